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

void replace_all(std::string& words, std::string const& wanted, std::string const& by) {
    for (std::size_t at = 0; (at = words.find(wanted, at)) != words.npos; at += by.size()) words.replace(at, wanted.size(), by);
}
// ${Name}, which is no pseudo parameter.
bool has_open_variable(std::string const& words) {
    for (std::size_t at = 0; (at = words.find("${", at)) != words.npos; at += 2)
        if (words.compare(at + 2, 5, "AWS::") != 0) return true;
    return false;
}

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
    std::vector<std::size_t> around{0};           // the nodes that the next one is in
    std::vector<int> ends{machine[0].size + 1};   // where they end in the definition
    for (int i = 0; i < machine[0].size; ++i) {
        for (; i >= ends.back(); ends.pop_back()) around.pop_back();
        std::size_t const at = nodes_.size();
        add(i);
        std::size_t const before_bounds = nodes_.size();
        for (auto [bound, last] = bounds.equal_range(i); bound != last; ++bound) {
            declared_bound const& declared = asked_.bounds[bound->second];
            nodes_.push_back(core::node_of(kind::permission, form::array, text_of(declared.parameter)));
            nodes_.back().size = 1 + int(declared.values.size());
            for (std::string const& value : declared.values)
                nodes_.push_back(core::node_of(kind::value, form::string, text_of(value)));
        }
        origins_.resize(nodes_.size(), i);
        nodes_[at].size += int(nodes_.size() - before_bounds);
        for (std::size_t const one : around) nodes_[one].size += int(nodes_.size() - at) - 1;   // more than the definition has
        around.push_back(at);
        ends.push_back(i + machine[i].size);
    }
    nodes_[0].size = int(nodes_.size());
    nodes_[0].value = nodes_[1].value = text_of(asked_.id);
}

// The definition's node. What only the deployment knows is as unknown as what only an execution knows, but for pseudo parameters: these
// Fn::Sub puts in.
void bounded_machine::add(int from) {
    nodes_.push_back(definition_.nodes()[from]);
    origins_.push_back(from);
    node& n = nodes_.back();
    bool const is_value = n.what == kind::member || n.what == kind::value || n.what == kind::resource;
    std::string words = string_of(n.value);
    if (!is_value || n.value_form != form::string || words.find("${") == words.npos) return;
    for (auto const& [name, value] : asked_.substitutions) replace_all(words, "${" + name + "}", value);
    bool const is_integration = n.what == kind::resource && words.rfind("arn:${AWS::Partition}:states:::", 0) == 0;
    if (is_integration) replace_all(words, "${AWS::Partition}", "aws");
    bool const is_known = words.find("${") == words.npos;
    bool const is_open = n.what == kind::resource || has_open_variable(words);
    n.value = text_of(words_.emplace_back(std::move(words)));
    if (is_known) return;
    n.value_form = is_open ? form::filled_in : form::substitution;
    if (is_open) return;
    node const piece = core::node_of(kind::value, form::string, n.value);
    n.value = {};
    n.size = 2;
    nodes_.push_back(piece);
    origins_.push_back(from);
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
