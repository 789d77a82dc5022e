#include <generators/json/field_words.hpp>

#include <algorithm>
#include <unordered_map>

#include <aslant/rules/fields.hpp>

namespace aslant::generators {

namespace {

using core::kind;

std::string_view word_of(kind k) { return core::words_of(k).asl; }

bool has_field(kind owner, kind field) { return (core::fields_of(owner) & core::field_bit(field)) != 0; }

std::unordered_map<std::string_view, std::vector<kind>> const& fields_by_word() {
    static auto const table = [] {
        std::unordered_map<std::string_view, std::vector<kind>> made;
        for (int k = 0; k < core::kind_count; ++k)
            if (core::is_written(kind(k))) made[word_of(kind(k))].push_back(kind(k));
        return made;
    }();
    return table;
}

}

bool is_old_word(kind owner, std::string_view word) { return owner == kind::map && (word == "Iterator" || word == "Parameters"); }

std::optional<kind> kind_of_field(kind owner, std::string_view word) {
    if (is_old_word(owner, word)) return word == "Iterator" ? kind::item_processor : kind::item_selector;
    auto const found = fields_by_word().find(word);
    if (found == fields_by_word().end()) {
        if (word == "Iterator") return kind::item_processor;   // of another state: the rules refuse it
        return std::nullopt;
    }
    for (kind k : found->second)
        if (has_field(owner, k)) return k;
    return found->second.front();
}

std::vector<std::string_view> words_of_owner(kind owner) {
    std::vector<std::string_view> words;
    for (auto const& [word, kinds] : fields_by_word())
        for (kind k : kinds)
            if (has_field(owner, k)) words.push_back(word);
    auto const more = [&](auto... word) { (words.emplace_back(word), ...); };
    if (core::is_state(owner)) more("Type");
    if (core::is_scope(owner) || owner == kind::machine) more("States");
    if (owner == kind::map) more("Iterator", "Parameters");
    if (owner == kind::catcher) more("Next");
    if (owner == kind::choice_rule) more("Next", "Condition", "Variable", "And", "Or", "Not");
    std::sort(words.begin(), words.end());   // of two that are as near, always the same one
    return words;
}

field_form form_of_field(kind field) {
    switch (field) {
        case kind::timeout_seconds:
        case kind::heartbeat_seconds:
        case kind::seconds:
        case kind::max_concurrency:
        case kind::tolerated_failure_count:
        case kind::interval_seconds:
        case kind::max_delay_seconds:
        case kind::max_attempts: return field_form::integer;
        case kind::tolerated_failure_percentage:
        case kind::backoff_rate: return field_form::number;
        case kind::end: return field_form::end;
        case kind::credentials:
        case kind::parameters:
        case kind::arguments:
        case kind::result:
        case kind::result_selector:
        case kind::item_selector:
        case kind::items:
        case kind::assign:
        case kind::output: return field_form::any;
        case kind::processor_config:
        case kind::reader_config:
        case kind::item_batcher:
        case kind::writer_config: return field_form::settings;
        case kind::item_reader:
        case kind::result_writer: return field_form::fields;
        case kind::item_processor: return field_form::scope;
        case kind::branch: return field_form::scopes;
        case kind::choice_rule: return field_form::rules;
        case kind::retrier:
        case kind::catcher: return field_form::handlers;
        case kind::error_equals: return field_form::errors;
        case kind::error_path:
        case kind::cause_path: return field_form::computed_path;
        default: return word_of(field).ends_with("Path") ? field_form::path : field_form::words;
    }
}

std::string_view type_words(field_form form) {
    switch (form) {
        case field_form::path:
        case field_form::computed_path: return "a path";
        case field_form::integer: return "an integer";
        case field_form::number: return "a number";
        case field_form::end: return "a boolean";
        case field_form::settings:
        case field_form::fields:
        case field_form::scope: return "an object";
        case field_form::scopes:
        case field_form::rules:
        case field_form::handlers:
        case field_form::errors: return "an array";
        default: return "a text";
    }
}

}
