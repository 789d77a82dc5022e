// What the actions of deadline take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4abbaca40bb6fe75>{
    R"($:#&k#'0#'P#'n#(4#(T#(v#)<#)\#*$#*?#*X#*n#+(#+=#+P#+o#,*#,A#,V#,v#-A#-f#.*#.@#.V#.j#/%#/D#/Y#/w#04#0I#0i#14#1Y#1w#23#2W#2|#3E#3j#4##44#4F#4V#4r#5*#5>#5P#5m#65#6W#6k#7+#7U#7f#8'#8J#8[#8n#9:#9O#9h#9{#:;#:O#:g#;2#;D#;b#;v#<9#<O#<n#=8#=\#=v#>0#>L#>b#?'#?B#?`#?s#@6#@[#@x#A1#AF#Aa#Au#B0#BE#B\#C.#CC#CZ#Cp#D*#D?#DR#Dg#E$#E9#EY#F$#FI#F`#Ft#G8#GL#Gb
associateMemberToFarm {#H&{#Hr
associateMemberToFleet {#Hs{#Hr
associateMemberToJob {#Io{#Hr
associateMemberToQueue {#Js{#Hr
assumeFleetRoleForRead {#Ko{#L)
assumeFleetRoleForWorker {#Lx{#L)
assumeQueueRoleForRead {#M={#L)
assumeQueueRoleForUser {#M={#L)
assumeQueueRoleForWorker {#MQ{#Mz
batchGetJobEntity {#N2{#P7
copyJobTemplate {#Z]{#[I
createBudget {#[Y{#^)
createFarm {#^5{#^t
createFleet {#_${#ib
createJob {#im{#Ov
createLicenseEndpoint {#l:{#lz
createLimit {#m5{#n2
createMonitor {#n={#o:
createQueue {#of{#qz
createQueueEnvironment {#r+{#rr
createQueueFleetAssociation {#s.{#Hr
createQueueLimitAssociation {#sL{#Hr
createStorageProfile {#sj{#tq
createWorker {#u+{#vO
deleteBudget {#v[{#Hr
deleteFarm {#^t{#Hr
deleteFleet {#vp{#Hr
deleteLicenseEndpoint {#lz{#Hr
deleteLimit {#w8{#Hr
deleteMeteredProduct {#wL{#Hr
deleteMonitor {#wm{#Hr
deleteQueue {#M={#Hr
deleteQueueEnvironment {#wz{#Hr
deleteQueueFleetAssociation {#s.{#Hr
deleteQueueLimitAssociation {#sL{#Hr
deleteStorageProfile {#xI{#Hr
deleteWorker {#Lx{#Hr
disassociateMemberFromFarm {#xf{#Hr
disassociateMemberFromFleet {#y${#Hr
disassociateMemberFromJob {#yF{#Hr
disassociateMemberFromQueue {#yp{#Hr
getBudget {#v[{#z8
getFarm {#^t{#|l
getFleet {#Ko{$#t
getJob {$'3{$'O
getLicenseEndpoint {#lz{$+T
getLimit {#w8{$,[
getMonitor {#wm{$.9
getQueue {#M={$0'
getQueueEnvironment {#wz{$2x
getQueueFleetAssociation {#s.{$46
getQueueLimitAssociation {#sL{$5*
getSession {$5x{$6F
getSessionAction {$9L{$9z
getSessionsStatisticsAggregation {$>x{$?Q
getStep {$BH{$Bm
getStorageProfile {#xI{$HZ
getStorageProfileForQueue {$Iw{$JD
getTask {$K1{$K_
getWorker {#Lx{$MV
listAvailableMeteredProducts {$Nq{$O1
listBudgets {$Oz{$PL
listFarmMembers {$RT{$Rw
listFarms {$S8{$S`
listFleetMembers {$Ts{$UF
listFleets {$Ua{$VO
listJobMembers {$X{{$YV
listJobParameterDefinitions {$Yq{$ZL
listJobs {$Zt{$[U
listLicenseEndpoints {$Nq{$_/
listLimits {$`/{$`R
listMeteredProducts {$b<{$O1
listMonitors {$Nq{$bj
listQueueEnvironments {$c,{$cY
listQueueFleetAssociations {$dG{$e$
listQueueLimitAssociations {$eN{$f+
listQueueMembers {$c,{$fU
listQueues {$fp{$gP
listSessionActions {$i7{$j'
listSessions {$X{{$lu
listSessionsForWorker {$nW{$o5
listStepConsumers {$pV{$q:
listStepDependencies {$pV{$qj
listSteps {$X{{$r0
listStorageProfiles {$RT{$u(
listStorageProfilesForQueue {$c,{$u(
listTagsForResource {$ux{$v-
listTasks {$pV{$v6
listWorkers {$Ts{$vO
putMeteredProduct {#wL{#Hr
searchJobs {$vj{${/
searchSteps {%%;{%&D
searchTasks {%%;{%)`
searchWorkers {%+o{%,p
startSessionsStatisticsAggregation {%.N{%/k
tagResource {%/|{#Hr
untagResource {%09{#Hr
updateBudget {%0S{#Hr
updateFarm {%2U{#Hr
updateFleet {%2{{#Hr
updateJob {%4[{#Hr
updateLimit {%6?{#Hr
updateMonitor {%6z{#Hr
updateQueue {%7Q{#Hr
updateQueueEnvironment {%:f{#Hr
updateQueueFleetAssociation {%;h{#Hr
updateQueueLimitAssociation {%<5{#Hr
updateSession {%<\{#Hr
updateStep {%=P{#Hr
updateStorageProfile {%>?{#Hr
updateTask {%?j{#Hr
updateWorker {%@^{%B(
updateWorkerSchedule {%BI{%DK
,FarmId!s5IdentityStoreId!s5MembershipLevel!s1PrincipalId!s3PrincipalType!s

,FarmId!s-FleetId!s5IdentityStoreId!s5MembershipLevel!s1PrincipalId!s3PrincipalType!s
,FarmId!s5IdentityStoreId!s+JobId!s5MembershipLevel!s1PrincipalId!s3PrincipalType!s-QueueId!s
,FarmId!s5IdentityStoreId!s5MembershipLevel!s1PrincipalId!s3PrincipalType!s-QueueId!s
,FarmId!s-FleetId!s
4Credentials!{#L;
1AccessKeyId!s0Expiration!t5SecretAccessKey!s2SessionToken!s
,FarmId!s-FleetId!s.WorkerId!s
,FarmId!s-QueueId!s
,FarmId!s-FleetId!s-QueueId!s.WorkerId!s
4Credentials?{#L;
,FarmId!s-FleetId!s5Identifiers![{#Nc.WorkerId!s
;EnvironmentDetails?{#O]=JobAttachmentDetails?{#Ov3JobDetails?{#Ov4StepDetails?{#P%
3EnvironmentId!s+JobId!s
+JobId!s
+JobId!s,StepId!s
2Entities![{#PT0Errors![{#XV
;EnvironmentDetails?{#QN=JobAttachmentDetails?{#R(3JobDetails?{#T'4StepDetails?{#Ws
3EnvironmentId!s+JobId!s3SchemaVersion!s.Template!*
4Attachments!{#RB+JobId!s
0FileSystem?s3Manifests![{#R`
<FileSystemLocationName?s7InputManifestHash?s7InputManifestPath?s@OutputRelativeDirectories?[s.RootPath!s4RootPathFormat!s
>JobAttachmentSettings?{#UY+JobId!s5JobRunAsUser?{#Uv2LogGroupName!s4Parameters?<{#Vc:PathMappingRules?[{#W@2QueueRoleArn?s3SchemaVersion!s
0RootPrefix!s2S3BucketName!s
.Posix?{#V=+RunAs!s0Windows?{#VM
+Group!s*User!s
1PasswordArn!s*User!s
+Float?s0FloatValue?s)Int?s.IntValue?s*Path?s,String?s
5DestinationPath!s0SourcePath!s6SourcePathFormat!s
3Dependencies![s+JobId!s3SchemaVersion!s,StepId!s.Template!*
;EnvironmentDetails?{#YP=JobAttachmentDetails?{#Yz3JobDetails?{#Yz4StepDetails?{#Z:
*Code!s3EnvironmentId!s+JobId!s-Message!s
*Code!s+JobId!s-Message!s
*Code!s+JobId!s-Message!s,StepId!s
,FarmId!s+JobId!s-QueueId!s9TargetS3Location!{#[5
0BucketName!s)Key!s
2TemplateType!s
1Actions![{#])<ApproximateDollarLimit!n1ClientToken?s1Description?s1DisplayName!s,FarmId!s1Schedule!{#]U>UsageTrackingResource!{#]x
1Description?s9ThresholdPercentage!n*Type!s
.Fixed?{#]a
-EndTime!t/StartTime!t
-QueueId?s
.BudgetId!s
1ClientToken?s1Description?s1DisplayName!s/KmsKeyArn?s+Tags?<s
,FarmId!s
1ClientToken?s6Configuration!{#`\1Description?s1DisplayName!s,FarmId!s:HostConfiguration?{#i=4MaxWorkerCount!i4MinWorkerCount?i-RoleArn!s+Tags?<s
8CustomerManaged?{#a/:ServiceManagedEc2?{#dP
*Mode!s6StorageProfileId?s8TagPropagationMode?s;WorkerCapabilities!{#aw
9AcceleratorCount?{#cwBAcceleratorTotalMemoryMiB?{#cw7AcceleratorTypes?[s9CpuArchitectureType!s7CustomAmounts?[{#d*:CustomAttributes?[{#d>2MemoryMiB!{#cw.OsFamily!s2VCpuCount!{#cw
)Max?i)Min!i
)Max?n)Min!n*Name!s
*Name!s-Values![s
=InstanceCapabilities!{#eU>InstanceMarketOptions!{#hq6StorageProfileId?s9VpcConfiguration?{#hy
@AcceleratorCapabilities?{#gm;AllowedInstanceTypes?[s9CpuArchitectureType!s7CustomAmounts?[{#d*:CustomAttributes?[{#d><ExcludedInstanceTypes?[s2MemoryMiB!{#cw.OsFamily!s6RootEbsVolume?{#hO2VCpuCount!{#cw
.Count?{#h04Selections![{#h=
)Max?n)Min!n
*Name!s-Runtime?s
*Iops?i-SizeGiB?i3ThroughputMiB?i
*Type!s
@ResourceConfigurationArns?[s
0ScriptBody!s:ScriptTimeoutSeconds?n
-FleetId!s
4Attachments?{#RB1ClientToken?s,FarmId!s9MaxFailedTasksCount?i7MaxRetriesPerTask?i4MaxWorkerCount?n4Parameters?<{#Vc.Priority!i-QueueId!s1SourceJobId?s6StorageProfileId?s9TargetTaskRunStatus?s.Template?s2TemplateType?s
1ClientToken?s7SecurityGroupIds![s0SubnetIds![s+Tags?<s+VpcId!s
7LicenseEndpointId!s
;AmountRequirementName!s1ClientToken?s1Description?s1DisplayName!s,FarmId!s.MaxCount!n
-LimitId!s
1ClientToken?s1DisplayName!s?IdentityCenterInstanceArn!s-RoleArn!s/Subdomain!s+Tags?<s
BIdentityCenterApplicationArn!s/MonitorId!s
?AllowedStorageProfileIds?[s1ClientToken?s9DefaultBudgetAction?s1Description?s1DisplayName!s,FarmId!s>JobAttachmentSettings?{#UY5JobRunAsUser?{#UvFRequiredFileSystemLocationNames?[s-RoleArn?s+Tags?<s
-QueueId!s
1ClientToken?s,FarmId!s.Priority!i-QueueId!s.Template!s2TemplateType!s
8QueueEnvironmentId!s
,FarmId!s-FleetId!s-QueueId!s
,FarmId!s-LimitId!s-QueueId!s
1ClientToken?s1DisplayName!s,FarmId!s=FileSystemLocations?[{#t[.OsFamily!s
*Name!s*Path!s*Type!s
6StorageProfileId!s
1ClientToken?s,FarmId!s-FleetId!s7HostProperties?{#ui+Tags?<s
.HostName?s4IpAddresses?{#v,
4IpV4Addresses?[s4IpV6Addresses?[s
.WorkerId!s
.BudgetId!s,FarmId!s
1ClientToken?s,FarmId!s-FleetId!s
,FarmId!s-LimitId!s
7LicenseEndpointId!s/ProductId!s
/MonitorId!s
,FarmId!s8QueueEnvironmentId!s-QueueId!s
,FarmId!s6StorageProfileId!s
,FarmId!s1PrincipalId!s
,FarmId!s-FleetId!s1PrincipalId!s
,FarmId!s+JobId!s1PrincipalId!s-QueueId!s
,FarmId!s1PrincipalId!s-QueueId!s
1Actions![{#])<ApproximateDollarLimit!n.BudgetId!s/CreatedAt!t/CreatedBy!s1Description?s1DisplayName!s4QueueStoppedAt?t1Schedule!{#]U,Status!s/UpdatedAt?t/UpdatedBy?s>UsageTrackingResource!{#]x/Usages!{#|R
<ApproximateDollarUsage!n
/CreatedAt!t/CreatedBy!s1Description?s1DisplayName!s,FarmId!s/KmsKeyArn!s/UpdatedAt?t/UpdatedBy?s
7AutoScalingStatus?s5Capabilities?{$&m6Configuration!{#`\/CreatedAt!t/CreatedBy!s1Description?s1DisplayName!s,FarmId!s-FleetId!s:HostConfiguration?{#i=4MaxWorkerCount!i4MinWorkerCount!i-RoleArn!s,Status!s7TargetWorkerCount?i/UpdatedAt?t/UpdatedBy?s1WorkerCount!i
1Amounts?[{#d*4Attributes?[{#d>
,FarmId!s+JobId!s-QueueId!s
4Attachments?{#RB/CreatedAt!t/CreatedBy!s1Description?s-EndedAt?t+JobId!s5LifecycleStatus!s<LifecycleStatusMessage!s9MaxFailedTasksCount?i7MaxRetriesPerTask?i4MaxWorkerCount?n*Name!s4Parameters?<{#Vc.Priority!i1SourceJobId?s/StartedAt?t6StorageProfileId?s9TargetTaskRunStatus?s;TaskFailureRetryCount?n3TaskRunStatus?s:TaskRunStatusCounts?<i/UpdatedAt?t/UpdatedBy?s
-DnsName?s7LicenseEndpointId!s7SecurityGroupIds?[s,Status!s3StatusMessage!s0SubnetIds?[s+VpcId?s
;AmountRequirementName!s/CreatedAt!t/CreatedBy!s2CurrentCount!n1Description?s1DisplayName!s,FarmId!s-LimitId!s.MaxCount!n/UpdatedAt?t/UpdatedBy?s
/CreatedAt!t/CreatedBy!s1DisplayName!sBIdentityCenterApplicationArn!s?IdentityCenterInstanceArn!s/MonitorId!s-RoleArn!s/Subdomain!s/UpdatedAt?t/UpdatedBy?s)Url!s
?AllowedStorageProfileIds?[s3BlockedReason?s/CreatedAt!t/CreatedBy!s9DefaultBudgetAction!s1Description?s1DisplayName!s,FarmId!s>JobAttachmentSettings?{#UY5JobRunAsUser?{#Uv-QueueId!sFRequiredFileSystemLocationNames?[s-RoleArn?s,Status!s/UpdatedAt?t/UpdatedBy?s
/CreatedAt!t/CreatedBy!s*Name!s.Priority!i8QueueEnvironmentId!s.Template!s2TemplateType!s/UpdatedAt?t/UpdatedBy?s
/CreatedAt!t/CreatedBy!s-FleetId!s-QueueId!s,Status!s/UpdatedAt?t/UpdatedBy?s
/CreatedAt!t/CreatedBy!s-LimitId!s-QueueId!s,Status!s/UpdatedAt?t/UpdatedBy?s
,FarmId!s+JobId!s-QueueId!s/SessionId!s
-EndedAt?t-FleetId!s7HostProperties?{$885LifecycleStatus!s,Log!{$8x/SessionId!s/StartedAt!t;TargetLifecycleStatus?s/UpdatedAt?t/UpdatedBy?s.WorkerId!s2WorkerLog?{$8x
4Ec2InstanceArn?s5Ec2InstanceType?s.HostName?s4IpAddresses?{#v,
+Error?s/LogDriver!s.Options?<s1Parameters?<s
,FarmId!s+JobId!s-QueueId!s5SessionActionId!s
8AcquiredLimits?[{$<'3Definition!{$<:-EndedAt?t3Manifests?[{$>M5ProcessExitCode?i5ProgressMessage?s5ProgressPercent?n5SessionActionId!s/SessionId!s/StartedAt?t,Status!s5WorkerUpdatedAt?t
+Count!n-LimitId!s
1EnvEnter?{$=&0EnvExit?{$=&@SyncInputJobAttachments?{$=70TaskRun?{$=A
3EnvironmentId!s
,StepId?s
4Parameters!<{$=e,StepId!s,TaskId?s
.ChunkInt?s+Float?s0FloatValue?s)Int?s.IntValue?s*Path?s,String?s
8OutputManifestHash?s8OutputManifestPath?s
3AggregationId!s,FarmId!s0MaxResults?i/NextToken?s
/NextToken?s4Statistics?[{$@.,Status!s3StatusMessage?s
8AggregationEndTime?t:AggregationStartTime?t2CostInUsd!{$B/+Count!i-FleetId?s2InstanceType?s+JobId?s-JobName?s4LicenseProduct?s-QueueId?s9RuntimeInSeconds!{$B//UsageType?s,UserId?s
)Avg?n)Max?n)Min?n)Sum?n
,FarmId!s+JobId!s-QueueId!s,StepId!s
/CreatedAt!t/CreatedBy!s9DependencyCounts?{$F.1Description?s-EndedAt?t5LifecycleStatus!s<LifecycleStatusMessage?s*Name!s7ParameterSpace?{$G/=RequiredCapabilities?{$G^/StartedAt?t,StepId!s9TargetTaskRunStatus?s;TaskFailureRetryCount?n3TaskRunStatus!s:TaskRunStatusCounts!<i/UpdatedAt?t/UpdatedBy?s
7ConsumersResolved!i9ConsumersUnresolved!i:DependenciesResolved!i<DependenciesUnresolved!i
1Combination?s4Parameters![{$GO
*Name!s*Type!s
1Amounts![{$H$4Attributes![{$H@
)Max?n)Min?n*Name!s+Value?n
,AllOf?[s,AnyOf?[s*Name!s
/CreatedAt!t/CreatedBy!s1DisplayName!s=FileSystemLocations?[{#t[.OsFamily!s6StorageProfileId!s/UpdatedAt?t/UpdatedBy?s
,FarmId!s-QueueId!s6StorageProfileId!s
1DisplayName!s=FileSystemLocations?[{#t[.OsFamily!s6StorageProfileId!s
,FarmId!s+JobId!s-QueueId!s,StepId!s,TaskId!s
/CreatedAt!t/CreatedBy!s-EndedAt?t7FailureRetryCount?i;LatestSessionActionId?s4Parameters?<{$=e/RunStatus!s/StartedAt?t5TargetRunStatus?s,TaskId!s/UpdatedAt?t/UpdatedBy?s
/CreatedAt!t/CreatedBy!s,FarmId!s-FleetId!s7HostProperties?{$88,Log?{$8x,Status!s/UpdatedAt?t/UpdatedBy?s.WorkerId!s
0MaxResults?i/NextToken?s
9MeteredProducts![{$OT/NextToken?s
,Family!s*Port!i/ProductId!s,Vendor!s
,FarmId!s0MaxResults?i/NextToken?s,Status?s
1Budgets![{$Pg/NextToken?s
<ApproximateDollarLimit!n.BudgetId!s/CreatedAt!t/CreatedBy!s1Description?s1DisplayName!s,Status!s/UpdatedAt?t/UpdatedBy?s>UsageTrackingResource!{#]x/Usages!{#|R
,FarmId!s0MaxResults?i/NextToken?s
1Members![{#H&/NextToken?s
0MaxResults?i/NextToken?s1PrincipalId?s
/Farms![{$Sy/NextToken?s
/CreatedAt!t/CreatedBy!s1DisplayName!s,FarmId!s/KmsKeyArn?s/UpdatedAt?t/UpdatedBy?s
,FarmId!s-FleetId!s0MaxResults?i/NextToken?s
1Members![{#Hs/NextToken?s
1DisplayName?s,FarmId!s0MaxResults?i/NextToken?s1PrincipalId?s,Status?s
0Fleets![{$Vi/NextToken?s
7AutoScalingStatus?s6Configuration!{#`\/CreatedAt!t/CreatedBy!s1DisplayName!s,FarmId!s-FleetId!s4MaxWorkerCount!i4MinWorkerCount!i,Status!s7TargetWorkerCount?i/UpdatedAt?t/UpdatedBy?s1WorkerCount!i
,FarmId!s+JobId!s0MaxResults?i/NextToken?s-QueueId!s
1Members![{#Io/NextToken?s
,FarmId!s+JobId!s0MaxResults?n/NextToken?s-QueueId!s
>JobParameterDefinitions![*/NextToken?s
,FarmId!s0MaxResults?i/NextToken?s1PrincipalId?s-QueueId!s
.Jobs![{$[m/NextToken?s
/CreatedAt!t/CreatedBy!s-EndedAt?t+JobId!s5LifecycleStatus!s<LifecycleStatusMessage!s9MaxFailedTasksCount?i7MaxRetriesPerTask?i4MaxWorkerCount?n*Name!s.Priority!i1SourceJobId?s/StartedAt?t9TargetTaskRunStatus?s;TaskFailureRetryCount?n3TaskRunStatus?s:TaskRunStatusCounts?<i/UpdatedAt?t/UpdatedBy?s
:LicenseEndpoints![{$_S/NextToken?s
7LicenseEndpointId?s,Status?s3StatusMessage?s+VpcId?s
,FarmId!s0MaxResults?n/NextToken?s
0Limits![{$`l/NextToken?s
;AmountRequirementName!s/CreatedAt!t/CreatedBy!s2CurrentCount!n1DisplayName!s,FarmId!s-LimitId!s.MaxCount!n/UpdatedAt?t/UpdatedBy?s
7LicenseEndpointId!s0MaxResults?i/NextToken?s
2Monitors![{$.9/NextToken?s
,FarmId!s0MaxResults?i/NextToken?s-QueueId!s
6Environments![{$cy/NextToken?s
*Name!s.Priority!i8QueueEnvironmentId!s
,FarmId!s-FleetId?s0MaxResults?i/NextToken?s-QueueId?s
/NextToken?s@QueueFleetAssociations![{$46
,FarmId!s-LimitId?s0MaxResults?n/NextToken?s-QueueId?s
/NextToken?s@QueueLimitAssociations![{$5*
1Members![{#Js/NextToken?s
,FarmId!s0MaxResults?i/NextToken?s1PrincipalId?s,Status?s
/NextToken?s0Queues![{$gj
3BlockedReason?s/CreatedAt!t/CreatedBy!s9DefaultBudgetAction!s1DisplayName!s,FarmId!s-QueueId!s,Status!s/UpdatedAt?t/UpdatedBy?s
,FarmId!s+JobId!s0MaxResults?i/NextToken?s-QueueId!s/SessionId?s,TaskId?s
/NextToken?s8SessionActions![{$jI
3Definition!{$ke-EndedAt?t3Manifests?[{$>M5ProgressPercent?n5SessionActionId!s/StartedAt?t,Status!s5WorkerUpdatedAt?t
1EnvEnter?{$=&0EnvExit?{$=&@SyncInputJobAttachments?{$=70TaskRun?{$lQ
4Parameters?<{$=e,StepId!s,TaskId?s
/NextToken?s2Sessions![{$m7
-EndedAt?t-FleetId!s5LifecycleStatus!s/SessionId!s/StartedAt!t;TargetLifecycleStatus?s/UpdatedAt?t/UpdatedBy?s.WorkerId!s
,FarmId!s-FleetId!s0MaxResults?i/NextToken?s.WorkerId!s
/NextToken?s2Sessions![{$oQ
-EndedAt?t+JobId!s5LifecycleStatus!s-QueueId!s/SessionId!s/StartedAt!t;TargetLifecycleStatus?s
,FarmId!s+JobId!s0MaxResults?i/NextToken?s-QueueId!s,StepId!s
3Consumers![{$qW/NextToken?s
,Status!s,StepId!s
6Dependencies![{$qW/NextToken?s
/NextToken?s/Steps![{$rI
/CreatedAt!t/CreatedBy!s9DependencyCounts?{$F.-EndedAt?t5LifecycleStatus!s<LifecycleStatusMessage?s*Name!s/StartedAt?t,StepId!s9TargetTaskRunStatus?s;TaskFailureRetryCount?n3TaskRunStatus!s:TaskRunStatusCounts!<i/UpdatedAt?t/UpdatedBy?s
/NextToken?s9StorageProfiles![{$uK
1DisplayName!s.OsFamily!s6StorageProfileId!s
1ResourceArn!s
+Tags?<s
/NextToken?s/Tasks![{$K_
/NextToken?s1Workers![{$MV
,FarmId!s:FilterExpressions?{$wk0ItemOffset!i.PageSize?i/QueueIds![s9SortExpressions?[{$z-
1Filters![{$x+.Operator!s
7DateTimeFilter?{$y44GroupFilter?{$wk8ParameterFilter?{$yR9SearchTermFilter?{$ym5StringFilter?{$yR
.DateTime!t*Name!s.Operator!s
*Name!s.Operator!s+Value!s
/MatchType?s0SearchTerm!s
2FieldSort?{$zc6ParameterSort?{$zc6UserJobsFirst?{$zw
*Name!s/SortOrder!s
4UserIdentityId!s
.Jobs![{${[4NextItemOffset?i2TotalResults!i
/CreatedAt?t/CreatedBy?s-EndedAt?t+JobId?s7JobParameters?<{#Vc5LifecycleStatus?s<LifecycleStatusMessage?s9MaxFailedTasksCount?i7MaxRetriesPerTask?i4MaxWorkerCount?n*Name?s.Priority?i-QueueId?s1SourceJobId?s/StartedAt?t9TargetTaskRunStatus?s;TaskFailureRetryCount?n3TaskRunStatus?s:TaskRunStatusCounts?<i/UpdatedAt?t/UpdatedBy?s
,FarmId!s:FilterExpressions?{$wk0ItemOffset!i+JobId?s.PageSize?i/QueueIds![s9SortExpressions?[{$z-
4NextItemOffset?i/Steps![{%&q2TotalResults!i
/CreatedAt?t/CreatedBy?s-EndedAt?t+JobId?s5LifecycleStatus?s<LifecycleStatusMessage?s*Name?s7ParameterSpace?{$G/-QueueId?s/StartedAt?t,StepId?s9TargetTaskRunStatus?s;TaskFailureRetryCount?n3TaskRunStatus?s:TaskRunStatusCounts?<i/UpdatedAt?t/UpdatedBy?s
4NextItemOffset?i/Tasks![{%*32TotalResults!i
-EndedAt?t7FailureRetryCount?i+JobId?s4Parameters?<{$=e-QueueId?s/RunStatus?s/StartedAt?t,StepId?s5TargetRunStatus?s,TaskId?s/UpdatedAt?t/UpdatedBy?s
,FarmId!s:FilterExpressions?{$wk/FleetIds![s0ItemOffset!i.PageSize?i9SortExpressions?[{$z-
4NextItemOffset?i2TotalResults!i1Workers![{%-E
/CreatedAt?t/CreatedBy?s-FleetId?s7HostProperties?{$88,Status?s/UpdatedAt?t/UpdatedBy?s.WorkerId?s
-EndTime!t,FarmId!s.GroupBy![s,Period?s4ResourceIds!{%/R/StartTime!t1Statistics![s.Timezone?s
/FleetIds?[s/QueueIds?[s
3AggregationId!s
1ResourceArn!s+Tags?<s
1ResourceArn!s.TagKeys![s
6ActionsToAdd?[{#])9ActionsToRemove?[{%27<ApproximateDollarLimit?n.BudgetId!s1ClientToken?s1Description?s1DisplayName?s,FarmId!s1Schedule?{#]U,Status?s
9ThresholdPercentage!n*Type!s
1Description?s1DisplayName?s,FarmId!s
1ClientToken?s6Configuration?{#`\1Description?s1DisplayName?s,FarmId!s-FleetId!s:HostConfiguration?{#i=4MaxWorkerCount?i4MinWorkerCount?i-RoleArn?s
1ClientToken?s,FarmId!s+JobId!s5LifecycleStatus?s9MaxFailedTasksCount?i7MaxRetriesPerTask?i4MaxWorkerCount?n.Priority?i-QueueId!s9TargetTaskRunStatus?s
1Description?s1DisplayName?s,FarmId!s-LimitId!s.MaxCount?n
1DisplayName?s/MonitorId!s-RoleArn?s/Subdomain?s
DAllowedStorageProfileIdsToAdd?[sGAllowedStorageProfileIdsToRemove?[s1ClientToken?s9DefaultBudgetAction?s1Description?s1DisplayName?s,FarmId!s>JobAttachmentSettings?{#UY5JobRunAsUser?{#Uv-QueueId!sKRequiredFileSystemLocationNamesToAdd?[sNRequiredFileSystemLocationNamesToRemove?[s-RoleArn?s
1ClientToken?s,FarmId!s.Priority?i8QueueEnvironmentId!s-QueueId!s.Template?s2TemplateType?s
,FarmId!s-FleetId!s-QueueId!s,Status!s
,FarmId!s-LimitId!s-QueueId!s,Status!s
1ClientToken?s,FarmId!s+JobId!s-QueueId!s/SessionId!s;TargetLifecycleStatus!s
1ClientToken?s,FarmId!s+JobId!s-QueueId!s,StepId!s9TargetTaskRunStatus!s
1ClientToken?s1DisplayName?s,FarmId!sBFileSystemLocationsToAdd?[{#t[EFileSystemLocationsToRemove?[{#t[.OsFamily?s6StorageProfileId!s
1ClientToken?s,FarmId!s+JobId!s-QueueId!s,StepId!s5TargetRunStatus!s,TaskId!s
5Capabilities?{%AR,FarmId!s-FleetId!s7HostProperties?{#ui,Status?s.WorkerId!s
1Amounts![{%Ar4Attributes![{#d>
*Name!s+Value!n
:HostConfiguration?{#i=,Log?{$8x
,FarmId!s-FleetId!s?UpdatedSessionActions?<{%C*.WorkerId!s
5CompletedStatus?s-EndedAt?t3Manifests?[{$>M5ProcessExitCode?i5ProgressMessage?s5ProgressPercent?n/StartedAt?t/UpdatedAt?t
:AssignedSessions!<{%EP<CancelSessionActions!<[s9DesiredWorkerStatus?s;UpdateIntervalSeconds!i
+JobId!s9LogConfiguration!{$8x-QueueId!s8SessionActions![{%F4
3Definition!{$<:5SessionActionId!s
)"};
