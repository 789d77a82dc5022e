// The shapes of JSON documents: written down, payload templates of JSONPath, and those of JSONata.
#include <aslant/payload/json_shape.hpp>

using namespace aslant::core;

namespace {

struct memory {
    shape shapes[400]{};
    field_cell cells[1000]{};
    shape_segment segments[1]{};
    shape_store store{segments, 0, shapes, 400, cells, 1000};

    constexpr memory() { add_first_shapes(store); }
};

// Says what it was asked for last, in place of a machine.
struct asked {
    text words{};
    int offset = -1;
    int count = 0;

    constexpr int note(text asked_for, int at, int gives) {
        words = asked_for;
        offset = at;
        ++count;
        return gives;
    }
    constexpr int read_path(text path, int at) { return note(path, at, json_number); }
    constexpr int read_call(text call, int at) { return note(call, at, any_array); }
    constexpr int read_expression(text expression, int at) { return note(expression, at, json_boolean); }
};
struct reading : memory {
    asked reader;
    int root;

    constexpr reading(char const* document, json_reading what)
        : root{json_shape_reader{store, reader, what}.read(terminated(document))} {}
    constexpr shape const& top() const { return store.at(root); }
    // The shape of a member; -1 where it is missing, or may be.
    constexpr int member(char const* name) const {
        found_field const found = store.field(root, terminated(name));
        return found.is_found && !found.is_maybe ? found.shape : -1;
    }
    constexpr bool was_asked(char const* words, int at) const {
        return reader.count == 1 && reader.words == terminated(words) && reader.offset == at;
    }
};
constexpr reading constants(char const* document) { return {document, json_reading::constants}; }
constexpr reading paths(char const* document) { return {document, json_reading::paths}; }
constexpr reading expressions(char const* document) { return {document, json_reading::expressions}; }

// --- scalars

static_assert(constants("null").root == json_null && constants(" true ").root == json_boolean &&
              constants("false\n").root == json_boolean && constants("-1.5e3").root == json_number &&
              constants("0").root == json_number && constants(R"("a \" b")").root == json_string &&
              constants(R"("")").root == json_string);

// --- objects

static_assert(constants("{}").root == empty_object && constants(" { } ").root == empty_object);
static_assert(constants(R"({"a": 1, "b" : "x", "c":null})").member("a") == json_number &&
              constants(R"({"a": 1, "b" : "x", "c":null})").member("b") == json_string &&
              constants(R"({"a": 1, "b" : "x", "c":null})").member("c") == json_null &&
              constants(R"({"a": 1, "b" : "x", "c":null})").member("d") == -1 &&
              constants(R"({"a": 1})").top().kinds == json_object && constants(R"({"a": 1})").top().is_known);
static_assert(constants(R"({"": 1})").member("") == json_number);
constexpr bool nested() {
    reading const r = constants(R"({"a": {"b": {"c": true}, "d": [{"e": 1}]}, "f": 0})");
    int const a = r.member("a");
    int const c = r.store.field(r.store.field(a, text_of("b")).shape, text_of("c")).shape;
    int const e = r.store.field(r.store.at(r.store.field(a, text_of("d")).shape).element, text_of("e")).shape;
    return c == json_boolean && e == json_number && r.member("f") == json_number && !r.store.field(a, text_of("f")).is_found;
}
static_assert(nested());

// --- arrays: what each element may be, and what those at each position of a short one are

static_assert(constants("[]").top().kinds == json_array && constants("[ ]").top().element == never &&
              constants("[]").top().length == 0);
static_assert(constants(R"([1, "a", null])").top().element == (json_number | json_string | json_null) &&
              constants(R"([1, "a", null])").top().length == 3);
constexpr bool by_position() {
    reading const r = constants(R"([1, "a", {"b": 2}])");
    int const b = r.store.field(r.store.place(r.root, 2).shape, text_of("b")).shape;
    return r.store.place(r.root, 0).shape == json_number && r.store.place(r.root, 1).shape == json_string && b == json_number &&
           !r.store.place(r.root, 3).is_found;
}
static_assert(by_position());
constexpr bool long_ones() {
    reading const eight = constants("[1,2,3,4,5,6,7,8]");
    reading const nine = constants("[1,2,3,4,5,6,7,8,\"a\"]");
    return !eight.store.place(eight.root, 8).is_found && nine.store.place(nine.root, 40).is_found &&
           nine.top().element == (json_number | json_string);
}
static_assert(long_ones());
constexpr bool objects_in_arrays() {
    reading const r = constants(R"([{"a": 1, "b": 2}, {"a": "x"}])");
    found_field const a = r.store.field(r.top().element, text_of("a"));
    found_field const b = r.store.field(r.top().element, text_of("b"));
    return a.shape == (json_number | json_string) && !a.is_maybe && b.shape == json_number && b.is_maybe;
}
static_assert(objects_in_arrays());

// --- names that are spelt with escapes: the object has one more member, nobody knows which

static_assert(constants(R"({"a": 1, "\u0062": "x"})").member("a") == json_number &&
              constants(R"({"a": 1, "\u0062": "x"})").member("b") == anything &&
              constants(R"({"\n": 1})").member("other") == anything);
constexpr bool only_the_object_is_open() {
    reading const r = constants(R"({"a": {"\t": 1}, "b": {"c": "\\"}})");
    return r.member("d") == -1 && !r.store.field(r.member("b"), text_of("d")).is_found &&
           r.store.field(r.member("a"), text_of("d")).is_found;
}
static_assert(only_the_object_is_open());
// Names are parts of the document: nothing that was made for reading it is left in the shape.
constexpr char named[] = R"({"name": 1})";
constexpr bool names_are_in_the_document() {
    reading const r{named, json_reading::constants};
    return r.store.cell(r.top().fields).name.data == named + 2;
}
static_assert(names_are_in_the_document());

// --- payload templates of JSONPath

static_assert(paths(R"({"id.$": "$.order.id"})").member("id") == json_number &&
              paths(R"({"id.$": "$.order.id"})").member("id.$") == -1 &&
              paths(R"({"id.$": "$.order.id"})").was_asked("$.order.id", 10));
static_assert(paths(R"j({"a": 1, "c" : { "all.$" : "States.Array($.a, 'b')"}})j").was_asked("States.Array($.a, 'b')", 28));
static_assert(paths(R"({"a.$":"$$.Execution.Id","b":"$.x"})").was_asked("$$.Execution.Id", 8) &&
              paths(R"({"a.$":"$$.Execution.Id","b":"$.x"})").member("b") == json_string);
static_assert(paths(R"({"a": ["$.x", {"b.$": "$.y"}]})").was_asked("$.y", 23), "elements have no names, but members in them do");
static_assert(paths(R"(["$.x"])").reader.count == 0 && paths(R"("$.x")").root == json_string);
static_assert(paths(R"({".$": "$.x"})").member("") == json_number);
static_assert(paths(R"({"a.$": 1, "b": 2})").member("a") == anything && paths(R"({"a.$": 1, "b": 2})").member("b") == json_number &&
                  paths(R"({"a.$": ""})").member("a") == anything &&
                  paths(R"({"a.$": {"b": 1}, "c": 2})").member("c") == json_number,
              "the rules refuse them, but they are read to their end");
static_assert(constants(R"({"id.$": "$.order.id"})").member("id.$") == json_string &&
              constants(R"({"id.$": "$.order.id"})").reader.count == 0);
static_assert(paths(R"({"a": "{% $x %}"})").member("a") == json_string);

// with escapes: a call is handed on as it is spelt, paths and what may have its quotes hidden are anything
static_assert(
    paths(R"j({"a.$": "States.Format('\"{}\" \\{', $.b)", "c": 1})j").was_asked(R"j(States.Format('\"{}\" \\{', $.b))j", 9) &&
    paths(R"j({"a.$": "States.Format('\"{}\" \\{', $.b)", "c": 1})j").member("c") == json_number);
static_assert(paths(R"({"a.$": "$['\"']", "c": 1})").member("a") == anything && paths(R"({"a.$": "$['\"']"})").reader.count == 0 &&
              paths(R"j({"a.$": "States.Array(\u0027a\u0027)"})j").member("a") == anything &&
              paths(R"j({"a.$": "States.Array(\u0027a\u0027)"})j").reader.count == 0 &&
              paths(R"j({"a.$": "States.Array('\\\\u0027')"})j").reader.count == 1);
static_assert(paths(R"({"a.\u0024": "$.x"})").reader.count == 0 && paths(R"({"a.\u0024": "$.x"})").member("a") == anything);

// --- JSONata

static_assert(expressions(R"({"id": "{% $states.input.id %}"})").was_asked(" $states.input.id ", 10) &&
              expressions(R"({"id": "{% $states.input.id %}"})").member("id") == json_boolean);
static_assert(expressions(R"(["{%1%}", 2])").was_asked("1", 4) && expressions(R"("{%a%}")").root == json_boolean);
static_assert(expressions(R"({"a.$": "$.x"})").member("a.$") == json_string && expressions(R"("a {% b %}")").root == json_string);
static_assert(expressions(R"("{% $a & \"b\" %}")").root == anything && expressions(R"("{% $a & \"b\" %}")").reader.count == 0 &&
              expressions(R"("{%")").root == anything && expressions(R"("{%}")").root == anything);

// --- depth, and texts that are no JSON: nothing is promised but an end

template <int Depth> constexpr int nested_arrays() {
    char document[2 * Depth + 1]{};
    for (int i = 0; i < Depth; ++i) document[i] = '[', document[Depth + i] = ']';
    reading const r{document, json_reading::constants};
    int at = r.root;
    int depth = 0;
    for (; at != never && at != anything; at = r.store.at(at).element) ++depth;
    return depth;
}
static_assert(nested_arrays<64>() == 64 && nested_arrays<1>() == 1 && nested_arrays<300>() == 64);
constexpr bool ends(char const* document) {
    for (text words = terminated(document); words.size >= 0; --words.size) {
        memory m;
        asked reader;
        json_shape_reader{m.store, reader, json_reading::paths}.read(words);
    }
    return true;
}
static_assert(ends(R"({"a": [1, "\"", {"b.$": "$.c"}], "d": nul})") && ends(R"([}]}"a")") && ends("{1:2}") && ends(R"({"a" 1})") &&
              ends("[,,]") && ends(R"j("\)j") && ends(R"j({"a.$":"States.Format('\\)j"));

// --- a store that is full says so

constexpr bool overflows() {
    shape shapes[24]{};
    field_cell cells[6]{};
    shape_segment segments[1]{};
    shape_store store{segments, 0, shapes, 24, cells, 6};
    add_first_shapes(store);
    shape_of_json(store, text_of(R"({"a": [1, 2, {"b": 3}], "c": {"d": 4}, "e": 5})"));
    return store.is_full();
}
static_assert(overflows());

}
