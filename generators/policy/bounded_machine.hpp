// The least privilege that a definition needs: what the role of its executions is to be allowed.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include <aslant/rules/finding.hpp>
#include <generators/iam/policy.hpp>
#include <generators/json/reader.hpp>

namespace aslant::generators {

// What a parameter may be where only an execution or a deployment knows it: names, ARNs, texts with wildcards.
struct declared_bound {
    std::string state;       // empty: of every state
    std::string parameter;   // "TableName", "ItemReader.Bucket"
    std::vector<std::string> values;
};

struct policy_question {
    std::string id = "StateMachine";   // what reports call the machine
    std::string machine;               // the state machine's name, as Fn::Sub has it
    std::vector<declared_bound> bounds;
    std::map<std::string, std::string> substitutions;   // what ${NAME} in the definition stands for
};

// The machine of a definition, with bounds in its tasks, as the only one of a stack.
class bounded_machine {
  public:
    // A definition without errors, which outlives this object.
    bounded_machine(definition_source const&, policy_question);

    definition_source const& definition() const { return definition_; }
    // The stack; the machine is the next one.
    core::node const* nodes() const { return nodes_.data(); }
    // What is not known, or cannot be allowed: there is no policy then.
    std::vector<core::finding> const& findings() const { return findings_; }
    // Where a finding's node stands in the definition.
    int offset_of(core::finding const&) const;
    // Those that bound nothing.
    std::vector<declared_bound> const& unused_bounds() const { return unused_; }

    // In the order of the states that need them first.
    std::vector<policy_statement> statements() const;

  private:
    definition_source const& definition_;
    policy_question asked_;
    std::deque<std::string> words_;   // with what substitutions stand for
    std::vector<core::node> nodes_;
    std::vector<int> origins_;   // the definition's node of each
    std::vector<core::finding> findings_;
    std::vector<declared_bound> unused_;

    // Which bounds stand in which node of the definition.
    using placed_bounds = std::multimap<int, std::size_t>;
    void build(placed_bounds const&);
    void add(int from);
    placed_bounds places_of_bounds() const;
    void leave_out_unused(placed_bounds&);
};

}
