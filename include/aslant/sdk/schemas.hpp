// What the actions of schemas take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5278c15f9a253bf>{
    R"(#B#$)#$C#$[#$q#%1#%I#%g#&##&@#&]#&y#'9#'Q#'g#(+#(H#(c#(|#):#)V#)k#*.#*F#*a#*x#+7#+O#+d#+{#,;#,S
createDiscoverer {#,i{#-A
createRegistry {#.@{#.f
createSchema {#/@{#0*
deleteDiscoverer {#1;{#1K
deleteRegistry {#1L{#1K
deleteResourcePolicy {#1\{#1K
deleteSchema {#1l{#1K
deleteSchemaVersion {#2/{#1K
describeCodeBinding {#2\{#3:
describeDiscoverer {#1;{#-A
describeRegistry {#1L{#.f
describeSchema {#3r{#4E
exportSchema {#5`{#6:
getCodeBindingSource {#2\{#6u
getDiscoveredSchema {#7#{#75
getResourcePolicy {#1\{#7@
listDiscoverers {#7W{#89
listRegistries {#9I{#9{
listSchemaVersions {#:e{#;<
listSchemas {#<5{#<l
listTagsForResource {#=m{#=|
putCodeBinding {#2\{#3:
putResourcePolicy {#>+{#7@
searchSchemas {#>Q{#?&
startDiscoverer {#1;{#@K
stopDiscoverer {#1;{#@K
tagResource {#@c{#1K
untagResource {#@z{#1K
updateDiscoverer {#A:{#-A
updateRegistry {#Ag{#.f
updateSchema {#B+{#0*
2CrossAccount?b1Description?s/SourceArn!s+Tags?<s
2CrossAccount?b1Description?s3DiscovererArn?s2DiscovererId?s/SourceArn?s+State?s+Tags?<s
1Description?s2RegistryName!s+Tags?<s
1Description?s1RegistryArn?s2RegistryName?s+Tags?<s
-Content!s1Description?s2RegistryName!s0SchemaName!s+Tags?<s*Type!s
1Description?s2LastModified?t/SchemaArn?s0SchemaName?s3SchemaVersion?s+Tags?<s*Type?s8VersionCreatedDate?t
2DiscovererId!s

2RegistryName!s
2RegistryName?s
2RegistryName!s0SchemaName!s
2RegistryName!s0SchemaName!s3SchemaVersion!s
.Language!s2RegistryName!s0SchemaName!s3SchemaVersion?s
2CreationDate?t2LastModified?t3SchemaVersion?s,Status?s
2RegistryName!s0SchemaName!s3SchemaVersion?s
-Content?s1Description?s2LastModified?t/SchemaArn?s0SchemaName?s3SchemaVersion?s+Tags?<s*Type?s8VersionCreatedDate?t
2RegistryName!s0SchemaName!s3SchemaVersion?s*Type!s
-Content?s/SchemaArn?s0SchemaName?s3SchemaVersion?s*Type?s
*Body?*
-Events![s*Type!s
-Content?s
,Policy?s0RevisionId?s
8DiscovererIdPrefix?s+Limit?i/NextToken?s5SourceArnPrefix?s
5Discoverers?[{#8X/NextToken?s
2CrossAccount?b3DiscovererArn?s2DiscovererId?s/SourceArn?s+State?s+Tags?<s
+Limit?i/NextToken?s8RegistryNamePrefix?s+Scope?s
/NextToken?s4Registries?[{#:?
1RegistryArn?s2RegistryName?s+Tags?<s
+Limit?i/NextToken?s2RegistryName!s0SchemaName!s
/NextToken?s8SchemaVersions?[{#;^
/SchemaArn?s0SchemaName?s3SchemaVersion?s*Type?s
+Limit?i/NextToken?s2RegistryName!s6SchemaNamePrefix?s
/NextToken?s1Schemas?[{#=-
2LastModified?t/SchemaArn?s0SchemaName?s+Tags?<s2VersionCount?l
1ResourceArn!s
+Tags?<s
,Policy!s2RegistryName?s0RevisionId?s
.Keywords!s+Limit?i/NextToken?s2RegistryName!s
/NextToken?s1Schemas?[{#?A
2RegistryName?s/SchemaArn?s0SchemaName?s8SchemaVersions?[{#@%
1CreatedDate?t3SchemaVersion?s*Type?s
2DiscovererId?s+State?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
2CrossAccount?b1Description?s2DiscovererId!s
1Description?s2RegistryName!s
3ClientTokenId?s-Content?s1Description?s2RegistryName!s0SchemaName!s*Type?s
)"};
