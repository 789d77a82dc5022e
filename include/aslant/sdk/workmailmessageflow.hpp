// What the actions of workmailmessageflow take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2cc22987f8a000b2>{R"(#%##,##J
getRawMessageContent {##h{##u
putRawMessageContent {#$-{#$y
/MessageId!s
4MessageContent!y
0Content!{#$G/MessageId!s
4S3Reference!{#$Y
,Bucket!s)Key!s3ObjectVersion?s

)"};
