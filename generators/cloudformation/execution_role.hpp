// The execution role of a machine: who may take it on, and what its tasks need.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <generators/iam/policy.hpp>
#include <generators/iam/policy_split.hpp>
#include <generators/iam/role_options.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

class execution_role {
  public:
    struct made_resource {
        std::string id;
        json content;
    };

    // `machine` is the machine's place in the stack, which has passed its rules. A findings_error where its policies are too large.
    execution_role(core::node const* stack, int machine);

    bool brought_by_user() const { return !options_.brought.is_null(); }
    bool named_by_user() const { return !name_.is_null(); }
    std::string id() const { return id_ + "Role"; }
    role_options const& options() const { return options_; }
    // What the states need, of a role that the user brings, too.
    std::vector<permission_use> const& permissions() const { return permissions_; }
    std::vector<policy_part> const& policies() const { return policies_; }
    // The logical id of a policy behind the first, which is the role's own.
    std::string id_of_policy(std::size_t policy) const;
    // Who may take it on: the trust policy.
    json trust() const;

    // The AWS::IAM::Role, and an AWS::IAM::ManagedPolicy for each policy behind the first; none where the user brings a role. Step
    // Functions looks at some permissions when a machine is made: it has to wait for all of them.
    std::vector<made_resource> resources() const;
    // JSON pointers within the template's resources -> what a statement is for.
    std::map<std::string, std::string> comments() const;

  private:
    std::string id_;
    json name_;
    bool has_child_executions_ = false;
    role_options options_;
    std::vector<permission_use> permissions_;
    std::vector<policy_part> policies_;

    std::vector<role_statement> statements() const;
    void make_policies(core::node const* stack);
    policy_text name_in_policies() const;
    json role() const;
    json managed_policy(std::size_t policy) const;
};

}
