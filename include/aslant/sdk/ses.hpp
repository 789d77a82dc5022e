// What the actions of ses take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x823b8c195ce216a2>{
    R"(#j#%G#%d#&*#&Z#'/#'^#'{#(<#(Z#(r#)8#)h#*=#*l#+*#+H#+e#,&#,D#,\#-&#-L#-n#.1#.Q#.s#/E#/h#0;#0f#1)#1T#1j#2+#2@#2_#33#3K#3i#4+#4H#4_#5)#5U#5p#65#6I#6i#74#7G#7]#7y#8@#8`#94#9f#:/#:U#:u#;7#;\#<2#<j#=>#=m#>B#>]#>u#?5#?S#?o
cloneReceiptRuleSet {#@2{#@W
createConfigurationSet {#@X{#@W
createConfigurationSetEventDestination {#@w{#@W
createConfigurationSetTrackingOptions {#DA{#@W
createCustomVerificationEmailTemplate {#E,{#@W
createReceiptFilter {#FI{#@W
createReceiptRule {#G#{#@W
createReceiptRuleSet {#M*{#@W
createTemplate {#M9{#@W
deleteConfigurationSet {#M|{#@W
deleteConfigurationSetEventDestination {#N:{#@W
deleteConfigurationSetTrackingOptions {#M|{#@W
deleteCustomVerificationEmailTemplate {#Ni{#@W
deleteIdentity {#Ny{#@W
deleteIdentityPolicy {#O+{#@W
deleteReceiptFilter {#OD{#@W
deleteReceiptRule {#OR{#@W
deleteReceiptRuleSet {#M*{#@W
deleteTemplate {#Ni{#@W
deleteVerifiedEmailAddress {#Ol{#@W
describeActiveReceiptRuleSet {#@W{#O|
describeConfigurationSet {#PX{#Q8
describeReceiptRule {#OR{#S?
describeReceiptRuleSet {#M*{#O|
getAccountSendingEnabled {#@W{#SJ
getCustomVerificationEmailTemplate {#Ni{#SU
getIdentityDkimAttributes {#Tr{#U'
getIdentityMailFromDomainAttributes {#Tr{#Us
getIdentityNotificationAttributes {#Tr{#Vx
getIdentityPolicies {#YC{#Y^
getIdentityVerificationAttributes {#Tr{#Yk
getSendQuota {#@W{#ZY
getSendStatistics {#@W{#[0
getTemplate {#Ni{#\-
listConfigurationSets {#\<{#\T
listCustomVerificationEmailTemplates {#\y{#]9
listIdentities {#^x{#_E
listIdentityPolicies {#Ny{#_`
listReceiptFilters {#@W{#_p
listReceiptRuleSets {#`%{#`2
listTemplates {#\<{#`N
listVerifiedEmailAddresses {#@W{#`s
putConfigurationSetDeliveryOptions {#a4{#@W
putIdentityPolicy {#aa{#@W
reorderReceiptRuleSet {#b){#@W
sendBounce {#bE{#f>
sendBulkTemplatedEmail {#fK{#i`
sendCustomVerificationEmail {#j2{#f>
sendEmail {#jh{#lz
sendRawEmail {#m-{#lz
sendTemplatedEmail {#nM{#lz
setActiveReceiptRuleSet {#p;{#@W
setIdentityDkimEnabled {#pJ{#@W
setIdentityFeedbackForwardingEnabled {#pd{#@W
setIdentityHeadersInNotificationsEnabled {#q*{#@W
setIdentityMailFromDomain {#qS{#@W
setIdentityNotificationTopic {#r,{#@W
setReceiptRulePosition {#rV{#@W
testRenderTemplate {#rx{#s=
updateAccountSendingEnabled {#SJ{#@W
updateConfigurationSetEventDestination {#@w{#@W
updateConfigurationSetReputationMetricsEnabled {#sQ{#@W
updateConfigurationSetSendingEnabled {#sQ{#@W
updateConfigurationSetTrackingOptions {#DA{#@W
updateCustomVerificationEmailTemplate {#ss{#@W
updateReceiptRule {#u6{#@W
updateTemplate {#M9{#@W
verifyDomainDkim {#uO{#uY
verifyDomainIdentity {#uO{#uh
verifyEmailAddress {#Ol{#@W
verifyEmailIdentity {#Ol{#@W
9OriginalRuleSetName!s1RuleSetName!s

9ConfigurationSet!{#@o
*Name!s
:ConfigurationSetName!s9EventDestination!{#AK
>CloudWatchDestination?{#Bh-Enabled?bCKinesisFirehoseDestination?{#Cm9MatchingEventTypes![s*Name!s7SnsDestination?{#D5
ADimensionConfigurations![{#C-
;DefaultDimensionValue!s3DimensionName!s:DimensionValueSource!s
7DeliveryStreamARN!s0IamRoleARN!s
.TopicARN!s
:ConfigurationSetName!s8TrackingOptions!{#Dn
:CustomRedirectDomain?s
;FailureRedirectionURL!s6FromEmailAddress!s;SuccessRedirectionURL!s5TemplateContent!s2TemplateName!s5TemplateSubject!s
/Filter!{#FV
1IpFilter!{#Fl*Name!s
*Cidr!s,Policy!s
+After?s-Rule!{#GD1RuleSetName!s
1Actions?[{#H2-Enabled?b*Name!s1Recipients?[s1ScanEnabled?b/TlsPolicy?s
8AddHeaderAction?{#If5BounceAction?{#J(6ConnectAction?{#Jd5LambdaAction?{#K&1S3Action?{#KQ2SnsAction?{#L;3StopAction?{#LR7WorkmailAction?{#Lf
0HeaderName!s1HeaderValue!s
-Message!s,Sender!s3SmtpReplyCode!s0StatusCode?s.TopicArn?s
0IamRoleARN!s1InstanceARN!s
1FunctionArn!s4InvocationType?s.TopicArn?s
0BucketName!s0IamRoleArn?s/KmsKeyArn?s5ObjectKeyPrefix?s.TopicArn?s
.Encoding?s.TopicArn!s
+Scope!s.TopicArn?s
5OrganizationArn!s.TopicArn?s
1RuleSetName!s
1Template!{#MH
.HtmlPart?s1SubjectPart?s2TemplateName!s.TextPart?s
:ConfigurationSetName!s
:ConfigurationSetName!s:EventDestinationName!s
2TemplateName!s
.Identity!s
.Identity!s0PolicyName!s
0FilterName!s
.RuleName!s1RuleSetName!s
2EmailAddress!s
1Metadata?{#P=/Rules?[{#GD
6CreatedTimestamp?t*Name?s
EConfigurationSetAttributeNames?[s:ConfigurationSetName!s
9ConfigurationSet?{#@o8DeliveryOptions?{#RN;EventDestinations?[{#AK:ReputationOptions?{#R[8TrackingOptions?{#Dn
/TlsPolicy?s
4LastFreshStart?t>ReputationMetricsEnabled?b4SendingEnabled?b
-Rule?{#GD
-Enabled?b
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s5TemplateContent?s2TemplateName?s5TemplateSubject?s
1Identities![s
8DkimAttributes!<{#U=
1DkimEnabled!b1DkimTokens?[s<DkimVerificationStatus!s
BMailFromDomainAttributes!<{#V9
9BehaviorOnMXFailure!s4MailFromDomain!s:MailFromDomainStatus!s
@NotificationAttributes!<{#W<
1BounceTopic!s4ComplaintTopic!s3DeliveryTopic!s7ForwardingEnabled!bIHeadersInBounceNotificationsEnabled?bLHeadersInComplaintNotificationsEnabled?bKHeadersInDeliveryNotificationsEnabled?b
.Identity!s2PolicyNames![s
/Policies!<s
@VerificationAttributes!<{#Z/
8VerificationStatus!s7VerificationToken?s
3Max24HourSend?n1MaxSendRate?n5SentLast24Hours?n
8SendDataPoints?[{#[F
-Bounces?l0Complaints?l6DeliveryAttempts?l-Rejects?l/Timestamp?t
1Template?{#MH
.MaxItems?i/NextToken?s
;ConfigurationSets?[{#@o/NextToken?s
0MaxResults?i/NextToken?s
JCustomVerificationEmailTemplates?[{#]m/NextToken?s
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s2TemplateName?s5TemplateSubject?s
2IdentityType?s.MaxItems?i/NextToken?s
1Identities![s/NextToken?s
2PolicyNames![s
1Filters?[{#FV
/NextToken?s
/NextToken?s2RuleSets?[{#P=
/NextToken?s;TemplatesMetadata?[{#P=
=VerifiedEmailAddresses?[s
:ConfigurationSetName!s8DeliveryOptions?{#RN
.Identity!s,Policy!s0PolicyName!s
0RuleNames![s1RuleSetName!s
2BounceSender!s5BounceSenderArn?sBBouncedRecipientInfoList![{#c^1Explanation?s3MessageDsn?{#ed7OriginalMessageId!s
0BounceType?s/Recipient!s2RecipientArn?s;RecipientDsnFields?{#dE
,Action!s4DiagnosticCode?s9ExtensionFields?[{#eT4FinalRecipient?s5LastAttemptDate?t/RemoteMta?s,Status!s
*Name!s+Value!s
1ArrivalDate?t9ExtensionFields?[{#eT2ReportingMta!s
/MessageId?s
:ConfigurationSetName?s5DefaultTags?[{#eT9DefaultTemplateData!s6Destinations![{#hI7ReplyToAddresses?[s0ReturnPath?s3ReturnPathArn?s,Source!s/SourceArn?s.Template!s1TemplateArn?s
4Destination!{#i19ReplacementTags?[{#eT=ReplacementTemplateData?s
3BccAddresses?[s2CcAddresses?[s2ToAddresses?[s
0Status![{#in
+Error?s/MessageId?s,Status?s
:ConfigurationSetName?s2EmailAddress!s2TemplateName!s
:ConfigurationSetName?s4Destination!{#i10Message!{#l;7ReplyToAddresses?[s0ReturnPath?s3ReturnPathArn?s,Source!s/SourceArn?s.Tags?[{#eT
-Body!{#lS0Subject!{#lh
-Html?{#lh-Text?{#lh
-Charset?s*Data!s
/MessageId!s
:ConfigurationSetName?s3Destinations?[s-FromArn?s3RawMessage!{#nE3ReturnPathArn?s,Source?s/SourceArn?s.Tags?[{#eT
*Data!y
:ConfigurationSetName?s4Destination!{#i17ReplyToAddresses?[s0ReturnPath?s3ReturnPathArn?s,Source!s/SourceArn?s.Tags?[{#eT.Template!s1TemplateArn?s2TemplateData!s
1RuleSetName?s
1DkimEnabled!b.Identity!s
7ForwardingEnabled!b.Identity!s
-Enabled!b.Identity!s6NotificationType!s
9BehaviorOnMXFailure?s.Identity!s4MailFromDomain?s
.Identity!s6NotificationType!s.SnsTopic?s
+After?s.RuleName!s1RuleSetName!s
2TemplateData!s2TemplateName!s
6RenderedTemplate?s
:ConfigurationSetName!s-Enabled!b
;FailureRedirectionURL?s6FromEmailAddress?s;SuccessRedirectionURL?s5TemplateContent?s2TemplateName!s5TemplateSubject?s
-Rule!{#GD1RuleSetName!s
,Domain!s
1DkimTokens![s
7VerificationToken!s
)"};
