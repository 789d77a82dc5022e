// What the actions of cognitoidentityprovider take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2fae44f619a9787>{
    R"($;#&n#'1#'N#'j#()#(B#(e#)0#)J#)c#*$#*<#*R#*m#+5#+O#+o#,6#,X#,x#-C#-f#.*#.H#.n#/5#/X#/x#0>#0V#0|#19#1X#1o#2*#2J#2n#32#3O#3g#4+#4I#4^#5$#5H#5f#5z#6>#6V#6t#78#7Z#7|#8H#8v#9<#9_#:$#:>#:^#;$#;:#;R#;h#;{#<3#<\#='#=F#=i#>+#><#>f#?(#?F#?]#?s#@.#@B#@a#A$#AA#A]#Az#B7#BJ#Bd#C+#CK#Ck#D&#DK#Di#E+#EI#Eg#F&#F6#FR#Fu#G6#GK#Gb#H)#HE#HZ#Hz#ID#Ib#J&#J>#J\#Jz#K=
addCustomAttributes {#KZ{#N+
adminAddUserToGroup {#N,{#N+
adminConfirmSignUp {#NQ{#N+
adminCreateUser {#N|{#Q&
adminDeleteUser {#Rf{#N+
adminDeleteUserAttributes {#S%{#N+
adminDisableProviderForUser {#ST{#N+
adminDisableUser {#Rf{#N+
adminEnableUser {#Rf{#N+
adminForgetDevice {#TS{#N+
adminGetDevice {#TS{#Tx
adminGetUser {#Rf{#V?
adminInitiateAuth {#X({#Zh
adminLinkProviderForUser {#]2{#N+
adminListDevices {#]e{#^>
adminListGroupsForUser {#^_{#_2
adminListUserAuthEvents {#`S{#a+
adminRemoveUserFromGroup {#N,{#N+
adminResetUserPassword {#NQ{#N+
adminRespondToAuthChallenge {#e+{#fT
adminSetUserMFAPreference {#gF{#N+
adminSetUserPassword {#hg{#N+
adminSetUserSettings {#i={#N+
adminUpdateAuthEventFeedback {#ig{#N+
adminUpdateDeviceStatus {#j@{#N+
adminUpdateUserAttributes {#k${#N+
adminUserGlobalSignOut {#Rf{#N+
associateSoftwareToken {#kd{#l#
changePassword {#l;{#N+
completeWebAuthnRegistration {#lp{#N+
confirmDevice {#m2{#n;
confirmForgotPassword {#nX{#N+
confirmSignUp {#p?{#qy
createGroup {#r*{#ri
createIdentityProvider {#ru{#t&
createManagedLoginBranding {#uj{#w;
createResourceServer {#xx{#ym
createUserImportJob {#zW{#{-
createUserPool {$#J{$6(
createUserPoolClient {$>&{$EN
createUserPoolDomain {$Ky{$Lv
deleteGroup {$MF{#N+
deleteIdentityProvider {$M`{#N+
deleteManagedLoginBranding {$N#{#N+
deleteResourceServer {$NJ{#N+
deleteUser {$Ne{#N+
deleteUserAttributes {$Nt{#N+
deleteUserPool {$O?{#N+
deleteUserPoolClient {$OM{#N+
deleteUserPoolDomain {$Of{#N+
deleteWebAuthnCredential {$P#{#N+
describeIdentityProvider {$M`{#t&
describeManagedLoginBranding {$PA{#w;
describeManagedLoginBrandingByClient {$Q&{#w;
describeResourceServer {$NJ{#ym
describeRiskConfiguration {$QW{$Qp
describeUserImportJob {$WE{#{-
describeUserPool {$O?{$6(
describeUserPoolClient {$OM{$EN
describeUserPoolDomain {$W[{$We
forgetDevice {$YT{#N+
forgotPassword {$Yo{$Zw
getCSVHeader {$O?{$[g
getDevice {$YT{#Tx
getGroup {$MF{#ri
getIdentityProviderByIdentifier {$\({#t&
getLogDeliveryConfiguration {$O?{$\F
getSigningCertificate {$O?{$^k
getTokensFromRefreshToken {$^z{$_h
getUICustomization {$QW{$a&
getUser {$Ne{$b;
getUserAttributeVerificationCode {$c?{$Zw
getUserAuthFactors {$Ne{$cp
getUserPoolMfaConfig {$O?{$dk
globalSignOut {$Ne{#N+
initiateAuth {$gZ{#Zh
listDevices {$hq{#^>
listGroups {$i@{#_2
listIdentityProviders {$ib{$j/
listResourceServers {$ib{$k3
listTagsForResource {$kV{$ke
listUserImportJobs {$kn{$lA
listUserPoolClients {$ib{$li
listUserPools {$mX{$mr
listUsers {$o%{$oi
listUsersInGroup {$p.{$p\
listWebAuthnCredentials {$pu{$qC
resendConfirmationCode {$Yo{$Zw
respondToAuthChallenge {$s){#fT
revokeToken {$tI{#N+
setLogDeliveryConfiguration {$\e{$\F
setRiskConfiguration {$tl{$Qp
setUICustomization {$vD{$a&
setUserMFAPreference {$vo{#N+
setUserPoolMfaConfig {$wl{$dk
setUserSettings {$yK{#N+
signUp {$yk{${N
startUserImportJob {$WE{#{-
startWebAuthnRegistration {$Ne{$|2
stopUserImportJob {$WE{#{-
tagResource {$|O{#N+
untagResource {$|f{#N+
updateAuthEventFeedback {%#&{#N+
updateDeviceStatus {%#i{#N+
updateGroup {#r*{#ri
updateIdentityProvider {%$C{#t&
updateManagedLoginBranding {%%?{#w;
updateResourceServer {#xx{#ym
updateUserAttributes {%&?{%&u
updateUserPool {%':{#N+
updateUserPoolClient {%,P{$EN
updateUserPoolDomain {$Ky{$Lv
verifySoftwareToken {%25{%2n
verifyUserAttribute {%3({#N+
:CustomAttributes![{#L%0UserPoolId!s
7AttributeDataType?s<DeveloperOnlyAttribute?b-Mutable?b*Name?sCNumberAttributeConstraints?{#MU.Required?bCStringAttributeConstraints?{#Ml
.MaxValue?s.MinValue?s
/MaxLength?s/MinLength?s

/GroupName!s0UserPoolId!s.Username!s
5ClientMetadata?<s0UserPoolId!s.Username!s
5ClientMetadata?<s=DesiredDeliveryMediums?[s8ForceAliasCreation?b3MessageAction?s7TemporaryPassword?s8UserAttributes?[{#Pp0UserPoolId!s.Username!s8ValidationData?[{#Pp
*Name!s+Value?s
-User?{#Q1
4Attributes?[{#Pp-Enabled?b4MfaOptions?[{#RD4UserCreateDate?t:UserLastModifiedDate?t0UserStatus?s.Username?s
3AttributeName?s4DeliveryMedium?s
0UserPoolId!s.Username!s
9UserAttributeNames![s0UserPoolId!s.Username!s
-User!{#Sl0UserPoolId!s
;ProviderAttributeName?s<ProviderAttributeValue?s2ProviderName?s
/DeviceKey!s0UserPoolId!s.Username!s
/Device!{#U+
:DeviceAttributes?[{#Pp6DeviceCreateDate?t/DeviceKey?sADeviceLastAuthenticatedDate?t<DeviceLastModifiedDate?t
-Enabled?b4MfaOptions?[{#RD9PreferredMfaSetting?s8UserAttributes?[{#Pp4UserCreateDate?t:UserLastModifiedDate?t9UserMFASettingList?[s0UserStatus?s.Username!s
:AnalyticsMetadata?{#YH.AuthFlow!s5AuthParameters?<s.ClientId!s5ClientMetadata?<s4ContextData?{#Y_-Session?s0UserPoolId!s
9AnalyticsEndpointId?s
1EncodedData?s5HttpHeaders![{#ZL/IpAddress!s0ServerName!s0ServerPath!s
0HeaderName?s1HeaderValue?s
=AuthenticationResult?{#[q:AvailableChallenges?[s3ChallengeName?s:ChallengeParameters?<s-Session?s
1AccessToken?s/ExpiresIn?i-IdToken?s:NewDeviceMetadata?{#\n2RefreshToken?s/TokenType?s
4DeviceGroupKey?s/DeviceKey?s
8DestinationUser!{#Sl3SourceUser!{#Sl0UserPoolId!s
+Limit?i5PaginationToken?s0UserPoolId!s.Username!s
1Devices?[{#U+5PaginationToken?s
+Limit?i/NextToken?s0UserPoolId!s.Username!s
0Groups?[{#_L/NextToken?s
2CreationDate?t1Description?s/GroupName?s6LastModifiedDate?t0Precedence?i-RoleArn?s0UserPoolId?s
0MaxResults?i/NextToken?s0UserPoolId!s.Username!s
4AuthEvents?[{#aI/NextToken?s
<ChallengeResponses?[{#bv2CreationDate?t9EventContextData?{#cA6EventFeedback?{#cw-EventId?s3EventResponse?s2EventRisk?{#dH/EventType?s
3ChallengeName?s7ChallengeResponse?s
*City?s-Country?s0DeviceName?s/IpAddress?s.Timezone?s
2FeedbackDate?t3FeedbackValue!s.Provider!s
DCompromisedCredentialsDetected?b2RiskDecision?s/RiskLevel?s
:AnalyticsMetadata?{#YH3ChallengeName!s9ChallengeResponses?<s.ClientId!s5ClientMetadata?<s4ContextData?{#Y_-Session?s0UserPoolId!s
=AuthenticationResult?{#[q3ChallengeName?s:ChallengeParameters?<s-Session?s
9EmailMfaSettings?{#hM7SmsMfaSettings?{#hMASoftwareTokenMfaSettings?{#hM0UserPoolId!s.Username!s
-Enabled?b2PreferredMfa?b
.Password!s/Permanent?b0UserPoolId!s.Username!s
4MfaOptions![{#RD0UserPoolId!s.Username!s
-EventId!s3FeedbackValue!s0UserPoolId!s.Username!s
/DeviceKey!s<DeviceRememberedStatus?s0UserPoolId!s.Username!s
5ClientMetadata?<s8UserAttributes![{#Pp0UserPoolId!s.Username!s
1AccessToken?s-Session?s
0SecretCode?s-Session?s
1AccessToken!s6PreviousPassword?s6ProposedPassword!s
1AccessToken!s0Credential!*
1AccessToken!s/DeviceKey!s0DeviceName?sCDeviceSecretVerifierConfig?{#mz
6PasswordVerifier?s*Salt?s
?UserConfirmationNecessary?b
:AnalyticsMetadata?{#YH.ClientId!s5ClientMetadata?<s6ConfirmationCode!s.Password!s0SecretHash?s8UserContextData?{#p$.Username!s
1EncodedData?s/IpAddress?s
:AnalyticsMetadata?{#YH.ClientId!s5ClientMetadata?<s6ConfirmationCode!s8ForceAliasCreation?b0SecretHash?s-Session?s8UserContextData?{#p$.Username!s
-Session?s
1Description?s/GroupName!s0Precedence?i-RoleArn?s0UserPoolId!s
.Group?{#_L
7AttributeMapping?<s5IdpIdentifiers?[s6ProviderDetails!<s2ProviderName!s2ProviderType!s0UserPoolId!s
9IdentityProvider!{#t=
7AttributeMapping?<s2CreationDate?t5IdpIdentifiers?[s6LastModifiedDate?t6ProviderDetails?<s2ProviderName?s2ProviderType?s0UserPoolId?s
0Assets?[{#v\.ClientId!s.Settings?*>UseCognitoProvidedValues?b0UserPoolId!s
+Bytes?y.Category!s/ColorMode!s/Extension!s0ResourceId?s
=ManagedLoginBranding?{#wV
0Assets?[{#v\2CreationDate?t6LastModifiedDate?t<ManagedLoginBrandingId?s.Settings?*>UseCognitoProvidedValues?b0UserPoolId?s
0Identifier!s*Name!s0Scopes?[{#yM0UserPoolId!s
6ScopeDescription!s/ScopeName!s
7ResourceServer!{#z(
0Identifier?s*Name?s0Scopes?[{#yM0UserPoolId?s
;CloudWatchLogsRoleArn!s-JobName!s0UserPoolId!s
6UserImportJob?{#{A
;CloudWatchLogsRoleArn?s4CompletionDate?t7CompletionMessage?s2CreationDate?t1FailedUsers?l3ImportedUsers?l+JobId?s-JobName?s2PreSignedUrl?s2SkippedUsers?l/StartDate?t,Status?s0UserPoolId?s
?AccountRecoverySetting?{$)J>AdminCreateUserConfig?{$)w6AliasAttributes?[s=AutoVerifiedAttributes?[s8DeletionProtection?s<DeviceConfiguration?{$+B;EmailConfiguration?{$,+>EmailVerificationMessage?s>EmailVerificationSubject?s5LambdaConfig?{$-$6MfaConfiguration?s1Policies?{$0P.PoolName!s0Schema?[{#L%>SmsAuthenticationMessage?s9SmsConfiguration?{$2n<SmsVerificationMessage?sDUserAttributeUpdateSettings?{$3=7UserPoolAddOns?{$3k3UserPoolTags?<s2UserPoolTier?s9UsernameAttributes?[s>UsernameConfiguration?{$4`DVerificationMessageTemplate?{$4q
<RecoveryMechanisms?[{$)d
*Name!s.Priority!i
>AllowAdminCreateUserOnly?b>InviteMessageTemplate?{$*p?UnusedAccountValidityDays?i
2EmailMessage?s2EmailSubject?s0SmsMessage?s
BChallengeRequiredOnNewDevice?bFDeviceOnlyRememberedOnUserPrompt?b
6ConfigurationSet?s9EmailSendingAccount?s*From?s9ReplyToEmailAddress?s/SourceArn?s
9CreateAuthChallenge?s:CustomEmailSender?{$033CustomMessage?s8CustomSMSSender?{$039DefineAuthChallenge?s.KmsKeyID?s8PostAuthentication?s6PostConfirmation?s7PreAuthentication?s/PreSignUp?s8PreTokenGeneration?sAPreTokenGenerationConfig?{$033UserMigration?sAVerifyAuthChallengeResponse?s
/LambdaArn!s3LambdaVersion!s
7PasswordPolicy?{$0w5SignInPolicy?{$2R
3MinimumLength?i9PasswordHistorySize?i6RequireLowercase?b4RequireNumbers?b4RequireSymbols?b6RequireUppercase?bCTemporaryPasswordValidityDays?i
>AllowedFirstAuthFactors?[s
0ExternalId?s2SnsCallerArn!s/SnsRegion?s
PAttributesRequireVerificationBeforeUpdate?[s
HAdvancedSecurityAdditionalFlows?{$4N:AdvancedSecurityMode!s
4CustomAuthMode?s
3CaseSensitive!b
8DefaultEmailOption?s2EmailMessage?s8EmailMessageByLink?s2EmailSubject?s8EmailSubjectByLink?s0SmsMessage?s
1UserPool?{$67
?AccountRecoverySetting?{$)J>AdminCreateUserConfig?{$)w6AliasAttributes?[s)Arn?s=AutoVerifiedAttributes?[s2CreationDate?t2CustomDomain?s8DeletionProtection?s<DeviceConfiguration?{$+B,Domain?s;EmailConfiguration?{$,+?EmailConfigurationFailure?s>EmailVerificationMessage?s>EmailVerificationSubject?s<EstimatedNumberOfUsers?i(Id?s5LambdaConfig?{$-$6LastModifiedDate?t6MfaConfiguration?s*Name?s1Policies?{$0P:SchemaAttributes?[{#L%>SmsAuthenticationMessage?s9SmsConfiguration?{$2n=SmsConfigurationFailure?s<SmsVerificationMessage?s,Status?sDUserAttributeUpdateSettings?{$3=7UserPoolAddOns?{$3k3UserPoolTags?<s2UserPoolTier?s9UsernameAttributes?[s>UsernameConfiguration?{$4`DVerificationMessageTemplate?{$4q
9AccessTokenValidity?i8AllowedOAuthFlows?[sEAllowedOAuthFlowsUserPoolClient?b9AllowedOAuthScopes?[s?AnalyticsConfiguration?{$Ck9AuthSessionValidity?i3CallbackURLs?[s0ClientName!s8DefaultRedirectURI?sNEnablePropagateAdditionalUserContextData?b;EnableTokenRevocation?b8ExplicitAuthFlows?[s4GenerateSecret?b5IdTokenValidity?i1LogoutURLs?[s@PreventUserExistenceErrors?s5ReadAttributes?[s=RefreshTokenRotation?{$D[:RefreshTokenValidity?iASupportedIdentityProviders?[s;TokenValidityUnits?{$E&0UserPoolId!s6WriteAttributes?[s
4ApplicationArn?s3ApplicationId?s0ExternalId?s-RoleArn?s4UserDataShared?b
-Feature!s=RetryGracePeriodSeconds?n
1AccessToken?s-IdToken?s2RefreshToken?s
7UserPoolClient?{$Ec
9AccessTokenValidity?i8AllowedOAuthFlows?[sEAllowedOAuthFlowsUserPoolClient?b9AllowedOAuthScopes?[s?AnalyticsConfiguration?{$Ck9AuthSessionValidity?i3CallbackURLs?[s.ClientId?s0ClientName?s2ClientSecret?s2CreationDate?t8DefaultRedirectURI?sNEnablePropagateAdditionalUserContextData?b;EnableTokenRevocation?b8ExplicitAuthFlows?[s5IdTokenValidity?i6LastModifiedDate?t1LogoutURLs?[s@PreventUserExistenceErrors?s5ReadAttributes?[s=RefreshTokenRotation?{$D[:RefreshTokenValidity?iASupportedIdentityProviders?[s;TokenValidityUnits?{$E&0UserPoolId?s6WriteAttributes?[s
;CustomDomainConfig?{$Ld,Domain!s9ManagedLoginVersion?n0UserPoolId!s
4CertificateArn!s
6CloudFrontDomain?s9ManagedLoginVersion?n
/GroupName!s0UserPoolId!s
2ProviderName!s0UserPoolId!s
<ManagedLoginBrandingId!s0UserPoolId!s
0Identifier!s0UserPoolId!s
1AccessToken!s
1AccessToken!s9UserAttributeNames![s
0UserPoolId!s
.ClientId!s0UserPoolId!s
,Domain!s0UserPoolId!s
1AccessToken!s2CredentialId!s
<ManagedLoginBrandingId!s;ReturnMergedResources?b0UserPoolId!s
.ClientId!s;ReturnMergedResources?b0UserPoolId!s
.ClientId?s0UserPoolId!s
:RiskConfiguration!{$R.
IAccountTakeoverRiskConfiguration?{$Ss.ClientId?sPCompromisedCredentialsRiskConfiguration?{$VF6LastModifiedDate?tCRiskExceptionConfiguration?{$Vr0UserPoolId?s
0Actions!{$T@<NotifyConfiguration?{$U0
3HighAction?{$Tr2LowAction?{$Tr5MediumAction?{$Tr
1EventAction!s,Notify!b
3BlockEmail?{$V%*From?s1MfaEmail?{$V%6NoActionEmail?{$V%-ReplyTo?s/SourceArn!s
.HtmlBody?s-Subject!s.TextBody?s
0Actions!{$Vc2EventFilter?[s
1EventAction!s
9BlockedIPRangeList?[s9SkippedIPRangeList?[s
+JobId!s0UserPoolId!s
,Domain!s
:DomainDescription?{$X#
2AwsAccountId?s<CloudFrontDistribution?s;CustomDomainConfig?{$Ld,Domain?s9ManagedLoginVersion?n.S3Bucket?s,Status?s0UserPoolId?s-Version?s
1AccessToken?s/DeviceKey!s
:AnalyticsMetadata?{#YH.ClientId!s5ClientMetadata?<s0SecretHash?s8UserContextData?{#p$.Username!s
<CodeDeliveryDetails?{$[7
3AttributeName?s4DeliveryMedium?s1Destination?s
0CsvHeader?[s0UserPoolId?s
3IdpIdentifier!s0UserPoolId!s
ALogDeliveryConfiguration?{$\e
;LogConfigurations![{$]10UserPoolId!s
DCloudWatchLogsConfiguration?{$^B1EventSource!s>FirehoseConfiguration?{$^Q.LogLevel!s8S3Configuration?{$^^
1LogGroupArn?s
/StreamArn?s
/BucketArn?s
1Certificate?s
.ClientId!s5ClientMetadata?<s2ClientSecret?s/DeviceKey?s2RefreshToken!s
=AuthenticationResult?{$`)
1AccessToken?s/ExpiresIn?n-IdToken?s:NewDeviceMetadata?{#\n2RefreshToken?s/TokenType?s
8UiCustomization!{$a<
.ClientId?s2CreationDate?t)Css?s0CssVersion?s.ImageUrl?s6LastModifiedDate?t0UserPoolId?s
4MfaOptions?[{#RD9PreferredMfaSetting?s8UserAttributes![{#Pp9UserMFASettingList?[s.Username!s
1AccessToken!s3AttributeName!s5ClientMetadata?<s
@ConfiguredUserAuthFactors?[s9PreferredMfaSetting?s9UserMFASettingList?[s.Username!s
>EmailMfaConfiguration?{$f=6MfaConfiguration?s<SmsMfaConfiguration?{$fRFSoftwareTokenMfaConfiguration?{$g*>WebAuthnConfiguration?{$g5
-Message?s-Subject?s
>SmsAuthenticationMessage?s9SmsConfiguration?{$2n
-Enabled?b
4RelyingPartyId?s6UserVerification?s
:AnalyticsMetadata?{#YH.AuthFlow!s5AuthParameters?<s.ClientId!s5ClientMetadata?<s-Session?s8UserContextData?{#p$
1AccessToken!s+Limit?i5PaginationToken?s
+Limit?i/NextToken?s0UserPoolId!s
0MaxResults?i/NextToken?s0UserPoolId!s
/NextToken?s3Providers![{$jL
2CreationDate?t6LastModifiedDate?t2ProviderName?s2ProviderType?s
/NextToken?s9ResourceServers![{#z(
1ResourceArn!s
+Tags?<s
0MaxResults!i5PaginationToken?s0UserPoolId!s
5PaginationToken?s8UserImportJobs?[{#{A
/NextToken?s9UserPoolClients?[{$m2
.ClientId?s0ClientName?s0UserPoolId?s
0MaxResults!i/NextToken?s
/NextToken?s3UserPools?[{$n5
2CreationDate?t(Id?s5LambdaConfig?{$-$6LastModifiedDate?t*Name?s,Status?s
6AttributesToGet?[s,Filter?s+Limit?i5PaginationToken?s0UserPoolId!s
5PaginationToken?s/Users?[{#Q1
/GroupName!s+Limit?i/NextToken?s0UserPoolId!s
/NextToken?s/Users?[{#Q1
1AccessToken!s0MaxResults?n/NextToken?s
5Credentials![{$qb/NextToken?s
=AuthenticatorAttachment?s>AuthenticatorTransports![s/CreatedAt!t2CredentialId!s<FriendlyCredentialName!s4RelyingPartyId!s
:AnalyticsMetadata?{#YH3ChallengeName!s9ChallengeResponses?<s.ClientId!s5ClientMetadata?<s-Session?s8UserContextData?{#p$
.ClientId!s2ClientSecret?s+Token!s
IAccountTakeoverRiskConfiguration?{$Ss.ClientId?sPCompromisedCredentialsRiskConfiguration?{$VFCRiskExceptionConfiguration?{$Vr0UserPoolId!s
.ClientId?s)Css?s/ImageFile?y0UserPoolId!s
1AccessToken!s9EmailMfaSettings?{#hM7SmsMfaSettings?{#hMASoftwareTokenMfaSettings?{#hM
>EmailMfaConfiguration?{$f=6MfaConfiguration?s<SmsMfaConfiguration?{$fRFSoftwareTokenMfaConfiguration?{$g*0UserPoolId!s>WebAuthnConfiguration?{$g5
1AccessToken!s4MfaOptions![{#RD
:AnalyticsMetadata?{#YH.ClientId!s5ClientMetadata?<s.Password?s0SecretHash?s8UserAttributes?[{#Pp8UserContextData?{#p$.Username!s8ValidationData?[{#Pp
<CodeDeliveryDetails?{$[7-Session?s3UserConfirmed!b-UserSub!s
?CredentialCreationOptions!*
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
-EventId!s3FeedbackToken!s3FeedbackValue!s0UserPoolId!s.Username!s
1AccessToken!s/DeviceKey!s<DeviceRememberedStatus?s
7AttributeMapping?<s5IdpIdentifiers?[s6ProviderDetails?<s2ProviderName!s0UserPoolId!s
0Assets?[{#v\<ManagedLoginBrandingId?s.Settings?*>UseCognitoProvidedValues?b0UserPoolId?s
1AccessToken!s5ClientMetadata?<s8UserAttributes![{#Pp
ACodeDeliveryDetailsList?[{$[7
?AccountRecoverySetting?{$)J>AdminCreateUserConfig?{$)w=AutoVerifiedAttributes?[s8DeletionProtection?s<DeviceConfiguration?{$+B;EmailConfiguration?{$,+>EmailVerificationMessage?s>EmailVerificationSubject?s5LambdaConfig?{$-$6MfaConfiguration?s1Policies?{$0P.PoolName?s>SmsAuthenticationMessage?s9SmsConfiguration?{$2n<SmsVerificationMessage?sDUserAttributeUpdateSettings?{$3=7UserPoolAddOns?{$3k0UserPoolId!s3UserPoolTags?<s2UserPoolTier?sDVerificationMessageTemplate?{$4q
9AccessTokenValidity?i8AllowedOAuthFlows?[sEAllowedOAuthFlowsUserPoolClient?b9AllowedOAuthScopes?[s?AnalyticsConfiguration?{$Ck9AuthSessionValidity?i3CallbackURLs?[s.ClientId!s0ClientName?s8DefaultRedirectURI?sNEnablePropagateAdditionalUserContextData?b;EnableTokenRevocation?b8ExplicitAuthFlows?[s5IdTokenValidity?i1LogoutURLs?[s@PreventUserExistenceErrors?s5ReadAttributes?[s=RefreshTokenRotation?{$D[:RefreshTokenValidity?iASupportedIdentityProviders?[s;TokenValidityUnits?{$E&0UserPoolId!s6WriteAttributes?[s
1AccessToken?s8FriendlyDeviceName?s-Session?s.UserCode!s
-Session?s,Status?s
1AccessToken!s3AttributeName!s*Code!s
)"};
