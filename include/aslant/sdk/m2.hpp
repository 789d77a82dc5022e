// What the actions of m2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8a98c07b5509d1e>{
    R"(#H#$;#$\#$w#%>#%_#%y#&:#&U#'%#'@#'X#'w#(;#(V#(t#)8#)O#)g#*.#*O#*i#+0#+P#+s#,;#,]#,s#-2#-N#-h#.+#.E#.\#.u#/0#/G#/b
cancelBatchJobExecution {#0#{#0Z
createApplication {#0[{#1w
createDataSetExportTask {#2T{#4,
createDataSetImportTask {#46{#4,
createDeployment {#9N{#:8
createEnvironment {#:H{#=y
deleteApplication {#>0{#0Z
deleteApplicationFromEnvironment {#>A{#0Z
deleteEnvironment {#=y{#0Z
getApplication {#>0{#>b
getApplicationVersion {#CO{#Cu
getBatchJobExecution {#E'{#EF
getDataSetDetails {#K({#KG
getDataSetExportTask {#NU{#No
getDataSetImportTask {#NU{#P+
getDeployment {#Q&{#QF
getEnvironment {#=y{#RX
getSignedBluinsightsUrl {#0Z{#WE
listApplicationVersions {#WT{#X$
listApplications {#XK{#Y$
listBatchJobDefinitions {#[N{#\'
listBatchJobExecutions {#]/{#^A
listBatchJobRestartPoints {#0#{#`2
listDataSetExportHistory {#b*{#bT
listDataSetImportHistory {#WT{#cO
listDataSets {#dJ{#e0
listDeployments {#WT{#fM
listEngineVersions {#fl{#g9
listEnvironments {#gy{#hO
listTagsForResource {#j6{#jE
startApplication {#>0{#0Z
startBatchJob {#jN{#kB
stopApplication {#kQ{#0Z
tagResource {#kn{#0Z
untagResource {#l+{#0Z
updateApplication {#lE{#m6
updateEnvironment {#mL{#=y
3ApplicationId!s;AuthSecretsManagerArn?s1ExecutionId!s

1ClientToken?s3Definition!{#1_1Description?s0EngineType!s.KmsKeyId?s*Name!s-RoleArn?s+Tags?<s
-Content?s0S3Location?s
4ApplicationArn!s3ApplicationId!s8ApplicationVersion!i
3ApplicationId!s1ClientToken?s5ExportConfig!{#36.KmsKeyId?s
2DataSets?[{#3S0S3Location?s
1DatasetName!s9ExternalLocation!{#3x
0S3Location?s
,TaskId!s
3ApplicationId!s1ClientToken?s5ImportConfig!{#4g
2DataSets?[{#5*0S3Location?s
0DataSet!{#5N9ExternalLocation!{#3x
1DatasetName!s3DatasetOrg!{#6B5RecordLength!{#9A2RelativePath?s1StorageType?s
,Gdg?{#6f+Po?{#7'+Ps?{#7T-Vsam?{#7i
+Limit?i5RollDisposition?s
.Encoding?s,Format!s;MemberFileExtensions![s
.Encoding?s,Format!s
7AlternateKeys?[{#8U0Compressed?b.Encoding?s,Format!s3PrimaryKey?{#9'
5AllowDuplicates?b,Length!i*Name?s,Offset!i
,Length!i*Name?s,Offset!i
)Max!i)Min!i
3ApplicationId!s8ApplicationVersion!i1ClientToken?s3EnvironmentId!s
2DeploymentId!s
1ClientToken?s1Description?s0EngineType!s3EngineVersion?s?HighAvailabilityConfig?{#=62InstanceType!s.KmsKeyId?s*Name!s1NetworkType?s@PreferredMaintenanceWindow?s8PubliclyAccessible?b7SecurityGroupIds?[s?StorageConfigurations?[{#=I0SubnetIds?[s+Tags?<s
5DesiredCapacity!i
,Efs?{#=\,Fsx?{#=\
2FileSystemId!s0MountPoint!s
3EnvironmentId!s
3ApplicationId!s
3ApplicationId!s3EnvironmentId!s
4ApplicationArn!s3ApplicationId!s2CreationTime!t8DeployedVersion?{#B$1Description?s0EngineType!s3EnvironmentId?s.KmsKeyId?s3LastStartTime?t6LatestVersion!{#BR3ListenerArns?[s4ListenerPorts?[i9LoadBalancerDnsName?s3LogGroups?[{#C5*Name!s-RoleArn?s,Status!s2StatusReason?s+Tags?<s6TargetGroupArns?[s
8ApplicationVersion!i,Status!s2StatusReason?s
8ApplicationVersion!i2CreationTime!t,Status!s2StatusReason?s
2LogGroupName!s-LogType!s
3ApplicationId!s8ApplicationVersion!i
8ApplicationVersion!i2CreationTime!t7DefinitionContent!s1Description?s*Name!s,Status!s2StatusReason?s
3ApplicationId!s1ExecutionId!s
3ApplicationId!s;BatchJobIdentifier?{#GD-EndTime?t1ExecutionId!s+JobId?s-JobName?s=JobStepRestartMarker?{#IF-JobType?s-JobUser?s0ReturnCode?s/StartTime!t,Status!s2StatusReason?s
?FileBatchJobIdentifier?{#H^BRestartBatchJobIdentifier?{#Hw=S3BatchJobIdentifier?{#J5AScriptBatchJobIdentifier?{#Jt
.FileName!s0FolderPath?s
1ExecutionId!s=JobStepRestartMarker!{#IF
2FromProcStep?s.FromStep!s*Skip?b4StepCheckpoint?n0ToProcStep?s,ToStep?s
,Bucket!s3Identifier!{#J[/KeyPrefix?s
.FileName?s0ScriptName?s
0ScriptName!s
3ApplicationId!s1DataSetName!s
/Blocksize?i2CreationTime?t1DataSetName!s3DataSetOrg?{#Ls.FileSize?l8LastReferencedTime?t5LastUpdatedTime?t.Location?s2RecordLength?i
,Gdg?{#6f+Po?{#M=+Ps?{#M=-Vsam?{#MR
.Encoding!s,Format!s
7AlternateKeys?[{#8U4CacheAtStartup?b0Compressed?b.Encoding?s3PrimaryKey?{#9'2RecordFormat?s
3ApplicationId!s,TaskId!s
/KmsKeyArn?s,Status!s2StatusReason?s0Summary?{#OP,TaskId!s
,Failed!n0InProgress!n-Pending!n/Succeeded!n+Total!n
,Status!s0Summary?{#PK,TaskId!s
,Failed!i0InProgress!i-Pending!i/Succeeded!i+Total!i
3ApplicationId!s2DeploymentId!s
3ApplicationId!s8ApplicationVersion!i2CreationTime!t2DeploymentId!s3EnvironmentId!s,Status!s2StatusReason?s
4ActualCapacity?i2CreationTime!t1Description?s0EngineType!s3EngineVersion!s4EnvironmentArn!s3EnvironmentId!s?HighAvailabilityConfig?{#=62InstanceType!s.KmsKeyId?s5LoadBalancerArn?s*Name!s1NetworkType?s;PendingMaintenance?{#Vi@PreferredMaintenanceWindow?s8PubliclyAccessible?b7SecurityGroupIds![s,Status!s2StatusReason?s?StorageConfigurations?[{#=I0SubnetIds![s+Tags?<s+VpcId!s
3EngineVersion?s1Schedule?{#W.
-EndTime?t/StartTime?t
1SignedBiUrl!s
3ApplicationId!s0MaxResults?i/NextToken?s
=ApplicationVersions![{#BR/NextToken?s
3EnvironmentId?s0MaxResults?i,Names?[s/NextToken?s
6Applications![{#YD/NextToken?s
4ApplicationArn!s3ApplicationId!s8ApplicationVersion!i2CreationTime!t6DeploymentStatus?s1Description?s0EngineType!s3EnvironmentId?s3LastStartTime?t*Name!s-RoleArn?s,Status!s3VersionStatus?s
3ApplicationId!s0MaxResults?i/NextToken?s,Prefix?s
=BatchJobDefinitions![{#\N/NextToken?s
?FileBatchJobDefinition?{#H^AScriptBatchJobDefinition?{#Jt
3ApplicationId!s3ExecutionIds?[s-JobName?s0MaxResults?i/NextToken?s2StartedAfter?t3StartedBefore?t,Status?s
<BatchJobExecutions![{#^g/NextToken?s
3ApplicationId!s;BatchJobIdentifier?{#GD-EndTime?t1ExecutionId!s+JobId?s-JobName?s-JobType?s0ReturnCode?s/StartTime!t,Status!s
7BatchJobSteps?[{#`G
2ProcStepName?s4ProcStepNumber?i4StepCheckpoint?n:StepCheckpointStatus?s8StepCheckpointTime?t2StepCondCode?s.StepName?s0StepNumber?i5StepRestartable?b
3ApplicationId!s0MaxResults?n/NextToken?s
<DataSetExportTasks![{#bz/NextToken?s
,Status!s2StatusReason?s0Summary!{#OP,TaskId!s
<DataSetImportTasks![{#cu/NextToken?s
,Status!s2StatusReason?s0Summary!{#PK,TaskId!s
3ApplicationId!s0MaxResults?i0NameFilter?s/NextToken?s,Prefix?s
2DataSets![{#eL/NextToken?s
2CreationTime?t1DataSetName!s0DataSetOrg?s,Format?s8LastReferencedTime?t5LastUpdatedTime?t
5Deployments![{#QF/NextToken?s
0EngineType?s0MaxResults?i/NextToken?s
8EngineVersions![{#g[/NextToken?s
0EngineType!s3EngineVersion!s
0EngineType?s0MaxResults?i,Names?[s/NextToken?s
6Environments![{#ho/NextToken?s
2CreationTime!t0EngineType!s3EngineVersion!s4EnvironmentArn!s3EnvironmentId!s2InstanceType!s*Name!s1NetworkType?s,Status!s
1ResourceArn!s
+Tags!<s
3ApplicationId!s;AuthSecretsManagerArn?s;BatchJobIdentifier!{#GD0JobParams?<s
1ExecutionId!s
3ApplicationId!s/ForceStop?b
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3ApplicationId!s?CurrentApplicationVersion!i3Definition?{#1_1Description?s
8ApplicationVersion!i
BApplyDuringMaintenanceWindow?b5DesiredCapacity?i3EngineVersion?s3EnvironmentId!s1ForceUpdate?b2InstanceType?s@PreferredMaintenanceWindow?s
)"};
