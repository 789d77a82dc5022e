// How the facts of a service are written down: what its calls are allowed by, and what their parameters name.
//
// A service's header has a row for each of its APIs (services/). The rows say what the role of a machine needs for a call, in a small
// language that is read by the same code in the compiler and in the generator.
#pragma once

#include <aslant/iam/name_forms.hpp>
#include <aslant/language/task_resource.hpp>
#include <aslant/model/node.hpp>

namespace aslant::core {

// What a parameter names: a queue, a table, a role.
struct resource_kind {
    char const* noun;      // in messages: "queue"
    char const* type;      // of a handle, in CloudFormation: "AWS::SQS::Queue"; nullptr where CloudFormation has none
    char const* given;     // the attribute of a handle that the API takes; "" is its Ref
    char const* arn_of;    // the attribute that is its ARN; "" is its Ref, nullptr: there is none, the ARN is made of the name
    char const* name_of;   // the attribute that is its name; "" is its Ref
    char const* arn;   // after `arn:PARTITION:`, with {R} for the region, {A} for the account and {} for the name: "sqs:{R}:{A}:{}"
    name_form form;
    char const* named_by;   // the property that gives the name: "QueueName"; nullptr: there is none
    int longest_name;       // what stands for {}, in characters; 0: nobody says how long it may be
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
    //   {ConnectionArn@.SecretArn}           an attribute of the handle that it is; left out where it is none
    //   {ConnectionArn@text}                 the name, of what is no handle; left out where it is one
    //   {OutputLocation@bucket}              of s3://bucket/key the bucket
    //   {WorkGroup?primary}                  what is taken where the parameter is missing, nothing at all for {Path?}; without `?`, the
    //                                        resource is left out
    //   {QueryExecutionContext.Database|default}  the same, but allow(…) may say it instead: something else than the parameter names it
    //   {TaskDefinition->TaskRoleArn}        a property of a handle, at any depth (Roles[]: each element); left out where it has none or where nobody knows it
    //   {TaskDefinition=>TaskRoleArn}        the same, but an error where nobody knows it: only allow("TaskRoleArn", …) can say it
    //   {=>ManifestData}                     what stands in no parameter: only allow("ManifestData", …) can say it
    //   {self} {self.execution} {self.child} the machine, its executions, and those of its distributed Maps
    //   *                                    anything: the action has no type of resource, or `why` says why not
    char const* resources;
    // Empty: always. "sync" or "token": with this pattern only. "Tags": where the parameter is given; "!Tags": where not;
    // "AuthType=IAM_ROLE": where it is this text, or known only at run time. Joined by `&` and `|`, of which `&` binds closer.
    char const* when;
    // "StringEquals iam:PassedToService ecs-tasks.amazonaws.com", with the same placeholders, which have the same values as in the
    // resource: those of one element of an array together. Several are separated by `;`. One whose parameter is missing is left out, and
    // one with "StringEquals?" also where its value is no text that is known.
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

struct api_model;   // services/api_model.hpp

// An API that a Task can call. Its builder has its name: batch::submit_job makes arn:aws:states:::batch:submitJob.
struct integration {
    char const* resource[4];   // the Resource for each call_pattern, nullptr where the API has no such pattern
    fact_rows<permission> permissions;
    fact_rows<resource_parameter> parameters;
    api_model const* model;   // of the parameters and results of its service; nullptr: they are not checked
    // What its builder takes without the parameters' names, as its first arguments, and then the parameters whose functions do not have
    // their names in snake_case: "ClusterName", "Authentication.ConnectionArn", "Role Queue=queue_name".
    char const* builder;
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
inline constexpr resource_kind role_kind{"role",         "AWS::IAM::Role", "Arn", "Arn", "", "iam::{A}:role/{}",
                                         name_form::arn, "RoleName",       64};
inline constexpr resource_kind named_role_kind{"role",          "AWS::IAM::Role", "", "Arn", "", "iam::{A}:role/{}",
                                               name_form::role, "RoleName",       64};
inline constexpr resource_kind key_kind{"key",          "AWS::KMS::Key", "Arn", "Arn", "", "kms:{R}:{A}:key/{}",
                                        name_form::key, nullptr,         36};
inline constexpr resource_kind bucket_kind{"bucket",  "AWS::S3::Bucket", "",           "Arn", "",
                                           "s3:::{}", name_form::name,   "BucketName", 63};

}
