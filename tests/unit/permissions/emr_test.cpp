// What the role of a machine gets for calls of Amazon EMR.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto service = iam::role("Service", iam::assumed_by("elasticmapreduce.amazonaws.com"));
constexpr auto works = iam::role("Works", iam::assumed_by("ec2.amazonaws.com"));
constexpr auto scales = iam::role("Scales", iam::assumed_by("application-autoscaling.amazonaws.com"));
constexpr auto nodes = emr::instance_profile("Nodes", emr::instance_role(works));
constexpr auto nightly = emr::cluster("Nightly");
constexpr auto name = emr::name("nightly");
std::string const clusters = arn_of("elasticmapreduce") + "cluster/";

// Facts: RunJobFlow has no type of resource; a cluster's first creation makes the role that cleans up.
std::string const linked_role =
    "\niam:CreateServiceLinkedRole on " + roles +
    "aws-service-role/elasticmapreduce.amazonaws.com*/AWSServiceRoleForEMRCleanup*"
    " if StringEquals iam:AWSServiceName elasticmapreduce.amazonaws.com,elasticmapreduce.amazonaws.com.cn";
std::string const waits = "\nelasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows on " + clusters + "*" +
                          managed_rule("StepFunctionsGetEventForEMRRunJobFlowRule");

// An API that names a cluster and nothing else, without a pattern of its own.
template <class Make> void check_cluster(Make const& make, std::string const& actions) {
    CHECK(policy_for(make("j-1ABC")) == actions + " on " + clusters + "j-1ABC");
    CHECK(policy_for(make(nightly), nightly) ==
          actions + " on arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${Nightly}");
    CHECK(policy_for(make(path("$.ClusterId"), allow("ClusterId", nightly)), nightly) ==
          actions + " on " + clusters + "${Nightly}");
    CHECK(policy_for(make(path("$.ClusterId"), allow("ClusterId", any_resource("the machine creates it")))) ==
          actions + " on " + clusters + "*");
    CHECK(policy_in_jsonata(make(jsonata("$states.input.ClusterId"), allow("ClusterId", "j-*"))) ==
          actions + " on " + clusters + "j-*");
}

}

// Its parameters are names of roles, and of a profile that has a role: each role to its own service (B6).
TEST_CASE("emr: createCluster (B6)") {
    std::string const passed = passes("${Service.Arn}", "elasticmapreduce") + passes("${Works.Arn}", "ec2") +
                               passes("${Scales.Arn}", "application-autoscaling");
    auto const by_handles = [](auto const&... more) {
        return emr::create_cluster(name, emr::service_role(service), emr::job_flow_role(nodes), emr::auto_scaling_role(scales),
                                   more...);
    };
    std::string const creates = "elasticmapreduce:RunJobFlow on *";
    CHECK(policy_for(by_handles(), service, works, scales, nodes) == creates + passed + linked_role);
    CHECK(policy_for(by_handles(run_job), service, works, scales, nodes) == creates + passed + linked_role + waits);

    std::string const passed_by_name =
        passes(roles + "EMR_DefaultRole", "elasticmapreduce") + passes(roles + "EMR_EC2_DefaultRole", "ec2");
    auto const by_names = [](auto const&... more) {
        return emr::create_cluster(name, emr::service_role("EMR_DefaultRole"), emr::job_flow_role("EMR_EC2_DefaultRole"),
                                   allow("Roles", "EMR_EC2_DefaultRole"), more...);
    };
    CHECK(policy_for(by_names()) == creates + passed_by_name + linked_role);
    CHECK(policy_for(by_names(run_job)) == creates + passed_by_name + linked_role + waits);

    auto const by_paths = [](auto const&... more) {
        return emr::create_cluster(name, emr::service_role(path("$.service")), emr::job_flow_role(path("$.nodes")),
                                   allow("ServiceRole", service), allow("JobFlowRole", nodes), more...);
    };
    std::string const passed_by_path = passes("${Service.Arn}", "elasticmapreduce") + passes("${Works.Arn}", "ec2");
    CHECK(policy_for(by_paths(), service, works, nodes) == creates + passed_by_path + linked_role);
    CHECK(policy_for(by_paths(run_job), service, works, nodes) == creates + passed_by_path + linked_role + waits);
}

TEST_CASE("emr: tags of a cluster (M20)") {
    CHECK(policy_for(emr::create_cluster(name, emr::tags(array(object(field("Key", "team"), field("Value", "sales")))))) ==
          "elasticmapreduce:RunJobFlow on *\nelasticmapreduce:AddTags on " + clusters + "*" + linked_role);
}

TEST_CASE("emr: terminateCluster (M15, M24)") {
    auto const make = [](auto const&... all) { return emr::terminate_cluster(all...); };
    check_cluster(make, "elasticmapreduce:TerminateJobFlows");
    std::string const both = "elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows on " + clusters;
    std::string const rule = managed_rule("StepFunctionsGetEventForEMRTerminateJobFlowsRule");
    CHECK(policy_for(make("j-1ABC", run_job)) == both + "j-1ABC" + rule);
    CHECK(policy_for(make(nightly, run_job), nightly) == both + "${Nightly}" + rule);
    CHECK(policy_for(make(path("$.ClusterId"), run_job, allow("ClusterId", "j-*"))) == both + "j-*" + rule);
}

TEST_CASE("emr: addStep (M15, M24)") {
    auto const make = [](auto const&... all) { return emr::add_step(all..., emr::step(object(field("Name", "report")))); };
    check_cluster(make, "elasticmapreduce:AddJobFlowSteps");
    std::string const all =
        "elasticmapreduce:AddJobFlowSteps elasticmapreduce:CancelSteps elasticmapreduce:DescribeStep on " + clusters;
    std::string const rule = managed_rule("StepFunctionsGetEventForEMRAddJobFlowStepsRule");
    CHECK(policy_for(make("j-1ABC", run_job)) == all + "j-1ABC" + rule);
    CHECK(policy_for(make(nightly, run_job), nightly) == all + "${Nightly}" + rule);
    CHECK(policy_for(make(path("$.ClusterId"), run_job, allow("ClusterId", "j-*"))) == all + "j-*" + rule);

    // A role of the step's own: the condition binds it, and it is passed on.
    CHECK(policy_for(make("j-1ABC", emr::execution_role_arn(works)), works) ==
          "elasticmapreduce:AddJobFlowSteps on " + clusters +
              "j-1ABC if StringEquals elasticmapreduce:ExecutionRoleArn ${Works.Arn}\niam:PassRole on ${Works.Arn}");
}

TEST_CASE("emr: the other calls (M24)") {
    check_cluster([](auto const&... all) { return emr::cancel_step(all..., emr::step_id("s-1")); }, "elasticmapreduce:CancelSteps");
    check_cluster(
        [](auto const&... all) { return emr::set_cluster_termination_protection(all..., emr::termination_protected(true)); },
        "elasticmapreduce:SetTerminationProtection");
    // They look for the fleet and the group by its name.
    check_cluster([](auto const&... all) { return emr::modify_instance_fleet_by_name(all..., emr::instance_fleet_name("core")); },
                  "elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet");
    check_cluster([](auto const&... all) { return emr::modify_instance_group_by_name(all..., emr::instance_group_name("core")); },
                  "elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups");
}

TEST_CASE("emr: someone has to say which role a profile has that is not in the stack (B6)") {
    CHECK(is_refused(policy_for(emr::create_cluster(name, emr::job_flow_role("EMR_EC2_DefaultRole"))), "permission-elsewhere"));
    CHECK(is_refused(policy_for(emr::terminate_cluster(path("$.ClusterId"))), "permission-unbounded"));
}
