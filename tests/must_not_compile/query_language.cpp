// The two query languages: words that name one, fields of the other one, expressions where none is evaluated.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
using namespace aslant;
constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");

// --- value-not-allowed: what takes one of a few words, written just so

constexpr auto lower_case = state_machine("M", query_language("jsonata"), version("1.1"), state_machine_type("express"), start_at("A"),
                                          task("A", resize, query_language("JSON Path"), retry_all(jitter_strategy("full")), end));
static_assert(verify<lower_case>::ok);   // says: (1) state machine `M`: QueryLanguage is `jsonata`, allowed: JSONPath, JSONata; did you mean `JSONata`? (line N) (2) state machine `M`: Version is `1.1`, allowed: 1.0 (line N) (3) state machine `M`: StateMachineType is `express`, allowed: STANDARD, EXPRESS; did you mean `EXPRESS`? (line N) (4) state `A`: QueryLanguage is `JSON Path`, allowed: JSONPath, JSONata; did you mean `JSONPath`? (line N) (5) state `A`: JitterStrategy is `full`, allowed: FULL, NONE; did you mean `FULL`? (line N)
constexpr auto one_missing = state_machine("M", state_machine_type("EXPRES"), start_at("A"),
                                           task("A", resize, query_language("Jsonata"), retry_all(jitter_strategy("RANDOM")), end));
static_assert(verify<one_missing>::ok);   // says: (1) state machine `M`: StateMachineType is `EXPRES`, allowed: STANDARD, EXPRESS; did you mean `EXPRESS`? (line N) (2) state `A`: QueryLanguage is `Jsonata`, allowed: JSONPath, JSONata; did you mean `JSONata`? (line N) (3) state `A`: JitterStrategy is `RANDOM`, allowed: FULL, NONE (line N)
constexpr auto no_words = state_machine("M", query_language(2), version(1.0), start_at("A"),
                                        task("A", resize, query_language(), retry_all(jitter_strategy(nullptr)), end));
static_assert(verify<no_words>::ok);   // says: (1) state machine `M`: query_language takes a text, not `int` (line N) (2) state machine `M`: version takes a text, not `double` (line N) (3) state `A`: query_language takes a text, not `nothing` (line N) (4) state `A`: jitter_strategy takes a text, not `nullptr` (line N)
constexpr auto in_branch =
    state_machine("M", start_at("P"), parallel("P", branch(query_language("JSONata"), start_at("A"), succeed("A")), end));
static_assert(verify<in_branch>::ok);   // says: branch 1 of state `P`: it takes no QueryLanguage (line N)
constexpr auto right_words = state_machine("M", query_language("JSONPath"), version("1.0"), state_machine_type("EXPRESS"), start_at("A"),
                                           task("A", resize, query_language("JSONata"), retry_all(jitter_strategy("FULL")), end));
static_assert(verify<right_words>::ok);

// --- jsonpath-field: in a JSONata state

// mistake mix-lang
constexpr auto old_task =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  task("A", resize, input_path("$.x"), parameters(object(field("id", path("$.id")))), result_selector(object()), discard_result,
                       output_path("$.y"), timeout_seconds_path("$.t"), heartbeat_seconds_path("$.h"), catch_all("B", result_path("$.error")), end),
                  succeed("B"));
static_assert(verify<old_task>::ok);   // says: (1) state `A`: it has InputPath, which only a JSONPath state has (line N) (2) state `A`: it has Parameters, which only a JSONPath state has; did you mean `Arguments`? (line N) (3) state `A`: it has ResultSelector, which only a JSONPath state has; did you mean `Output`? (line N) (4) state `A`: it has ResultPath, which only a JSONPath state has; did you mean `Output`? (line N) (5) state `A`: it has OutputPath, which only a JSONPath state has; did you mean `Output`? (line N) (6) state `A`: it has TimeoutSecondsPath, which only a JSONPath state has; did you mean `TimeoutSeconds`? (line N) (7) state `A`: it has HeartbeatSecondsPath, which only a JSONPath state has; did you mean `HeartbeatSeconds`? (line N) (8) state `A`: its Catch has ResultPath, which only a JSONPath state has; did you mean `Output`? (line N)
constexpr auto old_states =
    state_machine("M", start_at("A"), sequence(pass("A", query_language("JSONata"), result(1)), wait("B", query_language("JSONata"), seconds_path("$.s"), next("C"))),
                  choice("C", query_language("JSONata"), when(var("$.x") > 1 && is_present("$.y"), "D"), otherwise("D")),
                  fail("D", query_language("JSONata"), error_path("$.e"), cause_path("$.c")));
static_assert(verify<old_states>::ok);   // says: (1) state `A`: it has Result, which only a JSONPath state has; did you mean `Output`? (line N) (2) state `B`: it has SecondsPath, which only a JSONPath state has; did you mean `Seconds`? (line N) (3) state `C`: its choice rule has And, which only a JSONPath state has; did you mean `Condition`? (line N) (4) state `D`: it has ErrorPath, which only a JSONPath state has; did you mean `Error`? (line N) (5) state `D`: it has CausePath, which only a JSONPath state has; did you mean `Cause`? (line N)
constexpr auto old_map =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  map("A", items_path("$.x"), max_concurrency_path("$.n"), item_processor(start_at("B"), pass("B", parameters(1), end)), end));
static_assert(verify<old_map>::ok);   // says: (1) state `A`: it has ItemsPath, which only a JSONPath state has; did you mean `Items`? (line N) (2) state `A`: it has MaxConcurrencyPath, which only a JSONPath state has; did you mean `MaxConcurrency`? (line N) (3) state `B`: it has Parameters, which only a JSONPath state has; did you mean `Output`? (line N)
// States inside a Parallel or Map ask the machine for their language, not the state around them.
constexpr auto not_inherited =
    state_machine("M", start_at("A"), parallel("A", query_language("JSONata"), branch(start_at("B"), pass("B", output(1), end)), end));
static_assert(verify<not_inherited>::ok);   // says: state `B`: it has Output, which only a JSONata state has (line N)

// --- jsonata-field: in a JSONPath state

constexpr auto new_task =
    state_machine("M", start_at("A"), task("A", resize, arguments(object(field("id", 7))), output(7), catch_all("B", output(7)), end), succeed("B", output(7)));
static_assert(verify<new_task>::ok);   // says: (1) state `A`: it has Arguments, which only a JSONata state has; did you mean `Parameters`? (line N) (2) state `A`: it has Output, which only a JSONata state has (line N) (3) state `A`: its Catch has Output, which only a JSONata state has (line N) (4) state `B`: it has Output, which only a JSONata state has (line N)
constexpr auto new_states = state_machine("M", start_at("A"), choice("A", when(jsonata("$states.input.total > 100"), "B", output(1)), otherwise("B")),
                                          map("B", items(array(1, 2)), item_processor(start_at("C"), succeed("C")), end));
static_assert(verify<new_states>::ok);   // says: (1) state `A`: its choice rule has Condition, which only a JSONata state has (line N) (2) state `A`: its choice rule has Output, which only a JSONata state has (line N) (3) state `B`: it has Items, which only a JSONata state has; did you mean `ItemsPath`? (line N)

// Each field in its own language.
constexpr auto both_languages =
    state_machine("M", start_at("A"),
                  sequence(task("A", query_language("JSONata"), resize, arguments(object(field("id", jsonata("$states.input.id")))), assign(field("x", 1)),
                                timeout(seconds(jsonata("$states.input.timeout"))), catch_all("E", output(jsonata("$states.errorOutput"))), output(nullptr)),
                           task("B", resize, parameters(object(field("id", path("$.id")))), result_path("$.r"), timeout_seconds_path("$.t"), next("C"))),
                  choice("C", query_language("JSONata"), when(jsonata("{% $states.input.total > 100 %}"), "D", output(1)), when(true, "D"), otherwise("D")),
                  map("D", query_language("JSONata"), items(array(1, 2)), max_concurrency(jsonata("$states.input.n")), item_processor(start_at("F"), succeed("F")), end),
                  fail("E", query_language("JSONata"), error("E"), cause(jsonata("$states.input.Cause"))));
static_assert(verify<both_languages>::ok);

// --- query-language-downgrade

constexpr auto downgrade = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", query_language("JSONPath"), end));
static_assert(verify<downgrade>::ok);   // says: state `A`: its QueryLanguage is JSONPath in a machine whose own is JSONata (line N)
constexpr auto deep_downgrade =
    state_machine("M", query_language("JSONata"), start_at("Each"),
                  map("Each", item_processor(start_at("A"), sequence(pass("A"), succeed("B", query_language("JSONPath")))), end));
static_assert(verify<deep_downgrade>::ok);   // says: state `B`: its QueryLanguage is JSONPath in a machine whose own is JSONata (line N)
constexpr auto same_twice = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", query_language("JSONata"), output(1), end));
static_assert(verify<same_twice>::ok);

// --- jsonata-misplaced: in a JSONPath state, and in what is constant

constexpr auto in_jsonpath =
    state_machine("M", start_at("A"),
                  sequence(task("A", resize, parameters(object(field("id", jsonata("$states.input.id")))), timeout(seconds(jsonata("$t")))),
                           wait("B", timestamp(jsonata("$states.input.due"))),
                  fail("C", error(jsonata("$e")))));
static_assert(verify<in_jsonpath>::ok);   // says: (1) state `A`: Parameters holds the expression `$states.input.id` where none is evaluated (line N) (2) state `A`: TimeoutSeconds holds the expression `$t` where none is evaluated (line N) (3) state `B`: Timestamp holds the expression `$states.input.due` where none is evaluated (line N) (4) state `C`: Error holds the expression `$e` where none is evaluated (line N)
constexpr auto in_constants =
    state_machine("M", query_language("JSONata"), timeout(seconds(jsonata("$t"))), start_at("A"),
                  task("A", resize, retry_all(max_attempts(jsonata("3")), interval(seconds(jsonata("$i"))), backoff_rate(jsonata("2.0"))), end));
static_assert(verify<in_constants>::ok);   // says: (1) state machine `M`: TimeoutSeconds holds the expression `$t` where none is evaluated (line N) (2) state `A`: MaxAttempts holds the expression `3` where none is evaluated (line N) (3) state `A`: IntervalSeconds holds the expression `$i` where none is evaluated (line N) (4) state `A`: BackoffRate holds the expression `2.0` where none is evaluated (line N)
constexpr auto in_texts =
    state_machine("M", query_language("JSONata"), start_at("A"), task("A", resource(jsonata("$arn")), comment(jsonata("$c")), next(jsonata("$n"))));
static_assert(verify<in_texts>::ok);   // says: (1) state `A`: resource takes a text, not `jsonata` (line N) (2) state `A`: comment takes a text, not `jsonata` (line N) (3) state `A`: next takes the name of a state, not `jsonata` (line N)

// --- expressions that are none, and what is none but should be

constexpr auto forgotten_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"), choice("A", when("$states.input.total > 100", "B"), when(1, "B"), otherwise("B")),
                  wait("B", seconds("$states.input.delay"), end));
static_assert(verify<forgotten_jsonata>::ok);   // says: (1) state `A`: when takes a condition, not `$states.input.total > 100` (line N) (2) state `A`: when takes a condition, not `int` (line N) (3) state `B`: seconds takes an integer, not `a text` (line N)
constexpr auto no_text = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output(jsonata(42)), assign(field("x", jsonata())), end));
static_assert(verify<no_text>::ok);   // says: (1) state `A`: Output holds `int` where a JSON value belongs (line N) (2) state `A`: Assign holds `nothing` where a JSON value belongs (line N)
constexpr auto forgotten_seconds = state_machine("M", query_language("JSONata"), start_at("A"), task("A", resize, timeout(jsonata("$t")), heartbeat(minutes(jsonata("$h"))), end));
static_assert(verify<forgotten_seconds>::ok);   // says: (1) state `A`: timeout takes a duration such as seconds(30), not `jsonata` (line N) (2) state `A`: heartbeat takes a duration such as seconds(30), not `jsonata` (line N)
constexpr auto paths_in_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output(object(field("id", path("$.id")), field("uuid", intrinsic("States.UUID()")))), end));
static_assert(verify<paths_in_jsonata>::ok);   // says: (1) state `A`: Output holds `$.id` where no path or intrinsic function is read; did you mean `jsonata`? (line N) (2) state `A`: Output holds `States.UUID()` where no path or intrinsic function is read; did you mean `jsonata`? (line N)
constexpr auto template_text = state_machine("M", start_at("A"), pass("A", query_language("JSONata"), output(object(field("a.$", "$.a"))), end));
static_assert(verify<template_text>::ok);

// --- value-type: Arguments, Items, Condition

constexpr auto wrong_arguments =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  sequence(task("A", resize, arguments("$states.input")), task("B", resize, arguments(array(1))), task("C", resize, arguments(json("[]"))),
                           map("D", items("$states.input.x"), item_processor(start_at("E"), succeed("E")), end)));
static_assert(verify<wrong_arguments>::ok);   // says: (1) state `A`: Arguments is a text where an object or an expression belongs (line N) (2) state `B`: Arguments is an array where an object or an expression belongs (line N) (3) state `C`: Arguments is an array where an object or an expression belongs (line N) (4) state `D`: Items is a text where an array or an expression belongs (line N)
constexpr auto several_values =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  sequence(task("A", resize, arguments(field("a", 1))), pass("B", output(field("a", 1))), task("C", resize, arguments(field("a", 1), field("b", 2))),
                           pass("D", output(field("a", 1), field("b", 2))), map("E", items(1, 2), item_processor(start_at("F"), succeed("F")), end)));
static_assert(verify<several_values>::ok);   // says: (1) state `A`: arguments takes one value, object(...) of the fields or jsonata(...), not `field` (line N) (2) state `B`: output takes one value or jsonata(...), not `field` (line N) (3) state `C`: arguments takes one value, object(...) of the fields or jsonata(...), not `several values` (line N) (4) state `D`: output takes one value or jsonata(...), not `several values` (line N) (5) state `E`: items takes array(...) or jsonata(...), not `several values` (line N)
constexpr auto right_arguments =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  sequence(task("A", resize, arguments(jsonata("$states.input"))), task("B", resize, arguments(json("{}"))),
                           map("D", items(jsonata("$states.input.x")), item_selector(jsonata("$states.context.Map.Item.Value")),
                               item_processor(start_at("E"), succeed("E")), end)));
static_assert(verify<right_arguments>::ok);

// The output of a stack is no property of a state.
constexpr auto stack_output = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output("id", 1), end));
static_assert(verify<stack_output>::ok);   // says: state `A`: `the output of a stack` is no property of it (line N)
