// What a JSONPath state reads: paths, intrinsic functions, variables, the Context Object.
#include <aslant/aslant.hpp>
#include <aslant/warnings.hpp>
using namespace aslant;

constexpr auto send = resource("arn:aws:states:::sqs:sendMessage");
constexpr auto ask = resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken");

// --- path-syntax

// mistakes path-syntax, param-path-syntax
constexpr auto half_paths =
    state_machine("M", start_at("A"),
                  sequence(pass("A", input_path("$.a["), output_path("$.a b")),
                           pass("B", parameters(object(field("id", path("$.a[")), field("ids", array(1, path("$..")))))),
                           wait("C", seconds_path("$.s]")), pass("D", result_path("$.orders[first]")),
                           task("E", send, catch_all("F", result_path("$['error")), next("F"))),
                  choice("F", when(var("$.a[?(@.b = 1)]") > 1, "G"), otherwise("G")), succeed("G"));
static_assert(verify<half_paths>::ok);   // says: (1) state `A`: InputPath holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 (line N) (2) state `A`: OutputPath holds `$.a b`: `.`, `[` or the end of the path expected at column 5 (line N) (3) state `B`: Parameters holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 (line N) (4) state `B`: Parameters holds `$..`: a name, `*` or `[` expected at column 4 (line N) (5) state `C`: SecondsPath holds `$.s]`: `.`, `[` or the end of the path expected at column 4 (line N) (6) state `D`: ResultPath holds `$.orders[first]`: an index or a quoted name expected at column 10 (line N) (7) state `E`: ResultPath holds `$['error`: a closing quote expected at column 9 (line N) (8) state `F`: Variable holds `$.a[?(@.b = 1)]`: a comparison operator expected at column 11 (line N)

// --- reference-path, path-place; what is no path at all

// mistakes resultpath, itemspath
constexpr auto several_places = state_machine(
    "M", start_at("A"),
    sequence(pass("A", result_path("$.a[*]")), map("B", items_path("items"), item_processor(start_at("X"), succeed("X"))),
             map("C", items_path("$.orders[?(@.total > 100)]"), item_processor(start_at("Y"), succeed("Y"))),
             wait("D", timestamp_path("$..due")),
             task("E", send, timeout_seconds_path("$.t[-1]"), catch_all("F", result_path("$.a:b")), next("F"))),
    fail("F", error_path("$.a[0:1]"), cause_path("$.a.length()")));
static_assert(verify<several_places>::ok);   // says: (1) state `A`: ResultPath holds `$.a[*]`, which is no reference path: `[*]` at column 4 may mean more than one place (line N) (2) state `B`: ItemsPath holds `items`, which is no path: it does not start with $; did you mean `$.items`? (line N) (3) state `C`: ItemsPath holds `$.orders[?(@.total > 100)]`, which is no reference path: `[?(@.total > 100)]` at column 9 may mean more than one place (line N) (4) state `D`: TimestampPath holds `$..due`, which is no reference path: `..` at column 2 may mean more than one place (line N) (5) state `E`: TimeoutSecondsPath holds `$.t[-1]`, which is no reference path: `[-1]` at column 4 may mean more than one place (line N) (6) state `E`: ResultPath holds `$.a:b`, which is no reference path: `:` at column 4 may mean more than one place (line N) (7) state `F`: ErrorPath holds `$.a[0:1]`, which is no reference path: `[0:1]` at column 4 may mean more than one place (line N) (8) state `F`: CausePath holds `$.a.length()`, which is no reference path: `length()` at column 5 may mean more than one place (line N)
constexpr auto wrong_place =
    state_machine("M", start_at("A"),
                  sequence(pass("A", assign(field("x", 1)), result_path("$$.Execution.Input")), pass("B", result_path("$x.y")),
                           pass("C", input_path("$.the.payload.of.the.event.that.has.started.this.execution.Records[0.s3")),
                           map("D", item_processor(distributed("STANDARD"), start_at("E"), succeed("E")),
                               item_batcher(max_items_per_batch_path("$.n[*]")),
                               item_reader(resource("arn:aws:states:::s3:getObject"),
                                           parameters(object(field("Bucket", path("$.bucket[")), field("Key", "k"))),
                                           reader_config(input_type("JSON"), max_items_path("$..n"))),
                               end)));
static_assert(verify<wrong_place>::ok);   // says: (1) state `A`: ResultPath holds `$$.Execution.Input`, where the Context Object cannot be written (line N) (2) state `B`: ResultPath holds `$x.y`, where no variable can be written: Assign does (line N) (3) state `C`: InputPath holds `ion.Records[0.s3`: `]` expected at column 69 (line N) (4) state `D`: MaxItemsPerBatchPath holds `$.n[*]`, which is no reference path: `[*]` at column 4 may mean more than one place (line N) (5) state `D`: Parameters holds `$.bucket[`: an index, a quoted name, `*` or a filter expected at column 10 (line N) (6) state `D`: MaxItemsPath holds `$..n`, which is no reference path: `..` at column 2 may mean more than one place (line N)

// --- template-in-json-text

constexpr auto json_texts = state_machine("M", start_at("A"),
                                          pass("A", parameters(json(R"x({
        "id.$": "order.id", "all": [{"total.$": 100}],
        "items": [{"first.$": "$.items[0", "all.$": "$.items[*]", "key.$": "States.Uuid()", "text.$": "States.Format('{}')"}]
    })x")),
                                               assign(field("x.$", "States.StringToJson(1)")), end));
static_assert(verify<json_texts>::ok);   // says: (1) state `A`: the JSON text of Parameters has the field `id.$` at its line 2, column 18 with neither a path nor an intrinsic function (line N) (2) state `A`: the JSON text of Parameters has the field `total.$` at its line 2, column 49 with neither a path nor an intrinsic function (line N) (3) state `A`: Parameters holds `$.items[0`: `]` expected at its line 3, column 41 (line N) (4) state `A`: Parameters calls `States.Uuid`, which is no intrinsic function; did you mean `States.UUID`? (line N) (5) state `A`: Parameters calls States.Format with `'{}'` at its line 3, column 118 where a text without {} belongs (line N) (6) state `A`: Assign has `1` where a text belongs at column 21 (line N)

// --- intrinsic-syntax, -unknown, -count, -arguments, -format, -nesting

// mistakes intrinsic-typo, intrinsic-arity, intrinsic-arity2
constexpr auto wrong_calls = state_machine(
    "M", start_at("A"),
    pass("A",
         parameters(object(field("a", intrinsic("States.Formatt('{}', $.id)")), field("b", intrinsic("States.ArrayGetItem($.all)")),
                           field("c", intrinsic("States.Format('{} of {}', $.n)")),
                           field("d", intrinsic("States.Array($.a, 'it's')")), field("e", intrinsic("States.MathAdd($.n, '1')")),
                           field("f", intrinsic("States.Hash($.a, 'SHA256')")), field("g", intrinsic("States.UUID ()")),
                           field("h", intrinsic("States.Format($.a[, 1)")))),
         end));
static_assert(verify<wrong_calls>::ok);   // says: (1) state `A`: Parameters calls `States.Formatt`, which is no intrinsic function; did you mean `States.Format`? (line N) (2) state `A`: Parameters calls `States.ArrayGetItem` at column 1, which takes 2 arguments (line N) (3) state `A`: Parameters calls States.Format with `'{} of {}'` at column 15 where a text with one {} belongs (line N) (4) state `A`: Parameters holds `States.Array($.a, 'it's')`: `,` or `)` expected at column 23 (line N) (5) state `A`: Parameters has `'1'` where an integer belongs at column 21 (line N) (6) state `A`: Parameters has `'SHA256'` where one of MD5, SHA-1, SHA-256, SHA-384, SHA-512 belongs at column 18 (line N) (7) state `A`: Parameters holds `States.UUID ()`: `(` expected at column 12 (line N) (8) state `A`: Parameters holds `States.Format($.a[, 1)`: an index, a quoted name, `*` or a filter expected at column 19 (line N)
constexpr auto in_cpp =
    state_machine("M", start_at("A"),
                  pass("A",
                       parameters(object(field("a", format("{} of {}", path("$.n"))), field("b", array_get_item(path("$.all"))),
                                         field("c", array(uuid(), math_add(path("$.n"), "1"))), field("d", array_range(1, 9, 0)),
                                         field("e", format("order { {}", 1)), field("f", hash(path("$.a"), "SHA256")),
                                         field("g", json_merge(path("$.a"), path("$.b"), nullptr)), field("h", uuid("v4")))),
                       end));
static_assert(verify<in_cpp>::ok);   // says: (1) state `A`: Parameters calls States.Format with `{} of {}` where a text with one {} belongs (line N) (2) state `A`: Parameters calls `States.ArrayGetItem`, which takes 2 arguments (line N) (3) state `A`: Parameters has `1` where an integer belongs (line N) (4) state `A`: Parameters has `an integer` where a step that is not 0 belongs (line N) (5) state `A`: Parameters holds `order { {}`: `{}` or `\{` expected at column 7 (line N) (6) state `A`: Parameters has `SHA256` where one of MD5, SHA-1, SHA-256, SHA-384, SHA-512 belongs (line N) (7) state `A`: Parameters has `nullptr` where true or false belongs (line N) (8) state `A`: Parameters calls `States.UUID`, which takes no argument (line N)

// --- intrinsic-nesting, error-path-function

constexpr auto nested = array_unique(array_unique(
    array_unique(array_unique(array_unique(array_unique(array_unique(array_unique(array_unique(array_unique(path("$.a")))))))))));
constexpr auto too_deep = state_machine(
    "M", start_at("A"),
    pass("A",
         parameters(object(field("a", array_unique(nested)),
                           field("b", intrinsic("States.Array(States.Array(States.Array(States.Array(States.Array(States.Array("
                                                "States.Array(States.Array(States.Array(States.Array(States.Array()))))))))))")))),
         next("B")),
    fail("B", error_path(math_add(path("$.n["), 1)), cause_path(intrinsic("States.StringToJson($.Cause)"))));
static_assert(verify<too_deep>::ok);   // says: (1) state `A`: Parameters nests intrinsic functions more than 10 deep (line N) (2) state `A`: Parameters nests intrinsic functions more than 10 deep (line N) (3) state `B`: ErrorPath calls `States.MathAdd`, which gives no text (line N) (4) state `B`: ErrorPath holds `$.n[`: an index, a quoted name, `*` or a filter expected at column 5 (line N) (5) state `B`: CausePath calls `States.StringToJson`, which gives no text (line N)

// --- variable-unassigned, variable-same-state, variable-scope

// mistake var-undef
constexpr auto unassigned = state_machine(
    "M", start_at("A"),
    sequence(pass("A", assign(field("customer", path("$.customer")), field("next", path("$customer")))),
             pass("B", parameters(object(field("id", path("$custommer.id")), field("n", format("{}", path("$total"))))),
                  assign(field("later", 1))),
             task("C", send, input_path("$.all[?(@.limit < $limit)]"), assign(field("answer", 1)), catch_all("E"), next("D"))),
    pass("D", output_path("$answer"), end),
    pass("E", input_path("$answer"), parameters(json(R"({"a": {"x.$": "$later", "y.$": "$lter"}})")), end));
static_assert(verify<unassigned>::ok);   // says: (1) state `A`: Assign reads `$customer`, which its own Assign gives a value only for the next state (line N) (2) state `B`: Parameters reads `$custommer`, which nothing assigns before; did you mean `$customer`? (line N) (3) state `B`: Parameters reads `$total`, which nothing assigns before; did you mean `$.total`? (line N) (4) state `C`: InputPath reads `$limit`, which nothing assigns before; did you mean `$.limit`? (line N) (5) state `E`: InputPath reads `$answer`, which nothing assigns before (line N) (6) state `E`: Parameters reads `$lter`, which nothing assigns before; did you mean `$later`? (line N)
constexpr auto out_of_scope =
    state_machine("M", start_at("A"),
                  sequence(pass("A", assign(field("shop", 1))),
                           parallel("B", branch(start_at("C"), pass("C", input_path("$shop"), assign(field("left", 1)), end)),
                                    branch(start_at("D"), pass("D", input_path("$left"), end))),
                           map("E", item_selector(object(field("shop", path("$shop")))),
                               item_processor(distributed("STANDARD"), start_at("F"),
                                              pass("F", parameters(object(field("shop", path("$shop")))), end))),
                           choice("G", when(var("$left") == 1, "H"), when(is_null("$.a"), "I", assign(field("own", 1))),
                                  otherwise("I"), assign(field("own", path("$own"))))),
                  pass("H", input_path("$own"), end), pass("I", input_path("$own"), end));
static_assert(verify<out_of_scope>::ok);   // says: (1) state `D`: InputPath reads `$left`, which only another branch or item processor assigns (line N) (2) state `F`: Parameters reads `$shop`, which is assigned outside of its distributed Map (line N) (3) state `G`: Variable reads `$left`, which only another branch or item processor assigns (line N) (4) state `G`: Assign reads `$own`, which its own Assign gives a value only for the next state (line N) (5) state `H`: InputPath reads `$own`, which nothing assigns before (line N)

// --- variable-unassigned-somewhere, looks-like-path

constexpr auto not_on_every_way =
    state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "B", assign(field("x", "$.b"))), otherwise("B")),
                  sequence(pass("B", parameters(object(field("x", path("$x")), field("y", "States.UUID()"), field("z", "$5"))),
                                comment("see above")),
                           pass("C", result(object(field("id", "$.id")))), fail("D", error("$.Error"))));
static_assert(verify<not_on_every_way, warnings_as_errors>::ok);   // says: (1) state `A`: Assign holds `$.b` as a plain text: a field that reads it has path() or a call, and in a definition a name that ends with .$ (line N) (2) state `B`: Parameters holds `States.UUID()` as a plain text: a field that reads it has path() or a call, and in a definition a name that ends with .$ (line N) (3) state `C`: Result holds `$.id` as a plain text: a Result is constant, Parameters read paths (line N) (4) state `D`: Error holds `$.Error` as a plain text: ErrorPath reads a path (line N) (5) state `B`: Parameters reads `$x`, which is not assigned on every way here (line N)
static_assert(verify<not_on_every_way>::ok);

// --- context-member, context-place

// mistake ctx-typo
constexpr auto misspelt = state_machine(
    "M", start_at("A"),
    sequence(
        pass("A", parameters(object(field("id", path("$$.Executionn.Id")), field("x", format("{}", path("$$.State.Retries"))))),
             output_path("$$.Payload")),
        wait("B", timestamp_path("$$['Execution']['Time']")),
        task("C", send,
             parameters(object(field("token", path("$$.Task.Token")), field("item", intrinsic("States.Array($$.Map.Item.Value)")))),
             next("D"))),
    choice("D", when(numeric_greater_than("$.n", path("$$.State.RetryCuont")), "E"), otherwise("E")),
    fail("E", cause_path("$$.Execution.Id.Name")));
static_assert(verify<misspelt>::ok);   // says: (1) state `A`: Parameters reads `$$.Executionn.Id`, which the Context Object does not have; did you mean `Execution`? (line N) (2) state `A`: Parameters reads `$$.State.Retries`, which the Context Object does not have (line N) (3) state `A`: OutputPath reads `$$.Payload`, which the Context Object does not have (line N) (4) state `B`: TimestampPath reads `$$['Execution']['Time']`, which the Context Object does not have (line N) (5) state `C`: Parameters reads `$$.Task.Token`, which only a task with .waitForTaskToken has (line N) (6) state `C`: Parameters reads `$$.Map.Item.Value`, which only a state that a Map runs has (line N) (7) state `D`: NumericGreaterThanPath reads `$$.State.RetryCuont`, which the Context Object does not have; did you mean `RetryCount`? (line N) (8) state `E`: CausePath reads `$$.Execution.Id.Name`, which the Context Object does not have (line N)

// --- task-token-missing

// mistake token-absent
constexpr auto no_token =
    state_machine("M", start_at("A"),
                  sequence(task("A", ask, parameters(object(field("MessageBody", path("$"))))),
                           task("B", ask, parameters(object(field("t", "$$.Task.Token")))), task("C", ask, end)));
static_assert(verify<no_token>::ok);   // says: (1) state `A`: it waits for its task token, and passes it to nobody (line N) (2) state `B`: it waits for its task token, and passes it to nobody (line N) (3) state `C`: it waits for its task token, and passes it to nobody (line N)

// --- jsonata-header

constexpr auto in_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output(jsonata("$states.input.(")), end));
static_assert(verify<in_jsonata>::ok);   // says: state machine `M`: an expression of JSONata needs #include <aslant/jsonata.hpp> (line N)
constexpr auto one_state = state_machine(
    "M", start_at("A"),
    sequence(pass("A", query_language("JSONata"), output(json(R"({"a": "{% 1 + %}"})"))), pass("B", input_path("$.a["), end)));
static_assert(verify<one_state>::ok);   // says: (1) state machine `M`: an expression of JSONata needs #include <aslant/jsonata.hpp> (line N) (2) state `B`: InputPath holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 (line N)
constexpr auto without_any = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output("a text"), end));
static_assert(verify<without_any>::ok);

// --- what is right

constexpr auto right = state_machine(
    "M", start_at("A"),
    sequence(
        pass("A", input_path("$.detail-type"), output_path("$.a[?(@.b == 1 && @.c in ['x', 'y'])].d"),
             result_path("$.orders[0]['first one']")),
        pass(
            "B",
            parameters(json(
                R"x({"id.$": "$.items[-1:]", "list": [{"x.$": "$$.Execution.Input['a.b']", "y.$": "States.Format('{}', $.a)", "plain": "text"}]})x"))),
        map("C", items_path("$.store\\.book"), max_concurrency_path("$$.Execution.Input.n"),
            item_processor(start_at("X"), succeed("X")), next("D"))),
    choice("D", when(var("$..price[0]") < 10 && is_present("$.a.min()"), "E"), otherwise("E")),
    fail("E", error_path("$.Error"), cause_path("$$.Execution.Name")));
static_assert(verify<right, warnings_as_errors>::ok);
constexpr auto right_calls = state_machine(
    "M", start_at("A"),
    pass("A",
         parameters(object(field("a", intrinsic("States.Format('{} isn\\'t \\{{}\\}', $.a, States.MathAdd($.n, -1))")),
                           field("b", format("it's {} of \\{{}\\}", path("$.n"), array_length(array(1, path("$.a"))))),
                           field("c", nested), field("d", array_contains(array("x", "y"), path("$.a[?(@.b == ',')]"))),
                           field("e", hash(path("$.a"), "SHA-256")))),
         next("B")),
    fail("B", error_path(uuid()), cause_path(format("{}", path("$.Cause")))));
static_assert(verify<right_calls, warnings_as_errors>::ok);
constexpr auto right_reads = state_machine(
    "M", start_at("A"),
    sequence(pass("A", assign(field("n", 0), field("shop", path("$.shop")))),
             pass("B", assign(field("n", math_add(path("$n"), 1))), next("C"))),
    choice("C", when(var("$n") < 3, "B"), when(is_null("$.a"), "Z", assign(field("why", "null"))), otherwise("D")),
    sequence(task("D", ask, parameters(object(field("t", path("$$.Task.Token")))), timeout(seconds(9))),
             task("E", ask, parameters(json(R"x({"a": {"t.$": "States.Format('{}', $$.Task.Token)"}})x")), timeout(seconds(9))),
             task("F", resource("arn:aws:states:::states:startExecution.sync:2"), parameters(object(field("t.$", "$$.Task"))),
                  timeout(seconds(9))),
             map("G", items_path("$shop.orders"), item_selector(object(field("i", path("$$.Map.Item.Index")))),
                 item_processor(start_at("X"), pass("X", input_path("$$.Map.Item.Value.id"),
                                                    parameters(object(field("shop", path("$shop")))), end)),
                 catch_errors("Refused", "Z", assign(field("why", path("$.Cause")))), end)),
    fail("Z", error("Refused"), cause_path("$why")));
static_assert(verify<right_reads, warnings_as_errors>::ok);
