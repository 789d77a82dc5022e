// Amazon EventBridge Scheduler: schedules, and groups of them.
#pragma once

#include <aslant/services/events.hpp>
#include <aslant/services/time_zones.hpp>

namespace aslant::scheduler {

using core::entry;
using core::literal;
using core::object;
using core::text_of;

// --- what a schedule says; anything else is CloudFormation's

// rate(1 hour), cron(0 6 ? * MON-FRI *), at(2027-01-31T06:00:00); cron and at in UTC, or in_time_zone("Europe/Vienna").
constexpr auto expression(literal when = core::no_name()) { return core::given_property("ScheduleExpression", when); }
constexpr auto in_time_zone(literal name = core::no_name()) {
    core::tree<2> zone{{core::text_value(name, core::form::string).nodes[0], core::no_part.nodes[0]}};
    core::name nearest{};
    if (!name.misused && name.first.empty() && !core::is_time_zone(name.value, nearest)) {
        zone = core::refused(core::rule::time_zone, name.value, nearest.second, name.place());
        zone.nodes[1].first = nearest.first;
    }
    return core::given_property("ScheduleExpressionTimezone", zone);
}
// It may start within so many minutes after its time; at its time where nothing is said.
template <class T = core::missing> constexpr auto within_minutes(T const& minutes = {}) {
    return core::given_property("FlexibleTimeWindow",
                                object(entry("Mode", "FLEXIBLE"), entry("MaximumWindowInMinutes", core::integer_given(minutes))));
}
constexpr auto description(literal words = core::no_name()) { return core::given_property("Description", words); }

// A group of schedules: schedule_group("Nightly"). Its name is the stack's and its logical id.
template <class... P> constexpr auto schedule_group(literal id = core::no_name(), P const&... properties) {
    typename core::delayed<core::name, P...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    return core::resource_node(id, text_of("AWS::Scheduler::ScheduleGroup"), properties...,
                               core::default_property("Name", core::name_in_stack(own, 64)));
}
struct group_of_schedule {
    static constexpr char made_by[]{"scheduler::in_group"};
    core::tree<3> name;
    core::tree<3> arn;
};
template <class G = core::missing> constexpr group_of_schedule in_group(G const& group = {}) {
    core::tree<3> const name = core::reference_to_type(group, "AWS::Scheduler::ScheduleGroup", core::reference_form::ref);
    return {name, core::arn_of_type(group, "AWS::Scheduler::ScheduleGroup", "Arn")};
}

// --- targets

using events::input;   // a JSON value; without one, a target gets what the service says of the schedule
using events::message_group_id;
using events::retry_policy;
// The event that a bus gets; its detail is input(…).
constexpr auto event(literal source = core::no_name(), literal detail_type = core::no_name()) {
    return entry("EventBridgeParameters", object(entry("Source", source), entry("DetailType", detail_type)));
}

// A target: a machine, a function, a queue, a topic or a bus.
template <class Fields, class Grants> struct schedule_target {
    static constexpr char made_by[]{"scheduler::target"};
    core::tree<3> arn;
    Fields fields;
    Grants grants;
};
template <class Resource = core::missing, class... Fields>
constexpr auto target(Resource const& resource = {}, Fields const&... fields) {
    auto const more = core::make_object(core::node_of(core::kind::splice), fields...);
    auto const grants = core::reaches(resource);
    return schedule_target<decltype(more), decltype(grants)>{core::arn_of_target(core::handle_of(resource)), more, grants};
}
// Where invocations go that failed: among the arguments of schedule().
template <class Grants> struct dead_letters {
    static constexpr char made_by[]{"scheduler::dead_letter"};
    core::tree<3> arn;
    Grants grants;
};
template <class Q = core::missing> constexpr auto dead_letter(Q const& queue = {}) {
    auto const grants = core::sends_to(queue);
    return dead_letters<decltype(grants)>{core::arn_of_type(queue, core::queue_type, "Arn"), grants};
}

// Which arguments of schedule() go where.
template <class P> constexpr P const& for_schedule(P const& property) { return property; }
template <class F, class G> constexpr auto const& for_schedule(schedule_target<F, G> const&) { return core::no_part; }
template <class G> constexpr auto const& for_schedule(dead_letters<G> const&) { return core::no_part; }
constexpr auto for_schedule(group_of_schedule const& group) { return core::fixed_property("GroupName", group.name); }
template <class P> constexpr auto const& for_target(P const&) { return core::no_part; }
template <class F, class G> constexpr auto for_target(schedule_target<F, G> const& t) {
    return core::make(core::node_of(core::kind::splice), entry("Arn", t.arn), t.fields);
}
template <class G> constexpr auto for_target(dead_letters<G> const& letters) {
    return entry("DeadLetterConfig", object(entry("Arn", letters.arn)));
}
template <class P> constexpr auto const& for_policy(P const&) { return core::no_part; }
template <class F, class G> constexpr G const& for_policy(schedule_target<F, G> const& t) { return t.grants; }
template <class G> constexpr G const& for_policy(dead_letters<G> const& letters) { return letters.grants; }

template <class P> inline constexpr bool is_group = false;
template <> inline constexpr bool is_group<group_of_schedule> = true;
template <class P> inline constexpr bool is_target = false;
template <class F, class G> inline constexpr bool is_target<schedule_target<F, G>> = true;
template <class... P> constexpr auto arn_of_group(P const&... properties) {
    if constexpr ((is_group<P> || ...))
        return events::first_that_is<group_of_schedule>(properties...).arn;
    else
        return core::sub("arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/default");
}

// A schedule: schedule("EachNight", expression("cron(0 2 * * ? *)"), target(report, input(object(field("day", "yesterday"))))). It comes with
// the role that may do that to this target and that only schedules of its group may take on: of a schedule, the service says no more.
// (Scheduler user guide: "Confused deputy prevention")
template <class... P> constexpr auto schedule(literal id = core::no_name(), P const&... properties) {
    literal const role_id = core::companion(id, "Role");
    core::handle const role{{role_id.first, role_id.value}, text_of("AWS::IAM::Role")};
    typename core::delayed<literal, P...>::type const off("OFF", core::nowhere);
    typename core::delayed<literal, P...>::type const service("scheduler.amazonaws.com", core::nowhere);
    auto const other_groups =
        core::present_if(!(is_group<P> || ...), core::refused_property("GroupName"));   // the role is for this one
    auto const no_target =
        core::present_if(!(is_target<P> || ...), entry("Arn", core::refused(core::rule::target_missing, text_of("target"))));
    return core::resource_node(
        id, text_of("AWS::Scheduler::Schedule"), for_schedule(properties)...,
        core::default_property("FlexibleTimeWindow", object(entry("Mode", off))), other_groups,
        core::fixed_property("Target", object(for_target(properties)..., no_target, entry("RoleArn", core::get_att(role, "Arn")))),
        iam::role(role_id, iam::assumed_by(service, iam::from_this_account_and(arn_of_group(properties...))),
                  iam::policies(iam::policy("Permissions", for_policy(properties)...))));
}

}
