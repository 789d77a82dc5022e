// Rules of a template's parameters: their types, and which values these have.
// CloudFormation user guide: "Parameters section".
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

// An attribute of a part of a template, or none.
constexpr int attribute_of(node const* nodes, int part, char const* name) {
    for (int const i : children{nodes, part})
        if (nodes[i].what == kind::attribute && nodes[i].first == terminated(name)) return i;
    return none;
}

class template_parameters {
  public:
    constexpr template_parameters(node const* stack, report& o) : nodes{stack}, out{o} {}

    constexpr void check(int at) {
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

  private:
    node const* nodes;
    report& out;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    constexpr int attribute_of(int part, char const* name) const { return core::attribute_of(nodes, part, name); }
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
        if (!accepts(nodes, parameter + 1, parameter + nodes[parameter].size, 1, rule::parameter_unused))
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
};

}
