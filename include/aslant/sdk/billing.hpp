// What the actions of billing take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4005570295afd25c>{R"(#-##D##_##z#$8#$S#$m#%:#%W#%l#&)
createBillingView {#&D{#(+
deleteBillingView {#(>{#(>
getBillingView {#(>{#(E
getResourcePolicy {#)n{#*#
listBillingViews {#*;{#+m
listSourceViewsForBillingView {#,r{#-8
listTagsForResource {#)n{#-T
tagResource {#-h{#.0
untagResource {#.1{#.0
updateBillingView {#.S{#//
1ClientToken?s=DataFilterExpression?{#'J1Description?s*Name!s6ResourceTags?[{#'v2SourceViews![s
3Dimensions?{#'e-Tags?{#'e
)Key!s-Values![s
)Key!s+Value?s
)Arn!s/CreatedAt?t
)Arn!s
4BillingView!{#(W
)Arn?s5BillingViewType?s/CreatedAt?t=DataFilterExpression?{#'J1Description?s*Name?s4OwnerAccountId?s/UpdatedAt?t
1ResourceArn!s
,Policy?s1ResourceArn!s
8ActiveTimeRange?{#+=+Arns?[s7BillingViewTypes?[s0MaxResults?n/NextToken?s4OwnerAccountId?s
:ActiveAfterInclusive!t;ActiveBeforeInclusive!t
6BillingViews![{#,3/NextToken?s
)Arn?s5BillingViewType?s1Description?s*Name?s4OwnerAccountId?s
)Arn!s0MaxResults?n/NextToken?s
/NextToken?s2SourceViews![s
6ResourceTags?[{#'v
1ResourceArn!s6ResourceTags![{#'v

1ResourceArn!s6ResourceTagKeys![s
)Arn!s=DataFilterExpression?{#'J1Description?s*Name?s
)Arn!s/UpdatedAt?t
)"};
