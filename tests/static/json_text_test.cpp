// The recogniser of JSON texts (RFC 8259).
#include <aslant/language/json_parts.hpp>

using namespace aslant::core;

namespace {

constexpr json_fault fault_of(char const* document) { return json_checker{terminated(document)}.check(); }

constexpr bool is_json(char const* document) {
    json_fault const fault = fault_of(document);
    return !fault.expected && fault.duplicate.empty() && fault.column == 0;
}
constexpr bool refused(char const* document, int column, char const* expected) {
    json_fault const fault = fault_of(document);
    return fault.expected && fault.column == column && terminated(fault.expected) == terminated(expected);
}
constexpr bool twice(char const* document, char const* key, int column) {
    json_fault const fault = fault_of(document);
    return !fault.expected && fault.duplicate == terminated(key) && fault.column == column;
}

// values
static_assert(is_json("null") && is_json("true") && is_json("false") && is_json("0") && is_json(R"("")") && is_json("{}") &&
              is_json("[]"));
static_assert(is_json(" \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } } \n"));
static_assert(is_json(R"({"a": {"a": {"a": [{"a": 1}, {"a": 1}]}}, "": 0})"), "the same key in different objects");
static_assert(is_json(R"(["a", "a", "a"])"));
static_assert(is_json(R"("\" \\ \/ \b \f \n \r \t \u00fC \uD83D\uDE00")"));
static_assert(is_json("\"M\u00fcller \u20ac\"") && is_json("\"\x7F\""));

static_assert(refused("", 1, "a value") && refused("   ", 4, "a value"));
static_assert(refused("nul", 1, "a value") && refused("True", 1, "a value") && refused("'a'", 1, "a value") &&
              refused("NaN", 1, "a value"));
static_assert(refused("nulll", 5, "the end of the text") && refused("1 2", 3, "the end of the text") &&
              refused("{} x", 4, "the end of the text"));
static_assert(refused("{", 2, "a key in quotes") && refused("{a:1}", 2, "a key in quotes") &&
              refused("{\"a\":1,}", 8, "a key in quotes"));
static_assert(refused("{\"a\"}", 5, "`:`") && refused("{\"a\" 1}", 6, "`:`"));
static_assert(refused("{\"a\":}", 6, "a value") && refused("{\"a\":1 \"b\":2}", 8, "`,` or `}`") &&
              refused("{\"a\":1", 7, "`,` or `}`"));
static_assert(refused("[", 2, "a value") && refused("[1,]", 4, "a value") && refused("[1 2]", 4, "`,` or `]`") &&
              refused("[1", 3, "`,` or `]`"));
static_assert(refused("[1}", 3, "`,` or `]`") && refused("{\"a\":1]", 7, "`,` or `}`"));
static_assert(refused("// a\n1", 1, "a value") && refused("[1, // b\n2]", 5, "a value"), "JSON has no comments");

// texts
static_assert(refused("\"abc", 5, "a closing quote") && refused("{\"a", 4, "a closing quote"));
static_assert(refused("\"a\nb\"", 3, "an escape for the control character") &&
              refused("\"\x01\"", 2, "an escape for the control character"));
static_assert(refused("\"\\", 3, "an escaped character") &&
              refused(R"("\x41")", 3, "one of the escapes of JSON after the backslash"));
static_assert(!is_json(R"("\ud800")") && !is_json(R"("\ud800x")") && !is_json(R"("\ude00")") && !is_json(R"("\ud83d\u0041")"),
              "half of a surrogate pair");
static_assert(!is_json("\"\xFF\"") && !is_json("\"a\xC3\"") && !is_json("{\"\xFF\": 1}"), "not UTF-8");
static_assert(refused(R"("\u12g4")", 6, "four hexadecimal digits") && refused(R"("\u12)", 6, "four hexadecimal digits"));

// numbers
static_assert(is_json("-0") && is_json("-0.0") && is_json("10") && is_json("0.5") && is_json("1e3") && is_json("1E+3") &&
              is_json("1.5e-300"));
static_assert(is_json("9223372036854775807") && is_json("-9223372036854775808") && is_json("18446744073709551615"),
              "integers of 64 bits");
constexpr char const too_long[] = "a number of at most 17 digits, or an integer of 64 bits";
static_assert(refused("18446744073709551616", 1, too_long) && refused("-9223372036854775809", 1, too_long) &&
              refused("[1, 100000000000000000000]", 5, too_long));
static_assert(refused("1e400", 1, "a number of the size of a double") &&
              refused("[-1e-400]", 2, "a number of the size of a double"));
static_assert(is_json("1e300") && is_json("1e-300") && is_json("0e400") && is_json("0.0e-400"));
static_assert(refused("01", 2, "the end of the text") && refused("-", 2, "a digit") && refused("+1", 1, "a value") &&
              refused(".5", 1, "a value"));
static_assert(refused("1.", 3, "a digit") && refused("1.e3", 3, "a digit") && refused("1e", 3, "a digit") &&
              refused("1e+", 4, "a digit"));
static_assert(refused("0x10", 2, "the end of the text") && refused("-a", 2, "a digit"));
static_assert(refused("[0.1234567890123456789]", 2, too_long), "more digits than a double has");
static_assert(is_json("0.00000000000000000012345678901234567"), "zeros in front are no digits");

// keys
static_assert(twice(R"({"a":1,"a":2})", "a", 8) && twice(R"({"a":1,"b":{"c":1, "c":2}})", "c", 20));
static_assert(!is_json(R"({"a":1,"\u0061":2})"), "the same key, spelt in another way");
static_assert(twice(R"([{"x":1},{"y":1,"x":2,"y":3}])", "y", 23));

// depth: 64, neither 65 nor a crash beyond
template <int Depth> constexpr json_fault nested() {
    char document[2 * Depth]{};
    for (int i = 0; i < Depth; ++i) document[i] = '[', document[Depth + i] = ']';
    return json_checker{text{document, 2 * Depth}}.check();
}
static_assert(!nested<64>().expected);
static_assert(nested<65>().expected && terminated(nested<65>().expected) == text_of("less nesting") && nested<65>().column == 65);
static_assert(nested<500>().column == 65);

// members of a document
constexpr bool has(char const* document, char const* wanted, char const* value) {
    return json_member(terminated(document), terminated(wanted)) == terminated(value);
}
static_assert(has(R"({"a": 1, "b": "x"})", "b", R"("x")") && has(R"({"a": 1, "b": "x"})", "a", "1"));
static_assert(has(R"({"c": {"b": 1}, "b": [1, 2]})", "b", "[1, 2]"), "of the outermost object");
static_assert(has(R"({"c": {"b": 1}})", "b", "") && has("{}", "b", "") && has("[1]", "b", "") && has(R"("b")", "b", ""));
static_assert(has(R"({"b.$": "$.x"})", "b", "") &&
              json_path_member(text_of(R"({"b.$": "$.x"})"), text_of("b")) == text_of(R"("$.x")"));

// the parts of a document
constexpr text nth_part(char const* document, int n, bool is_key = false) {
    json_parts part{terminated(document)};
    for (int i = 0; i < n; ++i)
        if (!part.next()) return text_of("none");
    return is_key ? part.key : part.value;
}
static_assert(nth_part(R"( [1 , "a,]\"" ,{"b":[2]} ] )", 1) == "1" &&
              nth_part(R"( [1 , "a,]\"" ,{"b":[2]} ] )", 2) == R"("a,]\"")");
static_assert(nth_part(R"( [1 , "a,]\"" ,{"b":[2]} ] )", 3) == R"({"b":[2]})" && nth_part(R"([1])", 2) == "none");
static_assert(nth_part(R"({"a" : "b:c" , "d":null})", 1, true) == "a" && nth_part(R"({"a" : "b:c" , "d":null})", 1) == R"("b:c")");
static_assert(nth_part(R"({"a" : "b:c" , "d":null})", 2, true) == "d" && nth_part(R"({"a" : "b:c" , "d":null})", 2) == "null");
static_assert(nth_part("{}", 1) == "none" && nth_part("[ ]", 1) == "none" && nth_part("7", 1) == "none" &&
              nth_part("", 1) == "none");
static_assert(nth_part(R"({"a)", 2) == "none" && nth_part(R"([")", 2) == "none" && nth_part(R"(["\)", 2) == "none", "in bounds");
static_assert(nth_part("[1:2]", 2) == "none" && nth_part(R"({"a":1:2})", 9) == "none", "and it ends");
static_assert(json_member(text_of(R"({"\u0061": 1})"), text_of("a")) == "1" &&
              json_member(text_of(R"(["a", 1])"), text_of("a")).empty());

}
