// What the actions of chimesdkmeetings take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x140c7228c602ae7f>{
    R"(#3##V##s#$H#$`#$w#%A#%Y#%p#&+#&?#&V#&s#'<#'^#'s#(0
batchCreateAttendee {#(T{#)V
batchUpdateAttendeeCapabilitiesExcept {#+*{#+q
createAttendee {#+r{#,H
createMeeting {#,W{#07
createMeetingWithAttendees {#3Y{#5]
deleteAttendee {#6.{#+q
deleteMeeting {#6H{#+q
getAttendee {#6.{#,H
getMeeting {#6H{#07
listAttendees {#6U{#6{
listTagsForResource {#7>{#7M
startMeetingTranscription {#7Y{#+q
stopMeetingTranscription {#6H{#+q
tagResource {#=Z{#+q
untagResource {#=t{#+q
updateAttendeeCapabilities {#>4{#,H
3Attendees![{#(q/MeetingId!s
5Capabilities?{#);4ExternalUserId!s
+Audio!s-Content!s+Video!s
3Attendees?[{#)t0Errors?[{#*W
0AttendeeId?s5Capabilities?{#);4ExternalUserId?s/JoinToken?s
/ErrorCode?s2ErrorMessage?s4ExternalUserId?s
5Capabilities!{#);=ExcludedAttendeeIds![{#+c/MeetingId!s
0AttendeeId!s

5Capabilities?{#);4ExternalUserId!s/MeetingId!s
1Attendee?{#)t
8ClientRequestToken?s7ExternalMeetingId!s1MediaRegion!s8MeetingFeatures?{#.K3MeetingHostId?sCNotificationsConfiguration?{#/Q6PrimaryMeetingId?s.Tags?[{#0(0TenantIds?[s
1Attendee?{#/#.Audio?{#//0Content?{#/@.Video?{#/@
.MaxCount?i
3EchoReduction?s
3MaxResolution?s
7LambdaFunctionArn?s1SnsTopicArn?s1SqsQueueArn?s
)Key!s+Value!s
0Meeting?{#0E
7ExternalMeetingId?s7MediaPlacement?{#2&1MediaRegion?s0MeetingArn?s8MeetingFeatures?{#.K3MeetingHostId?s/MeetingId?s6PrimaryMeetingId?s0TenantIds?[s
6AudioFallbackUrl?s2AudioHostUrl?s7EventIngestionUrl?s3ScreenDataUrl?s6ScreenSharingUrl?s6ScreenViewingUrl?s2SignalingUrl?s4TurnControlUrl?s
3Attendees![{#(q8ClientRequestToken?s7ExternalMeetingId!s1MediaRegion!s8MeetingFeatures?{#.K3MeetingHostId?sCNotificationsConfiguration?{#/Q6PrimaryMeetingId?s.Tags?[{#0(0TenantIds?[s
3Attendees?[{#)t0Errors?[{#*W0Meeting?{#0E
0AttendeeId!s/MeetingId!s
/MeetingId!s
0MaxResults?i/MeetingId!s/NextToken?s
3Attendees?[{#)t/NextToken?s
1ResourceARN!s
.Tags?[{#0(
/MeetingId!sCTranscriptionConfiguration!{#8,
HEngineTranscribeMedicalSettings?{#8pAEngineTranscribeSettings?{#9o
?ContentIdentificationType?s2LanguageCode!s,Region?s/Specialty!s*Type!s4VocabularyName?s
?ContentIdentificationType?s:ContentRedactionType?sGEnablePartialResultsStabilization?b6IdentifyLanguage?b2LanguageCode?s7LanguageModelName?s5LanguageOptions?s=PartialResultsStability?s4PiiEntityTypes?s7PreferredLanguage?s,Region?s<VocabularyFilterMethod?s:VocabularyFilterName?s;VocabularyFilterNames?s4VocabularyName?s5VocabularyNames?s
1ResourceARN!s.Tags![{#0(
1ResourceARN!s.TagKeys![s
0AttendeeId!s5Capabilities!{#);/MeetingId!s
)"};
