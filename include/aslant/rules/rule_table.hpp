// Every rule: its id, how bad it is, and what is said of it. Compile-time messages, the generator's output and the documentation
// all come from this table. (Why it is a rule, and whose, stands in rule_reasons.hpp: every program that is checked includes this one.)
#pragma once

#include <aslant/model/kind.hpp>

namespace aslant::core {

enum class rule : unsigned char {
    // the C++ around a workflow
    not_a_workflow,
    not_a_property,
    wrong_argument,
    name_missing,
    // structure
    states_missing,
    start_at_missing,
    start_at_unknown,
    nesting_too_deep,
    state_name_empty,
    state_name_too_long,
    state_name_not_utf8,
    state_name_duplicate,
    // transitions
    next_or_end_missing,
    next_and_end,
    next_missing,
    default_missing,
    choice_next_missing,
    catch_next_missing,
    choice_rule_without_next,
    catch_without_next,
    transition_leaves_scope,
    field_not_allowed,
    jsonpath_field,
    jsonata_field,
    query_language_downgrade,
    field_twice,
    branches_empty,
    item_processor_missing,
    // where an execution can get to
    state_unreachable,
    no_terminal_state,
    never_ends,
    next_to_itself,
    // fields
    fields_exclude,
    path_start,
    path_null,
    number_range,
    backoff_rate_below_one,
    heartbeat_exceeds_timeout,
    percentage_range,
    resource_missing,
    resource_arn,
    role_arn,
    credentials_activity,
    wait_time_missing,
    machine_name,
    value_not_allowed,
    value_type,
    field_missing,
    // distributed Maps
    setting_unknown,
    setting_missing,
    setting_conflict,
    items_pointer,
    batcher_limit,
    s3_resource,
    writer_empty,
    label_text,
    label_duplicate,
    distributed_only,
    // variables
    variable_name,
    variable_reserved,
    variable_shadows,
    variable_unassigned,
    variable_unassigned_somewhere,
    variable_same_state,
    variable_scope,
    // paths
    path_syntax,
    reference_path,
    path_place,
    template_in_json_text,
    // intrinsic functions
    intrinsic_syntax,
    intrinsic_unknown,
    intrinsic_count,
    intrinsic_arguments,
    intrinsic_format,
    intrinsic_nesting,
    error_path_function,
    // JSONata
    jsonata_header,
    jsonata_delimiters,
    jsonata_syntax,
    jsonata_dollar,
    jsonata_eval,
    jsonata_function,
    jsonata_arguments,
    jsonata_place,
    jsonata_states_member,
    jsonata_assignment,
    // what expressions read, and texts of a form of their own
    context_member,
    context_place,
    task_token_missing,
    looks_like_path,
    timestamp_form,
    string_matches_escape,
    // values
    not_a_value,
    not_a_field,
    path_misplaced,
    jsonata_misplaced,
    number_not_finite,
    json_syntax,
    json_duplicate_key,
    field_duplicate,
    field_suffix,
    text_not_utf8,
    // conditions
    choices_empty,
    choice_without_default,
    condition_missing,
    condition_empty,
    conditions_many,
    comparator_value,
    comparator_unknown,
    comparator_order,
    comparator_none,
    nested_rule_next,
    // errors
    errors_empty,
    states_all_alone,
    states_all_last,
    error_name_reserved,
    error_name_unknown,
    error_shadowed,
    // stacks
    logical_id,
    logical_id_duplicate,
    resource_type,
    reference_missing,
    substitution_malformed,
    wrong_resource,
    property_twice,
    property_fixed,
    property_missing,
    not_an_integer,
    physical_name,
    function_name,
    permission_unknown,
    permission_unbounded,
    stack_empty,
    // executions of type EXPRESS
    express_pattern,
    express_activity,
    express_distributed_map,
    // best practices
    suffix_in_jsonata,
    task_timeout,
    lambda_retry,
    states_all_misses,
    history_limit,
    duration_limit,
    concurrency_high,
    payload_size,
    acceptance_unknown,
    acceptance_unexplained,
    // definitions in JSON
    definition_malformed,
    definition_too_deep,
    definition_no_object,
    definition_size,
    key_duplicate,
    field_unknown,
    field_type,
    type_missing,
    type_unknown,
    comparator_absent,
    comparator_spelling,
    comparators_two,
    variable_absent,
    condition_absent,
    conditions_mixed,
    end_false,
    computed_field
};

// Rules that only a definition in JSON can break.
constexpr bool is_about_definitions(rule r) { return r >= rule::definition_malformed; }

// Whether a finding leaves open where transitions lead: what can be reached would then be guesswork.
constexpr bool leaves_graph_unknown(rule r) { return r <= rule::item_processor_missing || r >= rule::definition_malformed; }

// Whether a finding is about what is around its node, also where that node is a state or a resource in the wrong place.
constexpr bool is_about_parent(rule r) {
    switch (r) {
        case rule::not_a_property:
        case rule::wrong_argument:
        case rule::field_not_allowed:
        case rule::field_twice:
        case rule::not_a_value:
        case rule::not_a_field:
        case rule::condition_missing:
        case rule::nested_rule_next: return true;
        default: return false;
    }
}

enum class severity : unsigned char { error, warning };

// In a message, `{what}` stands for the offending text, `{field}` for the field's name in a definition, `{cpp}` for its name in C++,
// `{owner}` for the Retry or Catch that has it, or else the state itself, `{taken}` for what it takes there, `{transition}` for the field that says what comes next, `{number}` for a
// number, `{words}` for the words that the setting of that number allows, `{there}` for the line of the node of that number, `{position}` for that place in a text, `{comparator}` for the name of the
// comparator. The state, the nearest right text and the line are added by sentence.hpp.
struct rule_row {
    rule of;
    char const* id;
    severity level;
    char const* message;
};

inline constexpr rule_row rule_table[]{
    // the C++ around a workflow
    {rule::not_a_workflow, "not-a-workflow", severity::error, "{what}"},
    {rule::not_a_property, "not-a-property", severity::error, "`{what}` is no property of it"},
    {rule::wrong_argument, "wrong-argument", severity::error, "{cpp} takes {taken}, not `{what}`"},
    {rule::name_missing, "name-missing", severity::error, "it has no name: its first argument is {what}"},
    // structure
    {rule::states_missing, "states-missing", severity::error, "it has no states"},
    {rule::start_at_missing, "start-at-missing", severity::error, "it has no StartAt"},
    {rule::start_at_unknown, "start-at-unknown", severity::error, "StartAt names no state `{what}`"},
    {rule::nesting_too_deep, "nesting-too-deep", severity::error, "states are nested more than {number} deep"},
    {rule::state_name_empty, "state-name-empty", severity::error, "its name is empty"},
    {rule::state_name_too_long, "state-name-too-long", severity::error, "its name has {number} characters, 80 are allowed"},
    {rule::state_name_not_utf8, "state-name-not-utf8", severity::error, "its name is not UTF-8 text"},
    {rule::state_name_duplicate, "state-name-duplicate", severity::error, "a state of this name stands in {there} already"},
    // transitions
    {rule::next_or_end_missing, "next-or-end-missing", severity::error, "it has neither Next nor End"},
    {rule::next_and_end, "next-and-end", severity::error, "it has both Next and End"},
    {rule::next_missing, "next-missing", severity::error, "Next names no state `{what}`"},
    {rule::default_missing, "default-missing", severity::error, "Default names no state `{what}`"},
    {rule::choice_next_missing, "choice-next-missing", severity::error, "a choice rule's Next names no state `{what}`"},
    {rule::catch_next_missing, "catch-next-missing", severity::error, "a catcher's Next names no state `{what}`"},
    {rule::choice_rule_without_next, "choice-rule-without-next", severity::error, "a choice rule has no Next"},
    {rule::catch_without_next, "catch-without-next", severity::error, "a catcher has no Next"},
    {rule::transition_leaves_scope, "transition-leaves-scope", severity::error,
     "{transition} names `{what}`, which stands in another branch, item processor or machine"},
    {rule::field_not_allowed, "field-not-allowed", severity::error, "{owner} takes no {field}"},
    {rule::jsonpath_field, "jsonpath-field", severity::error, "{owner} has {field}, which only a JSONPath state has"},
    {rule::jsonata_field, "jsonata-field", severity::error, "{owner} has {field}, which only a JSONata state has"},
    {rule::query_language_downgrade, "query-language-downgrade", severity::error,
     "its QueryLanguage is JSONPath in a machine whose own is JSONata"},
    {rule::field_twice, "field-twice", severity::error, "{owner} has {field} twice"},
    {rule::branches_empty, "branches-empty", severity::error, "it has no branches"},
    {rule::item_processor_missing, "item-processor-missing", severity::error, "it has no ItemProcessor"},
    // where an execution can get to
    {rule::state_unreachable, "state-unreachable", severity::error, "no transition leads here from StartAt"},
    {rule::no_terminal_state, "no-terminal-state", severity::error, "none of its states ends it (End, Succeed, Fail)"},
    {rule::never_ends, "never-ends", severity::warning, "from here no state that ends can be reached"},
    {rule::next_to_itself, "next-to-itself", severity::warning, "its Next is itself"},
    // fields
    {rule::fields_exclude, "fields-exclude", severity::error, "it has both {field} and {what}"},
    {rule::path_start, "path-start", severity::error, "{field} holds `{what}`, which is no path: it does not start with $"},
    {rule::path_null, "path-null", severity::error, "{field} cannot be null"},
    {rule::number_range, "number-range", severity::error, "{field} is {number}, allowed: {what}"},
    {rule::backoff_rate_below_one, "backoff-rate-below-one", severity::error, "BackoffRate is below 1.0"},
    {rule::heartbeat_exceeds_timeout, "heartbeat-exceeds-timeout", severity::error,
     "HeartbeatSeconds is {number}, which is not below its TimeoutSeconds"},
    {rule::percentage_range, "percentage-range", severity::error, "{field} is not between 0 and 100"},
    {rule::resource_missing, "resource-missing", severity::error, "it has no Resource"},
    {rule::resource_arn, "resource-arn", severity::error, "its Resource is `{what}`, which is no ARN that a task can call"},
    {rule::role_arn, "role-arn", severity::error, "RoleArn is `{what}`, which is no ARN of a role"},
    {rule::credentials_activity, "credentials-activity", severity::error, "it has Credentials and calls the activity `{what}`"},
    {rule::wait_time_missing, "wait-time-missing", severity::error, "it has none of {what}"},
    {rule::machine_name, "machine-name", severity::error, "`{what}` is no name of a state machine: {hint}"},
    {rule::value_not_allowed, "value-not-allowed", severity::error, "{field} is `{what}`, allowed: {words}"},
    {rule::value_type, "value-type", severity::error, "{field} is {what} where {hint} belongs"},
    {rule::field_missing, "field-missing", severity::error, "{field} has no {what}"},
    // distributed Maps
    {rule::setting_unknown, "setting-unknown", severity::error, "{field} has no field `{what}`"},
    {rule::setting_missing, "setting-missing", severity::error, "{field} has no {what}, which {hint} needs"},
    {rule::setting_conflict, "setting-conflict", severity::error, "{field} does not go with {what}"},
    {rule::items_pointer, "items-pointer", severity::error, "ItemsPointer is `{what}`, which is no JSON Pointer"},
    {rule::batcher_limit, "batcher-limit", severity::error,
     "its ItemBatcher bounds neither the items (MaxItemsPerBatch) nor the bytes (MaxInputBytesPerBatch) of a batch"},
    {rule::s3_resource, "s3-resource", severity::error, "the Resource of its {field} is `{what}`, allowed: {hint}"},
    {rule::writer_empty, "writer-empty", severity::error, "its ResultWriter has neither Resource nor WriterConfig"},
    {rule::label_text, "label-text", severity::error, "`{what}` is no Label: {hint}"},
    {rule::label_duplicate, "label-duplicate", severity::error, "the Map in {there} has the Label `{what}` too"},
    {rule::distributed_only, "distributed-only", severity::warning, "it has {field}, which only a DISTRIBUTED Map uses"},
    // variables
    {rule::variable_name, "variable-name", severity::error, "`{what}` is no name of a variable: {hint}"},
    {rule::variable_reserved, "variable-reserved", severity::error, "it assigns `{what}`, which is reserved"},
    {rule::variable_shadows, "variable-shadows", severity::error,
     "it assigns `{what}`, which an outer scope assigns too in {there}"},
    {rule::variable_unassigned, "variable-unassigned", severity::error, "{field} reads `${what}`, which nothing assigns before"},
    {rule::variable_unassigned_somewhere, "variable-unassigned-somewhere", severity::warning,
     "{field} reads `${what}`, which is not assigned on every way here"},
    {rule::variable_same_state, "variable-same-state", severity::error,
     "{field} reads `${what}`, which its own Assign gives a value only for the next state"},
    {rule::variable_scope, "variable-scope", severity::error, "{field} reads `${what}`, which {hint}"},
    // paths
    {rule::path_syntax, "path-syntax", severity::error, "{field} holds `{what}`: {hint} expected {position}"},
    {rule::reference_path, "reference-path", severity::error,
     "{field} holds `{what}`, which is no reference path: `{hint}` {position} may mean more than one place"},
    {rule::path_place, "path-place", severity::error, "{field} holds `{what}`, {hint}"},
    {rule::template_in_json_text, "template-in-json-text", severity::error,
     "the JSON text of {field} has the field `{what}` {position} with neither a path nor an intrinsic function"},
    // intrinsic functions
    {rule::intrinsic_syntax, "intrinsic-syntax", severity::error, "{field} holds `{what}`: {hint} expected {position}"},
    {rule::intrinsic_unknown, "intrinsic-unknown", severity::error, "{field} calls `{what}`, which is no intrinsic function"},
    {rule::intrinsic_count, "intrinsic-count", severity::error, "{field} calls `{what}` {position}, which takes {hint}"},
    {rule::intrinsic_arguments, "intrinsic-arguments", severity::error, "{field} has `{what}` where {hint} belongs {position}"},
    {rule::intrinsic_format, "intrinsic-format", severity::error,
     "{field} calls States.Format with `{what}` {position} where {hint} belongs"},
    {rule::intrinsic_nesting, "intrinsic-nesting", severity::error, "{field} nests intrinsic functions more than 10 deep"},
    {rule::error_path_function, "error-path-function", severity::error, "{field} calls `{what}`, which gives no text"},
    // JSONata
    {rule::jsonata_header, "jsonata-header", severity::error, "an expression of JSONata needs #include <aslant/jsonata.hpp>"},
    {rule::jsonata_delimiters, "jsonata-delimiters", severity::error,
     "{field} holds `{what}`, which starts as an expression and does not end as one"},
    {rule::jsonata_syntax, "jsonata-syntax", severity::error, "{field} holds `{what}`: {hint} expected {position}"},
    {rule::jsonata_dollar, "jsonata-dollar", severity::error, "{field} reads `{what}` {position}, which means nothing there"},
    {rule::jsonata_eval, "jsonata-eval", severity::error,
     "{field} uses $eval, which Step Functions does not have: $parse reads JSON"},
    {rule::jsonata_function, "jsonata-function", severity::error, "{field} calls `{what}`, which is no function"},
    {rule::jsonata_arguments, "jsonata-arguments", severity::error, "{field} calls `{what}` {position}, which takes {hint}"},
    {rule::jsonata_place, "jsonata-place", severity::error, "{field} is an expression that gives {what} where {hint} belongs"},
    {rule::jsonata_states_member, "jsonata-states-member", severity::error, "{field} reads `{what}`, but {hint}"},
    {rule::jsonata_assignment, "jsonata-assignment", severity::warning,
     "`${what}` {position} is bound in its expression only: the machine's variable keeps its value"},
    // what expressions read, and texts of a form of their own
    {rule::context_member, "context-member", severity::error, "{field} reads `{what}`, which the Context Object does not have"},
    {rule::context_place, "context-place", severity::error, "{field} reads `{what}`, which only {hint} has"},
    {rule::task_token_missing, "task-token-missing", severity::error, "it waits for its task token, and passes it to nobody"},
    {rule::looks_like_path, "looks-like-path", severity::warning, "{field} holds `{what}` as a plain text: {hint}"},
    {rule::timestamp_form, "timestamp-form", severity::error, "{field} holds `{what}`: {hint} expected {position}"},
    {rule::string_matches_escape, "string-matches-escape", severity::error, "{field} holds `{what}`: {hint} expected {position}"},
    // values
    {rule::not_a_value, "not-a-value", severity::error, "{field} holds `{what}`, which is no JSON value"},
    {rule::not_a_field, "not-a-field", severity::error, "an object in {field} was given `{what}`, which is no field()"},
    {rule::path_misplaced, "path-misplaced", severity::error, "{field} holds `{what}` where no path or intrinsic function is read"},
    {rule::jsonata_misplaced, "jsonata-misplaced", severity::error,
     "{field} holds the expression `{what}` where none is evaluated"},
    {rule::number_not_finite, "number-not-finite", severity::error,
     "{field} holds a number that JSON cannot write (NaN or infinite)"},
    {rule::json_syntax, "json-syntax", severity::error, "the JSON text of {field} is malformed {position}: expected {what}"},
    {rule::json_duplicate_key, "json-duplicate-key", severity::error,
     "the JSON text of {field} has the key `{what}` twice, again {position}"},
    {rule::field_duplicate, "field-duplicate", severity::error, "the object in {field} has the field `{what}` twice"},
    {rule::field_suffix, "field-suffix", severity::error,
     "the field `{what}` in {field} ends with .$, which path() and intrinsic() put there themselves"},
    {rule::text_not_utf8, "text-not-utf8", severity::error, "{field} holds text that is not UTF-8"},
    // conditions
    {rule::choices_empty, "choices-empty", severity::error, "it has no choice rules"},
    {rule::choice_without_default, "choice-without-default", severity::warning, "it has no Default"},
    {rule::condition_missing, "condition-missing", severity::error, "{cpp} takes a condition, not `{what}`"},
    {rule::condition_empty, "condition-empty", severity::error, "{field} has no conditions"},
    {rule::conditions_many, "conditions-many", severity::error,
     "a choice rule has {number} conditions: join them with `and` or `or`"},
    {rule::comparator_value, "comparator-value", severity::error, "{comparator} takes {taken}, not `{what}`"},
    {rule::comparator_unknown, "comparator-unknown", severity::error,
     "the comparison with `{what}` does not say of what type it is: numeric_equals, string_equals and the like say it"},
    {rule::comparator_order, "comparator-order", severity::error, "`{what}` is neither less nor greater than anything"},
    {rule::comparator_none, "comparator-none", severity::error, "`{what}` cannot be compared"},
    {rule::nested_rule_next, "nested-rule-next", severity::error, "a rule inside {field} has a Next of its own"},
    // errors
    {rule::errors_empty, "errors-empty", severity::error, "{field} names no errors"},
    {rule::states_all_alone, "states-all-alone", severity::error, "{field} names States.ALL beside other errors"},
    {rule::states_all_last, "states-all-last", severity::error, "{field} for States.ALL is not the last one"},
    {rule::error_name_reserved, "error-name-reserved", severity::warning,
     "its Error `{what}` starts with States., which is reserved"},
    {rule::error_name_unknown, "error-name-unknown", severity::error, "{field} names `{what}`, which is no error of the language"},
    {rule::error_shadowed, "error-shadowed", severity::warning,
     "{field} names `{what}`, which an earlier one in {there} has matched"},
    // stacks
    {rule::logical_id, "logical-id", severity::error,
     "`{what}` is no logical id: only letters and digits are allowed, 1 to 255 of them"},
    {rule::logical_id_duplicate, "logical-id-duplicate", severity::error, "the logical id `{what}` stands twice in the stack"},
    {rule::resource_type, "resource-type", severity::error, "`{what}` is no resource type: it has the form AWS::Service::Type"},
    {rule::reference_missing, "reference-missing", severity::error, "the resource `{what}` is not in the stack"},
    {rule::substitution_malformed, "substitution-malformed", severity::error,
     "in `{what}` a substitution of Fn::Sub has no name or no end"},
    {rule::wrong_resource, "wrong-resource", severity::error, "{field} refers to `{what}` where `{hint}` belongs"},
    {rule::property_twice, "property-twice", severity::error, "it has the property `{what}` twice"},
    {rule::property_fixed, "property-fixed", severity::error,
     "`{what}` is written by Aslant alone, because the definition or policies depend on it"},
    {rule::property_missing, "property-missing", severity::error, "it has no {what}"},
    {rule::not_an_integer, "not-an-integer", severity::error, "{field} takes an integer, not `{what}`"},
    {rule::physical_name, "physical-name", severity::error,
     "its name, which is the stack's name and `{what}`, is longer than the {number} characters that are allowed"},
    {rule::function_name, "function-name", severity::error, "`{what}` is no name or ARN of a function, as a policy needs it"},
    {rule::permission_unknown, "permission-unknown", severity::error,
     "the permissions that `{what}` needs are not known to this version, so the machine needs a RoleArn of its own"},
    {rule::permission_unbounded, "permission-unbounded", severity::error,
     "{what} is known only at run time, so its role would have to allow every function"},
    {rule::stack_empty, "stack-empty", severity::error, "it has no resources"},
    // executions of type EXPRESS
    {rule::express_pattern, "express-pattern", severity::error, "an EXPRESS execution cannot wait for `{what}`"},
    {rule::express_activity, "express-activity", severity::error, "an EXPRESS execution cannot call the activity `{what}`"},
    {rule::express_distributed_map, "express-distributed-map", severity::error, "an EXPRESS execution has no DISTRIBUTED Map"},
    // best practices
    {rule::suffix_in_jsonata, "suffix-in-jsonata", severity::warning,
     "the field `{what}` in {field} ends with .$, which only a JSONPath state reads"},
    {rule::task_timeout, "task-timeout", severity::warning, "it waits for {what} without a timeout"},
    {rule::lambda_retry, "lambda-retry", severity::warning, "it does not retry the errors of the Lambda service itself"},
    {rule::states_all_misses, "states-all-misses", severity::warning,
     "its Catch for States.ALL matches neither States.DataLimitExceeded nor States.Runtime"},
    {rule::history_limit, "history-limit", severity::warning,
     "a loop leads back here, and can reach the 25,000 events that a history may have"},
    {rule::duration_limit, "duration-limit", severity::warning,
     "{field} is {number}, longer than the {what} that an execution may run"},
    {rule::concurrency_high, "concurrency-high", severity::warning, "MaxConcurrency is {number}, of which {what} run at once"},
    {rule::payload_size, "payload-size", severity::warning,
     "{field} has about {number} bytes of the 262144 that a payload may have"},
    {rule::acceptance_unknown, "acceptance-unknown", severity::error, "accept names `{what}`, which is no warning"},
    {rule::acceptance_unexplained, "acceptance-unexplained", severity::error, "it accepts `{what}` without a reason"},
    // definitions in JSON
    {rule::definition_malformed, "definition-malformed", severity::error, "malformed JSON: {what}"},
    {rule::definition_too_deep, "definition-too-deep", severity::error,
     "arrays and objects stand more than {number} deep in one another"},
    {rule::definition_no_object, "definition-no-object", severity::error, "a definition is an object, not {what}"},
    {rule::definition_size, "definition-size", severity::error, "it has {number} bytes, 1048576 are allowed"},
    {rule::key_duplicate, "key-duplicate", severity::error, "the key `{what}` stands in line {number} already"},
    {rule::field_unknown, "field-unknown", severity::error, "{field} has no field `{what}`"},
    {rule::field_type, "field-type", severity::error, "{what} where {hint} belongs"},
    {rule::type_missing, "type-missing", severity::error, "it has no Type"},
    {rule::type_unknown, "type-unknown", severity::error, "`{what}` is no Type of a state"},
    {rule::comparator_absent, "comparator-absent", severity::error, "the rule with the Variable `{what}` has no comparator"},
    {rule::comparator_spelling, "comparator-spelling", severity::error, "there is no comparator `{what}`"},
    {rule::comparators_two, "comparators-two", severity::error, "a rule has both {what} and {hint}"},
    {rule::variable_absent, "variable-absent", severity::error, "a rule has {what} and no Variable"},
    {rule::condition_absent, "condition-absent", severity::error, "a rule has {what}"},
    {rule::conditions_mixed, "conditions-mixed", severity::error, "a rule has both {what} and {hint}"},
    {rule::end_false, "end-false", severity::warning, "its End is false, which is as if it were not there"},
    {rule::computed_field, "computed-field", severity::error,
     "the field `{what}` in {field} holds {hint} where a path or an intrinsic function belongs"},
};

inline constexpr int rule_count = int(rule::computed_field) + 1;
static_assert(sizeof(rule_table) / sizeof(rule_table[0]) == rule_count, "a row for each rule, in order");

constexpr rule_row const& row_of(rule r) { return rule_table[int(r)]; }

}
