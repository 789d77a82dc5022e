// What the role of a machine gets for calls of Amazon EMR Serverless.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("emr-serverless.amazonaws.com"));
constexpr auto nightly = emr_serverless::application("Nightly");
std::string const applications = arn_of("emr-serverless") + "/applications/";
std::string const of_application = managed_rule("StepFunctionsGetEventsForEMRServerlessApplicationRule");
std::string const of_job = managed_rule("StepFunctionsGetEventsForEMRServerlessJobRule");

// An API that names an application: what it needs, and with .sync.
template <class Make> void check_application(Make const& make, std::string const& actions, std::string const& with_sync) {
    CHECK(policy_for(make("app1")) == actions + " on " + applications + "app1");
    CHECK(policy_for(make("app1", run_job)) == with_sync + " on " + applications + "app1" + of_application);
    CHECK(policy_for(make(nightly), nightly) == actions + " on ${Nightly.Arn}");
    CHECK(policy_for(make(nightly, run_job), nightly) == with_sync + " on ${Nightly.Arn}" + of_application);
    CHECK(policy_for(make(path("$.id"), allow("ApplicationId", nightly)), nightly) == actions + " on ${Nightly.Arn}");
    CHECK(policy_for(make(path("$.id"), allow("ApplicationId", any_resource("the machine creates it")), run_job)) ==
          with_sync + " on " + applications + "*" + of_application);
    CHECK(policy_in_jsonata(make(jsonata("$states.input.id"), allow("ApplicationId", nightly)), nightly) ==
          actions + " on ${Nightly.Arn}");
}

}

// Facts: CreateApplication has no type of resource.
TEST_CASE("emr_serverless: createApplication") {
    std::string const creates = "emr-serverless:CreateApplication on *\niam:CreateServiceLinkedRole on " + roles +
                                "aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*"
                                " if StringLike iam:AWSServiceName ops.emr-serverless.amazonaws.com";
    std::string const waits =
        "\nemr-serverless:DeleteApplication emr-serverless:GetApplication on " + applications + "*" + of_application;
    auto const type = emr_serverless::type("SPARK");
    CHECK(policy_for(emr_serverless::create_application(type)) == creates);
    CHECK(policy_for(emr_serverless::create_application(type, run_job)) == creates + waits);
    CHECK(policy_for(emr_serverless::create_application(type, emr_serverless::tags(object(field("team", "sales"))))) ==
          creates + "\nemr-serverless:TagResource on " + applications + "*");
}

TEST_CASE("emr_serverless: startApplication, stopApplication, deleteApplication") {
    check_application([](auto const&... all) { return emr_serverless::start_application(all...); },
                      "emr-serverless:StartApplication",
                      "emr-serverless:GetApplication emr-serverless:StartApplication emr-serverless:StopApplication");
    check_application([](auto const&... all) { return emr_serverless::stop_application(all...); }, "emr-serverless:StopApplication",
                      "emr-serverless:GetApplication emr-serverless:StopApplication");
    check_application([](auto const&... all) { return emr_serverless::delete_application(all...); },
                      "emr-serverless:DeleteApplication", "emr-serverless:DeleteApplication emr-serverless:GetApplication");
}

TEST_CASE("emr_serverless: startJobRun") {
    auto const make = [](auto const&... all) { return emr_serverless::start_job_run(all...); };
    auto const starts = [](std::string const& application, std::string const& role) {
        return "emr-serverless:StartJobRun on " + application + passes(role, "emr-serverless");
    };
    auto const waits = [](std::string const& application) {
        return "\nemr-serverless:CancelJobRun emr-serverless:GetJobRun on " + applications + application + "/jobruns/*" + of_job;
    };
    std::string const theirs = "arn:aws:iam::111122223333:role/works";
    CHECK(policy_for(make("app1", "arn:aws:iam::111122223333:role/works")) == starts(applications + "app1", theirs));
    CHECK(policy_for(make("app1", "arn:aws:iam::111122223333:role/works", run_job)) ==
          starts(applications + "app1", theirs) + waits("app1"));
    CHECK(policy_for(make(nightly, works), nightly, works) == starts("${Nightly.Arn}", "${Works.Arn}"));
    CHECK(policy_for(make(nightly, works, run_job), nightly, works) ==
          starts("${Nightly.Arn}", "${Works.Arn}") + waits("${Nightly}"));
    auto const bounds = [&](auto const&... more) {
        return make(path("$.id"), path("$.role"), allow("ApplicationId", "app*"), allow("ExecutionRoleArn", works), more...);
    };
    CHECK(policy_for(bounds(), works) == starts(applications + "app*", "${Works.Arn}"));
    CHECK(policy_for(bounds(run_job), works) == starts(applications + "app*", "${Works.Arn}") + waits("app*"));
    CHECK(policy_for(make("app1", works, emr_serverless::tags(object(field("team", "sales")))), works) ==
          "emr-serverless:StartJobRun emr-serverless:TagResource on " + applications + "app1" +
              passes("${Works.Arn}", "emr-serverless") + "\nemr-serverless:TagResource on " + applications + "app1/jobruns/*");
}

TEST_CASE("emr_serverless: cancelJobRun") {
    auto const make = [](auto const&... all) { return emr_serverless::cancel_job_run(all...); };
    std::string const cancels = "emr-serverless:CancelJobRun on " + applications;
    std::string const waits = "emr-serverless:CancelJobRun emr-serverless:GetJobRun on " + applications;
    CHECK(policy_for(make("app1", "run1")) == cancels + "app1/jobruns/run1");
    CHECK(policy_for(make("app1", "run1", run_job)) == waits + "app1/jobruns/run1" + of_job);
    auto const any = allow("JobRunId", any_resource("only the service knows it"));
    CHECK(policy_for(make(nightly, path("$.run"), any), nightly) == cancels + "${Nightly}/jobruns/*");
    CHECK(policy_for(make(nightly, path("$.run"), any, run_job), nightly) == waits + "${Nightly}/jobruns/*" + of_job);
    CHECK(policy_for(make(path("$.id"), path("$.run"), allow("ApplicationId", "app*"), any)) == cancels + "app*/jobruns/*");
    CHECK(policy_for(make(path("$.id"), path("$.run"), allow("ApplicationId", "app*"), any, run_job)) ==
          waits + "app*/jobruns/*" + of_job);
}
