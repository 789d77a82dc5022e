// Distributed Maps start executions of their own machine, read their items and write their results.
#include "permissions.hpp"

using namespace aslant;

namespace {

constexpr auto data = resource("Data", "AWS::S3::Bucket");
constexpr auto results = resource("Results", "AWS::S3::Bucket");
constexpr auto only = pass("Only", end);

template <class... P> constexpr auto stack_with(P const&... properties) {
    return stack(
        "S", data,
        state_machine("M", start_at("Each"),
                      core::map("Each", item_processor(distributed("STANDARD"), start_at("Only"), only), properties..., end)));
}
constexpr char const* own =
    "states:StartExecution on arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-M";

}

TEST_CASE("M1, M3: a distributed Map starts its machine, and watches, stops and redrives what it started") {
    constexpr auto s = stack_with(label("files"));
    CHECK(tests::policy_of(s) ==
          std::string(own) + "\nstates:DescribeExecution states:StopExecution on "
                             "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${AWS::StackName}-M:*"
                             "\nstates:DescribeExecution states:RedriveExecution states:StopExecution on "
                             "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${AWS::StackName}-M/files:*");
}

// Where both are known only at run time, each has a bound of its own.
TEST_CASE("a distributed Map reads and writes different buckets") {
    auto const mapped = [](auto const&... bounds) {
        return tests::policy_of(stack(
            "S", data, results,
            state_machine("M", start_at("Each"),
                          core::map("Each", item_processor(distributed("STANDARD"), start_at("Only"), only), label("files"),
                                    item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")),
                                                parameters(object(field("Bucket", path("$.from")), field("Key", "items.json")))),
                                    result_writer(resource("arn:aws:states:::s3:putObject"),
                                                  parameters(object(field("Bucket", path("$.to")), field("Prefix", "done")))),
                                    bounds..., end))));
    };
    std::string const said = mapped(allow("ItemReader.Bucket", data), allow("ResultWriter.Bucket", results));
    CHECK(said.find("s3:GetObject on arn:${AWS::Partition}:s3:::${Data}/items.json\n") != said.npos);
    CHECK(said.find("s3:PutObject on arn:${AWS::Partition}:s3:::${Results}/done/*") != said.npos);
    CHECK(said.find("${Data}/done") == said.npos);
    CHECK(said.find("${Results}/items.json") == said.npos);
    // The short name is for the one that has no other bound.
    CHECK(mapped(allow("Bucket", data), allow("ResultWriter.Bucket", results)) == said);
    CHECK(mapped(allow("Bucket", data, results))
              .find("allow(\"Bucket\") may bound `ItemReader.Bucket` or `ResultWriter.Bucket`: it has to say which") !=
          std::string::npos);
    CHECK(mapped(allow("Bucket", data), allow("ResultWriter.Bucket", results), allow("ItemReader.Key", "x"))
              .find("allow(\"ItemReader.Key\") bounds nothing") != std::string::npos);
}
