// What services take as the names of their resources, and as other properties: a row for each.
// The API references of the services, and CloudFormation's schemas of the resources.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// Physical names.
struct resource_name {
    text type;
    char const* property;
    int least;   // characters
    int greatest;
    char const* others;   // what is allowed beside letters and digits
    bool has_capitals;
    bool starts_plain;   // with a letter or digit; and ends so
    char const* words;
};
inline constexpr resource_name resource_names[]{
    {{"AWS::S3::Bucket", 15},
     "BucketName",
     3,
     63,
     ".-",
     false,
     true,
     "3 to 63 lower-case letters, digits, hyphens and dots, a letter or digit first and last"},
    {{"AWS::SQS::Queue", 15},
     "QueueName",
     1,
     80,
     "-_.",
     true,
     false,
     "1 to 80 letters, digits, hyphens and underscores, and .fifo of a FIFO queue"},
    {{"AWS::SNS::Topic", 15},
     "TopicName",
     1,
     256,
     "-_.",
     true,
     false,
     "1 to 256 letters, digits, hyphens and underscores, and .fifo of a FIFO topic"},
    {{"AWS::Lambda::Function", 21}, "FunctionName", 1, 64, "-_", true, false, "1 to 64 letters, digits, hyphens and underscores"},
    {{"AWS::Lambda::Alias", 18},
     "Name",
     1,
     128,
     "-_",
     true,
     false,
     "1 to 128 letters, digits, hyphens and underscores, not digits alone"},
    {{"AWS::DynamoDB::Table", 20},
     "TableName",
     3,
     255,
     "-_.",
     true,
     false,
     "3 to 255 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Events::Rule", 17}, "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Events::EventBus", 21},
     "Name",
     1,
     256,
     "-_./",
     true,
     false,
     "1 to 256 letters, digits, hyphens, underscores, dots and slashes"},
    {{"AWS::Events::Connection", 23}, "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Events::ApiDestination", 27},
     "Name",
     1,
     64,
     "-_.",
     true,
     false,
     "1 to 64 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Scheduler::Schedule", 24}, "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Scheduler::ScheduleGroup", 29},
     "Name",
     1,
     64,
     "-_.",
     true,
     false,
     "1 to 64 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Pipes::Pipe", 16}, "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {{"AWS::Logs::LogGroup", 19}, "LogGroupName", 1, 512, "-_./#", true, false, "1 to 512 letters, digits, and - _ . / #"},
    {{"AWS::IAM::Role", 14}, "RoleName", 1, 64, "+=,.@-_", true, false, "1 to 64 letters, digits, and + = , . @ - _"},
    {{"AWS::IAM::ManagedPolicy", 23},
     "ManagedPolicyName",
     1,
     128,
     "+=,.@-_",
     true,
     false,
     "1 to 128 letters, digits, and + = , . @ - _"},
    {{"AWS::KMS::Alias", 15}, "AliasName", 7, 256, ":/_-", true, false, "alias/ and 1 to 250 letters, digits, and : / _ -"},
    {{"AWS::CloudTrail::Trail", 22},
     "TrailName",
     3,
     128,
     "-_.",
     true,
     true,
     "3 to 128 letters, digits, hyphens, underscores and dots, a letter or digit first and last"},
    {{"AWS::ECS::Cluster", 17}, "ClusterName", 1, 255, "-_", true, false, "1 to 255 letters, digits, hyphens and underscores"},
    {{"AWS::ECS::TaskDefinition", 24}, "Family", 1, 255, "-_", true, false, "1 to 255 letters, digits, hyphens and underscores"},
    {{"AWS::Batch::JobQueue", 20}, "JobQueueName", 1, 128, "-_", true, false, "1 to 128 letters, digits, hyphens and underscores"},
    {{"AWS::Batch::JobDefinition", 25},
     "JobDefinitionName",
     1,
     128,
     "-_",
     true,
     false,
     "1 to 128 letters, digits, hyphens and underscores"},
    {{"AWS::Batch::ComputeEnvironment", 30},
     "ComputeEnvironmentName",
     1,
     128,
     "-_",
     true,
     false,
     "1 to 128 letters, digits, hyphens and underscores"},
    {{"AWS::Kinesis::Stream", 20}, "Name", 1, 128, "-_.", true, false, "1 to 128 letters, digits, hyphens, underscores and dots"},
    {{"AWS::StepFunctions::StateMachineAlias", 37},
     "Name",
     1,
     80,
     "-_.",
     true,
     false,
     "1 to 80 letters, digits, hyphens, underscores and dots, not digits alone"},
};

// Words and numbers, also of members: "LoggingConfiguration.Level".
struct resource_setting {
    text type;
    char const* path;
    char const* words;   // that are allowed, or nullptr
    int least;
    int greatest;
    char const* bounds;
};
inline constexpr resource_setting resource_settings[]{
    {{"AWS::StepFunctions::StateMachine", 32}, "LoggingConfiguration.Level", "ALL, ERROR, FATAL, OFF", 0, 0, nullptr},
    {{"AWS::StepFunctions::StateMachine", 32},
     "EncryptionConfiguration.Type",
     "AWS_OWNED_KEY, CUSTOMER_MANAGED_KMS_KEY",
     0,
     0,
     nullptr},
    {{"AWS::StepFunctions::StateMachine", 32},
     "EncryptionConfiguration.KmsDataKeyReusePeriodSeconds",
     nullptr,
     60,
     900,
     "60 to 900"},
    {{"AWS::StepFunctions::StateMachineAlias", 37}, "DeploymentPreference.Type", "LINEAR, ALL_AT_ONCE, CANARY", 0, 0, nullptr},
    {{"AWS::StepFunctions::StateMachineAlias", 37}, "DeploymentPreference.Interval", nullptr, 1, 2100, "1 to 2100"},
    {{"AWS::StepFunctions::StateMachineAlias", 37}, "DeploymentPreference.Percentage", nullptr, 1, 99, "1 to 99"},
    {{"AWS::Events::Rule", 17}, "State", "ENABLED, DISABLED, ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS", 0, 0, nullptr},
    {{"AWS::Scheduler::Schedule", 24}, "State", "ENABLED, DISABLED", 0, 0, nullptr},
    {{"AWS::Scheduler::Schedule", 24}, "FlexibleTimeWindow.Mode", "OFF, FLEXIBLE", 0, 0, nullptr},
    {{"AWS::Scheduler::Schedule", 24}, "FlexibleTimeWindow.MaximumWindowInMinutes", nullptr, 1, 1440, "1 to 1440"},
    {{"AWS::ECS::TaskDefinition", 24}, "EphemeralStorage.SizeInGiB", nullptr, 21, 200, "21 to 200"},
};

}
