// What a task calls: every form of its Resource, and the roles it may take on.
#include "check.hpp"

#include <aslant/services/iam.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

template <size_type N> constexpr task_resource parsed(char const (&arn)[N]) { return parse_resource(text_of(arn)); }
template <size_type N> constexpr bool is_unknown(char const (&arn)[N]) { return parsed(arn).form == resource_form::unknown; }

// functions
static_assert(parsed("arn:aws:lambda:us-east-1:123456789012:function:resize").form == resource_form::function);
static_assert(parsed("arn:aws:lambda:us-east-1:123456789012:function:resize:live").form == resource_form::function);
static_assert(parsed("arn:aws-cn:lambda:cn-north-1:123456789012:function:resize:$LATEST").form == resource_form::function);
static_assert(parsed("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:resize:7").form == resource_form::function);
static_assert(is_unknown("arn:aws:lambda:us-east-1:123456789012:function:") &&
              is_unknown("arn:aws:lambda:us-east-1:123456789012:resize") &&
              is_unknown("arn:aws:lambda:us-east-1:123456789012:layer:resize") && is_unknown("arn:aws:lambda"));

// activities
constexpr task_resource activity = parsed("arn:aws:states:us-east-1:123456789012:activity:review");
static_assert(activity.form == resource_form::activity && activity.named == "review" && activity.pattern.empty());
static_assert(parsed("arn:aws-cn:states:cn-north-1:123456789012:activity:pack").named == "pack");
static_assert(is_unknown("arn:aws:states:us-east-1:123456789012:activity:") &&
              is_unknown("arn:aws:states:us-east-1:123456789012:stateMachine:m") &&
              is_unknown("arn:aws:states:us-east-1:123456789012:review") && is_unknown("arn:aws:states:us-east-1:123456789012:"));

// services, with each pattern
constexpr bool is_of(resource_form form, task_resource const& r, char const* service, char const* action, char const* pattern) {
    return r.form == form && r.service == terminated(service) && r.action == terminated(action) && r.pattern == terminated(pattern);
}
template <size_type N> constexpr bool is_call(char const (&arn)[N], char const* service, char const* action, char const* pattern) {
    return is_of(resource_form::integration, parsed(arn), service, action, pattern);
}
template <size_type N> constexpr bool is_sdk(char const (&arn)[N], char const* service, char const* action, char const* pattern) {
    return is_of(resource_form::sdk, parsed(arn), service, action, pattern);
}
static_assert(is_call("arn:aws:states:::sqs:sendMessage", "sqs", "sendMessage", ""));
static_assert(is_call("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "sqs", "sendMessage", ".waitForTaskToken"));
static_assert(is_call("arn:aws:states:::batch:submitJob.sync", "batch", "submitJob", ".sync"));
static_assert(is_call("arn:aws:states:::states:startExecution.sync:2", "states", "startExecution", ".sync:2"));
static_assert(is_call("arn:aws:states:::http:invoke", "http", "invoke", ""));
static_assert(is_call("arn:aws:states:::bedrock-agentcore:invokeAgentRuntime", "bedrock-agentcore", "invokeAgentRuntime", ""));
static_assert(is_call("arn:aws:states:::emr-serverless:startJobRun.sync", "emr-serverless", "startJobRun", ".sync"));
static_assert(is_call("arn:aws:states:::s3:listObjectsV2", "s3", "listObjectsV2", ""));
static_assert(is_sdk("arn:aws:states:::aws-sdk:dynamodb:describeTable", "dynamodb", "describeTable", ""));
static_assert(is_sdk("arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken", "sfn", "startExecution", ".waitForTaskToken"));
static_assert(is_sdk("arn:aws:states:::aws-sdk:batch:submitJob.sync", "batch", "submitJob", ".sync"), "an error of its own");
static_assert(is_call("arn:aws-cn:states:::sns:publish", "sns", "publish", ""));
static_assert(is_call("arn:aws-us-gov:states:::lambda:invoke", "lambda", "invoke", ""));
static_assert(is_sdk("arn:aws-us-gov:states:::aws-sdk:s3:getObject", "s3", "getObject", ""));

// and what is none
static_assert(is_unknown("") && is_unknown("arn") && is_unknown("arn:") && is_unknown("arn:aws:states") &&
              is_unknown("arn:aws:states:::"));
static_assert(is_unknown("arn:aws:states:::sqs") && is_unknown("arn:aws:states:::sqs:") &&
              is_unknown("arn:aws:states::::sendMessage") && is_unknown("arn:aws:states:::aws-sdk:sqs") &&
              is_unknown("arn:aws:states:::aws-sdk::sendMessage"));
static_assert(is_unknown("arn:aws:states:::sqs:sendMessage.") && is_unknown("arn:aws:states:::sqs:sendMessage.sync:3") &&
              is_unknown("arn:aws:states:::sqs:sendMessage.SYNC") && is_unknown("arn:aws:states:::sqs:sendMessage.waitForToken") &&
              is_unknown("arn:aws:states:::sqs:sendMessage:sync") && is_unknown("arn:aws:states:::sqs:send Message"));
static_assert(is_unknown("arn:aws:sqs:us-east-1:123456789012:jobs") && is_unknown("resize") && is_unknown("${ResizeArn}") &&
              is_unknown(" arn:aws:states:::sqs:sendMessage") && is_unknown("ARN:aws:states:::sqs:sendMessage"));

// the short cut for functions agrees
static_assert(is_function_arn(text_of("arn:aws:lambda:us-east-1:123456789012:function:f")) &&
              !is_function_arn(text_of("arn:aws:lambda:us-east-1:123456789012:function:")) &&
              !is_function_arn(text_of("arn:aws:states:us-east-1:123456789012:function:f")) && !is_function_arn(text_of("lambda")));

// of a distributed Map: S3, and no other API, pattern or way to call it
static_assert(is_s3_api(text_of("arn:aws:states:::s3:getObject"), text_of("getObject")) &&
              is_s3_api(text_of("arn:aws-cn:states:::s3:putObject"), text_of("putObject")));
static_assert(!is_s3_api(text_of("arn:aws:states:::s3:getObject"), text_of("putObject")) &&
              !is_s3_api(text_of("arn:aws:states:::aws-sdk:s3:getObject"), text_of("getObject")) &&
              !is_s3_api(text_of("arn:aws:states:::s3:getObject.sync"), text_of("getObject")) &&
              !is_s3_api(text_of("s3:getObject"), text_of("getObject")));

// in a task
template <class... P> constexpr said check_task(P const&... properties) {
    return check(state_machine("M", start_at("A"), task("A", properties..., end)));
}
constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
constexpr auto review = core::resource("arn:aws:states:us-east-1:123456789012:activity:review");
static_assert(check_task(core::resource("resize")).only(rule::resource_arn, kind::resource));
static_assert(check_task(core::resource("")).only(rule::resource_missing));
static_assert(check_task(f).nothing() && check_task(review).nothing());

// Credentials
static_assert(check_task(f, credentials("arn:aws:iam::123456789012:role/other")).nothing());
static_assert(check_task(f, credentials(path("$.role"))).nothing() &&
              check_task(f, credentials(object(field("RoleArn.$", "$.role")))).nothing());
static_assert(check_task(f, credentials(json(R"({"RoleArn.$": "$.role"})"))).nothing() &&
              check_task(f, credentials(json(R"({"RoleArn": "arn:aws:iam::123456789012:role/r"})"))).nothing());
static_assert(check_task(f, credentials(iam::role("Other", property("AssumeRolePolicyDocument", object())))).nothing());
static_assert(check_task(query_language("JSONata"), f, credentials(core::jsonata("$states.input.role"))).nothing());
static_assert(check_task(f, credentials(object())).only(rule::field_missing, kind::credentials) &&
              check_task(f, credentials(json("{}"))).only(rule::field_missing));
static_assert(
    check_task(query_language("JSONata"), f, credentials(object(field("RoleArn.$", "$.role")))).only(rule::setting_unknown),
    "a name like any other there");
static_assert(check_task(f, credentials(object(field("roleArn", "r")))).only(rule::setting_unknown));
static_assert(check_task(f, credentials(object(field("Session", "s")))).times(rule::field_missing) == 1);
static_assert(check_task(f, credentials(object(field("RoleArn", "arn:aws-cn:iam::123456789012:role/a/b"), field("Session", "s"))))
                  .only(rule::setting_unknown));
static_assert(check_task(f, credentials("r")).only(rule::role_arn) &&
              check_task(f, credentials("arn:aws:iam:us-east-1:123456789012:role/r")).only(rule::role_arn) &&
              check_task(f, credentials("arn:aws:iam::123456789012:role/")).only(rule::role_arn));
static_assert(check_task(query_language("JSONata"), f, credentials("{% $states.input.role %}")).nothing());
static_assert(check_task(f, credentials(5)).only(rule::value_type) && check_task(f, credentials(nullptr)).only(rule::value_type) &&
              check_task(f, credentials(object(field("RoleArn", array())))).only(rule::value_type));
static_assert(check_task(f, credentials(core::jsonata("$states.input.role"))).only(rule::jsonata_misplaced));
static_assert(check_task(query_language("JSONata"), f, credentials(path("$.role"))).only(rule::path_misplaced));
static_assert(check_task(review, credentials(path("$.r"))).only(rule::credentials_activity) &&
              check_task(credentials(path("$.r")), review).only(rule::credentials_activity));

// Executions of type EXPRESS, of the machine or of a distributed Map
template <class T> constexpr said in_express(T const& state) {
    return check(
        state_machine("M", state_machine_type("EXPRESS"), start_at("A"), parallel("A", branch(start_at("B"), state), end)));
}
template <class T> constexpr said in_children(core::literal type, T const& state) {
    return check(state_machine("M", start_at("A"), map("A", item_processor(distributed(type), start_at("B"), state), end)));
}
constexpr auto waits = task("B", core::resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken"),
                            parameters(object(field("t", path("$$.Task.Token")))), end);
constexpr auto runs = task("B", core::resource("arn:aws:states:::batch:submitJob.sync"), end);
constexpr auto asks = task("B", review, end);
constexpr auto requests = task("B", core::resource("arn:aws:states:::sqs:sendMessage"), end);
constexpr auto maps = map("B", item_processor(distributed("EXPRESS"), start_at("C"), succeed("C")), end);
constexpr auto inline_maps = map("B", item_processor(start_at("C"), succeed("C")), end);
static_assert(in_express(waits).only(rule::express_pattern) && in_express(runs).only(rule::express_pattern) &&
              in_express(asks).only(rule::express_activity) && in_express(maps).only(rule::express_distributed_map) &&
              in_express(requests).nothing() && in_express(inline_maps).nothing());
static_assert(in_children("EXPRESS", waits).only(rule::express_pattern) &&
              in_children("EXPRESS", asks).only(rule::express_activity) &&
              in_children("EXPRESS", maps).only(rule::express_distributed_map) && in_children("EXPRESS", requests).nothing());
static_assert(in_children("STANDARD", waits).nothing() && in_children("STANDARD", asks).nothing() &&
              in_children("STANDARD", maps).nothing());
static_assert(check(state_machine("M", start_at("B"), waits)).nothing() &&
              check(state_machine("M", state_machine_type("STANDARD"), start_at("B"), asks)).nothing());

// An activity has a region and an account, and an ARN a partition.
static_assert(check_task(core::resource("arn:aws:states:::activity:review")).only(rule::resource_arn) &&
              check_task(core::resource("arn::lambda:us-east-1:123456789012:function:f")).only(rule::resource_arn) &&
              check_task(core::resource("arn:awz:states:::sqs:sendMessage")).only(rule::resource_arn));
static_assert(check_task(f, retry("E", backoff_rate(10000000000000000000u))).nothing());

}
