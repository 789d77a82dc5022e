// What the rules of both query languages share: where expressions stand, what they read, and how a problem in one is said.
#pragma once

#include <aslant/iam/called.hpp>
#include <aslant/language/context_object.hpp>
#include <aslant/language/expression.hpp>
#include <aslant/language/task_resource.hpp>
#include <aslant/model/comparator.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/nearest.hpp>

namespace aslant::core {

// A variable that an expression reads. They are checked when the whole machine is known.
struct variable_read {
    int node;
    int state;
    kind field;
    text own;
};
// Those that find no more room are counted.
struct variable_reads {
    variable_read* items;
    int room;
    int count = 0;

    constexpr void add(variable_read const& read) {
        if (count < room) items[count] = read;
        ++count;
    }
};

// The fields of a state that have nothing to do with expressions.
inline constexpr kind_table constant_kinds =
    kinds_of(fields({kind::comment, kind::query_language, kind::resource, kind::label, kind::branch, kind::item_processor,
                     kind::otherwise, kind::retrier, kind::next, kind::end, kind::error_equals, kind::accepted, kind::input,
                     kind::takes, kind::returns, kind::permission}));

// The nodes of a state that may be expressions, with the field that each stands in and what has that field: in JSONata they differ in
// what $states has. The states in it have their own turn.
template <class Rules> constexpr void visit_nodes(node const* nodes, int state_node, Rules& rules) {
    int const last = state_node + nodes[state_node].size;
    kind const state = nodes[state_node].what;
    kind field = state;
    kind owner = state;
    int owner_end = last;
    for (int i = state_node + 1; i < last; ++i) {   // (no calls: this runs over most nodes of a machine)
        kind k = nodes[i].what;
        while (constant_kinds.kinds[int(k)]) {
            i += nodes[i].size;
            if (i >= last) return;
            k = nodes[i].what;
        }
        if (k >= kind::comment && k <= kind::attribute) {
            field = k;
            if (i >= owner_end) owner = state;
            if (k == kind::catcher || k == kind::choice_rule || k == kind::item_reader || k == kind::result_writer) {
                owner = k;
                owner_end = i + nodes[i].size;
            }
        }
        rules.visit(i, field, owner);
    }
}

// The part of an expression that a message shows: all of it, or what is wrong and what follows.
constexpr text excerpt(text whole, int column) {
    constexpr int longest = 48;
    if (whole.size <= longest) return whole;
    int begin = column > 0 ? column - 1 : 0;
    if (begin > whole.size - 16) begin = whole.size - 16;
    int size = whole.size - begin < 32 ? whole.size - begin : 32;
    while (begin > 0 && (whole[begin] & 0xC0) == 0x80) --begin;   // no half of a character
    while (size > 0 && begin + size < whole.size && (whole[begin + size] & 0xC0) == 0x80) --size;
    return {whole.data + begin, size};
}

// An expression, and where it stands.
struct expression_place {
    int node;
    kind field;
    text whole;           // as it is written
    int before = 0;       // characters of the node's text before it
    text words = whole;   // what it means: the same, but where its spelling has escapes of JSON
    bool is_as_written = true;
};

class expression_reader {
  public:
    constexpr expression_reader(machine_view const& v, report& o, variable_reads& r) : view{v}, out{o}, reads{r} {}

    machine_view const& view;
    report& out;
    variable_reads& reads;
    reference_list seen;

    constexpr void enter(int state) {
        state_ = state;
        hands_token_on_ = false;
        int const at = view.states[state].node;
        waits_ = false;
        resource_ = none;
        if (view.nodes[at].what != kind::task) return;
        resource_ = field_in(view.nodes, at, kind::resource);
        if (resource_ == none) return;
        node const& n = view.nodes[resource_];
        waits_ = n.value_form == form::string && waits_for_token(n);
    }
    constexpr void leave() {
        if (waits_ && !hands_token_on_) add(rule::task_token_missing, kind::resource, view.states[state_].node);
    }
    // What the token is in is read; only what the call gets is handed on.
    constexpr void hand_token_on(kind field) {
        if (field == kind::parameters || field == kind::arguments || field == kind::input_path) hands_token_on_ = true;
    }

    constexpr void add(rule r, kind field, int node, text what = {}, text hint = {}, int number = 0) {
        out.add({r, field, node, {{}, what}, {{}, hint}, number});
    }
    constexpr void add(rule r, expression_place const& place, problem const& p) {
        add(r, place.field, place.node, excerpt(place.whole, p.column), p.wanted, place.before + p.column);
    }

    // What an expression with escapes means is in memory that is gone after the check. Of those the spelling is said, and where it begins.
    constexpr void spell_as_written(expression_place const& place, problem& p) const {
        if (place.is_as_written) return;
        p.column = 1;
        p.found = excerpt(place.whole, 1);
    }
    constexpr text written(text part, expression_place const& place) const {
        if (place.is_as_written) return part;
        for (int i = 0; i + part.size <= place.whole.size; ++i)
            if (text const spelt{place.whole.data + i, part.size}; spelt == part) return spelt;
        return {};
    }

    // IsPresent and IsNull ask for what may not be there.
    constexpr bool asks_for_it(int at) const {
        node const& n = view.nodes[at];
        return n.what == kind::comparison && (n.detail == short(comparator::is_present) || n.detail == short(comparator::is_null));
    }
    constexpr void read_variable(reference const& r, expression_place const& place) {
        if (asks_for_it(place.node)) return;
        text const own = written(r.name, place);
        if (!own.empty()) reads.add({place.node, state_, place.field, own});
    }
    // `read` is the reference, `members` what follows the Context Object in it.
    constexpr void read_context(text read, text members, expression_place const& place) {
        context_member const found = find_context_member(members);
        if (found.is_task) hand_token_on(place.field);
        text const what = place.is_as_written ? read : excerpt(place.whole, 1);
        if (!found.is_known) {
            nearest_name nearest{{{}, found.unknown}};
            for (int i = 0; i < found.possible_count; ++i) nearest.show({{}, terminated(found.possible[i])});
            return out.add({rule::context_member, place.field, place.node, {{}, what}, nearest.best, 0});
        }
        if (asks_for_it(place.node)) return;
        if (found.is_token && !may_wait())
            return add(rule::context_place, place.field, place.node, what, text_of("a task with .waitForTaskToken"));
        if (found.is_map_item && !is_in_map())
            add(rule::context_place, place.field, place.node, what, text_of("a state that a Map runs"));
    }

  private:
    // A definition may have ${Name} in place of a service, which a deployment fills in.
    static constexpr bool is_filled_in(text resource) {
        char const* const last = resource.data + resource.size;
        char const* const dollar = find_character(resource.data, last, '$');
        return last - dollar > 1 && dollar[1] == '{';
    }

    int state_ = 0;
    bool waits_ = false;    // for its task token
    int resource_ = none;   // of the task
    bool hands_token_on_ = false;

    // A job that is waited for may be ended with the token, too; and what is called may not be known yet.
    constexpr bool may_wait() const {
        if (waits_ || resource_ == none) return waits_;
        node const& n = view.nodes[resource_];
        return n.value_form != form::string || ends_with(n.value, text_of(".sync")) || ends_with(n.value, text_of(".sync:2")) ||
               is_filled_in(n.value);
    }
    constexpr bool is_in_map() const {
        for (int state = state_; state != none; state = view.scopes[view.states[state].scope].owner)
            if (view.node_of_state(state).what == kind::map) return true;
        return false;
    }
};

}
