// AWS Batch: job queues, job definitions, and tasks that submit jobs.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/batch.hpp>

namespace aslant::batch {

using core::literal;

// --- resources; their properties are CloudFormation's

// A queue of jobs: job_queue("Nightly", property("Priority", 1), property("ComputeEnvironmentOrder", array(…))).
template <class... P> constexpr auto job_queue(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Batch::JobQueue"), properties...);
}
// What a job runs: job_definition("Report", property("Type", "container"), property("ContainerProperties", object(…))).
template <class... P> constexpr auto job_definition(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Batch::JobDefinition"), properties...);
}
// What jobs use up: consumable_resource("Licences", property("TotalQuantity", 5), property("ResourceType", "REPLENISHABLE")).
template <class... P> constexpr auto consumable_resource(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Batch::ConsumableResource"), properties...);
}

// --- facts. AWS guide: "Run AWS Batch workloads with Step Functions"; Service Authorization Reference: AWS Batch

inline constexpr core::resource_kind job_queue_kind{
    "job queue", "AWS::Batch::JobQueue", "", "", nullptr, "batch:{R}:{A}:job-queue/{}", core::name_form::name_or_arn};
inline constexpr core::resource_kind job_definition_kind{"job definition",
                                                         "AWS::Batch::JobDefinition",
                                                         "",
                                                         "",
                                                         nullptr,
                                                         "batch:{R}:{A}:job-definition/{}",
                                                         core::name_form::revision_or_name};
inline constexpr core::resource_kind consumable_resource_kind{
    "consumable resource",       "AWS::Batch::ConsumableResource", "", "", nullptr, "batch:{R}:{A}:consumable-resource/{}",
    core::name_form::name_or_arn};
inline constexpr core::resource_parameter resources[]{
    {"JobQueue", &job_queue_kind},
    {"JobDefinition", &job_definition_kind},
    {"ConsumableResourcePropertiesOverride.ConsumableResourceList[].ConsumableResource", &consumable_resource_kind}};
inline constexpr core::permission submits[]{
    {"batch:SubmitJob",
     "{JobDefinition} {JobQueue} {ConsumableResourcePropertiesOverride.ConsumableResourceList[].ConsumableResource}", "", "", ""},
    {"batch:SubmitJob", "batch:{R}:{A}:job/*", "", "", "a job has its id only when it has been submitted"},
    {"batch:TagResource", "batch:{R}:{A}:job/*", "Tags", "", "a job has its id only when it has been submitted"},
    {"batch:DescribeJobs", "*", "sync", "", "the action has no type of resource"},
    {"batch:TerminateJob", "batch:{R}:{A}:job/*", "sync", "", "a job has its id only when it has been submitted"},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventsForBatchJobsRule", "sync",
     "", ""},
};
inline constexpr core::integration submit_job_api{
    {"arn:aws:states:::batch:submitJob", "arn:aws:states:::batch:submitJob.sync", nullptr, nullptr},
    submits,
    resources,
    &core::models::batch};

// --- calls

inline constexpr core::api_parameter array_properties{"ArrayProperties", nullptr};
inline constexpr core::api_parameter consumable_resource_properties_override{"ConsumableResourcePropertiesOverride", nullptr};
inline constexpr core::api_parameter container_overrides{"ContainerOverrides", nullptr};
inline constexpr core::api_parameter depends_on{"DependsOn", nullptr};
inline constexpr core::api_parameter ecs_properties_override{"EcsPropertiesOverride", nullptr};
inline constexpr core::api_parameter eks_properties_override{"EksPropertiesOverride", nullptr};
inline constexpr core::api_parameter job_definition_name{"JobDefinition", &job_definition_kind};
inline constexpr core::api_parameter job_name{"JobName", nullptr};
inline constexpr core::api_parameter job_queue_name{"JobQueue", &job_queue_kind};
inline constexpr core::api_parameter node_overrides{"NodeOverrides", nullptr};
inline constexpr core::api_parameter parameters{"Parameters", nullptr};
inline constexpr core::api_parameter propagate_tags{"PropagateTags", nullptr};
inline constexpr core::api_parameter retry_strategy{"RetryStrategy", nullptr};
inline constexpr core::api_parameter scheduling_priority_override{"SchedulingPriorityOverride", nullptr};
inline constexpr core::api_parameter share_identifier{"ShareIdentifier", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter timeout{"Timeout", nullptr};

// Submits a job to a queue, to be run as its definition says: submit_job(report, nightly, job_name("report")). Each of the two is a handle,
// a name (the definition's may end with its revision: "report:3"), an ARN, or where one is read from. With run_job the task waits until
// the job is done.
template <class D, class Q, class... P> constexpr auto submit_job(D const& job_definition, Q const& job_queue, P const&... more) {
    return core::call(submit_job_api, core::first_parameter(job_definition_name, job_definition, core::nowhere),
                      core::first_parameter(job_queue_name, job_queue, core::nowhere), more...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&submit_job_api};

}
