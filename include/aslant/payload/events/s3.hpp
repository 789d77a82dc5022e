// Changes of objects in a bucket.
#pragma once

#include <map>
#include <optional>
#include <string>

#include <aslant/payload/events/cloudtrail.hpp>
#include <aslant/payload/events/event.hpp>
#include <aslant/payload/nullable.hpp>

namespace aslant::s3 {

// --- S3 through CloudTrail (Amazon S3 user guide: "CloudTrail log file entries for Amazon S3",
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html)

// Headers and query parameters stand beside the bucket and the key.
struct object_request {
    std::string bucket_name;
    std::string key;
    std::optional<std::string> host;
    std::optional<std::string> upload_id;
    std::optional<std::string> acl;
    std::optional<std::string> storage_class;
    std::optional<std::string> date;
    std::optional<std::string> algorithm;
    std::optional<std::string> signed_headers;
    std::optional<std::string> expires;
};
ASLANT_RECORD(object_request, (bucket_name, "bucketName"), key, (host, "Host"), (upload_id, "uploadId"), (acl, "x-amz-acl"),
              (storage_class, "x-amz-storage-class"), (date, "X-Amz-Date"), (algorithm, "X-Amz-Algorithm"),
              (signed_headers, "X-Amz-SignedHeaders"), (expires, "X-Amz-Expires"));

struct transfer {
    std::optional<std::string> signature_version;
    std::optional<std::string> cipher_suite;
    std::optional<double> bytes_in;
    std::optional<double> bytes_out;
    std::optional<std::string> authentication_method;
    std::optional<std::string> id;
};
ASLANT_RECORD(transfer, (signature_version, "SignatureVersion"), (cipher_suite, "CipherSuite"), (bytes_in, "bytesTransferredIn"),
              (bytes_out, "bytesTransferredOut"), (authentication_method, "AuthenticationMethod"), (id, "x-amz-id-2"));

template <core::fixed_text... Actions> struct object_call {
    using event_source = enumerated<"aws.s3">;
    using service = enumerated<"s3.amazonaws.com">;
    using event_name = enumerated<Actions...>;

    object_request request_parameters;
    nullable<std::map<std::string, std::string>> response_elements;   // headers
    std::optional<transfer> additional_event_data;
};
template <core::fixed_text... Actions> using object_called = events::event<cloudtrail::api_call<object_call<Actions...>>>;
using object_written = object_called<"PutObject", "CompleteMultipartUpload">;

// --- S3 through EventBridge (Amazon S3 user guide: "EventBridge event message structure",
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html)

struct bucket_name {
    std::string name;
};
ASLANT_RECORD(bucket_name, name);

struct object_version {
    std::string key;
    std::optional<std::string> etag;
    std::optional<std::string> version_id;   // of a bucket with versions
    std::optional<std::string> sequencer;
};
ASLANT_RECORD(object_version, key, etag, (version_id, "version-id"), sequencer);

struct stored_object : object_version {
    long long size;   // bytes
};
ASLANT_RECORD(stored_object, key, size, etag, (version_id, "version-id"), sequencer);

// What all of them say.
template <core::fixed_text DetailType, class Object> struct object_event {
    using event_source = enumerated<"aws.s3">;
    using event_detail_type = enumerated<DetailType>;

    std::string version;
    std::optional<std::string> event_version;
    bucket_name bucket;
    Object object;
    std::string request_id;
    std::string requester;                          // an account, or a service
    std::optional<std::string> source_ip_address;   // of a request
};
ASLANT_RECORD_TEMPLATE((core::fixed_text DetailType, class Object), (object_event<DetailType, Object>), version,
                       (event_version, "event-version"), bucket, object, (request_id, "request-id"), requester,
                       (source_ip_address, "source-ip-address"));

struct creation : object_event<"Object Created", stored_object> {
    enumerated<"PutObject", "POST Object", "CopyObject", "CompleteMultipartUpload"> reason;
};
ASLANT_RECORD(creation, version, (event_version, "event-version"), bucket, object, (request_id, "request-id"), requester,
              (source_ip_address, "source-ip-address"), reason);
using object_created = events::event<creation>;

struct deletion : object_event<"Object Deleted", object_version> {
    enumerated<"DeleteObject", "Lifecycle Expiration"> reason;
    enumerated<"Permanently Deleted", "Delete Marker Created"> deletion_type;
};
ASLANT_RECORD(deletion, version, (event_version, "event-version"), bucket, object, (request_id, "request-id"), requester,
              (source_ip_address, "source-ip-address"), reason, (deletion_type, "deletion-type"));
using object_deleted = events::event<deletion>;

struct restore_start : object_event<"Object Restore Initiated", stored_object> {
    std::string source_storage_class;
};
ASLANT_RECORD(restore_start, version, (event_version, "event-version"), bucket, object, (request_id, "request-id"), requester,
              (source_ip_address, "source-ip-address"), (source_storage_class, "source-storage-class"));
using object_restore_initiated = events::event<restore_start>;

struct restore : object_event<"Object Restore Completed", stored_object> {
    std::string restore_expiry_time;
    std::string source_storage_class;
};
ASLANT_RECORD(restore, version, (event_version, "event-version"), bucket, object, (request_id, "request-id"), requester,
              (source_ip_address, "source-ip-address"), (restore_expiry_time, "restore-expiry-time"),
              (source_storage_class, "source-storage-class"));
using object_restore_completed = events::event<restore>;

struct storage_class_change : object_event<"Object Storage Class Changed", stored_object> {
    std::string destination_storage_class;
};
ASLANT_RECORD(storage_class_change, version, (event_version, "event-version"), bucket, object, (request_id, "request-id"),
              requester, (source_ip_address, "source-ip-address"), (destination_storage_class, "destination-storage-class"));
using object_storage_class_changed = events::event<storage_class_change>;

struct access_tier_change : object_event<"Object Access Tier Changed", stored_object> {
    std::string destination_access_tier;
};
ASLANT_RECORD(access_tier_change, version, (event_version, "event-version"), bucket, object, (request_id, "request-id"), requester,
              (source_ip_address, "source-ip-address"), (destination_access_tier, "destination-access-tier"));
using object_access_tier_changed = events::event<access_tier_change>;

using object_restore_expired = events::event<object_event<"Object Restore Expired", object_version>>;
using object_acl_updated = events::event<object_event<"Object ACL Updated", object_version>>;
using object_tags_added = events::event<object_event<"Object Tags Added", object_version>>;
using object_tags_deleted = events::event<object_event<"Object Tags Deleted", object_version>>;

}
