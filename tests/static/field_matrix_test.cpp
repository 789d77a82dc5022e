// Every state type with every field: it takes the field, or there is one finding that says it does not.
//
// The table is written from the States Language's "State Types" and "State Machine structure", not from the library's own.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

// Columns: Task, Choice, Wait, Pass, Succeed, Fail, Parallel, Map.
struct row {
    kind field;
    char const* taken;
};
constexpr kind states_in_order[]{kind::task,    kind::choice, kind::wait,     kind::pass,
                                 kind::succeed, kind::fail,   kind::parallel, kind::map};
// clang-format off
constexpr row matrix[]{
    //                              T  C  W  P  S  F  L  M
    {kind::comment,                 "x  x  x  x  x  x  x  x"},
    {kind::start_at,                "-  -  -  -  -  -  -  -"},
    {kind::resource,                "x  -  -  -  -  -  -  -"},
    {kind::input_path,              "x  x  x  x  x  -  x  x"},
    {kind::parameters,              "x  -  -  x  -  -  x  -"},
    {kind::result,                  "-  -  -  x  -  -  -  -"},
    {kind::item_selector,           "-  -  -  -  -  -  -  x"},
    {kind::items_path,              "-  -  -  -  -  -  -  x"},
    {kind::max_concurrency,         "-  -  -  -  -  -  -  x"},
    {kind::max_concurrency_path,    "-  -  -  -  -  -  -  x"},
    {kind::seconds,                 "-  -  x  -  -  -  -  -"},
    {kind::seconds_path,            "-  -  x  -  -  -  -  -"},
    {kind::timestamp,               "-  -  x  -  -  -  -  -"},
    {kind::timestamp_path,          "-  -  x  -  -  -  -  -"},
    {kind::result_selector,         "x  -  -  -  -  -  x  x"},
    {kind::result_path,             "x  -  -  x  -  -  x  x"},
    {kind::output_path,             "x  x  x  x  x  -  x  x"},
    {kind::timeout_seconds,         "x  -  -  -  -  -  -  -"},
    {kind::timeout_seconds_path,    "x  -  -  -  -  -  -  -"},
    {kind::heartbeat_seconds,       "x  -  -  -  -  -  -  -"},
    {kind::heartbeat_seconds_path,  "x  -  -  -  -  -  -  -"},
    {kind::branch,                  "-  -  -  -  -  -  x  -"},
    {kind::item_processor,          "-  -  -  -  -  -  -  x"},
    {kind::choice_rule,             "-  x  -  -  -  -  -  -"},
    {kind::otherwise,               "-  x  -  -  -  -  -  -"},
    {kind::error,                   "-  -  -  -  -  x  -  -"},
    {kind::error_path,              "-  -  -  -  -  x  -  -"},
    {kind::cause,                   "-  -  -  -  -  x  -  -"},
    {kind::cause_path,              "-  -  -  -  -  x  -  -"},
    {kind::retrier,                 "x  -  -  -  -  -  x  x"},
    {kind::catcher,                 "x  -  -  -  -  -  x  x"},
    {kind::next,                    "x  -  x  x  -  -  x  x"},
    {kind::end,                     "x  -  x  x  -  -  x  x"},
    {kind::error_equals,            "-  -  -  -  -  -  -  -"},
    {kind::interval_seconds,        "-  -  -  -  -  -  -  -"},
    {kind::max_attempts,            "-  -  -  -  -  -  -  -"},
    {kind::backoff_rate,            "-  -  -  -  -  -  -  -"},
    {kind::property,                "-  -  -  -  -  -  -  -"},
    {kind::attribute,               "-  -  -  -  -  -  -  -"},
};
// clang-format on
constexpr int rows = sizeof(matrix) / sizeof(matrix[0]);

constexpr bool is_complete() {
    int at = 0;
    for (int k = 0; k < kind_count; ++k)
        if (is_field(kind(k)) && (at >= rows || matrix[at++].field != kind(k))) return false;
    return at == rows;
}
static_assert(is_complete(), "a row for each field, in order");

template <kind K> constexpr auto field_of() {
    if constexpr (K == kind::comment)
        return comment("c");
    else if constexpr (K == kind::start_at)
        return start_at("B");
    else if constexpr (K == kind::resource)
        return core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
    else if constexpr (K == kind::input_path)
        return input_path("$.i");
    else if constexpr (K == kind::parameters)
        return parameters(object());
    else if constexpr (K == kind::result)
        return result(object());
    else if constexpr (K == kind::item_selector)
        return item_selector(object());
    else if constexpr (K == kind::items_path)
        return items_path("$.i");
    else if constexpr (K == kind::max_concurrency)
        return max_concurrency(1);
    else if constexpr (K == kind::max_concurrency_path)
        return max_concurrency_path("$.i");
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
        return output_path("$.i");
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
        return item_processor(start_at("Item"), succeed("Item"));
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
    else if constexpr (K == kind::retrier)
        return retry("e");
    else if constexpr (K == kind::catcher)
        return catch_errors("e", "B");
    else if constexpr (K == kind::next)
        return next("B");
    else if constexpr (K == kind::end)
        return end;
    else if constexpr (K == kind::error_equals)
        return on("e");
    else if constexpr (K == kind::interval_seconds)
        return interval(seconds(1));
    else if constexpr (K == kind::max_attempts)
        return max_attempts(1);
    else if constexpr (K == kind::backoff_rate)
        return backoff_rate(2.0);
    else if constexpr (K == kind::property)
        return property("p", 1);
    else
        return attribute("a", 1);
}
static_assert(field_of<kind::attribute>().nodes[0].what == kind::attribute &&
              field_of<kind::property>().nodes[0].what == kind::property);

constexpr bool is_wait_time(kind k) { return k >= kind::seconds && k <= kind::timestamp_path; }

// Properties in place of one, or none at all.
constexpr auto together = [](auto const&... properties) { return core::make(core::node_of(kind::splice), properties...); };

// What the state type needs, unless the field is that itself or stands in its place.
template <kind State, kind Field> constexpr auto needs() {
    constexpr auto nothing = together();
    if constexpr (State == kind::task && Field != kind::resource)
        return field_of<kind::resource>();
    else if constexpr (State == kind::choice && Field != kind::choice_rule)
        return field_of<kind::choice_rule>();
    else if constexpr (State == kind::wait && !is_wait_time(Field))
        return field_of<kind::seconds>();
    else if constexpr (State == kind::parallel && Field != kind::branch)
        return field_of<kind::branch>();
    else if constexpr (State == kind::map && Field != kind::item_processor)
        return field_of<kind::item_processor>();
    else
        return nothing;
}
template <kind State, kind Field> constexpr auto way_out() {
    constexpr bool goes_on = takes_next(State);
    constexpr auto nothing = together();
    if constexpr (goes_on && Field != kind::next && Field != kind::end)
        return end;
    else if constexpr (State == kind::choice && Field != kind::otherwise)
        return otherwise("B");
    else
        return nothing;
}

template <kind State, kind Field> constexpr said findings_with() {
    constexpr auto state = core::named_node(State, "A", needs<State, Field>(), field_of<Field>(), way_out<State, Field>());
    // whether or not A leads to B, StartAt's Choice does
    constexpr auto machine =
        state_machine("M", start_at("Start"), choice("Start", when(is_null("$.a"), "A"), otherwise("B")), state, succeed("B"));
    return check(machine);
}

constexpr bool is_taken(row const& r, int state) { return r.taken[3 * state] == 'x'; }

template <int Row, int State> constexpr bool is_right() {
    constexpr said found = findings_with<states_in_order[State], matrix[Row].field>();
    // Errors' names inside `on` stand in a group, and each is a field of its own.
    return is_taken(matrix[Row], State) ? found.nothing() : found.only(rule::field_not_allowed, matrix[Row].field);
}
template <int Row, int... State> constexpr bool row_is_right(indexes<State...>) { return (is_right<Row, State>() && ...); }

// The first row that is wrong, or the number of rows.
template <int... Row> constexpr int wrong_row(indexes<Row...>) {
    bool const right[]{row_is_right<Row>(indexes_up_to<8>{})...};
    for (int r = 0; r < rows; ++r)
        if (!right[r]) return r;
    return rows;
}
static_assert(wrong_row(indexes_up_to<rows>{}) == rows);

// the same of a machine, a branch, an item processor, a retrier and a catcher
constexpr auto b = succeed("B");
static_assert(check(state_machine("M", start_at("B"), comment("c"), timeout(seconds(1)), property("Tags", array()), b)).nothing());
static_assert(
    check(state_machine("M", start_at("B"), heartbeat(seconds(1)), b)).only(rule::field_not_allowed, kind::heartbeat_seconds));
static_assert(check(state_machine("M", start_at("B"), end, b)).only(rule::field_not_allowed, kind::end));
constexpr auto in_branch = [](auto const& property) {
    return check(state_machine("M", start_at("A"), parallel("A", end, branch(start_at("I"), property, succeed("I")))));
};
constexpr auto in_processor = [](auto const& property) {
    return check(state_machine("M", start_at("A"), map("A", end, item_processor(start_at("I"), property, succeed("I")))));
};
static_assert(in_branch(comment("c")).nothing() && in_processor(comment("c")).nothing());
static_assert(in_branch(timeout(seconds(1))).only(rule::field_not_allowed, kind::timeout_seconds) &&
              in_processor(timeout(seconds(1))).only(rule::field_not_allowed, kind::timeout_seconds));
static_assert(in_branch(property("Tags", 1)).only(rule::field_not_allowed, kind::property));
constexpr auto f = field_of<kind::resource>();
constexpr auto with = [](auto const& handler) {
    return check(state_machine("M", start_at("A"), task("A", f, next("B"), handler), succeed("B")));
};
static_assert(with(retry("e", interval(seconds(1)), max_attempts(0), backoff_rate(1))).nothing() &&
              with(retry("e", comment("c"))).nothing());
static_assert(with(retry("e", result_path("$.a"))).only(rule::field_not_allowed, kind::result_path) &&
              with(retry("e", next("B"))).only(rule::field_not_allowed, kind::next));
static_assert(with(catch_errors("e", "B", result_path("$.a"))).nothing() && with(catch_errors("e", "B", discard_result)).nothing());
static_assert(with(catch_errors("e", "B", max_attempts(1))).only(rule::field_not_allowed, kind::max_attempts) &&
              with(catch_errors("e", "B", output_path("$.a"))).only(rule::field_not_allowed, kind::output_path));

// one value a field
static_assert(with(together(comment("1"), comment("2"))).only(rule::field_twice, kind::comment));
static_assert(with(together(timeout(seconds(1)), timeout_seconds_path("$.t"))).only(rule::fields_exclude));
static_assert(with(next("B")).only(rule::field_twice, kind::next));
static_assert(with(end).only(rule::next_and_end));
static_assert(with(retry("e", max_attempts(1), max_attempts(2))).only(rule::field_twice, kind::max_attempts));

}
