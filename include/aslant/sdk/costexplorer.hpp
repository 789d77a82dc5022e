// What the actions of costexplorer take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5be650ceeb9436ef>{
    R"(#Q#$V#$t#%=#%c#&'#&J#&p#'>#'T#'p#(7#([#)(#)A#)e#*1#*L#*n#+-#+I#+i#,=#,`#-,#-a#.(#.W#.{#/L#/]#/w#0E#0s#19#1^#2>#2[#2{#3J#3r#4S#4h#5%#5C#5f#64
createAnomalyMonitor {#6Z{#:9
createAnomalySubscription {#:G{#<b
createCostCategoryDefinition {#<u{#?b
deleteAnomalyMonitor {#:9{#@,
deleteAnomalySubscription {#<b{#@,
deleteCostCategoryDefinition {#@-{#@@
describeCostCategoryDefinition {#@b{#A)
getAnomalies {#C/{#Dp
getAnomalyMonitors {#I.{#I^
getAnomalySubscriptions {#J+{#Jm
getApproximateUsageRecords {#K?{#Ks
getCommitmentPurchaseAnalysis {#LX{#Lf
getCostAndUsage {#Z2{#[K
getCostAndUsageComparisons {#]g{#_D
getCostAndUsageWithResources {#aM{#[K
getCostCategories {#bX{#d1
getCostComparisonDrivers {#]g{#e,
getCostForecast {#fO{#gT
getDimensionValues {#i#{#jF
getReservationCoverage {#k,{#l?
getReservationPurchaseRecommendation {#ph{#rx
getReservationUtilization {$-[{$.c
getRightsizingRecommendation {$43{$5K
getSavingsPlanPurchaseRecommendationDetails {$G({$GB
getSavingsPlansCoverage {$OQ{$P`
getSavingsPlansPurchaseRecommendation {$RP{$Su
getSavingsPlansUtilization {$_D{$_{
getSavingsPlansUtilizationDetails {$d8{$e,
getTags {$fv{$h2
getUsageForecast {#fO{#gT
listCommitmentPurchaseAnalyses {$hd{$iF
listCostAllocationTagBackfillHistory {$k^{$kx
listCostAllocationTags {$m5{$mj
listCostCategoryDefinitions {$nq{$o?
listSavingsPlansPurchaseRecommendationGeneration {$q/{$qs
listTagsForResource {$s`{$so
provideAnomalyFeedback {$t){$tA
startCommitmentPurchaseAnalysis {$tN{$t|
startCostAllocationTagBackfill {$u`{$up
startSavingsPlansPurchaseRecommendationGeneration {#@,{$v,
tagResource {$vr{#@,
untagResource {$w:{#@,
updateAnomalyMonitor {$w\{#:9
updateAnomalySubscription {$wx{#<b
updateCostAllocationTagsStatus {$y?{$yr
updateCostCategoryDefinition {$zA{#?b
7AnomalyMonitor!{#7(6ResourceTags?[{#:*
2CreationDate?s;DimensionalValueCount?i7LastEvaluatedDate?s5LastUpdatedDate?s0MonitorArn?s6MonitorDimension?s1MonitorName!s=MonitorSpecification?{#8r1MonitorType!s
-And?[{#8r7CostCategories?{#9c3Dimensions?{#9c,Not?{#8r,Or?[{#8r-Tags?{#9c
)Key?s3MatchOptions?[s-Values?[s
)Key!s+Value!s
0MonitorArn!s
<AnomalySubscription!{#:t6ResourceTags?[{#:*
/AccountId?s/Frequency!s5MonitorArnList![s5Subscribers![{#<G5SubscriptionArn?s6SubscriptionName!s/Threshold?n<ThresholdExpression?{#8r
-Address?s,Status?s*Type?s
5SubscriptionArn!s
2DefaultValue?s4EffectiveStart?s*Name!s6ResourceTags?[{#:*1RuleVersion!s/Rules![{#>-:SplitChargeRules?[{#>{
7InheritedValue?{#>[-Rule?{#8r*Type?s+Value?s
2DimensionKey?s3DimensionName?s
,Method!s4Parameters?[{#?P,Source!s.Targets![s
*Type!s-Values![s
5CostCategoryArn?s4EffectiveStart?s

5CostCategoryArn!s
5CostCategoryArn?s2EffectiveEnd?s
5CostCategoryArn!s1EffectiveOn?s
5CostCategory?{#A<
5CostCategoryArn!s2DefaultValue?s2EffectiveEnd?s4EffectiveStart!s*Name!s:ProcessingStatus?[{#Bs1RuleVersion!s/Rules![{#>-:SplitChargeRules?[{#>{
/Component?s,Status?s
5DateInterval!{#D..Feedback?s0MaxResults?i0MonitorArn?s3NextPageToken?s4TotalImpact?{#DE
-EndDate?s/StartDate!s
.EndValue?n5NumericOperator!s0StartValue!n
3Anomalies![{#E73NextPageToken?s
4AnomalyEndDate?s/AnomalyId!s5AnomalyScore!{#Ff6AnomalyStartDate?s4DimensionValue?s.Feedback?s/Impact!{#G'0MonitorArn!s4RootCauses?[{#H(
2CurrentScore!n.MaxScore!n
/MaxImpact!n6TotalActualSpend?n8TotalExpectedSpend?n1TotalImpact?n;TotalImpactPercentage?n
/Impact?{#Hx3LinkedAccount?s7LinkedAccountName?s,Region?s-Service?s/UsageType?s
2Contribution!n
0MaxResults?i5MonitorArnList?[s3NextPageToken?s
9AnomalyMonitors![{#7(3NextPageToken?s
0MaxResults?i0MonitorArn?s3NextPageToken?s:SubscriptionArnList?[s
>AnomalySubscriptions![{#:t3NextPageToken?s
<ApproximationDimension!s1Granularity!s/Services?[s
7LookbackPeriod?{#LI/Services?<l2TotalRecords?l
)End!s+Start!s
0AnalysisId!s
<AnalysisCompletionTime?s8AnalysisDetails?{#Nh0AnalysisId!s9AnalysisStartedTime!s4AnalysisStatus!sPCommitmentPurchaseAnalysisConfiguration!{#W*/ErrorCode?s=EstimatedCompletionTime!s
LSavingsPlansPurchaseAnalysisDetails?{#O8
8AdditionalMetadata?s2CurrencyCode?s<CurrentAverageCoverage?sGCurrentAverageHourlyOnDemandSpend?sGCurrentMaximumHourlyOnDemandSpend?sGCurrentMinimumHourlyOnDemandSpend?s:CurrentOnDemandSpend?s>EstimatedAverageCoverage?sAEstimatedAverageUtilization?s=EstimatedCommitmentCost?sCEstimatedMonthlySavingsAmount?s;EstimatedOnDemandCost?sPEstimatedOnDemandCostWithCurrentCommitment?s2EstimatedROI?s<EstimatedSavingsAmount?s@EstimatedSavingsPercentage?s>ExistingHourlyCommitment?s@HourlyCommitmentToPurchase?s:LatestUsageTimestamp?s;LookbackPeriodInHours?sCMetricsOverLookbackPeriod?[{#Uo1UpfrontCost?s
5CurrentCoverage?s7EstimatedCoverage?sGEstimatedNewCommitmentUtilization?s;EstimatedOnDemandCost?s/StartTime?s
RSavingsPlansPurchaseAnalysisConfiguration?{#WZ
/AccountId?s2AccountScope?s2AnalysisType!s;LookBackTimePeriod!{#LI;SavingsPlansToAdd![{#Xt<SavingsPlansToExclude?[s
4InstanceFamily?s0OfferingId?s3PaymentOption?s,Region?s<SavingsPlansCommitment?n6SavingsPlansType?s1TermInYears?s
4BillingViewArn?s/Filter?{#8r1Granularity!s1GroupBy?[{#[=.Metrics![s3NextPageToken?s3TimePeriod!{#LI
)Key?s*Type?s
BDimensionValueAttributes?[{#\L:GroupDefinitions?[{#[=3NextPageToken?s7ResultsByTime?[{#\c
1Attributes?<s+Value?s
/Estimated?b0Groups?[{#]?3TimePeriod?{#LI/Total?<{#]V
+Keys?[s1Metrics?<{#]V
,Amount?s*Unit?s
;BaselineTimePeriod!{#LI4BillingViewArn?s=ComparisonTimePeriod!{#LI/Filter?{#8r1GroupBy?[{#[=0MaxResults?n9MetricForComparison!s3NextPageToken?s
ACostAndUsageComparisons?[{#`13NextPageToken?s;TotalCostAndUsage?<{#`Z
=CostAndUsageSelector?{#8r1Metrics?<{#`Z
>BaselineTimePeriodAmount?s@ComparisonTimePeriodAmount?s0Difference?s*Unit?s
4BillingViewArn?s/Filter!{#8r1Granularity!s1GroupBy?[{#[=.Metrics?[s3NextPageToken?s3TimePeriod!{#LI
4BillingViewArn?s6CostCategoryName?s/Filter?{#8r0MaxResults?i3NextPageToken?s2SearchString?s0SortBy?[{#cx3TimePeriod!{#LI
)Key!s/SortOrder?s
8CostCategoryNames?[s9CostCategoryValues?[s3NextPageToken?s0ReturnSize!i/TotalSize!i
?CostComparisonDrivers?[{#eY3NextPageToken?s
5CostDrivers?[{#f25CostSelector?{#8r1Metrics?<{#`Z
1Metrics?<{#`Z*Name?s*Type?s
4BillingViewArn?s/Filter?{#8r1Granularity!s,Metric!s=PredictionIntervalLevel?i3TimePeriod!{#LI
?ForecastResultsByTime?[{#g|.Total?{#]V
/MeanValue?sBPredictionIntervalLowerBound?sBPredictionIntervalUpperBound?s3TimePeriod?{#LI
4BillingViewArn?s-Context?s/Dimension!s/Filter?{#8r0MaxResults?i3NextPageToken?s2SearchString?s0SortBy?[{#cx3TimePeriod!{#LI
9DimensionValues![{#\L3NextPageToken?s0ReturnSize!i/TotalSize!i
/Filter?{#8r1Granularity?s1GroupBy?[{#[=0MaxResults?i.Metrics?[s3NextPageToken?s/SortBy?{#cx3TimePeriod!{#LI
9CoveragesByTime![{#lq3NextPageToken?s.Total?{#m]
0Groups?[{#m@3TimePeriod?{#LI.Total?{#m]
1Attributes?<s1Coverage?{#m]
5CoverageCost?{#nF6CoverageHours?{#nV@CoverageNormalizedUnits?{#oK
2OnDemandCost?s
=CoverageHoursPercentage?s3OnDemandHours?s3ReservedHours?s7TotalRunningHours?s
GCoverageNormalizedUnitsPercentage?s=OnDemandNormalizedUnits?s=ReservedNormalizedUnits?sATotalRunningNormalizedUnits?s
/AccountId?s2AccountScope?s/Filter?{#8r:LookbackPeriodInDays?s3NextPageToken?s.PageSize?i3PaymentOption?s-Service!s=ServiceSpecification?{#rP1TermInYears?s
9Ec2Specification?{#rg
3OfferingClass?s
1Metadata?{#sS3NextPageToken?s9Recommendations?[{#t8
8AdditionalMetadata?s9GenerationTimestamp?s6RecommendationId?s
2AccountScope?s:LookbackPeriodInDays?s3PaymentOption?s?RecommendationDetails?[{#ut>RecommendationSummary?{$,W=ServiceSpecification?{#rP1TermInYears?s
/AccountId?sGAverageNormalizedUnitsUsedPerHour?sMAverageNumberOfCapacityUnitsUsedPerHour?sIAverageNumberOfInstancesUsedPerHour?s8AverageUtilization?s2CurrencyCode?s@EstimatedBreakEvenInMonths?sBEstimatedMonthlyOnDemandCost?sCEstimatedMonthlySavingsAmount?sGEstimatedMonthlySavingsPercentage?sOEstimatedReservationCostForLookbackPeriod?s8InstanceDetails?{$$_GMaximumNormalizedUnitsUsedPerHour?sMMaximumNumberOfCapacityUnitsUsedPerHour?sIMaximumNumberOfInstancesUsedPerHour?sGMinimumNormalizedUnitsUsedPerHour?sMMinimumNumberOfCapacityUnitsUsedPerHour?sIMinimumNumberOfInstancesUsedPerHour?sJRecommendedNormalizedUnitsToPurchase?sPRecommendedNumberOfCapacityUnitsToPurchase?sLRecommendedNumberOfInstancesToPurchase?sBRecurringStandardMonthlyCost?s@ReservedCapacityDetails?{$+y1UpfrontCost?s
;Ec2InstanceDetails?{$&MCElastiCacheInstanceDetails?{$'d:EsInstanceDetails?{$(d@MemoryDBInstanceDetails?{$)Z;RdsInstanceDetails?{$*E@RedshiftInstanceDetails?{$)Z
6AvailabilityZone?s7CurrentGeneration?b,Family?s2InstanceType?s.Platform?s,Region?s6SizeFlexEligible?b-Tenancy?s
7CurrentGeneration?b,Family?s.NodeType?s8ProductDescription?s,Region?s6SizeFlexEligible?b
7CurrentGeneration?b3InstanceClass?s2InstanceSize?s,Region?s6SizeFlexEligible?b
7CurrentGeneration?b,Family?s.NodeType?s,Region?s6SizeFlexEligible?b
7CurrentGeneration?b5DatabaseEdition?s4DatabaseEngine?s6DeploymentOption?s,Family?s2InstanceType?s2LicenseModel?s,Region?s6SizeFlexEligible?b
@DynamoDBCapacityDetails?{$,=
3CapacityUnits?s,Region?s
2CurrencyCode?sHTotalEstimatedMonthlySavingsAmount?sLTotalEstimatedMonthlySavingsPercentage?s
/Filter?{#8r1Granularity?s1GroupBy?[{#[=0MaxResults?i3NextPageToken?s/SortBy?{#cx3TimePeriod!{#LI
3NextPageToken?s.Total?{$/><UtilizationsByTime![{$36
;AmortizedRecurringFee?s9AmortizedUpfrontFee?s2NetRISavings?s?OnDemandCostOfRIHoursUsed?s4PurchasedHours?s4PurchasedUnits?s5RealizedSavings?s:RiCostForUnusedHours?s6TotalActualHours?s6TotalActualUnits?s7TotalAmortizedFee?s=TotalPotentialRISavings?s7UnrealizedSavings?s1UnusedHours?s1UnusedUnits?s;UtilizationPercentage?sBUtilizationPercentageInUnits?s
0Groups?[{$3_3TimePeriod?{#LI.Total?{$/>
1Attributes?<s)Key?s4Utilization?{$/>+Value?s
6Configuration?{$4x/Filter?{#8r3NextPageToken?s.PageSize?i-Service!s
8BenefitsConsidered!b:RecommendationTarget!s
6Configuration?{$4x1Metadata?{$6Q3NextPageToken?sDRightsizingRecommendations?[{$7M0Summary?{$Eq
8AdditionalMetadata?s9GenerationTimestamp?s:LookbackPeriodInDays?s6RecommendationId?s
/AccountId?s8CurrentInstance?{$9&9FindingReasonCodes?[sCModifyRecommendationDetail?{$C>5RightsizingType?sFTerminateRecommendationDetail?{$EG
2CurrencyCode?s2InstanceName?s1MonthlyCost?sCOnDemandHoursInLookbackPeriod?sMReservationCoveredHoursInLookbackPeriod?s8ResourceDetails?{$<$0ResourceId?s<ResourceUtilization?{$=QNSavingsPlansCoveredHoursInLookbackPeriod?s.Tags?[{#9cGTotalRunningHoursInLookbackPeriod?s
;Ec2ResourceDetails?{$<=
8HourlyOnDemandRate?s2InstanceType?s,Memory?s8NetworkPerformance?s.Platform?s,Region?s)Sku?s-Storage?s*Vcpu?s
?Ec2ResourceUtilization?{$=n
@DiskResourceUtilization?{$?u?EbsResourceUtilization?{$A$AMaxCpuUtilizationPercentage?sDMaxMemoryUtilizationPercentage?sEMaxStorageUtilizationPercentage?sCNetworkResourceUtilization?{$B)
<DiskReadBytesPerSecond?s:DiskReadOpsPerSecond?s=DiskWriteBytesPerSecond?s;DiskWriteOpsPerSecond?s
;EbsReadBytesPerSecond?s9EbsReadOpsPerSecond?s<EbsWriteBytesPerSecond?s:EbsWriteOpsPerSecond?s
=NetworkInBytesPerSecond?s>NetworkOutBytesPerSecond?s?NetworkPacketsInPerSecond?s@NetworkPacketsOutPerSecond?s
9TargetInstances?[{$CU
2CurrencyCode?s;DefaultTargetInstance?b:EstimatedMonthlyCost?s=EstimatedMonthlySavings?sDExpectedResourceUtilization?{$=Q:PlatformDifferences?[s8ResourceDetails?{$<$
2CurrencyCode?s=EstimatedMonthlySavings?s
HEstimatedTotalMonthlySavingsAmount?s9SavingsCurrencyCode?s7SavingsPercentage?s>TotalRecommendationCount?s
<RecommendationDetailId!s
ARecommendationDetailData?{$Gz<RecommendationDetailId?s
/AccountId?s2AccountScope?s2CurrencyCode?s<CurrentAverageCoverage?sGCurrentAverageHourlyOnDemandSpend?sGCurrentMaximumHourlyOnDemandSpend?sGCurrentMinimumHourlyOnDemandSpend?s>EstimatedAverageCoverage?sAEstimatedAverageUtilization?sCEstimatedMonthlySavingsAmount?s;EstimatedOnDemandCost?sPEstimatedOnDemandCostWithCurrentCommitment?s2EstimatedROI?s5EstimatedSPCost?s<EstimatedSavingsAmount?s@EstimatedSavingsPercentage?s>ExistingHourlyCommitment?s9GenerationTimestamp?s@HourlyCommitmentToPurchase?s4InstanceFamily?s:LatestUsageTimestamp?s:LookbackPeriodInDays?sCMetricsOverLookbackPeriod?[{#Uo0OfferingId?s3PaymentOption?s,Region?s6SavingsPlansType?s1TermInYears?s1UpfrontCost?s
/Filter?{#8r1Granularity?s1GroupBy?[{#[=0MaxResults?i.Metrics?[s/NextToken?s/SortBy?{#cx3TimePeriod!{#LI
/NextToken?s?SavingsPlansCoverages![{$Q/
1Attributes?<s1Coverage?{$Q\3TimePeriod?{#LI
8CoveragePercentage?s2OnDemandCost?s@SpendCoveredBySavingsPlans?s/TotalCost?s
2AccountScope?s/Filter?{#8r:LookbackPeriodInDays!s3NextPageToken?s.PageSize?i3PaymentOption!s6SavingsPlansType!s1TermInYears!s
1Metadata?{#sS3NextPageToken?sKSavingsPlansPurchaseRecommendation?{$Tb
2AccountScope?s:LookbackPeriodInDays?s3PaymentOption?sSSavingsPlansPurchaseRecommendationDetails?[{$VeRSavingsPlansPurchaseRecommendationSummary?{$\06SavingsPlansType?s1TermInYears?s
/AccountId?s2CurrencyCode?sGCurrentAverageHourlyOnDemandSpend?sGCurrentMaximumHourlyOnDemandSpend?sGCurrentMinimumHourlyOnDemandSpend?sAEstimatedAverageUtilization?sCEstimatedMonthlySavingsAmount?s;EstimatedOnDemandCost?sPEstimatedOnDemandCostWithCurrentCommitment?s2EstimatedROI?s5EstimatedSPCost?s<EstimatedSavingsAmount?s@EstimatedSavingsPercentage?s@HourlyCommitmentToPurchase?s<RecommendationDetailId?s<SavingsPlansDetails?{$[b1UpfrontCost?s
4InstanceFamily?s0OfferingId?s,Region?s
2CurrencyCode?s:CurrentOnDemandSpend?s?DailyCommitmentToPurchase?sCEstimatedMonthlySavingsAmount?sPEstimatedOnDemandCostWithCurrentCommitment?s2EstimatedROI?s<EstimatedSavingsAmount?s@EstimatedSavingsPercentage?s8EstimatedTotalCost?s@HourlyCommitmentToPurchase?s>TotalRecommendationCount?s
/Filter?{#8r1Granularity?s/SortBy?{#cx3TimePeriod!{#LI
HSavingsPlansUtilizationsByTime?[{$`R.Total!{$cZ
<AmortizedCommitment?{$a@0Savings?{$b>3TimePeriod!{#LI4Utilization!{$be
BAmortizedRecurringCommitment?s@AmortizedUpfrontCommitment?s>TotalAmortizedCommitment?s
0NetSavings?s<OnDemandCostEquivalent?s
5TotalCommitment?s6UnusedCommitment?s4UsedCommitment?s;UtilizationPercentage?s
<AmortizedCommitment?{$a@0Savings?{$b>4Utilization!{$be
/DataType?[s/Filter?{#8r0MaxResults?i/NextToken?s/SortBy?{#cx3TimePeriod!{#LI
/NextToken?sHSavingsPlansUtilizationDetails![{$ey3TimePeriod!{#LI.Total?{$cZ
<AmortizedCommitment?{$a@1Attributes?<s0Savings?{$b>4SavingsPlanArn?s4Utilization?{$be
4BillingViewArn?s/Filter?{#8r0MaxResults?i3NextPageToken?s2SearchString?s0SortBy?[{#cx,TagKey?s3TimePeriod!{#LI
3NextPageToken?s0ReturnSize!i+Tags![s/TotalSize!i
2AnalysisIds?[s4AnalysisStatus?s3NextPageToken?s.PageSize?n
=AnalysisSummaryList?[{$iq3NextPageToken?s
<AnalysisCompletionTime?s0AnalysisId?s9AnalysisStartedTime?s4AnalysisStatus?sPCommitmentPurchaseAnalysisConfiguration?{#W*/ErrorCode?s=EstimatedCompletionTime?s
0MaxResults?i/NextToken?s
:BackfillRequests?[{$lB/NextToken?s
2BackfillFrom?s4BackfillStatus?s1CompletedAt?s3LastUpdatedAt?s1RequestedAt?s
0MaxResults?i/NextToken?s,Status?s.TagKeys?[s*Type?s
<CostAllocationTags?[{$n6/NextToken?s
5LastUpdatedDate?s2LastUsedDate?s,Status!s,TagKey!s*Type!s
1EffectiveOn?s0MaxResults?i/NextToken?s
@CostCategoryReferences?[{$oi/NextToken?s
5CostCategoryArn?s2DefaultValue?s2EffectiveEnd?s4EffectiveStart?s*Name?s3NumberOfRules?i:ProcessingStatus?[{#Bs-Values?[s
6GenerationStatus?s3NextPageToken?s.PageSize?i8RecommendationIds?[s
?GenerationSummaryList?[{$rF3NextPageToken?s
=EstimatedCompletionTime?s>GenerationCompletionTime?s;GenerationStartedTime?s6GenerationStatus?s6RecommendationId?s
1ResourceArn!s
6ResourceTags?[{#:*
/AnomalyId!s.Feedback!s
/AnomalyId!s
PCommitmentPurchaseAnalysisConfiguration!{#W*
0AnalysisId!s9AnalysisStartedTime!s=EstimatedCompletionTime!s
2BackfillFrom!s
8BackfillRequest?{$lB
=EstimatedCompletionTime?s;GenerationStartedTime?s6RecommendationId?s
1ResourceArn!s6ResourceTags![{#:*
1ResourceArn!s6ResourceTagKeys![s
0MonitorArn!s1MonitorName?s
/Frequency?s5MonitorArnList?[s5Subscribers?[{#<G5SubscriptionArn!s6SubscriptionName?s/Threshold?n<ThresholdExpression?{#8r
BCostAllocationTagsStatus![{$y_
,Status!s,TagKey!s
0Errors?[{$z&
*Code?s-Message?s,TagKey?s
5CostCategoryArn!s2DefaultValue?s4EffectiveStart?s1RuleVersion!s/Rules![{#>-:SplitChargeRules?[{#>{
)"};
