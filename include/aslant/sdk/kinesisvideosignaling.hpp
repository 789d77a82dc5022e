// What the actions of kinesisvideosignaling take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4de4cfe5ce6b0d8c>{R"(#%##,##H
getIceServerConfig {##h{#$<
sendAlexaOfferToMaster {#$v{#%L
0ChannelARN!s.ClientId?s-Service?s.Username?s
7IceServerList?[{#$Q
.Password?s)Ttl?i+Uris?[s.Username?s
0ChannelARN!s4MessagePayload!s4SenderClientId!s
,Answer?s
)"};
