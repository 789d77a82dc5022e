// What the role of a machine gets for runs of jobs of AWS Glue.
#include "permissions.hpp"

#include <aslant/services/glue.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto nightly = glue::job("Nightly");
std::string const jobs = "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:job/";

std::string starts(std::string const& job) { return "glue:StartJobRun on " + job; }
std::string runs(std::string const& job) {
    return "glue:BatchStopJobRun glue:GetJobRun glue:GetJobRuns glue:StartJobRun on " + job;
}

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: all four actions are on the job (others allow everything), and the last three are for .sync.
TEST_CASE("glue: a run of a job (B8, B9)") {
    CHECK(policy_for(glue::start_job_run(nightly), nightly) == starts(jobs + "${Nightly}"));
    CHECK(policy_for(glue::start_job_run(nightly, run_job), nightly) == runs(jobs + "${Nightly}"));
    CHECK(policy_for(glue::start_job_run("nightly", glue::arguments(object(field("--day", path("$.day")))))) ==
          starts(jobs + "nightly"));
    CHECK(policy_for(glue::start_job_run("nightly", run_job)) == runs(jobs + "nightly"));
}

TEST_CASE("glue: a job that is known at run time, by its bounds") {
    auto const job = path("$.job");
    CHECK(policy_for(glue::start_job_run(job, allow("JobName", nightly)), nightly) == starts(jobs + "${Nightly}"));
    CHECK(policy_for(glue::start_job_run(job, run_job, allow("JobName", "nightly-*", "weekly")), nightly) ==
          runs(jobs + "nightly-* " + jobs + "weekly"));
    CHECK(policy_for(glue::start_job_run(job, allow("JobName", any_resource("analysts add jobs")))) == starts(jobs + "*"));
    CHECK(policy_for(glue::start_job_run(job, run_job, allow("JobName", any_resource("analysts add jobs")))) == runs(jobs + "*"));
}
