// Which fields which state type has, as sets of bits.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

using field_set = unsigned long long;

constexpr field_set field_bit(kind k) { return field_set{1} << (int(k) - int(kind::comment)); }
static_assert(int(kind::attribute) - int(kind::comment) < 64);

template <class... Kinds> constexpr field_set fields(Kinds... kinds) {
    kind const all[]{kinds...};
    field_set set = 0;
    for (kind k : all) set |= field_bit(k);
    return set;
}

inline constexpr field_set transition_fields = fields(kind::next, kind::end);
inline constexpr field_set error_fields = fields(kind::retrier, kind::catcher);
inline constexpr field_set path_fields = fields(kind::input_path, kind::output_path);
inline constexpr field_set result_fields = fields(kind::result_selector, kind::result_path);

// What may be there more than once.
inline constexpr field_set repeatable_fields = fields(kind::branch, kind::choice_rule, kind::retrier, kind::catcher,
                                                      kind::error_equals, kind::accepted, kind::property, kind::attribute);

// The fields that only states of one query language have, wherever they stand.
inline constexpr field_set jsonpath_fields =
    path_fields | result_fields |
    fields(kind::parameters, kind::result, kind::items_path, kind::max_concurrency_path, kind::tolerated_failure_count_path,
           kind::tolerated_failure_percentage_path, kind::seconds_path, kind::timestamp_path, kind::timeout_seconds_path,
           kind::heartbeat_seconds_path, kind::error_path, kind::cause_path);
inline constexpr field_set jsonata_fields = fields(kind::arguments, kind::items, kind::output);

constexpr field_set fields_of_other_language(bool is_jsonata) { return is_jsonata ? jsonpath_fields : jsonata_fields; }

// The fields whose whole value may be an expression in a JSONata state.
inline constexpr field_set expression_fields =
    fields(kind::arguments, kind::output, kind::items, kind::item_selector, kind::seconds, kind::timestamp, kind::timeout_seconds,
           kind::heartbeat_seconds, kind::max_concurrency, kind::tolerated_failure_count, kind::tolerated_failure_percentage,
           kind::error, kind::cause);

// The fields of a state that may hold an expression, or something that does.
inline constexpr field_set fields_with_expressions =
    ~fields(kind::comment, kind::query_language, kind::version, kind::processor_config, kind::start_at, kind::resource, kind::label,
            kind::next, kind::end, kind::otherwise, kind::branch, kind::item_processor, kind::result, kind::retrier,
            kind::error_equals, kind::interval_seconds, kind::max_delay_seconds, kind::max_attempts, kind::backoff_rate,
            kind::jitter_strategy, kind::accepted, kind::property, kind::attribute);

// Whether a field of a JSONPath state is a payload template.
constexpr bool is_template(kind field) {
    switch (field) {
        case kind::parameters:
        case kind::result_selector:
        case kind::item_selector:
        case kind::item_batcher:
        case kind::assign:
        case kind::credentials: return true;
        default: return false;
    }
}

// What a service's builder wrote as parameters is a JSONata state's Arguments.
constexpr kind kind_in(node const& n, bool is_jsonata) {
    return is_jsonata && n.what == kind::parameters && n.detail == of_either_language ? kind::arguments : n.what;
}

inline constexpr field_set common_fields = fields(kind::comment, kind::query_language, kind::accepted);

// What each may have, in a state of either language. What is not in the set is refused by the service ("Field 'x' is not supported").
// States Language: "State Types"; AWS guide: the pages of the state types.
constexpr field_set find_fields_of(kind owner) {
    switch (owner) {
        case kind::task:
            return fields(kind::resource, kind::credentials, kind::parameters, kind::arguments, kind::timeout_seconds,
                          kind::timeout_seconds_path, kind::heartbeat_seconds, kind::heartbeat_seconds_path, kind::assign,
                          kind::output) |
                   common_fields | path_fields | result_fields | error_fields | transition_fields;
        case kind::pass:
            return fields(kind::parameters, kind::result, kind::result_path, kind::assign, kind::output) | common_fields |
                   path_fields | transition_fields;
        case kind::choice:
            return fields(kind::choice_rule, kind::otherwise, kind::assign, kind::output) | common_fields | path_fields;
        case kind::wait:
            return fields(kind::seconds, kind::seconds_path, kind::timestamp, kind::timestamp_path, kind::assign, kind::output) |
                   common_fields | path_fields | transition_fields;
        case kind::succeed: return fields(kind::output) | common_fields | path_fields;
        case kind::fail: return fields(kind::error, kind::error_path, kind::cause, kind::cause_path) | common_fields;
        case kind::parallel:
            return fields(kind::parameters, kind::arguments, kind::branch, kind::assign, kind::output) | common_fields |
                   path_fields | result_fields | error_fields | transition_fields;
        case kind::map:
            return fields(kind::item_reader, kind::item_selector, kind::item_batcher, kind::items, kind::items_path,
                          kind::max_concurrency, kind::max_concurrency_path, kind::tolerated_failure_count,
                          kind::tolerated_failure_count_path, kind::tolerated_failure_percentage,
                          kind::tolerated_failure_percentage_path, kind::label, kind::item_processor, kind::result_writer,
                          kind::assign, kind::output) |
                   common_fields | path_fields | result_fields | error_fields | transition_fields;
        case kind::machine:
            return fields(kind::version, kind::start_at, kind::timeout_seconds, kind::property, kind::attribute) | common_fields;
        case kind::branch: return fields(kind::comment, kind::start_at, kind::accepted);
        case kind::item_processor: return fields(kind::comment, kind::processor_config, kind::start_at, kind::accepted);
        case kind::item_reader: return fields(kind::resource, kind::parameters, kind::arguments, kind::reader_config);
        case kind::result_writer: return fields(kind::resource, kind::parameters, kind::arguments, kind::writer_config);
        case kind::choice_rule: return fields(kind::comment, kind::assign, kind::output);
        case kind::retrier:
            return fields(kind::comment, kind::error_equals, kind::interval_seconds, kind::max_delay_seconds, kind::max_attempts,
                          kind::backoff_rate, kind::jitter_strategy);
        case kind::catcher: return fields(kind::comment, kind::error_equals, kind::result_path, kind::assign, kind::output);
        default: return 0;
    }
}

// Found once: every state asks.
struct field_table {
    field_set of[kind_count];
};
inline constexpr field_table found_fields = [] {
    field_table table{};
    for (int k = 0; k < kind_count; ++k) table.of[k] = find_fields_of(kind(k));
    return table;
}();
constexpr field_set fields_of(kind owner) { return found_fields.of[int(owner)]; }

// The field of the other query language that does what this one does in its own; nothing where there is none.
constexpr name counterpart(kind field, kind owner) {
    constexpr kind pairs[][2]{
        {kind::parameters, kind::arguments},
        {kind::parameters, kind::output},   // of a Pass
        {kind::result, kind::output},
        {kind::result_selector, kind::output},
        {kind::result_path, kind::output},
        {kind::output_path, kind::output},
        {kind::arguments, kind::parameters},
        {kind::items, kind::items_path},
        {kind::items_path, kind::items},
        {kind::max_concurrency_path, kind::max_concurrency},
        {kind::tolerated_failure_count_path, kind::tolerated_failure_count},
        {kind::tolerated_failure_percentage_path, kind::tolerated_failure_percentage},
        {kind::seconds_path, kind::seconds},
        {kind::timestamp_path, kind::timestamp},
        {kind::timeout_seconds_path, kind::timeout_seconds},
        {kind::heartbeat_seconds_path, kind::heartbeat_seconds},
        {kind::error_path, kind::error},
        {kind::cause_path, kind::cause},
    };
    for (auto const& pair : pairs)
        if (pair[0] == field && fields_of(owner) & field_bit(pair[1])) return {{}, asl_word(pair[1])};
    return {};
}

// Only a Map whose ItemProcessor is DISTRIBUTED uses these.
inline constexpr field_set distributed_fields =
    fields(kind::item_reader, kind::item_batcher, kind::result_writer, kind::label, kind::tolerated_failure_count,
           kind::tolerated_failure_count_path, kind::tolerated_failure_percentage, kind::tolerated_failure_percentage_path);

// Pairs of fields of which a state has at most one. A Wait's four are pairs too.
struct exclusive_fields {
    kind one;
    kind other;
};
inline constexpr exclusive_fields exclusive[]{
    {kind::timeout_seconds, kind::timeout_seconds_path},
    {kind::heartbeat_seconds, kind::heartbeat_seconds_path},
    {kind::max_concurrency, kind::max_concurrency_path},
    {kind::tolerated_failure_count, kind::tolerated_failure_count_path},
    {kind::tolerated_failure_percentage, kind::tolerated_failure_percentage_path},
    {kind::error, kind::error_path},
    {kind::cause, kind::cause_path},
    {kind::seconds, kind::seconds_path},
    {kind::seconds, kind::timestamp},
    {kind::seconds, kind::timestamp_path},
    {kind::seconds_path, kind::timestamp},
    {kind::seconds_path, kind::timestamp_path},
    {kind::timestamp, kind::timestamp_path},
};
inline constexpr field_set wait_times = fields(kind::seconds, kind::seconds_path, kind::timestamp, kind::timestamp_path);
inline constexpr field_set with_exclusions = [] {
    field_set all = 0;
    for (exclusive_fields const& pair : exclusive) all |= field_bit(pair.one) | field_bit(pair.other);
    return all;
}();

}
