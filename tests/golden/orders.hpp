// A stack that shares no resource with the examples: several machines, generic resources, a role and a name of the user's own.
#pragma once

#include <aslant/aslant.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/lambda.hpp>

namespace orders {

using namespace aslant;

inline constexpr auto tags = property("Tags", array(object(field("Key", "team"), field("Value", "orders"))));

inline constexpr auto alerts =
    resource("Alerts", "AWS::SNS::Topic", property("KmsMasterKeyId", "alias/aws/sns"), tags,
             attribute("Metadata", object(field("Owner", "orders@example.com"), field("Reviewed", "2026-11-20"))));
inline constexpr auto failed =
    resource("FailedOrders", "AWS::SQS::Queue", property("MessageRetentionPeriod", 1209600), property("SqsManagedSseEnabled", true),
             tags, deletion_policy("Retain"), update_replace_policy("Retain"));
inline constexpr auto queue_policy = resource(
    "FailedOrdersPolicy", "AWS::SQS::QueuePolicy", property("Queues", array(ref(failed))),
    property("PolicyDocument",
             iam::policy_document(iam::allow(field("Principal", object(field("Service", "sns.amazonaws.com"))),
                                             iam::actions("sqs:SendMessage"), iam::on(get_att(failed, "Arn")),
                                             iam::condition(field("ArnEquals", object(field("aws:SourceArn", ref(alerts)))))))));
inline constexpr auto subscription =
    resource("AlertsToFailedOrders", "AWS::SNS::Subscription", property("Protocol", "sqs"), property("TopicArn", ref(alerts)),
             property("Endpoint", get_att(failed, "Arn")), depends_on(queue_policy));

inline constexpr auto price = lambda::function(
    "PriceFunction", lambda::description("Prices an order."), lambda::runtime::nodejs22_x, lambda::handler("index.handler"),
    lambda::inline_code("exports.handler = async (event) => ({ total: event.quantity * 3 });\n"), lambda::timeout(minutes(1)),
    lambda::memory_size(256), lambda::environment(field("TOPIC", ref(alerts))),
    iam::allow(iam::actions("sns:Publish"), iam::on(ref(alerts))));

// A function of the stack, and one that belongs to somebody else.
inline constexpr auto fulfil = state_machine(
    "Fulfil", comment("Prices and ships an order."), timeout(hours(1)), tags, start_at("Price"),
    sequence(task("Price", lambda::invoke(price, lambda::payload(path("$"))),
                  result_selector(object(field("total", path("$.Payload.total")))), result_path("$.price"), timeout(seconds(30)),
                  retry(lambda::service_errors, max_attempts(2))),
             choice("Free?", when(var("$.price.total") == 0, "Shipped"), otherwise("Ship")),
             task("Ship", lambda::invoke("123456789012:function:ship:live", lambda::payload(path("$"))), discard_result,
                  catch_all("Not shipped", result_path("$.error")), accept("states-all-misses", "the result is dropped"),
                  accept("task-timeout", "the carrier says when it is too late"), accept("lambda-retry", "the carrier does it")),
             succeed("Shipped")),
    fail("Not shipped", error("NotShipped"), cause("The carrier refuses it.")));

// No task, so its role may do nothing; and a name of its own.
inline constexpr auto remind =
    state_machine("Remind", state_machine_name("order-reminder"), start_at("Wait"),
                  sequence(wait("Wait", days(2)), pass("Remind", result(object(field("late", true))), result_path("$.reminder")),
                           succeed("Reminded")));

// A call of which no facts are known, with the role of the user's.
inline constexpr auto alert_role =
    iam::role("AlertRole",
              iam::assumed_by("states.amazonaws.com",
                              iam::condition(field("StringEquals", object(field("aws:SourceAccount", ref("AWS::AccountId")))))),
              iam::policies(iam::policy("Publish", iam::allow(iam::actions("sns:Publish"), iam::on(ref(alerts))))));
inline constexpr auto alert = state_machine(
    "Alert", property("RoleArn", get_att(alert_role, "Arn")), start_at("Publish"),
    task("Publish", aslant::core::resource("arn:aws:states:::sns:publish"),
         parameters(object(field("TopicArn", ref(alerts)), field("Message", intrinsic("States.Format('order {} failed', $.id)")))),
         end));

inline constexpr auto stack = aslant::stack("Orders", description("Orders are priced, shipped, and failures are told."), alerts,
                                            failed, queue_policy, subscription, price, fulfil, remind, alert_role, alert,
                                            output("QueueUrl", ref(failed)), output("FulfilArn", ref(fulfil)));

static_assert(verify<stack>::ok);

}
