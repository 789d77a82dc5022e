// A definition in JSON for each rule that only such a one can break: docs/rules.md shows it with what `aslant check` prints of it.
#pragma once

#include <array>

namespace aslant::examples {

inline constexpr std::array definitions{
    R"({"StartAt": "A",
 "States": {"A": {"Type": "Succeed"},}})",
    R"(["StartAt", "States"])",
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true,
    "Comment": "first", "Comment": "second"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Nexxt": "B", "End": true}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": "10", "End": true}}})",
    R"({"StartAt": "A", "States": {"A": {"End": true}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Taks", "Resource": "arn:aws:states:::dynamodb:scan", "End": true}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.total", "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.total", "NumericEqual": 1, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.total", "IsNull": false, "IsPresent": true, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"IsNull": true, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Next": "B"}]}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "B", "Choices": [
    {"Variable": "$.a", "IsNull": true, "Not": {"Variable": "$.b", "IsNull": true}, "Next": "B"}]}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": false, "Next": "B"}, "B": {"Type": "Succeed"}}})",
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"id.$": 7}, "End": true}}})",
};

}
