// What the actions of kafka take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa85b59cf60b4b461>{
    R"(#c#%2#%U#%{#&8#&O#&h#'+#'E#'Z#'w#(4#(K#(h#)+#)E#)Z#)w#*6#*O#*q#+;#+V#+u#,B#,^#,u#-<#-[#-x#.8#.\#.r#/:#/Y#/z#06#0N#0r#14#1O#1b#1{#2;#2X#2l#3.#3H#3^#4'#49#4M#4h#5+#5E#5\#6&#6I#6f#7(#7B#7]#7|#8:#8Q
batchAssociateScramSecret {#8f{#9+
batchDisassociateScramSecret {#8f{#9+
createChannel {#:%{#EL
createCluster {#Ep{#P(
createClusterV2 {#PL{#T\
createConfiguration {#U4{#Un
createReplicator {#Vv{#dC
createTopic {#dw{#ef
createVpcConnection {#f-{#g+
deleteChannel {#h@{#EL
deleteCluster {#h[{#hz
deleteClusterPolicy {#i6{#iD
deleteConfiguration {#iE{#iL
deleteReplicator {#i[{#j#
deleteTopic {#jF{#ef
deleteVpcConnection {#iE{#j`
describeChannel {#h@{#j|
describeCluster {#i6{#n)
describeClusterOperation {#sE{#s\
describeClusterOperationV2 {#sE{#|P
describeClusterV2 {#i6{$&E
describeConfiguration {#iE{$,>
describeConfigurationRevision {#MK{$-<
describeReplicator {$.${$.5
describeTopic {#jF{$4+
describeTopicPartitions {$4{{$5T
describeVpcConnection {#iE{$6A
getBootstrapBrokers {#i6{$7c
getClusterPolicy {#i6{$=3
getCompatibleKafkaVersions {$=N{$=\
listChannels {$>D{$?#
listClientVpcConnections {$@A{$@h
listClusterOperations {$@A{$Az
listClusterOperationsV2 {$@A{$BL
listClusters {$D&{$DT
listClustersV2 {$Dw{$E_
listConfigurationRevisions {$F({$FH
listConfigurations {$Fe{$G%
listKafkaVersions {$Fe{$HE
listNodes {$@A{$Hz
listReplicators {$M#{$MT
listScramSecrets {$@A{$QC
listTagsForResource {$Qa{$Qp
listTopics {$>D{$Qy
listVpcConnections {$Fe{$S4
putClusterPolicy {$TS{$T{
rebootBroker {$U3{$UN
rejectClientVpcConnection {$Ur{#iD
tagResource {$V9*
untagResource {$VP*
updateBrokerCount {$Vj{$UN
updateBrokerStorage {$WK{$UN
updateBrokerType {$X0{$UN
updateChannel {$Xd{#EL
updateClusterConfiguration {$Yv{$UN
updateClusterKafkaVersion {$ZR{$UN
updateConfiguration {$[C{$[k
updateConnectivity {$\,{$UN
updateMonitoring {$\v{$UN
updateRebalancing {$]u{$UN
updateReplicationInfo {$^K{#j#
updateSecurity {$cH{$UN
updateStorage {$d;{$UN
updateTopic {$e8{#ef
0ClusterArn!s4SecretArnList![s
0ClusterArn?sAUnprocessedScramSecrets?[{#9W
/ErrorCode?s2ErrorMessage?s/SecretArn?s
1ChannelName!s0ClusterArn!s@EncryptionConfiguration?{#<%HIcebergDestinationConfiguration?{#<24LoggingInfo?{#A,CS3DestinationConfiguration?{#BL+Tags?<s@TopicConfigurationList![{#DW
/KmsKeyArn!s
0AppendOnly!b0Catalog?{#>85CompressionType?s<DataFreshnessInSeconds?n:DeadLetterQueueS3!{#>Z>DestinationTableList![{#?78SchemaEvolution!{#@V=ServiceExecutionRoleArn!s6TableCreation!{#@o
0CatalogArn?s7WarehouseLocation?s
/BucketArn!s7ErrorOutputPrefix?s9ExpectedBucketOwner?s
=DestinationDatabaseName?s:DestinationTableName?s6PartitionSpec?{#?|
7PartitionStrategy!s4SourceList?[{#@H
0SourceName?s
;EnableSchemaEvolution?b
9EnableTableCreation?b
7CloudWatchLogs?{#AW1Firehose?{#Am+S3?{#B/
-Enabled!b.LogGroup?s
4DeliveryStream?s-Enabled!b
,Bucket?s-Enabled!b,Prefix?s
<DataFreshnessInSeconds?n:DeadLetterQueueS3!{#>Z=ServiceExecutionRoleArn!s0Storage!{#CJ
/BucketArn!s5CompressionType!s9ExpectedBucketOwner?s7OutputKeyTemplate?s2OutputPrefix?s2StorageClass!s
8RecordConverter!{#E05RecordSchema?{#EB.TopicArn!s
4ValueConverter!s
,GsrArn!s
0ChannelArn!s9ClusterOperationArn?s
<BrokerNodeGroupInfo!{#HU=ClientAuthentication?{#LR1ClusterName!s:ConfigurationInfo?{#MK7EncryptionInfo?{#M]8EnhancedMonitoring?s2KafkaVersion!s4LoggingInfo?{#Ne9NumberOfBrokerNodes!i7OpenMonitoring?{#O04Rebalancing?{#Ox1StorageMode?s+Tags?<s
:BrokerAZDistribution?s4ClientSubnets![s9ConnectivityInfo?{#Iw2InstanceType!s5SecurityGroups?[s4StorageInfo?{#KP.ZoneIds?[s
1NetworkType?s5PublicAccess?{#JS8VpcConnectivity?{#J[
*Type?s
=ClientAuthentication?{#Jv
-Sasl?{#K0,Tls?{#KE
,Iam?{#KE.Scram?{#KE
-Enabled?b
7EbsStorageInfo?{#Ke
>ProvisionedThroughput?{#L40VolumeSize?i
-Enabled?b6VolumeThroughput?i
-Sasl?{#K0,Tls?{#L{8Unauthenticated?{#KE
BCertificateAuthorityArnList?[s-Enabled?b
)Arn!s.Revision!l
9EncryptionAtRest?{#N3<EncryptionInTransit?{#NI
8DataVolumeKMSKeyId!s
2ClientBroker?s/InCluster?b
7AuthorizerLogs?{#A,3BrokerLogs!{#A,
3Prometheus!{#OA
4JmxExporter?{#Oe5NodeExporter?{#Oe
5EnabledInBroker!b
,Status?s
0ClusterArn?s1ClusterName?s+State?s
1ClusterName!s4Provisioned?{#Q*3Serverless?{#SS+Tags?<s
<BrokerNodeGroupInfo!{#HU=ClientAuthentication?{#LR:ConfigurationInfo?{#MK7EncryptionInfo?{#M]8EnhancedMonitoring?s2KafkaVersion!s4LoggingInfo?{#Ne9NumberOfBrokerNodes!i7OpenMonitoring?{#O04Rebalancing?{#Ox1StorageMode?s
=ClientAuthentication?{#T%4VpcConfigs![{#T:
-Sasl?{#T0
,Iam?{#KE
7SecurityGroupIds?[s0SubnetIds![s
0ClusterArn?s1ClusterName?s1ClusterType?s+State?s
1Description?s4KafkaVersions?[s*Name!s6ServerProperties!y
)Arn?s2CreationTime?t7LatestRevision?{#VM*Name?s+State?s
2CreationTime!t1Description?s.Revision!l
1Description?s7KafkaClusters![{#XC4LogDelivery?{#^N=ReplicationInfoList![{#^j4ReplicatorName!s=ServiceExecutionRoleArn!s+Tags?<s
9AmazonMskCluster?{#YZ;ApacheKafkaCluster?{#Yk=ClientAuthentication?{#ZA<EncryptionInTransit?{#^(2VpcConfig?{#T:
3MskClusterArn!s
:ApacheKafkaClusterId!s;BootstrapBrokerString!s
-Mtls?{#Zp8SaslOAuthBearer?{#[#2SaslScram?{#]i
/SecretArn!s
:ClientCredentials?{#\sCClientCredentialsAssertion?{#]25IamJwtBearer?{#]2+Scope?sGTokenEndpointAuthenticationMethod!sDTokenEndpointTlsCertificateArn?s6TokenEndpointUrl!s
;TokenRequestSecretArn!s
.Audience!s6SigningAlgorithm!s;TokenRequestSecretArn?s
/Mechanism!s/SecretArn!s
4EncryptionType!s7RootCaCertificate?s
>ReplicatorLogDelivery?{#A,
AConsumerGroupReplication!{#`a;SourceKafkaClusterArn?s:SourceKafkaClusterId?s;TargetCompressionType!s;TargetKafkaClusterArn?s:TargetKafkaClusterId?s9TopicReplication!{#bG
AConsumerGroupOffsetSyncMode?s>ConsumerGroupsToExclude?[s@ConsumerGroupsToReplicate![sDDetectAndCopyNewConsumerGroups?bESynchroniseConsumerGroupOffsets?b
ECopyAccessControlListsForTopics?b=CopyTopicConfigurations?b<DetectAndCopyNewTopics?b9StartingPosition?{#JS?TopicNameConfiguration?{#JS6TopicsToExclude?[s8TopicsToReplicate![s
3ReplicatorArn?s4ReplicatorName?s5ReplicatorState?s
0ClusterArn!s-Configs?s4PartitionCount!n7ReplicationFactor!n/TopicName!s
,Status?s.TopicArn?s/TopicName?s
4Authentication!s4ClientSubnets![s5SecurityGroups![s+Tags?<s6TargetClusterArn!s+VpcId!s
4Authentication?s4ClientSubnets?[s2CreationTime?t5SecurityGroups?[s+State?s+Tags?<s6VpcConnectionArn?s+VpcId?s
0ChannelArn!s0ClusterArn!s
0ClusterArn!s4CurrentVersion?s
0ClusterArn?s+State?s
0ClusterArn!s

)Arn!s
)Arn?s+State?s
4CurrentVersion?s3ReplicatorArn!s
3ReplicatorArn?s5ReplicatorState?s
0ClusterArn!s/TopicName!s
+State?s6VpcConnectionArn?s
0ChannelArn!s1ChannelName!s9ClusterOperationArn?s2CreationTime!t5DestinationType!s@EncryptionConfiguration?{#<%HIcebergDestinationConfiguration?{#<24LoggingInfo?{#A,CS3DestinationConfiguration?{#BL2StateInfo?{#mq,Status!s+Tags?<s@TopicConfigurationList![{#DW
*Code?s-Message?s
4ClusterInfo?{#n;
8ActiveOperationArn?s<BrokerNodeGroupInfo?{#HU=ClientAuthentication?{#LR0ClusterArn?s1ClusterName?s2CreationTime?tBCurrentBrokerSoftwareInfo?{#rd4CurrentVersion?s:CustomerActionStatus?s7EncryptionInfo?{#M]8EnhancedMonitoring?s4LoggingInfo?{#Ne9NumberOfBrokerNodes?i7OpenMonitoring?{#O04Rebalancing?{#Ox+State?s2StateInfo?{#mq1StorageMode?s+Tags?<s<ZookeeperConnectString?s?ZookeeperConnectStringTls?s
6ConfigurationArn?s;ConfigurationRevision?l2KafkaVersion?s
9ClusterOperationArn!s
=ClusterOperationInfo?{#sw
5ClientRequestId?s0ClusterArn?s2CreationTime?t-EndTime?t2ErrorInfo?{#v;2OperationArn?s4OperationState?s8OperationSteps?[{#vV3OperationType?s:SourceClusterInfo?{#w$:TargetClusterInfo?{#w$:VpcConnectionInfo?{#{W
/ErrorCode?s1ErrorString?s
1StepInfo?{#vp.StepName?s
0StepStatus?s
>BrokerCountUpdateInfo?{#zI=BrokerEBSVolumeInfo?[{#zr=ClientAuthentication?{#LR:ConfigurationInfo?{#MK9ConnectivityInfo?{#Iw7EncryptionInfo?{#M]8EnhancedMonitoring?s2InstanceType?s2KafkaVersion?s4LoggingInfo?{#Ne9NumberOfBrokerNodes?i7OpenMonitoring?{#O04Rebalancing?{#Ox1StorageMode?s8ZookeeperAccess?{#KE
7CreatedBrokerIds?[n7DeletedBrokerIds?[n
7KafkaBrokerNodeId!s>ProvisionedThroughput?{#L42VolumeSizeGB?i
2CreationTime?t+Owner?s5UserIdentity?{#|:6VpcConnectionArn?s
1PrincipalId?s*Type?s
=ClusterOperationInfo?{#|k
0ClusterArn?s1ClusterType?s-EndTime?t2ErrorInfo?{#v;2OperationArn?s4OperationState?s3OperationType?s4Provisioned?{$$I3Serverless?{$%J/StartTime?t
8OperationSteps?[{#vV:SourceClusterInfo?{#w$:TargetClusterInfo?{#w$:VpcConnectionInfo?{#{W
:SourceClusterInfo?{$&6:TargetClusterInfo?{$&6:VpcConnectionInfo?{#{W
1NetworkType?s
4ClusterInfo?{$&W
8ActiveOperationArn?s0ClusterArn?s1ClusterName?s1ClusterType?s2CreationTime?t4CurrentVersion?s4Provisioned?{$(B3Serverless?{$+V+State?s2StateInfo?{#mq+Tags?<s
<BrokerNodeGroupInfo!{#HU=ClientAuthentication?{#LRBCurrentBrokerSoftwareInfo?{#rd:CustomerActionStatus?s7EncryptionInfo?{#M]8EnhancedMonitoring?s4LoggingInfo?{#Ne9NumberOfBrokerNodes!i7OpenMonitoring?{#O04Rebalancing?{#Ox1StorageMode?s<ZookeeperConnectString?s?ZookeeperConnectStringTls?s
=ClientAuthentication?{#T%9ConnectivityInfo?{$&64VpcConfigs![{#T:
)Arn?s2CreationTime?t1Description?s4KafkaVersions?[s7LatestRevision?{#VM*Name?s+State?s
)Arn?s2CreationTime?t1Description?s.Revision?l6ServerProperties?y
3ReplicatorArn!s
2CreationTime?t4CurrentVersion?s;IsReplicatorReference?b7KafkaClusters?[{$134LogDelivery?{#^N=ReplicationInfoList?[{$2^3ReplicatorArn?s;ReplicatorDescription?s4ReplicatorName?s;ReplicatorResourceArn?s5ReplicatorState?s=ServiceExecutionRoleArn?s2StateInfo?{#mq+Tags?<s
9AmazonMskCluster?{#YZ;ApacheKafkaCluster?{#Yk=ClientAuthentication?{#ZA<EncryptionInTransit?{#^(7KafkaClusterAlias?s2VpcConfig?{#T:
AConsumerGroupReplication?{#`a=SourceKafkaClusterAlias?s;TargetCompressionType?s=TargetKafkaClusterAlias?s9TopicReplication?{#bG
-Configs?s4PartitionCount?n7ReplicationFactor?n,Status?s.TopicArn?s/TopicName?s
0ClusterArn!s0MaxResults?n/NextToken?s/TopicName!s
/NextToken?s4Partitions?[{$5r
*Isr?[n,Leader?n/Partition?n/Replicas?[n
4Authentication?s2CreationTime?t5SecurityGroups?[s+State?s.Subnets?[s+Tags?<s6TargetClusterArn?s6VpcConnectionArn?s+VpcId?s
;BootstrapBrokerString?s?BootstrapBrokerStringIpv6?sHBootstrapBrokerStringPublicSaslIam?sJBootstrapBrokerStringPublicSaslScram?sDBootstrapBrokerStringPublicTls?sBBootstrapBrokerStringSaslIam?sFBootstrapBrokerStringSaslIamIpv6?sDBootstrapBrokerStringSaslScram?sHBootstrapBrokerStringSaslScramIpv6?s>BootstrapBrokerStringTls?sBBootstrapBrokerStringTlsIpv6?sQBootstrapBrokerStringVpcConnectivitySaslIam?sSBootstrapBrokerStringVpcConnectivitySaslScram?sMBootstrapBrokerStringVpcConnectivityTls?s
4CurrentVersion?s,Policy?s
0ClusterArn?s
ACompatibleKafkaVersions?[{$={
3SourceVersion?s5TargetVersions?[s
0ClusterArn!s0MaxResults?n/NextToken?s5TopicNameFilter?s
2Channels?[{$??/NextToken?s
0ChannelArn!s1ChannelName!s9ClusterOperationArn?s2CreationTime!t5DestinationType!s,Status!s
0ClusterArn!s0MaxResults?i/NextToken?s
>ClientVpcConnections?[{$A6/NextToken?s
4Authentication?s2CreationTime?t+Owner?s+State?s6VpcConnectionArn!s
BClusterOperationInfoList?[{#sw/NextToken?s
BClusterOperationInfoList?[{$Bx/NextToken?s
0ClusterArn?s1ClusterType?s-EndTime?t2OperationArn?s4OperationState?s3OperationType?s/StartTime?t
7ClusterNameFilter?s0MaxResults?i/NextToken?s
9ClusterInfoList?[{#n;/NextToken?s
7ClusterNameFilter?s7ClusterTypeFilter?s0MaxResults?i/NextToken?s
9ClusterInfoList?[{$&W/NextToken?s
)Arn!s0MaxResults?i/NextToken?s
/NextToken?s3Revisions?[{#VM
0MaxResults?i/NextToken?s
8Configurations?[{$GG/NextToken?s
)Arn!s2CreationTime!t1Description!s4KafkaVersions![s7LatestRevision!{#VM*Name!s+State!s
7KafkaVersions?[{$Hf/NextToken?s
,Status?s-Version?s
/NextToken?s6NodeInfoList?[{$I@
8AddedToClusterTime?s7BrokerNodeInfo?{$Jc;ControllerNodeInfo?{$Ku2InstanceType?s-NodeARN?s.NodeType?s:ZookeeperNodeInfo?{$L)
3AttachedENIId?s.BrokerId?n2ClientSubnet?s8ClientVpcIpAddress?sBCurrentBrokerSoftwareInfo?{#rd0Endpoints?[s
0Endpoints?[s
3AttachedENIId?s8ClientVpcIpAddress?s0Endpoints?[s1ZookeeperId?n6ZookeeperVersion?s
0MaxResults?i/NextToken?s:ReplicatorNameFilter?s
/NextToken?s5Replicators?[{$Ms
2CreationTime?t4CurrentVersion?s;IsReplicatorReference?b>KafkaClustersSummary?[{$P%DReplicationInfoSummaryList?[{$Ph3ReplicatorArn?s4ReplicatorName?s;ReplicatorResourceArn?s5ReplicatorState?s
9AmazonMskCluster?{#YZ;ApacheKafkaCluster?{#Yk7KafkaClusterAlias?s
=SourceKafkaClusterAlias?s=TargetKafkaClusterAlias?s
/NextToken?s4SecretArnList?[s
1ResourceArn!s
+Tags?<s
/NextToken?s0Topics?[{$R9
;OutOfSyncReplicaCount?n4PartitionCount?n7ReplicationFactor?n.TopicArn?s/TopicName?s
/NextToken?s8VpcConnections?[{$SV
4Authentication?s2CreationTime?t+State?s6TargetClusterArn!s6VpcConnectionArn!s+VpcId?s
0ClusterArn!s4CurrentVersion?s,Policy!s
4CurrentVersion?s
0BrokerIds![s0ClusterArn!s
0ClusterArn?s9ClusterOperationArn?s
0ClusterArn!s6VpcConnectionArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
0ClusterArn!s4CurrentVersion!s?TargetNumberOfBrokerNodes!i
0ClusterArn!s4CurrentVersion!sCTargetBrokerEBSVolumeInfo![{#zr
0ClusterArn!s4CurrentVersion!s8TargetInstanceType!s
0ChannelArn!s0ClusterArn!sAIcebergDestinationUpdate?{$Y\<S3DestinationUpdate?{$Y\
<DataFreshnessInSeconds!n
0ClusterArn!s:ConfigurationInfo!{#MK4CurrentVersion!s
0ClusterArn!s:ConfigurationInfo?{#MK4CurrentVersion!s8TargetKafkaVersion!s
)Arn!s1Description?s6ServerProperties!y
)Arn?s7LatestRevision?{#VM
0ClusterArn!s9ConnectivityInfo?{#Iw4CurrentVersion!s8ZookeeperAccess?{#KE
0ClusterArn!s4CurrentVersion!s8EnhancedMonitoring?s4LoggingInfo?{#Ne7OpenMonitoring?{#O0
0ClusterArn!s4CurrentVersion!s4Rebalancing!{#Ox
AConsumerGroupReplication?{$`\4CurrentVersion!s4LogDelivery?{#^N3ReplicatorArn!s;SourceKafkaClusterArn?s:SourceKafkaClusterId?s;TargetKafkaClusterArn?s:TargetKafkaClusterId?s9TopicReplication?{$b$
>ConsumerGroupsToExclude![s@ConsumerGroupsToReplicate![sDDetectAndCopyNewConsumerGroups!bESynchroniseConsumerGroupOffsets!b
ECopyAccessControlListsForTopics!b=CopyTopicConfigurations!b<DetectAndCopyNewTopics!b6TopicsToExclude![s8TopicsToReplicate![s
=ClientAuthentication?{#LR0ClusterArn!s4CurrentVersion!s7EncryptionInfo?{#M]
0ClusterArn!s4CurrentVersion!s>ProvisionedThroughput?{#L41StorageMode?s2VolumeSizeGB?i
0ClusterArn!s-Configs?s4PartitionCount?n/TopicName!s
)"};
