// AWS Lambda: functions, and tasks that invoke them.
#pragma once

#include <aslant/services/known.hpp>
#include <aslant/services/iam.hpp>

namespace aslant::lambda {

using core::literal;
using core::text_of;

// --- properties of a function

constexpr core::tree<1> runtime_named(char const* identifier) {
    return {{{core::kind::property,
              core::form::string,
              short(core::written_by::user),
              1,
              0,
              nullptr,
              text_of("Runtime"),
              text_of(identifier),
              {0}}}};
}

// Runtimes that accept new functions.
namespace runtime {
inline constexpr auto nodejs22_x = runtime_named("nodejs22.x");
inline constexpr auto nodejs24_x = runtime_named("nodejs24.x");
inline constexpr auto python3_12 = runtime_named("python3.12");
inline constexpr auto python3_13 = runtime_named("python3.13");
inline constexpr auto python3_14 = runtime_named("python3.14");
inline constexpr auto java21 = runtime_named("java21");
inline constexpr auto java25 = runtime_named("java25");
inline constexpr auto provided_al2023 = runtime_named("provided.al2023");
}

// `file.function`; of inline code the file is called index.
constexpr auto handler(literal name) { return core::given_property("Handler", name); }

// The function's code: as text in the template, or the content of a file, whose name is relative to the source file that names it.
constexpr auto inline_code(literal source) { return core::given_property("Code", core::object(core::entry("ZipFile", source))); }
constexpr auto code_file(literal path) {
    return core::given_property("Code", core::object(core::entry("ZipFile", core::text_value(path, core::form::file))));
}
// A deployment package in a bucket.
template <class Bucket> constexpr auto code_in_bucket(Bucket const& bucket, literal key) {
    return core::given_property("Code", core::object(core::entry("S3Bucket", bucket), core::entry("S3Key", key)));
}

// How long one invocation may take, 1 to 900 seconds; 3 where nothing is said.
template <class D> constexpr auto timeout(D const& duration, core::source_place where = core::here()) {
    auto value = core::duration_of(core::kind::value, duration, where);
    if (value.nodes[0].value_form == core::form::misuse) value.nodes[0].bits = int(core::kind::timeout_seconds);
    return core::given_property("Timeout", value);
}
// 128 to 10240 megabytes; 128 where nothing is said.
template <class T> constexpr auto memory_size(T const& megabytes) { return core::given_property("MemorySize", megabytes); }
template <class... Fields> constexpr auto environment(Fields const&... variables) {
    return core::given_property("Environment", core::object(core::entry("Variables", core::object(variables...))));
}
constexpr auto description(literal words) { return core::given_property("Description", words); }

// A role of the user's instead of the function's own.
template <int N> struct own_role : core::tree<N> {};
template <class Arn> constexpr auto role(Arn const& arn) { return core::make_typed<own_role>(core::given_property("Role", arn)); }

// Which arguments of function() go where: statements into its role's policy, everything else into the function.
inline constexpr auto nothing = core::make(core::node_of(core::kind::splice));
template <class P> constexpr P const& for_function(P const& property) { return property; }
template <int N> constexpr auto const& for_function(iam::statement<N> const&) { return nothing; }
template <class P> constexpr auto const& for_policy(P const&) { return nothing; }
template <int N> constexpr iam::statement<N> const& for_policy(iam::statement<N> const& statement) { return statement; }

template <class P> inline constexpr bool is_own_role = false;
template <int N> inline constexpr bool is_own_role<own_role<N>> = true;

// A function with its own log group and its own role, which may write that log group and do what iam::allow(…) among the arguments
// says: function("Charge", runtime::python3_13, handler("index.handler"), code_file("charge.py"), iam::allow(…))
template <class... P> constexpr auto function(literal id, P const&... properties) {
    literal const log_id = core::companion(id, "LogGroup");
    typename core::delayed<core::handle, P...>::type const log_group{{log_id.first, log_id.value}, text_of("AWS::Logs::LogGroup")};
    auto const log = core::resource_node(log_id, log_group.type, core::default_property("RetentionInDays", 30),
                                         core::default_attribute("DeletionPolicy", "Delete"),
                                         core::default_attribute("UpdateReplacePolicy", "Delete"));
    auto const log_config = core::object(core::entry("LogGroup", core::ref(log_group)));
    if constexpr ((is_own_role<P> || ...)) {
        return core::resource_node(id, core::terminated(function_type), properties...,
                                   core::default_property("LoggingConfig", log_config), log);
    } else {
        literal const role_id = core::companion(id, "Role");
        core::handle const role{{role_id.first, role_id.value}, text_of("AWS::IAM::Role")};
        typename core::delayed<literal, P...>::type const service("lambda.amazonaws.com");
        auto const permissions = iam::policy(
            "Permissions",
            iam::allow(iam::actions("logs:CreateLogStream", "logs:PutLogEvents"), iam::on(core::get_att(log_group, "Arn"))),
            for_policy(properties)...);
        return core::resource_node(id, core::terminated(function_type), for_function(properties)...,
                                   core::fixed_property("LoggingConfig", log_config),
                                   core::fixed_property("Role", core::get_att(role, "Arn")), log,
                                   iam::role(role_id, iam::assumed_by(service), iam::policies(permissions)));
    }
}

// An alias and a version of a function, as CloudFormation makes them; tasks can invoke them.
template <class... P> constexpr auto alias(literal id, P const&... properties) {
    return core::resource_node(id, text_of("AWS::Lambda::Alias"), properties...);
}
template <class... P> constexpr auto version(literal id, P const&... properties) {
    return core::resource_node(id, text_of("AWS::Lambda::Version"), properties...);
}

// --- tasks

// What Lambda itself may fail with for a moment: retry(lambda::service_errors). AWS guide: "Handle transient Lambda service exceptions".
constexpr core::node error_named(char const* name) {
    return core::node_of(core::kind::error_equals, core::form::string, text_of(name));
}
inline constexpr core::tree<5> service_errors{{{core::kind::splice, core::form::absent, 0, 5, 0, nullptr, {}, {}, {0}},
                                               error_named("Lambda.ClientExecutionTimeoutException"),
                                               error_named("Lambda.ServiceException"),
                                               error_named("Lambda.AWSLambdaException"),
                                               error_named("Lambda.SdkClientException")}};

// --- calls

// What the function gets as its event.
inline constexpr core::api_parameter payload{"Payload", nullptr};
inline constexpr core::api_parameter qualifier{"Qualifier", nullptr};   // a version or an alias
inline constexpr core::api_parameter invocation_type{"InvocationType", nullptr};
inline constexpr core::api_parameter client_context{"ClientContext", nullptr};

inline constexpr core::api_parameter function_name{"FunctionName", &function_kind};
template <class F> constexpr auto first_function(F const& function) {
    core::api_parameter named = function_name;
    if constexpr (core::is_resource<F>) {
        core::text const type = core::handle_of(function).type;
        if (type == core::terminated(alias_kind.type)) named.kind = &alias_kind;
        if (type == core::terminated(version_kind.type)) named.kind = &version_kind;
    }
    return core::first_parameter(named, function, core::nowhere);
}

// What a function's declaration says of its event and of its result. A task that waits for a token results in what comes with it.
template <int N, class... P>
constexpr auto payload_of(core::typed_resource_tree<N> const& function, core::kind declared, P const&... parameters) {
    core::payload_tree<1> result{core::payload_of_call(function.nodes, declared, "Payload")};
    core::call_pattern pattern = core::call_pattern::request_response;
    [[maybe_unused]] core::call_pattern const one_after_another[]{pattern, (pattern = core::pattern_of(pattern, parameters))...};
    bool const is_result = declared == core::kind::returns;
    if (is_result && pattern == core::call_pattern::wait_for_task_token) result.nodes[0] = core::node_of(core::kind::splice);
    return result;
}

// Invokes a function: a handle (an alias or a version, too), its name or ARN, or where that is read from: task("Charge",
// lambda::invoke(charge, lambda::payload(path("$.order"))), …). The result is in `$.Payload` of what the state gets.
template <class F, class... P> constexpr auto invoke(F const& function, P const&... parameters) {
    return core::call(invoke_api, first_function(function), parameters...);
}
template <int N, class... P> constexpr auto invoke(core::typed_resource_tree<N> const& function, P const&... parameters) {
    return core::call(invoke_api, first_function(function), parameters..., payload_of(function, core::kind::takes, parameters...),
                      payload_of(function, core::kind::returns, parameters...));
}

}
