// What the actions of medialive take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x48b18ba9ab718b01>{
    R"($A#'&#'I#'^#'r#(+#(H#(k#)&#)=#)b#*/#*[#*r#+?#+k#,&#,H#,a#-'#->#-R#-x#.:#.S#.l#/&#/=#/b#0/#0[#0r#1?#1k#2&#2H#2a#3'#3>#3R#3m#4+#4D#4]#4q#5=#5V#6##6<#6S#6p#7<#7`#7{#8C#8\#8r#92#9O#9i#:*#:F#:j#;9#;]#<,#<B#<f#<|#=M#=s#>/#>Z#?&#?H#?b#@)#@=#@\#@u#A1#AD#A[#Au#B3#BK#Bh#C$#C>#CY#C|#DC#DY#E%#E?#Ej#F0#FH#Ff#F{#G:#GQ#Gn#H8#HO#Hk#I6#I]#J/#JF#Jm#K?#KT#Ko#L7#LP#Lp#M-#MA#MZ#Mu
acceptInputDeviceTransfer {#N4{#NE
batchDelete {#NF{#O0
batchStart {#P&{#O0
batchStop {#P&{#O0
batchUpdateSchedule {#PE{#g*
cancelInputDeviceTransfer {#N4{#NE
claimDevice {#gE{#NE
createChannel {#gK{%^@
createChannelPlacementGroup {%f2{%fc
createCloudWatchAlarmTemplate {%gE{%i`
createCloudWatchAlarmTemplateGroup {%l1{%l[
createCluster {%mC{%o,
createEventBridgeRuleTemplate {%p0{%q8
createEventBridgeRuleTemplateGroup {%l1{%l[
createInput {%rI{%zM
createInputSecurityGroup {&%C{&%i
createMultiplex {&&^{&(g
createMultiplexProgram {&*y{&-|
createNetwork {&2X{&35
createNode {&4){&5a
createNodeRegistrationScript {&7s{&8a
createPartnerInput {&8{{%zM
createSdiSource {&9@{&9j
createSignalMap {&:S{&<8
createTags {&AH{#NE
deleteChannel {&A_{%^N
deleteChannelPlacementGroup {&Al{%fc
deleteCloudWatchAlarmTemplate {&B9{#NE
deleteCloudWatchAlarmTemplateGroup {&B9{#NE
deleteCluster {&BG{%o,
deleteEventBridgeRuleTemplate {&B9{#NE
deleteEventBridgeRuleTemplateGroup {&B9{#NE
deleteInput {&BT{#NE
deleteInputSecurityGroup {&B_{#NE
deleteMultiplex {&Bw{&(w
deleteMultiplexProgram {&C,{&.9
deleteNetwork {&CI{&35
deleteNode {&CV{&5a
deleteReservation {&Cl{&D#
deleteSchedule {&A_{#NE
deleteSdiSource {&HI{&9j
deleteSignalMap {&B9{#NE
deleteTags {&HX{#NE
describeAccountConfiguration {#NE{&Hr
describeChannel {&A_{%^N
describeChannelPlacementGroup {&Al{%fc
describeCluster {&BG{%o,
describeInput {&BT{%zY
describeInputDevice {#N4{&I?
describeInputDeviceThumbnail {&Pi{&Q)
describeInputSecurityGroup {&B_{&&#
describeMultiplex {&Bw{&(w
describeMultiplexProgram {&C,{&.9
describeNetwork {&CI{&35
describeNode {&CV{&5a
describeOffering {&Qe{&Qs
describeReservation {&Cl{&D#
describeSchedule {&S`{&T,
describeSdiSource {&HI{&9j
describeThumbnails {&TO{&Ty
getCloudWatchAlarmTemplate {&B9{%i`
getCloudWatchAlarmTemplateGroup {&B9{%l[
getEventBridgeRuleTemplate {&B9{%q8
getEventBridgeRuleTemplateGroup {&B9{%l[
getSignalMap {&B9{&<8
listChannelPlacementGroups {&V.{&VT
listChannels {&W${&W>
listCloudWatchAlarmTemplateGroups {&[.{&[f
listCloudWatchAlarmTemplates {&]5{&^%
listClusters {&`|{&a<
listEventBridgeRuleTemplateGroups {&aX{&b.
listEventBridgeRuleTemplates {&b_{&cG
listInputDeviceTransfers {&e*{&eS
listInputDevices {&W${&fS
listInputSecurityGroups {&W${&fs
listInputs {&W${&g@
listMultiplexPrograms {&gZ{&h(
listMultiplexes {&W${&hh
listNetworks {&`|{&jc
listNodes {&V.{&k%
listOfferings {&m:{&o9
listReservations {&oV{&q3
listSdiSources {&`|{&qS
listSignalMaps {&qq{&s)
listTagsForResource {&tR{&ta
listVersions {#NE{&tj
purchaseOffering {&tz{&un
rebootInputDevice {&v&{#NE
rejectInputDeviceTransfer {#N4{#NE
restartChannelPipelines {&v?{&v[
startChannel {&A_{%^N
startDeleteMonitorDeployment {&B9{&<8
startInputDevice {#N4{#NE
startInputDeviceMaintenanceWindow {#N4{#NE
startMonitorDeployment {&zN{&<8
startMultiplex {&Bw{&(w
startUpdateSignalMap {&ze{&<8
stopChannel {&A_{%^N
stopInputDevice {#N4{#NE
stopMultiplex {&Bw{&(w
transferInputDevice {&|V{#NE
updateAccountConfiguration {&Hr{&Hr
updateChannel {'#A{%^@
updateChannelClass {'&\{%^@
updateChannelPlacementGroup {''1{%fc
updateCloudWatchAlarmTemplate {''h{%i`
updateCloudWatchAlarmTemplateGroup {')|{%l[
updateCluster {'*>{'*g
updateEventBridgeRuleTemplate {'+Y{%q8
updateEventBridgeRuleTemplateGroup {')|{%l[
updateInput {',S{%zM
updateInputDevice {'.x{&I?
updateInputSecurityGroup {'1:{&%i
updateMultiplex {'1o{&(g
updateMultiplexProgram {'2a{&-|
updateNetwork {'3B{&35
updateNode {'3q{&5a
updateNodeState {'4S{&5a
updateReservation {'4q{&un
updateSdiSource {'5D{&9j
3InputDeviceId!s

1ChannelIds?[s/InputIds?[s<InputSecurityGroupIds?[s3MultiplexIds?[s
0Failed?[{#OO4Successful?[{#Ol
)Arn?s*Code?s(Id?s-Message?s
)Arn?s(Id?s+State?s
1ChannelIds?[s3MultiplexIds?[s
/ChannelId!s0Creates?{#Pl0Deletes?{#ft
9ScheduleActions![{#Q)
0ActionName!s?ScheduleActionSettings!{#QtDScheduleActionStartSettings!{#dw
EHlsId3SegmentTaggingSettings?{#X&AHlsTimedMetadataSettings?{#X3BId3SegmentTaggingSettings?{#X&=InputPrepareSettings?{#X:<InputSwitchSettings?{#Z<LMotionGraphicsImageActivateSettings?{#[(NMotionGraphicsImageDeactivateSettings?{#NE;PauseStateSettings?{#[U<Scte35InputSettings?{#[tFScte35ReturnToNetworkSettings?{#\ACScte35SpliceInsertSettings?{#\RAScte35TimeSignalSettings?{#\nDStaticImageActivateSettings?{#aaFStaticImageDeactivateSettings?{#c.JStaticImageOutputActivateSettings?{#cALStaticImageOutputDeactivateSettings?{#dU>TimedMetadataSettings?{#X3
)Id3?s)Tag?s
)Id3!s
BInputAttachmentNameReference?s>InputClippingSettings?{#Y&.UrlPath?[s
9InputTimecodeSource!s6StartTimecode?{#Yb5StopTimecode?{#Yn
.Timecode?s
?LastFrameClippingBehavior?s.Timecode?s
BInputAttachmentNameReference!s>InputClippingSettings?{#Y&.UrlPath?[s
.Duration?l3PasswordParam?s)Url?s.Username?s
3Pipelines?[{#[f
0PipelineId!s
BInputAttachmentNameReference?s*Mode!s
3SpliceEventId!l
.Duration?l3SpliceEventId!l
;Scte35Descriptors![{#]-
AScte35DescriptorSettings!{#]L
WSegmentationDescriptorScte35DescriptorSettings!{#^'
=DeliveryRestrictions?{#`^0SegmentNum?iASegmentationCancelIndicator!s:SegmentationDuration?l9SegmentationEventId!l8SegmentationTypeId?i6SegmentationUpid?s:SegmentationUpidType?i6SegmentsExpected?i3SubSegmentNum?i9SubSegmentsExpected?i
8ArchiveAllowedFlag!s8DeviceRestrictions!s<NoRegionalBlackoutFlag!s<WebDeliveryAllowedFlag!s
.Duration?i,FadeIn?i-FadeOut?i,Height?i.Image!{#bf,ImageX?i,ImageY?i+Layer?i-Opacity?i+Width?i
3PasswordParam?s)Uri!s.Username?s
-FadeOut?i+Layer?i
.Duration?i,FadeIn?i-FadeOut?i,Height?i.Image!{#bf,ImageX?i,ImageY?i+Layer?i-Opacity?i2OutputNames![s+Width?i
-FadeOut?i+Layer?i2OutputNames![s
MFixedModeScheduleActionStartSettings?{#fGNFollowModeScheduleActionStartSettings?{#fOQImmediateModeScheduleActionStartSettings?{#NE
*Time!s
1FollowPoint!s9ReferenceActionName!s
2ActionNames![s
0Creates?{#Pl0Deletes?{#Pl
(Id?s
9AnywhereSettings?{#jM>CdiInputSpecification?{#jt2ChannelClass?s=ChannelEngineVersion?{#k(6Destinations?[{#k3,DryRun?b8EncoderSettings?{#n?:InputAttachments?[{%IR;InputSpecification?{%\d.LogLevel?s4Maintenance?{%]1*Name?s/RequestId?s.Reserved?s-RoleArn?s+Tags?<s,Vpc?{%]Z
=ChannelPlacementGroupId?s/ClusterId?s
0Resolution?s
-Version?s
(Id?s<LogicalInterfaceNames?[s>MediaPackageSettings?[{#lK:MultiplexSettings?{#lu2Settings?[{#m85SrtSettings?[{#mg
2ChannelGroup?s/ChannelId?s1ChannelName?s
1MultiplexId?s1ProgramName?s
3PasswordParam?s0StreamName?s)Url?s.Username?s
CEncryptionPassphraseSecretArn?s.StreamId?s)Url?s
;AudioDescriptions![{#r,6AvailBlanking?{$(+;AvailConfiguration?{$(L6BlackoutSlate?{$+K=CaptionDescriptions?[{$,P@ColorCorrectionSettings?{$7.;FeatureActivations?{$7x<GlobalConfiguration?{$8gDMotionGraphicsConfiguration?{$<X=NielsenConfiguration?{$=V6OutputGroups![{$>&?ThumbnailConfiguration?{%+\7TimecodeConfig!{%+e;VideoDescriptions![{%,%
5AudioDashRoles?[sCAudioNormalizationSettings?{#ts7AudioSelectorName!s/AudioType?s6AudioTypeControl?sBAudioWatermarkingSettings?{#uF6CodecSettings?{#wW:DvbDashAccessibility?s2LanguageCode?s9LanguageCodeControl?s*Name!s6RemixSettings?{$&l0StreamName?s
/Algorithm?s6AlgorithmControl?s0TargetLkfs?n
BNielsenWatermarksSettings?{#uf
<NielsenCbetSettings?{#v]=NielsenDistributionType?s@NielsenNaesIiNwSettings?{#w2
:CbetCheckDigitString!s3CbetStepaside!s*Csid!s
6CheckDigitString!s)Sid!n.Timezone?s
4AacSettings?{#y*4Ac3Settings?{#z=:Eac3AtmosSettings?{#{V5Eac3Settings?{#|M4Mp2Settings?{$%{<PassThroughSettings?{#NE4WavSettings?{$&F
-Bitrate?n0CodingMode?s/InputType?s-Profile?s5RateControlMode?s/RawFormat?s0SampleRate?n*Spec?s0VbrQuality?s
8AttenuationControl?s-Bitrate?n3BitstreamMode?s0CodingMode?s.Dialnorm?i0DrcProfile?s/LfeFilter?s5MetadataControl?s
-Bitrate?n0CodingMode?s.Dialnorm?i-DrcLine?s+DrcRf?s0HeightTrim?n2SurroundTrim?n
8AttenuationControl?s-Bitrate?n3BitstreamMode?s0CodingMode?s.DcFilter?s.Dialnorm?i-DrcLine?s+DrcRf?s0LfeControl?s/LfeFilter?s8LoRoCenterMixLevel?n:LoRoSurroundMixLevel?n8LtRtCenterMixLevel?n:LtRtSurroundMixLevel?n5MetadataControl?s8PassthroughControl?s2PhaseControl?s3StereoDownmix?s4SurroundExMode?s2SurroundMode?s
-Bitrate?n0CodingMode?s0SampleRate?n
.BitDepth?n0CodingMode?s0SampleRate?n
9ChannelMappings![{$'D0ChannelsIn?i1ChannelsOut?i
<InputChannelLevels![{$'n3OutputChannel!i
*Gain!i2InputChannel!i
;AvailBlankingImage?{#bf+State?s
6AvailSettings?{$(z=Scte35SegmentationScope?s
-Esam?{$)];Scte35SpliceInsert?{$*b=Scte35TimeSignalApos?{$*b
8AcquisitionPointId!s3AdAvailOffset?i3PasswordParam?s2PoisEndpoint!s.Username?s2ZoneIdentity?s
3AdAvailOffset?i<NoRegionalBlackoutFlag?s<WebDeliveryAllowedFlag?s
;BlackoutSlateImage?{#bf8NetworkEndBlackout?s@NetworkEndBlackoutImage?{#bf/NetworkId?s+State?s
3Accessibility?s7CaptionDashRoles?[s9CaptionSelectorName!s<DestinationSettings?{$.3:DvbDashAccessibility?s2LanguageCode?s9LanguageDescription?s*Name!s
@AribDestinationSettings?{#NEBBurnInDestinationSettings?{$3'BDvbSubDestinationSettings?{$3'BEbuTtDDestinationSettings?{$5oDEmbeddedDestinationSettings?{#NENEmbeddedPlusScte20DestinationSettings?{#NEKRtmpCaptionInfoDestinationSettings?{#NENScte20PlusEmbeddedDestinationSettings?{#NEBScte27DestinationSettings?{#NECSmpteTtDestinationSettings?{#NEDTeletextDestinationSettings?{#NE@TtmlDestinationSettings?{$6xBWebvttDestinationSettings?{$6x
/Alignment?s5BackgroundColor?s7BackgroundOpacity?i-Font?{#bf/FontColor?s1FontOpacity?i4FontResolution?i.FontSize?s2OutlineColor?s1OutlineSize?i1ShadowColor?s3ShadowOpacity?i3ShadowXOffset?i3ShadowYOffset?i9TeletextGridControl?s/XPosition?i/YPosition?i
5CopyrightHolder?s5DefaultFontSize?n7DefaultLineHeight?n1FillLineGap?s0FontFamily?s2StyleControl?s
2StyleControl?s
@GlobalColorCorrections![{$7L
5InputColorSpace!s6OutputColorSpace!s)Uri!s
AInputPrepareScheduleActions?sMOutputStaticImageOverlayScheduleActions?s
6InitialAudioGain?i4InputEndAction?s:InputLossBehavior?{$:O7OutputLockingMode?s>OutputLockingSettings?{$;]8OutputTimingSource?s?SupportLowFramerateInputs?s
4BlackFrameMsec?i9InputLossImageColor?s<InputLossImageSlate?{#bf8InputLossImageType?s5RepeatFrameMsec?i
=EpochLockingSettings?{$<;@PipelineLockingSettings?{#NE
1CustomEpoch?s1JamSyncTime?s
=MotionGraphicsInsertion?s?MotionGraphicsSettings!{$=5
CHtmlMotionGraphicsSettings?{#NE
3DistributorId?s<NielsenPcmToId3Tagging?s
*Name?s<OutputGroupSettings!{$>U1Outputs![{$^E
=ArchiveGroupSettings?{$AM@CmafIngestGroupSettings?{$BiBFrameCaptureGroupSettings?{$Fa9HlsGroupSettings?{$GSBMediaPackageGroupSettings?{$Wc>MsSmoothGroupSettings?{$Wu?MultiplexGroupSettings?{#NE:RtmpGroupSettings?{$[n9SrtGroupSettings?{$]H9UdpGroupSettings?{$][
;ArchiveCdnSettings?{$B04Destination!{$BU6RolloverInterval?i
:ArchiveS3Settings?{$BH
/CannedAcl?s
6DestinationRefId?s
ACaptionLanguageMappings?[{$F@4Destination!{$BU1Id3Behavior?s5Id3NameModifier?s1KlvBehavior?s5KlvNameModifier?s8NielsenId3Behavior?s<NielsenId3NameModifier?s8Scte35NameModifier?s0Scte35Type?s3SegmentLength?i8SegmentLengthUnits?s1SendDelayMs?i;TimedMetadataId3Frame?s<TimedMetadataId3Period?n>TimedMetadataPassthrough?s
4CaptionChannel!n2LanguageCode!s
4Destination!{$BU@FrameCaptureCdnSettings?{$G6
?FrameCaptureS3Settings?{$BH
0AdMarkers?[s4BaseUrlContent?s5BaseUrlContent1?s5BaseUrlManifest?s6BaseUrlManifest1?sACaptionLanguageMappings?[{$Pq<CaptionLanguageSetting?s1ClientCache?s8CodecSpecification?s0ConstantIv?s4Destination!{$BU8DirectoryStructure?s7DiscontinuityTags?s4EncryptionType?s7HlsCdnSettings?{$QN:HlsId3SegmentTagging?s9IFrameOnlyPlaylists?s?IncompleteSegmentBehavior?s4IndexNSegments?i5InputLossAction?s2IvInManifest?s.IvSource?s2KeepSegments?i/KeyFormat?s7KeyFormatVersions?s<KeyProviderSettings?{$V|9ManifestCompression?s<ManifestDurationFormat?s6MinSegmentLength?i*Mode?s5OutputSelection?s5ProgramDateTime?s:ProgramDateTimeClock?s;ProgramDateTimePeriod?i7RedundantManifest?s3SegmentLength?i6SegmentationMode?s=SegmentsPerSubdirectory?i9StreamInfResolution?s;TimedMetadataId3Frame?s<TimedMetadataId3Period?i@TimestampDeltaMilliseconds?i0TsFileMode?s
4CaptionChannel!i2LanguageCode!s9LanguageDescription!s
:HlsAkamaiSettings?{$Rj<HlsBasicPutSettings?{$T#>HlsMediaStoreSettings?{$Tn6HlsS3Settings?{$BH:HlsWebdavSettings?{$Ux
=ConnectionRetryInterval?i7FilecacheDuration?i6HttpTransferMode?s0NumRetries?i2RestartDelay?i*Salt?s+Token?s
=ConnectionRetryInterval?i7FilecacheDuration?i0NumRetries?i2RestartDelay?i
=ConnectionRetryInterval?i7FilecacheDuration?i<MediaStoreStorageClass?s0NumRetries?i2RestartDelay?i
=ConnectionRetryInterval?i7FilecacheDuration?i6HttpTransferMode?s0NumRetries?i2RestartDelay?i
:StaticKeySettings?{$W:
:KeyProviderServer?{#bf4StaticKeyValue!s
4Destination!{$BU
8AcquisitionPointId?s>AudioOnlyTimecodeControl?s5CertificateMode?s=ConnectionRetryInterval?i4Destination!{$BU-EventId?s1EventIdMode?s7EventStopBehavior?s7FilecacheDuration?i4FragmentLength?i5InputLossAction?s0NumRetries?i2RestartDelay?i6SegmentationMode?s1SendDelayMs?i5SparseTrackType?s<StreamManifestBehavior?s5TimestampOffset?s9TimestampOffsetMode?s
0AdMarkers?[s:AuthenticationScheme?s7CacheFullBehavior?s1CacheLength?i1CaptionData?s;IncludeFillerNalUnits?s5InputLossAction?s2RestartDelay?i
5InputLossAction?s
5InputLossAction?s;TimedMetadataId3Frame?s<TimedMetadataId3Period?i
<AudioDescriptionNames?[s>CaptionDescriptionNames?[s0OutputName?s7OutputSettings!{$_X:VideoDescriptionName?s
>ArchiveOutputSettings?{$bZACmafIngestOutputSettings?{$mLCFrameCaptureOutputSettings?{$mL:HlsOutputSettings?{$m\CMediaPackageOutputSettings?{#NE?MsSmoothOutputSettings?{$tW@MultiplexOutputSettings?{$t{;RtmpOutputSettings?{$x>:SrtOutputSettings?{$y/:UdpOutputSettings?{%*.
:ContainerSettings!{$c3/Extension?s2NameModifier?s
5M2tsSettings?{$cW4RawSettings?{#NE
>AbsentInputAudioBehavior?s*Arib?s5AribCaptionsPid?s<AribCaptionsPidControl?s6AudioBufferModel?s7AudioFramesPerPes?i/AudioPids?s5AudioStreamType?s-Bitrate?i1BufferModel?s2CcDescriptor?s7DvbNitSettings?{$l/7DvbSdtSettings?{$lX0DvbSubPids?s7DvbTdtSettings?{$m=4DvbTeletextPid?s*Ebif?s6EbpAudioInterval?s4EbpLookaheadMs?i2EbpPlacement?s,EcmPid?s1EsRateInPes?s4EtvPlatformPid?s2EtvSignalPid?s2FragmentTime?n)Klv?s1KlvDataPids?s8NielsenId3Behavior?s7NullPacketBitrate?n1PatInterval?i0PcrControl?s/PcrPeriod?i,PcrPid?s1PmtInterval?i,PmtPid?s0ProgramNum?i.RateMode?s0Scte27Pids?s3Scte35Control?s/Scte35Pid?sEScte35PrerollPullupMilliseconds?n9SegmentationMarkers?s7SegmentationStyle?s6SegmentationTime?n;TimedMetadataBehavior?s6TimedMetadataPid?s7TransportStreamId?i.VideoPid?s
/NetworkId!i1NetworkName!s1RepInterval?i
/OutputSdt?s1RepInterval?i1ServiceName?s9ServiceProviderName?s
1RepInterval?i
2NameModifier?s
7H265PackagingType?s4HlsSettings!{$nI2NameModifier?s5SegmentModifier?s
=AudioOnlyHlsSettings?{$oU8Fmp4HlsSettings?{$p>@FrameCaptureHlsSettings?{#NE<StandardHlsSettings?{$q'
2AudioGroupId?s7AudioOnlyImage?{#bf4AudioTrackType?s1SegmentType?s
8AudioRenditionSets?s8NielsenId3Behavior?s;TimedMetadataBehavior?s
8AudioRenditionSets?s5M3u8Settings!{$qO
7AudioFramesPerPes?i/AudioPids?s,EcmPid?s1KlvBehavior?s1KlvDataPids?s8NielsenId3Behavior?s1PatInterval?i0PcrControl?s/PcrPeriod?i,PcrPid?s1PmtInterval?i,PmtPid?s0ProgramNum?i4Scte35Behavior?s/Scte35Pid?s;TimedMetadataBehavior?s6TimedMetadataPid?s7TransportStreamId?i.VideoPid?s
7H265PackagingType?s2NameModifier?s
:ContainerSettings?{$uJ4Destination!{$BU
>MultiplexM2tsSettings?{$uf
>AbsentInputAudioBehavior?s*Arib?s6AudioBufferModel?s7AudioFramesPerPes?n5AudioStreamType?s2CcDescriptor?s*Ebif?s1EsRateInPes?s)Klv?s8NielsenId3Behavior?s0PcrControl?s/PcrPeriod?n3Scte35Control?sEScte35PrerollPullupMilliseconds?n
5CertificateMode?s=ConnectionRetryInterval?i4Destination!{$BU0NumRetries?i
0BufferMsec?n:ContainerSettings!{$z&4Destination!{$BU4EncryptionType?s-Latency?n
5M2tsSettings?{$z9
>AbsentInputAudioBehavior?s*Arib?s5AribCaptionsPid?s<AribCaptionsPidControl?s6AudioBufferModel?s7AudioFramesPerPes?n/AudioPids?s5AudioStreamType?s-Bitrate?n1BufferModel?s2CcDescriptor?s7DvbNitSettings?{%(k7DvbSdtSettings?{%):0DvbSubPids?s7DvbTdtSettings?{%)y4DvbTeletextPid?s*Ebif?s6EbpAudioInterval?s4EbpLookaheadMs?n2EbpPlacement?s,EcmPid?s1EsRateInPes?s4EtvPlatformPid?s2EtvSignalPid?s2FragmentTime?n)Klv?s1KlvDataPids?s8NielsenId3Behavior?s7NullPacketBitrate?n1PatInterval?n0PcrControl?s/PcrPeriod?n,PcrPid?s1PmtInterval?n,PmtPid?s0ProgramNum?n.RateMode?s0Scte27Pids?s3Scte35Control?s/Scte35Pid?sEScte35PrerollPullupMilliseconds?n9SegmentationMarkers?s7SegmentationStyle?s6SegmentationTime?n;TimedMetadataBehavior?s6TimedMetadataPid?s7TransportStreamId?n.VideoPid?s
/NetworkId!n1NetworkName!s1RepInterval?n
/OutputSdt?s1RepInterval?n1ServiceName?s9ServiceProviderName?s
1RepInterval?n
0BufferMsec?i:ContainerSettings!{%*{4Destination!{$BU:FecOutputSettings?{%+4
5M2tsSettings?{$cW
1ColumnDepth?i0IncludeFec?s/RowLength?i
+State!s
,Source!s3SyncThreshold?i
6CodecSettings?{%-$,Height?i*Name!s2RespondToAfd?s5ScalingBehavior?s/Sharpness?i+Width?i
4Av1Settings?{%.-=FrameCaptureSettings?{%3:5H264Settings?{%4&5H265Settings?{%=L6Mpeg2Settings?{%Es
2AfdSignaling?s-Bitrate?n-BufSize?n;ColorSpaceSettings?{%1[.FixedAfd?s:FramerateDenominator!n8FramerateNumerator!n-GopSize?n2GopSizeUnits?s+Level?s:LookAheadRateControl?s0MaxBitrate?n2MinIInterval?n4ParDenominator?n2ParNumerator?n6QvbrQualityLevel?n5RateControlMode?s7SceneChangeDetect?s?TimecodeBurninSettings?{%2t
FColorSpacePassthroughSettings?{#NE6Hdr10Settings?{%2`7Rec601Settings?{#NE7Rec709Settings?{#NE
,MaxCll?n-MaxFall?n
.FontSize!s.Position!s,Prefix?s
5CaptureInterval?i:CaptureIntervalUnits?s?TimecodeBurninSettings?{%2t
:AdaptiveQuantization?s2AfdSignaling?s-Bitrate?i0BufFillPct?i-BufSize?i3ColorMetadata?s;ColorSpaceSettings?{%;N5EntropyEncoding?s7FilterSettings?{%<@.FixedAfd?s/FlickerAq?s8ForceFieldPictures?s6FramerateControl?s:FramerateDenominator?i8FramerateNumerator?i3GopBReference?s6GopClosedCadence?i3GopNumBFrames?i-GopSize?n2GopSizeUnits?s+Level?s:LookAheadRateControl?s0MaxBitrate?i2MinIInterval?i+MinQp?i2NumRefFrames?i0ParControl?s4ParDenominator?i2ParNumerator?i-Profile?s2QualityLevel?s6QvbrQualityLevel?i5RateControlMode?s.ScanType?s7SceneChangeDetect?s,Slices?i.Softness?i/SpatialAq?s2SubgopLength?s,Syntax?s0TemporalAq?s?TimecodeBurninSettings?{%2t7TimecodeInsertion?s
FColorSpacePassthroughSettings?{#NE7Rec601Settings?{#NE7Rec709Settings?{#NE
IBandwidthReductionFilterSettings?{%=)?TemporalFilterSettings?{%=)
:PostFilterSharpening?s.Strength?s
:AdaptiveQuantization?s2AfdSignaling?sAAlternativeTransferFunction?s-Bitrate?i-BufSize?i3ColorMetadata?s;ColorSpaceSettings?{%D?0Deblocking?s7FilterSettings?{%<@.FixedAfd?s/FlickerAq?s:FramerateDenominator!i8FramerateNumerator!i6GopClosedCadence?i-GopSize?n2GopSizeUnits?s+Level?s:LookAheadRateControl?s0MaxBitrate?i2MinIInterval?i+MinQp?i=MvOverPictureBoundaries?s9MvTemporalPredictor?s4ParDenominator?i2ParNumerator?i-Profile?s6QvbrQualityLevel?i5RateControlMode?s.ScanType?s7SceneChangeDetect?s,Slices?i*Tier?s0TileHeight?i1TilePadding?s/TileWidth?i?TimecodeBurninSettings?{%2t7TimecodeInsertion?s3TreeblockSize?s
FColorSpacePassthroughSettings?{#NE>DolbyVision81Settings?{#NE6Hdr10Settings?{%E_7Rec601Settings?{#NE7Rec709Settings?{#NE
,MaxCll?i-MaxFall?i
:AdaptiveQuantization?s2AfdSignaling?s3ColorMetadata?s0ColorSpace?s8DisplayAspectRatio?s7FilterSettings?{%I5.FixedAfd?s:FramerateDenominator!i8FramerateNumerator!i6GopClosedCadence?i3GopNumBFrames?i-GopSize?n2GopSizeUnits?s.ScanType?s2SubgopLength?s?TimecodeBurninSettings?{%2t7TimecodeInsertion?s
?TemporalFilterSettings?{%=)
GAutomaticInputFailoverSettings?{%Ji9InputAttachmentName?s-InputId?s6InputSettings?{%N<<LogicalInterfaceNames?[s
8ErrorClearTimeMsec?i<FailoverConditions?[{%Kc5InputPreference?s6SecondaryInputId!s
BFailoverConditionSettings?{%L)
=AudioSilenceSettings?{%Ls:InputLossSettings?{%MJ;VideoBlackSettings?{%Md
7AudioSelectorName!s?AudioSilenceThresholdMsec?i
<InputLossThresholdMsec?i
:BlackDetectThreshold?n=VideoBlackThresholdMsec?i
8AudioSelectors?[{%P[:CaptionSelectors?[{%SX3DeblockFilter?s3DenoiseFilter?s4FilterStrength?i1InputFilter?s=NetworkInputSettings?{%Y)/Scte35Pid?i=Smpte2038DataPreference?s7SourceEndBehavior?s6VideoSelector?{%Zo
*Name!s9SelectorSettings?{%Py
CAudioHlsRenditionSelection?{%R2?AudioLanguageSelection?{%RD:AudioPidSelection?{%Rn<AudioTrackSelection?{%Ru
-GroupId!s*Name!s
2LanguageCode!s=LanguageSelectionPolicy?s
)Pid!i
5DolbyEDecode?{%S;0Tracks![{%SO
6ProgramSelection!s
+Track!i
2LanguageCode?s*Name!s9SelectorSettings?{%T+
@AncillarySourceSettings?{%V3;AribSourceSettings?{#NE=DvbSubSourceSettings?{%VS?EmbeddedSourceSettings?{%Vh=Scte20SourceSettings?{%Wc=Scte27SourceSettings?{%VS?TeletextSourceSettings?{%X5
BSourceAncillaryChannelNumber?i
1OcrLanguage?s)Pid?i
5Convert608To708?s5Scte20Detection?s<Source608ChannelNumber?i:Source608TrackNumber?i
5Convert608To708?s<Source608ChannelNumber?i
8OutputRectangle?{%XX0PageNumber?s
,Height!n0LeftOffset!n/TopOffset!n+Width!n
9HlsInputSettings?{%Yo?MulticastInputSettings?{%Z\6ServerValidation?s
/Bandwidth?i4BufferSegments?i-Retries?i3RetryInterval?i2Scte35Source?s
5SourceIpAddress?s
0ColorSpace?s;ColorSpaceSettings?{%[c5ColorSpaceUsage?s9SelectorSettings?{%[w
6Hdr10Settings?{%E_
9VideoSelectorPid?{%\P?VideoSelectorProgramId?{%\W
)Pid?i
/ProgramId?i
+Codec?s4MaximumBitrate?s0Resolution?s
4MaintenanceDay?s:MaintenanceStartTime?s
APublicAddressAllocationIds?[s7SecurityGroupIds?[s0SubnetIds![s
0Channel?{%^N
9AnywhereSettings?{#jM)Arn?s>CdiInputSpecification?{#jt2ChannelClass?s=ChannelEngineVersion?{%b-6Destinations?[{#k39EgressEndpoints?[{%bI8EncoderSettings?{#n?(Id?s:InputAttachments?[{%IR;InputSpecification?{%\d.LogLevel?s4Maintenance?{%bU*Name?s9PipelineDetails?[{%cU;PipelinesRunningCount?i-RoleArn?s+State?s+Tags?<s,Vpc?{%e>
4ExpirationDate?t-Version?s
.SourceIp?s
4MaintenanceDay?s9MaintenanceDeadline?s>MaintenanceScheduledDate?s:MaintenanceStartTime?s
?ActiveInputAttachmentName?sAActiveInputSwitchActionName?sDActiveMotionGraphicsActionName?s=ActiveMotionGraphicsUri?s=ChannelEngineVersion?{%b-0PipelineId?s
8AvailabilityZones?[s:NetworkInterfaceIds?[s7SecurityGroupIds?[s0SubnetIds?[s
/ClusterId!s*Name?s,Nodes?[s/RequestId?s+Tags?<s
)Arn?s/Channels?[s/ClusterId?s(Id?s*Name?s,Nodes?[s+State?s
8ComparisonOperator!s7DatapointsToAlarm?i1Description?s7EvaluationPeriods!i5GroupIdentifier!s0MetricName!s*Name!s,Period!i/RequestId?s/Statistic!s+Tags?<s8TargetResourceType!s/Threshold!n6TreatMissingData!s
)Arn?s8ComparisonOperator?s/CreatedAt?t7DatapointsToAlarm?i1Description?s7EvaluationPeriods?i-GroupId?s(Id?s0MetricName?s0ModifiedAt?t*Name?s,Period?i/Statistic?s+Tags?<s8TargetResourceType?s/Threshold?n6TreatMissingData?s
1Description?s*Name!s/RequestId?s+Tags?<s
)Arn?s/CreatedAt?t1Description?s(Id?s0ModifiedAt?t*Name?s+Tags?<s
1ClusterType?s5InstanceRoleArn?s*Name?s8NetworkSettings?{%n:/RequestId?s+Tags?<s
2DefaultRoute?s;InterfaceMappings?[{%nb
:LogicalInterfaceName?s/NetworkId?s
)Arn?s1ChannelIds?[s1ClusterType?s(Id?s5InstanceRoleArn?s*Name?s8NetworkSettings?{%n:+State?s
1Description?s6EventTargets?[{%q1/EventType!s5GroupIdentifier!s*Name!s/RequestId?s+Tags?<s
)Arn!s
)Arn?s/CreatedAt?t1Description?s6EventTargets?[{%q1/EventType?s-GroupId?s(Id?s0ModifiedAt?t*Name?s+Tags?<s
6Destinations?[{%uE6InputDevices?[{#gE:InputNetworkLocation?s:InputSecurityGroups?[s;MediaConnectFlows?[{%v;:MulticastSettings?{%vF*Name?s/RequestId?s-RoleArn?s1SdiSources?[sGSmpte2110ReceiverGroupSettings?{%vg1Sources?[{%x.4SrtSettings?{%xP+Tags?<s*Type?s,Vpc?{%z+
-Network?s7NetworkRoutes?[{%v)5StaticIpAddress?s0StreamName?s
*Cidr?s-Gateway?s
-FlowArn?s
1Sources?[{%vU
.SourceIp?s)Url!s
ASmpte2110ReceiverGroups?[{%w,
4SdpSettings?{%w>
7AncillarySdps?[{%wq3AudioSdps?[{%wq1VideoSdp?{%wq
0MediaIndex?n,SdpUrl?s
3PasswordParam?s)Url?s.Username?s
:SrtCallerSources?[{%xh
3Decryption?{%yb4MinimumLatency?i8SrtListenerAddress?s5SrtListenerPort?s.StreamId?s
/Algorithm?s9PassphraseSecretArn?s
7SecurityGroupIds?[s0SubnetIds![s
.Input?{%zY
)Arn?s7AttachedChannels?[s6Destinations?[{&$:(Id?s0InputClass?s6InputDevices?[{#gE:InputNetworkLocation?s6InputPartnerIds?[s5InputSourceType?s;MediaConnectFlows?[{%v;:MulticastSettings?{%vF*Name?s-RoleArn?s1SdiSources?[s5SecurityGroups?[sGSmpte2110ReceiverGroupSettings?{%vg1Sources?[{%x.4SrtSettings?{%xP+State?s+Tags?<s*Type?s
(Ip?s-Network?s7NetworkRoutes?[{%v)*Port?s)Url?s,Vpc?{&$t
6AvailabilityZone?s8NetworkInterfaceId?s
+Tags?<s8WhitelistRules?[{&%a
*Cidr?s
6SecurityGroup?{&&#
)Arn?s(Id?s-Inputs?[s+State?s+Tags?<s8WhitelistRules?[{&%a
8AvailabilityZones![s:MultiplexSettings!{&'L*Name!s/RequestId?s+Tags?<s
IMaximumVideoBufferDelayMilliseconds?i<TransportStreamBitrate!i7TransportStreamId!iDTransportStreamReservedBitrate?i
2Multiplex?{&(w
)Arn?s8AvailabilityZones?[s6Destinations?[{&*L(Id?s:MultiplexSettings?{&'L*Name?s;PipelinesRunningCount?i2ProgramCount?i+State?s+Tags?<s
=MediaConnectSettings?{&*g
4EntitlementArn?s
1MultiplexId!sAMultiplexProgramSettings!{&+f1ProgramName!s/RequestId?s
>PreferredChannelPipeline?s3ProgramNumber!i:ServiceDescriptor?{&,b6VideoSettings?{&-&
2ProviderName!s1ServiceName!s
5ConstantBitrate?i8StatmuxSettings?{&-N
4MaximumBitrate?i4MinimumBitrate?i.Priority?i
9MultiplexProgram?{&.9
/ChannelId?sAMultiplexProgramSettings?{&+f=PacketIdentifiersMap?{&/H9PipelineDetails?[{&221ProgramName?s
5AribCaptionsPid?i0AudioPids?[i1DvbSubPids?[i4DvbTeletextPid?i6DvbTeletextPids?[i,EcmPid?i4EtvPlatformPid?i2EtvSignalPid?i2KlvDataPids?[i,PcrPid?i,PmtPid?i8PrivateMetadataPid?i1Scte27Pids?[i/Scte35Pid?i2Smpte2038Pid?i6TimedMetadataPid?i.VideoPid?i
;ActiveChannelPipeline?s0PipelineId?s
1IpPools?[{&%a*Name?s/RequestId?s0Routes?[{%v)+Tags?<s
)Arn?s;AssociatedClusterIds?[s(Id?s1IpPools?[{&%a*Name?s0Routes?[{%v)+State?s
/ClusterId!s*Name?s?NodeInterfaceMappings?[{&4t/RequestId?s*Role?s+Tags?<s
:LogicalInterfaceName?s:NetworkInterfaceMode?s;PhysicalInterfaceName?s
)Arn?s=ChannelPlacementGroups?[s/ClusterId?s5ConnectionState?s(Id?s1InstanceArn?s*Name?s?NodeInterfaceMappings?[{&4t*Role?s;SdiSourceMappings?[{&7I+State?s
0CardNumber?n3ChannelNumber?n/SdiSource?s
/ClusterId!s(Id?s*Name?s?NodeInterfaceMappings?[{&4t/RequestId?s*Role?s
<NodeRegistrationScript?s
-InputId!s/RequestId?s+Tags?<s
*Mode?s*Name?s/RequestId?s+Tags?<s*Type?s
2SdiSource?{&9z
)Arn?s(Id?s-Inputs?[s*Mode?s*Name?s+State?s*Type?s
NCloudWatchAlarmTemplateGroupIdentifiers?[s1Description?s<DiscoveryEntryPointArn!sNEventBridgeRuleTemplateGroupIdentifiers?[s*Name!s/RequestId?s+Tags?<s
)Arn?sFCloudWatchAlarmTemplateGroupIds?[s/CreatedAt?t1Description?s<DiscoveryEntryPointArn?s2ErrorMessage?sFEventBridgeRuleTemplateGroupIds?[s@FailedMediaResourceMap?<{&@.(Id?s6LastDiscoveredAt?tHLastSuccessfulMonitorDeployment?{&@e:MediaResourceMap?<{&@.0ModifiedAt?tEMonitorChangesPendingDeployment?b:MonitorDeployment?{&@|*Name?s,Status?s+Tags?<s
6Destinations?[{&@W*Name?s1Sources?[{&@W
)Arn!s*Name?s
0DetailsUri!s,Status!s
0DetailsUri?s2ErrorMessage?s,Status!s
1ResourceArn!s+Tags?<s
/ChannelId!s
=ChannelPlacementGroupId!s/ClusterId!s
0Identifier!s
/ClusterId!s
-InputId!s
:InputSecurityGroupId!s
1MultiplexId!s
1MultiplexId!s1ProgramName!s
/NetworkId!s
/ClusterId!s,NodeId!s
3ReservationId!s
)Arn?s+Count?i2CurrencyCode?s.Duration?i3DurationUnits?s)End?s0FixedPrice?n*Name?s9OfferingDescription?s0OfferingId?s2OfferingType?s,Region?s8RenewalSettings?{&Fb3ReservationId?s>ResourceSpecification?{&G++Start?s+State?s+Tags?<s0UsagePrice?n
6AutomaticRenewal?s2RenewalCount?i
2ChannelClass?s+Codec?s4MaximumBitrate?s6MaximumFramerate?s0Resolution?s2ResourceType?s4SpecialFeature?s2VideoQuality?s
1SdiSourceId!s
1ResourceArn!s.TagKeys![s
=AccountConfiguration?{&I3
.KmsKeyId?s
)Arn?s6AvailabilityZone?s5ConnectionState?s=DeviceSettingsSyncState?s8DeviceUpdateStatus?s9HdDeviceSettings?{&L((Id?s0MacAddress?s9MedialiveInputArns?[s*Name?s8NetworkSettings?{&M>0OutputType?s2SerialNumber?s+Tags?<s*Type?s:UhdDeviceSettings?{&N#
1ActiveInput?s5ConfiguredInput?s1DeviceState?s/Framerate?n,Height?i/LatencyMs?i0MaxBitrate?i.ScanType?s+Width?i
3DnsAddresses?[s-Gateway?s/IpAddress?s.IpScheme?s0SubnetMask?s
1ActiveInput?s;AudioChannelPairs?[{&P++Codec?s5ConfiguredInput?s1DeviceState?s/Framerate?n,Height?i5InputResolution?s/LatencyMs?i0MaxBitrate?i=MediaconnectSettings?{&P;.ScanType?s+Width?i
(Id?i-Profile?s
-FlowArn?s-RoleArn?s/SecretArn?s0SourceName?s
,Accept!s3InputDeviceId!s
*Body?*3ContentLength?l1ContentType?s*ETag?s2LastModified?t
0OfferingId!s
)Arn?s2CurrencyCode?s.Duration?i3DurationUnits?s0FixedPrice?n9OfferingDescription?s0OfferingId?s2OfferingType?s,Region?s>ResourceSpecification?{&G+0UsagePrice?n
/ChannelId!s0MaxResults?i/NextToken?s
/NextToken?s9ScheduleActions?[{#Q)
/ChannelId!s0PipelineId!s3ThumbnailType!s
:ThumbnailDetails?[{&U7
0PipelineId?s4Thumbnails?[{&UV
*Body?s1ContentType?s3ThumbnailType?s/TimeStamp?t
/ClusterId!s0MaxResults?n/NextToken?s
@ChannelPlacementGroups?[{%fc/NextToken?s
0MaxResults?i/NextToken?s
2Channels?[{&WZ/NextToken?s
9AnywhereSettings?{#jM)Arn?s>CdiInputSpecification?{#jt2ChannelClass?s=ChannelEngineVersion?{%b-6Destinations?[{#k39EgressEndpoints?[{%bI(Id?s:InputAttachments?[{%IR;InputSpecification?{%\d.LogLevel?s4Maintenance?{%bU*Name?s;PipelinesRunningCount?i-RoleArn?s+State?s+Tags?<sCUsedChannelEngineVersions?[{%b-,Vpc?{%e>
0MaxResults?i/NextToken?s+Scope?s9SignalMapIdentifier?s
GCloudWatchAlarmTemplateGroups?[{&\=/NextToken?s
)Arn!s/CreatedAt!t1Description?s(Id!s0ModifiedAt?t*Name!s+Tags?<s3TemplateCount!i
5GroupIdentifier?s0MaxResults?i/NextToken?s+Scope?s9SignalMapIdentifier?s
BCloudWatchAlarmTemplates?[{&^Q/NextToken?s
)Arn!s8ComparisonOperator!s/CreatedAt!t7DatapointsToAlarm?i1Description?s7EvaluationPeriods!i-GroupId!s(Id!s0MetricName!s0ModifiedAt?t*Name!s,Period!i/Statistic!s+Tags?<s8TargetResourceType!s/Threshold!n6TreatMissingData!s
0MaxResults?n/NextToken?s
2Clusters?[{%o,/NextToken?s
0MaxResults?i/NextToken?s9SignalMapIdentifier?s
GEventBridgeRuleTemplateGroups?[{&\=/NextToken?s
5GroupIdentifier?s0MaxResults?i/NextToken?s9SignalMapIdentifier?s
BEventBridgeRuleTemplates?[{&cs/NextToken?s
)Arn!s/CreatedAt!t1Description?s6EventTargetCount!i/EventType!s-GroupId!s(Id!s0ModifiedAt?t*Name!s+Tags?<s
0MaxResults?i/NextToken?s2TransferType!s
>InputDeviceTransfers?[{&e{/NextToken?s
(Id?s-Message?s6TargetCustomerId?s2TransferType?s
6InputDevices?[{&I?/NextToken?s
=InputSecurityGroups?[{&&#/NextToken?s
0Inputs?[{%zY/NextToken?s
0MaxResults?i1MultiplexId!s/NextToken?s
;MultiplexPrograms?[{&hM/NextToken?s
/ChannelId?s1ProgramName?s
5Multiplexes?[{&i-/NextToken?s
)Arn?s8AvailabilityZones?[s(Id?s:MultiplexSettings?{&jI*Name?s;PipelinesRunningCount?i2ProgramCount?i+State?s+Tags?<s
<TransportStreamBitrate?i
2Networks?[{&35/NextToken?s
/NextToken?s/Nodes?[{&k>
)Arn?s=ChannelPlacementGroups?[s/ClusterId?s5ConnectionState?s(Id?s1InstanceArn?s7ManagedInstanceId?s*Name?s?NodeInterfaceMappings?[{&4t*Role?s;SdiSourceMappings?[{&7I+State?s
2ChannelClass?s:ChannelConfiguration?s+Codec?s.Duration?s0MaxResults?i4MaximumBitrate?s6MaximumFramerate?s/NextToken?s0Resolution?s2ResourceType?s4SpecialFeature?s2VideoQuality?s
/NextToken?s3Offerings?[{&Qs
2ChannelClass?s+Codec?s0MaxResults?i4MaximumBitrate?s6MaximumFramerate?s/NextToken?s0Resolution?s2ResourceType?s4SpecialFeature?s2VideoQuality?s
/NextToken?s6Reservations?[{&D#
/NextToken?s4SdiSources?[{&9z
LCloudWatchAlarmTemplateGroupIdentifier?sLEventBridgeRuleTemplateGroupIdentifier?s0MaxResults?i/NextToken?s
/NextToken?s4SignalMaps?[{&sG
)Arn!s/CreatedAt!t1Description?s(Id!s0ModifiedAt?t=MonitorDeploymentStatus!s*Name!s,Status!s+Tags?<s
1ResourceArn!s
+Tags?<s
2Versions?[{%b-
+Count!i*Name?s0OfferingId!s8RenewalSettings?{&Fb/RequestId?s+Start?s+Tags?<s
4Reservation?{&D#
+Force?s3InputDeviceId!s
/ChannelId!s2PipelineIds?[s
9AnywhereSettings?{#jM)Arn?s>CdiInputSpecification?{#jt2ChannelClass?s=ChannelEngineVersion?{%b-6Destinations?[{#k39EgressEndpoints?[{%bI8EncoderSettings?{#n?(Id?s:InputAttachments?[{%IR;InputSpecification?{%\d.LogLevel?s4Maintenance?{%bU7MaintenanceStatus?s*Name?s9PipelineDetails?[{%cU;PipelinesRunningCount?i-RoleArn?s+State?s+Tags?<s,Vpc?{%e>
,DryRun?b0Identifier!s
NCloudWatchAlarmTemplateGroupIdentifiers?[s1Description?s<DiscoveryEntryPointArn?sNEventBridgeRuleTemplateGroupIdentifiers?[s6ForceRediscovery?b0Identifier!s*Name?s
3InputDeviceId!s6TargetCustomerId?s2TargetRegion?s5TransferMessage?s
9AnywhereSettings?{#jM>CdiInputSpecification?{#jt=ChannelEngineVersion?{#k(/ChannelId!s6Destinations?[{#k3,DryRun?b8EncoderSettings?{#n?:InputAttachments?[{%IR;InputSpecification?{%\d.LogLevel?s4Maintenance?{'%r*Name?s-RoleArn?s
4MaintenanceDay?s>MaintenanceScheduledDate?s:MaintenanceStartTime?s
2ChannelClass!s/ChannelId!s6Destinations?[{#k3
=ChannelPlacementGroupId!s/ClusterId!s*Name?s,Nodes?[s
8ComparisonOperator?s7DatapointsToAlarm?i1Description?s7EvaluationPeriods?i5GroupIdentifier?s0Identifier!s0MetricName?s*Name?s,Period?i/Statistic?s8TargetResourceType?s/Threshold?n6TreatMissingData?s
1Description?s0Identifier!s
/ClusterId!s*Name?s8NetworkSettings?{%n:
)Arn?s1ChannelIds?[s1ClusterType?s(Id?s*Name?s8NetworkSettings?{%n:+State?s
1Description?s6EventTargets?[{%q1/EventType?s5GroupIdentifier?s0Identifier!s*Name?s
6Destinations?[{%uE6InputDevices?[{#gE-InputId!s:InputSecurityGroups?[s;MediaConnectFlows?[{%v;:MulticastSettings?{%vF*Name?s-RoleArn?s1SdiSources?[sGSmpte2110ReceiverGroupSettings?{%vg1Sources?[{%x.4SrtSettings?{%xP
6AvailabilityZone?s9HdDeviceSettings?{'/v3InputDeviceId!s*Name?s:UhdDeviceSettings?{'/v
;AudioChannelPairs?[{&P++Codec?s5ConfiguredInput?s5InputResolution?s/LatencyMs?i0MaxBitrate?i=MediaconnectSettings?{&P;
:InputSecurityGroupId!s+Tags?<s8WhitelistRules?[{&%a
1MultiplexId!s:MultiplexSettings?{&'L*Name?sBPacketIdentifiersMapping?<{&/H
1MultiplexId!sAMultiplexProgramSettings?{&+f1ProgramName!s
1IpPools?[{&%a*Name?s/NetworkId!s0Routes?[{%v)
/ClusterId!s*Name?s,NodeId!s*Role?s;SdiSourceMappings?[{&7I
/ClusterId!s,NodeId!s+State?s
*Name?s8RenewalSettings?{&Fb3ReservationId!s
*Mode?s*Name?s1SdiSourceId!s*Type?s
)"};
