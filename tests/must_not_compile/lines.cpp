// Where a finding is said to be: the exact line. Keep the lines of this file where they are.
#include <aslant/aslant.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
using namespace aslant;

constexpr auto of_properties = state_machine(
    "Lines",
    start_at("Frist"),
    sequence(task("First",
                  resource("arn:aws:lambda:eu-west-1:123456789012:function:f"),
                  timeout(seconds(0)),
                  heartbeat(
                      seconds(0)),
                  result_path("order"),
                  parameters(object(
                      field("id",
                            path("id")))),
                  next("Scond")),
             pass("Second",
                  end)));
static_assert(verify<of_properties>::ok);   // says: (1) state machine `Lines`: StartAt names no state `Frist`; did you mean `First`? (line 10) (2) state `First`: TimeoutSeconds is 0, allowed: 1 to 99999999 (line 13) (3) state `First`: HeartbeatSeconds is 0, allowed: 1 to 99999999 (line 15) (4) state `First`: ResultPath holds `order`, which is no path: it does not start with $; did you mean `$.order`? (line 16) (5) state `First`: Parameters holds `id`, which is no path: it does not start with $; did you mean `$.id`? (line 18) (6) state `First`: Next names no state `Scond`; did you mean `Second`? (line 20)

constexpr auto of_errors = state_machine(
    "Lines",
    start_at("A"),
    task("A",
         resource("arn:aws:lambda:eu-west-1:123456789012:function:f"),
         retry("E",
               interval(seconds(-1)),
               max_attempts(1),
               backoff_rate(0.5)),
         catch_all("B",
                   result_path("error")),
         end));
static_assert(verify<of_errors>::ok);   // says: (1) state `A`: IntervalSeconds is -1, allowed: 0 to 99999999 (line 31) (2) state `A`: BackoffRate is below 1.0 (line 33) (3) state `A`: ResultPath holds `error`, which is no path: it does not start with $; did you mean `$.error`? (line 35) (4) state `A`: a catcher's Next names no state `B` (line 34)

constexpr auto of_conditions = state_machine(
    "Lines",
    start_at("A"),
    choice("A",
           when(is_null("$.n"), "C"),
           when(var("$.n") > 1 &&
                    is_null("x"), "B"),
           otherwise("D")),
    succeed("B"));
static_assert(verify<of_conditions>::ok);   // says: (1) state `A`: a choice rule's Next names no state `C` (line 43) (2) state `A`: Variable holds `x`, which is no path: it does not start with $; did you mean `$.x`? (line 45) (3) state `A`: Default names no state `D` (line 46)

constexpr auto in_other_lines = pass("Shared",
                                     result(json("{")),
                                     end);
constexpr auto of_scopes = state_machine(
    "Lines",
    start_at("P"),
    parallel("P",
             branch(
                 start_at("X"),
                 succeed("B")),
             branch(start_at("Shared"),
                    in_other_lines),
             end));
static_assert(verify<of_scopes>::ok);   // says: (1) branch 1 of state `P`: StartAt names no state `X` (line 58) (2) state `Shared`: the JSON text of Result is malformed at column 2: expected a key in quotes (line 51)

constexpr auto twice = state_machine(
    "Lines",
    start_at("A"),
    pass("A", next("B")),
    pass("A",
         end),
    parallel("B",
             branch(start_at("C"), succeed("C")),
             branch(start_at("C"),
                    fail("C")),
             end));
static_assert(verify<twice>::ok);   // says: (1) state `A`: a state of this name stands in line 68 already (line 69) (2) state `C`: a state of this name stands in line 72 already (line 74)

constexpr auto of_stack = stack(
    "Lines",
    resource("Jobs",
             "AWS::SQS::Queue",
             property("DelaySeconds",
                      path("$.x")),
             property("QueueName",
                      ref("Missing"))),
    lambda::function("F",
                     lambda::runtime::python3_13, lambda::inline_code("x"),
                     lambda::handler("index.a"),
                     lambda::timeout("3"),
                     lambda::handler("index.b")),
    events::rule("Rule",
                 events::pattern(events::source("x")), property("Name",
                          "own"),
                 events::target(
                     s3::bucket("B"))),
    output("Out",
           sub("x",
               ref("Jbos"))));
static_assert(verify<of_stack>::ok);   // says: (1) resource `Jobs`: DelaySeconds holds `$.x` where no path or intrinsic function is read (line 82) (2) resource `F`: it has the property `Handler` twice (line 90) (3) resource `F`: timeout takes a duration such as seconds(30), not `a text` (line 89) (4) resource `Rule`: `Name` is written by Aslant alone, because the definition or policies depend on it (line 92) (5) resource `Rule`: Targets refers to `AWS::S3::Bucket` where `AWS::StepFunctions::StateMachine, AWS::Lambda::Function, AWS::SQS::Queue, AWS::SNS::Topic or AWS::Events::EventBus` belongs (line 91) (6) resource `Jobs`: the resource `Missing` is not in the stack (line 84) (7) output `Out`: the resource `Jbos` is not in the stack; did you mean `Jobs`? (line 98)

// --- a finding in another file than the machine's names that file

#include "fragments.hpp"

constexpr auto fragment_in_header = state_machine("Checkout", start_at("Notify"), notified);
static_assert(verify<fragment_in_header>::ok);   // says: state `Notify`: Next names no state `Archiv`; did you mean `Archive`? (fragments.hpp:6)

// --- generate<…> verifies what it is given; an error inside it is blamed on the line that calls it

// A machine alone is no stack.
constexpr auto only_a_machine = state_machine("Checkout", start_at("Done"), succeed("Done"));

int emit_only_a_machine(int argc, char** argv) {
    return generate<only_a_machine>(argc, argv);   // says: state machine `Checkout`: generate<> takes a stack(), which holds the machine (line N)
}

// Neither a machine nor a stack.
constexpr auto only_a_state = succeed("Done");

int emit_only_a_state(int argc, char** argv) {
    return generate<only_a_state>(argc, argv);   // says: state `Done`: it is neither a state_machine() nor a stack() (line N)
}

// Nothing is emitted unverified: a machine of the stack is wrong, and nobody wrote a static_assert.
constexpr auto charge = lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto checkout = state_machine("Checkout", start_at("Charge"), task("Charge", lambda::invoke(charge), next("Recrod")), succeed("Record"));
constexpr auto misspelt_shop = stack("Shop", charge, checkout);

int emit_misspelt_shop(int argc, char** argv) {
    return generate<misspelt_shop>(argc, argv);   // says: state `Charge`: Next names no state `Recrod`; did you mean `Record`? (line N)
}

// Findings of the stack itself.
constexpr auto photos = s3::bucket("Photos");
constexpr auto sender = state_machine("Sender", start_at("Send"), task("Send", resource("arn:aws:states:::sqs:sendMessage"), end));
constexpr auto faulty_shop = stack("Shop", photos, sender, output("Bucket", ref("Photo")));

int emit_faulty_shop(int argc, char** argv) {
    return generate<faulty_shop>(argc, argv);   // says: (1) output `Bucket`: the resource `Photo` is not in the stack; did you mean `Photos`? (line N) (2) state `Send`: the permissions that `arn:aws:states:::sqs:sendMessage` needs are not known: include <aslant/services.hpp> (line N)
}
