// What the actions of qbusiness take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd261e6155a89af3e>{
    R"(#t#%e#&(#&E#&_#&{#'3#'P#'y#(:#(c#)%#)?#)T#)j#*)#*E#*Y#*v#+7#+Q#+z#,I#,e#-'#-A#-V#-k#.'#.@#.T#.q#/7#/O#/u#0A#0Z#0q#1)#1;#1M#1`#1s#2/#2@#2Z#2t#33#3[#3v#47#4W#4p#5-#5A#5V#5l#6-#6L#6l#7'#7?#7Z#7w#89#8N#8`#9%#9E#9d#9y#:6#:Q#:z#;I#;e#<%#<:#<P#<i#=+#=?
associatePermission {#=\{#?&
batchDeleteDocument {#?3{#@%
batchPutDocument {#@x{#@%
cancelSubscription {#K_{#L'
chatSync {#Lq{#SZ
checkDocumentAccess {#^%{#^e
createAnonymousWebExperienceUrl {#`z{#a^
createApplication {#an{#fP
createChatResponseConfiguration {#fr{#gj
createDataAccessor {#hN{#ny
createDataSource {#oW{#rA
createIndex {#ra{#sx
createPlugin {#t4{#xs
createRetriever {#y?{$$=
createSubscription {$$[{$%F
createUser {$&?{#wV
createWebExperience {$'B{$+u
deleteApplication {$,A{#wV
deleteAttachment {$,R{#wV
deleteChatControlsConfiguration {$,A{#wV
deleteChatResponseConfiguration {$-2{#wV
deleteConversation {$-a{#wV
deleteDataAccessor {$.2{#wV
deleteDataSource {$.T{#wV
deleteGroup {$/${#wV
deleteIndex {$/Z{#wV
deletePlugin {$/u{#wV
deleteRetriever {$07{#wV
deleteUser {$0V{#wV
deleteWebExperience {$0p{#wV
disassociatePermission {$19{#wV
getApplication {$,A{$1X
getChatControlsConfiguration {$6_{$7/
getChatResponseConfiguration {$-2{$=a
getDataAccessor {$.2{$@:
getDataSource {$.T{$B5
getGroup {$/${$E6
getIndex {$/Z{$F(
getMedia {$II{$J'
getPlugin {$/u{$JE
getPolicy {$,A{$L>
getRetriever {$07{$LH
getUser {$0V{$Mo
getWebExperience {$0p{$N(
listApplications {$Rg{$S'
listAttachments {$TY{$UC
listChatResponseConfigurations {$W&{$WP
listConversations {$YV{$Z/
listDataAccessors {$W&{$Zv
listDataSourceSyncJobs {$\g{$]u
listDataSources {$`<{$`p
listDocuments {$a{{$bf
listGroups {$cl{$dj
listIndices {$6_{$e6
listMessages {$f1{$fu
listPluginActions {$hP{$i+
listPluginTypeActions {$j/{$i+
listPluginTypeMetadata {$jV{$jp
listPlugins {$6_{$kP
listRetrievers {$6_{$ll
listSubscriptions {$W&{$mm
listTagsForResource {$o<{$oK
listWebExperiences {$6_{$oW
putFeedback {$pe{#wV
putGroup {$r@{#wV
searchRelevantContent {$tK{$un
startDataSourceSyncJob {$.T{$wT
stopDataSourceSyncJob {$.T{#wV
tagResource {$wc{#wV
untagResource {$x#{#wV
updateApplication {$x={#wV
updateChatControlsConfiguration {$zW{#wV
updateChatResponseConfiguration {%$M{#wV
updateDataAccessor {%%X{#wV
updateDataSource {%&c{#wV
updateIndex {%({{#wV
updatePlugin {%*?{#wV
updateRetriever {%+Y{#wV
updateSubscription {%,I{#L'
updateUser {%,r{%-f
updateWebExperience {%.V{#wV
.Actions![s3ApplicationId!s4Conditions?[{#>I/Principal!s1StatementId!s
2ConditionKey!s7ConditionOperator!s6ConditionValues![s
/Statement?s
3ApplicationId!s6DataSourceSyncId?s3Documents![{#?q-IndexId!s
0DocumentId!s
9FailedDocuments?[{#@<
2DataSourceId?s.Error?{#@\(Id?s
/ErrorCode?s2ErrorMessage?s
3ApplicationId!s6DataSourceSyncId?s3Documents![{#Af-IndexId!s-RoleArn?s
<AccessConfiguration?{#CL4Attributes?[{#E:0Content?{#F-1ContentType?sHDocumentEnrichmentConfiguration?{#FM(Id!sEMediaExtractionConfiguration?{#Ia+Title?s
8AccessControls![{#Cs4MemberRelation?s
4MemberRelation?s4Principals![{#D<
.Group?{#DR-User?{#Dt
,Access!s4MembershipType?s*Name?s
,Access!s(Id?s4MembershipType?s
*Name!s.Value!{#EM
/DateValue?t/LongValue?l6StringListValue?[s1StringValue?s
*Blob?y+S3?{#F=
,Bucket!s)Key!s
>InlineConfigurations?[{#GXHPostExtractionHookConfiguration?{#H|GPreExtractionHookConfiguration?{#H|
2Condition?{#H4=DocumentContentOperator?s/Target?{#HQ
)Key!s.Operator!s.Value?{#EM
<AttributeValueOperator?s)Key!s.Value?{#EM
<InvocationCondition?{#H4/LambdaArn?s-RoleArn?s2S3BucketName?s
EAudioExtractionConfiguration?{#JnEImageExtractionConfiguration?{#K-EVideoExtractionConfiguration?{#KF
;AudioExtractionStatus!s
;ImageExtractionStatus!s
;VideoExtractionStatus!s
3ApplicationId!s4SubscriptionId!s
<CurrentSubscription?{#Li9NextSubscription?{#Li5SubscriptionArn?s
*Type?s
8ActionExecution?{#OG3ApplicationId!s5Attachments?[{#P,8AttributeFilter?{#Q#>AuthChallengeResponse?{#S$.ChatMode?s>ChatModeConfiguration?{#S41ClientToken?s4ConversationId?s5ParentMessageId?s1UserGroups?[s,UserId?s1UserMessage?s
1Payload!<{#P#?PayloadFieldNameSeparator!s.PluginId!s
+Value!*
1CopyFrom?{#PI*Data?y*Name?s
5Conversation?{#P\
2AttachmentId!s4ConversationId!s
7AndAllFilters?[{#Q#4ContainsAll?{#E:4ContainsAny?{#E:1EqualsTo?{#E:4GreaterThan?{#E:<GreaterThanOrEquals?{#E:1LessThan?{#E:9LessThanOrEquals?{#E:2NotFilter?{#Q#6OrAllFilters?[{#Q#
2ResponseMap!<s
<PluginConfiguration?{#SN
.PluginId!s
5ActionReview?{#UG=AuthChallengeRequest?{#Wu4ConversationId?s;FailedAttachments?[{#X/<SourceAttributions?[{#Xk3SystemMessage?s5SystemMessageId?s3UserMessageId?s
1Payload?<{#V0?PayloadFieldNameSeparator?s.PluginId?s0PluginType?s
3AllowedFormat?s7AllowedValues?[{#W]9ArrayItemJsonSchema?*8DisplayDescription?s1DisplayName?s2DisplayOrder?i.Required?b*Type?s+Value?*
2DisplayValue?*+Value?*
6AuthorizationUrl!s
2AttachmentId?s4ConversationId?s.Error?{#@\*Name?s,Status?s
4CitationNumber?i-Snippet?s=TextMessageSegments?[{#Ya+Title?s/UpdatedAt?t)Url?s
1BeginOffset?i/EndOffset?i-MediaId?s3MediaMimeType?s7SnippetExcerpt?{#Zc6SourceDetails?{#Zk
*Text?s
;AudioSourceDetails?{#[Z;ImageSourceDetails?{#\_;VideoSourceDetails?{#\z
9AudioExtractionType?s9EndTimeMilliseconds?n-MediaId?s3MediaMimeType?s;StartTimeMilliseconds?n
-MediaId?s3MediaMimeType?s
9EndTimeMilliseconds?n-MediaId?s3MediaMimeType?s;StartTimeMilliseconds?n9VideoExtractionType?s
3ApplicationId!s2DataSourceId?s0DocumentId!s-IndexId!s,UserId!s
4DocumentAcl?{#_L/HasAccess?b5UserAliases?[{#`m4UserGroups?[{#`^
2Allowlist?{#_j1DenyList?{#_j
4Conditions?[{#`34MemberRelation?s
0Groups?[{#`^4MemberRelation?s/Users?[{#`m
*Name?s*Type?s
(Id?s*Type?s
3ApplicationId!s>SessionDurationInMinutes?n5WebExperienceId!s
2AnonymousUrl?s
AAttachmentsConfiguration?{#e07ClientIdsForOIDC?[s1ClientToken?s1Description?s1DisplayName!s@EncryptionConfiguration?{#eJ<IamIdentityProviderArn?s?IdentityCenterInstanceArn?s2IdentityType?sEPersonalizationConfiguration?{#eV;QAppsConfiguration?{#et@QuickSightConfiguration?{#f.-RoleArn?s.Tags?[{#fA
<AttachmentsControlMode!s
.KmsKeyId?s
@PersonalizationControlMode!s
6QAppsControlMode!s
5ClientNamespace!s
)Key!s+Value!s
4ApplicationArn?s3ApplicationId?s
3ApplicationId!s1ClientToken?s1DisplayName!s=ResponseConfigurations!<*.Tags?[{#fA
BChatResponseConfigurationArn!sAChatResponseConfigurationId!s
>ActionConfigurations![{#im3ApplicationId!s=AuthenticationDetail?{#mH1ClientToken?s1DisplayName!s/Principal!s.Tags?[{#fA
,Action!s<FilterConfiguration?{#j6
@DocumentAttributeFilter!{#jT
7AndAllFilters?[{#jT4ContainsAll?{#lU4ContainsAny?{#lU1EqualsTo?{#lU4GreaterThan?{#lU<GreaterThanOrEquals?{#lU1LessThan?{#lU9LessThanOrEquals?{#lU2NotFilter?{#jT6OrAllFilters?[{#jT
*Name!s.Value!{#lh
/DateValue?t/LongValue?n6StringListValue?[s1StringValue?s
DAuthenticationConfiguration?{#n48AuthenticationType!s2ExternalIds?[s
KIdcTrustedTokenIssuerConfiguration?{#n]
>IdcTrustedTokenIssuerArn!s
5DataAccessorArn!s4DataAccessorId!s7IdcApplicationArn!s
3ApplicationId!s1ClientToken?s3Configuration!*1Description?s1DisplayName!sHDocumentEnrichmentConfiguration?{#FM-IndexId!sEMediaExtractionConfiguration?{#Ia-RoleArn?s2SyncSchedule?s.Tags?[{#fA9VpcConfiguration?{#qy
7SecurityGroupIds![s0SubnetIds![s
3DataSourceArn?s2DataSourceId?s
3ApplicationId!s>CapacityConfiguration?{#so1ClientToken?s1Description?s1DisplayName!s.Tags?[{#fA*Type?s
+Units?i
.IndexArn?s-IndexId?s
3ApplicationId!s:AuthConfiguration!{#u[1ClientToken?sBCustomPluginConfiguration?{#x21DisplayName!s/ServerUrl?s.Tags?[{#fA*Type!s
?BasicAuthConfiguration?{#vz=IdcAuthConfiguration?{#w7<NoAuthConfiguration?{#wVLOAuth2ClientCredentialConfiguration?{#wW
-RoleArn!s/SecretArn!s
7IdcApplicationArn!s-RoleArn!s

6AuthorizationUrl?s-RoleArn!s/SecretArn!s.TokenUrl?s
2ApiSchema?{#x`3ApiSchemaType!s1Description!s
-Payload?s+S3?{#F=
1BuildStatus?s/PluginArn?s.PluginId?s
3ApplicationId!s1ClientToken?s6Configuration!{#zA1DisplayName!s-RoleArn?s.Tags?[{#fA*Type!s
AKendraIndexConfiguration?{#{$ANativeIndexConfiguration?{#{/
-IndexId!s
:BoostingOverride?<{#{[-IndexId!s-Version?n
:DateConfiguration?{#|h<NumberConfiguration?{$#;<StringConfiguration?{$#[@StringListConfiguration?{$$,
?BoostingDurationInSeconds?l3BoostingLevel!s
3BoostingLevel!s2BoostingType?s
=AttributeValueBoosting?<s3BoostingLevel!s
3BoostingLevel!s
2RetrieverArn?s1RetrieverId?s
3ApplicationId!s1ClientToken?s2Principal!{$%6*Type!s
+Group?s*User?s
<CurrentSubscription?{#Li9NextSubscription?{#Li5SubscriptionArn?s4SubscriptionId?s
3ApplicationId!s1ClientToken?s5UserAliases?[{$&y,UserId!s
2DataSourceId?s-IndexId?s,UserId!s
3ApplicationId!sFBrowserExtensionConfiguration?{$)r1ClientToken?sCCustomizationConfiguration?{$*5FIdentityProviderConfiguration?{$*f.Origins?[s-RoleArn?s>SamplePromptsControlMode?s.Subtitle?s.Tags?[{#fA+Title?s4WelcomeMessage?s
?EnabledBrowserExtensions![s
2CustomCSSUrl?s0FaviconUrl?s-FontUrl?s-LogoUrl?s
COpenIDConnectConfiguration?{$+D:SamlConfiguration?{$+`
0SecretsArn!s1SecretsRole!s
7AuthenticationUrl!s
6WebExperienceArn?s5WebExperienceId?s
3ApplicationId!s
3ApplicationId!s2AttachmentId!s4ConversationId!s,UserId?s
3ApplicationId!sAChatResponseConfigurationId!s
3ApplicationId!s4ConversationId!s,UserId?s
3ApplicationId!s4DataAccessorId!s
3ApplicationId!s2DataSourceId!s-IndexId!s
3ApplicationId!s2DataSourceId?s/GroupName!s-IndexId!s
3ApplicationId!s-IndexId!s
3ApplicationId!s.PluginId!s
3ApplicationId!s1RetrieverId!s
3ApplicationId!s,UserId!s
3ApplicationId!s5WebExperienceId!s
3ApplicationId!s1StatementId!s
4ApplicationArn?s3ApplicationId?sAAttachmentsConfiguration?{$5tFAutoSubscriptionConfiguration?{$647ClientIdsForOIDC?[s/CreatedAt?t1Description?s1DisplayName?s@EncryptionConfiguration?{#eJ.Error?{#@\<IamIdentityProviderArn?sBIdentityCenterApplicationArn?s2IdentityType?sEPersonalizationConfiguration?{#eV;QAppsConfiguration?{#et@QuickSightConfiguration?{#f.-RoleArn?s,Status?s/UpdatedAt?t
<AttachmentsControlMode?s
3AutoSubscribe!s=DefaultSubscriptionType?s
3ApplicationId!s0MaxResults?i/NextToken?s
7BlockedPhrases?{$9-ACreatorModeConfiguration?{$9XLHallucinationReductionConfiguration?{$9n/NextToken?sCOrchestrationConfiguration?{$:53ResponseScope?s=TopicConfigurations?[{$:@
5BlockedPhrases?[s;SystemMessageOverride?s
8CreatorModeControl!s
CHallucinationReductionControl?s
-Control!s
1Description?s:ExampleChatMessages?[s*Name!s/Rules![{$:y
?ExcludedUsersAndGroups?{$;z?IncludedUsersAndGroups?{$;z:RuleConfiguration?{$<:.RuleType!s
1UserGroups?[s.UserIds?[s
;ContentBlockerRule?{$<m=ContentRetrievalRule?{$=,
;SystemMessageOverride?s
=EligibleDataSources?[{$=G
2DataSourceId?s-IndexId?s
BChatResponseConfigurationArn?sAChatResponseConfigurationId?s/CreatedAt?t1DisplayName?s;InUseConfiguration?{$?:@LastUpdateConfiguration?{$?:
.Error?{#@\BResponseConfigurationSummary?s=ResponseConfigurations?<*,Status?s/UpdatedAt?t
>ActionConfigurations?[{#im3ApplicationId?s=AuthenticationDetail?{#mH/CreatedAt?t5DataAccessorArn?s4DataAccessorId?s1DisplayName?s7IdcApplicationArn?s/Principal?s/UpdatedAt?t
3ApplicationId?s3Configuration?*/CreatedAt?t3DataSourceArn?s2DataSourceId?s1Description?s1DisplayName?sHDocumentEnrichmentConfiguration?{#FM.Error?{#@\-IndexId?sEMediaExtractionConfiguration?{#Ia-RoleArn?s,Status?s2SyncSchedule?s*Type?s/UpdatedAt?t9VpcConfiguration?{#qy
/Status?{$EW7StatusHistory?[{$EW
4ErrorDetail?{#@\3LastUpdatedAt?t,Status?s
3ApplicationId?s>CapacityConfiguration?{#so/CreatedAt?t1Description?s1DisplayName?sIDocumentAttributeConfigurations?[{$H?.Error?{#@\.IndexArn?s-IndexId?s8IndexStatistics?{$HW,Status?s*Type?s/UpdatedAt?t
*Name?s,Search?s*Type?s
?TextDocumentStatistics?{$Ht
6IndexedTextBytes?l>IndexedTextDocumentCount?i
3ApplicationId!s4ConversationId!s-MediaId!s/MessageId!s
0MediaBytes?y3MediaMimeType?s
3ApplicationId?s:AuthConfiguration?{#u[1BuildStatus?s/CreatedAt?tBCustomPluginConfiguration?{#x21DisplayName?s/PluginArn?s.PluginId?s/ServerUrl?s+State?s*Type?s/UpdatedAt?t
,Policy?s
3ApplicationId?s6Configuration?{#zA/CreatedAt?t1DisplayName?s2RetrieverArn?s1RetrieverId?s-RoleArn?s,Status?s*Type?s/UpdatedAt?t
5UserAliases?[{$&y
3ApplicationId?sDAuthenticationConfiguration?{$QiFBrowserExtensionConfiguration?{$)r/CreatedAt?tCCustomizationConfiguration?{$*55DefaultEndpoint?s.Error?{#@\FIdentityProviderConfiguration?{$*f.Origins?[s-RoleArn?s>SamplePromptsControlMode?s,Status?s.Subtitle?s+Title?s/UpdatedAt?t6WebExperienceArn?s5WebExperienceId?s4WelcomeMessage?s
:SamlConfiguration?{$R'
1MetadataXML!s-RoleArn!s8UserGroupAttribute?s5UserIdAttribute!s
0MaxResults?i/NextToken?s
6Applications?[{$SG/NextToken?s
3ApplicationId?s/CreatedAt?t1DisplayName?s2IdentityType?s@QuickSightConfiguration?{#f.,Status?s/UpdatedAt?t
3ApplicationId!s4ConversationId?s0MaxResults?n/NextToken?s,UserId?s
5Attachments?[{$Ub/NextToken?s
2AttachmentId?s4ConversationId?s1CopyFrom?{#PI/CreatedAt?t.Error?{#@\.FileSize?n.FileType?s/Md5chksum?s*Name?s,Status?s
3ApplicationId!s0MaxResults?n/NextToken?s
DChatResponseConfigurations?[{$X$/NextToken?s
BChatResponseConfigurationArn!sAChatResponseConfigurationId!s/CreatedAt?t1DisplayName!sBResponseConfigurationSummary?s,Status!s/UpdatedAt?t
3ApplicationId!s0MaxResults?i/NextToken?s,UserId?s
7Conversations?[{$ZP/NextToken?s
4ConversationId?s/StartTime?t+Title?s
7DataAccessors?[{$[=/NextToken?s
=AuthenticationDetail?{#mH/CreatedAt?t5DataAccessorArn?s4DataAccessorId?s1DisplayName?s7IdcApplicationArn?s/Principal?s/UpdatedAt?t
3ApplicationId!s2DataSourceId!s-EndTime?t-IndexId!s0MaxResults?i/NextToken?s/StartTime?t2StatusFilter?s
1History?[{$^6/NextToken?s
9DataSourceErrorCode?s-EndTime?t.Error?{#@\1ExecutionId?s0Metrics?{$_8/StartTime?t,Status?s
4DocumentsAdded?s6DocumentsDeleted?s5DocumentsFailed?s7DocumentsModified?s6DocumentsScanned?s
3ApplicationId!s-IndexId!s0MaxResults?i/NextToken?s
5DataSources?[{$a5/NextToken?s
/CreatedAt?t2DataSourceId?s1DisplayName?s,Status?s*Type?s/UpdatedAt?t
3ApplicationId!s4DataSourceIds?[s-IndexId!s0MaxResults?i/NextToken?s
<DocumentDetailList?[{$c2/NextToken?s
/CreatedAt?t0DocumentId?s.Error?{#@\,Status?s/UpdatedAt?t
3ApplicationId!s2DataSourceId?s-IndexId!s0MaxResults?i/NextToken?s8UpdatedEarlierThan!t
/Items?[{$e)/NextToken?s
/GroupName?s
1Indices?[{$eQ/NextToken?s
/CreatedAt?t1DisplayName?s-IndexId?s,Status?s/UpdatedAt?t
3ApplicationId!s4ConversationId!s0MaxResults?i/NextToken?s,UserId?s
2Messages?[{$g7/NextToken?s
8ActionExecution?{#OG5ActionReview?{#UG5Attachments?[{#X/*Body?s/MessageId?s;SourceAttribution?[{#Xk*Time?t*Type?s
3ApplicationId!s0MaxResults?n/NextToken?s.PluginId!s
/Items?[{$iD/NextToken?s
6ActionIdentifier?s1Description?s1DisplayName?s8InstructionExample?s
0MaxResults?n/NextToken?s0PluginType!s
0MaxResults?n/NextToken?s
/Items?[{$k//NextToken?s
.Category?s1Description?s*Type?s
/NextToken?s1Plugins?[{$kk
1BuildStatus?s/CreatedAt?t1DisplayName?s.PluginId?s/ServerUrl?s+State?s*Type?s/UpdatedAt?t
/NextToken?s4Retrievers?[{$m0
3ApplicationId?s1DisplayName?s1RetrieverId?s,Status?s*Type?s
/NextToken?s7Subscriptions?[{$n4
<CurrentSubscription?{#Li9NextSubscription?{#Li2Principal?{$%65SubscriptionArn?s4SubscriptionId?s
1ResourceARN!s
.Tags?[{#fA
/NextToken?s8WebExperiences?[{$oy
/CreatedAt?t5DefaultEndpoint?s,Status?s/UpdatedAt?t5WebExperienceId?s
3ApplicationId!s4ConversationId!s5MessageCopiedAt?t/MessageId!s:MessageUsefulness?{$qk,UserId?s
-Comment?s,Reason?s1SubmittedAt!t0Usefulness!s
3ApplicationId!s2DataSourceId?s5GroupMembers!{$s?/GroupName!s-IndexId!s-RoleArn?s*Type!s
6MemberGroups?[{$t&5MemberUsers?[{$t:>S3PathForGroupMembers?{#F=
/GroupName!s*Type?s
*Type?s,UserId!s
3ApplicationId!s8AttributeFilter?{#jT6ContentSource!{$uO0MaxResults?n/NextToken?s/QueryText!s
2Retriever?{$u_
1RetrieverId!s
/NextToken?s9RelevantContent?[{$v7
-Content?s<DocumentAttributes?[{#lU0DocumentId?s3DocumentTitle?s1DocumentUri?s8ScoreAttributes?{$wA
5ScoreConfidence?s
1ExecutionId?s
1ResourceARN!s.Tags![{#fA
1ResourceARN!s.TagKeys![s
3ApplicationId!sAAttachmentsConfiguration?{#e0FAutoSubscriptionConfiguration?{$641Description?s1DisplayName?s?IdentityCenterInstanceArn?sEPersonalizationConfiguration?{#eV;QAppsConfiguration?{#et-RoleArn?s
3ApplicationId!sJBlockedPhrasesConfigurationUpdate?{%#R1ClientToken?sACreatorModeConfiguration?{$9XLHallucinationReductionConfiguration?{$9nCOrchestrationConfiguration?{$:53ResponseScope?sMTopicConfigurationsToCreateOrUpdate?[{$:@ETopicConfigurationsToDelete?[{$:@
EBlockedPhrasesToCreateOrUpdate?[s=BlockedPhrasesToDelete?[s;SystemMessageOverride?s
3ApplicationId!sAChatResponseConfigurationId!s1ClientToken?s1DisplayName?s=ResponseConfigurations!<*
>ActionConfigurations![{#im3ApplicationId!s=AuthenticationDetail?{#mH4DataAccessorId!s1DisplayName?s
3ApplicationId!s3Configuration?*2DataSourceId!s1Description?s1DisplayName?sHDocumentEnrichmentConfiguration?{#FM-IndexId!sEMediaExtractionConfiguration?{#Ia-RoleArn?s2SyncSchedule?s9VpcConfiguration?{#qy
3ApplicationId!s>CapacityConfiguration?{#so1Description?s1DisplayName?sIDocumentAttributeConfigurations?[{$H?-IndexId!s
3ApplicationId!s:AuthConfiguration?{#u[BCustomPluginConfiguration?{#x21DisplayName?s.PluginId!s/ServerUrl?s+State?s
3ApplicationId!s6Configuration?{#zA1DisplayName?s1RetrieverId!s-RoleArn?s
3ApplicationId!s4SubscriptionId!s*Type!s
3ApplicationId!s=UserAliasesToDelete?[{$&y=UserAliasesToUpdate?[{$&y,UserId!s
:UserAliasesAdded?[{$&y<UserAliasesDeleted?[{$&y<UserAliasesUpdated?[{$&y
3ApplicationId!sDAuthenticationConfiguration?{$QiFBrowserExtensionConfiguration?{$)rCCustomizationConfiguration?{$*5FIdentityProviderConfiguration?{$*f.Origins?[s-RoleArn?s>SamplePromptsControlMode?s.Subtitle?s+Title?s5WebExperienceId!s4WelcomeMessage?s
)"};
