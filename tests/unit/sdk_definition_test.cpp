// Tasks of AWS SDK integrations: what is written of them, and what is said of those that are read.
#include "catch.hpp"

#include "definitions.hpp"
#include "emitted.hpp"

#include <aslant/sdk.hpp>

using namespace aslant;
using namespace aslant::tests;

TEST_CASE("sdk: the Resource of a call, with its pattern") {
    auto const state = emitted(task(
        "A",
        sdk("sqs:sendMessage", wait_for_task_token, field("QueueUrl", "https://q"), field("MessageBody", path("$$.Task.Token"))),
        end));
    CHECK(state["Resource"] == "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken");
    CHECK(state["Parameters"] == json_value{{"QueueUrl", "https://q"}, {"MessageBody.$", "$$.Task.Token"}});
    CHECK(emitted(task("A", sdk("s3:listBuckets"), end))["Resource"] == "arn:aws:states:::aws-sdk:s3:listBuckets");
}

// The models of all services are there.
TEST_CASE("sdk: a definition that is read") {
    auto const said = [](std::string const& resource, std::string const& parameters) {
        auto const all = said_of(R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:)" +
                                 resource + R"(", "Parameters": )" + parameters + R"(, "End": true}}})");
        return all.empty() ? std::string() : all[0].substr(all[0].find("error: "));
    };
    CHECK(said("rds:describeDBInstances", R"({"DbInstanceIdentifier": "main"})").empty());
    CHECK(said("rds:describeDBInstances", R"({"DBInstanceIdentifier": "main"})") ==
          "error: state `A`: `aws-sdk:rds:describeDBInstances` has no parameter `DBInstanceIdentifier`; did you mean "
          "`DbInstanceIdentifier`? "
          "[parameter-unknown]");
    CHECK(said("rds:describeDbInstances", "{}") == "error: state `A`: the service `rds` has no action `describeDbInstances`; did "
                                                   "you mean `describeDBInstances`? [sdk-action]");
    CHECK(said("xray:putTraceSegments", "{}") ==
          "error: state `A`: `aws-sdk:xray:putTraceSegments` needs the parameter `TraceSegmentDocuments` [parameter-missing]");
    CHECK(said("glue:startJobRun.sync", R"({"JobName": "j"})") == "error: state `A`: `aws-sdk:glue:startJobRun` has no .sync, only "
                                                                  "request-response and .waitForTaskToken [pattern-unsupported]");
}
