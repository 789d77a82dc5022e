// AWS Step Functions itself: activities, and tasks that start executions of other machines. (A machine is state_machine(…).)
#pragma once

#include <aslant/services/known.hpp>
#include <aslant/services/models/states.hpp>
#include <aslant/services/state_machines.hpp>

namespace aslant::sfn {

using core::literal;

// --- activities

// An activity, whose workers ask for work: task("Review", resource(review), …) with activity("Review"), which may say what it
// takes<…> and returns<…>. Its name is the stack's and its logical id, or what property("Name", …) says.
template <class... P> constexpr auto activity(literal id = core::no_name(), P const&... properties) {
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    return core::resource_node(id, core::text_of("AWS::StepFunctions::Activity"), properties...,
                               core::default_property("Name", core::name_in_stack(own, 80)));
}
// --- facts. AWS guide: "Start a new AWS Step Functions state machine from a running execution", "Data at rest encryption in Step
// Functions"; Service Authorization Reference: AWS Step Functions

inline constexpr core::resource_kind machine_kind{"state machine",
                                                  core::machine_type,
                                                  "",
                                                  "",
                                                  "Name",
                                                  "states:{R}:{A}:stateMachine:{}",
                                                  core::name_form::state_machine,
                                                  "StateMachineName",
                                                  80};
// Behind the ARN of the machine, theirs has a name or a number.
inline constexpr core::resource_kind alias_kind{"alias",
                                                "AWS::StepFunctions::StateMachineAlias",
                                                "",
                                                "",
                                                nullptr,
                                                "states:{R}:{A}:stateMachine:{}",
                                                core::name_form::state_machine,
                                                nullptr,
                                                80 + 1 + 80};
inline constexpr core::resource_kind version_kind{"version",
                                                  "AWS::StepFunctions::StateMachineVersion",
                                                  "",
                                                  "",
                                                  nullptr,
                                                  "states:{R}:{A}:stateMachine:{}",
                                                  core::name_form::state_machine,
                                                  nullptr,
                                                  0};
inline constexpr core::resource_parameter machines[]{{"StateMachineArn", &machine_kind},
                                                     {"StateMachineArn", &alias_kind},
                                                     {"StateMachineArn", &version_kind},
                                                     {"StateMachineArn->KmsKeyId", &core::key_kind}};
inline constexpr core::permission starts[]{
    {"states:StartExecution", "{StateMachineArn}", "", "StringEquals states:StateMachineQualifier {StateMachineArn@qualifier}", ""},
    {"states:DescribeExecution states:StopExecution", "states:{R}:{A}:execution:{StateMachineArn}:*", "sync", "", ""},
    {"events:PutTargets events:PutRule events:DescribeRule",
     "events:{R}:{A}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule", "sync", "", ""},
    // who describes an execution reads what it kept
    {"kms:Decrypt", "{StateMachineArn->KmsKeyId}", "sync",
     "StringEquals kms:EncryptionContext:aws:states:stateMachineArn {StateMachineArn}", ""},
};
inline constexpr core::integration start_execution_api{
    {"arn:aws:states:::states:startExecution", "arn:aws:states:::states:startExecution.sync",
     "arn:aws:states:::states:startExecution.sync:2", "arn:aws:states:::states:startExecution.waitForTaskToken"},
    starts,
    machines,
    &core::models::states,
    "StateMachineArn"};

// --- calls

inline constexpr core::api_parameter state_machine_arn{"StateMachineArn", &machine_kind};
template <class M> constexpr auto first_machine(M const& machine) {
    core::api_parameter named = state_machine_arn;
    if constexpr (core::is_resource<M>) {
        core::text const type = core::handle_of(machine).type;
        if (type == core::terminated(alias_kind.type)) named.kind = &alias_kind;
        if (type == core::terminated(version_kind.type)) named.kind = &version_kind;
    }
    return core::first_parameter(named, machine, core::nowhere);
}
inline constexpr core::api_parameter name{"Name", nullptr};
inline constexpr core::api_parameter trace_header{"TraceHeader", nullptr};

// What the execution is started with. A type of its own: associate_with_parent adds to it.
template <int N> struct input_tree : core::tree<N> {};
struct input_parameter {
    static constexpr char made_by[]{"sfn::input"};
    template <class T> constexpr auto operator()(T const& value, core::source_place where = core::here()) const {
        return core::make_typed<input_tree>(core::api_parameter{"Input", nullptr}(value, where));
    }
};
inline constexpr input_parameter input{};

// The execution is shown with the one that starts it: a member of its Input, which has to be an object(…) then, or is left out.
struct parent_tag {
    static constexpr char made_by[]{"sfn::associate_with_parent"};
};
inline constexpr parent_tag associate_with_parent{};
template <class P> inline constexpr bool is_parent_tag = false;
template <> inline constexpr bool is_parent_tag<parent_tag> = true;
template <class P> inline constexpr bool is_input = false;
template <int N> inline constexpr bool is_input<input_tree<N>> = true;

// It is read from the context object, by a path or by an expression.
constexpr core::node id_of_parent() {
    core::node id = core::node_of(core::kind::member, core::form::path, core::text_of("$$.Execution.Id"));
    id.first = core::text_of("AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID");
    id.detail = core::of_either_language;
    return id;
}
template <class P> constexpr P const& with_parent(P const& parameter) { return parameter; }
constexpr auto const& with_parent(parent_tag const&) { return core::no_argument; }
template <int N> constexpr auto with_parent(input_tree<N> const& given) {
    core::tree<N + 1> result{};
    core::copy_nodes(given.nodes, N, result.nodes);
    result.nodes[N] = id_of_parent();
    core::node& root = result.nodes[0];
    root.size = N + 1;
    if (root.value_form == core::form::object || root.value_form == core::form::misuse) return result;
    root.value_form = core::form::misuse;
    root.value = core::text_of("an input without members, to which the parent cannot be added");
    return result;
}

// What a machine declares of its input is so of the execution's Input; what it declares that it returns is the Output of run_job_2.
template <class M, class... P> constexpr auto payload_of(M const& machine, core::kind declared, P const&... parameters) {
    core::payload_tree<1> result{{{core::node_of(core::kind::splice)}}};
    if constexpr (core::is_resource<M>) {
        int const at = core::field_in(machine.nodes, 0, declared);
        core::call_pattern pattern = core::call_pattern::request_response;
        [[maybe_unused]] core::call_pattern const one_after_another[]{pattern,
                                                                      (pattern = core::pattern_of(pattern, parameters))...};
        bool const is_input = declared == core::kind::input;
        if (at == core::none || (!is_input && pattern != core::call_pattern::run_job_2)) return result;
        result.nodes[0] = machine.nodes[at];
        result.nodes[0].what = is_input ? core::kind::takes : core::kind::returns;
        result.nodes[0].first = core::text_of(is_input ? "Input" : "Output");
    }
    return result;
}

// Starts an execution of a machine: a handle (an alias or a version, too), its ARN, with or without one of these, or where the ARN
// is read from: start_execution(ship, input(object(field("order", path("$.order")))), associate_with_parent, run_job_2). With
// run_job and run_job_2 the task waits until the execution is done; its Output is a text with the one, JSON with the other.
template <class M = core::missing, class... P> constexpr auto start_execution(M const& machine = {}, P const&... parameters) {
    auto const started = first_machine(machine);
    auto const given = payload_of(machine, core::kind::input, parameters...);
    auto const returned = payload_of(machine, core::kind::returns, parameters...);
    if constexpr (!(is_parent_tag<P> || ...))
        return core::call(start_execution_api, started, parameters..., given, returned);
    else if constexpr ((is_input<P> || ...))
        return core::call(start_execution_api, started, with_parent(parameters)..., given, returned);
    else
        return core::call(start_execution_api, started, with_parent(parameters)..., given, returned,
                          core::entry("Input", core::object(core::tree<1>{{id_of_parent()}})));
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&start_execution_api};

}
