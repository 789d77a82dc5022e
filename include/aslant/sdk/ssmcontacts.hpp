// What the actions of ssmcontacts take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3d7556a89c675883>{
    R"(#J#$A#$U#$u#%2#%P#%h#&.#&P#&g#'+#'C#'c#(%#(;#(O#(j#)*#)?#)\#)y#*5#*N#*h#++#+G#+f#,/#,N#,j#-'#-D#-^#-z#.9#.Q#.f#/##/:#/X
acceptPage {#/p{#0k
activateContactChannel {#0l{#0k
createContact {#17{#45
createContactChannel {#4C{#5O
createRotation {#5d{#9F
createRotationOverride {#9U{#:C
deactivateContactChannel {#:Y{#0k
deleteContact {#:m{#0k
deleteContactChannel {#:Y{#0k
deleteRotation {#:z{#0k
deleteRotationOverride {#;.{#0k
describeEngagement {#;Q{#;a
describePage {#=,{#=6
getContact {#:m{#>s
getContactChannel {#:Y{#?N
getContactPolicy {#45{#@L
getRotation {#:z{#@c
getRotationOverride {#;.{#AV
listContactChannels {#BT{#Bz
listContacts {#DA{#Dp
listEngagements {#E]{#FU
listPageReceipts {#Ge{#H.
listPageResolutions {#I/{#IE
listPagesByContact {#BT{#J0
listPagesByEngagement {#KR{#J0
listPreviewRotationShifts {#K{{#Mh
listRotationOverrides {#O-{#Oj
listRotationShifts {#Q%{#Mh
listRotations {#Qb{#R7
listTagsForResource {#SG{#SV
putContactPolicy {#Sb{#0k
sendActivationCode {#:Y{#0k
startEngagement {#Sy{#U/
stopEngagement {#U@{#0k
tagResource {#UY{#0k
untagResource {#Us{#0k
updateContact {#V3{#0k
updateContactChannel {#VX{#0k
updateRotation {#W.{#0k
0AcceptCode!s:AcceptCodeValidation?s0AcceptType!s6ContactChannelId?s*Note?s,PageId!s

4ActivationCode!s6ContactChannelId!s
+Alias!s1DisplayName?s6IdempotencyToken?s-Plan!{#2#.Tags?[{#4&*Type!s
2RotationIds?[s0Stages?[{#2@
7DurationInMinutes!i1Targets![{#2c
:ChannelTargetInfo?{#38:ContactTargetInfo?{#3e
6ContactChannelId!s<RetryIntervalInMinutes?i
/ContactId?s1IsEssential!b
)Key?s+Value?s
0ContactArn!s
/ContactId!s5DeferActivation?b8DeliveryAddress!{#5>6IdempotencyToken?s*Name!s*Type!s
3SimpleAddress?s
7ContactChannelArn!s
1ContactIds![s6IdempotencyToken?s*Name!s3Recurrence!{#6g/StartTime?t.Tags?[{#4&0TimeZoneId!s
7DailySettings?[{#829MonthlySettings?[{#8N5NumberOfOnCalls!i:RecurrenceMultiplier!i9ShiftCoverages?<[{#8m8WeeklySettings?[{#9(
/HourOfDay!i2MinuteOfHour!i
0DayOfMonth!i4HandOffTime!{#82
,End?{#82.Start?{#82
/DayOfWeek!s4HandOffTime!{#82
1RotationArn!s
-EndTime!t6IdempotencyToken?s4NewContactIds![s0RotationId!s/StartTime!t
8RotationOverrideId!s
6ContactChannelId!s
/ContactId!s
0RotationId!s
0RotationId!s8RotationOverrideId!s
2EngagementId!s
0ContactArn!s-Content!s3EngagementArn!s0IncidentId?s3PublicContent?s3PublicSubject?s,Sender!s/StartTime?t.StopTime?t-Subject!s
,PageId!s
0ContactArn!s-Content!s2DeliveryTime?t3EngagementArn!s0IncidentId?s-PageArn!s3PublicContent?s3PublicSubject?s.ReadTime?t,Sender!s.SentTime?t-Subject!s
+Alias!s0ContactArn!s1DisplayName?s-Plan!{#2#*Type!s
6ActivationStatus?s0ContactArn!s7ContactChannelArn!s8DeliveryAddress!{#5>*Name!s*Type!s
0ContactArn?s,Policy?s
1ContactIds![s*Name!s3Recurrence!{#6g1RotationArn!s/StartTime!t0TimeZoneId!s
0CreateTime?t-EndTime?t4NewContactIds?[s1RotationArn?s8RotationOverrideId?s/StartTime?t
/ContactId!s0MaxResults?i/NextToken?s
9ContactChannels![{#CC/NextToken?s
6ActivationStatus!s0ContactArn!s7ContactChannelArn!s8DeliveryAddress!{#5>*Name!s*Type?s
1AliasPrefix?s0MaxResults?i/NextToken?s*Type?s
2Contacts?[{#E2/NextToken?s
+Alias!s0ContactArn!s1DisplayName?s*Type!s
0IncidentId?s0MaxResults?i/NextToken?s7TimeRangeValue?{#F>
-EndTime?t/StartTime?t
5Engagements![{#Ft/NextToken?s
0ContactArn!s3EngagementArn!s0IncidentId?s,Sender!s/StartTime?t.StopTime?t
0MaxResults?i/NextToken?s,PageId!s
/NextToken?s2Receipts?[{#HJ
7ContactChannelArn?s1ReceiptInfo?s1ReceiptTime!t1ReceiptType!s
/NextToken?s,PageId!s
/NextToken?s9PageResolutions![{#Ih
0ContactArn!s0StageIndex?i*Type!s
/NextToken?s/Pages![{#JI
0ContactArn!s2DeliveryTime?t3EngagementArn!s0IncidentId?s-PageArn!s.ReadTime?t,Sender!s.SentTime?t
2EngagementId!s0MaxResults?i/NextToken?s
-EndTime!t0MaxResults?i.Members![s/NextToken?s3Overrides?[{#MC3Recurrence!{#6g7RotationStartTime?t/StartTime?t0TimeZoneId!s
-EndTime?t1NewMembers?[s/StartTime?t
/NextToken?s8RotationShifts?[{#N0
1ContactIds?[s-EndTime!t5ShiftDetails?{#Nn/StartTime!t*Type?s
;OverriddenContactIds![s
-EndTime!t0MaxResults?i/NextToken?s0RotationId!s/StartTime!t
/NextToken?s;RotationOverrides?[{#P5
0CreateTime!t-EndTime!t4NewContactIds![s8RotationOverrideId!s/StartTime!t
-EndTime!t0MaxResults?i/NextToken?s0RotationId!s/StartTime?t
0MaxResults?i/NextToken?s8RotationNamePrefix?s
/NextToken?s3Rotations![{#RT
1ContactIds?[s*Name!s3Recurrence?{#6g1RotationArn!s/StartTime?t0TimeZoneId?s
1ResourceARN!s
.Tags?[{#4&
0ContactArn!s,Policy!s
/ContactId!s-Content!s6IdempotencyToken?s0IncidentId?s3PublicContent?s3PublicSubject?s,Sender!s-Subject!s
3EngagementArn!s
2EngagementId!s,Reason?s
1ResourceARN!s.Tags![{#4&
1ResourceARN!s.TagKeys![s
/ContactId!s1DisplayName?s-Plan?{#2#
6ContactChannelId!s8DeliveryAddress?{#5>*Name?s
1ContactIds?[s3Recurrence!{#6g0RotationId!s/StartTime?t0TimeZoneId?s
)"};
