#include <generators/cloudformation/content_ids.hpp>

#include <cstdint>
#include <string_view>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

using json = nlohmann::ordered_json;

// FNV-1a.
std::uint32_t hash_of(std::string_view words) {
    std::uint32_t hash = 2'166'136'261U;
    for (char const c : words) hash = (hash ^ std::uint8_t(c)) * 16'777'619U;
    return hash;
}

void add_references(json const& value, std::vector<std::string>& ids) {
    if (value.is_object() && value.size() == 1 && value.contains("Ref")) return ids.push_back(value["Ref"].get<std::string>());
    if (value.is_object() && value.size() == 1 && value.contains("Fn::GetAtt"))
        return ids.push_back(value["Fn::GetAtt"][0].get<std::string>());
    if (value.is_structured())
        for (json const& part : value) add_references(part, ids);
}

// `${id}` and `${id.Attribute}` in a text of Fn::Sub.
std::string in_substitution(std::string words, std::string const& id, std::string const& changed) {
    for (std::string const& opening : {"${" + id + "}", "${" + id + "."})
        for (std::size_t at = 0; (at = words.find(opening, at)) != words.npos; at += changed.size())
            words.replace(at + 2, id.size(), changed);
    return words;
}
void replace_in(json& value, std::string const& id, std::string const& changed) {
    if (value.is_object() && value.size() == 1) {
        std::string const function = value.begin().key();
        json& argument = value.begin().value();
        if (function == "Ref" && argument == id) argument = changed;
        if (function == "Fn::GetAtt" && argument[0] == id) argument[0] = changed;
        if (function == "Fn::Sub" && argument.is_string()) argument = in_substitution(argument, id, changed);
        if (function == "Fn::Sub" && argument.is_array()) argument[0] = in_substitution(argument[0], id, changed);
    }
    if (value.is_object() && value.contains("DependsOn"))
        for (json& one : value["DependsOn"])
            if (one == id) one = changed;
    if (value.is_structured())
        for (json& part : value) replace_in(part, id, changed);
}

std::string content_of(json const& resources, std::string const& id) {
    std::string words = resources[id].dump();
    std::vector<std::string> referred;
    add_references(resources[id], referred);
    for (std::string const& other : referred)
        if (resources.contains(other)) words += resources[other].dump();
    return words;
}

}

void add_content_to_ids(json& content, std::vector<std::string> const& ids) {
    for (std::string const& id : ids) {
        std::string const changed = fmt::format("{}{:08x}", id, hash_of(content_of(content["Resources"], id)));
        json renamed = json::object();
        for (auto& [key, resource] : content["Resources"].items()) renamed[key == id ? changed : key] = std::move(resource);
        content["Resources"] = std::move(renamed);
        replace_in(content, id, changed);
    }
}

}
