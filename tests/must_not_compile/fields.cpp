// Fields of states: which state type takes which, what excludes what, paths, numbers, what must be there; Retry and Catch.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
using namespace aslant;
constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");
constexpr auto small = json(R"({"size": 1})");

// --- field-not-allowed: each state type has its own fields

// mistake fail-next
constexpr auto fail_next = state_machine("M", start_at("A"), pass("A", next("B")), fail("B", error("Refused"), next("C")), succeed("C"));
static_assert(verify<fail_next>::ok);   // says: state `B`: it takes no Next (line N)
constexpr auto of_task = state_machine("M", start_at("A"), task("A", resize, seconds(3), result(small), items_path("$.a"), end));
static_assert(verify<of_task>::ok);   // says: (1) state `A`: it takes no Seconds (line N) (2) state `A`: it takes no Result (line N) (3) state `A`: it takes no ItemsPath (line N)
constexpr auto of_pass = state_machine("M", start_at("A"), pass("A", timeout(seconds(3)), retry_all(), result_selector(small), end));
static_assert(verify<of_pass>::ok);   // says: (1) state `A`: it takes no TimeoutSeconds (line N) (2) state `A`: it takes no Retry (line N) (3) state `A`: it takes no ResultSelector (line N)
constexpr auto of_choice =
    state_machine("M", start_at("A"), choice("A", when(is_present("$.x"), "B"), otherwise("B"), next("B"), end, result_path("$.x")), succeed("B"));
static_assert(verify<of_choice>::ok);   // says: (1) state `A`: it takes no Next (line N) (2) state `A`: it takes no End (line N) (3) state `A`: it takes no ResultPath (line N)
constexpr auto of_wait = state_machine("M", start_at("A"), wait("A", seconds(1), result_path("$.x"), heartbeat(seconds(2)), catch_all("A"), end));
static_assert(verify<of_wait>::ok);   // says: (1) state `A`: it takes no ResultPath (line N) (2) state `A`: it takes no HeartbeatSeconds (line N) (3) state `A`: it takes no Catch (line N)
constexpr auto of_succeed = state_machine("M", start_at("A"), succeed("A", end, result_path("$.x")));
static_assert(verify<of_succeed>::ok);   // says: (1) state `A`: it takes no End (line N) (2) state `A`: it takes no ResultPath (line N)
constexpr auto of_fail = state_machine("M", start_at("A"), fail("A", input_path("$.x"), output_path("$"), parameters(small)));
static_assert(verify<of_fail>::ok);   // says: (1) state `A`: it takes no InputPath (line N) (2) state `A`: it takes no OutputPath (line N) (3) state `A`: it takes no Parameters (line N)
constexpr auto of_parallel =
    state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), succeed("B")), timeout(minutes(1)), max_concurrency(2), resize, end));
static_assert(verify<of_parallel>::ok);   // says: (1) state `A`: it takes no TimeoutSeconds (line N) (2) state `A`: it takes no MaxConcurrency (line N) (3) state `A`: it takes no Resource (line N)
constexpr auto of_map =
    state_machine("M", start_at("A"), map("A", item_processor(start_at("B"), succeed("B")), timestamp_path("$.x"), otherwise("A"), error("E"), end));
static_assert(verify<of_map>::ok);   // says: (1) state `A`: it takes no TimestampPath (line N) (2) state `A`: it takes no Default (line N) (3) state `A`: it takes no Error (line N)
constexpr auto of_machine = state_machine("M", start_at("A"), next("A"), input_path("$.x"), succeed("A"));
static_assert(verify<of_machine>::ok);   // says: (1) state machine `M`: it takes no Next (line N) (2) state machine `M`: it takes no InputPath (line N)
constexpr auto of_branch = state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), timeout(hours(1)), succeed("A")), end));
static_assert(verify<of_branch>::ok);   // says: branch 1 of state `P`: it takes no TimeoutSeconds (line N)
constexpr auto of_item_processor =
    state_machine("M", start_at("P"), map("P", item_processor(start_at("A"), succeed("A"), max_concurrency(1), end), end));
static_assert(verify<of_item_processor>::ok);   // says: (1) the item processor of state `P`: it takes no MaxConcurrency (line N) (2) the item processor of state `P`: it takes no End (line N)
constexpr auto of_retrier = state_machine("M", start_at("A"), task("A", resize, retry_all(result_path("$.error"), timeout(seconds(1))), end));
static_assert(verify<of_retrier>::ok);   // says: (1) state `A`: its Retry takes no ResultPath (line N) (2) state `A`: its Retry takes no TimeoutSeconds (line N)
constexpr auto of_catcher = state_machine("M", start_at("A"), task("A", resize, catch_all("B", max_attempts(3), next("B")), end), succeed("B"));
static_assert(verify<of_catcher>::ok);   // says: (1) state `A`: its Catch takes no MaxAttempts (line N) (2) state `A`: its Catch has Next twice (line N)
constexpr auto everything_of_task =
    state_machine("M", start_at("A"), comment("c"), timeout(days(1)),
                  task("A", comment("c"), input_path("$"), output_path("$.x"), resize, parameters(small), result_selector(small), result_path("$.r"),
                       timeout(seconds(3)), heartbeat(seconds(2)), retry_all(), catch_all("B", comment("c"), result_path("$.e")), next("B")),
                  fail("B", comment("c"), error("E"), cause("because")));
static_assert(verify<everything_of_task>::ok);
constexpr auto everything_of_map =
    state_machine("M", start_at("A"), map("A", items_path("$.x"), item_selector(small), max_concurrency(0), item_processor(start_at("B"), succeed("B")),
                                          result_selector(small), discard_result, discard_input, discard_output, retry_all(), catch_all("C"), next("C")),
                  succeed("C", input_path("$.x"), output_path("$.y")));
static_assert(verify<everything_of_map>::ok);

// --- field-twice

constexpr auto timeout_twice = state_machine("M", start_at("A"), task("A", resize, timeout(seconds(1)), timeout(minutes(1)), end));
static_assert(verify<timeout_twice>::ok);   // says: state `A`: it has TimeoutSeconds twice (line N)
constexpr auto resource_twice = state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), task("A", resource("arn:aws:states:::sqs:sendMessage"), resource("arn:aws:states:::sns:publish"), end)), end, end));
static_assert(verify<resource_twice>::ok);   // says: (1) state `P`: it has End twice (line N) (2) state `A`: it has Resource twice (line N)
constexpr auto error_twice = state_machine("M", start_at("A"), fail("A", error("E"), error("F"), cause("c"), cause("d")));
static_assert(verify<error_twice>::ok);   // says: (1) state `A`: it has Error twice (line N) (2) state `A`: it has Cause twice (line N)
constexpr auto default_twice =
    state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "B"), otherwise("B"), otherwise("C")), succeed("B"), succeed("C"));
static_assert(verify<default_twice>::ok);   // says: state `A`: it has Default twice (line N)
constexpr auto retrier_twice =
    state_machine("M", start_at("A"), task("A", resize, retry("E", max_attempts(1), interval(seconds(1)), max_attempts(2)), end));
static_assert(verify<retrier_twice>::ok);   // says: state `A`: its Retry has MaxAttempts twice (line N)
constexpr auto comment_twice = state_machine("M", start_at("A"), comment("a"), comment("b"), succeed("A"));
static_assert(verify<comment_twice>::ok);   // says: state machine `M`: it has Comment twice (line N)

// --- fields-exclude

constexpr auto two_times = state_machine("M", start_at("A"), wait("A", seconds(1), timestamp_path("$.due"), end));
static_assert(verify<two_times>::ok);   // says: state `A`: it has both Seconds and TimestampPath (line N)
constexpr auto three_times = state_machine("M", start_at("A"), wait("A", seconds_path("$.s"), timestamp("2026-11-20T18:00:00Z"), timestamp_path("$.due"), end));
static_assert(verify<three_times>::ok);   // says: state `A`: it has both SecondsPath and Timestamp (line N)
constexpr auto two_timeouts = state_machine("M", start_at("A"), task("A", resize, timeout(seconds(9)), timeout_seconds_path("$.t"), end));
static_assert(verify<two_timeouts>::ok);   // says: state `A`: it has both TimeoutSeconds and TimeoutSecondsPath (line N)
constexpr auto two_heartbeats =
    state_machine("M", start_at("A"), task("A", resize, timeout(seconds(9)), heartbeat(seconds(2)), heartbeat_seconds_path("$.t"), end));
static_assert(verify<two_heartbeats>::ok);   // says: state `A`: it has both HeartbeatSeconds and HeartbeatSecondsPath (line N)
constexpr auto two_concurrencies =
    state_machine("M", start_at("A"), map("A", max_concurrency(2), max_concurrency_path("$.n"), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<two_concurrencies>::ok);   // says: state `A`: it has both MaxConcurrency and MaxConcurrencyPath (line N)
constexpr auto two_errors = state_machine("M", start_at("A"), fail("A", error("E"), error_path("$.e"), cause("c"), cause_path("$.c")));
static_assert(verify<two_errors>::ok);   // says: (1) state `A`: it has both Error and ErrorPath (line N) (2) state `A`: it has both Cause and CausePath (line N)
constexpr auto one_of_each = state_machine("M", start_at("A"), fail("A", error("E"), cause_path(intrinsic("States.Format('{}', $.c)"))));
static_assert(verify<one_of_each>::ok);

// --- path-start, path-null

// mistake itemspath
constexpr auto path_of_items = state_machine("M", start_at("A"), map("A", items_path("items"), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<path_of_items>::ok);   // says: state `A`: ItemsPath holds `items`, which is no path: it does not start with $; did you mean `$.items`? (line N)
constexpr auto paths_of_pass = state_machine("M", start_at("A"), pass("A", input_path("order"), output_path(""), result_path("payment.$"), end));
static_assert(verify<paths_of_pass>::ok);   // says: (1) state `A`: InputPath holds `order`, which is no path: it does not start with $; did you mean `$.order`? (line N) (2) state `A`: OutputPath holds ``, which is no path: it does not start with $ (line N) (3) state `A`: ResultPath holds `payment.$`, which is no path: it does not start with $ (line N)
constexpr auto paths_of_wait = state_machine("M", start_at("A"), sequence(wait("A", seconds_path("delay")), wait("B", timestamp_path(" $.due"), end)));
static_assert(verify<paths_of_wait>::ok);   // says: (1) state `A`: SecondsPath holds `delay`, which is no path: it does not start with $; did you mean `$.delay`? (line N) (2) state `B`: TimestampPath holds ` $.due`, which is no path: it does not start with $ (line N)
constexpr auto paths_of_task =
    state_machine("M", start_at("A"), task("A", resize, timeout_seconds_path("limits.timeout"), heartbeat_seconds_path("limits.heartbeat"), end));
static_assert(verify<paths_of_task>::ok);   // says: (1) state `A`: TimeoutSecondsPath holds `limits.timeout`, which is no path: it does not start with $; did you mean `$.limits.timeout`? (line N) (2) state `A`: HeartbeatSecondsPath holds `limits.heartbeat`, which is no path: it does not start with $; did you mean `$.limits.heartbeat`? (line N)
constexpr auto paths_of_fail = state_machine("M", start_at("A"), fail("A", error_path("error.Error"), cause_path("States.Format('{}', $.c)")));
static_assert(verify<paths_of_fail>::ok);   // says: (1) state `A`: ErrorPath holds `error.Error`, which is no path: it does not start with $; did you mean `$.error.Error`? (line N) (2) state `A`: CausePath holds `States.Format('{}', $.c)`, which is no path: it does not start with $ (line N)
constexpr auto path_of_catcher = state_machine("M", start_at("A"), task("A", resize, catch_all("B", result_path("error")), end), succeed("B"));
static_assert(verify<path_of_catcher>::ok);   // says: state `A`: ResultPath holds `error`, which is no path: it does not start with $; did you mean `$.error`? (line N)
constexpr auto path_in_template =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("order", object(field("id", path("order.id")))))), end));
static_assert(verify<path_in_template>::ok);   // says: state `A`: Parameters holds `order.id`, which is no path: it does not start with $; did you mean `$.order.id`? (line N)
constexpr auto right_paths = state_machine("M", start_at("A"), pass("A", input_path("$$.Execution.Input"), output_path("$"), result_path("$.payment"), end));
static_assert(verify<right_paths>::ok);

constexpr auto null_items = state_machine("M", start_at("A"), map("A", items_path(nullptr), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<null_items>::ok);   // says: state `A`: ItemsPath cannot be null (line N)
constexpr auto null_items_in_branch =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("A"), map("A", item_processor(start_at("B"), succeed("B")), items_path(nullptr), end)), end));
static_assert(verify<null_items_in_branch>::ok);   // says: state `A`: ItemsPath cannot be null (line N)
constexpr auto null_time = state_machine("M", start_at("A"), sequence(wait("A", seconds_path(nullptr)), wait("B", timestamp_path(nullptr), end)));
static_assert(verify<null_time>::ok);   // says: (1) state `A`: seconds_path takes a path such as $.order, not `nullptr` (line N) (2) state `B`: timestamp_path takes a path such as $.order, not `nullptr` (line N)
constexpr auto nulls = state_machine("M", start_at("A"), pass("A", input_path(nullptr), output_path(nullptr), result_path(nullptr), end));
static_assert(verify<nulls>::ok);

// --- number-range

// mistake timeout-zero
constexpr auto timeout_zero = state_machine("M", start_at("A"), task("A", resize, timeout(seconds(0)), end));
static_assert(verify<timeout_zero>::ok);   // says: state `A`: TimeoutSeconds is 0, allowed: 1 to 99999999 (line N)
constexpr auto timeout_of_machine = state_machine("M", start_at("A"), timeout(days(1158)), succeed("A"));
static_assert(verify<timeout_of_machine>::ok);   // says: state machine `M`: TimeoutSeconds is 100051200, allowed: 1 to 99999999 (line N)
constexpr auto heartbeat_zero = state_machine("M", start_at("A"), sequence(pass("A"), task("B", resize, heartbeat(minutes(0)), end)));
static_assert(verify<heartbeat_zero>::ok);   // says: state `B`: HeartbeatSeconds is 0, allowed: 1 to 99999999 (line N)
constexpr auto negative_wait = state_machine("M", start_at("A"), wait("A", hours(-1), end));
static_assert(verify<negative_wait>::ok);   // says: state `A`: Seconds is -3600, allowed: 0 to 99999999 (line N)
constexpr auto long_wait = state_machine("M", start_at("A"), wait("A", days(9223372036854775807LL), end));
static_assert(verify<long_wait>::ok);   // says: state `A`: Seconds is 9223372036854775807, allowed: 0 to 99999999 (line N)
constexpr auto negative_concurrency =
    state_machine("M", start_at("A"), map("A", max_concurrency(-5), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<negative_concurrency>::ok);   // says: state `A`: MaxConcurrency is -5, allowed: 0 or more (line N)
constexpr auto attempts = state_machine("M", start_at("A"), task("A", resize, retry_all(max_attempts(100000000)), end));
static_assert(verify<attempts>::ok);   // says: state `A`: MaxAttempts is 100000000, allowed: 0 to 99999999 (line N)
constexpr auto negative_interval = state_machine("M", start_at("A"), task("A", resize, retry_all(interval(seconds(-2)), max_attempts(-1)), end));
static_assert(verify<negative_interval>::ok);   // says: (1) state `A`: IntervalSeconds is -2, allowed: 0 to 99999999 (line N) (2) state `A`: MaxAttempts is -1, allowed: 0 to 99999999 (line N)
constexpr auto delays =
    state_machine("M", start_at("A"), sequence(task("A", resize, retry_all(max_delay(seconds(0)))), task("B", resize, retry_all(max_delay(days(367)))), task("C", resize, retry_all(max_delay(30)), end)));
static_assert(verify<delays>::ok);   // says: (1) state `A`: MaxDelaySeconds is 0, allowed: 1 to 31622400 (line N) (2) state `B`: MaxDelaySeconds is 31708800, allowed: 1 to 31622400 (line N) (3) state `C`: max_delay takes a duration such as seconds(30), not `int` (line N)
constexpr auto least_and_greatest =
    state_machine("M", start_at("A"), timeout(seconds(99999999)),
                  sequence(task("A", resize, timeout(seconds(2)), heartbeat(seconds(1)), retry_all(max_attempts(0), max_delay(days(366)))), wait("B", seconds(0), end)));
static_assert(verify<least_and_greatest>::ok);

// --- heartbeat-exceeds-timeout

// mistake heartbeat
constexpr auto slow_heart = state_machine("M", start_at("A"), task("A", resize, timeout(seconds(10)), heartbeat(seconds(20)), end));
static_assert(verify<slow_heart>::ok);   // says: state `A`: HeartbeatSeconds is 20, which is not below its TimeoutSeconds (line N)
constexpr auto same_heart =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), task("A", heartbeat(seconds(60)), resize, timeout(minutes(1)), end)), end));
static_assert(verify<same_heart>::ok);   // says: state `A`: HeartbeatSeconds is 60, which is not below its TimeoutSeconds (line N)

// --- resource-missing

constexpr auto calls_nothing = state_machine("M", start_at("A"), task("A", parameters(small), end));
static_assert(verify<calls_nothing>::ok);   // says: state `A`: it has no Resource (line N)
constexpr auto calls_nothing_in_map =
    state_machine("M", start_at("Each"), map("Each", item_processor(start_at("A"), sequence(task("A"), task("B", resize, end))), end));
static_assert(verify<calls_nothing_in_map>::ok);   // says: state `A`: it has no Resource (line N)

constexpr auto empty_resource = state_machine("M", start_at("A"), task("A", resource(""), end));
static_assert(verify<empty_resource>::ok);   // says: state `A`: it has no Resource (line N)

// --- resource-arn

constexpr auto no_arns =
    state_machine("M", start_at("A"),
                  sequence(task("A", resource("resize")), task("B", resource("${ResizeArn}")), task("C", resource("arn:aws:lambda:eu-west-1:123456789012:resize")),
                           task("D", resource("arn:aws:states:::sqs")), task("E", resource("arn:aws:states:::sqs:sendMessage.waitForToken")), task("F", resource("arn:aws:states:::aws-sdk:sqs")),
                           task("G", resource("arn:aws:sqs:eu-west-1:123456789012:jobs")), task("H", resource("sqs:sendMessage"), end)));
static_assert(verify<no_arns>::ok);   // says: (1) state `A`: its Resource is `resize`, which is no ARN that a task can call (line N) (2) state `B`: its Resource is `${ResizeArn}`, which is no ARN that a task can call (line N) (3) state `C`: its Resource is `arn:aws:lambda:eu-west-1:123456789012:resize`, which is no ARN that a task can call (line N) (4) state `D`: its Resource is `arn:aws:states:::sqs`, which is no ARN that a task can call (line N) (5) state `E`: its Resource is `arn:aws:states:::sqs:sendMessage.waitForToken`, which is no ARN that a task can call (line N) (6) state `F`: its Resource is `arn:aws:states:::aws-sdk:sqs`, which is no ARN that a task can call (line N) (7) state `G`: its Resource is `arn:aws:sqs:eu-west-1:123456789012:jobs`, which is no ARN that a task can call (line N) (8) state `H`: its Resource is `sqs:sendMessage`, which is no ARN that a task can call (line N)
// mistake bad-arn
constexpr auto no_arn_in_map =
    state_machine("M", start_at("A"), map("A", item_processor(start_at("B"), sequence(task("B", resource("arn:aws:states:eu-west-1:123456789012:review")), task("C", resource("arn:aws:lamda::f"), end))), end));
static_assert(verify<no_arn_in_map>::ok);   // says: (1) state `B`: its Resource is `arn:aws:states:eu-west-1:123456789012:review`, which is no ARN that a task can call (line N) (2) state `C`: its Resource is `arn:aws:lamda::f`, which is no ARN that a task can call (line N)
constexpr auto arns =
    state_machine("M", start_at("A"),
                  sequence(task("A", resource("arn:aws-cn:lambda:cn-north-1:123456789012:function:resize:live")), task("B", resource("arn:aws:states:eu-west-1:123456789012:activity:review")),
                           task("C", resource("arn:aws-us-gov:states:::states:startExecution.sync:2")), task("D", resource("arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken"), parameters(object(field("Token", path("$$.Task.Token")))), end)));
static_assert(verify<arns>::ok);

// --- Credentials: value-type, field-missing, credentials-activity

constexpr auto no_roles =
    state_machine("M", start_at("A"),
                  sequence(task("A", resize, credentials(5)), task("B", resize, credentials(nullptr)), task("C", resize, credentials(object(field("RoleArn", array("a"))))),
                           task("D", resize, credentials(object())), task("E", resize, credentials(json(R"({"roleArn": "arn:aws:iam::123456789012:role/other"})"))),
                           task("F", resize, credentials(s3::bucket("B"))), pass("G", credentials("arn:aws:iam::123456789012:role/other"), end)));
static_assert(verify<no_roles>::ok);   // says: (1) state `A`: RoleArn is a number where a text belongs (line N) (2) state `B`: RoleArn is null where a text belongs (line N) (3) state `C`: RoleArn is an array where a text belongs (line N) (4) state `D`: Credentials has no RoleArn (line N) (5) state `E`: Credentials has no RoleArn (line N) (6) state `F`: Credentials refers to `AWS::S3::Bucket` where `AWS::IAM::Role` belongs (line N) (7) state `G`: it takes no Credentials (line N)
constexpr auto role_of_activity =
    state_machine("M", start_at("A"), sequence(task("A", resource("arn:aws:states:eu-west-1:123456789012:activity:review"), credentials("arn:aws:iam::123456789012:role/other")),
                                               task("B", credentials(path("$.role")), resource("arn:aws-cn:states:cn-north-1:123456789012:activity:pack"), end)));
static_assert(verify<role_of_activity>::ok);   // says: (1) state `A`: it has Credentials and calls the activity `review` (line N) (2) state `B`: it has Credentials and calls the activity `pack` (line N)
// role-arn
constexpr auto wrong_roles = state_machine("M", start_at("A"), sequence(task("A", resize, credentials("$.role")), task("B", resize, credentials(object(field("RoleArn", "arn:aws:iam::123456789012:user/x")))),
                                                                     task("C", query_language("JSONata"), resize, credentials("arn:aws:iam::role/x"), end)));
static_assert(verify<wrong_roles>::ok);   // says: (1) state `A`: RoleArn is `$.role`, which is no ARN of a role (line N) (2) state `B`: RoleArn is `arn:aws:iam::123456789012:user/x`, which is no ARN of a role (line N) (3) state `C`: RoleArn is `arn:aws:iam::role/x`, which is no ARN of a role (line N)
constexpr auto expression_as_role = state_machine("M", start_at("A"), task("A", resize, credentials(jsonata("$role")), credentials("b"), end));
static_assert(verify<expression_as_role>::ok);   // says: (1) state `A`: Credentials holds the expression `$role` where none is evaluated (line N) (2) state `A`: it has Credentials twice (line N)
constexpr auto roles =
    state_machine("M", start_at("A"), sequence(task("A", resize, credentials("arn:aws:iam::123456789012:role/other")), task("B", resize, credentials(object(field("RoleArn.$", "$.role")))),
                                               task("C", resize, credentials(path("$.role"))), task("D", query_language("JSONata"), resize, credentials(jsonata("$states.input.role")), end)));
static_assert(verify<roles>::ok);

// --- wait-time-missing

constexpr auto waits_how_long = state_machine("M", start_at("A"), wait("A", comment("a while"), end));
static_assert(verify<waits_how_long>::ok);   // says: state `A`: it has none of Seconds, SecondsPath, Timestamp and TimestampPath (line N)
constexpr auto waits_by_timeout =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), sequence(wait("A", timeout(seconds(3))), succeed("B"))), end));
static_assert(verify<waits_by_timeout>::ok);   // says: (1) state `A`: it takes no TimeoutSeconds (line N) (2) state `A`: it has none of Seconds, SecondsPath, Timestamp and TimestampPath (line N)
constexpr auto waits_in_jsonata = state_machine("M", query_language("JSONata"), start_at("A"), wait("A", end));
static_assert(verify<waits_in_jsonata>::ok);   // says: state `A`: it has none of Seconds and Timestamp (line N)
constexpr auto four_waits =
    state_machine("M", start_at("A"), sequence(wait("A", seconds(1)), wait("B", seconds_path("$.s")), wait("C", timestamp("2026-11-20T18:00:00Z")),
                                               wait("D", timestamp_path("$.t"), end)));
static_assert(verify<four_waits>::ok);

// --- errors-empty

constexpr auto retries_nothing = state_machine("M", start_at("A"), task("A", resize, retry(max_attempts(3), interval(seconds(1))), end));
static_assert(verify<retries_nothing>::ok);   // says: state `A`: Retry names no errors (line N)
constexpr auto retries_empty = state_machine("M", start_at("A"), task("A", resize, retry(), retry(on()), end));
static_assert(verify<retries_empty>::ok);   // says: (1) state `A`: Retry names no errors (line N) (2) state `A`: Retry names no errors (line N)
constexpr auto catches_nothing =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("A"), task("A", resize, end)), catch_errors(on(), "Failed", result_path("$.error")), end), fail("Failed"));
static_assert(verify<catches_nothing>::ok);   // says: state `P`: Catch names no errors (line N)

// --- states-all-alone

// mistake retry-all-mixed
constexpr auto all_and_another = state_machine("M", start_at("A"), task("A", resize, retry("States.ALL", "TooLarge"), end));
static_assert(verify<all_and_another>::ok);   // says: state `A`: Retry names States.ALL beside other errors (line N)
constexpr auto retry_all_and_another =
    state_machine("M", start_at("Each"), map("Each", item_processor(start_at("A"), task("A", resize, retry_all("TooLarge", max_attempts(1)), end)), end));
static_assert(verify<retry_all_and_another>::ok);   // says: state `A`: Retry names States.ALL beside other errors (line N)
constexpr auto caught_with_all =
    state_machine("M", start_at("A"), task("A", resize, catch_errors(on("States.Timeout", "States.ALL"), "B"), end), fail("B"));
static_assert(verify<caught_with_all>::ok);   // says: state `A`: Catch names States.ALL beside other errors (line N)

// --- states-all-last

// mistake retry-all
constexpr auto all_first = state_machine("M", start_at("A"), task("A", resize, retry_all(), retry("TooLarge", max_attempts(0)), end));
static_assert(verify<all_first>::ok);   // says: state `A`: Retry for States.ALL is not the last one (line N)
constexpr auto catch_all_first =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), task("A", resize, end)), catch_all("Failed"), catch_errors("TooLarge", "Failed"), end),
                  fail("Failed"));
static_assert(verify<catch_all_first>::ok);   // says: state `P`: Catch for States.ALL is not the last one (line N)
constexpr auto two_alls = state_machine("M", start_at("A"), task("A", resize, retry_all(max_attempts(1)), retry_all(max_attempts(2)), end));
static_assert(verify<two_alls>::ok);   // says: state `A`: Retry for States.ALL is not the last one (line N)
constexpr auto all_first_and_second = state_machine("M", start_at("A"), task("A", resize, retry("States.ALL", "X"), retry("Y"), retry("Z"), end));
static_assert(verify<all_first_and_second>::ok);   // says: (1) state `A`: Retry names States.ALL beside other errors (line N) (2) state `A`: Retry for States.ALL is not the last one (line N)
constexpr auto all_last =
    state_machine("M", start_at("A"),
                  task("A", resize, catch_errors("Lambda.TooManyRequestsException", "B"), retry("TooLarge", "States.Timeout", max_attempts(0)),
                       retry(lambda::service_errors), catch_all("B"), retry_all(), end),
                  fail("B"));
static_assert(verify<all_last>::ok);

// --- backoff-rate-below-one, number-not-finite

// mistake backoff
constexpr auto shrinking = state_machine("M", start_at("A"), task("A", resize, retry("TooLarge", backoff_rate(0.5)), end));
static_assert(verify<shrinking>::ok);   // says: state `A`: BackoffRate is below 1.0 (line N)
constexpr auto shrinking_second =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("A"), task("A", resize, end)), retry("TooLarge", backoff_rate(1)), retry_all(backoff_rate(0)), end));
static_assert(verify<shrinking_second>::ok);   // says: state `Each`: BackoffRate is below 1.0 (line N)
constexpr auto endless_rate = state_machine("M", start_at("A"), task("A", resize, retry_all(backoff_rate(__builtin_huge_val())), end));
static_assert(verify<endless_rate>::ok);   // says: state `A`: BackoffRate holds a number that JSON cannot write (NaN or infinite) (line N)
constexpr auto steady = state_machine("M", start_at("A"), task("A", resize, retry("TooLarge", backoff_rate(1)), retry_all(backoff_rate(1.0)), end));
static_assert(verify<steady>::ok);

// --- wrong-argument

constexpr auto numbers_as_names = state_machine("M", start_at("A"), task("A", resize, retry(404, "TooLarge"), end));
static_assert(verify<numbers_as_names>::ok);   // says: state `A`: retry takes names of errors, interval, max_delay, max_attempts, backoff_rate and jitter_strategy, not `int` (line N)
constexpr auto on_numbers = state_machine("M", start_at("A"), task("A", resize, catch_errors(on("TooLarge", 404), "B"), end), succeed("B"));
static_assert(verify<on_numbers>::ok);   // says: state `A`: on takes names of errors, not `int` (line N)
constexpr auto attempts_in_words = state_machine("M", start_at("A"), task("A", resize, retry_all(max_attempts("three"), interval(2), backoff_rate("2")), end));
static_assert(verify<attempts_in_words>::ok);   // says: (1) state `A`: max_attempts takes an integer, not `a text` (line N) (2) state `A`: interval takes a duration such as seconds(30), not `int` (line N) (3) state `A`: backoff_rate takes a number, not `a text` (line N)
constexpr auto state_in_retrier = state_machine("M", start_at("A"), task("A", resize, retry_all(pass("B", end)), end));
static_assert(verify<state_in_retrier>::ok);   // says: state `A`: retry takes names of errors, interval, max_delay, max_attempts, backoff_rate and jitter_strategy, not `pass` (line N)
constexpr auto bare_seconds = state_machine("M", start_at("A"), task("A", resize, retry("TooLarge", seconds(2)), end));
static_assert(verify<bare_seconds>::ok);   // says: state `A`: its Retry takes no Seconds (line N)
constexpr auto handler_is_a_state = state_machine("M", start_at("A"), task("A", resize, catch_all(fail("B")), end), fail("B"));
static_assert(verify<handler_is_a_state>::ok);   // says: state `A`: catch_errors takes the name of a state after the errors, not `fail` (line N)
constexpr auto handler_is_next = state_machine("M", start_at("A"), task("A", resize, catch_errors("TooLarge", next("B")), end), fail("B"));
static_assert(verify<handler_is_next>::ok);   // says: state `A`: catch_errors takes the name of a state after the errors, not `next` (line N)
