// What the actions of cognitoidentityprovider take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2fae44f619a9787>{
    R"($U#'b#(%#(F#(`#(|#);#)]#)s#*<#*a#*{#+:#+R#+j#,&#,G#,b#-*#-D#-d#.+#.J#.i#//#/T#/t#0=#0[#0y#1E#1f#2/#2O#2o#3-#3S#3j#4/#4F#4[#4{#5E#5c#5x#6;#6S#6q#75#7T#7f#8)#8J#8e#8w#9.#9L#9a#9|#:F#:d#;)#;K#;m#<9#<g#=-#=P#=g#>,#>K#>e#?+#?K#?^#?v#@2#@J#@]#@o#A>#Ac#B&#BE#Bh#C*#C;#Ce#D'#DV#Dt#EC#EZ#Ep#F+#F?#F^#F{#G>#GQ#Gm#H6#HS#Hq#I.#IH#I[#Iu#J<#J\#J|#K7#KR#Kw#L;#LW#Lu#MJ#Mh#N7#NP#N`#N|#OE#O`#Ou#P2#PS#Po#Q*#QJ#Qn#R4#RR#Rg#S+#SC#Sa#T%#TD#Ta
addCustomAttributes {#U${#WO
addUserPoolClientSecret {#WP{#Wx
adminAddUserToGroup {#Xz*
adminConfirmSignUp {#YE{#WO
adminCreateUser {#Yp{#[t
adminDeleteSoftwareToken {#]Z{#WO
adminDeleteUser {#]Z*
adminDeleteUserAttributes {#]s{#WO
adminDisableProviderForUser {#^H{#WO
adminDisableUser {#]Z{#WO
adminEnableUser {#]Z{#WO
adminForgetDevice {#_G*
adminGetDevice {#_G{#_l
adminGetUser {#]Z{#a3
adminGetUserAuthFactors {#]Z{#bv
adminInitiateAuth {#cq{#fW
adminLinkProviderForUser {#h{{#WO
adminListDevices {#iT{#j-
adminListGroupsForUser {#jN{#j{
adminListUserAuthEvents {#lB{#lt
adminListUserSessions {#pt{#q?
adminRemoveUserFromGroup {#Xz*
adminResetUserPassword {#YE{#WO
adminRespondToAuthChallenge {#sQ{#fW
adminRevokeUserSession {#tz{#WO
adminSetUserMFAPreference {#u`{#WO
adminSetUserPassword {#wK{#WO
adminSetUserSettings {#w{{#WO
adminUpdateAuthEventFeedback {#xK{#WO
adminUpdateDeviceStatus {#y${#WO
adminUpdateUserAttributes {#yb{#WO
adminUserGlobalSignOut {#]Z{#WO
associateSoftwareToken {#zH{#za
changePassword {#zy{#WO
completeWebAuthnRegistration {#{T{#WO
confirmDevice {#{p{#|y
confirmForgotPassword {$#<{#WO
confirmSignUp {$%#{$&]
createGroup {$&h{$'M
createIdentityProvider {$'Y{$(r
createManagedLoginBranding {$*j{$,;
createResourceServer {$-x{$.m
createTerms {$/c{$0S
createUserImportJob {$1{{$2l
createUserPool {$5J{$L9
createUserPoolClient {$U9{$\p
createUserPoolDomain {$cN{$eO
createUserPoolReplica {$f,{$fW
deleteGroup {$g?*
deleteIdentityProvider {$gY*
deleteManagedLoginBranding {$gv*
deleteResourceServer {$hC*
deleteTerms {$h^*
deleteUser {$hv*
deleteUserAttributes {$i+{#WO
deleteUserPool {$iP*
deleteUserPoolClient {$i^*
deleteUserPoolClientSecret {$iw{#WO
deleteUserPoolDomain {$jG{#WO
deleteUserPoolReplica {$j^{$fW
deleteWebAuthnCredential {$jy{#WO
describeIdentityProvider {$gY{$(r
describeManagedLoginBranding {$k={$,;
describeManagedLoginBrandingByClient {$k|{$,;
describeResourceServer {$hC{$.m
describeRiskConfiguration {$lS{$ll
describeTerms {$h^{$0S
describeTermsByClient {$rA{$0S
describeUserImportJob {$rf{$2l
describeUserPool {$iP{$L9
describeUserPoolClient {$i^{$\p
describeUserPoolDomain {$r|{$s,
forgetDevice {$u(*
forgotPassword {$uC{$vK
getCSVHeader {$iP{$w;
getClientToken {$wV{$x-
getDevice {$u({#_l
getGroup {$g?{$'M
getIdentityProviderByIdentifier {$xu{$(r
getLogDeliveryConfiguration {$iP{$y9
getProvisionedLimit {${^{$|6
getSigningCertificate {$iP{%#'
getTokensFromRefreshToken {%#6{%$$
getUICustomization {$lS{%%<
getUser {$hv{%&Q
getUserAttributeVerificationCode {%'U{$vK
getUserAuthFactors {$hv{#bv
getUserPoolClientSessionConfiguration {$i^{%(,
getUserPoolMfaConfig {$iP{%(k
getUserPoolSessionConfiguration {$iP{%+e
globalSignOut {$hv{#WO
initiateAuth {%,O{#fW
listDevices {%-f{#j-
listGroups {%.5{#j{
listIdentityProviders {%.W{%/$
listResourceServers {%.W{%0(
listTagsForResource {%0K{%0Z
listTerms {%0c{%10
listUserImportJobs {%26{%2c
listUserPoolClientSecrets {%31{%3V
listUserPoolClients {%3w{%4Q
listUserPoolReplicas {%5@{%5Z
listUserPools {%6${%6>
listUserSessions {%7]{#q?
listUsers {%7x{%8b
listUsersInGroup {%9'{%9U
listWebAuthnCredentials {%9n{%:<
resendConfirmationCode {$uC{$vK
respondToAuthChallenge {%;|{#fW
revokeToken {%=B{#WO
revokeUserSession {%>&{#WO
setLogDeliveryConfiguration {$yX{$y9
setRiskConfiguration {%>\{$ll
setUICustomization {%@4{%%<
setUserMFAPreference {%@_{#WO
setUserPoolClientSessionConfiguration {%Au{%(,
setUserPoolMfaConfig {%BD{%(k
setUserPoolSessionConfiguration {%D#{%+e
setUserSettings {%DY{#WO
signUp {%Dy{%F\
startUserImportJob {$rf{$2l
startWebAuthnRegistration {$hv{%G@
stopUserImportJob {$rf{$2l
tagResource {%G]{#WO
untagResource {%Gt{#WO
updateAuthEventFeedback {%H4{#WO
updateDeviceStatus {%Hw{#WO
updateGroup {$&h{$'M
updateIdentityProvider {%IQ{$(r
updateManagedLoginBranding {%J[{$,;
updateProvisionedLimit {%K[{$|6
updateResourceServer {$-x{$.m
updateTerms {%L-{$0S
updateUserAttributes {%Lv{%MR
updateUserPool {%Mq{#WO
updateUserPoolClient {%T/{$\p
updateUserPoolDomain {$cN{$eO
updateUserPoolReplica {%Yn{$fW
verifySoftwareToken {%Z8{%Zq
verifyUserAttribute {%[+{#WO
:CustomAttributes![{#UI0UserPoolId!s
7AttributeDataType?s<DeveloperOnlyAttribute?b-Mutable?b*Name?sCNumberAttributeConstraints?{#Vy.Required?bCStringAttributeConstraints?{#W6
.MaxValue?s.MinValue?s
/MaxLength?s/MinLength?s

.ClientId!s2ClientSecret?s0UserPoolId!s
?ClientSecretDescriptor?{#X;
<ClientSecretCreateDate?t4ClientSecretId?s7ClientSecretValue?s
/GroupName!s0UserPoolId!s.Username!s
5ClientMetadata?<s0UserPoolId!s.Username!s
5ClientMetadata?<s=DesiredDeliveryMediums?[s8ForceAliasCreation?b3MessageAction?s7TemporaryPassword?s8UserAttributes?[{#[d0UserPoolId!s.Username!s8ValidationData?[{#[d
*Name!s+Value?s
-User?{#\%
4Attributes?[{#[d-Enabled?b4MfaOptions?[{#]84UserCreateDate?t:UserLastModifiedDate?t0UserStatus?s.Username?s
3AttributeName?s4DeliveryMedium?s
0UserPoolId!s.Username!s
9UserAttributeNames![s0UserPoolId!s.Username!s
-User!{#^`0UserPoolId!s
;ProviderAttributeName?s<ProviderAttributeValue?s2ProviderName?s
/DeviceKey!s0UserPoolId!s.Username!s
/Device!{#_y
:DeviceAttributes?[{#[d6DeviceCreateDate?t/DeviceKey?sADeviceLastAuthenticatedDate?t<DeviceLastModifiedDate?t
-Enabled?b4MfaOptions?[{#]89PreferredMfaSetting?s8UserAttributes?[{#[d4UserCreateDate?t:UserLastModifiedDate?t9UserMFASettingList?[s0UserStatus?s.Username!s
@ConfiguredUserAuthFactors?[s9PreferredMfaSetting?s9UserMFASettingList?[s.Username!s
:AnalyticsMetadata?{#e7.AuthFlow!s5AuthParameters?<s.ClientId!s5ClientMetadata?<s4ContextData?{#eN-Session?s0UserPoolId!s
9AnalyticsEndpointId?s
1EncodedData?s5HttpHeaders![{#f;/IpAddress!s0ServerName!s0ServerPath!s
0HeaderName?s1HeaderValue?s
=AuthenticationResult?{#g`:AvailableChallenges?[s3ChallengeName?s:ChallengeParameters?<s-Session?s
1AccessToken?s/ExpiresIn?i-IdToken?s:NewDeviceMetadata?{#h]2RefreshToken?s/TokenType?s
4DeviceGroupKey?s/DeviceKey?s
8DestinationUser!{#^`3SourceUser!{#^`0UserPoolId!s
+Limit?i5PaginationToken?s0UserPoolId!s.Username!s
1Devices?[{#_y5PaginationToken?s
+Limit?i/NextToken?s0UserPoolId!s.Username!s
0Groups?[{#k;/NextToken?s
2CreationDate?t1Description?s/GroupName?s6LastModifiedDate?t0Precedence?i-RoleArn?s0UserPoolId?s
0MaxResults?i/NextToken?s0UserPoolId!s.Username!s
4AuthEvents?[{#m8/NextToken?s
<ChallengeResponses?[{#ne2CreationDate?t9EventContextData?{#o06EventFeedback?{#of-EventId?s3EventResponse?s2EventRisk?{#p7/EventType?s
3ChallengeName?s7ChallengeResponse?s
*City?s-Country?s0DeviceName?s/IpAddress?s.Timezone?s
2FeedbackDate?t3FeedbackValue!s.Provider!s
DCompromisedCredentialsDetected?b2RiskDecision?s/RiskLevel?s
/NextToken?s0UserPoolId!s.Username!s
/NextToken?s2Sessions?[{#q[
.ClientId?s0CreateDate?t0DeviceType?s6IsCurrentSession?b4LastActiveDate?t3LastIPAddress?s5LastLocation?{#s?5OriginSessionId?s/SessionId?s1SessionType?s
*City?s-Country?s
:AnalyticsMetadata?{#e73ChallengeName!s9ChallengeResponses?<s.ClientId!s5ClientMetadata?<s4ContextData?{#eN-Session?s0UserPoolId!s
>RevokeAssociatedSessions?s/SessionId!s0UserPoolId!s.Username!s
9EmailMfaSettings?{#w&7SmsMfaSettings?{#w&ASoftwareTokenMfaSettings?{#w&0UserPoolId!s.Username!s<WebAuthnMfaSettings?{#w@
-Enabled?b2PreferredMfa?b
-Enabled?b
.Password!s/Permanent?b0UserPoolId!s.Username!s
4MfaOptions![{#]80UserPoolId!s.Username!s
-EventId!s3FeedbackValue!s0UserPoolId!s.Username!s
/DeviceKey!s<DeviceRememberedStatus?s0UserPoolId!s.Username!s
5ClientMetadata?<s8UserAttributes![{#[d0UserPoolId!s.Username!s
1AccessToken?s-Session?s
0SecretCode?s-Session?s
1AccessToken!s6PreviousPassword?s6ProposedPassword!s
1AccessToken!s0Credential!*
1AccessToken!s/DeviceKey!s0DeviceName?sCDeviceSecretVerifierConfig?{#|^
6PasswordVerifier?s*Salt?s
?UserConfirmationNecessary?b
:AnalyticsMetadata?{#e7.ClientId!s5ClientMetadata?<s6ConfirmationCode!s.Password!s0SecretHash?s8UserContextData?{$$b.Username!s
1EncodedData?s/IpAddress?s
:AnalyticsMetadata?{#e7.ClientId!s5ClientMetadata?<s6ConfirmationCode!s8ForceAliasCreation?b0SecretHash?s-Session?s8UserContextData?{$$b.Username!s
-Session?s
1Description?s/GroupName!s0Precedence?i-RoleArn?s0UserPoolId!s
.Group?{#k;
1AcrMapping?<s7AttributeMapping?<s5IdpIdentifiers?[s6ProviderDetails!<s2ProviderName!s2ProviderType!s0UserPoolId!s
9IdentityProvider!{$)/
1AcrMapping?<s7AttributeMapping?<s2CreationDate?t5IdpIdentifiers?[s6LastModifiedDate?t6ProviderDetails?<s2ProviderName?s2ProviderType?s0UserPoolId?s
0Assets?[{$+\.ClientId!s.Settings?*>UseCognitoProvidedValues?b0UserPoolId!s
+Bytes?y.Category!s/ColorMode!s/Extension!s0ResourceId?s
=ManagedLoginBranding?{$,V
0Assets?[{$+\2CreationDate?t6LastModifiedDate?t<ManagedLoginBrandingId?s.Settings?*>UseCognitoProvidedValues?b0UserPoolId?s
0Identifier!s*Name!s0Scopes?[{$.M0UserPoolId!s
6ScopeDescription!s/ScopeName!s
7ResourceServer!{$/(
0Identifier?s/ManagedBy?s*Name?s0Scopes?[{$.M0UserPoolId?s
.ClientId!s1Enforcement!s,Links?<s/TermsName!s1TermsSource!s0UserPoolId!s
.Terms?{$0_
.ClientId!s2CreationDate!t1Enforcement!s6LastModifiedDate!t,Links!<s-TermsId!s/TermsName!s1TermsSource!s0UserPoolId!s
;CloudWatchLogsRoleArn!s-JobName!s>PasswordHashingAlgorithm?s0UserPoolId!s
6UserImportJob?{$3&
;CloudWatchLogsRoleArn?s4CompletionDate?t7CompletionMessage?s2CreationDate?t1FailedUsers?l3ImportedUsers?l+JobId?s-JobName?s>PasswordHashingAlgorithm?s2PreSignedUrl?s2SkippedUsers?l/StartDate?t,Status?s0UserPoolId?s
?AccountRecoverySetting?{$<L:AcrConfiguration?<{$<y>AdminCreateUserConfig?{$=+6AliasAttributes?[s=AutoVerifiedAttributes?[s9DcrConfiguration?{$>P8DeletionProtection?s<DeviceConfiguration?{$?X;EmailConfiguration?{$@A>EmailVerificationMessage?s>EmailVerificationSubject?s<IssuerConfiguration?{$A:9KeyConfiguration?{$AB5LambdaConfig?{$AY6MfaConfiguration?s1Policies?{$EB.PoolName!s0Schema?[{#UI>SmsAuthenticationMessage?s9SmsConfiguration?{$G`<SmsVerificationMessage?sDUserAttributeUpdateSettings?{$IN7UserPoolAddOns?{$I|3UserPoolTags?<s2UserPoolTier?s9UsernameAttributes?[s>UsernameConfiguration?{$JqDVerificationMessageTemplate?{$K(
<RecoveryMechanisms?[{$<f
*Name!s.Priority!i
.AcrValue!s
>AllowAdminCreateUserOnly?b>InviteMessageTemplate?{$>$?UnusedAccountValidityDays?i
2EmailMessage?s2EmailSubject?s0SmsMessage?s
4AllowedScopes?[s>AuthenticatedGrantTypes?[s2EnableStatus?s4OpenDcrEnabled?b8OpenDcrGrantTypes?[s
BChallengeRequiredOnNewDevice?bFDeviceOnlyRememberedOnUserPrompt?b
6ConfigurationSet?s9EmailSendingAccount?s*From?s9ReplyToEmailAddress?s/SourceArn?s
*Type?s
-KeyType?s/KmsKeyArn?s
9CreateAuthChallenge?s:CustomEmailSender?{$E%3CustomMessage?s8CustomSMSSender?{$E%9DefineAuthChallenge?s:InboundFederation?{$E%.KmsKeyID?s8PostAuthentication?s6PostConfirmation?s7PreAuthentication?s/PreSignUp?s8PreTokenGeneration?sAPreTokenGenerationConfig?{$E%3UserMigration?sAVerifyAuthChallengeResponse?s
/LambdaArn!s3LambdaVersion!s
7PasswordPolicy?{$Ei5SignInPolicy?{$GD
3MinimumLength?i9PasswordHistorySize?i6RequireLowercase?b4RequireNumbers?b4RequireSymbols?b6RequireUppercase?bCTemporaryPasswordValidityDays?i
>AllowedFirstAuthFactors?[s
0EumsSms?{$H<0ExternalId?s2SnsCallerArn?s/SnsRegion?s
/CallerArn!s:ConfigurationSetName?s0ExternalId?s0InEntityId?s2InTemplateId?s9OriginationIdentity?s,Region?s
PAttributesRequireVerificationBeforeUpdate?[s
HAdvancedSecurityAdditionalFlows?{$J_:AdvancedSecurityMode!s
4CustomAuthMode?s
3CaseSensitive!b
8DefaultEmailOption?s2EmailMessage?s8EmailMessageByLink?s2EmailSubject?s8EmailSubjectByLink?s0SmsMessage?s
1UserPool?{$LH
?AccountRecoverySetting?{$<L:AcrConfiguration?<{$<y>AdminCreateUserConfig?{$=+6AliasAttributes?[s)Arn?s=AutoVerifiedAttributes?[s2CreationDate?t2CustomDomain?s9DcrConfiguration?{$>P8DeletionProtection?s<DeviceConfiguration?{$?X,Domain?s;EmailConfiguration?{$@A?EmailConfigurationFailure?s>EmailVerificationMessage?s>EmailVerificationSubject?s<EstimatedNumberOfUsers?i(Id?s<IssuerConfiguration?{$A:9KeyConfiguration?{$AB5LambdaConfig?{$AY6LastModifiedDate?t6MfaConfiguration?s*Name?s1Policies?{$EB:SchemaAttributes?[{#UI>SmsAuthenticationMessage?s9SmsConfiguration?{$G`=SmsConfigurationFailure?s<SmsVerificationMessage?s,Status?sDUserAttributeUpdateSettings?{$IN7UserPoolAddOns?{$I|3UserPoolTags?<s2UserPoolTier?s9UsernameAttributes?[s>UsernameConfiguration?{$JqDVerificationMessageTemplate?{$K(
9AccessTokenValidity?i8AllowedOAuthFlows?[sEAllowedOAuthFlowsUserPoolClient?b9AllowedOAuthScopes?[s?AnalyticsConfiguration?{$[39AuthSessionValidity?i3CallbackURLs?[s0ClientName!s2ClientSecret?s8DefaultRedirectURI?sNEnablePropagateAdditionalUserContextData?b;EnableTokenRevocation?b8ExplicitAuthFlows?[s4GenerateSecret?b5IdTokenValidity?i1LogoutURLs?[s@PreventUserExistenceErrors?s5ReadAttributes?[s=RefreshTokenRotation?{$\#:RefreshTokenValidity?iASupportedIdentityProviders?[s;TokenValidityUnits?{$\H0UserPoolId!s6WriteAttributes?[s
4ApplicationArn?s3ApplicationId?s0ExternalId?s-RoleArn?s4UserDataShared?b
-Feature!s=RetryGracePeriodSeconds?n
1AccessToken?s-IdToken?s2RefreshToken?s
7UserPoolClient?{$]+
9AccessTokenValidity?i8AllowedOAuthFlows?[sEAllowedOAuthFlowsUserPoolClient?b9AllowedOAuthScopes?[s?AnalyticsConfiguration?{$[39AuthSessionValidity?i3CallbackURLs?[s.ClientId?s0ClientName?s2ClientSecret?s0ClientType?s2CreationDate?t8DefaultRedirectURI?sNEnablePropagateAdditionalUserContextData?b;EnableTokenRevocation?b8ExplicitAuthFlows?[s5IdTokenValidity?i6LastModifiedDate?t1LogoutURLs?[s@PreventUserExistenceErrors?s5ReadAttributes?[s=RefreshTokenRotation?{$\#:RefreshTokenValidity?iASupportedIdentityProviders?[s;TokenValidityUnits?{$\H0UserPoolId?s6WriteAttributes?[s
;CustomDomainConfig?{$dF,Domain!s9ManagedLoginVersion?n0Routing?{$di0UserPoolId!s
4CertificateArn!s4SecurityPolicy?s
1Failover?{$dx
APrimaryRoute53HealthCheckId!s5SecondaryRegion!s
6CloudFrontDomain?s9ManagedLoginVersion?n0Routing?{$di
0RegionName!s0UserPoolId!s3UserPoolTags?<s
8UserPoolReplica?{$fm
0RegionName?s*Role?s,Status?s1UserPoolArn?s
/GroupName!s0UserPoolId!s
2ProviderName!s0UserPoolId!s
<ManagedLoginBrandingId!s0UserPoolId!s
0Identifier!s0UserPoolId!s
-TermsId!s0UserPoolId!s
1AccessToken!s
1AccessToken!s9UserAttributeNames![s
0UserPoolId!s
.ClientId!s0UserPoolId!s
.ClientId!s4ClientSecretId!s0UserPoolId!s
,Domain!s0UserPoolId!s
0RegionName!s0UserPoolId!s
1AccessToken!s2CredentialId!s
<ManagedLoginBrandingId!s;ReturnMergedResources?b0UserPoolId!s
.ClientId!s;ReturnMergedResources?b0UserPoolId!s
.ClientId?s0UserPoolId!s
:RiskConfiguration!{$m*
IAccountTakeoverRiskConfiguration?{$no.ClientId?sPCompromisedCredentialsRiskConfiguration?{$qB6LastModifiedDate?tCRiskExceptionConfiguration?{$qn0UserPoolId?s
0Actions!{$o<<NotifyConfiguration?{$p,
3HighAction?{$on2LowAction?{$on5MediumAction?{$on
1EventAction!s,Notify!b
3BlockEmail?{$p{*From?s1MfaEmail?{$p{6NoActionEmail?{$p{-ReplyTo?s/SourceArn!s
.HtmlBody?s-Subject!s.TextBody?s
0Actions!{$q_2EventFilter?[s
1EventAction!s
9BlockedIPRangeList?[s9SkippedIPRangeList?[s
.ClientId!s/TermsName!s0UserPoolId!s
+JobId!s0UserPoolId!s
,Domain!s
:DomainDescription?{$sD
2AwsAccountId?s<CloudFrontDistribution?s;CustomDomainConfig?{$dF,Domain?s9ManagedLoginVersion?n0Routing?{$di.S3Bucket?s,Status?s0UserPoolId?s-Version?s
1AccessToken?s/DeviceKey!s
:AnalyticsMetadata?{#e7.ClientId!s5ClientMetadata?<s0SecretHash?s8UserContextData?{$$b.Username!s
<CodeDeliveryDetails?{$ve
3AttributeName?s4DeliveryMedium?s1Destination?s
0CsvHeader?[s0UserPoolId?s
.ClientId!s5ClientMetadata?<s-Scopes?[s,Secret!s
CClientAuthenticationResult?{$xN
1AccessToken?s/ExpiresIn?n/TokenType?s
3IdpIdentifier!s0UserPoolId!s
ALogDeliveryConfiguration?{$yX
;LogConfigurations![{$z$0UserPoolId!s
DCloudWatchLogsConfiguration?{${51EventSource!s>FirehoseConfiguration?{${D.LogLevel!s8S3Configuration?{${Q
1LogGroupArn?s
/StreamArn?s
/BucketArn?s
8LimitDefinition!{${t
1Attributes!<s0LimitClass!s
.Limit!{$|B
4FreeLimitValue!n8LimitDefinition!{${t;ProvisionedLimitValue!n
1Certificate?s
.ClientId!s5ClientMetadata?<s2ClientSecret?s/DeviceKey?s2RefreshToken!s
=AuthenticationResult?{%$?
1AccessToken?s/ExpiresIn?n-IdToken?s:NewDeviceMetadata?{#h]2RefreshToken?s/TokenType?s
8UiCustomization!{%%R
.ClientId?s2CreationDate?t)Css?s0CssVersion?s.ImageUrl?s6LastModifiedDate?t0UserPoolId?s
4MfaOptions?[{#]89PreferredMfaSetting?s8UserAttributes![{#[d9UserMFASettingList?[s.Username!s
1AccessToken!s3AttributeName!s5ClientMetadata?<s
.ClientId?s3SsoSession?{%(U0UserPoolId?s
8MaxValidityMinutes!n
>EmailMfaConfiguration?{%*=6MfaConfiguration?s<SmsMfaConfiguration?{%*RFSoftwareTokenMfaConfiguration?{#w@>WebAuthnConfiguration?{%+*
-Message?s-Subject?s
>SmsAuthenticationMessage?s9SmsConfiguration?{$G`
9FactorConfiguration?s4RelyingPartyId?s6UserVerification?s
5TokenSession?{%,A0UserPoolId?s9UserSessionTracking?s
0MaxPerUser!n
:AnalyticsMetadata?{#e7.AuthFlow!s5AuthParameters?<s.ClientId!s5ClientMetadata?<s-Session?s8UserContextData?{$$b
1AccessToken!s+Limit?i5PaginationToken?s
+Limit?i/NextToken?s0UserPoolId!s
0MaxResults?i/NextToken?s0UserPoolId!s
/NextToken?s3Providers![{%/A
2CreationDate?t6LastModifiedDate?t2ProviderName?s2ProviderType?s
/NextToken?s9ResourceServers![{$/(
1ResourceArn!s
+Tags?<s
0MaxResults?n/NextToken?s0UserPoolId!s
/NextToken?s/Terms![{%1I
2CreationDate!t1Enforcement!s6LastModifiedDate!t-TermsId!s/TermsName!s
0MaxResults!i5PaginationToken?s0UserPoolId!s
5PaginationToken?s8UserImportJobs?[{$3&
.ClientId!s/NextToken?s0UserPoolId!s
7ClientSecrets?[{#X;/NextToken?s
0ClientType?s0MaxResults?i/NextToken?s0UserPoolId!s
/NextToken?s9UserPoolClients?[{%4t
.ClientId?s0ClientName?s0UserPoolId?s
/NextToken?s0UserPoolId!s
/NextToken?s:UserPoolReplicas?[{$fm
0MaxResults!i/NextToken?s
/NextToken?s3UserPools?[{%6[
2CreationDate?t(Id?s5LambdaConfig?{$AY6LastModifiedDate?t*Name?s5ReplicaRegions?[s,Status?s
1AccessToken!s/NextToken?s
6AttributesToGet?[s,Filter?s+Limit?i5PaginationToken?s0UserPoolId!s
5PaginationToken?s/Users?[{#\%
/GroupName!s+Limit?i/NextToken?s0UserPoolId!s
/NextToken?s/Users?[{#\%
1AccessToken!s0MaxResults?n/NextToken?s
5Credentials![{%:[/NextToken?s
=AuthenticatorAttachment?s>AuthenticatorTransports![s/CreatedAt!t2CredentialId!s<FriendlyCredentialName!s4RelyingPartyId!s
:AnalyticsMetadata?{#e73ChallengeName!s9ChallengeResponses?<s.ClientId!s5ClientMetadata?<s-Session?s8UserContextData?{$$b
.ClientId!s2ClientSecret?s>RevokeAssociatedSessions?s+Token!s
1AccessToken!s>RevokeAssociatedSessions?s/SessionId!s
IAccountTakeoverRiskConfiguration?{$no.ClientId?sPCompromisedCredentialsRiskConfiguration?{$qBCRiskExceptionConfiguration?{$qn0UserPoolId!s
.ClientId?s)Css?s/ImageFile?y0UserPoolId!s
1AccessToken!s9EmailMfaSettings?{#w&7SmsMfaSettings?{#w&ASoftwareTokenMfaSettings?{#w&<WebAuthnMfaSettings?{#w@
.ClientId!s3SsoSession!{%(U0UserPoolId!s
>EmailMfaConfiguration?{%*=6MfaConfiguration?s<SmsMfaConfiguration?{%*RFSoftwareTokenMfaConfiguration?{#w@0UserPoolId!s>WebAuthnConfiguration?{%+*
5TokenSession!{%,A0UserPoolId!s9UserSessionTracking!s
1AccessToken!s4MfaOptions![{#]8
:AnalyticsMetadata?{#e7.ClientId!s5ClientMetadata?<s.Password?s0SecretHash?s8UserAttributes?[{#[d8UserContextData?{$$b.Username!s8ValidationData?[{#[d
<CodeDeliveryDetails?{$ve-Session?s3UserConfirmed!b-UserSub!s
?CredentialCreationOptions!*
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
-EventId!s3FeedbackToken!s3FeedbackValue!s0UserPoolId!s.Username!s
1AccessToken!s/DeviceKey!s<DeviceRememberedStatus?s
1AcrMapping?<s7AttributeMapping?<s5IdpIdentifiers?[s6ProviderDetails?<s2ProviderName!s0UserPoolId!s
0Assets?[{$+\<ManagedLoginBrandingId?s.Settings?*>UseCognitoProvidedValues?b0UserPoolId?s
8LimitDefinition!{${t9RequestedLimitValue!n
1Enforcement?s,Links?<s-TermsId!s/TermsName?s1TermsSource?s0UserPoolId!s
1AccessToken!s5ClientMetadata?<s8UserAttributes![{#[d
ACodeDeliveryDetailsList?[{$ve
?AccountRecoverySetting?{$<L:AcrConfiguration?<{$<y>AdminCreateUserConfig?{$=+=AutoVerifiedAttributes?[s9DcrConfiguration?{$>P8DeletionProtection?s<DeviceConfiguration?{$?X;EmailConfiguration?{$@A>EmailVerificationMessage?s>EmailVerificationSubject?s<IssuerConfiguration?{$A:9KeyConfiguration?{$AB5LambdaConfig?{$AY6MfaConfiguration?s1Policies?{$EB.PoolName?s>SmsAuthenticationMessage?s9SmsConfiguration?{$G`<SmsVerificationMessage?sDUserAttributeUpdateSettings?{$IN7UserPoolAddOns?{$I|0UserPoolId!s3UserPoolTags?<s2UserPoolTier?sDVerificationMessageTemplate?{$K(
9AccessTokenValidity?i8AllowedOAuthFlows?[sEAllowedOAuthFlowsUserPoolClient?b9AllowedOAuthScopes?[s?AnalyticsConfiguration?{$[39AuthSessionValidity?i3CallbackURLs?[s.ClientId!s0ClientName?s8DefaultRedirectURI?sNEnablePropagateAdditionalUserContextData?b;EnableTokenRevocation?b8ExplicitAuthFlows?[s5IdTokenValidity?i1LogoutURLs?[s@PreventUserExistenceErrors?s5ReadAttributes?[s=RefreshTokenRotation?{$\#:RefreshTokenValidity?iASupportedIdentityProviders?[s;TokenValidityUnits?{$\H0UserPoolId!s6WriteAttributes?[s
0RegionName!s,Status!s0UserPoolId!s
1AccessToken?s8FriendlyDeviceName?s-Session?s.UserCode!s
-Session?s,Status?s
1AccessToken!s3AttributeName!s*Code!s
)"};
