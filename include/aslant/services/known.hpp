// The facts of what most machines call, by which a Resource is known where the header of Lambda or of Step Functions is included: functions and
// activities.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/lambda.hpp>

namespace aslant::lambda {

inline constexpr char const* function_type = "AWS::Lambda::Function";

// AWS guide: "Invoke an AWS Lambda function with Step Functions"; Service Authorization Reference: AWS Lambda
inline constexpr core::resource_kind qualifier_kind{"version or alias",    nullptr, "", nullptr, "", "lambda:{R}:{A}:function:{}",
                                                    core::name_form::name, nullptr, 0};
inline constexpr core::resource_kind function_kind{
    "function", function_type, "Arn", "Arn", "", "lambda:{R}:{A}:function:{}", core::name_form::function, "FunctionName", 64};
inline constexpr core::resource_kind alias_kind{
    "alias", "AWS::Lambda::Alias", "", "", "", "lambda:{R}:{A}:function:{}", core::name_form::function, nullptr, 64 + 1 + 128};
inline constexpr core::resource_kind version_kind{
    "version", "AWS::Lambda::Version", "", "", "", "lambda:{R}:{A}:function:{}", core::name_form::function, nullptr, 64 + 1 + 20};
inline constexpr core::resource_parameter functions[]{
    {"FunctionName", &function_kind}, {"FunctionName", &alias_kind}, {"FunctionName", &version_kind}, {"Resource", &function_kind},
    {"Resource", &alias_kind},        {"Resource", &version_kind},   {"Qualifier", &qualifier_kind}};
// What is called with a version or an alias is allowed with it only, and without one only without.
inline constexpr core::permission invokes[]{
    {"lambda:InvokeFunction", "{FunctionName}", "!Qualifier", "", ""},
    {"lambda:InvokeFunction", "{FunctionName}:{Qualifier}", "Qualifier", "", ""},
};
inline constexpr core::integration invoke_api{
    {"arn:aws:states:::lambda:invoke", nullptr, nullptr, "arn:aws:states:::lambda:invoke.waitForTaskToken"},
    invokes,
    functions,
    &core::models::lambda,
    "FunctionName"};
// A Task whose Resource is the ARN of a function.
inline constexpr core::permission invokes_directly[]{{"lambda:InvokeFunction", "{Resource}", "", "", ""}};
inline constexpr core::integration function_api{
    {"", nullptr, nullptr, nullptr}, invokes_directly, functions, &core::models::lambda, ""};

}

namespace aslant::core {

// An activity's workers ask for work, so that it needs nothing but the activity's key. AWS guide: "Data at rest encryption in Step
// Functions"
inline constexpr resource_kind activity_kind{
    "activity", "AWS::StepFunctions::Activity", "", "", "Name", "states:{R}:{A}:activity:{}", name_form::arn, "Name", 80};
inline constexpr resource_parameter activities[]{{"Resource", &activity_kind}, {"Resource->KmsKeyId", &key_kind}};
inline constexpr permission hands_out_work[]{
    {"kms:Decrypt kms:GenerateDataKey", "{Resource->KmsKeyId}", "",
     "StringEquals kms:EncryptionContext:aws:states:activityArn {Resource}", ""},
};
inline constexpr integration activity_api{{"", nullptr, nullptr, nullptr}, hands_out_work, activities, nullptr, ""};

template <> struct known_services<false> {
    static constexpr integration const* find(text service, text action) {
        if (service == "activity") return &activity_api;
        if (!(service == "lambda")) return nullptr;
        if (action.empty()) return &lambda::function_api;
        return action == "invoke" || action == any_action ? &lambda::invoke_api : nullptr;
    }
    static constexpr integration const* of_lambda[]{&lambda::invoke_api};
    static constexpr api_list of_service(text service) { return service == "lambda" ? api_list(of_lambda) : api_list(); }
};

}
