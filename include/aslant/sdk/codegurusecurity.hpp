// What the actions of codegurusecurity take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe3ac32ac3ee528fb>{R"(#0##M##g##{#$:#$[#$p#%1#%B#%_#%r#&5#&J#&a
batchGetFindings {#'+{#']
createScan {#-R{#.V
createUploadUrl {#/:{#/F
getAccountConfiguration {#/r{#/s
getFindings {#0={#0k
getMetricsSummary {#1-{#15
getScan {#4${#48
listFindingsMetrics {#5V{#6,
listScans {#7I{#7c
listTagsForResource {#8l{#8{
tagResource {#9*{#/r
untagResource {#9A{#/r
updateAccountConfiguration {#/s{#/s
<FindingIdentifiers![{#'E
/FindingId!s.ScanName!s
8FailedFindings![{#((2Findings![{#(V
/ErrorCode!s/FindingId!s-Message!s.ScanName!s
/CreatedAt?t1Description?s0DetectorId?s2DetectorName?s3DetectorTags?[s1GeneratorId?s(Id?s4Remediation?{#*f1Resource?{#+Z,RuleId?s.Severity?s,Status?s+Title?s*Type?s/UpdatedAt?t6Vulnerability?{#+p
7Recommendation?{#+68SuggestedFixes?[{#+D
*Text?s)Url?s
*Code?s1Description?s
(Id?s3SubResourceId?s
1FilePath?{#,a(Id?s/ItemCount?i4ReferenceUrls?[s=RelatedVulnerabilities?[s
5CodeSnippet?[{#->-EndLine?i*Name?s*Path?s/StartLine?i
-Content?s,Number?i
2AnalysisType?s1ClientToken?s3ResourceId!{#.D.ScanName!s.ScanType?s+Tags?<s
4CodeArtifactId?s
3ResourceId!{#.D+RunId!s.ScanName!s1ScanNameArn?s/ScanState!s
.ScanName!s
4CodeArtifactId!s5RequestHeaders!<s+S3Url!s

9EncryptionConfig!{#00
/KmsKeyArn?s
0MaxResults?i/NextToken?s.ScanName!s,Status?s
2Findings?[{#(V/NextToken?s
*Date!t
7MetricsSummary?{#1J
DCategoriesWithMostFindings?[{#2s*Date?t5OpenFindings?{#39KScansWithMostOpenCriticalFindings?[{#3bCScansWithMostOpenFindings?[{#3b
2CategoryName?s3FindingNumber?i
.Critical?n*High?n*Info?n)Low?n,Medium?n
3FindingNumber?i.ScanName?s
+RunId?s.ScanName!s
2AnalysisType!s/CreatedAt!t2ErrorMessage?s7NumberOfRevisions?l+RunId!s.ScanName!s1ScanNameArn?s/ScanState!s/UpdatedAt?t
-EndDate!t0MaxResults?i/NextToken?s/StartDate!t
9FindingsMetrics?[{#6O/NextToken?s
7ClosedFindings?{#39*Date?t8MeanTimeToClose?{#394NewFindings?{#395OpenFindings?{#39
0MaxResults?i/NextToken?s
/NextToken?s3Summaries?[{#8&
/CreatedAt!t+RunId!s.ScanName!s1ScanNameArn?s/ScanState!s/UpdatedAt?t
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
