// What the actions of costandusagereport take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x68e4a368fa781a16>{R"(#*##;##[#$$#$A#$a#%$#%9
deleteReportDefinition {#%P{#%^
describeReportDefinitions {#%q{#&1
listTagsForResource {#%P{#)6
modifyReportDefinition {#)Q{#)u
putReportDefinition {#)v{#)u
tagResource {#*>{#)u
untagResource {#*W{#)u
0ReportName!s
5ResponseMessage?s
0MaxResults?i/NextToken?s
/NextToken?s;ReportDefinitions?[{#&V
:AdditionalArtifacts?[s?AdditionalSchemaElements![s4BillingViewArn?s1Compression!s,Format!s:RefreshClosedReports?b0ReportName!s5ReportStatus?{#(s6ReportVersioning?s.S3Bucket!s.S3Prefix!s.S3Region!s.TimeUnit!s
2LastDelivery?s0LastStatus?s
.Tags?[{#)B
)Key!s+Value!s
9ReportDefinition!{#&V0ReportName!s

9ReportDefinition!{#&V.Tags?[{#)B
0ReportName!s.Tags![{#)B
0ReportName!s.TagKeys![s
)"};
