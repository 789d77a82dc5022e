// What the actions of ssooidc take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1fd8b3f98e655bc5>{R"(#'##2##G##c##{
createToken {#$C{#%Y
createTokenWithIAM {#&?{#'|
registerClient {#)P{#*^
startDeviceAuthorization {#+r{#,>
.ClientId!s2ClientSecret!s*Code?s2CodeVerifier?s0DeviceCode?s/GrantType!s1RedirectUri?s2RefreshToken?s,Scope?[s
1AccessToken?s/ExpiresIn?i-IdToken?s2RefreshToken?s/TokenType?s
/Assertion?s.ClientId!s*Code?s2CodeVerifier?s/GrantType!s1RedirectUri?s2RefreshToken?s8RequestedTokenType?s,Scope?[s2SubjectToken?s6SubjectTokenType?s
1AccessToken?s=AwsAdditionalDetails?{#)=/ExpiresIn?i-IdToken?s5IssuedTokenType?s2RefreshToken?s,Scope?[s/TokenType?s
5IdentityContext?s
0ClientName!s0ClientType!s<EntitledApplicationArn?s1GrantTypes?[s/IssuerUrl?s3RedirectUris?[s-Scopes?[s
;AuthorizationEndpoint?s.ClientId?s6ClientIdIssuedAt?l2ClientSecret?s;ClientSecretExpiresAt?l3TokenEndpoint?s
.ClientId!s2ClientSecret!s.StartUrl!s
0DeviceCode?s/ExpiresIn?i.Interval?i.UserCode?s5VerificationUri?s=VerificationUriComplete?s
)"};
