// Amazon EventBridge: rules that start a machine when an event matches, event buses, and connections. (Tasks that send events are
// in services/event_bus.hpp, tasks that use connections in services/http.hpp.)
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/iam.hpp>

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

constexpr auto description(literal words) { return core::given_property("Description", words); }

// A target that starts a machine. What else it says is CloudFormation's: target(checkout, field("InputPath", "$.detail"))
template <class Fields> struct machine_target {
    core::tree<3> machine;
    core::text id;
    Fields fields;
};
template <class Machine, class... Fields> constexpr auto target(Machine const& machine, Fields const&... fields) {
    auto const more = core::make_object(core::node_of(core::kind::splice), fields...);
    return machine_target<decltype(more)>{core::reference_to_type(machine, core::machine_type, core::reference_form::ref),
                                          core::handle_of(machine).id.second, more};
}

// Which arguments of rule() go where: targets into Targets and into the role's policy, everything else into the rule.
template <class P> constexpr P const& for_rule(P const& property) { return property; }
template <class F> constexpr auto const& for_rule(machine_target<F> const&) { return nothing; }
template <class P> constexpr auto const& machine_of(P const&) { return nothing; }
template <class F> constexpr auto const& machine_of(machine_target<F> const& target) { return target.machine; }
template <class P> constexpr auto const& for_targets(P const&, core::tree<3> const&) { return nothing; }
template <class F> constexpr auto for_targets(machine_target<F> const& target, core::tree<3> const& role) {
    return object(entry("Id", core::value_of(core::form::string, 0, target.id)), entry("Arn", target.machine),
                  entry("RoleArn", role), target.fields);
}

// A rule of the default bus, with the role with which it starts its targets: that role may start these machines, and only this rule may
// take it on. (EventBridge user guide: "Identity-based policies", "Confused deputy prevention")
template <class... P> constexpr auto rule(literal id, P const&... properties) {
    literal const role_id = core::companion(id, "Role");
    core::handle const role{{role_id.first, role_id.value}, text_of("AWS::IAM::Role")};
    core::tree<3> const role_arn = core::get_att(role, "Arn");
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    auto const arn = core::sub("arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/${AWS::StackName}-", own);
    return core::resource_node(
        id, text_of("AWS::Events::Rule"), for_rule(properties)..., core::default_property("State", "ENABLED"),
        core::fixed_property("Name", core::name_in_stack(own, 64)),
        core::refused_property("EventBusName"),   // the role is for a rule of the default bus
        core::fixed_property("Targets", core::array(for_targets(properties, role_arn)...)),
        iam::role(role_id, iam::assumed_by("events.amazonaws.com", iam::from_this_account_and(arn)),
                  iam::policies(iam::policy(
                      "Permissions", iam::allow(iam::actions("states:StartExecution"), iam::on(machine_of(properties)...))))));
}

// An event bus: event_bus("Orders"). Its name is the stack's and its logical id, or what property("Name", …) says.
template <class... P> constexpr auto event_bus(literal id, P const&... properties) {
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    return core::resource_node(id, text_of("AWS::Events::EventBus"), properties...,
                               core::default_property("Name", core::name_in_stack(own, 256)));
}

// How a HTTPS API is called, and with which credentials: connection("Billing", property("AuthorizationType", "API_KEY"),
// property("AuthParameters", object(…)), kms_key(key)).
template <class... P> constexpr auto connection(literal id, P const&... properties) {
    return core::resource_node(id, text_of("AWS::Events::Connection"), properties...);
}
// The key that encrypts a connection's secret; a task that calls through the connection may then use the key.
template <class K> constexpr auto kms_key(K const& key, core::source_place where = core::here()) {
    return core::property_naming("KmsKeyIdentifier", core::key_kind, key, where);
}

}
