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
    // One action on some resources, and the states that need it.
    struct statement {
        std::string action;
        std::vector<json> resources;
        std::vector<std::string> states;
    };

    core::node const* nodes_;
    std::string id_;
    bool brought_ = false;
    json name_;
    std::vector<statement> statements_;

    void add_call(int task);
    json trust() const;
};

}
