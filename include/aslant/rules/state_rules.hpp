// Rules that look at one state: its fields and their values, and where its transitions lead.
#pragma once

#include <aslant/iam/directory.hpp>
#include <aslant/rules/accepted.hpp>
#include <aslant/rules/choice_rules.hpp>
#include <aslant/rules/error_rules.hpp>
#include <aslant/rules/map_rules.hpp>
#include <aslant/rules/task_rules.hpp>

namespace aslant::core {

class state_rules {
  public:
    // `edges` has room for those that the view counts from position `edges_from` on.
    constexpr state_rules(machine_view const& v, report& o, edge* e, int from,
                          api_directory const& known = {nullptr, nullptr, nullptr, nullptr})
        : view{v}, nodes{v.nodes}, places{v.states}, out{o}, edges{e}, edges_from{from}, known_{known} {}

    constexpr void check(int state) {
        state_place const& place = places[state];
        at_ = place.node;
        state_ = state;
        next_edge_ = place.first_edge - edges_from;
        misplaced_ = false;
        has_expressions_ = false;
        node const& n = nodes[at_];
        check_name(n);

        is_jsonata_ = place.is_jsonata;
        error_rules errors{nodes, out, is_jsonata_, at_};
        field_set const right = fields_of(n.what) & ~fields_of_other_language(is_jsonata_);
        field_set seen = 0;
        int const last = at_ + n.size;
        for (int i = at_ + 1, next = i; i < last; i = next) {   // (few calls: over each field)
            kind const written = nodes[i].what;
            next = i + (written == kind::splice ? 1 : nodes[i].size);
            kind const k = is_jsonata_ ? kind_in(nodes[i], true) : written;
            bool const is_one = k >= kind::comment && k <= kind::attribute;
            field_set const bit = is_one ? field_set{1} << (int(k) - int(kind::comment)) : 0;
            if (!(bit & right & (~seen | repeatable_fields)) && !is_still_checked(i, k, n.what, seen)) continue;
            seen |= bit;
            if (k == kind::retrier || k == kind::catcher) errors.check(i);
            if (k != kind::retrier) check_field(i);
        }
        if (n.value_form != form::misuse && !misplaced_) check_together(n.what, seen);
        seen_ |= seen;
        has_expressions_ = has_expressions_ || errors.has_expressions || seen & fields_with_expressions;
        if (errors.has_assign) seen_ |= field_bit(kind::assign);
    }

    // The fields of all states that were checked.
    constexpr field_set seen() const { return seen_; }
    // Whether the last one has expressions, or has to have one.
    constexpr bool has_expressions() const { return has_expressions_; }

  private:
    machine_view const& view;
    node const* nodes;
    state_place const* places;
    report& out;
    edge* edges;
    int edges_from;
    api_directory known_;
    int at_ = 0;
    int state_ = 0;
    int next_edge_ = 0;
    bool is_jsonata_ = false;
    field_set seen_ = 0;
    bool has_expressions_ = false;
    bool misplaced_ = false;   // there is something that may have been meant to be what is missing

    struct found_target {
        text called;
        int scope;
        int to;
    };
    found_target before_{{}, none, none};

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    constexpr void add_edge(int to, int node) { edges[next_edge_++] = {to, node}; }

    constexpr void check_name(node const& n) {
        if (n.value_form == form::misuse) return add(rule::name_missing, n.what, at_, {{}, n.value});
        if (n.first.size == 0 && n.value.size > 0 && n.value.size <= 80 && is_plain(n.value)) return;
        name const own = name_of(n);
        if (own.size() <= 80 && own.size() > 0 && is_plain(own)) return;
        if (own.empty()) return add(rule::state_name_empty, n.what, at_);
        if (!is_utf8(own)) return add(rule::state_name_not_utf8, n.what, at_);
        if (int const length = code_points(own); length > 80) add(rule::state_name_too_long, n.what, at_, {}, {}, length);
    }
    // Says what is wrong with a field that is there twice or should not be there; whether it is looked at all the same.
    constexpr bool is_still_checked(int i, kind k, kind owner, field_set& seen) {
        if (k == kind::splice) return false;
        if (!is_field(k)) {
            not_a_property(i);
        } else if (!(fields_of(owner) & field_bit(k))) {
            out.add(rule::field_not_allowed, k, i);
        } else if (fields_of_other_language(is_jsonata_) & field_bit(k)) {
            out.add({is_jsonata_ ? rule::jsonpath_field : rule::jsonata_field, k, i, {}, counterpart(k, owner), 0});
            seen |= field_bit(k) & wait_times;   // it says how long, in the wrong way
        } else {
            check_twice(i, k);
            return true;
        }
        return false;
    }
    // What a builder passes to a call is written once, by the builder.
    constexpr void check_twice(int i, kind k) {
        bool of_builder = false;
        for (int const other : children{nodes, at_})
            of_builder = of_builder || (nodes[other].what == kind::parameters && nodes[other].detail == of_either_language);
        bool const is_of_call = of_builder && (k == kind::parameters || k == kind::arguments);
        add(is_of_call ? rule::property_fixed : rule::field_twice, k, i, {{}, is_of_call ? asl_word(k) : text{}});
    }
    constexpr void not_a_property(int i) {
        misplaced_ = misplaced_ || nodes[i].what == kind::group;
        node const& n = nodes[i];
        add(rule::not_a_property, kind::value, i, {{}, n.what == kind::member ? n.first : described(n)});
    }

    constexpr void check_field(int i) {
        node const& n = nodes[i];
        kind const what = n.what;
        form const given = n.value_form;
        if (given == form::string) {   // most fields: compilers compare with one case of a switch after the other
            if (what == kind::next) return transition(i, rule::next_missing);
            if (what == kind::catcher) return transition(i, rule::catch_next_missing);
            if (what == kind::result_path) return check_path(i);
            if (what == kind::resource) return check_resource(i);
        }
        if (given == form::jsonata) return check_expression(i);
        if (given == form::absent && (what == kind::takes || what == kind::returns)) return;
        switch (what) {
            case kind::next: return transition(i, rule::next_missing);
            case kind::otherwise: return transition(i, rule::default_missing);
            case kind::end: return add_edge(finish, i);
            case kind::choice_rule: return check_choice_rule(i);
            case kind::catcher:
                if (given == form::absent) return add(rule::catch_without_next, what, i);
                return transition(i, rule::catch_next_missing);
            case kind::resource: return check_resource(i);
            case kind::branch:
            case kind::item_processor: return enter_scope(i);
            case kind::timeout_seconds:
            case kind::heartbeat_seconds:
            case kind::seconds:
            case kind::max_concurrency:
            case kind::tolerated_failure_count: return check_number(nodes, i, out);
            case kind::tolerated_failure_percentage: return check_percentage(i);
            case kind::input_path:
            case kind::output_path:
            case kind::result_path:
                if (given == form::null) return;
                return check_path(i);
            case kind::items_path:
            case kind::seconds_path:
            case kind::timestamp_path:
            case kind::timeout_seconds_path:
            case kind::heartbeat_seconds_path:
            case kind::max_concurrency_path:
            case kind::tolerated_failure_count_path:
            case kind::tolerated_failure_percentage_path:
                if (given == form::null) return add(rule::path_null, what, i);
                return check_path(i);
            case kind::error_path:
            case kind::cause_path:   // an intrinsic function is allowed too
                if (given == form::null) return add(rule::path_null, what, i);
                if (given == form::intrinsic || given == form::call) return;
                return check_path(i);
            case kind::result_selector:
            case kind::item_selector:
                if (!is_jsonata_ && n.detail != deprecated_word) check_template(i);
                [[fallthrough]];
            case kind::parameters:   // the service may take another value than an object here
                return value_rules{nodes, out, is_jsonata_}.check_as(i, kind_in(n, is_jsonata_));
            case kind::result:
            case kind::output:
            case kind::credentials: return value_rules{nodes, out, is_jsonata_}.check(i);
            case kind::arguments: return check_value(i, "an object or an expression");
            case kind::items: return check_value(i, "an array or an expression");
            case kind::assign: return assign_rules{nodes, out, is_jsonata_}.check(i);
            case kind::item_reader:
            case kind::result_writer: return map_rules{nodes, out, is_jsonata_}.check_s3(i);
            case kind::item_batcher: return setting_rules{nodes, out, is_jsonata_}.check(i);
            case kind::label:
                if (is_right_text(nodes, i, out)) map_rules{nodes, out, is_jsonata_}.check_label(i);
                return;
            case kind::query_language: return check_language(i);
            case kind::accepted: return check_acceptance(nodes, i, out);
            case kind::takes:
            case kind::returns:
                if (given == form::misuse) add(rule::payload_header, what, i);
                return;
            case kind::permission: return check_bound(i);
            case kind::timestamp:
                if (is_right_text(nodes, i, out) && n.value_form == form::string &&
                    !(is_jsonata_ && starts_with(n.value, text_of("{%"))))
                    check_timestamp(nodes, i, name_of(n), out);
                return;
            default: is_right_text(nodes, i, out);
        }
    }
    // allow("TableName", orders): what it bounds, the rules of permissions say.
    constexpr void check_bound(int i) {
        node const& n = nodes[i];
        if (n.value_form == form::misuse) return add(rule::wrong_argument, n.what, i, {{}, n.value});
        if (n.value_form == form::object) return add(rule::not_a_property, kind::value, i, {{}, text_of("execution_role")});
        for (int const value : children{nodes, i}) value_rules{nodes, out, is_jsonata_}.check_as(value, kind::permission);
    }
    constexpr void check_choice_rule(int i) {
        choice_rules rules{nodes, out, is_jsonata_};
        rules.check(i);
        if (rules.has_assign) seen_ |= field_bit(kind::assign);
        if (rules.has_expressions) has_expressions_ = true;
        if (nodes[i].value_form == form::absent) return add(rule::choice_rule_without_next, kind::choice_rule, i);
        transition(i, rule::choice_next_missing);
    }
    // A field whose whole value is an expression.
    constexpr void check_expression(int i) {
        node const& n = nodes[i];
        has_expressions_ = true;
        if (!is_jsonata_ || !(expression_fields & field_bit(n.what))) return add(rule::jsonata_misplaced, n.what, i, {{}, n.value});
        is_right_text(nodes, i, out);
    }
    // Arguments and Items.
    constexpr void check_value(int i, char const* wanted) {
        node const& n = nodes[i];
        form held = n.value_form;
        if (held == form::json_text) held = form_of_document(n.value);
        bool const is_right = held == form::object || held == form::misuse || (n.what == kind::items && held == form::array);
        if (!is_right) add(rule::value_type, n.what, i, {{}, terminated(json_word(held))}, {{}, terminated(wanted)});
        value_rules{nodes, out, is_jsonata_}.check(i);
    }
    // The payload template of a JSONPath state is an object.
    constexpr void check_template(int i) {
        node const& n = nodes[i];
        form const held = n.value_form == form::json_text ? form_of_document(n.value) : n.value_form;
        if (held < form::object) add_wrong_type(nodes, i, n.what, "an object", out);
    }
    constexpr void check_language(int i) {
        check_word(nodes, i, out);
        if (view.scopes[0].is_jsonata && nodes[i].value == "JSONPath") add(rule::query_language_downgrade, kind::query_language, i);
    }
    constexpr void check_percentage(int i) {
        node const& n = nodes[i];
        if (n.value_form == form::misuse) return add(rule::wrong_argument, n.what, i, {{}, n.value});
        if (n.value_form == form::substituted) return check_substituted_number(nodes, i, out);
        double const percentage = number_in(n);
        if (!is_finite(percentage)) return add(rule::number_not_finite, n.what, i);
        if (percentage < 0 || percentage > 100) add(rule::percentage_range, n.what, i);
    }
    constexpr void check_resource(int i) {
        node const& n = nodes[i];
        if (!is_right_text(nodes, i, out) || n.value_form != form::string) return;
        bool const is_built = is_of_builder(n);
        if (is_built && !check_call(i, {})) return;
        if (n.value.empty()) return add(rule::resource_missing, n.what, at_);
        if (waits_for_token(n)) has_expressions_ = true;
        bool const is_express = view.scopes[places[state_].scope].is_express;
        if (is_built ? !is_express : is_function_arn(n.value)) return;
        task_resource const called = task_rules{nodes, out, is_jsonata_, is_express}.check_resource(i);
        if (!is_built) check_call(i, called);
    }
    constexpr bool check_call(int resource, task_resource const& called) {
        return !known_.check_call || known_.check_call({nodes, at_, resource, called, is_jsonata_}, known_, out);
    }
    constexpr void check_path(int i) {
        if (check_path_field(nodes, i, out)) has_expressions_ = true;
    }

    // Most names are that of the state that stands next, or the one that was named before: a handler of errors.
    constexpr int find_target(node const& n, int scope) {
        if (n.first.size == 0) {
            int const following = state_ + 1;
            if (following < view.sizes.states && places[following].scope == scope) {
                node const& other = nodes[places[following].node];
                if (other.first.size == 0 && other.value == n.value) return following;
            }
            if (before_.scope == scope && before_.called == n.value) return before_.to;
        }
        int const to = view.find(name_of(n), scope);
        if (n.first.size == 0) before_ = {n.value, scope, to};
        return to;
    }
    constexpr void transition(int i, rule missing) {
        node const& n = nodes[i];
        name const target{n.first, n.value};
        int const scope = places[state_].scope;
        int const to = n.value_form == form::misuse ? none : find_target(n, scope);
        if (to == none && !is_right_text(nodes, i, out)) return;
        if (to == none && view.scopes[scope].has_nameless) return;   // it may be the one
        if (to == none)
            return add(missing, n.what, i, target,
                       out.explains() ? nearest_state(view, scope, target, n.what == kind::next ? state_ : none) : name{});
        if (places[to].scope != scope) return add(rule::transition_leaves_scope, n.what, i, target);
        if (to == state_ && n.what == kind::next) add(rule::next_to_itself, n.what, i);
        edges[next_edge_++] = {to, i};
    }
    constexpr void enter_scope(int i) {
        int const scope = view.scope_of_node(i);
        int const start_at = view.scopes[scope].start_at;
        if (start_at == none) return;
        int const to = view.find(name_of(nodes[start_at]), scope);
        if (view.is_in(to, scope)) add_edge(to, i);
    }

    constexpr void check_together(kind what, field_set seen) {
        if (seen & with_exclusions) check_exclusions(seen);
        switch (what) {
            case kind::task:
                if (!(seen & field_bit(kind::resource))) add(rule::resource_missing, what, at_);
                if (seen & field_bit(kind::heartbeat_seconds) && seen & field_bit(kind::timeout_seconds)) check_heartbeat();
                if (seen & field_bit(kind::credentials)) check_credentials();
                break;
            case kind::choice:
                if (!(seen & field_bit(kind::choice_rule))) add(rule::choices_empty, what, at_);
                if (!(seen & field_bit(kind::otherwise))) add(rule::choice_without_default, what, at_);
                return;
            case kind::wait:
                if (!(seen & wait_times)) wait_time_missing();
                break;
            case kind::parallel:
                if (!(seen & field_bit(kind::branch))) add(rule::branches_empty, what, at_);
                break;
            case kind::map:
                if (!(seen & field_bit(kind::item_processor)))
                    add(rule::item_processor_missing, what, at_);
                else
                    check_processor(seen);
                break;
            case kind::pass: break;
            default: return add_edge(finish, at_);   // Succeed, Fail
        }
        field_set const ways_out = seen & transition_fields;
        if (ways_out == transition_fields) return add(rule::next_and_end, what, at_);
        if (ways_out) return;
        int const follower = places[state_].follower;
        if (follower == none) return add(rule::next_or_end_missing, what, at_);
        add_edge(follower, at_);
    }
    constexpr void wait_time_missing() {
        constexpr text of_jsonpath = text_of("Seconds, SecondsPath, Timestamp and TimestampPath");
        constexpr text of_jsonata = text_of("Seconds and Timestamp");
        add(rule::wait_time_missing, kind::wait, at_, {{}, is_jsonata_ ? of_jsonata : of_jsonpath});
    }
    constexpr void check_credentials() {
        task_rules{nodes, out, is_jsonata_, false}.check_credentials(at_, property_of(kind::credentials));
    }
    constexpr void check_processor(field_set seen) {
        scope_place const& around = view.scopes[places[state_].scope];
        scope_place const& own = view.scopes[view.scope_of_node(property_of(kind::item_processor))];
        if (own.is_distributed) {
            if (around.is_express) add(rule::express_distributed_map, kind::item_processor, at_);
            return;
        }
        if (!(seen & distributed_fields)) return;
        int const config = field_in(nodes, property_of(kind::item_processor), kind::processor_config);
        text const mode = config == none ? text{} : text_of_member(nodes, config, text_of("Mode"));
        if (!mode.empty() && !(mode == "INLINE")) return;   // misspelt, or filled in later
        for (int const i : children{nodes, at_})
            if (is_field(nodes[i].what) && distributed_fields & field_bit(nodes[i].what))
                add(rule::distributed_only, nodes[i].what, i);
    }
    constexpr void check_exclusions(field_set seen) {
        field_set said = 0;   // of three ways to wait, two are enough to say
        for (exclusive_fields const& pair : exclusive) {
            field_set const both = field_bit(pair.one) | field_bit(pair.other);
            if ((seen & both) != both || (said & both)) continue;
            said |= both & wait_times ? wait_times : both;
            add(rule::fields_exclude, pair.one, at_, {{}, asl_word(pair.other)});
        }
    }
    constexpr int property_of(kind wanted) const { return field_in(nodes, at_, wanted); }
    static constexpr bool is_positive(node const& n) { return n.value_form == form::integer && n.bits > 0; }
    constexpr void check_heartbeat() {
        int const heartbeat = property_of(kind::heartbeat_seconds);
        int const timeout = property_of(kind::timeout_seconds);
        bool const are_right = is_positive(nodes[heartbeat]) && is_positive(nodes[timeout]);
        if (are_right && nodes[heartbeat].bits >= nodes[timeout].bits)
            add(rule::heartbeat_exceeds_timeout, kind::heartbeat_seconds, heartbeat, {}, {}, nodes[heartbeat].bits);
    }
};

}
