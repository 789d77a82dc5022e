// What the actions of chimesdkmessaging take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x38e75baa67c4da2b>{
    R"(#V#$e#%)#%O#%l#&)#&C#&^#'%#'E#'\#'v#(7#(X#(v#)<#)l#*+#*G#*d#+-#+b#,;#,]#-$#-M#-h#./#.T#/'#/@#/Z#/z#0R#0o#14#1J#1y#2O#2h#3+#3Q#3z#4M#4k#5)#5E#5Z#5q#6.#6I#6g
associateChannelFlow {#7.{#7[
batchCreateChannelMembership {#7\{#8B
channelFlowCallback {#:0{#<Q
createChannel {#<l{#@W
createChannelBan {#@e{#A3
createChannelFlow {#AM{#CM
createChannelMembership {#C_{#DC
createChannelModerator {#Dl{#ED
deleteChannel {#Eh{#7[
deleteChannelBan {#@e{#7[
deleteChannelFlow {#F*{#7[
deleteChannelMembership {#F<{#7[
deleteChannelMessage {#Fs{#7[
deleteChannelModerator {#Dl{#7[
deleteMessagingStreamingConfigurations {#GP{#7[
describeChannel {#Eh{#Gb
describeChannelBan {#@e{#J-
describeChannelFlow {#F*{#Jz
describeChannelMembership {#F<{#L,
describeChannelMembershipForAppInstanceUser {#MS{#N*
describeChannelModeratedByAppInstanceUser {#MS{#P>
describeChannelModerator {#Dl{#Pa
disassociateChannelFlow {#7.{#7[
getChannelMembershipPreferences {#@e{#Q]
getChannelMessage {#Fs{#Ri
getChannelMessageStatus {#Fs{#Ux
getMessagingSessionEndpoint {#7[{#V+
getMessagingStreamingConfigurations {#GP{#VA
listChannelBans {#Vz{#WU
listChannelFlows {#X4{#X_
listChannelMemberships {#YO{#Z@
listChannelMembershipsForAppInstanceUser {#Zs{#[V
listChannelMessages {#[|{#]/
listChannelModerators {#Vz{#_y
listChannels {#`a{#aJ
listChannelsAssociatedWithChannelFlow {#af{#b7
listChannelsModeratedByAppInstanceUser {#Zs{#c*
listSubChannels {#Vz{#cF
listTagsForResource {#d:{#dI
putChannelExpirationSettings {#dU{#e/
putChannelMembershipPreferences {#eU{#Q]
putMessagingStreamingConfigurations {#f4{#VA
redactChannelMessage {#Fs{#fd
searchChannels {#g3{#aJ
sendChannelMessage {#h*{#j)
tagResource {#j^{#7[
untagResource {#jx{#7[
updateChannel {#k8{#@W
updateChannelFlow {#km{#CM
updateChannelMessage {#l={#j)
updateChannelReadMarker {#Eh{#@W
0ChannelArn!s4ChannelFlowArn!s1ChimeBearer!s

0ChannelArn!s1ChimeBearer!s1MemberArns![s2SubChannelId?s*Type?s
@BatchChannelMemberships?{#8m0Errors?[{#9b
0ChannelArn?s2InvitedBy?{#9T1Members?[{#9T2SubChannelId?s*Type?s
)Arn?s*Name?s
/ErrorCode?s2ErrorMessage?s/MemberArn?s
0CallbackId?s0ChannelArn!s7ChannelMessage!{#:p4DeleteResource?b
-Content?s1ContentType?s;MessageAttributes?<{#<)/MessageId!s.Metadata?s9PushNotification?{#<:2SubChannelId?s
3StringValues?[s
*Body?s+Title?s*Type?s
0CallbackId?s0ChannelArn?s
4AppInstanceArn!s/ChannelId?s1ChimeBearer!s8ClientRequestToken?sDElasticChannelConfiguration?{#?%;ExpirationSettings?{#?z1MemberArns?[s.Metadata?s*Mode?s4ModeratorArns?[s*Name!s-Privacy?s.Tags?[{#@H
8MaximumSubChannels!iAMinimumMembershipPercentage!iDTargetMembershipsPerSubChannel!i
9ExpirationCriterion!s4ExpirationDays!i
)Key!s+Value!s
0ChannelArn?s
0ChannelArn!s1ChimeBearer!s/MemberArn!s
0ChannelArn?s/Member?{#9T
4AppInstanceArn!s8ClientRequestToken?s*Name!s4Processors![{#B=.Tags?[{#@H
6Configuration!{#Bz4ExecutionOrder!i4FallbackAction!s*Name!s
/Lambda!{#C-
4InvocationType!s1ResourceArn!s
4ChannelFlowArn?s
0ChannelArn!s1ChimeBearer!s/MemberArn!s2SubChannelId?s*Type!s
0ChannelArn?s/Member?{#9T2SubChannelId?s
0ChannelArn!s9ChannelModeratorArn!s1ChimeBearer!s
0ChannelArn?s9ChannelModerator?{#9T
0ChannelArn!s1ChimeBearer!s
4ChannelFlowArn!s
0ChannelArn!s1ChimeBearer!s/MemberArn!s2SubChannelId?s
0ChannelArn!s1ChimeBearer!s/MessageId!s2SubChannelId?s
4AppInstanceArn!s
0Channel?{#Gp
0ChannelArn?s4ChannelFlowArn?s2CreatedBy?{#9T6CreatedTimestamp?tDElasticChannelConfiguration?{#?%;ExpirationSettings?{#?z:LastMessageTimestamp?t:LastUpdatedTimestamp?t.Metadata?s*Mode?s*Name?s-Privacy?s
3ChannelBan?{#J>
0ChannelArn?s2CreatedBy?{#9T6CreatedTimestamp?t/Member?{#9T
4ChannelFlow?{#K2
4ChannelFlowArn?s6CreatedTimestamp?t:LastUpdatedTimestamp?t*Name?s4Processors?[{#B=
:ChannelMembership?{#LD
0ChannelArn?s6CreatedTimestamp?t2InvitedBy?{#9T:LastUpdatedTimestamp?t/Member?{#9T2SubChannelId?s*Type?s
8AppInstanceUserArn!s0ChannelArn!s1ChimeBearer!s
:ChannelMembership?{#NB
IAppInstanceUserMembershipSummary?{#O#7ChannelSummary?{#OP
9ReadMarkerTimestamp?t2SubChannelId?s*Type?s
0ChannelArn?s:LastMessageTimestamp?t.Metadata?s*Mode?s*Name?s-Privacy?s
0Channel?{#PL
7ChannelSummary?{#OP
9ChannelModerator?{#Px
0ChannelArn?s2CreatedBy?{#9T6CreatedTimestamp?t2Moderator?{#9T
0ChannelArn?s/Member?{#9T4Preferences?{#R.
:PushNotifications?{#RF
8AllowNotifications!s0FilterRule?s
7ChannelMessage?{#S$
0ChannelArn?s-Content?s1ContentType?s6CreatedTimestamp?t9LastEditedTimestamp?t:LastUpdatedTimestamp?t;MessageAttributes?<{#<)/MessageId?s.Metadata?s1Persistence?s.Redacted?b/Sender?{#9T/Status?{#UY2SubChannelId?s0Target?[{#Uk*Type?s
,Detail?s+Value?s
/MemberArn?s
/Status?{#UY
1Endpoint?{#V:
)Url?s
AStreamingConfigurations?[{#V`
.DataType!s1ResourceArn!s
0ChannelArn!s1ChimeBearer!s0MaxResults?i/NextToken?s
0ChannelArn?s5ChannelBans?[{#X'/NextToken?s
/Member?{#9T
4AppInstanceArn!s0MaxResults?i/NextToken?s
6ChannelFlows?[{#Y%/NextToken?s
4ChannelFlowArn?s*Name?s4Processors?[{#B=
0ChannelArn!s1ChimeBearer!s0MaxResults?i/NextToken?s2SubChannelId?s*Type?s
0ChannelArn?s<ChannelMemberships?[{#X'/NextToken?s
8AppInstanceUserArn?s1ChimeBearer!s0MaxResults?i/NextToken?s
<ChannelMemberships?[{#NB/NextToken?s
0ChannelArn!s1ChimeBearer!s0MaxResults?i/NextToken?s.NotAfter?t/NotBefore?t/SortOrder?s2SubChannelId?s
0ChannelArn?s9ChannelMessages?[{#]n/NextToken?s2SubChannelId?s
-Content?s1ContentType?s6CreatedTimestamp?t9LastEditedTimestamp?t:LastUpdatedTimestamp?t;MessageAttributes?<{#<)/MessageId?s.Metadata?s.Redacted?b/Sender?{#9T/Status?{#UY0Target?[{#Uk*Type?s
0ChannelArn?s;ChannelModerators?[{#`Q/NextToken?s
2Moderator?{#9T
4AppInstanceArn!s1ChimeBearer!s0MaxResults?i/NextToken?s-Privacy?s
2Channels?[{#OP/NextToken?s
4ChannelFlowArn!s0MaxResults?i/NextToken?s
2Channels?[{#bS/NextToken?s
0ChannelArn?s.Metadata?s*Mode?s*Name?s-Privacy?s
2Channels?[{#PL/NextToken?s
0ChannelArn?s/NextToken?s5SubChannels?[{#cr
5MembershipCount?i2SubChannelId?s
1ResourceARN!s
.Tags?[{#@H
0ChannelArn!s1ChimeBearer?s;ExpirationSettings?{#?z
0ChannelArn?s;ExpirationSettings?{#?z
0ChannelArn!s1ChimeBearer!s/MemberArn!s4Preferences!{#R.
4AppInstanceArn!sAStreamingConfigurations![{#V`
0ChannelArn?s/MessageId?s2SubChannelId?s
1ChimeBearer?s0Fields![{#gh0MaxResults?i/NextToken?s
)Key!s.Operator!s-Values![s
0ChannelArn!s1ChimeBearer!s8ClientRequestToken?s-Content!s1ContentType?s;MessageAttributes?<{#<).Metadata?s1Persistence!s9PushNotification?{#<:2SubChannelId?s0Target?[{#Uk*Type!s
0ChannelArn?s/MessageId?s/Status?{#UY2SubChannelId?s
1ResourceARN!s.Tags![{#@H
1ResourceARN!s.TagKeys![s
0ChannelArn!s1ChimeBearer!s.Metadata?s*Mode?s*Name?s
4ChannelFlowArn!s*Name!s4Processors![{#B=
0ChannelArn!s1ChimeBearer!s-Content!s1ContentType?s/MessageId!s.Metadata?s2SubChannelId?s
)"};
