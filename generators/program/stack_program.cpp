// generate<>: a stack, its rules, its texts, and the command line around them.
#include <stdexcept>

#include <aslant/rules/sdk_permission_rules.hpp>
#include <aslant/services.hpp>
#include <aslant/aslant.hpp>
#include <aslant/generators/texts.hpp>
#include <aslant/payload/events/known.hpp>
#include <aslant/rules/part_rules.hpp>
#include <aslant/rules/property_rules.hpp>
#include <generators/asl/definition.hpp>
#include <generators/cloudformation/resource_types.hpp>
#include <generators/cloudformation/template.hpp>
#include <generators/iam/action_names.hpp>
#include <generators/iam/report.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/json_text.hpp>
#include <generators/output/yaml.hpp>
#include <generators/program/program.hpp>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

using core::node;

struct said_lines {
    std::vector<std::string> errors;
    std::vector<std::string> warnings;

    void add(node const* nodes, std::vector<core::finding> const& findings) {
        for (core::finding const& f : findings) {
            bool const is_warning = core::severity_of(f.broken) == core::severity::warning;
            (is_warning ? warnings : errors).push_back(line_of_finding(nodes, f));
        }
    }
};

void check_events(node const* stack, core::report& out) {
    for (int i = core::next_event_rule(stack, 0); i != core::none; i = core::next_event_rule(stack, i))
        core::event_rules{stack, i, core::all_known_events<true>, out}.check();
}

said_lines check_stack(node const* stack) {
    said_lines said;
    if (stack[0].what != core::kind::stack) {
        said.add(stack, {core::not_a_workflow(core::wants_stack).found[0]});
        return said;
    }
    for (int i = core::next_machine(stack, 0); i != core::none; i = core::next_machine(stack, i))
        said.add(stack + i, checked_machine(stack + i).findings());
    said.add(stack, all_findings([stack](core::report& out) {
                 core::stack_rules{stack, out}.check([stack, &out](core::references const& r) {
                     core::type_rules{stack, all_resource_types, out}.check_get_att(r, true);
                 });
                 core::check_permissions(stack, 1, stack[0].size, core::known_services<true>::find, core::check_sdk_permissions,
                                         out);
                 core::part_rules{stack, out}.check();
                 core::property_rules{stack, out, &all_actions}.check();
                 core::type_rules{stack, all_resource_types, out}.check_all();
             }));
    if (said.errors.empty()) said.add(stack, all_findings([stack](core::report& out) { check_events(stack, out); }));
    return said;
}

std::string joined(std::vector<std::string> const& lines) {
    std::string all;
    for (std::string const& line : lines) all += (all.empty() ? "" : "\n") + line;
    return all;
}

struct template_text_and_machines {
    std::string text;
    stack_texts made;
};

// The text of the template only where it is `wanted`.
template_text_and_machines make_texts(node const* stack, bool wanted, bool as_json) {
    // CloudFormation quotas: "Template body size in an S3 object"
    constexpr std::size_t largest_template = 1'048'576;
    std::size_t size = 0;
    for (layout definitions : {layout::indented, layout::compact}) {
        stack_texts made = make_template(stack, definitions);
        if (!wanted) return {{}, std::move(made)};
        std::string text = as_json ? json_text(made.content.content) : yaml_text(made.content);
        if (text.size() <= largest_template) return {std::move(text), std::move(made)};
        size = text.size();
    }
    throw findings_error(
        {"error: the template has " + std::to_string(size) + " bytes, " + std::to_string(largest_template) + " are allowed"});
}

// CloudFormation quotas: "Template body size in a request"
constexpr std::size_t largest_inline_template = 51'200;

generated make_files(node const* stack, std::string const& name, options const& asked) {
    said_lines said = check_stack(stack);
    if (!said.errors.empty()) throw findings_error(said.errors);
    auto [text, texts] = make_texts(stack, asked.templates, asked.json);
    generated result{{}, std::move(said.warnings), {}, std::move(texts.inputs)};
    if (text.size() > largest_inline_template)
        result.notes.push_back(fmt::format("note: the template has {} bytes; more than {} are deployed from a bucket (--s3-bucket)",
                                           text.size(), largest_inline_template));
    if (asked.templates) result.files.push_back({name + (asked.json ? ".template.json" : ".template.yaml"), std::move(text)});
    if (asked.permissions != report_form::none) {
        json const report = permission_report(stack);
        bool const as_json = asked.permissions == report_form::as_json;
        result.files.push_back({name + (as_json ? ".permissions.json" : ".permissions.md"),
                                as_json ? json_text(report) : permission_report_markdown(report)});
    }
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
        said.add(machine, {core::not_a_workflow(core::wants_workflow).found[0]});
    if (!said.errors.empty()) throw std::invalid_argument(joined(said.errors));
    return definition_text(make_definition(checked.view()));
}

std::string template_text(node const* stack, template_format format) {
    said_lines const said = check_stack(stack);
    if (!said.errors.empty()) throw std::invalid_argument(joined(said.errors));
    return make_texts(stack, true, format == template_format::json).text;
}

std::string permissions_text(node const* stack, report_format format) {
    said_lines const said = check_stack(stack);
    if (!said.errors.empty()) throw std::invalid_argument(joined(said.errors));
    json const report = permission_report(stack);
    return format == report_format::json ? json_text(report) : permission_report_markdown(report);
}

}

namespace aslant::core {

int run_generator(node const* stack, int argc, char const* const* argv) {
    std::string const name = generators::text_of_name(name_of(stack[0]));
    return generators::run_program(argc, argv, name,
                                   [&](generators::options const& asked) { return generators::make_files(stack, name, asked); });
}

}
