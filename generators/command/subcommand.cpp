#include <generators/command/subcommand.hpp>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <generators/command/reports.hpp>
#include <generators/output/output_error.hpp>

namespace aslant::generators {

void subcommand::add_to(CLI::App& app) { command_ = describe(app); }

void print(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw output_error("cannot write to standard output: " + std::generic_category().message(errno));
}
void print_notes(std::vector<std::string> const& notes) {
    for (std::string const& note : notes) std::fputs(("aslant: " + note + "\n").c_str(), stderr);
}
void print_errors(check_result const& found) {
    print_notes(found.notes);
    std::fputs(text_report(found).c_str(), stderr);
}

}
