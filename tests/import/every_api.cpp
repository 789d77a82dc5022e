// Every API of an optimised integration, by the facts of its service, for the tests of `aslant import`:
//     every_api builders     C++ that compiles if the builder of each API takes first what the facts say, and nothing less, and if its other
//                            parameters have functions
//     every_api definition   a definition that calls each API by each of its patterns, with all of its parameters
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <aslant/services.hpp>
#include <generators/import/builders.hpp>
#include <generators/model/strings.hpp>

using namespace aslant;
using generators::string_of;
using json = nlohmann::ordered_json;

namespace {

// What is passed to an API, in an object of its own for "Outer.Inner".
struct parameter {
    std::string path;
    bool is_first;

    std::string name() const { return path.substr(0, path.find('.')); }
};

std::vector<parameter> parameters_of(generators::call_builder const& builder, core::text action) {
    std::vector<parameter> all;
    for (std::string_view const path : builder.first_parameters()) all.push_back({std::string(path), true});
    core::api_operation const operation = core::find_operation(*builder.api->model, action);
    for (core::api_member m = core::first_member(operation.input); m; m = core::next_member(m)) {
        auto const is_it = [&](parameter const& one) { return one.name() == string_of(m.name); };
        bool const is_instead = string_of(m.name) == "InvocationConfig";   // of the Authentication of an HTTP endpoint
        if (!is_instead && std::none_of(all.begin(), all.end(), is_it)) all.push_back({string_of(m.name), false});
    }
    return all;
}

template <class Write> void for_every_api(Write const& write) {
    for (core::service const& service : core::all_services)
        for (core::integration const* api : service.apis) {
            core::task_resource const called = core::parse_resource(core::any_resource_of(*api));
            generators::call_builder const builder = generators::find_builder(called.service, called.action).value();
            write(builder, parameters_of(builder, called.action));
        }
}

// Whether the builder takes exactly these first, so that one less is an argument that is missing, and passes each parameter by its name.
void write_builder(generators::call_builder const& builder, std::vector<parameter> const& parameters) {
    std::string const& function = builder.function;
    std::string arguments, paths;
    fmt::print("\n");
    for (parameter const& one : parameters) {
        if (one.is_first) fmt::print("static_assert(lacks_argument({}({})));\n", function, arguments);
        arguments += arguments.empty() ? "" : ", ";
        arguments += one.is_first ? "given" : builder.parameter_function(one.path) + "(given)";
        paths += (paths.empty() ? "" : " ") + one.path;
    }
    fmt::print("static_assert(calls({}({}), \"{}\", \"{}\"));\n", function, arguments,
               string_of(core::any_resource_of(*builder.api)), paths);
}

// A Task with a value of run time for each parameter.
json task_of(char const* resource, std::vector<parameter> const& parameters) {
    json given = json::object();
    for (parameter const& one : parameters) {
        json& object = one.path == one.name() ? given : given[one.name()];
        object[one.path.substr(one.path.rfind('.') + 1) + ".$"] = "$.a";
    }
    if (std::string(resource).find(".waitForTaskToken") != std::string::npos) given.back() = "$$.Task.Token";
    return {{"Type", "Task"}, {"Resource", resource}, {"Parameters", given}, {"End", true}};
}

}

int main(int count, char const* const* words) {
    std::string const wanted = count == 2 ? words[1] : "";
    json branches = json::array();
    auto const add_branches = [&branches](generators::call_builder const& builder, std::vector<parameter> const& parameters) {
        for (char const* resource : builder.api->resource) {
            if (!resource) continue;
            std::string const name = resource + std::string("arn:aws:states:::").size();
            branches.push_back({{"StartAt", name}, {"States", {{name, task_of(resource, parameters)}}}});
        }
    };
    if (wanted == "builders") {
        fmt::print("#include \"call_checks.hpp\"\n");
        for_every_api(write_builder);
    } else if (wanted == "definition") {
        for_every_api(add_branches);
        json const all{{"Type", "Parallel"}, {"Branches", branches}, {"End", true}};
        fmt::print("{}\n", json{{"StartAt", "All"}, {"States", {{"All", all}}}}.dump(2));
    } else {
        fmt::print(stderr, "every_api builders|definition\n");
        return 2;
    }
}
