// The messages in a table go to a queue, one after the other. Only to fill the table takes a function.
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;

constexpr auto messages = dynamodb::table("MessagesTable", dynamodb::partition_key("MessageId", dynamodb::string),
                                          deletion_policy("Delete"), update_replace_policy("Delete"));
constexpr auto outbox = sqs::queue("OutboxQueue");
constexpr auto seed = lambda::function("SeedingFunction", lambda::description("Writes ten messages into the table."),
                                       lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("seed.py"),
                                       lambda::timeout(seconds(30)), lambda::environment(field("TABLE", ref(messages))),
                                       uses(writes(messages)), returns<std::vector<std::string>>);

constexpr auto transfer = state_machine("Transfer",
    comment("An example of the Amazon States Language for reading messages from a DynamoDB table and sending them to SQS"),
    timeout(hours(1)), accept("history-limit", "eleven rounds"),
    start_at("Seed the DynamoDB Table"),
    task("Seed the DynamoDB Table", resource(seed), result_path("$.List"), timeout(minutes(1)), retry(lambda::service_errors),
         next("For Loop Condition")),
    choice("For Loop Condition",
           when(not (var("$.List[0]") == "DONE"), "Read Next Message from DynamoDB"),
           otherwise("Succeed")),
    task("Read Next Message from DynamoDB",
         dynamodb::get_item(messages, dynamodb::key(object(field("MessageId", object(field("S", path("$.List[0]"))))))),
         result_path("$.DynamoDB"), next("Send Message to SQS")),
    task("Send Message to SQS",
         sqs::send_message(outbox, sqs::message_body(path("$.DynamoDB.Item.Message.S"))),
         result_path("$.SQS"), next("Pop Element from List")),
    pass("Pop Element from List", parameters(object(field("List", path("$.List[1:]")))), next("For Loop Condition")),
    succeed("Succeed"));

static_assert(verify<transfer>::ok);

constexpr auto post = stack("Post", description("Messages go from a table to a queue."), messages, outbox, seed, transfer,
                            output("TransferArn", ref(transfer)), output("OutboxUrl", ref(outbox)));

int main(int argc, char** argv) { return generate<post>(argc, argv); }
