// What a distributed Map has of its own: where its items come from, how they are grouped, where the results go.
// AWS guide: "Using Map state in Distributed mode".
//
// Settings are fields with the language's own names; each has a function here.
#pragma once

#include <aslant/states/errors.hpp>

namespace aslant::core {

template <class... Settings> constexpr auto settings_of(kind what, Settings const&... settings) {
    return make_object(node_of(what, form::object), settings...);
}

// --- ProcessorConfig, in an item_processor()

template <class... Settings> constexpr auto processor_config(Settings const&... settings) {
    return settings_of(kind::processor_config, settings...);
}
// INLINE where nothing is said, or DISTRIBUTED.
constexpr tree<1> mode(literal name = no_name()) { return entry("Mode", name); }
// Of the executions of a distributed Map: STANDARD or EXPRESS.
constexpr tree<1> execution_type(literal name = no_name()) { return entry("ExecutionType", name); }
// Each batch of items in an execution of its own: item_processor(distributed("EXPRESS"), …).
template <class T = void> constexpr auto distributed(literal type = no_name()) {
    typename delayed<literal, T>::type const given = type;
    return processor_config(mode(literal("DISTRIBUTED", type.place())), execution_type(given));
}

// --- ItemReader: item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("CSV"), …), parameters(…))

template <class... P> constexpr auto item_reader(P const&... properties) {
    return make(node_of(kind::item_reader), as_property(properties)...);
}
template <class... Settings> constexpr auto reader_config(Settings const&... settings) {
    return settings_of(kind::reader_config, settings...);
}
// CSV, JSON, JSONL, PARQUET or MANIFEST.
constexpr tree<1> input_type(literal name = no_name()) { return entry("InputType", name); }
// FIRST_ROW or GIVEN.
constexpr tree<1> csv_header_location(literal name = no_name()) { return entry("CSVHeaderLocation", name); }
template <class... Names> constexpr auto csv_headers(Names const&... names) { return entry("CSVHeaders", array(names...)); }
// COMMA where nothing is said, PIPE, SEMICOLON, SPACE or TAB.
constexpr tree<1> csv_delimiter(literal name = no_name()) { return entry("CSVDelimiter", name); }
// ATHENA_DATA or S3_INVENTORY.
constexpr tree<1> manifest_type(literal name = no_name()) { return entry("ManifestType", name); }
// Of a reader NONE or LOAD_AND_FLATTEN; of a writer NONE, COMPACT or FLATTEN.
constexpr tree<1> transformation(literal name = no_name()) { return entry("Transformation", name); }
// A JSON Pointer (RFC 6901) to the array or object of the items: "/order/items".
constexpr tree<1> items_pointer(literal pointer = no_name()) { return entry("ItemsPointer", pointer); }
// How many items are read, 1 to 100000000.
template <class T> constexpr auto max_items(T const& count) { return entry("MaxItems", count); }
constexpr tree<1> max_items_path(literal path = no_name()) { return entry("MaxItemsPath", path); }

// --- ItemBatcher

template <class... Settings> constexpr auto item_batcher(Settings const&... settings) {
    return settings_of(kind::item_batcher, settings...);
}
// How many items a batch has at most, 1 or more; and how many bytes, 1 to 262144.
template <class T> constexpr auto max_items_per_batch(T const& count) { return entry("MaxItemsPerBatch", count); }
constexpr tree<1> max_items_per_batch_path(literal path = no_name()) { return entry("MaxItemsPerBatchPath", path); }
template <class T> constexpr auto max_input_bytes_per_batch(T const& count) { return entry("MaxInputBytesPerBatch", count); }
constexpr tree<1> max_input_bytes_per_batch_path(literal path = no_name()) { return entry("MaxInputBytesPerBatchPath", path); }
// What each batch gets beside its items.
template <class T> constexpr auto batch_input(T const& value) { return entry("BatchInput", value); }
template <class A, class B, class... More> constexpr auto batch_input(A const&, B const&, More const&...) {
    return entry("BatchInput", value_of(form::misuse, 0, text_of("several values")));
}

// --- ResultWriter: result_writer(resource("arn:aws:states:::s3:putObject"), parameters(…), writer_config(output_type("JSONL")))

template <class... P> constexpr auto result_writer(P const&... properties) {
    return make(node_of(kind::result_writer), as_property(properties)...);
}
template <class... Settings> constexpr auto writer_config(Settings const&... settings) {
    return settings_of(kind::writer_config, settings...);
}
// JSON or JSONL.
constexpr tree<1> output_type(literal name = no_name()) { return entry("OutputType", name); }

// The prefix of the Map Run's and its executions' names: at most 40 characters, and one a Map.
constexpr tree<1> label(literal words = no_name()) {
    tree<1> result = text_value(words, form::string);
    result.nodes[0].what = kind::label;
    return result;
}

}
