// How the facts of a service are written down: what its calls are allowed by, and what their parameters name.
//
// A service's header has a row for each of its APIs (services/). The rows say what the role of a machine needs for a call, in a small
// language that is read by the same code in the compiler and in the generator.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

// How a text names a resource in a parameter.
enum class name_form : unsigned char {
    name,               // orders
    name_or_arn,        // orders, or its whole ARN
    arn,                // the whole ARN only
    function,           // name, name:alias, account:function:name, or an ARN with or without an alias
    state_machine,      // the ARN of a machine; behind it may be an alias or a version, which is no part of the name
    connection,         // the ARN of a connection, connection/NAME/UUID: the name is NAME
    url_path,           // /orders/7: without its first slash
    queue_url,          // https://sqs.REGION.amazonaws.com/ACCOUNT/NAME
    revision,           // family:3, family (each revision), or an ARN of either
    revision_or_name,   // report:3, report (itself and each revision), or an ARN of either
    role,               // the ARN of a role, or its name
    s3_uri,             // s3://bucket/key
    before_colon,       // project:build
    model,              // of Bedrock: a foundation model, an inference profile, or an ARN
    endpoint,           // https://host/path: a wildcard in a bound stands behind the host
    api_host,           // ID.execute-api.REGION.amazonaws.com
    lower_case,         // a name that is written in small letters in its ARN
    any_name,           // a name, or the whole ARN, of a resource of any kind
    any_arn,            // the whole ARN of a resource of any kind
    key                 // of KMS: an id, an ARN, or an alias
};

// What a parameter names: a queue, a table, a role.
struct resource_kind {
    char const* noun;      // in messages: "queue"
    char const* type;      // of a handle, in CloudFormation: "AWS::SQS::Queue"; nullptr where CloudFormation has none
    char const* given;     // the attribute of a handle that the API takes; "" is its Ref
    char const* arn_of;    // the attribute that is its ARN; "" is its Ref, nullptr: there is none, the ARN is made of the name
    char const* name_of;   // the attribute that is its name; "" is its Ref
    char const* arn;   // after `arn:PARTITION:`, with {R} for the region, {A} for the account and {} for the name: "sqs:{R}:{A}:{}"
    name_form form;
};

// The parameters of a service's APIs that name resources; of several rows for one path, the first is for texts and the others for handles
// of their types. A path leads into objects, and with [] through arrays:
// "Entries[].EventBusName". After `->` stands a property of the resource that is named, where that is a handle of the stack:
// "TaskDefinition->TaskRoleArn".
struct resource_parameter {
    char const* path;
    resource_kind const* kind;
};

// Actions that a call needs.
struct permission {
    // Separated by blanks: "sqs:SendMessage".
    char const* actions;
    // What they are allowed on, separated by blanks:
    //   {QueueUrl}                           at the start: the ARN of what the parameter names; anywhere else its name
    //   ecs:{R}:{A}:task/{Cluster}/*         an ARN (after `arn:PARTITION:`); region and account are those of what the parameter names,
    //                                        where it is a text that has its own
    //   {StateMachineArn@qualifier}          the version or alias behind the name; left out where there is none
    //   {OutputLocation@bucket}              of s3://bucket/key the bucket
    //   {WorkGroup?primary}                  what is taken where the parameter is missing, nothing at all for {Path?}; without `?`, the
    //                                        resource is left out
    //   {TaskDefinition->TaskRoleArn}        a property of a handle, at any depth (Roles[]: each element); left out where it has none or where nobody knows it
    //   {TaskDefinition=>TaskRoleArn}        the same, but an error where nobody knows it: only allow("TaskRoleArn", …) can say it
    //   {=>ManifestData}                     what stands in no parameter: only allow("ManifestData", …) can say it
    //   {self} {self.execution} {self.child} the machine, its executions, and those of its distributed Maps
    //   *                                    anything: the action has no type of resource, or `why` says why not
    char const* resources;
    // Empty: always. "sync" or "token": with this pattern only. "Tags": where the parameter is given; "!Tags": where not;
    // "AuthType=IAM_ROLE": where it is this text, or known only at run time. Joined by `&` and `|`, of which `&` binds closer.
    char const* when;
    // "StringEquals iam:PassedToService ecs-tasks.amazonaws.com", with the same placeholders; several are separated by `;`. One whose
    // parameter is missing is left out, and one with "StringEquals?" also where not every value is a text that is known.
    char const* condition;
    // Why it is not narrower, where it could be asked.
    char const* why;
};

// A table of rows; no template for each length.
template <class Row> struct fact_rows {
    Row const* first;
    int count;

    constexpr fact_rows() : first{nullptr}, count{0} {}
    template <size_type N> constexpr fact_rows(Row const (&all)[N]) : first{all}, count{int(N)} {}
    constexpr Row const* begin() const { return first; }
    constexpr Row const* end() const { return first + count; }
};

// How a task goes on after its request. AWS guide: "Service integration patterns".
enum class call_pattern : unsigned char { request_response, run_job, run_job_2, wait_for_task_token };
inline constexpr char const* pattern_words[]{"", ".sync", ".sync:2", ".waitForTaskToken"};

struct api_model;   // services/api_model.hpp

// An API that a Task can call.
struct integration {
    char const* resource[4];   // the Resource for each call_pattern, nullptr where the API has no such pattern
    fact_rows<permission> permissions;
    fact_rows<resource_parameter> parameters;
    api_model const* model;   // of the parameters and results of its service; nullptr: they are not checked
};

// The detail of a Resource that a builder wrote, whose node has the integration. (It is none of a kind's other details.)
inline constexpr short first_pattern_detail = 16;
constexpr short detail_of(call_pattern pattern) { return short(first_pattern_detail + int(pattern)); }
inline constexpr short first_sdk_detail = first_pattern_detail + 4;
constexpr bool is_of_builder(node const& resource) {
    return resource.detail >= first_pattern_detail && resource.detail < first_sdk_detail;
}
constexpr call_pattern pattern_of(node const& resource) { return call_pattern((resource.detail - first_pattern_detail) & 3); }
// Of sdk("s3:getObject", …), whose node has two parts of the Resource instead of an integration.
constexpr short detail_of_sdk(call_pattern pattern) { return short(first_sdk_detail + int(pattern)); }
constexpr bool is_sdk_call(node const& resource) { return resource.detail >= first_sdk_detail; }

constexpr text resource_for(integration const& api, call_pattern pattern) {
    char const* const words = api.resource[int(pattern)];
    return words ? terminated(words) : text{};
}

// What many services use.
inline constexpr resource_kind role_kind{"role", "AWS::IAM::Role", "Arn", "Arn", "", "iam::{A}:role/{}", name_form::arn};
inline constexpr resource_kind named_role_kind{"role", "AWS::IAM::Role", "", "Arn", "", "iam::{A}:role/{}", name_form::role};
inline constexpr resource_kind key_kind{"key", "AWS::KMS::Key", "Arn", "Arn", "", "kms:{R}:{A}:key/{}", name_form::key};
inline constexpr resource_kind bucket_kind{"bucket", "AWS::S3::Bucket", "", "Arn", "", "s3:::{}", name_form::name};

}
