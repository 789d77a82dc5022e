// What the actions of socialmessaging take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4d49e41a469f568a>{
    R"(#8##e#$5#$\#%4#%`#&*#&Q#'$#'N#()#(J#(n#)@#)]#*)#*N#*p#+K#+h#,##,:
associateWhatsAppBusinessAccount {#,a{#/{
createWhatsAppMessageTemplate {#3c{#4$
createWhatsAppMessageTemplateFromLibrary {#4R{#4$
createWhatsAppMessageTemplateMedia {#8W{#9)
deleteWhatsAppMessageMedia {#9={#9c
deleteWhatsAppMessageTemplate {#9n{#:O
disassociateWhatsAppBusinessAccount {#:P{#:O
getLinkedWhatsAppBusinessAccount {#:P{#:V
getLinkedWhatsAppBusinessAccountPhoneNumber {#:P{#;u
getWhatsAppMessageMedia {#<O{#=r
getWhatsAppMessageTemplate {#>/{#>F
listLinkedWhatsAppBusinessAccounts {#>R{#>l
listTagsForResource {#@2{#@A
listWhatsAppMessageTemplates {#@Z{#@y
listWhatsAppTemplateLibrary {#BQ{#B{
postWhatsAppMessageMedia {#F@{#G.
putWhatsAppBusinessAccountEventDestinations {#G9{#:O
sendWhatsAppMessage {#GW{#H4
tagResource {#HA{#H[
untagResource {#Hi{#H[
updateWhatsAppMessageTemplate {#I){#:O
:SetupFinalization?{#-37SignupCallback?{#/^
>AssociateInProgressToken!s7PhoneNumberParent?s6PhoneNumbers![{#.&-Waba?{#.n
<DataLocalizationRegion?s(Id!s.Tags?[{#._2TwoFactorPin!s
)Key!s+Value?s
;EventDestinations?[{#/=(Id?s.Tags?[{#._
9EventDestinationArn!s-RoleArn?s
1AccessToken!s1CallbackUrl?s
=SignupCallbackResult?{#0I0StatusCode?n
>AssociateInProgressToken?sKLinkedAccountsWithIncompleteSetup?<{#13
1AccountName?s8RegistrationStatus?sJUnregisteredWhatsAppPhoneNumbers?[{#2-,WabaId?s
)Arn!s<DataLocalizationRegion?s8DisplayPhoneNumber!s<DisplayPhoneNumberName!s7MetaPhoneNumberId!s1PhoneNumber!s3PhoneNumberId!s3QualityRating!s
(Id!s8TemplateDefinition!y
.Category?s4MetaTemplateId?s4TemplateStatus?s
(Id!s<MetaLibraryTemplate!{#4q
BLibraryTemplateBodyInputs?{#6JELibraryTemplateButtonInputs?[{#7a9LibraryTemplateName!s6TemplateCategory!s6TemplateLanguage!s2TemplateName!s
6AddContactNumber?b6AddLearnMoreLink?b?AddSecurityRecommendation?b9AddTrackPackageLink?b;CodeExpirationMinutes?n
-OtpType?s1PhoneNumber?s5SupportedApps?[<s*Type?s*Url?<s:ZeroTapTermsAccepted?b
(Id!s5SourceS3File?{#8o
0BucketName!s)Key!s
6MetaHeaderHandle?s
-MediaId!s>OriginationPhoneNumberId!s
-Success?b
8DeleteAllLanguages?b(Id!s4MetaTemplateId?s2TemplateName!s

(Id!s
0Account?{#:d
)Arn!s;EventDestinations![{#/=(Id!s.LinkDate!t6PhoneNumbers![{#2-8RegistrationStatus!s,WabaId!s.WabaName!s
ELinkedWhatsAppBusinessAccountId?s4PhoneNumber?{#2-
:DestinationS3File?{#8oBDestinationS3PresignedUrl?{#=`-MediaId!s2MetadataOnly?b>OriginationPhoneNumberId!s
.Headers!<s)Url!s
.FileSize?n.MimeType?s
(Id!s4MetaTemplateId!s
.Template?s
0MaxResults?n/NextToken?s
8LinkedAccounts?[{#?4/NextToken?s
)Arn!s;EventDestinations![{#/=(Id!s.LinkDate!t8RegistrationStatus!s,WabaId!s.WabaName!s
1ResourceArn!s
0StatusCode?n.Tags?[{#._
(Id!s0MaxResults?n/NextToken?s
/NextToken?s3Templates?[{#A<
4MetaTemplateId?s6TemplateCategory?s6TemplateLanguage?s2TemplateName?s:TemplateQualityScore?s4TemplateStatus?s
.Filters?<s(Id!s0MaxResults?n/NextToken?s
>MetaLibraryTemplates?[{#CI/NextToken?s
2TemplateBody?s9TemplateButtons?[{#ED6TemplateCategory?s4TemplateHeader?s0TemplateId?s7TemplateIndustry?[s6TemplateLanguage?s2TemplateName?s3TemplateTopic?s5TemplateUseCase?s
-OtpType?s1PhoneNumber?s5SupportedApps?[<s*Text?s*Type?s)Url?s:ZeroTapTermsAccepted?b
>OriginationPhoneNumberId!s5SourceS3File?{#8o=SourceS3PresignedUrl?{#=`
-MediaId?s
;EventDestinations![{#/=(Id!s
-Message!y4MetaApiVersion!s>OriginationPhoneNumberId!s
/MessageId?s
1ResourceArn!s.Tags![{#._
0StatusCode?n
1ResourceArn!s.TagKeys![s
(Id!s4MetaTemplateId!s6TemplateCategory?s8TemplateComponents?y
)"};
