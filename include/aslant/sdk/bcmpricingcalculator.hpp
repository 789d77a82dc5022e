// What the actions of bcmpricingcalculator take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa61de3efbe3b0e9d>{
    R"(#G#$8#$o#%G#%q#&N#'&#'P#(-#(_#)/#)K#)g#*-#*I#*e#++#+D#+]#+u#,8#,]#-9#-j#.3#.N#/%#/Q#/l#0/#0R#0q#1,#1C#1_#1{#2<
batchCreateBillScenarioCommitmentModification {#2\{#6^
batchCreateBillScenarioUsageModification {#7{{#<j
batchCreateWorkloadEstimateUsage {#>|{#@\
batchDeleteBillScenarioCommitmentModification {#Bg{#C&
batchDeleteBillScenarioUsageModification {#Bg{#C&
batchDeleteWorkloadEstimateUsage {#CU{#C&
batchUpdateBillScenarioCommitmentModification {#Cr{#DV
batchUpdateBillScenarioUsageModification {#EK{#F8
batchUpdateWorkloadEstimateUsage {#H'{#H`
createBillEstimate {#JT{#K)
createBillScenario {#MK{#Mi
createWorkloadEstimate {#N`{#O/
deleteBillEstimate {#PJ{#PX
deleteBillScenario {#PJ{#PX
deleteWorkloadEstimate {#PJ{#PX
getBillEstimate {#PJ{#K)
getBillScenario {#PJ{#Mi
getPreferences {#PX{#PY
getWorkloadEstimate {#PJ{#O/
listBillEstimateCommitments {#Qq{#RB
listBillEstimateInputCommitmentModifications {#Qq{#T1
listBillEstimateInputUsageModifications {#TJ{#UI
listBillEstimateLineItems {#TJ{#Ub
listBillEstimates {#Xh{#Z*
listBillScenarioCommitmentModifications {#[){#T1
listBillScenarioUsageModifications {#[T{#UI
listBillScenarios {#Xh{#\3
listTagsForResource {#\L{#\S
listWorkloadEstimateUsage {#\\{#]?
listWorkloadEstimates {#Xh{#]X
tagResource {#]q{#PX
untagResource {#^&{#PX
updateBillEstimate {#^8{#K)
updateBillScenario {#^8{#Mi
updatePreferences {#PY{#PY
updateWorkloadEstimate {#^8{#O/
4BillScenarioId!s1ClientToken?sACommitmentModifications![{#3@
9CommitmentAction!{#3v+Group?s)Key!s4UsageAccountId!s
BAddReservedInstanceAction?{#5;=AddSavingsPlanAction?{#5jENegateReservedInstanceAction?{#66@NegateSavingsPlanAction?{#6M
3InstanceCount?nAReservedInstancesOfferingId?s
0Commitment?n;SavingsPlanOfferingId?s
9ReservedInstancesId?s
3SavingsPlanId?s
0Errors?[{#6x/Items?[{#7@
/ErrorCode?s2ErrorMessage?s)Key?s
9CommitmentAction?{#3v+Group?s(Id?s)Key?s4UsageAccountId?s
4BillScenarioId!s1ClientToken?s<UsageModifications![{#8Z
1Amounts?[{#9|6AvailabilityZone?s+Group?s8HistoricalUsage?{#:8)Key!s/Operation!s1ServiceCode!s4UsageAccountId!s/UsageType!s
,Amount!n/StartHour!t
5BillInterval!{#;I9FilterExpression!{#;X.Location?s/Operation!s1ServiceCode!s4UsageAccountId!s/UsageType!s
)End?t+Start?t
-And?[{#;X7CostCategories?{#<I3Dimensions?{#<I,Not?{#;X,Or?[{#;X-Tags?{#<I
)Key?s3MatchOptions?[s-Values?[s
0Errors?[{#6x/Items?[{#=*
6AvailabilityZone?s+Group?s8HistoricalUsage?{#:8(Id?s)Key?s.Location?s/Operation!s4Quantities?[{#>_1ServiceCode!s4UsageAccountId?s/UsageType!s
,Amount?n/StartHour?t*Unit?s
1ClientToken?s/Usage![{#?R8WorkloadEstimateId!s
,Amount!n+Group?s8HistoricalUsage?{#:8)Key!s/Operation!s1ServiceCode!s4UsageAccountId!s/UsageType!s
0Errors?[{#6x/Items?[{#@v
*Cost?n.Currency?s+Group?s8HistoricalUsage?{#:8(Id?s)Key?s.Location?s/Operation!s1Quantity?{#BV1ServiceCode!s,Status?s4UsageAccountId?s/UsageType!s
,Amount?n*Unit?s
4BillScenarioId!s*Ids![s
0Errors?[{#C4
/ErrorCode?s2ErrorMessage?s(Id?s
*Ids![s8WorkloadEstimateId!s
4BillScenarioId!sACommitmentModifications![{#DH
+Group?s(Id!s
0Errors?[{#C4/Items?[{#Dp
9CommitmentAction?{#3v+Group?s(Id?s4UsageAccountId?s
4BillScenarioId!s<UsageModifications![{#Ev
1Amounts?[{#9|+Group?s(Id!s
0Errors?[{#C4/Items?[{#FR
6AvailabilityZone?s+Group?s8HistoricalUsage?{#:8(Id?s.Location?s/Operation!s4Quantities?[{#>_1ServiceCode!s4UsageAccountId?s/UsageType!s
/Usage![{#HI8WorkloadEstimateId!s
,Amount?n+Group?s(Id!s
0Errors?[{#C4/Items?[{#Hz
*Cost?n.Currency?s+Group?s8HistoricalUsage?{#:8(Id?s.Location?s/Operation!s1Quantity?{#BV1ServiceCode!s,Status?s4UsageAccountId?s/UsageType!s
4BillScenarioId!s1ClientToken?s*Name!s+Tags?<s
5BillInterval?{#;I4CostSummary?{#L1/CreatedAt?t/ExpiresAt?t4FailureMessage?s(Id!s*Name?s,Status?s
@ServiceCostDifferences?<{#Lh<TotalCostDifference?{#Lh
6EstimatedCost?{#M67HistoricalCost?{#M6
,Amount?n.Currency?s
1ClientToken?s*Name!s+Tags?<s
5BillInterval?{#;I/CreatedAt?t/ExpiresAt?t4FailureMessage?s(Id!s*Name?s,Status?s
1ClientToken?s*Name!s.RateType?s+Tags?<s
2CostCurrency?s/CreatedAt?t/ExpiresAt?t4FailureMessage?s(Id!s*Name?s3RateTimestamp?t.RateType?s,Status?s/TotalCost?n
0Identifier!s

JManagementAccountRateTypeSelections?[sFMemberAccountRateTypeSelections?[sJStandaloneAccountRateTypeSelections?[s
4BillEstimateId!s0MaxResults?n/NextToken?s
/Items?[{#R[/NextToken?s
(Id?s7MonthlyPayment?{#M60OfferingId?s3PaymentOption?s;PurchaseAgreementType?s,Region?s0TermLength?s7UpfrontPayment?{#M64UsageAccountId?s
/Items?[{#Dp/NextToken?s
4BillEstimateId!s1Filters?[{#U)0MaxResults?n/NextToken?s
1MatchOption?s*Name!s-Values![s
/Items?[{#FR/NextToken?s
/Items?[{#U{/NextToken?s
6AvailabilityZone?s6EstimatedCost?{#M6?EstimatedUsageQuantity?{#BV7HistoricalCost?{#M6@HistoricalUsageQuantity?{#BV(Id?s0LineItemId?s2LineItemType?s.Location?s/Operation!s4PayerAccountId?s6SavingsPlanArns?[s1ServiceCode!s4UsageAccountId?s/UsageType!s
8CreatedAtFilter?{#Y`8ExpiresAtFilter?{#Y`1Filters?[{#U)0MaxResults?n/NextToken?s
4AfterTimestamp?t5BeforeTimestamp?t
/Items?[{#ZC/NextToken?s
5BillInterval?{#;I/CreatedAt?t/ExpiresAt?t(Id!s*Name?s,Status?s
4BillScenarioId!s0MaxResults?n/NextToken?s
4BillScenarioId!s1Filters?[{#U)0MaxResults?n/NextToken?s
/Items?[{#Mi/NextToken?s
)Arn!s
+Tags?<s
1Filters?[{#U)0MaxResults?n/NextToken?s8WorkloadEstimateId!s
/Items?[{#Hz/NextToken?s
/Items?[{#O//NextToken?s
)Arn!s+Tags!<s
)Arn!s.TagKeys![s
/ExpiresAt?t0Identifier!s*Name?s
)"};
