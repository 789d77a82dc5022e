// The program `aslant`, run as a user runs it.
#include "catch.hpp"

#include "scratch_folder.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

using aslant::tests::program_result;
using aslant::tests::scratch_folder;

program_result run(scratch_folder const& folder, std::string const& arguments) {
    std::string const line = "cd '" + folder.string() + "' && '" ASLANT_COMMAND "' " + arguments + " >out 2>err";
    int const status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, folder.read("out"), folder.read("err")};
}

std::string const clean = R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})";
std::string const wrong = "{\"StartAt\": \"A\",\n \"States\": {\"A\": {\"Type\": \"Pass\"}}}";
std::string const risky = R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [
    {"Variable": "$.a", "IsNull": true, "Next": "B"}]}, "B": {"Type": "Succeed"}}})";
std::string const waits =
    R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync",
        "Parameters": {"TaskDefinition": "work"}, "TimeoutSeconds": 60, "End": true}}})";

void is_usage_error(program_result const& r) {
    CHECK(r.status == 2);
    CHECK(r.out.empty());
    CHECK(r.err.starts_with("aslant: "));
    CHECK(r.err.find('\n') == r.err.size() - 1);
}

}

TEST_CASE("aslant check says what is wrong, with the place, and how it ended") {
    scratch_folder const folder;
    folder.write("clean.json", clean);
    folder.write("wrong.json", wrong);
    folder.write("risky.json", risky);
    std::string const line = "wrong.json:2:13: error: state `A`: it has neither Next nor End [next-or-end-missing]\n"
                             "    2 |  \"States\": {\"A\": {\"Type\": \"Pass\"}}}\n"
                             "      |             ^\n";
    std::string const warning = "risky.json:1:29: warning: state `A`: it has no Default [choice-without-default]\n"
                                "    1 | {\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Choice\", \"Choices\": [\n"
                                "      |                             ^\n";

    auto const is = [](program_result const& r, int status, std::string const& out) {
        CHECK(r.status == status);
        CHECK(r.out == out);
        CHECK(r.err.empty());
    };
    is(run(folder, "check clean.json"), 0, "");
    is(run(folder, "check wrong.json"), 1, line);
    is(run(folder, "check clean.json wrong.json risky.json"), 1, line + warning);
    is(run(folder, "check risky.json"), 0, warning);
    is(run(folder, "check --werror risky.json"), 1, warning);
    is(run(folder, "check risky.json --werror"), 1, warning);
    is(run(folder, "check --werror clean.json"), 0, "");
    is(run(folder, "check - < wrong.json"), 1, "<stdin>" + line.substr(line.find(':')));
    is(run(folder, "check --type STANDARD clean.json - < clean.json"), 0, "");
}

TEST_CASE("aslant check --type EXPRESS refuses what Express workflows cannot do") {
    scratch_folder const folder;
    folder.write("waits.json", waits);
    CHECK(run(folder, "check waits.json").status == 0);
    CHECK(run(folder, "check --type STANDARD waits.json").status == 0);
    auto const express = run(folder, "check --type EXPRESS waits.json");
    CHECK(express.status == 1);
    CHECK(express.out.starts_with(
        "waits.json:1:51: error: state `A`: an EXPRESS execution cannot wait for `.sync` [express-pattern]\n"));
}

TEST_CASE("aslant says in one line what is wrong with its use") {
    scratch_folder const folder;
    folder.write("clean.json", clean);
    folder.write("wrong.json", wrong);
    fs::create_directory(folder / "empty");
    for (char const* const arguments :
         {"", "chekc clean.json", "check", "check --type", "check --type FAST clean.json", "check --nope clean.json",
          "check --werror=no clean.json", "check missing.json", "check wrong.json missing.json", "check empty",
          "check --format xml clean.json", "check --explain", "check --explain next-mising",
          "check --explain next-missing clean.json", "check - - < clean.json", "--werror check clean.json", "check ''",
          "check \"$(printf 'a\\nb')\""}) {
        INFO(arguments);
        is_usage_error(run(folder, arguments));
    }
    std::ofstream(folder.string() + "/large.json") << std::string(16 * 1024 * 1024 + 1, ' ');
    auto const large = run(folder, "check large.json");
    is_usage_error(large);
    CHECK(large.err == "aslant: cannot read large.json: it has more than 16 MiB\n");
    folder.write("full", "");
    CHECK(run(folder, "check --help").status == 0);
    CHECK(run(folder, "--help").out.find("check") != std::string::npos);
    CHECK(run(folder, "--version").out == "aslant " ASLANT_VERSION "\n");
}

TEST_CASE("What cannot be printed is an error, and many findings are counted") {
    scratch_folder const folder;
    std::string many = R"({"StartAt": "s0", "States": {)";
    for (int i = 0; i < 1500; ++i) many += (i ? ", \"s" : "\"s") + std::to_string(i) + R"(": {"Type": "Pass"})";
    folder.write("many.json", many + "}}");
    auto const said = run(folder, "check many.json");
    CHECK(said.status == 1);
    CHECK(said.out.ends_with("many.json: and 500 more\n"));
    if (fs::exists("/dev/full")) {
        int const status =
            std::system(("'" ASLANT_COMMAND "' check '" + folder.string() + "/many.json' >/dev/full 2>/dev/null").c_str());
        CHECK(WEXITSTATUS(status) == 2);
    }
}
