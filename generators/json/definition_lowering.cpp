#include <generators/json/definition_lowering.hpp>

#include <algorithm>
#include <cmath>

#include <aslant/rules/fields.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/settings.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::rule;

namespace {

// The texts that are never evaluated, whatever they look like.
bool is_constant(kind field) {
    switch (field) {
        case kind::comment:
        case kind::query_language:
        case kind::version:
        case kind::start_at:
        case kind::next:
        case kind::otherwise:
        case kind::resource: return true;
        default: return false;
    }
}

}

// What stands between {% and %}, where a text is an expression.
std::optional<core::text> expression_in(json_value const& v) {
    bool const is_one = v.type == form::string && v.words.size >= 4 && core::starts_with(v.words, core::text_of("{%")) &&
                        core::ends_with(v.words, core::text_of("%}"));
    if (!is_one) return std::nullopt;
    return core::text{v.words.data + 2, v.words.size - 4};
}

void definition_lowering::lower() {
    json_document::fault const& fault = to_.document_.fault_of();
    if (fault.what == json_document::fault::malformed)
        return refuse(rule::definition_malformed, fault.offset, fault.words, fault.language);
    if (fault.what == json_document::fault::too_deep) return refuse(rule::definition_too_deep, fault.offset);
    if (value(0).type != form::object) return refuse(rule::definition_no_object, value(0).offset, type_words(value(0).type));
    to_.nodes_.reserve(values_.size() + 1);   // few values make more than one
    to_.offsets_.reserve(values_.size() + 1);
    scope(0, kind::machine, value(0).offset);
    add_duplicates();
    constexpr long long largest_definition = 1024 * 1024;
    if (auto const size = to_.document_.compact_size(); size > largest_definition)
        add(rule::definition_size, kind::machine, 0, value(0).offset, {}, {}, size);
}

// --- nodes and findings

int definition_lowering::open(kind what, form value_form, int offset) {
    core::node made = core::node_of(what, value_form);
    made.line = to_.position(offset).line;
    to_.nodes_.push_back(made);
    to_.offsets_.push_back(offset);
    return int(to_.nodes_.size()) - 1;
}
int definition_lowering::leaf(kind what, form value_form, int offset, core::text words, long long bits) {
    int const at = open(what, value_form, offset);
    node(at).value = words;
    node(at).bits = bits;
    return at;
}

void definition_lowering::add(rule broken, kind field, int at, int offset, core::name what, core::name hint, long long number) {
    to_.findings_.push_back({{broken, field, at, what, hint, number}, offset});
}
void definition_lowering::refuse(rule broken, int offset, std::string_view words, std::string_view hint) {
    int const at = open(kind::machine, form::absent, offset);
    spoil(at);
    add(broken, kind::machine, at, offset, kept(std::string(words)), name_of(hint), json_document::deepest);
}
// "Next holds a number where a text belongs"
void definition_lowering::add_type(int at, int v, std::string_view wanted) {
    auto const& found = value(v);
    if (is_filled_in(found) && !stays_text(found)) return;
    if (found.type == form::natural && wanted == type_words(field_form::integer)) wanted = "one of 64 bits with a sign";
    std::string const held = std::string(key_of(v)) + " holds " + std::string(type_words(found.type));
    add(rule::field_type, kind::value, at, found.key_offset, kept(held), name_of(wanted));
}
void definition_lowering::add_element_type(int at, int v, std::string_view array, std::string_view wanted) {
    auto const& found = value(v);
    if (is_filled_in(found) && !stays_text(found)) return;
    std::string const held = "an element of " + std::string(array) + " is " + std::string(type_words(found.type));
    add(rule::field_type, kind::value, at, found.offset, kept(held), name_of(wanted));
}

int definition_lowering::find(int object, std::string_view key) {
    int found = core::none;
    for_each_in(object, [&](int i) {
        if (found == core::none && key_of(i) == key) found = i;
    });
    return found;
}

// --- words

bool definition_lowering::is_known(kind owner, std::string_view word) {
    if (word == "Type") return core::is_state(owner);
    if (word == "States") return core::is_scope(owner) || owner == kind::machine;
    return kind_of_field(owner, word).has_value();
}
// The nearest of the words; empty where none is near.
std::string_view definition_lowering::meant(std::string_view word, std::vector<std::string_view> const& candidates) {
    core::nearest_name nearest{name_of(word)};
    for (std::string_view const candidate : candidates) nearest.show(name_of(candidate));
    return view_of(nearest.best.second);
}
// The members of an object. What is misspelt counts as what it was meant to be, so that there is one finding.
std::vector<definition_lowering::member> definition_lowering::members(kind owner, int object, int at) {
    std::vector<member> read;
    for_each_in(object, [&](int i) {
        std::string_view word = key_of(i);
        if (!is_known(owner, word)) {
            std::string_view const hint = explains() ? meant(word, words_of_owner(owner)) : std::string_view();
            add(rule::field_unknown, owner, at, value(i).key_offset, name_of(word), name_of(hint));
            if (hint.empty() || find(object, hint) != core::none) return;
            if ((hint == "Next" && find(object, "End") != core::none) || (hint == "End" && find(object, "Next") != core::none))
                return;
            word = hint;
        }
        read.push_back({i, word});
    });
    return read;
}

// --- machines, branches, item processors

int definition_lowering::scope(int v, kind what, int offset) {
    int const at = open(what, form::absent, offset);
    node_of_value_[std::size_t(v)] = at;
    auto const read = members(what, v, at);
    if (what == kind::machine) machine_is_jsonata_ = is_jsonata(read, false);
    if (what == kind::machine) machine_type(offset);
    bool const around = std::exchange(in_jsonata_, what == kind::machine && machine_is_jsonata_);
    for (member const& m : read) {
        if (m.word == "States")
            states(m.value, at);
        else
            field(what, m, at);
    }
    in_jsonata_ = around;
    close(at);
    return at;
}
void definition_lowering::machine_type(int offset) {
    if (to_.machine_type_.empty()) return;
    int const at = leaf(kind::property, form::string, offset, text_of(to_.machine_type_));
    node(at).first = core::text_of("StateMachineType");
}
void definition_lowering::states(int v, int at) {
    if (value(v).type == form::object) return for_each_in(v, [&](int i) { state(i); });
    add_type(at, v, "an object");
    spoil(at);
}

// --- states

bool definition_lowering::is_jsonata(std::vector<member> const& read, bool otherwise) const {
    for (member const& m : read)
        if (m.word == "QueryLanguage") return view_of(value(m.value).words) == "JSONata";
    return otherwise;
}
void definition_lowering::state(int v) {
    auto const& named = value(v);
    bool const is_object = named.type == form::object;
    bool known = is_object;
    int const at = open(kind::pass, form::string, named.key_offset);
    node(at).value = named.key;
    node_of_value_[std::size_t(v)] = at;
    kind const what = is_object ? type_of_state(v, at, known) : kind::pass;
    node(at).what = what;
    if (!is_object) add_type(at, v, "an object");
    if (!known) spoil(at);
    auto const read = known ? members(what, v, at) : std::vector<member>();
    bool const around = std::exchange(in_jsonata_, is_jsonata(read, machine_is_jsonata_));
    for (member const& m : read)
        if (what != kind::map || !is_said_of_old_word(m, read, at)) field(what, m, at);
    if (is_object && !known)
        for_each_in(v, [&](int i) {   // where it leads, whatever it is
            if (key_of(i) == "Next" || key_of(i) == "End") field(what, {i, key_of(i)}, at);
        });
    in_jsonata_ = around;
    close(at);
}
// A Map's Parameters and Iterator beside what took their place, or Parameters in a JSONata state.
bool definition_lowering::is_said_of_old_word(member const& m, std::vector<member> const& read, int at) {
    if (!is_old_word(kind::map, m.word)) return false;
    kind const now = *kind_of_field(kind::map, m.word);
    int const offset = value(m.value).key_offset;
    if (in_jsonata_ && now == kind::item_selector) {
        add(rule::jsonpath_field, kind::parameters, at, offset);
        return true;
    }
    bool const is_beside =
        std::any_of(read.begin(), read.end(), [&](member const& other) { return other.word == view_of(core::asl_word(now)); });
    if (is_beside) add(rule::fields_exclude, now, at, offset, name_of(m.word));
    return is_beside;
}
kind definition_lowering::type_of_state(int v, int at, bool& known) {
    int type = find(v, "Type");
    if (type == core::none)
        for_each_in(v, [&](int i) {
            if (!is_known(kind::task, key_of(i)) && meant(key_of(i), {"Type"}) == "Type") type = i;
        });
    known = false;
    if (type == core::none) {
        add(rule::type_missing, kind::value, at, value(v).key_offset);
        return kind::pass;
    }
    if (value(type).type != form::string) {
        add_type(at, type, "a text");
        return kind::pass;
    }
    if (is_filled_in(value(type))) return kind::pass;
    std::vector<std::string_view> words;
    for (int k = int(kind::task); k <= int(kind::map); ++k) words.emplace_back(core::words_of(kind(k)).asl);
    std::string_view word = view_of(value(type).words);
    if (std::find(words.begin(), words.end(), word) == words.end()) {
        std::string_view const hint = explains() ? meant(word, words) : std::string_view();
        add(rule::type_unknown, kind::value, at, value(type).key_offset, name_of(word), name_of(hint));
        word = hint;
    }
    auto const found = std::find(words.begin(), words.end(), word);
    known = found != words.end();
    return known ? kind(int(kind::task) + int(found - words.begin())) : kind::pass;
}

// --- fields

void definition_lowering::field(kind owner, member const& m, int at) {
    auto const what = kind_of_field(owner, m.word);
    if (!what) return;   // Type
    core::field_set const taken = core::fields_of(owner) & ~core::fields_of_other_language(in_jsonata_);
    if (!(taken & core::field_bit(*what))) return spoil(leaf(*what, form::misuse, value(m.value).key_offset));
    switch (form_of_field(*what)) {
        case field_form::end: return end(m.value, at);
        case field_form::any: {
            int const made = payload(m.value, *what, {}, *what);
            if (is_old_word(owner, m.word)) node(made).detail = core::deprecated_word;
            if (is_filled_in(value(m.value))) spoil(made);
            return;
        }
        case field_form::settings: return settings(m.value, *what, at);
        case field_form::fields: return holder(m.value, *what, at);
        case field_form::scope: return processor(m.value, at, is_old_word(owner, m.word));
        case field_form::scopes: return elements(m, *what, at, form::object, [&](int i) { scope(i, *what, value(i).offset); });
        case field_form::rules: return elements(m, *what, at, form::object, [&](int i) { choice_rule(i); });
        case field_form::handlers: return elements(m, *what, at, form::object, [&](int i) { handler(i, *what); });
        case field_form::errors:
            return elements(m, *what, at, form::string, [&](int i) { leaf(*what, form::string, value(i).offset, value(i).words); });
        default: return scalar(m.value, *what, at);
    }
}
void definition_lowering::end(int v, int at) {
    if (value(v).type != form::boolean)
        wrong(v, kind::end, at);
    else if (value(v).bits)
        leaf(kind::end, form::boolean, value(v).key_offset);
    else
        add(rule::end_false, kind::end, at, value(v).key_offset);
}
void definition_lowering::processor(int v, int at, bool old) {
    if (value(v).type != form::object) return wrong(v, kind::item_processor, at);
    int const made = scope(v, kind::item_processor, value(v).key_offset);
    if (old) node(made).detail = core::deprecated_word;
}
// An ItemReader or a ResultWriter.
void definition_lowering::holder(int v, kind what, int at) {
    if (value(v).type != form::object) return wrong(v, what, at);
    int const made = open(what, form::absent, value(v).key_offset);
    node_of_value_[std::size_t(v)] = made;
    for (member const& m : members(what, v, made)) field(what, m, made);
    close(made);
}
// What the members are called and hold is for the rules.
void definition_lowering::settings(int v, kind what, int at) {
    if (value(v).type != form::object) return wrong(v, what, at);
    int const made = open(what, form::object, value(v).key_offset);
    node_of_value_[std::size_t(v)] = made;
    for_each_in(v, [&](int i) {
        int const held = payload(i, kind::member, value(i).key, what);
        if (is_filled_in(value(i))) spoil(held);
        json_value const number = as_integer(value(i));
        if (number.type != form::integer) return;
        node(held).value_form = number.type;
        node(held).bits = number.bits;
    });
    close(made);
}
void definition_lowering::wrong(int v, kind what, int at) {
    add_type(at, v, type_words(form_of_field(what)));
    spoil(leaf(what, form::misuse, value(v).key_offset));
}
void definition_lowering::scalar(int v, kind what, int at) {
    auto const& given = value(v);
    field_form const wanted = form_of_field(what);
    bool const is_path = wanted == field_form::path || wanted == field_form::computed_path;
    if (auto const expression = expression_in(given); expression && in_jsonata_ && !is_constant(what)) {
        leaf(what, form::jsonata, given.key_offset, *expression);
        return;
    }
    if (wanted == field_form::integer || wanted == field_form::number) {
        if (is_filled_in(given) && !stays_text(given)) return spoil(leaf(what, form::string, given.key_offset, given.words));
        auto const number = wanted == field_form::integer ? as_integer(given) : given;
        bool const is_right = wanted == field_form::integer ? number.type == form::integer : is_number(number.type);
        if (!is_right) return wrong(v, what, at);
        leaf(what, number.type, given.key_offset, {}, number.bits);
    } else if (given.type == form::string) {
        bool const is_of_payload =
            what == kind::input_path || what == kind::output_path || what == kind::result_path || what == kind::items_path;
        if (is_of_payload && is_filled_in(given)) {
            leaf(what, form::substituted, given.key_offset, given.words);
            return;
        }
        bool const is_call = wanted == field_form::computed_path && view_of(given.words).starts_with("States.");
        leaf(what, is_call ? form::intrinsic : form::string, given.key_offset, given.words);
    } else if (given.type == form::null && is_path) {
        leaf(what, form::null, given.key_offset);
    } else {
        wrong(v, what, at);
    }
}
// 30.0 is an integer too.
json_value definition_lowering::as_integer(json_value v) {
    double const real = __builtin_bit_cast(double, v.bits);
    if (v.type != form::real || std::trunc(real) != real || std::abs(real) >= 1e15) return v;
    v.type = form::integer;
    v.bits = static_cast<long long>(real);
    return v;
}

// --- Retry, Catch

void definition_lowering::handler(int v, kind what) {
    int const at = open(what, form::absent, value(v).offset);
    node_of_value_[std::size_t(v)] = at;
    for (member const& m : members(what, v, at))
        if (what == kind::catcher && m.word == "Next")
            next(m.value, at);
        else
            field(what, m, at);
    close(at);
}
// The Next of a choice rule or catcher is in its own node.
void definition_lowering::next(int v, int at) {
    to_.next_offsets_[at] = value(v).key_offset;
    bool const is_text = value(v).type == form::string;
    if (!is_text) add_type(at, v, "a text");
    node(at).value_form = is_text ? form::string : form::misuse;
    node(at).value = value(v).words;
}

// --- keys that stand twice, of the innermost node around them

void definition_lowering::add_duplicates() {
    std::vector<int> around;
    for (int v = 0; v < int(values_.size()); ++v) {
        while (!around.empty() && v >= around.back() + value(around.back()).size) around.pop_back();
        if (value(v).is_again) {
            int at = 0;
            for (auto outer = around.rbegin(); outer != around.rend() && at == 0; ++outer)
                if (int const made = node_of_value_[std::size_t(*outer)]; made > 0) at = made;
            add(rule::key_duplicate, kind::value, at, value(v).key_offset, {{}, value(v).key}, {},
                to_.position(to_.document_.first_key(value(v))).line);
        }
        if (value(v).size > 1) around.push_back(v);
    }
}

}
