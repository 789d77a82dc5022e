// What the actions of iotsitewise take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd7b13af8eacc1374>{
    R"($,#&A#&Z#',#'Q#'y#(H#(l#)=#)a#*##*8#*R#*z#+=#+]#+v#,3#,J#,`#,w#-9#-N#-h#.6#.V#.o#/,#/C#/Y#/p#00#0N#0f#1##1H#1d#24#2S#2r#3:#3l#4-#4F#4v#57#5P#6&#6F#6^#6w#7C#7_#7{#8R#8i#9%#9I#9h#:4#:`#:|#;7#;^#<&#<?#<\#<|#=6#=T#=p#><#>k#?A#?`#?x#@4#@L#@b#@w#A8#AN#Ak#B)#BT#Bo#C6#CK#Cb#D$#D9#DS#D{#E>#E^#Ew#F4#FK#Fy#G5
associateAssets {#GL{#H(
associateTimeSeriesToAssetProperty {#H){#H(
batchAssociateProjectAssets {#HW{#I$
batchDisassociateProjectAssets {#HW{#I$
batchGetAssetPropertyAggregates {#IN{#KE
batchGetAssetPropertyValue {#Nw{#Oj
batchGetAssetPropertyValueHistory {#Rf{#T>
batchPutAssetPropertyValue {#UY{#Vt
createAccessPolicy {#Ws{#Yz
createAsset {#ZD{#[K
createAssetModel {#\^{#e[
createAssetModelCompositeModel {#f7{#j$
createBulkImportJob {#j{{#mT
createComputationModel {#ms{#qC
createDashboard {#r1{#s7
createDataset {#sU{#uT
createGateway {#v'{#x5
createPortal {#xO{#{Z
createProject {#|t{$#_
deleteAccessPolicy {$#y{#H(
deleteAsset {$$?{$$X
deleteAssetModel {$$j{$%\
deleteAssetModelCompositeModel {$%s{$%\
deleteComputationModel {$'({$'L
deleteDashboard {$'i{#H(
deleteDataset {$(,{$(G
deleteGateway {$([{#H(
deletePortal {$(h{$)(
deleteProject {$);{#H(
deleteTimeSeries {$)V{#H(
describeAccessPolicy {$**{$*<
describeAction {$,1{$,=
describeAsset {$.*{$.I
describeAssetCompositeModel {$4.{$4Q
describeAssetModel {$8.{$8f
describeAssetModelCompositeModel {$>i{$?P
describeAssetProperty {#q+{$Cg
describeBulkImportJob {$FG{$FP
describeComputationModel {$HV{$Hl
describeComputationModelExecutionSummary {$L8{$L|
describeDashboard {$Mk{$Mz
describeDataset {$O_{$Ol
describeDefaultEncryptionConfiguration {#H({$QZ
describeExecution {$RK{$RZ
describeGateway {$([{$Tz
describeGatewayCapabilityConfiguration {$W){$WL
describeLoggingOptions {#H({$XF
describePortal {$Xd{$Xp
describeProject {$\K{$\X
describeStorageConfiguration {#H({$]t
describeTimeSeries {$`|{$aB
disassociateAssets {#GL{#H(
disassociateTimeSeriesFromAssetProperty {#H){#H(
executeAction {$bu{$,1
executeQuery {$cu{$dT
getAssetPropertyAggregates {$f,{$gd
getAssetPropertyValue {$h.{$hV
getAssetPropertyValueHistory {$hj{$j)
getInterpolatedAssetPropertyValues {$jV{$lz
listAccessPolicies {$mn{$no
listActions {$p3{$qI
listAssetModelCompositeModels {$rV{$s9
listAssetModelProperties {$sn{$tZ
listAssetModels {$vB{$w)
listAssetProperties {$xk{$y>
listAssetRelationships {$ze{${?
listAssets {$|Z{%#2
listAssociatedAssets {%$u{%#2
listBulkImportJobs {%%b{%&+
listCompositionRelationships {%&a{%'0
listComputationModelDataBindingUsages {%(V{%*/
listComputationModelResolveToResources {%+j{%,?
listComputationModels {%-3{%-d
listDashboards {%/;{%/a
listDatasets {%0h{%15
listExecutions {%2L{%3o
listGateways {%64{%6N
listPortals {%64{%8@
listProjectAssets {%/;{%9r
listProjects {%:1{%:V
listTagsForResource {%:z{%;/
listTimeSeries {%;8{%;{
putDefaultEncryptionConfiguration {%<H{$QZ
putLoggingOptions {$XF{#H(
putStorageConfiguration {%<e{%>G
tagResource {%@B{#H(
untagResource {%@Y{#H(
updateAccessPolicy {%@s{#H(
updateAsset {%B,{$$X
updateAssetModel {%Bv{$%\
updateAssetModelCompositeModel {%EK{%H9
updateAssetProperty {%Hs{#H(
updateComputationModel {%Iz{$'L
updateDashboard {%Kd{#H(
updateDataset {%Ld{%M[
updateGateway {%N.{#H(
updateGatewayCapabilityConfiguration {%NI{$VU
updatePortal {%O,{$)(
updateProject {%QH{#H(
-AssetId!s2ChildAssetId!s1ClientToken?s1HierarchyId!s

+Alias!s-AssetId!s1ClientToken?s0PropertyId!s
/AssetIds![s1ClientToken?s/ProjectId!s
0Errors?[{#I2
-AssetId!s*Code!s-Message!s
1Entries![{#Iv0MaxResults?i/NextToken?s
5AggregateTypes![s-AssetId?s-EndDate!t-EntryId!s3PropertyAlias?s0PropertyId?s0Qualities?[s0Resolution!s/StartDate!t2TimeOrdering?s
6ErrorEntries![{#L5/NextToken?s8SkippedEntries![{#L[8SuccessEntries![{#ML
-EntryId!s/ErrorCode!s2ErrorMessage!s
6CompletionStatus!s-EntryId!s2ErrorInfo?{#M.
/ErrorCode!s4ErrorTimestamp!t
:AggregatedValues![{#Mn-EntryId!s
-Quality?s/Timestamp!t.Value!{#N6
-Average?n+Count?n-Maximum?n-Minimum?n7StandardDeviation?n)Sum?n
1Entries![{#O8/NextToken?s
-AssetId?s-EntryId!s3PropertyAlias?s0PropertyId?s
6ErrorEntries![{#L5/NextToken?s8SkippedEntries![{#L[8SuccessEntries![{#PZ
;AssetPropertyValue?{#Q#-EntryId!s
-Quality?s2Timestamp!{#QH.Value!{#Qi
3OffsetInNanos?i3TimeInSeconds!l
2BooleanValue?b1DoubleValue?n2IntegerValue?i2NullValue?{#RY1StringValue?s
/ValueType!s
1Entries![{#S40MaxResults?i/NextToken?s
-AssetId?s-EndDate?t-EntryId!s3PropertyAlias?s0PropertyId?s0Qualities?[s/StartDate?t2TimeOrdering?s
6ErrorEntries![{#L5/NextToken?s8SkippedEntries![{#L[8SuccessEntries![{#U.
CAssetPropertyValueHistory![{#Q#-EntryId!s
BEnablePartialEntryProcessing?b1Entries![{#V-
-AssetId?s-EntryId!s3PropertyAlias?s0PropertyId?s8PropertyValues![{#Q#
6ErrorEntries![{#W.
-EntryId!s0Errors![{#WF
/ErrorCode!s2ErrorMessage!s4Timestamps![{#QH
=AccessPolicyIdentity!{#Y#<AccessPolicyPermission!s=AccessPolicyResource!{#Y`1ClientToken?s+Tags?<s
.Group?{#YS0IamRole?{#YY0IamUser?{#YY-User?{#YS
(Id!s
)Arn!s
/Portal?{#YS0Project?{#YS
5AccessPolicyArn!s4AccessPolicyId!s
6AssetDescription?s5AssetExternalId?s-AssetId?s2AssetModelId!s/AssetName!s1ClientToken?s+Tags?<s
.AssetArn!s-AssetId!s4AssetStatus!{#[r
.Error?{#\,+State!s
*Code!s1Details?[{#\L-Message!s
*Code!s-Message!s
CAssetModelCompositeModels?[{#^x;AssetModelDescription?s:AssetModelExternalId?s?AssetModelHierarchies?[{#e-2AssetModelId?s4AssetModelName!s>AssetModelProperties?[{#_^4AssetModelType?s1ClientToken?s+Tags?<s
1Description?s0ExternalId?s(Id?s*Name!s4Properties?[{#_^*Type!s
.DataType!s2DataTypeSpec?s0ExternalId?s(Id?s*Name!s-Type!{#`I*Unit?s
2Attribute?{#a+4Measurement?{#a;/Metric?{#ar2Transform?{#d*
2DefaultValue?s
9ProcessingConfig?{#aR
9ForwardingConfig!{#ai
+State!s
0Expression!s9ProcessingConfig?{#bX3Variables![{#bk/Window!{#c`
5ComputeLocation!s
*Name!s.Value!{#c$
1HierarchyId?s0PropertyId?s6PropertyPath?[{#cS
(Id?s*Name?s
1Tumbling?{#co
.Interval!s,Offset?s
0Expression!s9ProcessingConfig?{#d^3Variables![{#bk
5ComputeLocation!s9ForwardingConfig?{#ai
7ChildAssetModelId!s0ExternalId?s(Id?s*Name!s
3AssetModelArn!s2AssetModelId!s9AssetModelStatus!{#[r
IAssetModelCompositeModelDescription?sHAssetModelCompositeModelExternalId?s@AssetModelCompositeModelId?sBAssetModelCompositeModelName!sLAssetModelCompositeModelProperties?[{#_^BAssetModelCompositeModelType!s2AssetModelId!s1ClientToken?s:ComposedAssetModelId?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?sFParentAssetModelCompositeModelId?s
@AssetModelCompositeModelId!sFAssetModelCompositeModelPath![{#cS9AssetModelStatus!{#[r
7AdaptiveIngestion?b<DeleteFilesAfterImport?b<ErrorReportLocation!{#lG/Files![{#lZ9JobConfiguration!{#lv-JobName!s0JobRoleArn!s
,Bucket!s,Prefix!s
,Bucket!s)Key!s/VersionId?s
3FileFormat!{#m-
,Csv?{#mD0Parquet?{#H(
2ColumnNames![s
+JobId!s-JobName!s/JobStatus!s
1ClientToken?sFComputationModelConfiguration!{#oPEComputationModelDataBinding!<{#p1AComputationModelDescription?s:ComputationModelName!s+Tags?<s
9AnomalyDetection?{#og
5InputProperties!s4ResultProperty!s
;AssetModelProperty?{#ph6AssetProperty?{#q+.List?[{#p1
2AssetModelId!s0PropertyId!s
-AssetId!s0PropertyId!s
9ComputationModelArn!s8ComputationModelId!s?ComputationModelStatus!{#[r
1ClientToken?s9DashboardDefinition!s:DashboardDescription?s3DashboardName!s/ProjectId!s+Tags?<s
2DashboardArn!s1DashboardId!s
1ClientToken?s8DatasetDescription?s/DatasetId?s1DatasetName!s6DatasetSource!{#tT+Tags?<s
5SourceDetail?{#u)2SourceFormat!s0SourceType!s
/Kendra?{#u6
6KnowledgeBaseArn!s-RoleArn!s
0DatasetArn!s/DatasetId!s6DatasetStatus!{#[r
1GatewayName!s8GatewayPlatform!{#vd4GatewayVersion?s+Tags?<s
3Greengrass?{#w<5GreengrassV2?{#wH2SiemensIE?{#w{
.GroupArn!s
?CoreDeviceOperatingSystem?s9CoreDeviceThingName!s
6IotCoreThingName!s
0GatewayArn!s/GatewayId!s
/Alarms?{#zm1ClientToken?s=NotificationSenderEmail?s4PortalAuthMode?s8PortalContactEmail!s7PortalDescription?s<PortalLogoImageFile?{#{;0PortalName!s0PortalType?sAPortalTypeConfiguration?<{#{J-RoleArn!s+Tags?<s
2AlarmRoleArn!s;NotificationLambdaArn?s
*Data!y*Type!s
2PortalTools?[s
/PortalArn!s.PortalId!s4PortalStartUrl!s5PortalStatus!{#|N6SsoApplicationId!s
.Error?{#|b+State!s
*Code?s-Message?s
1ClientToken?s.PortalId!s8ProjectDescription?s1ProjectName!s+Tags?<s
0ProjectArn!s/ProjectId!s
4AccessPolicyId!s1ClientToken?s
-AssetId!s1ClientToken?s
4AssetStatus!{#[r
2AssetModelId!s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
9AssetModelStatus!{#[r
@AssetModelCompositeModelId!s2AssetModelId!s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
1ClientToken?s8ComputationModelId!s
?ComputationModelStatus!{#[r
1ClientToken?s1DashboardId!s
1ClientToken?s/DatasetId!s
6DatasetStatus!{#[r
/GatewayId!s
1ClientToken?s.PortalId!s
5PortalStatus!{#|N
1ClientToken?s/ProjectId!s
+Alias?s-AssetId?s1ClientToken?s0PropertyId?s
4AccessPolicyId!s
5AccessPolicyArn!s>AccessPolicyCreationDate!t4AccessPolicyId!s=AccessPolicyIdentity!{#Y#@AccessPolicyLastUpdateDate!t<AccessPolicyPermission!s=AccessPolicyResource!{#Y`
.ActionId!s
8ActionDefinitionId!s.ActionId!s6ActionPayload!{$-J3ExecutionTime!t2ResolveTo?{$-Y7TargetResource!{$-d
1StringValue!s
-AssetId!s
-AssetId?s8ComputationModelId?s
-AssetId!s7ExcludeProperties?b
.AssetArn!sFAssetCompositeModelSummaries?[{$17>AssetCompositeModels?[{$1q7AssetCreationDate!t6AssetDescription?s5AssetExternalId?s:AssetHierarchies![{$3n-AssetId!s9AssetLastUpdateDate!t2AssetModelId!s/AssetName!s9AssetProperties![{$2W4AssetStatus!{#[r
1Description!s0ExternalId?s(Id!s*Name!s.Path![{#cS*Type!s
1Description?s0ExternalId?s(Id?s*Name!s4Properties![{$2W*Type!s
+Alias?s.DataType!s2DataTypeSpec?s0ExternalId?s(Id!s*Name!s5Notification?{$3].Path?[{#cS*Unit?s
+State!s+Topic!s
0ExternalId?s(Id?s*Name!s
;AssetCompositeModelId!s-AssetId!s
;ActionDefinitions?[{$7XDAssetCompositeModelDescription!sCAssetCompositeModelExternalId?s;AssetCompositeModelId!s=AssetCompositeModelName!sAAssetCompositeModelPath![{#cSGAssetCompositeModelProperties![{$2WFAssetCompositeModelSummaries![{$17=AssetCompositeModelType!s-AssetId!s
8ActionDefinitionId!s0ActionName!s0ActionType!s
2AssetModelId!s7AssetModelVersion?s7ExcludeProperties?b
3AssetModelArn!sKAssetModelCompositeModelSummaries?[{$<SCAssetModelCompositeModels?[{$=3<AssetModelCreationDate!t;AssetModelDescription!s:AssetModelExternalId?s?AssetModelHierarchies![{#e-2AssetModelId!s>AssetModelLastUpdateDate!t4AssetModelName!s>AssetModelProperties![{$=s9AssetModelStatus!{#[r4AssetModelType?s7AssetModelVersion?s*ETag?s
1Description?s0ExternalId?s(Id!s*Name!s.Path?[{#cS*Type!s
1Description?s0ExternalId?s(Id?s*Name!s4Properties?[{$=s*Type!s
.DataType!s2DataTypeSpec?s0ExternalId?s(Id?s*Name!s.Path?[{#cS-Type!{#`I*Unit?s
@AssetModelCompositeModelId!s2AssetModelId!s7AssetModelVersion?s
;ActionDefinitions?[{$7XIAssetModelCompositeModelDescription!sHAssetModelCompositeModelExternalId?s@AssetModelCompositeModelId!sBAssetModelCompositeModelName!sFAssetModelCompositeModelPath![{#cSLAssetModelCompositeModelProperties![{$=sKAssetModelCompositeModelSummaries![{$<SBAssetModelCompositeModelType!s2AssetModelId!s;CompositionDetails?{$CB
ACompositionRelationship?[{$Ca
(Id?s
5AssetExternalId?s-AssetId!s2AssetModelId!s/AssetName!s6AssetProperty?{$Dl7CompositeModel?{$Em
+Alias?s.DataType!s0ExternalId?s(Id!s*Name!s5Notification?{$3].Path?[{#cS-Type?{#`I*Unit?s
6AssetProperty!{$Dl0ExternalId?s(Id?s*Name!s*Type!s
+JobId!s
7AdaptiveIngestion?b<DeleteFilesAfterImport?b<ErrorReportLocation!{#lG/Files![{#lZ9JobConfiguration!{#lv5JobCreationDate!t+JobId!s7JobLastUpdateDate!t-JobName!s0JobRoleArn!s/JobStatus!s
8ComputationModelId!s
;ActionDefinitions![{$7X9ComputationModelArn!sFComputationModelConfiguration!{#oPBComputationModelCreationDate!tEComputationModelDataBinding!<{#p1AComputationModelDescription?s8ComputationModelId!sDComputationModelLastUpdateDate!t:ComputationModelName!s?ComputationModelStatus!{#[r=ComputationModelVersion!s
8ComputationModelId!s9ResolveToResourceId?s;ResolveToResourceType?s
GComputationModelExecutionSummary!<s8ComputationModelId!s2ResolveTo?{$-Y
1DashboardId!s
2DashboardArn!s;DashboardCreationDate!t9DashboardDefinition!s:DashboardDescription?s1DashboardId!s=DashboardLastUpdateDate!t3DashboardName!s/ProjectId!s
/DatasetId!s
0DatasetArn!s9DatasetCreationDate!t8DatasetDescription!s/DatasetId!s;DatasetLastUpdateDate!t1DatasetName!s6DatasetSource!{#tT6DatasetStatus!{#[r4DatasetVersion?s
<ConfigurationStatus!{$R74EncryptionType!s/KmsKeyArn?s
.Error?{#\L+State!s
1ExecutionId!s
0ActionType?s7ExecutionDetails?<s6ExecutionEndTime?t<ExecutionEntityVersion?s1ExecutionId!s6ExecutionResult?<s8ExecutionStartTime!t8ExecutionStatus!{#ai2ResolveTo?{$-Y7TargetResource!{$-d;TargetResourceVersion!s
2CreationDate!t0GatewayArn!sDGatewayCapabilitySummaries![{$VU/GatewayId!s1GatewayName!s8GatewayPlatform?{#vd4GatewayVersion?s4LastUpdateDate!t
9CapabilityNamespace!s:CapabilitySyncStatus!s
9CapabilityNamespace!s/GatewayId!s
=CapabilityConfiguration!s9CapabilityNamespace!s:CapabilitySyncStatus!s/GatewayId!s
7LoggingOptions!{$X[
+Level!s
.PortalId!s
/Alarms?{#zm=NotificationSenderEmail?s/PortalArn!s4PortalAuthMode?s4PortalClientId!s8PortalContactEmail!s8PortalCreationDate!t7PortalDescription?s.PortalId!s:PortalLastUpdateDate!t@PortalLogoImageLocation?{$\?0PortalName!s4PortalStartUrl!s5PortalStatus!{#|N0PortalType?sAPortalTypeConfiguration?<{#{J-RoleArn?s
(Id!s)Url!s
/ProjectId!s
.PortalId!s0ProjectArn!s9ProjectCreationDate!t8ProjectDescription?s/ProjectId!s;ProjectLastUpdateDate!t1ProjectName!s
<ConfigurationStatus!{$R7;DisallowIngestNullNaN?b>DisassociatedDataStorage?s4LastUpdateDate?t:MultiLayerStorage?{$`&8RetentionPeriod?{$``1StorageType!s.WarmTier?s@WarmTierRetentionPeriod?{$``
ACustomerManagedS3Storage!{$`E
-RoleArn!s3S3ResourceArn!s
2NumberOfDays?i/Unlimited?b
+Alias?s-AssetId?s0PropertyId?s
+Alias?s-AssetId?s.DataType!s2DataTypeSpec?s0PropertyId?s3TimeSeriesArn!s<TimeSeriesCreationDate!t2TimeSeriesId!s>TimeSeriesLastUpdateDate!t
8ActionDefinitionId!s6ActionPayload!{$-J1ClientToken?s2ResolveTo?{$-Y7TargetResource!{$-d
1ClientToken?s0MaxResults?i/NextToken?s4QueryStatement!s
1Columns?[{$dz/NextToken?s.Rows?[{$e@
*Name?s-Type?{$e2
0ScalarType?s
.Data![{$eL
4ArrayValue?[{$eL/NullValue?b1RowValue?{$e@1ScalarValue?s
5AggregateTypes![s-AssetId?s-EndDate!t0MaxResults?i/NextToken?s3PropertyAlias?s0PropertyId?s0Qualities?[s0Resolution!s/StartDate!t2TimeOrdering?s
:AggregatedValues![{#Mn/NextToken?s
-AssetId?s3PropertyAlias?s0PropertyId?s
6PropertyValue?{#Q#
-AssetId?s-EndDate?t0MaxResults?i/NextToken?s3PropertyAlias?s0PropertyId?s0Qualities?[s/StartDate?t2TimeOrdering?s
CAssetPropertyValueHistory![{#Q#/NextToken?s
-AssetId?s6EndTimeInSeconds!l:EndTimeOffsetInNanos?i7IntervalInSeconds!l=IntervalWindowInSeconds?l0MaxResults?i/NextToken?s3PropertyAlias?s0PropertyId?s-Quality!s8StartTimeInSeconds!l<StartTimeOffsetInNanos?i*Type!s
IInterpolatedAssetPropertyValues![{$mS/NextToken?s
2Timestamp!{#QH.Value!{#Qi
,IamArn?s0IdentityId?s2IdentityType?s0MaxResults?i/NextToken?s0ResourceId?s2ResourceType?s
?AccessPolicySummaries![{$o>/NextToken?s
2CreationDate?t(Id!s1Identity!{#Y#4LastUpdateDate?t0Permission!s1Resource!{#Y`
0MaxResults?i/NextToken?s9ResolveToResourceId?s;ResolveToResourceType?s6TargetResourceId!s8TargetResourceType!s
9ActionSummaries![{$ql/NextToken!s
8ActionDefinitionId?s.ActionId?s2ResolveTo?{$-Y7TargetResource?{$-d
2AssetModelId!s7AssetModelVersion?s0MaxResults?i/NextToken?s
KAssetModelCompositeModelSummaries![{$<S/NextToken?s
2AssetModelId!s7AssetModelVersion?s,Filter?s0MaxResults?i/NextToken?s
EAssetModelPropertySummaries![{$u//NextToken?s
@AssetModelCompositeModelId?s.DataType!s2DataTypeSpec?s0ExternalId?s(Id?s*Name!s.Path?[{#cS-Type!{#`I*Unit?s
6AssetModelTypes?[s7AssetModelVersion?s0MaxResults?i/NextToken?s
=AssetModelSummaries![{$wP/NextToken?s
)Arn!s4AssetModelType?s2CreationDate!t1Description!s0ExternalId?s(Id!s4LastUpdateDate!t*Name!s/Status!{#[r-Version?s
-AssetId!s,Filter?s0MaxResults?i/NextToken?s
@AssetPropertySummaries![{$yh/NextToken?s
+Alias?s;AssetCompositeModelId?s0ExternalId?s(Id!s5Notification?{$3].Path?[{#cS*Unit?s
-AssetId!s0MaxResults?i/NextToken?s3TraversalType!s
DAssetRelationshipSummaries![{${m/NextToken?s
6HierarchyInfo?{$|:6RelationshipType!s
2ChildAssetId?s3ParentAssetId?s
2AssetModelId?s,Filter?s0MaxResults?i/NextToken?s
8AssetSummaries![{%#T/NextToken?s
)Arn!s2AssetModelId!s2CreationDate!t1Description?s0ExternalId?s5Hierarchies![{$3n(Id!s4LastUpdateDate!t*Name!s/Status!{#[r
-AssetId!s1HierarchyId?s0MaxResults?i/NextToken?s8TraversalDirection?s
,Filter?s0MaxResults?i/NextToken?s
6JobSummaries![{%&K/NextToken?s
(Id!s*Name!s,Status!s
2AssetModelId!s0MaxResults?i/NextToken?s
JCompositionRelationshipSummaries![{%'d/NextToken?s
@AssetModelCompositeModelId!sBAssetModelCompositeModelType!s2AssetModelId!s
?DataBindingValueFilter!{%)20MaxResults?n/NextToken?s
.Asset?{$-Y3AssetModel?{%)y;AssetModelProperty?{#ph6AssetProperty?{#q+
2AssetModelId!s
CDataBindingUsageSummaries![{%*\/NextToken?s
:ComputationModelIds![s;MatchedDataBinding!{%+2
.Value!{%+>
;AssetModelProperty?{#ph6AssetProperty?{#q+
8ComputationModelId!s0MaxResults?n/NextToken?s
TComputationModelResolveToResourceSummaries![{%-#/NextToken?s
2ResolveTo?{$-Y
:ComputationModelType?s0MaxResults?n/NextToken?s
CComputationModelSummaries![{%.7/NextToken?s
)Arn!s2CreationDate!t1Description?s(Id!s4LastUpdateDate!t*Name!s/Status!{#[r*Type!s-Version!s
0MaxResults?i/NextToken?s/ProjectId!s
<DashboardSummaries![{%0-/NextToken?s
2CreationDate?t1Description?s(Id!s4LastUpdateDate?t*Name!s
0MaxResults?n/NextToken?s0SourceType!s
:DatasetSummaries![{%1Y/NextToken?s
)Arn!s2CreationDate!t1Description!s(Id!s4LastUpdateDate!t*Name!s/Status!{#[r
0ActionType?s0MaxResults?n/NextToken?s9ResolveToResourceId?s;ResolveToResourceType?s6TargetResourceId!s8TargetResourceType!s
<ExecutionSummaries![{%4;/NextToken?s
0ActionType?s6ExecutionEndTime?t<ExecutionEntityVersion?s1ExecutionId!s8ExecutionStartTime!t8ExecutionStatus!{#ai2ResolveTo?{$-Y7TargetResource!{$-d;TargetResourceVersion!s
0MaxResults?i/NextToken?s
:GatewaySummaries![{%6r/NextToken?s
2CreationDate!tDGatewayCapabilitySummaries?[{$VU/GatewayId!s1GatewayName!s8GatewayPlatform?{#vd4GatewayVersion?s4LastUpdateDate!t
/NextToken?s9PortalSummaries?[{%8c
2CreationDate?t1Description?s(Id!s4LastUpdateDate?t*Name!s0PortalType?s-RoleArn?s.StartUrl!s/Status!{#|N
/AssetIds![s/NextToken?s
0MaxResults?i/NextToken?s.PortalId!s
/NextToken?s:ProjectSummaries![{%0-
1ResourceArn!s
+Tags?<s
1AliasPrefix?s-AssetId?s0MaxResults?i/NextToken?s4TimeSeriesType?s
/NextToken?s=TimeSeriesSummaries![{$aB
4EncryptionType!s.KmsKeyId?s
;DisallowIngestNullNaN?b>DisassociatedDataStorage?s:MultiLayerStorage?{$`&8RetentionPeriod?{$``1StorageType!s.WarmTier?s@WarmTierRetentionPeriod?{$``
<ConfigurationStatus!{$R7;DisallowIngestNullNaN?b>DisassociatedDataStorage?s:MultiLayerStorage?{$`&8RetentionPeriod?{$``1StorageType!s.WarmTier?s@WarmTierRetentionPeriod?{$``
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
4AccessPolicyId!s=AccessPolicyIdentity!{#Y#<AccessPolicyPermission!s=AccessPolicyResource!{#Y`1ClientToken?s
6AssetDescription?s5AssetExternalId?s-AssetId!s/AssetName!s1ClientToken?s
CAssetModelCompositeModels?[{$=3;AssetModelDescription?s:AssetModelExternalId?s?AssetModelHierarchies?[{#e-2AssetModelId!s4AssetModelName!s>AssetModelProperties?[{$=s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
IAssetModelCompositeModelDescription?sHAssetModelCompositeModelExternalId?s@AssetModelCompositeModelId!sBAssetModelCompositeModelName!sLAssetModelCompositeModelProperties?[{$=s2AssetModelId!s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
FAssetModelCompositeModelPath![{#cS9AssetModelStatus!{#[r
-AssetId!s1ClientToken?s3PropertyAlias?s0PropertyId!s?PropertyNotificationState?s2PropertyUnit?s
1ClientToken?sFComputationModelConfiguration!{#oPEComputationModelDataBinding!<{#p1AComputationModelDescription?s8ComputationModelId!s:ComputationModelName!s
1ClientToken?s9DashboardDefinition!s:DashboardDescription?s1DashboardId!s3DashboardName!s
1ClientToken?s8DatasetDescription?s/DatasetId!s1DatasetName!s6DatasetSource!{#tT
0DatasetArn?s/DatasetId?s6DatasetStatus?{#[r
/GatewayId!s1GatewayName!s
=CapabilityConfiguration!s9CapabilityNamespace!s/GatewayId!s
/Alarms?{#zm1ClientToken?s=NotificationSenderEmail?s8PortalContactEmail!s7PortalDescription?s.PortalId!s8PortalLogoImage?{%Q80PortalName!s0PortalType?sAPortalTypeConfiguration?<{#{J-RoleArn!s
-File?{#{;(Id?s
1ClientToken?s8ProjectDescription?s/ProjectId!s1ProjectName!s
)"};
