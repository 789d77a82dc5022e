// definition_json, template_yaml and template_json in a program of the user's; and the generator program of a stack.
#include "catch.hpp"

#include <aslant/services/lambda.hpp>

#include "emitted.hpp"
#include "golden/orders.hpp"
#include "scratch_folder.hpp"
#include "shared_machine.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <generators/output/files.hpp>

using namespace aslant;
using namespace aslant::tests;
namespace fs = std::filesystem;

// What fragments_test.cpp compares.
std::string shared::definition_in_another_unit() { return definition_json(machine); }
std::string shared::template_in_another_unit() { return template_yaml(stack); }
void const* shared::machine_in_another_unit() { return &machine; }

namespace {

struct generator_folder : scratch_folder {
    // The generator program of a stack, in a process of its own that starts in this folder.
    template <class Stack> program_result generate(Stack const& stack, std::initializer_list<char const*> arguments) const {
        auto const child = ::fork();
        if (child == 0) {
            ::dup2(::open((*this / ".out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), 1);
            ::dup2(::open((*this / ".err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), 2);
            if (::chdir(string().c_str()) != 0) ::_exit(99);
            std::vector<char const*> argv{"program"};
            argv.insert(argv.end(), arguments);
            ::_exit(core::run_generator(stack.nodes, int(argv.size()), argv.data()));
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status), read(".out"), read(".err")};
    }
};

template <class Make> std::string refusal(Make const& make) {
    try {
        make();
    } catch (std::exception const& refused) {
        return refused.what();
    }
    return "";
}

std::size_t lines(std::string const& text) {
    std::size_t count = 0;
    for (char c : text) count += c == '\n';
    return count;
}

constexpr auto wrong = state_machine("Wrong", start_at("A"), pass("A", next("B"), timeout(seconds(1))), wait("C", next("A")));

// A machine that is right, with a comment of this length.
auto commented(std::string_view words) { return state_machine("Large", comment(words), start_at("A"), succeed("A")); }
auto function_with(core::literal file) {
    return lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file(file));
}

}

TEST_CASE("Where a rule is broken, the texts are refused with every finding") {
    auto const file = std::string(__FILE__);
    CHECK_THROWS_AS(definition_json(wrong), std::invalid_argument);
    CHECK_THROWS_AS(template_yaml(stack("S", wrong)), std::invalid_argument);
    CHECK_THROWS_AS(template_json(stack("S", wrong)), std::invalid_argument);
    auto const said = refusal([] { definition_json(wrong); });
    CHECK(lines(said) == 2);   // a line feed between two lines
    CHECK(said.find("state `A`: Next names no state `B`") != said.npos);
    CHECK(said.find("state `A`: it takes no TimeoutSeconds [field-not-allowed]") != said.npos);
    CHECK(said.find("state `C`: it has none of Seconds, SecondsPath, Timestamp and TimestampPath [wait-time-missing]") !=
          said.npos);
    CHECK(said.find(file + ":") == 0);
    CHECK(said.back() != '\n');
    CHECK(refusal([] { template_yaml(stack("S", wrong)); }) == said);
    // of each machine, and of the stack
    auto const all = refusal([] {
        template_yaml(stack("S", wrong, state_machine("Empty", start_at("A")), output("Name", ref("Nobody")), succeed("Z")));
    });
    CHECK(lines(all) == 5);
    CHECK(all.find("[states-missing]") != all.npos);
    CHECK(all.find("`Nobody` is not in the stack [reference-missing]") != all.npos);
    CHECK(all.find("`succeed` is no property of it [not-a-property]") != all.npos);
}

TEST_CASE("A program writes the template and the definitions, the same ones as the texts") {
    generator_folder const folder;
    auto const made = folder.generate(orders::stack, {"--out", "out"});
    CHECK(made.status == 0);
    CHECK(made.err == "");
    CHECK(folder.read("out/Orders.template.yaml") == template_yaml(orders::stack));
    CHECK(folder.read("out/Fulfil.asl.json") == definition_json(orders::fulfil));
    CHECK(folder.read("out/Remind.asl.json") == definition_json(orders::remind));
    CHECK(folder.read("out/Alert.asl.json") == definition_json(orders::alert));
    CHECK(folder.generate(orders::stack, {"--out", "out", "--format", "json"}).status == 0);
    CHECK(folder.read("out/Orders.template.json") == template_json(orders::stack));
    CHECK(folder.generate(orders::stack, {"--out", "out", "--check"}).status == 0);
}

TEST_CASE("Findings: a line each on standard error, exit status 1, nothing written") {
    generator_folder const folder;
    auto const refused = folder.generate(stack("S", wrong), {"--out", "out"});
    CHECK(refused.status == 1);
    CHECK(refused.out == "");
    CHECK(refused.err == refusal([] { definition_json(wrong); }) + "\n");
    CHECK_FALSE(fs::exists(folder / "out"));
}

TEST_CASE("A file of code: its content, found from the source file; where it is missing, one line") {
    generator_folder const folder;
    std::ofstream(folder / "code.py") << "def handler(event, context):\n    return '${x}'\n";
    std::string const path = folder / "code.py";
    auto const found = template_of(stack("S", function_with(std::string_view(path))));
    CHECK(found["Resources"]["F"]["Properties"]["Code"]["ZipFile"] == "def handler(event, context):\n    return '${x}'\n");
    auto const near = template_of(stack("S", function_with("shared_machine.hpp")));
    CHECK(near["Resources"]["F"]["Properties"]["Code"]["ZipFile"].get<std::string>().find("used by fragments_test.cpp") !=
          std::string::npos);

    auto const missing = stack("S", function_with("no/such.py"));
    CHECK_THROWS_AS(template_yaml(missing), std::runtime_error);
    auto const refused = folder.generate(missing, {"--out", "out"});
    CHECK(refused.status == 2);
    CHECK(lines(refused.err) == 1);
    CHECK(refused.err.find("no/such.py") != std::string::npos);
    CHECK(refused.err.find("texts_test.cpp") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "out"));
    // a folder is no file
    CHECK(folder.generate(stack("S", function_with(".")), {"--out", "out"}).status == 2);
}

TEST_CASE("A definition beyond 1 MB is refused in one line; what fits only without spaces is written without them") {
    generator_folder const folder;
    std::string const large(1'048'576, 'x');
    auto const refused = folder.generate(stack("S", commented(large)), {"--out", "out"});
    CHECK(refused.status == 1);
    CHECK(lines(refused.err) == 1);
    CHECK(refused.err.find("state machine `Large`: its definition has 1048") != std::string::npos);
    CHECK(refused.err.find("1048576 are allowed") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "out"));

    // {"Comment":"","StartAt":"A","States":{"A":{"Type":"Succeed"}}} has 62 bytes
    std::string const largest(1'048'576 - 62, 'x');
    auto const definition_of_largest = [&] {
        // the template beside it is over its own limit
        return folder.generate(stack("S", commented(largest)), {"--out", "out", "--only", "definition"});
    };
    CHECK(definition_of_largest().status == 0);
    std::string const one_more(1'048'576 - 61, 'x');
    CHECK(folder.generate(stack("S", commented(one_more)), {"--out", "out", "--only", "definition"}).status == 1);
    // counted in bytes, not in characters
    std::string wide;
    for (int i = 0; i < 524'260; ++i) wide += "ü";
    CHECK(folder.generate(stack("S", commented(wide)), {"--out", "out", "--only", "definition"}).status == 1);
}

TEST_CASE("A template beyond 1 MB is refused in one line") {
    generator_folder const folder;
    std::string const large(700'000, 'x');
    auto const refused = folder.generate(
        stack("S", commented(large),
              resource("A", "AWS::SNS::Topic", attribute("Metadata", object(field("Large", std::string_view(large)))))),
        {"--out", "out"});
    CHECK(refused.status == 1);
    CHECK(lines(refused.err) == 1);
    CHECK(refused.err.find("the template has 14") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "out"));
}

TEST_CASE("Warnings: a line each with file, line and rule; the files are written all the same, but not with --werror") {
    constexpr int choice_line = __LINE__ + 1;
    auto const choose = choice("A", when(is_null("$.a"), "B"), when(is_null("$.b"), "D"));
    auto const go = pass("B", next("C"));
    auto const stay = wait("C", seconds(1), next("C"));
    auto const warned = stack("S", state_machine("M", start_at("A"), choose, go, stay, succeed("D")));
    std::string const file = __FILE__;
    auto const at = [&](int line) { return file + ":" + std::to_string(line) + ": warning: "; };
    generator_folder const folder;
    auto const lenient = folder.generate(warned, {"--out", "out"});
    CHECK(lenient.status == 0);
    CHECK(lenient.err == at(choice_line) + "state `A`: it has no Default [choice-without-default]\n" + at(choice_line + 2) +
                             "state `C`: its Next is itself [next-to-itself]\n" + at(choice_line + 1) +
                             "state `B`: from here no state that ends can be reached [never-ends]\n");
    CHECK(fs::exists(folder / "out/S.template.yaml"));
    auto const strict = folder.generate(warned, {"--out", "strict", "--werror"});
    CHECK(strict.status == 1);
    CHECK(strict.err == lenient.err);
    CHECK_FALSE(fs::exists(folder / "strict"));
    // they stand in no text's way
    CHECK(template_yaml(warned) == folder.read("out/S.template.yaml"));
}

TEST_CASE("A template whose indented definitions are too large has compact ones") {
    // some 700 KB as compact text, more than 1 MB when each line of it is indented in the template
    std::string items;
    for (int i = 0; i < 90'000; ++i) items += (i ? ",1234" : "1234");
    std::string const text = "[" + items + "]";
    std::string_view const view = text;
    auto const large = stack("S", state_machine("Large", start_at("A"), pass("A", aslant::result(json(view)), end)));
    std::string const made = template_yaml(large);
    CHECK(made.size() < 1'048'576);
    CHECK(made.find("DefinitionString: '{\"StartAt\":\"A\"") != std::string::npos);
}

TEST_CASE("A role whose policies are too large is refused in one line") {
    std::vector<std::string> names;
    for (int i = 0; i < 700; ++i) names.push_back(std::string(60, 'f') + std::to_string(i));
    auto const call = [&](std::size_t i) { return task(std::string_view(names[i]), lambda::invoke(std::string_view(names[i]))); };
    auto const all = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return stack("S", state_machine("M", start_at(std::string_view(names[0])), sequence(call(I)..., succeed("Done"))));
    };
    std::string const refused = refusal([&] { template_yaml(all(std::make_index_sequence<700>())); });
    CHECK(lines(refused) == 0);
    CHECK(refused.find("state machine `M`: its role needs ") != std::string::npos);
    CHECK_NOTHROW(template_yaml(all(std::make_index_sequence<150>())));
}
