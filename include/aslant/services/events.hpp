// Amazon EventBridge: rules that start a machine when an event matches or on a schedule, event buses, and connections. (Tasks that send events are
// in services/event_bus.hpp, tasks that use connections in services/http.hpp.)
#pragma once

#include <aslant/rules/event_properties.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/services/call.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/resource_policies.hpp>

namespace aslant::events {

using core::entry;
using core::literal;
using core::object;
using core::text_of;

// --- the pattern of an event: source, detail-type and detail; each value is one of those listed
template <class... Values> constexpr auto source(Values const&... any_of) { return entry("source", core::array(any_of...)); }
template <class... Values> constexpr auto detail_type(Values const&... any_of) {
    return entry("detail-type", core::array(any_of...));
}
template <class... Fields> constexpr auto detail(Fields const&... fields) { return entry("detail", object(fields...)); }

// A detail with a type: what events::detail<order>() of <aslant/payload/events.hpp> gives.
template <class Fields> struct typed_detail {
    static constexpr char made_by[]{"events::detail"};
    Fields fields;
    core::tree<1> type;
};
inline constexpr auto nothing = core::make(core::node_of(core::kind::splice));
template <class Part> constexpr Part const& for_pattern(Part const& part) { return part; }
template <class F> constexpr auto const& for_pattern(typed_detail<F> const& part) { return part.fields; }
template <class Part> constexpr auto const& type_of(Part const&) { return nothing; }
template <class F> constexpr auto const& type_of(typed_detail<F> const& part) { return part.type; }
template <class Part> inline constexpr bool has_type = false;
template <class F> inline constexpr bool has_type<typed_detail<F>> = true;

template <class... Parts> constexpr auto pattern(Parts const&... parts) {
    auto const property = core::given_property("EventPattern", object(for_pattern(parts)...));
    if constexpr ((... || has_type<Parts>))
        return core::make(core::node_of(core::kind::splice), property, type_of(parts)...);
    else
        return property;
}

constexpr auto description(literal words = core::no_name()) { return core::given_property("Description", words); }

// When a rule sends an event by itself: schedule("rate(5 minutes)"), schedule("cron(0 6 ? * MON-FRI *)").
constexpr auto schedule(literal expression = core::no_name()) { return core::given_property("ScheduleExpression", expression); }

// --- patterns of events that AWS sends

// What a builder says of its pattern, if anything.
constexpr auto said_of_pattern(bool is_wrong, core::tree<2> const& said) {
    return core::present_if(is_wrong, core::default_property("EventPattern", said));
}

// How executions of a STANDARD machine end, or that they run: execution_status_changes(checkout, "FAILED", "TIMED_OUT"). (AWS guide:
// "Automating Step Functions event delivery with EventBridge")
template <class Machine = core::missing, class... Statuses>
constexpr auto execution_status_changes(Machine const& machine = {}, Statuses const&... statuses) {
    typename core::delayed<literal, Machine>::type const from("aws.states", core::nowhere);
    typename core::delayed<literal, Machine>::type const type("Step Functions Execution Status Change", core::nowhere);
    core::tree<3> const arn = core::reference_to_type(machine, core::machine_type, core::reference_form::ref);
    auto const with_status = core::present_if(sizeof...(statuses) > 0, entry("status", core::array(statuses...)));
    return core::make(
        core::node_of(core::kind::splice),
        pattern(source(from), detail_type(type), detail(with_status, entry("stateMachineArn", core::array(arn)))),
        said_of_pattern(core::is_express(machine), core::refused(core::rule::standard_needed, core::handle_of(machine).id.second,
                                                                 text_of("followed: EventBridge gets no events of them"))));
}
// Objects that are put into a bucket with s3::notify_event_bridge: object_created(data), object_created(data, "in/") for those whose keys begin
// like this. (S3 user guide: "Using EventBridge")
template <class Bucket = core::missing, class... Prefix>
constexpr auto object_created(Bucket const& bucket = {}, Prefix const&... key_begins_with) {
    bool const is_silent = core::is_type(core::handle_of(bucket), core::bucket_type) &&
                           core::property_in(bucket, "NotificationConfiguration", "EventBridgeConfiguration") == core::none;
    typename core::delayed<literal, Bucket>::type const from("aws.s3", core::nowhere);
    typename core::delayed<literal, Bucket>::type const type("Object Created", core::nowhere);
    core::tree<3> const name = core::reference_to_type(bucket, core::bucket_type, core::reference_form::ref);
    auto const keys = core::array(object(entry("prefix", key_begins_with))...);
    return core::make(core::node_of(core::kind::splice),
                      pattern(source(from), detail_type(type),
                              detail(entry("bucket", object(entry("name", core::array(name)))),
                                     core::present_if(sizeof...(Prefix) > 0, entry("object", object(entry("key", keys)))))),
                      said_of_pattern(is_silent, core::refused(core::rule::bucket_silent, core::handle_of(bucket).id.second)));
}
// Calls on objects of a bucket that CloudTrail records: object_called(data, "PutObject", "CopyObject", "CompleteMultipartUpload").
template <class Bucket = core::missing, class... Names>
constexpr auto object_called(Bucket const& bucket = {}, Names const&... events) {
    typename core::delayed<literal, Bucket>::type const from("aws.s3", core::nowhere);
    typename core::delayed<literal, Bucket>::type const type("AWS API Call via CloudTrail", core::nowhere);
    typename core::delayed<literal, Bucket>::type const service("s3.amazonaws.com", core::nowhere);
    core::tree<3> const name = core::reference_to_type(bucket, core::bucket_type, core::reference_form::ref);
    return pattern(source(from), detail_type(type),
                   detail(entry("eventSource", core::array(service)), entry("eventName", core::array(events...)),
                          entry("requestParameters", object(entry("bucketName", core::array(name))))));
}

// --- targets

// What a target gets in place of the event: a JSON value, in which values of the stack are filled in.
template <class T = core::missing> constexpr auto input(T const& value = {}) { return entry("Input", core::json_text_of(value)); }
// A part of the event.
constexpr auto input_path(literal path = core::no_name()) { return entry("InputPath", path); }
// The first that is neither in the map nor one that EventBridge fills in itself. (EventBridge user guide: "Input transformation")
template <class Paths, class T> constexpr core::tree<2> unknown_placeholder(Paths const& paths, T const& value) {
    if constexpr (core::tree_like<Paths> && core::tree_like<T>) {
        for (int i = 0; i < T::count; ++i) {
            core::node const& n = value.nodes[i];
            if (n.value_form != core::form::placeholder || core::starts_with(n.value, text_of("aws.events."))) continue;
            core::nearest_name nearest{{{}, n.value}};
            bool is_there = false;
            for (int k = 1; k < Paths::count; k += paths.nodes[k].size) {
                is_there = is_there || paths.nodes[k].first == n.value;
                if (!is_there) nearest.show({{}, paths.nodes[k].first});
            }
            if (!is_there) return core::refused(core::rule::placeholder_unknown, n.value, nearest.best.second, {n.line, n.file});
        }
    }
    return core::nothing_refused;
}
// A JSON value made of parts of the event: input_transformer(object(field("key", "$.detail.object.key")),
// object(field("file", placeholder("key")))).
constexpr core::tree<1> placeholder(literal name = core::no_name()) { return core::text_value(name, core::form::placeholder); }
template <class Paths = core::missing, class T = core::missing>
constexpr auto input_transformer(Paths const& paths = {}, T const& value = {}) {
    auto const unknown = unknown_placeholder(paths, value);
    return entry("InputTransformer", object(entry("InputPathsMap", paths), entry("InputTemplate", core::json_text_of(value)),
                                            core::present_if(core::is_refused(unknown), entry("unknown", unknown))));
}
// How often a target is tried, and for how many seconds, before an event is given up; 185 times and for 86,400 s where nothing is said.
template <class A = core::missing, class S = core::missing>
constexpr auto retry_policy(A const& max_attempts = {}, S const& max_age_seconds = {}) {
    return entry("RetryPolicy", object(entry("MaximumRetryAttempts", core::integer_given(max_attempts)),
                                       entry("MaximumEventAgeInSeconds", core::integer_given(max_age_seconds))));
}
// The message group of a FIFO queue.
constexpr auto message_group_id(literal id = core::no_name()) {
    return entry("SqsParameters", object(entry("MessageGroupId", id)));
}

// A target: a machine, an alias or a version of one, a function, a queue, a topic or another bus. What else it says is CloudFormation's:
// target(checkout, field("InputPath", "$.detail"))
template <class Fields, class Statements> struct rule_target {
    static constexpr char made_by[]{"events::target"};
    core::handle to;
    core::tree<3> arn;
    Fields fields;
    Statements statements;   // of the rule's role
    bool is_allowed_elsewhere;
};
template <class Resource = core::missing, class... Fields>
constexpr auto target(Resource const& resource = {}, Fields const&... fields) {
    core::handle const to = core::handle_of(resource);
    auto const more = core::make_object(core::node_of(core::kind::splice), core::beside_tag(fields)...);
    bool const is_bus = core::is_type(to, core::event_bus_type);
    auto const statements =
        core::chosen(core::is_qualified(to), core::starts(resource), core::present_if(is_bus, core::puts_events_to(resource)));
    return rule_target<decltype(more), decltype(statements)>{to, core::arn_of_target(to), more, statements,
                                                             (core::is_allowed_elsewhere<Fields> || ...)};
}

// Where events go that a target could not be given: among the arguments of rule(), with allowed_elsewhere where a policy of yours lets it in.
struct dead_letters {
    static constexpr char made_by[]{"events::dead_letter"};
    core::handle queue;
    core::tree<3> arn;
    bool is_allowed_elsewhere;
};
template <class Q = core::missing> constexpr dead_letters dead_letter(Q const& queue = {}) {
    return {core::handle_of(queue), core::arn_of_type(queue, core::queue_type, "Arn"), false};
}
template <class Q> constexpr dead_letters dead_letter(Q const& queue, core::allowed_elsewhere_tag) {
    return {core::handle_of(queue), core::arn_of_type(queue, core::queue_type, "Arn"), true};
}
// The bus whose events a rule matches, where it is not the default one.
struct rules_bus {
    static constexpr char made_by[]{"events::on_bus"};
    core::tree<3> name;
};
template <class B = core::missing> constexpr rules_bus on_bus(B const& bus = {}) {
    return {core::arn_of_type(bus, core::event_bus_type, "")};
}

// Which arguments of rule() go where: targets into Targets, into the role's policy, and what lets the rule in beside them.
template <class P> constexpr P const& for_rule(P const& property) { return property; }
template <class F, class S> constexpr auto const& for_rule(rule_target<F, S> const&) { return nothing; }
constexpr auto const& for_rule(dead_letters const&) { return nothing; }
constexpr auto for_rule(rules_bus const& bus) { return core::fixed_property("EventBusName", bus.name); }

constexpr bool needs_role(core::handle const& to) { return core::is_machine(to) || core::is_type(to, core::event_bus_type); }
template <class P> constexpr bool needs_role(P const&) { return false; }
template <class F, class S> constexpr bool needs_role(rule_target<F, S> const& t) { return needs_role(t.to); }
template <class P> constexpr bool is_plain_machine(P const&) { return false; }
template <class F, class S> constexpr bool is_plain_machine(rule_target<F, S> const& t) {
    return core::is_type(t.to, core::machine_type);
}

template <class P> constexpr auto const& machine_of(P const&) { return nothing; }
template <class F, class S> constexpr auto machine_of(rule_target<F, S> const& t) {
    return core::present_if(is_plain_machine(t), t.arn);
}
template <class P> constexpr auto const& statements_of(P const&) { return nothing; }
template <class F, class S> constexpr S const& statements_of(rule_target<F, S> const& t) { return t.statements; }

template <class P, class D> constexpr auto const& for_targets(P const&, core::tree<3> const&, D const&) { return nothing; }
template <class F, class S, class D>
constexpr auto for_targets(rule_target<F, S> const& t, core::tree<3> const& role, D const& dead_letter) {
    return object(entry("Id", core::value_of(core::form::string, 0, t.to.id.second)), entry("Arn", t.arn),
                  core::present_if(needs_role(t.to), entry("RoleArn", role)), dead_letter, t.fields);
}
// What lets a rule in: called after the rule and the target.
template <class P> constexpr auto const& policy_for(literal const&, core::tree<3> const&, P const&) { return nothing; }
template <class F, class S> constexpr auto policy_for(literal const& rule, core::tree<3> const& arn, rule_target<F, S> const& t) {
    literal const permission_id{rule.first.empty() ? rule.value : core::text{}, t.to.id.second, core::nowhere,
                                rule.misused || !rule.first.empty()};
    typename core::delayed<literal, F>::type const service("events.amazonaws.com", core::nowhere);
    auto const this_rule = core::from(service, arn);
    bool const is_queue = core::is_type(t.to, core::queue_type);
    auto const of_queue_or_topic = core::chosen(is_queue, core::lets_send(t.to, this_rule), core::lets_publish(t.to, this_rule));
    bool const is_made = (is_queue || core::is_type(t.to, core::topic_type) || core::is_function(t.to)) && !t.is_allowed_elsewhere;
    return core::present_if(
        is_made,
        core::chosen(core::is_function(t.to), core::permission_of_function(permission_id, t.to, service, arn), of_queue_or_topic));
}
constexpr auto policy_for(literal const&, core::tree<3> const& arn, dead_letters const& letters) {
    return core::present_if(!letters.is_allowed_elsewhere,
                            core::lets_send(letters.queue, core::from(literal("events.amazonaws.com", core::nowhere), arn)));
}

template <class P> inline constexpr bool is_bus = false;
template <> inline constexpr bool is_bus<rules_bus> = true;
template <class P> inline constexpr bool is_dead_letters = false;
template <> inline constexpr bool is_dead_letters<dead_letters> = true;
template <class Wanted, class First, class... Rest> constexpr auto const& first_that_is(First const& first, Rest const&... rest) {
    if constexpr (requires(Wanted const*& to) { to = &first; })
        return first;
    else
        return first_that_is<Wanted>(rest...);
}
// A rule has targets, each of them once.
template <class P> constexpr core::text target_of(P const&) { return {}; }
template <class F, class S> constexpr core::text target_of(rule_target<F, S> const& t) { return t.to.id.second; }
template <class... P> constexpr core::tree<2> wrong_targets(P const&... properties) {
    core::text const ids[]{target_of(properties)..., core::text{}};
    int count = 0;
    for (core::text const* id = ids; id != ids + sizeof...(properties); ++id) {
        if (id->empty()) continue;
        ++count;
        for (core::text const* earlier = ids; earlier != id; ++earlier)
            if (*earlier == *id) return core::refused(core::rule::target_twice, *id);
    }
    if (count == 0) return core::refused(core::rule::target_missing, text_of("target"));
    return core::nothing_refused;
}

// The ARN of a rule, which its role has to know before there is a rule.
template <class... P> constexpr auto arn_of_rule(core::name const& own, P const&... properties) {
    if constexpr ((is_bus<P> || ...))
        return core::sub("arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/",
                         first_that_is<rules_bus>(properties...).name, "/${AWS::StackName}-", own);
    else
        return core::sub("arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/${AWS::StackName}-", own);
}
template <class... P> constexpr auto dead_letter_config(P const&... properties) {
    if constexpr ((is_dead_letters<P> || ...))
        return entry("DeadLetterConfig", object(entry("Arn", first_that_is<dead_letters>(properties...).arn)));
    else
        return nothing;
}

// A rule of the default bus, or on_bus(orders): rule("OrderPlaced", pattern(source("shop")), target(checkout), dead_letter(lost)). It comes
// with the role with which it starts machines and sends to buses, which may do so for these targets and which only this rule may take on;
// functions let the rule in by a permission, called after the rule and the target, queues and topics by their policy. (EventBridge user guide: "Identity-based policies", "Resource-based policies", "Confused deputy prevention")
template <class... P> constexpr auto rule(literal id = core::no_name(), P const&... properties) {
    literal const role_id = core::companion(id, "Role");
    core::handle const role{{role_id.first, role_id.value}, text_of("AWS::IAM::Role")};
    core::tree<3> const role_arn = core::get_att(role, "Arn");
    typename core::delayed<core::handle, P...>::type const self{{id.first, id.value}, text_of("AWS::Events::Rule")};
    core::tree<3> const arn = core::get_att(self, "Arn");
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    auto const dead_letter = dead_letter_config(properties...);
    typename core::delayed<literal, P...>::type const starts("states:StartExecution", core::nowhere);
    auto const machines = iam::allow(iam::actions(starts), iam::on(machine_of(properties)...));
    auto const with_role =
        iam::role(role_id, iam::assumed_by("events.amazonaws.com", iam::from_this_account_and(arn_of_rule(own, properties...))),
                  iam::policies(iam::policy("Permissions", core::present_if((is_plain_machine(properties) || ...), machines),
                                            statements_of(properties)...)));
    auto const other_buses =
        core::present_if(!(is_bus<P> || ...), core::refused_property("EventBusName"));   // the role is for a rule of this bus
    return core::resource_node(id, text_of("AWS::Events::Rule"), for_rule(properties)...,
                               core::default_property("State", "ENABLED"),
                               core::fixed_property("Name", core::name_in_stack(own, 64)), other_buses,
                               core::fixed_property("Targets", core::array(for_targets(properties, role_arn, dead_letter)...,
                                                                           wrong_targets(properties...))),
                               core::present_if((needs_role(properties) || ...), with_role), policy_for(id, arn, properties)...);
}

// An event bus: event_bus("Orders"). Its name is the stack's and its logical id, or what property("Name", …) says.
template <class... P> constexpr auto event_bus(literal id = core::no_name(), P const&... properties) {
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    return core::resource_node(id, text_of("AWS::Events::EventBus"), properties...,
                               core::default_property("Name", core::name_in_stack(own, 256)));
}

// How a HTTPS API is called, and with which credentials: connection("Billing", property("AuthorizationType", "API_KEY"),
// property("AuthParameters", object(…)), kms_key(key)).
template <class... P> constexpr auto connection(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, text_of("AWS::Events::Connection"), properties...);
}
// The key that encrypts a connection's secret; a task that calls through the connection may then use the key.
template <class K = core::missing> constexpr auto kms_key(K const& key = {}, core::source_place where = core::here()) {
    return core::property_naming("KmsKeyIdentifier", core::key_kind, key, where);
}

}
