// What the role of a machine gets for calls of Amazon SageMaker.
#include "catch.hpp"

#include "calls.hpp"

#include <string_view>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("sagemaker.amazonaws.com"));
constexpr auto tagged = sagemaker::tags(array(object(field("Key", "team"), field("Value", "sales"))));

std::string of_type(std::string const& type) { return arn_of("sagemaker") + type + "/"; }

// Facts: Create and ListTags on the job itself; AddTags where the call has tags, and with .sync, where Step Functions tags the job (M21);
// Describe and Stop with .sync only.
std::string requests(std::string const& action, std::string const& arn) {
    return "sagemaker:Create" + action + " sagemaker:ListTags on " + arn;
}
std::string requests_with_tags(std::string const& action, std::string const& arn) {
    return "sagemaker:AddTags " + requests(action, arn);
}
std::string waits(std::string const& action, std::string const& arn) {
    return "sagemaker:AddTags sagemaker:Create" + action + " sagemaker:Describe" + action + " sagemaker:ListTags sagemaker:Stop" +
           action + " on " + arn;
}

// A call in its patterns: by a name, and by what only an execution knows. `make` takes a name, a role, and the rest.
template <class Make>
void check_job(Make const& make, std::string const& action, std::string const& type, std::string_view name, std::string_view role,
               std::string const& rule) {
    std::string const one = of_type(type) + "nightly-1";
    std::string const any = of_type(type) + "nightly-*";
    std::string const theirs = passes("arn:aws:iam::111122223333:role/works", "sagemaker");
    std::string const ours = passes("${Works.Arn}", "sagemaker");
    CHECK(policy_for(make("Nightly-1", "arn:aws:iam::111122223333:role/works")) == requests(action, one) + theirs);
    CHECK(policy_for(make("Nightly-1", "arn:aws:iam::111122223333:role/works", run_job)) == waits(action, one) + theirs + rule);
    CHECK(policy_for(make("Nightly-1", "arn:aws:iam::111122223333:role/works", tagged)) ==
          requests_with_tags(action, one) + theirs);
    CHECK(policy_for(make("nightly-1", get_att(works, "Arn")), works) == requests(action, one) + ours);
    CHECK(policy_for(make("nightly-1", get_att(works, "Arn"), run_job), works) == waits(action, one) + ours + rule);
    CHECK(policy_for(make(path("$.name"), path("$.role"), allow(name, "Nightly-*"), allow(role, works)), works) ==
          requests(action, any) + ours);
    CHECK(policy_for(make(path("$.name"), path("$.role"), allow(name, "Nightly-*"), allow(role, works), run_job), works) ==
          waits(action, any) + ours + rule);
    CHECK(policy_in_jsonata(make(jsonata("$states.input.name"), get_att(works, "Arn"), allow(name, "nightly-*")), works) ==
          requests(action, any) + ours);
}

}

// Facts: names stand in ARNs in small letters.
TEST_CASE("sagemaker: createTrainingJob (M15, M21)") {
    auto const make = [](auto const&... all) { return sagemaker::create_training_job(all...); };
    check_job(make, "TrainingJob", "training-job", "TrainingJobName", "RoleArn",
              managed_rule("StepFunctionsGetEventsForSageMakerTrainingJobsRule"));
    CHECK(policy_for(sagemaker::create_training_job("nightly-1", works), works) ==
          requests("TrainingJob", of_type("training-job") + "nightly-1") + passes("${Works.Arn}", "sagemaker"));
}
TEST_CASE("sagemaker: createProcessingJob (M15, M21)") {
    auto const make = [](auto const&... all) { return sagemaker::create_processing_job(all...); };
    check_job(make, "ProcessingJob", "processing-job", "ProcessingJobName", "RoleArn",
              managed_rule("StepFunctionsGetEventsForSageMakerProcessingJobsRule"));
}
// No source names a rule for it.
TEST_CASE("sagemaker: createLabelingJob (M15, M21)") {
    auto const make = [](auto const&... all) { return sagemaker::create_labeling_job(all...); };
    check_job(make, "LabelingJob", "labeling-job", "LabelingJobName", "RoleArn", "");
}
// The role stands in what it trains.
TEST_CASE("sagemaker: createHyperParameterTuningJob (M15, M21)") {
    auto const make = [](auto const& name, auto const& role, auto const&... more) {
        return sagemaker::create_hyper_parameter_tuning_job(
            name, sagemaker::training_job_definition(object(field("RoleArn", role))), more...);
    };
    check_job(make, "HyperParameterTuningJob", "hyper-parameter-tuning-job", "HyperParameterTuningJobName", "RoleArn",
              managed_rule("StepFunctionsGetEventsForSageMakerTuningJobsRule"));
    CHECK(policy_for(sagemaker::create_hyper_parameter_tuning_job(
                         "nightly-1", sagemaker::training_job_definitions(
                                          array(object(field("RoleArn", get_att(works, "Arn"))),
                                                object(field("RoleArn", "arn:aws:iam::111122223333:role/works"))))),
                     works) == requests("HyperParameterTuningJob", of_type("hyper-parameter-tuning-job") + "nightly-1") +
                                   passes("${Works.Arn} arn:aws:iam::111122223333:role/works", "sagemaker"));
}
// The model has the role: nobody passes one on.
TEST_CASE("sagemaker: createTransformJob (M15, M21)") {
    std::string const rule = managed_rule("StepFunctionsGetEventsForSageMakerTransformJobsRule");
    std::string const one = of_type("transform-job") + "nightly-1";
    std::string const any = of_type("transform-job") + "nightly-*";
    constexpr auto model = sagemaker::model("Model");
    CHECK(policy_for(sagemaker::create_transform_job("nightly-1", "model")) == requests("TransformJob", one));
    CHECK(policy_for(sagemaker::create_transform_job("nightly-1", "model", tagged)) == requests_with_tags("TransformJob", one));
    CHECK(policy_for(sagemaker::create_transform_job("nightly-1", model), model) == requests("TransformJob", one));
    CHECK(policy_for(sagemaker::create_transform_job("nightly-1", model, run_job), model) == waits("TransformJob", one) + rule);
    auto const bound = allow("TransformJobName", "nightly-*");
    CHECK(policy_for(sagemaker::create_transform_job(path("$.name"), path("$.model"), bound)) == requests("TransformJob", any));
    CHECK(policy_for(sagemaker::create_transform_job(path("$.name"), path("$.model"), bound, run_job)) ==
          waits("TransformJob", any) + rule);
}

TEST_CASE("sagemaker: createModel and createEndpointConfig") {
    std::string const ours = passes("${Works.Arn}", "sagemaker");
    auto const role = sagemaker::execution_role_arn(works);
    CHECK(policy_for(sagemaker::create_model("answers", role), works) ==
          "sagemaker:CreateModel on " + of_type("model") + "answers" + ours);
    CHECK(policy_for(sagemaker::create_model("answers", tagged)) ==
          "sagemaker:AddTags sagemaker:CreateModel on " + of_type("model") + "answers");
    CHECK(policy_for(sagemaker::create_model(path("$.name"), sagemaker::execution_role_arn(path("$.role")),
                                             allow("ModelName", "answers-*"), allow("ExecutionRoleArn", works)),
                     works) == "sagemaker:CreateModel on " + of_type("model") + "answers-*" + ours);
    std::string const configs = of_type("endpoint-config");
    CHECK(policy_for(sagemaker::create_endpoint_config("answers", role), works) ==
          "sagemaker:CreateEndpointConfig on " + configs + "answers" + ours);
    CHECK(policy_for(sagemaker::create_endpoint_config("answers", tagged)) ==
          "sagemaker:AddTags sagemaker:CreateEndpointConfig on " + configs + "answers");
    CHECK(policy_for(sagemaker::create_endpoint_config(path("$.name"), allow("EndpointConfigName", "answers-*"))) ==
          "sagemaker:CreateEndpointConfig on " + configs + "answers-*");
}

// Both need the configuration, too (M21).
TEST_CASE("sagemaker: createEndpoint and updateEndpoint (M21)") {
    constexpr auto endpoint = sagemaker::endpoint("Endpoint");
    constexpr auto config = sagemaker::endpoint_config("Config");
    std::string const endpoints = of_type("endpoint");
    std::string const configs = of_type("endpoint-config");
    auto const of_path = [](auto const& call) {
        return call(path("$.endpoint"), path("$.config"), allow("EndpointName", "answers"),
                    allow("EndpointConfigName", "answers-*"));
    };
    CHECK(policy_for(sagemaker::create_endpoint("answers", "answers-2")) ==
          "sagemaker:CreateEndpoint on " + configs + "answers-2 " + endpoints + "answers");
    CHECK(policy_for(sagemaker::create_endpoint("answers", config), config) ==
          "sagemaker:CreateEndpoint on ${Config} " + endpoints + "answers");
    CHECK(policy_for(sagemaker::create_endpoint("answers", config, tagged), config) ==
          "sagemaker:AddTags sagemaker:CreateEndpoint on " + endpoints + "answers\nsagemaker:CreateEndpoint on ${Config}");
    CHECK(policy_for(of_path([](auto const&... all) { return sagemaker::create_endpoint(all...); })) ==
          "sagemaker:CreateEndpoint on " + configs + "answers-* " + endpoints + "answers");
    CHECK(policy_for(sagemaker::update_endpoint("answers", "answers-2")) ==
          "sagemaker:UpdateEndpoint on " + configs + "answers-2 " + endpoints + "answers");
    CHECK(policy_for(sagemaker::update_endpoint(endpoint, config), endpoint, config) ==
          "sagemaker:UpdateEndpoint on ${Config} ${Endpoint}");
    CHECK(policy_for(of_path([](auto const&... all) { return sagemaker::update_endpoint(all...); })) ==
          "sagemaker:UpdateEndpoint on " + configs + "answers-* " + endpoints + "answers");
}

TEST_CASE("sagemaker: a name or a role that only an execution knows needs a bound") {
    CHECK(is_refused(policy_for(sagemaker::create_training_job(path("$.name"), works), works), "permission-unbounded"));
    CHECK(is_refused(policy_for(sagemaker::create_training_job("nightly-1", path("$.role"))), "permission-unbounded"));
}
