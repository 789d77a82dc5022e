// What the actions of kendra take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcf51b2b0e93ad49a>{
    R"(#e#%8#%_#&*#&G#&n#'4#'N#'m#(=#(W#(q#)*#)L#)a#*0#*I#*s#+3#+M#+`#+u#,;#,d#-##-O#-k#.-#.B#.f#/##/E#/p#0>#0Y#1+#1U#1r#2.#2W#2w#36#3R#3r#41#4C#4d#51#5F#5n#61#6G#6d#6s#7+#7K#7j#8(#8=#8T#9$#9>#9X#9z#:5#:^#;*
associateEntitiesToExperience {#;C{#<#
associatePersonasToEntities {#<V{#<#
batchDeleteDocument {#=1{#>=
batchDeleteFeaturedResultsSet {#?*{#?N
batchGetDocumentStatus {#@#{#AV
batchPutDocument {#C>{#>=
clearQuerySuggestions {#K${#K/
createAccessControlConfiguration {#K0{#L@
createDataSource {#LF{#L@
createExperience {$:s{#L@
createFaq {$=8{$>I
createFeaturedResultsSet {$>O{$?o
createIndex {$Am{$>I
createQuerySuggestionsBlockList {$Fq{$>I
createThesaurus {$Fq{$>I
deleteAccessControlConfiguration {$Gl{#K/
deleteDataSource {$Gl{#K/
deleteExperience {$Gl{#K/
deleteFaq {$Gl{#K/
deleteIndex {#L@{#K/
deletePrincipalMapping {$G|{#K/
deleteQuerySuggestionsBlockList {$Gl{#K/
deleteThesaurus {$Gl{#K/
describeAccessControlConfiguration {$Gl{$HS
describeDataSource {$Gl{$IZ
describeExperience {$Gl{$Kz
describeFaq {$Gl{$Mc
describeFeaturedResultsSet {$O6{$OX
describeIndex {#L@{$Q|
describePrincipalMapping {$Y'{$YK
describeQuerySuggestionsBlockList {$Gl{$Zx
describeQuerySuggestionsConfig {#K${$\Q
describeThesaurus {$Gl{$`-
disassociateEntitiesFromExperience {#;C{#<#
disassociatePersonasFromEntities {$as{#<#
getQuerySuggestions {$b6{$g5
getSnapshots {$iP{$j2
listAccessControlConfigurations {$k={$ka
listDataSourceSyncJobs {$l6{$m)
listDataSources {$k={$oZ
listEntityPersonas {$pd{$q3
listExperienceEntities {$r'{$rC
listExperiences {$k={$sw
listFaqs {$k={$to
listFeaturedResultsSets {$k={$v(
listGroupsOlderThanOrderingId {$we{$xK
listIndices {$y,{$yF
listQuerySuggestionsBlockLists {$k={$zV
listTagsForResource {${_{${n
listThesauri {$k={${z
putPrincipalMapping {$|w{#K/
query {%$u{%,'
retrieve {%8n{%:\
startDataSourceSyncJob {$Gl{%<.
stopDataSourceSyncJob {$Gl{#K/
submitFeedback {%<={#K/
tagResource {%=c{#K/
untagResource {%>#{#K/
updateAccessControlConfiguration {%>={#K/
updateDataSource {%?D{#K/
updateExperience {%A-{#K/
updateFeaturedResultsSet {%Ao{$?o
updateIndex {%C3{#K/
updateQuerySuggestionsBlockList {%E:{#K/
updateQuerySuggestionsConfig {%E{{#K/
updateThesaurus {%E:{#K/
4EntityList![{#;d(Id!s-IndexId!s
.EntityId!s0EntityType!s
:FailedEntityList?[{#<;
.EntityId?s2ErrorMessage?s
(Id!s-IndexId!s2Personas![{#<u
.EntityId!s-Persona!s
FDataSourceSyncJobMetricTarget?{#=q5DocumentIdList![s-IndexId!s
2DataSourceId!s9DataSourceSyncJobId?s
9FailedDocuments?[{#>T
2DataSourceId?s/ErrorCode?s2ErrorMessage?s(Id?s
<FeaturedResultsSetIds![s-IndexId!s
0Errors![{#?\
/ErrorCode!s2ErrorMessage!s(Id!s
:DocumentInfoList![{#@E-IndexId!s
4Attributes?[{#@d0DocumentId!s
)Key!s.Value!{#@v
/DateValue?t/LongValue?l6StringListValue?[s1StringValue?s
<DocumentStatusList?[{#B#0Errors?[{#B`
0DocumentId?s4DocumentStatus?s1FailureCode?s3FailureReason?s
2DataSourceId?s0DocumentId?s/ErrorCode?s2ErrorMessage?s
NCustomDocumentEnrichmentConfiguration?{#D43Documents![{#HK-IndexId!s-RoleArn?s
>InlineConfigurations?[{#EIHPostExtractionHookConfiguration?{#GtGPreExtractionHookConfiguration?{#Gt-RoleArn?s
2Condition?{#F%=DocumentContentDeletion?b/Target?{#Fg
CConditionDocumentAttributeKey!s9ConditionOnValue?{#@v.Operator!s
@TargetDocumentAttributeKey?sETargetDocumentAttributeValue?{#@vJTargetDocumentAttributeValueDeletion?b
<InvocationCondition?{#F%/LambdaArn!s.S3Bucket!s
BAccessControlConfigurationId?s;AccessControlList?[{#J24Attributes?[{#@d*Blob?y1ContentType?sGHierarchicalAccessControlList?[{#JY(Id!s/S3Path?{#Jn+Title?s
,Access!s2DataSourceId?s*Name!s*Type!s
7PrincipalList![{#J2
,Bucket!s)Key!s
-IndexId!s

;AccessControlList?[{#J21ClientToken?s1Description?sGHierarchicalAccessControlList?[{#JY-IndexId!s*Name!s
(Id!s
1ClientToken?s6Configuration?{#NJNCustomDocumentEnrichmentConfiguration?{#D41Description?s-IndexId!s2LanguageCode?s*Name!s-RoleArn?s.Schedule?s.Tags?[{$:d*Type!s9VpcConfiguration?{#W3
>AlfrescoConfiguration?{#S_9BoxConfiguration?{#WU@ConfluenceConfiguration?{#ZE>DatabaseConfiguration?{#`?9FsxConfiguration?{#db<GitHubConfiguration?{#f/AGoogleDriveConfiguration?{#qZ:JiraConfiguration?{#s3>OneDriveConfiguration?{#vT:QuipConfiguration?{#xO8S3Configuration?{#{/@SalesforceConfiguration?{$#'@ServiceNowConfiguration?{$*<@SharePointConfiguration?{$/G;SlackConfiguration?{$2M>TemplateConfiguration?{$5@@WebCrawlerConfiguration?{$5L>WorkDocsConfiguration?{$9O
;BlogFieldMappings?[{#VS3CrawlComments?b8CrawlSystemFolders?bFDocumentLibraryFieldMappings?[{#VS3EntityFilter?[s8ExclusionPatterns?[s8InclusionPatterns?[s/SecretArn!s,SiteId!s-SiteUrl!s=SslCertificateS3Path!{#Jn9VpcConfiguration?{#W3;WikiFieldMappings?[{#VS
9DataSourceFieldName!s5DateFieldFormat?s4IndexFieldName!s
7SecurityGroupIds![s0SubnetIds![s
>CommentFieldMappings?[{#VS3CrawlComments?b0CrawlTasks?b3CrawlWebLinks?b2EnterpriseId!s8ExclusionPatterns?[s;FileFieldMappings?[{#VS8InclusionPatterns?[s/SecretArn!s;TaskFieldMappings?[{#VS2UseChangeLog?b9VpcConfiguration?{#W3>WebLinkFieldMappings?[{#VS
@AttachmentConfiguration?{#]*8AuthenticationType?s:BlogConfiguration?{#^<8ExclusionPatterns?[s8InclusionPatterns?[s:PageConfiguration?{#^U;ProxyConfiguration?{#^n/SecretArn!s/ServerUrl!s;SpaceConfiguration?{#_1-Version!s9VpcConfiguration?{#W3
AAttachmentFieldMappings?[{#]\6CrawlAttachments?b
9DataSourceFieldName?s5DateFieldFormat?s4IndexFieldName?s
;BlogFieldMappings?[{#]\
;PageFieldMappings?[{#]\
1Credentials?s*Host!s*Port!i
9CrawlArchivedSpaces?b9CrawlPersonalSpaces?b4ExcludeSpaces?[s4IncludeSpaces?[s<SpaceFieldMappings?[{#]\
9AclConfiguration?{#as<ColumnConfiguration!{#b4@ConnectionConfiguration!{#cS8DatabaseEngineType!s9SqlConfiguration?{#d?9VpcConfiguration?{#W3
=AllowedGroupsColumnName!s
=ChangeDetectingColumns![s<DocumentDataColumnName!s:DocumentIdColumnName!s=DocumentTitleColumnName?s7FieldMappings?[{#VS
2DatabaseHost!s2DatabaseName!s2DatabasePort!i/SecretArn!s/TableName!s
EQueryIdentifiersEnclosingOption?s
8ExclusionPatterns?[s7FieldMappings?[{#VS2FileSystemId!s4FileSystemType!s8InclusionPatterns?[s/SecretArn?s9VpcConfiguration!{#W3
@ExclusionFileNamePatterns?[s@ExclusionFileTypePatterns?[sBExclusionFolderNamePatterns?[sPGitHubCommitConfigurationFieldMappings?[{#VSFGitHubDocumentCrawlProperties?{#nfYGitHubIssueAttachmentConfigurationFieldMappings?[{#VSVGitHubIssueCommentConfigurationFieldMappings?[{#VSWGitHubIssueDocumentConfigurationFieldMappings?[{#VS\GitHubPullRequestCommentConfigurationFieldMappings?[{#VSgGitHubPullRequestDocumentAttachmentConfigurationFieldMappings?[{#VS]GitHubPullRequestDocumentConfigurationFieldMappings?[{#VSTGitHubRepositoryConfigurationFieldMappings?[{#VS@InclusionFileNamePatterns?[s@InclusionFileTypePatterns?[sBInclusionFolderNamePatterns?[s?OnPremiseConfiguration?{#p^7RepositoryFilter?[s:SaaSConfiguration?{#q</SecretArn!s*Type?s2UseChangeLog?b9VpcConfiguration?{#W3
0CrawlIssue?b7CrawlIssueComment?bACrawlIssueCommentAttachment?b6CrawlPullRequest?b=CrawlPullRequestComment?bGCrawlPullRequestCommentAttachment?b>CrawlRepositoryDocuments?b
-HostUrl!s6OrganizationName!s=SslCertificateS3Path!{#Jn
-HostUrl!s6OrganizationName!s
7ExcludeMimeTypes?[s:ExcludeSharedDrives?[s:ExcludeUserAccounts?[s8ExclusionPatterns?[s7FieldMappings?[{#VS8InclusionPatterns?[s/SecretArn!s
AAttachmentFieldMappings?[{#VS>CommentFieldMappings?[{#VS8ExclusionPatterns?[s8InclusionPatterns?[s<IssueFieldMappings?[{#VS;IssueSubEntityFilter?[s0IssueType?[s4JiraAccountUrl!s.Project?[s>ProjectFieldMappings?[{#VS/SecretArn!s-Status?[s2UseChangeLog?b9VpcConfiguration?{#W3>WorkLogFieldMappings?[{#VS
8DisableLocalGroups?b8ExclusionPatterns?[s7FieldMappings?[{#VS8InclusionPatterns?[s6OneDriveUsers!{#w|/SecretArn!s2TenantDomain!s
7OneDriveUserList?[s;OneDriveUserS3Path?{#Jn
AAttachmentFieldMappings?[{#VS6CrawlAttachments?b4CrawlChatRooms?b7CrawlFileComments?b,Domain!s8ExclusionPatterns?[s0FolderIds?[s8InclusionPatterns?[s>MessageFieldMappings?[{#VS/SecretArn!s=ThreadFieldMappings?[{#VS9VpcConfiguration?{#W3
GAccessControlListConfiguration?{#|j0BucketName!sGDocumentsMetadataConfiguration?{#|u8ExclusionPatterns?[s8InclusionPatterns?[s8InclusionPrefixes?[s
-KeyPath?s
.S3Prefix?s
AChatterFeedConfiguration?{$%p6CrawlAttachments?bDExcludeAttachmentFilePatterns?[sDIncludeAttachmentFilePatterns?[sFKnowledgeArticleConfiguration?{$&r/SecretArn!s/ServerUrl!sNStandardObjectAttachmentConfiguration?{$)hFStandardObjectConfigurations?[{$(/
;DocumentDataFieldName!s<DocumentTitleFieldName?s7FieldMappings?[{#VS9IncludeFilterTypes?[s
RCustomKnowledgeArticleTypeConfigurations?[{$(/5IncludedStates![sRStandardKnowledgeArticleTypeConfiguration?{$(|
;DocumentDataFieldName!s<DocumentTitleFieldName?s7FieldMappings?[{#VS*Name!s
;DocumentDataFieldName!s<DocumentTitleFieldName?s7FieldMappings?[{#VS
<DocumentTitleFieldName?s7FieldMappings?[{#VS
8AuthenticationType?s-HostUrl!sFKnowledgeArticleConfiguration?{$+k/SecretArn!sDServiceCatalogConfiguration?{$-`<ServiceNowBuildVersion!s
6CrawlAttachments?b;DocumentDataFieldName!s<DocumentTitleFieldName?sDExcludeAttachmentFilePatterns?[s7FieldMappings?[{#VS1FilterQuery?sDIncludeAttachmentFilePatterns?[s
6CrawlAttachments?b;DocumentDataFieldName!s<DocumentTitleFieldName?sDExcludeAttachmentFilePatterns?[s7FieldMappings?[{#VSDIncludeAttachmentFilePatterns?[s
8AuthenticationType?s6CrawlAttachments?b8DisableLocalGroups?b<DocumentTitleFieldName?s8ExclusionPatterns?[s7FieldMappings?[{#VS8InclusionPatterns?[s;ProxyConfiguration?{#^n/SecretArn!s7SharePointVersion!s=SslCertificateS3Path?{#Jn+Urls![s2UseChangeLog?b9VpcConfiguration?{#W3
5CrawlBotMessage?b5ExcludeArchived?b8ExclusionPatterns?[s7FieldMappings?[{#VS8InclusionPatterns?[s4LookBackPeriod?i;PrivateChannelFilter?[s:PublicChannelFilter?[s/SecretArn!s4SinceCrawlDate!s6SlackEntityList![s,TeamId!s2UseChangeLog?b9VpcConfiguration?{#W3
.Template?*
DAuthenticationConfiguration?{$7j0CrawlDepth?iFMaxContentSizePerPageInMegaBytes?n5MaxLinksPerPage?i?MaxUrlsPerMinuteCrawlRate?i;ProxyConfiguration?{#^n;UrlExclusionPatterns?[s;UrlInclusionPatterns?[s-Urls!{$8H
=BasicAuthentication?[{$8+
1Credentials!s*Host!s*Port!i
=SeedUrlConfiguration?{$9$>SiteMapsConfiguration?{$9B
/SeedUrls![s4WebCrawlerMode?s
/SiteMaps![s
3CrawlComments?b8ExclusionPatterns?[s7FieldMappings?[{#VS8InclusionPatterns?[s4OrganizationId!s2UseChangeLog?b
)Key!s+Value!s
1ClientToken?s6Configuration?{$;d1Description?s-IndexId!s*Name!s-RoleArn?s
CContentSourceConfiguration?{$<JBUserIdentityConfiguration?{$<y
4DataSourceIds?[s6DirectPutContent?b-FaqIds?[s
;IdentityAttributeName?s
1ClientToken?s1Description?s0FileFormat?s-IndexId!s2LanguageCode?s*Name!s-RoleArn!s/S3Path!{#Jn.Tags?[{$:d
(Id?s
1ClientToken?s1Description?s;FeaturedDocuments?[{$>I<FeaturedResultsSetName!s-IndexId!s1QueryTexts?[s,Status?s.Tags?[{$:d
;FeaturedResultsSet?{$@.
7CreationTimestamp?l1Description?s;FeaturedDocuments?[{$>I:FeaturedResultsSetId?s<FeaturedResultsSetName?s:LastUpdatedTimestamp?l1QueryTexts?[s,Status?s
1ClientToken?s1Description?s-Edition?s*Name!s-RoleArn!sJServerSideEncryptionConfiguration?{$C{.Tags?[{$:d7UserContextPolicy?sIUserGroupResolutionConfiguration?{$D-AUserTokenConfigurations?[{$DH
.KmsKeyId?s
=UserGroupResolutionMode!s
CJsonTokenTypeConfiguration?{$E.BJwtTokenTypeConfiguration?{$E^
9GroupAttributeField!s<UserNameAttributeField!s
0ClaimRegex?s9GroupAttributeField?s,Issuer?s1KeyLocation!s6SecretManagerArn?s)Url?s<UserNameAttributeField?s
1ClientToken?s1Description?s-IndexId!s*Name!s-RoleArn!s5SourceS3Path!{#Jn.Tags?[{$:d
(Id!s-IndexId!s
2DataSourceId?s-GroupId!s-IndexId!s0OrderingId?l
;AccessControlList?[{#J21Description?s2ErrorMessage?sGHierarchicalAccessControlList?[{#JY*Name!s
6Configuration?{#NJ/CreatedAt?tNCustomDocumentEnrichmentConfiguration?{#D41Description?s2ErrorMessage?s(Id?s-IndexId?s2LanguageCode?s*Name?s-RoleArn?s.Schedule?s,Status?s*Type?s/UpdatedAt?t9VpcConfiguration?{#W3
6Configuration?{$;d/CreatedAt?t1Description?s3Endpoints?[{$MH2ErrorMessage?s(Id?s-IndexId?s*Name?s-RoleArn?s,Status?s/UpdatedAt?t
.Endpoint?s2EndpointType?s
/CreatedAt?t1Description?s2ErrorMessage?s0FileFormat?s(Id?s-IndexId?s2LanguageCode?s*Name?s-RoleArn?s/S3Path?{#Jn,Status?s/UpdatedAt?t
:FeaturedResultsSetId!s-IndexId!s
7CreationTimestamp?l1Description?sBFeaturedDocumentsMissing?[{$>IGFeaturedDocumentsWithMetadata?[{$Qh:FeaturedResultsSetId?s<FeaturedResultsSetName?s:LastUpdatedTimestamp?l1QueryTexts?[s,Status?s
(Id?s+Title?s)Uri?s
6CapacityUnits?{$U?/CreatedAt?t1Description?sHDocumentMetadataConfigurations?[{$Ul-Edition?s2ErrorMessage?s(Id?s8IndexStatistics?{$W\*Name?s-RoleArn?sJServerSideEncryptionConfiguration?{$C{,Status?s/UpdatedAt?t7UserContextPolicy?sIUserGroupResolutionConfiguration?{$D-AUserTokenConfigurations?[{$DH
8QueryCapacityUnits!i:StorageCapacityUnits!i
*Name!s2Relevance?{$V</Search?{$W)*Type!s
.Duration?s/Freshness?b0Importance?i/RankOrder?s9ValueImportanceMap?<i
1Displayable?b/Facetable?b0Searchable?b.Sortable?b
6FaqStatistics!{$X2?TextDocumentStatistics!{$XQ
AIndexedQuestionAnswersCount!i
6IndexedTextBytes!l?IndexedTextDocumentsCount!i
2DataSourceId?s-GroupId!s-IndexId!s
2DataSourceId?s-GroupId?sBGroupOrderingIdSummaries?[{$Z4-IndexId?s
3FailureReason?s3LastUpdatedAt?t0OrderingId?l0ReceivedAt?t,Status?s
/CreatedAt?t1Description?s2ErrorMessage?s3FileSizeBytes?l(Id?s-IndexId?s/ItemCount?i*Name?s-RoleArn?s5SourceS3Path?{#Jn,Status?s/UpdatedAt?t
CAttributeSuggestionsConfig?{$_0JIncludeQueriesWithoutUserInformation?b3LastClearTime?t>LastSuggestionsBuildTime?tBMinimumNumberOfQueryingUsers?i7MinimumQueryCount?i*Mode?sBQueryLogLookBackWindowInDays?i,Status?s;TotalSuggestionsCount?i
>AttributeSuggestionsMode?s?SuggestableConfigList?[{$_h
3AttributeName?s1Suggestable?b
/CreatedAt?t1Description?s2ErrorMessage?s3FileSizeBytes?l(Id?s-IndexId?s*Name?s-RoleArn?s5SourceS3Path?{#Jn,Status?s6SynonymRuleCount?l/TermCount?l/UpdatedAt?t
0EntityIds![s(Id!s-IndexId!s
CAttributeSuggestionsConfig?{$c<-IndexId!s9MaxSuggestionsCount?i/QueryText!s6SuggestionTypes?[s
CAdditionalResponseAttributes?[s8AttributeFilter?{$dA;SuggestionAttributes?[s4UserContext?{$fB
7AndAllFilters?[{$dA4ContainsAll?{#@d4ContainsAny?{#@d1EqualsTo?{#@d4GreaterThan?{#@d<GreaterThanOrEquals?{#@d1LessThan?{#@d9LessThanOrEquals?{#@d2NotFilter?{$dA6OrAllFilters?[{$dA
:DataSourceGroups?[{$fu-Groups?[s+Token?s,UserId?s
2DataSourceId!s-GroupId!s
8QuerySuggestionsId?s5Suggestions?[{$g]
(Id?s9SourceDocuments?[{$h*.Value?{$hk
>AdditionalAttributes?[{#@d0DocumentId?s;SuggestionAttributes?[s
-Text?{$hv
4Highlights?[{$i5*Text?s
1BeginOffset?i/EndOffset?i
-IndexId!s.Interval!s0MaxResults?i0MetricType!s/NextToken?s
/NextToken?s;SnapShotTimeFilter?{$k&5SnapshotsData?[[s:SnapshotsDataHeader?[s
-EndTime?t/StartTime?t
-IndexId!s0MaxResults?i/NextToken?s
EAccessControlConfigurations![{#L@/NextToken?s
(Id!s-IndexId!s0MaxResults?i/NextToken?s8StartTimeFilter?{$k&2StatusFilter?s
1History?[{$mD/NextToken?s
9DataSourceErrorCode?s-EndTime?t/ErrorCode?s2ErrorMessage?s1ExecutionId?s0Metrics?{$nV/StartTime?t,Status?s
4DocumentsAdded?s6DocumentsDeleted?s5DocumentsFailed?s7DocumentsModified?s6DocumentsScanned?s
/NextToken?s6SummaryItems?[{$oz
/CreatedAt?t(Id?s2LanguageCode?s*Name?s,Status?s*Type?s/UpdatedAt?t
(Id!s-IndexId!s0MaxResults?i/NextToken?s
/NextToken?s6SummaryItems?[{$qS
/CreatedAt?t.EntityId?s-Persona?s/UpdatedAt?t
(Id!s-IndexId!s/NextToken?s
/NextToken?s6SummaryItems?[{$rc
4DisplayData?{$s3.EntityId?s0EntityType?s
/FirstName?s/GroupName?s8IdentifiedUserName?s.LastName?s.UserName?s
/NextToken?s6SummaryItems?[{$t=
/CreatedAt?t3Endpoints?[{$MH(Id?s*Name?s,Status?s
9FaqSummaryItems?[{$u8/NextToken?s
/CreatedAt?t0FileFormat?s(Id?s2LanguageCode?s*Name?s,Status?s/UpdatedAt?t
HFeaturedResultsSetSummaryItems?[{$vZ/NextToken?s
7CreationTimestamp?l:FeaturedResultsSetId?s<FeaturedResultsSetName?s:LastUpdatedTimestamp?l,Status?s
2DataSourceId?s-IndexId!s0MaxResults?i/NextToken?s0OrderingId!l
9GroupsSummaries?[{$xn/NextToken?s
-GroupId?s0OrderingId?l
0MaxResults?i/NextToken?s
HIndexConfigurationSummaryItems?[{$yx/NextToken?s
/CreatedAt!t-Edition?s(Id?s*Name?s,Status!s/UpdatedAt!t
?BlockListSummaryItems?[{${%/NextToken?s
/CreatedAt?t(Id?s/ItemCount?i*Name?s,Status?s/UpdatedAt?t
1ResourceARN!s
.Tags?[{$:d
/NextToken?s?ThesaurusSummaryItems?[{$|I
/CreatedAt?t(Id?s*Name?s,Status?s/UpdatedAt?t
2DataSourceId?s-GroupId!s5GroupMembers!{%#j-IndexId!s0OrderingId?l-RoleArn?s
6MemberGroups?[{%$Q5MemberUsers?[{%$k>S3PathforGroupMembers?{#Jn
2DataSourceId?s-GroupId!s
,UserId!s
8AttributeFilter?{$dA>CollapseConfiguration?{%(SQDocumentRelevanceOverrideConfigurations?[{%*m0Facets?[{%+*-IndexId!s0PageNumber?i.PageSize?i;QueryResultTypeFilter?s/QueryText?sBRequestedDocumentAttributes?[s=SortingConfiguration?{%*I?SortingConfigurations?[{%*IESpellCorrectionConfiguration?{%+\4UserContext?{$fB/VisitorId?s
:DocumentAttributeKey!s,Expand?b<ExpandConfiguration?{%)mAMissingAttributeKeyStrategy?s?SortingConfigurations?[{%*I
?MaxExpandedResultsPerItem?i<MaxResultItemsToExpand?i
:DocumentAttributeKey!s/SortOrder!s
*Name!s2Relevance!{$V<
:DocumentAttributeKey?s0Facets?[{%+*0MaxResults?i
GIncludeQuerySpellCheckSuggestions!b
6FacetResults?[{%-Z>FeaturedResultsItems?[{%/:-QueryId?s5ResultItems?[{%2C?SpellCorrectedQueries?[{%7\:TotalNumberOfResults?i2Warnings?[{%8\
:DocumentAttributeKey?sJDocumentAttributeValueCountPairs?[{%.\@DocumentAttributeValueType?s
+Count?i?DocumentAttributeValue?{#@v6FacetResults?[{%-Z
>AdditionalAttributes?[{%0t<DocumentAttributes?[{#@d8DocumentExcerpt?{%1V0DocumentId?s6DocumentTitle?{%1V1DocumentURI?s3FeedbackToken?s(Id?s*Type?s
)Key!s.Value!{%18/ValueType!s
@TextWithHighlightsValue?{%1V
4Highlights?[{%1o*Text?s
1BeginOffset!i/EndOffset!i/TopAnswer?b*Type?s
>AdditionalAttributes?[{%0t>CollapsedResultDetail?{%4n<DocumentAttributes?[{#@d8DocumentExcerpt?{%1V0DocumentId?s6DocumentTitle?{%1V1DocumentURI?s3FeedbackToken?s,Format?s(Id?s8ScoreAttributes?{%6J5TableExcerpt?{%6]*Type?s
:DocumentAttribute!{#@d9ExpandedResults?[{%5B
<DocumentAttributes?[{#@d8DocumentExcerpt?{%1V0DocumentId?s6DocumentTitle?{%1V1DocumentURI?s(Id?s
5ScoreConfidence?s
.Rows?[{%7#7TotalNumberOfRows?i
/Cells?[{%70
,Header?b1Highlighted?b/TopAnswer?b+Value?s
5Corrections?[{%8*8SuggestedQueryText?s
1BeginOffset?i3CorrectedTerm?s/EndOffset?i*Term?s
*Code?s-Message?s
8AttributeFilter?{$dAQDocumentRelevanceOverrideConfigurations?[{%*m-IndexId!s0PageNumber?i.PageSize?i/QueryText!sBRequestedDocumentAttributes?[s4UserContext?{$fB
-QueryId?s5ResultItems?[{%:y
-Content?s<DocumentAttributes?[{#@d0DocumentId?s3DocumentTitle?s1DocumentURI?s(Id?s8ScoreAttributes?{%6J
1ExecutionId?s
<ClickFeedbackItems?[{%=.-IndexId!s-QueryId!s@RelevanceFeedbackItems?[{%=F
/ClickTime!t.ResultId!s
4RelevanceValue!s.ResultId!s
1ResourceARN!s.Tags![{$:d
1ResourceARN!s.TagKeys![s
;AccessControlList?[{#J21Description?sGHierarchicalAccessControlList?[{#JY(Id!s-IndexId!s*Name?s
6Configuration?{#NJNCustomDocumentEnrichmentConfiguration?{#D41Description?s(Id!s-IndexId!s2LanguageCode?s*Name?s-RoleArn?s.Schedule?s9VpcConfiguration?{#W3
6Configuration?{$;d1Description?s(Id!s-IndexId!s*Name?s-RoleArn?s
1Description?s;FeaturedDocuments?[{$>I:FeaturedResultsSetId!s<FeaturedResultsSetName?s-IndexId!s1QueryTexts?[s,Status?s
6CapacityUnits?{$U?1Description?sNDocumentMetadataConfigurationUpdates?[{$Ul(Id!s*Name?s-RoleArn?s7UserContextPolicy?sIUserGroupResolutionConfiguration?{$D-AUserTokenConfigurations?[{$DH
1Description?s(Id!s-IndexId!s*Name?s-RoleArn?s5SourceS3Path?{#Jn
CAttributeSuggestionsConfig?{$_0JIncludeQueriesWithoutUserInformation?b-IndexId!sBMinimumNumberOfQueryingUsers?i7MinimumQueryCount?i*Mode?sBQueryLogLookBackWindowInDays?i
)"};
