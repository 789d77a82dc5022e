#include <generators/command/one_definition.hpp>

#include <utility>

#include <generators/command/subcommand.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

found_definition& chosen(std::vector<found_definition>& found, std::string const& file, std::string const& machine) {
    if (found.size() == 1 && machine.empty()) return found[0];
    std::string names;
    for (found_definition& one : found) {
        if (!machine.empty() && one.machine == machine) return one;
        names += (names.empty() ? "" : ", ") + one_line(one.machine.empty() ? one.file->name : one.machine);
    }
    if (!machine.empty()) throw output_error(one_line(file) + " has no state machine " + one_line(machine) + ", only " + names);
    throw output_error(one_line(file) + " has several state machines, and --machine says which is meant: " + names);
}

}

void add_definition_options(CLI::App& command, std::string& file, std::string& type, std::string& machine) {
    add_choice(command, "--type", type, "The type of the machine, where it does not say one (default: STANDARD)",
               {"STANDARD", "EXPRESS"});
    command.add_option("--machine", machine, "Which one, of a template with several")->option_text("LOGICAL-ID");
    command.add_option("FILE", file, "A definition in JSON or YAML, or a template that has one; - is standard input")
        ->option_text(" ")
        ->required();
}

one_definition find_one_definition(std::string const& file, std::string const& machine, std::string const& type) {
    found_definitions found = find_definitions({file});
    found_definition& one = chosen(found.definitions, file, machine);
    bool const is_object = !one.document.values().empty() && one.document[0].type == core::form::object;
    std::string const own_type = one.machine_type.empty() ? type : one.machine_type;
    one_definition result{std::make_unique<definition_source>(one.file, std::move(one.document), own_type),
                          one.file,
                          one.machine,
                          own_type,
                          is_object,
                          {}};
    auto findings = check_definition(*result.definition);
    std::erase_if(findings, [](auto const& finding) { return !is_error(finding.said.broken); });
    result.errors.notes = std::move(found.notes);
    add_findings(result.errors, *result.definition, findings, result.file, one.machine);
    return result;
}

}
