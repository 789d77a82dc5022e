// What the APIs of a service take and return: the reader of the generated models (services/models/, sdk/).
//
// A model is one text. A number is written in base 90 with the digits '#' (0) to '|' (89); a place is an offset into the text, three
// digits. The text is
//     the number of operations (two digits), the place of each, in the order of their names, and a line feed
//     operations:   name ' ' input (a type, four characters) output (a type) '\n'
//     structures:   members, in the order of their names, and '\n'; a member is its own length (one digit), its name, '!' where it is
//                   required or '?' where it is not, and its type
// A type is the letter of an api_kind, followed by the element's type (list, map) or the structure's place.
//
// All of it is read where it stands, by the compiler and at run time: nothing is copied, nothing is built.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

enum class api_kind : char {
    unknown = 0,      // no type: what was looked for is not there
    anything = '*',   // whatever JSON has: a document, or what no source tells
    string = 's',
    integer = 'i',
    long_integer = 'l',
    number = 'n',
    boolean = 'b',
    timestamp = 't',
    blob = 'y',
    list = '[',
    map = '<',   // an object with any names; its element is the type of its values
    structure = '{',
};

constexpr int api_digits(char const* first, int count) {
    int number = 0;
    for (char const* const last = first + count; first != last; ++first) number = number * 90 + (*first - '#');
    return number;
}

struct api_type {
    char const* model;
    char const* at;   // nullptr: unknown

    constexpr api_kind kind() const { return at ? api_kind(*at) : api_kind::unknown; }
    constexpr bool is_structure() const { return kind() == api_kind::structure; }
    // Of a list or a map.
    constexpr api_type element() const { return {model, at + 1}; }
    // Whether both are the very same structure of a model: a recursive type is found again by it.
    constexpr char const* place() const { return model + api_digits(at + 1, 3); }
};

struct api_member {
    text name;
    bool is_required;
    api_type type;
    char const* following;

    explicit constexpr operator bool() const { return name.data != nullptr; }
};

struct api_operation {
    text name;
    api_type input;
    api_type output;

    explicit constexpr operator bool() const { return name.data != nullptr; }
};

// --- members of a structure; of another type there are none

constexpr api_member member_at(char const* model, char const* at) {
    if (*at == '\n') return {};
    char const* after = at + 1;
    while (*after != '!' && *after != '?') ++after;
    return {{at + 1, int(after - at) - 1}, *after == '!', {model, after + 1}, at + (*at - '#')};
}
// for (api_member m = first_member(type); m; m = next_member(m))
constexpr api_member first_member(api_type type) {
    return type.is_structure() ? member_at(type.model, type.place()) : api_member{};
}
constexpr api_member next_member(api_member const& m) { return member_at(m.type.model, m.following); }

constexpr api_member find_member(api_type type, text name) {
    if (!type.is_structure() || name.empty()) return {};
    char const first = name[0];
    for (char const* at = type.place(); *at != '\n' && at[1] <= first; at += *at - '#') {
        if (at[1] != first) continue;
        char const* own = at + 1;
        char const* wanted = name.data;
        char const* const last = wanted + name.size;
        while (wanted != last && *own == *wanted) ++own, ++wanted;
        if (wanted == last && (*own == '!' || *own == '?')) return member_at(type.model, at);
    }
    return {};
}

// Two names with the same letters and digits, whatever their capitals and separators: how the API's own spelling of a name is
// recognised where Step Functions takes another (`DBInstanceIdentifier`, `DbInstanceIdentifier`).
constexpr bool same_letters(text a, text b) {
    auto const is_part = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    auto const small = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; };
    int i = 0;
    int j = 0;
    for (;; ++i, ++j) {
        while (i < a.size && !is_part(a[i])) ++i;
        while (j < b.size && !is_part(b[j])) ++j;
        if (i == a.size || j == b.size) return i == a.size && j == b.size;
        if (small(a[i]) != small(b[j])) return false;
    }
}
constexpr api_member find_respelt_member(api_type type, text name) {
    for (api_member m = first_member(type); m; m = next_member(m))
        if (same_letters(m.name, name)) return m;
    return {};
}

// --- operations

struct api_model {
    char const* words;

    constexpr int operations() const { return api_digits(words, 2); }
    constexpr text name_of(int operation) const {
        char const* const name = words + api_digits(words + 2 + 3 * operation, 3);
        char const* after = name;
        while (*after != ' ') ++after;
        return {name, int(after - name)};
    }
    constexpr api_operation operation(int number) const {
        text const name = name_of(number);
        char const* const input = name.data + name.size + 1;
        return {name, {words, input}, {words, input + 4}};
    }
};

// Whether a name in a table, which ends with a space, is before another one (-1), the same (0), or behind it (1).
constexpr int compared(char const* own, text wanted) {
#if defined(__clang__)
    if (__builtin_is_constant_evaluated()) {   // one step, where a loop has some for each character
        int const order = wanted.empty() ? 0 : __builtin_memcmp(own, wanted.data, size_type(wanted.size));
        return order != 0 ? (order < 0 ? -1 : 1) : own[wanted.size] == ' ' ? 0 : 1;
    }
#endif
    char const* other = wanted.data;
    char const* const after = other + wanted.size;
    while (other != after && *own == *other) ++own, ++other;
    char const theirs = other == after ? ' ' : *other;
    return *own == theirs ? 0 : *own < theirs ? -1 : 1;
}

// As it is written in a Resource: `sendMessage`; what `.sync` returns is the result of `runTask.sync`.
constexpr api_operation find_operation(api_model model, text action) {
    int first = 0;
    int last = model.operations();
    while (first < last) {
        int const middle = (first + last) / 2;
        int const order = compared(model.words + api_digits(model.words + 2 + 3 * middle, 3), action);
        if (order == 0) return model.operation(middle);
        (order < 0 ? first : last) = order < 0 ? middle + 1 : middle;
    }
    return {};
}
// The same for a whole Resource, arn:…:SERVICE:ACTION, without the pattern of so many characters at its end.
constexpr api_operation find_called_operation(api_model model, text resource, int pattern) {
    char const* const begin = resource.data;
    char const* const last = begin + resource.size - pattern;
    char const* action = last;
    while (action != begin && action[-1] != ':') --action;
    return find_operation(model, {action, int(last - action)});
}
constexpr api_operation find_respelt_operation(api_model model, text action) {
    for (int i = 0; i < model.operations(); ++i)
        if (same_letters(model.name_of(i), action)) return model.operation(i);
    return {};
}

// --- AWS SDK integrations

// The model of a service whose header (sdk/NAME.hpp) is included, by the hash of its name as in a Resource (`hash_of({name, {}})`);
// without words where it is not included.
template <name_hash service> inline constexpr api_model sdk_model{nullptr};

}
