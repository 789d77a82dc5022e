// The properties of a resource of a stack, by their names, for the rules of what they hold.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/model/reference.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

struct properties_of_resources {
    node const* nodes;
    report& out;

    constexpr void refuse(int at, char const* why) {
        out.add({rule::value_refused, nodes[at].what, at, {}, {{}, terminated(why)}, 0});
    }
    constexpr int property(int owner, char const* name) const { return child(owner, kind::property, terminated(name)); }
    constexpr int child(int owner, kind what, text name) const {
        for (int i = owner + 1; i < owner + nodes[owner].size; i += step_beside(nodes[i])) {
            node const& n = nodes[i];
            if (n.what == what && n.first == name && n.detail != short(written_by::nobody)) return i;
        }
        return none;
    }
    constexpr int at_path(int owner, char const* path) const {
        text rest = terminated(path);
        int at = child(owner, kind::property, cut_part(rest, '.'));
        while (!rest.empty() && at != none)
            at = nodes[at].value_form == form::object ? child(at, kind::member, cut_part(rest, '.')) : none;
        return at;
    }
    constexpr text text_at(int at) const { return at != none && nodes[at].value_form == form::string ? nodes[at].value : text{}; }
};

}
