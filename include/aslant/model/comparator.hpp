// The comparators of choice rules.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// The comparators of JSONPath choice rules; with a path in place of a value, `Path` is added to the name.
enum class comparator : short {
    string_equals,
    string_less_than,
    string_greater_than,
    string_less_than_equals,
    string_greater_than_equals,
    numeric_equals,
    numeric_less_than,
    numeric_greater_than,
    numeric_less_than_equals,
    numeric_greater_than_equals,
    timestamp_equals,
    timestamp_less_than,
    timestamp_greater_than,
    timestamp_less_than_equals,
    timestamp_greater_than_equals,
    boolean_equals,
    string_matches,
    is_null,
    is_present,
    is_numeric,
    is_string,
    is_boolean,
    is_timestamp
};

inline constexpr char const* comparator_words[]{"StringEquals",
                                                "StringLessThan",
                                                "StringGreaterThan",
                                                "StringLessThanEquals",
                                                "StringGreaterThanEquals",
                                                "NumericEquals",
                                                "NumericLessThan",
                                                "NumericGreaterThan",
                                                "NumericLessThanEquals",
                                                "NumericGreaterThanEquals",
                                                "TimestampEquals",
                                                "TimestampLessThan",
                                                "TimestampGreaterThan",
                                                "TimestampLessThanEquals",
                                                "TimestampGreaterThanEquals",
                                                "BooleanEquals",
                                                "StringMatches",
                                                "IsNull",
                                                "IsPresent",
                                                "IsNumeric",
                                                "IsString",
                                                "IsBoolean",
                                                "IsTimestamp"};

static_assert(sizeof(comparator_words) / sizeof(comparator_words[0]) == int(comparator::is_timestamp) + 1);

// Whether what is compared is a text: one that is filled in is written in quotes.
constexpr bool is_text_taken_by(comparator c) {
    return c <= comparator::string_greater_than_equals || c == comparator::string_matches ||
           (c >= comparator::timestamp_equals && c <= comparator::timestamp_greater_than_equals);
}

// What a comparison that is none has in place of its comparator.
enum class no_comparator : short { variable_missing = -1, family_unknown = -2, not_ordered = -3, not_comparable = -4 };

// What a comparator takes, in words.
constexpr char const* taken_by(comparator c) {
    if (c <= comparator::string_greater_than_equals) return "a text or a path";
    if (c <= comparator::numeric_greater_than_equals) return "a number or a path";
    if (c <= comparator::timestamp_greater_than_equals) return "a timestamp or a path";
    if (c == comparator::boolean_equals) return "true, false or a path";
    return c == comparator::string_matches ? "a text with wildcards" : "true or false";
}

}
