// Amazon API Gateway: REST and HTTP APIs, and tasks that call them.
#pragma once

#include <aslant/rules/nearest.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/models/apigateway.hpp>
#include <aslant/services/uses.hpp>

namespace aslant::apigateway {

using core::literal;

// --- APIs

// What a method of a REST API does: the API of Step Functions that it calls, what it sends and answers, and what its role needs for it.
template <class Request, class Grants> struct method_action {
    static constexpr char made_by[]{"apigateway::starts"};
    char const* action;
    Request request;
    char const* response;   // a mapping template
    Grants grants;
    char const* parameter;   // that the path has to have, or ""
};
// The body of the request as a JSON text inside of JSON. (API Gateway developer guide: "$util variables": escapeJavaScript escapes single
// quotes, too, which JSON does not)
inline constexpr char const* body_as_text = R"vtl($util.escapeJavaScript($input.json('$')).replaceAll("\\'", "'"))vtl";
template <class M> constexpr auto starting(M const& machine) {
    core::handle const to = core::handle_of(machine);
    return core::sub(core::name{core::text_of(R"vtl({"stateMachineArn": ")vtl"), {}},
                     core::arn_of(to, core::is_machine(to), core::machine_type, ""),
                     core::name{core::text_of(R"vtl(", "input": ")vtl"), core::terminated(body_as_text)},
                     core::name{core::text_of(R"vtl("})vtl"), {}});
}
// An execution is called by its name, which the path of the request has as `execution`.
template <class M> constexpr auto on_execution(M const& machine) {
    return core::sub(core::name{core::text_of(R"vtl({"executionArn": ")vtl"),
                                core::text_of("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:")},
                     core::arn_of_type(machine, core::machine_type, "Name"),
                     core::name{core::text_of(R"vtl(:$util.escapeJavaScript($input.params('execution'))"})vtl"), {}});
}

// Starts an execution with the body of the request as its input, and answers with its name: {"execution": "…", "startDate": …}. Nobody
// has to know the ARN of the machine.
template <class M = core::missing> constexpr auto starts(M const& machine = {}) {
    auto const request = starting(machine);
    auto const grants = core::starts(machine);
    return method_action<decltype(request), decltype(grants)>{
        "StartExecution", request,
        R"vtl(#set($arn = $input.path('$.executionArn'))#set($from = $arn.lastIndexOf(":") + 1))vtl"
        R"vtl({"execution": "$arn.substring($from)", "startDate": $input.json('$.startDate')})vtl",
        grants, ""};
}
// Starts an execution of an EXPRESS machine, and answers with its output, or with status 500, its error and cause.
template <class M = core::missing> constexpr auto starts_and_waits_for(M const& machine = {}) {
    auto const request = starting(machine);
    auto const grants = core::starts_and_waits_for(machine);
    return method_action<decltype(request), decltype(grants)>{
        "StartSyncExecution", request,
        R"vtl(#if($input.path('$.status') == "SUCCEEDED")$input.path('$.output')#else#set($context.responseOverride.status = 500))vtl"
        R"vtl({"error": $input.json('$.error'), "cause": $input.json('$.cause')}#end)vtl",
        grants, ""};
}
// Stops an execution.
template <class M = core::missing> constexpr auto stops(M const& machine = {}) {
    auto const request = on_execution(machine);
    auto const grants = core::stops(machine);
    return method_action<decltype(request), decltype(grants)>{
        "StopExecution", request, R"vtl({"stopDate": $input.json('$.stopDate')})vtl", grants, "execution"};
}
// Says how an execution goes on: {"status": "…"}, and when it has ended well its "output".
template <class M = core::missing> constexpr auto describes(M const& machine = {}) {
    auto const request = on_execution(machine);
    auto const grants = core::describes(machine);
    return method_action<decltype(request), decltype(grants)>{
        "DescribeExecution", request,
        R"vtl({"status": $input.json('$.status')#if($input.path('$.output') != ""), "output": $input.path('$.output')#end})vtl",
        grants, "execution"};
}

// Anybody may call the method; without it, callers sign their requests, and IAM says who may (execute-api:Invoke).
struct anybody_tag {
    static constexpr char made_by[]{"apigateway::anybody"};
};
inline constexpr anybody_tag anybody{};

struct http_method {
    char const* word;
    char const* key;   // in OpenAPI
};
inline constexpr http_method http_methods[]{{"GET", "get"},
                                            {"POST", "post"},
                                            {"PUT", "put"},
                                            {"PATCH", "patch"},
                                            {"DELETE", "delete"},
                                            {"HEAD", "head"},
                                            {"ANY", "x-amazon-apigateway-any-method"},
                                            {"OPTIONS", "options"}};
constexpr char const* key_of_method(core::text word, core::name& nearest) {
    core::nearest_name near{{{}, word}};
    for (http_method const& m : http_methods) {
        if (word == core::terminated(m.word)) return m.key;
        near.show({{}, core::terminated(m.word)});
    }
    nearest = near.best;
    return nullptr;
}
// /orders/{id}: parts that are not empty, each plain or a name in braces.
constexpr bool is_api_path(core::text path) {
    if (path.empty() || path[0] != '/') return false;
    bool in_braces = false;
    for (int i = 0; i < path.size; ++i) {
        char const c = path[i];
        bool const ends_part = i + 1 == path.size || path[i + 1] == '/';
        if (c == '/' && (in_braces || (ends_part && path.size > 1))) return false;
        if (c == '{' && (in_braces || path[i - 1] != '/' || ends_part)) return false;
        if (c == '}' && (!in_braces || !ends_part || path[i - 1] == '{')) return false;
        if (c == '{' || c == '}') in_braces = c == '{';
        if (c <= ' ' || c > '~' || c == '?' || c == '#' || c == '$') return false;
    }
    return !in_braces;
}

// Whether a path has `{parameter}`, or needs none.
constexpr bool has_path_parameter(core::text path, core::text parameter) {
    for (core::text rest = path; !rest.empty() && !parameter.empty();) {
        core::text const part = core::cut_part(rest, '/');
        if (part.size == parameter.size + 2 && part[0] == '{' && core::text{part.data + 1, parameter.size} == parameter)
            return true;
    }
    return parameter.empty();
}

// One method of a REST API.
template <class Action> struct method_of_api {
    static constexpr char made_by[]{"apigateway::method"};
    literal method;
    literal path;
    Action action;
    bool is_for_anybody;
};

constexpr auto answer(char const* status, char const* response) {
    return core::object(core::entry("statusCode", status),
                        core::entry("responseTemplates", core::object(core::entry("application/json", response))));
}
constexpr auto described(char const* words) { return core::object(core::entry("description", words)); }
// As OpenAPI has it, with the extensions of API Gateway.
template <class A> constexpr auto operation_of(method_of_api<A> const& m, core::tree<3> const& role) {
    auto const uri = core::sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/",
                               core::name{{}, core::terminated(m.action.action)});
    core::name nearest{};
    char const* const key = key_of_method(m.method.value, nearest);
    auto const integration = core::object(
        core::entry("type", "aws"), core::entry("httpMethod", "POST"), core::entry("uri", uri), core::entry("credentials", role),
        core::entry("passthroughBehavior", "never"),
        core::entry("requestTemplates", core::object(core::entry("application/json", m.action.request))),
        core::entry("responses",
                    core::object(core::entry("default", answer("200", m.action.response)),
                                 core::entry("4\\d{2}", answer("400", R"vtl({"message": "The request was refused."})vtl")),
                                 core::entry("5\\d{2}", answer("500", R"vtl({"message": "The request failed."})vtl")))));
    auto const signed_by = core::entry("security", core::array(core::object(core::entry("sigv4", core::array()))));
    bool const is_path = is_api_path(m.path.value) && m.path.first.empty();
    bool const has_parameter = has_path_parameter(m.path.value, core::terminated(m.action.parameter));
    return core::entry(
        key ? key : "get",
        core::object(
            core::entry("responses", core::object(core::entry("200", described("Done.")), core::entry("400", described("Refused.")),
                                                  core::entry("500", described("Failed.")))),
            core::present_if(!m.is_for_anybody, signed_by),
            core::present_if(!key, core::entry("method", core::refused(core::rule::api_method, m.method.value, nearest.second,
                                                                       m.method.place()))),
            core::present_if(!is_path, core::entry("path", core::refused(core::rule::api_path, m.path.value, {}, m.path.place()))),
            core::present_if(is_path && !has_parameter,
                             core::entry("parameter", core::refused(core::rule::api_parameter, m.path.value, {}, m.path.place()))),
            core::entry("x-amazon-apigateway-integration", integration)));
}

template <class P> constexpr auto const& operation_of(P const&, core::tree<3> const&) { return core::no_part; }
template <class P> constexpr core::text path_of(P const&) { return {}; }
template <class A> constexpr core::text path_of(method_of_api<A> const& m) { return m.path.value; }

// Methods of one path stand together.
struct operation_place {
    core::text path;
    core::node const* nodes;
    int size;
};
template <int Room> constexpr core::tree<Room> paths_of(operation_place* all, int count) {
    core::tree<Room> result{};
    result.nodes[0] = core::node_of(core::kind::value, core::form::object);
    result.nodes[0].size = Room;
    int at = 1;
    for (int i = 0; i < count; ++i) {
        if (!all[i].nodes || all[i].nodes[0].what == core::kind::splice) continue;   // or is no method
        int const path = at++;
        result.nodes[path] = core::node_of(core::kind::member, core::form::object);
        result.nodes[path].first = all[i].path;
        for (int k = i; k < count; ++k) {
            if (!all[k].nodes || !(all[k].path == all[i].path)) continue;
            at += core::copy_nodes(all[k].nodes, all[k].size, result.nodes + at);
            if (k > i) all[k].nodes = nullptr;
        }
        result.nodes[path].size = at - path;
    }
    core::leave_out(result.nodes + at, result.nodes + Room);
    return result;
}
template <class... Operations> constexpr auto paths_of(core::text const* paths, Operations const&... operations) {
    int i = 0;
    operation_place all[]{operation_place{paths[i++], operations.nodes, Operations::count}...};
    return paths_of<1 + (0 + ... + (1 + Operations::count))>(all, int(sizeof...(operations)));
}

// Which arguments of rest_api() go where.
template <class P> inline constexpr bool is_method = false;
template <class A> inline constexpr bool is_method<method_of_api<A>> = true;
template <class P> constexpr P const& for_api(P const& property) { return property; }
template <class A> constexpr auto const& for_api(method_of_api<A> const&) { return core::no_part; }
template <class P> constexpr auto const& grants_of(P const&) { return core::no_part; }
template <class A> constexpr auto const& grants_of(method_of_api<A> const& m) { return m.action.grants; }

// A stage's name, "live" where nothing is said: among the arguments of a rest_api() with methods.
struct stage_of_api {
    static constexpr char made_by[]{"apigateway::stage_name"};
    literal name;
};
constexpr stage_of_api stage_name(literal name = core::no_name()) { return {name}; }
constexpr auto const& for_api(stage_of_api const&) { return core::no_part; }
template <class P> constexpr auto const& name_of_stage(P const&) { return core::no_part; }
constexpr auto name_of_stage(stage_of_api const& stage) { return core::given_property("StageName", stage.name); }

template <class... M> constexpr auto body_of(core::tree<3> const& role, M const&... methods) {
    core::text const paths[]{path_of(methods)...};
    auto const all = paths_of(paths, operation_of(methods, role)...);
    return core::object(
        core::entry("openapi", "3.0.1"),
        core::entry("info", core::object(core::entry("title", core::ref(core::pseudo_parameter("AWS::StackName"))),
                                         core::entry("version", "1"))),
        core::entry("paths", all),
        core::entry(
            "components",
            core::object(core::entry(
                "securitySchemes",
                core::object(core::entry("sigv4", core::object(core::entry("type", "apiKey"), core::entry("name", "Authorization"),
                                                               core::entry("in", "header"),
                                                               core::entry("x-amazon-apigateway-authtype", "awsSigv4"))))))));
}
template <class... P> constexpr auto api_with_methods(literal const& id, P const&... properties) {
    literal const role_id = core::companion(id, "Role");
    literal const deployment_id = core::companion(id, "Deployment");
    core::handle const role{{role_id.first, role_id.value}, core::text_of("AWS::IAM::Role")};
    core::handle const deployment{{deployment_id.first, deployment_id.value}, core::text_of("AWS::ApiGateway::Deployment")};
    typename core::delayed<core::handle, P...>::type const self{{id.first, id.value}, core::text_of("AWS::ApiGateway::RestApi")};
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    typename core::delayed<literal, P...>::type const service("apigateway.amazonaws.com", core::nowhere);
    typename core::delayed<literal, P...>::type const live("live", core::nowhere);
    auto made = core::resource_node(deployment_id, deployment.type, core::default_property("RestApiId", core::ref(self)));
    made.nodes[0].detail = core::named_after_content;
    return core::resource_node(
        id, self.type, for_api(properties)..., core::default_property("Name", core::sub("${AWS::StackName}-", own)),
        core::fixed_property("Body", body_of(core::get_att(role, "Arn"), properties...)),
        iam::role(role_id, iam::assumed_by(service), iam::policies(iam::policy("Permissions", grants_of(properties)...))), made,
        core::resource_node(core::companion(id, "Stage"), core::text_of("AWS::ApiGateway::Stage"), name_of_stage(properties)...,
                            core::default_property("RestApiId", core::ref(self)),
                            core::default_property("DeploymentId", core::ref(deployment)),
                            core::default_property("StageName", live)));
}

// A REST API: rest_api("Shop", method("POST", "/orders", starts(checkout)), method("GET", "/orders/{execution}", describes(checkout))). It comes with a
// role that may do just that to these machines, a deployment, which is made anew when the API changes, and a stage. Without methods, its
// properties are CloudFormation's. (API Gateway developer guide: "OpenAPI extensions")
template <class... P> constexpr auto rest_api(literal id = core::no_name(), P const&... properties) {
    if constexpr ((is_method<P> || ...))
        return api_with_methods(id, properties...);
    else
        return core::resource_node(id, core::text_of("AWS::ApiGateway::RestApi"), properties...);
}
// An HTTP API; its properties are CloudFormation's.
template <class... P> constexpr auto http_api(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGatewayV2::Api"), properties...);
}
// Their stages.
template <class... P> constexpr auto rest_api_stage(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGateway::Stage"), properties...);
}
template <class... P> constexpr auto http_api_stage(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGatewayV2::Stage"), properties...);
}

// --- facts. AWS guide: "Create API Gateway REST APIs with Step Functions"; API Gateway developer guide: "Control access for invoking
// an API"

inline constexpr core::resource_kind rest_api_kind{
    "API", "AWS::ApiGateway::RestApi", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::api_host, nullptr, 0};
inline constexpr core::resource_kind http_api_kind{
    "API", "AWS::ApiGatewayV2::Api", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::api_host, nullptr, 0};
inline constexpr core::resource_kind rest_api_stage_kind{
    "stage", "AWS::ApiGateway::Stage", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::name, nullptr, 0};
inline constexpr core::resource_kind http_api_stage_kind{
    "stage", "AWS::ApiGatewayV2::Stage", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::name, nullptr, 0};
inline constexpr core::resource_kind path_kind{
    "path", nullptr, "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::url_path, nullptr, 0};
inline constexpr core::resource_parameter parts_of_api[]{{"ApiEndpoint", &rest_api_kind},
                                                         {"ApiEndpoint", &http_api_kind},
                                                         {"Stage", &rest_api_stage_kind},
                                                         {"Stage", &http_api_stage_kind},
                                                         {"Path", &path_kind}};
// Without authorization nothing is checked; with a resource policy, the API has one that names the machine.
inline constexpr core::permission invokes[]{
    {"execute-api:Invoke", "execute-api:{R}:{A}:{ApiEndpoint}/{Stage?$default}/{Method}/{Path?}", "AuthType=IAM_ROLE", "", ""},
};
inline constexpr core::integration invoke_api{
    {"arn:aws:states:::apigateway:invoke", nullptr, nullptr, "arn:aws:states:::apigateway:invoke.waitForTaskToken"},
    invokes,
    parts_of_api,
    &core::models::apigateway,
    "ApiEndpoint"};

// --- calls

// The host of an API: ID.execute-api.REGION.amazonaws.com. Of a handle, it is made of its id.
struct endpoint_parameter {
    template <class T> constexpr auto operator()(T const& value, core::source_place where = core::here()) const {
        if constexpr (core::is_resource<T>) {
            core::handle const api = core::handle_of(value);
            bool const is_http = api.type == core::terminated(http_api_kind.type);
            typename core::delayed<literal, T>::type const host(".execute-api.${AWS::Region}.${AWS::URLSuffix}", core::nowhere);
            auto result = core::sub(core::given_of(is_http ? &http_api_kind : &rest_api_kind, api), host);
            core::make_parameter(result.nodes[0], "ApiEndpoint", where);
            return result;
        } else {
            return core::first_parameter(core::api_parameter{"ApiEndpoint", nullptr}, value, where);
        }
    }
};
inline constexpr endpoint_parameter api_endpoint{};
// Of a call method("GET"); of an API of the stack a method of its own: method("POST", "/orders", starts(checkout)).
struct method_parameter {
    template <class T> constexpr auto operator()(T const& value, core::source_place where = core::here()) const {
        return core::api_parameter{"Method", nullptr}(value, where);
    }
    template <class A> constexpr auto operator()(literal name, literal path, A const& action) const {
        return method_of_api<A>{name, path, action, false};
    }
    template <class A> constexpr auto operator()(literal name, literal path, A const& action, anybody_tag) const {
        return method_of_api<A>{name, path, action, true};
    }
};
inline constexpr method_parameter method{};
inline constexpr core::api_parameter headers{"Headers", nullptr};
inline constexpr core::api_parameter path{"Path", nullptr};
inline constexpr core::api_parameter query_parameters{"QueryParameters", nullptr};
inline constexpr core::api_parameter request_body{"RequestBody", nullptr};
inline constexpr core::api_parameter allow_null_values{"AllowNullValues", nullptr};
inline constexpr core::api_parameter auth_type{"AuthType", nullptr};   // NO_AUTH where nothing is said, IAM_ROLE, RESOURCE_POLICY

// The stage of an API: a handle, or its name; an HTTP API has one that is called $default.
template <class S = core::missing> constexpr auto stage(S const& value = {}, core::source_place where = core::here()) {
    core::api_parameter named{"Stage", &rest_api_stage_kind};
    if constexpr (core::is_resource<S>)
        if (core::handle_of(value).type == core::terminated(http_api_stage_kind.type)) named.kind = &http_api_stage_kind;
    return named(value, where);
}

// Calls an API: a handle, its host, or where the host is read from: invoke(shop, method("GET"), stage("prod"), path("/orders"),
// auth_type("IAM_ROLE")).
template <class A = core::missing, class... P> constexpr auto invoke(A const& api = {}, P const&... parameters) {
    return core::call(invoke_api, api_endpoint(api, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&invoke_api};

}
