#include <generators/command/check.hpp>

#include <utility>

#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/sources/definitions.hpp>

namespace aslant::generators {

namespace {

constexpr std::size_t most_findings = 1000;   // of one definition; the others are counted

}

check_result check_files(check_options const& asked) {
    found_definitions found = find_definitions(asked.files);
    check_result result;
    result.notes = std::move(found.notes);
    for (found_definition& one : found.definitions) {
        definition_source const definition(one.file, std::move(one.document),
                                           one.machine_type.empty() ? asked.type : one.machine_type);
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

}
