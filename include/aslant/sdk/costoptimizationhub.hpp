// What the actions of costoptimizationhub take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1cf5dfc07424cddc>{R"(#*##;##S##n#$4#$Y#$v#%<
getPreferences {#%W{#%X
getRecommendation {#&j{#'$
listEnrollmentStatuses {#QM{#R3
listRecommendationSummaries {#SJ{#V,
listRecommendations {#X${#Y.
updateEnrollmentStatus {#^#{#^E
updatePreferences {#%X{#%X

EMemberAccountDiscountVisibility?s<PreferredCommitment?{#&R;SavingsEstimationMode?s
3PaymentOption?s*Term?s
6RecommendationId!s
/AccountId?s0ActionType?sICostCalculationLookbackPeriodInDays?i2CurrencyCode?s?CurrentResourceDetails?{#,`9CurrentResourceType?s:EstimatedMonthlyCost?n=EstimatedMonthlySavings?nWEstimatedSavingsOverCostCalculationLookbackPeriod?n@EstimatedSavingsPercentage?n:ImplementationEffort?s:LastRefreshTimestamp?t6RecommendationId?sHRecommendationLookbackPeriodInDays?iCRecommendedResourceDetails?{#,`=RecommendedResourceType?s,Region?s1ResourceArn?s0ResourceId?s3RestartNeeded?b6RollbackPossible?b,Source?s.Tags?[{#Q>
?AuroraDbClusterStorage?{#1i<ComputeSavingsPlans?{#5SADynamoDbReservedCapacity?{#7|2EbsVolume?{#;f<Ec2AutoScalingGroup?{#=44Ec2Instance?{#>K@Ec2InstanceSavingsPlans?{#?)=Ec2ReservedInstances?{#@X3EcsService?{#D/EElastiCacheReservedInstances?{#E?7LambdaFunction?{#D/BMemoryDbReservedInstances?{#E?DOpenSearchReservedInstances?{#HK6RdsDbInstance?{#KF=RdsDbInstanceStorage?{#L7=RdsReservedInstances?{#MGBRedshiftReservedInstances?{#E?>SageMakerSavingsPlans?{#5S
6Configuration?{#288CostCalculation?{#2G
1StorageType?s
0Pricing?{#2b0Usages?[{#4q
AEstimatedCostAfterDiscounts?nBEstimatedCostBeforeDiscounts?n;EstimatedDiscounts?{#4-LEstimatedNetUnusedAmortizedCommitments?n
3OtherDiscount?n?ReservedInstancesDiscount?n:SavingsPlansDiscount?n
/Operation?s1ProductCode?s*Unit?s1UsageAmount?n/UsageType?s
6Configuration?{#5|8CostCalculation?{#6\
2AccountScope?s6HourlyCommitment?s3PaymentOption?s*Term?s
0Pricing?{#6j
@EstimatedMonthlyCommitment?n;EstimatedOnDemandCost?nEMonthlySavingsPlansEligibleCost?n7SavingsPercentage?n
6Configuration?{#8K8CostCalculation?{#:9
2AccountScope?s3CapacityUnits?s:MonthlyRecurringCost?sENumberOfCapacityUnitsToPurchase?s3PaymentOption?s=ReservedInstancesRegion?s-Service?s*Term?s1UpfrontCost?s
0Pricing?{#:G
NEstimatedMonthlyAmortizedReservationCost?n;EstimatedOnDemandCost?nDMonthlyReservationEligibleCost?n7SavingsPercentage?n
6Configuration?{#<58CostCalculation?{#2G
5AttachmentState?s4Performance?{#<f0Storage?{#<{
*Iops?n0Throughput?n
.SizeInGb?n*Type?s
6Configuration?{#=]8CostCalculation?{#2G
8AllocationStrategy?s1Instance?{#>C8MixedInstances?[{#>C*Type?s
*Type?s
6Configuration?{#>t8CostCalculation?{#2G
1Instance?{#>C
6Configuration?{#?R8CostCalculation?{#6\
2AccountScope?s6HourlyCommitment?s4InstanceFamily?s3PaymentOption?s8SavingsPlansRegion?s*Term?s
6Configuration?{#A'8CostCalculation?{#:9
2AccountScope?s7CurrentGeneration?s4InstanceFamily?s2InstanceType?s:MonthlyRecurringCost?s?NormalizedUnitsToPurchase?sANumberOfInstancesToPurchase?s3OfferingClass?s3PaymentOption?s.Platform?s=ReservedInstancesRegion?s-Service?s6SizeFlexEligible?b-Tenancy?s*Term?s1UpfrontCost?s
6Configuration?{#DX8CostCalculation?{#2G
0Compute?{#Df
2Architecture?s4MemorySizeInMB?i.Platform?s*VCpu?n
6Configuration?{#Eh8CostCalculation?{#:9
2AccountScope?s7CurrentGeneration?s4InstanceFamily?s2InstanceType?s:MonthlyRecurringCost?s?NormalizedUnitsToPurchase?sANumberOfInstancesToPurchase?s3PaymentOption?s=ReservedInstancesRegion?s-Service?s6SizeFlexEligible?b*Term?s1UpfrontCost?s
6Configuration?{#Ht8CostCalculation?{#:9
2AccountScope?s7CurrentGeneration?s2InstanceType?s:MonthlyRecurringCost?s?NormalizedUnitsToPurchase?sANumberOfInstancesToPurchase?s3PaymentOption?s=ReservedInstancesRegion?s-Service?s6SizeFlexEligible?b*Term?s1UpfrontCost?s
6Configuration?{#Ko8CostCalculation?{#2G
1Instance?{#L$
5DbInstanceClass?s
6Configuration?{#L`8CostCalculation?{#2G
:AllocatedStorageInGb?n*Iops?n7StorageThroughput?n1StorageType?s
6Configuration?{#Mp8CostCalculation?{#:9
2AccountScope?s7CurrentGeneration?s5DatabaseEdition?s4DatabaseEngine?s6DeploymentOption?s4InstanceFamily?s2InstanceType?s2LicenseModel?s:MonthlyRecurringCost?s?NormalizedUnitsToPurchase?sANumberOfInstancesToPurchase?s3PaymentOption?s=ReservedInstancesRegion?s-Service?s6SizeFlexEligible?b*Term?s1UpfrontCost?s
)Key?s+Value?s
/AccountId?s=IncludeOrganizationInfo?b0MaxResults?i/NextToken?s
;IncludeMemberAccounts?b/Items?[{#Rd/NextToken?s
/AccountId?s6CreatedTimestamp?t:LastUpdatedTimestamp?t,Status?s
/Filter?{#T+-GroupBy!s0MaxResults?i.Metrics?[s/NextToken?s
1AccountIds?[s2ActionTypes?[s<ImplementationEfforts?[s8RecommendationIds?[s.Regions?[s3ResourceArns?[s2ResourceIds?[s4ResourceTypes?[s3RestartNeeded?b6RollbackPossible?b.Tags?[{#Q>
2CurrencyCode?sBEstimatedTotalDedupedSavings?n-GroupBy?s/Items?[{#W00Metrics?{#Wi/NextToken?s
=EstimatedMonthlySavings?n+Group?s9RecommendationCount?i
7SavingsPercentage?s
/Filter?{#T+?IncludeAllRecommendations?b0MaxResults?i/NextToken?s0OrderBy?{#Xs
/Dimension?s+Order?s
/Items?[{#YG/NextToken?s
/AccountId?s0ActionType?s2CurrencyCode?s<CurrentResourceSummary?s9CurrentResourceType?s:EstimatedMonthlyCost?n=EstimatedMonthlySavings?n@EstimatedSavingsPercentage?n:ImplementationEffort?s:LastRefreshTimestamp?t6RecommendationId?sHRecommendationLookbackPeriodInDays?i@RecommendedResourceSummary?s=RecommendedResourceType?s,Region?s1ResourceArn?s0ResourceId?s3RestartNeeded?b6RollbackPossible?b,Source?s.Tags?[{#Q>
;IncludeMemberAccounts?b,Status!s
,Status?s
)"};
