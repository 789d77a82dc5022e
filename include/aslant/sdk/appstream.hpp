// What the actions of appstream take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xae28b117f8fa39f4>{
    R"(#r#%_#&/#&R#'##';#'\#(&#(9#(Q#(p#)A#)\#){#*<#*Q#*m#+;#+P#+l#,/#,K#,r#-,#-D#-c#.$#.C#.^#.s#/.#/J#/j#0%#0B#0i#1##1X#1z#2;#2i#3-#3O#3m#4+#4J#4l#5*#5D#5\#5{#6K#6r#7/#7D#7q#8=#8m#9.#9B#9Y#9w#:;#:]#:z#;>#;R#;m#<0#<C#<]#<r#=/#=N#=i#>.#>I#>^#?$#?9
associateAppBlockBuilderAppBlock {#?V{#?{
associateApplicationFleet {#@J{#@h
associateApplicationToEntitlement {#A0{#Ag
associateFleet {#Ah{#Ag
batchAssociateUserStack {#B'{#C/
batchDisassociateUserStack {#B'{#C/
copyImage {#Cs{#Du
createAppBlock {#E3{#Gk
createAppBlockBuilder {#J7{#LT
createAppBlockBuilderStreamingURL {#Ox{#P@
createApplication {#PZ{#RH
createDirectoryConfig {#Tt{#W'
createEntitlement {#Xm{#Yf
createFleet {#[({#`]
createImageBuilder {#g:{#iT
createImageBuilderStreamingURL {#mm{#P@
createStack {#n&{#r;
createStreamingURL {#uX{#P@
createThemeForStack {#vL{#x(
createUpdatedImage {#ya{#zp
createUsageReportSubscription {#Ag{$%w
createUser {$&8{#Ag
deleteAppBlock {$'&{#Ag
deleteAppBlockBuilder {$'&{#Ag
deleteApplication {$'&{#Ag
deleteDirectoryConfig {$'.{#Ag
deleteEntitlement {$'?{#Ag
deleteFleet {$'&{#Ag
deleteImage {$'&{$'S
deleteImageBuilder {$'&{#iT
deleteImagePermissions {$'_{#Ag
deleteStack {$'&{#Ag
deleteThemeForStack {$'y{#Ag
deleteUsageReportSubscription {#Ag{#Ag
deleteUser {$(,{#Ag
describeAppBlockBuilderAppBlockAssociations {$(M{$)1
describeAppBlockBuilders {$)h{$*1
describeAppBlocks {$*U{$*w
describeApplicationFleetAssociations {$+:{$+q
describeApplications {$*U{$,G
describeDirectoryConfigs {$,g{$-9
describeEntitlements {$-]{$.0
describeFleets {$.P{$.f
describeImageBuilders {$)h{$/&
describeImagePermissions {$/G{$0%
describeImages {$1){$1[
describeSessions {$1u{$2s
describeStacks {$.P{$5$
describeThemeForStack {$'y{#x(
describeUsageReportSubscriptions {$5>{$5X
describeUserStackAssociations {$6x{$7d
describeUsers {$83{$8b
disableUser {$(,{#Ag
disassociateAppBlockBuilderAppBlock {#?V{#Ag
disassociateApplicationFleet {#@J{#Ag
disassociateApplicationFromEntitlement {#A0{#Ag
disassociateFleet {#Ah{#Ag
enableUser {$(,{#Ag
expireSession {$:&{#Ag
listAssociatedFleets {$:3{$.P
listAssociatedStacks {$:L{$.P
listEntitledApplications {$:e{$;C
listTagsForResource {$<*{$<9
startAppBlockBuilder {$'&{#LT
startFleet {$'&{#Ag
startImageBuilder {$<B{#iT
stopAppBlockBuilder {$'&{#LT
stopFleet {$'&{#Ag
stopImageBuilder {$'&{#iT
tagResource {$<b{#Ag
untagResource {$<y{#Ag
updateAppBlockBuilder {$=9{#LT
updateApplication {$?){#RH
updateDirectoryConfig {$@^{#W'
updateEntitlement {$B&{#Yf
updateFleet {$Bi{#`]
updateImagePermissions {$GU{#Ag
updateStack {$H+{#r;
updateThemeForStack {$Jv{#x(
1AppBlockArn!s9AppBlockBuilderName!s
KAppBlockBuilderAppBlockAssociation?{#?V
4ApplicationArn!s/FleetName!s
DApplicationFleetAssociation?{#@J
;ApplicationIdentifier!s5EntitlementName!s/StackName!s

/FleetName!s/StackName!s
?UserStackAssociations![{#BD
8AuthenticationType!s;SendEmailNotification?b/StackName!s.UserName!s
0Errors?[{#C=
/ErrorCode?s2ErrorMessage?s=UserStackAssociation?{#BD
ADestinationImageDescription?s:DestinationImageName!s7DestinationRegion!s5SourceImageName!s
:DestinationImageName?s
1Description?s1DisplayName?s*Name!s3PackagingType?s?PostSetupScriptDetails?{#F_;SetupScriptDetails?{#F_9SourceS3Location!{#GW+Tags?<s
:ExecutableParameters?s4ExecutablePath!s9ScriptS3Location!{#GW6TimeoutInSeconds!i
.S3Bucket!s+S3Key?s
1AppBlock?{#Gz
8AppBlockErrors?[{#Iu)Arn!s1CreatedTime?t1Description?s1DisplayName?s*Name!s3PackagingType?s?PostSetupScriptDetails?{#F_;SetupScriptDetails?{#F_9SourceS3Location?{#GW+State?s
/ErrorCode?s2ErrorMessage?s
9AccessEndpoints?[{#Ks1Description?s1DisplayName?sAEnableDefaultInternetAccess?b0IamRoleArn?s2InstanceType!s*Name!s.Platform!s+Tags?<s2VpcConfig!{#L2
2EndpointType!s,VpceId?s
7SecurityGroupIds?[s0SubnetIds?[s
8AppBlockBuilder?{#Lj
9AccessEndpoints?[{#Ks?AppBlockBuilderErrors?[{#O9)Arn!s1CreatedTime?t1Description?s1DisplayName?sAEnableDefaultInternetAccess?b0IamRoleArn?s2InstanceType!s*Name!s.Platform!s+State!s:StateChangeReason?{#Of2VpcConfig!{#L2
/ErrorCode?s2ErrorMessage?s4ErrorTimestamp?t
*Code?s-Message?s
9AppBlockBuilderName!s.Validity?l
-Expires?t2StreamingURL?s
1AppBlockArn!s1Description?s1DisplayName?s7IconS3Location!{#GW7InstanceFamilies![s6LaunchParameters?s0LaunchPath!s*Name!s0Platforms![s+Tags?<s6WorkingDirectory?s
4Application?{#RZ
1AppBlockArn?s)Arn?s1CreatedTime?t1Description?s1DisplayName?s-Enabled?b7IconS3Location?{#GW-IconURL?s7InstanceFamilies?[s6LaunchParameters?s0LaunchPath?s/Metadata?<s*Name?s0Platforms?[s6WorkingDirectory?s
GCertificateBasedAuthProperties?{#V<3DirectoryName!sKOrganizationalUnitDistinguishedNames![sBServiceAccountCredentials?{#V`
=CertificateAuthorityArn?s,Status?s
1AccountName!s5AccountPassword!s
8DirectoryConfig?{#W=
GCertificateBasedAuthProperties?{#V<1CreatedTime?t3DirectoryName!sKOrganizationalUnitDistinguishedNames?[sBServiceAccountCredentials?{#V`
3AppVisibility!s4Attributes![{#YV1Description?s*Name!s/StackName!s
*Name!s+Value!s
4Entitlement?{#Yx
3AppVisibility!s4Attributes![{#YV1CreatedTime?t1Description?s6LastModifiedTime?t*Name!s/StackName!s
8ComputeCapacity?{#_Z1Description?s@DisconnectTimeoutInSeconds?i1DisplayName?s7DomainJoinInfo?{#`&AEnableDefaultInternetAccess?b/FleetType?s0IamRoleArn?sDIdleDisconnectTimeoutInSeconds?i.ImageArn?s/ImageName?s2InstanceType!s;MaxConcurrentSessions?i<MaxSessionsPerInstance?i>MaxUserDurationInSeconds?i*Name!s.Platform?s@SessionScriptS3Location?{#GW0StreamView?s+Tags?<s=UsbDeviceFilterStrings?[s2VpcConfig?{#L2
6DesiredInstances?i5DesiredSessions?i
3DirectoryName?sIOrganizationalUnitDistinguishedName?s
.Fleet?{#`i
)Arn!s>ComputeCapacityStatus!{#em1CreatedTime?t1Description?s@DisconnectTimeoutInSeconds?i1DisplayName?s7DomainJoinInfo?{#`&AEnableDefaultInternetAccess?b5FleetErrors?[{#Iu/FleetType?s0IamRoleArn?sDIdleDisconnectTimeoutInSeconds?i.ImageArn?s/ImageName?s2InstanceType!s;MaxConcurrentSessions?i<MaxSessionsPerInstance?i>MaxUserDurationInSeconds?i*Name!s.Platform?s@SessionScriptS3Location?{#GW+State!s0StreamView?s=UsbDeviceFilterStrings?[s2VpcConfig?{#L2
8ActiveUserSessions?i8ActualUserSessions?i/Available?i;AvailableUserSessions?i-Desired!i9DesiredUserSessions?i+InUse?i-Running?i
9AccessEndpoints?[{#Ks;AppstreamAgentVersion?s1Description?s1DisplayName?s7DomainJoinInfo?{#`&AEnableDefaultInternetAccess?b0IamRoleArn?s.ImageArn?s/ImageName?s2InstanceType!s*Name!s+Tags?<s2VpcConfig?{#L2
5ImageBuilder?{#ig
9AccessEndpoints?[{#Ks;AppstreamAgentVersion?s)Arn?s1CreatedTime?t1Description?s1DisplayName?s7DomainJoinInfo?{#`&AEnableDefaultInternetAccess?b0IamRoleArn?s.ImageArn?s<ImageBuilderErrors?[{#O92InstanceType?sALatestAppstreamAgentVersion?s*Name!sCNetworkAccessConfiguration?{#mN.Platform?s+State?s:StateChangeReason?{#Of2VpcConfig?{#L2
+EniId?s9EniPrivateIpAddress?s
*Name!s.Validity?l
9AccessEndpoints?[{#Ks<ApplicationSettings?{#pI1Description?s1DisplayName?s7EmbedHostDomains?[s1FeedbackURL?s*Name!s1RedirectURL?s;StorageConnectors?[{#pdDStreamingExperienceSettings?{#qY+Tags?<s6UserSettings?[{#qn
-Enabled!b3SettingsGroup?s
3ConnectorType!s.Domains?[sADomainsRequireAdminConsent?[s8ResourceIdentifier?s
7PreferredProtocol?s
,Action!s3MaximumLength?i0Permission!s
.Stack?{#rG
9AccessEndpoints?[{#Ks<ApplicationSettings?{#u.)Arn?s1CreatedTime?t1Description?s1DisplayName?s7EmbedHostDomains?[s1FeedbackURL?s*Name!s1RedirectURL?s5StackErrors?[{#Iu;StorageConnectors?[{#pdDStreamingExperienceSettings?{#qY6UserSettings?[{#qn
-Enabled?b2S3BucketName?s3SettingsGroup?s
3ApplicationId?s/FleetName!s4SessionContext?s/StackName!s,UserId!s.Validity?l
:FaviconS3Location!{#GW5FooterLinks?[{#wcCOrganizationLogoS3Location!{#GW/StackName!s2ThemeStyling!s/TitleText!s
1DisplayName?s3FooterLinkURL?s
.Theme?{#x4
1CreatedTime?t/StackName?s+State?s5ThemeFaviconURL?s:ThemeFooterLinks?[{#wc>ThemeOrganizationLogoURL?s2ThemeStyling?s4ThemeTitleText?s
,DryRun?b7ExistingImageName!s9NewImageDescription?s9NewImageDisplayName?s2NewImageName!s3NewImageTags?<s
4CanUpdateImage?b.Image?{#{3
6Applications?[{#RZ;AppstreamAgentVersion?s)Arn?s2BaseImageArn?s1CreatedTime?t1Description?s1DisplayName?s@DynamicAppProvidersEnabled?s6ImageBuilderName?s;ImageBuilderSupported?b5ImageErrors?[{#O99ImagePermissions?{$%U;ImageSharedWithOthers?sALatestAppstreamAgentVersion?s*Name!s.Platform?sAPublicBaseImageReleasedDate?t+State?s:StateChangeReason?{#Of@SupportedInstanceFamilies?[s0Visibility?s
0AllowFleet?b7AllowImageBuilder?b
2S3BucketName?s.Schedule?s
8AuthenticationType!s/FirstName?s.LastName?s3MessageAction?s.UserName!s
*Name!s
3DirectoryName!s
*Name!s/StackName!s
.Image?{#{3
*Name!s5SharedAccountId!s
/StackName!s
8AuthenticationType!s.UserName!s
1AppBlockArn?s9AppBlockBuilderName?s0MaxResults?i/NextToken?s
MAppBlockBuilderAppBlockAssociations?[{#?V/NextToken?s
0MaxResults?i,Names?[s/NextToken?s
:AppBlockBuilders?[{#Lj/NextToken?s
+Arns?[s0MaxResults?i/NextToken?s
3AppBlocks?[{#Gz/NextToken?s
4ApplicationArn?s/FleetName?s0MaxResults?i/NextToken?s
FApplicationFleetAssociations?[{#@J/NextToken?s
6Applications?[{#RZ/NextToken?s
5DirectoryNames?[s0MaxResults?i/NextToken?s
:DirectoryConfigs?[{#W=/NextToken?s
0MaxResults?i*Name?s/NextToken?s/StackName!s
6Entitlements?[{#Yx/NextToken?s
,Names?[s/NextToken?s
0Fleets?[{#`i/NextToken?s
7ImageBuilders?[{#ig/NextToken?s
0MaxResults?i*Name!s/NextToken?s:SharedAwsAccountIds?[s
*Name?s/NextToken?sDSharedImagePermissionsList?[{$0Z
9ImagePermissions!{$%U5SharedAccountId!s
+Arns?[s0MaxResults?i,Names?[s/NextToken?s*Type?s
0Images?[{#{3/NextToken?s
8AuthenticationType?s/FleetName!s0InstanceId?s+Limit?i/NextToken?s/StackName!s,UserId?s
/NextToken?s2Sessions?[{$35
8AuthenticationType?s5ConnectionState?s/FleetName!s(Id!s0InstanceId?s7MaxExpirationTime?tCNetworkAccessConfiguration?{#mN/StackName!s/StartTime?t+State!s,UserId!s
/NextToken?s0Stacks?[{#rG
0MaxResults?i/NextToken?s
/NextToken?sBUsageReportSubscriptions?[{$6*
=LastGeneratedReportDate?t2S3BucketName?s.Schedule?s<SubscriptionErrors?[{#Iu
8AuthenticationType?s0MaxResults?i/NextToken?s/StackName?s.UserName?s
/NextToken?s?UserStackAssociations?[{#BD
8AuthenticationType!s0MaxResults?i/NextToken?s
/NextToken?s/Users?[{$8{
)Arn?s8AuthenticationType!s1CreatedTime?t-Enabled?b/FirstName?s.LastName?s,Status?s.UserName?s
/SessionId!s
/NextToken?s/StackName!s
/FleetName!s/NextToken?s
5EntitlementName!s0MaxResults?i/NextToken?s/StackName!s
>EntitledApplications?[{$;k/NextToken?s
;ApplicationIdentifier!s
1ResourceArn!s
+Tags?<s
;AppstreamAgentVersion?s*Name!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
9AccessEndpoints?[{#Ks9AttributesToDelete?[s1Description?s1DisplayName?sAEnableDefaultInternetAccess?b0IamRoleArn?s2InstanceType?s*Name!s.Platform?s2VpcConfig?{#L2
1AppBlockArn?s9AttributesToDelete?[s1Description?s1DisplayName?s7IconS3Location?{#GW6LaunchParameters?s0LaunchPath?s*Name!s6WorkingDirectory?s
GCertificateBasedAuthProperties?{#V<3DirectoryName!sKOrganizationalUnitDistinguishedNames?[sBServiceAccountCredentials?{#V`
3AppVisibility?s4Attributes?[{#YV1Description?s*Name!s/StackName!s
9AttributesToDelete?[s8ComputeCapacity?{#_Z5DeleteVpcConfig?b1Description?s@DisconnectTimeoutInSeconds?i1DisplayName?s7DomainJoinInfo?{#`&AEnableDefaultInternetAccess?b0IamRoleArn?sDIdleDisconnectTimeoutInSeconds?i.ImageArn?s/ImageName?s2InstanceType?s;MaxConcurrentSessions?i<MaxSessionsPerInstance?i>MaxUserDurationInSeconds?i*Name?s.Platform?s@SessionScriptS3Location?{#GW0StreamView?s=UsbDeviceFilterStrings?[s2VpcConfig?{#L2
9ImagePermissions!{$%U*Name!s5SharedAccountId!s
9AccessEndpoints?[{#Ks<ApplicationSettings?{#pI9AttributesToDelete?[s=DeleteStorageConnectors?b1Description?s1DisplayName?s7EmbedHostDomains?[s1FeedbackURL?s*Name!s1RedirectURL?s;StorageConnectors?[{#pdDStreamingExperienceSettings?{#qY6UserSettings?[{#qn
9AttributesToDelete?[s:FaviconS3Location?{#GW5FooterLinks?[{#wcCOrganizationLogoS3Location?{#GW/StackName!s+State?s2ThemeStyling?s/TitleText?s
)"};
