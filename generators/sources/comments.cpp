#include <generators/sources/comments.hpp>

#include <algorithm>

namespace aslant::generators {

namespace {

std::string trimmed(std::string_view words) {
    std::string_view const blanks = " \t\r";
    std::size_t const first = words.find_first_not_of(blanks);
    return first == words.npos ? std::string() : std::string(words.substr(first, words.find_last_not_of(blanks) - first + 1));
}

std::size_t end_of_line(std::string_view source, std::size_t at) { return std::min(source.find('\n', at), source.size()); }

// Each line of the words that stand at `begin`.
void add_lines(std::string_view source, std::size_t begin, std::size_t end, std::vector<source_comment>& all) {
    for (std::size_t line = begin; line <= end;) {
        std::size_t const next = std::min(end_of_line(source, line), end);
        std::string words = trimmed(source.substr(line, next - line));
        if (line > begin && words.rfind('*', 0) == 0) words = trimmed(std::string_view(words).substr(1));   // of a block of stars
        if (!words.empty()) all.push_back({int(begin), std::move(words)});
        line = next + 1;
    }
}

// Behind the closing quote.
std::size_t end_of_quoted(std::string_view source, std::size_t at, bool has_escapes) {
    char const quote = source[at++];
    for (; at < source.size() && source[at] != quote; ++at)
        if (has_escapes && source[at] == '\\') ++at;
    return at + 1;
}

}

std::vector<source_comment> comments_of_json(std::string_view source) {
    std::vector<source_comment> all;
    for (std::size_t at = 0; at < source.size();) {
        if (source[at] == '"') {
            at = end_of_quoted(source, at, true);
        } else if (source.substr(at, 2) == "//") {
            std::size_t const end = end_of_line(source, at);
            add_lines(source, at + 2, end, all);
            at = end;
        } else if (source.substr(at, 2) == "/*") {
            std::size_t const end = std::min(source.find("*/", at + 2), source.size());
            add_lines(source, at + 2, end, all);
            at = end + 2;
        } else {
            ++at;
        }
    }
    return all;
}

std::vector<source_comment> comments_of_yaml(std::string_view source) {
    std::vector<source_comment> all;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t literal = none;   // the indentation of what a block literal belongs to: deeper lines are its text
    for (std::size_t line = 0; line < source.size();) {
        std::size_t const end = end_of_line(source, line);
        std::size_t const first = std::min(source.find_first_not_of(' ', line), end);
        bool const is_blank = trimmed(source.substr(line, end - line)).empty();
        if (literal != none && (is_blank || first - line > literal)) {
            line = end + 1;
            continue;
        }
        literal = none;
        std::size_t code_end = end;
        std::size_t next_line = end + 1;
        for (std::size_t at = first; at < code_end;) {
            bool const begins_word = at == first || source[at - 1] == ' ' || source[at - 1] == '\t';
            bool const opens = begins_word || source[at - 1] == '[' || source[at - 1] == '{' || source[at - 1] == ',';
            if (source[at] == '#' && begins_word) {
                add_lines(source, at + 1, end, all);
                code_end = at;
            } else if (opens && (source[at] == '"' || source[at] == '\'')) {
                at = end_of_quoted(source, at, source[at] == '"');
                if (at <= end) continue;
                next_line = at;   // the rest of a later line
                break;
            } else {
                ++at;
            }
        }
        std::string const code = trimmed(source.substr(first, code_end - first));
        std::size_t const sign = code.find_last_of("|>");
        bool const opens_literal = sign != code.npos && code.find_first_not_of("+-0123456789", sign + 1) == code.npos &&
                                   (sign == 0 || code[sign - 1] == ' ');
        if (opens_literal) literal = first - line;
        line = next_line;
    }
    return all;
}

}
