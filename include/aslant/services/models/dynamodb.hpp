// What the APIs behind the optimized integration dynamodb take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model dynamodb{R"(#'##2##F##W##h
deleteItem {##|{#(4
getItem {#-b{#/5
putItem {#0+{#(4
updateItem {#2r{#(4
9ConditionExpression?s9ConditionalOperator?s2Expected?<{#&h?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#'Q-Key!<{#'Q<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s
<AttributeValueList?[{#'Q8ComparisonOperator?s,Exists?b.Value?{#'Q
'B?y*BOOL?b)BS?[y+L?[{#'Q+M?<{#'Q'N?s)NS?[s*NULL?b'S?s)SS?[s
4Attributes?<{#'Q9ConsumedCapacity?{#)K>ItemCollectionMetrics?{#,K8SdkHttpMetadata?{#,{<SdkResponseMetadata?{#-U
3CapacityUnits?n@GlobalSecondaryIndexes?<{#+5?LocalSecondaryIndexes?<{#+57ReadCapacityUnits?n.Table?{#+5/TableName?s7VectorIndexes?<{#+o8WriteCapacityUnits?n
3CapacityUnits?n7ReadCapacityUnits?n8WriteCapacityUnits?n
>VectorSearchRequestBytes?n=VectorWriteRequestBytes?n
;ItemCollectionKey?<{#'Q:SizeEstimateRangeGB?[n
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
6AttributesToGet?[s4ConsistentRead?b?ExpressionAttributeNames?<s-Key!<{#'Q:ProjectionExpression?s<ReturnConsumedCapacity?s/TableName!s
9ConsumedCapacity?{#)K.Item?<{#'Q8SdkHttpMetadata?{#,{<SdkResponseMetadata?{#-U
9ConditionExpression?s9ConditionalOperator?s2Expected?<{#&h?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#'Q.Item!<{#'Q<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s
:AttributeUpdates?<{#6.9ConditionExpression?s9ConditionalOperator?s2Expected?<{#&h?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#'Q-Key!<{#'Q<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s6UpdateExpression?s
,Action?s.Value?{#'Q
)"};

}
