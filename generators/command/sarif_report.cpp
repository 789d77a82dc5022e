#include <generators/command/reports.hpp>

#include <iterator>
#include <set>
#include <string_view>
#include <vector>

#include <generators/command/rule_page.hpp>
#include <generators/output/json_text.hpp>
#include <generators/output/utf8.hpp>

#include <nlohmann/json.hpp>

namespace aslant::generators {

namespace {

// The path as a URI reference (RFC 3986): relative ones stay relative.
std::string uri_of(std::string_view path) {
    std::string uri = path.starts_with('/') ? "file://" : "";
    constexpr std::string_view allowed = "-._~/!$&'()*+,;=@";
    for (char const c : path) {
        bool const is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_letter || allowed.find(c) != allowed.npos) {
            uri += c;
            continue;
        }
        constexpr char digits[] = "0123456789ABCDEF";
        auto const byte = static_cast<unsigned char>(c);
        uri += {'%', digits[byte / 16], digits[byte % 16]};
    }
    return uri;
}

// Columns of SARIF count characters. Findings are in the order of the text, so that a long line is counted once.
class character_columns {
  public:
    explicit character_columns(source_file const& file) : file_{file} {}

    int column_of(text_position place) {
        if (place.line != last_.line || place.column < last_.column) {
            last_ = {place.line, 1};
            column_ = 1;
        }
        std::string_view const line = file_.line(place.line);
        for (; last_.column < place.column && last_.column <= int(line.size()); ++last_.column)
            column_ += (static_cast<unsigned char>(line[std::size_t(last_.column) - 1]) & 0xC0) != 0x80;
        return column_;
    }

  private:
    source_file const& file_;
    text_position last_{0, 0};
    int column_ = 1;
};

char const* level_of(core::rule broken) { return is_error(broken) ? "error" : "warning"; }

json rule_of(core::rule broken) {
    core::rule_row const row = core::row_of(broken);
    return {{"id", row.id},
            {"shortDescription", {{"text", row.message}}},
            {"fullDescription", {{"text", why_of(broken)}}},
            {"help", {{"text", page_of_rule(broken)}, {"markdown", markdown_of_rule(broken)}}},
            {"defaultConfiguration", {{"level", level_of(broken)}}}};
}

}

std::string sarif_report(check_result const& checked) {
    std::set<core::rule> broken;
    for (checked_definition const& one : checked.definitions)
        for (placed_finding const& found : one.findings) broken.insert(found.broken);
    json rules = json::array();
    for (core::rule const rule : broken) rules.push_back(rule_of(rule));

    json results = json::array();
    json notifications = json::array();
    auto const notify = [&](std::string const& words) {
        notifications.push_back({{"level", "note"}, {"message", {{"text", words}}}});
    };
    for (std::string const& note : checked.notes) notify(note);
    for (checked_definition const& one : checked.definitions) {
        json const artifact = {{"uri", uri_of(one.file->name)}};
        character_columns columns(*one.file);
        for (placed_finding const& found : one.findings) {
            json location = {{"physicalLocation",
                              {{"artifactLocation", artifact},
                               {"region", {{"startLine", found.place.line}, {"startColumn", columns.column_of(found.place)}}}}}};
            if (!found.machine.empty())
                location["logicalLocations"] = json::array({{{"name", found.machine}, {"kind", "resource"}}});
            results.push_back({{"ruleId", core::row_of(found.broken).id},
                               {"ruleIndex", std::distance(broken.begin(), broken.find(found.broken))},
                               {"level", level_of(found.broken)},
                               {"message", {{"text", found.message}}},
                               {"locations", json::array({std::move(location)})}});
        }
        if (one.left_out > 0) notify(one.file->name + ": and " + std::to_string(one.left_out) + " more");
    }
    json invocation = {{"executionSuccessful", true}};
    if (!notifications.empty()) invocation["toolExecutionNotifications"] = std::move(notifications);
    json run = {{"tool", {{"driver", {{"name", "aslant"}, {"version", ASLANT_VERSION}, {"rules", std::move(rules)}}}}},
                {"columnKind", "unicodeCodePoints"},
                {"invocations", json::array({std::move(invocation)})},
                {"results", std::move(results)}};
    return json_text({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                      {"version", "2.1.0"},
                      {"runs", json::array({std::move(run)})}});
}

}
