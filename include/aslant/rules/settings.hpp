// Settings: what takes one of a few words, and the objects of a distributed Map whose members the language names.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

enum class setting_form : unsigned char { word, integer, path, texts, pointer, payload };

struct setting {
    kind owner;   // ReaderConfig and the like, or the field itself
    char const* name;
    setting_form takes;
    char const* words;   // that are allowed, or the bounds of a number
    long long least;
    long long greatest;
};

// AWS guide: "ItemReader", "ItemBatcher", "ResultWriter", "Using Map state in Distributed mode". States Language: "Errors".
inline constexpr setting setting_table[]{
    {kind::query_language, "QueryLanguage", setting_form::word, "JSONPath JSONata", 0, 0},
    {kind::version, "Version", setting_form::word, "1.0", 0, 0},
    {kind::jitter_strategy, "JitterStrategy", setting_form::word, "FULL NONE", 0, 0},
    {kind::property, "StateMachineType", setting_form::word, "STANDARD EXPRESS", 0, 0},
    {kind::processor_config, "Mode", setting_form::word, "INLINE DISTRIBUTED", 0, 0},
    {kind::processor_config, "ExecutionType", setting_form::word, "STANDARD EXPRESS", 0, 0},
    {kind::reader_config, "InputType", setting_form::word, "CSV JSON JSONL PARQUET MANIFEST", 0, 0},
    {kind::reader_config, "CSVHeaderLocation", setting_form::word, "FIRST_ROW GIVEN", 0, 0},
    {kind::reader_config, "CSVHeaders", setting_form::texts, nullptr, 0, 0},
    {kind::reader_config, "CSVDelimiter", setting_form::word, "COMMA PIPE SEMICOLON SPACE TAB", 0, 0},
    {kind::reader_config, "ManifestType", setting_form::word, "ATHENA_DATA S3_INVENTORY", 0, 0},
    {kind::reader_config, "Transformation", setting_form::word, "NONE LOAD_AND_FLATTEN", 0, 0},
    {kind::reader_config, "ItemsPointer", setting_form::pointer, nullptr, 0, 0},
    {kind::reader_config, "MaxItems", setting_form::integer, "1 to 100000000", 1, 100000000},
    {kind::reader_config, "MaxItemsPath", setting_form::path, nullptr, 0, 0},
    {kind::item_batcher, "MaxItemsPerBatch", setting_form::integer, "1 or more", 1, 0x7FFFFFFFFFFFFFFF},
    {kind::item_batcher, "MaxItemsPerBatchPath", setting_form::path, nullptr, 0, 0},
    {kind::item_batcher, "MaxInputBytesPerBatch", setting_form::integer, "1 to 262144", 1, 262144},
    {kind::item_batcher, "MaxInputBytesPerBatchPath", setting_form::path, nullptr, 0, 0},
    {kind::item_batcher, "BatchInput", setting_form::payload, nullptr, 0, 0},
    {kind::writer_config, "OutputType", setting_form::word, "JSON JSONL", 0, 0},
    {kind::writer_config, "Transformation", setting_form::word, "NONE COMPACT FLATTEN", 0, 0},
};
inline constexpr int setting_count = sizeof(setting_table) / sizeof(setting_table[0]);
static_assert(setting_count <= 32, "sets of them are sets of bits");

constexpr int find_setting(kind owner, text name) {
    for (int i = 0; i < setting_count; ++i)
        if (setting_table[i].owner == owner && terminated(setting_table[i].name) == name) return i;
    return none;
}

// Takes the next of the words that a setting allows off the text of them.
constexpr text next_word(text& words) { return cut_part(words, ' '); }

// Whether a text is one of a setting's words. `field` is what a message calls it.
constexpr void check_word(node const* nodes, int at, kind field, int row, report& out) {
    name const given{{}, nodes[at].value};
    text const words = terminated(setting_table[row].words);
    for (text left = words; !left.empty();)
        if (next_word(left) == given.second) return;
    nearest_name nearest{given};
    text rest = words;
    bool const is_only_one = next_word(rest).size == words.size;   // then the message says it already
    for (rest = words; !rest.empty() && !is_only_one;) nearest.show({{}, next_word(rest)});
    out.add({rule::value_not_allowed, field, at, given, nearest.best, row});
}

// The same of a field of the language that is a setting itself.
constexpr void check_word(node const* nodes, int at, report& out) {
    kind const field = nodes[at].what;
    if (is_right_text(nodes, at, out)) check_word(nodes, at, field, find_setting(field, asl_word(field)), out);
}

struct setting_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;

    // `at` is a ProcessorConfig, ReaderConfig, ItemBatcher or WriterConfig.
    constexpr void check(int at) {
        kind const owner = nodes[at].what;
        unsigned seen = 0;         // of the rows of the table
        bool is_complete = true;   // nothing may have been meant to be what is missing
        for (int const i : children{nodes, at}) {
            node const& n = nodes[i];
            if (n.what != kind::member) {
                out.add(rule::wrong_argument, owner, i, described(n));
                is_complete = false;
                continue;
            }
            int const row = find_setting(owner, n.first);
            if (row == none) {
                out.add({rule::setting_unknown, owner, i, {{}, n.first}, nearest_setting(owner, n.first), 0});
                is_complete = false;
                continue;
            }
            if (seen >> row & 1) out.add(rule::field_duplicate, owner, i, n.first);
            seen |= 1u << row;
            check_value(i, row);
        }
        if (!is_complete) return;
        exclude(at, "MaxItems", "MaxItemsPath");
        exclude(at, "MaxItemsPerBatch", "MaxItemsPerBatchPath");
        exclude(at, "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath");
        switch (owner) {
            case kind::processor_config: return check_processor(at);
            case kind::reader_config: return check_reader(at);
            case kind::item_batcher: return check_batcher(at);
            default:
                if (member(at, "OutputType") == none) out.add(rule::field_missing, owner, at, text_of("OutputType"));
        }
    }

  private:
    constexpr int member(int at, char const* wanted) const {
        for (int const i : children{nodes, at})
            if (nodes[i].first == terminated(wanted)) return i;
        return none;
    }
    constexpr text word(int at, char const* setting) const { return text_of_member(nodes, at, terminated(setting)); }
    static constexpr name nearest_setting(kind owner, text wanted) {
        nearest_name nearest{{{}, wanted}};
        for (setting const& s : setting_table)
            if (s.owner == owner) nearest.show({{}, terminated(s.name)});
        return nearest.best;
    }

    constexpr void check_value(int i, int row) {
        node const& n = nodes[i];
        setting const& s = setting_table[row];
        switch (s.takes) {
            case setting_form::word:
                if (n.value_form != form::string) return wrong_type(i, "a text");
                return check_word(nodes, i, kind::member, row, out);
            case setting_form::integer:
                if (n.value_form == form::jsonata) return check_expression(i);
                if (n.value_form != form::integer) return wrong_type(i, "an integer");
                if (n.bits < s.least || n.bits > s.greatest)
                    out.add({rule::number_range, kind::member, i, {{}, terminated(s.words)}, {}, n.bits});
                return;
            case setting_form::path:
                if (is_jsonata)   // the number's own name has no Path
                    return out.add({rule::jsonpath_field,
                                    kind::member,
                                    i,
                                    {{}, asl_word(s.owner)},
                                    {{}, {n.first.data, n.first.size - 4}},
                                    0});
                if (n.value_form != form::string) return wrong_type(i, "a path");
                if (!starts_as_path({{}, n.value})) out.add(no_path(kind::member, i, {{}, n.value}));
                return;
            case setting_form::texts: return check_texts(i);
            case setting_form::pointer:
                if (n.value_form != form::string) return wrong_type(i, "a text");
                if (!is_json_pointer(n.value)) out.add(rule::items_pointer, kind::member, i, n.value);
                return;
            case setting_form::payload: {
                bool const is_expression = is_jsonata && n.value_form == form::jsonata;
                if (!is_expression && n.value_form != form::object && n.value_form != form::json_text)
                    return wrong_type(i, is_jsonata ? "an object or an expression" : "an object");
                return value_rules{nodes, out, is_jsonata}.check_as(i, kind::item_batcher);
            }
        }
    }
    constexpr void wrong_type(int i, char const* wanted) { add_wrong_type(nodes, i, kind::member, wanted, out); }
    constexpr void check_expression(int i) {
        if (!is_jsonata) out.add(rule::jsonata_misplaced, kind::member, i, nodes[i].value);
    }
    constexpr void check_texts(int i) {
        if (nodes[i].value_form != form::array) return wrong_type(i, "an array of texts");
        for (int const item : children{nodes, i})
            if (nodes[item].value_form != form::string)
                return out.add({rule::value_type,
                                kind::member,
                                i,
                                {{}, text_of("an array of other values")},
                                {{}, text_of("an array of texts")},
                                0});
    }
    // RFC 6901: "" is the whole, and ~ stands before 0 or 1.
    static constexpr bool is_json_pointer(text pointer) {
        if (!pointer.empty() && pointer[0] != '/') return false;
        for (int i = 0; i < pointer.size; ++i)
            if (pointer[i] == '~' && (i + 1 == pointer.size || (pointer[i + 1] != '0' && pointer[i + 1] != '1'))) return false;
        return true;
    }

    constexpr void exclude(int at, char const* one, char const* other) {
        int const first = member(at, one);
        if (first != none && member(at, other) != none) out.add(rule::fields_exclude, kind::member, first, terminated(other));
    }
    constexpr void missing(int at, char const* wanted, char const* for_what) {
        if (member(at, wanted) == none)
            out.add({rule::setting_missing, nodes[at].what, at, {{}, terminated(wanted)}, {{}, terminated(for_what)}, 0});
    }
    constexpr void conflict(int at, char const* setting, char const* with) {
        if (int const i = member(at, setting); i != none) out.add(rule::setting_conflict, kind::member, i, terminated(with));
    }
    constexpr void check_processor(int at) {
        if (word(at, "Mode") == "DISTRIBUTED")
            missing(at, "ExecutionType", "Mode DISTRIBUTED");
        else if (member(at, "Mode") == none || word(at, "Mode") == "INLINE")
            conflict(at, "ExecutionType", "Mode INLINE");
    }
    constexpr void check_reader(int at) {
        text const input = word(at, "InputType");
        if (word(at, "ManifestType") == "S3_INVENTORY" && member(at, "InputType") != none)
            return conflict(at, "InputType", "ManifestType S3_INVENTORY");
        if (input == "CSV") missing(at, "CSVHeaderLocation", "InputType CSV");
        if (word(at, "CSVHeaderLocation") == "GIVEN") missing(at, "CSVHeaders", "CSVHeaderLocation GIVEN");
        if (input == "JSON") conflict(at, "CSVHeaderLocation", "InputType JSON");
        if (input == "CSV" || input == "JSONL" || input == "PARQUET" || input == "MANIFEST")
            conflict(at, "ItemsPointer", "an InputType that is not JSON");
    }
    constexpr void check_batcher(int at) {
        constexpr char const* limits[]{"MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch",
                                       "MaxInputBytesPerBatchPath"};
        for (char const* limit : limits)
            if (member(at, limit) != none) return;
        out.add(rule::batcher_limit, kind::item_batcher, at);
    }
};

}
