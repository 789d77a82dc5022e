// What the actions of redshiftdata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x526cf14201ec6a20>{R"(#.##G##f#$%#$@#$W#$q#%3#%Q#%h#&##&;
batchExecuteStatement {#&O{#(G
cancelStatement {#)[{#)a
describeStatement {#)[{#)k
describeTable {#.V{#0%
executeStatement {#21{#(G
getStatementResult {#48{#4J
getStatementResultV2 {#48{#6#
listDatabases {#8a{#9e
listSchemas {#:%{#;M
listStatements {#;e{#<y
listTables {#?.{#@e
1ClientToken?s7ClusterIdentifier?s.Database?s,DbUser?s2ResultFormat?s/SecretArn?s/SessionId?s=SessionKeepAliveSeconds?i+Sqls![s3StatementName?s/WithEvent?b3WorkgroupName?s
7ClusterIdentifier?s/CreatedAt?t.Database?s/DbGroups?[s,DbUser?s(Id?s/SecretArn?s/SessionId?s3WorkgroupName?s
(Id!s
,Status?b
7ClusterIdentifier?s/CreatedAt?t.Database?s,DbUser?s.Duration?l+Error?s2HasResultSet?b(Id!s9QueryParameters?[{#,w1QueryString?s1RedshiftPid?l5RedshiftQueryId?l2ResultFormat?s0ResultRows?l0ResultSize?l/SecretArn?s/SessionId?s,Status?s7SubStatements?[{#--/UpdatedAt?t3WorkgroupName?s
*Name!s+Value!s
/CreatedAt?t.Duration?l+Error?s2HasResultSet?b(Id!s1QueryString?s5RedshiftQueryId?l0ResultRows?l0ResultSize?l,Status?s/UpdatedAt?t
7ClusterIdentifier?s7ConnectedDatabase?s.Database!s,DbUser?s0MaxResults?i/NextToken?s,Schema?s/SecretArn?s+Table?s3WorkgroupName?s
4ColumnList?[{#0O/NextToken?s/TableName?s
3ColumnDefault?s5IsCaseSensitive?b0IsCurrency?b.IsSigned?b+Label?s,Length?i*Name?s.Nullable?i/Precision?i+Scale?i0SchemaName?s/TableName?s.TypeName?s
1ClientToken?s7ClusterIdentifier?s.Database?s,DbUser?s4Parameters?[{#,w2ResultFormat?s/SecretArn?s/SessionId?s=SessionKeepAliveSeconds?i)Sql!s3StatementName?s/WithEvent?b3WorkgroupName?s
(Id!s/NextToken?s
8ColumnMetadata?[{#0O/NextToken?s2Records![[{#502TotalNumRows?l
/BlobValue?y2BooleanValue?b1DoubleValue?n,IsNull?b/LongValue?l1StringValue?s
8ColumnMetadata?[{#6q/NextToken?s1Records![{#8S2ResultFormat?s2TotalNumRows?n
3ColumnDefault?s5IsCaseSensitive?b0IsCurrency?b.IsSigned?b+Label?s,Length?n*Name?s.Nullable?n/Precision?n+Scale?n0SchemaName?s/TableName?s.TypeName?s
0CsvRecords?s
7ClusterIdentifier?s.Database!s,DbUser?s0MaxResults?i/NextToken?s/SecretArn?s3WorkgroupName?s
0Databases?[s/NextToken?s
7ClusterIdentifier?s7ConnectedDatabase?s.Database!s,DbUser?s0MaxResults?i/NextToken?s3SchemaPattern?s/SecretArn?s3WorkgroupName?s
/NextToken?s.Schemas?[s
7ClusterIdentifier?s.Database?s0MaxResults?i/NextToken?s/RoleLevel?b3StatementName?s,Status?s3WorkgroupName?s
/NextToken?s4Statements![{#==
/CreatedAt?t(Id!s6IsBatchStatement?b9QueryParameters?[{#,w1QueryString?s3QueryStrings?[s2ResultFormat?s/SecretArn?s/SessionId?s3StatementName?s,Status?s/UpdatedAt?t
7ClusterIdentifier?s7ConnectedDatabase?s.Database!s,DbUser?s0MaxResults?i/NextToken?s3SchemaPattern?s/SecretArn?s2TablePattern?s3WorkgroupName?s
/NextToken?s0Tables?[{#A%
*Name?s,Schema?s*Type?s
)"};
