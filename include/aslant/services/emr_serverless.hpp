// Amazon EMR Serverless: applications, and tasks that run jobs on them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/emr_serverless.hpp>

namespace aslant::emr_serverless {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto application(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::EMRServerless::Application"), properties...);
}

// --- facts. AWS guide: "Create and manage Amazon EMR Serverless applications with Step Functions"; Service Authorization Reference: Amazon
// EMR Serverless

inline constexpr core::resource_kind application_kind{"application",
                                                      "AWS::EMRServerless::Application",
                                                      "",
                                                      "Arn",
                                                      "",
                                                      "emr-serverless:{R}:{A}:/applications/{}",
                                                      core::name_form::name,
                                                      nullptr,
                                                      64};
inline constexpr core::resource_kind job_run_kind{
    "job run", nullptr, "", nullptr, nullptr, "emr-serverless:{R}:{A}:/applications/*/jobruns/{}", core::name_form::name,
    nullptr,   0};
inline constexpr core::resource_parameter resources[]{
    {"ApplicationId", &application_kind}, {"JobRunId", &job_run_kind}, {"ExecutionRoleArn", &core::role_kind}};

inline constexpr core::permission creates_application[]{
    {"emr-serverless:CreateApplication", "*", "", "", "the action has no type of resource"},
    {"iam:CreateServiceLinkedRole",
     "iam::{A}:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*", "",
     "StringLike iam:AWSServiceName ops.emr-serverless.amazonaws.com", ""},
    {"emr-serverless:TagResource", "emr-serverless:{R}:{A}:/applications/*", "Tags", "",
     "an application has its id only when it has been created"},
    {"emr-serverless:GetApplication emr-serverless:DeleteApplication", "emr-serverless:{R}:{A}:/applications/*", "sync", "",
     "an application has its id only when it has been created"},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule", "sync", "", ""},
};
inline constexpr core::permission starts_application[]{
    {"emr-serverless:StartApplication", "{ApplicationId}", "", "", ""},
    {"emr-serverless:GetApplication emr-serverless:StopApplication", "{ApplicationId}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule", "sync", "", ""},
};
inline constexpr core::permission stops_application[]{
    {"emr-serverless:StopApplication", "{ApplicationId}", "", "", ""},
    {"emr-serverless:GetApplication", "{ApplicationId}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule", "sync", "", ""},
};
inline constexpr core::permission deletes_application[]{
    {"emr-serverless:DeleteApplication", "{ApplicationId}", "", "", ""},
    {"emr-serverless:GetApplication", "{ApplicationId}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule", "sync", "", ""},
};
inline constexpr core::permission starts_job_run[]{
    {"emr-serverless:StartJobRun", "{ApplicationId}", "", "", ""},
    {"iam:PassRole", "{ExecutionRoleArn}", "", "StringEquals iam:PassedToService emr-serverless.amazonaws.com", ""},
    {"emr-serverless:TagResource", "{ApplicationId} emr-serverless:{R}:{A}:/applications/{ApplicationId}/jobruns/*", "Tags", "",
     "no source says which of the two the service asks for; a run has its id only when it has been started"},
    {"emr-serverless:GetJobRun emr-serverless:CancelJobRun", "emr-serverless:{R}:{A}:/applications/{ApplicationId}/jobruns/*",
     "sync", "", "a run has its id only when it has been started"},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
     "sync", "", ""},
};
inline constexpr core::permission cancels_job_run[]{
    {"emr-serverless:CancelJobRun", "emr-serverless:{R}:{A}:/applications/{ApplicationId}/jobruns/{JobRunId}", "", "", ""},
    {"emr-serverless:GetJobRun", "emr-serverless:{R}:{A}:/applications/{ApplicationId}/jobruns/{JobRunId}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
     "sync", "", ""},
};

inline constexpr core::integration create_application_api{{"arn:aws:states:::emr-serverless:createApplication",
                                                           "arn:aws:states:::emr-serverless:createApplication.sync", nullptr,
                                                           nullptr},
                                                          creates_application,
                                                          resources,
                                                          &core::models::emr_serverless,
                                                          ""};
inline constexpr core::integration start_application_api{
    {"arn:aws:states:::emr-serverless:startApplication", "arn:aws:states:::emr-serverless:startApplication.sync", nullptr, nullptr},
    starts_application,
    resources,
    &core::models::emr_serverless,
    "ApplicationId"};
inline constexpr core::integration stop_application_api{
    {"arn:aws:states:::emr-serverless:stopApplication", "arn:aws:states:::emr-serverless:stopApplication.sync", nullptr, nullptr},
    stops_application,
    resources,
    &core::models::emr_serverless,
    "ApplicationId"};
inline constexpr core::integration delete_application_api{{"arn:aws:states:::emr-serverless:deleteApplication",
                                                           "arn:aws:states:::emr-serverless:deleteApplication.sync", nullptr,
                                                           nullptr},
                                                          deletes_application,
                                                          resources,
                                                          &core::models::emr_serverless,
                                                          "ApplicationId"};
inline constexpr core::integration start_job_run_api{
    {"arn:aws:states:::emr-serverless:startJobRun", "arn:aws:states:::emr-serverless:startJobRun.sync", nullptr, nullptr},
    starts_job_run,
    resources,
    &core::models::emr_serverless,
    "ApplicationId ExecutionRoleArn"};
inline constexpr core::integration cancel_job_run_api{
    {"arn:aws:states:::emr-serverless:cancelJobRun", "arn:aws:states:::emr-serverless:cancelJobRun.sync", nullptr, nullptr},
    cancels_job_run,
    resources,
    &core::models::emr_serverless,
    "ApplicationId JobRunId"};

// --- calls. With run_job the task waits until what it began is done.

inline constexpr core::api_parameter architecture{"Architecture", nullptr};
inline constexpr core::api_parameter auto_start_configuration{"AutoStartConfiguration", nullptr};
inline constexpr core::api_parameter auto_stop_configuration{"AutoStopConfiguration", nullptr};
inline constexpr core::api_parameter client_token{"ClientToken", nullptr};
inline constexpr core::api_parameter disk_encryption_configuration{"DiskEncryptionConfiguration", nullptr};
inline constexpr core::api_parameter identity_center_configuration{"IdentityCenterConfiguration", nullptr};
inline constexpr core::api_parameter image_configuration{"ImageConfiguration", nullptr};
inline constexpr core::api_parameter initial_capacity{"InitialCapacity", nullptr};
inline constexpr core::api_parameter interactive_configuration{"InteractiveConfiguration", nullptr};
inline constexpr core::api_parameter job_level_cost_allocation_configuration{"JobLevelCostAllocationConfiguration", nullptr};
inline constexpr core::api_parameter maximum_capacity{"MaximumCapacity", nullptr};
inline constexpr core::api_parameter monitoring_configuration{"MonitoringConfiguration", nullptr};
inline constexpr core::api_parameter name{"Name", nullptr};
inline constexpr core::api_parameter network_configuration{"NetworkConfiguration", nullptr};
inline constexpr core::api_parameter release_label{"ReleaseLabel", nullptr};
inline constexpr core::api_parameter runtime_configuration{"RuntimeConfiguration", nullptr};
inline constexpr core::api_parameter scheduler_configuration{"SchedulerConfiguration", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter type{"Type", nullptr};
inline constexpr core::api_parameter worker_type_specifications{"WorkerTypeSpecifications", nullptr};
inline constexpr core::api_parameter application_id{"ApplicationId", &application_kind};
inline constexpr core::api_parameter configuration_overrides{"ConfigurationOverrides", nullptr};
inline constexpr core::api_parameter execution_iam_policy{"ExecutionIamPolicy", nullptr};
inline constexpr core::api_parameter execution_role_arn{"ExecutionRoleArn", &core::role_kind};
inline constexpr core::api_parameter execution_timeout_minutes{"ExecutionTimeoutMinutes", nullptr};
inline constexpr core::api_parameter job_driver{"JobDriver", nullptr};
inline constexpr core::api_parameter mode{"Mode", nullptr};
inline constexpr core::api_parameter retry_policy{"RetryPolicy", nullptr};
inline constexpr core::api_parameter job_run_id{"JobRunId", &job_run_kind};
inline constexpr core::api_parameter shutdown_grace_period_in_seconds{"ShutdownGracePeriodInSeconds", nullptr};

// Creates an application: create_application(name("nightly"), release_label("emr-7.9.0"), type("SPARK")).
template <class... P> constexpr auto create_application(P const&... parameters) {
    return core::call(create_application_api, parameters...);
}

// The others take an application first: a handle, its id, or where the id is read from, with allow("ApplicationId", …).

template <class A = core::missing, class... P> constexpr auto start_application(A const& application = {}, P const&... parameters) {
    return core::call(start_application_api, core::first_parameter(application_id, application, core::nowhere), parameters...);
}
template <class A = core::missing, class... P> constexpr auto stop_application(A const& application = {}, P const&... parameters) {
    return core::call(stop_application_api, core::first_parameter(application_id, application, core::nowhere), parameters...);
}
template <class A = core::missing, class... P>
constexpr auto delete_application(A const& application = {}, P const&... parameters) {
    return core::call(delete_application_api, core::first_parameter(application_id, application, core::nowhere), parameters...);
}
// Runs a job with this role: start_job_run(nightly, role, job_driver(object(…))).
template <class A = core::missing, class R = core::missing, class... P>
constexpr auto start_job_run(A const& application = {}, R const& role = {}, P const&... parameters) {
    return core::call(start_job_run_api, core::first_parameter(application_id, application, core::nowhere),
                      core::first_parameter(execution_role_arn, role, core::nowhere), parameters...);
}
// Cancels a run: cancel_job_run(nightly, path("$.JobRunId"), allow("JobRunId", any_resource("only the service knows its id"))).
template <class A = core::missing, class J = core::missing, class... P>
constexpr auto cancel_job_run(A const& application = {}, J const& job_run = {}, P const&... parameters) {
    return core::call(cancel_job_run_api, core::first_parameter(application_id, application, core::nowhere),
                      core::first_parameter(job_run_id, job_run, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&create_application_api, &start_application_api, &stop_application_api,
                                                 &delete_application_api, &start_job_run_api,     &cancel_job_run_api};

}
