// What a recogniser of a language says of a text: what is wrong with it, and what it reads.
//
// A recogniser knows the language and nothing of the field that the text stands in: which reference is right there is for the rules.
#pragma once

#include <aslant/model/scratch.hpp>

namespace aslant::core {

enum class problem_kind : unsigned char {
    nothing,
    syntax,              // `found` stands where `wanted` belongs
    operator_of_many,    // in a reference path: `found` may select any number of places
    function_unknown,    // there is no function `found`
    argument_count,      // the function `found` takes `wanted` arguments
    argument_type,       // the argument `found` is none of `wanted`
    placeholder_count,   // of States.Format: `found` placeholders and arguments, in words
    nesting,             // calls stand too deep in one another
    context_item,        // JSONata: `$`, `$$` or a name `found` where there is nothing that it could mean
    eval_unavailable     // JSONata: $eval
};

// The first thing that is wrong. A syntax error comes before any other, wherever it is.
struct problem {
    problem_kind kind;
    text found;    // a part of the expression, or empty at its end
    text wanted;   // a text of the library's: what was expected
    int column;    // of `found`, in bytes from 1
};
inline constexpr problem no_problem{problem_kind::nothing, {}, {}, 0};

enum class reference_root : unsigned char {
    variable,   // $name: of the machine, because nothing in the expression itself has that name
    states,     // JSONata: $states
    context,    // JSONPath: $$
    binding     // JSONata: a name that the expression itself gives a value with :=
};

// What an expression reads, or binds.
struct reference {
    reference_root root;
    text name;      // without its $
    text members;   // what follows it, as it is written, as far as it is plain: `.Execution.Id`, `['Execution']`, `[0]`
    int column;     // of its $, in bytes from 1
};

// The references of an expression, in order. It keeps its memory from one expression to the next.
class reference_list {
  public:
    constexpr reference_list() = default;
    constexpr ~reference_list() { delete[] items_; }
    reference_list(reference_list const&) = delete;
    reference_list& operator=(reference_list const&) = delete;

    constexpr void clear() { count_ = 0; }
    constexpr void add(reference const& r) {
        if (count_ == room_) items_ = grown(items_, count_, room_);
        items_[count_++] = r;
    }
    constexpr int size() const { return count_; }
    constexpr reference const& operator[](int i) const { return items_[i]; }
    // Takes back those from a position on: of a reading that was given up.
    constexpr void resize(int count) { count_ = count; }

  private:
    reference* items_ = nullptr;
    int count_ = 0;
    int room_ = 0;
};

}
