// What the actions of bcmdataexports take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9f0be30ab347ca78>{R"(#/##J##`##v#$2#$E#$W#$o#%*#%>#%[#%p#&-
createExport {#&C{#*(
deleteExport {#*5{#*(
getExecution {#*B{#*]
getExport {#*5{#+z
getTable {#-0{#-P
listExecutions {#.N{#.t
listExports {#/\{#/v
listTables {#/\{#0c
listTagsForResource {#2.{#2V
tagResource {#2v{#3>
untagResource {#3?{#3>
updateExport {#3a{#*(
/Export!{#&c6ResourceTags?[{#)s
2DataQuery!{#'m1Description?sBDestinationConfigurations!{#(=/ExportArn?s*Name!s7RefreshCadence!{#)f
4QueryStatement!s;TableConfigurations?<<s
6S3Destination!{#(Q
.S3Bucket!s?S3OutputConfigurations!{#)5.S3Prefix!s.S3Region!s
1Compression!s,Format!s0OutputType!s/Overwrite!s
/Frequency!s
)Key!s+Value!s
/ExportArn?s
/ExportArn!s
1ExecutionId!s/ExportArn!s
1ExecutionId?s8ExecutionStatus?{#+3/Export?{#&c
1CompletedAt?t/CreatedAt?t3LastUpdatedAt?t0StatusCode?s2StatusReason?s
/Export?{#&c5ExportStatus?{#,?
/CreatedAt?t5LastRefreshedAt?t3LastUpdatedAt?t0StatusCode?s2StatusReason?s
/TableName!s6TableProperties?<s
1Description?s0Schema?[{#.1/TableName?s6TableProperties?<s
1Description?s*Name?s*Type?s
/ExportArn!s0MaxResults?i/NextToken?s
4Executions?[{#/8/NextToken?s
1ExecutionId!s8ExecutionStatus!{#+3
0MaxResults?i/NextToken?s
1Exports?[{#07/NextToken?s
/ExportArn!s0ExportName!s5ExportStatus!{#,?
/NextToken?s0Tables?[{#1#
1Description?s/TableName?s9TableProperties?[{#1T
2DefaultValue?s1Description?s*Name?s2ValidValues?[s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s6ResourceTags?[{#)s
1ResourceArn!s6ResourceTags![{#)s

1ResourceArn!s6ResourceTagKeys![s
/Export!{#&c/ExportArn!s
)"};
