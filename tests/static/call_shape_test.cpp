// What intrinsic functions give, and arguments that they cannot take: calls in texts, in JSON, and of nodes.
#include <aslant/payload/call_shape_reader.hpp>
#include <aslant/states/intrinsics.hpp>

using namespace aslant::core;

namespace {

// An input that has something of each kind, and calls that read it.
struct machine {
    shape shapes[200]{};
    field_cell cells[600]{};
    shape_segment segments[1]{};
    shape_store store{segments, 0, shapes, 200, cells, 600};
    int input = empty_object;
    node const* nodes = nullptr;
    int paths = 0;
    call_fault faults[4]{};
    int fault_count = 0;

    constexpr machine() {
        add_first_shapes(store);
        set("text", json_string);
        set("number", json_number);
        set("boolean", json_boolean);
        set("null", json_null);
        set("numberOrNull", json_number | json_null);
        set("unknown", anything);
        set("numbers", store.array_of(json_number));
        set("list", any_array);
        set("empty", store.add({json_array, true, none, never, never, none, 0, {}}));
        set("pair", store.with_place(store.with_place(empty_array, json_string), json_number));
        set("object", store.with_field(store.with_field(empty_object, text_of("a"), json_number), text_of("b"), json_string));
        set("other", store.with_field(store.with_field(empty_object, text_of("b"), json_boolean), text_of("c"), json_null, true));
        set("open", any_object);
    }
    constexpr void set(char const* name, int value) { input = store.with_field(input, terminated(name), value); }
    constexpr int of(char const* name) const { return store.field(input, terminated(name)).shape; }

    // Only paths of one field are in these calls; any other is not known.
    constexpr int read_path(text path, int) {
        ++paths;
        if (path.size < 3 || path[1] != '.') return path.size == 1 ? input : int(anything);
        found_field const found = store.field(input, {path.data + 2, path.size - 2});
        return found.is_found ? found.shape : int(anything);
    }
    constexpr int read_node(int at) {
        node const& n = nodes[at];
        switch (n.value_form) {
            case form::path: return read_path(n.value, 0);
            case form::intrinsic: return read(n.value);
            case form::call:
            case form::array: return call_shape_reader{store, *this}.read(nodes, at);
            case form::string: return json_string;
            case form::boolean: return json_boolean;
            case form::null: return json_null;
            default: return json_number;
        }
    }
    constexpr void add(call_fault const& fault) { faults[fault_count++ & 3] = fault; }

    constexpr int read(text call, int offset = 0, bool is_json = false) {
        return call_shape_reader{store, *this}.read(call, offset, is_json);
    }
    constexpr int read(char const* call) { return read(terminated(call)); }
    template <tree_like Call> constexpr int read(Call const& call) {
        nodes = call.nodes;
        return call_shape_reader{store, *this}.read(nodes, 0);
    }
    // The shape of a field of an object, -1 where there is none, -2 where it may be missing.
    constexpr int field(int object, char const* name) const {
        found_field const found = store.field(object, terminated(name));
        return !found.is_found ? -1 : found.is_maybe ? -2 : found.shape;
    }
    constexpr bool is_array_of(int array, int element) const {
        return store.at(array).kinds == json_array && store.at(array).element == element;
    }
};

template <class Call> constexpr bool gives(Call const& call, int shape) {
    machine m;
    return m.read(call) == shape && m.fault_count == 0;
}
template <class Call> constexpr bool gives_array(Call const& call, int element) {
    machine m;
    return m.is_array_of(m.read(call), element) && m.fault_count == 0;
}
template <class Call> constexpr bool is_right(Call const& call) {
    machine m;
    m.read(call);
    return m.fault_count == 0;
}

// --- what each function gives

static_assert(gives("States.Format('{} {} {}', $.text, $.number, $.null)", json_string) &&
              gives("States.JsonToString($.object)", json_string) && gives("States.Base64Encode($.text)", json_string) &&
              gives("States.Base64Decode('YQ==')", json_string) && gives("States.Hash($.object, 'MD5')", json_string) &&
              gives("States.UUID()", json_string) && gives("States.UUID( )", json_string));
static_assert(gives("States.MathAdd($.number, -1)", json_number) && gives("States.MathRandom(1, $.number, 3)", json_number) &&
              gives("States.ArrayLength($.numbers)", json_number) && gives("States.ArrayContains($.numbers, 3)", json_boolean) &&
              gives("States.StringToJson($.text)", anything));
static_assert(gives_array("States.ArrayRange(1, $.number, 1)", json_number) &&
              gives_array("States.StringSplit($.text, ',')", json_string) &&
              gives_array("States.ArrayUnique($.numbers)", json_number) && gives("States.ArrayUnique($.list)", any_array) &&
              gives("States.ArrayUnique($.unknown)", any_array) && gives_array("States.ArrayPartition($.unknown, 2)", any_array));
constexpr bool partition() {
    machine m;
    int const all = m.read("States.ArrayPartition($.numbers, 4)");
    return m.store.at(all).kinds == json_array && m.is_array_of(m.store.at(all).element, json_number) &&
           m.is_array_of(m.store.at(m.read("States.ArrayPartition($.pair, 4)")).element, json_string | json_number);
}
static_assert(partition());
static_assert(gives("States.ArrayGetItem($.numbers, 7)", json_number) && gives("States.ArrayGetItem($.pair, 0)", json_string) &&
              gives("States.ArrayGetItem($.pair, 1)", json_number) &&
              gives("States.ArrayGetItem($.pair, $.number)", json_string | json_number) &&
              gives("States.ArrayGetItem($.unknown, 0)", anything) && gives("States.ArrayGetItem($.list, 0)", anything) &&
              gives("States.ArrayGetItem($.empty, 0)", anything) &&
              gives("States.ArrayGetItem(States.StringSplit($.text, '/'), 2)", json_string));
constexpr bool arrays() {
    machine m;
    int const three = m.read("States.Array($.text, 1, States.Array(null))");
    return m.store.place(three, 0).shape == json_string && m.store.place(three, 1).shape == json_number &&
           m.is_array_of(m.store.place(three, 2).shape, json_null) && !m.store.place(three, 3).is_found &&
           m.is_array_of(m.read("States.Array()"), never) &&
           m.is_array_of(m.read("States.Array($.number, true)"), json_number | json_boolean) &&
           m.is_array_of(m.read("States.Array($.unknown, true)"), anything);
}
static_assert(arrays());

// --- objects in one

constexpr bool merges() {
    machine m;
    int const both = m.read("States.JsonMerge($.object, $.other, false)");
    int const turned = m.read("States.JsonMerge($.other, $.object, false)");
    int const into_open = m.read("States.JsonMerge($.open, $.object, false)");
    int const of_open = m.read("States.JsonMerge($.object, $.open, false)");
    return m.field(both, "a") == json_number && m.field(both, "b") == json_boolean && m.field(both, "c") == -2 &&
           m.field(both, "d") == -1 && m.field(turned, "b") == json_string && m.field(turned, "c") == -2 &&
           m.field(into_open, "b") == json_string && m.field(into_open, "d") == anything && m.field(of_open, "b") == anything &&
           m.fault_count == 0;
}
static_assert(merges());
constexpr bool merges_what_may_be_missing() {
    machine m;
    m.set("maybe", m.store.with_field(empty_object, text_of("a"), json_string, true));
    int const known = m.read("States.JsonMerge($.object, $.maybe, false)");
    int const open = m.read("States.JsonMerge($.unknown, $.maybe, false)");
    return m.field(known, "a") == (json_number | json_string) && m.field(known, "b") == json_string &&
           m.field(open, "a") == anything && m.field(m.read("States.JsonMerge($.maybe, $.maybe, false)"), "a") == -2;
}
static_assert(merges_what_may_be_missing());
static_assert(gives("States.JsonMerge($.object, $.other, true)", any_object) &&
              gives("States.JsonMerge($.object, $.other, $.boolean)", any_object));

// --- arguments

struct expected {
    char const* function;
    int argument;
    char const* wanted;
    char const* found;
    int offset;
    bool fails = true;
};
template <class Call> constexpr bool refused(Call const& call, expected const& e) {
    machine m;
    m.read(call);
    call_fault const& f = m.faults[0];
    return m.fault_count == 1 && f.function == terminated(e.function) && f.argument == e.argument &&
           terminated(f.wanted) == terminated(e.wanted) && f.found == terminated(e.found) && f.offset == e.offset &&
           f.fails == e.fails;
}
static_assert(refused("States.MathAdd($.text, 1)", {"States.MathAdd", 1, "a number", "$.text", 15}) &&
              refused("States.MathAdd(1,$.null )", {"States.MathAdd", 2, "a number", "$.null", 17}) &&
              refused("States.MathRandom(1, 2, $.boolean)", {"States.MathRandom", 3, "a number", "$.boolean", 24}) &&
              refused("States.ArrayRange(0, 9, $.numbers)", {"States.ArrayRange", 3, "a number", "$.numbers", 24}));
static_assert(refused("States.ArrayLength($.number)", {"States.ArrayLength", 1, "an array", "$.number", 19}) &&
              refused("States.ArrayUnique($.object)", {"States.ArrayUnique", 1, "an array", "$.object", 19}) &&
              refused("States.ArrayPartition($.text, 2)", {"States.ArrayPartition", 1, "an array", "$.text", 22}) &&
              refused("States.ArrayContains($.text, 'a')", {"States.ArrayContains", 1, "an array", "$.text", 21}) &&
              refused("States.ArrayGetItem($.pair, $.text)", {"States.ArrayGetItem", 2, "a number", "$.text", 28}));
static_assert(refused("States.StringToJson($.object)", {"States.StringToJson", 1, "a text", "$.object", 20}) &&
              refused("States.StringSplit($.numbers, ',')", {"States.StringSplit", 1, "a text", "$.numbers", 19}) &&
              refused("States.StringSplit('a', $.number)", {"States.StringSplit", 2, "a text", "$.number", 24}) &&
              refused("States.Base64Encode($.number)", {"States.Base64Encode", 1, "a text", "$.number", 20}) &&
              refused("States.Hash($.object, $.null)", {"States.Hash", 2, "a text", "$.null", 22}));
static_assert(refused("States.JsonMerge($.object, $.list, false)", {"States.JsonMerge", 2, "an object", "$.list", 27}) &&
              refused("States.JsonMerge($.object, $.object, $.text)", {"States.JsonMerge", 3, "true or false", "$.text", 37}));
constexpr char const scalars[] = "a text, a number, a boolean or null";
static_assert(refused("States.Format($.number)", {"States.Format", 1, "a text", "$.number", 14}) &&
                  refused("States.Format('{}{}', 1, $.object)", {"States.Format", 3, scalars, "$.object", 25, false}) &&
                  refused("States.Format($.text, $.numbers)", {"States.Format", 2, scalars, "$.numbers", 22, false}),
              "objects and arrays are written, but not as JSON");
static_assert(is_right("States.Format('{}{}{}{}{}', $.text, $.number, $.boolean, $.null, $.unknown)"));
static_assert(refused("States.MathAdd(States.ArrayGetItem(States.StringSplit($.text, '-'), 1), 1)",
                      {"States.MathAdd", 1, "a number", "States.ArrayGetItem(States.StringSplit($.text, '-'), 1)", 15}) &&
              refused("States.Array(1, States.Array(States.MathAdd($.text, 1)))", {"States.MathAdd", 1, "a number", "$.text", 44}));
constexpr bool all_of_them() {
    machine m;
    m.read("States.Array(States.MathAdd($.text, $.null), States.ArrayLength($.text))");
    return m.fault_count == 3 && m.faults[2].shape == json_string && m.faults[1].shape == json_null && m.faults[0].node == none;
}
static_assert(all_of_them());

// A doubt is none.
static_assert(is_right("States.MathAdd($.numberOrNull, $.unknown)") && is_right("States.MathAdd($.other.c, $.nowhere)") &&
              is_right("States.ArrayLength($.object[*])") && is_right("States.ArrayLength(States.StringToJson($.text))") &&
              is_right("States.Format('{}', ${Name})") && is_right("States.JsonToString($)") &&
              is_right("States.ArrayContains($.numbers, $.object)") && is_right("States.Unheard($.text)"));

// --- how calls are written

constexpr bool reads(char const* call, int paths) {
    machine m;
    m.read(call);
    return m.paths == paths;
}
static_assert(reads("States.Array( $.a ,\t$$.b\n, $c , '$.d, $.e)' , $.f )", 4) &&
              reads("States.Array('it\\'s $.a', '\\\\', $.b)", 1) &&
              reads("States.Array($['a, b)'], $.c[?(@.d == 1 && @.e == '),')].f, $.g[0,1])", 3) &&
              reads("States.Array(${Bucket}, $.a-b, -1.5e+3, null, true)", 1));
constexpr int offset_in_a_document() {
    machine m;
    m.read(text_of("States.MathAdd($.text, 1)"), 100);
    return m.faults[0].offset;
}
static_assert(offset_in_a_document() == 115);

// In JSON a backslash is two.
constexpr bool in_json(char const* call, int paths, int fault_offset) {
    machine m;
    m.read(terminated(call), 0, true);
    return m.paths == paths && (fault_offset < 0 ? m.fault_count == 0 : m.fault_count == 1 && m.faults[0].offset == fault_offset);
}
static_assert(in_json(R"j(States.Format('it\\'s \"{}\", {}', $.a, $.list))j", 2, 40) &&
              in_json(R"j(States.Format('\\\\', $.list))j", 1, 22) &&
              in_json(R"j(States.Array('a\n\t\/', States.MathAdd($.text, 1)))j", 1, 39) &&
              in_json(R"j(States.Array('\\\"', States.MathAdd(1, $.text)))j", 1, 39));
static_assert(in_json(R"j(States.MathAdd($['\"'], $.text))j", 0, -1) && in_json(R"j(States.Array($.a,\n$.b))j", 1, -1),
              "given up from there on");
constexpr bool given_up() {
    machine m;
    return m.read(text_of(R"j(States.Array('a', $['\"']))j"), 0, true) == any_array &&
           m.read(text_of(R"j(States.JsonMerge($.object, $['\"'], false))j"), 0, true) == any_object &&
           m.read(text_of(R"j(States.ArrayGetItem($['\"'], 0))j"), 0, true) == anything &&
           m.read(text_of(R"j(States.Array(1, States.Format('{}', $['\"'])))j"), 0, true) == any_array &&
           m.read(text_of(R"j(States.Format('{}', $['\"']))j"), 0, true) == json_string;
}
static_assert(given_up());

// --- calls that C++ writes

static_assert(gives(format("{} {}", path("$.text"), 1), json_string) && gives(math_add(path("$.number"), 1), json_number) &&
              gives(array_contains(path("$.list"), nullptr), json_boolean) && gives_array(array_range(1, 2, 3), json_number) &&
              gives(array_get_item(path("$.pair"), 0), json_string) && gives(array_get_item(array(1, "a"), 1), json_string) &&
              gives(array_get_item(path("$.pair"), path("$.number")), json_string | json_number) &&
              gives(json_merge(path("$.object"), path("$.other"), true), any_object) && gives(uuid(), json_string) &&
              gives_array(array(path("$.text"), array(1)), json_string) == false &&
              gives_array(array(path("$.text"), 1), json_string | json_number) &&
              gives_array(array_unique(intrinsic("States.StringSplit($.text, ',')")), json_string));
constexpr bool merges_nodes() {
    machine m;
    int const both = m.read(json_merge(path("$.object"), path("$.other"), false));
    return m.field(both, "a") == json_number && m.field(both, "b") == json_boolean;
}
static_assert(merges_nodes());
static_assert(refused(math_add(path("$.text"), 1), {"States.MathAdd", 1, "a number", "$.text", 0}) &&
              refused(array_length(array_get_item(path("$.pair"), 0)),
                      {"States.ArrayLength", 1, "an array", "States.ArrayGetItem", 0}) &&
              refused(math_add(1, array_get_item(array(1, "a"), 1)), {"States.MathAdd", 2, "a number", "States.ArrayGetItem", 0}) &&
              refused(array(1, format("{}", path("$.object"))), {"States.Format", 2, scalars, "$.object", 0, false}) &&
              refused(array_length(intrinsic("States.ArrayGetItem($.numbers, 0)")),
                      {"States.ArrayLength", 1, "an array", "States.ArrayGetItem($.numbers, 0)", 0}));
constexpr int node_of_fault() {
    machine m;
    auto const call = array(1, format("{}", path("$.object")));
    m.read(call);
    return m.faults[0].node;
}
static_assert(node_of_fault() == 4);

// --- depth, and texts that are no calls: nothing is promised but an end

template <int Depth> constexpr int nested() {
    constexpr text name = text_of("States.Array(");
    char call[Depth * (name.size + 1)]{};
    int at = 0;
    for (int i = 0; i < Depth; ++i)
        for (int j = 0; j < name.size; ++j) call[at++] = name[j];
    for (int i = 0; i < Depth; ++i) call[at++] = ')';
    machine m;
    return m.read(text{call, at});
}
static_assert(nested<10>() != any_array && nested<11>() == any_array && nested<500>() == any_array);
constexpr bool ends(char const* call) {
    for (text words = terminated(call); words.size >= 0; --words.size) {
        machine m;
        m.read(words, 0, false);
        m.read(words, 0, true);
    }
    return true;
}
static_assert(ends("States.Format('\\'{}', $.a[?(@.b == 1)], -1, States.Array(null)) x") && ends("States.JsonMerge(,,)") &&
              ends("(((") && ends("States.Array(${a}, $.\\') ") && ends("States.Array('\\\\"));

}
