// Rules of EventBridge and the machines that they start: the pattern against the type of the events, and what is passed on (the
// event, what InputPath selects of it, what Input or InputTransformer say) against the input that the machine declares.
// (EventBridge user guide: "Amazon EventBridge input transformation",
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html)
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/language/jsonpath.hpp>
#include <aslant/model/reference.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/payload/declared.hpp>
#include <aslant/payload/event_pattern.hpp>
#include <aslant/payload/json_shape.hpp>
#include <aslant/payload/paths.hpp>
#include <aslant/payload/satisfies.hpp>

namespace aslant::core {

// What is known of events: those that AWS sends, and of every other one its envelope.
struct event_knowledge {
    known_event const* events;
    int count;
    known_event call;   // any that CloudTrail recorded
    payload_type const* scheduled;
    payload_type const* other;
};

// The rules of EventBridge in a stack, or none.
constexpr int next_event_rule(node const* nodes, int after) {
    for (int i = after + 1; i < nodes[0].size; i += step_in_stack(nodes[i]))
        if (nodes[i].what == kind::stack_resource && nodes[i].size > 1 && nodes[i + 1].value == "AWS::Events::Rule") return i;
    return none;
}
constexpr int machine_called(node const* nodes, name const& id) {
    for (int i = 1; i < nodes[0].size; i += step_beside(nodes[i]))
        if (nodes[i].what == kind::machine && name_of(nodes[i]) == id) return i;
    return none;
}
constexpr int child_called(node const* nodes, int parent, kind what, char const* name) {
    for (int const i : children{nodes, parent})
        if (nodes[i].what == what && nodes[i].first == terminated(name)) return i;
    return none;
}

// One target of a rule: what is passed to it.
class event_target {
  public:
    constexpr event_target(node const* n, int at, shape_store& s, report& o)
        : nodes{n}, at_{at}, store_{s}, walker_{s}, out_{o}, input_{member(at, "Input")}, input_path_{member(at, "InputPath")},
          transformer_{member(at, "InputTransformer")} {}

    // The machine that it starts, or none.
    static constexpr int machine_of(node const* nodes, int target) {
        int const arn = child_called(nodes, target, kind::member, "Arn");
        return arn == none || nodes[arn].value_form != form::reference ? none : machine_called(nodes, referred_id(nodes + arn));
    }
    static constexpr payload_type const* type_of(node const* nodes, int machine) {
        int const input = machine == none ? none : field_in(nodes, machine, kind::input);
        return input == none ? nullptr : nodes[input].type;
    }

    // Whether what it gets is the event, or a part of it whose place is known: its names.
    constexpr bool gets_part(text& names) const {
        if (input_ != none || transformer_ != none) return false;
        names = {};
        if (input_path_ == none) return true;
        text const path = nodes[input_path_].value;
        if (nodes[input_path_].value_form != form::string || !is_simple_path(path)) return false;
        if (path.size > 2) names = {path.data + 2, path.size - 2};
        return true;
    }
    // Says whether it can be, for one event.
    constexpr void check(known_event const& event, int machine, payload_type const* type) {
        int const said = out_.count;
        event_ = store_.shape_of(event.type);
        detail_ = store_.field(event_, text_of("detail")).shape;
        is_open_ = event.is_call;
        int const passed = passed_on();
        if (!type || out_.count > said) return;
        if (passed != event_ || !is_other_event(*event.type, *type, machine)) compare(passed, machine, *type);
    }

    // What stands for `<name>` in an InputTemplate.
    constexpr int read_expression(text name, int) {
        if (name == "aws.events.event.json") return event_;
        if (name == "aws.events.event") return anything;   // without its detail
        if (starts_with(name, text_of("aws.events."))) return json_string;
        if (paths_ == none) return anything;
        for (int const i : children{nodes, paths_})
            if (nodes[i].first == name) return selected(i);
        return anything;
    }
    constexpr int read_path(text, int) { return anything; }
    constexpr int read_call(text, int) { return anything; }

  private:
    static constexpr int longest_input = 8192;   // EventBridge API: Target, InputTransformer

    node const* nodes;
    int at_;
    shape_store& store_;
    path_walker walker_;
    report& out_;
    int input_;
    int input_path_;
    int transformer_;
    int paths_ = none;   // InputPathsMap
    int event_ = anything;
    int detail_ = anything;
    bool is_open_ = false;

    constexpr int member(int object, char const* name) const { return child_called(nodes, object, kind::member, name); }
    constexpr void add(rule r, int at, name const& what, name const& hint, long long number = 0) {
        out_.add({r, kind::member, at, what, hint, number});
    }
    // Of what a call is about, what is not listed may be there, unless it is one of the listed names misspelt.
    constexpr bool may_be_there(int object, text name, text nearest) const {
        constexpr int misspelt = 3;
        if (!is_open_ || object == event_) return false;
        if (object == detail_) return is_unlisted_of_call(name);
        return nearest.empty() || distance({{}, name}, {{}, nearest}, misspelt) >= misspelt;
    }

    constexpr int passed_on() {
        if (input_ != none) return constant();
        if (transformer_ != none) return transformed();
        return input_path_ == none ? event_ : selected(input_path_);
    }
    constexpr int constant() {
        node const& n = nodes[input_];
        if (n.value_form != form::string || n.value.size > longest_input || json_checker{n.value}.check().column != 0)
            return anything;
        return shape_of_json(store_, n.value);
    }
    constexpr int selected(int at) {
        text const path = nodes[at].value;
        reference_list roots;
        if (nodes[at].value_form != form::string || check_path(path, roots).kind != problem_kind::nothing) return anything;
        if (path.size > 1 && path[1] != '.' && path[1] != '[') return anything;   // a variable
        found_value const found = walker_.walk(event_, path.data + 1, path.data + path.size);
        if (found.fault == path_fault::nothing) return found.shape;
        text const nearest = found.fault == path_fault::no_field ? walker_.nearest(found.holder, found.part) : text{};
        if (found.fault != path_fault::no_field || !may_be_there(found.holder, found.part, nearest))
            add(rule::payload_event_path, at, {path, found.part}, {words_of_shape(store_, found.holder), nearest});
        return anything;
    }
    constexpr int transformed() {
        paths_ = member(transformer_, "InputPathsMap");
        int const said = out_.count;
        if (paths_ != none)
            for (int const i : children{nodes, paths_})
                if (out_.count == said) selected(i);
        int const words = member(transformer_, "InputTemplate");
        if (out_.count != said || words == none || nodes[words].value_form != form::string) return anything;
        if (nodes[words].value.size > longest_input) return anything;
        return json_shape_reader{store_, *this, json_reading::placeholders}.read(nodes[words].value);
    }

    // An event of another source or detail-type, also where no pattern says so: that of a schedule.
    constexpr bool is_other_event(payload_type const& event, payload_type const& type, int machine) {
        for (int m = 0; m < type.member_count; ++m) {
            payload_member const& wanted = type.members[m];
            payload_member const* const has = wanted.of->texts ? member_of(event, wanted.name) : nullptr;
            if (!has || !has->of->texts) continue;
            bool is_one = false;
            for (int t = 0; t < has->of->text_count; ++t) is_one = is_one || is_text_of(*wanted.of, has->of->texts[t]);
            if (is_one) continue;
            text const given = has->of->texts[0];
            add(rule::payload_event_text, at_, {given, wanted.name}, {{}, nearest_text(*wanted.of, given)}, machine);
            return true;
        }
        return false;
    }
    constexpr void compare(int passed, int machine, payload_type const& type) {
        mismatch const found = type_check(store_).check(passed, type);
        if (found.kind == mismatch_kind::nothing || found.is_maybe) return;
        text const of = found.of ? found.of->name : type.name;
        if (found.kind == mismatch_kind::other_kind) {
            text const wanted = found.want->kinds == json_object ? found.want->name : words_of_kinds_of_json(found.want->kinds);
            rule const broken = found.member.empty() ? rule::payload_event_whole : rule::payload_event_type;
            return add(broken, at_, {words_of_shape(store_, found.have), found.member}, {of, wanted}, machine);
        }
        text nearest = walker_.nearest(found.have, found.member);
        if (may_be_there(found.have, found.member, nearest)) return;
        if (nearest.empty() && passed == event_ && found.have == event_ && is_detail(type)) nearest = text_of("InputPath $.detail");
        add(rule::payload_event_missing, at_, {{}, found.member}, {of, nearest}, machine);
    }
    constexpr bool is_detail(payload_type const& type) const {
        return type_check(store_).check(detail_, type).kind == mismatch_kind::nothing;
    }
};

class event_rules {
  public:
    // Of the rule at `at` in a stack.
    constexpr event_rules(node const* n, int at, event_knowledge const& known, report& o)
        : nodes{n}, at_{at}, known_{known}, out_{o}, targets_{property("Targets")},
          pattern_{n, object_at(property("EventPattern"))}, events_(known.count + 2) {}

    constexpr void check() {
        find_events();
        declared_types types;
        if (!collect(types) || !keep_events_that_match() || targets_ == none) return;
        int const shape_room = first_shapes + 8 + 2 * types.count();
        int const cell_room = 2 * (160 + types.usual_cells());
        scratch<shape> shapes(shape_room);
        scratch<field_cell> cells(cell_room);
        scratch<shape_segment> segments(most_segments);
        shape_store declared{&segments[0], 0, &shapes[0], shape_room, &cells[0], cell_room};
        add_first_shapes(declared);
        types.fill(declared);
        if (declared.is_full()) return;
        shape_memory memory;
        shape_store store{&segments[0], 1, memory};
        store.declare({types.slots(), types.slot_count()});
        for (int const target : children{nodes, targets_})
            if (nodes[target].value_form == form::object) check_target(target, store);
    }

  private:
    static constexpr int most_segments = 24;

    node const* nodes;
    int at_;
    event_knowledge const& known_;
    report& out_;
    int targets_;
    event_pattern pattern_;
    scratch<known_event> events_;
    int event_count_ = 0;

    constexpr int property(char const* name) const { return child_called(nodes, at_, kind::property, name); }
    constexpr int object_at(int at) const { return at != none && nodes[at].value_form == form::object ? at : none; }

    // What the rule says of its events' detail; or else those that its pattern names; or else any. And a schedule's.
    constexpr void find_events() {
        int const declared = field_in(nodes, at_, kind::returns);
        bool const is_scheduled = property("ScheduleExpression") != none;
        if (declared != none) events_[event_count_++] = {nodes[declared].type, false};
        for (int i = 0; i < known_.count && declared == none; ++i)
            if (pattern_.names(known_.events[i])) events_[event_count_++] = known_.events[i];
        if (event_count_ == 0 && pattern_.names(known_.call)) events_[event_count_++] = known_.call;
        bool const has_others = event_count_ == 0 && (!is_scheduled || property("EventPattern") != none);
        if (has_others) events_[event_count_++] = {known_.other, false};
        if (is_scheduled) events_[event_count_++] = {known_.scheduled, false};
    }
    constexpr bool collect(declared_types& types) {
        for (int i = 0; i < event_count_; ++i) types.add(events_[i].type);
        types.collect(nodes, 0);
        if (payload_type const* const unknown = types.unknown()) {
            out_.add(of_unknown_type(*unknown, kind::returns, at_));
            return false;
        }
        if (targets_ == none) return true;
        for (int const target : children{nodes, targets_})
            types.add(event_target::type_of(nodes, event_target::machine_of(nodes, target)));
        types.collect(nodes, 0);
        return true;
    }
    // Where the pattern can match none, that is said of the first.
    constexpr bool keep_events_that_match() {
        bool const is_alone = event_count_ == 1;
        finding first{};
        int kept = 0;
        for (int i = 0; i < event_count_; ++i) {
            finding why{};
            bool const is_scheduled = events_[i].type == known_.scheduled;   // whatever the pattern
            if (is_scheduled || !pattern_.never_matches(events_[i], is_alone, why))
                events_[kept++] = events_[i];
            else if (first.node == 0)
                first = why;
        }
        if (kept == 0) out_.add(first);
        event_count_ = kept;
        return kept > 0;
    }
    constexpr void check_target(int at, shape_store& store) {
        int const machine = event_target::machine_of(nodes, at);
        payload_type const* const type = event_target::type_of(nodes, machine);
        event_target target{nodes, at, store, out_};
        finding why{};
        text names{};
        if (type && target.gets_part(names) && pattern_.contradicts(names, *type, why)) {
            why.number = machine;
            return out_.add(why);
        }
        int const said = out_.count;
        for (int i = 0; i < event_count_ && out_.count == said; ++i) target.check(events_[i], machine, type);
    }
};

}
