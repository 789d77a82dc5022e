// Amazon DynamoDB: tables, and tasks that read and write one item.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/dynamodb.hpp>

namespace aslant::dynamodb {

using core::literal;

// --- tables

// A table; its properties are CloudFormation's: table("Orders", property("BillingMode", "PAY_PER_REQUEST"), …, kms_master_key(k)).
template <class... P> constexpr auto table(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::DynamoDB::Table"), properties...);
}
// The key that encrypts a table; who reads and writes its items may then use the key.
template <class K> constexpr auto kms_master_key(K const& key, core::source_place where = core::here()) {
    return core::given_property("SSESpecification",
                                core::object(core::entry("SSEEnabled", true), core::entry("SSEType", "KMS"),
                                             core::api_parameter{"KMSMasterKeyId", &core::key_kind}(key, where)));
}

// --- facts. AWS guide: "Perform DynamoDB operations with Step Functions"; DynamoDB developer guide: "Encryption at rest"

inline constexpr core::resource_kind table_kind{
    "table", "AWS::DynamoDB::Table", "", "Arn", "", "dynamodb:{R}:{A}:table/{}", core::name_form::name_or_arn};
inline constexpr core::resource_kind global_table_kind{
    "table", "AWS::DynamoDB::GlobalTable", "", "Arn", "", "dynamodb:{R}:{A}:table/{}", core::name_form::name_or_arn};
inline constexpr core::resource_parameter tables[]{
    {"TableName", &table_kind}, {"TableName", &global_table_kind}, {"TableName->KMSMasterKeyId", &core::key_kind}};

// DynamoDB decrypts the table's own key for whoever reads or writes an item.
inline constexpr core::permission decrypts{"kms:Decrypt", "{TableName->KMSMasterKeyId}", "",
                                           "StringEquals kms:ViaService dynamodb.{R}.amazonaws.com", ""};
inline constexpr core::permission gets[]{{"dynamodb:GetItem", "{TableName}", "", "", ""}, decrypts};
inline constexpr core::permission puts[]{{"dynamodb:PutItem", "{TableName}", "", "", ""}, decrypts};
inline constexpr core::permission updates[]{{"dynamodb:UpdateItem", "{TableName}", "", "", ""}, decrypts};
inline constexpr core::permission deletes[]{{"dynamodb:DeleteItem", "{TableName}", "", "", ""}, decrypts};

inline constexpr core::integration get_item_api{
    {"arn:aws:states:::dynamodb:getItem", nullptr, nullptr, nullptr}, gets, tables, &core::models::dynamodb};
inline constexpr core::integration put_item_api{
    {"arn:aws:states:::dynamodb:putItem", nullptr, nullptr, nullptr}, puts, tables, &core::models::dynamodb};
inline constexpr core::integration update_item_api{
    {"arn:aws:states:::dynamodb:updateItem", nullptr, nullptr, nullptr}, updates, tables, &core::models::dynamodb};
inline constexpr core::integration delete_item_api{
    {"arn:aws:states:::dynamodb:deleteItem", nullptr, nullptr, nullptr}, deletes, tables, &core::models::dynamodb};

// --- calls. What an attribute is stands in it, as in the API: object(field("id", object(field("S", path("$.id")))))

inline constexpr core::api_parameter key{"Key", nullptr};
inline constexpr core::api_parameter item{"Item", nullptr};
inline constexpr core::api_parameter consistent_read{"ConsistentRead", nullptr};
inline constexpr core::api_parameter projection_expression{"ProjectionExpression", nullptr};
inline constexpr core::api_parameter update_expression{"UpdateExpression", nullptr};
inline constexpr core::api_parameter condition_expression{"ConditionExpression", nullptr};
inline constexpr core::api_parameter expression_attribute_names{"ExpressionAttributeNames", nullptr};
inline constexpr core::api_parameter expression_attribute_values{"ExpressionAttributeValues", nullptr};
inline constexpr core::api_parameter return_values{"ReturnValues", nullptr};
inline constexpr core::api_parameter return_values_on_condition_check_failure{"ReturnValuesOnConditionCheckFailure", nullptr};
inline constexpr core::api_parameter return_consumed_capacity{"ReturnConsumedCapacity", nullptr};
inline constexpr core::api_parameter return_item_collection_metrics{"ReturnItemCollectionMetrics", nullptr};
// (what the API had before it had expressions)
inline constexpr core::api_parameter attributes_to_get{"AttributesToGet", nullptr};
inline constexpr core::api_parameter attribute_updates{"AttributeUpdates", nullptr};
inline constexpr core::api_parameter expected{"Expected", nullptr};
inline constexpr core::api_parameter conditional_operator{"ConditionalOperator", nullptr};

// Each takes a table first: a handle (a global table, too), its name or ARN, or where the name is read from.
inline constexpr core::api_parameter table_name{"TableName", &table_kind};
template <class T> constexpr auto first_table(T const& table) {
    core::api_parameter named = table_name;
    if constexpr (core::is_resource<T>)
        if (core::handle_of(table).type == core::terminated(global_table_kind.type)) named.kind = &global_table_kind;
    return core::first_parameter(named, table, core::nowhere);
}

// Reads the item with this key: get_item(orders, key(object(field("id", object(field("S", path("$.id"))))))).
template <class T, class... P> constexpr auto get_item(T const& table, P const&... parameters) {
    return core::call(get_item_api, first_table(table), parameters...);
}
// Writes a whole item, in place of the one with its key: put_item(orders, item(…)).
template <class T, class... P> constexpr auto put_item(T const& table, P const&... parameters) {
    return core::call(put_item_api, first_table(table), parameters...);
}
// Changes attributes of the item with this key: update_item(orders, key(…), update_expression("SET …"), …).
template <class T, class... P> constexpr auto update_item(T const& table, P const&... parameters) {
    return core::call(update_item_api, first_table(table), parameters...);
}
// Deletes the item with this key: delete_item(orders, key(…)).
template <class T, class... P> constexpr auto delete_item(T const& table, P const&... parameters) {
    return core::call(delete_item_api, first_table(table), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&get_item_api, &put_item_api, &update_item_api, &delete_item_api};

}
