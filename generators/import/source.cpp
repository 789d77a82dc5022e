#include <generators/import/source.hpp>

#include <aslant/rules/sdk_permission_rules.hpp>
#include <aslant/rules/stack_permissions.hpp>
#include <aslant/services.hpp>

#include <fmt/format.h>

#include <generators/import/state_code.hpp>
#include <generators/model/checked_machine.hpp>
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

// Whether a role can be derived: the rules have nothing to say of the machine's permissions.
bool are_permissions_known(definition_source const& definition) {
    core::node const* const machine = definition.nodes();
    std::vector<core::node> nodes{core::node_of(core::kind::stack)};
    nodes.insert(nodes.end(), machine, machine + machine[0].size);
    nodes[0].size = int(nodes.size());
    return all_findings([&](core::report& out) {
               core::check_permissions(nodes.data(), 1, int(nodes.size()), core::known_services<true>::find,
                                       core::check_sdk_permissions, out);
           })
        .empty();
}

// What the template fills in: parameters, which DefinitionSubstitutions hand on.
class filled_in {
  public:
    // `taken`: the ids of what else is in the stack.
    filled_in(std::set<std::string> const& names, std::set<std::string> taken) {
        for (std::string const& name : names) {
            bool const is_pseudo_parameter = name.rfind("AWS::", 0) == 0;
            std::string const id = is_pseudo_parameter ? name : free_id(name, taken);
            fields_.push_back(cpp_code("field", {cpp_literal(name), cpp_code("ref", {cpp_literal(id)})}));
            if (!is_pseudo_parameter) parameters_.push_back(cpp_code("parameter", {cpp_literal(id), "\"String\""}));
        }
    }
    void add_property(std::vector<cpp_code>& machine) const {
        if (!fields_.empty()) machine.push_back(cpp_code("definition_substitutions", fields_));
    }
    std::vector<cpp_code> const& parameters() const { return parameters_; }

  private:
    // Letters and digits alone, and of nothing else.
    static std::string free_id(std::string const& name, std::set<std::string>& taken) {
        std::string id;
        for (char const c : name)
            if (core::is_letter_or_digit(c)) id += c;
        if (id.empty()) id = "Value";
        std::string free = id;
        for (int number = 2; !taken.insert(free).second; ++number) free = id + std::to_string(number);
        return free;
    }
    std::vector<cpp_code> fields_;
    std::vector<cpp_code> parameters_;
};

}

imported_source import_definition(definition_source const& definition, import_options const& asked) {
    state_code states(definition.nodes(), comments_of(definition, asked.in_template));
    std::string const id = id_of(asked.name);
    std::vector<cpp_code> const fields = states.machine();
    filled_in const given(states.substitutions(), {id, id + "Role", "RoleArn"});
    bool const has_own_role = !are_permissions_known(definition);

    std::vector<cpp_code> machine{cpp_literal(id)};
    if (!asked.type.empty() && asked.type != "STANDARD")
        machine.push_back(cpp_code("state_machine_type", {cpp_literal(asked.type)}));
    given.add_property(machine);
    if (has_own_role) machine.push_back(cpp_code("property", {"\"RoleArn\"", cpp_code("ref", {"\"RoleArn\""})}));
    machine.insert(machine.end(), fields.begin(), fields.end());

    std::vector<cpp_code> stack{cpp_literal(id + "Stack")};
    stack.insert(stack.end(), given.parameters().begin(), given.parameters().end());
    if (has_own_role) stack.push_back(cpp_code("parameter", {"\"RoleArn\"", "\"String\""}));
    stack.push_back(asked.name);

    std::string const own = asked.name;
    std::string source = fmt::format("// {}, as `aslant import` has written it.\n", one_line(asked.file));
    if (has_own_role)
        source += "// What its calls may reach is not known, so that it gets a role as a parameter. Without the property RoleArn, "
                  "the compiler "
                  "says\n// what has to be known for a role of its own.\n";
    source += "#include <aslant/aslant.hpp>\n";
    std::set<std::string> headers = states.headers();
    if (stack.size() > 2) headers.insert("template.hpp");   // parameters
    for (std::string const& header : headers) source += fmt::format("#include <aslant/{}>\n", header);
    auto const constant = [](std::string const& name, cpp_code const& code) {
        std::string const begin = fmt::format("constexpr auto {} = ", name);
        return begin + laid_out(code, 0, begin.size()) + ";\n";
    };
    source +=
        "\nusing namespace aslant;\n\n" + constant(own, cpp_code("state_machine", std::move(machine), cpp_code::layout::column));
    source += fmt::format("\nstatic_assert(verify<{}>::ok);\n\n", own);
    source += constant(own + "_stack", cpp_code("stack", std::move(stack)));
    source += fmt::format("\nint main(int argc, char** argv) {{ return generate<{}_stack>(argc, argv); }}\n", own);
    return {std::move(source), states.modernised()};
}

}
