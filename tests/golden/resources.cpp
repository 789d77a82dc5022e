// Everything that the builders of resources, roles and triggers make, in one stack: what CloudFormation's linter says of it is nothing.
#include <aslant/aslant.hpp>
#include <aslant/services/access.hpp>
#include <aslant/services/apigateway.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/logs.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;

namespace {

// --- what is kept and sent

constexpr auto key = kms::key("Key", kms::used_by("events.amazonaws.com"), property("EnableKeyRotation", true));
constexpr auto lost = sqs::queue("Lost");
constexpr auto jobs = sqs::queue("Jobs", sqs::dead_letter(lost, 3), sqs::kms_master_key(key));
constexpr auto plain_jobs = sqs::queue("PlainJobs");
constexpr auto alerts = sns::topic("Alerts");
constexpr auto news = sns::topic("News", sns::kms_master_key(key));
constexpr auto bus = events::event_bus("Bus");
constexpr auto data = s3::bucket("Data", s3::notify_event_bridge, s3::kms_master_key(key));
constexpr auto orders =
    dynamodb::table("Orders", dynamodb::partition_key("customer", dynamodb::string), dynamodb::sort_key("placed", dynamodb::number),
                    dynamodb::index("ByDay", dynamodb::partition_key("placed", dynamodb::number)),
                    dynamodb::stream("NEW_AND_OLD_IMAGES"), dynamodb::time_to_live("expires"));
constexpr auto worker_log = logs::log_group("WorkerLog", logs::retention_days(90));
constexpr auto review = sfn::activity("Review");

// --- what works

constexpr auto net = ec2::vpc("Net", "10.0.0.0/16");
constexpr auto tools =
    lambda::layer("Tools", lambda::code_in_bucket(ref(data), "tools.zip"), lambda::compatible_runtimes("python3.13"));
constexpr auto decide = lambda::function(
    "Decide", lambda::runtime::python3_13, lambda::handler("index.handler"),
    lambda::inline_code("def handler(event, context):\n    return event\n"), lambda::architecture("arm64"), lambda::layers(tools),
    lambda::ephemeral_storage(1024), lambda::reserved_concurrency(2), lambda::timeout(seconds(20)), lambda::dead_letter(plain_jobs),
    lambda::vpc_config(ec2::subnets(net), ec2::security_groups(net)),
    uses(reads(data, "/in/*"), writes(data, "/out/*"), reads(orders), writes(orders), sends_to(jobs), publishes_to(news),
         puts_events_to(bus), answers_tasks_of("Checkout"), starts("Checkout"), works_on(review)));
constexpr auto decided = lambda::version("Decided", decide);
constexpr auto live = lambda::alias("Live", decide, decided);
constexpr auto decides_jobs = lambda::event_source_mapping("DecidesJobs", jobs, decide, lambda::batch_size(5));
constexpr auto decides_orders = lambda::event_source_mapping("DecidesOrders", orders, decide);
constexpr auto from_bus = lambda::permission("FromTopic", decide, "sns.amazonaws.com", ref(alerts));

constexpr auto cluster = ecs::cluster("Cluster");
constexpr auto images = resource("Images", "AWS::ECR::Repository", deletion_policy("Retain"), update_replace_policy("Retain"));
constexpr auto import =
    ecs::fargate_task("Import",
                      ecs::container("import", ecs::image("public.ecr.aws/docker/library/busybox:latest"),
                                     ecs::command("echo", "done"), ecs::environment(ecs::variable("BUCKET", ref(data)))),
                      ecs::cpu("256"), ecs::memory("512"), ecs::pulls_from(images), uses(reads(data)));
constexpr auto environment = batch::fargate_environment("Environment", ec2::subnets(net), ec2::security_groups(net), 4);
constexpr auto nightly_jobs = batch::job_queue("NightlyJobs", environment);
constexpr auto report =
    batch::fargate_job("Report", batch::image("public.ecr.aws/docker/library/busybox:latest"), batch::command("echo", "done"),
                       batch::vcpus("0.25"), batch::memory("512"), uses(writes(data, "/reports/*")));

constexpr auto checkout = state_machine(
    "Checkout", start_at("Decide"),
    sequence(task("Decide", lambda::invoke(live), timeout(seconds(60)), retry(lambda::service_errors)),
             task("Import",
                  ecs::run_task(cluster, import, run_job, ecs::launch_type("FARGATE"),
                                ecs::network_configuration(
                                    object(field("AwsvpcConfiguration", object(field("Subnets", ec2::subnets(net)),
                                                                               field("SecurityGroups", ec2::security_groups(net)),
                                                                               field("AssignPublicIp", "ENABLED")))))),
                  timeout(hours(1))),
             task("Report", batch::submit_job(report, nightly_jobs, batch::job_name("report"), run_job), timeout(hours(1)),
                  next("Done"))),
    succeed("Done"));
constexpr auto quick = state_machine("Quick", state_machine_type("EXPRESS"), start_at("A"), succeed("A"));

// --- what starts it

constexpr auto each_hour = events::rule("EachHour", events::schedule("rate(1 hour)"),
                                        events::target(checkout, events::input(object(field("bucket", ref(data))))),
                                        events::target(live), events::target(bus), events::dead_letter(lost));
constexpr auto arrived = events::rule("Arrived", events::object_created(data, "in/"),
                                      events::target(checkout,
                                                     events::input_transformer(object(field("key", "$.detail.object.key")),
                                                                               object(field("key", events::placeholder("key")))),
                                                     events::retry_policy(3, 600)));
constexpr auto failed =
    events::rule("Failed", events::execution_status_changes(checkout, "FAILED", "TIMED_OUT"), events::target(alerts));
constexpr auto of_bus =
    events::rule("OfBus", events::on_bus(bus), events::pattern(events::source("shop")), events::target(plain_jobs));
constexpr auto group = scheduler::schedule_group("Nightly");
constexpr auto nightly =
    scheduler::schedule("EachNight", scheduler::expression("cron(0 2 * * ? *)"), scheduler::in_time_zone("Europe/Vienna"),
                        scheduler::in_group(group), scheduler::target(checkout, scheduler::input(object(field("a", 1)))));
constexpr auto daily =
    scheduler::schedule("EachDay", scheduler::expression("rate(1 day)"), scheduler::within_minutes(15),
                        scheduler::target(bus, scheduler::event("shop", "Day began"), scheduler::input(object())));
constexpr auto orders_to_quick =
    pipes::pipe("OrdersToQuick", pipes::source(orders, pipes::batch_size(10)),
                pipes::filter(object(field("eventName", array("INSERT")))), pipes::target_and_wait(quick));
constexpr auto jobs_to_checkout =
    pipes::pipe("JobsToCheckout", pipes::source(plain_jobs, pipes::batch_size(1)),
                pipes::target(checkout, pipes::input_template(object(field("order", pipes::placeholder("$.body.order"))))));
constexpr auto api =
    apigateway::rest_api("Api", apigateway::method("POST", "/orders", apigateway::starts(checkout)),
                         apigateway::method("GET", "/orders/{execution}", apigateway::describes(checkout)),
                         apigateway::method("DELETE", "/orders/{execution}", apigateway::stops(checkout)),
                         apigateway::method("POST", "/quick", apigateway::starts_and_waits_for(quick), apigateway::anybody));

// --- who is told, and who may do what

constexpr auto mail = sns::subscription("Mail", alerts, sns::email("ops@example.com"));
constexpr auto called = sns::subscription("Called", news, decide);
constexpr auto too_many = cloudwatch::alarm("TooManyFailures", cloudwatch::metric_of(checkout, sfn::metric::executions_failed),
                                            cloudwatch::threshold(1), cloudwatch::period(minutes(5)), cloudwatch::tell(alerts));
constexpr auto slow =
    cloudwatch::alarm("SlowReviews", cloudwatch::metric_of(review, sfn::metric::activity_time), cloudwatch::threshold(60000));
constexpr auto execution = iam::role("Execution", iam::assumed_by("states.amazonaws.com"));
constexpr auto developers = iam::managed_policy("Developers", access::service_level(execution), access::machine_level(checkout),
                                                access::execution_level(checkout), access::activity_level(review),
                                                access::keeps_tagged(access::tag<"environment">("production")),
                                                access::starts_tagged(access::tag<"team">("orders")));

constexpr auto everything =
    stack("Everything", description("What builders make."),
          states(key, lost, jobs, plain_jobs, alerts, news, bus, data, orders, worker_log, review),
          states(net, tools, decide, decided, live, decides_jobs, decides_orders, from_bus),
          states(cluster, images, import, environment, nightly_jobs, report, checkout, quick),
          states(each_hour, arrived, failed, of_bus, group, nightly, daily, orders_to_quick, jobs_to_checkout, api),
          states(mail, called, too_many, slow, execution, developers));

}

int main(int argc, char** argv) { return generate<everything>(argc, argv); }
