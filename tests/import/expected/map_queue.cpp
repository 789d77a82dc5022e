// ProcessMessages.asl.json, as `aslant import` has written it.
// What its calls may reach is not known, so that it gets a role as a parameter. Without the property RoleArn, the compiler says
// what has to be known for a role of its own.
#include <aslant/aslant.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/template.hpp>

using namespace aslant;

constexpr auto map_queue = state_machine("MapQueue",
    definition_substitutions(
        field("DeleteFromQueueFunctionArn", ref("DeleteFromQueueFunctionArn")),
        field("MessagesTable", ref("MessagesTable")), field("NewsTopic", ref("NewsTopic")),
        field("ReadFromQueueFunctionArn", ref("ReadFromQueueFunctionArn"))),
    property("RoleArn", ref("RoleArn")),
    comment("An example of the Amazon States Language for reading messages from an SQS queue and "
        "iteratively processing each message."),
    start_at("Read messages from SQS Queue"),
    sequence(
        task("Read messages from SQS Queue",
            lambda::invoke(substitution("ReadFromQueueFunctionArn")), output_path("$.Payload"), timeout(minutes(1)),
            retry(lambda::service_errors)),
        choice("Are there messages to process?",
            when(var("$") == "No messages", "Finish"), otherwise("Process messages"))),
    sequence(
        map("Process messages",
            item_selector(object(
                field("MessageNumber", path("$$.Map.Item.Index")), field("MessageDetails", path("$$.Map.Item.Value")))),
            items_path("$"),
            item_processor(
                start_at("Write message to DynamoDB"),
                sequence(
                    task("Write message to DynamoDB",
                        dynamodb::put_item(
                            substitution("MessagesTable"), dynamodb::return_consumed_capacity("TOTAL"),
                            dynamodb::item(object(
                                field("MessageId", object(field("S", path("$.MessageDetails.MessageId")))),
                                field("Body", object(field("S", path("$.MessageDetails.Body"))))))),
                        discard_result),
                    task("Remove message from SQS queue",
                        lambda::invoke(
                            substitution("DeleteFromQueueFunctionArn"),
                            lambda::payload(object(field("ReceiptHandle", path("$.ReceiptHandle"))))),
                        input_path("$.MessageDetails"), discard_result, timeout(minutes(1)),
                        retry(lambda::service_errors)),
                    task("Publish message to SNS topic",
                        sns::publish(
                            substitution("NewsTopic"), sns::subject("Message from Step Functions!"),
                            sns::message(path("$.Body"))),
                        input_path("$.MessageDetails"), end)))),
        succeed("Finish")));

static_assert(verify<map_queue>::ok);

constexpr auto map_queue_stack = stack("MapQueueStack",
    parameter("DeleteFromQueueFunctionArn", "String"), parameter("MessagesTable", "String"),
    parameter("NewsTopic", "String"), parameter("ReadFromQueueFunctionArn", "String"), parameter("RoleArn", "String"),
    map_queue);

int main(int argc, char** argv) { return generate<map_queue_stack>(argc, argv); }
