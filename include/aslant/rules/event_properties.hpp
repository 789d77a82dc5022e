// Rules of what starts something, or passes something on: schedules, event patterns and filters.
#pragma once

#include <aslant/language/json_nodes.hpp>
#include <aslant/language/schedule.hpp>
#include <aslant/rules/pattern_rules.hpp>
#include <aslant/rules/properties_of.hpp>

namespace aslant::core {

class event_properties : properties_of_resources {
  public:
    constexpr event_properties(node const* stack, report& o) : properties_of_resources{stack, o} {}

    constexpr void check(int at, text type) {
        if (type == "AWS::Events::Rule") {
            check_schedule_at(property(at, "ScheduleExpression"), schedule_service::rules);
            check_pattern(property(at, "EventPattern"), true);
        }
        if (type == "AWS::Scheduler::Schedule") check_scheduled(at);
        if (type == "AWS::Pipes::Pipe") check_filters(at_path(at, "SourceParameters.FilterCriteria.Filters"));
        if (type == "AWS::Lambda::EventSourceMapping") check_filters(at_path(at, "FilterCriteria.Filters"));
    }

  private:
    // --- schedules

    constexpr void check_schedule_at(int at, schedule_service service) {
        if (at == none || nodes[at].value_form != form::string) return;
        schedule_fault const fault = check_schedule(nodes[at].value, service);
        if (!fault.is_wrong) return;
        if (fault.words)
            out.add({rule::schedule_part, nodes[at].what, at, {{}, nodes[at].value}, {fault.part, terminated(fault.words)}, 0});
        else
            out.add({rule::schedule_form, nodes[at].what, at, {{}, nodes[at].value}, fault.nearest, 0});
    }
    constexpr void check_scheduled(int at) {
        check_schedule_at(property(at, "ScheduleExpression"), schedule_service::scheduler);
        int const window = property(at, "FlexibleTimeWindow");
        if (window == none || nodes[window].value_form != form::object) return;
        bool const has_length = child(window, kind::member, text_of("MaximumWindowInMinutes")) != none;
        text const mode = text_at(child(window, kind::member, text_of("Mode")));
        if (mode == "FLEXIBLE" && !has_length) refuse(window, "the Mode FLEXIBLE needs MaximumWindowInMinutes");
        if (mode == "OFF" && has_length) refuse(window, "the Mode OFF has no MaximumWindowInMinutes");
    }

    // --- event patterns

    constexpr void check_pattern(int at, bool is_of_event) {
        if (at == none) return;
        if (nodes[at].value_form == form::json_text)
            check_text(at, is_of_event);
        else
            pattern_rules{nodes, out}.check(at, is_of_event);
    }
    constexpr void check_text(int at, bool is_of_event) {
        json_fault const fault = json_checker{nodes[at].value}.check();
        if (fault.column) {
            if (nodes[at].value_form == form::json_text || !fault.expected) return;   // said as of any value
            return out.add({rule::json_syntax, nodes[at].what, at, {{}, terminated(fault.expected)}, {}, fault.column});
        }
        json_nodes pattern{nodes[at].value};
        pattern_rules{pattern.data(), out, at}.check(0, is_of_event);
    }
    // Their patterns are texts, of what the source sends.
    constexpr void check_filters(int at) {
        if (at == none || nodes[at].value_form != form::array) return;
        for (int const filter : children{nodes, at}) {
            int const pattern = nodes[filter].value_form == form::object ? child(filter, kind::member, text_of("Pattern")) : none;
            if (pattern == none) continue;
            if (nodes[pattern].value_form == form::string)
                check_text(pattern, false);
            else if (nodes[pattern].value_form == form::object || nodes[pattern].value_form == form::json_text)
                refuse(pattern, "a filter's Pattern is JSON in a text");
        }
    }
};

template <bool Included> struct event_property_checks;
template <> struct event_property_checks<true> {
    static constexpr void check(node const* stack, int at, text type, report& out) { event_properties{stack, out}.check(at, type); }
};

}
