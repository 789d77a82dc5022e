// What the actions of iotdeviceadvisor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6040e16cbbb0d073>{R"(#1##P##o#$4#$I#$e#$z#%;#%Y#%p#&3#&J#&`#&u#'2
createSuiteDefinition {#'Q{#*/
deleteSuiteDefinition {#*{{#+6
getEndpoint {#+7{#+{
getSuiteDefinition {#,-{#,[
getSuiteRun {#.A{#.c
getSuiteRunReport {#.A{#49
listSuiteDefinitions {#4[{#4u
listSuiteRuns {#6z{#7g
listTagsForResource {#9`{#9o
startSuiteRun {#9x{#:o
stopSuiteRun {#.A{#+6
tagResource {#;H{#+6
untagResource {#;_{#+6
updateSuiteDefinition {#;y{#<V
1ClientToken?sESuiteDefinitionConfiguration!{#(0+Tags?<s
=DevicePermissionRoleArn!s1Devices?[{#)\>IntendedForQualification?b8IsLongDurationTest?b.Protocol?s/RootGroup!s9SuiteDefinitionName!s
4CertificateArn?s3DeviceRoleArn?s.ThingArn?s
/CreatedAt?t8SuiteDefinitionArn?s7SuiteDefinitionId?s9SuiteDefinitionName?s
7SuiteDefinitionId!s

:AuthenticationMethod?s4CertificateArn?s3DeviceRoleArn?s.ThingArn?s
.Endpoint?s
7SuiteDefinitionId!s<SuiteDefinitionVersion?s
/CreatedAt?t4LastModifiedAt?t3LatestVersion?s8SuiteDefinitionArn?sESuiteDefinitionConfiguration?{#(07SuiteDefinitionId?s<SuiteDefinitionVersion?s+Tags?<s
7SuiteDefinitionId!s0SuiteRunId!s
-EndTime?t1ErrorReason?s/StartTime?t,Status?s7SuiteDefinitionId?s<SuiteDefinitionVersion?s1SuiteRunArn?s>SuiteRunConfiguration?{#0X0SuiteRunId?s+Tags?<s3TestResult?{#14
1ParallelRun?b6PrimaryDevice!{#)\7SelectedTestList?[s
0Groups?[{#1B
-GroupId?s/GroupName?s/Tests?[{#1e
-EndTime?t-Failure?s,LogUrl?s/StartTime?t,Status?s:TestCaseDefinitionId?s<TestCaseDefinitionName?s3TestCaseRunId?s7TestScenarios?[{#3C.Warnings?s
-Failure?s,Status?s3SystemMessage?s8TestCaseScenarioId?s:TestCaseScenarioType?s
DQualificationReportDownloadUrl?s
0MaxResults?i/NextToken?s
/NextToken?sHSuiteDefinitionInformationList?[{#5M
/CreatedAt?t8DefaultDevices?[{#)\>IntendedForQualification?b8IsLongDurationTest?b.Protocol?s7SuiteDefinitionId?s9SuiteDefinitionName?s
0MaxResults?i/NextToken?s7SuiteDefinitionId?s<SuiteDefinitionVersion?s
/NextToken?s7SuiteRunsList?[{#8.
/CreatedAt?t+EndAt?t,Failed?i,Passed?i/StartedAt?t,Status?s7SuiteDefinitionId?s9SuiteDefinitionName?s<SuiteDefinitionVersion?s0SuiteRunId?s
1ResourceArn!s
+Tags?<s
7SuiteDefinitionId!s<SuiteDefinitionVersion?s>SuiteRunConfiguration!{#0X+Tags?<s
/CreatedAt?t.Endpoint?s1SuiteRunArn?s0SuiteRunId?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
ESuiteDefinitionConfiguration!{#(07SuiteDefinitionId!s
/CreatedAt?t3LastUpdatedAt?t8SuiteDefinitionArn?s7SuiteDefinitionId?s9SuiteDefinitionName?s<SuiteDefinitionVersion?s
)"};
