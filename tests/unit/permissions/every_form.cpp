#include "every_form.hpp"

#include <set>
#include <tuple>

#include <aslant/services.hpp>
#include <generators/model/strings.hpp>

namespace aslant::tests {

namespace {

using core::form;
using core::integration;
using core::node;
using generators::string_of;

enum class given_form { literal, handle, run_time };
constexpr char const* words_of(given_form f) {
    return f == given_form::literal ? "a literal" : f == given_form::handle ? "a handle" : "a value of run time";
}

using seen_form = std::tuple<integration const*, int, given_form>;
std::set<seen_form>& seen() {
    static std::set<seen_form> all;
    return all;
}

// What no call can have.
struct exception {
    char const* api;
    bool is_about_handles;   // or about every form
    char const* reason;
};
constexpr exception exceptions[]{
    {"athena:stopQueryExecution", true, "a query has an id, and is no resource"},
    {"athena:getQueryExecution", true, "a query has an id, and is no resource"},
    {"athena:getQueryResults", true, "a query has an id, and is no resource"},
    {"codebuild:retryBuildBatch", true, "a batch of builds has an id, and is no resource"},
    {"codebuild:stopBuild", true, "a build has an id, and is no resource"},
    {"codebuild:stopBuildBatch", true, "a batch of builds has an id, and is no resource"},
    {"codebuild:batchDeleteBuilds", true, "a build has an id, and is no resource"},
    {"codebuild:deleteBuildBatch", true, "a batch of builds has an id, and is no resource"},
    {"codebuild:batchGetReports", true, "a report has an ARN, and is no resource"},
    {"emr-containers:createVirtualCluster", false, "it makes what it acts on"},
    {"emr-serverless:createApplication", false, "it makes what it acts on"},
};
bool is_exception(integration const& api, given_form f, std::set<char const*>& used) {
    core::text const resource = core::any_resource_of(api);
    for (exception const& one : exceptions)
        if ((f == given_form::handle || !one.is_about_handles) && string_of(resource).ends_with(std::string(":") + one.api)) {
            used.insert(one.api);
            return true;
        }
    return false;
}

// The name of the member that a path leads to: "EventBusName" of "Entries[].EventBusName".
std::string member_of(std::string path) {
    path = path.substr(0, path.find("->"));
    path = path.substr(path.rfind('.') + 1);
    return path.substr(0, path.find('['));
}
// What the API acts on: what its rows name, and what its builder takes first.
std::set<std::string> acted_on(integration const& api) {
    std::set<std::string> names;
    for (core::resource_parameter const& row : api.parameters) names.insert(member_of(row.path));
    for (core::text words = core::terminated(api.builder); !words.empty();) {
        std::string const word = string_of(core::cut_part(words, ' '));
        if (word.find('=') == std::string::npos) names.insert(member_of(word));
    }
    return names;
}
bool has_handle(integration const& api) {
    for (core::resource_parameter const& row : api.parameters)
        if (row.kind->type && std::string(row.path).find("->") == std::string::npos) return true;
    return false;
}

}

void keep_forms(node const* stack) {
    integration const* api = nullptr;
    int pattern = 0;
    std::set<std::string> names;
    for (int i = 1; i < stack[0].size; ++i) {
        node const& n = stack[i];
        if (n.what == core::kind::resource) {
            core::task_resource const called = core::parse_resource(n.value);
            api = core::is_of_builder(n) ? n.api : core::known_services<true>::find(called.service, called.action);
            for (pattern = 3; api && pattern > 0; --pattern)
                if (api->resource[pattern] && n.value == core::terminated(api->resource[pattern])) break;
            names = api ? acted_on(*api) : std::set<std::string>();
        }
        if (!api || n.what != core::kind::member || !names.count(string_of(n.first))) continue;
        switch (stack[n.value_form == form::array && n.size > 1 ? i + 1 : i].value_form) {
            case form::string: seen().insert({api, pattern, given_form::literal}); break;
            case form::reference: seen().insert({api, pattern, given_form::handle}); break;
            case form::path:
            case form::intrinsic:
            case form::call:
            case form::jsonata: seen().insert({api, pattern, given_form::run_time}); break;
            default: break;
        }
    }
}

std::string missing_forms() {
    std::string lines;
    std::set<char const*> used;
    for (core::service const& service : core::all_services)
        for (integration const* api : service.apis)
            for (int pattern = 0; pattern < 4; ++pattern)
                for (given_form const f : {given_form::literal, given_form::handle, given_form::run_time}) {
                    if (!api->resource[pattern] || seen().count({api, pattern, f})) continue;
                    if (is_exception(*api, f, used)) continue;
                    if (acted_on(*api).empty() || (f == given_form::handle && !has_handle(*api))) continue;
                    lines += std::string(api->resource[pattern]) + ": no test with " + words_of(f) + "\n";
                }
    for (exception const& one : exceptions)
        if (!used.count(one.api)) lines += std::string(one.api) + ": its exception is not needed\n";
    return lines;
}

}
