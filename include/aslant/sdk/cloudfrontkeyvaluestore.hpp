// What the actions of cloudfrontkeyvaluestore take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7d12ac6df2c71a0a>{R"(#)##8##K##j##z#$2#$B
deleteKey {#$V{#$p
describeKeyValueStore {#%={#%G
getKey {#&O{#&_
listKeys {#'3{#'V
putKey {#(${#$p
updateKeys {#(F{#$p
-IfMatch!s)Key!s,KvsARN!s
*ETag!s/ItemCount!n6TotalSizeInBytes!n
,KvsARN!s
-Created!t*ETag!s3FailureReason?s/ItemCount!n,KvsARN!s2LastModified?t,Status?s6TotalSizeInBytes!n
)Key!s,KvsARN!s
/ItemCount!n)Key!s6TotalSizeInBytes!n+Value!s
,KvsARN!s0MaxResults?n/NextToken?s
/Items?[{#'o/NextToken?s
)Key!s+Value!s
-IfMatch!s)Key!s,KvsARN!s+Value!s
1Deletes?[{#(s-IfMatch!s,KvsARN!s.Puts?[{#'o
)Key!s
)"};
