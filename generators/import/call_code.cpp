#include <generators/import/call_code.hpp>

#include <algorithm>

#include <aslant/language/task_resource.hpp>
#include <aslant/model/machine.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::form;
using core::none;
using core::resource_form;

namespace {

std::vector<int> members_of(core::node const* nodes, int object) {
    std::vector<int> all;
    for (int const i : core::children{nodes, object}) all.push_back(i);
    return all;
}
bool is_called(core::node const& member, std::string_view name) {
    return std::string_view(member.first.data, std::size_t(member.first.size)) == name;
}

}

cpp_code call_code::call(int resource, int parameters) {
    core::node const& n = nodes_[resource];
    cpp_code const as_text("resource", {values_.text(n.value)});
    core::task_resource const called = core::parse_resource(n.value);
    std::string header = called.form == resource_form::activity      ? "services/sfn.hpp"
                         : called.form == resource_form::integration ? "services.hpp"
                         : called.form == resource_form::function    ? "services/lambda.hpp"
                         : called.form == resource_form::sdk         ? "sdk.hpp"
                                                                     : "";
    bool const is_sdk = called.form == resource_form::sdk;
    std::string const api = string_of(called.service) + ":" + string_of(called.action);
    std::string const usual = std::string("arn:aws:states:::") + (is_sdk ? "aws-sdk:" : "") + api + string_of(called.pattern);
    std::optional<call_builder> const builder = is_sdk ? std::nullopt : find_builder(called.service, called.action);
    bool const is_usual = string_of(n.value) == usual && parameters != none && nodes_[parameters].value_form == form::object;

    std::vector<cpp_code> arguments;
    if (is_usual && is_sdk) {
        arguments = values_.fields(parameters);
        arguments.insert(arguments.begin(), cpp_literal(api));
    } else if (is_usual && builder) {
        members_ = members_of(nodes_, parameters);
        if (built(*builder, arguments)) header = std::string("services/") + builder->service->header + ".hpp";
    }
    if (!header.empty()) values_.headers.insert(header);
    bool const is_written = is_usual && (is_sdk || header.rfind("services/", 0) == 0);
    if (!is_written || (!is_sdk && !builder)) return as_text;
    if (called.pattern == ".sync") arguments.push_back("run_job");
    if (called.pattern == ".sync:2") arguments.push_back("run_job_2");
    if (called.pattern == ".waitForTaskToken") arguments.push_back("wait_for_task_token");
    return cpp_code(is_sdk ? "sdk" : builder->function, std::move(arguments));
}

// Whether the builder can take what there is.
bool call_code::built(call_builder const& builder, std::vector<cpp_code>& arguments) {
    for (std::string_view const parameter : builder.first_parameters()) {
        if (parameter == "Authentication.ConnectionArn") {
            if (!add_connection(arguments)) return false;
            continue;
        }
        int const member = take(parameter);
        if (member == none) return false;
        arguments.push_back(values_.value(member));
    }
    if (builder.api == &events::put_events_api && add_events(arguments)) take("Entries");
    if (builder.api == &sfn::start_execution_api) add_input(arguments);
    add_rest(builder, arguments);
    return true;
}
int call_code::take(std::string_view parameter) {
    auto const found = std::find_if(members_.begin(), members_.end(), [&](int i) { return is_called(nodes_[i], parameter); });
    if (found == members_.end()) return none;
    int const member = *found;
    members_.erase(found);
    return member;
}
void call_code::add_rest(call_builder const& builder, std::vector<cpp_code>& arguments) {
    for (int const i : members_) {
        std::string const name = string_of(nodes_[i].first);
        arguments.push_back(cpp_code(builder.parameter_function(name), {values_.value(i)}));
    }
}

// The connection of an HTTP task stands in an object of its own.
bool call_code::add_connection(std::vector<cpp_code>& arguments) {
    for (char const* holder : {"Authentication", "InvocationConfig"}) {
        auto const found = std::find_if(members_.begin(), members_.end(), [&](int i) { return is_called(nodes_[i], holder); });
        if (found == members_.end() || nodes_[*found].value_form != form::object) continue;
        std::vector<int> const held = members_of(nodes_, *found);
        if (held.size() != 1 || !is_called(nodes_[held[0]], "ConnectionArn")) continue;
        cpp_code connection = values_.value(held[0]);
        members_.erase(found);
        bool const is_private = holder == std::string_view("InvocationConfig");
        arguments.push_back(is_private ? cpp_code("http::invocation_config", {std::move(connection)}) : std::move(connection));
        return true;
    }
    return false;
}

// Each entry that has what every event has.
bool call_code::add_events(std::vector<cpp_code>& arguments) {
    auto const entries = std::find_if(members_.begin(), members_.end(), [&](int i) { return is_called(nodes_[i], "Entries"); });
    if (entries == members_.end() || nodes_[*entries].value_form != form::array || nodes_[*entries].size == 1) return false;
    std::vector<cpp_code> all;
    for (int const entry : core::children{nodes_, *entries}) {
        if (nodes_[entry].value_form != form::object) return false;
        std::vector<int> members = members_of(nodes_, entry);
        std::vector<cpp_code> event;
        for (char const* word : {"Source", "DetailType", "Detail"}) {
            auto const found = std::find_if(members.begin(), members.end(), [&](int i) { return is_called(nodes_[i], word); });
            if (found == members.end()) return false;
            event.push_back(values_.value(*found));
            members.erase(found);
        }
        for (int const more : members) {
            bool const has_function = is_called(nodes_[more], "EventBusName") || is_called(nodes_[more], "Resources") ||
                                      is_called(nodes_[more], "Time") || is_called(nodes_[more], "TraceHeader");
            event.push_back(has_function ? cpp_code("events::" + snake_case(string_of(nodes_[more].first)), {values_.value(more)})
                                         : values_.field(more));
        }
        all.push_back(cpp_code("events::event_entry", std::move(event)));
    }
    arguments.insert(arguments.end(), all.begin(), all.end());
    return true;
}

// The execution that starts another one, among the members of its Input.
void call_code::add_input(std::vector<cpp_code>& arguments) {
    auto const input = std::find_if(members_.begin(), members_.end(), [&](int i) { return is_called(nodes_[i], "Input"); });
    if (input == members_.end() || nodes_[*input].value_form != form::object) return;
    std::vector<cpp_code> fields;
    bool has_parent = false;
    for (int const i : members_of(nodes_, *input)) {
        core::node const& n = nodes_[i];
        bool const is_parent = is_called(n, "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID") &&
                               ((n.value_form == form::path && n.value == "$$.Execution.Id") ||
                                (n.value_form == form::jsonata && string_of(n.value) == " $states.context.Execution.Id "));
        has_parent = has_parent || is_parent;
        if (!is_parent) fields.push_back(values_.field(i));
    }
    if (!has_parent) return;
    members_.erase(input);
    if (!fields.empty()) arguments.push_back(cpp_code("sfn::input", {cpp_code("object", std::move(fields))}));
    arguments.push_back("sfn::associate_with_parent");
}

}
