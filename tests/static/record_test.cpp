// ASLANT_RECORD: the members of a struct by name.
#include <aslant/payload/record.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

// In the global namespace.
struct outside {
    int value;
};
ASLANT_RECORD(outside, value);

namespace shop {

struct item {
    std::string sku;
    int amount;
};

// Members with names of their own; a record that is described later; a member of a base.
struct identified {
    std::string id;
};
struct order : identified {
    std::optional<double> total;
    std::vector<item> items;
    std::string detail_type;
    bool const is_paid = false;
    static constexpr int version = 3;
};
ASLANT_RECORD(order, id, total, items, (detail_type, "detail-type"), is_paid);
ASLANT_RECORD(item, sku, (amount, "the \"amount\""));

// Not a record, though its base is one.
struct gift : order {
    std::string message;
};

// Inside another struct, named with its namespace, and nothing in it.
struct outer {
    struct inner {
        int deep;
    };
    struct empty {};
    inner first;
    empty second;
};
ASLANT_RECORD(outer, first, second);
ASLANT_RECORD(outer::inner, deep);
ASLANT_RECORD(shop::outer::empty);

// Types that contain themselves.
struct tree {
    std::vector<tree> children;
    std::vector<std::optional<tree>> gaps;
    std::map<std::string, tree> named;
};
ASLANT_RECORD(tree, children, gaps, named);

struct man;
struct wife {
    std::vector<man> husbands;
};
ASLANT_RECORD(wife, husbands);
struct man {
    std::optional<wife> married_to;
};
ASLANT_RECORD(man, married_to);

// Class templates, one with parameters that are no types.
template <class Detail> struct event {
    int id;
    Detail detail;
};
ASLANT_RECORD_TEMPLATE((class Detail), (event<Detail>), id, (detail, "the detail"));

template <class T, int Count> struct block {
    T first;
    std::optional<T> rest;
};
ASLANT_RECORD_TEMPLATE((class T, int Count), (block<T, Count>), first, rest);

// 17, 33 and 256 members: 16 are one round of the macros.
struct wide {
#define MEMBERS(x)                                                                                                                 \
    int x##_0, x##_1, x##_2, x##_3, x##_4, x##_5, x##_6, x##_7, x##_8, x##_9, x##_a, x##_b, x##_c, x##_d, x##_e, x##_f;
#define NAMES(x) x##_0, x##_1, x##_2, x##_3, x##_4, x##_5, x##_6, x##_7, x##_8, x##_9, x##_a, x##_b, x##_c, x##_d, x##_e, x##_f
    MEMBERS(a)
    MEMBERS(b)
    MEMBERS(c)
    MEMBERS(d)
    MEMBERS(e)
    MEMBERS(f)
    MEMBERS(g)
    MEMBERS(h)
    MEMBERS(i)
    MEMBERS(j)
    MEMBERS(k)
    MEMBERS(l)
    MEMBERS(m)
    MEMBERS(n)
    MEMBERS(o)
    MEMBERS(p)
#undef MEMBERS
};
ASLANT_RECORD(wide, NAMES(a), NAMES(b), NAMES(c), NAMES(d), NAMES(e), NAMES(f), NAMES(g), NAMES(h), NAMES(i), NAMES(j), NAMES(k),
              NAMES(l), NAMES(m), NAMES(n), NAMES(o), NAMES(p));
struct wide17 : wide {};
ASLANT_RECORD(wide17, NAMES(a), b_0);
struct wide33 : wide {};
ASLANT_RECORD(wide33, NAMES(a), NAMES(b), c_0);
#undef NAMES

struct sixteen {
    int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
};
ASLANT_RECORD(sixteen, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);

}

namespace {

struct hidden {
    int value;
};
ASLANT_RECORD(hidden, value);

}

namespace aslant::core {

constexpr bool has(payload_type const& type, int member, char const* name, payload_type const* of, bool may_be_missing = false) {
    payload_member const& m = type.members[member];
    return m.name == name && m.hash == hash_of({{}, m.name}) && m.of == of && m.may_be_missing == may_be_missing;
}

constexpr payload_type const& order = *payload_of<shop::order>;
static_assert(order.name == "order" && order.hash == hash_of({{}, text_of("order")}) && order.kinds == json_object);
static_assert(order.member_count == 5 && !order.rest && !order.element && order.alternative_count == 0);
static_assert(has(order, 0, "id", payload_of<std::string>) && has(order, 1, "total", payload_of<double>, true));
static_assert(has(order, 2, "items", payload_of<std::vector<shop::item>>) && has(order, 3, "detail-type", payload_of<std::string>));
static_assert(has(order, 4, "is_paid", payload_of<bool>));
static_assert(order.members[2].of->element == payload_of<shop::item>);
static_assert(has(*payload_of<shop::item>, 1, "the \"amount\"", payload_of<int>));

static_assert(record<shop::order> && !record<shop::gift> && !record<std::string> && !record<int>);
static_assert(payload_of<shop::gift>->kinds == 0, "it would lack the members of its own");
static_assert(payload_of<shop::order const&> == payload_of<shop::order> && payload_of<shop::order&&> == payload_of<shop::order>);
static_assert(payload_of<shop::order volatile> == payload_of<shop::order>);

static_assert(has(*payload_of<outside>, 0, "value", payload_of<int>) && has(*payload_of<hidden>, 0, "value", payload_of<int>));
static_assert(payload_of<outside> != payload_of<hidden>);
static_assert(payload_of<shop::outer>->members[0].of == payload_of<shop::outer::inner> &&
              payload_of<shop::outer::inner>->name == "outer::inner");
static_assert(payload_of<shop::outer::empty>->kinds == json_object && payload_of<shop::outer::empty>->member_count == 0);

constexpr payload_type const& tree = *payload_of<shop::tree>;
static_assert(tree.members[0].of->element == &tree && tree.members[2].of->rest == &tree);
static_assert(tree.members[1].of->element->kinds == (json_object | json_null));
static_assert(tree.members[1].of->element->alternatives[0] == &tree &&
              tree.members[1].of->element->alternatives[1]->kinds == json_null);
static_assert(payload_of<shop::man>->members[0].may_be_missing && payload_of<shop::man>->members[0].of == payload_of<shop::wife>);
static_assert(payload_of<shop::wife>->members[0].of->element == payload_of<shop::man>);

static_assert(has(*payload_of<shop::event<shop::order>>, 1, "the detail", &order));
static_assert(ends_with(payload_of<shop::event<int>>->name, text_of("event<int>")));
static_assert(has(*payload_of<shop::block<int, 2>>, 1, "rest", payload_of<int>, true));
static_assert(payload_of<shop::block<int, 2>> != payload_of<shop::block<int, 3>>);

static_assert(payload_of<shop::wide>->member_count == 256 && has(*payload_of<shop::wide>, 255, "p_f", payload_of<int>));
static_assert(has(*payload_of<shop::wide>, 15, "a_f", payload_of<int>) && has(*payload_of<shop::wide>, 16, "b_0", payload_of<int>));
static_assert(payload_of<shop::sixteen>->member_count == 16 && has(*payload_of<shop::sixteen>, 15, "p", payload_of<int>));
static_assert(payload_of<shop::wide17>->member_count == 17 && has(*payload_of<shop::wide17>, 16, "b_0", payload_of<int>));
static_assert(payload_of<shop::wide33>->member_count == 33 && has(*payload_of<shop::wide33>, 32, "c_0", payload_of<int>));

// --- access to the members

static_assert(same_type<pointers_of<shop::order>, member_pointers<&shop::order::id, &shop::order::total, &shop::order::items,
                                                                  &shop::order::detail_type, &shop::order::is_paid>>);
static_assert(same_type<pointers_of<shop::event<int>>, member_pointers<&shop::event<int>::id, &shop::event<int>::detail>>);

constexpr int weighted_sum(shop::sixteen record) {
    int sum = 0;
    int weight = 0;
    for_each_member(record, [&](int& member) {
        member *= 2;
        sum += member * ++weight;
    });
    return sum;
}
static_assert(weighted_sum({1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10}) == 2 + 20 * 16, "in the order of their names");

constexpr int count_members() {
    shop::outer::empty const nothing{};
    int count = 0;
    for_each_member(nothing, [&](auto&) { ++count; });
    return count;
}
static_assert(count_members() == 0);

}
