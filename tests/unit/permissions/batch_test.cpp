// What the role of a machine gets for calls of AWS Batch.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto nightly = batch::job_queue("Nightly");
constexpr auto report = batch::job_definition("Report");
constexpr auto name = batch::job_name("report");
std::string const queues = arn_of("batch") + "job-queue/";
std::string const definitions = arn_of("batch") + "job-definition/";
std::string const jobs = arn_of("batch") + "job/*";

std::string submits(std::string const& resources) { return "batch:SubmitJob on " + resources + " " + jobs; }
// Facts: DescribeJobs has no type of resource, and nobody knows the job's id.
std::string runs(std::string const& resources) {
    return "batch:SubmitJob on " + resources + "\nbatch:SubmitJob batch:TerminateJob on " + jobs + "\nbatch:DescribeJobs on *" +
           managed_rule("StepFunctionsGetEventsForBatchJobsRule");
}

}

// Facts: the definition's revision, or without one its name and each revision. .sync: poll, cancel and rule (M16, B7, B9).
TEST_CASE("batch: submitJob by names (M16, B7, B9)") {
    CHECK(policy_for(batch::submit_job("report:3", "nightly", name)) == submits(definitions + "report:3 " + queues + "nightly"));
    CHECK(policy_for(batch::submit_job("report:3", "nightly", name, run_job)) ==
          runs(definitions + "report:3 " + queues + "nightly"));
    CHECK(policy_for(batch::submit_job("report", "nightly", name)) ==
          submits(definitions + "report " + definitions + "report:* " + queues + "nightly"));
    CHECK(policy_for(batch::submit_job("arn:aws:batch:eu-west-1:111122223333:job-definition/report:3",
                                       "arn:aws:batch:eu-west-1:111122223333:job-queue/nightly", name)) ==
          "batch:SubmitJob on " + jobs + " arn:aws:batch:eu-west-1:111122223333:job-definition/report:3" +
              " arn:aws:batch:eu-west-1:111122223333:job-queue/nightly");
}

// Ref of both is their ARN, the definition's with its revision.
TEST_CASE("batch: submitJob by handles") {
    CHECK(policy_for(batch::submit_job(report, nightly, name), report, nightly) == submits("${Nightly} ${Report}"));
    CHECK(policy_for(batch::submit_job(report, nightly, name, run_job), report, nightly) == runs("${Nightly} ${Report}"));
}

// A path never becomes a resource (M27).
TEST_CASE("batch: submitJob with what only an execution knows (M27)") {
    auto const definition = path("$.definition");
    auto const queue = path("$.queue");
    CHECK(policy_for(batch::submit_job(definition, queue, name, allow("JobDefinition", report), allow("JobQueue", nightly)), report,
                     nightly) == submits("${Nightly} ${Report}"));
    CHECK(policy_for(batch::submit_job(definition, queue, name, run_job, allow("JobDefinition", "report-*"),
                                       allow("JobQueue", "nightly", "daily"))) ==
          runs(definitions + "report-* " + queues + "daily " + queues + "nightly"));
}

TEST_CASE("batch: tags, and what a job uses up") {
    std::string const resources = definitions + "report:3 " + queues + "nightly";
    CHECK(policy_for(batch::submit_job("report:3", "nightly", name, batch::tags(object(field("team", "sales"))))) ==
          "batch:SubmitJob on " + resources + "\nbatch:SubmitJob batch:TagResource on " + jobs);
    constexpr auto licences = batch::consumable_resource("Licences");
    auto const needs = [](auto const& what) {
        return batch::consumable_resource_properties_override(
            object(field("ConsumableResourceList", array(object(field("ConsumableResource", what), field("Quantity", 1))))));
    };
    CHECK(policy_for(batch::submit_job(report, nightly, name, needs(ref(licences))), report, nightly, licences) ==
          submits("${Licences} ${Nightly} ${Report}"));
    CHECK(policy_for(batch::submit_job("report:3", "nightly", name, needs("licences"))) ==
          "batch:SubmitJob on " + arn_of("batch") + "consumable-resource/licences " + resources + " " + jobs);
}

TEST_CASE("batch: submitJob in JSONata (M10)") {
    CHECK(policy_in_jsonata(batch::submit_job(report, jsonata("$states.input.queue"), name, allow("JobQueue", nightly)), report,
                            nightly) == submits("${Nightly} ${Report}"));
}

TEST_CASE("batch: what only an execution knows needs a bound (M27)") {
    CHECK(is_refused(policy_for(batch::submit_job(path("$.definition"), "nightly", name)), "permission-unbounded"));
    CHECK(is_refused(policy_for(batch::submit_job("report:3", path("$.queue"), name, run_job)), "permission-unbounded"));
    CHECK(
        is_refused(policy_in_jsonata(batch::submit_job("report:3", jsonata("$states.input.queue"), name)), "permission-unbounded"));
}
