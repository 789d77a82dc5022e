// Calls of an API that CloudTrail recorded.
// (CloudTrail user guide: "CloudTrail record contents",
// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <aslant/payload/record.hpp>

namespace aslant::cloudtrail {

struct session_attributes {
    std::string creation_date;
    std::string mfa_authenticated;   // "true" or "false"
};
ASLANT_RECORD(session_attributes, (creation_date, "creationDate"), (mfa_authenticated, "mfaAuthenticated"));

struct session_issuer {
    std::string type;
    std::string principal_id;
    std::string arn;
    std::string account_id;
    std::optional<std::string> user_name;
};
ASLANT_RECORD(session_issuer, type, (principal_id, "principalId"), arn, (account_id, "accountId"), (user_name, "userName"));

struct session_context {
    std::optional<session_attributes> attributes;
    std::optional<session_issuer> issuer;
};
ASLANT_RECORD(session_context, attributes, (issuer, "sessionIssuer"));

// Who called. What there is depends on its type.
struct user_identity {
    std::string type;
    std::optional<std::string> principal_id;
    std::optional<std::string> arn;
    std::optional<std::string> account_id;
    std::optional<std::string> access_key_id;
    std::optional<std::string> user_name;
    std::optional<session_context> session;
    std::optional<std::string> invoked_by;
};
ASLANT_RECORD(user_identity, type, (principal_id, "principalId"), arn, (account_id, "accountId"), (access_key_id, "accessKeyId"),
              (user_name, "userName"), (session, "sessionContext"), (invoked_by, "invokedBy"));

struct resource {
    std::string type;
    std::optional<std::string> arn;
    std::optional<std::string> arn_prefix;
    std::optional<std::string> account_id;
};
ASLANT_RECORD(resource, type, (arn, "ARN"), (arn_prefix, "ARNPrefix"), (account_id, "accountId"));

struct tls_details {
    std::optional<std::string> version;
    std::optional<std::string> cipher_suite;
    std::optional<std::string> host;
};
ASLANT_RECORD(tls_details, (version, "tlsVersion"), (cipher_suite, "cipherSuite"), (host, "clientProvidedHostHeader"));

// What all of them say. `Call` has the service's own `request_parameters`, `response_elements` and `additional_event_data`, and the
// types `event_source`, `service` and `event_name`.
template <class Call> struct api_call : Call {
    using event_detail_type = enumerated<"AWS API Call via CloudTrail">;

    std::string event_version;
    user_identity identity;
    std::string event_time;
    typename Call::service event_service;
    typename Call::event_name event_name;
    std::string aws_region;
    std::string source_ip_address;
    std::optional<std::string> user_agent;
    std::optional<std::string> error_code;
    std::optional<std::string> error_message;
    std::optional<std::string> request_id;
    std::string event_id;
    std::string event_type;
    std::optional<bool> is_read_only;
    std::optional<std::vector<resource>> resources;
    std::optional<bool> is_management_event;
    std::optional<std::string> recipient_account_id;
    std::optional<std::string> shared_event_id;
    std::optional<std::string> vpc_endpoint_id;
    std::optional<std::string> event_category;
    std::optional<tls_details> tls;
    std::optional<std::string> api_version;
    std::optional<std::string> vpc_endpoint_account_id;
    std::optional<std::string> is_session_from_console;   // "true"
};
ASLANT_RECORD_TEMPLATE((class Call), (api_call<Call>), (event_version, "eventVersion"), (identity, "userIdentity"),
                       (event_time, "eventTime"), (event_service, "eventSource"), (event_name, "eventName"),
                       (aws_region, "awsRegion"), (source_ip_address, "sourceIPAddress"), (user_agent, "userAgent"),
                       (error_code, "errorCode"), (error_message, "errorMessage"), (request_parameters, "requestParameters"),
                       (response_elements, "responseElements"), (additional_event_data, "additionalEventData"),
                       (request_id, "requestID"), (event_id, "eventID"), (event_type, "eventType"), (is_read_only, "readOnly"),
                       resources, (is_management_event, "managementEvent"), (recipient_account_id, "recipientAccountId"),
                       (shared_event_id, "sharedEventID"), (vpc_endpoint_id, "vpcEndpointId"), (event_category, "eventCategory"),
                       (tls, "tlsDetails"), (api_version, "apiVersion"), (vpc_endpoint_account_id, "vpcEndpointAccountId"),
                       (is_session_from_console, "sessionCredentialFromConsole"));

}
