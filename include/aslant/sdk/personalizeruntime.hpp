// What the actions of personalizeruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdf6566d6a72c760b>{R"(#&##/##Q##q
getActionRecommendations {#$3{#$t
getPersonalizedRanking {#%S{#&Y
getRecommendations {#'e{#)w
1CampaignArn?s/FilterArn?s3FilterValues?<s0NumResults?i,UserId?s
4ActionList?[{#%?6RecommendationId?s
.ActionId?s+Score?n
1CampaignArn!s.Context?<s/FilterArn?s3FilterValues?<s0InputList![s7MetadataColumns?<[s,UserId!s
=PersonalizedRanking?[{#'-6RecommendationId?s
,ItemId?s/Metadata?<s3PromotionName?s-Reason?[s+Score?n
1CampaignArn?s.Context?<s/FilterArn?s3FilterValues?<s,ItemId?s7MetadataColumns?<[s0NumResults?i4Promotions?[{#)<4RecommenderArn?s,UserId?s
/FilterArn?s3FilterValues?<s*Name?s:PercentPromotedItems?i
2ItemList?[{#'-6RecommendationId?s
)"};
