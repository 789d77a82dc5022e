// Rules of JSON values: what a user puts into templates, results and properties of resources.
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/language/jsonpath.hpp>
#include <aslant/language/timestamp.hpp>
#include <aslant/model/scratch.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// By its exponent: arithmetic with an infinite number is no constant expression.
constexpr bool is_finite(double x) { return (bits_of(x) >> 52 & 0x7FF) != 0x7FF; }

// Whether a value is computed when the state runs: a path, an intrinsic function, or an array with one of them, which is States.Array.
constexpr bool is_computed(node const* nodes, int at) {
    switch (nodes[at].value_form) {
        case form::path:
        case form::intrinsic:
        case form::substituted_path:
        case form::call: return true;
        case form::array:
            for (int const i : children{nodes, at})
                if (is_computed(nodes, i)) return true;
            return false;
        default: return false;
    }
}

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

// A text of a field: a text at all, and UTF-8.
constexpr bool is_right_text(node const* nodes, int at, report& out) {
    node const& n = nodes[at];
    if (n.value_form == form::misuse) {
        out.add(rule::wrong_argument, n.what, at, n.value);
        return false;
    }
    // (An ARN has its own characters, and most of a large machine's text is ARNs; the generator refuses what is not UTF-8.)
    if (n.what == kind::resource || (n.first.size == 0 && is_plain(n.value)) || is_utf8(name_of(n))) return true;
    out.add(rule::text_not_utf8, n.what, at);
    return false;
}
// Whether a field has to be looked at as an expression: what it holds starts as a path.
constexpr bool check_path_field(node const* nodes, int at, report& out) {
    node const& n = nodes[at];
    if (n.value_form == form::string && n.first.size == 0 && n.value.size > 0 && n.value.data[0] == '$')
        return true;   // most: the language's own recogniser goes through it
    if (!is_right_text(nodes, at, out)) return false;
    name const path = name_of(n);
    if (!path.first.empty()) {
        out.add(rule::wrong_argument, nodes[at].what, at, text_of("a text in two parts"));
        return false;
    }
    if (starts_as_path(path)) return true;
    out.add(no_path(nodes[at].what, at, path));
    return false;
}

// A value of another type than is `wanted`.
constexpr void add_wrong_type(node const* nodes, int at, kind field, char const* wanted, report& out) {
    node const& n = nodes[at];
    text const held = n.value_form == form::misuse ? n.value : terminated(json_word(n.value_form));
    out.add({rule::value_type, field, at, {{}, held}, {{}, terminated(wanted)}, 0});
}

// The Timestamp of a Wait, and what a variable is compared with.
constexpr void check_timestamp(node const* nodes, int at, name const& given, report& out) {
    char joined[64]{};   // longer than each timestamp
    text whole = given.second;
    if (!given.first.empty()) {
        whole = {joined, given.size() < 64 ? given.size() : 64};
        for (int i = 0; i < whole.size; ++i) joined[i] = given[i];
    }
    problem const p = check_timestamp(whole);
    if (p.kind != problem_kind::nothing)
        out.add({rule::timestamp_form,
                 nodes[at].what == kind::comparison ? kind::value : nodes[at].what,
                 at,
                 given,
                 {{}, p.wanted},
                 p.column});
}

struct value_rules {
    node const* nodes;
    report& out;
    bool is_jsonata = false;
    int root = 0;   // of the value that is checked

    // `at` is the field that holds the value; everything below it is part of the value.
    constexpr void check(int at) { check_as(at, nodes[at].what); }
    // The same for a value that a message calls by another field.
    constexpr void check_as(int at, kind field) {
        root = at;
        int const last = at + nodes[at].size;
        bool const is_read = reads_paths(field);
        int end_of_call = 0;   // in a call, paths and other calls are arguments
        for (int i = at; i < last; ++i) {
            form const f = nodes[i].value_form;
            bool const may_compute = is_read && nodes[i].what == kind::member;
            if (may_compute && f == form::path) continue;   // its recogniser goes through it anyway
            if (i >= end_of_call && may_compute && (f == form::call || (f == form::array && is_computed(nodes, i))))
                end_of_call = i + nodes[i].size;
            bool const is_either = is_jsonata && nodes[i].what == kind::member && nodes[i].detail == of_either_language;
            if (f != form::array && !may_compute && !is_either && i >= end_of_call && is_computed(nodes, i)) misplaced(i, field);
            check_node(i, field);
        }
    }

  private:
    constexpr void check_node(int i, kind field) {
        node const& n = nodes[i];
        switch (n.value_form) {
            case form::misuse: return check_misuse(i, field);
            case form::real:
                if (!is_finite(real_of(n))) out.add(rule::number_not_finite, field, i);
                return;
            case form::json_text: return check_json(i, field);
            case form::object: return check_members(i, field);
            case form::substitution: return check_pieces(i, field);
            case form::jsonata:
                if (!is_jsonata) out.add(rule::jsonata_misplaced, field, i, n.value);
                [[fallthrough]];
            case form::path:
                if (reads_paths(field)) return;   // its recogniser goes through it anyway
                [[fallthrough]];
            case form::string:
            case form::substituted:
            case form::substituted_path:
            case form::intrinsic:
                if (!is_plain({n.first, n.value}) && !is_utf8({n.first, n.value})) out.add(rule::text_not_utf8, field, i);
                return;
            default: return;
        }
    }
    // A reference that was given another type of resource than it takes has kept both types.
    constexpr void check_misuse(int i, kind field) {
        node const& n = nodes[i];
        if (n.what == kind::misuse)
            return out.add(field == kind::assign && is_in_root(i) ? rule::wrong_argument : rule::not_a_field, field, i, n.value);
        if (n.size == 3 && nodes[i + 2].value_form == form::string) {
            name const what = n.value == "a text" ? name{text_of("the text "), nodes[i + 1].value} : name{{}, n.value};
            return out.add({rule::wrong_resource, field, i, what, {{}, nodes[i + 2].value}, 0});
        }
        if (n.size == 2 && nodes[i + 1].what == kind::misuse)   // a builder has said which rule it is
            return out.add({rule(nodes[i + 1].bits),
                            n.what == kind::member ? n.what : field,
                            i,
                            {{}, n.value},
                            name_of(nodes[i + 1]),
                            n.bits});
        bool const is_resource = n.value == "resource" || n.value == "state_machine";
        if (is_resource) return out.add({rule::not_a_value, field, i, {{}, n.value}, {{}, text_of("ref() or get_att()")}, 0});
        if (n.bits) return out.add(rule::wrong_argument, kind(n.bits), i, n.value);   // a builder knows what it takes
        out.add(rule::not_a_value, field, i, n.value);
    }

    constexpr bool is_in_root(int i) const {
        for (int const child : children{nodes, root})
            if (child == i) return true;
        return false;
    }
    constexpr void check_json(int i, kind field) {
        json_fault const fault = json_checker{nodes[i].value, reads_paths(field)}.check();
        if (fault.expected)
            out.add({rule::json_syntax, field, i, {{}, terminated(fault.expected)}, {}, fault.column});
        else if (fault.column)
            out.add({rule::json_duplicate_key, field, i, {{}, fault.duplicate}, {}, fault.column});
    }
    // Fn::Sub joins texts, whole numbers, references, and what is a substitution itself.
    constexpr void check_pieces(int at, kind field) {
        for (int i = at + 1; i < at + nodes[at].size; i += nodes[i].size) {
            switch (nodes[i].value_form) {
                case form::string:
                case form::boolean:
                case form::integer:
                case form::natural:
                case form::reference:
                case form::substitution:
                case form::filled_in:
                case form::misuse:
                case form::path:
                case form::intrinsic: break;
                default: out.add(rule::not_a_value, field, i, described(nodes[i]));
            }
        }
    }
    constexpr void check_members(int object, kind field) {
        int const last = object + nodes[object].size;
        bool const has_suffixes = reads_paths(field);
        text few[8]{};   // which most objects have: a set costs more than it saves
        int count = 0;
        for (int i = object + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) {
            if (nodes[i].what != kind::member) continue;
            node const& n = nodes[i];
            text const own = n.first;
            if (!is_plain(own) && !is_utf8({{}, own})) out.add(rule::text_not_utf8, field, i);
            bool const ends_like_path = own.size > 1 && own.data[own.size - 1] == '$';
            if (ends_like_path || (n.value_form == form::path && (n.value.size == 0 || n.value.data[0] != '$')))
                check_computed(i, field);
            text const key = has_suffixes && ends_like_path ? plain_key(own) : own;
            bool is_twice = false;
            for (int k = 0; k < count && k < 8; ++k) is_twice = is_twice || (few[k].size == key.size && few[k] == key);
            if (count < 8) few[count] = key;
            ++count;
            if (is_twice) out.add(rule::field_duplicate, field, i, own);
        }
        if (count > 8) check_many(object, field, has_suffixes, 8);
    }
    // Those beyond the first few: which of them is there twice.
    constexpr void check_many(int object, kind field, bool has_suffixes, int few) {
        text_set keys;
        int count = 0;
        for (int const i : children{nodes, object}) {
            if (nodes[i].what != kind::member || count++ < few) continue;
            text const own = nodes[i].first;
            text const key = has_suffixes ? plain_key(own) : own;
            if (keys.add(key, hash_of({{}, key})) != none) out.add(rule::field_duplicate, field, i, own);
        }
    }
    constexpr void check_computed(int i, kind field) {
        node const& n = nodes[i];
        if (n.value_form == form::path && !starts_as_path({{}, n.value})) return out.add(no_path(field, i, {{}, n.value}));
        if (n.first.size < 3 || n.first.back() != '$' || plain_key(n.first).size == n.first.size || !reads_paths(field)) return;
        if (n.value_form != form::string) return out.add(rule::field_suffix, field, i, n.first);
        bool const is_call = starts_with(n.value, text_of("States."));
        if (!is_call && !starts_as_path({{}, n.value})) out.add(no_path(field, i, {{}, n.value}));
    }
    // `id.$` is `id` when the template is filled in.
    static constexpr text plain_key(text key) { return ends_with(key, text_of(".$")) ? text{key.data, key.size - 2} : key; }

    constexpr bool reads_paths(kind field) const { return !is_jsonata && is_template(field); }
    constexpr void misplaced(int i, kind field) {
        out.add({rule::path_misplaced, field, i, {{}, nodes[i].value}, {{}, is_jsonata ? text_of("jsonata") : text{}}, 0});
    }
};

}
