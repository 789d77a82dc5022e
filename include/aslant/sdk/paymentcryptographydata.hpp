// What the actions of paymentcryptographydata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x36657dfedfcd5b73>{R"(#/##J##_##t#$>#$S#$t#%3#%J#%d#&/#&Q#&d
decryptData {#&{{#.5
encryptData {#.[{#/H
generateCardValidationData {#/o{#6[
generateMac {#7,{#;\
generateMacEmvPinChange {#;|{#E*
generatePinData {#I4{#P3
reEncryptData {#Qv{#T5
translatePinData {#T\{#Y'
verifyAuthRequestCryptogram {#YL{#_J
verifyCardValidationData {#_x{#d]
verifyMac {#dw{#d]
verifyPinData {#ej{#iF
0CipherText!s=DecryptionAttributes!{#'i3KeyIdentifier!s3WrappedKey?{#+H
3Asymmetric?{#(C.Dukpt?{#(R,Emv?{#)T2Symmetric?{#*u
1PaddingType?s
<DukptKeyDerivationType?s5DukptKeyVariant?s:InitializationVector?s5KeySerialNumber!s*Mode?s
:InitializationVector?s<MajorKeyDerivationMode!s*Mode?s7PanSequenceNumber!s:PrimaryAccountNumber!s;SessionDerivationData!s
:InitializationVector?s*Mode!s1PaddingType?s
<KeyCheckValueAlgorithm?s;WrappedKeyMaterial!{#+z
BDiffieHellmanSymmetricKey?{#,O2Tr31KeyBlock?s
MCertificateAuthorityPublicKeyIdentifier!s2KeyAlgorithm!s;KeyDerivationFunction!s@KeyDerivationHashAlgorithm!s:PublicKeyCertificate!s7SharedInformation!s
,KeyArn!s3KeyCheckValue!s/PlainText!s
=EncryptionAttributes!{#'i3KeyIdentifier!s/PlainText!s3WrappedKey?{#+H
0CipherText!s,KeyArn!s3KeyCheckValue?s
=GenerationAttributes!{#0n3KeyIdentifier!s:PrimaryAccountNumber!s:ValidationDataLength?i
EAmexCardSecurityCodeVersion1?{#3AEAmexCardSecurityCodeVersion2?{#3SDCardHolderVerificationValue?{#3s?CardVerificationValue1?{#3S?CardVerificationValue2?{#3ADDynamicCardVerificationCode?{#4dEDynamicCardVerificationValue?{#5a
4CardExpiryDate!s
4CardExpiryDate!s1ServiceCode!s
CApplicationTransactionCounter!s7PanSequenceNumber!s9UnpredictableNumber!s
CApplicationTransactionCounter!s7PanSequenceNumber!s/TrackData!s9UnpredictableNumber!s
CApplicationTransactionCounter!s4CardExpiryDate!s7PanSequenceNumber!s1ServiceCode!s
,KeyArn!s3KeyCheckValue!s4ValidationData!s
=GenerationAttributes!{#7q3KeyIdentifier!s/MacLength?i1MessageData!s
/Algorithm?s2DukptCmac?{#8w?DukptIso9797Algorithm1?{#8w?DukptIso9797Algorithm3?{#8w/EmvMac?{#9X
9DukptDerivationType?s5DukptKeyVariant!s5KeySerialNumber!s
<MajorKeyDerivationMode!s7PanSequenceNumber!s:PrimaryAccountNumber!s>SessionKeyDerivationMode!sBSessionKeyDerivationValue!{#;#
;ApplicationCryptogram?sCApplicationTransactionCounter?s
,KeyArn!s3KeyCheckValue!s)Mac!s
CDerivationMethodAttributes!{#>11MessageData!s:NewEncryptedPinBlock!s9NewPinPekIdentifier!s4PinBlockFormat!sQSecureMessagingConfidentialityKeyIdentifier!sKSecureMessagingIntegrityKeyIdentifier!s
-Amex?{#>r0Emv2000?{#A=2EmvCommon?{#BH3Mastercard?{#D'-Visa?{#>r
CApplicationTransactionCounter!sGAuthorizationRequestKeyIdentifier!s=CurrentPinAttributes?{#@a<MajorKeyDerivationMode!s7PanSequenceNumber!s:PrimaryAccountNumber!s
>CurrentEncryptedPinBlock!s=CurrentPinPekIdentifier!s
CApplicationTransactionCounter!s<MajorKeyDerivationMode!s7PanSequenceNumber!s:PrimaryAccountNumber!s
;ApplicationCryptogram!s<MajorKeyDerivationMode!s*Mode!s7PanSequenceNumber!s<PinBlockLengthPosition!s9PinBlockPaddingType!s:PrimaryAccountNumber!s
;ApplicationCryptogram!s<MajorKeyDerivationMode!s7PanSequenceNumber!s:PrimaryAccountNumber!s
7EncryptedPinBlock!s)Mac!s2NewPinPekArn!s<NewPinPekKeyCheckValue!sJSecureMessagingConfidentialityKeyArn!sQSecureMessagingConfidentialityKeyCheckValue!sDSecureMessagingIntegrityKeyArn!sKSecureMessagingIntegrityKeyCheckValue!sBVisaAmexDerivationOutputs?{#Gv
@AuthorizationRequestKeyArn!sGAuthorizationRequestKeyCheckValue!s6CurrentPinPekArn?s@CurrentPinPekKeyCheckValue?s
=EncryptionKeyIdentifier!s=EncryptionWrappedKey?{#+H=GenerationAttributes!{#J{=GenerationKeyIdentifier!s4PinBlockFormat!s3PinDataLength?i:PrimaryAccountNumber!s
:Ibm3624NaturalPin?{#LP=Ibm3624PinFromOffset?{#MA9Ibm3624PinOffset?{#N>9Ibm3624RandomPin?{#LP0VisaPin?{#OCAVisaPinVerificationValue?{#O^
9DecimalizationTable!s7PinValidationData!sCPinValidationDataPadCharacter!s
9DecimalizationTable!s/PinOffset!s7PinValidationData!sCPinValidationDataPadCharacter!s
9DecimalizationTable!s7EncryptedPinBlock!s7PinValidationData!sCPinValidationDataPadCharacter!s
=PinVerificationKeyIndex!i
7EncryptedPinBlock!s=PinVerificationKeyIndex!i
7EncryptedPinBlock!s6EncryptionKeyArn!s=EncryptionKeyCheckValue!s6GenerationKeyArn!s=GenerationKeyCheckValue!s0PinData!{#QU
/PinOffset?s7VerificationValue?s
0CipherText!sEIncomingEncryptionAttributes!{#St;IncomingKeyIdentifier!s;IncomingWrappedKey?{#+HEOutgoingEncryptionAttributes!{#St;OutgoingKeyIdentifier!s;OutgoingWrappedKey?{#+H
.Dukpt?{#(R2Symmetric?{#*u
0CipherText!s,KeyArn!s3KeyCheckValue!s
7EncryptedPinBlock!s@IncomingDukptAttributes?{#WC;IncomingKeyIdentifier!sFIncomingTranslationAttributes!{#X';IncomingWrappedKey?{#+H@OutgoingDukptAttributes?{#WC;OutgoingKeyIdentifier!sFOutgoingTranslationAttributes!{#X';OutgoingWrappedKey?{#+H
<DukptKeyDerivationType?s5DukptKeyVariant?s5KeySerialNumber!s
3IsoFormat0?{#Xh3IsoFormat1?{#Y&3IsoFormat3?{#Xh3IsoFormat4?{#Xh
:PrimaryAccountNumber!s

,KeyArn!s3KeyCheckValue!s.PinBlock!s
;AuthRequestCryptogram!s?AuthResponseAttributes?{#[,3KeyIdentifier!s<MajorKeyDerivationMode!sGSessionKeyDerivationAttributes!{#\=5TransactionData!s
4ArpcMethod1?{#[O4ArpcMethod2?{#[c
6AuthResponseCode!s
6CardStatusUpdate!sCProprietaryAuthenticationData?s
-Amex?{#]$0Emv2000?{#]P2EmvCommon?{#]P3Mastercard?{#^B-Visa?{#]$
7PanSequenceNumber!s:PrimaryAccountNumber!s
CApplicationTransactionCounter!s7PanSequenceNumber!s:PrimaryAccountNumber!s
CApplicationTransactionCounter!s7PanSequenceNumber!s:PrimaryAccountNumber!s9UnpredictableNumber!s
7AuthResponseValue?s,KeyArn!s3KeyCheckValue!s
3KeyIdentifier!s:PrimaryAccountNumber!s4ValidationData!s?VerificationAttributes!{#`s
EAmexCardSecurityCodeVersion1?{#3AEAmexCardSecurityCodeVersion2?{#3SDCardHolderVerificationValue?{#3s?CardVerificationValue1?{#3S?CardVerificationValue2?{#3ALDiscoverDynamicCardVerificationCode?{#coDDynamicCardVerificationCode?{#4dEDynamicCardVerificationValue?{#5a
CApplicationTransactionCounter!s4CardExpiryDate!s9UnpredictableNumber!s
,KeyArn!s3KeyCheckValue!s
3KeyIdentifier!s)Mac!s/MacLength?i1MessageData!s?VerificationAttributes!{#7q
8DukptAttributes?{#h*7EncryptedPinBlock!s=EncryptionKeyIdentifier!s=EncryptionWrappedKey?{#+H4PinBlockFormat!s3PinDataLength?i:PrimaryAccountNumber!s?VerificationAttributes!{#hS?VerificationKeyIdentifier!s
9DukptDerivationType!s5KeySerialNumber!s
3Ibm3624Pin?{#MA0VisaPin?{#hq
=PinVerificationKeyIndex!i7VerificationValue!s
6EncryptionKeyArn!s=EncryptionKeyCheckValue!s8VerificationKeyArn!s?VerificationKeyCheckValue!s
)"};
