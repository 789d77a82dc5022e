// What the actions of sts take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x826e84195d0d62a3>{R"(#)##8##L##p#$0#$K#$g
assumeRoot {#%&{#%e
decodeAuthorizationMessage {#&k{#'#
getAccessKeyInfo {#'5{#'D
getCallerIdentity {#'O{#'P
getFederationToken {#'j{#(^
getSessionToken {#)U{#*)
5DurationSeconds?n5TargetPrincipal!s6TaskPolicyArn!{#%^
)Arn?s
4Credentials?{#&.4SourceIdentity?s
1AccessKeyId!s0Expiration!t5SecretAccessKey!s2SessionToken!s
4EncodedMessage!s
4DecodedMessage?s
1AccessKeyId!s
-Account?s

-Account?s)Arn?s,UserId?s
5DurationSeconds?i*Name!s,Policy?s4PolicyArns?[{#%^.Tags?[{#(O
)Key!s+Value!s
4Credentials?{#&.6FederatedUser?{#)<6PackedPolicySize?i
)Arn!s5FederatedUserId!s
5DurationSeconds?i2SerialNumber?s/TokenCode?s
4Credentials?{#&.
)"};
