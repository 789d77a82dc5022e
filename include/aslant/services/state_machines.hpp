// What a state machine has beside its definition: logs, traces, a key; and its versions and aliases, with gradual deployment.
// (What its role needs for logs, traces and the key is derived as for its states.)
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/call.hpp>
#include <aslant/stack/chosen.hpp>
#include <aslant/services/numbers.hpp>

namespace aslant::sfn {

using core::literal;

// A handle of a type, or a value as it is.
template <class T> constexpr auto of_type(char const* type, T const& value, core::reference_form how, char const* attribute = "") {
    if constexpr (core::is_resource<T>)
        return core::reference_to_type(value, type, how, core::terminated(attribute));
    else
        return core::as_value(value);
}

// Logs of executions: logging(log_group, "ALL", true). The level is ALL, ERROR or FATAL; whether inputs and outputs are in them is
// said last. A machine that logs has a name of letters, digits, dots, hyphens and underscores. AWS guide: "Logging using CloudWatch Logs"
template <class G = core::missing, class T = bool>
constexpr auto logging(G const& log_group = {}, literal level = literal("ERROR", core::nowhere),
                       T const& include_execution_data = false, core::source_place where = core::here()) {
    auto result = core::given_property(
        "LoggingConfiguration",
        core::object(core::entry("Level", level), core::entry("IncludeExecutionData", include_execution_data),
                     core::entry("Destinations",
                                 core::array(core::object(core::entry(
                                     "CloudWatchLogsLogGroup",
                                     core::object(core::entry("LogGroupArn", of_type("AWS::Logs::LogGroup", log_group,
                                                                                     core::reference_form::get_att, "Arn")))))))));
    result.nodes[0].line = where.line;
    result.nodes[0].file = where.file;
    return result;
}

// X-Ray traces of executions. AWS guide: "X-Ray and Step Functions"
template <class T = bool> constexpr auto tracing(T const& enabled = true) {
    return core::given_property("TracingConfiguration", core::object(core::entry("Enabled", enabled)));
}

// The key that encrypts what a machine or an activity keeps: state_machine("Orders", sfn::kms_key(key), …).
template <class K = core::missing> constexpr auto kms_key(K const& key = {}, core::source_place where = core::here()) {
    return core::given_property("EncryptionConfiguration",
                                core::object(core::entry("Type", "CUSTOMER_MANAGED_KMS_KEY"),
                                             core::api_parameter{"KmsKeyId", &core::key_kind}(key, where)));
}
// And how long a data key is used again, 60 to 900 seconds (300 where nothing is said): encryption(key, minutes(10)).
template <class K = core::missing, class D = core::missing>
constexpr auto encryption(K const& key = {}, D const& reuse_period = {}, core::source_place where = core::here()) {
    return core::given_property("EncryptionConfiguration",
                                core::object(core::entry("Type", "CUSTOMER_MANAGED_KMS_KEY"),
                                             core::api_parameter{"KmsKeyId", &core::key_kind}(key, where),
                                             core::entry("KmsDataKeyReusePeriodSeconds", core::seconds_of(reuse_period, where))));
}

// --- versions and aliases. AWS guide: "Managing state machine versions and aliases"

// A version or an alias in CloudFormation's own properties; tasks can start executions of them.
template <class... P> constexpr auto version(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::StepFunctions::StateMachineVersion"), properties...);
}
template <class... P> constexpr auto alias(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::StepFunctions::StateMachineAlias"), properties...);
}
// The version of a machine as it is in this template. Whenever the machine changes, the next version takes its place; those before stay, for
// who still uses them: version("CheckoutVersion", checkout, property("Description", "…")).
template <class M, class... P>
    requires core::is_resource<M>
constexpr auto version(literal id, M const& machine, P const&... properties) {
    return version(
        id, properties...,
        core::fixed_property("StateMachineArn", core::reference_to_type(machine, core::machine_type, core::reference_form::ref)),
        core::fixed_property("StateMachineRevisionId",
                             core::reference_to_type(machine, core::machine_type, core::reference_form::get_att,
                                                     core::text_of("StateMachineRevisionId"))),
        core::default_attribute("DeletionPolicy", "Delete"), core::default_attribute("UpdateReplacePolicy", "Retain"));
}

// What part of an alias's executions a version gets, of 100: alias("Live", routing(weight(old, 90), weight(next, 10))).
template <class V = core::missing, class T = core::missing> constexpr auto weight(V const& version = {}, T const& percentage = {}) {
    return core::object(core::entry("StateMachineVersionArn",
                                    of_type("AWS::StepFunctions::StateMachineVersion", version, core::reference_form::ref)),
                        core::entry("Weight", core::integer_given(percentage)));
}
template <class... W> constexpr auto routing(W const&... weights) {
    return core::given_property("RoutingConfiguration", core::array(weights...));
}

// How an alias comes to the version that takes the place of another one. `interval` is whole minutes; an alarm that goes off takes all back.
template <class V, class... F> constexpr auto deployment(V const& version, char const* type, F const&... fields) {
    return core::given_property("DeploymentPreference", core::object(core::entry("StateMachineVersionArn",
                                                                                 of_type("AWS::StepFunctions::StateMachineVersion",
                                                                                         version, core::reference_form::ref)),
                                                                     core::entry("Type", type), fields...));
}
template <class... A> constexpr auto alarms_of(A const&... alarms) {
    return core::entry("Alarms", core::array(of_type("AWS::CloudWatch::Alarm", alarms, core::reference_form::ref)...));
}
template <class D> constexpr auto interval_of(D const& interval) {
    auto value = core::duration_of(core::kind::value, interval, core::nowhere);
    core::node& n = value.nodes[0];
    bool const is_whole = n.value_form == core::form::integer && n.bits % 60 == 0;
    n.bits = is_whole ? n.bits / 60 : 0;
    if (!is_whole) {
        n.value_form = core::form::misuse;
        n.value = core::text_of("an interval that is no whole minutes");
    }
    return core::entry("Interval", value);
}
template <class V = core::missing> constexpr auto all_at_once(V const& version = {}) { return deployment(version, "ALL_AT_ONCE"); }
template <class V, class A, class... More> constexpr auto all_at_once(V const& version, A const& alarm, More const&... alarms) {
    return deployment(version, "ALL_AT_ONCE", alarms_of(alarm, alarms...));
}
// So many of 100 executions more after each interval: linear(version, 10, minutes(5), alarm…).
template <class V = core::missing, class T = core::missing, class D = core::missing, class... A>
constexpr auto linear(V const& version = {}, T const& percentage = {}, D const& interval = {}, A const&... alarms) {
    if constexpr (sizeof...(A) == 0)
        return deployment(version, "LINEAR", core::entry("Percentage", core::integer_given(percentage)), interval_of(interval));
    else
        return deployment(version, "LINEAR", core::entry("Percentage", core::integer_given(percentage)), interval_of(interval),
                          alarms_of(alarms...));
}
// So many of 100 at once, and all after the interval: canary(version, 10, minutes(5), alarm…).
template <class V = core::missing, class T = core::missing, class D = core::missing, class... A>
constexpr auto canary(V const& version = {}, T const& percentage = {}, D const& interval = {}, A const&... alarms) {
    if constexpr (sizeof...(A) == 0)
        return deployment(version, "CANARY", core::entry("Percentage", core::integer_given(percentage)), interval_of(interval));
    else
        return deployment(version, "CANARY", core::entry("Percentage", core::integer_given(percentage)), interval_of(interval),
                          alarms_of(alarms...));
}

}
