// What the actions of licensemanagerlinuxsubscriptions take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x77ef85aa6a414b7>{R"(#.##G##o#$@#$\#%*#%J#%w#&:#&`#&u#'2
deregisterSubscriptionProvider {#'Q{#'l
getRegisteredSubscriptionProvider {#'Q{#'m
getServiceSettings {#'l{#)`
listLinuxSubscriptionInstances {#+I{#,4
listLinuxSubscriptions {#+I{#/Q
listRegisteredSubscriptionProviders {#07{#0p
listTagsForResource {#1I{#1X
registerSubscriptionProvider {#1a{#29
tagResource {#34{#'l
untagResource {#3K{#'l
updateServiceSettings {#3e{#)`
=SubscriptionProviderArn!s

ELastSuccessfulDataRetrievalTime?s/SecretArn?s=SubscriptionProviderArn?s@SubscriptionProviderSource?s@SubscriptionProviderStatus?sGSubscriptionProviderStatusMessage?s
2HomeRegions?[sALinuxSubscriptionsDiscovery?sLLinuxSubscriptionsDiscoverySettings?{#*w,Status?s4StatusMessage?<s
=OrganizationIntegration!s4SourceRegions![s
1Filters?[{#+q0MaxResults?i/NextToken?s
*Name?s.Operator?s-Values?[s
3Instances?[{#,Q/NextToken?s
/AccountID?s+AmiId?s6DualSubscription?s0InstanceID?s2InstanceType?s5LastUpdatedTime?s/OsVersion?s2ProductCode?[s,Region?sHRegisteredWithSubscriptionProvider?s,Status?s6SubscriptionName?sDSubscriptionProviderCreateTime?sDSubscriptionProviderUpdateTime?s4UsageOperation?s
/NextToken?s7Subscriptions?[{#/r
3InstanceCount?l*Name?s*Type?s
0MaxResults?i/NextToken?sBSubscriptionProviderSources?[s
/NextToken?sIRegisteredSubscriptionProviders?[{#'m
1ResourceArn!s
+Tags?<s
/SecretArn!s@SubscriptionProviderSource!s+Tags?<s
=SubscriptionProviderArn?s@SubscriptionProviderSource?s@SubscriptionProviderStatus?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1AllowUpdate?bALinuxSubscriptionsDiscovery!sLLinuxSubscriptionsDiscoverySettings!{#*w
)"};
