// The services that are known by the texts of their Resources, without <aslant/services.hpp>: what most machines call.
#pragma once

#include <aslant/iam/call_sites.hpp>
#include <aslant/services/lambda.hpp>

namespace aslant::core {

// A Task whose Resource is the ARN of an activity: its workers ask for work, so that it needs nothing but the activity's key.
// AWS guide: "Data at rest encryption in Step Functions"
inline constexpr resource_kind activity_kind{
    "activity", "AWS::StepFunctions::Activity", "", "", "Name", "states:{R}:{A}:activity:{}", name_form::arn};
inline constexpr resource_parameter activities[]{{"Resource", &activity_kind}, {"Resource->KmsKeyId", &key_kind}};
inline constexpr permission hands_out_work[]{
    {"kms:Decrypt kms:GenerateDataKey", "{Resource->KmsKeyId}", "",
     "StringEquals kms:EncryptionContext:aws:states:activityArn {Resource}", ""},
};
inline constexpr integration activity_api{{"", nullptr, nullptr, nullptr}, hands_out_work, activities, nullptr};

template <> struct known_services<false> {
    static constexpr integration const* find(text service, text action) {
        if (service == "activity") return &activity_api;
        if (!(service == "lambda")) return nullptr;
        return action.empty() ? &lambda::function_api : action == "invoke" ? &lambda::invoke_api : nullptr;
    }
    static constexpr fact_rows<integration const*> of_service(text service) {
        return service == "lambda" ? fact_rows<integration const*>(lambda::apis) : fact_rows<integration const*>();
    }
};

}
