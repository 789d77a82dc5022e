// A rival for comparison: a machine is a hana::tuple of states, whose names are types. What is checked: every name that StartAt, a
// Next, a Catch, a choice rule or a Default leads to is in the set of the states' names. Nothing else is.
#pragma once

#define BOOST_HANA_CONFIG_ENABLE_STRING_UDL
#include <boost/hana/all_of.hpp>
#include <boost/hana/and.hpp>
#include <boost/hana/bool.hpp>
#include <boost/hana/contains.hpp>
#include <boost/hana/set.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/transform.hpp>
#include <boost/hana/tuple.hpp>

namespace hana_tuple {

namespace hana = boost::hana;
using namespace hana::literals;

// --- the properties of a state

struct no_target {};

struct resource : no_target {
    char const* arn;
    constexpr explicit resource(char const* text) : arn{text} {}
};
struct timeout : no_target {
    int seconds;
    constexpr explicit timeout(int number) : seconds{number} {}
};
struct retry : no_target {
    char const* errors[2];
    constexpr retry(char const* first, char const* second) : errors{first, second} {}
};

enum class transition { next, catch_all, otherwise };
template <transition How, class Name> struct leads_to {
    Name target;
};
template <class Name> constexpr leads_to<transition::next, Name> next(Name target) { return {target}; }
template <class Name> constexpr leads_to<transition::catch_all, Name> catch_all(Name target) { return {target}; }
template <class Name> constexpr leads_to<transition::otherwise, Name> otherwise(Name target) { return {target}; }

struct greater {
    char const* variable;
    int bound;
};
struct var {
    char const* path;
    friend constexpr greater operator>(var v, int bound) { return {v.path, bound}; }
};
template <class Name> struct rule {
    greater condition;
    Name target;
};
template <class Name> constexpr rule<Name> when(greater condition, Name target) { return {condition, target}; }

// --- states and the machine

enum class type { task, choice, fail, succeed };

template <type Type, class Name, class Properties> struct state {
    Name name;
    Properties properties;
};
template <type Type, class Name, class... Properties> constexpr auto state_of(Name name, Properties... properties) {
    return state<Type, Name, hana::tuple<Properties...>>{name, hana::make_tuple(properties...)};
}
template <class Name, class... Properties> constexpr auto task(Name name, Properties... p) {
    return state_of<type::task>(name, p...);
}
template <class Name, class... Properties> constexpr auto choice(Name name, Properties... p) {
    return state_of<type::choice>(name, p...);
}
template <class Name> constexpr auto fail(Name name) { return state_of<type::fail>(name); }
template <class Name> constexpr auto succeed(Name name) { return state_of<type::succeed>(name); }

template <class Start, class States> struct machine_of {
    Start start_at;
    States states;
};
template <class Start, class... States> constexpr auto state_machine(Start start, States... states) {
    return machine_of<Start, hana::tuple<States...>>{start, hana::make_tuple(states...)};
}

// --- the check

template <class Machine> constexpr auto every_target_exists(Machine const& machine) {
    auto const names = hana::to_set(hana::transform(machine.states, [](auto const& state) { return state.name; }));
    auto const property_is_right = [names](auto const& property) {
        if constexpr (requires { property.target; })
            return hana::contains(names, property.target);
        else
            return hana::true_c;
    };
    return hana::and_(hana::contains(names, machine.start_at), hana::all_of(machine.states, [property_is_right](auto const& state) {
                          return hana::all_of(state.properties, property_is_right);
                      }));
}

template <auto const& Machine> inline constexpr bool is_valid = decltype(every_target_exists(Machine))::value;

}
