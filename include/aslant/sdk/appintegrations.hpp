// What the actions of appintegrations take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd191db7cf4ad41c7>{
    R"(#:##k#$,#$K#$u#%;#%V#%u#&;#&S#&o#'2#'W#'q#(@#(^#).#)M#)j#*%#*<#*W#*v#+F
createApplication {#+f{#/y
createDataIntegration {#0+{#2H
createDataIntegrationAssociation {#4+{#6n
createEventIntegration {#7I{#8G
deleteApplication {#8^{#8e
deleteDataIntegration {#8f{#8e
deleteEventIntegration {#9){#8e
getApplication {#8^{#91
getDataIntegration {#;s{#<'
getEventIntegration {#9){#=V
listApplicationAssociations {#>R{#>|
listApplications {#@,{#@F
listDataIntegrationAssociations {#AX{#B4
listDataIntegrations {#@,{#DY
listEventIntegrationAssociations {#E={#En
listEventIntegrations {#@,{#H'
listTagsForResource {#HL{#H[
tagResource {#Hd{#8e
untagResource {#H{{#8e
updateApplication {#I;{#8e
updateDataIntegration {#KC{#8e
updateDataIntegrationAssociation {#Kf{#8e
updateEventIntegration {#Ll{#8e
:ApplicationConfig?{#.0@ApplicationSourceConfig!{#.O1ClientToken?s1Description?s5IframeConfig?{#/-;InitializationTimeout?n/IsService?b*Name!s/Namespace!s2Permissions?[s6Publications?[{#/B7Subscriptions?[{#/b+Tags?<s
8ContactHandling?{#.F
+Scope?s
:ExternalUrlConfig?{#.g
/AccessUrl!s6ApprovedOrigins?[s
,Allow?[s.Sandbox?[s
1Description?s+Event!s,Schema!s
1Description?s+Event!s
)Arn?s(Id?s
1ClientToken?s1Description?s:FileConfiguration?{#1V,KmsKey!s*Name!s<ObjectConfiguration?<<[s7ScheduleConfig?{#1n/SourceURI?s+Tags?<s
/Filters?<[s.Folders![s
8FirstExecutionFrom?s,Object?s8ScheduleExpression!s
)Arn?s1ClientToken?s1Description?s:FileConfiguration?{#1V(Id?s,KmsKey?s*Name?s<ObjectConfiguration?<<[s>ScheduleConfiguration?{#1n/SourceURI?s+Tags?<s
@ClientAssociationMetadata?<s.ClientId?s1ClientToken?s?DataIntegrationIdentifier!s4DestinationURI?s?ExecutionConfiguration?{#5j<ObjectConfiguration?<<[s
3ExecutionMode!s>OnDemandConfiguration?{#6W>ScheduleConfiguration?{#1n
-EndTime?s/StartTime!s
8DataIntegrationArn?sBDataIntegrationAssociationId?s
1ClientToken?s1Description?s4EventBridgeBus!s4EventFilter!{#8=*Name!s+Tags?<s
,Source!s
9EventIntegrationArn?s
)Arn!s

?DataIntegrationIdentifier!s
*Name!s
:ApplicationConfig?{#.0@ApplicationSourceConfig?{#.O)Arn?s1CreatedTime?t1Description?s(Id?s5IframeConfig?{#/-;InitializationTimeout?n/IsService?b6LastModifiedTime?t*Name?s/Namespace?s2Permissions?[s6Publications?[{#/B7Subscriptions?[{#/b+Tags?<s
0Identifier!s
)Arn?s1Description?s:FileConfiguration?{#1V(Id?s,KmsKey?s*Name?s<ObjectConfiguration?<<[s>ScheduleConfiguration?{#1n/SourceURI?s+Tags?<s
1Description?s4EventBridgeBus?s4EventFilter?{#8=9EventIntegrationArn?s*Name?s+Tags?<s
3ApplicationId!s0MaxResults?i/NextToken?s
AApplicationAssociations?[{#?M/NextToken?s
4ApplicationArn?s?ApplicationAssociationArn?s.ClientId?s
0MaxResults?i/NextToken?s
6Applications?[{#@f/NextToken?s
)Arn?s1CreatedTime?t(Id?s/IsService?b6LastModifiedTime?t*Name?s/Namespace?s
?DataIntegrationIdentifier!s0MaxResults?i/NextToken?s
EDataIntegrationAssociations?[{#Bc/NextToken?s
.ClientId?s8DataIntegrationArn?sCDataIntegrationAssociationArn?s4DestinationURI?s?ExecutionConfiguration?{#5j<LastExecutionStatus?{#D6
5ExecutionStatus?s3StatusMessage?s
:DataIntegrations?[{#E#/NextToken?s
)Arn?s*Name?s/SourceURI?s
:EventIntegrationName!s0MaxResults?i/NextToken?s
FEventIntegrationAssociations?[{#FD/NextToken?s
@ClientAssociationMetadata?<s.ClientId?s9EventBridgeRuleName?sDEventIntegrationAssociationArn?sCEventIntegrationAssociationId?s:EventIntegrationName?s
;EventIntegrations?[{#=V/NextToken?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
:ApplicationConfig?{#.0@ApplicationSourceConfig?{#.O)Arn!s1Description?s5IframeConfig?{#/-;InitializationTimeout?n/IsService?b*Name?s2Permissions?[s6Publications?[{#/B7Subscriptions?[{#/b
1Description?s0Identifier!s*Name?s
JDataIntegrationAssociationIdentifier!s?DataIntegrationIdentifier!s?ExecutionConfiguration!{#5j
1Description?s*Name!s
)"};
