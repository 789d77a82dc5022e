// The report of permissions: each permission with its states and reasons; tests/golden has a whole one.
#include "permissions.hpp"

#include <set>

#include <nlohmann/json.hpp>

#include <aslant/generators/texts.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/event_bus.hpp>
#include <aslant/services/http.hpp>
#include <aslant/services/sqs.hpp>
#include <generators/iam/report.hpp>

using namespace aslant;

namespace {

using json_value = nlohmann::ordered_json;

constexpr auto jobs = sqs::queue("Jobs");
constexpr auto body = sqs::message_body("x");
constexpr auto jobs_definition = ecs::task_definition("Job");
constexpr auto two =
    stack("S", jobs,
          state_machine("First", start_at("A"),
                        sequence(task("A", sqs::send_message(jobs, body)), task("B", sqs::send_message(jobs, body)), succeed("C"))),
          state_machine("Second", property("RoleArn", "arn:aws:iam::111122223333:role/own"), start_at("D"),
                        task("D", sqs::send_message(path("$.q"), body), end)));

template <class Stack> json_value report_of(Stack const& stack) { return json_value::parse(permissions_json(stack)); }

template <class Call> json_value only_permission(Call const& call) {
    auto const permissions =
        report_of(stack("S", jobs, state_machine("M", start_at("A"), task("A", call, end))))["machines"][0]["permissions"];
    REQUIRE(permissions.size() == 1);
    return permissions[0];
}

}

TEST_CASE("A permission stands once, with all states that need it") {
    auto const machine = report_of(two)["machines"][0];
    CHECK(machine["machine"] == "First");
    CHECK(machine["role"] == json_value{{"made", "FirstRole"}});
    CHECK(machine["permissions"] ==
          json_value::parse(R"([{"action": "sqs:SendMessage", "resource": {"Fn::GetAtt": ["Jobs", "Arn"]}, "for": ["A", "B"]}])"));
    CHECK(machine["trust"]["principal"] == "states.amazonaws.com");
    CHECK(machine["trust"]["condition"]["ArnEquals"].contains("aws:SourceArn"));
    CHECK_FALSE(machine.contains("optIn"));
    CHECK_FALSE(machine.contains("notDerived"));
}

TEST_CASE("Why a permission is not narrower is said, and only where it is not") {
    CHECK_FALSE(only_permission(sqs::send_message(jobs, body)).contains("wide"));
    CHECK_FALSE(only_permission(sqs::send_message(path("$.q"), body, allow("QueueUrl", jobs))).contains("wide"));
    CHECK(only_permission(sqs::send_message(path("$.q"), body, allow("QueueUrl", "jobs-*")))["wide"] ==
          json_value{"allow(\"QueueUrl\", \"jobs-*\") has a wildcard"});
    CHECK(only_permission(sqs::send_message(path("$.q"), body, allow("QueueUrl", any_resource("tenants name them"))))["wide"] ==
          json_value{"any_resource: tenants name them"});
    // A condition that is left out.
    auto const puts = [](auto const& source) {
        return only_permission(events::put_events(events::event_entry(source, "Placed", object())));
    };
    CHECK_FALSE(puts("shop").contains("wide"));
    CHECK(puts(path("$.source"))["wide"] == json_value{"no condition on events:source: its value is known only later"});
    auto const traced = report_of(stack("S", state_machine("M", property("TracingConfiguration", object(field("Enabled", true))),
                                                           start_at("A"), succeed("A"))))["machines"][0]["permissions"];
    REQUIRE(traced.size() == 4);
    for (auto const& permission : traced) {
        CHECK(permission["resource"] == "*");
        CHECK(permission["for"] == json_value{"the traces of executions"});
        CHECK(permission["wide"] == json_value{"the action has no type of resource, so that no policy can name one"});
    }
    auto const mapped =
        report_of(stack("S", state_machine("M", start_at("Each"),
                                           map("Each", label("files"), end,
                                               item_processor(distributed("STANDARD"), start_at("B"), succeed("B"))))));
    for (auto const& permission : mapped["machines"][0]["permissions"])
        if (permission["action"] == "states:StartExecution")
            CHECK_FALSE(permission.contains("wide"));
        else
            CHECK(permission["wide"] == json_value{"executions get their names when they start"});
}

// A condition that is left out, or has a wildcard, is breadth as well.
TEST_CASE("The report says which conditions hold less") {
    auto const run = [](auto const& bound) {
        auto const report = report_of(
            stack("S", jobs_definition,
                  state_machine("M", start_at("A"), task("A", ecs::run_task(path("$.cluster"), jobs_definition, bound), end))));
        return report["machines"][0]["permissions"][0];
    };
    auto const any = run(allow("Cluster", any_resource("each team has *one*")));
    CHECK(any["action"] == "ecs:RunTask");
    CHECK_FALSE(any.contains("condition"));
    CHECK(any["wide"] == json_value{"no condition on ecs:cluster: any_resource: each team has *one*"});
    auto const some = run(allow("Cluster", "team-*"));
    CHECK(some["wide"] == json_value{"ecs:cluster: allow(\"Cluster\", \"team-*\") has a wildcard"});
    CHECK_FALSE(run(allow("Cluster", "team")).contains("wide"));
    constexpr auto s = stack(
        "S", jobs_definition,
        state_machine("M", start_at("A"),
                      task("A",
                           ecs::run_task(path("$.cluster"), jobs_definition, allow("Cluster", any_resource("each team has *one*"))),
                           end)));
    CHECK(permissions_markdown(s).find("- `ecs:RunTask` on `${Job}`: no condition on ecs:cluster: any\\_resource: each team has "
                                       "\\*one\\*\n") != std::string::npos);
}

// The facts' reason is for what is wide, not for what stands beside it.
TEST_CASE("A reason stands only where something is wide") {
    auto const permissions = report_of(
        stack("S", events::connection("Billing"), events::connection("Other"),
              state_machine("M", start_at("A"),
                            task("A",
                                 http::invoke(path("$.connection"), http::api_endpoint("https://api.example.com/"),
                                              http::method("GET"), allow("ConnectionArn", events::connection("Billing"), "theirs")),
                                 end))))["machines"][0]["permissions"];
    int exact = 0, wide = 0;
    for (auto const& p : permissions) {
        if (p["action"] != "secretsmanager:GetSecretValue") continue;
        bool const is_wide = p["resource"].dump().find('*') != std::string::npos;
        CHECK(p.contains("wide") == is_wide);
        ++(is_wide ? wide : exact);
    }
    CHECK(exact == 1);
    CHECK(wide == 1);
}

TEST_CASE("Of a role that is brought along, the report says what it has to allow and what nobody knows") {
    auto const machine = report_of(two)["machines"][1];
    CHECK(machine["role"] == json_value{{"brought", "arn:aws:iam::111122223333:role/own"}});
    CHECK(machine["permissions"].empty());
    REQUIRE(machine["notDerived"].size() == 1);
    CHECK(machine["notDerived"][0].get<std::string>().find("state `D`: `QueueUrl` is known only at run time") == 0);
    CHECK_FALSE(machine.contains("policies"));
    CHECK_FALSE(machine.contains("trust"));
}

TEST_CASE("Calls of which nothing is right are not derived, and hurt nobody") {
    constexpr auto s =
        stack("S", jobs,
              state_machine(
                  "M", property("RoleArn", ref("AWS::NoValue")), start_at("A"),
                  sequence(task("A", sqs::send_message("no url", body)), task("B", sqs::send_message(7, body)),
                           task("C", core::resource("arn:aws:states:::nothing:known"), discard_input),
                           task("D", core::resource("arn:aws:states:::sqs:sendMessage"), parameters(json(R"({"MessageBody": 1})"))),
                           succeed("E"))));
    auto const machine = generators::permission_report(s.nodes)["machines"][0];   // past the rules that say the same
    CHECK(machine["permissions"].empty());
    CHECK(machine["notDerived"].size() == 3);
}

TEST_CASE("Everything in the template's policies is in the report") {
    auto const permissions = report_of(two)["machines"][0]["permissions"];
    auto const policy =
        json_value::parse(template_json(two))["Resources"]["FirstRole"]["Properties"]["Policies"][0]["PolicyDocument"];
    std::set<std::string> reported, allowed;
    for (auto const& permission : permissions)
        reported.insert(permission["action"].get<std::string>() + permission["resource"].dump());
    for (auto const& statement : policy["Statement"])
        for (auto const& resource : statement["Resource"]) allowed.insert(statement["Action"].get<std::string>() + resource.dump());
    CHECK(reported == allowed);
}

TEST_CASE("The report in Markdown has no markup but its own") {
    constexpr auto s =
        stack("S", jobs, state_machine("M", start_at("A | *b*"), task("A | *b*", sqs::send_message(jobs, body), end)));
    std::string const report = permissions_markdown(s);
    CHECK(report.find("| `sqs:SendMessage` | `${Jobs.Arn}` |  | A \\| \\*b\\* |\n") != std::string::npos);
    CHECK(report.find("\n\n\n") == std::string::npos);
    CHECK(report.back() == '\n');
    CHECK(permissions_markdown(s) == report);
}

TEST_CASE("A stack that is not right has no report") {
    constexpr auto s = stack("S", state_machine("M", start_at("A"), task("A", sqs::send_message(path("$.q"), body), end)));
    CHECK_THROWS_AS(permissions_json(s), std::invalid_argument);
}
