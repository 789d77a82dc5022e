// What the actions of imagebuilder take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3bfd57d5489d3c15>{
    R"(#n#%S#%p#&8#&Q#&p#'?#'T#'q#(2#(]#(|#):#)S#)r#*A#*V#*s#+4#+_#,$#,<#,R#,n#-0#-R#-x#.0#.J#.b#.z#/>#/f#0+#0G#0g#0|#1@#1b#1{#2:#2Q#2u#33#3Q#3y#4?#4Z#4{#5=#5W#6'#6F#6Z#7*#7S#7t#89#8V#8x#9A#9a#:+#:B#:^#;&#;>#;\#;|#<G#<i#=$#=;#=d#>'#>R
cancelImageCreation {#>q{#?=
cancelLifecycleExecution {#?o{#@;
createComponent {#@S{#B+
createContainerRecipe {#Ba{#Hh
createDistributionConfiguration {#I>{#R]
createImage {#S={#?=
createImagePipeline {#X'{#\'
createImageRecipe {#\U{#_:
createInfrastructureConfiguration {#_f{#d%
createLifecyclePolicy {#da{#iN
createWorkflow {#ir{#k/
deleteComponent {#kX{#kt
deleteContainerRecipe {#lB{#lX
deleteDistributionConfiguration {#lz{#m@
deleteImage {#ml{#n*
deleteImagePipeline {#nN{#nb
deleteImageRecipe {#o({#o:
deleteInfrastructureConfiguration {#oX{#oz
deleteLifecyclePolicy {#pN{#pd
deleteWorkflow {#pz{#q;
getComponent {#kX{#qV
getComponentPolicy {#uS{#uc
getContainerRecipe {#lB{#uy
getContainerRecipePolicy {#lB{#uc
getDistributionConfiguration {#lz{#y%
getImage {#ml{#z\
getImagePipeline {#nN{$,B
getImagePolicy {$0Z{#uc
getImageRecipe {#o({$0f
getImageRecipePolicy {#o({#uc
getInfrastructureConfiguration {#oX{$1*
getLifecycleExecution {$1X{$1p
getLifecyclePolicy {#pN{$3Y
getMarketplaceResource {$5\{$63
getWorkflow {#pz{$6O
getWorkflowExecution {$87{$8N
getWorkflowStepExecution {$:|{$;5
importComponent {$=o{#B+
importDiskImage {$?@{$@r
importVmImage {$A>{$BJ
listComponentBuildVersions {$Bp{$CF
listComponents {$Ej{$F[
listContainerRecipes {$H\{$I2
listDistributionConfigurations {$Jg{$K5
listImageBuildVersions {$Lj{$MJ
listImagePackages {$P#{$PT
listImagePipelineImages {$QJ{$MJ
listImagePipelines {$Jg{$R+
listImageRecipes {$H\{$R\
listImageScanFindingAggregations {$T#{$T<
listImageScanFindings {$Jg{$X:
listImages {$`l{$a_
listInfrastructureConfigurations {$Jg{$cA
listLifecycleExecutionResources {$eY{$fC
listLifecycleExecutions {$hw{$iE
listLifecyclePolicies {$Jg{$il
listTagsForResource {$k\{$kk
listWaitingWorkflowSteps {$kt{$l4
listWorkflowBuildVersions {$mi{$n>
listWorkflowExecutions {$P#{$ou
listWorkflowStepExecutions {$ry{$sO
listWorkflows {$Ej{$v5
putComponentPolicy {$wE{$w^
putContainerRecipePolicy {$wz{#lX
putImagePolicy {$x?{$xT
putImageRecipePolicy {$xl{#o:
sendWorkflowStepAction {$y-{$yw
startImagePipelineExecution {$zU{#?=
startResourceStateUpdate {$zw{$|E
tagResource {$|k{%#(
untagResource {%#){%#(
updateDistributionConfiguration {%#C{#R]
updateImagePipeline {%$9{#\'
updateInfrastructureConfiguration {%'T{#d%
updateLifecyclePolicy {%*H{#pd
1ClientToken?s:ImageBuildVersionArn!s
1ClientToken?s:ImageBuildVersionArn?s/RequestId?s
1ClientToken?s:LifecycleExecutionId!s
:LifecycleExecutionId?s
7ChangeDescription?s1ClientToken?s*Data?s1Description?s.KmsKeyId?s*Name!s.Platform!s5SemanticVersion!s:SupportedOsVersions?[s+Tags?<s)Uri?s
1ClientToken?s>ComponentBuildVersionArn?s/RequestId?s
1ClientToken?s4Components![{#El3ContainerType!s1Description?s<DockerfileTemplateData?s;DockerfileTemplateUri?s<ImageOsVersionOverride?s>InstanceConfiguration?{#FD.KmsKeyId?s*Name!s1ParentImage!s6PlatformOverride?s5SemanticVersion!s+Tags?<s9TargetRepository!{#HL6WorkingDirectory?s
2ComponentArn!s4Parameters?[{#F3
*Name!s,Value![s
=BlockDeviceMappings?[{#Fg+Image?s
0DeviceName?s,Ebs?{#G=.NoDevice?s1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i.KmsKeyId?s0SnapshotId?s0Throughput?i0VolumeSize?i0VolumeType?s
4RepositoryName!s-Service!s
1ClientToken?s8ContainerRecipeArn?s/RequestId?s
1ClientToken?s1Description?s7Distributions![{#J$*Name!s+Tags?<s
EAmiDistributionConfiguration?{#L^KContainerDistributionConfiguration?{#NHBFastLaunchConfigurations?[{#O$FLaunchTemplateConfigurations?[{#Q$?LicenseConfigurationArns?[s,Region!s>S3ExportConfiguration?{#QXDSsmParameterConfigurations?[{#R2
.AmiTags?<s1Description?s.KmsKeyId?s9LaunchPermission?{#MZ*Name?s7TargetAccountIds?[s
7OrganizationArns?[s=OrganizationalUnitArns?[s1UserGroups?[s.UserIds?[s
4ContainerTags?[s1Description?s9TargetRepository!{#HL
/AccountId?s-Enabled!b7LaunchTemplate?{#P&9MaxParallelLaunches?i>SnapshotConfiguration?{#Pg
6LaunchTemplateId?s8LaunchTemplateName?s;LaunchTemplateVersion?s
9TargetResourceCount?i
/AccountId?s6LaunchTemplateId!s7SetDefaultVersion?b
5DiskImageFormat!s.RoleName!s.S3Bucket!s.S3Prefix?s
2AmiAccountId?s.DataType?s3ParameterName!s
1ClientToken?sBDistributionConfigurationArn?s/RequestId?s
1ClientToken?s8ContainerRecipeArn?sBDistributionConfigurationArn?sBEnhancedImageMetadataEnabled?b3ExecutionRole?s4ImageRecipeArn?sCImageScanningConfiguration?{#V(@ImageTestsConfiguration?{#VyDInfrastructureConfigurationArn!s+Tags?<s3Workflows?[{#WE
9EcrConfiguration?{#VV:ImageScanningEnabled?b
4ContainerTags?[s4RepositoryName?s
7ImageTestsEnabled?b4TimeoutMinutes?i
/OnFailure?s3ParallelGroup?s4Parameters?[{#F31WorkflowArn!s
1ClientToken?s8ContainerRecipeArn?s1Description?sBDistributionConfigurationArn?sBEnhancedImageMetadataEnabled?b3ExecutionRole?s4ImageRecipeArn?sCImageScanningConfiguration?{#V(@ImageTestsConfiguration?{#VyDInfrastructureConfigurationArn!s*Name!s1Schedule?{#[>,Status?s+Tags?<s3Workflows?[{#WE
EPipelineExecutionStartCondition?s8ScheduleExpression?s.Timezone?s
1ClientToken?s6ImagePipelineArn?s/RequestId?s
HAdditionalInstanceConfiguration?{#^P=BlockDeviceMappings?[{#Fg1ClientToken?s4Components![{#El1Description?s*Name!s1ParentImage!s5SemanticVersion!s+Tags?<s6WorkingDirectory?s
<SystemsManagerAgent?{#_#6UserDataOverride?s
9UninstallAfterBuild?b
1ClientToken?s4ImageRecipeArn?s/RequestId?s
1ClientToken?s1Description?s@InstanceMetadataOptions?{#bH9InstanceProfileName!s4InstanceTypes?[s-KeyPair?s0Logging?{#bp*Name!s2Placement?{#cA3ResourceTags?<s7SecurityGroupIds?[s1SnsTopicArn?s.SubnetId?s+Tags?<s@TerminateInstanceOnFailure?b
=HttpPutResponseHopLimit?i0HttpTokens?s
/S3Logs?{#c#
2S3BucketName?s1S3KeyPrefix?s
6AvailabilityZone?s,HostId?s:HostResourceGroupArn?s-Tenancy?s
1ClientToken?sDInfrastructureConfigurationArn?s/RequestId?s
1ClientToken?s1Description?s3ExecutionRole!s*Name!s7PolicyDetails![{#f,:ResourceSelection!{#hu2ResourceType!s,Status?s+Tags?<s
/Action!{#fY7ExclusionRules?{#g>/Filter!{#hN
9IncludeResources?{#fw*Type!s
*Amis?b0Containers?b/Snapshots?b
-Amis?{#gS-TagMap?<s
.IsPublic?b5LastLaunched?{#h>.Regions?[s5SharedAccounts?[s-TagMap?<s
*Unit!s+Value!i
3RetainAtLeast?i*Type!s*Unit?s+Value!i
1Recipes?[{#i4-TagMap?<s
*Name!s5SemanticVersion!s
1ClientToken?s8LifecyclePolicyArn?s
7ChangeDescription?s1ClientToken?s*Data?s1Description?s.KmsKeyId?s*Name!s5SemanticVersion!s+Tags?<s*Type!s)Uri?s
1ClientToken?s=WorkflowBuildVersionArn?s
>ComponentBuildVersionArn!s
>ComponentBuildVersionArn?s/RequestId?s
8ContainerRecipeArn!s
8ContainerRecipeArn?s/RequestId?s
BDistributionConfigurationArn!s
BDistributionConfigurationArn?s/RequestId?s
:ImageBuildVersionArn!s
:ImageBuildVersionArn?s/RequestId?s
6ImagePipelineArn!s
6ImagePipelineArn?s/RequestId?s
4ImageRecipeArn!s
4ImageRecipeArn?s/RequestId?s
DInfrastructureConfigurationArn!s
DInfrastructureConfigurationArn?s/RequestId?s
8LifecyclePolicyArn!s
8LifecyclePolicyArn?s
=WorkflowBuildVersionArn!s
=WorkflowBuildVersionArn?s
2Component?{#qr/RequestId?s
)Arn?s7ChangeDescription?s*Data?s1DateCreated?s1Description?s/Encrypted?b.KmsKeyId?s*Name?s/Obfuscate?b+Owner?s4Parameters?[{#tJ.Platform?s6ProductCodes?[{#tw/Publisher?s.State?{#u@:SupportedOsVersions?[s+Tags?<s*Type?s-Version?s
3DefaultValue?[s1Description?s*Name!s*Type!s
3ProductCodeId!s5ProductCodeType!s
,Reason?s,Status?s
2ComponentArn!s
,Policy?s/RequestId?s
8ContainerRecipe?{#vA/RequestId?s
)Arn?s4Components?[{#El3ContainerType?s1DateCreated?s1Description?s<DockerfileTemplateData?s/Encrypted?b>InstanceConfiguration?{#FD.KmsKeyId?s*Name?s+Owner?s1ParentImage?s.Platform?s+Tags?<s9TargetRepository?{#HL-Version?s6WorkingDirectory?s
BDistributionConfiguration?{#yQ/RequestId?s
)Arn?s1DateCreated?s1DateUpdated?s1Description?s7Distributions?[{#J$*Name?s+Tags?<s4TimeoutMinutes!i
.Image?{#zt/RequestId?s
)Arn?s/BuildType?s8ContainerRecipe?{#vA1DateCreated?s5DeprecationTime?tBDistributionConfiguration?{#yQBEnhancedImageMetadataEnabled?b3ExecutionRole?s4ImageRecipe?{$%{CImageScanningConfiguration?{#V(1ImageSource?s@ImageTestsConfiguration?{#VyDInfrastructureConfiguration?{$(4:LifecycleExecutionId?s*Name?s/OsVersion?s8OutputResources?{$+*.Platform?s2ScanState?{#u@7SourcePipelineArn?s8SourcePipelineName?s.State?{#u@+Tags?<s*Type?s-Version?s3Workflows?[{#WE
HAdditionalInstanceConfiguration?{#^P)Arn?s=BlockDeviceMappings?[{#Fg4Components?[{#El1DateCreated?s1Description?s*Name?s+Owner?s1ParentImage?s.Platform?s+Tags?<s*Type?s-Version?s6WorkingDirectory?s
)Arn?s1DateCreated?s1DateUpdated?s1Description?s@InstanceMetadataOptions?{#bH9InstanceProfileName?s4InstanceTypes?[s-KeyPair?s0Logging?{#bp*Name?s2Placement?{#cA3ResourceTags?<s7SecurityGroupIds?[s1SnsTopicArn?s.SubnetId?s+Tags?<s@TerminateInstanceOnFailure?b
.Amis?[{$+G4Containers?[{$,+
/AccountId?s1Description?s+Image?s*Name?s,Region?s.State?{#u@
0ImageUris?[s,Region?s
6ImagePipeline?{$,b/RequestId?s
)Arn?s8ContainerRecipeArn?s1DateCreated?s1DateLastRun?s1DateNextRun?s1DateUpdated?s1Description?sBDistributionConfigurationArn?sBEnhancedImageMetadataEnabled?b3ExecutionRole?s4ImageRecipeArn?sCImageScanningConfiguration?{#V(@ImageTestsConfiguration?{#VyDInfrastructureConfigurationArn?s*Name?s.Platform?s1Schedule?{#[>,Status?s+Tags?<s3Workflows?[{#WE
.ImageArn!s
4ImageRecipe?{$%{/RequestId?s
DInfrastructureConfiguration?{$(4/RequestId?s
:LifecycleExecutionId!s
;LifecycleExecution?{$2/
-EndTime?t:LifecycleExecutionId?s8LifecyclePolicyArn?sAResourcesImpactedSummary?{$3A/StartTime?t.State?{#u@
:HasImpactedResources?b
8LifecyclePolicy?{$3o
)Arn?s1DateCreated?t1DateLastRun?t1DateUpdated?t1Description?s3ExecutionRole?s*Name?s7PolicyDetails?[{#f,:ResourceSelection?{#hu2ResourceType?s,Status?s+Tags?<s
1ResourceArn!s6ResourceLocation?s2ResourceType!s
*Data?s1ResourceArn?s)Url?s
1Workflow?{$6^
)Arn?s7ChangeDescription?s*Data?s1DateCreated?s1Description?s.KmsKeyId?s*Name?s+Owner?s4Parameters?[{#tJ.State?{#u@+Tags?<s*Type?s-Version?s
9WorkflowExecutionId!s
-EndTime?s:ImageBuildVersionArn?s-Message?s3ParallelGroup?s/RequestId?s/StartTime?s,Status?s4TotalStepCount?i6TotalStepsFailed?i7TotalStepsSkipped?i9TotalStepsSucceeded?i*Type?s=WorkflowBuildVersionArn?s9WorkflowExecutionId?s
5StepExecutionId!s
,Action?s1Description?s-EndTime?s:ImageBuildVersionArn?s,Inputs?s-Message?s*Name?s/OnFailure?s-Outputs?s/RequestId?s4RollbackStatus?s/StartTime?s,Status?s5StepExecutionId?s4TimeoutSeconds?i=WorkflowBuildVersionArn?s9WorkflowExecutionId?s
7ChangeDescription?s1ClientToken?s*Data?s1Description?s,Format!s.KmsKeyId?s*Name!s.Platform!s5SemanticVersion!s+Tags?<s*Type!s)Uri?s
1ClientToken?s1Description?s3ExecutionRole?sDInfrastructureConfigurationArn!s*Name!s/OsVersion!s.Platform!s5SemanticVersion!s+Tags?<s)Uri!s
1ClientToken?s:ImageBuildVersionArn?s
1ClientToken?s1Description?s*Name!s/OsVersion?s.Platform!s5SemanticVersion!s+Tags?<s4VmImportTaskId!s
1ClientToken?s.ImageArn?s/RequestId?s
9ComponentVersionArn!s0MaxResults?i/NextToken?s
>ComponentSummaryList?[{$Cz/NextToken?s/RequestId?s
)Arn?s7ChangeDescription?s1DateCreated?s1Description?s*Name?s/Obfuscate?b+Owner?s.Platform?s/Publisher?s.State?{#u@:SupportedOsVersions?[s+Tags?<s*Type?s-Version?s
,ByName?b1Filters?[{$FI0MaxResults?i/NextToken?s+Owner?s
*Name?s-Values?[s
>ComponentVersionList?[{$G5/NextToken?s/RequestId?s
)Arn?s1DateCreated?s1Description?s*Name?s+Owner?s.Platform?s6ProductCodes?[{#tw,Status?s:SupportedOsVersions?[s*Type?s-Version?s
1Filters?[{$FI0MaxResults?i/NextToken?s+Owner?s
DContainerRecipeSummaryList?[{$Il/NextToken?s/RequestId?s
)Arn?s3ContainerType?s1DateCreated?s*Name?s+Owner?s1ParentImage?s.Platform?s+Tags?<s
1Filters?[{$FI0MaxResults?i/NextToken?s
NDistributionConfigurationSummaryList?[{$Ky/NextToken?s/RequestId?s
)Arn?s1DateCreated?s1DateUpdated?s1Description?s*Name?s.Regions?[s+Tags?<s
1Filters?[{$FI5ImageVersionArn!s0MaxResults?i/NextToken?s
:ImageSummaryList?[{$Mz/NextToken?s/RequestId?s
)Arn?s/BuildType?s1DateCreated?s5DeprecationTime?t1ImageSource?s:LifecycleExecutionId?s*Name?s/OsVersion?s8OutputResources?{$+*+Owner?s.Platform?s.State?{#u@+Tags?<s*Type?s-Version?s
:ImageBuildVersionArn!s0MaxResults?i/NextToken?s
:ImagePackageList?[{$Q*/NextToken?s/RequestId?s
1PackageName?s4PackageVersion?s
1Filters?[{$FI6ImagePipelineArn!s0MaxResults?i/NextToken?s
;ImagePipelineList?[{$,b/NextToken?s/RequestId?s
@ImageRecipeSummaryList?[{$S8/NextToken?s/RequestId?s
)Arn?s1DateCreated?s*Name?s+Owner?s1ParentImage?s.Platform?s+Tags?<s
/Filter?{$FI/NextToken?s
5AggregationType?s/NextToken?s/RequestId?s3Responses?[{$Tw
;AccountAggregation?{$V09ImageAggregation?{$VsAImagePipelineAggregation?{$WECVulnerabilityIdAggregation?{$Wm
/AccountId?s7SeverityCounts?{$VQ
)All?l.Critical?l*High?l,Medium?l
:ImageBuildVersionArn?s7SeverityCounts?{$VQ
6ImagePipelineArn?s7SeverityCounts?{$VQ
7SeverityCounts?{$VQ5VulnerabilityId?s
2Findings?[{$Xb/NextToken?s/RequestId?s
2AwsAccountId?s1Description?s5FirstObservedAt?t2FixAvailable?s:ImageBuildVersionArn?s6ImagePipelineArn?s4InspectorScore?n>InspectorScoreDetails?{$[ADPackageVulnerabilityDetails?{$\]4Remediation?{$`I.Severity?s+Title?s*Type?s/UpdatedAt?t
5AdjustedCvss?{$[T
5Adjustments?[{$\J0CvssSource?s+Score?n1ScoreSource?s3ScoringVector?s-Version?s
,Metric?s,Reason?s
.Cvss?[{$^U4ReferenceUrls?[s=RelatedVulnerabilities?[s,Source?s/SourceUrl?s5VendorCreatedAt?t4VendorSeverity?s5VendorUpdatedAt?t5VulnerabilityId!s<VulnerablePackages?[{$_+
/BaseScore?n3ScoringVector?s,Source?s-Version?s
*Arch?s+Epoch?i.FilePath?s4FixedInVersion?s*Name?s4PackageManager?s-Release?s1Remediation?s5SourceLayerHash?s-Version?s
7Recommendation?{$`^
*Text?s)Url?s
,ByName?b1Filters?[{$FI7IncludeDeprecated?b0MaxResults?i/NextToken?s+Owner?s
:ImageVersionList?[{$b5/NextToken?s/RequestId?s
)Arn?s/BuildType?s1DateCreated?s1ImageSource?s*Name?s/OsVersion?s+Owner?s.Platform?s*Type?s-Version?s
PInfrastructureConfigurationSummaryList?[{$d-/NextToken?s/RequestId?s
)Arn?s1DateCreated?s1DateUpdated?s1Description?s9InstanceProfileName?s4InstanceTypes?[s*Name?s2Placement?{#cA3ResourceTags?<s+Tags?<s
:LifecycleExecutionId!s0MaxResults?i/NextToken?s6ParentResourceId?s
:LifecycleExecutionId?s@LifecycleExecutionState?{#u@/NextToken?s3Resources?[{$g:
/AccountId?s/Action?{$hM-EndTime?t0ImageUris?[s,Region?s0ResourceId?s3Snapshots?[{$h^/StartTime?t.State?{#u@
*Name?s,Reason?s
0SnapshotId?s.State?{#u@
0MaxResults?i/NextToken?s1ResourceArn!s
=LifecycleExecutions?[{$2//NextToken?s
DLifecyclePolicySummaryList?[{$j@/NextToken?s
)Arn?s1DateCreated?t1DateLastRun?t1DateUpdated?t1Description?s3ExecutionRole?s*Name?s2ResourceType?s,Status?s+Tags?<s
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s
/NextToken?s/Steps?[{$lM
,Action?s:ImageBuildVersionArn?s*Name?s/StartTime?s5StepExecutionId?s=WorkflowBuildVersionArn?s9WorkflowExecutionId?s
0MaxResults?i/NextToken?s8WorkflowVersionArn!s
/NextToken?s=WorkflowSummaryList?[{$ne
)Arn?s7ChangeDescription?s1DateCreated?s1Description?s*Name?s+Owner?s.State?{#u@+Tags?<s*Type?s-Version?s
:ImageBuildVersionArn?s-Message?s/NextToken?s/RequestId?s<WorkflowExecutions?[{$pn
-EndTime?s-Message?s3ParallelGroup?s/StartTime?s,Status?s4TotalStepCount?i6TotalStepsFailed?i7TotalStepsSkipped?i9TotalStepsSucceeded?i*Type?s=WorkflowBuildVersionArn?s9WorkflowExecutionId?s
0MaxResults?i/NextToken?s9WorkflowExecutionId!s
:ImageBuildVersionArn?s-Message?s/NextToken?s/RequestId?s/Steps?[{$tk=WorkflowBuildVersionArn?s9WorkflowExecutionId?s
,Action?s1Description?s-EndTime?s,Inputs?s-Message?s*Name?s-Outputs?s4RollbackStatus?s/StartTime?s,Status?s5StepExecutionId?s
/NextToken?s=WorkflowVersionList?[{$v\
)Arn?s1DateCreated?s1Description?s*Name?s+Owner?s*Type?s-Version?s
2ComponentArn!s,Policy!s
2ComponentArn?s/RequestId?s
8ContainerRecipeArn!s,Policy!s
.ImageArn!s,Policy!s
.ImageArn?s/RequestId?s
4ImageRecipeArn!s,Policy!s
,Action!s1ClientToken?s:ImageBuildVersionArn!s,Reason?s5StepExecutionId!s
1ClientToken?s:ImageBuildVersionArn?s5StepExecutionId?s
1ClientToken?s6ImagePipelineArn!s
1ClientToken?s7ExclusionRules?{$|03ExecutionRole?s9IncludeResources?{#fw1ResourceArn!s.State!{$|;.UpdateAt?t
-Amis?{#gS
,Status?s
:LifecycleExecutionId?s1ResourceArn?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1ClientToken?s1Description?sBDistributionConfigurationArn!s7Distributions![{#J$
1ClientToken?s8ContainerRecipeArn?s1Description?sBDistributionConfigurationArn?sBEnhancedImageMetadataEnabled?b3ExecutionRole?s6ImagePipelineArn!s4ImageRecipeArn?sCImageScanningConfiguration?{#V(@ImageTestsConfiguration?{#VyDInfrastructureConfigurationArn!s1Schedule?{#[>,Status?s3Workflows?[{#WE
1ClientToken?s1Description?sDInfrastructureConfigurationArn!s@InstanceMetadataOptions?{#bH9InstanceProfileName!s4InstanceTypes?[s-KeyPair?s0Logging?{#bp2Placement?{#cA3ResourceTags?<s7SecurityGroupIds?[s1SnsTopicArn?s.SubnetId?s@TerminateInstanceOnFailure?b
1ClientToken?s1Description?s3ExecutionRole!s8LifecyclePolicyArn!s7PolicyDetails![{#f,:ResourceSelection!{#hu2ResourceType!s,Status?s
)"};
