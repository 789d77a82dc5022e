// Reads calls of intrinsic functions, in texts and as C++ makes them of nodes, for their shapes.
#pragma once

#include <aslant/payload/call_shape.hpp>

namespace aslant::core {

// A reader knows what is not written down in a call, and takes the faults:
//     int read_path(text path, int offset);   // in a text
//     int read_node(int node);                // an argument that C++ wrote, whatever it is
//     void add(call_fault const& fault);
template <class Reader> class call_shape_reader {
  public:
    // (g++ warns of a user's variable that has the name of a constructor's parameter.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    constexpr call_shape_reader(shape_store& store, Reader& reader) : store_{store}, reader_{reader} {}
#pragma GCC diagnostic pop

    // A call that is nodes, or an array that is States.Array.
    constexpr int read(node const* nodes, int at) {
        node const& call = nodes[at];
        text const name = call.value_form == form::array ? text_of("States.Array") : call.value;
        call_shape made{store_, name};
        for (int const i : children{nodes, at}) {
            node const& n = nodes[i];
            bool const is_literal = n.value_form == form::integer || n.value_form == form::boolean;
            bool const is_computed = n.value_form == form::path || n.value_form == form::intrinsic || n.value_form == form::call;
            add(made, name, {reader_.read_node(i), is_literal, is_literal ? n.bits : 0}, is_computed ? n.value : described(n), i,
                0);
        }
        return made.result();
    }
    // A call in a text, whose first byte is number `offset` for the reader. In JSON as it is spelt there, without \uXXXX.
    constexpr int read(text call, int offset, bool is_json) {
        begin_ = call.data;
        before_ = offset;
        at_ = call.data;
        last_ = call.data + call.size;
        is_json_ = is_json;
        return read_call(read_name(), 0);
    }

  private:
    shape_store& store_;
    Reader& reader_;
    char const* begin_ = nullptr;
    int before_ = 0;   // bytes before the call
    char const* at_ = nullptr;
    char const* last_ = nullptr;
    bool is_json_ = false;
    reference_list ignored_;

    constexpr void add(call_shape& call, text name, call_shape::argument const& a, text source, int node, int offset) {
        char const* const wanted = call.add(a);
        if (!wanted) return;
        bool const fails = !call.takes_any_text() || call.count() == 1;
        reader_.add({name, call.count(), wanted, source, a.shape, node, offset, fails});
    }

    constexpr int offset_of(char const* where) const { return before_ + int(where - begin_); }
    constexpr void skip_blanks() {
        while (at_ != last_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\n' || *at_ == '\r')) ++at_;
    }
    constexpr bool take(char wanted) {
        skip_blanks();
        if (at_ == last_ || *at_ != wanted) return false;
        ++at_;
        return true;
    }
    constexpr text read_name() {
        char const* const first = at_;
        while (at_ != last_ && is_of_function_name(*at_)) ++at_;
        return {first, int(at_ - first)};
    }
    constexpr int read_call(text name, int depth) {
        call_shape call{store_, name};
        bool is_whole = depth < deepest_call && at_ != last_ && *at_ == '(';
        if (is_whole) ++at_;
        if (is_whole && !take(')')) {
            do is_whole = read_argument(call, name, depth);
            while (is_whole && take(','));
            is_whole = is_whole && take(')');
        }
        if (!is_whole) {
            at_ = last_;   // of the calls around it, too
            call.give_up();
        }
        return call.result();
    }
    constexpr bool read_argument(call_shape& call, text name, int depth) {
        skip_blanks();
        if (at_ == last_) return false;
        char const* const first = at_;
        call_shape::argument a{anything, false, 0};
        char const c = *at_;
        if (int const size = c == '$' ? substitution_at(at_, last_) : 0) {
            at_ += size;
        } else if (c == '$') {
            if (!read_path(a.shape)) return false;
        } else if (c == '\'') {
            a.shape = json_string;
            if (!skip_text()) return false;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            read_number(a);
        } else {
            text const word = read_name();
            if (word.empty()) return false;
            if (at_ != last_ && *at_ == '(')
                a.shape = read_call(word, depth + 1);
            else
                a = {word == "null" ? json_null : json_boolean, word != "null", word == "true"};
        }
        add(call, name, a, {first, int(at_ - first)}, none, offset_of(first));
        return true;
    }
    // Most paths are names and dots. Where JSON spells it with escapes, not even its end is known.
    constexpr bool read_path(int& result) {
        char const* const first = at_;
        char const* stop = at_ + 1;
        if (stop != last_ && *stop == '$') ++stop;
        while (stop != last_ && (*stop == '.' || is_of_function_name(*stop))) ++stop;
        if (stop != last_ && *stop != ',' && *stop != ')' && *stop != ' ') {
            ignored_.clear();
            path_reading const found = core::read_path(first, last_, path_form::path, true, ignored_);
            stop = found.end;
            if (found.what.kind != problem_kind::nothing || (is_json_ && find_character(first, stop, '\\') != stop)) return false;
        }
        at_ = stop;
        result = reader_.read_path({first, int(stop - first)}, offset_of(first));
        return true;
    }
    constexpr void skip_character() {
        int const size = is_json_ && *at_ == '\\' ? 2 : 1;
        at_ = last_ - at_ > size ? at_ + size : last_;
    }
    constexpr bool skip_text() {
        ++at_;
        char const* const stop = find_character(at_, last_, '\'');
        if (find_character(at_, stop, '\\') == stop) {
            at_ = stop;
        } else {
            while (at_ != last_ && *at_ != '\'') {
                bool const is_escape = *at_ == '\\' && (!is_json_ || (last_ - at_ > 1 && at_[1] == '\\'));
                skip_character();
                if (is_escape && at_ != last_) skip_character();
            }
        }
        if (at_ == last_) return false;
        ++at_;
        return true;
    }
    constexpr void read_number(call_shape::argument& a) {
        char const* const first = at_;
        long long value = 0;
        bool is_whole = true;
        for (; at_ != last_ && (is_of_function_name(*at_) || *at_ == '-' || *at_ == '+'); ++at_) {
            is_whole = is_whole && *at_ >= '0' && *at_ <= '9' && at_ - first < 9;
            if (is_whole) value = value * 10 + (*at_ - '0');
        }
        a = {json_number, is_whole, value};
    }
};

}
