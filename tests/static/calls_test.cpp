// What a task calls, as far as the permissions of its machine must know.
#include "check.hpp"

#include <aslant/services/lambda.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto charge = lambda::function("Charge", lambda::inline_code("def handler(event, context): return event"),
                                         lambda::handler("index.handler"), lambda::runtime::python3_13);
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");

constexpr auto template_parameters = attribute("Parameters", object(field("Name", object(field("Type", "String")))));

// The rules of a stack whose machine has one task.
template <class... P> constexpr said in_stack(P const&... properties) {
    return check_stack(
        core::stack("S", template_parameters, charge, topic, state_machine("M", start_at("T"), task("T", end, properties...))));
}
template <class F> constexpr bool may_invoke(F const& function) { return in_stack(lambda::invoke(function)).nothing(); }
template <class F> constexpr bool names_none(F const& function) {
    return in_stack(lambda::invoke(function)).only(rule::resource_name);
}

// every form in which Lambda takes a function's name
static_assert(may_invoke(charge) && may_invoke("charge") && may_invoke("charge:live") && may_invoke("charge:$LATEST"));
static_assert(may_invoke("123456789012:function:charge"));
static_assert(may_invoke("arn:aws:lambda:eu-central-1:123456789012:function:charge"));
static_assert(may_invoke("arn:aws-cn:lambda:cn-north-1:123456789012:function:charge:7"));
static_assert(in_stack(lambda::invoke(charge, field("Qualifier", "live"))).nothing());

// the ARN as the Resource itself
static_assert(in_stack(core::resource("arn:aws:lambda:us-east-1:123456789012:function:charge")).nothing());
static_assert(in_stack(core::resource(charge)).nothing());

// the optimised integration, written out; its patterns as well
constexpr auto invoke = core::resource("arn:aws:states:::lambda:invoke");
constexpr auto named_charge = parameters(object(field("FunctionName", "charge"), field("Payload", path("$$.Task.Token"))));
static_assert(in_stack(core::resource("arn:aws-us-gov:states:::lambda:invoke"), parameters(object(field("FunctionName", "charge"))))
                  .nothing());
static_assert(
    in_stack(core::resource("arn:aws:states:::lambda:invoke.waitForTaskToken"), named_charge, timeout(seconds(9))).nothing());
static_assert(in_stack(invoke, parameters(object(field("Payload", path("$")), field("FunctionName", ref(charge)),
                                                 field("Qualifier", "live"))))
                  .nothing());

// as raw JSON
static_assert(in_stack(invoke, parameters(json(R"({"Payload.$": "$", "FunctionName": "charge"})"))).nothing());
static_assert(in_stack(invoke, parameters(json(R"({"FunctionName.$": "$.f"})"))).only(rule::permission_unbounded));
static_assert(
    in_stack(invoke, parameters(json(R"({"FunctionName": "charge", "Qualifier.$": "$.q"})"))).only(rule::permission_unbounded));
static_assert(in_stack(invoke, parameters(json(R"({"FunctionName": ""})"))).only(rule::resource_name));
static_assert(in_stack(invoke, parameters(json(R"({"FunctionName": "a\u002db"})"))).nothing(), "it is a-b");
static_assert(in_stack(invoke, parameters(json(R"({"FunctionName": "a\u002ab"})"))).only(rule::resource_name), "it is a*b");

// what is no name
static_assert(in_stack(lambda::invoke(3)).only(rule::value_type) && in_stack(lambda::invoke(nullptr)).only(rule::value_type) &&
              in_stack(lambda::invoke(object())).only(rule::value_type) && names_none(""));
static_assert(names_none("a b") && names_none("${x}"));
// no wildcard gets into a policy
static_assert(names_none("*") && names_none("charge-*"));
static_assert(names_none("arn:aws:lambda:us-east-1:123456789012:function:*"));
static_assert(names_none("arn:aws:lambda:*:123456789012:function:charge"));
static_assert(in_stack(core::resource("arn:aws:lambda:us-east-1:*:function:charge")).only(rule::resource_name));
static_assert(in_stack(lambda::invoke("charge", field("Qualifier", "*"))).only(rule::resource_name));
// a qualifier twice
static_assert(in_stack(lambda::invoke("charge:live", field("Qualifier", "test"))).only(rule::qualifier_twice));
// a resource of another type, by its id
static_assert(in_stack(invoke, parameters(object(field("FunctionName", ref("Topic"))))).only(rule::resource_name));

// what is known only when the state runs
static_assert(in_stack(lambda::invoke(path("$.function"))).only(rule::permission_unbounded));
static_assert(in_stack(lambda::invoke(intrinsic("States.Format('{}', $.f)"))).only(rule::permission_unbounded));
static_assert(in_stack(lambda::invoke(charge, field("Qualifier", path("$.version")))).only(rule::permission_unbounded));
static_assert(in_stack(invoke, parameters(object(field("FunctionName.$", "$.f")))).count() == 1,
              "as it is written in a definition");
// its bounds
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName", charge, "audit-*"))).nothing());
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName", any_resource("customers bring them")))).nothing());
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName", "*"))).only(rule::bound_anything));
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName", "**"))).only(rule::bound_anything));
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName", "arn:aws:lambda:*:*:function:*")))
                  .only(rule::bound_anything));
// a wildcard stands behind the start of a name, and not for a region or an account
template <size_type N> constexpr said bounded_by(char const (&bound)[N]) {
    return in_stack(lambda::invoke(path("$.function"), allow("FunctionName", bound)));
}
static_assert(bounded_by("arn:aws:lambda:*:111122223333:function:charge").only(rule::bound_open));
static_assert(bounded_by("arn:aws:lambda:eu-west-1:*:function:charge").only(rule::bound_open));
static_assert(bounded_by("arn:aws-*:lambda:eu-west-1:111122223333:function:charge").only(rule::bound_open));
static_assert(bounded_by("*-charge").only(rule::bound_start));
static_assert(bounded_by("arn:aws:lambda:eu-west-1:111122223333:function:*-charge").only(rule::bound_start));
static_assert(bounded_by("arn:aws:lambda:eu-west-1:111122223333:function:c*e").nothing());
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName"))).only(rule::permission_unbounded));
static_assert(in_stack(lambda::invoke(path("$.function"), allow("FunctionName", topic))).only(rule::resource_name));
static_assert(in_stack(lambda::invoke(charge, allow("FunctionName", charge))).only(rule::bound_unused));

// what is known to the deployed stack: as what, the text has to tell
static_assert(in_stack(lambda::invoke(import_value("other-Function"))).only(rule::permission_deployed));
static_assert(in_stack(lambda::invoke(import_value("other-Function"), allow("FunctionName", "other-*"))).nothing());
static_assert(in_stack(lambda::invoke(ref("Name"))).only(rule::permission_deployed));
static_assert(in_stack(lambda::invoke(ref("Name"), allow("FunctionName", "other-*"))).nothing());
static_assert(in_stack(lambda::invoke(sub("${AWS::StackName}-charge"))).nothing());
static_assert(in_stack(lambda::invoke(sub("arn:${AWS::Partition}:lambda:${AWS::Region}:1:function:x"))).nothing());

// what no facts are there for
static_assert(in_stack(core::resource("arn:aws:states:::sns:publish")).only(rule::permission_unknown));
static_assert(in_stack(core::resource("arn:aws:states:::lambda:invokeAsync")).nothing(), "api-unknown says it");
static_assert(in_stack(core::resource("arn:aws:states:::aws-sdk:lambda:invoke")).only(rule::permission_unknown));
static_assert(in_stack(core::resource(topic)).only(rule::permission_unknown));
// and what needs no permission
static_assert(in_stack(core::resource("arn:aws:states:us-east-1:123456789012:activity:a")).nothing());

// at every depth
static_assert(
    check_stack(core::stack("S", state_machine("M", start_at("A"),
                                               parallel("A", end,
                                                        branch(start_at("B"),
                                                               map("B", end,
                                                                   item_processor(start_at("C"),
                                                                                  task("C", end, lambda::invoke(path("$.f"))))))))))
        .only(rule::permission_unbounded));
// but not where the user brings the role
static_assert(check_stack(core::stack("S",
                                      state_machine("M", property("RoleArn", "arn:aws:iam::123456789012:role/Mine"), start_at("T"),
                                                    task("T", end, core::resource("arn:aws:states:::sns:publish")))))
                  .nothing());

// the forms of a function's name, and what is none
constexpr function_name whole = parse_function_name(text_of("arn:aws:lambda:us-east-1:123456789012:function:charge:live"));
static_assert(whole.is_right && whole.account == "123456789012" && whole.name == "charge" && whole.qualifier == "live");
constexpr function_name partial = parse_function_name(text_of("123456789012:function:charge"));
static_assert(partial.is_right && partial.arn.empty() && partial.account == "123456789012" && partial.name == "charge" &&
              partial.qualifier.empty());
static_assert(parse_function_name(text_of("charge:live")).qualifier == "live" && parse_function_name(text_of("charge")).is_plain);
static_assert(!parse_function_name(text_of("us-east-1:123456789012:function:charge:live")).is_right &&
              !parse_function_name(text_of("123456789012:charge:live")).is_right &&
              !parse_function_name(text_of("charge:")).is_right && !parse_function_name(text_of(":charge")).is_right &&
              !parse_function_name({}).is_right);
// the parts of an ARN
constexpr arn_parts parts = parts_of_arn(text_of("arn:aws:lambda:us-east-1:123456789012:function:f:1"));
static_assert(parts.is_arn && parts.service == "lambda" && parts.region == "us-east-1" && parts.account == "123456789012" &&
              parts.resource == "function:f:1");
static_assert(!parts_of_arn(text_of("aws:lambda")).is_arn && parts_of_arn(text_of("arn:aws")).is_arn &&
              parts_of_arn(text_of("arn:aws")).resource.empty());

}
