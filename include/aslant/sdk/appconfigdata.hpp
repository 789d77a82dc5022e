// What the actions of appconfigdata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x826fbb5fdc79032a>{R"(#%##,##L
getLatestConfiguration {##o{#$+
startConfigurationSession {#%8{#&W
8ConfigurationToken!s
3Configuration?y1ContentType?s@NextPollConfigurationToken?s?NextPollIntervalInSeconds?i2VersionLabel?s
;ApplicationIdentifier!sDConfigurationProfileIdentifier!s;EnvironmentIdentifier!sJRequiredMinimumPollIntervalInSeconds?i
?InitialConfigurationToken?s
)"};
