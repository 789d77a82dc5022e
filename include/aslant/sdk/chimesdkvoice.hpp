// What the actions of chimesdkvoice take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x312b94436611497d>{
    R"($)#&8#&i#'E#'e#(+#(K#(g#)0#)W#)n#*2#*U#*q#+9#+T#+p#,9#,P#,n#-O#./#.R#.{#/D#/x#0G#0{#1=#1_#29#2r#33#3K#3h#4.#4G#4g#5D#5x#62#6P#6k#7I#8&#8F#8u#9A#9a#:8#:^#;0#;I#;h#<0#<\#<{#=;#=V#=x#>4#>_#>|#?D#?v#@9#@Z#@u#AR#B,#Bd#CA#Cp#D<#D\#E3#EY#F0#FL#Fq#G7#G[#Gz#HC#HX#Ho#I3#IN#Iq#J3#JV#K##K:#KX#K{#L=#L_
associatePhoneNumbersWithVoiceConnector {#L|{#M[
associatePhoneNumbersWithVoiceConnectorGroup {#NF{#M[
batchDeletePhoneNumber {#O*{#M[
batchUpdatePhoneNumber {#O={#M[
createPhoneNumberOrder {#P<{#Pf
createProxySession {#Rh{#T^
createSipMediaApplication {#Wb{#XS
createSipMediaApplicationCall {#Z4{#[3
createSipRule {#[b{#]'
createVoiceConnector {#^V{#_A
createVoiceConnectorGroup {#a<{#b#
createVoiceProfile {#c\{#cs
createVoiceProfileDomain {#eI{#fY
deletePhoneNumber {#hP{#ha
deleteProxySession {#hb{#ha
deleteSipMediaApplication {#i-{#ha
deleteSipRule {#iF{#ha
deleteVoiceConnector {#iS{#ha
deleteVoiceConnectorEmergencyCallingConfiguration {#iS{#ha
deleteVoiceConnectorExternalSystemsConfiguration {#iS{#ha
deleteVoiceConnectorGroup {#ig{#ha
deleteVoiceConnectorOrigination {#iS{#ha
deleteVoiceConnectorProxy {#iS{#ha
deleteVoiceConnectorStreamingConfiguration {#iS{#ha
deleteVoiceConnectorTermination {#iS{#ha
deleteVoiceConnectorTerminationCredentials {#j&{#ha
deleteVoiceProfile {#jG{#ha
deleteVoiceProfileDomain {#jY{#ha
disassociatePhoneNumbersFromVoiceConnector {#jq{#M[
disassociatePhoneNumbersFromVoiceConnectorGroup {#k?{#M[
getGlobalSettings {#ha{#kl
getPhoneNumber {#hP{#l4
getPhoneNumberOrder {#p5{#Pf
getPhoneNumberSettings {#ha{#pK
getProxySession {#hb{#T^
getSipMediaApplication {#i-{#XS
getSipMediaApplicationAlexaSkillConfiguration {#i-{#px
getSipMediaApplicationLoggingConfiguration {#i-{#qt
getSipRule {#iF{#]'
getSpeakerSearchTask {#rp{#s@
getVoiceConnector {#iS{#_A
getVoiceConnectorEmergencyCallingConfiguration {#iS{#vn
getVoiceConnectorExternalSystemsConfiguration {#iS{#x%
getVoiceConnectorGroup {#ig{#b#
getVoiceConnectorLoggingConfiguration {#iS{#y+
getVoiceConnectorOrigination {#iS{#yo
getVoiceConnectorProxy {#iS{#zn
getVoiceConnectorStreamingConfiguration {#iS{#{x
getVoiceConnectorTermination {#iS{$#|
getVoiceConnectorTerminationHealth {#iS{$%+
getVoiceProfile {#jG{#cs
getVoiceProfileDomain {#jY{#fY
getVoiceToneAnalysisTask {$%Y{$&8
listAvailableVoiceConnectorRegions {#ha{$(3
listPhoneNumberOrders {$(M{$(g
listPhoneNumbers {$)2{$*$
listProxySessions {$*D{$*z
listSipMediaApplications {$(M{$+A
listSipRules {$+i{$,A
listSupportedPhoneNumberCountries {$,]{$,l
listTagsForResource {$-Z{$-i
listVoiceConnectorGroups {$(M{$-u
listVoiceConnectorTerminationCredentials {#iS{$.C
listVoiceConnectors {$(M{$.Q
listVoiceProfileDomains {$(M{$.t
listVoiceProfiles {$0R{$1)
putSipMediaApplicationAlexaSkillConfiguration {$1J{#px
putSipMediaApplicationLoggingConfiguration {$29{#qt
putVoiceConnectorEmergencyCallingConfiguration {$3%{#vn
putVoiceConnectorExternalSystemsConfiguration {$3\{#x%
putVoiceConnectorLoggingConfiguration {$4R{#y+
putVoiceConnectorOrigination {$5&{#yo
putVoiceConnectorProxy {$5K{#zn
putVoiceConnectorStreamingConfiguration {$6`{#{x
putVoiceConnectorTermination {$76{$#|
putVoiceConnectorTerminationCredentials {$7[{#ha
restorePhoneNumber {#hP{#l4
searchAvailablePhoneNumbers {$8>{$9E
startSpeakerSearchTask {$9f{#s@
startVoiceToneAnalysisTask {$:f{$&8
stopSpeakerSearchTask {#rp{#ha
stopVoiceToneAnalysisTask {$;T{#ha
tagResource {$<({#ha
untagResource {$<B{#ha
updateGlobalSettings {#kl{#ha
updatePhoneNumber {#Ob{#l4
updatePhoneNumberSettings {$<\{#ha
updateProxySession {$<k{#T^
updateSipMediaApplication {$=V{#XS
updateSipMediaApplicationCall {$>,{#[3
updateSipRule {$>b{#]'
updateVoiceConnector {$?@{#_A
updateVoiceConnectorGroup {$?o{#b#
updateVoiceProfile {$@O{#cs
updateVoiceProfileDomain {$@w{#fY
validateE911Address {$AJ{$BB
7E164PhoneNumbers![s4ForceAssociate?b6VoiceConnectorId!s
;PhoneNumberErrors?[{#Mt
/ErrorCode?s2ErrorMessage?s3PhoneNumberId?s
7E164PhoneNumbers![s4ForceAssociate?b;VoiceConnectorGroupId!s
5PhoneNumberIds![s
GUpdatePhoneNumberRequestItems![{#Ob
1CallingName?s*Name?s3PhoneNumberId!s1ProductType?s
7E164PhoneNumbers![s*Name?s1ProductType!s
9PhoneNumberOrder?{#Q#
6CreatedTimestamp?t-FocDate?t/OrderType?s=OrderedPhoneNumbers?[{#RL8PhoneNumberOrderId?s1ProductType?s,Status?s6UpdatedTimestamp?t
5E164PhoneNumber?s,Status?s
3Capabilities![s3ExpiryMinutes?i3GeoMatchLevel?s7GeoMatchParams?{#TH*Name?s=NumberSelectionBehavior?s>ParticipantPhoneNumbers![s6VoiceConnectorId!s
.AreaCode!s-Country!s
5ProxySession?{#Tq
3Capabilities?[s6CreatedTimestamp?t4EndedTimestamp?t3ExpiryMinutes?i3GeoMatchLevel?s7GeoMatchParams?{#TH*Name?s=NumberSelectionBehavior?s6Participants?[{#W@4ProxySessionId?s,Status?s6UpdatedTimestamp?t6VoiceConnectorId?s
1PhoneNumber?s6ProxyPhoneNumber?s
/AwsRegion!s3Endpoints![{#X7*Name!s.Tags?[{#XD
/LambdaArn?s
)Key!s+Value!s
<SipMediaApplication?{#Xm
/AwsRegion?s6CreatedTimestamp?t3Endpoints?[{#X7*Name?s<SipMediaApplicationArn?s;SipMediaApplicationId?s6UpdatedTimestamp?t
3ArgumentsMap?<s5FromPhoneNumber!s1SipHeaders?<s;SipMediaApplicationId!s3ToPhoneNumber!s
@SipMediaApplicationCall?{#[Q
3TransactionId?s
.Disabled?b*Name!s<TargetApplications?[{#\Q1TriggerType!s2TriggerValue!s
/AwsRegion?s.Priority?i;SipMediaApplicationId?s
0SipRule?{#]5
6CreatedTimestamp?t.Disabled?b*Name?s/SipRuleId?s<TargetApplications?[{#\Q1TriggerType?s2TriggerValue?s6UpdatedTimestamp?t
/AwsRegion?s5IntegrationType?s*Name!s7RequireEncryption!b.Tags?[{#XD
7VoiceConnector?{#_V
/AwsRegion?s6CreatedTimestamp?t5IntegrationType?s*Name?s6OutboundHostName?s7RequireEncryption?b6UpdatedTimestamp?t7VoiceConnectorArn?s6VoiceConnectorId?s
*Name!s=VoiceConnectorItems?[{#a^
.Priority!i6VoiceConnectorId!s
<VoiceConnectorGroup?{#b=
6CreatedTimestamp?t*Name?s6UpdatedTimestamp?t<VoiceConnectorGroupArn?s;VoiceConnectorGroupId?s=VoiceConnectorItems?[{#a^
9SpeakerSearchTaskId!s
5VoiceProfile?{#d,
6CreatedTimestamp?t9ExpirationTimestamp?t6UpdatedTimestamp?t5VoiceProfileArn?s:VoiceProfileDomainId?s4VoiceProfileId?s
8ClientRequestToken?s1Description?s*Name!sJServerSideEncryptionConfiguration!{#fL.Tags?[{#XD
/KmsKeyArn!s
;VoiceProfileDomain?{#fr
6CreatedTimestamp?t1Description?s*Name?sJServerSideEncryptionConfiguration?{#fL6UpdatedTimestamp?t;VoiceProfileDomainArn?s:VoiceProfileDomainId?s
3PhoneNumberId!s

4ProxySessionId!s6VoiceConnectorId!s
;SipMediaApplicationId!s
/SipRuleId!s
6VoiceConnectorId!s
;VoiceConnectorGroupId!s
0Usernames![s6VoiceConnectorId!s
4VoiceProfileId!s
:VoiceProfileDomainId!s
7E164PhoneNumbers![s6VoiceConnectorId!s
7E164PhoneNumbers![s;VoiceConnectorGroupId!s
7VoiceConnector?{#l'
/CdrBucket?s
4PhoneNumber?{#lF
6Associations?[{#no1CallingName?s7CallingNameStatus?s5Capabilities?{#o;-Country?s6CreatedTimestamp?t7DeletionTimestamp?t5E164PhoneNumber?s*Name?s-OrderId?s3PhoneNumberId?s1ProductType?s,Status?s*Type?s6UpdatedTimestamp?t
9AssociatedTimestamp?t*Name?s+Value?s
1InboundCall?b0InboundMMS?b0InboundSMS?b2OutboundCall?b1OutboundMMS?b1OutboundSMS?b
8PhoneNumberOrderId!s
1CallingName?sACallingNameUpdatedTimestamp?t
SSipMediaApplicationAlexaSkillConfiguration?{#qO
4AlexaSkillIds![s6AlexaSkillStatus!s
PSipMediaApplicationLoggingConfiguration?{#rH
JEnableSipMediaApplicationMessageLogs?b
9SpeakerSearchTaskId!s6VoiceConnectorId!s
:SpeakerSearchTask?{#sX
4CallDetails?{#uI6CreatedTimestamp?t=SpeakerSearchDetails?{#ux9SpeakerSearchTaskId?s=SpeakerSearchTaskStatus?s6StartedTimestamp?t3StatusMessage?s6UpdatedTimestamp?t
.IsCaller?b3TransactionId?s6VoiceConnectorId?s
1Results?[{#vJ@VoiceprintGenerationStatus?s
5ConfidenceScore?n4VoiceProfileId?s
FEmergencyCallingConfiguration?{#w8
.Dnis?[{#wD
4CallingCountry!s:EmergencyPhoneNumber!s5TestPhoneNumber?s
EExternalSystemsConfiguration?{#xH
?ContactCenterSystemTypes?[sCSessionBorderControllerTypes?[s
=LoggingConfiguration?{#yF
;EnableMediaMetricLogs?b3EnableSIPLogs?b
4Origination?{#z'
.Disabled?b0Routes?[{#z@
*Host?s*Port?i.Priority?i.Protocol?s,Weight?i
.Proxy?{#zz
ADefaultSessionExpiryMinutes?i.Disabled?b9FallBackPhoneNumber?s;PhoneNumberCountries?[s
?StreamingConfiguration?{#|;
:DataRetentionInHours!i.Disabled!bCMediaInsightsConfiguration?{$#GFStreamingNotificationTargets?[{$#f
6ConfigurationArn?s.Disabled?b
8NotificationTarget?s
4Termination?{$$4
5CallingRegions?[s6CidrAllowedList?[s.CpsLimit?i8DefaultPhoneNumber?s.Disabled?b
:TerminationHealth?{$%C
,Source?s/Timestamp?t
.IsCaller!b6VoiceConnectorId!s=VoiceToneAnalysisTaskId!s
>VoiceToneAnalysisTask?{$&T
4CallDetails?{#uI6CreatedTimestamp?t6StartedTimestamp?t3StatusMessage?s6UpdatedTimestamp?t=VoiceToneAnalysisTaskId?sAVoiceToneAnalysisTaskStatus?s
<VoiceConnectorRegions?[s
0MaxResults?i/NextToken?s
/NextToken?s;PhoneNumberOrders?[{#Q#
0FilterName?s1FilterValue?s0MaxResults?i/NextToken?s1ProductType?s,Status?s
/NextToken?s6PhoneNumbers?[{#lF
0MaxResults?i/NextToken?s,Status?s6VoiceConnectorId!s
/NextToken?s7ProxySessions?[{#Tq
/NextToken?s>SipMediaApplications?[{#Xm
0MaxResults?i/NextToken?s;SipMediaApplicationId?s
/NextToken?s2SipRules?[{#]5
1ProductType!s
>PhoneNumberCountries?[{$-.
1CountryCode?s@SupportedPhoneNumberTypes?[s
1ResourceARN!s
.Tags?[{#XD
/NextToken?s>VoiceConnectorGroups?[{#b=
0Usernames?[s
/NextToken?s9VoiceConnectors?[{#_V
/NextToken?s=VoiceProfileDomains?[{$/A
6CreatedTimestamp?t1Description?s*Name?s6UpdatedTimestamp?t;VoiceProfileDomainArn?s:VoiceProfileDomainId?s
0MaxResults?i/NextToken?s:VoiceProfileDomainId!s
/NextToken?s7VoiceProfiles?[{#d,
SSipMediaApplicationAlexaSkillConfiguration?{#qO;SipMediaApplicationId!s
;SipMediaApplicationId!sPSipMediaApplicationLoggingConfiguration?{#rH
FEmergencyCallingConfiguration!{#w86VoiceConnectorId!s
?ContactCenterSystemTypes?[sCSessionBorderControllerTypes?[s6VoiceConnectorId!s
=LoggingConfiguration!{#yF6VoiceConnectorId!s
4Origination!{#z'6VoiceConnectorId!s
ADefaultSessionExpiryMinutes!i.Disabled?b9FallBackPhoneNumber?s?PhoneNumberPoolCountries![s6VoiceConnectorId!s
?StreamingConfiguration!{#|;6VoiceConnectorId!s
4Termination!{$$46VoiceConnectorId!s
5Credentials?[{$8'6VoiceConnectorId!s
.Password?s.Username?s
.AreaCode?s*City?s-Country?s0MaxResults?i/NextToken?s5PhoneNumberType?s+State?s4TollFreePrefix?s
7E164PhoneNumbers?[s/NextToken?s
-CallLeg?s8ClientRequestToken?s3TransactionId!s6VoiceConnectorId!s:VoiceProfileDomainId!s
8ClientRequestToken?s2LanguageCode!s3TransactionId!s6VoiceConnectorId!s
6VoiceConnectorId!s=VoiceToneAnalysisTaskId!s
1ResourceARN!s.Tags![{#XD
1ResourceARN!s.TagKeys![s
1CallingName!s
3Capabilities![s3ExpiryMinutes?i4ProxySessionId!s6VoiceConnectorId!s
3Endpoints?[{#X7*Name?s;SipMediaApplicationId!s
0Arguments!<s;SipMediaApplicationId!s3TransactionId!s
.Disabled?b*Name!s/SipRuleId!s<TargetApplications?[{#\Q
*Name!s7RequireEncryption!b6VoiceConnectorId!s
*Name!s;VoiceConnectorGroupId!s=VoiceConnectorItems![{#a^
9SpeakerSearchTaskId!s4VoiceProfileId!s
1Description?s*Name?s:VoiceProfileDomainId!s
2AwsAccountId!s*City!s-Country!s0PostalCode!s+State!s0StreetInfo!s2StreetNumber!s
0Address?{$C87AddressExternalId?s>CandidateAddressList?[{$De6ValidationResult?i
*City?s-Country?s5PostDirectional?s0PostalCode?s5PostalCodePlus4?s4PreDirectional?s+State?s0StreetName?s2StreetNumber?s2StreetSuffix?s
*City?s-Country?s0PostalCode?s5PostalCodePlus4?s+State?s0StreetInfo?s2StreetNumber?s
)"};
