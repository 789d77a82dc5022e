// The recogniser of JSONata: the grammar, what the Amazon States Language bans of it, and what an expression reads.
#include <aslant/language/jsonata.hpp>

using namespace aslant::core;

namespace {

constexpr problem problem_of(char const* expression) {
    reference_list seen;
    return check_jsonata(terminated(expression), seen);
}
constexpr bool is_right(char const* expression) {
    problem const p = problem_of(expression);
    return p.kind == problem_kind::nothing && p.column == 0 && p.found.empty() && p.wanted.empty();
}
// Whatever it would mean where it stands.
constexpr bool is_well_formed(char const* expression) { return problem_of(expression).kind != problem_kind::syntax; }

constexpr bool is_problem(problem_kind kind, char const* expression, int column, char const* found, char const* wanted) {
    problem const p = problem_of(expression);
    return p.kind == kind && p.column == column && p.found == terminated(found) && p.wanted == terminated(wanted) &&
           p.found.data == expression + (column - 1);
}
constexpr bool refused(char const* expression, int column, char const* found, char const* wanted) {
    return is_problem(problem_kind::syntax, expression, column, found, wanted);
}
constexpr bool has_no_context(char const* expression, int column, char const* found) {
    return is_problem(problem_kind::context_item, expression, column, found, "");
}
constexpr bool calls_nothing(char const* expression, int column, char const* found) {
    return is_problem(problem_kind::function_unknown, expression, column, found, "");
}
constexpr bool evaluates(char const* expression, int column) {
    return is_problem(problem_kind::eval_unavailable, expression, column, "$eval", "");
}
constexpr bool miscounts(char const* expression, int column, char const* found, char const* wanted) {
    return is_problem(problem_kind::argument_count, expression, column, found, wanted);
}

// What is read, each as ` $name.members` and bindings as ` name:=`.
constexpr bool reads(char const* expression, char const* expected) {
    reference_list seen;
    if (check_jsonata(terminated(expression), seen).kind != problem_kind::nothing) return false;
    int column = 0;
    for (int i = 0; i < seen.size(); ++i) {
        reference const& r = seen[i];
        bool const is_binding = r.root == reference_root::binding;
        if ((r.root == reference_root::states) != (r.name == "states" && !is_binding) || r.column <= column) return false;
        column = r.column;
        if (expression[column - 1] != '$' || r.name.data != expression + column) return false;
        if (*expected++ != ' ') return false;
        if (!is_binding && *expected++ != '$') return false;
        text const parts[] = {r.name, r.members, is_binding ? text_of(":=") : text{}};
        for (text const part : parts) {
            if (!starts_with(terminated(expected), part)) return false;
            expected += part.size;
        }
    }
    return *expected == '\0';
}

// Well formed.

static_assert(is_right("1") && is_right("'a'") && is_right("true") && is_right("null") && is_right("$states.input") &&
              is_right("[]") && is_right("{}") && is_right("()") && is_right(" \t\r\n\v1 "));
static_assert(
    is_right("$states.input.order.items[price > 10 and $contains(sku, /^A-\\d+/i)].{ 'sku': sku, 'sum': price * quantity }"));
static_assert(
    is_right("($f := function($x, $y) { $x + $y * 2 }; $reduce($map($states.input.items, function($v) { $v.price }), $f, 0)"
             " ~> $round(2))"));
static_assert(is_right("$states.input.Account.Order.Product^(>Price, <Quantity, Name)[0]"));
static_assert(is_right("$states.input ~> |order|{'total': 0}, ['x', 'y']|") && is_right("$states.input ~> | ** [total] | {} |"));
static_assert(is_right("1 + 2 - 3 * 4 / 5 % 6 & 'a' = 'b' != 'c' < 1 <= 2 > 3 >= 4 and true or false"));
static_assert(is_right("1 in [1..10]") && is_right("[1..2, 3, 4..$n]") && is_right("-1") && is_right("- - 1") && is_right("-$a.b"));
static_assert(is_right("$a ? $b : $c") && is_right("$a ? $b") && is_right("$a ?: $b") && is_right("$a ?? $b ?: $c ? 1 : 2"));
static_assert(is_right("$a.b.c") && is_right("$a . b\n.\tc") && is_right("$a.`b c`.'d'.\"e\"") && is_right("$a.*.**.b") &&
              is_right("$a.b[]") && is_right("$a[][0][-1]") && is_right("$a.(b; c)") && is_right("$a.[b, c]") &&
              is_right("$a.$sum(b)"));
static_assert(is_right("$a{b: $sum(c)}") && is_right("$a.b{c: d}.e") && is_right("$a.b{c: d}[0]"));
static_assert(is_right("$a.and.or.in") && is_right("$a[and and or or in in in]") && is_right("$a.nothing.trues"));
static_assert(is_right("$a.b.%.c") && is_right("$a.b.c.%.%") && is_right("$a.b[%.c = 1]") && is_right("$a.b^(%.c)") &&
              is_right("$a.b.{'x': %.c}") && is_right("$a.(b.c).%") && is_right("$a.b.(c; %.d)"));
static_assert(is_right("$a@$x.b@$y[$x.c = $y.d].{'e': $x, 'f': $y}") && is_right("$a#$i.b#$j[$i = $j]") &&
              is_right("$a.b[0]#$i[$i > 1]"));
static_assert(is_right("\xCE\xBB($x) { $x }(1)") && is_right("function() { 1 }") &&
              is_right("function($s, $n)<s-n?:s> { $s }('a')") && is_right("function($f, $a)<f<n:n>a<s>(so):a<a<n>>> { $f }"));
static_assert(is_right("$substring(?, 0, 5)('Hello, World')") && is_right("$map([1], $string)") &&
              is_right("(function($x) {$x})(1)"));
static_assert(is_right("'a' ~> $uppercase") && is_right("'a' ~> $uppercase()") && is_right("'a' ~> $substring(1) ~> $length"));
static_assert(is_right("/* one */ 1 /* two **/ /***/") && is_right("/**/1") && is_right("$a /* b */ . /* c */ d"));
static_assert(is_right(R"("\" \\ \/ \b \f \n \r \t \u00fC")") && is_right(R"('it\"s')") && is_right("'\"'") && is_right("\"'\"") &&
              is_right("'a\nb'"));
static_assert(is_right("0") && is_right("0.5") && is_right("1e3") && is_right("1.5E-10") && is_right("1e+3") && is_right("[1..2]"));
static_assert(is_right("1.7976931348623157e308") && is_right("0.00017976931348623157e312") && is_right("1e-1000") &&
              is_right("0e1000"));
static_assert(is_right("$replace('a', /[/]/, 'b')") && is_right("$match('a', /\\/(a|b){2}/im)") && is_right("4 / 2 / 1"));
static_assert(is_right("$x := $y := 1") && is_right("($x := 1;)") && is_right("($x[] := 1)"));
static_assert(is_well_formed("f\xC3\xBCr.\xE2\x82\xAC") && is_well_formed("a\"b'c`d$e\\") &&
              is_well_formed("a.function(1)") == false);
static_assert(
    is_right("$a ? 1 : $a ? 2 : $a ? 3 : $a ? 4 : $a ? 5 : $a ? 6 : $a ? 7 : $a ? 8 : $a ? 9 : $a ? 10 : $a ? 11 : $a ? 12 :"
             "$a ? 1 : $a ? 2 : $a ? 3 : $a ? 4 : $a ? 5 : $a ? 6 : $a ? 7 : $a ? 8 : $a ? 9 : $a ? 10 : $a ? 11 : $a ? 12 :"
             "$a ? 1 : $a ? 2 : $a ? 3 : $a ? 4 : $a ? 5 : $a ? 6 : $a ? 7 : $a ? 8 : $a ? 9 : $a ? 10 : $a ? 11 : $a ? 12 :"
             "$a ? 1 : $a ? 2 : $a ? 3 : $a ? 4 : $a ? 5 : $a ? 6 : $a ? 7 : $a ? 8 : $a ? 9 : $a ? 10 : $a ? 11 : $a ? 12 :"
             "$a ? 1 : $a ? 2 : $a ? 3 : $a ? 4 : $a ? 5 : $a ? 6 : $a ? 7 : $a ? 8 : $a ? 9 : $a ? 10 : $a ? 11 : $a ? 12 :"
             "$a ? 1 : $a ? 2 : $a ? 3 : $a ? 4 : $a ? 5 : $a ? 6 : $a ? 7 : $a ? 8 : $a ? 9 : $a ? 10 : $a ? 11 : 0"),
    "a chain of conditionals is no nesting");

// Operands and operators.

constexpr char const operand[] = "an operand";
constexpr char const the_end[] = "an operator or the end of the expression";

static_assert(refused("", 1, "", "an expression") && refused(" /* nothing */ ", 16, "", "an expression"));
static_assert(refused("1 +", 4, "", operand) && refused("1 + * ", 7, "", operand) == false && refused("1 + )", 5, ")", operand) &&
              refused("$sum(items.(price * ))", 21, ")", operand) && refused("a..b", 2, "..", the_end));
static_assert(refused("@ bar", 1, "@", operand) && refused("55=>5", 4, ">", "function($x) {...} in place of `=>`") &&
              refused("sum(:)", 5, ":", operand) && refused("!a", 1, "!", "$not(...) in place of `!`") &&
              refused("a == b", 4, "=", "`=` in place of `==`") && refused("a && b", 4, "&", "`and` in place of `&&`") &&
              refused("a || b", 3, "|", "`or` in place of `||`") && refused("[/a/]", 2, "/", operand));
static_assert(refused("a b", 3, "b", the_end) && refused("a;", 2, ";", the_end) && refused("1 2", 3, "2", the_end) &&
              refused("$.7a", 3, "7", "a name") && refused("01", 2, "1", the_end) && refused("2 ** 3", 3, "**", the_end));
static_assert(refused("[1!2]", 3, "!", "an operator") && refused("a ~ b", 3, "~", "an operator"));

// Brackets.

static_assert(refused("[1,2)", 5, ")", "`,` or `]`") && refused("[1:2]", 3, ":", "`,` or `]`") &&
              refused("[1, 2", 6, "", "`,` or `]`") && refused("[1..2..3]", 6, "..", "`,` or `]`") &&
              refused("[1,]", 4, "]", operand));
static_assert(refused("$sum(1", 7, "", "`,` or `)`") && refused("$replace('foo', 'o, 'rr')", 22, "rr'", "`,` or `)`") &&
              refused("$sum(1,)", 8, ")", operand) && refused("$sum(1]", 7, "]", "`,` or `)`"));
static_assert(refused("(1, 2)", 3, ",", "`;` or `)`") && refused("(1", 3, "", "`;` or `)`") && refused("(;)", 2, ";", operand));
static_assert(refused("{'a' 1}", 6, "1", "`:`") && refused("{'a': 1; 'b': 2}", 8, ";", "`,` or `}`") &&
              refused("{'a': 1", 8, "", "`,` or `}`") && refused("{'a': 1,}", 9, "}", operand) && refused("{'a'}", 5, "}", "`:`"));
static_assert(refused("$a[1", 5, "", "`]`") && refused("$a[1, 2]", 5, ",", "`]`"));
static_assert(refused("$a^b", 4, "b", "`(`") && refused("$a^(b", 6, "", "`,` or `)`") && refused("$a^(>)", 6, ")", operand));
static_assert(refused("|a{}|", 6, "", operand) && refused("|a|{}", 6, "", "`,` or `|`") && refused("|a,{}|", 3, ",", "`|`"));
static_assert(refused("$a ? 1 : ", 10, "", operand) && refused("$a ? : 2", 6, ":", operand));

// Steps.

static_assert(refused("$.7", 3, "7", "a name") && refused("1.a", 1, "1", "a name") && refused("$a.true", 4, "true", "a name") &&
              refused("$a.null.b", 4, "null", "a name") && refused("1#$i.a", 1, "1", "a name"));
static_assert(refused("[1]{'a': $}[true]", 12, "[", "an operator (no predicate may follow a grouping)"));
static_assert(refused("[1]{'a': $}{'b': $}", 12, "{", "an operator (a step has one grouping)") && !is_well_formed("a{b:c}.d{e:f}"));
static_assert(refused("$a@o.b", 4, "o", "a variable") && refused("$a@$o#i.b", 7, "i", "a variable") &&
              refused("$a#", 4, "", "a variable"));
static_assert(refused("$a.b[1]@$o.c", 8, "@", "an operator (`@` stands before predicates)"));
static_assert(refused("$a.b^(c)@$o.d", 9, "@", "an operator (`@` stands before a sort)"));
static_assert(refused("x := 1", 1, "x", "a variable") && refused("2:=1", 1, "2", "a variable") &&
              refused("($a := 1; $a[1] \n := 3)", 11, "$a[1]", "a variable") && refused("1 + $a := 2", 1, "1 + $a", "a variable"));
constexpr char const parent[] = "an operand (no step is there that `%` could be the parent of)";
static_assert(refused("%", 1, "%", parent) && refused("(%)", 2, "%", parent) && refused("$.%", 3, "%", parent) &&
              refused("{'a': 1}.%", 10, "%", parent) && refused("a.b.%.%.%", 9, "%", parent) &&
              refused("$a[%.b]", 4, "%", parent) && refused("a.b^(c).%", 9, "%", parent) && refused("a.b & %", 7, "%", parent));

// Functions.

constexpr char const parameter[] = "a parameter (`$name`)";
static_assert(refused("function(x){$x}(3)", 10, "x", parameter) && refused("function($x,){$x}", 13, ")", parameter) &&
              refused("function($x y){$x}", 13, "y", "`,` or `)`"));
static_assert(refused("function($x) $x", 14, "$x", "`{`") && refused("function($x) {$x; 1}", 17, ";", "`}`") &&
              refused("function($x) {}", 15, "}", operand));
static_assert(refused("function($x)<n<n>>{$x}", 15, "<", "a type (only `a` and `f` have types in brackets)") &&
              refused("function($x)<(sa<n>)>{$x}", 17, "<", "`)` (a choice has no types in brackets)") &&
              refused("function($x)<n{$x}", 15, "{", "`>`"));

// Tokens.

static_assert(refused("'abc", 5, "", "the closing `'`") && refused("\"abc'", 6, "", "the closing `\"`") &&
              refused("'abc\\'", 5, "\\'", "one of the escapes of JSON") && refused("'abc\\", 6, "", "the closing `'`") &&
              refused("`abc", 5, "", "the closing backquote"));
static_assert(refused(R"("a\y")", 3, "\\y", "one of the escapes of JSON") &&
              refused(R"('a\'b')", 3, "\\'", "one of the escapes of JSON"));
static_assert(refused(R"("\u")", 2, "\\u", "an escape with four hexadecimal digits") &&
              refused(R"("\n\u12g4")", 4, "\\u12g4", "an escape with four hexadecimal digits") &&
              refused(R"("\u12)", 2, "\\u12", "an escape with four hexadecimal digits"));
constexpr char const number[] = "a number of the size of a double";
static_assert(refused("10e1000", 1, "10e1000", number) && refused("$a+1.5e+999-1", 4, "1.5e+999", number) &&
              refused("1 + 1.7976931348623159e308", 5, "1.7976931348623159e308", number) &&
              refused("1e308 + 0.1e310", 9, "0.1e310", number));
static_assert(refused("1e", 2, "e", the_end) && refused("1.", 3, "", operand) && refused(".5", 1, ".", operand));
static_assert(refused("1 /* 2", 7, "", "the `*/` that closes the comment") &&
              refused("1 /*/", 6, "", "the `*/` that closes the comment"));
static_assert(refused("$match('a', /(a/)", 18, "", "the `/` that closes the pattern") &&
              refused("$match('a', //)", 14, "/", "a pattern") &&
              refused("$match('a', /a/ii)", 16, "ii", "each of the flags `i` and `m` at most once"));

// Deep nesting.

constexpr bool is_nested(int depth) {
    char expression[201]{};
    for (int i = 0; i < depth; ++i) {
        expression[i] = '(';
        expression[200 - i - 1] = ')';
    }
    for (int i = depth; i < 200 - depth; ++i) expression[i] = '1';
    return is_right(expression);
}
static_assert(is_nested(63) && !is_nested(64));
static_assert(refused("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((", 65, "(", "less nesting"));
static_assert(refused("----------------------------------------------------------------------1", 65, "-", "less nesting"));

// A syntax error comes before anything else that is wrong.

static_assert(refused("$$ & $nothing() & total +", 26, "", operand));

// $, $$ and names need a context item.

static_assert(has_no_context("$", 1, "$") && has_no_context("$.total", 1, "$") && has_no_context("total", 1, "total") &&
              has_no_context("`a b`.c", 1, "`a b`") && has_no_context("1 + order.total", 5, "order") &&
              has_no_context("and", 1, "and"));
static_assert(has_no_context("$sum(items)", 6, "items") && has_no_context("(items)", 2, "items") && has_no_context("[$]", 2, "$") &&
              has_no_context("{'a': b}", 7, "b") && has_no_context("{a: 1}", 2, "a") && has_no_context("$a ? b : 1", 6, "b") &&
              has_no_context("$x := y", 7, "y") && has_no_context("$a ~> $map(b)", 12, "b") &&
              has_no_context("$a[1] & b", 9, "b") && has_no_context("$a.b & c", 8, "c"));
static_assert(is_right("$o[$.t > 1]") && is_right("$o[t>1]") && is_right("$o.(t)") && is_right("$o.{'t': t}") &&
              is_right("$o{t: $}") && is_right("$o^(t)") && is_right("$o ~> |t|{'u': v}|") &&
              is_right("$map($o, function() { t })") && is_right("$o.[t, $]"));
static_assert(has_no_context("$$", 1, "$$") && has_no_context("$o[$$.t > 1]", 4, "$$") && has_no_context("$o.($$)", 5, "$$"));
static_assert(has_no_context("b & a", 1, "b") && has_no_context("$$.a & $eval('1')", 1, "$$"), "the first one");

// Functions that are not there.

static_assert(calls_nothing("$uper('a')", 1, "$uper") && calls_nothing("1 + $f(g)", 5, "$f") &&
              calls_nothing("$o.$f(g)", 4, "$f") && calls_nothing("'a' ~> $uper", 8, "$uper") &&
              calls_nothing("'a' ~> $uper(1)", 8, "$uper") && calls_nothing("sum([1])", 1, "sum"));
static_assert(is_right("($f := function($x) { $x }; $f(1))") && is_right("function($f) { $f(1) }") && is_right("$o@$f.$f(1)") &&
              is_right("$o#$f[$f(1)]"));
static_assert(
    is_right("($even := function($n) { $n = 0 or $odd($n - 1) }; $odd := function($n) { $n != 0 and $even($n - 1) }; $even(4))"),
    "a lambda sees what is bound after it");
static_assert(calls_nothing("($x := function($n) { $odd($n) }; $x(1))", 23, "$odd") &&
              calls_nothing("(($f := function() {1}); $f())", 26, "$f") && calls_nothing("($f(); $f := function() {1})", 2, "$f"));
static_assert(
    is_right("$partition([1], 2) & $range(1, 2, 1) & $hash('a', 'MD5') & $random() & $random(1) & $uuid() & $parse('1')"));
static_assert(is_right("($sum := function() { 1 }; $sum())") &&
              is_right("($f := function() { $sum() }; $sum := function() { 1 }; $f())"));

static_assert(evaluates("$eval('1')", 1) && evaluates("1 & $eval('1')", 5) && evaluates("$map(['1'], $eval)", 13) &&
              evaluates("$o.$eval(t)", 4));
static_assert(is_right("($eval := function($x) { $x }; $eval(1))"));

// The number of arguments.

static_assert(miscounts("$uppercase('a', 'b')", 1, "$uppercase", "1 argument") &&
              miscounts("$substring('a')", 1, "$substring", "2 or 3 arguments") &&
              miscounts("$o.$substring(a, 1, 2, 3)", 4, "$substring", "2 or 3 arguments") &&
              miscounts("$uuid(1)", 1, "$uuid", "no argument") && miscounts("$zip()", 1, "$zip", "at least 1 argument") &&
              miscounts("$error(1, 2)", 1, "$error", "at most 1 argument") &&
              miscounts("$now(1, 2, 3)", 1, "$now", "at most 2 arguments") &&
              miscounts("$sort()", 1, "$sort", "1 or 2 arguments") &&
              miscounts("$fromMillis(1, 2, 3, 4)", 1, "$fromMillis", "1 to 3 arguments") &&
              miscounts("$map([1])", 1, "$map", "2 arguments") && miscounts("$range(1, 2)", 1, "$range", "3 arguments") &&
              miscounts("$replace('a', 'b')", 1, "$replace", "3 or 4 arguments"));
static_assert(is_right("$o.$uppercase()") && is_right("$o[$contains('a')]") && is_right("$map($o, function() { $substring(1) })") &&
                  miscounts("$uppercase()", 1, "$uppercase", "1 argument") &&
                  miscounts("$o.$substring()", 4, "$substring", "2 or 3 arguments"),
              "a context item takes the place of the first one");
static_assert(is_right("'a' ~> $substring(1, 2)") && is_right("'a' ~> $substring(?, 1)") && is_right("'a' ~> $split(', ')[0]") &&
                  miscounts("'a' ~> $substring(0, 1, 2)", 8, "$substring", "2 or 3 arguments") &&
                  miscounts("'a' ~> $contains", 8, "$contains", "2 arguments") &&
                  miscounts("1 ~> $uuid", 6, "$uuid", "no argument"),
              "~> gives one");
static_assert(is_right("$replace(?)") && miscounts("$uppercase(?, ?)", 1, "$uppercase", "1 argument"));
static_assert(miscounts("$a & $uuid(1) & $nothing()", 6, "$uuid", "no argument") &&
              calls_nothing("$nothing() & $uuid(1)", 1, "$nothing"));

// What is read.

static_assert(reads("1", "") && reads("$a", " $a") && reads("$a + $b.c", " $a $b.c") && reads("$sum($a)", " $a") &&
              reads("$map($a, $uppercase)", " $a"));
static_assert(reads("$states.input.order.id", " $states.input.order.id") && reads("$states", " $states") &&
              reads("$states . input\n. id", " $states . input\n. id") &&
              reads("$states.context.Execution.Id & $states.input", " $states.context.Execution.Id $states.input"));
static_assert(reads("$states.input.items[0].id", " $states.input.items") && reads("$states.`input`.a", " $states.`input`.a") &&
              reads("$states.input.(a).b", " $states.input") && reads("$states.input.$string(id)", " $states.input") &&
              reads("$states.input.*", " $states.input") && reads("$states.input.f(1)", " $states.input"));
static_assert(reads("$states.input.items[price > $limit.x]", " $states.input.items $limit.x") &&
              reads("$a.b.and.or", " $a.b.and.or"));
static_assert(reads("($x := $a; $x + $b)", " x:= $a $b") && reads("($x := 1) + $x", " x:= $x") && reads("[$x := 1, $x]", " x:=") &&
              reads("$x + ($x := 1; $x)", " $x x:="));
static_assert(reads("($x := $x + 1; $x)", " x:= $x") && reads("$x := $y := $z", " x:= y:= $z"));
static_assert(reads("function($x) { $x + $y }", " $y") && reads("(function($x) { $x })($x)", " $x") &&
              reads("$o@$v.a[$v] & $o#$i[$i]", " $o $o"));
static_assert(reads("($f := function() { $a + $x + $b }; $x := $c; $f())", " f:= $a $b x:= $c"),
              "a lambda sees what is bound after it");
static_assert(reads("(($f := function() { $a + $x + $y }; $x := 1); $y := $b)", " f:= $a x:= y:= $b") &&
              reads("(($f := function() { $x }); ($x := 1))", " f:= $x x:="));
static_assert(reads("($states := 1)", " states:="));

// The table of functions is in the order that they are looked for.

constexpr bool finds_all() {
    for (jsonata_function const& f : jsonata_functions)
        if (find_jsonata_function(terminated(f.name)) != &f) return false;
    return !find_jsonata_function(text_of("$")) && !find_jsonata_function(text_of("$a")) &&
           !find_jsonata_function(text_of("$Sum")) && !find_jsonata_function(text_of("$summ")) &&
           !find_jsonata_function(text_of("$encodeUrlComponents")) && jsonata_function_count == 70;
}
static_assert(finds_all());

}
