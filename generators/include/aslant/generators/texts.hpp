// Definitions and templates as texts, for programs and tests.
#pragma once

#include <string>

#include <aslant/stack/resources.hpp>

namespace aslant {

enum class template_format { yaml, json };
enum class report_format { markdown, json };

namespace generators {
std::string definition_json(core::node const* machine);
std::string template_text(core::node const* stack, template_format format);
std::string permissions_text(core::node const* stack, report_format format);
}

// The Amazon States Language definition of a machine, indented by two spaces. What only the deployed stack knows stands in it as
// `${Name}`. A std::invalid_argument, with a line for each finding, where a rule is broken.
template <int N> std::string definition_json(core::resource_tree<N> const& machine) {
    return generators::definition_json(machine.nodes);
}

// The CloudFormation template of a stack. A std::invalid_argument, with a line for each finding, where a rule is broken; a
// std::runtime_error where a file that it names cannot be read.
template <int N> std::string template_yaml(core::tree<N> const& stack) {
    return generators::template_text(stack.nodes, template_format::yaml);
}
template <int N> std::string template_json(core::tree<N> const& stack) {
    return generators::template_text(stack.nodes, template_format::json);
}

// The report of permissions: what the roles of a stack's machines are allowed, which states need it, and why it is not narrower. A
// std::invalid_argument as above.
template <int N> std::string permissions_markdown(core::tree<N> const& stack) {
    return generators::permissions_text(stack.nodes, report_format::markdown);
}
template <int N> std::string permissions_json(core::tree<N> const& stack) {
    return generators::permissions_text(stack.nodes, report_format::json);
}

}
