// The eight state types, what holds them, and the machine.
//
// A factory never fails and never checks: it records what it was given. The rules come later, when the machine is a constant.
#pragma once

#include <aslant/states/conditions.hpp>
#include <aslant/states/distributed.hpp>

namespace aslant::core {

// The resource that a Task calls: an ARN, or a resource of the stack.
constexpr tree<1> resource(literal arn = no_name()) {
    tree<1> result = text_value(arn, form::string);
    result.nodes[0].what = kind::resource;
    return result;
}

// The same with what the template fills in: resource(substitution("Function")), resource(sub("arn:aws:lambda:…:", substitution("Function")))
template <int N> constexpr tree<N> resource(tree<N> const& arn) {
    tree<N> result = arn;
    node& root = result.nodes[0];
    bool const is_filled_in =
        root.what == kind::value && (root.value_form == form::filled_in || root.value_form == form::substitution);
    if (!is_filled_in) root = node_of(kind::value, form::misuse, described(root));
    root.what = kind::resource;
    root.size = is_filled_in ? N : 1;
    return result;
}

template <class... P> constexpr auto task(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::task, name), as_property(properties)...);
}
template <class... P> constexpr auto choice(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::choice, name), as_property(properties)...);
}
template <class... P> constexpr auto wait(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::wait, name), as_property(properties)...);
}
template <class... P> constexpr auto pass(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::pass, name), as_property(properties)...);
}
template <class... P> constexpr auto succeed(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::succeed, name), as_property(properties)...);
}
template <class... P> constexpr auto fail(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::fail, name), as_property(properties)...);
}
template <class... P> constexpr auto parallel(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::parallel, name), as_property(properties)...);
}
template <class... P> constexpr auto map(literal name = no_name(), P const&... properties) {
    return make(node_of(kind::map, name), as_property(properties)...);
}

// One branch of a Parallel, and the states that process each item of a Map: start_at() and states.
template <class... P> constexpr auto branch(P const&... properties) {
    return make(node_of(kind::branch), as_property(properties)...);
}
template <class... P> constexpr auto item_processor(P const&... properties) {
    return make(node_of(kind::item_processor), as_property(properties)...);
}

// States in a line: each that says neither next() nor end continues with the one after it. What follows the sequence in another
// sequence follows its last state.
template <class... P> constexpr auto sequence(P const&... states) { return make(node_of(kind::sequence), as_property(states)...); }
// States together: a part of a large machine as a constant of its own, or what a fragment returns.
template <class... P> constexpr auto states(P const&... states) { return make(node_of(kind::group), as_property(states)...); }

// A state machine. The name is its logical id in a template: letters and digits.
template <class... P> constexpr auto state_machine(literal name = no_name(), P const&... properties) {
    bool const in_two_parts = !name.misused && !name.first.empty();   // the role and the rules of a machine are called after it
    literal const id = in_two_parts ? literal{text{}, text_of("a text in two parts"), name.place(), true} : name;
    return make<resource_tree>(node_of(kind::machine, id), as_property(properties)...);
}

}
