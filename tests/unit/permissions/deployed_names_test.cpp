// Names that Fn::Sub and Fn::Join make when the stack is deployed: in policies as texts of their form are.
#include "calls.hpp"

#include <aslant/services/kms.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

// A stack that has a parameter Stage.
template <class Call, class... Resources> std::string policy_for_stage(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end)),
                           attribute("Parameters", object(field("Stage", object(field("Type", "String")))))));
}
std::string refused_spelling(char const* parameter) {
    return std::string("`") + parameter + "` is spelt differently in its ARN, and only the deployment knows it";
}

}

TEST_CASE("deployed: a family is each revision of it") {
    auto const run = [](auto const& definition) {
        return policy_for_stage(ecs::run_task("jobs", definition, allow("TaskRoleArn"), allow("ExecutionRoleArn")));
    };
    std::string const runs = "ecs:RunTask on " + arn_of("ecs") + "task-definition/";
    std::string const where = " if ArnEquals ecs:cluster " + arn_of("ecs") + "cluster/jobs";
    CHECK(run(sub("import-${Stage}")) == runs + "import-${Stage}:*" + where);
    CHECK(run(sub("import-${Stage}:3")) == runs + "import-${Stage}:3" + where);
    CHECK(run(join("-", "import", ref("Stage"))) == runs + "import-${Stage}:*" + where);
    CHECK(run(sub("arn:aws:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/import-${Stage}")) ==
          "ecs:RunTask on arn:aws:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/import-${Stage}:*" + where);
    CHECK(run(sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/import:3")) ==
          "ecs:RunTask on arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/import:3" + where);
}

TEST_CASE("deployed: a job definition is itself and its revisions") {
    auto const submit = [](auto const& definition) {
        return policy_for_stage(batch::submit_job(definition, "q", batch::job_name("report")));
    };
    std::string const definitions = arn_of("batch") + "job-definition/";
    CHECK(submit(sub("report-${Stage}")).find(definitions + "report-${Stage} " + definitions + "report-${Stage}:*") !=
          std::string::npos);
    CHECK(submit(sub("report-${Stage}:7")).find(definitions + "report-${Stage}:7") != std::string::npos);
}

TEST_CASE("deployed: functions, with and without an alias") {
    auto const invoke = [](auto const& function) { return policy_for_stage(lambda::invoke(function)); };
    std::string const functions = "lambda:InvokeFunction on " + arn_of("lambda") + "function:";
    CHECK(invoke(sub("charge-${Stage}")) == functions + "charge-${Stage}");
    CHECK(invoke(sub("charge:${Stage}")) == functions + "charge:${Stage}");
    CHECK(invoke(sub("111122223333:function:charge-${Stage}")) ==
          "lambda:InvokeFunction on arn:${AWS::Partition}:lambda:${AWS::Region}:111122223333:function:charge-${Stage}");
    CHECK(invoke(join("", "arn:", ref("AWS::Partition"), ":lambda:eu-west-1:111122223333:function:charge")) ==
          "lambda:InvokeFunction on arn:${AWS::Partition}:lambda:eu-west-1:111122223333:function:charge");
    CHECK(invoke(sub("arn:aws:sqs:eu-west-1:111122223333:${Stage}")).find("names no function") != std::string::npos);
}

TEST_CASE("deployed: a machine and its alias") {
    CHECK(
        policy_for_stage(
            sfn::start_execution(
                sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:ship-${Stage}:live"), run_job))
            .find(
                "states:StartExecution on arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:ship-${Stage}"
                " if StringEquals states:StateMachineQualifier live\n"
                "states:DescribeExecution states:StopExecution on "
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:ship-${Stage}:*\n") == 0);
}

TEST_CASE("deployed: queues, projects and places in S3") {
    CHECK(policy_for_stage(sqs::send_message(sub("https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/jobs-${Stage}"),
                                             sqs::message_body("x"))) == "sqs:SendMessage on " + arn_of("sqs") + "jobs-${Stage}");
    CHECK(policy_for_stage(codebuild::stop_build(sub("site-${Stage}:${AWS::StackName}"))) ==
          "codebuild:StopBuild on " + arn_of("codebuild") + "project/site-${Stage}");
    CHECK(policy_for_stage(bedrock::invoke_model("amazon.nova-lite-v1:0",
                                                 bedrock::input(object(field("S3Uri", sub("s3://data-${Stage}/in.json"))))))
              .find("s3:GetObject on arn:${AWS::Partition}:s3:::data-${Stage}/in.json") != std::string::npos);
}

TEST_CASE("deployed: models of Bedrock") {
    std::string const invokes = "bedrock:InvokeModel on ";
    CHECK(policy_for_stage(bedrock::invoke_model(sub("eu.anthropic.claude-${Stage}"), bedrock::body(object()))) ==
          invokes + arn_of("bedrock") +
              "inference-profile/eu.anthropic.claude-${Stage} "
              "arn:${AWS::Partition}:bedrock:*::foundation-model/anthropic.claude-${Stage}");
    CHECK(policy_for_stage(
              bedrock::invoke_model(sub("arn:aws:bedrock:${AWS::Region}:${AWS::AccountId}:inference-profile/us.anthropic.claude"),
                                    bedrock::body(object()))) ==
          invokes + "arn:aws:bedrock:${AWS::Region}:${AWS::AccountId}:inference-profile/us.anthropic.claude "
                    "arn:aws:bedrock:*::foundation-model/anthropic.claude");
}

TEST_CASE("deployed: a key by its alias is a condition") {
    auto const topic = sns::topic("News", sns::kms_master_key(sub("alias/news-${Stage}")));
    std::string const said = policy_for_stage(sns::publish(topic, sns::message("x")), topic);
    CHECK(said.find("ForAnyValue:StringEquals kms:ResourceAliases alias/news-${Stage}") != said.npos);
}

TEST_CASE("deployed: what no function of CloudFormation can spell as its ARN has it") {
    auto const make = [](auto const& name) { return policy_for_stage(sagemaker::create_endpoint(name, "prices")); };
    CHECK(make(sub("Nightly-${AWS::Region}")).find(arn_of("sagemaker") + "endpoint/nightly-${AWS::Region}") != std::string::npos);
    CHECK(make(sub("nightly-${Stage}")).find(refused_spelling("EndpointName")) != std::string::npos);
    CHECK(make(ref("Stage")).find(refused_spelling("EndpointName")) != std::string::npos);
}
