// Rules of the statements of policies in resources: the form of their actions, and of the services that are their principals. With a
// table of actions, also whether there are such actions.
#pragma once

#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/accepted.hpp>
#include <aslant/rules/role_rules.hpp>

namespace aslant::core {

// The actions of a service, with blanks between them.
struct service_actions {
    char const* service;
    char const* actions;
};
struct action_names {
    service_actions const* rows;
    int count;
};

// Domains of the principals of AWS's services: lambda.amazonaws.com, states.amazonaws.com.cn, alexa-appkit.amazon.com.
inline constexpr char const* principal_domains[]{".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"};

class statement_rules {
  public:
    // Without a table only forms are checked.
    constexpr statement_rules(node const* stack, action_names const* known, report& o) : nodes{stack}, known_{known}, out{o} {}

    constexpr void check(int resource) {
        resource_ = resource;
        if (nodes[resource].what == kind::stack_resource && nodes[resource + 1].value == "AWS::Lambda::Permission")
            check_principal_of_permission();
        int const last = resource + nodes[resource].size;
        for (int i = resource + 1; i < last; ++i) {
            if (nodes[i].what == kind::stack_resource)
                i += nodes[i].size - 1;   // it is checked itself
            else if (nodes[i].value_form == form::object && is_statement(i))
                check_statement(i);
        }
    }

  private:
    node const* nodes;
    action_names const* known_;
    report& out;
    int resource_ = 0;

    constexpr void add(finding const& f) {
        int const size = nodes[resource_].size;
        if (!accepts(nodes, resource_ + 1, resource_ + size, size, f.broken)) out.add(f);
    }
    constexpr int member_of(int object, char const* name) const {
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && nodes[i].first == name) return i;
        return none;
    }
    constexpr bool is_statement(int object) const {
        int const effect = member_of(object, "Effect");
        return effect != none && (nodes[effect].value == "Allow" || nodes[effect].value == "Deny");
    }
    constexpr void check_statement(int at) {
        for (int const i : children{nodes, at}) {
            if (nodes[i].first == "Action" || nodes[i].first == "NotAction") check_texts(i, true);
            if (!(nodes[i].first == "Principal") || nodes[i].value_form != form::object) continue;
            int const services = member_of(i, "Service");
            if (services != none) check_texts(services, false);
        }
    }
    constexpr void check_texts(int at, bool are_actions) {
        if (nodes[at].value_form == form::array) {
            for (int const i : children{nodes, at}) check_texts(i, are_actions);
        } else if (nodes[at].value_form == form::string) {
            are_actions ? check_action(at) : check_principal(at);
        }
    }

    // An account, a role, or a service.
    constexpr void check_principal_of_permission() {
        int const last = resource_ + nodes[resource_].size;
        for (int i = resource_ + 1; i < last; i += step_beside(nodes[i])) {
            node const& n = nodes[i];
            if (n.what != kind::property || !(n.first == "Principal") || n.value_form != form::string) continue;
            bool const has_dot = find_character(n.value.data, n.value.data + n.value.size, '.') != n.value.data + n.value.size;
            if (has_dot && !starts_with(n.value, text_of("arn:"))) check_principal(i);
        }
    }
    constexpr void check_principal(int at) {
        text const given = nodes[at].value;
        for (char const* domain : principal_domains)
            if (ends_with(given, text_of(domain)) && given.size > text_of(domain).size) return;
        add({rule::principal_form, kind::property, at, {{}, given}, {}, 0});
    }

    // (The built-ins cost g++ one step each.)
    static constexpr bool has_plain_form(text action) {
#if !defined(__clang__)
        constexpr char const* of_service = "abcdefghijklmnopqrstuvwxyz0123456789-";
        constexpr char const* of_action = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*";
        if (__builtin_constant_p(__builtin_strspn(action.data, of_service))) {
            size_type const service = __builtin_strspn(action.data, of_service);
            if (service > 0 && service < size_type(action.size) && action.data[service] == ':' &&
                service + 1 + __builtin_strspn(action.data + service + 1, of_action) == size_type(action.size))
                return action.back() != ':';
        }
#endif
        return is_action(action);
    }
    constexpr void check_action(int at) {
        text const action = nodes[at].value;
        bool const is_of_role = nodes[resource_].what == kind::machine;   // whose own rules check the form
        if (!is_of_role && !(action == "*") && !has_plain_form(action))
            return add({rule::role_action, kind::property, at, {{}, action}, {}, 0});
        if (known_ && out.with_warnings) check_known(at, action);
    }
    constexpr void check_known(int at, text action) {
        text name = action;
        text const service = cut_part(name, ':');
        for (int i = 0; i < action.size; ++i)
            if (action[i] == '*' || action[i] == '?') return;
        nearest_name nearest_service{{{}, service}};
        for (service_actions const* row = known_->rows; row != known_->rows + known_->count; ++row) {
            if (!is_same(service, text_of(row->service))) {
                nearest_service.show({{}, text_of(row->service)});
                continue;
            }
            nearest_name nearest{{{}, name}};
            for (text rest = text_of(row->actions); !rest.empty();) {
                text const known = cut_part(rest, ' ');
                if (is_same(known, name)) return;
                nearest.show({{}, known});
            }
            return say_unknown(at, nearest.best);
        }
        say_unknown(at, nearest_service.best);
    }
    constexpr void say_unknown(int at, name const& nearest) {
        add({rule::action_unknown, kind::property, at, {{}, nodes[at].value}, nearest, 0});
    }
    // IAM takes services and actions in letters of any case.
    static constexpr bool is_same(text a, text b) {
        if (a.size != b.size) return false;
        for (int i = 0; i < a.size; ++i)
            if (lower(a[i]) != lower(b[i])) return false;
        return true;
    }
};

}
