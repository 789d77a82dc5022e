// What the actions of inspector2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfe5620c280825c34>{
    R"(#n#%S#%l#&G#'%#'D#'a#('#(F#(u#)M#)k#*+#*O#*v#+I#+_#,##,=#,a#-.#-[#-q#.B#.S#.y#/;#/K#/p#00#0Q#0n#18#1U#2%#2?#2a#32#3L#3m#4&#4=#4]#5&#5T#60#6F#6l#7I#7u#81#8Q#8u#90#9Q#9g#9|#:?#:X#:t#;9#;W#;x#<7#<V#<n#=)#=@#=d#>1#>^#>{#?O#?l#@(#@Y
associateMember {#A({#A(
batchAssociateCodeSecurityScanConfiguration {#A5{#B4
batchDisassociateCodeSecurityScanConfiguration {#Cz{#B4
batchGetAccountStatus {#DI{#DX
batchGetCodeSnippet {#G{{#H1
batchGetFindingDetails {#G{{#JF
batchGetFreeTrialInfo {#MB{#MQ
batchGetMemberEc2DeepInspectionStatus {#DI{#Nz
batchUpdateMemberEc2DeepInspectionStatus {#P@{#Nz
cancelFindingsReport {#Px{#Px
cancelSbomExport {#Px{#Q*
createCisScanConfiguration {#Q6{#Sp
createCodeSecurityIntegration {#T.{#U-
createCodeSecurityScanConfiguration {#U[{#X<
createFilter {#XT{#hF
createFindingsReport {#hM{#Q*
createSbomExport {#iP{#Q*
deleteCisScanConfiguration {#X<{#X<
deleteCodeSecurityIntegration {#l){#l;
deleteCodeSecurityScanConfiguration {#X<{#Sp
deleteFilter {#hF{#hF
describeOrganizationConfiguration {#S1{#lM
disable {#mQ{#mq
disableDelegatedAdminAccount {#nf{#nf
disassociateMember {#A({#A(
enable {#o'{#mq
enableDelegatedAdminAccount {#oU{#nf
getCisScanReport {#p${#pP
getCisScanResultDetails {#p`{#s5
getClustersForImage {#u;{#uo
getCodeSecurityIntegration {#xu{#y5
getCodeSecurityScan {#zI{#za
getCodeSecurityScanConfiguration {#X<{#{j
getConfiguration {#S1{$#'
getDelegatedAdminAccount {#S1{$%@
getEc2DeepInspectionConfiguration {#S1{$%w
getEncryptionKey {$&Y{$&t
getFindingsReportStatus {#Q*{$'&
getMember {#A({$'{
getSbomExport {#Px{$(v
listAccountPermissions {$)|{$*F
listCisScanConfigurations {$*|{$-%
listCisScanResultsAggregatedByChecks {$.w{$1g
listCisScanResultsAggregatedByTargetResource {$3V{$7#
listCisScans {$8y{$=>
listCodeSecurityIntegrations {$?,{$?F
listCodeSecurityScanConfigurationAssociations {$@g{$A>
listCodeSecurityScanConfigurations {$?,{$Am
listCoverage {$D;{$J<
listCoverageStatistics {$Ri{$S:
listDelegatedAdminAccounts {$T#{$T=
listFilters {$U#{$UN
listFindingAggregations {$Vu{$dS
listFindings {$sb{$t]
listMembers {%/<{%/g
listTagsForResource {%0({%07
listUsageTotals {%0@{%0h
resetEncryptionKey {$&Y{#S1
searchVulnerabilities {%1s{%2O
sendCisSessionHealth {%6J{#S1
sendCisSessionTelemetry {%6f{#S1
startCisSession {%7[{#S1
startCodeSecurityScan {%8+{%8H
stopCisSession {%8[{#S1
tagResource {%<&{#S1
untagResource {%<={#S1
updateCisScanConfiguration {%<W{#X<
updateCodeSecurityIntegration {%=K{%>Y
updateCodeSecurityScanConfiguration {%>t{#Sp
updateConfiguration {%?E{#S1
updateEc2DeepInspectionConfiguration {%@d{$%w
updateEncryptionKey {%A4{#S1
updateFilter {%AZ{#hF
updateOrgEc2DeepInspectionConfiguration {%BH{#S1
updateOrganizationConfiguration {%B\{%B\
/AccountId!s
HAssociateConfigurationRequests![{#A[
1Resource!{#B':ScanConfigurationArn!s
/ProjectId?s
<FailedAssociations?[{#Bk@SuccessfulAssociations?[{#CT
1Resource?{#B':ScanConfigurationArn?s0StatusCode?s3StatusMessage?s
1Resource?{#B':ScanConfigurationArn?s
KDisassociateConfigurationRequests![{#A[
1AccountIds?[s
2Accounts![{#E#8FailedAccounts?[{#F\
/AccountId!s6ResourceState!{#EN.State!{#F7
7CodeRepository?{#F7,Ec2!{#F7,Ecr!{#F7/Lambda?{#F73LambdaCode?{#F7
/ErrorCode!s2ErrorMessage!s,Status!s
/AccountId!s/ErrorCode!s2ErrorMessage!s7ResourceStatus?{#GG,Status?s
4CodeRepository?s)Ec2!s)Ecr!s,Lambda?s0LambdaCode?s
2FindingArns![s
<CodeSnippetResults?[{#HX0Errors?[{#Iw
5CodeSnippet?[{#II-EndLine?i0FindingArn?s/StartLine?i8SuggestedFixes?[{#Ia
-Content!s0LineNumber!i
*Code?s1Description?s
/ErrorCode!s2ErrorMessage!s0FindingArn!s
0Errors?[{#Iw8FindingDetails?[{#Ji
1CisaData?{#L8+Cwes?[s/EpssScore?n3Evidences?[{#LX8ExploitObserved?{#M*0FindingArn?s4ReferenceUrls?[s/RiskScore?i,Tools?[s+Ttps?[s
,Action?s/DateAdded?t-DateDue?t
4EvidenceDetail?s2EvidenceRule?s.Severity?s
/FirstSeen?t.LastSeen?t
1AccountIds![s
2Accounts![{#Mv8FailedAccounts![{#N\
/AccountId!s7FreeTrialInfo![{#N=
)End!t+Start!t,Status!s*Type!s
/AccountId!s*Code!s-Message!s
4AccountIds?[{#OI:FailedAccountIds?[{#On
/AccountId!s2ErrorMessage?s,Status?s
/AccountId!s3Ec2ScanStatus?s2ErrorMessage?s
4AccountIds![{#PR
/AccountId!s<ActivateDeepInspection!b
.ReportId!s
.ReportId?s
.ScanName!s1Schedule!{#Qu3SecurityLevel!s+Tags?<s0Targets!{#SJ
.Daily?{#RM0Monthly?{#Ru0OneTime?{#S1/Weekly?{#S2
2StartTime!{#R]
/TimeOfDay!s.Timezone!s
)Day!s2StartTime!{#R]

+Days![s2StartTime!{#R]
1AccountIds![s:TargetResourceTags!<[s
:ScanConfigurationArn?s
0Details?{#TR*Name!s+Tags?<s*Type!s
:GitlabSelfManaged?{#Tj
1AccessToken!s1InstanceUrl!s
6AuthorizationUrl?s4IntegrationArn!s,Status!s
6Configuration!{#V?+Level!s*Name!s6ScopeSettings?{#X#+Tags?<s
OContinuousIntegrationScanConfiguration?{#WFBPeriodicScanConfiguration?{#WZ8RuleSetCategories![s
6SupportedEvents![s
/Frequency?s9FrequencyExpression?s
;ProjectSelectionScope?s
:ScanConfigurationArn!s
,Action!s1Description?s7FilterCriteria!{#Y>*Name!s,Reason?s+Tags?<s
6AwsAccountId?[{#e>CCodeRepositoryProjectName?[{#e>DCodeRepositoryProviderType?[{#e>GCodeVulnerabilityDetectorName?[{#e>GCodeVulnerabilityDetectorTags?[{#e>CCodeVulnerabilityFilePath?[{#e>5ComponentId?[{#e>7ComponentType?[{#e><Ec2InstanceImageId?[{#e>=Ec2InstanceSubnetId?[{#e>:Ec2InstanceVpcId?[{#e>>EcrImageArchitecture?[{#e>6EcrImageHash?[{#e><EcrImageInUseCount?[{#eT=EcrImageLastInUseAt?[{#ew:EcrImagePushedAt?[{#ew:EcrImageRegistry?[{#e>@EcrImageRepositoryName?[{#e>6EcrImageTags?[{#e>3EpssScore?[{#eT:ExploitAvailable?[{#e>4FindingArn?[{#e>7FindingStatus?[{#e>5FindingType?[{#e>9FirstObservedAt?[{#ew6FixAvailable?[{#e>8InspectorScore?[{#eTHLambdaFunctionExecutionRoleArn?[{#e>FLambdaFunctionLastModifiedAt?[{#ew>LambdaFunctionLayers?[{#e><LambdaFunctionName?[{#e>?LambdaFunctionRuntime?[{#e>8LastObservedAt?[{#ew9NetworkProtocol?[{#e>3PortRange?[{#f>@RelatedVulnerabilities?[{#e>4ResourceId?[{#e>6ResourceTags?[{#f_6ResourceType?[{#e>2Severity?[{#e>/Title?[{#e>3UpdatedAt?[{#ew8VendorSeverity?[{#e>9VulnerabilityId?[{#e>=VulnerabilitySource?[{#e><VulnerablePackages?[{#f{
0Comparison!s+Value!s
4LowerInclusive?n4UpperInclusive?n
2EndInclusive?t4StartInclusive?t
4BeginInclusive?i2EndInclusive?i
0Comparison!s)Key!s+Value?s
5Architecture?{#e>.Epoch?{#eT1FilePath?{#e>-Name?{#e>0Release?{#e>=SourceLambdaLayerArn?{#e>8SourceLayerHash?{#e>0Version?{#e>
)Arn!s
7FilterCriteria?{#Y>2ReportFormat!s6S3Destination!{#i*
0BucketName!s/KeyPrefix?s/KmsKeyArn!s
2ReportFormat!s?ResourceFilterCriteria?{#j56S3Destination!{#i*
3AccountId?[{#e>9Ec2InstanceTags?[{#f_6EcrImageTags?[{#e>;EcrRepositoryName?[{#e><LambdaFunctionName?[{#e><LambdaFunctionTags?[{#f_4ResourceId?[{#e>6ResourceType?[{#e>
4IntegrationArn!s
4IntegrationArn?s
3AutoEnable?{#lw<MaxAccountLimitReached?b
4CodeRepository?b)Ec2!b)Ecr!b,Lambda?b0LambdaCode?b
1AccountIds?[s4ResourceTypes?[s
2Accounts![{#n<8FailedAccounts?[{#F\
/AccountId!s7ResourceStatus!{#GG,Status!s
=DelegatedAdminAccountId!s
1AccountIds?[s1ClientToken?s4ResourceTypes![s
1ClientToken?s=DelegatedAdminAccountId!s
2ReportFormat?s-ScanArn!s5TargetAccounts?[s
,Status?s)Url?s
/AccountId!s7FilterCriteria?{#qr0MaxResults?i/NextToken?s-ScanArn!s,SortBy?s/SortOrder?s6TargetResourceId!s
8CheckIdFilters?[{#e>;FindingArnFilters?[{#e>>FindingStatusFilters?[{#e>>SecurityLevelFilters?[{#e>6TitleFilters?[{#e>
/NextToken?s;ScanResultDetails?[{#sZ
/AccountId?s6CheckDescription?s-CheckId?s0FindingArn?s+Level?s.Platform?s1Remediation?s-ScanArn!s,Status?s2StatusReason?s6TargetResourceId?s+Title?s
/Filter!{#ua0MaxResults?n/NextToken?s
0ResourceId!s
1Cluster![{#v0/NextToken?s
0ClusterArn!s8ClusterDetails?[{#vS
8ClusterMetadata!{#wA/LastInUse!t6RunningUnitCount?n6StoppedUnitCount?n
>AwsEcsMetadataDetails?{#wx>AwsEksMetadataDetails?{#xB
2DetailsGroup!s7TaskDefinitionArn!s
/Namespace?s:WorkloadInfoList?[{#xf
*Name!s*Type!s
4IntegrationArn!s+Tags?<s
6AuthorizationUrl?s/CreatedOn!t4IntegrationArn!s2LastUpdateOn!t*Name!s,Status!s2StatusReason!s+Tags?<s*Type!s
1Resource!{#B',ScanId!s
/AccountId?s/CreatedAt?t2LastCommitId?s1Resource?{#B',ScanId?s,Status?s2StatusReason?s/UpdatedAt?t
6Configuration?{#V?/CreatedAt?t3LastUpdatedAt?t+Level?s*Name?s:ScanConfigurationArn?s6ScopeSettings?{#X#+Tags?<s
9Ec2Configuration?{$#T9EcrConfiguration?{$$+
6ScanModeState?{$#h
.ScanMode?s4ScanModeStatus?s
<RescanDurationState?{$$E
<PullDateRescanDuration?s8PullDateRescanMode?s4RescanDuration?s,Status?s/UpdatedAt?t
7DelegatedAdmin?{$%U
/AccountId?s8RelationshipStatus?s
2ErrorMessage?s6OrgPackagePaths?[s3PackagePaths?[s,Status?s
2ResourceType!s.ScanType!s
.KmsKeyId!s
4Destination?{#i*/ErrorCode?s2ErrorMessage?s7FilterCriteria?{#Y>.ReportId?s,Status?s
/Member?{$(.
/AccountId?s=DelegatedAdminAccountId?s8RelationshipStatus?s/UpdatedAt?t
/ErrorCode?s2ErrorMessage?s7FilterCriteria?{#j5,Format?s.ReportId?s6S3Destination?{#i*,Status?s
0MaxResults?i/NextToken?s-Service?s
/NextToken?s5Permissions![{$*e
/Operation!s-Service!s
7FilterCriteria?{$+e0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
EScanConfigurationArnFilters?[{#e>9ScanNameFilters?[{#e>BTargetResourceTagFilters?[{$,c
0Comparison!s)Key!s+Value!s
/NextToken?s<ScanConfigurations?[{$-K
-OwnerId?s:ScanConfigurationArn!s.ScanName?s1Schedule?{#Qu3SecurityLevel?s+Tags?<s0Targets?{$.Q
1AccountIds?[s:TargetResourceTags?<[s
7FilterCriteria?{$/j0MaxResults?i/NextToken?s-ScanArn!s,SortBy?s/SortOrder?s
:AccountIdFilters?[{#e>8CheckIdFilters?[{#e>@FailedResourcesFilters?[{$1D9PlatformFilters?[{#e>>SecurityLevelFilters?[{#e>6TitleFilters?[{#e>
4LowerInclusive?i4UpperInclusive?i
;CheckAggregations?[{$22/NextToken?s
/AccountId?s6CheckDescription?s-CheckId?s+Level?s.Platform?s-ScanArn!s5StatusCounts?{$39+Title?s
,Failed?i,Passed?i-Skipped?i
7FilterCriteria?{$4I0MaxResults?i/NextToken?s-ScanArn!s,SortBy?s/SortOrder?s
:AccountIdFilters?[{#e>8CheckIdFilters?[{#e>=FailedChecksFilters?[{$1D9PlatformFilters?[{#e>7StatusFilters?[{#e>ATargetResourceIdFilters?[{#e>BTargetResourceTagFilters?[{$,c=TargetStatusFilters?[{#e>CTargetStatusReasonFilters?[{#e>
/NextToken?sDTargetResourceAggregations?[{$7Q
/AccountId?s.Platform?s-ScanArn!s5StatusCounts?{$396TargetResourceId?s:TargetResourceTags?<[s2TargetStatus?s8TargetStatusReason?s
1DetailLevel?s7FilterCriteria?{$9p0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
=FailedChecksFilters?[{$1D8ScanArnFilters?[{#e>7ScanAtFilters?[{$<iEScanConfigurationArnFilters?[{#e>9ScanNameFilters?[{#e>;ScanStatusFilters?[{#e><ScheduledByFilters?[{#e>@TargetAccountIdFilters?[{#e>ATargetResourceIdFilters?[{#e>BTargetResourceTagFilters?[{$,c
;EarliestScanStartTime?t9LatestScanStartTime?t
/NextToken?s/Scans?[{$=W
2FailedChecks?i-ScanArn!s:ScanConfigurationArn!s.ScanDate?t.ScanName?s1ScheduledBy?s3SecurityLevel?s,Status?s0Targets?{$.Q1TotalChecks?i
0MaxResults?n/NextToken?s
6Integrations?[{$?f/NextToken?s
/CreatedOn!t4IntegrationArn!s2LastUpdateOn!t*Name!s,Status!s2StatusReason!s+Tags?<s*Type!s
0MaxResults?n/NextToken?s:ScanConfigurationArn!s
6Associations?[{$A^/NextToken?s
1Resource?{#B'
8Configurations?[{$B5/NextToken?s
OContinuousIntegrationScanSupportedEvents?[s9FrequencyExpression?s*Name!s4OwnerAccountId!s;PeriodicScanFrequency?s8RuleSetCategories![s:ScanConfigurationArn!s6ScopeSettings?{#X#+Tags?<s
7FilterCriteria?{$Di0MaxResults?i/NextToken?s
3AccountId?[{#e>CCodeRepositoryProjectName?[{#e>DCodeRepositoryProviderType?[{#e>NCodeRepositoryProviderTypeVisibility?[{#e>9Ec2InstanceTags?[{#f_<EcrImageInUseCount?[{#eT=EcrImageLastInUseAt?[{#ew6EcrImageTags?[{#e>;EcrRepositoryName?[{#e>7ImagePulledAt?[{#ew<LambdaFunctionName?[{#e>?LambdaFunctionRuntime?[{#e><LambdaFunctionTags?[{#f_7LastScannedAt?[{#ew=LastScannedCommitId?[{#e>4ResourceId?[{#e>6ResourceType?[{#e>2ScanMode?[{#e>8ScanStatusCode?[{#e>:ScanStatusReason?[{#e>2ScanType?[{#e>
:CoveredResources?[{$J`/NextToken?s
/AccountId!s3LastScannedAt?t0ResourceId!s9ResourceMetadata?{$K{2ResourceType!s.ScanMode?s3ScanStatus?{$N{.ScanType!s
7CodeRepository?{$Lt,Ec2?{$Q'1EcrImage?{$QC6EcrRepository?{$Qw7LambdaFunction?{$R5
4IntegrationArn?s9LastScannedCommitId?s5OnDemandScan?{$NG1ProjectName!s2ProviderType!s<ProviderTypeVisibility!s:ScanConfiguration?{$O8
0LastScanAt?t9LastScannedCommitId?s3ScanStatus?{$N{
,Reason!s0StatusCode!s
QContinuousIntegrationScanConfigurations?[{$P.DPeriodicScanConfigurations?[{$PU
8RuleSetCategories?[s4SupportedEvent?s
9FrequencyExpression?s8RuleSetCategories?[s
+AmiId?s.Platform?s+Tags?<s
3ImagePulledAt?t0InUseCount?n1LastInUseAt?t+Tags?[s
*Name?s3ScanFrequency?s
2FunctionName?s3FunctionTags?<s-Layers?[s-Runtime?s
7FilterCriteria?{$Di-GroupBy?s/NextToken?s
7CountsByGroup?[{$Si/NextToken?s1TotalCounts!l
+Count?l.GroupKey?s
0MaxResults?i/NextToken?s
@DelegatedAdminAccounts?[{$Tg/NextToken?s
/AccountId?s,Status?s
,Action?s+Arns?[s0MaxResults?i/NextToken?s
1Filters![{$Ui/NextToken?s
,Action!s)Arn!s/CreatedAt!t1Criteria!{#Y>1Description?s*Name!s-OwnerId!s,Reason?s+Tags?<s/UpdatedAt!t
4AccountIds?[{#e>;AggregationRequest?{$Wp5AggregationType!s0MaxResults?i/NextToken?s
;AccountAggregation?{$[K7AmiAggregation?{$\$CAwsEcrContainerAggregation?{$\EBCodeRepositoryAggregation?{$^#?Ec2InstanceAggregation?{$^r?FindingTypeAggregation?{$[K>ImageLayerAggregation?{$_uBLambdaFunctionAggregation?{$`h?LambdaLayerAggregation?{$al;PackageAggregation?{$b^>RepositoryAggregation?{$c-9TitleAggregation?{$cV
1FindingType?s2ResourceType?s,SortBy?s/SortOrder?s
.Amis?[{#e>,SortBy?s/SortOrder?s
7Architectures?[{#e>3ImageShas?[{#e>3ImageTags?[{#e>4InUseCount?[{#eT5LastInUseAt?[{#ew6Repositories?[{#e>5ResourceIds?[{#e>,SortBy?s/SortOrder?s
6ProjectNames?[{#e>7ProviderTypes?[{#e>5ResourceIds?[{#e>,SortBy?s/SortOrder?s
.Amis?[{#e>5InstanceIds?[{#e>6InstanceTags?[{#f_:OperatingSystems?[{#e>,SortBy?s/SortOrder?s
5LayerHashes?[{#e>6Repositories?[{#e>5ResourceIds?[{#e>,SortBy?s/SortOrder?s
7FunctionNames?[{#e>6FunctionTags?[{#f_5ResourceIds?[{#e>2Runtimes?[{#e>,SortBy?s/SortOrder?s
7FunctionNames?[{#e>3LayerArns?[{#e>5ResourceIds?[{#e>,SortBy?s/SortOrder?s
6PackageNames?[{#e>,SortBy?s/SortOrder?s
6Repositories?[{#e>,SortBy?s/SortOrder?s
1FindingType?s2ResourceType?s,SortBy?s/SortOrder?s0Titles?[{#e>:VulnerabilityIds?[{#e>
5AggregationType!s/NextToken?s3Responses?[{$e(
;AccountAggregation?{$h]7AmiAggregation?{$irCAwsEcrContainerAggregation?{$jSBCodeRepositoryAggregation?{$kv?Ec2InstanceAggregation?{$mx?FindingTypeAggregation?{$h]>ImageLayerAggregation?{$o,BLambdaFunctionAggregation?{$os?LambdaLayerAggregation?{$q%;PackageAggregation?{$qm>RepositoryAggregation?{$rB9TitleAggregation?{$s'
/AccountId?s;ExploitAvailableCount?l7FixAvailableCount?l7SeverityCounts?{$iP
)All?l.Critical?l*High?l,Medium?l
/AccountId?s7AffectedInstances?l)Ami!s7SeverityCounts?{$iP
/AccountId?s2Architecture?s.ImageSha?s0ImageTags?[s0InUseCount?n1LastInUseAt?t0Repository?s0ResourceId!s7SeverityCounts?{$iP
/AccountId?sIExploitAvailableActiveFindingsCount?nEFixAvailableActiveFindingsCount?n2ProjectNames!s2ProviderType?s0ResourceId?s7SeverityCounts?{$mV
)All?n.Critical?n*High?n,Medium?n
/AccountId?s)Ami?s0InstanceId!s3InstanceTags?<s5NetworkFindings?l5OperatingSystem?s7SeverityCounts?{$iP
/AccountId!s/LayerHash!s0Repository!s0ResourceId!s7SeverityCounts?{$iP
/AccountId?s2FunctionName?s1LambdaTags?<s4LastModifiedAt?t0ResourceId!s-Runtime?s7SeverityCounts?{$iP
/AccountId!s2FunctionName!s.LayerArn!s0ResourceId!s7SeverityCounts?{$iP
/AccountId?s1PackageName!s7SeverityCounts?{$iP
/AccountId?s4AffectedImages?l0Repository!s7SeverityCounts?{$iP
/AccountId?s7SeverityCounts?{$iP+Title!s5VulnerabilityId?s
7FilterCriteria?{#Y>0MaxResults?i/NextToken?s5SortCriteria?{$tH
+Field!s/SortOrder!s
2Findings?[{$ty/NextToken?s
2AwsAccountId!sACodeVulnerabilityDetails?{$y'1Description!s-Epss?{$zn6ExploitAvailable?s>ExploitabilityDetails?{$zw0FindingArn!s5FirstObservedAt!t2FixAvailable?s4InspectorScore?n>InspectorScoreDetails?{${34LastObservedAt!tCNetworkReachabilityDetails?{$|ODPackageVulnerabilityDetails?{%#o4Remediation!{%'r3Resources![{%(;.Severity!s,Status!s+Title?s*Type!s/UpdatedAt?t
+Cwes![s0DetectorId!s2DetectorName!s3DetectorTags?[s1FilePath!{$zA4ReferenceUrls?[s,RuleId?s:SourceLambdaLayerArn?s
-EndLine!i.FileName!s.FilePath!s/StartLine!i
+Score?n
8LastKnownExploitAt?t
5AdjustedCvss?{${F
5Adjustments?[{$|<0CvssSource?s+Score!n1ScoreSource!s3ScoringVector!s-Version!s
,Metric!s,Reason!s
4NetworkPath!{%#%6OpenPortRange!{%#`.Protocol!s
/Steps?[{%#2
2ComponentArn?s1ComponentId!s3ComponentType!s
+Begin!i)End!i
.Cvss?[{%%g4ReferenceUrls?[s=RelatedVulnerabilities?[s,Source!s/SourceUrl?s5VendorCreatedAt?t4VendorSeverity?s5VendorUpdatedAt?t5VulnerabilityId!s<VulnerablePackages?[{%&=
/BaseScore!n3ScoringVector!s,Source!s-Version!s
*Arch?s+Epoch?i.FilePath?s4FixedInVersion?s*Name!s4PackageManager?s-Release?s1Remediation?s:SourceLambdaLayerArn?s5SourceLayerHash?s-Version!s
7Recommendation?{%(-
*Text?s)Url?s
0Details?{%(r(Id!s/Partition?s,Region?s+Tags?<s*Type!s
7AwsEc2Instance?{%)r=AwsEcrContainerImage?{%+?:AwsLambdaFunction?{%,d7CodeRepository?{%.g
;IamInstanceProfileArn?s-ImageId?s4IpV4Addresses?[s4IpV6Addresses?[s-KeyName?s0LaunchedAt?t.Platform?s.SubnetId?s*Type?s+VpcId?s
2Architecture?s,Author?s/ImageHash!s0ImageTags?[s0InUseCount?n1LastInUseAt?t.Platform?s.PushedAt?t.Registry!s4RepositoryName!s
4Architectures?[s0CodeSha256!s6ExecutionRoleArn!s2FunctionName!s4LastModifiedAt?t-Layers?[s1PackageType?s-Runtime!s-Version!s2VpcConfig?{%.=
7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
4IntegrationArn?s1ProjectName?s2ProviderType?s
0MaxResults?i/NextToken?s4OnlyAssociated?b
1Members?[{$(./NextToken?s
1ResourceArn!s
+Tags?<s
1AccountIds?[s0MaxResults?i/NextToken?s
/NextToken?s0Totals?[{%1(
/AccountId?s/Usage?[{%1A
.Currency?s:EstimatedMonthlyCost?n+Total?n*Type?s
7FilterCriteria!{%2:/NextToken?s
7VulnerabilityIds![s
/NextToken?s9Vulnerabilities![{%2r
1AtigData?{%5\1CisaData?{#L8.Cvss2?{%6-.Cvss3?{%6-+Cwes?[s1Description?s9DetectionPlatforms?[s-Epss?{$zn8ExploitObserved?{#M*(Id!s4ReferenceUrls?[s=RelatedVulnerabilities?[s,Source?s/SourceUrl?s5VendorCreatedAt?t4VendorSeverity?s5VendorUpdatedAt?t
/FirstSeen?t.LastSeen?t.Targets?[s+Ttps?[s
/BaseScore?n3ScoringVector?s
/ScanJobId!s2SessionToken!s
2Messages![{%77/ScanJobId!s2SessionToken!s
4CisRuleDetails!y,RuleId!s,Status!s
0Message!{%7u/ScanJobId!s
2SessionToken!s
1ClientToken?s1Resource!{#B'
,ScanId?s,Status?s
0Message!{%9*/ScanJobId!s2SessionToken!s
6BenchmarkProfile?s6BenchmarkVersion?s8ComputePlatform?{%:,1Progress!{%:J,Reason?s,Status!s
-Product?s,Vendor?s-Version?s
1ErrorChecks?i2FailedChecks?i9InformationalChecks?i9NotApplicableChecks?i8NotEvaluatedChecks?i6SuccessfulChecks?i1TotalChecks?i3UnknownChecks?i
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
:ScanConfigurationArn!s.ScanName?s1Schedule?{#Qu3SecurityLevel?s0Targets?{$.Q
0Details!{%=j4IntegrationArn!s
/Github?{%>4:GitlabSelfManaged?{%>M
*Code!s4InstallationId!s
.AuthCode!s
4IntegrationArn!s,Status!s
6Configuration!{#V?:ScanConfigurationArn!s
9Ec2Configuration?{%?r9EcrConfiguration?{%@$
.ScanMode!s
<PullDateRescanDuration?s8PullDateRescanMode?s4RescanDuration!s
<ActivateDeepInspection?b3PackagePaths?[s
.KmsKeyId!s2ResourceType!s.ScanType!s
,Action?s1Description?s/FilterArn!s7FilterCriteria?{#Y>*Name?s,Reason?s
6OrgPackagePaths![s
3AutoEnable!{#lw
)"};
