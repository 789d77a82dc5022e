// Amazon ECS and AWS Fargate: clusters, task definitions, and tasks of a machine that run them.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/rules/fargate_rules.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/containers.hpp>
#include <aslant/services/models/ecs.hpp>
#include <aslant/services/numbers.hpp>

namespace aslant::ecs {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto cluster(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ECS::Cluster"), properties...);
}
// What a task runs: task_definition("Import", task_role(…), execution_role(…), property("ContainerDefinitions", array(…))).
template <class... P> constexpr auto task_definition(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ECS::TaskDefinition"), properties...);
}
// The roles of its containers, and of the agent that starts them. Who runs the definition passes both on.
template <class R = core::missing> constexpr auto task_role(R const& role = {}, core::source_place where = core::here()) {
    return core::property_naming("TaskRoleArn", core::role_kind, role, where);
}
template <class R = core::missing> constexpr auto execution_role(R const& role = {}, core::source_place where = core::here()) {
    return core::property_naming("ExecutionRoleArn", core::role_kind, role, where);
}

// --- tasks of Fargate

// A container of a task: container("import", image("public.ecr.aws/docker/library/busybox:latest"), command("echo", "done")). Any other field
// is CloudFormation's: field("Essential", false).
constexpr auto image(literal name = core::no_name()) { return core::entry("Image", name); }
template <core::tree_like T> constexpr auto image(T const& uri) { return core::entry("Image", uri); }
template <class... Words> constexpr auto command(Words const&... words) { return core::entry("Command", core::array(words...)); }
constexpr auto variable(literal name = core::no_name(), literal value = core::no_name()) {
    return core::object(core::entry("Name", name), core::entry("Value", value));
}
template <class T> constexpr auto variable(literal name, T const& value) {
    return core::object(core::entry("Name", name), core::entry("Value", value));
}
template <class... Variables> constexpr auto environment(Variables const&... variables) {
    return core::entry("Environment", core::array(variables...));
}
template <class Fields> struct container_of_task {
    static constexpr char made_by[]{"ecs::container"};
    literal name;
    Fields fields;
};
template <class... Fields> constexpr auto container(literal name = core::no_name(), Fields const&... fields) {
    auto const all = core::make_object(core::node_of(core::kind::splice), fields...);
    return container_of_task<decltype(all)>{name, all};
}
// Units of CPU, 1024 of which are a CPU, and MiB of memory, as numbers or as texts; Fargate has certain pairs of them.
constexpr auto cpu(literal units = core::no_name()) { return core::given_property("Cpu", units); }
template <core::number_or_value T> constexpr auto cpu(T const& units, core::source_place where = core::here()) {
    return core::given_property("Cpu", core::number_as_text(units, where));
}
constexpr auto memory(literal mebibytes = core::no_name()) { return core::given_property("Memory", mebibytes); }
template <core::number_or_value T> constexpr auto memory(T const& mebibytes, core::source_place where = core::here()) {
    return core::given_property("Memory", core::number_as_text(mebibytes, where));
}
// The containers' images come from a repository of the stack, whose agent may pull them: pulls_from(repository).
struct pulled_repository {
    static constexpr char made_by[]{"ecs::pulls_from"};
    core::tree<3> arn;
};
template <class R = core::missing> constexpr pulled_repository pulls_from(R const& repository = {}) {
    return {core::arn_of_type(repository, "AWS::ECR::Repository", "Arn")};
}

// Which arguments of fargate_task() go where.
template <class P> constexpr auto for_task(P const& property) {
    if constexpr (core::is_grants<P>)
        return core::no_part;
    else
        return property;
}
template <class F> constexpr auto const& for_task(container_of_task<F> const&) { return core::no_part; }
constexpr auto const& for_task(pulled_repository const&) { return core::no_part; }
template <class P> constexpr auto const& for_containers(P const&, core::handle const&) { return core::no_part; }
template <class F> constexpr auto for_containers(container_of_task<F> const& c, core::handle const& log_group) {
    return core::object(core::entry("Name", c.name), c.fields, core::logs_to(log_group, c.name, c.fields));
}
template <class P> constexpr auto const& for_agent(P const&) { return core::no_part; }
constexpr auto for_agent(pulled_repository const& repository) { return core::pulls(repository.arn); }

// What a task of Fargate runs: fargate_task("Import", container("import", image("…")), cpu("256"), memory("512"), uses(reads(data))). It comes
// with a log group, the role of the agent, which may write it, and the containers' own role, which may do what uses(…) says. Both roles
// are passed on by whoever runs the definition, which its permissions say.
template <class... P> constexpr auto fargate_task(literal id = core::no_name(), P const&... properties) {
    literal const agent_id = core::companion(id, "ExecutionRole");
    literal const log_id = core::companion(id, "LogGroup");
    literal const role_id = core::companion(id, "TaskRole");
    typename core::delayed<core::handle, P...>::type const log_group{{log_id.first, log_id.value},
                                                                     core::text_of("AWS::Logs::LogGroup")};
    core::handle const agent{{agent_id.first, agent_id.value}, core::text_of("AWS::IAM::Role")};
    core::handle const role{{role_id.first, role_id.value}, core::text_of("AWS::IAM::Role")};
    typename core::delayed<literal, P...>::type const fargate("FARGATE", core::nowhere);
    typename core::delayed<literal, P...>::type const awsvpc("awsvpc", core::nowhere);
    typename core::delayed<literal, P...>::type const quarter("256", core::nowhere);
    typename core::delayed<literal, P...>::type const half_gib("512", core::nowhere);
    return core::resource_node(
        id, core::text_of("AWS::ECS::TaskDefinition"), for_task(properties)...,
        core::default_property("RequiresCompatibilities", core::array(fargate)), core::default_property("NetworkMode", awsvpc),
        core::default_property("Cpu", quarter), core::default_property("Memory", half_gib),
        core::fixed_property("ContainerDefinitions", core::array(for_containers(properties, log_group)...)),
        core::fixed_property("ExecutionRoleArn", core::get_att(agent, "Arn")),
        core::present_if((core::is_grants<P> || ...), core::fixed_property("TaskRoleArn", core::get_att(role, "Arn"))),
        core::log_group_of_containers(id, properties...), core::role_of_agent(id, log_group, for_agent(properties)...),
        core::role_of_containers(role_id, properties...),
        core::late_policy_of_containers(core::companion(id, "Policy"), role, properties...));
}

// --- facts. AWS guide: "Run Amazon ECS or Fargate tasks with Step Functions"; ECS developer guide: "Task execution IAM role", "Grant
// permission to tag resources on creation", "Infrastructure IAM role"; Service Authorization Reference: Amazon ECS

inline constexpr core::resource_kind cluster_kind{
    "cluster", "AWS::ECS::Cluster", "Arn", "Arn", "", "ecs:{R}:{A}:cluster/{}", core::name_form::name_or_arn, "ClusterName", 255};
inline constexpr core::resource_kind task_definition_kind{"task definition",
                                                          "AWS::ECS::TaskDefinition",
                                                          "",
                                                          "",
                                                          nullptr,
                                                          "ecs:{R}:{A}:task-definition/{}",
                                                          core::name_form::revision,
                                                          "Family",
                                                          255};
inline constexpr core::resource_parameter resources[]{{"Cluster", &cluster_kind},
                                                      {"TaskDefinition", &task_definition_kind},
                                                      {"TaskDefinition->TaskRoleArn", &core::role_kind},
                                                      {"TaskDefinition->ExecutionRoleArn", &core::role_kind},
                                                      {"Overrides.TaskRoleArn", &core::role_kind},
                                                      {"Overrides.ExecutionRoleArn", &core::role_kind},
                                                      {"VolumeConfigurations[].ManagedEbsVolume.RoleArn", &core::role_kind}};
// (The tasks that a cluster has are in its ARN; which of them this one is, only ECS knows.)
inline constexpr core::permission runs[]{
    {"ecs:RunTask", "{TaskDefinition}", "", "ArnEquals ecs:cluster {Cluster?default}", ""},
    {"iam:PassRole",
     "{TaskDefinition=>TaskRoleArn} {TaskDefinition=>ExecutionRoleArn} {Overrides.TaskRoleArn} {Overrides.ExecutionRoleArn}", "",
     "StringEquals iam:PassedToService ecs-tasks.amazonaws.com", ""},
    {"iam:PassRole", "{VolumeConfigurations[].ManagedEbsVolume.RoleArn}", "", "StringEquals iam:PassedToService ecs.amazonaws.com",
     ""},
    {"ecs:TagResource", "ecs:{R}:{A}:task/{Cluster?default}/*", "Tags|PropagateTags=TASK_DEFINITION|PropagateTags=SERVICE",
     "StringEquals ecs:CreateAction RunTask", "a task has its id only when it runs"},
    {"ecs:DescribeTasks ecs:StopTask", "ecs:{R}:{A}:task/{Cluster?default}/*", "sync", "", "a task has its id only when it runs"},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventsForECSTaskRule", "sync", "",
     ""},
};
inline constexpr core::integration run_task_api{
    {"arn:aws:states:::ecs:runTask", "arn:aws:states:::ecs:runTask.sync", nullptr, "arn:aws:states:::ecs:runTask.waitForTaskToken"},
    runs,
    resources,
    &core::models::ecs,
    "Cluster TaskDefinition"};

// --- calls

inline constexpr core::api_parameter capacity_provider_strategy{"CapacityProviderStrategy", nullptr};
inline constexpr core::api_parameter client_token{"ClientToken", nullptr};
inline constexpr core::api_parameter cluster_name{"Cluster", &cluster_kind};
inline constexpr core::api_parameter count{"Count", nullptr};
inline constexpr core::api_parameter enable_ecs_managed_tags{"EnableECSManagedTags", nullptr};
inline constexpr core::api_parameter enable_execute_command{"EnableExecuteCommand", nullptr};
inline constexpr core::api_parameter group{"Group", nullptr};
inline constexpr core::api_parameter launch_type{"LaunchType", nullptr};
inline constexpr core::api_parameter network_configuration{"NetworkConfiguration", nullptr};
inline constexpr core::api_parameter overrides{"Overrides", nullptr};
inline constexpr core::api_parameter placement_constraints{"PlacementConstraints", nullptr};
inline constexpr core::api_parameter placement_strategy{"PlacementStrategy", nullptr};
inline constexpr core::api_parameter platform_version{"PlatformVersion", nullptr};
inline constexpr core::api_parameter propagate_tags{"PropagateTags", nullptr};
inline constexpr core::api_parameter reference_id{"ReferenceId", nullptr};
inline constexpr core::api_parameter started_by{"StartedBy", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter task_definition_name{"TaskDefinition", &task_definition_kind};
inline constexpr core::api_parameter volume_configurations{"VolumeConfigurations", nullptr};

// Runs a task definition in a cluster: run_task(jobs, import, launch_type("FARGATE"), …). Each of the two is a handle, a name (the
// definition's is its family, and may end with its revision: "import:3"), an ARN, or where one is read from. Of a definition that is not
// in the stack, allow("TaskRoleArn", …) and allow("ExecutionRoleArn", …) tell its roles: without any, allow("TaskRoleArn"). With run_job
// the task waits until all containers have stopped.
template <class C = core::missing, class D = core::missing, class... P>
constexpr auto run_task(C const& cluster = {}, D const& task_definition = {}, P const&... parameters) {
    return core::call(run_task_api, core::first_parameter(cluster_name, cluster, core::nowhere),
                      core::first_parameter(task_definition_name, task_definition, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&run_task_api};

}
