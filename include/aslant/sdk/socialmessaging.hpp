// What the actions of socialmessaging take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4d49e41a469f568a>{
    R"(#B#$)#$S#$o#%<#%n#&@#&\#'&#'M#'l#(?#(i#)D#)]#*##*D#*h#+:#+W#+w#,8#,^#-)#-K#-h#.C#.`#.u#/2#/N#/p
associateWhatsAppBusinessAccount {#0={#3W
createWhatsAppFlow {#7a{#8I
createWhatsAppMessageTemplate {#8g{#9(
createWhatsAppMessageTemplateFromLibrary {#9V{#9(
createWhatsAppMessageTemplateMedia {#=Y{#>+
deleteWhatsAppFlow {#>?{#>N
deleteWhatsAppMessageMedia {#>O{#>u
deleteWhatsAppMessageTemplate {#?&{#>N
deprecateWhatsAppFlow {#>?{#>N
disassociateWhatsAppBusinessAccount {#?a{#>N
getLinkedWhatsAppBusinessAccount {#?a{#?g
getLinkedWhatsAppBusinessAccountPhoneNumber {#?a{#AP
getWhatsAppFlow {#>?{#B*
getWhatsAppFlowPreview {#F3{#FO
getWhatsAppMessageMedia {#Ff{#H/
getWhatsAppMessageTemplate {#HF{#I)
listLinkedWhatsAppBusinessAccounts {#I5{#IO
listTagsForResource {#K9{#KH
listWhatsAppFlowAssets {#Ka{#L/
listWhatsAppFlows {#Lo{#M4
listWhatsAppMessageTemplates {#Lo{#N;
listWhatsAppTemplateLibrary {#Om{#P=
postWhatsAppMessageMedia {#Sw{#Te
publishWhatsAppFlow {#>?{#>N
putWhatsAppBusinessAccountEventDestinations {#Tp{#>N
sendWhatsAppMessage {#U4{#Uk
tagResource {#Ux{#V8
untagResource {#VF{#V8
updateWhatsAppFlow {#V`{#>N
updateWhatsAppFlowAssets {#W.{#WH
updateWhatsAppMessageTemplate {#W]{#>N
:SetupFinalization?{#0i7SignupCallback?{#3:
>AssociateInProgressToken!s7PhoneNumberParent?s6PhoneNumbers![{#1\-Waba?{#2J
<DataLocalizationRegion?s(Id!s.Tags?[{#2;2TwoFactorPin!s
)Key!s+Value?s
;EventDestinations?[{#2s(Id?s.Tags?[{#2;
9EventDestinationArn!s-RoleArn?s
1AccessToken!s1CallbackUrl?s
ELinkedWhatsAppBusinessAccountId?s=SignupCallbackResult?{#4G0StatusCode?n
>AssociateInProgressToken?sKLinkedAccountsWithIncompleteSetup?<{#51
1AccountName?s8RegistrationStatus?sJUnregisteredWhatsAppPhoneNumbers?[{#6+,WabaId?s
)Arn!s<DataLocalizationRegion?s8DisplayPhoneNumber!s<DisplayPhoneNumberName!s7MetaPhoneNumberId!s1PhoneNumber!s3PhoneNumberId!s3QualityRating!s
1Categories![s1CloneFlowId?s.FlowJson?y.FlowName!s(Id!s-Publish?b
,FlowId?s7ValidationErrors?[s
(Id!s8TemplateDefinition!y
.Category?s4MetaTemplateId?s4TemplateStatus?s
(Id!s<MetaLibraryTemplate!{#9u
BLibraryTemplateBodyInputs?{#;NELibraryTemplateButtonInputs?[{#<e9LibraryTemplateName!s6TemplateCategory!s6TemplateLanguage!s2TemplateName!s
6AddContactNumber?b6AddLearnMoreLink?b?AddSecurityRecommendation?b9AddTrackPackageLink?b;CodeExpirationMinutes?n
-OtpType?s1PhoneNumber?s3SupportedApps?**Type?s*Url?<s:ZeroTapTermsAccepted?b
(Id!s5SourceS3File?{#=q
0BucketName!s)Key!s
6MetaHeaderHandle?s
,FlowId!s(Id!s

-MediaId!s>OriginationPhoneNumberId!s
-Success?b
8DeleteAllLanguages?b(Id!s4MetaTemplateId?s2TemplateName!s
(Id!s
0Account?{#?u
)Arn!s;EventDestinations![{#2s(Id!s.LinkDate!tGMarketingMessagesOnboardingStatus?s6PhoneNumbers![{#6+8RegistrationStatus!s,WabaId!s.WabaName!s
ELinkedWhatsAppBusinessAccountId?s4PhoneNumber?{#6+
4Application?{#D41Categories?[s4DataApiVersion?s1EndpointUri?s,FlowId!s.FlowName!s0FlowStatus!s5HealthStatus?{#DH1JsonVersion?s0Preview?{#E37ValidationErrors?[s@WhatsAppBusinessAccount?{#EM
(Id!s*Link?s*Name!s
4CanSendMessage!s2Entities?[{#Di
4CanSendMessage!s0EntityType!s(Id!s
/ExpiresAt!s0PreviewUrl!s
.Currency?s(Id!s>MessageTemplateNamespace?s*Name!s0TimezoneId?s
,FlowId!s(Id!s0Invalidate?b
,FlowId!s0Preview!{#E3
:DestinationS3File?{#=qBDestinationS3PresignedUrl?{#Gw-MediaId!s2MetadataOnly?b>OriginationPhoneNumberId!s
.Headers!<s)Url!s
.FileSize?n.MimeType?s
(Id!s4MetaTemplateId?s:TemplateLanguageCode?s2TemplateName?s
.Template?s
0MaxResults?n/NextToken?s
8LinkedAccounts?[{#Iq/NextToken?s
)Arn!s;EventDestinations![{#2s(Id!s.LinkDate!tGMarketingMessagesOnboardingStatus?s8RegistrationStatus!s,WabaId!s.WabaName!s
1ResourceArn!s
0StatusCode?n.Tags?[{#2;
,FlowId!s(Id!s0MaxResults?n/NextToken?s
4FlowAssets![{#LM/NextToken?s
/AssetType!s1DownloadUrl!s*Name!s
(Id!s0MaxResults?n/NextToken?s
/Flows![{#MM/NextToken?s
5FlowCategories![s,FlowId!s.FlowName!s0FlowStatus!s7ValidationErrors![s
/NextToken?s3Templates?[{#NX
4MetaTemplateId?s6TemplateCategory?s6TemplateLanguage?s2TemplateName?s:TemplateQualityScore?s4TemplateStatus?s
.Filters?<s(Id!s0MaxResults?n/NextToken?s
>MetaLibraryTemplates?[{#Pe/NextToken?s
2TemplateBody?s@TemplateBodyExampleParams?[s9TemplateButtons?[{#S#6TemplateCategory?s4TemplateHeader?s0TemplateId?s7TemplateIndustry?[s6TemplateLanguage?s2TemplateName?s3TemplateTopic?s5TemplateUseCase?s
-OtpType?s1PhoneNumber?s3SupportedApps?**Text?s*Type?s)Url?s:ZeroTapTermsAccepted?b
>OriginationPhoneNumberId!s5SourceS3File?{#=q=SourceS3PresignedUrl?{#Gw
-MediaId?s
;EventDestinations![{#2s(Id!s
-Message!y4MetaApiVersion!s>OriginationPhoneNumberId!s
/MessageId?s
1ResourceArn!s.Tags![{#2;
0StatusCode?n
1ResourceArn!s.TagKeys![s
1Categories?[s,FlowId!s.FlowName?s(Id!s
,FlowId!s.FlowJson!y(Id!s
7ValidationErrors?[s
@CtaUrlLinkTrackingOptedOut?b(Id!s4MetaTemplateId?s5ParameterFormat?s6TemplateCategory?s8TemplateComponents?y:TemplateLanguageCode?s2TemplateName?s
)"};
