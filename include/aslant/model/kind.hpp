// What a node of the model can be. Fields are in the order in which a definition is written out.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// The role of a node: what it is to its parent.
enum class kind : unsigned char {
    value,    // a JSON value that has no place yet, or an element of an array
    member,   // a named value inside an object

    // The fields of a state and of a machine. There may be at most 64, because sets of them are sets of bits.
    comment,
    query_language,
    version,
    processor_config,   // of an ItemProcessor: settings
    start_at,
    resource,
    credentials,
    input_path,
    parameters,
    arguments,
    reader_config,   // of an ItemReader: settings
    result,
    item_reader,
    item_selector,
    item_batcher,   // settings
    items,
    items_path,
    max_concurrency,
    max_concurrency_path,
    tolerated_failure_percentage,
    tolerated_failure_percentage_path,
    tolerated_failure_count,
    tolerated_failure_count_path,
    label,
    seconds,
    seconds_path,
    timestamp,
    timestamp_path,
    result_selector,
    result_path,
    output_path,
    timeout_seconds,
    timeout_seconds_path,
    heartbeat_seconds,
    heartbeat_seconds_path,
    branch,           // one of a Parallel's Branches
    item_processor,   // a Map's ItemProcessor
    result_writer,
    writer_config,   // of a ResultWriter: settings
    choice_rule,     // one of a Choice's Choices
    otherwise,       // a Choice's Default
    error,
    error_path,
    cause,
    cause_path,
    assign,
    output,
    retrier,   // one of a state's Retry
    catcher,   // one of a state's Catch
    next,
    end,

    // what only a retrier or a catcher has
    error_equals,
    interval_seconds,
    max_delay_seconds,
    max_attempts,
    backoff_rate,
    jitter_strategy,

    // what is never written out: a warning that is accepted, the types of payloads, and permissions
    accepted,
    input,
    takes,
    returns,
    permission,   // what a task may reach at run time, or what a machine's role is to have

    // what only the resource of a machine in a template has
    property,
    attribute,

    // conditions of a choice rule
    condition,   // of a JSONata state
    comparison,
    all_of,
    any_of,
    negation,

    // states
    task,
    choice,
    wait,
    pass,
    succeed,
    fail,
    parallel,
    map,

    // what holds states and resources
    machine,
    group,
    sequence,
    splice,   // what one argument brings in place of several: its children stand where it stands
    stack_resource,
    stack_part,   // an entry of a section of the template: a parameter, an output
    stack,

    // an argument that is none of these
    misuse
};

inline constexpr int kind_count = int(kind::misuse) + 1;

constexpr bool is_state(kind k) { return k >= kind::task && k <= kind::map; }
constexpr bool takes_next(kind k) { return is_state(k) && k != kind::choice && k != kind::succeed && k != kind::fail; }
constexpr bool is_scope(kind k) { return k == kind::branch || k == kind::item_processor; }
constexpr bool is_field(kind k) { return k >= kind::comment && k <= kind::attribute; }
// The fields that a definition has; the others belong to a resource, or to C++ alone.
constexpr bool is_written(kind k) { return k >= kind::comment && k < kind::accepted; }
constexpr bool is_condition(kind k) { return k >= kind::condition && k <= kind::negation; }
constexpr bool is_transparent(kind k) { return k == kind::group || k == kind::sequence; }   // for states

// Sets of fields.
using field_set = unsigned long long;

constexpr field_set field_bit(kind k) { return field_set{1} << (int(k) - int(kind::comment)); }
static_assert(int(kind::attribute) - int(kind::comment) < 64);

// No template: it would be instantiated for each length.
struct field_list {
    kind of[26];   // the rest is kind::value, which is no field
};
constexpr field_set fields(field_list const& list) {
    field_set set = 0;
    for (kind const* k = list.of; *k != kind::value; ++k) set |= field_bit(*k);
    return set;
}

// The same for any kind: loops over nodes ask it in one step.
struct kind_table {
    bool kinds[kind_count];
};
constexpr kind_table kinds_of(field_set set) {
    kind_table table{};
    for (int k = int(kind::comment); k <= int(kind::attribute); ++k) table.kinds[k] = set >> (k - int(kind::comment)) & 1;
    return table;
}

// The form of a node's value.
enum class form : unsigned char {
    absent,
    null,
    boolean,   // bits: 0 or 1
    integer,   // bits: a signed 64-bit integer
    natural,   // bits: an unsigned one, beyond the signed ones
    real,      // bits: a double's
    string,
    array,
    object,
    json_text,          // a JSON document, not yet parsed
    path,               // a JSONPath: the field's name gets `.$`
    intrinsic,          // a call of an intrinsic function, as a text: the field's name gets `.$`
    call,               // the same, made of its arguments: text is the function
    jsonata,            // a JSONata expression, without its {% and %}
    reference,          // to a resource: references.hpp
    substitution,       // Fn::Sub of its children, joined
    function,           // any other CloudFormation function: text is its name, the child its argument
    substituted,        // a text in which DefinitionSubstitutions fill in each `${Name}`
    substituted_path,   // the same of a path or of a call of an intrinsic function: the field's name gets `.$`
    filled_in,          // a name that DefinitionSubstitutions give a text
    file,               // the content of the file of this name
    local_path,         // the name of a file or folder that is there, as it is written
    json_string,        // the JSON text of its child
    placeholder,        // in such a text, `<name>`, where a service fills in a value
    misuse              // no value of these: text is the C++ type
};

// What a value of a form is in JSON.
constexpr char const* json_word(form f) {
    switch (f) {
        case form::null: return "null";
        case form::boolean: return "a boolean";
        case form::integer:
        case form::natural:
        case form::real: return "a number";
        case form::array: return "an array";
        case form::object: return "an object";
        case form::path: return "a path";
        case form::intrinsic:
        case form::call: return "an intrinsic function";
        case form::jsonata: return "an expression";
        case form::reference:
        case form::substitution:
        case form::function: return "a reference";
        default: return "a text";
    }
}

// What makes a value of a form in C++.
constexpr char const* word_of(form f) {
    switch (f) {
        case form::null: return "nullptr";
        case form::boolean: return "a boolean";
        case form::integer:
        case form::natural: return "an integer";
        case form::real: return "a number with a fraction";
        case form::array: return "array";
        case form::object: return "object";
        case form::json_text: return "json";
        case form::path: return "path";
        case form::intrinsic: return "intrinsic";
        case form::call: return "an intrinsic function";
        case form::jsonata: return "jsonata";
        case form::reference: return "a reference";
        case form::substitution: return "sub";
        case form::function: return "fn";
        case form::substituted:
        case form::substituted_path: return "substituted";
        case form::filled_in: return "substitution";
        default: return "a text";
    }
}

// What a kind is called: in a definition and, behind a U+0000, in C++. (One literal for both: g++ pays for each part of a row.)
inline constexpr char const* names_of_kinds[]{
    "value\0value",
    "field\0field",
    "Comment\0comment",
    "QueryLanguage\0query_language",
    "Version\0version",
    "ProcessorConfig\0processor_config",
    "StartAt\0start_at",
    "Resource\0resource",
    "Credentials\0credentials",
    "InputPath\0input_path",
    "Parameters\0parameters",
    "Arguments\0arguments",
    "ReaderConfig\0reader_config",
    "Result\0result",
    "ItemReader\0item_reader",
    "ItemSelector\0item_selector",
    "ItemBatcher\0item_batcher",
    "Items\0items",
    "ItemsPath\0items_path",
    "MaxConcurrency\0max_concurrency",
    "MaxConcurrencyPath\0max_concurrency_path",
    "ToleratedFailurePercentage\0tolerated_failure_percentage",
    "ToleratedFailurePercentagePath\0tolerated_failure_percentage_path",
    "ToleratedFailureCount\0tolerated_failure_count",
    "ToleratedFailureCountPath\0tolerated_failure_count_path",
    "Label\0label",
    "Seconds\0seconds",
    "SecondsPath\0seconds_path",
    "Timestamp\0timestamp",
    "TimestampPath\0timestamp_path",
    "ResultSelector\0result_selector",
    "ResultPath\0result_path",
    "OutputPath\0output_path",
    "TimeoutSeconds\0timeout",
    "TimeoutSecondsPath\0timeout_seconds_path",
    "HeartbeatSeconds\0heartbeat",
    "HeartbeatSecondsPath\0heartbeat_seconds_path",
    "Branches\0branch",
    "ItemProcessor\0item_processor",
    "ResultWriter\0result_writer",
    "WriterConfig\0writer_config",
    "Choices\0when",
    "Default\0otherwise",
    "Error\0error",
    "ErrorPath\0error_path",
    "Cause\0cause",
    "CausePath\0cause_path",
    "Assign\0assign",
    "Output\0output",
    "Retry\0retry",
    "Catch\0catch_errors",
    "Next\0next",
    "End\0end",
    "ErrorEquals\0on",
    "IntervalSeconds\0interval",
    "MaxDelaySeconds\0max_delay",
    "MaxAttempts\0max_attempts",
    "BackoffRate\0backoff_rate",
    "JitterStrategy\0jitter_strategy",
    "accept\0accept",
    "input<>\0input",
    "takes<>\0takes",
    "returns<>\0returns",
    "permission\0allow",
    "property\0property",
    "attribute\0attribute",
    "Condition\0a condition",
    "Variable\0a comparison",
    "And\0all_of",
    "Or\0any_of",
    "Not\0none_of",
    "Task\0task",
    "Choice\0choice",
    "Wait\0wait",
    "Pass\0pass",
    "Succeed\0succeed",
    "Fail\0fail",
    "Parallel\0parallel",
    "Map\0map",
    "state machine\0state_machine",
    "states\0states",
    "sequence\0sequence",
    "properties\0on",
    "resource\0resource",
    "part\0a part of a template",
    "stack\0stack",
    "misuse\0misuse",
};
static_assert(sizeof(names_of_kinds) / sizeof(names_of_kinds[0]) == kind_count, "one for each kind, in order");

struct kind_words {
    char const* asl;
    char const* cpp;
};
constexpr kind_words words_of(kind k) {
    char const* const asl = names_of_kinds[int(k)];
    return {asl, asl + __builtin_strlen(asl) + 1};
}

constexpr text asl_word(kind k) { return terminated(names_of_kinds[int(k)]); }
constexpr text cpp_word(kind k) { return terminated(words_of(k).cpp); }

// The sections of a template beside its resources, in the order in which they are written: the detail of a part.
enum class section : short { parameters, rules, mappings, conditions, outputs };
struct section_words {
    char const* key;
    char const* word;
    char const* cpp;
};
inline constexpr section_words template_sections[]{{"Parameters", "parameter", "parameter"},
                                                   {"Rules", "template rule", "template_rule"},
                                                   {"Mappings", "mapping", "mapping"},
                                                   {"Conditions", "condition", "condition"},
                                                   {"Outputs", "output", "the output of a stack"}};
constexpr section_words const& words_of(section s) { return template_sections[int(s)]; }

// The detail of a Map's ItemProcessor or ItemSelector that a definition calls by its old name, Iterator or Parameters.
inline constexpr short deprecated_word = 1;
// The detail of a member whose name is substituted().
inline constexpr short substituted_name = 3;
// The detail of parameters that a service's builder wrote: in a JSONata state they are its Arguments.
inline constexpr short of_either_language = 2;

}
