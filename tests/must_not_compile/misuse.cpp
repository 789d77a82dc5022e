// Misuse of the C++ around a workflow: what a factory is given that it does not take. None of it may end in an error of overload
// resolution, or in one of constant evaluation.
#include <aslant/aslant.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/lambda.hpp>
using namespace aslant;

constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");

// --- not-a-workflow

constexpr auto only_a_state = pass("A", end);
static_assert(verify<only_a_state>::ok);   // says: state `A`: it is neither a state_machine() nor a stack() (line N)
constexpr auto only_a_resource = lambda::function("Resize", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
static_assert(verify<only_a_resource>::ok);   // says: resource `Resize`: it is neither a state_machine() nor a stack() (line N)
constexpr auto only_states = sequence(pass("A"), succeed("B"));
static_assert(verify<only_states>::ok);   // says: this value: it is neither a state_machine() nor a stack() (line N)

// the rules that warn stand in a header of their own, <aslant/warnings.hpp>
constexpr auto idle = state_machine("Idle", start_at("Wait"), wait("Wait", seconds(5), end));
static_assert(verify<idle, warnings_as_errors>::ok);   // says: state machine `Idle`: warnings_as_errors needs #include <aslant/warnings.hpp> (line N)

// --- not-a-property: an argument of a state, of a machine, of what holds states

constexpr auto number_in_task = state_machine("M", start_at("A"), task("A", resize, 42, end));
static_assert(verify<number_in_task>::ok);   // says: state `A`: `int` is no property of it (line N)
constexpr auto text_in_pass = state_machine("M", start_at("A"), sequence(pass("A", "B"), succeed("B")));
static_assert(verify<text_in_pass>::ok);   // says: state `A`: `B` is no property of it (line N)
constexpr auto value_in_wait = state_machine("M", start_at("A"), wait("A", seconds(1), object(field("x", 1)), end));
static_assert(verify<value_in_wait>::ok);   // says: state `A`: `object` is no property of it (line N)
constexpr auto variable_in_choice =
    state_machine("M", start_at("A"), choice("A", var("$.x"), var("$.x") > 1, when(is_null("$.x"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<variable_in_choice>::ok);   // says: (1) state `A`: `var` is no property of it (line N) (2) state `A`: `a comparison` is no property of it (line N)
constexpr auto array_in_succeed = state_machine("M", start_at("A"), succeed("A", array(1, 2)));
static_assert(verify<array_in_succeed>::ok);   // says: state `A`: `array` is no property of it (line N)
constexpr auto text_in_fail = state_machine("M", start_at("A"), fail("A", "Declined", "the card was declined"));
static_assert(verify<text_in_fail>::ok);   // says: (1) state `A`: `Declined` is no property of it (line N) (2) state `A`: `the card was declined` is no property of it (line N)
constexpr auto null_in_parallel = state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), succeed("B")), nullptr, end));
static_assert(verify<null_in_parallel>::ok);   // says: state `A`: `nullptr` is no property of it (line N)
constexpr auto state_in_parallel = state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), succeed("B")), succeed("C"), end));
static_assert(verify<state_in_parallel>::ok);   // says: state `A`: `succeed` is no property of it (line N)
constexpr auto double_in_map = state_machine("M", start_at("A"), map("A", 2.5, item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<double_in_map>::ok);   // says: state `A`: `double` is no property of it (line N)
constexpr auto state_in_state = state_machine("M", start_at("A"), task("A", resize, pass("B", end), next("B")));
static_assert(verify<state_in_state>::ok);   // says: (1) state `A`: `pass` is no property of it (line N) (2) state `A`: Next names no state `B` (line N)
constexpr auto machine_in_machine = state_machine("M", start_at("A"), succeed("A"), state_machine("N", start_at("B"), succeed("B")));
static_assert(verify<machine_in_machine>::ok);   // says: state machine `M`: `state_machine` is no property of it (line N)
constexpr auto machine_in_state = state_machine("M", start_at("A"), task("A", resize, state_machine("N", start_at("B"), succeed("B")), end));
static_assert(verify<machine_in_state>::ok);   // says: state `A`: `state_machine` is no property of it (line N)
constexpr auto number_in_machine = state_machine("M", start_at("A"), 42, succeed("A"));
static_assert(verify<number_in_machine>::ok);   // says: state machine `M`: `int` is no property of it (line N)
constexpr auto text_in_machine = state_machine("M", "A", start_at("A"), succeed("A"));
static_assert(verify<text_in_machine>::ok);   // says: state machine `M`: `A` is no property of it (line N)
constexpr auto text_in_branch = state_machine("M", start_at("A"), parallel("A", branch("B", succeed("B")), end));
static_assert(verify<text_in_branch>::ok);   // says: (1) branch 1 of state `A`: `B` is no property of it (line N) (2) branch 1 of state `A`: it has no StartAt; did you mean `B`? (line N)
constexpr auto value_in_processor = state_machine("M", start_at("A"), map("A", item_processor(start_at("B"), succeed("B"), json("{}")), end));
static_assert(verify<value_in_processor>::ok);   // says: the item processor of state `A`: `json` is no property of it (line N)
constexpr auto property_in_sequence = state_machine("M", start_at("A"), sequence(pass("A"), result_path("$.x"), "B", succeed("B")));
static_assert(verify<property_in_sequence>::ok);   // says: (1) state machine `M`: it takes no ResultPath (line N) (2) state machine `M`: `B` is no property of it (line N)
constexpr auto machine_property_in_state = state_machine("M", start_at("A"), pass("A", property("RoleArn", "arn"), start_at("A"), end));
static_assert(verify<machine_property_in_state>::ok);   // says: (1) state `A`: it takes no property `RoleArn` (line N) (2) state `A`: it takes no StartAt (line N)
constexpr auto comparator_alone = state_machine("M", start_at("A"), pass("A", is_null("$.x"), end));
static_assert(verify<comparator_alone>::ok);   // says: state `A`: `a comparison` is no property of it (line N)
constexpr auto field_in_state = state_machine("M", start_at("A"), task("A", resize, field("id", 7), end));
static_assert(verify<field_in_state>::ok);   // says: state `A`: `id` is no property of it (line N)
constexpr auto errors_in_state = state_machine("M", start_at("A"), task("A", resize, on("States.Timeout"), max_attempts(2), end));
static_assert(verify<errors_in_state>::ok);   // says: (1) state `A`: it takes no ErrorEquals (line N) (2) state `A`: it takes no MaxAttempts (line N)
constexpr auto group_of_properties = state_machine("M", start_at("A"), task("A", states(resize, timeout(seconds(5))), end));
static_assert(verify<group_of_properties>::ok);   // says: state `A`: `states` is no property of it (line N)

// --- name-missing

constexpr auto nothing_at_all = state_machine("M", start_at("A"), succeed("A"), succeed());
static_assert(verify<nothing_at_all>::ok);   // says: state: it has no name: its first argument is nothing (line N)
constexpr auto task_with_nothing = state_machine("M", start_at("A"), pass("A", end), task());
static_assert(verify<task_with_nothing>::ok);   // says: state: it has no name: its first argument is nothing (line N)
constexpr auto named_missing = state_machine("M", start_at("A"), pass("A", next("nothing")), pass());
static_assert(verify<named_missing>::ok);   // says: state: it has no name: its first argument is nothing (line N)
constexpr auto first_is_next = state_machine("M", start_at("A"), pass(next("B")), succeed("B"));
static_assert(verify<first_is_next>::ok);   // says: state: it has no name: its first argument is next (line N)
constexpr auto first_is_resource = state_machine("M", start_at("A"), task(resize, next("B")), succeed("B"));
static_assert(verify<first_is_resource>::ok);   // says: state: it has no name: its first argument is resource (line N)
constexpr auto name_is_a_number = state_machine("M", start_at("A"), sequence(pass("A"), wait(42, seconds(1)), succeed("B")));
static_assert(verify<name_is_a_number>::ok);   // says: state: it has no name: its first argument is int (line N)
constexpr auto first_is_branch = state_machine("M", start_at("A"), parallel(branch(start_at("B"), succeed("B")), end), succeed("A"));
static_assert(verify<first_is_branch>::ok);   // says: state: it has no name: its first argument is branch (line N)
constexpr auto first_is_rule = state_machine("M", start_at("A"), choice(when(is_null("$.x"), "A"), otherwise("A")), succeed("A"));
static_assert(verify<first_is_rule>::ok);   // says: state: it has no name: its first argument is when (line N)
constexpr auto machine_without_name = state_machine(start_at("A"), succeed("A"));
static_assert(verify<machine_without_name>::ok);   // says: (1) state machine: it has no name: its first argument is start_at (line N) (2) state machine: it has no StartAt; did you mean `A`? (line N)
constexpr auto machine_of_nothing = state_machine();
static_assert(verify<machine_of_nothing>::ok);   // says: (1) state machine: it has no name: its first argument is nothing (line N) (2) state machine: it has no states (line N)
constexpr auto three_parts(literal prefix) { return pass(prefix + " b" + " c", end); }
constexpr auto name_of_three_parts = state_machine("M", start_at("A"), pass("A", end), three_parts("a"));
static_assert(verify<name_of_three_parts>::ok);   // says: state: it has no name: its first argument is a text of more than two parts (line N)

// A text is a literal, a constexpr array, or what has data() and size().
struct own_text {
    constexpr char const* data() const { return "Second"; }
    constexpr int size() const { return 6; }
};
constexpr char first_name[] = "First";
constexpr own_text second_name{};
constexpr auto other_texts = state_machine("M", start_at(first_name), task(first_name, resize, next(second_name)), succeed("Second"));
static_assert(verify<other_texts>::ok);

// --- wrong-argument: each property, given what it does not take

constexpr auto next_number = state_machine("M", start_at("A"), pass("A", next(42)), succeed("B"));
static_assert(verify<next_number>::ok);   // says: state `A`: next takes the name of a state, not `int` (line N)
constexpr auto next_state = state_machine("M", start_at("A"), pass("A", next(succeed("B"))), succeed("B"));
static_assert(verify<next_state>::ok);   // says: state `A`: next takes the name of a state, not `succeed` (line N)
constexpr auto start_state = state_machine("M", start_at(pass("A")), pass("A", end));
static_assert(verify<start_state>::ok);   // says: state machine `M`: start_at takes the name of a state, not `pass` (line N)
constexpr auto otherwise_number = state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), 1), otherwise(2)), succeed("B"));
static_assert(verify<otherwise_number>::ok);   // says: (1) state `A`: when takes the name of a state, not `int` (line N) (2) state `A`: otherwise takes the name of a state, not `int` (line N)
constexpr auto texts_of_all = state_machine("M", start_at("A"), comment(1), task("A", resource(2), comment(3), result_path(4), input_path(5), output_path(object()), end));
static_assert(verify<texts_of_all>::ok);   // says: (1) state machine `M`: comment takes a text, not `int` (line N) (2) state `A`: resource takes a text, not `int` (line N) (3) state `A`: comment takes a text, not `int` (line N) (4) state `A`: result_path takes a path such as $.order, not `int` (line N) (5) state `A`: input_path takes a path such as $.order, not `int` (line N) (6) state `A`: output_path takes a path such as $.order, not `object` (line N)
constexpr auto paths_of_all = state_machine("M", start_at("A"), map("A", items_path(array(1)), max_concurrency_path(2), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<paths_of_all>::ok);   // says: (1) state `A`: items_path takes a path such as $.order, not `array` (line N) (2) state `A`: max_concurrency_path takes a path such as $.order, not `int` (line N)
constexpr auto texts_of_fail = state_machine("M", start_at("A"), fail("A", error(1), cause(nullptr)));
static_assert(verify<texts_of_fail>::ok);   // says: (1) state `A`: error takes a text, not `int` (line N) (2) state `A`: cause takes a text, not `nullptr` (line N)
constexpr auto paths_of_fail = state_machine("M", start_at("A"), fail("A", error_path(1), cause_path(object())));
static_assert(verify<paths_of_fail>::ok);   // says: (1) state `A`: error_path takes a path such as $.error or an intrinsic, not `int` (line N) (2) state `A`: cause_path takes a path such as $.error or an intrinsic, not `object` (line N)
constexpr auto times_of_wait = state_machine("M", start_at("A"), sequence(wait("A", seconds("5")), wait("B", timestamp(1732118400)), wait("C", minutes(1.5), end)));
static_assert(verify<times_of_wait>::ok);   // says: (1) state `A`: seconds takes an integer, not `a text` (line N) (2) state `B`: timestamp takes a text, not `int` (line N) (3) state `C`: seconds takes an integer, not `double` (line N)
constexpr auto paths_of_wait = state_machine("M", start_at("A"), sequence(wait("A", seconds_path(5)), wait("B", timestamp_path(path("$.t")), end)));
static_assert(verify<paths_of_wait>::ok);   // says: (1) state `A`: seconds_path takes a path such as $.order, not `int` (line N) (2) state `B`: timestamp_path takes a path such as $.order, not `path` (line N)
constexpr auto bare_timeout = state_machine("M", start_at("A"), task("A", resize, timeout(30), heartbeat("10s"), end));
static_assert(verify<bare_timeout>::ok);   // says: (1) state `A`: timeout takes a duration such as seconds(30), not `int` (line N) (2) state `A`: heartbeat takes a duration such as seconds(30), not `a text` (line N)
constexpr auto nested_timeout = state_machine("M", start_at("A"), task("A", resize, timeout(seconds("30")), heartbeat(timeout(seconds(3))), end));
static_assert(verify<nested_timeout>::ok);   // says: (1) state `A`: timeout takes a duration such as seconds(30), not `a text` (line N) (2) state `A`: heartbeat takes a duration such as seconds(30), not `timeout` (line N)
constexpr auto machine_timeout = state_machine("M", start_at("A"), timeout(3600), succeed("A"));
static_assert(verify<machine_timeout>::ok);   // says: state machine `M`: timeout takes a duration such as seconds(30), not `int` (line N)
constexpr auto paths_of_task = state_machine("M", start_at("A"), task("A", resize, timeout_seconds_path(30), heartbeat_seconds_path(seconds(3)), end));
static_assert(verify<paths_of_task>::ok);   // says: (1) state `A`: timeout_seconds_path takes a path such as $.order, not `int` (line N) (2) state `A`: heartbeat_seconds_path takes a path such as $.order, not `seconds` (line N)
constexpr auto concurrency = state_machine("M", start_at("A"), map("A", max_concurrency("all"), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<concurrency>::ok);   // says: state `A`: max_concurrency takes an integer, not `a text` (line N)
constexpr auto half_concurrency = state_machine("M", start_at("A"), map("A", max_concurrency(2.0), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<half_concurrency>::ok);   // says: state `A`: max_concurrency takes an integer, not `double` (line N)
constexpr auto boolean_attempts = state_machine("M", start_at("A"), task("A", resize, retry_all(max_attempts(true)), end));
static_assert(verify<boolean_attempts>::ok);   // says: state `A`: max_attempts takes an integer, not `bool` (line N)
constexpr auto field_without_name = state_machine("M", start_at("A"), pass("A", parameters(object(field(7, "id"))), end));
static_assert(verify<field_without_name>::ok);   // says: state `A`: an object in Parameters was given `int`, which is no field() (line N)
constexpr auto joined_everywhere(literal name) {
    return states(task(name + " a", resource(name + " arn"), input_path(name + "$.x"), comment(name + "."), next(name + " b")), succeed(name + " b"));
}
constexpr auto two_part_values = state_machine("M", start_at("N a"), joined_everywhere("N"));
static_assert(verify<two_part_values>::ok);   // says: (1) state `N a`: resource takes a text, not `a text in two parts` (line N) (2) state `N a`: input_path takes a path such as $.order, not `a text in two parts` (line N)

// --- nothing where something belongs

constexpr auto next_nothing = state_machine("M", start_at("A"), pass("A", next()));
static_assert(verify<next_nothing>::ok);   // says: state `A`: next takes the name of a state, not `nothing` (line N)
constexpr auto start_nothing = state_machine("M", start_at(), succeed("A"));
static_assert(verify<start_nothing>::ok);   // says: state machine `M`: start_at takes the name of a state, not `nothing` (line N)
constexpr auto otherwise_nothing = state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "B"), otherwise()), succeed("B"));
static_assert(verify<otherwise_nothing>::ok);   // says: state `A`: otherwise takes the name of a state, not `nothing` (line N)
constexpr auto texts_of_nothing = state_machine("M", start_at("A"), comment(), task("A", resource(), result_path(), input_path(), end));
static_assert(verify<texts_of_nothing>::ok);   // says: (1) state machine `M`: comment takes a text, not `nothing` (line N) (2) state `A`: resource takes a text, not `nothing` (line N) (3) state `A`: result_path takes a path such as $.order, not `nothing` (line N) (4) state `A`: input_path takes a path such as $.order, not `nothing` (line N)
constexpr auto fail_of_nothing = state_machine("M", start_at("A"), fail("A", error(), cause()));
static_assert(verify<fail_of_nothing>::ok);   // says: (1) state `A`: error takes a text, not `nothing` (line N) (2) state `A`: cause takes a text, not `nothing` (line N)
constexpr auto path_of_nothing = state_machine("M", start_at("A"), pass("A", parameters(object(field("a", path()), field("b", json()))), end));
static_assert(verify<path_of_nothing>::ok);   // says: (1) state `A`: Parameters holds `nothing` where a JSON value belongs (line N) (2) state `A`: Parameters holds `nothing` where a JSON value belongs (line N)
constexpr auto several_values =
    state_machine("M", start_at("A"), sequence(task("A", resize, parameters(1, 2), credentials("a", "b"), result_selector(field("a", 1), field("b", 2))), pass("B", result(1, 2), end)));
static_assert(verify<several_values>::ok);   // says: (1) state `A`: parameters takes one value, object(...) of the fields, not `several values` (line N) (2) state `A`: credentials takes the ARN of a role, iam::role(...), path(...) or jsonata(...), not `several values` (line N) (3) state `A`: result_selector takes one value, object(...) of the fields, not `several values` (line N) (4) state `B`: result takes one value, object(...) of the fields, not `several values` (line N)
