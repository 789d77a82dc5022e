#include <generators/sources/template_machines.hpp>

#include <generators/json/read_json.hpp>
#include <generators/sources/deployed_values.hpp>

namespace aslant::generators {

using core::form;

namespace {

class machine_finder {
  public:
    machine_finder(source_file const& file, json_document const& document) : file_{file}, document_{document} {}

    std::vector<template_machine> all() {
        int const resources = document_.find(0, "Resources");
        std::vector<template_machine> found;
        for (int r = resources + 1; r < resources + document_[resources].size; r += document_[r].size) {
            std::string_view const type = words_of(document_.find(r, "Type"));
            bool const is_serverless = type == "AWS::Serverless::StateMachine";
            if (!is_serverless && type != "AWS::StepFunctions::StateMachine") continue;
            template_machine machine{std::string(view_of(document_[r].key)), {}, document_[r].key_offset, {}, {}, {}};
            read(r, is_serverless, machine);
            found.push_back(std::move(machine));
        }
        return found;
    }

  private:
    source_file const& file_;
    json_document const& document_;

    std::string_view words_of(int value) const {
        return value >= 0 && document_[value].type == form::string ? view_of(document_[value].words) : std::string_view();
    }

    void read(int resource, bool is_serverless, template_machine& machine) {
        int const properties = document_.find(resource, "Properties");
        auto const property = [&](char const* name) { return properties < 0 ? -1 : document_.find(properties, name); };
        std::string_view const type = words_of(property(is_serverless ? "Type" : "StateMachineType"));
        if (type.find("${") == type.npos) machine.type = type;
        if (int const text = property("DefinitionString"); text >= 0 && !is_serverless)
            read_text(text, machine);
        else if (int const definition = property("Definition"); definition >= 0)
            read_object(definition, machine);
        else if (int const place = property(is_serverless ? "DefinitionUri" : "DefinitionS3Location"); place >= 0)
            read_place(place, machine);
        else
            machine.unknown = "it has no definition";
    }
    void read_text(int value, template_machine& machine) {
        auto const text = deployed_text_of(document_, value, file_.text);
        if (!text || is_unknown(text->words)) {
            machine.unknown = "the deployment puts its definition in";
            return;
        }
        if (text->is_too_long) {
            value_builder refused("JSON");
            refused.fail(document_[value].offset, "its texts are longer than the template");
            machine.definition = refused.finish();
            return;
        }
        machine.definition = read_json(text->words);
        machine.definition->move_offsets([&](int offset) { return text->origins.at(offset); });
    }
    void read_object(int value, template_machine& machine) {
        if (is_intrinsic(document_, value))
            machine.unknown = "the deployment puts its definition in";
        else
            machine.definition = deployed_value(document_, value, file_.text);
    }
    // An object names a bucket.
    void read_place(int value, template_machine& machine) {
        auto const text = deployed_text_of(document_, value, file_.text);
        if (!text || text->words.starts_with("s3://") || text->words.find("${") != std::string::npos) {
            machine.unknown = "its definition is in no file beside the template";
            return;
        }
        machine.path = text->words;
        machine.path_offset = document_[value].offset;
    }
    // One ${Name} and nothing else.
    static bool is_unknown(std::string_view words) { return words.starts_with("${") && words.find('}') == words.size() - 1; }
};

}

bool is_template(json_document const& document) {
    if (document.values().empty() || document[0].type != form::object) return false;
    int const resources = document.find(0, "Resources");
    return resources >= 0 && document[resources].type == form::object && document.find(0, "States") < 0 &&
           document.find(0, "StartAt") < 0;
}

std::vector<template_machine> machines_in(source_file const& file, json_document const& document) {
    return machine_finder(file, document).all();
}

}
