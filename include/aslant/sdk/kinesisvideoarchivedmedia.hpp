// What the actions of kinesisvideoarchivedmedia take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa10809ac7e81ce16>{R"(#)##8##I##m#$6#$I#$j
getClip {#%'{#&N
getDASHStreamingSessionURL {#&g{#)C
getHLSStreamingSessionURL {#)^{#+Y
getImages {#+s{#-o
getMediaForFragmentList {#.S{#&N
listFragments {#.z{#/i
=ClipFragmentSelector!{#%[/StreamARN?s0StreamName?s
:FragmentSelectorType!s7TimestampRange!{#&-
2EndTimestamp!t4StartTimestamp!t
1ContentType?s-Payload?y
=DashFragmentSelector?{#(P;DisplayFragmentNumber?s>DisplayFragmentTimestamp?s-Expires?i@MaxManifestFragmentResults?l2PlaybackMode?s/StreamARN?s0StreamName?s
:FragmentSelectorType?s7TimestampRange?{#(|
2EndTimestamp?t4StartTimestamp?t
=DashStreamingSessionURL?s
5ContainerFormat?s7DiscontinuityMode?s>DisplayFragmentTimestamp?s-Expires?i<HlsFragmentSelector?{#(PEMaxMediaPlaylistFragmentResults?l2PlaybackMode?s/StreamARN?s0StreamName?s
<HlsStreamingSessionURL?s
2EndTimestamp!t,Format!s3FormatConfig?<s2HeightPixels?i7ImageSelectorType!s0MaxResults?l/NextToken?s6SamplingInterval?i4StartTimestamp!t/StreamARN?s0StreamName?s1WidthPixels?i
0Images?[{#.//NextToken?s
+Error?s2ImageContent?s/TimeStamp?t
0Fragments![s/StreamARN?s0StreamName?s
9FragmentSelector?{#%[0MaxResults?l/NextToken?s/StreamARN?s0StreamName?s
3Fragments?[{#0,/NextToken?s
BFragmentLengthInMilliseconds?l4FragmentNumber?s9FragmentSizeInBytes?l7ProducerTimestamp?t5ServerTimestamp?t
)"};
