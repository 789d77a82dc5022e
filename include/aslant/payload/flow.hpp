// The flow of payloads: what every state gets, from what the states before it hand on.
//
// It pushes: a state that gets something new is looked at again, in the order in which an execution comes by, until nothing is new.
// Where it stops and another evaluation goes on does not matter.
#pragma once

#include <aslant/payload/api_results.hpp>
#include <aslant/payload/conditions.hpp>
#include <aslant/payload/flow_order.hpp>
#include <aslant/payload/satisfies.hpp>
#include <aslant/payload/state_fields.hpp>

namespace aslant::core {

// What is known of a state when it is entered. Of a scope: what its states end with, and the Context Object in it.
struct payload_fact {
    int payload;   // never: nothing has come yet
    int variables;
    short changes;
    bool is_new;      // since it was looked at
    bool is_faulty;   // something is to be said of it
    int caught;       // the payloads into which an error was put on the way here; never: none
    int caught_by;    // the ResultPath that says where
};

struct payload_flow_view {
    machine_view const& machine;
    edge_pieces const& edges;
    flow_order order;
    int context;         // the Context Object, without what a Map adds
    int machine_input;   // what the machine is started with
    called_finder find_called;
};

class payload_flow {
  public:
    constexpr payload_flow(payload_flow_view const& v, payload_fact* facts, shape_store& s, report& o,
                           expression_shapes* expressions, bool fully_typed)
        : view{v}, nodes{v.machine.nodes}, edges{v.edges}, facts_{facts}, store{s}, reads{nodes, s, o, expressions, fully_typed},
          apis_{nodes, s, v.find_called}, expressions_{expressions}, states_{v.machine.sizes.states} {}

    // Before the first state is looked at.
    constexpr void start() {
        facts_[states_] = {never, view.context, 0, false, false, never, none};
        facts_[view.order.at[0]] = {view.machine_input, empty_object, 0, true, false, never, none};
    }
    // Looks at what is new, from a place of the order on; returns where to go on, or none. It stops where the store has little room left,
    // or after so much work.
    constexpr int run(int from, int work) {
        bool has_worked = false;
        int first = from;
        while (first != none) {
            int const next = first;
            first = none;
            lowest_new_ = view.order.count;
            for (int i = next; i < view.order.count; ++i) {
                int const place = view.order.at[i];
                if (!facts_[place].is_new) continue;
                bool const has_room = store.has_room(reserved_shapes, reserved_cells);
                if (has_worked && (work <= 0 || !has_room)) return i < lowest_new_ ? i : lowest_new_;
                has_worked = true;
                facts_[place].is_new = false;
                work -= work_of(place);
                int const said = reads.out.count;
                rank_ = i;
                look_at(place);
                if (reads.out.count > said) faulty(place) = true;
                if (store.is_full()) return none;
            }
            if (lowest_new_ < view.order.count) first = lowest_new_;
        }
        return none;
    }
    // Says what is to be said of a state, when everything is known.
    constexpr void check(int state) {
        if (!is_reached(state)) return;
        is_checking_ = true;
        look_at(state);
        if (int const scope = scope_left_by(state); scope != none && are_ended(state)) look_at(states_ + scope);
        is_checking_ = false;
    }
    constexpr bool is_reached(int state) const { return facts_[state].payload != never; }
    // What one state alone hands on to another.
    constexpr payload_fact handed_on(int from, int to) {
        handed_on_ = {};
        if (!is_reached(from)) return handed_on_;
        is_checking_ = true;
        asked_for_ = to;
        look_at(from);
        if (int const scope = scope_left_by(from); scope != none && are_ended(from)) look_at(states_ + scope);
        asked_for_ = none;
        is_checking_ = false;
        return handed_on_;
    }

  private:
    static constexpr int reserved_shapes = 64;
    static constexpr int reserved_cells = 512;

    payload_flow_view const& view;
    node const* nodes;
    edge_pieces const& edges;
    payload_fact* facts_;
    shape_store& store;
    payload_reader reads;
    api_results apis_;
    expression_shapes* expressions_;
    int states_;

    // of the state that is looked at
    int state_ = 0;
    int at_ = 0;
    edge const* leaving_ = nullptr;
    edge const* after_leaving_ = nullptr;
    int output_path_ = 0;   // of a Choice
    bool is_jsonata_ = false;
    bool is_checking_ = false;   // nothing is handed on, but to what is asked for
    int asked_for_ = none;
    payload_fact handed_on_{};
    int rank_ = 0;
    int lowest_new_ = 0;

    constexpr bool& faulty(int place) {
        return facts_[place < states_ ? place : view.machine.scopes[place - states_].owner].is_faulty;
    }
    constexpr int scope_left_by(int state) const {
        kind const what = view.machine.node_of_state(state).what;
        return what == kind::parallel || what == kind::map ? first_scope_of(view.machine, edges, state) : none;
    }
    constexpr int work_of(int place) const {
        if (place >= states_) return 8;
        int const size = nodes[view.machine.states[place].node].size;
        return size > 40 ? 40 : size;
    }
    constexpr void look_at(int place) {
        bool const is_left = place >= states_;
        state_ = is_left ? view.machine.scopes[place - states_].owner : place;
        state_place const& place_of_state = view.machine.states[state_];
        at_ = place_of_state.node;
        is_jsonata_ = place_of_state.is_jsonata;
        reads.expressions = is_jsonata_ ? expressions_ : nullptr;
        leaving_ = edges.of(state_);
        after_leaving_ = leaving_ + edges.count(state_);
        payload_fields const has = find_payload_fields(nodes, at_);
        payload_fact const& fact = facts_[state_];
        payload_scope const raw{fact.payload, fact.variables, facts_[states_ + place_of_state.scope].variables, never, never};
        if (is_left) return leave(has, raw);
        enter(has, raw);
    }

    // --- handing on
    constexpr void push(int place, int payload, int variables) {
        if (payload == never) return;
        if (is_checking_) {
            if (place != asked_for_) return;
            handed_on_.payload = store.join(handed_on_.payload, payload);
            handed_on_.variables = store.join(handed_on_.variables, variables);
            return;
        }
        payload_fact& to = facts_[place];
        int const before = to.payload;
        int const variables_before = to.variables;
        if (payload == before && variables == variables_before) return;
        if (before == never) {
            to.payload = payload;
            to.variables = variables;
            return make_new(place);
        }
        int joined = store.join(before, payload);
        int joined_variables = variables == variables_before ? variables : store.join(variables_before, variables);
        if (joined == before && joined_variables == variables_before) return;
        if (view.order.rank[place] <= rank_) {   // around a loop
            if (!to.is_new) ++to.changes;        // once a round, on however many ways it comes back
            joined = store.widened(before, joined, to.changes);
            joined_variables = store.widened(variables_before, joined_variables, to.changes);
            if (joined == before && joined_variables == variables_before) return;
        }
        to.payload = joined;
        to.variables = joined_variables;
        make_new(place);
    }
    constexpr void make_new(int place) {
        facts_[place].is_new = true;
        int const rank = view.order.rank[place];
        if (rank <= rank_ && rank < lowest_new_) lowest_new_ = rank;
    }
    // What a state ends its scope with.
    constexpr void push_end(int payload) {
        int const scope = view.machine.states[state_].scope;
        if (scope == 0) return check_result(payload);
        if (is_checking_ || payload == never) return;
        int const owner = view.machine.scopes[scope].owner;
        payload_fact& ending = facts_[states_ + scope];
        int joined = store.join(ending.payload, payload);
        if (joined == ending.payload) return;
        joined = store.widened(ending.payload, joined, ++ending.changes / 16);
        ending.payload = joined;
        if (are_ended(owner)) make_new(states_ + scope_left_by(owner));
    }
    // Whether each branch can come to its end.
    constexpr bool are_ended(int owner) const {
        if (view.machine.node_of_state(owner).what == kind::map) return true;   // it may have no items
        edge const* const leaving = edges.of(owner);
        for (int e = 0; e < edges.count(owner); ++e)
            if (leaving[e].node != 0 && is_scope(nodes[leaving[e].node].what))
                if (facts_[states_ + view.machine.scope_of_node(leaving[e].node)].payload == never) return false;
        return true;
    }
    constexpr void follow(edge const& e, int payload, int variables) {
        if (e.to >= 0) return push(e.to, payload, variables);
        if (e.to == finish) push_end(payload);
    }

    // --- what every state has
    // InputPath or OutputPath.
    constexpr int path_field(int at, payload_scope const& scope) {
        node const& n = nodes[at];
        if (n.value_form == form::substituted) return anything;
        return n.value_form == form::null ? int(empty_object) : reads.read({at, n.what}, n.value, scope);
    }
    constexpr int parameters_of(payload_fields const& has, payload_scope const& scope) {
        return !has.parameters ? scope.input : reads.value_of(has.parameters, kind_of(has.parameters), scope);
    }
    constexpr kind kind_of(int at) const { return nodes[at].what; }
    constexpr int assigned(int at, payload_scope const& scope) {
        if (!at) return scope.variables;
        int variables = scope.variables;
        for (int const i : children{nodes, at}) {
            node const& n = nodes[i];
            if (n.what != kind::member) continue;
            int const value = reads.value_of(i, kind::assign, scope);
            variables = store.with_field(variables, payload_reader::key_of(n, kind::assign), value);
        }
        return variables;
    }
    // The fields that read a value of a certain type.
    constexpr void check_others(payload_scope const& scope) {
        for (int const i : children{nodes, at_}) {
            node const& n = nodes[i];
            if (n.what == kind::credentials) check_members(i, kind::credentials, {json_string, "a text"}, scope);
            wanted_value const wanted = wanted_by(n.what);
            if (!wanted.words || n.value.empty() || (!is_jsonata_ && is_of_jsonata(n.what))) continue;
            if (is_jsonata_ && n.value_form == form::string && !starts_with(n.value, text_of("{%"))) continue;
            bool const is_call = n.value_form == form::call || n.value_form == form::intrinsic || is_jsonata_;
            int const read = is_call ? reads.value_of(i, n.what, scope) : reads.read({i, n.what}, n.value, scope);
            expect(i, n.value, read, wanted);
        }
    }
    // The members of a field which are all of one kind: what is read for them.
    constexpr void check_members(int at, kind field, wanted_value const& wanted, payload_scope const& scope) {
        if (nodes[at].value_form == form::json_text || nodes[at].value_form == form::jsonata) {
            reads.value_of(at, field, scope);
            return;
        }
        for (int const i : children{nodes, at}) {
            int const read = reads.value_of(i, field, scope);
            if (nodes[i].value_form == form::path) expect(i, nodes[i].value, read, wanted);
        }
    }
    // Settings of a distributed Map that are read: MaxItemsPath and its like.
    constexpr void check_settings(int at, payload_scope const& scope) {
        for (int const i : children{nodes, at}) {
            node const& n = nodes[i];
            bool const is_path =
                n.value_form == form::string && ends_with(n.first, text_of("Path")) && !n.value.empty() && n.value[0] == '$';
            if (is_path && !is_jsonata_)
                expect(i, n.value, reads.read({i, kind::member}, n.value, scope), {json_number, "a number"});
        }
    }
    // ItemReader and ResultWriter.
    constexpr void check_s3(int at, payload_scope const& scope) {
        if (!at) return;
        payload_fields const has = find_payload_fields(nodes, at);
        if (has.parameters) reads.value_of(has.parameters, kind_of(has.parameters), scope);
        if (int const config = field_in(nodes, at, kind::reader_config); config != none) check_settings(config, scope);
    }
    static constexpr bool is_of_jsonata(kind field) { return (jsonpath_fields & field_bit(field)) == 0; }
    constexpr void expect(int at, text path, int read, wanted_value const& wanted) {
        shape const& s = store.at(read);
        if (read == never || !s.is_known || s.kinds & wanted.kinds) return;
        reads.out.add({rule::payload_field_type,
                       nodes[at].what,
                       at,
                       {excerpt(path, 1), terminated(wanted.words)},
                       {words_of_shape(store, read), {}},
                       0});
    }
    // A payload where a type is declared.
    constexpr void check_type(int declared, int payload, kind place) {
        payload_type const* const type = nodes[declared].type;
        if (!type) return;
        mismatch const found = type_check(store).check(payload, *type);
        if (found.kind == mismatch_kind::nothing) return;
        if (found.is_maybe && !reads.hears_doubts()) return;
        text const of = found.of ? found.of->name : type->name;
        int const about = place == kind::input ? declared : at_;
        finding f{rule::payload_member_missing, place, about, {{}, found.member}, {of, {}}, 0};
        if (found.kind == mismatch_kind::other_kind) {
            f.broken = found.is_maybe ? rule::payload_member_type_maybe : rule::payload_member_type;
            f.what.first = words_of_shape(store, found.have);
            f.hint.second = found.want->kinds == json_object ? found.want->name : words_of_kinds_of_json(found.want->kinds);
            if (found.member.size == 0) f.broken = rule::payload_whole_type;
        } else if (found.is_maybe) {
            f.broken = rule::payload_member_maybe;
        } else if (reads.out.explains()) {
            f.hint.second = reads.walker.nearest(found.have, found.member);
        }
        found.is_maybe ? reads.add_doubt(f) : reads.out.add(f);
    }
    constexpr void check_result(int payload) {
        for (int const i : children{nodes, 0})
            if (nodes[i].what == kind::returns) check_type(i, payload, kind::returns);
    }

    // --- the states
    constexpr void enter(payload_fields const& has, payload_scope const& raw) {
        kind const what = nodes[at_].what;
        payload_scope scope = raw;
        if (has.input_path && !is_jsonata_ && what != kind::fail) scope.input = path_field(has.input_path, raw);
        if (has.has_others) check_others(scope);
        switch (what) {
            case kind::task: return enter_task(has, raw, scope);
            case kind::pass: {
                int const given = parameters_of(has, scope);
                return finish_with(has, raw, !has.result ? given : reads.value_of(has.result, kind::result, scope));
            }
            case kind::choice: return choose(has, scope);
            case kind::wait:
            case kind::succeed: return go_on(has, scope, scope.input, assigned(has.assign, scope));
            case kind::parallel: return enter_branches(parameters_of(has, scope), scope);
            case kind::map: return enter_map(has, scope);
            default: return;
        }
    }
    // On to the next state, with an output that OutputPath or Output still changes.
    constexpr void go_on(payload_fields const& has, payload_scope const& scope, int output, int variables) {
        if (has.output_path) {
            payload_scope after = scope;
            after.input = output;
            output = path_field(has.output_path, after);
        }
        if (is_jsonata_ && has.output) output = reads.value_of(has.output, kind::output, scope);
        for (edge const* e = leaving_; e != after_leaving_; ++e) {
            int const at = e->node;
            kind const by = at == 0 ? kind::catcher : nodes[at].what;
            if (by != kind::catcher && by != kind::branch && by != kind::item_processor) follow(*e, output, variables);
        }
    }
    // A result: ResultSelector, ResultPath and OutputPath make the output of it.
    constexpr void finish_with(payload_fields const& has, payload_scope const& raw, int result) {
        payload_scope scope = raw;
        if (is_jsonata_) {
            scope.result = result;
            return go_on(has, scope, result, assigned(has.assign, scope));
        }
        scope.input = result;
        if (has.result_selector) {
            result = reads.value_of(has.result_selector, kind::result_selector, scope);
            scope.input = anything;   // no document says whether Assign gets the result before or after it
        }
        int const variables = has.assign ? assigned(has.assign, scope) : scope.variables;
        scope.input = result;
        if (has.result_path) scope.input = placed(has.result_path, raw, result);
        go_on(has, scope, scope.input, variables);
    }
    constexpr int placed(int at, payload_scope const& raw, int result) {
        node const& n = nodes[at];
        if (n.value_form == form::null) return raw.input;
        if (n.value_form == form::substituted) return anything;
        if (n.value.size == 1) return result;
        shape const& s = store.at(raw.input);
        if (s.is_known && !(s.kinds & json_object) && n.value[1] == '.')
            reads.out.add(
                {rule::payload_result_path, n.what, at, {excerpt(n.value, 1), {}}, {words_of_shape(store, raw.input), {}}, 0});
        char const* const path = n.value.data;
        int const size = n.value.size;
        if (path[1] == '.' && end_of_name(path, 2, size) == size)   // one name, which most Reference Paths are
            return store.with_field(raw.input, {path + 2, size - 2}, result);
        char const* const last = path + size;
        char const* parent = last;
        while (*--parent != '.' && *parent != '[') continue;
        found_value const holder = reads.walker.walk(raw.input, n.value.data + 1, parent);
        if (shape const& h = store.at(holder.shape); holder.fault == path_fault::nothing && holder.shape != never && h.is_known &&
                                                     *parent == '.' && !(h.kinds & json_object))
            reads.out.add(
                {rule::payload_result_path, n.what, at, {excerpt(n.value, 1), {}}, {words_of_shape(store, holder.shape), {}}, 0});
        return reads.walker.placed(raw.input, n.value.data + 1, last, result);
    }

    constexpr void enter_task(payload_fields const& has, payload_scope const& raw, payload_scope const& scope) {
        api_payload const call = !has.resource ? unknown_payload : apis_.of(has.resource);
        payload_type const* const taken = !has.takes ? nullptr : nodes[has.takes].type;
        bool const is_whole = taken && nodes[has.takes].first.size == 0 && call.taken.size == 0;
        bool const is_object = has.parameters && nodes[has.parameters].value_form == form::object;
        int const said = reads.out.count;
        bool const is_right =
            is_object && (is_whole || !taken) && (reads.read_as(has.parameters, kind_of(has.parameters), scope, taken) || !taken);
        if (!is_right) {
            reads.out.count = said;   // it is said again
            int const given = parameters_of(has, scope);
            if (taken) check_call(has, given, call);
        }
        catch_errors(raw);
        bool const is_used = !has.result_path || nodes[has.result_path].value_form != form::null;
        bool const is_known = call.result != anything && call.returned.size == 0;
        bool const is_declared = is_known || (has.returns && nodes[has.returns].type);
        if (reads.is_fully_typed() && !is_declared && (is_jsonata_ ? reads_result(has) : is_used))
            reads.out.add({rule::payload_undeclared, kind::returns, at_, {}, {}, 0});
        finish_with(has, raw, result_of(has, call));
    }
    // Whether the result of a JSONata state is its output, or is in it.
    constexpr bool reads_result(payload_fields const& has) const {
        if (!has.output) return true;
        text const result = text_of("$states.result");
        int const last = at_ + nodes[at_].size;
        for (int i = at_ + 1; i < last; ++i)
            for (int c = 0; c + result.size <= nodes[i].value.size; ++c)
                if (text{nodes[i].value.data + c, result.size} == result) return true;
        return false;
    }
    constexpr void check_call(payload_fields const& has, int given, api_payload const& call) {
        text const member = nodes[has.takes].first.size == 0 ? call.taken : nodes[has.takes].first;
        if (member.size == 0) return check_type(has.takes, given, kind::takes);
        found_field const found = store.field(given, member);
        check_type(has.takes, found.is_found ? found.shape : int(empty_object), kind::takes);
    }
    constexpr int result_of(payload_fields const& has, api_payload const& call) {
        if (!has.returns || !nodes[has.returns].type) return call.result;
        int const returned = store.shape_of(nodes[has.returns].type);
        text const member = nodes[has.returns].first.size == 0 ? call.returned : nodes[has.returns].first;
        return member.size == 0 || call.result == anything ? returned : store.with_field(call.result, member, returned);
    }
    constexpr void catch_errors(payload_scope const& raw) {
        for (edge const* e = leaving_; e != after_leaving_; ++e) {
            int const at = e->node;
            if (at == 0 || nodes[at].what != kind::catcher) continue;
            bool const is_plain =
                nodes[at].size == 2 || (nodes[at].size == 3 && nodes[at + 1].what == kind::splice);   // ErrorEquals alone
            if (is_plain) {
                follow(*e, error_output, raw.variables);
                continue;
            }
            if (!is_jsonata_ && !is_checking_ && catch_like_others(*e, raw)) continue;
            payload_fields const has = find_payload_fields(nodes, at);
            payload_scope scope = raw;
            int output = error_output;
            if (is_jsonata_) {
                scope.error_output = error_output;
                if (has.output) output = reads.value_of(has.output, kind::output, scope);
            } else {
                scope.input = error_output;
                if (has.result_path) output = placed(has.result_path, raw, error_output);
            }
            follow(*e, output, assigned(has.assign, scope));
        }
    }

    // Many states share a handler, and put their errors at the same place: their payloads are joined before that. Whether it is so.
    constexpr bool catch_like_others(edge const& e, payload_scope const& raw) {
        int result_path = none;
        int const last = e.node + nodes[e.node].size;
        for (int i = e.node + 1, next = i; i < last; i = next) {
            kind const what = nodes[i].what;
            next = i + (what == kind::splice ? 1 : nodes[i].size);
            if (what == kind::result_path) result_path = i;
            if (what == kind::assign) return false;
        }
        if (result_path == none || e.to < 0 || nodes[result_path].value_form != form::string) return false;
        shape const& s = store.at(raw.input);
        if (!s.is_known || s.kinds != json_object) return false;
        payload_fact& to = facts_[e.to];
        bool const is_first = to.caught == never;
        if (!is_first && !(nodes[to.caught_by].value == nodes[result_path].value)) return false;
        int const joined = is_first ? raw.input : store.join(to.caught, raw.input);
        if (joined == to.caught && raw.variables == to.variables) return true;   // nothing is new
        to.caught = joined;
        to.caught_by = result_path;
        payload_scope all = raw;
        all.input = joined;
        push(e.to, placed(result_path, all, error_output), raw.variables);
        return true;
    }

    // --- Choice
    constexpr void choose(payload_fields const& has, payload_scope const& scope) {
        edge const* const leaving = leaving_;
        payload_scope known = scope;   // the rules before did not hold
        condition_reader conditions(reads);
        output_path_ = has.output_path;
        int e = 0;
        int const count = int(after_leaving_ - leaving_);
        int const last = at_ + nodes[at_].size;
        for (int i = at_ + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) {
            if (nodes[i].what != kind::choice_rule) continue;
            while (e < count && leaving[e].node != i) ++e;   // edges stand in the order of their nodes
            int const condition = condition_of(i);
            payload_scope held = known;
            if (condition != none && is_jsonata_) {
                if (nodes[condition].value_form != form::boolean)
                    expect(condition, nodes[condition].value, reads.value_of(condition, kind::condition, known),
                           {json_boolean, "true or false"});
            } else if (condition != none) {
                known = conditions.check(condition, known);
                held = known;
                if (!conditions.is_settled()) {
                    held = conditions.narrowed(condition, known, true);
                    known = conditions.narrowed(condition, known, false);
                }
            }
            payload_fields const own = find_payload_fields(nodes, i);
            if (e < count && held.input != never)
                follow(leaving[e], chosen(!own.output ? has : own, held), assigned(own.assign, held));
            e = 0;
        }
        for (e = 0; e < count; ++e)
            if (leaving[e].node != 0 && nodes[leaving[e].node].what == kind::otherwise && known.input != never)
                follow(leaving[e], chosen(has, known), assigned(has.assign, known));
    }
    constexpr int condition_of(int choice_rule) const {
        int const last = choice_rule + nodes[choice_rule].size;
        for (int i = choice_rule + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size)
            if (is_condition(nodes[i].what)) return i;
        return none;
    }
    constexpr int chosen(payload_fields const& has, payload_scope const& scope) {
        if (is_jsonata_) return !has.output ? scope.input : reads.value_of(has.output, kind::output, scope);
        return !output_path_ ? scope.input : path_field(output_path_, scope);
    }

    // --- Parallel and Map
    constexpr void enter_branches(int given, payload_scope const& scope) {
        catch_errors({facts_[state_].payload, scope.variables, scope.context, never, never});
        for (edge const* e = leaving_; e != after_leaving_; ++e)
            if (e->node != 0 && is_scope(nodes[e->node].what)) enter_scope(*e, given, scope.variables, scope.context);
    }
    constexpr void enter_scope(edge const& e, int given, int variables, int context) {
        int const at = e.node;
        if (int const declared = field_in(nodes, at, kind::input); declared != none && nodes[declared].type) {
            check_type(declared, given, kind::input);
            if (given != never) given = store.shape_of(nodes[declared].type);
        }
        if (given == never) return;
        if (is_checking_) return push(e.to, given, variables);
        payload_fact& inside = facts_[states_ + view.machine.scope_of_node(at)];
        int const known = inside.variables == never ? context : store.join(inside.variables, context);
        if (known != inside.variables && inside.variables != never) {   // its states may read it
            int const scope = view.machine.scope_of_node(at);
            for (int s = 0; s < states_; ++s)
                if (view.machine.states[s].scope == scope && is_reached(s)) make_new(s);
        }
        inside.variables = known;
        push(e.to, given, variables);
    }
    constexpr void enter_map(payload_fields const& has, payload_scope const& scope) {
        int item = anything;
        if (!has.item_reader) {
            int items = scope.input;
            if (has.items) items = is_jsonata_ ? reads.value_of(has.items, kind::items, scope) : path_field(has.items, scope);
            item = item_of(has, items);
        }
        check_s3(has.item_reader, scope);
        check_s3(has.result_writer, scope);
        if (has.item_batcher) check_settings(has.item_batcher, scope);
        payload_scope inner = scope;
        inner.context = with_item(scope.context, item);
        int given = !has.item_selector ? item : reads.value_of(has.item_selector, kind::item_selector, inner);
        if (given == never) given = anything;
        catch_errors({facts_[state_].payload, scope.variables, scope.context, never, never});
        for (edge const* e = leaving_; e != after_leaving_; ++e) {
            int const at = e->node;
            if (at == 0 || nodes[at].what != kind::item_processor) continue;
            if (has.item_batcher) given = batch_of(has.item_batcher, given, scope);
            bool const is_distributed = view.machine.scopes[view.machine.scope_of_node(at)].is_distributed;
            if (is_distributed)
                inner.context = store.with_field(inner.context, text_of("Execution"), any_object);   // one of its own
            enter_scope(*e, given, is_distributed ? int(empty_object) : scope.variables, inner.context);
            if (!is_checking_) make_new(states_ + view.machine.scope_of_node(at));
        }
    }
    constexpr int item_of(payload_fields const& has, int items) {
        shape const& s = store.at(items);
        if (!s.is_known || items == never) return anything;
        if (s.kinds & json_array) return s.kinds == json_array ? s.element == never ? int(anything) : s.element : int(anything);
        bool const is_map = s.kinds & json_object && (s.fields == none || s.rest != never);   // by its keys and values
        if (is_map || (is_jsonata_ && s.kinds & json_object)) return anything;
        int const at = !has.items ? at_ : has.items;
        text const path = !has.items ? text_of(is_jsonata_ ? "$states.input" : "$") : nodes[has.items].value;
        reads.out.add({rule::payload_field_type,
                       is_jsonata_ ? kind::items : kind::items_path,
                       at,
                       {excerpt(path, 1), text_of("an array")},
                       {words_of_shape(store, items), {}},
                       0});
        return anything;
    }
    constexpr int with_item(int context, int item) {
        int map = store.with_field(empty_object, text_of("Value"), item);
        map = store.with_field(map, text_of("Index"), json_number);
        map = store.with_field(map, text_of("Key"), json_string, true);
        map = store.with_field(map, text_of("Source"), json_string, true);
        return store.with_field(context, text_of("Map"), store.with_field(empty_object, text_of("Item"), map));
    }
    constexpr int batch_of(int batcher, int item, payload_scope const& scope) {
        int batch = store.with_field(empty_object, text_of("Items"), store.array_of(item));
        for (int const i : children{nodes, batcher})
            if (nodes[i].first == "BatchInput")
                batch = store.with_field(batch, nodes[i].first, reads.value_of(i, kind::item_batcher, scope));
        return batch;
    }
    // What a ResultWriter leaves of the results. (Step Functions guide: "ResultWriter")
    constexpr int written_by(int writer) {
        if (field_in(nodes, writer, kind::resource) == none) return anything;
        int const details =
            store.with_field(store.with_field(empty_object, text_of("Bucket"), json_string), text_of("Key"), json_string);
        int const result = store.with_field(empty_object, text_of("MapRunArn"), json_string);
        return store.with_field(result, text_of("ResultWriterDetails"), details);
    }
    constexpr void leave(payload_fields const& has, payload_scope const& raw) {
        if (nodes[at_].what == kind::parallel) {
            listed_elements results;
            for (edge const* e = leaving_; e != after_leaving_; ++e)
                if (e->node != 0 && nodes[e->node].what == kind::branch)
                    results.add(store, facts_[states_ + view.machine.scope_of_node(e->node)].payload);
            return finish_with(has, raw, results.array(store));
        }
        int const result = facts_[states_ + scope_left_by(state_)].payload;
        finish_with(has, raw, !has.result_writer ? store.array_of(result) : written_by(has.result_writer));
    }
};

}
