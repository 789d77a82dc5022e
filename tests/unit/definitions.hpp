// Definitions in JSON: what is said of them, and what they are when they are written out again.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <generators/asl/definition.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::tests {

// "2:15: error: state `A`: Next names no state `C` [next-missing]"
inline std::vector<std::string> said_of(generators::definition_source const& definition) {
    std::vector<std::string> lines;
    for (auto const& [said, offset] : generators::check_definition(definition)) {
        auto const [line, column] = definition.position(offset);
        lines.push_back(std::to_string(line) + ":" + std::to_string(column) + ": " +
                        generators::words_of_finding(definition.nodes(), said));
    }
    return lines;
}
inline std::vector<std::string> said_of(std::string const& definition, std::string const& machine_type = {}) {
    return said_of(generators::definition_source(definition, machine_type));
}

// Compared without an order of the fields, as JSON is.
inline nlohmann::json written_again(generators::definition_source const& definition) {
    generators::checked_machine const checked(definition.nodes());
    return nlohmann::json::parse(generators::definition_text(generators::make_definition(checked.view())));
}

}
