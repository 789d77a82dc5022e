// What resources' properties hold: names, schedules, event patterns, and a machine's settings.
#include <aslant/aslant.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/sfn.hpp>
using namespace aslant;

constexpr auto idle = state_machine("Idle", start_at("A"), succeed("A"));
template <class... P> constexpr auto rule(P const&... properties) {
    return stack("S", resource("Rule", "AWS::Events::Rule", properties...));
}
template <class... P> constexpr auto pattern(P const&... fields) {
    return rule(property("EventPattern", object(fields...)));
}
constexpr auto nightly = rule(property("ScheduleExpression", "cron(0 3 * * ? *)"));
static_assert(verify<nightly>::ok);

// --- schedule-form, schedule-part

constexpr auto singular = rule(property("ScheduleExpression", "rate(1 minutes)"));
static_assert(verify<singular>::ok);   // says: resource `Rule`: `rate(1 minutes)` is no schedule expression such as rate(5 minutes) or cron(0 12 * * ? *); did you mean `rate(1 minute)`? (line N)
constexpr auto plural = stack("S", idle, events::rule("Often", property("ScheduleExpression", "rate(5 minute)"), events::target(idle)));
static_assert(verify<plural>::ok);   // says: resource `Often`: `rate(5 minute)` is no schedule expression such as rate(5 minutes) or cron(0 12 * * ? *); did you mean `rate(5 minutes)`? (line N)
constexpr auto of_unix = rule(property("ScheduleExpression", "cron(0 12 * * *)"));
static_assert(verify<of_unix>::ok);   // says: resource `Rule`: `cron(0 12 * * *)` is no schedule expression such as rate(5 minutes) or cron(0 12 * * ? *); did you mean `cron(0 12 * * ? *)`? (line N)
constexpr auto late = rule(property("ScheduleExpression", "cron(0 25 * * ? *)"));
static_assert(verify<late>::ok);   // says: resource `Rule`: in the schedule `cron(0 25 * * ? *)` 25 is no hour: 0 to 23 (line N)
constexpr auto seven_fields = rule(property("ScheduleExpression", "cron(0 0 12 * * ? *)"));
static_assert(verify<seven_fields>::ok);   // says: resource `Rule`: in the schedule `cron(0 0 12 * * ? *)` there are not six fields: minutes hours day-of-month month day-of-week year (line N)
constexpr auto both_days = rule(property("ScheduleExpression", "cron(0 12 * * MON *)"));
static_assert(verify<both_days>::ok);   // says: resource `Rule`: in the schedule `cron(0 12 * * MON *)` neither day-of-month nor day-of-week is ? (line N)
constexpr auto once = rule(property("ScheduleExpression", "at(2026-11-22T12:00:00)"));
static_assert(verify<once>::ok);   // says: resource `Rule`: in the schedule `at(2026-11-22T12:00:00)` at() is for schedules of EventBridge Scheduler (line N)
constexpr auto no_schedule = rule(property("ScheduleExpression", "every five minutes"));
static_assert(verify<no_schedule>::ok);   // says: resource `Rule`: `every five minutes` is no schedule expression such as rate(5 minutes) or cron(0 12 * * ? *) (line N)
template <class... P> constexpr auto schedule(P const&... properties) {
    return stack("S", resource("Schedule", "AWS::Scheduler::Schedule", properties...));
}
constexpr auto once_in_zone = schedule(property("ScheduleExpression", "at(2026-11-22T12:00:00Z)"), property("FlexibleTimeWindow", object(field("Mode", "ON"))));
static_assert(verify<once_in_zone>::ok);   // says: (1) resource `Schedule`: Mode `ON` is refused: OFF, FLEXIBLE (line N) (2) resource `Schedule`: `at(2026-11-22T12:00:00Z)` is no schedule expression such as rate(5 minutes) or cron(0 12 * * ? *); did you mean `at(2026-11-22T12:00:00)`? (line N)
constexpr auto flexible = schedule(property("ScheduleExpression", "rate(1 minutes)"), property("FlexibleTimeWindow", object(field("Mode", "FLEXIBLE"))));
static_assert(verify<flexible>::ok);   // says: resource `Schedule`: FlexibleTimeWindow is refused: the Mode FLEXIBLE needs MaximumWindowInMinutes (line N)
constexpr auto right_once = schedule(property("ScheduleExpression", "at(2026-11-22T12:00:00)"), property("FlexibleTimeWindow", object(field("Mode", "OFF"))));
static_assert(verify<right_once>::ok);

// --- event patterns

constexpr auto underscore = pattern(field("source", array("shop")), field("detail_type", array("Order placed")));
static_assert(verify<underscore>::ok);   // says: resource `Rule`: its pattern asks for `detail_type`, which no event has; did you mean `detail-type`? (line N)
constexpr auto top_level = pattern(field("source", array("shop")), field("total", array(1)));
static_assert(verify<top_level>::ok);   // says: resource `Rule`: its pattern asks for `total`, which no event has (line N)
constexpr auto bare_text = pattern(field("source", "shop"), field("detail", object(field("total", 1))));
static_assert(verify<bare_text>::ok);   // says: (1) resource `Rule`: its pattern has a text as `source`, where an array of values belongs (line N) (2) resource `Rule`: its pattern has a number as `total`, where an array of values belongs (line N)
constexpr auto array_in_array = pattern(field("source", array(array("shop"))));
static_assert(verify<array_in_array>::ok);   // says: resource `Rule`: its pattern has an array in an array as `source`, where an array of values belongs (line N)
constexpr auto no_values = pattern(field("source", array()), field("detail", object()));
static_assert(verify<no_values>::ok);   // says: (1) resource `Rule`: its pattern is empty at `source` (line N) (2) resource `Rule`: its pattern is empty at `detail` (line N)
constexpr auto no_fields = rule(property("EventPattern", object()));
static_assert(verify<no_fields>::ok);   // says: resource `Rule`: its pattern is empty at `EventPattern` (line N)
constexpr auto no_filter = pattern(field("source", array(object(field("prefx", "shop")))), field("region", array(object(field("begins-with", "eu")))));
static_assert(verify<no_filter>::ok);   // says: (1) resource `Rule`: its pattern has the filter `prefx`, which there is not; did you mean `prefix`? (line N) (2) resource `Rule`: its pattern has the filter `begins-with`, which there is not (line N)
constexpr auto wrong_operands = pattern(field("detail", object(field("a", array(object(field("prefix", 1)))), field("b", array(object(field("numeric", array("=>", 1))))),
                                                               field("c", array(object(field("exists", "true")))), field("d", array(object(field("cidr", "10.0.0.1")))),
                                                               field("e", array(object(field("anything-but", true)))), field("f", array(object(field("prefix", "a"), field("suffix", "b")))))));
static_assert(verify<wrong_operands>::ok);   // says: (1) resource `Rule`: its pattern gives `prefix` a number, where a text belongs (line N) (2) resource `Rule`: its pattern gives `numeric` an array, where one or two operators belong, each with a number (line N) (3) resource `Rule`: its pattern gives `exists` a text, where true or false belongs (line N) (4) resource `Rule`: its pattern gives `cidr` a text, where a range such as 10.0.0.0/24 belongs (line N) (5) resource `Rule`: its pattern gives `anything-but` a boolean, where texts, numbers or a filter of texts belong (line N) (6) resource `Rule`: its pattern gives `f` an object of several filters or none, where each has its own (line N)
constexpr auto in_json = rule(property("EventPattern", json(R"({"source": ["shop"], "detail": {"total": [{"numeric": [">"]}], "$or": ["a"]}})")));
static_assert(verify<in_json>::ok);   // says: (1) resource `Rule`: its pattern gives `numeric` an array, where one or two operators belong, each with a number (line N) (2) resource `Rule`: its pattern gives `$or` a text, where a pattern belongs (line N)
constexpr auto right_pattern = rule(property("EventPattern", json(R"({"source": [{"prefix": {"equals-ignore-case": "SHOP"}}], "$or": [{"detail-type": [{"wildcard": "Order*"}]},
    {"detail": {"total": [{"numeric": [">", 0, "<=", 5.5]}], "note": [{"exists": false}], "name": [null, true, "x", {"anything-but": ["a", "b"]}], "ip": [{"cidr": "10.0.0.0/24"}]}}]})")));
static_assert(verify<right_pattern>::ok);
constexpr auto filter = stack("S", resource("Pipe", "AWS::Pipes::Pipe", property("SourceParameters", object(field("FilterCriteria", object(field("Filters", array(
    object(field("Pattern", R"({"body": {"total": [1]}})")), object(field("Pattern", R"({"body": {"total": 1}})")), object(field("Pattern", "{body}")), object(field("Pattern", object(field("body", array(1)))))))))))));
static_assert(verify<filter>::ok);   // says: (1) resource `Pipe`: its pattern has a number as `total`, where an array of values belongs (line N) (2) resource `Pipe`: the JSON text of Pattern is malformed at column 2: expected a key in quotes (line N) (3) resource `Pipe`: Pattern is refused: a filter's Pattern is JSON in a text (line N)

// --- names and settings

template <class... P> constexpr auto made(char const (&type)[16], P const&... properties) {
    return stack("S", resource("R", type, properties...));
}
constexpr auto bucket = made("AWS::S3::Bucket", property("BucketName", "My_Photos"));
static_assert(verify<bucket>::ok);   // says: resource `R`: BucketName `My_Photos` is refused: 3 to 63 lower-case letters, digits, hyphens and dots, a letter or digit first and last (line N)
constexpr auto joined_bucket = made("AWS::S3::Bucket", property("BucketName", sub("${AWS::AccountId}-Photos")));
static_assert(verify<joined_bucket>::ok);   // says: resource `R`: BucketName is refused: 3 to 63 lower-case letters, digits, hyphens and dots, a letter or digit first and last (line N)
constexpr auto queue = made("AWS::SQS::Queue", property("QueueName", "orders"), property("FifoQueue", true));
static_assert(verify<queue>::ok);   // says: resource `R`: QueueName `orders` is refused: 1 to 80 letters, digits, hyphens and underscores, and .fifo of a FIFO queue (line N)
constexpr auto address = made("AWS::S3::Bucket", property("BucketName", "192.168.0.1"));
static_assert(verify<address>::ok);   // says: resource `R`: BucketName `192.168.0.1` is refused: 3 to 63 lower-case letters, digits, hyphens and dots, a letter or digit first and last (line N)
constexpr auto right_names = stack("S", resource("A", "AWS::S3::Bucket", property("BucketName", sub("${AWS::AccountId}-photos"))), resource("B", "AWS::SQS::Queue", property("QueueName", "orders.fifo"), property("FifoQueue", true)),
                                   resource("C", "AWS::Logs::LogGroup", property("LogGroupName", "/aws/vendedlogs/states/orders")));
static_assert(verify<right_names>::ok);

constexpr auto log_group = resource("Logs", "AWS::Logs::LogGroup");
constexpr auto key = kms::key("Key", kms::used_by("delivery.logs.amazonaws.com"));
template <class... P> constexpr auto machine(P const&... properties) {
    return state_machine("M", properties..., start_at("A"), succeed("A"));
}
constexpr auto logged = machine(sfn::logging(log_group, "ALL", true), sfn::tracing(), sfn::encryption(key, minutes(10)), tags(field("team", "orders")));
constexpr auto first = sfn::version("First", logged);
constexpr auto alarm = resource("Alarm", "AWS::CloudWatch::Alarm");
constexpr auto right = stack("S", log_group, key, logged, first, alarm, sfn::alias("Live", property("Name", "live"), sfn::linear(first, 10, minutes(5), alarm)), sfn::alias("All", sfn::routing(sfn::weight(first, 100))));
static_assert(verify<right>::ok);
constexpr auto debugs = stack("S", log_group, machine(sfn::logging(log_group, "DEBUG")));
static_assert(verify<debugs>::ok);   // says: state machine `M`: Level `DEBUG` is refused: ALL, ERROR, FATAL, OFF (line N)
constexpr auto logs_into_key = stack("S", key, machine(sfn::logging(key)));
static_assert(verify<logs_into_key>::ok);   // says: state machine `M`: LoggingConfiguration refers to `AWS::KMS::Key` where `AWS::Logs::LogGroup` belongs (line N)
constexpr auto logs_nowhere = stack("S", machine(property("LoggingConfiguration", object(field("Level", "ALL")))));
static_assert(verify<logs_nowhere>::ok);   // says: state machine `M`: LoggingConfiguration is refused: a Level other than OFF needs one destination (line N)
constexpr auto long_period = stack("S", key, machine(sfn::encryption(key, hours(1))));
static_assert(verify<long_period>::ok);   // says: state machine `M`: KmsDataKeyReusePeriodSeconds is 3600, allowed: 60 to 900 (line N)
constexpr auto no_key = stack("S", machine(property("EncryptionConfiguration", object(field("Type", "CUSTOMER_MANAGED_KMS_KEY")))));
static_assert(verify<no_key>::ok);   // says: state machine `M`: EncryptionConfiguration is refused: a customer managed key needs its KmsKeyId (line N)
constexpr auto spaced = stack("S", log_group, machine(sfn::logging(log_group), state_machine_name("orders!")));
static_assert(verify<spaced>::ok);   // says: state machine `M`: StateMachineName `orders!` is refused: a machine that logs has a name of letters, digits, dots, hyphens and underscores (line N)
constexpr auto aliases = stack("S", log_group, key, logged, first, sfn::alias("A", property("Name", "1"), sfn::routing(sfn::weight(first, 90))), sfn::alias("B"), sfn::alias("C", sfn::canary(first, 100, seconds(90))),
                               sfn::alias("D", sfn::all_at_once(logged)));
static_assert(verify<aliases>::ok);   // says: (1) resource `C`: DeploymentPreference holds `an interval that is no whole minutes` where a JSON value belongs (line N) (2) resource `D`: DeploymentPreference refers to `AWS::StepFunctions::StateMachine` where `AWS::StepFunctions::StateMachineVersion` belongs (line N) (3) resource `A`: Name `1` is refused: 1 to 80 letters, digits, hyphens, underscores and dots, not digits alone (line N) (4) resource `A`: RoutingConfiguration is refused: its weights are 100 together (line N) (5) resource `B`: it has no DeploymentPreference or RoutingConfiguration (line N) (6) resource `C`: Percentage is 100, allowed: 1 to 99 (line N)
