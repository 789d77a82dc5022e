// AWS SDK integrations: services, actions, parameters, and what their permissions have to know.
#include <aslant/aslant.hpp>
#include <aslant/sdk.hpp>
#include <aslant/sdk/rds.hpp>
#include <aslant/sdk/s3.hpp>
using namespace aslant;

constexpr auto last = succeed("Z");
constexpr auto orders_table = resource("OrdersTable", "AWS::DynamoDB::Table");
constexpr auto thing = resource("Thing", "Custom::Thing");
constexpr auto data = resource("Data", "AWS::S3::Bucket");

constexpr auto right = stack("Shop", data, state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", ref(data)), field("Prefix", "in/"))), task("B", sdk("sqs:sendMessage", wait_for_task_token, field("QueueUrl", "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs"), field("MessageBody", path("$$.Task.Token")))), task("C", resource("arn:aws:states:::aws-sdk:rds:describeDBInstances"), parameters(object(field("DbInstanceIdentifier", "main")))), last)));
static_assert(verify<right>::ok);

// --- sdk-call

constexpr auto no_service = state_machine("M", start_at("A"), sequence(task("A", sdk("listObjectsV2")), task("B", sdk("arn:aws:states:::aws-sdk:s3:listObjectsV2")), last));
static_assert(verify<no_service>::ok);   // says: (1) state `A`: sdk("listObjectsV2", ...) names no service and action, as "s3:getObject" does (line N) (2) state `B`: sdk("arn:aws:states:::aws-sdk:s3:listObjectsV2", ...) names no service and action, as "s3:getObject" does (line N)
constexpr auto pattern_in_text = state_machine("M", start_at("A"), sequence(task("A", sdk("sqs:sendMessage.waitForTaskToken")), task("B", sdk("")), last));
static_assert(verify<pattern_in_text>::ok);   // says: (1) state `A`: sdk("sqs:sendMessage.waitForTaskToken", ...) names no service and action, as "s3:getObject" does (line N) (2) state `B`: it has no Resource (line N)

// --- sdk-service, sdk-action, sdk-unsupported

constexpr auto other_services = state_machine("M", start_at("A"), sequence(task("A", sdk("dinamodb:getItem")), task("B", sdk("cloudwatch-logs:putLogEvents")), task("C", resource("arn:aws:states:::aws-sdk:SQS:sendMessage")), last));
static_assert(verify<other_services>::ok);   // says: (1) state `A`: AWS SDK integrations have no service `dinamodb`; did you mean `dynamodb`? (line N) (2) state `B`: AWS SDK integrations have no service `cloudwatch-logs`; did you mean `cloudwatchlogs`? (line N) (3) state `C`: AWS SDK integrations have no service `SQS`; did you mean `sqs`? (line N)
constexpr auto other_actions = state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectV2")), task("B", sdk("rds:describeDbInstances")), task("C", resource("arn:aws:states:::aws-sdk:sqs:SendMessage")), last));
static_assert(verify<other_actions>::ok);   // says: (1) state `A`: the service `s3` has no action `listObjectV2`; did you mean `listObjectsV2`? (line N) (2) state `B`: the service `rds` has no action `describeDbInstances`; did you mean `describeDBInstances`? (line N) (3) state `C`: the service `sqs` has no action `SendMessage`; did you mean `sendMessage`? (line N)
constexpr auto streams = state_machine("M", start_at("A"), sequence(task("A", sdk("lambda:invokeAsync")), task("B", resource("arn:aws:states:::aws-sdk:sts:assumeRole")), last));
static_assert(verify<streams>::ok);   // says: (1) state `A`: Step Functions does not support `lambda:invokeAsync` (line N) (2) state `B`: Step Functions does not support `aws-sdk:sts:assumeRole` (line N)

// --- pattern-unsupported

constexpr auto jobs = state_machine("M", start_at("A"), sequence(task("A", sdk("batch:submitJob", run_job)), task("B", resource("arn:aws:states:::aws-sdk:glue:startJobRun.sync")), task("C", sdk("sfn:startExecution", run_job_2)), last));
static_assert(verify<jobs>::ok);   // says: (1) state `A`: `batch:submitJob` has no .sync, only request-response and .waitForTaskToken (line N) (2) state `B`: `aws-sdk:glue:startJobRun` has no .sync, only request-response and .waitForTaskToken (line N) (3) state `C`: `sfn:startExecution` has no .sync:2, only request-response and .waitForTaskToken (line N)

// --- parameters, by the models that are included

constexpr auto api_spelling = state_machine("M", start_at("A"), sequence(task("A", sdk("rds:describeDBInstances", field("DBInstanceIdentifier", "main"))), task("B", sdk("s3:putObject", field("Bucket", "b"), field("Key", "k"), field("SSEKMSKeyId", "alias/x"))), last));
static_assert(verify<api_spelling>::ok);   // says: (1) state `A`: `rds:describeDBInstances` has no parameter `DBInstanceIdentifier`; did you mean `DbInstanceIdentifier`? (line N) (2) state `B`: `s3:putObject` has no parameter `SSEKMSKeyId`; did you mean `SsekmsKeyId`? (line N)
constexpr auto missing = state_machine("M", start_at("A"), sequence(task("A", sdk("rds:deleteDBInstance")), task("B", sdk("rds:describeDBInstances", field("MaxRecords", "20"))), last));
static_assert(verify<missing>::ok);   // says: (1) state `A`: `rds:deleteDBInstance` needs the parameter `DbInstanceIdentifier` (line N) (2) state `B`: `rds:describeDBInstances` takes a number as `MaxRecords`, not a text (line N)

// --- the token of a task, and executions of type EXPRESS

constexpr auto no_token = state_machine("M", start_at("A"), sequence(task("A", sdk("sqs:sendMessage", wait_for_task_token, field("MessageBody", "m"))), last));
static_assert(verify<no_token>::ok);   // says: state `A`: it waits for its task token, and passes it to nobody (line N)
constexpr auto waiting = state_machine("M", state_machine_type("EXPRESS"), start_at("A"), sequence(task("A", sdk("sqs:sendMessage", wait_for_task_token, field("MessageBody", path("$$.Task.Token")))), last));
static_assert(verify<waiting>::ok);   // says: state `A`: an EXPRESS execution cannot wait for `.waitForTaskToken` (line N)

// --- permissions

constexpr auto unbounded = stack("Shop", state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", path("$.bucket")))), task("B", sdk("sns:publish", field("TopicArn", path("$.topic")), field("Message", "m"), allow("Topic", "t"))), last)));
static_assert(verify<unbounded>::ok);   // says: (1) state `A`: `Bucket` is known only at run time: allow("Bucket", ...) has to say what it may be (line N) (2) state `B`: `TopicArn` is known only at run time: allow("TopicArn", ...) has to say what it may be (line N) (3) state `B`: allow("Topic") bounds nothing that its permissions leave open (line N)
constexpr auto deployed = stack("Shop", data, state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", import_value("Bucket")))), task("B", sdk("sns:publish", field("TopicArn", ref(data)), field("Message", "m"))), task("C", sdk("s3:listObjectsV2", field("Bucket", "arn:x"))), last)));
static_assert(verify<deployed>::ok);   // says: (1) state `A`: `Bucket` is a name or an ARN, and only the deployment knows which: allow("Bucket", ...) has to say it (line N) (2) state `B`: its call takes an ARN where Ref is given (line N) (3) state `C`: `arn:x` names no resource, as a policy needs it (line N)

// --- bound-anything, bound-open, bound-start, bound-unused

constexpr auto open_bounds = stack("Shop", data, state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", path("$.bucket")), allow("Bucket", "*"))), task("B", sdk("sesv2:sendEmail", field("Content", object()), allow("identity", "*"))), last)));
static_assert(verify<open_bounds>::ok);   // says: (1) state `A`: `*` allows everything: any_resource("why") says so (line N) (2) state `B`: `*` allows everything: any_resource("why") says so (line N)
constexpr auto anywhere = stack("Shop", data, state_machine("M", start_at("A"), sequence(task("A", sdk("sns:publish", field("TopicArn", path("$.topic")), field("Message", "m"), allow("TopicArn", "arn:aws:sns:*:111122223333:alerts"))), task("B", sdk("s3:listObjectsV2", field("Bucket", path("$.bucket")), allow("Bucket", "*-logs"))), last)));
static_assert(verify<anywhere>::ok);   // says: (1) state `A`: `arn:aws:sns:*:111122223333:alerts` leaves its region or account open, which a bound has to name (line N) (2) state `B`: `*-logs` starts with a wildcard: the start of a name has to be known, or any_resource("why") says why not (line N)
constexpr auto idle_bounds = stack("Shop", data, state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", ref(data)), allow("Bucket", data))), task("B", sdk("ec2:describeInstances", allow("instance", "i-1"))), last)));
static_assert(verify<idle_bounds>::ok);   // says: (1) state `A`: allow("Bucket") bounds nothing that its permissions leave open (line N) (2) state `B`: allow("instance") bounds nothing that its permissions leave open (line N)

// --- handles as values: what the API takes of them is known by their types

constexpr auto table_as_bucket = stack("Shop", orders_table, state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", orders_table))), last)));
static_assert(verify<table_as_bucket>::ok);   // says: state `A`: `OrdersTable` names no resource of s3, as a policy needs it (line N)
constexpr auto thing_as_bucket = stack("Shop", thing, state_machine("M", start_at("A"), sequence(task("A", sdk("s3:listObjectsV2", field("Bucket", thing))), last)));
static_assert(verify<thing_as_bucket>::ok);   // says: state `A`: Parameters holds `resource` where a JSON value belongs; did you mean `ref() or get_att()`? (line N)
constexpr auto roles_elsewhere = stack("Shop", state_machine("M", start_at("A"), sequence(task("A", sdk("ecs:runTask", field("TaskDefinition", "work:3"))), last)));
static_assert(verify<roles_elsewhere>::ok);   // says: state `A`: `TaskRoleArn` is a property of something outside of the stack: allow("TaskRoleArn", ...) has to say it (line N)
