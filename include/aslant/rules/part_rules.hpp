// Rules of a template's parts: parameters, mappings, conditions, template rules, outputs; and how many of each there may be.
// CloudFormation user guide: "Template anatomy", "Understand CloudFormation quotas".
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/language/regular_expression.hpp>
#include <aslant/rules/logical_ids.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

inline constexpr char const* parameter_types[]{
    "String",
    "Number",
    "CommaDelimitedList",
    "AWS::SSM::Parameter::Name",
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "List<Number>",
    "List<String>",
    "List<AWS::EC2::AvailabilityZone::Name>",
    "List<AWS::EC2::Image::Id>",
    "List<AWS::EC2::Instance::Id>",
    "List<AWS::EC2::SecurityGroup::GroupName>",
    "List<AWS::EC2::SecurityGroup::Id>",
    "List<AWS::EC2::Subnet::Id>",
    "List<AWS::EC2::VPC::Id>",
    "List<AWS::EC2::Volume::Id>",
    "List<AWS::Route53::HostedZone::Id>",
};

constexpr bool is_list_of(text type, text& element) {
    if (!starts_with(type, text_of("List<")) || !ends_with(type, text_of(">"))) return false;
    element = {type.data + 5, type.size - 6};
    return true;
}
// Or that of a parameter in Systems Manager: AWS::SSM::Parameter::Value<String>.
constexpr bool is_parameter_type(text type) {
    text const of_systems_manager = text_of("AWS::SSM::Parameter::Value<");
    bool const is_stored = starts_with(type, of_systems_manager) && ends_with(type, text_of(">"));
    if (is_stored) type = {type.data + of_systems_manager.size, type.size - of_systems_manager.size - 1};
    for (char const* known : parameter_types)
        if (type == terminated(known)) return true;
    return false;
}
constexpr name nearest_parameter_type(text wanted) {
    nearest_name nearest{{{}, wanted}};
    for (char const* type : parameter_types) nearest.show({{}, terminated(type)});
    nearest.show({{}, text_of("AWS::SSM::Parameter::Value<String>")});
    nearest.show({{}, text_of("AWS::SSM::Parameter::Value<List<String>>")});
    return nearest.best;
}

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

class part_rules {
  public:
    constexpr part_rules(node const* stack, report& o) : nodes{stack}, out{o}, ids_{stack} {}

    constexpr void check() {
        ids_.collect(nullptr);
        int counts[int(section::outputs) + 1]{};
        for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            check_lookup_of(i);
            if (nodes[i].what == kind::attribute) check_section_alone(i);
            if (nodes[i].what != kind::stack_part) continue;
            ++counts[nodes[i].detail];
            if (nodes[i].value_form != form::misuse) check_part(i);
        }
        constexpr section limited[]{section::parameters, section::mappings, section::outputs};
        for (section const s : limited)
            if (counts[int(s)] > most_entries)
                add(rule::part_limit, kind::stack, 0, {{}, terminated(template_sections[int(s)].key)}, {}, counts[int(s)]);
    }

  private:
    static constexpr int most_entries = 200;   // parameters, mappings, outputs
    static constexpr int most_keys = 200;      // of a mapping

    node const* nodes;
    report& out;
    logical_ids ids_;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    constexpr int attribute_of(int part, char const* name) const {
        for (int const i : children{nodes, part})
            if (nodes[i].what == kind::attribute && nodes[i].first == terminated(name)) return i;
        return none;
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
        if (of == section::mappings) return check_mapping(at);
        for (int const i : children{nodes, at}) check_attribute(at, i, of);
        switch (of) {
            case section::parameters: return check_parameter(at);
            case section::conditions: return check_condition(at + 1, section::conditions);
            case section::rules: return check_rule(at);
            default: return check_output(at);
        }
    }
    constexpr void check_attribute(int part, int i, section of) {
        node const& n = nodes[i];
        if (n.what != kind::attribute && n.what != kind::property) return;   // said as of any
        nearest_name nearest{{{}, n.first}};
        for (part_attribute const& a : part_attributes) {
            if (a.of != of) continue;
            if (n.first == terminated(a.name)) {
                int const type = a.for_type ? attribute_of(part, "Type") : none;
                if (type != none && is_parameter_type(nodes[type].value) && !(nodes[type].value == terminated(a.for_type)))
                    add(rule::part_attribute_type, n.what, i, {{}, n.first}, {{}, terminated(a.for_type)});
                return;
            }
            nearest.show({{}, terminated(a.name)});
        }
        add(rule::part_attribute, n.what, i, {{}, n.first}, nearest.best);
    }

    // --- parameters

    struct number_or_none {
        bool is_number;
        double value;
    };
    // What CloudFormation reads as a number: also of a text.
    constexpr number_or_none number_at(int i) const {
        node const& n = nodes[i];
        if (n.value_form == form::integer || n.value_form == form::natural || n.value_form == form::real)
            return {true, number_in(n)};
        if (n.value_form != form::string) return {false, 0};
        return number_of(n.value);
    }
    static constexpr number_or_none number_of(text t) {
        bool const is_negative = t.size > 0 && t[0] == '-';
        double value = 0;
        double unit = 0;   // of a digit behind the point
        int digits = 0;
        for (int i = is_negative; i < t.size; ++i) {
            if (t[i] == '.' && unit == 0) {
                unit = 1;
                continue;
            }
            if (t[i] < '0' || t[i] > '9') return {false, 0};
            ++digits;
            if (unit == 0) {
                value = value * 10 + (t[i] - '0');
            } else {
                unit /= 10;
                value += unit * (t[i] - '0');
            }
        }
        return {digits > 0, is_negative ? -value : value};
    }
    constexpr void wrong(int i, char const* words) { add(rule::parameter_value, nodes[i].what, i, {}, {{}, terminated(words)}); }

    constexpr void check_parameter(int at) {
        int const type_at = attribute_of(at, "Type");
        if (type_at == none) return add(rule::property_missing, kind::attribute, at, {{}, text_of("Type")});
        text const type = nodes[type_at].value;
        if (nodes[type_at].value_form != form::string) return;
        if (!is_parameter_type(type))
            return add(rule::part_type, kind::attribute, type_at, {{}, type}, nearest_parameter_type(type));
        for (int const i : children{nodes, at})
            if (has_reference(i)) return wrong(i, "depends on something, which a parameter cannot");
        check_bounds(at, "MinLength", "MaxLength");
        check_bounds(at, "MinValue", "MaxValue");
        int const allowed = attribute_of(at, "AllowedValues");
        if (allowed != none && nodes[allowed].value_form == form::array) {
            if (nodes[allowed].size == 1) wrong(allowed, "has no values");
            for (int const value : children{nodes, allowed}) check_value(at, value, type);
        }
        int const given = attribute_of(at, "Default");
        if (given != none) check_default(at, given, allowed, type);
        int const hidden = attribute_of(at, "NoEcho");
        if (hidden != none && nodes[hidden].value_form != form::boolean && nodes[hidden].value_form != form::string)
            wrong(hidden, "is no boolean");
        check_used(at);
    }
    constexpr bool has_reference(int at) const {
        for (int i = at; i < at + nodes[at].size; ++i)
            if (nodes[i].value_form >= form::reference && nodes[i].value_form <= form::function) return true;
        return false;
    }
    constexpr void check_bounds(int at, char const* least, char const* greatest) {
        int const low = attribute_of(at, least);
        int const high = attribute_of(at, greatest);
        if (low != none && !number_at(low).is_number) return wrong(low, "is no number");
        if (high != none && !number_at(high).is_number) return wrong(high, "is no number");
        if (low != none && high != none && number_at(low).value > number_at(high).value)
            wrong(low, "is more than the greatest that is allowed");
    }
    constexpr void check_default(int at, int given, int allowed, text type) {
        form const f = nodes[given].value_form;
        if (f == form::array || f == form::object) return wrong(given, "is no text or number: a list is a text with commas");
        text element = type;
        if (type == "CommaDelimitedList" || is_list_of(type, element)) {
            if (f != form::string) return check_value(at, given, element);
            node const& n = nodes[given];
            for (text rest = n.value; !rest.empty();) check_text(given, trimmed(cut_part(rest, ',')), element, allowed);
            return;
        }
        check_value(at, given, type);
        if (allowed == none || nodes[allowed].value_form != form::array || nodes[allowed].size == 1) return;
        for (int const value : children{nodes, allowed})
            if (is_same(value, given)) return;
        wrong(given, "is none of its AllowedValues");
    }
    static constexpr text trimmed(text t) {
        while (t.size > 0 && t[0] == ' ') ++t.data, --t.size;
        while (t.size > 0 && t.back() == ' ') --t.size;
        return t;
    }
    constexpr bool is_same(int a, int b) const {
        if (nodes[a].value_form == form::string && nodes[b].value_form == form::string) return nodes[a].value == nodes[b].value;
        if (nodes[a].value_form == form::boolean || nodes[b].value_form == form::boolean)
            return text_of_boolean(a) == text_of_boolean(b);
        number_or_none const x = number_at(a);
        number_or_none const y = number_at(b);
        return x.is_number && y.is_number && x.value == y.value;
    }
    constexpr text text_of_boolean(int i) const {
        return nodes[i].value_form == form::boolean ? text_of(nodes[i].bits ? "true" : "false") : nodes[i].value;
    }
    // Of a list, one of its elements.
    constexpr void check_text(int given, text one, text type, int allowed) {
        if (type == "Number" && !number_of(one).is_number) return wrong(given, "is no list of numbers");
        if (allowed == none || nodes[allowed].value_form != form::array) return;
        for (int const value : children{nodes, allowed})
            if (nodes[value].value_form == form::string
                    ? nodes[value].value == one
                    : number_of(one).is_number && number_at(value).is_number && number_of(one).value == number_at(value).value)
                return;
        wrong(given, "has one that is none of its AllowedValues");
    }
    // A value that the parameter may have: its Default, or one of its AllowedValues.
    constexpr void check_value(int at, int i, text type) {
        node const& n = nodes[i];
        if (n.value_form == form::misuse) return;
        if (type == "Number") {
            number_or_none const number = number_at(i);
            if (!number.is_number) return wrong(i, "is no number");
            int const low = attribute_of(at, "MinValue");
            int const high = attribute_of(at, "MaxValue");
            if (low != none && number_at(low).is_number && number.value < number_at(low).value)
                return wrong(i, "is less than its MinValue");
            if (high != none && number_at(high).is_number && number.value > number_at(high).value)
                return wrong(i, "is more than its MaxValue");
        }
        if (n.value_form != form::string) return;
        if (type == "String") {
            int const low = attribute_of(at, "MinLength");
            int const high = attribute_of(at, "MaxLength");
            int const size = code_points({{}, n.value});
            if (low != none && number_at(low).is_number && size < number_at(low).value)
                return wrong(i, "is shorter than its MinLength");
            if (high != none && number_at(high).is_number && size > number_at(high).value)
                return wrong(i, "is longer than its MaxLength");
        }
        int const pattern = attribute_of(at, "AllowedPattern");
        if (pattern == none || nodes[pattern].value_form != form::string) return;
        match_result const found = match(nodes[pattern].value, n.value);
        if (found == match_result::malformed) wrong(pattern, "is no regular expression");
        if (found == match_result::differs) wrong(i, "does not match its AllowedPattern");
    }
    constexpr void check_used(int parameter) {
        if (!out.with_warnings || is_used(name_of(nodes[parameter]))) return;
        if (!accepts(nodes, parameter + 1, parameter + nodes[parameter].size, 1, row_of(rule::parameter_unused)))
            add(rule::parameter_unused, kind::stack_part, parameter);
    }
    constexpr bool is_used(name const& wanted) const {
        bool used = false;
        for (int i = 1; i < nodes[0].size && !used; ++i) {
            node const& n = nodes[i];
            for (references r{nodes, i}; r.next();) used = used || r.id == wanted;
            if (n.value_form == form::json_text) used = used || contains_text(n.value, wanted);
            if (n.value_form == form::function &&
                (n.value == "Fn::ValueOf" || n.value == "Fn::RefAll" || n.value == "Fn::ValueOfAll"))
                used = used || n.value == "Fn::RefAll" || n.value == "Fn::ValueOfAll" || name_of(nodes[i + 2]) == wanted;
        }
        return used;
    }
    static constexpr bool contains_text(text whole, name const& wanted) {
        for (int i = 0; i + wanted.size() <= whole.size; ++i)
            if (name{{}, {whole.data + i, wanted.size()}} == wanted) return true;
        return false;
    }

    // --- mappings

    constexpr void check_mapping(int at) {
        text_set keys;
        int count = 0;
        for (int const key : children{nodes, at}) {
            if (nodes[key].what != kind::member) continue;   // said as of any
            ++count;
            check_key(key, true);
            if (keys.add(nodes[key].first, hash_of({{}, nodes[key].first})) != none)
                add(rule::field_duplicate, kind::stack_part, key, {{}, nodes[key].first});
            if (nodes[key].value_form != form::object) {
                if (nodes[key].value_form != form::json_text && nodes[key].value_form != form::misuse) wrong_in_mapping(key, key);
                continue;
            }
            int second = 0;
            for (int const entry : children{nodes, key}) {
                ++second;
                check_key(entry, false);
                check_mapped(key, entry);
            }
            if (second == 0 || second > most_keys) add(rule::mapping_keys, kind::member, key, {{}, nodes[key].first}, {}, second);
        }
        if (count == 0 || count > most_keys) add(rule::mapping_keys, kind::stack_part, at, name_of(nodes[at]), {}, count);
    }
    constexpr void check_key(int at, bool is_top_level) {
        text const key = nodes[at].first;
        bool is_right = key.size >= 1 && key.size <= 255;
        for (int i = 0; i < key.size; ++i)
            is_right = is_right && (is_letter_or_digit(key[i]) || (is_top_level && (key[i] == '-' || key[i] == '.')));
        if (!is_right)
            add(rule::mapping_key, kind::member, at, {{}, key},
                {{}, text_of(is_top_level ? "1 to 255 letters, digits, hyphens and dots" : "1 to 255 letters and digits")});
    }
    constexpr void check_mapped(int key, int entry) {
        if (nodes[entry].value_form != form::array) {
            if (!is_scalar(entry)) wrong_in_mapping(key, entry);
            return;
        }
        for (int const element : children{nodes, entry})
            if (!is_scalar(element)) return wrong_in_mapping(key, entry);
    }
    constexpr bool is_scalar(int i) const {
        form const f = nodes[i].value_form;
        return (f >= form::boolean && f <= form::string) || f == form::misuse;
    }
    constexpr void wrong_in_mapping(int key, int entry) {
        add(rule::mapping_value, kind::member, entry, {{}, nodes[key].first}, {{}, terminated(json_word(nodes[entry].value_form))});
    }
    // The keys of a Fn::FindInMap, where they are texts.
    constexpr void check_lookup_of(int item) {
        for (int i = item; i < item + (nodes[item].what == kind::stack_resource ? 1 : nodes[item].size); ++i) {
            bool const is_lookup = nodes[i].value_form == form::function && nodes[i].value == "Fn::FindInMap";
            if (!is_lookup || nodes[i + 1].value_form != form::array || nodes[i + 1].size == 1) continue;
            int const id = i + 2;
            bool const is_handle = nodes[id].value_form == form::reference;
            int const found = ids_.find(is_handle ? referred_id(nodes + id) : name{{}, nodes[id].value});
            if (found == none || !is_part(nodes[ids_[found].node], section::mappings)) continue;   // said as of any reference
            check_lookup(ids_[found].node, id + nodes[id].size, i + nodes[i].size);
        }
    }
    constexpr void check_lookup(int mapping, int top, int last) {
        if (top >= last) return;
        int const second = top + nodes[top].size;
        bool is_known = false;   // the second key, under some top-level key
        nearest_name nearest{{{}, second < last ? nodes[second].value : text{}}};
        nearest_name nearest_top{{{}, nodes[top].value}};
        for (int const key : children{nodes, mapping}) {
            nearest_top.show({{}, nodes[key].first});
            if (nodes[top].value_form == form::string && !(nodes[top].value == nodes[key].first)) continue;
            if (nodes[top].value_form == form::string) nearest_top.best = {{}, nodes[key].first};
            for (int const entry : children{nodes, key}) {
                is_known = is_known || second >= last || nodes[entry].first == nodes[second].value;
                nearest.show({{}, nodes[entry].first});
            }
            if (nodes[key].value_form == form::json_text) is_known = true;
            if (nodes[top].value_form == form::string) {
                if (!is_known && nodes[second].value_form == form::string) missing_key(second, mapping, nearest.best);
                return;
            }
        }
        if (nodes[top].value_form == form::string) return missing_key(top, mapping, nearest_top.best);
        if (!is_known && nodes[second].value_form == form::string) missing_key(second, mapping, nearest.best);
    }
    constexpr void missing_key(int at, int mapping, name const& nearest) {
        add(rule::mapping_key_missing, kind::value, at, {{}, nodes[at].value}, nearest, mapping);
    }

    // --- conditions and rules

    static constexpr function_arguments const* function_called(text wanted, section of) {
        function_arguments const* const begin = of == section::conditions ? condition_functions : rule_functions;
        for (function_arguments const* f = begin; f != begin + (of == section::conditions ? 5 : 7); ++f)
            if (wanted == terminated(f->name)) return f;
        return nullptr;
    }
    static constexpr bool has_conditions(text function) {
        return function == "Fn::And" || function == "Fn::Or" || function == "Fn::Not";
    }
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
};

}
