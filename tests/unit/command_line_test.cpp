#include "catch.hpp"

#include "scratch_folder.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <generators/output/output_error.hpp>
#include <generators/program/depfile.hpp>
#include <generators/program/program.hpp>

using namespace aslant::generators;
namespace fs = std::filesystem;

namespace {

using aslant::tests::program_result;
using aslant::tests::scratch_folder;

generated two_files(options const& asked) {
    generated made;
    if (asked.definitions) made.files.push_back({"Checkout.asl.json", "{}\n"});
    if (asked.templates) made.files.push_back({asked.json ? "Shop.template.json" : "Shop.template.yaml", "A: 1\nB: 2\n"});
    if (asked.permissions == report_form::as_json) made.files.push_back({"Shop.permissions.json", "[]\n"});
    if (asked.permissions == report_form::as_markdown) made.files.push_back({"Shop.permissions.md", "#\n"});
    made.inputs = {"/src/shop.cpp", "/src/my code.py"};
    return made;
}

generated with_warnings(options const& asked) {
    auto made = two_files(asked);
    made.warnings = {"shop.cpp:3: warning: one", "shop.cpp:4: warning: two"};
    return made;
}

generated with_findings(options const&) { throw findings_error({"shop.cpp:3: error: one", "shop.cpp:4: error: two"}); }

using maker = std::function<generated(options const&)>;

// Runs the program in a process of its own, started in `folder`; standard output goes to `out_file` (empty: is closed).
program_result run(scratch_folder const& folder, std::vector<std::string> const& arguments, maker const& make = two_files,
                   std::string out_file = "/.out", rlim_t file_size = RLIM_INFINITY) {
    auto const err_file = folder.string() + "/.err";
    if (out_file == "/.out") out_file = folder.string() + out_file;
    std::fflush(stdout);   // what the test runner has buffered is not the program's
    auto const child = ::fork();
    if (child == 0) {
        ::dup2(::open(err_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), 2);
        ::close(1);
        if (!out_file.empty() && ::open(out_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600) != 1) ::_exit(99);
        if (::chdir(folder.string().c_str()) != 0) ::_exit(99);
        rlimit const limit{file_size, file_size};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::vector<char const*> argv{"/build/shop"};
        for (auto const& argument : arguments) argv.push_back(argument.c_str());
        ::_exit(run_program(int(argv.size()), argv.data(), "Shop", make));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    auto const text = [](std::string const& file) { return fs::is_regular_file(file) ? read_file(file).value_or("") : ""; };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status), text(out_file), text(err_file)};
}

void check_refused(std::vector<std::string> const& arguments, std::string const& line) {
    scratch_folder const folder;
    auto const got = run(folder, arguments, [](options const&) -> generated { throw std::logic_error("make was called"); });
    CHECK(got.status == 2);
    CHECK(got.out == "");
    CHECK(got.err == "Shop: " + line + " (see --help)\n");
}

}

TEST_CASE("The program writes its files and says so") {
    scratch_folder const folder;
    auto const first = run(folder, {"--out", "out"});
    CHECK(first.status == 0);
    CHECK(first.out == "wrote out/Checkout.asl.json\nwrote out/Shop.template.yaml\n");
    CHECK(first.err == "");
    CHECK(read_file(folder / "out/Checkout.asl.json") == "{}\n");
    std::ofstream(folder / "out/Checkout.asl.json") << "[]\n";
    CHECK(run(folder, {"--out=out"}).out == "wrote out/Checkout.asl.json\nunchanged out/Shop.template.yaml\n");
    CHECK(run(folder, {}).out == "wrote Checkout.asl.json\nwrote Shop.template.yaml\n");
}

TEST_CASE("--format and --only choose what is made") {
    scratch_folder const folder;
    CHECK(run(folder, {"--list"}).out == "Checkout.asl.json\nShop.template.yaml\n");
    CHECK(run(folder, {"--list", "--format", "yaml"}).out == "Checkout.asl.json\nShop.template.yaml\n");
    CHECK(run(folder, {"--list", "--format", "json"}).out == "Checkout.asl.json\nShop.template.json\n");
    CHECK(run(folder, {"--list", "--only", "definition"}).out == "Checkout.asl.json\n");
    CHECK(run(folder, {"--only=template", "--list"}).out == "Shop.template.yaml\n");
    CHECK(run(folder, {"--list", "--permissions", "json", "--only", "template"}).out ==
          "Shop.template.yaml\nShop.permissions.json\n");
    CHECK(run(folder, {"--list", "--permissions=markdown", "--only=definition"}).out == "Checkout.asl.json\nShop.permissions.md\n");
    CHECK_FALSE(fs::exists(folder / "Shop.template.yaml"));
}

TEST_CASE("--check compares, and writes nothing") {
    scratch_folder const folder;
    auto const missing = run(folder, {"--check", "--out", "out"});
    CHECK(missing.status == 1);
    CHECK(missing.out == "out/Checkout.asl.json would be created\nout/Shop.template.yaml would be created\n");
    CHECK_FALSE(fs::exists(folder / "out"));
    run(folder, {"--out", "out"});
    auto const same = run(folder, {"--check", "--out", "out"});
    CHECK(same.status == 0);
    CHECK(same.out == "");
    std::ofstream(folder / "out/Shop.template.yaml") << "A: 1\nB: 3\n";
    auto const other = run(folder, {"--check", "--out", "out"});
    CHECK(other.status == 1);
    CHECK(other.out == "--- out/Shop.template.yaml\n+++ out/Shop.template.yaml\n@@ -1,2 +1,2 @@\n A: 1\n-B: 3\n+B: 2\n");
    CHECK(other.err == "");
    CHECK(read_file(folder / "out/Shop.template.yaml") == "A: 1\nB: 3\n");
}

TEST_CASE("Warnings are told; with --werror nothing is written") {
    scratch_folder const folder;
    std::string const lines = "shop.cpp:3: warning: one\nshop.cpp:4: warning: two\n";
    auto const strict = run(folder, {"--werror"}, with_warnings);
    CHECK(strict.status == 1);
    CHECK(strict.err == lines);
    CHECK(strict.out == "");
    CHECK_FALSE(fs::exists(folder / "Shop.template.yaml"));
    CHECK(run(folder, {"--werror", "--check"}, with_warnings).status == 1);
    auto const lenient = run(folder, {}, with_warnings);
    CHECK(lenient.status == 0);
    CHECK(lenient.err == lines);
    CHECK(fs::exists(folder / "Shop.template.yaml"));
    CHECK(run(folder, {"--werror"}).status == 0);
}

TEST_CASE("Findings end with status 1, all of them told") {
    scratch_folder const folder;
    auto const got = run(folder, {}, with_findings);
    CHECK(got.status == 1);
    CHECK(got.err == "shop.cpp:3: error: one\nshop.cpp:4: error: two\n");
    CHECK(got.out == "");
}

TEST_CASE("Any other failure is one line and status 2") {
    scratch_folder const folder;
    auto const failed = run(folder, {}, [](options const&) -> generated { throw output_error("cannot read x:\n no"); });
    CHECK(failed.status == 2);
    CHECK(failed.err == "Shop: cannot read x:\\x0A no\n");
    CHECK(run(folder, {}, [](options const&) -> generated { throw std::bad_alloc(); }).status == 2);
}

TEST_CASE("--help and --version tell") {
    scratch_folder const folder;
    for (auto const* option : {"--help", "-h"}) {
        auto const help = run(folder, {option});
        CHECK(help.status == 0);
        CHECK(help.err == "");
        for (auto const* word : {"Shop", "--out DIR", "--format yaml|json", "--only definition|template", "--check", "--list",
                                 "--werror", "--depfile FILE", "--depfile-target NAME", "--help", "--version"})
            CHECK(help.out.find(word) != std::string::npos);
    }
    auto const version = run(folder, {"--version"});
    CHECK(version.status == 0);
    CHECK(version.out == "aslant " ASLANT_VERSION "\n");
}

TEST_CASE("Wrong usage is refused in one line, before anything is made") {
    check_refused({"--frobnicate"}, "unknown option --frobnicate");
    check_refused({"--frob=1"}, "unknown option --frob=1");
    check_refused({"-x"}, "unknown option -x");
    check_refused({"extra"}, "unexpected argument extra");
    check_refused({"--list", "a\nb"}, "unexpected argument a\\x0Ab");
    check_refused({"--out"}, "--out needs a value");
    check_refused({"--out", ""}, "--out: the value is empty");
    check_refused({"--out", "--check"}, "--out: --check looks like an option, not a value");
    check_refused({"--format", "xml"}, "--format: xml not in {yaml,json}");
    check_refused({"--only", "both"}, "--only: both not in {definition,template}");
    check_refused({"--check=1"}, "--check takes no value");
    check_refused({"--werror=no"}, "--werror takes no value");
}

TEST_CASE("Repeated and contradictory options are refused") {
    check_refused({"--out", "a", "--out", "b"}, "--out is given twice");
    check_refused({"--out", "a", "--out", "a"}, "--out is given twice");
    check_refused({"--format", "json", "--format", "yaml"}, "--format is given twice");
    check_refused({"--only", "definition", "--only", "template"}, "--only is given twice");
    check_refused({"--permissions", "json", "--permissions", "json"}, "--permissions is given twice");
    check_refused({"--depfile", "a", "--depfile", "b", "--depfile-target", "t"}, "--depfile is given twice");
    check_refused({"--depfile", "a", "--depfile-target", "s", "--depfile-target", "t"}, "--depfile-target is given twice");
    check_refused({"--check", "--list"}, "--check excludes --list");
    check_refused({"--depfile", "d"}, "--depfile requires --depfile-target");
    check_refused({"--depfile-target", "t"}, "--depfile-target requires --depfile");
    scratch_folder const folder;
    for (auto const* mode : {"--check", "--list"}) {
        auto const got = run(folder, {mode, "--depfile", "d", "--depfile-target", "t"});
        CHECK(got.status == 2);
        CHECK(got.err.find(std::string("excludes")) != std::string::npos);
    }
}

TEST_CASE("A program without arguments, even its own name, runs") {
    options asked;
    int const status = run_program(0, nullptr, "Shop", [&](options const& o) {
        asked = o;
        return generated{};
    });
    CHECK(status == 0);
    CHECK(asked.out == ".");
    CHECK(asked.definitions);
    CHECK(asked.templates);
}

TEST_CASE("Standard output that takes nothing is a failure") {
    scratch_folder const folder;
    for (auto const* option : {"--list", "--check", "--help", "--version"}) {
        auto const full = run(folder, {option}, two_files, "/dev/full");
        CHECK(full.status == 2);
        CHECK(full.err == "Shop: cannot write to standard output: No space left on device\n");
        auto const closed = run(folder, {option}, two_files, "");
        CHECK(closed.status == 2);
        CHECK(closed.err == "Shop: cannot write to standard output: Bad file descriptor\n");
    }
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    auto const no_reader = run(folder, {"--list"}, two_files, "/dev/fd/" + std::to_string(ends[1]));
    ::close(ends[1]);
    CHECK(no_reader.status == 2);
    CHECK(no_reader.err == "Shop: cannot write to standard output: Broken pipe\n");
}

TEST_CASE("A full disk is one line and status 2, and leaves nothing half-written") {
    scratch_folder const folder;
    auto const large = [](options const&) { return generated{{{"small", "1"}, {"large", std::string(20000, 'x')}}, {}, {}, {}}; };
    auto const got = run(folder, {"--out", "out"}, large, "/.out", 8000);
    CHECK(got.status == 2);
    CHECK(got.err == "Shop: cannot write out/large: File too large\n");
    CHECK(fs::is_empty(folder / "out"));
}

TEST_CASE("--out names a file: one line, status 2") {
    scratch_folder const folder;
    std::ofstream(folder / "file") << "1";
    auto const got = run(folder, {"--out", "file"});
    CHECK(got.status == 2);
    CHECK(got.err == "Shop: cannot create the folder file: Not a directory\n");
    auto const check = run(folder, {"--check", "--out", "file"});
    CHECK(check.status == 2);
    CHECK(check.err == "Shop: cannot read file/Checkout.asl.json: Not a directory\n");
}

TEST_CASE("--depfile names every file that was read") {
    scratch_folder const folder;
    auto const got = run(folder, {"--depfile", "deps/shop.d", "--depfile-target", "out/Shop template.yaml"});
    CHECK(got.status == 0);
    CHECK(read_file(folder / "deps/shop.d") == "out/Shop\\ template.yaml: /src/shop.cpp /src/my\\ code.py\n");
    CHECK(got.out == "wrote Checkout.asl.json\nwrote Shop.template.yaml\n");
}

TEST_CASE("A dependency file escapes what make would read otherwise") {
    CHECK(depfile_text("t", {}) == "t:\n");
    CHECK(depfile_text("a b", {"/a#b$c:d", "/a\\b", "/a\\ b", "/a\\\\ b", "/a#b$c:d"}) ==
          "a\\ b: /a\\#b$$c\\:d /a\\b /a\\\\\\ b /a\\\\\\\\\\ b\n");
    CHECK(depfile_text("t", {"a"}) == "t: " + (fs::current_path() / "a").string() + "\n");
    CHECK_THROWS_AS(depfile_text("t", {"/a\nb"}), output_error);
    CHECK_THROWS_AS(depfile_text("t", {"/a\\"}), output_error);
    CHECK_THROWS_AS(depfile_text("", {}), output_error);
}
