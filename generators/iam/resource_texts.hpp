// What a row of facts (iam/facts.hpp) allows for one call: resources, each under the condition that belongs to it.
#pragma once

#include <string>
#include <vector>

#include <generators/iam/row_choices.hpp>

namespace aslant::generators {

// The machine that a policy is for: its name, as Fn::Sub has it.
struct policy_machine {
    policy_text name;
};

// A resource that a row allows.
struct allowed_resource {
    policy_text text;
    json condition = json::object();
    std::vector<std::string> reasons;   // why it is as wide as it is, where it is wide
};

class resource_texts {
  public:
    using filled = resource_value;

    resource_texts(core::call_site const& site, policy_machine const& machine) : site_{site}, machine_{machine} {}

    std::vector<allowed_resource> allowed_by(core::permission const& row) const;

    // Each of the values that a placeholder stands for.
    std::vector<filled> values_of(core::placeholder const& p) const;

  private:
    core::call_site const& site_;
    policy_machine const& machine_;

    std::vector<allowed_resource> allowed_by(core::permission const& row, core::text resource) const;
    policy_text resource_text(core::text words, row_choice const& choice) const;
    std::vector<std::string> why_wide(core::permission const& row, core::text words, policy_text const& resource,
                                      row_choice const& choice) const;
    policy_text written(core::text words, row_choice const& choice, bool starts_as_arn) const;
    policy_text self(core::text hole) const;
    std::string labels() const;
};

}
