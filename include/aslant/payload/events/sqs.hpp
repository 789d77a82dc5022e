// Messages of a queue.
// (Lambda developer guide: "Using Lambda with Amazon SQS", https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html)
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <aslant/payload/record.hpp>

namespace aslant::sqs {

struct system_attributes {
    std::string approximate_receive_count;   // a number
    std::string sent_timestamp;              // milliseconds since 1970
    std::string sender_id;
    std::string approximate_first_receive_timestamp;   // milliseconds since 1970
    std::optional<std::string> sequence_number;        // the next three: of a FIFO queue
    std::optional<std::string> message_group_id;
    std::optional<std::string> message_deduplication_id;
    std::optional<std::string> aws_trace_header;
    std::optional<std::string> dead_letter_queue_source_arn;
};
ASLANT_RECORD(system_attributes, (approximate_receive_count, "ApproximateReceiveCount"), (sent_timestamp, "SentTimestamp"),
              (sender_id, "SenderId"), (approximate_first_receive_timestamp, "ApproximateFirstReceiveTimestamp"),
              (sequence_number, "SequenceNumber"), (message_group_id, "MessageGroupId"),
              (message_deduplication_id, "MessageDeduplicationId"), (aws_trace_header, "AWSTraceHeader"),
              (dead_letter_queue_source_arn, "DeadLetterQueueSourceArn"));

// One that the sender added.
struct custom_attribute {
    std::string data_type;
    std::optional<std::string> string_value;
    std::optional<std::string> binary_value;   // Base64
    std::optional<std::vector<std::string>> string_list_values;
    std::optional<std::vector<std::string>> binary_list_values;
};
ASLANT_RECORD(custom_attribute, (data_type, "dataType"), (string_value, "stringValue"), (binary_value, "binaryValue"),
              (string_list_values, "stringListValues"), (binary_list_values, "binaryListValues"));

struct message {
    std::string message_id;
    std::string receipt_handle;
    std::string body;
    system_attributes attributes;
    std::map<std::string, custom_attribute> custom_attributes;
    std::string md5_of_body;
    std::optional<std::string> md5_of_custom_attributes;
    enumerated<"aws:sqs"> event_source;
    std::string event_source_arn;
    std::string aws_region;
};
ASLANT_RECORD(message, (message_id, "messageId"), (receipt_handle, "receiptHandle"), body, attributes,
              (custom_attributes, "messageAttributes"), (md5_of_body, "md5OfBody"),
              (md5_of_custom_attributes, "md5OfMessageAttributes"), (event_source, "eventSource"),
              (event_source_arn, "eventSourceARN"), (aws_region, "awsRegion"));

// What an event source mapping hands to a function.
struct records {
    std::vector<message> messages;
};
ASLANT_RECORD(records, (messages, "Records"));

// What a pipe hands to a machine (EventBridge user guide: "Amazon Simple Queue Service as a source",
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-sqs.html)
using batch = std::vector<message>;

}
