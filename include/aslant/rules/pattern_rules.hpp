// Rules of event patterns: of rules of EventBridge, and of filters of pipes and event source mappings.
// EventBridge user guide: "Creating event patterns", "Comparison operators for use in event patterns".
#pragma once

#include <aslant/rules/finding.hpp>
#include <aslant/rules/nearest.hpp>

namespace aslant::core {

// What a content filter takes: {"prefix": "eu-"}.
enum class filter_operand : unsigned char { text, text_or_filter, boolean, comparisons, network, other };
struct content_filter {
    char const* name;
    filter_operand takes;
};
inline constexpr content_filter content_filters[]{{"prefix", filter_operand::text_or_filter},
                                                  {"suffix", filter_operand::text_or_filter},
                                                  {"anything-but", filter_operand::other},
                                                  {"numeric", filter_operand::comparisons},
                                                  {"cidr", filter_operand::network},
                                                  {"exists", filter_operand::boolean},
                                                  {"equals-ignore-case", filter_operand::text},
                                                  {"wildcard", filter_operand::text}};
inline constexpr char const* fields_of_events[]{"version", "id",     "detail-type", "source", "account",
                                                "time",    "region", "resources",   "detail", "replay-name"};

class pattern_rules {
  public:
    // `at` is what a message is about, where `n` is another tree: a text that holds the pattern.
    constexpr pattern_rules(node const* n, report& o, int at = none) : nodes{n}, out{o}, place{at} {}

    // A rule's pattern is one of an event, whose fields are known.
    constexpr void check(int pattern, bool is_of_event) {
        form const f = nodes[pattern].value_form;
        if (is_unknown(f)) return;
        if (f != form::object) return wrong_leaf(pattern, text_of("EventPattern"));
        if (nodes[pattern].size == 1) return add(rule::pattern_empty, pattern, text_of("EventPattern"));
        check_object(pattern, is_of_event);
    }

  private:
    node const* nodes;
    report& out;
    int place;

    constexpr void add(rule r, int at, text what, name hint = {}) {
        kind const field = kind::property;
        out.add({r, field, place == none ? at : place, {{}, what}, hint, 0});
    }
    // What only the deployment knows, and what is said as of any value.
    static constexpr bool is_unknown(form f) { return f >= form::json_text; }

    constexpr void check_object(int object, bool is_of_event) {
        for (int const i : children{nodes, object}) {
            node const& n = nodes[i];
            if (n.what != kind::member || is_unknown(n.value_form)) continue;
            bool const is_choice = n.first == "$or";
            if (is_of_event && !is_choice) check_field(i);
            if (n.value_form == form::object && !is_choice)
                n.size > 1 ? check_object(i, false) : add(rule::pattern_empty, i, n.first);
            else if (n.value_form != form::array)
                wrong_leaf(i, n.first);
            else if (n.size == 1)
                add(rule::pattern_empty, i, n.first);
            else
                for (int const value : children{nodes, i})
                    is_choice ? check_choice(value, is_of_event) : check_value(value, n.first);
        }
    }
    constexpr void check_field(int at) {
        nearest_name nearest{{{}, nodes[at].first}};
        for (char const* field : fields_of_events) {
            if (nodes[at].first == terminated(field)) return;
            nearest.show({{}, terminated(field)});
        }
        for (int i = at + 1; i < at + nodes[at].size; ++i)   // {"exists": false}
            if (nodes[i].first == "exists" && nodes[i].value_form == form::boolean && !nodes[i].bits) return;
        add(rule::pattern_field, at, nodes[at].first, nearest.best);
    }
    constexpr void check_choice(int at, bool is_of_event) {
        if (nodes[at].value_form == form::object && nodes[at].size > 1)
            check_object(at, is_of_event);
        else if (!is_unknown(nodes[at].value_form))
            add(rule::pattern_operand, at, text_of("$or"),
                {terminated(json_word(nodes[at].value_form)), text_of(", where a pattern belongs")});
    }
    constexpr void wrong_leaf(int at, text field) {
        add(rule::pattern_leaf, at, field, {{}, terminated(json_word(nodes[at].value_form))});
    }
    constexpr void check_value(int at, text field) {
        form const f = nodes[at].value_form;
        if (f == form::array) return add(rule::pattern_leaf, at, field, {{}, text_of("an array in an array")});
        if (f == form::object) check_filter(at, field);
    }
    constexpr void check_filter(int at, text field) {
        int count = 0;
        for (int const i : children{nodes, at}) {
            ++count;
            nearest_name nearest{{{}, nodes[i].first}};
            content_filter const* found = nullptr;
            for (content_filter const& f : content_filters) {
                if (nodes[i].first == terminated(f.name)) found = &f;
                nearest.show({{}, terminated(f.name)});
            }
            if (found)
                check_operand(i, *found);
            else
                add(rule::pattern_filter, i, nodes[i].first, nearest.best);
        }
        if (count != 1)
            add(rule::pattern_operand, at, field,
                {text_of("an object of several filters or none"), text_of(", where each has its own")});
    }
    constexpr void wrong(int at, content_filter const& f, char const* belongs) {
        add(rule::pattern_operand, at, terminated(f.name), {terminated(json_word(nodes[at].value_form)), terminated(belongs)});
    }
    constexpr void check_operand(int at, content_filter const& f) {
        form const given = nodes[at].value_form;
        if (is_unknown(given)) return;
        bool const is_text = given == form::string;
        switch (f.takes) {
            case filter_operand::text_or_filter:
                if (given == form::object && nodes[at].size == 2 && nodes[at + 1].first == "equals-ignore-case") return;
                [[fallthrough]];
            case filter_operand::text:
                if (!is_text) wrong(at, f, ", where a text belongs");
                return;
            case filter_operand::boolean:
                if (given != form::boolean) wrong(at, f, ", where true or false belongs");
                return;
            case filter_operand::network: {
                text const words = nodes[at].value;
                bool const has_length =
                    is_text && find_character(words.data, words.data + words.size, '/') != words.data + words.size;
                if (!has_length) wrong(at, f, ", where a range such as 10.0.0.0/24 belongs");
                return;
            }
            case filter_operand::comparisons:
                if (!are_comparisons(at)) wrong(at, f, ", where one or two operators belong, each with a number");
                return;
            default: return check_anything_but(at, f);
        }
    }
    constexpr bool is_number(int at) const {
        form const f = nodes[at].value_form;
        return f == form::integer || f == form::natural || f == form::real;
    }
    constexpr bool are_comparisons(int at) const {
        if (nodes[at].value_form != form::array) return false;
        int count = 0;
        for (int const i : children{nodes, at}) {
            text const op = nodes[i].value;
            bool const is_operator = op == "<" || op == "<=" || op == "=" || op == ">" || op == ">=";
            bool const is_right = count % 2 == 0 ? nodes[i].value_form == form::string && is_operator : is_number(i);
            if (!is_right && !is_unknown(nodes[i].value_form)) return false;
            ++count;
        }
        return count == 2 || count == 4;
    }
    // Texts or numbers, one or several; or what another filter of texts matches.
    constexpr void check_anything_but(int at, content_filter const& f) {
        form const given = nodes[at].value_form;
        if (given == form::string || is_number(at)) return;
        bool is_right = given == form::array && nodes[at].size > 1;
        if (is_right)
            for (int const i : children{nodes, at})
                is_right = is_right && (nodes[i].value_form == form::string || is_number(i) || is_unknown(nodes[i].value_form));
        if (given == form::object && nodes[at].size > 1) {
            text const filter = nodes[at + 1].first;
            is_right = filter == "prefix" || filter == "suffix" || filter == "equals-ignore-case" || filter == "wildcard";
        }
        if (!is_right) wrong(at, f, ", where texts, numbers or a filter of texts belong");
    }
};

}
