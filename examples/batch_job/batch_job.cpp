// A job of AWS Batch is waited for, and a topic told how it ended. No function is needed.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/sns.hpp>

using namespace aslant;

constexpr auto network = ec2::vpc("Network", "10.0.0.0/16");
constexpr auto machines = batch::fargate_environment("JobEnvironment", ec2::subnets(network), ec2::security_groups(network), 1);
constexpr auto queue = batch::job_queue("JobQueue", machines);
constexpr auto job = batch::fargate_job("JobDefinition", batch::image("public.ecr.aws/docker/library/busybox:latest"),
                                        batch::command("echo", "Hello world"), batch::vcpus("0.25"), batch::memory("512"));
constexpr auto notices = sns::topic("NoticesTopic");

constexpr auto run_batch_job = state_machine("RunBatchJob",
    comment("An example of the Amazon States Language for notification on an AWS Batch job completion"),
    timeout(hours(1)),
    accept("task-timeout", "the machine has one"), accept("states-all-misses", "what Batch says of a job is small"),
    start_at("Submit Batch Job"),
    task("Submit Batch Job", batch::submit_job(job, queue, batch::job_name("BatchJobNotification"), run_job),
         catch_all("Notify Failure"), next("Notify Success")),
    task("Notify Success", sns::publish(notices, sns::message("Batch job submitted through Step Functions succeeded")), end),
    task("Notify Failure", sns::publish(notices, sns::message("Batch job submitted through Step Functions failed")), end));

static_assert(verify<run_batch_job>::ok);

constexpr auto jobs = stack("Jobs", description("A job of AWS Batch, and a message how it ended."), network, machines, queue, job, notices,
                            run_batch_job, output("RunBatchJobArn", ref(run_batch_job)), output("NoticesTopicArn", ref(notices)));

int main(int argc, char** argv) { return generate<jobs>(argc, argv); }
