// What the actions of kinesisvideowebrtcstorage take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6a315a4b036e4622>{R"(#%##,##H
joinStorageSession {##l{##z
joinStorageSessionAsViewer {##{{##z
0ChannelArn!s

0ChannelArn!s.ClientId!s
)"};
