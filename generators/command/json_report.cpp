#include <generators/command/reports.hpp>

#include <generators/output/json_text.hpp>

#include <nlohmann/json.hpp>

namespace aslant::generators {

std::string json_report(check_result const& checked) {
    json findings = json::array();
    std::size_t left_out = 0;
    for (checked_definition const& one : checked.definitions) {
        left_out += one.left_out;
        for (placed_finding const& found : one.findings) {
            json shown = {{"file", one.file->name},
                          {"line", found.place.line},
                          {"column", found.place.column},
                          {"severity", is_error(found.broken) ? "error" : "warning"},
                          {"rule", core::row_of(found.broken).id},
                          {"message", found.message}};
            if (!found.machine.empty()) shown["machine"] = found.machine;
            findings.push_back(std::move(shown));
        }
    }
    return json_text({{"definitions", checked.definitions.size()},
                      {"errors", checked.errors},
                      {"warnings", checked.warnings},
                      {"left_out", left_out},
                      {"findings", std::move(findings)}});
}

}
