#include <generators/iam/row_conditions.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <generators/iam/width.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

namespace {

template <class T> void add_once(std::vector<T>& all, T const& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

bool are_same(key_values const& a, key_values const& b) { return a.op == b.op && a.key == b.key; }
bool has_all(std::vector<json> const& all, std::vector<json> const& some) {
    return std::all_of(some.begin(), some.end(),
                       [&](json const& one) { return std::find(all.begin(), all.end(), one) != all.end(); });
}
bool have_same_values(key_values const& a, key_values const& b) {
    return has_all(a.values, b.values) && has_all(b.values, a.values);
}

// Whether whatever fulfils `narrow` fulfils `wide`.
bool allows_all_of(row_condition const& wide, row_condition const& narrow) {
    return std::all_of(wide.keys.begin(), wide.keys.end(), [&](key_values const& one) {
        return std::any_of(narrow.keys.begin(), narrow.keys.end(),
                           [&](key_values const& other) { return are_same(one, other) && has_all(one.values, other.values); });
    });
}
// The one key whose values differ, where the others are the same; -1: there is none such.
int only_difference(row_condition const& a, row_condition const& b) {
    if (a.keys.size() != b.keys.size()) return -1;
    int differs = -1;
    for (std::size_t i = 0; i < a.keys.size(); ++i) {
        if (!are_same(a.keys[i], b.keys[i])) return -1;
        if (have_same_values(a.keys[i], b.keys[i])) continue;
        if (differs >= 0) return -1;
        differs = int(i);
    }
    return differs;
}

// Whether only an execution knows a parameter, or one of its elements.
bool is_known_later(core::call_site const& site, core::placeholder const& p) {
    core::value_list given;
    core::find_values(site, p.path, given);
    for (int i = 0; i < given.size(); ++i)
        if (given[i].from == core::origin::run_time) return true;
    return false;
}

// What placeholders of a template stand for, as far as it counts for a condition.
struct template_values {
    bool are_there = true;   // a qualifier may not be
    bool is_known = true;
    bool is_pattern = false;
    bool starts_as_arn = false;
    std::string open;   // why it is anything
    std::vector<std::string> wide;
};
template_values values_in(core::call_site const& site, core::text words, row_choice const& choice) {
    template_values found;
    core::text before{};
    core::text hole{};
    while (core::cut_placeholder(words, before, hole)) {
        if (!core::is_parameter(hole)) continue;
        core::placeholder const p = core::parse_placeholder(hole);
        resource_value const* const value = choice.value_of(p);
        if (!value || (p.part == "qualifier" && value->qualifier.words.empty())) {
            found.are_there = false;
            found.is_known = found.is_known && (value || !is_known_later(site, p));
            continue;
        }
        core::resource_kind const* const kind = core::kind_of(site, p);
        found.starts_as_arn = found.starts_as_arn || (kind && core::traits_of(kind->form).is_arn_in_condition && p.part.empty());
        found.is_known = found.is_known && value->is_known_text;
        if (!value->why.empty()) found.open = value->why;
        bool const is_wide = value->is_pattern && has_wildcard(value->name);
        found.is_pattern = found.is_pattern || is_wide;
        if (is_wide)
            if (std::string why = why_value_is_wide(site, p); !why.empty()) found.wide.push_back(std::move(why));
    }
    return found;
}

}

row_condition condition_of(core::call_site const& site, core::text words, row_choice const& choice,
                           template_writer const& written) {
    row_condition result;
    while (!words.empty()) {
        core::text one = core::cut_part(words, ';');
        while (!one.empty() && one[0] == ' ') one = {one.data + 1, one.size - 1};
        key_values made{string_of(core::cut_part(one, ' ')), {}, {}, false};
        made.key = string_of(core::cut_part(one, ' '));
        bool const is_optional = !made.op.empty() && made.op.back() == '?';
        if (is_optional) made.op.pop_back();
        std::vector<std::string> wide;
        bool is_left_out = false;
        while (!one.empty()) {   // its values
            core::text const value = core::cut_part(one, ' ');
            template_values const found = values_in(site, value, choice);
            if (is_optional && !found.is_known && found.open.empty())
                add_once(result.reasons, fmt::format("no condition on {}: its value is known only later", made.key));
            if (!found.are_there) continue;
            is_left_out = is_left_out || !found.open.empty() || (is_optional && !found.is_known);
            if (!found.open.empty())
                add_once(result.reasons, fmt::format("no condition on {}: any_resource: {}", made.key, found.open));
            for (std::string const& why : found.wide) add_once(wide, fmt::format("{}: {}", made.key, why));
            made.is_pattern = made.is_pattern || found.is_pattern;
            add_once(made.values, written(value, made.op.compare(0, 3, "Arn") == 0 || found.starts_as_arn).value());
        }
        if (is_left_out || made.values.empty()) continue;
        for (std::string const& why : wide) add_once(result.reasons, why);
        result.keys.push_back(std::move(made));
    }
    return result;
}

json row_condition::value() const {
    json result = json::object();
    for (key_values const& one : keys)
        result[one.op == "StringEquals" && one.is_pattern ? "StringLike" : one.op][one.key] =
            one.values.size() == 1 ? one.values[0] : json(one.values);
    return result;
}

std::vector<row_condition> merged(std::vector<row_condition> all) {
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = 0; k < all.size(); ++k) {
            if (i == k) continue;
            int const differs = only_difference(all[i], all[k]);
            bool const is_allowed = allows_all_of(all[i], all[k]);
            if (!is_allowed && differs < 0) continue;
            if (!is_allowed) {
                key_values& own = all[i].keys[std::size_t(differs)];
                key_values const& other = all[k].keys[std::size_t(differs)];
                for (json const& value : other.values) add_once(own.values, value);
                own.is_pattern = own.is_pattern || other.is_pattern;
            }
            for (std::string const& why : all[k].reasons)
                if (!is_allowed || all[i].keys.size() == all[k].keys.size()) add_once(all[i].reasons, why);
            all.erase(all.begin() + std::ptrdiff_t(k));
            return merged(std::move(all));
        }
    return all;
}

}
