// generate<>: a stack, its rules, its texts, and the command line around them.
#include <stdexcept>

#include <aslant/aslant.hpp>
#include <aslant/generators/texts.hpp>
#include <generators/asl/definition.hpp>
#include <generators/cloudformation/template.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/json_text.hpp>
#include <generators/output/yaml.hpp>
#include <generators/program/program.hpp>

namespace aslant::generators {

namespace {

using core::node;

struct said_lines {
    std::vector<std::string> errors;
    std::vector<std::string> warnings;

    void add(node const* nodes, std::vector<core::finding> const& findings) {
        for (core::finding const& f : findings) {
            bool const is_warning = core::row_of(f.broken).level == core::severity::warning;
            (is_warning ? warnings : errors).push_back(line_of_finding(nodes, f));
        }
    }
};

said_lines check_stack(node const* stack) {
    said_lines said;
    if (stack[0].what != core::kind::stack) {
        said.add(stack, {core::not_a_stack.found[0]});
        return said;
    }
    for (int i = core::next_machine(stack, 0); i != core::none; i = core::next_machine(stack, i))
        said.add(stack + i, checked_machine(stack + i).findings());
    said.add(stack, all_findings([stack](core::report& out) { core::stack_rules{stack, out}.check(); }));
    return said;
}

std::string joined(std::vector<std::string> const& lines) {
    std::string all;
    for (std::string const& line : lines) all += (all.empty() ? "" : "\n") + line;
    return all;
}

std::string text_of_template(document const& content, bool as_json) {
    // CloudFormation quotas: "Template body size in an S3 object"
    constexpr std::size_t largest_template = 1'048'576;
    std::string text = as_json ? json_text(content.content) : yaml_text(content);
    if (text.size() > largest_template)
        throw findings_error({"error: the template has " + std::to_string(text.size()) + " bytes, " +
                              std::to_string(largest_template) + " are allowed"});
    return text;
}

generated make_files(node const* stack, std::string const& name, options const& asked) {
    said_lines said = check_stack(stack);
    if (!said.errors.empty()) throw findings_error(said.errors);
    stack_texts texts = make_template(stack);
    generated result{{}, std::move(said.warnings), std::move(texts.inputs)};
    if (asked.templates)
        result.files.push_back(
            {name + (asked.json ? ".template.json" : ".template.yaml"), text_of_template(texts.content, asked.json)});
    if (asked.definitions)
        for (machine_text& machine : texts.machines)
            result.files.push_back({machine.name + ".asl.json", std::move(machine.definition)});
    return result;
}

}

std::string definition_json(node const* machine) {
    checked_machine const checked(machine);
    said_lines said;
    if (machine[0].what == core::kind::machine)
        said.add(machine, checked.findings());
    else
        said.add(machine, {core::neither_machine_nor_stack.found[0]});
    if (!said.errors.empty()) throw std::invalid_argument(joined(said.errors));
    return definition_text(make_definition(checked.view()));
}

std::string template_text(node const* stack, template_format format) {
    said_lines const said = check_stack(stack);
    if (!said.errors.empty()) throw std::invalid_argument(joined(said.errors));
    return text_of_template(make_template(stack).content, format == template_format::json);
}

}

namespace aslant::core {

int run_generator(node const* stack, int argc, char const* const* argv) {
    std::string const name = generators::text_of_name(name_of(stack[0]));
    return generators::run_program(argc, argv, name,
                                   [&](generators::options const& asked) { return generators::make_files(stack, name, asked); });
}

}
