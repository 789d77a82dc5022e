// Amazon SNS: topics, and tasks that publish messages to them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/sns.hpp>

namespace aslant::sns {

using core::literal;
using core::source_place;

// --- topics

// A topic; its properties are CloudFormation's: topic("Alerts", property("DisplayName", "Alerts"), kms_master_key(key)).
template <class... P> constexpr auto topic(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::SNS::Topic"), properties...);
}
// The key that encrypts a topic; who publishes to it may then use the key.
template <class K> constexpr auto kms_master_key(K const& key, source_place where = core::here()) {
    return core::property_naming("KmsMasterKeyId", core::key_kind, key, where);
}

// --- facts. AWS guide: "Publish messages to an Amazon SNS topic with Step Functions"; SNS developer guide: "Key management"

inline constexpr core::resource_kind topic_kind{"topic",          "AWS::SNS::Topic",   "", "", "TopicName",
                                                "sns:{R}:{A}:{}", core::name_form::arn};
inline constexpr core::resource_parameter topics[]{{"TopicArn", &topic_kind}, {"TopicArn->KmsMasterKeyId", &core::key_kind}};
inline constexpr core::permission publishes[]{
    {"sns:Publish", "{TopicArn}", "", "", ""},
    {"sns:Publish", "*", "PhoneNumber|TargetArn", "",
     "a phone number and a device's endpoint are no topics, which are all that a policy can name"},
    {"kms:Decrypt kms:GenerateDataKey", "{TopicArn->KmsMasterKeyId}", "", "StringEquals kms:ViaService sns.{R}.amazonaws.com", ""},
};
inline constexpr core::integration publish_api{
    {"arn:aws:states:::sns:publish", nullptr, nullptr, "arn:aws:states:::sns:publish.waitForTaskToken"},
    publishes,
    topics,
    &core::models::sns};

// --- calls

inline constexpr core::api_parameter topic_arn{"TopicArn", &topic_kind};
inline constexpr core::api_parameter target_arn{"TargetArn", nullptr};
inline constexpr core::api_parameter phone_number{"PhoneNumber", nullptr};
inline constexpr core::api_parameter message{"Message", nullptr};
inline constexpr core::api_parameter subject{"Subject", nullptr};
inline constexpr core::api_parameter message_structure{"MessageStructure", nullptr};
inline constexpr core::api_parameter message_attributes{"MessageAttributes", nullptr};
inline constexpr core::api_parameter message_deduplication_id{"MessageDeduplicationId", nullptr};
inline constexpr core::api_parameter message_group_id{"MessageGroupId", nullptr};

// Publishes a message to a topic: a handle, its ARN, or where the ARN is read from; or to phone_number(…), or to a device:
// target_arn(…). Of a topic of the stack, SNS takes its ARN.
template <class T, class... P> constexpr auto publish(T const& topic, P const&... parameters) {
    return core::call(publish_api, core::first_parameter(topic_arn, topic, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&publish_api};

}
