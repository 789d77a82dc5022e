// JobPoller.asl.json, as `aslant import` has written it.
// What its calls may reach is not known, so that it gets a role as a parameter. Without the property RoleArn, the compiler says
// what has to be known for a role of its own.
#include <aslant/aslant.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/template.hpp>

using namespace aslant;

constexpr auto job_poller = state_machine("JobPoller",
    definition_substitutions(
        field("CheckJobFunctionArn", ref("CheckJobFunctionArn")),
        field("SubmitJobFunctionArn", ref("SubmitJobFunctionArn"))),
    property("RoleArn", ref("RoleArn")),
    comment("An example of the Amazon States Language that runs an AWS Batch job and monitors the job "
        "until it completes."),
    start_at("Submit Job"),
    timeout(hours(4)),
    sequence(
        task("Submit Job",
            resource(substitution("SubmitJobFunctionArn")), result_path("$.guid"), timeout(seconds(30)),
            retry(lambda::service_errors)),
        wait("Wait X Seconds", seconds_path("$.wait_time")),
        task("Get Job Status",
            resource(substitution("CheckJobFunctionArn")), input_path("$.guid"), result_path("$.status"),
            timeout(seconds(30)), retry(lambda::service_errors)),
        choice("Job Complete?",
            when(var("$.status") == "FAILED", "Job Failed"),
            when(var("$.status") == "SUCCEEDED", "Get Final Job Status"), otherwise("Wait X Seconds"))),
    fail("Job Failed", error("DescribeJob returned FAILED"), cause("AWS Batch Job Failed")),
    task("Get Final Job Status",
        resource(substitution("CheckJobFunctionArn")), input_path("$.guid"), timeout(seconds(30)),
        retry(lambda::service_errors), end));

static_assert(verify<job_poller>::ok);

constexpr auto job_poller_stack = stack("JobPollerStack",
    parameter("CheckJobFunctionArn", "String"), parameter("SubmitJobFunctionArn", "String"),
    parameter("RoleArn", "String"), job_poller);

int main(int argc, char** argv) { return generate<job_poller_stack>(argc, argv); }
