// Rules of what resources' properties hold, by the type of the resource: names, words and numbers. What only some services' resources have is
// in headers that the headers of these services include: event_properties.hpp and fargate_rules.hpp.
#pragma once

#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/key_rules.hpp>
#include <aslant/rules/known_types.hpp>
#include <aslant/rules/properties_of.hpp>
#include <aslant/rules/resource_rules.hpp>
#include <aslant/rules/resource_values.hpp>
#include <aslant/rules/statement_rules.hpp>

namespace aslant::core {

// What else is checked of a resource of some types: none where nobody asked for it.
using property_check = void(node const* stack, int at, text type, report& out);
struct more_property_checks {
    property_check* of_events;
    property_check* of_containers;
};

class common_property_rules : properties_of_resources {
  public:
    // With a table of actions, those of policies' statements are looked up in it.
    constexpr common_property_rules(node const* stack, report& o, more_property_checks more, action_names const* actions = nullptr)
        : properties_of_resources{stack, o}, more_{more}, actions_{actions} {}

    constexpr void check() {
        for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            kind const what = nodes[i].what;
            if (what == kind::stack_resource && nodes[i].value_form != form::misuse) {
                check_resource(i, nodes[i + 1].value);
                resource_rules{nodes, out}.check(i);
                key_rules{nodes, out}.check(i);
                if (actions_ || has_policy(nodes[i + 1].value)) statement_rules{nodes, actions_, out}.check(i);
            }
            if (what != kind::machine) continue;
            check_resource(i, terminated(machine_type));
            key_rules{nodes, out}.check(i);
            if (actions_) statement_rules{nodes, actions_, out}.check(i);
        }
    }

  private:
    more_property_checks more_;
    action_names const* actions_;

    static constexpr bool has_policy(text type) {
        return starts_with(type, text_of("AWS::IAM::")) || ends_with(type, text_of("Policy")) || type == "AWS::KMS::Key" ||
               type == "AWS::Lambda::Permission";
    }
    constexpr void check_resource(int at, text type) {
        for (resource_name const& n : resource_names)
            if (type.size == n.type.size && type == n.type) check_name(property(at, n.property), n, at);
        for (resource_setting const& s : resource_settings)
            if (type.size == s.type.size && type == s.type) check_setting(at_path(at, s.path), s);
        if (type == "AWS::StepFunctions::StateMachineAlias") check_alias(at);
        if (more_.of_events) more_.of_events(nodes, at, type, out);
        if (more_.of_containers) more_.of_containers(nodes, at, type, out);
        if (type == machine_type) check_machine(at);
    }

    // --- names

    constexpr bool is_allowed(char c, resource_name const& n) const {
        bool const is_small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_small || (n.has_capitals && c >= 'A' && c <= 'Z')) return true;
        text const others = terminated(n.others);
        return find_character(others.data, others.data + others.size, c) != others.data + others.size;
    }
    constexpr void check_name(int at, resource_name const& n, int owner) {
        if (at == none) return;
        if (nodes[at].value_form == form::substitution) {
            for (int i = at + 1; i < at + nodes[at].size; i += nodes[i].size)
                if (nodes[i].value_form == form::string && !are_allowed(nodes[i].value, n)) return refuse(at, n.words);
            return;
        }
        if (nodes[at].value_form != form::string) return;
        text const given = nodes[at].value;
        bool is_right = given.size >= n.least && given.size <= n.greatest && are_allowed(given, n);
        if (is_right && n.starts_plain) is_right = is_plain_end(given[0]) && is_plain_end(given.back());
        if (is_right) is_right = is_right_for(n.type, given, owner);
        if (!is_right) refuse(at, n.words);
    }
    static constexpr bool is_plain_end(char c) { return c != '.' && c != '-' && c != '_'; }
    // What stands in `${…}` is known only later.
    constexpr bool are_allowed(text words, resource_name const& n) const {
        for (int i = 0; i < words.size; ++i) {
            if (words[i] == '$' && i + 1 < words.size && words[i + 1] == '{')
                while (i < words.size && words[i] != '}') ++i;
            else if (!is_allowed(words[i], n))
                return false;
        }
        return true;
    }
    static constexpr bool are_digits(text words) {
        for (int i = 0; i < words.size; ++i)
            if (words[i] != '.' && (words[i] < '0' || words[i] > '9')) return false;
        return true;
    }
    constexpr bool is_right_for(text type, text given, int owner) const {
        if (type == "AWS::S3::Bucket") {
            for (int i = 0; i + 1 < given.size; ++i)
                if (given[i] == '.' && given[i + 1] == '.') return false;
            bool const is_reserved = starts_with(given, text_of("xn--")) || ends_with(given, text_of("-s3alias")) ||
                                     ends_with(given, text_of("--ol-s3"));
            return !is_reserved && !(are_digits(given) && has_three_dots(given));   // an address
        }
        if (type == "AWS::SQS::Queue" || type == "AWS::SNS::Topic") {
            int const fifo = property(owner, type == "AWS::SQS::Queue" ? "FifoQueue" : "FifoTopic");
            bool const is_open = fifo != none && nodes[fifo].value_form != form::boolean;
            bool const is_fifo = fifo != none && nodes[fifo].bits != 0;
            bool const has_suffix = ends_with(given, text_of(".fifo")) && given.size > 5;
            text const rest{given.data, has_suffix ? given.size - 5 : given.size};
            return find_character(rest.data, rest.data + rest.size, '.') == rest.data + rest.size &&
                   (is_open || is_fifo == has_suffix);
        }
        if (type == "AWS::Lambda::Alias" || type == "AWS::StepFunctions::StateMachineAlias")
            return !are_digits(given) || find_character(given.data, given.data + given.size, '.') != given.data + given.size;
        if (type == "AWS::KMS::Alias") return starts_with(given, text_of("alias/")) && !starts_with(given, text_of("alias/aws/"));
        if (type == "AWS::Logs::LogGroup") return !starts_with(given, text_of("aws/"));
        return true;
    }
    static constexpr bool has_three_dots(text words) {
        int dots = 0;
        for (int i = 0; i < words.size; ++i) dots += words[i] == '.';
        return dots == 3;
    }

    // --- words and numbers

    constexpr void check_setting(int at, resource_setting const& s) {
        if (at == none) return;
        node const& n = nodes[at];
        if (!s.words) {
            if (n.value_form == form::integer && (n.bits < s.least || n.bits > s.greatest))
                out.add({rule::number_range, n.what, at, {{}, terminated(s.bounds)}, {}, n.bits});
            return;
        }
        if (n.value_form != form::string) return;
        for (text rest = terminated(s.words); !rest.empty();) {
            if (cut_part(rest, ',') == n.value) return;
            if (!rest.empty()) ++rest.data, --rest.size;   // a blank
        }
        refuse(at, s.words);
    }

    // --- state machines. AWS guide: "Logging using CloudWatch Logs", "Data at rest encryption", "Gradual deployment"

    constexpr void check_machine(int at) {
        int const logging = property(at, "LoggingConfiguration");
        if (logging != none && nodes[logging].value_form == form::object) check_logging(at, logging);
        int const encryption = property(at, "EncryptionConfiguration");
        if (encryption == none || nodes[encryption].value_form != form::object) return;
        text const type = text_at(child(encryption, kind::member, text_of("Type")));
        bool const has_key = child(encryption, kind::member, text_of("KmsKeyId")) != none;
        bool const has_period = child(encryption, kind::member, text_of("KmsDataKeyReusePeriodSeconds")) != none;
        if (type == "CUSTOMER_MANAGED_KMS_KEY" && !has_key) refuse(encryption, "a customer managed key needs its KmsKeyId");
        if (type == "AWS_OWNED_KEY" && (has_key || has_period))
            refuse(encryption, "AWS_OWNED_KEY has no KmsKeyId and no reuse period");
    }
    constexpr void check_logging(int at, int logging) {
        text const level = text_at(child(logging, kind::member, text_of("Level")));
        if (level.empty() || level == "OFF") return;
        int const destinations = child(logging, kind::member, text_of("Destinations"));
        int count = 0;
        if (destinations != none && nodes[destinations].value_form == form::array)
            for (int const d : children{nodes, destinations}) {
                ++count;
                int const group =
                    nodes[d].value_form == form::object ? child(d, kind::member, text_of("CloudWatchLogsLogGroup")) : none;
                int const arn = group != none && nodes[group].value_form == form::object
                                    ? child(group, kind::member, text_of("LogGroupArn"))
                                    : none;
                if (!text_at(arn).empty() && !ends_with(text_at(arn), text_of(":*")))
                    refuse(arn, "the ARN of a log group ends with :*");
            }
        bool const is_known = destinations == none || nodes[destinations].value_form == form::array;
        if (is_known && count != 1) refuse(logging, "a Level other than OFF needs one destination");
        int const own = property(at, "StateMachineName");
        text const given = text_at(own);
        for (int i = 0; i < given.size; ++i) {
            char const c = given[i];
            bool const is_plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || !is_plain_end(c);
            if (!is_plain) return refuse(own, "a machine that logs has a name of letters, digits, dots, hyphens and underscores");
        }
    }
    constexpr void check_alias(int at) {
        int const preference = property(at, "DeploymentPreference");
        int const routing = property(at, "RoutingConfiguration");
        if (preference != none && routing != none) refuse(routing, "DeploymentPreference takes its place");
        if (preference == none && routing == none)
            out.add(rule::property_missing, kind::property, at, text_of("DeploymentPreference or RoutingConfiguration"));
        if (routing != none && nodes[routing].value_form == form::array) check_routing(routing);
        if (preference == none || nodes[preference].value_form != form::object) return;
        text const type = text_at(child(preference, kind::member, text_of("Type")));
        bool const has_interval = child(preference, kind::member, text_of("Interval")) != none;
        bool const has_percentage = child(preference, kind::member, text_of("Percentage")) != none;
        if ((type == "LINEAR" || type == "CANARY") && (!has_interval || !has_percentage))
            refuse(preference, "LINEAR and CANARY need Interval and Percentage");
    }
    // The weights of one or two versions are 100 together.
    constexpr void check_routing(int routing) {
        int count = 0;
        long long sum = 0;
        bool is_known = true;
        for (int const version : children{nodes, routing}) {
            ++count;
            int const weight = nodes[version].value_form == form::object ? child(version, kind::member, text_of("Weight")) : none;
            is_known = is_known && weight != none && nodes[weight].value_form == form::integer;
            if (is_known) sum += nodes[weight].bits;
        }
        if (count < 1 || count > 2) return refuse(routing, "it has one or two versions");
        if (is_known && sum != 100) refuse(routing, "its weights are 100 together");
    }
};

// Those of event_properties.hpp and fargate_rules.hpp are those of true.
template <bool Included> struct event_property_checks;
template <bool Included> struct container_property_checks;
template <bool True> constexpr more_property_checks included_checks() {
    more_property_checks more{nullptr, nullptr};
    if constexpr (requires { sizeof(event_property_checks<True>); }) more.of_events = event_property_checks<True>::check;
    if constexpr (requires { sizeof(container_property_checks<True>); })
        more.of_containers = container_property_checks<True>::check;
    return more;
}

template <bool Included> struct property_checks;
template <> struct property_checks<true> {
    template <bool True> static constexpr void check(node const* stack, report& out) {
        common_property_rules{stack, out, included_checks<True>()}.check();
        type_rules{stack, known_types, out}.check_given_names();
    }
    static constexpr auto look_at_attributes(node const* stack, report& out) {
        return [stack, &out](references const& r) { type_rules{stack, known_types, out}.check_get_att(r, false); };
    }
};

}
