// What the actions of billingconductor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa7417be8e39afd91>{
    R"(#C#$,#$G#$f#%=#%s#&5#&S#&n#'/#'K#'i#(*#(E#(c#)+#)N#)o#*:#*U#*y#+<#+V#,/#,I#,z#-Q#-n#.)#.@#.\#.z#/;
associateAccounts {#/V{#/k
associatePricingRules {#/r{#/k
batchAssociateResourcesToCustomLineItem {#02{#1H
batchDisassociateResourcesFromCustomLineItem {#02{#2[
createBillingGroup {#3N{#/k
createCustomLineItem {#5@{#/k
createPricingPlan {#8:{#/k
createPricingRule {#8y{#/k
deleteBillingGroup {#:p{#/k
deleteCustomLineItem {#:w{#/k
deletePricingPlan {#:p{#/k
deletePricingRule {#:p{#/k
disassociateAccounts {#/V{#/k
disassociatePricingRules {#/r{#/k
getBillingGroupCostReport {#;<{#<`
listAccountAssociations {#>D{#?=
listBillingGroupCostReports {#@A{#A3
listBillingGroups {#BK{#C[
listCustomLineItemVersions {#Ey{#G4
listCustomLineItems {#Jm{#K{
listPricingPlans {#N.{#Nn
listPricingPlansAssociatedWithPricingRule {#P/{#Pj
listPricingRules {#N.{#QQ
listPricingRulesAssociatedToPricingPlan {#T1{#Tl
listResourcesAssociatedToCustomLineItem {#US{#VF
listTagsForResource {#WB{#WQ
tagResource {#WZ{#Wq
untagResource {#Wr{#Wq
updateBillingGroup {#X2{#Y-
updateCustomLineItem {#ZZ{#[x
updatePricingPlan {#]*{#]F
updatePricingRule {#]|{#^g
1AccountIds![s)Arn!s
)Arn?s
)Arn!s6PricingRuleArns![s
;BillingPeriodRange?{#0g3ResourceArns![s/TargetArn!s
?ExclusiveEndBillingPeriod?sAInclusiveStartBillingPeriod!s
CFailedAssociatedResources?[{#25ISuccessfullyAssociatedResources?[{#25
)Arn?s.Error?{#2G
-Message?s,Reason?s
FFailedDisassociatedResources?[{#25LSuccessfullyDisassociatedResources?[{#25
8AccountGrouping!{#4c1ClientToken?s>ComputationPreference!{#5.1Description?s*Name!s6PrimaryAccountId?s+Tags?<s
3AutoAssociate?b7LinkedAccountIds![s
4PricingPlanArn!s
/AccountId?s5BillingGroupArn!s;BillingPeriodRange?{#0g6ChargeDetails!{#6[1ClientToken?s1Description!s*Name!s+Tags?<s
-Flat?{#799LineItemFilters?[{#7H3Percentage?{#7m*Type!s
1ChargeValue!n
/Attribute!s1MatchOption!s-Values![s
7AssociatedValues?[s5PercentageValue!n
1ClientToken?s1Description?s*Name!s6PricingRuleArns?[s+Tags?<s
3BillingEntity?s1ClientToken?s1Description?s8ModifierPercentage?n*Name!s/Operation?s+Scope!s-Service?s+Tags?<s0Tiering?{#:T*Type!s/UsageType?s
1FreeTier!{#:c
/Activated!b
)Arn!s
)Arn!s;BillingPeriodRange?{#0g
)Arn!s;BillingPeriodRange?{#<%.GroupBy?[s0MaxResults?i/NextToken?s
?ExclusiveEndBillingPeriod!sAInclusiveStartBillingPeriod!s
GBillingGroupCostReportResults?[{#=7/NextToken?s
)Arn?s4Attributes?[{#>5-AwsCost?s.Currency?s,Margin?s6MarginPercentage?s2ProformaCost?s
)Key?s+Value?s
3BillingPeriod?s0Filters?{#>n/NextToken?s
/AccountId?s1AccountIds?[s1Association?s
8LinkedAccounts?[{#?_/NextToken?s
2AccountEmail?s/AccountId?s1AccountName?s5BillingGroupArn?s
3BillingPeriod?s0Filters?{#@x0MaxResults?i/NextToken?s
7BillingGroupArns?[s
ABillingGroupCostReports?[{#A^/NextToken?s
)Arn?s-AwsCost?s.Currency?s,Margin?s6MarginPercentage?s2ProformaCost?s
3BillingPeriod?s0Filters?{#C(0MaxResults?i/NextToken?s
+Arns?[s3AutoAssociate?b1PricingPlan?s/Statuses?[s
7BillingGroups?[{#C|/NextToken?s
8AccountGrouping?{#Eh)Arn?s>ComputationPreference?{#5.2CreationTime?l1Description?s6LastModifiedTime?l*Name?s6PrimaryAccountId?s*Size?l,Status?s2StatusReason?s
3AutoAssociate?b
)Arn!s0Filters?{#FL0MaxResults?i/NextToken?s
;BillingPeriodRange?{#Fe
6EndBillingPeriod?s8StartBillingPeriod?s
@CustomLineItemVersions?[{#G^/NextToken?s
/AccountId?s)Arn?s5AssociationSize?l5BillingGroupArn?s6ChargeDetails?{#I|2CreationTime?l2CurrencyCode?s1Description?s6EndBillingPeriod?s6LastModifiedTime?l*Name?s1ProductCode?s8StartBillingPeriod?s/StartTime?l
-Flat?{#799LineItemFilters?[{#7H3Percentage?{#JZ*Type!s
5PercentageValue!n
3BillingPeriod?s0Filters?{#KJ0MaxResults?i/NextToken?s
1AccountIds?[s+Arns?[s4BillingGroups?[s,Names?[s
9CustomLineItems?[{#LD/NextToken?s
/AccountId?s)Arn?s5AssociationSize?l5BillingGroupArn?s6ChargeDetails?{#I|2CreationTime?l2CurrencyCode?s1Description?s6LastModifiedTime?l*Name?s1ProductCode?s
3BillingPeriod?s0Filters?{#Ne0MaxResults?i/NextToken?s
+Arns?[s
3BillingPeriod?s/NextToken?s6PricingPlans?[{#OD
)Arn?s2CreationTime?l1Description?s6LastModifiedTime?l*Name?s*Size?l
3BillingPeriod?s0MaxResults?i/NextToken?s4PricingRuleArn!s
3BillingPeriod?s/NextToken?s6PricingPlanArns?[s4PricingRuleArn?s
3BillingPeriod?s/NextToken?s6PricingRules?[{#R'
)Arn?s@AssociatedPricingPlanCount?l3BillingEntity?s2CreationTime?l1Description?s6LastModifiedTime?l8ModifierPercentage?n*Name?s/Operation?s+Scope?s-Service?s0Tiering?{#:T*Type?s/UsageType?s
3BillingPeriod?s0MaxResults?i/NextToken?s4PricingPlanArn!s
3BillingPeriod?s/NextToken?s4PricingPlanArn?s6PricingRuleArns?[s
)Arn!s3BillingPeriod?s0Filters?{#V60MaxResults?i/NextToken?s
2Relationship?s
)Arn?s=AssociatedResources?[{#Vs/NextToken?s
)Arn?s6EndBillingPeriod?s2Relationship?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
8AccountGrouping?{#Eh)Arn!s>ComputationPreference?{#5.1Description?s*Name?s,Status?s
8AccountGrouping?{#Eh)Arn?s1Description?s6LastModifiedTime?l*Name?s4PricingPlanArn?s6PrimaryAccountId?s*Size?l,Status?s2StatusReason?s
)Arn!s;BillingPeriodRange?{#0g6ChargeDetails?{#[G1Description?s*Name?s
-Flat?{#799LineItemFilters?[{#7H3Percentage?{#JZ
)Arn?s5AssociationSize?l5BillingGroupArn?s6ChargeDetails?{#I|1Description?s6LastModifiedTime?l*Name?s
)Arn!s1Description?s*Name?s
)Arn?s1Description?s6LastModifiedTime?l*Name?s*Size?l
)Arn!s1Description?s8ModifierPercentage?n*Name?s0Tiering?{#:T*Type?s
)Arn?s@AssociatedPricingPlanCount?l3BillingEntity?s1Description?s6LastModifiedTime?l8ModifierPercentage?n*Name?s/Operation?s+Scope?s-Service?s0Tiering?{#:T*Type?s/UsageType?s
)"};
