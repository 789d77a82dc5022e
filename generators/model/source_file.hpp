// A file that was read, and where its lines begin.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aslant::generators {

// From 1; a column counts bytes, as compilers do.
struct text_position {
    int line;
    int column;
};

// Where the lines of a text begin.
class line_table {
  public:
    explicit line_table(std::string_view whole);
    text_position at(int offset) const;
    int count() const { return int(begins_.size()); }
    int begin_of(int line) const { return begins_[std::size_t(line) - 1]; }

  private:
    std::vector<int> begins_;
};

struct source_file {
    std::string name;   // as messages show it
    std::string text;
    line_table lines;

    source_file(std::string file_name, std::string whole) : name{std::move(file_name)}, text{std::move(whole)}, lines{text} {}
    source_file(source_file const&) = delete;
    source_file& operator=(source_file const&) = delete;

    // Without its end.
    std::string_view line(int number) const;
};

}
