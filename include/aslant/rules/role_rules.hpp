// Rules of execution_role(…): what IAM takes of it, and that nothing of it is dropped.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

// IAM API: CreateRole, "Path".
inline constexpr int longest_role_path = 512;
constexpr bool is_role_path(text path) {
    if (path.empty() || path.size > longest_role_path || path[0] != '/' || path.back() != '/') return false;
    for (int i = 0; i < path.size; ++i)
        if (path[i] < 0x21 || path[i] > 0x7E) return false;
    return true;
}
// arn:aws:iam::123456789012:policy/NAME, or of AWS: arn:aws:iam::aws:policy/NAME
constexpr bool is_managed_policy_arn(text words) {
    arn_parts const arn = parts_of_arn(words);
    text name = arn.resource;
    if (!arn.is_arn || !(arn.service == "iam") || !arn.region.empty() || !cut_start(name, text_of("policy/"))) return false;
    bool is_account = arn.account.size == 12;
    for (int i = 0; i < arn.account.size; ++i) is_account = is_account && arn.account[i] >= '0' && arn.account[i] <= '9';
    bool is_name = !name.empty() && name.back() != '/';
    for (int i = 0; i < name.size; ++i) is_name = is_name && name[i] >= 0x21 && name[i] <= 0x7E && name[i] != '*';
    return is_name && (is_account || arn.account == "aws");
}
// sqs:SendMessage, s3:Get*, *
constexpr bool is_action(text words) {
    if (words == "*") return true;
    text name = words;
    text const service = cut_part(name, ':');
    for (int i = 0; i < service.size; ++i)
        if (!is_letter(service[i]) && !(service[i] >= '0' && service[i] <= '9') && service[i] != '-') return false;
    for (int i = 0; i < name.size; ++i) {
        char const c = name[i];
        if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '*' && c != '?') return false;
    }
    return !service.empty() && !name.empty();
}

class role_rules {
  public:
    constexpr role_rules(node const* n, report& o) : nodes{n}, out{o} {}

    // An execution_role(…) of a machine.
    constexpr void check(int machine, int role) {
        for (int i = machine + 1; i < role; i += is_transparent(nodes[i].what) || nodes[i].what == kind::splice ? 1 : nodes[i].size)
            if (is_role(nodes[i])) return add(rule::role_option_twice, role, text_of("execution_role"));
        for (int i = machine + 1; i < machine + nodes[machine].size;
             i += is_transparent(nodes[i].what) || nodes[i].what == kind::splice ? 1 : nodes[i].size)
            if (nodes[i].what == kind::property && nodes[i].first == "RoleArn") return add(rule::role_brought, role, {});
        for (int const option : children{nodes, role}) {
            check_option(option);
            check_once(role, option);
        }
    }

  private:
    node const* nodes;
    report& out;

    static constexpr bool is_role(node const& n) { return n.what == kind::permission && n.value_form == form::object; }
    constexpr void add(rule r, int at, text what) { out.add(r, kind::permission, at, what); }
    constexpr void check_value(int at) {
        value_rules{nodes, out}.check_as(at, nodes[at].what == kind::member ? kind::member : kind::permission);
    }

    // A statement stands there by itself, everything else has a name.
    constexpr void check_option(int at) {
        node const& n = nodes[at];
        if (n.what == kind::value && n.value_form == form::object) return check_statement(at);
        if (n.what != kind::member) return add(rule::role_option, at, described(n));
        if (n.first == "PermissionsBoundary") return check_policy(at);
        if (n.first == "Path") return check_path(at);
        if (n.first == "Keep") return check_kept(at);
        if (!(n.first == "ManagedPolicyArns")) return add(rule::role_option, at, n.first);
        for (int const policy : children{nodes, at}) check_policy(policy);
        if (n.size == 1) add(rule::role_policy, at, text_of("nothing"));
    }
    constexpr void check_once(int role, int option) {
        node const& n = nodes[option];
        if (n.what != kind::member || n.first == "Keep") return;
        for (int const earlier : children{nodes, role}) {
            if (earlier == option) return;
            if (nodes[earlier].what == kind::member && nodes[earlier].first == n.first)
                return add(rule::role_option_twice, option, n.first);
        }
    }

    static constexpr bool is_deployed(form f) { return f == form::reference || f == form::substitution || f == form::function; }
    static constexpr text words_of(node const& n) {
        return n.value_form == form::string || n.value_form == form::misuse ? n.value : terminated(json_word(n.value_form));
    }
    // Of a handle, its type has been looked at where it was given; of a reference, its own words tell.
    constexpr void check_policy(int at) {
        node const& n = nodes[at];
        if (n.value_form == form::misuse && n.size > 1) return check_value(at);
        if (!is_deployed(n.value_form))
            return n.value_form == form::string && is_managed_policy_arn(n.value) ? void()
                                                                                  : add(rule::role_policy, at, words_of(n));
        if (n.value_form == form::reference && !nodes[at + 2].value.empty()) {
            text const type = nodes[at + 2].value;
            bool const by_arn = n.value.empty() || n.value == "PolicyArn";
            if (!(type == "AWS::IAM::ManagedPolicy")) return add(rule::role_policy, at, type);
            if (!by_arn) return add(rule::role_policy, at, n.value);
        }
        check_value(at);
    }
    constexpr void check_path(int at) {
        node const& n = nodes[at];
        if (n.value_form != form::string || !is_role_path(n.value)) add(rule::role_path, at, words_of(n));
    }
    constexpr void check_kept(int at) {
        int const reason = at + 1;   // its builder wrote one, right or wrong
        if (nodes[reason].value_form != form::string) return add(rule::role_reason, at, described(nodes[reason]));
        if (nodes[reason].value.empty()) return add(rule::role_reason, at, text_of("no text"));
        check_value(reason);
        int count = 0;
        for (int const i : children{nodes, at}) {
            if (i == reason) continue;
            bool const is_statement = nodes[i].what == kind::value && nodes[i].value_form == form::object;
            is_statement ? check_statement(i) : add(rule::role_option, at, described(nodes[i]));
            ++count;
        }
        if (count == 0) add(rule::role_reason, at, text_of("no statement"));
    }

    constexpr void check_statement(int at) {
        check_value(at);
        int const effect = exact_member(at, "Effect");
        if (effect == none || !(nodes[effect].value == "Allow" || nodes[effect].value == "Deny"))
            add(rule::role_statement, at, text_of("no Effect, which is Allow or Deny"));
        int const actions = exact_member(at, "Action");
        if (actions == none || has_no_element(actions)) add(rule::role_statement, at, text_of("no Action"));
        int const resources = exact_member(at, "Resource");
        if (resources == none || has_no_element(resources)) add(rule::role_statement, at, text_of("no Resource"));
        if (resources != none) check_resources(resources);
        if (actions == none) return;
        if (nodes[actions].value_form != form::array) return check_action(actions);
        for (int const i : children{nodes, actions}) check_action(i);
    }
    // An ARN, or `*`.
    constexpr void check_resources(int at) {
        if (nodes[at].value_form == form::array) {
            for (int const i : children{nodes, at}) check_resources(i);
            return;
        }
        form const f = nodes[at].value_form;
        bool const is_text = f == form::string;
        bool const is_resource = is_statement_resource(nodes[at].value);
        bool const is_other = f == form::object || f == form::null || f == form::boolean || f == form::integer ||
                              f == form::natural || f == form::real;   // (of paths and the like, check_value() has spoken)
        if (is_text ? !is_resource : is_other) add(rule::role_resource, at, words_of(nodes[at]));
    }
    constexpr void check_action(int at) {
        node const& n = nodes[at];
        if (n.value_form != form::string || !is_action(n.value)) add(rule::role_action, at, words_of(n));
    }
    constexpr bool has_no_element(int at) const { return nodes[at].value_form == form::array && nodes[at].size == 1; }
    constexpr int exact_member(int object, char const* wanted) const {
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && nodes[i].first == terminated(wanted)) return i;
        return none;
    }
};

}
