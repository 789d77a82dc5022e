// A machine or a stack for each warning: docs/rules.md shows it with what the generator prints of it.
#pragma once

#include <aslant/aslant.hpp>
#include <aslant/template.hpp>

#include <array>

namespace aslant::examples {

// --- choice-without-default

constexpr auto no_default =
    state_machine("Checkout", start_at("Paid?"), choice("Paid?", when(var("$.paid") == true, "Done")), succeed("Done"));

// --- next-to-itself

constexpr auto repeats =
    state_machine("Work", start_at("Take"),
                  task("Take", resource("arn:aws:states:::aws-sdk:sqs:receiveMessage"), parameters(object(field("QueueUrl", "q"))),
                       catch_errors("States.TaskFailed", "Done"), next("Take")),
                  succeed("Done"));

// --- never-ends

constexpr auto goes_round = state_machine("Poll", timeout(hours(1)), start_at("Ready?"),
                                          choice("Ready?", when(var("$.ready") == true, "Done"), otherwise("Hold")),
                                          wait("Hold", seconds(5), next("Ask")), pass("Ask", next("Hold")), succeed("Done"));

// --- distributed-only

constexpr auto labelled = state_machine("Import", start_at("Each row"),
                                        map("Each row", label("Rows"), item_processor(start_at("Book"), pass("Book", end)), end));

// --- variable-unassigned-somewhere

constexpr auto sometimes = state_machine(
    "Price", start_at("Coupon?"),
    choice("Coupon?", when(is_present("$.coupon"), "Price", assign(field("coupon", path("$.coupon")))), otherwise("Price")),
    pass("Price", parameters(object(field("coupon", path("$coupon")))), end));

// --- looks-like-path

constexpr auto copied = state_machine("Greet", start_at("Greet"), pass("Greet", parameters(object(field("name", "$.name"))), end));

// --- jsonata-assignment

constexpr auto not_kept =
    state_machine("Add", query_language("JSONata"), start_at("Begin"), pass("Begin", assign(field("total", 0)), next("Add")),
                  pass("Add", output(jsonata("($total := $total + $states.input.price; $total)")), end));

// --- error-name-reserved

constexpr auto not_ones_own = state_machine("Refuse", start_at("Refused"), fail("Refused", error("States.Refused")));

// --- error-shadowed

constexpr auto met_before =
    state_machine("Read", start_at("Read"),
                  task("Read", resource("arn:aws:states:::dynamodb:scan"), parameters(object(field("TableName", "t"))),
                       catch_errors("States.TaskFailed", "Failed"), catch_errors("DynamoDB.ThrottlingException", "Later"), end),
                  wait("Later", minutes(1), next("Failed")), fail("Failed"));

// --- suffix-in-jsonata

constexpr auto half_moved = state_machine("Greet", query_language("JSONata"), start_at("Greet"),
                                          pass("Greet", output(object(field("name.$", "$.name"))), end));

// --- task-timeout

constexpr auto for_ever =
    state_machine("Ship", start_at("Ship"), task("Ship", resource("arn:aws:states:us-east-1:123456789012:activity:Pack"), end));

// --- lambda-retry

constexpr auto impatient =
    state_machine("Charge", start_at("Charge"),
                  task("Charge", resource("arn:aws:lambda:us-east-1:123456789012:function:charge"), timeout(seconds(30)), end));

// --- states-all-misses

constexpr auto catches_most = state_machine(
    "Read", start_at("Read"),
    task("Read", resource("arn:aws:states:::dynamodb:scan"), parameters(object(field("TableName", "t"))), catch_all("Failed"), end),
    fail("Failed"));

// --- history-limit

constexpr auto polls = state_machine("Poll", start_at("Hold"), wait("Hold", seconds(5), next("Look")), pass("Look", next("Ready?")),
                                     choice("Ready?", when(var("$.ready") == true, "Done"), otherwise("Hold")), succeed("Done"));

// --- duration-limit

constexpr auto too_long = state_machine("Nap", state_machine_type("EXPRESS"), start_at("Sleep"),
                                        wait("Sleep", minutes(10), next("Done")), succeed("Done"));

// --- concurrency-high

constexpr auto at_once =
    state_machine("Price", start_at("Each line"),
                  map("Each line", max_concurrency(100), item_processor(start_at("Price"), pass("Price", end)), end));

// --- payload-size

constexpr auto table = [] {
    std::array<char, 240000> rows{};
    rows.fill('x');
    return rows;
}();
constexpr auto heavy = state_machine("Table", start_at("Rows"), pass("Rows", result(object(field("rows", table))), end));

// --- parameter-unused

constexpr auto not_asked = stack("Shop", parameter("Stage", "String"), resource("Alerts", "AWS::SNS::Topic"));

// --- action-unknown

constexpr auto misspelt = stack(
    "Shop", resource("Jobs", "AWS::IAM::ManagedPolicy",
                     property("PolicyDocument", object(field("Statement", object(field("Effect", "Allow"), field("Resource", "*"),
                                                                                 field("Action", "sqs:SendMesage")))))));

// --- property-required

constexpr auto nameless = stack("Shop", resource("Vault", "AWS::Backup::BackupVault"));

// --- resource-type-unknown

constexpr auto board = stack("Shop", resource("Board", "AWS::CloudWatch::Dashbord"));

inline constexpr std::array of_warnings{
    no_default.nodes,   repeats.nodes,      goes_round.nodes, labelled.nodes,  half_moved.nodes, for_ever.nodes,  impatient.nodes,
    catches_most.nodes, polls.nodes,        too_long.nodes,   at_once.nodes,   heavy.nodes,      sometimes.nodes, copied.nodes,
    not_kept.nodes,     not_ones_own.nodes, met_before.nodes, not_asked.nodes, misspelt.nodes,   board.nodes,     nameless.nodes};

}
