// What the actions of sagemakermetrics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6e357044c4aa9b10>{R"(#%##,##E
batchGetMetrics {##^{#$e
batchPutMetrics {#%X{#&N
7MetricQueries![{##s
)End?n0MetricName!s0MetricStat!s,Period!s1ResourceArn!s+Start?n/XAxisType!s
<MetricQueryResults?[{#%%
-Message?s3MetricValues![n,Status!s2XAxisValues![n
4MetricData![{#&%8TrialComponentName!s
0MetricName!s*Step?i/Timestamp!t+Value!n
0Errors?[{#&\
*Code?s1MetricIndex?i
)"};
