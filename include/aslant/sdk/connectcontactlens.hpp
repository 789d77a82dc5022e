// What the actions of connectcontactlens take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x670c948b09ca04a7>{R"(#$##)
listRealtimeContactAnalysisSegments {##V{#$/
/ContactId!s0InstanceId!s0MaxResults?i/NextToken?s
/NextToken?s2Segments![{#$K
3Categories?{#%*;PostContactSummary?{#&:3Transcript?{#&\
8MatchedCategories![s8MatchedDetails!<{#%U
:PointsOfInterest![{#%m
7BeginOffsetMillis!i5EndOffsetMillis!i
-Content?s1FailureCode?s,Status!s
7BeginOffsetMillis!i-Content!s5EndOffsetMillis!i(Id!s8IssuesDetected?[{#'{3ParticipantId!s5ParticipantRole!s/Sentiment?s
9CharacterOffsets!{#(8
5BeginOffsetChar!i3EndOffsetChar!i
)"};
