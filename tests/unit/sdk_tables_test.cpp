// The generated tables of AWS APIs, all of them: that they can be read to their ends, that they fit together, and how much they cover.
#include <aslant/iam/sdk_permissions.hpp>
#include <aslant/sdk/all.hpp>
#include <aslant/sdk/lookup.hpp>
#include <tests/catch.hpp>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace aslant::core;

std::string string_of(text t) { return {t.data, size_type(t.size)}; }

// Reads every type that can be reached; says where something is not as it must be.
struct reader {
    std::set<char const*> seen;
    std::vector<std::string> faults;
    int members = 0;

    void read(api_type type, std::string const& where) {
        switch (type.kind()) {
            case api_kind::list:
            case api_kind::map: return read(type.element(), where + "[]");
            case api_kind::structure: break;
            case api_kind::anything:
            case api_kind::string:
            case api_kind::integer:
            case api_kind::long_integer:
            case api_kind::number:
            case api_kind::boolean:
            case api_kind::timestamp:
            case api_kind::blob: return;
            default: faults.push_back(where + ": no type"); return;
        }
        if (!seen.insert(type.place()).second) return;
        std::string before;
        for (api_member m = first_member(type); m; m = next_member(m)) {
            ++members;
            std::string const name = string_of(m.name);
            if (name <= before) faults.push_back(where + "." + name + ": not in order");
            if (find_member(type, m.name).following != m.following) faults.push_back(where + "." + name + ": not found");
            before = name;
            read(m.type, where + "." + name);
        }
    }
};

// Follows a path of a parameter, as lookup.hpp tells it.
bool is_there(api_type type, std::string path) {
    if (!path.empty() && std::string("/:~%^&$").find(path[0]) != std::string::npos) path.erase(0, 1);
    while (!path.empty()) {
        if (type.kind() == api_kind::anything) return true;
        if (path.rfind("[]", 0) == 0 || path.rfind("{}", 0) == 0) {
            if (type.kind() != (path[0] == '[' ? api_kind::list : api_kind::map)) return false;
            type = type.element();
            path.erase(0, 2);
        } else if (path == "{@}") {
            return type.kind() == api_kind::map;
        } else {
            if (path[0] == '.') path.erase(0, 1);
            size_type const end = path.find_first_of(".[{");
            std::string const name = path.substr(0, end);
            api_member const member = find_member(type, {name.data(), int(name.size())});
            if (!member) return false;
            type = member.type;
            path.erase(0, end);
        }
    }
    return true;
}

// What a permission names that the call does not have.
void check_permissions(sdk_action const& action, api_type input, std::string const& where, std::vector<std::string>& faults) {
    auto const need = [&](std::string const& path) {
        std::string const parameter = path.substr(0, path.find_first_of(",!"));   // behind it, a property of what it names
        if (!is_there(input, parameter)) faults.push_back(where + ": there is no " + path);
    };
    auto const need_all = [&](std::string const& path) {
        for (size_type begin = path.find('<'); begin != std::string::npos; begin = path.find('<', begin + 1))
            need(path.substr(begin + 1, path.find('>', begin) - begin - 1));
    };
    for (sdk_grant g = first_grant(action); g; g = next_grant(g)) {
        text conditions = g.conditions;
        for (sdk_condition one{}; cut_condition(conditions, one);) need(string_of(one.parameter));
        if (sdk_resource const named = resource_in_condition(action, g)) need_all(string_of(named.path));
        for (sdk_resource r = first_resource(action, g); r; r = next_resource(action, r)) {
            std::string const path = string_of(r.path);
            if (path.empty() || (!r.is_parameter && r.service.empty() && path != "*"))
                faults.push_back(where + ": an empty resource");
            if (r.is_parameter)
                need(path);
            else
                need_all(path);
        }
    }
}

TEST_CASE("every model can be read to its end, and every action has its model", "[sdk]") {
    reader all;
    int services = 0;
    int operations = 0;
    int without_facts = 0;
    std::string before_service;
    for (named_model const& one : sdk_models) {
        ++services;
        std::string const name = one.service;
        REQUIRE(name > before_service);
        before_service = name;
        sdk_service const service = find_sdk_service(text_of(one.service));
        REQUIRE(service);
        std::string before;
        int supported = 0;
        for (sdk_action a = first_action(service); a; a = next_action(service, a)) {
            std::string const where = name + ":" + string_of(a.name);
            if (string_of(a.name) <= before) all.faults.push_back(where + ": not in order");
            before = string_of(a.name);
            if (find_sdk_action(service, a.name).facts != a.facts) all.faults.push_back(where + ": not found");
            api_operation const operation = find_operation(one.model, a.name);
            if (bool(operation) != a.is_supported()) all.faults.push_back(where + ": the model and the table differ");
            if (!operation) continue;
            ++supported;
            without_facts += !a.is_in_reference();
            all.read(operation.input, where + " takes");
            all.read(operation.output, where + " returns");
            check_permissions(a, operation.input, where, all.faults);
        }
        if (supported != one.model.operations()) all.faults.push_back(name + ": operations that the table does not have");
        operations += supported;
    }
    CHECK(all.faults == std::vector<std::string>{});
    CHECK(services == 388);
    CHECK(operations >= 17800);
    CHECK(all.members > 100000);
    CHECK(without_facts * 50 < operations);   // the Service Authorization Reference is known for more than 98 %
}

TEST_CASE("every service of the table is found, and all but those without a model are listed", "[sdk]") {
    int with_model = 0;
    for (int i = 0; i < sdk_services(); ++i) {
        sdk_service const service = sdk_service_at(i);
        INFO(string_of(service.name));
        CHECK(find_sdk_service(service.name).first == service.first);
        CHECK(!service.prefix.empty());
        with_model += bool(first_action(service));
    }
    CHECK(with_model == 388);
    CHECK(sdk_services() == 389);   // the service honeycode has ended
}

}
