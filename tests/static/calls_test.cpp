// What a task calls, as far as the permissions of its machine must know.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto charge = lambda::function("Charge", lambda::inline_code("def handler(event, context): return event"),
                                         lambda::handler("index.handler"), lambda::runtime::python3_13);
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");

template <class... P> constexpr task_call call(P const&... properties) {
    auto const t = task("T", properties...);
    task_call found = call_of(t.nodes, 0);
    return found;
}
constexpr bool known(task_call const& c, char const* target, char const* qualifier = "") {
    function_name const wanted = parse_function_name(terminated(target));
    return c.kind_of == call_kind::known && wanted.is_right && c.function.arn == wanted.arn && c.function.name == wanted.name &&
           c.function.account == wanted.account && c.function.qualifier == wanted.qualifier &&
           c.qualifier == terminated(qualifier) && terminated(c.api->action) == text_of("lambda:InvokeFunction");
}
// By reference: the node of the call is the reference.
template <class... P> constexpr bool refers_to_charge(char const* qualifier, P const&... properties) {
    auto const t = task("T", properties...);
    task_call const c = call_of(t.nodes, 0);
    return c.kind_of == call_kind::referred && c.qualifier == terminated(qualifier) &&
           t.nodes[c.resource_node].value_form == form::reference &&
           referred_id(t.nodes + c.resource_node) == name{{}, text_of("Charge")} &&
           terminated(c.api->action) == text_of("lambda:InvokeFunction");
}
constexpr bool is(call_kind wanted, task_call const& c) { return c.kind_of == wanted; }

// every form in which Lambda takes a function's name
static_assert(known(call(lambda::invoke("charge")), "charge"));
static_assert(known(call(lambda::invoke("charge:live")), "charge:live"));
static_assert(known(call(lambda::invoke("charge:$LATEST")), "charge:$LATEST"));
static_assert(known(call(lambda::invoke("123456789012:function:charge")), "123456789012:function:charge"));
static_assert(known(call(lambda::invoke("arn:aws:lambda:eu-central-1:123456789012:function:charge")),
                    "arn:aws:lambda:eu-central-1:123456789012:function:charge"));
static_assert(known(call(lambda::invoke("arn:aws-cn:lambda:cn-north-1:123456789012:function:charge:7")),
                    "arn:aws-cn:lambda:cn-north-1:123456789012:function:charge:7"));
static_assert(refers_to_charge("", lambda::invoke(charge)));

// the ARN as the Resource itself
static_assert(known(call(core::resource("arn:aws:lambda:us-east-1:123456789012:function:charge")),
                    "arn:aws:lambda:us-east-1:123456789012:function:charge"));
static_assert(refers_to_charge("", core::resource(charge)));

// the optimised integration, written out; its patterns as well
constexpr auto invoke = core::resource("arn:aws:states:::lambda:invoke");
static_assert(known(call(invoke, parameters(object(field("FunctionName", "charge")))), "charge"));
static_assert(known(call(core::resource("arn:aws-us-gov:states:::lambda:invoke"),
                         parameters(object(field("FunctionName", "charge")))),
                    "charge"));
static_assert(known(call(core::resource("arn:aws:states:::lambda:invoke.waitForTaskToken"),
                         parameters(object(field("FunctionName", "charge")))),
                    "charge"));
static_assert(refers_to_charge("live", invoke,
                               parameters(object(field("Payload", path("$")), field("FunctionName", ref(charge)),
                                                 field("Qualifier", "live")))));
static_assert(known(call(invoke, parameters(object(field("FunctionName", "charge"), field("Qualifier", "$LATEST")))), "charge",
                    "$LATEST"));

// as raw JSON
static_assert(known(call(invoke, parameters(json(R"({"Payload.$": "$", "FunctionName": "charge"})"))), "charge"));
static_assert(known(call(invoke, parameters(json(R"({"FunctionName": "charge", "Qualifier": "live"})"))), "charge", "live"));
static_assert(is(call_kind::unnamed, call(invoke, parameters(json(R"({"Payload": {"FunctionName": "charge"}})")))));
static_assert(is(call_kind::unbounded, call(invoke, parameters(json(R"({"FunctionName.$": "$.f"})")))));
static_assert(is(call_kind::unbounded, call(invoke, parameters(json(R"({"FunctionName": "charge", "Qualifier.$": "$.q"})")))));
static_assert(is(call_kind::misnamed, call(invoke, parameters(json(R"({"FunctionName": ""})")))));
static_assert(is(call_kind::unnamed, call(invoke, parameters(json("[]")))));

// what is no name
static_assert(is(call_kind::misnamed, call(lambda::invoke(3))) && is(call_kind::misnamed, call(lambda::invoke(nullptr))) &&
              is(call_kind::misnamed, call(lambda::invoke(object()))) && is(call_kind::misnamed, call(lambda::invoke(""))));

// what is known only when the state runs, or to the deployed stack
static_assert(is(call_kind::unbounded, call(lambda::invoke(import_value("other-Function")))));
static_assert(is(call_kind::unbounded, call(lambda::invoke(sub("${AWS::StackName}-charge")))));
static_assert(is(call_kind::unbounded, call(lambda::invoke(path("$.function")))));
static_assert(is(call_kind::unbounded, call(lambda::invoke(intrinsic("States.Format('{}', $.f)")))));

// what has no name
static_assert(is(call_kind::unnamed, call(invoke, parameters(object(field("Payload", object(field("FunctionName", "charge"))))))),
              "of the outermost object");
static_assert(is(call_kind::unnamed, call(invoke)) && is(call_kind::unnamed, call(invoke, parameters(object()))));
static_assert(is(call_kind::unbounded, call(lambda::invoke(charge, field("Qualifier", path("$.version"))))));

// what no facts are there for
static_assert(is(call_kind::unknown,
                 call(core::resource("arn:aws:states:::sns:publish"), parameters(object(field("TopicArn", "t"))))));
static_assert(is(call_kind::unknown, call(core::resource("arn:aws:states:::lambda:invokeAsync"))));
static_assert(is(call_kind::unknown,
                 call(core::resource("arn:aws:states:::aws-sdk:lambda:invoke"), parameters(object(field("FunctionName", "f"))))));
static_assert(is(call_kind::unknown, call(core::resource("arn:aws:states:us-east-1:123456789012:activity:a"))));
static_assert(is(call_kind::unknown, call(core::resource("arn:aws:lambda:us-east-1:123456789012:layer:l"))));
static_assert(is(call_kind::unknown, call(core::resource(topic))));
static_assert(is(call_kind::unknown, call(core::resource("charge"))) && is(call_kind::unknown, call(core::resource(""))));
static_assert(is(call_kind::nothing, call()) && is(call_kind::nothing, call(next("B"))));

// the stack says so, at the state
template <class... P> constexpr said in_stack(P const&... properties) {
    return check_stack(core::stack("S", charge, topic, state_machine("M", start_at("T"), task("T", end, properties...))));
}
static_assert(in_stack(lambda::invoke(charge)).nothing());
static_assert(in_stack(lambda::invoke(path("$.f"))).only(rule::permission_unbounded));
static_assert(in_stack(invoke, parameters(object(field("FunctionName.$", "$.f")))).count() == 1,
              "as it is written in a definition");
static_assert(in_stack(invoke).only(rule::field_missing) &&
              in_stack(invoke, parameters(object(field("Payload", 1)))).only(rule::field_missing));
// no wildcard gets into a policy
static_assert(in_stack(lambda::invoke("*")).only(rule::function_name) &&
              in_stack(lambda::invoke("charge-*")).only(rule::function_name));
static_assert(in_stack(lambda::invoke("arn:aws:lambda:us-east-1:123456789012:function:*")).only(rule::function_name));
static_assert(in_stack(lambda::invoke("arn:aws:lambda:*:123456789012:function:charge")).only(rule::function_name));
static_assert(in_stack(core::resource("arn:aws:lambda:us-east-1:*:function:charge")).only(rule::function_name));
static_assert(in_stack(lambda::invoke("charge", field("Qualifier", "*"))).only(rule::function_name));
static_assert(in_stack(lambda::invoke("a b")).only(rule::function_name) &&
              in_stack(lambda::invoke("${x}")).only(rule::function_name));
static_assert(in_stack(invoke, parameters(json(R"({"FunctionName": "a\u002db"})"))).only(rule::function_name));
static_assert(in_stack(lambda::invoke(charge, field("Qualifier", "live"))).nothing() &&
              in_stack(lambda::invoke("charge:$LATEST")).nothing());
static_assert(in_stack(core::resource("arn:aws:states:::sns:publish")).only(rule::permission_unknown));
static_assert(in_stack(core::resource(topic)).only(rule::permission_unknown));
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
// a qualifier twice, and two that differ
static_assert(known(call(lambda::invoke("charge:live", field("Qualifier", "live"))), "charge:live", "live"));
static_assert(is(call_kind::misnamed, call(lambda::invoke("charge:live", field("Qualifier", "test")))));
static_assert(is(call_kind::unbounded,
                 call(invoke, parameters(object(field("FunctionName", "charge"), field("Qualifier.$", "$.q"))))));
static_assert(is(call_kind::known, call(invoke, parameters(json(R"({"FunctionName": "charge"})")))));

// the parts of an ARN
constexpr arn_parts parts = parts_of_arn(text_of("arn:aws:lambda:us-east-1:123456789012:function:f:1"));
static_assert(parts.is_arn && parts.service == "lambda" && parts.region == "us-east-1" && parts.account == "123456789012" &&
              parts.resource == "function:f:1");
static_assert(!parts_of_arn(text_of("aws:lambda")).is_arn && parts_of_arn(text_of("arn:aws")).is_arn &&
              parts_of_arn(text_of("arn:aws")).resource.empty());

}
