// The functions that an expression can call without having defined them, and how many arguments each takes.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// Sources: docs.jsonata.org, "Function Library"; Step Functions Developer Guide, "JSONata functions provided by Step Functions".
struct jsonata_function {
    char const* name;     // as it is written
    signed char least;    // of arguments
    signed char most;     // or `no_limit`
    bool takes_context;   // in place of the first argument, where that is left out
};

inline constexpr signed char no_limit = -1;

// By the length of their names: find_jsonata_function counts on it.
inline constexpr jsonata_function jsonata_functions[] = {
    {"$abs", 1, 1, true},
    {"$map", 2, 2, false},
    {"$max", 1, 1, false},
    {"$min", 1, 1, false},
    {"$not", 1, 1, true},
    {"$now", 0, 2, false},
    {"$pad", 2, 3, true},
    {"$sum", 1, 1, false},
    {"$zip", 1, no_limit, false},
    {"$ceil", 1, 1, true},
    {"$each", 2, 2, true},
    {"$eval", 1, 2, false},   // JSONata has it, Step Functions does not
    {"$hash", 2, 2, false},
    {"$join", 1, 2, false},
    {"$keys", 1, 1, true},
    {"$sift", 2, 2, true},
    {"$sort", 1, 2, false},
    {"$sqrt", 1, 1, true},
    {"$trim", 1, 1, true},
    {"$type", 1, 1, false},
    {"$uuid", 0, 0, false},
    {"$clone", 1, 1, true},
    {"$count", 1, 1, false},
    {"$error", 0, 1, false},
    {"$floor", 1, 1, true},
    {"$match", 2, 3, true},
    {"$merge", 1, 1, false},
    {"$parse", 1, 1, false},
    {"$power", 2, 2, true},
    {"$range", 3, 3, false},
    {"$round", 1, 2, true},
    {"$split", 2, 3, true},
    {"$append", 2, 2, false},
    {"$assert", 1, 2, false},
    {"$exists", 1, 1, false},
    {"$filter", 2, 2, false},
    {"$length", 1, 1, true},
    {"$lookup", 2, 2, true},
    {"$millis", 0, 0, false},
    {"$number", 1, 1, true},
    {"$random", 0, 1, false},
    {"$reduce", 2, 3, false},
    {"$single", 1, 2, false},
    {"$spread", 1, 1, true},
    {"$string", 1, 2, true},
    {"$average", 1, 1, false},
    {"$boolean", 1, 1, true},
    {"$replace", 3, 4, true},
    {"$reverse", 1, 1, false},
    {"$shuffle", 1, 1, false},
    {"$contains", 2, 2, true},
    {"$distinct", 1, 1, false},
    {"$toMillis", 1, 2, true},
    {"$decodeUrl", 1, 1, true},
    {"$encodeUrl", 1, 1, true},
    {"$lowercase", 1, 1, true},
    {"$partition", 2, 2, false},
    {"$substring", 2, 3, true},
    {"$uppercase", 1, 1, true},
    {"$formatBase", 1, 2, true},
    {"$fromMillis", 1, 3, true},
    {"$base64decode", 1, 1, true},
    {"$base64encode", 1, 1, true},
    {"$formatNumber", 2, 3, true},
    {"$parseInteger", 2, 2, true},
    {"$formatInteger", 2, 2, true},
    {"$substringAfter", 2, 2, true},
    {"$substringBefore", 2, 2, true},
    {"$decodeUrlComponent", 1, 1, true},
    {"$encodeUrlComponent", 1, 1, true},
};
inline constexpr int jsonata_function_count = int(sizeof jsonata_functions / sizeof jsonata_functions[0]);

// Where the names of a length start; those beyond the table are a row each.
constexpr int first_function_of_size(int size) {
    constexpr char first[] = {0, 9, 21, 32, 45, 50, 53, 59};   // of names with 4, 5, ... 11 characters
    return size < 4 ? 0 : size < 12 ? first[size - 4] : 61;
}

// The function of this name, with its $, or nullptr.
constexpr jsonata_function const* find_jsonata_function(text wanted) {
    int const last = wanted.size < 11 ? first_function_of_size(wanted.size + 1) : jsonata_function_count;
    for (int i = first_function_of_size(wanted.size); i < last; ++i) {
        char const* const known = jsonata_functions[i].name;
        if (known[1] == wanted[1] && known[2] == wanted[2] && terminated(known) == wanted) return &jsonata_functions[i];
    }
    return nullptr;
}

constexpr text words_of_argument_count(jsonata_function const& f) {
    if (f.most == no_limit) return text_of("at least 1 argument");
    switch (10 * f.least + f.most) {
        case 0: return text_of("no argument");
        case 1: return text_of("at most 1 argument");
        case 2: return text_of("at most 2 arguments");
        case 11: return text_of("1 argument");
        case 12: return text_of("1 or 2 arguments");
        case 13: return text_of("1 to 3 arguments");
        case 22: return text_of("2 arguments");
        case 23: return text_of("2 or 3 arguments");
        case 33: return text_of("3 arguments");
        default: return text_of("3 or 4 arguments");
    }
}

}
