// Text as a pointer and a length, and the names and literals a user writes.
//
// Not std::string_view: <string_view> costs more to parse than all of this directory, and each call of its member functions is
// several of the 1,048,576 steps that clang allows one constant evaluation.
//
// Loops over characters are what costs most there: several steps for each of them. Built-ins cost one. g++ folds them where the
// characters are those of a literal, which it tells by __builtin_constant_p.
#pragma once

namespace aslant::core {

using size_type = decltype(sizeof(0));

// Aggregates that fill large arrays have no default member initialisers anywhere in this library: g++ 12 builds each element that
// is not all zero, one by one, before it is overwritten.
struct text {
    char const* data;
    int size;

    constexpr bool empty() const { return size == 0; }
    constexpr char operator[](int i) const { return data[i]; }
    constexpr char back() const { return data[size - 1]; }

    // Operators are friends, so that the compiler does not try them for operands of other types.
    friend constexpr bool operator==(text a, text b) {
        if (a.size != b.size) return false;
#if defined(__clang__)
        return a.size == 0 || __builtin_memcmp(a.data, b.data, size_type(a.size)) == 0;
#else
        if (__builtin_constant_p(__builtin_memcmp(a.data, b.data, size_type(a.size))))
            return __builtin_memcmp(a.data, b.data, size_type(a.size)) == 0;
        char const* c = a.data;
        char const* d = b.data;
        char const* const last = c + a.size;
        while (c != last && *c == *d) ++c, ++d;
        return c == last;
#endif
    }
    friend constexpr bool operator==(text a, char const* literal) {
        return a.size == int(__builtin_strlen(literal)) && a == text{literal, a.size};
    }
};

// A string literal of ours: no template, because it would be instantiated for each length.
constexpr text text_of(char const* literal) { return {literal, int(__builtin_strlen(literal))}; }

// What ends before its first U+0000. (g++ 12 does not count the characters of a local array.)
constexpr text terminated(char const* characters) {
#if defined(__clang__)
    return {characters, int(__builtin_strlen(characters))};
#else
    if (__builtin_constant_p(__builtin_strlen(characters))) return {characters, int(__builtin_strlen(characters))};
    int size = 0;
    while (characters[size]) ++size;
    return {characters, size};
#endif
}

// Where a character is first, or the end.
constexpr char const* find_character(char const* begin, char const* last, char wanted) {
#if defined(__clang__)
    char const* const found = begin == last ? nullptr : __builtin_char_memchr(begin, wanted, size_type(last - begin));
    return found ? found : last;
#else
    while (begin != last && *begin != wanted) ++begin;
    return begin;
#endif
}
// The same for one that is given as a text of one character, which is what g++ can count up to.
constexpr char const* find_character(char const* begin, char const* last, char const* wanted) {
#if !defined(__clang__)
    if (__builtin_constant_p(__builtin_strcspn(begin, wanted))) {
        size_type const others = __builtin_strcspn(begin, wanted);
        if (others >= size_type(last - begin)) return last;
        begin += others;   // or there is a U+0000
    }
#endif
    return find_character(begin, last, *wanted);
}

// Where one of these characters is first, or the end.
constexpr char const* find_first_of(char const* begin, char const* last, char const* wanted) {
#if !defined(__clang__)
    if (__builtin_constant_p(__builtin_strcspn(begin, wanted))) {
        size_type const others = __builtin_strcspn(begin, wanted);
        if (others >= size_type(last - begin)) return last;
        if (begin[others] != 0) return begin + others;
    }
#endif
    while (begin != last && !__builtin_strchr(wanted, *begin)) ++begin;
    return begin;
}

constexpr bool starts_with(text whole, text start) { return whole.size >= start.size && text{whole.data, start.size} == start; }
constexpr bool ends_with(text whole, text end) {
    return whole.size >= end.size && text{whole.data + (whole.size - end.size), end.size} == end;
}

// A name in two parts, so that a fragment can put a prefix before its states' names and a resource can name what comes with it
// (`Checkout` + `Role`) without a place to store the joined text.
struct name {
    text first;
    text second;

    constexpr int size() const { return first.size + second.size; }
    constexpr bool empty() const { return size() == 0; }
    constexpr char operator[](int i) const { return i < first.size ? first.data[i] : second.data[i - first.size]; }

    friend constexpr bool operator==(name const& a, name const& b) {
        if (a.size() != b.size()) return false;
        if (a.first.size == b.first.size) return a.first == b.first && a.second == b.second;
        for (int i = 0; i < a.size(); ++i)
            if (a[i] != b[i]) return false;
        return true;
    }
};

using name_hash = unsigned long long;

// FNV-1a, of 64 bits.
inline constexpr name_hash hash_start = 14695981039346656037u;
inline constexpr name_hash hash_factor = 1099511628211u;

constexpr name_hash mix(name_hash hash, text part) {
    char const* const c = part.data;
    int const size = part.size;
    for (int i = 0; i != size; ++i) hash = (hash ^ name_hash(static_cast<unsigned char>(c[i]))) * hash_factor;
    return hash;
}
constexpr name_hash hash_of(name const& n) {
    return n.first.size == 0 ? mix(hash_start, n.second) : mix(mix(hash_start, n.first), n.second);
}

// The C++ name of a type, for messages about arguments that nobody expected.
template <class T> constexpr text type_name() {
    text const whole = text_of(__PRETTY_FUNCTION__);
    int begin = 0;
    while (!(whole[begin] == 'T' && whole[begin + 1] == ' ' && whole[begin + 2] == '=')) ++begin;
    begin += 4;
    int end = begin;
    for (int brackets = 0; brackets > 0 || (whole[end] != ';' && whole[end] != ']'); ++end)
        brackets += whole[end] == '[' ? 1 : whole[end] == ']' ? -1 : 0;
    return {whole.data + begin, end - begin};
}

// Most of the characters that any encoding writes alike.
inline constexpr char plain_characters[] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

// Only characters that any encoding writes alike.
constexpr bool is_plain(text t) {
#if !defined(__clang__)
    if (__builtin_constant_p(__builtin_strspn(t.data, plain_characters)) &&
        __builtin_strspn(t.data, plain_characters) >= size_type(t.size))
        return true;
#endif
    char const* const c = t.data;
    int const size = t.size;
    int i = 0;
    while (i != size && static_cast<signed char>(c[i]) >= 0x20) ++i;
    return i == size;
}
constexpr bool is_plain(name const& n) { return is_plain(n.second) && (n.first.size == 0 || is_plain(n.first)); }

// The code point that starts at `at`, and its length in bytes: 0 where the bytes are not UTF-8.
struct code_point {
    unsigned value;
    int bytes;
};
constexpr code_point code_point_at(name const& n, int at) {
    auto const byte = [&](int i) { return at + i < n.size() ? unsigned(static_cast<unsigned char>(n[at + i])) : 0u; };
    unsigned const lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    int const bytes = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead >= 0xF5) return {lead, 0};
    unsigned value = lead & (0x7Fu >> bytes);
    for (int i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {lead, 0};
        value = value << 6 | (byte(i) & 0x3F);
    }
    bool const overlong = (bytes == 3 && value < 0x800) || (bytes == 4 && (value < 0x10000 || value > 0x10FFFF));
    bool const surrogate = value >= 0xD800 && value < 0xE000;
    return overlong || surrogate ? code_point{lead, 0} : code_point{value, bytes};
}
constexpr bool is_ascii(text t) {
    char const* const characters = t.data;
    for (int i = 0; i < t.size; ++i)
        if (characters[i] & 0x80) return false;
    return true;
}
constexpr bool is_utf8(name const& n) {
    if (is_ascii(n.first) && is_ascii(n.second)) return true;   // most texts: few steps for each of their characters
    for (int i = 0; i < n.size();) {
        int const bytes = code_point_at(n, i).bytes;
        if (bytes == 0) return false;
        i += bytes;
    }
    return true;
}
// Number of Unicode code points in UTF-8 text (Step Functions counts characters, not bytes).
constexpr int code_points(name const& n) {
    int count = 0;
    for (int i = 0; i < n.size(); ++i) count += (static_cast<unsigned char>(n[i]) & 0xC0) != 0x80;
    return count;
}

}
