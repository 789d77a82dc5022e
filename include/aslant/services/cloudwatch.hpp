// Amazon CloudWatch: alarms on what machines, activities and functions report.
#pragma once

#include <aslant/rules/nearest.hpp>
#include <aslant/services/numbers.hpp>
#include <aslant/services/resource_policies.hpp>

namespace aslant::core {

// What is reported of a resource: a row a metric, with the statistic that says most of it.
// AWS guide: "Monitoring Step Functions using CloudWatch"; Lambda developer guide: "Types of metrics for Lambda functions"
struct metric_row {
    char const* type;         // of the resource
    char const* name;         // "ExecutionsFailed"
    char const* name_space;   // "AWS/States"
    char const* dimension;    // "StateMachineArn", whose value is `given`
    char const* given;        // the attribute of the resource that it is, "" for its Ref
    char const* statistic;    // counts are added up, times are averaged
};
inline constexpr metric_row metrics[]{
    // executions
    {machine_type, "ExecutionTime", "AWS/States", "StateMachineArn", "", "Average"},
    {machine_type, "ExecutionThrottled", "AWS/States", "StateMachineArn", "", "Sum"},
    {machine_type, "ExecutionsAborted", "AWS/States", "StateMachineArn", "", "Sum"},
    {machine_type, "ExecutionsFailed", "AWS/States", "StateMachineArn", "", "Sum"},
    {machine_type, "ExecutionsStarted", "AWS/States", "StateMachineArn", "", "Sum"},
    {machine_type, "ExecutionsSucceeded", "AWS/States", "StateMachineArn", "", "Sum"},
    {machine_type, "ExecutionsTimedOut", "AWS/States", "StateMachineArn", "", "Sum"},
    // activities
    {activity_type, "ActivityRunTime", "AWS/States", "ActivityArn", "", "Average"},
    {activity_type, "ActivityScheduleTime", "AWS/States", "ActivityArn", "", "Average"},
    {activity_type, "ActivityTime", "AWS/States", "ActivityArn", "", "Average"},
    {activity_type, "ActivitiesFailed", "AWS/States", "ActivityArn", "", "Sum"},
    {activity_type, "ActivitiesHeartbeatTimedOut", "AWS/States", "ActivityArn", "", "Sum"},
    {activity_type, "ActivitiesScheduled", "AWS/States", "ActivityArn", "", "Sum"},
    {activity_type, "ActivitiesStarted", "AWS/States", "ActivityArn", "", "Sum"},
    {activity_type, "ActivitiesSucceeded", "AWS/States", "ActivityArn", "", "Sum"},
    {activity_type, "ActivitiesTimedOut", "AWS/States", "ActivityArn", "", "Sum"},
    // functions, as Tasks whose Resource is their ARN
    {"AWS::Lambda::Function", "LambdaFunctionRunTime", "AWS/States", "LambdaFunctionArn", "Arn", "Average"},
    {"AWS::Lambda::Function", "LambdaFunctionScheduleTime", "AWS/States", "LambdaFunctionArn", "Arn", "Average"},
    {"AWS::Lambda::Function", "LambdaFunctionTime", "AWS/States", "LambdaFunctionArn", "Arn", "Average"},
    {"AWS::Lambda::Function", "LambdaFunctionsFailed", "AWS/States", "LambdaFunctionArn", "Arn", "Sum"},
    {"AWS::Lambda::Function", "LambdaFunctionsScheduled", "AWS/States", "LambdaFunctionArn", "Arn", "Sum"},
    {"AWS::Lambda::Function", "LambdaFunctionsStarted", "AWS/States", "LambdaFunctionArn", "Arn", "Sum"},
    {"AWS::Lambda::Function", "LambdaFunctionsSucceeded", "AWS/States", "LambdaFunctionArn", "Arn", "Sum"},
    {"AWS::Lambda::Function", "LambdaFunctionsTimedOut", "AWS/States", "LambdaFunctionArn", "Arn", "Sum"},
    // functions, whoever invokes them
    {"AWS::Lambda::Function", "Invocations", "AWS/Lambda", "FunctionName", "", "Sum"},
    {"AWS::Lambda::Function", "Errors", "AWS/Lambda", "FunctionName", "", "Sum"},
    {"AWS::Lambda::Function", "Throttles", "AWS/Lambda", "FunctionName", "", "Sum"},
    {"AWS::Lambda::Function", "Duration", "AWS/Lambda", "FunctionName", "", "Average"},
    {"AWS::Lambda::Function", "DeadLetterErrors", "AWS/Lambda", "FunctionName", "", "Sum"},
    {"AWS::Lambda::Function", "ConcurrentExecutions", "AWS/Lambda", "FunctionName", "", "Maximum"},
};
// Of service integrations, by the Resource of the Tasks.
inline constexpr char const* metrics_of_integrations[]{"ServiceIntegrationRunTime",    "ServiceIntegrationScheduleTime",
                                                       "ServiceIntegrationTime",       "ServiceIntegrationsFailed",
                                                       "ServiceIntegrationsScheduled", "ServiceIntegrationsStarted",
                                                       "ServiceIntegrationsSucceeded", "ServiceIntegrationsTimedOut"};

struct found_metric {
    metric_row const* row;
    name nearest;
};
constexpr found_metric metric_called(text type, text wanted) {
    nearest_name nearest{{{}, wanted}};
    for (metric_row const& row : metrics) {
        if (!(type == terminated(row.type))) continue;
        if (wanted == terminated(row.name)) return {&row, {}};
        nearest.show({{}, terminated(row.name)});
    }
    return {nullptr, nearest.best};
}

}

namespace aslant::cloudwatch {

using core::entry;
using core::literal;
using core::object;
using core::text_of;

inline constexpr char const* types_with_metrics =
    "AWS::StepFunctions::StateMachine, AWS::StepFunctions::Activity or AWS::Lambda::Function";

// A metric: what an alarm is about, and the statistic that is taken where it says no other.
template <class Properties> struct metric_of_resource {
    static constexpr char made_by[]{"cloudwatch::metric_of"};
    Properties properties;
    core::text statistic;
};
template <class... Properties> constexpr auto metric_with(core::text statistic, Properties const&... properties) {
    auto const all = core::make(core::node_of(core::kind::splice), properties...);
    return metric_of_resource<decltype(all)>{all, statistic};
}
constexpr auto words(char const* of) { return core::value_of(core::form::string, 0, core::terminated(of)); }

// A metric of a machine, an activity or a function: metric_of(checkout, "ExecutionsFailed"), or metric_of(checkout,
// sfn::metric::executions_failed). Counts are added up and times averaged, or what statistic("p99") says.
template <class R = core::missing> constexpr auto metric_of(R const& resource = {}, literal name = core::no_name()) {
    core::handle const to = core::handle_of(resource);
    core::found_metric const found = core::metric_called(to.type, name.value);
    bool const has_metrics = core::is_type(to, core::machine_type) || core::is_type(to, core::activity_type) ||
                             core::is_type(to, "AWS::Lambda::Function");
    core::metric_row const row = found.row ? *found.row : core::metrics[0];
    auto const unknown = core::refused(core::rule::metric_unknown, name.value, found.nearest.second, name.place(), to.type);
    core::tree<3> const value = core::arn_of(to, has_metrics, types_with_metrics, row.given);
    // (what is refused stands among the dimensions, which are never written then)
    return metric_with(core::terminated(row.statistic), core::given_property("Namespace", words(row.name_space)),
                       core::given_property("MetricName", words(row.name)),
                       core::given_property("Dimensions", core::array(object(entry("Name", row.dimension), entry("Value", value)),
                                                                      core::present_if(has_metrics && !found.row, unknown))));
}
// A metric of the calls of an API, over all machines: metric_of_integration("arn:aws:states:::sns:publish", "ServiceIntegrationsFailed").
constexpr auto metric_of_integration(literal resource = core::no_name(), literal name = core::no_name()) {
    bool is_known = false;
    core::nearest_name nearest{{{}, name.value}};
    for (char const* known : core::metrics_of_integrations) {
        is_known = is_known || name.value == core::terminated(known);
        nearest.show({{}, core::terminated(known)});
    }
    bool const is_time = core::ends_with(name.value, text_of("Time"));
    auto const unknown = core::refused(core::rule::metric_unknown, name.value, nearest.best.second, name.place(),
                                       core::text_of("a service integration"));
    return metric_with(core::terminated(is_time ? "Average" : "Sum"), core::given_property("Namespace", words("AWS/States")),
                       core::given_property("MetricName", name),
                       core::given_property("Dimensions", core::array(object(entry("Name", "ServiceIntegrationResourceArn"),
                                                                             entry("Value", resource)),
                                                                      core::present_if(!is_known, unknown))));
}

// What an alarm says; any other property is CloudFormation's.
template <class T = core::missing> constexpr auto threshold(T const& value = {}) {
    return core::given_property("Threshold", value);
}
template <class D = core::missing> constexpr auto period(D const& duration = {}, core::source_place where = core::here()) {
    return core::given_property("Period", core::seconds_of(duration, where));
}
template <class T = core::missing> constexpr auto evaluation_periods(T const& count = {}) {
    return core::given_property("EvaluationPeriods", core::integer_given(count));
}
// "Sum", "Average", "Minimum", "Maximum", "SampleCount", or a percentile: "p99".
template <int N> struct statistic_tree : core::tree<N> {};
constexpr auto statistic(literal name = core::no_name()) {
    bool const is_extended = !name.value.empty() && name.value[0] >= 'a' && name.value[0] <= 'z';
    return core::make_typed<statistic_tree>(core::given_property(is_extended ? "ExtendedStatistic" : "Statistic", name));
}
constexpr auto comparison(literal op = core::no_name()) { return core::given_property("ComparisonOperator", op); }
constexpr auto description(literal words = core::no_name()) { return core::given_property("AlarmDescription", words); }
// Who is told: topics, which let alarms of their account in where they have no policy, and this alarm where they have one; or with
// allowed_elsewhere, where a policy of yours does.
template <class Property, int Count> struct told_topics {
    Property property;
    core::handle topics[Count];
    bool is_allowed_elsewhere;
};
template <class T> constexpr core::tree<3> arn_of_told(T const& topic) { return core::arn_of_type(topic, core::topic_type, ""); }
constexpr auto const& arn_of_told(core::allowed_elsewhere_tag) { return core::no_part; }
template <class T> constexpr core::handle handle_of_told(T const& topic) { return core::handle_of(topic); }
constexpr core::handle handle_of_told(core::allowed_elsewhere_tag) { return {}; }
template <class... Topics> constexpr auto tell(Topics const&... topics) {
    auto const property = core::given_property("AlarmActions", core::array(arn_of_told(topics)...));
    return told_topics<decltype(property), int(sizeof...(topics))>{
        property, {handle_of_told(topics)...}, (core::is_allowed_elsewhere<Topics> || ...)};
}
template <class P> constexpr auto const& lets_alarm_publish(P const&, core::tree<3> const&) { return core::no_part; }
template <class A, int N> constexpr auto lets_alarm_publish(told_topics<A, N> const& told, core::tree<3> const& alarm) {
    typename core::delayed<literal, A>::type const service("cloudwatch.amazonaws.com", core::nowhere);
    auto const this_alarm = core::from(service, alarm);
    constexpr int size = decltype(core::lets_publish(told.topics[0], this_alarm))::count;
    core::tree<1 + N * size> result;
    result.nodes[0] = core::node_of(core::kind::splice);
    result.nodes[0].size = result.count;
    for (int i = 0; i < N; ++i) {
        auto part = core::lets_publish(told.topics[i], this_alarm);
        part.nodes[0].detail = core::part_of_another_policy;
        core::copy_nodes(part.nodes, size, result.nodes + 1 + i * size);
    }
    return core::present_if(!told.is_allowed_elsewhere, result);
}

// An alarm: alarm("TooManyFailures", metric_of(checkout, "ExecutionsFailed"), threshold(1), period(minutes(5)), tell(alerts)). It rings as soon
// as the threshold is reached in one period, of 5 minutes where nothing is said; a period without data is none in which it is reached.
template <class P> inline constexpr bool is_statistic = false;
template <int N> inline constexpr bool is_statistic<statistic_tree<N>> = true;
template <class P> constexpr P const& for_alarm(P const& property) { return property; }
template <class M> constexpr M const& for_alarm(metric_of_resource<M> const& metric) { return metric.properties; }
template <class A, int N> constexpr A const& for_alarm(told_topics<A, N> const& told) { return told.property; }
template <class P> constexpr auto const& default_statistic(P const&) { return core::no_part; }
template <class M> constexpr auto default_statistic(metric_of_resource<M> const& metric) {
    return core::default_property("Statistic", core::value_of(core::form::string, 0, metric.statistic));
}
template <class... P> constexpr auto alarm(literal id = core::no_name(), P const&... properties) {
    typename core::delayed<literal, P...>::type const reached("GreaterThanOrEqualToThreshold", core::nowhere);
    typename core::delayed<literal, P...>::type const fine("notBreaching", core::nowhere);
    typename core::delayed<core::handle, P...>::type const self{{id.first, id.value}, core::text_of("AWS::CloudWatch::Alarm")};
    return core::resource_node(
        id, text_of("AWS::CloudWatch::Alarm"), for_alarm(properties)...,
        core::present_if(!(is_statistic<P> || ...),
                         core::make(core::node_of(core::kind::splice), default_statistic(properties)...)),
        core::default_property("Threshold", 1), core::default_property("Period", 300),
        core::default_property("EvaluationPeriods", 1), core::default_property("ComparisonOperator", reached),
        core::default_property("TreatMissingData", fine), lets_alarm_publish(properties, core::get_att(self, "Arn"))...);
}

}

// The names of metrics, for metric_of.
namespace aslant::sfn::metric {

inline constexpr core::literal execution_time{"ExecutionTime", core::nowhere};
inline constexpr core::literal execution_throttled{"ExecutionThrottled", core::nowhere};
inline constexpr core::literal executions_aborted{"ExecutionsAborted", core::nowhere};
inline constexpr core::literal executions_failed{"ExecutionsFailed", core::nowhere};
inline constexpr core::literal executions_started{"ExecutionsStarted", core::nowhere};
inline constexpr core::literal executions_succeeded{"ExecutionsSucceeded", core::nowhere};
inline constexpr core::literal executions_timed_out{"ExecutionsTimedOut", core::nowhere};
inline constexpr core::literal activity_run_time{"ActivityRunTime", core::nowhere};
inline constexpr core::literal activity_schedule_time{"ActivityScheduleTime", core::nowhere};
inline constexpr core::literal activity_time{"ActivityTime", core::nowhere};
inline constexpr core::literal activities_failed{"ActivitiesFailed", core::nowhere};
inline constexpr core::literal activities_heartbeat_timed_out{"ActivitiesHeartbeatTimedOut", core::nowhere};
inline constexpr core::literal activities_scheduled{"ActivitiesScheduled", core::nowhere};
inline constexpr core::literal activities_started{"ActivitiesStarted", core::nowhere};
inline constexpr core::literal activities_succeeded{"ActivitiesSucceeded", core::nowhere};
inline constexpr core::literal activities_timed_out{"ActivitiesTimedOut", core::nowhere};

}

// The names of metrics, for metric_of.
namespace aslant::lambda::metric {

inline constexpr core::literal lambda_function_run_time{"LambdaFunctionRunTime", core::nowhere};
inline constexpr core::literal lambda_function_schedule_time{"LambdaFunctionScheduleTime", core::nowhere};
inline constexpr core::literal lambda_function_time{"LambdaFunctionTime", core::nowhere};
inline constexpr core::literal lambda_functions_failed{"LambdaFunctionsFailed", core::nowhere};
inline constexpr core::literal lambda_functions_scheduled{"LambdaFunctionsScheduled", core::nowhere};
inline constexpr core::literal lambda_functions_started{"LambdaFunctionsStarted", core::nowhere};
inline constexpr core::literal lambda_functions_succeeded{"LambdaFunctionsSucceeded", core::nowhere};
inline constexpr core::literal lambda_functions_timed_out{"LambdaFunctionsTimedOut", core::nowhere};
inline constexpr core::literal invocations{"Invocations", core::nowhere};
inline constexpr core::literal errors{"Errors", core::nowhere};
inline constexpr core::literal throttles{"Throttles", core::nowhere};
inline constexpr core::literal duration{"Duration", core::nowhere};
inline constexpr core::literal dead_letter_errors{"DeadLetterErrors", core::nowhere};
inline constexpr core::literal concurrent_executions{"ConcurrentExecutions", core::nowhere};

}
