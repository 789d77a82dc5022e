// What the actions of sso take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x825d80195cfee8a4>{R"(#'##2##N##h#$$
getRoleCredentials {#$4{#$Z
listAccountRoles {#%S{#&-
listAccounts {#&a{#'/
logout {#'x{#(-
1AccessToken!s/AccountId!s.RoleName!s
8RoleCredentials?{#$p
1AccessKeyId?s0Expiration?l5SecretAccessKey?s2SessionToken?s
1AccessToken!s/AccountId!s0MaxResults?i/NextToken?s
/NextToken?s2RoleList?[{#&I
/AccountId?s.RoleName?s
1AccessToken!s0MaxResults?i/NextToken?s
5AccountList?[{#'N/NextToken?s
/AccountId?s1AccountName?s2EmailAddress?s
1AccessToken!s

)"};
