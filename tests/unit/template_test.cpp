#include "catch.hpp"

#include <aslant/services/lambda.hpp>

#include "emitted.hpp"
#include "golden/orders.hpp"

#include <aslant/services/sfn.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

#include <yaml-cpp/yaml.h>

using namespace aslant;
using namespace aslant::tests;

namespace {

json_value operator""_json_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

std::vector<std::string> keys(json_value const& object) {
    std::vector<std::string> result;
    for (auto const& [key, ignored] : object.items()) result.push_back(key);
    return result;
}

// A YAML document as the JSON that CloudFormation makes of it: short forms become long ones. Plain scalars are compared as the texts
// that they are; of which type they are for a reader is what yaml_types_test.py looks at.
json_value as_json(YAML::Node const& node) {
    json_value value;
    if (node.IsScalar())
        value = node.Scalar();
    else if (node.IsSequence()) {
        value = json_value::array();
        for (auto const& item : node) value.push_back(as_json(item));
    } else if (node.IsMap()) {
        value = json_value::object();
        for (auto const& member : node) value[member.first.Scalar()] = as_json(member.second);
    }
    std::string const tag = node.Tag();
    if (tag.size() < 2 || tag[0] != '!' || tag[1] == '!') return value;
    if (tag == "!GetAtt" && value.is_string()) {
        std::string const whole = value;
        auto const dot = whole.find('.');
        value = json_value::array({whole.substr(0, dot), whole.substr(dot + 1)});
    }
    return json_value{{tag == "!Ref" ? "Ref" : "Fn::" + tag.substr(1), value}};
}

json_value with_scalars_as_texts(json_value value) {
    if (value.is_structured()) {
        for (auto& item : value) item = with_scalars_as_texts(item);
        return value;
    }
    return value.is_string() ? value : json_value(value.dump());
}

template <class Value> json_value property_value(Value const& value) {
    return template_of(stack("S", resource("Topic", "AWS::SNS::Topic"),
                             resource("Any", "Custom::Any", property("P", value))))["Resources"]["Any"]["Properties"]["P"];
}

}

TEST_CASE("A stack: resources in the order in which they are written, each followed by what comes with it") {
    auto const whole = template_of(orders::stack);
    CHECK(keys(whole) == std::vector<std::string>{"AWSTemplateFormatVersion", "Description", "Resources", "Outputs"});
    CHECK(whole["AWSTemplateFormatVersion"] == "2010-09-09");
    CHECK(whole["Description"] == "Orders are priced, shipped, and failures are told.");
    auto made = keys(whole["Resources"]);
    CHECK(made.front() == "Alerts");
    std::vector<std::string> wanted{"Alerts",
                                    "FailedOrders",
                                    "FailedOrdersPolicy",
                                    "AlertsToFailedOrders",
                                    "PriceFunction",
                                    "PriceFunctionLogGroup",
                                    "PriceFunctionRole",
                                    "Fulfil",
                                    "FulfilRole",
                                    "Remind",
                                    "RemindRole",
                                    "AlertRole",
                                    "Alert"};
    std::sort(made.begin(), made.end());
    std::sort(wanted.begin(), wanted.end());
    CHECK(made == wanted);
    CHECK(whole["Outputs"] ==
          R"({"QueueUrl": {"Value": {"Ref": "FailedOrders"}}, "FulfilArn": {"Value": {"Ref": "Fulfil"}}})"_json_value);
}

TEST_CASE("A generic resource has its properties and attributes, word for word") {
    auto const resources = template_of(orders::stack)["Resources"];
    CHECK(resources["Alerts"] ==
          R"({"Type": "AWS::SNS::Topic", "Metadata": {"Owner": "orders@example.com", "Reviewed": "2026-11-20"},
        "Properties": {"KmsMasterKeyId": "alias/aws/sns", "Tags": [{"Key": "team", "Value": "orders"}]}})"_json_value);
    CHECK(resources["FailedOrders"] == R"({"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain",
        "Properties": {"MessageRetentionPeriod": 1209600, "SqsManagedSseEnabled": true, "Tags": [{"Key": "team", "Value": "orders"}]}})"_json_value);
    CHECK(resources["AlertsToFailedOrders"] == R"({"Type": "AWS::SNS::Subscription", "DependsOn": ["FailedOrdersPolicy"],
        "Properties": {"Protocol": "sqs", "TopicArn": {"Ref": "Alerts"}, "Endpoint": {"Fn::GetAtt": ["FailedOrders", "Arn"]}}})"_json_value);
    CHECK(template_of(stack("S", resource("Bare", "AWS::SNS::Topic")))["Resources"]["Bare"] ==
          R"({"Type": "AWS::SNS::Topic"})"_json_value);
}

TEST_CASE("YAML and JSON say the same") {
    auto const from_yaml = as_json(YAML::Load(template_yaml(orders::stack)));
    CHECK(from_yaml == with_scalars_as_texts(template_of(orders::stack)));
}

TEST_CASE("No text breaks out of its literal, or is taken for a function or a substitution") {
    static constexpr char hostile[] = R"(---
!Sub ${AWS::AccountId}
	Tab: {a: b}
  - leading
trailing   
# comment: "quoted" 'and' | > & * %
... 🎉
)";
    static constexpr char carriage[] = "a: !Ref b\r\n---\r\n${x}\t ";
    auto const whole = stack("S", description(hostile),
                             resource("A", "AWS::SSM::Parameter", property("Value", hostile), property("Description", carriage)),
                             resource("F", "AWS::Lambda::Function", property("Runtime", "python3.13"),
                                      property("Handler", "index.h"), property("Code", object(field("ZipFile", hostile)))),
                             state_machine("M", comment(hostile), start_at("P"),
                                           pass("P", result(object(field("text", hostile), field("cr", carriage))), end)),
                             output("O", hostile, description(carriage)));
    auto const in_json = template_of(whole);
    CHECK(as_json(YAML::Load(template_yaml(whole))) == with_scalars_as_texts(in_json));
    CHECK(in_json["Resources"]["A"]["Properties"]["Value"] == hostile);
    std::string const definition = in_json["Resources"]["M"]["Properties"]["DefinitionString"];
    CHECK(definition.find("${") == definition.npos);   // CloudFormation would replace it
    CHECK(json_value::parse(definition)["States"]["P"]["Result"]["text"] == hostile);
    CHECK(json_value::parse(definition)["States"]["P"]["Result"]["cr"] == carriage);
}

TEST_CASE("A cycle through what a role may do is refused") {
    constexpr auto key = resource(
        "Key", "AWS::KMS::Key",
        property("KeyPolicy",
                 object(field("Statement", array(object(field("Principal", object(field("AWS", get_att("MRole", "Arn"))))))))));
    constexpr auto machine = state_machine("M", sfn::encryption(key, minutes(5)), start_at("A"), succeed("A"));
    std::string said;
    try {
        template_json(stack("S", key, machine));
    } catch (std::exception const& error) {
        said = error.what();
    }
    CHECK(said == "error: stack `S`: its resources depend on one another: Key -> MRole -> Key");
}

TEST_CASE("The same stack is the same text, each time") {
    CHECK(template_yaml(orders::stack) == template_yaml(orders::stack));
    CHECK(template_json(orders::stack) == template_json(orders::stack));
    CHECK(definition_json(orders::fulfil) == definition_json(orders::fulfil));
}

TEST_CASE("A machine in a stack: its definition is the very text of NAME.asl.json, its name is the stack's and its own") {
    auto const resources = template_of(orders::stack)["Resources"];
    auto const& fulfil = resources["Fulfil"];
    CHECK(fulfil["Type"] == "AWS::StepFunctions::StateMachine");
    CHECK(fulfil["Properties"]["DefinitionString"] == definition_json(orders::fulfil));
    CHECK_FALSE(fulfil["Properties"].contains("Definition"));
    CHECK(fulfil["Properties"]["StateMachineName"] == R"({"Fn::Sub": "${AWS::StackName}-Fulfil"})"_json_value);
    CHECK(fulfil["Properties"]["RoleArn"] == R"({"Fn::GetAtt": ["FulfilRole", "Arn"]})"_json_value);
    CHECK(fulfil["Properties"]["Tags"] == R"([{"Key": "team", "Value": "orders"}])"_json_value);
    CHECK(fulfil["Properties"]["DefinitionSubstitutions"] ==
          R"({"PriceFunctionArn": {"Fn::GetAtt": ["PriceFunction", "Arn"]}})"_json_value);
    CHECK(resources["Remind"]["Properties"]["StateMachineName"] == "order-reminder");
    CHECK_FALSE(resources["Remind"]["Properties"].contains("DefinitionSubstitutions"));
    CHECK(resources["Alert"]["Properties"]["RoleArn"] == R"({"Fn::GetAtt": ["AlertRole", "Arn"]})"_json_value);
}

TEST_CASE("References and functions of CloudFormation") {
    auto const topic = resource("Topic", "AWS::SNS::Topic");
    CHECK(property_value(ref(topic)) == R"({"Ref": "Topic"})"_json_value);
    CHECK(property_value(ref("Topic")) == R"({"Ref": "Topic"})"_json_value);
    CHECK(property_value(ref("AWS::Region")) == R"({"Ref": "AWS::Region"})"_json_value);
    CHECK(property_value(get_att(topic, "TopicName")) == R"({"Fn::GetAtt": ["Topic", "TopicName"]})"_json_value);
    CHECK(property_value(sub("arn:${AWS::Partition}:", ref(topic), "/", get_att(topic, "TopicName"))) ==
          R"({"Fn::Sub": "arn:${AWS::Partition}:${Topic}/${Topic.TopicName}"})"_json_value);
    CHECK(property_value(sub("${!Literal}")) == R"({"Fn::Sub": "${!Literal}"})"_json_value);
    CHECK(property_value(join("-", ref(topic), "x", 3)) == R"({"Fn::Join": ["-", [{"Ref": "Topic"}, "x", 3]]})"_json_value);
    CHECK(property_value(select(1, fn("Fn::GetAZs", ""))) == R"({"Fn::Select": [1, {"Fn::GetAZs": ""}]})"_json_value);
    CHECK(property_value(import_value("other-Topic")) == R"({"Fn::ImportValue": "other-Topic"})"_json_value);
    CHECK(property_value(array(object(field("a", ref(topic))))) == R"([{"a": {"Ref": "Topic"}}])"_json_value);
    CHECK(property_value("${Topic}") == "${Topic}");   // a text is a text
    CHECK(property_value(json(R"({"raw": ["${x}", 1.50]})")) == R"({"raw": ["${x}", 1.5]})"_json_value);
}

TEST_CASE("Values of the stack in a definition: named after what they are, shared where they are the same") {
    auto const function =
        lambda::function("Inspect", lambda::inline_code("x"), lambda::handler("index.handler"), lambda::runtime::python3_13);
    auto const topic = resource("InspectArn", "AWS::SNS::Topic");   // `Ref` of it has the same name as the function's `Arn`
    auto const machine = state_machine(
        "M", start_at("A"),
        sequence(task("A", lambda::invoke(function)),
                 pass("B", result(object(field("topic", ref(topic)), field("again", ref(topic)),
                                         field("arn", get_att(function, "Arn")), field("name", ref(function)),
                                         field("region", ref("AWS::Region")), field("sub", sub("${AWS::Region}-", ref(topic))),
                                         field("same", sub("${AWS::Region}-", ref(topic))), field("other", sub("${AWS::Region}")),
                                         field("own", "${InspectArn}")))),
                 succeed("C")));
    auto const properties = template_of(stack("S", function, topic, machine))["Resources"]["M"]["Properties"];
    std::string const text = properties["DefinitionString"];
    auto const& named = properties["DefinitionSubstitutions"];
    CHECK(text == definition_json(machine));
    auto const states = json_value::parse(text)["States"];
    auto const meant = [&](json_value const& token) {
        std::string const word = token;
        REQUIRE(word.substr(0, 2) == "${");
        return named.at(word.substr(2, word.size() - 3));
    };
    auto const& values = states["B"]["Result"];
    CHECK(meant(states["A"]["Parameters"]["FunctionName"]) == R"({"Fn::GetAtt": ["Inspect", "Arn"]})"_json_value);
    CHECK(meant(values["topic"]) == R"({"Ref": "InspectArn"})"_json_value);
    CHECK(meant(values["arn"]) == R"({"Fn::GetAtt": ["Inspect", "Arn"]})"_json_value);
    CHECK(meant(values["name"]) == R"({"Ref": "Inspect"})"_json_value);
    CHECK(meant(values["region"]) == R"({"Ref": "AWS::Region"})"_json_value);
    CHECK(meant(values["sub"]) == R"({"Fn::Sub": "${AWS::Region}-${InspectArn}"})"_json_value);
    CHECK(meant(values["other"]) == R"({"Fn::Sub": "${AWS::Region}"})"_json_value);
    CHECK(values["again"] == values["topic"]);
    CHECK(values["same"] == values["sub"]);
    CHECK(values["arn"] == states["A"]["Parameters"]["FunctionName"]);
    CHECK(values["topic"] != values["arn"]);
    CHECK(values["own"] == "${InspectArn}");   // the user's own words, which are written so that nothing takes their place
    CHECK(text.find("\"own\": \"\\u0024{InspectArn}\"") != text.npos);
    CHECK(named.size() == 6);
    for (auto const& [name, ignored] : named.items()) CHECK(text.find("${" + name + "}") != text.npos);
}

TEST_CASE("A quoted template keeps texts that YAML could take for something else") {
    auto const texts =
        resource("Any", "Custom::Any",
                 property("P", object(field("yes", "yes"), field("on", "on"), field("null", "null"), field("0123", "0123"),
                                      field("1e3", "1e3"), field("date", "2012-10-17"), field("empty", ""), field("tilde", "~"),
                                      field("colon", "a: b"), field("hash", "a #b"), field("lines", "a\n  b\n"), field("tab", "\t"),
                                      field("number", 1), field("real", 2.0), field("true", true))));
    auto const from_yaml = YAML::Load(template_yaml(stack("S", texts)))["Resources"]["Any"]["Properties"]["P"];
    CHECK(as_json(from_yaml) == with_scalars_as_texts(template_of(stack("S", texts))["Resources"]["Any"]["Properties"]["P"]));
}
