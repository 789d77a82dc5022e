// A warning of texts that look like a path, a call or an expression where they are copied as they are.
// Step Functions API: ValidateStateMachineDefinition, codes NO_DOLLAR, NO_PATH and PASS_RESULT_IS_STATIC.
#pragma once

#include <aslant/language/intrinsic.hpp>
#include <aslant/language/json_members.hpp>
#include <aslant/rules/expressions.hpp>

namespace aslant::core {

class plain_text_rules {
  public:
    constexpr plain_text_rules(machine_view const& v, report& o) : view{v}, out{o} {}

    constexpr void check_state(int state) {
        is_jsonata_ = view.states[state].is_jsonata;
        visit_nodes(view.nodes, view.states[state].node, *this);
    }

    constexpr void visit(int i, kind field, kind) {
        node const& n = view.nodes[i];
        if (n.what == kind::comparison) field = kind::value;   // what it compares with
        if (!holds_texts(field)) return;
        bool const is_setting = field == kind::item_batcher && starts_with(n.first, text_of("Max"));
        bool const is_text = n.value_form == form::string && !is_setting && !is_computed(n.first, field);
        if (is_text) check(i, field, n.value);
        if (n.value_form != form::json_text) return;
        for_each_text(n.value, [&](json_member_text const& member) {
            if (member.is_text && !is_computed(member.key, field)) check(i, field, member.value);
        });
    }

  private:
    machine_view const& view;
    report& out;
    bool is_jsonata_ = false;

    static constexpr bool holds_texts(kind field) {
        switch (field) {
            case kind::arguments:
            case kind::output:
            case kind::items:
            case kind::result:
            case kind::error:
            case kind::cause:
            case kind::value: return true;
            default: return is_template(field);
        }
    }
    // (In a JSONata state another rule says what the name's end does.)
    constexpr bool is_computed(text key, kind field) const {
        return (is_jsonata_ || is_template(field)) && ends_with(key, text_of(".$"));
    }
    constexpr void check(int i, kind field, text words) {
        bool const is_expression = starts_with(words, text_of("{%")) && ends_with(words, text_of("%}"));
        if (is_expression && is_jsonata_) return;
        bool const is_path = (words.size > 2 && starts_with(words, text_of("$."))) || starts_with(words, text_of("$[")) ||
                             starts_with(words, text_of("$$.")) || starts_with(words, text_of("$states."));
        bool const is_call = starts_with(words, text_of("States.")) && ends_with(words, text_of(")")) &&
                             intrinsic_called(function_of(words)) != nullptr;
        bool const is_half = is_jsonata_ && !is_expression && ends_with(words, text_of("%}")) && !starts_with(words, text_of("{%"));
        if (!is_path && !is_call && !is_expression && !is_half) return;
        out.add({rule::looks_like_path,
                 field,
                 i,
                 {{}, excerpt(words, 1)},
                 {{}, terminated(remedy(field, is_expression || is_half))},
                 0});
    }
    constexpr char const* remedy(kind field, bool is_expression) const {
        if (is_jsonata_) return "an expression is jsonata(), between the delimiters of a definition";
        if (is_expression) return "this state's QueryLanguage is JSONPath";
        switch (field) {
            case kind::result: return "a Result is constant, Parameters read paths";
            case kind::error: return "ErrorPath reads a path";
            case kind::cause: return "CausePath reads a path";
            case kind::value: return "a comparison with a path has path(), or a comparator that ends with Path";
            default: return "a field that reads it has path() or a call, and in a definition a name that ends with .$";
        }
    }
};

}
