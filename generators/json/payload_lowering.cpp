// Payload templates and results.
#include <generators/json/definition_lowering.hpp>

#include <aslant/rules/fields.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::rule;

int definition_lowering::payload(int v, kind what, core::text first, kind of_field) {
    json_value const& given = value(v);
    int const at = leaf(what, given.type, given.key_offset < 0 ? given.offset : given.key_offset, given.words, given.bits);
    node(at).first = first;
    bool const may_be_expression = what != of_field || (core::expression_fields & core::field_bit(of_field));
    if (auto const expression = expression_in(given); expression && in_jsonata_ && may_be_expression) {
        node(at).value_form = form::jsonata;
        node(at).value = *expression;
    }
    node_of_value_[std::size_t(v)] = at;
    for_each_in(v, [&](int i) {
        if (given.type == form::object)
            payload_member(i, at, of_field);
        else
            payload(i, kind::value, {}, of_field);
    });
    close(at);
    return at;
}
void definition_lowering::payload_member(int v, int around, kind of_field) {
    json_value const& given = value(v);
    bool const is_computed = of_field != kind::result && !in_jsonata_ && ends_with(given.key, core::text_of(".$"));
    form computed = form::absent;
    if (is_computed && given.type != form::string)
        add(rule::computed_field, of_field, around, given.key_offset, {{}, given.key}, name_of(type_words(given.type)));
    if (is_computed && given.type == form::string)
        computed = view_of(given.words).starts_with("$")         ? form::path
                   : view_of(given.words).starts_with("States.") ? form::intrinsic
                                                                 : form::absent;   // the rules say so
    if (computed == form::absent) {
        int const made = payload(v, kind::member, given.key, of_field);
        if (is_computed && given.type != form::string) spoil(made);
        if (is_placeholder(view_of(given.key))) node(made).detail = core::substituted_name;
        return;
    }
    if (computed == form::path && is_filled_in(given)) computed = form::substituted_path;
    int const at = leaf(kind::member, computed, given.key_offset, given.words);
    node(at).first = {given.key.data, given.key.size - 2};
    if (is_placeholder(view_of(given.key))) node(at).detail = core::substituted_name;
}

}
