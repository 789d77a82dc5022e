// Every rule: its id, how bad it is, and what is said of it. Compile-time messages, the generator's output and the documentation
// all come from this table.
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
    resource_missing,
    wait_time_missing,
    machine_name,
    // values
    not_a_value,
    not_a_field,
    path_misplaced,
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
    parameter_missing,
    stack_empty,
    // machines of type EXPRESS
    express_pattern,
    express_activity,
    express_distributed_map,
    // definitions in JSON
    definition_malformed,
    definition_too_deep,
    definition_no_object,
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

// Rules that only a definition in JSON can break, or whose machine type only the command is told.
constexpr bool is_about_definitions(rule r) { return r >= rule::express_pattern; }

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
// number, `{there}` for the line of the node of that number, `{position}` for that place in a text, `{comparator}` for the name of the
// comparator. The state, the nearest right text and the line are added by sentence.hpp.
struct rule_row {
    rule of;
    char const* id;
    severity level;
    char const* message;
    char const* why;
    char const* source;
};

inline constexpr rule_row rule_table[]{
    // the C++ around a workflow
    {rule::not_a_workflow, "not-a-workflow", severity::error, "{what}",
     "verify<> takes a state machine or a stack, generate<> a stack.", "Aslant"},
    {rule::not_a_property, "not-a-property", severity::error, "`{what}` is no property of it",
     "Only what this factory knows can be its argument.", "Aslant"},
    {rule::wrong_argument, "wrong-argument", severity::error, "{cpp} takes {taken}, not `{what}`",
     "A property takes what its documentation says: a text, a number, a duration.", "Aslant"},
    {rule::name_missing, "name-missing", severity::error, "it has no name: its first argument is {what}",
     "A state, a machine and a resource start with their name.", "Aslant"},
    // structure
    {rule::states_missing, "states-missing", severity::error, "it has no states",
     "A machine, a branch and an item processor hold at least one state.", "States Language: Top-level fields"},
    {rule::start_at_missing, "start-at-missing", severity::error, "it has no StartAt", "StartAt names the state that runs first.",
     "States Language: Top-level fields"},
    {rule::start_at_unknown, "start-at-unknown", severity::error, "StartAt names no state `{what}`",
     "StartAt names a state of the same machine, branch or item processor.", "States Language: Top-level fields"},
    {rule::nesting_too_deep, "nesting-too-deep", severity::error, "states are nested more than {number} deep",
     "Step Functions limits nesting (TOO_DEEPLY_NESTED).", "Step Functions API: ValidateStateMachineDefinition"},
    {rule::state_name_empty, "state-name-empty", severity::error, "its name is empty", "A state is known by its name.",
     "States Language: States"},
    {rule::state_name_too_long, "state-name-too-long", severity::error, "its name has {number} characters, 80 are allowed",
     "A state's name has at most 80 Unicode characters.", "States Language: States"},
    {rule::state_name_not_utf8, "state-name-not-utf8", severity::error, "its name is not UTF-8 text", "JSON is UTF-8.",
     "RFC 8259 section 8.1"},
    {rule::state_name_duplicate, "state-name-duplicate", severity::error, "a state of this name stands in {there} already",
     "Names are unique in the whole machine, with all its branches and item processors.", "States Language: States"},
    // transitions
    {rule::next_or_end_missing, "next-or-end-missing", severity::error, "it has neither Next nor End",
     "A Task, Pass, Wait, Parallel or Map says what comes next, or that the machine ends.", "States Language: Transitions"},
    {rule::next_and_end, "next-and-end", severity::error, "it has both Next and End", "A state goes on or ends.",
     "States Language: Transitions"},
    {rule::next_missing, "next-missing", severity::error, "Next names no state `{what}`",
     "A transition names a state of the same machine, branch or item processor.", "States Language: Transitions"},
    {rule::default_missing, "default-missing", severity::error, "Default names no state `{what}`",
     "A transition names a state of the same machine, branch or item processor.", "States Language: Choice State"},
    {rule::choice_next_missing, "choice-next-missing", severity::error, "a choice rule's Next names no state `{what}`",
     "A transition names a state of the same machine, branch or item processor.", "States Language: Transitions"},
    {rule::catch_next_missing, "catch-next-missing", severity::error, "a catcher's Next names no state `{what}`",
     "A transition names a state of the same machine, branch or item processor.", "States Language: Errors"},
    {rule::choice_rule_without_next, "choice-rule-without-next", severity::error, "a choice rule has no Next",
     "A rule says which state comes next when it matches.", "States Language: Choice State"},
    {rule::catch_without_next, "catch-without-next", severity::error, "a catcher has no Next",
     "A catcher says which state handles the error.", "States Language: Errors"},
    {rule::transition_leaves_scope, "transition-leaves-scope", severity::error,
     "{transition} names `{what}`, which stands in another branch, item processor or machine",
     "No transition leads into a branch or item processor, out of one, or from one to another.",
     "States Language: Parallel State, Map State"},
    {rule::field_not_allowed, "field-not-allowed", severity::error, "{owner} takes no {field}",
     "Each state type has its own fields.", "States Language: State Types"},
    {rule::field_twice, "field-twice", severity::error, "{owner} has {field} twice", "A field has one value.",
     "RFC 8259 section 4"},
    {rule::branches_empty, "branches-empty", severity::error, "it has no branches", "A Parallel has at least one branch.",
     "States Language: Parallel State"},
    {rule::item_processor_missing, "item-processor-missing", severity::error, "it has no ItemProcessor",
     "A Map has the states that process an item.", "States Language: Map State"},
    // where an execution can get to
    {rule::state_unreachable, "state-unreachable", severity::error, "no transition leads here from StartAt",
     "Every state can be reached from the StartAt of its machine, branch or item processor.",
     "Step Functions API: ValidateStateMachineDefinition"},
    {rule::no_terminal_state, "no-terminal-state", severity::error, "none of its states ends it (End, Succeed, Fail)",
     "A machine, a branch and an item processor have a state that ends them.",
     "Step Functions API: ValidateStateMachineDefinition"},
    {rule::never_ends, "never-ends", severity::warning, "from here no state that ends can be reached",
     "An execution that gets here runs until it is stopped or fails.", "Aslant"},
    {rule::next_to_itself, "next-to-itself", severity::warning, "its Next is itself",
     "It repeats until an error is caught elsewhere.", "States Language: Transitions"},
    // fields
    {rule::fields_exclude, "fields-exclude", severity::error, "it has both {field} and {what}", "One value is given in one way.",
     "States Language: Task State, Wait State, Fail State, Map State"},
    {rule::path_start, "path-start", severity::error, "{field} holds `{what}`, which is no path: it does not start with $",
     "A path starts with $.", "States Language: Paths"},
    {rule::path_null, "path-null", severity::error, "{field} cannot be null",
     "Only InputPath, OutputPath and ResultPath may be null.", "States Language: Input and Output Processing"},
    {rule::number_range, "number-range", severity::error, "{field} is {number}, allowed is {what}",
     "Numbers outside these bounds are refused.", "States Language: Task State, Wait State, Map State, Errors"},
    {rule::backoff_rate_below_one, "backoff-rate-below-one", severity::error, "BackoffRate is below 1.0",
     "Each wait is at least as long as the one before.", "States Language: Errors"},
    {rule::heartbeat_exceeds_timeout, "heartbeat-exceeds-timeout", severity::error,
     "HeartbeatSeconds is {number}, which is not below its TimeoutSeconds",
     "A task that may take no longer than its heartbeat never misses one.", "States Language: Task State"},
    {rule::resource_missing, "resource-missing", severity::error, "it has no Resource", "A task names what it calls.",
     "States Language: Task State"},
    {rule::wait_time_missing, "wait-time-missing", severity::error,
     "it has none of Seconds, SecondsPath, Timestamp and TimestampPath", "A Wait says how long, in exactly one way.",
     "States Language: Wait State"},
    {rule::machine_name, "machine-name", severity::error, "`{what}` is no name of a state machine: {hint}",
     "1 to 80 characters, without white space, brackets, wildcards, quotes and control characters.",
     "Step Functions guide: Service quotas"},
    // values
    {rule::not_a_value, "not-a-value", severity::error, "{field} holds `{what}`, which is no JSON value",
     "A value is null, a boolean, a number, a text, object(), array(), json(), a path or a reference.", "Aslant"},
    {rule::not_a_field, "not-a-field", severity::error, "an object in {field} was given `{what}`, which is no field()",
     "An object is made of its fields: object(field(\"id\", 1)).", "Aslant"},
    {rule::path_misplaced, "path-misplaced", severity::error, "{field} holds `{what}` where no path or intrinsic function is read",
     "A path or an intrinsic function is the value of a field of an object in Parameters, ResultSelector or ItemSelector.",
     "States Language: Payload Template"},
    {rule::number_not_finite, "number-not-finite", severity::error,
     "{field} holds a number that JSON cannot write (NaN or infinite)", "JSON has no NaN and no infinity.", "RFC 8259 section 6"},
    {rule::json_syntax, "json-syntax", severity::error, "the JSON text of {field} is malformed {position}: expected {what}",
     "A json() literal is copied into the definition and has to be JSON.", "RFC 8259"},
    {rule::json_duplicate_key, "json-duplicate-key", severity::error,
     "the JSON text of {field} has the key `{what}` twice, again {position}",
     "A parser silently keeps one of two values with the same key.", "RFC 8259 section 4"},
    {rule::field_duplicate, "field-duplicate", severity::error, "the object in {field} has the field `{what}` twice",
     "A parser silently keeps one of two values with the same key.", "RFC 8259 section 4"},
    {rule::field_suffix, "field-suffix", severity::error,
     "the field `{what}` in {field} ends with .$, which path() and intrinsic() put there themselves",
     "A field whose name ends with .$ has a path or an intrinsic function as text.", "States Language: Payload Template"},
    {rule::text_not_utf8, "text-not-utf8", severity::error, "{field} holds text that is not UTF-8", "JSON is UTF-8.",
     "RFC 8259 section 8.1"},
    // conditions
    {rule::choices_empty, "choices-empty", severity::error, "it has no choice rules", "A Choice has at least one rule.",
     "States Language: Choice State"},
    {rule::choice_without_default, "choice-without-default", severity::warning, "it has no Default",
     "Where no rule matches, the execution fails with States.NoChoiceMatched.", "States Language: Choice State"},
    {rule::condition_missing, "condition-missing", severity::error, "{cpp} takes a condition, not `{what}`",
     "A rule tests a variable: var(\"$.total\") > 100, is_present(\"$.card\"), or such conditions joined.",
     "States Language: Choice State"},
    {rule::condition_empty, "condition-empty", severity::error, "{field} has no conditions",
     "And and Or join at least one condition.", "States Language: Choice State"},
    {rule::conditions_many, "conditions-many", severity::error,
     "a choice rule has {number} conditions: join them with `and` or `or`",
     "A rule tests one condition, which And, Or and Not make of others.", "States Language: Choice State"},
    {rule::comparator_value, "comparator-value", severity::error, "{comparator} takes {taken}, not `{what}`",
     "A comparator compares values of its own type.", "States Language: Choice State"},
    {rule::comparator_unknown, "comparator-unknown", severity::error,
     "the comparison with `{what}` does not say of what type it is: numeric_equals, string_equals and the like say it",
     "The operators choose a comparator by the type of the value; a path's is known only at run time.", "Aslant"},
    {rule::comparator_order, "comparator-order", severity::error, "`{what}` is neither less nor greater than anything",
     "Booleans and null are equal or not.", "States Language: Choice State"},
    {rule::comparator_none, "comparator-none", severity::error, "`{what}` cannot be compared",
     "Texts, numbers, booleans and timestamps are compared.", "States Language: Choice State"},
    {rule::nested_rule_next, "nested-rule-next", severity::error, "a rule inside {field} has a Next of its own",
     "Only the outermost rule says which state comes next.", "States Language: Choice State"},
    // errors
    {rule::errors_empty, "errors-empty", severity::error, "{field} names no errors", "ErrorEquals has at least one error name.",
     "States Language: Errors"},
    {rule::states_all_alone, "states-all-alone", severity::error, "{field} names States.ALL beside other errors",
     "States.ALL stands alone in its ErrorEquals.", "States Language: Errors"},
    {rule::states_all_last, "states-all-last", severity::error, "{field} for States.ALL is not the last one",
     "States.ALL matches everything, so nothing after it is ever asked.", "States Language: Errors"},
    // stacks
    {rule::logical_id, "logical-id", severity::error,
     "`{what}` is no logical id: only letters and digits are allowed, 1 to 255 of them",
     "CloudFormation knows resources by alphanumeric ids.", "CloudFormation user guide: Resources"},
    {rule::logical_id_duplicate, "logical-id-duplicate", severity::error, "the logical id `{what}` stands twice in the stack",
     "A resource is known by its logical id, also one that comes with another.", "CloudFormation user guide: Resources"},
    {rule::resource_type, "resource-type", severity::error, "`{what}` is no resource type: it has the form AWS::Service::Type",
     "A resource has a type of CloudFormation.", "CloudFormation user guide: Resources"},
    {rule::reference_missing, "reference-missing", severity::error, "the resource `{what}` is not in the stack",
     "What is referred to is listed in the same stack.", "CloudFormation user guide: Ref"},
    {rule::substitution_malformed, "substitution-malformed", severity::error,
     "in `{what}` a substitution of Fn::Sub has no name or no end",
     "Fn::Sub replaces what stands between ${ and }: a logical id, with an attribute after a dot, or a pseudo parameter.",
     "CloudFormation user guide: Fn::Sub"},
    {rule::wrong_resource, "wrong-resource", severity::error, "{field} refers to `{what}` where `{hint}` belongs",
     "A service's builder takes resources of its own type.", "Aslant"},
    {rule::property_twice, "property-twice", severity::error, "it has the property `{what}` twice", "A property has one value.",
     "Aslant"},
    {rule::property_fixed, "property-fixed", severity::error,
     "`{what}` is written by Aslant alone, because the definition or policies depend on it",
     "A policy names a resource before it exists; with another name it would allow something else.", "Aslant"},
    {rule::property_missing, "property-missing", severity::error, "it has no {what}", "CloudFormation requires it.",
     "CloudFormation template reference"},
    {rule::not_an_integer, "not-an-integer", severity::error, "{field} takes an integer, not `{what}`",
     "CloudFormation requires an integer.", "CloudFormation template reference"},
    {rule::physical_name, "physical-name", severity::error,
     "its name, which is the stack's name and `{what}`, is longer than the {number} characters that are allowed",
     "Names of resources have a greatest length, which the stack's name shares.", "CloudFormation user guide: Name type"},
    {rule::function_name, "function-name", severity::error, "`{what}` is no name or ARN of a function, as a policy needs it",
     "Letters, digits, hyphens and underscores, with a version or an alias after a colon; a wildcard would allow other functions "
     "too.",
     "Lambda API: Invoke"},
    {rule::permission_unknown, "permission-unknown", severity::error,
     "the permissions that `{what}` needs are not known to this version, so no role can be made for it",
     "A role gets what each task needs, and nothing is guessed.", "Aslant"},
    {rule::permission_unbounded, "permission-unbounded", severity::error,
     "{what} is known only at run time, so its role would have to allow every function",
     "A role names the functions that its tasks invoke.", "AWS guide: IAM policies for Lambda"},
    {rule::parameter_missing, "parameter-missing", severity::error, "{field} has no {what}", "A call names what it calls.",
     "AWS guide: Invoke Lambda with Step Functions"},
    {rule::stack_empty, "stack-empty", severity::error, "it has no resources", "A template has at least one resource.",
     "CloudFormation user guide: Resources"},
    // machines of type EXPRESS
    {rule::express_pattern, "express-pattern", severity::error, "an EXPRESS machine cannot wait for `{what}`",
     "Express workflows support neither .sync nor .waitForTaskToken.", "Step Functions guide: Standard vs. Express Workflows"},
    {rule::express_activity, "express-activity", severity::error, "an EXPRESS machine cannot call the activity `{what}`",
     "Express workflows support no activities.", "Step Functions guide: Standard vs. Express Workflows"},
    {rule::express_distributed_map, "express-distributed-map", severity::error, "an EXPRESS machine has no DISTRIBUTED Map",
     "Express workflows run the iterations of a Map inline.", "Step Functions guide: Standard vs. Express Workflows"},
    // definitions in JSON
    {rule::definition_malformed, "definition-malformed", severity::error, "malformed JSON: {what}", "A definition is JSON.",
     "RFC 8259"},
    {rule::definition_too_deep, "definition-too-deep", severity::error,
     "arrays and objects stand more than {number} deep in one another", "No state machine needs that.", "Aslant"},
    {rule::definition_no_object, "definition-no-object", severity::error, "a definition is an object, not {what}",
     "A state machine is one JSON object.", "States Language: Structure of a State Machine"},
    {rule::key_duplicate, "key-duplicate", severity::error, "the key `{what}` stands in line {number} already",
     "A parser silently keeps one of two values with the same key.", "RFC 8259 section 4"},
    {rule::field_unknown, "field-unknown", severity::error, "{field} has no field `{what}`",
     "The service refuses a field that it does not know.", "States Language: State Types"},
    {rule::field_type, "field-type", severity::error, "{what} where {hint} belongs", "Each field has its own type of JSON value.",
     "States Language"},
    {rule::type_missing, "type-missing", severity::error, "it has no Type", "A state says what it is.", "States Language: States"},
    {rule::type_unknown, "type-unknown", severity::error, "`{what}` is no Type of a state",
     "Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map are the types.", "States Language: State Types"},
    {rule::comparator_absent, "comparator-absent", severity::error, "the rule with the Variable `{what}` has no comparator",
     "A Variable is compared with one value.", "States Language: Choice State"},
    {rule::comparator_spelling, "comparator-spelling", severity::error, "there is no comparator `{what}`",
     "The language has 39 comparators.", "States Language: Choice State"},
    {rule::comparators_two, "comparators-two", severity::error, "a rule has both {what} and {hint}",
     "A Variable is compared with one value; And joins two comparisons.", "States Language: Choice State"},
    {rule::variable_absent, "variable-absent", severity::error, "a rule has {what} and no Variable",
     "A comparator compares a Variable.", "States Language: Choice State"},
    {rule::condition_absent, "condition-absent", severity::error, "a rule has none of Variable, And, Or and Not",
     "A rule says what it tests.", "States Language: Choice State"},
    {rule::conditions_mixed, "conditions-mixed", severity::error, "a rule has both {what} and {hint}",
     "A rule is one comparison, or one of And, Or and Not.", "States Language: Choice State"},
    {rule::end_false, "end-false", severity::warning, "its End is false, which is as if it were not there",
     "Only End true says something.", "States Language: Transitions"},
    {rule::computed_field, "computed-field", severity::error,
     "the field `{what}` in {field} holds {hint} where a path or an intrinsic function belongs",
     "A field whose name ends with .$ has a path or an intrinsic function as text.", "States Language: Payload Template"},
};

inline constexpr int rule_count = int(rule::computed_field) + 1;
static_assert(sizeof(rule_table) / sizeof(rule_table[0]) == rule_count, "a row for each rule, in order");

constexpr rule_row const& row_of(rule r) { return rule_table[int(r)]; }

}
