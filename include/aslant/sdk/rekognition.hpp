// What the actions of rekognition take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x804c47dc0e6ce7a8>{
    R"(#n#%S#%k#&'#&C#&]#&t#'=#'T#'r#(7#(K#(e#(|#)7#)N#)k#*/#*N#*b#+$#+=#+^#+x#,?#,[#,p#-,#-L#-o#.)#.D#.f#/&#/G#/e#0%#0L#0c#1$#1A#1\#1y#29#2M#2f#3(#3C#3V#3u#48#4V#4s#5,#5F#5d#5y#6;#6P#6l#75#7U#7q#80#8M#8l#9/#9L#9k#:/#:K#:g#;*#;?#;V#;t
associateFaces {#<9{#=-
compareFaces {#>O{#?p
copyProjectVersion {#DR{#F1
createCollection {#FF{#F^
createDataset {#G5{#HH
createFaceLivenessSession {#HV{#JW
createProject {#Jd{#K8
createProjectVersion {#KF{#F1
createStreamProcessor {#N6{#Rj
createUser {#S&{#ST
deleteCollection {#SU{#Se
deleteDataset {#Ss{#ST
deleteFaces {#T'{#TB
deleteProject {#U7{#UE
deleteProjectPolicy {#UO{#ST
deleteProjectVersion {#V#{#UE
deleteStreamProcessor {#V8{#ST
deleteUser {#S&{#ST
describeCollection {#SU{#V@
describeDataset {#Ss{#W6
describeProjectVersions {#YD{#Y{
describeProjects {#_l{#`H
describeStreamProcessor {#V8{#bi
detectCustomLabels {#eA{#f$
detectFaces {#f[{#fu
detectLabels {#jl{#mS
detectModerationLabels {#rE{#t#
detectProtectiveEquipment {#w/{#x)
detectText {#{R{#|x
disassociateFaces {$$/{$$h
distributeDatasetEntries {$%[{#ST
getCelebrityInfo {$%r{$%x
getCelebrityRecognition {$&G{$&r
getContentModeration {$*5{$*n
getFaceDetection {$.0{$.R
getFaceLivenessSessionResults {#JW{$/s
getFaceSearch {$&G{$1Q
getLabelDetection {$*5{$4v
getMediaAnalysisJob {$7N{$7W
getPersonTracking {$&G{$;9
getSegmentDetection {$.0{$<^
getTextDetection {$.0{$Av
indexFaces {$Cb{$Dg
listCollections {$F={$FW
listDatasetEntries {$G0{$H9
listDatasetLabels {$HX{$I%
listFaces {$J5{$Jr
listMediaAnalysisJobs {$F={$KD
listProjectPolicies {$Ki{$L6
listStreamProcessors {$F={$Mi
listTagsForResource {$ND{$NS
listUsers {$N\{$O+
putProjectPolicy {$O[{$P@
recognizeCelebrities {$PT{$P`
searchFaces {$R4{$Rm
searchFacesByImage {$SJ{$T;
searchUsers {$U={$V%
searchUsersByImage {$W7{$X(
startCelebrityRecognition {$YJ{$ZL
startContentModeration {$ZU{$ZL
startFaceDetection {$[N{$ZL
startFaceSearch {$\H{$ZL
startLabelDetection {$]U{$ZL
startMediaAnalysisJob {$^|{$7N
startPersonTracking {$YJ{$ZL
startProjectVersion {$`&{#UE
startSegmentDetection {$`c{$ZL
startStreamProcessor {$cK{$dy
startTextDetection {$e,{$ZL
stopProjectVersion {#V#{#UE
stopStreamProcessor {#V8{#ST
tagResource {$e|{#ST
untagResource {$f9{#ST
updateDatasetEntries {$fS{#ST
updateStreamProcessor {$g#{#ST
8ClientRequestToken?s2CollectionId!s.FaceIds![s,UserId!s8UserMatchThreshold?n
9AssociatedFaces?[{#=tFUnsuccessfulFaceAssociations?[{#>$0UserStatus?s
,FaceId?s
0Confidence?n,FaceId?s.Reasons?[s,UserId?s
3QualityFilter?s9SimilarityThreshold?n4SourceImage!{#?>4TargetImage!{#?>
+Bytes?y1S3Object?{#?U
,Bucket?s*Name?s-Version?s
5FaceMatches?[{#A?8SourceImageFace?{#D3FSourceImageOrientationCorrection?sFTargetImageOrientationCorrection?s8UnmatchedFaces?[{#AW
-Face?{#AW0Similarity?n
4BoundingBox?{#B]0Confidence?n2Emotions?[{#B|3Landmarks?[{#C7-Pose?{#CG0Quality?{#C].Smile?{#Cw
,Height?n*Left?n)Top?n+Width?n
0Confidence?n*Type?s
*Type?s'X?n'Y?n
+Pitch?n*Roll?n)Yaw?n
0Brightness?n/Sharpness?n
0Confidence?n+Value?b
4BoundingBox?{#B]0Confidence?n
;DestinationProjectArn!s.KmsKeyId?s5OutputConfig!{#Eq6SourceProjectArn!s=SourceProjectVersionArn!s+Tags?<s1VersionName!s
.S3Bucket?s1S3KeyPrefix?s
7ProjectVersionArn?s
2CollectionId!s+Tags?<s
3CollectionArn?s6FaceModelVersion?s0StatusCode?i
6DatasetSource?{#Gl1DatasetType!s0ProjectArn!s+Tags?<s
0DatasetArn?s<GroundTruthManifest?{#H9
1S3Object?{#?U
0DatasetArn?s
8ClientRequestToken?s.KmsKeyId?s1Settings?{#I+
6AuditImagesLimit?i>ChallengePreferences?[{#Il5OutputConfig?{#J=
*Type!s1Versions?{#J(
-Maximum?s-Minimum?s
.S3Bucket!s1S3KeyPrefix?s
/SessionId!s
0AutoUpdate?s-Feature?s1ProjectName!s+Tags?<s
0ProjectArn?s
6FeatureConfig?{#Lx.KmsKeyId?s5OutputConfig!{#Eq0ProjectArn!s+Tags?<s4TestingData?{#MM5TrainingData?{#N(8VersionDescription?s1VersionName!s
:ContentModeration?{#M6
9ConfidenceThreshold?n
0Assets?[{#Mh0AutoCreate?b
<GroundTruthManifest?{#H9
0Assets?[{#Mh
>DataSharingPreference?{#Or.Input!{#O{.KmsKeyId?s*Name!s<NotificationChannel?{#PA/Output!{#PP;RegionsOfInterest?[{#Q7-RoleArn!s1Settings!{#Q`+Tags?<s
+OptIn!b
;KinesisVideoStream?{#P:
)Arn?s
1SnsTopicArn!s
:KinesisDataStream?{#P:6S3Destination?{#P{
,Bucket?s/KeyPrefix?s
4BoundingBox?{#B]1Polygon?[{#QW
'X?n'Y?n
6ConnectedHome?{#R*3FaceSearch?{#RE
-Labels![s3MinConfidence?n
2CollectionId?s8FaceMatchThreshold?n
8StreamProcessorArn?s
8ClientRequestToken?s2CollectionId!s,UserId!s

2CollectionId!s
0StatusCode?i
0DatasetArn!s
2CollectionId!s.FaceIds![s
3DeletedFaces?[sCUnsuccessfulFaceDeletions?[{#Ts
,FaceId?s.Reasons?[s,UserId?s
0ProjectArn!s
,Status?s
0PolicyName!s6PolicyRevisionId?s0ProjectArn!s
7ProjectVersionArn!s
*Name!s
3CollectionARN?s7CreationTimestamp?t/FaceCount?l6FaceModelVersion?s/UserCount?l
;DatasetDescription?{#WO
7CreationTimestamp?t5DatasetStats?{#X`:LastUpdatedTimestamp?t,Status?s3StatusMessage?s7StatusMessageCode?s
2ErrorEntries?i4LabeledEntries?i2TotalEntries?i1TotalLabels?i
0MaxResults?i/NextToken?s0ProjectArn!s3VersionNames?[s
/NextToken?sDProjectVersionDescriptions?[{#ZO
6BaseModelVersion?sCBillableTrainingTimeInSeconds?l7CreationTimestamp?t9EvaluationResult?{#^^-Feature?s6FeatureConfig?{#Lx.KmsKeyId?s8ManifestSummary?{#H97MaxInferenceUnits?i7MinInferenceUnits?i5OutputConfig?{#Eq7ProjectVersionArn?s=SourceProjectVersionArn?s,Status?s3StatusMessage?s:TestingDataResult?{#^v;TrainingDataResult?{#_D:TrainingEndTimestamp?t8VersionDescription?s
-F1Score?n0Summary?{#H9
.Input?{#MM/Output?{#MM3Validation?{#N(
.Input?{#N(/Output?{#N(3Validation?{#N(
/Features?[s0MaxResults?i/NextToken?s3ProjectNames?[s
/NextToken?s=ProjectDescriptions?[{#`o
0AutoUpdate?s7CreationTimestamp?t2Datasets?[{#af-Feature?s0ProjectArn?s,Status?s
7CreationTimestamp?t0DatasetArn?s1DatasetType?s,Status?s3StatusMessage?s7StatusMessageCode?s
7CreationTimestamp?t>DataSharingPreference?{#Or.Input?{#O{.KmsKeyId?s9LastUpdateTimestamp?t*Name?s<NotificationChannel?{#PA/Output?{#PP;RegionsOfInterest?[{#Q7-RoleArn?s1Settings?{#Q`,Status?s3StatusMessage?s8StreamProcessorArn?s
.Image!{#?>0MaxResults?i3MinConfidence?n7ProjectVersionArn!s
6CustomLabels?[{#f8
0Confidence?n1Geometry?{#Q7*Name?s
1Attributes?[s.Image!{#?>
5FaceDetails?[{#gF;OrientationCorrection?s
1AgeRange?{#j,.Beard?{#Cw4BoundingBox?{#B]0Confidence?n2Emotions?[{#B|5EyeDirection?{#j:3Eyeglasses?{#Cw1EyesOpen?{#Cw5FaceOccluded?{#Cw/Gender?{#jV3Landmarks?[{#C72MouthOpen?{#Cw1Mustache?{#Cw-Pose?{#CG0Quality?{#C].Smile?{#Cw3Sunglasses?{#Cw
*High?i)Low?i
0Confidence?n+Pitch?n)Yaw?n
0Confidence?n+Value?s
/Features?[s.Image!{#?>/MaxLabels?i3MinConfidence?n1Settings?{#kT
6GeneralLabels?{#l#8ImageProperties?{#m>
DLabelCategoryExclusionFilters?[sDLabelCategoryInclusionFilters?[s<LabelExclusionFilters?[s<LabelInclusionFilters?[s
7MaxDominantColors?i
8ImageProperties?{#nH7LabelModelVersion?s0Labels?[{#pk;OrientationCorrection?s
3Background?{#o18DominantColors?[{#oT3Foreground?{#o10Quality?{#pF
8DominantColors?[{#oT0Quality?{#pF
*Blue?i.CssColor?s+Green?i-HexCode?s2PixelPercent?n)Red?i5SimplifiedColor?s
0Brightness?n.Contrast?n/Sharpness?n
1Aliases?[{#qc4Categories?[{#qc0Confidence?n3Instances?[{#qk*Name?s1Parents?[{#qc
*Name?s
4BoundingBox?{#B]0Confidence?n8DominantColors?[{#oT
8HumanLoopConfig?{#s-.Image!{#?>3MinConfidence?n4ProjectVersion?s
7DataAttributes?{#sf7FlowDefinitionArn!s3HumanLoopName!s
9ContentClassifiers?[s
6ContentTypes?[{#u=BHumanLoopActivationOutput?{#uR:ModerationLabels?[{#vW<ModerationModelVersion?s4ProjectVersion?s
0Confidence?n*Name?s
THumanLoopActivationConditionsEvaluationResults?sAHumanLoopActivationReasons?[s2HumanLoopArn?s
0Confidence?n*Name?s0ParentName?s3TaxonomyLevel?i
.Image!{#?>@SummarizationAttributes?{#wX
3MinConfidence!n=RequiredEquipmentTypes![s
1Persons?[{#xgEProtectiveEquipmentModelVersion?s0Summary?{#zP
3BodyParts?[{#yA4BoundingBox?{#B]0Confidence?n(Id?i
0Confidence?n=EquipmentDetections?[{#yp*Name?s
4BoundingBox?{#B]0Confidence?n7CoversBodyPart?{#Cw*Type?s
;PersonsIndeterminate?[iCPersonsWithRequiredEquipment?[iFPersonsWithoutRequiredEquipment?[i
0Filters?{#{k.Image!{#?>
;RegionsOfInterest?[{#Q73WordFilter?{#|:
:MinBoundingBoxHeight?n9MinBoundingBoxWidth?n3MinConfidence?n
8TextDetections?[{$#G6TextModelVersion?s
0Confidence?n2DetectedText?s1Geometry?{#Q7(Id?i.ParentId?i*Type?s
8ClientRequestToken?s2CollectionId!s.FaceIds![s,UserId!s
<DisassociatedFaces?[{#=tIUnsuccessfulFaceDisassociations?[{#Ts0UserStatus?s
2Datasets![{$%k
)Arn!s
(Id!s
4KnownGender?{$&?*Name?s+Urls?[s
*Type?s
+JobId!s0MaxResults?i/NextToken?s,SortBy?s
5Celebrities?[{$((+JobId?s/JobStatus?s,JobTag?s/NextToken?s3StatusMessage?s.Video?{#H96VideoMetadata?{$)8
2Celebrity?{$(D/Timestamp?l
4BoundingBox?{#B]0Confidence?n-Face?{#gF(Id?s4KnownGender?{$&?*Name?s+Urls?[s
+Codec?s0ColorRange?s4DurationMillis?l,Format?s1FrameHeight?l/FrameRate?n0FrameWidth?l
1AggregateBy?s+JobId!s0MaxResults?i/NextToken?s,SortBy?s
;GetRequestMetadata?{$,Z+JobId?s/JobStatus?s,JobTag?s:ModerationLabels?[{$,r<ModerationModelVersion?s/NextToken?s3StatusMessage?s.Video?{#H96VideoMetadata?{$)8
1AggregateBy?s,SortBy?s
6ContentTypes?[{#u=4DurationMillis?l8EndTimestampMillis?l8ModerationLabel?{#vW:StartTimestampMillis?l/Timestamp?l
+JobId!s0MaxResults?i/NextToken?s
/Faces?[{$/\+JobId?s/JobStatus?s,JobTag?s/NextToken?s3StatusMessage?s.Video?{#H96VideoMetadata?{$)8
-Face?{#gF/Timestamp?l
5AuditImages?[{$0q2Challenge?{$1?0Confidence?n7ReferenceImage?{$0q/SessionId!s,Status!s
4BoundingBox?{#B]+Bytes?y1S3Object?{#?U
*Type!s-Version!s
+JobId?s/JobStatus?s,JobTag?s/NextToken?s1Persons?[{$2]3StatusMessage?s.Video?{#H96VideoMetadata?{$)8
5FaceMatches?[{$3./Person?{$4R/Timestamp?l
-Face?{$3F0Similarity?n
4BoundingBox?{#B]0Confidence?n5ExternalImageId?s,FaceId?s-ImageId?s<IndexFacesModelVersion?s,UserId?s
4BoundingBox?{#B]-Face?{#gF+Index?l
;GetRequestMetadata?{$,Z+JobId?s/JobStatus?s,JobTag?s7LabelModelVersion?s0Labels?[{$6S/NextToken?s3StatusMessage?s.Video?{#H96VideoMetadata?{$)8
4DurationMillis?l8EndTimestampMillis?l.Label?{#pk:StartTimestampMillis?l/Timestamp?l
+JobId!s
9CompletionTimestamp?t7CreationTimestamp!t7FailureDetails?{$9].Input!{$9o+JobId!s-JobName?s.KmsKeyId?s8ManifestSummary?{#H99OperationsConfig!{$:$5OutputConfig!{#J=0Results?{$:c,Status!s
*Code?s-Message?s
1S3Object!{#?U
?DetectModerationLabels?{$:A
3MinConfidence?n4ProjectVersion?s
6ModelVersions?{$;+1S3Object?{#?U
0Moderation?s
+JobId?s/JobStatus?s,JobTag?s/NextToken?s1Persons?[{$<E3StatusMessage?s.Video?{#H96VideoMetadata?{$)8
/Person?{$4R/Timestamp?l
7AudioMetadata?[{$>A+JobId?s/JobStatus?s,JobTag?s/NextToken?s2Segments?[{$>{>SelectedSegmentTypes?[{$A_3StatusMessage?s.Video?{#H97VideoMetadata?[{$)8
+Codec?s4DurationMillis?l6NumberOfChannels?l0SampleRate?l
4DurationFrames?l4DurationMillis?l3DurationSMPTE?s4EndFrameNumber?l6EndTimecodeSMPTE?s8EndTimestampMillis?l4ShotSegment?{$AI6StartFrameNumber?l8StartTimecodeSMPTE?s:StartTimestampMillis?l<TechnicalCueSegment?{#B|*Type?s
0Confidence?n+Index?l
2ModelVersion?s*Type?s
+JobId?s/JobStatus?s,JobTag?s/NextToken?s3StatusMessage?s8TextDetections?[{$CB6TextModelVersion?s.Video?{#H96VideoMetadata?{$)8
6TextDetection?{$#G/Timestamp?l
2CollectionId!s:DetectionAttributes?[s5ExternalImageId?s.Image!{#?>.MaxFaces?i3QualityFilter?s
6FaceModelVersion?s5FaceRecords?[{$E`;OrientationCorrection?s8UnindexedFaces?[{$E{
-Face?{$3F3FaceDetail?{#gF
3FaceDetail?{#gF.Reasons?[s
0MaxResults?i/NextToken?s
4CollectionIds?[s8FaceModelVersions?[s/NextToken?s
5ContainsLabels?[s0DatasetArn!s/HasErrors?b-Labeled?b0MaxResults?i/NextToken?s7SourceRefContains?s
5DatasetEntries?[s/NextToken?s
0DatasetArn!s0MaxResults?i/NextToken?s
BDatasetLabelDescriptions?[{$IQ/NextToken?s
/LabelName?s3LabelStats?{$In
6BoundingBoxCount?i0EntryCount?i
2CollectionId!s.FaceIds?[s0MaxResults?i/NextToken?s,UserId?s
6FaceModelVersion?s/Faces?[{$3F/NextToken?s
;MediaAnalysisJobs![{$7W/NextToken?s
0MaxResults?i/NextToken?s0ProjectArn!s
/NextToken?s9ProjectPolicies?[{$LY
7CreationTimestamp?t:LastUpdatedTimestamp?t4PolicyDocument?s0PolicyName?s6PolicyRevisionId?s0ProjectArn?s
/NextToken?s:StreamProcessors?[{$N3
*Name?s,Status?s
1ResourceArn!s
+Tags?<s
2CollectionId!s0MaxResults?i/NextToken?s
/NextToken?s/Users?[{$OD
,UserId?s0UserStatus?s
4PolicyDocument!s0PolicyName!s6PolicyRevisionId?s0ProjectArn!s
6PolicyRevisionId?s
.Image!{#?>
8CelebrityFaces?[{$QL;OrientationCorrection?s;UnrecognizedFaces?[{#AW
-Face?{#AW(Id?s4KnownGender?{$&?5MatchConfidence?n*Name?s+Urls?[s
2CollectionId!s,FaceId!s8FaceMatchThreshold?n.MaxFaces?i
5FaceMatches?[{$3.6FaceModelVersion?s4SearchedFaceId?s
2CollectionId!s8FaceMatchThreshold?n.Image!{#?>.MaxFaces?i3QualityFilter?s
5FaceMatches?[{$3.6FaceModelVersion?s@SearchedFaceBoundingBox?{#B]<SearchedFaceConfidence?n
2CollectionId!s,FaceId?s.MaxUsers?i,UserId?s8UserMatchThreshold?n
6FaceModelVersion?s5SearchedFace?{#=t5SearchedUser?{$Vo5UserMatches?[{$Vy
,UserId?s
0Similarity?n-User?{$OD
2CollectionId!s.Image!{#?>.MaxUsers?i3QualityFilter?s8UserMatchThreshold?n
6FaceModelVersion?s5SearchedFace?{$Xv9UnsearchedFaces?[{$Y-5UserMatches?[{$Vy
3FaceDetail?{#gF
4FaceDetails?{#gF.Reasons?[s
8ClientRequestToken?s,JobTag?s<NotificationChannel?{$Z3.Video!{#H9
-RoleArn!s1SnsTopicArn!s
+JobId?s
8ClientRequestToken?s,JobTag?s3MinConfidence?n<NotificationChannel?{$Z3.Video!{#H9
8ClientRequestToken?s4FaceAttributes?s,JobTag?s<NotificationChannel?{$Z3.Video!{#H9
8ClientRequestToken?s2CollectionId!s8FaceMatchThreshold?n,JobTag?s<NotificationChannel?{$Z3.Video!{#H9
8ClientRequestToken?s/Features?[s,JobTag?s3MinConfidence?n<NotificationChannel?{$Z31Settings?{$^h.Video!{#H9
6GeneralLabels?{#l#
8ClientRequestToken?s.Input!{$9o-JobName?s.KmsKeyId?s9OperationsConfig!{$:$5OutputConfig!{#J=
7MaxInferenceUnits?i7MinInferenceUnits!i7ProjectVersionArn!s
8ClientRequestToken?s0Filters?{$ai,JobTag?s<NotificationChannel?{$Z33SegmentTypes![s.Video!{#H9
3ShotFilter?{$b8;TechnicalCueFilter?{$bP
:MinSegmentConfidence?n
3BlackFrame?{$bx:MinSegmentConfidence?n
7MaxPixelThreshold?n;MinCoveragePercentage?n
*Name!s6StartSelector?{$cx5StopSelector?{$da
?KvsStreamStartSelector?{$d;
4FragmentNumber?s7ProducerTimestamp?l
:MaxDurationInSeconds?l
/SessionId?s
8ClientRequestToken?s0Filters?{#{k,JobTag?s<NotificationChannel?{$Z3.Video!{#H9
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
0Changes!{$fn0DatasetArn!s
1GroundTruth!y
GDataSharingPreferenceForUpdate?{#Or*Name!s9ParametersToDelete?[sDRegionsOfInterestForUpdate?[{#Q7:SettingsForUpdate?{$hC
?ConnectedHomeForUpdate?{$h`
-Labels?[s3MinConfidence?n
)"};
