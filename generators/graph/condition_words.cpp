#include <generators/graph/condition_words.hpp>

#include <fmt/format.h>

#include <aslant/model/comparator.hpp>
#include <aslant/model/machine.hpp>
#include <generators/model/strings.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

using core::comparator;
using core::form;
using core::kind;
using core::node;

constexpr int longest = 80;   // of what a transition is labelled with, in characters

std::string value_words(node const& n) {
    switch (n.value_form) {
        case form::boolean: return n.bits ? "true" : "false";
        case form::integer: return fmt::format("{}", n.bits);
        case form::natural: return fmt::format("{}", static_cast<unsigned long long>(n.bits));
        case form::real: return fmt::format("{}", core::real_of(n));
        case form::string: return "\"" + string_of(n.value) + "\"";
        case form::path: return string_of(n.value);
        case form::misuse: return "?";
        default: return core::json_word(n.value_form);
    }
}

char const* order_word(comparator c) {
    switch (c) {
        case comparator::string_less_than:
        case comparator::numeric_less_than:
        case comparator::timestamp_less_than: return "<";
        case comparator::string_greater_than:
        case comparator::numeric_greater_than:
        case comparator::timestamp_greater_than: return ">";
        case comparator::string_less_than_equals:
        case comparator::numeric_less_than_equals:
        case comparator::timestamp_less_than_equals: return "<=";
        case comparator::string_greater_than_equals:
        case comparator::numeric_greater_than_equals:
        case comparator::timestamp_greater_than_equals: return ">=";
        case comparator::string_matches: return "matches";
        default: return "=";
    }
}
// What a comparison with true says; nothing of the others.
char const* test_word(comparator c) {
    switch (c) {
        case comparator::is_null: return "null";
        case comparator::is_present: return "present";
        case comparator::is_numeric: return "a number";
        case comparator::is_string: return "a text";
        case comparator::is_boolean: return "a boolean";
        case comparator::is_timestamp: return "a timestamp";
        default: return nullptr;
    }
}
std::string comparison_words(node const& n) {
    std::string const variable = string_of(n.first);
    if (n.detail < 0) return variable + " ?";
    auto const with = comparator(n.detail);
    if (char const* const test = test_word(with))
        return variable + (n.value_form == form::boolean && !n.bits ? " is not " : " is ") + test;
    return variable + " " + order_word(with) + " " + value_words(n);
}

std::string trimmed(std::string const& words) {
    auto const first = words.find_first_not_of(" \t\r\n");
    return first == words.npos ? "" : words.substr(first, words.find_last_not_of(" \t\r\n") - first + 1);
}

// The words of what stands in one condition. What is longer than anybody is shown is not looked into.
class condition_writer {
  public:
    explicit condition_writer(node const* nodes) : nodes_{nodes} {}

    std::string joined(int at, char const* with) {
        std::string words;
        for (int const i : core::children{nodes_, at}) {
            if (!core::is_condition(nodes_[i].what)) continue;
            if (words.size() > 4 * longest) break;
            words += (words.empty() ? "" : with) + inner(i, nodes_[at].what);
        }
        return words;
    }

  private:
    node const* nodes_;

    std::string inner(int at, kind around) {
        node const& n = nodes_[at];
        switch (n.what) {
            case kind::comparison: return comparison_words(n);
            case kind::condition: return n.value_form == form::jsonata ? trimmed(string_of(n.value)) : value_words(n);
            case kind::negation: return "not " + joined(at, " ");
            case kind::all_of: return parted(joined(at, " and "), around == kind::negation);
            default: return parted(joined(at, " or "), around == kind::negation || around == kind::all_of);
        }
    }
    static std::string parted(std::string words, bool is_part) { return is_part ? "(" + words + ")" : words; }
};

}

std::string shortened(std::string const& words, int most) {
    std::string const line = one_line(words);
    std::string_view rest = line;
    for (int shown = 0; !rest.empty(); ++shown) {
        if (shown == most - 1 && rest.size() > first_code_point(rest).bytes) return line.substr(0, line.size() - rest.size()) + "…";
        rest.remove_prefix(first_code_point(rest).bytes);
    }
    return line;
}

std::string condition_words(node const* nodes, int rule) {
    return shortened(condition_writer(nodes).joined(rule, " and "), longest);
}

}
