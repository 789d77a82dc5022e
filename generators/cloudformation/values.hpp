// Values of resources' properties as CloudFormation documents have them, with intrinsic functions in long form.
#pragma once

#include <filesystem>
#include <vector>

#include <nlohmann/json.hpp>

#include <aslant/model/node.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

class value_writer {
  public:
    // Reads files that properties name, and keeps a list of them.
    explicit value_writer(std::vector<std::filesystem::path>& inputs) : inputs_{inputs} {}

    // The value of the first of `nodes`. An output_error where a file cannot be read.
    json value(core::node const* nodes);

  private:
    std::vector<std::filesystem::path>& inputs_;

    json reference(core::node const* nodes);
    json substitution(core::node const* nodes);
    json file(core::node const& n);
    json local_path(core::node const& n);
    json json_string(core::node const* nodes);
    std::string json_words(core::node const* nodes, bool& has_references);
};

}
