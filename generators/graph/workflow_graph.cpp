#include <generators/graph/workflow_graph.hpp>

#include <map>
#include <utility>

#include <generators/graph/condition_words.hpp>
#include <generators/graph/state_notes.hpp>
#include <generators/model/strings.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

using core::kind;

namespace {

class graph_maker {
  public:
    explicit graph_maker(core::machine_view const& view) : view_{view}, step_of_state_(std::size_t(view.sizes.states)) {}

    workflow_graph make() {
        made_.scopes.resize(std::size_t(view_.sizes.scopes));
        for (int s = 0; s < view_.sizes.scopes; ++s) made_.scopes[std::size_t(s)].owner = core::none;
        for (int s = 0; s < view_.sizes.states; ++s) step_of_state_[std::size_t(s)] = add_state(s);
        for (int s = 0; s < view_.sizes.scopes; ++s) {
            place(s);
            if (view_.scopes[s].start_at != core::none) add_start(s);
        }
        for (int s = 0; s < view_.sizes.states; ++s) add_transitions(s);
        leave_out_empty_scopes();
        return std::move(made_);
    }

  private:
    core::machine_view const& view_;
    workflow_graph made_;
    std::vector<int> step_of_state_;
    std::map<int, int> ends_;                              // of scopes
    std::map<std::pair<int, std::string>, int> missing_;   // of scopes, by name

    int add(graph_step step) {
        made_.scopes[std::size_t(step.scope)].steps.push_back(int(made_.steps.size()));
        made_.steps.push_back(std::move(step));
        return int(made_.steps.size()) - 1;
    }
    int add_state(int state) {
        int const at = view_.states[state].node;
        std::string const name = one_line(text_of_name(view_.name_of_state(state)));
        return add({step_kind::state, view_.nodes[at].what, name, notes_of_state(view_, state), view_.states[state].scope, {}});
    }
    // Tells a scope and its owner of each other.
    void place(int scope) {
        int const owner = view_.scopes[scope].owner;
        if (owner == core::none) return;
        int const step = step_of_state_[std::size_t(owner)];
        made_.scopes[std::size_t(scope)].owner = step;
        made_.steps[std::size_t(step)].scopes.push_back(scope);
    }
    void add_start(int scope) {
        core::node const& start = view_.nodes[view_.scopes[scope].start_at];
        if (start.value_form == core::form::misuse) return;
        int const from = add({step_kind::start, kind::value, {}, {}, scope, {}});
        made_.transitions.push_back({transition_kind::start, from, target(name_of(start), scope), {}});
    }
    int end_of(int scope) {
        auto const [found, is_new] = ends_.try_emplace(scope);
        if (is_new) found->second = add({step_kind::end, kind::value, {}, {}, scope, {}});
        return found->second;
    }
    int target(core::name const& wanted, int scope) {
        int const state = view_.find(wanted, scope);
        if (view_.is_in(state, scope)) return step_of_state_[std::size_t(state)];
        std::string const name = one_line(text_of_name(wanted));
        auto const [found, is_new] = missing_.try_emplace({scope, name});
        if (is_new) found->second = add({step_kind::missing, kind::value, name, {"no such state"}, scope, {}});
        return found->second;
    }

    void add_transitions(int state) {
        int const from = step_of_state_[std::size_t(state)], scope = view_.states[state].scope, at = view_.states[state].node;
        auto const lead = [&](transition_kind what, core::node const& to, std::string label) {
            if (to.value_form == core::form::misuse || to.value_form == core::form::absent) return;   // it names nothing
            made_.transitions.push_back({what, from, target(name_of(to), scope), std::move(label)});
        };
        bool goes_on = false;
        for (int const i : core::children{view_.nodes, at}) {
            core::node const& n = view_.nodes[i];
            switch (n.what) {
                case kind::next: lead(transition_kind::next, n, {}); break;
                case kind::end: made_.transitions.push_back({transition_kind::next, from, end_of(scope), {}}); break;
                case kind::choice_rule: lead(transition_kind::choice, n, condition_words(view_.nodes, i)); break;
                case kind::otherwise: lead(transition_kind::otherwise, n, "Default"); break;
                case kind::catcher: lead(transition_kind::caught, n, error_words(view_.nodes, i)); break;
                default: continue;
            }
            goes_on = goes_on || n.what == kind::next || n.what == kind::end;
        }
        if (view_.nodes[at].what == kind::succeed) made_.transitions.push_back({transition_kind::next, from, end_of(scope), {}});
        if (int const follower = view_.states[state].follower; follower != core::none && !goes_on)
            made_.transitions.push_back({transition_kind::next, from, step_of_state_[std::size_t(follower)], {}});
    }

    void leave_out_empty_scopes() {
        for (graph_step& step : made_.steps) {
            std::erase_if(step.scopes, [&](int s) { return made_.scopes[std::size_t(s)].steps.empty(); });
            int number = 0;
            for (int const s : step.scopes)
                if (step.type == kind::parallel) made_.scopes[std::size_t(s)].label = "Branch " + std::to_string(++number);
        }
    }
};

}

workflow_graph make_graph(core::machine_view const& view) { return graph_maker(view).make(); }

}
