// Amazon DynamoDB: tables, and tasks that read and write one item.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/models/dynamodb.hpp>
#include <aslant/stack/chosen.hpp>

namespace aslant::dynamodb {

using core::literal;

// --- tables

// The types that the attributes of a key can have.
struct attribute_type {
    static constexpr char made_by[]{"dynamodb::string, number or binary"};
    char const* word;
};
inline constexpr attribute_type string{"S"};
inline constexpr attribute_type number{"N"};
inline constexpr attribute_type binary{"B"};

// An attribute of a key: what items are found by, and what they are sorted by among those with the same partition key.
struct key_attribute {
    static constexpr char made_by[]{"dynamodb::partition_key or sort_key"};
    literal name;
    attribute_type type;
    char const* role;
};
constexpr attribute_type type_of_key(attribute_type const& type) { return type; }
template <class Other> constexpr attribute_type type_of_key(Other const&) { return {nullptr}; }
template <class T = core::missing> constexpr key_attribute partition_key(literal name = core::no_name(), T const& type = {}) {
    return {name, type_of_key(type), "HASH"};
}
template <class T = core::missing> constexpr key_attribute sort_key(literal name = core::no_name(), T const& type = {}) {
    return {name, type_of_key(type), "RANGE"};
}

constexpr auto in_schema(key_attribute const& key) {
    return core::object(core::entry("AttributeName", key.name), core::entry("KeyType", key.role));
}

// Another key by which items are found, with all of their attributes: index("ByCustomer", partition_key("customer", string)).
template <int N> struct index_of_table {
    static constexpr char made_by[]{"dynamodb::index"};
    literal name;
    key_attribute keys[N];
};
constexpr key_attribute as_key(key_attribute const& key) { return key; }
template <class Other> constexpr key_attribute as_key(Other const& other) {
    return {{{}, core::described(other), core::nowhere, true}, string, "HASH"};
}
template <class Key = core::missing, class... Keys>
constexpr auto index(literal name, Key const& first = {}, Keys const&... others) {
    return index_of_table<1 + int(sizeof...(Keys))>{name, {as_key(first), as_key(others)...}};
}
template <int N> constexpr auto schema_of_index(index_of_table<N> const& i) {
    core::tree<1 + 3 * N> schema{};
    schema.nodes[0] = core::node_of(core::kind::value, core::form::array);
    schema.nodes[0].size = schema.count;
    for (int k = 0; k < N; ++k) core::copy_nodes(in_schema(i.keys[k]).nodes, 3, schema.nodes + 1 + 3 * k);
    return core::entry("KeySchema", schema);
}

// Which arguments of table() go where: keys into the schema, their attributes into the definitions, indexes beside them.
template <class P> constexpr P const& for_table(P const& property) { return property; }
constexpr auto const& for_table(key_attribute const&) { return core::no_part; }
template <int N> constexpr auto const& for_table(index_of_table<N> const&) { return core::no_part; }
template <class P> constexpr auto const& for_schema(P const&) { return core::no_part; }
constexpr auto for_schema(key_attribute const& key) { return in_schema(key); }
template <class P> constexpr auto const& for_indexes(P const&) { return core::no_part; }
template <int N> constexpr auto for_indexes(index_of_table<N> const& i) {
    return core::object(core::entry("IndexName", i.name), schema_of_index(i),
                        core::entry("Projection", core::object(core::entry("ProjectionType", "ALL"))));
}
template <class P> inline constexpr int key_count = 0;
template <> inline constexpr int key_count<key_attribute> = 1;
template <int N> inline constexpr int key_count<index_of_table<N>> = N;
template <class P> inline constexpr bool is_index = false;
template <int N> inline constexpr bool is_index<index_of_table<N>> = true;

constexpr core::tree<3> definition_of(key_attribute const& key) {
    core::tree<1> const unknown =
        core::value_of(core::form::misuse, 0, core::text_of("a type other than dynamodb::string, number and binary"));
    return core::object(core::entry("AttributeName", key.name),
                        key.type.word ? core::entry("AttributeType", key.type.word) : core::entry("AttributeType", unknown));
}
// Each attribute is defined once, by the first key that has it.
constexpr void define(key_attribute const& key, core::node* definitions, int& at) {
    for (int i = 1; i < at; i += 3)
        if (definitions[i + 1].value == key.name.value) return;
    core::tree<3> const definition = definition_of(key);
    at += core::copy_nodes(definition.nodes, 3, definitions + at);
}
template <class P> constexpr int define_keys(P const&, core::node*, int&) { return 0; }
constexpr int define_keys(key_attribute const& key, core::node* definitions, int& at) {
    define(key, definitions, at);
    return 1;
}
template <int N> constexpr int define_keys(index_of_table<N> const& i, core::node* definitions, int& at) {
    for (key_attribute const& key : i.keys) define(key, definitions, at);
    return N;
}
template <class... P> constexpr auto definitions_of(P const&... properties) {
    core::tree<1 + 3 * (0 + ... + key_count<P>)> result{};
    result.nodes[0] = core::node_of(core::kind::value, core::form::array);
    result.nodes[0].size = result.count;
    int at = 1;
    [[maybe_unused]] int const one_after_another[]{0, define_keys(properties, result.nodes, at)...};
    core::leave_out(result.nodes + at, result.nodes + result.count);
    return result;
}

// A table: table("Orders", partition_key("customer", string), sort_key("placed", number)); it stays when the stack goes, and is paid by
// request. Any other property is CloudFormation's.
template <class... P> constexpr auto table(literal id = core::no_name(), P const&... properties) {
    constexpr bool has_keys = (0 + ... + key_count<P>) > 0;
    constexpr bool has_indexes = (is_index<P> || ...);
    typename core::delayed<literal, P...>::type const by_request("PAY_PER_REQUEST", core::nowhere);
    auto const definitions = core::given_property("AttributeDefinitions", definitions_of(properties...));
    auto const schema = core::given_property("KeySchema", core::array(for_schema(properties)...));
    auto const indexes = core::given_property("GlobalSecondaryIndexes", core::array(for_indexes(properties)...));
    return core::resource_node(id, core::text_of("AWS::DynamoDB::Table"), for_table(properties)...,
                               core::present_if(has_keys, definitions), core::present_if(has_keys, schema),
                               core::present_if(has_indexes, indexes), core::default_property("BillingMode", by_request),
                               core::default_attribute("DeletionPolicy", "Retain"),
                               core::default_attribute("UpdateReplacePolicy", "Retain"));
}
// The stream of a table's changes: stream("NEW_AND_OLD_IMAGES"). Pipes and functions read it.
constexpr auto stream(literal view_type = core::no_name()) {
    return core::given_property("StreamSpecification", core::object(core::entry("StreamViewType", view_type)));
}
// The attribute that says when an item may be deleted, in seconds since 1970.
constexpr auto time_to_live(literal attribute = core::no_name()) {
    return core::given_property("TimeToLiveSpecification",
                                core::object(core::entry("AttributeName", attribute), core::entry("Enabled", true)));
}
// The key that encrypts a table; who reads and writes its items may then use the key.
template <class K = core::missing> constexpr auto kms_master_key(K const& key = {}, core::source_place where = core::here()) {
    return core::given_property("SSESpecification",
                                core::object(core::entry("SSEEnabled", true), core::entry("SSEType", "KMS"),
                                             core::api_parameter{"KMSMasterKeyId", &core::key_kind}(key, where)));
}

// --- facts. AWS guide: "Perform DynamoDB operations with Step Functions"; DynamoDB developer guide: "Encryption at rest"

inline constexpr core::resource_kind table_kind{
    "table", "AWS::DynamoDB::Table", "", "Arn", "", "dynamodb:{R}:{A}:table/{}", core::name_form::name_or_arn, "TableName", 255};
inline constexpr core::resource_kind global_table_kind{
    "table", "AWS::DynamoDB::GlobalTable", "", "Arn", "", "dynamodb:{R}:{A}:table/{}", core::name_form::name_or_arn, "TableName",
    255};
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
    {"arn:aws:states:::dynamodb:getItem", nullptr, nullptr, nullptr}, gets, tables, &core::models::dynamodb, "TableName"};
inline constexpr core::integration put_item_api{
    {"arn:aws:states:::dynamodb:putItem", nullptr, nullptr, nullptr}, puts, tables, &core::models::dynamodb, "TableName"};
inline constexpr core::integration update_item_api{
    {"arn:aws:states:::dynamodb:updateItem", nullptr, nullptr, nullptr}, updates, tables, &core::models::dynamodb, "TableName"};
inline constexpr core::integration delete_item_api{
    {"arn:aws:states:::dynamodb:deleteItem", nullptr, nullptr, nullptr}, deletes, tables, &core::models::dynamodb, "TableName"};

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
template <class T = core::missing, class... P> constexpr auto get_item(T const& table = {}, P const&... parameters) {
    return core::call(get_item_api, first_table(table), parameters...);
}
// Writes a whole item, in place of the one with its key: put_item(orders, item(…)).
template <class T = core::missing, class... P> constexpr auto put_item(T const& table = {}, P const&... parameters) {
    return core::call(put_item_api, first_table(table), parameters...);
}
// Changes attributes of the item with this key: update_item(orders, key(…), update_expression("SET …"), …).
template <class T = core::missing, class... P> constexpr auto update_item(T const& table = {}, P const&... parameters) {
    return core::call(update_item_api, first_table(table), parameters...);
}
// Deletes the item with this key: delete_item(orders, key(…)).
template <class T = core::missing, class... P> constexpr auto delete_item(T const& table = {}, P const&... parameters) {
    return core::call(delete_item_api, first_table(table), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&get_item_api, &put_item_api, &update_item_api, &delete_item_api};

}
