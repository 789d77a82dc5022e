// What the actions of robomaker take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xefe63740ee44bffb>{
    R"(#\#$w#%8#%\#%y#&<#&^#&|#'D#'a#'v#(1#(Q#(x#)C#)o#*2#*P#*r#+5#+J#+_#,%#,J#,g#-&#-E#-\#-s#.;#.b#/'#/K#/b#0(#0L#0k#1/#1K#1_#2$#28#2\#3$#3@#3]#3z#4A#4]#4q#5.#5L#5m#6.#6C#6Z#6z#7E
batchDeleteWorlds {#7b{#7m
batchDescribeSimulationJob {#8){#82
cancelDeploymentJob {#F'{#F.
cancelSimulationJob {#F'{#F.
cancelSimulationJobBatch {#F/{#F.
cancelWorldExportJob {#F'{#F.
cancelWorldGenerationJob {#F'{#F.
createDeploymentJob {#F8{#JM
createFleet {#Kv{#L,
createRobot {#LN{#M'
createRobotApplication {#Ml{#O;
createRobotApplicationVersion {#Q%{#Qa
createSimulationApplication {#Rs{#T8
createSimulationApplicationVersion {#Q%{#V*
createSimulationJob {#Wn{#[E
createWorldExportJob {#^i{#_U
createWorldGenerationJob {#``{#az
createWorldTemplate {#c5{#d9
deleteFleet {#dp{#F.
deleteRobot {#dy{#F.
deleteRobotApplication {#e({#F.
deleteSimulationApplication {#e({#F.
deleteWorldTemplate {#eL{#F.
deregisterRobot {#eX{#ei
describeDeploymentJob {#F'{#ez
describeFleet {#dp{#is
describeRobot {#dy{#lN
describeRobotApplication {#e({#mv
describeSimulationApplication {#e({#oD
describeSimulationJob {#F'{#8Q
describeSimulationJobBatch {#F/{#qD
describeWorld {#xD{#xM
describeWorldExportJob {#F'{#y@
describeWorldGenerationJob {#F'{#ze
describeWorldTemplate {#eL{$$'
getWorldTemplateBody {$$x{$%:
listDeploymentJobs {$%J{$&*
listFleets {$%J{$'m
listRobotApplications {$)3{$)n
listRobots {$%J{$+'
listSimulationApplications {$)3{$+A
listSimulationJobBatches {$%J{$,v
listSimulationJobs {$%J{$.^
listTagsForResource {$/.{$/=
listWorldExportJobs {$%J{$/F
listWorldGenerationJobs {$%J{$0Q
listWorldTemplates {$2,{$2F
listWorlds {$%J{$3E
registerRobot {#eX{#ei
restartSimulationJob {#F'{#F.
startSimulationJobBatch {$4;{$52
syncDeploymentJob {$7'{$&L
tagResource {$7E{#F.
untagResource {$7\{#F.
updateRobotApplication {$7v{#Qa
updateSimulationApplication {$8v{#V*
updateWorldTemplate {$:N{$;,
-Worlds![s
8UnprocessedWorlds?[s
+Jobs![s
.Jobs?[{#8Q6UnprocessedJobs?[s
)Arn?s8ClientRequestToken?s0Compute?{#<H5DataSources?[{#<|5FailureBehavior?s1FailureCode?s3FailureReason?s-IamRole?s3LastStartedAt?t3LastUpdatedAt?t6LoggingConfig?{#=g=MaxJobDurationInSeconds?l*Name?s9NetworkInterface?{#>#7OutputLocation?{#>^;RobotApplications?[{#>u@SimulationApplications?[{#CR:SimulationTimeMillis?l,Status?s+Tags?<s2VpcConfig?{#EJ
1ComputeType?s2GpuUnitLimit?i9SimulationUnitLimit?i
1Destination?s*Name?s.S3Bucket?s0S3Keys?[{#=W*Type?s
*Etag?s+S3Key?s
8RecordAllRosTopics?b
8NetworkInterfaceId?s6PrivateIpAddress?s5PublicIpAddress?s
.S3Bucket?s.S3Prefix?s
1Application!s8ApplicationVersion?s5LaunchConfig!{#@Q/Tools?[{#BE>UploadConfigurations?[{#C25UseDefaultTools?bDUseDefaultUploadConfigurations?b
.Command?[s;EnvironmentVariables?<s0LaunchFile?s1PackageName?s=PortForwardingConfig?{#A[.StreamUI?b
6PortMappings?[{#Ao
5ApplicationPort!i6EnableOnPublicIp?b-JobPort!i
-Command!s2ExitBehavior?s*Name!s>StreamOutputToCloudWatch?b.StreamUI?b
*Name!s*Path!s4UploadBehavior!s
1Application!s8ApplicationVersion?s5LaunchConfig!{#@Q/Tools?[{#BE>UploadConfigurations?[{#C25UseDefaultTools?bDUseDefaultUploadConfigurations?b6WorldConfigs?[{#EA
+World?s
4AssignPublicIp?b5SecurityGroups?[s.Subnets?[s+VpcId?s
)Job!s

+Batch!s
8ClientRequestToken?sFDeploymentApplicationConfigs![{#G=9DeploymentConfig?{#Hn+Fleet!s+Tags?<s
1Application!s8ApplicationVersion!s5LaunchConfig!{#Gs
;EnvironmentVariables?<s0LaunchFile!s1PackageName!s4PostLaunchFile?s3PreLaunchFile?s
DConcurrentDeploymentPercentage?i>DownloadConditionFile?{#J6@FailureThresholdPercentage?iERobotDeploymentTimeoutInSeconds?l
,Bucket!s*Etag?s)Key!s
)Arn?s/CreatedAt?tFDeploymentApplicationConfigs?[{#G=9DeploymentConfig?{#Hn1FailureCode?s3FailureReason?s+Fleet?s,Status?s+Tags?<s
*Name!s+Tags?<s
)Arn?s/CreatedAt?t*Name?s+Tags?<s
2Architecture!s7GreengrassGroupId!s*Name!s+Tags?<s
2Architecture?s)Arn?s/CreatedAt?t7GreengrassGroupId?s*Name?s+Tags?<s
4Environment?{#NY*Name!s;RobotSoftwareSuite!{#N`1Sources?[{#Nr+Tags?<s
)Uri?s
*Name?s-Version?s
2Architecture?s.S3Bucket?s+S3Key?s
)Arn?s4Environment?{#NY3LastUpdatedAt?t*Name?s0RevisionId?s;RobotSoftwareSuite?{#N`1Sources?[{#PU+Tags?<s-Version?s
2Architecture?s*Etag?s.S3Bucket?s+S3Key?s
1Application!s7CurrentRevisionId?s1ImageDigest?s.S3Etags?[s
)Arn?s4Environment?{#NY3LastUpdatedAt?t*Name?s0RevisionId?s;RobotSoftwareSuite?{#N`1Sources?[{#PU-Version?s
4Environment?{#NY*Name!s8RenderingEngine?{#N`;RobotSoftwareSuite!{#N`@SimulationSoftwareSuite!{#N`1Sources?[{#Nr+Tags?<s
)Arn?s4Environment?{#NY3LastUpdatedAt?t*Name?s8RenderingEngine?{#N`0RevisionId?s;RobotSoftwareSuite?{#N`@SimulationSoftwareSuite?{#N`1Sources?[{#PU+Tags?<s-Version?s
)Arn?s4Environment?{#NY3LastUpdatedAt?t*Name?s8RenderingEngine?{#N`0RevisionId?s;RobotSoftwareSuite?{#N`@SimulationSoftwareSuite?{#N`1Sources?[{#PU-Version?s
8ClientRequestToken?s0Compute?{#<H5DataSources?[{#Z>5FailureBehavior?s-IamRole!s6LoggingConfig?{#=g=MaxJobDurationInSeconds!l7OutputLocation?{#>^;RobotApplications?[{#>u@SimulationApplications?[{#CR+Tags?<s2VpcConfig?{#Zp
1Destination?s*Name!s.S3Bucket!s-S3Keys![s*Type?s
4AssignPublicIp?b5SecurityGroups?[s.Subnets![s
)Arn?s8ClientRequestToken?s0Compute?{#<H5DataSources?[{#<|5FailureBehavior?s1FailureCode?s-IamRole?s3LastStartedAt?t3LastUpdatedAt?t6LoggingConfig?{#=g=MaxJobDurationInSeconds?l7OutputLocation?{#>^;RobotApplications?[{#>u@SimulationApplications?[{#CR:SimulationTimeMillis?l,Status?s+Tags?<s2VpcConfig?{#EJ
8ClientRequestToken?s-IamRole!s7OutputLocation!{#>^+Tags?<s-Worlds![s
)Arn?s8ClientRequestToken?s/CreatedAt?t1FailureCode?s-IamRole?s7OutputLocation?{#>^,Status?s+Tags?<s
8ClientRequestToken?s+Tags?<s.Template!s3WorldCount!{#aL0WorldTags?<s
4FloorplanCount?i?InteriorCountPerFloorplan?i
)Arn?s8ClientRequestToken?s/CreatedAt?t1FailureCode?s,Status?s+Tags?<s.Template?s3WorldCount?{#aL0WorldTags?<s
8ClientRequestToken?s*Name?s+Tags?<s2TemplateBody?s9TemplateLocation?{#d%
.S3Bucket!s+S3Key!s
)Arn?s8ClientRequestToken?s/CreatedAt?t*Name?s+Tags?<s
+Fleet!s
+Robot!s
1Application!s8ApplicationVersion?s
.Template!s
+Fleet!s+Robot!s
+Fleet?s+Robot?s
)Arn?s/CreatedAt?tFDeploymentApplicationConfigs?[{#G=9DeploymentConfig?{#Hn1FailureCode?s3FailureReason?s+Fleet?s@RobotDeploymentSummary?[{#gf,Status?s+Tags?<s
)Arn?s:DeploymentFinishTime?t9DeploymentStartTime?t1FailureCode?s3FailureReason?s7ProgressDetail?{#h{,Status?s
5CurrentProgress?sCEstimatedTimeRemainingSeconds?i1PercentDone?n4TargetResource?s
)Arn?s/CreatedAt?t7LastDeploymentJob?s:LastDeploymentStatus?s8LastDeploymentTime?t*Name?s0Robots?[{#k.+Tags?<s
2Architecture?s)Arn?s/CreatedAt?t.FleetArn?s7GreenGrassGroupId?s7LastDeploymentJob?s8LastDeploymentTime?t*Name?s,Status?s
2Architecture?s)Arn?s/CreatedAt?t.FleetArn?s7GreengrassGroupId?s7LastDeploymentJob?s8LastDeploymentTime?t*Name?s,Status?s+Tags?<s
)Arn?s4Environment?{#NY1ImageDigest?s3LastUpdatedAt?t*Name?s0RevisionId?s;RobotSoftwareSuite?{#N`1Sources?[{#PU+Tags?<s-Version?s
)Arn?s4Environment?{#NY1ImageDigest?s3LastUpdatedAt?t*Name?s8RenderingEngine?{#N`0RevisionId?s;RobotSoftwareSuite?{#N`@SimulationSoftwareSuite?{#N`1Sources?[{#PU+Tags?<s-Version?s
)Arn?s4BatchPolicy?{#sI8ClientRequestToken?s/CreatedAt?t9CreatedRequests?[{#sn8FailedRequests?[{#u91FailureCode?s3FailureReason?s3LastUpdatedAt?t9PendingRequests?[{#up,Status?s+Tags?<s
4MaxConcurrency?i6TimeoutInSeconds?l
)Arn?s1ComputeType?s6DataSourceNames?[s3LastUpdatedAt?t*Name?s<RobotApplicationNames?[sASimulationApplicationNames?[s,Status?s
.FailedAt?t1FailureCode?s3FailureReason?s0Request?{#up
0Compute?{#<H5DataSources?[{#Z>5FailureBehavior?s-IamRole?s6LoggingConfig?{#=g=MaxJobDurationInSeconds!l7OutputLocation?{#>^;RobotApplications?[{#>u@SimulationApplications?[{#CR+Tags?<s<UseDefaultApplications?b2VpcConfig?{#Zp
+World!s
)Arn?s/CreatedAt?t3GenerationJob?s+Tags?<s.Template?s:WorldDescriptionBody?s
)Arn?s8ClientRequestToken?s/CreatedAt?t1FailureCode?s3FailureReason?s-IamRole?s7OutputLocation?{#>^,Status?s+Tags?<s-Worlds?[s
)Arn?s8ClientRequestToken?s/CreatedAt?t1FailureCode?s3FailureReason?s>FinishedWorldsSummary?{#|K,Status?s+Tags?<s.Template?s3WorldCount?{#aL0WorldTags?<s
7FailureSummary?{$#)3FinishedCount?i6SucceededWorlds?[s
2Failures?[{$#M7TotalFailureCount?i
1FailureCode?s2FailureCount?i9SampleFailureReason?s
)Arn?s8ClientRequestToken?s/CreatedAt?t3LastUpdatedAt?t*Name?s+Tags?<s-Version?s
3GenerationJob?s.Template?s
2TemplateBody?s
1Filters?[{$%r0MaxResults?i/NextToken?s
*Name?s-Values?[s
8DeploymentJobs?[{$&L/NextToken?s
)Arn?s/CreatedAt?tFDeploymentApplicationConfigs?[{#G=9DeploymentConfig?{#Hn1FailureCode?s3FailureReason?s+Fleet?s,Status?s
6FleetDetails?[{$(3/NextToken?s
)Arn?s/CreatedAt?t7LastDeploymentJob?s:LastDeploymentStatus?s8LastDeploymentTime?t*Name?s
1Filters?[{$%r0MaxResults?i/NextToken?s6VersionQualifier?s
/NextToken?sCRobotApplicationSummaries?[{$*A
)Arn?s3LastUpdatedAt?t*Name?s;RobotSoftwareSuite?{#N`-Version?s
/NextToken?s0Robots?[{#k.
/NextToken?sHSimulationApplicationSummaries?[{$+s
)Arn?s3LastUpdatedAt?t*Name?s;RobotSoftwareSuite?{#N`@SimulationSoftwareSuite?{#N`-Version?s
/NextToken?sESimulationJobBatchSummaries?[{$-K
)Arn?s/CreatedAt?t9CreatedRequestCount?i8FailedRequestCount?i3LastUpdatedAt?t9PendingRequestCount?i,Status?s
/NextToken?s@SimulationJobSummaries![{#sn
1ResourceArn!s
+Tags?<s
/NextToken?sAWorldExportJobSummaries![{$/q
)Arn?s/CreatedAt?t7OutputLocation?{#>^,Status?s-Worlds?[s
/NextToken?sEWorldGenerationJobSummaries![{$1&
)Arn?s/CreatedAt?t6FailedWorldCount?i,Status?s9SucceededWorldCount?i.Template?s3WorldCount?{#aL
0MaxResults?i/NextToken?s
/NextToken?s;TemplateSummaries?[{$2k
)Arn?s/CreatedAt?t3LastUpdatedAt?t*Name?s-Version?s
/NextToken?s8WorldSummaries?[{$3g
)Arn?s/CreatedAt?t3GenerationJob?s.Template?s
4BatchPolicy?{#sI8ClientRequestToken?sECreateSimulationJobRequests![{#up+Tags?<s
)Arn?s4BatchPolicy?{#sI8ClientRequestToken?s/CreatedAt?t9CreatedRequests?[{#sn8FailedRequests?[{#u91FailureCode?s3FailureReason?s9PendingRequests?[{#up,Status?s+Tags?<s
8ClientRequestToken?s+Fleet!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Application!s7CurrentRevisionId?s4Environment?{#NY;RobotSoftwareSuite!{#N`1Sources?[{#Nr
1Application!s7CurrentRevisionId?s4Environment?{#NY8RenderingEngine?{#N`;RobotSoftwareSuite!{#N`@SimulationSoftwareSuite!{#N`1Sources?[{#Nr
*Name?s.Template!s2TemplateBody?s9TemplateLocation?{#d%
)Arn?s/CreatedAt?t3LastUpdatedAt?t*Name?s
)"};
