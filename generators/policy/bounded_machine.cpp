#include <generators/policy/bounded_machine.hpp>

#include <aslant/rules/sdk_permission_rules.hpp>
#include <aslant/rules/stack_permissions.hpp>
#include <aslant/services.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::node;

namespace {

core::text text_of(std::string const& words) { return {words.data(), int(words.size())}; }

std::vector<core::finding> permission_findings(std::vector<node> const& stack) {
    return all_findings([&](core::report& out) {
        core::check_permissions(stack.data(), 1, int(stack.size()), core::known_services<true>::find, core::check_sdk_permissions,
                                out);
    });
}

}

bounded_machine::bounded_machine(definition_source const& definition, policy_question asked)
    : definition_{definition}, asked_{std::move(asked)} {
    placed_bounds bounds = places_of_bounds();
    build(bounds);
    leave_out_unused(bounds);
    findings_ = permission_findings(nodes_);
}

// Each in every task and Map that it is for.
bounded_machine::placed_bounds bounded_machine::places_of_bounds() const {
    node const* const machine = definition_.nodes();
    placed_bounds places;
    for (int i = 0; i < machine[0].size; ++i)
        for (std::size_t b = 0; b < asked_.bounds.size(); ++b) {
            bool const is_meant = asked_.bounds[b].state.empty() || asked_.bounds[b].state == string_of(machine[i].value);
            if ((machine[i].what == kind::task || machine[i].what == kind::map) && is_meant) places.emplace(i, b);
        }
    return places;
}

// A node stands before what is in it, and bounds are the first things in their task.
void bounded_machine::build(placed_bounds const& bounds) {
    node const* const machine = definition_.nodes();
    nodes_.assign(1, core::node_of(kind::stack));
    origins_.assign(1, 0);
    std::vector<std::size_t> open;   // the nodes around the next one
    std::vector<int> ends;           // where they end in the definition
    auto const grow = [&](int count) {
        for (std::size_t const around : open) nodes_[around].size += count;
    };
    for (int i = 0; i < machine[0].size; ++i) {
        while (!ends.empty() && i >= ends.back()) {
            ends.pop_back();
            open.pop_back();
        }
        open.push_back(nodes_.size());
        ends.push_back(i + machine[i].size);
        nodes_.push_back(machine[i]);
        origins_.push_back(i);
        fill_in(nodes_.back());
        for (auto [at, last] = bounds.equal_range(i); at != last; ++at) {
            declared_bound const& bound = asked_.bounds[at->second];
            node permission = core::node_of(kind::permission, form::array, text_of(bound.parameter));
            permission.size = 1 + int(bound.values.size());
            nodes_.push_back(permission);
            for (std::string const& value : bound.values)
                nodes_.push_back(core::node_of(kind::value, form::string, text_of(value)));
            origins_.resize(nodes_.size(), i);
            grow(permission.size);
        }
    }
    nodes_[0].size = int(nodes_.size());
}

// What only the deployment knows is as unknown as what only an execution knows.
void bounded_machine::fill_in(node& n) {
    std::string words = string_of(n.value);
    if (n.value_form != form::string || words.find("${") == words.npos) return;
    for (auto const& [name, value] : asked_.substitutions) {
        std::string const wanted = "${" + name + "}";
        for (std::size_t at = 0; (at = words.find(wanted, at)) != words.npos; at += value.size())
            words.replace(at, wanted.size(), value);
    }
    n.value = text_of(words_.emplace_back(std::move(words)));
    if (words_.back().find("${") != std::string::npos) n.value_form = form::filled_in;
}

void bounded_machine::leave_out_unused(placed_bounds& bounds) {
    std::vector<std::size_t> uses(asked_.bounds.size());
    for (auto const& [task, bound] : bounds) ++uses[bound];
    for (core::finding const& f : permission_findings(nodes_)) {
        if (f.broken != core::rule::bound_unused) continue;
        int const task = origins_[std::size_t(f.node)];
        auto [at, last] = bounds.equal_range(task);
        while (at != last && asked_.bounds[at->second].parameter != string_of(nodes_[std::size_t(f.node)].value)) ++at;
        if (at == last) continue;
        --uses[at->second];
        bounds.erase(at);
    }
    for (std::size_t b = 0; b < uses.size(); ++b)
        if (uses[b] == 0) unused_.push_back(asked_.bounds[b]);
    build(bounds);
}

int bounded_machine::offset_of(core::finding const& f) const {
    core::finding of_definition = f;
    of_definition.node = origins_[std::size_t(f.node)];
    return definition_.offset_of(of_definition);
}

std::vector<policy_statement> bounded_machine::statements() const {
    return merged(permissions_of(nodes_.data(), 1, {{asked_.machine}}));
}

}
