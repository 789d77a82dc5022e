// What the actions of computeoptimizer take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x47ff3228a197b311>{
    R"(#?##z#$I#$s#%H#%p#&@#&i#'2#'_#(+#(U#)'#)L#)s#*G#*|#+H#+w#,:#,h#-.#-X#-{#.W#/$#/J#/n#0:
deleteRecommendationPreferences {#0Z{#1L
describeRecommendationExportJobs {#1M{#27
exportAutoScalingGroupRecommendations {#4C{#6L
exportEBSVolumeRecommendations {#6h{#6L
exportEC2InstanceRecommendations {#4C{#6L
exportECSServiceRecommendations {#6h{#6L
exportIdleRecommendations {#6h{#6L
exportLambdaFunctionRecommendations {#6h{#6L
exportLicenseRecommendations {#6h{#6L
exportRDSDatabaseRecommendations {#4C{#6L
getAutoScalingGroupRecommendations {#7{{#94
getEBSVolumeRecommendations {#Fq{#G[
getEC2InstanceRecommendations {#N%{#O0
getEC2RecommendationProjectedMetrics {#WC{#X=
getECSServiceRecommendationProjectedMetrics {#Ye{#Z?
getECSServiceRecommendations {#\8{#]#
getEffectiveRecommendationPreferences {#d{{#e0
getEnrollmentStatus {#1L{#f]
getEnrollmentStatusesForOrganization {#gl{#h:
getIdleRecommendations {#iI{#jW
getLambdaFunctionRecommendations {#n7{#o#
getLicenseRecommendations {#t7{#u#
getRDSDatabaseRecommendationProjectedMetrics {#zA{#{;
getRDSDatabaseRecommendations {#|F{$#Q
getRecommendationPreferences {$/1{$/e
getRecommendationSummaries {$2\{$3*
putRecommendationPreferences {$7d{#1L
updateEnrollmentStatus {$:M{$:o
DRecommendationPreferenceNames![s2ResourceType!s.Scope?{#1<
*Name?s+Value?s

1Filters?[{#2%-JobIds?[s0MaxResults?i/NextToken?s
*Name?s-Values?[s
/NextToken?sBRecommendationExportJobs?[{#2c
7CreationTimestamp?t4Destination?{#3v3FailureReason?s+JobId?s:LastUpdatedTimestamp?t2ResourceType?s,Status?s
+S3?{#4%
,Bucket?s)Key?s1MetadataKey?s
1AccountIds?[s5FieldsToExport?[s0FileFormat?s1Filters?[{#2%;IncludeMemberAccounts?bBRecommendationPreferences?{#5u<S3DestinationConfig!{#66
=CpuVendorArchitectures?[s
,Bucket?s/KeyPrefix?s
+JobId?s6S3Destination?{#4%
1AccountIds?[s5FieldsToExport?[s0FileFormat?s1Filters?[{#2%;IncludeMemberAccounts?b<S3DestinationConfig!{#66
1AccountIds?[s;AutoScalingGroupArns?[s1Filters?[{#2%0MaxResults?i/NextToken?sBRecommendationPreferences?{#5u
IAutoScalingGroupRecommendations?[{#9t0Errors?[{#FR/NextToken?s
/AccountId?s9AutoScalingGroupArn?s:AutoScalingGroupName?s=CurrentConfiguration?{#=C?CurrentInstanceGpuInfo?{#>|<CurrentPerformanceRisk?sKEffectiveRecommendationPreferences?{#?O-Finding?s<InferredWorkloadTypes?[s:LastRefreshTimestamp?t:LookBackPeriodInDays?n?RecommendationOptions?[{#C?<UtilizationMetrics?[{#E?
8AllocationStrategy?s5DesiredCapacity?iNEstimatedInstanceHourReductionPercentage?n2InstanceType?s-MaxSize?i-MinSize?i9MixedInstanceTypes?[s*Type?s
.Gpus?[{#?.
.GpuCount?i8GpuMemorySizeInMiB?i
=CpuVendorArchitectures?[sCEnhancedInfrastructureMetrics?sBExternalMetricsPreference?{#Ao;InferredWorkloadTypes?s4LookBackPeriod?s<PreferredResources?[{#Ay>SavingsEstimationMode?{#Ao@UtilizationPreferences?[{#B]
,Source?s
;EffectiveIncludeList?[s2ExcludeList?[s2IncludeList?[s*Name?s
0MetricName?s9MetricParameters?{#C'
.Headroom?s/Threshold?s
6Configuration?{#=C8InstanceGpuInfo?{#>|5MigrationEffort?s5PerformanceRisk?nEProjectedUtilizationMetrics?[{#E?*Rank?i;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[
*Name?s/Statistic?s+Value?n
@EstimatedMonthlySavings?{#F>BSavingsOpportunityPercentage?n
.Currency?s+Value?n
*Code?s0Identifier?s-Message?s
1AccountIds?[s1Filters?[{#2%0MaxResults?i/NextToken?s1VolumeArns?[s
0Errors?[{#FR/NextToken?s?VolumeRecommendations?[{#H7
/AccountId?s=CurrentConfiguration?{#Ju<CurrentPerformanceRisk?sKEffectiveRecommendationPreferences?{#LC-Finding?s:LastRefreshTimestamp?t:LookBackPeriodInDays?n.Tags?[{#L_<UtilizationMetrics?[{#E?/VolumeArn?sEVolumeRecommendationOptions?[{#Ln
0RootVolume?b8VolumeBaselineIOPS?i>VolumeBaselineThroughput?i5VolumeBurstIOPS?i;VolumeBurstThroughput?i0VolumeSize?i0VolumeType?s
>SavingsEstimationMode?{#Ao
)Key?s+Value?s
6Configuration?{#Ju5PerformanceRisk?n*Rank?i;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[
1AccountIds?[s1Filters?[{#2%3InstanceArns?[s0MaxResults?i/NextToken?sBRecommendationPreferences?{#5u
0Errors?[{#FRAInstanceRecommendations?[{#Oh/NextToken?s
/AccountId?s?CurrentInstanceGpuInfo?{#>|9CurrentInstanceType?s<CurrentPerformanceRisk?sKEffectiveRecommendationPreferences?{#?O=ExternalMetricStatus?{#T7-Finding?s9FindingReasonCodes?[s*Idle?s<InferredWorkloadTypes?[s1InstanceArn?s2InstanceName?s3InstanceState?s:LastRefreshTimestamp?t:LookBackPeriodInDays?n?RecommendationOptions?[{#TT?RecommendationSources?[{#Vg.Tags?[{#L_<UtilizationMetrics?[{#E?
0StatusCode?s2StatusReason?s
8InstanceGpuInfo?{#>|2InstanceType?s5MigrationEffort?s5PerformanceRisk?n:PlatformDifferences?[sEProjectedUtilizationMetrics?[{#E?*Rank?i;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[
=RecommendationSourceArn?s>RecommendationSourceType?s
-EndTime!t1InstanceArn!s,Period!iBRecommendationPreferences?{#5u/StartTime!t*Stat!s
KRecommendedOptionProjectedMetrics?[{#Xf
:ProjectedMetrics?[{#YE*Rank?i=RecommendedInstanceType?s
*Name?s1Timestamps?[t-Values?[n
-EndTime!t,Period!i0ServiceArn!s/StartTime!t*Stat!s
KRecommendedOptionProjectedMetrics?[{#Zh
:ProjectedMetrics?[{#[T9RecommendedCpuUnits?i;RecommendedMemorySize?i
7LowerBoundValues?[n*Name?s1Timestamps?[t7UpperBoundValues?[n
1AccountIds?[s1Filters?[{#2%0MaxResults?i/NextToken?s2ServiceArns?[s
CEcsServiceRecommendations?[{#]]0Errors?[{#FR/NextToken?s
/AccountId?s<CurrentPerformanceRisk?sDCurrentServiceConfiguration?{#`mKEffectiveRecommendationPreferences?{#LC-Finding?s9FindingReasonCodes?[s:LastRefreshTimestamp?t0LaunchType?s:LookbackPeriodInDays?n0ServiceArn?sFServiceRecommendationOptions?[{#bh.Tags?[{#L_<UtilizationMetrics?[{#E?
>AutoScalingConfiguration?sAContainerConfigurations?[{#ap)Cpu?i,Memory?i7TaskDefinitionArn?s
3ContainerName?s)Cpu?i@MemorySizeConfiguration?{#bJ
,Memory?i7MemoryReservation?i
BContainerRecommendations?[{#ap)Cpu?i,Memory?iEProjectedUtilizationMetrics?[{#dC;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[
5LowerBoundValue?n*Name?s/Statistic?s5UpperBoundValue?n
1ResourceArn!s
CEnhancedInfrastructureMetrics?sBExternalMetricsPreference?{#Ao4LookBackPeriod?s<PreferredResources?[{#Ay@UtilizationPreferences?[{#B]
:LastUpdatedTimestamp?t<MemberAccountsEnrolled?bCNumberOfMemberAccountsOptedIn?i,Status?s2StatusReason?s
1Filters?[{#2%0MaxResults?i/NextToken?s
CAccountEnrollmentStatuses?[{#hg/NextToken?s
/AccountId?s:LastUpdatedTimestamp?t,Status?s2StatusReason?s
1AccountIds?[s1Filters?[{#2%0MaxResults?n/NextToken?s0OrderBy?{#jB3ResourceArns?[s
/Dimension?s+Order?s
0Errors?[{#k1=IdleRecommendations?[{#k_/NextToken?s
*Code?s0Identifier?s-Message?s2ResourceType?s
/AccountId?s-Finding?s8FindingDescription?s:LastRefreshTimestamp?t:LookBackPeriodInDays?n1ResourceArn?s0ResourceId?s2ResourceType?s;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[.Tags?[{#L_<UtilizationMetrics?[{#E?
1AccountIds?[s1Filters?[{#2%3FunctionArns?[s0MaxResults?i/NextToken?s
GLambdaFunctionRecommendations?[{#oT/NextToken?s
/AccountId?s7CurrentMemorySize?i<CurrentPerformanceRisk?sKEffectiveRecommendationPreferences?{#LC-Finding?s9FindingReasonCodes?[s1FunctionArn?s5FunctionVersion?s:LastRefreshTimestamp?t:LookbackPeriodInDays?nIMemorySizeRecommendationOptions?[{#rv9NumberOfInvocations?l.Tags?[{#L_<UtilizationMetrics?[{#E?
0MemorySize?iEProjectedUtilizationMetrics?[{#E?*Rank?i;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[
1AccountIds?[s1Filters?[{#2%0MaxResults?i/NextToken?s3ResourceArns?[s
0Errors?[{#FR@LicenseRecommendations?[{#uZ/NextToken?s
/AccountId?sDCurrentLicenseConfiguration?{#w^-Finding?s9FindingReasonCodes?[s:LastRefreshTimestamp?tFLicenseRecommendationOptions?[{#yI:LookbackPeriodInDays?n1ResourceArn?s.Tags?[{#L_
2InstanceType?s4LicenseEdition?s2LicenseModel?s1LicenseName?s4LicenseVersion?s7MetricsSource?[{#y/3NumberOfCores?i5OperatingSystem?s
.Provider?s1ProviderArn?s
4LicenseEdition?s2LicenseModel?s5OperatingSystem?s*Rank?i;SavingsOpportunity?{#E[
-EndTime!t,Period!iBRecommendationPreferences?{#5u1ResourceArn!s/StartTime!t*Stat!s
KRecommendedOptionProjectedMetrics?[{#{d
:ProjectedMetrics?[{#YE*Rank?i@RecommendedDBInstanceClass?s
1AccountIds?[s1Filters?[{#2%0MaxResults?i/NextToken?sBRecommendationPreferences?{#5u3ResourceArns?[s
0Errors?[{#FR/NextToken?s>RdsDBRecommendations?[{$$,
/AccountId?s<CurrentDBInstanceClass?sDCurrentInstancePerformanceRisk?sDCurrentStorageConfiguration?{$*#[CurrentStorageEstimatedMonthlyVolumeIOPsCostVariation?s9DbClusterIdentifier?sKEffectiveRecommendationPreferences?{$*v,Engine?s3EngineVersion?s*Idle?s5InstanceFinding?sAInstanceFindingReasonCodes?[sGInstanceRecommendationOptions?[{$,):LastRefreshTimestamp?t:LookbackPeriodInDays?n3PromotionTier?n1ResourceArn?s4StorageFinding?s@StorageFindingReasonCodes?[sFStorageRecommendationOptions?[{$-[.Tags?[{#L_<UtilizationMetrics?[{#E?
6AllocatedStorage?i*Iops?i9MaxAllocatedStorage?i7StorageThroughput?i1StorageType?s
=CpuVendorArchitectures?[sCEnhancedInfrastructureMetrics?s4LookBackPeriod?s>SavingsEstimationMode?{#Ao
5DbInstanceClass?s5PerformanceRisk?nEProjectedUtilizationMetrics?[{#E?*Rank?i;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[
MEstimatedMonthlyVolumeIOPsCostVariation?s*Rank?i;SavingsOpportunity?{#E[ISavingsOpportunityAfterDiscounts?{#E[=StorageConfiguration?{$*#
0MaxResults?i/NextToken?s2ResourceType!s.Scope?{#1<
/NextToken?sJRecommendationPreferencesDetails?[{$0?
CEnhancedInfrastructureMetrics?sBExternalMetricsPreference?{#Ao;InferredWorkloadTypes?s4LookBackPeriod?s<PreferredResources?[{#Ay2ResourceType?s;SavingsEstimationMode?s.Scope?{#1<@UtilizationPreferences?[{#B]
1AccountIds?[s0MaxResults?i/NextToken?s
/NextToken?sARecommendationSummaries?[{$3U
/AccountId?sEAggregatedSavingsOpportunity?{#E[FCurrentPerformanceRiskRatings?{$6,?IdleSavingsOpportunity?{#E[7IdleSummaries?[{$6MAInferredWorkloadSavings?[{$6]@RecommendationResourceType?s;SavingsOpportunity?{#E[3Summaries?[{$7:
*High?l)Low?l,Medium?l-VeryLow?l
*Name?s+Value?n
@EstimatedMonthlySavings?{#F><InferredWorkloadTypes?[s
*Name?s=ReasonCodeSummaries?[{$6M+Value?n
CEnhancedInfrastructureMetrics?sBExternalMetricsPreference?{#Ao;InferredWorkloadTypes?s4LookBackPeriod?s<PreferredResources?[{$:'2ResourceType!s;SavingsEstimationMode?s.Scope?{#1<@UtilizationPreferences?[{#B]
2ExcludeList?[s2IncludeList?[s*Name?s
;IncludeMemberAccounts?b,Status!s
,Status?s2StatusReason?s
)"};
