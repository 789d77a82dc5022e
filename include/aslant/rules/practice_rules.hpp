// Warnings of a state: what works, and may cost time, money or an execution. AWS guide: "Best practices", "Service quotas".
#pragma once

#include <aslant/iam/called.hpp>
#include <aslant/language/error_names.hpp>
#include <aslant/model/scratch.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/map_rules.hpp>
#include <aslant/rules/numbers.hpp>

namespace aslant::core {

// A literal payload of a state may have 256 KiB of JSON; it is near from nine tenths on.
inline constexpr int largest_payload = 256 * 1024;
inline constexpr int near_largest_payload = largest_payload / 10 * 9;

// About how many bytes a value is as JSON text.
constexpr int json_size(node const* nodes, int at) {
    int size = 0;
    for (int i = at; i < at + nodes[at].size; ++i) {
        node const& n = nodes[i];
        if (n.what == kind::member) size += n.first.size + 3;   // quotes and a colon
        switch (n.value_form) {
            case form::json_text: size += n.value.size; break;
            case form::integer:
            case form::natural:
            case form::real:
                for (long long rest = n.bits; rest; rest /= 10) ++size;
                break;
            case form::boolean:
            case form::null: size += 4; break;
            default: size += name_of(n).size() - (n.what == kind::member ? n.first.size : 0) + 2;
        }
        ++size;   // a comma
    }
    return size;
}

class practice_rules {
  public:
    constexpr practice_rules(machine_view const& v, report& o) : view{v}, out{o} {}

    constexpr void check_machine() {
        check_duration(0, view.scopes[0].is_express);
        check_states_all();
    }
    constexpr void check_state(int state) {
        state_place const& place = view.states[state];
        node const& n = view.nodes[place.node];
        bool const is_express = view.scopes[place.scope].is_express;
        if (n.what == kind::task) check_task(place.node, is_express);
        if (n.what == kind::map) check_concurrency(place.node);
        if (n.what == kind::fail) check_error(place.node);
        if (n.what == kind::task || n.what == kind::parallel || n.what == kind::map) {
            check_shadowed(place.node, kind::retrier);
            check_shadowed(place.node, kind::catcher);
        }
        if (n.what == kind::task || n.what == kind::wait) check_duration(place.node, is_express);
        check_payloads(place.node, place.is_jsonata);
    }

  private:
    machine_view const& view;
    report& out;

    constexpr void add(rule r, kind field, int at, name what = {}, long long number = 0) {
        out.add({r, field, at, what, {}, number});
    }
    constexpr int step(int i) const { return step_beside(view.nodes[i]); }

    // --- tasks
    constexpr void check_task(int at, bool is_express) {
        int const resource = field_in(view.nodes, at, kind::resource);
        if (resource == none) return;
        task_resource const called = called_by(view.nodes[resource]);
        bool const is_reference = view.nodes[resource].value_form == form::reference;
        if (!is_reference && called.form == resource_form::unknown) return;   // an error
        bool const is_lambda = is_reference ? view.nodes[resource + 2].value == "AWS::Lambda::Function"
                                            : called.form != resource_form::sdk && called.service == "lambda";
        text waits_for = called.pattern;
        if (is_lambda && waits_for.empty()) waits_for = text_of("Lambda");
        if (called.form == resource_form::activity) waits_for = text_of("an activity");
        constexpr kind limits[]{kind::timeout_seconds, kind::timeout_seconds_path, kind::heartbeat_seconds,
                                kind::heartbeat_seconds_path};
        bool is_limited = waits_for.empty() || is_express;   // which ends after five minutes
        for (kind limit : limits) is_limited = is_limited || field_in(view.nodes, at, limit) != none;
        if (!is_limited) add(rule::task_timeout, kind::resource, resource, {{}, waits_for});
        if (is_lambda && !retries(at)) add(rule::lambda_retry, kind::retrier, at);
    }
    // AWS guide: "Handle transient Lambda service exceptions".
    constexpr bool retries(int task) const {
        return names(task, kind::retrier, "Lambda.ServiceException") || names(task, kind::retrier, "States.ALL") ||
               names(task, kind::retrier, "States.TaskFailed");
    }
    // A catcher for everything does not get these errors. It is said of the first state that has one.
    constexpr void check_states_all() {
        int first = none;
        for (int s = 0; s < view.sizes.states; ++s) {
            int const at = view.states[s].node;
            if (names(at, kind::catcher, "States.DataLimitExceeded")) return;
            if (first == none && names(at, kind::catcher, "States.ALL")) first = at;
        }
        if (first != none) add(rule::states_all_misses, kind::catcher, first);
    }
    // Whether a Retry or Catch of a state names an error.
    constexpr bool names(int state, kind handlers, char const* error) const {
        for (int const i : children{view.nodes, state}) {
            if (view.nodes[i].what != handlers) continue;
            for (int const e : children{view.nodes, i})
                if (view.nodes[e].what == kind::error_equals && view.nodes[e].value == terminated(error)) return true;
        }
        return false;
    }

    // --- names of errors
    constexpr void check_error(int at) {
        int const i = field_in(view.nodes, at, kind::error);
        if (i == none || view.nodes[i].value_form != form::string) return;
        name const error = name_of(view.nodes[i]);
        if (meaning_of(error) != error_name::of_user) add(rule::error_name_reserved, kind::error, i, error);
    }
    // Errors that an earlier retrier or catcher of the same state matches, or that stand twice in one.
    constexpr void check_shadowed(int state, kind handlers) {
        text_set seen;
        int wildcard = none;   // States.TaskFailed of an earlier one
        for (int const h : children{view.nodes, state}) {
            if (view.nodes[h].what != handlers) continue;
            int own_wildcard = none;
            for (int const e : children{view.nodes, h}) {
                if (view.nodes[e].what != kind::error_equals || view.nodes[e].value_form != form::string) continue;
                name const error = name_of(view.nodes[e]);
                error_name const meaning = meaning_of(error);
                if (meaning == error_name::all) continue;   // an error where it is not the last
                if (meaning == error_name::task_failed && own_wildcard == none) own_wildcard = e;
                int earlier = seen.add({}, hash_of(error), [](text, text) { return true; }, e);
                if (earlier != none && !(name_of(view.nodes[earlier]) == error)) earlier = none;   // the same hash
                if (earlier == none && is_task_failure(meaning)) earlier = wildcard;
                if (earlier != none) add(rule::error_shadowed, handlers, e, error, earlier);
            }
            if (wildcard == none) wildcard = own_wildcard;
        }
    }

    // --- numbers
    constexpr void check_duration(int at, bool is_express) {
        long long const longest = is_express ? five_minutes : year;
        constexpr kind durations[]{kind::timeout_seconds, kind::seconds};
        for (kind field : durations) {
            int i = none;
            for (int c = at + 1; c < at + view.nodes[at].size && i == none; c += step(c)) {
                if (view.nodes[c].what == field) i = c;
            }
            if (i == none || view.nodes[i].value_form != form::integer || view.nodes[i].bits <= longest) continue;
            if (view.nodes[i].bits > bounds_of(field).greatest) continue;   // an error
            add(rule::duration_limit, field, i, {{}, is_express ? text_of("five minutes") : text_of("year")}, view.nodes[i].bits);
        }
    }
    constexpr void check_concurrency(int at) {
        int const i = field_in(view.nodes, at, kind::max_concurrency);
        int const processor = field_in(view.nodes, at, kind::item_processor);
        if (i == none || processor == none || view.nodes[i].value_form != form::integer) return;
        bool const is_distributed = view.scopes[view.scope_of_node(processor)].is_distributed;
        if (view.nodes[i].bits > (is_distributed ? 10000 : 40))
            add(rule::concurrency_high, kind::max_concurrency, i, {{}, is_distributed ? text_of("10,000") : text_of("40")},
                view.nodes[i].bits);
    }
    constexpr void check_suffixes(int at) {
        for (int i = at + 1; i < at + view.nodes[at].size; ++i)
            if (view.nodes[i].what == kind::member && ends_with(view.nodes[i].first, text_of(".$")))
                add(rule::suffix_in_jsonata, kind_in(view.nodes[at], true), i, {{}, view.nodes[i].first});
    }
    constexpr void check_payloads(int at, bool is_jsonata) {
        for (int i = at + 1; i < at + view.nodes[at].size; i += step(i)) {
            switch (view.nodes[i].what) {
                case kind::parameters:
                case kind::arguments:
                case kind::result:
                case kind::result_selector:
                case kind::item_selector:
                case kind::assign:
                case kind::output:
                    if (int const size = json_size(view.nodes, i); size >= near_largest_payload)
                        add(rule::payload_size, view.nodes[i].what, i, {}, size);
                    if (is_jsonata) check_suffixes(i);
                    break;
                default: break;
            }
        }
    }
};

}
