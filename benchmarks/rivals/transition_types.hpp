// A rival for comparison, in the manner of Boost.Ext SML: a machine is a table of rows `source + trigger = target`, and each state,
// trigger and row is a type of its own. What is checked: every target, and the start, is the source of a row. Nothing else is.
#pragma once

#include <initializer_list>
#include <type_traits>

namespace transition_types {

template <int N> struct text {
    char characters[N]{};
    constexpr text(char const (&from)[N]) {
        for (int i = 0; i < N; ++i) characters[i] = from[i];
    }
};

// --- rows

template <class Source, class Trigger, class Target> struct row {
    using source = Source;
    using target = Target;
    Trigger trigger;
};
struct stop {};   // the target of a row that ends the machine

template <class Source, class Trigger> struct source_with_trigger {
    Trigger trigger;
    template <class Target> constexpr row<Source, Trigger, Target> operator=(Target) const { return {trigger}; }
};
template <text Name> struct state {
    template <class Trigger> constexpr source_with_trigger<state, Trigger> operator+(Trigger trigger) const { return {trigger}; }
};
template <text Name> constexpr state<Name> operator""_s() { return {}; }

// --- triggers

template <text Resource, int Timeout, text... Retried> struct task {};
template <text Error> struct on_error {};
template <text Variable, int Bound> struct greater {};   // a choice rule's condition
struct otherwise {};
struct fails {};
struct succeeds {};

// --- a list without duplicates, by inheritance

template <class T> struct entry {};
template <class... Ts> struct inherit : Ts... {};

template <class Found, class... Rest> struct unique;
template <class... Found> struct unique<inherit<entry<Found>...>> {
    using type = inherit<entry<Found>...>;
};
template <class... Found, class First, class... Rest>
struct unique<inherit<entry<Found>...>, First, Rest...>
    : std::conditional_t<std::is_base_of_v<entry<First>, inherit<entry<Found>...>>, unique<inherit<entry<Found>...>, Rest...>,
                         unique<inherit<entry<Found>..., entry<First>>, Rest...>> {};

// --- the machine and the check

template <class Start, class... Rows> struct table : Rows... {
    constexpr table(Start, Rows... rows) : Rows{rows}... {}

    using states = typename unique<inherit<>, typename Rows::source...>::type;
    template <class Target> static constexpr bool has = std::is_same_v<Target, stop> || std::is_base_of_v<entry<Target>, states>;
    static constexpr bool every_target_exists() {   // no fold: clang bounds its depth
        for (bool exists : {has<Start>, has<typename Rows::target>...})
            if (!exists) return false;
        return true;
    }
};

template <auto const& Table> inline constexpr bool is_valid = std::remove_cvref_t<decltype(Table)>::every_target_exists();

}
