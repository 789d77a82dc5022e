// Rules of what a Task calls: the form of its Resource, its Credentials, and what an execution of type EXPRESS cannot wait for.
#pragma once

#include <aslant/iam/called.hpp>
#include <aslant/language/json_parts.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

struct task_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;
    bool is_express;   // whether an EXPRESS execution runs the task

    constexpr task_resource check_resource(int at) {
        task_resource const called = called_by(nodes[at]);
        rule const wrong = is_sdk_call(nodes[at]) ? rule::sdk_call : rule::resource_arn;
        if (called.form == resource_form::unknown) out.add(wrong, kind::resource, at, nodes[at].value);
        if (!is_express) return called;
        if (!called.pattern.empty()) out.add(rule::express_pattern, kind::resource, at, called.pattern);
        if (called.form == resource_form::activity) out.add(rule::express_activity, kind::resource, at, called.named);
        return called;
    }
    // `task` has Credentials in the node `at`.
    constexpr void check_credentials(int task, int at) {
        if (nodes[at].value_form == form::misuse) return;   // said already
        if (nodes[at].value_form != form::object && nodes[at].value_form != form::json_text)
            return add_wrong_type(nodes, at, kind::credentials, "an object", out);
        check_role(at);
        int const resource = field_in(nodes, task, kind::resource);
        if (resource == none || nodes[resource].value_form != form::string) return;
        task_resource const called = parse_resource(nodes[resource].value);
        if (called.form == resource_form::activity) out.add(rule::credentials_activity, kind::credentials, at, called.named);
    }

  private:
    constexpr void check_role(int at) {
        constexpr text role = text_of("RoleArn");
        if (nodes[at].value_form == form::json_text) {
            text const document = nodes[at].value;
            if (json_member(document, role).empty() && (is_jsonata || json_path_member(document, role).empty())) no_role(at);
            return;
        }
        bool has_role = false;
        for (int const i : children{nodes, at}) {
            node const& n = nodes[i];
            if (n.what != kind::member) continue;   // said already
            bool const is_computed = !is_jsonata && n.first == "RoleArn.$";
            nearest_name nearest{{{}, n.first}};
            nearest.show({{}, role});
            has_role = has_role || n.first == role || is_computed || !nearest.best.empty();   // one finding is enough
            if (!(n.first == role) && !is_computed) {
                out.add({rule::setting_unknown, kind::credentials, i, {{}, n.first}, nearest.best, 0});
                continue;
            }
            bool const is_json = n.value_form <= form::object && n.value_form != form::string;
            if (is_json)
                add_wrong_type(nodes, i, kind::member, "a text", out);
            else if (n.value_form == form::string && n.first == role && !is_role_arn(n.value))
                out.add(rule::role_arn, kind::credentials, i, n.value);
        }
        if (!has_role) no_role(at);
    }
    // An expression in a text is one too.
    constexpr bool is_role_arn(text role) const {
        if (is_jsonata && starts_with(role, text_of("{%"))) return true;
        arn_parts const arn = parts_of_arn(role);
        return arn.service == "iam" && arn.region.empty() && !arn.account.empty() && starts_with(arn.resource, text_of("role/")) &&
               arn.resource.size > 5;
    }
    constexpr void no_role(int at) { out.add(rule::field_missing, kind::credentials, at, text_of("RoleArn")); }
};

}
