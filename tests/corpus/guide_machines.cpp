// Machines that the policies of the Step Functions guide are for, with what their roles get: JSON for guide_policies_test.py.
//
//     {"athena-iam.md#1": [{"Effect": "Allow", "Action": …, "Resource": …}]}
//
// A key names policies of a page by their places in it: "sample-batch-fan-out.md#1,2" are the first two. Names of resources are
// those of the guide's policy; where it has any, the machine says so.
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>

#include <aslant/services.hpp>

#include <aslant/aslant.hpp>
#include <generators/iam/policy.hpp>
#include <generators/model/checked_machine.hpp>

using namespace aslant;

namespace {

generators::json policies = generators::json::object();

void add(std::string const& key, core::node const* stack) {
    for (core::finding const& f : generators::all_findings([stack](core::report& out) {
             core::stack_rules{stack, out}.check();
             core::check_permissions(stack, 1, stack[0].size, core::known_services<true>::find, nullptr, out);
         }))
        throw std::runtime_error(key + ": " + generators::words_of_finding(stack, f));
    generators::policy_machine const own{{"Machine"}};
    generators::json& statements = policies[key] = generators::json::array();
    for (auto const& statement : generators::merged(generators::permissions_of(stack, 1, own)))
        statements.push_back(statement.value());
}
template <class Call> auto step(char const* name, Call const& call) { return task(name, call, core::discard_result); }
// Up to six calls, one after the other.
template <class... Calls, std::size_t... I> void machine(char const* key, std::index_sequence<I...>, Calls const&... calls) {
    static constexpr char const* names[]{"A", "B", "C", "D", "E", "F"};
    add(key, stack("S", state_machine("M", start_at("A"), core::sequence(step(names[I], calls)..., succeed("Z")))).nodes);
}
template <class... Calls> void machine(char const* key, Calls const&... calls) {
    machine(key, std::index_sequence_for<Calls...>{}, calls...);
}

constexpr auto any = any_resource("as in the guide");

// --- pages about a service

void api_gateway() {
    auto const calls = [](auto const&... more) {
        return apigateway::invoke("apiid.execute-api.us-east-1.amazonaws.com", apigateway::method("GET"), more...);
    };
    machine("api-gateway-iam.md#1", calls(apigateway::stage("prod"), apigateway::path("/pets"), apigateway::auth_type("IAM_ROLE")));
}

template <class Group, class... More> auto query(Group const& group, More const&... more) {
    return athena::start_query_execution(group, athena::query_string("SELECT 1"),
                                         athena::query_execution_context(object(field("Database", "database"))),
                                         athena::result_configuration(object(field("OutputLocation", "s3://results/path/"))),
                                         allow("TableData", "s3://tables/data/"), more...);
}
void athena_queries() {
    machine("athena-iam.md#1", query("workGroup", run_job));
    machine("athena-iam.md#2", query("workGroup"));
    machine("athena-iam.md#3", query(path("$.group"), allow("WorkGroup", any), run_job));
    machine("athena-iam.md#4", query(path("$.group"), allow("WorkGroup", any)));
    machine("athena-iam.md#5", athena::stop_query_execution(path("$.id")));
    machine("athena-iam.md#6", athena::get_query_execution(path("$.id")));
    machine("athena-iam.md#7", athena::get_query_results(path("$.id"), allow("OutputLocation", "s3://results/path/")));
}

template <class... More> auto job(More const&... more) {
    return batch::submit_job("definition:1", "queue", batch::job_name("job"), more...);
}
void batch_jobs() {
    machine("batch-iam.md#1", job(run_job));
    machine("batch-iam.md#2", job());
}

void builds() {
    auto const build = path("$.build");
    auto const is_any = allow("Id", any);
    machine("codebuild-iam.md#1",
            sns::publish("arn:aws:sns:sa-east-1:123456789012:"
                         "StepFunctionsSample-CodeBuildExecution1111-2222-3333-wJalrXUtnFEMI-SNSTopic-bPxRfiCYEXAMPLEKEY",
                         sns::message("done")),
            codebuild::start_build("project", run_job),
            codebuild::batch_get_reports(path("$.reports"), allow("ReportArns", "project-*")));
    machine("codebuild-iam.md#2", codebuild::start_build("projectName", run_job));
    machine("codebuild-iam.md#3", codebuild::start_build("projectName"));
    machine("codebuild-iam.md#4", codebuild::start_build(path("$.project"), allow("ProjectName", any), run_job));
    machine("codebuild-iam.md#5", codebuild::start_build(path("$.project"), allow("ProjectName", any)));
    machine("codebuild-iam.md#6", codebuild::stop_build("projectName:1"));
    machine("codebuild-iam.md#7", codebuild::stop_build(build, is_any));
    machine("codebuild-iam.md#8", codebuild::batch_delete_builds(array("projectName:1", "projectName:2")));
    machine("codebuild-iam.md#9", codebuild::batch_delete_builds(path("$.builds"), allow("Ids", any)));
    machine("codebuild-iam.md#10",
            codebuild::batch_get_reports(array("arn:aws:codebuild:us-east-1:123456789012:report/reportName:1")));
    machine("codebuild-iam.md#11", codebuild::batch_get_reports(path("$.reports"), allow("ReportArns", any)));
    machine("codebuild-iam.md#12", codebuild::start_build_batch("projectName", run_job));
    machine("codebuild-iam.md#13", codebuild::start_build_batch("projectName"));
    machine("codebuild-iam.md#14", codebuild::start_build_batch(path("$.project"), allow("ProjectName", any), run_job));
    machine("codebuild-iam.md#15", codebuild::start_build_batch(path("$.project"), allow("ProjectName", any)));
    machine("codebuild-iam.md#16", codebuild::stop_build_batch("projectName:1"));
    machine("codebuild-iam.md#17", codebuild::stop_build_batch(build, is_any));
    machine("codebuild-iam.md#18", codebuild::retry_build_batch("projectName:1", run_job));
    machine("codebuild-iam.md#19", codebuild::retry_build_batch("projectName:1"));
    machine("codebuild-iam.md#20", codebuild::retry_build_batch(build, is_any, run_job));
    machine("codebuild-iam.md#21", codebuild::retry_build_batch(build, is_any));
    machine("codebuild-iam.md#22", codebuild::delete_build_batch("projectName:1"));
    machine("codebuild-iam.md#23", codebuild::delete_build_batch(build, is_any));
}

void tables_and_jobs() {
    machine("databrew-iam.md#1", databrew::start_job_run("job", run_job));
    machine("databrew-iam.md#2", databrew::start_job_run("job"));
    auto const key = dynamodb::key(path("$.key"));
    auto const item = dynamodb::item(path("$.item"));
    machine("dynamo-iam.md#1", dynamodb::get_item("tableName", key), dynamodb::put_item("tableName", item),
            dynamodb::update_item("tableName", key), dynamodb::delete_item("tableName", key));
    auto const table = path("$.table");
    auto const is_any = allow("TableName", any);
    machine("dynamo-iam.md#2", dynamodb::get_item(table, key, is_any), dynamodb::put_item(table, item, is_any),
            dynamodb::update_item(table, key, is_any), dynamodb::delete_item(table, key, is_any));
    machine("glue-iam.md#1", glue::start_job_run("job", run_job));
    machine("glue-iam.md#2", glue::start_job_run("job"));
}

template <class Definition, class... More> auto run(Definition const& definition, More const&... more) {
    return ecs::run_task("cluster", definition, allow("TaskRoleArn"), allow("ExecutionRoleArn"), more...);
}
void containers() {
    auto const definition = path("$.definition");
    machine("ecs-iam.md#1", run("taskDefinition", run_job));
    machine("ecs-iam.md#2", run(definition, allow("TaskDefinition", any), run_job));
    machine("ecs-iam.md#3", run("taskDefinition", wait_for_task_token));
    machine("ecs-iam.md#4", run(definition, allow("TaskDefinition", any)));
    machine("eks-iam.md#1",
            eks::create_cluster(
                "ExampleCluster",
                "arn:aws:iam::444455556666:role/StepFunctionsSample-EKSClusterManag-EKSServiceRole-ANPAJ2UCCR6DPCEXAMPLE",
                run_job));
    machine("eks-iam.md#2", eks::create_nodegroup("ExampleCluster", "ExampleNodegroup",
                                                  "arn:aws:iam::444455556666:role/"
                                                  "StepFunctionsSample-EKSClusterMan-NodeInstanceRole-ANPAJ2UCCR6DPCEXAMPLE",
                                                  run_job));
    machine("eks-iam.md#3", eks::delete_cluster("ExampleCluster", run_job));
    machine("eks-iam.md#4", eks::delete_nodegroup("ExampleCluster", "ExampleNodegroup", run_job));
}

void virtual_clusters() {
    using namespace emr_containers;
    auto const runs = [](auto const& cluster, auto const&... more) {
        return start_job_run(cluster, execution_role_arn("arn:aws:iam::123456789012:role/executionRoleArn"), more...);
    };
    auto const cluster = path("$.cluster");
    machine("emr-eks-iam.md#1", create_virtual_cluster(emr_containers::name("cluster")));
    machine("emr-eks-iam.md#2", delete_virtual_cluster("virtualClusterId", run_job));
    machine("emr-eks-iam.md#3", delete_virtual_cluster("virtualClusterId"));
    machine("emr-eks-iam.md#4", delete_virtual_cluster(cluster, allow("Id", any), run_job));
    machine("emr-eks-iam.md#5", delete_virtual_cluster(cluster, allow("Id", any)));
    machine("emr-eks-iam.md#6", runs("virtualClusterId", run_job));
    machine("emr-eks-iam.md#7", runs("virtualClusterId"));
    machine("emr-eks-iam.md#8", runs(cluster, allow("VirtualClusterId", any), run_job));
    machine("emr-eks-iam.md#9", runs(cluster, allow("VirtualClusterId", any)));
}

void clusters() {
    auto const cluster = path("$.cluster");
    auto const is_any = allow("ClusterId", any);
    auto const work = emr::step(object(field("Name", "work")));
    auto const fleet = emr::instance_fleet_name("core");
    auto const group = emr::instance_group_name("core");
    machine("emr-iam.md#1", emr::add_step("clusterId", work, run_job));
    machine("emr-iam.md#2", emr::add_step(cluster, work, is_any, run_job));
    machine("emr-iam.md#3", emr::cancel_step("clusterId", emr::step_id("s-1")));
    machine("emr-iam.md#4", emr::cancel_step(cluster, emr::step_id("s-1"), is_any));
    machine("emr-iam.md#5", emr::create_cluster(emr::name("cluster"), emr::service_role("roleName"), run_job));
    machine("emr-iam.md#6", emr::set_cluster_termination_protection("clusterId", emr::termination_protected(true)));
    machine("emr-iam.md#7", emr::set_cluster_termination_protection(cluster, emr::termination_protected(true), is_any));
    machine("emr-iam.md#8", emr::modify_instance_fleet_by_name("clusterId", fleet));
    machine("emr-iam.md#9", emr::modify_instance_fleet_by_name(cluster, fleet, is_any));
    machine("emr-iam.md#10", emr::modify_instance_group_by_name("clusterId", group));
    machine("emr-iam.md#11", emr::modify_instance_group_by_name(cluster, group, is_any));
    machine("emr-iam.md#12", emr::terminate_cluster("clusterId", run_job));
    machine("emr-iam.md#13", emr::terminate_cluster(cluster, is_any, run_job));
}

void messages() {
    auto const event = [](auto const& bus, auto const&... more) {
        return events::put_events(events::event_entry("shop", "OrderPlaced", object(), events::event_bus_name(bus)), more...);
    };
    machine("eventbridge-iam.md#1", event("stepfunctions-sampleproject-eventbus"));
    machine("eventbridge-iam.md#2", event(path("$.bus"), allow("EventBusName", any)));
    machine("lambda-iam.md#1", lambda::invoke("function1"), lambda::invoke("function2"));
    auto const message = sns::message("done");
    machine("sns-iam.md#1", sns::publish("arn:aws:sns:us-east-1:123456789012:topicName", message));
    machine("sns-iam.md#2", sns::publish(sns::phone_number("+4930123456"), message),
            sns::publish(path("$.topic"), message, allow("TopicArn", any)));
    auto const body = sqs::message_body("work");
    machine("sqs-iam.md#1", sqs::send_message("https://sqs.us-east-1.amazonaws.com/123456789012/queueName", body));
    machine("sqs-iam.md#2", sqs::send_message(path("$.queue"), body, allow("QueueUrl", any)));
    auto const starts = [](auto const&... more) {
        return sfn::start_execution("arn:aws:states:us-east-1:123456789012:stateMachine:stateMachineName", more...);
    };
    machine("stepfunctions-iam.md#1", starts());
    machine("stepfunctions-iam.md#2", starts(run_job_2));
    machine("stepfunctions-iam.md#3", starts());
}

template <class Name, class... More> auto training(Name const& name, More const&... more) {
    return sagemaker::create_training_job(name, "arn:aws:iam::123456789012:role/roleArn", more...);
}
void models() {
    using sagemaker::create_transform_job;
    auto const name = path("$.name");
    machine("sagemaker-iam.md#1", training("trainingJobName", run_job));
    machine("sagemaker-iam.md#2", training("trainingJobName"));
    machine("sagemaker-iam.md#3", training(name, allow("TrainingJobName", any), run_job));
    machine("sagemaker-iam.md#4", training(name, allow("TrainingJobName", any)));
    machine("sagemaker-iam.md#5", create_transform_job("transformJobName", "model", run_job));
    machine("sagemaker-iam.md#6", create_transform_job("transformJobName", "model"));
    machine("sagemaker-iam.md#7", create_transform_job(name, "model", allow("TransformJobName", any), run_job));
    machine("sagemaker-iam.md#8", create_transform_job(name, "model", allow("TransformJobName", any)));
}

void what_machines_are() {
    constexpr auto idle = pass("Idle", end);
    add("activities-iam.md#1",
        stack("S",
              state_machine("M", start_at("A"), task("A", resource("arn:aws:states:us-east-1:123456789012:activity:review"), end)))
            .nodes);
    add("xray-iam.md#1",
        stack("S", state_machine("M", property("TracingConfiguration", object(field("Enabled", true))), start_at("Idle"), idle))
            .nodes);
    for (char const* key : {"sample-project-express-high-volume-sqs.md#2", "sample-project-express-selective-checkpointing.md#5"})
        add(key,
            stack("S", state_machine("M", property("LoggingConfiguration", object(field("Level", "ALL"))), start_at("Idle"), idle))
                .nodes);
}

// --- sample projects

template <class Topic> auto tells(Topic const& topic) { return sns::publish(topic, sns::message("done")); }

void samples_of_jobs() {
    machine("batch-job-notification.md#1", job(run_job),
            tells("arn:aws:sns:ap-northeast-1:123456789012:ManageBatchJob-SNSTopic-JHLYYG7AZPZI"));
    machine("sample-batch-error-handling.md#1", job(run_job),
            tells("arn:aws:sns:us-west-2:123456789012:"
                  "StepFunctionsSample-BatchJobManagement12345678-9abc-def0-1234-567890abcdef-SNSTopic-A2B3C4D5E6F7G"));
    machine("sample-batch-fan-out.md#1,2",
            lambda::invoke(
                "arn:aws:lambda:us-west-2:123456789012:function:StepFunctionsSample-BatchJobFa-GenerateBatchJobMap-444455556666"),
            job(run_job));
    machine("sample-batch-lambda.md#1,2", job(run_job),
            lambda::invoke(
                "arn:aws:lambda:us-west-2:123456789012:function:StepFunctionsSample-BatchWithL-GenerateBatchJobMap-444455556666"),
            tells("arn:aws:sns:us-west-2:123456789012:ManageBatchJob-SNSTopic-JHLYYG7AZPZI"));
    machine("sample-eks-cluster.md#1,2",
            eks::create_cluster(
                "ExampleCluster",
                "arn:aws:iam::111122223333:role/StepFunctionsSample-EKSClusterManag-EKSServiceRole-ANPAJ2UCCR6DPCEXAMPLE", run_job),
            tells("arn:aws:sns:sa-east-1:111122223333:StepFunctionsSample-EKSClusterManagement123456789012-SNSTopic-"
                  "ANPAJ2UCCR6DPCEXAMPLE"));
    machine("sample-emr-job.md#1,2",
            emr::create_cluster(emr::name("work"),
                                emr::service_role("StepFunctionsSample-EMRJobManagement-EMRServiceRole-ANPAJ2UCCR6DPCEXAMPLE"),
                                emr::job_flow_role("nodes"),
                                allow("Roles", "StepFunctionsSample-EMRJobManagementWJALRXUTNFEMI-ANPAJ2UCCR6DPCEXAMPLE-"
                                               "EMREc2InstanceProfile-1ANPAJ2UCCR6DPCEXAMPLE"),
                                run_job),
            emr::add_step(path("$.cluster"), emr::step(object(field("Name", "work"))), allow("ClusterId", any), run_job));
    machine("sample-project-container-task-notification.md#1",
            run("arn:aws:ecs:ap-northeast-1:123456789012:task-definition/FargateTaskNotification-ECSTaskDefinition-13YOJT8Z2LY5Q:1",
                run_job),
            tells("arn:aws:sns:ap-northeast-1:123456789012:FargateTaskNotification-SNSTopic-1XYW5YD5V0M7C"));
    machine("sample-hyper-tuning.md#1",
            lambda::invoke(
                "arn:aws:lambda:us-west-2:012345678912:function:StepFunctionsSample-SageMa-LambdaForDataGeneration-1TF67BUE5A12U"),
            sagemaker::create_hyper_parameter_tuning_job(
                "tuning", sagemaker::hyper_parameter_tuning_job_config(object()),
                sagemaker::training_job_definition(object(field("RoleArn", "arn:aws:iam::012345678912:role/works"))), run_job),
            lambda::invoke(
                "arn:aws:lambda:us-west-2:012345678912:function:StepFunctionsSample-SageM-LambdaToExtractModelPath-V0R37CVARUS9"),
            sagemaker::create_model("model", sagemaker::execution_role_arn("arn:aws:iam::012345678912:role/works")),
            lambda::invoke(
                "arn:aws:lambda:us-west-2:012345678912:function:StepFunctionsSample-SageM-LambdaToExtractModelName-8FUOB30SM5EM"),
            sagemaker::create_transform_job("transform", "model", run_job));
}

void samples_of_queries() {
    machine("sample-athena-query.md#1",
            lambda::invoke("arn:aws:lambda:us-east-1:111122223333:function:StepFunctionsSample-Athena-LambdaForDataGeneration-"
                           "AKIAIOSFODNN7EXAMPLE"),
            lambda::invoke("arn:aws:lambda:us-east-1:111122223333:function:StepFunctionsSample-Athen-LambdaForInvokingCrawler-"
                           "AKIAI44QH8DHBEXAMPLE"),
            query("stepfunctions-athena-sample-project-workgroup-wJalrXUtnFEMI", run_job),
            athena::get_query_results(path("$.id"), allow("OutputLocation", "s3://results/path/")),
            tells("arn:aws:sns:us-east-1:111122223333:"
                  "StepFunctionsSample-AthenaDataQueryd1111-2222-3333-777788889999-SNSTopic-ANPAJ2UCCR6DPCEXAMPLE"));
    machine("sample-keep-data-updated.md#1", query("stepfunctions-athena-sample-project-workgroup-26ujlyawxg", run_job));
    auto const results = athena::get_query_results(path("$.id"), allow("OutputLocation", "s3://results/path/"));
    machine("run-multiple-queries.md#1,2,3,4", query("stepfunctions-athena-sample-project-workgroup-ztuvu9yuix", run_job), results,
            lambda::invoke(
                "arn:aws:lambda:us-east-1:946551482283:function:StepFunctionsSample-Athen-LambdaForStringGeneratio-GQFQjN7mE9gl"),
            tells("arn:aws:sns:us-east-1:946551482283:"
                  "StepFunctionsSample-AthenaMultipleQueriese1ec229b-5cbe-4754-a8a8-078474bac878-SNSTopic-9AID0HEJT7TH"));
    machine("sample-query-large-datasets.md#1,2,3", query("stepfunctions-athena-sample-project-workgroup-8v7bshiv70", run_job),
            results,
            tells("arn:aws:sns:us-east-1:946551482283:"
                  "StepFunctionsSample-AthenaIngestLargeDataset92bc4949-abf8-4a1e-9236-5b7c81b3efa3-SNSTopic-8Y5ZLI5AASXV"));
    machine("sample-etl-orchestration.md#1",
            lambda::invoke("arn:aws:lambda:us-east-1:111122223333:function:CFN36-RedshiftDataApi-AIDACKCEVSQ6C2EXAMPLE"),
            lambda::invoke("arn:aws:lambda:us-east-1:111122223333:function:CFN36-RedshiftOperations-AKIAIOSFODNN7EXAMPLE"));
}

void samples_of_calls() {
    auto const pets = [](auto const& method) {
        return apigateway::invoke("c8hqe4kdg5.execute-api.us-west-1.amazonaws.com", apigateway::method(method),
                                  apigateway::stage("default"), apigateway::path("/pets"), apigateway::auth_type("IAM_ROLE"));
    };
    machine("sample-apigateway-workflow.md#1", pets("POST"), pets("GET"));
    machine("sample-apigateway-ecs-workflow.md#1",
            apigateway::invoke("444444444444.execute-api.us-east-1.amazonaws.com", apigateway::method("GET"),
                               apigateway::stage("default"), apigateway::path("/pets"), apigateway::auth_type("IAM_ROLE")),
            tells("arn:aws:sns:us-east-1:111122223333:apigw-ecs-sample-2000-SNSTopic-444455556666"));
    machine("sample-eventbridge-custom-event.md#1",
            events::put_events(events::event_entry("shop", "OrderPlaced", object(),
                                                   events::event_bus_name("stepfunctions-sampleproject-eventbus"))));
    machine(
        "sample-lambda-orchestration.md#1,2,3,4,5,6",
        lambda::invoke(
            "arn:aws:lambda:us-west-1:111122223333:function:StepFunctionsSample-HelloLam-CheckStockPriceLambda-444455556666"),
        lambda::invoke(
            "arn:aws:lambda:us-west-1:111122223333:function:StepFunctionsSample-Hello-GenerateBuySellRecommend-123456789012"),
        sqs::send_message("https://sqs.us-west-1.amazonaws.com/111122223333/"
                          "StepFunctionsSample-HelloLambda4444-5555-6666-RequestHumanApprovalSqs-111111111111",
                          sqs::message_body("approve"), wait_for_task_token),
        lambda::invoke(
            "arn:aws:lambda:us-west-1:111122223333:function:StepFunctionsSample-HelloLambda-BuyStockLambda-777788889999"),
        lambda::invoke(
            "arn:aws:lambda:us-west-1:111122223333:function:StepFunctionsSample-HelloLambda-SellStockLambda-000000000000"),
        tells(
            "arn:aws:sns:us-west-1:111122223333:StepFunctionsSample-HelloLambda1111-2222-3333-ReportResultSnsTopic-222222222222"));
    machine("sample-map-state.md#1",
            lambda::invoke("arn:aws:lambda:us-east-1:012345678901:function:MapSampleProj-ReadFromSQSQueueLambda-1MY3M63RMJVA9"),
            dynamodb::put_item("MapSampleProj-DDBTable-YJDJ1MKIN6C5", dynamodb::item(path("$.item"))),
            lambda::invoke("arn:aws:lambda:us-east-1:012345678901:function:MapSampleProj-DeleteFromSQSQueueLambda-198J2839ZO5K2"),
            tells("arn:aws:sns:us-east-1:012345678901:MapSampleProj-SNSTopic-1CQO4HQ3IR1KN"));
    machine("sample-project-express-high-volume-sqs.md#1",
            lambda::invoke("arn:aws:lambda:us-east-1:123456789012:function:example-Base64DecodeLambda-wJalrXUtnFEMI"),
            lambda::invoke("arn:aws:lambda:us-east-1:123456789012:function:example-GenerateStatsLambda-je7MtGbClwBF"),
            lambda::invoke("arn:aws:lambda:us-east-1:123456789012:function:example-StringCleanerLambda-je7MtGbClwBF"),
            lambda::invoke("arn:aws:lambda:us-east-1:123456789012:function:example-TokenizerCounterLambda-wJalrXUtnFEMI"));
    machine("sample-project-express-selective-checkpointing.md#1,2,3",
            tells("arn:aws:sns:us-east-1:123456789012:Checkpoint-SNSTopic-wJalrXUtnFEMI"),
            sqs::send_message("https://sqs.us-east-1.amazonaws.com/123456789012/Checkpoint-SQSQueue-je7MtGbClwBF",
                              sqs::message_body("approve"), wait_for_task_token),
            sfn::start_execution("arn:aws:states:us-east-1:123456789012:stateMachine:child", run_job));
    machine("sample-project-express-selective-checkpointing.md#4",
            lambda::invoke("arn:aws:lambda:us-east-1:123456789012:function:Example-UpdateDatabaseLambdaFunction-wJalrXUtnFEMI"));
    machine("sample-project-transfer-data-sqs.md#1",
            lambda::invoke("arn:aws:lambda:ap-northeast-1:123456789012:function:TransferDataRecords-SeedingFunction-VN4KY2TPAZSR"),
            dynamodb::get_item("TransferDataRecords-DDBTable-3I41R5L5EAGT", dynamodb::key(path("$.key"))),
            sqs::send_message("https://sqs.ap-northeast-1.amazonaws.com/123456789012/TransferDataRecords-SQSQueue-BKWXTS09LIW1",
                              sqs::message_body("record")));
}

}

int main() {
    try {
        api_gateway();
        athena_queries();
        batch_jobs();
        builds();
        tables_and_jobs();
        containers();
        virtual_clusters();
        clusters();
        messages();
        models();
        what_machines_are();
        samples_of_jobs();
        samples_of_queries();
        samples_of_calls();
    } catch (std::exception const& error) {
        std::cerr << "guide_machines: " << error.what() << "\n";
        return 2;
    }
    std::cout << policies.dump(1) << "\n";
}
