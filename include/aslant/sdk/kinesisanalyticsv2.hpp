// What the actions of kinesisanalyticsv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb04e219a81b1e96b>{
    R"(#D#$/#$^#${#%U#%s#&D#&l#'-#'T#'w#(8#(j#)G#)h#*<#*_#+0#+M#+s#,>#,b#-%#-H#-j#.1#.K#.h#/+#/E#/^#/s#00#0K
addApplicationCloudWatchLoggingOption {#1${#2;
addApplicationInput {#3x{#9I
addApplicationInputProcessingConfiguration {#=k{#>n
addApplicationOutput {#?t{#Aw
addApplicationReferenceDataSource {#D={#F'
addApplicationVpcConfiguration {#HB{#Id
createApplication {#KG{#Zj
createApplicationPresignedUrl {#rB{#s*
createApplicationSnapshot {#s;{#s]
deleteApplication {#s^{#s]
deleteApplicationCloudWatchLoggingOption {#t){#2;
deleteApplicationInputProcessingConfiguration {#u/{#uj
deleteApplicationOutput {#v9{#uj
deleteApplicationReferenceDataSource {#vu{#uj
deleteApplicationSnapshot {#wZ{#s]
deleteApplicationVpcConfiguration {#x>{#y=
describeApplication {#yt{#Zj
describeApplicationOperation {#zH{#zi
describeApplicationSnapshot {#s;{$#l
describeApplicationVersion {$%7{$%a
discoverInputSchema {$&&{$'h
listApplicationOperations {$(c{$)N
listApplicationSnapshots {$*g{$+4
listApplicationVersions {$*g{$+Y
listApplications {$,Z{$,o
listTagsForResource {#6T{$.Y
rollbackApplication {$.e{$/<
startApplication {$/b{$1f
stopApplication {$1u{$1f
tagResource {$26{#s]
untagResource {$2P{#s]
updateApplication {$2j{$/<
updateApplicationMaintenanceConfiguration {$LS{$Mj
5ApplicationName!s@CloudWatchLoggingOption!{#2+6ConditionalToken?sACurrentApplicationVersionId?l
2LogStreamARN!s
4ApplicationARN?s:ApplicationVersionId?lMCloudWatchLoggingOptionDescriptions?[{#3B1OperationId?s
?CloudWatchLoggingOptionId?s2LogStreamARN!s-RoleARN?s
5ApplicationName!sACurrentApplicationVersionId!l.Input!{#4Z
9InputParallelism?{#60EInputProcessingConfiguration?{#694InputSchema!{#6c=KinesisFirehoseInput?{#6T<KinesisStreamsInput?{#6T0NamePrefix!s
+Count?i
=InputLambdaProcessor!{#6T
1ResourceARN!s
7RecordColumns![{#7A4RecordEncoding?s5RecordFormat!{#7]
-Mapping?s*Name!s-SqlType!s
:MappingParameters?{#8.6RecordFormatType!s
=CsvMappingParameters?{#8d>JsonMappingParameters?{#98
;RecordColumnDelimiter!s8RecordRowDelimiter!s
3RecordRowPath!s
4ApplicationARN?s:ApplicationVersionId?l;InputDescriptions?[{#:0
7InAppStreamNames?[s-InputId?s9InputParallelism?{#60PInputProcessingConfigurationDescription?{#<m4InputSchema?{#6cKInputStartingPositionConfiguration?{#=RHKinesisFirehoseInputDescription?{#=9GKinesisStreamsInputDescription?{#=90NamePrefix?s
HInputLambdaProcessorDescription?{#=9
1ResourceARN!s-RoleARN?s
;InputStartingPosition?s
5ApplicationName!sACurrentApplicationVersionId!l-InputId!sEInputProcessingConfiguration!{#69
4ApplicationARN?s:ApplicationVersionId?l-InputId?sPInputProcessingConfigurationDescription?{#<m
5ApplicationName!sACurrentApplicationVersionId!l/Output!{#@W
:DestinationSchema!{#Ac>KinesisFirehoseOutput?{#6T=KinesisStreamsOutput?{#6T5LambdaOutput?{#6T*Name!s
6RecordFormatType!s
4ApplicationARN?s:ApplicationVersionId?l<OutputDescriptions?[{#B_
:DestinationSchema?{#AcIKinesisFirehoseOutputDescription?{#=9HKinesisStreamsOutputDescription?{#=9@LambdaOutputDescription?{#=9*Name?s.OutputId?s
5ApplicationName!sACurrentApplicationVersionId!l<ReferenceDataSource!{#E-
8ReferenceSchema!{#6c>S3ReferenceDataSource?{#Ej/TableName!s
/BucketARN?s-FileKey?s
4ApplicationARN?s:ApplicationVersionId?lIReferenceDataSourceDescriptions?[{#Fv
1ReferenceId!s8ReferenceSchema?{#6cIS3ReferenceDataSourceDescription!{#Gr/TableName!s
/BucketARN!s-FileKey!s6ReferenceRoleARN?s
5ApplicationName!s6ConditionalToken?sACurrentApplicationVersionId?l9VpcConfiguration!{#IB
7SecurityGroupIds![s0SubnetIds![s
4ApplicationARN?s:ApplicationVersionId?l1OperationId?sDVpcConfigurationDescription?{#Jb
7SecurityGroupIds![s0SubnetIds![s8VpcConfigurationId!s+VpcId!s
AApplicationConfiguration?{#ME<ApplicationDescription?s5ApplicationMode?s5ApplicationName!sBCloudWatchLoggingOptions?[{#2+8RuntimeEnvironment!s:ServiceExecutionRole!s.Tags?[{#Z[
EApplicationCodeConfiguration?{#PIIApplicationSnapshotConfiguration?{#QqOApplicationSystemRollbackConfiguration?{#R+>EnvironmentProperties?{#R>FFlinkApplicationConfiguration?{#RvDSqlApplicationConfiguration?{#V@;VpcConfigurations?[{#IBIZeppelinApplicationConfiguration?{#Vw
4CodeContent?{#Pm5CodeContentType!s
:S3ContentLocation?{#QJ1TextContent?s4ZipFileContent?y
/BucketARN!s-FileKey!s3ObjectVersion?s
6SnapshotsEnabled!b
5RollbackEnabled!b
8PropertyGroups![{#RT
5PropertyGroupId!s2PropertyMap!<s
@CheckpointConfiguration?{#Su@MonitoringConfiguration?{#TyAParallelismConfiguration?{#UN
8CheckpointInterval?l:CheckpointingEnabled?b7ConfigurationType!s@MinPauseBetweenCheckpoints?l
7ConfigurationType!s.LogLevel?s2MetricsLevel?s
8AutoScalingEnabled?b7ConfigurationType!s1Parallelism?i7ParallelismPerKPU?i
0Inputs?[{#4Z1Outputs?[{#@W>ReferenceDataSources?[{#E-
=CatalogConfiguration?{#XDFCustomArtifactsConfiguration?[{#XvIDeployAsApplicationConfiguration?{#Yy@MonitoringConfiguration?{#ZO
EGlueDataCatalogConfiguration!{#Xg
1DatabaseARN!s
2ArtifactType!s7MavenReference?{#YW:S3ContentLocation?{#QJ
0ArtifactId!s-GroupId!s-Version!s
:S3ContentLocation!{#Z7
.BasePath?s/BucketARN!s
.LogLevel!s
)Key!s+Value?s
:ApplicationDetail!{#[(
4ApplicationARN!sLApplicationConfigurationDescription?{#`V<ApplicationDescription?sWApplicationMaintenanceConfigurationDescription?{#qM5ApplicationMode?s5ApplicationName!s7ApplicationStatus!sGApplicationVersionCreateTimestamp?t:ApplicationVersionId!lFApplicationVersionRolledBackFrom?lDApplicationVersionRolledBackTo?lCApplicationVersionUpdatedFrom?lMCloudWatchLoggingOptionDescriptions?[{#3B6ConditionalToken?s5CreateTimestamp?t9LastUpdateTimestamp?t8RuntimeEnvironment!s:ServiceExecutionRole?s
PApplicationCodeConfigurationDescription?{#dxTApplicationSnapshotConfigurationDescription?{#QqZApplicationSystemRollbackConfigurationDescription?{#R+HEnvironmentPropertyDescriptions?{#fAQFlinkApplicationConfigurationDescription?{#fbDRunConfigurationDescription?{#jwOSqlApplicationConfigurationDescription?{#l\FVpcConfigurationDescriptions?[{#JbTZeppelinApplicationConfigurationDescription?{#mZ
?CodeContentDescription?{#eM5CodeContentType!s
-CodeMD5?s.CodeSize?lMS3ApplicationCodeLocationDescription?{#QJ1TextContent?s
CPropertyGroupDescriptions?[{#RT
KCheckpointConfigurationDescription?{#h=8JobPlanDescription?sKMonitoringConfigurationDescription?{#iALParallelismConfigurationDescription?{#ip
8CheckpointInterval?l:CheckpointingEnabled?b7ConfigurationType?s@MinPauseBetweenCheckpoints?l
7ConfigurationType?s.LogLevel?s2MetricsLevel?s
8AutoScalingEnabled?b7ConfigurationType?s8CurrentParallelism?i1Parallelism?i7ParallelismPerKPU?i
SApplicationRestoreConfigurationDescription?{#ktIFlinkRunConfigurationDescription?{#lC
<ApplicationRestoreType!s2SnapshotName?s
;AllowNonRestoredState?b
;InputDescriptions?[{#:0<OutputDescriptions?[{#B_IReferenceDataSourceDescriptions?[{#Fv
HCatalogConfigurationDescription?{#oSQCustomArtifactsConfigurationDescription?[{#p'TDeployAsApplicationConfigurationDescription?{#pxKMonitoringConfigurationDescription!{#qA
PGlueDataCatalogConfigurationDescription!{#Xg
2ArtifactType?sBMavenReferenceDescription?{#YWES3ContentLocationDescription?{#QJ
ES3ContentLocationDescription!{#Z7
.LogLevel?s
IApplicationMaintenanceWindowEndTime!sKApplicationMaintenanceWindowStartTime!s
5ApplicationName!sHSessionExpirationDurationInSeconds?l-UrlType!s
3AuthorizedUrl?s
5ApplicationName!s2SnapshotName!s

5ApplicationName!s5CreateTimestamp!t
5ApplicationName!s?CloudWatchLoggingOptionId!s6ConditionalToken?sACurrentApplicationVersionId?l
5ApplicationName!sACurrentApplicationVersionId!l-InputId!s
4ApplicationARN?s:ApplicationVersionId?l
5ApplicationName!sACurrentApplicationVersionId!l.OutputId!s
5ApplicationName!sACurrentApplicationVersionId!l1ReferenceId!s
5ApplicationName!s?SnapshotCreationTimestamp!t2SnapshotName!s
5ApplicationName!s6ConditionalToken?sACurrentApplicationVersionId?l8VpcConfigurationId!s
4ApplicationARN?s:ApplicationVersionId?l1OperationId?s
5ApplicationName!s>IncludeAdditionalDetails?b
5ApplicationName!s1OperationId!s
HApplicationOperationInfoDetails?{#{5
HApplicationVersionChangeDetails?{#|R-EndTime!t/Operation!s@OperationFailureDetails?{$#75OperationStatus!s/StartTime!t
CApplicationVersionUpdatedFrom!lAApplicationVersionUpdatedTo!l
2ErrorInfo?{$#]9RollbackOperationId?s
1ErrorString?s
8SnapshotDetails!{$$(
:ApplicationVersionId!l8RuntimeEnvironment?s?SnapshotCreationTimestamp?t2SnapshotName!s4SnapshotStatus!s
5ApplicationName!s:ApplicationVersionId!l
AApplicationVersionDetail?{#[(
EInputProcessingConfiguration?{#69KInputStartingPositionConfiguration?{#=R1ResourceARN?s8S3Configuration?{$'Q:ServiceExecutionRole!s
/BucketARN!s-FileKey!s
4InputSchema?{#6c:ParsedInputRecords?[[s<ProcessedInputRecords?[s6RawInputRecords?[s
5ApplicationName!s+Limit?i/NextToken?s/Operation?s5OperationStatus?s
FApplicationOperationInfoList?[{$*$/NextToken?s
-EndTime?t/Operation?s1OperationId?s5OperationStatus?s/StartTime?t
5ApplicationName!s+Limit?i/NextToken?s
/NextToken?s;SnapshotSummaries?[{$$(
EApplicationVersionSummaries?[{$,./NextToken?s
7ApplicationStatus!s:ApplicationVersionId!l
+Limit?i/NextToken?s
>ApplicationSummaries![{$-=/NextToken?s
4ApplicationARN!s5ApplicationMode?s5ApplicationName!s7ApplicationStatus!s:ApplicationVersionId!l8RuntimeEnvironment!s
.Tags?[{#Z[
5ApplicationName!sACurrentApplicationVersionId!l
:ApplicationDetail!{#[(1OperationId?s
5ApplicationName!s9RunConfiguration?{$01
HApplicationRestoreConfiguration?{#kt>FlinkRunConfiguration?{#lC>SqlRunConfigurations?[{$13
-InputId!sKInputStartingPositionConfiguration!{#=R
1OperationId?s
5ApplicationName!s+Force?b
1ResourceARN!s.Tags![{#Z[
1ResourceARN!s.TagKeys![s
GApplicationConfigurationUpdate?{$5=5ApplicationName!sHCloudWatchLoggingOptionUpdates?[{$K:6ConditionalToken?sACurrentApplicationVersionId?l?RunConfigurationUpdate?{$Kl>RuntimeEnvironmentUpdate?s@ServiceExecutionRoleUpdate?s
KApplicationCodeConfigurationUpdate?{$8pOApplicationSnapshotConfigurationUpdate?{$:nUApplicationSystemRollbackConfigurationUpdate?{$;.CEnvironmentPropertyUpdates?{#R>LFlinkApplicationConfigurationUpdate?{$;GJSqlApplicationConfigurationUpdate?{$?eAVpcConfigurationUpdates?[{$G4OZeppelinApplicationConfigurationUpdate?{$Gw
;CodeContentTypeUpdate?s:CodeContentUpdate?{$9F
@S3ContentLocationUpdate?{$:57TextContentUpdate?s:ZipFileContentUpdate?y
5BucketARNUpdate?s3FileKeyUpdate?s9ObjectVersionUpdate?s
<SnapshotsEnabledUpdate!b
;RollbackEnabledUpdate!b
FCheckpointConfigurationUpdate?{$<XFMonitoringConfigurationUpdate?{$=tGParallelismConfigurationUpdate?{$>[
>CheckpointIntervalUpdate?l@CheckpointingEnabledUpdate?b=ConfigurationTypeUpdate?sFMinPauseBetweenCheckpointsUpdate?l
=ConfigurationTypeUpdate?s4LogLevelUpdate?s8MetricsLevelUpdate?s
>AutoScalingEnabledUpdate?b=ConfigurationTypeUpdate?s=ParallelismPerKPUUpdate?i7ParallelismUpdate?i
6InputUpdates?[{$@T7OutputUpdates?[{$D3DReferenceDataSourceUpdates?[{$Eh
-InputId!s?InputParallelismUpdate?{$BXKInputProcessingConfigurationUpdate?{$Bg:InputSchemaUpdate?{$CCCKinesisFirehoseInputUpdate?{$C.BKinesisStreamsInputUpdate?{$C.6NamePrefixUpdate?s
1CountUpdate!i
CInputLambdaProcessorUpdate!{$C.
7ResourceARNUpdate!s
=RecordColumnUpdates?[{#7A:RecordEncodingUpdate?s;RecordFormatUpdate?{#7]
@DestinationSchemaUpdate?{#AcDKinesisFirehoseOutputUpdate?{$C.CKinesisStreamsOutputUpdate?{$C.;LambdaOutputUpdate?{$C.0NameUpdate?s.OutputId!s
1ReferenceId!s>ReferenceSchemaUpdate?{#6cDS3ReferenceDataSourceUpdate?{$Fk5TableNameUpdate?s
5BucketARNUpdate?s3FileKeyUpdate?s
=SecurityGroupIdUpdates?[s6SubnetIdUpdates?[s8VpcConfigurationId!s
CCatalogConfigurationUpdate?{$I\LCustomArtifactsConfigurationUpdate?[{#XvODeployAsApplicationConfigurationUpdate?{$J@FMonitoringConfigurationUpdate?{$K(
KGlueDataCatalogConfigurationUpdate!{$J+
7DatabaseARNUpdate!s
@S3ContentLocationUpdate?{$J^
4BasePathUpdate?s5BucketARNUpdate?s
4LogLevelUpdate!s
?CloudWatchLoggingOptionId!s8LogStreamARNUpdate?s
HApplicationRestoreConfiguration?{#kt>FlinkRunConfiguration?{#lC
RApplicationMaintenanceConfigurationUpdate!{$M;5ApplicationName!s
QApplicationMaintenanceWindowStartTimeUpdate!s
4ApplicationARN?sWApplicationMaintenanceConfigurationDescription?{#qM
)"};
