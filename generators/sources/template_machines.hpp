// State machines in templates of CloudFormation and SAM.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <generators/json/json_values.hpp>
#include <generators/model/source_file.hpp>

namespace aslant::generators {

// A document with Resources, and without the fields of a state machine.
bool is_template(json_document const&);

// An AWS::StepFunctions::StateMachine or AWS::Serverless::StateMachine.
struct template_machine {
    std::string name;   // its logical ID
    std::string type;   // STANDARD, EXPRESS; empty where it says none, or what only a deployment knows
    int offset;         // of its logical ID
    // One of the three.
    std::optional<json_document> definition;   // its offsets are the template's
    std::string path;                          // of a file, from the template's folder; `path_offset` is where it stands
    std::string unknown;                       // why the template does not tell it
    int path_offset = 0;
};

// In the order of the text. `document` is what was read from `file`, and is a template.
std::vector<template_machine> machines_in(source_file const& file, json_document const& document);

}
