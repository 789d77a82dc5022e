// A task of Fargate is run, and a topic told how it ended.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/sns.hpp>

using namespace aslant;

constexpr auto network = ec2::vpc("Network", "10.0.0.0/16");
constexpr auto cluster = ecs::cluster("Cluster");
constexpr auto hello = ecs::fargate_task("HelloTask",
    ecs::container("hello", ecs::image("public.ecr.aws/docker/library/busybox:latest"), ecs::command("echo", "Hello world")),
    ecs::cpu("256"), ecs::memory("512"));
constexpr auto notices = sns::topic("NoticesTopic");

constexpr auto run_container = state_machine("RunContainer",
    comment("An example of the Amazon States Language for notification on an AWS Fargate task completion"),
    timeout(hours(1)),
    accept("task-timeout", "the machine has one"), accept("states-all-misses", "what ECS says of a task is small"),
    start_at("Run Fargate Task"),
    task("Run Fargate Task",
         ecs::run_task(cluster, hello, ecs::launch_type("FARGATE"), run_job,
                       ecs::network_configuration(object(field("AwsvpcConfiguration", object(
                           field("Subnets", ec2::subnets(network)), field("AssignPublicIp", "ENABLED")))))),
         catch_all("Notify Failure"), next("Notify Success")),
    task("Notify Success", sns::publish(notices, sns::message("AWS Fargate Task started by Step Functions succeeded")), end),
    task("Notify Failure", sns::publish(notices, sns::message("AWS Fargate Task started by Step Functions failed")), end));

static_assert(verify<run_container>::ok);

constexpr auto containers = stack("Containers", description("A task of Fargate, and a message how it ended."), network, cluster, hello,
                                  notices, run_container, output("RunContainerArn", ref(run_container)),
                                  output("NoticesTopicArn", ref(notices)));

int main(int argc, char** argv) { return generate<containers>(argc, argv); }
