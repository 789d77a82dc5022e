// What the actions of eventbridge take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3395fe52a88650ae>{
    R"(#\#$w#%:#%P#%n#&+#&E#&]#&u#'=#'\#'{#(?#(V#(p#).#)F#)h#)|#*B#*[#*w#+7#+Q#+n#,8#,P#,f#,{#-5#-R#-h#.'#.>#.V#.p#/>#/_#/t#09#0L#0i#1*#1=#1W#1n#2%#29#2S#2j#3%#3:#3T#3k#4/#4F#4`#4x
activateEventSource {#56{#5>
cancelReplay {#5?{#5M
createApiDestination {#5p{#7#
createArchive {#7p{#8v
createConnection {#9O{#?m
createEndpoint {#@X{#Ba
createEventBus {#Cb{#EH
createPartnerEventSource {#FC{#FU
deactivateEventSource {#56{#5>
deauthorizeConnection {#56{#Fg
deleteApiDestination {#56{#5>
deleteArchive {#Gg{#5>
deleteConnection {#56{#Fg
deleteEndpoint {#56{#5>
deleteEventBus {#56{#5>
deletePartnerEventSource {#FC{#5>
deleteRule {#Gv{#5>
describeApiDestination {#56{#H;
describeArchive {#Gg{#J:
describeConnection {#56{#L1
describeEndpoint {#RK{#R`
describeEventBus {#T`{#Th
describeEventSource {#56{#V3
describePartnerEventSource {#56{#Vu
describeReplay {#5?{#W)
describeRule {#YD{#Y[
disableRule {#YD{#5>
enableRule {#YD{#5>
listApiDestinations {#Zz{#[R
listArchives {#]f{#^G
listConnections {#_w{#`Q
listEndpoints {#b?{#bs
listEventBuses {#c6{#cX
listEventSources {#c6{#dc
listPartnerEventSourceAccounts {#e){#eP
listPartnerEventSources {#fW{#fy
listReplays {#]f{#gF
listRuleNamesByTarget {#i<{#il
listRules {#j,{#j]
listTagsForResource {#l/{#l>
listTargetsByRule {#lJ{#lu
putEvents {#zP{#{c
putPartnerEvents {#|Q{#{c
putPermission {$#:{#5>
putRule {$$A{$%M
putTargets {$%X{$&#
removePermission {$&r{#5>
removeTargets {$'M{$&#
startReplay {$'s{$(w
tagResource {$)R{#5>
testEventPattern {$)l{$**
untagResource {$*4{#5>
updateApiDestination {$*N{#7#
updateArchive {$+[{#8v
updateConnection {$,P{#Fg
updateEndpoint {$1+{$2,
updateEventBus {$3H{$4<
*Name!s

0ReplayName!s
/ReplayArn?s+State?s1StateReason?s
3ConnectionArn!s1Description?s0HttpMethod!s8InvocationEndpoint!sBInvocationRateLimitPerSecond?i*Name!s
7ApiDestinationArn?s9ApiDestinationState?s2CreationTime?t6LastModifiedTime?t
1ArchiveName!s1Description?s2EventPattern?s4EventSourceArn!s6KmsKeyIdentifier?s3RetentionDays?i
0ArchiveArn?s2CreationTime?t+State?s1StateReason?s
7AuthParameters!{#:l7AuthorizationType!s1Description?sIInvocationConnectivityParameters?{#<n6KmsKeyIdentifier?s*Name!s
=ApiKeyAuthParameters?{#<;<BasicAuthParameters?{#<W?ConnectivityParameters?{#<nAInvocationHttpParameters?{#=I8OAuthParameters?{#>W
0ApiKeyName!s1ApiKeyValue!s
.Password!s.Username!s
;ResourceParameters!{#=-
>ResourceConfigurationArn!s
8BodyParameters?[{#>8:HeaderParameters?[{#>8?QueryStringParameters?[{#>8
3IsValueSecret?b)Key?s+Value?s
;AuthorizationEndpoint!s9ClientParameters!{#?R0HttpMethod!s<OAuthHttpParameters?{#=I
.ClientID!s2ClientSecret!s
3ConnectionArn?s5ConnectionState?s2CreationTime?t6LastModifiedTime?t
1Description?s4EventBuses![{#AY*Name!s:ReplicationConfig?{#Ah-RoleArn?s6RoutingConfig!{#Aq
1EventBusArn!s
+State?s
7FailoverConfig!{#B,
0Primary!{#BI2Secondary!{#BX
1HealthCheck!s
+Route!s
)Arn?s4EventBuses?[{#AY*Name?s:ReplicationConfig?{#Ah-RoleArn?s6RoutingConfig?{#Aq+State?s
9DeadLetterConfig?{#Ds1Description?s5EventSourceName?s6KmsKeyIdentifier?s2LogConfig?{#Dz*Name!s.Tags?[{#E9
)Arn?s
3IncludeDetail?s+Level?s
)Key!s+Value!s
9DeadLetterConfig?{#Ds1Description?s1EventBusArn?s6KmsKeyIdentifier?s2LogConfig?{#Dz
-Account!s*Name!s
4EventSourceArn?s
3ConnectionArn?s5ConnectionState?s2CreationTime?t8LastAuthorizedTime?t6LastModifiedTime?t
1ArchiveName!s
2EventBusName?s+Force?b*Name!s
7ApiDestinationArn?s9ApiDestinationState?s3ConnectionArn?s2CreationTime?t1Description?s0HttpMethod?s8InvocationEndpoint?sBInvocationRateLimitPerSecond?i6LastModifiedTime?t*Name?s
0ArchiveArn?s1ArchiveName?s2CreationTime?t1Description?s0EventCount?l2EventPattern?s4EventSourceArn?s6KmsKeyIdentifier?s3RetentionDays?i/SizeBytes?l+State?s1StateReason?s
7AuthParameters?{#Ng7AuthorizationType?s3ConnectionArn?s5ConnectionState?s2CreationTime?t1Description?sIInvocationConnectivityParameters?{#PP6KmsKeyIdentifier?s8LastAuthorizedTime?t6LastModifiedTime?t*Name?s/SecretArn?s1StateReason?s
=ApiKeyAuthParameters?{#P6<BasicAuthParameters?{#PD?ConnectivityParameters?{#PPAInvocationHttpParameters?{#=I8OAuthParameters?{#QD
0ApiKeyName?s
.Username?s
;ResourceParameters!{#Pi
<ResourceAssociationArn!s>ResourceConfigurationArn!s
;AuthorizationEndpoint?s9ClientParameters?{#R?0HttpMethod?s<OAuthHttpParameters?{#=I
.ClientID?s
0HomeRegion?s*Name!s
)Arn?s2CreationTime?t1Description?s0EndpointId?s1EndpointUrl?s4EventBuses?[{#AY6LastModifiedTime?t*Name?s:ReplicationConfig?{#Ah-RoleArn?s6RoutingConfig?{#Aq+State?s1StateReason?s
*Name?s
)Arn?s2CreationTime?t9DeadLetterConfig?{#Ds1Description?s6KmsKeyIdentifier?s6LastModifiedTime?t2LogConfig?{#Dz*Name?s,Policy?s
)Arn?s/CreatedBy?s2CreationTime?t4ExpirationTime?t*Name?s+State?s
)Arn?s*Name?s
1Description?s4Destination?{#Y/2EventEndTime?t;EventLastReplayedTime?t4EventSourceArn?s4EventStartTime?t/ReplayArn?s3ReplayEndTime?t0ReplayName?s5ReplayStartTime?t+State?s1StateReason?s
)Arn!s1FilterArns?[s
2EventBusName?s*Name!s
)Arn?s/CreatedBy?s1Description?s2EventBusName?s2EventPattern?s/ManagedBy?s*Name?s-RoleArn?s8ScheduleExpression?s+State?s
3ConnectionArn?s+Limit?i0NamePrefix?s/NextToken?s
9ApiDestinations?[{#[u/NextToken?s
7ApiDestinationArn?s9ApiDestinationState?s3ConnectionArn?s2CreationTime?t0HttpMethod?s8InvocationEndpoint?sBInvocationRateLimitPerSecond?i6LastModifiedTime?t*Name?s
4EventSourceArn?s+Limit?i0NamePrefix?s/NextToken?s+State?s
2Archives?[{#^c/NextToken?s
1ArchiveName?s2CreationTime?t0EventCount?l4EventSourceArn?s3RetentionDays?i/SizeBytes?l+State?s1StateReason?s
5ConnectionState?s+Limit?i0NamePrefix?s/NextToken?s
5Connections?[{#`p/NextToken?s
7AuthorizationType?s3ConnectionArn?s5ConnectionState?s2CreationTime?t8LastAuthorizedTime?t6LastModifiedTime?t*Name?s1StateReason?s
0HomeRegion?s0MaxResults?i0NamePrefix?s/NextToken?s
3Endpoints?[{#R`/NextToken?s
+Limit?i0NamePrefix?s/NextToken?s
4EventBuses?[{#cv/NextToken?s
)Arn?s2CreationTime?t1Description?s6LastModifiedTime?t*Name?s,Policy?s
6EventSources?[{#V3/NextToken?s
5EventSourceName!s+Limit?i/NextToken?s
/NextToken?sDPartnerEventSourceAccounts?[{#f$
-Account?s2CreationTime?t4ExpirationTime?t+State?s
+Limit?i0NamePrefix!s/NextToken?s
/NextToken?s=PartnerEventSources?[{#Vu
/NextToken?s1Replays?[{#ga
2EventEndTime?t;EventLastReplayedTime?t4EventSourceArn?s4EventStartTime?t3ReplayEndTime?t0ReplayName?s5ReplayStartTime?t+State?s1StateReason?s
2EventBusName?s+Limit?i/NextToken?s/TargetArn!s
/NextToken?s0RuleNames?[s
2EventBusName?s+Limit?i0NamePrefix?s/NextToken?s
/NextToken?s/Rules?[{#jv
)Arn?s1Description?s2EventBusName?s2EventPattern?s/ManagedBy?s*Name?s-RoleArn?s8ScheduleExpression?s+State?s
1ResourceARN!s
.Tags?[{#E9
2EventBusName?s+Limit?i/NextToken?s*Rule!s
/NextToken?s1Targets?[{#m6
:AppSyncParameters?{#pc)Arn!s8BatchParameters?{#pw9DeadLetterConfig?{#Ds6EcsParameters?{#qt7HttpParameters?{#vO(Id!s+Input?s/InputPath?s9InputTransformer?{#w::KinesisParameters?{#w\?RedshiftDataParameters?{#wp4RetryPolicy?{#xh-RoleArn?s=RunCommandParameters?{#yADSageMakerPipelineParameters?{#yk6SqsParameters?{#z>
6GraphQLOperation?s
8ArrayProperties?{#q`3JobDefinition!s-JobName!s6RetryStrategy?{#qh
*Size?i
.Attempts?i
BCapacityProviderStrategy?[{#tq:EnableECSManagedTags?b:EnableExecuteCommand?b+Group?s0LaunchType?s=NetworkConfiguration?{#u;>PlacementConstraints?[{#v*;PlacementStrategy?[{#v?5PlatformVersion?s3PropagateTags?s1ReferenceId?s.Tags?[{#E9/TaskCount?i7TaskDefinitionArn!s
*Base?i6CapacityProvider!s,Weight?i
<AwsvpcConfiguration?{#uU
4AssignPublicIp?s5SecurityGroups?[s.Subnets![s
0Expression?s*Type?s
+Field?s*Type?s
7HeaderParameters?<s:PathParameterValues?[s<QueryStringParameters?<s
4InputPathsMap?<s3InputTemplate!s
6PartitionKeyPath!s
.Database!s,DbUser?s6SecretManagerArn?s)Sql?s+Sqls?[s3StatementName?s/WithEvent?b
>MaximumEventAgeInSeconds?i:MaximumRetryAttempts?i
;RunCommandTargets![{#yZ
)Key!s-Values![s
?PipelineParameterList?[{#z.
*Name!s+Value!s
4MessageGroupId?s
0EndpointId?s1Entries![{#zl
,Detail?*0DetailType?s2EventBusName?s0Resources?[s,Source?s*Time?t1TraceHeader?s
1Entries?[{#|+6FailedEntryCount?i
/ErrorCode?s2ErrorMessage?s-EventId?s
1Entries![{#|`
,Detail?s0DetailType?s0Resources?[s,Source?s*Time?t
,Action?s2Condition?{$$+2EventBusName?s,Policy?s/Principal?s1StatementId?s
)Key!s*Type!s+Value!s
1Description?s2EventBusName?s2EventPattern?s*Name!s-RoleArn?s8ScheduleExpression?s+State?s.Tags?[{#E9
-RuleArn?s
2EventBusName?s*Rule!s1Targets![{#m6
7FailedEntries?[{$&K6FailedEntryCount?i
/ErrorCode?s2ErrorMessage?s.TargetId?s
2EventBusName?s:RemoveAllPermissions?b1StatementId?s
2EventBusName?s+Force?b*Ids![s*Rule!s
1Description?s4Destination!{#Y/2EventEndTime!t4EventSourceArn!s4EventStartTime!t0ReplayName!s
/ReplayArn?s5ReplayStartTime?t+State?s1StateReason?s
1ResourceARN!s.Tags![{#E9
+Event!s2EventPattern!s
,Result?b
1ResourceARN!s.TagKeys![s
3ConnectionArn?s1Description?s0HttpMethod?s8InvocationEndpoint?sBInvocationRateLimitPerSecond?i*Name!s
1ArchiveName!s1Description?s2EventPattern?s6KmsKeyIdentifier?s3RetentionDays?i
7AuthParameters?{$-m7AuthorizationType?s1Description?sIInvocationConnectivityParameters?{#<n6KmsKeyIdentifier?s*Name!s
=ApiKeyAuthParameters?{$/<<BasicAuthParameters?{$/X?ConnectivityParameters?{#<nAInvocationHttpParameters?{#=I8OAuthParameters?{$/o
0ApiKeyName?s1ApiKeyValue?s
.Password?s.Username?s
;AuthorizationEndpoint?s9ClientParameters?{$0j0HttpMethod?s<OAuthHttpParameters?{#=I
.ClientID?s2ClientSecret?s
1Description?s4EventBuses?[{#AY*Name!s:ReplicationConfig?{#Ah-RoleArn?s6RoutingConfig?{#Aq
)Arn?s0EndpointId?s1EndpointUrl?s4EventBuses?[{#AY*Name?s:ReplicationConfig?{#Ah-RoleArn?s6RoutingConfig?{#Aq+State?s
9DeadLetterConfig?{#Ds1Description?s6KmsKeyIdentifier?s2LogConfig?{#Dz*Name?s
)Arn?s9DeadLetterConfig?{#Ds1Description?s6KmsKeyIdentifier?s2LogConfig?{#Dz*Name?s
)"};
