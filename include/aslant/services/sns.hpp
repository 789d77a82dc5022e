// Amazon SNS: topics, and tasks that publish messages to them.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/models/sns.hpp>
#include <aslant/services/resource_policies.hpp>

namespace aslant::sns {

using core::literal;
using core::source_place;

// --- topics

// A topic; its properties are CloudFormation's: topic("Alerts", property("DisplayName", "Alerts"), kms_master_key(key)).
template <class... P> constexpr auto topic(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::SNS::Topic"), properties...);
}
// The key that encrypts a topic; who publishes to it may then use the key.
template <class K = core::missing> constexpr auto kms_master_key(K const& key = {}, source_place where = core::here()) {
    return core::property_naming("KmsMasterKeyId", core::key_kind, key, where);
}

// Who else may publish to a topic: topic_policy("AlertsPolicy", alerts, from("events.amazonaws.com", get_att(rule, "Arn"))). A topic has one
// policy.
template <class T = core::missing, class... S>
constexpr auto topic_policy(literal id = core::no_name(), T const& topic = {}, S const&... statements) {
    return core::policy_of_topic(id, topic, statements...);
}

// somebody@example.com: a name, and a domain of at least two labels. (RFC 5321, without quoted names)
constexpr bool is_email(core::text address) {
    int at = -1;
    for (int i = 0; i < address.size; ++i) {
        if (address[i] <= ' ' || address[i] > '~' || (address[i] == '@' && at >= 0)) return false;
        if (address[i] == '@') at = i;
    }
    if (at < 1 || at > 64) return false;
    int labels = 0;
    for (int begin = at + 1, i = begin; i <= address.size; ++i) {
        if (i < address.size && address[i] != '.') {
            char const c = address[i];
            bool const is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!is_plain && c != '-') return false;
            continue;
        }
        if (i == begin || address[begin] == '-' || address[i - 1] == '-') return false;
        ++labels;
        begin = i + 1;
    }
    return labels >= 2;
}

// Who is told what is published: email("ops@example.com"), sms("+15550100"), https("https://…"), or a queue or a function of the stack.
// Where only the deployment knows: email(ref(address)).
template <class Address> struct endpoint {
    static constexpr char made_by[]{"sns::email, sms or https"};
    char const* protocol;
    Address address;
};
constexpr core::tree<2> checked_endpoint(literal const& given, bool is_right, char const* what) {
    if (!is_right && !given.misused)
        return core::refused(core::rule::endpoint_form, given.value, core::terminated(what), given.place());
    return {{core::text_value(given, core::form::string).nodes[0], core::no_part.nodes[0]}};
}
constexpr endpoint<core::tree<2>> email(literal address = core::no_name()) {
    return {"email", checked_endpoint(address, is_email(address.value), "address of mail")};
}
constexpr endpoint<literal> sms(literal number = core::no_name()) { return {"sms", number}; }
constexpr endpoint<core::tree<2>> https(literal url = core::no_name()) {
    return {"https",
            checked_endpoint(url, core::starts_with(url.value, core::text_of("https://")), "URL that begins with https://")};
}
template <int N> constexpr endpoint<core::tree<N>> email(core::tree<N> const& address) { return {"email", address}; }
template <int N> constexpr endpoint<core::tree<N>> sms(core::tree<N> const& number) { return {"sms", number}; }
template <int N> constexpr endpoint<core::tree<N>> https(core::tree<N> const& url) { return {"https", url}; }

// A subscription: subscription("Mail", alerts, email("ops@example.com")), subscription("AlertsToJobs", alerts, jobs). A queue gets the policy,
// a function the permission that the topic needs; with allowed_elsewhere, yours says it.
template <class T, class Address, class... P>
constexpr auto subscription(literal id, T const& topic, endpoint<Address> const& to, P const&... properties) {
    typename core::delayed<core::text, T>::type const protocol = core::terminated(to.protocol);
    return core::resource_node(id, core::text_of("AWS::SNS::Subscription"), properties...,
                               core::given_property("TopicArn", core::arn_of_type(topic, core::topic_type, "")),
                               core::given_property("Protocol", core::value_of(core::form::string, 0, protocol)),
                               core::given_property("Endpoint", to.address));
}
template <class T = core::missing, class R = core::missing, class... P>
constexpr auto subscription(literal id = core::no_name(), T const& topic = {}, R const& to = {}, P const&... properties) {
    core::handle const target = core::handle_of(to);
    bool const is_queue = core::is_type(target, core::queue_type);
    bool const is_right = is_queue || core::is_type(target, "AWS::Lambda::Function");
    core::tree<3> const source = core::arn_of_type(topic, core::topic_type, "");
    typename core::delayed<literal, T>::type const service("sns.amazonaws.com", core::nowhere);
    auto const policy = core::chosen(is_queue, core::lets_send(to, core::from(service, source)),
                                     core::permission_of_function(core::companion(id, "Policy"), target, service, source));
    bool const is_made = is_right && !(core::is_allowed_elsewhere<P> || ...);
    return core::resource_node(
        id, core::text_of("AWS::SNS::Subscription"), core::beside_tag(properties)..., core::given_property("TopicArn", source),
        core::given_property("Protocol", core::value_of(core::form::string, 0, core::terminated(is_queue ? "sqs" : "lambda"))),
        core::given_property("Endpoint", core::arn_of(target, is_right, "AWS::SQS::Queue or AWS::Lambda::Function", "Arn")),
        core::present_if(is_made, policy));
}

// --- facts. AWS guide: "Publish messages to an Amazon SNS topic with Step Functions"; SNS developer guide: "Key management"

inline constexpr core::resource_kind topic_kind{"topic",          "AWS::SNS::Topic",    "",          "", "TopicName",
                                                "sns:{R}:{A}:{}", core::name_form::arn, "TopicName", 256};
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
    &core::models::sns,
    "TopicArn"};

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
template <class T = core::missing, class... P> constexpr auto publish(T const& topic = {}, P const&... parameters) {
    return core::call(publish_api, core::first_parameter(topic_arn, topic, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&publish_api};

}
