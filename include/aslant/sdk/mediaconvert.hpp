// What the actions of mediaconvert take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4d53be84f09378fe>{
    R"(#B#$)#$G#$Z#$m#%.#%D#%Y#%t#&0#&F#&[#&v#'=#'M#'e#'x#(1#(C#(]#(o#)*#)>#)[#)q#*&#*9#*M#*b#*y#+:#+P
associateCertificate {#+e{#+l
cancelJob {#+m{#+l
createJob {#+s{%U;
createJobTemplate {%\u{%f[
createPreset {%hi{%kF
createQueue {%lO{%n*
deleteJobTemplate {%q^{#+l
deletePolicy {#+l{#+l
deletePreset {%q^{#+l
deleteQueue {%q^{#+l
describeEndpoints {%qf{%r-
disassociateCertificate {#+e{#+l
getJob {#+m{%U;
getJobTemplate {%q^{%f[
getPolicy {#+l{%rQ
getPreset {%q^{%kF
getQueue {%q^{%n*
listJobTemplates {%s+{%sa
listJobs {%t'{%tZ
listPresets {%s+{%tr
listQueues {%u3{%u^
listTagsForResource {#+e{%vP
listVersions {%vr{%w2
probe {%wj{%x-
putPolicy {&$8{%rQ
searchJobs {&$E{%tZ
tagResource {&%*{#+l
untagResource {&%9{#+l
updateJobTemplate {&%K{%f[
updatePreset {&&z{%kF
updateQueue {&'O{%n*
)Arn!s

(Id!s
=AccelerationSettings?{#.O7BillingTagsSource?s8ClientRequestToken?s9HopDestinations?[{#.W6JobEngineVersion?s1JobTemplate?s.Priority?i+Queue?s*Role!s1Settings!{#.y;SimulateReservedQueue?s:StatusUpdateInterval?s+Tags?<s3UserMetadata?<s
*Mode!s
.Priority?i+Queue?s1WaitMinutes?i
3AdAvailOffset?i6AvailBlanking?{#2BFColorConversion3DLUTSettings?[{#2X-Esam?{#3e=ExtendedDataServices?{#5*2FollowSource?i0Inputs?[{#5P8KantarWatermark?{#U4<MotionImageInserter?{#WD=NielsenConfiguration?{#XHBNielsenNonLinearWatermark?{#Xh6OutputGroups?[{#Zn7TimecodeConfig?{%TA?TimedMetadataInsertion?{%Tn
8AvailBlankingImage?s
/FileInput?s5InputColorSpace?s=InputMasteringLuminance?i6OutputColorSpace?s>OutputMasteringLuminance?i
MManifestConfirmConditionNotification?{#4p;ResponseSignalPreroll?iESignalProcessingNotification?{#4z
,MccXml?s
,SccXml?s
:CopyProtectionAction?s1VchipAction?s
9AdvancedInputFilter?sDAdvancedInputFilterSettings?{#;:=AudioSelectorGroups?<{#;U8AudioSelectors?<{#;l:CaptionSelectors?<{#@n-Crop?{#Gs3DeblockFilter?s;DecryptionSettings?{#H33DenoiseFilter?s<DolbyVisionMetadataXml?s?DynamicAudioSelectors?<{#I*/FileInput?s2FilterEnable?s4FilterStrength?i6ImageInserter?{#J+8InputClippings?[{#Kw3InputScanType?s1Position?{#Gs3ProgramNumber?i0PsiControl?s7SupplementalImps?[s5TamsSettings?{#L<4TimecodeSource?s3TimecodeStart?s7VideoGenerator?{#Lv7VideoOverlays?[{#Ml6VideoSelector?{#Q/
0AddTexture?s0Sharpening?s
9AudioSelectorNames?[s
=AudioDurationCorrection?s8CustomLanguageCode?s6DefaultSelection?s<ExternalAudioFileInput?sBHlsRenditionGroupSettings?{#>82LanguageCode?s,Offset?i+Pids?[i6ProgramSelection?i6RemixSettings?{#>t2SelectorType?s-Tracks?[i
6RenditionGroupId?s;RenditionLanguageCode?s3RenditionName?s
BAudioDescriptionAudioChannel?iAAudioDescriptionDataChannel?i7ChannelMapping?{#@-0ChannelsIn?i1ChannelsOut?i
8OutputChannels?[{#@C
4InputChannels?[i<InputChannelsFineTune?[n
8CustomLanguageCode?s2LanguageCode?s7SourceSettings?{#AM
@AncillarySourceSettings?{#Cd=DvbSubSourceSettings?{#DP?EmbeddedSourceSettings?{#DW;FileSourceSettings?{#ET0SourceType?s?TeletextSourceSettings?{#GV<TrackSourceSettings?{#Gd@WebvttHlsSourceSettings?{#>8
5Convert608To708?sBSourceAncillaryChannelNumber?i7TerminateCaptions?s
)Pid?i
5Convert608To708?s<Source608ChannelNumber?i:Source608TrackNumber?i7TerminateCaptions?s
3ByteRateLimit?s5Convert608To708?s7ConvertPaintToPop?s2Framerate?{#G)0SourceFile?s/TimeDelta?i4TimeDeltaUnits?s<UpconvertSTLToTeletext?s
:FramerateDenominator?i8FramerateNumerator?i
0PageNumber?s
1TrackNumber?i
,Height?i+Width?i'X?i'Y?i
4DecryptionMode?s<EncryptedDecryptionKey?s:InitializationVector?s2KmsKeyRegion?s
=AudioDurationCorrection?s<ExternalAudioFileInput?s2LanguageCode?s,Offset?n2SelectorType?s
:InsertableImages?[{#J\<SdrReferenceWhiteLevel?i
.Duration?i,FadeIn?i-FadeOut?i,Height?i8ImageInserterInput?s,ImageX?i,ImageY?i+Layer?i-Opacity?i/StartTime?s+Width?i
1EndTimecode?s3StartTimecode?s
7AuthConnectionArn?s1GapHandling?s.SourceId?s/Timerange?s
.Channels?i.Duration?i:FramerateDenominator?i8FramerateNumerator?i0SampleRate?i
-Crop?{#Nx1EndTimecode?s8InitialPosition?{#O?.Input?{#Op.Playback?s3StartTimecode?s5Transitions?[{#PY
,Height?n*Unit?s+Width?n'X?n'Y?n
,Height?n*Unit?s+Width?n/XPosition?n/YPosition?n
/FileInput?s8InputClippings?[{#Kw4TimecodeSource?s3TimecodeStart?s
4EndPosition?{#O?1EndTimecode?s3StartTimecode?s
3AlphaBehavior?s0ColorSpace?s5ColorSpaceUsage?s>EmbeddedTimecodeOverride?s6Hdr10Metadata?{#Rz2MaxLuminance?i.PadVideo?s)Pid?i3ProgramNumber?i,Rotate?s1SampleRange?s
2BluePrimaryX?i2BluePrimaryY?i3GreenPrimaryX?i3GreenPrimaryY?i:MaxContentLightLevel?i?MaxFrameAverageLightLevel?i2MaxLuminance?i2MinLuminance?i1RedPrimaryX?i1RedPrimaryY?i1WhitePointX?i1WhitePointY?i
1ChannelName?s6ContentReference?s;CredentialsSecretName?s0FileOffset?n5KantarLicenseId?i5KantarServerUrl?s4LogDestination?s/Metadata3?s/Metadata4?s/Metadata5?s/Metadata6?s/Metadata7?s/Metadata8?s
2Framerate?{#G)+Input?s3InsertionMode?s/Offset?{#X5.Playback?s/StartTime?s
,ImageX?i,ImageY?i
2BreakoutCode?i3DistributorId?s
<ActiveWatermarkProcess?s1AdiFilename?s-AssetId?s/AssetName?s2CbetSourceId?s/EpisodeId?s9MetadataDestination?s.SourceId?i;SourceWatermarkStatus?s2TicServerUrl?s<UniqueTicPerAudioTrack?s
BAutomatedEncodingSettings?{#[o0CustomName?s*Name?s<OutputGroupSettings?{#^c1Outputs?[{$(J
4AbrSettings?{#\'
3MaxAbrBitrate?i5MaxQualityLevel?n3MaxRenditions?i3MinAbrBitrate?i/Rules?[{#\v
;AllowedRenditions?[{#^4@ForceIncludeRenditions?[{#^Q?MinBottomRenditionSize?{#^Q<MinTopRenditionSize?{#^Q*Type?s
,Height?i.Required?s+Width?i
,Height?i+Width?i
:CmafGroupSettings?{#`C=DashIsoGroupSettings?{#n?:FileGroupSettings?{#uH9HlsGroupSettings?{#up>MsSmoothGroupSettings?{$&D6PerFrameMetrics?[s*Type?s
=AdditionalManifests?[{#g?-BaseUrl?s1ClientCache?s8CodecSpecification?sEDashIFrameTrickPlayNameModifier?s7DashManifestStyle?s1Destination?s<DestinationSettings?{#gj3Encryption?{#i<4FragmentLength?i9ImageBasedTrickPlay?sDImageBasedTrickPlaySettings?{#m69ManifestCompression?s<ManifestDurationFormat?s3MinBufferTime?i;MinFinalSegmentLength?n>MpdManifestBandwidthType?s0MpdProfile?sAPtsOffsetHandlingForBFrames?s4SegmentControl?s3SegmentLength?i:SegmentLengthControl?s9StreamInfResolution?sETargetDurationCompatibilityMode?s=VideoCompositionOffsets?s7WriteDashManifest?s6WriteHlsManifest?sJWriteSegmentTimelineInRepresentation?s
:ManifestNameModifier?s6SelectedOutputs?[s
3S3Settings?{#g{
6AccessControl?{#hT3Encryption?{#ha2StorageClass?s
/CannedAcl?s
4EncryptionType?s:KmsEncryptionContext?s/KmsKeyArn?s
BConstantInitializationVector?s6EncryptionMethod?sDInitializationVectorInManifest?s9SpekeKeyProvider?{#jj:StaticKeyProvider?{#lX*Type?s
4CertificateArn?s<DashSignaledSystemIds?[sHEncryptionContractConfiguration?{#l1;HlsSignaledSystemIds?[s0ResourceId?s)Url?s
6SpekeAudioPreset?s6SpekeVideoPreset?s
/KeyFormat?s7KeyFormatVersions?s4StaticKeyValue?s)Url?s
5IntervalCadence?s5ThumbnailHeight?i7ThumbnailInterval?n4ThumbnailWidth?i0TileHeight?i/TileWidth?i
=AdditionalManifests?[{#g?CAudioChannelConfigSchemeIdUri?s-BaseUrl?sEDashIFrameTrickPlayNameModifier?s7DashManifestStyle?s1Destination?s<DestinationSettings?{#gj3Encryption?{#sp4FragmentLength?i5HbbtvCompliance?s9ImageBasedTrickPlay?sDImageBasedTrickPlaySettings?{#m63MinBufferTime?i;MinFinalSegmentLength?n>MpdManifestBandwidthType?s0MpdProfile?sAPtsOffsetHandlingForBFrames?s4SegmentControl?s3SegmentLength?i:SegmentLengthControl?s=VideoCompositionOffsets?sJWriteSegmentTimelineInRepresentation?s
APlaybackDeviceCompatibility?s9SpekeKeyProvider?{#tK
4CertificateArn?sHEncryptionContractConfiguration?{#l10ResourceId?s0SystemIds?[s)Url?s
1Destination?s<DestinationSettings?{#gj
0AdMarkers?[s=AdditionalManifests?[{#g?5AudioOnlyHeader?s-BaseUrl?sACaptionLanguageMappings?[{$#k<CaptionLanguageSetting?sACaptionSegmentLengthControl?s1ClientCache?s8CodecSpecification?s1Destination?s<DestinationSettings?{#gj8DirectoryStructure?s3Encryption?{$$]9ImageBasedTrickPlay?sDImageBasedTrickPlaySettings?{#m69ManifestCompression?s<ManifestDurationFormat?s;MinFinalSegmentLength?n6MinSegmentLength?i5OutputSelection?s5ProgramDateTime?s;ProgramDateTimePeriod?iAProgressiveWriteHlsManifest?s4SegmentControl?s3SegmentLength?i:SegmentLengthControl?s=SegmentsPerSubdirectory?i9StreamInfResolution?sETargetDurationCompatibilityMode?s;TimedMetadataId3Frame?s<TimedMetadataId3Period?i@TimestampDeltaMilliseconds?i
4CaptionChannel?i8CustomLanguageCode?s2LanguageCode?s9LanguageDescription?s
BConstantInitializationVector?s6EncryptionMethod?sDInitializationVectorInManifest?s6OfflineEncrypted?s9SpekeKeyProvider?{#tK:StaticKeyProvider?{#lX*Type?s
=AdditionalManifests?[{#g?8AudioDeduplication?s1Destination?s<DestinationSettings?{#gj3Encryption?{$(34FragmentLength?i;FragmentLengthControl?s6ManifestEncoding?s
9SpekeKeyProvider?{#tK
;AudioDescriptions?[{$*.=CaptionDescriptions?[{$?7:ContainerSettings?{$O:/Extension?s2NameModifier?s7OutputSettings?{$g1,Preset?s9VideoDescription?{$hy
DAudioChannelTaggingSettings?{$,ZCAudioNormalizationSettings?{$,w5AudioSourceName?s/AudioType?i6AudioTypeControl?s6CodecSettings?{$.E8CustomLanguageCode?s2LanguageCode?s9LanguageCodeControl?s6RemixSettings?{#>t0StreamName?s
0ChannelTag?s2ChannelTags?[s
/Algorithm?s6AlgorithmControl?s9CorrectionGateLevel?i5LoudnessLogging?s5PeakCalculation?s0TargetLkfs?n>TruePeakLimiterThreshold?n
4AacSettings?{$0b4Ac3Settings?{$2|5AiffSettings?{$5'+Codec?s:Eac3AtmosSettings?{$5K5Eac3Settings?{$9*5FlacSettings?{$5'4Mp2Settings?{$=34Mp3Settings?{$=V5OpusSettings?{$=37VorbisSettings?{$>>4WavSettings?{$>d
DAudioDescriptionBroadcasterMix?s-Bitrate?i2CodecProfile?s0CodingMode?s=LoudnessMeasurementMode?s1RapInterval?n5RateControlMode?s/RawFormat?s0SampleRate?i3Specification?s9TargetLoudnessRange?n0VbrQuality?s
-Bitrate?i3BitstreamMode?s0CodingMode?s.Dialnorm?iADynamicRangeCompressionLine?sDDynamicRangeCompressionProfile?s?DynamicRangeCompressionRf?s/LfeFilter?s5MetadataControl?s0SampleRate?i
.BitDepth?i.Channels?i0SampleRate?i
-Bitrate?i3BitstreamMode?s0CodingMode?s:DialogueIntelligence?s4DownmixControl?sADynamicRangeCompressionLine?s?DynamicRangeCompressionRf?s9DynamicRangeControl?s8LoRoCenterMixLevel?n:LoRoSurroundMixLevel?n8LtRtCenterMixLevel?n:LtRtSurroundMixLevel?n2MeteringMode?s0SampleRate?i5SpeechThreshold?i3StereoDownmix?s4SurroundExMode?s
8AttenuationControl?s-Bitrate?i3BitstreamMode?s0CodingMode?s.DcFilter?s.Dialnorm?iADynamicRangeCompressionLine?s?DynamicRangeCompressionRf?s0LfeControl?s/LfeFilter?s8LoRoCenterMixLevel?n:LoRoSurroundMixLevel?n8LtRtCenterMixLevel?n:LtRtSurroundMixLevel?n5MetadataControl?s8PassthroughControl?s2PhaseControl?s0SampleRate?i3StereoDownmix?s4SurroundExMode?s2SurroundMode?s
-Bitrate?i.Channels?i0SampleRate?i
-Bitrate?i.Channels?i5RateControlMode?s0SampleRate?i0VbrQuality?i
.Channels?i0SampleRate?i0VbrQuality?i
.BitDepth?i.Channels?i,Format?s0SampleRate?i
9CaptionSelectorName?s8CustomLanguageCode?s<DestinationSettings?{$@G2LanguageCode?s9LanguageDescription?s
BBurninDestinationSettings?{$C]5DestinationType?sBDvbSubDestinationSettings?{$H=DEmbeddedDestinationSettings?{$MQ@ImscDestinationSettings?{$N4?SccDestinationSettings?{$NX?SrtDestinationSettings?{$NeDTeletextDestinationSettings?{$Ny@TtmlDestinationSettings?{$NeBWebvttDestinationSettings?{$N4
/Alignment?s4ApplyFontColor?s5BackgroundColor?s7BackgroundOpacity?i2FallbackFont?s/FontColor?s2FontFileBold?s8FontFileBoldItalic?s4FontFileItalic?s5FontFileRegular?s1FontOpacity?i4FontResolution?i0FontScript?s.FontSize?i2HexFontColor?s2OutlineColor?s1OutlineSize?iARemoveRubyReserveAttributes?s1ShadowColor?s3ShadowOpacity?i3ShadowXOffset?i3ShadowYOffset?i6StylePassthrough?s5TeletextSpacing?s/XPosition?i/YPosition?i
/Alignment?s4ApplyFontColor?s5BackgroundColor?s7BackgroundOpacity?i1DdsHandling?s4DdsXCoordinate?i4DdsYCoordinate?i2FallbackFont?s/FontColor?s2FontFileBold?s8FontFileBoldItalic?s4FontFileItalic?s5FontFileRegular?s1FontOpacity?i4FontResolution?i0FontScript?s.FontSize?i,Height?i2HexFontColor?s2OutlineColor?s1OutlineSize?i1ShadowColor?s3ShadowOpacity?i3ShadowXOffset?i3ShadowYOffset?i6StylePassthrough?s4SubtitlingType?s5TeletextSpacing?s+Width?i/XPosition?i/YPosition?i
ADestination608ChannelNumber?iADestination708ServiceNumber?i
3Accessibility?s6StylePassthrough?s
/Framerate?s
6StylePassthrough?s
0PageNumber?s0PageTypes?[s
5CmfcSettings?{$Px/Container?s4F4vSettings?{$T)5M2tsSettings?{$T:5M3u8Settings?{$]X4MovSettings?{$a@4Mp4Settings?{$b/4MpdSettings?{$ca4MxfSettings?{$f7
3AudioDuration?s2AudioGroupId?s8AudioRenditionSets?s4AudioTrackType?sADescriptiveVideoServiceFlag?s8IFrameOnlyManifest?s1KlvMetadata?s?ManifestMetadataSignaling?s0Scte35Esam?s2Scte35Source?s3TimedMetadata?s=TimedMetadataBoxVersion?s>TimedMetadataSchemeIdUri?s8TimedMetadataValue?s
3MoovPlacement?s
6AudioBufferModel?s3AudioDuration?s7AudioFramesPerPes?i0AudioPids?[i9AudioPtsOffsetDelta?n-Bitrate?i1BufferModel?s4DataPTSControl?s7DvbNitSettings?{$\*7DvbSdtSettings?{$\S1DvbSubPids?[i7DvbTdtSettings?{$]84DvbTeletextPid?i6EbpAudioInterval?s2EbpPlacement?s1EsRateInPes?s:ForceTsVideoEbpOrder?s2FragmentTime?n1KlvMetadata?s4MaxPcrInterval?i4MinEbpInterval?i0NielsenId3?s7NullPacketBitrate?n1PatInterval?i0PcrControl?s,PcrPid?i1PmtInterval?i,PmtPid?i<PreventBufferUnderflow?s8PrivateMetadataPid?i3ProgramNumber?i/PtsOffset?i3PtsOffsetMode?s.RateMode?s3Scte35Esam?{$]G/Scte35Pid?i2Scte35Source?s9SegmentationMarkers?s7SegmentationStyle?s6SegmentationTime?n6TimedMetadataPid?i7TransportStreamId?i.VideoPid?i
/NetworkId?i1NetworkName?s1NitInterval?i
/OutputSdt?s1SdtInterval?i1ServiceName?s9ServiceProviderName?s
1TdtInterval?i
3Scte35EsamPid?i
3AudioDuration?s7AudioFramesPerPes?i0AudioPids?[i9AudioPtsOffsetDelta?n4DataPTSControl?s4MaxPcrInterval?i0NielsenId3?s1PatInterval?i0PcrControl?s,PcrPid?i1PmtInterval?i,PmtPid?i8PrivateMetadataPid?i3ProgramNumber?i/PtsOffset?i3PtsOffsetMode?s/Scte35Pid?i2Scte35Source?s3TimedMetadata?s6TimedMetadataPid?i7TransportStreamId?i.VideoPid?i
.ClapAtom?s.CslgAtom?s8Mpeg2FourCCControl?s4PaddingControl?s/Reference?s
3AudioDuration?s2C2paManifest?s7CertificateSecret?s.CslgAtom?s1CttsVersion?i2FreeSpaceBox?s3MoovPlacement?s3Mp4MajorBrand?s3SigningKmsKey?s
?AccessibilityCaptionHints?s3AudioDuration?s:CaptionContainerType?s1KlvMetadata?s?ManifestMetadataSignaling?s0Scte35Esam?s2Scte35Source?s3TimedMetadata?s=TimedMetadataBoxVersion?s>TimedMetadataSchemeIdUri?s8TimedMetadataValue?s
2AfdSignaling?s-Profile?s<XavcProfileSettings?{$fj
2DurationMode?s4MaxAncDataSize?i
4HlsSettings?{$gC
2AudioGroupId?s8AudioOnlyContainer?s8AudioRenditionSets?s4AudioTrackType?sADescriptiveVideoServiceFlag?s8IFrameOnlyManifest?s5SegmentModifier?s
2AfdSignaling?s/AntiAlias?s8ChromaPositionMode?s6CodecSettings?{$kp3ColorMetadata?s-Crop?{#Gs7DropFrameTimecode?s.FixedAfd?i,Height?i1Position?{#Gs2RespondToAfd?s5ScalingBehavior?s/Sharpness?i7TimecodeInsertion?s3TimecodeTrack?s;VideoPreprocessors?{%JD+Width?i
4Av1Settings?{$ng9AvcIntraSettings?{$r_+Codec?s=FrameCaptureSettings?{$u@4GifSettings?{$v+5H264Settings?{$w05H265Settings?{%(.6Mpeg2Settings?{%237ProresSettings?{%9D=UncompressedSettings?{%<34Vc3Settings?{%>%4Vp8Settings?{%?s4Vp9Settings?{%?s5XavcSettings?{%BI
:AdaptiveQuantization?s.BitDepth?s8FilmGrainSynthesis?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i-GopSize?n0MaxBitrate?iINumberBFramesBetweenReferenceFrames?i6PerFrameMetrics?[s5QvbrSettings?{$r05RateControlMode?s,Slices?iASpatialAdaptiveQuantization?s
6QvbrQualityLevel?i>QvbrQualityLevelFineTune?n
3AvcIntraClass?s<AvcIntraUhdSettings?{$u*6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i3InterlaceMode?s6PerFrameMetrics?[s<ScanTypeConversionMode?s-SlowPal?s.Telecine?s
8QualityTuningLevel?s
:FramerateDenominator?i8FramerateNumerator?i1MaxCaptures?i-Quality?i
6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?n8FramerateNumerator?n
:AdaptiveQuantization?sABandwidthReductionFilter?{%',-Bitrate?i0CodecLevel?s2CodecProfile?s3DynamicSubGop?s8EndOfStreamMarkers?s5EntropyEncoding?s3FieldEncoding?sAFlickerAdaptiveQuantization?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i3GopBReference?s6GopClosedCadence?i-GopSize?n2GopSizeUnits?sBHrdBufferFinalFillPercentage?iDHrdBufferInitialFillPercentage?i3HrdBufferSize?i3InterlaceMode?s0MaxBitrate?i2MinIInterval?iINumberBFramesBetweenReferenceFrames?i;NumberReferenceFrames?i0ParControl?s4ParDenominator?i2ParNumerator?i6PerFrameMetrics?[s8QualityTuningLevel?s5QvbrSettings?{%'E5RateControlMode?s/RepeatPps?s;SaliencyAwareEncoding?s<ScanTypeConversionMode?s7SceneChangeDetect?s,Slices?i-SlowPal?s.Softness?iASpatialAdaptiveQuantization?s,Syntax?s.Telecine?sBTemporalAdaptiveQuantization?s=UnregisteredSeiTimecode?s;WriteMp4PackagingType?s
0Sharpening?s.Strength?s
7MaxAverageBitrate?i6QvbrQualityLevel?i>QvbrQualityLevelFineTune?n
:AdaptiveQuantization?sBAlternateTransferFunctionSei?sABandwidthReductionFilter?{%',-Bitrate?i0CodecLevel?s2CodecProfile?s0Deblocking?s3DynamicSubGop?s8EndOfStreamMarkers?sAFlickerAdaptiveQuantization?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i3GopBReference?s6GopClosedCadence?i-GopSize?n2GopSizeUnits?sBHrdBufferFinalFillPercentage?iDHrdBufferInitialFillPercentage?i3HrdBufferSize?i3InterlaceMode?s0MaxBitrate?i2MinIInterval?iINumberBFramesBetweenReferenceFrames?i;NumberReferenceFrames?i0ParControl?s4ParDenominator?i2ParNumerator?i6PerFrameMetrics?[s8QualityTuningLevel?s5QvbrSettings?{%'E5RateControlMode?sDSampleAdaptiveOffsetFilterMode?s<ScanTypeConversionMode?s7SceneChangeDetect?s,Slices?i-SlowPal?sASpatialAdaptiveQuantization?s.Telecine?sBTemporalAdaptiveQuantization?s1TemporalIds?s+Tiles?s=UnregisteredSeiTimecode?s;WriteMp4PackagingType?s
:AdaptiveQuantization?s-Bitrate?i0CodecLevel?s2CodecProfile?s3DynamicSubGop?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i6GopClosedCadence?i-GopSize?n2GopSizeUnits?sBHrdBufferFinalFillPercentage?iDHrdBufferInitialFillPercentage?i3HrdBufferSize?i3InterlaceMode?s6IntraDcPrecision?s0MaxBitrate?i2MinIInterval?iINumberBFramesBetweenReferenceFrames?i0ParControl?s4ParDenominator?i2ParNumerator?i6PerFrameMetrics?[s8QualityTuningLevel?s5RateControlMode?s<ScanTypeConversionMode?s7SceneChangeDetect?s-SlowPal?s.Softness?iASpatialAdaptiveQuantization?s,Syntax?s.Telecine?sBTemporalAdaptiveQuantization?s
4ChromaSampling?s2CodecProfile?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i3InterlaceMode?s0ParControl?s4ParDenominator?i2ParNumerator?i6PerFrameMetrics?[s<ScanTypeConversionMode?s-SlowPal?s.Telecine?s
,Fourcc?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i3InterlaceMode?s<ScanTypeConversionMode?s-SlowPal?s.Telecine?s
6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i3InterlaceMode?s<ScanTypeConversionMode?s-SlowPal?s.Telecine?s.Vc3Class?s
-Bitrate?i6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i-GopSize?n3HrdBufferSize?i0MaxBitrate?i0ParControl?s4ParDenominator?i2ParNumerator?i8QualityTuningLevel?s5RateControlMode?s
:AdaptiveQuantization?s5EntropyEncoding?s6FramerateControl?sBFramerateConversionAlgorithm?s:FramerateDenominator?i8FramerateNumerator?i6PerFrameMetrics?[s-Profile?s-SlowPal?s.Softness?iASpatialAdaptiveQuantization?sBTemporalAdaptiveQuantization?sFXavc4kIntraCbgProfileSettings?{%FwFXavc4kIntraVbrProfileSettings?{%Fw>Xavc4kProfileSettings?{%G*FXavcHdIntraCbgProfileSettings?{%Fw>XavcHdProfileSettings?{%H^
/XavcClass?s
2BitrateClass?s2CodecProfile?sAFlickerAdaptiveQuantization?s3GopBReference?s6GopClosedCadence?i3HrdBufferSize?i8QualityTuningLevel?s,Slices?i
2BitrateClass?sAFlickerAdaptiveQuantization?s3GopBReference?s6GopClosedCadence?i3HrdBufferSize?i3InterlaceMode?s8QualityTuningLevel?s,Slices?i.Telecine?s
7ColorCorrector?{%L)5Deinterlacer?{%Nw4DolbyVision?{%O;2Hdr10Plus?{%P#6ImageInserter?{#J+5NoiseReducer?{%PO<PartnerWatermarking?{%S17TimecodeBurnin?{%S{
0Brightness?i3ClipLimits?{%N0:ColorSpaceConversion?s.Contrast?i6Hdr10Metadata?{#Rz8HdrToSdrToneMapper?s)Hue?i2MaxLuminance?i;SampleRangeConversion?s0Saturation?i<SdrReferenceWhiteLevel?i
9MaximumRGBTolerance?i0MaximumYUV?i9MinimumRGBTolerance?i0MinimumYUV?i
/Algorithm?s-Control?s*Mode?s
3L6Metadata?{%Oi,L6Mode?s-Mapping?s-Profile?s
,MaxCll?i-MaxFall?i
:MasteringMonitorNits?i7TargetMonitorNits?i
,Filter?s7FilterSettings?{%QJ>SpatialFilterSettings?{%QV?TemporalFilterSettings?{%R,
.Strength?i
?PostFilterSharpenStrength?i+Speed?i.Strength?i
4AggressiveMode?i<PostTemporalSharpening?sDPostTemporalSharpeningStrength?s+Speed?i.Strength?i
CNexguardFileMarkerSettings?{%SR
-License?s-Payload?i,Preset?s.Strength?s
.FontSize?i.Position?s,Prefix?s
,Anchor?s,Source?s+Start?s5TimestampOffset?s
7Id3Insertions?[{%U)
)Id3?s.Timecode?s
,Job?{%UE
=AccelerationSettings?{#.O8AccelerationStatus?s)Arn?s7BillingTagsSource?s8ClientRequestToken?s/CreatedAt?t2CurrentPhase?s/ErrorCode?i2ErrorMessage?s9HopDestinations?[{#.W(Id?s?JobEngineVersionRequested?s:JobEngineVersionUsed?s8JobPercentComplete?i1JobTemplate?s1Messages?{%Z_<OutputGroupDetails?[{%Zs.Priority?i+Queue?s:QueueTransitions?[{%[j0RetryCount?i*Role!s1Settings!{#.y;SimulateReservedQueue?s,Status?s:StatusUpdateInterval?s/Timing?{%\>3UserMetadata?<s2Warnings?[{%\e
+Info?[s.Warning?[s
7OutputDetails?[{%[.
2DurationInMs?i5VideoDetails?{%[P
0HeightInPx?i/WidthInPx?i
6DestinationQueue?s1SourceQueue?s/Timestamp?t
0FinishTime?t/StartTime?t0SubmitTime?t
*Code!i+Count!i
=AccelerationSettings?{#.O.Category?s1Description?s9HopDestinations?[{#.W*Name!s.Priority?i+Queue?s1Settings!{%^R:StatusUpdateInterval?s+Tags?<s
3AdAvailOffset?i6AvailBlanking?{#2BFColorConversion3DLUTSettings?[{#2X-Esam?{#3e=ExtendedDataServices?{#5*2FollowSource?i0Inputs?[{%au8KantarWatermark?{#U4<MotionImageInserter?{#WD=NielsenConfiguration?{#XHBNielsenNonLinearWatermark?{#Xh6OutputGroups?[{#Zn7TimecodeConfig?{%TA?TimedMetadataInsertion?{%Tn
9AdvancedInputFilter?sDAdvancedInputFilterSettings?{#;:=AudioSelectorGroups?<{#;U8AudioSelectors?<{#;l:CaptionSelectors?<{#@n-Crop?{#Gs3DeblockFilter?s3DenoiseFilter?s<DolbyVisionMetadataXml?s?DynamicAudioSelectors?<{#I*2FilterEnable?s4FilterStrength?i6ImageInserter?{#J+8InputClippings?[{#Kw3InputScanType?s1Position?{#Gs3ProgramNumber?i0PsiControl?s4TimecodeSource?s3TimecodeStart?s7VideoOverlays?[{#Ml6VideoSelector?{#Q/
4JobTemplate?{%fm
=AccelerationSettings?{#.O)Arn?s.Category?s/CreatedAt?t1Description?s9HopDestinations?[{#.W1LastUpdated?t*Name!s.Priority?i+Queue?s1Settings!{%^R:StatusUpdateInterval?s*Type?s
.Category?s1Description?s*Name!s1Settings!{%iF+Tags?<s
;AudioDescriptions?[{$*.=CaptionDescriptions?[{%jL:ContainerSettings?{$O:9VideoDescription?{$hy
8CustomLanguageCode?s<DestinationSettings?{$@G2LanguageCode?s9LanguageDescription?s
/Preset?{%kS
)Arn?s.Category?s/CreatedAt?t1Description?s1LastUpdated?t*Name!s1Settings!{%iF*Type?s
4ConcurrentJobs?n1Description?s*Name!s1PricingPlan?s@ReservationPlanSettings?{%mX,Status?s+Tags?<s
0Commitment!s1RenewalType!s3ReservedSlots!i
.Queue?{%n6
)Arn?s4ConcurrentJobs?n/CreatedAt?t1Description?s1LastUpdated?t*Name!s1PricingPlan?s:ProgressingJobsCount?i8ReservationPlan?{%p?:ServiceOverrides?[{%q4,Status?s8SubmittedJobsCount?i*Type?s
0Commitment?s/ExpiresAt?t1PurchasedAt?t1RenewalType?s3ReservedSlots?i,Status?s
-Message?s*Name?s3OverrideValue?s+Value?s
*Name!s
0MaxResults?i*Mode?s/NextToken?s
3Endpoints?[{%rJ/NextToken?s
)Url?s
/Policy?{%r^
0HttpInputs?s1HttpsInputs?s.S3Inputs?s
.Category?s,ListBy?s0MaxResults?i/NextToken?s+Order?s
6JobTemplates?[{%fm/NextToken?s
0MaxResults?i/NextToken?s+Order?s+Queue?s,Status?s
.Jobs?[{%UE/NextToken?s
/NextToken?s1Presets?[{%kS
,ListBy?s0MaxResults?i/NextToken?s+Order?s
/NextToken?s0Queues?[{%n69TotalConcurrentJobs?n?UnallocatedConcurrentJobs?n
5ResourceTags?{%vc
)Arn?s+Tags?<s
0MaxResults?n/NextToken?s
/NextToken?s2Versions?[{%wN
4ExpirationDate?t-Version?s
4InputFiles?[{%w|
-FileUrl?s
6ProbeResults?[{%xA
2Container?{%xs1Metadata?{&#&7TrackMappings?[{&#S
.Duration?n,Format?s0Tracks?[{%y;
8AudioProperties?{%zG+Codec?s7DataProperties?{%{T.Duration?n+Index?n/TrackType?s8VideoProperties?{%{d
.BitDepth?n-BitRate?n.Channels?n2FrameRate?{%{92LanguageCode?s0SampleRate?n
1Denominator?n/Numerator?n
2LanguageCode?s
.BitDepth?n-BitRate?n4ColorPrimaries?s2FrameRate?{%{9,Height?n8MatrixCoefficients?s=TransferCharacteristics?s+Width?n
*ETag?s.FileSize?n2LastModified?t.MimeType?s
8AudioTrackIndexes?[n7DataTrackIndexes?[n8VideoTrackIndexes?[n
/Policy!{%r^
/InputFile?s0MaxResults?i/NextToken?s+Order?s+Queue?s,Status?s
)Arn!s+Tags!<s
)Arn!s.TagKeys?[s
=AccelerationSettings?{#.O.Category?s1Description?s9HopDestinations?[{#.W*Name!s.Priority?i+Queue?s1Settings?{%^R:StatusUpdateInterval?s
.Category?s1Description?s*Name!s1Settings?{%iF
4ConcurrentJobs?n1Description?s*Name!s@ReservationPlanSettings?{%mX,Status?s
)"};
