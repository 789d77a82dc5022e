// What CloudFormation's Ref and Fn::GetAtt give of a resource, where a call does not say which kind of resource it takes.
#pragma once

#include <aslant/iam/permissions.hpp>

namespace aslant::core {

enum class given_form : unsigned char { unknown, name, arn };

// What gives the name of a resource, and what its ARN: "" is its Ref, nullptr: nothing that is known here. (The Ref of a queue is neither.)
// CloudFormation user guide: "Return values" of each type.
struct attributes_of_type {
    char const* type;
    char const* name;
    char const* arn;
};
inline constexpr attributes_of_type types_of_resources[]{
    {"AWS::ACMPCA::CertificateAuthority", nullptr, ""},
    {"AWS::ApiGateway::RestApi", "", nullptr},
    {"AWS::ApiGateway::Stage", "", nullptr},
    {"AWS::ApiGatewayV2::Api", "", nullptr},
    {"AWS::AppSync::DomainName", "", nullptr},
    {"AWS::Athena::WorkGroup", "", nullptr},
    {"AWS::AutoScaling::AutoScalingGroup", "", nullptr},
    {"AWS::Backup::BackupVault", "", "BackupVaultArn"},
    {"AWS::Batch::ComputeEnvironment", nullptr, ""},
    {"AWS::Batch::JobDefinition", nullptr, ""},
    {"AWS::Batch::JobQueue", nullptr, ""},
    {"AWS::CertificateManager::Certificate", nullptr, ""},
    {"AWS::CloudFormation::Stack", nullptr, ""},
    {"AWS::CloudFront::Distribution", "", nullptr},
    {"AWS::CloudWatch::Alarm", "", "Arn"},
    {"AWS::CodeBuild::Project", "", "Arn"},
    {"AWS::CodeCommit::Repository", "", "Arn"},
    {"AWS::CodePipeline::Pipeline", "", nullptr},
    {"AWS::CodeStarConnections::Connection", nullptr, ""},
    {"AWS::Cognito::IdentityPool", "", nullptr},
    {"AWS::Cognito::UserPool", "", "Arn"},
    {"AWS::Cognito::UserPoolClient", "", nullptr},
    {"AWS::DMS::ReplicationInstance", nullptr, ""},
    {"AWS::DMS::ReplicationTask", nullptr, ""},
    {"AWS::DynamoDB::GlobalTable", "", "Arn"},
    {"AWS::DynamoDB::Table", "", "Arn"},
    {"AWS::EC2::Instance", "", nullptr},
    {"AWS::EC2::KeyPair", "", nullptr},
    {"AWS::EC2::SecurityGroup", "", nullptr},
    {"AWS::EC2::Subnet", "", nullptr},
    {"AWS::EC2::VPC", "", nullptr},
    {"AWS::EC2::Volume", "", nullptr},
    {"AWS::ECR::Repository", "", "Arn"},
    {"AWS::ECS::Cluster", "", "Arn"},
    {"AWS::ECS::Service", nullptr, ""},
    {"AWS::ECS::TaskDefinition", nullptr, ""},
    {"AWS::EFS::FileSystem", "", "Arn"},
    {"AWS::EKS::Cluster", "", "Arn"},
    {"AWS::EMR::Cluster", "", nullptr},
    {"AWS::ElasticLoadBalancingV2::Listener", nullptr, ""},
    {"AWS::ElasticLoadBalancingV2::LoadBalancer", nullptr, ""},
    {"AWS::ElasticLoadBalancingV2::TargetGroup", nullptr, ""},
    {"AWS::Events::EventBus", "", "Arn"},
    {"AWS::Glue::Crawler", "", nullptr},
    {"AWS::Glue::Database", "", nullptr},
    {"AWS::Glue::Job", "", nullptr},
    {"AWS::Glue::Workflow", "", nullptr},
    {"AWS::IAM::ManagedPolicy", nullptr, ""},
    {"AWS::IAM::Role", "", "Arn"},
    {"AWS::IAM::User", "", "Arn"},
    {"AWS::KMS::Key", "", "Arn"},
    {"AWS::Kinesis::Stream", "", "Arn"},
    {"AWS::KinesisFirehose::DeliveryStream", "", "Arn"},
    {"AWS::Lambda::Alias", nullptr, ""},
    {"AWS::Lambda::Function", "", "Arn"},
    {"AWS::Lambda::LayerVersion", nullptr, ""},
    {"AWS::Lambda::Version", nullptr, ""},
    {"AWS::Logs::LogGroup", "", "Arn"},
    {"AWS::MSK::Cluster", nullptr, ""},
    {"AWS::OpenSearchService::Domain", "", "Arn"},
    {"AWS::RDS::DBCluster", "", "DBClusterArn"},
    {"AWS::RDS::DBInstance", "", "DBInstanceArn"},
    {"AWS::Redshift::Cluster", "", nullptr},
    {"AWS::Route53::HostedZone", "", nullptr},
    {"AWS::S3::Bucket", "", "Arn"},
    {"AWS::SES::ConfigurationSet", "", nullptr},
    {"AWS::SNS::Subscription", nullptr, ""},
    {"AWS::SNS::Topic", "TopicName", ""},
    {"AWS::SQS::Queue", "QueueName", "Arn"},
    {"AWS::SSM::Document", "", nullptr},
    {"AWS::SSM::Parameter", "", nullptr},
    {"AWS::Scheduler::Schedule", "", "Arn"},
    {"AWS::Scheduler::ScheduleGroup", "", "Arn"},
    {"AWS::SecretsManager::Secret", nullptr, ""},
    {"AWS::StepFunctions::Activity", "Name", ""},
    {"AWS::StepFunctions::StateMachine", "Name", ""},
    {"AWS::StepFunctions::StateMachineAlias", nullptr, ""},
    {"AWS::StepFunctions::StateMachineVersion", nullptr, ""},
};
constexpr attributes_of_type const* attributes_of(text type) {
    for (attributes_of_type const& known : types_of_resources)
        if (type == terminated(known.type)) return &known;
    return nullptr;
}
constexpr bool is_by_ref(char const* attribute) { return attribute && *attribute == 0; }

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
    attributes_of_type const* const known = attributes_of(type);
    if (known && is_by_ref(known->name)) return given_form::name;
    if (known && is_by_ref(known->arn)) return given_form::arn;
    return given_form::unknown;
}

}
