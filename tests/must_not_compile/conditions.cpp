// What a Choice tests.
#include <aslant/aslant.hpp>
using namespace aslant;

// --- choices-empty

// mistake no-choices
constexpr auto no_choices = state_machine("M", start_at("A"), choice("A", otherwise("B")), succeed("B"));
static_assert(verify<no_choices>::ok);   // says: state `A`: it has no choice rules (line N)
constexpr auto no_choices_in_branch =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), choice("A", comment("later"), otherwise("B")), pass("B", end)), end));
static_assert(verify<no_choices_in_branch>::ok);   // says: state `A`: it has no choice rules (line N)
constexpr auto one_choice = state_machine("M", start_at("A"), choice("A", when(is_present("$.x"), "B")), succeed("B"));
static_assert(verify<one_choice>::ok);

// --- condition-missing

constexpr auto text_as_condition = state_machine("M", start_at("A"), choice("A", when("$.total > 100", "B"), otherwise("B")), succeed("B"));
static_assert(verify<text_as_condition>::ok);   // says: state `A`: when takes a condition, not `$.total > 100` (line N)
constexpr auto bare_variable = state_machine("M", start_at("A"), choice("A", when(var("$.ready"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<bare_variable>::ok);   // says: state `A`: when takes a condition, not `var` (line N)
constexpr auto state_as_condition = state_machine("M", start_at("A"), choice("A", when(pass("C", end), "B"), otherwise("B")), succeed("B"));
static_assert(verify<state_as_condition>::ok);   // says: state `A`: when takes a condition, not `pass` (line N)
constexpr auto value_as_condition = state_machine("M", start_at("A"), choice("A", when(path("$.ready"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<value_as_condition>::ok);   // says: state `A`: when takes a condition, not `path` (line N)
constexpr auto constant_condition = state_machine("M", start_at("A"), choice("A", when(true, "B"), otherwise("B")), succeed("B"));
static_assert(verify<constant_condition>::ok);   // says: state `A`: when takes a condition, not `true` (line N)
constexpr auto text_in_and =
    state_machine("M", start_at("A"), choice("A", when(all_of(is_present("$.x"), "$.y", end), "B"), otherwise("B")), succeed("B"));
static_assert(verify<text_in_and>::ok);   // says: (1) state `A`: all_of takes a condition, not `$.y` (line N) (2) state `A`: its And takes no End (line N)
constexpr auto number_in_not = state_machine("M", start_at("A"), choice("A", when(none_of(42), "B"), otherwise("B")), succeed("B"));
static_assert(verify<number_in_not>::ok);   // says: state `A`: none_of takes a condition, not `int` (line N)
constexpr auto property_in_rule =
    state_machine("M", start_at("A"), choice("A", when(is_present("$.x"), "B", result_path("$.y")), otherwise("B")), succeed("B"));
static_assert(verify<property_in_rule>::ok);   // says: state `A`: its choice rule takes no ResultPath (line N)
constexpr auto two_conditions =
    state_machine("M", start_at("A"), choice("A", when(is_present("$.x"), "B", is_present("$.y")), otherwise("B")), succeed("B"));
static_assert(verify<two_conditions>::ok);   // says: state `A`: a choice rule has 2 conditions: join them with `and` or `or` (line N)
constexpr auto three_conditions =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("A"), choice("A", when(var("$.n") > 1, "B", comment("c"), var("$.n") < 5, !is_null("$.x")), otherwise("B")), succeed("B")), end));
static_assert(verify<three_conditions>::ok);   // says: state `A`: a choice rule has 3 conditions: join them with `and` or `or` (line N)

// joined with what is no condition
constexpr auto variables_joined = state_machine("M", start_at("A"), choice("A", when(var("$.a") && var("$.b"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<variables_joined>::ok);   // says: (1) state `A`: all_of takes a condition, not `var` (line N) (2) state `A`: all_of takes a condition, not `var` (line N)
constexpr auto variable_negated = state_machine("M", start_at("A"), choice("A", when(!var("$.ready"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<variable_negated>::ok);   // says: state `A`: none_of takes a condition, not `var` (line N)
constexpr auto joined_with_values =
    state_machine("M", start_at("A"), choice("A", when((var("$.a") > 1 && true) || "x" || var("$.b"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<joined_with_values>::ok);   // says: (1) state `A`: all_of takes a condition, not `bool` (line N) (2) state `A`: any_of takes a condition, not `x` (line N) (3) state `A`: any_of takes a condition, not `var` (line N)
constexpr auto text_for_true = state_machine("M", start_at("A"), choice("A", when(is_present("$.a", "$.b"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<text_for_true>::ok);   // says: state `A`: IsPresent takes true or false, not `a text` (line N)

// --- condition-empty

constexpr auto empty_and = state_machine("M", start_at("A"), choice("A", when(all_of(), "B"), otherwise("B")), succeed("B"));
static_assert(verify<empty_and>::ok);   // says: state `A`: And has no conditions (line N)
constexpr auto empty_or_inside =
    state_machine("M", start_at("A"),
                  choice("A", when(is_null("$.x"), "B"), when(!(is_present("$.y") && any_of()), "B"), otherwise("B")), succeed("B"));
static_assert(verify<empty_or_inside>::ok);   // says: state `A`: Or has no conditions (line N)

// --- nested-rule-next

constexpr auto rule_in_rule = state_machine("M", start_at("A"), choice("A", when(all_of(when(is_null("$.x"), "B")), "B"), otherwise("B")), succeed("B"));
static_assert(verify<rule_in_rule>::ok);   // says: state `A`: a rule inside And has a Next of its own (line N)
constexpr auto rule_in_not =
    state_machine("M", start_at("A"),
                  choice("A", when(is_present("$.x") && !when(var("$.x") > 1, "C"), "B"), otherwise("C")), succeed("B"), succeed("C"));
static_assert(verify<rule_in_not>::ok);   // says: state `A`: a rule inside Not has a Next of its own (line N)
constexpr auto rule_as_condition =
    state_machine("M", start_at("A"), choice("A", when(when(is_null("$.x"), "B"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<rule_as_condition>::ok);   // says: state `A`: a rule inside Choices has a Next of its own (line N)

constexpr auto joined =
    state_machine("M", start_at("A"),
                  choice("A", when((var("$.n") >= 1 && var("$.n") <= 2.5 && !is_null("$.x")) || var("$.kind") != "a", "B"),
                         when(any_of(none_of(string_matches("$.file", "*.jpg")), all_of(is_string("$.y", false))), "B"), otherwise("B")), succeed("B"));
static_assert(verify<joined>::ok);

// --- path-start

constexpr auto no_variable_path = state_machine("M", start_at("A"), choice("A", when(var("total") > 100, "B"), otherwise("B")), succeed("B"));
static_assert(verify<no_variable_path>::ok);   // says: state `A`: Variable holds `total`, which is no path: it does not start with $; did you mean `$.total`? (line N)
constexpr auto no_path_inside =
    state_machine("M", start_at("A"), choice("A", when(is_present("$.x") && !(is_null("x.y") || string_equals("$.a", path("b"))), "B"), otherwise("B")), succeed("B"));
static_assert(verify<no_path_inside>::ok);   // says: (1) state `A`: Variable holds `x.y`, which is no path: it does not start with $; did you mean `$.x.y`? (line N) (2) state `A`: StringEqualsPath holds `b`, which is no path: it does not start with $; did you mean `$.b`? (line N)
constexpr auto joined_condition(literal p) { return choice("A", when(var(p + ".x") > 1, "B"), when(is_null(p + ".y"), "B"), otherwise("B")); }
constexpr auto two_part_variables = state_machine("M", start_at("A"), joined_condition("$"), succeed("B"));
static_assert(verify<two_part_variables>::ok);   // says: (1) state `A`: a comparison takes a path such as $.order, not `a text in two parts` (line N) (2) state `A`: a comparison takes a path such as $.order, not `a text in two parts` (line N)

// --- values that a comparator does not take

// mistake cmp-type
constexpr auto number_as_text = state_machine("M", start_at("A"), choice("A", when(numeric_equals("$.total", "1"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<number_as_text>::ok);   // says: state `A`: NumericEquals takes a number or a path, not `a text` (line N)
constexpr auto text_as_number = state_machine("M", start_at("A"), choice("A", when(string_less_than("$.name", 7), "B"), otherwise("B")), succeed("B"));
static_assert(verify<text_as_number>::ok);   // says: state `A`: StringLessThan takes a text or a path, not `int` (line N)
constexpr auto less_than_true = state_machine("M", start_at("A"), choice("A", when(var("$.ready") < true, "B"), otherwise("B")), succeed("B"));
static_assert(verify<less_than_true>::ok);   // says: state `A`: `bool` is neither less nor greater than anything (line N)
constexpr auto boolean_as_text = state_machine("M", start_at("A"), choice("A", when(boolean_equals("$.ready", "true"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<boolean_as_text>::ok);   // says: state `A`: BooleanEquals takes true, false or a path, not `a text` (line N)
constexpr auto greater_than_null = state_machine("M", start_at("A"), choice("A", when(var("$.x") > nullptr, "B"), otherwise("B")), succeed("B"));
static_assert(verify<greater_than_null>::ok);   // says: state `A`: `nullptr` is neither less nor greater than anything (line N)
constexpr auto pattern_path = state_machine("M", start_at("A"), choice("A", when(string_matches("$.x", path("$.y")), "B"), otherwise("B")), succeed("B"));
static_assert(verify<pattern_path>::ok);   // says: state `A`: StringMatches takes a text with wildcards, not `path` (line N)
constexpr auto which_family = state_machine("M", start_at("A"), choice("A", when(var("$.x") == path("$.y"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<which_family>::ok);   // says: state `A`: the comparison with `path` does not say of what type it is: numeric_equals, string_equals and the like say it (line N)
constexpr auto two_variables = state_machine("M", start_at("A"), choice("A", when(var("$.x") == var("$.y"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<two_variables>::ok);   // says: state `A`: the comparison with `var` does not say of what type it is: numeric_equals, string_equals and the like say it (line N)
constexpr auto object_compared = state_machine("M", start_at("A"), choice("A", when(var("$.x") == object(), "B"), otherwise("B")), succeed("B"));
static_assert(verify<object_compared>::ok);   // says: state `A`: `object` cannot be compared (line N)
constexpr auto array_compared =
    state_machine("M", start_at("A"), choice("A", when(!(var("$.x") > array(1)), "B"), when(var("$.x") != json("{}"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<array_compared>::ok);   // says: (1) state `A`: `array` cannot be compared (line N) (2) state `A`: `json` cannot be compared (line N)
constexpr auto variable_as_name = state_machine("M", start_at("A"), choice("A", when(is_present(var("$.x")), "B"), otherwise("B")), succeed("B"));
static_assert(verify<variable_as_name>::ok);   // says: state `A`: a comparison takes a path such as $.order, not `var` (line N)
constexpr auto value_in_branch =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("A"), choice("A", when(is_null("$.x"), "B"), when(any_of(is_null("$.y"), timestamp_equals("$.due", 1732118400)), "B")), succeed("B")), end));
static_assert(verify<value_in_branch>::ok);   // says: state `A`: TimestampEquals takes a timestamp or a path, not `int` (line N)
constexpr auto endless = state_machine("M", start_at("A"), choice("A", when(var("$.x") < __builtin_nan(""), "B"), otherwise("B")), succeed("B"));
static_assert(verify<endless>::ok);   // says: state `A`: Variable holds a number that JSON cannot write (NaN or infinite) (line N)
constexpr auto path_as_variable = state_machine("M", start_at("A"), choice("A", when(var(path("$.x")) == 1, "B"), otherwise("B")), succeed("B"));
static_assert(verify<path_as_variable>::ok);   // says: state `A`: a comparison takes a path such as $.order, not `path` (line N)
constexpr auto operators_with_times =
    state_machine("M", start_at("A"), choice("A", when(var("$.due") < timestamp("2026-11-20T18:00:00Z"), "B"), when(timestamp_equals("$.due", "2026-11-20T18:00:00Z"), "B"),
                                             when(var("$.x") == nullptr, "B"), when(numeric_equals("$.x", path("$.y")), "B")), succeed("B"));
static_assert(verify<operators_with_times>::ok);
