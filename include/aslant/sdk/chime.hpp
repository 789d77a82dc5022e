// What the actions of chime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x62204f7624fc8da7>{
    R"(%.#)G#)m#*D#*z#+R#+o#,;#,^#-$#->#-Z#-z#.9#.P#.k#/1#/P#/h#/{#08#0R#0s#19#1]#1t#28#2\#2|#3>#3R#3p#49#4`#4w#51#5O#5r#6/#6J#6j#7B#7a#7y#86#8P#8q#95#9U#9x#:B#:Y#:t#;6#;J#;h#<1#<H#<f#=G#=j#>9#>\#?6#?_#@9#@V#@x#A?#AX#At#B=#Br#CK#Cm#D<#Dp#EO#F*#F>#FZ#G)#GX#Gm#H##H>#H^#Hy#I@#IT#Iy#J7#JT#Jt#K3#KQ#Kb#L(#L\#Lp#M'#M@#M[#N9#NY#O.#OT#Ot#PK#Pq#QC#QX#Qn#R3#RQ#Rk#S+#SB#ST#Sm#T3#Te#U(#UG#U]#V3#VV#Vo#W+#WJ#Wd#X%#XB#XU#Xw#Y3#Y^#Y{#Z4#ZV#[.#[K#[_#\.#\]#]##]A#]u#^S#_(#_N#_n#`E#`k#aB#a`#b)#bD#be#c%#cA#cf#d(#dK#dm#e(#e<#eQ#eh#f$#f;#fR#fq#g2#gQ#gd#g{#h?#h`#i$#i?#ib#j$#j8#jV#jy#kF#k]#kq#l3#lQ#lt
associatePhoneNumberWithUser {#m7{#m_
associatePhoneNumbersWithVoiceConnector {#m`{#n?
associatePhoneNumbersWithVoiceConnectorGroup {#o*{#n?
associateSigninDelegateGroupsWithAccount {#oh{#m_
batchCreateAttendee {#pC{#q2
batchCreateChannelMembership {#rN{#s%
batchCreateRoomMembership {#t^{#uF
batchDeletePhoneNumber {#u{{#n?
batchSuspendUser {#v4{#vO
batchUnsuspendUser {#v4{#vO
batchUpdatePhoneNumber {#w,{#n?
batchUpdateUser {#x${#vO
createAccount {#yl{#yt
createAppInstance {#{c{#|<
createAppInstanceAdmin {#|N{#|v
createAppInstanceUser {$#D{$$B
createAttendee {$$X{$%'
createBot {$%6{$%Z
createChannel {$'&{$(/
createChannelBan {$(={$(e
createChannelMembership {$)%{$(e
createChannelModerator {$)T{$*,
createMediaCapturePipeline {$*P{$-^
createMeeting {$/W{$13
createMeetingDialOut {$3]{$4>
createMeetingWithAttendees {$4O{$5x
createPhoneNumberOrder {$6I{$6l
createProxySession {$8X{$:N
createRoom {$=R{$={
createRoomMembership {$>{{$?I
createSipMediaApplication {$@x{$AO
createSipMediaApplicationCall {$Bq{$C`
createSipRule {$D${$EC
createUser {$Fr{$GC
createVoiceConnector {$Ix{$JF
createVoiceConnectorGroup {$L/{$Lp
deleteAccount {$NO{#m_
deleteAppInstance {$N\{#m_
deleteAppInstanceAdmin {#|N{#m_
deleteAppInstanceStreamingConfigurations {$N\{#m_
deleteAppInstanceUser {$Nn{#m_
deleteAttendee {$O*{#m_
deleteChannel {$OD{#m_
deleteChannelBan {$(={#m_
deleteChannelMembership {$(={#m_
deleteChannelMessage {$O`{#m_
deleteChannelModerator {$)T{#m_
deleteEventsConfiguration {$P.{#m_
deleteMediaCapturePipeline {$PC{#m_
deleteMeeting {$PV{#m_
deletePhoneNumber {$Pc{#m_
deleteProxySession {$Pt{#m_
deleteRoom {$Q?{#m_
deleteRoomMembership {$QU{#m_
deleteSipMediaApplication {$Qv{#m_
deleteSipRule {$R5{#m_
deleteVoiceConnector {$RB{#m_
deleteVoiceConnectorEmergencyCallingConfiguration {$RB{#m_
deleteVoiceConnectorGroup {$RV{#m_
deleteVoiceConnectorOrigination {$RB{#m_
deleteVoiceConnectorProxy {$RB{#m_
deleteVoiceConnectorStreamingConfiguration {$RB{#m_
deleteVoiceConnectorTermination {$RB{#m_
deleteVoiceConnectorTerminationCredentials {$Ro{#m_
describeAppInstance {$N\{$S6
describeAppInstanceAdmin {#|N{$T<
describeAppInstanceUser {$Nn{$U)
describeChannel {$OD{$V7
describeChannelBan {$(={$Wl
describeChannelMembership {$(={$X_
describeChannelMembershipForAppInstanceUser {$Yw{$ZN
describeChannelModeratedByAppInstanceUser {$Yw{$\S
describeChannelModerator {$)T{$\v
disassociatePhoneNumberFromUser {$]r{#m_
disassociatePhoneNumbersFromVoiceConnector {$^.{#n?
disassociatePhoneNumbersFromVoiceConnectorGroup {$^V{#n?
disassociateSigninDelegateGroupsFromAccount {$_){#m_
getAccount {$NO{#yt
getAccountSettings {$NO{$_D
getAppInstanceRetentionSettings {$N\{$`(
getAppInstanceStreamingConfigurations {$N\{$a=
getAttendee {$O*{$%'
getBot {$P.{$%Z
getChannelMessage {$O`{$b2
getEventsConfiguration {$P.{$d.
getGlobalSettings {#m_{$e)
getMediaCapturePipeline {$PC{$-^
getMeeting {$PV{$13
getMessagingSessionEndpoint {#m_{$e`
getPhoneNumber {$Pc{$ev
getPhoneNumberOrder {$if{$6l
getPhoneNumberSettings {#m_{$i|
getProxySession {$Pt{$:N
getRetentionSettings {$NO{$jO
getRoom {$Q?{$={
getSipMediaApplication {$Qv{$AO
getSipMediaApplicationLoggingConfiguration {$Qv{$kh
getSipRule {$R5{$EC
getUser {$]r{$GC
getUserSettings {$]r{$ld
getVoiceConnector {$RB{$JF
getVoiceConnectorEmergencyCallingConfiguration {$RB{$mW
getVoiceConnectorGroup {$RV{$Lp
getVoiceConnectorLoggingConfiguration {$RB{$nh
getVoiceConnectorOrigination {$RB{$oR
getVoiceConnectorProxy {$RB{$pQ
getVoiceConnectorStreamingConfiguration {$RB{$q[
getVoiceConnectorTermination {$RB{$rz
getVoiceConnectorTerminationHealth {$RB{$t)
inviteUsers {$tW{$u&
listAccounts {$ug{$v:
listAppInstanceAdmins {$vV{$w'
listAppInstanceUsers {$vV{$wi
listAppInstances {$xl{$y,
listAttendeeTags {$O*{$yp
listAttendees {$y|{$zH
listBots {$ze{${1
listChannelBans {${I{$|$
listChannelMemberships {$|]{%#?
listChannelMembershipsForAppInstanceUser {%#r{%$U
listChannelMessages {%${{%%y
listChannelModerators {${I{%'u
listChannels {%(]{%)F
listChannelsModeratedByAppInstanceUser {%#r{%)b
listMediaCapturePipelines {$xl{%*$
listMeetingTags {$PV{$yp
listMeetings {$xl{%*M
listPhoneNumberOrders {$xl{%*i
listPhoneNumbers {%+4{%,&
listProxySessions {%,F{%,|
listRoomMemberships {%-C{%-r
listRooms {%.;{%.l
listSipMediaApplications {$xl{%/+
listSipRules {%/S{%0+
listSupportedPhoneNumberCountries {%0G{%0V
listTagsForResource {%1D{$yp
listUsers {%1S{%26
listVoiceConnectorGroups {$xl{%2O
listVoiceConnectorTerminationCredentials {$RB{%2w
listVoiceConnectors {$xl{%3+
logoutUser {$]r{#m_
putAppInstanceRetentionSettings {%3N{$`(
putAppInstanceStreamingConfigurations {%4({$a=
putEventsConfiguration {%4c{$d.
putRetentionSettings {%5P{$jO
putSipMediaApplicationLoggingConfiguration {%5t{$kh
putVoiceConnectorEmergencyCallingConfiguration {%6`{$mW
putVoiceConnectorLoggingConfiguration {%7={$nh
putVoiceConnectorOrigination {%7k{$oR
putVoiceConnectorProxy {%86{$pQ
putVoiceConnectorStreamingConfiguration {%9K{$q[
putVoiceConnectorTermination {%9{{$rz
putVoiceConnectorTerminationCredentials {%:F{#m_
redactChannelMessage {$O`{%;)
redactConversationMessage {%;C{#m_
redactRoomMessage {%;m{#m_
regenerateSecurityToken {$P.{$%Z
resetPersonalPIN {$]r{$GC
restorePhoneNumber {$Pc{$ev
searchAvailablePhoneNumbers {%<5{%=<
sendChannelMessage {%=]{%;)
startMeetingTranscription {%>^{#m_
stopMeetingTranscription {$PV{#m_
tagAttendee {%D_{#m_
tagMeeting {%E*{#m_
tagResource {%EB{#m_
untagAttendee {%E\{#m_
untagMeeting {%F'{#m_
untagResource {%F?{#m_
updateAccount {%FY{#yt
updateAccountSettings {%G${#m_
updateAppInstance {%GF{#|<
updateAppInstanceUser {%Gj{$$B
updateBot {%H8{$%Z
updateChannel {%HX{$(/
updateChannelMessage {%I3{%;)
updateChannelReadMarker {$OD{$(/
updateGlobalSettings {$e){#m_
updatePhoneNumber {#wQ{$ev
updatePhoneNumberSettings {%Ip{#m_
updateProxySession {%J%{$:N
updateRoom {%Jj{$={
updateRoomMembership {$>{{$?I
updateSipMediaApplication {%K-{$AO
updateSipMediaApplicationCall {%K]{$C`
updateSipRule {%L9{$EC
updateUser {%Lq{$GC
updateUserSettings {%Md{#m_
updateVoiceConnector {%N2{$JF
updateVoiceConnectorGroup {%Na{$Lp
validateE911Address {%OA{%P9
/AccountId!s5E164PhoneNumber!s,UserId!s

7E164PhoneNumbers![s4ForceAssociate?b6VoiceConnectorId!s
;PhoneNumberErrors?[{#nX
/ErrorCode?s2ErrorMessage?s3PhoneNumberId?s
7E164PhoneNumbers![s4ForceAssociate?b;VoiceConnectorGroupId!s
/AccountId!s>SigninDelegateGroups![{#p6
/GroupName?s
3Attendees![{#p`/MeetingId!s
4ExternalUserId!s.Tags?[{#q#
)Key!s+Value!s
3Attendees?[{#qP0Errors?[{#q{
0AttendeeId?s4ExternalUserId?s/JoinToken?s
/ErrorCode?s2ErrorMessage?s4ExternalUserId?s
0ChannelArn!s1ChimeBearer?s1MemberArns![s*Type?s
@BatchChannelMemberships?{#sP0Errors?[{#t6
0ChannelArn?s2InvitedBy?{#t(1Members?[{#t(*Type?s
)Arn?s*Name?s
/ErrorCode?s2ErrorMessage?s/MemberArn?s
/AccountId!s<MembershipItemList![{#u3,RoomId!s
.MemberId?s*Role?s
0Errors?[{#uT
/ErrorCode?s2ErrorMessage?s.MemberId?s
5PhoneNumberIds![s
/AccountId!s1UserIdList![s
4UserErrors?[{#va
/ErrorCode?s2ErrorMessage?s,UserId?s
GUpdatePhoneNumberRequestItems![{#wQ
1CallingName?s3PhoneNumberId!s1ProductType?s
/AccountId!s@UpdateUserRequestItems![{#xN
AAlexaForBusinessMetadata?{#y51LicenseType?s,UserId!s.UserType?s
=AlexaForBusinessRoomArn?s?IsAlexaForBusinessEnabled?b
*Name!s
0Account?{#z(
/AccountId!s3AccountStatus?s1AccountType?s2AwsAccountId!s6CreatedTimestamp?t4DefaultLicense?s*Name!s>SigninDelegateGroups?[{#p68SupportedLicenses?[s
8ClientRequestToken?s.Metadata?s*Name!s.Tags?[{#q#
4AppInstanceArn?s
9AppInstanceAdminArn!s4AppInstanceArn!s
9AppInstanceAdmin?{#t(4AppInstanceArn?s
4AppInstanceArn!s7AppInstanceUserId!s8ClientRequestToken?s.Metadata?s*Name!s.Tags?[{#q#
8AppInstanceUserArn?s
4ExternalUserId!s/MeetingId!s.Tags?[{#q#
1Attendee?{#qP
/AccountId!s1DisplayName!s,Domain?s
,Bot?{$%d
.BotEmail?s+BotId?s-BotType?s6CreatedTimestamp?t.Disabled?b1DisplayName?s3SecurityToken?s6UpdatedTimestamp?t,UserId?s
4AppInstanceArn!s1ChimeBearer?s8ClientRequestToken?s.Metadata?s*Mode?s*Name!s-Privacy?s.Tags?[{#q#
0ChannelArn?s
0ChannelArn!s1ChimeBearer?s/MemberArn!s
0ChannelArn?s/Member?{#t(
0ChannelArn!s1ChimeBearer?s/MemberArn!s*Type!s
0ChannelArn!s9ChannelModeratorArn!s1ChimeBearer?s
0ChannelArn?s9ChannelModerator?{#t(
EChimeSdkMeetingConfiguration?{$+\8ClientRequestToken?s-SinkArn!s.SinkType!s/SourceArn!s0SourceType!s
?ArtifactsConfiguration?{$,8<SourceConfiguration?{$,z
.Audio!{$,\0Content!{$,g.Video!{$,g
-MuxType!s
-MuxType?s+State!s
=SelectedVideoStreams?{$-;
2AttendeeIds?[s6ExternalUserIds?[s
=MediaCapturePipeline?{$-y
EChimeSdkMeetingConfiguration?{$+\6CreatedTimestamp?t5MediaPipelineId?s-SinkArn?s.SinkType?s/SourceArn?s0SourceType?s,Status?s6UpdatedTimestamp?t
8ClientRequestToken?s7ExternalMeetingId?s1MediaRegion?s3MeetingHostId?sCNotificationsConfiguration?{$0p.Tags?[{#q#
1SnsTopicArn?s1SqsQueueArn?s
0Meeting?{$1A
7ExternalMeetingId?s7MediaPlacement?{$2*1MediaRegion?s/MeetingId?s
6AudioFallbackUrl?s2AudioHostUrl?s7EventIngestionUrl?s3ScreenDataUrl?s6ScreenSharingUrl?s6ScreenViewingUrl?s2SignalingUrl?s4TurnControlUrl?s
5FromPhoneNumber!s/JoinToken!s/MeetingId!s3ToPhoneNumber!s
3TransactionId?s
3Attendees?[{#p`8ClientRequestToken?s7ExternalMeetingId?s1MediaRegion?s3MeetingHostId?sCNotificationsConfiguration?{$0p.Tags?[{#q#
3Attendees?[{#qP0Errors?[{#q{0Meeting?{$1A
7E164PhoneNumbers![s1ProductType!s
9PhoneNumberOrder?{$7)
6CreatedTimestamp?t=OrderedPhoneNumbers?[{$8<8PhoneNumberOrderId?s1ProductType?s,Status?s6UpdatedTimestamp?t
5E164PhoneNumber?s,Status?s
3Capabilities![s3ExpiryMinutes?i3GeoMatchLevel?s7GeoMatchParams?{$:8*Name?s=NumberSelectionBehavior?s>ParticipantPhoneNumbers![s6VoiceConnectorId!s
.AreaCode!s-Country!s
5ProxySession?{$:a
3Capabilities?[s6CreatedTimestamp?t4EndedTimestamp?t3ExpiryMinutes?i3GeoMatchLevel?s7GeoMatchParams?{$:8*Name?s=NumberSelectionBehavior?s6Participants?[{$=04ProxySessionId?s,Status?s6UpdatedTimestamp?t6VoiceConnectorId?s
1PhoneNumber?s6ProxyPhoneNumber?s
/AccountId!s8ClientRequestToken?s*Name!s
-Room?{$>,
/AccountId?s/CreatedBy?s6CreatedTimestamp?t*Name?s,RoomId?s6UpdatedTimestamp?t
/AccountId!s.MemberId!s*Role?s,RoomId!s
7RoomMembership?{$?^
/InvitedBy?s/Member?{$@@*Role?s,RoomId?s6UpdatedTimestamp?t
/AccountId?s+Email?s.FullName?s.MemberId?s0MemberType?s
/AwsRegion!s3Endpoints![{$AB*Name!s
/LambdaArn?s
<SipMediaApplication?{$Ai
/AwsRegion?s6CreatedTimestamp?t3Endpoints?[{$AB*Name?s;SipMediaApplicationId?s6UpdatedTimestamp?t
5FromPhoneNumber!s1SipHeaders?<s;SipMediaApplicationId!s3ToPhoneNumber!s
@SipMediaApplicationCall?{$4>
.Disabled?b*Name!s<TargetApplications![{$Dm1TriggerType!s2TriggerValue!s
/AwsRegion?s.Priority?i;SipMediaApplicationId?s
0SipRule?{$EQ
6CreatedTimestamp?t.Disabled?b*Name?s/SipRuleId?s<TargetApplications?[{$Dm1TriggerType?s2TriggerValue?s6UpdatedTimestamp?t
/AccountId!s+Email?s.UserType?s.Username?s
-User?{$GN
/AccountId?sAAlexaForBusinessMetadata?{#y51DisplayName?s/InvitedOn?t1LicenseType?s1PersonalPIN?s2PrimaryEmail?s>PrimaryProvisionedNumber?s2RegisteredOn?t,UserId!s:UserInvitationStatus?s<UserRegistrationStatus?s.UserType?s
/AwsRegion?s*Name!s7RequireEncryption!b
7VoiceConnector?{$J[
/AwsRegion?s6CreatedTimestamp?t*Name?s6OutboundHostName?s7RequireEncryption?b6UpdatedTimestamp?t7VoiceConnectorArn?s6VoiceConnectorId?s
*Name!s=VoiceConnectorItems?[{$LQ
.Priority!i6VoiceConnectorId!s
<VoiceConnectorGroup?{$M0
6CreatedTimestamp?t*Name?s6UpdatedTimestamp?t<VoiceConnectorGroupArn?s;VoiceConnectorGroupId?s=VoiceConnectorItems?[{$LQ
/AccountId!s
4AppInstanceArn!s
8AppInstanceUserArn!s
0AttendeeId!s/MeetingId!s
0ChannelArn!s1ChimeBearer?s
0ChannelArn!s1ChimeBearer?s/MessageId!s
/AccountId!s+BotId!s
5MediaPipelineId!s
/MeetingId!s
3PhoneNumberId!s
4ProxySessionId!s6VoiceConnectorId!s
/AccountId!s,RoomId!s
/AccountId!s.MemberId!s,RoomId!s
;SipMediaApplicationId!s
/SipRuleId!s
6VoiceConnectorId!s
;VoiceConnectorGroupId!s
0Usernames![s6VoiceConnectorId!s
4AppInstance?{$SH
4AppInstanceArn?s6CreatedTimestamp?t:LastUpdatedTimestamp?t.Metadata?s*Name?s
9AppInstanceAdmin?{$TS
.Admin?{#t(4AppInstanceArn?s6CreatedTimestamp?t
8AppInstanceUser?{$U?
8AppInstanceUserArn?s6CreatedTimestamp?t:LastUpdatedTimestamp?t.Metadata?s*Name?s
0Channel?{$VE
0ChannelArn?s2CreatedBy?{#t(6CreatedTimestamp?t:LastMessageTimestamp?t:LastUpdatedTimestamp?t.Metadata?s*Mode?s*Name?s-Privacy?s
3ChannelBan?{$X#
0ChannelArn?s2CreatedBy?{#t(6CreatedTimestamp?t/Member?{#t(
:ChannelMembership?{$Xw
0ChannelArn?s6CreatedTimestamp?t2InvitedBy?{#t(:LastUpdatedTimestamp?t/Member?{#t(*Type?s
8AppInstanceUserArn!s0ChannelArn!s1ChimeBearer?s
:ChannelMembership?{$Zf
IAppInstanceUserMembershipSummary?{$[G7ChannelSummary?{$[e
9ReadMarkerTimestamp?t*Type?s
0ChannelArn?s:LastMessageTimestamp?t.Metadata?s*Mode?s*Name?s-Privacy?s
0Channel?{$\a
7ChannelSummary?{$[e
9ChannelModerator?{$]3
0ChannelArn?s2CreatedBy?{#t(6CreatedTimestamp?t2Moderator?{#t(
/AccountId!s,UserId!s
7E164PhoneNumbers![s6VoiceConnectorId!s
7E164PhoneNumbers![s;VoiceConnectorGroupId!s
/AccountId!s1GroupNames![s
8AccountSettings?{$_Z
:DisableRemoteControl?b3EnableDialOut?b
EAppInstanceRetentionSettings?{$`g?InitiateDeletionTimestamp?t
AChannelRetentionSettings?{$a,
3RetentionDays?i
LAppInstanceStreamingConfigurations?[{$ag
9AppInstanceDataType!s1ResourceArn!s
7ChannelMessage?{$bG
0ChannelArn?s-Content?s6CreatedTimestamp?t9LastEditedTimestamp?t:LastUpdatedTimestamp?t/MessageId?s.Metadata?s1Persistence?s.Redacted?b/Sender?{#t(*Type?s
<EventsConfiguration?{$dH
+BotId?s7LambdaFunctionArn?sAOutboundEventsHTTPSEndpoint?s
8BusinessCalling?{$eS7VoiceConnector?{$eS
/CdrBucket?s
1Endpoint?{$eo
)Url?s
4PhoneNumber?{$f.
6Associations?[{$hF1CallingName?s7CallingNameStatus?s5Capabilities?{$hl-Country?s6CreatedTimestamp?t7DeletionTimestamp?t5E164PhoneNumber?s3PhoneNumberId?s1ProductType?s,Status?s*Type?s6UpdatedTimestamp?t
9AssociatedTimestamp?t*Name?s+Value?s
1InboundCall?b0InboundMMS?b0InboundSMS?b2OutboundCall?b1OutboundMMS?b1OutboundSMS?b
8PhoneNumberOrderId!s
1CallingName?sACallingNameUpdatedTimestamp?t
?InitiateDeletionTimestamp?t:RetentionSettings?{$k)
FConversationRetentionSettings?{$a,>RoomRetentionSettings?{$a,
PSipMediaApplicationLoggingConfiguration?{$l<
JEnableSipMediaApplicationMessageLogs?b
5UserSettings?{$lw
2Telephony!{$m-
4InboundCalling!b5OutboundCalling!b)Sms!b
FEmergencyCallingConfiguration?{$m{
.Dnis?[{$n-
4CallingCountry!s:EmergencyPhoneNumber!s5TestPhoneNumber?s
=LoggingConfiguration?{$o)
;EnableMediaMetricLogs?b3EnableSIPLogs?b
4Origination?{$od
.Disabled?b0Routes?[{$p#
*Host?s*Port?i.Priority?i.Protocol?s,Weight?i
.Proxy?{$p]
ADefaultSessionExpiryMinutes?i.Disabled?b9FallBackPhoneNumber?s;PhoneNumberCountries?[s
?StreamingConfiguration?{$qx
:DataRetentionInHours!i.Disabled?bFStreamingNotificationTargets?[{$rd
8NotificationTarget!s
4Termination?{$s2
5CallingRegions?[s6CidrAllowedList?[s.CpsLimit?i8DefaultPhoneNumber?s.Disabled?b
:TerminationHealth?{$tA
,Source?s/Timestamp?t
/AccountId!s4UserEmailList![s.UserType?s
1Invites?[{$u5
2EmailAddress?s1EmailStatus?s.InviteId?s,Status?s
0MaxResults?i*Name?s/NextToken?s/UserEmail?s
2Accounts?[{#z(/NextToken?s
4AppInstanceArn!s0MaxResults?i/NextToken?s
;AppInstanceAdmins?[{$w]4AppInstanceArn?s/NextToken?s
.Admin?{#t(
4AppInstanceArn?s:AppInstanceUsers?[{$xD/NextToken?s
8AppInstanceUserArn?s.Metadata?s*Name?s
0MaxResults?i/NextToken?s
6AppInstances?[{$yL/NextToken?s
4AppInstanceArn?s.Metadata?s*Name?s
.Tags?[{#q#
0MaxResults?i/MeetingId!s/NextToken?s
3Attendees?[{#qP/NextToken?s
/AccountId!s0MaxResults?i/NextToken?s
.Bots?[{$%d/NextToken?s
0ChannelArn!s1ChimeBearer?s0MaxResults?i/NextToken?s
0ChannelArn?s5ChannelBans?[{$|P/NextToken?s
/Member?{#t(
0ChannelArn!s1ChimeBearer?s0MaxResults?i/NextToken?s*Type?s
0ChannelArn?s<ChannelMemberships?[{$|P/NextToken?s
8AppInstanceUserArn?s1ChimeBearer?s0MaxResults?i/NextToken?s
<ChannelMemberships?[{$Zf/NextToken?s
0ChannelArn!s1ChimeBearer?s0MaxResults?i/NextToken?s.NotAfter?t/NotBefore?t/SortOrder?s
0ChannelArn?s9ChannelMessages?[{%&O/NextToken?s
-Content?s6CreatedTimestamp?t9LastEditedTimestamp?t:LastUpdatedTimestamp?t/MessageId?s.Metadata?s.Redacted?b/Sender?{#t(*Type?s
0ChannelArn?s;ChannelModerators?[{%(M/NextToken?s
2Moderator?{#t(
4AppInstanceArn!s1ChimeBearer?s0MaxResults?i/NextToken?s-Privacy?s
2Channels?[{$[e/NextToken?s
2Channels?[{$\a/NextToken?s
?MediaCapturePipelines?[{$-y/NextToken?s
2Meetings?[{$1A/NextToken?s
/NextToken?s;PhoneNumberOrders?[{$7)
0FilterName?s1FilterValue?s0MaxResults?i/NextToken?s1ProductType?s,Status?s
/NextToken?s6PhoneNumbers?[{$f.
0MaxResults?i/NextToken?s,Status?s6VoiceConnectorId!s
/NextToken?s7ProxySessions?[{$:a
/AccountId!s0MaxResults?i/NextToken?s,RoomId!s
/NextToken?s9RoomMemberships?[{$?^
/AccountId!s0MaxResults?i.MemberId?s/NextToken?s
/NextToken?s/Rooms?[{$>,
/NextToken?s>SipMediaApplications?[{$Ai
0MaxResults?i/NextToken?s;SipMediaApplicationId?s
/NextToken?s2SipRules?[{$EQ
1ProductType!s
>PhoneNumberCountries?[{%0r
1CountryCode?s@SupportedPhoneNumberTypes?[s
1ResourceARN!s
/AccountId!s0MaxResults?i/NextToken?s/UserEmail?s.UserType?s
/NextToken?s/Users?[{$GN
/NextToken?s>VoiceConnectorGroups?[{$M0
0Usernames?[s
/NextToken?s9VoiceConnectors?[{$J[
4AppInstanceArn!sEAppInstanceRetentionSettings!{$`g
4AppInstanceArn!sLAppInstanceStreamingConfigurations![{$ag
/AccountId!s+BotId!s7LambdaFunctionArn?sAOutboundEventsHTTPSEndpoint?s
/AccountId!s:RetentionSettings!{$k)
;SipMediaApplicationId!sPSipMediaApplicationLoggingConfiguration?{$l<
FEmergencyCallingConfiguration!{$m{6VoiceConnectorId!s
=LoggingConfiguration!{$o)6VoiceConnectorId!s
4Origination!{$od6VoiceConnectorId!s
ADefaultSessionExpiryMinutes!i.Disabled?b9FallBackPhoneNumber?s?PhoneNumberPoolCountries![s6VoiceConnectorId!s
?StreamingConfiguration!{$qx6VoiceConnectorId!s
4Termination!{$s26VoiceConnectorId!s
5Credentials?[{%:l6VoiceConnectorId!s
.Password?s.Username?s
0ChannelArn?s/MessageId?s
/AccountId!s4ConversationId!s/MessageId!s
/AccountId!s/MessageId!s,RoomId!s
.AreaCode?s*City?s-Country?s0MaxResults?i/NextToken?s5PhoneNumberType?s+State?s4TollFreePrefix?s
7E164PhoneNumbers?[s/NextToken?s
0ChannelArn!s1ChimeBearer?s8ClientRequestToken?s-Content!s.Metadata?s1Persistence!s*Type!s
/MeetingId!sCTranscriptionConfiguration!{%?1
HEngineTranscribeMedicalSettings?{%?uAEngineTranscribeSettings?{%@t
?ContentIdentificationType?s2LanguageCode!s,Region?s/Specialty!s*Type!s4VocabularyName?s
?ContentIdentificationType?s:ContentRedactionType?sGEnablePartialResultsStabilization?b6IdentifyLanguage?b2LanguageCode?s7LanguageModelName?s5LanguageOptions?s=PartialResultsStability?s4PiiEntityTypes?s7PreferredLanguage?s,Region?s<VocabularyFilterMethod?s:VocabularyFilterName?s;VocabularyFilterNames?s4VocabularyName?s5VocabularyNames?s
0AttendeeId!s/MeetingId!s.Tags![{#q#
/MeetingId!s.Tags![{#q#
1ResourceARN!s.Tags![{#q#
0AttendeeId!s/MeetingId!s.TagKeys![s
/MeetingId!s.TagKeys![s
1ResourceARN!s.TagKeys![s
/AccountId!s4DefaultLicense?s*Name?s
/AccountId!s8AccountSettings!{$_Z
4AppInstanceArn!s.Metadata?s*Name!s
8AppInstanceUserArn!s.Metadata?s*Name!s
/AccountId!s+BotId!s.Disabled?b
0ChannelArn!s1ChimeBearer?s.Metadata?s*Mode!s*Name!s
0ChannelArn!s1ChimeBearer?s-Content?s/MessageId!s.Metadata?s
1CallingName!s
3Capabilities![s3ExpiryMinutes?i4ProxySessionId!s6VoiceConnectorId!s
/AccountId!s*Name?s,RoomId!s
3Endpoints?[{$AB*Name?s;SipMediaApplicationId!s
0Arguments!<s;SipMediaApplicationId!s3TransactionId!s
.Disabled?b*Name!s/SipRuleId!s<TargetApplications?[{$Dm
/AccountId!sAAlexaForBusinessMetadata?{#y51LicenseType?s,UserId!s.UserType?s
/AccountId!s,UserId!s5UserSettings!{$lw
*Name!s7RequireEncryption!b6VoiceConnectorId!s
*Name!s;VoiceConnectorGroupId!s=VoiceConnectorItems![{$LQ
2AwsAccountId!s*City!s-Country!s0PostalCode!s+State!s0StreetInfo!s2StreetNumber!s
0Address?{%Q/7AddressExternalId?s>CandidateAddressList?[{%R\6ValidationResult?i
*City?s-Country?s5PostDirectional?s0PostalCode?s5PostalCodePlus4?s4PreDirectional?s+State?s0StreetName?s2StreetNumber?s2StreetSuffix?s
*City?s-Country?s0PostalCode?s5PostalCodePlus4?s+State?s0StreetInfo?s2StreetNumber?s
)"};
