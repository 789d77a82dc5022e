#include <generators/sources/read_document.hpp>

#include <string_view>
#include <utility>

#include <generators/json/read_json.hpp>
#include <generators/sources/read_yaml.hpp>
#include <generators/sources/template_machines.hpp>

namespace aslant::generators {

bool is_yaml(source_file const& file) {
    if (file.name.ends_with(".yaml") || file.name.ends_with(".yml")) return true;
    if (file.name.ends_with(".json")) return false;
    auto const first = file.text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != file.text.npos && std::string_view("{[/").find(file.text[first]) == std::string_view::npos;
}

json_document read_document(source_file const& file) {
    if (!is_yaml(file)) return read_json(file.text, json_comments::allowed);
    yaml_reading reading = read_yaml(file.text);
    if (reading.tag_offset < 0 || reading.document.values().empty() || is_template(reading.document))
        return std::move(reading.document);
    value_builder refused("YAML");
    refused.fail(reading.tag_offset, "a tag of CloudFormation, outside of a template");
    return refused.finish();
}

}
