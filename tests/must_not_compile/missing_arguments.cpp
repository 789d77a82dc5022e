// What builders say where an argument is missing: a compiler would print every function of that name.
#include <aslant/aslant.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
#include <aslant/services/state_machines.hpp>
using namespace aslant;

constexpr auto lost = sqs::queue("Lost");
constexpr auto topic = sns::topic("Topic");
constexpr auto m = state_machine("Checkout", start_at("A"), succeed("A"));
template <class... P> constexpr auto machine(core::literal state, P const&... properties) {
    return state_machine("M", start_at(state), task(state, properties..., end));
}
template <class... P> constexpr auto function_with(core::literal id, P const&... properties) {
    return lambda::function(id, lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"), properties...);
}

// --- of resources

constexpr auto unnamed_queue = stack("S", sqs::queue());
static_assert(verify<unnamed_queue>::ok);   // says: resource: it has no name: its first argument is nothing (line N)
constexpr auto unnamed_table = stack("S", dynamodb::table());
static_assert(verify<unnamed_table>::ok);   // says: resource: it has no name: its first argument is nothing (line N)
constexpr auto unnamed_bucket = stack("S", s3::bucket());
static_assert(verify<unnamed_bucket>::ok);   // says: resource: it has no name: its first argument is nothing (line N)
constexpr auto bare_function = stack("S", lambda::function("F"));
static_assert(verify<bare_function>::ok);   // says: (1) resource `F`: it has no Code (line N) (2) resource `F`: it has no Runtime (line N) (3) resource `F`: it has no Handler (line N)
constexpr auto bare_property = stack("S", resource("Jobs", "AWS::SQS::Queue", property("VisibilityTimeout")));
static_assert(verify<bare_property>::ok);   // says: resource `Jobs`: VisibilityTimeout holds `nothing` where a JSON value belongs (line N)
constexpr auto bare_reference = stack("S", resource("Jobs", "AWS::SQS::Queue", property("QueueName", ref())));
static_assert(verify<bare_reference>::ok);   // says: resource `Jobs`: QueueName refers to `nothing` where `a resource or a logical id` belongs (line N)
constexpr auto bare_attribute = stack("S", lost, resource("Jobs", "AWS::SQS::Queue", property("QueueName", get_att(lost))));
static_assert(verify<bare_attribute>::ok);   // says: resource `Jobs`: QueueName refers to `nothing` where `the name of an attribute` belongs (line N)
constexpr auto depends_on_nothing = stack("S", resource("Jobs", "AWS::SQS::Queue", depends_on()));
static_assert(verify<depends_on_nothing>::ok);   // says: resource `Jobs`: DependsOn refers to `nothing` where `a resource or a logical id` belongs (line N)
constexpr auto queue_of_letters = stack("S", sqs::queue("Jobs", sqs::dead_letter()));
static_assert(verify<queue_of_letters>::ok);   // says: (1) resource `Jobs`: RedrivePolicy refers to `nothing` where `AWS::SQS::Queue` belongs (line N) (2) resource `Jobs`: maxReceiveCount takes an integer, not `nothing` (line N)
constexpr auto count_of_letters = stack("S", lost, sqs::queue("Jobs", sqs::dead_letter(lost)));
static_assert(verify<count_of_letters>::ok);   // says: resource `Jobs`: maxReceiveCount takes an integer, not `nothing` (line N)
constexpr auto key_of_queue = stack("S", sqs::queue("Jobs", sqs::kms_master_key()));
static_assert(verify<key_of_queue>::ok);   // says: resource `Jobs`: KmsMasterKeyId holds `nothing` where a JSON value belongs (line N)
constexpr auto type_of_key = stack("S", dynamodb::table("Orders", dynamodb::partition_key("id")));
static_assert(verify<type_of_key>::ok);   // says: resource `Orders`: AttributeDefinitions holds `a type other than dynamodb::string, number and binary` where a JSON value belongs (line N)
constexpr auto memory_of_function = stack("S", function_with("F", lambda::memory_size()));
static_assert(verify<memory_of_function>::ok);   // says: resource `F`: MemorySize holds `nothing` where a JSON value belongs (line N)
constexpr auto timeout_of_function = stack("S", function_with("F", lambda::timeout()));
static_assert(verify<timeout_of_function>::ok);   // says: resource `F`: timeout takes a duration such as seconds(30), not `nothing` (line N)
constexpr auto letters_of_function = stack("S", function_with("F", uses(reads())));
static_assert(verify<letters_of_function>::ok);   // says: resource `F`: Policies refers to `nothing` where `AWS::S3::Bucket or AWS::DynamoDB::Table` belongs (line N)
constexpr auto subscription_to_nothing = stack("S", topic, sns::subscription("Mail", topic));
static_assert(verify<subscription_to_nothing>::ok);   // says: resource `Mail`: Endpoint refers to `nothing` where `AWS::SQS::Queue or AWS::Lambda::Function` belongs (line N)
constexpr auto address_of_mail = stack("S", topic, sns::subscription("Mail", topic, sns::email()));
static_assert(verify<address_of_mail>::ok);   // says: resource `Mail`: Endpoint holds `nothing` where a JSON value belongs (line N)
constexpr auto source_of_jobs = stack("S", function_with("F"), lambda::event_source_mapping("Jobs"));
static_assert(verify<source_of_jobs>::ok);   // says: (1) resource `Jobs`: EventSourceArn refers to `nothing` where `AWS::SQS::Queue, AWS::DynamoDB::Table or AWS::Kinesis::Stream` belongs (line N) (2) resource `Jobs`: FunctionName refers to `nothing` where `AWS::Lambda::Function` belongs (line N) (3) resource `Jobs`: PolicyDocument refers to `nothing` where `AWS::DynamoDB::Table or AWS::Kinesis::Stream` belongs (line N)

// --- of triggers

constexpr auto rule_without_all = stack("S", events::rule());
static_assert(verify<rule_without_all>::ok);   // says: (1) resource: it has no name: its first argument is nothing (line N) (2) resource: it has no target (line N)
constexpr auto rule_of_no_schedule = stack("S", m, events::rule("R", events::schedule(), events::target(m)));
static_assert(verify<rule_of_no_schedule>::ok);   // says: resource `R`: ScheduleExpression holds `nothing` where a JSON value belongs (line N)
constexpr auto rule_to_nothing = stack("S", events::rule("R", events::schedule("rate(1 hour)"), events::target()));
static_assert(verify<rule_to_nothing>::ok);   // says: (1) resource `R`: Targets refers to `nothing` where `AWS::StepFunctions::StateMachine, AWS::Lambda::Function, AWS::SQS::Queue, AWS::SNS::Topic or AWS::Events::EventBus` belongs (line N) (2) resource `R`: it has no target (line N)
constexpr auto rule_of_no_bucket = stack("S", m, events::rule("R", events::object_created(), events::target(m)));
static_assert(verify<rule_of_no_bucket>::ok);   // says: resource `R`: EventPattern refers to `nothing` where `AWS::S3::Bucket` belongs (line N)
constexpr auto schedule_of_nothing = stack("S", scheduler::schedule("R", scheduler::expression("rate(1 hour)")));
static_assert(verify<schedule_of_nothing>::ok);   // says: resource `R`: it has no target (line N)
constexpr auto schedule_to_nothing = stack("S", lost, scheduler::schedule("R", scheduler::expression("rate(1 hour)"), scheduler::target()));
static_assert(verify<schedule_to_nothing>::ok);   // says: (1) resource `R`: Target refers to `nothing` where `AWS::StepFunctions::StateMachine, AWS::Lambda::Function, AWS::SQS::Queue, AWS::SNS::Topic or AWS::Events::EventBus` belongs (line N) (2) resource `R`: Policies refers to `nothing` where `AWS::Events::EventBus` belongs (line N)
constexpr auto pipe_from_nothing = stack("S", lost, pipes::pipe("P", pipes::source(), pipes::target(lost)));
static_assert(verify<pipe_from_nothing>::ok);   // says: (1) resource `P`: Source refers to `nothing` where `AWS::SQS::Queue, AWS::DynamoDB::Table or AWS::Kinesis::Stream` belongs (line N) (2) resource `P`: Policies refers to `nothing` where `AWS::DynamoDB::Table or AWS::Kinesis::Stream` belongs (line N)

// --- of calls

constexpr auto no_call = machine("A", timeout(seconds(10)));
static_assert(verify<no_call>::ok);   // says: state `A`: it has no Resource (line N)
constexpr auto no_queue = machine("A", sqs::send_message());
static_assert(verify<no_queue>::ok);   // says: (1) state `A`: `sqs:sendMessage` needs the parameter `MessageBody` (line N) (2) state `A`: Parameters holds `nothing` where a JSON value belongs (line N)
constexpr auto no_body = machine("A", sqs::send_message("https://sqs.eu-west-1.amazonaws.com/123456789012/jobs", sqs::message_body()));
static_assert(verify<no_body>::ok);   // says: state `A`: Parameters holds `nothing` where a JSON value belongs (line N)
constexpr auto no_function = machine("A", lambda::invoke());
static_assert(verify<no_function>::ok);   // says: state `A`: Parameters holds `nothing` where a JSON value belongs (line N)
constexpr auto no_table = machine("A", dynamodb::put_item());
static_assert(verify<no_table>::ok);   // says: (1) state `A`: `dynamodb:putItem` needs the parameter `Item` (line N) (2) state `A`: Parameters holds `nothing` where a JSON value belongs (line N)
constexpr auto no_item = machine("A", dynamodb::put_item("orders", dynamodb::item()));
static_assert(verify<no_item>::ok);   // says: state `A`: Parameters holds `nothing` where a JSON value belongs (line N)
constexpr auto body_as_queue = machine("A", sqs::send_message(sqs::message_body("hello")));
static_assert(verify<body_as_queue>::ok);   // says: state `A`: `sqs:sendMessage` needs the parameter `QueueUrl` (line N)
