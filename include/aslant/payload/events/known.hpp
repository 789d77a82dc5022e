// The events that Aslant knows: which one a pattern means.
#pragma once

#include <aslant/payload/event_rules.hpp>
#include <aslant/payload/events/executions.hpp>
#include <aslant/payload/events/s3.hpp>

namespace aslant::cloudtrail {

// A call of any API.
struct any_call {
    using service = std::string;
    using event_name = std::string;

    any request_parameters;
    any response_elements;
    std::optional<any> additional_event_data;
};
using called = events::event<api_call<any_call>>;

}

namespace aslant::core {

// The calls about one object, all of which say its bucket and its key.
using known_object_call =
    s3::object_called<"PutObject", "CopyObject", "CompleteMultipartUpload", "CreateMultipartUpload", "UploadPart",
                      "AbortMultipartUpload", "GetObject", "HeadObject", "DeleteObject", "RestoreObject", "GetObjectAcl",
                      "PutObjectAcl", "GetObjectTagging", "PutObjectTagging", "DeleteObjectTagging">;

// (Templates, so that the types are made where a stack with rules is checked.)
template <bool True>
inline constexpr known_event known_events[]{
    {payload_of<s3::object_created>, false},
    {payload_of<s3::object_deleted>, false},
    {payload_of<s3::object_restore_initiated>, false},
    {payload_of<s3::object_restore_completed>, false},
    {payload_of<s3::object_restore_expired>, false},
    {payload_of<s3::object_storage_class_changed>, false},
    {payload_of<s3::object_access_tier_changed>, false},
    {payload_of<s3::object_acl_updated>, false},
    {payload_of<s3::object_tags_added>, false},
    {payload_of<s3::object_tags_deleted>, false},
    {payload_of<known_object_call>, true},
    {payload_of<events::execution_status_change>, false},
    {payload_of<events::scheduled>, false},
};
template <bool True>
inline constexpr event_knowledge all_known_events{known_events<True>,
                                                  int(sizeof(known_events<True>) / sizeof(known_event)),
                                                  {payload_of<cloudtrail::called>, true},
                                                  payload_of<events::scheduled>,
                                                  payload_of<events::event<any>>};

}
