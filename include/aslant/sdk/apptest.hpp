// What the actions of apptest take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x13c94d472efd1d48>{
    R"(#;##n#$,#$M#$f#%$#%E#%\#%u#&0#&N#&f#&|#'?#'V#'v#(6#(T#(j#)(#)>#)S#)j#*(#*I
createTestCase {#*b{#3s
createTestConfiguration {#49{#8?
createTestSuite {#8q{#:*
deleteTestCase {#:L{#:Z
deleteTestConfiguration {#:[{#:Z
deleteTestRun {#:r{#:Z
deleteTestSuite {#;%{#:Z
getTestCase {#;4{#;T
getTestConfiguration {#=e{#>=
getTestRunStep {#@m{#AF
getTestSuite {#SR{#St
listTagsForResource {#V1{#V@
listTestCases {#VI{#Vr
listTestConfigurations {#XF{#Xx
listTestRunSteps {#Zg{#[N
listTestRunTestCases {#]_{#^+
listTestRuns {#_U{#`1
listTestSuites {#b9{#bc
startTestRun {#d:{#du
tagResource {#e8{#:Z
untagResource {#eO{#:Z
updateTestCase {#ei{#3s
updateTestConfiguration {#f7{#8?
updateTestSuite {#g5{#SR
1ClientToken?s1Description?s*Name!s/Steps![{#+@+Tags?<s
/Action!{#+b1Description?s*Name!s
6CompareAction?{#,E8MainframeAction?{#/37ResourceAction?{#1I
.Input!{#,]/Output?{#.r
-File?{#,h
5FileMetadata!{#-C4SourceLocation!s4TargetLocation!s
2DataSets?[{#-d4DatabaseCDC?{#.3
+Ccsid!s,Format!s,Length!i*Name!s*Type!s
7SourceMetadata!{#.\7TargetMetadata!{#.\
1CaptureTool!s*Type!s
-File?{#/#
2FileLocation?s
3ActionType!{#/_3Properties?{#1;.Resource!s
.Batch?{#/w/Tn3270?{#0Y
2BatchJobName!s9BatchJobParameters?<s9ExportDataSetNames?[s
9ExportDataSetNames?[s/Script!{#0|
4ScriptLocation!s*Type!s
0DmsTaskArn?s
=CloudFormationAction?{#2MCM2ManagedApplicationAction?{#2fFM2NonManagedApplicationAction?{#3Z
0ActionType?s.Resource!s
0ActionType!s3Properties?{#35.Resource!s
/ForceStop?b;ImportDataSetLocation?s
0ActionType!s.Resource!s
0TestCaseId!s5TestCaseVersion!i
1ClientToken?s1Description?s*Name!s1Properties?<s3Resources![{#5>8ServiceSettings?{#83+Tags?<s
*Name!s-Type!{#5P
7CloudFormation?{#6B=M2ManagedApplication?{#6d@M2NonManagedApplication?{#7M
1Parameters?<s6TemplateLocation!s
3ApplicationId!s2ListenerPort?s-Runtime!s<VpcEndpointServiceName?s
2ListenerPort!s-Runtime!s<VpcEndpointServiceName!s0WebAppName?s
.KmsKeyId?s
9TestConfigurationId!s>TestConfigurationVersion!i
4AfterSteps?[{#+@5BeforeSteps?[{#+@1ClientToken?s1Description?s*Name!s+Tags?<s2TestCases!{#9u
1Sequential?[s
1TestSuiteId!s6TestSuiteVersion!i
0TestCaseId!s

9TestConfigurationId!s
/TestRunId!s
1TestSuiteId!s
0TestCaseId!s5TestCaseVersion?i
2CreationTime!t1Description?s4LastUpdateTime!t6LatestVersion!{#=B*Name!s,Status!s2StatusReason?s/Steps![{#+@+Tags?<s1TestCaseArn!s0TestCaseId!s5TestCaseVersion!i
,Status!s2StatusReason?s-Version!i
9TestConfigurationId!s>TestConfigurationVersion?i
2CreationTime!t1Description?s4LastUpdateTime!t6LatestVersion!{#=B*Name!s1Properties!<s3Resources![{#5>8ServiceSettings?{#83,Status!s2StatusReason?s+Tags?<s:TestConfigurationArn!s9TestConfigurationId!s>TestConfigurationVersion!i
.StepName!s0TestCaseId?s/TestRunId!s1TestSuiteId?s
/AfterStep?b0BeforeStep?b0RunEndTime?t2RunStartTime!t,Status!s2StatusReason?s.StepName!s7StepRunSummary?{#CK0TestCaseId?s5TestCaseVersion?i/TestRunId!s1TestSuiteId?s6TestSuiteVersion?i
6CompareAction?{#D.8MainframeAction?{#Gr7ResourceAction?{#N,
-Type!{#D9
1FileType?{#DH
4DatabaseCDC?{#Dh1Datasets?{#F_
2StepInput!{#E.3StepOutput?{#F0
4OutputLocation?s4SourceLocation!s7SourceMetadata!{#.\4TargetLocation!s7TargetMetadata!{#.\
>ComparisonOutputLocation!s6ComparisonStatus!s
2StepInput!{#G%3StepOutput?{#F0
8SourceDataSets![{#-d4SourceLocation!s8TargetDataSets![{#-d4TargetLocation!s
.Batch?{#H0/Tn3270?{#L&
2StepInput!{#HP3StepOutput?{#K>
2BatchJobName!s9BatchJobParameters?<s9ExportDataSetNames?[s3Properties?{#1;1Resource!{#IP
=M2ManagedApplication?{#J.@M2NonManagedApplication?{#JX
3ApplicationId!s2ListenerPort?i-Runtime!s
2ListenerPort!i-Runtime!s<VpcEndpointServiceName!s0WebAppName?s
8DataSetDetails?[{#-d;DataSetExportLocation?s7DmsOutputLocation?s
2StepInput!{#LF3StepOutput?{#M-
9ExportDataSetNames?[s3Properties?{#1;1Resource!{#IP/Script!{#0|
8DataSetDetails?[{#-d;DataSetExportLocation?s7DmsOutputLocation?s:ScriptOutputLocation!s
7CloudFormation?{#Nx=M2ManagedApplication?{#PZ@M2NonManagedApplication?{#R?
=CreateCloudformation?{#OS=DeleteCloudformation?{#P/
2StepInput!{#6B3StepOutput?{#Os
.Exports?<s-StackId!s
2StepInput!{#PO3StepOutput?{#:Z
-StackId!s
2StepInput!{#Pz3StepOutput?{#R&
0ActionType!s3ApplicationId!s2ListenerPort?i3Properties?{#35-Runtime!s<VpcEndpointServiceName?s
;ImportDataSetSummary?<s
2StepInput!{#R_3StepOutput?{#:Z
0ActionType!s2ListenerPort!i-Runtime!s<VpcEndpointServiceName!s0WebAppName?s
1TestSuiteId!s6TestSuiteVersion?i
4AfterSteps![{#+@5BeforeSteps![{#+@2CreationTime!t1Description?s4LastUpdateTime!t6LatestVersion!{#=B*Name!s,Status?s2StatusReason?s+Tags?<s2TestCases!{#9u2TestSuiteArn!s1TestSuiteId!s6TestSuiteVersion!i
1ResourceArn!s
+Tags!<s
0MaxResults?i/NextToken?s2TestCaseIds?[s
/NextToken?s3TestCases![{#W5
2CreationTime!t4LastUpdateTime!t3LatestVersion!i*Name!s,Status!s2StatusReason?s1TestCaseArn!s0TestCaseId!s
0MaxResults?i/NextToken?s;TestConfigurationIds?[s
/NextToken?s<TestConfigurations![{#YD
2CreationTime!t4LastUpdateTime!t3LatestVersion!i*Name!s,Status!s2StatusReason?s:TestConfigurationArn!s9TestConfigurationId!s
0MaxResults?i/NextToken?s0TestCaseId?s/TestRunId!s1TestSuiteId?s
/NextToken?s6TestRunSteps![{#[n
/AfterStep?b0BeforeStep?b0RunEndTime?t2RunStartTime!t,Status!s2StatusReason?s.StepName!s0TestCaseId?s5TestCaseVersion?i/TestRunId!s1TestSuiteId?s6TestSuiteVersion?i
0MaxResults?i/NextToken?s/TestRunId!s
/NextToken?s:TestRunTestCases![{#^O
0RunEndTime?t2RunStartTime!t,Status!s2StatusReason?s0TestCaseId!s5TestCaseVersion!i/TestRunId!s
0MaxResults?i/NextToken?s1TestRunIds?[s1TestSuiteId?s
/NextToken?s2TestRuns![{#`M
0RunEndTime?t2RunStartTime!t,Status!s2StatusReason?s9TestConfigurationId?s>TestConfigurationVersion?i0TestRunArn!s/TestRunId!s1TestSuiteId!s6TestSuiteVersion!i
0MaxResults?i/NextToken?s3TestSuiteIds?[s
/NextToken?s4TestSuites![{#c'
2CreationTime!t4LastUpdateTime!t3LatestVersion!i*Name!s,Status!s2StatusReason?s2TestSuiteArn!s1TestSuiteId!s
1ClientToken?s+Tags?<s9TestConfigurationId?s1TestSuiteId!s
/TestRunId!s3TestRunStatus!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s/Steps?[{#+@0TestCaseId!s
1Description?s1Properties?<s3Resources?[{#5>8ServiceSettings?{#839TestConfigurationId!s
4AfterSteps?[{#+@5BeforeSteps?[{#+@1Description?s2TestCases?{#9u1TestSuiteId!s
)"};
