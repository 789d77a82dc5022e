// What the actions of cloudformation take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd3a4f8f12a17d95>{
    R"(#{#%z#&E#&[#'*#'E#'e#($#(E#(Z#(x#);#)S#)z#*8#*Q#*r#+-#+K#+c#+{#,@#,[#,{#-D#-i#.*#.H#.s#/6#/U#/t#09#0^#1$#1>#1a#1y#25#2W#2q#39#3V#3t#44#4R#4p#5.#5C#5_#6%#6=#6R#6r#71#7F#7p#89#8T#9##9?#9a#:##:?#:j#;6#;V#;m#<'#<F#<`#<s#=.#=M#=h#>$#>;#>S#>q#?6#?N#?i#@.#@@#@a#@v#A:#AR#Aw
activateOrganizationsAccess {#B7{#B7
activateType {#B8{#D2
batchDescribeTypeConfigurations {#D9{#EP
cancelUpdateStack {#H%{#B7
continueUpdateRollback {#HG{#B7
createChangeSet {#I,{#O(
createGeneratedTemplate {#O8{#Q6
createStack {#QM{#U#
createStackInstances {#U.{#Y4
createStackRefactor {#YC{#[K
createStackSet {#[^{#^{
deactivateOrganizationsAccess {#B7{#B7
deactivateType {#_/{#B7
deleteChangeSet {#_H{#B7
deleteGeneratedTemplate {#_e{#B7
deleteStack {#`${#B7
deleteStackInstances {#`r{#Y4
deleteStackSet {#b<{#B7
deregisterType {#bU{#B7
describeAccountLimits {#bz{#c-
describeChangeSet {#c^{#dE
describeChangeSetHooks {#lr{#mU
describeGeneratedTemplate {#_e{#pg
describeOrganizationsAccess {#ud{#un
describePublisher {#ux{#v-
describeResourceScan {#vt{#w,
describeStackDriftDetectionStatus {#xx{#y7
describeStackEvents {#ze{#{$
describeStackInstance {$$P{$%<
describeStackRefactor {#[K{$'t
describeStackResource {#ZZ{$)/
describeStackResourceDrifts {$,9{$-(
describeStackResources {$0p{$1L
describeStackSet {#b<{$3e
describeStackSetOperation {$9T{$9{
describeStacks {#ze{$=J
describeType {$CC{$D2
describeTypeRegistration {$J({$J=
detectStackDrift {$Jx{#xx
detectStackResourceDrift {#ZZ{$KA
detectStackSetDrift {$KZ{#Y4
estimateTemplateCost {$LA{$Lp
executeChangeSet {$Lw{#B7
executeStackRefactor {#[K{#B7
getGeneratedTemplate {$Mx{$N@
getStackPolicy {$NY{$Nf
getTemplate {$Ny{$OL
getTemplateSummary {$Oo{$QD
importStacksToStackSet {$UZ{#Y4
listChangeSets {$Vt{$W3
listExports {#bz{$Yn
listGeneratedTemplates {$ZR{$Zl
listHookResults {$\Q{$\v
listImports {$^n{$_.
listResourceScanRelatedResources {$_F{$`M
listResourceScanResources {$aN{$b]
listResourceScans {$bz{$cK
listStackInstanceResourceDrifts {$d{{$fZ
listStackInstances {$hg{$j1
listStackRefactorActions {$lG{$ls
listStackRefactors {$o0{$oc
listStackResources {$Vt{$q<
listStackSetAutoDeploymentTargets {$sP{$t(
listStackSetOperationResults {$th{$u\
listStackSetOperations {$sP{$w8
listStackSets {$x{{$yM
listStacks {${N{${p
listTypeRegistrations {%$-{%%$
listTypeVersions {%%J{%&C
listTypes {%'{{%)S
publishType {%,1{%,`
recordHandlerProgress {%,q{#B7
registerPublisher {%.8{#ux
registerType {%.d{%/o
rollbackStack {%0*{#U#
setStackPolicy {%0m{#B7
setTypeConfiguration {%1C{%2+
setTypeDefaultVersion {#bU{#B7
signalResource {%2?{#B7
startResourceScan {%2t{%3B
stopStackSetOperation {$9T{#B7
testType {%3T{%43
updateGeneratedTemplate {%4E{#Q6
updateStack {%5v{#U#
updateStackInstances {#U.{#Y4
updateStackSet {%9`{#Y4
updateTerminationProtection {%=<{#U#
validateTemplate {%=g{%>+

0AutoUpdate?b6ExecutionRoleArn?s6LoggingConfig?{#Co2MajorVersion?l3PublicTypeArn?s1PublisherId?s*Type?s.TypeName?s3TypeNameAlias?s1VersionBump?s
2LogGroupName!s0LogRoleArn!s
)Arn?s
FTypeConfigurationIdentifiers![{#D]
*Type?s-TypeArn?s<TypeConfigurationAlias?s:TypeConfigurationArn?s.TypeName?s
0Errors?[{#FA<TypeConfigurations?[{#G$GUnprocessedTypeConfigurations?[{#D]
/ErrorCode?s2ErrorMessage?sDTypeConfigurationIdentifier?{#D]
+Alias?s)Arn?s3Configuration?s<IsDefaultConfiguration?b1LastUpdated?t-TypeArn?s.TypeName?s
8ClientRequestToken?s/StackName!s
8ClientRequestToken?s6ResourcesToSkip?[s-RoleARN?s/StackName!s
3Capabilities?[s3ChangeSetName!s3ChangeSetType?s1ClientToken?s1Description?s=ImportExistingResources?b9IncludeNestedStacks?b7NotificationARNs?[s4OnStackFailure?s4Parameters?[{#Li4ResourceTypes?[s;ResourcesToImport?[{#MS-RoleARN?s>RollbackConfiguration?{#N3/StackName!s.Tags?[{#Ns2TemplateBody?s1TemplateURL?s9UsePreviousTemplate?b
2ParameterKey?s4ParameterValue?s3ResolvedValue?s6UsePreviousValue?b
7LogicalResourceId!s9ResourceIdentifier!<s2ResourceType!s
=MonitoringTimeInMinutes?i:RollbackTriggers?[{#Ne
)Arn!s*Type!s
)Key!s+Value!s
(Id?s-StackId?s
;GeneratedTemplateName!s3Resources?[{#P./StackName?s>TemplateConfiguration?{#Ph
7LogicalResourceId?s9ResourceIdentifier!<s2ResourceType!s
4DeletionPolicy?s9UpdateReplacePolicy?s
9GeneratedTemplateId?s
3Capabilities?[s8ClientRequestToken?s5DisableRollback?bAEnableTerminationProtection?b7NotificationARNs?[s/OnFailure?s4Parameters?[{#Li4ResourceTypes?[s:RetainExceptOnCreate?b-RoleARN?s>RollbackConfiguration?{#N3/StackName!s5StackPolicyBody?s4StackPolicyURL?s.Tags?[{#Ns2TemplateBody?s1TemplateURL?s6TimeoutInMinutes?i
-StackId?s
/Accounts?[s,CallAs?s:DeploymentTargets?{#V\1OperationId?s=OperationPreferences?{#WJ<ParameterOverrides?[{#Li.Regions![s2StackSetName!s
7AccountFilterType?s/Accounts?[s1AccountsUrl?s<OrganizationalUnitIds?[s
5ConcurrencyMode?s;FailureToleranceCount?i@FailureTolerancePercentage?i8MaxConcurrentCount?i=MaxConcurrentPercentage?i;RegionConcurrencyType?s2RegionOrder?[s
1OperationId?s
1Description?s9EnableStackCreation?b:ResourceMappings?[{#Z<:StackDefinitions![{#Z{
4Destination!{#ZZ/Source!{#ZZ
7LogicalResourceId!s/StackName!s
/StackName?s2TemplateBody?s1TemplateURL?s
5StackRefactorId!s
;AdministrationRoleARN?s7AutoDeployment?{#^G,CallAs?s3Capabilities?[s8ClientRequestToken?s1Description?s7ExecutionRoleName?s9ManagedExecution?{#^q4Parameters?[{#Li5PermissionModel?s-StackId?s2StackSetName!s.Tags?[{#Ns2TemplateBody?s1TemplateURL?s
-Enabled?bBRetainStacksOnAccountRemoval?b
,Active?b
0StackSetId?s
)Arn?s*Type?s.TypeName?s
3ChangeSetName!s/StackName?s
;GeneratedTemplateName!s
8ClientRequestToken?s2DeletionMode?s6RetainResources?[s-RoleARN?s/StackName!s
/Accounts?[s,CallAs?s:DeploymentTargets?{#V\1OperationId?s=OperationPreferences?{#WJ.Regions![s2RetainStacks!b2StackSetName!s
,CallAs?s2StackSetName!s
)Arn?s*Type?s.TypeName?s/VersionId?s
/NextToken?s
7AccountLimits?[{#cN/NextToken?s
*Name?s+Value?i
3ChangeSetName!s;IncludePropertyValues?b/NextToken?s/StackName?s
3Capabilities?[s1ChangeSetId?s3ChangeSetName?s1Changes?[{#h52CreationTime?t1Description?s5ExecutionStatus?s=ImportExistingResources?b9IncludeNestedStacks?b/NextToken?s7NotificationARNs?[s4OnStackFailure?s4Parameters?[{#Li7ParentChangeSetId?s>RollbackConfiguration?{#N35RootChangeSetId?s-StackId?s/StackName?s,Status?s2StatusReason?s.Tags?[{#Ns
9HookInvocationCount?i7ResourceChange?{#hg*Type?s
,Action?s2AfterContext?s3BeforeContext?s1ChangeSetId?s1Details?[{#jf7LogicalResourceId?s3ModuleInfo?{#lL8PhysicalResourceId?s2PolicyAction?s1Replacement?s2ResourceType?s,Scope?[s
3CausingEntity?s2ChangeSource?s0Evaluation?s/Target?{#kE
0AfterValue?s/Attribute?s9AttributeChangeType?s1BeforeValue?s*Name?s*Path?s8RequiresRecreation?s
8LogicalIdHierarchy?s3TypeHierarchy?s
3ChangeSetName!s7LogicalResourceId?s/NextToken?s/StackName?s
1ChangeSetId?s3ChangeSetName?s/Hooks?[{#nQ/NextToken?s-StackId?s/StackName?s,Status?s
1FailureMode?s5InvocationPoint?s6TargetDetails?{#oc@TypeConfigurationVersionId?s.TypeName?s3TypeVersionId?s
>ResourceTargetDetails?{#p20TargetType?s
7LogicalResourceId?s4ResourceAction?s2ResourceType?s
2CreationTime?t9GeneratedTemplateId?s;GeneratedTemplateName?s5LastUpdatedTime?t1Progress?{#rn3Resources?[{#se-StackId?s,Status?s2StatusReason?s>TemplateConfiguration?{#Ph3TotalWarnings?i
5ResourcesFailed?i6ResourcesPending?i9ResourcesProcessing?i8ResourcesSucceeded?i
7LogicalResourceId?s9ResourceIdentifier?<s4ResourceStatus?s:ResourceStatusReason?s2ResourceType?s2Warnings?[{#t|
4Properties?[{#u;*Type?s
1Description?s2PropertyPath?s.Required?b
,CallAs?s
,Status?s
1PublisherId?s
6IdentityProvider?s1PublisherId?s6PublisherProfile?s5PublisherStatus?s
4ResourceScanId!s
-EndTime?t9PercentageCompleted?n4ResourceScanId?s4ResourceTypes?[s3ResourcesRead?i6ResourcesScanned?i5ScanFilters?[{#xn/StartTime?t,Status?s2StatusReason?s
,Types?[s
;StackDriftDetectionId!s
5DetectionStatus!s;DetectionStatusReason?s?DriftedStackResourceCount?i;StackDriftDetectionId!s6StackDriftStatus?s-StackId!s/Timestamp!t
/NextToken?s/StackName?s
/NextToken?s5StackEvents?[{#{C
8ClientRequestToken?s4DetailedStatus?s-EventId!s5HookFailureMode?s9HookInvocationPoint?s0HookStatus?s6HookStatusReason?s.HookType?s7LogicalResourceId?s8PhysicalResourceId?s8ResourceProperties?s4ResourceStatus?s:ResourceStatusReason?s2ResourceType?s-StackId!s/StackName!s/Timestamp!t
,CallAs?s:StackInstanceAccount!s9StackInstanceRegion!s2StackSetName!s
6StackInstance?{$%P
-Account?s1DriftStatus?s=LastDriftCheckTimestamp?t5LastOperationId?s:OrganizationalUnitId?s<ParameterOverrides?[{#Li,Region?s-StackId?s<StackInstanceStatus?{$'b0StackSetId?s,Status?s2StatusReason?s
4DetailedStatus?s
1Description?s5ExecutionStatus?s;ExecutionStatusReason?s/StackIds?[s5StackRefactorId?s,Status?s2StatusReason?s
<StackResourceDetail?{$)I
1Description?s9DriftInformation?{$+b:LastUpdatedTimestamp!t7LogicalResourceId!s.Metadata?s3ModuleInfo?{#lL8PhysicalResourceId?s4ResourceStatus!s:ResourceStatusReason?s2ResourceType!s-StackId?s/StackName?s
8LastCheckTimestamp?t>StackResourceDriftStatus!s
0MaxResults?i/NextToken?s/StackName!sFStackResourceDriftStatusFilters?[s
/NextToken?s=StackResourceDrifts![{$-O
6ActualProperties?s7DriftStatusReason?s8ExpectedProperties?s7LogicalResourceId!s3ModuleInfo?{#lL8PhysicalResourceId?sCPhysicalResourceIdContext?[{#Ns=PropertyDifferences?[{$012ResourceType!s-StackId!s>StackResourceDriftStatus!s/Timestamp!t
1ActualValue!s4DifferenceType!s3ExpectedValue!s2PropertyPath!s
7LogicalResourceId?s8PhysicalResourceId?s/StackName?s
8StackResources?[{$1b
1Description?s9DriftInformation?{$+b7LogicalResourceId!s3ModuleInfo?{#lL8PhysicalResourceId?s4ResourceStatus!s:ResourceStatusReason?s2ResourceType!s-StackId?s/StackName?s/Timestamp!t
1StackSet?{$3t
;AdministrationRoleARN?s7AutoDeployment?{#^G3Capabilities?[s1Description?s7ExecutionRoleName?s9ManagedExecution?{#^q<OrganizationalUnitIds?[s4Parameters?[{#Li5PermissionModel?s.Regions?[s1StackSetARN?sFStackSetDriftDetectionDetails?{$780StackSetId?s2StackSetName?s,Status?s.Tags?[{#Ns2TemplateBody?s
:DriftDetectionStatus?s1DriftStatus?s@DriftedStackInstancesCount?i?FailedStackInstancesCount?iCInProgressStackInstancesCount?i?InSyncStackInstancesCount?i=LastDriftCheckTimestamp?t>TotalStackInstancesCount?i
,CallAs?s1OperationId!s2StackSetName!s
:StackSetOperation?{$:9
,Action?s;AdministrationRoleARN?s7CreationTimestamp?t:DeploymentTargets?{#V\2EndTimestamp?t7ExecutionRoleName?s1OperationId?s=OperationPreferences?{#WJ2RetainStacks?bFStackSetDriftDetectionDetails?{$780StackSetId?s,Status?s6StatusDetails?{$=-2StatusReason?s
?FailedStackInstancesCount?i
/NextToken?s0Stacks?[{$=d
3Capabilities?[s1ChangeSetId?s2CreationTime!t2DeletionMode?s2DeletionTime?t1Description?s4DetailedStatus?s5DisableRollback?b9DriftInformation?{$B>AEnableTerminationProtection?b5LastUpdatedTime?t7NotificationARNs?[s1Outputs?[{$Bg4Parameters?[{#Li.ParentId?s:RetainExceptOnCreate?b-RoleARN?s>RollbackConfiguration?{#N3,RootId?s-StackId?s/StackName!s1StackStatus!s7StackStatusReason?s.Tags?[{#Ns6TimeoutInMinutes?i
8LastCheckTimestamp?t6StackDriftStatus!s
1Description?s0ExportName?s/OutputKey?s1OutputValue?s
)Arn?s9PublicVersionNumber?s1PublisherId?s*Type?s.TypeName?s/VersionId?s
)Arn?s0AutoUpdate?b9ConfigurationSchema?s6DefaultVersionId?s6DeprecatedStatus?s1Description?s6DocumentationUrl?s6ExecutionRoleArn?s1IsActivated?b6IsDefaultVersion?b1LastUpdated?t9LatestPublicVersion?s6LoggingConfig?{#Co5OriginalTypeArn?s6OriginalTypeName?s6ProvisioningType?s9PublicVersionNumber?s1PublisherId?s@RequiredActivatedTypes?[{$I6,Schema?s/SourceUrl?s1TimeCreated?t*Type?s.TypeName?s5TypeTestsStatus?s@TypeTestsStatusDescription?s0Visibility?s
6OriginalTypeName?s1PublisherId?s=SupportedMajorVersions?[i3TypeNameAlias?s
7RegistrationToken!s
1Description?s4ProgressStatus?s-TypeArn?s4TypeVersionArn?s
9LogicalResourceIds?[s/StackName!s
;StackResourceDrift!{$-O
,CallAs?s1OperationId?s=OperationPreferences?{#WJ2StackSetName!s
4Parameters?[{#Li2TemplateBody?s1TemplateURL?s
)Url?s
3ChangeSetName!s8ClientRequestToken?s5DisableRollback?b:RetainExceptOnCreate?b/StackName?s
,Format?s;GeneratedTemplateName!s
,Status?s2TemplateBody?s
/StackName!s
5StackPolicyBody?s
3ChangeSetName?s/StackName?s3TemplateStage?s
6StagesAvailable?[s2TemplateBody?s
,CallAs?s/StackName?s2StackSetName?s2TemplateBody?s>TemplateSummaryConfig?{$Pr1TemplateURL?s
NTreatUnrecognizedResourceTypesAsWarnings?b
3Capabilities?[s8CapabilitiesReason?s9DeclaredTransforms?[s1Description?s.Metadata?s4Parameters?[{$SAEResourceIdentifierSummaries?[{$TY4ResourceTypes?[s-Version?s1Warnings?{$U<
2DefaultValue?s1Description?s,NoEcho?b=ParameterConstraints?{$TG2ParameterKey?s3ParameterType?s
4AllowedValues?[s
9LogicalResourceIds?[s:ResourceIdentifiers?[s2ResourceType?s
@UnrecognizedResourceTypes?[s
,CallAs?s1OperationId?s=OperationPreferences?{#WJ<OrganizationalUnitIds?[s/StackIds?[s1StackIdsUrl?s2StackSetName!s
/NextToken?s/StackName!s
/NextToken?s3Summaries?[{$WP
1ChangeSetId?s3ChangeSetName?s2CreationTime?t1Description?s5ExecutionStatus?s=ImportExistingResources?b9IncludeNestedStacks?b7ParentChangeSetId?s5RootChangeSetId?s-StackId?s/StackName?s,Status?s2StatusReason?s
1Exports?[{$Z//NextToken?s
6ExportingStackId?s*Name?s+Value?s
0MaxResults?i/NextToken?s
/NextToken?s3Summaries?[{$[/
2CreationTime?t9GeneratedTemplateId?s;GeneratedTemplateName?s5LastUpdatedTime?t7NumberOfResources?i,Status?s2StatusReason?s
/NextToken?s.TargetId!s0TargetType!s
5HookResults?[{$]S/NextToken?s.TargetId?s0TargetType?s
1FailureMode?s6HookStatusReason?s5InvocationPoint?s,Status?s@TypeConfigurationVersionId?s.TypeName?s3TypeVersionId?s
0ExportName!s/NextToken?s
.Imports?[s/NextToken?s
0MaxResults?i/NextToken?s4ResourceScanId!s3Resources![{$`'
9ResourceIdentifier!<s2ResourceType!s
/NextToken?s:RelatedResources?[{$`q
4ManagedByStack?b9ResourceIdentifier?<s2ResourceType?s
0MaxResults?i/NextToken?s8ResourceIdentifier?s4ResourceScanId!s8ResourceTypePrefix?s,TagKey?s.TagValue?s
/NextToken?s3Resources?[{$`q
0MaxResults?i/NextToken?s4ScanTypeFilter?s
/NextToken?s?ResourceScanSummaries?[{$ct
-EndTime?t9PercentageCompleted?n4ResourceScanId?s.ScanType?s/StartTime?t,Status?s2StatusReason?s
,CallAs?s0MaxResults?i/NextToken?s1OperationId!s:StackInstanceAccount!s9StackInstanceRegion!sIStackInstanceResourceDriftStatuses?[s2StackSetName!s
/NextToken?s3Summaries?[{$fw
7LogicalResourceId!s8PhysicalResourceId?sCPhysicalResourceIdContext?[{#Ns=PropertyDifferences?[{$012ResourceType!s-StackId!s>StackResourceDriftStatus!s/Timestamp!t
,CallAs?s1Filters?[{$iz0MaxResults?i/NextToken?s:StackInstanceAccount?s9StackInstanceRegion?s2StackSetName!s
*Name?s,Values?s
/NextToken?s3Summaries?[{$jN
-Account?s1DriftStatus?s=LastDriftCheckTimestamp?t5LastOperationId?s:OrganizationalUnitId?s,Region?s-StackId?s<StackInstanceStatus?{$'b0StackSetId?s,Status?s2StatusReason?s
0MaxResults?n/NextToken?s5StackRefactorId!s
/NextToken?s>StackRefactorActions![{$mA
,Action?s1Description?s/Detection?s5DetectionReason?s,Entity?s8PhysicalResourceId?s8ResourceIdentifier?s8ResourceMapping?{#Z<6TagResources?[{#Ns5UntagResources?[s
<ExecutionStatusFilter?[s0MaxResults?n/NextToken?s
/NextToken?s@StackRefactorSummaries![{$p3
1Description?s5ExecutionStatus?s;ExecutionStatusReason?s5StackRefactorId?s,Status?s2StatusReason?s
/NextToken?s@StackResourceSummaries?[{$qf
9DriftInformation?{$+b:LastUpdatedTimestamp!t7LogicalResourceId!s3ModuleInfo?{#lL8PhysicalResourceId?s4ResourceStatus!s:ResourceStatusReason?s2ResourceType!s
,CallAs?s0MaxResults?i/NextToken?s2StackSetName!s
/NextToken?s3Summaries?[{$tE
:OrganizationalUnitId?s.Regions?[s
,CallAs?s1Filters?[{$iz0MaxResults?i/NextToken?s1OperationId!s2StackSetName!s
/NextToken?s3Summaries?[{$uy
-Account?s:AccountGateResult?{$vy:OrganizationalUnitId?s,Region?s,Status?s2StatusReason?s
,Status?s2StatusReason?s
/NextToken?s3Summaries?[{$wU
,Action?s7CreationTimestamp?t2EndTimestamp?t1OperationId?s=OperationPreferences?{#WJ,Status?s6StatusDetails?{$=-2StatusReason?s
,CallAs?s0MaxResults?i/NextToken?s,Status?s
/NextToken?s3Summaries?[{$yj
7AutoDeployment?{#^G1Description?s1DriftStatus?s=LastDriftCheckTimestamp?t9ManagedExecution?{#^q5PermissionModel?s0StackSetId?s2StackSetName?s,Status?s
/NextToken?s8StackStatusFilter?[s
/NextToken?s8StackSummaries?[{$|8
2CreationTime!t2DeletionTime?t9DriftInformation?{$B>5LastUpdatedTime?t.ParentId?s,RootId?s-StackId?s/StackName!s1StackStatus!s7StackStatusReason?s9TemplateDescription?s
0MaxResults?i/NextToken?s>RegistrationStatusFilter?s*Type?s-TypeArn?s.TypeName?s
/NextToken?s<RegistrationTokenList?[s
)Arn?s6DeprecatedStatus?s0MaxResults?i/NextToken?s1PublisherId?s*Type?s.TypeName?s
/NextToken?s>TypeVersionSummaries?[{%&k
)Arn?s1Description?s6IsDefaultVersion?b9PublicVersionNumber?s1TimeCreated?t*Type?s.TypeName?s/VersionId?s
6DeprecatedStatus?s0Filters?{%)(0MaxResults?i/NextToken?s6ProvisioningType?s*Type?s0Visibility?s
.Category?s1PublisherId?s4TypeNamePrefix?s
/NextToken?s7TypeSummaries?[{%)t
6DefaultVersionId?s1Description?s1IsActivated?b1LastUpdated?t9LatestPublicVersion?s6OriginalTypeName?s9PublicVersionNumber?s1PublisherId?s7PublisherIdentity?s3PublisherName?s*Type?s-TypeArn?s.TypeName?s
)Arn?s9PublicVersionNumber?s*Type?s.TypeName?s
3PublicTypeArn?s
1BearerToken!s8ClientRequestToken?s<CurrentOperationStatus?s/ErrorCode?s5OperationStatus!s3ResourceModel?s3StatusMessage?s
>AcceptTermsAndConditions?b3ConnectionArn?s
8ClientRequestToken?s6ExecutionRoleArn?s6LoggingConfig?{#Co:SchemaHandlerPackage!s*Type?s.TypeName!s
7RegistrationToken?s
8ClientRequestToken?s:RetainExceptOnCreate?b-RoleARN?s/StackName!s
/StackName!s5StackPolicyBody?s4StackPolicyURL?s
3Configuration!s8ConfigurationAlias?s*Type?s-TypeArn?s.TypeName?s
6ConfigurationArn?s
7LogicalResourceId!s/StackName!s,Status!s.UniqueId!s
8ClientRequestToken?s5ScanFilters?[{#xn
4ResourceScanId?s
)Arn?s7LogDeliveryBucket?s*Type?s.TypeName?s/VersionId?s
4TypeVersionArn?s
6AddResources?[{#P.;GeneratedTemplateName!s>NewGeneratedTemplateName?s9RefreshAllResources?b6RemoveResources?[s>TemplateConfiguration?{#Ph
3Capabilities?[s8ClientRequestToken?s5DisableRollback?b7NotificationARNs?[s4Parameters?[{#Li4ResourceTypes?[s:RetainExceptOnCreate?b-RoleARN?s>RollbackConfiguration?{#N3/StackName!s5StackPolicyBody?sAStackPolicyDuringUpdateBody?s@StackPolicyDuringUpdateURL?s4StackPolicyURL?s.Tags?[{#Ns2TemplateBody?s1TemplateURL?s9UsePreviousTemplate?b
/Accounts?[s;AdministrationRoleARN?s7AutoDeployment?{#^G,CallAs?s3Capabilities?[s:DeploymentTargets?{#V\1Description?s7ExecutionRoleName?s9ManagedExecution?{#^q1OperationId?s=OperationPreferences?{#WJ4Parameters?[{#Li5PermissionModel?s.Regions?[s2StackSetName!s.Tags?[{#Ns2TemplateBody?s1TemplateURL?s9UsePreviousTemplate?b
AEnableTerminationProtection!b/StackName!s
2TemplateBody?s1TemplateURL?s
3Capabilities?[s8CapabilitiesReason?s9DeclaredTransforms?[s1Description?s4Parameters?[{%?,
2DefaultValue?s1Description?s,NoEcho?b2ParameterKey?s
)"};
