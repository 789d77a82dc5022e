// The ARNs and the condition values that the templates of facts (iam/facts.hpp) stand for, in one call.
#pragma once

#include <string>
#include <vector>

#include <aslant/iam/permissions.hpp>
#include <generators/iam/policy_text.hpp>

namespace aslant::generators {

// The machine that a policy is for: its name, as Fn::Sub has it.
struct policy_machine {
    policy_text name;
};

// A resource that a template stands for.
struct named_text {
    policy_text text;
    std::string why;                   // it is as wide as it is, where someone said so
    json condition = json::object();   // that its form needs: a key by its alias
};

// A value that only the deployment knows, as the text of a policy; where it is a function, it is a variable of this name.
policy_text text_of_deployed(json const& value, std::string const& variable);

class resource_texts {
  public:
    resource_texts(core::call_site const& site, policy_machine const& machine) : site_{site}, machine_{machine} {}

    // Each resource that one template stands for; none where its parameter is missing.
    std::vector<named_text> resources(core::text words) const;
    // {"StringEquals": {"iam:PassedToService": "…"}}; without those whose parameter is missing.
    json condition(core::text words) const;

    // One of the values that a placeholder stands for.
    struct filled {
        policy_text arn;
        policy_text name;
        std::string partition, region, account;   // of its own, or empty: the stack's
        policy_text qualifier;
        policy_text bucket;   // of what stands in S3
        std::string why;
        json condition = json::object();
        bool is_known_text = false;
    };
    std::vector<filled> values_of(core::placeholder const& p) const;

  private:
    core::call_site const& site_;
    policy_machine const& machine_;

    std::vector<filled> of_text(core::text words, core::resource_kind const* kind, bool is_bound) const;
    std::vector<filled> of_reference(core::placeholder const& p, int at) const;
    std::vector<filled> of_deployed(core::placeholder const& p, core::resource_kind const* kind, json const& value,
                                    bool is_arn) const;
    bool are_known_texts(core::text words) const;
    policy_text self(core::text hole) const;
    std::string labels() const;
    policy_text written(core::text words, std::vector<std::pair<std::string, filled>> const& chosen, bool starts_as_arn) const;
    void choose(core::text words, std::vector<std::vector<std::pair<std::string, filled>>>& choices) const;
};

}
