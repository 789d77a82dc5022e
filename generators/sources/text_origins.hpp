// Where each byte of a text stands in the file that it was decoded from, or put together from: inside a definition that is a text of a
// template, a message has the line and the column of the template.
#pragma once

#include <string_view>
#include <vector>

namespace aslant::generators {

class text_origins {
  public:
    // The next `size` bytes: they stand one after the other at `offset`, or are all there.
    void add_run(int size, int offset);
    void add_point(int size, int offset);

    // The next bytes are `words`, which a text of JSON or a scalar of YAML at `offset` of `source` means.
    void add_scalar(std::string_view source, int offset, std::string_view words);

    int size() const { return size_; }
    int at(int byte) const;

  private:
    struct run {
        int begin;
        int offset;
        int step;   // 1 or 0
    };
    std::vector<run> runs_;
    int size_ = 0;

    void add(int size, int offset, int step);
};

}
