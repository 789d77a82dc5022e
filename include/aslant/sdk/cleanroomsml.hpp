// What the actions of cleanroomsml take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcdd62cdc2fa93c53>{
    R"(#^#%##%?#%g#&*#&Q#&y#'R#'p#(2#(Q#(v#)9#)`#*3#*[#+4#+S#+u#,=#,\#-$#->#-{#.I#.o#/9#/c#0.#0^#0z#1;#1T#1y#2;#2[#3%#3A#4&#4P#5'#5[#6)#6O#7'#7N#7k#8.#8U#8w#98#9V#:&#:B#:b#;,#;P#;w#<2#<I
cancelTrainedModel {#<p{#=T
cancelTrainedModelInferenceJob {#=U{#=T
createAudienceModel {#>1{#?D
createConfiguredAudienceModel {#?X{#BV
createConfiguredModelAlgorithm {#Bt{#E0
createConfiguredModelAlgorithmAssociation {#EO{#Iz
createMLInputChannel {#JJ{#N<
createTrainedModel {#NQ{#SL
createTrainingDataset {#Ss{#V1
deleteAudienceGenerationJob {#VG{#=T
deleteAudienceModel {#?D{#=T
deleteConfiguredAudienceModel {#BV{#=T
deleteConfiguredAudienceModelPolicy {#BV{#=T
deleteConfiguredModelAlgorithm {#E0{#=T
deleteConfiguredModelAlgorithmAssociation {#Vc{#=T
deleteMLConfiguration {#WJ{#=T
deleteMLInputChannelData {#Wb{#=T
deleteTrainedModelOutput {#<p{#=T
deleteTrainingDataset {#V1{#=T
getAudienceGenerationJob {#VG{#X4
getAudienceModel {#?D{#\{
getCollaborationConfiguredModelAlgorithmAssociation {#_#{#_g
getCollaborationMLInputChannel {#b.{#b]
getCollaborationTrainedModel {#e?{#f&
getConfiguredAudienceModel {#BV{#k>
getConfiguredAudienceModelPolicy {#BV{#mu
getConfiguredModelAlgorithm {#E0{#nf
getConfiguredModelAlgorithmAssociation {#Vc{#pY
getMLConfiguration {#WJ{#ro
getMLInputChannel {#Wb{#t$
getTrainedModel {#<p{#wO
getTrainedModelInferenceJob {#=U{#|n
getTrainingDataset {#V1{$(o
listAudienceExportJobs {$*.{$*c
listAudienceGenerationJobs {$,_{$-N
listAudienceModels {$/S{$/m
listCollaborationConfiguredModelAlgorithmAssociations {$1<{$1p
listCollaborationMLInputChannels {$1<{$4b
listCollaborationTrainedModelExportJobs {$7A{$8M
listCollaborationTrainedModelInferenceJobs {$;`{$<l
listCollaborationTrainedModels {$1<{$A;
listConfiguredAudienceModels {$/S{$DM
listConfiguredModelAlgorithmAssociations {$F@{$Fq
listConfiguredModelAlgorithms {$IC{$I]
listMLInputChannels {$F@{$K$
listTagsForResource {$MX{$Mg
listTrainedModelInferenceJobs {$Mp{$Ny
listTrainedModelVersions {$S({$St
listTrainedModels {$F@{$St
listTrainingDatasets {$/S{$Vf
putConfiguredAudienceModelPolicy {$X${$Y8
putMLConfiguration {$Yf{#=T
startAudienceExportJob {$Z?{#=T
startAudienceGenerationJob {$[({#VG
startTrainedModelExportJob {$\C{#=T
startTrainedModelInferenceJob {$]a{$`]
tagResource {$`|{#=T
untagResource {$a9{#=T
updateConfiguredAudienceModel {$aS{#BV
:MembershipIdentifier!s5TrainedModelArn!s7VersionIdentifier?s

:MembershipIdentifier!sATrainedModelInferenceJobArn!s
1Description?s/KmsKeyArn?s*Name!s+Tags?<s9TrainingDataEndTime?t;TrainingDataStartTime?t8TrainingDatasetArn!s
6AudienceModelArn!s
6AudienceModelArn!s;AudienceSizeConfig?{#AODChildResourceTagOnCreatePolicy?s1Description?s9MinMatchingSeedSize?i*Name!s5OutputConfig!{#Aw<SharedAudienceMetrics![s+Tags?<s
7AudienceSizeBins![i6AudienceSizeType!s
4Destination!{#B9-RoleArn!s
6S3Destination!{#BM
+S3Uri!s
@ConfiguredAudienceModelArn!s
1Description?sAInferenceContainerConfig?{#D//KmsKeyArn?s*Name!s-RoleArn!s+Tags?<s@TrainingContainerConfig?{#D;
.ImageUri!s
0Arguments?[s1Entrypoint?[s.ImageUri!s;MetricDefinitions?[{#Dz
*Name!s+Regex!s
AConfiguredModelAlgorithmArn!s
AConfiguredModelAlgorithmArn!s1Description?s:MembershipIdentifier!s*Name!s=PrivacyConfiguration?{#Fb+Tags?<s
1Policies!{#Fq
<TrainedModelExports?{#GcBTrainedModelInferenceJobs?{#H86TrainedModels?{#I,
4FilesToExport![s0MaxSize!{#H(
*Unit!s+Value!n
7ContainerLogs?[{#H`6MaxOutputSize?{#H(
8AllowedAccountIds![s3FilterPattern?s
7ContainerLogs?[{#H`9ContainerMetrics?{#Il8MaxArtifactSize?{#H(
0NoiseLevel!s
LConfiguredModelAlgorithmAssociationArn!s
KConfiguredModelAlgorithmAssociations![s1Description?s5InputChannel!{#L#/KmsKeyArn?s:MembershipIdentifier!s*Name!s5RetentionInDays!n+Tags?<s
3DataSource!{#L>-RoleArn!s
FProtectedQueryInputParameters?{#Lb
=ComputeConfiguration?{#ME2ResultFormat?s6SqlParameters!{#Mc
/Worker?{#MR
,Number?n*Type?s
9AnalysisTemplateArn?s1Parameters?<s1QueryString?s
7MlInputChannelArn!s
LConfiguredModelAlgorithmAssociationArn!s6DataChannels![{#QG1Description?s2Environment?<s6Hyperparameters?<sIIncrementalTrainingDataChannels?[{#R)/KmsKeyArn?s:MembershipIdentifier!s*Name!s7ResourceConfig!{#R^:StoppingCondition?{#S5+Tags?<s7TrainingInputMode?s
1ChannelName!s7MlInputChannelArn!s<S3DataDistributionType?s
1ChannelName!s5TrainedModelArn!s7VersionIdentifier?s
3InstanceCount?n2InstanceType!s4VolumeSizeInGB!n
9MaxRuntimeInSeconds?n
5TrainedModelArn!s7VersionIdentifier?s
1Description?s*Name!s-RoleArn!s+Tags?<s6TrainingData![{#TT
4InputConfig!{#Tm*Type!s
3DataSource!{#U10Schema![{#Un
7GlueDataSource!{#UF
/CatalogId?s2DatabaseName!s/TableName!s
0ColumnName!s2ColumnTypes![s
8TrainingDatasetArn!s
>AudienceGenerationJobArn!s
LConfiguredModelAlgorithmAssociationArn!s:MembershipIdentifier!s
:MembershipIdentifier!s
:MembershipIdentifier!s7MlInputChannelArn!s
>AudienceGenerationJobArn!s5CollaborationId?s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s9IncludeSeedInOutput?b0Metrics?{#Zz*Name!s>ProtectedQueryIdentifier?s5SeedAudience?{#[r/StartedBy?s,Status!s6StatusDetails?{#\c+Tags?<s0UpdateTime!t
2RecallMetric?n:RelevanceMetrics![{#[G
5AudienceSize!{#[b+Score?n
*Type!s+Value!i
3DataSource?{#BM-RoleArn!s@SqlComputeConfiguration?{#ME6SqlParameters?{#Mc
-Message?s0StatusCode?s
6AudienceModelArn!s0CreateTime!t1Description?s/KmsKeyArn?s*Name!s,Status!s6StatusDetails?{#\c+Tags?<s9TrainingDataEndTime?t;TrainingDataStartTime?t8TrainingDatasetArn!s0UpdateTime!t
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn!s
=CollaborationIdentifier!sAConfiguredModelAlgorithmArn!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t6CreatorAccountId!s1Description?s:MembershipIdentifier!s*Name!s=PrivacyConfiguration?{#Fb0UpdateTime!t
=CollaborationIdentifier!s7MlInputChannelArn!s
=CollaborationIdentifier!sKConfiguredModelAlgorithmAssociations![s0CreateTime!t6CreatorAccountId!s1Description?s:MembershipIdentifier!s7MlInputChannelArn!s*Name!s5NumberOfRecords?n5RetentionInDays!n,Status!s6StatusDetails?{#\c0UpdateTime!t
=CollaborationIdentifier!s5TrainedModelArn!s7VersionIdentifier?s
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t6CreatorAccountId!s1Description?sIIncrementalTrainingDataChannels?[{#ji0LogsStatus?s7LogsStatusDetails?s:MembershipIdentifier!s3MetricsStatus?s:MetricsStatusDetails?s*Name!s7ResourceConfig?{#R^,Status!s6StatusDetails?{#\c:StoppingCondition?{#S55TrainedModelArn!sBTrainingContainerImageDigest?s7TrainingInputMode?s0UpdateTime!t7VersionIdentifier?s
1ChannelName!s/ModelName!s7VersionIdentifier?s
6AudienceModelArn!s;AudienceSizeConfig?{#AODChildResourceTagOnCreatePolicy?s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s9MinMatchingSeedSize?i*Name!s5OutputConfig!{#Aw<SharedAudienceMetrics![s,Status!s+Tags?<s0UpdateTime!t
@ConfiguredAudienceModelArn!sCConfiguredAudienceModelPolicy!s0PolicyHash!s
AConfiguredModelAlgorithmArn!s0CreateTime!t1Description?sAInferenceContainerConfig?{#D//KmsKeyArn?s*Name!s-RoleArn!s+Tags?<s@TrainingContainerConfig?{#D;0UpdateTime!t
=CollaborationIdentifier!sAConfiguredModelAlgorithmArn!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t1Description?s:MembershipIdentifier!s*Name!s=PrivacyConfiguration?{#Fb+Tags?<s0UpdateTime!t
0CreateTime!t>DefaultOutputLocation!{#sb:MembershipIdentifier!s0UpdateTime!t
4Destination?{#B9-RoleArn!s
=CollaborationIdentifier!sKConfiguredModelAlgorithmAssociations![s0CreateTime!t1Description?s5InputChannel!{#L#/KmsKeyArn?s:MembershipIdentifier!s7MlInputChannelArn!s*Name!s3NumberOfFiles?n5NumberOfRecords?n>ProtectedQueryIdentifier?s5RetentionInDays!n.SizeInGb?n,Status!s6StatusDetails?{#\c+Tags?<s0UpdateTime!t
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t6DataChannels![{#QG1Description?s2Environment?<s6Hyperparameters?<sIIncrementalTrainingDataChannels?[{#ji/KmsKeyArn?s0LogsStatus?s7LogsStatusDetails?s:MembershipIdentifier!s3MetricsStatus?s:MetricsStatusDetails?s*Name!s7ResourceConfig?{#R^,Status!s6StatusDetails?{#\c:StoppingCondition?{#S5+Tags?<s5TrainedModelArn!sBTrainingContainerImageDigest?s7TrainingInputMode?s0UpdateTime!t7VersionIdentifier?s
LConfiguredModelAlgorithmAssociationArn?sEContainerExecutionParameters?{$'r0CreateTime!t3DataSource!{#N<1Description?s2Environment?<sCInferenceContainerImageDigest?s/KmsKeyArn?s0LogsStatus?s7LogsStatusDetails?s:MembershipIdentifier!s3MetricsStatus?s:MetricsStatusDetails?s*Name!s<OutputConfiguration!{$(*7ResourceConfig!{$(O,Status!s6StatusDetails?{#\c+Tags?<s5TrainedModelArn!sATrainedModelInferenceJobArn!sCTrainedModelVersionIdentifier?s0UpdateTime!t
4MaxPayloadInMB?n
,Accept?s1Members![{$(B
/AccountId!s
3InstanceCount?n2InstanceType!s
0CreateTime!t1Description?s*Name!s-RoleArn!s,Status!s+Tags?<s6TrainingData![{#TT8TrainingDatasetArn!s0UpdateTime!t
>AudienceGenerationJobArn?s0MaxResults?i/NextToken?s
<AudienceExportJobs![{$+//NextToken?s
>AudienceGenerationJobArn!s5AudienceSize!{#[b0CreateTime!t1Description?s*Name!s4OutputLocation?s,Status!s6StatusDetails?{#\c0UpdateTime!t
5CollaborationId?s@ConfiguredAudienceModelArn?s0MaxResults?i/NextToken?s
@AudienceGenerationJobs![{$-x/NextToken?s
>AudienceGenerationJobArn!s5CollaborationId?s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s*Name!s/StartedBy?s,Status!s0UpdateTime!t
0MaxResults?i/NextToken?s
8AudienceModels![{$05/NextToken?s
6AudienceModelArn!s0CreateTime!t1Description?s*Name!s,Status!s8TrainingDatasetArn!s0UpdateTime!t
=CollaborationIdentifier!s0MaxResults?n/NextToken?s
[CollaborationConfiguredModelAlgorithmAssociations![{$2[/NextToken?s
=CollaborationIdentifier!sAConfiguredModelAlgorithmArn!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t6CreatorAccountId!s1Description?s:MembershipIdentifier!s*Name!s0UpdateTime!t
JCollaborationMLInputChannelsList![{$5</NextToken?s
=CollaborationIdentifier!sKConfiguredModelAlgorithmAssociations![s0CreateTime!t6CreatorAccountId!s1Description?s:MembershipIdentifier!s7MlInputChannelArn!s*Name!s,Status!s0UpdateTime!t
=CollaborationIdentifier!s0MaxResults?n/NextToken?s5TrainedModelArn!sCTrainedModelVersionIdentifier?s
MCollaborationTrainedModelExportJobs![{$9*/NextToken?s
=CollaborationIdentifier!s0CreateTime!t6CreatorAccountId!s1Description?s:MembershipIdentifier!s*Name!s<OutputConfiguration!{$;Q,Status!s6StatusDetails?{#\c5TrainedModelArn!sCTrainedModelVersionIdentifier?s0UpdateTime!t
1Members![{$(B
=CollaborationIdentifier!s0MaxResults?n/NextToken?s5TrainedModelArn?sCTrainedModelVersionIdentifier?s
PCollaborationTrainedModelInferenceJobs![{$=L/NextToken?s
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn?s0CreateTime!t6CreatorAccountId!s1Description?s0LogsStatus?s7LogsStatusDetails?s:MembershipIdentifier!s3MetricsStatus?s:MetricsStatusDetails?s*Name!s<OutputConfiguration!{$(*,Status!s5TrainedModelArn!sATrainedModelInferenceJobArn!sCTrainedModelVersionIdentifier?s0UpdateTime!t
DCollaborationTrainedModels![{$Ai/NextToken?s
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t6CreatorAccountId!s1Description?sIIncrementalTrainingDataChannels?[{#ji:MembershipIdentifier!s*Name!s,Status!s5TrainedModelArn!s0UpdateTime!t7VersionIdentifier?s
BConfiguredAudienceModels![{$Dy/NextToken?s
6AudienceModelArn!s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s*Name!s5OutputConfig!{#Aw,Status!s0UpdateTime!t
0MaxResults?n:MembershipIdentifier!s/NextToken?s
NConfiguredModelAlgorithmAssociations![{$GO/NextToken?s
=CollaborationIdentifier!sAConfiguredModelAlgorithmArn!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t1Description?s:MembershipIdentifier!s*Name!s0UpdateTime!t
0MaxResults?n/NextToken?s
CConfiguredModelAlgorithms![{$J0/NextToken?s
AConfiguredModelAlgorithmArn!s0CreateTime!t1Description?s*Name!s0UpdateTime!t
=MlInputChannelsList![{$KK/NextToken?s
=CollaborationIdentifier!sKConfiguredModelAlgorithmAssociations![s0CreateTime!t1Description?s:MembershipIdentifier!s7MlInputChannelArn!s*Name!s>ProtectedQueryIdentifier?s,Status!s0UpdateTime!t
1ResourceArn!s
+Tags!<s
0MaxResults?n:MembershipIdentifier!s/NextToken?s5TrainedModelArn?sCTrainedModelVersionIdentifier?s
/NextToken?sCTrainedModelInferenceJobs![{$OL
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn?s0CreateTime!t1Description?s0LogsStatus?s7LogsStatusDetails?s:MembershipIdentifier!s3MetricsStatus?s:MetricsStatusDetails?s*Name!s<OutputConfiguration!{$(*,Status!s5TrainedModelArn!sATrainedModelInferenceJobArn!sCTrainedModelVersionIdentifier?s0UpdateTime!t
0MaxResults?n:MembershipIdentifier!s/NextToken?s,Status?s5TrainedModelArn!s
/NextToken?s7TrainedModels![{$T;
=CollaborationIdentifier!sLConfiguredModelAlgorithmAssociationArn!s0CreateTime!t1Description?sIIncrementalTrainingDataChannels?[{#ji:MembershipIdentifier!s*Name!s,Status!s5TrainedModelArn!s0UpdateTime!t7VersionIdentifier?s
/NextToken?s:TrainingDatasets![{$W0
0CreateTime!t1Description?s*Name!s,Status!s8TrainingDatasetArn!s0UpdateTime!t
@ConfiguredAudienceModelArn!sCConfiguredAudienceModelPolicy!s>PolicyExistenceCondition?s8PreviousPolicyHash?s
CConfiguredAudienceModelPolicy!s0PolicyHash!s
>DefaultOutputLocation!{#sb:MembershipIdentifier!s
>AudienceGenerationJobArn!s5AudienceSize!{#[b1Description?s*Name!s
5CollaborationId?s@ConfiguredAudienceModelArn!s1Description?s9IncludeSeedInOutput?b*Name!s5SeedAudience!{#[r+Tags?<s
1Description?s:MembershipIdentifier!s*Name!s<OutputConfiguration!{$;Q5TrainedModelArn!sCTrainedModelVersionIdentifier?s
LConfiguredModelAlgorithmAssociationArn?sEContainerExecutionParameters?{$'r3DataSource!{#N<1Description?s2Environment?<s/KmsKeyArn?s:MembershipIdentifier!s*Name!s<OutputConfiguration!{$(*7ResourceConfig!{$(O+Tags?<s5TrainedModelArn!sCTrainedModelVersionIdentifier?s
ATrainedModelInferenceJobArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
6AudienceModelArn?s;AudienceSizeConfig?{#AO@ConfiguredAudienceModelArn!s1Description?s9MinMatchingSeedSize?i5OutputConfig?{#Aw<SharedAudienceMetrics?[s
)"};
