#include <generators/import/builders.hpp>

#include <algorithm>
#include <iterator>

#include <generators/import/cpp_code.hpp>

namespace aslant::generators {

namespace {

constexpr call_builder builders[]{
    {"apigateway:invoke", "apigateway", "apigateway::invoke", "ApiEndpoint"},
    {"athena:getQueryExecution", "athena", "athena::get_query_execution", "QueryExecutionId"},
    {"athena:getQueryResults", "athena", "athena::get_query_results", "QueryExecutionId"},
    {"athena:startQueryExecution", "athena", "athena::start_query_execution", "WorkGroup"},
    {"athena:stopQueryExecution", "athena", "athena::stop_query_execution", "QueryExecutionId"},
    {"batch:submitJob", "batch", "batch::submit_job", "JobDefinition JobQueue"},
    {"bedrock:createModelCustomizationJob", "bedrock", "bedrock::create_model_customization_job", "BaseModelIdentifier RoleArn"},
    {"bedrock:invokeModel", "bedrock", "bedrock::invoke_model", "ModelId"},
    {"codebuild:batchDeleteBuilds", "codebuild", "codebuild::batch_delete_builds", "Ids"},
    {"codebuild:batchGetReports", "codebuild", "codebuild::batch_get_reports", "ReportArns"},
    {"codebuild:deleteBuildBatch", "codebuild", "codebuild::delete_build_batch", "Id"},
    {"codebuild:retryBuildBatch", "codebuild", "codebuild::retry_build_batch", "Id"},
    {"codebuild:startBuild", "codebuild", "codebuild::start_build", "ProjectName"},
    {"codebuild:startBuildBatch", "codebuild", "codebuild::start_build_batch", "ProjectName"},
    {"codebuild:stopBuild", "codebuild", "codebuild::stop_build", "Id"},
    {"codebuild:stopBuildBatch", "codebuild", "codebuild::stop_build_batch", "Id"},
    {"databrew:startJobRun", "databrew", "databrew::start_job_run", "Name"},
    {"dynamodb:deleteItem", "dynamodb", "dynamodb::delete_item", "TableName"},
    {"dynamodb:getItem", "dynamodb", "dynamodb::get_item", "TableName"},
    {"dynamodb:putItem", "dynamodb", "dynamodb::put_item", "TableName"},
    {"dynamodb:updateItem", "dynamodb", "dynamodb::update_item", "TableName"},
    {"ecs:runTask", "ecs", "ecs::run_task", "Cluster TaskDefinition"},
    {"eks:call", "eks", "eks::call", "ClusterName"},
    {"eks:createCluster", "eks", "eks::create_cluster", "Name RoleArn"},
    {"eks:createFargateProfile", "eks", "eks::create_fargate_profile", "ClusterName FargateProfileName PodExecutionRoleArn"},
    {"eks:createNodegroup", "eks", "eks::create_nodegroup", "ClusterName NodegroupName NodeRole"},
    {"eks:deleteCluster", "eks", "eks::delete_cluster", "Name"},
    {"eks:deleteFargateProfile", "eks", "eks::delete_fargate_profile", "ClusterName FargateProfileName"},
    {"eks:deleteNodegroup", "eks", "eks::delete_nodegroup", "ClusterName NodegroupName"},
    {"eks:runJob", "eks", "eks::run_job", "ClusterName"},
    {"elasticmapreduce:addStep", "emr", "emr::add_step", "ClusterId"},
    {"elasticmapreduce:cancelStep", "emr", "emr::cancel_step", "ClusterId"},
    {"elasticmapreduce:createCluster", "emr", "emr::create_cluster", ""},
    {"elasticmapreduce:modifyInstanceFleetByName", "emr", "emr::modify_instance_fleet_by_name", "ClusterId"},
    {"elasticmapreduce:modifyInstanceGroupByName", "emr", "emr::modify_instance_group_by_name", "ClusterId"},
    {"elasticmapreduce:setClusterTerminationProtection", "emr", "emr::set_cluster_termination_protection", "ClusterId"},
    {"elasticmapreduce:terminateCluster", "emr", "emr::terminate_cluster", "ClusterId"},
    {"emr-containers:createVirtualCluster", "emr_containers", "emr_containers::create_virtual_cluster", ""},
    {"emr-containers:deleteVirtualCluster", "emr_containers", "emr_containers::delete_virtual_cluster", "Id"},
    {"emr-containers:startJobRun", "emr_containers", "emr_containers::start_job_run", "VirtualClusterId"},
    {"emr-serverless:cancelJobRun", "emr_serverless", "emr_serverless::cancel_job_run", "ApplicationId JobRunId"},
    {"emr-serverless:createApplication", "emr_serverless", "emr_serverless::create_application", ""},
    {"emr-serverless:deleteApplication", "emr_serverless", "emr_serverless::delete_application", "ApplicationId"},
    {"emr-serverless:startApplication", "emr_serverless", "emr_serverless::start_application", "ApplicationId"},
    {"emr-serverless:startJobRun", "emr_serverless", "emr_serverless::start_job_run", "ApplicationId ExecutionRoleArn"},
    {"emr-serverless:stopApplication", "emr_serverless", "emr_serverless::stop_application", "ApplicationId"},
    {"events:putEvents", "event_bus", "events::put_events", ""},
    {"glue:startJobRun", "glue", "glue::start_job_run", "JobName"},
    {"http:invoke", "http", "http::invoke", ""},
    {"lambda:invoke", "lambda", "lambda::invoke", "FunctionName"},
    {"mediaconvert:createJob", "mediaconvert", "mediaconvert::create_job", "Role"},
    {"sagemaker:createEndpoint", "sagemaker", "sagemaker::create_endpoint", "EndpointName EndpointConfigName"},
    {"sagemaker:createEndpointConfig", "sagemaker", "sagemaker::create_endpoint_config", "EndpointConfigName"},
    {"sagemaker:createHyperParameterTuningJob", "sagemaker", "sagemaker::create_hyper_parameter_tuning_job",
     "HyperParameterTuningJobName"},
    {"sagemaker:createLabelingJob", "sagemaker", "sagemaker::create_labeling_job", "LabelingJobName RoleArn"},
    {"sagemaker:createModel", "sagemaker", "sagemaker::create_model", "ModelName"},
    {"sagemaker:createProcessingJob", "sagemaker", "sagemaker::create_processing_job", "ProcessingJobName RoleArn"},
    {"sagemaker:createTrainingJob", "sagemaker", "sagemaker::create_training_job", "TrainingJobName RoleArn"},
    {"sagemaker:createTransformJob", "sagemaker", "sagemaker::create_transform_job", "TransformJobName ModelName"},
    {"sagemaker:updateEndpoint", "sagemaker", "sagemaker::update_endpoint", "EndpointName EndpointConfigName"},
    {"sns:publish", "sns", "sns::publish", "TopicArn"},
    {"sqs:sendMessage", "sqs", "sqs::send_message", "QueueUrl"},
    {"states:startExecution", "sfn", "sfn::start_execution", "StateMachineArn"},
};

// Where the parameter's own name is a handle's, or a word of C++.
struct other_word {
    char const* api;
    char const* parameter;
    char const* word;
};
constexpr other_word other_words[]{
    {"eks:call", "Namespace", "namespace_name"},
    {"eks:runJob", "Namespace", "namespace_name"},
    {"mediaconvert:createJob", "JobTemplate", "job_template_name"},
    {"mediaconvert:createJob", "Queue", "queue_name"},
};

}

call_builder const* find_builder(std::string_view api) {
    auto const found =
        std::find_if(std::begin(builders), std::end(builders), [api](call_builder const& one) { return one.api == api; });
    return found == std::end(builders) ? nullptr : &*found;
}

std::vector<std::string_view> first_parameters(call_builder const& builder) {
    std::vector<std::string_view> all;
    for (std::string_view rest = builder.first; !rest.empty();) {
        std::size_t const size = std::min(rest.find(' '), rest.size());
        all.push_back(rest.substr(0, size));
        rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return all;
}

std::string parameter_function(call_builder const& builder, std::string_view parameter) {
    std::string_view const function = builder.function;
    std::string const in_namespace(function.substr(0, function.rfind(':') + 1));
    for (other_word const& other : other_words)
        if (builder.api == std::string_view(other.api) && parameter == other.parameter) return in_namespace + other.word;
    return in_namespace + snake_case(parameter);
}

}
