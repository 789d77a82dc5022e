// What the role of a machine gets for calls of AWS Lambda: one function, with the version or alias that is called.
#include "permissions.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto charge =
    lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto live = lambda::alias("Live", property("FunctionName", ref(charge)), property("Name", "live"));
constexpr auto first = lambda::version("First", property("FunctionName", ref(charge)));
constexpr auto payload = lambda::payload(path("$.order"));
std::string const functions = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:";

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: the very function that is called, unqualified where the call is; both patterns need the same.
TEST_CASE("lambda: a function, and only that (B12)") {
    CHECK(policy_for(lambda::invoke(charge, payload), charge) == "lambda:InvokeFunction on ${Charge.Arn}");
    CHECK(policy_for(lambda::invoke(charge, payload, wait_for_task_token), charge) == "lambda:InvokeFunction on ${Charge.Arn}");
    CHECK(policy_for(lambda::invoke("charge", payload)) == "lambda:InvokeFunction on " + functions + "charge");
    CHECK(policy_for(lambda::invoke("charge", payload, wait_for_task_token)) == "lambda:InvokeFunction on " + functions + "charge");
    CHECK(policy_for(lambda::invoke("111122223333:function:charge", payload)) ==
          "lambda:InvokeFunction on arn:${AWS::Partition}:lambda:${AWS::Region}:111122223333:function:charge");
    CHECK(policy_for(lambda::invoke("arn:aws:lambda:eu-west-1:111122223333:function:charge", payload)) ==
          "lambda:InvokeFunction on arn:aws:lambda:eu-west-1:111122223333:function:charge");
}

TEST_CASE("lambda: a version or an alias (M23)") {
    CHECK(policy_for(lambda::invoke(charge, lambda::qualifier("live")), charge) == "lambda:InvokeFunction on ${Charge.Arn}:live");
    CHECK(policy_for(lambda::invoke("charge", lambda::qualifier("7"), wait_for_task_token)) ==
          "lambda:InvokeFunction on " + functions + "charge:7");
    CHECK(policy_for(lambda::invoke("charge:live")) == "lambda:InvokeFunction on " + functions + "charge:live");
    CHECK(policy_for(lambda::invoke("arn:aws:lambda:eu-west-1:111122223333:function:charge:live")) ==
          "lambda:InvokeFunction on arn:aws:lambda:eu-west-1:111122223333:function:charge:live");
    CHECK(policy_for(lambda::invoke(live, payload), charge, live) == "lambda:InvokeFunction on ${Live}");
    CHECK(policy_for(lambda::invoke(first, payload), charge, first) == "lambda:InvokeFunction on ${First}");
    CHECK(policy_for(lambda::invoke(charge, lambda::qualifier(path("$.version")), allow("Qualifier", "live", "next")), charge) ==
          "lambda:InvokeFunction on ${Charge.Arn}:live ${Charge.Arn}:next");
}

TEST_CASE("lambda: a function that is known at run time, by its bounds") {
    auto const function = path("$.function");
    CHECK(policy_for(lambda::invoke(function, payload, allow("FunctionName", charge)), charge) ==
          "lambda:InvokeFunction on ${Charge.Arn}");
    CHECK(policy_for(lambda::invoke(function, payload, allow("FunctionName", "charge-*"), wait_for_task_token)) ==
          "lambda:InvokeFunction on " + functions + "charge-*");
    CHECK(policy_for(lambda::invoke(function, payload, allow("FunctionName", any_resource("plug-ins")))) ==
          "lambda:InvokeFunction on " + functions + "*");
}

TEST_CASE("lambda: a version or an alias as the Resource") {
    CHECK(policy_for(resource(live), charge, live) == "lambda:InvokeFunction on ${Live}");
    CHECK(policy_for(resource(first), charge, first) == "lambda:InvokeFunction on ${First}");
    CHECK(policy_for(resource("arn:aws:lambda:eu-west-1:111122223333:function:charge:live")) ==
          "lambda:InvokeFunction on arn:aws:lambda:eu-west-1:111122223333:function:charge:live");
    // what it gets is its event, and no parameters of Invoke
    auto const task_with_event =
        state_machine("M", start_at("A"), task("A", resource(live), parameters(object(field("Qualifier", path("$.q")))), end));
    CHECK(policy_of(stack("S", charge, live, task_with_event)) == "lambda:InvokeFunction on ${Live}");
}
TEST_CASE("lambda: a version or an alias twice") {
    auto const is_refused = [](std::string const& said, char const* what) {
        return said.find(std::string("`") + what + "` is a version or an alias already, and takes no Qualifier") != said.npos;
    };
    CHECK(is_refused(policy_for(lambda::invoke(live, lambda::qualifier("next")), charge, live), "Live"));
    CHECK(is_refused(policy_for(lambda::invoke(first, lambda::qualifier("next")), charge, first), "First"));
    CHECK(is_refused(policy_for(lambda::invoke("charge:live", lambda::qualifier("next"))), "charge:live"));
    CHECK(is_refused(policy_for(lambda::invoke(path("$.f"), lambda::qualifier("next"), allow("FunctionName", live)), charge, live),
                     "Live"));
}

TEST_CASE("lambda: an ARN as the Resource") {
    CHECK(policy_for(resource(charge), charge) == "lambda:InvokeFunction on ${Charge.Arn}");
    CHECK(policy_for(resource("arn:aws:lambda:eu-west-1:111122223333:function:charge")) ==
          "lambda:InvokeFunction on arn:aws:lambda:eu-west-1:111122223333:function:charge");
    CHECK(policy_for(resource("arn:aws:lambda:eu-west-1:111122223333:function:charge:live")) ==
          "lambda:InvokeFunction on arn:aws:lambda:eu-west-1:111122223333:function:charge:live");
}

TEST_CASE("lambda: inside of a Map, and with a text as the Resource (M23)") {
    auto const machine = state_machine(
        "M", start_at("Each"), map("Each", item_processor(start_at("A"), task("A", lambda::invoke(charge, payload), end)), end));
    CHECK(policy_of(stack("S", charge, machine)) == "lambda:InvokeFunction on ${Charge.Arn}");
    auto const written = task("A", resource("arn:aws:states:::lambda:invoke"),
                              parameters(object(field("FunctionName", "charge"), field("Qualifier", "live"))), end);
    CHECK(policy_of(stack("S", state_machine("M", start_at("A"), written))) ==
          "lambda:InvokeFunction on " + functions + "charge:live");
}
