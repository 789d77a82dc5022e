// What the actions of healthlake take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8015ef5f8c1ad794>{R"(#0##M##j#$-#$L#$k#%0#%L#%h#&*#&G#&c#'%#':
createFHIRDatastore {#'Q{#*{
deleteFHIRDatastore {#+e{#*{
describeFHIRDatastore {#+e{#+t
describeFHIRExportJob {#.w{#/4
describeFHIRImportJob {#.w{#1<
listFHIRDatastores {#6>{#7L
listFHIRExportJobs {#7w{#9$
listFHIRImportJobs {#7w{#9O
listTagsForResource {#9z{#:/
startFHIRExportJob {#:;{#;2
startFHIRImportJob {#;U{#;2
tagResource {#<d{#=$
untagResource {#=%{#=$
1ClientToken?s3DatastoreName?s:DatastoreTypeVersion!sFIdentityProviderConfiguration?{#).:PreloadDataConfig?{#*)9SseConfiguration?{#*<.Tags?[{#*l
;AuthorizationStrategy!sEFineGrainedAuthorizationEnabled?b2IdpLambdaArn?s.Metadata?s
5PreloadDataType!s
<KmsEncryptionConfig!{#*V
-CmkType!s.KmsKeyId?s
)Key!s+Value!s
2DatastoreArn!s7DatastoreEndpoint!s1DatastoreId!s5DatastoreStatus!s
1DatastoreId!s
<DatastoreProperties!{#,4
/CreatedAt?t2DatastoreArn!s7DatastoreEndpoint!s1DatastoreId!s3DatastoreName?s5DatastoreStatus!s:DatastoreTypeVersion!s3ErrorCause?{#.WFIdentityProviderConfiguration?{#).:PreloadDataConfig?{#*)9SseConfiguration?{#*<
3ErrorCategory?s2ErrorMessage?s
1DatastoreId!s+JobId!s
<ExportJobProperties!{#/N
7DataAccessRoleArn?s1DatastoreId!s-EndTime?t+JobId!s-JobName?s/JobStatus!s-Message?s9OutputDataConfig!{#0l0SubmitTime!t
8S3Configuration?{#1(
.KmsKeyId!s+S3Uri!s
<ImportJobProperties!{#1V
7DataAccessRoleArn?s1DatastoreId!s-EndTime?t8InputDataConfig!{#3I+JobId!s-JobName?s<JobOutputDataConfig?{#0l:JobProgressReport?{#3R/JobStatus!s-Message?s0SubmitTime!t
+S3Uri?s
0Throughput?nMTotalNumberOfFilesReadWithCustomerError?l@TotalNumberOfImportedFiles?lDTotalNumberOfResourcesImported?lCTotalNumberOfResourcesScanned?lMTotalNumberOfResourcesWithCustomerError?l?TotalNumberOfScannedFiles?lATotalSizeOfScannedFilesInMB?n
/Filter?{#6d0MaxResults?i/NextToken?s
2CreatedAfter?t3CreatedBefore?t3DatastoreName?s5DatastoreStatus?s
ADatastorePropertiesList![{#,4/NextToken?s
1DatastoreId!s-JobName?s/JobStatus?s0MaxResults?i/NextToken?s4SubmittedAfter?t5SubmittedBefore?t
AExportJobPropertiesList![{#/N/NextToken?s
AImportJobPropertiesList![{#1V/NextToken?s
1ResourceARN!s
.Tags?[{#*l
1ClientToken?s7DataAccessRoleArn!s1DatastoreId!s-JobName?s9OutputDataConfig!{#0l
1DatastoreId?s+JobId!s/JobStatus!s
1ClientToken?s7DataAccessRoleArn!s1DatastoreId!s8InputDataConfig!{#3I-JobName?s<JobOutputDataConfig!{#0l
1ResourceARN!s.Tags![{#*l

1ResourceARN!s.TagKeys![s
)"};
