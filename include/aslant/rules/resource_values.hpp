// What services take as the names of their resources, and as other properties: a row for each.
// The API references of the services, and CloudFormation's schemas of the resources.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// Physical names.
struct resource_name {
    char const* type;
    char const* property;
    int least;   // characters
    int greatest;
    char const* others;   // what is allowed beside letters and digits
    bool has_capitals;
    bool starts_plain;   // with a letter or digit; and ends so
    char const* words;
};
inline constexpr resource_name resource_names[]{
    {"AWS::S3::Bucket", "BucketName", 3, 63, ".-", false, true,
     "3 to 63 lower-case letters, digits, hyphens and dots, a letter or digit first and last"},
    {"AWS::SQS::Queue", "QueueName", 1, 80, "-_.", true, false,
     "1 to 80 letters, digits, hyphens and underscores, and .fifo of a FIFO queue"},
    {"AWS::SNS::Topic", "TopicName", 1, 256, "-_.", true, false,
     "1 to 256 letters, digits, hyphens and underscores, and .fifo of a FIFO topic"},
    {"AWS::Lambda::Function", "FunctionName", 1, 64, "-_", true, false, "1 to 64 letters, digits, hyphens and underscores"},
    {"AWS::Lambda::Alias", "Name", 1, 128, "-_", true, false,
     "1 to 128 letters, digits, hyphens and underscores, not digits alone"},
    {"AWS::DynamoDB::Table", "TableName", 3, 255, "-_.", true, false, "3 to 255 letters, digits, hyphens, underscores and dots"},
    {"AWS::Events::Rule", "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {"AWS::Events::EventBus", "Name", 1, 256, "-_./", true, false,
     "1 to 256 letters, digits, hyphens, underscores, dots and slashes"},
    {"AWS::Events::Connection", "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {"AWS::Events::ApiDestination", "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {"AWS::Scheduler::Schedule", "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {"AWS::Scheduler::ScheduleGroup", "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {"AWS::Pipes::Pipe", "Name", 1, 64, "-_.", true, false, "1 to 64 letters, digits, hyphens, underscores and dots"},
    {"AWS::Logs::LogGroup", "LogGroupName", 1, 512, "-_./#", true, false, "1 to 512 letters, digits, and - _ . / #"},
    {"AWS::IAM::Role", "RoleName", 1, 64, "+=,.@-_", true, false, "1 to 64 letters, digits, and + = , . @ - _"},
    {"AWS::IAM::ManagedPolicy", "ManagedPolicyName", 1, 128, "+=,.@-_", true, false, "1 to 128 letters, digits, and + = , . @ - _"},
    {"AWS::KMS::Alias", "AliasName", 7, 256, ":/_-", true, false, "alias/ and 1 to 250 letters, digits, and : / _ -"},
    {"AWS::CloudTrail::Trail", "TrailName", 3, 128, "-_.", true, true,
     "3 to 128 letters, digits, hyphens, underscores and dots, a letter or digit first and last"},
    {"AWS::ECS::Cluster", "ClusterName", 1, 255, "-_", true, false, "1 to 255 letters, digits, hyphens and underscores"},
    {"AWS::ECS::TaskDefinition", "Family", 1, 255, "-_", true, false, "1 to 255 letters, digits, hyphens and underscores"},
    {"AWS::Batch::JobQueue", "JobQueueName", 1, 128, "-_", true, false, "1 to 128 letters, digits, hyphens and underscores"},
    {"AWS::Batch::JobDefinition", "JobDefinitionName", 1, 128, "-_", true, false,
     "1 to 128 letters, digits, hyphens and underscores"},
    {"AWS::Batch::ComputeEnvironment", "ComputeEnvironmentName", 1, 128, "-_", true, false,
     "1 to 128 letters, digits, hyphens and underscores"},
    {"AWS::Kinesis::Stream", "Name", 1, 128, "-_.", true, false, "1 to 128 letters, digits, hyphens, underscores and dots"},
    {"AWS::StepFunctions::StateMachineAlias", "Name", 1, 80, "-_.", true, false,
     "1 to 80 letters, digits, hyphens, underscores and dots, not digits alone"},
};

// Words and numbers, also of members: "LoggingConfiguration.Level".
struct resource_setting {
    char const* type;
    char const* path;
    char const* words;   // that are allowed, or nullptr
    int least;
    int greatest;
    char const* bounds;
};
inline constexpr resource_setting resource_settings[]{
    {"AWS::StepFunctions::StateMachine", "LoggingConfiguration.Level", "ALL, ERROR, FATAL, OFF", 0, 0, nullptr},
    {"AWS::StepFunctions::StateMachine", "EncryptionConfiguration.Type", "AWS_OWNED_KEY, CUSTOMER_MANAGED_KMS_KEY", 0, 0, nullptr},
    {"AWS::StepFunctions::StateMachine", "EncryptionConfiguration.KmsDataKeyReusePeriodSeconds", nullptr, 60, 900, "60 to 900"},
    {"AWS::StepFunctions::StateMachineAlias", "DeploymentPreference.Type", "LINEAR, ALL_AT_ONCE, CANARY", 0, 0, nullptr},
    {"AWS::StepFunctions::StateMachineAlias", "DeploymentPreference.Interval", nullptr, 1, 2100, "1 to 2100"},
    {"AWS::StepFunctions::StateMachineAlias", "DeploymentPreference.Percentage", nullptr, 1, 99, "1 to 99"},
    {"AWS::Events::Rule", "State", "ENABLED, DISABLED, ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS", 0, 0, nullptr},
    {"AWS::Scheduler::Schedule", "State", "ENABLED, DISABLED", 0, 0, nullptr},
    {"AWS::Scheduler::Schedule", "FlexibleTimeWindow.Mode", "OFF, FLEXIBLE", 0, 0, nullptr},
    {"AWS::Scheduler::Schedule", "FlexibleTimeWindow.MaximumWindowInMinutes", nullptr, 1, 1440, "1 to 1440"},
};

}
