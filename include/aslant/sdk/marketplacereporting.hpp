// What the actions of marketplacereporting take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x45b61eb21f72ca66>{R"(#$##)
getBuyerDashboard {##D{##o
9DashboardIdentifier!s7EmbeddingDomains![s
9DashboardIdentifier!s.EmbedUrl!s7EmbeddingDomains![s
)"};
