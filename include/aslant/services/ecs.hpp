// Amazon ECS and AWS Fargate: clusters, task definitions, and tasks of a machine that run them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/ecs.hpp>

namespace aslant::ecs {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto cluster(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ECS::Cluster"), properties...);
}
// What a task runs: task_definition("Import", task_role(…), execution_role(…), property("ContainerDefinitions", array(…))).
template <class... P> constexpr auto task_definition(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ECS::TaskDefinition"), properties...);
}
// The roles of its containers, and of the agent that starts them. Who runs the definition passes both on.
template <class R> constexpr auto task_role(R const& role, core::source_place where = core::here()) {
    return core::property_naming("TaskRoleArn", core::role_kind, role, where);
}
template <class R> constexpr auto execution_role(R const& role, core::source_place where = core::here()) {
    return core::property_naming("ExecutionRoleArn", core::role_kind, role, where);
}

// --- facts. AWS guide: "Run Amazon ECS or Fargate tasks with Step Functions"; ECS developer guide: "Task execution IAM role", "Grant
// permission to tag resources on creation", "Infrastructure IAM role"; Service Authorization Reference: Amazon ECS

inline constexpr core::resource_kind cluster_kind{
    "cluster", "AWS::ECS::Cluster", "Arn", "Arn", "", "ecs:{R}:{A}:cluster/{}", core::name_form::name_or_arn};
inline constexpr core::resource_kind task_definition_kind{
    "task definition", "AWS::ECS::TaskDefinition", "", "", nullptr, "ecs:{R}:{A}:task-definition/{}", core::name_form::revision};
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
    &core::models::ecs};

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
template <class C, class D, class... P>
constexpr auto run_task(C const& cluster, D const& task_definition, P const&... parameters) {
    return core::call(run_task_api, core::first_parameter(cluster_name, cluster, core::nowhere),
                      core::first_parameter(task_definition_name, task_definition, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&run_task_api};

}
