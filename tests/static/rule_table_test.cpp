// The rows of the rules stand in the order of their enumerators, and have their names: `path_syntax` is path-syntax.
#include <aslant/rules/compiled.hpp>
#include <aslant/rules/rule_table.hpp>

#include "check.hpp"

namespace {

using namespace aslant::core;

// "… [with aslant::core::rule R = aslant::core::rule::path_syntax]"
template <rule R> constexpr text enumerator() {
    text const whole = text_of(__PRETTY_FUNCTION__);
    int last = whole.size;
    while (whole[last - 1] != ']' && whole[last - 1] != ';') --last;
    int begin = --last;
    while (whole[begin - 1] != ':') --begin;
    return {whole.data + begin, last - begin};
}
constexpr bool is_id_of(text id, text name) {
    if (id.size != name.size) return false;
    for (int i = 0; i < id.size; ++i)
        if (id[i] != (name[i] == '_' ? '-' : name[i])) return false;
    return true;
}
template <int... Rule> constexpr int first_wrong(indexes<Rule...>) {
    text const names[]{enumerator<rule(Rule)>()...};
    int count = 0;
    for (rule_row const& row : rule_table) {
        if (int(row.of) != count || !is_id_of(text_of(row.id), names[count]) || !*row.message) return count;
        ++count;
    }
    return count;
}
static_assert(first_wrong(indexes_up_to<rule_count>{}) == rule_count);
static_assert(!is_id_of(text_of("next-missing"), enumerator<rule::default_missing>()));

// The text ends with the last rule.
static_assert(row_of(rule(rule_count - 1)).message + text_of(row_of(rule(rule_count - 1)).message).size + 2 ==
              rule_texts + sizeof rule_texts);

static_assert(row_of(rule::next_missing).level == severity::error && row_of(rule::never_ends).level == severity::warning);

}
