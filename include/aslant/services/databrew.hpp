// AWS Glue DataBrew: jobs, and tasks that run them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/databrew.hpp>

namespace aslant::databrew {

using core::literal;

// --- jobs

// A job; its properties are CloudFormation's: job("Clean", property("Type", "RECIPE"), property("Name", "clean"), …).
template <class... P> constexpr auto job(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::DataBrew::Job"), properties...);
}

// --- facts. AWS guide: "Start AWS Glue DataBrew jobs with Step Functions"
// (The service asks for the runs again and again until the one is done: no rule of EventBridge.)

inline constexpr core::resource_kind job_kind{
    "job", "AWS::DataBrew::Job", "", nullptr, "", "databrew:{R}:{A}:job/{}", core::name_form::any_text, "Name", 240};
inline constexpr core::resource_parameter jobs[]{{"Name", &job_kind}};
inline constexpr core::permission runs[]{
    {"databrew:StartJobRun", "{Name}", "", "", ""},
    {"databrew:ListJobRuns databrew:StopJobRun", "{Name}", "sync", "", ""},
};
inline constexpr core::integration start_job_run_api{
    {"arn:aws:states:::databrew:startJobRun", "arn:aws:states:::databrew:startJobRun.sync", nullptr, nullptr},
    runs,
    jobs,
    &core::models::databrew,
    "Name"};

// --- calls

inline constexpr core::api_parameter name{"Name", &job_kind};

// Starts a run of a job: a handle, its name, or where the name is read from. With run_job the task waits until the run is done.
template <class J = core::missing, class... P> constexpr auto start_job_run(J const& job = {}, P const&... parameters) {
    return core::call(start_job_run_api, core::first_parameter(name, job, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&start_job_run_api};

}
