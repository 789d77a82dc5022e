// What the actions of licensemanagerusersubscriptions take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7f245f30cd515bf6>{
    R"(#4##Y##p#$;#$`#%*#%D#%c#%z#&D#&f#')#'G#'i#(1#(R#(g#)$
associateUser {#)L{#-&
createLicenseServerEndpoint {#.p{#0M
deleteLicenseServerEndpoint {#1%{#1N
deregisterIdentityProvider {#4f{#5C
disassociateUser {#7*{#-&
listIdentityProviders {#7t{#8c
listInstances {#7t{#96
listLicenseServerEndpoints {#:J{#:r
listProductSubscriptions {#;B{#<0
listTagsForResource {#>1{#>@
listUserAssociations {#>I{#?:
registerIdentityProvider {#?c{#5C
startProductSubscription {#@@{#A#
stopProductSubscription {#A<{#A#
tagResource {#B({#B?
untagResource {#B@{#B?
updateIdentityProviderSettings {#BZ{#5C
,Domain?s9IdentityProvider!{#*20InstanceId!s+Tags?<s.Username!s
HActiveDirectoryIdentityProvider?{#*X
@ActiveDirectorySettings?{#+@9ActiveDirectoryType?s1DirectoryId?s
BDomainCredentialsProvider?{#,@5DomainIpv4List?[s0DomainName?s>DomainNetworkSettings?{#,t
JSecretsManagerCredentialsProvider?{#,h
.SecretId?s
.Subnets![s
<InstanceUserSummary!{#-@
5AssociationDate?s8DisassociationDate?s,Domain?s9IdentityProvider!{#*20InstanceId!s5InstanceUserArn?s,Status!s3StatusMessage?s.Username!s
9IdentityProviderArn!s>LicenseServerSettings!{#/P+Tags?<s
7ServerSettings!{#/r0ServerType!s
7RdsSalSettings?{#0-
BRdsSalCredentialsProvider!{#,@
9IdentityProviderArn?s>LicenseServerEndpointArn?s
>LicenseServerEndpointArn!s0ServerType!s
>LicenseServerEndpoint?{#1j
2CreationTime?t9IdentityProviderArn?s>LicenseServerEndpointArn?s=LicenseServerEndpointId?sMLicenseServerEndpointProvisioningStatus?s8LicenseServers?[{#4'7ServerEndpoint?{#4Z0ServerType?s3StatusMessage?s
2HealthStatus?s1Ipv4Address?s8ProvisioningStatus?s
.Endpoint?s
9IdentityProvider?{#*29IdentityProviderArn?s-Product?s
@IdentityProviderSummary!{#5a
4FailureMessage?s9IdentityProvider!{#*29IdentityProviderArn?s-Product!s1Settings!{#6f,Status!s
5SecurityGroupId!s.Subnets![s
,Domain?s9IdentityProvider?{#*20InstanceId?s5InstanceUserArn?s.Username?s
1Filters?[{#8B0MaxResults?i/NextToken?s
/Attribute?s/Operation?s+Value?s
CIdentityProviderSummaries![{#5a/NextToken?s
;InstanceSummaries?[{#9[/NextToken?s
0InstanceId!s9LastStatusCheckDate?s/Products![s,Status!s3StatusMessage?s
1Filters?[{#8B0MaxResults?n/NextToken?s
@LicenseServerEndpoints?[{#1j/NextToken?s
1Filters?[{#8B9IdentityProvider!{#*20MaxResults?i/NextToken?s-Product?s
/NextToken?s>ProductUserSummaries?[{#<X
,Domain?s9IdentityProvider!{#*2-Product!s4ProductUserArn?s,Status!s3StatusMessage?s9SubscriptionEndDate?s;SubscriptionStartDate?s.Username!s
1ResourceArn!s
+Tags?<s
1Filters?[{#8B9IdentityProvider!{#*20InstanceId!s0MaxResults?i/NextToken?s
?InstanceUserSummaries?[{#-@/NextToken?s
9IdentityProvider!{#*2-Product!s1Settings?{#6f+Tags?<s
,Domain?s9IdentityProvider!{#*2-Product!s+Tags?<s.Username!s
;ProductUserSummary!{#<X
,Domain?s9IdentityProvider?{#*2-Product?s4ProductUserArn?s.Username?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
9IdentityProvider?{#*29IdentityProviderArn?s-Product?s7UpdateSettings!{#CK
1AddSubnets![s4RemoveSubnets![s5SecurityGroupId?s
)"};
