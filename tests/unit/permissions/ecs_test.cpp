// What the role of a machine gets for calls of Amazon ECS.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("ecs-tasks.amazonaws.com"));
constexpr auto starter = iam::role("Starts", iam::assumed_by("ecs-tasks.amazonaws.com"));
constexpr auto jobs = ecs::cluster("Jobs");
constexpr auto import = ecs::task_definition("Import", ecs::task_role(works), ecs::execution_role(starter));
constexpr auto bare = ecs::task_definition("Bare");
std::string const clusters = arn_of("ecs") + "cluster/";
std::string const definitions = arn_of("ecs") + "task-definition/";

std::string runs(std::string const& definition, std::string const& cluster) {
    return "ecs:RunTask on " + definition + " if ArnEquals ecs:cluster " + cluster;
}
std::string waits(std::string const& cluster) {
    return "\necs:DescribeTasks ecs:StopTask on " + arn_of("ecs") + "task/" + cluster + "/*" +
           managed_rule("StepFunctionsGetEventsForECSTaskRule");
}
// The roles of a definition that is not in the stack: none.
template <class C, class D, class... P> auto run_without_roles(C const& cluster, D const& definition, P const&... more) {
    return ecs::run_task(cluster, definition, allow("TaskRoleArn"), allow("ExecutionRoleArn"), more...);
}

}

// Facts: the revision or all of the family's, never the bare family (M18); only tasks of this cluster; .sync alone polls and cancels, in this
// cluster (B4, B5, B9).
TEST_CASE("ecs: runTask by names (M18, B4, B5, B9)") {
    std::string const run = runs(definitions + "import:3", clusters + "jobs");
    CHECK(policy_for(run_without_roles("jobs", "import:3")) == run);
    CHECK(policy_for(run_without_roles("jobs", "import:3", wait_for_task_token)) == run);
    CHECK(policy_for(run_without_roles("jobs", "import:3", run_job)) == run + waits("jobs"));
    CHECK(policy_for(run_without_roles("jobs", "import")) == runs(definitions + "import:*", clusters + "jobs"));
    CHECK(policy_for(run_without_roles("arn:aws:ecs:eu-west-1:111122223333:cluster/jobs",
                                       "arn:aws:ecs:eu-west-1:111122223333:task-definition/import:3", run_job)) ==
          runs("arn:aws:ecs:eu-west-1:111122223333:task-definition/import:3", "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs") +
              "\necs:DescribeTasks ecs:StopTask on arn:aws:ecs:eu-west-1:111122223333:task/jobs/*" +
              managed_rule("StepFunctionsGetEventsForECSTaskRule"));
}

// Both roles of the definition are passed on (M19), to ECS only (B4, B5).
TEST_CASE("ecs: runTask by handles (M19, B4, B5)") {
    std::string const run = runs("${Import}", "${Jobs.Arn}") + passes("${Starts.Arn} ${Works.Arn}", "ecs-tasks");
    CHECK(policy_for(ecs::run_task(jobs, import), jobs, import, works, starter) == run);
    CHECK(policy_for(ecs::run_task(jobs, import, wait_for_task_token), jobs, import, works, starter) == run);
    CHECK(policy_for(ecs::run_task(jobs, import, run_job), jobs, import, works, starter) == run + waits("${Jobs}"));
    CHECK(policy_for(ecs::run_task(jobs, bare), jobs, bare) == runs("${Bare}", "${Jobs.Arn}"));
}

TEST_CASE("ecs: runTask with what only an execution knows") {
    auto const cluster = path("$.cluster");
    auto const definition = path("$.definition");
    std::string const run = runs("${Import}", "${Jobs.Arn}") + passes("${Starts.Arn} ${Works.Arn}", "ecs-tasks");
    CHECK(policy_for(ecs::run_task(cluster, definition, allow("Cluster", jobs), allow("TaskDefinition", import)), jobs, import,
                     works, starter) == run);
    CHECK(
        policy_for(ecs::run_task(cluster, definition, wait_for_task_token, allow("Cluster", jobs), allow("TaskDefinition", import)),
                   jobs, import, works, starter) == run);
    CHECK(policy_for(
              run_without_roles(cluster, definition, run_job, allow("Cluster", "jobs-*"), allow("TaskDefinition", "import"))) ==
          "ecs:RunTask on " + definitions + "import:* if ArnEquals ecs:cluster " + clusters + "jobs-*" + waits("jobs-*"));
}

TEST_CASE("ecs: roles that only the machine's author knows, and those that the call has") {
    std::string const run = runs(definitions + "import:3", clusters + "jobs");
    CHECK(policy_for(ecs::run_task("jobs", "import:3", allow("TaskRoleArn", works), allow("ExecutionRoleArn", starter)), works,
                     starter) == run + passes("${Starts.Arn} ${Works.Arn}", "ecs-tasks"));
    auto const overrides = [](auto const& role) { return ecs::overrides(object(field("TaskRoleArn", role))); };
    CHECK(policy_for(run_without_roles("jobs", "import:3", overrides(get_att(works, "Arn"))), works) ==
          run + passes("${Works.Arn}", "ecs-tasks"));
    CHECK(policy_for(run_without_roles("jobs", "import:3", overrides("arn:aws:iam::111122223333:role/works"))) ==
          run + passes("arn:aws:iam::111122223333:role/works", "ecs-tasks"));
    CHECK(policy_for(run_without_roles("jobs", "import:3",
                                       ecs::volume_configurations(array(
                                           object(field("Name", "scratch"),
                                                  field("ManagedEbsVolume", object(field("RoleArn", get_att(works, "Arn"))))))),
                                       run_job),
                     works) == run + passes("${Works.Arn}", "ecs") + waits("jobs"));
}

// Only where the call gives tags, and only as it runs the task.
TEST_CASE("ecs: tags (M17)") {
    std::string const tags = "\necs:TagResource on " + arn_of("ecs") + "task/jobs/* if StringEquals ecs:CreateAction RunTask";
    std::string const run = runs(definitions + "import:3", clusters + "jobs");
    CHECK(policy_for(run_without_roles("jobs", "import:3",
                                       ecs::tags(array(object(field("Key", "team"), field("Value", "sales")))))) == run + tags);
    CHECK(policy_for(run_without_roles("jobs", "import:3", ecs::propagate_tags("TASK_DEFINITION"))) == run + tags);
    CHECK(policy_for(run_without_roles("jobs", "import:3", ecs::propagate_tags("NONE"))) == run);
}

// Where a definition does not name a cluster, it is the account's default.
TEST_CASE("ecs: the default cluster") {
    CHECK(policy_for(core::call(ecs::run_task_api, ecs::task_definition_name("import:3"), allow("TaskRoleArn"),
                                allow("ExecutionRoleArn"), run_job)) ==
          runs(definitions + "import:3", clusters + "default") + waits("default"));
}

TEST_CASE("ecs: someone has to say which roles a definition has that is not in the stack (M19)") {
    CHECK(is_refused(policy_for(ecs::run_task("jobs", "import:3", allow("TaskRoleArn", works)), works), "permission-elsewhere"));
    CHECK(is_refused(policy_for(run_without_roles(path("$.cluster"), "import:3")), "permission-unbounded"));
}
