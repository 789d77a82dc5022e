// What the actions of sesv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1a8af130881b55ca>{
    R"($=#&t#'E#'a#'z#(@#(p#)-#)H#)w#*<#*d#+'#+J#+g#,&#,?#,b#,x#-G#-g#.=#.T#.o#/D#/c#0&#0I#0f#1/#1T#1j#29#2g#2{#3>#3[#4/#4C#4[#5-#5E#5a#5z#6K#6p#7?#7b#8)#8C#8e#9%#9;#9Q#9m#:3#:P#:r#;+#;J#;d#;z#<N#<l#=9#=d#>'#>N#>j#?(#?@#?b#@%#@E#@b#A,#AI#Af#A{#BP#Bk#C6#C[#D*#DK#Dx#EJ#Ex#FI#Fx#GJ#Gq#H5#Hb#I0#IZ#J4#J\#K1#K]#L/#LQ#Ly#M6#M[#Mn#N)#NJ#Na#O'#OW#On#P/#P^#Q'#QD#Qy
associateEmailIdentityCertificate {#RE{#Ru
batchGetMetricData {#Rv{#Sj
cancelExportJob {#Ta{#Ru
createConfigurationSet {#Tj{#Ru
createConfigurationSetEventDestination {#]${#Ru
createContact {#aT{#Ru
createContactList {#bw{#Ru
createCustomVerificationEmailTemplate {#dA{#Ru
createDedicatedIpPool {#ei{#Ru
createDeliverabilityTestReport {#f4{#k8
createEmailIdentity {#k_{#mc
createEmailIdentityPolicy {#p5{#Ru
createEmailTemplate {#p\{#Ru
createExportJob {#q2{#uG
createImportJob {#uP{#uG
createMultiRegionEndpoint {#wi{#xV
createTenant {#xm{#yp
createTenantResourceAssociation {#{*{#Ru
deleteConfigurationSet {#{F{#Ru
deleteConfigurationSetEventDestination {#{^{#Ru
deleteContact {#|3{#Ru
deleteContactList {#|U{#Ru
deleteCustomVerificationEmailTemplate {#|h{#Ru
deleteDedicatedIpPool {#|x{#Ru
deleteEmailIdentity {$#*{#Ru
deleteEmailIdentityPolicy {$#;{#Ru
deleteEmailTemplate {#|h{#Ru
deleteMultiRegionEndpoint {$#Y{$#i
deleteSuppressedDestination {$#s{#Ru
deleteTenant {$$6{#Ru
deleteTenantResourceAssociation {#{*{#Ru
disassociateEmailIdentityCertificate {$$D{#Ru
getAccount {#Ru{$$c
getBlacklistReports {$*J{$*a
getConfigurationSet {#{F{$+F
getConfigurationSetEventDestinations {#{F{$-d
getContact {#|3{$/u
getContactList {#|U{$1d
getCustomVerificationEmailTemplate {#|h{$2m
getDedicatedIp {$4;{$4A
getDedicatedIpPool {#|x{$5,
getDedicatedIps {$5\{$6%
getDeliverabilityDashboardOptions {#Ru{$6E
getDeliverabilityTestReport {$8r{$9$
getDomainDeliverabilityCampaign {$<O{$<]
getDomainStatisticsReport {$?4{$?T
getEmailAddressInsights {$B{{$C1
getEmailIdentity {$#*{$EA
getEmailIdentityPolicies {$#*{$I^
getEmailTemplate {#|h{#p\
getExportJob {#Ta{$Ik
getImportJob {#Ta{$LP
getMessageInsights {$ND{$NQ
getMultiRegionEndpoint {$#Y{$QF
getReputationEntity {$RI{$S#
getSuppressedDestination {$#s{$U`
getTenant {$$6{$W)
listConfigurationSets {$W6{$WX
listContactLists {$Wz{$X8
listContacts {$Y({$ZX
listCustomVerificationEmailTemplates {$Wz{$\-
listDedicatedIpPools {$Wz{$]l
listDeliverabilityTestReports {$Wz{$^3
listDomainDeliverabilityCampaigns {$^`{$_G
listEmailIdentities {$W6{$_x
listEmailIdentityCertificates {$a,{$aT
listEmailTemplates {$Wz{$b[
listExportJobs {$cI{$d&
listImportJobs {$e:{$ej
listMultiRegionEndpoints {$g@{$gX
listRecommendations {$W6{$i'
listReputationEntities {$jP{$jr
listResourceTenants {$k>{$kd
listSuppressedDestinations {$lj{$mV
listTagsForResource {$nX{$ng
listTenantResources {$ns{$oH
listTenants {$jP{$p/
putAccountDedicatedIpWarmupAttributes {$q8{#Ru
putAccountDetails {$qM{#Ru
putAccountPricingAttributes {$rp{#Ru
putAccountSendingAttributes {#Y5{#Ru
putAccountSuppressionAttributes {$)5{#Ru
putAccountVdmAttributes {$rx{#Ru
putConfigurationSetArchivingOptions {$s2{#Ru
putConfigurationSetDeliveryOptions {$sW{#Ru
putConfigurationSetReputationOptions {$tH{#Ru
putConfigurationSetSendingOptions {$t{{#Ru
putConfigurationSetSuppressionOptions {$uJ{#Ru
putConfigurationSetTrackingOptions {$vG{#Ru
putConfigurationSetVdmOptions {$w*{#Ru
putDedicatedIpInPool {$wR{#Ru
putDedicatedIpPoolScalingAttributes {$5B{#Ru
putDedicatedIpWarmupAttributes {$wn{#Ru
putDeliverabilityDashboardOption {$x-{#Ru
putEmailIdentityConfigurationSetAttributes {$xY{#Ru
putEmailIdentityDkimAttributes {$y'{#Ru
putEmailIdentityDkimSigningAttributes {$yI{$z1
putEmailIdentityFeedbackAttributes {$za{#Ru
putEmailIdentityMailFromAttributes {${1{#Ru
putSuppressedDestination {${i{#Ru
putTenantSuppressionAttributes {$|5{#Ru
sendBulkEmail {$|k{%)%
sendCustomVerificationEmail {%)`{%*<
sendEmail {%*I{%*<
tagResource {%.){#Ru
testRenderEmailTemplate {%.C{%.b
untagResource {%.v{#Ru
updateConfigurationSet {%/6{#Ru
updateConfigurationSetEventDestination {#]${#Ru
updateContact {#aT{#Ru
updateContactList {%/j{#Ru
updateCustomVerificationEmailTemplate {%0>{#Ru
updateEmailIdentityPolicy {#p5{#Ru
updateEmailTemplate {%1[{#Ru
updateReputationEntityCustomerManagedStatus {%2&{#Ru
updateReputationEntityPolicy {%2j{#Ru
4CertificateArn!s3EmailIdentity!s1FromAddress?s

1Queries![{#S+
1Dimensions?<s-EndDate!t(Id!s,Metric!s/Namespace!s/StartDate!t
0Errors?[{#T,1Results?[{#TC
*Code?s(Id?s-Message?s
(Id?s1Timestamps?[t-Values?[l
+JobId!s
9ArchivingOptions?{#W.:ConfigurationSetName!s8DeliveryOptions?{#W<?MessageSecurityOptions?{#Wp:ReputationOptions?{#Xb7SendingOptions?{#Y5;SuppressionOptions?{#YG.Tags?[{#[G8TrackingOptions?{#[V3VdmOptions?{#[|
0ArchiveArn?s
8MaxDeliverySeconds?n5SendingPoolName?s/TlsPolicy?s
6SigningScheme?{#X*
6DefaultScheme?{#Ru4SmimeScheme?{#XO
5SignatureFormat?s
4LastFreshStart?t>ReputationMetricsEnabled?b
4SendingEnabled?b
8SuppressedReasons?[s6SuppressionScope?s:ValidationOptions?{#Z-
;ConditionThreshold!{#ZF
?ConditionThresholdEnabled!sCOverallConfidenceThreshold?{#[)
@ConfidenceVerdictThreshold!s
)Key!s+Value!s
:CustomRedirectDomain!s1HttpsPolicy?s
9DashboardOptions?{#\N8GuardianOptions?{#\c
7EngagementMetrics?s
=OptimizedSharedDelivery?s
:ConfigurationSetName!s9EventDestination!{#]i:EventDestinationName!s
>CloudWatchDestination?{#_Z-Enabled?b?EventBridgeDestination?{#`_CKinesisFirehoseDestination?{#`n9MatchingEventTypes?[s<PinpointDestination?{#a67SnsDestination?{#aH
ADimensionConfigurations![{#_y
;DefaultDimensionValue!s3DimensionName!s:DimensionValueSource!s
1EventBusArn!s
7DeliveryStreamArn!s0IamRoleArn!s
4ApplicationArn?s
.TopicArn!s
4AttributesData?s5ContactListName!s2EmailAddress!s:TopicPreferences?[{#bU4UnsubscribeAll?b
8SubscriptionStatus!s/TopicName!s
5ContactListName!s1Description?s.Tags?[{#[G0Topics?[{#cV
?DefaultSubscriptionStatus!s1Description?s1DisplayName!s/TopicName!s
;FailureRedirectionURL!s6FromEmailAddress!s;SuccessRedirectionURL!s.Tags?[{#[G5TemplateContent!s2TemplateName!s5TemplateSubject!s
.PoolName!s1ScalingMode?s.Tags?[{#[G
0Content!{#fm6FromEmailAddress!s0ReportName?s.Tags?[{#[G
,Raw?{#g7/Simple?{#g?1Template?{#iq
*Data!y
5Attachments?[{#gw-Body!{#i:1Headers?[{#ia0Subject!{#iO
8ContentDescription?s8ContentDisposition?s/ContentId?s=ContentTransferEncoding?s1ContentType?s.FileName!s0RawContent!y
-Html?{#iO-Text?{#iO
-Charset?s*Data!s
*Name!s+Value!s
5Attachments?[{#gw1Headers?[{#ia1TemplateArn?s8TemplateContent?{#jy2TemplateData?s2TemplateName?s
*Html?s-Subject?s*Text?s
>DeliverabilityTestStatus!s.ReportId!s
:ConfigurationSetName?s>DkimSigningAttributes?{#lS3EmailIdentity!s.Tags?[{#[G
CDomainSigningAttributesOrigin?s=DomainSigningPrivateKey?s;DomainSigningSelector?s:NextSigningKeyLength?s
7DkimAttributes?{#nH2IdentityType?s>VerifiedForSendingStatus?b
=CurrentSigningKeyLength?s@LastKeyGenerationTimestamp?t:NextSigningKeyLength?s=SigningAttributesOrigin?s4SigningEnabled?b7SigningHostedZone?s,Status?s-Tokens?[s
3EmailIdentity!s,Policy!s0PolicyName!s
.Tags?[{#[G8TemplateContent!{#jy2TemplateName!s
9ExportDataSource!{#q`:ExportDestination!{#u1
BMessageInsightsDataSource?{#r=:MetricsDataSource?{#t7
-EndDate!t0Exclude?{#r{0Include?{#r{0MaxResults?i/StartDate!t
2Destination?[s7FromEmailAddress?[s*Isp?[s8LastDeliveryEvent?[s:LastEngagementEvent?[s.Subject?[s1TenantName?[s
0Dimensions!*-EndDate!t1Metrics![{#tu/Namespace!s/StartDate!t
1Aggregation?s*Name?s
0DataFormat!s+S3Url?s
+JobId?s
9ImportDataSource!{#v$:ImportDestination!{#v:
0DataFormat!s+S3Url!s
?ContactListDestination?{#vwCSuppressionListDestination?{#wJ
=ContactListImportAction!s5ContactListName!s
ASuppressionListImportAction!s
0Details!{#x72EndpointName!s.Tags?[{#[G
7RoutesDetails![{#xL
,Region!s
0EndpointId?s,Status?s
>SuppressionAttributes?{#yG.Tags?[{#[G0TenantName!s
8SuppressedReasons?[s6SuppressionScope?s
6CreatedTimestamp?t3SendingStatus?s>SuppressionAttributes?{#yG.Tags?[{#[G/TenantArn?s.TenantId?s0TenantName?s
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
2EmailAddress!s0TenantName?s
0TenantName!s
3EmailIdentity!s1FromAddress?s
BDedicatedIpAutoWarmupEnabled?b0Details?{$&o7EnforcementStatus?s:PricingAttributes?{$(D=ProductionAccessEnabled?b2SendQuota?{$(^4SendingEnabled?b>SuppressionAttributes?{$)56VdmAttributes?{$)e
FAdditionalContactEmailAddresses?[s5ContactLanguage?s.MailType?s6ReviewDetails?{$(18UseCaseDescription?s0WebsiteURL?s
,CaseId?s,Status?s
1CurrentPlan?s.NextPlan?s
3Max24HourSend?n1MaxSendRate?n5SentLast24Hours?n
8SuppressedReasons?[s=ValidationAttributes?{#Z-
<DashboardAttributes?{#\N;GuardianAttributes?{#\c0VdmEnabled!s
9BlacklistItemNames![s
:BlacklistReport!<[{$*y
1Description?s1ListingTime?t-RblName?s
9ArchivingOptions?{#W.:ConfigurationSetName?s8DeliveryOptions?{#W<?MessageSecurityOptions?{#Wp:ReputationOptions?{#Xb7SendingOptions?{#Y5;SuppressionOptions?{#YG.Tags?[{#[G8TrackingOptions?{#[V3VdmOptions?{#[|
;EventDestinations?[{$.#
>CloudWatchDestination?{#_Z-Enabled?b?EventBridgeDestination?{#`_CKinesisFirehoseDestination?{#`n9MatchingEventTypes![s*Name!s<PinpointDestination?{#a67SnsDestination?{#aH
4AttributesData?s5ContactListName?s6CreatedTimestamp?t2EmailAddress?s:LastUpdatedTimestamp?tATopicDefaultPreferences?[{#bU:TopicPreferences?[{#bU4UnsubscribeAll?b
5ContactListName?s6CreatedTimestamp?t1Description?s:LastUpdatedTimestamp?t.Tags?[{#[G0Topics?[{#cV
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s.Tags?[{#[G5TemplateContent?s2TemplateName?s5TemplateSubject?s
(Ip!s
4DedicatedIp?{$4S
(Ip!s.PoolName?s6WarmupPercentage!i2WarmupStatus!s
8DedicatedIpPool?{$5B
.PoolName!s1ScalingMode!s
/NextToken?s.PageSize?i.PoolName?s
6DedicatedIps?[{$4S/NextToken?s
3AccountStatus?sAActiveSubscribedDomains?[{$7o6DashboardEnabled!bLPendingExpirationSubscribedDomains?[{$7o<SubscriptionExpiryDate?t
,Domain?sEInboxPlacementTrackingOption?{$8Y;SubscriptionStartDate?t
,Global?b2TrackedIsps?[s
.ReportId!s
ADeliverabilityTestReport!{$:(7IspPlacements![{$;,-Message?s9OverallPlacement!{$;P.Tags?[{#[G
0CreateDate?t>DeliverabilityTestStatus?s6FromEmailAddress?s.ReportId?s0ReportName?s-Subject?s
-IspName?s<PlacementStatistics?{$;P
4DkimPercentage?n5InboxPercentage?n7MissingPercentage?n4SpamPercentage?n3SpfPercentage?n
0CampaignId!s
EDomainDeliverabilityCampaign!{$=&
0CampaignId?s0DeleteRate?n+Esps?[s7FirstSeenDateTime?t1FromAddress?s.ImageUrl?s0InboxCount?l6LastSeenDateTime?t5ProjectedVolume?l4ReadDeleteRate?n.ReadRate?n1SendingIps?[s/SpamCount?l-Subject?s
,Domain!s-EndDate!t/StartDate!t
6DailyVolumes![{$?{6OverallVolume!{$B8
=DomainIspPlacements?[{$@^/StartDate?t9VolumeStatistics?{$AQ
5InboxPercentage?n3InboxRawCount?l-IspName?s4SpamPercentage?n2SpamRawCount?l
3InboxRawCount?l4ProjectedInbox?l3ProjectedSpam?l2SpamRawCount?l
=DomainIspPlacements?[{$@^5ReadRatePercent?n9VolumeStatistics?{$AQ
2EmailAddress!s
:MailboxValidation?{$CI
4Evaluations?{$Ch0IsValid?{$E,
;HasValidDnsRecords?{$E,7HasValidSyntax?{$E,5IsDisposable?{$E,6IsRandomInput?{$E,6IsRoleAddress?{$E,6MailboxExists?{$E,
7ConfidenceVerdict?s
:ConfigurationSetName?s7DkimAttributes?{#nH>FeedbackForwardingStatus?b2IdentityType?s;MailFromAttributes?{$GX/Policies?<s.Tags?[{#[G9VerificationInfo?{$H=8VerificationStatus?s>VerifiedForSendingStatus?b
9BehaviorOnMxFailure!s4MailFromDomain!s:MailFromDomainStatus!s
/ErrorType?s:LastCheckedTimestamp?t:LastSuccessTimestamp?t2SoaRecord?{$I-
0AdminEmail?s7PrimaryNameServer?s2SerialNumber?l
/Policies?<s
8CompletedTimestamp?t6CreatedTimestamp?t9ExportDataSource?{#q`:ExportDestination?{#u16ExportSourceType?s4FailureInfo?{$KU+JobId?s/JobStatus?s3Statistics?{$Kz
2ErrorMessage?s8FailedRecordsS3Url?s
:ExportedRecordsCount?i;ProcessedRecordsCount?i
8CompletedTimestamp?t6CreatedTimestamp?t8FailedRecordsCount?i4FailureInfo?{$KU9ImportDataSource?{#v$:ImportDestination?{#v:+JobId?s/JobStatus?s;ProcessedRecordsCount?i
/MessageId!s
3EmailTags?[{#ia6FromEmailAddress?s2Insights?[{$O@/MessageId?s-Subject?s
1Destination?s0Events?[{$Ob)Isp?s
0Details?{$P)/Timestamp?t*Type?s
/Bounce?{$PE2Complaint?{$Pt
3BounceSubType?s0BounceType?s4DiagnosticCode?s
;ComplaintFeedbackType?s6ComplaintSubType?s
6CreatedTimestamp?t0EndpointId?s2EndpointName?s:LastUpdatedTimestamp?t0Routes?[{#xL,Status?s
?ReputationEntityReference!s:ReputationEntityType!s
9ReputationEntity?{$S:
<AwsSesManagedStatus?{$U7>CustomerManagedStatus?{$U7?ReputationEntityReference?s:ReputationEntityType?s6ReputationImpact?s@ReputationManagementPolicy?s<SendingStatusAggregate?s
+Cause?s:LastUpdatedTimestamp?t,Status?s
>SuppressedDestination!{$U|
3Attributes?{$Vi2EmailAddress!s4LastUpdateTime!t,Reason!s0TenantName?s
0FeedbackId?s/MessageId?s
/Tenant?{#yp
-Filter?<s/NextToken?s.PageSize?i
8ConfigurationSets?[s/NextToken?s
/NextToken?s.PageSize?i
6ContactLists?[{$XX/NextToken?s
5ContactListName?s:LastUpdatedTimestamp?t
5ContactListName!s/Filter?{$Y^/NextToken?s.PageSize?i
4FilteredStatus?s4TopicFilter?{$Z'
/TopicName?sGUseDefaultIfPreferenceUnavailable?b
2Contacts?[{$Zt/NextToken?s
2EmailAddress?s:LastUpdatedTimestamp?tATopicDefaultPreferences?[{#bU:TopicPreferences?[{#bU4UnsubscribeAll?b
JCustomVerificationEmailTemplates?[{$\a/NextToken?s
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s2TemplateName?s5TemplateSubject?s
7DedicatedIpPools?[s/NextToken?s
CDeliverabilityTestReports![{$:(/NextToken?s
-EndDate!t/NextToken?s.PageSize?i/StartDate!t6SubscribedDomain!s
GDomainDeliverabilityCampaigns![{$=&/NextToken?s
9EmailIdentities?[{$`A/NextToken?s
2IdentityName?s2IdentityType?s4SendingEnabled?b8VerificationStatus?s
3EmailIdentity!s/NextToken?s.PageSize?n
6Certificates?[{$at/NextToken?s
4CertificateArn?s;CertificateExpiryTime?t1FromAddress?s,Status?s
/NextToken?s;TemplatesMetadata?[{$c&
6CreatedTimestamp?t2TemplateName?s
6ExportSourceType?s/JobStatus?s/NextToken?s.PageSize?i
4ExportJobs?[{$dD/NextToken?s
8CompletedTimestamp?t6CreatedTimestamp?t6ExportSourceType?s+JobId?s/JobStatus?s
;ImportDestinationType?s/NextToken?s.PageSize?i
4ImportJobs?[{$f./NextToken?s
6CreatedTimestamp?t8FailedRecordsCount?i:ImportDestination?{#v:+JobId?s/JobStatus?s;ProcessedRecordsCount?i
/NextToken?s.PageSize?n
>MultiRegionEndpoints?[{$h&/NextToken?s
6CreatedTimestamp?t0EndpointId?s2EndpointName?s:LastUpdatedTimestamp?t.Regions?[s,Status?s
/NextToken?s9Recommendations?[{$iJ
6CreatedTimestamp?t1Description?s,Impact?s:LastUpdatedTimestamp?t1ResourceArn?s,Status?s*Type?s
-Filter?<s/NextToken?s.PageSize?n
/NextToken?s<ReputationEntities?[{$S:
/NextToken?s.PageSize?n1ResourceArn!s
/NextToken?s9ResourceTenants?[{$l-
9AssociatedTimestamp?t1ResourceArn?s.TenantId?s0TenantName?s
-EndDate?t/NextToken?s.PageSize?i.Reasons?[s/StartDate?t0TenantName?s
/NextToken?sHSuppressedDestinationSummaries?[{$n.
2EmailAddress!s4LastUpdateTime!t,Reason!s
1ResourceArn!s
.Tags![{#[G
-Filter?<s/NextToken?s.PageSize?n0TenantName!s
/NextToken?s9TenantResources?[{$ok
1ResourceArn?s2ResourceType?s
/NextToken?s1Tenants?[{$pJ
6CreatedTimestamp?t3SendingStatus?s/TenantArn?s.TenantId?s0TenantName?s
7AutoWarmupEnabled?b
FAdditionalContactEmailAddresses?[s5ContactLanguage?s.MailType!s=ProductionAccessEnabled?b8UseCaseDescription?s0WebsiteURL!s
*Plan!s
6VdmAttributes!{$)e
0ArchiveArn?s:ConfigurationSetName!s
:ConfigurationSetName!s8MaxDeliverySeconds?n5SendingPoolName?s/TlsPolicy?s
:ConfigurationSetName!s>ReputationMetricsEnabled?b
:ConfigurationSetName!s4SendingEnabled?b
:ConfigurationSetName!s8SuppressedReasons?[s6SuppressionScope?s:ValidationOptions?{#Z-
:ConfigurationSetName!s:CustomRedirectDomain?s1HttpsPolicy?s
:ConfigurationSetName!s3VdmOptions?{#[|
9DestinationPoolName!s(Ip!s
(Ip!s6WarmupPercentage!i
6DashboardEnabled!b;SubscribedDomains?[{$7o
:ConfigurationSetName?s3EmailIdentity!s
3EmailIdentity!s4SigningEnabled?b
3EmailIdentity!s:SigningAttributes?{#lS=SigningAttributesOrigin!s
0DkimStatus?s1DkimTokens?[s7SigningHostedZone?s
<EmailForwardingEnabled?b3EmailIdentity!s
9BehaviorOnMxFailure?s3EmailIdentity!s4MailFromDomain?s
2EmailAddress!s,Reason!s0TenantName?s
8SuppressedReasons?[s6SuppressionScope?s0TenantName!s
:BulkEmailEntries![{%&%?ConfigurationOverrides?{%(3:ConfigurationSetName?s7DefaultContent!{%(p:DefaultEmailTags?[{#ia0EndpointId?sDFeedbackForwardingEmailAddress?sOFeedbackForwardingEmailAddressIdentityArn?s6FromEmailAddress?sAFromEmailAddressIdentityArn?s7ReplyToAddresses?[s0TenantName?s
4Destination!{%')@ReplacementEmailContent?{%'X<ReplacementHeaders?[{#ia9ReplacementTags?[{#ia
3BccAddresses?[s2CcAddresses?[s2ToAddresses?[s
<ReplacementTemplate?{%'r
=ReplacementTemplateData?s
1Tracking?{%(B
:ClickTrackingEnabled?s9OpenTrackingEnabled?s
1Template?{#iq
?BulkEmailEntryResults![{%)B
+Error?s/MessageId?s,Status?s
:ConfigurationSetName?s2EmailAddress!s2TemplateName!s
/MessageId?s
?ConfigurationOverrides?{%(3:ConfigurationSetName?s0Content!{#fm4Destination?{%')3EmailTags?[{#ia0EndpointId?sDFeedbackForwardingEmailAddress?sOFeedbackForwardingEmailAddressIdentityArn?s6FromEmailAddress?sAFromEmailAddressIdentityArn?s>ListManagementOptions?{%-d7ReplyToAddresses?[s0TenantName?s
5ContactListName!s/TopicName?s
1ResourceArn!s.Tags![{#[G
2TemplateData!s2TemplateName!s
6RenderedTemplate!s
1ResourceArn!s.TagKeys![s
:ConfigurationSetName!s?MessageSecurityOptions?{#Wp
5ContactListName!s1Description?s0Topics?[{#cV
;FailureRedirectionURL!s6FromEmailAddress!s;SuccessRedirectionURL!s5TemplateContent!s2TemplateName!s5TemplateSubject!s
8TemplateContent!{#jy2TemplateName!s
?ReputationEntityReference!s:ReputationEntityType!s3SendingStatus!s
<ReputationEntityPolicy!s?ReputationEntityReference!s:ReputationEntityType!s
)"};
