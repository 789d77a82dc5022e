// What sends to something else: its targets, what they have to be, and whether it may use their keys and their policies.
#include <aslant/aslant.hpp>
#include <aslant/services/apigateway.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
using namespace aslant;

constexpr auto machine = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto express = state_machine("Quick", state_machine_type("EXPRESS"), start_at("A"), succeed("A"));
constexpr auto data = s3::bucket("Data");
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto alerts = sns::topic("Alerts");
template <class... P> constexpr auto function_with(P const&... properties) {
    return lambda::function("F", lambda::handler("index.handler"), lambda::runtime::python3_13, lambda::inline_code("pass"), properties...);
}

// --- key-closed, key-of-aws

constexpr auto hourly = events::schedule("rate(1 hour)");
constexpr auto key = kms::key("Key");
constexpr auto secret = sns::topic("Secret", sns::kms_master_key(key));
constexpr auto rule_to_secret = stack("S", key, secret, events::rule("R", hourly, events::target(secret)));
static_assert(verify<rule_to_secret>::ok);   // says: resource `R`: `events.amazonaws.com` may not use the key `Key` of `Secret`, which kms::used_by("events.amazonaws.com") lets it (line N)
constexpr auto alarm_to_secret = stack("S", machine, key, secret, cloudwatch::alarm("A", cloudwatch::metric_of(machine, "ExecutionsFailed"), cloudwatch::tell(secret)));
static_assert(verify<alarm_to_secret>::ok);   // says: resource `A`: `cloudwatch.amazonaws.com` may not use the key `Key` of `Secret`, which kms::used_by("cloudwatch.amazonaws.com") lets it (line N)
constexpr auto key_of_rules = kms::key("Key", kms::used_by("events.amazonaws.com"));
constexpr auto opened = stack("S", key_of_rules, secret, events::rule("R", hourly, events::target(secret)));
static_assert(verify<opened>::ok);
constexpr auto logs_secretly = state_machine("Logging", property("EncryptionConfiguration", object(field("Type", "CUSTOMER_MANAGED_KMS_KEY"), field("KmsKeyId", ref(key)))), property("LoggingConfiguration", object(field("Level", "ALL"), field("Destinations", array(object(field("CloudWatchLogsLogGroup", object(field("LogGroupArn", "arn:aws:logs:us-east-1:111122223333:log-group:/aws/vendedlogs/states/l:*")))))))), start_at("A"), succeed("A"));
constexpr auto log_with_key = stack("S", key, logs_secretly);
static_assert(verify<log_with_key>::ok);   // says: state machine `Logging`: `delivery.logs.amazonaws.com` may not use the key `Key` of `Logging`, which kms::used_by("delivery.logs.amazonaws.com") lets it (line N)
constexpr auto of_aws = sqs::queue("OfAws", sqs::kms_master_key("alias/aws/sqs"));
constexpr auto topic_to_key_of_aws = stack("S", of_aws, alerts, sns::subscription("Told", alerts, of_aws));
static_assert(verify<topic_to_key_of_aws>::ok);   // says: resource `Told`: `sns.amazonaws.com` cannot use the key `alias/aws/sqs` of AWS: take a kms::key with used_by("sns.amazonaws.com") (line N)
constexpr auto lost_to_key_of_aws = stack("S", of_aws, machine, events::rule("R", hourly, events::target(machine), events::dead_letter(of_aws)));
static_assert(verify<lost_to_key_of_aws>::ok);   // says: resource `R`: `events.amazonaws.com` cannot use the key `alias/aws/sqs` of AWS: take a kms::key with used_by("events.amazonaws.com") (line N)
constexpr auto notifies = stack("S", key, secret, s3::bucket("Data", property("NotificationConfiguration", object(field("TopicConfigurations", array(object(field("Event", "s3:ObjectCreated:*"), field("Topic", ref(secret)))))))));
static_assert(verify<notifies>::ok);   // error: s3.amazonaws.com

// --- policy-elsewhere

constexpr auto every_hour = events::rule("EveryHour", events::schedule("rate(1 hour)"), events::target(jobs));
constexpr auto policy_of_rule = stack("S", jobs, alerts, every_hour, sqs::queue_policy("Own", jobs, from("sns.amazonaws.com", ref(alerts))));
static_assert(verify<policy_of_rule>::ok);   // says: resource `EveryHour`: `Jobs` has your policy `Own`: let this in there, and say allowed_elsewhere here (line N)
constexpr auto alarm = cloudwatch::alarm("Failures", cloudwatch::metric_of(machine, "ExecutionsFailed"), cloudwatch::tell(alerts));
constexpr auto policy_of_alarm = stack("S", machine, alerts, sns::topic_policy("Own", alerts, from("events.amazonaws.com", "arn:aws:events:us-east-1:111122223333:rule/r")), alarm);
static_assert(verify<policy_of_alarm>::ok);   // says: resource `Failures`: `Alerts` has your policy `Own`: let this in there, and say allowed_elsewhere here (line N)
constexpr auto one_policy = stack("S", jobs, alerts, every_hour, sns::subscription("Told", alerts, jobs));
static_assert(verify<one_policy>::ok);
constexpr auto own_policy = stack("S", jobs, alerts, sqs::queue_policy("Own", jobs, from("sns.amazonaws.com", ref(alerts))), sns::subscription("Told", alerts, jobs, allowed_elsewhere));
static_assert(verify<own_policy>::ok);
constexpr auto id_of_policy = stack("S", jobs, every_hour, s3::bucket("JobsQueuePolicy"));
static_assert(verify<id_of_policy>::ok);   // error: stands twice

// --- standard-needed

constexpr auto follows_express = stack("S", express, machine, events::rule("R", events::execution_status_changes(express, "FAILED"), events::target(machine)));
static_assert(verify<follows_express>::ok);   // says: resource `R`: `Quick` is an EXPRESS machine, whose executions cannot be followed: EventBridge gets no events of them (line N)

// --- api-parameter

constexpr auto other_parameter = stack("S", machine, apigateway::rest_api("Api", apigateway::method("GET", "/orders/{id}", apigateway::describes(machine))));
static_assert(verify<other_parameter>::ok);   // says: resource `Api`: the execution is found by the path parameter `execution`, which `/orders/{id}` does not have (line N)
constexpr auto no_parameter = stack("S", machine, apigateway::rest_api("Api", apigateway::method("DELETE", "/executions", apigateway::stops(machine))));
static_assert(verify<no_parameter>::ok);   // says: resource `Api`: the execution is found by the path parameter `execution`, which `/executions` does not have (line N)

// --- target-missing, target-twice

constexpr auto rule_of_nothing = stack("S", machine, events::rule("R", hourly));
static_assert(verify<rule_of_nothing>::ok);   // says: resource `R`: it has no target (line N)
constexpr auto pipe_of_nothing = stack("S", machine, pipes::pipe("P", pipes::target(machine)));
static_assert(verify<pipe_of_nothing>::ok);   // says: resource `P`: it has no source (line N)
constexpr auto schedule_of_nothing = stack("S", scheduler::schedule("Nightly", scheduler::expression("rate(1 day)")));
static_assert(verify<schedule_of_nothing>::ok);   // says: resource `Nightly`: it has no target (line N)
constexpr auto same_twice = stack("S", machine, events::rule("R", hourly, events::target(machine), events::target(machine, events::input("again"))));
static_assert(verify<same_twice>::ok);   // says: resource `R`: `Checkout` is its target twice (line N)
constexpr auto queue_twice = stack("S", jobs, machine, events::rule("R", hourly, events::target(jobs), events::target(machine), events::target(jobs)));
static_assert(verify<queue_twice>::ok);   // says: resource `R`: `Jobs` is its target twice (line N)

// --- stream-missing

constexpr auto orders = dynamodb::table("Orders", dynamodb::partition_key("id", dynamodb::string));
constexpr auto pipe_of_table = stack("S", orders, machine, pipes::pipe("P", pipes::source(orders), pipes::target(machine)));
static_assert(verify<pipe_of_table>::ok);   // says: resource `P`: the table `Orders` has no stream: dynamodb::stream("NEW_AND_OLD_IMAGES") gives it one (line N)
constexpr auto plain = function_with();
constexpr auto function_of_table = stack("S", orders, plain, lambda::event_source_mapping("Changes", orders, plain));
static_assert(verify<function_of_table>::ok);   // says: resource `Changes`: the table `Orders` has no stream: dynamodb::stream("NEW_AND_OLD_IMAGES") gives it one (line N)

// --- bucket-silent

constexpr auto created = stack("S", data, machine, events::rule("R", events::object_created(data), events::target(machine)));
static_assert(verify<created>::ok);   // says: resource `R`: EventBridge hears nothing of the bucket `Data`, which has no s3::notify_event_bridge (line N)
constexpr auto notifies_others = s3::bucket("Other", property("NotificationConfiguration", object(field("LambdaConfigurations", array()))));
constexpr auto created_there = stack("S", notifies_others, machine, events::rule("R", events::object_created(notifies_others, "in/"), events::target(machine)));
static_assert(verify<created_there>::ok);   // says: resource `R`: EventBridge hears nothing of the bucket `Other`, which has no s3::notify_event_bridge (line N)

// --- placeholder-unknown

template <class... P> constexpr auto transforms(P const&... parts) {
    return stack("S", machine, events::rule("R", hourly, events::target(machine, events::input_transformer(parts...))));
}
constexpr auto misspelt_placeholder = transforms(object(field("key", "$.detail.key"), field("size", "$.detail.size")), object(field("k", array(events::placeholder("kye")))));
static_assert(verify<misspelt_placeholder>::ok);   // says: resource `R`: its input has the placeholder `kye`, which InputPathsMap does not have; did you mean `key`? (line N)
constexpr auto no_such_placeholder = transforms(object(), object(field("rule", events::placeholder("aws.events.rule-name")), field("k", events::placeholder("key"))));
static_assert(verify<no_such_placeholder>::ok);   // says: resource `R`: its input has the placeholder `key`, which InputPathsMap does not have (line N)

// --- batch-range, visibility-timeout

template <class... P> constexpr auto mapping_of(P const&... parts) {
    return stack("S", jobs, plain, lambda::event_source_mapping("Works", jobs, plain, parts...));
}
constexpr auto large_batch = mapping_of(lambda::batch_size(20000), property("MaximumBatchingWindowInSeconds", 1));
static_assert(verify<large_batch>::ok);   // says: resource `Works`: BatchSize is 20000, allowed: 1 to 10000 (line N)
constexpr auto no_window = mapping_of(lambda::batch_size(11));
static_assert(verify<no_window>::ok);   // says: resource `Works`: BatchSize is 11, allowed: 1 to 10 where MaximumBatchingWindowInSeconds is 0 (line N)
constexpr auto in_order = sqs::queue("Ordered", property("FifoQueue", true));
constexpr auto large_fifo = stack("S", in_order, machine, pipes::pipe("P", pipes::source(in_order, pipes::batch_size(11)), pipes::target(machine)));
static_assert(verify<large_fifo>::ok);   // says: resource `P`: BatchSize is 11, allowed: 1 to 10 of a FIFO queue (line N)
constexpr auto long_window = stack("S", jobs, machine, pipes::pipe("P", pipes::source(jobs, pipes::batch_size(100), pipes::batching_window(301)), pipes::target(machine)));
static_assert(verify<long_window>::ok);   // says: resource `P`: MaximumBatchingWindowInSeconds is 301, allowed: 0 to 300 (line N)
constexpr auto slow = function_with(lambda::timeout(seconds(60)));
constexpr auto hidden_shortly = stack("S", jobs, slow, lambda::event_source_mapping("Works", jobs, slow));
static_assert(verify<hidden_shortly>::ok);   // says: resource `Works`: `Jobs` hides a message for 30 s, and `F` may work on it for longer (line N)
constexpr auto hasty = sqs::queue("Hasty", property("VisibilityTimeout", 2));
constexpr auto hidden_hardly = stack("S", hasty, plain, lambda::event_source_mapping("Works", hasty, plain));
static_assert(verify<hidden_hardly>::ok);   // says: resource `Works`: `Hasty` hides a message for 2 s, and `F` may work on it for longer (line N)

// --- time-zone, endpoint-form

template <class Zone> constexpr auto nightly_in(Zone const& zone) {
    return stack("S", machine, scheduler::schedule("Nightly", scheduler::expression("rate(1 day)"), zone, scheduler::target(machine)));
}
constexpr auto misspelt_city = nightly_in(scheduler::in_time_zone("Europe/Viena"));
static_assert(verify<misspelt_city>::ok);   // says: resource `Nightly`: `Europe/Viena` is no time zone of the IANA database; did you mean `Europe/Vienna`? (line N)
constexpr auto city_alone = nightly_in(scheduler::in_time_zone("Los_Angeles"));
static_assert(verify<city_alone>::ok);   // says: resource `Nightly`: `Los_Angeles` is no time zone of the IANA database; did you mean `America/Los_Angeles`? (line N)
constexpr auto misspelt_area = nightly_in(scheduler::in_time_zone("Amerika/New_York"));
static_assert(verify<misspelt_area>::ok);   // says: resource `Nightly`: `Amerika/New_York` is no time zone of the IANA database; did you mean `America/New_York`? (line N)
constexpr auto summer_time = nightly_in(scheduler::in_time_zone("CEST"));
static_assert(verify<summer_time>::ok);   // says: resource `Nightly`: `CEST` is no time zone of the IANA database (line N)
constexpr auto old_link = nightly_in(scheduler::in_time_zone("America/Indiana/Tell_City"));
static_assert(verify<old_link>::ok);
constexpr auto half_address = stack("S", alerts, sns::subscription("Mail", alerts, sns::email("ops@example")));
static_assert(verify<half_address>::ok);   // says: resource `Mail`: `ops@example` is no address of mail (line N)
constexpr auto unsafe_url = stack("S", alerts, sns::subscription("Web", alerts, sns::https("http://example.com")));
static_assert(verify<unsafe_url>::ok);   // says: resource `Web`: `http://example.com` is no URL that begins with https:// (line N)
