// The execution role of a machine: who may take it on, and what its tasks need.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <aslant/model/node.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

class execution_role {
  public:
    // `machine` is the machine's first node, `id` its logical id.
    execution_role(core::node const* machine, std::string id);

    bool brought_by_user() const { return brought_; }
    bool named_by_user() const { return !name_.is_null(); }
    // An AWS::IAM::Role.
    json resource() const;
    // JSON pointers within the resource -> which states a statement is for.
    std::map<std::string, std::string> comments() const;

  private:
    // An action on some resources, or several, and what needs it.
    struct statement {
        json action;
        std::vector<json> resources;
        std::vector<std::string> states;
    };

    core::node const* nodes_;
    std::string id_;
    bool brought_ = false;
    json name_;
    std::vector<statement> statements_;

    void add_call(int task);
    template <std::size_t N> void add_without_resource(char const* const (&actions)[N], char const* purpose);
    json trust() const;
};

}
