// What the actions of eks take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2e5fe18f04af306>{
    R"(#i#%D#%j#&/#&R#&{#'7#'R#'g#('#(K#(b#)/#)M#)f#*2#*M#*b#*|#+F#+]#,*#,H#,a#--#-H#-e#-|#.F#.e#/'#/M#/f#0-#0V#0v#1D#1]#2$#2?#2g#3%#3G#3s#44#4P#4d#50#5J#5n#6*#6P#6m#78#7N#7f#81#8N#8c#8|#9@#9U#9l#:-#:B#:\#:y#;=#;d#<)#<I
activateCertificateAuthority {#<o{#=R
associateAccessPolicy {#@f{#A]
associateEncryptionConfig {#Bw{#D$
associateIdentityProviderConfig {#D1{#F8
cancelUpdate {#FM{#D$
createAccessEntry {#Fu{#G|
createAddon {#IP{#L&
createCapability {#Of{#S_
createCertificateAuthority {#W{{#=R
createCluster {#XE{#g\
createEksAnywhereSubscription {#r({#s<
createFargateProfile {#uG{#vv
createNodegroup {#xi{$($
createPodIdentityAssociation {$,n{$.;
deleteAccessEntry {$0W{$0u
deleteAddon {$0v{#L&
deleteCapability {$1B{#S_
deleteCertificateAuthority {#<o{#=R
deleteCluster {$1b{#g\
deleteEksAnywhereSubscription {$1j{#s<
deleteFargateProfile {$1p{#vv
deleteNodegroup {$2:{$($
deletePodIdentityAssociation {$2Y{$.;
deregisterCluster {$1b{#g\
describeAccessEntry {$0W{#G|
describeAddon {$2x{#L&
describeAddonConfiguration {$39{$3U
describeAddonVersions {$4|{$6#
describeCapability {$1B{#S_
describeCertificateAuthority {$9H{$9p
describeCluster {$1b{#g\
describeClusterVersions {$<_{$=t
describeEksAnywhereSubscription {$1j{#s<
describeFargateProfile {$1p{#vv
describeIdentityProviderConfig {$I){$Ic
describeInsight {$L={$LQ
describeInsightsRefresh {$R-{$R<
describeNodegroup {$2:{$($
describePodIdentityAssociation {$2Y{$.;
describeUpdate {$Rf{#D$
disassociateAccessPolicy {$SL{$0u
disassociateIdentityProviderConfig {$Sv{#D$
listAccessEntries {$T\{$U@
listAccessPolicies {$U^{$Ux
listAddons {$VN{$Vv
listAssociatedAccessPolicies {$W3{$Wj
listCapabilities {$XY{$Y'
listCertificateAuthorities {$XY{$Z8
listClusters {$Zb{$[-
listEksAnywhereSubscriptions {$[F{$[q
listFargateProfiles {$VN{$\8
listIdentityProviderConfigs {$VN{$\\
listInsights {$]-{$^8
listNodegroups {$VN{$_n
listPodIdentityAssociations {$`/{$`t
listTagsForResource {$b8{$bG
listUpdates {$bP{$cD
registerCluster {$c^{#g\
startInsightsRefresh {$R-{$dT
tagResource {$dh{$0u
untagResource {$e%{$0u
updateAccessEntry {$e?{#G|
updateAddon {$f7{#D$
updateCapability {$g{{#D$
updateClusterConfig {$jQ{#D$
updateClusterVersion {$n_{#D$
updateEksAnywhereSubscription {$oZ{#s<
updateNodegroupConfig {$p'{#D$
updateNodegroupVersion {$r`{#D$
updatePodIdentityAssociation {$sq{$.;
<CertificateAuthorityId!s8ClientRequestToken?s1ClusterName!s
=CertificateAuthority?{#=y/Update?{#?$
1ActivatedAt?t1ActivatedBy?s/CreatedAt?t/CreatedBy?s8DistributionStatus?s(Id?s3SigningStatus?s
5Cancellation?{#?r/CreatedAt?t0Errors?[{#@+(Id?s0Params?[{#@V,Status?s*Type?s
,Reason?s,Status?s
/ErrorCode?s2ErrorMessage?s2ResourceIds?[s
*Type?s+Value?s
4AccessScope!{#AG1ClusterName!s/PolicyArn!s2PrincipalArn!s
1Namespaces?[s*Type?s
?AssociatedAccessPolicy?{#B=1ClusterName?s2PrincipalArn?s
4AccessScope?{#AG2AssociatedAt?t0ModifiedAt?t/PolicyArn?s
8ClientRequestToken?s1ClusterName!s:EncryptionConfig![{#CX
1Provider?{#Ct0Resources?[s
,KeyArn?s
/Update?{#?$
8ClientRequestToken?s1ClusterName!s-Oidc!{#Dg+Tags?<s
.ClientId!s1GroupsClaim?s2GroupsPrefix?s@IdentityProviderConfigName!s/IssuerUrl!s5RequiredClaims?<s3UsernameClaim?s4UsernamePrefix?s
+Tags?<s/Update?{#?$
8ClientRequestToken?s*Name!s.UpdateId!s
8ClientRequestToken?s1ClusterName!s7KubernetesGroups?[s2PrincipalArn!s+Tags?<s*Type?s.Username?s
4AccessEntry?{#H4
4AccessEntryArn?s1ClusterName?s/CreatedAt?t7KubernetesGroups?[s0ModifiedAt?t2PrincipalArn?s+Tags?<s*Type?s.Username?s
/AddonName!s2AddonVersion?s8ClientRequestToken?s1ClusterName!s9ConfigurationValues?s8NamespaceConfig?{#KWAPodIdentityAssociations?[{#Kd6ResolveConflicts?s;ServiceAccountRoleArn?s+Tags?<s
/Namespace?s
-RoleArn!s4ServiceAccount!s
.Addon?{#L2
.AddonArn?s/AddonName?s2AddonVersion?s1ClusterName?s9ConfigurationValues?s/CreatedAt?t/Health?{#Nw?MarketplaceInformation?{#OL0ModifiedAt?t8NamespaceConfig?{#KW+Owner?s>PodIdentityAssociations?[s/Publisher?s;ServiceAccountRoleArn?s,Status?s+Tags?<s
0Issues?[{#O+
*Code?s-Message?s2ResourceIds?[s
/ProductId?s0ProductUrl?s
4CapabilityName!s8ClientRequestToken?s1ClusterName!s6Configuration?{#Q-=DeletePropagationPolicy!s-RoleArn!s+Tags?<s*Type!s
,Ack?{#QC/ArgoCd?{#Qo
7DisabledServices?[s:EnableCrossNamespace?b
/AwsIdc!{#Ri4EndpointPrefix?s/Namespace?s6NetworkAccess?{#S-:RbacRoleMappings?[{#S9
4IdcInstanceArn!s/IdcRegion?s
.VpceIds?[s
4Identities![{#SR*Role!s
(Id!s*Type!s
3Capability?{#Sp
)Arn?s4CapabilityName?s1ClusterName?s6Configuration?{#U`/CreatedAt?t=DeletePropagationPolicy?s/Health?{#W[0ModifiedAt?t-RoleArn?s,Status?s+Tags?<s*Type?s-Version?s
,Ack?{#QC/ArgoCd?{#Uv
/AwsIdc?{#V|4EndpointPrefix?s/Namespace?s6NetworkAccess?{#S-:RbacRoleMappings?[{#S9/ServerUrl?s
4IdcInstanceArn?s>IdcManagedApplicationArn?s/IdcRegion?s
0Issues?[{#Wi
*Code?s-Message?s
8ClientRequestToken?s1ClusterName!s
5AccessConfig?{#]F@BootstrapSelfManagedAddons?b8ClientRequestToken?s6ComputeConfig?{#^,BControlPlaneScalingConfig?{#^R8DeletionProtection?b:EncryptionConfig?[{#CX<KubeApiServerConfig?{#^ZDKubeControllerManagerConfig?{#_;<KubeSchedulerConfig?{#`k@KubernetesNetworkConfig?{#ag0Logging?{#bv*Name!s6OutpostConfig?{#cF<RemoteNetworkConfig?{#e(;ResourcesVpcConfig!{#ed-RoleArn!s6StorageConfig?{#g/+Tags?<s6UpgradePolicy?{#gM-Version?s9ZonalShiftConfig?{#gB
8AuthenticationMode?sMBootstrapClusterCreatorAdminPermissions?b
-Enabled?b0NodePools?[s1NodeRoleArn?s
*Tier?s
.EventTtl?s=ServiceNodePortRange?{#_&
-MaxPort?n-MinPort?n
PHorizontalPodAutoscalerControllerConfig?{#`*>PodGcControllerConfig?{#`O
GHorizontalPodAutoscalerSyncPeriod?s
>TerminatedPodGcThreshold?n
9NodeResourcesFit?{#a(
8ScoringStrategy?{#a>
3Resources?[{#aV*Type?s
*Name?s,Weight?n
=ElasticLoadBalancing?{#bE.IpFamily?s5ServiceIpv4Cidr?s
-Enabled?b3GatewayApi?{#b`
-Crds?{#bk
-Managed?b
8ClusterLogging?[{#c2
-Enabled?b,Types?[s
>ControlPlaneInstanceType!s>ControlPlanePlacement?{#dX6EtcdInstanceType?s6EtcdPlacement?{#ds2OutpostArns![s
/GroupName?s1SpreadLevel?s
1SpreadLevel?s
<RemoteNodeNetworks?[{#eZ;RemotePodNetworks?[{#eZ
,Cidrs?[s
<ControlPlaneEgressMode?s;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s
5BlockStorage?{#gB
-Enabled?b
1SupportType?s
0Cluster?{#gj
5AccessConfig?{#]F)Arn?s=CertificateAuthority?{#mz8ClientRequestToken?s6ComputeConfig?{#^,8ConnectorConfig?{#nHBControlPlaneScalingConfig?{#^R/CreatedAt?t8DeletionProtection?b:EncryptionConfig?[{#CX.Endpoint?s/Health?{#Nw(Id?s1Identity?{#o7<KubeApiServerConfig?{#^ZDKubeControllerManagerConfig?{#_;<KubeSchedulerConfig?{#`k@KubernetesNetworkConfig?{#oL0Logging?{#bv*Name?s6OutpostConfig?{#cF5PlatformVersion?s<RemoteNetworkConfig?{#e(;ResourcesVpcConfig?{#p<-RoleArn?s,Status?s6StorageConfig?{#g/+Tags?<s6UpgradePolicy?{#gM-Version?s9ZonalShiftConfig?{#gB
/Active?{#n4*Data?s
1ActivatedBy?s(Id?s
4ActivationCode?s6ActivationExpiry?t2ActivationId?s.Provider?s-RoleArn?s
-Oidc?{#oB
,Issuer?s
=ElasticLoadBalancing?{#bE.IpFamily?s5ServiceIpv4Cidr?s5ServiceIpv6Cidr?s
<ClusterSecurityGroupId?s<ControlPlaneEgressMode?s;EndpointPrivateAccess?b:EndpointPublicAccess?b8PublicAccessCidrs?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
/AutoRenew?b8ClientRequestToken?s5LicenseQuantity?i1LicenseType?s*Name!s+Tags?<s-Term!{#s)
.Duration?i*Unit?s
5Subscription?{#sO
)Arn?s/AutoRenew?b/CreatedAt?t3EffectiveDate?t4ExpirationDate?t(Id?s2LicenseArns?[s5LicenseQuantity?i1LicenseType?s2Licenses?[{#u9,Status?s+Tags?<s-Term?{#s)
(Id?s+Token?s
8ClientRequestToken?s1ClusterName!s8FargateProfileName!s9PodExecutionRoleArn!s3Selectors?[{#v_.Subnets?[s+Tags?<s
-Labels?<s/Namespace?s
7FargateProfile?{#w1
1ClusterName?s/CreatedAt?t7FargateProfileArn?s8FargateProfileName?s/Health?{#Nw9PodExecutionRoleArn?s3Selectors?[{#v_,Status?s.Subnets?[s+Tags?<s
-AmiType?s2CapacityType?s8ClientRequestToken?s1ClusterName!s.DiskSize?i4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#|/9NodeRepairConfig?{#|F.NodeRole!s3NodegroupName!s4ReleaseVersion?s5RemoteAccess?{$%G6ScalingConfig?{$%l.Subnets![s+Tags?<s0Taints?[{$&55UpdateConfig?{$&M-Version?s7WarmPoolConfig?{$'1
(Id?s*Name?s-Version?s
-Enabled?bCMaxParallelNodesRepairedCount?nHMaxParallelNodesRepairedPercentage?nDMaxUnhealthyNodeThresholdCount?nIMaxUnhealthyNodeThresholdPercentage?nCNodeRepairConfigOverrides?[{$$I
;MinRepairWaitTimeMins?n=NodeMonitoringCondition?s9NodeUnhealthyReason?s2RepairAction?s
/Ec2SshKey?s;SourceSecurityGroups?[s
1DesiredSize?i-MaxSize?i-MinSize?i
,Effect?s)Key?s+Value?s
4MaxUnavailable?i>MaxUnavailablePercentage?i4UpdateStrategy?s
-Enabled?b>MaxGroupPreparedCapacity?n-MinSize?n/PoolState?s4ReuseOnScaleIn?b
2Nodegroup?{$(4
-AmiType?s2CapacityType?s1ClusterName?s/CreatedAt?t.DiskSize?i/Health?{#Nw4InstanceTypes?[s-Labels?<s7LaunchTemplate?{#|/0ModifiedAt?t9NodeRepairConfig?{#|F.NodeRole?s2NodegroupArn?s3NodegroupName?s4ReleaseVersion?s5RemoteAccess?{$%G2Resources?{$,16ScalingConfig?{$%l,Status?s.Subnets?[s+Tags?<s0Taints?[{$&55UpdateConfig?{$&M-Version?s7WarmPoolConfig?{$'1
;AutoScalingGroups?[{$,f?RemoteAccessSecurityGroup?s
*Name?s
8ClientRequestToken?s1ClusterName!s8DisableSessionTags?b/Namespace!s,Policy?s-RoleArn!s4ServiceAccount!s+Tags?<s3TargetRoleArn?s
4Association?{$.M
4AssociationArn?s3AssociationId?s1ClusterName?s/CreatedAt?t8DisableSessionTags?b0ExternalId?s0ModifiedAt?t/Namespace?s.OwnerArn?s,Policy?s-RoleArn?s4ServiceAccount?s+Tags?<s3TargetRoleArn?s
1ClusterName!s2PrincipalArn!s

/AddonName!s1ClusterName!s.Preserve?b
4CapabilityName!s1ClusterName!s
*Name!s
(Id!s
1ClusterName!s8FargateProfileName!s
1ClusterName!s3NodegroupName!s
3AssociationId!s1ClusterName!s
/AddonName!s1ClusterName!s
/AddonName!s2AddonVersion!s
/AddonName?s2AddonVersion?s9ConfigurationSchema?sBPodIdentityConfiguration?[{$4L
ARecommendedManagedPolicies?[s4ServiceAccount?s
/AddonName?s7KubernetesVersion?s0MaxResults?i/NextToken?s-Owners?[s1Publishers?[s,Types?[s
0Addons?[{$6=/NextToken?s
/AddonName?s7AddonVersions?[{$7N6DefaultNamespace?s?MarketplaceInformation?{#OL+Owner?s/Publisher?s*Type?s
2AddonVersion?s3Architecture?[s9Compatibilities?[{$8k3ComputeTypes?[s;RequiresConfiguration?b<RequiresIamPermissions?b
4ClusterVersion?s4DefaultVersion?b7PlatformVersions?[s
<CertificateAuthorityId!s1ClusterName!s
=CertificateAuthority?{$:1
1ActivatedAt?t1ActivatedBy?s/CreatedAt?t/CreatedBy?s*Data?s8DistributionStatus?s(Id?s7RollbackAvailable?b8ScheduledEvents?{$;t3SigningStatus?s1Validity?{$<G
9FinalAutoActivation?t9FirstAutoActivation?t
.NotAfter?t/NotBefore?t
1ClusterType?s6ClusterVersions?[s1DefaultOnly?b0IncludeAll?b0MaxResults?n/NextToken?s,Status?s3VersionStatus?s
9ClusterVersions?[{$>=/NextToken?s
1ClusterType?s4ClusterVersion?sDControlPlaneComponentConfig?{$A/BControlPlaneScalingTiers?[{$GZ<DefaultPlatformVersion?s4DefaultVersion?b>EndOfExtendedSupportDate?t>EndOfStandardSupportDate?t<KubernetesPatchVersion?s1ReleaseDate?t,Status?s3VersionStatus?s
<KubeApiServerConfig?{$B)DKubeControllerManagerConfig?{$Cr<KubeSchedulerConfig?{$Eo
1EventTtl?{$BR=ServiceNodePortRange?{$C&
4Constraints?{$Bs2DefaultValue?s
)Max?s)Min?s
4Constraints?{$CJ5DefaultValue?{#_&
0MaxPort?{$Ce0MinPort?{$Ce
)Max?n)Min?n
PHorizontalPodAutoscalerControllerConfig?{$Da>PodGcControllerConfig?{$E/
JHorizontalPodAutoscalerSyncPeriod?{$BR
ATerminatedPodGcThreshold?{$EN
4Constraints?{$Ce2DefaultValue?n
9NodeResourcesFit?{$F,
8ScoringStrategy?{$FB
4Constraints?{$Ff5DefaultValue?{#a>
2Resources?{$G18ScoringStrategy?{$GH
-Name?{$GH/Weight?{$Ce
4AllowedValues?[s
;ApiRequestConcurrency?n;ClusterDatabaseSizeGb?nMControlPlaneComponentConfigOverrides?{$A/@PodSchedulingRatePerSecond?n.TierName?s
1ClusterName!s?IdentityProviderConfig!{$IT
*Name!s*Type!s
?IdentityProviderConfig?{$J&
-Oidc?{$J1
.ClientId?s1ClusterName?s1GroupsClaim?s2GroupsPrefix?s?IdentityProviderConfigArn?s@IdentityProviderConfigName?s/IssuerUrl?s5RequiredClaims?<s,Status?s+Tags?<s3UsernameClaim?s4UsernamePrefix?s
1ClusterName!s(Id!s
0Insight?{$L_
5AdditionalInfo?<s.Category?s@CategorySpecificSummary?{$No1Description?s(Id?s6InsightStatus?{#?r7KubernetesVersion?s5LastRefreshTime?t8LastTransitionTime?t*Name?s4Recommendation?s3Resources?[{$QU
CAddonCompatibilityDetails?[{$OO<DeprecationDetails?[{$Om
9CompatibleVersions?[s*Name?s
5ClientStats?[{$Ps2ReplacedWith?sDStartServingReplacementVersion?s8StopServingVersion?s+Usage?s
5LastRequestTime?t@NumberOfRequestsLast30Days?i/UserAgent?s
)Arn?s6InsightStatus?{#?r;KubernetesResourceUri?s
1ClusterName!s
-EndedAt?t-Message?s/StartedAt?t,Status?s
/AddonName?s4CapabilityName?s*Name!s3NodegroupName?s.UpdateId!s
1ClusterName!s/PolicyArn!s2PrincipalArn!s
8ClientRequestToken?s1ClusterName!s?IdentityProviderConfig!{$IT
9AssociatedPolicyArn?s1ClusterName!s0MaxResults?i/NextToken?s
4AccessEntries?[s/NextToken?s
0MaxResults?i/NextToken?s
8AccessPolicies?[{$V@/NextToken?s
)Arn?s*Name?s
1ClusterName!s0MaxResults?i/NextToken?s
-Addons?[s/NextToken?s
1ClusterName!s0MaxResults?i/NextToken?s2PrincipalArn!s
BAssociatedAccessPolicies?[{#B=1ClusterName?s/NextToken?s2PrincipalArn?s
1ClusterName!s0MaxResults?n/NextToken?s
6Capabilities?[{$YG/NextToken?s
)Arn?s4CapabilityName?s/CreatedAt?t0ModifiedAt?t,Status?s*Type?s-Version?s
@CertificateAuthorities?[{#=y/NextToken?s
.Include?[s0MaxResults?i/NextToken?s
/Clusters?[s/NextToken?s
4IncludeStatus?[s0MaxResults?i/NextToken?s
/NextToken?s7Subscriptions?[{#sO
:FargateProfileNames?[s/NextToken?s
AIdentityProviderConfigs?[{$IT/NextToken?s
1ClusterName!s/Filter?{$]a0MaxResults?i/NextToken?s
1Categories?[s9KubernetesVersions?[s/Statuses?[s
2Insights?[{$^T/NextToken?s
.Category?s1Description?s(Id?s6InsightStatus?{#?r7KubernetesVersion?s5LastRefreshTime?t8LastTransitionTime?t*Name?s
/NextToken?s1Nodegroups?[s
1ClusterName!s0MaxResults?i/Namespace?s/NextToken?s4ServiceAccount?s
6Associations?[{$a:/NextToken?s
4AssociationArn?s3AssociationId?s1ClusterName?s/Namespace?s.OwnerArn?s4ServiceAccount?s
1ResourceArn!s
+Tags?<s
/AddonName?s4CapabilityName?s0MaxResults?i*Name!s/NextToken?s3NodegroupName?s
/NextToken?s0UpdateIds?[s
8ClientRequestToken?s8ConnectorConfig!{$d>*Name!s+Tags?<s
.Provider!s-RoleArn!s
-Message?s,Status?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8ClientRequestToken?s1ClusterName!s7KubernetesGroups?[s2PrincipalArn!s.Username?s
/AddonName!s2AddonVersion?s8ClientRequestToken?s1ClusterName!s9ConfigurationValues?sAPodIdentityAssociations?[{#Kd6ResolveConflicts?s;ServiceAccountRoleArn?s
4CapabilityName!s8ClientRequestToken?s1ClusterName!s6Configuration?{$i3=DeletePropagationPolicy?s-RoleArn?s
,Ack?{#QC/ArgoCd?{$iI
6NetworkAccess?{#S-9RbacRoleMappings?{$is
AAddOrUpdateRoleMappings?[{#S9<RemoveRoleMappings?[{#S9
5AccessConfig?{$nI8ClientRequestToken?s6ComputeConfig?{#^,BControlPlaneScalingConfig?{#^R8DeletionProtection?b<KubeApiServerConfig?{#^ZDKubeControllerManagerConfig?{#_;<KubeSchedulerConfig?{#`k@KubernetesNetworkConfig?{#ag0Logging?{#bv*Name!s<RemoteNetworkConfig?{#e(;ResourcesVpcConfig?{#ed6StorageConfig?{#g/6UpgradePolicy?{#gM9ZonalShiftConfig?{#gB
8AuthenticationMode?s
8ClientRequestToken?s+Force?b*Name!s7RollbackConfig?{$oH-Version!s
4TimeoutMinutes?n
/AutoRenew!b8ClientRequestToken?s(Id!s
8ClientRequestToken?s1ClusterName!s/Labels?{$qh9NodeRepairConfig?{#|F3NodegroupName!s6ScalingConfig?{$%l/Taints?{$r45UpdateConfig?{$&M7WarmPoolConfig?{$'1
8AddOrUpdateLabels?<s3RemoveLabels?[s
;AddOrUpdateTaints?[{$&56RemoveTaints?[{$&5
8ClientRequestToken?s1ClusterName!s+Force?b7LaunchTemplate?{#|/3NodegroupName!s4ReleaseVersion?s-Version?s
3AssociationId!s8ClientRequestToken?s1ClusterName!s8DisableSessionTags?b,Policy?s-RoleArn?s3TargetRoleArn?s
)"};
