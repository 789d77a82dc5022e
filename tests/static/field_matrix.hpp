// Every owner of fields with every field, in both query languages: what each takes, a value for each field, and a machine with it.
//
// The tables are written from the States Language's "State Types" and the Step Functions guide's pages of the state types, not from
// the library's own. What only the service's settings have (ReaderConfig and the like) is in field_matrix_test.cpp.
#pragma once

#include "check.hpp"

#include <aslant/services/call.hpp>

namespace aslant::tests::matrix {

// A cell: x in both query languages, p in JSONPath, a in JSONata, - in none; t where it is there already, as an argument of its own.
struct row {
    kind field;
    char const* of_states;
    char const* of_others;
};
inline constexpr int owners_in_table = 8;
inline constexpr kind states_in_order[]{kind::task,    kind::choice, kind::wait,     kind::pass,
                                        kind::succeed, kind::fail,   kind::parallel, kind::map};
inline constexpr kind others_in_order[]{kind::machine, kind::branch,  kind::item_processor, kind::choice_rule,
                                        kind::retrier, kind::catcher, kind::item_reader,    kind::result_writer};
// A state machine's properties are those of its resource; a Map's old Parameters are read in JSON, and not offered here.
// clang-format off
inline constexpr row rows[]{
    //                                        Tk Ch Wt Ps Su Fa Pl Mp    Ma Br Ip Cr Re Ca Rd Wr
    {kind::comment,                           "x  x  x  x  x  x  x  x", "x  x  x  x  x  x  -  -"},
    {kind::query_language,                    "x  x  x  x  x  x  x  x", "x  -  -  -  -  -  -  -"},
    {kind::version,                           "-  -  -  -  -  -  -  -", "x  -  -  -  -  -  -  -"},
    {kind::processor_config,                  "-  -  -  -  -  -  -  -", "-  -  x  -  -  -  -  -"},
    {kind::start_at,                          "-  -  -  -  -  -  -  -", "x  x  x  -  -  -  -  -"},
    {kind::resource,                          "x  -  -  -  -  -  -  -", "-  -  -  -  -  -  x  x"},
    {kind::credentials,                       "x  -  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::input_path,                        "p  p  p  p  p  -  p  p", "-  -  -  -  -  -  -  -"},
    {kind::parameters,                        "p  -  -  p  -  -  p  -", "-  -  -  -  -  -  p  p"},
    {kind::arguments,                         "a  -  -  -  -  -  a  -", "-  -  -  -  -  -  a  a"},
    {kind::reader_config,                     "-  -  -  -  -  -  -  -", "-  -  -  -  -  -  x  -"},
    {kind::result,                            "-  -  -  p  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::item_reader,                       "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::item_selector,                     "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::item_batcher,                      "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::items,                             "-  -  -  -  -  -  -  a", "-  -  -  -  -  -  -  -"},
    {kind::items_path,                        "-  -  -  -  -  -  -  p", "-  -  -  -  -  -  -  -"},
    {kind::max_concurrency,                   "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::max_concurrency_path,              "-  -  -  -  -  -  -  p", "-  -  -  -  -  -  -  -"},
    {kind::tolerated_failure_percentage,      "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::tolerated_failure_percentage_path, "-  -  -  -  -  -  -  p", "-  -  -  -  -  -  -  -"},
    {kind::tolerated_failure_count,           "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::tolerated_failure_count_path,      "-  -  -  -  -  -  -  p", "-  -  -  -  -  -  -  -"},
    {kind::label,                             "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::seconds,                           "-  -  x  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::seconds_path,                      "-  -  p  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::timestamp,                         "-  -  x  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::timestamp_path,                    "-  -  p  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::result_selector,                   "p  -  -  -  -  -  p  p", "-  -  -  -  -  -  -  -"},
    {kind::result_path,                       "p  -  -  p  -  -  p  p", "-  -  -  -  -  p  -  -"},
    {kind::output_path,                       "p  p  p  p  p  -  p  p", "-  -  -  -  -  -  -  -"},
    {kind::timeout_seconds,                   "x  -  -  -  -  -  -  -", "x  -  -  -  -  -  -  -"},
    {kind::timeout_seconds_path,              "p  -  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::heartbeat_seconds,                 "x  -  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::heartbeat_seconds_path,            "p  -  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::branch,                            "-  -  -  -  -  -  x  -", "-  -  -  -  -  -  -  -"},
    {kind::item_processor,                    "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::result_writer,                     "-  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::writer_config,                     "-  -  -  -  -  -  -  -", "-  -  -  -  -  -  -  x"},
    {kind::choice_rule,                       "-  x  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::otherwise,                         "-  x  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::error,                             "-  -  -  -  -  x  -  -", "-  -  -  -  -  -  -  -"},
    {kind::error_path,                        "-  -  -  -  -  p  -  -", "-  -  -  -  -  -  -  -"},
    {kind::cause,                             "-  -  -  -  -  x  -  -", "-  -  -  -  -  -  -  -"},
    {kind::cause_path,                        "-  -  -  -  -  p  -  -", "-  -  -  -  -  -  -  -"},
    {kind::assign,                            "x  x  x  x  -  -  x  x", "-  -  -  x  -  x  -  -"},
    {kind::output,                            "a  a  a  a  a  -  a  a", "-  -  -  a  -  a  -  -"},
    {kind::retrier,                           "x  -  -  -  -  -  x  x", "-  -  -  -  -  -  -  -"},
    {kind::catcher,                           "x  -  -  -  -  -  x  x", "-  -  -  -  -  -  -  -"},
    {kind::next,                              "x  -  x  x  -  -  x  x", "-  -  -  t  -  t  -  -"},
    {kind::end,                               "x  -  x  x  -  -  x  x", "-  -  -  -  -  -  -  -"},
    {kind::error_equals,                      "-  -  -  -  -  -  -  -", "-  -  -  -  x  x  -  -"},
    {kind::interval_seconds,                  "-  -  -  -  -  -  -  -", "-  -  -  -  x  -  -  -"},
    {kind::max_delay_seconds,                 "-  -  -  -  -  -  -  -", "-  -  -  -  x  -  -  -"},
    {kind::max_attempts,                      "-  -  -  -  -  -  -  -", "-  -  -  -  x  -  -  -"},
    {kind::backoff_rate,                      "-  -  -  -  -  -  -  -", "-  -  -  -  x  -  -  -"},
    {kind::jitter_strategy,                   "-  -  -  -  -  -  -  -", "-  -  -  -  x  -  -  -"},
    {kind::accepted,                          "x  x  x  x  x  x  x  x", "x  x  x  -  -  -  -  -"},
    {kind::input,                             "-  -  -  -  -  -  -  -", "x  x  x  -  -  -  -  -"},
    {kind::takes,                             "x  -  -  -  -  -  -  -", "-  -  -  -  -  -  -  -"},
    {kind::returns,                           "x  -  -  -  -  -  -  -", "x  -  -  -  -  -  -  -"},
    {kind::permission,                        "x  -  -  -  -  -  -  x", "-  -  -  -  -  -  -  -"},
    {kind::property,                          "-  -  -  -  -  -  -  -", "x  -  -  -  -  -  -  -"},
    {kind::attribute,                         "-  -  -  -  -  -  -  -", "x  -  -  -  -  -  -  -"},
};
// clang-format on
inline constexpr int row_count = sizeof(rows) / sizeof(rows[0]);

constexpr bool is_complete() {
    int at = 0;
    for (int k = 0; k < kind_count; ++k)
        if (is_field(kind(k)) && (at >= row_count || rows[at++].field != kind(k))) return false;
    return at == row_count;
}
static_assert(is_complete(), "a row for each field, in order");

constexpr char cell(char const* of_owners, int owner) { return of_owners[3 * owner]; }
constexpr bool is_taken(char cell, bool is_jsonata) { return cell == 'x' || cell == (is_jsonata ? 'a' : 'p'); }
// What is said where it is not taken.
constexpr rule rule_of(char cell, kind owner, kind field) {
    if (owner == kind::choice_rule && field == owner) return rule::nested_rule_next;
    if (cell == 't') return rule::field_twice;
    return cell == 'p' ? rule::jsonpath_field : cell == 'a' ? rule::jsonata_field : rule::field_not_allowed;
}

// Properties in place of one, or none at all.
inline constexpr auto together = [](auto const&... properties) { return core::make(core::node_of(kind::splice), properties...); };

// A field with a value that is right where it is taken.
template <kind K, bool Jsonata, kind Owner = kind::task> constexpr auto field_of() {
    if constexpr (K == kind::comment)
        return comment("c");
    else if constexpr (K == kind::query_language && Jsonata)
        return query_language("JSONata");
    else if constexpr (K == kind::query_language)
        return query_language("JSONPath");
    else if constexpr (K == kind::version)
        return version("1.0");
    else if constexpr (K == kind::processor_config)
        return processor_config(mode("INLINE"));
    else if constexpr (K == kind::start_at)
        return start_at("B");
    else if constexpr (K == kind::resource && Owner == kind::item_reader)
        return core::resource("arn:aws:states:::s3:getObject");
    else if constexpr (K == kind::resource && Owner == kind::result_writer)
        return core::resource("arn:aws:states:::s3:putObject");
    else if constexpr (K == kind::resource)
        return core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
    else if constexpr (K == kind::credentials)
        return credentials("arn:aws:iam::123456789012:role/r");
    else if constexpr (K == kind::input_path)
        return input_path("$.i");
    else if constexpr (K == kind::parameters)
        return parameters(object(field("Bucket", "b"), field("Key", "k")));
    else if constexpr (K == kind::arguments)
        return arguments(object(field("Bucket", "b"), field("Key", "k")));
    else if constexpr (K == kind::reader_config)
        return reader_config(input_type("JSON"));
    else if constexpr (K == kind::result)
        return result(object());
    else if constexpr (K == kind::item_reader && Jsonata)
        return item_reader(field_of<kind::resource, Jsonata, K>(), field_of<kind::arguments, Jsonata>());
    else if constexpr (K == kind::item_reader)
        return item_reader(field_of<kind::resource, Jsonata, K>(), field_of<kind::parameters, Jsonata>());
    else if constexpr (K == kind::item_selector)
        return item_selector(object());
    else if constexpr (K == kind::item_batcher)
        return item_batcher(max_items_per_batch(5));
    else if constexpr (K == kind::items)
        return items(array(1));
    else if constexpr (K == kind::items_path)
        return items_path("$.i");
    else if constexpr (K == kind::max_concurrency)
        return max_concurrency(1);
    else if constexpr (K == kind::max_concurrency_path)
        return max_concurrency_path("$.i");
    else if constexpr (K == kind::tolerated_failure_percentage)
        return tolerated_failure_percentage(0.5);
    else if constexpr (K == kind::tolerated_failure_percentage_path)
        return tolerated_failure_percentage_path("$.i");
    else if constexpr (K == kind::tolerated_failure_count)
        return tolerated_failure_count(3);
    else if constexpr (K == kind::tolerated_failure_count_path)
        return tolerated_failure_count_path("$.i");
    else if constexpr (K == kind::label)
        return label("Each");
    else if constexpr (K == kind::seconds)
        return seconds(1);
    else if constexpr (K == kind::seconds_path)
        return seconds_path("$.i");
    else if constexpr (K == kind::timestamp)
        return timestamp("2026-11-20T18:00:00Z");
    else if constexpr (K == kind::timestamp_path)
        return timestamp_path("$.i");
    else if constexpr (K == kind::result_selector)
        return result_selector(object());
    else if constexpr (K == kind::result_path)
        return result_path("$.i");
    else if constexpr (K == kind::output_path)
        return output_path("$");
    else if constexpr (K == kind::timeout_seconds)
        return timeout(seconds(2));
    else if constexpr (K == kind::timeout_seconds_path)
        return timeout_seconds_path("$.i");
    else if constexpr (K == kind::heartbeat_seconds)
        return heartbeat(seconds(1));
    else if constexpr (K == kind::heartbeat_seconds_path)
        return heartbeat_seconds_path("$.i");
    else if constexpr (K == kind::branch)
        return branch(start_at("In branch"), succeed("In branch"));
    else if constexpr (K == kind::item_processor)
        return item_processor(distributed("STANDARD"), start_at("Item"), succeed("Item"));
    else if constexpr (K == kind::result_writer && Jsonata)
        return result_writer(field_of<kind::resource, Jsonata, K>(), field_of<kind::arguments, Jsonata>());
    else if constexpr (K == kind::result_writer)
        return result_writer(field_of<kind::resource, Jsonata, K>(), field_of<kind::parameters, Jsonata>());
    else if constexpr (K == kind::writer_config)
        return writer_config(output_type("JSON"));
    else if constexpr (K == kind::choice_rule && Jsonata)
        return when(jsonata("$states.input.i"), "B");
    else if constexpr (K == kind::choice_rule)
        return when(is_null("$.i"), "B");
    else if constexpr (K == kind::otherwise)
        return otherwise("B");
    else if constexpr (K == kind::error)
        return error("e");
    else if constexpr (K == kind::error_path)
        return error_path("$.i");
    else if constexpr (K == kind::cause)
        return cause("c");
    else if constexpr (K == kind::cause_path)
        return cause_path("$.i");
    else if constexpr (K == kind::assign)
        return assign(field("v", 1));
    else if constexpr (K == kind::output)
        return core::output(nullptr);
    else if constexpr (K == kind::retrier)
        return retry("e");
    else if constexpr (K == kind::catcher)
        return catch_errors("e", "B");
    else if constexpr (K == kind::next)
        return next("B");
    else if constexpr (K == kind::end)
        return end;
    else if constexpr (K == kind::error_equals)
        return core::as_errors("e");
    else if constexpr (K == kind::interval_seconds)
        return interval(seconds(1));
    else if constexpr (K == kind::max_delay_seconds)
        return max_delay(seconds(60));
    else if constexpr (K == kind::max_attempts)
        return max_attempts(1);
    else if constexpr (K == kind::backoff_rate)
        return backoff_rate(2.0);
    else if constexpr (K == kind::jitter_strategy)
        return jitter_strategy("FULL");
    else if constexpr (K == kind::accepted)
        return accept("never-ends", "because");
    else if constexpr (K == kind::input || K == kind::takes || K == kind::returns)
        return core::payload_tree<1>{{{core::node_of(K)}}};   // of no type
    else if constexpr (K == kind::permission)
        return allow("Bucket");
    else if constexpr (K == kind::property)
        return property("p", 1);
    else {
        static_assert(K == kind::attribute);
        return attribute("a", 1);
    }
}

constexpr bool is_wait_time(kind k) { return k >= kind::seconds && k <= kind::timestamp_path; }

// What each needs, unless the field is that itself or stands in its place.
template <kind State, kind Field, bool Jsonata> constexpr auto needs() {
    constexpr auto nothing = together();
    if constexpr (State == kind::task && Field != kind::resource)
        return field_of<kind::resource, Jsonata>();
    else if constexpr (State == kind::choice && Field != kind::choice_rule)
        return field_of<kind::choice_rule, Jsonata>();
    else if constexpr (State == kind::wait && !is_wait_time(Field))
        return field_of<kind::seconds, Jsonata>();
    else if constexpr (State == kind::parallel && Field != kind::branch)
        return field_of<kind::branch, Jsonata>();
    else if constexpr (State == kind::map && Field != kind::item_processor)
        return field_of<kind::item_processor, Jsonata>();
    else
        return nothing;
}
template <kind State, kind Field> constexpr auto way_out() {
    constexpr auto nothing = together();
    if constexpr (core::takes_next(State) && Field != kind::next && Field != kind::end)
        return end;
    else if constexpr (State == kind::choice && Field != kind::otherwise)
        return otherwise("B");
    else
        return nothing;
}

// A test that leads to `A`, and else to `B`.
template <bool Jsonata> constexpr auto start() {
    if constexpr (Jsonata)
        return choice("Start", when(jsonata("$states.input.a"), "A"), otherwise("B"));
    else
        return choice("Start", when(is_null("$.a"), "A"), otherwise("B"));
}

// A state of a type that is known late.
template <class... P> constexpr auto named_node(kind what, core::literal const& name, P const&... properties) {
    return core::make(core::node_of(what, name), core::as_property(properties)...);
}

// A machine with the state `A` of this type, which has the field. Whether or not A leads to B, StartAt's Choice does.
template <kind State, kind Field, bool Jsonata> constexpr auto machine_with_state() {
    auto const state = named_node(State, "A", needs<State, Field, Jsonata>(), field_of<Field, Jsonata>(), way_out<State, Field>());
    return state_machine("M", start_at("Start"), field_of<kind::query_language, Jsonata>(), start<Jsonata>(), state, succeed("B"));
}

// Several fields but for the one that is looked at.
template <kind Field, bool Jsonata, kind Owner, kind... Needed> constexpr auto all_but() {
    constexpr auto one = []<kind Need>() {
        if constexpr (Need == Field)
            return together();
        else
            return field_of<Need, Jsonata, Owner>();
    };
    return together(one.template operator()<Needed>()...);
}

// A machine whose state `A` has this in it, with the field; or that is it.
template <kind Owner, kind Field, bool Jsonata> constexpr auto machine_with_other() {
    constexpr kind payload = Jsonata ? kind::arguments : kind::parameters;
    constexpr auto field = field_of<Field, Jsonata, Owner>();
    constexpr auto language = field_of<kind::query_language, Jsonata>();
    constexpr auto start_at_a = start_at("A");
    auto const scope_of_b = [&](auto const& make) {
        if constexpr (Field == kind::start_at)
            return make(field, succeed("B"));
        else
            return make(start_at("B"), field, succeed("B"));
    };
    auto const in_task = [&](auto const& handler) {
        return state_machine("M", start_at_a, language, task("A", field_of<kind::resource, Jsonata>(), next("B"), handler),
                             succeed("B"));
    };
    auto const in_map = [&](auto const& part) {
        return state_machine("M", start_at_a, language, map("A", field_of<kind::item_processor, Jsonata>(), part, end));
    };
    if constexpr (Owner == kind::machine && Field == kind::query_language)
        return state_machine("M", start_at("B"), field, succeed("B"));
    else if constexpr (Owner == kind::machine)
        return scope_of_b([&](auto const&... parts) { return state_machine("M", language, parts...); });
    else if constexpr (Owner == kind::branch)
        return state_machine("M", start_at_a, language,
                             parallel("A", scope_of_b([](auto const&... p) { return branch(p...); }), end));
    else if constexpr (Owner == kind::item_processor)
        return state_machine("M", start_at_a, language,
                             map("A", scope_of_b([](auto const&... p) { return item_processor(p...); }), end));
    else if constexpr (Owner == kind::choice_rule && Jsonata)
        return state_machine("M", start_at_a, language, choice("A", when(jsonata("$states.input.i"), "B", field), otherwise("B")),
                             succeed("B"));
    else if constexpr (Owner == kind::choice_rule)
        return state_machine("M", start_at_a, language, choice("A", when(is_null("$.i"), "B", field), otherwise("B")),
                             succeed("B"));
    else if constexpr (Owner == kind::retrier)
        return in_task(retry(all_but<Field, Jsonata, Owner, kind::error_equals>(), field));
    else if constexpr (Owner == kind::catcher)
        return in_task(catch_errors(all_but<Field, Jsonata, Owner, kind::error_equals>(), "B", field));
    else if constexpr (Owner == kind::item_reader)
        return in_map(item_reader(all_but<Field, Jsonata, Owner, kind::resource, payload>(), field));
    else
        return in_map(result_writer(all_but<Field, Jsonata, Owner, kind::resource, payload>(), field));
}

}
