// What the actions of eks take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2e5fe18f04af306>{
    R"(#\#$w#%<#%_#&.#&I#&^#&u#'B#'`#'y#(E#(`#(u#)2#)Y#)w#*6#*\#*w#+:#+Q#+u#,:#,S#,t#-C#-c#.1#.J#.e#/3#/K#/m#0?#0Z#0v#10#1V#1l#28#2U#2z#36#3N#3s#46#4K#4d#4y#56#5Q#5f#6)#6G#6n#73#7S
associateAccessPolicy {#7y{#8p
associateEncryptionConfig {#:0{#;7
associateIdentityProviderConfig {#<a{#>h
createAccessEntry {#?#{#@*
createAddon {#AX{#Cf
createCluster {#G7{#P3
createEksAnywhereSubscription {#XM{#Ya
createFargateProfile {#[l{#]A
createNodegroup {#_4{#dA
createPodIdentityAssociation {#hw{#j;
deleteAccessEntry {#lN{#ll
deleteAddon {#lm{#Cf
deleteCluster {#m9{#P3
deleteEksAnywhereSubscription {#mA{#Ya
deleteFargateProfile {#mG{#]A
deleteNodegroup {#mk{#dA
deletePodIdentityAssociation {#n0{#j;
deregisterCluster {#m9{#P3
describeAccessEntry {#lN{#@*
describeAddon {#nO{#Cf
describeAddonConfiguration {#nj{#o,
describeAddonVersions {#pS{#qT
describeCluster {#m9{#P3
describeClusterVersions {#tf{#u{
describeEksAnywhereSubscription {#mA{#Ya
describeFargateProfile {#mG{#]A
describeIdentityProviderConfig {#xP{#y0
describeInsight {#{d{#{x
describeNodegroup {#mk{#dA
describePodIdentityAssociation {#n0{#j;
describeUpdate {$'g{#;7
disassociateAccessPolicy {$(<{#ll
disassociateIdentityProviderConfig {$(f{#;7
listAccessEntries {$)L{$*0
listAccessPolicies {$*N{$*h
listAddons {$+>{$+f
listAssociatedAccessPolicies {$,#{$,Z
listClusters {$-I{$-n
listEksAnywhereSubscriptions {$.-{$.X
listFargateProfiles {$+>{$.y
listIdentityProviderConfigs {$+>{$/C
listInsights {$/n{$0y
listNodegroups {$+>{$2U
listPodIdentityAssociations {$2p{$3[
listTagsForResource {$4y{$5.
listUpdates {$57{$5t
registerCluster {$64{#P3
tagResource {$7*{#ll
untagResource {$7A{#ll
updateAccessEntry {$7[{#@*
updateAddon {$8S{#;7
updateClusterConfig {$:={#;7
updateClusterVersion {$<x{#;7
updateEksAnywhereSubscription {$=M{#Ya
updateNodegroupConfig {$=t{#;7
updateNodegroupVersion {$@?{#;7
updatePodIdentityAssociation {$AP{#j;
4AccessScope!{#8Z1ClusterName!s/PolicyArn!s2PrincipalArn!s
1Namespaces?[s*Type?s
?AssociatedAccessPolicy?{#9P1ClusterName?s2PrincipalArn?s
4AccessScope?{#8Z2AssociatedAt?t0ModifiedAt?t/PolicyArn?s
8ClientRequestToken?s1ClusterName!s:EncryptionConfig![{#:k
1Provider?{#;-0Resources?[s
,KeyArn?s
/Update?{#;D
/CreatedAt?t0Errors?[{#<&(Id?s0Params?[{#<Q,Status?s*Type?s
/ErrorCode?s2ErrorMessage?s2ResourceIds?[s
*Type?s+Value?s
8ClientRequestToken?s1ClusterName!s-Oidc!{#==+Tags?<s
.ClientId!s1GroupsClaim?s2GroupsPrefix?s@IdentityProviderConfigName!s/IssuerUrl!s5RequiredClaims?<s3UsernameClaim?s4UsernamePrefix?s
+Tags?<s/Update?{#;D
8ClientRequestToken?s1ClusterName!s7KubernetesGroups?[s2PrincipalArn!s+Tags?<s*Type?s.Username?s
4AccessEntry?{#@<
4AccessEntryArn?s1ClusterName?s/CreatedAt?t7KubernetesGroups?[s0ModifiedAt?t2PrincipalArn?s+Tags?<s*Type?s.Username?s
/AddonName!s2AddonVersion?s8ClientRequestToken?s1ClusterName!s9ConfigurationValues?sAPodIdentityAssociations?[{#CJ6ResolveConflicts?s;ServiceAccountRoleArn?s+Tags?<s
-RoleArn!s4ServiceAccount!s
.Addon?{#Cr
.AddonArn?s/AddonName?s2AddonVersion?s1ClusterName?s9ConfigurationValues?s/CreatedAt?t/Health?{#FH?MarketplaceInformation?{#Fw0ModifiedAt?t+Owner?s>PodIdentityAssociations?[s/Publisher?s;ServiceAccountRoleArn?s,Status?s+Tags?<s
0Issues?[{#FV
*Code?s-Message?s2ResourceIds?[s
/ProductId?s0ProductUrl?s
5AccessConfig?{#Je@BootstrapSelfManagedAddons?b8ClientRequestToken?s6ComputeConfig?{#KK:EncryptionConfig?[{#:k@KubernetesNetworkConfig?{#Kq0Logging?{#LZ*Name!s6OutpostConfig?{#M*<RemoteNetworkConfig?{#N#;ResourcesVpcConfig!{#N_-RoleArn!s6StorageConfig?{#Ok+Tags?<s6UpgradePolicy?{#P$-Version?s9ZonalShiftConfig?{#LO
8AuthenticationMode?sMBootstrapClusterCreatorAdminPermissions?b
-Enabled?b0NodePools?[s1NodeRoleArn?s
=ElasticLoadBalancing?{#LO.IpFamily?s5ServiceIpv4Cidr?s
-Enabled?b
8ClusterLogging?[{#Lp
-Enabled?b,Types?[s
>ControlPlaneInstanceType!s>ControlPlanePlacement?{#Mp2OutpostArns![s
/GroupName?s
<RemoteNodeNetworks?[{#NU;RemotePodNetworks?[{#NU
,Cidrs?[s
;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s
5BlockStorage?{#LO
1SupportType?s
0Cluster?{#PA
5AccessConfig?{#Je)Arn?s=CertificateAuthority?{#U$8ClientRequestToken?s6ComputeConfig?{#KK8ConnectorConfig?{#U,/CreatedAt?t:EncryptionConfig?[{#:k.Endpoint?s/Health?{#FH(Id?s1Identity?{#Uu@KubernetesNetworkConfig?{#V00Logging?{#LZ*Name?s6OutpostConfig?{#M*5PlatformVersion?s<RemoteNetworkConfig?{#N#;ResourcesVpcConfig?{#Vz-RoleArn?s,Status?s6StorageConfig?{#Ok+Tags?<s6UpgradePolicy?{#P$-Version?s9ZonalShiftConfig?{#LO
*Data?s
4ActivationCode?s6ActivationExpiry?t2ActivationId?s.Provider?s-RoleArn?s
-Oidc?{#V&
,Issuer?s
=ElasticLoadBalancing?{#LO.IpFamily?s5ServiceIpv4Cidr?s5ServiceIpv6Cidr?s
<ClusterSecurityGroupId?s;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
/AutoRenew?b8ClientRequestToken?s5LicenseQuantity?i1LicenseType?s*Name!s+Tags?<s-Term!{#YN
.Duration?i*Unit?s
5Subscription?{#Yt
)Arn?s/AutoRenew?b/CreatedAt?t3EffectiveDate?t4ExpirationDate?t(Id?s2LicenseArns?[s5LicenseQuantity?i1LicenseType?s2Licenses?[{#[^,Status?s+Tags?<s-Term?{#YN
(Id?s+Token?s
8ClientRequestToken?s1ClusterName!s8FargateProfileName!s9PodExecutionRoleArn!s3Selectors?[{#]*.Subnets?[s+Tags?<s
-Labels?<s/Namespace?s
7FargateProfile?{#]V
1ClusterName?s/CreatedAt?t7FargateProfileArn?s8FargateProfileName?s/Health?{#FH9PodExecutionRoleArn?s3Selectors?[{#]*,Status?s.Subnets?[s+Tags?<s
-AmiType?s2CapacityType?s8ClientRequestToken?s1ClusterName!s.DiskSize?i4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#b@9NodeRepairConfig?{#LO.NodeRole!s3NodegroupName!s4ReleaseVersion?s5RemoteAccess?{#bW6ScalingConfig?{#b|.Subnets![s+Tags?<s0Taints?[{#cE5UpdateConfig?{#c]-Version?s
(Id?s*Name?s-Version?s
/Ec2SshKey?s;SourceSecurityGroups?[s
1DesiredSize?i-MaxSize?i-MinSize?i
,Effect?s)Key?s+Value?s
4MaxUnavailable?i>MaxUnavailablePercentage?i4UpdateStrategy?s
2Nodegroup?{#dQ
-AmiType?s2CapacityType?s1ClusterName?s/CreatedAt?t.DiskSize?i/Health?{#FH4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#b@0ModifiedAt?t9NodeRepairConfig?{#LO.NodeRole?s2NodegroupArn?s3NodegroupName?s4ReleaseVersion?s5RemoteAccess?{#bW2Resources?{#h:6ScalingConfig?{#b|,Status?s.Subnets?[s+Tags?<s0Taints?[{#cE5UpdateConfig?{#c]-Version?s
;AutoScalingGroups?[{#ho?RemoteAccessSecurityGroup?s
*Name?s
8ClientRequestToken?s1ClusterName!s8DisableSessionTags?b/Namespace!s-RoleArn!s4ServiceAccount!s+Tags?<s3TargetRoleArn?s
4Association?{#jM
4AssociationArn?s3AssociationId?s1ClusterName?s/CreatedAt?t8DisableSessionTags?b0ExternalId?s0ModifiedAt?t/Namespace?s.OwnerArn?s-RoleArn?s4ServiceAccount?s+Tags?<s3TargetRoleArn?s
1ClusterName!s2PrincipalArn!s

/AddonName!s1ClusterName!s.Preserve?b
*Name!s
(Id!s
1ClusterName!s8FargateProfileName!s
1ClusterName!s3NodegroupName!s
3AssociationId!s1ClusterName!s
/AddonName!s1ClusterName!s
/AddonName!s2AddonVersion!s
/AddonName?s2AddonVersion?s9ConfigurationSchema?sBPodIdentityConfiguration?[{#p#
ARecommendedManagedPolicies?[s4ServiceAccount?s
/AddonName?s7KubernetesVersion?s0MaxResults?i/NextToken?s-Owners?[s1Publishers?[s,Types?[s
0Addons?[{#qn/NextToken?s
/AddonName?s7AddonVersions?[{#rl?MarketplaceInformation?{#Fw+Owner?s/Publisher?s*Type?s
2AddonVersion?s3Architecture?[s9Compatibilities?[{#t/3ComputeTypes?[s;RequiresConfiguration?b<RequiresIamPermissions?b
4ClusterVersion?s4DefaultVersion?b7PlatformVersions?[s
1ClusterType?s6ClusterVersions?[s1DefaultOnly?b0IncludeAll?b0MaxResults?n/NextToken?s,Status?s3VersionStatus?s
9ClusterVersions?[{#vD/NextToken?s
1ClusterType?s4ClusterVersion?s<DefaultPlatformVersion?s4DefaultVersion?b>EndOfExtendedSupportDate?t>EndOfStandardSupportDate?t<KubernetesPatchVersion?s1ReleaseDate?t,Status?s3VersionStatus?s
1ClusterName!s?IdentityProviderConfig!{#x{
*Name!s*Type!s
?IdentityProviderConfig?{#yM
-Oidc?{#yX
.ClientId?s1ClusterName?s1GroupsClaim?s2GroupsPrefix?s?IdentityProviderConfigArn?s@IdentityProviderConfigName?s/IssuerUrl?s5RequiredClaims?<s,Status?s+Tags?<s3UsernameClaim?s4UsernamePrefix?s
1ClusterName!s(Id!s
0Insight?{#|,
5AdditionalInfo?<s.Category?s@CategorySpecificSummary?{$$<1Description?s(Id?s6InsightStatus?{$&|7KubernetesVersion?s5LastRefreshTime?t8LastTransitionTime?t*Name?s4Recommendation?s3Resources?[{$'5
CAddonCompatibilityDetails?[{$$v<DeprecationDetails?[{$%:
9CompatibleVersions?[s*Name?s
5ClientStats?[{$&@2ReplacedWith?sDStartServingReplacementVersion?s8StopServingVersion?s+Usage?s
5LastRequestTime?t@NumberOfRequestsLast30Days?i/UserAgent?s
,Reason?s,Status?s
)Arn?s6InsightStatus?{$&|;KubernetesResourceUri?s
/AddonName?s*Name!s3NodegroupName?s.UpdateId!s
1ClusterName!s/PolicyArn!s2PrincipalArn!s
8ClientRequestToken?s1ClusterName!s?IdentityProviderConfig!{#x{
9AssociatedPolicyArn?s1ClusterName!s0MaxResults?i/NextToken?s
4AccessEntries?[s/NextToken?s
0MaxResults?i/NextToken?s
8AccessPolicies?[{$+0/NextToken?s
)Arn?s*Name?s
1ClusterName!s0MaxResults?i/NextToken?s
-Addons?[s/NextToken?s
1ClusterName!s0MaxResults?i/NextToken?s2PrincipalArn!s
BAssociatedAccessPolicies?[{#9P1ClusterName?s/NextToken?s2PrincipalArn?s
.Include?[s0MaxResults?i/NextToken?s
/Clusters?[s/NextToken?s
4IncludeStatus?[s0MaxResults?i/NextToken?s
/NextToken?s7Subscriptions?[{#Yt
:FargateProfileNames?[s/NextToken?s
AIdentityProviderConfigs?[{#x{/NextToken?s
1ClusterName!s/Filter?{$0H0MaxResults?i/NextToken?s
1Categories?[s9KubernetesVersions?[s/Statuses?[s
2Insights?[{$1;/NextToken?s
.Category?s1Description?s(Id?s6InsightStatus?{$&|7KubernetesVersion?s5LastRefreshTime?t8LastTransitionTime?t*Name?s
/NextToken?s1Nodegroups?[s
1ClusterName!s0MaxResults?i/Namespace?s/NextToken?s4ServiceAccount?s
6Associations?[{$3{/NextToken?s
4AssociationArn?s3AssociationId?s1ClusterName?s/Namespace?s.OwnerArn?s4ServiceAccount?s
1ResourceArn!s
+Tags?<s
/AddonName?s0MaxResults?i*Name!s/NextToken?s3NodegroupName?s
/NextToken?s0UpdateIds?[s
8ClientRequestToken?s8ConnectorConfig!{$6n*Name!s+Tags?<s
.Provider!s-RoleArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8ClientRequestToken?s1ClusterName!s7KubernetesGroups?[s2PrincipalArn!s.Username?s
/AddonName!s2AddonVersion?s8ClientRequestToken?s1ClusterName!s9ConfigurationValues?sAPodIdentityAssociations?[{#CJ6ResolveConflicts?s;ServiceAccountRoleArn?s
5AccessConfig?{$<b8ClientRequestToken?s6ComputeConfig?{#KK@KubernetesNetworkConfig?{#Kq0Logging?{#LZ*Name!s<RemoteNetworkConfig?{#N#;ResourcesVpcConfig?{#N_6StorageConfig?{#Ok6UpgradePolicy?{#P$9ZonalShiftConfig?{#LO
8AuthenticationMode?s
8ClientRequestToken?s+Force?b*Name!s-Version!s
/AutoRenew!b8ClientRequestToken?s(Id!s
8ClientRequestToken?s1ClusterName!s/Labels?{$?G9NodeRepairConfig?{#LO3NodegroupName!s6ScalingConfig?{#b|/Taints?{$?m5UpdateConfig?{#c]
8AddOrUpdateLabels?<s3RemoveLabels?[s
;AddOrUpdateTaints?[{#cE6RemoveTaints?[{#cE
8ClientRequestToken?s1ClusterName!s+Force?b7LaunchTemplate?{#b@3NodegroupName!s4ReleaseVersion?s-Version?s
3AssociationId!s8ClientRequestToken?s1ClusterName!s8DisableSessionTags?b-RoleArn?s3TargetRoleArn?s
)"};
