// Statements in as many policies as IAM's quotas need.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <generators/iam/policy_size.hpp>

namespace aslant::generators {

// IAM user guide: "IAM and AWS STS quotas"; blanks do not count.
constexpr std::size_t largest_inline_policy = 10'240;
constexpr std::size_t largest_managed_policy = 6'144;
constexpr std::size_t most_managed_policies = 10;

struct role_statement {
    json value;
    std::string comment;
};

struct policy_part {
    std::vector<role_statement> statements;
    std::size_t size;   // in characters, at most

    json document() const;
};

// The first has what fits into a role's inline policy, the others what fits into a managed policy each. The order of statements stays, and
// one that does not fit is cut between two of its resources or actions, so that the parts allow what the whole does. Nothing where a
// statement about one action and one resource is too large for a policy.
std::optional<std::vector<policy_part>> split_into_policies(std::vector<role_statement> const& all, longest_texts const& lengths);

}
