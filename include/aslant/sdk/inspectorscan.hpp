// What the actions of inspectorscan take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xaffa397289a1ecbb>{R"(#$##)
scanSbom {##;{##R
2OutputFormat?s*Sbom!*
*Sbom?*
)"};
