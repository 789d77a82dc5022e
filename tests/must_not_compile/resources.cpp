// What builders of resources, roles and triggers refuse.
#include <aslant/aslant.hpp>
#include <aslant/services/access.hpp>
#include <aslant/services/apigateway.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
using namespace aslant;

constexpr auto machine = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto express = state_machine("Quick", state_machine_type("EXPRESS"), start_at("A"), succeed("A"));
constexpr auto data = s3::bucket("Data");
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto alerts = sns::topic("Alerts");

template <class... P> constexpr auto function_with(P const&... properties) {
    return lambda::function("F", lambda::handler("index.handler"), lambda::runtime::python3_13, lambda::inline_code("pass"), properties...);
}

// --- uses of the wrong resource, and of machines that are not there

constexpr auto starts_a_bucket = stack("S", data, function_with(uses(starts(data))));
static_assert(verify<starts_a_bucket>::ok);   // says: resource `F`: Policies refers to `AWS::S3::Bucket` where `AWS::StepFunctions::StateMachine` belongs (line N)
constexpr auto sends_to_a_topic = stack("S", alerts, function_with(uses(sends_to(alerts))));
static_assert(verify<sends_to_a_topic>::ok);   // says: resource `F`: Policies refers to `AWS::SNS::Topic` where `AWS::SQS::Queue` belongs (line N)
constexpr auto starts_misspelt = stack("S", machine, function_with(uses(starts("Chekout"))));
static_assert(verify<starts_misspelt>::ok);   // says: resource `F`: the resource `Chekout` is not in the stack; did you mean `Checkout`? (line N)
constexpr auto starts_a_queue_by_id = stack("S", jobs, function_with(uses(starts("Jobs"))));
static_assert(verify<starts_a_queue_by_id>::ok);   // says: resource `F`: Resource refers to `AWS::SQS::Queue` where `AWS::StepFunctions::StateMachine` belongs (line N)
constexpr auto own_role = stack("S", machine, lambda::function("F", lambda::handler("index.handler"), lambda::runtime::python3_13, lambda::inline_code("pass"), lambda::role("arn:aws:iam::111122223333:role/own"), uses(starts(machine))));
static_assert(verify<own_role>::ok);   // error: no property

// --- key-unknown

constexpr auto by_alias = sqs::queue("ByAlias", sqs::kms_master_key("alias/orders"));
constexpr auto key_by_alias = stack("S", by_alias, function_with(uses(sends_to(by_alias))));
static_assert(verify<key_by_alias>::ok);   // says: resource `F`: the key of `ByAlias` is known neither as a resource of the stack nor by its ARN, as a policy needs it (line N)
constexpr auto by_id = s3::bucket("ById", s3::kms_master_key("1234abcd-12ab-34cd-56ef-1234567890ab"));
constexpr auto key_by_id = stack("S", by_id, function_with(uses(reads(by_id))));
static_assert(verify<key_by_id>::ok);   // says: resource `F`: the key of `ById` is known neither as a resource of the stack nor by its ARN, as a policy needs it (line N)

// --- express-needed, standard-needed

constexpr auto waits_for_standard = stack("S", machine, function_with(uses(starts_and_waits_for(machine))));
static_assert(verify<waits_for_standard>::ok);   // says: resource `F`: `Checkout` is no EXPRESS machine, and nobody can wait for its executions (line N)
constexpr auto pipe_waits_for_standard = stack("S", jobs, machine, pipes::pipe("P", pipes::source(jobs), pipes::target_and_wait(machine)));
static_assert(verify<pipe_waits_for_standard>::ok);   // says: resource `P`: `Checkout` is no EXPRESS machine, and nobody can wait for its executions (line N)
constexpr auto stops_express = stack("S", express, iam::managed_policy("People", stops(express)));
static_assert(verify<stops_express>::ok);   // says: resource `People`: `Quick` is an EXPRESS machine, whose executions cannot be stopped (line N)
constexpr auto describes_express = stack("S", express, iam::managed_policy("People", access::execution_level(express)));
static_assert(verify<describes_express>::ok);   // says: resource `People`: `Quick` is an EXPRESS machine, whose executions cannot be described (line N)

// --- policy-twice

constexpr auto policies_of_queue = stack("S", jobs, alerts, sqs::queue_policy("First", jobs, from("sns.amazonaws.com", ref(alerts))), sqs::queue_policy("Second", jobs, from("sns.amazonaws.com", ref(alerts))));
static_assert(verify<policies_of_queue>::ok);   // says: resource `Second`: `Jobs` gets a second policy, and would lose the one of `First` (line N)
constexpr auto policies_of_topic = stack("S", alerts, sns::topic_policy("First", alerts, iam::allow()), resource("Second", "AWS::SNS::TopicPolicy", property("Topics", array(ref(alerts)))));
static_assert(verify<policies_of_topic>::ok);   // says: resource `Second`: `Alerts` gets a second policy, and would lose the one of `First` (line N)

// --- inline-code-runtime, inline-code-handler, inline-code-size

constexpr auto java_inline = stack("S", lambda::function("F", lambda::handler("index.handler"), lambda::runtime::java21, lambda::inline_code("class A {}")));
static_assert(verify<java_inline>::ok);   // says: resource `F`: its code stands in the template, which is for Node.js and Python and not for `java21` (line N)
constexpr auto rust_file = stack("S", lambda::function("F", lambda::handler("index.handler"), lambda::runtime::provided_al2023, lambda::code_file("main.rs")));
static_assert(verify<rust_file>::ok);   // says: resource `F`: its code stands in the template, which is for Node.js and Python and not for `provided.al2023` (line N)
constexpr auto other_file = stack("S", lambda::function("F", lambda::handler("charge.handler"), lambda::runtime::python3_13, lambda::code_file("charge.py")));
static_assert(verify<other_file>::ok);   // says: resource `F`: its code stands in the template, in a file called index, and its handler is `charge.handler`; did you mean `index.handler`? (line N)
constexpr auto no_file = stack("S", lambda::function("F", lambda::handler("main"), lambda::runtime::nodejs22_x, lambda::inline_code("exports.main = 1")));
static_assert(verify<no_file>::ok);   // says: resource `F`: its code stands in the template, in a file called index, and its handler is `main`; did you mean `index.main`? (line N)
struct long_text {
    long length;
    constexpr char const* data() const { return "x"; }
    constexpr long size() const { return length; }
};
constexpr auto large_code = stack("S", lambda::function("F", lambda::handler("index.handler"), lambda::runtime::python3_13, lambda::inline_code(long_text{4194305})));
static_assert(verify<large_code>::ok);   // says: resource `F`: its code has 4194305 bytes, 4194304 are allowed in a template (line N)
constexpr auto larger_code = stack("S", lambda::function("F", lambda::handler("index.handler"), lambda::runtime::nodejs22_x, lambda::inline_code(long_text{9000000})));
static_assert(verify<larger_code>::ok);   // says: resource `F`: its code has 9000000 bytes, 4194304 are allowed in a template (line N)

// --- metric-unknown

constexpr auto misspelt_metric = stack("S", machine, cloudwatch::alarm("A", cloudwatch::metric_of(machine, "ExecutionsFaild")));
static_assert(verify<misspelt_metric>::ok);   // says: resource `A`: AWS::StepFunctions::StateMachine has no metric `ExecutionsFaild`; did you mean `ExecutionsFailed`? (line N)
constexpr auto metric_of_others = stack("S", machine, cloudwatch::alarm("A", cloudwatch::metric_of(machine, sfn::metric::activities_failed)));
static_assert(verify<metric_of_others>::ok);   // says: resource `A`: AWS::StepFunctions::StateMachine has no metric `ActivitiesFailed` (line N)
constexpr auto metric_of_bucket = stack("S", data, cloudwatch::alarm("A", cloudwatch::metric_of(data, "ExecutionsFailed")));
static_assert(verify<metric_of_bucket>::ok);   // says: resource `A`: Dimensions refers to `AWS::S3::Bucket` where `AWS::StepFunctions::StateMachine, AWS::StepFunctions::Activity or AWS::Lambda::Function` belongs (line N)
constexpr auto metric_of_calls = stack("S", cloudwatch::alarm("A", cloudwatch::metric_of_integration("arn:aws:states:::sns:publish", "ServiceIntegrationsFailled")));
static_assert(verify<metric_of_calls>::ok);   // says: resource `A`: a service integration has no metric `ServiceIntegrationsFailled`; did you mean `ServiceIntegrationsFailed`? (line N)

// --- api-method, api-path

constexpr auto misspelt_method = stack("S", machine, apigateway::rest_api("Api", apigateway::method("POTS", "/orders", apigateway::starts(machine))));
static_assert(verify<misspelt_method>::ok);   // says: resource `Api`: `POTS` is no HTTP method; did you mean `POST`? (line N)
constexpr auto small_method = stack("S", machine, apigateway::rest_api("Api", apigateway::method("FETCH", "/", apigateway::starts(machine))));
static_assert(verify<small_method>::ok);   // says: resource `Api`: `FETCH` is no HTTP method; did you mean `PATCH`? (line N)
constexpr auto no_slash = stack("S", machine, apigateway::rest_api("Api", apigateway::method("POST", "orders", apigateway::starts(machine))));
static_assert(verify<no_slash>::ok);   // says: resource `Api`: `orders` is no path of an API: it begins with / and has no empty parts (line N)
constexpr auto open_brace = stack("S", machine, apigateway::rest_api("Api", apigateway::method("POST", "/orders/{id", apigateway::starts(machine)), apigateway::method("POST", "/orders//all", apigateway::starts(machine))));
static_assert(verify<open_brace>::ok);   // says: (1) resource `Api`: `/orders/{id` is no path of an API: it begins with / and has no empty parts (line N) (2) resource `Api`: `/orders//all` is no path of an API: it begins with / and has no empty parts (line N)

// --- the wrong resource elsewhere

constexpr auto schedules_a_bucket = stack("S", data, scheduler::schedule("Nightly", scheduler::expression("rate(1 day)"), scheduler::target(data)));
static_assert(verify<schedules_a_bucket>::ok);   // error: AWS::S3::Bucket
constexpr auto pipe_from_topic = stack("S", alerts, machine, pipes::pipe("P", pipes::source(alerts), pipes::target(machine)));
static_assert(verify<pipe_from_topic>::ok);   // error: AWS::SNS::Topic
constexpr auto subnets_of_a_queue = stack("S", jobs, batch::fargate_environment("E", ec2::subnets(jobs), array(), 1));
static_assert(verify<subnets_of_a_queue>::ok);   // error: AWS::EC2::VPC
