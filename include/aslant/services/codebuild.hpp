// AWS CodeBuild: projects, and tasks that build them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/codebuild.hpp>

namespace aslant::codebuild {

using core::literal;

// --- resources; their properties are CloudFormation's

template <class... P> constexpr auto project(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::CodeBuild::Project"), properties...);
}
template <class... P> constexpr auto report_group(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::CodeBuild::ReportGroup"), properties...);
}

// --- facts. AWS guide: "Integrate AWS CodeBuild with Step Functions"; Service Authorization Reference: AWS CodeBuild
// (A build has no ARN that a policy can name: its project has. The id of a build is the project's name, a colon and a number.)

inline constexpr core::resource_kind project_kind{
    "project", "AWS::CodeBuild::Project", "", "Arn", "", "codebuild:{R}:{A}:project/{}", core::name_form::name_or_arn, "Name", 255};
inline constexpr core::resource_kind build_kind{
    "build", "AWS::CodeBuild::Project", "", "Arn", "", "codebuild:{R}:{A}:project/{}", core::name_form::before_colon, "Name", 255};
inline constexpr core::resource_kind report_kind{"report",
                                                 "AWS::CodeBuild::ReportGroup",
                                                 "",
                                                 "Arn",
                                                 nullptr,
                                                 "codebuild:{R}:{A}:report-group/{}",
                                                 core::name_form::before_colon,
                                                 "Name",
                                                 128};
inline constexpr core::resource_kind service_role_kind{
    "role", "AWS::IAM::Role", "Arn", "Arn", "", "iam::{A}:role/{}", core::name_form::role, "RoleName", 64};
inline constexpr core::resource_parameter resources[]{{"ProjectName", &project_kind},
                                                      {"Id", &build_kind},
                                                      {"Ids[]", &build_kind},
                                                      {"ReportArns[]", &report_kind},
                                                      {"ServiceRoleOverride", &service_role_kind},
                                                      {"BuildBatchConfigOverride.ServiceRole", &service_role_kind}};

inline constexpr core::permission starts_build[]{
    {"codebuild:StartBuild", "{ProjectName}", "", "", ""},
    {"iam:PassRole", "{ServiceRoleOverride}", "", "StringEquals iam:PassedToService codebuild.amazonaws.com", ""},
    {"codebuild:StopBuild codebuild:BatchGetBuilds", "{ProjectName}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule", "events:{R}:{A}:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
     "sync", "", ""},
};
inline constexpr core::permission starts_build_batch[]{
    {"codebuild:StartBuildBatch", "{ProjectName}", "", "", ""},
    {"iam:PassRole", "{ServiceRoleOverride} {BuildBatchConfigOverride.ServiceRole}", "",
     "StringEquals iam:PassedToService codebuild.amazonaws.com", ""},
    {"codebuild:StopBuildBatch codebuild:BatchGetBuildBatches", "{ProjectName}", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule", "sync", "", ""},
};
// (It has no rule of EventBridge.)
inline constexpr core::permission retries_build_batch[]{
    {"codebuild:RetryBuildBatch", "{Id}", "", "", ""},
    {"codebuild:StopBuildBatch codebuild:BatchGetBuildBatches", "{Id}", "sync", "", ""},
};
inline constexpr core::permission stops_build[]{{"codebuild:StopBuild", "{Id}", "", "", ""}};
inline constexpr core::permission stops_build_batch[]{{"codebuild:StopBuildBatch", "{Id}", "", "", ""}};
inline constexpr core::permission deletes_builds[]{{"codebuild:BatchDeleteBuilds", "{Ids[]}", "", "", ""}};
inline constexpr core::permission deletes_build_batch[]{{"codebuild:DeleteBuildBatch", "{Id}", "", "", ""}};
inline constexpr core::permission gets_reports[]{{"codebuild:BatchGetReports", "{ReportArns[]}", "", "", ""}};

inline constexpr core::integration start_build_api{
    {"arn:aws:states:::codebuild:startBuild", "arn:aws:states:::codebuild:startBuild.sync", nullptr, nullptr},
    starts_build,
    resources,
    &core::models::codebuild,
    "ProjectName"};
inline constexpr core::integration start_build_batch_api{
    {"arn:aws:states:::codebuild:startBuildBatch", "arn:aws:states:::codebuild:startBuildBatch.sync", nullptr, nullptr},
    starts_build_batch,
    resources,
    &core::models::codebuild,
    "ProjectName"};
inline constexpr core::integration retry_build_batch_api{
    {"arn:aws:states:::codebuild:retryBuildBatch", "arn:aws:states:::codebuild:retryBuildBatch.sync", nullptr, nullptr},
    retries_build_batch,
    resources,
    &core::models::codebuild,
    "Id"};
inline constexpr core::integration stop_build_api{
    {"arn:aws:states:::codebuild:stopBuild", nullptr, nullptr, nullptr}, stops_build, resources, &core::models::codebuild, "Id"};
inline constexpr core::integration stop_build_batch_api{{"arn:aws:states:::codebuild:stopBuildBatch", nullptr, nullptr, nullptr},
                                                        stops_build_batch,
                                                        resources,
                                                        &core::models::codebuild,
                                                        "Id"};
inline constexpr core::integration batch_delete_builds_api{
    {"arn:aws:states:::codebuild:batchDeleteBuilds", nullptr, nullptr, nullptr},
    deletes_builds,
    resources,
    &core::models::codebuild,
    "Ids"};
inline constexpr core::integration delete_build_batch_api{
    {"arn:aws:states:::codebuild:deleteBuildBatch", nullptr, nullptr, nullptr},
    deletes_build_batch,
    resources,
    &core::models::codebuild,
    "Id"};
inline constexpr core::integration batch_get_reports_api{{"arn:aws:states:::codebuild:batchGetReports", nullptr, nullptr, nullptr},
                                                         gets_reports,
                                                         resources,
                                                         &core::models::codebuild,
                                                         "ReportArns"};

// --- calls

inline constexpr core::api_parameter artifacts_override{"ArtifactsOverride", nullptr};
inline constexpr core::api_parameter auto_retry_limit_override{"AutoRetryLimitOverride", nullptr};
inline constexpr core::api_parameter build_status_config_override{"BuildStatusConfigOverride", nullptr};
inline constexpr core::api_parameter buildspec_override{"BuildspecOverride", nullptr};
inline constexpr core::api_parameter cache_override{"CacheOverride", nullptr};
inline constexpr core::api_parameter certificate_override{"CertificateOverride", nullptr};
inline constexpr core::api_parameter compute_type_override{"ComputeTypeOverride", nullptr};
inline constexpr core::api_parameter debug_session_enabled{"DebugSessionEnabled", nullptr};
inline constexpr core::api_parameter encryption_key_override{"EncryptionKeyOverride", nullptr};
inline constexpr core::api_parameter environment_type_override{"EnvironmentTypeOverride", nullptr};
inline constexpr core::api_parameter environment_variables_override{"EnvironmentVariablesOverride", nullptr};
inline constexpr core::api_parameter fleet_override{"FleetOverride", nullptr};
inline constexpr core::api_parameter git_clone_depth_override{"GitCloneDepthOverride", nullptr};
inline constexpr core::api_parameter git_submodules_config_override{"GitSubmodulesConfigOverride", nullptr};
inline constexpr core::api_parameter idempotency_token{"IdempotencyToken", nullptr};
inline constexpr core::api_parameter image_override{"ImageOverride", nullptr};
inline constexpr core::api_parameter image_pull_credentials_type_override{"ImagePullCredentialsTypeOverride", nullptr};
inline constexpr core::api_parameter insecure_ssl_override{"InsecureSslOverride", nullptr};
inline constexpr core::api_parameter logs_config_override{"LogsConfigOverride", nullptr};
inline constexpr core::api_parameter privileged_mode_override{"PrivilegedModeOverride", nullptr};
inline constexpr core::api_parameter project_name{"ProjectName", &project_kind};
inline constexpr core::api_parameter queued_timeout_in_minutes_override{"QueuedTimeoutInMinutesOverride", nullptr};
inline constexpr core::api_parameter registry_credential_override{"RegistryCredentialOverride", nullptr};
inline constexpr core::api_parameter report_build_status_override{"ReportBuildStatusOverride", nullptr};
inline constexpr core::api_parameter secondary_artifacts_override{"SecondaryArtifactsOverride", nullptr};
inline constexpr core::api_parameter secondary_sources_override{"SecondarySourcesOverride", nullptr};
inline constexpr core::api_parameter secondary_sources_version_override{"SecondarySourcesVersionOverride", nullptr};
inline constexpr core::api_parameter service_role_override{"ServiceRoleOverride", &service_role_kind};
inline constexpr core::api_parameter source_auth_override{"SourceAuthOverride", nullptr};
inline constexpr core::api_parameter source_location_override{"SourceLocationOverride", nullptr};
inline constexpr core::api_parameter source_type_override{"SourceTypeOverride", nullptr};
inline constexpr core::api_parameter source_version{"SourceVersion", nullptr};
inline constexpr core::api_parameter timeout_in_minutes_override{"TimeoutInMinutesOverride", nullptr};
inline constexpr core::api_parameter build_batch_config_override{"BuildBatchConfigOverride", nullptr};
inline constexpr core::api_parameter build_timeout_in_minutes_override{"BuildTimeoutInMinutesOverride", nullptr};
inline constexpr core::api_parameter report_build_batch_status_override{"ReportBuildBatchStatusOverride", nullptr};
inline constexpr core::api_parameter id{"Id", nullptr};
inline constexpr core::api_parameter retry_type{"RetryType", nullptr};
inline constexpr core::api_parameter ids{"Ids", nullptr};
inline constexpr core::api_parameter report_arns{"ReportArns", nullptr};

// Builds a project: a handle, its name, or where the name is read from. With run_job the task waits until the build is done.
template <class J = core::missing, class... P> constexpr auto start_build(J const& project = {}, P const&... parameters) {
    return core::call(start_build_api, core::first_parameter(project_name, project, core::nowhere), parameters...);
}
// Builds a project in many parts: as start_build.
template <class J = core::missing, class... P> constexpr auto start_build_batch(J const& project = {}, P const&... parameters) {
    return core::call(start_build_batch_api, core::first_parameter(project_name, project, core::nowhere), parameters...);
}

// The others take the id of a build, or of a batch, first: where it is read from, with the project as its bound:
// stop_build(path("$.Build.Id"), allow("Id", site)).

// Builds again what has failed in a batch. With run_job the task waits until the batch is done.
template <class I = core::missing, class... P> constexpr auto retry_build_batch(I const& batch = {}, P const&... parameters) {
    return core::call(retry_build_batch_api, core::first_parameter(id, batch, core::nowhere), parameters...);
}
template <class I = core::missing, class... P> constexpr auto stop_build(I const& build = {}, P const&... parameters) {
    return core::call(stop_build_api, core::first_parameter(id, build, core::nowhere), parameters...);
}
template <class I = core::missing, class... P> constexpr auto stop_build_batch(I const& batch = {}, P const&... parameters) {
    return core::call(stop_build_batch_api, core::first_parameter(id, batch, core::nowhere), parameters...);
}
template <class I = core::missing, class... P> constexpr auto delete_build_batch(I const& batch = {}, P const&... parameters) {
    return core::call(delete_build_batch_api, core::first_parameter(id, batch, core::nowhere), parameters...);
}
// Deletes builds: an array of their ids, or where it is read from, with allow("Ids", site).
template <class I = core::missing, class... P> constexpr auto batch_delete_builds(I const& builds = {}, P const&... parameters) {
    return core::call(batch_delete_builds_api, core::first_parameter(ids, builds, core::nowhere), parameters...);
}
// Gets reports: an array of their ARNs, or where it is read from, with allow("ReportArns", reports).
template <class A = core::missing, class... P> constexpr auto batch_get_reports(A const& reports = {}, P const&... parameters) {
    return core::call(batch_get_reports_api, core::first_parameter(report_arns, reports, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&start_build_api,        &start_build_batch_api, &retry_build_batch_api,
                                                 &stop_build_api,         &stop_build_batch_api,  &batch_delete_builds_api,
                                                 &delete_build_batch_api, &batch_get_reports_api};

}
