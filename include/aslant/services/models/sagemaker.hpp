// What the APIs behind the optimized integration sagemaker take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model sagemaker{R"(#1##P##h#$,#$S#%%#%@#%`#%u#&8#&Z#&u#';#'W#'x
createEndpoint {#(6{#-\
createEndpointConfig {#/&{#E@
createHyperParameterTuningJob {#F){#cH
createHyperParameterTuningJob.sync {#F){#d:
createLabelingJob {#o={#zA
createLabelingJob.sync {#o={#{'
createModel {$&z{$/=
createProcessingJob {$/w{$>2
createProcessingJob.sync {$/w{$>t
createTrainingJob {$C{{$UU
createTrainingJob.sync {$C{{$V;
createTransformJob {$g3{$nB
createTransformJob.sync {$g3{$o)
updateEndpoint {$t&{#-\
9DeploymentConfig?{#(|8EndpointConfigName!s2EndpointName!s.Tags?[{#-M
BAutoRollbackConfiguration?{#)v>BlueGreenUpdatePolicy?{#*7<RollingUpdatePolicy?{#,7
0Alarms?[{#**
/AlarmName?s
FMaximumExecutionTimeoutInSeconds?i>TerminationWaitInSeconds?iDTrafficRoutingConfiguration!{#+=
3CanarySize?{#,'7LinearStepSize?{#,'*Type!s;WaitIntervalInSeconds!i
*Type!s+Value!i
9MaximumBatchSize!{#,'FMaximumExecutionTimeoutInSeconds?iARollbackMaximumBatchSize?{#,';WaitIntervalInSeconds!i
)Key!s+Value!s
1EndpointArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
=AsyncInferenceConfig?{#1j:DataCaptureConfig?{#4&<EnableNetworkIsolation?b8EndpointConfigName!s6ExecutionRoleArn?s8ExplainerConfig?{#6'.KmsKeyId?s6MetricsConfig?{#:n<ProductionVariants![{#;mBShadowProductionVariants?[{#;m.Tags?[{#-M2VpcConfig?{#Dz
5ClientConfig?{#255OutputConfig!{#2\
IMaxConcurrentInvocationsPerInstance?i
.KmsKeyId?s;NotificationConfig?{#3E3S3FailurePath?s2S3OutputPath?s
0ErrorTopic?sAIncludeInferenceResponseIn?[s2SuccessTopic?s
ACaptureContentTypeHeader?{#5J8CaptureOptions![{#5r6DestinationS3Uri!s3EnableCapture?b?InitialSamplingPercentage!i.KmsKeyId?s
6CsvContentTypes?[s7JsonContentTypes?[s
1CaptureMode!s
?ClarifyExplainerConfig?{#6D
8EnableExplanations?s8InferenceConfig?{#7%3ShapConfig!{#94
5ContentTemplate?s5FeatureHeaders?[s3FeatureTypes?[s7FeaturesAttribute?s4LabelAttribute?s3LabelHeaders?[s0LabelIndex?i4MaxPayloadInMB?i4MaxRecordCount?i:ProbabilityAttribute?s6ProbabilityIndex?i
5NumberOfSamples?i*Seed?i;ShapBaselineConfig!{#:'3TextConfig?{#:T.UseLogit?b
.MimeType?s2ShapBaseline?s5ShapBaselineUri?s
1Granularity!s.Language!s
AEnableDetailedObservability?b;EnableEnhancedMetrics?bEMetricPublishFrequencyInSeconds?n
5AcceleratorType?sBCapacityReservationConfig?{#@WQContainerStartupHealthCheckTimeoutInSeconds?i7CoreDumpConfig?{#A15EnableSSMAccess?b9InferenceAmiVersion?s:InitialInstanceCount?i:InitialVariantWeight?n7InstancePools?[{#AP2InstanceType?s?ManagedInstanceScaling?{#B%GModelDataDownloadTimeoutInSeconds?i/ModelName?s6RoutingConfig?{#C@9ServerlessConfig?{#D>NVariantInstanceProvisionTimeoutInSeconds?n1VariantName!s4VolumeSizeInGB?i
CCapacityReservationPreference?s6MlReservationArn?s
6DestinationS3Uri!s.KmsKeyId?s
2InstanceType!s7ModelNameOverride?s.Priority!n
6MaxInstanceCount?i6MinInstanceCount?i6ScaleInPolicy?{#Bh,Status?s
7CooldownInMinutes?n5MaximumStepSize?n.Strategy!s
APrefixAwareRoutingConfig?{#Cq5RoutingStrategy!s
:ConcurrencyThreshold?n2PrefixLength?n
4MaxConcurrency!i4MemorySizeInMB!i<ProvisionedConcurrency?i
7SecurityGroupIds![s.Subnets![s
7EndpointConfigArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s
1Autotune?{#GwFHyperParameterTuningJobConfig!{#H%AHyperParameterTuningJobName!s.Tags?[{#-M>TrainingJobDefinition?{#Ob@TrainingJobDefinitions?[{#Ob8WarmStartConfig?{#bM
*Mode!s
IHyperParameterTuningJobObjective?{#J-8ParameterRanges?{#JB0RandomSeed?i7ResourceLimits!{#LT.Strategy!s7StrategyConfig?{#MEBTrainingJobEarlyStoppingType?sDTuningJobCompletionCriteria?{#N&
0MetricName!s*Type!s
8AutoParameters?[{#K\DCategoricalParameterRanges?[{#KpCContinuousParameterRanges?[{#L(@IntegerParameterRanges?[{#L(
*Name!s/ValueHint!s
*Name!s-Values![s
.MaxValue!s.MinValue!s*Name!s1ScalingType?s
=MaxNumberOfTrainingJobs?i=MaxParallelTrainingJobs!i9MaxRuntimeInSeconds?i
@HyperbandStrategyConfig?{#Mc
1MaxResource?i1MinResource?i
BBestObjectiveNotImproving?{#N|<ConvergenceDetected?{#OI@TargetObjectiveMetricValue?n
IMaxNumberOfTrainingJobsNotImproving?i
;CompleteOnConvergence?s
?AlgorithmSpecification!{#TC9CheckpointConfig?{#UF4DefinitionName?sKEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s=HyperParameterRanges?{#JBKHyperParameterTuningResourceConfig?{#U[9InputDataConfig?[{#WE9OutputDataConfig!{#\57ResourceConfig?{#\b6RetryStrategy?{#aG-RoleArn!s<StaticHyperParameters?<s:StoppingCondition!{#a_8TuningObjective?{#J-2VpcConfig?{#Dz
3AlgorithmName?s;MetricDefinitions?[{#U63TrainingImage?s7TrainingInputMode!s
*Name!s+Regex!s
/LocalPath?s+S3Uri!s
8AllocationStrategy?s9InstanceConfigs?[{#Vn3InstanceCount?i2InstanceType?s4VolumeKmsKeyId?s4VolumeSizeInGB?i
3InstanceCount!i2InstanceType!s4VolumeSizeInGB!i
1ChannelName!s5CompressionType?s1ContentType?s3DataSource!{#X]/InputMode?s7RecordWrapperType?s6ShuffleConfig?{#\-
6DatasetSource?{#YC=FileSystemDataSource?{#YQ5S3DataSource?{#Z?
0DatasetArn!s
3DirectoryPath!s:FileSystemAccessMode!s2FileSystemId!s4FileSystemType!s
5AttributeNames?[s8HubAccessConfig?{#[h9InstanceGroupNames?[s:ModelAccessConfig?{#[y<S3DataDistributionType?s0S3DataType!s+S3Uri!s
3HubContentArn!s
0AcceptEula!b
*Seed!l
5CompressionType?s.KmsKeyId?s2S3OutputPath!s
3InstanceCount?i8InstanceGroups?[{#_>@InstancePlacementConfig?{#_r=InstancePreferences?[{#`m2InstanceType?s>KeepAlivePeriodInSeconds?i;SelectedInstanceCount?n:SelectedInstanceType?s5TrainingPlanArn?s4VolumeKmsKeyId?s4VolumeSizeInGB?i
3InstanceCount!i7InstanceGroupName!s2InstanceType!s
8EnableMultipleJobs?bAPlacementSpecifications?[{#`L
3InstanceCount!n3UltraServerId?s
3InstanceCount?n2InstanceType!s7TrainingPlanArns?[s
:MaximumRetryAttempts!i
=MaxPendingTimeInSeconds?i9MaxRuntimeInSeconds?i:MaxWaitTimeInSeconds?i
HParentHyperParameterTuningJobs![{#c)3WarmStartType!s
AHyperParameterTuningJobName?s
@HyperParameterTuningJobArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s
1Autotune?{#Gw8BestTrainingJob?{#it:ConsumedResources?{#m-2CreationTime!t3FailureReason?sAHyperParameterTuningEndTime?t@HyperParameterTuningJobArn!sFHyperParameterTuningJobConfig!{#H%AHyperParameterTuningJobName!sCHyperParameterTuningJobStatus!s6LastModifiedTime?t@ObjectiveStatusCounters!{#mA?OverallBestTrainingJob?{#it8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s>TrainingJobDefinition?{#Ob@TrainingJobDefinitions?[{#ObBTrainingJobStatusCounters!{#maCTuningJobCompletionDetails?{#nP8WarmStartConfig?{#bM
2CreationTime!t3FailureReason?sTFinalHyperParameterTuningJobObjectiveMetric?{#lj5ObjectiveStatus?s5TrainingEndTime?t4TrainingJobArn!s?TrainingJobDefinitionName?s5TrainingJobName!s7TrainingJobStatus!s7TrainingStartTime?t;TunedHyperParameters!<s3TuningJobName?s
0MetricName!s*Type?s+Value!n
6RuntimeInSeconds?i
,Failed?i-Pending?i/Succeeded?i
/Completed?i0InProgress?i7NonRetryableError?i4RetryableError?i-Stopped?i
=ConvergenceDetectedTime?tONumberOfTrainingJobsObjectiveNotImproving?i
8HumanTaskConfig!{#qR4InputConfig!{#v38LabelAttributeName!s>LabelCategoryConfigS3Uri?sDLabelingJobAlgorithmsConfig?{#w[5LabelingJobName!s5OutputConfig!{#y/-RoleArn!s;StoppingConditions?{#yX.Tags?[{#-M
FAnnotationConsolidationConfig?{#tb<MaxConcurrentTaskCount?iGNumberOfHumanWorkersPerDataObject!i;PreHumanTaskLambdaArn?sAPublicWorkforceTaskPrice?{#u,GTaskAvailabilityLifetimeInSeconds?i5TaskDescription!s3TaskKeywords?[s<TaskTimeLimitInSeconds!i/TaskTitle!s1UiConfig!{#ui1WorkteamArn!s
FAnnotationConsolidationLambdaArn!s
4AmountInUsd?{#u>
+Cents?i-Dollars?i;TenthFractionsOfACent?i
4HumanTaskUiArn?s5UiTemplateS3Uri?s
7DataAttributes?{#vX3DataSource!{#vo
9ContentClassifiers?[s
5S3DataSource?{#w;6SnsDataSource?{#wL
3ManifestS3Uri!s
1SnsTopicArn!s
CInitialActiveLearningModelArn?sJLabelingJobAlgorithmSpecificationArn!sBLabelingJobResourceConfig?{#xh
4VolumeKmsKeyId?s2VpcConfig?{#Dz
.KmsKeyId?s2S3OutputPath!s1SnsTopicArn?s
@MaxHumanLabeledObjectCount?iHMaxPercentageOfInputDatasetLabeled?i
4LabelingJobArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s
2CreationTime!t3FailureReason?s8HumanTaskConfig!{#qR4InputConfig!{#v36JobReferenceCode!s8LabelAttributeName?s>LabelCategoryConfigS3Uri?s6LabelCounters!{$%JDLabelingJobAlgorithmsConfig?{#w[4LabelingJobArn!s5LabelingJobName!s:LabelingJobOutput?{$&F7LabelingJobStatus!s6LastModifiedTime!t5OutputConfig!{#y/-RoleArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s;StoppingConditions?{#yX.Tags?[{#-M
=FailedNonRetryableError?i2HumanLabeled?i4MachineLabeled?i2TotalLabeled?i/Unlabeled?i
AFinalActiveLearningModelArn?s8OutputDatasetS3Uri!s
4Containers?[{$(^<EnableNetworkIsolation?b6ExecutionRoleArn?sAInferenceExecutionConfig?{#Gw/ModelName!s9PrimaryContainer?{$(^.Tags?[{#-M2VpcConfig?{#Dz
DAdditionalModelDataSources?[{$+;7ContainerHostname?s?ContainerMetricsConfig?{$,|2Environment?<s+Image?s4ImageConfig?{$-s@InferenceSpecificationName?s*Mode?s8ModelDataSource?{$.o2ModelDataUrl?s6ModelPackageName?s9MultiModelConfig?{$/(
1ChannelName!s5S3DataSource!{$+\
5CompressionType!s*ETag?s8HubAccessConfig?{#[h2ManifestEtag?s3ManifestS3Uri?s:ModelAccessConfig?{#[y0S3DataType!s+S3Uri!s
:MetricsEndpoints?[{$-:
EMetricPublishFrequencyInSeconds?n9MetricsEndpointPath!s
:RepositoryAccessMode!s=RepositoryAuthConfig?{$.K
FRepositoryCredentialsProviderArn!s
5S3DataSource?{$+\
7ModelCacheSetting?s
.ModelArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s
9AppSpecification!{$2D2Environment?<s9ExperimentConfig?{$3#6NetworkConfig?{$3g:ProcessingInputs?[{$4^7ProcessingJobName!s?ProcessingOutputConfig?{$:1<ProcessingResources!{$;j-RoleArn!s:StoppingCondition?{$=u.Tags?[{#-M
9ContainerArguments?[s:ContainerEntrypoint?[s.ImageUri!s
4ExperimentName?s-RunName?s?TrialComponentDisplayName?s/TrialName?s
KEnableInterContainerTrafficEncryption?b<EnableNetworkIsolation?b2VpcConfig?{#Dz
0AppManaged?b:DatasetDefinition?{$5B/InputName!s0S3Input?{$9.
@AthenaDatasetDefinition?{$6T:DataDistributionType?s/InputMode?s/LocalPath?sBRedshiftDatasetDefinition?{$7f
-Catalog!s.Database!s.KmsKeyId?s7OutputCompression?s2OutputFormat!s1OutputS3Uri!s1QueryString!s/WorkGroup?s
/ClusterId!s4ClusterRoleArn!s.Database!s,DbUser!s.KmsKeyId?s7OutputCompression?s2OutputFormat!s1OutputS3Uri!s1QueryString!s
/LocalPath?s7S3CompressionType?s<S3DataDistributionType?s0S3DataType!s1S3InputMode?s+S3Uri!s
.KmsKeyId?s1Outputs![{$:K
0AppManaged?b;FeatureStoreOutput?{$;20OutputName!s1S3Output?{$;F
6FeatureGroupName!s
/LocalPath?s2S3UploadMode!s+S3Uri!s
6ClusterConfig!{$<$
3InstanceCount?i=InstancePreferences?[{$=U2InstanceType?s;SelectedInstanceCount?n:SelectedInstanceType?s4VolumeKmsKeyId?s4VolumeSizeInGB!i
3InstanceCount?n2InstanceType!s
9MaxRuntimeInSeconds!i
6ProcessingJobArn!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s
9AppSpecification!{$2D2AutoMLJobArn?s2CreationTime!t2Environment?<s1ExitMessage?s9ExperimentConfig?{$3#3FailureReason?s6LastModifiedTime?t;MonitoringScheduleArn?s6NetworkConfig?{$3g7ProcessingEndTime?t:ProcessingInputs?[{$4^6ProcessingJobArn!s7ProcessingJobName!s9ProcessingJobStatus!s?ProcessingOutputConfig?{$:1<ProcessingResources!{$;j9ProcessingStartTime?t-RoleArn?s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s:StoppingCondition?{$=u4TrainingJobArn?s
?AlgorithmSpecification?{$K#9CheckpointConfig?{#UF8DebugHookConfig?{$N9ADebugRuleConfigurations?[{$OVKEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s9ExperimentConfig?{$3#6HyperParameters?<s9InfraCheckConfig?{$Pw9InputDataConfig?[{#WE5MlflowConfig?{$Q1;ModelPackageConfig?{$Qm9OutputDataConfig!{#\57ProfilerConfig?{$RCDProfilerRuleConfigurations?[{$OV:RemoteDebugConfig?{$SD7ResourceConfig?{#\b6RetryStrategy?{#aG-RoleArn!s<ServerlessJobConfig?{$SY>SessionChainingConfig?{$Tw:StoppingCondition?{#a_.Tags?[{#-M@TensorBoardOutputConfig?{$U95TrainingJobName!s2VpcConfig?{#Dz
3AlgorithmName?s9ContainerArguments?[s:ContainerEntrypoint?[sFEnableSageMakerMetricsTimeSeries?b;MetricDefinitions?[{#U63TrainingImage?s<TrainingImageConfig?{$M%7TrainingInputMode!s
BTrainingRepositoryAccessMode!sETrainingRepositoryAuthConfig?{$Mg
NTrainingRepositoryCredentialsProviderArn!s
BCollectionConfigurations?[{$O,5HookParameters?<s/LocalPath?s2S3OutputPath!s
4CollectionName?s;CollectionParameters?<s
2InstanceType?s/LocalPath?s;RuleConfigurationName!s8RuleEvaluatorImage!s5RuleParameters?<s2S3OutputPath?s4VolumeSizeInGB?i
6EnableInfraCheck?b
:MlflowExperimentName?s7MlflowResourceArn!s3MlflowRunName?s
:ModelPackageGroupArn!s;SourceModelPackageArn?s
5DisableProfiler?bEProfilingIntervalInMilliseconds?l:ProfilingParameters?<s2S3OutputPath?s
7EnableRemoteDebug?b
0AcceptEula?b2BaseModelArn!s<CustomizationTechnique?s4EvaluationType?s2EvaluatorArn?s-JobType!s*Peft?s4SequenceLength?s
>EnableSessionTagChaining?b
/LocalPath?s2S3OutputPath!s
8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s4TrainingJobArn!s
?AlgorithmSpecification?{$K#2AutoMLJobArn?s;BillableTimeInSeconds?i8BillableTokenCount?n9CheckpointConfig?{#UF2CreationTime!t8DebugHookConfig?{$N9ADebugRuleConfigurations?[{$OVEDebugRuleEvaluationStatuses?[{$c%KEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s9ExperimentConfig?{$3#3FailureReason?s=FinalMetricDataList?[{$d56HyperParameters?<s9InfraCheckConfig?{$Pw9InputDataConfig?[{#WE4LabelingJobArn?s6LastModifiedTime?t5MlflowConfig?{$Q16MlflowDetails?{$dW7ModelArtifacts!{$d{;ModelPackageConfig?{$Qm9OutputDataConfig?{#\5;OutputModelPackageArn?s7ProfilerConfig?{$RCDProfilerRuleConfigurations?[{$OVHProfilerRuleEvaluationStatuses?[{$c%5ProfilingStatus?s5ProgressInfo?{$e5:RemoteDebugConfig?{$SD7ResourceConfig?{#\b6RetryStrategy?{#aG-RoleArn?s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s5SecondaryStatus!sDSecondaryStatusTransitions?[{$ew<ServerlessJobConfig?{$SY:StoppingCondition!{#a_@TensorBoardOutputConfig?{$U95TrainingEndTime?t4TrainingJobArn!s5TrainingJobName!s7TrainingJobStatus!s7TrainingStartTime?t;TrainingTimeInSeconds?i2TuningJobArn?s2VpcConfig?{#Dz7WarmPoolStatus?{$fM
6LastModifiedTime?t;RuleConfigurationName?s:RuleEvaluationJobArn?s:RuleEvaluationStatus?s3StatusDetails?s
0MetricName?s/Timestamp?t+Value?n
8MlflowExperimentId?s1MlflowRunId?s
6S3ModelArtifacts!s
2CurrentEpoch?n1CurrentStep?n.MaxEpoch?n<TotalStepCountPerEpoch?n
-EndTime?t/StartTime!t,Status!s3StatusMessage?s
KResourceRetainedBillableTimeInSeconds?i1ReusedByJob?s,Status!s
3BatchStrategy?s:DataCaptureConfig?{$j37DataProcessing?{$jh2Environment?<s9ExperimentConfig?{$3#=MaxConcurrentTransforms?i4MaxPayloadInMB?i:ModelClientConfig?{$k9/ModelName!s.Tags?[{#-M7TransformInput!{$kp6TransformJobName!s8TransformOutput!{$l|;TransformResources!{$mU
6DestinationS3Uri!s9GenerateInferenceId?b.KmsKeyId?s
1InputFilter?s0JoinSource?s2OutputFilter?s
;InvocationsMaxRetries?iAInvocationsTimeoutInSeconds?i
5CompressionType?s1ContentType?s3DataSource!{$lS/SplitType?s
5S3DataSource!{$lf
0S3DataType!s+S3Uri!s
,Accept?s2AssembleWith?s.KmsKeyId?s2S3OutputPath!s
3InstanceCount!i2InstanceType!s9TransformAmiVersion?s4VolumeKmsKeyId?s
8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s5TransformJobArn!s
2AutoMLJobArn?s3BatchStrategy?s2CreationTime!t:DataCaptureConfig?{$j37DataProcessing?{$jh2Environment?<s9ExperimentConfig?{$3#3FailureReason?s4LabelingJobArn?s=MaxConcurrentTransforms?i4MaxPayloadInMB?i:ModelClientConfig?{$k9/ModelName!s8SdkHttpMetadata?{#.?<SdkResponseMetadata?{#.s6TransformEndTime?t7TransformInput!{$kp5TransformJobArn!s6TransformJobName!s8TransformJobStatus!s8TransformOutput?{$l|;TransformResources!{$mU8TransformStartTime?t
9DeploymentConfig?{#(|8EndpointConfigName!s2EndpointName!sJExcludeRetainedVariantProperties?[{$ud@RetainAllVariantProperties?b<RetainDeploymentConfig?b
9VariantPropertyType!s
)"};

}
