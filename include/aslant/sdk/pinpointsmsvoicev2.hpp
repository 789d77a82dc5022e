// What the actions of pinpointsmsvoicev2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x62e1d354f79be63>{
    R"($7#&b#'.#'U#'l#(2#(R#(u#)5#)I#)m#*+#*G#*n#+:#+]#,,#,^#-$#-F#-e#.+#.B#.p#/9#/h#0(#0F#0Z#1$#1]#1u#2G#2c#3/#3U#3s#4F#4o#5C#5f#6+#6N#6h#74#7U#7r#89#8W#8n#9;#9h#:)#:R#;&#;O#<%#<R#<x#==#=X#=u#>G#>p#?@#?d#@9#@T#@w#A:#Aa#B?#Be#C(#C<#CX#Cs#DO#Dr#E3#EO#Eh#F*#FC#Fr#G2#GQ#Gq#H/#HH#Hb#I7#Ia#J&#JB#Jm#K?#Kh#L8#Lc#M,#MA#MX#Mx#NA#N\#Np#O:#Ol#P*#PB
associateOriginationIdentity {#Pc{#QH
associateProtectConfiguration {#RB{#Rs
carrierLookup {#Sz{#T/
createConfigurationSet {#U@{#V&
createEventDestination {#Vr{#YT
createNotifyConfiguration {#[o{#]M
createOptOutList {#`={#`h
createPool {#aN{#b_
createProtectConfiguration {#e0{#ef
createRcsAgent {#g1{#gx
createRegistration {#k4{#ka
createRegistrationAssociation {#mF{#me
createRegistrationAttachment {#o1{#ol
createRegistrationVersion {#p{{#q3
createVerifiedDestinationNumber {#ts{#uY
deleteAccountDefaultProtectConfiguration {#w0{#w1
deleteConfigurationSet {#ws{#x1
deleteDefaultMessageType {#ws{#yw
deleteDefaultSenderId {#ws{#zY
deleteEventDestination {#{8{#YT
deleteKeyword {#{g{#|.
deleteMediaMessageSpendLimitOverride {#w0{$#/
deleteNotifyConfiguration {$#?{$#X
deleteNotifyMessageSpendLimitOverride {#w0{$&=
deleteOptOutList {$&M{$&_
deleteOptedOutNumber {$':{$']
deletePool {$(\{$(f
deleteProtectConfiguration {$*j{$+*
deleteProtectConfigurationRuleSetNumberOverride {$,D{$,w
deleteRcsAgent {$.S{$.a
deleteRcsMessageSpendLimitOverride {#w0{$&=
deleteRegistration {#p{{$1%
deleteRegistrationAttachment {$33{$3O
deleteRegistrationFieldValue {$4q{$55
deleteResourcePolicy {$6S{$6b
deleteTextMessageSpendLimitOverride {#w0{$#/
deleteVerifiedDestinationNumber {$73{$7R
deleteVoiceMessageSpendLimitOverride {#w0{$#/
describeAccountAttributes {$8b{$8|
describeAccountLimits {$8b{$9W
describeConfigurationSets {$:3{$;,
describeKeywords {$=V{$>F
describeNotifyConfigurations {$?c{$@K
describeNotifyTemplates {$@s{$AP
describeOptOutLists {$E*{$E_
describeOptedOutNumbers {$FY{$GK
describePhoneNumbers {$Hm{$IU
describePools {$NG{$O(
describeProtectConfigurations {$Qa{$RJ
describeRcsAgentCountryLaunchStatus {$Rs{$Sa
describeRcsAgents {$UW{$V<
describeRegistrationAttachments {$Zf{$[Q
describeRegistrationFieldDefinitions {$]T{$^C
describeRegistrationFieldValues {$eg{$fd
describeRegistrationSectionDefinitions {$hm{$iP
describeRegistrationTypeDefinitions {$kY{$l<
describeRegistrationVersions {$oF{$p7
describeRegistrations {$s>{$sy
describeSenderIds {$t@{$uC
describeSpendLimits {$8b{$wL
describeVerifiedDestinationNumbers {$xA{$yJ
disassociateOriginationIdentity {#Pc{#QH
disassociateProtectConfiguration {#RB{#Rs
discardRegistrationVersion {#p{{#q3
getProtectConfigurationCountryRuleSet {${D{${q
getResourcePolicy {$6S{$6b
listAvailablePhoneNumbers {%#*{%$c
listNotifyCountries {%%/{%%h
listPoolOriginationIdentities {%'S{%(*
listProtectConfigurationRuleSetNumberOverrides {%)q{%*X
listRegistrationAssociations {%,^{%-=
listTagsForResource {$6S{%/5
putKeyword {%/O{#|.
putMessageFeedback {%07{%07
putOptedOutNumber {$':{$']
putProtectConfigurationRuleSetNumberOverride {%0\{$,w
putRegistrationFieldValue {%1b{$55
putResourcePolicy {%2^{$6b
releasePhoneNumber {%2v{%3-
releaseSenderId {$u&{%68
requestPhoneNumber {%7M{%9q
requestSenderId {%=p{%>x
sendDestinationNumberVerificationCode {%@I{%B1
sendMediaMessage {%B>{%DJ
sendNotifyTextMessage {%DW{%FH
sendNotifyVoiceMessage {%Fx{%FH
sendRcsMessage {%Hs{%DJ
sendTextMessage {%SM{%DJ
sendVoiceMessage {%V*{%DJ
setAccountDefaultProtectConfiguration {$*j{#w1
setDefaultMessageFeedbackEnabled {%XR{%Y)
setDefaultMessageType {%Yp{#yw
setDefaultSenderId {%Z<{#zY
setMediaMessageSpendLimitOverride {%Z_{$#/
setNotifyMessageSpendLimitOverride {%Zo{$&=
setRcsMessageSpendLimitOverride {%Zo{$&=
setTextMessageSpendLimitOverride {%Z_{$#/
setVoiceMessageSpendLimitOverride {%Z_{$#/
submitRegistrationVersion {%[%{%[C
tagResource {%\k{#w0
untagResource {%]+{#w0
updateEventDestination {%]E{#YT
updateNotifyConfiguration {%_3{$#X
updatePhoneNumber {%`R{%bM
updatePool {%f8{%h$
updateProtectConfiguration {%jD{$+*
updateProtectConfigurationCountryRuleSet {%jz{${q
updateRcsAgent {%ki{%nJ
updateSenderId {%qU{%r4
verifyDestinationNumber {%se{%t=
1ClientToken?s4IsoCountryCode?s9OriginationIdentity!s,PoolId!s
4IsoCountryCode?s9OriginationIdentity?s<OriginationIdentityArn?s-PoolArn?s,PoolId?s
:ConfigurationSetName!s<ProtectConfigurationId!s
9ConfigurationSetArn!s:ConfigurationSetName!s=ProtectConfigurationArn!s<ProtectConfigurationId!s
1PhoneNumber!s
-Carrier?s-Country?s8DialingCountryCode?s5E164PhoneNumber!s4IsoCountryCode?s)Mcc?s)Mnc?s5PhoneNumberType!s
1ClientToken?s:ConfigurationSetName!s.Tags?[{#Uq
)Key!s+Value!s
9ConfigurationSetArn?s:ConfigurationSetName?s6CreatedTimestamp?t.Tags?[{#Uq
1ClientToken?sBCloudWatchLogsDestination?{#Xd:ConfigurationSetName!s:EventDestinationName!sCKinesisFirehoseDestination?{#Y&9MatchingEventTypes![s7SnsDestination?{#YH
0IamRoleArn!s1LogGroupArn!s
7DeliveryStreamArn!s0IamRoleArn!s
.TopicArn!s
9ConfigurationSetArn?s:ConfigurationSetName?s9EventDestination?{#Z>
BCloudWatchLogsDestination?{#Xd-Enabled!b:EventDestinationName!sCKinesisFirehoseDestination?{#Y&9MatchingEventTypes![s7SnsDestination?{#YH
1ClientToken?s7DefaultTemplateId?s?DeletionProtectionEnabled?b1DisplayName!s6EnabledChannels![s7EnabledCountries?[s,PoolId?s.Tags?[{#Uq-UseCase!s
6CreatedTimestamp!t7DefaultTemplateId?s?DeletionProtectionEnabled!b1DisplayName!s6EnabledChannels![s7EnabledCountries?[s<NotifyConfigurationArn!s;NotifyConfigurationId!s,PoolId?s5RejectionReason?s,Status!s.Tags?[{#Uq*Tier!s7TierUpgradeStatus!s-UseCase!s
1ClientToken?s4OptOutListName!s.Tags?[{#Uq
6CreatedTimestamp?t3OptOutListArn?s4OptOutListName?s.Tags?[{#Uq
1ClientToken?s?DeletionProtectionEnabled?b4IsoCountryCode?s1MessageType!s9OriginationIdentity!s.Tags?[{#Uq
6CreatedTimestamp?t?DeletionProtectionEnabled?b1MessageType?s4OptOutListName?s-PoolArn?s,PoolId?s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b,Status?s.Tags?[{#Uq6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
1ClientToken?s?DeletionProtectionEnabled?b.Tags?[{#Uq
4AccountDefault!b6CreatedTimestamp!t?DeletionProtectionEnabled!b=ProtectConfigurationArn!s<ProtectConfigurationId!s.Tags?[{#Uq
1ClientToken?s?DeletionProtectionEnabled?b4OptOutListName?s.Tags?[{#Uq
6CreatedTimestamp!t?DeletionProtectionEnabled!b4OptOutListName?s1RcsAgentArn!s0RcsAgentId!s?SelfManagedOptOutsEnabled!b,Status!s.Tags?[{#Uq6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b=TwoWayMediaS3BucketName?s<TwoWayMediaS3KeyPrefix?s7TwoWayMediaS3Role?s=TwoWayRcsEventsEnabled?[s
1ClientToken?s6RegistrationType!s.Tags?[{#Uq
;AdditionalAttributes?<s6CreatedTimestamp!t:CurrentVersionNumber!l5RegistrationArn!s4RegistrationId!s8RegistrationStatus!s6RegistrationType!s.Tags?[{#Uq
4RegistrationId!s0ResourceId!s
4IsoCountryCode?s1PhoneNumber?s5RegistrationArn!s4RegistrationId!s6RegistrationType!s1ResourceArn!s0ResourceId!s2ResourceType!s
4AttachmentBody?y3AttachmentUrl?s1ClientToken?s.Tags?[{#Uq
6AttachmentStatus!s6CreatedTimestamp!t?RegistrationAttachmentArn!s>RegistrationAttachmentId!s.Tags?[{#Uq
4RegistrationId!s
5RegistrationArn!s4RegistrationId!s?RegistrationVersionStatus!sIRegistrationVersionStatusHistory!{#rO3VersionNumber!l
7ApprovedTimestamp?t7ArchivedTimestamp?t;AwsReviewingTimestamp?t5DeniedTimestamp?t8DiscardedTimestamp?t4DraftTimestamp!tERequiresAuthenticationTimestamp?t8ReviewingTimestamp?t6RevokedTimestamp?t8SubmittedTimestamp?t
1ClientToken?s<DestinationPhoneNumber!s0RcsAgentId?s.Tags?[{#Uq
6CreatedTimestamp!t<DestinationPhoneNumber!s0RcsAgentId?s,Status!s.Tags?[{#UqBVerifiedDestinationNumberArn!sAVerifiedDestinationNumberId!s

DDefaultProtectConfigurationArn!sCDefaultProtectConfigurationId!s
:ConfigurationSetName!s
9ConfigurationSetArn?s:ConfigurationSetName?s6CreatedTimestamp?tCDefaultMessageFeedbackEnabled?b8DefaultMessageType?s5DefaultSenderId?s;EventDestinations?[{#Z>
9ConfigurationSetArn?s:ConfigurationSetName?s1MessageType?s
9ConfigurationSetArn?s:ConfigurationSetName?s.SenderId?s
:ConfigurationSetName!s:EventDestinationName!s
-Keyword!s9OriginationIdentity!s
-Keyword?s3KeywordAction?s4KeywordMessage?s9OriginationIdentity?s<OriginationIdentityArn?s
2MonthlyLimit?l
;NotifyConfigurationId!s
6CreatedTimestamp!t7DefaultTemplateId?s?DeletionProtectionEnabled!b1DisplayName!s6EnabledChannels![s7EnabledCountries?[s<NotifyConfigurationArn!s;NotifyConfigurationId!s,PoolId?s5RejectionReason?s,Status!s*Tier!s7TierUpgradeStatus!s-UseCase!s
2MonthlyLimit?n
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
0RcsAgentId!s
6CreatedTimestamp!t?DeletionProtectionEnabled!b4OptOutListName?s1RcsAgentArn!s0RcsAgentId!s?SelfManagedOptOutsEnabled!b,Status!s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b=TwoWayRcsEventsEnabled?[s
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
;AccountAttributes?[{$9G/NextToken?s
*Name!s+Value!s
7AccountLimits?[{$9x/NextToken?s
)Max!l*Name!s*Used!l
<ConfigurationSetNames?[s1Filters?[{$:t0MaxResults?i/NextToken?s
*Name!s-Values![s
;ConfigurationSets?[{$;Q/NextToken?s
9ConfigurationSetArn!s:ConfigurationSetName!s6CreatedTimestamp!tCDefaultMessageFeedbackEnabled?b8DefaultMessageType?s5DefaultSenderId?s;EventDestinations![{#Z><ProtectConfigurationId?s
1Filters?[{$:t/Keywords?[s0MaxResults?i/NextToken?s9OriginationIdentity!s
2Keywords?[{$?7/NextToken?s9OriginationIdentity?s<OriginationIdentityArn?s
-Keyword!s3KeywordAction!s4KeywordMessage!s
1Filters?[{$:t0MaxResults?n/NextToken?s=NotifyConfigurationIds?[s
/NextToken?s>NotifyConfigurations?[{$#X
1Filters?[{$:t0MaxResults?n/NextToken?s2TemplateIds?[s
/NextToken?s9NotifyTemplates?[{$As
/Channels![s-Content?s6CreatedTimestamp!t2LanguageCode?s,Status?s9SupportedCountries?[s8SupportedVoiceIds?[s0TemplateId!s2TemplateType!s1TierAccess?[s3Variables?<{$Cp-Version!n
2DefaultValue?s1Description?s/MaxLength?n.MaxValue?n.MinValue?n-Pattern?s.Required!b,Sample?s,Source?s*Type!s
0MaxResults?i/NextToken?s6OptOutListNames?[s+Owner?s
/NextToken?s5OptOutLists?[{$F$
6CreatedTimestamp!t3OptOutListArn!s4OptOutListName!s
1Filters?[{$:t0MaxResults?i/NextToken?s4OptOutListName!s6OptedOutNumbers?[s
/NextToken?s3OptOutListArn?s4OptOutListName?s9OptedOutNumbers?[{$H5
5EndUserOptedOut!b4OptedOutNumber!s7OptedOutTimestamp!t
1Filters?[{$:t0MaxResults?i/NextToken?s+Owner?s5PhoneNumberIds?[s
/NextToken?s6PhoneNumbers?[{$Iu
6CreatedTimestamp!t?DeletionProtectionEnabled!bAInternationalSendingEnabled?b4IsoCountryCode!s1MessageType!s8MessagingLimits?{$N$9MonthlyLeasingPrice!s9NumberCapabilities![s0NumberType!s4OptOutListName!s1PhoneNumber!s4PhoneNumberArn!s3PhoneNumberId?s,PoolId?s4RegistrationId?s?SelfManagedOptOutsEnabled!b,Status!s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b
7DailyMessageCaps?<n1RateLimits?<n
1Filters?[{$:t0MaxResults?i/NextToken?s+Owner?s.PoolIds?[s
/NextToken?s/Pools?[{$OA
6CreatedTimestamp!t?DeletionProtectionEnabled!b1MessageType!s4OptOutListName!s-PoolArn!s,PoolId!s?SelfManagedOptOutsEnabled!b9SharedRoutesEnabled!b,Status!s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b
1Filters?[{$:t0MaxResults?i/NextToken?s>ProtectConfigurationIds?[s
/NextToken?s?ProtectConfigurations?[{$+*
1Filters?[{$:t6IsoCountryCodes?[s0MaxResults?n/NextToken?s0RcsAgentId!s
=CountryLaunchStatus?[{$TI/NextToken?s1RcsAgentArn!s0RcsAgentId!s
7CarrierStatus![{$U?4IsoCountryCode!s3RcsPlatformId?s4RegistrationId!s,Status!s
1CarrierName!s,Status!s
1Filters?[{$:t0MaxResults?n/NextToken?s+Owner?s2RcsAgentIds?[s
/NextToken?s3RcsAgents?[{$VY
6CreatedTimestamp!t?DeletionProtectionEnabled!b8MessagingLimits?{$N$4OptOutListName?s,PoolId?s1RcsAgentArn!s0RcsAgentId!s?SelfManagedOptOutsEnabled!b,Status!s5TestingAgent?{$Z:6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b=TwoWayMediaS3BucketName?s<TwoWayMediaS3KeyPrefix?s7TwoWayMediaS3Role?s=TwoWayRcsEventsEnabled?[s
4RegistrationId!s,Status!s4TestingAgentId?s
1Filters?[{$:t0MaxResults?i/NextToken?s@RegistrationAttachmentIds?[s
/NextToken?sARegistrationAttachments![{$[|
6AttachmentStatus!sAAttachmentUploadErrorReason?s3AttachmentUrl?s6CreatedTimestamp!t?RegistrationAttachmentArn!s>RegistrationAttachmentId!s
1FieldPaths?[s0MaxResults?i/NextToken?s6RegistrationType!s1SectionPath?s
/NextToken?sFRegistrationFieldDefinitions![{$_,6RegistrationType!s
<ConditionalBehavior?{$`a5DisplayHints!{$bg/FieldPath!s6FieldRequirement!s/FieldType!s1SectionPath!s9SelectValidation?{$dx7TextValidation?{$eD
5DefaultBehavior!s/Rules![{$a&
>ConditionalValidation?{$ab4Conditions![{$b<2RuleBehavior!s
4AllowedValues?[s/MaxLength?n/MinLength?n-Pattern?s
8DependsOnFieldPath!s.Operator!s-Values?[s
7DocumentationLink?s8DocumentationTitle?s6ExampleTextValue?s5LongDescription?sBSelectOptionDescriptions?[{$dX6ShortDescription!s?TextValidationDescription?s+Title!s
1Description?s,Option!s+Title?s
0MaxChoices!i0MinChoices!i.Options![s
/MaxLength!i/MinLength!i-Pattern!s
1FieldPaths?[s0MaxResults?i/NextToken?s4RegistrationId!s1SectionPath?s3VersionNumber?l
/NextToken?s5RegistrationArn!sARegistrationFieldValues![{$gh4RegistrationId!s3VersionNumber!l
2DeniedReason?s.Feedback?s/FieldPath!s>RegistrationAttachmentId?s4SelectChoices?[s/TextValue?s
0MaxResults?i/NextToken?s6RegistrationType!s3SectionPaths?[s
/NextToken?sHRegistrationSectionDefinitions![{$j;6RegistrationType!s
5DisplayHints!{$j\1SectionPath!s
7DocumentationLink?s8DocumentationTitle?s5LongDescription?s6ShortDescription!s+Title!s
1Filters?[{$:t0MaxResults?i/NextToken?s8RegistrationTypes?[s
/NextToken?sERegistrationTypeDefinitions![{$lk
5DisplayHints!{$mS6RegistrationType!s?SupportedAssociations?[{$nP
7DocumentationLink?s8DocumentationTitle?s5LongDescription?s6ShortDescription?s+Title!s
9AssociationBehavior!s<DisassociationBehavior!s4IsoCountryCode?s2ResourceType!s
1Filters?[{$:t0MaxResults?i/NextToken?s4RegistrationId!s5VersionNumbers?[l
/NextToken?s5RegistrationArn!s4RegistrationId!s>RegistrationVersions![{$q(
7DeniedReasons?[{$r@.Feedback?s?RegistrationVersionStatus!sIRegistrationVersionStatusHistory!{#rO3VersionNumber!l
7DocumentationLink?s8DocumentationTitle?s5LongDescription?s,Reason!s6ShortDescription!s
1Filters?[{$:t0MaxResults?i/NextToken?s6RegistrationIds?[s
/NextToken?s7Registrations![{$1%
1Filters?[{$:t0MaxResults?i/NextToken?s+Owner?s3SenderIds?[{$u&
4IsoCountryCode!s.SenderId!s
/NextToken?s3SenderIds?[{$u`
?DeletionProtectionEnabled!b4IsoCountryCode!s3MessageTypes![s8MessagingLimits?{$N$9MonthlyLeasingPrice!s0Registered!b4RegistrationId?s.SenderId!s1SenderIdArn!s
/NextToken?s5SpendLimits?[{$wk
3EnforcedLimit!l.MaxLimit!l*Name!s0Overridden!b
>DestinationPhoneNumbers?[s1Filters?[{$:t0MaxResults?i/NextToken?sCVerifiedDestinationNumberIds?[s
/NextToken?sDVerifiedDestinationNumbers![{$yx
6CreatedTimestamp!t<DestinationPhoneNumber!s0RcsAgentId?s,Status!sBVerifiedDestinationNumberArn!sAVerifiedDestinationNumberId!s
6NumberCapability!s<ProtectConfigurationId!s
8CountryRuleSet!<{$|s6NumberCapability!s=ProtectConfigurationArn!s<ProtectConfigurationId!s
3ProtectStatus!s
4IsoCountryCode!s0MaxResults?n/NextToken?s9NumberCapabilities![s:NumberPreference?[{%$F0NumberType!s4RegistrationId?s
-Filter![s5PreferenceType![s
<AvailablePhoneNumbers![s/NextToken?s
/Channels?[s0MaxResults?n/NextToken?s*Tier?s/UseCases?[s
/NextToken?s9NotifyCountries?[{%&1
1CountryName!sCCustomerOwnedIdentityRequired!b4IsoCountryCode!s8SupportedChannels![s5SupportedTiers![s8SupportedUseCases![s
1Filters?[{$:t0MaxResults?i/NextToken?s,PoolId!s
/NextToken?s?OriginationIdentities?[{%(f-PoolArn?s,PoolId?s
4IsoCountryCode!s9NumberCapabilities![s9OriginationIdentity!s<OriginationIdentityArn!s1PhoneNumber?s
1Filters?[{$:t0MaxResults?n/NextToken?s<ProtectConfigurationId!s
/NextToken?s=ProtectConfigurationArn!s<ProtectConfigurationId!s@RuleSetNumberOverrides?[{%+[
,Action!s6CreatedTimestamp!t<DestinationPhoneNumber!s9ExpirationTimestamp?t4IsoCountryCode?s
1Filters?[{$:t0MaxResults?i/NextToken?s4RegistrationId!s
/NextToken?s5RegistrationArn!sBRegistrationAssociations![{%.E4RegistrationId!s6RegistrationType!s
4IsoCountryCode?s1PhoneNumber?s1ResourceArn!s0ResourceId!s2ResourceType!s
1ResourceArn?s.Tags?[{#Uq
-Keyword!s3KeywordAction?s4KeywordMessage!s9OriginationIdentity!s
;MessageFeedbackStatus!s/MessageId!s
,Action!s1ClientToken?s<DestinationPhoneNumber!s9ExpirationTimestamp?t<ProtectConfigurationId!s
/FieldPath!s>RegistrationAttachmentId?s4RegistrationId!s4SelectChoices?[s/TextValue?s
,Policy!s1ResourceArn!s
3PhoneNumberId!s
6CreatedTimestamp?t4IsoCountryCode?s1MessageType?s9MonthlyLeasingPrice?s9NumberCapabilities?[s0NumberType?s4OptOutListName?s1PhoneNumber?s4PhoneNumberArn?s3PhoneNumberId?s4RegistrationId?s?SelfManagedOptOutsEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
4IsoCountryCode!s3MessageTypes![s9MonthlyLeasingPrice!s0Registered!b4RegistrationId?s.SenderId!s1SenderIdArn!s
1ClientToken?s?DeletionProtectionEnabled?bAInternationalSendingEnabled?b4IsoCountryCode!s1MessageType!s9NumberCapabilities![s:NumberPreference?[{%$F0NumberType!s4OptOutListName?s,PoolId?s4RegistrationId?s.Tags?[{#Uq
6CreatedTimestamp?t?DeletionProtectionEnabled?bAInternationalSendingEnabled?b4IsoCountryCode?s1MessageType?s9MonthlyLeasingPrice?s9NumberCapabilities?[s0NumberType?s4OptOutListName?s1PhoneNumber?s4PhoneNumberArn?s3PhoneNumberId?s,PoolId?s4RegistrationId?s?SelfManagedOptOutsEnabled?b,Status?s.Tags?[{#Uq6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
1ClientToken?s?DeletionProtectionEnabled?b4IsoCountryCode!s3MessageTypes?[s.SenderId!s.Tags?[{#Uq
?DeletionProtectionEnabled!b4IsoCountryCode!s3MessageTypes![s9MonthlyLeasingPrice!s0Registered!b.SenderId!s1SenderIdArn!s.Tags?[{#Uq
:ConfigurationSetName?s.Context?<sCDestinationCountryParameters?<s2LanguageCode?s9OriginationIdentity?s9VerificationChannel!sAVerifiedDestinationNumberId!s
/MessageId!s
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b.MaxPrice?s0MediaUrls?[s1MessageBody?s<MessageFeedbackEnabled?b9OriginationIdentity!s<ProtectConfigurationId?s0TimeToLive?i
/MessageId?s
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b<MessageFeedbackEnabled?b;NotifyConfigurationId!s0TemplateId?s8TemplateVariables!<s0TimeToLive?n
/MessageId?s9ResolvedMessageBody?s0TemplateId?s
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b<MessageFeedbackEnabled?b;NotifyConfigurationId!s0TemplateId?s8TemplateVariables!<s0TimeToLive?n-VoiceId?s
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b>FallbackConfiguration?{%KQ.MaxPrice?s<MessageFeedbackEnabled?b8MessageTrafficType?s9OriginationIdentity!s<ProtectConfigurationId?s:RcsMessageContent?{%L30TimeToLive?n
-Channel!s0MediaUrls?[s1MessageBody?s9OriginationIdentity?s
0Content!{%LS5Suggestions?[{%NU
1Carousel?{%M84FileMessage?{%RG1RichCard?{%Ra4TextMessage?{%SE
6CardContents![{%MX/CardWidth!s
1Description?s.Media?{%N25Suggestions?[{%NU+Title?s
-FileUrl!s,Height?s2ThumbnailUrl?s
<CreateCalendarEvent?{%Oc2DialPhone?{%PL0OpenUrl?{%Pq.Reply?{%QT8RequestLocation?{%QT5ShowLocation?{%Qk
1Description?s-EndTime!t2PostbackData!s/StartTime!t*Text!s+Title!s
1PhoneNumber!s2PostbackData!s*Text!s
1Application?s2PostbackData!s*Text!s)Url!s5WebviewViewMode?s
2PostbackData!s*Text!s
+Label?s.Latitude!n/Longitude!n2PostbackData!s*Text!s
-FileUrl!s2ThumbnailUrl?s
4CardContent!{%MX5CardOrientation!s=ThumbnailImageAlignment?s
*Body!s
:ConfigurationSetName?s.Context?<sCDestinationCountryParameters?<s<DestinationPhoneNumber!s,DryRun?b-Keyword?s.MaxPrice?s1MessageBody?s<MessageFeedbackEnabled?b1MessageType?s9OriginationIdentity?s<ProtectConfigurationId?s0TimeToLive?i
:ConfigurationSetName?s.Context?<s<DestinationPhoneNumber!s,DryRun?b7MaxPricePerMinute?s1MessageBody?s9MessageBodyTextType?s<MessageFeedbackEnabled?b9OriginationIdentity!s<ProtectConfigurationId?s0TimeToLive?i-VoiceId?s
:ConfigurationSetName!s<MessageFeedbackEnabled!b
9ConfigurationSetArn?s:ConfigurationSetName?s<MessageFeedbackEnabled?b
:ConfigurationSetName!s1MessageType!s
:ConfigurationSetName!s.SenderId!s
2MonthlyLimit!l
2MonthlyLimit!n
/AwsReview?b4RegistrationId!s
/AwsReview?b5RegistrationArn!s4RegistrationId!s?RegistrationVersionStatus!sIRegistrationVersionStatusHistory!{#rO3VersionNumber!l
1ResourceArn!s.Tags![{#Uq
1ResourceArn!s.TagKeys![s
BCloudWatchLogsDestination?{#Xd:ConfigurationSetName!s-Enabled?b:EventDestinationName!sCKinesisFirehoseDestination?{#Y&9MatchingEventTypes?[s7SnsDestination?{#YH
7DefaultTemplateId?s?DeletionProtectionEnabled?b6EnabledChannels?[s7EnabledCountries?[s;NotifyConfigurationId!s,PoolId?s
?DeletionProtectionEnabled?bAInternationalSendingEnabled?b4OptOutListName?s3PhoneNumberId!s?SelfManagedOptOutsEnabled?b6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
6CreatedTimestamp?t?DeletionProtectionEnabled?bAInternationalSendingEnabled?b4IsoCountryCode?s1MessageType?s9MonthlyLeasingPrice?s9NumberCapabilities?[s0NumberType?s4OptOutListName?s1PhoneNumber?s4PhoneNumberArn?s3PhoneNumberId?s4RegistrationId?s?SelfManagedOptOutsEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
?DeletionProtectionEnabled?b4OptOutListName?s,PoolId!s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
6CreatedTimestamp?t?DeletionProtectionEnabled?b1MessageType?s4OptOutListName?s-PoolArn?s,PoolId?s?SelfManagedOptOutsEnabled?b9SharedRoutesEnabled?b,Status?s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b
?DeletionProtectionEnabled?b<ProtectConfigurationId!s
?CountryRuleSetUpdates!<{$|s6NumberCapability!s<ProtectConfigurationId!s
?DeletionProtectionEnabled?b4OptOutListName?s0RcsAgentId!s?SelfManagedOptOutsEnabled?b6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled?b=TwoWayMediaS3BucketName?s<TwoWayMediaS3KeyPrefix?s7TwoWayMediaS3Role?s=TwoWayRcsEventsEnabled?[s
6CreatedTimestamp!t?DeletionProtectionEnabled!b4OptOutListName?s1RcsAgentArn!s0RcsAgentId!s?SelfManagedOptOutsEnabled!b,Status!s6TwoWayChannelArn?s7TwoWayChannelRole?s3TwoWayEnabled!b=TwoWayMediaS3BucketName?s<TwoWayMediaS3KeyPrefix?s7TwoWayMediaS3Role?s=TwoWayRcsEventsEnabled?[s
?DeletionProtectionEnabled?b4IsoCountryCode!s.SenderId!s
?DeletionProtectionEnabled!b4IsoCountryCode!s3MessageTypes![s9MonthlyLeasingPrice!s0Registered!b4RegistrationId?s.SenderId!s1SenderIdArn!s
6VerificationCode!sAVerifiedDestinationNumberId!s
6CreatedTimestamp!t<DestinationPhoneNumber!s,Status!sBVerifiedDestinationNumberArn!sAVerifiedDestinationNumberId!s
)"};
