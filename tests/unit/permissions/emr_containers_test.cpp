// What the role of a machine gets for calls of Amazon EMR on EKS.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("emr-containers.amazonaws.com"));
constexpr auto nightly = emr_containers::virtual_cluster("Nightly");
constexpr auto tagged = emr_containers::tags(object(field("team", "sales")));
std::string const clusters = arn_of("emr-containers") + "/virtualclusters/";

}

// Facts: CreateVirtualCluster has no type of resource.
TEST_CASE("emr_containers: createVirtualCluster") {
    std::string const linked_role = "\niam:CreateServiceLinkedRole on " + roles +
                                    "aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers"
                                    " if StringLike iam:AWSServiceName emr-containers.amazonaws.com";
    std::string const creates = "emr-containers:CreateVirtualCluster on *" + linked_role;
    CHECK(policy_for(emr_containers::create_virtual_cluster(emr_containers::name("nightly"))) == creates);
    CHECK(policy_for(emr_containers::create_virtual_cluster(emr_containers::name(path("$.name")), tagged)) ==
          creates + "\nemr-containers:TagResource on " + clusters + "*");
}

// No rule: Step Functions asks again and again.
TEST_CASE("emr_containers: deleteVirtualCluster") {
    auto const make = [](auto const&... all) { return emr_containers::delete_virtual_cluster(all...); };
    std::string const deletes = "emr-containers:DeleteVirtualCluster on ";
    std::string const waits = "emr-containers:DeleteVirtualCluster emr-containers:DescribeVirtualCluster on ";
    CHECK(policy_for(make("abc1")) == deletes + clusters + "abc1");
    CHECK(policy_for(make("abc1", run_job)) == waits + clusters + "abc1");
    CHECK(policy_for(make(nightly), nightly) == deletes + "${Nightly.Arn}");
    CHECK(policy_for(make(nightly, run_job), nightly) == waits + "${Nightly.Arn}");
    CHECK(policy_for(make(path("$.id"), allow("Id", nightly)), nightly) == deletes + "${Nightly.Arn}");
    CHECK(policy_for(make(path("$.id"), allow("Id", any_resource("the machine creates it")), run_job)) == waits + clusters + "*");
}

// The condition binds the role: nobody passes it on.
TEST_CASE("emr_containers: startJobRun") {
    auto const make = [](auto const& cluster, auto const& role, auto const&... more) {
        return emr_containers::start_job_run(cluster, emr_containers::execution_role_arn(role), more...);
    };
    auto const starts = [](std::string const& cluster, std::string const& role) {
        return "emr-containers:StartJobRun on " + cluster + " if StringEquals emr-containers:ExecutionRoleArn " + role;
    };
    auto const waits = [](std::string const& cluster) {
        return "\nemr-containers:CancelJobRun emr-containers:DescribeJobRun on " + clusters + cluster + "/jobruns/*";
    };
    std::string const theirs = "arn:aws:iam::111122223333:role/works";
    CHECK(policy_for(make("abc1", "arn:aws:iam::111122223333:role/works")) == starts(clusters + "abc1", theirs));
    CHECK(policy_for(make("abc1", "arn:aws:iam::111122223333:role/works", run_job)) ==
          starts(clusters + "abc1", theirs) + waits("abc1"));
    CHECK(policy_for(make(nightly, works), nightly, works) == starts("${Nightly.Arn}", "${Works.Arn}"));
    CHECK(policy_for(make(nightly, works, run_job), nightly, works) ==
          starts("${Nightly.Arn}", "${Works.Arn}") + waits("${Nightly}"));
    auto const bounds = [&](auto const&... more) {
        return make(path("$.cluster"), path("$.role"), allow("VirtualClusterId", "abc*"), allow("ExecutionRoleArn", works),
                    more...);
    };
    CHECK(policy_for(bounds(), works) == starts(clusters + "abc*", "${Works.Arn}"));
    CHECK(policy_for(bounds(run_job), works) == starts(clusters + "abc*", "${Works.Arn}") + waits("abc*"));
    CHECK(policy_for(make(nightly, works, tagged), nightly, works) ==
          starts("${Nightly.Arn}", "${Works.Arn}") + "\nemr-containers:TagResource on " + clusters + "${Nightly}/jobruns/*");
    // A bound with a wildcard needs a condition that knows wildcards.
    CHECK(policy_for(make("abc1", path("$.role"), allow("ExecutionRoleArn", "works-*"))) ==
          "emr-containers:StartJobRun on " + clusters + "abc1 if StringLike emr-containers:ExecutionRoleArn " + roles + "works-*");
    // The template of the job has the role.
    CHECK(policy_for(emr_containers::start_job_run(nightly, emr_containers::job_template_id("t1")), nightly) ==
          "emr-containers:StartJobRun on ${Nightly.Arn}");
}
