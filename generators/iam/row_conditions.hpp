// The condition of a row of facts for one choice of values, and conditions on one resource put together without allowing more.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <generators/iam/row_choices.hpp>

namespace aslant::generators {

// The values that a key may have.
struct key_values {
    std::string op;   // StringEquals, StringLike, ArnEquals
    std::string key;
    std::vector<json> values;
    bool is_pattern;   // in one of them `*` stands for any characters
};
// All of them must hold; without any, everything does.
struct row_condition {
    std::vector<key_values> keys;
    std::vector<std::string> reasons;   // why it allows more than one value, or any

    json value() const;
};

// `written` makes a text of a template, `starts_as_arn` of its first placeholder the whole ARN.
using template_writer = std::function<policy_text(core::text words, bool starts_as_arn)>;
row_condition condition_of(core::call_site const& site, core::text words, row_choice const& choice, template_writer const& written);

// Fewer conditions that allow the same: without those that another one allows already, and one where only one key differs.
std::vector<row_condition> merged(std::vector<row_condition> all);

}
