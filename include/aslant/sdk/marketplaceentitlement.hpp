// What the actions of marketplaceentitlement take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7622805118f8db57>{R"(#$##)
getEntitlements {##B{##u
.Filter?<[s0MaxResults?i/NextToken?s1ProductCode!s
6Entitlements?[{#$;/NextToken?s
:CustomerAWSAccountId?s8CustomerIdentifier?s/Dimension?s4ExpirationDate?t1ProductCode?s.Value?{#%D
2BooleanValue?b1DoubleValue?n2IntegerValue?i1StringValue?s
)"};
