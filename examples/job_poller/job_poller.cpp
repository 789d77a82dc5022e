// A function submits a job of AWS Batch; the machine asks another one how it goes on, until it is done.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct request { std::string jobName; int wait_time; };
ASLANT_RECORD(request, jobName, wait_time);
struct submission { std::string jobName; };
ASLANT_RECORD(submission, jobName);

constexpr auto network = ec2::vpc("Network", "10.0.0.0/16");
constexpr auto machines = batch::fargate_environment("SampleEnvironment", ec2::subnets(network), ec2::security_groups(network), 1);
constexpr auto queue = batch::job_queue("SampleJobQueue", machines);
constexpr auto job = batch::fargate_job("SampleJobDefinition", batch::image("public.ecr.aws/docker/library/busybox:latest"),
                                        batch::command("sleep", "60"), batch::vcpus("0.25"), batch::memory("512"));

constexpr auto submit = lambda::function("SubmitJobFunction", lambda::description("Submits a job, and returns its id."),
                                         lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("submit_job.py"),
                                         lambda::timeout(seconds(10)),
                                         lambda::environment(field("JOB_QUEUE", ref(queue)), field("JOB_DEFINITION", ref(job))),
                                         iam::allow(iam::actions("batch:SubmitJob"), iam::on(ref(queue), ref(job))),
                                         takes<submission>, returns<std::string>);
// batch:DescribeJobs has no type of resource.
constexpr auto check = lambda::function("CheckJobFunction", lambda::description("Says how a job goes on."),
                                        lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("check_job.py"),
                                        lambda::timeout(seconds(10)), iam::allow(iam::actions("batch:DescribeJobs"), iam::on("*")),
                                        takes<std::string>, returns<std::string>);

constexpr auto poll = state_machine("JobPoller", input<request>,
    comment("An example of the Amazon States Language that runs an AWS Batch job and monitors the job until it completes."),
    timeout(hours(4)), accept("history-limit", "jobs take minutes, and the machine four hours at most"),
    start_at("Submit Job"),
    task("Submit Job", resource(submit), result_path("$.guid"), timeout(seconds(30)), retry(lambda::service_errors),
         next("Wait X Seconds")),
    wait("Wait X Seconds", seconds_path("$.wait_time"), next("Get Job Status")),
    task("Get Job Status", resource(check), input_path("$.guid"), result_path("$.status"), timeout(seconds(30)),
         retry(lambda::service_errors), next("Job Complete?")),
    choice("Job Complete?",
           when(var("$.status") == "FAILED", "Job Failed"),
           when(var("$.status") == "SUCCEEDED", "Get Final Job Status"),
           otherwise("Wait X Seconds")),
    fail("Job Failed", error("DescribeJob returned FAILED"), cause("AWS Batch Job Failed")),
    task("Get Final Job Status", resource(check), input_path("$.guid"), timeout(seconds(30)), retry(lambda::service_errors), end));

static_assert(verify<poll>::ok);

constexpr auto polling = stack("Polling", description("A job of AWS Batch that is asked after."), network, machines, queue, job, submit, check,
                               poll, output("JobPollerArn", ref(poll)));

int main(int argc, char** argv) { return generate<polling>(argc, argv); }
