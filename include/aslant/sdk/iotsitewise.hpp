// What the actions of iotsitewise take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd7b13af8eacc1374>{
    R"($]#'z#(6#(_#)2#)W#*%#*W#+%#+N#+r#,C#,g#-*#-K#-`#-|#.=#.R#.l#/:#/W#/w#06#0M#0m#10#1G#1_#1u#22#2F#2_#2{#3<#3Q#3k#49#4h#5.#5G#5^#5r#60#6F#6]#6q#7.#7G#7e#8##8@#8W#8|#9>#9h#:?#:^#;##;E#;w#<8#<Q#<s#=I#=h#>)#>B#>r#?8#?R#?u#@3#@L#@c#@{#AG#A]#Ay#B:#BS#C'#C>#CT#Cx#D=#Dc#D{#EM#Ef#F&#FB#FW#Fq#G>#G`#Gy#H<#H\#Hp#I4#IP#Iv#JK#J{#K@#KX#L+#LL#Lk#M'#MC#M[#Mq#N;#N[#Nr#O-#OH#O^#Os#P/#PL#P_#Pw#Q5#Qa#R2#RM#Rn#S4#SH#S]#Sr#T/#TK#T`#Tz#UH#Ub#V(#VA#VX#Vl#W@#WX#Wn#X+#X?
associateAssets {#XX*
associateTimeSeriesToAssetProperty {#Y4*
batchAssociateDataSegmentsToDataset {#Yb{#[d
batchAssociateProjectAssets {#]J{#]q
batchDeleteDatasetDataSegments {#^A{#_g
batchDisassociateDataSegmentsFromDataset {#a/{#b%
batchDisassociateProjectAssets {#]J{#]q
batchGetAssetPropertyAggregates {#b_{#dV
batchGetAssetPropertyValue {#h.{#h{
batchGetAssetPropertyValueHistory {#kw{#mO
batchPutAssetPropertyValue {#nj{#p+
cancelEnrichmentJob {#q*{#qC
cancelPipelineExecution {#qU{#r:
cancelQuery {#rC{#r^
createAccessPolicy {#rr{#ty
createApplication {#uC{#v6
createAsset {#va{#wh
createAssetModel {#x{{$'o
createAssetModelCompositeModel {$(K{$,8
createBulkImportJob {$-D{$0z
createComputationModel {$1?{$4i
createDashboard {$5W{$6]
createDataset {$6{{$:F
createDatasetExportJob {$:s{#q*
createEnrichmentJob {$>\{$@0
createGateway {$@N{$B\
createPipeline {$Bv{$Dt
createPortal {$Et{$I%
createProject {$J-{$Jr
createTask {$K2{$Oi
createWorkspace {$P;{$QY
deleteAccessPolicy {$RH{$0X
deleteApplication {$Rh{$0X
deleteAsset {$S${$S=
deleteAssetModel {$SY{$TK
deleteAssetModelCompositeModel {$Tq{$TK
deleteAssetModelInterfaceRelationship {$V&{$V\
deleteComputationModel {$WP{$Wt
deleteDashboard {$X7{$0X
deleteDataset {$XT{$Y%
deleteGateway {$Y9*
deletePipeline {$YF{$Yf
deletePortal {$Ys{$Z3
deleteProject {$ZF{$0X
deleteTask {$Za{$Yf
deleteTimeSeries {$[#*
deleteWorkspace {$[a{$\&
describeAccessPolicy {$\<{$\N
describeAction {$^C{$^O
describeApplication {$Rh{$`<
describeAsset {$aW{$av
describeAssetCompositeModel {$g[{$h$
describeAssetModel {$k[{$l9
describeAssetModelCompositeModel {$rS{$s:
describeAssetModelInterfaceRelationship {$wQ{$wy
describeAssetProperty {$4Q{$z4
describeBulkImportJob {$|n{%#-
describeComputationModel {%%O{%&%
describeComputationModelExecutionSummary {%)K{%*5
describeDashboard {%+${%+3
describeDataset {%,r{%-F
describeDatasetExportJob {#q*{%0T
describeDefaultEncryptionConfiguration {$0X{%1w
describeEnrichmentJob {#q*{%2T
describeExecution {%4'{%46
describeGateway {$Y9{%6V
describeGatewayCapabilityConfiguration {%8_{%9(
describeLoggingOptions {%9|{%:3
describePipeline {%:Q{%;)
describePipelineExecution {%<d{%=Y
describePortal {%CH{%CT
describeProject {%G/{%G<
describeQuery {#rC{%HX
describeSearch {%J&{%JB
describeStorageConfiguration {$0X{%KP
describeTask {%NX{%O(
describeTimeSeries {%PG{%Pw
describeWorkspace {%R`{%Rq
disassociateAssets {#XX*
disassociateTimeSeriesFromAssetProperty {#Y4*
executeAction {%T\{$^C
executeQuery {%U\{%V;
getAssetPropertyAggregates {%Wm{%YK
getAssetPropertyValue {%Yo{%Z=
getAssetPropertyValueHistory {%ZQ{%[j
getCaptureData {%\={%]O
getInterpolatedAssetPropertyValues {%^0{%`T
getQueryResults {%aH{%a|
getSearchResults {%bX{%c3
listAccessPolicies {%dq{%er
listActions {%g6{%hL
listApplications {%iY{%is
listAssetModelCompositeModels {%jq{%kT
listAssetModelProperties {%l/{%lu
listAssetModels {%oU{%p<
listAssetProperties {%r${%rQ
listAssetRelationships {%sx{%tR
listAssets {%um{%vE
listAssociatedAssets {%x.{%vE
listBulkImportJobs {%xu{%yN
listCompositionRelationships {%z*{%zS
listComputationModelDataBindingUsages {%{y{&#R
listComputationModelResolveToResources {&%3{&%b
listComputationModels {&&V{&'-
listDashboards {&(^{&)*
listDatasetDataSegmentRelationships {&*1{&*g
listDatasetDataSegments {&,A{&-.
listDatasetExportJobs {&._{&/8
listDatasets {&0?{&1*
listEnrichmentJobs {&3({&4L
listExecutions {&5y{&7B
listGateways {&9a{&9{
listInterfaceRelationships {&;m{&<E
listPipelineExecutions {&<w{&>F
listPipelines {&?y{&@I
listPortals {&9a{&An
listProjectAssets {&(^{&CF
listProjects {&C_{&D*
listQueries {&._{&DN
listSearches {&E?{&G#
listTagsForResource {&GF{&GU
listTasks {&?y{&G^
listTimeSeries {&Hw{&Ip
listWorkspaces {%iY{&L&
putAssetModelInterfaceRelationship {&M${$V\
putDefaultEncryptionConfiguration {$Q<{%1w
putLoggingOptions {&Na{$0X
putStorageConfiguration {&O,{&Ph
startPipelineExecution {&Rc{&T9
startQuery {&TP{#r^
startSearch {&U&{&VZ
tagResource {&W/{$0X
untagResource {&WF{$0X
updateAccessPolicy {&W`{$0X
updateAsset {&Xs{$S=
updateAssetModel {&Yc{$TK
updateAssetModelCompositeModel {&\8{&_&
updateAssetProperty {&_o*
updateComputationModel {&`v{$Wt
updateDashboard {&b`{$0X
updateDataset {&c`{&e,
updateGateway {&eY*
updateGatewayCapabilityConfiguration {&et{%81
updatePipeline {&fW{&gV
updatePortal {&gm{$Z3
updateProject {&j/{$0X
updateTask {&jm{&gV
updateWorkspace {&kT{$\&
-AssetId!s2ChildAssetId!s1ClientToken?s1HierarchyId!s
+Alias!s-AssetId!s1ClientToken?s0PropertyId!s
EAssociateDataSegmentEntries![{#ZU1ClientToken?s/DatasetId!s3WorkspaceName!s
5EndTimestamp!{#[C5SourceDatasetId!s7StartTimestamp!{#[C2TimeSeriesId!s
3OffsetInNanos?n3TimeInSeconds!n
/DatasetId!s4DatasetVersion!s<FailedAssociations![{#\A
5EndTimestamp!{#[C/ErrorCode!s2ErrorMessage!s5SourceDatasetId!s7StartTimestamp!{#[C2TimeSeriesId!s
/AssetIds![s1ClientToken?s/ProjectId!s
0Errors?[{#^%
-AssetId!s*Code!s-Message!s
1ClientToken?s/DatasetId!sBDeleteDataSegmentEntries![{#_13WorkspaceName!s
5EndTimestamp!{#[C7StartTimestamp!{#[C2TimeSeriesId!s
/DatasetId!s4DatasetVersion!s0Errors![{#`8
5EndTimestamp!{#[C/ErrorCode!s2ErrorMessage!s7StartTimestamp!{#[C2TimeSeriesId!s
1ClientToken?s/DatasetId!sHDisassociateDataSegmentEntries![{#ZU3WorkspaceName!s
/DatasetId!s4DatasetVersion!s?FailedDisassociations![{#\A
1Entries![{#c-0MaxResults?i/NextToken?s
5AggregateTypes![s-AssetId?s-EndDate!t-EntryId!s3PropertyAlias?s0PropertyId?s0Qualities?[s0Resolution!s/StartDate!t2TimeOrdering?s
6ErrorEntries![{#eF/NextToken?s8SkippedEntries![{#el8SuccessEntries![{#f]
-EntryId!s/ErrorCode!s2ErrorMessage!s
6CompletionStatus!s-EntryId!s2ErrorInfo?{#f?
/ErrorCode!s4ErrorTimestamp!t
:AggregatedValues![{#g%-EntryId!s
-Quality?s/Timestamp!t.Value!{#gG
-Average?n+Count?n-Maximum?n-Minimum?n7StandardDeviation?n)Sum?n
1Entries![{#hI/NextToken?s
-AssetId?s-EntryId!s3PropertyAlias?s0PropertyId?s
6ErrorEntries![{#eF/NextToken?s8SkippedEntries![{#el8SuccessEntries![{#ik
;AssetPropertyValue?{#j4-EntryId!s
-Quality?s2Timestamp!{#jY.Value!{#jz
3OffsetInNanos?i3TimeInSeconds!l
2BooleanValue?b1DoubleValue?n2IntegerValue?i2NullValue?{#kj1StringValue?s
/ValueType!s
1Entries![{#lE0MaxResults?i/NextToken?s
-AssetId?s-EndDate?t-EntryId!s3PropertyAlias?s0PropertyId?s0Qualities?[s/StartDate?t2TimeOrdering?s
6ErrorEntries![{#eF/NextToken?s8SkippedEntries![{#el8SuccessEntries![{#n?
CAssetPropertyValueHistory![{#j4-EntryId!s
BEnablePartialEntryProcessing?b1Entries![{#o>
-AssetId?s-EntryId!s3PropertyAlias?s0PropertyId?s8PropertyValues![{#j4
6ErrorEntries![{#p?
-EntryId!s0Errors![{#pW
/ErrorCode!s2ErrorMessage!s4Timestamps![{#jY
+JobId!s3WorkspaceName!s
+JobId!s,Status!s
9PipelineExecutionId!s2PipelineName!s,Reason?s3WorkspaceName!s
+State!s
-QueryId!s3WorkspaceName!s
-QueryId!s,Status!s
=AccessPolicyIdentity!{#s|<AccessPolicyPermission!s=AccessPolicyResource!{#t_1ClientToken?s+Tags?<s
.Group?{#tR0IamRole?{#tX0IamUser?{#tX-User?{#tR
(Id!s
)Arn!s
/Portal?{#tR0Project?{#tR
5AccessPolicyArn!s4AccessPolicyId!s
1ClientToken?s1Description?s4IdcInstanceArn!s*Name!s+Tags?<s3WorkspaceName!s
)Arn!s2DnsSubdomain!s(Id!s*Name!s,Status!s
6AssetDescription?s5AssetExternalId?s-AssetId?s2AssetModelId!s/AssetName!s1ClientToken?s+Tags?<s
.AssetArn!s-AssetId!s4AssetStatus!{#x5
.Error?{#xI+State!s
*Code!s1Details?[{#xi-Message!s
*Code!s-Message!s
CAssetModelCompositeModels?[{#{;;AssetModelDescription?s:AssetModelExternalId?s?AssetModelHierarchies?[{$'A2AssetModelId?s4AssetModelName!s>AssetModelProperties?[{#{{4AssetModelType?s1ClientToken?s+Tags?<s
1Description?s0ExternalId?s(Id?s*Name!s4Properties?[{#{{*Type!s
.DataType!s2DataTypeSpec?s0ExternalId?s(Id?s*Name!s-Type!{#|f*Unit?s
2Attribute?{$#H4Measurement?{$#X/Metric?{$$,2Transform?{$&>
2DefaultValue?s
9ProcessingConfig?{$#o
9ForwardingConfig!{#r:
0Expression?s9ProcessingConfig?{$$l3Variables?[{$%%/Window!{$%t
5ComputeLocation!s
*Name!s.Value!{$%8
1HierarchyId?s0PropertyId?s6PropertyPath?[{$%g
(Id?s*Name?s
1Tumbling?{$&)
.Interval!s,Offset?s
0Expression!s9ProcessingConfig?{$&r3Variables![{$%%
5ComputeLocation!s9ForwardingConfig?{#r:
7ChildAssetModelId!s0ExternalId?s(Id?s*Name!s
3AssetModelArn!s2AssetModelId!s9AssetModelStatus!{#x5
IAssetModelCompositeModelDescription?sHAssetModelCompositeModelExternalId?s@AssetModelCompositeModelId?sBAssetModelCompositeModelName!sLAssetModelCompositeModelProperties?[{#{{BAssetModelCompositeModelType!s2AssetModelId!s1ClientToken?s:ComposedAssetModelId?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?sFParentAssetModelCompositeModelId?s
@AssetModelCompositeModelId!sFAssetModelCompositeModelPath![{$%g2AssetModelId?s9AssetModelStatus!{#x5
7AdaptiveIngestion?b/DatasetId?s<DeleteFilesAfterImport?b<ErrorReportLocation!{$/,/Files![{$/?9JobConfiguration?{$0i-JobName!s0JobRoleArn!s3WorkspaceName?s
,Bucket!s,Prefix!s
+Alias?s,Bucket!s3FileFormat?{$0()Key!s2StartTime?{#[C/VersionId?s
3Annotation?{$0X,Csv?{$0Y,Mp4?{$0X0Parquet?{$0X

2ColumnNames![s
3FileFormat?{$0(
+JobId!s-JobName!s/JobStatus!s
1ClientToken?sFComputationModelConfiguration!{$2vEComputationModelDataBinding!<{$3WAComputationModelDescription?s:ComputationModelName!s+Tags?<s
9AnomalyDetection?{$33
5InputProperties!s4ResultProperty!s
;AssetModelProperty?{$446AssetProperty?{$4Q.List?[{$3W
2AssetModelId!s0PropertyId!s
-AssetId!s0PropertyId!s
9ComputationModelArn!s8ComputationModelId!s?ComputationModelStatus!{#x5
1ClientToken?s9DashboardDefinition!s:DashboardDescription?s3DashboardName!s/ProjectId!s+Tags?<s
2DashboardArn!s1DashboardId!s
1ClientToken?s6DatasetConfig?{$8]8DatasetDescription?s/DatasetId?s1DatasetName!s6DatasetSource!{$9F1DatasetType?s/Metadata?<s+Tags?<s3WorkspaceName?s
0Session?{$8k
<SessionEndTimestamp!{#[C>SessionStartTimestamp!{#[C
5SourceDetail?{$9u2SourceFormat!s0SourceType!s
/Kendra?{$:(
6KnowledgeBaseArn!s-RoleArn!s
0DatasetArn!s/DatasetId!s6DatasetStatus!{#x5
1ClientToken?s6DestinationS3Uri!s<ErrorReportLocation!{$;y.Input!{$<(-JobName?s3WorkspaceName!s
+S3Uri!s
0Dataset?{$<G4Timeseries?[{$=<
/DatasetId!s6ExportDataTypes?[s5TrimSettings?{$<y
0EndTime!{#[C2StartTime!{#[C
7FormatSettings?{$>(3PropertyAlias?s2TimeSeriesId?s5TrimSettings?{$<y
5FramesPerSecond?n4HeightInPixels?n3WidthInPixels?n
1ClientToken?s9JobConfiguration!{$?73WorkspaceName!s
7EventDetection?{$?L
/DatasetId!s3PropertyAlias?s2TimeSeriesId?s5TrimSettings!{$<y
/CreatedAt!t+JobId!s,Status!s
1GatewayName!s8GatewayPlatform!{$A14GatewayVersion?s+Tags?<s
3Greengrass?{$Ac5GreengrassV2?{$Ao2SiemensIE?{$BH
.GroupArn!s
?CoreDeviceOperatingSystem?s9CoreDeviceThingName!s
6IotCoreThingName!s
0GatewayArn!s/GatewayId!s
1ClientToken?s6Computations![{$D11Description?s;EnvironmentVariables?<s2PipelineName!s+Tags?<s3WorkspaceName!s
5ComputeNodeName!s0DependsOn?[s;EnvironmentVariables?<s.TaskName!s
1PipelineArn!s2PipelineName!s/Status!{$EN-Version!s
.Error?{$Eb+State?s
*Code?s-Message?s
/Alarms?{$H81ClientToken?s=NotificationSenderEmail?s4PortalAuthMode?s8PortalContactEmail!s7PortalDescription?s<PortalLogoImageFile?{$H`0PortalName!s0PortalType?sAPortalTypeConfiguration?<{$Ho-RoleArn!s+Tags?<s
2AlarmRoleArn!s;NotificationLambdaArn?s
*Data!y*Type!s
2PortalTools?[s
/PortalArn!s.PortalId!s4PortalStartUrl!s5PortalStatus!{$Is6SsoApplicationId!s
.Error?{$Eb+State!s
1ClientToken?s.PortalId!s8ProjectDescription?s1ProjectName!s+Tags?<s
0ProjectArn!s/ProjectId!s
1ClientToken?s1Description?s+Tags?<s:TaskConfiguration!{$L/.TaskName!s3WorkspaceName!s
CContainerTaskConfiguration?{$LP
.Command?[s,EcrUri!s;EnvironmentVariables?<sFEphemeralStorageConfiguration?{$N@0Mounts?[{$Nc4ProcessingType!s4ProcessingUnit!s7TaskExecutionRole!s4TimeoutSeconds?n
2StorageClass!s6StorageSizeInGiB!n
*Name!s2RelativePath!s/Source!{$O:1StorageType!s
6S3AccessPoint?{$ON
4AccessPointArn!s,Prefix?s
/Status!{$EN-TaskArn!s.TaskName!s-Version!s
1ClientToken?s@EncryptionConfiguration!{$Q<+Tags?<s:WorkspaceDescription?s3WorkspaceName!s
4EncryptionType!s.KmsKeyId?s
2WorkspaceArn!s3WorkspaceName!s8WorkspaceStatus!{$R4
.Error?{#xi+State!s
4AccessPolicyId!s1ClientToken?s
(Id!s3WorkspaceName!s
-AssetId!s1ClientToken?s
-AssetId?s4AssetStatus!{#x5
2AssetModelId!s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
2AssetModelId?s9AssetModelStatus!{#x5
@AssetModelCompositeModelId!s2AssetModelId!s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
2AssetModelId!s1ClientToken?s;InterfaceAssetModelId!s
3AssetModelArn!s2AssetModelId!s9AssetModelStatus!{#x5;InterfaceAssetModelId!s
1ClientToken?s8ComputationModelId!s
?ComputationModelStatus!{#x5
1ClientToken?s1DashboardId!s
1ClientToken?s/DatasetId!s3WorkspaceName?s
6DatasetStatus!{#x5
/GatewayId!s
2PipelineName!s3WorkspaceName!s
/Status!{$EN
1ClientToken?s.PortalId!s
5PortalStatus!{$Is
1ClientToken?s/ProjectId!s
.TaskName!s3WorkspaceName!s
+Alias?s-AssetId?s1ClientToken?s0PropertyId?s3WorkspaceName?s
1ClientToken?s3WorkspaceName!s
8WorkspaceStatus!{$R4
4AccessPolicyId!s
5AccessPolicyArn!s>AccessPolicyCreationDate!t4AccessPolicyId!s=AccessPolicyIdentity!{#s|@AccessPolicyLastUpdateDate!t<AccessPolicyPermission!s=AccessPolicyResource!{#t_
.ActionId!s
8ActionDefinitionId!s.ActionId!s6ActionPayload!{$_\3ExecutionTime!t2ResolveTo?{$_k7TargetResource!{$_v
1StringValue!s
-AssetId!s
-AssetId?s8ComputationModelId?s
)Arn!s/CreatedAt!t1Description?s2DnsSubdomain!s(Id!s7IdcApplicationArn!s*Name!s,Status!s/UpdatedAt!t3WorkspaceName!s
-AssetId!s7ExcludeProperties?b
.AssetArn!sFAssetCompositeModelSummaries?[{$dd>AssetCompositeModels?[{$eD7AssetCreationDate!t6AssetDescription?s5AssetExternalId?s:AssetHierarchies![{$gA-AssetId!s9AssetLastUpdateDate!t2AssetModelId!s/AssetName!s9AssetProperties![{$f*4AssetStatus!{#x5
1Description!s0ExternalId?s(Id!s*Name!s.Path![{$%g*Type!s
1Description?s0ExternalId?s(Id?s*Name!s4Properties![{$f**Type!s
+Alias?s.DataType!s2DataTypeSpec?s0ExternalId?s(Id!s*Name!s5Notification?{$g0.Path?[{$%g*Unit?s
+State!s+Topic!s
0ExternalId?s(Id?s*Name!s
;AssetCompositeModelId!s-AssetId!s
;ActionDefinitions?[{$k+DAssetCompositeModelDescription!sCAssetCompositeModelExternalId?s;AssetCompositeModelId!s=AssetCompositeModelName!sAAssetCompositeModelPath![{$%gGAssetCompositeModelProperties![{$f*FAssetCompositeModelSummaries![{$dd=AssetCompositeModelType!s-AssetId!s
8ActionDefinitionId!s0ActionName!s0ActionType!s
2AssetModelId!s7AssetModelVersion?s7ExcludeProperties?b
3AssetModelArn!sKAssetModelCompositeModelSummaries?[{$p=CAssetModelCompositeModels?[{$pw<AssetModelCreationDate!t;AssetModelDescription!s:AssetModelExternalId?s?AssetModelHierarchies![{$'A2AssetModelId!s>AssetModelLastUpdateDate!t4AssetModelName!s>AssetModelProperties![{$q]9AssetModelStatus!{#x54AssetModelType?s7AssetModelVersion?s*ETag?s:InterfaceDetails?[{#tR
1Description?s0ExternalId?s(Id!s*Name!s.Path?[{$%g*Type!s
1Description?s0ExternalId?s(Id?s*Name!s4Properties?[{$q]*Type!s
.DataType!s2DataTypeSpec?s0ExternalId?s(Id?s*Name!s.Path?[{$%g-Type!{#|f*Unit?s
@AssetModelCompositeModelId!s2AssetModelId!s7AssetModelVersion?s
;ActionDefinitions?[{$k+IAssetModelCompositeModelDescription!sHAssetModelCompositeModelExternalId?s@AssetModelCompositeModelId!sBAssetModelCompositeModelName!sFAssetModelCompositeModelPath![{$%gLAssetModelCompositeModelProperties![{$q]KAssetModelCompositeModelSummaries![{$p=BAssetModelCompositeModelType!s2AssetModelId!s;CompositionDetails?{$w,
ACompositionRelationship?[{$wK
(Id?s
2AssetModelId!s;InterfaceAssetModelId!s
2AssetModelId!s;HierarchyMappings![{$xv;InterfaceAssetModelId!s:PropertyMappings![{$yV
;AssetModelHierarchyId!sDInterfaceAssetModelHierarchyId!s
:AssetModelPropertyId!sCInterfaceAssetModelPropertyId!s
5AssetExternalId?s-AssetId!s2AssetModelId!s/AssetName!s6AssetProperty?{${97CompositeModel?{$|:
+Alias?s.DataType!s0ExternalId?s(Id!s*Name!s5Notification?{$g0.Path?[{$%g-Type?{#|f*Unit?s
6AssetProperty!{${90ExternalId?s(Id?s*Name!s*Type!s
+JobId!s3WorkspaceName?s
7AdaptiveIngestion?b/DatasetId?s<DeleteFilesAfterImport?b<ErrorReportLocation!{$/,/Files![{$/?9JobConfiguration?{$0i5JobCreationDate!t+JobId!s7JobLastUpdateDate!t-JobName!s0JobRoleArn!s/JobStatus!s3WorkspaceName?s
8ComputationModelId!s=ComputationModelVersion?s
;ActionDefinitions![{$k+9ComputationModelArn!sFComputationModelConfiguration!{$2vBComputationModelCreationDate!tEComputationModelDataBinding!<{$3WAComputationModelDescription?s8ComputationModelId!sDComputationModelLastUpdateDate!t:ComputationModelName!s?ComputationModelStatus!{#x5=ComputationModelVersion!s
8ComputationModelId!s9ResolveToResourceId?s;ResolveToResourceType?s
GComputationModelExecutionSummary!<s8ComputationModelId!s2ResolveTo?{$_k
1DashboardId!s
2DashboardArn!s;DashboardCreationDate!t9DashboardDefinition!s:DashboardDescription?s1DashboardId!s=DashboardLastUpdateDate!t3DashboardName!s/ProjectId!s
/DatasetId!s4DatasetVersion?s3WorkspaceName?s
0DatasetArn!s6DatasetConfig?{$8]9DatasetCreationDate!t8DatasetDescription!s/DatasetId!s;DatasetLastUpdateDate!t1DatasetName!s6DatasetSource!{$9F6DatasetStatus!{#x51DatasetType?s4DatasetVersion?s9EnrichmentStatus?{%0-/Metadata?<s3WorkspaceName?s
.Video?{%09
4LastEnrichedAt?t,Status!s
1CompletedAt?t6DestinationS3Uri!s<ErrorReportLocation!{$;y.Input!{$<(+JobId!s-JobName?s/StartedAt!t,Status!s3WorkspaceName!s
<ConfigurationStatus!{$R44EncryptionType!s/KmsKeyArn?s
1CancelledAt?t1CompletedAt?t/CreatedAt!t4FailureMessage?s9JobConfiguration!{$?7+JobId!s-JobType!s,Status!s/UpdatedAt?t3WorkspaceName!s
1ExecutionId!s
0ActionType?s7ExecutionDetails?<s6ExecutionEndTime?t<ExecutionEntityVersion?s1ExecutionId!s6ExecutionResult?<s8ExecutionStartTime!t8ExecutionStatus!{#r:2ResolveTo?{$_k7TargetResource!{$_v;TargetResourceVersion!s
2CreationDate!t0GatewayArn!sDGatewayCapabilitySummaries![{%81/GatewayId!s1GatewayName!s8GatewayPlatform?{$A14GatewayVersion?s4LastUpdateDate!t
9CapabilityNamespace!s:CapabilitySyncStatus!s
9CapabilityNamespace!s/GatewayId!s
=CapabilityConfiguration!s9CapabilityNamespace!s:CapabilitySyncStatus!s/GatewayId!s
3WorkspaceName?s
7LoggingOptions!{%:H
+Level!s
2PipelineName!s5PipelineVersion?s3WorkspaceName!s
6Computations![{$D1/CreatedAt!t1Description?s;EnvironmentVariables?<s1PipelineArn!s2PipelineName!s/Status!{$EN/UpdatedAt!t-Version!s3WorkspaceName!s
0MaxResults?n/NextToken?s9PipelineExecutionId!s2PipelineName!s3WorkspaceName!s
EComputeNodeExecutionDetails![{%@3-EndTime?t7ExecutionPriority?n/NextToken?s9PipelineExecutionId!s2PipelineName!s5PipelineVersion!sDRequestEnvironmentVariables!{%B6>RequestMountOverrides?{%BR/StartTime?t/Status!{%Bg3WorkspaceName!s
5ComputeNodeName!s0DependsOn![s-EndTime?tDExecutionEnvironmentVariables?<s9ExecutionMounts?[{$Nc/StartTime?t/Status!{%Au-TaskArn!s.TaskName!s1TaskVersion!s
+State!s5StateDetails?{#xI
4ComputeNodes?<<s-Global?<s
7ComputeNodes!<[{$Nc
+State!s5StateDetails?{%C(
*Code?s1Details?[{#xi-Message!s
.PortalId!s
/Alarms?{$H8=NotificationSenderEmail?s/PortalArn!s4PortalAuthMode?s4PortalClientId!s8PortalContactEmail!s8PortalCreationDate!t7PortalDescription?s.PortalId!s:PortalLastUpdateDate!t@PortalLogoImageLocation?{%G#0PortalName!s4PortalStartUrl!s5PortalStatus!{$Is0PortalType?sAPortalTypeConfiguration?<{$Ho-RoleArn?s
(Id!s)Url!s
/ProjectId!s
.PortalId!s0ProjectArn!s9ProjectCreationDate!t8ProjectDescription?s/ProjectId!s;ProjectLastUpdateDate!t1ProjectName!s
1CompletedAt?t2ErrorMessage?s-QueryId!s3Statistics?{%IM,Status!s1SubmittedAt!t
2BytesScanned!n;ExecutionTimeInMillis!n.RowCount!n
.SearchId!s3WorkspaceName!s
-GroupId?s4QueryStatement!s.SearchId!s0SearchType!s/StartedAt?t,Status!s2StatusReason?s3WorkspaceName!s
<ConfigurationStatus!{$R4;DisallowIngestNullNaN?b>DisassociatedDataStorage?s4LastUpdateDate?t:MultiLayerStorage?{%M\8RetentionPeriod?{%N<1StorageType!s.WarmTier?s@WarmTierRetentionPeriod?{%N<
ACustomerManagedS3Storage!{%M{
-RoleArn!s3S3ResourceArn!s
2NumberOfDays?i/Unlimited?b
.TaskName!s1TaskVersion?s3WorkspaceName!s
/CreatedAt!t1Description?s/Status!{$EN-TaskArn!s:TaskConfiguration!{$L/.TaskName!s/UpdatedAt!t-Version!s3WorkspaceName!s
+Alias?s-AssetId?s0PropertyId?s3WorkspaceName?s
+Alias?s-AssetId?s.DataType!s2DataTypeSpec?s0PropertyId?s3TimeSeriesArn!s<TimeSeriesCreationDate!t2TimeSeriesId!s>TimeSeriesLastUpdateDate!t3WorkspaceName?s
3WorkspaceName!s
/CreatedAt!t@EncryptionConfiguration?{%T>/UpdatedAt!t2WorkspaceArn!s:WorkspaceDescription?s3WorkspaceName!s8WorkspaceStatus!{$R4
4EncryptionType!s/KmsKeyArn?s
8ActionDefinitionId!s6ActionPayload!{$_\1ClientToken?s2ResolveTo?{$_k7TargetResource!{$_v
1ClientToken?s0MaxResults?i/NextToken?s4QueryStatement!s
1Columns?[{%Va/NextToken?s.Rows?[{%W'
*Name?s-Type?{%Vs
0ScalarType?s
.Data![{%W3
4ArrayValue?[{%W3/NullValue?b1RowValue?{%W'1ScalarValue?s
5AggregateTypes![s-AssetId?s-EndDate!t0MaxResults?i/NextToken?s3PropertyAlias?s0PropertyId?s0Qualities?[s0Resolution!s/StartDate!t2TimeOrdering?s
:AggregatedValues![{#g%/NextToken?s
-AssetId?s3PropertyAlias?s0PropertyId?s
6PropertyValue?{#j4
-AssetId?s-EndDate?t0MaxResults?i/NextToken?s3PropertyAlias?s0PropertyId?s0Qualities?[s/StartDate?t2TimeOrdering?s
CAssetPropertyValueHistory![{#j4/NextToken?s
0EndTime!{#[C7FormatSettings?{$>(/NextToken?s3PropertyAlias?s2StartTime!{#[C2TimeSeriesId?s3WorkspaceName!s
*Data!y.DataType!s0EndTime!{#[C/NextToken?s2StartTime!{#[C
-AssetId?s6EndTimeInSeconds!l:EndTimeOffsetInNanos?i7IntervalInSeconds!l=IntervalWindowInSeconds?l0MaxResults?i/NextToken?s3PropertyAlias?s0PropertyId?s-Quality!s8StartTimeInSeconds!l<StartTimeOffsetInNanos?i*Type!s
IInterpolatedAssetPropertyValues![{%a-/NextToken?s
2Timestamp!{#jY.Value!{#jz
0MaxResults?n/NextToken?s-QueryId!s3WorkspaceName!s
4ColumnInfo?[{%bI/NextToken?s,Rows?[[s
*Name!s*Type!s
0MaxResults?n/NextToken?s.SearchId!s3WorkspaceName!s
/NextToken?s7SearchResults![{%cT
/DatasetId!s5EndTimestamp!{#[C+Score!n.SearchId!s7StartTimestamp!{#[C2TimeSeriesId!s5TopTimestamp!{#[C3WorkspaceName!s
,IamArn?s0IdentityId?s2IdentityType?s0MaxResults?i/NextToken?s0ResourceId?s2ResourceType?s
?AccessPolicySummaries![{%fA/NextToken?s
2CreationDate?t(Id!s1Identity!{#s|4LastUpdateDate?t0Permission!s1Resource!{#t_
0MaxResults?i/NextToken?s9ResolveToResourceId?s;ResolveToResourceType?s6TargetResourceId!s8TargetResourceType!s
9ActionSummaries![{%ho/NextToken!s
8ActionDefinitionId?s.ActionId?s2ResolveTo?{$_k7TargetResource?{$_v
0MaxResults?n/NextToken?s
6Applications![{%j9/NextToken?s
)Arn!s/CreatedAt!t(Id!s*Name!s,Status!s3WorkspaceName!s
2AssetModelId!s7AssetModelVersion?s0MaxResults?i/NextToken?s
KAssetModelCompositeModelSummaries![{$p=/NextToken?s
2AssetModelId!s7AssetModelVersion?s,Filter?s0MaxResults?i/NextToken?s
EAssetModelPropertySummaries![{%mJ/NextToken?s
@AssetModelCompositeModelId?s.DataType!s2DataTypeSpec?s0ExternalId?s(Id?s<InterfaceSummaries?[{%nv*Name!s.Path?[{$%g-Type!{#|f*Unit?s
;InterfaceAssetModelId!sCInterfaceAssetModelPropertyId!s
6AssetModelTypes?[s7AssetModelVersion?s0MaxResults?i/NextToken?s
=AssetModelSummaries![{%pc/NextToken?s
)Arn!s4AssetModelType?s2CreationDate!t1Description!s0ExternalId?s(Id!s4LastUpdateDate!t*Name!s/Status!{#x5-Version?s
-AssetId!s,Filter?s0MaxResults?i/NextToken?s
@AssetPropertySummaries![{%r{/NextToken?s
+Alias?s;AssetCompositeModelId?s0ExternalId?s(Id!s5Notification?{$g0.Path?[{$%g*Unit?s
-AssetId!s0MaxResults?i/NextToken?s3TraversalType!s
DAssetRelationshipSummaries![{%u&/NextToken?s
6HierarchyInfo?{%uM6RelationshipType!s
2ChildAssetId?s3ParentAssetId?s
2AssetModelId?s,Filter?s0MaxResults?i/NextToken?s
8AssetSummaries![{%vg/NextToken?s
)Arn!s2AssetModelId!s2CreationDate!t1Description?s0ExternalId?s5Hierarchies![{$gA(Id!s4LastUpdateDate!t*Name!s/Status!{#x5
-AssetId!s1HierarchyId?s0MaxResults?i/NextToken?s8TraversalDirection?s
,Filter?s0MaxResults?i/NextToken?s3WorkspaceName?s
6JobSummaries![{%yn/NextToken?s
(Id!s*Name!s,Status!s
2AssetModelId!s0MaxResults?i/NextToken?s
JCompositionRelationshipSummaries![{%{-/NextToken?s
@AssetModelCompositeModelId!sBAssetModelCompositeModelType!s2AssetModelId!s
?DataBindingValueFilter!{%|U0MaxResults?n/NextToken?s
.Asset?{$_k3AssetModel?{&#B;AssetModelProperty?{$446AssetProperty?{$4Q
2AssetModelId!s
CDataBindingUsageSummaries![{&$%/NextToken?s
:ComputationModelIds![s;MatchedDataBinding!{&$U
.Value!{&$a
;AssetModelProperty?{$446AssetProperty?{$4Q
8ComputationModelId!s0MaxResults?n/NextToken?s
TComputationModelResolveToResourceSummaries![{&&F/NextToken?s
2ResolveTo?{$_k
:ComputationModelType?s0MaxResults?n/NextToken?s
CComputationModelSummaries![{&'Z/NextToken?s
)Arn!s2CreationDate!t1Description?s(Id!s4LastUpdateDate!t*Name!s/Status!{#x5*Type!s-Version!s
0MaxResults?i/NextToken?s/ProjectId!s
<DashboardSummaries![{&)P/NextToken?s
2CreationDate?t1Description?s(Id!s4LastUpdateDate?t*Name!s
/DatasetId!s0MaxResults?n/NextToken?s3WorkspaceName!s
JDataSegmentRelationshipSummaries![{&+A/NextToken?s
5EndTimestamp!{#[C5SourceDatasetId!s7StartTimestamp!{#[C5TargetDatasetId!s2TimeSeriesId!s
/DatasetId!s4DatasetVersion?s0MaxResults?n/NextToken?s3WorkspaceName!s
6DataSegments![{&-N/NextToken?s
+Alias!s.DataType!s5EndTimestamp!{#[C3Enrichment?{%095SourceDatasetId!s7StartTimestamp!{#[C2TimeSeriesId!s
,Filter?s0MaxResults?n/NextToken?s3WorkspaceName!s
.Jobs![{&/P/NextToken?s
1CompletedAt?t6DestinationS3Uri!s+JobId!s-JobName?s/StartedAt!t,Status!s
1DatasetType?s0MaxResults?n/NextToken?s0SourceType!s3WorkspaceName?s
:DatasetSummaries![{&1^/NextToken?s3WorkspaceName?s
)Arn!s2CreationDate!t1DatasetType?s1Description!s9EnrichmentStatus?{%0-(Id!s4LastUpdateDate!t*Name!s0SourceType?s/Status!{#x5
/DatasetId?s-EndDate?t-JobType?s0MaxResults?n/NextToken?s3PropertyAlias?s/StartDate?t,Status?s2TimeSeriesId?s3WorkspaceName!s
.Jobs![{&4d/NextToken?s
/CreatedAt!t/DatasetId!s+JobId!s-JobType!s3PropertyAlias?s,Status!s2TimeSeriesId?s/UpdatedAt?t3WorkspaceName!s
0ActionType?s0MaxResults?n/NextToken?s9ResolveToResourceId?s;ResolveToResourceType?s6TargetResourceId!s8TargetResourceType!s
<ExecutionSummaries![{&7h/NextToken?s
0ActionType?s6ExecutionEndTime?t<ExecutionEntityVersion?s1ExecutionId!s8ExecutionStartTime!t8ExecutionStatus!{#r:2ResolveTo?{$_k7TargetResource!{$_v;TargetResourceVersion!s
0MaxResults?i/NextToken?s
:GatewaySummaries![{&:E/NextToken?s
2CreationDate!tDGatewayCapabilitySummaries?[{%81/GatewayId!s1GatewayName!s8GatewayPlatform?{$A14GatewayVersion?s4LastUpdateDate!t
;InterfaceAssetModelId!s0MaxResults?n/NextToken?s
HInterfaceRelationshipSummaries![{#tR/NextToken?s
2EndTimeAfter?t3EndTimeBefore?t0MaxResults?n/NextToken?s2PipelineName!s4StartTimeAfter?t5StartTimeBefore?t+State?s3WorkspaceName!s
/NextToken?sDPipelineExecutionSummaries![{&>t
-EndTime?t7ExecutionPriority?n9PipelineExecutionId!s5PipelineVersion!s/StartTime?t/Status!{%Bg
0MaxResults?n/NextToken?s3WorkspaceName!s
/NextToken?s;PipelineSummaries![{&@n
/CreatedAt!t1Description?s1PipelineArn!s2PipelineName!s/Status!{$EN/UpdatedAt!t-Version!s
/NextToken?s9PortalSummaries?[{&B7
2CreationDate?t1Description?s(Id!s4LastUpdateDate?t*Name!s0PortalType?s-RoleArn?s.StartUrl!s/Status!{$Is
/AssetIds![s/NextToken?s
0MaxResults?i/NextToken?s.PortalId!s
/NextToken?s:ProjectSummaries![{&)P
/NextToken?s1Queries![{&Di
1CompletedAt?t-QueryId!s,Status!s1SubmittedAt!t
<ListSearchesFilters?{&F(0MaxResults?n/NextToken?s3WorkspaceName!s
4GroupIdFilter?[s7SearchTypeFilter?[s2StartedAfter?t3StartedBefore?t3StatusFilter?[s
/NextToken?s9SearchSummaries![{%JB
1ResourceArn!s
+Tags?<s
/NextToken?s7TaskSummaries![{&H%
/CreatedAt!t1Description?s/Status!{$EN-TaskArn!s.TaskName!s/UpdatedAt!t-Version!s
1AliasPrefix?s-AssetId?s0MaxResults?i/NextToken?s4TimeSeriesType?s3WorkspaceName?s
/NextToken?s=TimeSeriesSummaries![{&JM3WorkspaceName?s
+Alias?s-AssetId?s.DataType!s2DataTypeSpec?s0PropertyId?s3TimeSeriesArn!s<TimeSeriesCreationDate!t2TimeSeriesId!s>TimeSeriesLastUpdateDate!t
/NextToken?s<WorkspaceSummaries![{&LL
)Arn!s/CreatedAt!t*Name!s/Status!{$R4/UpdatedAt!t
2AssetModelId!s1ClientToken?s;InterfaceAssetModelId!sEPropertyMappingConfiguration!{&M|
;CreateMissingProperty?b9MatchByPropertyName?b3Overrides?[{$yV
7LoggingOptions!{%:H3WorkspaceName?s
;DisallowIngestNullNaN?b>DisassociatedDataStorage?s:MultiLayerStorage?{%M\8RetentionPeriod?{%N<1StorageType!s.WarmTier?s@WarmTierRetentionPeriod?{%N<
<ConfigurationStatus!{$R4;DisallowIngestNullNaN?b>DisassociatedDataStorage?s:MultiLayerStorage?{%M\8RetentionPeriod?{%N<1StorageType!s.WarmTier?s@WarmTierRetentionPeriod?{%N<
1ClientToken?sNExecutionEnvironmentVariableOverrides?{%B6@ExecutionMountOverrides?{%BR7ExecutionPriority?n2PipelineName!s3WorkspaceName!s
9PipelineExecutionId!s
1ClientToken?s4QueryStatement!s3WorkspaceName!s
1ClientToken?s-GroupId?s4QueryStatement!s6SearchFilters?{&V&0SearchType?s3WorkspaceName!s
1DatasetIds?[s7TimeIntervals?[{$<y4TimeSeriesIds?[s
-GroupId?s.SearchId!s,Status!s3WorkspaceName!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
4AccessPolicyId!s=AccessPolicyIdentity!{#s|<AccessPolicyPermission!s=AccessPolicyResource!{#t_1ClientToken?s
6AssetDescription?s5AssetExternalId?s-AssetId!s/AssetName!s1ClientToken?s
CAssetModelCompositeModels?[{$pw;AssetModelDescription?s:AssetModelExternalId?s?AssetModelHierarchies?[{$'A2AssetModelId!s4AssetModelName!s>AssetModelProperties?[{$q]1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
IAssetModelCompositeModelDescription?sHAssetModelCompositeModelExternalId?s@AssetModelCompositeModelId!sBAssetModelCompositeModelName!sLAssetModelCompositeModelProperties?[{$q]2AssetModelId!s1ClientToken?s-IfMatch?s1IfNoneMatch?s9MatchForVersionType?s
FAssetModelCompositeModelPath![{$%g2AssetModelId?s9AssetModelStatus!{#x5
-AssetId!s1ClientToken?s3PropertyAlias?s0PropertyId!s?PropertyNotificationState?s2PropertyUnit?s
1ClientToken?sFComputationModelConfiguration!{$2vEComputationModelDataBinding!<{$3WAComputationModelDescription?s8ComputationModelId!s:ComputationModelName!s
1ClientToken?s9DashboardDefinition!s:DashboardDescription?s1DashboardId!s3DashboardName!s
1ClientToken?s6DatasetConfig?{$8]8DatasetDescription?s/DatasetId!s1DatasetName!s6DatasetSource!{$9F/Metadata?<s3WorkspaceName?s
0DatasetArn?s/DatasetId?s6DatasetStatus?{#x5
/GatewayId!s1GatewayName!s
=CapabilityConfiguration!s9CapabilityNamespace!s/GatewayId!s
6Computations?[{$D11Description?s;EnvironmentVariables?<s2PipelineName!s3WorkspaceName!s
/Status!{$EN-Version!s
/Alarms?{$H81ClientToken?s=NotificationSenderEmail?s8PortalContactEmail!s7PortalDescription?s.PortalId!s8PortalLogoImage?{&iy0PortalName!s0PortalType?sAPortalTypeConfiguration?<{$Ho-RoleArn!s
-File?{$H`(Id?s
1ClientToken?s8ProjectDescription?s/ProjectId!s1ProjectName!s
1Description?s:TaskConfiguration?{$L/.TaskName!s3WorkspaceName!s
1ClientToken?s@EncryptionConfiguration?{$Q<:WorkspaceDescription?s3WorkspaceName!s
)"};
