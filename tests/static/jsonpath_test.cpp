// The recogniser of paths and Reference Paths.
#include <aslant/language/jsonpath.hpp>

using namespace aslant::core;

namespace {

constexpr problem read(char const* path, path_form form) {
    reference_list seen;
    return form == path_form::path ? check_path(terminated(path), seen) : check_reference_path(terminated(path), seen);
}
constexpr bool is_path(char const* path) { return read(path, path_form::path).kind == problem_kind::nothing; }
constexpr bool is_reference(char const* path) {
    return is_path(path) && read(path, path_form::reference).kind == problem_kind::nothing;
}
constexpr bool is_problem(problem const& p, problem_kind kind, int column, char const* found, char const* wanted) {
    return p.kind == kind && p.column == column && p.found == terminated(found) && p.wanted == terminated(wanted);
}
constexpr bool refused(char const* path, int column, char const* found, char const* wanted) {
    return is_problem(read(path, path_form::path), problem_kind::syntax, column, found, wanted);
}
// A path of many places: as a Reference Path it is refused for this operator.
constexpr bool of_many(char const* path, int column, char const* found) {
    return is_path(path) && is_problem(read(path, path_form::reference), problem_kind::operator_of_many, column, found, "");
}

// the simple ones
constexpr bool is_simple(char const* path) { return is_simple_path(terminated(path)) && is_reference(path); }
static_assert(is_simple("$") && is_simple("$.a") && is_simple("$.a.b_c.D9") && is_simple("$.9"));
static_assert(!is_simple_path(terminated("")) && !is_simple_path(terminated("a")) && !is_simple_path(terminated("$a")) &&
              !is_simple_path(terminated("$$")) && !is_simple_path(terminated("$.")) && !is_simple_path(terminated("$.a.")) &&
              !is_simple_path(terminated("$..a")) && !is_simple_path(terminated("$.a-b")) &&
              !is_simple_path(terminated("$.a[0]")) && !is_simple_path(terminated("$.\xC3\xA9")) &&
              !is_simple_path(terminated("$.a ")));

// children
static_assert(is_reference("$.detail-type") && is_reference("$.a#b/c+d;e") && is_reference("$.${Key}") && is_reference("$.&a=b!"));
static_assert(is_reference(R"($.store\.book)") && is_reference(R"($.\stor\e.boo\k)") && is_reference(R"($.foo.\.bar)") &&
              is_reference(R"($.foo\@bar.baz\[\[.\?pretty)") && is_reference("$.&\xD0\x96\xE4\xB8\xAD.\xF0\x90\x8D\x86") &&
              is_reference(R"($.&\uD800\uDF46)"));
static_assert(is_reference("$['a']") && is_reference(R"($["a"])") && is_reference("$[ 'a' ][ 0 ]") &&
              is_reference(R"($['it\'s'])") && is_reference("$['a.b[0] ,:?*@']") && is_reference("$['']"));
static_assert(is_reference("$[0]") && is_reference("$.a[22][315].b") && is_reference("$[2147483647]"));
static_assert(is_reference("$.[0]") && is_reference("$.a.[0].b") && is_reference("$.['a']"), "the service takes the dot");

// operators of many places
static_assert(of_many("$.a[*]", 4, "[*]") && of_many("$.*", 3, "*") && of_many("$.a.*.b", 5, "*") &&
              of_many("$[ * ].a", 2, "[ * ]"));
static_assert(of_many("$..a", 2, "..") && of_many("$..*", 2, "..") && of_many("$.a..[0]", 4, "..") && of_many("$..['a']", 2, ".."));
static_assert(of_many("$[-1]", 2, "[-1]") && of_many("$[0,1]", 2, "[0,1]") && of_many("$[0, -2]", 2, "[0, -2]") &&
              of_many("$['a', \"b\"]", 2, "['a', \"b\"]"));
static_assert(of_many("$[0:2]", 2, "[0:2]") && of_many("$[1:]", 2, "[1:]") && of_many("$[:2]", 2, "[:2]") &&
              of_many("$[-2:]", 2, "[-2:]") && of_many("$[:-2]", 2, "[:-2]") && of_many("$[0:9:2]", 2, "[0:9:2]") &&
              of_many("$[0::2]", 2, "[0::2]"));
static_assert(of_many("$.a[?(@.b[*] > 1)].c[0:1]", 4, "[?(@.b[*] > 1)]"), "the first one");
static_assert(of_many("$[(@.length-1)].bar", 2, "[(@.length-1)]") && of_many("$[(@.length() - 1)]", 2, "[(@.length() - 1)]"));
static_assert(of_many("$.a@b", 4, "@") && of_many("$.a,b", 4, ",") && of_many("$.a:b", 4, ":") && of_many("$.a.?b", 5, "?"));
static_assert(of_many("$.a.length()", 5, "length()") && of_many("$.a.sum( $.b, 2 )", 5, "sum( $.b, 2 )"));
static_assert(is_problem(read("$.a[*].b[", path_form::reference), problem_kind::syntax, 10, "", "an index or a quoted name"),
              "a syntax error comes first");

// functions
static_assert(is_path("$.a.length()") && is_path("$..a.max()") && is_path("$.a.first().b") && is_path("$.a.index(-1)") &&
              is_path("$.concat($.a, \"b\", 'c')") && is_path("$.a.append({\"b\": [1, null]})") &&
              is_path("$.sum($.a.min(), $.b)"));
constexpr char const functions[] = "one of length, keys, min, max, avg, stddev, sum, first, last, index, concat and append";
static_assert(refused("$.a.len()", 5, "len", functions) && refused("$.a.Length()", 5, "Length", functions) &&
              refused("$.a.lengt()", 5, "lengt", functions));
static_assert(refused("$.a.sum(", 9, "", "an operand") && refused("$.a.sum(1", 10, "", "`,` or `)`") &&
              refused("$.a.sum(1,)", 11, ")", "an operand") && refused("$.a.sum(1 2)", 11, "2", "`,` or `)`"));

// filters
static_assert(is_path("$[?(@.a)]") && is_path("$[?(@)]") && is_path("$[?(!@.a)]") && is_path("$[?(!(@.a && !@.b))]") &&
              is_path("$[ ? ( @.a ) ].b"));
static_assert(is_path("$[?(@.a == 1)]") && is_path("$[?(@.a=='b')]") && is_path("$[?(@.a<-10.5e3)]") && is_path("$[?(1 <= @.a)]") &&
              is_path("$[?(@.a != \"b\")]") && is_path("$[?(@.a === null || @['a'] !== true)]") &&
              is_path("$[?(@.a >= $.b[0].c)]"));
static_assert(is_path("$[?(@.a =~ /.*REES/i)]") && is_path(R"($[?(@.a =~ /a\/[b)]/ && @.c)])"));
static_assert(is_path("$[?(@.a in ['b', 2, {\"c\": []}])]") && is_path("$[?(@.a nin [])]") && is_path("$[?(@.a SUBSETOF $.b)]") &&
              is_path("$[?(@.a anyof ['b'])]") && is_path("$[?(@.a noneof ['b'])]") && is_path("$[?(@.a size 2)]") &&
              is_path("$[?(@.a empty false)]") && is_path("$[?(@.a contains 'b')]"));
static_assert(is_path("$[?(@.key1 == pass)].key1") && is_path("$[?(@.Name==Receipt)]") && is_path("$[?(@.on == 2024-01-31)]"),
              "texts without quotes");
static_assert(is_path("$[?((@.a > 1 && @.b) || (@.c.length() > 2))]") && is_path("$[?(@.a&&@.b||@.c)]") &&
              is_path("$[?(@.a[?(@.b == 1)].c == 2)][0]") && is_path("$[?(@[0] > @[-1])]") &&
              is_path("$[?(@.detail-type == 'x')]"));
constexpr char const more[] = "an operator or `)`";
static_assert(refused("$[?@.a]", 4, "@", "`(`") && refused("$[?(]", 5, "]", "an operand") &&
              refused("$[?()]", 5, ")", "an operand") && refused("$[?(", 5, "", "an operand") && refused("$[?]", 4, "]", "`(`"));
static_assert(refused("$[?(@.a]", 8, "]", more) && refused("$[?(@.a)", 9, "", "`]`") && refused("$[?(@.a b)]", 9, "b", more) &&
              refused("$[?((@.a)]", 10, "]", more));
static_assert(refused("$[?(@.a = 1)]", 9, "=", "a comparison operator") &&
              refused("$[?(@.a <> 1)]", 9, "<>", "a comparison operator") &&
              refused("$[?(@.a ==! 1)]", 9, "==!", "a comparison operator") &&
              refused("$[?(1)]", 6, ")", "a comparison operator") && refused("$[?('a' && @.b)]", 9, "&&", "a comparison operator"));
static_assert(refused("$[?(@.a ==)]", 11, ")", "an operand") && refused("$[?(@.a && )]", 12, ")", "an operand") &&
              refused("$[?(@.a & @.b)]", 9, "&", more) && refused("$[?(@.a == 'b)]", 16, "", "a closing quote") &&
              refused("$[?(@.a =~ /b)]", 16, "", "`/` at the end of the pattern"));
static_assert(refused("$[?(@.a in [1 2])]", 15, "2", "`,` or `]`") && refused("$[?(@.a == {'b' 1})]", 17, "1", "`:`") &&
              refused("$[?(@.a == {'b': 1)]", 19, ")", "`,` or `}`"));

// what is no path
constexpr char const step[] = "`.`, `[` or the end of the path";
constexpr char const selector[] = "an index, a quoted name, `*` or a filter";
static_assert(refused("", 1, "", "`$`") && refused("a.b", 1, "a", "`$`") && refused(" $.a", 1, " ", "`$`") &&
              refused("@.a", 1, "@", "`$`") && refused("..book.length()", 1, ".", "`$`"));
static_assert(refused("$.", 3, "", "a name or `*`") && refused("$.a.", 5, "", "a name or `*`") &&
              refused("$. a", 3, " ", "a name or `*`") && refused("$.a.]", 5, "]", "a name or `*`") &&
              refused("$..", 4, "", "a name, `*` or `[`") && refused("$...a", 4, ".", "a name, `*` or `[`"));
static_assert(refused("$.a[", 5, "", selector) && refused("$[]", 3, "]", selector) && refused("$[abc]", 3, "abc", selector) &&
              refused("$a..b[", 7, "", selector));
static_assert(refused("$[0", 4, "", "`]`") && refused("$[0 1]", 5, "1", "`]`") && refused("$['a'", 6, "", "`]`") &&
              refused("$['a", 5, "", "a closing quote") && refused("$['a',]", 7, "]", "a quoted name") &&
              refused("$['a',", 7, "", "a quoted name") && refused("$[*", 4, "", "`]`") &&
              refused("$['a\\", 6, "", "a closing quote"));
static_assert(refused("$[-]", 4, "]", "an index") && refused("$[:]", 4, "]", "an index") && refused("$[::2]", 4, ":", "an index") &&
              refused("$[1:a]", 5, "a", "an index") && refused("$[1,]", 5, "]", "an index") &&
              refused("$[--1]", 4, "-", "an index") &&
              refused("$[2147483648]", 3, "2147483648", "an index of at most 2147483647") && refused("$[1: 2]", 6, "2", "`]`"));
static_assert(refused("$.a b]", 5, "b", step) && refused("$.a ", 4, " ", step) && refused("$.a]", 4, "]", step) &&
              refused("$.a)", 4, ")", step) && refused("$.a*", 4, "*", step) && refused("$[0]a", 5, "a", step) &&
              refused("$.it's", 5, "'", step) && refused("$ .a", 3, ".", step) && refused("$-a", 2, "-", step));
static_assert(refused("$.a\\", 5, "", "an escaped character") && refused("$.a\nb", 4, "\n", step));

// variables and the Context Object
static_assert(is_reference("$variable") && is_reference("$v_1.foo[1]['bar']") && is_reference("$\xC3\xA9t\xC3\xA9[0]") &&
              is_path("$a..b") && is_reference("$$") && is_reference("$$.Execution.Id") && is_reference("$$['Execution']"));
static_assert(refused("$1", 2, "1", "`.`, `[` or a letter") && refused("$_a", 2, "_a", "`.`, `[` or a letter") &&
              refused("$my-name", 4, "-", step) && refused("$$a", 3, "a", step) && refused("$$$", 3, "$", step));

// references: `v name members column` of each, in order
struct expected_reference {
    reference_root root;
    char const* name;
    char const* members;
    int column;
};
template <int N> constexpr bool reads(char const* path, expected_reference const (&expected)[N]) {
    reference_list seen;
    if (check_path(terminated(path), seen).kind != problem_kind::nothing || seen.size() != N) return false;
    for (int i = 0; i < N; ++i)
        if (seen[i].root != expected[i].root || !(seen[i].name == terminated(expected[i].name)) ||
            !(seen[i].members == terminated(expected[i].members)) || seen[i].column != expected[i].column)
            return false;
    return true;
}
constexpr bool reads_nothing(char const* path) {
    reference_list seen;
    return check_path(terminated(path), seen).kind == problem_kind::nothing && seen.size() == 0;
}
constexpr auto variable = reference_root::variable;
constexpr auto context = reference_root::context;
static_assert(reads_nothing("$.a") && reads_nothing("$['$$.a']") && reads_nothing("$[?(@.a == '$b' && $.c)]"));
static_assert(reads("$$", {{context, "$$", "", 1}}) &&
              reads("$$.Map.Item['Value'][0].a", {{context, "$$", ".Map.Item['Value'][0].a", 1}}));
static_assert(reads("$v", {{variable, "v", "", 1}}) && reads("$list_1[0].a\\.b", {{variable, "list_1", "[0].a\\.b", 1}}));
static_assert(reads("$v.a[*].b", {{variable, "v", ".a", 1}}) && reads("$v..a", {{variable, "v", "", 1}}) &&
                  reads("$v.a.*", {{variable, "v", ".a", 1}}) && reads("$v[-1]", {{variable, "v", "", 1}}) &&
                  reads("$v[0,1]", {{variable, "v", "", 1}}) && reads("$v[0][1:]", {{variable, "v", "[0]", 1}}) &&
                  reads("$v.a.length()", {{variable, "v", ".a", 1}}),
              "as far as it is plain");
static_assert(
    reads("$v.a[?(@.b == $w.c && $$.State.Name != $x)].d",
          {{variable, "v", ".a", 1}, {variable, "w", ".c", 15}, {context, "$$", ".State.Name", 23}, {variable, "x", "", 40}}));
static_assert(reads("$.concat($v.a, $$.Execution.Id)", {{variable, "v", ".a", 10}, {context, "$$", ".Execution.Id", 16}}));

// arguments of calls
struct in_call {
    char const* begin;
    reference_list seen{};
    path_reading const result;

    constexpr in_call(char const* text, int column = 1)
        : begin{text}, result{read_path(text, text + terminated(text).size, path_form::path, true, seen, column)} {}
    constexpr bool ends(int size) const { return result.what.kind == problem_kind::nothing && result.end == begin + size; }
};
static_assert(in_call("$.a, $.b").ends(3) && in_call("$.a)").ends(3) && in_call("$.a )").ends(3) && in_call("$)").ends(1) &&
              in_call("$.a").ends(3) && in_call("$v,1").ends(2) && in_call("$$,1").ends(2));
static_assert(in_call("$['a b,)'][?(@.c == 'd)' && (@.e))][0, 1].f.length(), 2").ends(52));
static_assert(in_call("$.a]").ends(3), "what follows is for the caller");
static_assert(is_problem(in_call("$.a[x], 1", 20).result.what, problem_kind::syntax, 24, "x", selector));
static_assert(in_call("$[?(@.a == $v)])", 20).seen[0].column == 31);

// depth: 32, neither 33 nor a crash beyond
template <int Depth> constexpr problem nested() {
    char path[2 * Depth + 64]{};
    int size = 0;
    for (char const* c = "$[?"; *c; ++c) path[size++] = *c;
    for (int i = 0; i < Depth; ++i) path[size++] = '(';
    for (char const* c = "@.a"; *c; ++c) path[size++] = *c;
    for (int i = 0; i < Depth; ++i) path[size++] = ')';
    path[size++] = ']';
    reference_list seen;
    problem const p = check_path({path, size}, seen);
    return {p.kind, {}, p.wanted, p.column};
}
static_assert(nested<32>().kind == problem_kind::nothing);
static_assert(nested<33>().kind == problem_kind::syntax && nested<33>().wanted == text_of("less nesting") &&
              nested<33>().column == 37);
static_assert(nested<900>().wanted == text_of("less nesting"));

}
