// What the actions of pricing take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe402d191b680ab6d>{R"(#(##5##O##k#$.#$C
describeServices {#$[{#%9
getAttributeValues {#&,{#&d
getPriceListFileUrl {#'6{#'S
getProducts {#'Z{#(^
listPriceLists {#).{#*(
3FormatVersion?s0MaxResults?i/NextToken?s1ServiceCode?s
3FormatVersion?s/NextToken?s2Services?[{#%e
5AttributeNames?[s1ServiceCode!s
3AttributeName!s0MaxResults?i/NextToken?s1ServiceCode!s
9AttributeValues?[{#'-/NextToken?s
+Value?s
0FileFormat!s2PriceListArn!s
)Url?s
1Filters?[{#(F3FormatVersion?s0MaxResults?i/NextToken?s1ServiceCode!s
+Field!s*Type!s+Value!s
3FormatVersion?s/NextToken?s0PriceList?[s
2CurrencyCode!s3EffectiveDate!t0MaxResults?i/NextToken?s0RegionCode?s1ServiceCode!s
/NextToken?s4PriceLists?[{#*F
2CurrencyCode?s2FileFormats?[s2PriceListArn?s0RegionCode?s
)"};
