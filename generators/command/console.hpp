// Where a subcommand writes: its result to standard output, everything else to standard error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <generators/command/check.hpp>
#include <generators/command/paint.hpp>
#include <generators/command/progress_line.hpp>

namespace aslant::generators {

// To standard output; an output_error where it takes no more.
void print(std::string_view text);

class console {
  public:
    // `work` is what the progress line calls it; `colors` is "auto", "always" or "never".
    console(std::string work, std::string_view colors);

    // The colours of what is printed.
    paint const& colors() const { return out_; }
    progress_line& progress() { return progress_; }

    void print(std::string_view text);
    // To standard error, each on a line.
    void print_notes(std::vector<std::string> const& notes);
    // Notes and findings, to standard error.
    void print_errors(check_result const&);

  private:
    paint out_;
    paint err_;
    progress_line progress_;
};

}
