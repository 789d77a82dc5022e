// What the actions of kafka take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa85b59cf60b4b461>{
    R"(#W#$h#%1#%W#%n#&-#&J#&d#''#'>#'[#'x#(8#(U#(n#)6#)Z#)u#*:#*a#+##+B#+_#+y#,C#,e#-*#-K#-a#-y#.C#._#.z#/3#/L#/f#0)#0E#0_#0u#1>#1S#1j#2+#2H#2b#3,#3O#3l#4.#4H#4g#5%
batchAssociateScramSecret {#5<{#5[
batchDisassociateScramSecret {#5<{#5[
createCluster {#6U{#AJ
createClusterV2 {#An{#Em
createConfiguration {#FE{#G%
createReplicator {#H-{#Na
createVpcConnection {#O;{#P9
deleteCluster {#QN{#Qm
deleteClusterPolicy {#R){#R7
deleteConfiguration {#R8{#R?
deleteReplicator {#RN{#Rp
deleteVpcConnection {#R8{#S9
describeCluster {#R){#SU
describeClusterOperation {#Xr{#Y/
describeClusterOperationV2 {#Xr{#aW
describeClusterV2 {#R){#di
describeConfiguration {#R8{#ii
describeConfigurationRevision {#=k{#jg
describeReplicator {#kO{#k`
describeVpcConnection {#R8{#pT
getBootstrapBrokers {#R){#qv
getClusterPolicy {#R){#uw
getCompatibleKafkaVersions {#v8{#vF
listClientVpcConnections {#w.{#wU
listClusterOperations {#w.{#xg
listClusterOperationsV2 {#w.{#y9
listClusters {#zm{#{A
listClustersV2 {#{d{#|L
listConfigurationRevisions {#|o{$#5
listConfigurations {$#R{$#l
listKafkaVersions {$#R{$%2
listNodes {#w.{$%g
listReplicators {$)j{$*A
listScramSecrets {#w.{$-r
listTagsForResource {$.6{$.E
listVpcConnections {$#R{$.N
putClusterPolicy {$/m{$0;
rebootBroker {$0M{$0h
rejectClientVpcConnection {$12{#R7
tagResource {$1S{#R7
untagResource {$1j{#R7
updateBrokerCount {$2*{$0h
updateBrokerStorage {$2e{$0h
updateBrokerType {$3J{$0h
updateClusterConfiguration {$4${$0h
updateClusterKafkaVersion {$4Z{$0h
updateConfiguration {$5K{$5s
updateConnectivity {$64{$0h
updateMonitoring {$6i{$0h
updateReplicationInfo {$7h{#Rp
updateSecurity {$<&{$0h
updateStorage {$<s{$0h
0ClusterArn!s4SecretArnList![s
0ClusterArn?sAUnprocessedScramSecrets?[{#6-
/ErrorCode?s2ErrorMessage?s/SecretArn?s
<BrokerNodeGroupInfo!{#9)=ClientAuthentication?{#<r1ClusterName!s:ConfigurationInfo?{#=k7EncryptionInfo?{#>#8EnhancedMonitoring?s2KafkaVersion!s4LoggingInfo?{#?+9NumberOfBrokerNodes!i7OpenMonitoring?{#@\1StorageMode?s+Tags?<s
:BrokerAZDistribution?s4ClientSubnets![s9ConnectivityInfo?{#:K2InstanceType!s5SecurityGroups?[s4StorageInfo?{#;p.ZoneIds?[s
5PublicAccess?{#:s8VpcConnectivity?{#:{
*Type?s
=ClientAuthentication?{#;<
-Sasl?{#;P,Tls?{#;e
,Iam?{#;e.Scram?{#;e
-Enabled?b
7EbsStorageInfo?{#<+
>ProvisionedThroughput?{#<T0VolumeSize?i
-Enabled?b6VolumeThroughput?i
-Sasl?{#;P,Tls?{#=A8Unauthenticated?{#;e
BCertificateAuthorityArnList?[s-Enabled?b
)Arn!s.Revision!l
9EncryptionAtRest?{#>S<EncryptionInTransit?{#>i
8DataVolumeKMSKeyId!s
2ClientBroker?s/InCluster?b
3BrokerLogs!{#?<
7CloudWatchLogs?{#?g1Firehose?{#@#+S3?{#@?
-Enabled!b.LogGroup?s
4DeliveryStream?s-Enabled!b
,Bucket?s-Enabled!b,Prefix?s
3Prometheus!{#@m
4JmxExporter?{#A75NodeExporter?{#A7
5EnabledInBroker!b
0ClusterArn?s1ClusterName?s+State?s
1ClusterName!s4Provisioned?{#BL3Serverless?{#Dd+Tags?<s
<BrokerNodeGroupInfo!{#9)=ClientAuthentication?{#<r:ConfigurationInfo?{#=k7EncryptionInfo?{#>#8EnhancedMonitoring?s2KafkaVersion!s4LoggingInfo?{#?+9NumberOfBrokerNodes!i7OpenMonitoring?{#@\1StorageMode?s
=ClientAuthentication?{#E64VpcConfigs![{#EK
-Sasl?{#EA
,Iam?{#;e
7SecurityGroupIds?[s0SubnetIds![s
0ClusterArn?s1ClusterName?s1ClusterType?s+State?s
1Description?s4KafkaVersions?[s*Name!s6ServerProperties!y
)Arn?s2CreationTime?t7LatestRevision?{#G^*Name?s+State?s
2CreationTime!t1Description?s.Revision!l
1Description?s7KafkaClusters![{#IC=ReplicationInfoList![{#Iz4ReplicatorName!s=ServiceExecutionRoleArn!s+Tags?<s
9AmazonMskCluster!{#Ii2VpcConfig!{#EK
3MskClusterArn!s
AConsumerGroupReplication!{#KC;SourceKafkaClusterArn!s;TargetCompressionType!s;TargetKafkaClusterArn!s9TopicReplication!{#Le
>ConsumerGroupsToExclude?[s@ConsumerGroupsToReplicate![sDDetectAndCopyNewConsumerGroups?bESynchroniseConsumerGroupOffsets?b
ECopyAccessControlListsForTopics?b=CopyTopicConfigurations?b<DetectAndCopyNewTopics?b9StartingPosition?{#:s?TopicNameConfiguration?{#:s6TopicsToExclude?[s8TopicsToReplicate![s
3ReplicatorArn?s4ReplicatorName?s5ReplicatorState?s
4Authentication!s4ClientSubnets![s5SecurityGroups![s+Tags?<s6TargetClusterArn!s+VpcId!s
4Authentication?s4ClientSubnets?[s2CreationTime?t5SecurityGroups?[s+State?s+Tags?<s6VpcConnectionArn?s+VpcId?s
0ClusterArn!s4CurrentVersion?s
0ClusterArn?s+State?s
0ClusterArn!s

)Arn!s
)Arn?s+State?s
4CurrentVersion?s3ReplicatorArn!s
3ReplicatorArn?s5ReplicatorState?s
+State?s6VpcConnectionArn?s
4ClusterInfo?{#Sg
8ActiveOperationArn?s<BrokerNodeGroupInfo?{#9)=ClientAuthentication?{#<r0ClusterArn?s1ClusterName?s2CreationTime?tBCurrentBrokerSoftwareInfo?{#X%4CurrentVersion?s:CustomerActionStatus?s7EncryptionInfo?{#>#8EnhancedMonitoring?s4LoggingInfo?{#?+9NumberOfBrokerNodes?i7OpenMonitoring?{#@\+State?s2StateInfo?{#X`1StorageMode?s+Tags?<s<ZookeeperConnectString?s?ZookeeperConnectStringTls?s
6ConfigurationArn?s;ConfigurationRevision?l2KafkaVersion?s
*Code?s-Message?s
9ClusterOperationArn!s
=ClusterOperationInfo?{#YJ
5ClientRequestId?s0ClusterArn?s2CreationTime?t-EndTime?t2ErrorInfo?{#[h2OperationArn?s4OperationState?s8OperationSteps?[{#\)3OperationType?s:SourceClusterInfo?{#\Q:TargetClusterInfo?{#\Q:VpcConnectionInfo?{#`^
/ErrorCode?s1ErrorString?s
1StepInfo?{#\C.StepName?s
0StepStatus?s
>BrokerCountUpdateInfo?{#_P=BrokerEBSVolumeInfo?[{#_y=ClientAuthentication?{#<r:ConfigurationInfo?{#=k9ConnectivityInfo?{#:K7EncryptionInfo?{#>#8EnhancedMonitoring?s2InstanceType?s2KafkaVersion?s4LoggingInfo?{#?+9NumberOfBrokerNodes?i7OpenMonitoring?{#@\1StorageMode?s
7CreatedBrokerIds?[n7DeletedBrokerIds?[n
7KafkaBrokerNodeId!s>ProvisionedThroughput?{#<T2VolumeSizeGB?i
2CreationTime?t+Owner?s5UserIdentity?{#aA6VpcConnectionArn?s
1PrincipalId?s*Type?s
=ClusterOperationInfo?{#ar
0ClusterArn?s1ClusterType?s-EndTime?t2ErrorInfo?{#[h2OperationArn?s4OperationState?s3OperationType?s4Provisioned?{#cP3Serverless?{#dQ/StartTime?t
8OperationSteps?[{#\):SourceClusterInfo?{#\Q:TargetClusterInfo?{#\Q:VpcConnectionInfo?{#`^
:VpcConnectionInfo?{#`^
4ClusterInfo?{#d{
8ActiveOperationArn?s0ClusterArn?s1ClusterName?s1ClusterType?s2CreationTime?t4CurrentVersion?s4Provisioned?{#ff3Serverless?{#Dd+State?s2StateInfo?{#X`+Tags?<s
<BrokerNodeGroupInfo!{#9)=ClientAuthentication?{#<rBCurrentBrokerSoftwareInfo?{#X%:CustomerActionStatus?s7EncryptionInfo?{#>#8EnhancedMonitoring?s4LoggingInfo?{#?+9NumberOfBrokerNodes!i7OpenMonitoring?{#@\1StorageMode?s<ZookeeperConnectString?s?ZookeeperConnectStringTls?s
)Arn?s2CreationTime?t1Description?s4KafkaVersions?[s7LatestRevision?{#G^*Name?s+State?s
)Arn?s2CreationTime?t1Description?s.Revision?l6ServerProperties?y
3ReplicatorArn!s
2CreationTime?t4CurrentVersion?s;IsReplicatorReference?b7KafkaClusters?[{#nM=ReplicationInfoList?[{#o-3ReplicatorArn?s;ReplicatorDescription?s4ReplicatorName?s;ReplicatorResourceArn?s5ReplicatorState?s=ServiceExecutionRoleArn?s2StateInfo?{#X`+Tags?<s
9AmazonMskCluster?{#Ii7KafkaClusterAlias?s2VpcConfig?{#EK
AConsumerGroupReplication?{#KC=SourceKafkaClusterAlias?s;TargetCompressionType?s=TargetKafkaClusterAlias?s9TopicReplication?{#Le
4Authentication?s2CreationTime?t5SecurityGroups?[s+State?s.Subnets?[s+Tags?<s6TargetClusterArn?s6VpcConnectionArn?s+VpcId?s
;BootstrapBrokerString?sHBootstrapBrokerStringPublicSaslIam?sJBootstrapBrokerStringPublicSaslScram?sDBootstrapBrokerStringPublicTls?sBBootstrapBrokerStringSaslIam?sDBootstrapBrokerStringSaslScram?s>BootstrapBrokerStringTls?sQBootstrapBrokerStringVpcConnectivitySaslIam?sSBootstrapBrokerStringVpcConnectivitySaslScram?sMBootstrapBrokerStringVpcConnectivityTls?s
4CurrentVersion?s,Policy?s
0ClusterArn?s
ACompatibleKafkaVersions?[{#ve
3SourceVersion?s5TargetVersions?[s
0ClusterArn!s0MaxResults?i/NextToken?s
>ClientVpcConnections?[{#x#/NextToken?s
4Authentication?s2CreationTime?t+Owner?s+State?s6VpcConnectionArn!s
BClusterOperationInfoList?[{#YJ/NextToken?s
BClusterOperationInfoList?[{#ye/NextToken?s
0ClusterArn?s1ClusterType?s-EndTime?t2OperationArn?s4OperationState?s3OperationType?s/StartTime?t
7ClusterNameFilter?s0MaxResults?i/NextToken?s
9ClusterInfoList?[{#Sg/NextToken?s
7ClusterNameFilter?s7ClusterTypeFilter?s0MaxResults?i/NextToken?s
9ClusterInfoList?[{#d{/NextToken?s
)Arn!s0MaxResults?i/NextToken?s
/NextToken?s3Revisions?[{#G^
0MaxResults?i/NextToken?s
8Configurations?[{$$4/NextToken?s
)Arn!s2CreationTime!t1Description!s4KafkaVersions![s7LatestRevision!{#G^*Name!s+State!s
7KafkaVersions?[{$%S/NextToken?s
,Status?s-Version?s
/NextToken?s6NodeInfoList?[{$&-
8AddedToClusterTime?s7BrokerNodeInfo?{$'P;ControllerNodeInfo?{$(b2InstanceType?s-NodeARN?s.NodeType?s:ZookeeperNodeInfo?{$(p
3AttachedENIId?s.BrokerId?n2ClientSubnet?s8ClientVpcIpAddress?sBCurrentBrokerSoftwareInfo?{#X%0Endpoints?[s
0Endpoints?[s
3AttachedENIId?s8ClientVpcIpAddress?s0Endpoints?[s1ZookeeperId?n6ZookeeperVersion?s
0MaxResults?i/NextToken?s:ReplicatorNameFilter?s
/NextToken?s5Replicators?[{$*`
2CreationTime?t4CurrentVersion?s;IsReplicatorReference?b>KafkaClustersSummary?[{$,lDReplicationInfoSummaryList?[{$-=3ReplicatorArn?s4ReplicatorName?s;ReplicatorResourceArn?s5ReplicatorState?s
9AmazonMskCluster?{#Ii7KafkaClusterAlias?s
=SourceKafkaClusterAlias?s=TargetKafkaClusterAlias?s
/NextToken?s4SecretArnList?[s
1ResourceArn!s
+Tags?<s
/NextToken?s8VpcConnections?[{$.p
4Authentication?s2CreationTime?t+State?s6TargetClusterArn!s6VpcConnectionArn!s+VpcId?s
0ClusterArn!s4CurrentVersion?s,Policy!s
4CurrentVersion?s
0BrokerIds![s0ClusterArn!s
0ClusterArn?s9ClusterOperationArn?s
0ClusterArn!s6VpcConnectionArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
0ClusterArn!s4CurrentVersion!s?TargetNumberOfBrokerNodes!i
0ClusterArn!s4CurrentVersion!sCTargetBrokerEBSVolumeInfo![{#_y
0ClusterArn!s4CurrentVersion!s8TargetInstanceType!s
0ClusterArn!s:ConfigurationInfo!{#=k4CurrentVersion!s
0ClusterArn!s:ConfigurationInfo?{#=k4CurrentVersion!s8TargetKafkaVersion!s
)Arn!s1Description?s6ServerProperties!y
)Arn?s7LatestRevision?{#G^
0ClusterArn!s9ConnectivityInfo!{#:K4CurrentVersion!s
0ClusterArn!s4CurrentVersion!s8EnhancedMonitoring?s4LoggingInfo?{#?+7OpenMonitoring?{#@\
AConsumerGroupReplication?{$9:4CurrentVersion!s3ReplicatorArn!s;SourceKafkaClusterArn!s;TargetKafkaClusterArn!s9TopicReplication?{$:\
>ConsumerGroupsToExclude![s@ConsumerGroupsToReplicate![sDDetectAndCopyNewConsumerGroups!bESynchroniseConsumerGroupOffsets!b
ECopyAccessControlListsForTopics!b=CopyTopicConfigurations!b<DetectAndCopyNewTopics!b6TopicsToExclude![s8TopicsToReplicate![s
=ClientAuthentication?{#<r0ClusterArn!s4CurrentVersion!s7EncryptionInfo?{#>#
0ClusterArn!s4CurrentVersion!s>ProvisionedThroughput?{#<T1StorageMode?s2VolumeSizeGB?i
)"};
