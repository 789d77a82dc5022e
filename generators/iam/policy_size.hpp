// How many characters a policy has when it is deployed, at most: IAM counts them then, and the template has functions in their places.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include <aslant/iam/facts.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

class longest_texts {
  public:
    explicit longest_texts(core::node const* stack);

    // Of a value as JSON without blanks, in which each function of CloudFormation gives the longest text that it may give.
    std::size_t of_json(json const& value) const;

  private:
    core::node const* stack_;
    json parameters_;   // of the template

    std::size_t of_text(json const& value) const;
    std::size_t of_function(std::string const& function, json const& argument) const;
    std::size_t of_substitution(std::string const& words, json const& variables) const;
    std::size_t of_reference(std::string const& id, std::string const& attribute) const;
    std::size_t of_parameter(json const& parameter) const;
    std::size_t of_name(int resource, core::resource_kind const&) const;
};

}
