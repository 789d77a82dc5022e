// Settings: each word that each takes, numbers at both ends, JSON Pointers, Labels, and which setting asks for which.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

// A member of settings, or a field of its own, with the value `v`.
constexpr node word_node(setting const& s, text v) {
    return {kind::member, form::string, 0, 1, 0, nullptr, terminated(s.name), v, {0}};
}
constexpr int faults_of_word(int row, text v) {
    node nodes[]{node_of(kind::machine, form::string), word_node(setting_table[row], v)};
    nodes[0].size = 2;
    finding found[2]{};
    report out{found, 2};
    check_word(nodes, 1, kind::member, row, out);
    return out.count;
}
// Each word by itself, in lower case, without its last character and with one more.
constexpr bool takes_just_its_words(int row) {
    for (text rest = terminated(setting_table[row].words); !rest.empty();) {
        text const word = next_word(rest);
        if (word.empty() || faults_of_word(row, word) != 0) return false;
        char other[32]{};
        for (int i = 0; i < word.size; ++i) other[i] = lower(word[i]);
        bool const has_capitals = !(text{other, word.size} == word);
        if (has_capitals && faults_of_word(row, {other, word.size}) != 1) return false;
        for (int i = 0; i < word.size; ++i) other[i] = word[i];
        other[word.size] = 'X';
        if (faults_of_word(row, {other, word.size + 1}) != 1) return false;
        other[word.size] = ' ';
        if (faults_of_word(row, {other, word.size + 1}) != 1) return false;
    }
    return faults_of_word(row, {}) == 1;
}
constexpr bool all_words() {
    for (int row = 0; row < setting_count; ++row)
        if (setting_table[row].takes == setting_form::word && !takes_just_its_words(row)) return false;
    return true;
}
static_assert(all_words());

// the words themselves
constexpr bool words_are(kind owner, char const* name, char const* words) {
    int const row = find_setting(owner, terminated(name));
    return row != none && setting_table[row].takes == setting_form::word &&
           terminated(setting_table[row].words) == terminated(words);
}
static_assert(words_are(kind::query_language, "QueryLanguage", "JSONPath JSONata") && words_are(kind::version, "Version", "1.0") &&
              words_are(kind::jitter_strategy, "JitterStrategy", "FULL NONE") &&
              words_are(kind::property, "StateMachineType", "STANDARD EXPRESS"));
static_assert(words_are(kind::processor_config, "Mode", "INLINE DISTRIBUTED") &&
              words_are(kind::processor_config, "ExecutionType", "STANDARD EXPRESS"));
static_assert(words_are(kind::reader_config, "InputType", "CSV JSON JSONL PARQUET MANIFEST") &&
              words_are(kind::reader_config, "CSVHeaderLocation", "FIRST_ROW GIVEN") &&
              words_are(kind::reader_config, "CSVDelimiter", "COMMA PIPE SEMICOLON SPACE TAB") &&
              words_are(kind::reader_config, "ManifestType", "ATHENA_DATA S3_INVENTORY") &&
              words_are(kind::reader_config, "Transformation", "NONE LOAD_AND_FLATTEN"));
static_assert(words_are(kind::writer_config, "OutputType", "JSON JSONL") &&
              words_are(kind::writer_config, "Transformation", "NONE COMPACT FLATTEN"));

// Settings in a Map that is right but for them.
constexpr auto bucket = parameters(object(field("Bucket", "b"), field("Key", "k")));
template <class... P> constexpr said in_map(P const&... properties) {
    return check(state_machine("M", start_at("A"),
                               map("A", item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), properties..., end)));
}
template <class... Settings> constexpr said reads(Settings const&... settings) {
    return in_map(item_reader(core::resource("arn:aws:states:::s3:getObject"), bucket, reader_config(settings...)));
}
template <class... Settings> constexpr said batches(Settings const&... settings) { return in_map(item_batcher(settings...)); }
template <class... Settings> constexpr said writes(Settings const&... settings) {
    return in_map(result_writer(writer_config(settings...)));
}
template <class Config> constexpr said runs(Config const& config) {
    return check(state_machine("M", start_at("A"), map("A", item_processor(config, start_at("B"), succeed("B")), end)));
}

// numbers, at both ends
static_assert(reads(max_items(1)).nothing() && reads(max_items(100000000)).nothing());
static_assert(reads(max_items(0)).only(rule::number_range) && reads(max_items(100000001)).only(rule::number_range) &&
              reads(max_items(-1)).only(rule::number_range));
static_assert(batches(max_items_per_batch(1)).nothing() && batches(max_items_per_batch(0x7FFFFFFFFFFFFFFF)).nothing() &&
              batches(max_items_per_batch(0)).only(rule::number_range));
static_assert(batches(max_input_bytes_per_batch(1)).nothing() && batches(max_input_bytes_per_batch(262144)).nothing());
static_assert(batches(max_input_bytes_per_batch(0)).only(rule::number_range) &&
              batches(max_input_bytes_per_batch(262145)).only(rule::number_range));
static_assert(in_map(tolerated_failure_count(0)).nothing() && in_map(tolerated_failure_count(-1)).only(rule::number_range));
static_assert(in_map(tolerated_failure_percentage(0)).nothing() && in_map(tolerated_failure_percentage(100)).nothing() &&
              in_map(tolerated_failure_percentage(0.5)).nothing() && in_map(tolerated_failure_percentage(100.0)).nothing());
static_assert(in_map(tolerated_failure_percentage(-1)).only(rule::percentage_range) &&
              in_map(tolerated_failure_percentage(101)).only(rule::percentage_range) &&
              in_map(tolerated_failure_percentage(100.5)).only(rule::percentage_range) &&
              in_map(tolerated_failure_percentage(-0.1)).only(rule::percentage_range));
static_assert(in_map(tolerated_failure_percentage(__builtin_inf())).only(rule::number_not_finite) &&
              in_map(tolerated_failure_percentage(__builtin_nan(""))).only(rule::number_not_finite));

// other types of value, for each form of setting
static_assert(reads(field("InputType", nullptr)).only(rule::value_type) && reads(field("MaxItems", "3")).only(rule::value_type) &&
              reads(field("MaxItems", 1.5)).only(rule::value_type) && reads(field("MaxItems", ~0ULL)).only(rule::value_type) &&
              reads(field("CSVHeaders", "a,b")).only(rule::value_type) &&
              reads(field("CSVHeaders", array("a", 2))).only(rule::value_type) &&
              reads(field("ItemsPointer", array())).only(rule::value_type) &&
              reads(field("MaxItemsPath", 3)).only(rule::value_type) &&
              batches(max_items_per_batch(1), batch_input("x")).only(rule::value_type));
static_assert(reads(csv_headers("a", "b")).nothing() && reads(csv_headers()).nothing() && reads(max_items_path("$.n")).nothing() &&
              reads(max_items_path("n")).only(rule::path_start));
static_assert(batches(max_items_per_batch(1), batch_input(object(field("day", path("$.day"))))).nothing() &&
              batches(max_items_per_batch(1), batch_input(json("{}"))).nothing());

// expressions, in a JSONata state only
template <class... P> constexpr said in_jsonata(P const&... properties) { return in_map(query_language("JSONata"), properties...); }
static_assert(batches(max_items_per_batch(jsonata("$states.input.n"))).only(rule::jsonata_misplaced) &&
              in_jsonata(item_batcher(max_items_per_batch(jsonata("$states.input.n")))).nothing());
static_assert(in_jsonata(item_batcher(max_items_per_batch_path("$.n"))).only(rule::jsonpath_field));
static_assert(
    in_jsonata(item_batcher(max_items_per_batch(1), batch_input(object(field("a", path("$.a")))))).only(rule::path_misplaced));

// JSON Pointers (RFC 6901)
constexpr said points(core::literal pointer) { return reads(items_pointer(pointer)); }
static_assert(points("").nothing() && points("/").nothing() && points("/a/b").nothing() && points("/a~0b/c~1d").nothing() &&
              points("/0").nothing() && points("/~01").nothing());
static_assert(points("a").only(rule::items_pointer) && points("$.a").only(rule::items_pointer) &&
              points("/~").only(rule::items_pointer) && points("/a~2").only(rule::items_pointer) &&
              points("/a~").only(rule::items_pointer) && points("#/a").only(rule::items_pointer) &&
              points(" /a").only(rule::items_pointer));

// which asks for which, and which forbids which
static_assert(runs(distributed("EXPRESS")).nothing() && runs(processor_config()).nothing() &&
              runs(processor_config(mode("INLINE"))).nothing());
static_assert(runs(processor_config(mode("DISTRIBUTED"))).only(rule::setting_missing));
static_assert(runs(processor_config(mode("INLINE"), execution_type("STANDARD"))).only(rule::setting_conflict) &&
              runs(processor_config(execution_type("STANDARD"))).only(rule::setting_conflict));
static_assert(reads(input_type("CSV")).only(rule::setting_missing) &&
              reads(input_type("CSV"), csv_header_location("FIRST_ROW")).nothing() &&
              reads(input_type("CSV"), csv_header_location("GIVEN")).only(rule::setting_missing) &&
              reads(input_type("CSV"), csv_header_location("GIVEN"), csv_headers("a")).nothing());
static_assert(reads(input_type("JSON")).nothing() &&
              reads(input_type("JSON"), csv_header_location("FIRST_ROW")).only(rule::setting_conflict));
static_assert(reads(input_type("JSON"), items_pointer("/a")).nothing() && reads(items_pointer("/a")).nothing() &&
              reads(input_type("JSONL"), items_pointer("/a")).only(rule::setting_conflict) &&
              reads(input_type("PARQUET"), items_pointer("/a")).only(rule::setting_conflict) &&
              reads(input_type("MANIFEST"), items_pointer("/a")).only(rule::setting_conflict));
static_assert(reads(input_type("MANIFEST"), manifest_type("ATHENA_DATA")).nothing() &&
              reads(manifest_type("S3_INVENTORY")).nothing() &&
              reads(input_type("MANIFEST"), manifest_type("S3_INVENTORY")).only(rule::setting_conflict));
static_assert(reads(transformation("NONE")).nothing() && reads(transformation("LOAD_AND_FLATTEN")).only(rule::setting_conflict));
static_assert(in_map(item_reader(core::resource("arn:aws:states:::s3:listObjectsV2"), bucket,
                                 reader_config(transformation("LOAD_AND_FLATTEN"))))
                  .nothing());
static_assert(reads(max_items(1), max_items_path("$.n")).only(rule::fields_exclude) &&
              batches(max_items_per_batch(1), max_items_per_batch_path("$.n")).only(rule::fields_exclude) &&
              batches(max_input_bytes_per_batch(1), max_input_bytes_per_batch_path("$.n")).only(rule::fields_exclude) &&
              batches(max_items_per_batch(1), max_input_bytes_per_batch_path("$.n")).nothing());
static_assert(batches().only(rule::batcher_limit) && batches(batch_input(object())).only(rule::batcher_limit) &&
              batches(max_items_per_batch_path("$.n")).nothing() && batches(max_input_bytes_per_batch_path("$.n")).nothing());
static_assert(writes(output_type("JSON")).nothing() && writes().only(rule::field_missing) &&
              writes(transformation("NONE")).only(rule::field_missing));
static_assert(reads(max_items(1), max_items(2)).only(rule::field_duplicate) &&
              reads(field("maxItems", 1)).only(rule::setting_unknown) && reads(output_type("JSON")).only(rule::setting_unknown));

// the places in S3
constexpr auto get = core::resource("arn:aws:states:::s3:getObject");
constexpr auto list = core::resource("arn:aws:states:::s3:listObjectsV2");
constexpr auto put = core::resource("arn:aws:states:::s3:putObject");
constexpr auto no_key = parameters(object(field("Bucket", "b")));
static_assert(in_map(item_reader(get, bucket)).nothing() && in_map(item_reader(list, no_key)).nothing() &&
              in_map(result_writer(put, no_key)).nothing());
static_assert(in_map(item_reader(get, no_key)).only(rule::field_missing) &&
              in_map(item_reader(list, parameters(object()))).only(rule::field_missing) &&
              in_map(result_writer(put, parameters(object()))).only(rule::field_missing) &&
              in_map(item_reader(get)).only(rule::field_missing) && in_map(result_writer(put)).only(rule::field_missing) &&
              in_map(item_reader(bucket)).only(rule::field_missing));
static_assert(in_map(item_reader(get, parameters(json(R"({"Bucket": "b", "Key.$": "$.k"})")))).nothing() &&
              in_map(item_reader(get, parameters(json(R"({"Bucket": "b"})")))).only(rule::field_missing));
static_assert(in_map(item_reader(put, bucket)).only(rule::s3_resource) &&
              in_map(result_writer(get, bucket)).only(rule::s3_resource) &&
              in_map(result_writer(list, bucket)).only(rule::s3_resource));
static_assert(in_map(result_writer()).only(rule::writer_empty) && in_map(result_writer(no_key)).only(rule::writer_empty) &&
              in_map(result_writer(no_key, writer_config(output_type("JSON")))).only(rule::field_missing));
static_assert(in_map(item_reader(get, parameters("b"))).only(rule::value_type) &&
              in_map(item_reader(get, bucket, bucket)).only(rule::field_twice));

// Labels
constexpr said labelled(core::literal words) { return in_map(label(words)); }
static_assert(labelled("a").nothing() && labelled("A-label_of.many+characters!=(40)/@'x'123").nothing() &&
              labelled("größe").nothing());
static_assert(labelled("").only(rule::label_text) && labelled("12345678901234567890123456789012345678901").only(rule::label_text) &&
              labelled("a b").only(rule::label_text) && labelled("a\tb").only(rule::label_text) &&
              labelled("a\x7F").only(rule::label_text) && labelled("a\xC2\x85").only(rule::label_text));
constexpr bool each_is_refused() {
    constexpr text refused = text_of("?*<>{}[]:;,\\|^~$#%&`\"");
    for (int i = 0; i < refused.size; ++i) {
        char const words[]{'a', refused[i], 'b'};
        if (fault_of_label({{}, {words, 3}}) == nullptr) return false;
    }
    return true;
}
static_assert(each_is_refused());
template <class Inner> constexpr said two_maps(core::literal one, core::literal other, Inner const& inner) {
    return check(
        state_machine("M", start_at("A"),
                      sequence(map("A", label(one), item_processor(distributed("STANDARD"), start_at("B"), succeed("B"))),
                               map("C", label(other), item_processor(distributed("STANDARD"), start_at("D"), inner), end))));
}
static_assert(two_maps("x", "y", succeed("D")).nothing() && two_maps("x", "X", succeed("D")).nothing() &&
              two_maps("x", "x", succeed("D")).only(rule::label_duplicate));
constexpr auto inner = map("D", label("z"), item_processor(distributed("STANDARD"), start_at("E"), succeed("E")), end);
static_assert(two_maps("x", "y", inner).nothing() && two_maps("x", "z", inner).only(rule::label_duplicate), "in the whole machine");

// A machine's type, by its function or by its property; another property of that name is CloudFormation's
static_assert(
    check(state_machine("M", state_machine_type("STANDARD"), start_at("A"), succeed("A"))).nothing() &&
    check(state_machine("M", state_machine_type("standard"), start_at("A"), succeed("A"))).only(rule::value_not_allowed) &&
    check(state_machine("M", property("StateMachineType", "express"), start_at("A"), succeed("A"))).only(rule::value_not_allowed) &&
    check(state_machine("M", property("StateMachineType", ref("Type")), start_at("A"), succeed("A"))).nothing());

// BatchInput may be one expression, in a JSONata state.
template <class... P> constexpr said in_batches(P const&... properties) {
    return check(state_machine("M", start_at("A"),
                               map("A", properties..., item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), end)));
}
static_assert(
    in_batches(query_language("JSONata"), item_batcher(max_items_per_batch(1), batch_input(jsonata("$states.input")))).nothing() &&
    in_batches(item_batcher(max_items_per_batch(1), batch_input(jsonata("$states.input.x")))).only(rule::value_type));

// A name that ends with .$ is the field itself in a JSONPath state only.
constexpr auto get_object = core::resource("arn:aws:states:::s3:getObject");
constexpr auto bucket_and_key = object(field("Bucket.$", "$.b"), field("Key.$", "$.k"));
static_assert(in_batches(item_reader(get_object, parameters(bucket_and_key))).nothing() &&
              in_batches(query_language("JSONata"), item_reader(get_object, core::arguments(bucket_and_key)))
                      .times(rule::field_missing) == 2);

}
