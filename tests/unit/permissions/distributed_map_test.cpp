// Distributed Maps start executions of their own machine, read their items and write their results.
#include "permissions.hpp"

using namespace aslant;

namespace {

constexpr auto data = resource("Data", "AWS::S3::Bucket");
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
