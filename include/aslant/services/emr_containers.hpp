// Amazon EMR on EKS: virtual clusters, and tasks that run jobs on them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/emr_containers.hpp>

namespace aslant::emr_containers {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto virtual_cluster(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::EMRContainers::VirtualCluster"), properties...);
}

// --- facts. AWS guide: "Create and manage Amazon EMR clusters on EKS with Step Functions"; EMR on EKS development guide: "Job execution
// roles"; Service Authorization Reference: Amazon EMR on EKS
// (Step Functions asks again and again until a job is done: no rule of EventBridge. The role of a job is no role that is passed on: a
// condition binds it.)

inline constexpr core::resource_kind virtual_cluster_kind{"virtual cluster",
                                                          "AWS::EMRContainers::VirtualCluster",
                                                          "",
                                                          "Arn",
                                                          "",
                                                          "emr-containers:{R}:{A}:/virtualclusters/{}",
                                                          core::name_form::name,
                                                          nullptr,
                                                          64};
inline constexpr core::resource_parameter resources[]{
    {"Id", &virtual_cluster_kind}, {"VirtualClusterId", &virtual_cluster_kind}, {"ExecutionRoleArn", &core::role_kind}};

inline constexpr core::permission creates_virtual_cluster[]{
    {"emr-containers:CreateVirtualCluster", "*", "", "", "the action has no type of resource"},
    {"iam:CreateServiceLinkedRole",
     "iam::{A}:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers", "",
     "StringLike iam:AWSServiceName emr-containers.amazonaws.com", ""},
    {"emr-containers:TagResource", "emr-containers:{R}:{A}:/virtualclusters/*", "Tags", "",
     "a virtual cluster has its id only when it has been created"},
};
inline constexpr core::permission deletes_virtual_cluster[]{
    {"emr-containers:DeleteVirtualCluster", "{Id}", "", "", ""},
    {"emr-containers:DescribeVirtualCluster", "{Id}", "sync", "", ""},
};
inline constexpr core::permission starts_job_run[]{
    {"emr-containers:StartJobRun", "{VirtualClusterId}", "ExecutionRoleArn",
     "StringEquals emr-containers:ExecutionRoleArn {ExecutionRoleArn}", ""},
    {"emr-containers:StartJobRun", "{VirtualClusterId}", "!ExecutionRoleArn", "", "the template of the job names its role"},
    {"emr-containers:TagResource", "emr-containers:{R}:{A}:/virtualclusters/{VirtualClusterId}/jobruns/*", "Tags", "",
     "a run has its id only when it has been started"},
    {"emr-containers:DescribeJobRun emr-containers:CancelJobRun",
     "emr-containers:{R}:{A}:/virtualclusters/{VirtualClusterId}/jobruns/*", "sync", "",
     "a run has its id only when it has been started"},
};

inline constexpr core::integration create_virtual_cluster_api{
    {"arn:aws:states:::emr-containers:createVirtualCluster", nullptr, nullptr, nullptr},
    creates_virtual_cluster,
    resources,
    &core::models::emr_containers,
    ""};
inline constexpr core::integration delete_virtual_cluster_api{{"arn:aws:states:::emr-containers:deleteVirtualCluster",
                                                               "arn:aws:states:::emr-containers:deleteVirtualCluster.sync", nullptr,
                                                               nullptr},
                                                              deletes_virtual_cluster,
                                                              resources,
                                                              &core::models::emr_containers,
                                                              "Id"};
inline constexpr core::integration start_job_run_api{
    {"arn:aws:states:::emr-containers:startJobRun", "arn:aws:states:::emr-containers:startJobRun.sync", nullptr, nullptr},
    starts_job_run,
    resources,
    &core::models::emr_containers,
    "VirtualClusterId"};

// --- calls

inline constexpr core::api_parameter client_token{"ClientToken", nullptr};
inline constexpr core::api_parameter container_provider{"ContainerProvider", nullptr};
inline constexpr core::api_parameter name{"Name", nullptr};
inline constexpr core::api_parameter security_configuration_id{"SecurityConfigurationId", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter id{"Id", &virtual_cluster_kind};
inline constexpr core::api_parameter configuration_overrides{"ConfigurationOverrides", nullptr};
inline constexpr core::api_parameter execution_role_arn{"ExecutionRoleArn", &core::role_kind};
inline constexpr core::api_parameter job_driver{"JobDriver", nullptr};
inline constexpr core::api_parameter job_template_id{"JobTemplateId", nullptr};
inline constexpr core::api_parameter job_template_parameters{"JobTemplateParameters", nullptr};
inline constexpr core::api_parameter release_label{"ReleaseLabel", nullptr};
inline constexpr core::api_parameter retry_policy_configuration{"RetryPolicyConfiguration", nullptr};
inline constexpr core::api_parameter virtual_cluster_id{"VirtualClusterId", &virtual_cluster_kind};

// Creates a virtual cluster for a namespace of Kubernetes: create_virtual_cluster(name("nightly"), container_provider(object(…))).
template <class... P> constexpr auto create_virtual_cluster(P const&... parameters) {
    return core::call(create_virtual_cluster_api, parameters...);
}
// Deletes a virtual cluster: a handle, its id, or where the id is read from. With run_job the task waits until it is gone.
template <class C = core::missing, class... P>
constexpr auto delete_virtual_cluster(C const& cluster = {}, P const&... parameters) {
    return core::call(delete_virtual_cluster_api, core::first_parameter(id, cluster, core::nowhere), parameters...);
}
// Runs a job: start_job_run(nightly, execution_role_arn(role), release_label("emr-7.9.0-latest"), job_driver(object(…))). With run_job the
// task waits until it is done.
template <class C = core::missing, class... P> constexpr auto start_job_run(C const& cluster = {}, P const&... parameters) {
    return core::call(start_job_run_api, core::first_parameter(virtual_cluster_id, cluster, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&create_virtual_cluster_api, &delete_virtual_cluster_api, &start_job_run_api};

}
