#!/usr/bin/env python3
"""A machine of tasks that call 20 services, with handles, as C++: service_machines.py [TASKS]."""
import sys

HEADERS = ["#include <aslant/services.hpp>"]

HANDLES = """constexpr auto work = lambda::function("Work", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto orders = dynamodb::table("Orders", property("BillingMode", "PAY_PER_REQUEST"));
constexpr auto alerts = sns::topic("Alerts");
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto bus = events::event_bus("Bus", property("Name", "shop"));
constexpr auto etl = glue::job("Etl", property("Role", "etl"), property("Command", object(field("Name", "glueetl"))));
constexpr auto prepare = databrew::job("Prepare", property("Type", "PROFILE"));
constexpr auto render = batch::job_definition("Render", property("Type", "container"));
constexpr auto renders = batch::job_queue("Renders", property("Priority", 1));
constexpr auto service_role = iam::role("ServiceRole", iam::assumed_by("sagemaker.amazonaws.com"));
constexpr auto fleet = ecs::cluster("Fleet");
constexpr auto sweep = ecs::task_definition("Sweep", ecs::task_role(service_role));
constexpr auto build = codebuild::project("Build", property("ServiceRole", "build"));
constexpr auto kube = eks::cluster("Kube");
constexpr auto ad_hoc = athena::work_group("AdHoc", property("Name", "ad-hoc"), athena::output_location("s3://results/ad-hoc"));
constexpr auto spark = emr_serverless::application("Spark", property("Type", "Spark"));
constexpr auto media = mediaconvert::queue("Media");
"""
NAMES = "work orders alerts jobs bus etl prepare render renders service_role fleet sweep build kube ad_hoc spark media".split()

CALLS = [
    'lambda::invoke(work, lambda::payload(path("$.order")))',
    'dynamodb::put_item(orders, dynamodb::item(object(field("Id", object(field("S", path("$.id")))))))',
    'sns::publish(alerts, sns::message(path("$.text")))',
    'sqs::send_message(jobs, sqs::message_body(path("$.order")))',
    'events::put_events(events::event_entry("shop", "OrderPlaced", path("$.order"), events::event_bus_name(bus)))',
    'glue::start_job_run(etl, run_job)',
    'databrew::start_job_run(prepare, run_job)',
    'batch::submit_job(render, renders, batch::job_name("render"), run_job)',
    'sagemaker::create_endpoint("shop", "shop-config")',
    'ecs::run_task(fleet, sweep, run_job)',
    'codebuild::start_build(build, run_job)',
    'eks::delete_cluster(kube, run_job)',
    'athena::start_query_execution(ad_hoc, athena::query_string("SELECT 1"), allow("TableData", "s3://data/*"), run_job)',
    'emr_serverless::start_application(spark, run_job)',
    'emr::terminate_cluster("j-1ABCDEFGHIJKL", run_job)',
    'emr_containers::delete_virtual_cluster("abcdefghij0123456789", run_job)',
    'mediaconvert::create_job(service_role, field("Queue", get_att(media, "Arn")), mediaconvert::settings(object()), run_job)',
    'bedrock::invoke_model("anthropic.claude-3-haiku-20240307-v1:0", bedrock::body(path("$.prompt")))',
    'sfn::start_execution("arn:aws:states:us-east-1:123456789012:stateMachine:child", sfn::input(path("$")), run_job_2)',
    'apigateway::invoke("abc123.execute-api.us-east-1.amazonaws.com", apigateway::method("GET"), apigateway::stage("prod"), apigateway::auth_type("IAM_ROLE"))',
]


def source(tasks):
    lines = ["#include <aslant/aslant.hpp>"] + HEADERS + ["using namespace aslant;", HANDLES]
    lines.append('constexpr auto machine = state_machine("Machine", start_at("S0"),')
    for i in range(tasks):
        after = "end" if i + 1 == tasks else f'next("S{i + 1}")'
        lines.append(f'    task("S{i}", {CALLS[i % len(CALLS)]}, result_path("$.r{i}"), {after}){")" if i + 1 == tasks else ""}' + (";" if i + 1 == tasks else ","))
    lines.append('static_assert(verify<machine>::ok);')
    lines.append(f'constexpr auto shop = stack("Shop", {", ".join(NAMES)}, machine);')
    lines.append('static_assert(verify<shop>::ok);')
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(source(int(sys.argv[1]) if len(sys.argv) > 1 else 100), end="")
