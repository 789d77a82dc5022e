// What the actions of b2bi take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1478c89acd5c69d4>{
    R"(#A#$&#$@#$[#$r#%>#%Y#%s#&4#&K#&f#'%#'<#'T#'h#(&#(A#([#(u#)1#)N#)h#*+#*@#*X#*m#+(#+?#+Y#+t#,1
createCapability {#,L{#/G
createPartnership {#0V{#9f
createProfile {#;={#<-
createStarterMappingTemplate {#=8{#>&
createTransformer {#>9{#BC
deleteCapability {#DW{#Dg
deletePartnership {#Dh{#Dg
deleteProfile {#Dy{#Dg
deleteTransformer {#E,{#Dg
generateMapping {#E={#Es
getCapability {#DW{#F>
getPartnership {#Dh{#GZ
getProfile {#Dy{#I>
getTransformer {#E,{#JV
getTransformerJob {#Lw{#MA
listCapabilities {#Mg{#N'
listPartnerships {#O${#OJ
listProfiles {#Mg{#Q-
listTagsForResource {#RD{#RS
listTransformers {#Mg{#R_
startTransformerJob {#U5{#Uw
tagResource {#V1{#Dg
testConversion {#VK{#X&
testMapping {#XT{#Y-
testParsing {#YB{#Z'
untagResource {#ZW{#Dg
updateCapability {#Zq{#F>
updatePartnership {#[]{#GZ
updateProfile {#\B{#I>
updateTransformer {#\u{#^l
1ClientToken?s6Configuration!{#-I?InstructionsDocuments?[{#.Q*Name!s.Tags?[{#/8*Type!s
,Edi?{#-S
9CapabilityDirection?s6InputLocation!{#.Q7OutputLocation!{#.Q3TransformerId!s-Type!{#.e
0BucketName?s)Key?s
3X12Details?{#.v
4TransactionSet?s-Version?s
)Key!s+Value!s
3CapabilityArn!s2CapabilityId!s6Configuration!{#-I/CreatedAt!t?InstructionsDocuments?[{#.Q*Name!s*Type!s
3Capabilities![s:CapabilityOptions?{#1`1ClientToken?s+Email!s*Name!s+Phone?s/ProfileId!s.Tags?[{#/8
3InboundEdi?{#2(4OutboundEdi?{#3*
,X12?{#22
>AcknowledgmentOptions?{#2N
>FunctionalAcknowledgment!s=TechnicalAcknowledgment!s
,X12?{#34
/Common?{#3R4WrapOptions?{#9>
7ControlNumbers?{#4w3Delimiters?{#64?FunctionalGroupHeaders?{#6u4Gs05TimeFormat?sBInterchangeControlHeaders?{#7f1ValidateEdi?b
JStartingFunctionalGroupControlNumber?nFStartingInterchangeControlNumber?nIStartingTransactionSetControlNumber?n
8ComponentSeparator?s:DataElementSeparator?s7SegmentTerminator?s
=ApplicationReceiverCode?s;ApplicationSenderCode?s;ResponsibleAgencyCode?s
AAcknowledgmentRequestedCode?s0ReceiverId?s9ReceiverIdQualifier?s9RepetitionSeparator?s.SenderId?s7SenderIdQualifier?s8UsageIndicatorCode?s
0LineLength?n4LineTerminator?s,WrapBy!s
3Capabilities?[s:CapabilityOptions?{#1`/CreatedAt!t+Email?s*Name?s4PartnershipArn!s3PartnershipId!s+Phone?s/ProfileId!s6TradingPartnerId?s
2BusinessName!s1ClientToken?s+Email?s-Logging!s*Name!s+Phone!s.Tags?[{#/8
2BusinessName!s/CreatedAt!t+Email?s2LogGroupName?s-Logging?s*Name!s+Phone!s0ProfileArn!s/ProfileId!s
1MappingType!s=OutputSampleLocation?{#.Q8TemplateDetails!{#=v
,X12?{#.v
5MappingTemplate!s
1ClientToken?s0EdiType?{#.e0FileFormat?s8InputConversion?{#@00Mapping?{#A45MappingTemplate?s*Name!s9OutputConversion?{#AS4SampleDocument?s8SampleDocuments?{#Ar.Tags?[{#/8
8AdvancedOptions?{#@f6FormatOptions?{#=v0FromFormat!s
,X12?{#@p
5SplitOptions?{#A)
-SplitBy!s
.Template?s6TemplateLanguage!s
6FormatOptions?{#=v.ToFormat!s
0BucketName!s.Keys![{#B1
+Input?s,Output?s
/CreatedAt!t0EdiType?{#.e0FileFormat?s8InputConversion?{#@00Mapping?{#A45MappingTemplate?s*Name!s9OutputConversion?{#AS4SampleDocument?s8SampleDocuments?{#Ar,Status!s4TransformerArn!s3TransformerId!s
2CapabilityId!s

3PartnershipId!s
/ProfileId!s
3TransformerId!s
6InputFileContent!s1MappingType!s7OutputFileContent!s
5MappingAccuracy?n5MappingTemplate!s
3CapabilityArn!s2CapabilityId!s6Configuration!{#-I/CreatedAt!t?InstructionsDocuments?[{#.Q0ModifiedAt?t*Name!s*Type!s
3Capabilities?[s:CapabilityOptions?{#1`/CreatedAt!t+Email?s0ModifiedAt?t*Name?s4PartnershipArn!s3PartnershipId!s+Phone?s/ProfileId!s6TradingPartnerId?s
2BusinessName!s/CreatedAt!t+Email?s2LogGroupName?s-Logging?s0ModifiedAt?t*Name!s+Phone!s0ProfileArn!s/ProfileId!s
/CreatedAt!t0EdiType?{#.e0FileFormat?s8InputConversion?{#@00Mapping?{#A45MappingTemplate?s0ModifiedAt?t*Name!s9OutputConversion?{#AS4SampleDocument?s8SampleDocuments?{#Ar,Status!s4TransformerArn!s3TransformerId!s
3TransformerId!s6TransformerJobId!s
-Message?s5OutputFiles?[{#.Q,Status!s
0MaxResults?i/NextToken?s
6Capabilities![{#NG/NextToken?s
2CapabilityId!s/CreatedAt!t0ModifiedAt?t*Name!s*Type!s
0MaxResults?i/NextToken?s/ProfileId?s
/NextToken?s6Partnerships![{#Oj
3Capabilities?[s:CapabilityOptions?{#1`/CreatedAt!t0ModifiedAt?t*Name?s3PartnershipId!s/ProfileId!s6TradingPartnerId?s
/NextToken?s2Profiles![{#QI
2BusinessName!s/CreatedAt!t2LogGroupName?s-Logging?s0ModifiedAt?t*Name!s/ProfileId!s
1ResourceARN!s
.Tags?[{#/8
/NextToken?s6Transformers![{#S%
/CreatedAt!t0EdiType?{#.e0FileFormat?s8InputConversion?{#@00Mapping?{#A45MappingTemplate?s0ModifiedAt?t*Name!s9OutputConversion?{#AS4SampleDocument?s8SampleDocuments?{#Ar,Status!s3TransformerId!s
1ClientToken?s2InputFile!{#.Q7OutputLocation!{#.Q3TransformerId!s
6TransformerJobId!s
1ResourceARN!s.Tags![{#/8
/Source!{#Vd/Target!{#W6
0FileFormat!s2InputFile!{#W'
1FileContent?s
0FileFormat!s6FormatDetails?{#=v9OutputSampleFile?{#Wm
5FileLocation?{#.Q
:ConvertedFileContent!s9ValidationMessages?[s
0FileFormat!s6InputFileContent!s5MappingTemplate!s
7MappedFileContent!s
8AdvancedOptions?{#@f0EdiType!{#.e0FileFormat!s2InputFile!{#.Q
7ParsedFileContent!s>ParsedSplitFileContents?[s
1ResourceARN!s.TagKeys![s
2CapabilityId!s6Configuration?{#-I?InstructionsDocuments?[{#.Q*Name?s
3Capabilities?[s:CapabilityOptions?{#1`*Name?s3PartnershipId!s
2BusinessName?s+Email?s*Name?s+Phone?s/ProfileId!s
0EdiType?{#.e0FileFormat?s8InputConversion?{#@00Mapping?{#A45MappingTemplate?s*Name?s9OutputConversion?{#AS4SampleDocument?s8SampleDocuments?{#Ar,Status?s3TransformerId!s
/CreatedAt!t0EdiType?{#.e0FileFormat?s8InputConversion?{#@00Mapping?{#A45MappingTemplate?s0ModifiedAt!t*Name!s9OutputConversion?{#AS4SampleDocument?s8SampleDocuments?{#Ar,Status!s4TransformerArn!s3TransformerId!s
)"};
