// AWS Elemental MediaConvert: queues, job templates, presets, and tasks that convert media.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/mediaconvert.hpp>

namespace aslant::mediaconvert {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto queue(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::MediaConvert::Queue"), properties...);
}
template <class... P> constexpr auto job_template(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::MediaConvert::JobTemplate"), properties...);
}
template <class... P> constexpr auto preset(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::MediaConvert::Preset"), properties...);
}

// --- facts. AWS guide: "Create an AWS Elemental MediaConvert job with Step Functions"; Service Authorization Reference: AWS Elemental
// MediaConvert
// (Step Functions tags the jobs that it creates, and may look at and cancel those only.)

inline constexpr core::resource_kind queue_kind{
    "queue", "AWS::MediaConvert::Queue", "Arn", "Arn", "", "mediaconvert:{R}:{A}:queues/{}", core::name_form::name_or_arn, nullptr,
    0};
inline constexpr core::resource_kind job_template_kind{"job template",
                                                       "AWS::MediaConvert::JobTemplate",
                                                       "",
                                                       "Arn",
                                                       "",
                                                       "mediaconvert:{R}:{A}:jobTemplates/{}",
                                                       core::name_form::name_or_arn,
                                                       nullptr,
                                                       0};
inline constexpr core::resource_kind preset_kind{
    "preset", "AWS::MediaConvert::Preset", "", "Arn", "", "mediaconvert:{R}:{A}:presets/{}", core::name_form::name_or_arn, nullptr,
    0};
inline constexpr core::resource_parameter resources[]{{"Queue", &queue_kind},
                                                      {"JobTemplate", &job_template_kind},
                                                      {"Settings.OutputGroups[].Outputs[].Preset", &preset_kind},
                                                      {"Role", &core::role_kind}};
inline constexpr core::permission creates[]{
    {"mediaconvert:CreateJob", "{Queue?Default} {JobTemplate} {Settings.OutputGroups[].Outputs[].Preset}", "", "", ""},
    {"iam:PassRole", "{Role}", "", "StringEquals iam:PassedToService mediaconvert.amazonaws.com", ""},
    {"mediaconvert:GetJob mediaconvert:CancelJob", "mediaconvert:{R}:{A}:jobs/*", "sync",
     "StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions", "a job has its id only when it has been created"},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventsForMediaConvertJobRule",
     "sync", "", ""},
};
inline constexpr core::integration create_job_api{
    {"arn:aws:states:::mediaconvert:createJob", "arn:aws:states:::mediaconvert:createJob.sync", nullptr, nullptr},
    creates,
    resources,
    &core::models::mediaconvert,
    "Role JobTemplate=job_template_name Queue=queue_name"};

// --- calls

inline constexpr core::api_parameter acceleration_settings{"AccelerationSettings", nullptr};
inline constexpr core::api_parameter billing_tags_source{"BillingTagsSource", nullptr};
inline constexpr core::api_parameter client_request_token{"ClientRequestToken", nullptr};
inline constexpr core::api_parameter hop_destinations{"HopDestinations", nullptr};
inline constexpr core::api_parameter job_engine_version{"JobEngineVersion", nullptr};
inline constexpr core::api_parameter job_template_name{"JobTemplate", &job_template_kind};
inline constexpr core::api_parameter priority{"Priority", nullptr};
inline constexpr core::api_parameter queue_name{"Queue", &queue_kind};
inline constexpr core::api_parameter role{"Role", &core::role_kind};
inline constexpr core::api_parameter settings{"Settings", nullptr};
inline constexpr core::api_parameter simulate_reserved_queue{"SimulateReservedQueue", nullptr};
inline constexpr core::api_parameter status_update_interval{"StatusUpdateInterval", nullptr};
inline constexpr core::api_parameter tags{"Tags", nullptr};
inline constexpr core::api_parameter user_metadata{"UserMetadata", nullptr};

// Converts media with a role that may read and write them: create_job(role, settings(object(…)), queue_name(films)). Without queue_name it
// goes to the default queue. With run_job the task waits until the job is done.
template <class R = core::missing, class... P> constexpr auto create_job(R const& media_role = {}, P const&... parameters) {
    return core::call(create_job_api, core::first_parameter(role, media_role, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&create_job_api};

}
