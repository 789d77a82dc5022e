// The tree: sizes, composition, and what factories keep.
#include "check.hpp"

#include <aslant/services/s3.hpp>

#include <string_view>

using namespace aslant;
using namespace aslant::tests;

namespace {

// Each node's size reaches exactly to the end of its last child, everywhere in the tree.
constexpr bool is_well_formed(node const* nodes) {
    int child = 1;
    while (child < nodes[0].size) {
        if (!is_well_formed(nodes + child)) return false;
        child += nodes[child].size;
    }
    return child == nodes[0].size && nodes[0].size >= 1;
}
template <class T> constexpr bool is_well_formed(T const& t) { return t.nodes[0].size == T::count && is_well_formed(t.nodes); }

constexpr auto small = object(field("a", 1), field("b", array(1, 2.0, "x", nullptr, true)), field("c", object()));
static_assert(decltype(small)::count == 9);
static_assert(is_well_formed(small));
static_assert(small.nodes[2].size == 6 && small.nodes[2].first == "b" && small.nodes[2].value_form == form::array);

constexpr auto machine = state_machine(
    "M", start_at("A"),
    sequence(task("A", core::resource("arn:aws:lambda:us-east-1:123456789012:function:f"), parameters(small),
                  retry("X", interval(seconds(2))), catch_all("Z")),
             parallel("B", branch(start_at("B1"), succeed("B1")), branch(start_at("B2"), sequence(pass("B2"), pass("B3", end)))),
             map("C", item_processor(start_at("C1"), pass("C1", end)))),
    choice("D", when(var("$.a") > 1 && (var("$.b") == "x" || !is_present("$.c")), "Z"), otherwise("Z")), fail("Z"));
static_assert(is_well_formed(machine));
static_assert(is_well_formed(core::stack("S", machine, states(machine, s3::bucket("B")))));

// composing copies whole subtrees, in their order
constexpr auto holder = states(small, machine, small);
static_assert(decltype(holder)::count == 1 + 2 * decltype(small)::count + decltype(machine)::count);
static_assert(is_well_formed(holder) && holder.nodes[1 + decltype(small)::count].what == kind::machine);

static_assert(decltype(core::states())::count == 1 && is_well_formed(core::states()));

// where the user wrote it
constexpr auto here = succeed("Here");
static_assert(here.nodes[0].line == __LINE__ - 1 && terminated(here.nodes[0].file) == terminated(__FILE__));
constexpr auto split = task("Split",   // and a line later
                            next("Other"));
static_assert(split.nodes[1].line - split.nodes[0].line == 1);

// values are kept exactly
static_assert(as_value(true).nodes[0].value_form == form::boolean && as_value(1).nodes[0].value_form == form::integer);
static_assert(as_value(1.0).nodes[0].value_form == form::real && real_of(as_value(0.1).nodes[0]) == 0.1);
static_assert(as_value(0.5f).nodes[0].value_form == form::real && real_of(as_value(0.5f).nodes[0]) == 0.5);
static_assert(bits_of(-0.0) != bits_of(0.0) && as_value(-0.0).nodes[0].bits == bits_of(-0.0));
static_assert(as_value(-1LL).nodes[0].value_form == form::integer && as_value(-1LL).nodes[0].bits == -1);
static_assert(as_value(~0ULL).nodes[0].value_form == form::natural && as_value(1ULL).nodes[0].value_form == form::integer);
static_assert(as_value(~0U).nodes[0].bits == 4294967295LL && as_value(~0UL >> 1).nodes[0].value_form == form::integer);
static_assert(as_value("a\0b").nodes[0].value.size == 3, "a text may hold U+0000");

// a literal, a constexpr array and a string_view are texts alike
constexpr char characters[] = "Wait";
constexpr std::string_view view = "Wait for it";
static_assert(name_of(succeed(characters).nodes[0]).second == "Wait");
static_assert(name_of(succeed(view.substr(0, 4)).nodes[0]).second == "Wait");
static_assert(as_value(view).nodes[0].value == "Wait for it" && as_value(characters).nodes[0].value == "Wait");

// what is no text, no value, no property is recorded, not refused
static_assert(succeed(42).nodes[0].value_form == form::misuse && succeed(42).nodes[0].value == "int");
static_assert(succeed().nodes[0].value_form == form::misuse && succeed().nodes[0].value == "nothing");
static_assert(succeed("S", 42).nodes[1].what == kind::misuse && succeed("S", 42).nodes[1].value == "int");
static_assert(succeed("S", "text").nodes[1].what == kind::misuse && succeed("S", "text").nodes[1].value == "text");
static_assert(field("a", succeed("S")).nodes[0].value_form == form::misuse && field("a", succeed("S")).nodes[0].value == "succeed");
struct other {};
static_assert(field("a", other{}).nodes[0].value_form == form::misuse);
static_assert(seconds("3").nodes[0].value_form == form::misuse && seconds(1.5).nodes[0].value_form == form::misuse);
static_assert(timeout(3).nodes[0].value_form == form::misuse && timeout(3).nodes[0].value == "int");

// durations count seconds, and do not wrap around
static_assert(seconds(90).nodes[0].bits == 90 && minutes(2).nodes[0].bits == 120 && hours(3).nodes[0].bits == 10800 &&
              days(2).nodes[0].bits == 172800);
static_assert(timeout(minutes(5)).nodes[0].what == kind::timeout_seconds && timeout(minutes(5)).nodes[0].bits == 300);
static_assert(days(0x7FFFFFFFFFFFFFFF).nodes[0].bits > 0 && days(-0x7FFFFFFFFFFFFFFF).nodes[0].bits < 0);

// conditions: `a && b && c` is one And of three; parentheses make one in another
constexpr auto three = is_null("$.a") && is_null("$.b") && is_null("$.c");
static_assert(three.nodes[0].what == kind::all_of && decltype(three)::count == 4 && is_well_formed(three));
constexpr auto nested = is_null("$.a") && (is_null("$.b") && is_null("$.c"));
static_assert(nested.nodes[2].what == kind::all_of && decltype(nested)::count == 5 && is_well_formed(nested));
constexpr auto mixed = is_null("$.a") || (is_null("$.b") && is_null("$.c")) || !is_null("$.d");
static_assert(mixed.nodes[0].what == kind::any_of && mixed.nodes[2].what == kind::all_of && mixed.nodes[5].what == kind::negation &&
              is_well_formed(mixed));
static_assert((var("$.a") != 1).nodes[0].what == kind::negation);

// each operator, for each kind of value
constexpr comparator of(tree<1> const& comparison) { return comparator(comparison.nodes[0].detail); }
static_assert(of(var("$.a") == "x") == comparator::string_equals && of(var("$.a") < "x") == comparator::string_less_than &&
              of(var("$.a") > "x") == comparator::string_greater_than &&
              of(var("$.a") <= "x") == comparator::string_less_than_equals &&
              of(var("$.a") >= "x") == comparator::string_greater_than_equals);
static_assert(of(var("$.a") == 1) == comparator::numeric_equals && of(var("$.a") < 1.5) == comparator::numeric_less_than &&
              of(var("$.a") > 1u) == comparator::numeric_greater_than &&
              of(var("$.a") <= 1LL) == comparator::numeric_less_than_equals &&
              of(var("$.a") >= ~0ULL) == comparator::numeric_greater_than_equals);
constexpr auto noon = timestamp("2026-11-20T12:00:00Z");
static_assert(of(var("$.a") == noon) == comparator::timestamp_equals && of(var("$.a") < noon) == comparator::timestamp_less_than &&
              of(var("$.a") > noon) == comparator::timestamp_greater_than &&
              of(var("$.a") <= noon) == comparator::timestamp_less_than_equals &&
              of(var("$.a") >= noon) == comparator::timestamp_greater_than_equals);
static_assert(of(var("$.a") == true) == comparator::boolean_equals && of(var("$.a") == nullptr) == comparator::is_null);
constexpr bool is_misuse(tree<1> const& t) { return t.nodes[0].value_form == form::misuse; }
static_assert(is_misuse(var("$.a") < true) && is_misuse(var("$.a") >= nullptr) && is_misuse(var("$.a") == path("$.b")) &&
              is_misuse(var("$.a") == object()) && is_misuse(numeric_equals("$.a", "1")) && is_misuse(string_equals("$.a", 1)) &&
              is_misuse(boolean_equals("$.a", 1)) && is_misuse(string_matches("$.a", path("$.b"))) &&
              is_misuse(timestamp_equals("$.a", 1)));
static_assert(!is_misuse(numeric_equals("$.a", path("$.b"))) && !is_misuse(boolean_equals("$.a", path("$.b"))));

}
