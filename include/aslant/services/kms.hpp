// AWS KMS: keys that encrypt what other services keep.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/stack/chosen.hpp>

namespace aslant::kms {

// A service that uses a key on its own, without anybody's role: EventBridge, which sends to an encrypted queue. What delivers a machine's log
// decrypts only. Of alarms of other accounts nobody speaks; what rules send says not whose it is. (SQS developer guide, SNS developer guide:
// "Enable compatibility between event sources … and encrypted …"; AWS guide: "Data at rest encryption")
struct service_user {
    static constexpr char made_by[]{"kms::used_by"};
    core::literal service;
};
constexpr service_user used_by(core::literal service = core::no_name()) { return {service}; }

template <class P> inline constexpr bool is_user = false;
template <> inline constexpr bool is_user<service_user> = true;
template <class P> constexpr P const& for_key(P const& property) { return property; }
constexpr auto const& for_key(service_user const&) { return core::no_part; }
template <class P> constexpr auto const& for_policy(P const&) { return core::no_part; }
// Services that tell KMS for which account they use a key. EventBridge does not: with the condition, what it sends would be lost. (SNS
// developer guide: "Enable compatibility between event sources … and encrypted topics"; SQS developer guide: the same of queues)
inline constexpr char const* services_with_account[]{"cloudwatch.amazonaws.com", "s3.amazonaws.com", "sns.amazonaws.com"};
constexpr bool tells_account(core::text service) {
    for (char const* const one : services_with_account)
        if (service == core::terminated(one)) return true;
    return false;
}
template <class... Delayed> constexpr auto for_policy(service_user const& user, Delayed const&...) {
    typename core::delayed<core::handle, Delayed...>::type const account = core::pseudo_parameter("AWS::AccountId");
    auto const of_account =
        iam::condition(core::entry("StringEquals", core::object(core::entry("aws:SourceAccount", core::ref(account)))));
    bool const only_reads = user.service.value == "delivery.logs.amazonaws.com";
    return core::object(
        core::entry("Effect", "Allow"), core::entry("Principal", core::object(core::entry("Service", user.service))),
        core::entry("Action", core::array("kms:Decrypt", core::present_if(!only_reads, core::as_value("kms:GenerateDataKey")))),
        core::entry("Resource", "*"), core::present_if(tells_account(user.service.value), of_account));
}

// A key, which stays when the stack goes: key("OrdersKey", property("EnableKeyRotation", true)). Without a KeyPolicy, KMS leaves to IAM who
// of the account may use it; a key policy has to do so too, or what Aslant allows is allowed in vain. (KMS developer guide: "Default key
// policy") With used_by("events.amazonaws.com") it has such a policy, which lets that service use it: for this account only, where the service
// tells KMS for which account it does.
template <class... P> constexpr auto key(core::literal id = core::no_name(), P const&... properties) {
    typename core::delayed<core::literal, P...>::type const everything("*", core::nowhere);
    auto const account = core::object(
        core::entry("Effect", "Allow"),
        core::entry("Principal", core::object(core::entry("AWS", core::sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")))),
        core::entry("Action", "kms:*"), core::entry("Resource", everything));
    auto const policy = core::given_property("KeyPolicy", iam::policy_document(account, for_policy(properties)...));
    return core::resource_node(id, core::text_of("AWS::KMS::Key"), for_key(properties)...,
                               core::present_if((is_user<P> || ...), policy), core::default_attribute("DeletionPolicy", "Retain"),
                               core::default_attribute("UpdateReplacePolicy", "Retain"));
}

}
