"""moto's interpreter of the States Language, with answers in the place of functions and of other calls. Ends the test as skipped
where moto is missing."""
import contextlib
import copy
import io
import json
import logging
import re
import socket
import sys
import threading
import time
import uuid
from unittest import mock

from cloudformation import ACCOUNT, REGION, SKIPPED, Different

LONGEST_SECONDS = 60

try:
    import boto3
    import botocore.client
    from moto import mock_aws
    from moto.awslambda.models import LambdaFunction
    # the parts that interpret
    from moto.stepfunctions.parser import models
    from moto.stepfunctions.parser.api import HistoryEventType, TaskFailedEventDetails
    from moto.stepfunctions.parser.asl.component.common.error_name import custom_error_name
    from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import CustomErrorName
    from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import FailureEvent, FailureEventException
    from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import StatesErrorName
    from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import StatesErrorNameType
    from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
    from moto.stepfunctions.parser.asl.component.state.choice.comparison.comparison_func import ComparisonFuncStringVariableSample
    from moto.stepfunctions.parser.asl.component.state.choice.comparison.operator.operator import Operator
    from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.item_reader_decl import ItemReader
    from moto.stepfunctions.parser.asl.component.state.exec.state_map.result_writer.result_writer_decl import ResultWriter
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import state_task_service_factory
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service import StateTaskService
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_callback import StateTaskServiceCallback
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_sfn import StateTaskServiceSfn
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.state_task_activitiy import StateTaskActivity
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.state_task_lambda import StateTaskLambda
    from moto.stepfunctions.parser.asl.component.state.state import CommonStateField
    from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction
    from moto.stepfunctions.parser.asl.eval.callback.callback import CallbackOutcomeFailure, CallbackOutcomeFailureError
    from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
    from moto.stepfunctions.parser.asl.jsonata import jsonata
    from moto.stepfunctions.parser.asl.parse.preprocessor import Preprocessor
except ImportError as missing:
    print(f"skipped: no moto that runs Step Functions ({missing}); pip install 'moto[stepfunctions]'")
    sys.exit(SKIPPED)

logging.disable(logging.CRITICAL)  # the interpreter logs every state that fails
ANYTHING = "*"


def is_as(wanted, got):
    """Whether a value is the one that is wanted, where "*" is any."""
    if wanted == ANYTHING:
        return True
    if isinstance(wanted, dict) and isinstance(got, dict):
        return wanted.keys() == got.keys() and all(is_as(wanted[key], got[key]) for key in wanted)
    if isinstance(wanted, list) and isinstance(got, list):
        return len(wanted) == len(got) and all(map(is_as, wanted, got))
    return type(wanted) is type(got) and wanted == got or {type(wanted), type(got)} == {int, float} and wanted == got


def expect(what, wanted, got):
    if not is_as(wanted, got):
        raise Different(f"{what}: expected {json.dumps(wanted)}, got {json.dumps(got, default=str)}")


class Answers:
    """What is given to whoever calls by a name: of each name a list, of which each answer is used once. An answer that says what it
    `receives` is for such a call only; the first that fits is taken."""

    def __init__(self, answers):
        self.left = {name: list(given) for name, given in answers.items()}
        self.faults = []
        self.lock = threading.Lock()  # branches are threads

    def answer(self, name, received):
        with self.lock:
            for answer in self.left.get(name, []):
                if is_as(answer.get("receives", ANYTHING), received):
                    self.left[name].remove(answer)
                    return answer
            wanted = [answer.get("receives") for answer in self.left.get(name, [])]
            self.faults.append(f"no answer is left for `{name}` that receives {json.dumps(received)}"
                               + (f"; it may be {json.dumps(wanted)}" if wanted else ""))
            return {"fails": {"error": "UnexpectedCall", "cause": name}}

    def check(self):
        unused = [name for name, left in self.left.items() if left]
        if unused:
            self.faults.append(f"answers of {', '.join(unused)} are left over")
        if self.faults:
            raise Different("; ".join(self.faults))


# --- functions

def name_of_function(arn):
    return arn.rsplit(":function:", 1)[-1].split(":")[0]


def response(payload, **more):
    return {"StatusCode": 200, "ExecutedVersion": "$LATEST", "Payload": io.BytesIO(json.dumps(payload).encode()), **more}


def answered_invocation(answers):
    """Invoke of Lambda, as it is answered for a function's name."""
    def invoke(parameters):
        event = json.loads(parameters.get("Payload") or b"null")
        answer = answers.answer(name_of_function(parameters["FunctionName"]), event)
        if "fails" in answer:
            failure = {"errorType": answer["fails"]["error"], "errorMessage": answer["fails"].get("cause", "")}
            return response(failure, FunctionError="Unhandled")
        return response(answer["returns"])
    return invoke


# --- other tasks

def failure(task, env, error, cause):
    if isinstance(task, StateTaskActivity):  # as its worker would fail
        if error == "States.Timeout":
            return TimeoutError()
        return CallbackOutcomeFailureError(CallbackOutcomeFailure(callback_id="", error=error, cause=cause))
    reserved = {kind.to_name(): kind for kind in StatesErrorNameType}
    name = StatesErrorName(reserved[error]) if error in reserved else CustomErrorName(error)
    details = TaskFailedEventDetails(error=error, cause=cause, resource=task.resource.resource_arn, resourceType="task")
    return FailureEventException(FailureEvent(env=env, error_name=name, event_type=HistoryEventType.TaskFailed,
                                              event_details=EventDetails(taskFailedEventDetails=details)))


def answered(task_class, answers):
    """A patch: tasks of this class that have answers get them, by the names of their states; what they receive is their parameters,
    or their input where they have none."""
    execute = task_class._eval_execution

    def _eval_execution(task, env):
        if task.name not in answers.left:
            execute(task, env)
            return
        if task.parargs is not None:
            task.parargs.eval(env=env)
        elif not isinstance(task, (StateTaskActivity, StateTaskLambda)):
            env.stack.append({})
        answer = answers.answer(task.name, env.stack.pop())
        if "fails" in answer:
            raise failure(task, env, answer["fails"]["error"], answer["fails"].get("cause", ""))
        env.stack.append(json.loads(json.dumps(answer["returns"])))

    return mock.patch.object(task_class, "_eval_execution", _eval_execution)


def with_capitals(members, upper):
    """An object in place with the names of its members in capitals, as Step Functions writes those of its own API, or without."""
    for name in list(members):
        first = name[0].upper() if upper else name[0].lower()
        members[first + name[1:]] = members.pop(name)


def named_as_written():
    """Patches: tasks that call Step Functions itself name parameters and results in capitals, which this moto does not."""
    normalise = StateTaskServiceSfn._normalise_parameters

    def parameters_of(task, parameters, *others, **named):
        normalise(task, parameters, *others, **named)
        with_capitals(parameters, upper=False)

    def result_of(_, response, *__, **___):
        if isinstance(response, dict):
            with_capitals(response, upper=True)

    return (mock.patch.object(StateTaskServiceSfn, "_normalise_parameters", parameters_of),
            mock.patch.object(StateTaskServiceSfn, "_normalise_response", result_of))


# --- distributed Maps

def as_moto_reads(value, key=""):
    """A definition without what moto's grammar does not have: how items are read and batched and results are written, about which the
    answers of ItemReader and ResultWriter are; Express executions of a Map; whole percentages; Arguments of a ResultWriter, where they are
    texts."""
    if isinstance(value, list):
        return [as_moto_reads(of) for of in value]
    if key == "ExecutionType":
        return "STANDARD"
    if key == "ToleratedFailurePercentage":
        return float(value)
    if not isinstance(value, dict):
        return value
    names = {} if key == "States" else {"ItemBatcher": None, "ReaderConfig": None, "WriterConfig": None}
    if key == "ResultWriter" and not any("{%" in str(of) for of in value.get("Arguments", {}).values()):
        names["Arguments"] = "Parameters"
    return {names.get(name, name): as_moto_reads(of, name) for name, of in value.items() if names.get(name, name)}


def of_map(task, env, answer):
    """What ItemReader or ResultWriter gives; where it fails, with an error of the States Language."""
    if "fails" not in answer:
        return json.loads(json.dumps(answer["returns"]))
    error, cause = answer["fails"]["error"], answer["fails"].get("cause", "")
    kind = next(kind for kind in StatesErrorNameType if kind.to_name() == error)
    details = TaskFailedEventDetails(error=error, cause=cause, resource=task.resource.resource_arn, resourceType="s3")
    raise FailureEventException(FailureEvent(env=env, error_name=StatesErrorName(kind), event_type=HistoryEventType.TaskFailed,
                                             event_details=EventDetails(taskFailedEventDetails=details)))


def read_items(answers):
    """ItemReader gives the items, in their batches."""
    def read(reader, env):
        reader.parargs.eval(env=env)
        env.stack.append(of_map(reader, env, answers.answer("ItemReader", env.stack.pop())))
    return read


def write_results(answers):
    """ResultWriter receives its parameters and the results of the iterations. (moto does not count how many failed: an answer that
    fails says that they were too many.)"""
    def write(writer, env):
        results = env.stack.pop()  # beneath them is the state's input, about which the parameters are
        writer.parargs.eval(env=env)
        parameters = env.stack.pop()
        env.stack.append(of_map(writer, env, answers.answer("ResultWriter", {"parameters": parameters, "results": results})))
    return write


def noted_states(entered):
    """A patch: each state that is entered is noted, also in a distributed Map, whose executions have histories of their own."""
    evaluate = CommonStateField._eval_body

    def _eval_body(state, env):
        entered.append(state.name)
        evaluate(state, env)

    return mock.patch.object(CommonStateField, "_eval_body", _eval_body)


# --- expressions: moto hands them to a Java program, which is not there

def with_variables(expression):
    """The variables that moto declares before an expression, `($a:=1;$b:="x";$a.of)`, and the expression itself."""
    variables, rest = {}, expression[1:-1] if expression.startswith("(") else expression
    while declaration := re.match(r"\$(\w+):=", rest):
        if text := re.compile(r'"(.*?)";(?=\$)', re.DOTALL).match(rest, declaration.end()):  # moto escapes nothing in it
            value, end = text[1], text.end() - 1
        else:
            value, end = json.JSONDecoder().raw_decode(rest, declaration.end())
        variables[declaration[1]] = value
        rest = rest[end + 1:]
    return variables, rest.strip()


def evaluated(given):
    """Expressions that are paths into variables are evaluated; of any other one, `given` has the values, of which each is used once."""
    def evaluate(expression):
        if of := re.fullmatch(r"\$type\((.*)\)", expression, re.DOTALL):  # whether it is there: of what the fixture says, it is
            return "object" if with_variables(of[1])[1] in given.left or evaluate(of[1]) is not None else "undefined"
        variables, own = with_variables(expression)
        if own in given.left:
            return given.answer(own, variables)["returns"]
        if not re.fullmatch(r"\$\w+(\.\w+)*", own):
            given.faults.append(f"nothing says what `{own}` is: \"expressions\" of the fixture has to")
            raise jsonata.JSONataException("UNKNOWN", own)
        value = variables
        for name in own[1:].split("."):
            value = value.get(name) if isinstance(value, dict) else None
        return value
    return evaluate


def compare_with_variable(function, env):
    """{"Variable": "$index", "NumericLessThanPath": "$count"}: moto compares the second with the first."""
    function.string_variable_sample.eval(env=env)
    value = env.stack.pop()
    Operator.get(str(function.operator_type).removesuffix("Path")).eval(env=env, value=value)


@contextlib.contextmanager
def only_here(invoke, tasks, expressions=None, maps=None):
    """Functions are invoked by invoke(parameters), tasks and expressions have their answers, no connection is made, and nothing waits.
    Gives the names of the states that are entered."""
    entered = []
    call = botocore.client.BaseClient._make_api_call

    def make_api_call(client, operation, parameters):
        if operation == "Invoke":
            return invoke(parameters)
        if operation == "StartExecution":
            parameters = {"name": str(uuid.uuid4()), **parameters}  # moto names them all None
        return call(client, operation, parameters)

    def invoke_for_source(function, body, _, headers):  # what an event source mapping does
        answer = invoke({"FunctionName": function.function_arn, "Payload": body})
        if "FunctionError" in answer:
            headers["x-amz-function-error"] = answer["FunctionError"]
        return answer["Payload"].read()

    def refuse(*_):
        raise OSError("this test makes no connections")

    with contextlib.ExitStack() as patches:
        for patch in (mock.patch("botocore.client.BaseClient._make_api_call", make_api_call),
                      mock.patch.object(LambdaFunction, "invoke", invoke_for_source),
                      # answers are given to what moto itself cannot wait for, too
                      mock.patch.object(StateTaskServiceCallback, "_assert_integration_pattern_is_supported", lambda _: None),
                      mock.patch.object(socket.socket, "connect", refuse),
                      mock.patch.object(retrier_decl, "time", mock.Mock(sleep=lambda _: None)),
                      # a machine that has executions cannot be copied deeply, and need not be
                      mock.patch.object(models, "copy", mock.Mock(deepcopy=copy.copy)),
                      mock.patch.object(WaitFunction, "_wait_interval", lambda *_, **__: None),
                      mock.patch.object(jsonata, "_eval_jsonata", evaluated(expressions or Answers({}))),
                      mock.patch.object(ComparisonFuncStringVariableSample, "_eval_body", compare_with_variable),
                      noted_states(entered),
                      # States.Http.StatusCode.503
                      mock.patch.object(custom_error_name, "ILLEGAL_CUSTOM_ERROR_PREFIX", "\0"),
                      # (or the Parameters of a ResultWriter above would be refused; Aslant checks which language has which field)
                      mock.patch.object(Preprocessor, "_raise_if_query_language_is_not", lambda *_, **__: None),
                      mock.patch.object(ItemReader, "_eval_body", read_items(maps or Answers({}))),
                      mock.patch.object(ResultWriter, "_eval_body", write_results(maps or Answers({}))),
                      mock.patch.object(state_task_service_factory, "_UNSUPPORTED_SERVICE_NAMES",
                                        state_task_service_factory._UNSUPPORTED_SERVICE_NAMES | {"http"}),
                      *named_as_written(),
                      *(answered(task_class, tasks) for task_class in (StateTaskService, StateTaskActivity, StateTaskLambda))):
            patches.enter_context(patch)
        yield entered


def in_moto():
    """One execution of moto's own at a time; Step Functions interprets."""
    return mock_aws(config={"stepfunctions": {"execute_state_machine": True}})


def client(service):
    return boto3.client(service, region_name=REGION, aws_access_key_id="none", aws_secret_access_key="none")


def finished(execution):
    """The description of an execution when it is done, and the names of the states that it entered, in their order."""
    states = client("stepfunctions")
    until = time.monotonic() + LONGEST_SECONDS
    while (description := states.describe_execution(executionArn=execution))["status"] == "RUNNING":
        if time.monotonic() > until:
            raise Different(f"it still runs after {LONGEST_SECONDS} seconds")
        time.sleep(0.1)
    entered = [event["stateEnteredEventDetails"]["name"]
               for page in states.get_paginator("get_execution_history").paginate(executionArn=execution)
               for event in page["events"] if "stateEnteredEventDetails" in event]
    return description, entered


def run(definition, given, name):
    states = client("stepfunctions")
    definition = json.dumps(as_moto_reads(json.loads(definition)))
    machine = states.create_state_machine(name=name, definition=definition, roleArn=f"arn:aws:iam::{ACCOUNT}:role/{name}")
    return finished(states.start_execution(stateMachineArn=machine["stateMachineArn"], input=json.dumps(given))["executionArn"])


def output_of(description):
    """What an execution gives; a text, moto describes without its quotes."""
    output = description.get("output", "null")
    try:
        return json.loads(output)
    except ValueError:
        return output


def check_end(execution, description):
    """The status of an execution and what it gives, where the fixture says it."""
    failed = description["status"] != "SUCCEEDED" and execution["status"] == "SUCCEEDED"
    why = f" ({description.get('error')}: {description.get('cause')})" if failed else ""
    expect("status" + why, execution["status"], description["status"])
    if "output" in execution:
        expect("output", execution["output"], output_of(description))
    for word in ("error", "cause"):
        if word in execution:
            expect(word, execution[word], description.get(word))
