#include <generators/json/canonical_text.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include <aslant/model/comparator.hpp>
#include <generators/json/field_words.hpp>

namespace aslant::generators {

namespace {

using core::form;
using core::kind;

// What a value is to the definition.
struct place_in_definition {
    enum { value, number, owner, states, owners } what;
    kind of;   // an owner of fields: a state, a scope, a choice rule, a retrier; or what the array has of them
};
constexpr place_in_definition plain{place_in_definition::value, kind::value};

class canonical_writer {
  public:
    // Without a source in JSON, numbers and texts are written as they are read.
    canonical_writer(std::vector<json_value> const& values, std::optional<std::string_view> source)
        : values_{values}, has_source_{source.has_value()}, source_{source.value_or(std::string_view())} {}

    std::string write() {
        add(0, {place_in_definition::owner, kind::machine}, 0);
        return std::move(text_) + "\n";
    }

  private:
    std::vector<json_value> const& values_;
    bool has_source_;
    std::string_view source_;
    std::string text_;

    json_value const& value(int v) const { return values_[std::size_t(v)]; }
    std::string_view key_of(int v) const { return {value(v).key.data, std::size_t(value(v).key.size)}; }
    std::vector<int> members(int v) const {
        std::vector<int> found;
        for (int i = v + 1; i < v + value(v).size; i += value(i).size) found.push_back(i);
        return found;
    }
    void new_line(int depth) { text_ += "\n" + std::string(std::size_t(depth) * 2, ' '); }

    void add(int v, place_in_definition place, int depth) {
        switch (value(v).type) {
            case form::object: return add_object(v, place, depth);
            case form::array: return add_array(v, place, depth);
            case form::string: return add_string(v, place);
            case form::null: text_ += "null"; return;
            case form::boolean: text_ += value(v).bits ? "true" : "false"; return;
            case form::real: text_ += has_source_ ? number_at(value(v).offset) : nlohmann::json(real_of(value(v))).dump(); return;
            case form::natural:
                text_ += has_source_ ? number_at(value(v).offset) : std::to_string(static_cast<unsigned long long>(value(v).bits));
                return;
            default: text_ += has_source_ ? number_at(value(v).offset) : std::to_string(value(v).bits);
        }
    }
    static double real_of(json_value const& v) { return __builtin_bit_cast(double, v.bits); }
    // `${Name}` without quotes stays without them; of a language in which a text has none, it gets them where no number belongs.
    void add_string(int v, place_in_definition place) {
        bool const is_bare = value(v).is_open && (has_source_ || place.what == place_in_definition::number);
        if (is_bare)
            text_ += std::string_view(value(v).words.data, std::size_t(value(v).words.size));
        else
            add_text(value(v).offset, value(v).words);
    }
    void add_array(int v, place_in_definition place, int depth) {
        bool const has_owners = place.what == place_in_definition::owners;
        char const* before = "[";
        for (int const i : members(v)) {
            text_ += std::exchange(before, ",");
            new_line(depth + 1);
            add(i, has_owners ? place_in_definition{place_in_definition::owner, place.of} : plain, depth + 1);
        }
        if (*before == ',') new_line(depth);
        text_ += *before == ',' ? "]" : "[]";
    }
    void add_object(int v, place_in_definition place, int depth) {
        std::vector<int> fields = members(v);
        kind owner = place.of;
        if (place.what == place_in_definition::owner) {
            if (core::is_state(owner)) owner = type_of(fields);
            std::stable_sort(fields.begin(), fields.end(),
                             [&](int a, int b) { return rank(owner, key_of(a)) < rank(owner, key_of(b)); });
        }
        char const* before = "{";
        for (int const i : fields) {
            text_ += std::exchange(before, ",");
            new_line(depth + 1);
            add_text(value(i).key_offset, value(i).key);
            text_ += ": ";
            add(i, place_of(i, place, owner), depth + 1);
        }
        if (*before == ',') new_line(depth);
        text_ += *before == ',' ? "}" : "{}";
    }

    kind type_of(std::vector<int> const& fields) const {
        for (int const i : fields)
            if (key_of(i) == "Type")
                for (int k = int(kind::task); k <= int(kind::map); ++k)
                    if (value(i).words == core::asl_word(kind(k))) return kind(k);
        return kind::pass;
    }
    place_in_definition place_of(int member, place_in_definition around, kind owner) const {
        if (around.what == place_in_definition::states) return {place_in_definition::owner, kind::pass};
        if (around.what != place_in_definition::owner) return plain;
        std::string_view const word = key_of(member);
        if (word == "States" && (core::is_scope(owner) || owner == kind::machine))
            return {place_in_definition::states, kind::value};
        if (owner == kind::choice_rule) {
            if (word == "And" || word == "Or") return {place_in_definition::owners, kind::choice_rule};
            return word == "Not" ? place_in_definition{place_in_definition::owner, kind::choice_rule} : plain;
        }
        auto const field = kind_of_field(owner, word);
        if (!field) return plain;
        switch (form_of_field(*field)) {
            case field_form::fields:
            case field_form::scope: return {place_in_definition::owner, *field};
            case field_form::scopes:
            case field_form::rules:
            case field_form::handlers: return {place_in_definition::owners, *field};
            case field_form::integer:
            case field_form::number: return {place_in_definition::number, *field};
            default: return plain;
        }
    }

    // Where a field stands among the others.
    static int rank(kind owner, std::string_view word) {
        constexpr int first = -2, second = -1, last = core::kind_count, unknown = last + 1;
        if (word == "Type" && core::is_state(owner)) return first;
        if (word == "ErrorEquals" && (owner == kind::retrier || owner == kind::catcher)) return first;
        if (word == "States" && (core::is_scope(owner) || owner == kind::machine)) return last;
        if (word == "Next" && (owner == kind::catcher || owner == kind::choice_rule)) return last;
        if (owner == kind::choice_rule) {
            if (word == "Variable" || word == "Condition" || word == "And" || word == "Or" || word == "Not") return first;
            if (is_comparator(word)) return second;
        }
        auto const field = kind_of_field(owner, word);
        return field ? int(*field) : unknown;
    }
    static bool is_comparator(std::string_view word) {
        if (word.ends_with("Path")) word.remove_suffix(4);
        return std::find(std::begin(core::comparator_words), std::end(core::comparator_words), word) !=
               std::end(core::comparator_words);
    }

    std::string_view number_at(int offset) const {
        std::string_view const rest = source_.substr(std::size_t(offset));
        return rest.substr(0, rest.find_first_not_of("+-.0123456789eE"));
    }
    // A text or key as the source has it between its quotes, but for the escapes that are not needed.
    void add_text(int offset, core::text kept) {
        if (!has_source_) {
            text_ += nlohmann::json(std::string_view(kept.data, std::size_t(kept.size))).dump();
            return;
        }
        std::size_t end = std::size_t(offset) + 1;
        while (source_[end] != '"') end += source_[end] == '\\' ? 2 : 1;
        std::string_view const written = source_.substr(std::size_t(offset), end + 1 - std::size_t(offset));
        std::string const words = nlohmann::json::parse(written).get<std::string>();
        std::string const canonical = nlohmann::json(words).dump();
        // one that the source spells out is for the deployment; of the others each is escaped
        std::size_t from = 0;
        for (bool const is_escaped : substitutions_in(written)) {
            std::size_t const at = canonical.find("${", from);
            text_ += canonical.substr(from, at - from) + (is_escaped ? "\\u0024{" : "${");
            from = at + 2;
        }
        text_ += canonical.substr(from);
    }
    // Of each `${` that the text has: whether an escape keeps it from being one.
    static std::vector<bool> substitutions_in(std::string_view written) {
        std::vector<bool> found;
        bool is_dollar = false, is_escaped_dollar = false;
        for (std::size_t i = 0; i < written.size();) {
            bool const is_escape = written[i] == '\\';
            bool const is_code = is_escape && written[i + 1] == 'u';
            std::string_view const code = is_code ? written.substr(i + 2, 4) : std::string_view();
            char const c = is_code     ? (code == "0024"                     ? '$'
                                          : code == "007b" || code == "007B" ? '{'
                                                                             : ' ')
                           : is_escape ? ' '
                                       : written[i];
            if (is_dollar && c == '{') found.push_back(is_escaped_dollar || is_escape);
            is_dollar = c == '$';
            is_escaped_dollar = is_escape;
            i += is_code ? 6 : is_escape ? 2 : 1;
        }
        return found;
    }
};

}

std::string canonical_text(std::vector<json_value> const& values, std::string_view source) {
    return canonical_writer(values, source).write();
}
std::string canonical_text(std::vector<json_value> const& values) { return canonical_writer(values, std::nullopt).write(); }

}
