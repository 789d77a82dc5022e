// What resources of certain types have to be: a function whose code stands in the template, policies of which there is one, and what
// their statements are about.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/model/reference.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// Types of policies, and the property that says whose they are. Of two, the one that is deployed last would be left.
struct policy_owner {
    char const* type;
    char const* property;
};
inline constexpr policy_owner policy_owners[]{
    {"AWS::SQS::QueuePolicy", "Queues"}, {"AWS::SNS::TopicPolicy", "Topics"}, {"AWS::S3::BucketPolicy", "Bucket"}};

// Others that have statements.
inline constexpr char const* types_with_statements[]{"AWS::IAM::Role", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"};

class resource_rules {
  public:
    // `nodes` starts with the stack.
    constexpr resource_rules(node const* n, report& o) : nodes{n}, out_{o} {}

    constexpr void check(int resource) {
        text const type = nodes[resource + 1].value;
        if (type == "AWS::Lambda::Function") check_function(resource);
        for (policy_owner const& policy : policy_owners)
            if (type == terminated(policy.type)) {
                check_policy(resource, policy);
                check_statements(resource);
            }
        for (char const* with_statements : types_with_statements)
            if (type == terminated(with_statements)) check_statements(resource);
    }

  private:
    node const* nodes;
    report& out_;

    constexpr int property(int resource, char const* name) const {
        for (int i = resource + 1; i < resource + nodes[resource].size; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::property && nodes[i].first == name) return i;
        return none;
    }

    // Code as a text or as the content of a file; both are put into a file that is called index.
    constexpr void check_function(int function) {
        int const code = property(function, "Code");
        if (code == none || nodes[code].size < 2 || !(nodes[code + 1].first == "ZipFile")) return;
        int const runtime = property(function, "Runtime");
        if (runtime != none && nodes[runtime].value_form == form::string && !starts_with(nodes[runtime].value, text_of("nodejs")) &&
            !starts_with(nodes[runtime].value, text_of("python")))
            out_.add({rule::inline_code_runtime, kind::property, runtime, {{}, nodes[runtime].value}, {}, 0});
        int const handler = property(function, "Handler");
        if (handler == none || nodes[handler].value_form != form::string) return;
        text const name = nodes[handler].value;
        if (starts_with(name, text_of("index."))) return;
        int dot = name.size;
        while (dot > 0 && name[dot - 1] != '.') --dot;
        out_.add({rule::inline_code_handler,
                  kind::property,
                  handler,
                  {{}, name},
                  {text_of("index."), {name.data + dot, name.size - dot}},
                  0});
    }

    // (What is about no text is for other rules.)
    constexpr void check_statements(int resource) {
        for (int i = resource + 1; i < resource + nodes[resource].size;
             i += nodes[i].what == kind::stack_resource ? nodes[i].size : 1) {
            if (nodes[i].what != kind::member || !(nodes[i].first == "Resource")) continue;
            if (nodes[i].value_form != form::array) {
                check_statement_resource(i);
                continue;
            }
            for (int const one : children{nodes, i}) check_statement_resource(one);
        }
    }
    constexpr void check_statement_resource(int at) {
        if (nodes[at].value_form == form::string && !is_statement_resource(nodes[at].value))
            out_.add({rule::role_resource, kind::property, at, {{}, nodes[at].value}, {}, 0});
    }

    // The resources that a policy is of: references, directly or in an array.
    constexpr bool is_of(int policy, policy_owner const& row, name const& owner) const {
        int const owners = property(policy, row.property);
        if (owners == none) return false;
        for (int i = owners; i < owners + nodes[owners].size; ++i)
            if (nodes[i].value_form == form::reference && referred_id(nodes + i) == owner) return true;
        return false;
    }
    // Parts of a policy become one; another policy of its owner takes its place.
    constexpr void check_policy(int policy, policy_owner const& row) {
        int const owners = property(policy, row.property);
        if (owners == none) return;
        bool const is_part = is_part_of_policy(nodes[policy]);
        for (int earlier = 1; earlier < policy; earlier += step_in_stack(nodes[earlier])) {
            if (nodes[earlier].what != kind::stack_resource || !(nodes[earlier + 1].value == terminated(row.type))) continue;
            bool const is_earlier_part = is_part_of_policy(nodes[earlier]);
            if (is_part && is_earlier_part) continue;
            for (int i = owners; i < owners + nodes[owners].size; ++i) {
                if (nodes[i].value_form != form::reference) continue;
                name const owner = referred_id(nodes + i);
                if (!is_of(earlier, row, owner)) continue;
                if (is_part || is_earlier_part)
                    out_.add({rule::policy_elsewhere, kind::property, is_part ? policy : earlier, owner,
                              name_of(nodes[is_part ? earlier : policy]), 0});
                else
                    out_.add({rule::policy_twice, kind::property, policy, owner, name_of(nodes[earlier]), 0});
            }
        }
    }
};

}
