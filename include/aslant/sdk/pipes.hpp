// What the actions of pipes take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x32b0676596d8dade>{R"(#-##D##X##l#$(#$;#$X#$k#%##%8#%O
createPipe {#%c{#Pa
deletePipe {#QU{#Pa
describePipe {#QU{#Q]
listPipes {#Vr{#Wv
listTagsForResource {#YV{#Ye
startPipe {#QU{#Pa
stopPipe {#QU{#Pa
tagResource {#Yn{#Z+
untagResource {#Z,{#Z+
updatePipe {#ZF{#Pa
1Description?s2DesiredState?s0Enrichment?s=EnrichmentParameters?{#'t6KmsKeyIdentifier?s9LogConfiguration?{#)**Name!s-RoleArn!s,Source!s9SourceParameters?{#+C+Tags?<s,Target!s9TargetParameters?{#:9
7HttpParameters?{#(?3InputTemplate?s
7HeaderParameters?<s:PathParameterValues?[s<QueryStringParameters?<s
ECloudwatchLogsLogDestination?{#*E?FirehoseLogDestination?{#*T;IncludeExecutionData?[s+Level!s9S3LogDestination?{#*i
1LogGroupArn!s
7DeliveryStreamArn!s
0BucketName!s1BucketOwner!s2OutputFormat?s,Prefix?s
AActiveMQBrokerParameters?{#-xADynamoDBStreamParameters?{#.v7FilterCriteria?{#1-@KinesisStreamParameters?{#1GHManagedStreamingKafkaParameters?{#3mARabbitMQBrokerParameters?{#5XCSelfManagedKafkaParameters?{#6W;SqsQueueParameters?{#9e
/BatchSize?i4Credentials!{#.iDMaximumBatchingWindowInSeconds?i/QueueName!s
/BasicAuth?s
/BatchSize?i9DeadLetterConfig?{#1&DMaximumBatchingWindowInSeconds?i?MaximumRecordAgeInSeconds?i:MaximumRetryAttempts?i?OnPartialBatchItemFailure?s;ParallelizationFactor?i6StartingPosition!s
)Arn?s
1Filters?[{#1<
-Pattern?s
/BatchSize?i9DeadLetterConfig?{#1&DMaximumBatchingWindowInSeconds?i?MaximumRecordAgeInSeconds?i:MaximumRetryAttempts?i?OnPartialBatchItemFailure?s;ParallelizationFactor?i6StartingPosition!s?StartingPositionTimestamp?t
/BatchSize?i5ConsumerGroupID?s4Credentials?{#5)DMaximumBatchingWindowInSeconds?i6StartingPosition?s/TopicName!s
>ClientCertificateTlsAuth?s6SaslScram512Auth?s
/BatchSize?i4Credentials!{#.iDMaximumBatchingWindowInSeconds?i/QueueName!s1VirtualHost?s
AAdditionalBootstrapServers?[s/BatchSize?i5ConsumerGroupID?s4Credentials?{#8TDMaximumBatchingWindowInSeconds?i=ServerRootCaCertificate?s6StartingPosition?s/TopicName!s,Vpc?{#9H
/BasicAuth?s>ClientCertificateTlsAuth?s6SaslScram256Auth?s6SaslScram512Auth?s
4SecurityGroup?[s.Subnets?[s
/BatchSize?iDMaximumBatchingWindowInSeconds?i
;BatchJobParameters?{#>8ACloudWatchLogsParameters?{#A/:EcsTaskParameters?{#ALFEventBridgeEventBusParameters?{#I]7HttpParameters?{#(?3InputTemplate?s@KinesisStreamParameters?{#J;ALambdaFunctionParameters?{#JK?RedshiftDataParameters?{#J]DSageMakerPipelineParameters?{#KO;SqsQueueParameters?{#K|KStepFunctionStateMachineParameters?{#JK=TimestreamParameters?{#LM
8ArrayProperties?{#?W;ContainerOverrides?{#?_3DependsOn?[{#@m3JobDefinition!s-JobName!s1Parameters?<s6RetryStrategy?{#A#
*Size?i
.Command?[s5Environment?[{#@M2InstanceType?s>ResourceRequirements?[{#@]
*Name?s+Value?s
*Type!s+Value!s
+JobId?s*Type?s
.Attempts?i
3LogStreamName?s/Timestamp?s
BCapacityProviderStrategy?[{#DX:EnableECSManagedTags?b:EnableExecuteCommand?b+Group?s0LaunchType?s=NetworkConfiguration?{#D|2Overrides?{#Ek>PlacementConstraints?[{#I);PlacementStrategy?[{#I>5PlatformVersion?s3PropagateTags?s1ReferenceId?s.Tags?[{#IN/TaskCount?i7TaskDefinitionArn!s
*Base?i6CapacityProvider!s,Weight?i
<AwsvpcConfiguration?{#E<
4AssignPublicIp?s5SecurityGroups?[s.Subnets![s
<ContainerOverrides?[{#G;)Cpu?s9EphemeralStorage?{#H[6ExecutionRoleArn?sGInferenceAcceleratorOverrides?[{#Hh,Memory?s1TaskRoleArn?s
.Command?[s)Cpu?i5Environment?[{#@M:EnvironmentFiles?[{#@],Memory?i7MemoryReservation?i*Name?s>ResourceRequirements?[{#@]
/SizeInGiB!i
0DeviceName?s0DeviceType?s
0Expression?s*Type?s
+Field?s*Type?s
)Key!s+Value!s
0DetailType?s0EndpointId?s0Resources?[s,Source?s*Time?s
2PartitionKey!s
4InvocationType?s
.Database!s,DbUser?s6SecretManagerArn?s+Sqls![s3StatementName?s/WithEvent?b
?PipelineParameterList?[{#Kl
*Name!s+Value!s
<MessageDeduplicationId?s4MessageGroupId?s
;DimensionMappings![{#N63EpochTimeUnit?s>MultiMeasureMappings?[{#Nm?SingleMeasureMappings?[{#P03TimeFieldType?s/TimeValue!s5TimestampFormat?s2VersionValue!s
3DimensionName!s4DimensionValue!s8DimensionValueType!s
GMultiMeasureAttributeMappings![{#OK6MultiMeasureName!s
2MeasureValue!s6MeasureValueType!s?MultiMeasureAttributeName!s
1MeasureName!s2MeasureValue!s6MeasureValueType!s
)Arn?s2CreationTime?t2CurrentState?s2DesiredState?s6LastModifiedTime?t*Name?s
*Name!s
)Arn?s2CreationTime?t2CurrentState?s1Description?s2DesiredState?s0Enrichment?s=EnrichmentParameters?{#'t6KmsKeyIdentifier?s6LastModifiedTime?t9LogConfiguration?{#TY*Name?s-RoleArn?s,Source?s9SourceParameters?{#+C1StateReason?s+Tags?<s,Target?s9TargetParameters?{#:9
ECloudwatchLogsLogDestination?{#Ut?FirehoseLogDestination?{#V);IncludeExecutionData?[s+Level?s9S3LogDestination?{#V>
1LogGroupArn?s
7DeliveryStreamArn?s
0BucketName?s1BucketOwner?s2OutputFormat?s,Prefix?s
2CurrentState?s2DesiredState?s+Limit?i0NamePrefix?s/NextToken?s2SourcePrefix?s2TargetPrefix?s
/NextToken?s/Pipes?[{#X5
)Arn?s2CreationTime?t2CurrentState?s2DesiredState?s0Enrichment?s6LastModifiedTime?t*Name?s,Source?s1StateReason?s,Target?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1Description?s2DesiredState?s0Enrichment?s=EnrichmentParameters?{#'t6KmsKeyIdentifier?s9LogConfiguration?{#)**Name!s-RoleArn!s9SourceParameters?{#\F,Target?s9TargetParameters?{#:9
AActiveMQBrokerParameters?{#^{ADynamoDBStreamParameters?{#_`7FilterCriteria?{#1-@KinesisStreamParameters?{#_`HManagedStreamingKafkaParameters?{#aWARabbitMQBrokerParameters?{#^{CSelfManagedKafkaParameters?{#b<;SqsQueueParameters?{#9e
/BatchSize?i4Credentials!{#.iDMaximumBatchingWindowInSeconds?i
/BatchSize?i9DeadLetterConfig?{#1&DMaximumBatchingWindowInSeconds?i?MaximumRecordAgeInSeconds?i:MaximumRetryAttempts?i?OnPartialBatchItemFailure?s;ParallelizationFactor?i
/BatchSize?i4Credentials?{#5)DMaximumBatchingWindowInSeconds?i
/BatchSize?i4Credentials?{#8TDMaximumBatchingWindowInSeconds?i=ServerRootCaCertificate?s,Vpc?{#9H
)"};
