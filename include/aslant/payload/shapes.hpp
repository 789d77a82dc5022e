// Shapes: what is known of a JSON value at one place of an execution.
//
// A shape is a number, and never changes. Those of one evaluation are a segment, so that a later evaluation reads them where they are.
// The fields of an object are a trie over the hashes of their names, which is the same for the same names: objects that grew out of one
// another share its parts, and setting or joining what is there already gives back the same number. That is how the end of a loop is seen.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/model/scratch.hpp>
#include <aslant/payload/type.hpp>
#include <aslant/services/api_model.hpp>

namespace aslant::core {

struct shape {
    unsigned char kinds;   // which kinds of JSON value it may be
    bool is_known;         // false: it may be anything
    int fields;            // of an object: a trie, or none
    int rest;              // what members that are not among the fields are; never: there are none
    int element;           // of an array
    int places;            // of an array of a known length: a trie by position, or none
    int length;
    text name;   // of an object: its type in C++
};

// One node of a trie: a field, or where two parts of a trie differ in a bit.
struct field_cell {
    name_hash hash;   // of a part: the bits that it has in common, above that bit
    name_hash bit;    // 0: a field
    text name;
    int left;        // a field's shape
    int right;       // where the bit is set
    bool is_maybe;   // it may be missing; of a part: each field in it may, as far as is known
};

// The first shapes: 0 to 15 are the unions of null, boolean, number and string, which is what their bits say.
inline constexpr int never = 0;
inline constexpr int anything = 16;
inline constexpr int empty_object = 17;
inline constexpr int any_object = 18;
inline constexpr int any_array = 19;
inline constexpr int error_output = 20;
inline constexpr int empty_array = 21;
inline constexpr int first_shapes = 22;

// In place of a field that is not there: no field has a bit. (g++ 12 cannot tell whether a pointer into a temporary is null.)
inline constexpr field_cell absent_field{0, 1, {}, never, never, true};

// In place of `places`: an object of the type of an API, whose members are in a model (api_shapes.hpp).
inline constexpr int of_api = -2;

struct shape_segment {
    shape const* shapes;
    field_cell const* cells;
};
inline constexpr int most_segments = 1 << 11;
inline constexpr int places_in_segment = 1 << 20;

// The shape of a declared type.
struct declared_slot {
    payload_type const* type;
    int shape;
};
struct declared_shapes {
    declared_slot const* slots;
    int slot_count;   // a power of two

    constexpr int slot_of(payload_type const* type) const {
        name_hash const mask = name_hash(slot_count) - 1;
        name_hash slot = type->hash & mask;
        while (slots[slot].type && slots[slot].type != type) slot = (slot + 1) & mask;
        return int(slot);
    }
};

// The hash of a name, as hash_of gives it: most of the work is in loops like this one, and a call costs more than what it does.
constexpr name_hash hash_of_field(text name) {
    name_hash hash = hash_start;
    char const* const c = name.data;
    int const size = name.size;
    for (int i = 0; i != size; ++i) hash = (hash ^ name_hash(static_cast<unsigned char>(c[i]))) * hash_factor;
    return hash;
}

struct found_field {
    int shape;
    bool is_found;
    bool is_maybe;   // it may be missing
};

class shape_store;
constexpr found_field member_of_api(shape_store& store, shape const& s, text name);
constexpr int whole_of_api(shape_store& store, shape const& s);
constexpr bool is_same_api_type(shape const& a, shape const& b);

// Memory for segments that are needed on the way, until the end.
class shape_memory {
  public:
    constexpr explicit shape_memory(int least = 0) : least_{least} {}
    constexpr ~shape_memory() {
        for (int i = 0; i < count_; ++i) {
            delete[] parts_[i].shapes;
            delete[] parts_[i].cells;
        }
        delete[] parts_;
    }
    shape_memory(shape_memory const&) = delete;
    shape_memory& operator=(shape_memory const&) = delete;

    // For how many shapes, and four times as many cells.
    constexpr int add_room(shape*& shapes, field_cell*& cells) {
        constexpr int most = places_in_segment / 4;
        int const usual = count_ < 10 ? 256 << count_ : most;
        int const added = count_ == 0 && least_ > usual ? (least_ < most ? least_ : most) : usual;
        shapes = new shape[size_type(added)]{};
        cells = new field_cell[size_type(4 * added)]{};
        if (count_ == room_) parts_ = grown(parts_, count_, room_);
        parts_[count_++] = {shapes, cells};
        return added;
    }

  private:
    struct part {
        shape* shapes;
        field_cell* cells;
    };
    int least_;   // for the first segment
    part* parts_ = nullptr;
    int count_ = 0;
    int room_ = 0;
};

class shape_store {
  public:
    // `segments` has those of earlier evaluations, and room for this one's, which is number `own`: the arrays.
    constexpr shape_store(shape_segment* segments, int own, shape* shapes, int shape_room, field_cell* cells, int cell_room)
        : segments_{segments}, own_{own}, shapes_{shapes}, cells_{cells}, shape_room_{shape_room}, cell_room_{cell_room} {
        segments_[own_] = {shapes, cells};
    }
    // One that takes more memory when it needs it: the segments from `own` on.
    constexpr shape_store(shape_segment* segments, int own, shape_memory& memory)
        : segments_{segments}, own_{own - 1}, memory_{&memory} {
        take_more();
    }
    constexpr void declare(declared_shapes const& types) { types_ = types; }
    constexpr shape const& at(int id) const { return segments_[id >> 20].shapes[id & (places_in_segment - 1)]; }
    constexpr field_cell const& cell(int id) const { return segments_[id >> 20].cells[id & (places_in_segment - 1)]; }
    // Whether something found no more room. What was made since is of no use.
    constexpr bool is_full() const { return is_full_; }
    constexpr bool has_room(int shapes, int cells) const {
        return memory_ || (shape_count_ + shapes <= shape_room_ && cell_count_ + cells <= cell_room_);
    }

    constexpr int shape_of(payload_type const* type) const {
        if (!type || type->kinds == 0 || type->kinds == json_anything) return anything;
        if (type->kinds < json_object) return type->kinds;
        if (types_.slot_count == 0) return anything;
        declared_slot const& slot = types_.slots[types_.slot_of(type)];
        return slot.type ? slot.shape : anything;
    }

    // --- reading
    // The field of this hash, or absent_field.
    constexpr field_cell const& find_cell(int root, name_hash hash) const {
        if (root == none) return absent_field;
        int segment = root >> 20;   // (each pointer that g++ follows costs as much as ten steps)
        field_cell const* cells = segments_[segment].cells;
        field_cell const* c = cells + (root & (places_in_segment - 1));
        while (name_hash const bit = c->bit) {
            int const next = hash & bit ? c->right : c->left;
            if (next >> 20 != segment) {
                segment = next >> 20;
                cells = segments_[segment].cells;
            }
            c = cells + (next & (places_in_segment - 1));
        }
        return c->hash == hash ? *c : absent_field;
    }
    constexpr found_field field(int object, text name) const { return field(object, hash_of_field(name)); }
    constexpr found_field field(int object, name_hash hash) const {
        shape const& s = at(object);
        if (!s.is_known) return {anything, true, false};
        field_cell const& c = find_cell(s.fields, hash);   // two names of one hash of 64 bits are not looked for
        if (c.bit == 0) return {c.left, true, c.is_maybe};
        if (s.rest != never) return {s.rest, true, false};
        return {never, false, false};
    }
    // The same, also of an object of an API.
    constexpr found_field member(int object, text name) {
        shape const& s = at(object);
        return s.places == of_api ? member_of_api(*this, s, name) : field(object, name);
    }
    // The element of an array at a position from 0.
    constexpr found_field place(int array, int position) const {
        shape const& s = at(array);
        if (!s.is_known) return {anything, true, false};
        if (s.places == none) return {s.element == never ? anything : s.element, true, false};
        field_cell const& found = find_cell(s.places, name_hash(position));
        return {found.left, found.bit == 0, false};
    }

    // --- making

    // The same object; one of an API with its members as fields.
    constexpr int whole(int id) {
        if (at(id).places != of_api) return id;
        api_object& known = api_objects_[unsigned(id) % known_api_objects];
        if (known.id != id) known = {id, whole_of_api(*this, at(id))};
        return known.whole;
    }
    constexpr int add(shape const& s) {
        if (shape_count_ == shape_room_ && !is_given_more()) return anything;
        shapes_[shape_count_] = s;
        return own_ << 20 | shape_count_++;
    }
    constexpr int with_field(int object, text name, int value, bool is_maybe = false) {
        return with_field(object, name, hash_of_field(name), value, is_maybe);
    }
    constexpr int with_field(int object, text name, name_hash hash, int value, bool is_maybe = false) {
        shape s = at(object);
        bool const is_plain = s.is_known && s.kinds == json_object && s.places != of_api;   // most of them
        if (!is_plain) {
            object = !s.is_known ? any_object : !(s.kinds & json_object) ? empty_object : whole(object);
            s = at(object);
        }
        int const fields = insert(s.fields, {hash, 0, name, value, 0, is_maybe});
        if (fields == s.fields && s.kinds == json_object) return object;
        s.fields = fields;
        s.kinds = json_object;
        return add(s);
    }
    constexpr int array_of(int element) { return add({json_array, true, none, never, element, none, 0, {}}); }
    // An array of the elements that are given one after another, from with_place(empty_array, …) on.
    constexpr int with_place(int array, int value) {
        shape s = at(array);
        s.places = insert(s.places, {name_hash(s.length), 0, {}, value, 0, false});
        ++s.length;
        s.element = join(s.element, value);
        return add(s);
    }
    // Fills a shape of this store that others refer to already.
    constexpr void fill(int id, shape const& s) {
        if (id >> 20 == own_) shapes_[id & (places_in_segment - 1)] = s;
    }
    // The same without kinds that it cannot be: of nothing that is left there is nothing.
    constexpr int only(int id, unsigned char kinds) {
        shape s = at(id);
        if (!s.is_known) {
            if (kinds == json_object) return any_object;
            if (kinds == json_array) return any_array;
            return kinds < json_object ? int(kinds) : id;
        }
        if (!(s.kinds & ~kinds)) return id;
        s.kinds = static_cast<unsigned char>(s.kinds & kinds);
        if (s.kinds < json_object) return s.kinds;
        return add(s);
    }

    // What may be this or that.
    constexpr int join(int a, int b) {
        if (a == b || b == never) return a;
        if (a == never) return b;
        if (a == anything || b == anything) return anything;
        if (a < anything && b < anything) return a | b;
        if (depth_ == 0) work_ = 0;
        if (depth_ == deepest_join || ++work_ > most_work) return anything;
        ++depth_;
        int const joined = join_known(a, b);
        --depth_;
        return joined;
    }
    // What still changes in a loop is given up, so that it ends: first the fields that change, then everything.
    constexpr int widened(int before, int after, int changes) {
        if (before == after || changes < 3) return after;
        if (changes > 5) return anything;
        shape s = at(after);
        if (!s.is_known || s.kinds != json_object || at(before).kinds != json_object) return anything;
        s.fields = widened_fields(s.fields, before);
        if (s.rest != at(before).rest) s.rest = anything;
        return add(s);
    }

    // Visits the fields of an object: visit(cell) for each.
    template <class Visit> constexpr void for_each_field(int root, Visit const& visit) const {
        if (root == none) return;
        field_cell const& c = cell(root);
        if (c.bit == 0) return visit(c);
        for_each_field(c.left, visit);
        for_each_field(c.right, visit);
    }

    // The same fields and another one, or another value of it.
    constexpr int insert(int root, field_cell const& field) {
        int path[64];   // the parts above it
        int depth = 0;
        int at = root;
        name_hash differing = 0;   // the bits in which the field differs from the nearest one
        if (root != none) {
            name_hash const hash = field.hash;
            int segment = root >> 20;
            field_cell const* cells = segments_[segment].cells;
            field_cell const* c = cells + (root & (places_in_segment - 1));
            while (name_hash const bit = c->bit) {
                path[depth++] = at;
                at = hash & bit ? c->right : c->left;
                if (at >> 20 != segment) {
                    segment = at >> 20;
                    cells = segments_[segment].cells;
                }
                c = cells + (at & (places_in_segment - 1));
            }
            differing = hash ^ c->hash;
            if (differing == 0 && c->left == field.left && c->is_maybe == field.is_maybe) return root;
            while (differing != 0 && depth > 0 && cell(path[depth - 1]).bit <= differing) at = path[--depth];
        }
        if (cell_count_ + depth + 2 > cell_room_ && !is_given_more()) return root;
        int made = own_ << 20 | cell_count_;
        cells_[cell_count_++] = field;
        if (differing != 0) made = branch(at, made);
        while (depth > 0) {
            int const above = path[--depth];
            field_cell c = segments_[above >> 20].cells[above & (places_in_segment - 1)];
            c.is_maybe = c.is_maybe && field.is_maybe;
            (field.hash & c.bit ? c.right : c.left) = made;
            cells_[cell_count_] = c;
            made = own_ << 20 | cell_count_++;
        }
        return made;
    }

  private:
    static constexpr int deepest_join = 6;   // types may be recursive
    static constexpr int most_work = 4000;   // for one join of payloads that hold themselves many times over

    shape_segment* segments_;
    int own_;
    shape* shapes_ = nullptr;
    field_cell* cells_ = nullptr;
    int shape_room_ = 0;
    int cell_room_ = 0;
    int shape_count_ = 0;
    int cell_count_ = 0;
    int depth_ = 0;
    int work_ = 0;
    bool is_full_ = false;
    declared_shapes types_{nullptr, 0};
    shape_memory* memory_ = nullptr;

    // What was joined lately: states that follow one another hand on payloads which share most of their parts, and error handlers get
    // each of them.
    struct joined_parts {
        int a;
        int b;
        int joined;
    };
    static constexpr int known_joins = 64;
    joined_parts joined_[known_joins]{};

    struct api_object {
        int id;
        int whole;
    };
    static constexpr int known_api_objects = 16;
    api_object api_objects_[known_api_objects]{};

    constexpr bool is_given_more() {
        if (!memory_ || own_ + 1 == most_segments) {
            is_full_ = true;
            return false;
        }
        take_more();
        return true;
    }
    constexpr void take_more() {
        shape_room_ = memory_->add_room(shapes_, cells_);
        cell_room_ = 4 * shape_room_;
        segments_[++own_] = {shapes_, cells_};
        shape_count_ = 0;
        cell_count_ = 0;
    }
    constexpr int add_cell(field_cell const& c) {
        if (cell_count_ == cell_room_ && !is_given_more()) return none;
        cells_[cell_count_] = c;
        return own_ << 20 | cell_count_++;
    }

    // --- tries
    static constexpr bool is_under(field_cell const& part, name_hash hash) { return (hash & ~(2 * part.bit - 1)) == part.hash; }
    constexpr int part(field_cell const& like, int left, int right) {
        if (left == none || right == none) return none;   // the store is full
        return add_cell({like.hash, like.bit, {}, left, right, cell(left).is_maybe && cell(right).is_maybe});
    }
    // Two tries that have nothing in common.
    constexpr int branch(int a, int b) {
        if (a == none || b == none) return none;
        name_hash const hash = cell(a).hash;
        name_hash const bit = name_hash{1} << (63 - __builtin_clzll(hash ^ cell(b).hash));
        bool const is_maybe = cell(a).is_maybe && cell(b).is_maybe;
        bool const is_right = (hash & bit) != 0;
        return add_cell({hash & ~(2 * bit - 1), bit, {}, is_right ? b : a, is_right ? a : b, is_maybe});
    }
    // The fields of one object that another does not list; its other members are `rest`.
    constexpr int alone(int root, int rest) {
        if (root == none) return none;
        field_cell const& c = cell(root);
        if (c.bit != 0) {
            if (c.is_maybe && rest == never) return root;
            int const left = alone(c.left, rest);
            int const right = alone(c.right, rest);
            return left == c.left && right == c.right ? root : part(c, left, right);
        }
        int const joined = join(c.left, rest);
        bool const is_maybe = c.is_maybe || rest == never;   // or the other one may have it
        if (joined == c.left && is_maybe == c.is_maybe) return root;
        return add_cell({c.hash, 0, c.name, joined, 0, is_maybe});
    }
    constexpr int join_fields(int a, int rest_a, int b, int rest_b) {
        if (a == b) return a;
        if (a == none) return alone(b, rest_a);
        if (b == none) return alone(a, rest_b);
        field_cell const x = segments_[a >> 20].cells[a & (places_in_segment - 1)];   // (copies: they are read many times)
        field_cell const y = segments_[b >> 20].cells[b & (places_in_segment - 1)];
        if (x.bit == y.bit && x.hash == y.hash) {
            if (x.bit == 0) return join_field(a, b, x, y);
            if (rest_a != never || rest_b != never) return join_parts(a, b, x, y, rest_a, rest_b);
            joined_parts& known = joined_[(unsigned(a) * 7 + unsigned(b)) % known_joins];
            if (known.a == a && known.b == b) return known.joined;
            int const joined = join_parts(a, b, x, y, never, never);
            known = {a, b, joined};
            return joined;
        }
        if (x.bit > y.bit && is_under(x, y.hash)) {
            bool const is_right = (y.hash & x.bit) != 0;
            int const left = is_right ? alone(x.left, rest_b) : join_fields(x.left, rest_a, b, rest_b);
            int const right = is_right ? join_fields(x.right, rest_a, b, rest_b) : alone(x.right, rest_b);
            return left == x.left && right == x.right ? a : part(x, left, right);
        }
        if (y.bit > x.bit && is_under(y, x.hash)) {
            bool const is_right = (x.hash & y.bit) != 0;
            int const left = is_right ? alone(y.left, rest_a) : join_fields(a, rest_a, y.left, rest_b);
            int const right = is_right ? join_fields(a, rest_a, y.right, rest_b) : alone(y.right, rest_a);
            return left == y.left && right == y.right ? b : part(y, left, right);
        }
        return branch(alone(a, rest_b), alone(b, rest_a));
    }
    constexpr int join_parts(int a, int b, field_cell const& x, field_cell const& y, int rest_a, int rest_b) {
        int const left = x.left == y.left ? x.left : join_fields(x.left, rest_a, y.left, rest_b);
        int const right = x.right == y.right ? x.right : join_fields(x.right, rest_a, y.right, rest_b);
        if (left == x.left && right == x.right) return a;
        if (left == y.left && right == y.right) return b;
        return part(x, left, right);
    }
    constexpr int join_field(int a, int b, field_cell const& x, field_cell const& y) {
        int const joined = x.left == y.left ? x.left : join(x.left, y.left);
        bool const is_maybe = x.is_maybe || y.is_maybe;
        if (joined == x.left && is_maybe == x.is_maybe) return a;
        if (joined == y.left && is_maybe == y.is_maybe) return b;
        return add_cell({x.hash, 0, x.name, joined, 0, is_maybe});
    }
    constexpr int widened_fields(int root, int before) {
        if (root == none) return none;
        field_cell const& c = cell(root);
        if (c.bit != 0) {
            int const left = widened_fields(c.left, before);
            int const right = widened_fields(c.right, before);
            return left == c.left && right == c.right ? root : part(c, left, right);
        }
        found_field const old = field(before, c.hash);
        if ((old.is_found && old.shape == c.left) || c.left == anything) return root;
        return add_cell({c.hash, 0, c.name, anything, 0, c.is_maybe});
    }

    // --- shapes
    constexpr int join_known(int a, int b) {
        shape const x = at(a);
        shape const y = at(b);
        if (!x.is_known || !y.is_known) return anything;
        if (x.places == of_api || y.places == of_api) return is_same_api_type(x, y) ? a : join(whole(a), whole(b));
        if (x.kinds == json_object && y.kinds == json_object) return join_objects(a, b, x, y);
        shape s = x;
        s.kinds |= y.kinds;
        if (!(x.kinds & json_object)) {
            s.fields = y.fields;
            s.rest = y.rest;
            s.name = y.name;
        } else if (y.kinds & json_object) {
            s.fields = join_fields(x.fields, x.rest, y.fields, y.rest);
            s.rest = join(x.rest, y.rest);
            if (!(x.name == y.name)) s.name = {};
        }
        if (!(x.kinds & json_array)) {
            s.element = y.element;
            s.places = y.places;
            s.length = y.length;
        } else if (y.kinds & json_array) {
            s.element = join(x.element, y.element);
            bool const alike = x.length == y.length && x.places != none && y.places != none;
            s.places = alike ? join_fields(x.places, never, y.places, never) : none;
            if (!alike) s.length = 0;
        }
        if (is_same(s, x)) return a;
        if (is_same(s, y)) return b;
        return add(s);
    }
    constexpr int join_objects(int a, int b, shape const& x, shape const& y) {
        int const fields = join_fields(x.fields, x.rest, y.fields, y.rest);
        int const rest = x.rest == y.rest ? x.rest : join(x.rest, y.rest);
        if (fields == x.fields && rest == x.rest) return a;
        if (fields == y.fields && rest == y.rest) return b;
        return add({json_object, true, fields, rest, never, none, 0, x.name == y.name ? x.name : text{}});
    }
    static constexpr bool is_same(shape const& a, shape const& b) {
        return a.kinds == b.kinds && a.fields == b.fields && a.rest == b.rest && a.element == b.element && a.places == b.places &&
               a.length == b.length;
    }
};

// --- the first segment: what is the same for every machine, and its declared types

// The fields of an object that the library knows; the last has no name.
struct known_field {
    char const* name;
    int of;
    bool is_maybe;
};
struct known_fields {
    known_field of[8];
};
constexpr int fields_of(shape_store& store, known_fields const& fields) {
    int trie = none;
    for (known_field const* f = fields.of; f->name; ++f) {
        text const name = text_of(f->name);
        trie = store.insert(trie, {hash_of_field(name), 0, name, f->of, 0, f->is_maybe});
    }
    return trie;
}

// Fills the first shapes of a store that is empty.
constexpr void add_first_shapes(shape_store& store) {
    for (int kinds = 0; kinds < anything; ++kinds)
        store.add({static_cast<unsigned char>(kinds), true, none, never, never, none, 0, {}});
    store.add({json_anything, false, none, anything, anything, none, 0, {}});
    store.add({json_object, true, none, never, never, none, 0, {}});
    store.add({json_object, true, none, anything, never, none, 0, {}});
    store.add({json_array, true, none, never, anything, none, 0, {}});
    store.add({json_object, true,
               fields_of(store, {{{"Error", json_string, false}, {"Cause", json_string, false}, {nullptr, 0, false}}}), never,
               never, none, 0, text_of("Error Output")});
    store.add({json_array, true, none, never, never, none, 0, {}});
}

}

#include <aslant/payload/api_shapes.hpp>
