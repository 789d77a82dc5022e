#include <generators/cloudformation/cycles.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace aslant::generators {

namespace {

class dependency_finder {
  public:
    explicit dependency_finder(json const& resources) : resources_{resources} {}

    std::set<std::string> of(json const& resource) {
        found_.clear();
        if (resource.contains("DependsOn"))
            for (json const& id : resource["DependsOn"]) add(id);
        if (resource.contains("Properties")) look_at(resource["Properties"]);
        return std::move(found_);
    }

  private:
    json const& resources_;
    std::set<std::string> found_;

    void add(json const& id) {
        if (id.is_string() && resources_.contains(id.get_ref<std::string const&>())) found_.insert(id);
    }
    // `${Id}` and `${Id.Attribute}`
    void look_at_text(std::string_view words) {
        for (auto at = words.find("${"); at != words.npos; at = words.find("${", at + 2)) {
            auto const rest = words.substr(at + 2);
            add(std::string(rest.substr(0, rest.find_first_of(".}"))));
        }
    }
    void look_at(json const& value) {
        if (value.is_object() && value.size() == 1) {
            auto const& [key, argument] = *value.get_ref<json::object_t const&>().begin();
            if (key == "Ref") add(argument);
            if (key == "Fn::GetAtt") {
                if (argument.is_array() && !argument.empty()) add(argument[0]);
                if (argument.is_string())
                    add(argument.get_ref<std::string const&>().substr(0, argument.get_ref<std::string const&>().find('.')));
            }
            if (key == "Fn::Sub") {
                json const& words = argument.is_array() && !argument.empty() ? argument[0] : argument;
                if (words.is_string()) look_at_text(words.get_ref<std::string const&>());
            }
        }
        if (value.is_structured())
            for (json const& inner : value) look_at(inner);
    }
};

}

std::vector<std::string> find_cycle(json const& resources) {
    std::map<std::string, std::set<std::string>> left;   // what each still depends on
    for (auto const& [id, resource] : resources.items()) left[id] = dependency_finder(resources).of(resource);
    std::map<std::string, std::vector<std::string>> users;
    std::vector<std::string> free;
    for (auto const& [id, needs] : left) {
        for (std::string const& needed : needs) users[needed].push_back(id);
        if (needs.empty()) free.push_back(id);
    }
    while (!free.empty()) {
        std::string const id = std::move(free.back());
        free.pop_back();
        for (std::string const& user : users[id])
            if (left[user].erase(id) && left[user].empty()) free.push_back(user);
        left.erase(id);
    }
    if (left.empty()) return {};
    // what is left depends on what is left
    std::vector<std::string> path{left.begin()->first};
    while (true) {
        std::string const& next = *left[path.back()].begin();
        auto const begin = std::find(path.begin(), path.end(), next);
        if (begin != path.end()) return {begin, path.end()};
        path.push_back(next);
    }
}

}
