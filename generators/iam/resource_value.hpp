// What one value of a parameter names, as the texts of a policy: the ARN, the name in it, and what else rows of facts ask for.
#pragma once

#include <string>
#include <vector>

#include <aslant/iam/permissions.hpp>
#include <generators/iam/policy_text.hpp>

namespace aslant::generators {

struct resource_value {
    policy_text arn;
    policy_text name;
    policy_text partition, region, account;   // of its own, or empty: the stack's
    policy_text qualifier;                    // a version or an alias
    policy_text bucket;                       // of what stands in S3
    std::string handle;                       // the logical id of the resource of the stack that it is
    std::string why;                          // it is as wide as it is, where someone said so
    json condition = nullptr;                 // that its form needs: a key by its alias; null: none
    bool is_known_text = false;
    bool is_pattern = false;   // `*` in it stands for any characters
};

// A value that only the deployment knows, as the text of a policy; where it is a function, it is a variable of this name.
policy_text text_of_deployed(json const& value, std::string const& variable, bool with_wildcards = false);

// An ARN without `arn:PARTITION:`, with {R}, {A} and {} for the name: "sqs:{R}:{A}:{}".
policy_text arn_with_name(std::string const& arn, resource_value const& named);

// Of one value there may be several: a profile and the model behind it. None where it needs no permission.
std::vector<resource_value> resource_values(core::call_site const& site, core::placeholder const& p,
                                            core::parameter_value const& value);

}
