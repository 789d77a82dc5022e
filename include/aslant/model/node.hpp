// The model: everything a user writes is one tree, stored in preorder. A node is followed by its subtree and knows its size.
//
// Preorder needs no indexes, so putting trees together is plain copying, whatever is inside: there is nothing to relocate, and a new
// property of a state needs nothing but a new kind. A definition that is read from JSON becomes the same nodes.
#pragma once

#include <aslant/model/kind.hpp>

namespace aslant::core {

struct payload_type;   // payload/type.hpp
struct integration;    // iam/facts.hpp

struct node {
    kind what;
    form value_form;
    short detail;   // what the kind says: a comparator, a flag
    int size;       // nodes in this subtree, itself included
    int line;       // where the user wrote it; 0: where its parent is
    char const* file;
    text first;   // first part of a name, the name of a member, the variable of a comparison
    text value;   // second part of a name, or the text of a string, path, JSON document
    union {
        long long bits;             // a number or boolean
        payload_type const* type;   // of takes<…>, returns<…> and input<…>
        integration const* api;     // of a Resource that a service's builder wrote
    };
};

constexpr name name_of(node const& n) { return {n.first, n.value}; }

template <int N> struct tree {
    static constexpr int count = N;
    node nodes[N];
};

// A tree, also one that has a type of its own (a condition, a resource).
template <class T>
concept tree_like = requires { T::count; };

// What an argument that nobody expected is called in a message: the factory it came from, or its C++ type.
constexpr text described(node const& n) {
    if (n.what == kind::misuse || (n.what == kind::value && n.value_form == form::misuse)) return n.value;
    if (n.what == kind::stack_part) return terminated(words_of(section(n.detail)).cpp);
    return n.what == kind::value ? terminated(word_of(n.value_form)) : cpp_word(n.what);
}
template <tree_like T> constexpr text described(T const& other) { return described(other.nodes[0]); }
template <size_type N> constexpr text described(char const (&)[N]) { return text_of("a text"); }
constexpr text described(decltype(nullptr)) { return text_of("nullptr"); }
// (What a factory of the library returns that is no tree may say which factory that is.)
template <class Other> constexpr text described(Other const&) {
    if constexpr (requires { Other::made_by; })
        return text_of(Other::made_by);
    else
        return type_name<Other>();
}

// A thing in the wrong place: a text is shown.
template <class Other> constexpr text shown(Other const& other) { return described(other); }
template <size_type N> constexpr text shown(char const (&characters)[N]) { return {characters, int(N) - 1}; }

// Where a user wrote something. A type of its own, so that no further argument is taken for a line.
struct source_place {
    int line;
    char const* file;
};
inline constexpr source_place nowhere{0, nullptr};
constexpr source_place here(int line = __builtin_LINE(), char const* file = __builtin_FILE()) { return {line, file}; }

template <class T>
concept has_characters = requires(T const& t) {
    static_cast<char const*>(t.data());
    t.size();
};
template <class T> constexpr text text_given_as(T const& given) {
    if constexpr (has_characters<T>)
        return {given.data(), int(given.size())};
    else
        return described(given);
}

// (g++ warns of a user's variable that has the name of a constructor's parameter.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
// A text that a user wrote, with the place where it stands. Anything else that is passed in its place is recorded as a misuse: a
// factory never fails, because g++ would then print all of its arguments.
struct literal {
    text first;
    text value;
    int line;
    char const* file;
    bool misused;

    template <size_type N>
    constexpr literal(char const (&characters)[N], source_place where)
        : first{}, value{characters, int(N) - 1}, line{where.line}, file{where.file}, misused{false} {}
    // (Without here(): most of what users write are these.)
    template <size_type N>
    constexpr literal(char const (&characters)[N], int of_line = __builtin_LINE(), char const* of_file = __builtin_FILE())
        : first{}, value{characters, int(N) - 1}, line{of_line}, file{of_file}, misused{false} {}

    // std::string_view and the like, in constexpr variables, or what is no text. (One for both: compilers try each for most literals.)
    template <class Other>
    constexpr literal(Other const& other, source_place where = here())
        : literal{text{}, text_given_as(other), where, !has_characters<Other>} {}

    // One that is handed on keeps its own place.
    constexpr literal(literal const& other, source_place) : literal{other} {}

    constexpr source_place place() const { return {line, file}; }

    constexpr literal(text part1, text part2, source_place where, bool wrong)
        : first{part1}, value{part2}, line{where.line}, file{where.file}, misused{wrong} {}
};
#pragma GCC diagnostic pop

// In place of a name that was not given.
constexpr literal no_name(source_place where = here()) { return {text{}, text_of("nothing"), where, true}; }

// In place of another argument that was not given: a compiler would print all functions of that name.
struct missing {
    static constexpr char made_by[]{"nothing"};
};

// For fragments that are used twice: `task(prefix + " charge", …)`. A name has at most two parts.
template <size_type N> constexpr literal operator+(literal const& start, char const (&rest)[N]) {
    if (start.first.empty()) return {start.value, {rest, int(N) - 1}, start.place(), start.misused};
    return {text{}, text_of("a text of more than two parts"), start.place(), true};
}

constexpr node node_of(kind what, form value_form = form::absent, text value = {}, source_place const& where = nowhere) {
    return {what, value_form, 0, 1, where.line, where.file, {}, value, {0}};
}
constexpr node node_of(kind what, literal const& l, form value_form = form::string) {
    return {what, l.misused ? form::misuse : value_form, 0, 1, l.line, l.file, l.first, l.value, {0}};
}
// (In one piece: g++ keeps the result of each constexpr call.)
constexpr tree<1> leaf(kind what, literal const& l, form value_form = form::string) {
    return {{{what, l.misused ? form::misuse : value_form, 0, 1, l.line, l.file, l.first, l.value, {0}}}};
}

// Not a fold expression: clang stops at 256 nested operators (-fbracket-depth).
template <class... Trees> constexpr int total_nodes() {
    int const counts[]{0, Trees::count...};
    int sum = 0;
    for (int count : counts) sum += count;
    return sum;
}

constexpr int copy_nodes(node const* from, int count, node* to) {
#if defined(__clang__)
    __builtin_memcpy(to, from, size_type(count) * sizeof(node));   // one step
#else
    for (int i = 0; i < count; ++i) to[i] = from[i];
#endif
    return count;
}

// The same for a whole tree: g++ writes into an array twice as fast as through a pointer. Returns where the next one goes.
template <int N, int Count> constexpr int put_nodes(node const (&from)[N], node (&to)[Count], int at) {
#if defined(__clang__)
    return at + copy_nodes(from, N, to + at);
#else
    for (int i = 0; i < N; ++i) to[at + i] = from[i];
    return at + N;
#endif
}

// A tree of a root and its children. Some trees have a type of their own, so that factories can tell them apart.
template <template <int> class Tree = tree, class... Children> constexpr auto make(node const& root, Children const&... children) {
    constexpr int count = 1 + total_nodes<Children...>();
    if constexpr (count == 1 + int(sizeof...(Children))) {   // most trees are leaves in a row
        Tree<count> result{{root, children.nodes[0]...}};
        result.nodes[0].size = count;
        return result;
    } else {
        Tree<count> result;   // (each of its nodes is written)
        result.nodes[0] = root;
        result.nodes[0].size = count;
        int at = 1;
        int const one_after_another[]{0, (at = put_nodes(children.nodes, result.nodes, at))...};
        static_cast<void>(one_after_another);
        return result;
    }
}
template <template <int> class Tree, int N> constexpr Tree<N> make_typed(tree<N> const& plain) {
    Tree<N> result{};
    copy_nodes(plain.nodes, N, result.nodes);
    return result;
}

// A machine or another resource of a stack: what can be referred to.
template <int N> struct resource_tree : tree<N> {};
// takes<…>, returns<…> and input<…>, and a resource that has some of them.
template <int N> struct payload_tree : tree<N> {};
template <int N> struct typed_resource_tree : resource_tree<N> {};
template <class T> inline constexpr bool declares_payload = false;
template <int N> inline constexpr bool declares_payload<payload_tree<N>> = true;

// Exact: a double's bits are kept as they are.
constexpr long long bits_of(double value) { return __builtin_bit_cast(long long, value); }
constexpr double real_of(node const& n) { return __builtin_bit_cast(double, n.bits); }
// A number of any form.
constexpr double number_in(node const& n) {
    if (n.value_form == form::real) return real_of(n);
    return n.value_form == form::natural ? double(static_cast<unsigned long long>(n.bits)) : double(n.bits);
}

}
