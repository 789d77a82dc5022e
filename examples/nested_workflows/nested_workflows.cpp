// A machine starts another one in three ways: it goes on, it waits for the end, or it waits for a token.
#include <optional>
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sfn.hpp>

using namespace aslant;

struct order_to_answer { bool NeedCallback; std::optional<std::string> TaskToken; };
ASLANT_RECORD(order_to_answer, NeedCallback, TaskToken);
struct token { std::string TaskToken; };
ASLANT_RECORD(token, TaskToken);

// --- the machine that is started

constexpr auto answer = lambda::function("CallbackFunction", lambda::description("Sends a token back."), lambda::runtime::python3_13,
                                         lambda::handler("index.handler"), lambda::code_file("answer.py"), lambda::timeout(seconds(10)),
                                         uses(answers_tasks_of("StartWorkflows")), takes<token>);

constexpr auto other_workflow = state_machine("OtherWorkflow", input<order_to_answer>,
    comment("Answers with the token that it is given, where an answer is needed."),
    start_at("Need callback?"),
    choice("Need callback?",
           when(var("$.NeedCallback") == true and is_present("$.TaskToken"), "Callback"),
           otherwise("Done")),
    task("Callback", lambda::invoke(answer, lambda::payload(object(field("TaskToken", path("$.TaskToken"))))),
         timeout(seconds(30)), retry(lambda::service_errors), discard_result, next("Done")),
    succeed("Done"));

// --- the machine that starts it

constexpr auto without_callback = object(field("NeedCallback", false));
constexpr auto start_workflows = state_machine("StartWorkflows",
    comment("An example of combining workflows using a Step Functions StartExecution task state with various integration patterns."),
    start_at("Start new workflow and continue"),
    task("Start new workflow and continue", comment("Start an execution of another Step Functions state machine and continue"),
         sfn::start_execution(other_workflow, sfn::input(without_callback), sfn::associate_with_parent),
         next("Start in parallel")),
    parallel("Start in parallel", comment("Start two executions of the same state machine in parallel"),
        branch(start_at("Start new workflow and wait for completion"),
            task("Start new workflow and wait for completion",
                 comment("Start an execution of the same 'NestingPatternAnotherStateMachine' and wait for its completion"),
                 sfn::start_execution(other_workflow, sfn::input(without_callback), sfn::associate_with_parent, run_job),
                 timeout(minutes(5)), output_path("$.Output"), end)),
        branch(start_at("Start new workflow and wait for callback"),
            task("Start new workflow and wait for callback",
                 comment("Start an execution and wait for it to call back with a task token"),
                 sfn::start_execution(other_workflow, wait_for_task_token, sfn::associate_with_parent,
                                      sfn::input(object(field("NeedCallback", true), field("TaskToken", path("$$.Task.Token"))))),
                 timeout(minutes(5)), returns<std::string>, end)),
        end));

static_assert(verify<other_workflow>::ok and verify<start_workflows>::ok);

constexpr auto workflows = stack("Workflows", description("A machine that starts another one."), answer, other_workflow, start_workflows,
                                 output("StartWorkflowsArn", ref(start_workflows)));

int main(int argc, char** argv) { return generate<workflows>(argc, argv); }
