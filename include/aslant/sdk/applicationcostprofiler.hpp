// What the actions of applicationcostprofiler take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x35e22fa656ade4dd>{R"(#)##8##X##u#$;#$Z#$w
deleteReportDefinition {#%={#%I
getReportDefinition {#%={#%U
importApplicationUsage {#'${#'T
listReportDefinitions {#'`{#'z
putReportDefinition {#)]{#%I
updateReportDefinition {#)]{#%I
.ReportId!s
.ReportId?s
/CreatedAt!t>DestinationS3Location!{#&k,Format!s1LastUpdated!t7ReportDescription!s5ReportFrequency!s.ReportId!s
,Bucket!s,Prefix!s
9SourceS3Location!{#';
,Bucket!s)Key!s,Region?s
.ImportId!s
0MaxResults?i/NextToken?s
/NextToken?s;ReportDefinitions?[{#(E
/CreatedAt?t>DestinationS3Location?{#&k,Format?s3LastUpdatedAt?t7ReportDescription?s5ReportFrequency?s.ReportId?s
>DestinationS3Location!{#&k,Format!s7ReportDescription!s5ReportFrequency!s.ReportId!s
)"};
