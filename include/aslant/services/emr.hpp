// Amazon EMR: clusters, and tasks that create them, give them steps and end them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/elasticmapreduce.hpp>

namespace aslant::emr {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto cluster(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::EMR::Cluster"), properties...);
}
// What the instances of a cluster are: instance_profile("Nodes", instance_role(role)). Who creates the cluster passes this role on.
template <class... P> constexpr auto instance_profile(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::IAM::InstanceProfile"), properties...);
}
template <class R = core::missing> constexpr auto instance_role(R const& role = {}, core::source_place where = core::here()) {
    if constexpr (core::is_resource<R>)
        return core::given_property("Roles",
                                    core::array(core::at(core::given_of(&core::named_role_kind, core::handle_of(role)), where)));
    else
        return core::given_property("Roles", core::array(role));
}

// --- facts. AWS guide: "Create and manage Amazon EMR clusters with Step Functions"; EMR management guide: "Using service-linked roles";
// Service Authorization Reference: Amazon Elastic MapReduce

inline constexpr core::resource_kind cluster_kind{
    "cluster", "AWS::EMR::Cluster", "", nullptr, "", "elasticmapreduce:{R}:{A}:cluster/{}", core::name_form::name, nullptr, 0};
inline constexpr core::resource_kind instance_profile_kind{
    "instance profile",           "AWS::IAM::InstanceProfile", "", "Arn", "", "iam::{A}:instance-profile/{}",
    core::name_form::name_or_arn, "InstanceProfileName",       128};
inline constexpr core::resource_parameter resources[]{{"ClusterId", &cluster_kind},
                                                      {"ServiceRole", &core::named_role_kind},
                                                      {"JobFlowRole", &instance_profile_kind},
                                                      {"JobFlowRole->Roles[]", &core::named_role_kind},
                                                      {"AutoScalingRole", &core::named_role_kind},
                                                      {"ExecutionRoleArn", &core::role_kind}};

inline constexpr core::permission creates_cluster[]{
    {"elasticmapreduce:RunJobFlow", "*", "", "", "the action has no type of resource"},
    {"elasticmapreduce:AddTags", "elasticmapreduce:{R}:{A}:cluster/*", "Tags", "",
     "a cluster has its id only when it has been created"},
    {"iam:PassRole", "{ServiceRole}", "", "StringEquals iam:PassedToService elasticmapreduce.amazonaws.com", ""},
    {"iam:PassRole", "{JobFlowRole=>Roles[]}", "", "StringEquals iam:PassedToService ec2.amazonaws.com", ""},
    {"iam:PassRole", "{AutoScalingRole}", "", "StringEquals iam:PassedToService application-autoscaling.amazonaws.com", ""},
    {"iam:CreateServiceLinkedRole", "iam::{A}:role/aws-service-role/elasticmapreduce.amazonaws.com*/AWSServiceRoleForEMRCleanup*",
     "", "StringEquals iam:AWSServiceName elasticmapreduce.amazonaws.com elasticmapreduce.amazonaws.com.cn",
     "the first cluster of an account makes this role, whose service has another name in China"},
    {"elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows", "elasticmapreduce:{R}:{A}:cluster/*", "sync", "",
     "a cluster has its id only when it has been created"},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventForEMRRunJobFlowRule",
     "sync", "", ""},
};
inline constexpr core::permission terminates_cluster[]{
    {"elasticmapreduce:TerminateJobFlows", "{ClusterId}", "", "", ""},
    {"elasticmapreduce:DescribeCluster", "{ClusterId}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventForEMRTerminateJobFlowsRule",
     "sync", "", ""},
};
inline constexpr core::permission adds_step[]{
    {"elasticmapreduce:AddJobFlowSteps", "{ClusterId}", "", "StringEquals elasticmapreduce:ExecutionRoleArn {ExecutionRoleArn}",
     ""},
    {"iam:PassRole", "{ExecutionRoleArn}", "", "", "no source says to which service EMR passes the role of a step"},
    {"elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps", "{ClusterId}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventForEMRAddJobFlowStepsRule",
     "sync", "", ""},
};
inline constexpr core::permission cancels_step[]{{"elasticmapreduce:CancelSteps", "{ClusterId}", "", "", ""}};
inline constexpr core::permission protects_cluster[]{{"elasticmapreduce:SetTerminationProtection", "{ClusterId}", "", "", ""}};
// (The fleet and the group are found by their names.)
inline constexpr core::permission modifies_fleet[]{
    {"elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets", "{ClusterId}", "", "", ""}};
inline constexpr core::permission modifies_group[]{
    {"elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups", "{ClusterId}", "", "", ""}};

inline constexpr core::integration create_cluster_api{
    {"arn:aws:states:::elasticmapreduce:createCluster", "arn:aws:states:::elasticmapreduce:createCluster.sync", nullptr, nullptr},
    creates_cluster,
    resources,
    &core::models::elasticmapreduce,
    ""};
inline constexpr core::integration terminate_cluster_api{{"arn:aws:states:::elasticmapreduce:terminateCluster",
                                                          "arn:aws:states:::elasticmapreduce:terminateCluster.sync", nullptr,
                                                          nullptr},
                                                         terminates_cluster,
                                                         resources,
                                                         &core::models::elasticmapreduce,
                                                         "ClusterId"};
inline constexpr core::integration add_step_api{
    {"arn:aws:states:::elasticmapreduce:addStep", "arn:aws:states:::elasticmapreduce:addStep.sync", nullptr, nullptr},
    adds_step,
    resources,
    &core::models::elasticmapreduce,
    "ClusterId"};
inline constexpr core::integration cancel_step_api{{"arn:aws:states:::elasticmapreduce:cancelStep", nullptr, nullptr, nullptr},
                                                   cancels_step,
                                                   resources,
                                                   &core::models::elasticmapreduce,
                                                   "ClusterId"};
inline constexpr core::integration set_cluster_termination_protection_api{
    {"arn:aws:states:::elasticmapreduce:setClusterTerminationProtection", nullptr, nullptr, nullptr},
    protects_cluster,
    resources,
    &core::models::elasticmapreduce,
    "ClusterId"};
inline constexpr core::integration modify_instance_fleet_by_name_api{
    {"arn:aws:states:::elasticmapreduce:modifyInstanceFleetByName", nullptr, nullptr, nullptr},
    modifies_fleet,
    resources,
    &core::models::elasticmapreduce,
    "ClusterId"};
inline constexpr core::integration modify_instance_group_by_name_api{
    {"arn:aws:states:::elasticmapreduce:modifyInstanceGroupByName", nullptr, nullptr, nullptr},
    modifies_group,
    resources,
    &core::models::elasticmapreduce,
    "ClusterId"};

// --- calls

inline constexpr core::api_parameter additional_info{"AdditionalInfo", nullptr};
inline constexpr core::api_parameter ami_version{"AmiVersion", nullptr};
inline constexpr core::api_parameter applications{"Applications", nullptr};
inline constexpr core::api_parameter auto_scaling_role{"AutoScalingRole", &core::named_role_kind};
inline constexpr core::api_parameter auto_termination_policy{"AutoTerminationPolicy", nullptr};
inline constexpr core::api_parameter bootstrap_actions{"BootstrapActions", nullptr};
inline constexpr core::api_parameter configurations{"Configurations", nullptr};
inline constexpr core::api_parameter custom_ami_id{"CustomAmiId", nullptr};
inline constexpr core::api_parameter ebs_root_volume_iops{"EbsRootVolumeIops", nullptr};
inline constexpr core::api_parameter ebs_root_volume_size{"EbsRootVolumeSize", nullptr};
inline constexpr core::api_parameter ebs_root_volume_throughput{"EbsRootVolumeThroughput", nullptr};
inline constexpr core::api_parameter extended_support{"ExtendedSupport", nullptr};
inline constexpr core::api_parameter instances{"Instances", nullptr};
inline constexpr core::api_parameter job_flow_role{"JobFlowRole", &instance_profile_kind};
inline constexpr core::api_parameter kerberos_attributes{"KerberosAttributes", nullptr};
inline constexpr core::api_parameter log_encryption_kms_key_id{"LogEncryptionKmsKeyId", nullptr};
inline constexpr core::api_parameter log_uri{"LogUri", nullptr};
inline constexpr core::api_parameter managed_scaling_policy{"ManagedScalingPolicy", nullptr};
inline constexpr core::api_parameter name{"Name", nullptr};
inline constexpr core::api_parameter new_supported_products{"NewSupportedProducts", nullptr};
inline constexpr core::api_parameter os_release_label{"OSReleaseLabel", nullptr};
inline constexpr core::api_parameter placement_group_configs{"PlacementGroupConfigs", nullptr};
inline constexpr core::api_parameter release_label{"ReleaseLabel", nullptr};
inline constexpr core::api_parameter repo_upgrade_on_boot{"RepoUpgradeOnBoot", nullptr};
inline constexpr core::api_parameter scale_down_behavior{"ScaleDownBehavior", nullptr};
inline constexpr core::api_parameter security_configuration{"SecurityConfiguration", nullptr};
inline constexpr core::api_parameter service_role{"ServiceRole", &core::named_role_kind};
inline constexpr core::api_parameter step_concurrency_level{"StepConcurrencyLevel", nullptr};
inline constexpr core::api_parameter steps{"Steps", nullptr};
inline constexpr core::api_parameter supported_products{"SupportedProducts", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter visible_to_all_users{"VisibleToAllUsers", nullptr};
inline constexpr core::api_parameter cluster_id{"ClusterId", &cluster_kind};
inline constexpr core::api_parameter execution_role_arn{"ExecutionRoleArn", &core::role_kind};
inline constexpr core::api_parameter step{"Step", nullptr};
inline constexpr core::api_parameter step_id{"StepId", nullptr};
inline constexpr core::api_parameter termination_protected{"TerminationProtected", nullptr};
inline constexpr core::api_parameter instance_fleet{"InstanceFleet", nullptr};
inline constexpr core::api_parameter instance_fleet_name{"InstanceFleetName", nullptr};
inline constexpr core::api_parameter instance_group{"InstanceGroup", nullptr};
inline constexpr core::api_parameter instance_group_name{"InstanceGroupName", nullptr};

// Creates a cluster: create_cluster(name("nightly"), service_role(…), job_flow_role(nodes), instances(object(…)), …). Its steps come from
// add_step. Of an instance profile that is not in the stack, allow("Roles", …) tells the role. With run_job the task waits until the
// cluster is ready; nobody ends it when the execution stops.
template <class... P> constexpr auto create_cluster(P const&... parameters) {
    return core::call(create_cluster_api, parameters...);
}

// The others take a cluster first: a handle, its id, or where the id is read from, with allow("ClusterId", …).

// Ends a cluster. With run_job the task waits until it has ended.
template <class C = core::missing, class... P> constexpr auto terminate_cluster(C const& cluster = {}, P const&... parameters) {
    return core::call(terminate_cluster_api, core::first_parameter(cluster_id, cluster, core::nowhere), parameters...);
}
// Gives a cluster something to do: add_step(path("$.ClusterId"), step(object(…))). With run_job the task waits until it is done.
template <class C = core::missing, class... P> constexpr auto add_step(C const& cluster = {}, P const&... parameters) {
    return core::call(add_step_api, core::first_parameter(cluster_id, cluster, core::nowhere), parameters...);
}
// Takes back a step that has not begun.
template <class C = core::missing, class... P> constexpr auto cancel_step(C const& cluster = {}, P const&... parameters) {
    return core::call(cancel_step_api, core::first_parameter(cluster_id, cluster, core::nowhere), parameters...);
}
// Whether calls of the API may end a cluster.
template <class C = core::missing, class... P>
constexpr auto set_cluster_termination_protection(C const& cluster = {}, P const&... parameters) {
    return core::call(set_cluster_termination_protection_api, core::first_parameter(cluster_id, cluster, core::nowhere),
                      parameters...);
}
// Change how many instances a fleet or a group of a cluster has.
template <class C = core::missing, class... P>
constexpr auto modify_instance_fleet_by_name(C const& cluster = {}, P const&... parameters) {
    return core::call(modify_instance_fleet_by_name_api, core::first_parameter(cluster_id, cluster, core::nowhere), parameters...);
}
template <class C = core::missing, class... P>
constexpr auto modify_instance_group_by_name(C const& cluster = {}, P const&... parameters) {
    return core::call(modify_instance_group_by_name_api, core::first_parameter(cluster_id, cluster, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&create_cluster_api,
                                                 &terminate_cluster_api,
                                                 &add_step_api,
                                                 &cancel_step_api,
                                                 &set_cluster_termination_protection_api,
                                                 &modify_instance_fleet_by_name_api,
                                                 &modify_instance_group_by_name_api};

}
