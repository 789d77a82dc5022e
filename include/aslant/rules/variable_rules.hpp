// Rules of variables: what Assign may call them, and that no inner scope assigns one of an outer scope.
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

// What a machine assigns: each member of each Assign, and its variables by number. (The same name in two branches is one number.)
class variable_table {
  public:
    struct variable {
        int node;
        int state;
        int scope;
        int number;
        text own;
    };

    constexpr explicit variable_table(machine_view const& v) : view{v}, count_{visit(nullptr)}, found_(count_) {
        visit(&found_);
        for (int i = 0; i < count_; ++i) {
            text const own = found_[i].own;
            int const earlier = numbers_.add(own, hash_of({{}, own}), is_same, names_);
            found_[i].number = earlier == none ? names_++ : earlier;
        }
    }

    constexpr int size() const { return count_; }
    constexpr int names() const { return names_; }
    constexpr variable const& operator[](int i) { return found_[i]; }
    // The number of a variable, or none.
    constexpr int number_of(text own) const { return numbers_.find(own, hash_of({{}, own}), is_same); }

  private:
    machine_view const& view;
    int count_;
    int names_ = 0;
    scratch<variable> found_;
    text_set numbers_;

    static constexpr bool is_same(text one, text other) { return one == other; }
    // Fills `found`, or only counts where it is nullptr.
    constexpr int visit(scratch<variable>* found) const {
        int count = 0;
        for (int s = 0; s < view.sizes.states; ++s) {
            state_place const& place = view.states[s];
            int const last = place.node + view.nodes[place.node].size;
            for (int i = place.node + 1; i < last;) {
                node const& n = view.nodes[i];
                if (n.what == kind::assign)
                    for (int const member : children{view.nodes, i})
                        if (view.nodes[member].what == kind::member) {
                            text const own = variable_name(view.nodes[member], place.is_jsonata);
                            if (found) (*found)[count] = {member, s, place.scope, none, own};
                            ++count;
                        }
                bool const enters = n.what == kind::choice_rule || n.what == kind::catcher || n.what == kind::splice;
                i += enters ? 1 : n.size;
            }
        }
        return count;
    }
};

// The scope around one; the iterations of a distributed Map are executions of their own, which see no variables of another.
constexpr int scope_seen_from(machine_view const& view, int scope) {
    scope_place const& place = view.scopes[scope];
    return place.owner == none || place.is_distributed ? none : view.states[place.owner].scope;
}

// No inner scope assigns a variable of an outer one.
constexpr void check_shadows(machine_view const& view, variable_table& table, report& out) {
    int const room = slots_for(table.size());
    scratch<int> slots(room);   // position in the table + 1, by number and scope
    auto const slot_of = [&](int number, int scope) {
        unsigned slot = unsigned(number * 31 + scope) * 2654435769u >> 7 & unsigned(room - 1);
        while (int const known = slots[int(slot)]) {
            if (table[known - 1].scope == scope && table[known - 1].number == number) break;
            slot = (slot + 1) & unsigned(room - 1);
        }
        return int(slot);
    };
    for (int i = 0; i < table.size(); ++i)
        if (int& slot = slots[slot_of(table[i].number, table[i].scope)]; slot == 0) slot = i + 1;
    for (int i = 0; i < table.size(); ++i) {
        variable_table::variable const& inner = table[i];
        for (int scope = scope_seen_from(view, inner.scope); scope != none; scope = scope_seen_from(view, scope))
            if (int const outer = slots[slot_of(inner.number, scope)]; outer != 0) {
                out.add({rule::variable_shadows, kind::assign, inner.node, {{}, inner.own}, {}, table[outer - 1].node});
                break;
            }
    }
}

}
