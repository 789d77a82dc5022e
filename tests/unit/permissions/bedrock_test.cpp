// What the role of a machine gets for calls of Amazon Bedrock.
#include "catch.hpp"

#include "calls.hpp"

#include <aslant/services/s3.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("bedrock.amazonaws.com"));
constexpr auto answers = bedrock::inference_profile(
    "Answers", bedrock::copy_from("arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"));
constexpr auto polite = bedrock::guardrail("Polite");
constexpr auto body = bedrock::body(object(field("prompt", path("$.prompt"))));
std::string const models = "arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/";   // no account
std::string const claude = "anthropic.claude-3-haiku-20240307-v1:0";

}

TEST_CASE("bedrock: invokeModel by ids and ARNs") {
    CHECK(policy_for(bedrock::invoke_model("anthropic.claude-3-haiku-20240307-v1:0", body)) ==
          "bedrock:InvokeModel on " + models + claude);
    CHECK(policy_for(bedrock::invoke_model("anthropic.claude-3-haiku-20240307-v1:0", body, wait_for_task_token)) ==
          "bedrock:InvokeModel on " + models + claude);
    CHECK(policy_for(
              bedrock::invoke_model("arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0", body)) ==
          "bedrock:InvokeModel on arn:aws:bedrock:eu-west-1::foundation-model/" + claude);
    CHECK(policy_for(bedrock::invoke_model("arn:aws:bedrock:eu-west-1:111122223333:provisioned-model/abc", body)) ==
          "bedrock:InvokeModel on arn:aws:bedrock:eu-west-1:111122223333:provisioned-model/abc");
}

// A profile's own ARN, and the model in each region that it sends requests to (M28).
TEST_CASE("bedrock: invokeModel by an inference profile (M28)") {
    std::string const of_profile =
        arn_of("bedrock") + "inference-profile/us." + claude + " arn:${AWS::Partition}:bedrock:*::foundation-model/" + claude;
    CHECK(policy_for(bedrock::invoke_model("us.anthropic.claude-3-haiku-20240307-v1:0", body)) ==
          "bedrock:InvokeModel on " + of_profile);
    CHECK(policy_for(bedrock::invoke_model("us.anthropic.claude-3-haiku-20240307-v1:0", body, wait_for_task_token)) ==
          "bedrock:InvokeModel on " + of_profile);
    CHECK(policy_for(bedrock::invoke_model(
              "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-3-haiku-20240307-v1:0", body)) ==
          "bedrock:InvokeModel on arn:aws:bedrock:*::foundation-model/" + claude +
              " arn:aws:bedrock:us-east-1:111122223333:inference-profile/us." + claude);
}

// The ARN of an account's own profile does not tell which model it calls.
TEST_CASE("bedrock: invokeModel by a profile that is not in the stack") {
    auto const ask = [](auto const&... more) {
        return policy_for(
            bedrock::invoke_model("arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc", body, more...));
    };
    CHECK(ask().find("`CopyFrom` is a property of something outside of the stack: allow(\"CopyFrom\", ...) has to say it") !=
          std::string::npos);
    CHECK(ask(allow("CopyFrom", "anthropic.claude-3-haiku-20240307-v1:0")) ==
          "bedrock:InvokeModel on " + models + claude +
              " arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc");
    CHECK(policy_for(bedrock::invoke_model(sub("arn:${AWS::Partition}:bedrock:${AWS::Region}:${AWS::AccountId}:"
                                               "application-inference-profile/abc"),
                                           body))
              .find("`CopyFrom` is a property") != std::string::npos);
    std::string const of_another_world =
        policy_for(bedrock::invoke_model("arn:aws:bedrock:eu-west-1:111122223333:inference-profile/moon.anthropic.claude", body));
    CHECK(of_another_world.find("`CopyFrom` is a property") != std::string::npos);
}

TEST_CASE("bedrock: invokeModel by a handle") {
    std::string const both =
        "bedrock:InvokeModel on ${Answers.InferenceProfileArn} arn:aws:bedrock:eu-west-1::foundation-model/" + claude;
    CHECK(policy_for(bedrock::invoke_model(answers, body), answers) == both);
    CHECK(policy_for(bedrock::invoke_model(answers, body, wait_for_task_token), answers) == both);
}

TEST_CASE("bedrock: invokeModel with what only an execution knows (M10)") {
    auto const model = path("$.model");
    CHECK(policy_for(bedrock::invoke_model(model, body, allow("ModelId", "anthropic.claude-3-*"))) ==
          "bedrock:InvokeModel on " + models + "anthropic.claude-3-*");
    CHECK(policy_for(bedrock::invoke_model(model, body, allow("ModelId", "anthropic.claude-3-*"), wait_for_task_token)) ==
          "bedrock:InvokeModel on " + models + "anthropic.claude-3-*");
    CHECK(policy_in_jsonata(bedrock::invoke_model(jsonata("$states.input.model"), bedrock::body(jsonata("$states.input.body")),
                                                  allow("ModelId", "amazon.nova-lite-v1:0"))) ==
          "bedrock:InvokeModel on " + models + "amazon.nova-lite-v1:0");
}

TEST_CASE("bedrock: what a model is asked in, and with which guardrail") {
    std::string const invokes = "bedrock:InvokeModel on " + models + "amazon.nova-lite-v1:0";
    auto const make = [](auto const&... more) { return bedrock::invoke_model("amazon.nova-lite-v1:0", more...); };
    auto const in = [](auto const& uri) { return bedrock::input(object(field("S3Uri", uri))); };
    auto const out = [](auto const& uri) { return bedrock::output(object(field("S3Uri", uri))); };
    std::string const objects = "arn:${AWS::Partition}:s3:::";
    CHECK(policy_for(make(in("s3://data/in.json"), out("s3://data/out/1.json"))) ==
          invokes + "\ns3:GetObject on " + objects + "data/in.json\ns3:PutObject on " + objects + "data/out/1.json");
    constexpr auto data = s3::bucket("Data");
    CHECK(policy_for(make(in(sub("s3://", ref(data), "/in.json"))), data) ==
          invokes + "\ns3:GetObject on " + objects + "${Data}/in.json");
    CHECK(policy_for(make(in(path("$.uri")), allow("Input.S3Uri", "s3://data/in/*"))) ==
          invokes + "\ns3:GetObject on " + objects + "data/in/*");
    CHECK(policy_for(make(body, bedrock::guardrail_identifier("abc1"))) ==
          invokes + "\nbedrock:ApplyGuardrail on " + arn_of("bedrock") + "guardrail/abc1");
    CHECK(policy_for(make(body, bedrock::guardrail_identifier(polite)), polite) ==
          invokes + "\nbedrock:ApplyGuardrail on ${Polite.GuardrailArn}");
    CHECK(policy_for(make(body, bedrock::guardrail_identifier(path("$.guardrail")), allow("GuardrailIdentifier", polite)),
                     polite) == invokes + "\nbedrock:ApplyGuardrail on ${Polite.GuardrailArn}");
}

// No rule: Step Functions asks again and again.
TEST_CASE("bedrock: createModelCustomizationJob") {
    auto const make = [](auto const&... all) {
        return bedrock::create_model_customization_job(all..., bedrock::job_name("tune-1"));
    };
    std::string const custom = arn_of("bedrock") + "custom-model/*";
    std::string const jobs = arn_of("bedrock") + "model-customization-job/*";
    // (in the order of their ARNs: the stack's region comes after its own, and `::` after `:$`)
    auto const creates = [&](std::string const& model, std::string const& role) {
        return "bedrock:CreateModelCustomizationJob on " + custom + " " + jobs + " " + model + passes(role, "bedrock");
    };
    auto const waits = [&](std::string const& model, std::string const& role) {
        return "bedrock:CreateModelCustomizationJob on " + custom + " " + model +
               "\nbedrock:CreateModelCustomizationJob bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob on " +
               jobs + passes(role, "bedrock");
    };
    std::string const titan = models + "amazon.titan-text-express-v1";
    std::string const theirs = "arn:aws:iam::111122223333:role/works";
    CHECK(policy_for(make("amazon.titan-text-express-v1", "arn:aws:iam::111122223333:role/works")) == creates(titan, theirs));
    CHECK(policy_for(make("amazon.titan-text-express-v1", "arn:aws:iam::111122223333:role/works", wait_for_task_token)) ==
          creates(titan, theirs));
    CHECK(policy_for(make("amazon.titan-text-express-v1", "arn:aws:iam::111122223333:role/works", run_job)) ==
          waits(titan, theirs));
    CHECK(policy_for(make("amazon.titan-text-express-v1", works), works) == creates(titan, "${Works.Arn}"));
    CHECK(policy_for(make("amazon.titan-text-express-v1", works, wait_for_task_token), works) == creates(titan, "${Works.Arn}"));
    CHECK(policy_for(make("amazon.titan-text-express-v1", works, run_job), works) == waits(titan, "${Works.Arn}"));
    auto const bounds = [&](auto const&... more) {
        return make(path("$.model"), path("$.role"), allow("BaseModelIdentifier", "amazon.titan-*"), allow("RoleArn", works),
                    more...);
    };
    CHECK(policy_for(bounds(), works) == creates(models + "amazon.titan-*", "${Works.Arn}"));
    CHECK(policy_for(bounds(wait_for_task_token), works) == creates(models + "amazon.titan-*", "${Works.Arn}"));
    CHECK(policy_for(bounds(run_job), works) == waits(models + "amazon.titan-*", "${Works.Arn}"));

    auto const tags = array(object(field("Key", "team"), field("Value", "sales")));
    CHECK(policy_for(make("amazon.titan-text-express-v1", works, bedrock::job_tags(tags)), works) ==
          "bedrock:CreateModelCustomizationJob on " + custom + " " + titan +
              "\nbedrock:CreateModelCustomizationJob bedrock:TagResource on " + jobs + passes("${Works.Arn}", "bedrock"));
    CHECK(policy_for(make("amazon.titan-text-express-v1", works, bedrock::custom_model_tags(tags)), works) ==
          "bedrock:CreateModelCustomizationJob on " + jobs + " " + titan +
              "\nbedrock:CreateModelCustomizationJob bedrock:TagResource on " + custom + passes("${Works.Arn}", "bedrock"));
}
