#include <generators/model/source_file.hpp>

#include <algorithm>

namespace aslant::generators {

line_table::line_table(std::string_view whole) : begins_{0} {
    for (std::size_t i = whole.find('\n'); i != whole.npos; i = whole.find('\n', i + 1)) begins_.push_back(int(i) + 1);
}

text_position line_table::at(int offset) const {
    auto const after = std::upper_bound(begins_.begin(), begins_.end(), offset);
    return {int(after - begins_.begin()), offset - *(after - 1) + 1};
}

std::string_view source_file::line(int number) const {
    auto const begin = std::size_t(lines.begin_of(number));
    auto const end = number < lines.count() ? std::size_t(lines.begin_of(number + 1)) - 1 : text.size();
    std::string_view found = std::string_view(text).substr(begin, end - begin);
    if (found.ends_with('\r')) found.remove_suffix(1);
    return found;
}

}
