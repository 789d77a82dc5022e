#include <generators/command/check.hpp>

#include <utility>

#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

namespace {

constexpr std::size_t most_findings = 1000;   // of one definition; the others are counted

}

void add_findings(check_result& to, definition_source const& definition, std::vector<definition_source::located> const& found,
                  std::shared_ptr<source_file const> file, std::string const& machine) {
    checked_definition checked{std::move(file), {}};
    for (auto const& [said, offset] : found) {
        ++(is_error(said.broken) ? to.errors : to.warnings);
        if (checked.findings.size() < most_findings)
            checked.findings.push_back(
                {said.broken, definition.position(offset), message_of_finding(definition.nodes(), said), machine});
        else
            ++checked.left_out;
    }
    to.definitions.push_back(std::move(checked));
}

check_result check_definitions(std::vector<found_definition> found, std::string const& type, progress const& tell) {
    check_result result;
    for (found_definition& one : found) {
        std::string const& own = one.machine_type.empty() ? type : one.machine_type;
        definition_source const definition(one.file, std::move(one.document), own);
        add_findings(result, definition, check_definition(definition), std::move(one.file), one.machine);
        tell("checked", result.definitions.size(), found.size(), "state machines");
    }
    return result;
}

check_result check_files(check_options const& asked, progress const& tell) {
    found_definitions found = find_definitions(asked.files, tell);
    check_result result = check_definitions(std::move(found.definitions), asked.type, tell);
    result.notes = std::move(found.notes);
    return result;
}

}
