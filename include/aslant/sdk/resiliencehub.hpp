// What the actions of resiliencehub take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe79444799cb2f8db>{
    R"(#b#%/#%^#&0#&Y#&l#'8#'Z#(&#(F#(Y#(v#):#)`#*(#*N#*n#+)#+H#+d#,2#,V#-1#-U#.1#.P#.r#/L#/v#0>#0i#18#1T#1y#2H#2e#30#3X#3y#48#4J#4_#5*#5J#5w#6=#6f#7)#7J#7v#87#8[#90#9_#:)#:E#:a#;8#;M#;d#;w#<7#<]#=%
acceptResourceGroupingRecommendations {#=E{#=y
addDraftAppVersionResourceMappings {#>h{#AC
batchUpdateRecommendationStatus {#Aq{#CZ
createApp {#DP{#G%
createAppVersionAppComponent {#Jn{#KR
createAppVersionResource {#LH{#O6
createRecommendationTemplate {#QQ{#Rg
createResiliencyPolicy {#UW{#V{
deleteApp {#XZ{#Y&
deleteAppAssessment {#Y0{#YO
deleteAppInputSource {#Ys{#[F
deleteAppVersionAppComponent {#\u{#KR
deleteAppVersionResource {#]8{#O6
deleteRecommendationTemplate {#^L{#^w
deleteResiliencyPolicy {#_C{#_^
describeApp {#Y&{#G%
describeAppAssessment {#_k{#_|
describeAppVersion {#h]{#ht
describeAppVersionAppComponent {#iD{#KR
describeAppVersionResource {#i`{#O6
describeAppVersionResourcesResolutionStatus {#js{#k?
describeAppVersionTemplate {#h]{#l#
describeDraftAppVersionResourcesImportStatus {#Y&{#lL
describeMetricsExport {#mW{#mj
describeResiliencyPolicy {#_^{#V{
describeResourceGroupingRecommendationTask {#nO{#nf
importResourcesToDraftAppVersion {#o2{#pH
listAlarmRecommendations {#qD{#qn
listAppAssessmentComplianceDrifts {#qD{#v=
listAppAssessmentResourceDrifts {#qD{#xB
listAppAssessments {#yy{#{9
listAppComponentCompliances {#qD{$#l
listAppComponentRecommendations {#qD{$%7
listAppInputSources {$)a{$*7
listAppVersionAppComponents {$)a{$*Z
listAppVersionResourceMappings {$)a{$+7
listAppVersionResources {$+[{$,@
listAppVersions {$,t{$-S
listApps {$.P{$/s
listMetrics {$2R{$46
listRecommendationTemplates {$4L{$5X
listResiliencyPolicies {$6){$6P
listResourceGroupingRecommendations {$6v{$7?
listSopRecommendations {#qD{$;D
listSuggestedResiliencyPolicies {$=@{$6P
listTagsForResource {$=Z{$=i
listTestRecommendations {#qD{$=r
listUnsupportedAppVersionResources {$+[{$@B
publishAppVersion {$Az{$B8
putDraftAppVersionTemplate {$Bj{$C,
rejectResourceGroupingRecommendations {$CC{#=y
removeDraftAppVersionResourceMappings {$D/{$C,
resolveAppVersionResources {#h]{$E\
startAppAssessment {$F1{#_|
startMetricsExport {$Fo{$G1
startResourceGroupingRecommendationTask {#Y&{$GM
tagResource {$G|{$H9
untagResource {$H:{$H9
updateApp {$HT{#G%
updateAppVersion {$I|{#ht
updateAppVersionAppComponent {$J?{#KR
updateAppVersionResource {$Jo{#O6
updateResiliencyPolicy {$LY{#V{
,AppArn!s1Entries![{#=]
>GroupingRecommendationId!s
,AppArn!s7FailedEntries![{#>=
2ErrorMessage!s>GroupingRecommendationId!s
,AppArn!s:ResourceMappings![{#?/
8AppRegistryAppName?s3EksSourceName?s6LogicalStackName?s1MappingType!s;PhysicalResourceId!{#@m7ResourceGroupName?s2ResourceName?s9TerraformSourceName?s
2AwsAccountId?s/AwsRegion?s0Identifier!s*Type!s
,AppArn!s0AppVersion!s:ResourceMappings![{#?/
,AppArn!s8RequestEntries![{#B6
4AppComponentId?s-EntryId!s3ExcludeReason?s.Excluded!b-Item?{#C+1ReferenceId!s
0ResourceId?s5TargetAccountId?s2TargetRegion?s
,AppArn!s7FailedEntries![{#D6;SuccessfulEntries![{#B6
-EntryId!s2ErrorMessage!s
8AssessmentSchedule?s7AwsApplicationArn?s1ClientToken?s1Description?s<EventSubscriptions?[{#F+*Name!s8PermissionModel?{#FM/PolicyArn?s+Tags?<s
/EventType!s*Name!s1SnsTopicArn?s
;CrossAccountRoleArns?[s5InvokerRoleName?s*Type!s
,App!{#G/
,AppArn!s8AssessmentSchedule?s7AwsApplicationArn?s6ComplianceStatus?s2CreationTime!t1Description?s1DriftStatus?s<EventSubscriptions?[{#F+ELastAppComplianceEvaluationTime?t=LastDriftEvaluationTime?tGLastResiliencyScoreEvaluationTime?t*Name!s8PermissionModel?{#FM/PolicyArn?s5ResiliencyScore?n/RpoInSecs?i/RtoInSecs?i,Status?s+Tags?<s
6AdditionalInfo?<[s,AppArn!s1ClientToken?s(Id?s*Name!s*Type!s
,AppArn!s5AppComponent?{#K{0AppVersion!s
6AdditionalInfo?<[s(Id?s*Name!s*Type!s
6AdditionalInfo?<[s,AppArn!s4AppComponents![s2AwsAccountId?s/AwsRegion?s1ClientToken?s:LogicalResourceId!{#N58PhysicalResourceId!s2ResourceName?s2ResourceType!s
3EksSourceName?s0Identifier!s6LogicalStackName?s7ResourceGroupName?s9TerraformSourceName?s
,AppArn!s0AppVersion!s9PhysicalResource?{#Oc
6AdditionalInfo?<[s7AppComponents?[{#K{.Excluded?b:LogicalResourceId!{#N58ParentResourceName?s;PhysicalResourceId!{#@m2ResourceName?s2ResourceType!s0SourceType?s
3AssessmentArn!s0BucketName?s1ClientToken?s,Format?s*Name!s8RecommendationIds?[s:RecommendationTypes?[s+Tags?<s
?RecommendationTemplate?{#S*
,AppArn?s3AssessmentArn!s-EndTime?t,Format!s-Message?s*Name!s7NeedsReplacements?b8RecommendationIds?[s?RecommendationTemplateArn!s:RecommendationTypes![s/StartTime?t,Status!s+Tags?<s:TemplatesLocation?{#UD
,Bucket?s,Prefix?s
1ClientToken?s<DataLocationConstraint?s0Policy!<{#Vb7PolicyDescription?s0PolicyName!s+Tags?<s*Tier!s
/RpoInSecs!i/RtoInSecs!i
/Policy!{#W.
2CreationTime?t<DataLocationConstraint?s7EstimatedCostTier?s0Policy?<{#Vb/PolicyArn?s7PolicyDescription?s0PolicyName?s+Tags?<s*Tier?s
,AppArn!s1ClientToken?s1ForceDelete?b
,AppArn!s
3AssessmentArn!s1ClientToken?s
3AssessmentArn!s6AssessmentStatus!s
,AppArn!s1ClientToken?sBEksSourceClusterNamespace?{#Zq/SourceArn?s8TerraformSource?{#[4
3EksClusterArn!s/Namespace!s
4S3StateFileUrl!s
,AppArn?s7AppInputSource?{#[d
BEksSourceClusterNamespace?{#Zq0ImportType!s3ResourceCount?i/SourceArn?s0SourceName?s8TerraformSource?{#[4
,AppArn!s1ClientToken?s(Id!s
,AppArn!s2AwsAccountId?s/AwsRegion?s1ClientToken?s:LogicalResourceId?{#N58PhysicalResourceId?s2ResourceName?s
1ClientToken?s?RecommendationTemplateArn!s
?RecommendationTemplateArn!s,Status!s
1ClientToken?s/PolicyArn!s
/PolicyArn!s
3AssessmentArn!s
3Assessment!{#`3
,AppArn?s0AppVersion?s3AssessmentArn!s4AssessmentName?s6AssessmentStatus!s4Compliance?<{#c56ComplianceStatus?s-Cost?{#e51DriftStatus?s-EndTime?t-Invoker!s-Message?s/Policy?{#W.8ResiliencyScore?{#eV>ResourceErrorsDetails?{#fi/StartTime?t0Summary?{#gh+Tags?<s1VersionName?s
9AchievableRpoInSecs?i9AchievableRtoInSecs?i6ComplianceStatus!s6CurrentRpoInSecs?i6CurrentRtoInSecs?i-Message?s4RpoDescription?s4RpoReferenceId?s4RtoDescription?s4RtoReferenceId?s
,Amount!n.Currency!s/Frequency!s
8ComponentScore?<{#f-6DisruptionScore!<n+Score!n
3ExcludedCount?l6OutstandingCount?l3PossibleScore?n+Score?n
3HasMoreErrors?b8ResourceErrors?[{#g5
7LogicalResourceId?s8PhysicalResourceId?s,Reason?s
=RiskRecommendations?[{#h3-Summary?s
4AppComponents?[s4Recommendation?s*Risk?s
,AppArn!s0AppVersion!s
6AdditionalInfo?<[s,AppArn!s0AppVersion!s
,AppArn!s0AppVersion!s(Id!s
,AppArn!s0AppVersion!s2AwsAccountId?s/AwsRegion?s:LogicalResourceId?{#N58PhysicalResourceId?s2ResourceName?s
,AppArn!s0AppVersion!s2ResolutionId?s
,AppArn!s0AppVersion!s2ErrorMessage?s2ResolutionId!s,Status!s
,AppArn!s5AppTemplateBody!s0AppVersion!s
,AppArn!s0AppVersion!s6ErrorDetails?[{#mG2ErrorMessage?s,Status!s6StatusChangeTime!t
2ErrorMessage?s
5MetricsExportId!s
2ErrorMessage?s7ExportLocation?{#UD5MetricsExportId!s,Status!s
,AppArn!s0GroupingId?s
2ErrorMessage?s0GroupingId!s,Status!s
,AppArn!s4EksSources?[{#p)4ImportStrategy?s1SourceArns?[s:TerraformSources?[{#[4
3EksClusterArn!s1Namespaces![s
,AppArn!s0AppVersion!s4EksSources?[{#p)1SourceArns?[s,Status!s:TerraformSources?[{#[4
3AssessmentArn!s0MaxResults?i/NextToken?s
>AlarmRecommendations![{#r</NextToken?s
6AppComponentName?s8AppComponentNames?[s1Description?s/Items?[{#sz*Name!s2Prerequisite?s6RecommendationId!s:RecommendationStatus?s1ReferenceId!s*Type!s
8AlreadyImplemented?b8DiscoveredAlarm?{#uZ3ExcludeReason?s.Excluded?bCLatestDiscoveredExperiment?{#uo0ResourceId?s5TargetAccountId?s2TargetRegion?s
.AlarmArn?s,Source?s
3ExperimentArn?s:ExperimentTemplateId?s
:ComplianceDrifts![{#va/NextToken?s
7ActualReferenceId?s5ActualValue?<{#c5+AppId?s0AppVersion?s.DiffType?s/DriftType?s.EntityId?s0EntityType?s9ExpectedReferenceId?s7ExpectedValue?<{#c5
/NextToken?s8ResourceDrifts![{#xd
,AppArn?s0AppVersion?s.DiffType?s1ReferenceId?s;ResourceIdentifier?{#yR
:LogicalResourceId?{#N52ResourceType?s
,AppArn?s4AssessmentName?s7AssessmentStatus?[s6ComplianceStatus?s-Invoker?s0MaxResults?i/NextToken?s2ReverseOrder?b
=AssessmentSummaries![{#{`/NextToken?s
,AppArn?s0AppVersion?s3AssessmentArn!s4AssessmentName?s6AssessmentStatus!s6ComplianceStatus?s-Cost?{#e51DriftStatus?s-EndTime?t-Invoker?s-Message?s5ResiliencyScore?n/StartTime?t1VersionName?s
>ComponentCompliances![{$$:/NextToken?s
6AppComponentName?s4Compliance?<{#c5-Cost?{#e5-Message?s8ResiliencyScore?{#eV,Status?s
BComponentRecommendations![{$%c/NextToken?s
6AppComponentName!s?ConfigRecommendations![{$&P:RecommendationStatus!s
6AppComponentName?s4Compliance?<{#c5-Cost?{#e51Description?s4HaArchitecture?s*Name!s6OptimizationType!sBRecommendationCompliance?<{$(E1ReferenceId!s7SuggestedChanges?[s
>ExpectedComplianceStatus!s<ExpectedRpoDescription?s7ExpectedRpoInSecs?i<ExpectedRtoDescription?s7ExpectedRtoInSecs?i
,AppArn!s0AppVersion!s0MaxResults?i/NextToken?s
9AppInputSources![{#[d/NextToken?s
,AppArn!s7AppComponents?[{#K{0AppVersion!s/NextToken?s
/NextToken?s:ResourceMappings![{#?/
,AppArn!s0AppVersion!s0MaxResults?i/NextToken?s2ResolutionId?s
/NextToken?s;PhysicalResources![{#Oc2ResolutionId!s
,AppArn!s-EndTime?t0MaxResults?i/NextToken?s/StartTime?t
5AppVersions![{$-r/NextToken?s
0AppVersion!s2CreationTime?t0Identifier?l1VersionName?s
,AppArn?s7AwsApplicationArn?s<FromLastAssessmentTime?t0MaxResults?i*Name?s/NextToken?s2ReverseOrder?b:ToLastAssessmentTime?t
6AppSummaries![{$09/NextToken?s
,AppArn!s8AssessmentSchedule?s7AwsApplicationArn?s6ComplianceStatus?s2CreationTime!t1Description?s1DriftStatus?sELastAppComplianceEvaluationTime?t*Name!s5ResiliencyScore?n/RpoInSecs?i/RtoInSecs?i,Status?s
4Conditions?[{$3I0DataSource?s0Fields?[{$3e0MaxResults?n/NextToken?s/Sorts?[{$3{
+Field!s.Operator!s+Value?s
1Aggregation?s*Name!s
/Ascending?b+Field!s
/NextToken?s,Rows![[s
3AssessmentArn?s0MaxResults?i*Name?s/NextToken?s?RecommendationTemplateArn?s2ReverseOrder?b-Status?[s
/NextToken?sARecommendationTemplates?[{#S*
0MaxResults?i/NextToken?s0PolicyName?s
/NextToken?s<ResiliencyPolicies![{#W.
,AppArn?s0MaxResults?i/NextToken?s
AGroupingRecommendations![{$7j/NextToken?s
5ConfidenceLevel!s2CreationTime!t=GroupingAppComponent!{$9Y>GroupingRecommendationId!s<RecommendationReasons![s5RejectionReason?s3Resources![{$:7+Score!n,Status!s
4AppComponentId!s6AppComponentName!s6AppComponentType!s
:LogicalResourceId!{#N5;PhysicalResourceId!{#@m2ResourceName!s2ResourceType!s<SourceAppComponentIds![s
/NextToken?s<SopRecommendations![{$;j
6AppComponentName?s1Description?s/Items?[{#sz*Name?s2Prerequisite?s6RecommendationId!s:RecommendationStatus?s1ReferenceId!s1ServiceType!s
0MaxResults?i/NextToken?s
1ResourceArn!s
+Tags?<s
/NextToken?s=TestRecommendations![{$>?
4AppComponentId?s6AppComponentName?s6DependsOnAlarms?[s1Description?s,Intent?s/Items?[{#sz*Name?s2Prerequisite?s6RecommendationId?s:RecommendationStatus?s1ReferenceId!s*Risk?s*Type?s
/NextToken?s2ResolutionId!s>UnsupportedResources![{$@y
:LogicalResourceId!{#N5;PhysicalResourceId!{#@m2ResourceType!s?UnsupportedResourceStatus?s
,AppArn!s1VersionName?s
,AppArn!s0AppVersion?s0Identifier?l1VersionName?s
,AppArn!s5AppTemplateBody!s
,AppArn?s0AppVersion?s
,AppArn!s1Entries![{$C[
>GroupingRecommendationId!s5RejectionReason?s
,AppArn!s:AppRegistryAppNames?[s5EksSourceNames?[s8LogicalStackNames?[s9ResourceGroupNames?[s4ResourceNames?[s;TerraformSourceNames?[s
,AppArn!s0AppVersion!s2ResolutionId!s,Status!s
,AppArn!s0AppVersion!s4AssessmentName!s1ClientToken?s+Tags?<s
0BucketName?s1ClientToken?s
5MetricsExportId!s,Status!s
,AppArn!s2ErrorMessage?s0GroupingId!s,Status!s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
,AppArn!s8AssessmentSchedule?s>ClearResiliencyPolicyArn?b1Description?s<EventSubscriptions?[{#F+8PermissionModel?{#FM/PolicyArn?s
6AdditionalInfo?<[s,AppArn!s
6AdditionalInfo?<[s,AppArn!s(Id!s*Name?s*Type?s
6AdditionalInfo?<[s,AppArn!s4AppComponents?[s2AwsAccountId?s/AwsRegion?s.Excluded?b:LogicalResourceId?{#N58PhysicalResourceId?s2ResourceName?s2ResourceType?s
<DataLocationConstraint?s0Policy?<{#Vb/PolicyArn!s7PolicyDescription?s0PolicyName?s*Tier?s
)"};
