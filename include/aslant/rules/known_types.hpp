// The types of resources that the library's builders make or take, with their properties and attributes.
// Made by generators/tables/resource_types.py: not to be edited. Of the schemas in cfn-lint 1.51.0.
#pragma once

#include <aslant/rules/type_rules.hpp>

namespace aslant::core {

// (A pointer to a literal costs g++ more, an array clang.)
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
inline constexpr char const* known_types_text =
#else
inline constexpr char known_types_text[] =
#endif
    R"(AWS::ApiGateway::Deployment
DeploymentCanarySettings Description RestApiId StageDescription StageName
RestApiId
DeploymentId

AWS::ApiGateway::RestApi
ApiKeySourceType BinaryMediaTypes Body BodyS3Location CloneFrom Description DisableExecuteApiEndpoint EndpointAccessMode EndpointConfiguration FailOnWarnings MinimumCompressionSize Mode Name Parameters Policy SecurityPolicy Tags

RestApiId RootResourceId

AWS::ApiGateway::Stage
AccessLogSetting CacheClusterEnabled CacheClusterSize CanarySetting ClientCertificateId DeploymentId Description DocumentationVersion MethodSettings RestApiId StageName Tags TracingEnabled Variables
RestApiId


AWS::ApiGatewayV2::Api
ApiKeySelectionExpression BasePath Body BodyS3Location CorsConfiguration CredentialsArn Description DisableExecuteApiEndpoint DisableSchemaValidation FailOnWarnings IpAddressType Name ProtocolType RouteKey RouteSelectionExpression Tags Target Version

ApiEndpoint ApiId Id

AWS::ApiGatewayV2::Stage
AccessLogSettings AccessPolicyId ApiId AutoDeploy ClientCertificateId DefaultRouteSettings DeploymentId Description RouteSettings StageName StageVariables Tags
ApiId StageName
Id

AWS::Athena::DataCatalog
ConnectionType Description Error Name Parameters Status Tags Type
Name Type

Status=CREATE_COMPLETE, CREATE_FAILED, CREATE_FAILED_CLEANUP_COMPLETE, CREATE_FAILED_CLEANUP_FAILED, CREATE_FAILED_CLEANUP_IN_PROGRESS, CREATE_IN_PROGRESS, DELETE_COMPLETE, DELETE_FAILED, DELETE_IN_PROGRESS;Type=FEDERATED, GLUE, HIVE, LAMBDA
AWS::Athena::WorkGroup
Description Name RecursiveDeleteOption State Tags WorkGroupConfiguration WorkGroupConfigurationUpdates
Name
CreationTime WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion
State=DISABLED, ENABLED
AWS::Batch::ComputeEnvironment
ComputeEnvironmentName ComputeResources Context EksConfiguration ReplaceComputeEnvironment ServiceRole State Tags Type UnmanagedvCpus UpdatePolicy
Type
ComputeEnvironmentArn ComputeResources.Ec2Configuration.*.BatchImageStatus

AWS::Batch::ConsumableResource
ConsumableResourceName ResourceType Tags TotalQuantity
ResourceType TotalQuantity
AvailableQuantity ConsumableResourceArn CreatedAt InUseQuantity
ResourceType=NON_REPLENISHABLE, REPLENISHABLE
AWS::Batch::JobDefinition
ConsumableResourceProperties ContainerProperties EcsProperties EksProperties JobDefinitionName NodeProperties Parameters PlatformCapabilities PropagateTags ResourceRetentionPolicy RetryStrategy SchedulingPriority Tags Timeout Type
Type
JobDefinitionArn

AWS::Batch::JobQueue
ComputeEnvironmentOrder JobQueueName JobQueueType JobStateTimeLimitActions Priority SchedulingPolicyArn ServiceEnvironmentOrder State Tags
Priority
JobQueueArn
JobStateTimeLimitActions[].MaxTimeSeconds:600 to 86400;JobStateTimeLimitActions[].State=RUNNABLE;Priority:0 to 1000;State=DISABLED, ENABLED
AWS::Bedrock::ApplicationInferenceProfile
Description InferenceProfileName ModelSource Tags
InferenceProfileName
CreatedAt InferenceProfileArn InferenceProfileId InferenceProfileIdentifier Models Status Type UpdatedAt

AWS::Bedrock::Guardrail
AutomatedReasoningPolicyConfig BlockedInputMessaging BlockedOutputsMessaging ContentPolicyConfig ContextualGroundingPolicyConfig CrossRegionConfig Description KmsKeyArn Name SensitiveInformationPolicyConfig Tags TopicPolicyConfig WordPolicyConfig
BlockedInputMessaging BlockedOutputsMessaging Name
CreatedAt FailureRecommendations GuardrailArn GuardrailId Status StatusReasons UpdatedAt Version
ContentPolicyConfig.ContentFiltersTierConfig.TierName=CLASSIC, STANDARD;ContentPolicyConfig.FiltersConfig[].InputAction=BLOCK, NONE;ContentPolicyConfig.FiltersConfig[].InputModalities[]=IMAGE, TEXT;ContentPolicyConfig.FiltersConfig[].InputStrength=HIGH, LOW, MEDIUM, NONE;ContentPolicyConfig.FiltersConfig[].OutputAction=BLOCK, NONE;ContentPolicyConfig.FiltersConfig[].OutputModalities[]=IMAGE, TEXT;ContentPolicyConfig.FiltersConfig[].OutputStrength=HIGH, LOW, MEDIUM, NONE;ContentPolicyConfig.FiltersConfig[].Type=HATE, INSULTS, MISCONDUCT, PROMPT_ATTACK, SEXUAL, VIOLENCE;ContextualGroundingPolicyConfig.FiltersConfig[].Action=BLOCK, NONE;ContextualGroundingPolicyConfig.FiltersConfig[].Type=GROUNDING, RELEVANCE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].Action=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].InputAction=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].OutputAction=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].Type=ADDRESS, AGE, AWS_ACCESS_KEY, AWS_SECRET_KEY, CA_HEALTH_NUMBER, CA_SOCIAL_INSURANCE_NUMBER, CREDIT_DEBIT_CARD_CVV, CREDIT_DEBIT_CARD_EXPIRY, CREDIT_DEBIT_CARD_NUMBER, DRIVER_ID, EMAIL, INTERNATIONAL_BANK_ACCOUNT_NUMBER, IP_ADDRESS, LICENSE_PLATE, MAC_ADDRESS, NAME, PASSWORD, PHONE, PIN, SWIFT_CODE, UK_NATIONAL_HEALTH_SERVICE_NUMBER, UK_NATIONAL_INSURANCE_NUMBER, UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER, URL, USERNAME, US_BANK_ACCOUNT_NUMBER, US_BANK_ROUTING_NUMBER, US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER, US_PASSPORT_NUMBER, US_SOCIAL_SECURITY_NUMBER, VEHICLE_IDENTIFICATION_NUMBER;SensitiveInformationPolicyConfig.RegexesConfig[].Action=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.RegexesConfig[].InputAction=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.RegexesConfig[].OutputAction=ANONYMIZE, BLOCK, NONE;TopicPolicyConfig.TopicsConfig[].InputAction=BLOCK, NONE;TopicPolicyConfig.TopicsConfig[].OutputAction=BLOCK, NONE;TopicPolicyConfig.TopicsConfig[].Type=DENY;TopicPolicyConfig.TopicsTierConfig.TierName=CLASSIC, STANDARD;WordPolicyConfig.ManagedWordListsConfig[].InputAction=BLOCK, NONE;WordPolicyConfig.ManagedWordListsConfig[].OutputAction=BLOCK, NONE;WordPolicyConfig.ManagedWordListsConfig[].Type=PROFANITY;WordPolicyConfig.WordsConfig[].InputAction=BLOCK, NONE;WordPolicyConfig.WordsConfig[].OutputAction=BLOCK, NONE
AWS::CloudTrail::Trail
AdvancedEventSelectors AggregationConfigurations CloudWatchLogsLogGroupArn CloudWatchLogsRoleArn EnableLogFileValidation EventSelectors IncludeGlobalServiceEvents InsightSelectors IsLogging IsMultiRegionTrail IsOrganizationTrail KMSKeyId S3BucketName S3KeyPrefix SnsTopicName Tags TrailName
IsLogging S3BucketName
Arn SnsTopicArn
AggregationConfigurations[].EventCategory=Data;AggregationConfigurations[].Templates[]=API_ACTIVITY, RESOURCE_ACCESS, USER_ACTIONS;EventSelectors[].DataResources[].Type=AWS::DynamoDB::Stream, AWS::DynamoDB::Table, AWS::EC2::Snapshot, AWS::Lambda::Function, AWS::ManagedBlockchain::Node, AWS::S3::AccessPoint, AWS::S3::Object, AWS::S3ObjectLambda::AccessPoint, AWS::S3Outposts::Object;EventSelectors[].ReadWriteType=All, ReadOnly, WriteOnly;InsightSelectors[].EventCategories[]=Data, Management;InsightSelectors[].InsightType=ApiCallRateInsight, ApiErrorRateInsight
AWS::CloudWatch::Alarm
ActionsEnabled AlarmActions AlarmDescription AlarmName ComparisonOperator DatapointsToAlarm Dimensions EvaluateLowSampleCountPercentile EvaluationCriteria EvaluationInterval EvaluationPeriods ExtendedStatistic InsufficientDataActions MetricName Metrics Namespace OKActions Period Statistic Tags Threshold ThresholdMetricId TreatMissingData Unit

Arn
ComparisonOperator=GreaterThanOrEqualToThreshold, GreaterThanThreshold, GreaterThanUpperThreshold, LessThanLowerOrGreaterThanUpperThreshold, LessThanLowerThreshold, LessThanOrEqualToThreshold, LessThanThreshold;Metrics[].MetricStat.Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second;Statistic=Average, Maximum, Minimum, SampleCount, Sum;TreatMissingData=breaching, ignore, missing, notBreaching;Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second
AWS::CodeBuild::Project
Artifacts AutoRetryLimit BadgeEnabled BuildBatchConfig Cache ConcurrentBuildLimit Description EncryptionKey Environment FileSystemLocations LogsConfig Name QueuedTimeoutInMinutes ResourceAccessRole SecondaryArtifacts SecondarySourceVersions SecondarySources ServiceRole Source SourceVersion Tags TimeoutInMinutes Triggers Visibility VpcConfig
Artifacts Environment ServiceRole Source
Arn Id
QueuedTimeoutInMinutes:5 to 480;TimeoutInMinutes:5 to 480
AWS::CodeBuild::ReportGroup
DeleteReports ExportConfig Name Tags Type
ExportConfig Type
Arn Id

AWS::DataBrew::Job
DataCatalogOutputs DatabaseOutputs DatasetName EncryptionKeyArn EncryptionMode JobSample LogSubscription MaxCapacity MaxRetries Name OutputLocation Outputs ProfileConfiguration ProjectName Recipe RoleArn Tags Timeout Type ValidationConfigurations
Name RoleArn Type

DatabaseOutputs[].DatabaseOutputMode=NEW_TABLE;EncryptionMode=SSE-KMS, SSE-S3;JobSample.Mode=CUSTOM_ROWS, FULL_DATASET;LogSubscription=DISABLE, ENABLE;Outputs[].CompressionFormat=BROTLI, BZIP2, DEFLATE, GZIP, LZ4, LZO, SNAPPY, ZLIB, ZSTD;Outputs[].Format=AVRO, CSV, GLUEPARQUET, JSON, ORC, PARQUET, TABLEAUHYPER, XML;Outputs[].MaxOutputFiles:1 to 999;Type=PROFILE, RECIPE;ValidationConfigurations[].ValidationMode=CHECK_ALL
AWS::DynamoDB::GlobalTable
AttributeDefinitions BillingMode GlobalSecondaryIndexes GlobalTableSourceArn GlobalTableWitnesses KeySchema LocalSecondaryIndexes MultiRegionConsistency ReadOnDemandThroughputSettings ReadProvisionedThroughputSettings Replicas SSESpecification StreamSpecification TableName TimeToLiveSpecification WarmThroughput WriteOnDemandThroughputSettings WriteProvisionedThroughputSettings
Replicas
Arn StreamArn TableId
AttributeDefinitions[].AttributeType=B, N, S;GlobalSecondaryIndexes[].KeySchema[].KeyType=HASH, RANGE;KeySchema[].KeyType=HASH, RANGE;LocalSecondaryIndexes[].KeySchema[].KeyType=HASH, RANGE;MultiRegionConsistency=EVENTUAL, STRONG;Replicas[].ContributorInsightsSpecification.Mode=ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS;Replicas[].GlobalTableSettingsReplicationMode=DISABLED, ENABLED;Replicas[].KinesisStreamSpecification.ApproximateCreationDateTimePrecision=MICROSECOND, MILLISECOND;Replicas[].PointInTimeRecoverySpecification.RecoveryPeriodInDays:1 to 35;SSESpecification.SSEType=AES256, KMS
AWS::DynamoDB::Table
AttributeDefinitions BillingMode ContributorInsightsSpecification DeletionProtectionEnabled GlobalSecondaryIndexes ImportSourceSpecification KeySchema KinesisStreamSpecification LocalSecondaryIndexes OnDemandThroughput PointInTimeRecoverySpecification ProvisionedThroughput ResourcePolicy SSESpecification StreamSpecification TableClass TableName Tags TimeToLiveSpecification WarmThroughput
KeySchema
Arn StreamArn
AttributeDefinitions[].AttributeType=B, N, S;ContributorInsightsSpecification.Mode=ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS;GlobalSecondaryIndexes[].ContributorInsightsSpecification.Mode=ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS;KinesisStreamSpecification.ApproximateCreationDateTimePrecision=MICROSECOND, MILLISECOND;PointInTimeRecoverySpecification.RecoveryPeriodInDays:1 to 35;SSESpecification.SSEType=KMS
AWS::EC2::InternetGateway
Tags

InternetGatewayId

AWS::EC2::Route
CarrierGatewayId CoreNetworkArn DestinationCidrBlock DestinationIpv6CidrBlock DestinationPrefixListId EgressOnlyInternetGatewayId GatewayId InstanceId LocalGatewayId NatGatewayId NetworkInterfaceId RouteTableId TransitGatewayId VpcEndpointId VpcPeeringConnectionId
RouteTableId
CidrBlock

AWS::EC2::RouteTable
Tags VpcId
VpcId
RouteTableId

AWS::EC2::SecurityGroup
GroupDescription GroupName SecurityGroupEgress SecurityGroupIngress Tags VpcId
GroupDescription
GroupDescription GroupId GroupName Id SecurityGroupEgress SecurityGroupIngress Tags VpcId

AWS::EC2::Subnet
AssignIpv6AddressOnCreation AvailabilityZone AvailabilityZoneId CidrBlock EnableDns64 EnableLniAtDeviceIndex Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength MapPublicIpOnLaunch OutpostArn PrivateDnsNameOptionsOnLaunch Tags VpcId
VpcId
AssignIpv6AddressOnCreation AvailabilityZone AvailabilityZoneId BlockPublicAccessStates.InternetGatewayBlockMode CidrBlock EnableDns64 EnableLniAtDeviceIndex Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6CidrBlocks Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength MapPublicIpOnLaunch NetworkAclAssociationId OutpostArn PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord PrivateDnsNameOptionsOnLaunch.HostnameType SubnetId Tags VpcId

AWS::EC2::SubnetRouteTableAssociation
RouteTableId SubnetId
RouteTableId SubnetId
Id

AWS::EC2::VPC
CidrBlock EnableDnsHostnames EnableDnsSupport InstanceTenancy Ipv4IpamPoolId Ipv4NetmaskLength Tags

CidrBlock CidrBlockAssociations DefaultNetworkAcl DefaultSecurityGroup EnableDnsHostnames EnableDnsSupport InstanceTenancy Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlocks Tags VpcId
InstanceTenancy=dedicated, default, host
AWS::EC2::VPCGatewayAttachment
InternetGatewayId VpcId VpnGatewayId
VpcId
AttachmentType

AWS::ECR::Repository
EmptyOnDelete EncryptionConfiguration ImageScanningConfiguration ImageTagMutability ImageTagMutabilityExclusionFilters LifecyclePolicy RepositoryName RepositoryPolicyText Tags

Arn RepositoryUri
EncryptionConfiguration.EncryptionType=AES256, KMS, KMS_DSSE;ImageTagMutability=IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, MUTABLE, MUTABLE_WITH_EXCLUSION;ImageTagMutabilityExclusionFilters[].ImageTagMutabilityExclusionFilterType=WILDCARD
AWS::ECS::Cluster
CapacityProviders ClusterName ClusterSettings Configuration DefaultCapacityProviderStrategy ServiceConnectDefaults Tags

Arn
Configuration.ExecuteCommandConfiguration.Logging=DEFAULT, NONE, OVERRIDE;DefaultCapacityProviderStrategy[].Base:0 to 100000;DefaultCapacityProviderStrategy[].Weight:0 to 1000
AWS::ECS::TaskDefinition
ContainerDefinitions Cpu EnableFaultInjection EphemeralStorage ExecutionRoleArn Family InferenceAccelerators IpcMode Memory NetworkMode PidMode PlacementConstraints ProxyConfiguration RequiresCompatibilities RuntimePlatform Tags TaskRoleArn Volumes

TaskDefinitionArn
ContainerDefinitions[].DependsOn[].Condition=COMPLETE, HEALTHY, START, SUCCESS;ContainerDefinitions[].EnvironmentFiles[].Type=s3;ContainerDefinitions[].FirelensConfiguration.Type=fluentbit, fluentd;ContainerDefinitions[].PortMappings[].AppProtocol=grpc, http, http2;ContainerDefinitions[].PortMappings[].Protocol=tcp, udp;ContainerDefinitions[].ResourceRequirements[].Type=GPU, InferenceAccelerator;ContainerDefinitions[].Ulimits[].Name=core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, rttime, sigpending, stack;ContainerDefinitions[].VersionConsistency=disabled, enabled;IpcMode=host, none, task;NetworkMode=awsvpc, bridge, host, none;PidMode=host, task;PlacementConstraints[].Type=memberOf;ProxyConfiguration.Type=APPMESH;RequiresCompatibilities[]=EC2, EXTERNAL, FARGATE, MANAGED_INSTANCES;RuntimePlatform.CpuArchitecture=ARM64, X86_64;RuntimePlatform.OperatingSystemFamily=LINUX, WINDOWS_SERVER_2004_CORE, WINDOWS_SERVER_2016_FULL, WINDOWS_SERVER_2019_CORE, WINDOWS_SERVER_2019_FULL, WINDOWS_SERVER_2022_CORE, WINDOWS_SERVER_2022_FULL, WINDOWS_SERVER_2025_CORE, WINDOWS_SERVER_2025_FULL, WINDOWS_SERVER_20H2_CORE;Volumes[].DockerVolumeConfiguration.Scope=shared, task;Volumes[].EFSVolumeConfiguration.TransitEncryption=DISABLED, ENABLED
AWS::EKS::Cluster
AccessConfig BootstrapSelfManagedAddons ComputeConfig ControlPlaneScalingConfig DeletionProtection EncryptionConfig Force KubernetesNetworkConfig Logging Name OutpostConfig RemoteNetworkConfig ResourcesVpcConfig RoleArn StorageConfig Tags UpgradePolicy Version ZonalShiftConfig
ResourcesVpcConfig RoleArn
Arn CertificateAuthorityData ClusterSecurityGroupId EncryptionConfigKeyArn Endpoint Id KubernetesNetworkConfig.ServiceIpv6Cidr OpenIdConnectIssuerUrl
AccessConfig.AuthenticationMode=API, API_AND_CONFIG_MAP, CONFIG_MAP;ControlPlaneScalingConfig.Tier=standard, tier-2xl, tier-4xl, tier-8xl, tier-ultra, tier-xl;KubernetesNetworkConfig.IpFamily=ipv4, ipv6;UpgradePolicy.SupportType=EXTENDED, STANDARD
AWS::EKS::Nodegroup
AmiType CapacityType ClusterName DiskSize ForceUpdateEnabled InstanceTypes Labels LaunchTemplate NodeRepairConfig NodeRole NodegroupName ReleaseVersion RemoteAccess ScalingConfig Subnets Tags Taints UpdateConfig Version WarmPoolConfig
ClusterName NodeRole Subnets
AmiType Arn CapacityType ClusterName DiskSize ForceUpdateEnabled Id InstanceTypes LaunchTemplate.Id LaunchTemplate.Name LaunchTemplate.Version NodeRepairConfig.Enabled NodeRepairConfig.MaxParallelNodesRepairedCount NodeRepairConfig.MaxParallelNodesRepairedPercentage NodeRepairConfig.MaxUnhealthyNodeThresholdCount NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage NodeRepairConfig.NodeRepairConfigOverrides NodeRole NodegroupName ReleaseVersion RemoteAccess.Ec2SshKey RemoteAccess.SourceSecurityGroups ScalingConfig.DesiredSize ScalingConfig.MaxSize ScalingConfig.MinSize Subnets Taints UpdateConfig.MaxUnavailable UpdateConfig.MaxUnavailablePercentage UpdateConfig.UpdateStrategy Version WarmPoolConfig.Enabled WarmPoolConfig.MaxGroupPreparedCapacity WarmPoolConfig.MinSize WarmPoolConfig.PoolState WarmPoolConfig.ReuseOnScaleIn
AmiType=AL2023_ARM_64_NVIDIA, AL2023_ARM_64_STANDARD, AL2023_x86_64_NEURON, AL2023_x86_64_NVIDIA, AL2023_x86_64_STANDARD, AL2_ARM_64, AL2_x86_64, AL2_x86_64_GPU, BOTTLEROCKET_ARM_64, BOTTLEROCKET_ARM_64_FIPS, BOTTLEROCKET_ARM_64_NVIDIA, BOTTLEROCKET_ARM_64_NVIDIA_FIPS, BOTTLEROCKET_x86_64, BOTTLEROCKET_x86_64_FIPS, BOTTLEROCKET_x86_64_NVIDIA, BOTTLEROCKET_x86_64_NVIDIA_FIPS, CUSTOM, WINDOWS_CORE_2019_x86_64, WINDOWS_CORE_2022_x86_64, WINDOWS_CORE_2025_x86_64, WINDOWS_FULL_2019_x86_64, WINDOWS_FULL_2022_x86_64, WINDOWS_FULL_2025_x86_64;CapacityType=CAPACITY_BLOCK, ON_DEMAND, SPOT;NodeRepairConfig.MaxParallelNodesRepairedPercentage:1 to 100;NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage:1 to 100;NodeRepairConfig.NodeRepairConfigOverrides[].RepairAction=NoAction, Reboot, Replace;Taints[].Effect=NO_EXECUTE, NO_SCHEDULE, PREFER_NO_SCHEDULE;UpdateConfig.UpdateStrategy=DEFAULT, MINIMAL
AWS::EMR::Cluster
AdditionalInfo Applications AutoScalingRole AutoTerminationPolicy BootstrapActions Configurations CustomAmiId EbsRootVolumeIops EbsRootVolumeSize EbsRootVolumeThroughput Instances JobFlowRole KerberosAttributes LogEncryptionKmsKeyId LogUri ManagedScalingPolicy Name OSReleaseLabel PlacementGroupConfigs ReleaseLabel ScaleDownBehavior SecurityConfiguration ServiceRole StepConcurrencyLevel Steps Tags VisibleToAllUsers
Instances JobFlowRole Name ServiceRole
Id MasterPublicDNS

AWS::EMRContainers::VirtualCluster
ContainerProvider Name SecurityConfigurationId Tags
ContainerProvider Name
Arn Id
ContainerProvider.Type=EKS
AWS::EMRServerless::Application
Architecture AutoStartConfiguration AutoStopConfiguration IdentityCenterConfiguration ImageConfiguration InitialCapacity InteractiveConfiguration MaximumCapacity MonitoringConfiguration Name NetworkConfiguration ReleaseLabel RuntimeConfiguration SchedulerConfiguration Tags Type WorkerTypeSpecifications
ReleaseLabel Type
ApplicationId Arn
Architecture=ARM64, X86_64;InitialCapacity[].Value.WorkerCount:1 to 1000000
AWS::Events::Connection
AuthParameters AuthorizationType Description InvocationConnectivityParameters KmsKeyIdentifier Name

Arn ArnForPolicy AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn SecretArn
AuthParameters.OAuthParameters.HttpMethod=GET, POST, PUT;AuthorizationType=API_KEY, BASIC, OAUTH_CLIENT_CREDENTIALS
AWS::Events::EventBus
DeadLetterConfig Description EventSourceName KmsKeyIdentifier LogConfig Name Policy Tags
Name
Arn DeadLetterConfig.Arn Description EventSourceName Id KmsKeyIdentifier LogConfig.IncludeDetail LogConfig.Level Name Policy Tags

AWS::Events::Rule
Description EventBusName EventPattern Name RoleArn ScheduleExpression State Tags Targets

Arn
Targets[].EcsParameters.LaunchType=EC2, EXTERNAL, FARGATE;Targets[].EcsParameters.PropagateTags=TASK_DEFINITION;Targets[].RetryPolicy.MaximumEventAgeInSeconds:60 to 86400;Targets[].RetryPolicy.MaximumRetryAttempts:0 to 185
AWS::Glue::Database
CatalogId DatabaseInput DatabaseName
CatalogId DatabaseInput
Id
DatabaseInput.CreateTableDefaultPermissions[].Permissions[]=ALL, ALTER, CREATE_DATABASE, CREATE_TABLE, DATA_LOCATION_ACCESS, DELETE, DROP, INSERT, SELECT
AWS::Glue::Job
AllocatedCapacity Command Connections DefaultArguments Description ExecutionClass ExecutionProperty GlueVersion JobMode JobRunQueuingEnabled LogUri MaintenanceWindow MaxCapacity MaxRetries Name NonOverridableArguments NotificationProperty NumberOfWorkers Role SecurityConfiguration Tags Timeout WorkerType
Command Role
Id
ExecutionClass=FLEX, STANDARD;JobMode=NOTEBOOK, SCRIPT, VISUAL
AWS::IAM::InstanceProfile
InstanceProfileName Path Roles
Roles
Arn

AWS::IAM::ManagedPolicy
Description Groups ManagedPolicyName Path PolicyDocument Roles Users
PolicyDocument
AttachmentCount CreateDate DefaultVersionId IsAttachable PermissionsBoundaryUsageCount PolicyArn PolicyId UpdateDate

AWS::IAM::Policy
Groups PolicyDocument PolicyName Roles Users
PolicyDocument PolicyName
Id

AWS::IAM::Role
AssumeRolePolicyDocument Description ManagedPolicyArns MaxSessionDuration Path PermissionsBoundary Policies RoleName Tags
AssumeRolePolicyDocument
Arn RoleId
MaxSessionDuration:3600 to 43200
AWS::KMS::Key
BypassPolicyLockoutSafetyCheck Description EnableKeyRotation Enabled KeyPolicy KeySpec KeyUsage MultiRegion Origin PendingWindowInDays RotationPeriodInDays Tags

Arn KeyId
KeySpec=ECC_NIST_EDWARDS25519, ECC_NIST_P256, ECC_NIST_P384, ECC_NIST_P521, ECC_SECG_P256K1, HMAC_224, HMAC_256, HMAC_384, HMAC_512, ML_DSA_44, ML_DSA_65, ML_DSA_87, RSA_2048, RSA_3072, RSA_4096, SM2, SYMMETRIC_DEFAULT;KeyUsage=ENCRYPT_DECRYPT, GENERATE_VERIFY_MAC, KEY_AGREEMENT, SIGN_VERIFY;Origin=AWS_KMS, EXTERNAL;PendingWindowInDays:7 to 30;RotationPeriodInDays:90 to 2560
AWS::Kinesis::Stream
DesiredShardLevelMetrics MaxRecordSizeInKiB Name RetentionPeriodHours ShardCount StreamEncryption StreamModeDetails Tags WarmThroughputMiBps

Arn WarmThroughputObject
DesiredShardLevelMetrics[]=ALL, IncomingBytes, IncomingRecords, IteratorAgeMilliseconds, OutgoingBytes, OutgoingRecords, ReadProvisionedThroughputExceeded, WriteProvisionedThroughputExceeded;MaxRecordSizeInKiB:1024 to 10240;RetentionPeriodHours:1 to 8760;ShardCount:1 to 100000;StreamEncryption.EncryptionType=KMS;StreamModeDetails.StreamMode=ON_DEMAND, PROVISIONED
AWS::Lambda::Alias
Description FunctionName FunctionVersion Name ProvisionedConcurrencyConfig RoutingConfig
FunctionName FunctionVersion Name
AliasArn

AWS::Lambda::EventSourceMapping
AmazonManagedKafkaEventSourceConfig BatchSize BisectBatchOnFunctionError DestinationConfig DocumentDBEventSourceConfig Enabled EventSourceArn FilterCriteria FunctionName FunctionResponseTypes KmsKeyArn LoggingConfig MaximumBatchingWindowInSeconds MaximumRecordAgeInSeconds MaximumRetryAttempts MetricsConfig ParallelizationFactor ProvisionedPollerConfig Queues ScalingConfig SelfManagedEventSource SelfManagedKafkaEventSourceConfig SourceAccessConfigurations StartingPosition StartingPositionTimestamp Tags Topics TumblingWindowInSeconds
FunctionName
EventSourceMappingArn Id
AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat=JSON, SOURCE;BatchSize:1 to 10000;DocumentDBEventSourceConfig.FullDocument=Default, UpdateLookup;FunctionResponseTypes[]=ReportBatchItemFailures;MaximumBatchingWindowInSeconds:0 to 300;MaximumRecordAgeInSeconds:-1 to 604800;MaximumRetryAttempts:-1 to 10000;MetricsConfig.Metrics[]=ErrorCount, EventCount, KafkaMetrics;ParallelizationFactor:1 to 10;ProvisionedPollerConfig.MaximumPollers:1 to 2000;ProvisionedPollerConfig.MinimumPollers:1 to 200;ScalingConfig.MaximumConcurrency:2 to 1000;SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat=JSON, SOURCE;SourceAccessConfigurations[].Type=BASIC_AUTH, CLIENT_CERTIFICATE_TLS_AUTH, SASL_SCRAM_256_AUTH, SASL_SCRAM_512_AUTH, SERVER_ROOT_CA_CERTIFICATE, VIRTUAL_HOST, VPC_SECURITY_GROUP, VPC_SUBNET;TumblingWindowInSeconds:0 to 900
AWS::Lambda::Function
Architectures CapacityProviderConfig Code CodeSigningConfigArn DeadLetterConfig Description DurableConfig Environment EphemeralStorage FileSystemConfigs FunctionName FunctionScalingConfig Handler ImageConfig KmsKeyArn Layers LoggingConfig MemorySize PackageType PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role Runtime RuntimeManagementConfig SnapStart Tags TenancyConfig Timeout TracingConfig VpcConfig
Code Role
Arn SnapStartResponse SnapStartResponse.ApplyOn SnapStartResponse.OptimizationStatus
Architectures[]=arm64, x86_64;CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.PerExecutionEnvironmentMaxConcurrency:1 to 1600;DurableConfig.ExecutionTimeout:1 to 31622400;DurableConfig.RetentionPeriodInDays:1 to 90;EphemeralStorage.Size:512 to 10240;FunctionScalingConfig.MaxExecutionEnvironments:0 to 15000;FunctionScalingConfig.MinExecutionEnvironments:0 to 15000;LoggingConfig.ApplicationLogLevel=DEBUG, ERROR, FATAL, INFO, TRACE, WARN;LoggingConfig.LogFormat=JSON, Text;LoggingConfig.SystemLogLevel=DEBUG, INFO, WARN;PackageType=Image, Zip;RecursiveLoop=Allow, Terminate;Runtime=dotnet10, dotnet6, dotnet8, dotnetcore1.0, dotnetcore2.0, dotnetcore2.1, dotnetcore3.1, go1.x, java11, java17, java21, java25, java8, java8.al2, nodejs, nodejs10.x, nodejs12.x, nodejs14.x, nodejs16.x, nodejs18.x, nodejs20.x, nodejs22.x, nodejs24.x, nodejs4.3, nodejs4.3-edge, nodejs6.10, nodejs8.10, provided, provided.al2, provided.al2023, python2.7, python3.10, python3.11, python3.12, python3.13, python3.14, python3.6, python3.7, python3.8, python3.9, ruby2.5, ruby2.7, ruby3.2, ruby3.3, ruby3.4, ruby4.0;RuntimeManagementConfig.UpdateRuntimeOn=Auto, FunctionUpdate, Manual;SnapStart.ApplyOn=None, PublishedVersions;TenancyConfig.TenantIsolationMode=PER_TENANT;TracingConfig.Mode=Active, PassThrough
AWS::Lambda::LayerVersion
CompatibleArchitectures CompatibleRuntimes Content Description LayerName LicenseInfo
Content
LayerVersionArn
CompatibleArchitectures[]=arm64, x86_64;CompatibleRuntimes[]=dotnet10, dotnet6, dotnet8, dotnetcore1.0, dotnetcore2.0, dotnetcore2.1, dotnetcore3.1, go1.x, java11, java17, java21, java25, java8, java8.al2, nodejs, nodejs10.x, nodejs12.x, nodejs14.x, nodejs16.x, nodejs18.x, nodejs20.x, nodejs22.x, nodejs24.x, nodejs4.3, nodejs4.3-edge, nodejs6.10, nodejs8.10, provided, provided.al2, provided.al2023, python2.7, python3.10, python3.11, python3.12, python3.13, python3.14, python3.6, python3.7, python3.8, python3.9, ruby2.5, ruby2.7, ruby3.2, ruby3.3, ruby3.4, ruby4.0
AWS::Lambda::Permission
Action EventSourceToken FunctionName FunctionUrlAuthType InvokedViaFunctionUrl Principal PrincipalOrgID SourceAccount SourceArn
Action FunctionName Principal
Id
FunctionUrlAuthType=AWS_IAM, NONE
AWS::Lambda::Version
CodeSha256 Description FunctionName FunctionScalingConfig ProvisionedConcurrencyConfig RuntimePolicy
FunctionName
FunctionArn Version
FunctionScalingConfig.MaxExecutionEnvironments:0 to 15000;FunctionScalingConfig.MinExecutionEnvironments:0 to 15000
AWS::Logs::LogGroup
BearerTokenAuthenticationEnabled DataProtectionPolicy DeletionProtectionEnabled FieldIndexPolicies KmsKeyId LogGroupClass LogGroupName ResourcePolicyDocument RetentionInDays Tags

Arn
LogGroupClass=DELIVERY, INFREQUENT_ACCESS, STANDARD;RetentionInDays=1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653
AWS::MediaConvert::JobTemplate
AccelerationSettings Category Description HopDestinations Name Priority Queue SettingsJson StatusUpdateInterval Tags
SettingsJson
Arn Id Name

AWS::MediaConvert::Preset
Category Description Name SettingsJson Tags
SettingsJson
Arn Id Name

AWS::MediaConvert::Queue
ConcurrentJobs Description Name PricingPlan Status Tags

Arn Id Name

AWS::Pipes::Pipe
Description DesiredState Enrichment EnrichmentParameters KmsKeyIdentifier LogConfiguration Name RoleArn Source SourceParameters Tags Target TargetParameters
RoleArn Source Target
Arn CreationTime CurrentState LastModifiedTime StateReason
DesiredState=RUNNING, STOPPED;LogConfiguration.IncludeExecutionData[]=ALL;LogConfiguration.Level=ERROR, INFO, OFF, TRACE;LogConfiguration.S3LogDestination.OutputFormat=json, plain, w3c;SourceParameters.ActiveMQBrokerParameters.BatchSize:1 to 10000;SourceParameters.ActiveMQBrokerParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.DynamoDBStreamParameters.BatchSize:1 to 10000;SourceParameters.DynamoDBStreamParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.DynamoDBStreamParameters.MaximumRecordAgeInSeconds:-1 to 604800;SourceParameters.DynamoDBStreamParameters.MaximumRetryAttempts:-1 to 10000;SourceParameters.DynamoDBStreamParameters.OnPartialBatchItemFailure=AUTOMATIC_BISECT;SourceParameters.DynamoDBStreamParameters.ParallelizationFactor:1 to 10;SourceParameters.DynamoDBStreamParameters.StartingPosition=LATEST, TRIM_HORIZON;SourceParameters.KinesisStreamParameters.BatchSize:1 to 10000;SourceParameters.KinesisStreamParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.KinesisStreamParameters.MaximumRecordAgeInSeconds:-1 to 604800;SourceParameters.KinesisStreamParameters.MaximumRetryAttempts:-1 to 10000;SourceParameters.KinesisStreamParameters.OnPartialBatchItemFailure=AUTOMATIC_BISECT;SourceParameters.KinesisStreamParameters.ParallelizationFactor:1 to 10;SourceParameters.KinesisStreamParameters.StartingPosition=AT_TIMESTAMP, LATEST, TRIM_HORIZON;SourceParameters.ManagedStreamingKafkaParameters.BatchSize:1 to 10000;SourceParameters.ManagedStreamingKafkaParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.ManagedStreamingKafkaParameters.StartingPosition=LATEST, TRIM_HORIZON;SourceParameters.RabbitMQBrokerParameters.BatchSize:1 to 10000;SourceParameters.RabbitMQBrokerParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.SelfManagedKafkaParameters.BatchSize:1 to 10000;SourceParameters.SelfManagedKafkaParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.SelfManagedKafkaParameters.StartingPosition=LATEST, TRIM_HORIZON;SourceParameters.SqsQueueParameters.BatchSize:1 to 10000;SourceParameters.SqsQueueParameters.MaximumBatchingWindowInSeconds:0 to 300;TargetParameters.EcsTaskParameters.LaunchType=EC2, EXTERNAL, FARGATE;TargetParameters.EcsTaskParameters.PropagateTags=TASK_DEFINITION;TargetParameters.LambdaFunctionParameters.InvocationType=FIRE_AND_FORGET, REQUEST_RESPONSE;TargetParameters.StepFunctionStateMachineParameters.InvocationType=FIRE_AND_FORGET, REQUEST_RESPONSE;TargetParameters.TimestreamParameters.EpochTimeUnit=MICROSECONDS, MILLISECONDS, NANOSECONDS, SECONDS;TargetParameters.TimestreamParameters.TimeFieldType=EPOCH, TIMESTAMP_FORMAT
AWS::S3::Bucket
AbacStatus AccelerateConfiguration AccessControl AnalyticsConfigurations BucketEncryption BucketName BucketNamePrefix BucketNamespace CorsConfiguration IntelligentTieringConfigurations InventoryConfigurations LifecycleConfiguration LoggingConfiguration MetadataConfiguration MetadataTableConfiguration MetricsConfigurations NotificationConfiguration ObjectLockConfiguration ObjectLockEnabled OwnershipControls PublicAccessBlockConfiguration ReplicationConfiguration Tags VersioningConfiguration WebsiteConfiguration

Arn DomainName DualStackDomainName MetadataConfiguration.Destination MetadataConfiguration.InventoryTableConfiguration.TableArn MetadataConfiguration.InventoryTableConfiguration.TableName MetadataConfiguration.JournalTableConfiguration.TableArn MetadataConfiguration.JournalTableConfiguration.TableName MetadataTableConfiguration.S3TablesDestination.TableArn MetadataTableConfiguration.S3TablesDestination.TableNamespace RegionalDomainName WebsiteURL
AbacStatus=Disabled, Enabled;AccelerateConfiguration.AccelerationStatus=Enabled, Suspended;AccessControl=AuthenticatedRead, AwsExecRead, BucketOwnerFullControl, BucketOwnerRead, LogDeliveryWrite, Private, PublicRead, PublicReadWrite;CorsConfiguration.CorsRules[].AllowedMethods[]=DELETE, GET, HEAD, POST, PUT;IntelligentTieringConfigurations[].Status=Disabled, Enabled;IntelligentTieringConfigurations[].Tierings[].AccessTier=ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS;InventoryConfigurations[].Destination.Format=CSV, ORC, Parquet;InventoryConfigurations[].IncludedObjectVersions=All, Current;InventoryConfigurations[].OptionalFields[]=BucketKeyStatus, ChecksumAlgorithm, ETag, EncryptionStatus, IntelligentTieringAccessTier, IsMultipartUploaded, LastModifiedDate, LifecycleExpirationDate, ObjectAccessControlList, ObjectLockLegalHoldStatus, ObjectLockMode, ObjectLockRetainUntilDate, ObjectOwner, ReplicationStatus, Size, StorageClass;InventoryConfigurations[].ScheduleFrequency=Daily, Weekly;LifecycleConfiguration.Rules[].Status=Disabled, Enabled;LifecycleConfiguration.TransitionDefaultMinimumObjectSize=all_storage_classes_128K, varies_by_storage_class;MetadataConfiguration.Destination.TableBucketType=aws, customer;MetadataConfiguration.InventoryTableConfiguration.ConfigurationState=DISABLED, ENABLED;ObjectLockConfiguration.ObjectLockEnabled=Enabled;OwnershipControls.Rules[].ObjectOwnership=BucketOwnerEnforced, BucketOwnerPreferred, ObjectWriter;ReplicationConfiguration.Rules[].Status=Disabled, Enabled;VersioningConfiguration.Status=Enabled, Suspended;WebsiteConfiguration.RedirectAllRequestsTo.Protocol=http, https
AWS::S3::BucketPolicy
Bucket PolicyDocument
Bucket PolicyDocument


AWS::SNS::Subscription
DeliveryPolicy Endpoint FilterPolicy FilterPolicyScope Protocol RawMessageDelivery RedrivePolicy Region ReplayPolicy SubscriptionRoleArn TopicArn
Protocol TopicArn
Arn

AWS::SNS::Topic
ArchivePolicy ContentBasedDeduplication DataProtectionPolicy DeliveryStatusLogging DisplayName FifoThroughputScope FifoTopic KmsMasterKeyId SignatureVersion Subscription Tags TopicName TracingConfig

ContentBasedDeduplication DeliveryStatusLogging DisplayName FifoThroughputScope FifoTopic KmsMasterKeyId SignatureVersion Subscription Tags TopicArn TopicName TracingConfig
DeliveryStatusLogging[].Protocol=application, firehose, http/s, lambda, sqs
AWS::SNS::TopicPolicy
PolicyDocument Topics
PolicyDocument Topics
Id

AWS::SQS::Queue
ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize MessageRetentionPeriod QueueName ReceiveMessageWaitTimeSeconds RedriveAllowPolicy RedrivePolicy SqsManagedSseEnabled Tags VisibilityTimeout

Arn ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize MessageRetentionPeriod QueueName QueueUrl ReceiveMessageWaitTimeSeconds RedrivePolicy.deadLetterTargetArn RedrivePolicy.maxReceiveCount SqsManagedSseEnabled Tags VisibilityTimeout
DelaySeconds:0 to 900;KmsDataKeyReusePeriodSeconds:60 to 86400;MaximumMessageSize:1024 to 1048576;MessageRetentionPeriod:60 to 1209600;ReceiveMessageWaitTimeSeconds:0 to 20;VisibilityTimeout:0 to 43200
AWS::SQS::QueuePolicy
PolicyDocument Queues
PolicyDocument Queues
Id

AWS::SageMaker::Endpoint
DeploymentConfig EndpointConfigName EndpointName ExcludeRetainedVariantProperties RetainAllVariantProperties RetainDeploymentConfig Tags
EndpointConfigName
EndpointArn EndpointName Id
DeploymentConfig.BlueGreenUpdatePolicy.MaximumExecutionTimeoutInSeconds:600 to 28800;DeploymentConfig.BlueGreenUpdatePolicy.TerminationWaitInSeconds:0 to 3600;DeploymentConfig.RollingUpdatePolicy.MaximumExecutionTimeoutInSeconds:600 to 28800;DeploymentConfig.RollingUpdatePolicy.WaitIntervalInSeconds:0 to 3600
AWS::SageMaker::EndpointConfig
AsyncInferenceConfig DataCaptureConfig EnableNetworkIsolation EndpointConfigName ExecutionRoleArn ExplainerConfig KmsKeyId ProductionVariants ShadowProductionVariants Tags VpcConfig
ProductionVariants
EndpointConfigName Id

AWS::SageMaker::Model
Containers EnableNetworkIsolation ExecutionRoleArn InferenceExecutionConfig ModelName PrimaryContainer Tags VpcConfig

Id ModelArn ModelName

AWS::Scheduler::Schedule
Description EndDate FlexibleTimeWindow GroupName KmsKeyArn Name ScheduleExpression ScheduleExpressionTimezone StartDate State Target
FlexibleTimeWindow ScheduleExpression Target
Arn
Target.EcsParameters.LaunchType=EC2, EXTERNAL, FARGATE;Target.EcsParameters.PropagateTags=TASK_DEFINITION
AWS::Scheduler::ScheduleGroup
Name Tags

Arn CreationDate LastModificationDate State

AWS::StepFunctions::Activity
EncryptionConfiguration Name Tags
Name
Arn EncryptionConfiguration.KmsDataKeyReusePeriodSeconds EncryptionConfiguration.KmsKeyId EncryptionConfiguration.Type Name Tags
EncryptionConfiguration.KmsDataKeyReusePeriodSeconds:60 to 900;EncryptionConfiguration.Type=AWS_OWNED_KEY, CUSTOMER_MANAGED_KMS_KEY
AWS::StepFunctions::StateMachine
Definition DefinitionS3Location DefinitionString DefinitionSubstitutions EncryptionConfiguration LoggingConfiguration RoleArn StateMachineName StateMachineType Tags TracingConfiguration
RoleArn
Arn Name StateMachineRevisionId
StateMachineType=EXPRESS, STANDARD
AWS::StepFunctions::StateMachineAlias
DeploymentPreference Description Name RoutingConfiguration StateMachineArn

Arn

AWS::StepFunctions::StateMachineVersion
Description StateMachineArn StateMachineRevisionId
StateMachineArn
Arn

)";
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
inline constexpr type_place known_types_places[]{
    {0x00628548, 13301}, {0x030933aa, 27869}, {0x03bfd24f, 34027}, {0x071ef34e, 20466}, {0x09bb8684, 28139}, {0x0ecb18ec, 27493},
    {0x142c416f, 9484},  {0x17d0abf8, 36815}, {0x27e4a3dc, 18374}, {0x29157df2, 20704}, {0x3406b00b, 28234}, {0x3527da23, 12873},
    {0x3551159d, 11369}, {0x39f9a00a, 28043}, {0x3da4867f, 1487},  {0x4023c049, 33835}, {0x427723c3, 11725}, {0x47a1cc2b, 14069},
    {0x48bfe12e, 126},   {0x49bd1b4e, 13211}, {0x4c8efe09, 36729}, {0x50e7946f, 35477}, {0x52b62895, 11777}, {0x56697a19, 12787},
    {0x59a482be, 19013}, {0x5b03e990, 35407}, {0x5b75c9b2, 21696}, {0x5dc19c77, 19461}, {0x672a2623, 22814}, {0x691850fa, 8679},
    {0x6ee9330b, 27222}, {0x6fa22c67, 36252}, {0x79fcea28, 22260}, {0x7a75aaa6, 26298}, {0x7e526d70, 22966}, {0x8244a3fd, 35997},
    {0x8607f61b, 21490}, {0x86cc6283, 13750}, {0x8ba91bde, 10519}, {0x8bc92af9, 8775},  {0x8f0cd828, 2264},  {0x9138f3ee, 34562},
    {0x91c83356, 21172}, {0x95c95241, 34492}, {0x988999dd, 37557}, {0x9954acb9, 21104}, {0xa174bfe9, 11988}, {0xb35702ca, 31160},
    {0xb495e8ec, 33767}, {0xb81d12ba, 938},   {0xb997a3e3, 37144}, {0xbc4ddd4e, 27003}, {0xbd96f874, 641},   {0xc2f2b6e1, 20131},
    {0xcadb12ea, 407},   {0xcda9a9ec, 1143},  {0xcf239a85, 24446}, {0xd0d90ae1, 21398}, {0xd387566d, 3084},  {0xd4a6af58, 1782},
    {0xd6e46af2, 2865},  {0xd77adf2b, 5889},  {0xda91eb41, 19884}, {0xe05b186a, 16358}, {0xe2d5d82d, 18869}, {0xe352d2f6, 8206},
    {0xe8c810f0, 2544},  {0xea26f4c3, 0},     {0xeda41be9, 11420}, {0xf10ffc1b, 15637}, {0xf2b17179, 2041},  {0xf2c56896, 36416},
    {0xf2edb607, 6807},  {0xfa1223fd, 37438},
};

inline constexpr resource_types known_types{known_types_text, known_types_places, 74};

}
