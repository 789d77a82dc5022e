// The shape of what a JSON document in a text gives: a result that is written down, or a payload template.
//
// The document is well formed (language/json_text.hpp). Names in the shape are parts of it.
#pragma once

#include <aslant/payload/elements.hpp>

namespace aslant::core {

// What is computed in a document: nothing, the members whose keys end with .$ (JSONPath), the texts {% … %} (JSONata), or the values
// <name> (EventBridge).
enum class json_reading : unsigned char { constants, paths, expressions, placeholders };

// A reader knows what a part of the document gives that is computed; `offset` is where that part begins, in bytes:
//     int read_path(text path, int offset);
//     int read_call(text call, int offset);   // as it is spelt: \" and \\ are in it
//     int read_expression(text expression, int offset);
// A path or an expression that is spelt with escapes is anything: what it means would be in memory that is soon gone.
template <class Reader> class json_shape_reader {
  public:
    // (g++ warns of a user's variable that has the name of a constructor's parameter.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    constexpr json_shape_reader(shape_store& store, Reader& reader, json_reading reading)
        : store_{store}, reader_{reader}, reading_{reading} {}
#pragma GCC diagnostic pop

    constexpr int read(text document) {
        begin_ = document.data;
        at_ = document.data;
        last_ = document.data + document.size;
        return value(0);
    }

  private:
    static constexpr int deepest_value = 64;

    struct quoted_text {
        text words;
        bool has_escapes;
    };

    shape_store& store_;
    Reader& reader_;
    json_reading reading_;
    char const* begin_ = nullptr;
    char const* at_ = nullptr;
    char const* last_ = nullptr;

    static constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    constexpr void skip_space() {
        while (at_ != last_ && is_blank(*at_)) ++at_;
    }
    constexpr bool take(char wanted) {
        skip_space();
        if (at_ == last_ || *at_ != wanted) return false;
        ++at_;
        return true;
    }
    // What there is no meaning in, for this or for whoever is around it.
    constexpr int give_up() {
        at_ = last_;
        return anything;
    }
    constexpr quoted_text quoted() {
        char const* const first = ++at_;
        at_ = find_character(first, last_, '"');
        bool const has_escapes = find_character(first, at_, '\\') != at_;
        if (has_escapes)
            for (at_ = first; at_ != last_ && *at_ != '"';) at_ += *at_ == '\\' && last_ - at_ > 1 ? 2 : 1;
        text const words{first, int(at_ - first)};
        if (at_ != last_) ++at_;
        return {words, has_escapes};
    }
    constexpr int offset_of(text part) const { return int(part.data - begin_); }

    constexpr int value(int depth) {
        skip_space();
        if (at_ == last_ || depth == deepest_value) return give_up();
        switch (*at_) {
            case '{': return object(depth);
            case '[': return array(depth);
            case '"': return plain_text(quoted());
            case 't':
            case 'f': skip_word(); return json_boolean;
            case 'n': skip_word(); return json_null;
            case '<': return placeholder();
            default: skip_word(); return json_number;
        }
    }
    constexpr void skip_word() {
        while (at_ != last_ && *at_ != ',' && *at_ != '}' && *at_ != ']' && !is_blank(*at_)) ++at_;
    }
    // (Nothing that is well formed has one elsewhere.)
    constexpr int placeholder() {
        char const* const first = ++at_;
        at_ = find_character(first, last_, '>');
        text const name{first, int(at_ - first)};
        if (at_ == last_) return anything;
        ++at_;
        return reader_.read_expression(name, offset_of(name));
    }
    constexpr int plain_text(quoted_text const& given) {
        text const words = given.words;
        if (reading_ != json_reading::expressions || !starts_with(words, text_of("{%"))) return json_string;
        if (given.has_escapes || words.size < 4) return anything;
        return reader_.read_expression({words.data + 2, words.size - 4}, offset_of(words) + 2);
    }
    // The value of a member whose key ends with .$
    constexpr int computed(int depth) {
        skip_space();
        if (at_ == last_ || *at_ != '"') {
            value(depth);
            return anything;
        }
        auto const [words, has_escapes] = quoted();
        if (words.empty()) return anything;
        if (words[0] == '$') return has_escapes ? int(anything) : reader_.read_path(words, offset_of(words));
        return has_escapes && has_code(words) ? int(anything) : reader_.read_call(words, offset_of(words));
    }
    // Whether any character, a quote too, may be spelt \uXXXX in it.
    static constexpr bool has_code(text spelt) {
        for (int i = 0; i + 1 < spelt.size; ++i)
            if (spelt[i] == '\\' && spelt[++i] == 'u') return true;
        return false;
    }
    constexpr int object(int depth) {
        ++at_;
        if (take('}')) return empty_object;
        int fields = none;
        bool is_open = false;
        do {
            skip_space();
            if (at_ == last_ || *at_ != '"') return give_up();
            auto const [key, has_escapes] = quoted();
            if (!take(':')) return give_up();
            bool const is_computed = reading_ == json_reading::paths && ends_with(key, text_of(".$"));
            text const name{key.data, is_computed ? key.size - 2 : key.size};
            int const given = is_computed ? computed(depth + 1) : value(depth + 1);
            if (has_escapes)
                is_open = true;   // it has a member of another name than is spelt here
            else
                fields = store_.insert(fields, {hash_of({{}, name}), 0, name, given, 0, false});
        } while (take(','));
        take('}');
        return store_.add({json_object, true, fields, is_open ? anything : never, never, none, 0, {}});
    }
    constexpr int array(int depth) {
        ++at_;
        listed_elements elements;
        if (take(']')) return elements.array(store_);
        do elements.add(store_, value(depth + 1));
        while (take(','));
        take(']');
        return elements.array(store_);
    }
};

// The shape of a document in which nothing is computed.
constexpr int shape_of_json(shape_store& store, text document) {
    struct {
        constexpr int read_path(text, int) { return anything; }
        constexpr int read_call(text, int) { return anything; }
        constexpr int read_expression(text, int) { return anything; }
    } nothing;
    return json_shape_reader{store, nothing, json_reading::constants}.read(document);
}

}
