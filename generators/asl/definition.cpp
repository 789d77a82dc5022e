#include <generators/asl/definition.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <aslant/iam/facts.hpp>
#include <aslant/language/intrinsic.hpp>
#include <aslant/model/comparator.hpp>
#include <aslant/model/reference.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/values.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/model/number_fields.hpp>
#include <generators/output/json_text.hpp>

namespace aslant::generators {

namespace {

using core::form;
using core::kind;
using core::node;

// A user's own `${` must not be substituted. In the document it is U+0001 and `{`, and U+0001 itself is doubled; the text then has
// `\u0024{`, which is the same to every reader of JSON. U+0001 and `=` stand before a text that is written without quotes.
constexpr char mark = '\x01';

std::string encoded(core::text words) {
    std::string const whole = string_of(words);
    if (whole.find("${") == whole.npos && whole.find(mark) == whole.npos) return whole;
    std::string result;
    for (int i = 0; i < words.size; ++i) {
        bool const opens = words[i] == '$' && i + 1 < words.size && words[i + 1] == '{';
        if (opens || words[i] == mark) result += mark;
        if (!opens) result += words[i];
    }
    return result;
}

// A text that is written without its quotes.
std::string in_place_of_number(core::text words) { return std::string(1, mark) + "=" + string_of(words); }

// A text as an argument of an intrinsic function. The text of States.Format has its own escapes, but for quotes.
std::string quoted(core::text words, bool is_template) {
    std::string result = "'";
    for (int i = 0; i < words.size; ++i) {
        bool const is_escape = is_template && words[i] == '\\' && i + 1 < words.size;
        bool const is_special = is_template ? words[i] == '\'' : core::is_escaped_in_text(words[i]);
        if (is_special) result += '\\';
        result += words[i];
        if (is_escape) result += words[++i];
    }
    return result + "'";
}

// An expression without the blanks around it.
std::string trimmed(core::text words) {
    std::string_view const blanks = " \t\r\n";
    std::string_view const whole(words.data, std::size_t(words.size));
    auto const first = whole.find_first_not_of(blanks);
    return first == whole.npos ? "" : std::string(whole.substr(first, whole.find_last_not_of(blanks) - first + 1));
}

json::object_t::Container& members_of(json& object) { return object.get_ref<json::object_t&>(); }
// (Where an object of nlohmann's has to grow, it copies what is in it.)
json object_with_room(std::size_t members) {
    json result = json::object();
    members_of(result).reserve(members);
    return result;
}

json encoded(json value) {
    if (value.is_string()) {
        std::string const words = value.get<std::string>();
        return encoded(core::text{words.data(), int(words.size())});
    }
    if (value.is_array())
        for (json& item : value) item = encoded(std::move(item));
    if (value.is_object()) {
        json result = json::object();
        for (auto& [key, item] : value.items()) result[encoded(core::text{key.data(), int(key.size())})] = encoded(std::move(item));
        return result;
    }
    return value;
}

// The text of the document with marks read again.
std::string decoded(std::string const& text) {
    static constexpr std::string_view written_mark = "\\u0001";
    std::string result;
    result.reserve(text.size());
    std::size_t copied = 0;
    for (std::size_t at = 0; (at = text.find('\\', at)) != text.npos;) {
        if (text.compare(at, written_mark.size(), written_mark) != 0) {
            at += 2;
            continue;
        }
        std::size_t const after = at + written_mark.size();
        bool const brace = text[after] == '{';
        if (text[after] == '=') {
            result.append(text, copied, at - copied - 1);   // but for the quote
            std::size_t const quote = text.find('"', after);
            result.append(text, after + 1, quote - after - 1);
            at = copied = quote + 1;
            continue;
        }
        result.append(text, copied, at - copied).append(brace ? "\\u0024{" : written_mark);
        at = copied = after + (brace ? 1 : written_mark.size());   // otherwise the mark was doubled
    }
    return result.append(text, copied);
}

class definition_writer {
  public:
    explicit definition_writer(core::machine_view const& view) : view_{view}, nodes_{view.nodes} {
        for (int s = 0; s < view.sizes.states; ++s) state_of_node_[view.states[s].node] = s;
        for (int i = 0; i < view.nodes[0].size; ++i) keep_names_of_user(view.nodes[i]);
    }

    definition write() {
        definition result{scope(0), {}};
        for (auto const& [name, node] : substitutions_) result.substitutions.push_back({name, node});
        return result;
    }

  private:
    core::machine_view const& view_;
    node const* nodes_;
    std::map<int, int> state_of_node_;
    std::map<std::string, int> substitutions_;
    std::set<std::string> names_of_user_;   // of substitution("Name")
    std::map<std::string, std::string> names_of_values_;
    std::map<std::string, int> numbers_;
    int last_number_ = 0;
    bool in_jsonata_ = false;   // the value that is written

    int step(int i) const { return core::is_transparent(nodes_[i].what) || nodes_[i].what == kind::splice ? 1 : nodes_[i].size; }
    static std::string key_of(kind k) { return std::string(core::asl_word(k).data); }
    std::string text_of(int i) const {
        std::string const whole = text_of_name(core::name_of(nodes_[i]));
        return encoded(core::text{whole.data(), int(whole.size())});
    }

    // No value of the library's own gets one of these names.
    void keep_names_of_user(node const& n) {
        if (n.value_form == form::filled_in) names_of_user_.insert(string_of(n.value));
        if (n.value_form == form::substituted || n.value_form == form::substituted_path) keep_names_in(string_of(n.value));
        if (n.detail == core::substituted_name) keep_names_in(string_of(n.first));
    }
    void keep_names_in(std::string const& words) {
        for (std::size_t at = words.find("${"); at != words.npos; at = words.find("${", at + 2))
            names_of_user_.insert(words.substr(at + 2, std::min(words.find('}', at), words.size()) - at - 2));
    }

    // The fields of a state or scope, in the order of their kinds.
    std::vector<int> fields_of(int at) const {
        std::vector<int> fields;
        auto const stands_before = [this](int a, int b) { return nodes_[a].what < nodes_[b].what; };
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i))
            if (core::is_written(nodes_[i].what))
                fields.insert(std::upper_bound(fields.begin(), fields.end(), i, stands_before), i);
        return fields;
    }

    // --- machines, branches, item processors
    json scope(int at) {
        json result = json::object();
        for (int i : fields_of(at)) result[key_of(nodes_[i].what)] = simple(i);
        std::vector<int> const own = states_of(at);
        json states = object_with_room(own.size());
        // appended: names are unique, and to look for one among thousands takes time
        for (int const i : own) members_of(states).emplace_back(text_of(i), state(i));
        result["States"] = std::move(states);
        return result;
    }
    std::vector<int> states_of(int scope) const {
        std::vector<int> states;
        int step = 1;
        for (int i = scope + 1; i < scope + nodes_[scope].size; i += step) {
            if (core::is_state(nodes_[i].what)) states.push_back(i);
            step = core::is_transparent(nodes_[i].what) ? 1 : nodes_[i].size;
        }
        return states;
    }

    // --- states
    json state(int at) {
        int const state = state_of_node_.at(at);
        bool const is_jsonata = view_.states[state].is_jsonata;
        json result = object_with_room(8);
        result["Type"] = key_of(nodes_[at].what);
        bool goes_on = false;
        for (int i : fields_of(at)) {
            add_field(i, is_jsonata, result);
            goes_on = goes_on || nodes_[i].what == kind::next || nodes_[i].what == kind::end;
        }
        int const follower = view_.states[state].follower;
        if (!goes_on && follower != core::none) result["Next"] = text_of(view_.states[follower].node);
        return result;
    }
    void add_field(int i, bool is_jsonata, json& to) {
        node const& n = nodes_[i];
        bool const deprecated = n.detail == core::deprecated_word;
        std::string const key = !deprecated                      ? key_of(core::kind_in(n, is_jsonata))
                                : n.what == kind::item_processor ? "Iterator"
                                                                 : "Parameters";
        switch (n.what) {
            case kind::branch: to[key].push_back(scope(i)); return;
            case kind::choice_rule: to[key].push_back(choice_rule(i)); return;
            case kind::retrier:
            case kind::catcher: to[key].push_back(error_handler(i)); return;
            case kind::item_processor: to[key] = scope(i); return;
            case kind::item_reader:
            case kind::result_writer: to[key] = holder(i, is_jsonata); return;
            case kind::end: to[key] = true; return;
            case kind::resource: to[key] = resource(i); return;
            default: in_jsonata_ = is_jsonata; to[key] = simple(i);
        }
    }
    // An ItemReader or a ResultWriter.
    json holder(int at, bool is_jsonata) {
        json result = json::object();
        for (int i : fields_of(at)) add_field(i, is_jsonata, result);
        return result;
    }
    json error_handler(int at) {
        json result = json::object();
        result["ErrorEquals"] = json::array();
        for (int i : fields_of(at))
            if (nodes_[i].what == kind::error_equals)
                result["ErrorEquals"].push_back(text_of(i));
            else
                result[key_of(nodes_[i].what)] = simple(i);
        if (nodes_[at].what == kind::catcher) result["Next"] = text_of(at);
        return result;
    }
    json choice_rule(int at) {
        json result = json::object();
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i))
            if (core::is_condition(nodes_[i].what)) result.update(condition(i));
        for (int i : fields_of(at)) result[key_of(nodes_[i].what)] = simple(i);
        result["Next"] = text_of(at);
        return result;
    }
    json condition(int at) {
        node const& n = nodes_[at];
        json result = json::object();
        if (n.what == kind::comparison) {
            std::string comparator = core::comparator_words[n.detail];
            if (n.value_form == form::path || n.value_form == form::substituted_path) comparator += "Path";
            result["Variable"] = encoded(n.first);
            result[comparator] = n.value_form == form::path ? json(encoded(n.value)) : value(at);
        }
        std::string const key = key_of(n.what);
        if (n.what == kind::condition) {
            result[key] = value(at);
            return result;
        }
        for (int i = at + 1; i < at + n.size; i += step(i))
            if (nodes_[i].what == kind::comment)
                result[key_of(kind::comment)] = simple(i);
            else if (n.what == kind::negation)
                result[key] = condition(i);
            else
                result[key].push_back(condition(i));
        return result;
    }

    // The pattern of sdk(…) is no part of its texts.
    json resource(int i) {
        json value = simple(i);
        if (core::is_sdk_call(nodes_[i])) value = value.get<std::string>() + core::pattern_words[int(core::pattern_of(nodes_[i]))];
        return value;
    }

    // --- values
    json simple(int i) { return nodes_[i].value_form == form::intrinsic ? json(encoded(nodes_[i].value)) : value(i); }

    // A call of an intrinsic function as a text. An array is States.Array.
    std::string call(int at) {
        std::string words = nodes_[at].value_form == form::array ? "States.Array" : encoded(nodes_[at].value);
        bool is_template = nodes_[at].value == "States.Format";
        char const* separator = "(";
        for (int const i : core::children{nodes_, at}) {
            words += separator + argument(i, is_template);
            separator = ", ";
            is_template = false;
        }
        return words + (*separator == '(' ? "()" : ")");
    }
    std::string argument(int i, bool is_template) {
        node const& n = nodes_[i];
        switch (n.value_form) {
            case form::call:
            case form::array: return call(i);
            case form::path:
            case form::intrinsic: return encoded(n.value);
            case form::substituted_path: return string_of(n.value);
            case form::string: {
                std::string const words = quoted(n.value, is_template);
                return encoded(core::text{words.data(), int(words.size())});
            }
            case form::reference:
            case form::substitution:
            case form::substituted:
            case form::filled_in:
            case form::function: return "'" + value(i).get<std::string>() + "'";
            default: return value(i).dump();
        }
    }

    // What a builder read from the context object, without knowing the language of the state.
    bool is_in_either_language(node const& n) const {
        return in_jsonata_ && n.what == kind::member && n.detail == core::of_either_language;
    }
    json value(int at) {
        node const& n = nodes_[at];
        switch (n.value_form) {
            case form::boolean: return n.bits != 0;
            case form::integer: return n.bits;
            case form::natural: return static_cast<unsigned long long>(n.bits);
            case form::real: return core::real_of(n);
            case form::path:
                if (is_in_either_language(n))   // $$.Execution.Id
                    return encoded(
                        json("{% $states.context" + std::string(n.value.data, std::size_t(n.value.size)).substr(2) + " %}"));
                [[fallthrough]];
            case form::string:
            case form::intrinsic:   // the first part of a member or comparison is its own name
                return n.what == kind::member || n.what == kind::comparison ? encoded(n.value) : text_of(at);
            case form::jsonata: return encoded(json("{% " + trimmed(n.value) + " %}"));
            case form::json_text: return encoded(json::parse(n.value.data, n.value.data + n.value.size));
            case form::call: return call(at);
            case form::array: return core::is_computed(nodes_, at) ? json(call(at)) : array(at);
            case form::object: return object(at);
            case form::filled_in: return "${" + string_of(n.value) + "}";
            case form::substituted:
            case form::substituted_path: return is_number_open(at) ? in_place_of_number(n.value) : string_of(n.value);
            case form::substitution:
                if (is_filled_in(at)) return joined(at);
                [[fallthrough]];
            case form::reference:
            case form::function:
            case form::file: return "${" + substitution_of(at) + "}";
            default: return nullptr;
        }
    }
    json array(int at) {
        json result = json::array();
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i))
            if (nodes_[i].what != kind::splice) result.push_back(value(i));
        return result;
    }
    json object(int at) {
        json result = json::object();
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i)) {
            node const& n = nodes_[i];
            if (n.what == kind::splice) continue;
            std::string const name = n.detail == core::substituted_name ? string_of(n.first) : encoded(n.first);
            result[name + (core::is_computed(nodes_, i) && !is_in_either_language(n) ? ".$" : "")] = value(i);
        }
        return result;
    }

    // Whether a text would be refused where a node stands. (An expression of JSONata is one.)
    bool is_number_open(int at) const {
        node const& n = nodes_[at];
        if (core::starts_with(n.value, core::text_of("{%"))) return false;
        if (n.what != kind::comparison) return takes_number(n.what);
        return n.value_form == form::substituted && !core::is_text_taken_by(core::comparator(n.detail));
    }

    // Whether nothing but DefinitionSubstitutions is needed for it.
    bool is_filled_in(int substitution) const {
        for (int const i : core::children{nodes_, substitution})
            if (nodes_[i].value_form != form::filled_in && (nodes_[i].value_form != form::string || has_variable(i))) return false;
        return true;
    }
    bool has_variable(int i) const { return text_of_name(core::name_of(nodes_[i])).find("${") != std::string::npos; }
    std::string joined(int at) {
        std::string words;
        for (int const i : core::children{nodes_, at}) words += value(i).get<std::string>();
        return words;
    }

    // The logical id and the attribute; for anything that is no reference, a number.
    std::string substitution_of(int at) {
        node const& n = nodes_[at];
        std::string name;
        if (n.value_form == form::reference) {
            for (char c : text_of_name(core::referred_id(nodes_ + at)) + std::string(n.value.data, std::size_t(n.value.size)))
                if (core::is_letter_or_digit(c)) name += c;
        } else {
            name = "Value";
        }
        return free_name(name, at, n.value_form != form::reference);
    }
    std::string free_name(std::string const& wanted, int at, bool numbered) {
        auto const [known, is_new] = names_of_values_.try_emplace(value_key(at));
        if (!is_new) return known->second;
        int& number = numbered ? last_number_ : numbers_[wanted];
        std::string name = wanted;
        if (numbered) name += std::to_string(++number);
        while (names_of_user_.count(name) > 0 || !substitutions_.try_emplace(name, at).second)
            name = wanted + std::to_string(++number);
        return known->second = name;
    }
    // The same for values that are the same. The first text of the value itself is the name of the field that has it.
    std::string value_key(int at) const {
        std::string key;
        auto const add = [&key](core::text t) {
            key.append(std::to_string(t.size)).append(":").append(t.data ? t.data : "", std::size_t(t.size));
        };
        for (int i = at; i < at + nodes_[at].size; ++i) {
            key += std::to_string(int(nodes_[i].value_form)) + "," + std::to_string(nodes_[i].bits) + "," +
                   std::to_string(nodes_[i].size) + ",";
            if (i > at) add(nodes_[i].first);
            add(nodes_[i].value);
        }
        return key;
    }
};

}

definition make_definition(core::machine_view const& view) { return definition_writer{view}.write(); }

std::string definition_text(definition const& d) { return decoded(json_text(d.encoded)); }
std::string compact_definition_text(definition const& d) { return decoded(compact_json_text(d.encoded)); }

}
