// What the actions of pcaconnectorscep take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x954080166c0fcf9d>{R"(#/##J##c##|#$;#$T#$r#%6#%L#%k#&)#&F#&[
createChallenge {#&r{#'>
createConnector {#(-{#)L
deleteChallenge {#)\{#)l
deleteConnector {#)m{#)l
getChallengeMetadata {#)\{#*#
getChallengePassword {#)\{#*i
getConnector {#)m{#*u
listChallengeMetadata {#-.{#-W
listConnectors {#-u{#.5
listTagsForResource {#.S{#.b
tagResource {#.k{#)l
untagResource {#/({#)l
1ClientToken?s2ConnectorArn!s+Tags?<s
2Challenge?{#'N
)Arn?s2ConnectorArn?s/CreatedAt?t.Password?s/UpdatedAt?t
=CertificateAuthorityArn!s1ClientToken?s?MobileDeviceManagement?{#(z+Tags?<s
/Intune?{#)-
8AzureApplicationId!s,Domain!s
2ConnectorArn?s
2ChallengeArn!s

2ConnectorArn!s
:ChallengeMetadata?{#*;
)Arn?s2ConnectorArn?s/CreatedAt?t/UpdatedAt?t
.Password?s
2Connector?{#++
)Arn?s=CertificateAuthorityArn?s/CreatedAt?t.Endpoint?s?MobileDeviceManagement?{#(z<OpenIdConfiguration?{#,i,Status?s2StatusReason?s*Type?s/UpdatedAt?t
.Audience?s,Issuer?s-Subject?s
2ConnectorArn!s0MaxResults?i/NextToken?s
4Challenges?[{#*;/NextToken?s
0MaxResults?i/NextToken?s
4Connectors?[{#++/NextToken?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
