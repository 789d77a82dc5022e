// The recogniser of the patterns of StringMatches.
#include <aslant/language/string_pattern.hpp>

using namespace aslant::core;

namespace {

constexpr bool is_pattern(char const* pattern) {
    problem const p = check_string_pattern(terminated(pattern));
    return p.kind == problem_kind::nothing && p.column == 0;
}
constexpr bool refused(char const* pattern, int column, char const* found) {
    problem const p = check_string_pattern(terminated(pattern));
    return p.kind == problem_kind::syntax && p.column == column && p.found == terminated(found) &&
           p.found.data == pattern + (column - 1) && p.wanted == R"(`\*` or `\\`)";
}

static_assert(is_pattern("") && is_pattern("*") && is_pattern("log-*.txt") && is_pattern("foo*bar*") && is_pattern("a?[b]{c}.+"));
static_assert(is_pattern(R"(\*)") && is_pattern(R"(\\)") && is_pattern(R"(C:\\*)") && is_pattern(R"(\\\*)") &&
              is_pattern(R"(\**\\\\)"));
static_assert(is_pattern("M\u00FCller*") && is_pattern("\xFF*"));

static_assert(refused(R"(\)", 1, R"(\)") && refused(R"(log-*\)", 6, R"(\)") && refused(R"(\\\)", 3, R"(\)"), "nothing after it");
static_assert(refused(R"(\d)", 1, R"(\d)") && refused(R"(a\.txt)", 2, R"(\.)") && refused(R"(\*\")", 3, R"(\")") &&
              refused(R"(\\\\\n\q)", 5, R"(\n)"));
static_assert(refused("a\\\u00FC", 2, "\\\u00FC") && refused("\\\u20AC*", 1, "\\\u20AC") &&
                  refused("\\\U0001F600", 1, "\\\U0001F600"),
              "a whole character");
static_assert(refused("\\\xFF*", 1, "\\\xFF") && refused("\\\xE2\x82", 1, "\\\xE2\x82"));
static_assert(check_string_pattern({nullptr, 0}).kind == problem_kind::nothing);

}
