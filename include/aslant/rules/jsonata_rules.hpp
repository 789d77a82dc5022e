// Rules of the expressions of a JSONata state: what stands between {% and %}, and what it reads.
#pragma once

#include <aslant/language/json_members.hpp>
#include <aslant/language/jsonata.hpp>
#include <aslant/rules/expressions.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

class jsonata_rules {
  public:
    constexpr jsonata_rules(machine_view const& view, report& out, variable_reads& reads) : in{view, out, reads} {}

    constexpr void check(int state) {
        in.enter(state);
        visit_nodes(in.view.nodes, in.view.states[state].node, *this);
        in.leave();
    }

    constexpr void visit(int i, kind field, kind owner) {
        node const& n = in.view.nodes[i];
        owner_ = owner;
        if (n.what == kind::condition) field = kind::condition;
        if (n.what == kind::member && starts_with(n.first, text_of("{%")))   // names of fields are not evaluated
            in.add(rule::jsonata_misplaced, field, i, excerpt(n.first, 1));
        switch (n.value_form) {
            case form::jsonata:
                if (evaluates(field)) check_expression({i, field, n.value});
                return;
            case form::string:
                if (evaluates(field)) check_text({i, field, n.value});
                return;
            case form::json_text:
                if (evaluates(field)) check_document({i, field, n.value});
                return;
            default: return;
        }
    }

  private:
    expression_reader in;
    kind owner_ = kind::machine;   // of the field: a state, a catcher, a choice rule

    // Where a text may be an expression.
    static constexpr bool evaluates(kind field) {
        return (is_field(field) && expression_fields & field_bit(field)) || is_template(field) || field == kind::condition ||
               field == kind::reader_config;
    }

    constexpr void check_text(expression_place place) {
        if (!starts_with(place.words, text_of("{%"))) return;
        if (place.words.size < 4 || !ends_with(place.words, text_of("%}")))
            return in.add(rule::jsonata_delimiters, place.field, place.node, excerpt(place.whole, 1));
        place.words = {place.words.data + 2, place.words.size - 4};
        if (place.is_as_written) {
            place.whole = place.words;
            if (place.before) place.before += 2;   // in a document; other columns count after the delimiter
        }
        check_expression(place);
    }
    constexpr void check_document(expression_place const& document) {
        for_each_text(document.whole, [&](json_member_text const& member) {
            if (starts_with(member.key, text_of("{%")))
                in.add(rule::jsonata_misplaced, document.field, document.node, excerpt(member.key, 1));
            if (!starts_with(member.value, text_of("{"))) return;
            json_unescaped const value(member.value);
            check_text({document.node, document.field, member.value, member.offset, value.words(), value.is_as_spelt()});
        });
    }

    constexpr void check_expression(expression_place const& place) {
        in.seen.clear();
        form gives = form::absent;
        problem const p = check_jsonata(place.words, in.seen, &gives);
        bool const has_delimiter = starts_with(place.words, text_of("{%")) || ends_with(place.words, text_of("%}"));
        if (p.kind == problem_kind::syntax && has_delimiter)   // one of the two, in jsonata(…)
            return in.add(rule::jsonata_delimiters, place.field, place.node, excerpt(place.whole, 1));
        if (p.kind != problem_kind::nothing) return add_problem(place, p);
        for (int i = 0; i < in.seen.size(); ++i)
            if (!is_asked_for(in.seen[i], place)) take(in.seen[i], place);
        if (gives != form::absent) check_type(place, gives);
    }
    // $exists($name), or $exists($states.context.Map), anywhere in the expression: it knows that this may not be there.
    constexpr bool is_asked_for(reference const& r, expression_place const& place) const {
        constexpr text question = text_of("$exists(");
        for (int i = 0; i < in.seen.size(); ++i) {
            reference const& other = in.seen[i];
            int const begin = other.column - 1 - question.size;
            bool const is_question = begin >= 0 && text{place.words.data + begin, question.size} == question;
            if (is_question && other.root == r.root && other.name == r.name &&
                (other.members.empty() || other.members == r.members))
                return true;
        }
        return false;
    }
    // Of an expression that is the whole of a field.
    constexpr void check_type(expression_place const& place, form gives) {
        node const& n = in.view.nodes[place.node];
        kind const what = n.what;
        if (what != place.field || n.value_form == form::json_text) return;
        char const* const wanted = wanted_in(what);
        if (!wanted) return;
        bool const is_right = terminated(wanted) == terminated(json_word(gives)) ||
                              (what == kind::items && (gives == form::array || gives == form::object));
        if (!is_right) in.add(rule::jsonata_place, place.field, place.node, terminated(json_word(gives)), terminated(wanted));
    }
    static constexpr char const* wanted_in(kind field) {
        switch (field) {
            case kind::condition: return json_word(form::boolean);
            case kind::seconds:
            case kind::timeout_seconds:
            case kind::heartbeat_seconds:
            case kind::max_concurrency:
            case kind::tolerated_failure_count:
            case kind::tolerated_failure_percentage: return json_word(form::real);
            case kind::timestamp:
            case kind::error:
            case kind::cause: return json_word(form::string);
            case kind::items: return "an array or an object";
            case kind::arguments: return json_word(form::object);
            default: return nullptr;
        }
    }
    constexpr void add_problem(expression_place const& place, problem const& p) {
        problem spelt = p;   // hints are looked for with what is meant
        in.spell_as_written(place, spelt);
        auto const say = [&](rule r, name const& hint) {
            in.out.add({r, place.field, place.node, {{}, excerpt(spelt.found, 0)}, hint, place.before + spelt.column});
        };
        switch (p.kind) {
            case problem_kind::context_item: return say(rule::jsonata_dollar, meant_by(p.found, place));
            case problem_kind::eval_unavailable: return say(rule::jsonata_eval, {});
            case problem_kind::function_unknown: return say(rule::jsonata_function, nearest_function(p.found));
            case problem_kind::argument_count: return say(rule::jsonata_arguments, {{}, p.wanted});
            default: return in.add(rule::jsonata_syntax, place, spelt);
        }
    }
    // What somebody means who writes a name, or `$`, where there is no context item.
    constexpr name meant_by(text found, expression_place const& place) const {
        if (found == "$$") return {{}, text_of("$states.context")};
        if (found == "$") return {{}, text_of("$states.input")};
        if (found == "states") return {{}, text_of("$states")};
        constexpr char const* words[][2]{{"True", "true"},      {"False", "false"}, {"None", "null"},
                                         {"undefined", "null"}, {"nil", "null"},    {"NULL", "null"}};
        for (auto const& word : words)
            if (found == terminated(word[0])) return {{}, terminated(word[1])};
        text const own = in.written(found, place);
        if (own.empty() || own == "States" || !is_ascii(own) || !is_letter(own[0])) return {};
        return {text_of(is_assigned(own) ? "$" : "$states.input."), own};
    }
    constexpr bool is_assigned(text own) const {
        for (int i = 0; i < in.view.nodes[0].size; ++i) {
            if (in.view.nodes[i].what != kind::assign) continue;
            for (int const member : children{in.view.nodes, i})
                if (in.view.nodes[member].what == kind::member && in.view.nodes[member].first == own) return true;
        }
        return false;
    }
    static constexpr name nearest_function(text wanted) {
        nearest_name nearest{{{}, wanted}};
        for (jsonata_function const& f : jsonata_functions) nearest.show({{}, terminated(f.name)});
        return nearest.best;
    }

    constexpr void take(reference const& r, expression_place const& place) {
        switch (r.root) {
            case reference_root::variable: return in.read_variable(r, place);
            case reference_root::states: return read_states(r, place);
            case reference_root::binding: return check_binding(r, place);
            default: return;
        }
    }
    // $states.input.order: its first member says what is read.
    constexpr void read_states(reference const& r, expression_place const& place) {
        constexpr int root = text_of("$states").size;
        text const read{place.words.data + (r.column - 1), root + r.members.size};
        text rest = r.members;
        text const member = cut_member(rest);
        if (member.empty()) return in.hand_token_on(place.field);
        if (member == "input") return;
        if (member == "context") return in.read_context(read, rest, place);
        bool const keeps = place.field == kind::output || place.field == kind::assign;
        bool const has_result = owner_ == kind::task || owner_ == kind::parallel || owner_ == kind::map;
        char const* fault = "$states has input, context, result and errorOutput";
        if (member == "result") {
            if (keeps && has_result) return;
            fault = "only Output and Assign of a Task, Parallel or Map have it";
        } else if (member == "errorOutput") {
            if (keeps && owner_ == kind::catcher) return;
            fault = "only Output and Assign of a catcher have it";
        }
        in.add(rule::jsonata_states_member, place.field, place.node, in.written(read, place), terminated(fault));
    }
    // The first of `.input.order`, without its dot and the blanks around it.
    static constexpr text cut_member(text& rest) {
        auto const is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
        char const* at = rest.data;
        char const* const last = rest.data + rest.size;
        while (at != last && (is_blank(*at) || *at == '.')) ++at;
        char const* const first = at;
        while (at != last && !is_blank(*at) && *at != '.' && *at != '[') ++at;
        text member{first, int(at - first)};
        rest = {at, int(last - at)};
        if (member.size > 1 && member[0] == '`' && member.back() == '`') member = {member.data + 1, member.size - 2};
        return member;
    }
    // `$total := …` where the machine has a variable of this name.
    constexpr void check_binding(reference const& r, expression_place const& place) {
        if (!in.out.with_warnings) return;
        text const own = in.written(r.name, place);
        if (is_assigned(own)) in.add(rule::jsonata_assignment, place.field, place.node, own, {}, place.before + r.column);
    }
};

}
