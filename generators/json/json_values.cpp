#include <generators/json/json_values.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include <nlohmann/json.hpp>

namespace aslant::generators {

line_table::line_table(std::string const& whole) : begins_{0} {
    for (std::size_t i = 0; i < whole.size(); ++i)
        if (whole[i] == '\n') begins_.push_back(int(i) + 1);
}

text_position line_table::at(int offset) const {
    auto const after = std::upper_bound(begins_.begin(), begins_.end(), offset);
    return {int(after - begins_.begin()), offset - *(after - 1) + 1};
}

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

std::string_view view_of(core::text words) { return {words.data, std::size_t(words.size)}; }

}

class document_builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    document_builder(std::string const& source, json_document& document)
        : source_{source}, document_{document}, read_{source.data()} {}

    void build() {
        document_.texts_.reserve(source_.size());
        char const* const end = source_.data() + source_.size();
        if (!nlohmann::json::sax_parse(counting_iterator(source_.data(), &read_), counting_iterator(end, &read_), this))
            document_.values_.clear();
    }

    bool null() override { return add(core::form::null); }
    bool boolean(bool value) override { return add(core::form::boolean, value); }
    bool number_integer(number_integer_t value) override { return add(core::form::integer, value); }
    bool number_unsigned(number_unsigned_t value) override {
        auto const bits = static_cast<long long>(value);
        return add(bits < 0 ? core::form::natural : core::form::integer, bits);
    }
    bool number_float(number_float_t value, string_t const&) override {
        return add(core::form::real, __builtin_bit_cast(long long, value));
    }
    bool string(string_t& value) override {
        add(core::form::string);
        document_.values_.back().words = kept(value);
        return true;
    }
    bool binary(binary_t&) override { return false; }   // no JSON text has one
    bool key(string_t& value) override {
        key_offset_ = token();
        key_ = kept(value);
        return true;
    }
    bool start_object(std::size_t) override { return open(core::form::object); }
    bool start_array(std::size_t) override { return open(core::form::array); }
    bool end_object() override {
        find_twice(open_.back());
        return close();
    }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t, std::string const&, nlohmann::detail::exception const& error) override {
        int const read = int(read_ - source_.data());
        bool const at_end = is_said(error, "unexpected end of input");
        bool const of_number = is_said(error, "number literal") || error.id == number_overflow;
        bool const too_far = of_number && (source_[std::size_t(read) - 1] < '0' || source_[std::size_t(read) - 1] > '9');
        int const offset = at_end ? read : read - (too_far ? 2 : 1);   // where the last character stands that is of no use
        document_.fault_ = {json_document::fault::malformed, std::max(offset, 0), words_of(error)};
        return false;
    }

  private:
    std::string const& source_;
    json_document& document_;
    char const* read_;     // behind the last character that was read
    int after_last_ = 0;   // behind the last token, or one character further on
    std::vector<int> open_;
    core::text key_{};
    int key_offset_ = -1;
    std::vector<int> members_;

    // Where the token begins that was read last: what stands between it and the one before is white space and punctuation.
    int token() {
        auto const begin = source_.find_first_not_of(" \t\r\n,:]}", std::size_t(after_last_));
        after_last_ = int(read_ - source_.data());
        return int(begin);
    }
    core::text kept(std::string const& words) {
        std::size_t const at = document_.texts_.size();
        document_.texts_ += words;
        return {document_.texts_.data() + at, int(words.size())};
    }
    bool add(core::form type, long long bits = 0) {
        document_.values_.push_back({type, 1, token(), key_offset_, -1, key_, {}, bits});
        key_ = {};
        key_offset_ = -1;
        return true;
    }
    bool open(core::form type) {
        add(type);
        open_.push_back(int(document_.values_.size()) - 1);
        if (open_.size() <= json_document::deepest) return true;
        document_.fault_ = {json_document::fault::too_deep, document_.values_.back().offset, {}};
        return false;
    }
    bool close() {
        auto& opened = document_.values_[std::size_t(open_.back())];
        opened.size = int(document_.values_.size()) - open_.back();
        open_.pop_back();
        after_last_ = int(read_ - source_.data());
        return true;
    }
    // Sorted, because a hostile object has a hundred thousand keys.
    void find_twice(int object) {
        auto& values = document_.values_;
        members_.clear();
        for (int i = object + 1; i < int(values.size()); i += values[std::size_t(i)].size) members_.push_back(i);
        std::stable_sort(members_.begin(), members_.end(),
                         [&](int a, int b) { return view_of(values[std::size_t(a)].key) < view_of(values[std::size_t(b)].key); });
        for (std::size_t i = 1; i < members_.size(); ++i) {
            json_value const& before = values[std::size_t(members_[i - 1])];
            json_value& again = values[std::size_t(members_[i])];
            if (before.key == again.key) again.first = before.first < 0 ? before.key_offset : before.first;
        }
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

json_document::json_document(std::string const& source) { document_builder(source, *this).build(); }

}
