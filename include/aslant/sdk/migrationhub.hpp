// What the actions of migrationhub take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb426968518b0f8d2>{
    R"(#8##e#$-#$R#$s#%=#%a#&)#&H#&m#';#'_#'|#(A#(_#)&#)H#)d#*-#*J#*j#+2
associateCreatedArtifact {#+Q{#,W
associateDiscoveredResource {#,X{#,W
associateSourceResource {#-l{#,W
createProgressUpdateStream {#/&{#,W
deleteProgressUpdateStream {#/&{#,W
describeApplicationState {#/K{#/\
describeMigrationTask {#0){#0U
disassociateCreatedArtifact {#2S{#,W
disassociateDiscoveredResource {#3D{#,W
disassociateSourceResource {#41{#,W
importMigrationTask {#4{{#,W
listApplicationStates {#5V{#6(
listCreatedArtifacts {#7-{#7r
listDiscoveredResources {#7-{#8?
listMigrationTaskUpdates {#8i{#9T
listMigrationTasks {#;-{#;V
listProgressUpdateStreams {#=5{#=O
listSourceResources {#8i{#>D
notifyApplicationState {#>j{#,W
notifyMigrationTaskState {#?D{#,W
putResourceAttributes {#@N{#,W
8CreatedArtifact!{#,A,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s
1Description?s*Name!s

;DiscoveredResource!{#-K,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s
5ConfigurationId!s1Description?s
,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s7SourceResource!{#.[
1Description?s*Name!s2StatusDetail?s
,DryRun?b>ProgressUpdateStreamName!s
3ApplicationId!s
7ApplicationStatus?s5LastUpdatedTime?t
7MigrationTaskName!s:ProgressUpdateStream!s
6MigrationTask?{#0i
7MigrationTaskName?s:ProgressUpdateStream?s?ResourceAttributeList?[{#1r-Task?{#2(4UpdateDateTime?t
*Type!s+Value!s
5ProgressPercent?i,Status!s2StatusDetail?s
9CreatedArtifactName!s,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s
5ConfigurationId!s,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s
,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s8SourceResourceName!s
,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s
5ApplicationIds?[s0MaxResults?i/NextToken?s
>ApplicationStateList?[{#6P/NextToken?s
3ApplicationId?s7ApplicationStatus?s5LastUpdatedTime?t
0MaxResults?i7MigrationTaskName!s/NextToken?s:ProgressUpdateStream!s
=CreatedArtifactList?[{#,A/NextToken?s
@DiscoveredResourceList?[{#-K/NextToken?s
0MaxResults?n7MigrationTaskName!s/NextToken?s:ProgressUpdateStream!s
AMigrationTaskUpdateList?[{#:%/NextToken?s
;MigrationTaskState?{#:\4UpdateDateTime?t0UpdateType?s
5ProgressPercent?n,Status!s2StatusDetail?s
0MaxResults?i/NextToken?s2ResourceName?s
BMigrationTaskSummaryList?[{#<(/NextToken?s
7MigrationTaskName?s5ProgressPercent?i:ProgressUpdateStream?s,Status?s2StatusDetail?s4UpdateDateTime?t
0MaxResults?i/NextToken?s
/NextToken?sIProgressUpdateStreamSummaryList?[{#>(
>ProgressUpdateStreamName?s
/NextToken?s<SourceResourceList?[{#.[
3ApplicationId!s,DryRun?b,Status!s4UpdateDateTime?t
,DryRun?b7MigrationTaskName!s7NextUpdateSeconds!i:ProgressUpdateStream!s-Task!{#2(4UpdateDateTime!t
,DryRun?b7MigrationTaskName!s:ProgressUpdateStream!s?ResourceAttributeList![{#1r
)"};
