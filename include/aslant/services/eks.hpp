// Amazon EKS: clusters, and tasks that create and delete them and their nodes, run jobs on them and call Kubernetes.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/eks.hpp>

namespace aslant::eks {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto cluster(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::EKS::Cluster"), properties...);
}
template <class... P> constexpr auto nodegroup(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::EKS::Nodegroup"), properties...);
}

// --- facts. AWS guide: "Create and manage Amazon EKS clusters with Step Functions"; Service Authorization Reference: Amazon Elastic
// Kubernetes Service
// (Step Functions asks again and again until it is done: no rule of EventBridge. What runs in a cluster is for Kubernetes to allow: its
// RBAC knows the execution role by an access entry.)

inline constexpr core::resource_kind cluster_kind{
    "cluster", "AWS::EKS::Cluster", "", "Arn", "", "eks:{R}:{A}:cluster/{}", core::name_form::name, "Name", 100};
inline constexpr core::resource_kind nodegroup_kind{"node group",
                                                    "AWS::EKS::Nodegroup",
                                                    "NodegroupName",
                                                    "Arn",
                                                    "NodegroupName",
                                                    "eks:{R}:{A}:nodegroup/*/{}/*",
                                                    core::name_form::name,
                                                    nullptr,
                                                    0};
inline constexpr core::resource_kind fargate_profile_kind{
    "Fargate profile", nullptr, "", nullptr, nullptr, "eks:{R}:{A}:fargateprofile/*/{}/*", core::name_form::name, nullptr, 0};
inline constexpr core::resource_parameter resources[]{{"Name", &cluster_kind},
                                                      {"ClusterName", &cluster_kind},
                                                      {"NodegroupName", &nodegroup_kind},
                                                      {"FargateProfileName", &fargate_profile_kind},
                                                      {"RoleArn", &core::role_kind},
                                                      {"ComputeConfig.NodeRoleArn", &core::role_kind},
                                                      {"NodeRole", &core::role_kind},
                                                      {"PodExecutionRoleArn", &core::role_kind}};

inline constexpr core::permission creates_cluster[]{
    {"eks:CreateCluster", "*", "", "", "the action has no type of resource"},
    {"iam:PassRole", "{RoleArn} {ComputeConfig.NodeRoleArn}", "", "StringEquals iam:PassedToService eks.amazonaws.com", ""},
    {"eks:TagResource", "{Name}", "Tags", "", ""},
    {"eks:DescribeCluster eks:DeleteCluster", "{Name}", "sync", "", ""},
};
inline constexpr core::permission deletes_cluster[]{
    {"eks:DeleteCluster", "{Name}", "", "", ""},
    {"eks:DescribeCluster", "{Name}", "sync", "", ""},
};
inline constexpr core::permission creates_nodegroup[]{
    {"eks:CreateNodegroup", "{ClusterName}", "", "", ""},
    {"ec2:DescribeSubnets", "*", "", "", "the action has no type of resource"},
    {"iam:GetRole iam:ListAttachedRolePolicies", "{NodeRole}", "", "", ""},
    {"iam:PassRole", "{NodeRole}", "", "StringEquals iam:PassedToService eks.amazonaws.com", ""},
    {"eks:TagResource", "eks:{R}:{A}:nodegroup/{ClusterName}/{NodegroupName}/*", "Tags", "",
     "a node group has an id in its ARN that its name does not tell"},
    {"eks:DescribeNodegroup eks:DeleteNodegroup", "eks:{R}:{A}:nodegroup/{ClusterName}/{NodegroupName}/*", "sync", "",
     "a node group has an id in its ARN that its name does not tell"},
};
inline constexpr core::permission deletes_nodegroup[]{
    {"eks:DeleteNodegroup", "eks:{R}:{A}:nodegroup/{ClusterName}/{NodegroupName}/*", "", "",
     "a node group has an id in its ARN that its name does not tell"},
    {"eks:DescribeNodegroup", "eks:{R}:{A}:nodegroup/{ClusterName}/{NodegroupName}/*", "sync", "",
     "a node group has an id in its ARN that its name does not tell"},
};
inline constexpr core::permission creates_fargate_profile[]{
    {"eks:CreateFargateProfile", "{ClusterName}", "", "", ""},
    {"iam:PassRole", "{PodExecutionRoleArn}", "", "StringEquals iam:PassedToService eks.amazonaws.com", ""},
    {"eks:TagResource", "eks:{R}:{A}:fargateprofile/{ClusterName}/{FargateProfileName}/*", "Tags", "",
     "a Fargate profile has an id in its ARN that its name does not tell"},
    {"eks:DescribeFargateProfile eks:DeleteFargateProfile", "eks:{R}:{A}:fargateprofile/{ClusterName}/{FargateProfileName}/*",
     "sync", "", "a Fargate profile has an id in its ARN that its name does not tell"},
};
inline constexpr core::permission deletes_fargate_profile[]{
    {"eks:DeleteFargateProfile", "eks:{R}:{A}:fargateprofile/{ClusterName}/{FargateProfileName}/*", "", "",
     "a Fargate profile has an id in its ARN that its name does not tell"},
    {"eks:DescribeFargateProfile", "eks:{R}:{A}:fargateprofile/{ClusterName}/{FargateProfileName}/*", "sync", "",
     "a Fargate profile has an id in its ARN that its name does not tell"},
};

inline constexpr core::integration create_cluster_api{
    {"arn:aws:states:::eks:createCluster", "arn:aws:states:::eks:createCluster.sync", nullptr, nullptr},
    creates_cluster,
    resources,
    &core::models::eks,
    "Name RoleArn"};
inline constexpr core::integration delete_cluster_api{
    {"arn:aws:states:::eks:deleteCluster", "arn:aws:states:::eks:deleteCluster.sync", nullptr, nullptr},
    deletes_cluster,
    resources,
    &core::models::eks,
    "Name"};
inline constexpr core::integration create_nodegroup_api{
    {"arn:aws:states:::eks:createNodegroup", "arn:aws:states:::eks:createNodegroup.sync", nullptr, nullptr},
    creates_nodegroup,
    resources,
    &core::models::eks,
    "ClusterName NodegroupName NodeRole"};
inline constexpr core::integration delete_nodegroup_api{
    {"arn:aws:states:::eks:deleteNodegroup", "arn:aws:states:::eks:deleteNodegroup.sync", nullptr, nullptr},
    deletes_nodegroup,
    resources,
    &core::models::eks,
    "ClusterName NodegroupName"};
inline constexpr core::integration create_fargate_profile_api{
    {"arn:aws:states:::eks:createFargateProfile", "arn:aws:states:::eks:createFargateProfile.sync", nullptr, nullptr},
    creates_fargate_profile,
    resources,
    &core::models::eks,
    "ClusterName FargateProfileName PodExecutionRoleArn"};
inline constexpr core::integration delete_fargate_profile_api{
    {"arn:aws:states:::eks:deleteFargateProfile", "arn:aws:states:::eks:deleteFargateProfile.sync", nullptr, nullptr},
    deletes_fargate_profile,
    resources,
    &core::models::eks,
    "ClusterName FargateProfileName"};
inline constexpr core::integration run_job_api{
    {"arn:aws:states:::eks:runJob", "arn:aws:states:::eks:runJob.sync", nullptr, nullptr},
    {},
    {},
    &core::models::eks,
    "ClusterName Namespace=namespace_name"};
inline constexpr core::integration call_api{
    {"arn:aws:states:::eks:call", nullptr, nullptr, nullptr}, {}, {}, &core::models::eks, "ClusterName"};

// --- calls. With run_job the task waits until what it began is done; nobody undoes it when the execution stops.

inline constexpr core::api_parameter access_config{"AccessConfig", nullptr};
inline constexpr core::api_parameter bootstrap_self_managed_addons{"BootstrapSelfManagedAddons", nullptr};
inline constexpr core::api_parameter client_request_token{"ClientRequestToken", nullptr};
inline constexpr core::api_parameter compute_config{"ComputeConfig", nullptr};
inline constexpr core::api_parameter control_plane_scaling_config{"ControlPlaneScalingConfig", nullptr};
inline constexpr core::api_parameter deletion_protection{"DeletionProtection", nullptr};
inline constexpr core::api_parameter encryption_config{"EncryptionConfig", nullptr};
inline constexpr core::api_parameter kube_api_server_config{"KubeApiServerConfig", nullptr};
inline constexpr core::api_parameter kube_controller_manager_config{"KubeControllerManagerConfig", nullptr};
inline constexpr core::api_parameter kube_scheduler_config{"KubeSchedulerConfig", nullptr};
inline constexpr core::api_parameter kubernetes_network_config{"KubernetesNetworkConfig", nullptr};
inline constexpr core::api_parameter logging{"Logging", nullptr};
inline constexpr core::api_parameter name{"Name", &cluster_kind};
inline constexpr core::api_parameter outpost_config{"OutpostConfig", nullptr};
inline constexpr core::api_parameter remote_network_config{"RemoteNetworkConfig", nullptr};
inline constexpr core::api_parameter resources_vpc_config{"ResourcesVpcConfig", nullptr};
inline constexpr core::api_parameter role_arn{"RoleArn", &core::role_kind};
inline constexpr core::api_parameter storage_config{"StorageConfig", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter upgrade_policy{"UpgradePolicy", nullptr};
inline constexpr core::api_parameter version{"Version", nullptr};
inline constexpr core::api_parameter zonal_shift_config{"ZonalShiftConfig", nullptr};
inline constexpr core::api_parameter ami_type{"AmiType", nullptr};
inline constexpr core::api_parameter capacity_type{"CapacityType", nullptr};
inline constexpr core::api_parameter cluster_name{"ClusterName", &cluster_kind};
inline constexpr core::api_parameter disk_size{"DiskSize", nullptr};
inline constexpr core::api_parameter instance_types{"InstanceTypes", nullptr};
inline constexpr core::api_parameter labels{"Labels", nullptr};
inline constexpr core::api_parameter launch_template{"LaunchTemplate", nullptr};
inline constexpr core::api_parameter node_repair_config{"NodeRepairConfig", nullptr};
inline constexpr core::api_parameter node_role{"NodeRole", &core::role_kind};
inline constexpr core::api_parameter nodegroup_name{"NodegroupName", &nodegroup_kind};
inline constexpr core::api_parameter release_version{"ReleaseVersion", nullptr};
inline constexpr core::api_parameter remote_access{"RemoteAccess", nullptr};
inline constexpr core::api_parameter scaling_config{"ScalingConfig", nullptr};
inline constexpr core::api_parameter subnets{"Subnets", nullptr};
inline constexpr core::api_parameter taints{"Taints", nullptr};
inline constexpr core::api_parameter update_config{"UpdateConfig", nullptr};
inline constexpr core::api_parameter warm_pool_config{"WarmPoolConfig", nullptr};
inline constexpr core::api_parameter fargate_profile_name{"FargateProfileName", &fargate_profile_kind};
inline constexpr core::api_parameter pod_execution_role_arn{"PodExecutionRoleArn", &core::role_kind};
inline constexpr core::api_parameter selectors{"Selectors", nullptr};
inline constexpr core::api_parameter certificate_authority{"CertificateAuthority", nullptr};
inline constexpr core::api_parameter endpoint{"Endpoint", nullptr};
inline constexpr core::api_parameter job{"Job", nullptr};
inline constexpr core::api_parameter log_options{"LogOptions", nullptr};
inline constexpr core::api_parameter namespace_name{"Namespace", nullptr};
inline constexpr core::api_parameter method{"Method", nullptr};
inline constexpr core::api_parameter path{"Path", nullptr};
inline constexpr core::api_parameter query_parameters{"QueryParameters", nullptr};
inline constexpr core::api_parameter request_body{"RequestBody", nullptr};

// Creates a cluster: create_cluster("nightly", role, resources_vpc_config(object(…))).
template <class N = core::missing, class R = core::missing, class... P>
constexpr auto create_cluster(N const& cluster = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_cluster_api, core::first_parameter(name, cluster, core::nowhere),
                      core::first_parameter(role_arn, role, core::nowhere), parameters...);
}
// Deletes a cluster: a handle, its name, or where the name is read from. So do the others take a cluster.
template <class C = core::missing, class... P> constexpr auto delete_cluster(C const& cluster = {}, P const&... parameters) {
    return core::call(delete_cluster_api, core::first_parameter(name, cluster, core::nowhere), parameters...);
}
// Creates a group of nodes: create_nodegroup(nightly, "large", role, subnets(array(…))).
template <class C = core::missing, class N = core::missing, class R = core::missing, class... P>
constexpr auto create_nodegroup(C const& cluster = {}, N const& nodegroup = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_nodegroup_api, core::first_parameter(cluster_name, cluster, core::nowhere),
                      core::first_parameter(nodegroup_name, nodegroup, core::nowhere),
                      core::first_parameter(node_role, role, core::nowhere), parameters...);
}
template <class C = core::missing, class N = core::missing, class... P>
constexpr auto delete_nodegroup(C const& cluster = {}, N const& nodegroup = {}, P const&... parameters) {
    return core::call(delete_nodegroup_api, core::first_parameter(cluster_name, cluster, core::nowhere),
                      core::first_parameter(nodegroup_name, nodegroup, core::nowhere), parameters...);
}
// Creates a profile of which pods run on Fargate, with this role: create_fargate_profile(nightly, "reports", role, selectors(array(…))).
template <class C = core::missing, class N = core::missing, class R = core::missing, class... P>
constexpr auto create_fargate_profile(C const& cluster = {}, N const& profile = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_fargate_profile_api, core::first_parameter(cluster_name, cluster, core::nowhere),
                      core::first_parameter(fargate_profile_name, profile, core::nowhere),
                      core::first_parameter(pod_execution_role_arn, role, core::nowhere), parameters...);
}
template <class C = core::missing, class N = core::missing, class... P>
constexpr auto delete_fargate_profile(C const& cluster = {}, N const& profile = {}, P const&... parameters) {
    return core::call(delete_fargate_profile_api, core::first_parameter(cluster_name, cluster, core::nowhere),
                      core::first_parameter(fargate_profile_name, profile, core::nowhere), parameters...);
}

// Runs a job of Kubernetes: run_job(nightly, certificate_authority(get_att(nightly, "CertificateAuthorityData")),
// endpoint(get_att(nightly, "Endpoint")), job(object(…))). With aslant::run_job the task waits until it is done.
template <class C = core::missing, class... P> constexpr auto run_job(C const& cluster = {}, P const&... parameters) {
    return core::call(run_job_api, core::first_parameter(cluster_name, cluster, core::nowhere), parameters...);
}
// Calls the API of Kubernetes: call(nightly, certificate_authority(…), endpoint(…), method("GET"), path("/api/v1/pods")).
template <class C = core::missing, class... P> constexpr auto call(C const& cluster = {}, P const&... parameters) {
    return core::call(call_api, core::first_parameter(cluster_name, cluster, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{
    &create_cluster_api,         &delete_cluster_api,         &create_nodegroup_api, &delete_nodegroup_api,
    &create_fargate_profile_api, &delete_fargate_profile_api, &run_job_api,          &call_api};

}
