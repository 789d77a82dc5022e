// What the actions of mailmanager take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xad2fd5c92262343d>{
    R"(#_#%&#%C#%d#&%#&I#&`#&|#'7#'N#'k#(.#(O#(j#)'#)C#)X#)o#*2#*[#*u#+9#+Q#+r#,,#,F#,a#-)#-C#-d#.##.C#.U#.i#/)#/E#/e#0.#0H#0d#1'#1=#1X#1z#24#2J#2g#3*#3O#3r#44#4P#4r#53#5N#5c#5z#67#6S#6h#7%
createAddonInstance {#7B{#8'
createAddonSubscription {#8:{#8`
createAddressList {#8w{#9I
createAddressListImportJob {#9Z{#:N
createArchive {#:f{#;b
createIngressPoint {#;o{#>e
createRelay {#>w{#@;
createRuleSet {#@F{#MP
createTrafficPolicy {#M]{#QB
deleteAddonInstance {#8'{#@:
deleteAddonSubscription {#8`{#@:
deleteAddressList {#9I{#@:
deleteArchive {#;b{#@:
deleteIngressPoint {#>e{#@:
deleteRelay {#@;{#@:
deleteRuleSet {#MP{#@:
deleteTrafficPolicy {#QB{#@:
deregisterMemberFromAddressList {#QU{#@:
getAddonInstance {#8'{#Qp
getAddonSubscription {#8`{#R_
getAddressList {#9I{#S<
getAddressListImportJob {#T@{#TI
getArchive {#;b{#VL
getArchiveExport {#Wn{#Wz
getArchiveMessage {#[F{#[[
getArchiveMessageContent {#[F{#^a
getArchiveSearch {#_4{#_@
getArchiveSearchResults {#_4{#`7
getIngressPoint {#>e{#c2
getMemberOfAddressList {#QU{#g/
getRelay {#@;{#gM
getRuleSet {#MP{#hn
getTrafficPolicy {#QB{#im
listAddonInstances {#kZ{#kr
listAddonSubscriptions {#kZ{#m;
listAddressListImportJobs {#nT{#n|
listAddressLists {#o@{#oX
listArchiveExports {#ox{#pB
listArchiveSearches {#ox{#pu
listArchives {#kZ{#qO
listIngressPoints {#kZ{#rR
listMembersOfAddressList {#sX{#tC
listRelays {#kZ{#t`
listRuleSets {#kZ{#uO
listTagsForResource {#vC{#vR
listTrafficPolicies {#kZ{#v^
registerMemberToAddressList {#QU{#@:
startAddressListImportJob {#T@{#@:
startArchiveExport {#w^{#y%
startArchiveSearch {#y1{#yv
stopAddressListImportJob {#T@{#@:
stopArchiveExport {#Wn{#@:
stopArchiveSearch {#_4{#@:
tagResource {#z({#@:
untagResource {#zB{#@:
updateArchive {#z\{#@:
updateIngressPoint {#{,{#@:
updateRelay {#|E{#@:
updateRuleSet {$#0{#@:
updateTrafficPolicy {$#W{#@:
9AddonSubscriptionId!s1ClientToken?s.Tags?[{#7r
)Key!s+Value!s
5AddonInstanceId!s
/AddonName!s1ClientToken?s.Tags?[{#7r
9AddonSubscriptionId!s
5AddressListName!s1ClientToken?s.Tags?[{#7r
3AddressListId!s
3AddressListId!s1ClientToken?s9ImportDataFormat!{#:<*Name!s
4ImportDataType!s
+JobId!s2PreSignedUrl!s
1ArchiveName!s1ClientToken?s/KmsKeyArn?s2Retention?{#;O.Tags?[{#7r
5RetentionPeriod?s
/ArchiveId!s
1ClientToken?sBIngressPointConfiguration?{#=F6IngressPointName!s=NetworkConfiguration?{#=b/RuleSetId!s.Tags?[{#7r5TrafficPolicyId!s*Type!s
/SecretArn?s2SmtpPassword?s
DPrivateNetworkConfiguration?{#>JCPublicNetworkConfiguration?{#>[
3VpcEndpointId!s
,IpType!s
4IngressPointId!s
7Authentication!{#?q1ClientToken?s/RelayName!s0ServerName!s0ServerPort!i.Tags?[{#7r
9NoAuthentication?{#@:/SecretArn?s

-RelayId!s
1ClientToken?s1RuleSetName!s/Rules![{#@z.Tags?[{#7r
1Actions![{#AT4Conditions?[{#Gl*Name?s0Unless?[{#Gl
2AddHeader?{#CA0Archive?{#C]9DeliverToMailbox?{#D*;DeliverToQBusiness?{#DX-Drop?{#@:5PublishToSns?{#E9.Relay?{#F$9ReplaceRecipient?{#FN-Send?{#F^2WriteToS3?{#G%
0HeaderName!s1HeaderValue!s
9ActionFailurePolicy?s3TargetArchive!s
9ActionFailurePolicy?s0MailboxArn!s-RoleArn!s
9ActionFailurePolicy?s3ApplicationId!s-IndexId!s-RoleArn!s
9ActionFailurePolicy?s.Encoding?s1PayloadType?s-RoleArn!s.TopicArn!s
9ActionFailurePolicy?s.MailFrom?s+Relay!s
2ReplaceWith?[s
9ActionFailurePolicy?s-RoleArn!s
9ActionFailurePolicy?s-RoleArn!s.S3Bucket!s.S3Prefix?s3S3SseKmsKeyId?s
:BooleanExpression?{#I:8DmarcExpression?{#Ja5IpExpression?{#Jw9NumberExpression?{#KN9StringExpression?{#Kp:VerdictExpression?{#Lk
1Evaluate!{#IT.Operator!s
1Analysis?{#J*/Attribute?s8IsInAddressList?{#JD
.Analyzer!s1ResultField!s
3AddressLists![s/Attribute!s
.Operator!s-Values![s
1Evaluate!{#KA.Operator!s-Values![s
/Attribute?s
1Evaluate!{#KA.Operator!s+Value!n
1Evaluate!{#L:.Operator!s-Values![s
1Analysis?{#J*/Attribute?s9MimeHeaderAttribute?s
1Evaluate!{#M5.Operator!s-Values![s
1Analysis?{#J*/Attribute?s
/RuleSetId!s
1ClientToken?s3DefaultAction!s9MaxMessageSizeBytes?i:PolicyStatements![{#Nn.Tags?[{#7r7TrafficPolicyName!s
,Action!s4Conditions![{#O/
:BooleanExpression?{#P<5IpExpression?{#Jw7Ipv6Expression?{#Jw9StringExpression?{#Lk6TlsExpression?{#Pz
1Evaluate!{#PV.Operator!s
1Analysis?{#J*8IsInAddressList?{#JD
1Evaluate!{#KA.Operator!s+Value!s
5TrafficPolicyId!s
-Address!s3AddressListId!s
6AddonInstanceArn?s/AddonName?s9AddonSubscriptionId?s6CreatedTimestamp?t
/AddonName?s:AddonSubscriptionArn?s6CreatedTimestamp?t
4AddressListArn!s3AddressListId!s5AddressListName!s6CreatedTimestamp!t:LastUpdatedTimestamp!t
+JobId!s
3AddressListId!s8CompletedTimestamp?t6CreatedTimestamp!t+Error?s6FailedItemsCount?n9ImportDataFormat!{#:<8ImportedItemsCount?n+JobId!s*Name!s2PreSignedUrl!s4StartTimestamp?t,Status!s
0ArchiveArn!s/ArchiveId!s1ArchiveName!s2ArchiveState!s6CreatedTimestamp?t/KmsKeyArn?s:LastUpdatedTimestamp?t2Retention!{#;O
.ExportId!s
/ArchiveId?sGExportDestinationConfiguration?{#Y;0Filters?{#YR3FromTimestamp?t0MaxResults?i/Status?{#Z\1ToTimestamp?t
+S3?{#YD
0S3Location?s
1Include?[{#Yn0Unless?[{#Yn
:BooleanExpression?{#ZB9StringExpression?{#Jw
1Evaluate!{#KA.Operator!s
9CompletionTimestamp?t2ErrorMessage?s+State?s9SubmissionTimestamp?t
7ArchivedMessageId!s
1Envelope?{#\49MessageDownloadLink?s1Metadata?{#\I
*From?s*Helo?s)To?[s
6ConfigurationSet?s4IngressPointId?s/RuleSetId?s4SenderHostname?s5SenderIpAddress?s3SendingMethod?s1SendingPool?s/SourceArn?s4SourceIdentity?s/Timestamp?t4TlsCipherSuite?s1TlsProtocol?s5TrafficPolicyId?s
-Body?{#^l
*Html?s6MessageMalformed?b*Text?s
.SearchId!s
/ArchiveId?s0Filters?{#YR3FromTimestamp?t0MaxResults?i/Status?{#Z\1ToTimestamp?t
.Rows?[{#`C
7ArchivedMessageId?s(Cc?s*Date?s1Envelope?{#\4*From?s4HasAttachments?b/InReplyTo?s4IngressPointId?s/MessageId?s6ReceivedHeaders?[s7ReceivedTimestamp?t4SenderHostname?s5SenderIpAddress?s/SourceArn?s-Subject?s(To?s-XMailer?s5XOriginalMailer?s/XPriority?s
-ARecord?s6CreatedTimestamp?t5IngressPointArn?sFIngressPointAuthConfiguration?{#eT4IngressPointId!s6IngressPointName!s:LastUpdatedTimestamp?t=NetworkConfiguration?{#=b/RuleSetId?s,Status?s5TrafficPolicyId?s*Type?s
JIngressPointPasswordConfiguration?{#f./SecretArn?s
IPreviousSmtpPasswordExpiryTimestamp?tAPreviousSmtpPasswordVersion?s9SmtpPasswordVersion?s
-Address!s6CreatedTimestamp!t
7Authentication?{#?q6CreatedTimestamp?t;LastModifiedTimestamp?t.RelayArn?s-RelayId!s/RelayName?s0ServerName?s0ServerPort?i
1CreatedDate!t:LastModificationDate!t0RuleSetArn!s/RuleSetId!s1RuleSetName!s/Rules![{#@z
6CreatedTimestamp?t3DefaultAction?s:LastUpdatedTimestamp?t9MaxMessageSizeBytes?i:PolicyStatements?[{#Nn6TrafficPolicyArn?s5TrafficPolicyId!s7TrafficPolicyName!s
/NextToken?s.PageSize?i
8AddonInstances?[{#l:/NextToken?s
6AddonInstanceArn?s5AddonInstanceId?s/AddonName?s9AddonSubscriptionId?s6CreatedTimestamp?t
<AddonSubscriptions?[{#ma/NextToken?s
/AddonName?s:AddonSubscriptionArn?s9AddonSubscriptionId?s6CreatedTimestamp?t
3AddressListId!s/NextToken?s.PageSize?n
4ImportJobs![{#TI/NextToken?s
/NextToken?s.PageSize?n
6AddressLists![{#S</NextToken?s
/ArchiveId!s/NextToken?s.PageSize?i
1Exports?[{#p]/NextToken?s
.ExportId?s/Status?{#Z\
/NextToken?s2Searches?[{#q7
.SearchId?s/Status?{#Z\
2Archives![{#qk/NextToken?s
/ArchiveId!s1ArchiveName?s2ArchiveState?s:LastUpdatedTimestamp?t
7IngressPoints?[{#rs/NextToken?s
-ARecord?s4IngressPointId!s6IngressPointName!s,Status!s*Type!s
3AddressListId!s/Filter?{#t2/NextToken?s.PageSize?n
3AddressPrefix?s
3Addresses![{#g//NextToken?s
/NextToken?s0Relays![{#tz
;LastModifiedTimestamp?t-RelayId?s/RelayName?s
/NextToken?s2RuleSets![{#uk
:LastModificationDate?t/RuleSetId?s1RuleSetName?s
1ResourceArn!s
.Tags![{#7r
/NextToken?s9TrafficPolicies?[{#w'
3DefaultAction!s5TrafficPolicyId!s7TrafficPolicyName!s
/ArchiveId!sGExportDestinationConfiguration!{#Y;0Filters?{#YR3FromTimestamp!t5IncludeMetadata?b0MaxResults?i1ToTimestamp!t
.ExportId?s
/ArchiveId!s0Filters?{#YR3FromTimestamp!t0MaxResults!i1ToTimestamp!t
.SearchId?s
1ResourceArn!s.Tags![{#7r
1ResourceArn!s.TagKeys![s
/ArchiveId!s1ArchiveName?s2Retention?{#;O
BIngressPointConfiguration?{#=F4IngressPointId!s6IngressPointName?s/RuleSetId?s4StatusToUpdate?s5TrafficPolicyId?s
7Authentication?{#?q-RelayId!s/RelayName?s0ServerName?s0ServerPort?i
/RuleSetId!s1RuleSetName?s/Rules?[{#@z
3DefaultAction?s9MaxMessageSizeBytes?i:PolicyStatements?[{#Nn5TrafficPolicyId!s7TrafficPolicyName?s
)"};
