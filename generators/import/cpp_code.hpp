// C++ as a tree of calls, laid out as a person would: on one line where it fits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aslant::generators {

struct cpp_code {
    enum class layout {
        fill,     // as many arguments on a line as fit
        column,   // each on a line of its own
    };

    std::string head;                  // a whole expression, or what stands before the parenthesis
    std::vector<cpp_code> arguments;   // of a call
    bool is_call = false;
    layout arranged = layout::fill;
    std::vector<std::string> pieces = {};     // of a long text: literals that stand one after another
    std::vector<std::string> comments = {};   // on lines before it

    cpp_code(std::string expression) : head{std::move(expression)} {}
    cpp_code(char const* expression) : head{expression} {}
    cpp_code(std::string function, std::vector<cpp_code> given, layout l = layout::fill)
        : head{std::move(function)}, arguments{std::move(given)}, is_call{true}, arranged{l} {}
};

// A text as a literal: in quotes, or raw where it is easier to read; a long one in pieces.
cpp_code cpp_literal(std::string_view text);

// The code, of which the first line stands behind `column` characters, and the others are indented by `indent` or more.
std::string laid_out(cpp_code const&, std::size_t indent, std::size_t column);

// Whether C++ takes it as the name of something of one's own.
bool is_cpp_name(std::string_view);

// createTrainingJob, CSVHeaders, KMSKeyId: create_training_job, csv_headers, kms_key_id.
std::string snake_case(std::string_view);

}
