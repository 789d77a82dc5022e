// A JSON text as nodes, as if it were made of object(…), field(…) and array(…). Keys and texts are as they are written, with their escapes.
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/model/node.hpp>
#include <aslant/model/scratch.hpp>

namespace aslant::core {

class json_nodes {
  public:
    // Of a text that is JSON: json_checker says so.
    constexpr explicit json_nodes(text document)
        : at_{document.data}, last_{document.data + document.size}, nodes_(most_nodes(document)) {
        read(kind::value, {});
    }
    constexpr node const* data() { return &nodes_[0]; }

  private:
    char const* at_;
    char const* last_;
    scratch<node> nodes_;
    int count_ = 0;

    static constexpr int most_nodes(text document) {
        int count = 1;
        for (int i = 0; i < document.size; ++i) count += document[i] == ',' || document[i] == '{' || document[i] == '[';
        return count;
    }
    constexpr void skip_blanks() {
        while (at_ != last_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r' || *at_ == ',' || *at_ == ':')) ++at_;
    }
    constexpr text read_string() {
        char const* const begin = ++at_;
        while (at_ != last_ && *at_ != '"') at_ += *at_ == '\\' ? 2 : 1;
        return {begin, int(at_++ - begin)};
    }
    constexpr void read(kind what, text name) {
        skip_blanks();
        if (at_ == last_) return;
        int const own = count_++;
        nodes_[own] = {what, form::null, 0, 1, 0, nullptr, name, {}, {0}};
        form f = form::null;
        switch (*at_) {
            case '{':
            case '[': {
                f = *at_ == '{' ? form::object : form::array;
                ++at_;
                for (skip_blanks(); at_ != last_ && *at_ != '}' && *at_ != ']'; skip_blanks()) {
                    text const key = f == form::object ? read_string() : text{};
                    read(f == form::object ? kind::member : kind::value, key);
                }
                ++at_;
                break;
            }
            case '"':
                f = form::string;
                nodes_[own].value = read_string();
                break;
            case 't':
            case 'f':
            case 'n':
                f = *at_ == 'n' ? form::null : form::boolean;
                nodes_[own].bits = *at_ == 't';
                while (at_ != last_ && *at_ >= 'a' && *at_ <= 'z') ++at_;
                break;
            default:
                f = form::real;   // its value is not read
                while (at_ != last_ && *at_ != ',' && *at_ != '}' && *at_ != ']' && *at_ != ' ' && *at_ != '\n') ++at_;
        }
        nodes_[own].value_form = f;
        nodes_[own].size = count_ - own;
    }
};

}
