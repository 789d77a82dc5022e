// Rules of JSON values: what a user puts into templates, results and properties of resources.
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/model/scratch.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// By its exponent: arithmetic with an infinite number is no constant expression.
constexpr bool is_finite(double x) { return (bits_of(x) >> 52 & 0x7FF) != 0x7FF; }

// A path is checked for its start only; its grammar is for the language's own recogniser.
constexpr bool starts_as_path(name const& path) { return path.size() > 0 && path[0] == '$'; }
constexpr bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

constexpr finding no_path(kind field, int node, name const& what) {
    bool is_member = what.first.empty() && !what.empty() && is_letter(what[0]);
    for (int i = 0; i < what.size(); ++i)
        is_member = is_member && (is_letter(what[i]) || (what[i] >= '0' && what[i] <= '9') || what[i] == '_' ||
                                  (what[i] == '.' && i + 1 < what.size()));
    return {rule::path_start, field, node, what, is_member ? name{text_of("$."), what.second} : name{}, 0};
}

struct value_rules {
    node const* nodes;
    report& out;

    // `at` is the field that holds the value; everything below it is part of the value.
    constexpr void check(int at) {
        kind const field = nodes[at].what;
        int const last = at + nodes[at].size;
        for (int i = at; i < last; ++i) check_node(i, field);
        if (is_computed(nodes[at])) misplaced(at, field);
    }

  private:
    static constexpr int members_compared = 32;   // with each other; more are looked up

    constexpr void check_node(int i, kind field) {
        node const& n = nodes[i];
        switch (n.value_form) {
            case form::misuse: return check_misuse(i, field);
            case form::real:
                if (!is_finite(real_of(n))) out.add({rule::number_not_finite, field, i, {}, {}, 0});
                return;
            case form::json_text: return check_json(i, field);
            case form::object: return check_members(i, field);
            case form::array:
                for (int item = i + 1; item < i + n.size; item += step(item))
                    if (is_computed(nodes[item])) misplaced(item, field);
                return;
            case form::string:
            case form::path:
            case form::intrinsic:
                if (!is_plain({n.first, n.value}) && !is_utf8({n.first, n.value}))
                    out.add({rule::text_not_utf8, field, i, {}, {}, 0});
                return;
            default: return;
        }
    }
    // A reference that was given another type of resource than it takes has kept both types.
    constexpr void check_misuse(int i, kind field) {
        node const& n = nodes[i];
        if (n.what == kind::misuse) return out.add({rule::not_a_field, field, i, {{}, n.value}, {}, 0});
        if (n.size == 3 && nodes[i + 2].value_form == form::string)
            return out.add({rule::wrong_resource, field, i, {{}, n.value}, {{}, nodes[i + 2].value}, 0});
        bool const is_resource = n.value == "resource" || n.value == "state_machine";
        if (is_resource) return out.add({rule::not_a_value, field, i, {{}, n.value}, {{}, text_of("ref() or get_att()")}, 0});
        if (n.bits)
            return out.add({rule::wrong_argument, kind(n.bits), i, {{}, n.value}, {}, 0});   // a builder knows what it takes
        out.add({rule::not_a_value, field, i, {{}, n.value}, {}, 0});
    }

    constexpr void check_json(int i, kind field) {
        json_fault const fault = json_checker{nodes[i].value}.check();
        if (fault.expected)
            out.add({rule::json_syntax, field, i, {{}, terminated(fault.expected)}, {}, fault.column});
        else if (!fault.duplicate.empty())
            out.add({rule::json_duplicate_key, field, i, {{}, fault.duplicate}, {}, fault.column});
    }
    constexpr void check_members(int object, kind field) {
        int const last = object + nodes[object].size;
        int members = 0;
        for (int i = object + 1; i < last; i += step(i)) {
            if (nodes[i].what != kind::member) continue;
            if (name const key{{}, nodes[i].first}; !is_plain(key) && !is_utf8(key))
                out.add({rule::text_not_utf8, field, i, {}, {}, 0});
            check_computed(i, field);
            ++members;
        }
        if (members <= members_compared)
            compare_members(object, field);
        else
            look_up_members(object, members, field);
    }
    constexpr void compare_members(int object, kind field) {
        int const last = object + nodes[object].size;
        for (int i = object + 1; i < last; i += step(i)) {
            if (nodes[i].what != kind::member) continue;
            for (int earlier = object + 1; earlier < i; earlier += step(earlier))
                if (nodes[earlier].what == kind::member && plain_key(nodes[i].first) == plain_key(nodes[earlier].first)) {
                    out.add({rule::field_duplicate, field, i, {{}, nodes[i].first}, {}, 0});
                    break;
                }
        }
    }
    // The same through a hash table: pairs of a hundred thousand keys would take too long.
    constexpr void look_up_members(int object, int members, kind field) {
        int slots = 64;
        while (slots < 2 * members) slots *= 2;
        scratch<int> seen(slots);   // nodes; 0 is empty
        int const last = object + nodes[object].size;
        for (int i = object + 1; i < last; i += step(i)) {
            if (nodes[i].what != kind::member) continue;
            text const key = plain_key(nodes[i].first);
            int slot = int(hash_of({{}, key}) & name_hash(slots - 1));
            while (seen[slot] && !(plain_key(nodes[seen[slot]].first) == key)) slot = (slot + 1) & (slots - 1);
            if (seen[slot])
                out.add({rule::field_duplicate, field, i, {{}, nodes[i].first}, {}, 0});
            else
                seen[slot] = i;
        }
    }
    constexpr void check_computed(int i, kind field) {
        node const& n = nodes[i];
        if (is_computed(n) && !reads_paths(field)) return misplaced(i, field);
        if (n.value_form == form::path && !starts_as_path({{}, n.value})) return out.add(no_path(field, i, {{}, n.value}));
        bool const has_suffix = plain_key(n.first).size < n.first.size;
        if (!has_suffix || !reads_paths(field)) return;
        if (n.value_form != form::string) return out.add({rule::field_suffix, field, i, {{}, n.first}, {}, 0});
        bool const is_call = starts_with(n.value, text_of("States."));
        if (!is_call && !starts_as_path({{}, n.value})) out.add(no_path(field, i, {{}, n.value}));
    }
    constexpr int step(int i) const { return nodes[i].what == kind::splice ? 1 : nodes[i].size; }

    // `id.$` is `id` when the template is filled in.
    static constexpr text plain_key(text key) { return ends_with(key, text_of(".$")) ? text{key.data, key.size - 2} : key; }

    // A path or an intrinsic function is the value of a field in a payload template, and of nothing else.
    static constexpr bool is_computed(node const& n) { return n.value_form == form::path || n.value_form == form::intrinsic; }
    static constexpr bool reads_paths(kind field) {
        return field == kind::parameters || field == kind::result_selector || field == kind::item_selector;
    }
    constexpr void misplaced(int i, kind field) { out.add({rule::path_misplaced, field, i, {{}, nodes[i].value}, {}, 0}); }
};

}
