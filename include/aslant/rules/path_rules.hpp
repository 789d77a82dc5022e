// Rules of what a JSONPath state reads: paths, reference paths, intrinsic functions and payload templates.
#pragma once

#include <aslant/language/intrinsic.hpp>
#include <aslant/language/json_members.hpp>
#include <aslant/language/jsonpath.hpp>
#include <aslant/rules/call_rules.hpp>
#include <aslant/rules/expressions.hpp>

namespace aslant::core {

class path_rules {
  public:
    constexpr path_rules(machine_view const& view, report& out, variable_reads& reads) : in{view, out, reads} {}

    constexpr void check(int state) {
        in.enter(state);
        visit_nodes(in.view.nodes, in.view.states[state].node, *this);
        in.leave();
    }

    // Only what the other rules have not refused already: texts that start as paths.
    constexpr void visit(int i, kind field, kind) {
        node const& n = in.view.nodes[i];
        kind const what = n.what;
        if (what <= kind::member && n.value_form == form::path && is_simple_path(n.value)) return;   // most of them
        if (what == kind::result_path) return check_field(i, path_form::reference);
        if (what == kind::catcher || (what == kind::parameters && n.value_form == form::object)) return;
        if (what > kind::member) switch (what) {
                case kind::input_path:
                case kind::output_path: return check_field(i, path_form::path);
                case kind::items_path:
                case kind::seconds_path:
                case kind::timestamp_path:
                case kind::timeout_seconds_path:
                case kind::heartbeat_seconds_path:
                case kind::max_concurrency_path:
                case kind::tolerated_failure_count_path:
                case kind::tolerated_failure_percentage_path: return check_field(i, path_form::reference);
                case kind::error_path:
                case kind::cause_path: return check_text_path(i);
                case kind::comparison:
                    if (!is_simple_path(n.first)) check_path({i, kind::comparison, n.first}, path_form::path);
                    if (n.value_form == form::path) check_path({i, kind::value, n.value}, path_form::path);
                    return;
                case kind::reader_config:
                case kind::item_batcher: return check_settings(i);
                default: break;
            }
        bool const may_be_one = expression_forms >> int(n.value_form) & 1;   // (no call: most nodes are none)
        if (!may_be_one || (n.value_form == form::string && n.what != kind::member)) return;
        bool const is_argument = n.what == kind::value && (field == kind::error_path || field == kind::cause_path);
        if (!is_template(field) && !is_argument) return;
        expression_place const place{i, field, n.value};
        switch (n.value_form) {
            case form::path:
                if (n.what == kind::value && !starts_as_path({{}, n.value})) return in.out.add(no_path(field, i, {{}, n.value}));
                if (!is_utf8({{}, n.value})) return in.add(rule::text_not_utf8, field, i);
                return check_path(place, path_form::path);
            case form::string:   // of a field whose name ends with .$
                if (n.what != kind::member || !ends_with(n.first, text_of(".$"))) return;
                return starts_with(n.value, text_of("States.")) ? check_call(place) : check_path(place, path_form::path);
            case form::intrinsic: return check_call(place);
            case form::call:
            case form::array:
                if (n.what == kind::member && is_computed(in.view.nodes, i)) check_arguments(place);
                return;
            case form::json_text: return check_document(place);
            default: return;
        }
    }

  private:
    expression_reader in;

    // A string is an expression where the name of its member says so.
    static constexpr unsigned expression_forms = 1u << int(form::path) | 1u << int(form::string) | 1u << int(form::intrinsic) |
                                                 1u << int(form::call) | 1u << int(form::array) | 1u << int(form::json_text);

    constexpr void check_field(int i, path_form allowed) {
        node const& n = in.view.nodes[i];
        if (n.value_form != form::string || n.first.size != 0 || is_simple_path(n.value)) return;
        if (!is_plain(n.value) && !is_utf8({{}, n.value})) return in.add(rule::text_not_utf8, n.what, i);
        check_path({i, n.what, n.value}, allowed);
    }
    constexpr void check_path(expression_place const& place, path_form allowed) {
        if (place.words.empty() || place.words[0] != '$') return;
        in.seen.clear();
        problem p =
            allowed == path_form::reference ? check_reference_path(place.words, in.seen) : core::check_path(place.words, in.seen);
        in.spell_as_written(place, p);
        if (p.kind == problem_kind::operator_of_many)
            return in.add(rule::reference_path, place.field, place.node, excerpt(place.whole, p.column), excerpt(p.found, 0),
                          p.column);
        if (p.kind != problem_kind::nothing) return in.add(rule::path_syntax, place, p);
        if (place.field == kind::result_path && in.seen.size() > 0)
            return in.add(rule::path_place, place.field, place.node, place.whole,
                          in.seen[0].root == reference_root::context ? text_of("where the Context Object cannot be written")
                                                                     : text_of("where no variable can be written: Assign does"));
        take_references(place);
    }
    // ErrorPath and CausePath: a path, or a function that gives a text.
    constexpr void check_text_path(int i) {
        node const& n = in.view.nodes[i];
        expression_place const place{i, n.what, n.value};
        if (n.value_form == form::string) return check_field(i, path_form::reference);
        if (n.value_form != form::intrinsic && n.value_form != form::call) return;
        if (text const function = function_of(n.value); intrinsic_called(function) && !gives_text(function))
            return in.add(rule::error_path_function, n.what, i, function);
        n.value_form == form::call ? check_arguments(place) : check_call(place);
    }
    // MaxItemsPath and the like, among the settings of a distributed Map.
    constexpr void check_settings(int settings) {
        for (int const i : children{in.view.nodes, settings})
            if (node const& n = in.view.nodes[i]; n.value_form == form::string && ends_with(n.first, text_of("Path")))
                check_path({i, kind::member, n.value}, path_form::reference);
    }

    constexpr void check_call(expression_place const& place) {
        in.seen.clear();
        problem p = check_intrinsic(place.words, in.seen);
        if (p.kind == problem_kind::nothing) return take_references(place);
        in.spell_as_written(place, p);
        add_call_problem(place, p);
    }
    // A call that C++ writes is made of nodes; the paths among its arguments are visited as such.
    constexpr void check_arguments(expression_place const& place) {
        call_rules rules{in.view.nodes};
        problem const p = rules.check(place.node);
        if (p.kind == problem_kind::syntax)   // in the text of format()
            in.add(rule::intrinsic_syntax, place.field, rules.node(), excerpt(in.view.nodes[rules.node()].value, p.column),
                   p.wanted, p.column);
        else if (p.kind != problem_kind::nothing)
            add_call_problem(place, p);
    }
    constexpr void add_call_problem(expression_place const& place, problem const& p) {
        switch (p.kind) {
            case problem_kind::function_unknown: {
                nearest_name nearest{{{}, p.found}};
                for (intrinsic_row const& row : intrinsic_functions) nearest.show({{}, row.name});
                return in.out.add({rule::intrinsic_unknown, place.field, place.node, {{}, p.found}, nearest.best, 0});
            }
            case problem_kind::argument_count:
                return in.add(rule::intrinsic_count, place.field, place.node, p.found, p.wanted, place.before + p.column);
            case problem_kind::argument_type:
                return in.add(rule::intrinsic_arguments, place.field, place.node, excerpt(p.found, 0), p.wanted,
                              place.before + p.column);
            case problem_kind::placeholder_count:
                return in.add(rule::intrinsic_format, place.field, place.node, excerpt(p.found, 0), p.wanted,
                              place.before + p.column);
            case problem_kind::nesting: return in.add(rule::intrinsic_nesting, place.field, place.node);
            default: return in.add(rule::intrinsic_syntax, place, p);
        }
    }

    constexpr void take_references(expression_place const& place) {
        for (int i = 0; i < in.seen.size(); ++i) {
            reference const& r = in.seen[i];
            if (r.name == "states")
                in.add(rule::path_place, place.field, place.node, excerpt(place.whole, r.column),
                       text_of("where $states is not: this state's QueryLanguage is JSONPath"));
            else if (r.root == reference_root::variable)
                in.read_variable(r, place);
            else
                in.read_context({place.words.data + (r.column - 1), 2 + r.members.size}, r.members, place);
        }
    }

    // The fields of a JSON document whose names end with .$.
    constexpr void check_document(expression_place const& place) {
        for_each_text(place.whole, [&](json_member_text const& member) {
            if (ends_with(member.key, text_of(".$"))) check_member(place, member);
        });
    }
    constexpr void check_member(expression_place const& document, json_member_text const& member) {
        json_unescaped const value(member.value);
        expression_place const place{document.node, document.field, member.value,
                                     member.offset, value.words(),  value.is_as_spelt()};
        if (member.is_text && starts_as_path({{}, place.words})) return check_path(place, path_form::path);
        if (starts_with(place.words, text_of("States."))) return check_call(place);
        in.add(rule::template_in_json_text, document.field, document.node, member.key, {}, member.offset + 1);
    }
};

}
