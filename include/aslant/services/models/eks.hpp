// What the APIs behind the optimized integration eks take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model eks{R"(#2##S##^##u#$7#$U#$x#%7#%U#%l#&+#&I#&i#'(#'C#'P
call {#'b*
createCluster {#(j{#8M
createCluster.sync {#(j{#8M
createFargateProfile {#D]{#F2
createFargateProfile.sync {#D]{#F2
createNodegroup {#HS{#Qh
createNodegroup.sync {#HS{#Qh
deleteCluster {#W,{#8M
deleteCluster.sync {#W,*
deleteFargateProfile {#W4{#F2
deleteFargateProfile.sync {#W4*
deleteNodegroup {#WX{#Qh
deleteNodegroup.sync {#WX*
runJob {#Ww*
runJob.sync {#Ww*
:CertificateAuthority!s1ClusterName!s.Endpoint!s,Method!s*Path!s6QueryParameters?<*1RequestBody?*
5AccessConfig?{#-k@BootstrapSelfManagedAddons?b8ClientRequestToken?s6ComputeConfig?{#.QBControlPlaneScalingConfig?{#.w8DeletionProtection?b:EncryptionConfig?[{#/%<KubeApiServerConfig?{#/KDKubeControllerManagerConfig?{#0,<KubeSchedulerConfig?{#1\@KubernetesNetworkConfig?{#2X0Logging?{#3g*Name!s6OutpostConfig?{#47<RemoteNetworkConfig?{#5s;ResourcesVpcConfig!{#6U-RoleArn!s6StorageConfig?{#7z+Tags?<s6UpgradePolicy?{#8>-Version?s9ZonalShiftConfig?{#83
8AuthenticationMode?sMBootstrapClusterCreatorAdminPermissions?b
-Enabled?b0NodePools?[s1NodeRoleArn?s
*Tier?s
1Provider?{#/A0Resources?[s
,KeyArn?s
.EventTtl?s=ServiceNodePortRange?{#/q
-MaxPort?n-MinPort?n
PHorizontalPodAutoscalerControllerConfig?{#0u>PodGcControllerConfig?{#1@
GHorizontalPodAutoscalerSyncPeriod?s
>TerminatedPodGcThreshold?n
9NodeResourcesFit?{#1s
8ScoringStrategy?{#2/
3Resources?[{#2G*Type?s
*Name?s,Weight?n
=ElasticLoadBalancing?{#36.IpFamily?s5ServiceIpv4Cidr?s
-Enabled?b3GatewayApi?{#3Q
-Crds?{#3\
-Managed?b
8ClusterLogging?[{#4#
-Enabled?b,Types?[s
>ControlPlaneInstanceType!s>ControlPlanePlacement?{#5I6EtcdInstanceType?s6EtcdPlacement?{#5d2OutpostArns![s
/GroupName?s1SpreadLevel?s
1SpreadLevel?s
<RemoteNodeNetworks?[{#6K;RemotePodNetworks?[{#6K
,Cidrs?[s
<ControlPlaneEgressMode?s;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s
5BlockStorage?{#83
-Enabled?b
1SupportType?s
0Cluster?{#9/8SdkHttpMetadata?{#Cv<SdkResponseMetadata?{#DP
5AccessConfig?{#-k)Arn?s=CertificateAuthority?{#??8ClientRequestToken?s6ComputeConfig?{#.Q8ConnectorConfig?{#?gBControlPlaneScalingConfig?{#.w/CreatedAt?t8DeletionProtection?b:EncryptionConfig?[{#/%.Endpoint?s/Health?{#@V(Id?s1Identity?{#A+<KubeApiServerConfig?{#/KDKubeControllerManagerConfig?{#0,<KubeSchedulerConfig?{#1\@KubernetesNetworkConfig?{#A@0Logging?{#3g*Name?s6OutpostConfig?{#475PlatformVersion?s<RemoteNetworkConfig?{#5s;ResourcesVpcConfig?{#B0-RoleArn?s,Status?s6StorageConfig?{#7z+Tags?<s6UpgradePolicy?{#8>-Version?s9ZonalShiftConfig?{#83
/Active?{#?S*Data?s
1ActivatedBy?s(Id?s
4ActivationCode?s6ActivationExpiry?t2ActivationId?s.Provider?s-RoleArn?s
0Issues?[{#@d
*Code?s-Message?s2ResourceIds?[s
-Oidc?{#A6
,Issuer?s
=ElasticLoadBalancing?{#36.IpFamily?s5ServiceIpv4Cidr?s5ServiceIpv6Cidr?s
<ClusterSecurityGroupId?s<ControlPlaneEgressMode?s;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
8ClientRequestToken?s1ClusterName!s8FargateProfileName!s9PodExecutionRoleArn!s3Selectors?[{#Eu.Subnets?[s+Tags?<s
-Labels?<s/Namespace?s
7FargateProfile?{#Fu8SdkHttpMetadata?{#Cv<SdkResponseMetadata?{#DP
1ClusterName?s/CreatedAt?t7FargateProfileArn?s8FargateProfileName?s/Health?{#@V9PodExecutionRoleArn?s3Selectors?[{#Eu,Status?s.Subnets?[s+Tags?<s
-AmiType?s2CapacityType?s8ClientRequestToken?s1ClusterName!s.DiskSize?i4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#Ks9NodeRepairConfig?{#L0.NodeRole!s3NodegroupName!s4ReleaseVersion?s5RemoteAccess?{#O16ScalingConfig?{#OV.Subnets![s+Tags?<s0Taints?[{#Oy5UpdateConfig?{#P7-Version?s7WarmPoolConfig?{#Pu
(Id?s*Name?s-Version?s
-Enabled?bCMaxParallelNodesRepairedCount?nHMaxParallelNodesRepairedPercentage?nDMaxUnhealthyNodeThresholdCount?nIMaxUnhealthyNodeThresholdPercentage?nCNodeRepairConfigOverrides?[{#N3
;MinRepairWaitTimeMins?n=NodeMonitoringCondition?s9NodeUnhealthyReason?s2RepairAction?s
/Ec2SshKey?s;SourceSecurityGroups?[s
1DesiredSize?i-MaxSize?i-MinSize?i
,Effect?s)Key?s+Value?s
4MaxUnavailable?i>MaxUnavailablePercentage?i4UpdateStrategy?s
-Enabled?b>MaxGroupPreparedCapacity?n-MinSize?n/PoolState?s4ReuseOnScaleIn?b
2Nodegroup?{#RL8SdkHttpMetadata?{#Cv<SdkResponseMetadata?{#DP
-AmiType?s2CapacityType?s1ClusterName?s/CreatedAt?t.DiskSize?i/Health?{#@V4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#Ks0ModifiedAt?t9NodeRepairConfig?{#L0.NodeRole?s2NodegroupArn?s3NodegroupName?s4ReleaseVersion?s5RemoteAccess?{#O12Resources?{#VI6ScalingConfig?{#OV,Status?s.Subnets?[s+Tags?<s0Taints?[{#Oy5UpdateConfig?{#P7-Version?s7WarmPoolConfig?{#Pu
;AutoScalingGroups?[{#W$?RemoteAccessSecurityGroup?s
*Name?s
*Name!s
1ClusterName!s8FargateProfileName!s
1ClusterName!s3NodegroupName!s
:CertificateAuthority!s1ClusterName!s.Endpoint!s)Job!*3LogOptions?{#Xp/Namespace?s
4LogParameters?<*-RawLogs?b2RetrieveLogs?b
)"};

}
