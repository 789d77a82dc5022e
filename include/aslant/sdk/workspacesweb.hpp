// What the actions of workspacesweb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x54c826c4d8c630bf>{
    R"(#n#%S#%u#&D#&g#'/#'O#'l#(>#(]#(|#)H#)h#*.#*M#*c#+&#+@#+i#,+#,J#,p#-6#-V#-u#.1#.N#.h#/7#/S#/x#0J#0p#1;#1^#2$#2S#2u#32#3N#3q#44#4Q#4m#5&#5P#5d#6$#6;#6]#7)#7B#7_#8)#8H#8f#9)#9>#9Z#9p#:3#:W#:p#;=#;W#;l#<)#<H#<n#=4#=T#=s#>/#>L#>f#?5
associateBrowserSettings {#?Q{#?Q
associateDataProtectionSettings {#?s{#?s
associateIpAccessSettings {#@B{#@B
associateNetworkSettings {#@e{#@e
associateSessionLogger {#A-{#A-
associateTrustStore {#AM{#AM
associateUserAccessLoggingSettings {#Aj{#Aj
associateUserSettings {#B<{#B<
createBrowserSettings {#B[{#Cn
createDataProtectionSettings {#D*{#I?
createIdentityProvider {#I\{#Jq
createIpAccessSettings {#K.{#Le
createNetworkSettings {#L|{#Me
createPortal {#M{{#O_
createSessionLogger {#P#{#RW
createTrustStore {#Rk{#S>
createUserAccessLoggingSettings {#SO{#S|
createUserSettings {#TB{#Y0
deleteBrowserSettings {#Cn{#Qa
deleteDataProtectionSettings {#I?{#Qa
deleteIdentityProvider {#Jq{#Qa
deleteIpAccessSettings {#Le{#Qa
deleteNetworkSettings {#Me{#Qa
deletePortal {#YC{#Qa
deleteSessionLogger {#RW{#Qa
deleteTrustStore {#S>{#Qa
deleteUserAccessLoggingSettings {#S|{#Qa
deleteUserSettings {#Y0{#Qa
disassociateBrowserSettings {#YC{#Qa
disassociateDataProtectionSettings {#YC{#Qa
disassociateIpAccessSettings {#YC{#Qa
disassociateNetworkSettings {#YC{#Qa
disassociateSessionLogger {#YC{#Qa
disassociateTrustStore {#YC{#Qa
disassociateUserAccessLoggingSettings {#YC{#Qa
disassociateUserSettings {#YC{#Qa
expireSession {#YP{#Qa
getBrowserSettings {#Cn{#Yh
getDataProtectionSettings {#I?{#[<
getIdentityProvider {#Jq{#][
getIpAccessSettings {#Le{#^x
getNetworkSettings {#Me{#`w
getPortal {#YC{#b0
getPortalServiceProviderMetadata {#YC{#fk
getSession {#YP{#g<
getSessionLogger {#RW{#hH
getTrustStore {#S>{#jL
getTrustStoreCertificate {#k,{#kJ
getUserAccessLoggingSettings {#S|{#l[
getUserSettings {#Y0{#ml
listBrowserSettings {#qV{#qp
listDataProtectionSettings {#r9{#rS
listIdentityProviders {#sk{#t7
listIpAccessSettings {#qV{#uG
listNetworkSettings {#qV{#vS
listPortals {#qV{#w:
listSessionLoggers {#r9{#{@
listSessions {#|O{$#C
listTagsForResource {$$H{$$W
listTrustStoreCertificates {$$c{$%3
listTrustStores {#qV{$&N
listUserAccessLoggingSettings {#qV{$'$
listUserSettings {#qV{$(*
tagResource {$+/{#Qa
untagResource {$+W{#Qa
updateBrowserSettings {$+q{$,K
updateDataProtectionSettings {$,a{$-p
updateIdentityProvider {$.3{$/G
updateIpAccessSettings {$/^{$0S
updateNetworkSettings {$0j{$1]
updatePortal {$1s{#b0
updateSessionLogger {$2p{$3_
updateTrustStore {$3s{#S>
updateUserAccessLoggingSettings {$4e{$5L
updateUserSettings {$5l{$8_
8BrowserSettingsArn!s/PortalArn!s
?DataProtectionSettingsArn!s/PortalArn!s
9IpAccessSettingsArn!s/PortalArn!s
8NetworkSettingsArn!s/PortalArn!s
/PortalArn!s6SessionLoggerArn!s
/PortalArn!s3TrustStoreArn!s
/PortalArn!sBUserAccessLoggingSettingsArn!s
/PortalArn!s5UserSettingsArn!s
BAdditionalEncryptionContext?<s3BrowserPolicy!s1ClientToken?s8CustomerManagedKey?s.Tags?[{#C_
)Key!s+Value!s
8BrowserSettingsArn!s
BAdditionalEncryptionContext?<s1ClientToken?s8CustomerManagedKey?s1Description?s1DisplayName?sEInlineRedactionConfiguration?{#E\.Tags?[{#C_
;GlobalConfidenceLevel?n9GlobalEnforcedUrls?[s7GlobalExemptUrls?[sAInlineRedactionPatterns![{#Fc
6BuiltInPatternId?s5ConfidenceLevel?n6CustomPattern?{#Gz3EnforcedUrls?[s1ExemptUrls?[s=RedactionPlaceHolder!{#Hb
2KeywordRegex?s8PatternDescription?s1PatternName!s2PatternRegex!s
>RedactionPlaceHolderText?s>RedactionPlaceHolderType!s
?DataProtectionSettingsArn!s
1ClientToken?s>IdentityProviderDetails!<s:IdentityProviderName!s:IdentityProviderType!s/PortalArn!s.Tags?[{#C_
9IdentityProviderArn!s
BAdditionalEncryptionContext?<s1ClientToken?s8CustomerManagedKey?s1Description?s1DisplayName?s1IpRules![{#LL.Tags?[{#C_
1Description?s-IpRange!s
9IpAccessSettingsArn!s
1ClientToken?s7SecurityGroupIds![s0SubnetIds![s.Tags?[{#C_+VpcId!s
8NetworkSettingsArn!s
BAdditionalEncryptionContext?<s8AuthenticationType?s1ClientToken?s8CustomerManagedKey?s1DisplayName?s2InstanceType?s;MaxConcurrentSessions?i.Tags?[{#C_
/PortalArn!s4PortalEndpoint!s
BAdditionalEncryptionContext?<s1ClientToken?s8CustomerManagedKey?s1DisplayName?s4EventFilter!{#QL9LogConfiguration!{#Qb.Tags?[{#C_
,All?{#Qa.Include?[s

+S3?{#Qk
,Bucket!s1BucketOwner?s5FolderStructure!s/KeyPrefix?s3LogFileFormat!s
6SessionLoggerArn!s
6CertificateList![y1ClientToken?s.Tags?[{#C_
3TrustStoreArn!s
1ClientToken?s6KinesisStreamArn!s.Tags?[{#C_
BUserAccessLoggingSettingsArn!s
BAdditionalEncryptionContext?<s1ClientToken?sKCookieSynchronizationConfiguration?{#Wb1CopyAllowed!s8CustomerManagedKey?s5DeepLinkAllowed?s@DisconnectTimeoutInMinutes?i5DownloadAllowed!sDIdleDisconnectTimeoutInMinutes?i2PasteAllowed!s2PrintAllowed!s.Tags?[{#C_=ToolbarConfiguration?{#XA3UploadAllowed!s
3Allowlist![{#X)3Blocklist?[{#X)
,Domain!s*Name?s*Path?s
9HiddenToolbarItems?[s:MaxDisplayResolution?s1ToolbarType?s0VisualMode?s
5UserSettingsArn!s
/PortalArn!s
.PortalId!s/SessionId!s
8BrowserSettings?{#Z$
BAdditionalEncryptionContext?<s;AssociatedPortalArns?[s3BrowserPolicy?s8BrowserSettingsArn!s8CustomerManagedKey?s
?DataProtectionSettings?{#[Y
BAdditionalEncryptionContext?<s;AssociatedPortalArns?[s2CreationDate?t8CustomerManagedKey?s?DataProtectionSettingsArn!s1Description?s1DisplayName?sEInlineRedactionConfiguration?{#E\
9IdentityProvider?{#]r
9IdentityProviderArn!s>IdentityProviderDetails?<s:IdentityProviderName?s:IdentityProviderType?s
9IpAccessSettings?{#_5
BAdditionalEncryptionContext?<s;AssociatedPortalArns?[s2CreationDate?t8CustomerManagedKey?s1Description?s1DisplayName?s9IpAccessSettingsArn!s1IpRules?[{#LL
8NetworkSettings?{#a3
;AssociatedPortalArns?[s8NetworkSettingsArn!s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
/Portal?{#b=
BAdditionalEncryptionContext?<s8AuthenticationType?s8BrowserSettingsArn?s1BrowserType?s2CreationDate?t8CustomerManagedKey?s?DataProtectionSettingsArn?s1DisplayName?s2InstanceType?s9IpAccessSettingsArn?s;MaxConcurrentSessions?i8NetworkSettingsArn?s/PortalArn!s4PortalEndpoint?s2PortalStatus?s2RendererType?s6SessionLoggerArn?s2StatusReason?s3TrustStoreArn?sBUserAccessLoggingSettingsArn?s5UserSettingsArn?s
/PortalArn!sAServiceProviderSamlMetadata?s
0Session?{#gJ
8ClientIpAddresses?[s-EndTime?t/PortalArn?s/SessionId?s/StartTime?t,Status?s.Username?s
6SessionLogger?{#h\
BAdditionalEncryptionContext?<s;AssociatedPortalArns?[s2CreationDate?t8CustomerManagedKey?s1DisplayName?s4EventFilter?{#QL9LogConfiguration?{#Qb6SessionLoggerArn!s
3TrustStore?{#j]
;AssociatedPortalArns?[s3TrustStoreArn!s
0Thumbprint!s3TrustStoreArn!s
4Certificate?{#kl3TrustStoreArn!s
*Body?*,Issuer?s3NotValidAfter?t4NotValidBefore?t-Subject?s0Thumbprint?s
BUserAccessLoggingSettings?{#l{
;AssociatedPortalArns?[s6KinesisStreamArn?sBUserAccessLoggingSettingsArn!s
5UserSettings?{#n%
BAdditionalEncryptionContext?<s;AssociatedPortalArns?[sKCookieSynchronizationConfiguration?{#Wb1CopyAllowed?s8CustomerManagedKey?s5DeepLinkAllowed?s@DisconnectTimeoutInMinutes?i5DownloadAllowed?sDIdleDisconnectTimeoutInMinutes?i2PasteAllowed?s2PrintAllowed?s=ToolbarConfiguration?{#XA3UploadAllowed?s5UserSettingsArn!s
0MaxResults?i/NextToken?s
9BrowserSettings?[{#Cn/NextToken?s
0MaxResults?n/NextToken?s
@DataProtectionSettings?[{#s#/NextToken?s
2CreationDate?t?DataProtectionSettingsArn!s1Description?s1DisplayName?s
0MaxResults?i/NextToken?s/PortalArn!s
;IdentityProviders?[{#t\/NextToken?s
9IdentityProviderArn!s:IdentityProviderName?s:IdentityProviderType?s
:IpAccessSettings?[{#uk/NextToken?s
2CreationDate?t1Description?s1DisplayName?s9IpAccessSettingsArn!s
9NetworkSettings?[{#vv/NextToken?s
8NetworkSettingsArn!s+VpcId?s
/NextToken?s1Portals?[{#wU
8AuthenticationType?s8BrowserSettingsArn?s1BrowserType?s2CreationDate?t?DataProtectionSettingsArn?s1DisplayName?s2InstanceType?s9IpAccessSettingsArn?s;MaxConcurrentSessions?i8NetworkSettingsArn?s/PortalArn!s4PortalEndpoint?s2PortalStatus?s2RendererType?s6SessionLoggerArn?s3TrustStoreArn?sBUserAccessLoggingSettingsArn?s5UserSettingsArn?s
/NextToken?s8SessionLoggers?[{#{b
2CreationDate?t1DisplayName?s9LogConfiguration?{#Qb6SessionLoggerArn!s
0MaxResults?n/NextToken?s.PortalId!s/SessionId?s,SortBy?s,Status?s.Username?s
/NextToken?s2Sessions![{$#_
-EndTime?t/PortalArn?s/SessionId?s/StartTime?t,Status?s.Username?s
1ResourceArn!s
.Tags?[{#C_
0MaxResults?i/NextToken?s3TrustStoreArn!s
9CertificateList?[{$%f/NextToken?s3TrustStoreArn!s
,Issuer?s3NotValidAfter?t4NotValidBefore?t-Subject?s0Thumbprint?s
/NextToken?s5TrustStores?[{$&m
3TrustStoreArn?s
/NextToken?sCUserAccessLoggingSettings?[{$'Q
6KinesisStreamArn?sBUserAccessLoggingSettingsArn!s
/NextToken?s6UserSettings?[{$(J
KCookieSynchronizationConfiguration?{#Wb1CopyAllowed?s5DeepLinkAllowed?s@DisconnectTimeoutInMinutes?i5DownloadAllowed?sDIdleDisconnectTimeoutInMinutes?i2PasteAllowed?s2PrintAllowed?s=ToolbarConfiguration?{#XA3UploadAllowed?s5UserSettingsArn!s
1ClientToken?s1ResourceArn!s.Tags![{#C_
1ResourceArn!s.TagKeys![s
3BrowserPolicy?s8BrowserSettingsArn!s1ClientToken?s
8BrowserSettings!{#Z$
1ClientToken?s?DataProtectionSettingsArn!s1Description?s1DisplayName?sEInlineRedactionConfiguration?{#E\
?DataProtectionSettings!{#[Y
1ClientToken?s9IdentityProviderArn!s>IdentityProviderDetails?<s:IdentityProviderName?s:IdentityProviderType?s
9IdentityProvider!{#]r
1ClientToken?s1Description?s1DisplayName?s9IpAccessSettingsArn!s1IpRules?[{#LL
9IpAccessSettings!{#_5
1ClientToken?s8NetworkSettingsArn!s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
8NetworkSettings!{#a3
8AuthenticationType?s1DisplayName?s2InstanceType?s;MaxConcurrentSessions?i/PortalArn!s
1DisplayName?s4EventFilter?{#QL9LogConfiguration?{#Qb6SessionLoggerArn!s
6SessionLogger!{#h\
8CertificatesToAdd?[y;CertificatesToDelete?[s1ClientToken?s3TrustStoreArn!s
1ClientToken?s6KinesisStreamArn?sBUserAccessLoggingSettingsArn!s
BUserAccessLoggingSettings!{#l{
1ClientToken?sKCookieSynchronizationConfiguration?{#Wb1CopyAllowed?s5DeepLinkAllowed?s@DisconnectTimeoutInMinutes?i5DownloadAllowed?sDIdleDisconnectTimeoutInMinutes?i2PasteAllowed?s2PrintAllowed?s=ToolbarConfiguration?{#XA3UploadAllowed?s5UserSettingsArn!s
5UserSettings!{#n%
)"};
