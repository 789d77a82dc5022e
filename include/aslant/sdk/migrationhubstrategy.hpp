// What the actions of migrationhubstrategy take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4dd86c7c411c0bdb>{
    R"(#9##h#$6#$a#$x#%9#%X#%y#&<#&d#'$#'A#'`#()#(A#(]#(r#)9#)R#)o#*B#*Z#+*
getApplicationComponentDetails {#+F{#+`
getApplicationComponentStrategies {#+F{#8V
getAssessment {#9N{#9T
getImportFileTask {#9N{#;X
getLatestAssessmentId {#=V{#=W
getPortfolioPreferences {#=V{#=]
getPortfolioSummary {#=V{#Ci
getRecommendationReportDetails {#9N{#IZ
getServerDetails {#Js{#K>
getServerStrategies {#Q;{#QG
listAnalyzableServers {#RQ{#Rr
listApplicationComponents {#Se{#U#
listCollectors {#UP{#Uj
listImportFileTask {#UP{#\M
listServers {#\j{#]d
putPortfolioPreferences {#=]{#=V
startAssessment {#^){#_5
startImportFileTask {#_E{#=W
startRecommendationReportGeneration {#`={#=W
stopAssessment {#`a{#=V
updateApplicationComponentConfig {#`q{#=V
updateServerConfig {#cZ{#=V
<ApplicationComponentId!s
CApplicationComponentDetail?{#,u@AssociatedApplications?[{#8I:AssociatedServerIds?[s=MoreApplicationResource?b
4AnalysisStatus?sBAntipatternReportS3Object?{#2.=AntipatternReportStatus?sDAntipatternReportStatusMessage?s-AppType?s5AppUnitError?{#2B8AssociatedServerId?s=DatabaseConfigDetail?{#2Z(Id?s5InclusionStatus?s;LastAnalyzedTimestamp?tHListAntipatternSeveritySummary?[{#2hAMoreServerAssociationExists?b*Name?s.OsDriver?s/OsVersion?s:RecommendationSet?{#2|5ResourceSubType?s4ResultList?[{#4:3RuntimeStatus?s:RuntimeStatusMessage?s@SourceCodeRepositories?[{#7i3StatusMessage?s
.S3Bucket?s+S3key?s
:AppUnitErrorCategory?s
0SecretName?s
+Count?i.Severity?s
.Strategy?s7TargetDestination?s;TransformationTool?{#3Z
1Description?s*Name?sGTranformationToolInstallationLink?s
7AnalysisStatus?{#562AnalysisType?sEAntipatternReportResultList?[{#5k3StatusMessage?s
;RuntimeAnalysisStatus?s?SrcCodeOrDbAnalysisStatus?s
5AnalyzerName?{#7$BAntiPatternReportS3Object?{#2.=AntipatternReportStatus?sDAntipatternReportStatusMessage?s
8BinaryAnalyzerName?s9RunTimeAnalyzerName?s<SourceCodeAnalyzerName?s
,Branch?s1ProjectName?s0Repository?s8VersionControlType?s
(Id?s*Name?s
HApplicationComponentStrategies?[{#8|
1IsPreferred?b7Recommendation?{#2|,Status?s
(Id!s
;AssessmentTargets?[{#:3>DataCollectionDetails?{#:Q(Id?s
/Condition!s*Name!s-Values![s
4CompletionTime?t,Failed?i0InProgress?i-Servers?i/StartTime?t,Status?s3StatusMessage?s-Success?i
4CompletionTime?t(Id?s0ImportName?s3InputS3Bucket?s0InputS3Key?s;NumberOfRecordsFailed?i<NumberOfRecordsSuccess?i/StartTime?t,Status?s:StatusReportS3Bucket?s7StatusReportS3Key?s

(Id?s
5ApplicationMode?s?ApplicationPreferences?{#>h<DatabasePreferences?{#@*@PrioritizeBusinessGoals?{#Az
=ManagementPreference?{#?)
<AwsManagedResources?{#?n5NoPreference?{#?n<SelfManageResources?{#?n
8TargetDestination![s
BDatabaseManagementPreference?sDDatabaseMigrationPreference?{#@k
6Heterogeneous?{#AH4Homogeneous?{#Aa5NoPreference?{#AH
;TargetDatabaseEngine![s
;TargetDatabaseEngine?[s
6BusinessGoals?{#B4
:LicenseCostReduction?iXModernizeInfrastructureWithCloudNativeTechnologies?iRReduceOperationalOverheadWithManagedServices?i6SpeedOfMigration?i
:AssessmentSummary?{#D'
BAntipatternReportS3Object?{#2.=AntipatternReportStatus?sDAntipatternReportStatusMessage?s;LastAnalyzedTimestamp?tHListAntipatternSeveritySummary?[{#2hOListApplicationComponentStatusSummary?[{#H-QListApplicationComponentStrategySummary?[{#HRIListApplicationComponentSummary?[{#HfAListServerStatusSummary?[{#HyCListServerStrategySummary?[{#HR;ListServerSummary?[{#IB
+Count?i?SrcCodeOrDbAnalysisStatus?s
+Count?i.Strategy?s
-AppType?s+Count?i
+Count?i=RunTimeAssessmentStatus?s
+Count?i2ServerOsType?s
(Id?sDRecommendationReportDetails?{#J'
4CompletionTime?t.S3Bucket?s-S3Keys?[s/StartTime?t,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s.ServerId!s
@AssociatedApplications?[{#8I/NextToken?s5ServerDetail?{#Kz
BAntipatternReportS3Object?{#2.=AntipatternReportStatus?sDAntipatternReportStatusMessage?sMApplicationComponentStrategySummary?[{#HR:DataCollectionStatus?s(Id?s;LastAnalyzedTimestamp?tHListAntipatternSeveritySummary?[{#2h*Name?s:RecommendationSet?{#2|4ServerError?{#OL0ServerType?s3StatusMessage?s3SystemInfo?{#Oc
9ServerErrorCategory?s
5CpuArchitecture?s4FileSystemType?s9NetworkInfoList?[{#PO/OsInfo?{#Q)
3InterfaceName!s/IpAddress!s0MacAddress!s-NetMask!s
*Type?s-Version?s
.ServerId!s
:ServerStrategies?[{#Q_
1IsPreferred?bCNumberOfApplicationComponents?i7Recommendation?{#2|,Status?s
0MaxResults?i/NextToken?s*Sort?s
;AnalyzableServers?[{#S=/NextToken?s
.Hostname?s/IpAddress?s,Source?s*VmId?s
BApplicationComponentCriteria?s1FilterValue?s7GroupIdFilter?[{#Tm0MaxResults?i/NextToken?s*Sort?s
*Name?s+Value?s
CApplicationComponentInfos?[{#,u/NextToken?s
0MaxResults?i/NextToken?s
4Collectors?[{#V./NextToken?s
5CollectorHealth?s1CollectorId?s6CollectorVersion?s=ConfigurationSummary?{#Wg.HostName?s/IpAddress?s;LastActivityTimeStamp?s9RegisteredTimeStamp?s
FIpAddressBasedRemoteInfoList?[{#YT:PipelineInfoList?[{#Z1KRemoteSourceCodeAnalysisServerInfo?{#ZbDVcenterBasedRemoteInfoList?[{#[@@VersionControlInfoList?[{#[j
.AuthType?sEIpAddressConfigurationTimeStamp?s,OsType?s
DPipelineConfigurationTimeStamp?s2PipelineType?s
ZRemoteSourceCodeAnalysisServerConfigurationTimestamp?s
,OsType?sCVcenterConfigurationTimeStamp?s
JVersionControlConfigurationTimeStamp?s8VersionControlType?s
/NextToken?s3TaskInfos?[{#;X
1FilterValue?s7GroupIdFilter?[{#Tm0MaxResults?i/NextToken?s4ServerCriteria?s*Sort?s
/NextToken?s5ServerInfos?[{#Kz
>AssessmentDataSourceType?s;AssessmentTargets?[{#:3=S3bucketForAnalysisData?s;S3bucketForReportData?s
2AssessmentId?s
4DataSourceType?s1GroupId?[{#Tm*Name!s.S3Bucket!s;S3bucketForReportData?s+S3key!s
7GroupIdFilter?[{#Tm2OutputFormat?s
2AssessmentId!s
-AppType?s<ApplicationComponentId!s3ConfigureOnly?b5InclusionStatus?s7SecretsManagerKey?s8SourceCodeList?[{#b@7StrategyOption?{#b{
.Location?s1ProjectName?s3SourceVersion?s4VersionControl?s
1IsPreferred?b.Strategy?s7TargetDestination?s.ToolName?s
.ServerId!s7StrategyOption?{#b{
)"};
