// Which fields which state type has, as sets.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

inline constexpr field_set transition_fields = fields({kind::next, kind::end});
inline constexpr field_set error_fields = fields({kind::retrier, kind::catcher});
inline constexpr field_set path_fields = fields({kind::input_path, kind::output_path});
inline constexpr field_set result_fields = fields({kind::result_selector, kind::result_path});

// What may be there more than once.
inline constexpr field_set repeatable_fields =
    fields({kind::branch, kind::choice_rule, kind::retrier, kind::catcher, kind::error_equals, kind::accepted, kind::permission,
            kind::property, kind::attribute});

// The fields that only states of one query language have, wherever they stand.
inline constexpr field_set jsonpath_fields =
    path_fields | result_fields |
    fields({kind::parameters, kind::result, kind::items_path, kind::max_concurrency_path, kind::tolerated_failure_count_path,
            kind::tolerated_failure_percentage_path, kind::seconds_path, kind::timestamp_path, kind::timeout_seconds_path,
            kind::heartbeat_seconds_path, kind::error_path, kind::cause_path});
inline constexpr field_set jsonata_fields = fields({kind::arguments, kind::items, kind::output});

constexpr field_set fields_of_other_language(bool is_jsonata) { return is_jsonata ? jsonpath_fields : jsonata_fields; }

// The fields whose whole value may be an expression in a JSONata state.
inline constexpr field_set expression_fields =
    fields({kind::arguments, kind::output, kind::items, kind::item_selector, kind::seconds, kind::timestamp, kind::timeout_seconds,
            kind::heartbeat_seconds, kind::max_concurrency, kind::tolerated_failure_count, kind::tolerated_failure_percentage,
            kind::error, kind::cause});

// The fields whose values may hold expressions. (Paths, numbers and choice rules say themselves whether they do.)
inline constexpr field_set fields_with_expressions =
    fields({kind::credentials, kind::parameters, kind::arguments, kind::item_reader, kind::item_selector, kind::item_batcher,
            kind::items, kind::timestamp, kind::result_selector, kind::result_writer, kind::error, kind::error_path, kind::cause,
            kind::cause_path, kind::assign, kind::output});

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

inline constexpr field_set common_fields = fields({kind::comment, kind::query_language, kind::accepted});

// What each may have, in a state of either language. What is not in the set is refused by the service ("Field 'x' is not supported").
// States Language: "State Types"; AWS guide: the pages of the state types.
struct fields_of_kind {
    kind owner;
    field_set shared;
    field_list own;
};
inline constexpr field_set fields_of_calls = common_fields | path_fields | result_fields | error_fields | transition_fields;
inline constexpr fields_of_kind fields_of_kinds[]{
    {kind::task,
     fields_of_calls,
     {kind::resource, kind::credentials, kind::parameters, kind::arguments, kind::timeout_seconds, kind::timeout_seconds_path,
      kind::heartbeat_seconds, kind::heartbeat_seconds_path, kind::assign, kind::output, kind::takes, kind::returns,
      kind::permission}},
    {kind::pass,
     common_fields | path_fields | transition_fields,
     {kind::parameters, kind::result, kind::result_path, kind::assign, kind::output}},
    {kind::choice, common_fields | path_fields, {kind::choice_rule, kind::otherwise, kind::assign, kind::output}},
    {kind::wait,
     common_fields | path_fields | transition_fields,
     {kind::seconds, kind::seconds_path, kind::timestamp, kind::timestamp_path, kind::assign, kind::output}},
    {kind::succeed, common_fields | path_fields, {kind::output}},
    {kind::fail, common_fields, {kind::error, kind::error_path, kind::cause, kind::cause_path}},
    {kind::parallel, fields_of_calls, {kind::parameters, kind::arguments, kind::branch, kind::assign, kind::output}},
    {kind::map,
     fields_of_calls,
     {kind::item_reader, kind::item_selector, kind::item_batcher, kind::items, kind::items_path, kind::max_concurrency,
      kind::max_concurrency_path, kind::tolerated_failure_count, kind::tolerated_failure_count_path,
      kind::tolerated_failure_percentage, kind::tolerated_failure_percentage_path, kind::label, kind::item_processor,
      kind::result_writer, kind::assign, kind::output, kind::permission}},
    {kind::machine,
     common_fields,
     {kind::version, kind::start_at, kind::timeout_seconds, kind::property, kind::attribute, kind::input, kind::returns,
      kind::permission}},
    {kind::branch, 0, {kind::comment, kind::start_at, kind::accepted, kind::input}},
    {kind::item_processor, 0, {kind::comment, kind::processor_config, kind::start_at, kind::accepted, kind::input}},
    {kind::item_reader, 0, {kind::resource, kind::parameters, kind::arguments, kind::reader_config}},
    {kind::result_writer, 0, {kind::resource, kind::parameters, kind::arguments, kind::writer_config}},
    {kind::choice_rule, 0, {kind::comment, kind::assign, kind::output}},
    {kind::retrier,
     0,
     {kind::comment, kind::error_equals, kind::interval_seconds, kind::max_delay_seconds, kind::max_attempts, kind::backoff_rate,
      kind::jitter_strategy}},
    {kind::catcher, 0, {kind::comment, kind::error_equals, kind::result_path, kind::assign, kind::output}},
};

// Found once: every state asks. (By a function: g++ 12 evaluates a lambda twice.)
struct field_table {
    field_set of[kind_count];
};
constexpr field_table find_fields() {
    field_table table{};
    for (fields_of_kind const& row : fields_of_kinds) table.of[int(row.owner)] = row.shared | fields(row.own);
    return table;
}
inline constexpr field_table found_fields = find_fields();
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
    fields({kind::item_reader, kind::item_batcher, kind::result_writer, kind::label, kind::tolerated_failure_count,
            kind::tolerated_failure_count_path, kind::tolerated_failure_percentage, kind::tolerated_failure_percentage_path});

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
inline constexpr field_set wait_times = fields({kind::seconds, kind::seconds_path, kind::timestamp, kind::timestamp_path});
constexpr field_set find_exclusions() {
    field_set all = 0;
    for (exclusive_fields const& pair : exclusive) all |= field_bit(pair.one) | field_bit(pair.other);
    return all;
}
inline constexpr field_set with_exclusions = find_exclusions();

}
