// What builders of resources, roles and triggers say of an argument of another kind than they take.
#include <aslant/aslant.hpp>
#include <aslant/services/access.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/logs.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
#include <aslant/services/state_machines.hpp>
#include <aslant/template.hpp>
using namespace aslant;

constexpr auto machine = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto net = ec2::vpc("Net", "10.0.0.0/16");
constexpr auto size_of_stack = parameter("Size", "Number");

template <class... P> constexpr auto function_with(core::literal id, P const&... properties) {
    return lambda::function(id, lambda::handler("index.handler"), lambda::runtime::python3_13, lambda::inline_code("pass"), properties...);
}
template <class P> constexpr auto hourly(core::literal id, P const& part) { return scheduler::schedule(id, scheduler::expression("rate(1 hour)"), scheduler::target(jobs), part); }
template <class P> constexpr auto rule_with(core::literal id, P const& part) { return events::rule(id, events::schedule("rate(1 hour)"), part); }

// --- a text where a handle belongs

constexpr auto text_for_queue = stack("S", function_with("F", uses(sends_to("Jobs"))));
static_assert(verify<text_for_queue>::ok);   // says: resource `F`: Policies refers to `the text Jobs` where `AWS::SQS::Queue` belongs (line N)
constexpr auto text_for_table_or_bucket = stack("S", function_with("F", uses(reads("Orders"))));
static_assert(verify<text_for_table_or_bucket>::ok);   // says: resource `F`: Policies refers to `the text Orders` where `AWS::S3::Bucket or AWS::DynamoDB::Table` belongs (line N)
constexpr auto text_for_objects = stack("S", function_with("F", uses(writes("Data", "/in/*"))));
static_assert(verify<text_for_objects>::ok);   // says: resource `F`: Policies refers to `the text Data` where `AWS::S3::Bucket` belongs (line N)
constexpr auto describes_by_id = stack("S", machine, function_with("F", uses(describes("Checkout"))));
static_assert(verify<describes_by_id>::ok);   // says: resource `F`: Policies refers to `the text Checkout` where `AWS::StepFunctions::StateMachine` belongs (line N)
constexpr auto waits_by_id = stack("S", machine, function_with("F", uses(starts_and_waits_for("Checkout"))));
static_assert(verify<waits_by_id>::ok);   // says: resource `F`: Policies refers to `the text Checkout` where `AWS::StepFunctions::StateMachine` belongs (line N)
constexpr auto machine_level_by_id = stack("S", machine, iam::managed_policy("People", access::machine_level("Checkout")));
static_assert(verify<machine_level_by_id>::ok);   // says: resource `People`: PolicyDocument refers to `the text Checkout` where `AWS::StepFunctions::StateMachine` belongs (line N)
constexpr auto activity_level_by_id = stack("S", iam::managed_policy("People", access::activity_level("Packing")));
static_assert(verify<activity_level_by_id>::ok);   // says: resource `People`: PolicyDocument refers to `the text Packing` where `AWS::StepFunctions::Activity` belongs (line N)
constexpr auto group_by_id = stack("S", jobs, hourly("Hourly", scheduler::in_group("Nightly")));
static_assert(verify<group_by_id>::ok);   // says: resource `Hourly`: GroupName refers to `the text Nightly` where `AWS::Scheduler::ScheduleGroup` belongs (line N)
constexpr auto target_by_id = stack("S", jobs, rule_with("R", events::target("Jobs")));
static_assert(verify<target_by_id>::ok);   // says: resource `R`: Targets refers to `the text Jobs` where `AWS::StepFunctions::StateMachine, AWS::Lambda::Function, AWS::SQS::Queue, AWS::SNS::Topic or AWS::Events::EventBus` belongs (line N)
constexpr auto dead_letter_by_id = stack("S", sqs::queue("Q", sqs::dead_letter("Jobs", 3)));
static_assert(verify<dead_letter_by_id>::ok);   // says: resource `Q`: RedrivePolicy refers to `the text Jobs` where `AWS::SQS::Queue` belongs (line N)
constexpr auto bus_by_name = stack("S", jobs, events::rule("R", events::schedule("rate(1 hour)"), events::target(jobs), events::on_bus("orders")));
static_assert(verify<bus_by_name>::ok);   // says: resource `R`: EventBusName refers to `the text orders` where `AWS::Events::EventBus` belongs (line N)
constexpr auto pipe_by_id = stack("S", jobs, pipes::pipe("P", pipes::source("Jobs"), pipes::target(jobs)));
static_assert(verify<pipe_by_id>::ok);   // says: (1) resource `P`: Source refers to `the text Jobs` where `AWS::SQS::Queue, AWS::DynamoDB::Table or AWS::Kinesis::Stream` belongs (line N) (2) resource `P`: Policies refers to `the text Jobs` where `AWS::DynamoDB::Table or AWS::Kinesis::Stream` belongs (line N)
constexpr auto trail_by_id = stack("S", cloudtrail::trail("T", "Logs"));
static_assert(verify<trail_by_id>::ok);   // says: resource `T`: S3BucketName refers to `the text Logs` where `AWS::S3::Bucket` belongs (line N)
constexpr auto metric_by_id = stack("S", machine, cloudwatch::alarm("A", cloudwatch::metric_of("Checkout", "ExecutionsFailed")));
static_assert(verify<metric_by_id>::ok);   // says: resource `A`: Dimensions refers to `the text Checkout` where `AWS::StepFunctions::StateMachine, AWS::StepFunctions::Activity or AWS::Lambda::Function` belongs (line N)
constexpr auto subnets_by_id = stack("S", net, function_with("F", lambda::vpc_config(ec2::subnets("Net"), ec2::security_groups(net))));
static_assert(verify<subnets_by_id>::ok);   // says: resource `F`: VpcConfig refers to `the text Net` where `AWS::EC2::VPC` belongs (line N)
constexpr auto mapping_by_id = stack("S", jobs, lambda::event_source_mapping("M", jobs, "F"));
static_assert(verify<mapping_by_id>::ok);   // says: resource `M`: FunctionName refers to `the text F` where `AWS::Lambda::Function` belongs (line N)
constexpr auto topic_by_id = stack("S", jobs, sns::subscription("Mail", "Alerts", jobs));
static_assert(verify<topic_by_id>::ok);   // says: resource `Mail`: TopicArn refers to `the text Alerts` where `AWS::SNS::Topic` belongs (line N)

// --- something else where a handle belongs

constexpr auto number_for_machine = stack("S", iam::managed_policy("People", access::execution_level(5)));
static_assert(verify<number_for_machine>::ok);   // says: resource `People`: PolicyDocument refers to `int` where `AWS::StepFunctions::StateMachine` belongs (line N)
constexpr auto nothing_for_queue = stack("S", function_with("F", uses(receives_from(nullptr))));
static_assert(verify<nothing_for_queue>::ok);   // says: resource `F`: Policies refers to `nullptr` where `AWS::SQS::Queue` belongs (line N)
constexpr auto path_for_queue = stack("S", function_with("F", uses(sends_to(path("$.queue")))));
static_assert(verify<path_for_queue>::ok);   // says: resource `F`: Policies refers to `path` where `AWS::SQS::Queue` belongs (line N)
constexpr auto parameter_for_topic = stack("S", size_of_stack, function_with("F", uses(publishes_to(size_of_stack))));
static_assert(verify<parameter_for_topic>::ok);   // says: resource `F`: Policies refers to `a part of the template` where `AWS::SNS::Topic` belongs (line N)
constexpr auto queue_for_group = stack("S", jobs, hourly("Hourly", scheduler::in_group(jobs)));
static_assert(verify<queue_for_group>::ok);   // says: resource `Hourly`: GroupName refers to `AWS::SQS::Queue` where `AWS::Scheduler::ScheduleGroup` belongs (line N)

// --- not-an-integer

constexpr auto often = stack("S", jobs, sqs::queue("Q", sqs::dead_letter(jobs, "3")));
static_assert(verify<often>::ok);   // says: resource `Q`: maxReceiveCount takes an integer, not `a text` (line N)
constexpr auto window = stack("S", jobs, hourly("Hourly", scheduler::within_minutes("5")));
static_assert(verify<window>::ok);   // says: resource `Hourly`: MaximumWindowInMinutes takes an integer, not `a text` (line N)
constexpr auto attempts = stack("S", jobs, rule_with("R", events::target(jobs, events::retry_policy(2.5, 60))));
static_assert(verify<attempts>::ok);   // says: resource `R`: MaximumRetryAttempts takes an integer, not `double` (line N)
constexpr auto kept = stack("S", logs::log_group("L", logs::retention_days("90")));
static_assert(verify<kept>::ok);   // says: resource `L`: RetentionInDays takes an integer, not `a text` (line N)
constexpr auto batch = stack("S", jobs, pipes::pipe("P", pipes::source(jobs, pipes::batch_size(true)), pipes::target(jobs)));
static_assert(verify<batch>::ok);   // says: resource `P`: BatchSize takes an integer, not `bool` (line N)
constexpr auto periods = stack("S", machine, cloudwatch::alarm("A", cloudwatch::metric_of(machine, "ExecutionsFailed"), cloudwatch::evaluation_periods("2")));
static_assert(verify<periods>::ok);   // says: resource `A`: EvaluationPeriods takes an integer, not `a text` (line N)
constexpr auto weight = stack("S", machine, sfn::version("V", machine), sfn::alias("Live", sfn::routing(sfn::weight("arn", "90"))));
static_assert(verify<weight>::ok);   // says: resource `Live`: Weight takes an integer, not `a text` (line N)
constexpr auto by_parameter = stack("S", size_of_stack, jobs, sqs::queue("Q", sqs::dead_letter(jobs, ref(size_of_stack))));
static_assert(verify<by_parameter>::ok);

// --- what a builder knows of its other arguments

constexpr auto third_subnet = stack("S", net, function_with("F", lambda::vpc_config(array(ec2::subnet(net, 3)), ec2::security_groups(net))));
static_assert(verify<third_subnet>::ok);   // says: resource `F`: VpcConfig refers to `another subnet` where `subnet 1 or 2 of a VPC` belongs (line N)
constexpr auto key_of_text = stack("S", dynamodb::table("Orders", dynamodb::partition_key("id", "S")));
static_assert(verify<key_of_text>::ok);   // says: resource `Orders`: AttributeDefinitions holds `a type other than dynamodb::string, number and binary` where a JSON value belongs (line N)
constexpr auto index_of_text = stack("S", dynamodb::table("Orders", dynamodb::partition_key("id", dynamodb::string), dynamodb::index("ById", "id")));
static_assert(verify<index_of_text>::ok);   // says: (1) resource `Orders`: AttributeDefinitions holds `a text` where a JSON value belongs (line N) (2) resource `Orders`: GlobalSecondaryIndexes holds `a text` where a JSON value belongs (line N)
constexpr auto index_of_nothing = stack("S", dynamodb::table("Orders", dynamodb::partition_key("id", dynamodb::string), dynamodb::index("ById")));
static_assert(verify<index_of_nothing>::ok);   // says: (1) resource `Orders`: AttributeDefinitions holds `nothing` where a JSON value belongs (line N) (2) resource `Orders`: GlobalSecondaryIndexes holds `nothing` where a JSON value belongs (line N)

// --- metric-unknown

constexpr auto misspelt_metric = stack("S", machine, cloudwatch::alarm("A", cloudwatch::metric_of(machine, "ExecutionFailed")));
static_assert(verify<misspelt_metric>::ok);   // says: resource `A`: AWS::StepFunctions::StateMachine has no metric `ExecutionFailed`; did you mean `ExecutionsFailed`? (line N)
constexpr auto metric_of_function = stack("S", function_with("F"), cloudwatch::alarm("A", cloudwatch::metric_of(function_with("F"), "ExecutionsFailed")));
static_assert(verify<metric_of_function>::ok);   // says: resource `A`: AWS::Lambda::Function has no metric `ExecutionsFailed` (line N)
constexpr auto metric_of_calls = stack("S", cloudwatch::alarm("A", cloudwatch::metric_of_integration("arn:aws:states:::sns:publish", "ServiceIntegrationFailed")));
static_assert(verify<metric_of_calls>::ok);   // says: resource `A`: a service integration has no metric `ServiceIntegrationFailed`; did you mean `ServiceIntegrationsFailed`? (line N)

// --- parts of one builder among the arguments of another

constexpr auto elsewhere_of_queue = stack("S", sqs::queue("Q", allowed_elsewhere));
static_assert(verify<elsewhere_of_queue>::ok);   // says: resource `Q`: `allowed_elsewhere` is no property of it (line N)
constexpr auto target_of_queue = stack("S", jobs, sqs::queue("Q", events::target(jobs)));
static_assert(verify<target_of_queue>::ok);   // says: resource `Q`: `events::target` is no property of it (line N)
constexpr auto rule_target_of_schedule = stack("S", jobs, hourly("Hourly", events::target(jobs)));
static_assert(verify<rule_target_of_schedule>::ok);   // says: resource `Hourly`: `events::target` is no property of it (line N)
constexpr auto key_of_queue = stack("S", sqs::queue("Q", dynamodb::partition_key("id", dynamodb::string)));
static_assert(verify<key_of_queue>::ok);   // says: resource `Q`: `dynamodb::partition_key or sort_key` is no property of it (line N)
constexpr auto uses_of_queue = stack("S", jobs, sqs::queue("Q", uses(starts("Checkout"))));
static_assert(verify<uses_of_queue>::ok);   // says: resource `Q`: `uses` is no property of it (line N)
constexpr auto parameter_without_value = stack("S", jobs, state_machine("M", start_at("A"), task("A", sqs::send_message(jobs, sqs::message_body), end)));
static_assert(verify<parameter_without_value>::ok);   // says: state `A`: an object in Parameters was given `a parameter without its value`, which is no field() (line N)
constexpr auto field_of_queue = stack("S", sqs::queue("Q", field("DelaySeconds", 5)));
static_assert(verify<field_of_queue>::ok);   // says: resource `Q`: `DelaySeconds` is no property of it (line N)
