// Rules of Assign: what it may hold, and what its variables may be called.
#pragma once

#include <aslant/language/identifier.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

constexpr text variable_name(node const& member, bool is_jsonata) {
    bool const is_computed = !is_jsonata && ends_with(member.first, text_of(".$"));
    return is_computed ? text{member.first.data, member.first.size - 2} : member.first;
}

struct assign_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;

    // `at` is an Assign.
    constexpr void check(int at) {
        node const& n = nodes[at];
        value_rules{nodes, out, is_jsonata}.check(at);
        if (n.value_form == form::misuse) return;
        if (n.value_form != form::object) return add_wrong_type(nodes, at, kind::assign, "an object", out);
        for (int i = at + 1; i < at + n.size; i += nodes[i].what == kind::splice ? 1 : nodes[i].size)
            if (nodes[i].what == kind::member) check_name(i, {{}, variable_name(nodes[i], is_jsonata)});
    }

  private:
    constexpr void check_name(int i, name const& own) {
        char const* fault = nullptr;
        if (own.empty())
            fault = "it is empty";
        else if (code_points(own) > 80)
            fault = "80 characters are allowed";
        else if (!is_identifier(own.second) && is_utf8(own))
            fault = "a letter comes first, then letters, digits and _";
        if (fault) return out.add({rule::variable_name, kind::assign, i, own, {{}, terminated(fault)}, 0});
        if (own.second == "states") out.add({rule::variable_reserved, kind::assign, i, own, {}, 0});
    }
};

}
