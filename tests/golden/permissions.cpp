// A stack whose report of permissions has everything that one can have.
#include <aslant/aslant.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/sqs.hpp>
using namespace aslant;

namespace {

constexpr auto kept = deletion_policy("Retain");
constexpr auto key = kms::key(
    "Key", kept, update_replace_policy("Retain"),
    property("KeyPolicy", iam::policy_document(object(field("Effect", "Allow"), field("Action", "kms:*"), field("Resource", "*"),
                                                      field("Principal", object(field("AWS", ref("AWS::AccountId"))))))));
constexpr auto retained = property("MessageRetentionPeriod", 345'600);
constexpr auto orders = sqs::queue("Orders", sqs::kms_master_key(key), retained, kept, update_replace_policy("Retain"));
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");
constexpr auto boundary = resource(
    "Boundary", "AWS::IAM::ManagedPolicy",
    property("PolicyDocument",
             iam::policy_document(iam::allow(iam::actions("sqs:*", "sns:*", "kms:*", "states:*", "logs:*"), iam::on("*")))));

constexpr auto body = sqs::message_body(path("$.order"));

// Each way to reach a queue, and what is opt-in.
constexpr auto send = state_machine(
    "Send",
    execution_role(
        role_path("/workflows/"), permissions_boundary(boundary), managed_policies("arn:aws:iam::aws:policy/ReadOnlyAccess"),
        iam::allow(iam::actions("sns:Publish"), iam::on(ref(topic)),
                   iam::condition(field("Bool", object(field("aws:SecureTransport", "true"))))),
        keep_grants("executions that started before 2026-12-01",
                    iam::allow(iam::actions("sqs:SendMessage"), iam::on(sub("arn:${AWS::Partition}:sqs:", ref("AWS::Region"), ":",
                                                                            ref("AWS::AccountId"), ":old-orders"))))),
    property("TracingConfiguration", object(field("Enabled", true))), start_at("Send | `it`"),
    sequence(task("Send | `it`", sqs::send_message(orders, body), discard_result),
             task("Send to a shop", sqs::send_message(path("$.queue"), body, allow("QueueUrl", "shop-*", orders)), discard_result),
             task("Send to a tenant",
                  sqs::send_message(path("$.queue"), body, allow("QueueUrl", any_resource("tenants *name* them"))), discard_result),
             map("Each", end,
                 item_processor(distributed("STANDARD"), start_at("Send one"),
                                task("Send one", sqs::send_message(orders, body), end)))));

// A role of the user's, of which nobody knows what it allows.
constexpr auto own = state_machine("Own", property("RoleArn", "arn:aws:iam::123456789012:role/own"), start_at("Send"),
                                   sequence(task("Send", sqs::send_message(orders, body), discard_result),
                                            task("Send anywhere", sqs::send_message(path("$.queue"), body)), succeed("Sent")));
constexpr auto idle = state_machine("Idle", start_at("Done"), succeed("Done"));

constexpr auto shop = stack("Shop", key, orders, topic, boundary, send, own, idle);

}

int main(int argc, char** argv) { return generate<shop>(argc, argv); }
