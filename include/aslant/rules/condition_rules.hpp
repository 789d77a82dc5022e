// Rules of a template's conditions and rules, which are decided before there are resources, and of its exports.
// CloudFormation user guide: "Conditions section", "Rules section".
#pragma once

#include <aslant/model/scratch.hpp>
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

    // What is always there refers to nothing that is there only sometimes, but where Fn::If decides. (DependsOn may.)
    constexpr void check_presence() {
        scratch<bool> conditional(ids_.size());
        if (!find_conditional(conditional)) return;
        for (int i = 1, last = 0; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            if (!can_be_conditional(nodes[i])) continue;
            if (has_condition(i) && last < i + nodes[i].size) last = i + nodes[i].size;
            if (i >= last) check_present(i, conditional);
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
    static constexpr bool can_be_conditional(node const& n) {
        return n.what == kind::machine || n.what == kind::stack_resource || is_part(n, section::outputs);
    }
    constexpr bool has_condition(int owner) const {
        for (int i = owner + 1; i < owner + nodes[owner].size; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::attribute && nodes[i].first == "Condition") return true;
        return false;
    }
    // What has a condition, or comes with a resource that has one; whether anything has.
    constexpr bool find_conditional(scratch<bool>& conditional) {
        int last = 0;
        for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            if (!can_be_conditional(nodes[i])) continue;
            if (has_condition(i) && last < i + nodes[i].size) last = i + nodes[i].size;
            int const id = i < last ? ids_.find(name_of(nodes[i])) : none;
            if (id != none) conditional[id] = true;
        }
        return last > 0;
    }
    constexpr void check_present(int owner, scratch<bool>& conditional) {
        for (int i = owner + 1; i < owner + nodes[owner].size; ++i) {
            node const& n = nodes[i];
            if (n.what == kind::stack_resource || (n.value_form == form::function && n.value == "Fn::If")) {
                i += n.size - 1;
                continue;
            }
            if (n.value_form < form::reference || n.value_form > form::function) continue;
            for (references r{nodes, i}; r.next();) {
                bool const reads = r.how == reference_form::ref || r.how == reference_form::get_att;
                int const to = reads && !r.is_malformed ? ids_.find(r.id) : none;
                if (to != none && conditional[to]) add(rule::resource_conditional, kind::value, r.node, r.id);
            }
        }
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
