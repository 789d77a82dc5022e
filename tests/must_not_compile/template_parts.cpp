// Parts of a template: parameters, mappings, conditions, template rules, outputs; references of the wrong sort; cycles.
#include <aslant/aslant.hpp>
#include <aslant/template.hpp>
using namespace aslant;

constexpr auto topic = resource("Topic", "AWS::SNS::Topic");
constexpr auto stage = parameter("Stage", "String", default_value("test"), allowed_values("test", "prod"));
constexpr auto sizes = mapping("Sizes", field("test", object(field("Memory", 128))), field("prod", object(field("Memory", 1024))));
constexpr auto is_prod = condition("IsProd", equals(ref(stage), "prod"));
constexpr auto right = stack("S", stage, sizes, is_prod, topic, resource("Jobs", "AWS::SQS::Queue", only_if(is_prod), property("DelaySeconds", find_in_map(sizes, ref(stage), "Memory"))),
                             template_rule("Large", rule_condition(equals(ref(stage), "prod")), assertion(contains(array("prod"), ref(stage)), "prod is prod")),
                             output("Topic", ref(topic), export_name(sub("${AWS::StackName}-topic")), only_if(is_prod), description("the topic")));
static_assert(verify<right>::ok);

// --- reference-missing, reference-sort

constexpr auto not_listed = stack("S", topic, output("Stage", ref(stage)));
static_assert(verify<not_listed>::ok);   // says: output `Stage`: the resource `Stage` is not in the stack (line N)
constexpr auto condition_not_listed = stack("S", stage, topic, resource("Jobs", "AWS::SQS::Queue", only_if(is_prod)));
static_assert(verify<condition_not_listed>::ok);   // says: resource `Jobs`: the condition `IsProd` is not in the stack (line N)
constexpr auto misspelt_condition = stack("S", stage, is_prod, topic, output("Topic", if_("IsProud", ref(topic), "none")));
static_assert(verify<misspelt_condition>::ok);   // says: output `Topic`: the condition `IsProud` is not in the stack; did you mean `IsProd`? (line N)
constexpr auto mapping_not_listed = stack("S", topic, output("Memory", find_in_map(sizes, "test", "Memory")));
static_assert(verify<mapping_not_listed>::ok);   // says: output `Memory`: the mapping `Sizes` is not in the stack (line N)
constexpr auto ref_of_condition = stack("S", stage, is_prod, topic, output("Prod", ref(is_prod)));
static_assert(verify<ref_of_condition>::ok);   // says: output `Prod`: `IsProd` is a condition, where a resource or a parameter belongs (line N)
constexpr auto attribute_of_parameter = stack("S", stage, topic, output("Prod", sub("${Stage.Value}")));
static_assert(verify<attribute_of_parameter>::ok);   // says: output `Prod`: `Stage` is a parameter, where a resource belongs (line N)
constexpr auto condition_is_a_parameter = stack("S", stage, resource("Jobs", "AWS::SQS::Queue", only_if(stage)));
static_assert(verify<condition_is_a_parameter>::ok);   // says: resource `Jobs`: `Stage` is a parameter, where a condition belongs (line N)
constexpr auto parameter_as_bucket = stack("S", stage, topic, output("O", find_in_map(stage, "a", "b")));
static_assert(verify<parameter_as_bucket>::ok);   // says: output `O`: `Stage` is a parameter, where a mapping belongs (line N)
constexpr auto same_id = stack("S", topic, parameter("Topic", "String"), output("O", ref("Topic")));
static_assert(verify<same_id>::ok);   // says: parameter `Topic`: the logical id `Topic` stands twice in the stack (line N)

// --- dependency-cycle

constexpr auto circle = stack("S", resource("A", "AWS::SNS::Topic", property("TopicName", ref("B"))), resource("B", "AWS::SNS::Topic", property("TopicName", sub("${C.TopicName}"))),
                              resource("C", "AWS::SNS::Topic", depends_on("A")));
static_assert(verify<circle>::ok);   // says: resource `A`: it depends on itself: A -> B -> C -> A (line N)
constexpr auto itself = state_machine("Again", start_at("A"), pass("A", end), property("Tags", array(object(field("Key", "self"), field("Value", ref("Again"))))));
constexpr auto of_itself = stack("S", itself);
static_assert(verify<of_itself>::ok);   // says: state machine `Again`: it depends on itself: Again -> Again (line N)

// --- parameters

constexpr auto misspelt_types = stack("S", topic, parameter("A", "Sting"), parameter("B", "AWS::EC2::Vpc::Id"), parameter("C", "Boolean"), output("O", sub("${A}${B}${C}")));
static_assert(verify<misspelt_types>::ok);   // says: (1) parameter `A`: `Sting` is no type of a parameter; did you mean `String`? (line N) (2) parameter `B`: `AWS::EC2::Vpc::Id` is no type of a parameter; did you mean `AWS::EC2::VPC::Id`? (line N) (3) parameter `C`: `Boolean` is no type of a parameter (line N)
constexpr auto misspelt_attribute = stack("S", topic, parameter("A", "String", attribute("Defualt", "a")), output("O", ref("A"), attribute("Exports", 1)));
static_assert(verify<misspelt_attribute>::ok);   // says: (1) parameter `A`: it cannot have `Defualt`; did you mean `Default`? (line N) (2) output `O`: it cannot have `Exports`; did you mean `Export`? (line N)
constexpr auto bounds_of_others = stack("S", topic, parameter("A", "Number", min_length(1)), parameter("B", "String", max_value(1)), output("O", sub("${A}${B}")));
static_assert(verify<bounds_of_others>::ok);   // says: (1) parameter `A`: `MinLength` is for parameters of type String (line N) (2) parameter `B`: `MaxValue` is for parameters of type Number (line N)
constexpr auto wrong_defaults = stack("S", topic, parameter("A", "String", default_value("c"), allowed_values("a", "b")), parameter("B", "Number", default_value(5), max_value(4)),
                                      parameter("C", "String", default_value("Prod"), allowed_pattern("[a-z]+")), parameter("D", "Number", allowed_values(1, "two")),
                                      output("O", sub("${A}${B}${C}${D}")));
static_assert(verify<wrong_defaults>::ok);   // says: (1) parameter `A`: its Default `c` is none of its AllowedValues (line N) (2) parameter `B`: its Default `5` is more than its MaxValue (line N) (3) parameter `C`: its Default `Prod` does not match its AllowedPattern (line N) (4) parameter `D`: its value `two` is no number (line N)
constexpr auto without_type = stack("S", topic, parameter("A"), output("O", ref("A")));
static_assert(verify<without_type>::ok);   // says: parameter `A`: it has no Type (line N)
constexpr auto number_for_type = stack("S", topic, parameter("A", 42), parameter("a-b", "String"), output("O", ref("A")));
static_assert(verify<number_for_type>::ok);   // says: (1) parameter `a-b`: `a-b` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N) (2) parameter `A`: Type holds `int` where a JSON value belongs (line N)

// --- mappings

constexpr auto empty_mappings = stack("S", topic, mapping("A"), mapping("B", field("test", object())));
static_assert(verify<empty_mappings>::ok);   // says: (1) mapping `A`: `A` has 0 keys, 1 to 200 are allowed (line N) (2) mapping `B`: `test` has 0 keys, 1 to 200 are allowed (line N)
constexpr auto wrong_keys = stack("S", topic, mapping("A", field("a_b", object(field("c", 1)))), mapping("B", field("a-b", object(field("c-d", 1)))));
static_assert(verify<wrong_keys>::ok);   // says: (1) mapping `A`: the key `a_b` of a mapping is not 1 to 255 letters, digits, hyphens and dots (line N) (2) mapping `B`: the key `c-d` of a mapping is not 1 to 255 letters and digits (line N)
constexpr auto computed_mapping = stack("S", topic, mapping("A", field("a", object(field("b", ref("AWS::Region"))))), mapping("B", field("a", 1)));
static_assert(verify<computed_mapping>::ok);   // says: (1) mapping `A`: its key `a` has a reference, where a mapping has texts, numbers, booleans and lists of them under a second key (line N) (2) mapping `B`: its key `a` has a number, where a mapping has texts, numbers, booleans and lists of them under a second key (line N)
constexpr auto missing_keys = stack("S", topic, sizes, output("A", find_in_map(sizes, "tset", "Memory")), output("B", find_in_map(sizes, ref("AWS::Region"), "Memroy")));
static_assert(verify<missing_keys>::ok);   // says: (1) output `A`: the mapping `Sizes` has no key `tset`; did you mean `test`? (line N) (2) output `B`: the mapping `Sizes` has no key `Memroy`; did you mean `Memory`? (line N)

// --- conditions and rules

constexpr auto no_condition = stack("S", topic, condition("A", ref("AWS::Region")), condition("B", "true"), template_rule("C", assertion(join("", "a", "b"))));
static_assert(verify<no_condition>::ok);   // says: (1) condition `A`: it is decided by equals, and_, or_, not_ and conditions, not by a reference (line N) (2) condition `B`: it is decided by equals, and_, or_, not_ and conditions, not by a text (line N) (3) template rule `C`: it is decided by rule functions, not by Fn::Join (line N)
constexpr auto few_arguments = stack("S", topic, condition("A", and_(equals(1, 1))), condition("B", fn("Fn::Equals", array(1))));
static_assert(verify<few_arguments>::ok);   // says: (1) condition `A`: `Fn::And` takes 2 to 10 arguments, not 1 (line N) (2) condition `B`: `Fn::Equals` takes 2 arguments, not 1 (line N)
constexpr auto decided_by_resources = stack("S", topic, condition("A", equals(ref(topic), "a")), output("B", 1, export_name(get_att(topic, "TopicName"))));
static_assert(verify<decided_by_resources>::ok);   // says: (1) condition `A`: it depends on the resource `Topic`, and is decided before there are resources (line N) (2) output `B`: it depends on the resource `Topic`, and is decided before there are resources (line N)
constexpr auto rule_of_nothing = stack("S", topic, template_rule("A", rule_condition(equals(1, 1))));
static_assert(verify<rule_of_nothing>::ok);   // says: template rule `A`: it has no Assertions (line N)

// --- part-limit

template <int I> inline constexpr char id_of[5]{'P', '0' + I / 100, '0' + I / 10 % 10, '0' + I % 10, 0};
template <int... I> constexpr auto outputs(core::indexes<I...>) {
    return stack("S", topic, output(id_of<I>, 1)...);
}
template <int... I> constexpr auto mappings(core::indexes<I...>) {
    return stack("S", topic, mapping(id_of<I>, field("a", object(field("b", I))))...);
}
constexpr auto many_outputs = outputs(core::indexes_up_to<201>{});
static_assert(verify<many_outputs>::ok);   // says: stack `S`: its Outputs are 201, 200 are allowed (line N)
constexpr auto many_mappings = mappings(core::indexes_up_to<201>{});
static_assert(verify<many_mappings>::ok);   // says: stack `S`: its Mappings are 201, 200 are allowed (line N)
constexpr auto enough_outputs = outputs(core::indexes_up_to<200>{});
static_assert(verify<enough_outputs>::ok);
