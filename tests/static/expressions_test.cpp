// Expressions of JSONPath states: which field takes which path, where intrinsic functions may stand, what the Context Object has.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto request = core::resource("arn:aws:states:::sqs:sendMessage");
constexpr auto get_object = core::resource("arn:aws:states:::s3:getObject");
constexpr auto put_object = core::resource("arn:aws:states:::s3:putObject");
constexpr auto place = parameters(object(field("Bucket", "b"), field("Key", "k")));

template <class... P> constexpr said machine(P const&... states) { return check(state_machine("M", start_at("A"), states...)); }
template <class... P> constexpr said of_pass(P const&... properties) { return machine(pass("A", properties..., end)); }
template <class... P> constexpr said of_task(P const&... properties) { return machine(task("A", request, properties..., end)); }
template <class... P> constexpr said of_map(P const&... properties) {
    return machine(map("A", properties..., item_processor(start_at("B"), succeed("B")), end));
}
template <class... P> constexpr said of_distributed(P const&... properties) {
    return machine(map("A", properties..., item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), end));
}
template <class C> constexpr said of_choice(C const& condition) {
    return machine(choice("A", when(condition, "B"), otherwise("B")), succeed("B"));
}

// --- which field takes which path

struct sample {
    core::literal path;
    char const* what;
};
constexpr sample samples[]{
    {"$.a.b", "names"},          {"$['a b'][0]", "an index"},     {"$$.Execution.Input.n", "the Context Object"},
    {"$v", "a variable"},        {"$v.a[0]", "what is in one"},   {"$.a[*]", "a wildcard"},
    {"$..a", "a descent"},       {"$.a[-1]", "a negative index"}, {"$.a[0:1]", "a slice"},
    {"$['a','b']", "two names"}, {"$.a[?(@.b)]", "a filter"},     {"$.a.length()", "a function"},
    {"$.a[", "half a path"},     {"States.UUID()", "a call"},     {"a", "no path"},
};
constexpr int sample_count = sizeof samples / sizeof *samples;

// A letter for each sample: + it is right, v it is read as a variable, which nothing assigns here, or what is said: r reference-path,
// p path-place, x path-syntax, s path-start
constexpr char any_path[] = "+++vv+++++++xss";
constexpr char reference_path[] = "+++vvrrrrrrrxss";
constexpr char place_in_input[] = "++ppprrrrrrrxss";

constexpr char verdict(said const& all) {
    if (all.nothing()) return '+';
    if (all.count() != 1) return '?';
    switch (all.all.found[0].broken) {
        case rule::reference_path: return 'r';
        case rule::path_place: return 'p';
        case rule::path_syntax: return 'x';
        case rule::path_start: return 's';
        case rule::variable_unassigned: return 'v';
        default: return '!';
    }
}
// The first sample of which something else is said.
constexpr char const* differs(said (*with)(core::literal), char const* verdicts) {
    for (int i = 0; i < sample_count; ++i)
        if (verdict(with(samples[i].path)) != verdicts[i]) return samples[i].what;
    return nullptr;
}
static_assert(sizeof any_path == sample_count + 1 && sizeof reference_path == sample_count + 1 &&
              sizeof place_in_input == sample_count + 1);

// States Language: "Input and Output Processing", "Paths"
static_assert(!differs([](core::literal p) { return of_pass(input_path(p)); }, any_path));
static_assert(!differs([](core::literal p) { return of_pass(output_path(p)); }, any_path));
static_assert(!differs([](core::literal p) { return of_pass(result_path(p)); }, place_in_input));
static_assert(
    !differs([](core::literal p) { return machine(task("A", request, catch_all("B", result_path(p)), end), succeed("B")); },
             place_in_input));
static_assert(of_pass(input_path(nullptr), output_path(nullptr), result_path(nullptr)).nothing());
static_assert(of_map(items_path(nullptr)).only(rule::path_null));

// a test and what it is compared with
static_assert(!differs([](core::literal p) { return of_choice(var(p) == 1); }, any_path));
static_assert(!differs([](core::literal p) { return of_choice(!(is_string(p) && is_null("$.a"))); }, any_path));
static_assert(of_choice(is_present("$v") || is_null("$v.a")).nothing(), "they ask for what may not be there");
static_assert(!differs([](core::literal p) { return of_choice(string_equals("$.a", path(p))); }, any_path));
static_assert(of_choice(var("$.a[") == path("$.b")).times(rule::comparator_unknown) == 1);

// one place
static_assert(!differs([](core::literal p) { return of_map(items_path(p)); }, reference_path));
static_assert(!differs([](core::literal p) { return of_map(max_concurrency_path(p)); }, reference_path));
static_assert(!differs([](core::literal p) { return of_task(timeout_seconds_path(p)); }, reference_path));
static_assert(!differs([](core::literal p) { return of_task(timeout(seconds(9)), heartbeat_seconds_path(p)); }, reference_path));
static_assert(!differs([](core::literal p) { return machine(wait("A", seconds_path(p), end)); }, reference_path));
static_assert(!differs([](core::literal p) { return machine(wait("A", timestamp_path(p), end)); }, reference_path));
static_assert(!differs([](core::literal p) { return of_distributed(tolerated_failure_count_path(p)); }, reference_path));
static_assert(!differs([](core::literal p) { return of_distributed(tolerated_failure_percentage_path(p)); }, reference_path));
static_assert(!differs(
    [](core::literal p) {
        return of_distributed(item_reader(get_object, place, reader_config(input_type("JSON"), max_items_path(p))));
    },
    reference_path));
static_assert(!differs([](core::literal p) { return of_distributed(item_batcher(max_items_per_batch_path(p))); }, reference_path));
static_assert(!differs([](core::literal p) { return of_distributed(item_batcher(max_input_bytes_per_batch_path(p))); },
                       reference_path));
static_assert(!differs([](core::literal p) { return machine(fail("A", error_path(p))); }, reference_path));
static_assert(!differs([](core::literal p) { return machine(fail("A", cause_path(path(p)))); }, reference_path));

// payload templates
static_assert(!differs([](core::literal p) { return of_pass(parameters(object(field("x", path(p))))); }, any_path));
static_assert(!differs([](core::literal p) { return of_task(result_selector(object(field("x", path(p))))); }, any_path));
static_assert(!differs([](core::literal p) { return of_map(item_selector(object(field("x", path(p))))); }, any_path));
static_assert(!differs([](core::literal p) { return of_pass(assign(field("x", path(p)))); }, any_path));
static_assert(!differs([](core::literal p) { return of_task(credentials(path(p))); }, any_path));
static_assert(!differs(
    [](core::literal p) { return of_distributed(item_batcher(max_items_per_batch(1), batch_input(object(field("x", path(p)))))); },
    any_path));
static_assert(!differs(
    [](core::literal p) {
        return of_distributed(item_reader(get_object, parameters(object(field("Bucket", path(p)), field("Key", "k")))));
    },
    any_path));
static_assert(!differs(
    [](core::literal p) {
        return of_distributed(result_writer(put_object, parameters(object(field("Bucket", path(p)), field("Prefix", "p")))));
    },
    any_path));
// at any depth, in arrays too, and however it is written
static_assert(!differs(
    [](core::literal p) {
        return of_pass(parameters(object(field("x", array(1, object(field("y", object(field("z", path(p))))))))));
    },
    any_path));
static_assert(!differs([](core::literal p) { return of_pass(parameters(object(field("x", array(path(p)))))); }, any_path));

// --- intrinsic functions: in every payload template and, where they give a text, for Error and Cause
// (Step Functions guide: "Intrinsics for JSONPath states")

// What is said of calls in a template, however it is written.
template <class With> constexpr bool checks_calls(With const& with) {
    return with(object(field("x", intrinsic("States.Array($.a, $.v, $$.Execution.Id)")), field("y", math_add(path("$.v"), 1)),
                       field("z", array(uuid(), "b", 1)), field("w.$", "States.UUID()"), field("s", "States.Nothing")))
               .nothing() &&
           with(json(R"x({"x.$": "States.Format('{}', $.v)", "y": [{"z.$": "States.Array()"}], "w": "States.Nothing()"})x"))
               .nothing() &&
           with(object(field("x", intrinsic("States.Formatt('')")))).only(rule::intrinsic_unknown) &&
           with(object(field("x", array_get_item(path("$.a"))))).only(rule::intrinsic_count) &&
           with(object(field("x.$", "States.Formatt('')"))).only(rule::intrinsic_unknown) &&
           with(json(R"x({"x": [{"y.$": "States.UUID(1)"}]})x")).only(rule::intrinsic_count) &&
           with(json(R"({"x": [{"y.$": "a"}]})")).only(rule::template_in_json_text) &&
           with(json(R"({"x": {"y.$": 1}})")).only(rule::template_in_json_text) &&
           with(json(R"({"x": {"y.$": "$.a["}})")).only(rule::path_syntax);
}
static_assert(checks_calls([](auto const& t) { return of_pass(parameters(t)); }));
static_assert(checks_calls([](auto const& t) { return of_task(parameters(t)); }));
static_assert(checks_calls([](auto const& t) { return of_task(result_selector(t)); }));
static_assert(checks_calls([](auto const& t) { return of_map(item_selector(t)); }));
static_assert(checks_calls([](auto const& t) { return of_map(result_selector(t)); }));
static_assert(checks_calls([](auto const& t) { return of_pass(assign(field("x", t))); }));
static_assert(checks_calls([](auto const& t) {
    return machine(task("A", request, catch_all("B", assign(field("x", t))), end), succeed("B"));
}));
static_assert(checks_calls([](auto const& t) {
    return machine(choice("A", when(is_null("$.a"), "B", assign(field("x", t))), otherwise("B")), succeed("B"));
}));
static_assert(checks_calls([](auto const& t) { return of_distributed(item_batcher(max_items_per_batch(1), batch_input(t))); }));
static_assert(checks_calls([](auto const& t) {
    return machine(parallel("A", parameters(t), branch(start_at("B"), succeed("B")), end));
}));
static_assert(of_task(credentials(object(field("RoleArn", format("arn:aws:iam::{}:role/r", path("$.account")))))).nothing() &&
              of_task(credentials(intrinsic("States.Format('{}')"))).only(rule::intrinsic_format, kind::credentials));

// Error and Cause. Step Functions guide: "Fail workflow state"
template <class T> constexpr said caused_by(T const& call) { return machine(fail("A", cause_path(call))); }
static_assert(caused_by(format("{}", path("$.v"))).nothing() && caused_by(json_to_string(path("$.a"))).nothing() &&
              caused_by(array_get_item(path("$.a"), 0)).nothing() && caused_by(base64_encode(path("$.a"))).nothing() &&
              caused_by(base64_decode("QQ==")).nothing() && caused_by(hash(path("$.a"), "MD5")).nothing() &&
              caused_by(uuid()).nothing());
static_assert(caused_by(intrinsic("States.Format('{}', $.v)")).nothing() && caused_by(intrinsic("States.UUID()")).nothing());
static_assert(caused_by(array_length(path("$.a"))).only(rule::error_path_function, kind::cause_path) &&
              caused_by(math_add(1, 2)).only(rule::error_path_function) &&
              caused_by(string_to_json(path("$.a"))).only(rule::error_path_function) &&
              caused_by(string_split("a", "b")).only(rule::error_path_function) &&
              caused_by(json_merge(path("$.a"), path("$.b"), false)).only(rule::error_path_function));
static_assert(caused_by(intrinsic("States.Array($.a)")).only(rule::error_path_function) &&
              caused_by(intrinsic("States.MathRandom(1, 2)")).only(rule::error_path_function));
static_assert(caused_by(intrinsic("States.Formatt('')")).only(rule::intrinsic_unknown, kind::cause_path) &&
              caused_by(format("{}")).only(rule::intrinsic_format) &&
              caused_by(intrinsic("States.UUID(")).only(rule::intrinsic_syntax));
static_assert(machine(fail("A", error_path(hash(path("$$.Execution.Name"), "SHA-256")), cause_path("$.v.Cause"))).nothing() &&
              machine(fail("A", error_path(uuid(1)))).only(rule::intrinsic_count, kind::error_path));

// --- each rule of calls, in a text and in C++
constexpr said text_call(core::literal call) { return of_pass(parameters(object(field("x", intrinsic(call))))); }
template <class T> constexpr said call(T const& value) { return of_pass(parameters(object(field("x", value)))); }

static_assert(text_call("States.Format('a')").nothing() && text_call("States.Format('{} \\{\\} {}', $.a, 1)").nothing() &&
              text_call("States.MathAdd( $.v , -1 )").nothing() && text_call("States.ArrayContains($.a, null)").nothing() &&
              text_call("States.JsonMerge($.a, States.StringToJson($.b), false)").nothing() &&
              text_call("States.Array($.a[?(@.b == ')')], $['x,y'], 'it\\'s')").nothing());
static_assert(text_call("States.UUID(").only(rule::intrinsic_syntax) &&
              text_call("States.Format($.a").only(rule::intrinsic_syntax) &&
              text_call("States.Format('a',)").only(rule::intrinsic_syntax) &&
              text_call("States.Format(\"a\")").only(rule::intrinsic_syntax) &&
              text_call("States.Format('a\\n')").only(rule::intrinsic_syntax) &&
              text_call("States.Format('{')").only(rule::intrinsic_syntax) &&
              text_call("States.UUID ()").only(rule::intrinsic_syntax) &&
              text_call("States.UUID() + 1").only(rule::intrinsic_syntax) &&
              text_call("States.Array($.a[)").only(rule::intrinsic_syntax));
static_assert(call(format("{")).only(rule::intrinsic_syntax) && call(format("\\n")).only(rule::intrinsic_syntax) &&
              call(format("\\{ {} 'it''s'", 1)).nothing());
static_assert(text_call("States.Uuid()").only(rule::intrinsic_unknown) && text_call("Format('')").only(rule::intrinsic_unknown));
static_assert(text_call("States.MathAdd(1)").only(rule::intrinsic_count) && call(math_add(1, 2, 3)).only(rule::intrinsic_count) &&
              call(format()).only(rule::intrinsic_count) && call(uuid("a")).only(rule::intrinsic_count) &&
              call(math_random(1, 2, 3)).nothing() && call(array()).nothing());
static_assert(text_call("States.MathAdd('a', 1)").only(rule::intrinsic_arguments) &&
              text_call("States.Hash($.a, 'SHA1')").only(rule::intrinsic_arguments) &&
              text_call("States.ArrayRange(1, 9, 0)").only(rule::intrinsic_arguments) &&
              text_call("States.JsonToString('a')").only(rule::intrinsic_arguments) &&
              text_call("States.ArrayPartition($.a, 0)").only(rule::intrinsic_arguments));
static_assert(call(math_add(1, 2.5)).only(rule::intrinsic_arguments) && call(hash("a", "md5")).only(rule::intrinsic_arguments) &&
              call(array_range(0, 1000, 1)).only(rule::intrinsic_arguments) && call(array_range(1, 1000, 1)).nothing() &&
              call(array_partition(array(1, 2), -1)).only(rule::intrinsic_arguments) &&
              call(array_contains(array(1, 2), object())).only(rule::intrinsic_arguments) &&
              call(array_get_item("a", 1)).only(rule::intrinsic_arguments));
static_assert(text_call("States.Format('{} {}', 1)").only(rule::intrinsic_format) &&
              text_call("States.Format('a', 1)").only(rule::intrinsic_format) &&
              call(format("{}", 1, 2)).only(rule::intrinsic_format) && call(format(path("$.a"), 1, 2)).nothing());
static_assert(text_call("States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array("
                        "States.Array(States.Array(States.Array(1))))))))))")
                  .nothing() &&
              text_call("States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array("
                        "States.Array(States.Array(States.Array(States.Array(1)))))))))))")
                  .only(rule::intrinsic_nesting));
constexpr auto three_deep = array_length(array_length(array_length(path("$.a"))));
constexpr auto nine_deep = array_unique(array_unique(array_unique(array_unique(array_unique(array_unique(three_deep))))));
static_assert(call(array_unique(nine_deep)).times(rule::intrinsic_nesting) == 0 &&
              call(array(nine_deep, nine_deep)).times(rule::intrinsic_nesting) == 0 &&
              call(array_unique(array_unique(nine_deep))).times(rule::intrinsic_nesting) == 1);
// a path in a call is a path, and no text may be one
static_assert(call(format("{}", path("$.a["))).only(rule::path_syntax) && call(array(1, path("$.a.."))).only(rule::path_syntax) &&
              call(format("{}", path("a"))).only(rule::path_start) && call(array(path("a"))).only(rule::path_start));
// in an argument that is a call too, only the first mistake of the whole is told
static_assert(call(array(format("{}"), uuid(1))).count() == 1);

// Where nothing is computed a call is a text, or a mistake of its own.
static_assert(of_pass(result(object(field("x", "States.Nothing()"), field("y.$", "States.Nothing()")))).nothing() &&
              of_pass(result(json(R"({"x.$": "a", "y": "$.a["})"))).nothing() &&
              of_pass(result(object(field("x", uuid())))).only(rule::path_misplaced) &&
              of_pass(parameters(uuid())).only(rule::path_misplaced) &&
              of_pass(query_language("JSONata"), output(object(field("x", uuid())))).only(rule::path_misplaced) &&
              of_pass(query_language("JSONata"), output(json(R"({"x.$": "a"})"))).nothing());

// texts of BatchInput are no settings of the batcher
static_assert(of_distributed(item_batcher(max_items_per_batch(1),
                                          batch_input(object(field("HomePath", "$HOME/x"), field("Path", "$.a[")))))
                  .nothing());

// --- the Context Object

constexpr said read_in_template(core::literal p) { return of_pass(parameters(object(field("x", path(p))))); }
static_assert(read_in_template("$$").nothing() && read_in_template("$$.Execution").nothing() &&
              read_in_template("$$.Execution.Id").nothing() && read_in_template("$$['Execution']['Name']").nothing() &&
              read_in_template("$$.Execution.Input.whatever[0].there").nothing() &&
              read_in_template("$$.Execution.RoleArn").nothing() && read_in_template("$$.Execution.StartTime").nothing() &&
              read_in_template("$$.Execution.RedriveCount").nothing() && read_in_template("$$.Execution.RedriveTime").nothing() &&
              read_in_template("$$.State.Name").nothing() && read_in_template("$$.State.EnteredTime").nothing() &&
              read_in_template("$$.State.RetryCount").nothing() && read_in_template("$$.StateMachine.Id").nothing() &&
              read_in_template("$$.StateMachine.Name").nothing() && read_in_template("$$..Id").nothing() &&
              read_in_template("$$.*").nothing());
static_assert(read_in_template("$$.Executionn.Id").only(rule::context_member, kind::parameters) &&
              read_in_template("$$.Execution.ID").only(rule::context_member) &&
              read_in_template("$$.Payload").only(rule::context_member) &&
              read_in_template("$$.State.Id").only(rule::context_member) &&
              read_in_template("$$['Machine']").only(rule::context_member) &&
              read_in_template("$$.Execution.Id.x").only(rule::context_member) &&
              read_in_template("$$.Executionn[?(@.a)]").only(rule::context_member));
constexpr said typo = read_in_template("$$.Executionn.Id");
static_assert(typo.all.found[0].hint.second == "Execution" && typo.all.found[0].what.second == "$$.Executionn.Id");

// wherever a path may read it
template <class S> constexpr bool is_told(S const& state, kind field) { return machine(state).only(rule::context_member, field); }
static_assert(is_told(pass("A", input_path("$$.Wrong"), end), kind::input_path) &&
              is_told(pass("A", output_path("$$.Wrong"), end), kind::output_path) &&
              is_told(wait("A", timestamp_path("$$.Wrong"), end), kind::timestamp_path) &&
              is_told(fail("A", cause_path("$$.Wrong")), kind::cause_path) &&
              is_told(fail("A", cause_path(format("{}", path("$$.Wrong")))), kind::cause_path) &&
              is_told(pass("A", assign(field("x", path("$$.Wrong"))), end), kind::assign) &&
              is_told(pass("A", parameters(object(field("x", intrinsic("States.Array(1, $$.Wrong.Id)")))), end),
                      kind::parameters) &&
              is_told(pass("A", parameters(json(R"({"x": {"y.$": "$$.Wrong"}})")), end), kind::parameters) &&
              is_told(pass("A", parameters(json(R"({"y.$": "\u0024$.Wr\u006fng"})")), end), kind::parameters) &&
              is_told(pass("A", input_path("$.a[?(@.b == $$.Wrong.Id)]"), end), kind::input_path) &&
              is_told(pass("A", query_language("JSONata"), output(jsonata("$states.context.Wrong")), end), kind::output) &&
              is_told(pass("A", query_language("JSONata"), output(json(R"({"x": "{% $states.context.Wrong %}"})")), end),
                      kind::output));
static_assert(of_choice(var("$$.Wrong") == 1).only(rule::context_member, kind::comparison) &&
              of_choice(numeric_equals("$.a", path("$$.Wrong"))).only(rule::context_member) &&
              of_choice(numeric_equals("$.a", path("$$.Execution.Input.n"))).nothing());
static_assert(of_pass(result_path("$$.Execution.Input")).only(rule::path_place));

// Task.Token: of a task that waits, with which somebody is told
constexpr auto callback = core::resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken");
constexpr auto nested = core::resource("arn:aws:states:::states:startExecution.sync:2");
constexpr auto job = core::resource("arn:aws:states:::ecs:runTask.sync");
constexpr auto with_token = parameters(object(field("t", path("$$.Task.Token"))));
template <class... P> constexpr said waiting(P const&... properties) { return machine(task("A", callback, properties..., end)); }
template <class... P> constexpr said waiting_in_jsonata(P const&... properties) {
    return machine(task("A", query_language("JSONata"), callback, properties..., end));
}
static_assert(waiting(with_token).nothing() && waiting().only(rule::task_token_missing) &&
              waiting(parameters(object(field("t", path("$.Task.Token"))))).only(rule::task_token_missing) &&
              waiting(parameters(object(field("t", "$$.Task.Token")))).only(rule::task_token_missing) &&
              waiting(parameters(object(field("t", path("$$.Execution.Id"))))).only(rule::task_token_missing));
static_assert(waiting(parameters(object(field("t.$", "$$.Task.Token")))).nothing() &&
              waiting(parameters(object(field("t", path("$$['Task']['Token']"))))).nothing() &&
              waiting(parameters(object(field("t", path("$$.Task"))))).nothing() &&
              waiting(parameters(object(field("t", path("$$"))))).nothing() &&
              waiting(parameters(object(field("a", array(1, object(field("t", path("$$.Task.Token")))))))).nothing() &&
              waiting(parameters(object(field("t", format("{}", path("$$.Task.Token")))))).nothing() &&
              waiting(parameters(object(field("t", intrinsic("States.Format('x{}', $$.Task.Token)"))))).nothing() &&
              waiting(parameters(object(field("t", array(path("$$.Task.Token")))))).nothing() &&
              waiting(parameters(json(R"({"a": [{"t.$": "$$.Task.Token"}]})"))).nothing() &&
              waiting(parameters(json(R"x({"t.$": "States.Array($$.Task.Token)"})x"))).nothing() &&
              waiting(parameters(json(R"({"t.$": "\u0024$.Task.T\u006fken"})"))).nothing() &&
              waiting(parameters(json(R"({"t": "$$.Task.Token"})"))).only(rule::task_token_missing) &&
              waiting(input_path("$$"), parameters(object(field("t", path("$.Task.Token"))))).nothing());
static_assert(
    waiting_in_jsonata(arguments(object(field("t", jsonata("$states.context.Task.Token"))))).nothing() &&
    waiting_in_jsonata(arguments(object(field("t", "{% $states.context.Task.Token %}")))).nothing() &&
    waiting_in_jsonata(arguments(jsonata("{'t': $states.context.Task.Token}"))).nothing() &&
    waiting_in_jsonata(arguments(json(R"({"t": "{% $states.context.Task.Token %}"})"))).nothing() &&
    waiting_in_jsonata(arguments(jsonata("$merge([$states.input, $states.context.Task])"))).nothing() &&
    waiting_in_jsonata(arguments(jsonata("($c := $states.context; {'t': $c.Task.Token})"))).nothing() &&
    waiting_in_jsonata(arguments(jsonata("{'all': $states}"))).nothing() &&
    waiting_in_jsonata(arguments(object(field("t", "$states.context.Task.Token")))).only(rule::task_token_missing) &&
    waiting_in_jsonata(arguments(jsonata("{'t': $states.input.token}"))).only(rule::task_token_missing) &&
    waiting_in_jsonata(arguments(object(field("t", jsonata("$states.context.Execution.Id"))))).only(rule::task_token_missing));
static_assert(of_task(with_token).only(rule::context_place, kind::parameters) &&
              of_task(parameters(object(field("t", path("$$.Task"))))).only(rule::context_place) &&
              of_task(parameters(object(field("t", path("$$"))))).nothing() &&
              of_pass(parameters(object(field("t", path("$$.Task.Token"))))).only(rule::context_place) &&
              of_pass(query_language("JSONata"), output(jsonata("$states.context.Task.Token"))).only(rule::context_place) &&
              of_task(parameters(object(field("t", path("$$.Task.Tokn"))))).only(rule::context_member));
// A call that ends with .sync may be ended with its token too.
static_assert(machine(task("A", nested, with_token, end)).nothing() && machine(task("A", job, with_token, end)).nothing() &&
              machine(task("A", query_language("JSONata"), nested,
                           arguments(object(field("t", jsonata("$states.context.Task.Token")))), end))
                  .nothing() &&
              machine(task("A", nested, end)).nothing());

// Map.Item: in a Map's ItemSelector, and in what it runs, at any depth
constexpr auto item = parameters(object(field("i", path("$$.Map.Item.Index")), field("v", path("$$.Map.Item.Value.a[0].b"))));
template <class... S> constexpr said in_map(core::literal first, S const&... states) {
    return machine(map("A", item_processor(start_at(first), states...), end));
}
static_assert(of_map(item_selector(object(field("i", path("$$.Map.Item.Index")), field("v", path("$$.Map.Item.Value")),
                                          field("k", path("$$.Map.Item.Key")), field("s", path("$$.Map.Item.Source")))))
                  .nothing() &&
              of_map(item_selector(object(field("i", format("{}", path("$$.Map.Item.Index")))))).nothing() &&
              of_map(item_selector(json(R"({"i.$": "$$.Map.Item.Index"})"))).nothing() &&
              of_map(query_language("JSONata"), items(jsonata("$states.input")),
                     item_selector(object(field("i", jsonata("$states.context.Map.Item.Value")))))
                  .nothing());
static_assert(in_map("B", pass("B", item, end)).nothing() &&
              in_map("B", parallel("B", branch(start_at("C"), pass("C", item, end)), end)).nothing() &&
              in_map("B", map("B", items_path("$$.Map.Item.Value"), item_processor(start_at("C"), succeed("C")), end)).nothing() &&
              machine(map("A", item_processor(distributed("EXPRESS"), start_at("B"), pass("B", item, end)), end)).nothing());
static_assert(of_pass(item).times(rule::context_place) == 2 &&
              machine(parallel("A", branch(start_at("B"), pass("B", item, end)), end)).times(rule::context_place) == 2 &&
              of_pass(parameters(object(field("m", path("$$.Map"))))).only(rule::context_place) &&
              of_pass(query_language("JSONata"), output(jsonata("$states.context.Map.Item.Index"))).only(rule::context_place) &&
              machine(map("A", item_processor(start_at("B"), succeed("B")), next("C")), pass("C", item, end))
                      .times(rule::context_place) == 2 &&
              of_map(item_selector(object(field("i", path("$$.Map.Item.Indx"))))).only(rule::context_member));

// --- what real definitions write
static_assert(of_pass(input_path("$.detail-type"), output_path("$[(@.length-1)].bar")).nothing() &&
              of_pass(input_path("$.GetQueryResults.ResultSet.Rows[1:]"), result_path("$.error-info")).nothing() &&
              of_pass(input_path("$.books[-2]"), output_path("$[*].a")).nothing() &&
              of_pass(result_path("$.store\\.book"), input_path("$['detail-type']")).nothing() &&
              of_pass(result_path("$.foo\\@bar.baz\\[\\[.\\?pretty")).nothing() && of_pass(result_path("$.&Ж中")).nothing() &&
              of_map(items_path("$.Records[0].s3['objects']")).nothing() &&
              of_choice(var("$.RunJobResult.logs[0]") == "ok" && var("$[1].error") > 1).nothing());

}
