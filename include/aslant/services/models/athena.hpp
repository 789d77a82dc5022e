// What the APIs behind the optimized integration athena take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model athena{R"(#(##5##P##i#$,#$N
getQueryExecution {#$j{#%$
getQueryResults {#2w{#3\
startQueryExecution {#6d{#8I
startQueryExecution.sync {#6d{#%$
stopQueryExecution {#91{#9E
6QueryExecutionId!s
7QueryExecution?{#%g8SdkHttpMetadata?{#26<SdkResponseMetadata?{#2j
6EngineVersion?{#)5:ExecutionParameters?[sIManagedQueryResultsConfiguration?{#)g+Query?s>QueryExecutionContext?{#*?6QueryExecutionId?sPQueryResultsS3AccessGrantsConfiguration?{#*U<ResultConfiguration?{#+@AResultReuseConfiguration?{#,m3StatementType?s3Statistics?{#-T/Status?{#0Z6SubstatementType?s/WorkGroup?s
<EffectiveEngineVersion?s;SelectedEngineVersion?s
-Enabled!b@EncryptionConfiguration?{#*5
,KmsKey!s
-Catalog?s.Database?s
8AuthenticationType!s;CreateUserLevelPrefix?b:EnableS3AccessGrants!b
9AclConfiguration?{#,A@EncryptionConfiguration?{#,P9ExpectedBucketOwner?s4OutputLocation?s
1S3AclOption!s
6EncryptionOption!s,KmsKey?s
FResultReuseByAgeConfiguration?{#-7
-Enabled!b5MaxAgeInMinutes?i
:DataManifestLocation?s8DataScannedInBytes?lAEngineExecutionTimeInMillis?l?QueryPlanningTimeInMillis?l<QueryQueueTimeInMillis?l?ResultReuseInformation?{#0BFServicePreProcessingTimeInMillis?lCServiceProcessingTimeInMillis?l@TotalExecutionTimeInMillis?l
:ReusedPreviousResult!b
4AthenaError?{#1X8CompletionDateTime?t+State?s7StateChangeReason?s8SubmissionDateTime?t
3ErrorCategory?i2ErrorMessage?s/ErrorType?i/Retryable?b
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
0MaxResults?i/NextToken?s6QueryExecutionId!s5QueryResultType?s
/NextToken?s2ResultSet?{#4Z8SdkHttpMetadata?{#26<SdkResponseMetadata?{#2j1UpdateCount?l
:ResultSetMetadata?{#5#.Rows?[{#6H
4ColumnInfo?[{#55
3CaseSensitive?b1CatalogName?s+Label?s*Name!s.Nullable?s/Precision?i+Scale?i0SchemaName?s/TableName?s*Type!s
.Data?[{#6T
2VarCharValue?s
8ClientRequestToken?s:ExecutionParameters?[s>QueryExecutionContext?{#*?1QueryString!s<ResultConfiguration?{#+@AResultReuseConfiguration?{#,m/WorkGroup?s
6QueryExecutionId?s8SdkHttpMetadata?{#26<SdkResponseMetadata?{#2j
6QueryExecutionId?s
8SdkHttpMetadata?{#26<SdkResponseMetadata?{#2j
)"};

}
