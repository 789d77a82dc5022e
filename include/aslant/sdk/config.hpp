// What the actions of config take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x78039475c6a50527>{
    R"($*#&;#&[#'*#'J#'r#(2#(Y#)$#)C#)b#*)#*O#*z#+I#+q#,<#,Z#-&#-X#-s#.8#.j#/G#/r#0@#0f#18#1U#21#2[#3.#3V#4'#4N#4p#5=#5_#65#6^#79#7g#89#8d#91#9]#:,#:O#;(#;Y#<5#<c#=-#=W#>%#>O#>{#?N#?{#@>#@c#A:#Ap#B?#Ba#C-#CE#Co#D9#Df#E-#EN#Ei#F,#FQ#Fh#G2#GT#Gp#H2#HJ#Hi#I2#IZ#J&#JH#Jc#K,#K[#Ks#L@#L^#M(#ML#Mo#N6#NY#Nn
associateResourceTypes {#O+{#OX
batchGetAggregateResourceConfig {#Sg{#U9
batchGetResourceConfig {#YE{#Yv
deleteAggregationAuthorization {#ZX{#[+
deleteConfigRule {#[,{#[+
deleteConfigurationAggregator {#[>{#[+
deleteConfigurationRecorder {#[]{#[+
deleteConformancePack {#[z{#[+
deleteDeliveryChannel {#\7{#[+
deleteEvaluationResults {#[,{#[+
deleteOrganizationConfigRule {#\N{#[+
deleteOrganizationConformancePack {#\l{#[+
deletePendingAggregationRequest {#]5{#[+
deleteRemediationConfiguration {#]`{#[+
deleteRemediationExceptions {#^'{#^i
deleteResourceConfig {#YY{#[+
deleteRetentionConfiguration {#_H{#[+
deleteServiceLinkedConfigurationRecorder {#_f{#_z
deleteStoredQuery {#`.{#[+
deliverConfigSnapshot {#\7{#`;
describeAggregateComplianceByConfigRules {#`O{#ap
describeAggregateComplianceByConformancePacks {#cy{#eE
describeAggregationAuthorizations {#gY{#gn
describeComplianceByConfigRule {#iA{#it
describeComplianceByResource {#jg{#kQ
describeConfigRuleEvaluationStatus {#lM{#lu
describeConfigRules {#qI{#r.
describeConfigurationAggregatorSourcesStatus {#wK{#x4
describeConfigurationAggregators {#yt{#zO
describeConfigurationRecorderStatus {$$f{$%D
describeConfigurationRecorders {$$f{$'G
describeConformancePackCompliance {$'e{$(h
describeConformancePackStatus {$*.{$*[
describeConformancePacks {$*.{$-1
describeDeliveryChannelStatus {$0e{$1$
describeDeliveryChannels {$0e{$4L
describeOrganizationConfigRuleStatuses {$6,{$6`
describeOrganizationConfigRules {$6,{$8A
describeOrganizationConformancePackStatuses {$A:{$As
describeOrganizationConformancePacks {$A:{$CN
describePendingAggregationRequests {#gY{$F'
describeRemediationConfigurations {$G&{$G:
describeRemediationExceptions {$K<{$Ku
describeRemediationExecutionStatus {$M3{$Ml
describeRetentionConfigurations {$Om{$P?
disassociateResourceTypes {#O+{#OX
getAggregateComplianceDetailsByConfigRule {$Q0{$RC
getAggregateConfigRuleComplianceSummary {$Uq{$W#
getAggregateConformancePackComplianceSummary {$Uq{$Y&
getAggregateDiscoveredResourceCounts {$[&{$\>
getAggregateResourceConfig {$]R{$^/
getComplianceDetailsByConfigRule {$c={$cv
getComplianceDetailsByResource {$ea{$cv
getComplianceSummaryByConfigRule {#[+{$fZ
getComplianceSummaryByResourceType {#R<{$fr
getConformancePackComplianceDetails {$gh{$i/
getConformancePackComplianceSummary {$k5{$kb
getCustomRulePolicy {$ly{$m1
getDiscoveredResourceCounts {$m?{$me
getOrganizationConfigRuleDetailedStatus {$n`{$ol
getOrganizationConformancePackDetailedStatus {$qT{$rT
getOrganizationCustomRulePolicy {#\N{$m1
getResourceConfigHistory {$t7{$u=
getResourceEvaluationSummary {$uc{$u{
getStoredQuery {#`.{$y6
listAggregateDiscoveredResources {$z+{${R
listConfigurationRecorders {${y{$|d
listConformancePackComplianceScores {%#n{%$d
listDiscoveredResources {%%n{%&p
listResourceEvaluations {%(&{%)E
listStoredQueries {%*V{%*p
listTagsForResource {%+m{%,6
putAggregationAuthorization {%,]{%-;
putConfigRule {%-Z{#[+
putConfigurationAggregator {%-v{%/F
putConfigurationRecorder {%/d{#[+
putConformancePack {%01{%1{
putDeliveryChannel {%27{#[+
putEvaluations {%2M{%4(
putExternalEvaluation {%4A{#[+
putOrganizationConfigRule {%4k{%90
putOrganizationConformancePack {%9M{%;=
putRemediationConfigurations {%;_{%<&
putRemediationExceptions {%<_{%=E
putResourceConfig {%>${#[+
putRetentionConfiguration {%>z{%?9
putServiceLinkedConfigurationRecorder {%?V{%?u
putStoredQuery {%@){%@F
selectAggregateResourceConfig {%@R{%AE
selectResourceConfig {%B.{%AE
startConfigRulesEvaluation {%BP{#[+
startConfigurationRecorder {#[]{#[+
startRemediationExecution {%Bd{%C/
startResourceEvaluation {%CS{%DY
stopConfigurationRecorder {#[]{#[+
tagResource {%Dq{#[+
untagResource {%E1{#[+
>ConfigurationRecorderArn!s4ResourceTypes![s
>ConfigurationRecorder!{#Ot
)Arn?s*Name?s7RecordingGroup?{#Q#6RecordingMode?{#RY4RecordingScope?s-RoleARN?s6ServicePrincipal?s
2AllSupported?bAExclusionByResourceTypes?{#R<@IncludeGlobalResourceTypes?b:RecordingStrategy?{#RN4ResourceTypes?[s
4ResourceTypes?[s
-UseOnly?s
8RecordingFrequency!s@RecordingModeOverrides?[{#S2
1Description?s8RecordingFrequency!s4ResourceTypes![s
AConfigurationAggregatorName!s=ResourceIdentifiers![{#TF
0ResourceId!s2ResourceName?s2ResourceType!s5SourceAccountId!s2SourceRegion!s
@BaseConfigurationItems?[{#U|HUnprocessedResourceIdentifiers?[{#TF
/AccountId?s)Arn?s6AvailabilityZone?s/AwsRegion?s3Configuration?sBConfigurationItemCaptureTime?tCConfigurationItemDeliveryTime?t=ConfigurationItemStatus?s:ConfigurationStateId?s8RecordingFrequency?s:ResourceCreationTime?t0ResourceId?s2ResourceName?s2ResourceType?sASupplementaryConfiguration?<s-Version?s
6ResourceKeys![{#YY
0ResourceId!s2ResourceType!s
@BaseConfigurationItems?[{#U|AUnprocessedResourceKeys?[{#YY
9AuthorizedAccountId!s9AuthorizedAwsRegion!s

4ConfigRuleName!s
AConfigurationAggregatorName!s
?ConfigurationRecorderName!s
9ConformancePackName!s
9DeliveryChannelName!s
@OrganizationConfigRuleName!s
EOrganizationConformancePackName!s
8RequesterAccountId!s8RequesterAwsRegion!s
4ConfigRuleName!s2ResourceType?s
4ConfigRuleName!s6ResourceKeys![{#^L
0ResourceId?s2ResourceType?s
7FailedBatches?[{#_$
5FailedItems?[{#^L4FailureMessage?s
@RetentionConfigurationName!s
6ServicePrincipal!s
)Arn!s*Name!s
/QueryName!s
6ConfigSnapshotId?s
AConfigurationAggregatorName!s0Filters?{#a5+Limit?i/NextToken?s
/AccountId?s/AwsRegion?s4ComplianceType?s4ConfigRuleName?s
JAggregateComplianceByConfigRules?[{#bJ/NextToken?s
/AccountId?s/AwsRegion?s3Compliance?{#c*4ConfigRuleName?s
CComplianceContributorCount?{#c\4ComplianceType?s
1CapExceeded?b1CappedCount?i
AConfigurationAggregatorName!s0Filters?{#d_+Limit?i/NextToken?s
/AccountId?s/AwsRegion?s4ComplianceType?s9ConformancePackName?s
OAggregateComplianceByConformancePacks?[{#f$/NextToken?s
/AccountId?s/AwsRegion?s3Compliance?{#fc9ConformancePackName?s
4ComplianceType?s8CompliantRuleCount?i;NonCompliantRuleCount?i4TotalRuleCount?i
+Limit?i/NextToken?s
CAggregationAuthorizations?[{#hA/NextToken?s
AAggregationAuthorizationArn?s9AuthorizedAccountId?s9AuthorizedAwsRegion?s2CreationTime?t
6ComplianceTypes?[s6ConfigRuleNames?[s/NextToken?s
AComplianceByConfigRules?[{#jE/NextToken?s
3Compliance?{#c*4ConfigRuleName?s
6ComplianceTypes?[s+Limit?i/NextToken?s0ResourceId?s2ResourceType?s
?ComplianceByResources?[{#kz/NextToken?s
3Compliance?{#c*0ResourceId?s2ResourceType?s
6ConfigRuleNames?[s+Limit?i/NextToken?s
EConfigRulesEvaluationStatus?[{#mJ/NextToken?s
3ConfigRuleArn?s2ConfigRuleId?s4ConfigRuleName?s8FirstActivatedTime?t<FirstEvaluationStarted?b9LastDeactivatedTime?t@LastDebugLogDeliveryStatus?sFLastDebugLogDeliveryStatusReason?s>LastDebugLogDeliveryTime?t3LastErrorCode?s6LastErrorMessage?s>LastFailedEvaluationTime?t>LastFailedInvocationTime?tBLastSuccessfulEvaluationTime?tBLastSuccessfulInvocationTime?t
6ConfigRuleNames?[s0Filters?{#qv/NextToken?s
4EvaluationMode?s
5ConfigRules?[{#rM/NextToken?s
3ConfigRuleArn?s2ConfigRuleId?s4ConfigRuleName?s5ConfigRuleState?s/CreatedBy?s1Description?s9EvaluationModes?[{#tQ5InputParameters?s?MaximumExecutionFrequency?s.Scope?{#tY/Source!{#uF
*Mode?s
:ComplianceResourceId?s>ComplianceResourceTypes?[s,TagKey?s.TagValue?s
<CustomPolicyDetails?{#v5+Owner!s7SourceDetails?[{#vl6SourceIdentifier?s
<EnableDebugLogDelivery?b3PolicyRuntime!s0PolicyText!s
1EventSource?s?MaximumExecutionFrequency?s1MessageType?s
AConfigurationAggregatorName!s+Limit?i/NextToken?s3UpdateStatus?[s
DAggregatedSourceStatusList?[{#xb/NextToken?s
/AwsRegion?s3LastErrorCode?s6LastErrorMessage?s6LastUpdateStatus?s4LastUpdateTime?t.SourceId?s0SourceType?s
CConfigurationAggregatorNames?[s+Limit?i/NextToken?s
BConfigurationAggregators?[{#z{/NextToken?s
CAccountAggregationSources?[{$#0:AggregatorFilters?{$#]@ConfigurationAggregatorArn?sAConfigurationAggregatorName?s/CreatedBy?s2CreationTime?t5LastUpdatedTime?tFOrganizationAggregationSource?{$$=
1AccountIds![s3AllAwsRegions?b1AwsRegions?[s
5ResourceType?{$$,9ServicePrincipal?{$$,
*Type?s,Value?[s
3AllAwsRegions?b1AwsRegions?[s-RoleArn!s
)Arn?sAConfigurationRecorderNames?[s6ServicePrincipal?s
FConfigurationRecordersStatus?[{$%h
)Arn?s3LastErrorCode?s6LastErrorMessage?s3LastStartTime?t0LastStatus?s:LastStatusChangeTime?t2LastStopTime?t*Name?s/Recording?b6ServicePrincipal?s
@ConfigurationRecorders?[{#Ot
9ConformancePackName!s0Filters?{$(C+Limit?i/NextToken?s
4ComplianceType?s6ConfigRuleNames?[s
9ConformancePackName!sKConformancePackRuleComplianceList![{$)Y/NextToken?s
4ComplianceType?s4ConfigRuleName?s/Controls?[s
;ConformancePackNames?[s+Limit?i/NextToken?s
FConformancePackStatusDetails?[{$+1/NextToken?s
8ConformancePackArn!s7ConformancePackId!s9ConformancePackName!s:ConformancePackState!sAConformancePackStatusReason?s=LastUpdateCompletedTime?t=LastUpdateRequestedTime!t.StackArn!s
@ConformancePackDetails?[{$-[/NextToken?s
8ConformancePackArn!s7ConformancePackId!sHConformancePackInputParameters?[{$/{9ConformancePackName!s/CreatedBy?s6DeliveryS3Bucket?s9DeliveryS3KeyPrefix?s=LastUpdateRequestedTime?tCTemplateSSMDocumentDetails?{$0C
3ParameterName!s4ParameterValue!s
2DocumentName!s5DocumentVersion?s
;DeliveryChannelNames?[s
@DeliveryChannelsStatus?[{$1B
BConfigHistoryDeliveryInfo?{$2MCConfigSnapshotDeliveryInfo?{$2MAConfigStreamDeliveryInfo?{$3^*Name?s
5LastAttemptTime?t3LastErrorCode?s6LastErrorMessage?s0LastStatus?s8LastSuccessfulTime?t6NextDeliveryTime?t
3LastErrorCode?s6LastErrorMessage?s0LastStatus?s:LastStatusChangeTime?t
:DeliveryChannels?[{$4d
IConfigSnapshotDeliveryProperties?{$5q*Name?s2S3BucketName?s1S3KeyPrefix?s1S3KmsKeyArn?s1SnsTopicARN?s
7DeliveryFrequency?s
+Limit?i/NextToken?sBOrganizationConfigRuleNames?[s
/NextToken?sHOrganizationConfigRuleStatuses?[{$78
/ErrorCode?s2ErrorMessage?s4LastUpdateTime?t@OrganizationConfigRuleName!s<OrganizationRuleStatus!s
/NextToken?sAOrganizationConfigRules?[{$8l
7ExcludedAccounts?[s4LastUpdateTime?t?OrganizationConfigRuleArn!s@OrganizationConfigRuleName!sMOrganizationCustomPolicyRuleMetadata?{$;0GOrganizationCustomRuleMetadata?{$=QHOrganizationManagedRuleMetadata?{$?Z
?DebugLogDeliveryAccounts?[s1Description?s5InputParameters?s?MaximumExecutionFrequency?sIOrganizationConfigRuleTriggerTypes?[s3PolicyRuntime?s5ResourceIdScope?s9ResourceTypesScope?[s1TagKeyScope?s3TagValueScope?s
1Description?s5InputParameters?s7LambdaFunctionArn!s?MaximumExecutionFrequency?sIOrganizationConfigRuleTriggerTypes![s5ResourceIdScope?s9ResourceTypesScope?[s1TagKeyScope?s3TagValueScope?s
1Description?s5InputParameters?s?MaximumExecutionFrequency?s5ResourceIdScope?s9ResourceTypesScope?[s4RuleIdentifier!s1TagKeyScope?s3TagValueScope?s
+Limit?i/NextToken?sGOrganizationConformancePackNames?[s
/NextToken?sMOrganizationConformancePackStatuses?[{$BP
/ErrorCode?s2ErrorMessage?s4LastUpdateTime?tEOrganizationConformancePackName!s,Status!s
/NextToken?sFOrganizationConformancePacks?[{$D$
HConformancePackInputParameters?[{$/{6DeliveryS3Bucket?s9DeliveryS3KeyPrefix?s7ExcludedAccounts?[s4LastUpdateTime!tDOrganizationConformancePackArn!sEOrganizationConformancePackName!s
/NextToken?sDPendingAggregationRequests?[{$FU
8RequesterAccountId?s8RequesterAwsRegion?s
6ConfigRuleNames![s
CRemediationConfigurations?[{$G[
)Arn?s/Automatic?b4ConfigRuleName!s6CreatedByService?s:ExecutionControls?{$In>MaximumAutomaticAttempts?i4Parameters?<{$J]2ResourceType?s9RetryAttemptSeconds?l.TargetId!s0TargetType!s3TargetVersion?s
4SsmControls?{$J&
GConcurrentExecutionRatePercentage?i5ErrorPercentage?i
6ResourceValue?{$K(4StaticValue?{$K1
+Value!s
-Values![s
4ConfigRuleName!s+Limit?i/NextToken?s6ResourceKeys?[{#^L
/NextToken?s?RemediationExceptions?[{$LD
4ConfigRuleName!s4ExpirationTime?t-Message?s0ResourceId!s2ResourceType!s
4ConfigRuleName!s+Limit?i/NextToken?s6ResourceKeys?[{#YY
/NextToken?sFRemediationExecutionStatuses?[{$NB
4InvocationTime?t5LastUpdatedTime?t4ResourceKey?{#YY+State?s5StepDetails?[{$O7
2ErrorMessage?s*Name?s/StartTime?t+State?s.StopTime?t
/NextToken?sBRetentionConfigurationNames?[s
/NextToken?sARetentionConfigurations?[{$Pj
*Name!s;RetentionPeriodInDays!i
/AccountId!s/AwsRegion!s4ComplianceType?s4ConfigRuleName!sAConfigurationAggregatorName!s+Limit?i/NextToken?s
DAggregateEvaluationResults?[{$Rq/NextToken?s
/AccountId?s0Annotation?s/AwsRegion?s4ComplianceType?s;ConfigRuleInvokedTime?tCEvaluationResultIdentifier?{$TA8ResultRecordedTime?t
BEvaluationResultQualifier?{$U27OrderingTimestamp?t:ResourceEvaluationId?s
4ConfigRuleName?s4EvaluationMode?s0ResourceId?s2ResourceType?s
AConfigurationAggregatorName!s0Filters?{$Vd0GroupByKey?s+Limit?i/NextToken?s
/AccountId?s/AwsRegion?s
CAggregateComplianceCounts?[{$W]0GroupByKey?s/NextToken?s
:ComplianceSummary?{$X'/GroupName?s
@ComplianceSummaryTimestamp?t?CompliantResourceCount?{#c\BNonCompliantResourceCount?{#c\
UAggregateConformancePackComplianceSummaries?[{$Yr0GroupByKey?s/NextToken?s
:ComplianceSummary?{$Z</GroupName?s
CCompliantConformancePackCount?iFNonCompliantConformancePackCount?i
AConfigurationAggregatorName!s0Filters?{$[s0GroupByKey?s+Limit?i/NextToken?s
/AccountId?s,Region?s2ResourceType?s
0GroupByKey?s?GroupedResourceCounts?[{$]5/NextToken?s>TotalDiscoveredResources!l
/GroupName!s3ResourceCount!l
AConfigurationAggregatorName!s;ResourceIdentifier!{#TF
:ConfigurationItem?{$^G
/AccountId?s)Arn?s6AvailabilityZone?s/AwsRegion?s3Configuration?sBConfigurationItemCaptureTime?tCConfigurationItemDeliveryTime?t>ConfigurationItemMD5Hash?s=ConfigurationItemStatus?s:ConfigurationStateId?s8RecordingFrequency?s4RelatedEvents?[s7Relationships?[{$bX:ResourceCreationTime?t0ResourceId?s2ResourceName?s2ResourceType?sASupplementaryConfiguration?<s+Tags?<s-Version?s
6RelationshipName?s0ResourceId?s2ResourceName?s2ResourceType?s
6ComplianceTypes?[s4ConfigRuleName!s+Limit?i/NextToken?s
;EvaluationResults?[{$dA/NextToken?s
0Annotation?s4ComplianceType?s;ConfigRuleInvokedTime?tCEvaluationResultIdentifier?{$TA8ResultRecordedTime?t1ResultToken?s
6ComplianceTypes?[s/NextToken?s:ResourceEvaluationId?s0ResourceId?s2ResourceType?s
:ComplianceSummary?{$X'
KComplianceSummariesByResourceType?[{$gA
:ComplianceSummary?{$X'2ResourceType?s
9ConformancePackName!s0Filters?{$hF+Limit?i/NextToken?s
4ComplianceType?s6ConfigRuleNames?[s2ResourceIds?[s2ResourceType?s
9ConformancePackName!sNConformancePackRuleEvaluationResults?[{$j#/NextToken?s
0Annotation?s4ComplianceType!s;ConfigRuleInvokedTime!tCEvaluationResultIdentifier!{$TA8ResultRecordedTime!t
;ConformancePackNames![s+Limit?i/NextToken?s
NConformancePackComplianceSummaryList?[{$l@/NextToken?s
EConformancePackComplianceStatus!s9ConformancePackName!s
4ConfigRuleName?s
0PolicyText?s
+Limit?i/NextToken?s4ResourceTypes?[s
/NextToken?s8ResourceCounts?[{$nH>TotalDiscoveredResources?l
+Count?l2ResourceType?s
0Filters?{$oE+Limit?i/NextToken?s@OrganizationConfigRuleName!s
/AccountId?s=MemberAccountRuleStatus?s
/NextToken?sNOrganizationConfigRuleDetailedStatus?[{$pJ
/AccountId!s4ConfigRuleName!s/ErrorCode?s2ErrorMessage?s4LastUpdateTime?t=MemberAccountRuleStatus!s
0Filters?{$r>+Limit?i/NextToken?sEOrganizationConformancePackName!s
/AccountId?s,Status?s
/NextToken?sUOrganizationConformancePackDetailedStatuses?[{$s9
/AccountId!s9ConformancePackName!s/ErrorCode?s2ErrorMessage?s4LastUpdateTime?t,Status!s
8ChronologicalOrder?s1EarlierTime?t/LaterTime?t+Limit?i/NextToken?s0ResourceId!s2ResourceType!s
<ConfigurationItems?[{$^G/NextToken?s
:ResourceEvaluationId!s
0Compliance?s:EvaluationContext?{$wZ4EvaluationMode?s>EvaluationStartTimestamp?t9EvaluationStatus?{$wy8ResourceDetails?{$x9:ResourceEvaluationId?s
AEvaluationContextIdentifier?s
3FailureReason?s,Status!s
;ResourceConfiguration!sEResourceConfigurationSchemaType?s0ResourceId!s2ResourceType!s
4StoredQuery?{$yH
1Description?s0Expression?s.QueryArn?s-QueryId?s/QueryName!s
AConfigurationAggregatorName!s0Filters?{$zz+Limit?i/NextToken?s2ResourceType!s
/AccountId?s,Region?s0ResourceId?s2ResourceName?s
/NextToken?s=ResourceIdentifiers?[{#TF
1Filters?[{$|G0MaxResults?n/NextToken?s
0FilterName?s2FilterValue?[s
HConfigurationRecorderSummaries![{%#</NextToken?s
)Arn!s*Name!s4RecordingScope!s6ServicePrincipal?s
0Filters?{%$K+Limit?i/NextToken?s,SortBy?s/SortOrder?s
;ConformancePackNames![s
IConformancePackComplianceScores![{%%=/NextToken?s
9ConformancePackName?s5LastUpdatedTime?t+Score?s
=IncludeDeletedResources?b+Limit?i/NextToken?s2ResourceIds?[s2ResourceName?s2ResourceType!s
/NextToken?s=ResourceIdentifiers?[{%'=
:ResourceDeletionTime?t0ResourceId?s2ResourceName?s2ResourceType?s
0Filters?{%(H+Limit?i/NextToken?s
AEvaluationContextIdentifier?s4EvaluationMode?s3TimeWindow?{%).
-EndTime?t/StartTime?t
/NextToken?s=ResourceEvaluations?[{%)l
4EvaluationMode?s>EvaluationStartTimestamp?t:ResourceEvaluationId?s
0MaxResults?i/NextToken?s
/NextToken?s=StoredQueryMetadata?[{%+=
1Description?s.QueryArn!s-QueryId!s/QueryName!s
+Limit?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{%,N
)Key?s+Value?s
9AuthorizedAccountId!s9AuthorizedAwsRegion!s.Tags?[{%,N
AAggregationAuthorization?{#hA
3ConfigRule!{#rM.Tags?[{%,N
CAccountAggregationSources?[{$#0:AggregatorFilters?{$#]AConfigurationAggregatorName!sFOrganizationAggregationSource?{$$=.Tags?[{%,N
@ConfigurationAggregator?{#z{
>ConfigurationRecorder!{#Ot.Tags?[{%,N
HConformancePackInputParameters?[{$/{9ConformancePackName!s6DeliveryS3Bucket?s9DeliveryS3KeyPrefix?s2TemplateBody?s3TemplateS3Uri?sCTemplateSSMDocumentDetails?{$0C
8ConformancePackArn?s
8DeliveryChannel!{$4d
5Evaluations?[{%2y1ResultToken!s.TestMode?b
0Annotation?s:ComplianceResourceId!s<ComplianceResourceType!s4ComplianceType!s7OrderingTimestamp!t
;FailedEvaluations?[{%2y
4ConfigRuleName!s;ExternalEvaluation!{%2y
7ExcludedAccounts?[s@OrganizationConfigRuleName!sMOrganizationCustomPolicyRuleMetadata?{%6\GOrganizationCustomRuleMetadata?{$=QHOrganizationManagedRuleMetadata?{$?Z
?DebugLogDeliveryAccounts?[s1Description?s5InputParameters?s?MaximumExecutionFrequency?sIOrganizationConfigRuleTriggerTypes?[s3PolicyRuntime!s0PolicyText!s5ResourceIdScope?s9ResourceTypesScope?[s1TagKeyScope?s3TagValueScope?s
?OrganizationConfigRuleArn?s
HConformancePackInputParameters?[{$/{6DeliveryS3Bucket?s9DeliveryS3KeyPrefix?s7ExcludedAccounts?[sEOrganizationConformancePackName!s2TemplateBody?s3TemplateS3Uri?s
DOrganizationConformancePackArn?s
CRemediationConfigurations![{$G[
7FailedBatches?[{%<;
5FailedItems?[{$G[4FailureMessage?s
4ConfigRuleName!s4ExpirationTime?t-Message?s6ResourceKeys![{#^L
7FailedBatches?[{%=Z
5FailedItems?[{$LD4FailureMessage?s
3Configuration!s0ResourceId!s2ResourceName?s2ResourceType!s5SchemaVersionId!s+Tags?<s
;RetentionPeriodInDays!i
?RetentionConfiguration?{$Pj
6ServicePrincipal!s.Tags?[{%,N
)Arn?s*Name?s
4StoredQuery!{$yH.Tags?[{%,N
.QueryArn?s
AConfigurationAggregatorName!s0Expression!s+Limit?i0MaxResults?i/NextToken?s
/NextToken?s2QueryInfo?{%Al.Results?[s
6SelectFields?[{%B&
*Name?s
0Expression!s+Limit?i/NextToken?s
6ConfigRuleNames?[s
4ConfigRuleName!s6ResourceKeys![{#YY
5FailedItems?[{#YY4FailureMessage?s
1ClientToken?s:EvaluationContext?{$wZ4EvaluationMode!s7EvaluationTimeout?i8ResourceDetails!{$x9
:ResourceEvaluationId?s
1ResourceArn!s.Tags![{%,N
1ResourceArn!s.TagKeys![s
)"};
