// AWS Lambda: functions, and tasks that invoke them.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/services/event_sources.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/known.hpp>
#include <aslant/services/numbers.hpp>
#include <aslant/services/uses.hpp>

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

// The function's code: as text in the template, at most 4 MB of Node.js or Python, or the content of a file, whose name is relative to
// the source file that names it.
inline constexpr int largest_inline_code = 4'194'304;
constexpr core::tree<2> code_of(literal const& source) {
    core::tree<2> result{{core::text_value(source, core::form::string).nodes[0], core::node_of(core::kind::splice)}};
    if (source.value.size <= largest_inline_code) return result;
    result = core::refused(core::rule::inline_code_size, text_of("4194304"), {}, source.place());
    result.nodes[0].bits = source.value.size;
    return result;
}
constexpr auto inline_code(literal source = core::no_name()) {
    core::tree<2> const code = code_of(source);
    return core::given_property("Code", core::object(core::entry("ZipFile", code)));
}
constexpr auto code_file(literal path = core::no_name()) {
    return core::given_property("Code", core::object(core::entry("ZipFile", core::text_value(path, core::form::file))));
}
// A folder or an archive, which `aws cloudformation package` uploads: the template has to stand where the source file stands then,
// because its name is relative to both.
constexpr auto code_folder(literal path = core::no_name()) {
    return core::given_property("Code", core::text_value(path, core::form::local_path));
}
// A container image of ECR, by its URI.
template <class Uri = core::missing> constexpr auto image(Uri const& uri = {}) {
    typename core::delayed<literal, Uri>::type const type("Image", core::nowhere);
    return core::make(core::node_of(core::kind::splice), core::given_property("PackageType", type),
                      core::given_property("Code", core::object(core::entry("ImageUri", uri))));
}
// A deployment package in a bucket.
template <class Bucket = core::missing> constexpr auto code_in_bucket(Bucket const& bucket = {}, literal key = core::no_name()) {
    return core::given_property("Code", core::object(core::entry("S3Bucket", bucket), core::entry("S3Key", key)));
}

// How long one invocation may take, 1 to 900 seconds; 3 where nothing is said.
template <class D = core::missing> constexpr auto timeout(D const& duration = {}, core::source_place where = core::here()) {
    auto value = core::seconds_of(duration, where);
    if (value.nodes[0].value_form == core::form::misuse) value.nodes[0].bits = int(core::kind::timeout_seconds);
    return core::given_property("Timeout", value);
}
// 128 to 10240 megabytes; 128 where nothing is said.
template <class T = core::missing> constexpr auto memory_size(T const& megabytes = {}) {
    return core::given_property("MemorySize", megabytes);
}
template <class... Fields> constexpr auto environment(Fields const&... variables) {
    return core::given_property("Environment", core::object(core::entry("Variables", core::object(variables...))));
}
constexpr auto description(literal words = core::no_name()) { return core::given_property("Description", words); }

// "arm64" or "x86_64", which it is where nothing is said.
constexpr auto architecture(literal name = core::no_name()) { return core::checked_property("Architectures", core::array(name)); }
// Layers: handles, or ARNs of versions of layers.
template <class L> constexpr auto layer_of(L const& layer) {
    if constexpr (core::is_resource<L>)
        return core::reference_to_type(layer, "AWS::Lambda::LayerVersion", core::reference_form::ref);
    else
        return core::as_value(layer);
}
template <class... Layers> constexpr auto layers(Layers const&... all) {
    return core::given_property("Layers", core::array(layer_of(all)...));
}
// The size of /tmp, 512 to 10240 megabytes; 512 where nothing is said.
template <class T = core::missing> constexpr auto ephemeral_storage(T const& megabytes = {}) {
    return core::checked_property("EphemeralStorage", core::object(core::entry("Size", megabytes)));
}
// How many invocations run at once at most, which are kept for this function.
template <class T = core::missing> constexpr auto reserved_concurrency(T const& invocations = {}) {
    return core::given_property("ReservedConcurrentExecutions", invocations);
}
// Where asynchronous invocations go that failed: a queue or a topic.
template <class Q = core::missing> constexpr auto dead_letter(Q const& to = {}) {
    core::handle const resource = core::handle_of(to);
    bool const is_topic = core::is_type(resource, core::topic_type);
    bool const is_right = is_topic || core::is_type(resource, core::queue_type);
    auto const arn = core::arn_of(resource, is_right, "AWS::SQS::Queue or AWS::SNS::Topic", is_topic ? "" : "Arn");
    auto const grants = core::granted(core::chosen(is_topic, core::publishes_to(to), core::sends_to(to)));
    return core::with_grants(core::given_property("DeadLetterConfig", core::object(core::entry("TargetArn", arn))), grants);
}
// The VPC that the function is in: vpc_config(array(…), array(…)) with the ids of subnets and security groups, ec2::subnets(net) and
// ec2::security_groups(net) for example. (Lambda developer guide: "Giving Lambda functions access to resources in an Amazon VPC", AWS managed
// policy AWSLambdaVPCAccessExecutionRole: these actions on all resources, since Lambda asks for them before there is an interface)
template <class Subnets = core::missing, class Groups = core::missing>
constexpr auto vpc_config(Subnets const& subnets = {}, Groups const& security_groups = {}) {
    typename core::delayed<literal, Subnets>::type const everything("*", core::nowhere);
    auto const grants = core::granted(
        iam::allow(iam::actions("ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface",
                                "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:UnassignPrivateIpAddresses"),
                   iam::on(everything)));
    auto const property = core::given_property(
        "VpcConfig", core::object(core::entry("SubnetIds", subnets), core::entry("SecurityGroupIds", security_groups)));
    return core::with_grants(property, grants);
}

// A role of the user's instead of the function's own.
template <int N> struct own_role : core::tree<N> {};
template <class Arn = core::missing> constexpr auto role(Arn const& arn = {}) {
    return core::make_typed<own_role>(core::given_property("Role", arn));
}

// Which arguments of function() go where: statements into its role's policy, those that have to wait into a policy of their own,
// everything else into the function.
using core::no_part;
template <class P> constexpr P const& for_function(P const& property) { return property; }
template <int N> constexpr auto const& for_function(iam::statement<N> const&) { return no_part; }
template <int N> constexpr auto const& for_function(iam::grants<N> const&) { return no_part; }
template <int N, int M> constexpr auto const& for_function(iam::all_grants<N, M> const&) { return no_part; }
template <class P, class G> constexpr P const& for_function(core::property_with_grants<P, G> const& p) { return p.property; }
template <class P> constexpr auto const& for_policy(P const&) { return no_part; }
template <int N> constexpr iam::statement<N> const& for_policy(iam::statement<N> const& statement) { return statement; }
template <int N> constexpr iam::grants<N> const& for_policy(iam::grants<N> const& all) { return all; }
template <int N, int M> constexpr iam::grants<N> const& for_policy(iam::all_grants<N, M> const& all) { return all.early; }
template <class P, class G> constexpr G const& for_policy(core::property_with_grants<P, G> const& p) { return p.grants; }
template <class P> constexpr auto const& for_later(P const&) { return no_part; }
template <int N, int M> constexpr iam::late_grants<M> const& for_later(iam::all_grants<N, M> const& all) { return all.late; }

template <class P> inline constexpr bool is_own_role = false;
template <int N> inline constexpr bool is_own_role<own_role<N>> = true;
template <class P> inline constexpr bool has_late_grants = false;
template <int N, int M> inline constexpr bool has_late_grants<iam::all_grants<N, M>> = true;
// With a role of the user's nothing is granted: what asks for it stays among the properties, and is refused there.
template <class P> constexpr P const& with_own_role(P const& property) { return property; }
template <int N, int M> constexpr iam::grants<N> const& with_own_role(iam::all_grants<N, M> const& all) { return all.early; }
template <class P, class G> constexpr P const& with_own_role(core::property_with_grants<P, G> const& p) { return p.property; }

// A policy of a role, made when what it names is there. Nothing waits for it.
template <class... P> constexpr auto late_policy(literal const& id, core::handle const& role, P const&... properties) {
    if constexpr ((has_late_grants<P> || ...))
        return iam::role_policy(core::companion(id, "Policy"), role, for_later(properties)...);
    else
        return no_part;
}

// A function with its own log group and its own role, which may write that log group and do what uses(…) and iam::allow(…) among the
// arguments say: function("Charge", runtime::python3_13, handler("index.handler"), code_file("charge.py"), uses(reads(orders)))
template <class... P> constexpr auto function(literal id = core::no_name(), P const&... properties) {
    literal const log_id = core::companion(id, "LogGroup");
    typename core::delayed<core::handle, P...>::type const log_group{{log_id.first, log_id.value}, text_of("AWS::Logs::LogGroup")};
    auto const log = core::resource_node(log_id, log_group.type, core::default_property("RetentionInDays", 30),
                                         core::default_attribute("DeletionPolicy", "Delete"),
                                         core::default_attribute("UpdateReplacePolicy", "Delete"));
    auto const log_config = core::object(core::entry("LogGroup", core::ref(log_group)));
    if constexpr ((is_own_role<P> || ...)) {
        return core::resource_node(id, core::terminated(function_type), with_own_role(properties)...,
                                   core::default_property("LoggingConfig", log_config), log);
    } else {
        literal const role_id = core::companion(id, "Role");
        core::handle const role{{role_id.first, role_id.value}, text_of("AWS::IAM::Role")};
        typename core::delayed<literal, P...>::type const service("lambda.amazonaws.com");
        auto const permissions = iam::policy(
            "Permissions",
            iam::allow(iam::actions("logs:CreateLogStream", "logs:PutLogEvents"), iam::on(core::get_att(log_group, "Arn"))),
            for_policy(properties)...);
        return core::resource_node(
            id, core::terminated(function_type), for_function(properties)..., core::fixed_property("LoggingConfig", log_config),
            core::fixed_property("Role", core::get_att(role, "Arn")), log,
            iam::role(role_id, iam::assumed_by(service), iam::policies(permissions)), late_policy(id, role, properties...));
    }
}

// A version of a function, which keeps what it is now, and an alias of a function and one of its versions; tasks can invoke them:
// version("First", charge), alias("Live", charge, first). The alias is called after its logical id, or what property("Name", …) says.
template <class P> constexpr auto of_function(P const& property) {
    if constexpr (core::is_resource<P>) {
        core::handle const to = core::handle_of(property);
        bool const is_version = core::is_type(to, "AWS::Lambda::Version");
        bool const is_right = is_version || core::is_type(to, function_type);
        return core::given_property(is_version ? "FunctionVersion" : "FunctionName",
                                    core::arn_of(to, is_right, function_type, is_version ? "Version" : ""));
    } else {
        return property;
    }
}
template <class... P> constexpr auto alias(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, text_of("AWS::Lambda::Alias"), of_function(properties)..., core::default_property("Name", id));
}
template <class... P> constexpr auto version(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, text_of("AWS::Lambda::Version"), of_function(properties)...);
}

// A layer: layer("Tools", code_folder("tools"), compatible_runtimes("python3.13")).
template <class P> constexpr auto of_layer(P const& property) {
    P result = property;
    if constexpr (core::tree_like<P>)
        if (result.nodes[0].what == core::kind::property && result.nodes[0].first == "Code")
            result.nodes[0].first = text_of("Content");
    return result;
}
template <class... P> constexpr auto layer(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, text_of("AWS::Lambda::LayerVersion"), of_layer(properties)...);
}
template <class... Names> constexpr auto compatible_runtimes(Names const&... names) {
    return core::checked_property("CompatibleRuntimes", core::array(names...));
}

// Who else may invoke a function, or an alias of one: permission("FromShop", charge, "s3.amazonaws.com", get_att(bucket, "Arn")). Without
// a source, anybody's resource of that service could; so it is asked for.
template <class F = core::missing, class Source = core::missing, class... P>
constexpr auto permission(literal id = core::no_name(), F const& function = {}, literal principal = core::no_name(),
                          Source const& source_arn = {}, P const&... properties) {
    core::handle const to = core::handle_of(function);
    bool const is_function = core::is_type(to, function_type);
    bool const is_right = is_function || core::is_type(to, "AWS::Lambda::Alias") || core::is_type(to, "AWS::Lambda::Version");
    typename core::delayed<core::handle, F>::type const account = core::pseudo_parameter("AWS::AccountId");
    typename core::delayed<literal, F>::type const action("lambda:InvokeFunction", core::nowhere);
    return core::resource_node(
        id, text_of("AWS::Lambda::Permission"), properties..., core::given_property("Action", action),
        core::given_property("FunctionName", core::arn_of(to, is_right, function_type, is_function ? "Arn" : "")),
        core::given_property("Principal", principal), core::default_property("SourceAccount", core::ref(account)),
        core::given_property("SourceArn", source_arn));
}

// Lambda reads a queue, the stream of a table or a stream of Kinesis for a function, whose role may do so before the mapping is made:
// event_source_mapping("OrdersToCharge", jobs, charge, batch_size(10)).
template <class Source = core::missing, class F = core::missing, class... P>
constexpr auto event_source_mapping(literal id = core::no_name(), Source const& source = {}, F const& function = {},
                                    P const&... properties) {
    core::handle const from = core::handle_of(source);
    core::handle const to = core::handle_of(function);
    bool const is_queue = core::is_type(from, core::queue_type);
    bool const is_table = core::is_type(from, core::table_type);
    bool const is_right = is_queue || is_table || core::is_type(from, core::stream_type);
    core::tree<3> const arn = core::arn_of(from, is_right, "AWS::SQS::Queue, AWS::DynamoDB::Table or AWS::Kinesis::Stream",
                                           is_table ? "StreamArn" : "Arn");
    auto const latest = core::present_if(!is_queue, core::default_property("StartingPosition", "LATEST"));
    literal const policy_id = core::companion(id, "Policy");
    core::handle const policy{{policy_id.first, policy_id.value}, text_of("AWS::IAM::Policy")};
    core::handle const role = core::role_in(function, "Role");
    core::tree<2> const batch = core::wrong_batch(source, true, properties...);
    core::tree<2> const visibility = core::wrong_visibility(source, function);
    return core::resource_node(
        id, text_of("AWS::Lambda::EventSourceMapping"), properties..., core::depends_on(policy),
        core::given_property("EventSourceArn", arn),
        core::given_property("FunctionName", core::arn_of(to, core::is_type(to, function_type), function_type, "")), latest,
        core::present_if(core::is_refused(batch), core::default_property("BatchSize", batch)),
        core::present_if(core::is_refused(visibility), core::default_property("EventSourceArn", visibility)),
        iam::role_policy(policy_id, role, core::chosen(is_queue, core::receives_from(source), core::reads_stream_of(source))));
}
template <class T = core::missing> constexpr auto batch_size(T const& records = {}) {
    return core::given_property("BatchSize", records);
}
constexpr auto starting_position(literal position = core::no_name()) { return core::given_property("StartingPosition", position); }

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
inline constexpr core::api_parameter tenant_id{"TenantId", nullptr};
inline constexpr core::api_parameter invocation_type{"InvocationType", nullptr};
inline constexpr core::api_parameter log_type{"LogType", nullptr};
inline constexpr core::api_parameter client_context{"ClientContext", nullptr};
inline constexpr core::api_parameter durable_execution_name{"DurableExecutionName", nullptr};

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
template <class F = core::missing, class... P> constexpr auto invoke(F const& function = {}, P const&... parameters) {
    return core::call(invoke_api, first_function(function), parameters...);
}
template <int N, class... P> constexpr auto invoke(core::typed_resource_tree<N> const& function, P const&... parameters) {
    return core::call(invoke_api, first_function(function), parameters..., payload_of(function, core::kind::takes, parameters...),
                      payload_of(function, core::kind::returns, parameters...));
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&invoke_api};

}
