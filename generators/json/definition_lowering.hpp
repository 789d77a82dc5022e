// From JSON values to the nodes that the DSL makes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <generators/json/field_words.hpp>
#include <generators/json/reader.hpp>

namespace aslant::generators {

// What a deployment fills in (DefinitionSubstitutions): nothing is known of it.
inline bool is_placeholder(std::string_view words) { return words.find("${") != words.npos; }
inline bool is_filled_in(json_value const& v) { return v.type == core::form::string && is_placeholder(view_of(v.words)); }
inline bool is_number(core::form f) { return f == core::form::integer || f == core::form::natural || f == core::form::real; }

inline core::text text_of(std::string_view words) { return {words.data(), int(words.size())}; }
inline core::name name_of(std::string_view words) { return {{}, text_of(words)}; }

// What stands between {% and %}, where a text is an expression.
std::optional<core::text> expression_in(json_value const&);

class definition_lowering {
  public:
    explicit definition_lowering(definition_source& to)
        : to_{to}, values_{to.document_.values()}, node_of_value_(values_.size(), core::none) {}

    void lower();

  private:
    using form = core::form;
    using kind = core::kind;
    using rule = core::rule;

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
    int open(kind what, form value_form, int offset);
    void close(int at) { node(at).size = int(to_.nodes_.size()) - at; }
    int leaf(kind what, form value_form, int offset, core::text words = {}, long long bits = 0);
    void spoil(int at) { to_.spoiled_.insert(at); }
    core::name kept(std::string words) { return name_of(to_.words_.emplace_back(std::move(words))); }
    void add(rule broken, kind field, int at, int offset, core::name what = {}, core::name hint = {}, long long number = 0);
    void refuse(rule broken, int offset, std::string_view words = {}, std::string_view hint = {});
    // What is filled in inside of quotes is a text all the same, which in JSONata may be an expression.
    bool stays_text(json_value const& v) const { return !v.is_open && !in_jsonata_; }
    void add_type(int at, int v, std::string_view wanted);
    void add_element_type(int at, int v, std::string_view array, std::string_view wanted);
    template <class Visit> void for_each_in(int v, Visit const& visit) {
        for (int i = v + 1; i < v + value(v).size; i += value(i).size)
            if (!value(i).is_again) visit(i);   // of two with the same key, the first is read
    }
    int find(int object, std::string_view key);

    // --- words
    static bool is_known(kind owner, std::string_view word);
    // Whether so little has been said that the word that was meant is looked for.
    bool explains() const { return to_.findings_.size() < 100; }
    static std::string_view meant(std::string_view word, std::vector<std::string_view> const& candidates);
    std::vector<member> members(kind owner, int object, int at);

    // --- machines, branches, item processors
    int scope(int v, kind what, int offset);
    void machine_type(int offset);
    void states(int v, int at);

    // --- states
    bool is_jsonata(std::vector<member> const& read, bool otherwise) const;
    void state(int v);
    bool is_said_of_old_word(member const& m, std::vector<member> const& read, int at);
    kind type_of_state(int v, int at, bool& known);

    // --- fields
    void field(kind owner, member const& m, int at);
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
    void end(int v, int at);
    void processor(int v, int at, bool old);
    void holder(int v, kind what, int at);
    void settings(int v, kind what, int at);
    void wrong(int v, kind what, int at);
    void scalar(int v, kind what, int at);
    static json_value as_integer(json_value v);

    // --- Retry, Catch
    void handler(int v, kind what);
    void next(int v, int at);

    // --- Choices
    void choice_rule(int v);
    static bool is_field_of_rule(std::string_view word) { return word == "Comment" || word == "Assign" || word == "Output"; }
    void comment(int object, int at);
    struct rule_members {
        std::vector<member> joins;   // Condition, Variable, And, Or, Not
        std::vector<member> comparators;
        bool is_said = false;
    };
    rule_members members_of_rule(int v, int at);
    static std::vector<std::string_view> const& words_of_rule();
    void unknown_in_rule(int i, int at, rule_members& read, bool has_next);
    bool is_of_language(std::string_view join) const { return (join == "Condition") == in_jsonata_; }
    void condition(int v, int at, int around);
    void fields_of_inner_rule(int v, int around);
    void expression(int v);
    int comparison(int v, member const& variable, rule_members const& read, int at);
    int joined(member const& join, rule_members const& read, int at);

    // --- payload templates and results
    int payload(int v, kind what, core::text first, kind of_field);
    void payload_member(int v, int around, kind of_field);

    // --- keys that stand twice, of the innermost node around them
    void add_duplicates();
};

}
