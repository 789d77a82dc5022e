// What the actions of tnb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x56fcd0194468000f>{
    R"(#D#$/#$R#$t#%<#%]#&%#&G#&h#'.#'M#'s#(B#(a#)'#)E#)j#*8#*_#+'#+H#+i#,1#,Q#,n#-:#-_#-t#.?#.V#.x#/@#/a#02
cancelSolNetworkOperation {#0\{#0l
createSolFunctionPackage {#0m{#0v
createSolNetworkInstance {#1b{#26
createSolNetworkPackage {#0m{#2g
deleteSolFunctionPackage {#3\{#0l
deleteSolNetworkInstance {#3h{#0l
deleteSolNetworkPackage {#3x{#0l
getSolFunctionInstance {#4+{#4<
getSolFunctionPackage {#3\{#7?
getSolFunctionPackageContent {#9c{#9x
getSolFunctionPackageDescriptor {#9c{#:>
getSolNetworkInstance {#3h{#:T
getSolNetworkOperation {#0\{#;r
getSolNetworkPackage {#3x{#@b
getSolNetworkPackageContent {#B\{#Br
getSolNetworkPackageDescriptor {#3x{#C4
instantiateSolNetworkInstance {#CI{#D(
listSolFunctionInstances {#D@{#DZ
listSolFunctionPackages {#D@{#FF
listSolNetworkInstances {#D@{#H8
listSolNetworkOperations {#Ic{#J2
listSolNetworkPackages {#D@{#L@
listTagsForResource {#NO{#N^
putSolFunctionPackageContent {#Ng{#O.
putSolNetworkPackageContent {#P){#PK
tagResource {#QA{#0l
terminateSolNetworkInstance {#QX{#Qp
untagResource {#R.{#0l
updateSolFunctionPackage {#RH{#Rg
updateSolNetworkInstance {#R{{#Qp
updateSolNetworkPackage {#Sk{#T4
validateSolFunctionPackageContent {#Ng{#O.
validateSolNetworkPackageContent {#P){#PK
2NsLcmOpOccId!s

+Tags?<s
)Arn!s(Id!s5OnboardingState!s6OperationalState!s+Tags?<s0UsageState!s
3NsDescription?s,NsName!s/NsdInfoId!s+Tags?<s
)Arn!s(Id!s4NsInstanceName!s/NsdInfoId!s+Tags?<s
)Arn!s(Id!s8NsdOnboardingState!s9NsdOperationalState!s3NsdUsageState!s+Tags?<s
.VnfPkgId!s
2NsInstanceId!s
/NsdInfoId!s
3VnfInstanceId!s
)Arn!s(Id!s<InstantiatedVnfInfo?{#6(8InstantiationState!s1Metadata!{#7#2NsInstanceId!s+Tags?<s.VnfPkgId!s4VnfProductName?s1VnfProvider?s,VnfdId!s1VnfdVersion?s
.VnfState?s:VnfcResourceInfo?[{#6K
1Metadata?{#6Z
-Cluster?s/HelmChart?s/NodeGroup?s
/CreatedAt!t2LastModified!t
)Arn!s(Id!s1Metadata?{#8o5OnboardingState!s6OperationalState!s+Tags?<s0UsageState!s4VnfProductName?s1VnfProvider?s,VnfdId?s1VnfdVersion?s
/CreatedAt!t2LastModified!t-Vnfd?{#9;
3Overrides?[{#9L
2DefaultValue?s*Name?s
,Accept!s.VnfPkgId!s
1ContentType?s4PackageContent?y
1ContentType?s*Vnfd?y
)Arn!s(Id!s2LcmOpInfo?{#0\1Metadata!{#7#;NsInstanceDescription!s4NsInstanceName!s-NsState?s+NsdId!s/NsdInfoId!s+Tags?<s
)Arn!s.Error?{#=7(Id?s6LcmOperationType?s1Metadata?{#=I2NsInstanceId?s4OperationState?s+Tags?<s/Tasks?[{#?M0UpdateType?s
,Detail!s+Title?s
/CreatedAt!t<InstantiateMetadata?{#>U2LastModified!t>ModifyVnfInfoMetadata?{#>z9UpdateNsMetadata?{#>U
;AdditionalParamsForNs?*/NsdInfoId!s
?VnfConfigurableProperties!*3VnfInstanceId!s
2TaskContext?<s1TaskEndTime?t9TaskErrorDetails?{#@O.TaskName?s3TaskStartTime?t0TaskStatus?s
+Cause?s-Details?s
)Arn!s(Id!s1Metadata!{#B7+NsdId!s-NsdName!s8NsdOnboardingState!s9NsdOperationalState!s3NsdUsageState!s0NsdVersion!s+Tags?<s0VnfPkgIds![s
/CreatedAt!t2LastModified!t,Nsd?{#9;
,Accept!s/NsdInfoId!s
1ContentType?s0NsdContent?y
1ContentType?s)Nsd?y
;AdditionalParamsForNs?*,DryRun?b2NsInstanceId!s+Tags?<s
2NsLcmOpOccId!s+Tags?<s
0MaxResults?i/NextToken?s
;FunctionInstances?[{#E%/NextToken?s
)Arn!s(Id!s<InstantiatedVnfInfo?{#F:8InstantiationState!s1Metadata!{#7#2NsInstanceId!s.VnfPkgId!s0VnfPkgName?s
.VnfState?s
:FunctionPackages![{#Fj/NextToken?s
)Arn!s(Id!s1Metadata?{#7#5OnboardingState!s6OperationalState!s0UsageState!s4VnfProductName?s1VnfProvider?s,VnfdId?s1VnfdVersion?s
:NetworkInstances?[{#H\/NextToken?s
)Arn!s(Id!s1Metadata!{#7#;NsInstanceDescription!s4NsInstanceName!s-NsState!s+NsdId!s/NsdInfoId!s
0MaxResults?i/NextToken?s2NsInstanceId?s
;NetworkOperations?[{#JW/NextToken?s
)Arn!s.Error?{#=7(Id!s6LcmOperationType!s1Metadata?{#Kb2NsInstanceId!s4OperationState!s0UpdateType?s
/CreatedAt!t2LastModified!t/NsdInfoId?s3VnfInstanceId?s
9NetworkPackages![{#Lc/NextToken?s
)Arn!s(Id!s1Metadata!{#7#1NsdDesigner?s+NsdId?s4NsdInvariantId?s-NsdName?s8NsdOnboardingState!s9NsdOperationalState!s3NsdUsageState!s0NsdVersion?s0VnfPkgIds?[s
1ResourceArn!s
+Tags!<s
1ContentType?s*File!y.VnfPkgId!s
(Id!s1Metadata!{#Ox4VnfProductName!s1VnfProvider!s,VnfdId!s1VnfdVersion!s
-Vnfd?{#9;
1ContentType?s*File!y/NsdInfoId!s
)Arn!s(Id!s1Metadata!{#Q7+NsdId!s-NsdName!s0NsdVersion!s0VnfPkgIds![s
,Nsd?{#9;
1ResourceArn!s+Tags!<s
2NsInstanceId!s+Tags?<s
2NsLcmOpOccId?s+Tags?<s
1ResourceArn!s.TagKeys![s
6OperationalState!s.VnfPkgId!s
6OperationalState!s
:ModifyVnfInfoData?{#>z2NsInstanceId!s+Tags?<s1UpdateNs?{#>U0UpdateType!s
/NsdInfoId!s9NsdOperationalState!s
9NsdOperationalState!s
)"};
