// Amazon S3: buckets.
#pragma once

#include <aslant/stack/resources.hpp>

namespace aslant::s3 {

inline constexpr char const* bucket_type = "AWS::S3::Bucket";

// A bucket that nobody outside can read, and that stays when the stack goes.
template <class... P> constexpr auto bucket(core::literal id, P const&... properties) {
    typename core::delayed<bool, P...>::type const yes = true;
    return core::resource_node(
        id, core::terminated(bucket_type), properties...,
        core::default_property("PublicAccessBlockConfiguration",
                               core::object(core::entry("BlockPublicAcls", yes), core::entry("BlockPublicPolicy", yes),
                                            core::entry("IgnorePublicAcls", yes), core::entry("RestrictPublicBuckets", yes))),
        core::default_attribute("DeletionPolicy", "Retain"), core::default_attribute("UpdateReplacePolicy", "Retain"));
}

// The ARN of a bucket's objects, for policies: objects(data), objects(data, "/in/*").
template <class Bucket> constexpr auto objects(Bucket const& bucket) {
    return core::sub(core::reference_to_type(bucket, bucket_type, core::reference_form::get_att, core::text_of("Arn")), "/*");
}
template <class Bucket> constexpr auto objects(Bucket const& bucket, core::literal keys) {
    return core::sub(core::reference_to_type(bucket, bucket_type, core::reference_form::get_att, core::text_of("Arn")), keys);
}

}
