// What the actions of amplifybackend take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4b9b8ae8fc4cdcfd>{
    R"(#B#$)#$?#$V#$p#%1#%N#%l#&'#&>#&X#&s#'7#'L#'n#((#(?#(\#(t#)1#)L#)^#)y#*=#*V#*m#+.#+K#+e#,&#,C#,]
cloneBackend {#,{{#-[
createBackend {#.H{#-[
createBackendAPI {#/>{#-[
createBackendAuth {#3?{#-[
createBackendConfig {#;{{#<@
createBackendStorage {#<s{#<@
createToken {#>V{#>_
deleteBackend {#?0{#-[
deleteBackendAPI {#?R{#-[
deleteBackendAuth {#@={#-[
deleteBackendStorage {#@n{#<@
deleteToken {#AS{#Ah
generateBackendAPIModels {#@={#-[
getBackend {#Au{#B=
getBackendAPI {#?R{#C[
getBackendAPIModels {#@={#DN
getBackendAuth {#@={#D|
getBackendJob {#Eo{#F?
getBackendStorage {#@={#GF
getToken {#AS{#>_
importBackendAuth {#Hi{#-[
importBackendStorage {#In{#<@
listBackendJobs {#JQ{#KO
listS3Buckets {#Ln{#L{
removeAllBackends {#MS{#Mn
removeBackendConfig {#>V{#NB
updateBackendAPI {#?R{#-[
updateBackendAuth {#NK{#-[
updateBackendConfig {#Sw{#U;
updateBackendJob {#Uw{#F?
updateBackendStorage {#V\{#<@
+AppId!s<BackendEnvironmentName!s;TargetEnvironmentName!s
+AppId?s<BackendEnvironmentName?s+Error?s+JobId?s/Operation?s,Status?s
+AppId!s-AppName!s<BackendEnvironmentName!s7ResourceConfig?{#/=2ResourceName?s

+AppId!s<BackendEnvironmentName!s7ResourceConfig!{#0)2ResourceName!s
=AdditionalAuthTypes?[{#1=-ApiName?s;ConflictResolution?{#3)8DefaultAuthType?{#1=-Service?s5TransformSchema?s
*Mode?s1Settings?{#1S
7CognitoUserPoolId?s1Description?s4ExpirationTime?n3OpenIDAuthTTL?s4OpenIDClientId?s2OpenIDIatTTL?s4OpenIDIssueURL?s8OpenIDProviderName?s
8ResolutionStrategy?s
+AppId!s<BackendEnvironmentName!s7ResourceConfig!{#4*2ResourceName!s
3AuthResources!s<IdentityPoolConfigs?{#4s-Service!s8UserPoolConfigs!{#5D
6IdentityPoolName!s:UnauthenticatedLogin!b
7ForgotPassword?{#6z,Mfa?{#8).OAuth?{#8\7PasswordPolicy?{#;Q?RequiredSignUpAttributes![s2SignInMethod!s2UserPoolName!s<VerificationMessage?{#6z
4DeliveryMethod!s6EmailSettings?{#7V4SmsSettings?{#7u
2EmailMessage?s2EmailSubject?s
0SmsMessage?s
-MfaMode!s1Settings?{#8B
/MfaTypes?[s0SmsMessage?s
2DomainPrefix?s4OAuthGrantType!s2OAuthScopes![s9RedirectSignInURIs![s:RedirectSignOutURIs![s?SocialProviderSettings?{#9{
1Facebook?{#:f/Google?{#:f8LoginWithAmazon?{#:f8SignInWithApple?{#;'
.ClientId?s2ClientSecret?s
.ClientId?s+KeyId?s0PrivateKey?s,TeamId?s
<AdditionalConstraints?[s3MinimumLength!n
+AppId!s9BackendManagerAppId?s
+AppId?s<BackendEnvironmentName?s+JobId?s,Status?s
+AppId!s<BackendEnvironmentName!s7ResourceConfig!{#=^2ResourceName!s
0BucketName?s4Permissions!{#>11ServiceName!s
4Authenticated![s6UnAuthenticated?[s
+AppId!s
+AppId?s3ChallengeCode?s/SessionId?s)Ttl?s
+AppId!s<BackendEnvironmentName!s
+AppId!s<BackendEnvironmentName!s7ResourceConfig?{#0)2ResourceName!s
+AppId!s<BackendEnvironmentName!s2ResourceName!s
+AppId!s<BackendEnvironmentName!s2ResourceName!s1ServiceName!s
+AppId!s/SessionId!s
/IsSuccess?b
+AppId!s<BackendEnvironmentName?s
9AmplifyFeatureFlags?s7AmplifyMetaConfig?s+AppId?s-AppName?s=BackendEnvironmentList?[s<BackendEnvironmentName?s+Error?s
+AppId?s<BackendEnvironmentName?s+Error?s7ResourceConfig?{#0)2ResourceName?s
>ModelIntrospectionSchema?s,Models?s,Status?s
+AppId?s<BackendEnvironmentName?s+Error?s7ResourceConfig?{#4*2ResourceName?s
+AppId!s<BackendEnvironmentName!s+JobId!s
+AppId?s<BackendEnvironmentName?s0CreateTime?s+Error?s+JobId?s/Operation?s,Status?s0UpdateTime?s
+AppId?s<BackendEnvironmentName?s7ResourceConfig?{#H12ResourceName?s
0BucketName?s.Imported!b4Permissions?{#>11ServiceName!s
+AppId!s<BackendEnvironmentName!s4IdentityPoolId?s4NativeClientId!s0UserPoolId!s1WebClientId!s
+AppId!s<BackendEnvironmentName!s0BucketName?s1ServiceName!s
+AppId!s<BackendEnvironmentName!s+JobId?s0MaxResults?i/NextToken?s/Operation?s,Status?s
.Jobs?[{#Kg/NextToken?s
+AppId!s<BackendEnvironmentName!s0CreateTime?s+Error?s+JobId?s/Operation?s,Status?s0UpdateTime?s
/NextToken?s
1Buckets?[{#M</NextToken?s
2CreationDate?s*Name?s
+AppId!s5CleanAmplifyApp?b
+AppId?s+Error?s+JobId?s/Operation?s,Status?s
+Error?s
+AppId!s<BackendEnvironmentName!s7ResourceConfig!{#O62ResourceName!s
3AuthResources!s<IdentityPoolConfigs?{#P%-Service!s8UserPoolConfigs!{#P=
:UnauthenticatedLogin?b
7ForgotPassword?{#Q9,Mfa?{#Qo.OAuth?{#R.7PasswordPolicy?{#SM<VerificationMessage?{#6z
4DeliveryMethod?s6EmailSettings?{#7V4SmsSettings?{#7u
-MfaMode?s1Settings?{#8B
2DomainPrefix?s4OAuthGrantType?s2OAuthScopes?[s9RedirectSignInURIs?[s:RedirectSignOutURIs?[s?SocialProviderSettings?{#9{
<AdditionalConstraints?[s3MinimumLength?n
+AppId!s8LoginAuthConfig?{#T;
>AwsCognitoIdentityPoolId?s6AwsCognitoRegion?s4AwsUserPoolsId?s=AwsUserPoolsWebClientId?s
+AppId?s9BackendManagerAppId?s+Error?s8LoginAuthConfig?{#T;
+AppId!s<BackendEnvironmentName!s+JobId!s/Operation?s,Status?s
+AppId!s<BackendEnvironmentName!s7ResourceConfig!{#WG2ResourceName!s
4Permissions!{#>11ServiceName!s
)"};
