// AWS Identity and Access Management: roles and policy statements.
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/stack/resources.hpp>

namespace aslant::iam {

using core::text_of;

// A policy statement that allows actions on resources: allow(actions("s3:GetObject"), on(sub(get_att(data, "Arn"), "/*")))
template <int N> struct statement : core::tree<N> {};

template <class... Names> constexpr auto actions(Names const&... names) { return core::entry("Action", core::array(names...)); }
template <class... Arns> constexpr auto on(Arns const&... arns) { return core::entry("Resource", core::array(arns...)); }
template <class... Fields> constexpr auto condition(Fields const&... operators) {
    return core::entry("Condition", core::object(operators...));
}
template <class... Parts> constexpr auto allow(Parts const&... parts) {
    return core::make_typed<statement>(core::object(core::entry("Effect", "Allow"), parts...));
}

// One that refuses them, whatever else allows them.
template <class... Parts> constexpr auto deny(Parts const&... parts) {
    return core::make_typed<statement>(core::object(core::entry("Effect", "Deny"), parts...));
}
template <int N> constexpr auto make_statement(core::tree<N> const& object) { return core::make_typed<statement>(object); }

template <class... Statements> constexpr auto policy_document(Statements const&... statements) {
    return core::object(core::entry("Version", "2012-10-17"), core::entry("Statement", core::array(statements...)));
}

// Who may take on a role: the service, for resources of this account, and of this ARN where the service sends it.
template <class... Condition> constexpr auto assumed_by(core::literal service = core::no_name(), Condition const&... condition) {
    typename core::delayed<core::literal, Condition...>::type const who = service;
    return core::default_property("AssumeRolePolicyDocument",
                                  policy_document(core::object(core::entry("Effect", "Allow"),
                                                               core::entry("Principal", core::object(core::entry("Service", who))),
                                                               core::entry("Action", "sts:AssumeRole"), condition...)));
}
template <class Arn> constexpr auto from_this_account_and(Arn const& source) {
    typename core::delayed<core::handle, Arn>::type const account = core::pseudo_parameter("AWS::AccountId");
    return condition(core::entry("StringEquals", core::object(core::entry("aws:SourceAccount", core::ref(account)))),
                     core::entry("ArnEquals", core::object(core::entry("aws:SourceArn", source))));
}

// An inline policy of a role.
template <class... Statements> constexpr auto policy(core::literal name = core::no_name(), Statements const&... statements) {
    return core::object(core::entry("PolicyName", name), core::entry("PolicyDocument", policy_document(statements...)));
}
template <class... Policies> constexpr auto policies(Policies const&... all) {
    return core::default_property("Policies", core::array(all...));
}

// A role: iam::role("CleanerRole", iam::assumed_by("lambda.amazonaws.com"), iam::policies(iam::policy("Clean", iam::allow(…))))
template <class... P> constexpr auto role(core::literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, text_of("AWS::IAM::Role"), properties...);
}

// A policy of a role, made when what it names is there: a resource of its own, so that role and resource may refer to one another. Of two
// policies of a role that have one name, one would take the place of the other: its name is that of no other.
template <class... Statements>
constexpr auto role_policy(core::literal id, core::handle const& role, Statements const&... statements) {
    typename core::delayed<core::name, Statements...>::type const own = core::name_of(core::node_of(core::kind::value, id));
    typename core::delayed<core::handle, Statements...>::type const owner = role;
    return core::resource_node(id, text_of("AWS::IAM::Policy"), core::default_property("PolicyName", core::name_in_stack(own, 128)),
                               core::default_property("PolicyDocument", policy_document(statements...)),
                               core::default_property("Roles", core::array(core::ref(owner))));
}

// A policy that can be attached to people, groups and roles: managed_policy("Operators", access::execution_level(checkout), iam::allow(…)).
template <class P> inline constexpr bool is_part_of_policy = false;
template <int N> inline constexpr bool is_part_of_policy<statement<N>> = true;
template <class P> constexpr auto for_managed_policy(P const& property) {
    if constexpr (is_part_of_policy<P>)
        return core::make(core::node_of(core::kind::splice));
    else
        return core::as_property(property);
}
template <class P> constexpr auto for_document(P const& statement) {
    if constexpr (is_part_of_policy<P>)
        return statement;
    else
        return core::make(core::node_of(core::kind::splice));
}
template <class... P> constexpr auto managed_policy(core::literal id = core::no_name(), P const&... statements_and_properties) {
    return core::resource_node(
        id, text_of("AWS::IAM::ManagedPolicy"), for_managed_policy(statements_and_properties)...,
        core::default_property("PolicyDocument", policy_document(for_document(statements_and_properties)...)));
}

}
