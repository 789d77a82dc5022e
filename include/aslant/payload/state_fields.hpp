// The fields of a state that payloads pass through.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/payload/type.hpp>

namespace aslant::core {

// Those that read a value of a certain type, and those that are expressions at times.
inline constexpr field_set fields_that_read =
    fields({kind::credentials, kind::seconds_path, kind::timestamp_path, kind::timeout_seconds_path, kind::heartbeat_seconds_path,
            kind::max_concurrency_path, kind::tolerated_failure_count_path, kind::tolerated_failure_percentage_path,
            kind::error_path, kind::cause_path});
inline constexpr field_set fields_that_may_read =
    fields({kind::seconds, kind::timestamp, kind::timeout_seconds, kind::heartbeat_seconds, kind::max_concurrency,
            kind::tolerated_failure_count, kind::tolerated_failure_percentage, kind::error, kind::cause});
// All of them.
inline constexpr field_set fields_of_payload =
    fields_that_read | fields_that_may_read |
    fields({kind::input_path, kind::parameters, kind::arguments, kind::items, kind::items_path, kind::item_selector,
            kind::item_batcher, kind::item_reader, kind::result_writer, kind::result, kind::result_selector, kind::result_path,
            kind::output_path, kind::output, kind::assign, kind::resource, kind::takes, kind::returns});
inline constexpr kind_table payload_kinds = kinds_of(fields_of_payload);

// Their positions; 0 where they are not, which is the machine's. (No default member initialisers: each would be one more step.)
struct payload_fields {
    int input_path;
    int parameters;   // also Arguments
    int items;        // also ItemsPath
    int item_selector;
    int item_batcher;
    int item_reader;
    int result_writer;
    int result;
    int result_selector;
    int result_path;
    int output_path;
    int output;
    int assign;
    int resource;
    int takes;
    int returns;
    bool has_others;   // *Path fields, their like in JSONata, and Credentials
};
constexpr payload_fields find_payload_fields(node const* nodes, int owner) {
    payload_fields has{};
    int const last = owner + nodes[owner].size;
    for (int i = owner + 1, next = i; i < last; i = next) {
        kind const what = nodes[i].what;
        next = i + (what == kind::splice ? 1 : nodes[i].size);
        if (!payload_kinds.kinds[int(what)]) continue;
        switch (what) {   // (those that most states have come first: g++ looks for one after the other)
            case kind::parameters:
            case kind::arguments: has.parameters = i; break;
            case kind::result_path: has.result_path = i; break;
            case kind::resource: has.resource = i; break;
            case kind::takes: has.takes = i; break;
            case kind::returns: has.returns = i; break;
            case kind::input_path: has.input_path = i; break;
            case kind::items:
            case kind::items_path: has.items = i; break;
            case kind::item_selector: has.item_selector = i; break;
            case kind::item_batcher: has.item_batcher = i; break;
            case kind::item_reader: has.item_reader = i; break;
            case kind::result_writer: has.result_writer = i; break;
            case kind::result: has.result = i; break;
            case kind::result_selector: has.result_selector = i; break;
            case kind::output_path: has.output_path = i; break;
            case kind::output: has.output = i; break;
            case kind::assign: has.assign = i; break;
            default:
                if (fields_that_read & field_bit(what) || nodes[i].value_form == form::jsonata ||
                    nodes[i].value_form == form::string)
                    has.has_others = true;   // it reads, or may be an expression
        }
    }
    return has;
}

// What a *Path field reads, or the expression in its place: the kinds of values that it takes, and what they are called. None where it is no such field.
struct wanted_value {
    unsigned char kinds;
    char const* words;
};
constexpr wanted_value wanted_by(kind field) {
    switch (field) {
        case kind::seconds:
        case kind::timeout_seconds:
        case kind::heartbeat_seconds:
        case kind::max_concurrency:
        case kind::tolerated_failure_count:
        case kind::tolerated_failure_percentage:
        case kind::seconds_path:
        case kind::timeout_seconds_path:
        case kind::heartbeat_seconds_path:
        case kind::max_concurrency_path:
        case kind::tolerated_failure_count_path:
        case kind::tolerated_failure_percentage_path: return {json_number, "a number"};
        case kind::timestamp:
        case kind::error:
        case kind::cause:
        case kind::timestamp_path:
        case kind::error_path:
        case kind::cause_path: return {json_string, "a text"};
        default: return {0, nullptr};
    }
}

}
