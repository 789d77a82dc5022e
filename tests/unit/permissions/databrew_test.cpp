// What the role of a machine gets for runs of jobs of AWS Glue DataBrew.
#include "permissions.hpp"

#include <aslant/services/databrew.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto clean = databrew::job("Clean", property("Name", "clean"));
std::string const jobs = "arn:${AWS::Partition}:databrew:${AWS::Region}:${AWS::AccountId}:job/";

std::string starts(std::string const& job) { return "databrew:StartJobRun on " + job; }
std::string runs(std::string const& job) { return "databrew:ListJobRuns databrew:StartJobRun databrew:StopJobRun on " + job; }

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: all three actions are on the job, and two of them are for .sync.
TEST_CASE("databrew: a run of a job (B9)") {
    CHECK(policy_for(databrew::start_job_run(clean), clean) == starts(jobs + "${Clean}"));
    CHECK(policy_for(databrew::start_job_run(clean, run_job), clean) == runs(jobs + "${Clean}"));
    CHECK(policy_for(databrew::start_job_run("clean")) == starts(jobs + "clean"));
    CHECK(policy_for(databrew::start_job_run("clean", run_job)) == runs(jobs + "clean"));
}

TEST_CASE("databrew: a job that is known at run time, by its bounds") {
    auto const job = path("$.job");
    CHECK(policy_for(databrew::start_job_run(job, allow("Name", clean)), clean) == starts(jobs + "${Clean}"));
    CHECK(policy_for(databrew::start_job_run(job, run_job, allow("Name", "clean-*"))) == runs(jobs + "clean-*"));
    CHECK(policy_for(databrew::start_job_run(job, run_job, allow("Name", any_resource("analysts add jobs")))) == runs(jobs + "*"));
}
