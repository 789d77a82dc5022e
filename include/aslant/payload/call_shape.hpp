// The shapes of what intrinsic functions give, and whether their arguments are what they take.
//
// The calls are right (language/intrinsic.hpp, rules/call_rules.hpp): what is written down in them has been compared with the same table.
// Here are the arguments that are computed.
#pragma once

#include <aslant/language/intrinsic.hpp>
#include <aslant/payload/elements.hpp>

namespace aslant::core {

// An argument that a function cannot take.
struct call_fault {
    text function;
    int argument;         // from 1
    char const* wanted;   // "a number"
    text found;           // as it is written: a path, a call
    int shape;            // of it
    int node;             // of an argument that C++ wrote, or none
    int offset;           // of one in a text, in bytes
    bool fails;           // false: States.Format writes objects and arrays too, but not as JSON: {id=1}
};

constexpr unsigned char kinds_of_types(unsigned types) {
    if (types == call_type) return json_anything;   // of any path
    unsigned const kinds = (types & text_type ? json_string : 0) | (types & (integer_type | fraction_type) ? json_number : 0) |
                           (types & null_type ? json_null : 0) | (types & boolean_type ? json_boolean : 0) |
                           (types & array_type ? json_array : 0) | (types & object_type ? json_object : 0);
    return static_cast<unsigned char>(kinds);
}
constexpr char const* word_of_types(unsigned types) {
    switch (types) {
        case text_type: return "a text";
        case integer_type: return "a number";   // the service rounds it
        case boolean_type: return "true or false";
        case array_type: return "an array";
        case object_type: return "an object";
        default: return "a text, a number, a boolean or null";
    }
}

// What an array may have as an element.
constexpr int element_of(shape_store const& store, int array) {
    shape const& s = store.at(array);
    return s.is_known && s.kinds & json_array ? s.element : int(anything);
}

// Two objects in one: the members of the second count.
constexpr int merged(shape_store& store, int first, int second) {
    shape const& a = store.at(first);
    shape const& b = store.at(second);
    bool const is_closed =
        b.is_known && b.kinds & json_object && b.rest == never;   // or it may have any of the first one's members
    shape made = is_closed && a.is_known && a.kinds & json_object ? a : store.at(any_object);
    if (b.is_known && b.kinds & json_object)
        store.for_each_field(b.fields, [&](field_cell const& c) {
            found_field const before = c.is_maybe ? store.field(first, c.hash) : found_field{never, true, false};
            int const joined = is_closed ? store.join(before.shape, c.left) : c.is_maybe ? int(anything) : c.left;
            made.fields = store.insert(made.fields, {c.hash, 0, c.name, joined, 0, !before.is_found || before.is_maybe});
        });
    return store.add({json_object, true, made.fields, made.rest, never, none, 0, {}});
}

// A call whose arguments are given one after another.
class call_shape {
  public:
    constexpr call_shape(shape_store& store, text name)
        : store_{store}, row_{intrinsic_called(name)}, is_array_{row_ && row_->name == "States.Array"} {}

    // Integers and booleans that are written down are known.
    struct argument {
        int shape;
        bool is_literal;
        long long value;
    };
    constexpr int count() const { return count_; }

    // What belongs in the place of an argument; nullptr where it may be right.
    constexpr char const* add(argument const& a) {
        int const i = count_ < 2 ? count_ : 2;
        if (count_++ < 3) arguments_[i] = a;
        if (is_array_) elements_.add(store_, a.shape);
        if (!row_ || count_ > row_->most) return nullptr;
        shape const& s = store_.at(a.shape);
        bool const may_be_right = !s.is_known || s.kinds == 0 || s.kinds & kinds_of_types(row_->takes[i]);
        return may_be_right ? nullptr : word_of_types(row_->takes[i]);
    }
    // The arguments that follow cannot be read.
    constexpr void give_up() { is_whole_ = false; }

    constexpr bool takes_any_text() const { return row_ && row_->bound == argument_bound::placeholders; }

    constexpr int result() {
        if (!row_) return anything;
        switch (row_->gives) {
            case text_type: return json_string;
            case integer_type: return json_number;
            case boolean_type: return json_boolean;
            case array_type: return is_whole_ ? array() : int(any_array);
            case object_type: {
                bool const is_deep = !arguments_[2].is_literal || arguments_[2].value != 0;
                return is_whole_ && !is_deep ? merged(store_, arguments_[0].shape, arguments_[1].shape) : int(any_object);
            }
            default: return is_whole_ && row_->name == "States.ArrayGetItem" ? item() : int(anything);
        }
    }

  private:
    shape_store& store_;
    intrinsic_row const* row_;
    bool is_array_;
    bool is_whole_ = true;
    int count_ = 0;
    argument arguments_[3]{{anything, false, 0}, {anything, false, 0}, {anything, false, 0}};
    listed_elements elements_;

    constexpr int array_of(int element) { return element == anything ? int(any_array) : store_.array_of(element); }
    constexpr int array() {
        if (is_array_) return elements_.array(store_);
        if (row_->name == "States.ArrayRange") return array_of(json_number);
        if (row_->name == "States.StringSplit") return array_of(json_string);
        int const same = array_of(element_of(store_, arguments_[0].shape));
        return row_->name == "States.ArrayPartition" ? array_of(same) : same;
    }
    constexpr int item() const {
        auto const [array, is_literal, index] = arguments_[0].is_literal
                                                    ? argument{anything, false, 0}
                                                    : argument{arguments_[0].shape, arguments_[1].is_literal, arguments_[1].value};
        if (is_literal && index >= 0 && index < store_.at(array).length)
            if (found_field const found = store_.place(array, int(index)); found.is_found) return found.shape;
        int const element = element_of(store_, array);
        return element == never ? int(anything) : element;
    }
};

}
