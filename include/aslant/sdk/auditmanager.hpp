// What the actions of auditmanager take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x417af2186164c937>{
    R"(#a#%,#%]#&3#&^#'/#'b#(8#(R#(u#);#)R#)l#*5#*]#+##+:#+U#,'#,[#,u#-2#-R#-r#./#.C#.[#.p#/;#/]#/x#0F#0u#10#1Q#1v#28#2M#3)#3W#3y#4>#4W#4z#5O#5{#67#6Z#6u#78#7Q#7{#8H#8]#8t#94#9U#:%#:H#:p#;6#;M#;e
associateAssessmentReportEvidenceFolder {#<6{#<Y
batchAssociateAssessmentReportEvidence {#<Z{#=2
batchCreateDelegationByAssessment {#=x{#>|
batchDeleteDelegationByAssessment {#AM{#An
batchDisassociateAssessmentReportEvidence {#<Z{#=2
batchImportEvidenceToAssessmentControl {#BM{#Cg
createAssessment {#DK{#G)
createAssessmentFramework {#Mq{#Nu
createAssessmentReport {#UW{#V3
createControl {#W[{#ZE
deleteAssessment {#ZS{#<Y
deleteAssessmentFramework {#Zc{#<Y
deleteAssessmentFrameworkShare {#Zr{#<Y
deleteAssessmentReport {#[3{#<Y
deleteControl {#[X{#<Y
deregisterAccount {#<Y{#[e
deregisterOrganizationAdminAccount {#[o{#<Y
disassociateAssessmentReportEvidenceFolder {#<6{#<Y
getAccountStatus {#<Y{#[e
getAssessment {#ZS{#\'
getAssessmentFramework {#Zc{#Nu
getAssessmentReportUrl {#[3{#\F
getChangeLogs {#\q{#][
getControl {#[X{#ZE
getDelegations {#^[{#^u
getEvidence {#`9{#`x
getEvidenceByEvidenceFolder {#d,{#dw
getEvidenceFileUploadUrl {#e9{#eE
getEvidenceFolder {#ee{#f=
getEvidenceFoldersByAssessment {#js{#kB
getEvidenceFoldersByAssessmentControl {#ke{#kB
getInsights {#<Y{#lO
getInsightsByAssessment {#ZS{#nr
getOrganizationAdminAccount {#<Y{#p|
getServicesInScope {#<Y{#qE
getSettings {#r1{#r>
listAssessmentControlInsightsByControlDomain {#uT{#v5
listAssessmentFrameworkShareRequests {#xD{#xl
listAssessmentFrameworks {#|,{#|V
listAssessmentReports {#^[{$$J
listAssessments {$%q{$&:
listControlDomainInsights {#^[{$'h
listControlDomainInsightsByAssessment {#js{$'h
listControlInsightsByControlDomain {$)I{$)u
listControls {$*w{$+X
listKeywordsForDataSource {$,e{$-.
listNotifications {#^[{$-G
listTagsForResource {$.w{$/,
registerAccount {$/5{#[e
registerOrganizationAdminAccount {$/W{#p|
startAssessmentFrameworkShare {$/i{$0Q
tagResource {$0w{#<Y
untagResource {$14{#<Y
updateAssessment {$1N{#G)
updateAssessmentControl {$2f{$3U
updateAssessmentControlSetStatus {$3c{$4;
updateAssessmentFramework {$4L{#Nu
updateAssessmentFrameworkShare {$5U{$0Q
updateAssessmentStatus {$5y{#G)
updateControl {$68{#ZE
updateSettings {$7\{#r>
validateAssessmentReportIntegrity {$9Q{$9c
2AssessmentId!s6EvidenceFolderId!s

2AssessmentId!s6EvidenceFolderId!s2EvidenceIds![s
0Errors?[{#=O2EvidenceIds?[s
/ErrorCode?s2ErrorMessage?s0EvidenceId?s
2AssessmentId!sBCreateDelegationRequests![{#>M
-Comment?s2ControlSetId?s-RoleArn?s.RoleType?s
5Delegations?[{#?B0Errors?[{#@n
2AssessmentId?s4AssessmentName?s-Comment?s2ControlSetId?s/CreatedBy?s2CreationTime?t(Id?s1LastUpdated?t-RoleArn?s.RoleType?s,Status?s
@CreateDelegationRequest?{#>M/ErrorCode?s2ErrorMessage?s
2AssessmentId!s4DelegationIds![s
0Errors?[{#A|
2DelegationId?s/ErrorCode?s2ErrorMessage?s
2AssessmentId!s/ControlId!s2ControlSetId!s8ManualEvidence![{#C3
6EvidenceFileName?s4S3ResourcePath?s2TextResponse?s
0Errors?[{#Cu
/ErrorCode?s2ErrorMessage?s7ManualEvidence?{#C3
EAssessmentReportsDestination!{#EV1Description?s1FrameworkId!s*Name!s/Roles![{#Ew.Scope!{#F3+Tags?<s
1Destination?s5DestinationType?s
-RoleArn!s.RoleType!s
5AwsAccounts?[{#FX5AwsServices?[{#Ft
2EmailAddress?s(Id?s*Name?s
1ServiceName?s
3Assessment?{#G:
)Arn?s3AwsAccount?{#FX2Framework?{#Gv1Metadata?{#L.+Tags?<s
)Arn?s5ControlSets?[{#HH(Id?s1Metadata?{#KZ
2Controls?[{#Id5Delegations?[{#?B1Description?s(Id?s9ManualEvidenceCount?i/Roles?[{#Ew,Status?s9SystemEvidenceCount?i
CAssessmentReportEvidenceCount?i2Comments?[{#K11Description?s3EvidenceCount?i6EvidenceSources?[s(Id?s*Name?s.Response?s,Status?s
0AuthorName?s1CommentBody?s0PostedDate?t
4ComplianceType?s1Description?s*Logo?s*Name?s
EAssessmentReportsDestination?{#EV4ComplianceType?s2CreationTime?t5Delegations?[{#?B1Description?s(Id?s1LastUpdated?t*Name?s/Roles?[{#Ew.Scope?{#F3,Status?s
4ComplianceType?s5ControlSets![{#NX1Description?s*Name!s+Tags?<s
2Controls?[{#No*Name!s
(Id!s
2Framework?{#O+
)Arn?s4ComplianceType?s5ControlSets?[{#Pt4ControlSources?s/CreatedAt?t/CreatedBy?s1Description?s(Id?s3LastUpdatedAt?t3LastUpdatedBy?s*Logo?s*Name?s+Tags?<s*Type?s
2Controls?[{#Q6(Id?s*Name?s
<ActionPlanInstructions?s5ActionPlanTitle?s)Arn?s?ControlMappingSources?[{#S_4ControlSources?s/CreatedAt?t/CreatedBy?s1Description?s(Id?s3LastUpdatedAt?t3LastUpdatedBy?s*Name?s+State?s+Tags?<s8TestingInformation?s*Type?s
7SourceDescription?s5SourceFrequency?s.SourceId?s6SourceKeyword?{#U40SourceName?s7SourceSetUpOption?s0SourceType?s9TroubleshootingText?s
6KeywordInputType?s2KeywordValue?s
2AssessmentId!s1Description?s*Name!s4QueryStatement?s
9AssessmentReport?{#VJ
2AssessmentId?s4AssessmentName?s,Author?s2AwsAccountId?s2CreationTime?t1Description?s(Id?s*Name?s,Status?s
<ActionPlanInstructions?s5ActionPlanTitle?s?ControlMappingSources![{#X{1Description?s*Name!s+Tags?<s8TestingInformation?s
7SourceDescription?s5SourceFrequency?s6SourceKeyword?{#U40SourceName?s7SourceSetUpOption?s0SourceType?s9TroubleshootingText?s
0Control?{#Q6
2AssessmentId!s
1FrameworkId!s
/RequestId!s1RequestType!s
2AssessmentId!s8AssessmentReportId!s
/ControlId!s
,Status?s
4AdminAccountId?s
3Assessment?{#G:1UserRole?{#Ew
5PreSignedUrl?{#\Y
3HyperlinkName?s*Link?s
2AssessmentId!s/ControlId?s2ControlSetId?s0MaxResults?i/NextToken?s
4ChangeLogs?[{#]y/NextToken?s
,Action?s/CreatedAt?t/CreatedBy?s0ObjectName?s0ObjectType?s
0MaxResults?i/NextToken?s
5Delegations?[{#_:/NextToken?s
2AssessmentId?s4AssessmentName?s4ControlSetName?s2CreationTime?t(Id?s-RoleArn?s,Status?s
2AssessmentId!s2ControlSetId!s6EvidenceFolderId!s0EvidenceId!s
1Evidence?{#a-
?AssessmentReportSelection?s1Attributes?<s2AwsAccountId?s5AwsOrganization?s5ComplianceCheck?s0DataSource?s/EventName?s1EventSource?s:EvidenceAwsAccountId?s4EvidenceByType?s6EvidenceFolderId?s+IamId?s(Id?s;ResourcesIncluded?[{#ce*Time?t
)Arn?s5ComplianceCheck?s+Value?s
2AssessmentId!s2ControlSetId!s6EvidenceFolderId!s0MaxResults?i/NextToken?s
2Evidence?[{#a-/NextToken?s
.FileName!s
6EvidenceFileName?s/UploadUrl?s
2AssessmentId!s2ControlSetId!s6EvidenceFolderId!s
7EvidenceFolder?{#fR
2AssessmentId?sDAssessmentReportSelectionCount?i,Author?s/ControlId?s1ControlName?s2ControlSetId?s0DataSource?s*Date?tCEvidenceAwsServiceSourceCount?iHEvidenceByTypeComplianceCheckCount?iNEvidenceByTypeComplianceCheckIssuesCount?iJEvidenceByTypeConfigurationDataCount?i?EvidenceByTypeManualCount?iEEvidenceByTypeUserActivityCount?iDEvidenceResourcesIncludedCount?i(Id?s*Name?s3TotalEvidence?i
2AssessmentId!s0MaxResults?i/NextToken?s
9EvidenceFolders?[{#fR/NextToken?s
2AssessmentId!s/ControlId!s2ControlSetId!s0MaxResults?i/NextToken?s
1Insights?{#l^
<ActiveAssessmentsCount?iSAssessmentControlsCountByNoncompliantEvidence?i<CompliantEvidenceCount?i?InconclusiveEvidenceCount?i1LastUpdated?t?NoncompliantEvidenceCount?iBTotalAssessmentControlsCount?i
1Insights?{#o'
SAssessmentControlsCountByNoncompliantEvidence?i<CompliantEvidenceCount?i?InconclusiveEvidenceCount?i1LastUpdated?t?NoncompliantEvidenceCount?iBTotalAssessmentControlsCount?i
4AdminAccountId?s4OrganizationId?s
9ServiceMetadata?[{#q\
.Category?s1Description?s1DisplayName?s*Name?s
/Attribute!s
1Settings?{#rM
LDefaultAssessmentReportsDestination?{#EVADefaultExportDestination?{#EV>DefaultProcessOwners?[{#Ew=DeregistrationPolicy?{#tZAEvidenceFinderEnablement?{#tm5IsAwsOrgEnabled?b,KmsKey?s.SnsTopic?s
5DeleteResources?s
4BackfillStatus?s6EnablementStatus?s+Error?s7EventDataStoreArn?s
2AssessmentId!s5ControlDomainId!s0MaxResults?i/NextToken?s
EControlInsightsByAssessment?[{#vd/NextToken?s
4ControlSetName?s9EvidenceInsights?{#wL(Id?s1LastUpdated?t*Name?s
<CompliantEvidenceCount?i?InconclusiveEvidenceCount?i?NoncompliantEvidenceCount?i
0MaxResults?i/NextToken?s1RequestType!s
JAssessmentFrameworkShareRequests?[{#yF/NextToken?s
-Comment?s4ComplianceType?s2CreationTime?t9CustomControlsCount?i8DestinationAccount?s7DestinationRegion?s4ExpirationTime?t:FrameworkDescription?s1FrameworkId?s3FrameworkName?s(Id?s1LastUpdated?t3SourceAccount?s;StandardControlsCount?i,Status?s
3FrameworkType!s0MaxResults?i/NextToken?s
?FrameworkMetadataList?[{$#%/NextToken?s
)Arn?s4ComplianceType?s6ControlSetsCount?i3ControlsCount?i/CreatedAt?t1Description?s(Id?s3LastUpdatedAt?t*Logo?s*Name?s*Type?s
;AssessmentReports?[{$$o/NextToken?s
2AssessmentId?s4AssessmentName?s,Author?s2CreationTime?t1Description?s(Id?s*Name?s,Status?s
0MaxResults?i/NextToken?s,Status?s
<AssessmentMetadata?[{$&`/NextToken?s
4ComplianceType?s2CreationTime?t5Delegations?[{#?B(Id?s1LastUpdated?t*Name?s/Roles?[{#Ew,Status?s
?ControlDomainInsights?[{$(7/NextToken?s
IControlsCountByNoncompliantEvidence?i9EvidenceInsights?{#wL(Id?s1LastUpdated?t*Name?s8TotalControlsCount?i
5ControlDomainId!s0MaxResults?i/NextToken?s
AControlInsightsMetadata?[{$*F/NextToken?s
9EvidenceInsights?{#wL(Id?s1LastUpdated?t*Name?s
6ControlCatalogId?s1ControlType!s0MaxResults?i/NextToken?s
=ControlMetadataList?[{$,%/NextToken?s
)Arn?s4ControlSources?s/CreatedAt?t(Id?s3LastUpdatedAt?t*Name?s
0MaxResults?i/NextToken?s,Source!s
/Keywords?[s/NextToken?s
/NextToken?s7Notifications?[{$-h
2AssessmentId?s4AssessmentName?s2ControlSetId?s4ControlSetName?s1Description?s/EventTime?t(Id?s,Source?s
1ResourceArn!s
+Tags?<s
;DelegatedAdminAccount?s,KmsKey?s
4AdminAccountId!s
-Comment?s8DestinationAccount!s7DestinationRegion!s1FrameworkId!s
HAssessmentFrameworkShareRequest?{#yF
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
;AssessmentDescription?s2AssessmentId!s4AssessmentName?sEAssessmentReportsDestination?{#EV/Roles?[{#Ew.Scope!{#F3
2AssessmentId!s1CommentBody?s/ControlId!s2ControlSetId!s3ControlStatus?s
0Control?{#Id
2AssessmentId!s-Comment!s2ControlSetId!s,Status!s
3ControlSet?{#HH
4ComplianceType?s5ControlSets![{$591Description?s1FrameworkId!s*Name!s
2Controls![{#No(Id?s*Name!s
,Action!s/RequestId!s1RequestType!s
2AssessmentId!s,Status!s
<ActionPlanInstructions?s5ActionPlanTitle?s/ControlId!s?ControlMappingSources![{#S_1Description?s*Name!s8TestingInformation?s
LDefaultAssessmentReportsDestination?{#EVADefaultExportDestination?{#EV>DefaultProcessOwners?[{#Ew=DeregistrationPolicy?{#tZ;EvidenceFinderEnabled?b,KmsKey?s.SnsTopic?s
4S3RelativePath!s
8SignatureAlgorithm?s7SignatureDateTime?s4SignatureKeyId?s4SignatureValid?b7ValidationErrors?[s
)"};
