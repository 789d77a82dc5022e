// Parts of a template: parameters, mappings, conditions, template rules, outputs; and what depends on what.
#include <aslant/template.hpp>

#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto topic = resource("Topic", "AWS::SNS::Topic");

// What is wrong with the parts of a stack, warnings too.
template <class... Items> constexpr said parts(Items const&... items) {
    auto const whole = core::stack("S", topic, items...);
    said result;
    report out{result.all.found, shown_findings, true};
    part_rules{whole.nodes, out}.check();
    result.all.count = out.count;
    return result;
}
template <class... Items> constexpr said whole(Items const&... items) { return check_stack(core::stack("S", topic, items...)); }
template <class P> constexpr auto used(P const& p) { return output("Used", ref(p)); }
template <class P> constexpr said one(P const& p) { return parts(p, used(p)); }

// --- regular expressions
constexpr bool matches(char const* pattern, char const* words) {
    return core::match(terminated(pattern), terminated(words)) == match_result::matches;
}
constexpr match_result result_of(char const* pattern, char const* words = "a") {
    return core::match(terminated(pattern), terminated(words));
}
static_assert(matches("", "") && !matches("", "a") && matches("abc", "abc") && !matches("abc", "abcd") && !matches("abc", "ab"));
static_assert(matches("a*", "") && matches("a*", "aaa") && !matches("a*", "ab") && matches("a+b?", "aa") && !matches("a+", ""));
static_assert(matches("[a-z0-9]{3,5}", "ab1") && !matches("[a-z0-9]{3,5}", "ab") && !matches("[a-z0-9]{3,5}", "abcdef"));
static_assert(matches("(ab|cd)+", "abcdab") && !matches("(ab|cd)+", "abc") && matches("a|b|", "") && matches("(?:x|y)z", "yz"));
static_assert(matches("\\d{4}-\\d\\d", "2026-11") && matches("\\w+\\s\\S", "a_1 x") && matches("[^a-c]+", "xyz") &&
              !matches("[^a-c]", "b"));
static_assert(matches("^abc$", "abc") && !matches("a^b", "ab") && matches("(?=.*[0-9])[a-z0-9]+", "ab1") &&
              !matches("(?=.*[0-9])[a-z0-9]+", "abc"));
static_assert(matches("(?!aws)[a-z]+", "aw") && !matches("(?!aws)[a-z]+", "awsx") && matches("[\\w.-]+@x\\.y", "a.b@x.y"));
static_assert(matches("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab") && !matches("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
static_assert(matches("a{2}", "aa") && !matches("a{2}", "a") && matches("a{2,}", "aaaa") && matches("a{0,1}?b", "b") &&
              matches("[a-]+", "-a"));
static_assert(result_of("(a") == match_result::malformed && result_of("a)") == match_result::malformed &&
              result_of("[a") == match_result::malformed && result_of("*a") == match_result::malformed &&
              result_of("a{2,1}") == match_result::malformed && result_of("a\\") == match_result::malformed);
static_assert(result_of("(a)\\1") == match_result::unknown && result_of("\\p{L}") == match_result::unknown &&
              result_of("a++") == match_result::unknown && result_of("(?<n>a)") == match_result::unknown &&
              result_of("[a&&b]") == match_result::unknown && result_of("\xC3\xBC") == match_result::unknown);

// --- types of parameters
constexpr bool is_type(char const* type) { return is_parameter_type(terminated(type)); }
static_assert(is_type("String") && is_type("Number") && is_type("CommaDelimitedList") && is_type("List<Number>") &&
              is_type("List<String>") && is_type("AWS::EC2::VPC::Id") && is_type("List<AWS::EC2::Subnet::Id>") &&
              is_type("AWS::SSM::Parameter::Name") && is_type("AWS::SSM::Parameter::Value<String>") &&
              is_type("AWS::SSM::Parameter::Value<List<String>>") && is_type("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>") &&
              is_type("AWS::EC2::KeyPair::KeyName"));
static_assert(!is_type("") && !is_type("string") && !is_type("Boolean") && !is_type("List<AWS::EC2::KeyPair::KeyName>") &&
              !is_type("List<>") && !is_type("List<CommaDelimitedList>") && !is_type("AWS::EC2::Vpc::Id") &&
              !is_type("AWS::SSM::Parameter::Value<>") && !is_type("List<List<Number>>"));

// --- parameters
static_assert(one(parameter("P", "String")).nothing());
static_assert(one(parameter("P", "String", default_value("b"), allowed_values("a", "b"), min_length(1), max_length(1),
                            allowed_pattern("[ab]"), no_echo(), description("d"), constraint_description("c")))
                  .nothing());
static_assert(one(parameter("P", "Number", default_value("3"), allowed_values(1, 2, 3), min_value(1), max_value(3))).nothing());
static_assert(one(parameter("P", "Number", default_value(2.5), min_value(2), max_value("2.5"))).nothing());
static_assert(one(parameter("P", "Number", default_value(-1), min_value(-1))).nothing());
static_assert(one(parameter("P", "String", default_value(true), allowed_values("true", "false"))).nothing());
static_assert(one(parameter("P", "CommaDelimitedList", default_value("a, b,a"), allowed_values("a", "b"))).nothing());
static_assert(
    one(parameter("P", "CommaDelimitedList", default_value("a,c"), allowed_values("a", "b"))).only(rule::parameter_value));
static_assert(one(parameter("P", "List<Number>", default_value("1,2.5"))).nothing());
static_assert(one(parameter("P", "List<Number>", default_value("1,x"))).only(rule::parameter_value));
static_assert(one(parameter("P", "List<Number>", default_value(7))).nothing());
static_assert(one(parameter("P", "String", default_value("abc"), max_length(2))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", default_value("\xC3\xBC\xC3\xBC"), max_length(2))).nothing());
static_assert(one(parameter("P", "String", default_value(""), min_length(1))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", allowed_values("a", "abc"), max_length(2))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", allowed_values())).only(rule::parameter_value));
static_assert(one(parameter("P", "String", default_value(array("a")))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", default_value("A"), allowed_pattern("[a-z]+"))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", default_value("A"), allowed_pattern("[a-z"))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", default_value("A"), allowed_pattern("\\p{Upper}"))).nothing());
static_assert(one(parameter("P", "Number", min_value(2), max_value(1))).only(rule::parameter_value));
static_assert(one(parameter("P", "Number", min_value("many"))).only(rule::parameter_value));
static_assert(one(parameter("P", "Number", default_value(1), min_value(2))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", default_value(ref("AWS::Region")))).only(rule::parameter_value));
static_assert(one(parameter("P", "String", attribute("NoEcho", 1))).only(rule::parameter_value));
static_assert(one(parameter("P", "Number", min_length(1))).only(rule::part_attribute_type));
static_assert(one(parameter("P", "String", max_value(1))).only(rule::part_attribute_type));
static_assert(one(parameter("P", "String", attribute("Defalt", 1))).only(rule::part_attribute) &&
              one(parameter("P", "String", attribute("Defalt", 1))).all.found[0].hint == name{{}, core::text_of("Default")});
static_assert(one(parameter("P", "Strng")).only(rule::part_type) &&
              one(parameter("P", "List<AWS::EC2::Subnet::ID>")).all.found[0].hint ==
                  name{{}, core::text_of("List<AWS::EC2::Subnet::Id>")});
static_assert(one(parameter("P")).only(rule::property_missing));
static_assert(whole(parameter("P", "String", default_value("a"), default_value("b")), used(parameter("P", "String")))
                  .only(rule::property_twice));
static_assert(
    whole(parameter("P", "String", min_length(1), min_length(1)), used(parameter("P", "String"))).only(rule::property_twice));
static_assert(whole(parameter("P", "String", 42), used(parameter("P", "String"))).only(rule::not_a_property));

// unused
constexpr auto stage = parameter("Stage", "String");
static_assert(parts(stage).only(rule::parameter_unused));
static_assert(parts(parameter("Stage", "String", accept("parameter-unused", "read by a macro"))).nothing());
static_assert(parts(stage, output("Other", ref("AWS::Region"))).only(rule::parameter_unused));
static_assert(parts(stage, output("O", sub("${Stage}-x"))).nothing() &&
              parts(stage, output("O", sub("${!Stage}-x"))).only(rule::parameter_unused));
static_assert(parts(stage, condition("C", equals(ref(stage), "a"))).nothing());
static_assert(parts(stage, resource("R", "AWS::SNS::Topic", property("A", json(R"({"Ref": "Stage"})")))).nothing());
static_assert(parts(stage, template_rule("R", assertion(equals(value_of(stage, "X"), "a")))).nothing());

// --- sorts of ids
constexpr auto sizes = mapping("Sizes", field("test", object(field("Memory", 128))),
                               field("eu-west-1", object(field("Memory", 256), field("List", array("a", "b")))));
constexpr auto is_prod = condition("IsProd", equals(ref("AWS::Region"), "eu-west-1"));
static_assert(whole(stage, sizes, is_prod).nothing());
static_assert(whole(stage, stage).only(rule::logical_id_duplicate) &&
              whole(parameter("Topic", "String")).only(rule::logical_id_duplicate) &&
              whole(sizes, condition("Sizes", equals(1, 1))).only(rule::logical_id_duplicate));
static_assert(whole(sizes, output("Sizes", "a")).nothing());   // names of outputs are their own
static_assert(whole(parameter("a-b", "String")).only(rule::logical_id) &&
              whole(condition("", equals(1, 1))).only(rule::logical_id) && whole(parameter(1, "String")).only(rule::name_missing));
static_assert(whole(output("O", ref(is_prod)), is_prod).only(rule::reference_sort) &&
              whole(output("O", ref("Sizes")), sizes).only(rule::reference_sort));
static_assert(whole(output("O", get_att(stage, "Arn")), stage).only(rule::reference_sort));
static_assert(whole(resource("R", "AWS::SNS::Topic", depends_on(stage)), stage).only(rule::reference_sort));
static_assert(whole(resource("R", "AWS::SNS::Topic", only_if(stage)), stage).only(rule::reference_sort));
static_assert(whole(resource("R", "AWS::SNS::Topic", only_if("IsProd"))).only(rule::reference_missing));
static_assert(whole(resource("R", "AWS::SNS::Topic", attribute("Condition", "IsPrd")), is_prod).only(rule::reference_missing));
static_assert(whole(resource("R", "AWS::SNS::Topic", attribute("DependsOn", "Nobody"))).only(rule::reference_missing));
static_assert(whole(output("O", if_(is_prod, 1, 2))).only(rule::reference_missing) &&
              whole(output("O", if_(is_prod, 1)), is_prod).nothing());
static_assert(whole(output("O", fn("Fn::If", array("IsProd", 1, 2)))).only(rule::reference_missing));
static_assert(whole(output("O", fn("Fn::GetAtt", "Topics.Arn"))).only(rule::reference_missing) &&
              whole(output("O", fn("Ref", "Topic"))).nothing());
static_assert(whole(output("O", find_in_map(sizes, "test", "Memory"))).only(rule::reference_missing));
static_assert(whole(output("O", if_("IsPrd", 1, 2)), is_prod).all.found[0].hint == name{{}, core::text_of("IsProd")});
// sections that the user writes
static_assert(
    whole(attribute("Parameters", object(field("Old", object(field("Type", "String"))))), output("O", ref("Old"))).nothing());
static_assert(
    whole(attribute("Conditions", object(field("Old", fn("Fn::Equals", array(1, 1))))), output("O", 1, only_if("Old"))).nothing());
static_assert(parts(attribute("Parameters", object()), stage, used(stage)).only(rule::property_twice));

// --- mappings
static_assert(parts(sizes).nothing());
static_assert(parts(mapping("M")).only(rule::mapping_keys) && parts(mapping("M", field("a", object()))).only(rule::mapping_keys));
static_assert(parts(mapping("M", field("a_b", object(field("c", 1))))).only(rule::mapping_key));
static_assert(parts(mapping("M", field("a", object(field("c-d", 1))))).only(rule::mapping_key));
static_assert(parts(mapping("M", field("a", 1))).only(rule::mapping_value) &&
              parts(mapping("M", field("a", object(field("b", object()))))).only(rule::mapping_value));
static_assert(parts(mapping("M", field("a", object(field("b", ref("AWS::Region")))))).only(rule::mapping_value));
static_assert(parts(mapping("M", field("a", object(field("b", array(1, array())))))).only(rule::mapping_value));
static_assert(
    parts(mapping("M", field("a", object(field("b", 1))), field("a", object(field("b", 1))))).only(rule::field_duplicate));
static_assert(parts(sizes, output("O", find_in_map(sizes, "test", "Memory"))).nothing());
static_assert(parts(sizes, output("O", find_in_map(sizes, "tst", "Memory"))).only(rule::mapping_key_missing));
static_assert(parts(sizes, output("O", find_in_map(sizes, "test", "List"))).only(rule::mapping_key_missing));
static_assert(parts(sizes, output("O", find_in_map(sizes, ref("AWS::Region"), "List"))).nothing());
static_assert(parts(sizes, output("O", find_in_map(sizes, ref("AWS::Region"), "Lst"))).only(rule::mapping_key_missing));
static_assert(parts(sizes, output("O", find_in_map("Sizes", "test", ref("AWS::Region")))).nothing());

// --- conditions and rules
static_assert(parts(is_prod, condition("C", and_(is_prod, or_(not_(is_prod), equals(1, 2))))).nothing());
static_assert(parts(condition("C", ref("AWS::Region"))).only(rule::condition_function) &&
              parts(condition("C", "true")).only(rule::condition_function));
static_assert(parts(condition("C", fn("Fn::Contains", array(array(1), 1)))).only(rule::condition_function));
static_assert(parts(is_prod, condition("C", and_(is_prod))).only(rule::condition_arguments));
static_assert(parts(condition("C", equals(ref(topic), "a"))).only(rule::condition_resource));
static_assert(parts(condition("C", equals(join("", get_att(topic, "Arn")), "a"))).only(rule::condition_resource));
static_assert(parts(template_rule("R", assertion(contains(array("a"), ref("AWS::Region")), "why"))).nothing());
static_assert(parts(template_rule("R", rule_condition(equals(1, 1)))).only(rule::property_missing));
static_assert(parts(is_prod, template_rule("R", assertion(fn("Condition", "IsProd")))).only(rule::condition_function));
static_assert(parts(template_rule("R", assertion(equals(ref(topic), 1)))).only(rule::condition_resource));
static_assert(parts(output("O", 1, export_name(ref(topic)))).only(rule::condition_resource));
static_assert(parts(output("O", 1, attribute("Exprt", 1))).only(rule::part_attribute));

// --- cycles
template <class... P> constexpr auto made(char const (&id)[2], P const&... properties) {
    return resource(id, "AWS::SNS::Topic", properties...);
}
static_assert(whole(made("A", property("X", ref("B"))), made("B", property("X", ref("C"))), made("C")).nothing());
static_assert(
    whole(made("A", property("X", ref("B"))), made("B", property("X", get_att("A", "Arn")))).only(rule::dependency_cycle));
static_assert(whole(made("A", property("X", sub("${A}")))).only(rule::dependency_cycle) &&
              whole(made("A", property("X", sub("${!A}")))).nothing());
static_assert(
    whole(made("A", depends_on("B")), made("B", property("X", fn("Fn::GetAtt", array("A", "Arn"))))).only(rule::dependency_cycle));
static_assert(
    whole(made("A", property("X", object(field("Y", array(if_(is_prod, ref("A"))))))), is_prod).only(rule::dependency_cycle));
static_assert(
    whole(condition("A", not_(fn("Condition", "B"))), condition("B", not_(fn("Condition", "A")))).only(rule::dependency_cycle));
constexpr auto refers = state_machine("M", start_at("A"), pass("A", result(object(field("q", "x"))), end),
                                      property("TracingConfiguration", object(field("Enabled", ref("A")))));
static_assert(whole(refers, made("A")).nothing() && whole(refers, made("A", property("X", ref("M")))).only(rule::dependency_cycle));
static_assert(whole(refers, made("A", property("X", get_att("MRole", "Arn")))).nothing());

}
