// What the actions of kafkaconnect take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x24f2965e06a2a35>{
    R"(#5##\##u#$7#$Z#$s#%5#%X#%s#&=#&[#'&#'G#'_#'z#(=#(_#(t#)1
createConnector {#)J{#2W
createCustomPlugin {#3.{#4F
createWorkerConfiguration {#5%{#5[
deleteConnector {#7/{#7P
deleteCustomPlugin {#7q{#8*
deleteWorkerConfiguration {#8Q{#8k
describeConnector {#9F{#9V
describeConnectorOperation {#Ci{#D(
describeCustomPlugin {#7q{#IM
describeWorkerConfiguration {#8Q{#L\
listConnectorOperations {#NV{#O%
listConnectors {#PW{#Q-
listCustomPlugins {#Tx{#UE
listTagsForResource {#Vk{#Vz
listWorkerConfigurations {#Tx{#W)
tagResource {#Xd{#X{
untagResource {#X|{#X{
updateConnector {#Y<{#[Q
1Capacity!{#,Y=ConnectorConfiguration!<s:ConnectorDescription?s3ConnectorName!s5KafkaCluster!{#.[IKafkaClusterClientAuthentication!{#/UHKafkaClusterEncryptionInTransit!{#/k9KafkaConnectVersion!s4LogDelivery?{#0#1Plugins![{#1[=ServiceExecutionRoleArn!s+Tags?<s<WorkerConfiguration?{#22
4AutoScaling?{#-*<ProvisionedCapacity?{#.A
4MaxWorkerCount!i.McuCount!i4MinWorkerCount!i6ScaleInPolicy?{#.%7ScaleOutPolicy?{#.%
>CpuUtilizationPercentage!i
.McuCount!i1WorkerCount!i
;ApacheKafkaCluster!{#.t
6BootstrapServers!s,Vpc!{#/7
5SecurityGroups?[s.Subnets![s
8AuthenticationType!s
4EncryptionType!s
:WorkerLogDelivery!{#0;
7CloudWatchLogs?{#0f1Firehose?{#0|+S3?{#1>
-Enabled!b.LogGroup?s
4DeliveryStream?s-Enabled!b
,Bucket?s-Enabled!b,Prefix?s
5CustomPlugin!{#1n
5CustomPluginArn!s.Revision!l
.Revision!l<WorkerConfigurationArn!s
2ConnectorArn?s3ConnectorName?s4ConnectorState?s
1ContentType!s1Description?s1Location!{#3h*Name!s+Tags?<s
3S3Location!{#3y
/BucketArn!s-FileKey!s3ObjectVersion?s
5CustomPluginArn?s7CustomPluginState?s*Name?s.Revision?l
1Description?s*Name!s;PropertiesFileContent!s+Tags?<s
2CreationTime?t7LatestRevision?{#6`*Name?s<WorkerConfigurationArn?s>WorkerConfigurationState?s
2CreationTime?t1Description?s.Revision?l
2ConnectorArn!s4CurrentVersion?s
2ConnectorArn?s4ConnectorState?s
5CustomPluginArn!s
5CustomPluginArn?s7CustomPluginState?s
<WorkerConfigurationArn!s
<WorkerConfigurationArn?s>WorkerConfigurationState?s
2ConnectorArn!s
1Capacity?{#=Y2ConnectorArn?s=ConnectorConfiguration?<s:ConnectorDescription?s3ConnectorName?s4ConnectorState?s2CreationTime?t4CurrentVersion?s5KafkaCluster?{#?[IKafkaClusterClientAuthentication?{#@UHKafkaClusterEncryptionInTransit?{#@k9KafkaConnectVersion?s4LogDelivery?{#A#1Plugins?[{#B[=ServiceExecutionRoleArn?s9StateDescription?{#C2<WorkerConfiguration?{#CD
4AutoScaling?{#>*<ProvisionedCapacity?{#?A
4MaxWorkerCount?i.McuCount?i4MinWorkerCount?i6ScaleInPolicy?{#?%7ScaleOutPolicy?{#?%
>CpuUtilizationPercentage?i
.McuCount?i1WorkerCount?i
;ApacheKafkaCluster?{#?t
6BootstrapServers?s,Vpc?{#@7
5SecurityGroups?[s.Subnets?[s
8AuthenticationType?s
4EncryptionType?s
:WorkerLogDelivery?{#A;
7CloudWatchLogs?{#Af1Firehose?{#A|+S3?{#B>
-Enabled?b.LogGroup?s
4DeliveryStream?s-Enabled?b
,Bucket?s-Enabled?b,Prefix?s
5CustomPlugin?{#Bn
5CustomPluginArn?s.Revision?l
*Code?s-Message?s
.Revision?l<WorkerConfigurationArn?s
;ConnectorOperationArn!s
2ConnectorArn?s;ConnectorOperationArn?s=ConnectorOperationState?s<ConnectorOperationType?s2CreationTime?t-EndTime?t2ErrorInfo?{#C28OperationSteps?[{#G$COriginConnectorConfiguration?<s<OriginWorkerSetting?{#G<CTargetConnectorConfiguration?<s<TargetWorkerSetting?{#G<
/StepState?s.StepType?s
1Capacity?{#GK
4AutoScaling?{#Gv<ProvisionedCapacity?{#I3
4MaxWorkerCount?n.McuCount?n4MinWorkerCount?n6ScaleInPolicy?{#Hq7ScaleOutPolicy?{#Hq
>CpuUtilizationPercentage?n
.McuCount?n1WorkerCount?n
2CreationTime?t5CustomPluginArn?s7CustomPluginState?s1Description?s7LatestRevision?{#Jh*Name?s9StateDescription?{#C2
1ContentType?s2CreationTime?t1Description?s8FileDescription?{#Kh1Location?{#L$.Revision?l
-FileMd5?s.FileSize?l
3S3Location?{#L5
/BucketArn?s-FileKey?s3ObjectVersion?s
2CreationTime?t1Description?s7LatestRevision?{#Mo*Name?s<WorkerConfigurationArn?s>WorkerConfigurationState?s
2CreationTime?t1Description?s;PropertiesFileContent?s.Revision?l
2ConnectorArn!s0MaxResults?n/NextToken?s
=ConnectorOperations?[{#OL/NextToken?s
;ConnectorOperationArn?s=ConnectorOperationState?s<ConnectorOperationType?s2CreationTime?t-EndTime?t
9ConnectorNamePrefix?s0MaxResults?i/NextToken?s
4Connectors?[{#QK/NextToken?s
1Capacity?{#=Y2ConnectorArn?s:ConnectorDescription?s3ConnectorName?s4ConnectorState?s2CreationTime?t4CurrentVersion?s5KafkaCluster?{#?[IKafkaClusterClientAuthentication?{#@UHKafkaClusterEncryptionInTransit?{#@k9KafkaConnectVersion?s4LogDelivery?{#A#1Plugins?[{#B[=ServiceExecutionRoleArn?s<WorkerConfiguration?{#CD
0MaxResults?i0NamePrefix?s/NextToken?s
7CustomPlugins?[{#Uf/NextToken?s
2CreationTime?t5CustomPluginArn?s7CustomPluginState?s1Description?s7LatestRevision?{#Jh*Name?s
1ResourceArn!s
+Tags?<s
/NextToken?s>WorkerConfigurations?[{#WQ
2CreationTime?t1Description?s7LatestRevision?{#6`*Name?s<WorkerConfigurationArn?s>WorkerConfigurationState?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1Capacity?{#Z+2ConnectorArn!s=ConnectorConfiguration?<s4CurrentVersion!s
4AutoScaling?{#ZV<ProvisionedCapacity?{#.A
4MaxWorkerCount!i.McuCount!i4MinWorkerCount!i6ScaleInPolicy!{#.%7ScaleOutPolicy!{#.%
2ConnectorArn?s;ConnectorOperationArn?s4ConnectorState?s
)"};
