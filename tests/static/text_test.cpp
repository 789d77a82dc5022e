// Texts, names in two parts, UTF-8.
#include <aslant/model/text.hpp>

using namespace aslant::core;

namespace {

constexpr name joined(char const* first, char const* second) { return {terminated(first), terminated(second)}; }

// a text knows its length, not its end
static_assert(text_of("abc").size == 3);
static_assert(text_of("").empty() && text_of("").size == 0);
static_assert(text_of("abc").size == 3 && text_of("").empty());
static_assert(terminated("").size == 0 && terminated("abc").size == 3);
static_assert(text_of("abc") == terminated("abc"));
static_assert(text_of("abc") == "abc");
static_assert(!(text_of("abc") == "abd") && !(text_of("abc") == "ab") && !(text_of("ab") == "abc"));
static_assert(text{text_of("xabc").data + 1, 3} == "abc");
static_assert(text{} == "");
static_assert(text_of("abc").back() == 'c' && text_of("abc")[1] == 'b');

static_assert(starts_with(text_of("arn:aws"), text_of("arn:")) && starts_with(text_of("arn:"), text_of("arn:")));
static_assert(!starts_with(text_of("arn"), text_of("arn:")) && starts_with(text_of("arn"), text_of("")));
static_assert(ends_with(text_of("id.$"), text_of(".$")) && !ends_with(text_of("$"), text_of(".$")) &&
              !ends_with(text_of(".$x"), text_of(".$")));

// a name in two parts is the joined name, wherever it was cut
static_assert(joined("Checkout", "Role") == joined("", "CheckoutRole"));
static_assert(joined("Checkout", "Role") == joined("CheckoutRole", ""));
static_assert(joined("Check", "outRole") == joined("Checkout", "Role"));
static_assert(!(joined("Checkout", "Role") == joined("Checkout", "Rol")));
static_assert(!(joined("Checkout", "Role") == joined("CheckoutR", "olf")));
static_assert(joined("", "").empty() && !joined("", "a").empty() && !joined("a", "").empty());
static_assert(joined("ab", "cd").size() == 4 && joined("ab", "cd")[1] == 'b' && joined("ab", "cd")[2] == 'c' &&
              joined("ab", "cd")[3] == 'd');

static_assert(hash_of(joined("Checkout", "Role")) == hash_of(joined("", "CheckoutRole")));
static_assert(hash_of(joined("Checkout", "Role")) == hash_of(joined("CheckoutRole", "")));
static_assert(hash_of(joined("Check", "outRole")) == hash_of(joined("Checkou", "tRole")));
static_assert(hash_of(joined("", "ab")) != hash_of(joined("", "ba")));
static_assert(hash_of(joined("", "a")) != hash_of(joined("", "")));
static_assert(hash_of(joined("", "ü")) == hash_of(joined("\xC3", "\xBC")));   // cut in the middle of a character

// plain: printable ASCII
static_assert(is_plain(joined("Ask a", "human?")) && is_plain(joined("", "")) && is_plain(joined("~", " ")));
static_assert(!is_plain(joined("", "a\n")) && !is_plain(joined("\x01", "a")) && !is_plain(joined("", "ü")) &&
              !is_plain(joined("\xFF", "")));

// code points, and what is none (RFC 3629)
constexpr bool reads(char const* bytes, unsigned value, int size) {
    code_point const found = code_point_at(joined("", bytes), 0);
    return found.value == value && found.bytes == size;
}
constexpr bool refuses(char const* bytes) { return code_point_at(joined("", bytes), 0).bytes == 0 && !is_utf8(joined("", bytes)); }

static_assert(reads("A", 0x41, 1) && reads("\x7F", 0x7F, 1));
static_assert(reads("\xC2\x80", 0x80, 2) && reads("\xDF\xBF", 0x7FF, 2));
static_assert(reads("\xE0\xA0\x80", 0x800, 3) && reads("\xED\x9F\xBF", 0xD7FF, 3) && reads("\xEE\x80\x80", 0xE000, 3) &&
              reads("\xEF\xBF\xBF", 0xFFFF, 3));
static_assert(reads("\xF0\x90\x80\x80", 0x10000, 4) && reads("\xF4\x8F\xBF\xBF", 0x10FFFF, 4));
static_assert(reads("ü", 0xFC, 2) && reads("€", 0x20AC, 3) && reads("😀", 0x1F600, 4));

static_assert(refuses("\x80") && refuses("\xBF"), "a continuation byte alone");
static_assert(refuses("\xC0\x80") && refuses("\xC1\xBF") && refuses("\xE0\x9F\xBF") && refuses("\xF0\x8F\xBF\xBF"),
              "longer than needed");
static_assert(refuses("\xED\xA0\x80") && refuses("\xED\xBF\xBF"), "a surrogate");
static_assert(refuses("\xF4\x90\x80\x80") && refuses("\xF5\x80\x80\x80") && refuses("\xFF"), "beyond Unicode");
static_assert(refuses("\xC3") && refuses("\xE2\x82") && refuses("\xF0\x9F\x98"), "cut off");
static_assert(refuses("\xC3\x41") && refuses("\xE2\x41\x80") && refuses("\xE2\x82\x41"), "continued by another character");
static_assert(!is_utf8(joined("abc\xC3", "x")) && is_utf8(joined("abc\xC3", "\xBC")) && is_utf8(joined("", "")));
static_assert(code_point_at(joined("a\xC3", "\xBC"), 1).value == 0xFC, "a character on both sides of the cut");

static_assert(code_points(joined("", "")) == 0 && code_points(joined("ab", "c")) == 3);
static_assert(code_points(joined("", "Müller €😀")) == 9);
static_assert(code_points(joined("\xC3", "\xBC")) == 1);
static_assert(code_points(joined("", "e\xCC\x81")) == 2, "combining characters count: the service counts code points");

// the C++ names of types, for messages
template <int> struct box {};
static_assert(type_name<int>() == "int");
static_assert(type_name<bool>() == "bool");
static_assert(ends_with(type_name<box<3>>(), text_of("box<3>")));

}
