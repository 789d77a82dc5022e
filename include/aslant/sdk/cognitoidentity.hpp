// What the actions of cognitoidentity take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7bd4d452fb153a0a>{
    R"(#:##k#$-#$G#$c#%##%A#%d#%s#&7#&O#&{#'F#'^#'y#(<#(]#)%#)C#)h#*##*D#*\#*s
createIdentityPool {#+5{#.8
deleteIdentities {#0t{#12
deleteIdentityPool {#1j{#1|
describeIdentity {#2#{#21
describeIdentityPool {#1j{#.8
getCredentialsForIdentity {#2k{#39
getId {#45{#4]
getIdentityPoolRoles {#1j{#4k
getOpenIdToken {#6S{#6k
getOpenIdTokenForDeveloperIdentity {#7'{#6k
getPrincipalTagAttributeMap {#7q{#8@
listIdentities {#9.{#9h
listIdentityPools {#:={#:W
listTagsForResource {#;C{#;R
lookupDeveloperIdentity {#;[{#<S
mergeDeveloperIdentities {#=2{#4]
setIdentityPoolRoles {#>5{#1|
setPrincipalTagAttributeMap {#>c{#8@
tagResource {#?Q{#1|
unlinkDeveloperIdentity {#?h{#1|
unlinkIdentity {#@_{#1|
untagResource {#A/{#1|
updateIdentityPool {#.8{#.8
6AllowClassicFlow?bDAllowUnauthenticatedIdentities!bBCognitoIdentityProviders?[{#-`;DeveloperProviderName?s6IdentityPoolName!s7IdentityPoolTags?<s@OpenIdConnectProviderARNs?[s7SamlProviderARNs?[s>SupportedLoginProviders?<s
.ClientId?s2ProviderName?s:ServerSideTokenCheck?b
6AllowClassicFlow?bDAllowUnauthenticatedIdentities!bBCognitoIdentityProviders?[{#-`;DeveloperProviderName?s4IdentityPoolId!s6IdentityPoolName!s7IdentityPoolTags?<s@OpenIdConnectProviderARNs?[s7SamlProviderARNs?[s>SupportedLoginProviders?<s
:IdentityIdsToDelete![s
@UnprocessedIdentityIds?[{#1P
/ErrorCode?s0IdentityId?s
4IdentityPoolId!s

0IdentityId!s
2CreationDate?t0IdentityId?s6LastModifiedDate?t-Logins?[s
3CustomRoleArn?s0IdentityId!s-Logins?<s
4Credentials?{#3X0IdentityId?s
1AccessKeyId?s0Expiration?t/SecretKey?s2SessionToken?s
/AccountId?s4IdentityPoolId!s-Logins?<s
0IdentityId?s
4IdentityPoolId?s6RoleMappings?<{#5?,Roles?<s
=AmbiguousRoleResolution?s;RulesConfiguration?{#5y*Type!s
/Rules![{#6,
+Claim!s/MatchType!s-RoleARN!s+Value!s
0IdentityId!s-Logins?<s
0IdentityId?s+Token?s
0IdentityId?s4IdentityPoolId!s-Logins!<s4PrincipalTags?<s3TokenDuration?l
4IdentityPoolId!s:IdentityProviderName!s
4IdentityPoolId?s:IdentityProviderName?s4PrincipalTags?<s1UseDefaults?b
2HideDisabled?b4IdentityPoolId!s0MaxResults!i/NextToken?s
4Identities?[{#214IdentityPoolId?s/NextToken?s
0MaxResults!i/NextToken?s
7IdentityPools?[{#:x/NextToken?s
4IdentityPoolId?s6IdentityPoolName?s
1ResourceArn!s
+Tags?<s
=DeveloperUserIdentifier?s0IdentityId?s4IdentityPoolId!s0MaxResults?i/NextToken?s
BDeveloperUserIdentifierList?[s0IdentityId?s/NextToken?s
?DestinationUserIdentifier!s;DeveloperProviderName!s4IdentityPoolId!s:SourceUserIdentifier!s
4IdentityPoolId!s6RoleMappings?<{#5?,Roles!<s
4IdentityPoolId!s:IdentityProviderName!s4PrincipalTags?<s1UseDefaults?b
1ResourceArn!s+Tags!<s
;DeveloperProviderName!s=DeveloperUserIdentifier!s0IdentityId!s4IdentityPoolId!s
0IdentityId!s-Logins!<s5LoginsToRemove![s
1ResourceArn!s.TagKeys![s
)"};
