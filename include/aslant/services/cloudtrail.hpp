// AWS CloudTrail: trails, which EventBridge needs to see calls on objects of a bucket.
#pragma once

#include <aslant/services/resource_policies.hpp>
#include <aslant/services/s3.hpp>

namespace aslant::cloudtrail {

using core::entry;
using core::literal;
using core::object;
using core::text_of;

// Calls that write objects of these buckets, and nothing else. (CloudTrail user guide: "Logging data events")
template <class... Buckets> constexpr auto write_data_events(Buckets const&... buckets) {
    return core::given_property(
        "EventSelectors",
        core::array(object(
            entry("ReadWriteType", "WriteOnly"), entry("IncludeManagementEvents", false),
            entry("DataResources",
                  core::array(object(
                      entry("Type", "AWS::S3::Object"),
                      entry("Values", core::array(core::sub(core::reference_to_type(buckets, s3::bucket_type,
                                                                                    core::reference_form::get_att, text_of("Arn")),
                                                            "/")...))))))));
}

// A trail that writes to `logs`, whose policy lets it and for which it waits; with allowed_elsewhere, yours does, and you say depends_on. (CloudTrail user guide: "Amazon S3 bucket policy for CloudTrail")
template <class Logs = core::missing, class... P>
constexpr auto trail(literal id = core::no_name(), Logs const& logs = {}, P const&... properties) {
    core::handle const to = core::handle_of(logs);
    auto const bucket = core::reference_to_type(logs, s3::bucket_type, core::reference_form::ref);
    auto const bucket_arn = core::reference_to_type(logs, s3::bucket_type, core::reference_form::get_att, text_of("Arn"));
    typename core::delayed<core::name, Logs>::type const own = core::name_of(core::node_of(core::kind::value, id));
    auto const arn = core::sub("arn:${AWS::Partition}:cloudtrail:${AWS::Region}:${AWS::AccountId}:trail/${AWS::StackName}-", own);
    typename core::delayed<core::literal, Logs>::type const service("cloudtrail.amazonaws.com", core::nowhere);
    typename core::delayed<bool, Logs>::type const yes = true;
    auto const principal = entry("Principal", object(entry("Service", service)));
    auto const may_look = object(entry("Sid", "AclCheck"), entry("Effect", "Allow"), principal, entry("Action", "s3:GetBucketAcl"),
                                 entry("Resource", bucket_arn),
                                 entry("Condition", object(entry("StringEquals", object(entry("aws:SourceArn", arn))))));
    auto const may_write =
        object(entry("Sid", "Write"), entry("Effect", "Allow"), principal, entry("Action", "s3:PutObject"),
               entry("Resource", core::sub(bucket_arn, "/AWSLogs/${AWS::AccountId}/*")),
               entry("Condition", object(entry("StringEquals", object(entry("s3:x-amz-acl", "bucket-owner-full-control"),
                                                                      entry("aws:SourceArn", arn))))));
    auto const policy =
        core::policy_part(to, "BucketPolicy", text_of("AWS::S3::BucketPolicy"), "Bucket", bucket, may_look, may_write);
    bool const is_made = !(core::is_allowed_elsewhere<P> || ...);
    core::handle const made{core::name_of(policy.nodes[0]), text_of("AWS::S3::BucketPolicy")};
    return core::resource_node(id, text_of("AWS::CloudTrail::Trail"), core::beside_tag(properties)...,
                               core::present_if(is_made, core::depends_on(made)), core::default_property("IsLogging", yes),
                               core::default_property("EnableLogFileValidation", yes), core::fixed_property("S3BucketName", bucket),
                               core::refused_property("S3KeyPrefix"),
                               core::fixed_property("TrailName", core::name_in_stack(own, 128)), core::present_if(is_made, policy));
}

}
