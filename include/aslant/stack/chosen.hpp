// Parts of a resource that depend on what a handle says. A tree's size is known by its type, so both parts have room, and what is not
// taken is left as nodes that stand for nothing.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/rules/rule_table.hpp>
#include <aslant/stack/references.hpp>

namespace aslant::core {

inline constexpr auto no_part = make(node_of(kind::splice));

constexpr void leave_out(node* from, node* last) {
    for (; from != last; ++from) *from = node_of(kind::splice);
}

// One of two parts, where elements of an array, members of an object or properties stand.
template <tree_like A, tree_like B> constexpr auto chosen(bool first, A const& a, B const& b) {
    tree<1 + (A::count > B::count ? A::count : B::count)> result{};
    result.nodes[0] = node_of(kind::splice);
    result.nodes[0].size = result.count;
    int const taken = first ? copy_nodes(a.nodes, A::count, result.nodes + 1) : copy_nodes(b.nodes, B::count, result.nodes + 1);
    leave_out(result.nodes + 1 + taken, result.nodes + result.count);
    return result;
}
template <tree_like A> constexpr auto present_if(bool is_there, A const& part) { return chosen(is_there, part, no_part); }

// What a builder cannot use, with the rule that says so: `what`, `hint` and `of` are those of its message.
constexpr tree<2> refused(rule broken, text what, text hint = {}, source_place const& where = nowhere, text of = {}) {
    tree<2> result{{node_of(kind::value, form::misuse, what, where), node_of(kind::misuse, form::string, hint)}};
    result.nodes[0].size = 2;
    result.nodes[0].first = of;
    result.nodes[1].bits = int(broken);
    return result;
}

// Where nothing is refused.
inline constexpr tree<2> nothing_refused{{no_part.nodes[0], no_part.nodes[0]}};
constexpr bool is_refused(tree<2> const& part) { return part.nodes[1].what == kind::misuse; }

// A whole number, or a value of the stack that is one when it is deployed: what a builder writes into a JSON document, whose types nothing
// else checks.
template <class T> inline constexpr bool is_integer = requires(T const& value) { value % value; };
template <> inline constexpr bool is_integer<bool> = false;
template <class T> constexpr auto integer_given(T const& value) {
    if constexpr (is_integer<T> || tree_like<T>)
        return as_value(value);
    else
        return refused(rule::not_an_integer, described(value));
}

// A property of a resource, or the first member of a name inside one; none where it has none. (What is no resource has none: builders
// need no code of their own for it.)
template <class R> constexpr int property_in(R const&, char const*, char const* = "") { return none; }
template <tree_like R> constexpr int property_in(R const& resource, char const* property, char const* member = "") {
    text const wanted = terminated(*member ? member : property);
    for (int i = 1; i < R::count; ++i) {
        node const& n = resource.nodes[i];
        if (n.what != kind::property || !(n.first == terminated(property))) continue;
        for (int k = i; k < i + n.size; ++k)
            if (resource.nodes[k].first == wanted) return k;
        return none;
    }
    return none;
}

// A reference to something of another resource that has it under a name, as a value; a text takes one of its nodes.
constexpr tree<3> value_at(node const* nodes) {
    tree<3> result{{nodes[0], node_of(kind::splice), node_of(kind::splice)}};
    result.nodes[0].what = kind::value;
    result.nodes[0].detail = 0;
    result.nodes[0].first = {};
    if (nodes[0].size == 3) {
        result.nodes[1] = nodes[1];
        result.nodes[2] = nodes[2];
    }
    return result;
}

// The nodes of a resource.
template <class R> constexpr node const* nodes_of(R const&) { return nullptr; }
template <tree_like R> constexpr node const* nodes_of(R const& resource) { return resource.nodes; }

// The role that a property of a resource names, by what its reference refers to; what is no reference refers to nothing. (Of what is no
// resource, its builder says so.)
template <class R> constexpr handle role_in(R const&, char const*) { return pseudo_parameter("AWS::NoValue"); }
template <tree_like R> constexpr handle role_in(R const& resource, char const* property) {
    int const at = property_in(resource, property);
    node const* const named = resource.nodes + (at == none ? 0 : at);
    bool const is_known = at != none && named->value_form == form::reference;
    return {is_known ? referred_id(named) : name{{}, text_of("the role of a function")}, text_of("AWS::IAM::Role")};
}

}
