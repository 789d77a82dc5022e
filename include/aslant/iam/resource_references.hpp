// What CloudFormation's Ref and Fn::GetAtt give of a resource, where a call does not say which kind of resource it takes.
#pragma once

#include <aslant/iam/permissions.hpp>

namespace aslant::core {

enum class given_form : unsigned char { unknown, name, arn };

// Types of resources by what their Ref is. CloudFormation user guide: "Return values" of each type.
inline constexpr char const* types_with_arn_as_ref[]{
    "AWS::ACMPCA::CertificateAuthority",
    "AWS::Batch::ComputeEnvironment",
    "AWS::Batch::JobDefinition",
    "AWS::Batch::JobQueue",
    "AWS::CertificateManager::Certificate",
    "AWS::CloudFormation::Stack",
    "AWS::CodeStarConnections::Connection",
    "AWS::DMS::ReplicationInstance",
    "AWS::DMS::ReplicationTask",
    "AWS::ECS::Service",
    "AWS::ECS::TaskDefinition",
    "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::IAM::ManagedPolicy",
    "AWS::Lambda::Alias",
    "AWS::Lambda::LayerVersion",
    "AWS::Lambda::Version",
    "AWS::MSK::Cluster",
    "AWS::SNS::Subscription",
    "AWS::SNS::Topic",
    "AWS::SecretsManager::Secret",
    "AWS::StepFunctions::Activity",
    "AWS::StepFunctions::StateMachine",
    "AWS::StepFunctions::StateMachineAlias",
    "AWS::StepFunctions::StateMachineVersion",
};
inline constexpr char const* types_with_name_as_ref[]{
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Stage",
    "AWS::ApiGatewayV2::Api",
    "AWS::AppSync::DomainName",
    "AWS::Athena::WorkGroup",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::Backup::BackupVault",
    "AWS::CloudFront::Distribution",
    "AWS::CloudWatch::Alarm",
    "AWS::CodeBuild::Project",
    "AWS::CodeCommit::Repository",
    "AWS::CodePipeline::Pipeline",
    "AWS::Cognito::IdentityPool",
    "AWS::Cognito::UserPool",
    "AWS::Cognito::UserPoolClient",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Instance",
    "AWS::EC2::KeyPair",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::EC2::Volume",
    "AWS::ECR::Repository",
    "AWS::ECS::Cluster",
    "AWS::EFS::FileSystem",
    "AWS::EKS::Cluster",
    "AWS::EMR::Cluster",
    "AWS::Events::EventBus",
    "AWS::Glue::Crawler",
    "AWS::Glue::Database",
    "AWS::Glue::Job",
    "AWS::Glue::Workflow",
    "AWS::IAM::Role",
    "AWS::IAM::User",
    "AWS::KMS::Key",
    "AWS::Kinesis::Stream",
    "AWS::KinesisFirehose::DeliveryStream",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::OpenSearchService::Domain",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::Route53::HostedZone",
    "AWS::S3::Bucket",
    "AWS::SES::ConfigurationSet",
    "AWS::SSM::Document",
    "AWS::SSM::Parameter",
    "AWS::Scheduler::Schedule",
    "AWS::Scheduler::ScheduleGroup",
};

// The IAM prefixes of some services by their names in types; nothing of the others.
struct service_of_types {
    char const* name;
    char const* prefix;
};
inline constexpr service_of_types services_of_types[]{
    {"Athena", "athena"},
    {"Batch", "batch"},
    {"DynamoDB", "dynamodb"},
    {"ECR", "ecr"},
    {"ECS", "ecs"},
    {"Events", "events"},
    {"Glue", "glue"},
    {"IAM", "iam"},
    {"KMS", "kms"},
    {"Kinesis", "kinesis"},
    {"Lambda", "lambda"},
    {"Logs", "logs"},
    {"RDS", "rds"},
    {"S3", "s3"},
    {"SNS", "sns"},
    {"SQS", "sqs"},
    {"SSM", "ssm"},
    {"SecretsManager", "secretsmanager"},
    {"StepFunctions", "states"},
};
constexpr text prefix_of_type(text type) {
    text service = type;
    if (!cut_start(service, text_of("AWS::"))) return {};
    service = cut_part(service, ':');
    for (service_of_types const& known : services_of_types)
        if (service == terminated(known.name)) return terminated(known.prefix);
    return {};
}

// `attribute` is empty for Ref.
constexpr given_form form_given_by(text type, text attribute) {
    if (!attribute.empty()) {
        if (ends_with(attribute, text_of("Arn")) || ends_with(attribute, text_of("ARN"))) return given_form::arn;
        return ends_with(attribute, text_of("Name")) || ends_with(attribute, text_of("Id")) ? given_form::name
                                                                                            : given_form::unknown;
    }
    for (char const* known : types_with_name_as_ref)
        if (type == terminated(known)) return given_form::name;
    for (char const* known : types_with_arn_as_ref)
        if (type == terminated(known)) return given_form::arn;
    return given_form::unknown;
}

}
