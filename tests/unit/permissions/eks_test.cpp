// What the role of a machine gets for calls of Amazon EKS.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("eks.amazonaws.com"));
constexpr auto nightly = eks::cluster("Nightly");
constexpr auto large = eks::nodegroup("Large");
constexpr auto tagged = eks::tags(object(field("team", "sales")));
std::string const clusters = arn_of("eks") + "cluster/";
std::string const nodegroups = arn_of("eks") + "nodegroup/";
std::string const profiles = arn_of("eks") + "fargateprofile/";
std::string const passed = passes("${Works.Arn}", "eks");

}

// Facts: CreateCluster has no type of resource.
TEST_CASE("eks: createCluster") {
    auto const make = [](auto const&... all) { return eks::create_cluster(all...); };
    std::string const theirs = passes("arn:aws:iam::111122223333:role/works", "eks");
    auto const waits = [](std::string const& cluster) {
        return "\neks:DeleteCluster eks:DescribeCluster on " + clusters + cluster;
    };
    CHECK(policy_for(make("nightly", "arn:aws:iam::111122223333:role/works")) == "eks:CreateCluster on *" + theirs);
    CHECK(policy_for(make("nightly", "arn:aws:iam::111122223333:role/works", run_job)) ==
          "eks:CreateCluster on *" + theirs + waits("nightly"));
    CHECK(policy_for(make("nightly", works), works) == "eks:CreateCluster on *" + passed);
    CHECK(policy_for(make("nightly", works, run_job), works) == "eks:CreateCluster on *" + passed + waits("nightly"));
    CHECK(policy_for(make(path("$.name"), path("$.role"), allow("RoleArn", works)), works) == "eks:CreateCluster on *" + passed);
    CHECK(policy_for(make(path("$.name"), path("$.role"), allow("Name", "nightly-*"), allow("RoleArn", works), run_job), works) ==
          "eks:CreateCluster on *" + passed + waits("nightly-*"));
    CHECK(policy_for(make("nightly", works, tagged), works) ==
          "eks:CreateCluster on *" + passed + "\neks:TagResource on " + clusters + "nightly");
    constexpr auto nodes = iam::role("Nodes", iam::assumed_by("ec2.amazonaws.com"));
    CHECK(policy_for(make("nightly", works, eks::compute_config(object(field("NodeRoleArn", get_att(nodes, "Arn"))))), works,
                     nodes) == "eks:CreateCluster on *" + passes("${Nodes.Arn} ${Works.Arn}", "eks"));
}
TEST_CASE("eks: deleteCluster") {
    auto const make = [](auto const&... all) { return eks::delete_cluster(all...); };
    std::string const waits = "eks:DeleteCluster eks:DescribeCluster on ";
    CHECK(policy_for(make("nightly")) == "eks:DeleteCluster on " + clusters + "nightly");
    CHECK(policy_for(make("nightly", run_job)) == waits + clusters + "nightly");
    CHECK(policy_for(make(nightly), nightly) == "eks:DeleteCluster on ${Nightly.Arn}");
    CHECK(policy_for(make(nightly, run_job), nightly) == waits + "${Nightly.Arn}");
    CHECK(policy_for(make(path("$.name"), allow("Name", nightly)), nightly) == "eks:DeleteCluster on ${Nightly.Arn}");
    CHECK(policy_for(make(path("$.name"), allow("Name", "nightly-*"), run_job)) == waits + clusters + "nightly-*");
}

// Facts: EKS looks at the subnets and at the role; the ARN of a group ends with an id.
TEST_CASE("eks: createNodegroup") {
    auto const make = [](auto const&... all) { return eks::create_nodegroup(all...); };
    auto const creates = [](std::string const& cluster, std::string const& role) {
        return "eks:CreateNodegroup on " + cluster + "\nec2:DescribeSubnets on *\niam:GetRole iam:ListAttachedRolePolicies on " +
               role + passes(role, "eks");
    };
    auto const waits = [](std::string const& group) {
        return "\neks:DeleteNodegroup eks:DescribeNodegroup on " + nodegroups + group + "/*";
    };
    std::string const theirs = "arn:aws:iam::111122223333:role/works";
    CHECK(policy_for(make("nightly", "large", "arn:aws:iam::111122223333:role/works")) == creates(clusters + "nightly", theirs));
    CHECK(policy_for(make("nightly", "large", "arn:aws:iam::111122223333:role/works", run_job)) ==
          creates(clusters + "nightly", theirs) + waits("nightly/large"));
    CHECK(policy_for(make(nightly, "large", works), nightly, works) == creates("${Nightly.Arn}", "${Works.Arn}"));
    CHECK(policy_for(make(nightly, "large", works, run_job), nightly, works) ==
          creates("${Nightly.Arn}", "${Works.Arn}") + waits("${Nightly}/large"));
    auto const bounds = [&](auto const&... more) {
        return make(path("$.cluster"), path("$.group"), path("$.role"), allow("ClusterName", nightly), allow("NodeRole", works),
                    more...);
    };
    CHECK(policy_for(bounds(), nightly, works) == creates("${Nightly.Arn}", "${Works.Arn}"));
    CHECK(policy_for(bounds(run_job, allow("NodegroupName", "large-*")), nightly, works) ==
          creates("${Nightly.Arn}", "${Works.Arn}") + waits("${Nightly}/large-*"));
    CHECK(policy_for(make(nightly, "large", works, tagged), nightly, works) ==
          creates("${Nightly.Arn}", "${Works.Arn}") + "\neks:TagResource on " + nodegroups + "${Nightly}/large/*");
}
TEST_CASE("eks: deleteNodegroup") {
    auto const make = [](auto const&... all) { return eks::delete_nodegroup(all...); };
    std::string const deletes = "eks:DeleteNodegroup on " + nodegroups;
    std::string const waits = "eks:DeleteNodegroup eks:DescribeNodegroup on " + nodegroups;
    CHECK(policy_for(make("nightly", "large")) == deletes + "nightly/large/*");
    CHECK(policy_for(make("nightly", "large", run_job)) == waits + "nightly/large/*");
    CHECK(policy_for(make(nightly, large), nightly, large) == deletes + "${Nightly}/${Large.NodegroupName}/*");
    CHECK(policy_for(make(nightly, large, run_job), nightly, large) == waits + "${Nightly}/${Large.NodegroupName}/*");
    auto const bounds = [&](auto const&... more) {
        return make(path("$.cluster"), path("$.group"), allow("ClusterName", "nightly"), allow("NodegroupName", "large", "small"),
                    more...);
    };
    CHECK(policy_for(bounds()) == deletes + "nightly/large/* " + nodegroups + "nightly/small/*");
    CHECK(policy_for(bounds(run_job)) == waits + "nightly/large/* " + nodegroups + "nightly/small/*");
}

TEST_CASE("eks: createFargateProfile") {
    auto const make = [](auto const&... all) { return eks::create_fargate_profile(all...); };
    auto const waits = [](std::string const& profile) {
        return "\neks:DeleteFargateProfile eks:DescribeFargateProfile on " + profiles + profile + "/*";
    };
    std::string const theirs = passes("arn:aws:iam::111122223333:role/works", "eks");
    CHECK(policy_for(make("nightly", "reports", "arn:aws:iam::111122223333:role/works")) ==
          "eks:CreateFargateProfile on " + clusters + "nightly" + theirs);
    CHECK(policy_for(make("nightly", "reports", "arn:aws:iam::111122223333:role/works", run_job)) ==
          "eks:CreateFargateProfile on " + clusters + "nightly" + theirs + waits("nightly/reports"));
    CHECK(policy_for(make(nightly, "reports", works), nightly, works) == "eks:CreateFargateProfile on ${Nightly.Arn}" + passed);
    CHECK(policy_for(make(nightly, "reports", works, run_job), nightly, works) ==
          "eks:CreateFargateProfile on ${Nightly.Arn}" + passed + waits("${Nightly}/reports"));
    auto const bounds = [&](auto const&... more) {
        return make(path("$.cluster"), path("$.profile"), path("$.role"), allow("ClusterName", nightly),
                    allow("PodExecutionRoleArn", works), more...);
    };
    CHECK(policy_for(bounds(), nightly, works) == "eks:CreateFargateProfile on ${Nightly.Arn}" + passed);
    CHECK(policy_for(bounds(run_job, allow("FargateProfileName", "reports-*")), nightly, works) ==
          "eks:CreateFargateProfile on ${Nightly.Arn}" + passed + waits("${Nightly}/reports-*"));
    CHECK(policy_for(make(nightly, "reports", works, tagged), nightly, works) ==
          "eks:CreateFargateProfile on ${Nightly.Arn}" + passed + "\neks:TagResource on " + profiles + "${Nightly}/reports/*");
}
TEST_CASE("eks: deleteFargateProfile") {
    auto const make = [](auto const&... all) { return eks::delete_fargate_profile(all...); };
    std::string const deletes = "eks:DeleteFargateProfile on " + profiles;
    std::string const waits = "eks:DeleteFargateProfile eks:DescribeFargateProfile on " + profiles;
    CHECK(policy_for(make("nightly", "reports")) == deletes + "nightly/reports/*");
    CHECK(policy_for(make("nightly", "reports", run_job)) == waits + "nightly/reports/*");
    CHECK(policy_for(make(nightly, "reports"), nightly) == deletes + "${Nightly}/reports/*");
    CHECK(policy_for(make(nightly, "reports", run_job), nightly) == waits + "${Nightly}/reports/*");
    auto const bounds = [&](auto const&... more) {
        return make(path("$.cluster"), path("$.profile"), allow("ClusterName", nightly), allow("FargateProfileName", "reports-*"),
                    more...);
    };
    CHECK(policy_for(bounds(), nightly) == deletes + "${Nightly}/reports-*/*");
    CHECK(policy_for(bounds(run_job), nightly) == waits + "${Nightly}/reports-*/*");
}

// Kubernetes decides, not IAM: a role that does nothing else is allowed nothing.
TEST_CASE("eks: runJob and call") {
    auto const job = eks::job(object(field("kind", "Job")));
    CHECK(policy_for(eks::run_job("nightly", job)) == "");
    CHECK(policy_for(eks::run_job("nightly", job, run_job)) == "");
    CHECK(policy_for(eks::run_job(nightly, job, eks::endpoint(get_att(nightly, "Endpoint"))), nightly) == "");
    CHECK(policy_for(eks::run_job(nightly, job, run_job), nightly) == "");
    CHECK(policy_for(eks::run_job(path("$.cluster"), job)) == "");
    CHECK(policy_for(eks::run_job(path("$.cluster"), job, run_job)) == "");
    CHECK(policy_for(eks::call("nightly", eks::method("GET"), eks::path("/api/v1/pods"))) == "");
    CHECK(policy_for(eks::call(nightly, eks::method("GET"), eks::path("/api/v1/pods")), nightly) == "");
    CHECK(policy_for(eks::call(path("$.cluster"), eks::method("GET"), eks::path("/api/v1/pods"))) == "");
}
