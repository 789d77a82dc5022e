// Every rule: its id, how bad it is, and what is said of it. Compile-time messages, the generator's output and the documentation
// all come from this table. (Why it is a rule, and whose, stands in rule_reasons.hpp: every program that is checked includes this one.)
#pragma once

#include <aslant/model/kind.hpp>

namespace aslant::core {

enum class rule : unsigned short {
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
    reference_sort,
    dependency_cycle,
    part_attribute,
    part_attribute_type,
    part_limit,
    part_type,
    parameter_value,
    parameter_unused,
    mapping_keys,
    mapping_key,
    mapping_value,
    mapping_key_missing,
    condition_function,
    condition_arguments,
    condition_resource,
    resource_conditional,
    value_refused,
    value_unlisted,
    schedule_form,
    schedule_part,
    pattern_field,
    pattern_leaf,
    pattern_empty,
    pattern_filter,
    pattern_operand,
    substitution_malformed,
    substitution_missing,
    wrong_resource,
    property_twice,
    property_fixed,
    property_missing,
    property_unknown,
    property_required,
    attribute_unknown,
    resource_type_unknown,
    not_an_integer,
    physical_name,
    resource_name,
    resource_attribute,
    qualifier_twice,
    permission_unknown,
    permission_unbounded,
    permission_deployed,
    permission_spelling,
    permission_elsewhere,
    bound_unused,
    bound_ambiguous,
    bound_anything,
    bound_open,
    bound_start,
    role_option,
    role_option_twice,
    role_brought,
    role_path,
    role_policy,
    role_reason,
    role_statement,
    role_action,
    action_unknown,
    principal_form,
    role_resource,
    stack_empty,
    // what resources are made of
    key_unknown,
    key_closed,
    key_of_aws,
    express_needed,
    standard_needed,
    policy_twice,
    policy_elsewhere,
    inline_code_runtime,
    inline_code_handler,
    inline_code_size,
    image_unpullable,
    metric_unknown,
    api_method,
    api_path,
    api_parameter,
    target_missing,
    target_twice,
    stream_missing,
    bucket_silent,
    placeholder_unknown,
    batch_range,
    visibility_timeout,
    time_zone,
    endpoint_form,
    // executions of type EXPRESS
    express_pattern,
    express_activity,
    express_distributed_map,
    express_child,
    // what a Task calls
    api_unknown,
    pattern_unsupported,
    parameter_unknown,
    parameter_missing,
    parameter_type,
    sdk_call,
    sdk_service,
    sdk_action,
    sdk_unsupported,
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
    // payloads
    payload_header,
    payload_type_unknown,
    payload_record_member,
    payload_record_name,
    payload_record_text,
    payload_undeclared,
    payload_unknown,
    payload_field_missing,
    payload_field_maybe,
    payload_no_object,
    payload_no_place,
    payload_field_type,
    payload_comparator,
    payload_argument,
    payload_result_path,
    payload_member_missing,
    payload_member_maybe,
    payload_member_type,
    payload_member_type_maybe,
    payload_whole_type,
    payload_event_field,
    payload_event_value,
    payload_event_kind,
    payload_event_path,
    payload_event_text,
    payload_event_missing,
    payload_event_type,
    payload_event_whole,
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
constexpr bool is_about_stacks(rule r) { return r == rule::reference_missing || r == rule::reference_sort; }
constexpr bool is_about_calls(rule r) { return r >= rule::api_unknown && r <= rule::sdk_unsupported; }
constexpr bool is_about_payloads(rule r) { return r >= rule::payload_header && r < rule::definition_malformed; }

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
        case rule::policy_elsewhere:
        case rule::nested_rule_next: return true;
        default: return false;
    }
}

enum class severity : unsigned char { error, warning };

constexpr severity severity_of(rule r) {
    switch (r) {
        case rule::never_ends:
        case rule::next_to_itself:
        case rule::distributed_only:
        case rule::variable_unassigned_somewhere:
        case rule::jsonata_assignment:
        case rule::looks_like_path:
        case rule::choice_without_default:
        case rule::error_name_reserved:
        case rule::error_shadowed:
        case rule::parameter_unused:
        case rule::property_required:
        case rule::resource_type_unknown:
        case rule::action_unknown:
        case rule::suffix_in_jsonata:
        case rule::task_timeout:
        case rule::lambda_retry:
        case rule::states_all_misses:
        case rule::history_limit:
        case rule::duration_limit:
        case rule::concurrency_high:
        case rule::payload_size:
        case rule::payload_field_maybe:
        case rule::payload_member_maybe:
        case rule::payload_member_type_maybe:
        case rule::end_false: return severity::warning;
        default: return severity::error;
    }
}

// Of each rule, in order, its id and what is said. (One text: g++ pays for each row of a table.)
//
// `{what}` stands for the offending text, `{field}` for the field's name in a definition, `{cpp}` for its name in C++, `{owner}` for the
// Retry or Catch that has it, or else the state itself, `{taken}` for what it takes there, `{transition}` for the field that says what comes
// next, `{number}` for a number, `{words}` for the words that the setting of that number allows, `{there}` for the line of the node of that
// number, `{position}` for that place in a text, `{comparator}` for the name of the comparator. Of a payload, `{path}` is what is read,
// `{part}` the part that is wrong, `{type}` or `{have}` what is there, `{wanted}` what should be there, `{of}` what a builder says it is
// about, `{place}` whose payload it is, `{from}` the state that hands it on, and `{target}` the machine that gets it. Of a resource,
// `{owner_type}` is its type and `{second}` what this does not have. The state, the nearest right text and the line are added by sentence.hpp.
inline constexpr char rule_texts[] =
    // the C++ around a workflow
    "not-a-workflow\0{what}\0"
    "not-a-property\0`{what}` is no property of it\0"
    "wrong-argument\0{cpp} takes {taken}, not `{what}`\0"
    "name-missing\0it has no name: its first argument is {what}\0"
    // structure
    "states-missing\0it has no states\0"
    "start-at-missing\0it has no StartAt\0"
    "start-at-unknown\0StartAt names no state `{what}`\0"
    "nesting-too-deep\0states are nested more than {number} deep\0"
    "state-name-empty\0its name is empty\0"
    "state-name-too-long\0its name has {number} characters, 80 are allowed\0"
    "state-name-not-utf8\0its name is not UTF-8 text\0"
    "state-name-duplicate\0a state of this name stands in {there} already\0"
    // transitions
    "next-or-end-missing\0it has neither Next nor End\0"
    "next-and-end\0it has both Next and End\0"
    "next-missing\0Next names no state `{what}`\0"
    "default-missing\0Default names no state `{what}`\0"
    "choice-next-missing\0a choice rule's Next names no state `{what}`\0"
    "catch-next-missing\0a catcher's Next names no state `{what}`\0"
    "choice-rule-without-next\0a choice rule has no Next\0"
    "catch-without-next\0a catcher has no Next\0"
    "transition-leaves-scope\0{transition} names `{what}`, which stands in another branch, item processor or machine\0"
    "field-not-allowed\0{owner} takes no {field}\0"
    "jsonpath-field\0{owner} has {field}, which only a JSONPath state has\0"
    "jsonata-field\0{owner} has {field}, which only a JSONata state has\0"
    "query-language-downgrade\0its QueryLanguage is JSONPath in a machine whose own is JSONata\0"
    "field-twice\0{owner} has {field} twice\0"
    "branches-empty\0it has no branches\0"
    "item-processor-missing\0it has no ItemProcessor\0"
    // where an execution can get to
    "state-unreachable\0no transition leads here from StartAt\0"
    "no-terminal-state\0none of its states ends it (End, Succeed, Fail)\0"
    "never-ends\0from here no state that ends can be reached\0"
    "next-to-itself\0its Next is itself\0"
    // fields
    "fields-exclude\0it has both {field} and {what}\0"
    "path-start\0{field} holds `{what}`, which is no path: it does not start with $\0"
    "path-null\0{field} cannot be null\0"
    "number-range\0{field} is {number}, allowed: {what}\0"
    "backoff-rate-below-one\0BackoffRate is below 1.0\0"
    "heartbeat-exceeds-timeout\0HeartbeatSeconds is {number}, which is not below its TimeoutSeconds\0"
    "percentage-range\0{field} is not between 0 and 100\0"
    "resource-missing\0it has no Resource\0"
    "resource-arn\0its Resource is `{what}`, which is no ARN that a task can call\0"
    "role-arn\0RoleArn is `{what}`, which is no ARN of a role\0"
    "credentials-activity\0it has Credentials and calls the activity `{what}`\0"
    "wait-time-missing\0it has none of {what}\0"
    "machine-name\0`{what}` is no name of a state machine: {hint}\0"
    "value-not-allowed\0{field} is `{what}`, allowed: {words}\0"
    "value-type\0{field} is {what} where {hint} belongs\0"
    "field-missing\0{field} has no {what}\0"
    // distributed Maps
    "setting-unknown\0{field} has no field `{what}`\0"
    "setting-missing\0{field} has no {what}, which {hint} needs\0"
    "setting-conflict\0{field} does not go with {what}\0"
    "items-pointer\0ItemsPointer is `{what}`, which is no JSON Pointer\0"
    "batcher-limit\0its ItemBatcher bounds neither the items (MaxItemsPerBatch) nor the bytes (MaxInputBytesPerBatch) of a batch\0"
    "s3-resource\0the Resource of its {field} is `{what}`, allowed: {hint}\0"
    "writer-empty\0its ResultWriter has neither Resource nor WriterConfig\0"
    "label-text\0`{what}` is no Label: {hint}\0"
    "label-duplicate\0the Map in {there} has the Label `{what}` too\0"
    "distributed-only\0it has {field}, which only a DISTRIBUTED Map uses\0"
    // variables
    "variable-name\0`{what}` is no name of a variable: {hint}\0"
    "variable-reserved\0it assigns `{what}`, which is reserved\0"
    "variable-shadows\0it assigns `{what}`, which an outer scope assigns too in {there}\0"
    "variable-unassigned\0{field} reads `${what}`, which nothing assigns before\0"
    "variable-unassigned-somewhere\0{field} reads `${what}`, which is not assigned on every way here\0"
    "variable-same-state\0{field} reads `${what}`, which its own Assign gives a value only for the next state\0"
    "variable-scope\0{field} reads `${what}`, which {hint}\0"
    // paths
    "path-syntax\0{field} holds `{what}`: {hint} expected {position}\0"
    "reference-path\0{field} holds `{what}`, which is no reference path: `{hint}` {position} may mean more than one place\0"
    "path-place\0{field} holds `{what}`, {hint}\0"
    "template-in-json-text\0"
    "the JSON text of {field} has the field `{what}` {position} with neither a path nor an intrinsic function\0"
    // intrinsic functions
    "intrinsic-syntax\0{field} holds `{what}`: {hint} expected {position}\0"
    "intrinsic-unknown\0{field} calls `{what}`, which is no intrinsic function\0"
    "intrinsic-count\0{field} calls `{what}` {position}, which takes {hint}\0"
    "intrinsic-arguments\0{field} has `{what}` where {hint} belongs {position}\0"
    "intrinsic-format\0{field} calls States.Format with `{what}` {position} where {hint} belongs\0"
    "intrinsic-nesting\0{field} nests intrinsic functions more than 10 deep\0"
    "error-path-function\0{field} calls `{what}`, which gives no text\0"
    // JSONata
    "jsonata-header\0an expression of JSONata needs #include <aslant/jsonata.hpp>\0"
    "jsonata-delimiters\0{field} holds `{what}`, which starts as an expression and does not end as one\0"
    "jsonata-syntax\0{field} holds `{what}`: {hint} expected {position}\0"
    "jsonata-dollar\0{field} reads `{what}` {position}, which means nothing there\0"
    "jsonata-eval\0{field} uses $eval, which Step Functions does not have: $parse reads JSON\0"
    "jsonata-function\0{field} calls `{what}`, which is no function\0"
    "jsonata-arguments\0{field} calls `{what}` {position}, which takes {hint}\0"
    "jsonata-place\0{field} is an expression that gives {what} where {hint} belongs\0"
    "jsonata-states-member\0{field} reads `{what}`, but {hint}\0"
    "jsonata-assignment\0`${what}` {position} is bound in its expression only: the machine's variable keeps its value\0"
    // what expressions read, and texts of a form of their own
    "context-member\0{field} reads `{what}`, which the Context Object does not have\0"
    "context-place\0{field} reads `{what}`, which only {hint} has\0"
    "task-token-missing\0it waits for its task token, and passes it to nobody\0"
    "looks-like-path\0{field} holds `{what}` as a plain text: {hint}\0"
    "timestamp-form\0{field} holds `{what}`: {hint} expected {position}\0"
    "string-matches-escape\0{field} holds `{what}`: {hint} expected {position}\0"
    // values
    "not-a-value\0{field} holds `{what}` where a JSON value belongs\0"
    "not-a-field\0an object in {field} was given `{what}`, which is no field()\0"
    "path-misplaced\0{field} holds `{what}` where no path or intrinsic function is read\0"
    "jsonata-misplaced\0{field} holds the expression `{what}` where none is evaluated\0"
    "number-not-finite\0{field} holds a number that JSON cannot write (NaN or infinite)\0"
    "json-syntax\0the JSON text of {field} is malformed {position}: expected {what}\0"
    "json-duplicate-key\0the JSON text of {field} has the key `{what}` twice, again {position}\0"
    "field-duplicate\0the object in {field} has the field `{what}` twice\0"
    "field-suffix\0the field `{what}` in {field} ends with .$, which path() and intrinsic() put there themselves\0"
    "text-not-utf8\0{field} holds text that is not UTF-8\0"
    // conditions
    "choices-empty\0it has no choice rules\0"
    "choice-without-default\0it has no Default\0"
    "condition-missing\0{cpp} takes a condition, not `{what}`\0"
    "condition-empty\0{field} has no conditions\0"
    "conditions-many\0a choice rule has {number} conditions: join them with `and` or `or`\0"
    "comparator-value\0{comparator} takes {taken}, not `{what}`\0"
    "comparator-unknown\0"
    "the comparison with `{what}` does not say of what type it is: numeric_equals, string_equals and the like say it\0"
    "comparator-order\0`{what}` is neither less nor greater than anything\0"
    "comparator-none\0`{what}` cannot be compared\0"
    "nested-rule-next\0a rule inside {field} has a Next of its own\0"
    // errors
    "errors-empty\0{field} names no errors\0"
    "states-all-alone\0{field} names States.ALL beside other errors\0"
    "states-all-last\0{field} for States.ALL is not the last one\0"
    "error-name-reserved\0its Error `{what}` starts with States., which is reserved\0"
    "error-name-unknown\0{field} names `{what}`, which is no error of the language\0"
    "error-shadowed\0{field} names `{what}`, which an earlier one in {there} has matched\0"
    // stacks
    "logical-id\0`{what}` is no logical id: only letters and digits are allowed, 1 to 255 of them\0"
    "logical-id-duplicate\0the logical id `{what}` stands twice in the stack\0"
    "resource-type\0`{what}` is no resource type: it has the form AWS::Service::Type\0"
    "reference-missing\0the {wanted} `{what}` is not in the stack\0"
    "reference-sort\0`{what}` is a {hint}, where a {wanted} belongs\0"
    "dependency-cycle\0it depends on itself: {cycle}\0"
    "part-attribute\0it cannot have `{what}`\0"
    "part-attribute-type\0`{what}` is for parameters of type {hint}\0"
    "part-limit\0its {what} are {number}, 200 are allowed\0"
    "part-type\0`{what}` is no type of a parameter\0"
    "parameter-value\0its {field}{value} {hint}\0"
    "parameter-unused\0nothing refers to it\0"
    "mapping-keys\0`{what}` has {number} keys, 1 to 200 are allowed\0"
    "mapping-key\0the key `{what}` of a mapping is not {hint}\0"
    "mapping-value\0"
    "its key `{what}` has {hint}, where a mapping has texts, numbers, booleans and lists of them under a second key\0"
    "mapping-key-missing\0the mapping `{there_named}` has no key `{what}`\0"
    "condition-function\0it is decided by {deciders}, not by {what}\0"
    "condition-arguments\0`{what}` takes {hint} arguments, not {number}\0"
    "condition-resource\0it depends on the resource `{what}`, and is decided before there are resources\0"
    "resource-conditional\0"
    "it refers to `{what}`, which is not there where its condition is false: only_if() or if_() has to say what is then\0"
    "value-refused\0{field}{value} is refused: {hint}\0"
    "value-unlisted\0{field}{value} is none of {what}\0"
    "schedule-form\0`{what}` is no schedule expression such as rate(5 minutes) or cron(0 12 * * ? *)\0"
    "schedule-part\0in the schedule `{what}` {hint}\0"
    "pattern-field\0its pattern asks for `{what}`, which no event has\0"
    "pattern-leaf\0its pattern has {hint} as `{what}`, where an array of values belongs\0"
    "pattern-empty\0its pattern is empty at `{what}`\0"
    "pattern-filter\0its pattern has the filter `{what}`, which there is not\0"
    "pattern-operand\0its pattern gives `{what}` {hint}\0"
    "substitution-malformed\0in `{what}` a substitution has no name or no end\0"
    "substitution-missing\0definition_substitutions() of its machine does not give `{what}`\0"
    "wrong-resource\0{field} refers to `{what}` where `{hint}` belongs\0"
    "property-twice\0it has the property `{what}` twice\0"
    "property-fixed\0`{what}` is written by Aslant alone, because the definition or policies depend on it\0"
    "property-missing\0it has no {what}\0"
    "property-unknown\0{owner_type} has no property `{second}`\0"
    "property-required\0{owner_type} requires `{second}`, which it has not\0"
    "attribute-unknown\0{owner_type} has no attribute `{second}`\0"
    "resource-type-unknown\0`{what}` is no type of resource that is known\0"
    "not-an-integer\0{field} takes an integer, not `{what}`\0"
    "physical-name\0its name, which is the stack's name and `{what}`, is longer than the {number} characters that are allowed\0"
    "resource-name\0`{what}` names no {hint}, as a policy needs it\0"
    "resource-attribute\0its call takes {hint} where {what} is given\0"
    "qualifier-twice\0`{what}` is a version or an alias already, and takes no Qualifier\0"
    "permission-unknown\0the permissions that `{what}` needs are not known: {hint}\0"
    "permission-unbounded\0`{what}` is known only at run time: allow(\"{what}\", ...) has to say what it may be\0"
    "permission-deployed\0`{what}` is a name or an ARN, and only the deployment knows which: allow(\"{what}\", ...) has to say it\0"
    "permission-spelling\0"
    "`{what}` is spelt differently in its ARN, and only the deployment knows it: a text or allow(\"{what}\", \"...\") has to "
    "say it\0"
    "permission-elsewhere\0`{what}` is a property of something outside of the stack: allow(\"{what}\", ...) has to say it\0"
    "bound-unused\0allow(\"{what}\") bounds nothing that its permissions leave open\0"
    "bound-ambiguous\0allow(\"{what}\") may bound `ItemReader.{what}` or `ResultWriter.{what}`: it has to say which\0"
    "bound-anything\0`*` allows everything: any_resource(\"why\") says so\0"
    "bound-open\0`{what}` leaves its region or account open, which a bound has to name\0"
    "bound-start\0`{what}` starts with a wildcard: the start of a name has to be known, or any_resource(\"why\") says why not\0"
    "role-option\0`{what}` is no option of an execution_role\0"
    "role-option-twice\0its role has `{what}` twice\0"
    "role-brought\0its RoleArn is another role, which would not get what execution_role says\0"
    "role-path\0`{what}` is no path of a role, which begins and ends with `/` and has at most 512 characters\0"
    "role-policy\0`{what}` is no managed policy, as a handle or as its ARN\0"
    "role-reason\0keep_grants(\"why\", iam::allow(...)) was given {what}\0"
    "role-statement\0a statement of its role has {what}\0"
    "role-action\0`{what}` is no action of a statement\0"
    "action-unknown\0`{what}` is no action that is known\0"
    "principal-form\0`{what}` is no principal of a service, such as lambda.amazonaws.com\0"
    "role-resource\0`{what}` is no resource of a statement, which is an ARN or `*`\0"
    "stack-empty\0it has no resources\0"
    // what resources are made of
    "key-unknown\0the key of `{what}` is known neither as a resource of the stack nor by its ARN, as a policy needs it\0"
    "key-closed\0`{what}` may not use the key `{there_named}` of `{hint}`, which kms::used_by(\"{what}\") lets it\0"
    "key-of-aws\0`{what}` cannot use the key `{hint}` of AWS: take a kms::key with used_by(\"{what}\")\0"
    "express-needed\0`{what}` is no EXPRESS machine, and nobody can wait for its executions\0"
    "standard-needed\0`{what}` is an EXPRESS machine, whose executions cannot be {hint}\0"
    "policy-twice\0`{what}` gets a second policy, and would lose the one of `{hint}`\0"
    "policy-elsewhere\0`{what}` has your policy `{hint}`: let this in there, and say allowed_elsewhere here\0"
    "inline-code-runtime\0its code stands in the template, which is for Node.js and Python and not for `{what}`\0"
    "inline-code-handler\0its code stands in the template, in a file called index, and its handler is `{what}`\0"
    "inline-code-size\0its code has {number} bytes, {what} are allowed in a template\0"
    "image-unpullable\0"
    "its image `{what}` is in a repository of ECR, which the role of its agent may not pull: pulls_from(repository)\0"
    "metric-unknown\0{of} has no metric `{what}`\0"
    "api-method\0`{what}` is no HTTP method\0"
    "api-path\0`{what}` is no path of an API: it begins with / and has no empty parts\0"
    "api-parameter\0the execution is found by the path parameter `execution`, which `{what}` does not have\0"
    "target-missing\0it has no {what}\0"
    "target-twice\0`{what}` is its target twice\0"
    "stream-missing\0the table `{what}` has no stream: dynamodb::stream(\"NEW_AND_OLD_IMAGES\") gives it one\0"
    "bucket-silent\0EventBridge hears nothing of the bucket `{what}`, which has no s3::notify_event_bridge\0"
    "placeholder-unknown\0its input has the placeholder `{what}`, which InputPathsMap does not have\0"
    "batch-range\0{hint} is {number}, allowed: {what}\0"
    "visibility-timeout\0`{what}` hides a message for {number} s, and `{hint}` may work on it for longer\0"
    "time-zone\0`{what}` is no time zone of the IANA database\0"
    "endpoint-form\0`{what}` is no {hint}\0"
    // executions of type EXPRESS
    "express-pattern\0an EXPRESS execution cannot wait for `{what}`\0"
    "express-activity\0an EXPRESS execution cannot call the activity `{what}`\0"
    "express-distributed-map\0an EXPRESS execution has no DISTRIBUTED Map\0"
    "express-child\0the machine `{what}` is of type EXPRESS, for whose end nobody can wait: it takes no {hint}\0"
    // what a Task calls
    "api-unknown\0there is no integration `{what}`\0"
    "pattern-unsupported\0`{api}` has no {what}, only {patterns}\0"
    "parameter-unknown\0`{api}` has no parameter `{member}`{holder}\0"
    "parameter-missing\0`{api}` needs the parameter `{member}`{holder}\0"
    "parameter-type\0`{api}` takes {hint} {as_member}{holder}, not {held}\0"
    "sdk-call\0sdk(\"{what}\", ...) names no service and action, as \"s3:getObject\" does\0"
    "sdk-service\0AWS SDK integrations have no service `{what}`\0"
    "sdk-action\0the service `{service}` has no action `{member}`\0"
    "sdk-unsupported\0Step Functions does not support `{api}`\0"
    // best practices
    "suffix-in-jsonata\0the field `{what}` in {field} ends with .$, which only a JSONPath state reads\0"
    "task-timeout\0it waits for {what} without a timeout\0"
    "lambda-retry\0it does not retry the errors of the Lambda service itself\0"
    "states-all-misses\0its Catch for States.ALL matches neither States.DataLimitExceeded nor States.Runtime\0"
    "history-limit\0a loop leads back here, and can reach the 25,000 events that a history may have\0"
    "duration-limit\0{field} is {number}, longer than the {what} that an execution may run\0"
    "concurrency-high\0MaxConcurrency is {number}, of which {what} run at once\0"
    "payload-size\0{field} has about {number} bytes of the 262144 that a payload may have\0"
    "acceptance-unknown\0accept names `{what}`, which is no warning\0"
    "acceptance-unexplained\0it accepts `{what}` without a reason\0"
    // payloads
    "payload-header\0{cpp}<...> needs #include <aslant/payload.hpp>\0"
    "payload-type-unknown\0{cpp}<...> names `{what}`, which has no form in JSON: a struct needs ASLANT_RECORD before this line\0"
    "payload-record-member\0{cpp}<...> names `{path}`, whose ASLANT_RECORD has `{part}`, which is no public member of its objects\0"
    "payload-record-name\0{cpp}<...> names `{path}`, whose ASLANT_RECORD gives two members the name `{part}`\0"
    "payload-record-text\0"
    "{cpp}<...> names `{path}`, whose ASLANT_RECORD gives a member a name that is not one text: (member, \"name\")\0"
    "payload-undeclared\0it has no {cpp}<...>, and is checked as fully typed\0"
    "payload-unknown\0{field} reads `{path}`, of which no type is declared, and is checked as fully typed\0"
    "payload-field-missing\0{field} reads `{path}`, but {type}{from} has no field `{part}`\0"
    "payload-field-maybe\0{field} reads `{path}`, but `{part}` is not always there{from}\0"
    "payload-no-object\0{field} reads `{path}`, but what should have `{part}` is {type}\0"
    "payload-no-place\0{field} reads `{path}`, but `{part}` is beyond the {number} elements of the array\0"
    "payload-field-type\0{field} takes {part}, but `{path}` is {type}\0"
    "payload-comparator\0{comparator} never holds: `{path}` is {type}\0"
    "payload-argument\0{function} takes {part}, but `{path}` is {type}\0"
    "payload-result-path\0ResultPath `{path}` puts a field into {type}\0"
    "payload-member-missing\0{place}{from} has no `{part}`, which {type} has\0"
    "payload-member-maybe\0{place} may have no `{part}`, which {type} has{from}\0"
    "payload-member-type\0{place} has {have} as `{part}`, where {type} has {wanted}\0"
    "payload-member-type-maybe\0{place} may have {have} as `{part}`, where {type} has {wanted}\0"
    "payload-whole-type\0{place} is {have}, where {wanted} belongs\0"
    "payload-event-field\0its pattern asks for the field `{part}`, which {type} does not have\0"
    "payload-event-value\0its pattern asks for `{path}` as `{part}`, which it never is in {type}\0"
    "payload-event-kind\0its pattern asks for {wanted} as `{part}`, which in {type} is {have}\0"
    "payload-event-path\0{field} selects `{path}`, but {type} has no `{part}`\0"
    "payload-event-text\0what it passes to {target} has `{path}` as `{part}`, which its input<> never has\0"
    "payload-event-missing\0what it passes to {target} has no `{part}`, which {type} has\0"
    "payload-event-type\0what it passes to {target} has {have} as `{part}`, where {type} has {wanted}\0"
    "payload-event-whole\0what it passes to {target} is {have}, where {wanted} belongs\0"
    // definitions in JSON
    "definition-malformed\0malformed {hint}: {what}\0"
    "definition-too-deep\0arrays and objects stand more than {number} deep in one another\0"
    "definition-no-object\0a definition is an object, not {what}\0"
    "definition-size\0it has {number} bytes, 1048576 are allowed\0"
    "key-duplicate\0the key `{what}` stands in line {number} already\0"
    "field-unknown\0{field} has no field `{what}`\0"
    "field-type\0{what} where {hint} belongs\0"
    "type-missing\0it has no Type\0"
    "type-unknown\0`{what}` is no Type of a state\0"
    "comparator-absent\0the rule with the Variable `{what}` has no comparator\0"
    "comparator-spelling\0there is no comparator `{what}`\0"
    "comparators-two\0a rule has both {what} and {hint}\0"
    "variable-absent\0a rule has {what} and no Variable\0"
    "condition-absent\0a rule has {what}\0"
    "conditions-mixed\0a rule has both {what} and {hint}\0"
    "end-false\0its End is false, which is as if it were not there\0"
    "computed-field\0the field `{what}` in {field} holds {hint} where a path or an intrinsic function belongs\0";

inline constexpr int rule_count = int(rule::computed_field) + 1;

struct rule_row {
    rule of;
    char const* id;
    severity level;
    char const* message;
};

// for (rule_row const& row : rule_table)
struct rule_table_place {
    int rule_number;
    char const* at;

    constexpr rule_row operator*() const {
        return {rule(rule_number), at, severity_of(rule(rule_number)), at + __builtin_strlen(at) + 1};
    }
    constexpr rule_table_place& operator++() {
        ++rule_number;
        for (int i = 0; i < 2; ++i) at += __builtin_strlen(at) + 1;
        return *this;
    }
    constexpr bool operator!=(rule_table_place const& other) const { return rule_number != other.rule_number; }
};
struct rule_rows {
    constexpr rule_table_place begin() const { return {0, rule_texts}; }
    constexpr rule_table_place end() const { return {rule_count, nullptr}; }
};
inline constexpr rule_rows rule_table{};

// (On the way to a message: the row is looked for.)
constexpr rule_row row_of(rule r) {
    rule_table_place place = rule_table.begin();
    while (place.rule_number != int(r)) ++place;
    return *place;
}

}
