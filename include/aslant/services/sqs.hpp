// Amazon SQS: queues, and tasks that send messages to them.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/models/sqs.hpp>
#include <aslant/services/resource_policies.hpp>

namespace aslant::sqs {

using core::literal;
using core::source_place;

// --- queues

// A queue; its properties are CloudFormation's: queue("Jobs", property("VisibilityTimeout", 300), kms_master_key(key)). Messages that
// nobody takes are kept for 4 days, as SQS does it where nothing is said.
template <class... P> constexpr auto queue(literal id = core::no_name(), P const&... properties) {
    typename core::delayed<int, P...>::type const four_days = 345'600;
    return core::resource_node(
        id, core::text_of("AWS::SQS::Queue"), properties..., core::default_property("MessageRetentionPeriod", four_days),
        core::default_attribute("DeletionPolicy", "Delete"), core::default_attribute("UpdateReplacePolicy", "Delete"));
}
// Where messages go that were received that often without being deleted: queue("Jobs", dead_letter(failed, 3)).
template <class Q = core::missing, class T = core::missing>
constexpr auto dead_letter(Q const& queue = {}, T const& max_receive_count = {}) {
    return core::given_property("RedrivePolicy",
                                core::object(core::entry("deadLetterTargetArn", core::arn_of_type(queue, core::queue_type, "Arn")),
                                             core::entry("maxReceiveCount", core::integer_given(max_receive_count))));
}
// Who else may send to a queue: queue_policy("JobsPolicy", jobs, from("events.amazonaws.com", get_att(rule, "Arn")), iam::allow(…)). A queue
// has one policy.
template <class Q = core::missing, class... S>
constexpr auto queue_policy(literal id = core::no_name(), Q const& queue = {}, S const&... statements) {
    return core::policy_of_queue(id, queue, statements...);
}
// The key that encrypts a queue; who sends to it may then use the key.
template <class K = core::missing> constexpr auto kms_master_key(K const& key = {}, source_place where = core::here()) {
    return core::property_naming("KmsMasterKeyId", core::key_kind, key, where);
}

// --- facts. AWS guide: "Send messages to an Amazon SQS queue with Step Functions"; SQS developer guide: "Configure KMS permissions"

inline constexpr core::resource_kind queue_kind{"queue",          "AWS::SQS::Queue",          "",          "Arn", "QueueName",
                                                "sqs:{R}:{A}:{}", core::name_form::queue_url, "QueueName", 80};
inline constexpr core::resource_parameter resources[]{{"QueueUrl", &queue_kind}, {"QueueUrl->KmsMasterKeyId", &core::key_kind}};
inline constexpr core::permission sends[]{
    {"sqs:SendMessage", "{QueueUrl}", "", "", ""},
    {"kms:Decrypt kms:GenerateDataKey", "{QueueUrl->KmsMasterKeyId}", "", "StringEquals kms:ViaService sqs.{R}.amazonaws.com", ""},
};
inline constexpr core::integration send_message_api{
    {"arn:aws:states:::sqs:sendMessage", nullptr, nullptr, "arn:aws:states:::sqs:sendMessage.waitForTaskToken"},
    sends,
    resources,
    &core::models::sqs,
    "QueueUrl"};

// --- calls

inline constexpr core::api_parameter queue_url{"QueueUrl", &queue_kind};
inline constexpr core::api_parameter message_body{"MessageBody", nullptr};
inline constexpr core::api_parameter delay_seconds{"DelaySeconds", nullptr};
inline constexpr core::api_parameter message_attributes{"MessageAttributes", nullptr};
inline constexpr core::api_parameter message_system_attributes{"MessageSystemAttributes", nullptr};
inline constexpr core::api_parameter message_deduplication_id{"MessageDeduplicationId", nullptr};
inline constexpr core::api_parameter message_group_id{"MessageGroupId", nullptr};

// Sends a message to a queue: a handle, its URL, or where the URL is read from.
template <class Q = core::missing, class... P> constexpr auto send_message(Q const& queue = {}, P const&... parameters) {
    return core::call(send_message_api, core::first_parameter(queue_url, queue, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&send_message_api};

}
