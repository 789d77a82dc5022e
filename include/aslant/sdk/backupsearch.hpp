// What the actions of backupsearch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbb48d21cd994d5af>{R"(#/##J##`#$(#$F#$d#$|#%F#%c#%{#&E#&\#&q
getSearchJob {#'.{#'E
getSearchResultExportJob {#/_{#/v
listSearchJobBackups {#24{#2d
listSearchJobResults {#24{#4E
listSearchJobs {#7x{#8C
listSearchResultExportJobs {#:+{#:d
listTagsForResource {#<<{#<K
startSearchJob {#<T{#=M
startSearchResultExportJob {#>({#>x
stopSearchJob {#'.{#?D
tagResource {#?E{#?D
untagResource {#?\{#?D
9SearchJobIdentifier!s
4CompletionTime?t2CreationTime!t>CurrentSearchProgress?{#)_6EncryptionKeyArn?s4ItemFilters!{#*K*Name?s2SearchJobArn!s9SearchJobIdentifier!s4SearchScope!{#-?;SearchScopeSummary?{#/%,Status!s3StatusMessage?s
7ItemsMatchedCount?n7ItemsScannedCount?n@RecoveryPointsScannedCount?n
8EbsItemFilters?[{#*u7S3ItemFilters?[{#,J
7CreationTimes?[{#+h3FilePaths?[{#+|?LastModificationTimes?[{#+h/Sizes?[{#,6
.Operator?s+Value!t
.Operator?s+Value!s
.Operator?s+Value!n
7CreationTimes?[{#+h/ETags?[{#+|4ObjectKeys?[{#+|/Sizes?[{#,64VersionIds?[{#+|
9BackupResourceArns?[sCBackupResourceCreationTime?{#._9BackupResourceTags?<s:BackupResourceTypes![s9SourceResourceArns?[s
2CreatedAfter?t3CreatedBefore?t
;TotalItemsToScanCount?nDTotalRecoveryPointsToScanCount?n
9ExportJobIdentifier!s
4CompletionTime?t2CreationTime?t2ExportJobArn?s9ExportJobIdentifier!s<ExportSpecification?{#1I2SearchJobArn?s,Status?s3StatusMessage?s
>S3ExportSpecification?{#1e
7DestinationBucket!s7DestinationPrefix?s
0MaxResults?n/NextToken?s9SearchJobIdentifier!s
/NextToken?s1Results![{#3%
8BackupCreationTime?t7BackupResourceArn?s7IndexCreationTime?t2ResourceType?s7SourceResourceArn?s,Status?s3StatusMessage?s
/NextToken?s1Results![{#4`
6EbsResultItem?{#5,5S3ResultItem?{#6\
7BackupResourceArn?s5BackupVaultName?s2CreationTime?t.FilePath?s.FileSize?n:FileSystemIdentifier?s6LastModifiedTime?t7SourceResourceArn?s
7BackupResourceArn?s5BackupVaultName?s2CreationTime?t*ETag?s/ObjectKey?s0ObjectSize?n7SourceResourceArn?s/VersionId?s
.ByStatus?s0MaxResults?n/NextToken?s
/NextToken?s4SearchJobs![{#8a
4CompletionTime?t2CreationTime?t*Name?s2SearchJobArn?s9SearchJobIdentifier?s;SearchScopeSummary?{#/%,Status?s3StatusMessage?s
0MaxResults?n/NextToken?s9SearchJobIdentifier?s,Status?s
4ExportJobs![{#;(/NextToken?s
4CompletionTime?t2CreationTime?t2ExportJobArn?s9ExportJobIdentifier!s2SearchJobArn?s,Status?s3StatusMessage?s
1ResourceArn!s
+Tags?<s
1ClientToken?s6EncryptionKeyArn?s4ItemFilters?{#*K*Name?s4SearchScope!{#-?+Tags?<s
2CreationTime?t2SearchJobArn?s9SearchJobIdentifier?s
1ClientToken?s<ExportSpecification!{#1I-RoleArn?s9SearchJobIdentifier!s+Tags?<s
2ExportJobArn?s9ExportJobIdentifier!s

1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
