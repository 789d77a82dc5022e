#include <generators/command/check.hpp>

#include <utility>

#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

namespace {

constexpr std::size_t most_findings = 1000;   // of one definition; the others are counted

}

check_result check_definitions(std::vector<found_definition> found, std::string const& type) {
    check_result result;
    for (found_definition& one : found) {
        std::string const& own = one.machine_type.empty() ? type : one.machine_type;
        definition_source const definition(one.file, std::move(one.document), own);
        checked_definition checked{std::move(one.file), {}};
        for (auto const& [said, offset] : check_definition(definition)) {
            ++(is_error(said.broken) ? result.errors : result.warnings);
            if (checked.findings.size() < most_findings)
                checked.findings.push_back(
                    {said.broken, definition.position(offset), message_of_finding(definition.nodes(), said), one.machine});
            else
                ++checked.left_out;
        }
        result.definitions.push_back(std::move(checked));
    }
    return result;
}

check_result check_files(check_options const& asked) {
    found_definitions found = find_definitions(asked.files);
    check_result result = check_definitions(std::move(found.definitions), asked.type);
    result.notes = std::move(found.notes);
    return result;
}

}
