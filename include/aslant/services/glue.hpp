// AWS Glue: jobs, and tasks that run them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/glue.hpp>

namespace aslant::glue {

using core::literal;

// --- jobs

// A job; its properties are CloudFormation's: job("Nightly", property("Command", object(…)), property("Role", …)).
template <class... P> constexpr auto job(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Glue::Job"), properties...);
}

// --- facts. AWS guide: "Start an AWS Glue job with Step Functions"; Service Authorization Reference: AWS Glue
// (The service asks for the run again and again until it is done: no rule of EventBridge.)

inline constexpr core::resource_kind job_kind{
    "job", "AWS::Glue::Job", "", nullptr, "", "glue:{R}:{A}:job/{}", core::name_form::any_text, "Name", 255};
inline constexpr core::resource_parameter jobs[]{{"JobName", &job_kind}};
inline constexpr core::permission runs[]{
    {"glue:StartJobRun", "{JobName}", "", "", ""},
    {"glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun", "{JobName}", "sync", "", ""},
};
inline constexpr core::integration start_job_run_api{
    {"arn:aws:states:::glue:startJobRun", "arn:aws:states:::glue:startJobRun.sync", nullptr, nullptr},
    runs,
    jobs,
    &core::models::glue,
    "JobName"};

// --- calls

inline constexpr core::api_parameter job_name{"JobName", &job_kind};
inline constexpr core::api_parameter job_run_queuing_enabled{"JobRunQueuingEnabled", nullptr};
inline constexpr core::api_parameter job_run_id{"JobRunId", nullptr};
inline constexpr core::api_parameter arguments{"Arguments", nullptr};
inline constexpr core::api_parameter execution_role_session_policy{"ExecutionRoleSessionPolicy", nullptr};
inline constexpr core::api_parameter allocated_capacity{"AllocatedCapacity", nullptr};
inline constexpr core::api_parameter timeout{"Timeout", nullptr};   // in minutes
inline constexpr core::api_parameter max_capacity{"MaxCapacity", nullptr};
inline constexpr core::api_parameter security_configuration{"SecurityConfiguration", nullptr};
inline constexpr core::api_parameter notification_property{"NotificationProperty", nullptr};
inline constexpr core::api_parameter worker_type{"WorkerType", nullptr};
inline constexpr core::api_parameter number_of_workers{"NumberOfWorkers", nullptr};
inline constexpr core::api_parameter execution_class{"ExecutionClass", nullptr};

// Starts a run of a job: a handle, its name, or where the name is read from. With run_job the task waits until the run is done.
template <class J = core::missing, class... P> constexpr auto start_job_run(J const& job = {}, P const&... parameters) {
    return core::call(start_job_run_api, core::first_parameter(job_name, job, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&start_job_run_api};

}
