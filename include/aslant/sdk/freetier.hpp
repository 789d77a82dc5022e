// What the actions of freetier take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x301ffa463bf4ca6b>{R"(#(##5##Q##n#$.#$M
getAccountActivity {#$i{#%,
getAccountPlanState {#'*{#'+
getFreeTierUsage {#(A{#)[
listAccountActivities {#+M{#,6
upgradeAccountPlan {#-%{#-8
0ActivityId!s2LanguageCode?s
0ActivityId!s1CompletedAt?t1Description!sFEstimatedTimeToCompleteInMinutes?n/ExpiresAt?t5InstructionsUrl!s/Reward!{#&f/StartedAt?t,Status!s+Title!s
/Credit?{#&s
,Amount!n*Unit!s

/AccountId!s?AccountPlanExpirationDate?tDAccountPlanRemainingCredits?{#&s7AccountPlanStatus!s5AccountPlanType!s
/Filter?{#(g0MaxResults?i/NextToken?s
-And?[{#(g3Dimensions?{#):,Not?{#(g,Or?[{#(g
)Key!s3MatchOptions![s-Values![s
8FreeTierUsages![{#*#/NextToken?s
7ActualUsageAmount?n1Description?s;ForecastedUsageAmount?n2FreeTierType?s+Limit?n/Operation?s,Region?s-Service?s*Unit?s/UsageType?s
=FilterActivityStatuses?[s2LanguageCode?s0MaxResults?n/NextToken?s
4Activities![{#,T/NextToken?s
0ActivityId!s/Reward!{#&f,Status!s+Title!s
5AccountPlanType!s
/AccountId!s7AccountPlanStatus!s5AccountPlanType!s
)"};
