// What the actions of codecatalyst take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5fc291f455615fd3>{
    R"(#I#$>#$Y#$w#%4#%T#%z#&;#&Y#&p#'6#'K#'f#'z#(=#(c#(u#)4#)L#)a#)y#*9#*]#*z#+7#+M#+m#,9#,M#,g#-$#-A#-e#.%#.A#.d#/(#/?#/T
createAccessToken {#/k{#0'
createDevEnvironment {#0V{#3*
createProject {#3^{#4-
createSourceRepository {#4]{#4]
createSourceRepositoryBranch {#53{#5{
deleteAccessToken {#6P{#6V
deleteDevEnvironment {#6W{#6W
deleteProject {#6w{#71
deleteSourceRepository {#7S{#7S
deleteSpace {#7u{#8#
getDevEnvironment {#6W{#89
getProject {#6w{#4-
getSourceRepository {#7S{#:V
getSourceRepositoryCloneUrls {#;L{#<$
getSpace {#7u{#<-
getSubscription {#<^{#<k
getUserDetails {#=o{#>&
getWorkflow {#6W{#>y
getWorkflowRun {#6W{#@a
listAccessTokens {#Ay{#B9
listDevEnvironmentSessions {#Bm{#CZ
listDevEnvironments {#DZ{#Eh
listEventLogs {#HD{#I2
listProjects {#L|{#MV
listSourceRepositories {#N9{#Nm
listSourceRepositoryBranches {#Og{#PX
listSpaces {#Pq{#Q$
listWorkflowRuns {#Q={#R1
listWorkflows {#SW{#T>
startDevEnvironment {#Uw{#Vr
startDevEnvironmentSession {#WA{#Xp
startWorkflowRun {#Yo{#ZK
stopDevEnvironment {#6W{#Vr
stopDevEnvironmentSession {#Zx{#Zx
updateDevEnvironment {#[J{#[J
updateProject {#\[{#]#
updateSpace {#]S{#]i
verifySession {#6V{#^3
1ExpiresTime?t*Name!s
3AccessTokenId!s1ExpiresTime!t*Name!s,Secret!s
+Alias?s1ClientToken?s.Ides?[{#2F>InactivityTimeoutMinutes?i2InstanceType!s:PersistentStorage!{#2X1ProjectName!s6Repositories?[{#2e/SpaceName!s7VpcConnectionName?s
*Name?s-Runtime?s
/SizeInGiB!i
0BranchName?s4RepositoryName!s
(Id!s1ProjectName!s/SpaceName!s7VpcConnectionName?s
1Description?s1DisplayName!s/SpaceName!s
1Description?s1DisplayName?s*Name!s/SpaceName?s
1Description?s*Name!s1ProjectName!s/SpaceName!s
2HeadCommitId?s*Name!s1ProjectName!s:SourceRepositoryName!s/SpaceName!s
2HeadCommitId?s5LastUpdatedTime?t*Name?s)Ref?s
(Id!s

(Id!s1ProjectName!s/SpaceName!s
*Name!s/SpaceName!s
1DisplayName?s*Name!s/SpaceName!s
*Name!s1ProjectName!s/SpaceName!s
*Name!s
1DisplayName?s*Name!s
+Alias?s/CreatorId!s(Id!s.Ides?[{#2F>InactivityTimeoutMinutes!i2InstanceType!s5LastUpdatedTime!t:PersistentStorage!{#2X1ProjectName!s6Repositories![{#2e/SpaceName!s,Status!s2StatusReason?s7VpcConnectionName?s
1CreatedTime!t1Description?s5LastUpdatedTime!t*Name!s1ProjectName!s/SpaceName!s
1ProjectName!s:SourceRepositoryName!s/SpaceName!s
+Https!s
1Description?s1DisplayName?s*Name!s0RegionName!s
/SpaceName!s
4AwsAccountName?sBPendingSubscriptionStartTime?t=PendingSubscriptionType?s6SubscriptionType?s
(Id?s.UserName?s
1DisplayName?s5PrimaryEmail?{#>e,UserId?s.UserName?s-Version?s
+Email?s.Verified?b
1CreatedTime!t3Definition!{#@Y(Id!s5LastUpdatedTime!t*Name!s1ProjectName!s-RunMode!s6SourceBranchName?s:SourceRepositoryName?s/SpaceName!s,Status!s
*Path!s
-EndTime?t(Id!s5LastUpdatedTime!t1ProjectName!s/SpaceName!s/StartTime!t,Status!s7StatusReasons?[{#6V0WorkflowId!s
0MaxResults?i/NextToken?s
/Items![{#BR/NextToken?s
1ExpiresTime?t(Id!s*Name!s
6DevEnvironmentId!s0MaxResults?i/NextToken?s1ProjectName!s/SpaceName!s
/Items![{#Cs/NextToken?s
6DevEnvironmentId!s(Id!s1ProjectName!s/SpaceName!s1StartedTime!t
1Filters?[{#EB0MaxResults?i/NextToken?s1ProjectName?s/SpaceName!s
8ComparisonOperator?s)Key!s-Values![s
/Items![{#F'/NextToken?s
+Alias?s/CreatorId!s(Id!s.Ides?[{#2F>InactivityTimeoutMinutes!i2InstanceType!s5LastUpdatedTime!t:PersistentStorage!{#2X1ProjectName?s6Repositories![{#2e/SpaceName?s,Status!s2StatusReason?s7VpcConnectionName?s
-EndTime!t/EventName?s0MaxResults?i/NextToken?s/SpaceName!s/StartTime!t
/Items![{#IK/NextToken?s
/ErrorCode?s3EventCategory!s/EventName!s1EventSource!s/EventTime!t/EventType!s(Id!s3OperationType!s;ProjectInformation?{#Kx/RequestId?s7RequestPayload?{#L28ResponsePayload?{#L25SourceIpAddress?s/UserAgent?s5UserIdentity!{#LH
*Name?s/ProjectId?s
1ContentType?s*Data?s
2AwsAccountId?s1PrincipalId!s.UserName?s.UserType!s
1Filters?[{#EB0MaxResults?i/NextToken?s/SpaceName!s
/Items?[{#Mo/NextToken?s
1Description?s1DisplayName?s*Name!s
0MaxResults?i/NextToken?s1ProjectName!s/SpaceName!s
/Items?[{#O,/NextToken?s
1CreatedTime!t1Description?s(Id!s5LastUpdatedTime!t*Name!s
0MaxResults?i/NextToken?s1ProjectName!s:SourceRepositoryName!s/SpaceName!s
/Items![{#5{/NextToken?s
/NextToken?s
/Items?[{#<-/NextToken?s
0MaxResults?i/NextToken?s1ProjectName!s0SortBy?[{#6V/SpaceName!s0WorkflowId?s
/Items?[{#RJ/NextToken?s
-EndTime?t(Id!s5LastUpdatedTime!t/StartTime!t,Status!s7StatusReasons?[{#6V0WorkflowId!s2WorkflowName!s
0MaxResults?i/NextToken?s1ProjectName!s0SortBy?[{#6V/SpaceName!s
/Items?[{#TW/NextToken?s
1CreatedTime!t3Definition!{#@Y(Id!s5LastUpdatedTime!t*Name!s-RunMode!s6SourceBranchName!s:SourceRepositoryName!s,Status!s
(Id!s.Ides?[{#2F>InactivityTimeoutMinutes?i2InstanceType?s1ProjectName!s/SpaceName!s
(Id!s1ProjectName!s/SpaceName!s,Status!s
(Id!s1ProjectName!s=SessionConfiguration!{#W{/SpaceName!s
KExecuteCommandSessionConfiguration?{#XX1SessionType!s
0Arguments?[s-Command!s
6AccessDetails!{#YU(Id!s1ProjectName!s/SessionId?s/SpaceName!s
/StreamUrl!s0TokenValue!s
1ClientToken?s1ProjectName!s/SpaceName!s0WorkflowId!s
(Id!s1ProjectName!s/SpaceName!s0WorkflowId!s
(Id!s1ProjectName!s/SessionId!s/SpaceName!s
+Alias?s1ClientToken?s(Id!s.Ides?[{#2F>InactivityTimeoutMinutes?i2InstanceType?s1ProjectName!s/SpaceName!s
1Description?s*Name!s/SpaceName!s
1Description?s1DisplayName?s*Name?s/SpaceName?s
1Description?s*Name!s
1Description?s1DisplayName?s*Name?s
.Identity?s
)"};
