// What the actions of rdsdata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd08b7d0b76f439f8>{R"(#(##5##T##n#$/#$I
batchExecuteStatement {#$f{#(%
beginTransaction {#(Q{#)&
commitTransaction {#)7{#)b
executeStatement {#)w{#,<
rollbackTransaction {#)7{#)b
.Database?s8ParameterSets?[[{#%f1ResourceArn!s,Schema?s/SecretArn!s)Sql!s3TransactionId?s
*Name?s.TypeHint?s.Value?{#&*
3ArrayValue?{#'-/BlobValue?y2BooleanValue?b1DoubleValue?n,IsNull?b/LongValue?l1StringValue?s
5ArrayValues?[{#'-4BooleanValues?[b3DoubleValues?[n1LongValues?[l3StringValues?[s
7UpdateResults?[{#(:
9GeneratedFields?[{#&*
.Database?s1ResourceArn!s,Schema?s/SecretArn!s
3TransactionId?s
1ResourceArn!s/SecretArn!s3TransactionId!s
7TransactionStatus?s
:ContinueAfterTimeout?b.Database?s5FormatRecordsAs?s;IncludeResultMetadata?b4Parameters?[{#%f1ResourceArn!s9ResultSetOptions?{#+p,Schema?s/SecretArn!s)Sql!s3TransactionId?s
7DecimalReturnType?s4LongReturnType?s
8ColumnMetadata?[{#-I6FormattedRecords?s9GeneratedFields?[{#&*<NumberOfRecordsUpdated?l2Records?[[{#&*
9ArrayBaseColumnType?i5IsAutoIncrement?b5IsCaseSensitive?b0IsCurrency?b.IsSigned?b+Label?s*Name?s.Nullable?i/Precision?i+Scale?i0SchemaName?s/TableName?s*Type?i.TypeName?s
)"};
