#include <generators/command/console.hpp>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <generators/command/reports.hpp>
#include <generators/command/terminal.hpp>
#include <generators/output/output_error.hpp>

namespace aslant::generators {

void print(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw output_error("cannot write to standard output: " + std::generic_category().message(errno));
}

console::console(std::string work, std::string_view colors)
    : out_{takes_colors(stdout, colors)}, err_{takes_colors(stderr, colors)}, progress_{std::move(work)} {}

void console::print(std::string_view text) {
    progress_.end();
    generators::print(text);
}

void console::print_notes(std::vector<std::string> const& notes) {
    progress_.end();
    for (std::string const& note : notes) std::fputs(("aslant: " + note + "\n").c_str(), stderr);
}

void console::print_errors(check_result const& found) {
    print_notes(found.notes);
    std::fputs(text_report(found, err_).c_str(), stderr);
}

}
