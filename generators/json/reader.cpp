#include <generators/json/reader.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <aslant/model/comparator.hpp>
#include <aslant/rules/express_rules.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/nearest.hpp>
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

bool is_join(std::string_view word) { return word == "Variable" || word == "And" || word == "Or" || word == "Not"; }

// In a JSONata state, only what says where it leads is read so far; its other fields hold expressions.
bool is_read_in_jsonata(kind field) {
    switch (field) {
        case kind::comment:
        case kind::resource:
        case kind::next:
        case kind::end:
        case kind::otherwise:
        case kind::choice_rule:
        case kind::branch:
        case kind::item_processor:
        case kind::start_at:
        case kind::retrier:
        case kind::catcher:
        case kind::error_equals:
        case kind::interval_seconds:
        case kind::max_attempts:
        case kind::backoff_rate: return true;
        default: return false;
    }
}

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
        machine_is_jsonata_ = is_jsonata(0, false);
        scope(0, kind::machine, value(0).offset);
        add_duplicates();
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
        std::string const held = std::string(key_of(v)) + " holds " + std::string(type_words(found.type));
        add(rule::field_type, kind::value, at, found.key_offset, kept(held), name_of(wanted));
    }
    void add_element_type(int at, int v, std::string_view array, std::string_view wanted) {
        auto const& found = value(v);
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
        return kind_of_field(owner, word) || is_not_read_yet(word);
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
        for (member const& m : members(what, v, at)) {
            if (m.word == "States")
                states(m.value, at);
            else
                field(what, m, at);
            if (m.word == "ProcessorConfig" && is_distributed(m.value)) node(at).bits = core::distributed_mode;
        }
        close(at);
        return at;
    }
    bool is_distributed(int config) {
        int const mode = value(config).type == form::object ? find(config, "Mode") : core::none;
        return mode != core::none && view_of(value(mode).words) == "DISTRIBUTED";
    }
    void states(int v, int at) {
        if (value(v).type == form::object) return for_each_in(v, [&](int i) { state(i); });
        add_type(at, v, "an object");
        spoil(at);
    }

    // --- states
    bool is_jsonata(int object, bool around) {
        int const language = find(object, "QueryLanguage");
        return language == core::none ? around : view_of(value(language).words) == "JSONata";
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
        bool const around = std::exchange(in_jsonata_, is_object && is_jsonata(v, machine_is_jsonata_));
        if (known)
            for (member const& m : members(what, v, at)) field(what, m, at);
        else if (is_object)
            for_each_in(v, [&](int i) {   // where it leads, whatever it is
                if (key_of(i) == "Next" || key_of(i) == "End") field(what, {i, key_of(i)}, at);
            });
        in_jsonata_ = around;
        close(at);
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
        if (!what) {
            if (m.word != "Type") to_.is_complete_ = false;
            return;
        }
        int const offset = value(m.value).key_offset;
        bool const is_taken = (core::fields_of(owner) & core::field_bit(*what)) != 0;
        if (!is_taken || (in_jsonata_ && !is_read_in_jsonata(*what))) return spoil(leaf(*what, form::misuse, offset));
        if (form_of_field(*what) == field_form::end) return end(m.value, at);
        switch (form_of_field(*what)) {
            case field_form::any: return payload(m.value, *what, {}, *what, is_old_word(owner, m.word));
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
    void wrong(int v, kind what, int at) {
        add_type(at, v, type_words(form_of_field(what)));
        spoil(leaf(what, form::misuse, value(v).key_offset));
    }
    void scalar(int v, kind what, int at) {
        auto const& given = value(v);
        field_form const wanted = form_of_field(what);
        bool const is_path = wanted == field_form::path || wanted == field_form::computed_path;
        if (wanted == field_form::integer || wanted == field_form::number) {
            if (given.type == form::string && is_placeholder(view_of(given.words)))
                return spoil(leaf(what, form::string, given.key_offset, given.words));
            auto const number = wanted == field_form::integer ? as_integer(given) : given;
            if (!is_number(number.type)) return wrong(v, what, at);
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
    // 30.0 is an integer too; one beyond 64 bits is the greatest there is, which no field takes.
    static json_value as_integer(json_value v) {
        double const real = __builtin_bit_cast(double, v.bits);
        if (v.type == form::natural) {
            v.type = form::integer;
            v.bits = 0x7FFFFFFFFFFFFFFF;
        } else if (v.type == form::real && std::trunc(real) == real && std::abs(real) < 1e15) {
            v.type = form::integer;
            v.bits = static_cast<long long>(real);
        } else if (v.type == form::real) {
            v.type = form::misuse;
        }
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
        if (in_jsonata_)
            to_.is_complete_ = false;   // its Condition is an expression
        else
            condition(v, at, core::none);
        comment(v, at);
        close(at);
    }
    void comment(int object, int at) {
        int const words = find(object, "Comment");
        if (words != core::none) scalar(words, kind::comment, at);
    }

    struct rule_members {
        std::vector<member> joins;   // Variable, And, Or, Not
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
            if (is_not_read_yet(word)) {
                to_.is_complete_ = false;
                read.is_said = read.is_said || word == "Condition";
            } else if (is_join(word)) {
                read.joins.push_back({i, word});
            } else if (comparator_of(word)) {
                read.comparators.push_back({i, word});
            } else if (word != "Next" && word != "Comment") {
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
        bool const wants_comparator = is_comparison && read.comparators.empty();
        bool const is_misspelt = explains() && !kind_of_field(kind::choice_rule, word);   // and not in the wrong place
        std::string_view const hint = is_misspelt ? meant(word, words_of_rule()) : std::string_view();
        add(wants_comparator ? rule::comparator_spelling : rule::field_unknown, kind::choice_rule, at, value(i).key_offset,
            name_of(word), name_of(hint));
        read.is_said = true;
        if (comparator_of(hint) && read.comparators.empty()) read.comparators.push_back({i, hint});
        if (is_join(hint) && read.joins.empty()) read.joins.push_back({i, hint});
        if (hint == "Next" && !has_next && node(at).what == kind::choice_rule) next(i, at);
    }
    // What a rule tests, as a child of the node `at`; `around` is the And, Or or Not it stands in.
    void condition(int v, int at, int around) {
        rule_members const read = members_of_rule(v, at);
        if (around != core::none)
            if (int const target = find(v, "Next"); target != core::none)
                add(rule::nested_rule_next, node(around).what, around, value(target).key_offset);
        if (read.joins.empty()) {
            spoil(at);
            if (!read.comparators.empty())
                add(rule::variable_absent, kind::choice_rule, at, value(read.comparators[0].value).key_offset,
                    name_of(read.comparators[0].word));
            else if (!read.is_said)
                add(rule::condition_absent, kind::choice_rule, at, value(v).offset);
            return;
        }
        member const& join = read.joins[0];
        if (read.joins.size() > 1)
            add(rule::conditions_mixed, kind::choice_rule, at, value(read.joins[1].value).key_offset, name_of(join.word),
                name_of(read.joins[1].word));
        int const made = join.word == "Variable" ? comparison(v, join, read, at) : joined(join, read, at);
        if (around == core::none || made == core::none) return;
        comment(v, made);
        close(made);
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
        bool const is_right = given.type == wanted || (wanted == form::real && is_number(given.type)) ||
                              (given.type == form::string && is_placeholder(view_of(given.words)));
        if (!is_right) {
            add_type(at, compared[0].value, with.takes_path ? "a path" : type_words(wanted));
            spoil(made);
        }
        node(made).detail = short(with.with);
        node(made).first = value(variable.value).words;
        if (is_right) node(made).value_form = with.takes_path ? form::path : given.type;
        node(made).value = given.words;
        node(made).bits = given.bits;
        return made;
    }
    int joined(member const& join, rule_members const& read, int at) {
        kind const what = join.word == "And" ? kind::all_of : join.word == "Or" ? kind::any_of : kind::negation;
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
    void payload(int v, kind what, core::text first, kind of_field, bool old = false) {
        json_value const& given = value(v);
        int const at = leaf(what, given.type, given.key_offset < 0 ? given.offset : given.key_offset, given.words, given.bits);
        node(at).first = first;
        if (old) node(at).detail = core::deprecated_word;
        node_of_value_[std::size_t(v)] = at;
        for_each_in(v, [&](int i) {
            if (given.type == form::object)
                payload_member(i, at, of_field);
            else
                payload(i, kind::value, {}, of_field);
        });
        close(at);
    }
    void payload_member(int v, int around, kind of_field) {
        json_value const& given = value(v);
        bool const is_computed = of_field != kind::result && ends_with(given.key, core::text_of(".$"));
        form computed = form::absent;
        if (is_computed && given.type != form::string)
            add(rule::computed_field, of_field, around, given.key_offset, {{}, given.key}, name_of(type_words(given.type)));
        if (is_computed && given.type == form::string)
            computed = view_of(given.words).starts_with("$")         ? form::path
                       : view_of(given.words).starts_with("States.") ? form::intrinsic
                                                                     : form::absent;   // the rules say so
        if (computed == form::absent) return payload(v, kind::member, given.key, of_field);
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

definition_source::definition_source(std::string definition) : text_{std::move(definition)}, lines_{text_}, document_{text_} {
    definition_lowering(*this).lower();
    for (located const& f : findings_)
        if (core::row_of(f.said.broken).level == core::severity::error && core::leaves_graph_unknown(f.said.broken))
            is_graph_known_ = false;
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
        case rule::field_not_allowed: return false;
        case rule::start_at_unknown:
        case rule::next_missing:
        case rule::default_missing:
        case rule::choice_next_missing:
        case rule::catch_next_missing:
        case rule::path_start: return is_placeholder(view_of(of_rule.what.second)) || spoiled_.count(of_rule.node) > 0;
        case rule::state_unreachable:
        case rule::no_terminal_state:
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

std::vector<definition_source::located> check_definition(definition_source const& definition, bool express) {
    std::vector<definition_source::located> all = definition.findings();
    checked_machine const checked(definition.nodes());
    auto const add = [&](std::vector<core::finding> const& findings) {
        for (core::finding const& f : findings)
            if (!definition.is_said(f)) all.push_back({f, definition.offset_of(f)});
    };
    add(checked.findings());
    if (express) add(all_findings([&](core::report& out) { core::express_rules{checked.view(), out}.check(); }));
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
    return all;
}

}
