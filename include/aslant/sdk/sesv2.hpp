// What the actions of sesv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1a8af130881b55ca>{
    R"($6#&_#&{#':#'Z#(0#(G#(b#)7#)V#*$#*A#*d#+'#+@#+Y#+|#,8#,a#-'#-W#-n#./#.^#/##/@#/c#0&#0I#0n#1*#1S#1g#2*#2G#2u#3/#3G#3s#41#4M#4f#57#5\#6+#6N#6h#70#7J#7`#7v#88#8X#8u#9=#9P#9o#:/#:E#:s#;7#;^#</#<L#<h#=&#=>#=`#>##>C#>`#?*#?G#?d#?y#@N#@i#A4#A]#B$#BQ#C##CQ#C|#DQ#E##EJ#Eh#F;#Fc#G3#Gg#H5#Hd#I6#Ib#J*#JA#Jf#Jy#K4#KU#Kl#LB#LY#Lt#MI#Ml#N/#Nd
batchGetMetricData {#O0{#P$
cancelExportJob {#Pu{#Q$
createConfigurationSet {#Q%{#Q$
createConfigurationSetEventDestination {#VA{#Q$
createContact {#Zq{#Q$
createContactList {#\:{#Q$
createCustomVerificationEmailTemplate {#]^{#Q$
createDedicatedIpPool {#^{{#Q$
createDeliverabilityTestReport {#_F{#dJ
createEmailIdentity {#dq{#fu
createEmailIdentityPolicy {#i3{#Q$
createEmailTemplate {#iZ{#Q$
createExportJob {#j%{#n.
createImportJob {#n7{#n.
createMultiRegionEndpoint {#pP{#q=
createTenant {#qT{#qm
createTenantResourceAssociation {#rf{#Q$
deleteConfigurationSet {#s({#Q$
deleteConfigurationSetEventDestination {#s@{#Q$
deleteContact {#so{#Q$
deleteContactList {#t7{#Q$
deleteCustomVerificationEmailTemplate {#tJ{#Q$
deleteDedicatedIpPool {#tZ{#Q$
deleteEmailIdentity {#tf{#Q$
deleteEmailIdentityPolicy {#tw{#Q$
deleteEmailTemplate {#tJ{#Q$
deleteMultiRegionEndpoint {#u;{#uK
deleteSuppressedDestination {#uU{#Q$
deleteTenant {#ue{#Q$
deleteTenantResourceAssociation {#rf{#Q$
getAccount {#Q${#us
getBlacklistReports {#zS{#zj
getConfigurationSet {#s({#{O
getConfigurationSetEventDestinations {#s({$#Q
getContact {#so{$%b
getContactList {#t7{$'Q
getCustomVerificationEmailTemplate {#tJ{$(Z
getDedicatedIp {$)w{$*#
getDedicatedIpPool {#tZ{$*h
getDedicatedIps {$+>{$+a
getDeliverabilityDashboardOptions {#Q${$,'
getDeliverabilityTestReport {$.T{$.`
getDomainDeliverabilityCampaign {$21{$2?
getDomainStatisticsReport {$4p{$56
getEmailIdentity {#tf{$8]
getEmailIdentityPolicies {#tf{$<z
getEmailTemplate {#tJ{#iZ
getExportJob {#Pu{$=-
getImportJob {#Pu{$?l
getMessageInsights {$A`{$Am
getMultiRegionEndpoint {#u;{$Db
getReputationEntity {$Ee{$F?
getSuppressedDestination {#uU{$H|
getTenant {#ue{$J8
listConfigurationSets {$JE{$J]
listContactLists {$JE{$K%
listContacts {$Ko{$ME
listCustomVerificationEmailTemplates {$JE{$Nt
listDedicatedIpPools {$JE{$PY
listDeliverabilityTestReports {$JE{$Pz
listDomainDeliverabilityCampaigns {$QM{$R4
listEmailIdentities {$JE{$Re
listEmailTemplates {$JE{$Ss
listExportJobs {$Ta{$U>
listImportJobs {$VR{$W(
listMultiRegionEndpoints {$XX{$Xp
listRecommendations {$Z?{$Za
listReputationEntities {$\0{$\R
listResourceTenants {$\x{$]D
listSuppressedDestinations {$^J{$_)
listTagsForResource {$`+{$`:
listTenantResources {$`F{$`u
listTenants {$XX{$a\
putAccountDedicatedIpWarmupAttributes {$bU{#Q$
putAccountDetails {$bj{#Q$
putAccountSendingAttributes {#T<{#Q$
putAccountSuppressionAttributes {#TN{#Q$
putAccountVdmAttributes {$d3{#Q$
putConfigurationSetArchivingOptions {$dG{#Q$
putConfigurationSetDeliveryOptions {$dl{#Q$
putConfigurationSetReputationOptions {$e]{#Q$
putConfigurationSetSendingOptions {$f6{#Q$
putConfigurationSetSuppressionOptions {$f_{#Q$
putConfigurationSetTrackingOptions {$g2{#Q$
putConfigurationSetVdmOptions {$go{#Q$
putDedicatedIpInPool {$h={#Q$
putDedicatedIpPoolScalingAttributes {$+${#Q$
putDedicatedIpWarmupAttributes {$hY{#Q$
putDeliverabilityDashboardOption {$hr{#Q$
putEmailIdentityConfigurationSetAttributes {$iD{#Q$
putEmailIdentityDkimAttributes {$il{#Q$
putEmailIdentityDkimSigningAttributes {$j4{$jv
putEmailIdentityFeedbackAttributes {$k8{#Q$
putEmailIdentityMailFromAttributes {$kb{#Q$
putSuppressedDestination {$l@{#Q$
sendBulkEmail {$lY{$qn
sendCustomVerificationEmail {$rO{$s+
sendEmail {$s8{$s+
tagResource {$vV{#Q$
testRenderEmailTemplate {$vp{$w5
untagResource {$wI{#Q$
updateConfigurationSetEventDestination {#VA{#Q$
updateContact {#Zq{#Q$
updateContactList {$wc{#Q$
updateCustomVerificationEmailTemplate {#]^{#Q$
updateEmailIdentityPolicy {#i3{#Q$
updateEmailTemplate {#iZ{#Q$
updateReputationEntityCustomerManagedStatus {$x7{#Q$
updateReputationEntityPolicy {$x{{#Q$
1Queries![{#O?
1Dimensions?<s-EndDate!t(Id!s,Metric!s/Namespace!s/StartDate!t
0Errors?[{#P@1Results?[{#PW
*Code?s(Id?s-Message?s
(Id?s1Timestamps?[t-Values?[l
+JobId!s

9ArchivingOptions?{#S':ConfigurationSetName!s8DeliveryOptions?{#S5:ReputationOptions?{#Si7SendingOptions?{#T<;SuppressionOptions?{#TN.Tags?[{#Td8TrackingOptions?{#Ts3VdmOptions?{#U?
0ArchiveArn?s
8MaxDeliverySeconds?n5SendingPoolName?s/TlsPolicy?s
4LastFreshStart?t>ReputationMetricsEnabled?b
4SendingEnabled?b
8SuppressedReasons?[s
)Key!s+Value!s
:CustomRedirectDomain!s1HttpsPolicy?s
9DashboardOptions?{#Uk8GuardianOptions?{#V&
7EngagementMetrics?s
=OptimizedSharedDelivery?s
:ConfigurationSetName!s9EventDestination!{#W,:EventDestinationName!s
>CloudWatchDestination?{#Xw-Enabled?b?EventBridgeDestination?{#Y|CKinesisFirehoseDestination?{#Z19MatchingEventTypes?[s<PinpointDestination?{#ZS7SnsDestination?{#Ze
ADimensionConfigurations![{#Y<
;DefaultDimensionValue!s3DimensionName!s:DimensionValueSource!s
1EventBusArn!s
7DeliveryStreamArn!s0IamRoleArn!s
4ApplicationArn?s
.TopicArn!s
4AttributesData?s5ContactListName!s2EmailAddress!s:TopicPreferences?[{#[r4UnsubscribeAll?b
8SubscriptionStatus!s/TopicName!s
5ContactListName!s1Description?s.Tags?[{#Td0Topics?[{#\s
?DefaultSubscriptionStatus!s1Description?s1DisplayName!s/TopicName!s
;FailureRedirectionURL!s6FromEmailAddress!s;SuccessRedirectionURL!s5TemplateContent!s2TemplateName!s5TemplateSubject!s
.PoolName!s1ScalingMode?s.Tags?[{#Td
0Content!{#`%6FromEmailAddress!s0ReportName?s.Tags?[{#Td
,Raw?{#`I/Simple?{#`Q1Template?{#c)
*Data!y
5Attachments?[{#a/-Body!{#bL1Headers?[{#bs0Subject!{#ba
8ContentDescription?s8ContentDisposition?s/ContentId?s=ContentTransferEncoding?s1ContentType?s.FileName!s0RawContent!y
-Html?{#ba-Text?{#ba
-Charset?s*Data!s
*Name!s+Value!s
5Attachments?[{#a/1Headers?[{#bs1TemplateArn?s8TemplateContent?{#d12TemplateData?s2TemplateName?s
*Html?s-Subject?s*Text?s
>DeliverabilityTestStatus!s.ReportId!s
:ConfigurationSetName?s>DkimSigningAttributes?{#ee3EmailIdentity!s.Tags?[{#Td
CDomainSigningAttributesOrigin?s=DomainSigningPrivateKey?s;DomainSigningSelector?s:NextSigningKeyLength?s
7DkimAttributes?{#gZ2IdentityType?s>VerifiedForSendingStatus?b
=CurrentSigningKeyLength?s@LastKeyGenerationTimestamp?t:NextSigningKeyLength?s=SigningAttributesOrigin?s4SigningEnabled?b,Status?s-Tokens?[s
3EmailIdentity!s,Policy!s0PolicyName!s
8TemplateContent!{#d12TemplateName!s
9ExportDataSource!{#jS:ExportDestination!{#mr
BMessageInsightsDataSource?{#k0:MetricsDataSource?{#lv
-EndDate!t0Exclude?{#kn0Include?{#kn0MaxResults?i/StartDate!t
2Destination?[s7FromEmailAddress?[s*Isp?[s8LastDeliveryEvent?[s:LastEngagementEvent?[s.Subject?[s
2Dimensions!<[s-EndDate!t1Metrics![{#m\/Namespace!s/StartDate!t
1Aggregation?s*Name?s
0DataFormat!s+S3Url?s
+JobId?s
9ImportDataSource!{#ne:ImportDestination!{#n{
0DataFormat!s+S3Url!s
?ContactListDestination?{#o^CSuppressionListDestination?{#p1
=ContactListImportAction!s5ContactListName!s
ASuppressionListImportAction!s
0Details!{#px2EndpointName!s.Tags?[{#Td
7RoutesDetails![{#q3
,Region!s
0EndpointId?s,Status?s
.Tags?[{#Td0TenantName!s
6CreatedTimestamp?t3SendingStatus?s.Tags?[{#Td/TenantArn?s.TenantId?s0TenantName?s
1ResourceArn!s0TenantName!s
:ConfigurationSetName!s
:ConfigurationSetName!s:EventDestinationName!s
5ContactListName!s2EmailAddress!s
5ContactListName!s
2TemplateName!s
.PoolName!s
3EmailIdentity!s
3EmailIdentity!s0PolicyName!s
2EndpointName!s
,Status?s
2EmailAddress!s
0TenantName!s
BDedicatedIpAutoWarmupEnabled?b0Details?{#wh7EnforcementStatus?s=ProductionAccessEnabled?b2SendQuota?{#y=4SendingEnabled?b>SuppressionAttributes?{#TN6VdmAttributes?{#yn
FAdditionalContactEmailAddresses?[s5ContactLanguage?s.MailType?s6ReviewDetails?{#y*8UseCaseDescription?s0WebsiteURL?s
,CaseId?s,Status?s
3Max24HourSend?n1MaxSendRate?n5SentLast24Hours?n
<DashboardAttributes?{#Uk;GuardianAttributes?{#V&0VdmEnabled!s
9BlacklistItemNames![s
:BlacklistReport!<[{#{(
1Description?s1ListingTime?t-RblName?s
9ArchivingOptions?{#S':ConfigurationSetName?s8DeliveryOptions?{#S5:ReputationOptions?{#Si7SendingOptions?{#T<;SuppressionOptions?{#TN.Tags?[{#Td8TrackingOptions?{#Ts3VdmOptions?{#U?
;EventDestinations?[{$#j
>CloudWatchDestination?{#Xw-Enabled?b?EventBridgeDestination?{#Y|CKinesisFirehoseDestination?{#Z19MatchingEventTypes![s*Name!s<PinpointDestination?{#ZS7SnsDestination?{#Ze
4AttributesData?s5ContactListName?s6CreatedTimestamp?t2EmailAddress?s:LastUpdatedTimestamp?tATopicDefaultPreferences?[{#[r:TopicPreferences?[{#[r4UnsubscribeAll?b
5ContactListName?s6CreatedTimestamp?t1Description?s:LastUpdatedTimestamp?t.Tags?[{#Td0Topics?[{#\s
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s5TemplateContent?s2TemplateName?s5TemplateSubject?s
(Ip!s
4DedicatedIp?{$*5
(Ip!s.PoolName?s6WarmupPercentage!i2WarmupStatus!s
8DedicatedIpPool?{$+$
.PoolName!s1ScalingMode!s
/NextToken?s.PageSize?i.PoolName?s
6DedicatedIps?[{$*5/NextToken?s
3AccountStatus?sAActiveSubscribedDomains?[{$-Q6DashboardEnabled!bLPendingExpirationSubscribedDomains?[{$-Q<SubscriptionExpiryDate?t
,Domain?sEInboxPlacementTrackingOption?{$.;;SubscriptionStartDate?t
,Global?b2TrackedIsps?[s
.ReportId!s
ADeliverabilityTestReport!{$/d7IspPlacements![{$0h-Message?s9OverallPlacement!{$12.Tags?[{#Td
0CreateDate?t>DeliverabilityTestStatus?s6FromEmailAddress?s.ReportId?s0ReportName?s-Subject?s
-IspName?s<PlacementStatistics?{$12
4DkimPercentage?n5InboxPercentage?n7MissingPercentage?n4SpamPercentage?n3SpfPercentage?n
0CampaignId!s
EDomainDeliverabilityCampaign!{$2b
0CampaignId?s0DeleteRate?n+Esps?[s7FirstSeenDateTime?t1FromAddress?s.ImageUrl?s0InboxCount?l6LastSeenDateTime?t5ProjectedVolume?l4ReadDeleteRate?n.ReadRate?n1SendingIps?[s/SpamCount?l-Subject?s
,Domain!s-EndDate!t/StartDate!t
6DailyVolumes![{$5]6OverallVolume!{$7t
=DomainIspPlacements?[{$6@/StartDate?t9VolumeStatistics?{$73
5InboxPercentage?n3InboxRawCount?l-IspName?s4SpamPercentage?n2SpamRawCount?l
3InboxRawCount?l4ProjectedInbox?l3ProjectedSpam?l2SpamRawCount?l
=DomainIspPlacements?[{$6@5ReadRatePercent?n9VolumeStatistics?{$73
:ConfigurationSetName?s7DkimAttributes?{#gZ>FeedbackForwardingStatus?b2IdentityType?s;MailFromAttributes?{$:t/Policies?<s.Tags?[{#Td9VerificationInfo?{$;Y8VerificationStatus?s>VerifiedForSendingStatus?b
9BehaviorOnMxFailure!s4MailFromDomain!s:MailFromDomainStatus!s
/ErrorType?s:LastCheckedTimestamp?t:LastSuccessTimestamp?t2SoaRecord?{$<I
0AdminEmail?s7PrimaryNameServer?s2SerialNumber?l
/Policies?<s
8CompletedTimestamp?t6CreatedTimestamp?t9ExportDataSource?{#jS:ExportDestination?{#mr6ExportSourceType?s4FailureInfo?{$>q+JobId?s/JobStatus?s3Statistics?{$?<
2ErrorMessage?s8FailedRecordsS3Url?s
:ExportedRecordsCount?i;ProcessedRecordsCount?i
8CompletedTimestamp?t6CreatedTimestamp?t8FailedRecordsCount?i4FailureInfo?{$>q9ImportDataSource?{#ne:ImportDestination?{#n{+JobId?s/JobStatus?s;ProcessedRecordsCount?i
/MessageId!s
3EmailTags?[{#bs6FromEmailAddress?s2Insights?[{$B\/MessageId?s-Subject?s
1Destination?s0Events?[{$C$)Isp?s
0Details?{$CE/Timestamp?t*Type?s
/Bounce?{$Ca2Complaint?{$D6
3BounceSubType?s0BounceType?s4DiagnosticCode?s
;ComplaintFeedbackType?s6ComplaintSubType?s
6CreatedTimestamp?t0EndpointId?s2EndpointName?s:LastUpdatedTimestamp?t0Routes?[{#q3,Status?s
?ReputationEntityReference!s:ReputationEntityType!s
9ReputationEntity?{$FV
<AwsSesManagedStatus?{$HS>CustomerManagedStatus?{$HS?ReputationEntityReference?s:ReputationEntityType?s6ReputationImpact?s@ReputationManagementPolicy?s<SendingStatusAggregate?s
+Cause?s:LastUpdatedTimestamp?t,Status?s
>SuppressedDestination!{$I>
3Attributes?{$Ix2EmailAddress!s4LastUpdateTime!t,Reason!s
0FeedbackId?s/MessageId?s
/Tenant?{#qm
/NextToken?s.PageSize?i
8ConfigurationSets?[s/NextToken?s
6ContactLists?[{$KE/NextToken?s
5ContactListName?s:LastUpdatedTimestamp?t
5ContactListName!s/Filter?{$LK/NextToken?s.PageSize?i
4FilteredStatus?s4TopicFilter?{$Ln
/TopicName?sGUseDefaultIfPreferenceUnavailable?b
2Contacts?[{$Ma/NextToken?s
2EmailAddress?s:LastUpdatedTimestamp?tATopicDefaultPreferences?[{#[r:TopicPreferences?[{#[r4UnsubscribeAll?b
JCustomVerificationEmailTemplates?[{$ON/NextToken?s
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s2TemplateName?s5TemplateSubject?s
7DedicatedIpPools?[s/NextToken?s
CDeliverabilityTestReports![{$/d/NextToken?s
-EndDate!t/NextToken?s.PageSize?i/StartDate!t6SubscribedDomain!s
GDomainDeliverabilityCampaigns![{$2b/NextToken?s
9EmailIdentities?[{$S./NextToken?s
2IdentityName?s2IdentityType?s4SendingEnabled?b8VerificationStatus?s
/NextToken?s;TemplatesMetadata?[{$T>
6CreatedTimestamp?t2TemplateName?s
6ExportSourceType?s/JobStatus?s/NextToken?s.PageSize?i
4ExportJobs?[{$U\/NextToken?s
8CompletedTimestamp?t6CreatedTimestamp?t6ExportSourceType?s+JobId?s/JobStatus?s
;ImportDestinationType?s/NextToken?s.PageSize?i
4ImportJobs?[{$WF/NextToken?s
6CreatedTimestamp?t8FailedRecordsCount?i:ImportDestination?{#n{+JobId?s/JobStatus?s;ProcessedRecordsCount?i
/NextToken?s.PageSize?n
>MultiRegionEndpoints?[{$Y>/NextToken?s
6CreatedTimestamp?t0EndpointId?s2EndpointName?s:LastUpdatedTimestamp?t.Regions?[s,Status?s
-Filter?<s/NextToken?s.PageSize?i
/NextToken?s9Recommendations?[{$[*
6CreatedTimestamp?t1Description?s,Impact?s:LastUpdatedTimestamp?t1ResourceArn?s,Status?s*Type?s
-Filter?<*/NextToken?s.PageSize?n
/NextToken?s<ReputationEntities?[{$FV
/NextToken?s.PageSize?n1ResourceArn!s
/NextToken?s9ResourceTenants?[{$]g
9AssociatedTimestamp?t1ResourceArn?s.TenantId?s0TenantName?s
-EndDate?t/NextToken?s.PageSize?i.Reasons?[s/StartDate?t
/NextToken?sHSuppressedDestinationSummaries?[{$_[
2EmailAddress!s4LastUpdateTime!t,Reason!s
1ResourceArn!s
.Tags![{#Td
-Filter?<*/NextToken?s.PageSize?n0TenantName!s
/NextToken?s9TenantResources?[{$a>
1ResourceArn?s2ResourceType?s
/NextToken?s1Tenants?[{$aw
6CreatedTimestamp?t/TenantArn?s.TenantId?s0TenantName?s
7AutoWarmupEnabled?b
FAdditionalContactEmailAddresses?[s5ContactLanguage?s.MailType!s=ProductionAccessEnabled?b8UseCaseDescription?s0WebsiteURL!s
6VdmAttributes!{#yn
0ArchiveArn?s:ConfigurationSetName!s
:ConfigurationSetName!s8MaxDeliverySeconds?n5SendingPoolName?s/TlsPolicy?s
:ConfigurationSetName!s>ReputationMetricsEnabled?b
:ConfigurationSetName!s4SendingEnabled?b
:ConfigurationSetName!s8SuppressedReasons?[s
:ConfigurationSetName!s:CustomRedirectDomain?s1HttpsPolicy?s
:ConfigurationSetName!s3VdmOptions?{#U?
9DestinationPoolName!s(Ip!s
(Ip!s6WarmupPercentage!i
6DashboardEnabled!b;SubscribedDomains?[{$-Q
:ConfigurationSetName?s3EmailIdentity!s
3EmailIdentity!s4SigningEnabled?b
3EmailIdentity!s:SigningAttributes?{#ee=SigningAttributesOrigin!s
0DkimStatus?s1DkimTokens?[s
<EmailForwardingEnabled?b3EmailIdentity!s
9BehaviorOnMxFailure?s3EmailIdentity!s4MailFromDomain?s
2EmailAddress!s,Reason!s
:BulkEmailEntries![{$oQ:ConfigurationSetName?s7DefaultContent!{$q_:DefaultEmailTags?[{#bs0EndpointId?sDFeedbackForwardingEmailAddress?sOFeedbackForwardingEmailAddressIdentityArn?s6FromEmailAddress?sAFromEmailAddressIdentityArn?s7ReplyToAddresses?[s0TenantName?s
4Destination!{$pU@ReplacementEmailContent?{$q*<ReplacementHeaders?[{#bs9ReplacementTags?[{#bs
3BccAddresses?[s2CcAddresses?[s2ToAddresses?[s
<ReplacementTemplate?{$qD
=ReplacementTemplateData?s
1Template?{#c)
?BulkEmailEntryResults![{$r1
+Error?s/MessageId?s,Status?s
:ConfigurationSetName?s2EmailAddress!s2TemplateName!s
/MessageId?s
:ConfigurationSetName?s0Content!{#`%4Destination?{$pU3EmailTags?[{#bs0EndpointId?sDFeedbackForwardingEmailAddress?sOFeedbackForwardingEmailAddressIdentityArn?s6FromEmailAddress?sAFromEmailAddressIdentityArn?s>ListManagementOptions?{$v77ReplyToAddresses?[s0TenantName?s
5ContactListName!s/TopicName?s
1ResourceArn!s.Tags![{#Td
2TemplateData!s2TemplateName!s
6RenderedTemplate!s
1ResourceArn!s.TagKeys![s
5ContactListName!s1Description?s0Topics?[{#\s
?ReputationEntityReference!s:ReputationEntityType!s3SendingStatus!s
<ReputationEntityPolicy!s?ReputationEntityReference!s:ReputationEntityType!s
)"};
