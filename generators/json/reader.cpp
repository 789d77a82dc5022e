#include <generators/json/reader.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <aslant/model/comparator.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/settings.hpp>
#include <generators/json/field_words.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::rule;

namespace {

std::string_view view_of(core::text words) { return {words.data, std::size_t(words.size)}; }
core::text text_of(std::string_view words) { return {words.data(), int(words.size())}; }
core::name name_of(std::string_view words) { return {{}, text_of(words)}; }

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
bool is_number(form f) { return f == form::integer || f == form::natural || f == form::real; }

// What a deployment fills in (DefinitionSubstitutions): nothing is known of it.
bool is_placeholder(std::string_view words) { return words.find("${") != words.npos; }
bool is_filled_in(json_value const& v) { return v.type == form::string && is_placeholder(view_of(v.words)); }

bool is_join(std::string_view word) {
    return word == "Condition" || word == "Variable" || word == "And" || word == "Or" || word == "Not";
}
kind kind_of_join(std::string_view word) {
    if (word == "Condition") return kind::condition;
    if (word == "Variable") return kind::comparison;
    return word == "And" ? kind::all_of : word == "Or" ? kind::any_of : kind::negation;
}

// What stands between {% and %}, where a text is an expression.
std::optional<core::text> expression_in(json_value const& v) {
    bool const is_one = v.type == form::string && v.words.size >= 4 && core::starts_with(v.words, core::text_of("{%")) &&
                        core::ends_with(v.words, core::text_of("%}"));
    if (!is_one) return std::nullopt;
    return core::text{v.words.data + 2, v.words.size - 4};
}
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

// The bytes of JSON without the blanks around its values.
long long compact_size(std::string_view json) {
    long long size = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        bool const is_blank = json[i] == ' ' || json[i] == '\n' || json[i] == '\t' || json[i] == '\r';
        if (in_text || !is_blank) ++size;
        if (json[i] == '"') in_text = !in_text;
        if (in_text && json[i] == '\\') {
            ++i;
            ++size;
        }
    }
    return size;
}
constexpr long long largest_definition = 1024 * 1024;

}

// From JSON values to nodes.
class definition_lowering {
  public:
    explicit definition_lowering(definition_source& to)
        : to_{to}, values_{to.document_.values()}, node_of_value_(values_.size(), core::none) {}

    void lower() {
        json_document::fault const& fault = to_.document_.fault_of();
        if (fault.what != json_document::fault::none) {
            bool const malformed = fault.what == json_document::fault::malformed;
            return refuse(malformed ? rule::definition_malformed : rule::definition_too_deep, fault.offset, fault.words);
        }
        if (value(0).type != form::object) return refuse(rule::definition_no_object, value(0).offset, type_words(value(0).type));
        scope(0, kind::machine, value(0).offset);
        add_duplicates();
        if (to_.text_.size() <= std::size_t(largest_definition)) return;
        if (auto const size = compact_size(to_.text_); size > largest_definition)
            add(rule::definition_size, kind::machine, 0, value(0).offset, {}, {}, size);
    }

  private:
    struct member {
        int value;
        std::string_view word;   // the key, or what it was meant to be
    };

    definition_source& to_;
    std::vector<json_value> const& values_;
    std::vector<int> node_of_value_;
    bool machine_is_jsonata_ = false;
    bool in_jsonata_ = false;

    json_value const& value(int v) const { return values_[std::size_t(v)]; }
    std::string_view key_of(int v) const { return view_of(value(v).key); }
    core::node& node(int at) { return to_.nodes_[std::size_t(at)]; }

    // --- nodes and findings
    int open(kind what, form value_form, int offset) {
        core::node made = core::node_of(what, value_form);
        made.line = to_.position(offset).line;
        to_.nodes_.push_back(made);
        to_.offsets_.push_back(offset);
        return int(to_.nodes_.size()) - 1;
    }
    void close(int at) { node(at).size = int(to_.nodes_.size()) - at; }
    int leaf(kind what, form value_form, int offset, core::text words = {}, long long bits = 0) {
        int const at = open(what, value_form, offset);
        node(at).value = words;
        node(at).bits = bits;
        return at;
    }
    void spoil(int at) { to_.spoiled_.insert(at); }

    core::name kept(std::string words) { return name_of(to_.words_.emplace_back(std::move(words))); }
    void add(rule broken, kind field, int at, int offset, core::name what = {}, core::name hint = {}, long long number = 0) {
        to_.findings_.push_back({{broken, field, at, what, hint, number}, offset});
    }
    void refuse(rule broken, int offset, std::string_view words) {
        int const at = open(kind::machine, form::absent, offset);
        spoil(at);
        add(broken, kind::machine, at, offset, kept(std::string(words)), {}, json_document::deepest);
    }
    // "Next holds a number where a text belongs"
    void add_type(int at, int v, std::string_view wanted) {
        auto const& found = value(v);
        if (is_filled_in(found)) return;
        if (found.type == form::natural && wanted == type_words(field_form::integer)) wanted = "one of 64 bits with a sign";
        std::string const held = std::string(key_of(v)) + " holds " + std::string(type_words(found.type));
        add(rule::field_type, kind::value, at, found.key_offset, kept(held), name_of(wanted));
    }
    void add_element_type(int at, int v, std::string_view array, std::string_view wanted) {
        auto const& found = value(v);
        if (is_filled_in(found)) return;
        std::string const held = "an element of " + std::string(array) + " is " + std::string(type_words(found.type));
        add(rule::field_type, kind::value, at, found.offset, kept(held), name_of(wanted));
    }

    template <class Visit> void for_each_in(int v, Visit const& visit) {
        for (int i = v + 1; i < v + value(v).size; i += value(i).size)
            if (value(i).first < 0) visit(i);   // of two with the same key, the first is read
    }
    int find(int object, std::string_view key) {
        int found = core::none;
        for_each_in(object, [&](int i) {
            if (found == core::none && key_of(i) == key) found = i;
        });
        return found;
    }

    // --- words
    static bool is_known(kind owner, std::string_view word) {
        if (word == "Type") return core::is_state(owner);
        if (word == "States") return core::is_scope(owner) || owner == kind::machine;
        return kind_of_field(owner, word).has_value();
    }
    // Whether so little has been said that the word that was meant is looked for.
    bool explains() const { return to_.findings_.size() < 100; }
    // The nearest of the words; empty where none is near.
    static std::string_view meant(std::string_view word, std::vector<std::string_view> const& candidates) {
        core::nearest_name nearest{name_of(word)};
        for (std::string_view const candidate : candidates) nearest.show(name_of(candidate));
        return view_of(nearest.best.second);
    }
    // The members of an object. What is misspelt counts as what it was meant to be, so that there is one finding.
    std::vector<member> members(kind owner, int object, int at) {
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
    int scope(int v, kind what, int offset) {
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
    void machine_type(int offset) {
        if (to_.machine_type_.empty()) return;
        int const at = leaf(kind::property, form::string, offset, text_of(to_.machine_type_));
        node(at).first = core::text_of("StateMachineType");
    }
    void states(int v, int at) {
        if (value(v).type == form::object) return for_each_in(v, [&](int i) { state(i); });
        add_type(at, v, "an object");
        spoil(at);
    }

    // --- states
    bool is_jsonata(std::vector<member> const& read, bool otherwise) const {
        for (member const& m : read)
            if (m.word == "QueryLanguage") return view_of(value(m.value).words) == "JSONata";
        return otherwise;
    }
    void state(int v) {
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
    bool is_said_of_old_word(member const& m, std::vector<member> const& read, int at) {
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
    kind type_of_state(int v, int at, bool& known) {
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
        for (int k = int(kind::task); k <= int(kind::map); ++k) words.emplace_back(core::words_of_kinds[k].asl);
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
    void field(kind owner, member const& m, int at) {
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
                return elements(m, *what, at, form::string,
                                [&](int i) { leaf(*what, form::string, value(i).offset, value(i).words); });
            default: return scalar(m.value, *what, at);
        }
    }
    template <class Visit> void elements(member const& m, kind what, int at, form wanted, Visit const& visit) {
        if (value(m.value).type != form::array) {
            add_type(at, m.value, "an array");
            return spoil(leaf(what, form::misuse, value(m.value).key_offset));
        }
        for_each_in(m.value, [&](int i) {
            if (value(i).type == wanted) return visit(i);
            add_element_type(at, i, m.word, type_words(wanted));
            spoil(leaf(what, form::misuse, value(i).offset));
        });
    }
    void end(int v, int at) {
        if (value(v).type != form::boolean)
            wrong(v, kind::end, at);
        else if (value(v).bits)
            leaf(kind::end, form::boolean, value(v).key_offset);
        else
            add(rule::end_false, kind::end, at, value(v).key_offset);
    }
    void processor(int v, int at, bool old) {
        if (value(v).type != form::object) return wrong(v, kind::item_processor, at);
        int const made = scope(v, kind::item_processor, value(v).key_offset);
        if (old) node(made).detail = core::deprecated_word;
    }
    // An ItemReader or a ResultWriter.
    void holder(int v, kind what, int at) {
        if (value(v).type != form::object) return wrong(v, what, at);
        int const made = open(what, form::absent, value(v).key_offset);
        node_of_value_[std::size_t(v)] = made;
        for (member const& m : members(what, v, made)) field(what, m, made);
        close(made);
    }
    // What the members are called and hold is for the rules.
    void settings(int v, kind what, int at) {
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
    void wrong(int v, kind what, int at) {
        add_type(at, v, type_words(form_of_field(what)));
        spoil(leaf(what, form::misuse, value(v).key_offset));
    }
    void scalar(int v, kind what, int at) {
        auto const& given = value(v);
        field_form const wanted = form_of_field(what);
        bool const is_path = wanted == field_form::path || wanted == field_form::computed_path;
        if (auto const expression = expression_in(given); expression && in_jsonata_ && !is_constant(what)) {
            leaf(what, form::jsonata, given.key_offset, *expression);
            return;
        }
        if (wanted == field_form::integer || wanted == field_form::number) {
            if (is_filled_in(given)) return spoil(leaf(what, form::string, given.key_offset, given.words));
            auto const number = wanted == field_form::integer ? as_integer(given) : given;
            bool const is_right = wanted == field_form::integer ? number.type == form::integer : is_number(number.type);
            if (!is_right) return wrong(v, what, at);
            leaf(what, number.type, given.key_offset, {}, number.bits);
        } else if (given.type == form::string) {
            bool const is_call = wanted == field_form::computed_path && view_of(given.words).starts_with("States.");
            leaf(what, is_call ? form::intrinsic : form::string, given.key_offset, given.words);
        } else if (given.type == form::null && is_path) {
            leaf(what, form::null, given.key_offset);
        } else {
            wrong(v, what, at);
        }
    }
    // 30.0 is an integer too.
    static json_value as_integer(json_value v) {
        double const real = __builtin_bit_cast(double, v.bits);
        if (v.type != form::real || std::trunc(real) != real || std::abs(real) >= 1e15) return v;
        v.type = form::integer;
        v.bits = static_cast<long long>(real);
        return v;
    }

    // --- Retry, Catch
    void handler(int v, kind what) {
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
    void next(int v, int at) {
        to_.next_offsets_[at] = value(v).key_offset;
        bool const is_text = value(v).type == form::string;
        if (!is_text) add_type(at, v, "a text");
        node(at).value_form = is_text ? form::string : form::misuse;
        node(at).value = value(v).words;
    }

    // --- Choices
    void choice_rule(int v) {
        int const at = open(kind::choice_rule, form::absent, value(v).offset);
        node_of_value_[std::size_t(v)] = at;
        if (int const target = find(v, "Next"); target != core::none) next(target, at);
        condition(v, at, core::none);
        for_each_in(v, [&](int i) {
            if (is_field_of_rule(key_of(i))) field(kind::choice_rule, {i, key_of(i)}, at);
        });
        close(at);
    }
    static bool is_field_of_rule(std::string_view word) { return word == "Comment" || word == "Assign" || word == "Output"; }
    void comment(int object, int at) {
        int const words = find(object, "Comment");
        if (words != core::none) scalar(words, kind::comment, at);
    }

    struct rule_members {
        std::vector<member> joins;   // Condition, Variable, And, Or, Not
        std::vector<member> comparators;
        bool is_said = false;
    };
    rule_members members_of_rule(int v, int at) {
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
    static std::vector<std::string_view> const& words_of_rule() {
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
    void unknown_in_rule(int i, int at, rule_members& read, bool has_next) {
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
    bool is_of_language(std::string_view join) const { return (join == "Condition") == in_jsonata_; }
    // What a rule tests, as a child of the node `at`; `around` is the And, Or or Not it stands in.
    void condition(int v, int at, int around) {
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
    void fields_of_inner_rule(int v, int around) {
        for_each_in(v, [&](int i) {
            std::string_view const word = key_of(i);
            if (word == "Next") add(rule::nested_rule_next, node(around).what, around, value(i).key_offset);
            if (word != "Assign" && word != "Output") return;
            std::string const inner = "rule inside " + std::string(view_of(core::asl_word(node(around).what)));
            add(rule::field_not_allowed, *kind_of_field(kind::choice_rule, word), around, value(i).key_offset, kept(inner));
        });
    }
    void expression(int v) {
        json_value const& given = value(v);
        auto const words = expression_in(given);
        int const made =
            leaf(kind::condition, words ? form::jsonata : given.type, given.key_offset, words ? *words : given.words, given.bits);
        if (is_filled_in(given)) spoil(made);
    }
    int comparison(int v, member const& variable, rule_members const& read, int at) {
        auto const& compared = read.comparators;
        bool const is_text = value(variable.value).type == form::string;
        if (!is_text) add_type(at, variable.value, "a path");
        if (compared.size() > 1)
            add(rule::comparators_two, kind::choice_rule, at, value(compared[1].value).key_offset, name_of(compared[0].word),
                name_of(compared[1].word));
        if (compared.empty() && !read.is_said)
            add(rule::comparator_absent, kind::choice_rule, at, value(variable.value).key_offset,
                {{}, value(variable.value).words});
        int const made = open(kind::comparison, form::misuse, value(v).offset);
        if (compared.empty() || !is_text) {
            spoil(made);
            return made;
        }
        auto const with = *comparator_of(compared[0].word);
        json_value const& given = value(compared[0].value);
        form const wanted = form_taken_by(with);
        bool const is_right = given.type == wanted || (wanted == form::real && is_number(given.type)) || is_filled_in(given);
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
    int joined(member const& join, rule_members const& read, int at) {
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

    // --- payload templates and results
    int payload(int v, kind what, core::text first, kind of_field) {
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
    void payload_member(int v, int around, kind of_field) {
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
            return;
        }
        int const at = leaf(kind::member, computed, given.key_offset, given.words);
        node(at).first = {given.key.data, given.key.size - 2};
    }

    // --- keys that stand twice, of the innermost node around them
    void add_duplicates() {
        std::vector<int> around;
        for (int v = 0; v < int(values_.size()); ++v) {
            while (!around.empty() && v >= around.back() + value(around.back()).size) around.pop_back();
            if (value(v).first >= 0) {
                int at = 0;
                for (auto outer = around.rbegin(); outer != around.rend() && at == 0; ++outer)
                    if (int const made = node_of_value_[std::size_t(*outer)]; made > 0) at = made;
                add(rule::key_duplicate, kind::value, at, value(v).key_offset, {{}, value(v).key}, {},
                    to_.position(value(v).first).line);
            }
            if (value(v).size > 1) around.push_back(v);
        }
    }
};

definition_source::definition_source(std::string definition, std::string machine_type)
    : text_{std::move(definition)}, machine_type_{std::move(machine_type)}, lines_{text_}, document_{text_} {
    definition_lowering(*this).lower();
    for (located const& f : findings_)
        if (core::row_of(f.said.broken).level == core::severity::error && core::leaves_graph_unknown(f.said.broken) &&
            f.said.broken != rule::definition_size)
            is_graph_known_ = false;
    for (int i = 0; i < int(nodes_.size()); ++i)
        if (nodes_[std::size_t(i)].what == kind::assign && assigns_placeholder(i)) are_variables_known_ = false;
}

// Whether a part of a node that is evaluated is filled in later: a plain text is what it is.
bool definition_source::evaluates_placeholder(int at) const {
    for (int i = at; i < at + nodes_[std::size_t(at)].size; ++i) {
        core::node const& n = nodes_[std::size_t(i)];
        bool const is_plain =
            n.value_form == form::string && n.what != kind::input_path && !ends_with(n.first, core::text_of(".$"));
        if (is_placeholder(view_of(n.first)) || (!is_plain && is_placeholder(view_of(n.value))) || spoiled_.count(i) > 0)
            return true;
    }
    return false;
}
// Whether it is not known what an Assign assigns.
bool definition_source::assigns_placeholder(int assign) const {
    if (spoiled_.count(assign) > 0 || is_placeholder(view_of(nodes_[std::size_t(assign)].value))) return true;
    for (int const member : core::children{nodes_.data(), assign})
        if (is_placeholder(view_of(nodes_[std::size_t(member)].first))) return true;
    return false;
}

bool definition_source::is_said(core::finding const& of_rule) const {
    switch (of_rule.broken) {
        case rule::name_missing:
        case rule::not_a_property:
        case rule::wrong_argument:
        case rule::not_a_value:
        case rule::condition_missing:
        case rule::comparator_value:
        case rule::field_suffix: return true;   // mistakes of C++, or said of the JSON value
        case rule::field_not_allowed:
        case rule::jsonpath_field:
        case rule::jsonata_field:
        case rule::fields_exclude:
        case rule::field_duplicate:
        case rule::setting_conflict: return false;   // whatever its value is
        case rule::start_at_unknown:
        case rule::next_missing:
        case rule::default_missing:
        case rule::choice_next_missing:
        case rule::catch_next_missing:
        case rule::path_start:
        case rule::error_name_unknown:
        case rule::resource_arn:
        case rule::role_arn:
        case rule::s3_resource:
        case rule::value_not_allowed:
        case rule::variable_name:
        case rule::items_pointer:
        case rule::label_text: return is_placeholder(view_of(of_rule.what.second)) || spoiled_.count(of_rule.node) > 0;
        case rule::path_syntax:
        case rule::reference_path:
        case rule::intrinsic_syntax:
        case rule::intrinsic_unknown:
        case rule::intrinsic_count:
        case rule::intrinsic_arguments:
        case rule::intrinsic_format:
        case rule::intrinsic_nesting:
        case rule::error_path_function:
        case rule::path_place:
        case rule::template_in_json_text:
        case rule::jsonata_delimiters:
        case rule::jsonata_eval:
        case rule::jsonata_states_member:
        case rule::context_place:
        case rule::jsonata_syntax:
        case rule::jsonata_dollar:
        case rule::jsonata_function:
        case rule::jsonata_arguments:
        case rule::jsonata_place:
        case rule::context_member:
        case rule::timestamp_form:
        case rule::string_matches_escape: {   // a part of the expression may be filled in
            core::node const& n = nodes_[std::size_t(of_rule.node)];
            return is_placeholder(view_of(n.value)) || is_placeholder(view_of(n.first)) || spoiled_.count(of_rule.node) > 0;
        }
        case rule::task_token_missing: return evaluates_placeholder(of_rule.node);
        case rule::variable_unassigned:
        case rule::variable_unassigned_somewhere:
        case rule::variable_scope:
        case rule::variable_same_state: return !is_graph_known_ || !are_variables_known_;
        case rule::state_unreachable:
        case rule::no_terminal_state:
        case rule::history_limit:
        case rule::never_ends: return !is_graph_known_ || spoiled_.count(of_rule.node) > 0;
        default: return spoiled_.count(of_rule.node) > 0;
    }
}

int definition_source::offset_of(core::finding const& of_rule) const {
    if (of_rule.broken == rule::choice_next_missing || of_rule.broken == rule::catch_next_missing ||
        of_rule.broken == rule::transition_leaves_scope)
        if (auto const next = next_offsets_.find(of_rule.node); next != next_offsets_.end()) return next->second;
    return offsets_[std::size_t(of_rule.node)];
}

std::vector<definition_source::located> check_definition(definition_source const& definition) {
    std::vector<definition_source::located> all = definition.findings();
    checked_machine const checked(definition.nodes());
    for (core::finding const& f : checked.findings())
        if (!definition.is_said(f)) all.push_back({f, definition.offset_of(f)});
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
    return all;
}

}
