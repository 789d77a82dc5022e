// Rules of EventBridge and the machines that they start: the pattern against the type of the events, and what is passed on (the event,
// what InputPath selects of it, what Input or InputTransformer say) against the input that the machine declares.
// (EventBridge user guide: "Amazon EventBridge input transformation",
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html)
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/language/jsonpath.hpp>
#include <aslant/model/reference.hpp>
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
    payload_type const* scheduled;
    payload_type const* other;
};

// The rules of EventBridge in a stack, or none.
constexpr int next_event_rule(node const* nodes, int after) {
    for (int i = after + 1; i < nodes[0].size;) {
        kind const what = nodes[i].what;
        if (what == kind::stack_resource && nodes[i].size > 1 && nodes[i + 1].value == "AWS::Events::Rule") return i;
        i += what == kind::group || what == kind::splice || what == kind::stack_resource ? 1 : nodes[i].size;
    }
    return none;
}
constexpr int machine_called(node const* nodes, name const& id) {
    for (int i = 1; i < nodes[0].size; i += nodes[i].what == kind::group || nodes[i].what == kind::splice ? 1 : nodes[i].size)
        if (nodes[i].what == kind::machine && name_of(nodes[i]) == id) return i;
    return none;
}

class event_rules {
  public:
    // Of the rule at `at` in a stack.
    constexpr event_rules(node const* n, int at, event_knowledge const& known, report& o)
        : nodes{n}, out{o}, rule_{at}, known_{known}, pattern_{n, pattern_at()}, events_(known.count + 2), segments_(most_segments_),
          store_{&segments_[0], 0, memory_}, walker_{store_} {
        add_first_shapes(store_);
    }

    constexpr void check() {
        if (!find_events()) return;
        int const targets = property(text_of("Targets"));
        if (targets != none)
            for (int const target : children{nodes, targets}) types_.add(type_of(machine_of(target)));
        types_.collect(nodes, 0);
        types_.fill(store_);
        if (!leave_out_events_that_never_match() || targets == none) return;
        for (int const target : children{nodes, targets}) check_target(target);
    }

    // What stands for the text `<name>` in an InputTemplate.
    constexpr int read_expression(text name, int) {
        if (name == "aws.events.event.json") return event_;
        if (name == "aws.events.event") return anything;   // without its detail
        if (starts_with(name, text_of("aws.events."))) return json_string;
        for (int const i : children{nodes, paths_})
            if (nodes[i].first == name) return nodes[i].value_form == form::string ? selected(i) : int(anything);
        return anything;
    }
    constexpr int read_path(text, int) { return anything; }
    constexpr int read_call(text, int) { return anything; }

  private:
    static constexpr int most_segments_ = 24;
    static constexpr int longest_input_ = 8192;   // EventBridge API: Target

    node const* nodes;
    report& out;
    int rule_;
    event_knowledge const& known_;
    event_pattern pattern_;
    scratch<known_event> events_;
    int event_count_ = 0;
    scratch<shape_segment> segments_;
    shape_memory memory_;
    shape_store store_;
    path_walker walker_;
    declared_types types_;
    int event_ = anything;   // the shape of the one that is looked at
    int paths_ = 0;          // InputPathsMap

    constexpr void add(rule r, int at, name const& what, name const& hint, long long number = 0) {
        out.add({r, kind::member, at, what, hint, number});
    }
    constexpr int property(text name) const {
        for (int const i : children{nodes, rule_})
            if (nodes[i].what == kind::property && nodes[i].first == name) return i;
        return none;
    }
    constexpr int pattern_at() const {
        int const at = property(text_of("EventPattern"));
        return at != none && nodes[at].value_form == form::object ? at : none;
    }
    constexpr int member(int object, char const* name) const {
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && nodes[i].first == terminated(name)) return i;
        return none;
    }
    constexpr int machine_of(int target) const {
        int const arn = member(target, "Arn");
        return arn == none || nodes[arn].value_form != form::reference ? none : machine_called(nodes, referred_id(nodes + arn));
    }
    constexpr payload_type const* type_of(int machine) const {
        int const input = machine == none ? none : field_in(nodes, machine, kind::input);
        return input == none ? nullptr : nodes[input].type;
    }

    // --- the events
    constexpr void add_event(known_event const& event) {
        events_[event_count_++] = event;
        types_.add(event.type);
    }
    // What the rule says of its events' detail; or else those that its pattern names; or else any.
    constexpr bool find_events() {
        int const declared = field_in(nodes, rule_, kind::returns);
        if (declared != none) add_event({nodes[declared].type, false});
        if (types_.unknown() || has_unknown_detail(declared)) return false;
        for (int i = 0; i < known_.count && declared == none; ++i)
            if (pattern_.names(known_.events[i])) add_event(known_.events[i]);
        bool const is_scheduled = property(text_of("ScheduleExpression")) != none;
        if (event_count_ == 0 && (!is_scheduled || property(text_of("EventPattern")) != none)) add_event({known_.other, false});
        if (is_scheduled) add_event({known_.scheduled, false});
        return true;
    }
    constexpr bool has_unknown_detail(int declared) {
        if (declared == none) return false;
        types_.collect(nodes, 0);
        if (!types_.unknown()) return false;
        out.add({rule::payload_type_unknown, kind::returns, declared, {{}, types_.unknown()->name}, {}, 0});
        return true;
    }
    // Those that the pattern can match stay, and where it matches none, that is said of the first.
    constexpr bool leave_out_events_that_never_match() {
        finding first{};
        int left = 0;
        for (int i = 0; i < event_count_; ++i) {
            finding why{};
            bool const is_scheduled = events_[i].type == known_.scheduled;   // whatever the pattern
            if (is_scheduled || !pattern_.never_matches(events_[i], event_count_ == 1, why))
                events_[left++] = events_[i];
            else if (first.node == 0)
                first = why;
        }
        event_count_ = left;
        if (left == 0) out.add(first);
        return left != 0;
    }

    // --- what is passed on
    constexpr void check_target(int target) {
        if (nodes[target].value_form != form::object) return;
        int const machine = machine_of(target);
        payload_type const* const type = type_of(machine);
        int const said = out.count;
        int const input_path = member(target, "InputPath");
        bool const is_made = member(target, "Input") != none || member(target, "InputTransformer") != none;
        finding why{};
        if (type && !is_made && pattern_.contradicts(selected_names(input_path), *type, why)) {
            why.number = machine;
            return out.add(why);
        }
        for (int i = 0; i < event_count_ && out.count == said; ++i) {
            event_ = store_.shape_of(events_[i].type);
            int const passed = passed_on(target);
            if (type && out.count == said) check_input(target, machine, passed, *type, events_[i], is_made || input_path != none);
        }
    }
    // The names of "$.detail.object"; of another path a name that no pattern has.
    constexpr text selected_names(int input_path) const {
        if (input_path == none) return {};
        text const path = nodes[input_path].value;
        bool const is_plain = nodes[input_path].value_form == form::string && is_simple_path(path);
        if (!is_plain) return text_of("$");
        return path.size < 3 ? text{} : text{path.data + 2, path.size - 2};
    }
    constexpr int passed_on(int target) {
        if (int const input = member(target, "Input"); input != none) return constant(input);
        if (int const made = member(target, "InputTransformer"); made != none) return transformed(made);
        int const path = member(target, "InputPath");
        if (path == none) return event_;
        return nodes[path].value_form == form::string ? selected(path) : int(anything);
    }
    constexpr int constant(int at) {
        node const& n = nodes[at];
        if (n.value_form != form::string || n.value.size > longest_input_) return anything;
        json_fault const fault = json_checker{n.value}.check();
        return fault.column == 0 ? shape_of_json(store_, n.value) : int(anything);
    }
    constexpr int selected(int at) {
        text const path = nodes[at].value;
        reference_list roots;
        if (path.size < 1 || path[0] != '$' || check_path(path, roots).kind != problem_kind::nothing) return anything;
        if (path.size > 1 && path[1] != '.' && path[1] != '[') return anything;   // a variable
        found_value const found = walker_.walk(event_, path.data + 1, path.data + path.size);
        if (found.fault == path_fault::nothing) return found.shape;
        text const nearest = found.fault == path_fault::no_field ? walker_.nearest(found.holder, found.part) : text{};
        add(rule::payload_event_path, at, {path, found.part}, {words_of_shape(store_, found.holder), nearest});
        return anything;
    }
    constexpr int transformed(int at) {
        paths_ = member(at, "InputPathsMap");
        int const said = out.count;
        if (paths_ != none)
            for (int const i : children{nodes, paths_})
                if (nodes[i].value_form == form::string && out.count == said) selected(i);
        int const words = member(at, "InputTemplate");
        if (paths_ == none) paths_ = at;
        if (out.count != said || words == none || nodes[words].value_form != form::string) return anything;
        if (nodes[words].value.size > longest_input_) return anything;
        return json_shape_reader{store_, *this, json_reading::placeholders}.read(nodes[words].value);
    }

    // --- what the machine takes
    constexpr void check_input(int target, int machine, int passed, payload_type const& type, known_event const& event, bool is_part) {
        mismatch const found = type_check(store_).check(passed, type);
        if (found.kind == mismatch_kind::nothing || found.is_maybe) return;
        text const of = found.of ? found.of->name : type.name;
        if (found.kind == mismatch_kind::other_kind) {
            text const wanted = found.want->kinds == json_object ? found.want->name : words_of_kinds_of_json(found.want->kinds);
            bool const is_whole = found.member.empty();
            return add(is_whole ? rule::payload_event_whole : rule::payload_event_type, target,
                       {words_of_shape(store_, found.have), found.member}, {of, wanted}, machine);
        }
        text nearest = walker_.nearest(found.have, found.member);
        if (event.is_call && nearest.empty()) return;   // it may be one of those that are not listed
        if (!is_part && found.of == &type && type_check(store_).check(store_.field(event_, text_of("detail")).shape, type).kind == mismatch_kind::nothing)
            nearest = text_of("InputPath $.detail");
        add(rule::payload_event_missing, target, {{}, found.member}, {of, nearest}, machine);
    }
};

}
