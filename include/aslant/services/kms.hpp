// AWS KMS: keys that encrypt what other services keep.
#pragma once

#include <aslant/rules/property_rules.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/stack/chosen.hpp>

namespace aslant::kms {

// A service that uses a key itself, before anybody's role does: EventBridge, which sends to an encrypted queue. (SQS developer guide:
// "Enable compatibility between event sources … and encrypted queues")
struct service_user {
    core::literal service;
};
constexpr service_user used_by(core::literal service) { return {service}; }

template <class P> inline constexpr bool is_user = false;
template <> inline constexpr bool is_user<service_user> = true;
template <class P> constexpr P const& for_key(P const& property) { return property; }
constexpr auto const& for_key(service_user const&) { return core::no_part; }
template <class P> constexpr auto const& for_policy(P const&) { return core::no_part; }
constexpr auto for_policy(service_user const& user) {
    return core::object(core::entry("Effect", "Allow"),
                        core::entry("Principal", core::object(core::entry("Service", user.service))),
                        core::entry("Action", core::array("kms:Decrypt", "kms:GenerateDataKey")), core::entry("Resource", "*"));
}

// A key, which stays when the stack goes: key("OrdersKey", property("EnableKeyRotation", true)). Without a KeyPolicy, KMS leaves to IAM who
// of the account may use it; a key policy has to do so too, or what Aslant allows is allowed in vain. (KMS developer guide: "Default key
// policy") With used_by("events.amazonaws.com") it has such a policy, which lets that service use it.
template <class... P> constexpr auto key(core::literal id, P const&... properties) {
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
