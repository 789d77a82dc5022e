// AWS Batch: job queues, job definitions, and tasks that submit jobs.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/rules/fargate_rules.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/containers.hpp>
#include <aslant/services/models/batch.hpp>
#include <aslant/services/numbers.hpp>

namespace aslant::batch {

using core::literal;

// --- resources; their properties are CloudFormation's

// Where jobs run, on Fargate: fargate_environment("Jobs", ec2::subnets(net), ec2::security_groups(net), 4), at most on so many CPUs. Batch
// uses its service-linked role. (Batch user guide: "Using service-linked roles for AWS Batch")
template <class Subnets = core::missing, class Groups = core::missing, class Count = core::missing, class... P>
constexpr auto fargate_environment(literal id = core::no_name(), Subnets const& subnets = {}, Groups const& security_groups = {},
                                   Count const& max_vcpus = {}, P const&... properties) {
    typename core::delayed<literal, Subnets>::type const managed("MANAGED", core::nowhere);
    typename core::delayed<literal, Subnets>::type const enabled("ENABLED", core::nowhere);
    typename core::delayed<literal, Subnets>::type const fargate("FARGATE", core::nowhere);
    return core::resource_node(
        id, core::text_of("AWS::Batch::ComputeEnvironment"), properties..., core::default_property("Type", managed),
        core::default_property("State", enabled),
        core::given_property("ComputeResources",
                             core::object(core::entry("Type", fargate), core::entry("MaxvCpus", core::integer_given(max_vcpus)),
                                          core::entry("Subnets", subnets), core::entry("SecurityGroupIds", security_groups))));
}

// A queue of jobs, which run in an environment: job_queue("Nightly", environment); its other properties are CloudFormation's.
template <class P> constexpr auto for_queue(P const& property) {
    if constexpr (core::is_resource<P>) {
        auto const environment = core::reference_to_type(property, "AWS::Batch::ComputeEnvironment", core::reference_form::ref);
        return core::given_property(
            "ComputeEnvironmentOrder",
            core::array(core::object(core::entry("Order", 1), core::entry("ComputeEnvironment", environment))));
    } else {
        return property;
    }
}
template <class... P> constexpr auto job_queue(literal id = core::no_name(), P const&... properties) {
    typename core::delayed<int, P...>::type const first = 1;
    return core::resource_node(id, core::text_of("AWS::Batch::JobQueue"), for_queue(properties)...,
                               core::default_property("Priority", first));
}
// What a job runs: job_definition("Report", property("Type", "container"), property("ContainerProperties", object(…))).
template <class... P> constexpr auto job_definition(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Batch::JobDefinition"), properties...);
}
// What a job of Fargate runs: fargate_job("Report", image("public.ecr.aws/docker/library/busybox:latest"), command("echo", "done"),
// vcpus(0.25), memory(512), uses(reads(data))). It comes with a log group, the role of the agent, which may write it, and the job's own
// role, which may do what uses(…) says. CPUs and MiB of memory come in certain pairs.
constexpr auto image(literal name = core::no_name()) { return core::entry("Image", name); }
template <core::tree_like T> constexpr auto image(T const& uri) { return core::entry("Image", uri); }
template <class... Words> constexpr auto command(Words const&... words) { return core::entry("Command", core::array(words...)); }
template <class... Variables> constexpr auto environment(Variables const&... variables) {
    return core::entry("Environment", core::array(variables...));
}
template <class T = core::missing> constexpr auto variable(literal name = core::no_name(), T const& value = {}) {
    return core::object(core::entry("Name", name), core::entry("Value", value));
}
template <class Value> struct size_of_job {
    static constexpr char made_by[]{"batch::vcpus or batch::memory"};
    char const* type;
    Value value;
};
constexpr size_of_job<literal> vcpus(literal count = core::no_name()) { return {"VCPU", count}; }
template <core::number_or_value T> constexpr auto vcpus(T const& count, core::source_place where = core::here()) {
    auto const value = core::number_as_text(count, where);
    return size_of_job<core::tree<value.count>>{"VCPU", value};
}
constexpr size_of_job<literal> memory(literal mebibytes = core::no_name()) { return {"MEMORY", mebibytes}; }
template <core::number_or_value T> constexpr auto memory(T const& mebibytes, core::source_place where = core::here()) {
    auto const value = core::number_as_text(mebibytes, where);
    return size_of_job<core::tree<value.count>>{"MEMORY", value};
}
struct pulled_repository {
    static constexpr char made_by[]{"batch::pulls_from"};
    core::tree<3> arn;
};
template <class R = core::missing> constexpr pulled_repository pulls_from(R const& repository = {}) {
    return {core::arn_of_type(repository, "AWS::ECR::Repository", "Arn")};
}

// Which arguments of fargate_job() go where: members into the container, properties into the definition.
template <class P> inline constexpr bool is_node = false;
template <int N> inline constexpr bool is_node<core::tree<N>> = true;
template <class P> constexpr auto for_definition(P const& property) {
    if constexpr (core::is_grants<P>)
        return core::no_part;
    else if constexpr (is_node<P>)
        return core::present_if(property.nodes[0].what != core::kind::member, property);
    else
        return core::as_property(property);
}
template <class V> constexpr auto const& for_definition(size_of_job<V> const&) { return core::no_part; }
constexpr auto const& for_definition(pulled_repository const&) { return core::no_part; }
template <class P> constexpr auto for_container(P const& property) {
    if constexpr (is_node<P>)
        return core::present_if(property.nodes[0].what == core::kind::member, property);
    else
        return core::no_part;
}
template <class P> constexpr auto const& for_sizes(P const&) { return core::no_part; }
template <class V> constexpr auto for_sizes(size_of_job<V> const& size) {
    return core::object(core::entry("Type", size.type), core::entry("Value", size.value));
}
template <class P> constexpr auto const& for_agent(P const&) { return core::no_part; }
constexpr auto for_agent(pulled_repository const& repository) { return core::pulls(repository.arn); }

template <class... P> constexpr auto fargate_job(literal id = core::no_name(), P const&... properties) {
    literal const agent_id = core::companion(id, "ExecutionRole");
    literal const log_id = core::companion(id, "LogGroup");
    literal const role_id = core::companion(id, "JobRole");
    typename core::delayed<core::handle, P...>::type const log_group{{log_id.first, log_id.value},
                                                                     core::text_of("AWS::Logs::LogGroup")};
    core::handle const agent{{agent_id.first, agent_id.value}, core::text_of("AWS::IAM::Role")};
    core::handle const role{{role_id.first, role_id.value}, core::text_of("AWS::IAM::Role")};
    typename core::delayed<literal, P...>::type const container("container", core::nowhere);
    typename core::delayed<literal, P...>::type const fargate("FARGATE", core::nowhere);
    typename core::delayed<literal, P...>::type const enabled("ENABLED", core::nowhere);
    typename core::delayed<literal, P...>::type const prefix("job", core::nowhere);
    bool const has_role = (core::is_grants<P> || ...);
    return core::resource_node(
        id, core::text_of("AWS::Batch::JobDefinition"), for_definition(properties)..., core::default_property("Type", container),
        core::default_property("PlatformCapabilities", core::array(fargate)),
        core::fixed_property("ContainerProperties",
                             core::object(for_container(properties)...,
                                          core::entry("ResourceRequirements", core::array(for_sizes(properties)...)),
                                          core::entry("ExecutionRoleArn", core::get_att(agent, "Arn")),
                                          core::present_if(has_role, core::entry("JobRoleArn", core::get_att(role, "Arn"))),
                                          core::entry("NetworkConfiguration", core::object(core::entry("AssignPublicIp", enabled))),
                                          core::logs_to(log_group, prefix, properties...))),
        core::log_group_of_containers(id, properties...), core::role_of_agent(id, log_group, for_agent(properties)...),
        core::role_of_containers(role_id, properties...),
        core::late_policy_of_containers(core::companion(id, "Policy"), role, properties...));
}
// What jobs use up: consumable_resource("Licences", property("TotalQuantity", 5), property("ResourceType", "REPLENISHABLE")).
template <class... P> constexpr auto consumable_resource(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Batch::ConsumableResource"), properties...);
}

// --- facts. AWS guide: "Run AWS Batch workloads with Step Functions"; Service Authorization Reference: AWS Batch

inline constexpr core::resource_kind job_queue_kind{"job queue",
                                                    "AWS::Batch::JobQueue",
                                                    "",
                                                    "",
                                                    nullptr,
                                                    "batch:{R}:{A}:job-queue/{}",
                                                    core::name_form::name_or_arn,
                                                    "JobQueueName",
                                                    128};
inline constexpr core::resource_kind job_definition_kind{"job definition",
                                                         "AWS::Batch::JobDefinition",
                                                         "",
                                                         "",
                                                         nullptr,
                                                         "batch:{R}:{A}:job-definition/{}",
                                                         core::name_form::revision_or_name,
                                                         "JobDefinitionName",
                                                         128};
inline constexpr core::resource_kind consumable_resource_kind{"consumable resource",
                                                              "AWS::Batch::ConsumableResource",
                                                              "",
                                                              "",
                                                              nullptr,
                                                              "batch:{R}:{A}:consumable-resource/{}",
                                                              core::name_form::name_or_arn,
                                                              nullptr,
                                                              0};
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
    &core::models::batch,
    "JobDefinition JobQueue"};

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
template <class D = core::missing, class Q = core::missing, class... P>
constexpr auto submit_job(D const& job_definition = {}, Q const& job_queue = {}, P const&... more) {
    return core::call(submit_job_api, core::first_parameter(job_definition_name, job_definition, core::nowhere),
                      core::first_parameter(job_queue_name, job_queue, core::nowhere), more...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&submit_job_api};

}
