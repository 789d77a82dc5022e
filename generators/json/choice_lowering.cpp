// Choice rules: how conditions are put together.
#include <generators/json/definition_lowering.hpp>

#include <iterator>

#include <aslant/model/comparator.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::rule;

namespace {

struct comparator_word {
    core::comparator with;
    bool takes_path;
};
std::optional<comparator_word> comparator_of(std::string_view word) {
    for (short c = 0; core::comparator(c) <= core::comparator::is_timestamp; ++c) {
        std::string_view const base = core::comparator_words[c];
        if (word == base) return comparator_word{core::comparator(c), false};
        bool const has_path = core::comparator(c) <= core::comparator::boolean_equals;
        if (has_path && word.size() == base.size() + 4 && word.starts_with(base) && word.ends_with("Path"))
            return comparator_word{core::comparator(c), true};
    }
    return std::nullopt;
}
form form_taken_by(comparator_word const& c) {
    if (c.takes_path || c.with <= core::comparator::string_greater_than_equals || c.with == core::comparator::string_matches)
        return form::string;
    if (c.with <= core::comparator::numeric_greater_than_equals) return form::real;
    return c.with <= core::comparator::timestamp_greater_than_equals ? form::string : form::boolean;
}

bool is_join(std::string_view word) {
    return word == "Condition" || word == "Variable" || word == "And" || word == "Or" || word == "Not";
}
kind kind_of_join(std::string_view word) {
    if (word == "Condition") return kind::condition;
    if (word == "Variable") return kind::comparison;
    return word == "And" ? kind::all_of : word == "Or" ? kind::any_of : kind::negation;
}

}

void definition_lowering::choice_rule(int v) {
    int const at = open(kind::choice_rule, form::absent, value(v).offset);
    node_of_value_[std::size_t(v)] = at;
    if (int const target = find(v, "Next"); target != core::none) next(target, at);
    condition(v, at, core::none);
    for_each_in(v, [&](int i) {
        if (is_field_of_rule(key_of(i))) field(kind::choice_rule, {i, key_of(i)}, at);
    });
    close(at);
}
void definition_lowering::comment(int object, int at) {
    int const words = find(object, "Comment");
    if (words != core::none) scalar(words, kind::comment, at);
}

definition_lowering::rule_members definition_lowering::members_of_rule(int v, int at) {
    rule_members read;
    std::vector<int> unknown;
    bool has_next = false;
    for_each_in(v, [&](int i) {
        std::string_view const word = key_of(i);
        has_next = has_next || word == "Next";
        if (is_join(word)) {
            read.joins.push_back({i, word});
        } else if (comparator_of(word)) {
            read.comparators.push_back({i, word});
        } else if (word != "Next" && !is_field_of_rule(word)) {
            unknown.push_back(i);
        }
    });
    for (int const i : unknown) unknown_in_rule(i, at, read, has_next);
    return read;
}
std::vector<std::string_view> const& definition_lowering::words_of_rule() {
    static std::vector<std::string> const path_words = [] {
        std::vector<std::string> made;
        for (short c = 0; core::comparator(c) <= core::comparator::boolean_equals; ++c)
            made.push_back(std::string(core::comparator_words[c]) + "Path");
        return made;
    }();
    static std::vector<std::string_view> const words = [] {
        std::vector<std::string_view> made = words_of_owner(kind::choice_rule);
        made.insert(made.end(), std::begin(core::comparator_words), std::end(core::comparator_words));
        made.insert(made.end(), path_words.begin(), path_words.end());
        return made;
    }();
    return words;
}
void definition_lowering::unknown_in_rule(int i, int at, rule_members& read, bool has_next) {
    std::string_view const word = key_of(i);
    bool const is_comparison = !read.joins.empty() && read.joins[0].word == "Variable";
    bool const wants_comparator = is_comparison && read.comparators.empty() && !in_jsonata_;
    bool const is_misspelt = explains() && !kind_of_field(kind::choice_rule, word);   // and not in the wrong place
    std::string_view const hint = is_misspelt ? meant(word, words_of_rule()) : std::string_view();
    add(wants_comparator ? rule::comparator_spelling : rule::field_unknown, kind::choice_rule, at, value(i).key_offset,
        name_of(word), name_of(hint));
    read.is_said = true;
    if (comparator_of(hint) && read.comparators.empty()) read.comparators.push_back({i, hint});
    if (is_join(hint) && is_of_language(hint) && read.joins.empty()) read.joins.push_back({i, hint});
    if (hint == "Next" && !has_next && node(at).what == kind::choice_rule) next(i, at);
}
// What a rule tests, as a child of the node `at`; `around` is the And, Or or Not it stands in.
void definition_lowering::condition(int v, int at, int around) {
    rule_members const read = members_of_rule(v, at);
    if (around != core::none) fields_of_inner_rule(v, around);
    for (member const& join : read.joins)
        if (!is_of_language(join.word)) {   // the rules refuse it
            bool const is_expression = join.word == "Condition";
            leaf(kind_of_join(join.word), is_expression ? form::jsonata : form::misuse, value(join.value).key_offset);
            return;
        }
    if (in_jsonata_ && !read.comparators.empty())
        add(rule::field_unknown, kind::choice_rule, at, value(read.comparators[0].value).key_offset,
            name_of(read.comparators[0].word));
    if (read.joins.empty()) {
        spoil(at);
        if (read.is_said) return;
        if (in_jsonata_ && read.comparators.empty())
            add(rule::condition_absent, kind::choice_rule, at, value(v).offset, name_of("no Condition"));
        else if (!in_jsonata_ && read.comparators.empty())
            add(rule::condition_absent, kind::choice_rule, at, value(v).offset, name_of("none of Variable, And, Or and Not"));
        else if (!in_jsonata_)
            add(rule::variable_absent, kind::choice_rule, at, value(read.comparators[0].value).key_offset,
                name_of(read.comparators[0].word));
        return;
    }
    if (in_jsonata_) return expression(read.joins[0].value);
    member const& join = read.joins[0];
    if (read.joins.size() > 1)
        add(rule::conditions_mixed, kind::choice_rule, at, value(read.joins[1].value).key_offset, name_of(join.word),
            name_of(read.joins[1].word));
    int const made = join.word == "Variable" ? comparison(v, join, read, at) : joined(join, read, at);
    if (around == core::none || made == core::none) return;
    comment(v, made);
    close(made);
}
// Only the outermost rule leads on and assigns.
void definition_lowering::fields_of_inner_rule(int v, int around) {
    for_each_in(v, [&](int i) {
        std::string_view const word = key_of(i);
        if (word == "Next") add(rule::nested_rule_next, node(around).what, around, value(i).key_offset);
        if (word != "Assign" && word != "Output") return;
        std::string const inner = "rule inside " + std::string(view_of(core::asl_word(node(around).what)));
        add(rule::field_not_allowed, *kind_of_field(kind::choice_rule, word), around, value(i).key_offset, kept(inner));
    });
}
void definition_lowering::expression(int v) {
    json_value const& given = value(v);
    auto const words = expression_in(given);
    int const made =
        leaf(kind::condition, words ? form::jsonata : given.type, given.key_offset, words ? *words : given.words, given.bits);
    if (is_filled_in(given)) spoil(made);
}
int definition_lowering::comparison(int v, member const& variable, rule_members const& read, int at) {
    auto const& compared = read.comparators;
    bool const is_text = value(variable.value).type == form::string;
    if (!is_text) add_type(at, variable.value, "a path");
    if (compared.size() > 1)
        add(rule::comparators_two, kind::choice_rule, at, value(compared[1].value).key_offset, name_of(compared[0].word),
            name_of(compared[1].word));
    if (compared.empty() && !read.is_said)
        add(rule::comparator_absent, kind::choice_rule, at, value(variable.value).key_offset, {{}, value(variable.value).words});
    int const made = open(kind::comparison, form::misuse, value(v).offset);
    if (compared.empty() || !is_text) {
        spoil(made);
        return made;
    }
    auto const with = *comparator_of(compared[0].word);
    json_value const& given = value(compared[0].value);
    form const wanted = form_taken_by(with);
    bool const is_right =
        given.type == wanted || (wanted == form::real && is_number(given.type)) || (is_filled_in(given) && !stays_text(given));
    if (!is_right) {
        add_type(at, compared[0].value, with.takes_path ? "a path" : type_words(wanted));
        spoil(made);
    }
    if (key_of(compared[0].value) != compared[0].word) spoil(made);   // its comparator is what is said
    node(made).detail = short(with.with);
    node(made).first = value(variable.value).words;
    if (is_right) node(made).value_form = with.takes_path ? form::path : given.type;
    node(made).value = given.words;
    node(made).bits = given.bits;
    return made;
}
int definition_lowering::joined(member const& join, rule_members const& read, int at) {
    kind const what = kind_of_join(join.word);
    form const wanted = what == kind::negation ? form::object : form::array;
    if (!read.comparators.empty() && read.joins.size() == 1)
        add(rule::variable_absent, kind::choice_rule, at, value(read.comparators[0].value).key_offset,
            name_of(read.comparators[0].word));
    if (value(join.value).type != wanted) {
        add_type(at, join.value, type_words(wanted));
        spoil(at);
        return core::none;
    }
    int const made = open(what, form::absent, value(join.value).key_offset);
    node_of_value_[std::size_t(join.value)] = made;
    if (what == kind::negation)
        condition(join.value, made, made);
    else
        for_each_in(join.value, [&](int i) {
            if (value(i).type == form::object) return condition(i, made, made);
            add_element_type(made, i, join.word, "an object");
            spoil(made);
        });
    close(made);
    return made;
}

}
