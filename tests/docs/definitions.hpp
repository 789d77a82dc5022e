// A definition in JSON for each rule that only such a one can break: docs/rules.md shows it with what `aslant check` prints of it.
#pragma once

#include <array>

namespace aslant::examples {

struct wrong_definition {
    char const* text;
    bool express;
};

inline constexpr std::array definitions{
    wrong_definition{R"({"StartAt": "Run", "States": {"Run": {"Type": "Task", "End": true,
    "Resource": "arn:aws:states:::ecs:runTask.sync"}}})",
                     true},
    wrong_definition{R"({"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "End": true,
    "Resource": "arn:aws:states:us-east-1:123456789012:activity:Approve"}}})",
                     true},
    wrong_definition{R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "ItemProcessor": {
    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
    "StartAt": "One", "States": {"One": {"Type": "Succeed"}}}}}})",
                     true},
    wrong_definition{R"({"StartAt": "A",
 "States": {"A": {"Type": "Succeed"},}})",
                     false},
    wrong_definition{R"(["StartAt", "States"])", false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true,
    "Comment": "first", "Comment": "second"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Nexxt": "B", "End": true}}})", false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": "10", "End": true}}})", false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"End": true}}})", false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Taks", "Resource": "arn:x", "End": true}}})", false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.total", "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.total", "NumericEqual": 1, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.total", "IsNull": false, "IsPresent": true, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"IsNull": true, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Next": "B"}]}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.a", "IsNull": true, "Not": {"Variable": "$.b", "IsNull": true}, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": false, "Next": "B"}, "B": {"Type": "Succeed"}}})",
                     false},
    wrong_definition{R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"id.$": 7}, "End": true}}})", false},
};

}
