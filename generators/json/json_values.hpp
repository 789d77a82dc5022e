// A document of JSON values in preorder, each with the place where it stands. It knows which keys stand twice. Who reads a language
// (read_json.hpp, sources/read_yaml.hpp) makes one with a value_builder.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <aslant/model/kind.hpp>

namespace aslant::generators {

struct json_value {
    core::form type;   // null, boolean, integer, natural, real, string, array, object
    bool is_again;     // an earlier member of the same object has the same key
    bool is_open;      // a string that the deployment puts a value of any type in place of: `${Name}` without quotes
    int size;          // values in this one, itself included
    int offset;        // in bytes: of its first character
    int key_offset;    // of its key, where it is a member; else -1
    core::text key;
    core::text words;   // of a string
    long long bits;     // of a number or boolean, as in a node
};

// Decoded texts, each of which stays where it is.
class kept_texts {
  public:
    core::text keep(std::string_view words);

  private:
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::size_t used_ = 0;   // of the last block
    std::size_t room_ = 0;
};

class json_document {
  public:
    static constexpr int deepest = 500;   // arrays and objects in one another
    static constexpr std::size_t largest = 16 * 1024 * 1024;

    struct fault {
        enum { none, malformed, too_deep } what = none;
        int offset = 0;
        std::string words{};         // of what is malformed
        char const* language = "";   // JSON, YAML
    };
    fault const& fault_of() const { return fault_; }
    std::vector<json_value> const& values() const { return values_; }   // empty where there is a fault

    json_value const& operator[](int value) const { return values_[std::size_t(value)]; }
    // The offset of the first key that is the same, of a value that is there again.
    int first_key(json_value const& again) const;
    // The member with the key, the first one of several; -1 where there is none, and where the value is no object.
    int find(int object, std::string_view key) const;

    // Where an offset is another one: of a text that stands in a file.
    template <class Place> void move_offsets(Place const& place) {
        for (json_value& v : values_)
            for (int* const offset : {&v.offset, &v.key_offset})
                if (*offset >= 0) *offset = place(*offset);
        for (same_keys& same : again_) same = {place(same.again), place(same.first)};
        sort_again();
        fault_.offset = place(fault_.offset);
    }

    // The bytes of its JSON without the blanks around values.
    long long compact_size() const { return compact_size_; }

  private:
    friend class value_builder;
    std::shared_ptr<kept_texts> texts_ = std::make_shared<kept_texts>();   // a part of a document shares those of the whole
    std::vector<json_value> values_;
    struct same_keys {
        int again;
        int first;
    };
    std::vector<same_keys> again_;   // offsets of keys, in order
    void sort_again();
    fault fault_;
    long long compact_size_ = 0;
};

inline std::string_view view_of(core::text words) { return {words.data, std::size_t(words.size)}; }

// Makes a document, a value at a time in preorder.
class value_builder {
  public:
    explicit value_builder(char const* language) { document_.fault_.language = language; }
    // Of a part of another document, or of one with the texts of another.
    value_builder(char const* language, json_document const& whole) : value_builder(language) { document_.texts_ = whole.texts_; }

    void reserve(std::size_t values) { document_.values_.reserve(values); }

    void key(std::string_view words, int offset) { key(document_.texts_->keep(words), offset); }
    void key(core::text kept, int offset);
    void add(core::form, int offset, long long bits = 0);
    void add_text(std::string_view words, int offset) { add_text(document_.texts_->keep(words), offset); }
    void add_text(core::text kept, int offset);
    // `${Name}`, which stands for a value of any type.
    void add_open(std::string_view words, int offset) {
        add_text(words, offset);
        document_.values_.back().is_open = true;
    }
    // False where it stands too deep in others.
    bool open(core::form, int offset);
    void close();
    // A value of `whole` once more, with everything in it. False as above.
    bool copy(std::vector<json_value> const& whole, int value);
    // Takes back what was added last: this value and everything behind it.
    void take_back(int value) { document_.values_.resize(std::size_t(value)); }

    void fail(int offset, std::string words);
    void fail_too_deep(int offset);
    bool has_failed() const { return document_.fault_.what != json_document::fault::none; }

    // In an object, in which no key waits for its value.
    bool wants_key() const;
    int size() const { return int(document_.values_.size()); }
    std::vector<json_value> const& values() const { return document_.values_; }
    int innermost() const { return open_.back(); }
    bool is_open(int value) const { return std::binary_search(open_.begin(), open_.end(), value); }

    // `compact_size` where the size of the text is not that of its values: JSON spells them in many ways.
    json_document finish(long long compact_size = -1);

  private:
    json_document document_;
    std::vector<int> open_;
    core::text key_{};
    int key_offset_ = -1;
    std::vector<int> members_;

    bool is_too_deep(int depth, int offset);
    void find_twice(int object);
};

}
