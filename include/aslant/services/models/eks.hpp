// What the APIs behind the optimized integration eks take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model eks{R"(#2##S##^##u#$7#$U#$x#%7#%U#%l#&+#&I#&i#'(#'C#'P
call {#'b*
createCluster {#(j{#22
createCluster.sync {#(j{#22
createFargateProfile {#<6{#=e
createFargateProfile.sync {#<6{#=e
createNodegroup {#@,{#E9
createNodegroup.sync {#@,{#E9
deleteCluster {#JC{#22
deleteCluster.sync {#JC*
deleteFargateProfile {#JK{#=e
deleteFargateProfile.sync {#JK*
deleteNodegroup {#Jo{#E9
deleteNodegroup.sync {#Jo*
runJob {#K4*
runJob.sync {#K4*
:CertificateAuthority!s1ClusterName!s.Endpoint!s,Method!s*Path!s6QueryParameters?<*1RequestBody?*
5AccessConfig?{#,>@BootstrapSelfManagedAddons?b8ClientRequestToken?s6ComputeConfig?{#-$:EncryptionConfig?[{#-J@KubernetesNetworkConfig?{#-p0Logging?{#.Y*Name!s6OutpostConfig?{#/)<RemoteNetworkConfig?{#/|;ResourcesVpcConfig!{#0^-RoleArn!s6StorageConfig?{#1j+Tags?<s6UpgradePolicy?{#2#-Version?s9ZonalShiftConfig?{#.N
8AuthenticationMode?sMBootstrapClusterCreatorAdminPermissions?b
-Enabled?b0NodePools?[s1NodeRoleArn?s
1Provider?{#-f0Resources?[s
,KeyArn?s
=ElasticLoadBalancing?{#.N.IpFamily?s5ServiceIpv4Cidr?s
-Enabled?b
8ClusterLogging?[{#.o
-Enabled?b,Types?[s
>ControlPlaneInstanceType!s>ControlPlanePlacement?{#/o2OutpostArns![s
/GroupName?s
<RemoteNodeNetworks?[{#0T;RemotePodNetworks?[{#0T
,Cidrs?[s
;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s
5BlockStorage?{#.N
1SupportType?s
0Cluster?{#2n8SdkHttpMetadata?{#;O<SdkResponseMetadata?{#<)
5AccessConfig?{#,>)Arn?s=CertificateAuthority?{#7Q8ClientRequestToken?s6ComputeConfig?{#-$8ConnectorConfig?{#7Y/CreatedAt?t:EncryptionConfig?[{#-J.Endpoint?s/Health?{#8H(Id?s1Identity?{#8w@KubernetesNetworkConfig?{#920Logging?{#.Y*Name?s6OutpostConfig?{#/)5PlatformVersion?s<RemoteNetworkConfig?{#/|;ResourcesVpcConfig?{#9|-RoleArn?s,Status?s6StorageConfig?{#1j+Tags?<s6UpgradePolicy?{#2#-Version?s9ZonalShiftConfig?{#.N
*Data?s
4ActivationCode?s6ActivationExpiry?t2ActivationId?s.Provider?s-RoleArn?s
0Issues?[{#8V
*Code?s-Message?s2ResourceIds?[s
-Oidc?{#9(
,Issuer?s
=ElasticLoadBalancing?{#.N.IpFamily?s5ServiceIpv4Cidr?s5ServiceIpv6Cidr?s
<ClusterSecurityGroupId?s;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
8ClientRequestToken?s1ClusterName!s8FargateProfileName!s9PodExecutionRoleArn!s3Selectors?[{#=N.Subnets?[s+Tags?<s
-Labels?<s/Namespace?s
7FargateProfile?{#>N8SdkHttpMetadata?{#;O<SdkResponseMetadata?{#<)
1ClusterName?s/CreatedAt?t7FargateProfileArn?s8FargateProfileName?s/Health?{#8H9PodExecutionRoleArn?s3Selectors?[{#=N,Status?s.Subnets?[s+Tags?<s
-AmiType?s2CapacityType?s8ClientRequestToken?s1ClusterName!s.DiskSize?i4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#C89NodeRepairConfig?{#.N.NodeRole!s3NodegroupName!s4ReleaseVersion?s5RemoteAccess?{#CO6ScalingConfig?{#Ct.Subnets![s+Tags?<s0Taints?[{#D=5UpdateConfig?{#DU-Version?s
(Id?s*Name?s-Version?s
/Ec2SshKey?s;SourceSecurityGroups?[s
1DesiredSize?i-MaxSize?i-MinSize?i
,Effect?s)Key?s+Value?s
4MaxUnavailable?i>MaxUnavailablePercentage?i4UpdateStrategy?s
2Nodegroup?{#Ew8SdkHttpMetadata?{#;O<SdkResponseMetadata?{#<)
-AmiType?s2CapacityType?s1ClusterName?s/CreatedAt?t.DiskSize?i/Health?{#8H4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#C80ModifiedAt?t9NodeRepairConfig?{#.N.NodeRole?s2NodegroupArn?s3NodegroupName?s4ReleaseVersion?s5RemoteAccess?{#CO2Resources?{#I`6ScalingConfig?{#Ct,Status?s.Subnets?[s+Tags?<s0Taints?[{#D=5UpdateConfig?{#DU-Version?s
;AutoScalingGroups?[{#J;?RemoteAccessSecurityGroup?s
*Name?s
*Name!s
1ClusterName!s8FargateProfileName!s
1ClusterName!s3NodegroupName!s
:CertificateAuthority!s1ClusterName!s.Endpoint!s)Job!*3LogOptions?{#L-/Namespace?s
4LogParameters?<*-RawLogs?b2RetrieveLogs?b
)"};

}
