// What resources' properties may hold: names, event patterns, words and numbers.
#include <aslant/rules/property_rules.hpp>

#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

template <class... Items> constexpr said properties(Items const&... items) {
    auto const whole = core::stack("S", items...);
    said result;
    report out{result.all.found, shown_findings, true};
    property_rules{whole.nodes, out}.check();
    result.all.count = out.count;
    return result;
}
template <class V, class... P>
constexpr bool takes(core::literal type, core::literal property_name, V const& value, P const&... more) {
    return properties(resource("R", type, property(property_name, value), more...)).nothing();
}

// --- names
constexpr bool is_bucket(core::literal name) { return takes("AWS::S3::Bucket", "BucketName", name); }
static_assert(is_bucket("abc") && is_bucket("my-photos.2026") && is_bucket("1.2.3") && is_bucket("0a.b"));
static_assert(!is_bucket("ab") && !is_bucket("Abc") && !is_bucket("a_b") && !is_bucket("-ab") && !is_bucket("ab.") &&
              !is_bucket("a..b") && !is_bucket("10.0.0.1") && !is_bucket("xn--abc") && !is_bucket("abc-s3alias") &&
              !is_bucket("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
static_assert(takes("AWS::S3::Bucket", "BucketName", sub("${AWS::StackName}-photos-", ref("AWS::Region"))) &&
              !takes("AWS::S3::Bucket", "BucketName", sub("${AWS::StackName}-Photos")) &&
              takes("AWS::S3::Bucket", "BucketName", ref("AWS::StackName")));
constexpr auto fifo = property("FifoQueue", true);
static_assert(takes("AWS::SQS::Queue", "QueueName", "orders_1-A") && takes("AWS::SQS::Queue", "QueueName", "orders.fifo", fifo) &&
              takes("AWS::SQS::Queue", "QueueName", "orders.fifo", property("FifoQueue", ref("AWS::NoValue"))));
static_assert(!takes("AWS::SQS::Queue", "QueueName", "orders", fifo) && !takes("AWS::SQS::Queue", "QueueName", "orders.fifo") &&
              !takes("AWS::SQS::Queue", "QueueName", "a.b") && !takes("AWS::SQS::Queue", "QueueName", ".fifo", fifo) &&
              !takes("AWS::SQS::Queue", "QueueName", "") &&
              takes("AWS::SQS::Queue", "QueueName", "orders", property("FifoQueue", false)));
static_assert(takes("AWS::SNS::Topic", "TopicName", "t.fifo", property("FifoTopic", true)) &&
              !takes("AWS::SNS::Topic", "TopicName", "t.fifo"));
static_assert(takes("AWS::Lambda::Function", "FunctionName", "charge_it-2") &&
              !takes("AWS::Lambda::Function", "FunctionName", "charge.it") &&
              !takes("AWS::Lambda::Function", "FunctionName", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
static_assert(takes("AWS::Lambda::Alias", "Name", "live") && !takes("AWS::Lambda::Alias", "Name", "12"));
static_assert(takes("AWS::DynamoDB::Table", "TableName", "a.b") && !takes("AWS::DynamoDB::Table", "TableName", "ab") &&
              !takes("AWS::DynamoDB::Table", "TableName", "a b c"));
static_assert(takes("AWS::Logs::LogGroup", "LogGroupName", "/aws/lambda/x#1") &&
              !takes("AWS::Logs::LogGroup", "LogGroupName", "a b") && !takes("AWS::Logs::LogGroup", "LogGroupName", "aws/x"));
static_assert(takes("AWS::KMS::Alias", "AliasName", "alias/orders") && !takes("AWS::KMS::Alias", "AliasName", "orders-key") &&
              !takes("AWS::KMS::Alias", "AliasName", "alias/aws/s3"));
static_assert(takes("AWS::CloudTrail::Trail", "TrailName", "trail-1") && !takes("AWS::CloudTrail::Trail", "TrailName", "trail-"));
static_assert(takes("AWS::IAM::Role", "RoleName", "a+=,.@-_b") && !takes("AWS::IAM::Role", "RoleName", "a/b"));
static_assert(takes("AWS::Events::Rule", "Name", "a.b") && !takes("AWS::Events::Rule", "Name", "a/b") &&
              takes("AWS::Events::EventBus", "Name", "a/b"));
static_assert(takes("AWS::SQS::Queue", "Other", "a b") && takes("Custom::Bucket", "BucketName", "A B"));   // nobody knows
constexpr bool has_bounds() {
    for (core::resource_name const& n : core::resource_names)
        if (n.least < 1 || n.greatest < n.least || n.words[0] == 0) return false;
    return true;
}
static_assert(has_bounds());

// --- words and numbers
static_assert(takes("AWS::Events::Rule", "State", "DISABLED") && !takes("AWS::Events::Rule", "State", "OFF") &&
              !takes("AWS::Events::Rule", "State", "ENABLE") && takes("AWS::Events::Rule", "State", ref("AWS::NoValue")));
constexpr bool is_window(auto const&... fields) {
    return takes("AWS::Scheduler::Schedule", "FlexibleTimeWindow", object(fields...));
}
static_assert(is_window(field("Mode", "OFF")) && is_window(field("Mode", "FLEXIBLE"), field("MaximumWindowInMinutes", 15)));
static_assert(!is_window(field("Mode", "ON")) && !is_window(field("Mode", "FLEXIBLE")) &&
              !is_window(field("Mode", "OFF"), field("MaximumWindowInMinutes", 15)) &&
              !is_window(field("Mode", "FLEXIBLE"), field("MaximumWindowInMinutes", 1441)));

// --- event patterns
template <class... F> constexpr said pattern(F const&... fields) {
    return properties(resource("R", "AWS::Events::Rule", property("EventPattern", object(fields...))));
}
template <class V> constexpr said detail(V const& value) { return pattern(field("detail", object(field("x", value)))); }
template <class... F> constexpr said filter(F const&... fields) { return detail(array(object(fields...))); }
constexpr said json_pattern(core::literal document) {
    return properties(resource("R", "AWS::Events::Rule", property("EventPattern", json(document))));
}
static_assert(pattern(field("source", array("a")),
                      field("$or", array(object(field("region", array("a"))), object(field("account", array("1"))))))
                  .nothing());
static_assert(pattern(field("sorce", array("a"))).only(rule::pattern_field) &&
              pattern(field("total", array(object(field("exists", false))))).nothing());
static_assert(pattern(field("$or", array("a"))).only(rule::pattern_operand) &&
              pattern(field("$or", "a")).only(rule::pattern_leaf) &&
              pattern(field("$or", array(object(field("sorce", array("a")))))).only(rule::pattern_field));
static_assert(detail(array("a", 1, true, nullptr)).nothing() && detail(ref("AWS::Region")).nothing() &&
              detail(array(ref("AWS::Region"))).nothing());
static_assert(detail("a").only(rule::pattern_leaf) && detail(nullptr).only(rule::pattern_leaf) &&
              detail(array()).only(rule::pattern_empty) && detail(object()).only(rule::pattern_empty) &&
              detail(array(array(1))).only(rule::pattern_leaf));
static_assert(filter(field("prefix", "a")).nothing() &&
              filter(field("suffix", object(field("equals-ignore-case", "a")))).nothing() &&
              filter(field("equals-ignore-case", "a")).nothing() && filter(field("wildcard", "a*")).nothing() &&
              filter(field("exists", true)).nothing() && filter(field("cidr", "10.0.0.0/8")).nothing());
static_assert(filter(field("prefix", object(field("suffix", "a")))).only(rule::pattern_operand) &&
              filter(field("wildcard", 1)).only(rule::pattern_operand) && filter(field("exists", 1)).only(rule::pattern_operand) &&
              filter(field("cidr", "10.0.0.0")).only(rule::pattern_operand) &&
              filter(field("exist", true)).only(rule::pattern_filter) && filter().only(rule::pattern_operand) &&
              filter(field("prefix", "a"), field("suffix", "b")).only(rule::pattern_operand));
static_assert(filter(field("numeric", array(">", 0))).nothing() && filter(field("numeric", array(">=", -1.5, "<", 10))).nothing() &&
              filter(field("numeric", array("=", 1))).nothing());
static_assert(filter(field("numeric", array("==", 0))).only(rule::pattern_operand) &&
              filter(field("numeric", array(">"))).only(rule::pattern_operand) &&
              filter(field("numeric", array())).only(rule::pattern_operand) &&
              filter(field("numeric", 5)).only(rule::pattern_operand) &&
              filter(field("numeric", array(">", "0"))).only(rule::pattern_operand) &&
              filter(field("numeric", array(0, ">"))).only(rule::pattern_operand));
static_assert(filter(field("anything-but", "a")).nothing() && filter(field("anything-but", 1)).nothing() &&
              filter(field("anything-but", array("a", 1))).nothing() &&
              filter(field("anything-but", object(field("prefix", "a")))).nothing());
static_assert(filter(field("anything-but", array())).only(rule::pattern_operand) &&
              filter(field("anything-but", nullptr)).only(rule::pattern_operand) &&
              filter(field("anything-but", object(field("numeric", array(">", 1))))).only(rule::pattern_operand));
static_assert(json_pattern(R"({"source": ["a\"]"], "detail": {"x": [{"numeric": [">", -1e3]}], "y": [true, null, 1]}})").nothing());
static_assert(json_pattern(R"({"source": "a"})").only(rule::pattern_leaf) &&
              json_pattern(R"({"detail": {"x": [{"prefx": "a"}]}})").only(rule::pattern_filter) &&
              json_pattern(R"({})").only(rule::pattern_empty) && json_pattern(R"([])").only(rule::pattern_leaf) &&
              json_pattern(R"({"source")").nothing());

// --- versions and aliases
constexpr bool is_alias(auto const&... p) {
    return properties(resource("A", "AWS::StepFunctions::StateMachineAlias", p...)).nothing();
}
constexpr auto part(int weight) { return object(field("StateMachineVersionArn", "a"), field("Weight", weight)); }
static_assert(is_alias(property("RoutingConfiguration", array(part(100)))) &&
              is_alias(property("RoutingConfiguration", array(part(30), part(70)))));
static_assert(!is_alias() && !is_alias(property("RoutingConfiguration", array(part(99)))) &&
              !is_alias(property("RoutingConfiguration", array())) &&
              !is_alias(property("RoutingConfiguration", array(part(30), part(30), part(40)))));
constexpr auto preference(auto const&... fields) {
    return property("DeploymentPreference", object(field("StateMachineVersionArn", "a"), fields...));
}
static_assert(is_alias(preference(field("Type", "ALL_AT_ONCE"))) &&
              is_alias(preference(field("Type", "LINEAR"), field("Interval", 1), field("Percentage", 10))));
static_assert(!is_alias(preference(field("Type", "LINEAR"))) && !is_alias(preference(field("Type", "SLOW"))) &&
              !is_alias(preference(field("Type", "CANARY"), field("Interval", 2101), field("Percentage", 10))) &&
              !is_alias(preference(field("Type", "ALL_AT_ONCE")), property("RoutingConfiguration", array(part(100)))));

}
