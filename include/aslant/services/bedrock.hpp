// Amazon Bedrock: inference profiles, guardrails, and tasks that ask models and customize them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/bedrock.hpp>

namespace aslant::bedrock {

using core::literal;

// --- resources; their properties are CloudFormation's

// An inference profile of one's own: inference_profile("Answers", property("InferenceProfileName", "answers"), copy_from("arn:…")).
template <class... P> constexpr auto inference_profile(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Bedrock::ApplicationInferenceProfile"), properties...);
}
// The ARN of the model, or of the inference profile of Bedrock's, that it stands for; who asks the profile asks that.
template <class A = core::missing> constexpr auto copy_from(A const& arn = {}) {
    return core::given_property("ModelSource", core::object(core::entry("CopyFrom", core::as_value(arn))));
}
template <class... P> constexpr auto guardrail(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Bedrock::Guardrail"), properties...);
}

// --- facts. AWS guide: "Invoke and customize Amazon Bedrock models with Step Functions"; Bedrock user guide: "Prerequisites for inference
// profiles"; Service Authorization Reference: Amazon Bedrock
// (Step Functions asks again and again until a model is customized: no rule of EventBridge.)

inline constexpr core::resource_kind model_kind{"model",
                                                "AWS::Bedrock::ApplicationInferenceProfile",
                                                "InferenceProfileArn",
                                                "InferenceProfileArn",
                                                "InferenceProfileId",
                                                "bedrock:{R}::foundation-model/{}",
                                                core::name_form::model,
                                                nullptr,
                                                0};
inline constexpr core::resource_kind guardrail_kind{"guardrail",
                                                    "AWS::Bedrock::Guardrail",
                                                    "GuardrailArn",
                                                    "GuardrailArn",
                                                    "GuardrailId",
                                                    "bedrock:{R}:{A}:guardrail/{}",
                                                    core::name_form::name_or_arn,
                                                    nullptr,
                                                    0};
inline constexpr core::resource_kind object_kind{"object", nullptr, "", nullptr, nullptr, "s3:::{}", core::name_form::s3_uri,
                                                 nullptr,  0};
inline constexpr core::resource_parameter resources[]{
    {"ModelId", &model_kind},      {"ModelId->CopyFrom", &model_kind}, {"BaseModelIdentifier", &model_kind},
    {"Input.S3Uri", &object_kind}, {"Output.S3Uri", &object_kind},     {"GuardrailIdentifier", &guardrail_kind},
    {"RoleArn", &core::role_kind}};

inline constexpr core::permission invokes[]{
    // (A profile needs the models behind it, too; that of an account does not tell them.)
    {"bedrock:InvokeModel", "{ModelId} {ModelId=>CopyFrom}", "", "", ""},
    {"s3:GetObject", "{Input.S3Uri}", "", "", ""},
    {"s3:PutObject", "{Output.S3Uri}", "", "", ""},
    {"bedrock:ApplyGuardrail", "{GuardrailIdentifier}", "", "", ""},
};
inline constexpr core::permission customizes[]{
    {"bedrock:CreateModelCustomizationJob", "{BaseModelIdentifier}", "", "", ""},
    {"bedrock:CreateModelCustomizationJob", "bedrock:{R}:{A}:custom-model/* bedrock:{R}:{A}:model-customization-job/*", "", "",
     "the job and its model have their ids only when they have been created"},
    {"bedrock:TagResource", "bedrock:{R}:{A}:model-customization-job/*", "JobTags", "",
     "a job has its id only when it has been created"},
    {"bedrock:TagResource", "bedrock:{R}:{A}:custom-model/*", "CustomModelTags", "",
     "a model has its id only when it has been created"},
    {"iam:PassRole", "{RoleArn}", "", "StringEquals iam:PassedToService bedrock.amazonaws.com", ""},
    {"bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob", "bedrock:{R}:{A}:model-customization-job/*", "sync", "",
     "a job has its id only when it has been created"},
};

inline constexpr core::integration invoke_model_api{
    {"arn:aws:states:::bedrock:invokeModel", nullptr, nullptr, "arn:aws:states:::bedrock:invokeModel.waitForTaskToken"},
    invokes,
    resources,
    &core::models::bedrock,
    "ModelId"};
inline constexpr core::integration create_model_customization_job_api{
    {"arn:aws:states:::bedrock:createModelCustomizationJob", "arn:aws:states:::bedrock:createModelCustomizationJob.sync", nullptr,
     "arn:aws:states:::bedrock:createModelCustomizationJob.waitForTaskToken"},
    customizes,
    resources,
    &core::models::bedrock,
    "BaseModelIdentifier RoleArn"};

// --- calls

inline constexpr core::api_parameter accept{"Accept", nullptr};
inline constexpr core::api_parameter body{"Body", nullptr};
inline constexpr core::api_parameter content_type{"ContentType", nullptr};
inline constexpr core::api_parameter guardrail_identifier{"GuardrailIdentifier", &guardrail_kind};
inline constexpr core::api_parameter guardrail_version{"GuardrailVersion", nullptr};
inline constexpr core::api_parameter input{"Input", nullptr};
inline constexpr core::api_parameter model_id{"ModelId", &model_kind};
inline constexpr core::api_parameter output{"Output", nullptr};
inline constexpr core::api_parameter performance_config_latency{"PerformanceConfigLatency", nullptr};
inline constexpr core::api_parameter request_metadata{"RequestMetadata", nullptr};
inline constexpr core::api_parameter service_tier{"ServiceTier", nullptr};
inline constexpr core::api_parameter trace{"Trace", nullptr};
inline constexpr core::api_parameter base_model_identifier{"BaseModelIdentifier", &model_kind};
inline constexpr core::api_parameter client_request_token{"ClientRequestToken", nullptr};
inline constexpr core::api_parameter custom_model_kms_key_id{"CustomModelKmsKeyId", nullptr};
inline constexpr core::api_parameter custom_model_name{"CustomModelName", nullptr};
inline constexpr core::api_parameter custom_model_tags{"CustomModelTags", nullptr};
inline constexpr core::api_parameter customization_config{"CustomizationConfig", nullptr};
inline constexpr core::api_parameter customization_type{"CustomizationType", nullptr};
inline constexpr core::api_parameter hyper_parameters{"HyperParameters", nullptr};
inline constexpr core::api_parameter job_name{"JobName", nullptr};
inline constexpr core::api_parameter job_tags{"JobTags", nullptr};
inline constexpr core::api_parameter output_data_config{"OutputDataConfig", nullptr};
inline constexpr core::api_parameter role_arn{"RoleArn", &core::role_kind};
inline constexpr core::api_parameter training_data_config{"TrainingDataConfig", nullptr};
inline constexpr core::api_parameter validation_data_config{"ValidationDataConfig", nullptr};
inline constexpr core::api_parameter vpc_config{"VpcConfig", nullptr};

// Asks a model: its id, that of an inference profile ("us.…", "eu.…"), an ARN, a handle of an inference profile, or where one is read from:
// invoke_model("anthropic.claude-3-5-sonnet-20241022-v2:0", body(object(…))).
template <class M = core::missing, class... P> constexpr auto invoke_model(M const& model = {}, P const&... parameters) {
    return core::call(invoke_model_api, core::first_parameter(model_id, model, core::nowhere), parameters...);
}
// Makes a model of one's own out of another, with a role that may read the training data: create_model_customization_job(
// "amazon.titan-text-express-v1", role, job_name("tune-1"), custom_model_name("answers"), …). With run_job the task waits until it is done.
template <class M = core::missing, class R = core::missing, class... P>
constexpr auto create_model_customization_job(M const& base_model = {}, R const& role = {}, P const&... parameters) {
    return core::call(create_model_customization_job_api, core::first_parameter(base_model_identifier, base_model, core::nowhere),
                      core::first_parameter(role_arn, role, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&invoke_model_api, &create_model_customization_job_api};

}
