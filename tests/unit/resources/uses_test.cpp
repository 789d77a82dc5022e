// What functions' roles get for what they are declared to use: each statement, and no other.
#include <set>
#include <string>

#include "resources.hpp"

#include <aslant/services/dynamodb.hpp>
#include <aslant/services/event_bus.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto checkout = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto express = state_machine("Quick", state_machine_type("EXPRESS"), sfn::kms_key(key), start_at("A"), succeed("A"));
constexpr auto secret = state_machine("Secret", sfn::kms_key(key), start_at("A"), succeed("A"));
constexpr auto review = sfn::activity("Review", sfn::kms_key(key));
constexpr auto data = s3::bucket("Data");
constexpr auto secrets = s3::bucket("Secrets", s3::kms_master_key(key));
constexpr auto orders = dynamodb::table("Orders", dynamodb::partition_key("id", dynamodb::string));
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto alerts = sns::topic("Alerts");

std::string const decrypts = "\nkms:Decrypt on ${Key.Arn} if StringEquals ";
std::string const makes_data_keys = "\nkms:Decrypt kms:GenerateDataKey on ${Key.Arn} if StringEquals ";
std::string const executions = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:";

template <class Uses> json_value function_with(Uses const& used) {
    return resources_of(
        lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"), used));
}
template <class... Grants> std::string role_for(Grants const&... grants) {
    return policy_of(function_with(uses(grants...))["FRole"]);
}

}

TEST_CASE("uses: executions of machines") {
    CHECK(role_for(starts(checkout)) == "states:StartExecution on ${Checkout}");
    CHECK(role_for(starts_and_waits_for(express)) ==
          "states:StartSyncExecution on ${Quick}" + decrypts + "kms:EncryptionContext:aws:states:stateMachineArn ${Quick}");
    CHECK(role_for(stops(checkout)) == "states:StopExecution on " + executions + "${Checkout.Name}:*");
    CHECK(role_for(describes(checkout)) == "states:DescribeExecution on " + executions + "${Checkout.Name}:*");
    CHECK(role_for(describes(secret)) == "states:DescribeExecution on " + executions + "${Secret.Name}:*" + decrypts +
                                             "kms:EncryptionContext:aws:states:stateMachineArn ${Secret}");
    CHECK(role_for(starts(secret)) == "states:StartExecution on ${Secret}");   // who starts it reads nothing
}

TEST_CASE("uses: an alias and a version of a machine are conditions on the machine") {
    auto const live = sfn::alias("Live", property("Name", "live"));
    auto const part = [](int n) { return R"({"Fn::Select":[)" + std::to_string(n) + R"(,{"Fn::Split":[":",{"Ref":"Live"}]}]})"; };
    CHECK(
        role_for(starts(live)) ==
        R"(states:StartExecution on {"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${Name}",{"Name":)" +
            part(6) + "}]} if StringEquals states:StateMachineQualifier " + part(7));
}

TEST_CASE("uses: answers for tasks, and the work of activities") {
    std::string const answers = "states:SendTaskSuccess states:SendTaskFailure states:SendTaskHeartbeat";
    CHECK(role_for(answers_tasks_of(checkout)) == answers + " on ${Checkout}");
    CHECK(role_for(answers_tasks_of(review)) == answers + " on ${Review}");
    CHECK(role_for(works_on(review)) == "states:GetActivityTask " + answers + " on ${Review}" + decrypts +
                                            "kms:EncryptionContext:aws:states:activityArn ${Review}");
}

TEST_CASE("uses: a machine by its logical id stands in a policy of its own, which nothing waits for") {
    auto const made = function_with(uses(starts("Loop"), stops("Loop"), answers_tasks_of("Loop"), reads(data)));
    CHECK(policy_of(made["FRole"]) == "s3:GetObject on ${Data.Arn}/*");
    CHECK(policy_of(made["FPolicy"]) ==
          "states:StartExecution on ${Loop}\nstates:StopExecution on " + executions +
              "${Loop.Name}:*\nstates:SendTaskSuccess states:SendTaskFailure states:SendTaskHeartbeat on ${Loop}");
    CHECK(made["FPolicy"]["Type"] == "AWS::IAM::Policy");
    CHECK(made["FPolicy"]["Properties"]["Roles"] == R"([{"Ref": "FRole"}])"_value);
    CHECK_FALSE(made["F"].contains("DependsOn"));
    CHECK_FALSE(function_with(uses(starts(checkout))).contains("FPolicy"));
}

TEST_CASE("uses: buckets, whole or in part, and their keys") {
    CHECK(role_for(reads(data)) == "s3:GetObject on ${Data.Arn}/*");
    CHECK(role_for(reads(data, "/in/*"), writes(data, "/out/*")) ==
          "s3:GetObject on ${Data.Arn}/in/*\ns3:PutObject on ${Data.Arn}/out/*");
    CHECK(role_for(writes(data)) == "s3:PutObject on ${Data.Arn}/*");
    CHECK(role_for(lists(data)) == "s3:ListBucket on ${Data.Arn}");
    std::string const through_s3 = "kms:ViaService s3.${AWS::Region}.amazonaws.com";
    CHECK(role_for(reads(secrets)) == "s3:GetObject on ${Secrets.Arn}/*" + decrypts + through_s3);
    CHECK(role_for(writes(secrets, "/out/*")) == "s3:PutObject on ${Secrets.Arn}/out/*" + makes_data_keys + through_s3);
}

TEST_CASE("uses: tables, and their indexes where they have some") {
    std::string const gets = "dynamodb:BatchGetItem dynamodb:ConditionCheckItem dynamodb:GetItem dynamodb:Query dynamodb:Scan on ";
    std::string const puts = "dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:PutItem dynamodb:UpdateItem on ";
    CHECK(role_for(reads(orders)) == gets + "${Orders.Arn}");
    CHECK(role_for(writes(orders)) == puts + "${Orders.Arn}");
    auto const by_customer = dynamodb::index("ByCustomer", dynamodb::partition_key("customer", dynamodb::string));
    auto const found =
        dynamodb::table("Found", dynamodb::partition_key("id", dynamodb::string), by_customer, dynamodb::kms_master_key(key));
    std::string const through_dynamodb = decrypts + "kms:ViaService dynamodb.${AWS::Region}.amazonaws.com";
    CHECK(role_for(reads(found)) == gets + "${Found.Arn} ${Found.Arn}/index/*" + through_dynamodb);
    CHECK(role_for(writes(found)) == puts + "${Found.Arn}" + through_dynamodb);
}

TEST_CASE("uses: queues, topics, buses, functions") {
    CHECK(role_for(sends_to(jobs)) == "sqs:SendMessage on ${Jobs.Arn}");
    CHECK(role_for(receives_from(jobs)) == "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on ${Jobs.Arn}");
    CHECK(role_for(publishes_to(alerts)) == "sns:Publish on ${Alerts}");
    CHECK(role_for(puts_events_to(events::event_bus("Bus"))) == "events:PutEvents on ${Bus.Arn}");
    auto const other = lambda::function("Other", lambda::runtime::java21, lambda::handler("H"), lambda::code_in_bucket("b", "k"));
    CHECK(role_for(invokes(other)) == "lambda:InvokeFunction on ${Other.Arn}");
    CHECK(role_for(invokes(lambda::alias("Live", other))) == "lambda:InvokeFunction on ${Live}");
    auto const kept = sqs::queue("Kept", sqs::kms_master_key(key));
    CHECK(role_for(sends_to(kept)) ==
          "sqs:SendMessage on ${Kept.Arn}" + makes_data_keys + "kms:ViaService sqs.${AWS::Region}.amazonaws.com");
    CHECK(role_for(receives_from(kept)) == "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on ${Kept.Arn}" + decrypts +
                                               "kms:ViaService sqs.${AWS::Region}.amazonaws.com");
    auto const told = sns::topic("Told", sns::kms_master_key(key));
    CHECK(role_for(publishes_to(told)) ==
          "sns:Publish on ${Told}" + makes_data_keys + "kms:ViaService sns.${AWS::Region}.amazonaws.com");
}

TEST_CASE("uses: keys that are no resources: those of AWS need nothing, an ARN is taken") {
    CHECK(role_for(sends_to(sqs::queue("Q", sqs::kms_master_key("alias/aws/sqs")))) == "sqs:SendMessage on ${Q.Arn}");
    CHECK(role_for(sends_to(sqs::queue("Q", sqs::kms_master_key("arn:aws:kms:eu-west-1:111122223333:key/1")))) ==
          "sqs:SendMessage on ${Q.Arn}\nkms:Decrypt kms:GenerateDataKey on arn:aws:kms:eu-west-1:111122223333:key/1 "
          "if StringEquals kms:ViaService sqs.${AWS::Region}.amazonaws.com");
}

TEST_CASE("uses: a function without them may write its log group only, and a role of its own gets nothing") {
    auto const bare =
        resources_of(lambda::function("F", lambda::runtime::java21, lambda::handler("H"), lambda::code_in_bucket("b", "k")));
    CHECK(policy_of(bare["FRole"]).empty());
    CHECK(words_of_document(bare["FRole"]["Properties"]["Policies"][0]["PolicyDocument"]) ==
          "logs:CreateLogStream logs:PutLogEvents on ${FLogGroup.Arn}");
    CHECK(trust_of(bare["FRole"]) == "sts:AssumeRole for lambda.amazonaws.com");
}

TEST_CASE("uses: no two policies of a role have one name, because the last would take the place of the others") {
    auto const function = lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"),
                                           lambda::inline_code("pass"), uses(sends_to(jobs), starts("Checkout")));
    json_value const made = resources_of(function, lambda::event_source_mapping("FromJobs", jobs, function),
                                         lambda::event_source_mapping("FromOthers", sqs::queue("Others"), function));
    std::set<std::string> names;
    std::size_t count = 0;
    for (auto const& [id, resource] : made.items()) {
        if (resource["Type"] == "AWS::IAM::Policy" && ++count) names.insert(resource["Properties"]["PolicyName"].dump());
        if (id != "FRole") continue;
        for (json_value const& policy : resource["Properties"]["Policies"]) {
            ++count;
            names.insert(policy["PolicyName"].dump());
        }
    }
    CHECK(count == 4);
    CHECK(names.size() == count);
}
