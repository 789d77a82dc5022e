// Calls of intrinsic functions, as texts and as C++ writes them.
#include <aslant/language/intrinsic.hpp>
#include <aslant/rules/call_rules.hpp>
#include <aslant/states/intrinsics.hpp>

using namespace aslant::core;

namespace {

constexpr problem problem_of(char const* call) {
    reference_list seen;
    return check_intrinsic(terminated(call), seen);
}
constexpr bool is_right(char const* call) { return problem_of(call).kind == problem_kind::nothing; }
constexpr bool says(problem const& p, problem_kind what, int column, char const* found, char const* wanted) {
    return p.kind == what && p.column == column && p.found == terminated(found) && p.wanted == terminated(wanted);
}
constexpr bool refused(char const* call, int column, char const* found, char const* wanted) {
    return says(problem_of(call), problem_kind::syntax, column, found, wanted);
}
constexpr bool wrong_type(char const* call, int column, char const* found, char const* wanted) {
    return says(problem_of(call), problem_kind::argument_type, column, found, wanted);
}
constexpr bool wrong_count(char const* call, int column, char const* found, char const* wanted) {
    return says(problem_of(call), problem_kind::argument_count, column, found, wanted);
}

// --- every function, right

static_assert(is_right("States.Format('Your name is {}, we are in the year {}', $.name, 2020)"));
static_assert(is_right("States.Format($.template, $.firstName, $.lastName)") && is_right("States.Format('no more')"));
static_assert(is_right("States.Format('{} {} {} {}', 'a', -1.5e3, null, true)"));
static_assert(is_right("States.StringToJson($.escaped)") && is_right("States.StringToJson('{\"a\": 1}')"));
static_assert(is_right("States.JsonToString($.json)") && is_right("States.JsonToString(States.JsonMerge($.a, $$.b, false))"));
static_assert(is_right("States.Array('Foo', 2020, $.someJson, null)") && is_right("States.Array()") && is_right("States.Array( )"));
static_assert(is_right("States.ArrayPartition($.inputArray,4)"));
static_assert(is_right("States.ArrayContains($.inputArray, $.lookingFor)") && is_right("States.ArrayContains($.a, null)"));
static_assert(is_right("States.ArrayRange(1, 9, 2)") && is_right("States.ArrayRange(9, -9, -2)"));
static_assert(is_right("States.ArrayGetItem($.inputArray, $.index)") && is_right("States.ArrayGetItem(States.Array(1, 2), 1.0)"));
static_assert(is_right("States.ArrayLength($.inputArray)") && is_right("States.ArrayUnique($.inputArray)"));
static_assert(is_right("States.Base64Encode('Data')") && is_right("States.Base64Decode($.base64)"));
static_assert(is_right("States.Hash($.Data, $.Algorithm)") && is_right("States.Hash(5, 'SHA-1')"));
static_assert(is_right("States.JsonMerge($.json1, $.json2, false)") && is_right("States.JsonMerge($.json1, $.json2, true)"));
static_assert(is_right("States.MathRandom(1, 999)") && is_right("States.MathRandom($.start, $.end, 5)"));
static_assert(is_right("States.MathAdd(111, -1)") &&
              is_right("States.MathAdd(States.ArrayLength($$.Execution.Input.machines),-1)"));
static_assert(is_right("States.StringSplit('1,2,3', ',')") && is_right("States.UUID()") && is_right("States.UUID( ) "));
static_assert(is_right("States.Array($, $$, $variable, $variable.a[0], $['a b'][0], $$['Execution'].Id, $.a[?(@.b == 1 && @.c)])"));
static_assert(is_right("States.Array( $.a ,\t'b' , States.UUID() )"), "blanks around arguments");

// the names are those of the table, and each is there once
static_assert(sizeof(intrinsic_functions) / sizeof(intrinsic_row) == 18);
constexpr bool all_different() {
    for (intrinsic_row const& row : intrinsic_functions)
        if (intrinsic_called(row.name) != &row || !starts_with(row.name, text_of("States."))) return false;
    return true;
}
static_assert(all_different());

// --- names

static_assert(says(problem_of("States.Formatt('{}', $.a)"), problem_kind::function_unknown, 1, "States.Formatt", ""));
static_assert(says(problem_of("States.format()"), problem_kind::function_unknown, 1, "States.format", ""),
              "letters of both cases differ");
static_assert(says(problem_of("Format('a')"), problem_kind::function_unknown, 1, "Format", ""));
static_assert(says(problem_of("My.Own_2(1)"), problem_kind::function_unknown, 1, "My.Own_2", ""));
static_assert(says(problem_of("States.Array(1, States.Uuid())"), problem_kind::function_unknown, 17, "States.Uuid", ""));
static_assert(says(problem_of("States.Nothing(States.Nobody())"), problem_kind::function_unknown, 1, "States.Nothing", ""),
              "the first one");
static_assert(refused("", 1, "", "the name of a function") && refused("(1)", 1, "(", "the name of a function"));
static_assert(refused(" States.UUID()", 1, " ", "the name of a function"));
static_assert(refused("States.UUID", 12, "", "`(`") && refused("States.UUID ()", 12, " ", "`(`"));
static_assert(refused("States.Array(States.UUID ())", 25, " ", "`(`") && refused("States.Array(States.UUID)", 25, ")", "`(`"));
static_assert(refused("States.F\xC3\xBCr()", 9, "\xC3\xBCr", "`(`") && refused("States.UUID[]", 12, "[", "`(`"));

// --- syntax

constexpr char const an_argument[] = "a path, a number, a text in single quotes or a call";
static_assert(refused("States.UUID(", 13, "", "an argument") && refused("States.Array(1,", 16, "", "an argument"));
static_assert(refused("States.Array(1, )", 17, ")", "an argument") && refused("States.Array(, 1)", 14, ",", "an argument"));
static_assert(refused("States.Array(1, , 2)", 17, ",", "an argument"));
static_assert(refused("States.Array(foo)", 14, "foo", an_argument) && refused("States.Array(\"a\")", 14, "\"", an_argument));
static_assert(refused("States.Array(True)", 14, "True", an_argument) && refused("States.Array(.5)", 14, ".5", an_argument));
static_assert(refused("States.Array({})", 14, "{", an_argument) && refused("States.Array(+1)", 14, "+", an_argument));
static_assert(refused("States.Array(\xC3\xA4)", 14, "\xC3\xA4", an_argument));
static_assert(refused("States.Array(1 2)", 16, "2", "`,` or `)`") && refused("States.Array(1", 15, "", "`,` or `)`"));
static_assert(refused("States.Array('Bob's')", 19, "s", "`,` or `)`") && refused("States.Array(1;2)", 15, ";", "`,` or `)`"));
static_assert(refused("States.Array(States.UUID()", 27, "", "`,` or `)`") &&
              refused("States.Array($.a $.b)", 18, "$", "`,` or `)`"));
static_assert(refused("States.UUID())", 14, ")", "the end of the call") &&
              refused("States.UUID().a", 14, ".a", "the end of the call"));
static_assert(refused("States.UUID() States.UUID()", 15, "States.UUID", "the end of the call"));
static_assert(refused("States.Array('a", 16, "", "a closing quote") && refused("States.Array('a\\'", 18, "", "a closing quote"));
static_assert(refused("States.Array('a\\", 17, "", "a closing quote"));

// escapes
constexpr char const escapes[] = "one of `\\'`, `\\{`, `\\}` and `\\\\`";
static_assert(is_right("States.Array('it\\'s \\{ \\} \\\\')") && is_right("States.Format('\\{{}\\} \\\\{}', $.a, $.b)"));
static_assert(refused("States.Array('a\\nb')", 16, "\\n", escapes) && refused("States.Array('\\\"a\\\"')", 15, "\\\"", escapes));
static_assert(refused("States.Array('\\\xC3\xA4')", 15, "\\\xC3\xA4", escapes), "a whole character");
static_assert(is_right("States.Array('a\nb\t\x01 \xC3\xA4 {x}')"), "anything else stands for itself");

// numbers
static_assert(is_right("States.Array(0, -0, 10, 0.5, -1.25, 1e3, 1E+3, 2e-1)"));
static_assert(refused("States.Array(01)", 14, "01", "a number without 0 in front") &&
              refused("States.Array(-)", 15, ")", "a digit"));
static_assert(refused("States.Array(1.)", 16, ")", "a digit") && refused("States.Array(1e+)", 17, ")", "a digit"));
static_assert(refused("States.Array(-a)", 15, "a", "a digit") && refused("States.Array(1a)", 15, "a", "`,` or `)`"));

// paths: their own grammar, columns of the whole call
static_assert(refused("States.Array($.a, $.b[)", 23, ")", "an index, a quoted name, `*` or a filter"));
static_assert(refused("States.Array(States.UUID(), $.)", 31, ")", "a name or `*`"));

// a syntax error comes first, wherever it is
static_assert(refused("States.Nothing(States.MathAdd('a', 'b'), 1", 43, "", "`,` or `)`"));
static_assert(refused("States.Format('{', 'a', States.MathAdd('a'", 16, "{", "`{}` or `\\{`"));

// --- numbers of arguments

static_assert(wrong_count("States.UUID(1)", 1, "States.UUID", "no argument"));
static_assert(wrong_count("States.ArrayLength()", 1, "States.ArrayLength", "1 argument"));
static_assert(wrong_count("States.StringToJson($.a, $.b)", 1, "States.StringToJson", "1 argument"));
static_assert(wrong_count("States.ArrayGetItem($.a)", 1, "States.ArrayGetItem", "2 arguments"));
static_assert(wrong_count("States.MathAdd(1, 2, 3)", 1, "States.MathAdd", "2 arguments"));
static_assert(wrong_count("States.JsonMerge($.a, $.b)", 1, "States.JsonMerge", "3 arguments"));
static_assert(wrong_count("States.ArrayRange(1, 2)", 1, "States.ArrayRange", "3 arguments"));
static_assert(wrong_count("States.MathRandom(1)", 1, "States.MathRandom", "2 or 3 arguments"));
static_assert(wrong_count("States.MathRandom(1, 2, 3, 4)", 1, "States.MathRandom", "2 or 3 arguments"));
static_assert(wrong_count("States.Format()", 1, "States.Format", "at least 1 argument"));
static_assert(wrong_count("States.Array(1, States.Hash('a'))", 17, "States.Hash", "2 arguments"));

// --- types of arguments

static_assert(wrong_type("States.MathAdd('-1', 'abc')", 16, "'-1'", "an integer") &&
              wrong_type("States.MathAdd(1,'-1')", 18, "'-1'", "an integer"));
static_assert(wrong_type("States.MathAdd(1, 1.5)", 19, "1.5", "an integer") && is_right("States.MathAdd(1.0, 1e3)"));
static_assert(wrong_type("States.MathAdd(1, null)", 19, "null", "an integer"));
static_assert(wrong_type("States.MathRandom(1, 2, 'a')", 25, "'a'", "an integer"));
static_assert(wrong_type("States.Format(1)", 15, "1", "a text") && wrong_type("States.Format(null, 1)", 15, "null", "a text"));
static_assert(wrong_type("States.Format('{}', States.Array(1))", 21, "States.Array(1)", "a text, a number, a boolean or null"));
static_assert(wrong_type("States.Format('{}{}', $.a, States.JsonMerge($.a, $.b, true))", 28, "States.JsonMerge($.a, $.b, true)",
                         "a text, a number, a boolean or null"));
static_assert(wrong_type("States.StringToJson(1)", 21, "1", "a text") &&
              wrong_type("States.StringSplit($.a, 0)", 25, "0", "a text"));
static_assert(wrong_type("States.JsonToString('a')", 21, "'a'", "a path") &&
              wrong_type("States.JsonToString(1)", 21, "1", "a path"));
static_assert(wrong_type("States.ArrayLength('a')", 20, "'a'", "an array") &&
              wrong_type("States.ArrayLength(States.UUID())", 20, "States.UUID()", "an array"));
static_assert(is_right("States.ArrayLength(States.StringToJson($.a))") &&
              is_right("States.ArrayLength(States.StringSplit('a', 'b'))"));
static_assert(wrong_type("States.ArrayGetItem($.a, '0')", 26, "'0'", "an integer") &&
              wrong_type("States.ArrayContains(1, 1)", 22, "1", "an array"));
static_assert(wrong_type("States.JsonMerge($.a, $.b, 'false')", 28, "'false'", "true or false") &&
              wrong_type("States.JsonMerge(States.Array(), $.b, true)", 18, "States.Array()", "an object"));
static_assert(is_right(
    "States.JsonMerge(States.StringToJson('{\"a\": 1}'), States.JsonMerge($.a, $.b, false), States.ArrayContains($.a, 1))"));
static_assert(wrong_type("States.MathAdd(States.Array(States.MathAdd(1, 'a')), 1)", 47, "'a'", "an integer"), "the first one");

// --- their bounds

static_assert(wrong_type("States.ArrayPartition($.a, 0)", 28, "0", "a positive integer") &&
              wrong_type("States.ArrayPartition($.a, -4)", 28, "-4", "a positive integer") &&
              is_right("States.ArrayPartition($.a, 1)"));
static_assert(wrong_type("States.ArrayRange(1, 9, 0)", 25, "0", "a step that is not 0") &&
              wrong_type("States.ArrayRange($.a, $.b, 0)", 29, "0", "a step that is not 0"));
constexpr char const too_far[] = "an end that gives at most 1000 items";
static_assert(is_right("States.ArrayRange(0, 999, 1)") && is_right("States.ArrayRange(0, 1999, 2)") &&
              is_right("States.ArrayRange(999, 0, -1)") && is_right("States.ArrayRange(5, 0, 1)"));
static_assert(wrong_type("States.ArrayRange(0, 1000, 1)", 22, "1000", too_far) &&
              wrong_type("States.ArrayRange(0, 2000, 2)", 22, "2000", too_far) &&
              wrong_type("States.ArrayRange(1000, 0, -1)", 25, "0", too_far));
static_assert(is_right("States.ArrayRange($.a, 100000, 1)") && is_right("States.ArrayRange(0, 100000, $.c)"));
static_assert(wrong_type("States.ArrayRange(-9223372036854775807, 9223372036854775807, 1)", 41, "9223372036854775807", too_far));
constexpr char const algorithms[] = "one of MD5, SHA-1, SHA-256, SHA-384, SHA-512";
static_assert(is_right("States.Hash('a', 'MD5')") && is_right("States.Hash('a', 'SHA-256')") &&
              is_right("States.Hash('a', 'SHA-384')") && is_right("States.Hash('a', 'SHA-512')"));
static_assert(wrong_type("States.Hash('a', 'MD4')", 18, "'MD4'", algorithms) &&
              wrong_type("States.Hash('a', 'sha-1')", 18, "'sha-1'", algorithms) &&
              wrong_type("States.Hash('a', 1)", 18, "1", "a text"));

// A call with a text of so many characters.
template <int Characters> constexpr problem encoded(char first, char second) {
    constexpr text before = text_of("States.Base64Encode('");
    char call[before.size + 2 * Characters + 2]{};
    int at = 0;
    for (int i = 0; i < before.size; ++i) call[at++] = before[i];
    for (int i = 0; i < Characters; ++i) {
        call[at++] = first;
        if (second) call[at++] = second;
    }
    call[at++] = '\'';
    call[at++] = ')';
    reference_list seen;
    return check_intrinsic({call, at}, seen);
}
static_assert(encoded<10000>('a', 0).kind == problem_kind::nothing && encoded<10000>('\xC3', '\xA4').kind == problem_kind::nothing);
static_assert(encoded<10000>('\\', '\'').kind == problem_kind::nothing, "an escape is one character");
static_assert(encoded<10001>('a', 0).kind == problem_kind::argument_type && encoded<10001>('a', 0).column == 21 &&
              encoded<10001>('a', 0).wanted == text_of("a text of at most 10,000 characters"));
static_assert(encoded<10001>('\xC3', '\xA4').kind == problem_kind::argument_type &&
              encoded<10001>('\\', '\\').kind == problem_kind::argument_type);

// --- placeholders

constexpr bool miscounted(char const* call, char const* found, char const* wanted) {
    return says(problem_of(call), problem_kind::placeholder_count, 15, found, wanted);
}
static_assert(miscounted("States.Format('{} {}', $.a)", "'{} {}'", "a text with one {}") &&
              miscounted("States.Format('{}')", "'{}'", "a text without {}") &&
              miscounted("States.Format('', 1, 2)", "''", "a text with 2 {}") &&
              miscounted("States.Format('\\{\\}', 1)", "'\\{\\}'", "a text with one {}"));
static_assert(miscounted("States.Format('', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)", "''", "a text with a {} for each argument after it"));
static_assert(is_right("States.Format('{}{}', 'a{}', '{}')"), "only of the first");
static_assert(refused("States.Format('{a}', 1)", 16, "{", "`{}` or `\\{`") &&
              refused("States.Format('{\"a\": {}}', 1)", 16, "{", "`{}` or `\\{`"));
static_assert(refused("States.Format('{}}', 1)", 18, "}", "`\\}`") && refused("States.Format('{', 1)", 16, "{", "`{}` or `\\{`"));
static_assert(refused("States.Array(States.Format('a {0}', 1))", 31, "{", "`{}` or `\\{`"));

// what is filled in before the service reads it is nothing that is known
static_assert(is_right("States.Format('${Bucket}/{}', $.key)") &&
              is_right("States.Format('arn:aws:iam::${AWS::AccountId}:role/{}', ${Role})"));
static_assert(is_right("States.Hash($.a, '${Algorithm}')") && is_right("States.MathAdd($.a, ${Step})") &&
              is_right("States.Format('${}', 1)"));
static_assert(is_right("States.Format('${Bucket}')") &&
              miscounted("States.Format('${Bucket}', 1)", "'${Bucket}'", "a text with one {}"));
static_assert(refused("States.Format('${a b}', 1)", 17, "{", "`{}` or `\\{`") &&
              refused("States.Format('${a', 1)", 17, "{", "`{}` or `\\{`"));

// --- depth

template <int Depth> constexpr problem nested() {
    constexpr text name = text_of("States.Array(");
    char call[Depth * (name.size + 1)]{};
    int at = 0;
    for (int i = 0; i < Depth; ++i)
        for (int j = 0; j < name.size; ++j) call[at++] = name[j];
    for (int i = 0; i < Depth; ++i) call[at++] = ')';
    reference_list seen;
    problem p = check_intrinsic({call, at}, seen);
    p.found = {};
    return p;
}
static_assert(nested<1>().kind == problem_kind::nothing && nested<10>().kind == problem_kind::nothing);
static_assert(says(nested<11>(), problem_kind::nesting, 131, "", "at most 10 calls in one another"));
static_assert(says(nested<2000>(), problem_kind::nesting, 131, "", "at most 10 calls in one another"));

// --- what it reads

constexpr bool reads() {
    reference_list seen;
    seen.add({reference_root::variable, text_of("before"), {}, 1});
    check_intrinsic(text_of("States.Array($.a, $name.b, States.Array($$.Execution.Id))"), seen);
    return seen.size() == 3 && seen[1].root == reference_root::variable && seen[1].name == text_of("name") &&
           seen[1].column == 19 && seen[2].root == reference_root::context && seen[2].members == text_of(".Execution.Id") &&
           seen[2].column == 41;
}
static_assert(reads(), "added to what was there");

static_assert(function_of(text_of("States.UUID()")) == text_of("States.UUID") &&
              function_of(text_of("States.Array(States.UUID())")) == text_of("States.Array"));
static_assert(function_of(text_of("States")) == text_of("States") && function_of(text{}) == text{});
static_assert(gives_text(text_of("States.Format")) && gives_text(text_of("States.JsonToString")) &&
              gives_text(text_of("States.ArrayGetItem")) && gives_text(text_of("States.Base64Encode")) &&
              gives_text(text_of("States.Base64Decode")) && gives_text(text_of("States.Hash")) &&
              gives_text(text_of("States.UUID")));
static_assert(!gives_text(text_of("States.Array")) && !gives_text(text_of("States.StringToJson")) &&
              !gives_text(text_of("States.MathAdd")) && !gives_text(text_of("States.JsonMerge")) &&
              !gives_text(text_of("States.StringSplit")) && !gives_text(text_of("Format")));

// --- calls that C++ writes

template <tree_like Call> constexpr problem problem_of(Call const& call) { return call_rules{call.nodes}.check(0); }
template <tree_like Call> constexpr bool is_right(Call const& call) { return problem_of(call).kind == problem_kind::nothing; }
template <tree_like Call> constexpr bool wrong_type(Call const& call, char const* found, char const* wanted) {
    return says(problem_of(call), problem_kind::argument_type, 0, found, wanted);
}
template <tree_like Call> constexpr bool wrong_count(Call const& call, char const* found, char const* wanted) {
    return says(problem_of(call), problem_kind::argument_count, 0, found, wanted);
}

static_assert(is_right(format("{} of {}, it's", path("$.a"), math_add(path("$n"), 1))) &&
              is_right(format(path("$.template"), 1, 2, 3)));
static_assert(is_right(string_to_json("{\"a\": 1}")) && is_right(json_to_string(path("$"))) &&
              is_right(array_partition(path("$.a"), 4)));
static_assert(is_right(array_contains(array(1, 2), nullptr)) && is_right(array_range(0, 999u, 1LL)) &&
              is_right(array_get_item(path("$.a"), 0)));
static_assert(is_right(array_length(array())) && is_right(array_unique(string_split("a,b", ","))) && is_right(base64_encode("a")) &&
              is_right(base64_decode(path("$.a"))) && is_right(hash(1.5, "MD5")) &&
              is_right(json_merge(path("$.a"), path("$$.b"), false)));
static_assert(is_right(math_random(1, 2)) && is_right(math_random(1, 2, 3)) && is_right(math_add(1.0, -2)) && is_right(uuid()));
static_assert(is_right(array(path("$.a"), "b", array(1, uuid()))), "States.Array");
static_assert(is_right(array_length(intrinsic("States.StringSplit($.a, ',')"))) &&
              is_right(format("{}", intrinsic("no call at all"))));

static_assert(wrong_count(uuid(1), "States.UUID", "no argument") && wrong_count(format(), "States.Format", "at least 1 argument") &&
              wrong_count(hash("a"), "States.Hash", "2 arguments") &&
              wrong_count(math_random(1), "States.MathRandom", "2 or 3 arguments") &&
              wrong_count(array_range(), "States.ArrayRange", "3 arguments"));
static_assert(wrong_type(math_add("1", 2), "1", "an integer") &&
              wrong_type(math_add(1, 2.5), "a number with a fraction", "an integer") &&
              wrong_type(math_add(1, nullptr), "nullptr", "an integer") &&
              wrong_type(math_add(uuid(), 1), "States.UUID", "an integer"));
static_assert(wrong_type(array_length(intrinsic("States.UUID()")), "States.UUID()", "an array") &&
              wrong_type(array_length("a"), "a", "an array") && wrong_type(json_to_string("a"), "a", "a path") &&
              wrong_type(format("{}", array(1)), "array", "a text, a number, a boolean or null"));
static_assert(wrong_type(array_partition(path("$.a"), 0), "an integer", "a positive integer") &&
              wrong_type(array_range(0, 9, 0), "an integer", "a step that is not 0") &&
              wrong_type(array_range(0, 1000, 1), "an integer", too_far) && wrong_type(hash("a", "SHA1"), "SHA1", algorithms));
constexpr char const in_call[] = "a path, a text, a number or a call";
static_assert(wrong_type(math_add(object(), 1), "object", in_call) &&
              wrong_type(json_merge(object(field("a", 1)), path("$.b"), false), "object", in_call) &&
              wrong_type(array(path("$.a"), json("{}")), "json", in_call) &&
              wrong_type(array(uuid(), array(object())), "object", in_call) &&
              wrong_type(format("{}", jsonata("1")), "jsonata", in_call));
static_assert(says(problem_of(format("{} {}", path("$.a"))), problem_kind::placeholder_count, 0, "{} {}", "a text with one {}"));
static_assert(says(problem_of(format("a {b}", 1)), problem_kind::syntax, 3, "{", "`{}` or `\\{`") &&
              says(problem_of(format("C:\\temp {}", 1)), problem_kind::syntax, 3, "\\t", escapes) &&
              is_right(format("\\{{}\\} \\\\", 1)));
static_assert(is_right(array(path("$.a"), "{a} \\t")), "other texts are escaped");
static_assert(problem_of(format("${Bucket}")).column == 2 && wrong_type(hash("a", "${Algorithm}"), "${Algorithm}", algorithms),
              "a user's own text is never filled in");
constexpr int place_of_problem() {
    auto const call = format("{} {}", path("$.a"), array_length(array(math_add(1, "a"))));   // `"a"` is the last node
    call_rules rules{call.nodes};
    return rules.check(0).kind == problem_kind::argument_type ? rules.node() : none;
}
static_assert(place_of_problem() == 7);
struct nobody {};
static_assert(is_right(math_add(nobody{}, 1)), "what is no value at all is said already");

// depth: calls, arrays and texts of calls together
template <int Depth> constexpr auto deep() {
    if constexpr (Depth == 0)
        return path("$.a");
    else if constexpr (Depth % 2)
        return array(deep<Depth - 1>());
    else
        return array_unique(deep<Depth - 1>());
}
static_assert(is_right(deep<10>()) &&
              says(problem_of(deep<11>()), problem_kind::nesting, 0, "States.Array", "at most 10 calls in one another"));
constexpr auto text_in_9 =
    array_unique(array(array_unique(array(array_unique(array(array_unique(array(array_unique(intrinsic("States.Array(1)"))))))))));
constexpr auto text_in_10 = array(text_in_9);
static_assert(is_right(text_in_9) &&
              says(problem_of(text_in_10), problem_kind::nesting, 0, "States.Array", "at most 10 calls in one another"));

// --- which values are computed

template <class Value> constexpr bool computed(Value const& value) {
    auto const made = as_value(value);
    return is_computed(made.nodes, 0);
}
static_assert(computed(path("$.a")) && computed(intrinsic("States.UUID()")) && computed(uuid()) &&
              computed(array(1, path("$.a"))) && computed(array(array(uuid()))));
static_assert(!computed("$.a") && !computed(1) && !computed(array()) && !computed(array(1, array(2))) && !computed(jsonata("1")) &&
              !computed(object(field("a", path("$.a")))) && !computed(array(object(field("a", path("$.a"))))));

}
