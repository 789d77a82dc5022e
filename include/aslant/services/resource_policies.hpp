// What lets a service of AWS, on behalf of one resource, send to a queue, publish to a topic or invoke a function of the stack.
#pragma once

#include <aslant/services/iam.hpp>
#include <aslant/services/uses.hpp>

namespace aslant::core {

// A source that a policy of a resource lets in: from("events.amazonaws.com", get_att(rule, "Arn")).
template <class Source> struct source_of_service {
    static constexpr char made_by[]{"from"};
    literal service;
    Source arn;
};
template <class Source = missing> constexpr auto from(literal service = no_name(), Source const& arn = {}) {
    auto const value = as_value(arn);
    return source_of_service<decltype(value)>{service, value};
}
template <class Source>
constexpr auto lets_in(source_of_service<Source> const& source, char const* action, tree<3> const& resource) {
    return iam::make_statement(object(entry("Effect", "Allow"), entry("Principal", object(entry("Service", source.service))),
                                      entry("Action", action), entry("Resource", resource),
                                      entry("Condition", object(entry("ArnEquals", object(entry("aws:SourceArn", source.arn)))))));
}
template <class P> constexpr P const& let_in(P const& statement, char const*, tree<3> const&) { return statement; }
template <class S> constexpr auto let_in(source_of_service<S> const& source, char const* action, tree<3> const& resource) {
    return lets_in(source, action, resource);
}

// Statements stand in the policy, everything else in the resource that has it.
template <class P> inline constexpr bool is_statement = false;
template <int N> inline constexpr bool is_statement<iam::statement<N>> = true;
template <class S> inline constexpr bool is_statement<source_of_service<S>> = true;
template <class P> constexpr auto statement_or_nothing(P const& given, char const* action, tree<3> const& resource) {
    if constexpr (is_statement<P>)
        return let_in(given, action, resource);
    else
        return no_part;
}
template <class P> constexpr auto property_or_nothing(P const& given) {
    if constexpr (is_statement<P>)
        return no_part;
    else
        return as_property(given);
}

// The policy of a queue that a user writes; it has one.
template <class Q, class... P> constexpr auto policy_of_queue(literal const& id, Q const& queue, P const&... statements) {
    auto const arn = arn_of_type(queue, queue_type, "Arn");
    return resource_node(
        id, text_of("AWS::SQS::QueuePolicy"), property_or_nothing(statements)...,
        given_property("Queues", array(ref(handle_of(queue)))),
        given_property("PolicyDocument", iam::policy_document(statement_or_nothing(statements, "sqs:SendMessage", arn)...)));
}
// The policy of a topic that a user writes; it has one.
template <class T, class... P> constexpr auto policy_of_topic(literal const& id, T const& topic, P const&... statements) {
    auto const arn = arn_of_type(topic, topic_type, "");
    return resource_node(
        id, text_of("AWS::SNS::TopicPolicy"), property_or_nothing(statements)...,
        given_property("Topics", array(ref(handle_of(topic)))),
        given_property("PolicyDocument", iam::policy_document(statement_or_nothing(statements, "sns:Publish", arn)...)));
}

// What a sender needs of the policy of a queue, a topic or a bucket, inside of the resource that sends. All that a stack needs of one becomes
// one policy, which is called after it: JobsQueuePolicy.
template <class Owners, class... Statements>
constexpr auto policy_part(handle const& of, char const* word, text type, char const* property, Owners const& owners,
                           Statements const&... statements) {
    auto result =
        resource_node(companion({of.id.first, of.id.second, nowhere, false}, word), type, given_property(property, owners),
                      given_property("PolicyDocument", iam::policy_document(statements...)));
    result.nodes[0].detail = part_of_policy;
    return result;
}
template <class Q, class Source> constexpr auto lets_send(Q const& queue, source_of_service<Source> const& source) {
    auto const to = handle_of(queue);
    return policy_part(to, "QueuePolicy", text_of("AWS::SQS::QueuePolicy"), "Queues", array(ref(to)),
                       lets_in(source, "sqs:SendMessage", arn_of_type(queue, queue_type, "Arn")));
}
template <class T, class Source> constexpr auto lets_publish(T const& topic, source_of_service<Source> const& source) {
    auto const to = handle_of(topic);
    return policy_part(to, "TopicPolicy", text_of("AWS::SNS::TopicPolicy"), "Topics", array(ref(to)),
                       lets_in(source, "sns:Publish", arn_of_type(topic, topic_type, "")));
}

// A permission of a function, an alias or a version; it may have many.
template <class Source>
constexpr auto permission_of_function(literal const& id, handle const& function, literal const& service, Source const& source) {
    typename delayed<literal, Source>::type const action("lambda:InvokeFunction", nowhere);
    return resource_node(
        id, text_of("AWS::Lambda::Permission"), given_property("Action", action),
        given_property("FunctionName", is_type(function, "AWS::Lambda::Function") ? get_att(function, "Arn") : ref(function)),
        given_property("Principal", service), given_property("SourceArn", source));
}

// Where a policy that you write yourself lets the source in: the builder writes nothing then.
struct allowed_elsewhere_tag {
    static constexpr char made_by[]{"allowed_elsewhere"};
};
inline constexpr allowed_elsewhere_tag allowed_elsewhere{};
template <class P> inline constexpr bool is_allowed_elsewhere = false;
template <> inline constexpr bool is_allowed_elsewhere<allowed_elsewhere_tag> = true;
template <class P> constexpr P const& beside_tag(P const& property) { return property; }
constexpr auto const& beside_tag(allowed_elsewhere_tag const&) { return no_part; }

}

namespace aslant {

using core::allowed_elsewhere;
using core::from;

}
