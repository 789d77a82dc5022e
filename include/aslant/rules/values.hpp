// Rules of JSON values: what a user puts into templates, results and properties of resources.
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

constexpr bool is_finite(double x) { return x - x == 0; }

// A path is checked for its start only; its grammar is for the language's own recogniser.
constexpr bool starts_as_path(name const& path) { return path.size() > 0 && path[0] == '$'; }

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
                for (int item = i + 1; item < i + n.size; item += nodes[item].size)
                    if (is_computed(nodes[item])) misplaced(item, field);
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
        for (int i = object + 1; i < last; i += nodes[i].size) {
            if (is_computed(nodes[i])) {
                if (!reads_paths(field)) misplaced(i, field);
                if (nodes[i].value_form == form::path && !starts_as_path({{}, nodes[i].value}))
                    out.add({rule::path_start, field, i, {{}, nodes[i].value}, {}, 0});
            }
            for (int earlier = object + 1; earlier < i; earlier += nodes[earlier].size)
                if (nodes[i].first == nodes[earlier].first && nodes[i].what == kind::member) {
                    out.add({rule::field_duplicate, field, i, {{}, nodes[i].first}, {}, 0});
                    break;
                }
        }
    }

    // A path or an intrinsic function is the value of a field in a payload template, and of nothing else.
    static constexpr bool is_computed(node const& n) { return n.value_form == form::path || n.value_form == form::intrinsic; }
    static constexpr bool reads_paths(kind field) {
        return field == kind::parameters || field == kind::result_selector || field == kind::item_selector;
    }
    constexpr void misplaced(int i, kind field) { out.add({rule::path_misplaced, field, i, {{}, nodes[i].value}, {}, 0}); }
};

}
