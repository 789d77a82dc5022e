// What a definition's role needs, with bounds and substitutions; and what changes between two definitions.
#include "catch.hpp"

#include <generators/diff/definition_diff.hpp>
#include <generators/policy/bounded_machine.hpp>

using namespace aslant;
using namespace aslant::generators;

namespace {

std::string sends(std::string const& queue, std::string const& rest = R"("End": true)") {
    return R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": 9,
               "Parameters": {)" +
           queue + R"(, "MessageBody": "x"}, )" + rest + "}}}";
}
std::string const known = R"("QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs")";

}

TEST_CASE("a definition in which all is known has its policy") {
    definition_source const definition(sends(known));
    bounded_machine const machine(definition, {});
    CHECK(machine.findings().empty());
    REQUIRE(machine.statements().size() == 1);
    CHECK(machine.statements()[0].actions == std::vector<std::string>{"sqs:SendMessage"});
    CHECK(machine.statements()[0].states == std::vector<std::string>{"A"});
}

TEST_CASE("what is known at run time needs a bound, and a bound that bounds nothing is said") {
    definition_source const definition(sends(R"("QueueUrl.$": "$.queue")"));
    bounded_machine const open(definition, {});
    REQUIRE(open.findings().size() == 1);
    CHECK(open.findings()[0].broken == core::rule::permission_unbounded);
    bounded_machine const bounded(definition, {"M", "m", {{"", "QueueUrl", {"jobs-*"}}, {"A", "TopicArn", {"x"}}}, {}});
    CHECK(bounded.findings().empty());
    CHECK(bounded.statements().size() == 1);
    REQUIRE(bounded.unused_bounds().size() == 1);
    CHECK(bounded.unused_bounds()[0].parameter == "TopicArn");
}

TEST_CASE("a substitution stands for what is given") {
    definition_source const definition(sends(R"("QueueUrl": "${Jobs}")"));
    CHECK(bounded_machine(definition, {}).findings().size() == 1);
    bounded_machine const given(definition, {"M", "m", {}, {{"Jobs", "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs"}}});
    CHECK(given.findings().empty());
    CHECK(given.statements().size() == 1);
}

TEST_CASE("states and permissions that are taken away are said") {
    definition_source const before(sends(known, R"("Next": "B"}, "B": {"Type": "Succeed")"));
    definition_source const now(sends(R"("QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/news")"));
    std::vector<std::string> lost;
    for (difference const& d : differences(bounded_machine(before, {}), bounded_machine(now, {})))
        if (takes_away(d)) lost.push_back(d.subject);
    CHECK(lost == std::vector<std::string>{"B", "sqs:SendMessage on arn:${AWS::Partition}:sqs:eu-west-1:123456789012:jobs"});
    CHECK(differences(bounded_machine(before, {}), bounded_machine(before, {})).empty());
}
