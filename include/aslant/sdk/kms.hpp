// What the actions of kms take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3dae441936443f02>{
    R"(#X#$k#%,#%K#%`#&$#&9#&L#&]#&r#'6#'Y#'u#(<#(Q#(e#)'#)I#)\#)w#*.#*G#*d#+7#+`#+u#,3#,I#,g#--#-C#-^#-s#.-#.F#.`#.r#/2#/O#/e#/x#04#0I#0^#0y#1<#1J#1_#1v#21#2O#2m#30#3@
cancelKeyDeletion {#3S{#3\
connectCustomKeyStore {#3e{#3y
createAlias {#3z{#3y
createCustomKeyStore {#4;{#7B
createGrant {#7V{#9G
createKey {#9_{#;f
decrypt {#Aa{#CI
deleteAlias {#DC{#3y
deleteCustomKeyStore {#3e{#3y
deleteImportedKeyMaterial {#DP{#Di
deriveSharedSecret {#E({#E|
describeCustomKeyStores {#Fw{#GW
describeKey {#K+{#;f
disableKey {#3S{#3y
disableKeyRotation {#3S{#3y
disconnectCustomKeyStore {#3e{#3y
enableKey {#3S{#3y
enableKeyRotation {#KC{#3y
encrypt {#Kc{#La
generateDataKey {#M7{#N<
generateDataKeyPair {#O1{#P*
generateDataKeyPairWithoutPlaintext {#QM{#R7
generateDataKeyWithoutPlaintext {#S+{#S{
generateMac {#TK{#U+
generateRandom {#UI{#U|
getKeyPolicy {#VH{#V^
getKeyRotationStatus {#3S{#Vu
getParametersForImport {#X%{#XT
getPublicKey {#K+{#Y1
importKeyMaterial {#Z`{#Di
listAliases {#\,{#\F
listGrants {#][{#^8
listKeyPolicies {#`+{#`E
listKeyRotations {#`n{#aC
listKeys {#cF{#cX
listResourceTags {#`+{#d5
listRetirableGrants {#dZ{#^8
putKeyPolicy {#e&{#3y
reEncrypt {#ef{#gu
replicateKey {#iW{#jY
retireGrant {#k:{#3y
revokeGrant {#kc{#3y
rotateKeyOnDemand {#3S{#3\
scheduleKeyDeletion {#l%{#lD
sign {#m#{#mo
tagResource {#n={#3y
untagResource {#nQ{#3y
updateAlias {#3z{#3y
updateCustomKeyStore {#ne{#3y
updateKeyDescription {#q0{#3y
updatePrimaryRegion {#qG{#3y
verify {#q`{#r^
verifyMac {#s1{#sq
+KeyId!s
+KeyId?s
6CustomKeyStoreId!s

/AliasName!s1TargetKeyId!s
7CloudHsmClusterId?s8CustomKeyStoreName!s8CustomKeyStoreType?s6KeyStorePassword?s<TrustAnchorCertificate?sIXksProxyAuthenticationCredential?{#6x:XksProxyConnectivity?s9XksProxyUriEndpoint?s5XksProxyUriPath?sDXksProxyVpcEndpointServiceName?s
1AccessKeyId!s8RawSecretAccessKey!s
6CustomKeyStoreId?s
4Constraints?{#8j,DryRun?b2GrantTokens?[s6GranteePrincipal!s+KeyId!s*Name?s1Operations![s7RetiringPrincipal?s
>EncryptionContextEquals?<s>EncryptionContextSubset?<s
-GrantId?s0GrantToken?s
DBypassPolicyLockoutSafetyCheck?b6CustomKeyStoreId?s;CustomerMasterKeySpec?s1Description?s-KeySpec?s.KeyUsage?s1MultiRegion?b,Origin?s,Policy?s.Tags?[{#;Q.XksKeyId?s
,TagKey!s.TagValue!s
4KeyMetadata?{#;x
)Arn?s2AwsAccountId?s7CloudHsmClusterId?s2CreationDate?t:CurrentKeyMaterialId?s6CustomKeyStoreId?s;CustomerMasterKeySpec?s2DeletionDate?t1Description?s-Enabled?b;EncryptionAlgorithms?[s5ExpirationModel?s=KeyAgreementAlgorithms?[s+KeyId!s0KeyManager?s-KeySpec?s.KeyState?s.KeyUsage?s4MacAlgorithms?[s1MultiRegion?bAMultiRegionConfiguration?{#@m,Origin?sAPendingDeletionWindowInDays?i8SigningAlgorithms?[s-ValidTo?t<XksKeyConfiguration?{#A[
8MultiRegionKeyType?s3PrimaryKey?{#AK5ReplicaKeys?[{#AK
)Arn?s,Region?s
(Id?s
4CiphertextBlob!y,DryRun?b9EncryptionAlgorithm?s8EncryptionContext?<s2GrantTokens?[s+KeyId?s2Recipient?{#Bs
9AttestationDocument?y<KeyEncryptionAlgorithm?s
<CiphertextForRecipient?y9EncryptionAlgorithm?s+KeyId?s3KeyMaterialId?s/Plaintext?y
/AliasName!s
+KeyId!s3KeyMaterialId?s
+KeyId?s3KeyMaterialId?s
,DryRun?b2GrantTokens?[s;KeyAgreementAlgorithm!s+KeyId!s/PublicKey!y2Recipient?{#Bs
<CiphertextForRecipient?y;KeyAgreementAlgorithm?s+KeyId?s/KeyOrigin?s2SharedSecret?y
6CustomKeyStoreId?s8CustomKeyStoreName?s+Limit?i,Marker?s
9CustomKeyStores?[{#H-0NextMarker?s/Truncated?b
7CloudHsmClusterId?s9ConnectionErrorCode?s5ConnectionState?s2CreationDate?t6CustomKeyStoreId?s8CustomKeyStoreName?s8CustomKeyStoreType?s<TrustAnchorCertificate?s>XksProxyConfiguration?{#J6
1AccessKeyId?s2Connectivity?s1UriEndpoint?s-UriPath?s<VpcEndpointServiceName?s
2GrantTokens?[s+KeyId!s
+KeyId!s:RotationPeriodInDays?i
,DryRun?b9EncryptionAlgorithm?s8EncryptionContext?<s2GrantTokens?[s+KeyId!s/Plaintext!y
4CiphertextBlob?y9EncryptionAlgorithm?s+KeyId?s
,DryRun?b8EncryptionContext?<s2GrantTokens?[s+KeyId!s-KeySpec?s3NumberOfBytes?i2Recipient?{#Bs
4CiphertextBlob?y<CiphertextForRecipient?y+KeyId?s3KeyMaterialId?s/Plaintext?y
,DryRun?b8EncryptionContext?<s2GrantTokens?[s+KeyId!s1KeyPairSpec!s2Recipient?{#Bs
<CiphertextForRecipient?y+KeyId?s3KeyMaterialId?s1KeyPairSpec?s>PrivateKeyCiphertextBlob?y9PrivateKeyPlaintext?y/PublicKey?y
,DryRun?b8EncryptionContext?<s2GrantTokens?[s+KeyId!s1KeyPairSpec!s
+KeyId?s3KeyMaterialId?s1KeyPairSpec?s>PrivateKeyCiphertextBlob?y/PublicKey?y
,DryRun?b8EncryptionContext?<s2GrantTokens?[s+KeyId!s-KeySpec?s3NumberOfBytes?i
4CiphertextBlob?y+KeyId?s3KeyMaterialId?s
,DryRun?b2GrantTokens?[s+KeyId!s2MacAlgorithm!s-Message!y
+KeyId?s)Mac?y2MacAlgorithm?s
6CustomKeyStoreId?s3NumberOfBytes?i2Recipient?{#Bs
<CiphertextForRecipient?y/Plaintext?y
+KeyId!s0PolicyName?s
,Policy?s0PolicyName?s
+KeyId?s8KeyRotationEnabled?b6NextRotationDate?t?OnDemandRotationStartDate?t:RotationPeriodInDays?i
+KeyId!s7WrappingAlgorithm!s5WrappingKeySpec!s
1ImportToken?y+KeyId?s7ParametersValidTo?t/PublicKey?y
;CustomerMasterKeySpec?s;EncryptionAlgorithms?[s=KeyAgreementAlgorithms?[s+KeyId?s-KeySpec?s.KeyUsage?s/PublicKey?y8SigningAlgorithms?[s
:EncryptedKeyMaterial!y5ExpirationModel?s1ImportToken!y0ImportType?s+KeyId!s<KeyMaterialDescription?s3KeyMaterialId?s-ValidTo?t
+KeyId?s+Limit?i,Marker?s
1Aliases?[{#\n0NextMarker?s/Truncated?b
.AliasArn?s/AliasName?s2CreationDate?t5LastUpdatedDate?t1TargetKeyId?s
-GrantId?s6GranteePrincipal?s+KeyId!s+Limit?i,Marker?s
0Grants?[{#^_0NextMarker?s/Truncated?b
4Constraints?{#8j2CreationDate?t-GrantId?s6GranteePrincipal?s4IssuingAccount?s+KeyId?s*Name?s1Operations?[s7RetiringPrincipal?s
+KeyId!s+Limit?i,Marker?s
0NextMarker?s2PolicyNames?[s/Truncated?b
8IncludeKeyMaterial?s+KeyId!s+Limit?i,Marker?s
0NextMarker?s3Rotations?[{#am/Truncated?b
5ExpirationModel?s1ImportState?s+KeyId?s<KeyMaterialDescription?s3KeyMaterialId?s6KeyMaterialState?s2RotationDate?t2RotationType?s-ValidTo?t
+Limit?i,Marker?s
.Keys?[{#d#0NextMarker?s/Truncated?b
,KeyArn?s+KeyId?s
0NextMarker?s.Tags?[{#;Q/Truncated?b
+Limit?i,Marker?s7RetiringPrincipal!s
DBypassPolicyLockoutSafetyCheck?b+KeyId!s,Policy!s0PolicyName?s
4CiphertextBlob!yDDestinationEncryptionAlgorithm?sCDestinationEncryptionContext?<s6DestinationKeyId!s,DryRun?b2GrantTokens?[s?SourceEncryptionAlgorithm?s>SourceEncryptionContext?<s1SourceKeyId?s
4CiphertextBlob?yDDestinationEncryptionAlgorithm?s>DestinationKeyMaterialId?s+KeyId?s?SourceEncryptionAlgorithm?s1SourceKeyId?s9SourceKeyMaterialId?s
DBypassPolicyLockoutSafetyCheck?b1Description?s+KeyId!s,Policy?s3ReplicaRegion!s.Tags?[{#;Q
;ReplicaKeyMetadata?{#;x3ReplicaPolicy?s5ReplicaTags?[{#;Q
,DryRun?b-GrantId?s0GrantToken?s+KeyId?s
,DryRun?b-GrantId!s+KeyId!s
+KeyId!s9PendingWindowInDays?i
2DeletionDate?t+KeyId?s.KeyState?s9PendingWindowInDays?i
,DryRun?b2GrantTokens?[s+KeyId!s-Message!y1MessageType?s6SigningAlgorithm!s
+KeyId?s/Signature?y6SigningAlgorithm?s
+KeyId!s.Tags![{#;Q
+KeyId!s.TagKeys![s
7CloudHsmClusterId?s6CustomKeyStoreId!s6KeyStorePassword?s;NewCustomKeyStoreName?sIXksProxyAuthenticationCredential?{#6x:XksProxyConnectivity?s9XksProxyUriEndpoint?s5XksProxyUriPath?sDXksProxyVpcEndpointServiceName?s
1Description!s+KeyId!s
+KeyId!s3PrimaryRegion!s
,DryRun?b2GrantTokens?[s+KeyId!s-Message!y1MessageType?s/Signature!y6SigningAlgorithm!s
+KeyId?s4SignatureValid?b6SigningAlgorithm?s
,DryRun?b2GrantTokens?[s+KeyId!s)Mac!y2MacAlgorithm!s-Message!y
+KeyId?s2MacAlgorithm?s.MacValid?b
)"};
