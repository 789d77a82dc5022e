// What the actions of connectcampaignsv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbb4deea328d281ec>{
    R"(#F#$5#$M#$e#%7#%b#&1#&V#'&#'K#'e#(%#(D#(f#)4#)\#)s#*B#*_#*v#+C#+k#,2#,Z#,r#-/#-S#-i#.$#.;#.g#/8#/a#0.#0J#0j
createCampaign {#1.{#?&
deleteCampaign {#?:{#53
deleteCampaignChannelSubtypeConfig {#?@{#53
deleteCampaignCommunicationLimits {#?W{#53
deleteCampaignCommunicationTime {#?W{#53
deleteConnectInstanceConfig {#?f{#53
deleteConnectInstanceIntegration {#@:{#53
deleteInstanceOnboardingJob {#AV{#53
describeCampaign {#?:{#Ak
getCampaignState {#?:{#D&
getCampaignStateBatch {#D/{#D?
getConnectInstanceConfig {#AV{#EF
getInstanceCommunicationLimits {#AV{#Fo
getInstanceOnboardingJobStatus {#AV{#GN
listCampaigns {#HI{#IA
listConnectInstanceIntegrations {#Jo{#KC
listTagsForResource {#LX{#L_
pauseCampaign {#?:{#53
putConnectInstanceIntegration {#Lh{#53
putInstanceCommunicationLimits {#M:{#53
putOutboundRequestBatch {#Mn{#RG
putProfileOutboundRequestBatch {#SR{#RG
resumeCampaign {#?:{#53
startCampaign {#?:{#53
startInstanceOnboardingJob {#TH{#GN
stopCampaign {#?:{#53
tagResource {#Ts{#53
untagResource {#U({#53
updateCampaignChannelSubtypeConfig {#U:{#53
updateCampaignCommunicationLimits {#UZ{#53
updateCampaignCommunicationTime {#V'{#53
updateCampaignFlowAssociation {#VJ{#53
updateCampaignName {#Vi{#53
updateCampaignSchedule {#Vv{#53
updateCampaignSource {#W0{#53
=ChannelSubtypeConfig!{#3)DCommunicationLimitsOverride?{#9Z@CommunicationTimeConfig?{#:|<ConnectCampaignFlowArn?s7ConnectInstanceId!s*Name!s1Schedule?{#=c/Source?{#>3+Tags?<s
.Email?{#3M,Sms?{#542Telephony?{#6F
.Capacity?n>DefaultOutboundConfig!{#4,5OutboundMode!{#5#
?ConnectSourceEmailAddress!sCSourceEmailAddressDisplayName?s7WisdomTemplateArn!s
2Agentless?{#53

.Capacity?n>DefaultOutboundConfig!{#5m5OutboundMode!{#5#
AConnectSourcePhoneNumberArn!s7WisdomTemplateArn!s
.Capacity?n4ConnectQueueId?s>DefaultOutboundConfig!{#765OutboundMode!{#8l
EAnswerMachineDetectionConfig?{#81:ConnectContactFlowId!s>ConnectSourcePhoneNumber?s
>AwaitAnswerMachinePrompt?bBEnableAnswerMachineDetection!b
2Agentless?{#533Predictive?{#9C4Progressive?{#9C
9BandwidthAllocation!n
;AllChannelSubtypes?{#:2<InstanceLimitsHandling?s
ACommunicationLimitsList?[{#:Q
/Frequency!n:MaxCountPerRecipient!n*Unit!s
.Email?{#;_<LocalTimeZoneConfig!{#=6,Sms?{#;_2Telephony?{#;_
2OpenHours!{#<,:RestrictedPeriods?{#<V
5DailyHours?<[{#<?
-EndTime!s/StartTime!s
>RestrictedPeriodList?[{#<r
-EndDate!s*Name?s/StartDate!s
5DefaultTimeZone?s=LocalTimeZoneDetection?[s
-EndTime!t6RefreshFrequency?s/StartTime!t
@CustomerProfilesSegmentArn?s5EventTrigger?{#>c
?CustomerProfilesDomainArn?s
)Arn?s(Id?s+Tags?<s
(Id!s
4ChannelSubtype!s(Id!s
,Config!s(Id!s
<CampaignDeletionPolicy?s7ConnectInstanceId!s
7ConnectInstanceId!s>IntegrationIdentifier!{#@j
9CustomerProfiles?{#A51QConnect?{#AB
/DomainArn!s
6KnowledgeBaseArn!s
7ConnectInstanceId!s
1Campaign?{#Az
)Arn!s=ChannelSubtypeConfig!{#3)DCommunicationLimitsOverride?{#9Z@CommunicationTimeConfig?{#:|<ConnectCampaignFlowArn?s7ConnectInstanceId!s(Id!s*Name!s1Schedule?{#=c/Source?{#>3+Tags?<s
+State?s
2CampaignIds![s
8FailedRequests?[{#Dn<SuccessfulRequests?[{#E0
0CampaignId?s1FailureCode?s
0CampaignId?s+State?s
>ConnectInstanceConfig?{#Eb
7ConnectInstanceId!s9EncryptionConfig!{#FJ:ServiceLinkedRoleArn!s
-Enabled!b4EncryptionType?s,KeyArn?s
BCommunicationLimitsConfig?{#G5
;AllChannelSubtypes?{#:2
KConnectInstanceOnboardingJobStatus?{#Gw
7ConnectInstanceId!s1FailureCode?s,Status!s
0Filters?{#Hp0MaxResults?n/NextToken?s
9InstanceIdFilter?{#I-
.Operator!s+Value!s
=CampaignSummaryList?[{#Ih/NextToken?s
)Arn!s6ChannelSubtypes![s<ConnectCampaignFlowArn?s7ConnectInstanceId!s(Id!s*Name!s1Schedule?{#=c
7ConnectInstanceId!s0MaxResults?n/NextToken?s
@IntegrationSummaryList?[{#Km/NextToken?s
9CustomerProfiles?{#L81QConnect?{#AB
/DomainArn!s6ObjectTypeNames!<s
)Arn!s
+Tags?<s
7ConnectInstanceId!s:IntegrationConfig!{#Km
BCommunicationLimitsConfig!{#G57ConnectInstanceId!s
(Id!s:OutboundRequests![{#N1
AChannelSubtypeParameters!{#No1ClientToken?s4ExpirationTime!t
.Email?{#O9,Sms?{#P:2Telephony?{#Q<
?ConnectSourceEmailAddress?s=DestinationEmailAddress!s1TemplateArn?s9TemplateParameters!<s
AConnectSourcePhoneNumberArn?s<DestinationPhoneNumber!s1TemplateArn?s9TemplateParameters!<s
EAnswerMachineDetectionConfig?{#811Attributes!<s>ConnectSourcePhoneNumber?s<DestinationPhoneNumber!s
8FailedRequests?[{#Rv<SuccessfulRequests?[{#S>
1ClientToken?s1FailureCode?s(Id?s
1ClientToken?s(Id?s
(Id!sAProfileOutboundRequests![{#Sv
1ClientToken?s4ExpirationTime?t/ProfileId!s
7ConnectInstanceId!s9EncryptionConfig!{#FJ
)Arn!s+Tags!<s
)Arn!s.TagKeys![s
=ChannelSubtypeConfig!{#3)(Id!s
DCommunicationLimitsOverride!{#9Z(Id!s
@CommunicationTimeConfig!{#:|(Id!s
<ConnectCampaignFlowArn!s(Id!s
(Id!s*Name!s
(Id!s1Schedule!{#=c
(Id!s/Source!{#>3
)"};
