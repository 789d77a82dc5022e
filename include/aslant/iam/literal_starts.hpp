// How a text starts that is computed when the state runs: format("https://api.example.com/orders/{}", path("$.id")) is something below
// https://api.example.com/orders/, whatever the execution brings.
#pragma once

#include <aslant/iam/facts.hpp>
#include <aslant/iam/parameter_values.hpp>
#include <aslant/language/arn.hpp>

namespace aslant::core {

// Of the arguments of States.Format: up to the first placeholder or escape.
constexpr text start_of_template(text words, bool is_quoted) {
    int size = 0;
    while (size < words.size && words[size] != '{' && words[size] != '\\' && !(is_quoted && words[size] == '\'')) ++size;
    return {words.data, size};
}
constexpr text start_of_call(text words) {
    if (!cut_start(words, text_of("States.Format("))) return {};
    while (cut_start(words, text_of(" "))) continue;
    return cut_start(words, text_of("'")) ? start_of_template(words, true) : text{};
}

// Of 'https://api.example.com/' & $id: the operators behind it must bind as `&` does, or tighter; where that is not plain to see, nothing is
// known.
class concatenation_reader {
  public:
    constexpr explicit concatenation_reader(text expression) : at_{expression.data}, last_{expression.data + expression.size} {}

    constexpr text start() {
        skip_space();
        char const* const first = at_ == last_ ? at_ : at_ + 1;
        if (!skip_quoted()) return {};
        text const words{first, int(at_ - first) - 1};
        skip_space();
        if (at_ == last_ || *at_ != '&' || find_character(words.data, at_, '\\') != at_) return {};
        return is_concatenation() ? words : text{};
    }

  private:
    char const* at_;
    char const* last_;

    constexpr void skip_space() {
        while (at_ != last_ && json_parts::is_space(*at_)) ++at_;
    }
    constexpr bool skip_quoted() {
        if (at_ == last_ || !(*at_ == '\'' || *at_ == '"')) return false;
        char const quote = *at_++;
        for (; at_ != last_ && *at_ != quote; ++at_)
            if (*at_ == '\\' && last_ - at_ > 1) ++at_;
        if (at_ == last_) return false;
        ++at_;
        return true;
    }
    constexpr bool is_concatenation() {
        for (int depth = 0; at_ != last_;) {
            char const c = *at_;
            if (c == '\'' || c == '"') {
                if (!skip_quoted()) return false;
                continue;
            }
            if (c == '`' || c == '/' || c == '\\') return false;   // a name of any characters, a pattern, a document's quote
            if (c == '(' || c == '[' || c == '{') ++depth;
            if (c == ')' || c == ']' || c == '}') --depth;
            if (depth == 0 && find_character(looser, looser + sizeof looser - 1, c) != looser + sizeof looser - 1) return false;
            if (depth == 0 && is_word_character(c)) {
                char const* const word = at_;
                while (at_ != last_ && is_word_character(*at_)) ++at_;
                text const name{word, int(at_ - word)};
                if (name == "and" || name == "or" || name == "in") return false;
                continue;
            }
            ++at_;
        }
        return true;
    }
    static constexpr char looser[] = "?:=<>!~;^@#|";
    static constexpr bool is_word_character(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
    }
};
constexpr text start_of_expression(text words) {
    if (cut_start(words, text_of("{%")) && ends_with(words, text_of("%}"))) words.size -= 2;
    return concatenation_reader{words}.start();
}

// Of a value that is known at run time only; empty where nothing is known.
constexpr text literal_start(node const* nodes, parameter_value const& value, bool is_jsonata) {
    node const& n = nodes[value.node];
    if (n.value_form == form::call) {
        bool const is_format = n.value == "States.Format" && n.size > 1 && nodes[value.node + 1].value_form == form::string;
        return is_format ? start_of_template(nodes[value.node + 1].value, false) : text{};
    }
    text const words = value.words.empty() ? n.value : value.words;
    return is_jsonata ? start_of_expression(words) : start_of_call(words);
}

// Whether the start of a text of this form bounds the whole: behind the host, nothing leads to another one.
constexpr bool is_bound_by_start(name_form form) { return form == name_form::endpoint || form == name_form::url_path; }
constexpr bool is_bound(name_form form, text start) {
    if (form == name_form::url_path) {
        cut_start(start, text_of("/"));
        return !start.empty();
    }
    if (!cut_start(start, text_of("https://"))) return false;
    text const host = cut_part(start, '/');
    return !host.empty() && start.data[-1] == '/';
}

}
