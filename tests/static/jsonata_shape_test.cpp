// What a JSONata expression gives, of what it reads.
#include <aslant/language/jsonata.hpp>
#include <aslant/payload/jsonata_shape.hpp>

using namespace aslant::core;

namespace {

// An order, and what is read of it.
struct world {
    shape_segment segments[1]{};
    shape shapes[600]{};
    field_cell cells[600]{};
    shape_store store{segments, 0, shapes, 600, cells, 600};
    int order = never;

    constexpr world() {
        add_first_shapes(store);
        int item = store.with_field(empty_object, text_of("price"), json_number);
        item = store.with_field(item, text_of("sku"), json_string);
        item = store.with_field(item, text_of("size"), json_number, true);
        item = store.with_field(item, text_of("tags"), store.array_of(json_string));
        order = store.with_field(empty_object, text_of("id"), json_string);
        order = store.with_field(order, text_of("total"), json_number);
        order = store.with_field(order, text_of("paid"), json_boolean);
        order = store.with_field(order, text_of("note"), json_string, true);
        order = store.with_field(order, text_of("items"), store.array_of(item));
        order = store.with_field(order, text_of("first"), item);
        order = store.with_field(order, text_of("grid"), store.array_of(store.array_of(json_number)));
        order = store.with_field(order, text_of("more"), anything);
    }
    constexpr jsonata_environment environment() {
        int const variables = store.with_field(empty_object, text_of("count"), json_number);
        return {order, never, error_output, anything, variables};
    }
};

// A shape in words: `number`, `[string]`, `{a:number b?:string}`, `number|[number]`.
class words {
  public:
    constexpr words(shape_store const& s, char const* expected) : store{s}, at_{expected} {}
    constexpr bool is(int shape) { return reads(shape) && *at_ == '\0'; }

  private:
    shape_store const& store;
    char const* at_;

    constexpr bool take(text wanted) {
        if (!starts_with(terminated(at_), wanted)) return false;
        at_ += wanted.size;
        return true;
    }
    constexpr bool reads(int shape) {
        if (shape == anything) return take(text_of("anything"));
        if (shape == never) return take(text_of("never"));
        auto const& s = store.at(shape);
        constexpr char const* scalars[] = {"null", "boolean", "number", "string"};
        bool is_first = true;
        for (int bit = 0; bit < 6; ++bit) {
            if (!(s.kinds & 1 << bit)) continue;
            if (!is_first && !take(text_of("|"))) return false;
            is_first = false;
            if (bit < 4 && !take(text_of(scalars[bit]))) return false;
            if (bit == 5 && !(take(text_of("[")) && reads(s.element) && take(text_of("]")))) return false;
            if (bit == 4 && !reads_object(s)) return false;
        }
        return true;
    }
    // Its fields in the order that is expected.
    constexpr bool reads_object(shape const& s) {
        if (!take(text_of("{"))) return false;
        int left = 0;
        store.for_each_field(s.fields, [&](field_cell const&) { ++left; });
        for (; !take(text_of("}")); take(text_of(" "))) {
            char const* const first = at_;
            while (*at_ && *at_ != ':' && *at_ != '?' && *at_ != '.') ++at_;
            if (take(text_of("..."))) {
                if (s.rest == never) return false;
                continue;
            }
            field_cell const& cell = store.find_cell(s.fields, hash_of({{}, {first, int(at_ - first)}}));
            if (cell.bit != 0 || left-- == 0) return false;
            if (take(text_of("?")) != cell.is_maybe) return false;
            if (!take(text_of(":")) || !reads(cell.left)) return false;
        }
        return left == 0;
    }
};

constexpr bool gives(char const* expression, char const* expected, int absences = 0) {
    world w;
    reference_list seen;
    if (check_jsonata(terminated(expression), seen).kind != problem_kind::nothing) return false;
    jsonata_shape shapes{w.store, w.environment()};
    jsonata_value const value = shapes.shape_of(terminated(expression));
    return value.absences == absences && shapes.fault().fault == path_fault::nothing && words{w.store, expected}.is(value.shape);
}
constexpr bool has_no(path_fault fault, char const* expression, int column, char const* part) {
    world w;
    jsonata_shape shapes{w.store, w.environment()};
    shapes.shape_of(terminated(expression));
    found_value const& found = shapes.fault();
    return found.fault == fault && found.part == terminated(part) && found.part.data - expression == column - 1;
}
constexpr bool lacks(char const* expression, int column, char const* part) {
    return has_no(path_fault::no_field, expression, column, part);
}
constexpr bool doubts(char const* expression, char const* part) {
    world w;
    jsonata_shape shapes{w.store, w.environment()};
    jsonata_value const value = shapes.shape_of(terminated(expression));
    return (value.absences & absent_by_member) && shapes.doubt().is_maybe && shapes.doubt().part == terminated(part);
}

// Literals and operators.

static_assert(gives("1", "number") && gives("'a'", "string") && gives("true", "boolean") && gives("null", "null") &&
              gives("-1", "number"));
static_assert(gives("'a' & $states.input.total", "string") && gives("$states.input.total * 2 + 1", "number"));
static_assert(gives("$states.input.note < 'a'", "boolean", absent_by_member) && gives("$states.input.note = 'a'", "boolean") &&
              gives("$states.input.paid and $states.input.note", "boolean") && gives("1 in [1, 2]", "boolean"));
static_assert(gives("[1, 'a']", "[number|string]") && gives("[]", "[never]") && gives("[1..9]", "[number]") &&
              gives("[$states.input.items.price]", "[number]") && gives("[[1], [2]]", "[[number]]"));
static_assert(gives("{}", "{}") && gives("{'a': 1, 'b': {'c': 'd'}}", "{a:number b:{c:string}}") &&
              gives("{'a': $states.input.note}", "{a?:string}") && gives("{$states.input.id: 1}", "{...}") &&
              gives("{'a': $states.input.items[0].sku}", "{a:string}"));
static_assert(gives("$states.input.paid ? 1 : 'a'", "number|string") &&
              gives("$states.input.paid ? 1", "number", absent_by_member) &&
              gives("$states.input.paid ? 1 : $states.input.paid ? 'a' : null", "null|number|string"));

// Paths.

static_assert(gives("$states.input.id", "string") && gives("$states.input.`id`", "string") &&
              gives("$states.input.'id'", "string") && gives("$states . input . first . sku", "string") &&
              gives("($states.input).id", "string"));
static_assert(gives("$states.input.items", "[{price:number sku:string size?:number tags:[string]}]"));
static_assert(gives("$states.input.items.price", "number|[number]", absent_by_count) &&
              gives("$states.input.items.size", "number|[number]", absent_by_count) &&
              gives("$states.input.items.tags", "string|[string]", absent_by_count) &&
              gives("$states.input.items.price[]", "[number]", absent_by_count) && gives("$states.input.total[]", "[number]"));
static_assert(gives("$states.input.items[0].price", "number", absent_by_count) &&
              gives("$states.input.items[-1].tags", "[string]", absent_by_count) &&
              gives("$states.input.items[price > 1].sku", "string|[string]", absent_by_count) &&
              gives("($i := 1; $states.input.items[$i].sku)", "string", absent_by_count) &&
              gives("$states.input.grid[0]", "[number]", absent_by_count));
static_assert(gives("$states.input.first.{'a': price}", "{a:number}") &&
              gives("$states.input.items.{'a': sku}", "{a:string}|[{a:string}]", absent_by_count) &&
              gives("$states.input.items.[price]", "[number|[number]]", absent_by_count) &&
              gives("$states.input.items{sku: price}", "{...}") && gives("$states.input.items{'k': price}", "{k:number|[number]}"));
static_assert(gives("[1, 'a'][1]", "string") && gives("[1, 'a'][-2]", "number") &&
              has_no(path_fault::no_place, "[1, 'a'][2]", 10, "2"));
static_assert(gives("$count", "number") && gives("$states.input.more.a.b", "anything", absent_unknown) &&
              gives("$states.input.items^(>price)",
                    "{price:number sku:string size?:number tags:[string]}|"
                    "[{price:number sku:string size?:number tags:[string]}]",
                    absent_by_count));
static_assert(gives("$states.errorOutput.Cause", "string") && gives("$states.result.a", "anything", absent_unknown) &&
              gives("$states.context.Execution.Id", "anything", absent_unknown));

// Names and functions.

static_assert(gives("($x := $states.input.first; $x.sku)", "string") && gives("($x := 1; ($x := 'a'); $x)", "number") &&
              gives("($x := 1; $x := 'a'; $x)", "string") && gives("($count := 'a'; $count)", "string") &&
              gives("($states.input.paid ? $x := 1 : 2; $x)", "anything", absent_unknown));
static_assert(gives("$sum($states.input.items.price)", "number", absent_by_count) &&
              gives("$count($states.input.note)", "number") && gives("$exists($states.input.note)", "boolean") &&
              gives("$string($states.input.total)", "string") &&
              gives("$uppercase($states.input.note)", "string", absent_by_member) && gives("$now()", "string") &&
              gives("$uuid()", "string") && gives("$millis()", "number") && gives("$random()", "number") &&
              gives("$parse('{}')", "anything", absent_unknown) && gives("$split('a', ',')", "[string]") &&
              gives("$range(0, 9, 1)", "[number]") && gives("$keys($states.input)", "string|[string]", absent_by_count));
static_assert(gives("$states.input.id ~> $uppercase", "string") && gives("$states.input.id ~> $split(',') ~> $count()", "number"));
static_assert(gives("$map($states.input.items, function($v) { $v.price })", "number|[number]", absent_by_count) &&
              gives("$map($states.input.items.price, $string)", "string|[string]", absent_by_count) &&
              gives("$filter($states.input.items, function($v) { $v.price > 1 }).sku", "string|[string]", absent_by_count) &&
              gives("$map($states.input.items, function($v, $i) { {'at': $i, 'sku': $v.sku} })",
                    "{at:anything sku:string}|[{at:anything sku:string}]", absent_by_count));
static_assert(gives("$sort($states.input.items.price)", "[number]", absent_by_count) &&
              gives("$append([1], ['a'])", "[number|string]") && gives("$reverse([1, 'a'])", "[number|string]") &&
              gives("$lookup($states.input, 'total')", "number"));
static_assert(gives("$merge([{'a': 1, 'b': 1}, {'b': 'x', 'c': null}])", "{a:number b:string c:null}") &&
              gives("$merge([{'a': 1}, $states.input.more])", "{...}") &&
              gives("$merge([{'a': 1}, {'a': $states.input.note}])", "{a:number|string}"));
static_assert(gives("$states.input.paid ? 1 : $error('unpaid')", "number") &&
              gives("$assert(true, 'a')", "never", absent_by_member));
static_assert(gives("(function($x) { $x })(1)", "anything", absent_unknown) &&
              gives("$substring(?, 1)", "anything", absent_unknown));

// What is not there.

static_assert(lacks("$states.input.totl", 15, "totl") && lacks("$states.input.items[0].pric", 24, "pric") &&
              lacks("$states.input.items[pric > 1]", 21, "pric") && lacks("$states.input.items.(pric)", 22, "pric") &&
              lacks("$map($states.input.items, function($v) { $v.pric })", 45, "pric") &&
              lacks("($x := $states.input.first; $x.pric)", 32, "pric") && lacks("$count(1 + $states.input.`no`)", 27, "no") &&
              lacks("{'a': {'b': $states.input.no}}", 27, "no") && lacks("$lookup($states.input, 'no')", 25, "no"));
static_assert(has_no(path_fault::no_object, "$states.input.id.length", 18, "length"));
static_assert(gives("$exists($states.input.no)", "boolean") && gives("$exists($states.input.id.no) or true", "boolean"));
static_assert(doubts("$states.input.note", "note") && doubts("$states.input.first.size + 1", "size") &&
              doubts("$uppercase($states.input.note)", "note"));
static_assert(gives("$states.input.note ?? 'none'", "string") && gives("$states.input.note ?: 'none'", "string") &&
              gives("$exists($states.input.note) ? $states.input.note : 'none'", "string", absent_by_count) &&
              gives("$states.input.note ? $states.input.note : 'none'", "string", absent_by_count));

// Bounds: what nests too deep, and bytes that no recogniser has seen.

template <int Depth> constexpr bool is_bounded() {
    char expression[2 * Depth + 2]{};
    for (int i = 0; i < Depth; ++i) {
        expression[i] = '(';
        expression[2 * Depth - i] = ')';
    }
    expression[Depth] = '1';
    world w;
    jsonata_shape shapes{w.store, w.environment()};
    return shapes.shape_of({expression, 2 * Depth + 1}).shape == (Depth < 64 ? int{json_number} : anything);
}
static_assert(is_bounded<10>() && is_bounded<63>() && is_bounded<64>() && is_bounded<200>());

constexpr bool ends(char const* bytes) {
    world w;
    jsonata_shape shapes{w.store, w.environment()};
    shapes.shape_of(terminated(bytes));
    return true;
}
static_assert(ends("") && ends("(") && ends("$") && ends("$map(1,") && ends("{'a'") && ends("[1..") && ends("'a") &&
              ends("1 ? 2 :") && ends("$merge([1 x") && ends("|a") && ends("function(") && ends("$x[") && ends("a@") &&
              ends("/a") && ends("`a"));

}
