// Rules of Retry and Catch.
#pragma once

#include <aslant/language/error_names.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/numbers.hpp>
#include <aslant/rules/settings.hpp>
#include <aslant/rules/variable_rules.hpp>

namespace aslant::core {

struct error_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;
    int state;   // that has them
    bool has_assign = false;
    bool has_expressions = false;
    int all_of_retry = none;   // the retrier or catcher for States.ALL, if it has been seen
    int all_of_catch = none;

    // `at` is a retrier or a catcher.
    constexpr void check(int at) {
        node const& n = nodes[at];
        kind const owner = n.what;
        int& all = owner == kind::retrier ? all_of_retry : all_of_catch;
        if (all != none) {
            out.add(rule::states_all_last, owner, all);
            all = none;
        }
        int errors = 0;
        bool names_all = false;
        field_set seen = 0;
        int const last = at + n.size;
        for (int i = at + 1, next = i; i < last; i = next) {
            node const& e = nodes[i];
            kind const what = e.what;
            next = i + (what == kind::splice ? 1 : e.size);
            if (what == kind::error_equals) {
                ++errors;
                error_name const meaning = e.first.size == 0 ? meaning_of(e.value) : meaning_of(name_of(e));
                if (meaning == error_name::all) names_all = true;
                bool const is_reserved = meaning != error_name::of_user && meaning != error_name::unknown;
                if (!is_reserved || e.value_form != form::string) check_name(i, meaning, owner);
            } else if (what != kind::splice) {
                property(i, owner, seen);
            }
        }
        if (errors == 0) out.add(rule::errors_empty, owner, at);
        if (!names_all) return;
        if (errors > 1) out.add(rule::states_all_alone, owner, at);
        all = at;
    }

  private:
    // One that is not of the language itself.
    constexpr void check_name(int i, error_name meaning, kind owner) {
        if (!is_right_text(nodes, i, out)) return;
        if (meaning == error_name::unknown) unknown_error(i, owner);
        if (is_jsonata && starts_with(nodes[i].value, text_of("{%"))) not_evaluated(i);
    }
    constexpr void not_evaluated(int i) { out.add(rule::jsonata_misplaced, kind::error_equals, i, nodes[i].value); }
    // A name that looks like one of the language's own. It matches all the same where a Fail inside the state reports it.
    constexpr void unknown_error(int i, kind owner) {
        name const error = name_of(nodes[i]);
        for (int f = 0; f < out.count && f < out.room && f < 8; ++f)   // misspelt once, named everywhere
            if (out.found[f].broken == rule::error_name_unknown && out.found[f].what == error)
                return out.add({rule::error_name_unknown, owner, i, error, out.found[f].hint, 0});
        if (!is_reported(error))
            out.add({rule::error_name_unknown, owner, i, error, out.count < out.room ? nearest_error(error) : name{}, 0});
    }
    // Looks only into what holds states, and into each Fail.
    constexpr bool is_reported(name const& error) const {
        int const last = state + nodes[state].size;
        for (int i = state + 1; i < last;) {
            switch (nodes[i].what) {
                case kind::error:
                    if (nodes[i].value_form == form::string && name_of(nodes[i]) == error) return true;
                    [[fallthrough]];
                default: i += nodes[i].size; break;
                case kind::branch:
                case kind::item_processor:
                case kind::group:
                case kind::sequence:
                case kind::splice:
                case kind::parallel:
                case kind::map:
                case kind::fail: ++i;
            }
        }
        return false;
    }
    static constexpr name nearest_error(name const& error) {
        char rest[48]{};   // States. is right
        int size = 0;
        for (; size < 48 && reserved_start.size + size < error.size(); ++size) rest[size] = error[reserved_start.size + size];
        nearest_name nearest{{{}, {rest, size}}};
        for (reserved_error const& r : reserved_errors) nearest.show({{}, r.rest});
        return nearest.best.empty() ? name{} : name{reserved_start, nearest.best.second};
    }
    constexpr void property(int i, kind owner, field_set& seen) {
        node const& n = nodes[i];
        if (owner == kind::catcher && n.what == kind::next) return out.add(rule::field_twice, n.what, i, asl_word(owner));
        if (!is_field(n.what) || !(fields_of(owner) & field_bit(n.what))) {
            if (is_field(n.what)) return out.add(rule::field_not_allowed, n.what, i, asl_word(owner));
            return out.add(rule::wrong_argument, owner, i, described(n));
        }
        if (fields_of_other_language(is_jsonata) & field_bit(n.what)) {
            rule const broken = is_jsonata ? rule::jsonpath_field : rule::jsonata_field;
            return out.add({broken, n.what, i, {{}, asl_word(owner)}, counterpart(n.what, owner), 0});
        }
        if (seen & field_bit(n.what)) out.add(rule::field_twice, n.what, i, asl_word(owner));
        seen |= field_bit(n.what);
        if (field_bit(n.what) & fields_with_expressions) has_expressions = true;
        if (n.value_form == form::jsonata && n.what != kind::output)   // all that is said here is constant
            return out.add(rule::jsonata_misplaced, n.what, i, n.value);
        switch (n.what) {
            case kind::interval_seconds:
            case kind::max_delay_seconds:
            case kind::max_attempts: return check_number(nodes, i, out);
            case kind::jitter_strategy: return check_word(nodes, i, out);
            case kind::output: return value_rules{nodes, out, is_jsonata}.check(i);
            case kind::assign: has_assign = true; return assign_rules{nodes, out, is_jsonata}.check(i);
            case kind::backoff_rate: return backoff_rate(i);
            case kind::result_path: return check_path(i);
            case kind::comment: is_right_text(nodes, i, out); return;
            default: return;
        }
    }
    constexpr void backoff_rate(int i) {
        node const& n = nodes[i];
        if (n.value_form == form::misuse) return out.add(rule::wrong_argument, n.what, i, n.value);
        if (n.value_form == form::substituted) return check_substituted_number(nodes, i, out);
        double const rate = number_in(n);
        if (!is_finite(rate)) return out.add(rule::number_not_finite, n.what, i);
        if (rate < 1.0) out.add(rule::backoff_rate_below_one, n.what, i);
    }
    constexpr void check_path(int i) {
        if (nodes[i].value_form != form::null && check_path_field(nodes, i, out)) has_expressions = true;
    }
};

}
