#include <generators/cloudformation/tags.hpp>

#include <algorithm>
#include <string>

#include <generators/cloudformation/tagged_types.hpp>

namespace aslant::generators {

namespace {

bool is_function(json const& value) {
    return value.is_object() && value.size() == 1 &&
           (value.begin().key() == "Ref" || value.begin().key().compare(0, 4, "Fn::") == 0);
}

json as_list(json const& tags) {
    json list = json::array();
    for (auto const& [key, value] : tags.items()) list.push_back({{"Key", key}, {"Value", value}});
    return list;
}

bool has_key(json const& list, std::string const& key) {
    return std::any_of(list.begin(), list.end(),
                       [&](json const& tag) { return tag.is_object() && tag.contains("Key") && tag["Key"] == key; });
}

}

void add_tags(json& resource, json const& of_stack) {
    tags_form const takes = tags_form_of(resource["Type"].get_ref<std::string const&>());
    if (takes == tags_form::none) return;
    bool const has_own = resource.contains("Properties") && resource["Properties"].contains("Tags");
    json all = has_own ? resource["Properties"]["Tags"] : takes == tags_form::list ? json::array() : json::object();
    if (is_function(all)) return;   // what it gives nobody knows
    bool const is_list = takes == tags_form::list;
    if (is_list && all.is_object()) all = as_list(all);
    if (all.is_array() != is_list) return;
    if (!of_stack.is_null())
        for (auto const& [key, value] : of_stack.items()) {
            if (is_list && !has_key(all, key)) all.push_back({{"Key", key}, {"Value", value}});
            if (!is_list && !all.contains(key)) all[key] = value;
        }
    if (has_own || !all.empty()) resource["Properties"]["Tags"] = std::move(all);
}

}
