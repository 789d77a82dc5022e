// Amazon SageMaker: tasks that train and tune models, process, label and transform data, and set up models and endpoints.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/sagemaker.hpp>

namespace aslant::sagemaker {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto model(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::SageMaker::Model"), properties...);
}
template <class... P> constexpr auto endpoint(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::SageMaker::Endpoint"), properties...);
}
template <class... P> constexpr auto endpoint_config(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::SageMaker::EndpointConfig"), properties...);
}

// --- facts. AWS guide: "Create and manage Amazon SageMaker AI jobs with Step Functions"; Service Authorization Reference: Amazon SageMaker
// (ARNs have the names of jobs in small letters. Step Functions tags each job that it waits for.)

inline constexpr core::resource_kind training_job_kind{
    "training job", nullptr, "", nullptr, nullptr, "sagemaker:{R}:{A}:training-job/{}", core::name_form::lower_case, nullptr, 0};
inline constexpr core::resource_kind transform_job_kind{
    "transform job", nullptr, "", nullptr, nullptr, "sagemaker:{R}:{A}:transform-job/{}", core::name_form::lower_case, nullptr, 0};
inline constexpr core::resource_kind processing_job_kind{
    "processing job", nullptr, "", nullptr, nullptr, "sagemaker:{R}:{A}:processing-job/{}", core::name_form::lower_case,
    nullptr,          0};
inline constexpr core::resource_kind tuning_job_kind{
    "tuning job", nullptr, "", nullptr, nullptr, "sagemaker:{R}:{A}:hyper-parameter-tuning-job/{}", core::name_form::lower_case,
    nullptr,      0};
inline constexpr core::resource_kind labeling_job_kind{
    "labeling job", nullptr, "", nullptr, nullptr, "sagemaker:{R}:{A}:labeling-job/{}", core::name_form::lower_case, nullptr, 0};
inline constexpr core::resource_kind model_kind{"model",
                                                "AWS::SageMaker::Model",
                                                "ModelName",
                                                "",
                                                "ModelName",
                                                "sagemaker:{R}:{A}:model/{}",
                                                core::name_form::lower_case,
                                                "ModelName",
                                                63};
inline constexpr core::resource_kind endpoint_kind{"endpoint",
                                                   "AWS::SageMaker::Endpoint",
                                                   "EndpointName",
                                                   "",
                                                   "EndpointName",
                                                   "sagemaker:{R}:{A}:endpoint/{}",
                                                   core::name_form::lower_case,
                                                   "EndpointName",
                                                   63};
inline constexpr core::resource_kind endpoint_config_kind{"endpoint configuration",
                                                          "AWS::SageMaker::EndpointConfig",
                                                          "EndpointConfigName",
                                                          "",
                                                          "EndpointConfigName",
                                                          "sagemaker:{R}:{A}:endpoint-config/{}",
                                                          core::name_form::lower_case,
                                                          "EndpointConfigName",
                                                          63};
inline constexpr core::resource_parameter resources[]{{"TrainingJobName", &training_job_kind},
                                                      {"TransformJobName", &transform_job_kind},
                                                      {"ProcessingJobName", &processing_job_kind},
                                                      {"HyperParameterTuningJobName", &tuning_job_kind},
                                                      {"LabelingJobName", &labeling_job_kind},
                                                      {"ModelName", &model_kind},
                                                      {"EndpointName", &endpoint_kind},
                                                      {"EndpointConfigName", &endpoint_config_kind},
                                                      {"RoleArn", &core::role_kind},
                                                      {"ExecutionRoleArn", &core::role_kind},
                                                      {"TrainingJobDefinition.RoleArn", &core::role_kind},
                                                      {"TrainingJobDefinitions[].RoleArn", &core::role_kind}};

inline constexpr core::permission trains[]{
    {"sagemaker:CreateTrainingJob", "{TrainingJobName}", "", "", ""},
    {"sagemaker:AddTags", "{TrainingJobName}", "Tags|sync", "", ""},
    {"sagemaker:ListTags", "{TrainingJobName}", "", "", ""},
    {"iam:PassRole", "{RoleArn}", "", "StringEquals iam:PassedToService sagemaker.amazonaws.com", ""},
    {"sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob", "{TrainingJobName}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule", "sync", "", ""},
};
// (The API takes no role: the model has one.)
inline constexpr core::permission transforms[]{
    {"sagemaker:CreateTransformJob", "{TransformJobName}", "", "", ""},
    {"sagemaker:AddTags", "{TransformJobName}", "Tags|sync", "", ""},
    {"sagemaker:ListTags", "{TransformJobName}", "", "", ""},
    {"sagemaker:DescribeTransformJob sagemaker:StopTransformJob", "{TransformJobName}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule", "sync", "", ""},
};
inline constexpr core::permission processes[]{
    {"sagemaker:CreateProcessingJob", "{ProcessingJobName}", "", "", ""},
    {"sagemaker:AddTags", "{ProcessingJobName}", "Tags|sync", "", ""},
    {"sagemaker:ListTags", "{ProcessingJobName}", "", "", ""},
    {"iam:PassRole", "{RoleArn}", "", "StringEquals iam:PassedToService sagemaker.amazonaws.com", ""},
    {"sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob", "{ProcessingJobName}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule", "sync", "", ""},
};
inline constexpr core::permission tunes[]{
    {"sagemaker:CreateHyperParameterTuningJob", "{HyperParameterTuningJobName}", "", "", ""},
    {"sagemaker:AddTags", "{HyperParameterTuningJobName}", "Tags|sync", "", ""},
    {"sagemaker:ListTags", "{HyperParameterTuningJobName}", "", "", ""},
    {"iam:PassRole", "{TrainingJobDefinition.RoleArn} {TrainingJobDefinitions[].RoleArn}", "",
     "StringEquals iam:PassedToService sagemaker.amazonaws.com", ""},
    {"sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob", "{HyperParameterTuningJobName}", "sync", "",
     ""},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
     "sync", "", ""},
};
// (No source names a rule of EventBridge for it: Step Functions asks again and again.)
inline constexpr core::permission labels[]{
    {"sagemaker:CreateLabelingJob", "{LabelingJobName}", "", "", ""},
    {"sagemaker:AddTags", "{LabelingJobName}", "Tags|sync", "", ""},
    {"sagemaker:ListTags", "{LabelingJobName}", "", "", ""},
    {"iam:PassRole", "{RoleArn}", "", "StringEquals iam:PassedToService sagemaker.amazonaws.com", ""},
    {"sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob", "{LabelingJobName}", "sync", "", ""},
};
inline constexpr core::permission creates_model[]{
    {"sagemaker:CreateModel", "{ModelName}", "", "", ""},
    {"sagemaker:AddTags", "{ModelName}", "Tags", "", ""},
    {"iam:PassRole", "{ExecutionRoleArn}", "", "StringEquals iam:PassedToService sagemaker.amazonaws.com", ""},
};
inline constexpr core::permission creates_endpoint_config[]{
    {"sagemaker:CreateEndpointConfig", "{EndpointConfigName}", "", "", ""},
    {"sagemaker:AddTags", "{EndpointConfigName}", "Tags", "", ""},
    {"iam:PassRole", "{ExecutionRoleArn}", "", "StringEquals iam:PassedToService sagemaker.amazonaws.com", ""},
};
inline constexpr core::permission creates_endpoint[]{
    {"sagemaker:CreateEndpoint", "{EndpointName} {EndpointConfigName}", "", "", ""},
    {"sagemaker:AddTags", "{EndpointName}", "Tags", "", ""},
};
inline constexpr core::permission updates_endpoint[]{
    {"sagemaker:UpdateEndpoint", "{EndpointName} {EndpointConfigName}", "", "", ""}};

inline constexpr core::integration create_training_job_api{
    {"arn:aws:states:::sagemaker:createTrainingJob", "arn:aws:states:::sagemaker:createTrainingJob.sync", nullptr, nullptr},
    trains,
    resources,
    &core::models::sagemaker,
    "TrainingJobName RoleArn"};
inline constexpr core::integration create_transform_job_api{
    {"arn:aws:states:::sagemaker:createTransformJob", "arn:aws:states:::sagemaker:createTransformJob.sync", nullptr, nullptr},
    transforms,
    resources,
    &core::models::sagemaker,
    "TransformJobName ModelName"};
inline constexpr core::integration create_processing_job_api{
    {"arn:aws:states:::sagemaker:createProcessingJob", "arn:aws:states:::sagemaker:createProcessingJob.sync", nullptr, nullptr},
    processes,
    resources,
    &core::models::sagemaker,
    "ProcessingJobName RoleArn"};
inline constexpr core::integration create_hyper_parameter_tuning_job_api{
    {"arn:aws:states:::sagemaker:createHyperParameterTuningJob", "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync",
     nullptr, nullptr},
    tunes,
    resources,
    &core::models::sagemaker,
    "HyperParameterTuningJobName"};
inline constexpr core::integration create_labeling_job_api{
    {"arn:aws:states:::sagemaker:createLabelingJob", "arn:aws:states:::sagemaker:createLabelingJob.sync", nullptr, nullptr},
    labels,
    resources,
    &core::models::sagemaker,
    "LabelingJobName RoleArn"};
inline constexpr core::integration create_model_api{{"arn:aws:states:::sagemaker:createModel", nullptr, nullptr, nullptr},
                                                    creates_model,
                                                    resources,
                                                    &core::models::sagemaker,
                                                    "ModelName"};
inline constexpr core::integration create_endpoint_config_api{
    {"arn:aws:states:::sagemaker:createEndpointConfig", nullptr, nullptr, nullptr},
    creates_endpoint_config,
    resources,
    &core::models::sagemaker,
    "EndpointConfigName"};
inline constexpr core::integration create_endpoint_api{{"arn:aws:states:::sagemaker:createEndpoint", nullptr, nullptr, nullptr},
                                                       creates_endpoint,
                                                       resources,
                                                       &core::models::sagemaker,
                                                       "EndpointName EndpointConfigName"};
inline constexpr core::integration update_endpoint_api{{"arn:aws:states:::sagemaker:updateEndpoint", nullptr, nullptr, nullptr},
                                                       updates_endpoint,
                                                       resources,
                                                       &core::models::sagemaker,
                                                       "EndpointName EndpointConfigName"};

// --- calls

inline constexpr core::api_parameter algorithm_specification{"AlgorithmSpecification", nullptr};
inline constexpr core::api_parameter checkpoint_config{"CheckpointConfig", nullptr};
inline constexpr core::api_parameter debug_hook_config{"DebugHookConfig", nullptr};
inline constexpr core::api_parameter debug_rule_configurations{"DebugRuleConfigurations", nullptr};
inline constexpr core::api_parameter enable_inter_container_traffic_encryption{"EnableInterContainerTrafficEncryption", nullptr};
inline constexpr core::api_parameter enable_managed_spot_training{"EnableManagedSpotTraining", nullptr};
inline constexpr core::api_parameter enable_network_isolation{"EnableNetworkIsolation", nullptr};
inline constexpr core::api_parameter environment{"Environment", nullptr};
inline constexpr core::api_parameter experiment_config{"ExperimentConfig", nullptr};
inline constexpr core::api_parameter hyper_parameters{"HyperParameters", nullptr};
inline constexpr core::api_parameter infra_check_config{"InfraCheckConfig", nullptr};
inline constexpr core::api_parameter input_data_config{"InputDataConfig", nullptr};
inline constexpr core::api_parameter mlflow_config{"MlflowConfig", nullptr};
inline constexpr core::api_parameter model_package_config{"ModelPackageConfig", nullptr};
inline constexpr core::api_parameter output_data_config{"OutputDataConfig", nullptr};
inline constexpr core::api_parameter profiler_config{"ProfilerConfig", nullptr};
inline constexpr core::api_parameter profiler_rule_configurations{"ProfilerRuleConfigurations", nullptr};
inline constexpr core::api_parameter remote_debug_config{"RemoteDebugConfig", nullptr};
inline constexpr core::api_parameter resource_config{"ResourceConfig", nullptr};
inline constexpr core::api_parameter retry_strategy{"RetryStrategy", nullptr};
inline constexpr core::api_parameter role_arn{"RoleArn", &core::role_kind};
inline constexpr core::api_parameter serverless_job_config{"ServerlessJobConfig", nullptr};
inline constexpr core::api_parameter session_chaining_config{"SessionChainingConfig", nullptr};
inline constexpr core::api_parameter stopping_condition{"StoppingCondition", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter tensor_board_output_config{"TensorBoardOutputConfig", nullptr};
inline constexpr core::api_parameter training_job_name{"TrainingJobName", &training_job_kind};
inline constexpr core::api_parameter vpc_config{"VpcConfig", nullptr};
inline constexpr core::api_parameter batch_strategy{"BatchStrategy", nullptr};
inline constexpr core::api_parameter data_capture_config{"DataCaptureConfig", nullptr};
inline constexpr core::api_parameter data_processing{"DataProcessing", nullptr};
inline constexpr core::api_parameter max_concurrent_transforms{"MaxConcurrentTransforms", nullptr};
inline constexpr core::api_parameter max_payload_in_mb{"MaxPayloadInMB", nullptr};
inline constexpr core::api_parameter model_client_config{"ModelClientConfig", nullptr};
inline constexpr core::api_parameter model_name{"ModelName", &model_kind};
inline constexpr core::api_parameter transform_input{"TransformInput", nullptr};
inline constexpr core::api_parameter transform_job_name{"TransformJobName", &transform_job_kind};
inline constexpr core::api_parameter transform_output{"TransformOutput", nullptr};
inline constexpr core::api_parameter transform_resources{"TransformResources", nullptr};
inline constexpr core::api_parameter app_specification{"AppSpecification", nullptr};
inline constexpr core::api_parameter network_config{"NetworkConfig", nullptr};
inline constexpr core::api_parameter processing_inputs{"ProcessingInputs", nullptr};
inline constexpr core::api_parameter processing_job_name{"ProcessingJobName", &processing_job_kind};
inline constexpr core::api_parameter processing_output_config{"ProcessingOutputConfig", nullptr};
inline constexpr core::api_parameter processing_resources{"ProcessingResources", nullptr};
inline constexpr core::api_parameter autotune{"Autotune", nullptr};
inline constexpr core::api_parameter hyper_parameter_tuning_job_config{"HyperParameterTuningJobConfig", nullptr};
inline constexpr core::api_parameter hyper_parameter_tuning_job_name{"HyperParameterTuningJobName", &tuning_job_kind};
inline constexpr core::api_parameter training_job_definition{"TrainingJobDefinition", nullptr};
inline constexpr core::api_parameter training_job_definitions{"TrainingJobDefinitions", nullptr};
inline constexpr core::api_parameter warm_start_config{"WarmStartConfig", nullptr};
inline constexpr core::api_parameter human_task_config{"HumanTaskConfig", nullptr};
inline constexpr core::api_parameter input_config{"InputConfig", nullptr};
inline constexpr core::api_parameter label_attribute_name{"LabelAttributeName", nullptr};
inline constexpr core::api_parameter label_category_config_s3_uri{"LabelCategoryConfigS3Uri", nullptr};
inline constexpr core::api_parameter labeling_job_algorithms_config{"LabelingJobAlgorithmsConfig", nullptr};
inline constexpr core::api_parameter labeling_job_name{"LabelingJobName", &labeling_job_kind};
inline constexpr core::api_parameter output_config{"OutputConfig", nullptr};
inline constexpr core::api_parameter stopping_conditions{"StoppingConditions", nullptr};
inline constexpr core::api_parameter containers{"Containers", nullptr};
inline constexpr core::api_parameter execution_role_arn{"ExecutionRoleArn", &core::role_kind};
inline constexpr core::api_parameter inference_execution_config{"InferenceExecutionConfig", nullptr};
inline constexpr core::api_parameter primary_container{"PrimaryContainer", nullptr};
inline constexpr core::api_parameter async_inference_config{"AsyncInferenceConfig", nullptr};
inline constexpr core::api_parameter endpoint_config_name{"EndpointConfigName", &endpoint_config_kind};
inline constexpr core::api_parameter explainer_config{"ExplainerConfig", nullptr};
inline constexpr core::api_parameter kms_key_id{"KmsKeyId", nullptr};
inline constexpr core::api_parameter metrics_config{"MetricsConfig", nullptr};
inline constexpr core::api_parameter production_variants{"ProductionVariants", nullptr};
inline constexpr core::api_parameter shadow_production_variants{"ShadowProductionVariants", nullptr};
inline constexpr core::api_parameter deployment_config{"DeploymentConfig", nullptr};
inline constexpr core::api_parameter endpoint_name{"EndpointName", &endpoint_kind};
inline constexpr core::api_parameter exclude_retained_variant_properties{"ExcludeRetainedVariantProperties", nullptr};
inline constexpr core::api_parameter retain_all_variant_properties{"RetainAllVariantProperties", nullptr};
inline constexpr core::api_parameter retain_deployment_config{"RetainDeploymentConfig", nullptr};

// Jobs. Each has a name of its own, which no other job of its kind has had: a text, or where it is read from, with the bound
// allow("TrainingJobName", "nightly-*"). A role is a handle or its ARN. With run_job the task waits until the job is done.

// Trains a model: create_training_job(path("$.name"), role, algorithm_specification(…), …, allow("TrainingJobName", "nightly-*")).
template <class N = core::missing, class R = core::missing, class... P>
constexpr auto create_training_job(N const& name = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_training_job_api, core::first_parameter(training_job_name, name, core::nowhere),
                      core::first_parameter(role_arn, role, core::nowhere), parameters...);
}
// Runs a model on a lot of data: create_transform_job(path("$.name"), model, transform_input(…), …).
template <class N = core::missing, class M = core::missing, class... P>
constexpr auto create_transform_job(N const& name = {}, M const& model = {}, P const&... parameters) {
    return core::call(create_transform_job_api, core::first_parameter(transform_job_name, name, core::nowhere),
                      core::first_parameter(model_name, model, core::nowhere), parameters...);
}
// Runs a container on data: create_processing_job(path("$.name"), role, app_specification(…), …).
template <class N = core::missing, class R = core::missing, class... P>
constexpr auto create_processing_job(N const& name = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_processing_job_api, core::first_parameter(processing_job_name, name, core::nowhere),
                      core::first_parameter(role_arn, role, core::nowhere), parameters...);
}
// Trains a model many times, to find the best parameters: create_hyper_parameter_tuning_job(path("$.name"), training_job_definition(…), …).
template <class N = core::missing, class... P>
constexpr auto create_hyper_parameter_tuning_job(N const& name = {}, P const&... parameters) {
    return core::call(create_hyper_parameter_tuning_job_api,
                      core::first_parameter(hyper_parameter_tuning_job_name, name, core::nowhere), parameters...);
}
// Has people label data: create_labeling_job(path("$.name"), role, human_task_config(…), …).
template <class N = core::missing, class R = core::missing, class... P>
constexpr auto create_labeling_job(N const& name = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_labeling_job_api, core::first_parameter(labeling_job_name, name, core::nowhere),
                      core::first_parameter(role_arn, role, core::nowhere), parameters...);
}

// Models and endpoints. create_endpoint(path("$.name"), config) and update_endpoint(endpoint, config) take handles of the stack, too.
template <class N = core::missing, class... P> constexpr auto create_model(N const& name = {}, P const&... parameters) {
    return core::call(create_model_api, core::first_parameter(model_name, name, core::nowhere), parameters...);
}
template <class N = core::missing, class... P> constexpr auto create_endpoint_config(N const& name = {}, P const&... parameters) {
    return core::call(create_endpoint_config_api, core::first_parameter(endpoint_config_name, name, core::nowhere), parameters...);
}
template <class N = core::missing, class C = core::missing, class... P>
constexpr auto create_endpoint(N const& name = {}, C const& config = {}, P const&... parameters) {
    return core::call(create_endpoint_api, core::first_parameter(endpoint_name, name, core::nowhere),
                      core::first_parameter(endpoint_config_name, config, core::nowhere), parameters...);
}
template <class E = core::missing, class C = core::missing, class... P>
constexpr auto update_endpoint(E const& endpoint = {}, C const& config = {}, P const&... parameters) {
    return core::call(update_endpoint_api, core::first_parameter(endpoint_name, endpoint, core::nowhere),
                      core::first_parameter(endpoint_config_name, config, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{
    &create_training_job_api, &create_transform_job_api, &create_processing_job_api,  &create_hyper_parameter_tuning_job_api,
    &create_labeling_job_api, &create_model_api,         &create_endpoint_config_api, &create_endpoint_api,
    &update_endpoint_api};

}
