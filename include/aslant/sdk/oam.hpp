// What the actions of oam take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1a3b921921f58d80>{
    R"(#2##S##g##{#$5#$I#$Z#$k#%(#%C#%V#%i#&,#&C#&X#&o
createLink {#'){#(`
createSink {#)d{#)t
deleteLink {#*5{#*C
deleteSink {#*5{#*C
getLink {#*D{#(`
getSink {#*D{#)t
getSinkPolicy {#*`{#*r
listAttachedLinks {#+5{#+`
listLinks {#,C{#,]
listSinks {#,C{#-K
listTagsForResource {#-w{#.,
putSinkPolicy {#.5{#*r
tagResource {#.P{#*C
untagResource {#.g{#*C
updateLink {#/'{#(`
3LabelTemplate!s:LinkConfiguration?{#'{4ResourceTypes![s4SinkIdentifier!s+Tags?<s
>LogGroupConfiguration?{#(V<MetricConfiguration?{#(V
,Filter!s
)Arn?s(Id?s+Label?s3LabelTemplate?s:LinkConfiguration?{#'{4ResourceTypes?[s-SinkArn?s+Tags?<s
*Name!s+Tags?<s
)Arn?s(Id?s*Name?s+Tags?<s
0Identifier!s

0Identifier!s1IncludeTags?b
4SinkIdentifier!s
,Policy?s-SinkArn?s,SinkId?s
0MaxResults?i/NextToken?s4SinkIdentifier!s
/Items![{#+y/NextToken?s
+Label?s-LinkArn?s4ResourceTypes?[s
0MaxResults?i/NextToken?s
/Items![{#,v/NextToken?s
)Arn?s(Id?s+Label?s4ResourceTypes?[s-SinkArn?s
/Items![{#-d/NextToken?s
)Arn?s(Id?s*Name?s
1ResourceArn!s
+Tags?<s
,Policy!s4SinkIdentifier!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
0Identifier!s1IncludeTags?b:LinkConfiguration?{#'{4ResourceTypes![s
)"};
