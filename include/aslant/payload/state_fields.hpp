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
            kind::output_path, kind::output, kind::assign, kind::resource, kind::takes, kind::returns, kind::input});

// Their positions, or none.
struct payload_fields {
    int input_path = none;
    int parameters = none;   // also Arguments
    int items = none;        // also ItemsPath
    int item_selector = none;
    int item_batcher = none;
    int item_reader = none;
    int result_writer = none;
    int result = none;
    int result_selector = none;
    int result_path = none;
    int output_path = none;
    int output = none;
    int assign = none;
    int resource = none;
    int takes = none;
    int returns = none;
    int input = none;
    bool has_others = false;   // *Path fields, their like in JSONata, and Credentials

    constexpr payload_fields(node const* nodes, int owner) {
        int const last = owner + nodes[owner].size;
        for (int i = owner + 1; i < last;) {
            node const& n = nodes[i];
            if (n.what < kind::comment || n.what > kind::attribute || !(fields_of_payload & field_bit(n.what))) {
                i += n.what == kind::splice ? 1 : n.size;
                continue;
            }
            switch (n.what) {
                case kind::input_path: input_path = i; break;
                case kind::parameters:
                case kind::arguments: parameters = i; break;
                case kind::items:
                case kind::items_path: items = i; break;
                case kind::item_selector: item_selector = i; break;
                case kind::item_batcher: item_batcher = i; break;
                case kind::item_reader: item_reader = i; break;
                case kind::result_writer: result_writer = i; break;
                case kind::result: result = i; break;
                case kind::result_selector: result_selector = i; break;
                case kind::result_path: result_path = i; break;
                case kind::output_path: output_path = i; break;
                case kind::output: output = i; break;
                case kind::assign: assign = i; break;
                case kind::resource: resource = i; break;
                case kind::takes: takes = i; break;
                case kind::returns: returns = i; break;
                case kind::input: input = i; break;
                default:
                    if (fields_that_read & field_bit(n.what) || n.value_form == form::jsonata || n.value_form == form::string)
                        has_others = true;   // it reads, or may be an expression
            }
            i += n.size;
        }
    }
};

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
