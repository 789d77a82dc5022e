// What the C++ functions take, for the messages about arguments.
#pragma once

#include <aslant/model/kind.hpp>

namespace aslant::core {

// What the C++ function for a field takes, in words.
constexpr char const* taken_by(kind k) {
    switch (k) {
        case kind::timeout_seconds:
        case kind::heartbeat_seconds:
        case kind::interval_seconds:
        case kind::max_delay_seconds: return "a duration such as seconds(30)";
        case kind::seconds:
        case kind::max_concurrency:
        case kind::tolerated_failure_count:
        case kind::max_attempts: return "an integer";
        case kind::tolerated_failure_percentage:
        case kind::backoff_rate: return "a number";
        case kind::error_path:
        case kind::cause_path: return "a path such as $.error or an intrinsic";
        case kind::input_path:
        case kind::output_path:
        case kind::result_path:
        case kind::items_path:
        case kind::comparison:
        case kind::seconds_path:
        case kind::timestamp_path:
        case kind::timeout_seconds_path:
        case kind::heartbeat_seconds_path:
        case kind::tolerated_failure_count_path:
        case kind::tolerated_failure_percentage_path:
        case kind::max_concurrency_path: return "a path such as $.order";
        case kind::start_at:
        case kind::next:
        case kind::otherwise:
        case kind::choice_rule: return "the name of a state";
        case kind::parameters:
        case kind::result:
        case kind::result_selector:
        case kind::item_selector: return "one value, object(...) of the fields";
        case kind::arguments: return "one value, object(...) of the fields or jsonata(...)";
        case kind::output: return "one value or jsonata(...)";
        case kind::items: return "array(...) or jsonata(...)";
        case kind::assign: return "field(...) of each variable";
        case kind::credentials: return "the ARN of a role, iam::role(...), path(...) or jsonata(...)";
        case kind::item_reader: return "resource, parameters or arguments, and reader_config";
        case kind::result_writer: return "resource, parameters or arguments, and writer_config";
        case kind::processor_config: return "mode and execution_type";
        case kind::reader_config: return "settings such as input_type";
        case kind::item_batcher: return "settings such as max_items_per_batch";
        case kind::writer_config: return "output_type and transformation";
        case kind::error_equals: return "names of errors";
        case kind::retrier: return "names of errors, interval, max_delay, max_attempts, backoff_rate and jitter_strategy";
        case kind::catcher: return "names of errors, the name of a state, result_path, assign and output";
        default: return "a text";
    }
}

}
