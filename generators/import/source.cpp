#include <generators/import/source.hpp>

#include <fmt/format.h>

#include <generators/import/state_code.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

// daily_report: DailyReport
std::string id_of(std::string const& name) {
    std::string id;
    bool begins_word = true;
    for (char const c : name) {
        bool const is_small = c >= 'a' && c <= 'z';
        if (c != '_') id += begins_word && is_small ? char(c - 'a' + 'A') : c;
        begins_word = c == '_';
    }
    return id;
}

}

imported_source import_definition(definition_source const& definition, import_options const& asked) {
    state_code states(definition.nodes());
    std::string const id = id_of(asked.name);
    std::vector<cpp_code> properties{cpp_literal(id)};
    if (!asked.type.empty() && asked.type != "STANDARD")
        properties.push_back(cpp_code("state_machine_type", {cpp_literal(asked.type)}));
    for (cpp_code& one : states.machine()) properties.push_back(std::move(one));

    std::string source =
        fmt::format("// {}, as `aslant import` has written it.\n#include <aslant/aslant.hpp>\n", one_line(asked.file));
    for (std::string const& header : states.headers()) source += fmt::format("#include <aslant/{}>\n", header);
    source += "\nusing namespace aslant;\n\n";
    std::string const begin = fmt::format("constexpr auto {} = ", asked.name);
    source += begin + laid_out(cpp_code("state_machine", std::move(properties), cpp_code::layout::column), 0, begin.size()) + ";\n";
    source += fmt::format("\nstatic_assert(verify<{}>::ok);\n", asked.name);
    return {std::move(source), states.modernised()};
}

}
