// What the actions of iottwinmaker take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3870f59a9a6f37ef>{
    R"(#K#$D#$d#%-#%J#%`#&)#&>#&U#&n#'1#'G#'\#'s#(2#(H#(b#(u#);#)S#)m#*4#*F#*Z#*p#+2#+J#+`#,(#,@#,T#,j#-+#-H#-`#-u#.2#.O#.e#/&#/;
batchPutPropertyValues {#/T{#3^
cancelMetadataTransferJob {#4M{#4f
createComponentType {#6o{#=B
createEntity {#=d{#AE
createMetadataTransferJob {#Ar{#H$
createScene {#Hb{#Ij
createSyncJob {#J*{#=B
createWorkspace {#JY{#Ij
deleteComponentType {#K8{#KY
deleteEntity {#Kb{#KY
deleteScene {#L0{#LI
deleteSyncJob {#LJ{#KY
deleteWorkspace {#Lf{#Lu
executeQuery {#M&{#M_
getComponentType {#K8{#NQ
getEntity {#UL{#Uf
getMetadataTransferJob {#4M{#\C
getPricingPlan {#LI{#^?
getPropertyValue {#`J{#cE
getPropertyValueHistory {#dV{#gW
getScene {#L0{#hJ
getSyncJob {#j?{#j[
getWorkspace {#Lf{#k^
listComponentTypes {#lq{#mu
listComponents {#oq{#pZ
listEntities {#q&{#r3
listMetadataTransferJobs {#t#{#u'
listProperties {#vZ{#wS
listScenes {#xh{#y6
listSyncJobs {#xh{#zS
listSyncResources {#{o{$#0
listTagsForResource {$$>{$$f
listWorkspaces {$${{$%;
tagResource {$&`{#LI
untagResource {$&w{#LI
updateComponentType {$'7{$)@
updateEntity {$)o{$-V
updatePricingPlan {$-p{#^?
updateScene {$.4{$/4
updateWorkspace {$/F{$/4
1Entries![{#/q1WorkspaceId!s
@EntityPropertyReference!{#0J8PropertyValues?[{#1A
3ComponentName?s3ComponentPath?s.EntityId?s9ExternalIdProperty?<s2PropertyName!s
*Time?s/Timestamp?t.Value!{#1`
2BooleanValue?b1DoubleValue?n0Expression?s2IntegerValue?i3ListValue?[{#1`/LongValue?l2MapValue?<{#1`:RelationshipValue?{#361StringValue?s
9TargetComponentName?s4TargetEntityId?s
6ErrorEntries![{#3r
0Errors![{#4&
.Entry!{#/q/ErrorCode!s2ErrorMessage!s
;MetadataTransferJobId!s
)Arn!s;MetadataTransferJobId!s1Progress?{#5V/Status!{#684UpdateDateTime!t
1FailedCount?i2SkippedCount?i4SucceededCount?i0TotalCount?i
.Error?{#6]4QueuedPosition?i+State?s
*Code?s-Message?s
5ComponentTypeId!s7ComponentTypeName?sACompositeComponentTypes?<{#9&1Description?s2ExtendsFrom?[s3Functions?<{#991IsSingleton?b=PropertyDefinitions?<{#:08PropertyGroups?<{#=$+Tags?<s1WorkspaceId!s
5ComponentTypeId?s
6ImplementedBy?{#9k9RequiredProperties?[s+Scope?s
.IsNative?b/Lambda?{#:)
)Arn!s
4Configuration?<s1DataType?{#;^5DefaultValue?{#1`1DisplayName?s2IsExternalId?b8IsRequiredInEntity?b8IsStoredExternally?b2IsTimeSeries?b
7AllowedValues?[{#1`3NestedType?{#;^5Relationship?{#<R*Type!s3UnitOfMeasure?s
6RelationshipType?s;TargetComponentTypeId?s
/GroupType?s4PropertyNames?[s
)Arn!s6CreationDateTime!t+State!s
4Components?<{#?)=CompositeComponents?<{#@j1Description?s.EntityId?s0EntityName!s4ParentEntityId?s+Tags?<s1WorkspaceId!s
5ComponentTypeId?s1Description?s4Properties?<{#?p8PropertyGroups?<{#@?
3Definition?{#:00UpdateType?s.Value?{#1`
/GroupType?s4PropertyNames?[s0UpdateType?s
1Description?s4Properties?<{#?p8PropertyGroups?<{#@?
)Arn!s6CreationDateTime!t.EntityId!s+State!s
1Description?s4Destination!{#B^;MetadataTransferJobId?s1Sources![{#CY
BIotTwinMakerConfiguration?{#C@8S3Configuration?{#CM*Type!s
/Workspace!s
.Location!s
AIotSiteWiseConfiguration?{#DYBIotTwinMakerConfiguration?{#Fn8S3Configuration?{#CM*Type!s
1Filters?[{#Dh
6FilterByAsset?{#E:;FilterByAssetModel?{#F$
5AssetExternalId?s-AssetId?s7IncludeAssetModel?b6IncludeOffspring?b
:AssetModelExternalId?s2AssetModelId?s3IncludeAssets?b6IncludeOffspring?b
1Filters?[{#G//Workspace!s
>FilterByComponentType?{#G_7FilterByEntity?{#Gr
5ComponentTypeId!s
.EntityId!s
)Arn!s6CreationDateTime!t;MetadataTransferJobId!s/Status!{#68
3Capabilities?[s5ContentLocation!s1Description?s-SceneId!s4SceneMetadata?<s+Tags?<s1WorkspaceId!s
)Arn!s6CreationDateTime!t
.SyncRole!s0SyncSource!s+Tags?<s1WorkspaceId!s
1Description?s*Role?s0S3Location?s+Tags?<s1WorkspaceId!s
5ComponentTypeId!s1WorkspaceId!s
+State!s
.EntityId!s1IsRecursive?b1WorkspaceId!s
-SceneId!s1WorkspaceId!s

0SyncSource!s1WorkspaceId!s
1WorkspaceId!s
-Message?s
0MaxResults?i/NextToken?s4QueryStatement!s1WorkspaceId!s
<ColumnDescriptions?[{#N6/NextToken?s.Rows?[{#NE
*Name?s*Type?s
.RowData?[*
)Arn!s5ComponentTypeId!s7ComponentTypeName?sACompositeComponentTypes?<{#Qf6CreationDateTime!t1Description?s2ExtendsFrom?[s3Functions?<{#R-0IsAbstract?b9IsSchemaInitialized?b1IsSingleton?b=PropertyDefinitions?<{#Rm8PropertyGroups?<{#Tf/Status?{#U80SyncSource?s4UpdateDateTime!t1WorkspaceId!s
5ComponentTypeId?s1IsInherited?b
6ImplementedBy?{#9k1IsInherited?b9RequiredProperties?[s+Scope?s
4Configuration?<s1DataType!{#;^5DefaultValue?{#1`1DisplayName?s2IsExternalId!b-IsFinal!b0IsImported!b1IsInherited!b8IsRequiredInEntity!b8IsStoredExternally!b2IsTimeSeries!b
/GroupType!s1IsInherited!b4PropertyNames![s
.Error?{#6]+State?s
.EntityId!s1WorkspaceId!s
>AreAllComponentsReturned?b)Arn!s4Components?<{#Wz6CreationDateTime!t1Description?s.EntityId!s0EntityName!s6HasChildEntities!b4ParentEntityId!s/Status!{#U80SyncSource?s4UpdateDateTime!t1WorkspaceId!s
GAreAllCompositeComponentsReturned?b>AreAllPropertiesReturned?b3ComponentName?s5ComponentTypeId?s=CompositeComponents?<{#ZA/DefinedIn?s1Description?s4Properties?<{#[b8PropertyGroups?<{#Tf/Status?{#U80SyncSource?s
3ComponentName!s3ComponentPath?s5ComponentTypeId!s/DefinedIn?s1Description?s8PropertyGroups?<{#Tf/Status!{#U80SyncSource?s
BAreAllPropertyValuesReturned?b3Definition?{#Rm.Value?{#1`
)Arn!s6CreationDateTime!t1Description?s4Destination!{#B^;MetadataTransferJobId!s=MetadataTransferJobRole!s1Progress?{#5V/ReportUrl?s1Sources![{#CY/Status!{#684UpdateDateTime!t
;CurrentPricingPlan!{#^p;PendingPricingPlan?{#^p
9BillableEntityCount?l:BundleInformation?{#`,7EffectiveDateTime!t1PricingMode!s4UpdateDateTime!t2UpdateReason!s
2BundleNames![s1PricingTier?s
3ComponentName?s3ComponentPath?s5ComponentTypeId?s.EntityId?s0MaxResults?i/NextToken?s7PropertyGroupName?s9SelectedProperties![s:TabularConditions?{#b<1WorkspaceId!s
1OrderBy?[{#ba9PropertyFilters?[{#by
+Order?s2PropertyName!s
.Operator?s2PropertyName?s.Value?{#1`
/NextToken?s8PropertyValues?<{#d+ATabularPropertyValues?[[<{#1`
:PropertyReference!{#0J6PropertyValue?{#1`
3ComponentName?s3ComponentPath?s5ComponentTypeId?s1EndDateTime?t-EndTime?s.EntityId?s6Interpolation?{#g.0MaxResults?i/NextToken?s1OrderByTime?s9PropertyFilters?[{#by9SelectedProperties![s3StartDateTime?t/StartTime?s1WorkspaceId!s
7InterpolationType?s7IntervalInSeconds?l
/NextToken?s8PropertyValues![{#gy
@EntityPropertyReference!{#0J0Values?[{#1A
)Arn!s3Capabilities?[s5ContentLocation!s6CreationDateTime!t1Description?s.Error?{#6]=GeneratedSceneMetadata?<s-SceneId!s4SceneMetadata?<s4UpdateDateTime!t1WorkspaceId!s
0SyncSource!s1WorkspaceId?s
)Arn!s6CreationDateTime!t/Status!{#U8.SyncRole!s0SyncSource!s4UpdateDateTime!t1WorkspaceId!s
)Arn!s6CreationDateTime!t1Description?s5LinkedServices?[s*Role?s0S3Location?s4UpdateDateTime!t1WorkspaceId!s
1Filters?[{#mM0MaxResults?i/NextToken?s1WorkspaceId!s
1ExtendsFrom?s0IsAbstract?b/Namespace?s
@ComponentTypeSummaries![{#n`0MaxResults?i/NextToken?s1WorkspaceId!s
)Arn!s5ComponentTypeId!s7ComponentTypeName?s6CreationDateTime!t1Description?s/Status?{#U84UpdateDateTime!t
3ComponentPath?s.EntityId!s0MaxResults?i/NextToken?s1WorkspaceId!s
<ComponentSummaries![{#ZA/NextToken?s
1Filters?[{#q\0MaxResults?i/NextToken?s1WorkspaceId!s
5ComponentTypeId?s0ExternalId?s4ParentEntityId?s
9EntitySummaries?[{#rV/NextToken?s
)Arn!s6CreationDateTime!t1Description?s.EntityId!s0EntityName!s6HasChildEntities?b4ParentEntityId?s/Status!{#U84UpdateDateTime!t
5DestinationType!s1Filters?[{#tj0MaxResults?i/NextToken?s0SourceType!s
+State?s1WorkspaceId?s
FMetadataTransferJobSummaries![{#uW/NextToken?s
)Arn!s6CreationDateTime!t;MetadataTransferJobId!s1Progress?{#5V/Status!{#684UpdateDateTime!t
3ComponentName?s3ComponentPath?s.EntityId!s0MaxResults?i/NextToken?s1WorkspaceId!s
/NextToken?s;PropertySummaries![{#wx
BAreAllPropertyValuesReturned?b3Definition?{#Rm2PropertyName!s.Value?{#1`
0MaxResults?i/NextToken?s1WorkspaceId!s
/NextToken?s8SceneSummaries?[{#yX
)Arn!s5ContentLocation!s6CreationDateTime!t1Description?s-SceneId!s4UpdateDateTime!t
/NextToken?s:SyncJobSummaries?[{#zw
)Arn?s6CreationDateTime?t/Status?{#U80SyncSource?s4UpdateDateTime?t1WorkspaceId?s
1Filters?[{#|X0MaxResults?i/NextToken?s0SyncSource!s1WorkspaceId!s
0ExternalId?s0ResourceId?s2ResourceType?s+State?s
/NextToken?s7SyncResources?[{$#Q
0ExternalId?s0ResourceId?s2ResourceType?s/Status?{#U84UpdateDateTime?t
0MaxResults?i/NextToken?s1ResourceARN!s
/NextToken?s+Tags?<s
0MaxResults?i/NextToken?s
/NextToken?s<WorkspaceSummaries?[{$%a
)Arn!s6CreationDateTime!t1Description?s5LinkedServices?[s4UpdateDateTime!t1WorkspaceId!s
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
5ComponentTypeId!s7ComponentTypeName?sACompositeComponentTypes?<{#9&1Description?s2ExtendsFrom?[s3Functions?<{#991IsSingleton?b=PropertyDefinitions?<{#:08PropertyGroups?<{#=$1WorkspaceId!s
)Arn!s5ComponentTypeId!s+State!s1WorkspaceId!s
:ComponentUpdates?<{$+?CCompositeComponentUpdates?<{$,D1Description?s.EntityId!s0EntityName?s;ParentEntityUpdate?{$-71WorkspaceId!s
5ComponentTypeId?s1Description?s>PropertyGroupUpdates?<{#@?9PropertyUpdates?<{#?p0UpdateType?s
1Description?s>PropertyGroupUpdates?<{#@?9PropertyUpdates?<{#?p0UpdateType?s
4ParentEntityId?s0UpdateType!s
+State!s4UpdateDateTime!t
2BundleNames?[s1PricingMode!s
3Capabilities?[s5ContentLocation?s1Description?s-SceneId!s4SceneMetadata?<s1WorkspaceId!s
4UpdateDateTime!t
1Description?s*Role?s0S3Location?s1WorkspaceId!s
)"};
