// A JSON document as values in preorder, each with the place where it stands. It knows which keys stand twice.
#pragma once

#include <string>
#include <vector>

#include <aslant/model/kind.hpp>

namespace aslant::generators {

// From 1; a column counts bytes, as compilers do.
struct text_position {
    int line;
    int column;
};

// Where the lines of a text begin.
class line_table {
  public:
    explicit line_table(std::string const& whole);
    text_position at(int offset) const;

  private:
    std::vector<int> begins_;
};

struct json_value {
    core::form type;   // null, boolean, integer, natural, real, string, array, object
    int size;          // values in this one, itself included
    int offset;        // in bytes: of its first character
    int key_offset;    // of its key, where it is a member
    int first;         // the offset of an earlier key of the same object that is the same, or -1
    core::text key;
    core::text words;   // of a string
    long long bits;     // of a number or boolean, as in a node
};

class json_document {
  public:
    static constexpr int deepest = 500;   // arrays and objects in one another
    static constexpr std::size_t largest = 16 * 1024 * 1024;

    // `source` has at most `largest` bytes. What is wrong with it is in fault().
    explicit json_document(std::string const& source);
    json_document(json_document const&) = delete;
    json_document& operator=(json_document const&) = delete;

    struct fault {
        enum { none, malformed, too_deep } what = none;
        int offset = 0;
        std::string words;   // of what is malformed
    };
    fault const& fault_of() const { return fault_; }
    std::vector<json_value> const& values() const { return values_; }   // empty where there is a fault

  private:
    friend class document_builder;
    std::string texts_;   // decoded texts one after another; a decoded text is never longer than its source, so none ever moves
    std::vector<json_value> values_;
    fault fault_;
};

}
