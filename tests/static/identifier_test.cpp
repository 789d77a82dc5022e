// Identifiers of Unicode: the names of variables.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

template <size_type N> constexpr bool is_name(char const (&words)[N]) { return is_identifier({words, int(N) - 1}); }

static_assert(is_name("a") && is_name("Z") && is_name("order_2") && is_name("a_") && is_name("A0"));
static_assert(!is_name(""));
static_assert(!is_name("_a") && !is_name("1a") && !is_name("$a"), "a letter comes first");
static_assert(!is_name("a b") && !is_name("a-b") && !is_name("a.b") && !is_name("a$") && !is_name("a\0b") && !is_name("a@") &&
              !is_name("a[") && !is_name("a`") && !is_name("a{") && !is_name("a/") && !is_name("a:"));

// letters of other scripts, in UTF-8
static_assert(is_name("größe") && is_name("été") && is_name("заказ") && is_name("παραγγελία") && is_name("注文") &&
              is_name("주문") && is_name("طلب") && is_name("हिन्दी"));
static_assert(is_name("\xF0\x9D\x92\xB3") && is_name("\xF0\xA0\x80\x80"), "beyond 16 bits: U+1D4B3, U+20000");
static_assert(!is_name("a\xE2\x82\xAC") && !is_name("\xF0\x9F\x93\xA6"), "signs are no letters: U+20AC, U+1F4E6");
static_assert(!is_name("a\xC2\xA0"
                       "b"),
              "nor is a no-break space");

// digits and marks of other scripts stand inside, and not first
static_assert(is_name("a\xD9\xA1") && !is_name("\xD9\xA1"
                                               "a"),
              "U+0661, a digit");
static_assert(is_name("e\xCC\x81t") && !is_name("\xCC\x81"
                                                "e"),
              "U+0301, a combining mark");
static_assert(is_name("a\xE2\x80\xBF"
                      "b"),
              "U+203F joins words");

// not UTF-8
static_assert(!is_name("a\xFF") && !is_name("\xC3") && !is_name("a\xC0\x80") && !is_name("a\xED\xA0\x80"));

// at both ends of a range, and next to it: U+00C0 to U+00D6, the first of all and the last of all
static_assert(is_identifier_start(0xC0) && is_identifier_start(0xD6) && !is_identifier_start(0xD7) && is_identifier_start(0xD8) &&
              !is_identifier_start(0xBF));
static_assert(is_identifier_start(0xAA) && !is_identifier_start(0xA9) && !is_identifier_start(0xAB));
static_assert(is_identifier_start(0x3134A) && !is_identifier_start(0x3134B) && !is_identifier_continue(0x10FFFF));
static_assert(is_identifier_continue(0xB7) && !is_identifier_start(0xB7) && is_identifier_continue(0xE01EF) &&
              !is_identifier_continue(0xE01F0));
static_assert(is_identifier_continue('_') && !is_identifier_start('_') && is_identifier_continue('9') && !is_identifier_start('9'));

// the tables: each range has two ends in order, and follows the one before it
constexpr bool is_in_order(text ranges) {
    if (ranges.size % 10 != 0) return false;
    unsigned previous = 0x7F;
    for (int i = 0; i < ranges.size; i += 10) {
        unsigned const first = hexadecimal(ranges.data + i), last = hexadecimal(ranges.data + i + 5);
        if (first <= previous || last < first) return false;
        previous = last;
    }
    return previous <= 0x10FFFF;
}
static_assert(is_in_order(text_of(identifier_start)) && is_in_order(text_of(identifier_continue)));

// 80 characters, not bytes
template <int Size> constexpr bool is_variable_of() {
    char characters[2 * Size]{};
    for (int i = 0; i < Size; ++i) characters[2 * i] = '\xC3', characters[2 * i + 1] = '\xBC';
    auto machine = state_machine("M", start_at("A"), pass("A", assign(field("x", 1)), end));
    for (node& n : machine.nodes)
        if (n.what == kind::member) n.first = {characters, 2 * Size};
    return check(machine).nothing();
}
static_assert(is_variable_of<80>() && !is_variable_of<81>());

}
