// The roles of machines: who may take them on, what is opt-in, and policies that are too large for a role.
#include "permissions.hpp"

#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <aslant/generators/texts.hpp>
#include <aslant/services/sqs.hpp>
#include <generators/iam/policy_split.hpp>
#include <generators/output/findings_error.hpp>

using namespace aslant;

namespace {

using json_value = nlohmann::ordered_json;

template <class Stack> json_value resources_of(Stack const& stack) { return json_value::parse(template_json(stack))["Resources"]; }
json_value operator""_json_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

constexpr auto only = pass("Only", end);
constexpr auto boundary = resource("Boundary", "AWS::IAM::ManagedPolicy");
constexpr auto publish = iam::allow(iam::actions("sns:Publish"), iam::on("arn:aws:sns:eu-west-1:111122223333:t"));
constexpr auto send = iam::allow(iam::actions("sqs:SendMessage"), iam::on("arn:aws:sqs:eu-west-1:111122223333:old"));

template <class... Options> json_value role_with(Options const&... options) {
    return resources_of(
        stack("S", boundary, state_machine("M", execution_role(options...), start_at("A"), succeed("A"))))["MRole"]["Properties"];
}

// "action on resource" of everything that policies of a template allow.
using permissions = std::multiset<std::string>;
permissions allowed_by(json_value const& document) {
    permissions all;
    for (auto const& statement : document["Statement"])
        for (auto const& action : statement["Action"].is_array() ? statement["Action"] : json_value::array({statement["Action"]}))
            for (auto const& resource : statement["Resource"]) all.insert(action.get<std::string>() + " on " + resource.dump());
    return all;
}

// How many characters a document has when it is deployed to where the partition's name is longest.
std::size_t deployed_size(json_value const& value) {
    if (value.is_object() && value.contains("Fn::Sub")) {
        std::string const words = value["Fn::Sub"].get<std::string>();
        std::string const partition = "${AWS::Partition}";
        CHECK(words.find("${", words.find(partition) + 1) == std::string::npos);   // nothing else is left open
        return words.size() - partition.size() + std::string("aws-us-gov").size() + 2;
    }
    if (!value.is_structured()) return value.dump().size();
    std::size_t size = 1 + value.size();   // brackets and commas
    for (auto const& [key, item] : value.items()) size += deployed_size(item) + (value.is_object() ? key.size() + 3 : 0);
    return size;
}

// Names that a machine may reach, and a machine that reaches them with one state each.
struct many_names {
    std::vector<std::string> of;

    many_names(int count, std::size_t length) {
        for (int i = 0; i < count; ++i) {
            std::string const number = std::to_string(i);
            of.push_back(std::string(length - number.size(), 'q') + number);
        }
    }
    template <std::size_t... I> auto stack_of_tasks(std::index_sequence<I...>) const {
        auto const call = [&](std::size_t i) {
            auto const url = "https://sqs.eu-west-1.amazonaws.com/111122223333/" + of[i];
            urls_.push_back(url);
            return task(of[i], core::discard_result, sqs::send_message(urls_.back(), sqs::message_body("x")));
        };
        urls_.reserve(sizeof...(I));
        return stack("S", state_machine("M", start_at(of[0]), sequence(call(I)..., succeed("Done"))));
    }
    template <class Role, std::size_t... I> auto stack_of_bounds(Role const& role, std::index_sequence<I...>) const {
        auto const call = sqs::send_message(path("$.q"), sqs::message_body("x"), allow("QueueUrl", of[I]...));
        return stack("S", state_machine("M", role, start_at("A"), task("A", call, end)));
    }

  private:
    mutable std::vector<std::string> urls_;
};

std::string fault_of(core::node const* nodes) {
    try {
        generators::template_text(nodes, template_format::json);
    } catch (generators::findings_error const& error) {
        return error.what();
    }
    return {};
}

}

TEST_CASE("The path, the boundary and the managed policies of a role are those that are given") {
    CHECK_FALSE(role_with(publish).contains("Path"));
    CHECK_FALSE(role_with(publish).contains("PermissionsBoundary"));
    CHECK_FALSE(role_with(publish).contains("ManagedPolicyArns"));
    auto const role = role_with(role_path("/workflows/"), permissions_boundary(boundary),
                                managed_policies(boundary, "arn:aws:iam::aws:policy/ReadOnlyAccess"));
    CHECK(role["Path"] == "/workflows/");
    CHECK(role["PermissionsBoundary"] == R"({"Ref": "Boundary"})"_json_value);
    CHECK(role["ManagedPolicyArns"] == R"([{"Ref": "Boundary"}, "arn:aws:iam::aws:policy/ReadOnlyAccess"])"_json_value);
    CHECK_FALSE(role.contains("Policies"));   // not an empty one, which IAM refuses
    CHECK(role_with(permissions_boundary("arn:aws:iam::111122223333:policy/b"))["PermissionsBoundary"] ==
          "arn:aws:iam::111122223333:policy/b");
    CHECK(role_with(permissions_boundary(import_value("Boundary")))["PermissionsBoundary"] ==
          R"({"Fn::ImportValue": "Boundary"})"_json_value);
}

TEST_CASE("Statements that are given and that are kept stand in the role's policy as they are, and a comment says why") {
    constexpr auto s = stack(
        "S",
        state_machine(
            "M", execution_role(publish, keep_grants("until 2026-12-01", send, publish)), start_at("A"),
            task("A", sqs::send_message("https://sqs.eu-west-1.amazonaws.com/111122223333/new", sqs::message_body("x")), end)));
    auto const policy = resources_of(s)["MRole"]["Properties"]["Policies"][0]["PolicyDocument"];
    REQUIRE(policy["Statement"].size() == 4);   // one is not put together with another, so that it can go by itself
    CHECK(policy["Statement"][1] ==
          R"({"Effect": "Allow", "Action": ["sns:Publish"], "Resource": ["arn:aws:sns:eu-west-1:111122223333:t"]})"_json_value);
    CHECK(policy["Statement"][2]["Action"] == R"(["sqs:SendMessage"])"_json_value);
    CHECK(policy["Statement"][3] == policy["Statement"][1]);
    std::string const yaml = template_yaml(s);
    CHECK(yaml.find("# for: A\n") < yaml.find("# given to the machine's execution_role\n"));
    CHECK(yaml.find("# given to the machine's execution_role\n") < yaml.find("# kept: until 2026-12-01\n"));
}

TEST_CASE("A role that is brought along is the machine's, and nothing is made for it") {
    auto const resources = resources_of(
        stack("S", state_machine("M", property("RoleArn", "arn:aws:iam::111122223333:role/own"), start_at("A"), succeed("A"))));
    CHECK(resources["M"]["Properties"]["RoleArn"] == "arn:aws:iam::111122223333:role/own");
    CHECK(resources.size() == 1);
}

TEST_CASE("The machines of a distributed Map's executions may take on the role, too, and only theirs") {
    auto const source = [](auto const& machine) {
        return resources_of(stack("S", machine))["MRole"]["Properties"]["AssumeRolePolicyDocument"]["Statement"][0]["Condition"];
    };
    auto const arn = [](std::string const& name) {
        return json_value{{"Fn::Sub", "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:" + name}};
    };
    json_value const account{{"aws:SourceAccount", {{"Ref", "AWS::AccountId"}}}};
    CHECK(source(state_machine("M", start_at("Each"), map("Each", item_processor(start_at("Only"), only), end))) ==
          json_value{{"StringEquals", account}, {"ArnEquals", {{"aws:SourceArn", arn("${AWS::StackName}-M")}}}});
    auto const processor = item_processor(distributed("STANDARD"), start_at("Only"), only);
    json_value const both{{"StringEquals", account},
                          {"ArnLike", {{"aws:SourceArn", {arn("${AWS::StackName}-M"), arn("${AWS::StackName}-M/*")}}}}};
    CHECK(source(state_machine("M", start_at("Each"), map("Each", processor, end))) == both);
    CHECK(source(state_machine("M", start_at("P"), parallel("P", branch(start_at("Each"), map("Each", processor, end)), end))) ==
          both);
    CHECK(source(state_machine("M", state_machine_name("m"), start_at("Each"), map("Each", processor, end)))["ArnLike"] ==
          json_value{{"aws:SourceArn", {arn("m"), arn("m/*")}}});
}

TEST_CASE("300 resources are split into policies that allow just these, for which the machine waits") {
    many_names const names(300, 80);
    auto const resources = resources_of(names.stack_of_tasks(std::make_index_sequence<300>()));
    auto const& role = resources["MRole"]["Properties"];
    permissions all = allowed_by(role["Policies"][0]["PolicyDocument"]);
    CHECK(deployed_size(role["Policies"][0]["PolicyDocument"]) <= 10'240);
    json_value waits_for = json_value::array();
    for (auto const& [id, resource] : resources.items()) {
        if (resource["Type"] != "AWS::IAM::ManagedPolicy") continue;
        waits_for.push_back(id);
        CHECK(resource["Properties"]["Roles"] == R"([{"Ref": "MRole"}])"_json_value);
        CHECK(deployed_size(resource["Properties"]["PolicyDocument"]) <= 6'144);
        all.merge(allowed_by(resource["Properties"]["PolicyDocument"]));
    }
    CHECK(waits_for.size() > 1);
    CHECK(waits_for[0] == "MRolePolicy1");
    CHECK(resources["M"]["DependsOn"] == waits_for);
    permissions wanted;
    for (std::string const& name : names.of)
        wanted.insert(R"(sqs:SendMessage on {"Fn::Sub":"arn:${AWS::Partition}:sqs:eu-west-1:111122223333:)" + name + "\"}");
    CHECK(all == wanted);
}

TEST_CASE("What needs more than 10 managed policies, with its own, is refused in one line") {
    many_names const names(500, 80);
    auto const all = std::make_index_sequence<500>();
    auto const fits = names.stack_of_bounds(execution_role(role_path("/p/")), all);
    CHECK(fault_of(fits.nodes).empty());
    auto const refused =
        names.stack_of_bounds(execution_role(managed_policies("arn:aws:iam::aws:policy/A", "arn:aws:iam::aws:policy/B")), all);
    CHECK(fault_of(refused.nodes) ==
          "error: state machine `M`: its role needs 12 managed policies with the 2 of its own, 10 are allowed; give a part of its "
          "states to another machine");
}

TEST_CASE("A policy of a role does not take the place of a resource") {
    many_names const names(100, 80);
    auto const machine = names.stack_of_bounds(execution_role(role_path("/p/")), std::make_index_sequence<100>());
    CHECK(fault_of(machine.nodes).empty());
    auto const call = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return sqs::send_message(path("$.q"), sqs::message_body("x"), allow("QueueUrl", names.of[I]...));
    };
    auto const both = stack("S", state_machine("M", start_at("A"), task("A", call(std::make_index_sequence<100>()), end)),
                            resource("MRolePolicy1", "AWS::SNS::Topic"));
    CHECK(fault_of(both.nodes) == "error: state machine `M`: a policy of its role is called `MRolePolicy1`, and so is a resource");
}

TEST_CASE("Texts that only the deployment knows are counted at their longest") {
    constexpr auto s = stack(
        "S",
        attribute("Parameters", object(field("Short", object(field("Type", "String"), field("MaxLength", 7))),
                                       field("Chosen", object(field("Type", "String"), field("AllowedValues", array("a", "bcd")))),
                                       field("Free", object(field("Type", "String"))))),
        resource("Named", "AWS::SQS::Queue", property("QueueName", "jobs")), resource("Unnamed", "AWS::SQS::Queue"),
        resource("Topic", "AWS::SNS::Topic"), resource("Other", "AWS::Some::Thing"), resource("Key", "AWS::KMS::Key"),
        resource("Link", "AWS::Events::Connection", property("Name", "link")));
    generators::longest_texts const lengths(s.nodes);
    auto const length = [&](char const* value) { return lengths.of_json(json_value::parse(value)) - 2; };   // without quotes
    CHECK(length(R"("abc")") == 3);
    CHECK(length(R"({"Ref": "AWS::StackName"})") == 128);
    CHECK(length(R"({"Ref": "AWS::Region"})") == 15);
    CHECK(length(R"({"Fn::Sub": "x-${AWS::AccountId}-${!Literal}"})") == 2 + 12 + 1 + 10);
    CHECK(length(R"({"Fn::Sub": ["${A}${B}", {"A": "abc", "B": {"Ref": "AWS::AccountId"}}]})") == 15);
    CHECK(length(R"({"Fn::Join": ["--", ["a", "b", {"Ref": "Short"}]]})") >= 2 + 7 + 4);
    CHECK(length(R"({"Ref": "Short"})") == 7);
    CHECK(length(R"({"Ref": "Chosen"})") == 3);
    std::string const start = "arn:aws-us-gov:sqs:us-isof-south-1:123456789012:";
    CHECK(length(R"({"Fn::GetAtt": ["Named", "Arn"]})") == start.size() + 4);
    CHECK(length(R"({"Fn::GetAtt": ["Named", "QueueName"]})") == 4);
    CHECK(length(R"({"Fn::GetAtt": ["Unnamed", "Arn"]})") == start.size() + 80);
    CHECK(length(R"({"Ref": "Topic"})") == start.size() + 128 + 5 + 14);   // S-Topic-… of the longest name of a stack
    CHECK(length(R"({"Ref": "Key"})") == 36);
    CHECK(length(R"({"Fn::GetAtt": ["Link", "Arn"]})") ==
          std::string("arn:aws-us-gov:events:us-isof-south-1:123456789012:connection/link/").size() + 36);
    CHECK(length(R"({"Fn::Select": [5, {"Fn::Split": [":", {"Ref": "Short"}]}]})") == 7);
    for (char const* unknown : {R"({"Ref": "Free"})", R"({"Fn::GetAtt": ["Other", "Arn"]})", R"({"Fn::ImportValue": "X"})"})
        CHECK(length(unknown) == 640);
    CHECK(lengths.of_json(json_value::parse(R"({"a":[1,"b",{}],"c":null})")) == 25);
}

TEST_CASE("Statements are cut between resources, then between actions, and allow what they allowed") {
    generators::longest_texts const lengths(stack("S", boundary).nodes);
    std::vector<generators::role_statement> statements;
    json_value large{{"Effect", "Allow"}, {"Action", json_value::array()}, {"Resource", json_value::array()}};
    for (int i = 0; i < 400; ++i) large["Action"].push_back("service:ActionOfThisName" + std::to_string(i));
    for (int i = 0; i < 3; ++i) large["Resource"].push_back("arn:aws:service:::" + std::to_string(i));
    statements.push_back({large, "for: A"});
    auto const parts = generators::split_into_policies(statements, lengths);
    REQUIRE(parts);
    permissions all;
    for (std::size_t i = 0; i < parts->size(); ++i) {
        auto const document = (*parts)[i].document();
        CHECK(document.dump().size() == (*parts)[i].size);
        CHECK((*parts)[i].size <= (i == 0 ? 10'240 : 6'144));
        all.merge(allowed_by(document));
        for (auto const& statement : (*parts)[i].statements) CHECK(statement.comment == "for: A");
    }
    CHECK(all == allowed_by(json_value{{"Statement", {large}}}));
    json_value const endless{{"Effect", "Allow"}, {"Action", "a:B"}, {"Resource", {std::string(11'000, 'x')}}};
    CHECK_FALSE(generators::split_into_policies({{endless, ""}}, lengths));
}
