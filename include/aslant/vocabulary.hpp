// The words that `using namespace aslant` brings in; everything else is in aslant::core.
#pragma once

#include <aslant/stack/resources.hpp>
#include <aslant/states/declarations.hpp>
#include <aslant/states/intrinsics.hpp>

namespace aslant {

// machines and what holds states
using core::branch;
using core::item_processor;
using core::sequence;
using core::start_at;
using core::state_machine;
using core::states;

// state types
using core::choice;
using core::fail;
using core::map;
using core::parallel;
using core::pass;
using core::succeed;
using core::task;
using core::wait;

// properties of states
using core::accept;
using core::arguments;
using core::assign;
using core::cause;
using core::cause_path;
using core::comment;
using core::credentials;
using core::discard_input;
using core::discard_output;
using core::discard_result;
using core::end;
using core::error;
using core::error_path;
using core::heartbeat;
using core::heartbeat_seconds_path;
using core::input_path;
using core::item_selector;
using core::items;
using core::items_path;
using core::label;
using core::max_concurrency;
using core::max_concurrency_path;
using core::next;
using core::output_path;
using core::parameters;
using core::query_language;
using core::resource;
using core::result;
using core::result_path;
using core::result_selector;
using core::seconds_path;
using core::timeout;
using core::timeout_seconds_path;
using core::timestamp;
using core::timestamp_path;
using core::tolerated_failure_count;
using core::tolerated_failure_count_path;
using core::tolerated_failure_percentage;
using core::tolerated_failure_percentage_path;
using core::version;

// a distributed Map
using core::batch_input;
using core::csv_delimiter;
using core::csv_header_location;
using core::csv_headers;
using core::distributed;
using core::execution_type;
using core::input_type;
using core::item_batcher;
using core::item_reader;
using core::items_pointer;
using core::manifest_type;
using core::max_input_bytes_per_batch;
using core::max_input_bytes_per_batch_path;
using core::max_items;
using core::max_items_path;
using core::max_items_per_batch;
using core::max_items_per_batch_path;
using core::mode;
using core::output_type;
using core::processor_config;
using core::reader_config;
using core::result_writer;
using core::transformation;
using core::writer_config;

// durations
using core::days;
using core::hours;
using core::minutes;
using core::seconds;

// errors
using core::backoff_rate;
using core::catch_all;
using core::catch_errors;
using core::interval;
using core::jitter_strategy;
using core::max_attempts;
using core::max_delay;
using core::on;
using core::retry;
using core::retry_all;

// choice rules
using core::all_of;
using core::any_of;
using core::boolean_equals;
using core::is_boolean;
using core::is_null;
using core::is_numeric;
using core::is_present;
using core::is_string;
using core::is_timestamp;
using core::none_of;
using core::numeric_equals;
using core::numeric_greater_than;
using core::numeric_greater_than_equals;
using core::numeric_less_than;
using core::numeric_less_than_equals;
using core::otherwise;
using core::string_equals;
using core::string_greater_than;
using core::string_greater_than_equals;
using core::string_less_than;
using core::string_less_than_equals;
using core::string_matches;
using core::timestamp_equals;
using core::timestamp_greater_than;
using core::timestamp_greater_than_equals;
using core::timestamp_less_than;
using core::timestamp_less_than_equals;
using core::var;
using core::when;

// JSON values
using core::array;
using core::field;
using core::intrinsic;
using core::json;
using core::jsonata;
using core::literal;
using core::object;
using core::path;
using core::substituted;
using core::substitution;

// intrinsic functions
using core::array_contains;
using core::array_get_item;
using core::array_length;
using core::array_partition;
using core::array_range;
using core::array_unique;
using core::base64_decode;
using core::base64_encode;
using core::format;
using core::hash;
using core::json_merge;
using core::json_to_string;
using core::math_add;
using core::math_random;
using core::string_split;
using core::string_to_json;
using core::uuid;

// stacks
using core::attribute;
using core::definition_substitutions;
using core::deletion_policy;
using core::depends_on;
using core::description;
using core::fn;
using core::get_att;
using core::import_value;
using core::join;
using core::metadata;
using core::output;
using core::property;
using core::ref;
using core::select;
using core::stack;
using core::state_machine_name;
using core::state_machine_type;
using core::sub;
using core::tags;
using core::update_replace_policy;

}
