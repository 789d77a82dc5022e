// A text in a policy: as Fn::Sub has it, with what else only the deployment knows as variables.
//
// IAM reads `*` and `?` as wildcards and `${` as the start of a variable. What stands for itself is one of its variables ${*}, ${?} and
// ${$}, which Fn::Sub leaves where they are written ${!*}, ${!?} and ${!$}. IAM user guide: "IAM policy elements: Variables and tags".
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

struct policy_text {
    std::string words;          // "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:jobs", "${Jobs.Arn}"
    json variables = nullptr;   // of the words, beyond resources and pseudo parameters; null: none

    // In the shortest form that CloudFormation has for it: a text, Ref, Fn::GetAtt or Fn::Sub.
    json value() const;

    void append(policy_text const& more) {
        words += more.words;
        if (!more.variables.empty()) variables.update(more.variables);
    }
    friend bool operator==(policy_text const& a, policy_text const& b) { return a.words == b.words && a.variables == b.variables; }
    friend bool operator<(policy_text const& a, policy_text const& b) {
        return a.words != b.words ? a.words < b.words : a.variables.dump() < b.variables.dump();
    }
};

// Words that are known, as they stand for themselves; `with_wildcards`: of a bound, in which `*` stands for any characters.
std::string as_itself(std::string const& words, bool with_wildcards = false);
// The same of the words of an Fn::Sub, whose variables stay.
std::string as_itself_in_substitution(std::string const& words, bool with_wildcards = false);

// Whether it stands for several texts.
bool has_wildcard(policy_text const& text);

}
