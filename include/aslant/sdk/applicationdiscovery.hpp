// What the actions of applicationdiscovery take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc189057269d75635>{
    R"(#=##t#$L#$g#%,#%G#%[#%w#&1#&I#&w#'=#'`#(##(@#(V#)3#)P#)l#*/#*Z#*y#+F#+_#+x#,<#,b
associateConfigurationItemsToApplication {#-#{#-U
batchDeleteAgents {#-V{#.#
batchDeleteImportData {#.W{#.y
createApplication {#/\{#/y
createTags {#02{#-U
deleteApplications {#0a{#-U
deleteTags {#0v{#-U
describeAgents {#1<{#24
describeBatchDeleteConfigurationTask {#4O{#4Y
describeConfigurations {#0a{#7\
describeContinuousExports {#7p{#8=
describeExportTasks {#9m{#:H
describeImportTasks {#<D{#=$
describeTags {#@B{#@|
disassociateConfigurationItemsFromApplication {#-#{#-U
getDiscoverySummary {#-U{#B&
listConfigurations {#Jv{#L%
listServerNeighbors {#LE{#MK
startBatchDeleteConfigurationTask {#O,{#OU
startContinuousExport {#-U{#O_
startDataCollectionByAgentIds {#PL{#PY
startExportTask {#QN{#U;
startImportTask {#UG{#Up
stopContinuousExport {#U{{#V-
stopDataCollectionByAgentIds {#PL{#PY
updateApplication {#VE{#-U
@ApplicationConfigurationId!s7ConfigurationIds![s

6DeleteAgents![{#-j
-AgentId!s+Force?b
0Errors?[{#.1
-AgentId!s/ErrorCode!s2ErrorMessage!s
3DeleteHistory?b4ImportTaskIds![s
0Errors?[{#/-
/ErrorCode?s6ErrorDescription?s2ImportTaskId?s
1Description?s*Name!s*Wave?s
5ConfigurationId?s
7ConfigurationIds![s.Tags![{#0R
)Key!s+Value!s
7ConfigurationIds![s
7ConfigurationIds![s.Tags?[{#0R
/AgentIds?[s1Filters?[{#1p0MaxResults?i/NextToken?s
/Condition!s*Name!s-Values![s
4AgentsInfo?[{#2R/NextToken?s
-AgentId?s>AgentNetworkInfoList?[{#45/AgentType?s6CollectionStatus?s1ConnectorId?s,Health?s.HostName?s8LastHealthPingTime?s4RegisteredTime?s-Version?s
/IpAddress?s0MacAddress?s
,TaskId!s
-Task?{#4d
7ConfigurationType?s<DeletedConfigurations?[s:DeletionWarnings?[{#6S-EndTime?t>FailedConfigurations?[{#7(>RequestedConfigurations?[s/StartTime?t,Status?s,TaskId?s
5ConfigurationId?s1WarningCode?i1WarningText?s
5ConfigurationId?s2ErrorMessage?s5ErrorStatusCode?i
6Configurations?[<s
0ExportIds?[s0MaxResults?i/NextToken?s
6Descriptions?[{#8]/NextToken?s
0DataSource?s.ExportId?s.S3Bucket?s:SchemaStorageConfig?<s/StartTime?t,Status?s2StatusDetail?s.StopTime?t
0ExportIds?[s1Filters?[{#1p0MaxResults?i/NextToken?s
5ExportsInfo?[{#:g/NextToken?s
?ConfigurationsDownloadUrl?s.ExportId!s7ExportRequestTime!t2ExportStatus!s1IsTruncated?b6RequestedEndTime?t8RequestedStartTime?t3StatusMessage!s
1Filters?[{#<l0MaxResults?i/NextToken?s
*Name?s-Values?[s
/NextToken?s/Tasks?[{#==
>ApplicationImportFailure?i>ApplicationImportSuccess?i8ClientRequestToken?s?ErrorsAndFailedEntriesZip?s8FileClassification?s:ImportCompletionTime?t7ImportDeletedTime?t7ImportRequestTime?t2ImportTaskId?s/ImportUrl?s*Name?s9ServerImportFailure?i9ServerImportSuccess?i,Status?s
1Filters?[{#@j0MaxResults?i/NextToken?s
*Name!s-Values![s
/NextToken?s.Tags?[{#A:
5ConfigurationId?s7ConfigurationType?s)Key?s4TimeOfCreation?t+Value?s
5AgentSummary?{#CyBAgentlessCollectorSummary?{#E:2Applications?l9ConnectorSummary?{#GU;MeCollectorSummary?{#I2-Servers?lAServersMappedToApplications?l9ServersMappedtoTags?l
2ActiveAgents!i7BlackListedAgents!i3HealthyAgents!i4ShutdownAgents!i1TotalAgents!i5UnhealthyAgents!i3UnknownAgents!i
?ActiveAgentlessCollectors!iCDenyListedAgentlessCollectors!i@HealthyAgentlessCollectors!iAShutdownAgentlessCollectors!i>TotalAgentlessCollectors!iBUnhealthyAgentlessCollectors!i@UnknownAgentlessCollectors!i
6ActiveConnectors!i;BlackListedConnectors!i7HealthyConnectors!i8ShutdownConnectors!i5TotalConnectors!i9UnhealthyConnectors!i7UnknownConnectors!i
8ActiveMeCollectors!i<DenyListedMeCollectors!i9HealthyMeCollectors!i:ShutdownMeCollectors!i7TotalMeCollectors!i;UnhealthyMeCollectors!i9UnknownMeCollectors!i
7ConfigurationType!s1Filters?[{#1p0MaxResults?i/NextToken?s1OrderBy?[{#Kf
/FieldName!s/SortOrder?s
6Configurations?[<s/NextToken?s
5ConfigurationId!s0MaxResults?i?NeighborConfigurationIds?[s/NextToken?s;PortInformationNeeded?b
:KnownDependencyCount?l3Neighbors![{#N%/NextToken?s
6ConnectionsCount!l5DestinationPort?i9DestinationServerId!s4SourceServerId!s7TransportProtocol?s
7ConfigurationIds![s7ConfigurationType!s
,TaskId?s
0DataSource?s.ExportId?s.S3Bucket?s:SchemaStorageConfig?<s/StartTime?t
/AgentIds![s
CAgentsConfigurationStatus?[{#Pz
-AgentId?s1Description?s8OperationSucceeded?b
-EndTime?t7ExportDataFormat?[s1Filters?[{#1p4Preferences?{#R>/StartTime?t
FEc2RecommendationsPreferences?{#Rb
BCpuPerformanceMetricBasis?{#TI-Enabled?b<ExcludedInstanceTypes?[s5PreferredRegion?sBRamPerformanceMetricBasis?{#TI@ReservedInstanceOptions?{#Td-Tenancy?s
*Name?s6PercentageAdjust?n
3OfferingClass!s6PurchasingOption!s0TermLength!s
.ExportId?s
8ClientRequestToken?s/ImportUrl!s*Name!s
-Task?{#==
.ExportId!s
/StartTime?t.StopTime?t
5ConfigurationId!s1Description?s*Name?s*Wave?s
)"};
