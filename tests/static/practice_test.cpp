// Warnings of best practices: each fires, does not fire on the nearest right machine, and can be accepted.
#include "check.hpp"

#include <aslant/services/lambda.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

template <class... P> constexpr said of_task(P const&... properties) {
    return warnings_of(state_machine("M", start_at("A"), task("A", properties..., end)));
}
constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
constexpr auto invoke = lambda::invoke("f", lambda::payload(1));
constexpr auto review = core::resource("arn:aws:states:us-east-1:123456789012:activity:review");
constexpr auto job = core::resource("arn:aws:states:::batch:submitJob.sync");
constexpr auto nested = core::resource("arn:aws:states:::states:startExecution.sync:2");
constexpr auto token = core::resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken");
constexpr auto request = core::resource("arn:aws:states:::sqs:sendMessage");
constexpr auto retried = retry(lambda::service_errors);
constexpr auto limited = timeout(seconds(30));

// task-timeout: what may never answer
static_assert(of_task(review).only(rule::task_timeout) && of_task(job).only(rule::task_timeout) &&
              of_task(nested).only(rule::task_timeout) && of_task(token).only(rule::task_timeout) &&
              of_task(f, retried).only(rule::task_timeout) && of_task(invoke, retried).only(rule::task_timeout));
static_assert(of_task(core::resource("arn:aws:states:::lambda:invoke.waitForTaskToken"),
                      parameters(object(field("FunctionName", "f"))), retried)
                  .only(rule::task_timeout));
static_assert(of_task(review, limited).nothing() && of_task(review, heartbeat(seconds(3))).nothing() &&
              of_task(review, timeout_seconds_path("$.t")).nothing() && of_task(review, heartbeat_seconds_path("$.h")).nothing() &&
              of_task(query_language("JSONata"), review, timeout(seconds(jsonata("$t")))).nothing());
static_assert(of_task(request).nothing() && of_task(core::resource("arn:aws:states:::aws-sdk:s3:getObject")).nothing());
constexpr auto function =
    lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
static_assert(of_task(core::resource(function), retried).only(rule::task_timeout) &&
              of_task(core::resource(function), retried, limited).nothing());

// lambda-retry
static_assert(of_task(f, limited).only(rule::lambda_retry) && of_task(invoke, limited).only(rule::lambda_retry) &&
              of_task(core::resource(function), limited).only(rule::lambda_retry));
static_assert(of_task(f, limited, retried).nothing() && of_task(f, limited, retry_all()).nothing() &&
              of_task(f, limited, retry("States.TaskFailed")).nothing() &&
              of_task(f, limited, retry("Lambda.ServiceException")).nothing() &&
              of_task(f, limited, retry("Mine"), retry("Other", "Lambda.ServiceException")).nothing());
static_assert(of_task(f, limited, retry("States.Timeout")).only(rule::lambda_retry) &&
              of_task(f, limited, retry("Lambda.TooManyRequestsException")).only(rule::lambda_retry));
static_assert(of_task(request, limited).nothing());

// states-all-misses: said once
template <class... P> constexpr said catching(P const&... catchers) {
    return warnings_of(state_machine("M", start_at("A"), task("A", request, catchers..., next("B")),
                                     task("B", request, catchers..., next("C")), succeed("C")));
}
static_assert(catching(catch_all("C")).only(rule::states_all_misses));
static_assert(catching().nothing() && catching(catch_errors("Mine", "C")).nothing());
static_assert(catching(catch_errors("States.DataLimitExceeded", "C"), catch_all("C")).nothing() &&
              catching(catch_errors(on("Mine", "States.DataLimitExceeded"), "C"), catch_all("C")).nothing());

// error-name-reserved
template <class... P> constexpr said failing(P const&... properties) {
    return warnings_of(state_machine("M", start_at("A"), fail("A", properties...)));
}
static_assert(failing(error("States.Timeout")).only(rule::error_name_reserved, kind::error) &&
              failing(error("States.Mine")).only(rule::error_name_reserved) &&
              failing(error(core::literal{"States."} + "Mine")).only(rule::error_name_reserved));
static_assert(failing(error("Mine")).nothing() && failing(error_path("$.e")).nothing() && failing().nothing() &&
              failing(error("states.Mine")).nothing() && failing(cause("States.Timeout")).nothing());
static_assert(failing(error("States.Mine"), accept("error-name-reserved", "the caller waits for it")).nothing());

// error-shadowed
template <class... P> constexpr said handling(P const&... properties) {
    return warnings_of(state_machine("M", start_at("A"),
                                     parallel("A", branch(start_at("B"), succeed("B")), properties..., next("C")), succeed("C")));
}
static_assert(handling(retry("E"), retry("F"), catch_errors("E", "C"), catch_errors("F", "C")).nothing(),
              "Retry and Catch are two lists");
static_assert(
    handling(retry("E"), retry("E")).only(rule::error_shadowed, kind::retrier) &&
    handling(retry(on("E", "F")), retry(on("G", "F", "H"))).only(rule::error_shadowed) &&
    handling(retry(on("E", "F", "E"))).only(rule::error_shadowed) &&
    handling(catch_errors("E", "C"), catch_errors("F", "C"), catch_errors("E", "C")).only(rule::error_shadowed, kind::catcher));
static_assert(handling(retry("E"), retry(core::literal{""} + "E")).only(rule::error_shadowed) &&
                  handling(retry(core::literal{"Long"} + "Name"), retry(core::literal{"LongN"} + "ame")).only(rule::error_shadowed),
              "in two parts");
static_assert(handling(retry("E"), retry("E"), retry("E")).times(rule::error_shadowed) == 2);
static_assert(handling(retry("States.TaskFailed"), retry("E")).only(rule::error_shadowed) &&
              handling(retry(on("F", "States.TaskFailed")), retry("States.Permissions")).only(rule::error_shadowed) &&
              handling(retry("States.TaskFailed"), retry("States.TaskFailed")).only(rule::error_shadowed));
static_assert(handling(retry("States.TaskFailed"), retry("States.Timeout"), retry("States.HeartbeatTimeout"),
                       retry("States.Runtime"), retry("States.DataLimitExceeded"), retry_all())
                  .nothing());
static_assert(handling(retry("E"), retry("States.Timeout"), retry("States.TaskFailed")).nothing() &&
                  handling(retry(on("States.TaskFailed", "E"))).nothing(),
              "beside one another they are one");
constexpr bool names_earlier() {
    auto const machine = state_machine(
        "M", start_at("A"),
        parallel("A", branch(start_at("B"), succeed("B")), retry(on("E", "States.TaskFailed")), retry("F"), next("C")),
        succeed("C"));
    said const all = warnings_of(machine);
    finding const& found = all.all.found[0];
    return all.only(rule::error_shadowed) && found.what == name{{}, text_of("F")} &&
           machine.nodes[found.number].value == "States.TaskFailed" && machine.nodes[found.node].value == "F";
}
static_assert(names_earlier());
static_assert(handling(retry("E"), retry("E"), accept("error-shadowed", "the first one is switched off at times")).nothing());

// choice-without-default, never-ends, next-to-itself and distributed-only are rules of states, told with them
constexpr auto without_default = choice("A", when(is_null("$.a"), "B"));
static_assert(check(state_machine("M", start_at("A"), without_default, succeed("B"))).only(rule::choice_without_default));
static_assert(
    check(state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "B"), otherwise("B")), succeed("B"))).nothing());
template <class... P> constexpr said in_map(P const&... properties) {
    return check(state_machine("M", start_at("A"), map("A", properties..., item_processor(start_at("B"), succeed("B")), end)));
}
constexpr auto reader = item_reader(core::resource("arn:aws:states:::s3:listObjectsV2"), parameters(object(field("Bucket", "b"))));
static_assert(in_map(tolerated_failure_count(1)).only(rule::distributed_only) &&
              in_map(tolerated_failure_percentage(1)).only(rule::distributed_only) &&
              in_map(tolerated_failure_count_path("$.n")).only(rule::distributed_only) &&
              in_map(tolerated_failure_percentage_path("$.p")).only(rule::distributed_only) &&
              in_map(label("L")).only(rule::distributed_only) &&
              in_map(item_batcher(max_items_per_batch(1))).only(rule::distributed_only) &&
              in_map(result_writer(writer_config(output_type("JSON")))).only(rule::distributed_only) &&
              in_map(reader).only(rule::distributed_only, kind::item_reader));
static_assert(in_map(max_concurrency(1), items_path("$.x"), item_selector(object())).nothing());
static_assert(check(state_machine("M", start_at("A"),
                                  map("A", label("L"), reader, item_processor(distributed("EXPRESS"), start_at("B"), succeed("B")),
                                      end)))
                  .nothing());

// duration-limit
constexpr int of_a_year = 365 * 24 * 60 * 60;
template <class... P> constexpr said lasting(P const&... properties) {
    return warnings_of(state_machine("M", properties..., start_at("A"), succeed("A")));
}
static_assert(lasting(timeout(seconds(of_a_year))).nothing() &&
              lasting(timeout(seconds(of_a_year + 1))).only(rule::duration_limit, kind::timeout_seconds));
constexpr auto express = state_machine_type("EXPRESS");
static_assert(lasting(express, timeout(seconds(300))).nothing() &&
              lasting(express, timeout(seconds(301))).only(rule::duration_limit));
template <class... P> constexpr said waiting(int count, P const&... properties) {
    return warnings_of(state_machine("M", properties..., start_at("A"), wait("A", seconds(count), end)));
}
static_assert(waiting(of_a_year).nothing() && waiting(of_a_year + 1).only(rule::duration_limit, kind::seconds) &&
              waiting(300, express).nothing() && waiting(301, express).only(rule::duration_limit));
static_assert(of_task(review, timeout(days(365))).nothing() && of_task(review, timeout(days(366))).only(rule::duration_limit));
static_assert(
    warnings_of(state_machine("M", start_at("A"),
                              map("A", item_processor(distributed("EXPRESS"), start_at("B"), wait("B", seconds(301), end)), end)))
        .only(rule::duration_limit));
static_assert(
    warnings_of(state_machine("M", query_language("JSONata"), start_at("A"), wait("A", seconds(jsonata("$s")), end))).nothing());

// concurrency-high
template <class Config> constexpr said concurrent(int count, Config const& config) {
    return warnings_of(state_machine("M", start_at("A"),
                                     map("A", max_concurrency(count), item_processor(config, start_at("B"), succeed("B")), end)));
}
static_assert(concurrent(40, processor_config()).nothing() && concurrent(41, processor_config()).only(rule::concurrency_high) &&
              concurrent(0, processor_config()).nothing());
static_assert(concurrent(10000, distributed("STANDARD")).nothing() &&
              concurrent(10001, distributed("STANDARD")).only(rule::concurrency_high));

// payload-size: from nine tenths of 256 KiB on. (Only sizes are asked for.)
constexpr char blank[]{' '};
constexpr int size_of_text(int count) {
    node const n = node_of(kind::result, form::string, text{blank, count});
    return json_size(&n, 0);
}
static_assert(size_of_text(near_largest_payload) >= near_largest_payload &&
              size_of_text(near_largest_payload - 10) < near_largest_payload);
constexpr said with_payload(kind field, int bytes) {
    auto machine = state_machine("M", start_at("A"), pass("A", result(""), end));
    for (node& n : machine.nodes)
        if (n.what == kind::result) n = {field, form::json_text, 0, 1, 0, nullptr, {}, {blank, bytes}, {0}};
    tables made(machine.nodes);
    said result;
    report out{result.all.found, shown_findings, true};
    practice_rules{made.view, out}.check_state(0);
    result.all.count = out.count;
    return result;
}
static_assert(with_payload(kind::result, 200000).nothing() &&
              with_payload(kind::result, near_largest_payload).only(rule::payload_size, kind::result));
static_assert(with_payload(kind::parameters, 262144).only(rule::payload_size) &&
              with_payload(kind::arguments, 262144).only(rule::payload_size) &&
              with_payload(kind::result_selector, 262144).only(rule::payload_size) &&
              with_payload(kind::item_selector, 262144).only(rule::payload_size) &&
              with_payload(kind::assign, 262144).only(rule::payload_size) &&
              with_payload(kind::output, 262144).only(rule::payload_size));
static_assert(with_payload(kind::comment, 262144).nothing());

// accept(): at the state, at one around it, at the machine; and nowhere else
constexpr auto why = accept("task-timeout", "the reviewers are reliable");
static_assert(of_task(review, why).nothing() && of_task(why, review).nothing());
template <class... P> constexpr said starting_with_a(P const&... properties) {
    return warnings_of(state_machine("M", start_at("A"), properties...));
}
static_assert(starting_with_a(why, task("A", review, end)).nothing());
static_assert(starting_with_a(task("A", review, end), why).nothing(), "also where it stands behind the states");
static_assert(of_task(review, accept("lambda-retry", "another warning")).only(rule::task_timeout));
static_assert(of_task(f, why).only(rule::lambda_retry) && of_task(f, why, accept("lambda-retry", "it never fails")).nothing());
static_assert(starting_with_a(sequence(pass("A", why), task("B", review, end))).only(rule::task_timeout), "not at another state");
template <class... P> constexpr said inside(P const&... properties) {
    return warnings_of(
        state_machine("M", start_at("A"),
                      parallel("A", properties...,
                               branch(start_at("B"), map("B", item_processor(start_at("C"), task("C", review, end)), end)), end)));
}
static_assert(inside().only(rule::task_timeout) && inside(why).nothing());
template <class... P> constexpr said in_branch(P const&... properties) {
    return starting_with_a(parallel("A", branch(properties..., start_at("B"), task("B", review, end)),
                                    branch(start_at("C"), task("C", review, limited, end)), end));
}
static_assert(in_branch().only(rule::task_timeout) && in_branch(why).nothing());
static_assert(starting_with_a(map("A", item_processor(why, start_at("B"), task("B", review, end)), end)).nothing());
static_assert(starting_with_a(parallel("A", branch(start_at("B"), task("B", review, end)), branch(why, start_at("C"), succeed("C")),
                                       end))
                  .only(rule::task_timeout),
              "not in the branch beside it");
static_assert(starting_with_a(sequence(states(task("A", review)), parallel("B", why, branch(start_at("C"), succeed("C")), end)))
                  .only(rule::task_timeout));
static_assert(starting_with_a(sequence(task("A", review, why), task("B", review, end))).only(rule::task_timeout),
              "the one that follows");
static_assert(of_task(core::make(core::node_of(kind::splice), review, why)).nothing(), "also from a fragment's properties");

// its own mistakes
constexpr said accepting(core::literal id, core::literal reason) {
    return check(state_machine("M", start_at("A"), succeed("A", accept(id, reason))));
}
static_assert(accepting("task-timeout", "x").nothing() && accepting("choice-without-default", "x").nothing() &&
              accepting("end-false", "x").nothing());
static_assert(accepting("next-missing", "x").only(rule::acceptance_unknown) && accepting("", "x").only(rule::acceptance_unknown) &&
              accepting("Task-Timeout", "x").only(rule::acceptance_unknown) &&
              accepting("task-timeout", "").only(rule::acceptance_unexplained));
constexpr bool each_warning_can_be_accepted() {
    auto machine = state_machine("M", start_at("A"), succeed("A", accept("x", "y")));
    for (rule_row const& row : rule_table) {
        if (row.level != severity::warning) continue;
        for (node& n : machine.nodes)
            if (n.what == kind::accepted) n.first = terminated(row.id);
        if (!check(machine).nothing()) return false;
    }
    return true;
}
static_assert(each_warning_can_be_accepted());

// variable-unassigned-somewhere, jsonata-assignment and looks-like-path: what is said of the whole machine can be accepted too
template <class... P> constexpr auto on_one_way(P const&... properties) {
    return state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "B", assign(field("x", 1))), otherwise("B")),
                         pass("B", input_path("$x"), properties..., end));
}
constexpr auto unassigned_somewhere = on_one_way();
constexpr auto known_to_be_assigned = on_one_way(accept("variable-unassigned-somewhere", "B is not reached without it"));
static_assert(findings_of<unassigned_somewhere, 0, true>.count == 1 && findings_of<unassigned_somewhere, 0, false>.count == 0 &&
              findings_of<unassigned_somewhere, 0, true>.found[0].broken == rule::variable_unassigned_somewhere);
static_assert(verify<unassigned_somewhere>::ok && verify<known_to_be_assigned, warnings_as_errors>::ok);
template <class... P> constexpr auto binding(P const&... properties) {
    return state_machine(
        "M", query_language("JSONata"), start_at("A"),
        sequence(pass("A", assign(field("x", 1))), pass("B", output(jsonata("($x := 2; $x)")), properties..., end)));
}
constexpr auto bound = binding();
constexpr auto meant_to_be_bound = binding(accept("jsonata-assignment", "only here it is 2"));
static_assert(findings_of<bound, 0, true>.count == 1 && findings_of<bound, 0, true>.found[0].broken == rule::jsonata_assignment &&
              verify<bound>::ok && verify<meant_to_be_bound, warnings_as_errors>::ok);
constexpr auto plain_path = state_machine("M", start_at("A"), pass("A", result("$.a"), end));
constexpr auto meant_as_text =
    state_machine("M", start_at("A"), pass("A", result("$.a"), accept("looks-like-path", "a text"), end));
static_assert(findings_of<plain_path, 0, true>.count == 1 && verify<plain_path>::ok &&
              verify<meant_as_text, warnings_as_errors>::ok);

// verify<…, warnings_as_errors> counts them, verify<…> does not
constexpr auto reviewed = state_machine("M", start_at("A"), task("A", review, end));
static_assert(findings_of<reviewed, 0, true>.count == 1 && findings_of<reviewed, 0, false>.count == 0);
static_assert(verify<reviewed>::ok && is_valid<reviewed>);
constexpr auto accepted_here = state_machine("M", start_at("A"), task("A", review, why, end));
static_assert(verify<accepted_here, warnings_as_errors>::ok);

}
