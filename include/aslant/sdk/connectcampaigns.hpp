// What the actions of connectcampaigns take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7d556ab74aec4f24>{
    R"(#9##h#$&#$>#$c#%.#%H#%b#&'#&I#&q#'.#'K#'b#(%#(=#(T#(x#)4#)I#)`#**#*F
createCampaign {#*p{#/.
deleteCampaign {#/B{#/H
deleteConnectInstanceConfig {#/I{#/H
deleteInstanceOnboardingJob {#/I{#/H
describeCampaign {#/B{#/^
getCampaignState {#/B{#0l
getCampaignStateBatch {#0u{#1+
getConnectInstanceConfig {#/I{#22
getInstanceOnboardingJobStatus {#/I{#3[
listCampaigns {#4V{#5N
listTagsForResource {#6B{#6I
pauseCampaign {#/B{#/H
putDialRequestBatch {#6R{#7M
resumeCampaign {#/B{#/H
startCampaign {#/B{#/H
startInstanceOnboardingJob {#8X{#3[
stopCampaign {#/B{#/H
tagResource {#9){#/H
untagResource {#98{#/H
updateCampaignDialerConfig {#9J{#/H
updateCampaignName {#9b{#/H
updateCampaignOutboundCallConfig {#9o{#/H
7ConnectInstanceId!s5DialerConfig!{#+d*Name!s;OutboundCallConfig!{#-A+Tags?<s
>AgentlessDialerConfig?{#,_?PredictiveDialerConfig?{#,r@ProgressiveDialerConfig?{#,r
5DialingCapacity?n
9BandwidthAllocation!n5DialingCapacity?n
EAnswerMachineDetectionConfig?{#.M:ConnectContactFlowId!s4ConnectQueueId?s>ConnectSourcePhoneNumber?s
>AwaitAnswerMachinePrompt?bBEnableAnswerMachineDetection!b
)Arn?s(Id?s+Tags?<s
(Id!s

7ConnectInstanceId!s
1Campaign?{#/m
)Arn!s7ConnectInstanceId!s5DialerConfig!{#+d(Id!s*Name!s;OutboundCallConfig!{#-A+Tags?<s
+State?s
2CampaignIds![s
8FailedRequests?[{#1Z<SuccessfulRequests?[{#1v
0CampaignId?s1FailureCode?s
0CampaignId?s+State?s
>ConnectInstanceConfig?{#2N
7ConnectInstanceId!s9EncryptionConfig!{#36:ServiceLinkedRoleArn!s
-Enabled!b4EncryptionType?s,KeyArn?s
KConnectInstanceOnboardingJobStatus?{#4*
7ConnectInstanceId!s1FailureCode?s,Status!s
0Filters?{#5#0MaxResults?i/NextToken?s
9InstanceIdFilter?{#5:
.Operator!s+Value!s
=CampaignSummaryList?[{#5u/NextToken?s
)Arn!s7ConnectInstanceId!s(Id!s*Name!s
)Arn!s
+Tags?<s
6DialRequests![{#6k(Id!s
1Attributes!<s1ClientToken?s4ExpirationTime!t1PhoneNumber!s
8FailedRequests?[{#7|<SuccessfulRequests?[{#8D
1ClientToken?s1FailureCode?s(Id?s
1ClientToken?s(Id?s
7ConnectInstanceId!s9EncryptionConfig!{#36
)Arn!s+Tags!<s
)Arn!s.TagKeys![s
5DialerConfig!{#+d(Id!s
(Id!s*Name!s
EAnswerMachineDetectionConfig?{#.M:ConnectContactFlowId?s>ConnectSourcePhoneNumber?s(Id!s
)"};
