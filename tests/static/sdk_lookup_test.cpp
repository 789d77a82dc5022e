// AWS SDK integrations: services, actions, the permissions they need, and the models of their parameters and results.
#include <aslant/sdk/lookup.hpp>
#include <aslant/sdk/dynamodb.hpp>
#include <aslant/sdk/ec2.hpp>
#include <aslant/sdk/rds.hpp>
#include <aslant/sdk/s3.hpp>

namespace {

using namespace aslant::core;

constexpr sdk_service service(char const* name) { return find_sdk_service(text_of(name)); }
constexpr sdk_action action_of(char const* name, char const* action) { return find_sdk_action(service(name), text_of(action)); }

// --- services
static_assert(sdk_services() > 380);
static_assert(service("s3").name == "s3" && service("s3").prefix == "s3");
static_assert(service("sfn").prefix == "states");
static_assert(service("cloudwatchlogs").prefix == "logs");
static_assert(service("elasticloadbalancingv2").prefix == "elasticloadbalancing");
static_assert(!service("s"));
static_assert(!service("s33"));
static_assert(!service(""));
static_assert(!service("S3"));
static_assert(!service("globalaccelerator"));   // Step Functions does not have it
static_assert(sdk_service_at(0).name == "accessanalyzer");
static_assert(find_sdk_service(sdk_service_at(sdk_services() - 1).name));

constexpr int actions_of(sdk_service const& one) {
    int count = 0;
    for (sdk_action a = first_action(one); a; a = next_action(one, a)) ++count;
    return count;
}
static_assert(actions_of(service("sqs")) == 23);
static_assert(actions_of(sdk_service_at(0)) > 30 && actions_of(sdk_service_at(sdk_services() - 1)) > 20);

// Every action is found by its name, whichever it is: the names are in order.
constexpr bool all_are_found(sdk_service const& one) {
    for (sdk_action a = first_action(one); a; a = next_action(one, a))
        if (find_sdk_action(one, a.name).facts != a.facts) return false;
    return true;
}
static_assert(all_are_found(service("s3")));
static_assert(all_are_found(service("kms")));

// --- actions
static_assert(action_of("s3", "listObjectsV2") && action_of("s3", "listObjectsV2").is_supported());
static_assert(!action_of("s3", "listObjectsV3"));
static_assert(!action_of("s3", "listObject"));
static_assert(!action_of("s3", "ListObjectsV2"));
static_assert(!action_of("s3", ""));
static_assert(!action_of("s4", "listObjectsV2") && !first_action(service("s4")));
static_assert(!first_grant(action_of("s3", "listObjectsV3")));
static_assert(action_of("lambda", "invokeAsync") && !action_of("lambda", "invokeAsync").is_supported());
static_assert(!action_of("sts", "assumeRole").is_supported());
static_assert(action_of("sts", "getCallerIdentity").is_free());
static_assert(!first_grant(action_of("sts", "getCallerIdentity")) && !first_grant(action_of("sts", "assumeRole")));
static_assert(action_of("dynamodb", "getItem").is_in_reference());

// --- permissions
constexpr sdk_grant grant_of(sdk_action const& action, int number) {
    sdk_grant one = first_grant(action);
    for (; number > 0; --number) one = next_grant(one);
    return one;
}
constexpr sdk_resource resource_of(sdk_action const& action, int grant, int number) {
    sdk_resource one = first_resource(action, grant_of(action, grant));
    for (; number > 0; --number) one = next_resource(action, one);
    return one;
}

constexpr sdk_action query = action_of("dynamodb", "query");
static_assert(grant_of(query, 0).actions.empty());   // dynamodb:Query
static_assert(grant_of(query, 1).actions == "kms:Decrypt" && grant_of(query, 1).purpose == "dynamodb" &&
              resource_of(query, 1, 0).path == "TableName,KMSMasterKeyId" && !next_grant(grant_of(query, 1)));
constexpr sdk_action publish = action_of("sns", "publish");
static_assert(grant_of(publish, 1).conditions == "+PhoneNumber=" && resource_of(publish, 1, 0).path == "*" &&
              resource_of(publish, 1, 0).service.empty());
constexpr sdk_condition second_condition(text conditions) {
    sdk_condition one{};
    return cut_condition(conditions, one) && cut_condition(conditions, one) ? one : sdk_condition{};
}
constexpr sdk_grant credentials = grant_of(action_of("redshiftdata", "executeStatement"), 3);
static_assert(credentials.conditions == "!SecretArn=?DbUser=" && credentials.actions == "redshift:GetClusterCredentials");
static_assert(second_condition(credentials.conditions).sign == '?' &&
              second_condition(credentials.conditions).parameter == "DbUser");
static_assert(resource_of(query, 0, 0).need == sdk_need::required && resource_of(query, 0, 0).path == "table/<TableName>");
static_assert(resource_of(query, 0, 0).service == "dynamodb");
static_assert(resource_of(query, 0, 0).region == "{}" && resource_of(query, 0, 0).account == "{}");
static_assert(resource_of(query, 0, 1).need == sdk_need::optional &&
              resource_of(query, 0, 1).path == "table/<TableName>/index/<IndexName>");
static_assert(!resource_of(query, 0, 2));

constexpr sdk_action get_object = action_of("s3", "getObject");
static_assert(grant_of(get_object, 0).conditions == "!VersionId=");
static_assert(grant_of(get_object, 0).actions.empty());
static_assert(grant_of(get_object, 1).conditions == "?VersionId=" && grant_of(get_object, 1).actions == "GetObjectVersion");
static_assert(resource_of(get_object, 1, 0).path == "<Bucket>/<Key>");
static_assert(resource_of(get_object, 1, 0).region.empty() && resource_of(get_object, 1, 0).account.empty());

static_assert(grant_of(action_of("s3", "listObjectsV2"), 0).actions == "ListBucket");
static_assert(!first_resource(action_of("s3", "listBuckets"), first_grant(action_of("s3", "listBuckets"))));   // "*" only
static_assert(grant_of(action_of("s3", "listDirectoryBuckets"), 0).actions == "s3express:ListAllMyDirectoryBuckets");
static_assert(resource_of(action_of("s3", "copyObject"), 0, 0).path == "<~CopySource>");
static_assert(resource_of(action_of("sqs", "sendMessage"), 0, 0).path == "</QueueUrl>");
static_assert(grant_of(action_of("kms", "reEncrypt"), 1).actions == "ReEncryptTo");
static_assert(resource_of(action_of("kms", "reEncrypt"), 1, 0).path == "key/<DestinationKeyId>");
static_assert(grant_of(action_of("apigateway", "createResource"), 0).actions == "POST");
static_assert(resource_of(action_of("apigateway", "createResource"), 0, 0).path == "/restapis/<RestApiId>/resources/<ParentId>");
static_assert(resource_of(action_of("apigateway", "createResource"), 0, 0).account.empty());

constexpr sdk_action start = action_of("sfn", "startExecution");
static_assert(resource_of(start, 0, 0).is_parameter && resource_of(start, 0, 0).path == "StateMachineArn");
static_assert(resource_of(start, 0, 1).need == sdk_need::alternative && resource_of(start, 0, 1).path == "stateMachine:*");

constexpr sdk_action create = action_of("lambda", "createFunction");
static_assert(grant_of(create, 1).actions == "iam:PassRole" && grant_of(create, 1).purpose == "lambda.amazonaws.com");
static_assert(resource_of(create, 1, 0).is_parameter && resource_of(create, 1, 0).path == "Role");
static_assert(resource_of(action_of("ecs", "runTask"), 0, 0).path == "task-definition/<%TaskDefinition>");

// --- models
constexpr api_model const& s3 = sdk_model<hash_of({text_of("s3"), {}})>;
static_assert(s3.words);
static_assert(!sdk_model<hash_of({text_of("sqs"), {}})>.words);   // its header is not included
constexpr api_operation put = find_operation(s3, text_of("putObject"));
static_assert(find_member(put.input, text_of("Bucket")).is_required && find_member(put.input, text_of("Key")).is_required);
static_assert(find_member(put.input, text_of("SsekmsKeyId")));
static_assert(find_respelt_member(put.input, text_of("SSEKMSKeyId")).name == "SsekmsKeyId");
static_assert(!find_operation(s3, text_of("selectObjectContent")));   // Step Functions does not support it

constexpr api_operation describe = find_operation(sdk_model<hash_of({text_of("rds"), {}})>, text_of("describeDBInstances"));
static_assert(find_member(describe.input, text_of("DbInstanceIdentifier")).type.kind() == api_kind::string);
static_assert(find_respelt_member(describe.input, text_of("DBInstanceIdentifier")).name == "DbInstanceIdentifier");
static_assert(find_member(find_member(describe.output, text_of("DbInstances")).type.element(), text_of("DbInstanceArn")));

}
