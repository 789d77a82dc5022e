#include "catch.hpp"

#include "scratch_folder.hpp"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <random>
#include <sstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <generators/output/files.hpp>
#include <generators/output/output_error.hpp>

using namespace aslant::generators;
namespace fs = std::filesystem;

namespace {

using aslant::tests::scratch_folder;

void put(fs::path const& file, std::string const& content) { std::ofstream(file, std::ios::binary) << content; }

mode_t mode(fs::path const& file) {
    struct stat status{};
    ::stat(file.c_str(), &status);
    return status.st_mode & 07777;
}

std::string complaint(std::function<void()> const& act) {
    try {
        act();
    } catch (output_error const& error) {
        return error.what();
    }
    return "no complaint";
}

// What `act` complains about in a process of its own, whose limits and user it may change.
std::string complaint_of_process(std::function<void()> const& act) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    auto const child = ::fork();
    if (child == 0) {
        auto const text = complaint(act);
        auto const written = ::write(ends[1], text.data(), text.size());
        ::_exit(written == ssize_t(text.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string text;
    char buffer[1000];
    for (ssize_t count; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;) text.append(buffer, std::size_t(count));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    return text;
}

// Gives up root's right to write everywhere; false where that cannot be had.
bool become_ordinary_user() { return ::geteuid() != 0 || (::setegid(65534) == 0 && ::seteuid(65534) == 0); }

// Applies a unified diff as `patch` would, strictly.
std::string patched(std::string const& before, std::string const& diff) {
    std::vector<std::string> lines;
    std::istringstream in(before);
    for (std::string line; std::getline(in, line);) lines.push_back(line + "\n");
    if (!before.empty() && before.back() != '\n') lines.back().pop_back();

    std::vector<std::string> hunks;
    std::istringstream diff_in(diff);
    for (std::string line; std::getline(diff_in, line);) hunks.push_back(line);
    REQUIRE(hunks.size() > 2);
    std::string after;
    std::size_t at = 0, left_before = 0, left_after = 0;
    for (std::size_t i = 2; i < hunks.size(); ++i) {
        auto const& line = hunks[i];
        if (line[0] == '\\') continue;
        if (line.rfind("@@ ", 0) == 0) {
            REQUIRE(left_before == 0);
            REQUIRE(left_after == 0);
            auto const side = [&](char sign) {
                auto const begin = line.find(sign) + 1;
                auto const comma = line.find_first_of(", ", begin);
                std::size_t const size = line[comma] == ',' ? std::stoul(line.substr(comma + 1)) : 1;
                return std::pair(std::stoul(line.substr(begin)), size);
            };
            auto const [first, size] = side('-');
            auto const [first_after, size_after] = side('+');
            std::size_t const start = size == 0 ? first : first - 1;
            REQUIRE(start >= at);
            while (at < start) after += lines.at(at++);
            auto const lines_after = std::size_t(std::count(after.begin(), after.end(), '\n'));
            REQUIRE(lines_after == (size_after == 0 ? first_after : first_after - 1));
            left_before = size;
            left_after = size_after;
            continue;
        }
        bool const open_end = i + 1 < hunks.size() && hunks[i + 1][0] == '\\';
        auto const text = line.substr(1) + (open_end ? "" : "\n");
        if (line[0] != '+') {
            REQUIRE(left_before-- > 0);
            REQUIRE(lines.at(at++) == text);
        }
        if (line[0] != '-') {
            REQUIRE(left_after-- > 0);
            after += text;
        }
    }
    REQUIRE(left_before == 0);
    REQUIRE(left_after == 0);
    while (at < lines.size()) after += lines[at++];
    return after;
}

std::size_t changed_lines(std::string const& diff) {
    std::istringstream in(diff);
    std::size_t count = 0;
    for (std::string line; std::getline(in, line);) count += line[0] == '+' || line[0] == '-';
    return count - 2;   // the two names
}

}

TEST_CASE("Files are written into a folder that is created, and read back") {
    scratch_folder const folder;
    std::string const content("a\0b\r\n\xff", 6);
    CHECK(write_files(folder / "new/deeper", {{"one", content}, {"two", ""}}) == std::vector{true, true});
    CHECK(read_file(folder / "new/deeper/one") == content);
    CHECK(read_file(folder / "new/deeper/two") == "");
    CHECK(read_file(folder / "three") == std::nullopt);
    CHECK(fs::file_size(folder / "new/deeper/one") == 6);
}

TEST_CASE("A file with the same content is not touched, others are replaced") {
    scratch_folder const folder;
    write_files(folder, {{"same", "1"}, {"other", "1"}});
    auto const then = fs::file_time_type::clock::now() - std::chrono::hours(1);
    for (auto const* name : {"same", "other"}) fs::last_write_time(folder / name, then);
    auto const written_at = fs::last_write_time(folder / "same");
    CHECK(write_files(folder, {{"same", "1"}, {"other", "2"}}) == std::vector{false, true});
    CHECK(fs::last_write_time(folder / "same") == written_at);
    CHECK(fs::last_write_time(folder / "other") > written_at);
    CHECK(read_file(folder / "other") == "2");
    CHECK(folder.names() == std::vector<std::string>{"other", "same"});
}

TEST_CASE("A new file has the permissions of any new file, a replaced one keeps its own") {
    scratch_folder const folder;
    auto const before = ::umask(027);
    write_files(folder, {{"new", "1"}});
    ::umask(before);
    CHECK(mode(folder / "new") == 0640);
    put(folder / "own", "1");
    ::chmod((folder / "own").c_str(), 0600);
    write_files(folder, {{"own", "2"}});
    CHECK(mode(folder / "own") == 0600);
}

TEST_CASE("A symbolic link stays, and the file it points to is written") {
    scratch_folder const folder;
    fs::create_directory(folder / "elsewhere");
    put(folder / "elsewhere/target", "1");
    fs::create_symlink("elsewhere/target", folder / "link");
    fs::create_symlink("link", folder / "second");
    fs::create_symlink("elsewhere/missing", folder / "dangling");
    write_files(folder, {{"second", "2"}, {"dangling", "3"}});
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(fs::is_symlink(folder / "second"));
    CHECK(fs::is_symlink(folder / "dangling"));
    CHECK(read_file(folder / "elsewhere/target") == "2");
    CHECK(read_file(folder / "elsewhere/missing") == "3");

    fs::create_symlink("circle", folder / "circle");
    CHECK(complaint([&] { write_files(folder, {{"circle", "1"}}); }) ==
          "cannot write " + (folder / "circle").string() + ": Too many levels of symbolic links");
    fs::create_symlink("nowhere/target", folder / "lost");
    CHECK(complaint([&] { write_files(folder, {{"lost", "1"}}); }) ==
          "cannot write " + (folder / "lost").string() + ": No such file or directory");
}

TEST_CASE("A folder or a device where a file should go is refused, and nothing is written") {
    scratch_folder const folder;
    fs::create_directory(folder / "b");
    CHECK(complaint([&] { write_files(folder, {{"a", "1"}, {"b", "2"}}); }) ==
          "cannot write " + (folder / "b").string() + ": Is a directory");
    CHECK(folder.names() == std::vector<std::string>{"b"});
    fs::create_symlink("/dev/full", folder / "c");
    CHECK(complaint([&] { write_files(folder, {{"a", "1"}, {"c", "2"}}); }) ==
          "cannot write " + (folder / "c").string() + ": not a regular file");
    CHECK(folder.names() == std::vector<std::string>{"b", "c"});
}

TEST_CASE("A file where the folder should be is refused") {
    scratch_folder const folder;
    put(folder / "file", "1");
    auto const reason = [&](std::string const& name) { return complaint([&] { write_files(folder / name, {{"a", "1"}}); }); };
    CHECK(reason("file") == "cannot create the folder " + (folder / "file").string() + ": Not a directory");
    CHECK(reason("file/below") == "cannot create the folder " + (folder / "file/below").string() + ": Not a directory");
    CHECK(read_file(folder / "file") == "1");
}

TEST_CASE("A full disk leaves every file as it was") {
    // The limit of a file's size stands in for the disk's: either way a write comes back short, then with an error.
    scratch_folder const folder;
    write_files(folder, {{"small", "old"}, {"large", "old"}});
    auto const text = complaint_of_process([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit const limit{5000, 5000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        write_files(folder, {{"small", "new"}, {"large", std::string(10000, 'x')}, {"third", "new"}});
    });
    CHECK(text == "cannot write " + (folder / "large").string() + ": File too large");
    CHECK(folder.names() == std::vector<std::string>{"large", "small"});
    CHECK(read_file(folder / "small") == "old");
    CHECK(read_file(folder / "large") == "old");
}

TEST_CASE("An unwritable folder or file is refused") {
    scratch_folder const folder;
    fs::create_directory(folder / "closed");
    put(folder / "closed/there", "1");
    ::chmod((folder / "closed/there").c_str(), 0444);
    ::chmod((folder / "closed").c_str(), 0555);
    fs::create_directory(folder / "open");
    put(folder / "open/there", "1");
    ::chmod((folder / "open/there").c_str(), 0444);
    ::chmod((folder / "open").c_str(), 0777);
    struct reopened {
        fs::path folder;
        ~reopened() { ::chmod(folder.c_str(), 0755); }   // so that it can be removed
    } const closed{folder / "closed"};
    auto const reason = [&](std::string const& where, std::string const& name) {
        return complaint_of_process([&] {
            if (!become_ordinary_user()) throw output_error("skipped");
            write_files(folder / where, {{name, "2"}});
        });
    };
    if (reason("open", "a") == "skipped") {
        WARN("skipped: running as root, who may write everything, and cannot become an ordinary user");
        return;
    }
    auto const denied = [&](std::string const& what) { return what + ": Permission denied"; };
    CHECK(reason("closed", "new") == denied("cannot write " + (folder / "closed/new").string()));
    CHECK(reason("closed", "there") == denied("cannot write " + (folder / "closed/there").string()));
    CHECK(reason("closed/new", "a") == denied("cannot create the folder " + (folder / "closed/new").string()));
    CHECK(reason("open", "there") == denied("cannot write " + (folder / "open/there").string()));
    CHECK(read_file(folder / "closed/there") == "1");
    CHECK(read_file(folder / "open/there") == "1");
    CHECK(read_file(folder / "open/a") == "2");
}

TEST_CASE("Only names of files are names of files, each once") {
    scratch_folder const folder;
    for (std::string const& name : {std::string(), std::string("."), std::string(".."), std::string("a/b"), std::string("/a")})
        CHECK(complaint([&] { write_files(folder, {{"fine", "1"}, {name, "1"}}); }) == "'" + name + "' is not the name of a file");
    CHECK(complaint([&] { write_files(folder, {{std::string("a\0b", 3), "1"}}); }) == "'a\\x00b' is not the name of a file");
    CHECK(complaint([&] { write_files(folder, {{"a", "1"}, {"a", "2"}}); }) ==
          "cannot write " + (folder / "a").string() + ": two files have this name");
    CHECK(folder.names().empty());
    std::string const longest(255, 'x');
    write_files(folder, {{longest, "1"}});
    CHECK(read_file(folder / longest) == "1");
    CHECK(complaint([&] { write_files(folder, {{longest + "x", "1"}}); }) ==
          "cannot write " + (folder / (longest + "x")).string() + ": File name too long");
}

TEST_CASE("A leftover of an earlier run is not in the way") {
    scratch_folder const folder;
    put(folder / (".aslant-" + std::to_string(::getpid()) + "-0.tmp"), "left over");
    write_files(folder, {{"a", "1"}, {"b", "2"}});
    CHECK(folder.names().size() == 3);
    CHECK(read_file(folder / "a") == "1");
    CHECK(read_file(folder / "b") == "2");
}

TEST_CASE("A folder cannot be read as a file") {
    scratch_folder const folder;
    fs::create_directory(folder / "d");
    CHECK(complaint([&] { read_file(folder / "d"); }) == "cannot read " + (folder / "d").string() + ": Is a directory");
}

TEST_CASE("Equal texts have no difference, a missing file would be created") {
    CHECK(unified_diff("a\n", "a\n", "f") == "");
    CHECK(unified_diff("", "", "f") == "");
    CHECK(unified_diff(std::nullopt, "a\n", "f") == "f would be created\n");
    CHECK(unified_diff(std::nullopt, "", "f") == "f would be created\n");
}

TEST_CASE("A difference is shown with three lines of context") {
    CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "f") ==
          "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    CHECK(unified_diff("", "a\nb\n", "f") == "--- f\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n");
    CHECK(unified_diff("a\n", "", "f") == "--- f\n+++ f\n@@ -1 +0,0 @@\n-a\n");
    CHECK(unified_diff("a\nb", "a\nb\n", "f") == "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
}

TEST_CASE("Changes that are near each other share a hunk, distant ones do not") {
    auto const text = [](int first, int second) {
        std::string lines;
        for (int i = 1; i <= 30; ++i) lines += (i == first || i == second ? "changed\n" : std::to_string(i) + "\n");
        return lines;
    };
    auto const hunks = [&](int first, int second) {
        auto const diff = unified_diff(text(0, 0), text(first, second), "f");
        std::size_t count = 0;
        for (auto at = diff.find("\n@@ "); at != diff.npos; at = diff.find("\n@@ ", at + 1)) ++count;
        return count;
    };
    CHECK(hunks(10, 17) == 1);
    CHECK(hunks(10, 18) == 2);
}

TEST_CASE("A difference applied to the old text is the new text") {
    std::mt19937 random(7);
    auto const below = [&](std::uint32_t limit) { return std::uint32_t(random()) % limit; };
    for (int round = 0; round < 2000; ++round) {
        auto const words = 1 + below(12);
        auto const text = [&] {
            std::string lines;
            for (auto i = below(25); i--;) {
                auto const letter = char('a' + below(words));
                lines += std::string(1 + below(2), letter) + "\n";
            }
            if (!lines.empty() && below(4) == 0) lines.pop_back();
            return lines;
        };
        auto const before = text(), after = text();
        if (before == after) continue;
        REQUIRE(patched(before, unified_diff(before, after, "f")) == after);
    }
}

TEST_CASE("A difference is as small as the change") {
    std::mt19937 random(3);
    std::string before, after;
    for (int i = 0; i < 200; ++i) {
        auto const line = std::to_string(random() % 50) + "\n";   // hardly a line occurs once
        before += line;
        after += i == 60 ? "new\n" : i == 140 ? "" : line;
    }
    CHECK(changed_lines(unified_diff(before, after, "f")) == 3);
}

TEST_CASE("Large texts are compared in little time, however they differ") {
    std::string a, b, repeated_a, repeated_b;
    for (int i = 0; i < 100'000; ++i) {
        a += "line " + std::to_string(i) + "\n";
        b += "line " + std::to_string(i % 100 == 50 ? -i : i) + "\n";
        repeated_a += i % 2 ? "x\n" : "y\n";
        repeated_b += i % 3 ? "x\n" : "y\n";
    }
    CHECK(changed_lines(unified_diff(a, b, "f")) == 2000);
    CHECK(patched(repeated_a, unified_diff(repeated_a, repeated_b, "f")) == repeated_b);
}
