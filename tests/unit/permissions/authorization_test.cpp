// The facts of all services against the Service Authorization Reference: authorization.txt, which
// generators/tables/authorization_text.py makes of it.
#include "authorization.hpp"
#include "permissions.hpp"

#include <set>
#include <utility>

#include <aslant/sdk/lookup.hpp>

namespace {

using namespace aslant::core;
using aslant::tests::authorization;
using aslant::tests::authorizations;
using aslant::tests::words_in;

std::string string_of(text t) { return {t.data, size_type(t.size)}; }
// --- ARNs

// Variables in which slashes and colons may stand.
bool takes_anything(std::string const& variable) {
    static std::set<std::string> const names{
        "ObjectName", "RoleNameWithPath",    "SecretId", "ApiSpecificResourcePath", "ParameterNameWithoutLeadingSlash",
        "Path",       "EncryptionContextKey"};
    return names.count(variable) > 0;
}
// Whether the ARN of a policy is one of a type. A variable is at least one character, of which `*` is one, and ends before a slash
// or colon.
bool fits(char const* arn, char const* pattern) {
    if (*pattern == 0) return *arn == 0;
    if (pattern[0] != '$') return *arn == *pattern && fits(arn + 1, pattern + 1);
    char const* const last = std::char_traits<char>::find(pattern, std::char_traits<char>::length(pattern), '}');
    std::string const variable(pattern + 2, last);
    bool const is_own = variable == "Region" || variable == "Account";
    if (is_own) {
        char const* const own = variable == "Region" ? "{R}" : "{A}";
        return std::string(arn).rfind(own, 0) == 0 && fits(arn + 3, last + 1);
    }
    for (; *arn && (takes_anything(variable) || (*arn != '/' && *arn != ':')); ++arn)
        if (fits(arn + 1, last + 1)) return true;
    return false;
}
bool fits_one(std::string const& arn, std::vector<std::string> const& patterns) {
    for (std::string const& pattern : patterns)
        if (fits(arn.c_str(), pattern.c_str())) return true;
    return false;
}

// --- what our facts say

// What the reference does not have for an action.
struct exception {
    char const* action;
    char const* what;   // the resource, or the key of a condition
    char const* reason;
};
char const* const of_alias =
    "the reference has the function only; the function's own policies, and what a call is allowed on, are those of the "
    "alias or version that it names (Lambda developer guide: \"Versions and aliases\")";
char const* const of_children =
    "the reference has this type, but not for this action; the guide's policy (\"Using Map state in Distributed "
    "mode\") names child executions by the label of their Map";
char const* const of_http =
    "the reference has the key, and names it for no action; the guide's policy (\"Call HTTPS APIs\") has it";
exception const exceptions[]{
    {"states:InvokeHTTPEndpoint", "states:{R}:{A}:stateMachine:name",
     "the reference has no type for it; the guide's policy (\"Call HTTPS APIs\") names the machine"},
    {"states:InvokeHTTPEndpoint", "states:HTTPMethod", of_http},
    {"states:InvokeHTTPEndpoint", "states:HTTPEndpoint", of_http},
    {"sns:Publish", "*",
     "phone numbers and the endpoints of devices have no ARN of a topic (guide: \"Amazon Simple Notification Service\")"},
    {"bedrock:CreateModelCustomizationJob", "bedrock:{R}:{A}:model-customization-job/*",
     "the reference has no such type for it; the guide's policy (\"Invoke and customize Amazon Bedrock models\") has it"},
    {"lambda:InvokeFunction", "lambda:{R}:{A}:function:name:alias", of_alias},
    {"lambda:InvokeFunction", "lambda:{R}:{A}:function:name:name", of_alias},
    {"states:DescribeExecution", "states:{R}:{A}:execution:name/label:*", of_children},
    {"states:StopExecution", "states:{R}:{A}:execution:name/label:*", of_children},
    {"states:RedriveExecution", "states:{R}:{A}:execution:name/label:*", of_children},
};

// What a placeholder may stand for at its place: where it begins a resource, the whole ARN.
std::vector<std::string> samples_of(integration const* api, placeholder const& p, bool is_whole, bool is_all) {
    if (p.part == ".SecretArn") return {"secretsmanager:{R}:{A}:secret:name-123456"};
    std::string path = string_of(p.path);
    if (!p.property.empty()) path += "->" + string_of(p.property);
    std::vector<std::string> samples;
    auto const add = [&](resource_kind const& kind) {
        std::vector<std::string> names{"name"};
        if (kind.form == name_form::revision) names = {"name:1", "name:*"};
        if (kind.form == name_form::revision_or_name) names = {"name", "name:1"};
        if (kind.form == name_form::function && is_all) names = {"name", "name:alias"};
        if (kind.form == name_form::s3_uri && p.part.empty()) names = {"bucket/key"};
        for (std::string const& name : names) {
            std::string const arn = kind.arn;
            samples.push_back(is_whole ? arn.substr(0, arn.find("{}")) + name + arn.substr(arn.find("{}") + 2) : name);
        }
    };
    if (api)
        for (resource_parameter const& row : api->parameters)
            if (row.path == path) add(*row.kind);
    if (samples.empty() && !is_whole) samples.push_back("name");   // {Method}: it names no resource
    return samples;
}

// The ARNs that a template of a resource may become.
std::vector<std::string> arns_of(integration const* api, std::string const& resource) {
    std::vector<std::string> arns{""};
    auto const append = [&arns](std::vector<std::string> const& ends) {
        std::vector<std::string> longer;
        for (std::string const& arn : arns)
            for (std::string const& words : ends) longer.push_back(arn + words);
        arns = longer;
    };
    text rest{resource.data(), int(resource.size())};
    text before{};
    text hole{};
    while (cut_placeholder(rest, before, hole)) {
        append({string_of(before)});
        std::string const words = string_of(hole);
        if (words == "R" || words == "A")
            append({"{" + words + "}"});
        else if (words == "self")
            append({"states:{R}:{A}:stateMachine:name"});
        else if (words == "self.execution")
            append({"states:{R}:{A}:execution:name:*"});
        else if (words == "self.child")
            append({"states:{R}:{A}:execution:name/label:*"});
        else
            append(samples_of(api, parse_placeholder(hole), arns == std::vector<std::string>{""}, rest.empty()));
    }
    append({string_of(before)});
    return arns;
}

class checker {
  public:
    std::string faults;
    std::set<std::string> actions;
    int resources = 0;
    int keys = 0;

    void look_at(std::string const& where, integration const* api, fact_rows<permission> const& rows) {
        for (permission const& row : rows)
            for (std::string const& action : words_in(row.actions)) {
                actions.insert(action);
                auto const known = authorizations().patterns.find(action);
                if (known == authorizations().patterns.end()) {
                    add(where, action + " is in no reference");
                    continue;
                }
                for (std::string const& resource : words_in(row.resources))
                    look_at(where, api, row, action, known->second, resource);
                for (std::string const& condition : words_in(row.condition, ';'))
                    look_at_key(where, action, words_in(condition).at(1));
            }
    }
    void look_for_unneeded() {
        for (exception const& e : exceptions)
            if (!used_.count(&e)) add(e.action, std::string("no fact needs its exception for ") + e.what);
        authorization const& all = authorizations();
        for (auto const& [action, patterns] : all.patterns) {
            bool const is_listed = all.services.count(action.substr(0, action.find(':'))) || all.others.count(action);
            if (!is_listed && !actions.count(action)) add(action, "no fact needs it");
        }
    }

  private:
    std::set<exception const*> used_;

    bool is_exception(std::string const& action, std::string const& what) {
        for (exception const& e : exceptions)
            if (e.action == action && e.what == what) return used_.insert(&e), true;
        return false;
    }
    void look_at_key(std::string const& where, std::string const& action, std::string const& key) {
        ++keys;
        auto const known = authorizations().keys.find(action);
        bool const is_known = known != authorizations().keys.end() && fits_one(key, known->second);
        if (!is_known && !is_exception(action, key)) add(where, action + " has no condition on " + key);
    }
    void add(std::string const& where, std::string const& what) { faults += where + ": " + what + "\n"; }

    void look_at(std::string const& where, integration const* api, permission const& row, std::string const& action,
                 std::vector<std::string> const& patterns, std::string const& resource) {
        ++resources;
        if (resource == "*" && patterns.empty()) return;
        if (resource == "*" && *row.why == 0) add(where, action + " on *, and nothing says why");
        std::vector<std::string> const arns = arns_of(api, resource);
        if (arns.empty()) add(where, resource + " is the name of nothing");
        for (std::string const& arn : arns) {
            if (fits_one(arn, patterns) || is_exception(action, arn)) continue;
            add(where, action + " has no resource " + arn + " (" + resource + ")");
        }
    }
};

}

TEST_CASE("Every action of the facts exists, every ARN is one of its types, and every condition has a key of it") {
    checker check;
    int apis = 0;
    for (service const& one : all_services)
        for (integration const* api : one.apis) {
            ++apis;
            char const* const name = api->resource[0] ? api->resource[0] : api->resource[1];
            check.look_at(name, api, api->permissions);
        }
    for (char const* own : {"lambda", "activity"}) {
        text const service{own, int(std::string(own).size())};
        integration const* const api = known_services<true>::find(service, {});
        REQUIRE(api);
        ++apis;
        check.look_at(own, api, api->permissions);
    }
    integration const credentials{{"", nullptr, nullptr, nullptr}, {}, credential_names, nullptr, ""};
    integration const objects{{"", nullptr, nullptr, nullptr}, {}, object_names, nullptr, ""};
    integration const keys{{"", nullptr, nullptr, nullptr}, {}, key_names, nullptr, ""};
    check.look_at("Credentials", &credentials, assumes_role);
    check.look_at("distributed Map", &objects, runs_child_executions);
    check.look_at("ItemReader", &objects, reads_object);
    check.look_at("ItemReader of a manifest", &objects, reads_manifest);
    check.look_at("ItemReader that lists", &objects, lists_objects);
    check.look_at("ItemReader that flattens", &objects, lists_and_reads_objects);
    check.look_at("ResultWriter", &objects, writes_results);
    check.look_at("logs", nullptr, delivers_logs);
    check.look_at("traces", nullptr, sends_traces);
    check.look_at("key", &keys, encrypts_executions);
    check.look_at("key of logs", &keys, encrypts_logs);
    check.look_for_unneeded();
    CHECK(check.faults == "");
    CHECK(apis == 65);
    CHECK(check.actions.size() >= 150);
    CHECK(check.resources >= 250);
    CHECK(check.keys >= 50);
}

TEST_CASE("An ARN is one of a type only as a whole") {
    CHECK(fits("sqs:{R}:{A}:orders", "sqs:${Region}:${Account}:${QueueName}"));
    CHECK(fits("sqs:{R}:{A}:*", "sqs:${Region}:${Account}:${QueueName}"));
    CHECK_FALSE(fits("sqs:{R}::orders", "sqs:${Region}:${Account}:${QueueName}"));
    CHECK_FALSE(fits("sqs:eu-west-1:{A}:orders", "sqs:${Region}:${Account}:${QueueName}"));
    CHECK_FALSE(fits("sqs:{R}:{A}:", "sqs:${Region}:${Account}:${QueueName}"));
    CHECK_FALSE(fits("states:{R}:{A}:execution:name:*", "states:${Region}:${Account}:stateMachine:${StateMachineName}"));
    CHECK_FALSE(fits("s3:::bucket/*", "s3:::${BucketName}"));
    CHECK(fits("s3:::bucket/a/b*", "s3:::${BucketName}/${ObjectName}"));
    CHECK_FALSE(fits("s3:::bucket", "s3:::${BucketName}/${ObjectName}"));
}

TEST_CASE("The permissions of AWS SDK integrations are written as the reference has them") {
    std::string faults;
    int checked = 0;
    for (int i = 0; i < sdk_services(); ++i) {
        sdk_service const service = sdk_service_at(i);
        std::string const prefix = string_of(service.prefix);
        if (!authorizations().services.count(prefix)) continue;
        for (sdk_action action = first_action(service); action; action = next_action(service, action)) {
            if (!action.is_in_reference()) continue;
            std::string const where = string_of(service.name) + ":" + string_of(action.name);
            for (sdk_grant grant = first_grant(action); grant; grant = next_grant(grant)) {
                std::string own = prefix + ":" + string_of(action.name);
                own[prefix.size() + 1] = char(own[prefix.size() + 1] - 'a' + 'A');
                std::vector<std::string> const named = words_in(string_of(grant.actions), ',');
                std::vector<std::string> patterns;
                bool is_known = true;
                for (std::string name : named.empty() ? std::vector<std::string>{own} : named) {
                    if (name.find(':') == std::string::npos) name = prefix + ":" + name;
                    auto const known = authorizations().patterns.find(name);
                    bool const is_here = known != authorizations().patterns.end();
                    if (!is_here && authorizations().services.count(name.substr(0, name.find(':'))))
                        faults += where + ": no action " + name + "\n";
                    is_known = is_known && is_here;
                    if (is_here) patterns.insert(patterns.end(), known->second.begin(), known->second.end());
                }
                if (!is_known) continue;
                ++checked;
                if (!first_resource(action, grant) && !patterns.empty()) faults += where + ": on *, but it has a type\n";
                for (sdk_resource r = first_resource(action, grant); r; r = next_resource(action, r)) {
                    if (r.is_parameter) continue;      // the ARN is what the call gives
                    if (r.service.empty()) continue;   // the call is about no resource at all
                    std::string const region = r.region == "{}" ? "{R}" : string_of(r.region);
                    std::string const account = r.account == "{}" ? "{A}" : string_of(r.account);
                    std::string arn = string_of(r.service) + ":" + region + ":" + account + ":";
                    std::string const path = string_of(r.path);
                    for (std::size_t at = 0; at < path.size(); ++at) {
                        std::size_t const closing = path[at] == '<' ? path.find('>', at) : at;
                        bool const is_object =
                            path.substr(at, closing - at).find("CopySource") != std::string::npos;   // bucket/key
                        arn += path[at] != '<' ? path.substr(at, 1) : is_object ? "bucket/key" : "name";
                        at = closing;
                    }
                    if (!fits_one(arn, patterns)) faults += where + ": no resource " + arn + "\n";
                }
            }
        }
    }
    CHECK(faults == "");
    CHECK(checked >= 700);
}
