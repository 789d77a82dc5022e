// Calls with the parameters that their APIs take: nothing is said of them. (What is said of others: tests/must_not_compile/services.cpp.)
#include "check.hpp"

#include <aslant/services.hpp>

namespace {

using namespace aslant;
using namespace aslant::core;
using tests::said;

// What the rules of states say, where all services are known by the texts of Resources.
constexpr said check_calls(node const* nodes) {
    tests::tables made(nodes);
    said result;
    report out{result.all.found, shown_findings, true};
    scratch<edge> edges(made.states[made.sizes.states].first_edge);
    state_rules states{made.view, out, &edges[0], 0, directory_of<true>()};
    for (int s = 0; s < made.sizes.states; ++s) states.check(s);
    result.all.count = out.count;
    return result;
}
template <class... P> constexpr said task_with(P const&... properties) {
    return check_calls(state_machine("M", start_at("A"), task("A", properties..., end)).nodes);
}
template <class... P> constexpr said jsonata_task_with(P const&... properties) {
    return task_with(query_language("JSONata"), properties...);
}

constexpr auto send = resource("arn:aws:states:::sqs:sendMessage");
constexpr auto run = resource("arn:aws:states:::ecs:runTask.sync");
constexpr auto put = resource("arn:aws:states:::dynamodb:putItem");

// --- APIs and patterns

static_assert(task_with(send, parameters(object(field("QueueUrl", "https://q"), field("MessageBody", "hi")))).nothing());
static_assert(task_with(resource("arn:aws:states:::sqs:sendMesage"), parameters(object())).only(rule::api_unknown));
static_assert(task_with(resource("arn:aws:states:::bedrock-agentcore:invokeAgent"), parameters(object())).nothing(),
              "a service that nobody knows is not misspelt: its permissions are unknown");
static_assert(task_with(resource("arn:aws:states:::sqs:sendMessage.sync"), parameters(object())).only(rule::pattern_unsupported));
static_assert(
    task_with(resource("arn:aws:lambda:us-east-1:123456789012:function:charge"), parameters(object(field("any", 1)))).nothing());
static_assert(task_with(resource("arn:aws:lambda:us-east-1:123456789012:function:charge"), parameters(array(1, 2))).nothing());
static_assert(
    task_with(resource("arn:aws:states:us-east-1:123456789012:activity:charge"), parameters(object(field("any", 1)))).nothing());
constexpr bool has_its_patterns() {
    for (service const& one : all_services)
        for (integration const* api : one.apis)
            for (int pattern = 0; pattern < 4; ++pattern) {
                node called[]{node_of(kind::machine, form::string, text_of("M")),
                              node_of(kind::start_at, form::string, text_of("A")), node_of(kind::task, form::string, text_of("A")),
                              node_of(kind::resource, form::string)};
                called[0].size = 4;
                called[2].size = 2;
                called[3].value = resource_for(*api, call_pattern::request_response);
                called[3].detail = detail_of(call_pattern(pattern));
                called[3].api = api;
                if (api->resource[pattern]) called[3].value = terminated(api->resource[pattern]);
                bool const is_said = check_calls(called).times(rule::pattern_unsupported) == 1;
                if (is_said != !api->resource[pattern]) return false;
            }
    return true;
}
static_assert(has_its_patterns());
constexpr bool is_found_by_its_text() {
    for (service const& one : all_services)
        for (integration const* api : one.apis)
            for (char const* words : api->resource) {
                if (!words) continue;
                task_resource const called = parse_resource(terminated(words));
                if (known_services<true>::find(called.service, called.action) != api) return false;
            }
    return true;
}
static_assert(is_found_by_its_text());

// --- names

static_assert(task_with(send, parameters(object(field("QueueUrl", path("$.url")), field("MessageBody.$", "$.body")))).nothing());
static_assert(
    task_with(send, parameters(json(R"({"QueueUrl.$": "$.url", "MessageBody": {"any": [1, {"thing": "x"}]}})"))).nothing());
static_assert(jsonata_task_with(send,
                                arguments(object(field("QueueUrl", jsonata("$states.input.url")), field("MessageBody", "hi"))))
                  .nothing());
static_assert(jsonata_task_with(send, arguments(jsonata("$states.input"))).nothing());
static_assert(
    task_with(send, parameters(object(field("queueUrl", "https://q"), field("MessageBody", "hi")))).only(rule::parameter_unknown),
    "what is misspelt is not missing as well");
static_assert(
    task_with(send, parameters(object(field("QueueUrl", "https://q"), field("Message", "hi")))).only(rule::parameter_unknown));
static_assert(jsonata_task_with(send, arguments(object(field("QueueUrl.$", "$.url"), field("MessageBody", "hi"))))
                  .only(rule::parameter_unknown));
static_assert(task_with(send, parameters(json(R"( { "QueueUrl" : "a:b,c}" , "MessageBody" :"\"]", "Extra":[ 1 , 2 ] } )")))
                  .only(rule::parameter_unknown));
static_assert(task_with(send, parameters(json(R"({"QueueUrl": "https://q", "MessageBody": )"))).only(rule::json_syntax),
              "a document that is malformed has no parameters");

// --- what is missing

static_assert(task_with(send).times(rule::parameter_missing) == 2);
static_assert(task_with(send, parameters(json("{}"))).times(rule::parameter_missing) == 2);
static_assert(task_with(send, parameters(object(1, 2))).times(rule::parameter_missing) == 0, "what is no field is said already");
static_assert(task_with(sqs::send_message(sqs::queue("Jobs"), sqs::message_body(path("$")), wait_for_task_token)).nothing());
static_assert(task_with(resource("arn:aws:states:::batch:submitJob"),
                        parameters(object(field("JobName", "a"), field("JobQueue", "b"), field("JobDefinition", "c"))))
                  .nothing());

// --- types

static_assert(task_with(send, parameters(json("[1]"))).only(rule::value_type) &&
              task_with(send, parameters(path("$"))).times(rule::parameter_type) == 0);

template <class V> constexpr said delayed(V const& delay) {
    return task_with(send,
                     parameters(object(field("QueueUrl", "https://q"), field("MessageBody", "hi"), field("DelaySeconds", delay))));
}
static_assert(delayed(5).nothing() && delayed(path("$.delay")).nothing() && delayed(math_add(path("$.delay"), 1)).nothing());
static_assert(delayed(nullptr).nothing() && delayed(ref("Delay")).nothing() && delayed(json(" 5 ")).nothing());
static_assert(delayed("5").only(rule::parameter_type) && delayed(true).only(rule::parameter_type));
static_assert(delayed(array(5)).only(rule::parameter_type) && delayed(json("\"5\"")).only(rule::parameter_type));

template <class V> constexpr said in_subnets(V const& subnets) {
    return task_with(run, parameters(object(field("TaskDefinition", "import"),
                                            field("NetworkConfiguration",
                                                  object(field("AwsvpcConfiguration", object(field("Subnets", subnets))))))));
}
static_assert(in_subnets(array("subnet-1", "subnet-2")).nothing() && in_subnets(array()).nothing() &&
              in_subnets(path("$.subnets")).nothing());
static_assert(in_subnets(array(path("$.subnet"), "subnet-2")).nothing(), "an array that is computed");
static_assert(in_subnets(json(R"(["subnet-1", "{\"a\": ]"])")).nothing());
static_assert(in_subnets(array("subnet-1", 2)).only(rule::parameter_type) && in_subnets("subnet-1").only(rule::parameter_type));
static_assert(in_subnets(object()).only(rule::parameter_type) && in_subnets(json("[[]]")).only(rule::parameter_type));

// DynamoDB: numbers are texts, and a text alone is an S. The service takes "true" for true.
template <class V> constexpr said stored(V const& value) {
    return task_with(put, parameters(object(field("TableName", "orders"), field("Item", object(field("id", value))))));
}
static_assert(stored(object(field("N", "12"))).nothing() && stored(object(field("S.$", "$.id"))).nothing() &&
              stored("id").nothing());
static_assert(
    stored(object(field("L", array("a", object(field("M", object(field("b", object(field("BOOL", "true")))))))))).nothing());
static_assert(stored(object(field("BOOL", true))).nothing() && stored(json(R"({"BOOL": "false"})")).nothing());
static_assert(stored(object(field("N", 12))).only(rule::parameter_type) && stored(12).only(rule::parameter_type));
static_assert(stored(object(field("BOOL", "yes"))).only(rule::parameter_type) &&
              stored(object(field("B", 1))).only(rule::parameter_type));
static_assert(stored(object(field("M", object(field("a", object(field("L", array(object(field("s", "x"))))))))))
                  .only(rule::parameter_unknown),
              "at every depth of a type that holds itself");

// What the model leaves open may be anything.
static_assert(task_with(resource("arn:aws:states:::lambda:invoke"),
                        parameters(object(field("FunctionName", "f"), field("Payload", array(1)))))
                  .nothing());
static_assert(task_with(resource("arn:aws:states:::states:startExecution"),
                        parameters(object(field("StateMachineArn", ref("Child")), field("Input", 1))))
                  .nothing());
static_assert(task_with(resource("arn:aws:states:::events:putEvents"),
                        parameters(object(field("Entries", array(object(field("Source", "shop"), field("DetailType", "Placed"),
                                                                        field("Detail", object(field("id", 1))),
                                                                        field("Time", 1700000000)))))))
                  .nothing());

// --- the parts of values

constexpr bool has_parts(char const* document, int members, text last_key, text last_value) {
    node const n = node_of(kind::parameters, form::json_text, text_of(document));
    value_language const language{false};
    given_value const whole = language.in_node(&n, 0);
    int count = 0;
    text key{};
    text value{};
    for (given_parts part(&n, language, whole); part.next(); ++count) {
        key = part.key;
        value = part.value.document;
    }
    return count == members && key == last_key && value == last_value;
}
static_assert(has_parts("{}", 0, text_of(""), text_of("")) && has_parts(" [ ] ", 0, text_of(""), text_of("")));
static_assert(has_parts(R"({"a": {"b": [1, 2]}, "c" : "x, \" }" })", 2, text_of("c"), text_of(R"("x, \" }")")));
static_assert(has_parts(R"([1,"]",{"a":"}"} , [ [ ] ] ])", 4, text_of(""), text_of("[ [ ] ]")));
static_assert(has_parts(R"({"a.$": "$.x"})", 1, text_of("a"), text_of(R"("$.x")")));
static_assert(has_parts("{\"a\"", 1, text_of("a"), text_of("")) && has_parts("[\"a\\", 1, text_of(""), text_of("\"a\\")),
              "a malformed document is not read beyond its end");

}
