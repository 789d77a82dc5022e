// What the actions of budgets take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6718109210de1c21>{
    R"(#=##t#$0#$L#$h#%(#%>#%Z#%v#&6#&N#&l#'9#'b#(0#(_#)/#)H#)p#*B#*_#*|#+7#+N#+d#,&#,B
createBudget {#,\{#7]
createBudgetAction {#7^{#<(
createNotification {#<M{#7]
createSubscriber {#=1{#7]
deleteBudget {#=m{#7]
deleteBudgetAction {#<({#>-
deleteNotification {#@;{#7]
deleteSubscriber {#=1{#7]
describeBudget {#@g{#A>
describeBudgetAction {#<({#>-
describeBudgetActionHistories {#AK{#B?
describeBudgetActionsForAccount {#C[{#D'
describeBudgetActionsForBudget {#DB{#D'
describeBudgetNotificationsForAccount {#C[{#Du
describeBudgetPerformanceHistory {#En{#FW
describeBudgets {#Hm{#IP
describeNotificationsForBudget {#DB{#Ik
describeSubscribersForNotification {#J2{#Jw
executeBudgetAction {#K<{#K<
listTagsForResource {#Kq{#L&
tagResource {#L:{#7]
untagResource {#L\{#7]
updateBudget {#M${#7]
updateBudgetAction {#M@{#Nx
updateNotification {#OV{#7]
updateSubscriber {#P@{#7]
/AccountId!s/Budget!{#-QFNotificationsWithSubscribers?[{#5f6ResourceTags?[{#7N
7AutoAdjustData?{#/y4BudgetLimit?{#180BudgetName!s0BudgetType!s8CalculatedSpend?{#1I3CostFilters?<[s2CostTypes?{#1p9FilterExpression?{#4$5LastUpdatedTime?t.Metrics?[s=PlannedBudgetLimits?<{#183TimePeriod?{#5W.TimeUnit!s
4AutoAdjustType!s:HistoricalOptions?{#0]8LastAutoAdjustTime?t
<BudgetAdjustmentPeriod!i>LookBackAvailablePeriods?i
,Amount!s*Unit!s
4ActualSpend!{#188ForecastedSpend?{#18
3IncludeCredit?b5IncludeDiscount?b>IncludeOtherSubscription?b6IncludeRecurring?b3IncludeRefund?b9IncludeSubscription?b4IncludeSupport?b0IncludeTax?b4IncludeUpfront?b2UseAmortized?b0UseBlended?b
-And?[{#4$7CostCategories?{#4o3Dimensions?{#56,Not?{#4$,Or?[{#4$-Tags?{#4o
)Key?s3MatchOptions?[s-Values?[s
)Key!s3MatchOptions?[s-Values![s
)End?t+Start?t
5Notification!{#615Subscribers![{#70
8ComparisonOperator!s7NotificationState?s6NotificationType!s/Threshold!n3ThresholdType?s
-Address!s6SubscriptionType!s
)Key!s+Value!s

/AccountId!s8ActionThreshold!{#9Q0ActionType!s3ApprovalModel!s0BudgetName!s3Definition!{#:%6ExecutionRoleArn!s6NotificationType!s6ResourceTags?[{#7N5Subscribers![{#70
9ActionThresholdType!s:ActionThresholdValue!n
<IamActionDefinition?{#:q<ScpActionDefinition?{#;@<SsmActionDefinition?{#;Y
-Groups?[s/PolicyArn!s,Roles?[s,Users?[s
.PolicyId!s0TargetIds![s
3ActionSubType!s2InstanceIds![s,Region!s
/AccountId!s.ActionId!s0BudgetName!s
/AccountId!s0BudgetName!s5Notification!{#615Subscribers![{#70
/AccountId!s0BudgetName!s5Notification!{#613Subscriber!{#70
/AccountId!s0BudgetName!s
/AccountId!s/Action!{#>S0BudgetName!s
.ActionId!s8ActionThreshold!{#9Q0ActionType!s3ApprovalModel!s0BudgetName!s3Definition!{#:%6ExecutionRoleArn!s6NotificationType!s,Status!s5Subscribers![{#70
/AccountId!s0BudgetName!s5Notification!{#61
/AccountId!s0BudgetName!s:ShowFilterExpression?b
/Budget?{#-Q
/AccountId!s.ActionId!s0BudgetName!s0MaxResults?i/NextToken?s3TimePeriod?{#5W
9ActionHistories![{#Bb/NextToken?s
=ActionHistoryDetails!{#CD/EventType!s,Status!s/Timestamp!t
/Action!{#>S-Message!s
/AccountId!s0MaxResults?i/NextToken?s
1Actions![{#>S/NextToken?s
/AccountId!s0BudgetName!s0MaxResults?i/NextToken?s
GBudgetNotificationsForAccount?[{#EL/NextToken?s
0BudgetName?s7Notifications?[{#61
/AccountId!s0BudgetName!s0MaxResults?i/NextToken?s3TimePeriod?{#5W
ABudgetPerformanceHistory?{#G(/NextToken?s
0BudgetName?s0BudgetType?sFBudgetedAndActualAmountsList?[{#H63CostFilters?<[s2CostTypes?{#1p.TimeUnit?s
5ActualAmount?{#187BudgetedAmount?{#183TimePeriod?{#5W
/AccountId!s0MaxResults?i/NextToken?s:ShowFilterExpression?b
1Budgets?[{#-Q/NextToken?s
/NextToken?s7Notifications?[{#61
/AccountId!s0BudgetName!s0MaxResults?i/NextToken?s5Notification!{#61
/NextToken?s5Subscribers?[{#70
/AccountId!s.ActionId!s0BudgetName!s3ExecutionType!s
1ResourceARN!s
6ResourceTags?[{#7N
1ResourceARN!s6ResourceTags![{#7N
1ResourceARN!s6ResourceTagKeys![s
/AccountId!s2NewBudget!{#-Q
/AccountId!s.ActionId!s8ActionThreshold?{#9Q3ApprovalModel?s0BudgetName!s3Definition?{#:%6ExecutionRoleArn?s6NotificationType?s5Subscribers?[{#70
/AccountId!s0BudgetName!s2NewAction!{#>S2OldAction!{#>S
/AccountId!s0BudgetName!s8NewNotification!{#618OldNotification!{#61
/AccountId!s0BudgetName!s6NewSubscriber!{#705Notification!{#616OldSubscriber!{#70
)"};
