// What the actions of pinpointemail take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x323f2e49824d4cd6>{
    R"(#M#$J#$j#%@#%_#&-#&J#&j#'@#'_#'|#(6#(S#(p#)D#)\#)u#*F#*k#+:#+]#+w#,<#,Z#-'#-R#-o#.2#.a#/,#/X#0,#0W#1)#1G#1o#2?#2g#39#3e#3x#43#4J
createConfigurationSet {#4z{#7i
createConfigurationSetEventDestination {#7j{#7i
createDedicatedIpPool {#;o{#7i
createDeliverabilityTestReport {#<,{#>:
createEmailIdentity {#>a{#?#
deleteConfigurationSet {#@-{#7i
deleteConfigurationSetEventDestination {#@E{#7i
deleteDedicatedIpPool {#@t{#7i
deleteEmailIdentity {#A&{#7i
getAccount {#7i{#A7
getBlacklistReports {#B|{#C9
getConfigurationSet {#@-{#Cx
getConfigurationSetEventDestinations {#@-{#E<
getDedicatedIp {#G1{#G7
getDedicatedIps {#G|{#HE
getDeliverabilityDashboardOptions {#7i{#He
getDeliverabilityTestReport {#K8{#KD
getDomainDeliverabilityCampaign {#No{#O#
getDomainStatisticsReport {#QT{#Qt
getEmailIdentity {#A&{#UA
listConfigurationSets {#WI{#Wa
listDedicatedIpPools {#WI{#X)
listDeliverabilityTestReports {#WI{#XJ
listDomainDeliverabilityCampaigns {#Xw{#Y^
listEmailIdentities {#WI{#Z5
listTagsForResource {#[.{#[=
putAccountDedicatedIpWarmupAttributes {#[I{#7i
putAccountSendingAttributes {#70{#7i
putConfigurationSetDeliveryOptions {#[^{#7i
putConfigurationSetReputationOptions {#\:{#7i
putConfigurationSetSendingOptions {#\m{#7i
putConfigurationSetTrackingOptions {#]<{#7i
putDedicatedIpInPool {#]k{#7i
putDedicatedIpWarmupAttributes {#^-{#7i
putDeliverabilityDashboardOption {#^F{#7i
putEmailIdentityDkimAttributes {#^r{#7i
putEmailIdentityFeedbackAttributes {#_:{#7i
putEmailIdentityMailFromAttributes {#_d{#7i
sendEmail {#`B{#b[
tagResource {#bh{#7i
untagResource {#c({#7i
updateConfigurationSetEventDestination {#7j{#7i
:ConfigurationSetName!s8DeliveryOptions?{#6>:ReputationOptions?{#6]7SendingOptions?{#70.Tags?[{#7B8TrackingOptions?{#7Q
5SendingPoolName?s/TlsPolicy?s
4LastFreshStart?t>ReputationMetricsEnabled?b
4SendingEnabled?b
)Key!s+Value!s
:CustomRedirectDomain!s

:ConfigurationSetName!s9EventDestination!{#8U:EventDestinationName!s
>CloudWatchDestination?{#:*-Enabled?bCKinesisFirehoseDestination?{#;/9MatchingEventTypes?[s<PinpointDestination?{#;Q7SnsDestination?{#;c
ADimensionConfigurations![{#:I
;DefaultDimensionValue!s3DimensionName!s:DimensionValueSource!s
7DeliveryStreamArn!s0IamRoleArn!s
4ApplicationArn?s
.TopicArn!s
.PoolName!s.Tags?[{#7B
0Content!{#<e6FromEmailAddress!s0ReportName?s.Tags?[{#7B
,Raw?{#=//Simple?{#=71Template?{#=v
*Data!y
-Body!{#=O0Subject!{#=d
-Html?{#=d-Text?{#=d
-Charset?s*Data!s
1TemplateArn?s2TemplateData?s
>DeliverabilityTestStatus!s.ReportId!s
3EmailIdentity!s.Tags?[{#7B
7DkimAttributes?{#?b2IdentityType?s>VerifiedForSendingStatus?b
4SigningEnabled?b,Status?s-Tokens?[s
:ConfigurationSetName!s
:ConfigurationSetName!s:EventDestinationName!s
.PoolName!s
3EmailIdentity!s
BDedicatedIpAutoWarmupEnabled?b7EnforcementStatus?s=ProductionAccessEnabled?b2SendQuota?{#BK4SendingEnabled?b
3Max24HourSend?n1MaxSendRate?n5SentLast24Hours?n
9BlacklistItemNames![s
:BlacklistReport!<[{#CQ
1Description?s1ListingTime?t-RblName?s
:ConfigurationSetName?s8DeliveryOptions?{#6>:ReputationOptions?{#6]7SendingOptions?{#70.Tags?[{#7B8TrackingOptions?{#7Q
;EventDestinations?[{#EU
>CloudWatchDestination?{#:*-Enabled?bCKinesisFirehoseDestination?{#;/9MatchingEventTypes![s*Name!s<PinpointDestination?{#;Q7SnsDestination?{#;c
(Ip!s
4DedicatedIp?{#GI
(Ip!s.PoolName?s6WarmupPercentage!i2WarmupStatus!s
/NextToken?s.PageSize?i.PoolName?s
6DedicatedIps?[{#GI/NextToken?s
3AccountStatus?sAActiveSubscribedDomains?[{#J56DashboardEnabled!bLPendingExpirationSubscribedDomains?[{#J5<SubscriptionExpiryDate?t
,Domain?sEInboxPlacementTrackingOption?{#Jy;SubscriptionStartDate?t
,Global?b2TrackedIsps?[s
.ReportId!s
ADeliverabilityTestReport!{#LH7IspPlacements![{#ML-Message?s9OverallPlacement!{#Mp.Tags?[{#7B
0CreateDate?t>DeliverabilityTestStatus?s6FromEmailAddress?s.ReportId?s0ReportName?s-Subject?s
-IspName?s<PlacementStatistics?{#Mp
4DkimPercentage?n5InboxPercentage?n7MissingPercentage?n4SpamPercentage?n3SpfPercentage?n
0CampaignId!s
EDomainDeliverabilityCampaign!{#OF
0CampaignId?s0DeleteRate?n+Esps?[s7FirstSeenDateTime?t1FromAddress?s.ImageUrl?s0InboxCount?l6LastSeenDateTime?t5ProjectedVolume?l4ReadDeleteRate?n.ReadRate?n1SendingIps?[s/SpamCount?l-Subject?s
,Domain!s-EndDate!t/StartDate!t
6DailyVolumes![{#RA6OverallVolume!{#TX
=DomainIspPlacements?[{#S$/StartDate?t9VolumeStatistics?{#Sq
5InboxPercentage?n3InboxRawCount?l-IspName?s4SpamPercentage?n2SpamRawCount?l
3InboxRawCount?l4ProjectedInbox?l3ProjectedSpam?l2SpamRawCount?l
=DomainIspPlacements?[{#S$5ReadRatePercent?n9VolumeStatistics?{#Sq
7DkimAttributes?{#?b>FeedbackForwardingStatus?b2IdentityType?s;MailFromAttributes?{#Vd.Tags?[{#7B>VerifiedForSendingStatus?b
9BehaviorOnMxFailure!s4MailFromDomain!s:MailFromDomainStatus!s
/NextToken?s.PageSize?i
8ConfigurationSets?[s/NextToken?s
7DedicatedIpPools?[s/NextToken?s
CDeliverabilityTestReports![{#LH/NextToken?s
-EndDate!t/NextToken?s.PageSize?i/StartDate!t6SubscribedDomain!s
GDomainDeliverabilityCampaigns![{#OF/NextToken?s
9EmailIdentities?[{#ZX/NextToken?s
2IdentityName?s2IdentityType?s4SendingEnabled?b
1ResourceArn!s
.Tags![{#7B
7AutoWarmupEnabled?b
:ConfigurationSetName!s5SendingPoolName?s/TlsPolicy?s
:ConfigurationSetName!s>ReputationMetricsEnabled?b
:ConfigurationSetName!s4SendingEnabled?b
:ConfigurationSetName!s:CustomRedirectDomain?s
9DestinationPoolName!s(Ip!s
(Ip!s6WarmupPercentage!i
6DashboardEnabled!b;SubscribedDomains?[{#J5
3EmailIdentity!s4SigningEnabled?b
<EmailForwardingEnabled?b3EmailIdentity!s
9BehaviorOnMxFailure?s3EmailIdentity!s4MailFromDomain?s
:ConfigurationSetName?s0Content!{#<e4Destination!{#av3EmailTags?[{#bKDFeedbackForwardingEmailAddress?s6FromEmailAddress?s7ReplyToAddresses?[s
3BccAddresses?[s2CcAddresses?[s2ToAddresses?[s
*Name!s+Value!s
/MessageId?s
1ResourceArn!s.Tags![{#7B
1ResourceArn!s.TagKeys![s
)"};
