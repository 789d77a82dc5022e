// What the actions of marketplacemetering take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x99ff77d301478eaf>{R"(#'##2##K##_##v
batchMeterUsage {#$5{#&>
meterUsage {#':{#(<
registerUsage {#(P{#(z
resolveCustomer {#)J{#)_
1ProductCode!s6UsageRecords![{#$W
:CustomerAWSAccountId?s8CustomerIdentifier?s/Dimension!s.Quantity?i/Timestamp!t:UsageAllocations?[{#%d
<AllocatedUsageQuantity!i.Tags?[{#&/
)Key!s+Value!s
1Results?[{#&f<UnprocessedRecords?[{#$W
6MeteringRecordId?s,Status?s4UsageRecord?{#$W
,DryRun?b1ProductCode!s/Timestamp!t:UsageAllocations?[{#%d4UsageDimension!s3UsageQuantity?i
6MeteringRecordId?s
+Nonce?s1ProductCode!s6PublicKeyVersion!i
@PublicKeyRotationTimestamp?t/Signature?s
7RegistrationToken!s
:CustomerAWSAccountId?s8CustomerIdentifier?s1ProductCode?s
)"};
