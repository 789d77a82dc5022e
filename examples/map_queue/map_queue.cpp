// The messages of a queue are kept in a table, taken off the queue and published, each in an iteration of its own.
#include <string>
#include <variant>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;

struct message { std::string MessageId; std::string Body; std::string ReceiptHandle; };
ASLANT_RECORD(message, MessageId, Body, ReceiptHandle);
struct receipt { std::string ReceiptHandle; };
ASLANT_RECORD(receipt, ReceiptHandle);

constexpr auto inbox = sqs::queue("InboxQueue", property("VisibilityTimeout", 300));
constexpr auto kept = dynamodb::table("MessagesTable", dynamodb::partition_key("MessageId", dynamodb::string),
                                      deletion_policy("Delete"), update_replace_policy("Delete"));
constexpr auto news = sns::topic("NewsTopic");

constexpr auto read = lambda::function("ReadFromQueueFunction", lambda::description("Receives up to ten messages."),
                                       lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("read.py"),
                                       lambda::timeout(seconds(30)), lambda::environment(field("QUEUE_URL", ref(inbox))),
                                       iam::allow(iam::actions("sqs:ReceiveMessage"), iam::on(get_att(inbox, "Arn"))),
                                       returns<std::variant<std::string, std::vector<message>>>);
constexpr auto remove_message = lambda::function("DeleteFromQueueFunction", lambda::description("Deletes a message that was received."),
                                         lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("delete.py"),
                                         lambda::timeout(seconds(30)), lambda::environment(field("QUEUE_URL", ref(inbox))),
                                         iam::allow(iam::actions("sqs:DeleteMessage"), iam::on(get_att(inbox, "Arn"))),
                                         takes<receipt>);

constexpr auto process = state_machine("ProcessMessages",
    comment("An example of the Amazon States Language for reading messages from an SQS queue and iteratively processing each message."),
    start_at("Read messages from SQS Queue"),
    task("Read messages from SQS Queue", lambda::invoke(read), output_path("$.Payload"),
         timeout(minutes(1)), retry(lambda::service_errors), next("Are there messages to process?")),
    choice("Are there messages to process?",
           when(var("$") == "No messages", "Finish"),
           otherwise("Process messages")),
    map("Process messages", items_path("$"), accept("payload-member-type-maybe", "another text than this never comes"),
        item_selector(object(field("MessageNumber", path("$$.Map.Item.Index")), field("MessageDetails", path("$$.Map.Item.Value")))),
        item_processor(start_at("Write message to DynamoDB"),
            task("Write message to DynamoDB",
                 dynamodb::put_item(kept, dynamodb::return_consumed_capacity("TOTAL"),
                                    dynamodb::item(object(field("MessageId", object(field("S", path("$.MessageDetails.MessageId")))),
                                                          field("Body", object(field("S", path("$.MessageDetails.Body"))))))),
                 discard_result, next("Remove message from SQS queue")),
            task("Remove message from SQS queue", input_path("$.MessageDetails"),
                 lambda::invoke(remove_message, lambda::payload(object(field("ReceiptHandle", path("$.ReceiptHandle"))))),
                 discard_result, timeout(minutes(1)), retry(lambda::service_errors), next("Publish message to SNS topic")),
            task("Publish message to SNS topic", input_path("$.MessageDetails"),
                 sns::publish(news, sns::subject("Message from Step Functions!"), sns::message(path("$.Body"))), end)),
        next("Finish")),
    succeed("Finish"));

static_assert(verify<process>::ok);

constexpr auto messages = stack("Messages", description("The messages of a queue, each processed on its own."), inbox, kept, news, read,
                                remove_message, process, output("ProcessMessagesArn", ref(process)), output("InboxUrl", ref(inbox)));

int main(int argc, char** argv) { return generate<messages>(argc, argv); }
