// What the role of a machine gets for calls of AWS CodeBuild.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("codebuild.amazonaws.com"));
constexpr auto site = codebuild::project("Site");
constexpr auto reports = codebuild::report_group("Reports");
std::string const projects = arn_of("codebuild") + "project/";
std::string const groups = arn_of("codebuild") + "report-group/";

// An API that names a project.
template <class Make>
void check_project(Make const& make, std::string const& actions, std::string const& with_sync, std::string const& rule) {
    CHECK(policy_for(make("site")) == actions + " on " + projects + "site");
    CHECK(policy_for(make("site", run_job)) == with_sync + " on " + projects + "site" + rule);
    CHECK(policy_for(make(site), site) == actions + " on ${Site.Arn}");
    CHECK(policy_for(make(site, run_job), site) == with_sync + " on ${Site.Arn}" + rule);
    CHECK(policy_for(make(path("$.project"), allow("ProjectName", site)), site) == actions + " on ${Site.Arn}");
    CHECK(policy_for(make(path("$.project"), allow("ProjectName", "site-*"), run_job)) ==
          with_sync + " on " + projects + "site-*" + rule);
    CHECK(policy_in_jsonata(make(jsonata("$states.input.project"), allow("ProjectName", site)), site) ==
          actions + " on ${Site.Arn}");
    CHECK(policy_for(make(site, codebuild::service_role_override(works)), site, works) ==
          actions + " on ${Site.Arn}" + passes("${Works.Arn}", "codebuild"));
    CHECK(policy_for(make(site, codebuild::service_role_override("works")), site) ==
          actions + " on ${Site.Arn}" + passes(roles + "works", "codebuild"));
}

// Facts: a policy names the project of a build, which stands before the colon of its id.
template <class Make> void check_build(Make const& make, std::string const& actions) {
    CHECK(policy_for(make("site:7f1e")) == actions + " on " + projects + "site");
    CHECK(policy_for(make("arn:aws:codebuild:eu-west-1:111122223333:build/site:7f1e")) ==
          actions + " on arn:aws:codebuild:eu-west-1:111122223333:project/site");
    CHECK(policy_for(make(path("$.id"), allow("Id", site)), site) == actions + " on ${Site.Arn}");
    CHECK(policy_for(make(path("$.id"), allow("Id", "site-*"))) == actions + " on " + projects + "site-*");
    CHECK(policy_in_jsonata(make(jsonata("$states.input.id"), allow("Id", site)), site) == actions + " on ${Site.Arn}");
}

}

// Poll, cancel and rule with .sync only (B9).
TEST_CASE("codebuild: startBuild (M10, M15, B9)") {
    check_project([](auto const&... all) { return codebuild::start_build(all...); }, "codebuild:StartBuild",
                  "codebuild:BatchGetBuilds codebuild:StartBuild codebuild:StopBuild",
                  managed_rule("StepFunctionsGetEventForCodeBuildStartBuildRule"));
}
TEST_CASE("codebuild: startBuildBatch (M10, M15, B9)") {
    check_project([](auto const&... all) { return codebuild::start_build_batch(all...); }, "codebuild:StartBuildBatch",
                  "codebuild:BatchGetBuildBatches codebuild:StartBuildBatch codebuild:StopBuildBatch",
                  managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"));
    CHECK(policy_for(codebuild::start_build_batch(
                         site, codebuild::build_batch_config_override(object(field("ServiceRole", get_att(works, "Arn"))))),
                     site, works) == "codebuild:StartBuildBatch on ${Site.Arn}" + passes("${Works.Arn}", "codebuild"));
}

// It has no rule.
TEST_CASE("codebuild: retryBuildBatch (M10)") {
    auto const make = [](auto const&... all) { return codebuild::retry_build_batch(all...); };
    check_build(make, "codebuild:RetryBuildBatch");
    std::string const all = "codebuild:BatchGetBuildBatches codebuild:RetryBuildBatch codebuild:StopBuildBatch on ";
    CHECK(policy_for(make("site:7f1e", run_job)) == all + projects + "site");
    CHECK(policy_for(make(path("$.id"), run_job, allow("Id", site)), site) == all + "${Site.Arn}");
}

TEST_CASE("codebuild: stopBuild, stopBuildBatch, deleteBuildBatch, batchDeleteBuilds (M10)") {
    check_build([](auto const&... all) { return codebuild::stop_build(all...); }, "codebuild:StopBuild");
    check_build([](auto const&... all) { return codebuild::stop_build_batch(all...); }, "codebuild:StopBuildBatch");
    check_build([](auto const&... all) { return codebuild::delete_build_batch(all...); }, "codebuild:DeleteBuildBatch");
    std::string const deletes = "codebuild:BatchDeleteBuilds on ";
    CHECK(policy_for(codebuild::batch_delete_builds(array("site:7f1e", "docs:1", "site:7f1f"))) ==
          deletes + projects + "docs " + projects + "site");
    CHECK(policy_for(codebuild::batch_delete_builds(path("$.ids"), allow("Ids", site)), site) == deletes + "${Site.Arn}");
}

// Reports belong to groups, not to projects.
TEST_CASE("codebuild: batchGetReports") {
    std::string const gets = "codebuild:BatchGetReports on ";
    CHECK(policy_for(codebuild::batch_get_reports(array("arn:aws:codebuild:eu-west-1:111122223333:report/tests:7f1e"))) ==
          gets + "arn:aws:codebuild:eu-west-1:111122223333:report-group/tests");
    CHECK(policy_for(codebuild::batch_get_reports(path("$.reports"), allow("ReportArns", reports)), reports) ==
          gets + "${Reports.Arn}");
    CHECK(policy_for(codebuild::batch_get_reports(path("$.reports"), allow("ReportArns", "tests-*"))) == gets + groups + "tests-*");
}

TEST_CASE("codebuild: a build needs a bound") {
    CHECK(is_refused(policy_for(codebuild::stop_build(path("$.id"))), "permission-unbounded"));
    CHECK(is_refused(policy_for(codebuild::batch_get_reports(path("$.reports"))), "permission-unbounded"));
}
