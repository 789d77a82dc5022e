// Amazon S3: buckets.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/iam.hpp>

namespace aslant::s3 {

inline constexpr char const* bucket_type = "AWS::S3::Bucket";

// A bucket that nobody outside can read, and that stays when the stack goes.
template <class... P> constexpr auto bucket(core::literal id = core::no_name(), P const&... properties) {
    typename core::delayed<bool, P...>::type const yes = true;
    return core::resource_node(
        id, core::terminated(bucket_type), properties...,
        core::default_property("PublicAccessBlockConfiguration",
                               core::object(core::entry("BlockPublicAcls", yes), core::entry("BlockPublicPolicy", yes),
                                            core::entry("IgnorePublicAcls", yes), core::entry("RestrictPublicBuckets", yes))),
        core::default_attribute("DeletionPolicy", "Retain"), core::default_attribute("UpdateReplacePolicy", "Retain"));
}

// The key that encrypts a bucket's objects; a distributed Map that reads or writes them may then use the key.
template <class K = core::missing> constexpr auto kms_master_key(K const& key = {}, core::source_place where = core::here()) {
    auto const by_default =
        core::object(core::entry("SSEAlgorithm", "aws:kms"), core::api_parameter{"KMSMasterKeyID", &core::key_kind}(key, where));
    return core::given_property(
        "BucketEncryption",
        core::object(core::entry("ServerSideEncryptionConfiguration",
                                 core::array(core::object(core::entry("ServerSideEncryptionByDefault", by_default))))));
}

// The ARN of a bucket's objects, for policies: objects(data), objects(data, "/in/*").
template <class Bucket = core::missing> constexpr auto objects(Bucket const& bucket = {}) {
    return core::sub(core::reference_to_type(bucket, bucket_type, core::reference_form::get_att, core::text_of("Arn")), "/*");
}
template <class Bucket> constexpr auto objects(Bucket const& bucket, core::literal keys) {
    return core::sub(core::reference_to_type(bucket, bucket_type, core::reference_form::get_att, core::text_of("Arn")), keys);
}

// The bucket tells EventBridge what becomes of its objects: events::pattern(events::source("aws.s3"), …) matches it. (S3 user guide: "Using
// EventBridge")
inline constexpr auto notify_event_bridge = core::given_property(
    "NotificationConfiguration",
    core::object(core::entry("EventBridgeConfiguration", core::object(core::entry("EventBridgeEnabled", true)))));

// Who else may use a bucket, statement by statement: bucket_policy("DataPolicy", data, iam::make_statement(object(…))). A bucket has one policy.
template <class B = core::missing, class... S>
constexpr auto bucket_policy(core::literal id = core::no_name(), B const& bucket = {}, S const&... statements) {
    return core::resource_node(
        id, core::text_of("AWS::S3::BucketPolicy"),
        core::given_property("Bucket", core::reference_to_type(bucket, bucket_type, core::reference_form::ref)),
        core::given_property("PolicyDocument", iam::policy_document(statements...)));
}

}
