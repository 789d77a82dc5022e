#include <generators/json/read_json.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace aslant::generators {

using core::form;

namespace {

// Tells how far the parser has read.
class counting_iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    counting_iterator(char const* at, char const** read) : at_{at}, read_{read} {}
    reference operator*() const { return *at_; }
    counting_iterator& operator++() {
        *read_ = ++at_;
        return *this;
    }
    counting_iterator operator++(int) {
        counting_iterator const before = *this;
        ++*this;
        return before;
    }
    bool operator==(counting_iterator const& other) const { return at_ == other.at_; }
    bool operator!=(counting_iterator const& other) const { return at_ != other.at_; }

  private:
    char const* at_;
    char const** read_;
};

// Behind the comment that starts at `at`; `at` where none does.
std::size_t behind_comment(std::string_view source, std::size_t at) {
    if (source.substr(at, 2) == "//") return std::min(source.find_first_of("\r\n", at), source.size());
    if (source.substr(at, 2) != "/*") return at;
    auto const end = source.find("*/", at + 2);
    return end == source.npos ? source.size() : end + 2;
}

// Behind the text that starts at `at`.
std::size_t behind_text(std::string_view source, std::size_t at) {
    for (++at; at < source.size() && source[at] != '"'; ++at)
        if (source[at] == '\\') ++at;
    return std::min(at + 1, source.size());
}

// How long the `${Name}` is that starts at `at`; 0 where none does.
std::size_t size_of_substitution(std::string_view source, std::size_t at) {
    if (source.substr(at, 2) != "${") return 0;
    std::size_t const end = source.find_first_of("}\"\\\r\n{", at + 2);
    return end == source.npos || source[end] != '}' || end == at + 2 ? 0 : end + 1 - at;
}

// A definition may have `${Name}` without quotes, which a deployment puts a number or another value in place of. What a parser of JSON
// reads has a text of the same length there: "$Name".
struct quoted_substitutions {
    std::string source;         // empty where there is none
    std::vector<int> offsets;   // in order

    explicit quoted_substitutions(std::string_view given) {
        if (given.find("${") == given.npos) return;
        for (std::size_t at = 0; at < given.size();) {
            std::size_t const comment = given[at] == '/' ? behind_comment(given, at) : at;
            if (std::size_t const size = size_of_substitution(given, at)) {
                if (source.empty()) source = given;
                source[at] = source[at + size - 1] = '"';
                source[at + 1] = '$';
                offsets.push_back(int(at));
                at += size;
            } else {
                at = given[at] == '"' ? behind_text(given, at) : comment != at ? comment : at + 1;
            }
        }
    }
    bool has(int offset) const { return std::binary_search(offsets.begin(), offsets.end(), offset); }
};

// The first character from `at` on that is neither blank nor in a comment nor one of `others`.
std::size_t next_character(std::string_view source, std::size_t at, std::string_view others = "") {
    while (at < source.size()) {
        char const c = source[at];
        std::size_t const behind = c == '/' ? behind_comment(source, at) : at;
        if (behind != at)
            at = behind;
        else if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || others.find(c) != others.npos)
            ++at;
        else
            break;
    }
    return at;
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// What a text of JSON will take, before it is read.
struct extent {
    long long compact_size = 0;   // of its spelling without blanks: \u00fc has six bytes
    std::size_t values = 1;       // at most: each but the outermost follows a comma or opens what it is in

    explicit extent(std::string_view source) {
        for (std::size_t i = next_character(source, 0); i < source.size(); i = next_character(source, i)) {
            std::size_t const begin = i;
            char const c = source[i++];
            if (c == '"')
                while (i < source.size() && source[i++] != '"')
                    if (source[i - 1] == '\\') ++i;
            if (c == ',' || c == '[' || c == '{') ++values;
            compact_size += static_cast<long long>(i - begin);
        }
    }
};

class json_reader : public nlohmann::json_sax<nlohmann::json> {
  public:
    json_reader(std::string_view source, quoted_substitutions const& quoted)
        : source_{source}, quoted_{quoted}, read_{source.data()} {
        if (source.starts_with(byte_order_mark)) after_last_ = int(byte_order_mark.size());
    }

    json_document read(bool comments) {
        char const* const end = source_.data() + source_.size();
        extent const expected(source_);
        build_.reserve(expected.values);
        nlohmann::json::sax_parse(counting_iterator(source_.data(), &read_), counting_iterator(end, &read_), this,
                                  nlohmann::json::input_format_t::json, true, comments);
        return build_.finish(expected.compact_size);
    }

    bool null() override { return add(form::null); }
    bool boolean(bool value) override { return add(form::boolean, value); }
    bool number_integer(number_integer_t value) override { return add_number(form::integer, value); }
    bool number_unsigned(number_unsigned_t value) override {
        auto const bits = static_cast<long long>(value);
        return add_number(bits < 0 ? form::natural : form::integer, bits);
    }
    bool number_float(number_float_t value, string_t const&) override {
        return add_number(form::real, __builtin_bit_cast(long long, value));
    }
    bool string(string_t& value) override {
        int const offset = token();
        if (quoted_.has(offset))
            build_.add_open("${" + value.substr(1) + "}", offset);
        else
            build_.add_text(value, offset);
        return true;
    }
    bool binary(binary_t&) override { return false; }   // no JSON text has one
    bool key(string_t& value) override {
        int const offset = token();
        bool const is_quoted = !quoted_.has(offset);
        is_quoted ? build_.key(value, offset) : build_.fail(offset, "a key without quotes");
        return is_quoted;
    }
    bool start_object(std::size_t) override { return build_.open(form::object, token()); }
    bool start_array(std::size_t) override { return build_.open(form::array, token()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t, std::string const&, nlohmann::detail::exception const& error) override {
        int const read = int(read_ - source_.data());
        bool const at_end = is_said(error, "unexpected end of input");
        bool const of_number = is_said(error, "number literal") || error.id == number_overflow;
        bool const too_far = of_number && (source_[std::size_t(read) - 1] < '0' || source_[std::size_t(read) - 1] > '9');
        int const offset = at_end ? read : read - (too_far ? 2 : 1);   // where the last character stands that is of no use
        build_.fail(std::max(offset, 0), words_of(error));
        return false;
    }

  private:
    std::string_view source_;
    quoted_substitutions const& quoted_;
    value_builder build_{"JSON"};
    char const* read_;     // behind the last character that was read
    int after_last_ = 0;   // behind the last token, or one character further on

    // Where the token begins that was read last: what stands between it and the one before is blank, comments and punctuation.
    int token() {
        auto const begin = next_character(source_, std::size_t(after_last_), ",:]}");
        after_last_ = int(read_ - source_.data());
        return int(begin);
    }
    bool add(form type, long long bits = 0) {
        build_.add(type, token(), bits);
        return true;
    }
    // A number ends where something else begins, which may be a comment.
    bool add_number(form type, long long bits) {
        add(type, bits);
        if (source_[std::size_t(after_last_) - 1] == '/') --after_last_;
        return true;
    }
    bool close() {
        build_.close();
        after_last_ = int(read_ - source_.data());
        return true;
    }

    static constexpr int number_overflow = 406;

    static bool is_said(nlohmann::detail::exception const& error, std::string_view words) {
        return std::string_view(error.what()).find(words) != std::string_view::npos;
    }
    // "… syntax error while parsing object key - unexpected '}'; expected string literal": what stands before the semicolon, which
    // quotes nothing of the source.
    static std::string words_of(nlohmann::detail::exception const& error) {
        if (error.id == number_overflow) return "a number that no double can hold";
        std::string_view words = error.what();
        std::string_view const before = " - ";
        auto const begin = words.find(before, words.find("syntax error"));
        if (begin == std::string_view::npos) return "no JSON value";
        words.remove_prefix(begin + before.size());
        return std::string(words.substr(0, words.find(';')));
    }
};

}

json_document read_json(std::string_view source, json_comments comments) {
    quoted_substitutions const quoted(source);
    return json_reader(quoted.offsets.empty() ? source : quoted.source, quoted).read(comments == json_comments::allowed);
}

}
