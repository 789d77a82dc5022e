// JSONPath against shapes: what a path reads, and what is there after a Reference Path was written.
//
// The paths have passed their recogniser. What a path may select is followed as far as it names places; a filter, a slice or a wildcard
// selects from an array, and gives an array.
#pragma once

#include <aslant/payload/shapes.hpp>
#include <aslant/rules/nearest.hpp>

namespace aslant::core {

enum class path_fault : unsigned char {
    nothing,
    no_field,    // the object `holder` has no field `part`
    no_object,   // what should have the field `part` is no object: `holder`
    no_array,    // what should have elements is no array: `holder`
    no_place     // the array `holder` has fewer elements than `part` asks for
};

// What a path reads.
struct found_value {
    int shape;
    path_fault fault;
    bool is_maybe;   // `part` may be missing, of `holder`
    text part;
    int holder;
    bool is_beyond;   // it goes on in what is not known
};

constexpr found_value value_of_shape(int shape) { return {shape, path_fault::nothing, false, {}, none, false}; }

class path_walker {
  public:
    constexpr explicit path_walker(shape_store& s) : store{s} {}

    // What follows a root: `.a.b[0]`, from the value `from`.
    constexpr found_value walk(int from, char const* at, char const* last) {
        value_ = value_of_shape(from);
        is_many_ = false;
        while (at != last && value_.shape != anything && value_.fault == path_fault::nothing) at = step(at, last);
        value_.is_beyond = at != last;
        if (value_.fault == path_fault::nothing && is_many_)
            value_.shape = value_.shape == never ? any_array : store.array_of(value_.shape);
        return value_;
    }

    // The shape after a value was put at a Reference Path: what follows its `$`.
    constexpr int placed(int into, char const* at, char const* last, int value, int depth = 0) {
        if (at == last) return value;
        if (depth == deepest_place) return anything;
        text const name = next_name(at, last);
        if (name.empty()) return anything;   // an element of an array
        name_hash const hash = hash_of({{}, name});
        if (at == last) return store.with_field(into, name, hash, value);
        found_field const old = store.member(into, name);
        bool const is_object = old.is_found && (store.at(old.shape).kinds & json_object);
        return store.with_field(into, name, hash, placed(is_object ? old.shape : empty_object, at, last, value, depth + 1));
    }

    // The nearest of an object's names.
    constexpr text nearest(int object, text wanted) const {
        if (store.at(object).places == of_api) return nearest_of_api(store.at(object), wanted);
        nearest_name nearest{{{}, wanted}};
        store.for_each_field(store.at(object).fields, [&](field_cell const& c) { nearest.show({{}, c.name}); });
        return nearest.best.second;
    }

  private:
    static constexpr int deepest_place = 32;

    shape_store& store;
    found_value value_ = value_of_shape(never);
    bool is_many_ = false;

    constexpr void give_up() { value_ = value_of_shape(anything); }

    // A name that stands alone, and where it ends; no text where it is none.
    static constexpr text next_name(char const*& at, char const* last) {
        if (last - at < 2) return {};
        if (*at == '.') {
            char const* const first = ++at;
            while (at != last && *at != '.' && *at != '[' && *at != '(' && *at != '\\') ++at;
            if (at != last && (*at == '(' || *at == '\\')) return {};
            return *first == '*' ? text{} : text{first, int(at - first)};
        }
        char const quote = at[1];
        if (quote != '\'' && quote != '"') return {};
        char const* const first = at + 2;
        char const* stop = first;
        while (stop != last && *stop != quote && *stop != '\\') ++stop;
        if (last - stop < 2 || *stop != quote || stop[1] != ']') return {};   // escapes, or several names
        at = stop + 2;
        return {first, int(stop - first)};
    }
    constexpr char const* step(char const* at, char const* last) {
        if (*at == '[' && at + 1 != last && at[1] != '\'' && at[1] != '"') return element(at, last);
        text const name = next_name(at, last);
        if (!name.empty()) {
            field(name);
            return at;
        }
        give_up();
        return last;
    }
    constexpr void field(text name) {
        shape const& s = store.at(value_.shape);
        if (!(s.kinds & json_object)) {
            if (is_many_ || value_.shape == never) return give_up();
            value_ = {anything, path_fault::no_object, false, name, value_.shape, false};
            return;
        }
        found_field const found = store.member(value_.shape, name);
        if (!found.is_found) {
            value_ = {anything, path_fault::no_field, false, name, value_.shape, false};
            return;
        }
        if (found.is_maybe && !value_.is_maybe && !is_many_) {
            value_.is_maybe = true;
            value_.part = name;
            value_.holder = value_.shape;
        }
        value_.shape = found.shape == never ? anything : found.shape;
    }
    // `[0]`, `[-1]`, `[1:3]`, `[0,2]`, `[*]`, `[?(…)]`
    constexpr char const* element(char const* at, char const* last) {
        char const* const begin = at;
        char const* const stop = after_bracket(at, last);
        shape const& s = store.at(value_.shape);
        if (!(s.kinds & json_array)) {
            bool const is_open = begin[1] == '*' || begin[1] == '?';   // of objects, too
            if (is_open || is_many_ || value_.shape == never) {
                give_up();
                return last;
            }
            value_ = {anything, path_fault::no_array, false, {begin, int(stop - begin)}, value_.shape, false};
            return last;
        }
        int position = 0;
        bool is_position = true;
        for (char const* c = begin + 1; c + 1 != stop; ++c) {
            is_position = is_position && *c >= '0' && *c <= '9' && position < 1000000;
            if (is_position) position = position * 10 + (*c - '0');
        }
        if (!is_position && begin[1] != '-') is_many_ = true;
        found_field const found = is_position ? store.place(value_.shape, position) : found_field{s.element, true, false};
        if (!found.is_found) {
            value_ = {anything, path_fault::no_place, false, {begin, int(stop - begin)}, value_.shape, false};
            return last;
        }
        value_.shape = found.shape == never ? anything : found.shape;
        return stop;
    }
    // Where a bracket ends: a filter may have brackets and quotes inside.
    static constexpr char const* after_bracket(char const* at, char const* last) {
        int depth = 0;
        for (; at != last; ++at) {
            if (*at == '\'' || *at == '"' || *at == '/') {
                char const quote = *at++;
                while (at != last && *at != quote) at += *at == '\\' && last - at > 1 ? 2 : 1;
                if (at == last) return last;
            } else if (*at == '[') {
                ++depth;
            } else if (*at == ']' && --depth == 0) {
                return at + 1;
            }
        }
        return last;
    }
};

}
