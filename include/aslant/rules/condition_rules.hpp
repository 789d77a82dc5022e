// Rules of a template's conditions and rules, which are decided before there are resources, and of its exports.
// CloudFormation user guide: "Conditions section", "Rules section".
#pragma once

#include <aslant/rules/logical_ids.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

struct function_arguments {
    char const* name;
    int least;
    int greatest;
};
inline constexpr function_arguments condition_functions[]{
    {"Fn::Equals", 2, 2}, {"Fn::And", 2, 10}, {"Fn::Or", 2, 10}, {"Fn::Not", 1, 1}, {"Condition", 1, 1}};
inline constexpr function_arguments rule_functions[]{
    {"Fn::Equals", 2, 2},           {"Fn::And", 2, 10},        {"Fn::Or", 2, 10}, {"Fn::Not", 1, 1}, {"Fn::Contains", 2, 2},
    {"Fn::EachMemberEquals", 2, 2}, {"Fn::EachMemberIn", 2, 2}};

class condition_rules {
  public:
    constexpr condition_rules(node const* stack, logical_ids& ids, report& o) : nodes{stack}, out{o}, ids_{ids} {}

    constexpr void check_condition(int at, section of) {
        node const& n = nodes[at];
        if (n.value_form == form::misuse || n.value_form == form::json_text) return;
        bool const is_condition = n.value_form == form::object && n.size > 1 && nodes[at + 1].first == "Condition";
        if (is_condition && of == section::conditions) return;
        function_arguments const* const f = n.value_form == form::function ? function_called(n.value, of) : nullptr;
        if (!f) {
            text const held = n.value_form == form::function ? n.value : terminated(json_word(n.value_form));
            return add(rule::condition_function, kind::value, at, {{}, held}, {}, int(of));
        }
        int count = 0;
        bool const is_list = nodes[at + 1].value_form == form::array;
        if (!is_list) return;
        for (int const argument : children{nodes, at + 1}) {
            ++count;
            if (has_conditions(n.value))
                check_condition(argument, of);
            else
                check_operand(argument, of);
        }
        if (count < f->least || count > f->greatest)
            add(rule::condition_arguments, kind::value, at, {{}, n.value},
                {{},
                 text_of(f->greatest == 10  ? "2 to 10"
                         : f->greatest == 2 ? "2"
                                            : "1")},
                count);
    }
    constexpr void check_rule(int at) {
        int assertions = 0;
        for (int const i : children{nodes, at}) {
            if (nodes[i].first == "RuleCondition") check_condition(i, section::rules);
            if (!(nodes[i].first == "Assertions")) continue;
            ++assertions;
            if (nodes[i].value_form == form::object && nodes[i].size > 1) check_condition(i + 1, section::rules);
        }
        if (assertions == 0) add(rule::property_missing, kind::attribute, at, {{}, text_of("Assertions")});
    }
    constexpr void check_output(int at) {
        for (int const i : children{nodes, at}) {
            if (!(nodes[i].first == "Export") || nodes[i].value_form != form::object || nodes[i].size < 2) continue;
            // a name may depend on no resource
            check_operand(i, section::outputs);
        }
    }

  private:
    node const* nodes;
    report& out;
    logical_ids& ids_;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    static constexpr function_arguments const* function_called(text wanted, section of) {
        function_arguments const* const begin = of == section::conditions ? condition_functions : rule_functions;
        for (function_arguments const* f = begin; f != begin + (of == section::conditions ? 5 : 7); ++f)
            if (wanted == terminated(f->name)) return f;
        return nullptr;
    }
    static constexpr bool has_conditions(text function) {
        return function == "Fn::And" || function == "Fn::Or" || function == "Fn::Not";
    }
    // Conditions and rules are decided before there are resources.
    constexpr void check_operand(int at, section of) {
        for (int i = at; i < at + nodes[at].size; ++i)
            for (references r{nodes, i}; r.next();) {
                int const found = ids_.find(r.id);
                if (found != none && ids_[found].sort == id_sort::resource)
                    add(rule::condition_resource, kind::value, r.node, r.id);
                else if (of == section::rules && r.how == reference_form::condition)
                    add(rule::condition_function, kind::value, r.node, {{}, text_of("a condition")}, {}, int(of));
            }
    }
};

}
