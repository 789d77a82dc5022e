// What the actions of kinesisvideomedia take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfe5da6a6a7cdeadc>{R"(#$##)
getMedia {##;{#$^
6StartSelector!{##h/StreamARN?s0StreamName?s
9AfterFragmentNumber?s7ContinuationToken?s7StartSelectorType!s4StartTimestamp?t
1ContentType?s-Payload?y
)"};
