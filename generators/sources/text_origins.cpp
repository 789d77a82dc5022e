#include <generators/sources/text_origins.hpp>

#include <algorithm>

namespace aslant::generators {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Behind the tag, the anchor and the header of a block scalar that stand in front of a scalar's text.
std::size_t behind_properties(std::string_view source, std::size_t at) {
    while (at < source.size() && (source[at] == '!' || source[at] == '&')) {
        while (at < source.size() && !is_blank(source[at])) ++at;
        while (at < source.size() && (is_blank(source[at]) || source[at] == '#'))
            at = source[at] == '#' ? std::min(source.find('\n', at), source.size()) : at + 1;
    }
    if (at < source.size() && (source[at] == '|' || source[at] == '>')) at = std::min(source.find('\n', at), source.size() - 1) + 1;
    return at;
}

struct escape {
    std::size_t size;    // in the source
    std::size_t gives;   // bytes
};
unsigned code_unit(std::string_view digits) {
    unsigned value = 0;
    for (char const c : digits) value = value * 16 + unsigned(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    return value;
}
escape escape_at(std::string_view source, std::size_t at) {
    auto const digits = [&](std::size_t count) {
        unsigned const value = code_unit(source.substr(std::min(at + 2, source.size()), count));
        return escape{count + 2, value < 0x80 ? 1u : value < 0x800 ? 2u : value < 0x10000 ? 3u : 4u};
    };
    auto const is_unit = [&](std::size_t from, unsigned first) {
        return source.substr(std::min(from, source.size()), 2) == "\\u" &&
               (code_unit(source.substr(std::min(from + 2, source.size()), 4)) & 0xFC00) == first;
    };
    switch (at + 1 < source.size() ? source[at + 1] : 0) {
        case 'u': return is_unit(at, 0xD800) && is_unit(at + 6, 0xDC00) ? escape{12, 4} : digits(4);
        case 'x': return digits(2);
        case 'U': return digits(8);
        case 'N':
        case '_': return {2, 2};
        case 'L':
        case 'P': return {2, 3};
        default: return {2, 1};
    }
}

}

void text_origins::add(int size, int offset, int step) {
    if (size <= 0) return;
    bool const goes_on =
        !runs_.empty() && runs_.back().step == step && runs_.back().offset + step * (size_ - runs_.back().begin) == offset;
    if (!goes_on) runs_.push_back({size_, offset, step});
    size_ += size;
}
void text_origins::add_run(int size, int offset) { add(size, offset, 1); }
void text_origins::add_point(int size, int offset) { add(size, offset, 0); }

// Side by side through what is written and what it means. Blanks are free where YAML folds lines: they are matched where they are the
// same, and passed over where they are not, so that everything else has its exact place.
void text_origins::add_scalar(std::string_view source, int offset, std::string_view words) {
    std::size_t at = behind_properties(source, std::size_t(offset));
    char const quote =
        at < source.size() && (source[at] == '"' || source[at] == '\'') && at >= std::size_t(offset) ? source[at] : 0;
    bool const is_block = at > 0 && at > std::size_t(offset) && source[at - 1] == '\n';
    bool const has_escapes = quote == '"' && !is_block;
    bool const is_single = quote == '\'' && !is_block;
    if (has_escapes || is_single) ++at;
    for (std::size_t i = 0; i < words.size();) {
        char const written = at < source.size() ? source[at] : 0;
        if (has_escapes && written == '\\') {
            if (at + 1 < source.size() && (source[at + 1] == '\n' || source[at + 1] == '\r')) {   // the line goes on
                ++at;
                while (at < source.size() && is_blank(source[at])) ++at;
                continue;
            }
            escape const e = escape_at(source, at);
            std::size_t const gives = std::min(e.gives, words.size() - i);
            add_point(int(gives), int(at));
            i += gives;
            at += e.size;
        } else if (written == words[i]) {
            add_run(1, int(at));
            ++i;
            at += is_single && written == '\'' ? 2 : 1;
        } else if (is_blank(written)) {
            ++at;
        } else {
            add_point(1, int(std::min(at, source.size())));
            ++i;
        }
    }
}

int text_origins::at(int byte) const {
    if (runs_.empty()) return 0;
    auto const after = std::upper_bound(runs_.begin(), runs_.end(), byte, [](int b, run const& r) { return b < r.begin; });
    run const& in = *(after == runs_.begin() ? after : after - 1);
    return in.offset + in.step * (byte - in.begin);
}

}
