// What the actions of sagemakerfeaturestoreruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x339d07c548a92850>{R"(#'##2##J##`##s
batchGetRecord {#$,{#%D
deleteRecord {#(?{#)D
getRecord {#)E{#*H
putRecord {#*b{#)D
<ExpirationTimeResponse?s5Identifiers![{#$X
6FeatureGroupName!s3FeatureNames?[sERecordIdentifiersValueAsString![s
0Errors![{#&#1Records![{#&r@UnprocessedIdentifiers![{#$X
/ErrorCode!s2ErrorMessage!s6FeatureGroupName!sCRecordIdentifierValueAsString!s
/ExpiresAt?s6FeatureGroupName!s0Record![{#'eCRecordIdentifierValueAsString!s
1FeatureName!s3ValueAsString?s8ValueAsStringList?[s
2DeletionMode?s/EventTime!s6FeatureGroupName!sCRecordIdentifierValueAsString!s3TargetStores?[s

<ExpirationTimeResponse?s6FeatureGroupName!s3FeatureNames?[sCRecordIdentifierValueAsString!s
/ExpiresAt?s0Record?[{#'e
6FeatureGroupName!s0Record![{#'e3TargetStores?[s4TtlDuration?{#+J
*Unit!s+Value!i
)"};
