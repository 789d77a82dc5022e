// Rules of a template's parts: parameters, mappings, conditions, template rules, outputs; and how many of each there may be.
// CloudFormation user guide: "Template anatomy", "Understand CloudFormation quotas".
#pragma once

#include <aslant/rules/condition_rules.hpp>
#include <aslant/rules/mapping_rules.hpp>
#include <aslant/rules/template_parameters.hpp>

namespace aslant::core {

// Which attributes the entries of a section have.
struct part_attribute {
    section of;
    char const* name;
    char const* for_type;   // of parameters: the only type that has it, or nullptr
};
inline constexpr part_attribute part_attributes[]{
    {section::parameters, "Type", nullptr},
    {section::parameters, "Default", nullptr},
    {section::parameters, "AllowedValues", nullptr},
    {section::parameters, "AllowedPattern", nullptr},
    {section::parameters, "ConstraintDescription", nullptr},
    {section::parameters, "Description", nullptr},
    {section::parameters, "MinLength", "String"},
    {section::parameters, "MaxLength", "String"},
    {section::parameters, "MinValue", "Number"},
    {section::parameters, "MaxValue", "Number"},
    {section::parameters, "NoEcho", nullptr},
    {section::rules, "RuleCondition", nullptr},
    {section::rules, "Assertions", nullptr},
    {section::conditions, "Expression", nullptr},
    {section::outputs, "Value", nullptr},
    {section::outputs, "Export", nullptr},
    {section::outputs, "Description", nullptr},
    {section::outputs, "Condition", nullptr},
};

class part_rules {
  public:
    constexpr part_rules(node const* stack, report& o) : nodes{stack}, out{o}, ids_{stack} {}

    constexpr void check() {
        ids_.collect(nullptr);
        int counts[int(section::outputs) + 1]{};
        for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            mapping_rules{nodes, ids_, out}.check_lookup_of(i);
            if (nodes[i].what == kind::attribute) check_section_alone(i);
            if (nodes[i].what != kind::stack_part) continue;
            ++counts[nodes[i].detail];
            if (nodes[i].value_form != form::misuse) check_part(i);
        }
        condition_rules{nodes, ids_, out}.check_presence();
        constexpr section limited[]{section::parameters, section::mappings, section::outputs};
        for (section const s : limited)
            if (counts[int(s)] > most_entries)
                add(rule::part_limit, kind::stack, 0, {{}, terminated(template_sections[int(s)].key)}, {}, counts[int(s)]);
    }

  private:
    static constexpr int most_entries = 200;   // parameters, mappings, outputs

    node const* nodes;
    report& out;
    logical_ids ids_;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    // A section is written by the user or made of parts.
    constexpr void check_section_alone(int at) {
        for (section_words const& s : template_sections) {
            if (!(nodes[at].first == terminated(s.key))) continue;
            for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i]))
                if (nodes[i].what == kind::stack_part && &words_of(section(nodes[i].detail)) == &s)
                    return add(rule::property_twice, kind::attribute, at, {{}, nodes[at].first});
        }
    }
    constexpr void check_part(int at) {
        section const of = section(nodes[at].detail);
        if (of == section::mappings) return mapping_rules{nodes, ids_, out}.check(at);
        for (int const i : children{nodes, at}) check_attribute(at, i, of);
        condition_rules conditions{nodes, ids_, out};
        switch (of) {
            case section::parameters: return template_parameters{nodes, out}.check(at);
            case section::conditions: return conditions.check_condition(at + 1, section::conditions);
            case section::rules: return conditions.check_rule(at);
            default: return conditions.check_output(at);
        }
    }
    constexpr void check_attribute(int part, int i, section of) {
        node const& n = nodes[i];
        if (n.what != kind::attribute && n.what != kind::property) return;   // said as of any
        nearest_name nearest{{{}, n.first}};
        for (part_attribute const& a : part_attributes) {
            if (a.of != of) continue;
            if (n.first == terminated(a.name)) {
                int const type = a.for_type ? attribute_of(nodes, part, "Type") : none;
                if (type != none && is_parameter_type(nodes[type].value) && !(nodes[type].value == terminated(a.for_type)))
                    add(rule::part_attribute_type, n.what, i, {{}, n.first}, {{}, terminated(a.for_type)});
                return;
            }
            nearest.show({{}, terminated(a.name)});
        }
        add(rule::part_attribute, n.what, i, {{}, n.first}, nearest.best);
    }
};

}
