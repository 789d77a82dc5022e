// verify<…>, is_valid<…>, why<…>: what the rules say of a machine or of a stack, as an error of the compiler.
#pragma once

#include <aslant/diagnostics/message.hpp>
#include <aslant/rules/stack_rules.hpp>

namespace aslant::core {

template <bool True> constexpr void check_roles(node const* stack, int begin, int last, report& out) {
    if constexpr (requires { sizeof(permission_checks<True>); })
        permission_checks<True>::template check<True>(stack, begin, last, out);
    else
        look_at_role_needs(stack, begin, last, [stack, &out](int at, int) { say_unknown_calls(stack, at, out); });
}

// Rules of the parts of a template are in <aslant/template.hpp>, those of resources' properties in <aslant/rules/common_properties.hpp>, which
// the services' headers include: those of true.
template <bool Included> struct part_checks;
template <bool Included> struct property_checks;

template <auto const& Stack> constexpr findings check_stack_structure() {
    findings said{};
    report out{said.found, shown_findings};
    stack_rules{Stack.nodes, out}.check_structure();
    said.count = out.count;
    return said;
}
template <auto const& Stack, int Piece> constexpr findings check_stack_nodes() {
    findings said{};
    report out{said.found, shown_findings};
    int const begin = 1 + Piece * nodes_in_piece;
    int const last = begin + nodes_in_piece < Stack.nodes[0].size ? begin + nodes_in_piece : Stack.nodes[0].size;
    if constexpr (requires { sizeof(property_checks<(Piece >= 0)>); })
        stack_rules{Stack.nodes, out}.check_nodes(begin, last, property_checks<(Piece >= 0)>::look_at_attributes(Stack.nodes, out));
    else
        stack_rules{Stack.nodes, out}.check_nodes(begin, last);
    check_roles<(Piece >= 0)>(Stack.nodes, begin, last, out);
    said.count = out.count;
    return said;
}
template <auto const& Stack> constexpr findings check_stack_cycles() {
    findings said{};
    report out{said.found, shown_findings};
    stack_rules{Stack.nodes, out}.check_cycles();
    said.count = out.count;
    return said;
}
template <auto const& Stack, bool Warnings, bool True> constexpr findings check_stack_parts() {
    findings said{};
    report out{said.found, shown_findings, Warnings};
    if constexpr (requires { sizeof(part_checks<True>); }) part_checks<True>::check(Stack.nodes, out);
    said.count = out.count;
    return said;
}
template <auto const& Stack, bool True> constexpr findings check_stack_properties() {
    findings said{};
    report out{said.found, shown_findings};
    if constexpr (requires { sizeof(property_checks<True>); }) property_checks<True>::template check<True>(Stack.nodes, out);
    said.count = out.count;
    return said;
}
template <auto const& Stack> inline constexpr findings property_findings = check_stack_properties<Stack, true>();
template <auto const& Stack> inline constexpr findings structure_findings = check_stack_structure<Stack>();
template <auto const& Stack> inline constexpr findings cycle_findings = check_stack_cycles<Stack>();
template <auto const& Stack, bool Warnings> inline constexpr findings part_findings = check_stack_parts<Stack, Warnings, true>();
template <auto const& Stack, int Piece> inline constexpr findings node_findings = check_stack_nodes<Stack, Piece>();

template <auto const& Stack, int... Piece> constexpr findings check_stack(indexes<Piece...>) {
    findings said = structure_findings<Stack>;
    findings const* const parts[]{&part_findings<Stack, false>, &property_findings<Stack>, &node_findings<Stack, Piece>...,
                                  &cycle_findings<Stack>, nullptr};
    for (findings const* const* part = parts; *part; ++part) said.add((*part)->found, (*part)->count);
    return said;
}
template <auto const& Stack>
inline constexpr findings stack_findings =
    check_stack<Stack>(indexes_up_to<(Stack.nodes[0].size + nodes_in_piece - 1) / nodes_in_piece>{});

inline constexpr char const* wants_workflow = "it is neither a state_machine() nor a stack()";
inline constexpr char const* wants_stack = "generate<> takes a stack(), which holds the machine";
constexpr findings not_a_workflow(char const* words) {
    return {{{rule::not_a_workflow, kind::value, 0, {{}, terminated(words)}, {}, 0}}, 1};
}
// (Of a tree, so that they are made where they are said.)
template <auto const&> inline constexpr findings neither_machine_nor_stack = not_a_workflow(wants_workflow);
template <auto const&>
inline constexpr findings warnings_not_included = not_a_workflow("warnings_as_errors needs #include <aslant/warnings.hpp>");
template <auto const&>
inline constexpr findings payloads_not_included = not_a_workflow("fully_typed needs #include <aslant/payload.hpp>");
template <auto const&> inline constexpr findings not_a_stack = not_a_workflow(wants_stack);

// What verify<> takes for an error: errors alone, or warnings too; and whether every payload has to be declared.
struct verify_mode {
    bool warnings;
    bool fully_typed;
};

// The flow of payloads is in <aslant/payload.hpp>: that of true.
template <bool Included> struct payload_checks;
template <bool True>
concept includes_payloads = requires { sizeof(payload_checks<True>); };

template <auto const& Tree, int At, verify_mode Mode> constexpr findings const& find_with_payloads() {
    constexpr findings const& by_rules = findings_of<Tree, At, Mode.warnings>;
    if constexpr (by_rules.count == 0 && includes_payloads<(At >= 0)>)
        return payload_checks<(At >= 0)>::template value<Tree, At, Mode.warnings, Mode.fully_typed>;
    else
        return by_rules;
}
template <auto const& Tree, int At, verify_mode Mode>
inline constexpr findings const& all_findings_of = find_with_payloads<Tree, At, Mode>();

// What rules of EventBridge pass to machines is in <aslant/payload/events.hpp>: that of true.
template <bool Included> struct event_checks;
template <bool True>
concept includes_events = requires { sizeof(event_checks<True>); };

template <auto const& Stack, bool True> constexpr findings const& find_with_events() {
    if constexpr (stack_findings<Stack>.count == 0 && includes_events<True>)
        return event_checks<True>::template value<Stack>;
    else
        return stack_findings<Stack>;
}
template <auto const& Stack> inline constexpr findings const& all_stack_findings = find_with_events<Stack, true>();

// Warnings are said where there is nothing worse.
template <auto const& Stack, bool Warnings> constexpr findings const& findings_of_stack() {
    if constexpr (Warnings && all_stack_findings<Stack>.count == 0)
        return part_findings<Stack, true>;
    else
        return all_stack_findings<Stack>;
}

// The machines of a stack stand directly in it, or in groups.
constexpr int next_machine(node const* nodes, int after) {
    int i = after;
    do i += nodes[i].what == kind::group || nodes[i].what == kind::stack ? 1 : nodes[i].size;
    while (i < nodes[0].size && nodes[i].what != kind::machine);
    return i < nodes[0].size ? i : none;
}

constexpr int count_machines(node const* nodes) {
    int count = 0;
    for (int i = next_machine(nodes, 0); i != none; i = next_machine(nodes, i)) ++count;
    return count;
}
template <int Count> struct machine_list {
    static constexpr int count = Count;
    int at[Count + 1];
};
template <auto const& Stack> constexpr auto list_machines() {
    machine_list<count_machines(Stack.nodes)> machines{};
    int count = 0;
    for (int i = next_machine(Stack.nodes, 0); i != none; i = next_machine(Stack.nodes, i)) machines.at[count++] = i;
    return machines;
}
template <auto const& Stack> inline constexpr auto machines_of = list_machines<Stack>();

template <auto const& Tree, int At, findings const& Said> constexpr auto message_or_none() {
    if constexpr (Said.count == 0)
        return no_message;
    else
        return make_message<Tree, only_said<At, Said>>();
}
// What is wrong: with the machines, or else with the stack, which refers to them.
template <auto const& Stack, verify_mode Mode, int... Machine>
constexpr all_said<sizeof...(Machine)> find_in_machines(indexes<Machine...>) {
    return {{{machines_of<Stack>.at[Machine], &all_findings_of<Stack, machines_of<Stack>.at[Machine], Mode>}..., {0, nullptr}}};
}
template <auto const& Stack, verify_mode Mode>
inline constexpr auto said_of_machines = find_in_machines<Stack, Mode>(indexes_up_to<machines_of<Stack>.count>{});
template <auto const& Stack, verify_mode Mode> constexpr auto message_of_stack() {
    if constexpr (said_of_machines<Stack, Mode>.count() > 0)
        return make_message<Stack, said_of_machines<Stack, Mode>>();
    else
        return message_or_none<Stack, 0, findings_of_stack<Stack, Mode.warnings>()>();
}
template <auto const&> inline constexpr tree<1> no_tree{{node_of(kind::value)}};
template <auto const& Tree, verify_mode Mode> constexpr auto find_message() {
    if constexpr (!requires { Tree.nodes[0].what; })
        return make_message<no_tree<Tree>, only_said<0, neither_machine_nor_stack<Tree>>>();
    else if constexpr (!requires { sizeof(warning_rules<Mode.warnings>); })
        return make_message<Tree, only_said<0, warnings_not_included<Tree>>>();
    else if constexpr (Mode.fully_typed && !includes_payloads<Mode.fully_typed>)
        return make_message<Tree, only_said<0, payloads_not_included<Tree>>>();
    else if constexpr (Tree.nodes[0].what == kind::stack)
        return message_of_stack<Tree, Mode>();
    else if constexpr (Tree.nodes[0].what == kind::machine)
        return message_or_none<Tree, 0, all_findings_of<Tree, 0, Mode>>();
    else
        return make_message<Tree, only_said<0, neither_machine_nor_stack<Tree>>>();
}
template <auto const& Tree, verify_mode Mode> inline constexpr auto message_of = find_message<Tree, Mode>();
inline constexpr verify_mode errors_alone{false, false};

template <auto const& Tree> constexpr auto find_message_for_generator() {
    if constexpr (!requires { Tree.nodes[0].what; })
        return message_of<Tree, errors_alone>;
    else if constexpr (Tree.nodes[0].what == kind::machine)
        return make_message<Tree, only_said<0, not_a_stack<Tree>>>();
    else
        return message_of<Tree, errors_alone>;
}
template <auto const& Tree> inline constexpr auto message_for_generator = find_message_for_generator<Tree>();

template <class T> struct pointee_of;
template <class T> struct pointee_of<T*> {
    using type = T;
};
template <auto const& Message> using verdict_of = typename pointee_of<decltype(verdict<Message>())>::type;

template <auto const& Tree> struct sentences {
    static constexpr char const* data() { return message_of<Tree, errors_alone>.characters; }
    static constexpr size_type size() {   // without the last line feed
        return message_of<Tree, errors_alone>.size == 0 ? 0 : size_type(message_of<Tree, errors_alone>.size) - 1;
    }
};

}

namespace aslant {

// What verify<> is strict about: warnings_as_errors, fully_typed, or both: warnings_as_errors | fully_typed.
enum class strictness : unsigned char { errors = 0, warnings = 1, types = 2 };
constexpr strictness operator|(strictness a, strictness b) {
    return strictness(static_cast<unsigned char>(a) | static_cast<unsigned char>(b));
}

// With <aslant/warnings.hpp>: the warnings of the generator are errors.
inline constexpr strictness warnings_as_errors = strictness::warnings;
// With <aslant/payload.hpp>: a payload that nobody declared is an error, and so is a field that is not always there.
inline constexpr strictness fully_typed = strictness::types;

// `static_assert(verify<checkout>::ok);` compiles if no rule is broken, and otherwise prints every finding (8 at most, then a count)
// in one error of 3 lines (g++) or 4 (clang). The argument is a machine or a stack: a constant with static storage.
template <auto const& Workflow, strictness Strictness = strictness::errors>
using verify = core::verdict_of<core::message_of<Workflow, core::verify_mode{(int(Strictness) & int(strictness::warnings)) != 0,
                                                                             (int(Strictness) & int(strictness::types)) != 0}>>;

// Whether no rule is broken.
template <auto const& Workflow> inline constexpr bool is_valid = core::message_of<Workflow, core::errors_alone>.size == 0;

// What is wrong, a line each. Where the compiler takes such a message (C++26, clang 17 and later with -std=c++2c):
// static_assert(is_valid<checkout>, why<checkout>);
template <auto const& Workflow> inline constexpr core::sentences<Workflow> why{};

}
