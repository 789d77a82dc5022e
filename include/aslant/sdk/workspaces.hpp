// What the actions of workspaces take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x741778c6f360f93f>{
    R"(#|#&##&H#&j#'+#'R#'l#(.#(S#(u#):#)Q#)r#*,#*Q#*p#+4#+N#+l#,7#,U#,w#-<#-S#-g#.,#.J#.o#/;#/T#/z#0I#0g#11#1Q#1s#2>#2j#33#3V#3p#4,#4S#4u#5A#5l#63#6W#6s#7E#7m#84#8Y#8w#9G#9_#:##:A#:[#;,#;F#;]#<1#<Q#<w#=;#=a#>*#>S#?$#?G#?e#@%#@@#@d#A/#AI#A`#Ay#B<#BT#Bp#C3#CT#C|#DD#Dm#E1#EP#Ex
acceptAccountLinkInvitation {#F<{#FT
associateConnectionAlias {#GU{#Gm
associateIpGroups {#H+{#HF
associateWorkspaceApplication {#HG{#Hf
authorizeIpRules {#JT{#HF
copyWorkspaceImage {#K*{#Ky
createAccountLinkInvitation {#L*{#FT
createConnectClientAddIn {#LK{#Lf
createConnectionAlias {#Lq{#M6
createIpGroup {#MA{#Mu
createStandbyWorkspaces {#N&{#OL
createTags {#Q;{#HF
createUpdatedWorkspaceImage {#QT{#Ky
createWorkspaceBundle {#R+{#SO
createWorkspaceImage {#UM{#U|
createWorkspaces {#W:{#[T
createWorkspacesPool {#bG{#eL
deleteAccountLinkInvitation {#F<{#FT
deleteClientBranding {#i2{#HF
deleteConnectClientAddIn {#iM{#HF
deleteConnectionAlias {#ie{#HF
deleteIpGroup {#ip{#HF
deleteTags {#i{{#HF
deleteWorkspaceBundle {#j:{#HF
deleteWorkspaceImage {#jF{#HF
deployWorkspaceApplications {#jQ{#jh
deregisterWorkspaceDirectory {#k3{#HF
describeAccount {#HF{#kB
describeAccountModifications {#lG{#lT
describeApplicationAssociations {#nD{#o/
describeApplications {#pk{#r%
describeBundleAssociations {#sw{#tD
describeClientBranding {#uo{#v#
describeClientProperties {#yD{#yT
describeConnectClientAddIns {#za{#{.
describeConnectionAliasPermissions {#{m{#|7
describeConnectionAliases {$#;{$#i
describeImageAssociations {$%s{$&?
describeIpGroups {$'i{$(5
describeTags {#uo{$)(
describeWorkspaceAssociations {$)7{#jy
describeWorkspaceBundles {$)a{$*)
describeWorkspaceDirectories {$*D{$+J
describeWorkspaceImagePermissions {$<G{$<k
describeWorkspaceImages {$=R{$>*
describeWorkspaceSnapshots {$@V{$@e
describeWorkspaces {$AJ{$BI
describeWorkspacesConnectionStatus {$Bg{$C*
describeWorkspacesPoolSessions {$Db{$E/
describeWorkspacesPools {$GF{$H7
disassociateConnectionAlias {#ie{#HF
disassociateIpGroups {#H+{#HF
disassociateWorkspaceApplication {#HG{#Hf
getAccountLink {$HZ{#FT
importClientBranding {$Hv{#v#
importWorkspaceImage {$L>{#Ky
listAccountLinks {$M?{$Mm
listAvailableManagementCidrRanges {$N3{$Nm
migrateWorkspace {$O8{$OX
modifyAccount {$P'{#HF
modifyCertificateBasedAuthProperties {$Ph{#HF
modifyClientProperties {$QV{#HF
modifyEndpointEncryptionMode {$Qz{#HF
modifySamlProperties {$RH{#HF
modifySelfservicePermissions {$S&{#HF
modifyStreamingProperties {$SP{#HF
modifyWorkspaceAccessProperties {$Sw{#HF
modifyWorkspaceCreationProperties {$TJ{#HF
modifyWorkspaceProperties {$Ty{#HF
modifyWorkspaceState {$UY{#HF
rebootWorkspaces {$Uy{$V>
rebuildWorkspaces {$W${$V>
registerWorkspaceDirectory {$WD{$Z.
rejectAccountLinkInvitation {#F<{#FT
restoreWorkspace {$@V{#HF
revokeIpRules {$ZE{#HF
startWorkspaces {$Z]{$V>
startWorkspacesPool {$[0{#HF
stopWorkspaces {$[:{$V>
stopWorkspacesPool {$[0{#HF
terminateWorkspaces {$[W{$V>
terminateWorkspacesPool {$[0{#HF
terminateWorkspacesPoolSession {$[y{#HF
updateConnectClientAddIn {$\,{#HF
updateConnectionAliasPermission {$\Q{#HF
updateRulesOfIpGroup {#JT{#HF
updateWorkspaceBundle {$\{{#HF
updateWorkspaceImagePermission {$]7{#HF
updateWorkspacesPool {$]e{#eL
1ClientToken?s,LinkId!s
4AccountLink?{#Ff
3AccountLinkId?s7AccountLinkStatus?s5SourceAccountId?s5TargetAccountId?s
-AliasId!s0ResourceId!s
:ConnectionIdentifier?s
1DirectoryId!s/GroupIds![s

3ApplicationId!s1WorkspaceId!s
4Association?{#Hx
:AssociatedResourceId?s<AssociatedResourceType?s-Created?t5LastUpdatedTime?t+State?s4StateReason?{#J81WorkspaceId?s
/ErrorCode?s2ErrorMessage?s
-GroupId!s3UserRules![{#Jo
,IpRule?s.RuleDesc?s
1Description?s*Name!s3SourceImageId!s2SourceRegion!s.Tags?[{#Kj
)Key!s+Value?s
-ImageId?s
1ClientToken?s5TargetAccountId!s
*Name!s0ResourceId!s)Url!s
-AddInId?s
6ConnectionString!s.Tags?[{#Kj
-AliasId?s
/GroupDesc?s/GroupName!s.Tags?[{#Kj3UserRules?[{#Jo
-GroupId?s
3PrimaryRegion!s;StandbyWorkspaces![{#NO
5DataReplication?s1DirectoryId!s8PrimaryWorkspaceId!s.Tags?[{#Kj9VolumeEncryptionKey?s
?FailedStandbyRequests?[{#P,@PendingStandbyRequests?[{#Pe
/ErrorCode?s2ErrorMessage?s@StandbyWorkspaceRequest?{#NO
1DirectoryId?s+State?s.UserName?s1WorkspaceId?s
0ResourceId!s.Tags![{#Kj
1Description!s*Name!s3SourceImageId!s.Tags?[{#Kj
7BundleDescription!s0BundleName!s4ComputeType!{#S;-ImageId!s4RootStorage?{#SC.Tags?[{#Kj4UserStorage!{#SC
*Name?s
.Capacity!s
8WorkspaceBundle?{#Se
.BundleId?s0BundleType?s4ComputeType?{#S;2CreationTime?t1Description?s-ImageId?s5LastUpdatedTime?t*Name?s+Owner?s4RootStorage?{#SC+State?s4UserStorage?{#SC
1Description!s*Name!s.Tags?[{#Kj1WorkspaceId!s
-Created?t1Description?s-ImageId?s*Name?s8OperatingSystem?{#W24OwnerAccountId?s5RequiredTenancy?s+State?s
*Type?s
4Workspaces![{#WL
.BundleId!s1DirectoryId!sARootVolumeEncryptionEnabled?b.Tags?[{#Kj.UserName!sAUserVolumeEncryptionEnabled?b9VolumeEncryptionKey?s3WorkspaceName?s<WorkspaceProperties?{#YC
5ComputeTypeName?s:GlobalAccelerator?{#[89OperatingSystemName?s0Protocols?[s7RootVolumeSizeGib?i1RunningMode?sIRunningModeAutoStopTimeoutInMinutes?i7UserVolumeSizeGib?i
*Mode!s7PreferredProtocol?s
8FailedRequests?[{#\&9PendingRequests?[{#\X
/ErrorCode?s2ErrorMessage?s9WorkspaceRequest?{#WL
.BundleId?s2ComputerName?s@DataReplicationSettings?{#`W1DirectoryId?s/ErrorCode?s2ErrorMessage?s/IpAddress?s<ModificationStates?[{#a';RelatedWorkspaces?[{#a;ARootVolumeEncryptionEnabled?bEStandbyWorkspacesProperties?[{#ab+State?s.SubnetId?s.UserName?sAUserVolumeEncryptionEnabled?b9VolumeEncryptionKey?s1WorkspaceId?s3WorkspaceName?s<WorkspaceProperties?{#YC
5DataReplication?s:RecoverySnapshotTime?t
.Resource?s+State?s
,Region?s+State?s*Type?s1WorkspaceId?s
5DataReplication?s:RecoverySnapshotTime?t8StandbyWorkspaceId?s
<ApplicationSettings?{#cu.BundleId!s1Capacity!{#d51Description!s1DirectoryId!s.PoolName!s1RunningMode?s.Tags?[{#Kj8TimeoutSettings?{#dL
3SettingsGroup?s,Status!s
9DesiredUserSessions!i
@DisconnectTimeoutInSeconds?iDIdleDisconnectTimeoutInSeconds?i>MaxUserDurationInSeconds?i
7WorkspacesPool?{#ea
<ApplicationSettings?{#gd.BundleId!s7CapacityStatus!{#h3/CreatedAt!t1Description?s1DirectoryId!s0Errors?[{#J8-PoolArn!s,PoolId!s.PoolName!s1RunningMode?s+State!s8TimeoutSettings?{#dL
2S3BucketName?s3SettingsGroup?s,Status!s
8ActiveUserSessions!i8ActualUserSessions!i;AvailableUserSessions!i9DesiredUserSessions!i
0Platforms![s0ResourceId!s
-AddInId!s0ResourceId!s
-AliasId!s
-GroupId!s
0ResourceId!s.TagKeys![s
.BundleId?s
-ImageId!s
+Force?b1WorkspaceId!s
3Deployment?{#jy
6Associations?[{#Hx
1DirectoryId!s
ADedicatedTenancyAccountType?sIDedicatedTenancyManagementCidrRange?s=DedicatedTenancySupport?s
/NextToken?s
>AccountModifications?[{#l|/NextToken?s
IDedicatedTenancyManagementCidrRange?s=DedicatedTenancySupport?s/ErrorCode?s2ErrorMessage?s7ModificationState?s/StartTime?t
3ApplicationId!s>AssociatedResourceTypes![s0MaxResults?i/NextToken?s
6Associations?[{#oO/NextToken?s
3ApplicationId?s:AssociatedResourceId?s<AssociatedResourceType?s-Created?t5LastUpdatedTime?t+State?s4StateReason?{#J8
5ApplicationIds?[s7ComputeTypeNames?[s1LicenseType?s0MaxResults?i/NextToken?s;OperatingSystemNames?[s+Owner?s
6Applications?[{#rE/NextToken?s
3ApplicationId?s-Created?t1Description?s1LicenseType?s*Name?s+Owner?s+State?s@SupportedComputeTypeNames?[sDSupportedOperatingSystemNames?[s
>AssociatedResourceTypes![s.BundleId!s
6Associations?[{#tX
:AssociatedResourceId?s<AssociatedResourceType?s.BundleId?s-Created?t5LastUpdatedTime?t+State?s4StateReason?{#J8
0ResourceId!s
:DeviceTypeAndroid?{#wF6DeviceTypeIos?{#x98DeviceTypeLinux?{#wF6DeviceTypeOsx?{#wF6DeviceTypeWeb?{#wF:DeviceTypeWindows?{#wF
8ForgotPasswordLink?s3LoginMessage?<s-LogoUrl?s2SupportEmail?s1SupportLink?s
8ForgotPasswordLink?s3LoginMessage?<s/Logo2xUrl?s/Logo3xUrl?s-LogoUrl?s2SupportEmail?s1SupportLink?s
2ResourceIds![s
>ClientPropertiesList?[{#yp
9ClientProperties?{#z:0ResourceId?s
6LogUploadEnabled?s6ReconnectEnabled?s
0MaxResults?i/NextToken?s0ResourceId!s
0AddIns?[{#{H/NextToken?s
-AddInId?s*Name?s0ResourceId?s)Url?s
-AliasId!s0MaxResults?i/NextToken?s
-AliasId?sDConnectionAliasPermissions?[{#|o/NextToken?s
6AllowAssociation!b5SharedAccountId!s
/AliasIds?[s+Limit?i/NextToken?s0ResourceId?s
;ConnectionAliases?[{$$4/NextToken?s
-AliasId?s6Associations?[{$%$6ConnectionString?s4OwnerAccountId?s+State?s
9AssociatedAccountId?s7AssociationStatus?s:ConnectionIdentifier?s0ResourceId?s
>AssociatedResourceTypes![s-ImageId!s
6Associations?[{$&S
:AssociatedResourceId?s<AssociatedResourceType?s-Created?t-ImageId?s5LastUpdatedTime?t+State?s4StateReason?{#J8
/GroupIds?[s0MaxResults?i/NextToken?s
/NextToken?s0Result?[{$(O
/GroupDesc?s-GroupId?s/GroupName?s3UserRules?[{#Jo
1TagList?[{#Kj
>AssociatedResourceTypes![s1WorkspaceId!s
0BundleIds?[s/NextToken?s+Owner?s
1Bundles?[{#Se/NextToken?s
3DirectoryIds?[s1Filters?[{$+8+Limit?i/NextToken?s>WorkspaceDirectoryNames?[s
*Name!s-Values![s
5Directories?[{$+i/NextToken?s
>ActiveDirectoryConfig?{$2++Alias?sGCertificateBasedAuthProperties?{$2S6CustomerUserName?s1DirectoryId?s3DirectoryName?s3DirectoryType?s5DnsIpAddresses?[s<EndpointEncryptionMode?s2ErrorMessage?s/IamRoleId?s2IdcConfig?{$2w1IpGroupIds?[s=MicrosoftEntraConfig?{$3=6RegistrationCode?s7SamlProperties?{$3f?SelfservicePermissions?{$4@+State?s<StreamingProperties?{$5J0SubnetIds?[s-Tenancy?s6UserIdentityType?sBWorkspaceAccessProperties?{$7ADWorkspaceCreationProperties?{$:_CWorkspaceDirectoryDescription?s<WorkspaceDirectoryName?s>WorkspaceSecurityGroupId?s3WorkspaceType?s
0DomainName!s=ServiceAccountSecretArn!s
=CertificateAuthorityArn?s,Status?s
4ApplicationArn?s1InstanceArn?s
@ApplicationConfigSecretArn?s.TenantId?s
=RelayStateParameterName?s,Status?s3UserAccessUrl?s
7ChangeComputeType?s8IncreaseVolumeSize?s6RebuildWorkspace?s6RestartWorkspace?s7SwitchRunningMode?s
:GlobalAccelerator?{#[8;StorageConnectors?[{$6ZJStreamingExperiencePreferredProtocol?s6UserSettings?[{$6t
3ConnectorType!s,Status!s
,Action!s3MaximumLength?i0Permission!s
=AccessEndpointConfig?{$9_7DeviceTypeAndroid?s8DeviceTypeChromeOs?s3DeviceTypeIos?s5DeviceTypeLinux?s3DeviceTypeOsx?s3DeviceTypeWeb?s7DeviceTypeWindows?sDDeviceTypeWorkSpacesThinClient?s:DeviceTypeZeroClient?s
9AccessEndpoints![{$:9@InternetFallbackProtocols?[s
8AccessEndpointType?s3VpcEndpointId?s
;CustomSecurityGroupId?s/DefaultOu?s:EnableInternetAccess?b;EnableMaintenanceMode?b4EnableWorkDocs?b8InstanceIamRoleArn?sEUserEnabledAsLocalAdministrator?b
-ImageId!s0MaxResults?i/NextToken?s
-ImageId?s:ImagePermissions?[{$=?/NextToken?s
5SharedAccountId?s
/ImageIds?[s/ImageType?s0MaxResults?i/NextToken?s
0Images?[{$>D/NextToken?s
-Created?t1Description?s/ErrorCode?s6ErrorDetails?[{#J82ErrorMessage?s-ImageId?s*Name?s8OperatingSystem?{#W24OwnerAccountId?s5RequiredTenancy?s+State?s0Updates?{$@5
1Description?s5UpdateAvailable?b
1WorkspaceId!s
:RebuildSnapshots?[{$A::RestoreSnapshots?[{$A:
2SnapshotTime?t
.BundleId?s1DirectoryId?s+Limit?i/NextToken?s.UserName?s3WorkspaceIds?[s3WorkspaceName?s
/NextToken?s4Workspaces?[{#\X
/NextToken?s3WorkspaceIds?[s
/NextToken?sDWorkspacesConnectionStatus?[{$CX
5ConnectionState?sCConnectionStateCheckTimestamp?tFLastKnownUserConnectionTimestamp?t1WorkspaceId?s
+Limit?i/NextToken?s,PoolId!s,UserId?s
/NextToken?s2Sessions?[{$EK
8AuthenticationType?s5ConnectionState?s4ExpirationTime?t0InstanceId?sCNetworkAccessConfiguration?{$G',PoolId!s/SessionId!s/StartTime?t,UserId!s
+EniId?s9EniPrivateIpAddress?s
1Filters?[{$Gt+Limit?i/NextToken?s.PoolIds?[s
*Name!s.Operator!s-Values![s
/NextToken?s9WorkspacesPools?[{#ea
,LinkId?s5LinkedAccountId?s
:DeviceTypeAndroid?{$JL6DeviceTypeIos?{$K<8DeviceTypeLinux?{$JL6DeviceTypeOsx?{$JL6DeviceTypeWeb?{$JL:DeviceTypeWindows?{$JL0ResourceId!s
8ForgotPasswordLink?s3LoginMessage?<s*Logo?y2SupportEmail?s1SupportLink?s
8ForgotPasswordLink?s3LoginMessage?<s*Logo?y,Logo2x?y,Logo3x?y2SupportEmail?s1SupportLink?s
3Applications?[s0Ec2ImageId!s6ImageDescription!s/ImageName!s6IngestionProcess!s.Tags?[{#Kj
7LinkStatusFilter?[s0MaxResults?i/NextToken?s
6AccountLinks?[{#Ff/NextToken?s
CManagementCidrRangeConstraint!s0MaxResults?i/NextToken?s
;ManagementCidrRanges?[s/NextToken?s
.BundleId!s7SourceWorkspaceId!s
7SourceWorkspaceId?s7TargetWorkspaceId?s
IDedicatedTenancyManagementCidrRange?s=DedicatedTenancySupport?s
GCertificateBasedAuthProperties?{$2S9PropertiesToDelete?[s0ResourceId!s
9ClientProperties!{#z:0ResourceId!s
1DirectoryId!s<EndpointEncryptionMode!s
9PropertiesToDelete?[s0ResourceId!s7SamlProperties?{$3f
0ResourceId!s?SelfservicePermissions!{$4@
0ResourceId!s<StreamingProperties?{$5J
0ResourceId!sBWorkspaceAccessProperties!{$7A
0ResourceId!sDWorkspaceCreationProperties!{$:_
5DataReplication?s1WorkspaceId!s<WorkspaceProperties?{#YC
1WorkspaceId!s4WorkspaceState!s
ARebootWorkspaceRequests![{$@V
8FailedRequests?[{$VT
/ErrorCode?s2ErrorMessage?s1WorkspaceId?s
BRebuildWorkspaceRequests![{$@V
>ActiveDirectoryConfig?{$2+1DirectoryId?s7EnableSelfService?b4EnableWorkDocs?b4IdcInstanceArn?s=MicrosoftEntraConfig?{$3=0SubnetIds?[s.Tags?[{#Kj-Tenancy?s6UserIdentityType?sCWorkspaceDirectoryDescription?s<WorkspaceDirectoryName?s3WorkspaceType?s
1DirectoryId?s+State?s
-GroupId!s0UserRules![s
@StartWorkspaceRequests![{$Z{
1WorkspaceId?s
,PoolId!s
?StopWorkspaceRequests![{$Z{
DTerminateWorkspaceRequests![{$@V
/SessionId!s
-AddInId!s*Name?s0ResourceId!s)Url?s
-AliasId!sBConnectionAliasPermission!{#|o
.BundleId?s-ImageId?s
4AllowCopyImage!b-ImageId!s5SharedAccountId!s
<ApplicationSettings?{#cu.BundleId?s1Capacity?{#d51Description?s1DirectoryId?s,PoolId!s1RunningMode?s8TimeoutSettings?{#dL
)"};
