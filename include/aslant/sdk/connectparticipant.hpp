// What the actions of connectparticipant take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7574fd0ba0eba4f2>{R"(#.##G##p#$8#$]#$s#%8#%O#%m#&*#&=#&R
cancelParticipantAuthentication {#&q{#'6
completeAttachmentUpload {#'7{#'6
createParticipantConnection {#'i{#(@
describeView {#)G{#)f
disconnectParticipant {#*f{#'6
getAttachment {#+-{#+d
getAuthenticationUrl {#,5{#,b
getTranscript {#,w{#.L
sendEvent {#2R{#31
sendMessage {#3F{#31
startAttachmentUpload {#4%{#5#
5ConnectionToken!s/SessionId!s

4AttachmentIds![s1ClientToken?s5ConnectionToken!s
8ConnectParticipant?b6ParticipantToken!s+Type?[s
>ConnectionCredentials?{#(k2Websocket?{#)-
5ConnectionToken?s,Expiry?s
6ConnectionExpiry?s)Url?s
5ConnectionToken!s/ViewToken!s
-View?{#)q
)Arn?s0Content?{#*A(Id?s*Name?s-Version?i
.Actions?[s1InputSchema?s.Template?s
1ClientToken?s5ConnectionToken!s
2AttachmentId!s5ConnectionToken!s8UrlExpiryInSeconds?n
;AttachmentSizeInBytes?n)Url?s/UrlExpiry?s
5ConnectionToken!s1RedirectUri!s/SessionId!s
7AuthenticationUrl?s
5ConnectionToken!s/ContactId?s0MaxResults?i/NextToken?s3ScanDirection?s/SortOrder?s6StartPosition?{#.*
2AbsoluteTime?s(Id?s0MostRecent?i
6InitialContactId?s/NextToken?s4Transcript?[{#/#
2AbsoluteTime?s5Attachments?[{#0s/ContactId?s-Content?s1ContentType?s1DisplayName?s(Id?s8MessageMetadata?{#1Q3ParticipantId?s5ParticipantRole?s6RelatedContactId?s*Type?s
2AttachmentId?s4AttachmentName?s1ContentType?s,Status?s
/MessageId?s2Receipts?[{#1m
8DeliveredTimestamp?s3ReadTimestamp?s<RecipientParticipantId?s
1ClientToken?s5ConnectionToken!s-Content?s1ContentType!s
2AbsoluteTime?s(Id?s
1ClientToken?s5ConnectionToken!s-Content!s1ContentType!s
4AttachmentName!s;AttachmentSizeInBytes!l1ClientToken?s5ConnectionToken!s1ContentType!s
2AttachmentId?s7UploadMetadata?{#5G
7HeadersToInclude?<s)Url?s/UrlExpiry?s
)"};
