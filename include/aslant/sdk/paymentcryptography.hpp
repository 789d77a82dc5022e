// What the actions of paymentcryptography take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9889e443bae98deb>{
    R"(#7##b##w#$0#$E#$X#$k#%##%3#%S#%s#&:#&M#&b#&t#'7#'K#'b#'x#(3#(J
createAlias {#(_{#(u
createKey {#)'{#+x
deleteAlias {#.a{#.n
deleteKey {#.o{#+x
exportKey {#/8{#7s
getAlias {#.a{#(u
getKey {#94{#+x
getParametersForExport {#9E{#9n
getParametersForImport {#;4{#;^
getPublicKeyCertificate {#94{#='
importKey {#=O{#+x
listAliases {#FF{#Fi
listKeys {#G*{#GO
listTagsForResource {#H\{#I*
restoreKey {#94{#+x
startKeyUsage {#94{#+x
stopKeyUsage {#94{#+x
tagResource {#IB{#.n
untagResource {#I\{#.n
updateAlias {#(_{#(u
/AliasName!s,KeyArn?s
.Alias!{#(_
4DeriveKeyUsage?s-Enabled?b0Exportable!b6KeyAttributes!{#*-<KeyCheckValueAlgorithm?s.Tags?[{#+i
2KeyAlgorithm!s.KeyClass!s6KeyModesOfUse!{#*f.KeyUsage!s
-Decrypt?b/DeriveKey?b-Encrypt?b.Generate?b4NoRestrictions?b*Sign?b,Unwrap?b,Verify?b*Wrap?b
)Key!s+Value?s
,Key!{#,(
5CreateTimestamp!t<DeletePendingTimestamp?t5DeleteTimestamp?t4DeriveKeyUsage?s-Enabled!b0Exportable!b,KeyArn!s6KeyAttributes!{#*-3KeyCheckValue!s<KeyCheckValueAlgorithm!s/KeyOrigin!s.KeyState!s9UsageStartTimestamp?t8UsageStopTimestamp?t
/AliasName!s

5DeleteKeyInDays?i3KeyIdentifier!s
9ExportAttributes?{#/v9ExportKeyIdentifier!s4KeyMaterial!{#0d
>ExportDukptInitialKey?{#0Q<KeyCheckValueAlgorithm?s
5KeySerialNumber!s
BDiffieHellmanTr31KeyBlock?{#1a6KeyCryptogram?{#4z5Tr31KeyBlock?{#5s5Tr34KeyBlock?{#6G
MCertificateAuthorityPublicKeyIdentifier!s7DerivationData!{#3y8DeriveKeyAlgorithm!s8KeyBlockHeaders?{#44;KeyDerivationFunction!s@KeyDerivationHashAlgorithm!s:PrivateKeyIdentifier!s:PublicKeyCertificate!s
7SharedInformation?s
6KeyExportability?s6KeyModesOfUse?{#*f0KeyVersion?s5OptionalBlocks?<s
MCertificateAuthorityPublicKeyIdentifier!s<WrappingKeyCertificate!s2WrappingSpec?s
8KeyBlockHeaders?{#44;WrappingKeyIdentifier!s
MCertificateAuthorityPublicKeyIdentifier!s1ExportToken!s4KeyBlockFormat!s8KeyBlockHeaders?{#441RandomNonce?s<WrappingKeyCertificate!s
3WrappedKey?{#8*
3KeyCheckValue?s<KeyCheckValueAlgorithm?s1KeyMaterial!s>WrappedKeyMaterialFormat!s4WrappingKeyArn!s
3KeyIdentifier!s
5KeyMaterialType!s9SigningKeyAlgorithm!s
1ExportToken!sCParametersValidUntilTimestamp!t9SigningKeyAlgorithm!s;SigningKeyCertificate!s@SigningKeyCertificateChain!s
5KeyMaterialType!s:WrappingKeyAlgorithm!s
1ImportToken!sCParametersValidUntilTimestamp!t:WrappingKeyAlgorithm!s<WrappingKeyCertificate!sAWrappingKeyCertificateChain!s
4KeyCertificate!s9KeyCertificateChain!s
-Enabled?b<KeyCheckValueAlgorithm?s4KeyMaterial!{#>5.Tags?[{#+i
BDiffieHellmanTr31KeyBlock?{#?q6KeyCryptogram?{#B,ARootCertificatePublicKey?{#C'5Tr31KeyBlock?{#CR5Tr34KeyBlock?{#D#DTrustedCertificatePublicKey?{#EK
MCertificateAuthorityPublicKeyIdentifier!s7DerivationData!{#3y8DeriveKeyAlgorithm!s;KeyDerivationFunction!s@KeyDerivationHashAlgorithm!s:PrivateKeyIdentifier!s:PublicKeyCertificate!s5WrappedKeyBlock!s
0Exportable!b1ImportToken!s6KeyAttributes!{#*-:WrappedKeyCryptogram!s2WrappingSpec?s
6KeyAttributes!{#*-:PublicKeyCertificate!s
5WrappedKeyBlock!s;WrappingKeyIdentifier!s
MCertificateAuthorityPublicKeyIdentifier!s1ImportToken!s4KeyBlockFormat!s1RandomNonce?s;SigningKeyCertificate!s5WrappedKeyBlock!s
MCertificateAuthorityPublicKeyIdentifier!s6KeyAttributes!{#*-:PublicKeyCertificate!s
,KeyArn?s0MaxResults?i/NextToken?s
1Aliases![{#(_/NextToken?s
.KeyState?s0MaxResults?i/NextToken?s
.Keys![{#Gg/NextToken?s
-Enabled!b0Exportable!b,KeyArn!s6KeyAttributes!{#*-3KeyCheckValue!s.KeyState!s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags![{#+i
1ResourceArn!s.Tags![{#+i
1ResourceArn!s.TagKeys![s
)"};
