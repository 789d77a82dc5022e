// Which fields which state type has, as sets of bits.
#pragma once

#include <aslant/model/kind.hpp>

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
inline constexpr field_set repeatable_fields =
    fields(kind::branch, kind::choice_rule, kind::retrier, kind::catcher, kind::error_equals, kind::property, kind::attribute);

// States Language: "State Types". What is not in the set is refused by the service ("Field 'x' is not supported").
constexpr field_set fields_of(kind owner) {
    switch (owner) {
        case kind::task:
            return fields(kind::comment, kind::resource, kind::parameters, kind::timeout_seconds, kind::timeout_seconds_path,
                          kind::heartbeat_seconds, kind::heartbeat_seconds_path) |
                   path_fields | result_fields | error_fields | transition_fields;
        case kind::pass:
            return fields(kind::comment, kind::parameters, kind::result, kind::result_path) | path_fields | transition_fields;
        case kind::choice: return fields(kind::comment, kind::choice_rule, kind::otherwise) | path_fields;
        case kind::wait:
            return fields(kind::comment, kind::seconds, kind::seconds_path, kind::timestamp, kind::timestamp_path) | path_fields |
                   transition_fields;
        case kind::succeed: return fields(kind::comment) | path_fields;
        case kind::fail: return fields(kind::comment, kind::error, kind::error_path, kind::cause, kind::cause_path);
        case kind::parallel:
            return fields(kind::comment, kind::parameters, kind::branch) | path_fields | result_fields | error_fields |
                   transition_fields;
        case kind::map:
            return fields(kind::comment, kind::items_path, kind::item_selector, kind::max_concurrency, kind::max_concurrency_path,
                          kind::item_processor) |
                   path_fields | result_fields | error_fields | transition_fields;
        case kind::machine: return fields(kind::comment, kind::start_at, kind::timeout_seconds, kind::property, kind::attribute);
        case kind::branch:
        case kind::item_processor: return fields(kind::comment, kind::start_at);
        case kind::choice_rule: return fields(kind::comment);
        case kind::retrier:
            return fields(kind::comment, kind::error_equals, kind::interval_seconds, kind::max_attempts, kind::backoff_rate);
        case kind::catcher: return fields(kind::comment, kind::error_equals, kind::result_path);
        default: return 0;
    }
}

// Pairs of fields of which a state has at most one. A Wait's four are pairs too.
struct exclusive_fields {
    kind one;
    kind other;
};
inline constexpr exclusive_fields exclusive[]{
    {kind::timeout_seconds, kind::timeout_seconds_path},
    {kind::heartbeat_seconds, kind::heartbeat_seconds_path},
    {kind::max_concurrency, kind::max_concurrency_path},
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
inline constexpr field_set with_exclusions =
    wait_times | fields(kind::timeout_seconds, kind::timeout_seconds_path, kind::heartbeat_seconds, kind::heartbeat_seconds_path,
                        kind::max_concurrency, kind::max_concurrency_path, kind::error, kind::error_path, kind::cause,
                        kind::cause_path);

// What an integer may be.
struct bounds {
    long long least;
    long long greatest;
    char const* words;
};
constexpr bounds bounds_of(kind field) {
    switch (field) {
        case kind::timeout_seconds:
        case kind::heartbeat_seconds: return {1, 99999999, "1 to 99999999"};
        case kind::seconds:
        case kind::interval_seconds:
        case kind::max_attempts: return {0, 99999999, "0 to 99999999"};
        default: return {0, 0x7FFFFFFFFFFFFFFF, "0 or more"};
    }
}

}
