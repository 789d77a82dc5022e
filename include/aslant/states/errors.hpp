// Retry and Catch.
#pragma once

#include <aslant/states/properties.hpp>

namespace aslant::core {

// An argument where properties are expected: what is none is recorded with its type instead of failing overload resolution.
template <tree_like T> constexpr T const& as_property(T const& property) { return property; }
template <class Other> constexpr tree<1> as_property(Other const& other) {
    return {{node_of(kind::misuse, form::misuse, shown(other))}};
}

// Names of errors: on("States.Timeout", "Charge.Declined").
template <class... Names> constexpr auto on(Names const&... names) {
    return make(node_of(kind::splice), leaf(kind::error_equals, literal(names, nowhere))...);
}

template <size_type N> constexpr tree<1> as_errors(char const (&name)[N]) {
    return {{{kind::error_equals, form::string, 0, 1, 0, nullptr, {}, {name, int(N) - 1}, {0}}}};
}
constexpr tree<1> as_errors(literal const& name) { return leaf(kind::error_equals, name); }
template <class Other> constexpr auto as_errors(Other const& other) { return as_property(other); }

// One retrier: the names of errors, and how to retry. retry("States.Timeout", interval(seconds(2)), max_attempts(5), backoff_rate(1.5))
template <class... P> constexpr auto retry(P const&... properties) {
    return make(node_of(kind::retrier), as_errors(properties)...);
}
template <class... P> constexpr auto retry_all(P const&... properties) { return retry("States.ALL", properties...); }

// How long the first retry waits; 1 second where nothing is said.
template <class D> constexpr tree<1> interval(D const& duration, source_place where = here()) {
    return duration_of(kind::interval_seconds, duration, where);
}
// How often it is retried, 0 to 99999999; 3 where nothing is said.
template <class T> constexpr tree<1> max_attempts(T const& count, source_place where = here()) {
    return integer_of(kind::max_attempts, count, 1, where);
}
// By how much the wait grows each time, at least 1.0; 2.0 where nothing is said.
template <class T> constexpr tree<1> backoff_rate(T const& rate, source_place where = here()) {
    return number_of(kind::backoff_rate, rate, where);
}
// How long a retry waits at most, 1 to 31622400 seconds.
template <class D> constexpr tree<1> max_delay(D const& duration, source_place where = here()) {
    return duration_of(kind::max_delay_seconds, duration, where);
}
// FULL: a retry waits a random time up to the interval; NONE where nothing is said.
constexpr tree<1> jitter_strategy(literal name = no_name()) { return leaf(kind::jitter_strategy, name); }

// One catcher: errors, the state that handles them, and where the error goes: catch_errors(on("Charge.Declined"), "Refused", result_path("$.error"))
template <class E, class... P> constexpr auto catch_errors(E const& errors, literal target, P const&... properties) {
    return make(node_of(kind::catcher, target), as_errors(errors), as_property(properties)...);
}
template <class E> constexpr auto catch_errors(E const& errors) { return make(node_of(kind::catcher), as_errors(errors)); }
template <class... P> constexpr auto catch_all(literal target = no_name(), P const&... properties) {
    return catch_errors("States.ALL", target, properties...);
}

}
