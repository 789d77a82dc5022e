// Amazon EventBridge Pipes: from a queue or a stream to a machine, a function, another queue, a topic or a bus.
#pragma once

#include <aslant/services/event_sources.hpp>
#include <aslant/services/events.hpp>

namespace aslant::pipes {

using core::entry;
using core::literal;
using core::object;
using core::text_of;

// Whether an object has no members.
template <int N> constexpr bool is_empty(core::tree<N> const& object) {
    for (int i = 1; i < N; ++i)
        if (object.nodes[i].what != core::kind::splice) return false;
    return true;
}

// --- the source: a queue, the stream of a table, or a stream of Kinesis

template <class Parameters, class Grants> struct pipe_source {
    static constexpr char made_by[]{"pipes::source"};
    core::tree<3> arn;
    Parameters parameters;
    Grants grants;
};
// How many records the target gets at once, and how many seconds are waited for them.
template <class T = core::missing> constexpr auto batch_size(T const& records = {}) {
    return entry("BatchSize", core::integer_given(records));
}
template <class T = core::missing> constexpr auto batching_window(T const& seconds = {}) {
    return entry("MaximumBatchingWindowInSeconds", core::integer_given(seconds));
}
// Where a stream is read from: "LATEST", as where nothing is said, or "TRIM_HORIZON".
constexpr auto starting_position(literal position = core::no_name()) { return entry("StartingPosition", position); }

template <int N> constexpr bool is_position(core::tree<N> const& field) { return field.nodes[0].first == "StartingPosition"; }

// source(jobs, batch_size(10)), source(orders, starting_position("TRIM_HORIZON")). (Pipes user guide: "Source permissions")
template <class Resource = core::missing, class... Fields>
constexpr auto source(Resource const& resource = {}, Fields const&... fields) {
    core::handle const from = core::handle_of(resource);
    bool const is_queue = core::is_type(from, core::queue_type);
    bool const is_table = core::is_type(from, core::table_type);
    bool const is_right = is_queue || is_table || core::is_type(from, core::stream_type);
    core::tree<3> const arn = core::arn_of(from, is_right, "AWS::SQS::Queue, AWS::DynamoDB::Table or AWS::Kinesis::Stream",
                                           is_table ? "StreamArn" : "Arn");
    typename core::delayed<literal, Resource>::type const latest("LATEST", core::nowhere);
    bool const has_position = (is_position(fields) || ...);
    auto const position = core::present_if(!is_queue && !has_position, entry("StartingPosition", latest));
    auto const wrong = core::wrong_batch(resource, false, fields...);
    auto const parameters =
        core::present_if(sizeof...(fields) > 0 || !is_queue,
                         entry(is_queue   ? "SqsQueueParameters"
                               : is_table ? "DynamoDBStreamParameters"
                                          : "KinesisStreamParameters",
                               object(fields..., position, core::present_if(core::is_refused(wrong), entry("batch", wrong)))));
    auto const grants = core::granted(core::chosen(is_queue, core::receives_from(resource), core::reads_stream_of(resource)));
    return pipe_source<decltype(parameters), decltype(grants)>{arn, parameters, grants};
}

// The records that matter: filter(object(field("body", object(field("kind", array("order")))))); several patterns are alternatives.
template <int N> struct filter_tree : core::tree<N> {};
template <class T> constexpr auto pattern_of(T const& pattern) { return object(entry("Pattern", core::json_text_of(pattern))); }
template <class... Patterns> constexpr auto filter(Patterns const&... patterns) {
    return core::make_typed<filter_tree>(entry("FilterCriteria", object(entry("Filters", core::array(pattern_of(patterns)...)))));
}

// --- the target

template <class Parameters, class Grants> struct pipe_target {
    static constexpr char made_by[]{"pipes::target"};
    core::tree<3> arn;
    Parameters parameters;
    Grants grants;
};
// What a target gets of each record: input_template(object(field("order", placeholder("$.body.order")))).
template <class T = core::missing> constexpr auto input_template(T const& value = {}) {
    return entry("InputTemplate", core::json_text_of(value));
}
using events::placeholder;

template <class Resource = core::missing, class... Fields>
constexpr auto target(Resource const& resource = {}, Fields const&... fields) {
    core::handle const to = core::handle_of(resource);
    typename core::delayed<literal, Resource>::type const started("FIRE_AND_FORGET", core::nowhere);
    auto const of_machine = core::present_if(core::is_machine(to),
                                             entry("StepFunctionStateMachineParameters", object(entry("InvocationType", started))));
    auto const parameters = object(of_machine, fields...);
    auto const grants = core::reaches(resource);
    return pipe_target<decltype(parameters), decltype(grants)>{core::arn_of_target(to), parameters, grants};
}
// An EXPRESS machine whose executions are waited for, one batch after the other.
template <class Machine = core::missing, class... Fields>
constexpr auto target_and_wait(Machine const& machine = {}, Fields const&... fields) {
    core::handle const to = core::handle_of(machine);
    typename core::delayed<literal, Machine>::type const waited_for("REQUEST_RESPONSE", core::nowhere);
    auto const parameters =
        object(entry("StepFunctionStateMachineParameters", object(entry("InvocationType", waited_for))), fields...);
    auto const grants = core::starts_and_waits_for(machine);
    return pipe_target<decltype(parameters), decltype(grants)>{core::arn_of(to, core::is_machine(to), core::machine_type, ""),
                                                               parameters, grants};
}
constexpr auto description(literal words = core::no_name()) { return core::given_property("Description", words); }

// A pipe has a source and a target.
template <class P> inline constexpr bool is_source = false;
template <class S, class G> inline constexpr bool is_source<pipe_source<S, G>> = true;
template <class P> inline constexpr bool is_target = false;
template <class T, class G> inline constexpr bool is_target<pipe_target<T, G>> = true;
constexpr auto needed(bool is_there, char const* property, char const* word) {
    return core::present_if(!is_there, core::given_property(property, core::refused(core::rule::target_missing, text_of(word))));
}

// Which arguments of pipe() go where.
template <class P> constexpr P const& for_pipe(P const& property) { return property; }
template <class S, class G> constexpr auto for_pipe(pipe_source<S, G> const& s) { return core::fixed_property("Source", s.arn); }
template <class T, class G> constexpr auto for_pipe(pipe_target<T, G> const& t) {
    return core::make(core::node_of(core::kind::splice), core::fixed_property("Target", t.arn),
                      core::present_if(!is_empty(t.parameters), core::given_property("TargetParameters", t.parameters)));
}
template <int N> constexpr auto const& for_pipe(filter_tree<N> const&) { return core::no_part; }
template <class P> constexpr auto const& for_source(P const&) { return core::no_part; }
template <class S, class G> constexpr S const& for_source(pipe_source<S, G> const& s) { return s.parameters; }
template <int N> constexpr filter_tree<N> const& for_source(filter_tree<N> const& filters) { return filters; }
template <class P> constexpr auto const& for_policy(P const&) { return core::no_part; }
template <class S, class G> constexpr G const& for_policy(pipe_source<S, G> const& s) { return s.grants; }
template <class T, class G> constexpr G const& for_policy(pipe_target<T, G> const& t) { return t.grants; }

// A pipe: pipe("OrdersToCheckout", source(orders, batch_size(1)), filter(…), target(checkout, input_template(…))). It comes with the role that
// may take from this source and give to this target, and that only this pipe may take on. (Pipes user guide: "Permissions", "Confused
// deputy prevention")
template <class... P> constexpr auto pipe(literal id = core::no_name(), P const&... properties) {
    literal const role_id = core::companion(id, "Role");
    core::handle const role{{role_id.first, role_id.value}, text_of("AWS::IAM::Role")};
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    typename core::delayed<literal, P...>::type const service("pipes.amazonaws.com", core::nowhere);
    auto const arn = core::sub("arn:${AWS::Partition}:pipes:${AWS::Region}:${AWS::AccountId}:pipe/${AWS::StackName}-", own);
    auto const parameters = object(for_source(properties)...);
    return core::resource_node(id, text_of("AWS::Pipes::Pipe"), for_pipe(properties)...,
                               needed((is_source<P> || ...), "Source", "source"), needed((is_target<P> || ...), "Target", "target"),
                               core::fixed_property("Name", core::name_in_stack(own, 64)),
                               core::present_if(!is_empty(parameters), core::given_property("SourceParameters", parameters)),
                               core::fixed_property("RoleArn", core::get_att(role, "Arn")),
                               iam::role(role_id, iam::assumed_by(service, iam::from_this_account_and(arn)),
                                         iam::policies(iam::policy("Permissions", for_policy(properties)...))));
}

}
