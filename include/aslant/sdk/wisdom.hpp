// What the actions of wisdom take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7bad41ccb458e446>{
    R"(#L#$G#$`#%*#%A#%^#%{#&8#&Q#&u#'2#'K#'h#(+#(A#(b#(v#)7#)M#)g#*'#*C#*W#*z#+8#+N#+f#,(#,D#,a#-.#-F#-n#.+#.I#.a#/##/;#/P#/g#0$#0L
createAssistant {#0i{#1u
createAssistantAssociation {#3x{#4y
createContent {#7K{#8U
createKnowledgeBase {#:T{#=,
createQuickResponse {#?f{#Aw
createSession {#EK{#F+
deleteAssistant {#G4{#GC
deleteAssistantAssociation {#GD{#GC
deleteContent {#Gl{#GC
deleteImportJob {#H1{#GC
deleteKnowledgeBase {#HR{#GC
deleteQuickResponse {#He{#GC
getAssistant {#G4{#1u
getAssistantAssociation {#GD{#4y
getContent {#Gl{#8U
getContentSummary {#Gl{#I0
getImportJob {#H1{#Jq
getKnowledgeBase {#HR{#=,
getQuickResponse {#He{#Aw
getRecommendations {#N,{#Nf
getSession {#Rl{#F+
listAssistantAssociations {#S-{#SU
listAssistants {#T,{#TF
listContents {#Tl{#U>
listImportJobs {#Tl{#Ub
listKnowledgeBases {#T,{#Wz
listQuickResponses {#Tl{#ZR
listTagsForResource {#]6{#]E
notifyRecommendationsReceived {#]N{#^$
queryAssistant {#^e{#_?
removeKnowledgeBaseTemplateUri {#HR{#GC
searchContent {#`+{#U>
searchQuickResponses {#a>{#d*
searchSessions {#gx{#h\
startContentUpload {#i]{#j=
startImportJob {#jo{#Jq
tagResource {#l${#GC
untagResource {#l;{#GC
updateContent {#lU{#8U
updateKnowledgeBaseTemplateUri {#mv{#=,
updateQuickResponse {#n={#Aw
1ClientToken?s1Description?s*Name!sJServerSideEncryptionConfiguration?{#1i+Tags?<s*Type!s
.KmsKeyId?s
2Assistant?{#2+
2AssistantArn!s1AssistantId!s1Description?sAIntegrationConfiguration?{#3a*Name!sJServerSideEncryptionConfiguration?{#1i,Status!s+Tags?<s*Type!s
9TopicIntegrationArn?s
1AssistantId!s4Association!{#4f5AssociationType!s1ClientToken?s+Tags?<s
5KnowledgeBaseId?s
=AssistantAssociation?{#5:
2AssistantArn!s=AssistantAssociationArn!s<AssistantAssociationId!s1AssistantId!s8AssociationData!{#6`5AssociationType!s+Tags?<s
AKnowledgeBaseAssociation?{#7%
6KnowledgeBaseArn?s5KnowledgeBaseId?s
1ClientToken?s5KnowledgeBaseId!s/Metadata?<s*Name!s8OverrideLinkOutUri?s+Tags?<s+Title?s.UploadId!s
0Content?{#8c
0ContentArn!s/ContentId!s1ContentType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s0LinkOutUri?s/Metadata!<s*Name!s0RevisionId!s,Status!s+Tags?<s+Title!s)Url!s/UrlExpiry!t
1ClientToken?s1Description?s7KnowledgeBaseType!s*Name!s?RenderingConfiguration?{#<<JServerSideEncryptionConfiguration?{#1i<SourceConfiguration?{#<K+Tags?<s
1TemplateUri?s
8AppIntegrations?{#<a
7AppIntegrationArn!s3ObjectFields?[s
6KnowledgeBase?{#=@
1Description?s6KnowledgeBaseArn!s5KnowledgeBaseId!s7KnowledgeBaseType!sALastContentModificationTime?t*Name!s?RenderingConfiguration?{#<<JServerSideEncryptionConfiguration?{#1i<SourceConfiguration?{#<K,Status!s+Tags?<s
/Channels?[s1ClientToken?s0Content!{#AV1ContentType?s1Description?s>GroupingConfiguration?{#Aa.IsActive?b5KnowledgeBaseId!s.Language?s*Name!s1ShortcutKey?s+Tags?<s
-Content?s
.Criteria?s-Values?[s
6QuickResponse?{#B1
/Channels?[s1ContentType!s1Contents?{#E-1CreatedTime!t1Description?s>GroupingConfiguration?{#Aa.IsActive?b6KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy?s6LastModifiedTime!t*Name!s6QuickResponseArn!s5QuickResponseId!s1ShortcutKey?s,Status!s+Tags?<s
1Markdown?{#AV2PlainText?{#AV
1AssistantId!s1ClientToken?s1Description?s*Name!s+Tags?<s
0Session?{#F9
1Description?sAIntegrationConfiguration?{#3a*Name!s0SessionArn!s/SessionId!s+Tags?<s
1AssistantId!s

<AssistantAssociationId!s1AssistantId!s
/ContentId!s5KnowledgeBaseId!s
1ImportJobId!s5KnowledgeBaseId!s
5KnowledgeBaseId!s
5KnowledgeBaseId!s5QuickResponseId!s
7ContentSummary?{#IE
0ContentArn!s/ContentId!s1ContentType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s/Metadata!<s*Name!s0RevisionId!s,Status!s+Tags?<s+Title!s
2ImportJob?{#K'
1CreatedTime!tDExternalSourceConfiguration?{#M@8FailedRecordReport?s1ImportJobId!s3ImportJobType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s6LastModifiedTime!t/Metadata?<s,Status!s.UploadId!s)Url!s/UrlExpiry!t
6Configuration!{#M],Source!s
=ConnectConfiguration?{#Mx
0InstanceId?s
1AssistantId!s0MaxResults?i/SessionId!s5WaitTimeSeconds?i
9Recommendations![{#O22Triggers?[{#R#
1Document!{#P#6RecommendationId!s4RelevanceLevel?s4RelevanceScore?n*Type?s
9ContentReference!{#PR0Excerpt?{#Q7.Title?{#Q7
0ContentArn?s/ContentId?s6KnowledgeBaseArn?s5KnowledgeBaseId?s
4Highlights?[{#QP*Text?s
:BeginOffsetInclusive?i8EndOffsetExclusive?i
-Data!{#RX(Id!s8RecommendationIds![s,Source!s*Type!s
.Query?{#Rd
*Text?s
1AssistantId!s/SessionId!s
1AssistantId!s0MaxResults?i/NextToken?s
GAssistantAssociationSummaries![{#5:/NextToken?s
0MaxResults?i/NextToken?s
<AssistantSummaries![{#2+/NextToken?s
5KnowledgeBaseId!s0MaxResults?i/NextToken?s
:ContentSummaries![{#IE/NextToken?s
<ImportJobSummaries![{#V./NextToken?s
1CreatedTime!tDExternalSourceConfiguration?{#M@1ImportJobId!s3ImportJobType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s6LastModifiedTime!t/Metadata?<s,Status!s.UploadId!s
@KnowledgeBaseSummaries![{#XJ/NextToken?s
1Description?s6KnowledgeBaseArn!s5KnowledgeBaseId!s7KnowledgeBaseType!s*Name!s?RenderingConfiguration?{#<<JServerSideEncryptionConfiguration?{#1i<SourceConfiguration?{#<K,Status!s+Tags?<s
/NextToken?s@QuickResponseSummaries![{#Z|
/Channels?[s1ContentType!s1CreatedTime!t1Description?s.IsActive?b6KnowledgeBaseArn!s5KnowledgeBaseId!s4LastModifiedBy?s6LastModifiedTime!t*Name!s6QuickResponseArn!s5QuickResponseId!s,Status!s+Tags?<s
1ResourceArn!s
+Tags?<s
1AssistantId!s8RecommendationIds![s/SessionId!s
0Errors?[{#^G8RecommendationIds?[s
-Message?s6RecommendationId?s
1AssistantId!s0MaxResults?i/NextToken?s/QueryText!s
/NextToken?s1Results![{#_Z
1Document!{#P#4RelevanceScore?n.ResultId!s
5KnowledgeBaseId!s0MaxResults?i/NextToken?s9SearchExpression!{#`m
1Filters![{#`|
+Field!s.Operator!s+Value!s
1Attributes?<s5KnowledgeBaseId!s0MaxResults?i/NextToken?s9SearchExpression!{#b4
1Filters?[{#bc5OrderOnField?{#c;1Queries?[{#cK
8IncludeNoExistence?b*Name!s.Operator!s-Values?[s
*Name!s+Order?s
4AllowFuzziness?b*Name!s.Operator!s.Priority?s-Values![s
/NextToken?s1Results![{#dE
=AttributesInterpolated?[s@AttributesNotInterpolated?[s/Channels?[s1ContentType!s1Contents!{#E-1CreatedTime!t1Description?s>GroupingConfiguration?{#Aa.IsActive!b6KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy?s6LastModifiedTime!t*Name!s6QuickResponseArn!s5QuickResponseId!s1ShortcutKey?s,Status!s+Tags?<s
1AssistantId!s0MaxResults?i/NextToken?s9SearchExpression!{#`m
/NextToken?s:SessionSummaries![{#i&
2AssistantArn!s1AssistantId!s0SessionArn!s/SessionId!s
1ContentType!s5KnowledgeBaseId!s<PresignedUrlTimeToLive?i
7HeadersToInclude!<s.UploadId!s)Url!s/UrlExpiry!t
1ClientToken?sDExternalSourceConfiguration?{#M@3ImportJobType!s5KnowledgeBaseId!s/Metadata?<s.UploadId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
/ContentId!s5KnowledgeBaseId!s/Metadata?<s8OverrideLinkOutUri?s>RemoveOverrideLinkOutUri?b0RevisionId?s+Title?s.UploadId?s
5KnowledgeBaseId!s1TemplateUri!s
/Channels?[s0Content?{#AV1ContentType?s1Description?s>GroupingConfiguration?{#Aa.IsActive?b5KnowledgeBaseId!s.Language?s*Name?s5QuickResponseId!s7RemoveDescription?bARemoveGroupingConfiguration?b7RemoveShortcutKey?b1ShortcutKey?s
)"};
