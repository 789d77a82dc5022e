// Boost.Hana structs as payload types, and records as Hana structs.
#include <aslant/payload/hana.hpp>

#include <boost/hana/adapt_adt.hpp>
#include <boost/hana/adapt_struct.hpp>
#include <boost/hana/assert.hpp>
#include <boost/hana/at_key.hpp>
#include <boost/hana/contains.hpp>
#include <boost/hana/define_struct.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/fold_left.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/keys.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/members.hpp>
#include <boost/hana/not_equal.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hana = boost::hana;

namespace shop {

// Made by Hana inside the struct, beside it, and through functions.
struct card {
    BOOST_HANA_DEFINE_STRUCT(card, (std::string, number), (std::optional<int>, year));
};
struct line {
    std::string sku;
    int amount;
};
class price {
  public:
    double euros() const { return cents_ / 100.0; }
    std::string const& currency() const { return currency_; }

  private:
    int cents_ = 250;
    std::string currency_ = "EUR";
};
struct comment {
    BOOST_HANA_DEFINE_STRUCT(comment, (std::string, text), (std::vector<comment>, answers));
};

// A record that contains them.
struct order {
    int id;
    card paid_with;
    std::vector<line> lines;
    std::optional<price> total;
};
ASLANT_RECORD(order, id, (paid_with, "paid-with"), lines, total);

struct point {
    int x;
    double y;
};
ASLANT_RECORD(point, x, (y, "why"));

struct nothing {};
ASLANT_RECORD(nothing);

template <class Detail> struct event {
    int id;
    Detail detail;
};
ASLANT_RECORD_TEMPLATE((class Detail), (event<Detail>), id, detail);

}

BOOST_HANA_ADAPT_STRUCT(shop::line, sku, amount);
BOOST_HANA_ADAPT_ADT(shop::price, (euros, [](auto const& p) { return p.euros(); }),
                     (currency, [](auto const& p) -> std::string const& { return p.currency(); }));

namespace aslant::core {

// --- Hana structs are payload types

constexpr payload_type const& card = *payload_of<shop::card>;
static_assert(card.kinds == json_object && card.member_count == 2 && card.name == "shop::card");
static_assert(card.members[0].name == "number" && card.members[0].of == payload_of<std::string> && !card.members[0].may_be_missing);
static_assert(card.members[1].name == "year" && card.members[1].of == payload_of<int> && card.members[1].may_be_missing);
static_assert(card.members[1].hash == hash_of({{}, text_of("year")}));

constexpr payload_type const& line = *payload_of<shop::line>;
static_assert(line.member_count == 2 && line.members[0].name == "sku" && line.members[1].name == "amount" &&
              line.members[1].of->is_integer);

constexpr payload_type const& price = *payload_of<shop::price>;
static_assert(price.member_count == 2 && price.members[0].of == payload_of<double> &&
              price.members[1].of == payload_of<std::string>);

static_assert(payload_of<shop::comment>->members[1].of->element == payload_of<shop::comment>);

constexpr payload_type const& order = *payload_of<shop::order>;
static_assert(order.members[1].of == &card && order.members[2].of->element == &line && order.members[3].of == &price);

static_assert(form_of<shop::card>() == payload_form::foreign && form_of<shop::point>() == payload_form::record);
static_assert(payload_of<hana::tuple<int>>->kinds == 0 && payload_of<hana::pair<int, int>>->kinds == 0);

// --- records are Hana structs

static_assert(hana::Struct<shop::point>::value && hana::Struct<shop::order>::value && hana::Struct<shop::nothing>::value);
static_assert(hana::Struct<shop::event<int>>::value && !hana::Struct<std::string>::value && !hana::Struct<int>::value);

constexpr shop::point origin{3, 0.5};
constexpr auto x = hana::string_c<'x'>;
constexpr auto why = hana::string_c<'w', 'h', 'y'>;

static_assert(hana::keys(origin) == hana::make_tuple(x, why));
static_assert(hana::members(origin) == hana::make_tuple(3, 0.5));
static_assert(hana::at_key(origin, x) == 3 && hana::at_key(origin, why) == 0.5);
static_assert(hana::equal(origin, shop::point{3, 0.5}) && !hana::equal(origin, shop::point{3, 1}) &&
              hana::not_equal(origin, shop::point{4, 0.5}));
static_assert(hana::contains(hana::keys(origin), why) && !decltype(hana::contains(hana::keys(origin), hana::string_c<'y'>))::value);
static_assert(decltype(hana::length(hana::keys(shop::order{})))::value == 4);
static_assert(hana::members(shop::nothing{}) == hana::make_tuple());
static_assert(hana::at_key(shop::event<shop::point>{7, origin}, hana::string_c<'i', 'd'>) == 7);

// `at_key` of what can be changed can be changed.
constexpr int changed() {
    shop::point p = origin;
    hana::at_key(p, x) = 8;
    return p.x;
}
static_assert(changed() == 8);

constexpr double sum(shop::point p) {
    return hana::fold_left(hana::members(p), 0.0, [](double so_far, auto member) { return so_far + double(member); });
}
static_assert(sum(origin) == 3.5);

}
