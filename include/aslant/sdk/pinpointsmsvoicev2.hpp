// What the actions of pinpointsmsvoicev2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x62e1d354f79be63>{
    R"($##&&#&L#&s#'9#'Y#'s#(-#(Q#(m#):#)`#*)#*R#+*#+J#+l#,1#,Q#,h#-<#-V#-t#..#.R#/1#/M#/s#0?#0]#10#1Y#2-#2P#2o#38#3R#3o#46#4T#4k#58#5a#65#6^#74#7a#8-#8L#8g#9*#9V#:%#:O#:s#;H#;c#<0#<h#=4#=Q#=e#>'#>B#>x#?A#?\#?x#@7#@S#@l#AA#A[#At#B4#Bc#C3#CR#Cn#D?#Di#E:#E]#Er#F/#FO#Fj#G$#GH#Gz#H8
associateOriginationIdentity {#HY{#I>
associateProtectConfiguration {#J8{#Ji
createConfigurationSet {#Kp{#LV
createEventDestination {#MH{#P*
createOptOutList {#RE{#Rp
createPool {#SV{#Tg
createProtectConfiguration {#W8{#Wn
createRegistration {#Y9{#Yf
createRegistrationAssociation {#[K{#[j
createRegistrationAttachment {#]6{#]q
createRegistrationVersion {#_&{#_8
createVerifiedDestinationNumber {#b`{#c9
deleteAccountDefaultProtectConfiguration {#d]{#d^
deleteConfigurationSet {#eF{#e^
deleteDefaultMessageType {#eF{#gJ
deleteDefaultSenderId {#eF{#h,
deleteEventDestination {#he{#P*
deleteKeyword {#i:{#i[
deleteMediaMessageSpendLimitOverride {#d]{#j\
deleteOptOutList {#jl{#k$
deleteOptedOutNumber {#kY{#k|
deletePool {#l{{#m+
deleteProtectConfiguration {#o/{#oI
deleteProtectConfigurationRuleSetNumberOverride {#pc{#q<
deleteRegistration {#_&{#rr
deleteRegistrationAttachment {#u&{#uB
deleteRegistrationFieldValue {#vd{#w(
deleteResourcePolicy {#xF{#xU
deleteTextMessageSpendLimitOverride {#d]{#j\
deleteVerifiedDestinationNumber {#y&{#yE
deleteVoiceMessageSpendLimitOverride {#d]{#j\
describeAccountAttributes {#zU{#zo
describeAccountLimits {#zU{#{J
describeConfigurationSets {#|&{#|y
describeKeywords {$%I{$&9
describeOptOutLists {$'V{$(1
describeOptedOutNumbers {$)+{$)w
describePhoneNumbers {$+?{$,'
describePools {$/w{$0X
describeProtectConfigurations {$37{$3z
describeRegistrationAttachments {$4I{$54
describeRegistrationFieldDefinitions {$5_{$6N
describeRegistrationFieldValues {$;S{$<P
describeRegistrationSectionDefinitions {$>N{$?1
describeRegistrationTypeDefinitions {$A:{$Aw
describeRegistrationVersions {$E'{$Er
describeRegistrations {$Hn{$IO
describeSenderIds {$Ip{$Js
describeSpendLimits {#zU{$Lg
describeVerifiedDestinationNumbers {$M\{$Ne
disassociateOriginationIdentity {#HY{#I>
disassociateProtectConfiguration {#J8{#Ji
discardRegistrationVersion {#_&{#_8
getProtectConfigurationCountryRuleSet {$PR{$Q%
getResourcePolicy {#xF{#xU
listPoolOriginationIdentities {$R8{$Ri
listProtectConfigurationRuleSetNumberOverrides {$TV{$U=
listRegistrationAssociations {$WC{$W|
listTagsForResource {#xF{$Yt
putKeyword {$Z4{#i[
putMessageFeedback {$Zv{$Zv
putOptedOutNumber {#kY{#k|
putProtectConfigurationRuleSetNumberOverride {$[A{#q<
putRegistrationFieldValue {$\G{#w(
putResourcePolicy {$]C{#xU
releasePhoneNumber {$][{$]l
releaseSenderId {$JV{$`w
requestPhoneNumber {$b2{$c{
requestSenderId {$g\{$hd
sendDestinationNumberVerificationCode {$j5{$kw
sendMediaMessage {$l*{$n6
sendTextMessage {$nC{$n6
sendVoiceMessage {$pz{$n6
setAccountDefaultProtectConfiguration {#o/{#d^
setDefaultMessageFeedbackEnabled {$sH{$sy
setDefaultMessageType {$tf{#gJ
setDefaultSenderId {$u2{#h,
setMediaMessageSpendLimitOverride {$uU{#j\
setTextMessageSpendLimitOverride {$uU{#j\
setVoiceMessageSpendLimitOverride {$uU{#j\
submitRegistrationVersion {#_&{#_8
tagResource {$ue{#d]
untagResource {$v%{#d]
updateEventDestination {$v?{#P*
updatePhoneNumber {$x-{$yd
updatePool {%#1{%$w
updateProtectConfiguration {%'={#oI
updateProtectConfigurationCountryRuleSet {%'s{$Q%
updateSenderId {%(b{$K6
verifyDestinationNumber {%)A{$O9
1ClientToken?s4IsoCountryCode!s9OriginationIdentity!s,PoolId!s
4IsoCountryCode?s9OriginationIdentity?s<OriginationIdentityArn?s-PoolArn?s,PoolId?s
:ConfigurationSetName!s<ProtectConfigurationId!s
9ConfigurationSetArn!s:ConfigurationSetName!s=ProtectConfigurationArn!s<ProtectConfigurationId!s
1ClientToken?s:ConfigurationSetName!s.Tags?[{#LG
)Key!s+Value!s
9ConfigurationSetArn?s:ConfigurationSetName?s6CreatedTimestamp?t.Tags?[{#LG
1ClientToken?sBCloudWatchLogsDestination?{#O::ConfigurationSetName!s:EventDestinationName!sCKinesisFirehoseDestination?{#OV9MatchingEventTypes![s7SnsDestination?{#Ox
0IamRoleArn!s1LogGroupArn!s
7DeliveryStreamArn!s0IamRoleArn!s
.TopicArn!s
9ConfigurationSetArn?s:ConfigurationSetName?s9EventDestination?{#Pn
BCloudWatchLogsDestination?{#O:-Enabled!b:EventDestinationName!sCKinesisFirehoseDestination?{#OV9MatchingEventTypes![s7SnsDestination?{#Ox
1ClientToken?s4OptOutListName!s.Tags?[{#LG
6CreatedTimestamp?t3OptOutListArn?s4OptOutListName?s.Tags?[{#LG
1ClientToken?s?DeletionProtectionEnabled?b4IsoCountryCode!s1MessageType!s9OriginationIdentity!s.Tags?[{#LG
6CreatedTimestamp?t?DeletionProtectionEnabled?b1MessageType?s4OptOutListName?s-PoolArn?s,PoolId?s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b,Status?s.Tags?[{#LG6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
1ClientToken?s?DeletionProtectionEnabled?b.Tags?[{#LG
4AccountDefault!b6CreatedTimestamp!t?DeletionProtectionEnabled!b=ProtectConfigurationArn!s<ProtectConfigurationId!s.Tags?[{#LG
1ClientToken?s6RegistrationType!s.Tags?[{#LG
;AdditionalAttributes?<s6CreatedTimestamp!t:CurrentVersionNumber!l5RegistrationArn!s4RegistrationId!s8RegistrationStatus!s6RegistrationType!s.Tags?[{#LG
4RegistrationId!s0ResourceId!s
4IsoCountryCode?s1PhoneNumber?s5RegistrationArn!s4RegistrationId!s6RegistrationType!s1ResourceArn!s0ResourceId!s2ResourceType!s
4AttachmentBody?y3AttachmentUrl?s1ClientToken?s.Tags?[{#LG
6AttachmentStatus!s6CreatedTimestamp!t?RegistrationAttachmentArn!s>RegistrationAttachmentId!s.Tags?[{#LG
4RegistrationId!s
5RegistrationArn!s4RegistrationId!s?RegistrationVersionStatus!sIRegistrationVersionStatusHistory!{#`T3VersionNumber!l
7ApprovedTimestamp?t7ArchivedTimestamp?t5DeniedTimestamp?t8DiscardedTimestamp?t4DraftTimestamp!tERequiresAuthenticationTimestamp?t8ReviewingTimestamp?t6RevokedTimestamp?t8SubmittedTimestamp?t
1ClientToken?s<DestinationPhoneNumber!s.Tags?[{#LG
6CreatedTimestamp!t<DestinationPhoneNumber!s,Status!s.Tags?[{#LGBVerifiedDestinationNumberArn!sAVerifiedDestinationNumberId!s

DDefaultProtectConfigurationArn!sCDefaultProtectConfigurationId!s
:ConfigurationSetName!s
9ConfigurationSetArn?s:ConfigurationSetName?s6CreatedTimestamp?tCDefaultMessageFeedbackEnabled?b8DefaultMessageType?s5DefaultSenderId?s;EventDestinations?[{#Pn
9ConfigurationSetArn?s:ConfigurationSetName?s1MessageType?s
9ConfigurationSetArn?s:ConfigurationSetName?s.SenderId?s
:ConfigurationSetName!s:EventDestinationName!s
-Keyword!s9OriginationIdentity!s
-Keyword?s3KeywordAction?s4KeywordMessage?s9OriginationIdentity?s<OriginationIdentityArn?s
2MonthlyLimit?l
4OptOutListName!s
6CreatedTimestamp?t3OptOutListArn?s4OptOutListName?s
4OptOutListName!s4OptedOutNumber!s
5EndUserOptedOut?b3OptOutListArn?s4OptOutListName?s4OptedOutNumber?s7OptedOutTimestamp?t
,PoolId!s
6CreatedTimestamp?t1MessageType?s4OptOutListName?s-PoolArn?s,PoolId?s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
<ProtectConfigurationId!s
4AccountDefault!b6CreatedTimestamp!t?DeletionProtectionEnabled!b=ProtectConfigurationArn!s<ProtectConfigurationId!s
<DestinationPhoneNumber!s<ProtectConfigurationId!s
,Action!s6CreatedTimestamp!t<DestinationPhoneNumber!s9ExpirationTimestamp?t4IsoCountryCode?s=ProtectConfigurationArn!s<ProtectConfigurationId!s
;AdditionalAttributes?<s;ApprovedVersionNumber?l6CreatedTimestamp!t:CurrentVersionNumber!l?LatestDeniedVersionNumber?l5RegistrationArn!s4RegistrationId!s8RegistrationStatus!s6RegistrationType!s
>RegistrationAttachmentId!s
6AttachmentStatus!sAAttachmentUploadErrorReason?s6CreatedTimestamp!t?RegistrationAttachmentArn!s>RegistrationAttachmentId!s
/FieldPath!s4RegistrationId!s
/FieldPath!s5RegistrationArn!s>RegistrationAttachmentId?s4RegistrationId!s4SelectChoices?[s/TextValue?s3VersionNumber!l
1ResourceArn!s
6CreatedTimestamp?t,Policy?s1ResourceArn?s
AVerifiedDestinationNumberId!s
6CreatedTimestamp!t<DestinationPhoneNumber!sBVerifiedDestinationNumberArn!sAVerifiedDestinationNumberId!s
0MaxResults?i/NextToken?s
;AccountAttributes?[{#{:/NextToken?s
*Name!s+Value!s
7AccountLimits?[{#{k/NextToken?s
)Max!l*Name!s*Used!l
<ConfigurationSetNames?[s1Filters?[{#|g0MaxResults?i/NextToken?s
*Name!s-Values![s
;ConfigurationSets?[{$#D/NextToken?s
9ConfigurationSetArn!s:ConfigurationSetName!s6CreatedTimestamp!tCDefaultMessageFeedbackEnabled?b8DefaultMessageType?s5DefaultSenderId?s;EventDestinations![{#Pn<ProtectConfigurationId?s
1Filters?[{#|g/Keywords?[s0MaxResults?i/NextToken?s9OriginationIdentity!s
2Keywords?[{$'*/NextToken?s9OriginationIdentity?s<OriginationIdentityArn?s
-Keyword!s3KeywordAction!s4KeywordMessage!s
0MaxResults?i/NextToken?s6OptOutListNames?[s+Owner?s
/NextToken?s5OptOutLists?[{$(P
6CreatedTimestamp!t3OptOutListArn!s4OptOutListName!s
1Filters?[{#|g0MaxResults?i/NextToken?s4OptOutListName!s6OptedOutNumbers?[s
/NextToken?s3OptOutListArn?s4OptOutListName?s9OptedOutNumbers?[{$*a
5EndUserOptedOut!b4OptedOutNumber!s7OptedOutTimestamp!t
1Filters?[{#|g0MaxResults?i/NextToken?s+Owner?s5PhoneNumberIds?[s
/NextToken?s6PhoneNumbers?[{$,G
6CreatedTimestamp!t?DeletionProtectionEnabled!b4IsoCountryCode!s1MessageType!s9MonthlyLeasingPrice!s9NumberCapabilities![s0NumberType!s4OptOutListName!s1PhoneNumber!s4PhoneNumberArn!s3PhoneNumberId?s,PoolId?s4RegistrationId?s?SelfManagedOptOutsEnabled!b,Status!s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b
1Filters?[{#|g0MaxResults?i/NextToken?s+Owner?s.PoolIds?[s
/NextToken?s/Pools?[{$0q
6CreatedTimestamp!t?DeletionProtectionEnabled!b1MessageType!s4OptOutListName!s-PoolArn!s,PoolId!s?SelfManagedOptOutsEnabled!b9SharedRoutesEnabled!b,Status!s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b
1Filters?[{#|g0MaxResults?i/NextToken?s>ProtectConfigurationIds?[s
/NextToken?s?ProtectConfigurations?[{#oI
1Filters?[{#|g0MaxResults?i/NextToken?s@RegistrationAttachmentIds?[s
/NextToken?sARegistrationAttachments![{#uB
1FieldPaths?[s0MaxResults?i/NextToken?s6RegistrationType!s1SectionPath?s
/NextToken?sFRegistrationFieldDefinitions![{$776RegistrationType!s
5DisplayHints!{$8S/FieldPath!s6FieldRequirement!s/FieldType!s1SectionPath!s9SelectValidation?{$:d7TextValidation?{$;0
7DocumentationLink?s8DocumentationTitle?s6ExampleTextValue?s5LongDescription?sBSelectOptionDescriptions?[{$:D6ShortDescription!s?TextValidationDescription?s+Title!s
1Description?s,Option!s+Title?s
0MaxChoices!i0MinChoices!i.Options![s
/MaxLength!i/MinLength!i-Pattern!s
1FieldPaths?[s0MaxResults?i/NextToken?s4RegistrationId!s1SectionPath?s3VersionNumber?l
/NextToken?s5RegistrationArn!sARegistrationFieldValues![{$=T4RegistrationId!s3VersionNumber!l
2DeniedReason?s/FieldPath!s>RegistrationAttachmentId?s4SelectChoices?[s/TextValue?s
0MaxResults?i/NextToken?s6RegistrationType!s3SectionPaths?[s
/NextToken?sHRegistrationSectionDefinitions![{$?v6RegistrationType!s
5DisplayHints!{$@=1SectionPath!s
7DocumentationLink?s8DocumentationTitle?s5LongDescription?s6ShortDescription!s+Title!s
1Filters?[{#|g0MaxResults?i/NextToken?s8RegistrationTypes?[s
/NextToken?sERegistrationTypeDefinitions![{$BL
5DisplayHints!{$C46RegistrationType!s?SupportedAssociations?[{$D1
7DocumentationLink?s8DocumentationTitle?s5LongDescription?s6ShortDescription?s+Title!s
9AssociationBehavior!s<DisassociationBehavior!s4IsoCountryCode?s2ResourceType!s
1Filters?[{#|g0MaxResults?i/NextToken?s4RegistrationId!s5VersionNumbers?[l
/NextToken?s5RegistrationArn!s4RegistrationId!s>RegistrationVersions![{$Fc
7DeniedReasons?[{$Gp?RegistrationVersionStatus!sIRegistrationVersionStatusHistory!{#`T3VersionNumber!l
7DocumentationLink?s8DocumentationTitle?s5LongDescription?s,Reason!s6ShortDescription!s
1Filters?[{#|g0MaxResults?i/NextToken?s6RegistrationIds?[s
/NextToken?s7Registrations![{#rr
1Filters?[{#|g0MaxResults?i/NextToken?s+Owner?s3SenderIds?[{$JV
4IsoCountryCode!s.SenderId!s
/NextToken?s3SenderIds?[{$K6
?DeletionProtectionEnabled!b4IsoCountryCode!s3MessageTypes![s9MonthlyLeasingPrice!s0Registered!b4RegistrationId?s.SenderId!s1SenderIdArn!s
/NextToken?s5SpendLimits?[{$M,
3EnforcedLimit!l.MaxLimit!l*Name!s0Overridden!b
>DestinationPhoneNumbers?[s1Filters?[{#|g0MaxResults?i/NextToken?sCVerifiedDestinationNumberIds?[s
/NextToken?sDVerifiedDestinationNumbers![{$O9
6CreatedTimestamp!t<DestinationPhoneNumber!s,Status!sBVerifiedDestinationNumberArn!sAVerifiedDestinationNumberId!s
6NumberCapability!s<ProtectConfigurationId!s
8CountryRuleSet!<{$R'6NumberCapability!s=ProtectConfigurationArn!s<ProtectConfigurationId!s
3ProtectStatus!s
1Filters?[{#|g0MaxResults?i/NextToken?s,PoolId!s
/NextToken?s?OriginationIdentities?[{$SK-PoolArn?s,PoolId?s
4IsoCountryCode!s9NumberCapabilities![s9OriginationIdentity!s<OriginationIdentityArn!s1PhoneNumber?s
1Filters?[{#|g0MaxResults?n/NextToken?s<ProtectConfigurationId!s
/NextToken?s=ProtectConfigurationArn!s<ProtectConfigurationId!s@RuleSetNumberOverrides?[{$V@
,Action!s6CreatedTimestamp!t<DestinationPhoneNumber!s9ExpirationTimestamp?t4IsoCountryCode?s
1Filters?[{#|g0MaxResults?i/NextToken?s4RegistrationId!s
/NextToken?s5RegistrationArn!sBRegistrationAssociations![{$Y*4RegistrationId!s6RegistrationType!s
4IsoCountryCode?s1PhoneNumber?s1ResourceArn!s0ResourceId!s2ResourceType!s
1ResourceArn?s.Tags?[{#LG
-Keyword!s3KeywordAction?s4KeywordMessage!s9OriginationIdentity!s
;MessageFeedbackStatus!s/MessageId!s
,Action!s1ClientToken?s<DestinationPhoneNumber!s9ExpirationTimestamp?t<ProtectConfigurationId!s
/FieldPath!s>RegistrationAttachmentId?s4RegistrationId!s4SelectChoices?[s/TextValue?s
,Policy!s1ResourceArn!s
3PhoneNumberId!s
6CreatedTimestamp?t4IsoCountryCode?s1MessageType?s9MonthlyLeasingPrice?s9NumberCapabilities?[s0NumberType?s4OptOutListName?s1PhoneNumber?s4PhoneNumberArn?s3PhoneNumberId?s4RegistrationId?s?SelfManagedOptOutsEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
4IsoCountryCode!s3MessageTypes![s9MonthlyLeasingPrice!s0Registered!b4RegistrationId?s.SenderId!s1SenderIdArn!s
1ClientToken?s?DeletionProtectionEnabled?b4IsoCountryCode!s1MessageType!s9NumberCapabilities![s0NumberType!s4OptOutListName?s,PoolId?s4RegistrationId?s.Tags?[{#LG
6CreatedTimestamp?t?DeletionProtectionEnabled?b4IsoCountryCode?s1MessageType?s9MonthlyLeasingPrice?s9NumberCapabilities?[s0NumberType?s4OptOutListName?s1PhoneNumber?s4PhoneNumberArn?s3PhoneNumberId?s,PoolId?s4RegistrationId?s?SelfManagedOptOutsEnabled?b,Status?s.Tags?[{#LG6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
1ClientToken?s?DeletionProtectionEnabled?b4IsoCountryCode!s3MessageTypes?[s.SenderId!s.Tags?[{#LG
?DeletionProtectionEnabled!b4IsoCountryCode!s3MessageTypes![s9MonthlyLeasingPrice!s0Registered!b.SenderId!s1SenderIdArn!s.Tags?[{#LG
:ConfigurationSetName?s.Context?<sCDestinationCountryParameters?<s2LanguageCode?s9OriginationIdentity?s9VerificationChannel!sAVerifiedDestinationNumberId!s
/MessageId!s
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b.MaxPrice?s0MediaUrls?[s1MessageBody?s<MessageFeedbackEnabled?b9OriginationIdentity!s<ProtectConfigurationId?s0TimeToLive?i
/MessageId?s
:ConfigurationSetName?s.Context?<sCDestinationCountryParameters?<s<DestinationPhoneNumber!s,DryRun?b-Keyword?s.MaxPrice?s1MessageBody?s<MessageFeedbackEnabled?b1MessageType?s9OriginationIdentity?s<ProtectConfigurationId?s0TimeToLive?i
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b7MaxPricePerMinute?s1MessageBody?s9MessageBodyTextType?s<MessageFeedbackEnabled?b9OriginationIdentity!s<ProtectConfigurationId?s0TimeToLive?i-VoiceId?s
:ConfigurationSetName!s<MessageFeedbackEnabled!b
9ConfigurationSetArn?s:ConfigurationSetName?s<MessageFeedbackEnabled?b
:ConfigurationSetName!s1MessageType!s
:ConfigurationSetName!s.SenderId!s
2MonthlyLimit!l
1ResourceArn!s.Tags![{#LG
1ResourceArn!s.TagKeys![s
BCloudWatchLogsDestination?{#O::ConfigurationSetName!s-Enabled?b:EventDestinationName!sCKinesisFirehoseDestination?{#OV9MatchingEventTypes?[s7SnsDestination?{#Ox
?DeletionProtectionEnabled?b4OptOutListName?s3PhoneNumberId!s?SelfManagedOptOutsEnabled?b6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
6CreatedTimestamp?t?DeletionProtectionEnabled?b4IsoCountryCode?s1MessageType?s9MonthlyLeasingPrice?s9NumberCapabilities?[s0NumberType?s4OptOutListName?s1PhoneNumber?s4PhoneNumberArn?s3PhoneNumberId?s4RegistrationId?s?SelfManagedOptOutsEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
?DeletionProtectionEnabled?b4OptOutListName?s,PoolId!s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
6CreatedTimestamp?t?DeletionProtectionEnabled?b1MessageType?s4OptOutListName?s-PoolArn?s,PoolId?s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
?DeletionProtectionEnabled?b<ProtectConfigurationId!s
?CountryRuleSetUpdates!<{$R'6NumberCapability!s<ProtectConfigurationId!s
?DeletionProtectionEnabled?b4IsoCountryCode!s.SenderId!s
6VerificationCode!sAVerifiedDestinationNumberId!s
)"};
