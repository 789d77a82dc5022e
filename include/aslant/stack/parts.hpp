// The parts of a template that are no resources: parameter("Stage", "String", allowed_values("test", "prod")), mappings, conditions, rules.
//
// A part is its own handle, as a resource is. What CloudFormation has of a part and no function here writes is
// attribute("Name", value). CloudFormation user guide: "Template anatomy".
#pragma once

#include <aslant/stack/resources.hpp>

namespace aslant::core {

// --- parameters

// The type is CloudFormation's: String, Number, List<Number>, CommaDelimitedList, AWS::EC2::VPC::Id, AWS::SSM::Parameter::Value<String>, …
template <class... P> constexpr auto parameter(literal id, literal type, P const&... properties) {
    return make(part_of(section::parameters, id), given_attribute("Type", type), as_property(properties)...);
}
template <class... P> constexpr auto parameter(literal id) { return make(part_of(section::parameters, id)); }

template <class T = missing> constexpr auto default_value(T const& value = {}) { return given_attribute("Default", value); }
template <class... V> constexpr auto allowed_values(V const&... values) {
    return given_attribute("AllowedValues", array(values...));
}
// A regular expression that the whole value has to match.
constexpr auto allowed_pattern(literal pattern = no_name()) { return given_attribute("AllowedPattern", pattern); }
constexpr auto constraint_description(literal words = no_name()) { return given_attribute("ConstraintDescription", words); }
// In characters, of a String.
template <class T = missing> constexpr auto min_length(T const& value = {}) { return given_attribute("MinLength", value); }
template <class T = missing> constexpr auto max_length(T const& value = {}) { return given_attribute("MaxLength", value); }
// Of a Number.
template <class T = missing> constexpr auto min_value(T const& value = {}) { return given_attribute("MinValue", value); }
template <class T = missing> constexpr auto max_value(T const& value = {}) { return given_attribute("MaxValue", value); }
// CloudFormation shows the value to nobody.
constexpr auto no_echo() { return given_attribute("NoEcho", true); }

// --- mappings

// mapping("Sizes", field("test", object(field("Memory", 128))), field("prod", object(field("Memory", 1024))))
template <class... F> constexpr auto mapping(literal id = no_name(), F const&... keys) {
    return make_object(part_of(section::mappings, id), keys...);
}

// --- references to mappings and conditions

template <class T> constexpr tree<3> reference_to_part(T const& part, reference_form how, source_place const& where) {
    return at(checked(reference_to(handle_or_id(part), how), part), where);
}
template <class M = missing, class A = missing, class B = missing>
constexpr auto find_in_map(M const& mapping = {}, A const& top_level_key = {}, B const& second_level_key = {},
                           source_place where = here()) {
    return fn(literal("Fn::FindInMap", where),
              array(reference_to_part(mapping, reference_form::mapping, where), top_level_key, second_level_key));
}
template <class C, class A, class B>
constexpr auto if_(C const& condition, A const& then, B const& otherwise, source_place where = here()) {
    return fn(literal("Fn::If", where), array(reference_to_part(condition, reference_form::condition, where), then, otherwise));
}
// Fn::If without an else: the property is not there.
template <class C = missing, class A = missing>
constexpr auto if_(C const& condition = {}, A const& then = {}, source_place where = here()) {
    return if_(condition, then, ref("AWS::NoValue"), where);
}
// A resource or an output that is only there where a condition holds, with what comes with it.
template <class C = missing> constexpr auto only_if(C const& condition = {}, source_place where = here()) {
    return given_attribute("Condition", reference_to_part(condition, reference_form::condition, where));
}

// --- conditions

template <int N> struct condition_tree : tree<N> {};

// What a condition is made of: a function, or another condition.
template <class C> constexpr auto as_operand(C const& function) { return as_value(function); }
template <int N> constexpr auto as_operand(condition_tree<N> const& other) {
    return object(entry("Condition", reference_to(handle_of(other), reference_form::condition)));
}
template <class A = missing, class B = missing>
constexpr auto equals(A const& a = {}, B const& b = {}, source_place where = here()) {
    return fn(literal("Fn::Equals", where), array(a, b));
}
template <class... C> constexpr auto and_(C const&... conditions) {
    return fn(literal("Fn::And", nowhere), array(as_operand(conditions)...));
}
template <class... C> constexpr auto or_(C const&... conditions) {
    return fn(literal("Fn::Or", nowhere), array(as_operand(conditions)...));
}
template <class C = missing> constexpr auto not_(C const& condition = {}, source_place where = here()) {
    return fn(literal("Fn::Not", where), array(as_operand(condition)));
}
// condition("IsProd", equals(ref(stage), "prod"))
template <class C = missing> constexpr auto condition(literal id = no_name(), C const& when = {}) {
    return make<condition_tree>(part_of(section::conditions, id), given_attribute("Expression", as_operand(when)));
}

// --- rules: what parameters have to be, together

// template_rule("ProdIsLarge", rule_condition(equals(ref(stage), "prod")), assertion(contains(array("large"), ref(size)), "prod is large"))
template <class... P> constexpr auto template_rule(literal id = no_name(), P const&... properties) {
    return make(part_of(section::rules, id), as_property(properties)...);
}
template <class C = missing> constexpr auto rule_condition(C const& when = {}) { return given_attribute("RuleCondition", when); }
template <class C> constexpr auto assertion(C const& holds, literal description) {
    return given_attribute("Assertions", object(entry("Assert", holds), entry("AssertDescription", description)));
}
template <class C = missing> constexpr auto assertion(C const& holds = {}) {
    return given_attribute("Assertions", object(entry("Assert", holds)));
}

template <class L = missing, class V = missing>
constexpr auto contains(L const& list = {}, V const& value = {}, source_place where = here()) {
    return fn(literal("Fn::Contains", where), array(list, value));
}
template <class L = missing, class V = missing>
constexpr auto each_member_equals(L const& list = {}, V const& value = {}, source_place where = here()) {
    return fn(literal("Fn::EachMemberEquals", where), array(list, value));
}
template <class L = missing, class M = missing>
constexpr auto each_member_in(L const& list = {}, M const& other = {}, source_place where = here()) {
    return fn(literal("Fn::EachMemberIn", where), array(list, other));
}
constexpr auto ref_all(literal parameter_type = no_name()) {
    return fn(literal("Fn::RefAll", parameter_type.place()), parameter_type);
}
// An attribute of the resource of AWS that a parameter names: value_of(vpc, "DefaultNetworkAcl").
template <class P> constexpr auto value_of(P const& parameter, literal attribute) {
    name const id = handle_or_id(parameter).id;
    return fn(literal("Fn::ValueOf", attribute.place()), array(literal(id.first, id.second, attribute.place(), false), attribute));
}
constexpr auto value_of_all(literal parameter_type = no_name(), literal attribute = no_name()) {
    return fn(literal("Fn::ValueOfAll", attribute.place()), array(parameter_type, attribute));
}

// --- outputs

// By this name other stacks of the account and region import the output: import_value("…").
template <class T = missing> constexpr auto export_name(T const& name = {}) {
    return given_property("Export", object(entry("Name", name)));
}

}
