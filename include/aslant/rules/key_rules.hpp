// Whether services that act on their own may use the keys of what they send to. Who is given a role uses keys by the role's policy, which
// the builders write; a service without one needs the key's own policy.
#pragma once

#include <aslant/model/reference.hpp>
#include <aslant/model/resource_of_id.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// Where a resource names what a service sends to on its behalf. (SNS developer guide: "Key management"; SQS developer guide: "Key management";
// EventBridge user guide: "Troubleshooting"; CloudWatch user guide: "Notifying users on alarm changes"; S3 user guide: "Granting permissions
// to publish event notification messages")
struct sender_row {
    char const* type;
    char const* property;
    char const* member;   // of which the reference is the value, or "": an element of an array, or the property's own
    char const* service;
};
inline constexpr sender_row senders[]{
    {"AWS::Events::Rule", "Targets", "Arn", "events.amazonaws.com"},
    {"AWS::SNS::Subscription", "Endpoint", "", "sns.amazonaws.com"},
    {"AWS::SNS::Subscription", "RedrivePolicy", "deadLetterTargetArn", "sns.amazonaws.com"},
    {"AWS::CloudWatch::Alarm", "AlarmActions", "", "cloudwatch.amazonaws.com"},
    {"AWS::CloudWatch::Alarm", "OKActions", "", "cloudwatch.amazonaws.com"},
    {"AWS::CloudWatch::Alarm", "InsufficientDataActions", "", "cloudwatch.amazonaws.com"},
    {"AWS::S3::Bucket", "NotificationConfiguration", "Queue", "s3.amazonaws.com"},
    {"AWS::S3::Bucket", "NotificationConfiguration", "Topic", "s3.amazonaws.com"},
};

class key_rules {
  public:
    // `nodes` starts with the stack.
    constexpr key_rules(node const* n, report& o) : nodes{n}, out_{o} {}

    constexpr void check(int resource) {
        if (nodes[resource].what == kind::machine) return check_logs(resource);
        text const type = nodes[resource + 1].value;
        for (sender_row const& row : senders)
            if (type == terminated(row.type)) check_sender(resource, row);
    }

  private:
    node const* nodes;
    report& out_;

    constexpr int property(int resource, char const* name) const {
        for (int i = resource + 1; i < resource + nodes[resource].size; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::property && nodes[i].first == terminated(name)) return i;
        return none;
    }
    constexpr int member(int owner, char const* name) const {
        for (int i = owner + 1; i < owner + nodes[owner].size; ++i)
            if (nodes[i].what == kind::member && nodes[i].first == terminated(name)) return i;
        return none;
    }

    constexpr void check_sender(int resource, sender_row const& row) {
        int const at = property(resource, row.property);
        if (at == none) return;
        for (int i = at; i < at + nodes[at].size; ++i) {
            if (nodes[i].value_form != form::reference) continue;
            bool const is_target = *row.member ? nodes[i].first == terminated(row.member) : nodes[i].what != kind::member;
            if (!is_target) continue;
            int const to = resource_of_id(nodes, referred_id(nodes + i));
            if (to == none || nodes[to].what != kind::stack_resource) continue;
            bool const has_messages = nodes[to + 1].value == "AWS::SQS::Queue" || nodes[to + 1].value == "AWS::SNS::Topic";
            int const key = has_messages ? property(to, "KmsMasterKeyId") : none;
            if (key != none) check_key(i, key, name_of(nodes[to]), row.service);
        }
    }
    // What a machine with a key writes into its log is delivered by another service. (AWS guide: "Data at rest encryption")
    constexpr void check_logs(int machine) {
        int const logging = property(machine, "LoggingConfiguration");
        int const level = logging == none ? none : member(logging, "Level");
        int const encryption = property(machine, "EncryptionConfiguration");
        int const key = encryption == none ? none : member(encryption, "KmsKeyId");
        bool const has_log =
            logging != none && member(logging, "Destinations") != none && !(level != none && nodes[level].value == "OFF");
        if (has_log && key != none) check_key(logging, key, name_of(nodes[machine]), "delivery.logs.amazonaws.com");
    }
    constexpr void check_key(int at, int key, name const& encrypted, char const* service) {
        node const& n = nodes[key];
        if (n.value_form == form::string && starts_with(n.value, text_of("alias/aws/")))
            return out_.add({rule::key_of_aws, nodes[at].what, at, {{}, terminated(service)}, {{}, n.value}, 0});
        if (n.value_form != form::reference) return;
        int const resource = resource_of_id(nodes, referred_id(nodes + key));
        if (resource == none || nodes[resource].what != kind::stack_resource || !(nodes[resource + 1].value == "AWS::KMS::Key"))
            return;
        if (!lets_in(resource, terminated(service)))
            out_.add({rule::key_closed, nodes[at].what, at, {{}, terminated(service)}, encrypted, resource});
    }
    // A policy that is no object is not looked into.
    constexpr bool lets_in(int key, text service) const {
        int const policy = property(key, "KeyPolicy");
        if (policy == none) return false;
        if (nodes[policy].value_form != form::object) return true;
        for (int i = policy; i < policy + nodes[policy].size; ++i) {
            node const& n = nodes[i];
            if (n.value_form != form::string) continue;
            bool const is_anybody = n.value == "*" && (n.first == "Principal" || n.first == "AWS" || n.first == "Service");
            if (is_anybody || n.value == service) return true;
        }
        return false;
    }
};

}
