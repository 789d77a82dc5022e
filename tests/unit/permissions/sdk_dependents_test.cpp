// What AWS SDK integrations need beside their own actions: keys, tags, roles, objects and secrets of the caller; and handles as values.
#include "permissions.hpp"

#include "calls.hpp"

#include <aslant/sdk.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto data = s3::bucket("Data", s3::kms_master_key(key));
constexpr auto plain = s3::bucket("Plain");
constexpr auto jobs = sqs::queue("Jobs", sqs::kms_master_key(key));
constexpr auto topic = sns::topic("Topic", sns::kms_master_key(key));
constexpr auto orders = dynamodb::table("Orders", dynamodb::kms_master_key(key));
constexpr auto stream = resource("Stream", "AWS::Kinesis::Stream", property("StreamEncryption", object(field("KeyId", ref(key)))));
constexpr auto password = resource("Password", "AWS::SecretsManager::Secret", property("KmsKeyId", ref(key)));
constexpr auto role = resource("Role", "AWS::IAM::Role", property("AssumeRolePolicyDocument", object()));
constexpr auto cluster = resource("Cluster", "AWS::ECS::Cluster");
constexpr auto catalog_of_hive = resource("Hive", "AWS::Athena::DataCatalog", property("Name", "hive"), property("Type", "HIVE"));
constexpr auto work = resource("Work", "AWS::ECS::TaskDefinition", property("TaskRoleArn", get_att(role, "Arn")),
                               property("ExecutionRoleArn", "arn:aws:iam::111122223333:role/exec"));

std::string const objects = "arn:${AWS::Partition}:s3:::";
std::string key_for(std::string const& actions, std::string const& service, std::string const& used = "${Key.Arn}") {
    return "\n" + actions + " on " + used + " if StringEquals kms:ViaService " + service + ".${AWS::Region}.amazonaws.com";
}
std::string elsewhere(std::string const& what) {
    return "error: state `A`: `" + what + "` is a property of something outside of the stack: allow(\"" + what +
           "\", ...) has to say it [permission-elsewhere]";
}

}

// --- keys
TEST_CASE("sdk: the key of a resource that the call names") {
    std::string const both = "kms:Decrypt kms:GenerateDataKey";
    CHECK(policy_for(sdk("sqs:sendMessage", field("QueueUrl", jobs), field("MessageBody", "m")), key, jobs) ==
          "sqs:SendMessage on ${Jobs.Arn}" + key_for(both, "sqs"));
    CHECK(policy_for(sdk("sqs:receiveMessage", field("QueueUrl", ref(jobs))), key, jobs) ==
          "sqs:ReceiveMessage on ${Jobs.Arn}" + key_for("kms:Decrypt", "sqs"));
    CHECK(policy_for(sdk("sns:publish", field("TopicArn", topic), field("Message", "m")), key, topic) ==
          "sns:Publish on ${Topic}" + key_for(both, "sns"));
    CHECK(policy_for(sdk("s3:getObject", field("Bucket", data), field("Key", "k"), field("VersionId", "3")), key, data) ==
          "s3:GetObjectVersion on " + objects + "${Data}/k" + key_for("kms:Decrypt", "s3"));
    CHECK(policy_for(sdk("s3:putObject", field("Bucket", data), field("Key", "k")), key, data) ==
          "s3:PutObject on " + objects + "${Data}/k" + key_for("kms:GenerateDataKey", "s3"));
    CHECK(policy_for(sdk("s3:putObject", field("Bucket", data), field("Key", "k"), field("SsekmsKeyId", "1234abcd")), key, data) ==
          "s3:PutObject on " + objects + "${Data}/k" + key_for("kms:GenerateDataKey", "s3", arn_of("kms") + "key/1234abcd"));
    CHECK(policy_for(sdk("s3:getObject", field("Bucket", plain), field("Key", "k")), plain) ==
          "s3:GetObject on " + objects + "${Plain}/k");
    std::string const table = arn_of("dynamodb") + "table/${Orders}";
    CHECK(policy_for(sdk("dynamodb:query", field("TableName", orders), field("IndexName", "i")), key, orders) ==
          "dynamodb:Query on " + table + " " + table + "/index/i" + key_for("kms:Decrypt", "dynamodb"));
    CHECK(policy_for(sdk("kinesis:putRecord", field("StreamName", stream), field("Data", "d")), key, stream) ==
          "kinesis:PutRecord on " + arn_of("kinesis") + "stream/${Stream}" + key_for("kms:GenerateDataKey", "kinesis"));
    CHECK(policy_for(sdk("secretsmanager:getSecretValue", field("SecretId", password)), key, password) ==
          "secretsmanager:GetSecretValue on ${Password}" + key_for("kms:Decrypt", "secretsmanager"));
}
TEST_CASE("sdk: the key of something outside of the stack") {
    CHECK(policy_for(sdk("sqs:sendMessage", field("QueueUrl", "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs"),
                         field("MessageBody", "m"), allow("KmsMasterKeyId", key)),
                     key) == "sqs:SendMessage on arn:${AWS::Partition}:sqs:eu-west-1:111122223333:jobs" +
                                 key_for("kms:Decrypt kms:GenerateDataKey", "sqs"));
    CHECK(policy_for(
              sdk("dynamodb:batchWriteItem", field("RequestItems", object(field("orders", array()))), allow("KMSMasterKeyId", key)),
              key) == "dynamodb:BatchWriteItem on " + arn_of("dynamodb") + "table/orders" + key_for("kms:Decrypt", "dynamodb"));
    std::string const parameters = arn_of("ssm") + "parameter/shop";
    auto const by_path = [](auto const&... more) { return sdk("ssm:getParametersByPath", field("Path", "/shop/"), more...); };
    CHECK(policy_for(by_path(field("WithDecryption", true), allow("KmsKeyId", key)), key) ==
          "ssm:GetParametersByPath on " + parameters + " " + parameters + "/*" + key_for("kms:Decrypt", "ssm"));
    CHECK(policy_for(by_path()) == "ssm:GetParametersByPath on " + parameters + " " + parameters + "/*");
    CHECK(policy_for(sdk("sfn:startSyncExecution", field("StateMachineArn", "arn:aws:states:eu-west-1:111122223333:stateMachine:x"),
                         allow("KmsKeyId", key)),
                     key) ==
          "states:StartSyncExecution on arn:aws:states:eu-west-1:111122223333:stateMachine:x\nkms:Decrypt on ${Key.Arn}");
}
TEST_CASE("sdk: keys that the call names, tags, and secrets that are made") {
    std::string const secret = arn_of("secretsmanager") + "secret:";
    CHECK(policy_for(sdk("secretsmanager:createSecret", field("Name", "n"), field("KmsKeyId", key), field("Tags", array())), key) ==
          "secretsmanager:CreateSecret secretsmanager:TagResource on " + secret + "n-??????" +
              key_for("kms:Decrypt kms:GenerateDataKey", "secretsmanager"));
    std::string const rds = arn_of("rds");
    CHECK(policy_for(sdk("rds:createDBInstance", field("DbInstanceIdentifier", "main"), field("KmsKeyId", key),
                         field("DbSubnetGroupName", "g"), field("OptionGroupName", "o"), field("ManageMasterUserPassword", true),
                         field("MonitoringRoleArn", role), field("Tags", array())),
                     key, role) == "rds:AddTagsToResource rds:CreateDBInstance on " + rds + "db:main\nrds:CreateDBInstance on " +
                                       rds + "og:o " + rds + "subgrp:g" + passes("${Role.Arn}", "monitoring.rds") +
                                       key_for("kms:CreateGrant kms:Decrypt kms:DescribeKey kms:GenerateDataKey", "rds") +
                                       "\nsecretsmanager:CreateSecret secretsmanager:TagResource on " + secret + "rds!*");
    CHECK(policy_for(sdk("sqs:createQueue", field("QueueName", "q"), field("Tags", object(field("a", "b"))))) ==
          "sqs:CreateQueue sqs:TagQueue on " + arn_of("sqs") + "q");
    CHECK(policy_for(sdk("sqs:createQueue", field("QueueName", "q"))) == "sqs:CreateQueue on " + arn_of("sqs") + "q");
    CHECK(policy_for(sdk("elasticloadbalancingv2:createTargetGroup", field("Name", "n"), field("Tags", array()))) ==
          "elasticloadbalancing:AddTags elasticloadbalancing:CreateTargetGroup on " + arn_of("elasticloadbalancing") +
              "targetgroup/n/*");
}
std::string in_cluster(std::string const& name) { return " if ArnEquals ecs:cluster " + arn_of("ecs") + "cluster/" + name; }

// --- what else the caller's permissions are used for
TEST_CASE("sdk: what a call does not ask for is not read for it") {
    auto const quotas = [](auto const& service, auto const&... more) {
        return policy_for(sdk("servicequotas:listServiceQuotas", field("ServiceCode", service), more...));
    };
    CHECK(quotas("kinesis") == "kinesis:DescribeLimits servicequotas:ListServiceQuotas on *");
    CHECK(quotas("lambda") == "servicequotas:ListServiceQuotas on *");
    CHECK(quotas(path("$.service")).find("iam:GetAccountSummary") != std::string::npos);
    CHECK(policy_for(sdk("cloudformation:describeStacks", field("StackName", "s"))).find("ListStacks") == std::string::npos);
    CHECK(policy_for(sdk("cloudformation:describeStacks")).find("cloudformation:ListStacks on *") != std::string::npos);
}
TEST_CASE("sdk: ec2 runInstances") {
    std::string const ec2 = arn_of("ec2");
    CHECK(policy_for(sdk("ec2:runInstances", field("ImageId", "ami-1"), field("KeyName", "k"), field("SubnetId", "subnet-1"),
                         field("SecurityGroupIds", array("sg-1")), field("IamInstanceProfile", object(field("Name", "p"))),
                         field("TagSpecifications", array(object(field("ResourceType", "instance")))))) ==
          "ec2:RunInstances on " + ec2 + "instance/* " + ec2 + "key-pair/k " + ec2 + "network-interface/* " + ec2 +
              "security-group/sg-1 " + ec2 + "subnet/subnet-1 " + ec2 +
              "volume/* arn:${AWS::Partition}:ec2:${AWS::Region}::image/ami-1\n"
              "ec2:CreateTags on arn:${AWS::Partition}:ec2:${AWS::Region}:*:instance/* if StringEquals ec2:CreateAction "
              "RunInstances" +
              passes(roles + "*", "ec2"));
}
TEST_CASE("sdk: ecs runTask passes the roles of its task definition") {
    auto const run = [](auto const&... parameters) { return sdk("ecs:runTask", parameters...); };
    CHECK(policy_for(run(field("Cluster", cluster), field("TaskDefinition", work), field("PropagateTags", "SERVICE")), role,
                     cluster, work) == "ecs:RunTask on ${Work}" + in_cluster("${Cluster}") + "\necs:TagResource on " +
                                           arn_of("ecs") + "task/${Cluster}/* if StringEquals ecs:CreateAction RunTask" +
                                           passes("${Role.Arn} arn:aws:iam::111122223333:role/exec", "ecs-tasks"));
    CHECK(policy_for(run(field("TaskDefinition", "work:3"), allow("ExecutionRoleArn"))) == elsewhere("TaskRoleArn"));
    CHECK(policy_for(run(field("TaskDefinition", "work:3"), allow("TaskRoleArn", role), allow("ExecutionRoleArn")), role) ==
          "ecs:RunTask on " + arn_of("ecs") + "task-definition/work:3" + in_cluster("default") +
              passes("${Role.Arn}", "ecs-tasks"));
    // The cluster by its ARN, by several bounds, and where any will do.
    auto const in = [&](auto const& where, auto const&... bounds) {
        return policy_for(run(field("Cluster", where), field("TaskDefinition", "work:3"), allow("TaskRoleArn", role),
                              allow("ExecutionRoleArn"), bounds...),
                          role);
    };
    std::string const runs = "ecs:RunTask on " + arn_of("ecs") + "task-definition/work:3";
    CHECK(in("arn:aws:ecs:eu-west-1:111122223333:cluster/main") ==
          runs + " if ArnEquals ecs:cluster arn:aws:ecs:eu-west-1:111122223333:cluster/main" + passes("${Role.Arn}", "ecs-tasks"));
    CHECK(in(path("$.c"), allow("Cluster", "main", "by-*")) == runs + " if ArnLike ecs:cluster " + arn_of("ecs") + "cluster/main," +
                                                                   arn_of("ecs") + "cluster/by-*" +
                                                                   passes("${Role.Arn}", "ecs-tasks"));
    CHECK(in(path("$.c"), allow("Cluster", any_resource("tenants bring them"))) == runs + passes("${Role.Arn}", "ecs-tasks"));
    CHECK(is_refused(in(path("$.c")), "permission-unbounded"));
}
// The principals are those of exceptions.txt.
TEST_CASE("sdk: roles get to the services that take them on") {
    auto const passed = [](auto const& call) {
        std::string const policy = policy_for(call, role);
        std::size_t const at = policy.find("iam:PassRole");
        return at == std::string::npos ? "" : policy.substr(at, policy.find('\n', at) - at);
    };
    auto const to = [](std::string const& service) { return passes("${Role.Arn}", service).substr(1); };
    auto const arn = get_att(role, "Arn");
    CHECK(passed(sdk("pipes:createPipe", field("Name", "n"), field("RoleArn", arn))) == to("pipes"));
    CHECK(passed(sdk("apprunner:createService", field("ServiceName", "n"),
                     field("InstanceConfiguration", object(field("InstanceRoleArn", arn))))) == to("apprunner"));
    CHECK(passed(sdk("synthetics:createCanary", field("Name", "n"), field("ExecutionRoleArn", arn))) ==
          to("lambda") + ",synthetics.amazonaws.com");
    CHECK(passed(sdk("cleanrooms:createConfiguredTableAssociation", field("MembershipIdentifier", "m"), field("RoleArn", arn))) ==
          to("cleanrooms"));
    // A user's role in QuickSight is no role of IAM.
    CHECK(passed(sdk("quicksight:updateUser", field("UserName", "n"), field("Role", "READER"))).empty());
}
TEST_CASE("sdk: roles in lists, of what is deleted, and for a service that no source names") {
    std::string const clusters = arn_of("redshift") + "cluster:main";
    CHECK(policy_for(
              sdk("redshift:createCluster", field("ClusterIdentifier", "main"), field("IamRoles", array(get_att(role, "Arn")))),
              role) == "redshift:CreateCluster on " + clusters + passes("${Role.Arn}", "redshift"));
    CHECK(policy_for(sdk("cloudformation:deleteStack", field("StackName", "s"), field("RoleARN", role)), role) ==
          "cloudformation:DeleteStack on " + arn_of("cloudformation") + "stack/s/*" + passes("${Role.Arn}", "cloudformation"));
    CHECK(policy_for(sdk("datazone:createDomain", field("Name", "n"), field("DomainExecutionRole", get_att(role, "Arn"))), role)
              .find("iam:PassRole on ${Role.Arn}") != std::string::npos);
}
TEST_CASE("sdk: lambda createFunction") {
    CHECK(policy_for(sdk("lambda:createFunction", field("FunctionName", "f"), field("Role", role), field("KmsKeyArn", key),
                         field("Code", object(field("S3Bucket", plain), field("S3Key", "f.zip"))),
                         field("Layers", array("arn:aws:lambda:eu-west-1:111122223333:layer:l:3")), field("VpcConfig", object())),
                     key, plain,
                     role) == "lambda:CreateFunction on " + arn_of("lambda") + "function:f" + passes("${Role.Arn}", "lambda") +
                                  key_for("kms:CreateGrant kms:Encrypt", "lambda") + "\ns3:GetObject on " + objects +
                                  "${Plain}/f.zip\nlambda:GetLayerVersion on arn:aws:lambda:eu-west-1:111122223333:layer:l:3\n"
                                  "ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs on *");
}
TEST_CASE("sdk: objects that are read and written for the caller") {
    CHECK(policy_for(sdk("textract:detectDocumentText",
                         field("Document", object(field("S3Object", object(field("Bucket", plain), field("Name", "a.png")))))),
                     plain) == "textract:DetectDocumentText on *\ns3:GetObject on " + objects + "${Plain}/a.png");
    CHECK(policy_for(
              sdk("dynamodb:exportTableToPointInTime", field("TableArn", orders), field("S3Bucket", plain), field("S3Prefix", "x")),
              key, orders, plain) ==
          "dynamodb:ExportTableToPointInTime on ${Orders.Arn}\ns3:AbortMultipartUpload s3:PutObject s3:PutObjectAcl on " + objects +
              "${Plain}/x/*");
    CHECK(policy_for(sdk("s3:copyObject", field("CopySource", "from/k?versionId=7"), field("Bucket", plain), field("Key", "k")),
                     plain) == "s3:GetObjectVersion on " + objects + "from/k\ns3:PutObject on " + objects + "${Plain}/k");
    CHECK(policy_for(sdk("cloudformation:createStack", field("StackName", "s"),
                         field("TemplateURL", "https://b.s3.amazonaws.com/t"))) == elsewhere("Template"));
}
TEST_CASE("sdk: athena queries as its caller") {
    auto const query = [](auto const&... more) {
        return sdk("athena:startQueryExecution", field("QueryString", "SELECT 1"), more...);
    };
    std::string const glue = arn_of("glue");
    std::string const partitions = "glue:GetPartition glue:GetPartitions glue:GetTable glue:GetTables on " + glue;
    CHECK(policy_for(query(field("ResultConfiguration", object(field("OutputLocation", "s3://out/x/"))),
                           field("QueryExecutionContext", object(field("Database", "shop"))), allow("TableData", plain)),
                     plain) ==
          "athena:StartQueryExecution on " + arn_of("athena") + "workgroup/primary\nathena:GetDataCatalog on " + arn_of("athena") +
              "datacatalog/AwsDataCatalog\ns3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject on " +
              objects + "out/x/*\ns3:GetBucketLocation s3:ListBucketMultipartUploads on " + objects +
              "out\nglue:BatchGetPartition glue:GetDatabase glue:GetDatabases " + partitions + "catalog " + glue +
              "database/shop\nglue:BatchGetPartition " + partitions +
              "table/shop/*\ns3:GetObject on ${Plain.Arn}/*\ns3:GetBucketLocation s3:ListBucket on " + objects + "${Plain}");
    CHECK(policy_for(query(allow("TableData", plain)), plain) == elsewhere("OutputLocation"));
    // Another catalog is not Glue's.
    auto const in_catalog = [&](auto const& catalog, auto const&... bounds) {
        return policy_for(query(field("ResultConfiguration", object(field("OutputLocation", "s3://out/x/"))),
                                field("QueryExecutionContext", object(field("Catalog", catalog))), allow("TableData", plain),
                                bounds...),
                          plain, catalog_of_hive);
    };
    CHECK(in_catalog("theirs").find("glue:") == std::string::npos);
    CHECK(in_catalog("theirs").find("datacatalog/theirs\n") != std::string::npos);
    CHECK(in_catalog(ref(catalog_of_hive)).find("glue:") == std::string::npos);
    CHECK(in_catalog("AwsDataCatalog").find("glue:GetTables on " + glue + "table/default/*") != std::string::npos);
    CHECK(in_catalog(path("$.c"), allow("Catalog", "theirs-*")).find("glue:GetTables") != std::string::npos);
}
TEST_CASE("sdk: credentials of databases") {
    auto const execute = [](auto const&... more) {
        return sdk("redshiftdata:executeStatement", field("Sql", "x"), field("Database", "d"), more...);
    };
    std::string const on_cluster = "redshift-data:ExecuteStatement on " + arn_of("redshift") + "cluster:main\n";
    auto const main = field("ClusterIdentifier", "main");
    CHECK(policy_for(execute(main, field("DbUser", "u"))) == on_cluster + "redshift:GetClusterCredentials on " +
                                                                 arn_of("redshift") + "dbname:main/d " + arn_of("redshift") +
                                                                 "dbuser:main/u");
    CHECK(policy_for(execute(main)) ==
          on_cluster + "redshift:GetClusterCredentialsWithIAM on " + arn_of("redshift") + "dbname:main/d");
    CHECK(policy_for(execute(main, field("SecretArn", password)), key, password) ==
          on_cluster + "secretsmanager:GetSecretValue on ${Password}");
    CHECK(policy_for(execute(field("WorkgroupName", "w"))) ==
          "redshift-data:ExecuteStatement redshift-serverless:GetCredentials on " + arn_of("redshift-serverless") + "workgroup/*");
    CHECK(policy_for(sdk("rdsdata:executeStatement", field("ResourceArn", "arn:aws:rds:eu-west-1:111122223333:cluster:c"),
                         field("SecretArn", password), field("Sql", "x")),
                     key, password) == "rds-data:ExecuteStatement on arn:aws:rds:eu-west-1:111122223333:cluster:c\n"
                                       "secretsmanager:GetSecretValue on ${Password}");
}
// --- what is no resource, and what belongs to another
TEST_CASE("sdk: sns to a phone and to a device, and metrics") {
    CHECK(policy_for(sdk("sns:publish", field("PhoneNumber", path("$.p")), field("Message", "m"))) == "sns:Publish on *");
    CHECK(policy_for(sdk("sns:publish", field("TargetArn", path("$.p")), field("Message", "m"))) == "sns:Publish on *");
    CHECK(policy_in_jsonata(make(node_of(core::kind::splice), core::resource("arn:aws:states:::aws-sdk:sns:publish"),
                                 arguments(jsonata("$states.input")), allow("TopicArn", topic)),
                            key, topic) == "sns:Publish on ${Topic}" + key_for("kms:Decrypt kms:GenerateDataKey", "sns"));
    CHECK(policy_for(sdk("cloudwatch:putMetricData", field("Namespace", "n"))) == "cloudwatch:PutMetricData on *");
}
TEST_CASE("sdk: the ARN of what a resource belongs to") {
    CHECK(policy_for(sdk("ecs:createService", field("Cluster", get_att(cluster, "Arn")), field("ServiceName", "s")), cluster) ==
          "ecs:CreateService on " + arn_of("ecs") + "service/${Cluster}/s");
    CHECK(policy_for(sdk("eventbridge:deleteRule", field("Name", "r"),
                         field("EventBusName", "arn:aws:events:eu-west-1:111122223333:event-bus/shop"))) ==
          "events:DeleteRule on " + arn_of("events") + "rule/shop/r");
}
TEST_CASE("sdk: handles of other services") {
    CHECK(policy_for(sdk("s3:listObjectsV2", field("Bucket", orders)), key, orders) ==
          "error: state `A`: `Orders` names no resource of s3, as a policy needs it [resource-name]");
    CHECK(policy_for(sdk("dynamodb:getItem", field("TableName", ref(plain))), plain) ==
          "error: state `A`: `Plain` names no resource of dynamodb, as a policy needs it [resource-name]");
}
