#include <generators/program/depfile.hpp>

#include <algorithm>
#include <set>
#include <string_view>

#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {
namespace {

// Backslashes are themselves, except in front of an escaped blank, where two stand for one.
std::string escaped(std::string_view name) {
    bool const has_control = std::any_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    if (name.empty() || has_control || name.back() == '\\')
        throw output_error("a dependency file cannot hold the name '" + one_line(name) + "'");
    std::string text;
    std::size_t backslashes = 0;
    for (char const c : name) {
        if (c == ' ' || c == '#' || c == ':') text.append(c == ' ' ? backslashes + 1 : 1, '\\');
        if (c == '$') text += '$';
        text += c;
        backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return text;
}

}

std::string depfile_text(std::string const& target, std::vector<std::filesystem::path> const& inputs) {
    std::string text = escaped(target) + ":";
    std::set<std::string> seen;
    for (auto const& input : inputs)
        if (auto const name = std::filesystem::absolute(input).string(); seen.insert(name).second) text += " " + escaped(name);
    return text += '\n';
}

}
