// Shapes: what is put into them is read again, what may be this or that is either, and loops end. Paths into them, and declared types.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace aslant::core;

namespace shop {

struct item {
    std::string sku;
    int quantity;
};
ASLANT_RECORD(item, sku, quantity);

struct basket {
    std::string id;
    std::optional<int> points;
    std::vector<item> items;
    std::map<std::string, bool> flags;
    std::variant<int, item> extra;
    aslant::any notes;
};
ASLANT_RECORD(basket, id, points, items, flags, extra, notes);

struct tree_of_texts {
    std::string words;
    std::vector<tree_of_texts> below;
};
ASLANT_RECORD(tree_of_texts, words, below);
struct tree_of_numbers {
    int words;
    std::vector<tree_of_numbers> below;
};
ASLANT_RECORD(tree_of_numbers, words, below);

struct needs_points {
    int points;
};
ASLANT_RECORD(needs_points, points);
struct needs_items {
    std::vector<basket> items;
};
ASLANT_RECORD(needs_items, items);

}

namespace {

using namespace shop;

// A store with the first shapes and the types above.
struct shelf {
    shape_segment segments[40]{};
    shape_memory memory;
    declared_types types;
    shape_store store{segments, 0, memory};

    constexpr shelf() {
        constexpr auto declared =
            make(node_of(kind::machine), aslant::input<basket>, aslant::input<tree_of_texts>, aslant::input<tree_of_numbers>);
        add_first_shapes(store);
        types.collect(declared.nodes, declared.nodes[0].size);
        types.fill(store);
    }
    template <class T> constexpr int of() const { return store.shape_of(aslant::core::payload_of<T>); }
    constexpr int put(int object, char const* name, int value, bool maybe = false) {
        return store.with_field(object, terminated(name), value, maybe);
    }
    constexpr found_field get(int object, char const* name) const { return store.field(object, terminated(name)); }

    // Whether two shapes mean the same, whatever their numbers.
    constexpr bool is_same(int a, int b, int depth = 0) const {
        if (a == b || depth == 8) return true;
        shape const& x = store.at(a);
        shape const& y = store.at(b);
        if (x.kinds != y.kinds || x.is_known != y.is_known || x.length != y.length || (x.places == none) != (y.places == none))
            return false;
        if (!is_same(x.rest, y.rest, depth + 1) || !is_same(x.element, y.element, depth + 1)) return false;
        return has_all(x.fields, b, depth) && has_all(y.fields, a, depth) && has_places(x.places, b, depth);
    }

  private:
    constexpr bool has_all(int root, int other, int depth) const {
        bool all = true;
        store.for_each_field(root, [&](field_cell const& c) {
            field_cell const& found = store.find_cell(store.at(other).fields, c.hash);
            all = all && found.bit == 0 && found.is_maybe == c.is_maybe && is_same(found.left, c.left, depth + 1);
        });
        return all;
    }
    constexpr bool has_places(int root, int other, int depth) const {
        bool all = true;
        store.for_each_field(root, [&](field_cell const& c) {
            found_field const found = store.place(other, int(c.hash));
            all = all && found.is_found && is_same(found.shape, c.left, depth + 1);
        });
        return all;
    }
};

// --- scalars are their bits

constexpr bool scalars() {
    shelf s;
    bool right = true;
    for (int a = 0; a < anything; ++a)
        for (int b = 0; b < anything; ++b) right = right && s.store.join(a, b) == (a | b);
    for (int a = 0; a < anything; ++a)
        right = right && s.store.at(a).kinds == a && s.store.join(a, anything) == anything && s.store.join(anything, a) == anything;
    return right && s.store.shape_of(nullptr) == anything && s.of<std::string>() == json_string && s.of<bool>() == json_boolean &&
           s.of<double>() == json_number && s.of<int>() == json_number && s.of<decltype(nullptr)>() == json_null &&
           s.of<aslant::any>() == anything;
}
static_assert(scalars());

// --- fields

constexpr bool fields_are_read() {
    shelf s;
    int const a = s.put(empty_object, "a", json_number);
    int const ab = s.put(a, "b", json_string, true);
    bool const there =
        s.get(ab, "a").shape == json_number && s.get(ab, "a").is_found && !s.get(ab, "a").is_maybe && s.get(ab, "b").is_maybe;
    bool const not_there = !s.get(ab, "c").is_found && !s.get(a, "b").is_found && !s.get(empty_object, "a").is_found &&
                           !s.get(json_string, "a").is_found;
    int const again = s.put(ab, "a", json_string);
    bool const replaced =
        s.get(again, "a").shape == json_string && s.get(ab, "a").shape == json_number && s.get(again, "b").shape == json_string;
    bool const open =
        s.get(anything, "a").shape == anything && s.get(any_object, "a").shape == anything && s.get(any_object, "a").is_found;
    int const of_any = s.put(anything, "a", json_number);
    bool const of_open =
        s.get(of_any, "a").shape == json_number && s.get(of_any, "z").shape == anything && s.store.at(of_any).kinds == json_object;
    int const of_text = s.put(json_string, "a", json_number);   // what it was is no more
    return there && not_there && replaced && open && of_open && s.store.at(of_text).kinds == json_object &&
           !s.get(of_text, "z").is_found && s.get(error_output, "Error").shape == json_string &&
           s.get(error_output, "Cause").shape == json_string && !s.get(error_output, "error").is_found;
}
static_assert(fields_are_read());

// The same again gives the same number: that is how the end of a loop is seen.
constexpr bool same_number() {
    shelf s;
    int object = empty_object;
    char const* const names[]{"a", "b", "c", "dd", "ee", "a-b", "", "\xC3\xBC"};
    for (char const* name : names) object = s.put(object, name, json_number);
    bool right = true;
    for (char const* name : names)
        right = right && s.put(object, name, json_number) == object && s.get(object, name).shape == json_number;
    int backwards = empty_object;
    for (int i = 8; i-- > 0;) backwards = s.put(backwards, names[i], json_number);
    return right && s.is_same(object, backwards) && s.store.join(object, backwards) == object &&
           s.store.join(backwards, object) == backwards;
}
static_assert(same_number());

// Names whose hashes share many bits or few, in any order.
constexpr bool many_fields(int count, int step, bool maybe) {
    shelf s;
    int fields = none;
    for (int i = 0; i < count; ++i) {
        name_hash const n = name_hash(i * step % count);
        fields = s.store.insert(fields, {n << (i % 2 == 0 ? 0 : 32) | (n & 7) << 61, 0, {}, 1 + i % 15, 0, maybe});
    }
    bool right = true;
    int found = 0;
    s.store.for_each_field(fields, [&](field_cell const& c) {
        ++found;
        right = right && c.is_maybe == maybe;
    });
    for (int i = 0; i < count; ++i) {
        name_hash const n = name_hash(i * step % count);
        right = right && s.store.find_cell(fields, n << (i % 2 == 0 ? 0 : 32) | (n & 7) << 61).bit == 0;
    }
    return right && found > count / 2 && s.store.find_cell(fields, ~name_hash{0}).bit != 0;
}
static_assert(many_fields(100, 1, false) && many_fields(128, 37, true) && many_fields(3, 1, false));

// 1000 fields, one after another, and each of them is found.
struct written_number {
    char digits[4];
    constexpr explicit written_number(int n) : digits{'f', char('0' + n / 100), char('0' + n / 10 % 10), char('0' + n % 10)} {}
};
constexpr bool thousand_fields() {
    shelf s;
    int fields = none;
    for (int i = 0; i < 1000; ++i) {
        written_number const name(i);
        fields = s.store.insert(fields, {hash_of_field({name.digits, 4}), 0, {}, 1 + i % 15, 0, i % 2 == 0});
    }
    int found = 0;
    for (int i = 0; i < 1000; ++i) {
        written_number const name(i);
        field_cell const& at = s.store.find_cell(fields, hash_of_field({name.digits, 4}));
        found += at.bit == 0 && at.left == 1 + i % 15 && at.is_maybe == (i % 2 == 0);
    }
    return found == 1000 && !s.store.is_full();
}
static_assert(thousand_fields());

// A store of a fixed size says that it is full, and what was made before is right.
constexpr bool full() {
    constexpr int room = first_shapes + 2;
    shape shapes[room]{};
    field_cell cells[64]{};
    shape_segment segments[1]{};
    shape_store store{segments, 0, shapes, room, cells, 64};
    add_first_shapes(store);
    bool const had_room = store.has_room(2, 2) && !store.is_full();
    int const one = store.with_field(empty_object, text_of("a"), json_number);
    int const two = store.with_field(one, text_of("b"), json_number);
    bool const worked = store.field(two, text_of("a")).is_found && !store.is_full() && !store.has_room(1, 1);
    return had_room && worked && store.array_of(two) == anything && store.is_full() && store.field(two, text_of("b")).is_found;
}
static_assert(full());

// --- arrays

constexpr bool arrays() {
    shelf s;
    int const numbers = s.store.array_of(json_number);
    int const pair = s.store.with_place(s.store.with_place(empty_array, json_string), json_number);
    bool const of_pair = s.store.place(pair, 0).shape == json_string && s.store.place(pair, 1).shape == json_number &&
                         !s.store.place(pair, 2).is_found && s.store.at(pair).element == (json_string | json_number);
    bool const of_numbers = s.store.place(numbers, 7).shape == json_number && s.store.place(numbers, 7).is_found &&
                            s.store.place(any_array, 3).shape == anything && s.store.place(anything, 3).shape == anything &&
                            s.store.place(empty_array, 0).shape == anything;
    int const other = s.store.with_place(s.store.with_place(empty_array, json_boolean), json_number);
    int const joined = s.store.join(pair, other);
    bool const place_by_place = s.store.place(joined, 0).shape == (json_string | json_boolean) &&
                                s.store.place(joined, 1).shape == json_number && !s.store.place(joined, 2).is_found;
    int const longer = s.store.join(pair, s.store.with_place(pair, json_null));
    return of_pair && of_numbers && place_by_place && s.store.place(longer, 9).shape == (json_string | json_number | json_null) &&
           s.store.at(longer).places == none && s.store.join(numbers, empty_array) == numbers &&
           s.store.join(empty_array, numbers) == numbers;
}
static_assert(arrays());

// --- join: the same whichever comes first, nothing new of the same, and never less than either

struct samples {
    int all[24];
    int count = 0;
    constexpr void add(int shape) { all[count++] = shape; }
};
constexpr samples make_samples(shelf& s) {
    samples result{};
    int const a = s.put(empty_object, "a", json_number);
    int const ab = s.put(a, "b", json_string);
    int const pair = s.store.with_place(s.store.with_place(empty_array, json_string), ab);
    int const all[]{never,
                    json_null,
                    json_string | json_number,
                    anything,
                    empty_object,
                    any_object,
                    any_array,
                    error_output,
                    empty_array,
                    a,
                    ab,
                    s.put(a, "a", json_boolean),
                    s.put(empty_object, "b", ab, true),
                    s.put(any_object, "a", json_null),
                    s.store.array_of(ab),
                    pair,
                    s.store.with_place(pair, anything),
                    s.store.join(a, json_null),
                    s.store.join(pair, ab),
                    s.of<basket>(),
                    s.of<item>(),
                    s.of<tree_of_texts>(),
                    s.of<tree_of_numbers>(),
                    s.put(s.of<basket>(), "payment", s.of<item>())};
    for (int const shape : all) result.add(shape);
    return result;
}
constexpr bool join_is_commutative(int from, int to) {
    shelf s;
    samples const all = make_samples(s);
    for (int i = from; i < to; ++i)
        for (int k = 0; k < i; ++k)
            if (!s.is_same(s.store.join(all.all[i], all.all[k]), s.store.join(all.all[k], all.all[i]))) return false;
    return true;
}
static_assert(join_is_commutative(0, 12) && join_is_commutative(12, 20));
static_assert(join_is_commutative(20, 22));
static_assert(join_is_commutative(22, 23));
static_assert(join_is_commutative(23, 24));

constexpr bool join_is_idempotent(int from, int to) {
    shelf s;
    samples const all = make_samples(s);
    for (int i = from; i < to; ++i)
        for (int k = 0; k < all.count; ++k) {
            int const joined = s.store.join(all.all[i], all.all[k]);
            bool const again = s.store.join(joined, all.all[k]) == joined && s.store.join(joined, all.all[i]) == joined &&
                               s.store.join(joined, joined) == joined;
            if (!again || (s.store.at(joined).kinds & s.store.at(all.all[i]).kinds) != s.store.at(all.all[i]).kinds) return false;
        }
    return true;
}
static_assert(join_is_idempotent(0, 8));
static_assert(join_is_idempotent(8, 14));
static_assert(join_is_idempotent(14, 19));
static_assert(join_is_idempotent(19, 21));
static_assert(join_is_idempotent(21, 22));
static_assert(join_is_idempotent(22, 23));
static_assert(join_is_idempotent(23, 24));

constexpr bool join_of_objects() {
    shelf s;
    int const a = s.put(empty_object, "a", json_number);
    int const both = s.store.join(a, s.put(s.put(empty_object, "a", json_string), "b", json_null));
    bool const fields = s.get(both, "a").shape == (json_number | json_string) && !s.get(both, "a").is_maybe &&
                        s.get(both, "b").shape == json_null && s.get(both, "b").is_maybe;
    int const with_open = s.store.join(a, any_object);   // which may have it too
    bool const open =
        s.get(with_open, "a").shape == anything && !s.get(with_open, "a").is_maybe && s.get(with_open, "z").shape == anything;
    int const or_text = s.store.join(a, json_string);
    bool const mixed = s.store.at(or_text).kinds == (json_object | json_string) && s.get(or_text, "a").shape == json_number &&
                       !s.get(or_text, "a").is_maybe;
    int const map = s.of<std::map<std::string, bool>>();
    int const flags = s.get(s.of<basket>(), "flags").shape;
    return fields && open && mixed && map == flags && s.get(flags, "any").shape == json_boolean && s.get(flags, "any").is_found;
}
static_assert(join_of_objects());

// --- only: without kinds that it cannot be

constexpr bool only() {
    shelf s;
    int const a = s.put(empty_object, "a", json_number);
    int const or_text = s.store.join(a, json_string | json_null);
    return s.store.only(or_text, json_string) == json_string &&
           s.store.only(or_text, json_string | json_null) == (json_string | json_null) &&
           s.store.only(or_text, json_number) == never && s.is_same(s.store.only(or_text, json_object), a) &&
           s.store.only(a, json_object) == a && s.store.only(a, json_anything) == a &&
           s.store.only(anything, json_number) == json_number && s.store.only(anything, json_object) == any_object &&
           s.store.only(anything, json_array) == any_array && s.store.only(anything, json_object | json_array) == anything &&
           s.store.only(json_number, json_string) == never;
}
static_assert(only());

// --- loops end: what still changes is given up

template <class Change> constexpr int rounds_of_loop(shelf& s, int before, Change change) {
    for (int changes = 1; changes < 20; ++changes) {
        int const after = s.store.join(before, change(before));
        if (after == before) return changes;
        before = s.store.widened(before, after, changes);
    }
    return 20;
}
constexpr bool loops_end() {
    shelf s;
    int const start = s.put(s.of<basket>(), "n", json_number);
    int const into_itself = rounds_of_loop(s, start, [&](int at) { return s.put(at, "before", at); });
    int const in_arrays = rounds_of_loop(s, start, [&](int at) { return s.store.array_of(at); });
    int const wrapped = rounds_of_loop(s, start, [&](int at) { return s.put(empty_object, "next", at); });
    char letter[2]{'a', 0};
    int const more_names = rounds_of_loop(s, start, [&](int at) {
        ++letter[0];
        return s.put(at, letter, json_number);
    });
    int const nothing_new = rounds_of_loop(s, start, [&](int at) { return s.put(at, "n", json_number); });
    int const once = rounds_of_loop(s, start, [&](int at) { return s.put(at, "n", json_string); });
    return into_itself < 9 && in_arrays < 9 && wrapped < 9 && more_names < 9 && nothing_new == 1 && once == 2;
}
static_assert(loops_end());

// A field that does not change stays what it is, when another one is given up.
constexpr bool what_stays() {
    shelf s;
    int before = s.put(empty_object, "n", json_number);
    for (int changes = 1; changes < 5; ++changes)
        before = s.store.widened(before, s.store.join(before, s.put(before, "list", s.store.array_of(before))), changes);
    return s.get(before, "n").shape == json_number && s.get(before, "list").shape == anything;
}
static_assert(what_stays());

// --- paths

constexpr found_value walked(shelf& s, int from, char const* path) {
    text const words = terminated(path);
    return path_walker{s.store}.walk(from, words.data, words.data + words.size);
}
constexpr bool reads(char const* path, int shape) {
    shelf s;
    found_value const found = walked(s, s.of<basket>(), path);
    return found.fault == path_fault::nothing && !found.is_maybe && s.is_same(found.shape, shape);
}
static_assert(reads(".id", json_string) && reads("['id']", json_string) && reads("[\"id\"]", json_string));
static_assert(reads(".items[0].sku", json_string) && reads(".items[-1].quantity", json_number) &&
              reads("['items'][3]['quantity']", json_number));
static_assert(reads(".flags.any", json_boolean) && reads(".flags['a.b']", json_boolean) && reads(".notes.a[1].b", anything));
static_assert(reads("..sku", anything) && reads(".*", anything) && reads(".items.length()", anything) &&
              reads("['id','notes']", anything) && reads("['\\u0069d']", anything));
static_assert(reads(".extra", anything) == false);

constexpr bool reads_many(char const* path, int element) {
    shelf s;
    found_value const found = walked(s, s.of<basket>(), path);
    return found.fault == path_fault::nothing && s.store.at(found.shape).kinds == json_array &&
           s.store.at(found.shape).element == element;
}
static_assert(reads_many(".items[*].sku", json_string) && reads_many(".items[0:2].quantity", json_number) &&
              reads_many(".items[0,1].sku", json_string) && reads_many(".items[?(@.sku == 'a]')].quantity", json_number) &&
              reads_many(".items[::2]['sku']", json_string));

constexpr bool fails(char const* path, path_fault fault, char const* part) {
    shelf s;
    found_value const found = walked(s, s.of<basket>(), path);
    return found.fault == fault && found.part == terminated(part) && found.shape == anything;
}
static_assert(fails(".ids", path_fault::no_field, "ids") && fails("['I d']", path_fault::no_field, "I d") &&
              fails(".items[0].sk.a.b", path_fault::no_field, "sk") && fails(".items[*].price", path_fault::no_field, "price"));
static_assert(fails(".id.x", path_fault::no_object, "x") && fails(".items.sku", path_fault::no_object, "sku") &&
              fails(".flags.a.b", path_fault::no_object, "b"));
static_assert(fails(".id[0]", path_fault::no_array, "[0]") && fails("[0]", path_fault::no_array, "[0]") &&
              fails(".flags[1]", path_fault::no_array, "[1]"));

constexpr bool may_miss() {
    shelf s;
    found_value const found = walked(s, s.of<basket>(), ".points");
    int const inner = s.put(empty_object, "deep", s.put(empty_object, "x", json_number, true), true);
    found_value const deep = walked(s, inner, ".deep.x");
    return found.is_maybe && found.part == "points" && found.shape == json_number && found.holder == s.of<basket>() &&
           deep.is_maybe && deep.part == "deep" && deep.holder == inner;
}
static_assert(may_miss());
constexpr bool no_place() {
    shelf s;
    int const pair = s.store.with_place(s.store.with_place(empty_array, json_string), json_number);
    found_value const beyond = walked(s, pair, "[2]");
    return walked(s, pair, "[1]").shape == json_number && beyond.fault == path_fault::no_place && beyond.part == "[2]" &&
           beyond.holder == pair && walked(s, pair, "[-1]").shape == (json_string | json_number) &&
           walked(s, pair, "[99999999999999999999]").fault != path_fault::no_object;
}
static_assert(no_place());
constexpr bool beyond_what_is_known() {
    shelf s;
    return walked(s, s.of<basket>(), ".notes.x").is_beyond && !walked(s, s.of<basket>(), ".notes").is_beyond &&
           walked(s, anything, ".x").is_beyond && !walked(s, anything, "").is_beyond &&
           walked(s, never, ".x").fault == path_fault::nothing;
}
static_assert(beyond_what_is_known());

constexpr int put_at(shelf& s, int into, char const* path, int value) {
    text const words = terminated(path);
    return path_walker{s.store}.placed(into, words.data, words.data + words.size, value);
}
constexpr bool placed() {
    shelf s;
    int const basket_shape = s.of<basket>();
    int const deep = put_at(s, basket_shape, ".a['b'].c", json_number);
    bool const made = walked(s, deep, ".a.b.c").shape == json_number && walked(s, deep, ".id").shape == json_string;
    int const beside = put_at(s, deep, ".a.b.d", json_null);
    bool const kept = walked(s, beside, ".a.b.c").shape == json_number && walked(s, beside, ".a.b.d").shape == json_null;
    int const over = put_at(s, basket_shape, ".id.x", json_boolean);
    bool const replaced = walked(s, over, ".id.x").shape == json_boolean && walked(s, over, ".points").is_maybe;
    int const filled = put_at(s, basket_shape, ".points", json_string);
    int const item_in_map = put_at(s, s.get(basket_shape, "flags").shape, ".x", json_string);
    return made && kept && replaced && !walked(s, filled, ".points").is_maybe &&
           walked(s, filled, ".points").shape == json_string && put_at(s, basket_shape, "", json_null) == json_null &&
           walked(s, put_at(s, basket_shape, ".items[0]", json_null), ".items").shape == anything &&
           put_at(s, any_array, "[0]", json_null) == anything && walked(s, item_in_map, ".x").shape == json_string &&
           walked(s, item_in_map, ".y").shape == json_boolean && put_at(s, basket_shape, ".id", json_string) == basket_shape &&
           walked(s, put_at(s, anything, ".x", json_null), ".y").shape == anything;
}
static_assert(placed());

constexpr bool nearest() {
    shelf s;
    path_walker const walker{s.store};
    return walker.nearest(s.of<basket>(), text_of("item")) == "items" && walker.nearest(s.of<basket>(), text_of("Id")) == "id" &&
           walker.nearest(s.of<basket>(), text_of("warehouse")).empty() && walker.nearest(empty_object, text_of("a")).empty() &&
           walker.nearest(json_string, text_of("a")).empty();
}
static_assert(nearest());

// --- declared types

constexpr bool declared_shapes_are_there() {
    shelf s;
    int const tree = s.of<tree_of_texts>();
    int const below = s.get(tree, "below").shape;
    return s.store.at(s.of<basket>()).name == "basket" && s.store.at(below).element == tree &&
           s.get(s.of<basket>(), "points").is_maybe &&
           s.store.at(s.get(s.of<basket>(), "extra").shape).kinds == (json_number | json_object) &&
           s.get(s.get(s.of<basket>(), "extra").shape, "sku").shape == json_string;
}
static_assert(declared_shapes_are_there());

template <class T> constexpr mismatch compared(shelf& s, int have) {
    return type_check(s.store).check(have, *aslant::core::payload_of<T>);
}
template <class T> constexpr bool satisfies(shelf& s, int have) { return compared<T>(s, have).kind == mismatch_kind::nothing; }
constexpr bool accepted_types() {
    shelf s;
    int const closer = s.put(s.of<basket>(), "more", json_number);
    int const with_all =
        s.put(s.put(s.put(s.put(s.put(empty_object, "id", json_string), "items", empty_array), "flags", empty_object), "extra",
                    json_number),
              "notes", json_null);
    return satisfies<basket>(s, s.of<basket>()) && satisfies<basket>(s, closer) && satisfies<basket>(s, with_all) &&
           satisfies<basket>(s, anything) && satisfies<basket>(s, never) && satisfies<basket>(s, any_object) &&
           satisfies<aslant::any>(s, json_null) && satisfies<std::vector<item>>(s, empty_array) &&
           satisfies<std::vector<item>>(s, any_array) && satisfies<std::variant<int, std::string>>(s, json_number | json_string) &&
           satisfies<std::variant<item, std::string>>(s, s.of<item>()) && satisfies<std::optional<item>>(s, json_null) &&
           satisfies<std::map<std::string, bool>>(s, empty_object) && satisfies<double>(s, json_number) &&
           satisfies<std::map<std::string, aslant::any>>(s, s.of<basket>()) && satisfies<tree_of_texts>(s, s.of<tree_of_texts>()) &&
           satisfies<basket>(s, s.put(any_object, "id", json_string));
}
static_assert(accepted_types());

constexpr bool is(mismatch const& m, mismatch_kind kind, bool maybe, char const* member) {
    return m.kind == kind && m.is_maybe == maybe && m.member == terminated(member);
}
constexpr bool refused_types() {
    shelf s;
    int const basket_shape = s.of<basket>();
    int const without_items = s.put(empty_object, "id", json_string);
    int const item_of_text = s.put(s.put(empty_object, "sku", json_number), "quantity", json_number);
    mismatch const inside = compared<basket>(s, s.put(basket_shape, "items", s.store.array_of(item_of_text)));
    mismatch const tree = compared<tree_of_numbers>(s, s.of<tree_of_texts>());
    return is(compared<basket>(s, without_items), mismatch_kind::missing, false, "items") &&
           is(compared<needs_points>(s, basket_shape), mismatch_kind::missing, true, "points") &&
           is(inside, mismatch_kind::other_kind, false, "sku") && inside.of == aslant::core::payload_of<item> &&
           inside.have == json_number && is(compared<std::string>(s, json_number), mismatch_kind::other_kind, false, "") &&
           is(compared<std::string>(s, json_number | json_string), mismatch_kind::other_kind, true, "") &&
           is(compared<basket>(s, json_string), mismatch_kind::other_kind, false, "") &&
           is(compared<basket>(s, any_array), mismatch_kind::other_kind, false, "") &&
           is(compared<needs_items>(s, basket_shape), mismatch_kind::missing, false, "id") &&
           is(tree, mismatch_kind::other_kind, false, "words") &&
           compared<std::map<std::string, std::string>>(s, s.get(basket_shape, "flags").shape).kind == mismatch_kind::other_kind &&
           compared<std::map<std::string, std::string>>(s, s.put(empty_object, "a", json_number)).kind ==
               mismatch_kind::other_kind &&
           compared<std::variant<int, bool>>(s, json_string).kind == mismatch_kind::other_kind &&
           compared<std::optional<item>>(s, json_string).kind == mismatch_kind::other_kind &&
           compared<std::variant<item, int>>(s, s.put(empty_object, "sku", json_string)).kind == mismatch_kind::missing;
}
static_assert(refused_types());
// What never is goes before what may not be.
constexpr bool certain_first() {
    shelf s;
    int const made = s.put(s.put(s.put(empty_object, "sku", json_string, true), "quantity", json_string), "more", json_null);
    mismatch const found = compared<item>(s, made);
    return is(found, mismatch_kind::other_kind, false, "quantity") && found.want == aslant::core::payload_of<int>;
}
static_assert(certain_first());

}
