// Expressions of JSONata states, checked where <aslant/jsonata.hpp> is included.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/warnings.hpp>
using namespace aslant;

constexpr auto send = resource("arn:aws:states:::sqs:sendMessage");
constexpr auto ask = resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken");
constexpr auto language = query_language("JSONata");

// --- jsonata-syntax, jsonata-delimiters

// mistake jsonata-syntax
constexpr auto half_expressions = state_machine(
    "M", language, start_at("A"),
    sequence(pass("A", output(jsonata("$foo(")), assign(field("x", jsonata("1 +")))),
             task("B", send, arguments(object(field("id", array(jsonata("$states.input.order[id = 7")))))),
             wait("C", seconds(jsonata("$states.input.a b")), next("D"))),
    choice("D", when(jsonata("$states.input.total > 100 and"), "E"), when(jsonata("{% \"open %}"), "E"), otherwise("E")),
    fail("E", error("{% {'a': } %}"), cause("{% 'x' %")));
static_assert(verify<half_expressions>::ok);   // says: (1) state `A`: Output holds `$foo(`: an operand expected at column 6 (line N) (2) state `A`: Assign holds `1 +`: an operand expected at column 4 (line N) (3) state `B`: Arguments holds `$states.input.order[id = 7`: `]` expected at column 27 (line N) (4) state `C`: Seconds holds `$states.input.a b`: an operator or the end of the expression expected at column 17 (line N) (5) state `D`: Condition holds `$states.input.total > 100 and`: an operand expected at column 30 (line N) (6) state `D`: Condition holds ` "open `: the closing `"` expected at column 8 (line N) (7) state `E`: Error holds ` {'a': } `: an operand expected at column 8 (line N) (8) state `E`: Cause holds `{% 'x' %`, which starts as an expression and does not end as one (line N)
constexpr auto in_json_text = state_machine("M", language, start_at("A"),
                                            pass("A", output(json(R"({
        "id": "{% $states.input.id %}",
        "items": [{"first": "{% $states.input.items[0 %}", "spelt": "{% \"a\" & %}"}, "{% 1"]
    })")),
                                                 end));
static_assert(verify<in_json_text>::ok);   // says: (1) state `A`: Output holds ` $states.input.items[0 `: `]` expected at its line 3, column 55 (line N) (2) state `A`: Output holds `{% \"a\" & %}`: an operand expected at its line 3, column 70 (line N) (3) state `A`: Output holds `{% 1`, which starts as an expression and does not end as one (line N)

// --- jsonata-dollar, jsonata-eval, jsonata-function, jsonata-arguments

// mistake jsonata-fn
constexpr auto no_meaning =
    state_machine("M", language, start_at("A"),
                  sequence(pass("A", output(object(field("a", jsonata("$.total * 2")), field("b", jsonata("total")),
                                                   field("c", jsonata("$$.Execution.Id")), field("d", jsonata("$eval('1 + 1')"))))),
                           pass("B",
                                output(object(field("e", jsonata("$summ($states.input.a)")), field("f", jsonata("$substring()")),
                                              field("g", jsonata("$uuid(4)")), field("h", jsonata("$eval($states.input.code)")))),
                                end)));
static_assert(verify<no_meaning>::ok);   // says: (1) state `A`: Output reads `$` at column 1, which means nothing there; did you mean `$states.input`? (line N) (2) state `A`: Output reads `total` at column 1, which means nothing there; did you mean `$states.input.total`? (line N) (3) state `A`: Output reads `$$` at column 1, which means nothing there; did you mean `$states.context`? (line N) (4) state `A`: Output uses $eval, which Step Functions does not have: $parse reads JSON (line N) (5) state `B`: Output calls `$summ`, which is no function; did you mean `$sum`? (line N) (6) state `B`: Output calls `$substring` at column 1, which takes 2 or 3 arguments (line N) (7) state `B`: Output calls `$uuid` at column 1, which takes no argument (line N) (8) state `B`: Output uses $eval, which Step Functions does not have: $parse reads JSON (line N)
constexpr auto in_json = state_machine(
    "M", language, start_at("A"),
    pass("A", output(json(R"x({"a": "{% $now() & total %}", "b": "{% $partition([1, 2]) %}", "c": "{% $Sum([1]) %}"})x")), end));
static_assert(verify<in_json>::ok);   // says: (1) state `A`: Output reads `total` at column 20, which means nothing there; did you mean `$states.input.total`? (line N) (2) state `A`: Output calls `$partition` at column 40, which takes 2 arguments (line N) (3) state `A`: Output calls `$Sum`, which is no function; did you mean `$sum`? (line N)

// --- jsonata-place

constexpr auto wrong_types =
    state_machine("M", language, start_at("A"), choice("A", when(jsonata("$states.input.total & ''"), "B"), when(jsonata("1"), "B"), otherwise("B")),
                  sequence(wait("B", seconds(jsonata("'5'"))), task("C", send, arguments(jsonata("[$states.input]")), timeout(seconds(jsonata("$states.input.a = 1")))),
                           map("D", items(jsonata("$states.input.n + 1")), item_processor(start_at("X"), succeed("X"))), fail("E", error("{% null %}"), cause(jsonata("{'a': 1}")))));
static_assert(verify<wrong_types>::ok);   // says: (1) state `A`: Condition is an expression that gives a text where a boolean belongs (line N) (2) state `A`: Condition is an expression that gives a number where a boolean belongs (line N) (3) state `B`: Seconds is an expression that gives a text where a number belongs (line N) (4) state `C`: Arguments is an expression that gives an array where an object belongs (line N) (5) state `C`: TimeoutSeconds is an expression that gives a boolean where a number belongs (line N) (6) state `D`: Items is an expression that gives a number where an array or an object belongs (line N) (7) state `E`: Error is an expression that gives null where a text belongs (line N) (8) state `E`: Cause is an expression that gives an object where a text belongs (line N)

// --- jsonata-states-member, context-member, context-place

constexpr auto wrong_members =
    state_machine("M", language, start_at("A"),
                  sequence(pass("A", output(jsonata("$states.result.x"))),
                           task("B", send, arguments(jsonata("{'a': $states.result}")), output(jsonata("$states.errorOutput")),
                                catch_all("C", output(jsonata("$states.result"))), next("C")),
                           wait("C", seconds(jsonata("$states.inptu.delay"))),
                           pass("D", assign(field("id", jsonata("$states.context.Executionn.Id")),
                                            field("t", jsonata("$states.context.Task.Token")))),
                           map("E", items(jsonata("$states.context.Map.Item.Value")), item_processor(start_at("X"), succeed("X")),
                               output(jsonata("$states.context.State.Nme")), end)));
static_assert(verify<wrong_members>::ok);   // says: (1) state `A`: Output reads `$states.result.x`, but only Output and Assign of a Task, Parallel or Map have it (line N) (2) state `B`: Arguments reads `$states.result`, but only Output and Assign of a Task, Parallel or Map have it (line N) (3) state `B`: Output reads `$states.errorOutput`, but only Output and Assign of a catcher have it (line N) (4) state `B`: Output reads `$states.result`, but only Output and Assign of a Task, Parallel or Map have it (line N) (5) state `C`: Seconds reads `$states.inptu.delay`, but $states has input, context, result and errorOutput (line N) (6) state `D`: Assign reads `$states.context.Executionn.Id`, which the Context Object does not have; did you mean `Execution`? (line N) (7) state `D`: Assign reads `$states.context.Task.Token`, which only a task with .waitForTaskToken has (line N) (8) state `E`: Output reads `$states.context.State.Nme`, which the Context Object does not have; did you mean `Name`? (line N)

// --- variable-unassigned, variable-same-state, variable-scope, task-token-missing

// mistake var-undef-jsonata
constexpr auto wrong_reads =
    state_machine("M", language, start_at("A"),
                  sequence(pass("A", output(jsonata("$totl")), assign(field("total", 1), field("twice", jsonata("$total * 2")))),
                           task("B", ask, arguments(object(field("t", jsonata("$states.context.Execution.Id")))),
                                catch_all("C", output(jsonata("$why"))), next("C")),
                           map("C",
                               item_processor(distributed("STANDARD"), start_at("X"),
                                              pass("X", output(jsonata("$total")), assign(field("inner", 1)), end)),
                               output("{% $inner %}"), end)));
static_assert(verify<wrong_reads>::ok);   // says: (1) state `B`: it waits for its task token, and passes it to nobody (line N) (2) state `A`: Output reads `$totl`, which nothing assigns before; did you mean `$total`? (line N) (3) state `A`: Assign reads `$total`, which its own Assign gives a value only for the next state (line N) (4) state `B`: Output reads `$why`, which nothing assigns before; did you mean `$states.input.why`? (line N) (5) state `C`: Output reads `$inner`, which only another branch or item processor assigns (line N) (6) state `X`: Output reads `$total`, which is assigned outside of its distributed Map (line N)

// --- jsonata-assignment, looks-like-path, variable-unassigned-somewhere

constexpr auto not_kept = state_machine(
    "M", language, start_at("A"), choice("A", when(jsonata("$states.input.a = 1"), "B", assign(field("total", 1))), otherwise("B")),
    pass("B", output(object(field("x", jsonata("($total := $total + 1; $total)")), field("y", "$states.input"))), end));
static_assert(verify<not_kept, warnings_as_errors>::ok);   // says: (1) state `B`: `$total` at column 2 is bound in its expression only: the machine's variable keeps its value (line N) (2) state `B`: Output holds `$states.input` as a plain text: an expression is jsonata(), between the delimiters of a definition (line N) (3) state `B`: Output reads `$total`, which is not assigned on every way here (line N)
static_assert(verify<not_kept>::ok);

constexpr auto right = state_machine(
    "M", language, start_at("A"),
    sequence(
        pass("A", output(jsonata("$states.input.orders[total > 100 and $.paid].{'id': id, 'sum': $sum(items.price)}")),
             assign(field("total", jsonata("$sum($states.input.orders.total)")), field("n", 0))),
        task(
            "B", ask,
            arguments(json(
                R"x({"QueueUrl": "q", "MessageBody": {"token": "{% $states.context.Task.Token %}", "total": "{% $string($total) & ' \u20ac' %}"}})x")),
            timeout(seconds(jsonata("$total"))), output(jsonata("$merge([$states.input, {'answer': $states.result}])")),
            assign(field("n", jsonata("$n + 1"))),
            catch_errors("Refused", "D", output(jsonata("$states.errorOutput.Cause")),
                         assign(field("why", jsonata("$states.errorOutput")))),
            next("C"))),
    choice("C", when(jsonata("$n < 3 and $exists($states.input.answer)"), "B"), when(true, "E"), otherwise("E")),
    fail("D", error("Refused"), cause("{% $string($why) %}")),
    map("E", items(jsonata("[1..10]")),
        item_selector(object(field("i", jsonata("$states.context.Map.Item.Index")), field("all", "text {% no"))),
        item_processor(start_at("X"),
                       pass("X", output(jsonata("($f := function($x) { $x * $total }; $map([1, 2], $f) ~> $sum)")), end)),
        end));
static_assert(verify<right>::ok);
