#include <generators/command/rule_page.hpp>

#include <aslant/rules/nearest.hpp>
#include <aslant/rules/rule_reasons.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

char const* level_of(core::rule_row const& row) { return row.level == core::severity::error ? "error" : "warning"; }

}

char const* why_of(core::rule r) { return core::reason_of(r).why; }
char const* source_of(core::rule r) { return core::reason_of(r).source; }

std::string page_of_rule(core::rule r) {
    core::rule_row const row = core::row_of(r);
    return std::string(row.id) + " (" + level_of(row) + ")\n\n  says    " + row.message + "\n  why     " + why_of(r) +
           "\n  source  " + source_of(r) + "\n";
}

std::string markdown_of_rule(core::rule r) {
    core::rule_row const row = core::row_of(r);
    return std::string("**") + row.id + "** (" + level_of(row) + "): `` " + row.message + " ``\n\n" + why_of(r) +
           " Source: " + source_of(r) + ".\n";
}

core::rule rule_named(std::string_view id) {
    auto const name_of = [](std::string_view words) { return core::name{{}, {words.data(), int(words.size())}}; };
    core::nearest_name nearest{name_of(id)};
    for (core::rule_row const& row : core::rule_table) {
        if (row.id == id) return row.of;
        nearest.show(name_of(row.id));
    }
    core::text const meant = nearest.best.second;
    std::string const hint = meant.size > 0 ? "; did you mean " + std::string(meant.data, std::size_t(meant.size)) + "?" : "";
    throw output_error("there is no rule " + one_line(id) + hint);
}

}
