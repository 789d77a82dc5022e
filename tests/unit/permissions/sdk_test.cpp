// What the role of a machine gets for AWS SDK integrations: the actions that the operations really need, on the resources of their
// parameters.
#include "permissions.hpp"

#include "calls.hpp"

#include <aslant/jsonata.hpp>
#include <aslant/sdk.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/s3.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto data = s3::bucket("Data");
constexpr auto orders = resource("Orders", "AWS::DynamoDB::Table");
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");
constexpr auto password = resource("Password", "AWS::SecretsManager::Secret");
constexpr auto key = kms::key("Key");
constexpr auto role = resource("Role", "AWS::IAM::Role", property("AssumeRolePolicyDocument", object()));

constexpr auto answers =
    bedrock::inference_profile("Answers", bedrock::copy_from("arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"));

std::string const objects = "arn:${AWS::Partition}:s3:::";

}

TEST_CASE("sdk: one action on one resource, by its name, a reference, and a bound") {
    std::string const tables = arn_of("dynamodb") + "table/";
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", "orders"))) ==
          "dynamodb:DescribeTable on " + tables + "orders");
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", ref(orders))), orders) ==
          "dynamodb:DescribeTable on " + tables + "${Orders}");
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", get_att(orders, "Arn"))), orders) ==
          "dynamodb:DescribeTable on ${Orders.Arn}");
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", path("$.t")), allow("TableName", orders, "by-*"),
                         wait_for_task_token, field("X", path("$$.Task.Token"))),
                     orders) == "dynamodb:DescribeTable on " + tables + "${Orders} " + tables + "by-*");
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", path("$.t")),
                         allow("TableName", any_resource("tenants bring them")))) == "dynamodb:DescribeTable on " + tables + "*");
}
TEST_CASE("sdk: a whole ARN where a name is taken, and one that only the deployment knows") {
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"))) ==
          "dynamodb:DescribeTable on arn:aws:dynamodb:eu-west-1:111122223333:table/orders");
    CHECK(policy_for(
              sdk("dynamodb:describeTable", field("TableName", sub("arn:${AWS::Partition}:dynamodb:eu-west-1:1:table/orders")))) ==
          "dynamodb:DescribeTable on arn:${AWS::Partition}:dynamodb:eu-west-1:1:table/orders");
    CHECK(policy_for(sdk("dynamodb:describeTable", field("TableName", import_value("T")),
                         allow("TableName", sub("${AWS::StackName}-t")))) ==
          "dynamodb:DescribeTable on " + arn_of("dynamodb") + "table/${AWS::StackName}-t");
}
TEST_CASE("sdk: the same call as a text and in a JSON document") {
    std::string const same = "dynamodb:GetItem on " + arn_of("dynamodb") + "table/orders";
    CHECK(policy_of(stack("S", state_machine("M", start_at("A"),
                                             task("A", core::resource("arn:aws:states:::aws-sdk:dynamodb:getItem"),
                                                  parameters(json(R"({"TableName": "orders", "Key": {}})")), end)))) == same);
    CHECK(policy_for(sdk("dynamodb:getItem", field("TableName", "orders"), field("Key", object()))) == same);
}

// --- S3
TEST_CASE("sdk: s3") {
    auto const bucket = field("Bucket", ref(data));
    auto const object_key = field("Key", "in/orders.csv");
    auto const version = field("VersionId", path("$.version"));
    CHECK(policy_for(sdk("s3:getObject", bucket, object_key), data) == "s3:GetObject on " + objects + "${Data}/in/orders.csv");
    CHECK(policy_for(sdk("s3:getObject", bucket, object_key, version), data) ==
          "s3:GetObjectVersion on " + objects + "${Data}/in/orders.csv");
    CHECK(policy_for(sdk("s3:deleteObject", bucket, object_key), data) ==
          "s3:DeleteObject on " + objects + "${Data}/in/orders.csv");
    CHECK(policy_for(sdk("s3:deleteObject", bucket, object_key, version), data) ==
          "s3:DeleteObjectVersion on " + objects + "${Data}/in/orders.csv");
    CHECK(policy_for(sdk("s3:putObject", bucket, object_key, field("Body", path("$"))), data) ==
          "s3:PutObject on " + objects + "${Data}/in/orders.csv");
    CHECK(policy_for(sdk("s3:putObject", bucket, object_key, field("Tagging", "a=b"), field("Acl", "private")), data) ==
          "s3:PutObject s3:PutObjectAcl s3:PutObjectTagging on " + objects + "${Data}/in/orders.csv");
    CHECK(policy_for(sdk("s3:getObject", field("Bucket", "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap"), field("Key", "a"))) ==
          "s3:GetObject on arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/a");
}

// --- M10: Arguments of a JSONata state
TEST_CASE("sdk: in JSONata (M10)") {
    std::string const puts = "sqs:SendMessage on ${Jobs.Arn}";
    CHECK(policy_in_jsonata(sdk("sqs:sendMessage", field("QueueUrl", ref(jobs)), field("MessageBody", jsonata("$states.input"))),
                            jobs) == puts);
    CHECK(policy_in_jsonata(sdk("sqs:sendMessage", field("QueueUrl", jsonata("$states.input.q")), allow("QueueUrl", jobs)), jobs) ==
          puts);
    CHECK(policy_in_jsonata(sdk("sns:publish", field("TopicArn", "{% $states.input.t %}"), field("Message", "m"))) ==
          "error: state `A`: `TopicArn` is known only at run time: allow(\"TopicArn\", ...) has to say what it may be "
          "[permission-unbounded]");
    CHECK(policy_in_jsonata(
              sdk("eventbridge:putEvents", field("Entries", jsonata("$states.input")), allow("EventBusName", "orders"))) ==
          "events:PutEvents on " + arn_of("events") + "event-bus/orders");
    // Arguments that are computed may have a version, or none.
    CHECK(policy_of(stack("S", state_machine("M", query_language("JSONata"), start_at("A"),
                                             task("A", core::resource("arn:aws:states:::aws-sdk:s3:getObject"),
                                                  arguments(jsonata("$states.input")), allow("Bucket", "b"), allow("Key", "in/*"),
                                                  end)))) == "s3:GetObject s3:GetObjectVersion on " + objects + "b/in/*");
}

// --- M22: roles that are handed on
TEST_CASE("sdk: a role that is handed on (M22)") {
    auto const target = [](auto const& arn) { return field("Target", object(field("Arn", ref(topic)), field("RoleArn", arn))); };
    auto const call = [&](auto const& arn) {
        return sdk("scheduler:createSchedule", field("Name", "nightly"), field("ScheduleExpression", "rate(1 day)"),
                   field("FlexibleTimeWindow", object(field("Mode", "OFF"))), target(arn));
    };
    std::string const schedule = "scheduler:CreateSchedule on " + arn_of("scheduler") + "schedule/default/nightly";
    CHECK(policy_for(call(get_att(role, "Arn")), topic, role) == schedule + passes("${Role.Arn}", "scheduler"));
    CHECK(policy_for(call("arn:aws:iam::111122223333:role/sends"), topic) ==
          schedule + passes("arn:aws:iam::111122223333:role/sends", "scheduler"));
    CHECK(policy_for(call(ref(role)), topic, role) ==
          "error: state `A`: its call takes Arn where Ref is given [resource-attribute]");
    CHECK(policy_for(sdk("glue:createJob", field("Name", "j"), field("Role", ref(role)), field("Command", object())), role) ==
          "glue:CreateJob on " + arn_of("glue") + "job/j" + passes("${Role.Arn}", "glue"));
}

// --- M24, M25, M26: services and actions whose permissions have other names
TEST_CASE("sdk: services that others lack (M24)") {
    CHECK(policy_for(sdk("dynamodb:scan", field("TableName", "orders"))) ==
          "dynamodb:Scan on " + arn_of("dynamodb") + "table/orders");
    CHECK(policy_for(sdk("sqs:receiveMessage", field("QueueUrl", ref(jobs))), jobs) == "sqs:ReceiveMessage on ${Jobs.Arn}");
    CHECK(policy_for(sdk("sqs:deleteMessage", field("QueueUrl", "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs"),
                         field("ReceiptHandle", path("$.h")))) ==
          "sqs:DeleteMessage on arn:${AWS::Partition}:sqs:eu-west-1:111122223333:jobs");
    CHECK(policy_for(sdk("athena:getQueryExecution", field("QueryExecutionId", path("$.id")))) ==
          "athena:GetQueryExecution on " + arn_of("athena") + "workgroup/*");
}
TEST_CASE("sdk: services with another IAM prefix (M25)") {
    CHECK(policy_for(sdk("cognitoidentityprovider:listUsers", field("UserPoolId", "eu-west-1_a1"))) ==
          "cognito-idp:ListUsers on " + arn_of("cognito-idp") + "userpool/eu-west-1_a1");
    CHECK(policy_for(sdk("eventbridge:putEvents", field("Entries", array(object(field("EventBusName", "orders")), object())))) ==
          "events:PutEvents on " + arn_of("events") + "event-bus/default " + arn_of("events") + "event-bus/orders");
    CHECK(policy_for(sdk("bedrockruntime:converse", field("ModelId", "anthropic.claude-3-haiku-20240307-v1:0"))) ==
          "bedrock:InvokeModel on "
          "arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/anthropic.claude-3-haiku-20240307-v1:0");
    CHECK(policy_for(sdk("sesv2:sendEmail", field("Content", object()))).find("ses:SendEmail on ") == 0);
    CHECK(policy_for(sdk("cloudwatchlogs:putLogEvents", field("LogGroupName", "g"), field("LogStreamName", "s"))) ==
          "logs:PutLogEvents on " + arn_of("logs") + "log-group:g:log-stream:s");
}
// The ARN of an account's own profile does not tell which model it calls, and each model needs the permission too.
TEST_CASE("sdk: models of Bedrock by profiles (M28)") {
    constexpr auto own = "arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc";
    std::string const models = "arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/";
    auto const ask = [](auto const& model, auto const&... more) {
        return sdk("bedrockruntime:converse", field("ModelId", model), more...);
    };
    CHECK(is_refused(policy_for(ask("arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc")),
                     "permission-elsewhere"));
    CHECK(policy_for(ask("arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc",
                         allow("CopyFrom", "amazon.nova-lite-v1:0"))) ==
          "bedrock:InvokeModel on " + models + "amazon.nova-lite-v1:0 " + own);
    CHECK(
        policy_for(ask(get_att(answers, "InferenceProfileArn")), answers) ==
        "bedrock:InvokeModel on ${Answers.InferenceProfileArn} arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0");
    // These tell it, or call none.
    CHECK(policy_for(ask("eu.amazon.nova-lite-v1:0")) ==
          "bedrock:InvokeModel on " + arn_of("bedrock") +
              "inference-profile/eu.amazon.nova-lite-v1:0 arn:${AWS::Partition}:bedrock:*::foundation-model/amazon.nova-lite-v1:0");
    CHECK(policy_for(ask("amazon.nova-lite-v1:0")) == "bedrock:InvokeModel on " + models + "amazon.nova-lite-v1:0");
    CHECK(policy_for(ask("arn:aws:bedrock:eu-west-1:111122223333:provisioned-model/abc")) ==
          "bedrock:InvokeModel on arn:aws:bedrock:eu-west-1:111122223333:provisioned-model/abc");
}
TEST_CASE("sdk: names of any characters that a policy can have") {
    CHECK(policy_for(sdk("glue:getJob", field("JobName", "nightly load (EU)"))) ==
          "glue:GetJob on " + arn_of("glue") + "job/nightly load (EU)");
    CHECK(policy_for(sdk("glue:getJob", field("JobName", "a*b"))) ==
          "glue:GetJob on " + arn_of("glue") + "job/a${!*}b");   // of Fn::Sub
    CHECK(policy_for(sdk("glue:getJob", field("JobName", path("$.n")), allow("JobName", "nightly load *"))) ==
          "glue:GetJob on " + arn_of("glue") + "job/nightly load *");
    CHECK(is_refused(policy_for(sdk("glue:getJob", field("JobName", "a\nb"))), "resource-name"));
    CHECK(is_refused(policy_for(sdk("dynamodb:describeTable", field("TableName", "arn:aws:dynamodb:eu-west-1:1:table/a b"))),
                     "resource-name"));
}
TEST_CASE("sdk: operations with another action (M26)") {
    CHECK(policy_for(sdk("s3:listObjectsV2", field("Bucket", ref(data)), field("Prefix", "in/")), data)
              .find("s3:ListBucket on " + objects + "${Data}") == 0);
    CHECK(policy_for(sdk("s3:headObject", field("Bucket", "b"), field("Key", "k"))) == "s3:GetObject on " + objects + "b/k");
    CHECK(policy_for(sdk("s3:copyObject", field("CopySource", "/from/k"), field("Bucket", "to"), field("Key", "k"))) ==
          "s3:GetObject on " + objects + "from/k\ns3:PutObject on " + objects + "to/k");
    CHECK(policy_for(sdk("s3:listBuckets")) == "s3:ListAllMyBuckets on *");
    CHECK(policy_for(sdk("lambda:invoke", field("FunctionName", "f"))) ==
          "lambda:InvokeFunction on " + arn_of("lambda") + "function:f");
    CHECK(policy_for(sdk("rds:describeDBInstances", field("DbInstanceIdentifier", "main"))) ==
          "rds:DescribeDBInstances on " + arn_of("rds") + "db:main");
}

// --- other forms
TEST_CASE("sdk: dynamodb with an index, transactions and statements") {
    std::string const table = arn_of("dynamodb") + "table/orders";
    CHECK(policy_for(sdk("dynamodb:query", field("TableName", "orders"), field("IndexName", "by-day"))) ==
          "dynamodb:Query on " + table + " " + table + "/index/by-day");
    CHECK(policy_for(sdk("dynamodb:query", field("TableName", get_att(orders, "Arn")), field("IndexName", path("$.i")),
                         allow("IndexName", "by-*")),
                     orders) == "dynamodb:Query on ${Orders.Arn} ${Orders.Arn}/index/by-*");
    auto const put = object(field("Put", object(field("TableName", "orders"))));
    auto const removed = object(field("Delete", object(field("TableName", "carts"))));
    CHECK(policy_for(sdk("dynamodb:transactWriteItems", field("TransactItems", array(put, removed)))) ==
          "dynamodb:PutItem on " + table + "\ndynamodb:DeleteItem on " + arn_of("dynamodb") + "table/carts");
    CHECK(policy_for(sdk("dynamodb:batchGetItem",
                         field("RequestItems", object(field("orders", object()), field("carts", path("$.c")))))) ==
          "dynamodb:BatchGetItem on " + arn_of("dynamodb") + "table/carts " + table);
    std::string const tables = arn_of("dynamodb") + "table/";
    auto const statement = [](auto const& words, auto const&... more) {
        return sdk("dynamodb:executeStatement", field("Statement", words), more...);
    };
    CHECK(policy_for(statement("SELECT * FROM orders", allow("table", orders)), orders) ==
          "dynamodb:PartiQLSelect on " + tables + "${Orders} " + tables + "${Orders}/index/*");
    CHECK(policy_for(statement("insert into carts value {}", allow("table", "carts"))) ==
          "dynamodb:PartiQLInsert on " + tables + "carts " + tables + "carts/index/*");
    CHECK(policy_for(statement(path("$.statement"), allow("table", "carts"))) ==
          "dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLSelect dynamodb:PartiQLUpdate on " + tables + "carts " +
              tables + "carts/index/*");
}
TEST_CASE("sdk: apigateway by the verbs of HTTP") {
    std::string const apis = "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/";
    CHECK(policy_for(sdk("apigateway:getRestApi", field("RestApiId", "a1"))) == "apigateway:GET on " + apis + "a1");
    CHECK(policy_for(sdk("apigateway:createDeployment", field("RestApiId", "a1"))) ==
          "apigateway:POST on " + apis + "a1/deployments");
    CHECK(policy_for(sdk("apigateway:updateStage", field("RestApiId", "a1"), field("StageName", "prod"))) ==
          "apigateway:PATCH on " + apis + "a1/stages/prod");
}
TEST_CASE("sdk: keys, machines, secrets, topics") {
    std::string const keys = arn_of("kms") + "key/";
    CHECK(policy_for(sdk("kms:reEncrypt", field("CiphertextBlob", path("$.c")), field("SourceKeyId", "1234abcd"),
                         field("DestinationKeyId", ref(key))),
                     key) == "kms:ReEncryptFrom on " + keys + "1234abcd\nkms:ReEncryptTo on ${Key.Arn}");
    CHECK(policy_for(sdk("kms:decrypt", field("CiphertextBlob", path("$.c")), field("KeyId", "alias/orders"))) ==
          "kms:Decrypt on " + keys + "* if ForAnyValue:StringEquals kms:ResourceAliases alias/orders");
    CHECK(policy_for(sdk("sfn:startSyncExecution", field("StateMachineArn", ref("Other")))).find("permission-") ==
          std::string::npos);
    CHECK(policy_for(sdk("sfn:startSyncExecution",
                         field("StateMachineArn", "arn:aws:states:eu-west-1:111122223333:stateMachine:other:live"))) ==
          "states:StartSyncExecution on arn:aws:states:eu-west-1:111122223333:stateMachine:other");
    CHECK(policy_for(sdk("secretsmanager:getSecretValue", field("SecretId", ref(password))), password) ==
          "secretsmanager:GetSecretValue on ${Password}");
    CHECK(policy_for(sdk("secretsmanager:getSecretValue", field("SecretId", "db"))) ==
          "secretsmanager:GetSecretValue on " + arn_of("secretsmanager") + "secret:db-??????");
    CHECK(policy_for(sdk("sns:publish", field("TopicArn", ref(topic)), field("Message", "m")), topic) == "sns:Publish on ${Topic}");
    CHECK(policy_for(sdk("sns:publish", field("TopicArn", path("$.t")), field("Message", "m"),
                         allow("TopicArn", any_resource("why")))) == "sns:Publish on " + arn_of("sns") + "*");
    CHECK(policy_for(sdk("ssm:getParameter", field("Name", "/shop/rate"))) ==
          "ssm:GetParameter on " + arn_of("ssm") + "parameter/shop/rate");
}
TEST_CASE("sdk: what the call does not say is any of its type") {
    CHECK(policy_for(sdk("secretsmanager:createSecret")) ==
          "secretsmanager:CreateSecret on " + arn_of("secretsmanager") + "secret:*-??????");
    CHECK(policy_for(sdk("sfn:startExecution")) == "states:StartExecution on " + arn_of("states") + "stateMachine:*");
    CHECK(policy_for(sdk("kms:decrypt", field("CiphertextBlob", path("$.c")))) == "kms:Decrypt on " + arn_of("kms") + "key/*");
    CHECK(policy_for(sdk("accessanalyzer:listTagsForResource")) ==
          "access-analyzer:ListTagsForResource on " + arn_of("access-analyzer") + "analyzer/*");
    CHECK(policy_for(sdk("eventbridge:deleteRule", field("Name", "nightly"))) ==
          "events:DeleteRule on " + arn_of("events") + "rule/nightly");
    CHECK(policy_for(sdk("eventbridge:deleteRule", field("Name", "nightly"), field("EventBusName", "shop"))) ==
          "events:DeleteRule on " + arn_of("events") + "rule/shop/nightly");
}
TEST_CASE("sdk: what no parameter names, by its type") {
    std::string const identities = arn_of("ses") + "identity/";
    CHECK(policy_for(sdk("sesv2:sendEmail", field("Content", object()), allow("identity", "shop.example"))) ==
          "ses:SendEmail on " + identities + "shop.example");
    CHECK(policy_for(sdk("sesv2:sendEmail", field("Content", object()))) == "ses:SendEmail on " + identities + "*");
    CHECK(policy_for(sdk("sesv2:sendEmail", field("Content", object()), allow("identities", "shop.example"))) ==
          "error: state `A`: allow(\"identities\") bounds nothing that its permissions leave open [bound-unused]");
    CHECK(policy_for(sdk("lambda:invoke", field("FunctionName", "f"), field("Qualifier", "live"))) ==
          "lambda:InvokeFunction on " + arn_of("lambda") + "function:f:live");
    CHECK(policy_for(sdk("lambda:invoke", field("FunctionName", "f"), field("Qualifier", path("$.v")))) ==
          "error: state `A`: `Qualifier` is known only at run time: allow(\"Qualifier\", ...) has to say what it may be "
          "[permission-unbounded]");
}
TEST_CASE("sdk: redshiftdata") {
    CHECK(policy_for(sdk("redshiftdata:executeStatement", field("Sql", "SELECT 1"), field("ClusterIdentifier", "main")))
              .find("redshift-data:ExecuteStatement on " + arn_of("redshift") + "cluster:main") == 0);
}
TEST_CASE("sdk: what needs no permission, and what has no type of resource") {
    CHECK(policy_for(sdk("sts:getCallerIdentity")) == "");
    CHECK(policy_for(sdk("ec2:describeInstances")) == "ec2:DescribeInstances on *");
}
