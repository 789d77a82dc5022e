// What a Task calls: which APIs there are, with which patterns and parameters, and what they give.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/payload.hpp>
#include <aslant/services.hpp>
#include <string>
using namespace aslant;

constexpr auto jobs = sqs::queue("Jobs");
constexpr auto orders = dynamodb::table("Orders");
template <class T> constexpr auto machine(T const& task) { return state_machine("M", start_at("A"), task); }
constexpr auto send = resource("arn:aws:states:::sqs:sendMessage");
constexpr auto url = field("QueueUrl", "https://q");
constexpr auto body = field("MessageBody", "hi");

constexpr auto right = machine(task("A", send, parameters(object(url, body, field("DelaySeconds", 5))), end));
static_assert(verify<right>::ok);

// --- api-unknown

constexpr auto misspelt_api = machine(task("A", resource("arn:aws:states:::sqs:sendMesage"), parameters(object(field("QueueUrl", "https://q"))), end));
static_assert(verify<misspelt_api>::ok);   // says: state `A`: there is no integration `sqs:sendMesage`; did you mean `sqs:sendMessage`? (line N)
constexpr auto other_api = machine(task("A", resource("arn:aws:states:::dynamodb:query"), parameters(object(field("TableName", "orders"))), end));
static_assert(verify<other_api>::ok);   // says: state `A`: there is no integration `dynamodb:query` (line N)
constexpr auto misspelt_lambda = machine(task("A", resource("arn:aws:states:::lambda:Invoke.waitForTaskToken"), parameters(object(field("token", path("$$.Task.Token")))), end));
static_assert(verify<misspelt_lambda>::ok);   // says: state `A`: there is no integration `lambda:Invoke`; did you mean `lambda:invoke`? (line N)

// --- pattern-unsupported

constexpr auto job_of_queue = machine(task("A", sqs::send_message(jobs, sqs::message_body("hi"), run_job), end));
static_assert(verify<job_of_queue>::ok);   // says: state `A`: `sqs:sendMessage` has no .sync, only request-response and .waitForTaskToken (line N)
constexpr auto token_of_glue = machine(task("A", glue::start_job_run("import", wait_for_task_token), end));
static_assert(verify<token_of_glue>::ok);   // says: state `A`: `glue:startJobRun` has no .waitForTaskToken, only request-response and .sync (line N)
constexpr auto second_job = machine(task("A", resource("arn:aws:states:::ecs:runTask.sync:2"), parameters(object(field("TaskDefinition", "import"))), end));
static_assert(verify<second_job>::ok);   // says: state `A`: `ecs:runTask` has no .sync:2, only request-response, .sync and .waitForTaskToken (line N)
constexpr auto token_of_table = machine(task("A", dynamodb::get_item(orders, dynamodb::key(object(field("id", object(field("S", "1"))))), wait_for_task_token), end));
static_assert(verify<token_of_table>::ok);   // says: state `A`: `dynamodb:getItem` has no .waitForTaskToken, only request-response (line N)
constexpr auto express_job = state_machine("M", state_machine_type("EXPRESS"), start_at("A"), task("A", glue::start_job_run("import", run_job), end));
static_assert(verify<express_job>::ok);   // says: state `A`: an EXPRESS execution cannot wait for `.sync` (line N)

// --- parameter-unknown

constexpr auto misspelt_parameter = machine(task("A", send, parameters(object(url, body, field("DelaySecond", 5))), end));
static_assert(verify<misspelt_parameter>::ok);   // says: state `A`: `sqs:sendMessage` has no parameter `DelaySecond`; did you mean `DelaySeconds`? (line N)
constexpr auto small_letter = machine(task("A", sqs::send_message(jobs, field("messageBody", path("$"))), end));
static_assert(verify<small_letter>::ok);   // says: state `A`: `sqs:sendMessage` has no parameter `messageBody`; did you mean `MessageBody`? (line N)
constexpr auto of_another_api = machine(task("A", send, parameters(object(url, body, field("TopicArn", path("$.topic")), field("Subject.$", "$.subject"))), end));
static_assert(verify<of_another_api>::ok);   // says: (1) state `A`: `sqs:sendMessage` has no parameter `TopicArn` (line N) (2) state `A`: `sqs:sendMessage` has no parameter `Subject` (line N)
constexpr auto deep_parameter = machine(task("A", ecs::run_task("jobs", "import", ecs::network_configuration(object(field("AwsvpcConfiguration", object(field("Subnets", array("subnet-1")), field("AssignPublicIP", "ENABLED")))))), end));
static_assert(verify<deep_parameter>::ok);   // says: state `A`: `ecs:runTask` has no parameter `AssignPublicIP` in `AwsvpcConfiguration`; did you mean `AssignPublicIp`? (line N)
constexpr auto in_elements = machine(task("A", events::put_events(events::entries(array(object(field("Source", "shop"), field("DetailType", "Placed"), field("Detail", object()), field("Bus", "shop"))))), end));
static_assert(verify<in_elements>::ok);   // says: state `A`: `events:putEvents` has no parameter `Bus` in `Entries` (line N)
constexpr auto in_document = machine(task("A", send, parameters(json(R"({"QueueUrl": "https://q", "MessageBody.$": "$", "MessageAttributes": {"of" : { "DataTyp": "String", "StringValue.$": "$.of" }}})")), end));
static_assert(verify<in_document>::ok);   // says: state `A`: `sqs:sendMessage` has no parameter `DataTyp` in `of`; did you mean `DataType`? (line N)
constexpr auto suffix_in_jsonata = machine(task("A", query_language("JSONata"), send, arguments(object(field("QueueUrl.$", "https://q"), field("MessageBody", jsonata("$states.input")))), end));
static_assert(verify<suffix_in_jsonata>::ok);   // says: state `A`: `sqs:sendMessage` has no parameter `QueueUrl.$`; did you mean `QueueUrl`? (line N)

// --- parameter-missing

constexpr auto no_body = machine(task("A", sqs::send_message(jobs), end));
static_assert(verify<no_body>::ok);   // says: state `A`: `sqs:sendMessage` needs the parameter `MessageBody` (line N)
constexpr auto no_parameters = machine(task("A", resource("arn:aws:states:::dynamodb:getItem"), end));
static_assert(verify<no_parameters>::ok);   // says: (1) state `A`: `dynamodb:getItem` needs the parameter `Key` (line N) (2) state `A`: `dynamodb:getItem` needs the parameter `TableName` (line N)
constexpr auto no_subnets = machine(task("A", ecs::run_task("jobs", "import", ecs::network_configuration(object(field("AwsvpcConfiguration", object(field("AssignPublicIp", "ENABLED")))))), end));
static_assert(verify<no_subnets>::ok);   // says: state `A`: `ecs:runTask` needs the parameter `Subnets` in `AwsvpcConfiguration` (line N)

// --- parameter-type

constexpr auto delay_as_text = machine(task("A", send, parameters(object(url, body, field("DelaySeconds", "5"))), end));
static_assert(verify<delay_as_text>::ok);   // says: state `A`: `sqs:sendMessage` takes a number as `DelaySeconds`, not a text (line N)
constexpr auto number_in_table = machine(task("A", dynamodb::put_item(orders, dynamodb::item(object(field("id", object(field("S", path("$.id")))), field("total", object(field("N", 12)))))), end));
static_assert(verify<number_in_table>::ok);   // says: state `A`: `dynamodb:putItem` takes a text as `N` in `total`, not a number (line N)
constexpr auto one_subnet = machine(task("A", ecs::run_task("jobs", "import", ecs::network_configuration(object(field("AwsvpcConfiguration", object(field("Subnets", "subnet-1")))))), end));
static_assert(verify<one_subnet>::ok);   // says: state `A`: `ecs:runTask` takes an array as `Subnets` in `AwsvpcConfiguration`, not a text (line N)
constexpr auto numbers_as_subnets = machine(task("A", resource("arn:aws:states:::ecs:runTask"), parameters(json(R"({"TaskDefinition": "import", "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-1", 2]}}})")), end));
static_assert(verify<numbers_as_subnets>::ok);   // says: state `A`: `ecs:runTask` takes a text in `Subnets`, not a number (line N)
constexpr auto list_of_parameters = machine(task("A", resource("arn:aws:states:::glue:startJobRun"), parameters(array("import")), end));
static_assert(verify<list_of_parameters>::ok);   // says: state `A`: Parameters is an array where an object belongs (line N)
constexpr auto attributes_as_list = machine(task("A", query_language("JSONata"), sns::publish("arn:aws:sns:us-east-1:123456789012:placed", sns::message(jsonata("$states.input")), sns::message_attributes(array())), end));
static_assert(verify<attributes_as_list>::ok);   // says: state `A`: `sns:publish` takes an object as `MessageAttributes`, not an array (line N)

// --- what they give

struct receipt {
    std::string id;
    bool approved;
};
ASLANT_RECORD(receipt, id, approved);
struct order {
    std::string id;
    int total;
};
ASLANT_RECORD(order, id, total);

template <class Call, class... P> constexpr auto reading(Call const& call, P const&... properties) { return state_machine("M", start_at("A"), task("A", call, next("B")), properties...); }
template <class... F> constexpr auto read(F const&... fields) { return pass("B", parameters(object(fields...)), end); }

constexpr auto misspelt_result = state_machine("M", start_at("A"), task("A", sqs::send_message(jobs, sqs::message_body("hi")), result_path("$.SQS"), next("B")), read(field("id", path("$.SQS.MessageIdd"))));
static_assert(verify<misspelt_result>::ok);   // says: state `B`: Parameters reads `$.SQS.MessageIdd`, but `sendMessage` from `A` has no field `MessageIdd`; did you mean `MessageId`? (line N)
constexpr auto result_of_request = reading(glue::start_job_run("import"), read(field("state", path("$.JobRunState"))));
static_assert(verify<result_of_request>::ok);   // says: state `B`: Parameters reads `$.JobRunState`, but `startJobRun` from `A` has no field `JobRunState` (line N)
constexpr auto result_of_job = reading(ecs::run_task("jobs", "import", run_job), read(field("code", path("$.Containers[0].exitCode")), field("group", path("$.Group.Name"))));
static_assert(verify<result_of_job>::ok);   // says: (1) state `B`: Parameters reads `$.Containers[0].exitCode`, but an object from `A` has no field `exitCode`; did you mean `ExitCode`? (line N) (2) state `B`: Parameters reads `$.Group.Name`, but what should have `Name` is a text (line N)
constexpr auto deep_result = reading(dynamodb::get_item(orders, dynamodb::key(object(field("id", object(field("S", path("$.id"))))))), read(field("total", path("$.Item.total.M.sum.Num"))));
static_assert(verify<deep_result>::ok);   // says: state `B`: Parameters reads `$.Item.total.M.sum.Num`, but an object from `A` has no field `Num` (line N)
constexpr auto result_in_jsonata = state_machine("M", query_language("JSONata"), start_at("A"), task("A", sqs::send_message(jobs, sqs::message_body(jsonata("$states.input"))), output(object(field("id", jsonata("$states.result.messageId")))), end));
static_assert(verify<result_in_jsonata>::ok);   // says: state `A`: Output reads `$states.result.messageId`, but `sendMessage` has no field `messageId`; did you mean `MessageId`? (line N)
constexpr auto seconds_from_result = state_machine("M", start_at("A"), task("A", sqs::send_message(jobs, sqs::message_body("hi")), next("B")), wait("B", seconds_path("$.MessageId"), end));
static_assert(verify<seconds_from_result>::ok);   // says: state `B`: SecondsPath takes a number, but `$.MessageId` is a text (line N)

// What a function, an API or another machine gives stands where the service puts it.
constexpr auto not_in_payload = state_machine("M", start_at("A"), task("A", lambda::invoke("charge", lambda::payload(path("$"))), returns<receipt>, next("B")), read(field("id", path("$.id")), field("approved", path("$.Payload.aproved"))));
static_assert(verify<not_in_payload>::ok);   // says: (1) state `B`: Parameters reads `$.id`, but `invoke` from `A` has no field `id` (line N) (2) state `B`: Parameters reads `$.Payload.aproved`, but `receipt` from `A` has no field `aproved`; did you mean `approved`? (line N)
constexpr auto body_of_response = state_machine("M", start_at("A"), task("A", http::invoke("arn:aws:events:us-east-1:123456789012:connection/billing/0", http::api_endpoint("https://api.example.com/bills"), http::method("GET")), returns<receipt>, next("B")), read(field("id", path("$.ResponseBody.Id")), field("status", path("$.Status"))));
static_assert(verify<body_of_response>::ok);   // says: (1) state `B`: Parameters reads `$.ResponseBody.Id`, but `receipt` from `A` has no field `Id`; did you mean `id`? (line N) (2) state `B`: Parameters reads `$.Status`, but `invoke` from `A` has no field `Status`; did you mean `StatusCode`? (line N)
constexpr auto billing = state_machine("Billing", input<order>, returns<receipt>, start_at("A"), pass("A", result(object(field("id", "1"), field("approved", true))), end));
constexpr auto output_of_machine = reading(sfn::start_execution(billing, sfn::input(object(field("id", "7"), field("totl", 3))), run_job_2), read(field("id", path("$.Output.Id"))));
static_assert(verify<output_of_machine>::ok);   // says: (1) state `A`: the input of its call has no `total`, which `order` has; did you mean `totl`? (line N) (2) state `B`: Parameters reads `$.Output.Id`, but `receipt` from `A` has no field `Id`; did you mean `id`? (line N)
constexpr auto output_as_text = reading(sfn::start_execution(billing, sfn::input(object(field("id", "7"), field("total", 3))), run_job), read(field("id", path("$.Output.id"))));
static_assert(verify<output_as_text>::ok);   // says: state `B`: Parameters reads `$.Output.id`, but what should have `id` is a text (line N)

// --- permission-elsewhere, resource-attribute: what the call's permissions need

constexpr auto outer_definition = stack("Shop", state_machine("M", start_at("A"), task("A", ecs::run_task("cluster", "report:1"), allow("ExecutionRoleArn"), end)));
static_assert(verify<outer_definition>::ok);   // says: state `A`: `TaskRoleArn` is a property of something outside of the stack: allow("TaskRoleArn", ...) has to say it (line N)
constexpr auto outer_work_group = stack("Shop", state_machine("M", start_at("A"), task("A", athena::start_query_execution("reports", athena::query_string("SELECT 1")), allow("OutputLocation", "s3://results/"), end)));
static_assert(verify<outer_work_group>::ok);   // says: state `A`: `TableData` is a property of something outside of the stack: allow("TableData", ...) has to say it (line N)
constexpr auto arn_of_queue = stack("Shop", jobs, state_machine("M", start_at("A"), task("A", sqs::send_message(get_att(jobs, "Arn"), sqs::message_body("x")), end)));
static_assert(verify<arn_of_queue>::ok);   // says: state `A`: its call takes Ref where Arn is given (line N)

// --- permission-unknown: what no service has is said once, and what nobody knows otherwise

constexpr auto misspelt_in_stack = stack("Shop", machine(task("A", resource("arn:aws:states:::sqs:sendMesage"), parameters(object()), end)));
static_assert(verify<misspelt_in_stack>::ok);   // says: state `A`: there is no integration `sqs:sendMesage`; did you mean `sqs:sendMessage`? (line N)
constexpr auto no_service = stack("Shop", machine(task("A", resource("arn:aws:states:::bedrock-agentcore:invoke"), parameters(object()), end)));
static_assert(verify<no_service>::ok);   // says: state `A`: the permissions that `arn:aws:states:::bedrock-agentcore:invoke` needs are not known: give the machine a RoleArn of its own (line N)
constexpr auto sdk_as_text = stack("Shop", machine(task("A", resource("arn:aws:states:::aws-sdk:s3:getObject"), parameters(object()), end)));
static_assert(verify<sdk_as_text>::ok);   // says: state `A`: the permissions that `arn:aws:states:::aws-sdk:s3:getObject` needs are not known: include <aslant/sdk.hpp> (line N)

// --- qualifier-twice

constexpr auto charge = lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto live = lambda::alias("Live", property("FunctionName", ref(charge)), property("Name", "live"));
constexpr auto two_aliases = stack("Shop", charge, live, machine(task("A", lambda::invoke(live, lambda::qualifier("next")), end)));
static_assert(verify<two_aliases>::ok);   // says: state `A`: `Live` is a version or an alias already, and takes no Qualifier (line N)
constexpr auto two_versions = stack("Shop", machine(task("A", lambda::invoke("charge:7", lambda::qualifier("8")), end)));
static_assert(verify<two_versions>::ok);   // says: state `A`: `charge:7` is a version or an alias already, and takes no Qualifier (line N)
constexpr auto alias_as_resource = stack("Shop", charge, live, machine(task("A", resource(live), parameters(object(field("Qualifier", "own"))), end)));
static_assert(verify<alias_as_resource>::ok);

// --- permission-spelling, resource-name: what only the deployment knows

constexpr auto respelt = stack("Shop", machine(task("A", sagemaker::create_endpoint(sub("${AWS::StackName}-nightly"), "prices"), end)));
static_assert(verify<respelt>::ok);   // says: state `A`: `EndpointName` is spelt differently in its ARN, and only the deployment knows it: a text or allow("EndpointName", "...") has to say it (line N)
constexpr auto respelt_bound = stack("Shop", machine(task("A", sagemaker::create_endpoint(path("$.name"), "prices", allow("EndpointName", sub("${AWS::StackName}-*"))), end)));
static_assert(verify<respelt_bound>::ok);   // says: state `A`: `EndpointName` is spelt differently in its ARN, and only the deployment knows it: a text or allow("EndpointName", "...") has to say it (line N)
constexpr auto other_deployed = stack("Shop", machine(task("A", lambda::invoke(sub("arn:aws:sqs:us-east-1:123456789012:${AWS::StackName}")), end)));
static_assert(verify<other_deployed>::ok);   // says: state `A`: `arn:aws:sqs:us-east-1:123456789012:${AWS::StackName}` names no function, as a policy needs it (line N)

// --- express-child

constexpr auto express = state_machine("Express", state_machine_type("EXPRESS"), start_at("Z"), succeed("Z"));
constexpr auto waits_for_express = stack("Shop", express, machine(task("A", sfn::start_execution(express, run_job), end)));
static_assert(verify<waits_for_express>::ok);   // says: state `A`: the machine `Express` is of type EXPRESS, for whose end nobody can wait: it takes no .sync (line N)
constexpr auto may_wait_for_express = stack("Shop", express, state_machine("M", property("RoleArn", "arn:aws:iam::123456789012:role/own"), start_at("A"), task("A", sfn::start_execution(path("$.machine"), run_job_2, allow("StateMachineArn", express)), end)));
static_assert(verify<may_wait_for_express>::ok);   // says: state `A`: the machine `Express` is of type EXPRESS, for whose end nobody can wait: it takes no .sync:2 (line N)
constexpr auto starts_express = stack("Shop", express, machine(task("A", sfn::start_execution(express), end)));
static_assert(verify<starts_express>::ok);

// --- bound-ambiguous, bound-unused

template <class... B> constexpr auto copies(B const&... bounds) {
    return stack("Shop", machine(map("A", item_processor(distributed("STANDARD"), start_at("B"), succeed("B")),
        item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")), parameters(object(field("Bucket", path("$.from")), field("Key", "k")))),
        result_writer(resource("arn:aws:states:::s3:putObject"), parameters(object(field("Bucket", path("$.to")), field("Prefix", "p")))), bounds..., end)));
}
constexpr auto both_buckets = copies(allow("Bucket", "data", "results"));
static_assert(verify<both_buckets>::ok);   // says: state `A`: allow("Bucket") may bound `ItemReader.Bucket` or `ResultWriter.Bucket`: it has to say which (line N)
constexpr auto one_for_both = copies(allow("Bucket", "data"));
static_assert(verify<one_for_both>::ok);   // says: state `A`: allow("Bucket") may bound `ItemReader.Bucket` or `ResultWriter.Bucket`: it has to say which (line N)
constexpr auto no_such_bound = copies(allow("ItemReader.Bucket", "data"), allow("ResultWriter.Bucket", "results"), allow("ResultWriter.Key", "x"));
static_assert(verify<no_such_bound>::ok);   // says: state `A`: allow("ResultWriter.Key") bounds nothing that its permissions leave open (line N)
constexpr auto own_buckets = copies(allow("ItemReader.Bucket", "data"), allow("ResultWriter.Bucket", "results"));
static_assert(verify<own_buckets>::ok);
constexpr auto bounded_default = stack("Shop", machine(task("A", events::put_events(events::event_entry("shop", "Placed", object())), allow("EventBusName", "orders"), end)));
static_assert(verify<bounded_default>::ok);   // says: state `A`: allow("EventBusName") bounds nothing that its permissions leave open (line N)
