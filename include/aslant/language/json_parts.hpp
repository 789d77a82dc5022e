// What a JSON document is made of: the members of an object or the elements of an array, one after another.
#pragma once

#include <aslant/language/json_text.hpp>

namespace aslant::core {

// for (json_parts part{document}; part.next();)
//
// The document is well formed, or what is found in it means nothing. One that is neither an object nor an array has no parts.
class json_parts {
  public:
    constexpr explicit json_parts(text document) : at_{document.data}, last_{document.data + document.size} {
        skip_space();
        is_object_ = at_ != last_ && *at_ == '{';
        if (!is_object_ && !(at_ != last_ && *at_ == '[')) at_ = last_;
        skip(1);
    }

    text key{};     // of a member, between its quotes, as it is spelt
    text value{};   // as it is spelt

    constexpr bool next() {
        skip_space();
        if (at_ != last_ && *at_ == ',') skip(1);
        skip_space();
        if (at_ == last_ || *at_ == '}' || *at_ == ']') return false;
        if (is_object_) {
            text const quoted = cut_value();
            key = quoted.size > 1 ? text{quoted.data + 1, quoted.size - 2} : quoted;
            skip_space();
            skip(1);   // the colon
            skip_space();
        }
        value = cut_value();
        return true;
    }

    static constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

  private:
    char const* at_;
    char const* last_;
    bool is_object_;

    constexpr void skip(int count) { at_ = last_ - at_ < count ? last_ : at_ + count; }
    constexpr void skip_space() {
        while (at_ != last_ && is_space(*at_)) ++at_;
    }
    // Up to the comma, colon or bracket behind it, without the space before that.
    constexpr text cut_value() {
        char const* const first = at_;
        for (int depth = 0; at_ != last_; ++at_) {
            char const c = *at_;
            if (c == '"') {
                for (++at_; at_ != last_ && *at_ != '"'; ++at_)
                    if (*at_ == '\\' && last_ - at_ > 1) ++at_;
                if (at_ == last_) break;
                continue;
            }
            if (depth == 0 && (c == ',' || (c == ':' && is_object_) || c == '}' || c == ']')) break;
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        char const* after = at_;
        while (after != first && is_space(after[-1])) --after;
        return {first, int(after - first)};
    }
};

// The value of the member of this name, which is `wanted` and what follows it; empty where the document has none.
constexpr text json_member(text document, text wanted, text suffix = {}) {
    if (form_of_document(document) != form::object) return {};
    for (json_parts part{document}; part.next();)
        if (is_spelling_of(part.key, wanted, suffix)) return part.value;
    return {};
}
constexpr text json_path_member(text document, text wanted) { return json_member(document, wanted, text_of(".$")); }

}
