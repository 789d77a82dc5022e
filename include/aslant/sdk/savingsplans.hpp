// What the actions of savingsplans take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb1df0166b3f43d10>{R"(#-##D##_#$&#$H#$f#%7#%^#%{#&<#&Q
createSavingsPlan {#&h{#'p
deleteQueuedSavingsPlan {#('{#(8
describeSavingsPlanRates {#(9{#))
describeSavingsPlans {#*o{#+l
describeSavingsPlansOfferingRates {#/@{#17
describeSavingsPlansOfferings {#3i{#5p
listTagsForResource {#7x{#8-
returnSavingsPlan {#86{#'p
tagResource {#8U{#(8
untagResource {#8l{#(8
1ClientToken?s0Commitment!s2PurchaseTime?t;SavingsPlanOfferingId!s+Tags?<s:UpfrontPaymentAmount?s
3SavingsPlanId?s
3SavingsPlanId!s

1Filters?[{#(q0MaxResults?i/NextToken?s3SavingsPlanId!s
*Name?s-Values?[s
/NextToken?s3SavingsPlanId?s7SearchResults?[{#)Z
.Currency?s/Operation?s1ProductType?s4Properties?[{#*_*Rate?s1ServiceCode?s*Unit?s/UsageType?s
*Name?s+Value?s
1Filters?[{#(q0MaxResults?i/NextToken?s6SavingsPlanArns?[s5SavingsPlanIds?[s-States?[s
/NextToken?s6SavingsPlans?[{#,2
0Commitment?s.Currency?s1Description?s7Ec2InstanceFamily?s)End?s0OfferingId?s3PaymentOption?s3ProductTypes?[s<RecurringPaymentAmount?s,Region?s5ReturnableUntil?s4SavingsPlanArn?s3SavingsPlanId?s5SavingsPlanType?s+Start?s+State?s+Tags?<s;TermDurationInSeconds?l:UpfrontPaymentAmount?s
1Filters?[{#(q0MaxResults?i/NextToken?s1Operations?[s/Products?[s=SavingsPlanOfferingIds?[s@SavingsPlanPaymentOptions?[s7SavingsPlanTypes?[s3ServiceCodes?[s1UsageTypes?[s
/NextToken?s7SearchResults?[{#1X
/Operation?s1ProductType?s4Properties?[{#*_*Rate?s<SavingsPlanOffering?{#2k1ServiceCode?s*Unit?s/UsageType?s
.Currency?s5DurationSeconds?l0OfferingId?s3PaymentOption?s5PlanDescription?s.PlanType?s
1Currencies?[s3Descriptions?[s0Durations?[l1Filters?[{#(q0MaxResults?i/NextToken?s2OfferingIds?[s1Operations?[s5PaymentOptions?[s0PlanTypes?[s1ProductType?s3ServiceCodes?[s1UsageTypes?[s
/NextToken?s7SearchResults?[{#67
.Currency?s1Description?s5DurationSeconds?l0OfferingId?s/Operation?s3PaymentOption?s.PlanType?s3ProductTypes?[s4Properties?[{#*_1ServiceCode?s/UsageType?s
1ResourceArn!s
+Tags?<s
1ClientToken?s3SavingsPlanId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
