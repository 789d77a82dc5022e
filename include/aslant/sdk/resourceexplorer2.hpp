// What the actions of resourceexplorer2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x786b252c00279a58>{
    R"(#C#$,#$J#$`#$u#%@#%T#%i#&4#&H#&f#'9#'Q#'c#'{#(C#(\#(t#)+#)@#)_#)y#*6#*R#*l#+:#+^#+{#,4#,D#,Y#,p#-/
associateDefaultView {#-C{#-N
batchGetView {#-Y{#-f
createIndex {#/Z{#/q
createResourceExplorerSetup {#02{#0a
createView {#0k{#1a
deleteIndex {#1l{#1s
deleteResourceExplorerSetup {#28{#0a
deleteView {#-C{#-N
disassociateDefaultView *   *
getAccountLevelServiceConfiguration *   {#2\
getDefaultView *   {#-N
getIndex *   {#3G
getManagedView {#4K{#4]
getResourceExplorerSetup {#6Q{#6t
getServiceIndex *   {#8p
getServiceView {#9${#96
getView {#-C{#;L
listIndexes {#;_{#<1
listIndexesForMembers {#<L{#<w
listManagedViews {#=[{#>.
listResources {#>K{#>|
listServiceIndexes {#A${#<1
listServiceViews {#AI{#Ac
listStreamingAccessForServices {#AI{#B&
listSupportedResourceTypes {#Bt{#C4
listTagsForResource {#D){#D8
listViews {#Bt{#DA
search {#DW{#E/
tagResource {#F${#F;
untagResource {#F<{#F;
updateIndexType {#FV{#Fd
updateView {#G0{#1a
-ViewArn!s
-ViewArn?s
/ViewArns?[s
0Errors?[{#.&/Views?[{#.@
2ErrorMessage!s-ViewArn!s
0Filters?{#/B<IncludedProperties?[{#/R3LastUpdatedAt?t+Owner?s+Scope?s-ViewArn?s.ViewName?s
2FilterString!s
*Name!s
1ClientToken?s+Tags?<s
)Arn?s/CreatedAt?t+State?s
8AggregatorRegions?[s1RegionList![s.ViewName!s
,TaskId!s
1ClientToken?s0Filters?{#/B<IncludedProperties?[{#/R+Scope?s+Tags?<s.ViewName!s
-View?{#.@
)Arn!s
)Arn?s3LastUpdatedAt?t+State?s
8DeleteInAllRegions?b1RegionList?[s
9OrgConfiguration?{#2s
<AwsServiceAccessStatus!s7ServiceLinkedRole?s
)Arn?s/CreatedAt?t3LastUpdatedAt?t6ReplicatingFrom?[s4ReplicatingTo?[s+State?s+Tags?<s*Type?s
4ManagedViewArn!s
4ManagedView?{#4o
0Filters?{#/B<IncludedProperties?[{#/R3LastUpdatedAt?t4ManagedViewArn?s5ManagedViewName?s+Owner?s4ResourcePolicy?s+Scope?s4TrustedService?s-Version?s
0MaxResults?n/NextToken?s,TaskId!s
/NextToken?s1Regions?[{#75
.Index?{#7T,Region?s-View?{#8J
5ErrorDetails?{#7{.Index?{#83,Status?s
*Code?s-Message?s
)Arn?s,Region?s*Type?s
5ErrorDetails?{#7{,Status?s-View?{#.@
)Arn?s*Type?s
4ServiceViewArn!s
-View!{#9A
0Filters?{#/B<IncludedProperties?[{#/R/ScopeType?s>ServiceLinkedRecorder?{#:t4ServiceViewArn!s5ServiceViewName?s?StreamingAccessForService?s
2RecorderName?s2RecorderType?s6ServicePrincipal?s
+Tags?<s-View?{#.@
0MaxResults?i/NextToken?s.Regions?[s*Type?s
1Indexes?[{#83/NextToken?s
4AccountIdList![s0MaxResults?i/NextToken?s
1Indexes?[{#=8/NextToken?s
/AccountId?s)Arn?s,Region?s*Type?s
0MaxResults?n/NextToken?s6ServicePrincipal?s
3ManagedViews?[s/NextToken?s
0Filters?{#/B0MaxResults?n/NextToken?s-ViewArn?s
/NextToken?s3Resources?[{#?I-ViewArn?s
)Arn?s5CfnResourceType?s4LastReportedAt?t5OwningAccountId?s4Properties?[{#@^,Region?s2ResourceType?s-Service?s
*Data?*4LastReportedAt?t*Name?s
0MaxResults?n/NextToken?s.Regions?[s
0MaxResults?n/NextToken?s
/NextToken?s3ServiceViews?[s
/NextToken?sDStreamingAccessForServices![{#BT
/CreatedAt!t6ServicePrincipal!s
0MaxResults?i/NextToken?s
/NextToken?s7ResourceTypes?[{#CU
7CfnResourceTypes?[s2ResourceType?s-Service?s
1ResourceArn!s
+Tags?<s
/NextToken?s,Views?[s
0MaxResults?i/NextToken?s1QueryString!s-ViewArn?s
.Count?{#Ea/NextToken?s3Resources?[{#?I-ViewArn?s
.Complete?b4TotalResources?l
1ResourceArn!s+Tags?<s

1ResourceArn!s.TagKeys![s
)Arn!s*Type!s
)Arn?s3LastUpdatedAt?t+State?s*Type?s
0Filters?{#/B<IncludedProperties?[{#/R-ViewArn!s
)"};
