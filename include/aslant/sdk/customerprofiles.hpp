// What the actions of customerprofiles take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6081816c93bf701b>{
    R"($/#&J#&a#'6#'O#'|#(8#(T#(o#)1#)T#)k#*,#*M#*n#+3#+R#+k#,>#,T#,p#-6#-Q#-m#..#.E#._#.|#/C#/^#0%#0F#0^#1%#1D#1n#2>#2Q#2j#3-#3E#3^#4&#4>#4R#4|#5C#5a#6-#6P#6h#7,#7J#7f#8*#8F#8b#8x#98#9M#9g#:.#:Z#;,#;G#;f#;{#<;#<V#<z#=:#=a#>)#>M#>p#?>#?^#?z#@@#@`#@z#A>#A^#A{#B9#BP#Bg#C*#CB#C\#Cz#D8#DR#Dj#E)#E@#EU#El#F?#FU#Fq#G3#GJ
addProfileKey {#Ge{#H9
batchGetCalculatedAttributeForProfile {#HN{#Id
batchGetProfile {#Kw{#L9
createCalculatedAttributeDefinition {#SU{#XF
createDomain {#Zw{#bZ
createDomainLayout {#gP{#ha
createEventStream {#j1{#j_
createEventTrigger {#jy{#ns
createIntegrationWorkflow {#p[{#z9
createProfile {#zQ{$%B
createRecommender {$%O{$(C
createRecommenderFilter {$(]{$)]
createSegmentDefinition {$*#{$33
createSegmentEstimate {$49{$4k
createSegmentSnapshot {$59{$6=
createUploadJob {$6K{$7T
deleteCalculatedAttributeDefinition {$7]{$8+
deleteDomain {$8,{$8:
deleteDomainLayout {$8E{$8:
deleteDomainObjectType {$8j{$8+
deleteEventStream {$9/{$8+
deleteEventTrigger {$9O{$8:
deleteIntegration {$9p{$8:
deleteProfile {$:*{$:D
deleteProfileKey {#Ge{$:D
deleteProfileObject {$:O{$:D
deleteProfileObjectType {$8j{$8:
deleteRecommender {$;9{$8+
deleteRecommenderFilter {$;Y{$8:
deleteSegmentDefinition {$<%{$:D
deleteWorkflow {$<K{$8+
detectProfileObjectType {$<f{$=%
getAutoMergingPreview {$>P{$?U
getCalculatedAttributeDefinition {$7]{#XF
getCalculatedAttributeForProfile {$@]{$A7
getDomain {$8,{$B4
getDomainLayout {$8E{$Dv
getDomainObjectType {$8j{$FF
getEventStream {$9/{$G|
getEventTrigger {$9O{#ns
getIdentityResolutionJob {$IU{$Ik
getIntegration {$9p{$Lr
getMatches {$N_{$O,
getObjectTypeAttributeStatistics {$PA{$Pp
getProfileHistoryRecord {$R>{$R]
getProfileObjectType {$8j{$St
getProfileObjectTypeTemplate {$Vu{$W)
getProfileRecommendations {$XL{$[B
getRecommender {$]L{$^)
getRecommenderFilter {$;Y{$a;
getSegmentDefinition {$<%{$bS
getSegmentEstimate {$d2{$dM
getSegmentMembership {$e9{$em
getSegmentSnapshot {$gI{$g|
getSimilarProfiles {$i'{$it
getUploadJob {$IU{$ji
getUploadJobPath {$IU{$lk
getWorkflow {$<K{$m3
getWorkflowSteps {$p3{$pg
listAccountIntegrations {$s,{$s\
listCalculatedAttributeDefinitions {$N_{$su
listCalculatedAttributesForProfile {$uR{$v+
listDomainLayouts {$vD{$vk
listDomainObjectTypes {$vD{$xA
listDomains {$yD{$y^
listEventStreams {$N_{$zO
listEventTriggers {$vD{$|=
listIdentityResolutionJobs {$N_{%#S
listIntegrations {%%7{$s\
listObjectTypeAttributeValues {%%n{%&\
listObjectTypeAttributes {%'4{%'l
listProfileAttributeValues {%(L{%(j
listProfileHistoryRecords {%)P{%*U
listProfileObjectTypeTemplates {$yD{%,1
listProfileObjectTypes {$N_{%,t
listProfileObjects {%.g{%/x
listRecommenderFilters {$vD{%0k
listRecommenderRecipes {%2O{%2i
listRecommenders {$vD{%3K
listRuleBasedMatches {$N_{%5V
listSegmentDefinitions {$vD{%5o
listTagsForResource {%7B{%7Q
listUploadJobs {$vD{%7Z
listWorkflows {%8o{%9t
mergeProfiles {%;/{$:D
putDomainObjectType {%@4{%A,
putIntegration {%B3{$Lr
putProfileObject {%CT{%C|
putProfileObjectType {%D<{$St
searchProfiles {%Fg{%Gu
startRecommender {$;9{$8+
startUploadJob {$IU{$8+
stopRecommender {$;9{$8+
stopUploadJob {$IU{$8+
tagResource {%H4{$8+
untagResource {%HK{$8+
updateCalculatedAttributeDefinition {%He{%I_
updateDomain {%Kd{%M>
updateDomainLayout {%O4{%P=
updateEventTrigger {%Qg{#ns
updateProfile {%S8{$%B
updateRecommender {%X5{%Xz
0DomainName!s-KeyName!s/ProfileId!s-Values![s
-KeyName?s-Values?[s
=CalculatedAttributeName!s;ConditionOverrides?{#IB0DomainName!s1ProfileIds![s
.Range?{#IN
)End?n+Start!n*Unit!s
CCalculatedAttributeValues?[{#JP;ConditionOverrides?{#IB0Errors?[{#KY
=CalculatedAttributeName?s1DisplayName?s3IsDataPartial?s9LastObjectTimestamp?t/ProfileId?s+Value?s
*Code!s-Message!s/ProfileId!s
0DomainName!s1ProfileIds![s
0Errors?[{#KY2Profiles?[{#LV
3AccountNumber?s;AdditionalInformation?s0Address?{#QY1Attributes?<s7BillingAddress?{#QY/BirthDate?s:BusinessEmailAddress?s2BusinessName?s9BusinessPhoneNumber?s2EmailAddress?s>EngagementPreferences?{#Rf/FirstName?s6FoundByItems?[{#H9,Gender?s2GenderString?s5HomePhoneNumber?s.LastName?s7MailingAddress?{#QY0MiddleName?s7MobilePhoneNumber?s/PartyType?s5PartyTypeString?s:PersonalEmailAddress?s1PhoneNumber?s/ProfileId?s1ProfileType?s8ShippingAddress?{#QY
.Address1?s.Address2?s.Address3?s.Address4?s*City?s-Country?s,County?s0PostalCode?s.Province?s+State?s
/Email?[{#S%/Phone?[{#S%
1ContactType?s-KeyName?s.KeyValue?s/ProfileId?s
9AttributeDetails!{#U?=CalculatedAttributeName!s3Conditions?{#Uf1Description?s1DisplayName?s0DomainName!s/Filter?{#WB/Statistic!s+Tags?<s7UseHistoricalData?b
4Attributes![{#U^0Expression!s
*Name!s
1ObjectCount?i.Range?{#V52Threshold?{#W.
5TimestampFormat?s5TimestampSource?s*Unit?s+Value?i3ValueRange?{#Vy
)End!n+Start!n
.Operator!s+Value!s
0Groups![{#WZ-Include!s
4Dimensions![{#Ws*Type!s
4Attributes!<{#X+
3DimensionType!s-Values![s
9AttributeDetails?{#U?=CalculatedAttributeName?s3Conditions?{#Uf/CreatedAt?t1Description?s1DisplayName?s/Filter?{#WB3LastUpdatedAt?t2Readiness?{#ZW/Statistic?s,Status?s+Tags?<s7UseHistoricalData?b
-Message?s8ProgressPercentage?n
2DataStore?{#\Q8DeadLetterQueueUrl?s:DefaultEncryptionKey?s;DefaultExpirationDays!i0DomainName!s1Matching?{#\\:RuleBasedMatching?{#_r+Tags?<s
-Enabled?b
4AutoMerging?{#]D-Enabled!b8ExportingConfig?{#_-4JobSchedule?{#_[
;ConflictResolution?{#^F6Consolidation?{#^m-Enabled!bIMinAllowedConfidenceScoreForMerging?n
<ConflictResolvingModel!s0SourceName?s
<MatchingAttributesList!*
4S3Exporting?{#_?
2S3BucketName!s/S3KeyName?s
2DayOfTheWeek!s*Time!s
?AttributeTypesSelector?{#ag;ConflictResolution?{#^F-Enabled!b8ExportingConfig?{#_-7MatchingRules?[{#bQDMaxAllowedRuleLevelForMatching?iCMaxAllowedRuleLevelForMerging?i
.Address?[s<AttributeMatchingModel!s3EmailAddress?[s2PhoneNumber?[s
+Rule![s
/CreatedAt!t2DataStore?{#dP8DeadLetterQueueUrl?s:DefaultEncryptionKey?s;DefaultExpirationDays!i0DomainName!s3LastUpdatedAt!t1Matching?{#dj:RuleBasedMatching?{#eR+Tags?<s
-Enabled?b2Readiness?{#ZW
4AutoMerging?{#]D-Enabled?b8ExportingConfig?{#_-4JobSchedule?{#_[
?AttributeTypesSelector?{#ag;ConflictResolution?{#^F-Enabled?b8ExportingConfig?{#_-7MatchingRules?[{#bQDMaxAllowedRuleLevelForMatching?iCMaxAllowedRuleLevelForMerging?i,Status?s
1Description!s1DisplayName!s0DomainName!s/IsDefault?b,Layout!s:LayoutDefinitionName!s0LayoutType!s+Tags?<s
/CreatedAt!t1Description!s1DisplayName!s/IsDefault?b3LastUpdatedAt?t,Layout!s:LayoutDefinitionName!s0LayoutType!s+Tags?<s-Version!s
0DomainName!s5EventStreamName!s+Tags?<s)Uri!s
4EventStreamArn!s+Tags?<s
1Description?s0DomainName!s@EventTriggerConditions![{#lR;EventTriggerLimits?{#mu6EventTriggerName!s4ObjectTypeName!s3SegmentFilter?s+Tags?<s
@EventTriggerDimensions![{#m(5LogicalOperator!s
:ObjectAttributes![{#m@
8ComparisonOperator!s/FieldName?s,Source?s-Values![s
5EventExpiration?n1Periods?[{#n<
>MaxInvocationsPerProfile?n*Unit!s/Unlimited?b+Value!n
/CreatedAt?t1Description?s@EventTriggerConditions?[{#lR;EventTriggerLimits?{#mu6EventTriggerName?s3LastUpdatedAt?t4ObjectTypeName?s3SegmentFilter?s+Tags?<s
0DomainName!s:IntegrationConfig!{#qX4ObjectTypeName!s-RoleArn!s+Tags?<s2WorkflowType!s
;AppflowIntegration?{#qq
1Batches?[{#r:7FlowDefinition!{#rQ
-EndTime!t/StartTime!t
1Description?s.FlowName!s,KmsArn!s9SourceFlowConfig!{#sO/Tasks![{#vc6TriggerConfig!{#x;
:ConnectorProfileName?s3ConnectorType!s>IncrementalPullConfig?{#tWBSourceConnectorProperties!{#tp
;DatetimeTypeFieldName?s
0Marketo?{#uY+S3?{#uc3Salesforce?{#v&3ServiceNow?{#uY0Zendesk?{#uY
,Object!s
0BucketName!s2BucketPrefix?s
>EnableDynamicFieldUpdate?b;IncludeDeletedRecords?b,Object!s
:ConnectorOperator?{#wa6DestinationField?s3SourceFields![s5TaskProperties?<s.TaskType!s
-Marketo?s(S3?s0Salesforce?s0ServiceNow?s-Zendesk?s
:TriggerProperties?{#xa1TriggerType!s
2Scheduled?{#xq
2DataPullMode?s8FirstExecutionFrom?t5ScheduleEndTime?t8ScheduleExpression!s4ScheduleOffset?l7ScheduleStartTime?t.Timezone?s
-Message!s0WorkflowId!s
3AccountNumber?s;AdditionalInformation?s0Address?{#QY1Attributes?<s7BillingAddress?{#QY/BirthDate?s:BusinessEmailAddress?s2BusinessName?s9BusinessPhoneNumber?s0DomainName!s2EmailAddress?s>EngagementPreferences?{#Rf/FirstName?s,Gender?s2GenderString?s5HomePhoneNumber?s.LastName?s7MailingAddress?{#QY0MiddleName?s7MobilePhoneNumber?s/PartyType?s5PartyTypeString?s:PersonalEmailAddress?s1PhoneNumber?s1ProfileType?s8ShippingAddress?{#QY
/ProfileId!s
1Description?s0DomainName!s:RecommenderConfig?{$&Z5RecommenderName!s;RecommenderRecipeName!s+Tags?<s
5EventsConfig?{$'<8InferenceConfig?{$(.7TrainingFrequency?n
=EventParametersList![{$'W
/EventType!s9EventValueThreshold?n1EventWeight?n
7MinProvisionedTPS?n
4RecommenderArn!s+Tags?<s
1Description?s0DomainName!sARecommenderFilterExpression!s;RecommenderFilterName!s+Tags?<s
:RecommenderFilterArn!s+Tags?<s
1Description?s1DisplayName!s0DomainName!s;SegmentDefinitionName!s6SegmentGroups?{$+85SegmentSqlQuery?s+Tags?<s
0Groups?[{$+P-Include?s
4Dimensions?[{$,18SourceSegments?[{$2t0SourceType?s*Type?s
>CalculatedAttributes?<{$,d:ProfileAttributes?{$-=
;ConditionOverrides?{#IB3DimensionType!s-Values![s
6AccountNumber?{#X+>AdditionalInformation?{#X+0Address?{$2'4Attributes?<{#X+7BillingAddress?{$2'2BirthDate?{#X+=BusinessEmailAddress?{#X+5BusinessName?{#X+<BusinessPhoneNumber?{#X+5EmailAddress?{#X+2FirstName?{#X+5GenderString?{#X+8HomePhoneNumber?{#X+1LastName?{#X+7MailingAddress?{$2'3MiddleName?{#X+:MobilePhoneNumber?{#X+8PartyTypeString?{#X+=PersonalEmailAddress?{#X+4PhoneNumber?{#X+4ProfileType?{#X+8ShippingAddress?{$2'
-City?{#X+0Country?{#X+/County?{#X+3PostalCode?{#X+1Province?{#X+.State?{#X+
;SegmentDefinitionName?s
/CreatedAt?t1Description?s1DisplayName?s:SegmentDefinitionArn?s;SegmentDefinitionName!s+Tags?<s
0DomainName!s5SegmentQuery?{$+85SegmentSqlQuery?s
0DomainName?s0EstimateId?s0StatusCode?n
0DataFormat!s4DestinationUri?s0DomainName!s3EncryptionKey?s-RoleArn?s;SegmentDefinitionName!s
0SnapshotId!s
0DataExpiry?n1DisplayName!s0DomainName!s0Fields!<{$73/UniqueKey!s
1ContentType?s,Source?s,Target?s
+JobId!s
=CalculatedAttributeName!s0DomainName!s

0DomainName!s
-Message!s
0DomainName!s:LayoutDefinitionName!s
0DomainName!s4ObjectTypeName!s
0DomainName!s5EventStreamName!s
0DomainName!s6EventTriggerName!s
0DomainName!s)Uri!s
0DomainName!s/ProfileId!s
-Message?s
0DomainName!s4ObjectTypeName!s/ProfileId!s<ProfileObjectUniqueKey!s
0DomainName!s5RecommenderName!s
0DomainName!s;RecommenderFilterName!s
0DomainName!s;SegmentDefinitionName!s
0DomainName!s0WorkflowId!s
0DomainName!s.Objects![s
DDetectedProfileObjectTypes?[{$=G
0Fields?<{$73/Keys?<[{$>*FSourceLastUpdatedTimestampFormat?s
1FieldNames?[s:StandardIdentifiers?[s
;ConflictResolution!{#^F6Consolidation!{#^m0DomainName!sIMinAllowedConfidenceScoreForMerging?n
0DomainName!s=NumberOfMatchesInSample?l>NumberOfProfilesInSample?lBNumberOfProfilesWillBeMerged?l
=CalculatedAttributeName!s0DomainName!s/ProfileId!s
=CalculatedAttributeName?s1DisplayName?s3IsDataPartial?s9LastObjectTimestamp?t+Value?s
/CreatedAt!t2DataStore?{#dP8DeadLetterQueueUrl?s:DefaultEncryptionKey?s;DefaultExpirationDays?i0DomainName!s3LastUpdatedAt!t1Matching?{#dj:RuleBasedMatching?{#eR.Stats?{$D5+Tags?<s
:MeteringProfileCount?l1ObjectCount?l2ProfileCount?l/TotalSize?l
/CreatedAt!t1Description!s1DisplayName!s/IsDefault?b3LastUpdatedAt!t,Layout!s:LayoutDefinitionName!s0LayoutType!s+Tags?<s-Version!s
/CreatedAt?t1Description?s3EncryptionKey?s0Fields?<{$GM3LastUpdatedAt?t4ObjectTypeName!s+Tags?<s
1ContentType?s1FeatureType?s,Source!s,Target!s
/CreatedAt!t;DestinationDetails!{$I*0DomainName!s4EventStreamArn!s+State!s2StoppedSince?t+Tags?<s
-Message?s,Status!s4UnhealthySince?t)Uri!s
0DomainName!s+JobId!s
4AutoMerging?{#]D0DomainName?s:ExportingLocation?{$KV0JobEndTime?t7JobExpirationTime?t+JobId?s2JobStartTime?t1JobStats?{$L*3LastUpdatedAt?t-Message?s,Status?s
4S3Exporting?{$Kh
2S3BucketName?s/S3KeyName?s
:NumberOfMatchesFound?l8NumberOfMergesDone?l>NumberOfProfilesReviewed?l
/CreatedAt!t0DomainName!s8EventTriggerNames?[s4IsUnstructured?b3LastUpdatedAt!t4ObjectTypeName?s6ObjectTypeNames?<s-RoleArn?s+Scope?s+Tags?<s)Uri!s0WorkflowId?s
0DomainName!s0MaxResults?i/NextToken?s
9MatchGenerationDate?t1Matches?[{$Op/NextToken?s6PotentialMatches?i
5ConfidenceScore?n-MatchId?s1ProfileIds?[s
3AttributeName!s0DomainName!s4ObjectTypeName!s
2CalculatedAt!t3Statistics!{$Q6
-Average!n-Maximum!n-Minimum!n4Percentiles!{$Qz7StandardDeviation!n
)P25!n(P5!n)P50!n)P75!n)P95!n
0DomainName!s(Id!s/ProfileId!s
0ActionType!s-Content?s/CreatedAt!t(Id!s3LastUpdatedAt?t4ObjectTypeName!s1PerformedBy?s<ProfileObjectUniqueKey?s
:AllowProfileCreation?b/CreatedAt?t1Description!s3EncryptionKey?s4ExpirationDays?i0Fields?<{$73/Keys?<[{$>*3LastUpdatedAt?tDMaxAvailableProfileObjectCount?i;MaxProfileObjectCount?i4ObjectTypeName!sFSourceLastUpdatedTimestampFormat?s4SourcePriority?n+Tags?<s0TemplateId?s
0TemplateId!s
:AllowProfileCreation?b0Fields?<{$73/Keys?<[{$>*FSourceLastUpdatedTimestampFormat?s0SourceName?s2SourceObject?s0TemplateId?s
3CandidateIds?[s.Context?<s0DomainName!s0MaxResults?n7MetadataConfig?{$Z=/ProfileId!s<RecommenderFilters?[{$ZQ5RecommenderName!sGRecommenderPromotionalFilters?[{$Zc
6MetadataColumns?[s
*Name?s-Values?<s
*Name?s:PercentPromotedItems?n3PromotionName?s-Values?<s
9Recommendations?[{$[Y
4CatalogItem?{$[s+Score?n
;AdditionalInformation?s1Attributes?<s.Category?s*Code?s/CreatedAt?t1Description?s(Id?s/ImageLink?s*Link?s*Name?s+Price?s*Type?s/UpdatedAt?t
0DomainName!s5RecommenderName!s:TrainingMetricsCount?n
/CreatedAt?t1Description?s3FailureReason?s3LastUpdatedAt?t@LatestRecommenderUpdate?{$`5:RecommenderConfig?{$&Z5RecommenderName!s;RecommenderRecipeName!s,Status?s+Tags?<s9TrainingMetrics?[{$a(
/CreatedAt?t3FailureReason?s3LastUpdatedAt?t:RecommenderConfig?{$&Z,Status?s
.Metrics?<n*Time?t
/CreatedAt!t1Description?s3FailureReason?sARecommenderFilterExpression!s;RecommenderFilterName!s,Status!s+Tags!<s
/CreatedAt?t1Description?s1DisplayName?s:SegmentDefinitionArn!s;SegmentDefinitionName?s6SegmentGroups?{$+85SegmentSqlQuery?s1SegmentType?s+Tags?<s
0DomainName!s0EstimateId!s
0DomainName?s.Estimate?s0EstimateId?s-Message?s,Status?s0StatusCode?n
0DomainName!s1ProfileIds![s;SegmentDefinitionName!s
2Failures?[{$f[4LastComputedAt?t2Profiles?[{$f{;SegmentDefinitionName?s
-Message!s/ProfileId!s,Status?n
0Profile?{#LV/ProfileId!s1QueryResult!s
0DomainName!s;SegmentDefinitionName!s0SnapshotId!s
0DataFormat!s4DestinationUri?s3EncryptionKey?s-RoleArn?s0SnapshotId!s,Status!s3StatusMessage?s
0DomainName!s/MatchType!s0MaxResults?i/NextToken?s/SearchKey!s1SearchValue!s
5ConfidenceScore?n-MatchId?s/MatchType?s/NextToken?s1ProfileIds?[s/RuleLevel?i
1CompletedAt?t/CreatedAt?t0DataExpiry?n1DisplayName?s0Fields?<{$73+JobId?s7ResultsSummary?{$l8,Status?s2StatusReason?s/UniqueKey?s
4CreatedRecords?n3FailedRecords?n4UpdatedRecords?n
1ClientToken?s)Url!s0ValidUntil?t
3Attributes?{$nK6ErrorDescription?s3LastUpdatedAt?t0Metrics?{$oB/StartDate?t,Status?s0WorkflowId?s2WorkflowType?s
;AppflowIntegration?{$nd
:ConnectorProfileName!s-RoleArn?s9SourceConnectorType!s
;AppflowIntegration?{$o[
6RecordsProcessed!l4StepsCompleted!l0TotalSteps!l
0DomainName!s0MaxResults?i/NextToken?s0WorkflowId!s
/Items?[{$qB/NextToken?s0WorkflowId?s2WorkflowType?s
;AppflowIntegration?{$q[
9BatchRecordsEndTime!s;BatchRecordsStartTime!s/CreatedAt!t6ExecutionMessage!s.FlowName!s3LastUpdatedAt!t6RecordsProcessed!l,Status!s
3IncludeHidden?b0MaxResults?i/NextToken?s)Uri!s
/Items?[{$Lr/NextToken?s
/Items?[{$t4/NextToken?s
=CalculatedAttributeName?s/CreatedAt?t1Description?s1DisplayName?s3LastUpdatedAt?t,Status?s+Tags?<s7UseHistoricalData?b
0DomainName!s0MaxResults?i/NextToken?s/ProfileId!s
/Items?[{$A7/NextToken?s
0DomainName!s0MaxResults?n/NextToken?s
/Items?[{$w*/NextToken?s
/CreatedAt!t1Description!s1DisplayName!s/IsDefault?b3LastUpdatedAt!t:LayoutDefinitionName!s0LayoutType!s+Tags?<s
/Items?[{$xZ/NextToken?s
/CreatedAt?t1Description?s3LastUpdatedAt?t4ObjectTypeName!s+Tags?<s
0MaxResults?i/NextToken?s
/Items?[{$yw/NextToken?s
/CreatedAt!t0DomainName!s3LastUpdatedAt!t+Tags?<s
/Items?[{$zh/NextToken?s
;DestinationSummary?{${v0DomainName!s4EventStreamArn!s5EventStreamName!s+State!s2StoppedSince?t+Tags?<s
,Status!s4UnhealthySince?t)Uri!s
/Items?[{$|V/NextToken?s
/CreatedAt?t1Description?s6EventTriggerName?s3LastUpdatedAt?t4ObjectTypeName?s+Tags?<s
DIdentityResolutionJobsList?[{%$'/NextToken?s
0DomainName?s:ExportingLocation?{$KV0JobEndTime?t+JobId?s2JobStartTime?t1JobStats?{$L*-Message?s,Status?s
0DomainName!s3IncludeHidden?b0MaxResults?i/NextToken?s
3AttributeName!s0DomainName!s0MaxResults?n/NextToken?s4ObjectTypeName!s
/Items?[{%&u/NextToken?s
3LastUpdatedAt!t+Value!s
0DomainName!s0MaxResults?n/NextToken?s4ObjectTypeName!s
/Items?[{%(+/NextToken?s
3AttributeName!s3LastUpdatedAt!t
3AttributeName!s0DomainName!s
3AttributeName?s0DomainName?s/Items?[{%)G0StatusCode?n
+Value?s
0ActionType?s0DomainName!s0MaxResults?n/NextToken?s4ObjectTypeName?s1PerformedBy?s/ProfileId!s
/NextToken?s?ProfileHistoryRecords?[{%+$
0ActionType!s/CreatedAt!t(Id!s3LastUpdatedAt?t4ObjectTypeName!s1PerformedBy?s<ProfileObjectUniqueKey?s
/Items?[{%,J/NextToken?s
0SourceName?s2SourceObject?s0TemplateId?s
/Items?[{%-3/NextToken?s
/CreatedAt?t1Description!s3LastUpdatedAt?tDMaxAvailableProfileObjectCount?i;MaxProfileObjectCount?i4ObjectTypeName!s4SourcePriority?n+Tags?<s
0DomainName!s0MaxResults?i/NextToken?s5ObjectFilter?{%/c4ObjectTypeName!s/ProfileId!s
-KeyName!s-Values![s
/Items?[{%07/NextToken?s
,Object?s4ObjectTypeName?s<ProfileObjectUniqueKey?s
/NextToken?s<RecommenderFilters?[{%17
/CreatedAt?t1Description?s3FailureReason?sARecommenderFilterExpression?s;RecommenderFilterName?s,Status?s+Tags?<s
0MaxResults?n/NextToken?s
/NextToken?s<RecommenderRecipes?[{%35
1Description?s*Name?s
/NextToken?s6Recommenders?[{%3k
/CreatedAt?t1Description?s3FailureReason?s3LastUpdatedAt?t@LatestRecommenderUpdate?{$`50RecipeName?s:RecommenderConfig?{$&Z5RecommenderName?s,Status?s+Tags?<s
/MatchIds?[s/NextToken?s
/Items?[{%6./NextToken?s
/CreatedAt?t1Description?s1DisplayName?s:SegmentDefinitionArn?s;SegmentDefinitionName?s1SegmentType?s+Tags?<s
1ResourceArn!s
+Tags?<s
/Items?[{%7s/NextToken?s
1CompletedAt?t/CreatedAt?t0DataExpiry?n1DisplayName?s+JobId?s,Status?s2StatusReason?s
0DomainName!s0MaxResults?i/NextToken?s2QueryEndDate?t4QueryStartDate?t,Status?s2WorkflowType?s
/Items?[{%:3/NextToken?s
/CreatedAt!t3LastUpdatedAt!t,Status!s7StatusDescription!s0WorkflowId!s2WorkflowType!s
0DomainName!s>FieldSourceProfileIds?{%<&3MainProfileId!s;ProfileIdsToBeMerged![s
3AccountNumber?s;AdditionalInformation?s-Address?s1Attributes?<s4BillingAddress?s/BirthDate?s:BusinessEmailAddress?s2BusinessName?s9BusinessPhoneNumber?s2EmailAddress?s;EngagementPreferences?s/FirstName?s,Gender?s5HomePhoneNumber?s.LastName?s4MailingAddress?s0MiddleName?s7MobilePhoneNumber?s/PartyType?s:PersonalEmailAddress?s1PhoneNumber?s1ProfileType?s5ShippingAddress?s
1Description?s0DomainName!s3EncryptionKey?s0Fields!<{$GM4ObjectTypeName!s+Tags?<s
/CreatedAt?t1Description?s3EncryptionKey?s0Fields?<{$GM3LastUpdatedAt?t4ObjectTypeName?s+Tags?<s
0DomainName!s8EventTriggerNames?[s7FlowDefinition?{#rQ4ObjectTypeName?s6ObjectTypeNames?<s-RoleArn?s+Scope?s+Tags?<s)Uri?s
0DomainName!s,Object!s4ObjectTypeName!s
<ProfileObjectUniqueKey?s
:AllowProfileCreation?b1Description!s0DomainName!s3EncryptionKey?s4ExpirationDays?i0Fields?<{$73/Keys?<[{$>*;MaxProfileObjectCount?i4ObjectTypeName!sFSourceLastUpdatedTimestampFormat?s4SourcePriority?n+Tags?<s0TemplateId?s
>AdditionalSearchKeys?[{%/c0DomainName!s-KeyName!s5LogicalOperator?s0MaxResults?i/NextToken?s-Values![s
/Items?[{#LV/NextToken?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
=CalculatedAttributeName!s3Conditions?{#Uf1Description?s1DisplayName?s0DomainName!s
9AttributeDetails?{#U?=CalculatedAttributeName?s3Conditions?{#Uf/CreatedAt?t1Description?s1DisplayName?s3LastUpdatedAt?t2Readiness?{#ZW/Statistic?s,Status?s+Tags?<s7UseHistoricalData?b
2DataStore?{#\Q8DeadLetterQueueUrl?s:DefaultEncryptionKey?s;DefaultExpirationDays?i0DomainName!s1Matching?{#\\:RuleBasedMatching?{#_r+Tags?<s
/CreatedAt!t2DataStore?{#dP8DeadLetterQueueUrl?s:DefaultEncryptionKey?s;DefaultExpirationDays?i0DomainName!s3LastUpdatedAt!t1Matching?{#dj:RuleBasedMatching?{#eR+Tags?<s
1Description?s1DisplayName?s0DomainName!s/IsDefault?b,Layout?s:LayoutDefinitionName!s0LayoutType?s
/CreatedAt?t1Description?s1DisplayName?s/IsDefault?b3LastUpdatedAt?t,Layout?s:LayoutDefinitionName?s0LayoutType?s+Tags?<s-Version?s
1Description?s0DomainName!s@EventTriggerConditions?[{#lR;EventTriggerLimits?{#mu6EventTriggerName!s4ObjectTypeName?s3SegmentFilter?s
3AccountNumber?s;AdditionalInformation?s0Address?{#QY1Attributes?<s7BillingAddress?{#QY/BirthDate?s:BusinessEmailAddress?s2BusinessName?s9BusinessPhoneNumber?s0DomainName!s2EmailAddress?s>EngagementPreferences?{#Rf/FirstName?s,Gender?s2GenderString?s5HomePhoneNumber?s.LastName?s7MailingAddress?{#QY0MiddleName?s7MobilePhoneNumber?s/PartyType?s5PartyTypeString?s:PersonalEmailAddress?s1PhoneNumber?s/ProfileId!s1ProfileType?s8ShippingAddress?{#QY
1Description?s0DomainName!s:RecommenderConfig?{$&Z5RecommenderName!s
5RecommenderName!s
)"};
