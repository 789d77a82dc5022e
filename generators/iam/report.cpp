#include <generators/iam/report.hpp>

#include <aslant/aslant.hpp>
#include <aslant/rules/sdk_permission_rules.hpp>
#include <aslant/services.hpp>
#include <generators/cloudformation/execution_role.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/json_text.hpp>
#include <generators/output/utf8.hpp>

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

using core::kind;
using core::node;

// --- what is reported

// What nobody can derive of a machine that brings its own role: with a role of its own, it would be errors.
json not_derived(node const* stack, int machine) {
    auto const findings = all_findings([&](core::report& out) {
        core::permission_rules rules{stack, core::known_services<true>::find, out, core::check_sdk_permissions};
        for (int i = machine + 1; i < machine + stack[machine].size; i += core::next_in_structure(stack[i]))
            if (stack[i].what == kind::task || stack[i].what == kind::map || stack[i].what == kind::property)
                rules.check(i, machine);
    });
    json lines = json::array();
    for (core::finding const& f : findings) {
        std::string const words = words_of_finding(stack, f);
        lines.push_back(words.substr(words.find(' ') + 1));   // behind "error:"
    }
    return lines;
}

json value_of(permission_use const& use) {
    json permission{{"action", use.action}, {"resource", use.resource.value()}};
    if (!use.condition.empty()) permission["condition"] = use.condition;
    permission["for"] = use.states;
    if (!use.reasons.empty()) permission["wide"] = use.reasons;
    return permission;
}

json opt_in_of(role_options const& options) {
    json opt_in = json::object();
    if (!options.path.is_null()) opt_in["path"] = options.path;
    if (!options.boundary.is_null()) opt_in["permissionsBoundary"] = options.boundary;
    if (!options.managed_policies.empty()) opt_in["managedPolicies"] = options.managed_policies;
    if (!options.statements.empty()) opt_in["statements"] = options.statements;
    for (kept_statements const& kept : options.kept)
        opt_in["kept"].push_back({{"reason", kept.reason}, {"statements", kept.statements}});
    return opt_in;
}

json policies_of(execution_role const& role) {
    json policies = json::array();
    for (std::size_t i = 0; i < role.policies().size(); ++i) {
        policy_part const& policy = role.policies()[i];
        if (policy.statements.empty()) continue;
        policies.push_back({{i == 0 ? "inline" : "managed", i == 0 ? "Tasks" : role.id_of_policy(i)},
                            {"characters", policy.size},
                            {"allowed", i == 0 ? largest_inline_policy : largest_managed_policy}});
    }
    return policies;
}

json report_of_machine(node const* stack, int machine) {
    execution_role const role(stack, machine);
    json permissions = json::array();
    for (permission_use const& use : role.permissions()) permissions.push_back(value_of(use));
    json result{{"machine", text_of_name(core::name_of(stack[machine]))}};
    if (role.brought_by_user()) {
        result["role"] = {{"brought", role.options().brought}};
        result["permissions"] = std::move(permissions);
        if (json lines = not_derived(stack, machine); !lines.empty()) result["notDerived"] = std::move(lines);
        return result;
    }
    json const trust = role.trust()["Statement"][0];
    result["role"] = {{"made", role.id()}};
    result["trust"] = {{"principal", trust["Principal"]["Service"]}, {"condition", trust["Condition"]}};
    result["permissions"] = std::move(permissions);
    if (json opt_in = opt_in_of(role.options()); !opt_in.empty()) result["optIn"] = std::move(opt_in);
    result["policies"] = policies_of(role);
    return result;
}

// --- as Markdown

// A value of a template, as Fn::Sub would have it, where it is simple.
std::string words_of(json const& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_object() && value.size() == 1) {
        json const& argument = value.begin().value();
        if (value.contains("Ref") && argument.is_string()) return "${" + argument.get<std::string>() + "}";
        if (value.contains("Fn::Sub") && argument.is_string()) return argument.get<std::string>();
        if (value.contains("Fn::GetAtt") && argument.is_array() && argument.size() == 2 && argument[0].is_string() &&
            argument[1].is_string())
            return "${" + argument[0].get<std::string>() + "." + argument[1].get<std::string>() + "}";
    }
    return compact_json_text(value);
}

// Code in a line, whatever is in it.
std::string code(std::string const& words) {
    std::string const text = one_line(words);
    std::size_t longest = 0, run = 0;
    for (char const c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    if (longest == 0) return "`" + text + "`";
    std::string const fence(longest + 1, '`');
    return fence + " " + text + " " + fence;
}
std::string code(json const& value) { return code(words_of(value)); }
// The same in a table, where a bar would end the cell.
std::string in_cell(std::string text) {
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) text.insert(at, "\\");
    return text;
}

// Words of people, in which nothing is markup.
std::string plain(std::string const& words) {
    std::string text;
    for (char const c : one_line(words)) {
        if (std::string_view("\\`*_{}[]<>#|&~").find(c) != std::string_view::npos) text += '\\';
        text += c;
    }
    return text;
}
std::string plain_list(json const& words) {
    std::string all;
    for (json const& one : words) all += (all.empty() ? "" : ", ") + plain(one.get<std::string>());
    return all;
}

std::vector<std::string> conditions_of(json const& condition) {
    std::vector<std::string> all;
    for (auto const& [op, keys] : condition.items())
        for (auto const& [key, values] : keys.items()) {
            std::string text;
            for (json const& value : values.is_array() ? values : json::array({values}))
                text += (text.empty() ? " " : " or ") + code(value);
            all.push_back(code(op + " " + key) + text);
        }
    return all;
}
std::string joined(std::vector<std::string> const& all, char const* between) {
    std::string text;
    for (std::string const& one : all) text += (text.empty() ? "" : between) + one;
    return text;
}

class markdown_writer {
  public:
    std::string write(json const& report) {
        heading("#", "Permissions of " + plain(report["stack"].get<std::string>()));
        if (report["machines"].empty()) paragraph("It has no machine.");
        for (json const& machine : report["machines"]) add_machine(machine);
        return std::move(text_);
    }

  private:
    std::string text_;

    void heading(char const* level, std::string const& words) {
        if (!text_.empty()) text_ += '\n';
        text_ += std::string(level) + " " + words + "\n";
    }
    void paragraph(std::string const& words) { text_ += "\n" + words + "\n"; }
    void start_list() { text_ += '\n'; }
    void item(std::string const& words) { text_ += "- " + words + "\n"; }

    void add_machine(json const& machine) {
        heading("##", plain(machine["machine"].get<std::string>()));
        json const& role = machine["role"];
        if (role.contains("brought")) {
            paragraph("Its role is brought along: " + code(role["brought"]) +
                      ". Nothing is derived for it; this is what it has to allow.");
        } else {
            json const& trust = machine["trust"];
            paragraph("Its role " + code(role["made"]) + " is taken on by " + code(trust["principal"]) + " where " +
                      joined(conditions_of(trust["condition"]), " and ") + ".");
        }
        add_permissions(machine["permissions"]);
        add_wide(machine["permissions"]);
        if (machine.contains("notDerived")) add_not_derived(machine["notDerived"]);
        if (machine.contains("optIn")) add_opt_in(machine["optIn"]);
        if (machine.contains("policies") && !machine["policies"].empty()) add_policies(machine["policies"]);
    }
    void add_permissions(json const& permissions) {
        if (permissions.empty()) return paragraph("Its states need no permission.");
        paragraph("| Action | Resource | Condition | For |\n|---|---|---|---|");
        for (json const& p : permissions)
            text_ += fmt::format("| {} | {} | {} | {} |\n", code(p["action"]), in_cell(code(p["resource"])),
                                 p.contains("condition") ? in_cell(joined(conditions_of(p["condition"]), " and ")) : "",
                                 plain_list(p["for"]));
    }
    void add_wide(json const& permissions) {
        bool is_first = true;
        for (json const& p : permissions) {
            if (!p.contains("wide")) continue;
            if (is_first) {
                heading("###", "Not narrower");
                start_list();
            }
            is_first = false;
            item(code(p["action"]) + " on " + code(p["resource"]) + ": " + plain_list(p["wide"]));
        }
    }
    void add_not_derived(json const& lines) {
        heading("###", "Not derived");
        start_list();
        for (json const& line : lines) item(plain(line.get<std::string>()));
    }
    void add_opt_in(json const& opt_in) {
        heading("###", "Opt-in");
        start_list();
        if (opt_in.contains("path")) item("the path " + code(opt_in["path"]));
        if (opt_in.contains("permissionsBoundary")) item("the permissions boundary " + code(opt_in["permissionsBoundary"]));
        if (opt_in.contains("managedPolicies"))
            for (json const& policy : opt_in["managedPolicies"]) item("the managed policy " + code(policy));
        if (opt_in.contains("statements"))
            for (json const& statement : opt_in["statements"]) item("a statement: " + statement_words(statement));
        if (opt_in.contains("kept"))
            for (json const& kept : opt_in["kept"])
                for (json const& statement : kept["statements"])
                    item("kept (" + plain(kept["reason"].get<std::string>()) + "): " + statement_words(statement));
    }
    static std::string statement_words(json const& statement) {
        std::string text = plain(words_of(statement["Effect"]));
        for (json const& action : listed(statement["Action"])) text += " " + code(action);
        text += " on";
        for (json const& resource : listed(statement["Resource"])) text += " " + code(resource);
        if (statement.contains("Condition")) text += " where " + joined(conditions_of(statement["Condition"]), " and ");
        return text;
    }
    static json listed(json const& one_or_more) { return one_or_more.is_array() ? one_or_more : json::array({one_or_more}); }
    void add_policies(json const& policies) {
        heading("###", "Size");
        start_list();
        for (json const& policy : policies) {
            bool const is_inline = policy.contains("inline");
            item(fmt::format("the {} policy {}: at most {} of {} characters", is_inline ? "inline" : "managed",
                             code(policy[is_inline ? "inline" : "managed"]), policy["characters"].get<std::size_t>(),
                             policy["allowed"].get<std::size_t>()));
        }
    }
};

}

json permission_report(node const* stack) {
    json machines = json::array();
    for (int i = core::next_machine(stack, 0); i != core::none; i = core::next_machine(stack, i))
        machines.push_back(report_of_machine(stack, i));
    return {{"stack", text_of_name(core::name_of(stack[0]))}, {"machines", std::move(machines)}};
}

std::string permission_report_markdown(json const& report) { return markdown_writer{}.write(report); }

}
