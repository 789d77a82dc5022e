// What the actions of greengrass take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x94e09ce621ecbbe6>{
    R"($%#&,#&J#&q#':#'d#((#(M#(g#)-#)T#)v#*E#*Z#+)#+E#+e#,2#,T#-##-D#-j#.=#.`#/$#/D#/f#/{#0A#0c#1/#1R#2$#2?#2`#3##3C#3j#4+#4M#4j#5-#5Q#5p#6<#6N#6t#7D#7]#7z#8D#8c#9/#9Q#9t#:D#:j#;;#;X#<'#<I#<m#=0#=I#=o#>4#>\#?##?L#?g#?{#@G#@f#A4#AU#B'#BL#Bi#C)#CF#Cb#Cw#D4#DT#Dw#E;#E[#F##F8#Fe#G+#GM#Gs
associateRoleToGroup {#HB{#HW
associateServiceRoleToAccount {#Hg{#HW
createConnectorDefinition {#Hr{#J)
createConnectorDefinitionVersion {#K0{#Kl
createCoreDefinition {#L<{#J)
createCoreDefinitionVersion {#MT{#Kl
createDeployment {#N,{#Nz
createDeviceDefinition {#O@{#J)
createDeviceDefinitionVersion {#P+{#Kl
createFunctionDefinition {#Pa{#J)
createFunctionDefinitionVersion {#U7{#Kl
createGroup {#V*{#J)
createGroupCertificateAuthority {#Y){#YF
createGroupVersion {#Yf{#Kl
createLoggerDefinition {#\K{#J)
createLoggerDefinitionVersion {#]_{#Kl
createResourceDefinition {#^;{#J)
createResourceDefinitionVersion {#dt{#Kl
createSoftwareUpdateJob {#eT{#g:
createSubscriptionDefinition {#gl{#J)
createSubscriptionDefinitionVersion {#i%{#Kl
deleteConnectorDefinition {#ig{#j&
deleteCoreDefinition {#j'{#j&
deleteDeviceDefinition {#j;{#j&
deleteFunctionDefinition {#jQ{#j&
deleteGroup {#ji{#j&
deleteLoggerDefinition {#jt{#j&
deleteResourceDefinition {#k0{#j&
deleteSubscriptionDefinition {#kH{#j&
disassociateRoleFromGroup {#ji{#kd
disassociateServiceRoleFromAccount {#j&{#kd
getAssociatedRole {#ji{#kw
getBulkDeploymentStatus {#l7{#lK
getConnectivityInfo {#nf{#ns
getConnectorDefinition {#ig{#og
getConnectorDefinitionVersion {#pv{#q`
getCoreDefinition {#j'{#og
getCoreDefinitionVersion {#rL{#rz
getDeploymentStatus {#sf{#t&
getDeviceDefinition {#j;{#og
getDeviceDefinitionVersion {#ty{#u]
getFunctionDefinition {#jQ{#og
getFunctionDefinitionVersion {#vI{#w1
getGroup {#ji{#og
getGroupCertificateAuthority {#ww{#xA
getGroupCertificateConfiguration {#ji{#y=
getGroupVersion {#z;{#zW
getLoggerDefinition {#jt{#og
getLoggerDefinitionVersion {#{7{#{u
getResourceDefinition {#k0{#og
getResourceDefinitionVersion {#|U{$#1
getServiceRoleForAccount {#j&{#kw
getSubscriptionDefinition {#kH{#og
getSubscriptionDefinitionVersion {$#k{$$[
getThingRuntimeConfiguration {#nf{$%G
listBulkDeploymentDetailedReports {$&L{$&y
listBulkDeployments {$(a{$({
listConnectorDefinitionVersions {$)x{$*P
listConnectorDefinitions {$(a{$*l
listCoreDefinitionVersions {$+1{$*P
listCoreDefinitions {$(a{$*l
listDeployments {$+^{$,(
listDeviceDefinitionVersions {$-5{$*P
listDeviceDefinitions {$(a{$*l
listFunctionDefinitionVersions {$-d{$*P
listFunctionDefinitions {$(a{$*l
listGroupCertificateAuthorities {#ji{$.;
listGroupVersions {$+^{$*P
listGroups {$(a{$/B
listLoggerDefinitionVersions {$/\{$*P
listLoggerDefinitions {$(a{$*l
listResourceDefinitionVersions {$01{$*P
listResourceDefinitions {$(a{$*l
listSubscriptionDefinitionVersions {$0b{$*P
listSubscriptionDefinitions {$(a{$*l
listTagsForResource {$1={$1L
resetDeployments {$1U{#Nz
startBulkDeployment {$1z{$2]
stopBulkDeployment {#l7{#j&
tagResource {$3+{#j&
untagResource {$3B{#j&
updateConnectivityInfo {$3\{$4&
updateConnectorDefinition {$4;{#j&
updateCoreDefinition {$4[{#j&
updateDeviceDefinition {$4v{#j&
updateFunctionDefinition {$59{#j&
updateGroup {$5X{#j&
updateGroupCertificateConfiguration {$5j{#y=
updateLoggerDefinition {$6={#j&
updateResourceDefinition {$6Z{#j&
updateSubscriptionDefinition {$6y{#j&
updateThingRuntimeConfiguration {$7B{#j&
-GroupId!s-RoleArn!s
2AssociatedAt?s
-RoleArn!s
5AmznClientToken?s7InitialVersion?{#IN*Name?s+Tags?<s
4Connectors?[{#I`
2ConnectorArn!s(Id!s1Parameters?<s
)Arn?s7CreationTimestamp?s(Id?s:LastUpdatedTimestamp?s3LatestVersion?s6LatestVersionArn?s*Name?s
5AmznClientToken?s;ConnectorDefinitionId!s4Connectors?[{#I`
)Arn?s7CreationTimestamp?s(Id?s-Version?s
5AmznClientToken?s7InitialVersion?{#Lr*Name?s+Tags?<s
/Cores?[{#M%
4CertificateArn!s(Id!s0SyncShadow?b.ThingArn!s
5AmznClientToken?s6CoreDefinitionId!s/Cores?[{#M%
5AmznClientToken?s2DeploymentId?s4DeploymentType!s-GroupId!s4GroupVersionId?s
3DeploymentArn?s2DeploymentId?s
5AmznClientToken?s7InitialVersion?{#Ov*Name?s+Tags?<s
1Devices?[{#M%
5AmznClientToken?s8DeviceDefinitionId!s1Devices?[{#M%
5AmznClientToken?s7InitialVersion?{#Q=*Name?s+Tags?<s
6DefaultConfig?{#Qa3Functions?[{#R@
2Execution?{#Qq
3IsolationMode?s.RunAs?{#R3
)Gid?i)Uid?i
1FunctionArn?s>FunctionConfiguration?{#Ro(Id!s
2EncodingType?s4Environment?{#T..ExecArgs?s0Executable?s=FunctionRuntimeOverride?s0MemorySize?i,Pinned?b-Timeout?i
1AccessSysfs?b2Execution?{#Qq@ResourceAccessPolicies?[{#Tv0Variables?<s
0Permission?s0ResourceId!s
5AmznClientToken?s6DefaultConfig?{#Qa:FunctionDefinitionId!s3Functions?[{#R@
5AmznClientToken?s7InitialVersion?{#V`*Name!s+Tags?<s
CConnectorDefinitionVersionArn?s>CoreDefinitionVersionArn?s@DeviceDefinitionVersionArn?sBFunctionDefinitionVersionArn?s@LoggerDefinitionVersionArn?sBResourceDefinitionVersionArn?sFSubscriptionDefinitionVersionArn?s
5AmznClientToken?s-GroupId!s
BGroupCertificateAuthorityArn?s
5AmznClientToken?sCConnectorDefinitionVersionArn?s>CoreDefinitionVersionArn?s@DeviceDefinitionVersionArn?sBFunctionDefinitionVersionArn?s-GroupId!s@LoggerDefinitionVersionArn?sBResourceDefinitionVersionArn?sFSubscriptionDefinitionVersionArn?s
5AmznClientToken?s7InitialVersion?{#]'*Name?s+Tags?<s
1Loggers?[{#]6
/Component!s(Id!s+Level!s+Space?i*Type!s
5AmznClientToken?s8LoggerDefinitionId!s1Loggers?[{#]6
5AmznClientToken?s7InitialVersion?{#^q*Name?s+Tags?<s
3Resources?[{#_(
(Id!s*Name!s>ResourceDataContainer!{#_P
@LocalDeviceResourceData?{#aT@LocalVolumeResourceData?{#bAKS3MachineLearningModelResourceData?{#bxRSageMakerMachineLearningModelResourceData?{#ckISecretsManagerSecretResourceData?{#dH
:GroupOwnerSetting?{#ay0SourcePath?s
7AutoAddGroupOwner?b0GroupOwner?s
5DestinationPath?s:GroupOwnerSetting?{#ay0SourcePath?s
5DestinationPath?s5OwnerSetting?{#cK+S3Uri?s
0GroupOwner!s5GroupPermission!s
5DestinationPath?s5OwnerSetting?{#cK5SageMakerJobArn?s
HAdditionalStagingLabelsToDownload?[s)Arn?s
5AmznClientToken?s:ResourceDefinitionId!s3Resources?[{#_(
5AmznClientToken?s5S3UrlSignerRole!s6SoftwareToUpdate!s9UpdateAgentLogLevel?s4UpdateTargets![s?UpdateTargetsArchitecture!sBUpdateTargetsOperatingSystem!s
/IotJobArn?s.IotJobId?s=PlatformSoftwareVersion?s
5AmznClientToken?s7InitialVersion?{#hH*Name?s+Tags?<s
7Subscriptions?[{#h]
(Id!s,Source!s-Subject!s,Target!s
5AmznClientToken?s>SubscriptionDefinitionId!s7Subscriptions?[{#h]
;ConnectorDefinitionId!s

6CoreDefinitionId!s
8DeviceDefinitionId!s
:FunctionDefinitionId!s
-GroupId!s
8LoggerDefinitionId!s
:ResourceDefinitionId!s
>SubscriptionDefinitionId!s
5DisassociatedAt?s
2AssociatedAt?s-RoleArn?s
6BulkDeploymentId!s
>BulkDeploymentMetrics?{#mZ:BulkDeploymentStatus?s/CreatedAt?s6ErrorDetails?[{#n:2ErrorMessage?s+Tags?<s
9InvalidInputRecords?i6RecordsProcessed?i3RetryAttempts?i
7DetailedErrorCode?s:DetailedErrorMessage?s
/ThingName!s
:ConnectivityInfo?[{#o;-Message?s
1HostAddress?s(Id?s.Metadata?s0PortNumber?i
)Arn?s7CreationTimestamp?s(Id?s:LastUpdatedTimestamp?s3LatestVersion?s6LatestVersionArn?s*Name?s+Tags?<s
;ConnectorDefinitionId!sBConnectorDefinitionVersionId!s/NextToken?s
)Arn?s7CreationTimestamp?s3Definition?{#IN(Id?s/NextToken?s-Version?s
6CoreDefinitionId!s=CoreDefinitionVersionId!s
)Arn?s7CreationTimestamp?s3Definition?{#Lr(Id?s/NextToken?s-Version?s
2DeploymentId!s-GroupId!s
6DeploymentStatus?s4DeploymentType?s6ErrorDetails?[{#n:2ErrorMessage?s/UpdatedAt?s
8DeviceDefinitionId!s?DeviceDefinitionVersionId!s/NextToken?s
)Arn?s7CreationTimestamp?s3Definition?{#Ov(Id?s/NextToken?s-Version?s
:FunctionDefinitionId!sAFunctionDefinitionVersionId!s/NextToken?s
)Arn?s7CreationTimestamp?s3Definition?{#Q=(Id?s/NextToken?s-Version?s
<CertificateAuthorityId!s-GroupId!s
BGroupCertificateAuthorityArn?sAGroupCertificateAuthorityId?s;PemEncodedCertificate?s
NCertificateAuthorityExpiryInMilliseconds?sECertificateExpiryInMilliseconds?s-GroupId?s
-GroupId!s4GroupVersionId!s
)Arn?s7CreationTimestamp?s3Definition?{#V`(Id?s-Version?s
8LoggerDefinitionId!s?LoggerDefinitionVersionId!s/NextToken?s
)Arn?s7CreationTimestamp?s3Definition?{#]'(Id?s-Version?s
:ResourceDefinitionId!sAResourceDefinitionVersionId!s
)Arn?s7CreationTimestamp?s3Definition?{#^q(Id?s-Version?s
/NextToken?s>SubscriptionDefinitionId!sESubscriptionDefinitionVersionId!s
)Arn?s7CreationTimestamp?s3Definition?{#hH(Id?s/NextToken?s-Version?s
=RuntimeConfiguration?{$%b
?TelemetryConfiguration?{$&%
=ConfigurationSyncStatus?s/Telemetry!s
6BulkDeploymentId!s0MaxResults?s/NextToken?s
5Deployments?[{$'>/NextToken?s
/CreatedAt?s3DeploymentArn?s2DeploymentId?s6DeploymentStatus?s4DeploymentType?s6ErrorDetails?[{#n:2ErrorMessage?s.GroupArn?s
0MaxResults?s/NextToken?s
9BulkDeployments?[{$)D/NextToken?s
7BulkDeploymentArn?s6BulkDeploymentId?s/CreatedAt?s
;ConnectorDefinitionId!s0MaxResults?s/NextToken?s
/NextToken?s2Versions?[{#Kl
5Definitions?[{#og/NextToken?s
6CoreDefinitionId!s0MaxResults?s/NextToken?s
-GroupId!s0MaxResults?s/NextToken?s
5Deployments?[{$,G/NextToken?s
/CreatedAt?s3DeploymentArn?s2DeploymentId?s4DeploymentType?s.GroupArn?s
8DeviceDefinitionId!s0MaxResults?s/NextToken?s
:FunctionDefinitionId!s0MaxResults?s/NextToken?s
EGroupCertificateAuthorities?[{$.^
BGroupCertificateAuthorityArn?sAGroupCertificateAuthorityId?s
0Groups?[{#J)/NextToken?s
8LoggerDefinitionId!s0MaxResults?s/NextToken?s
0MaxResults?s/NextToken?s:ResourceDefinitionId!s
0MaxResults?s/NextToken?s>SubscriptionDefinitionId!s
1ResourceArn!s
+Tags?<s
5AmznClientToken?s+Force?b-GroupId!s
5AmznClientToken?s6ExecutionRoleArn!s2InputFileUri!s+Tags?<s
7BulkDeploymentArn?s6BulkDeploymentId?s
1ResourceArn!s+Tags?<s
1ResourceArn!s.TagKeys![s
:ConnectivityInfo?[{#o;/ThingName!s
-Message?s-Version?s
;ConnectorDefinitionId!s*Name?s
6CoreDefinitionId!s*Name?s
8DeviceDefinitionId!s*Name?s
:FunctionDefinitionId!s*Name?s
-GroupId!s*Name?s
ECertificateExpiryInMilliseconds?s-GroupId!s
8LoggerDefinitionId!s*Name?s
*Name?s:ResourceDefinitionId!s
*Name?s>SubscriptionDefinitionId!s
?TelemetryConfiguration?{$7k/ThingName!s
/Telemetry!s
)"};
