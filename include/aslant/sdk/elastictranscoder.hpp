// What the actions of elastictranscoder take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe24d96294060f6e7>{
    R"(#3##V##i##|#$:#$P#$h#%$#%@#%Z#%q#&,#&=#&S#&g#'%#'J
cancelJob {#'h{#'n
createJob {#'o{#4t
createPipeline {#;]{#>@
createPreset {#@F{#GP
deletePipeline {#'h{#'n
deletePreset {#'h{#'n
listJobsByPipeline {#Hg{#I3
listJobsByStatus {#IO{#I3
listPipelines {#Iq{#J0
listPresets {#Iq{#JQ
readJob {#'h{#4t
readPipeline {#'h{#>@
readPreset {#'h{#Jp
updatePipeline {#K#{#>@
updatePipelineNotifications {#L5{#LN
updatePipelineStatus {#L]{#LN
(Id!s

.Input?{#)-0Inputs?[{#)-/Output?{#-05OutputKeyPrefix?s1Outputs?[{#-00PipelineId!s3Playlists?[{#223UserMetadata?<s
1AspectRatio?s/Container?s;DetectedProperties?{#*c3Encryption?{#+C/FrameRate?s6InputCaptions?{#+q0Interlaced?s)Key?s0Resolution?s1TimeSpan?{#,r
4DurationMillis?l.FileSize?l/FrameRate?s,Height?i+Width?i
:InitializationVector?s)Key?s,KeyMd5?s*Mode?s
8CaptionSources?[{#,;1MergePolicy?s
3Encryption?{#+C)Key?s+Label?s.Language?s0TimeOffset?s
.Duration?s/StartTime?s
1AlbumArt?{#/$1Captions?{#0J5Composition?[{#1M3Encryption?{#+C)Key?s.PresetId?s,Rotate?s5SegmentDuration?s<ThumbnailEncryption?{#+C6ThumbnailPattern?s4Watermarks?[{#1\
1Artwork?[{#/A1MergePolicy?s
4AlbumArtFormat?s3Encryption?{#+C.InputKey?s/MaxHeight?s.MaxWidth?s3PaddingPolicy?s2SizingPolicy?s
8CaptionFormats?[{#1)8CaptionSources?[{#,;1MergePolicy?s
3Encryption?{#+C,Format?s-Pattern?s
1TimeSpan?{#,r
3Encryption?{#+C.InputKey?s7PresetWatermarkId?s
,Format?s=HlsContentProtection?{#3#*Name?s1OutputKeys?[s5PlayReadyDrm?{#4$
:InitializationVector?s)Key?s,KeyMd5?s6KeyStoragePolicy?s;LicenseAcquisitionUrl?s,Method?s
,Format?s:InitializationVector?s)Key?s+KeyId?s,KeyMd5?s;LicenseAcquisitionUrl?s
,Job?{#5$
)Arn?s(Id?s.Input?{#)-0Inputs?[{#)-/Output?{#6\5OutputKeyPrefix?s1Outputs?[{#6\0PipelineId?s3Playlists?[{#9u,Status?s/Timing?{#;$3UserMetadata?<s
1AlbumArt?{#/$AAppliedColorSpaceConversion?s1Captions?{#0J5Composition?[{#1M.Duration?l4DurationMillis?l3Encryption?{#+C.FileSize?l/FrameRate?s,Height?i(Id?s)Key?s.PresetId?s,Rotate?s5SegmentDuration?s,Status?s2StatusDetail?s<ThumbnailEncryption?{#+C6ThumbnailPattern?s4Watermarks?[{#1\+Width?i
,Format?s=HlsContentProtection?{#3#*Name?s1OutputKeys?[s5PlayReadyDrm?{#4$,Status?s2StatusDetail?s
6FinishTimeMillis?l5StartTimeMillis?l6SubmitTimeMillis?l
2AwsKmsKeyArn?s6ContentConfig?{#<y1InputBucket!s*Name!s6Notifications?{#=m2OutputBucket?s*Role!s8ThumbnailConfig?{#<y
,Bucket?s5Permissions?[{#=J2StorageClass?s
-Access?[s-Grantee?s1GranteeType?s
/Completed?s+Error?s1Progressing?s-Warning?s
1Pipeline?{#>^2Warnings?[{#@4
)Arn?s2AwsKmsKeyArn?s6ContentConfig?{#<y(Id?s1InputBucket?s*Name?s6Notifications?{#=m2OutputBucket?s*Role?s,Status?s8ThumbnailConfig?{#<y
*Code?s-Message?s
.Audio?{#A4/Container!s1Description?s*Name!s3Thumbnails?{#BT.Video?{#C`
6AudioPackingMode?s-BitRate?s.Channels?s+Codec?s5CodecOptions?{#B*0SampleRate?s
.BitDepth?s.BitOrder?s-Profile?s,Signed?s
1AspectRatio?s,Format?s.Interval?s/MaxHeight?s.MaxWidth?s3PaddingPolicy?s0Resolution?s2SizingPolicy?s
1AspectRatio?s-BitRate?s+Codec?s3CodecOptions?<s8DisplayAspectRatio?s.FixedGOP?s/FrameRate?s6KeyframesMaxDist?s2MaxFrameRate?s/MaxHeight?s.MaxWidth?s3PaddingPolicy?s0Resolution?s2SizingPolicy?s4Watermarks?[{#F%
5HorizontalAlign?s6HorizontalOffset?s(Id?s/MaxHeight?s.MaxWidth?s-Opacity?s2SizingPolicy?s,Target?s3VerticalAlign?s4VerticalOffset?s
/Preset?{#Gg-Warning?s
)Arn?s.Audio?{#A4/Container?s1Description?s(Id?s*Name?s3Thumbnails?{#BT*Type?s.Video?{#C`
/Ascending?s/PageToken?s0PipelineId!s
.Jobs?[{#5$3NextPageToken?s
/Ascending?s/PageToken?s,Status!s
/Ascending?s/PageToken?s
3NextPageToken?s3Pipelines?[{#>^
3NextPageToken?s1Presets?[{#Gg
/Preset?{#Gg
2AwsKmsKeyArn?s6ContentConfig?{#<y(Id!s1InputBucket?s*Name?s6Notifications?{#=m*Role?s8ThumbnailConfig?{#<y
(Id!s6Notifications!{#=m
1Pipeline?{#>^
(Id!s,Status!s
)"};
