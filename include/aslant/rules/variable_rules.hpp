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

// The variables of a whole machine. Only a machine that assigns any is asked.
class variable_rules {
    struct variable {
        int node;
        int scope;
        text own;
    };
    machine_view const& view;
    report& out;
    int count_;
    scratch<variable> found_;
    int room_ = 0;

    // The scope around one; the iterations of a distributed Map are executions of their own, which see no variables of another.
    constexpr int around(int scope) const {
        scope_place const& place = view.scopes[scope];
        return place.owner == none || place.is_distributed ? none : view.states[place.owner].scope;
    }
    // Fills `found`, or only counts where it is nullptr.
    constexpr int find_variables(scratch<variable>* found) const {
        int count = 0;
        for (int s = 0; s < view.sizes.states; ++s) {
            state_place const& place = view.states[s];
            int const last = place.node + view.nodes[place.node].size;
            for (int i = place.node + 1; i < last;) {
                node const& n = view.nodes[i];
                if (n.what == kind::assign)
                    for (int const member : children{view.nodes, i})
                        if (view.nodes[member].what == kind::member) {
                            if (found) (*found)[count] = {member, place.scope, variable_name(view.nodes[member], place.is_jsonata)};
                            ++count;
                        }
                bool const enters = n.what == kind::choice_rule || n.what == kind::catcher || n.what == kind::splice;
                i += enters ? 1 : n.size;
            }
        }
        return count;
    }
    // Where a variable is, or the free slot for it.
    constexpr int slot_of(scratch<int>& slots, text own, int scope) {
        name_hash const hash = hash_of({{}, own}) + name_hash(scope) * 0x9E3779B97F4A7C15u;
        name_hash const mask = name_hash(room_) - 1;
        name_hash slot = (hash ^ (hash >> 32)) & mask;
        while (int const known = slots[int(slot)]) {
            variable const& other = found_[known - 1];
            if (other.scope == scope && other.own == own) break;
            slot = (slot + 1) & mask;
        }
        return int(slot);
    }

  public:
    constexpr variable_rules(machine_view const& v, report& o) : view{v}, out{o}, count_{find_variables(nullptr)}, found_(count_) {}

    constexpr void check() {
        room_ = slots_for(count_);
        scratch<int> slots(room_);   // position in found_ + 1, by name and scope
        find_variables(&found_);
        for (int i = 0; i < count_; ++i) {
            int& slot = slots[slot_of(slots, found_[i].own, found_[i].scope)];
            if (slot == 0) slot = i + 1;
        }
        for (int i = 0; i < count_; ++i) {
            variable const& inner = found_[i];
            for (int scope = around(inner.scope); scope != none; scope = around(scope))
                if (int const outer = slots[slot_of(slots, inner.own, scope)]; outer != 0) {
                    out.add({rule::variable_shadows, kind::assign, inner.node, {{}, inner.own}, {}, found_[outer - 1].node});
                    break;
                }
        }
    }
};

}
