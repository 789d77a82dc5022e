// A service of which there is nothing but its header and its model: everything that goes by the list of services knows it.
#include "unit/permissions/calls.hpp"

#include "unit/definitions.hpp"

#include <nlohmann/json.hpp>

#include <generators/iam/policy_size.hpp>
#include <generators/import/source.hpp>

using namespace aslant;
using namespace aslant::tests;
using json_value = nlohmann::ordered_json;

namespace {

constexpr auto wool = laundry::programme("Wool");
constexpr auto start_wash = resource("arn:aws:states:::laundry:startWash");
std::string const programmes = arn_of("laundry") + "programme/";

std::string definition(std::string const& pattern, std::string const& parameters) {
    return R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::laundry:)" + pattern +
           R"(", "Parameters": )" + parameters + R"(, "End": true}}})";
}
std::string said(std::string const& pattern, std::string const& parameters) {
    std::string all;
    for (std::string const& line : said_of(definition(pattern, parameters))) all += line + "\n";
    return all;
}
bool has(std::string const& all, std::string const& words) { return all.find(words) != std::string::npos; }

constexpr auto washing = state_machine("M", start_at("A"), task("A", laundry::start_wash(wool, run_job), end));
constexpr auto written =
    state_machine("M", start_at("A"), task("A", start_wash, parameters(object(field("ProgrammeName", "wool"))), end));
static_assert(verify<washing>::ok && verify<written>::ok);

}

TEST_CASE("an added service: the role of a machine") {
    std::string const describes = "laundry:DescribeWash on " + arn_of("laundry") + "wash/*";
    CHECK(policy_for(laundry::start_wash(wool), wool) == "laundry:StartWash on ${Wool.Arn}");
    CHECK(policy_for(laundry::start_wash("wool", run_job)) == "laundry:StartWash on " + programmes + "wool\n" + describes);
    CHECK(policy_for(laundry::start_wash(path("$.p"), allow("ProgrammeName", "w*"))) ==
          "laundry:StartWash on " + programmes + "w*");
}

TEST_CASE("an added service: a Resource that is a text") {
    auto const call = [](auto const& name) {
        return policy_of(stack(
            "S", state_machine("M", start_at("A"), task("A", start_wash, parameters(object(field("ProgrammeName", name))), end))));
    };
    CHECK(call("wool") == "laundry:StartWash on " + programmes + "wool");
    CHECK(has(call(path("$.p")), "[permission-unbounded]"));
}

TEST_CASE("an added service: a definition in JSON") {
    CHECK(said("startWash", R"({"ProgrammeName": "wool", "Degrees": 30})") == "");
    CHECK(has(said("startWasch", "{}"), "did you mean `laundry:startWash`"));
    CHECK(has(said("startWash.waitForTaskToken", R"({"ProgrammeName.$": "$$.Task.Token"})"), "[pattern-unsupported]"));
    CHECK(has(said("startWash", R"({"ProgrammeName": "wool", "Degree": 30})"), "did you mean `Degrees`"));
    CHECK(has(said("startWash", R"({"ProgrammeName": "wool", "Degrees": "30"})"), "[parameter-type]"));
}

TEST_CASE("an added service: what import writes") {
    generators::definition_source const source(
        definition("startWash.sync", R"({"Degrees": 30, "ProgrammeName": "wool", "Switch": "on"})"));
    std::string const written = generators::import_definition(source, {"m", "m.asl.json", ""}).source;
    CHECK(has(written, "#include <aslant/services/laundry.hpp>\n"));
    CHECK(has(written, R"(laundry::start_wash("wool", laundry::degrees(30), laundry::switch_name("on"), run_job))"));
}

TEST_CASE("an added service: how long its names are in a policy") {
    constexpr auto s = stack("S", laundry::programme("A"), laundry::programme("B", property("Name", "wool")));
    generators::longest_texts const lengths(s.nodes);
    auto const length = [&](char const* value) { return lengths.of_json(json_value::parse(value)) - 2; };   // without quotes
    std::string const start = "arn:aws-us-gov:laundry:us-isof-south-1:123456789012:programme/";
    CHECK(length(R"({"Ref": "A"})") == 30);
    CHECK(length(R"({"Fn::GetAtt": ["A", "Arn"]})") == start.size() + 30);
    CHECK(length(R"({"Fn::GetAtt": ["B", "Arn"]})") == start.size() + 4);
}
