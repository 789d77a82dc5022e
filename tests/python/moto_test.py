"""Runs a definition in moto's interpreter of the States Language, with every Lambda function's answers given.

    moto_test.py DEFINITION.asl.json TEMPLATE EXECUTIONS.json

What stands in the definition for a value of the stack (`${Name}`) is filled in as CloudFormation does it, from the
DefinitionSubstitutions of the machine in the template. EXECUTIONS.json says which executions there are:

    {"executions": [{
        "name": "an accepted object",
        "input": "event.json",            a file beside this one, or the input itself
        "functions": {"InspectFunction": [  by logical id; the answers in their order
            {"receives": {...}, "returns": {...}},        what the event has to be (may be left out), and the result
            {"fails": {"error": "KeyError", "cause": "'size'"}}]},
        "ends_in": "Accepted",            the state that was entered last
        "status": "SUCCEEDED",
        "output": {...}                   or, where it fails, "error" and "cause"
    }]}

Every answer has to be used, and every state that can end the machine has to end one of the executions. Nothing leaves this
process, and retries do not wait. Exit status: 0 as expected, 1 something differs, 2 wrong usage, 77 moto is missing.
"""
import contextlib
import io
import json
import logging
import re
import socket
import sys
import time
from pathlib import Path
from unittest import mock

SKIPPED = 77
REGION = "us-east-1"
ACCOUNT = "123456789012"
LONGEST_SECONDS = 30

try:
    import boto3
    import botocore.client
    from moto import mock_aws
    from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl  # the part that interprets
except ImportError as missing:
    print(f"skipped: no moto that runs Step Functions ({missing}); pip install 'moto[stepfunctions]'")
    sys.exit(SKIPPED)

PSEUDO_PARAMETERS = {
    "AWS::AccountId": ACCOUNT, "AWS::Partition": "aws", "AWS::Region": REGION, "AWS::StackName": "Test", "AWS::URLSuffix": "amazonaws.com",
}


class Different(Exception):
    """Something is not as expected; the text says what."""


def expect(what, wanted, got):
    if wanted != got:
        raise Different(f"{what}: expected {json.dumps(wanted)}, got {json.dumps(got)}")


# --- the template

def read_template(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml  # moto depends on it

    class Loader(yaml.SafeLoader):
        pass

    def function(loader, tag, node):
        if isinstance(node, yaml.ScalarNode):
            value = loader.construct_scalar(node)
            if tag == "GetAtt":
                value = value.split(".", 1)
        elif isinstance(node, yaml.SequenceNode):
            value = loader.construct_sequence(node, deep=True)
        else:
            value = loader.construct_mapping(node, deep=True)
        return {tag if tag in ("Ref", "Condition") else "Fn::" + tag: value}

    Loader.add_multi_constructor("!", function)
    return yaml.load(text, Loader)


class Stack:
    """What Ref, GetAtt and Sub mean, for a stack that was never deployed."""

    def __init__(self, template):
        self.resources = template["Resources"]

    def value(self, given):
        if not isinstance(given, dict):
            return given
        (function, argument), = given.items()
        if function == "Ref":
            return self.reference(argument)
        if function == "Fn::GetAtt":
            return self.reference(*argument)
        if function == "Fn::Sub" and isinstance(argument, str):
            return re.sub(r"\$\{([^!}][^}]*)\}", lambda found: self.reference(*found[1].split(".", 1)), argument).replace("${!", "${")
        raise Different(f"a substitution is {json.dumps(given)}, of which this test knows no value")

    def reference(self, name, attribute=None):
        if name in PSEUDO_PARAMETERS:
            return PSEUDO_PARAMETERS[name]
        if name not in self.resources:
            raise Different(f"`{name}` is not in the template")
        kind = self.resources[name]["Type"]
        if kind == "AWS::Lambda::Function" and attribute == "Arn":
            return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}"
        if attribute == "Arn" or (kind == "AWS::StepFunctions::StateMachine" and attribute is None):
            return f"arn:aws:{kind.split('::')[1].lower()}:{REGION}:{ACCOUNT}:{name}"
        return name if attribute is None else f"{name}-{attribute}"


def deployed_definition(text, template):
    """The definition as CloudFormation would hand it to Step Functions."""
    machines = [resource["Properties"] for resource in template["Resources"].values()
                if resource["Type"] == "AWS::StepFunctions::StateMachine" and resource["Properties"]["DefinitionString"] == text]
    if len(machines) != 1:
        raise Different(f"{len(machines)} machines of the template have this definition")
    stack = Stack(template)
    for name, value in machines[0].get("DefinitionSubstitutions", {}).items():
        if "${" + name + "}" not in text:
            raise Different(f"the definition has no ${{{name}}}")
        text = text.replace("${" + name + "}", stack.value(value))
    left = re.search(r"\$\{[^}]*\}?", text)
    if left:
        raise Different(f"nothing is substituted for {left[0]}")
    return text


def last_states(definition):
    return {name for name, state in definition["States"].items() if state["Type"] in ("Succeed", "Fail") or state.get("End")}


# --- functions

class Functions:
    """Stands in for Lambda: each function gives the answers that the execution lists, and no other."""

    def __init__(self, answers):
        self.answers = {name: list(given) for name, given in answers.items()}
        self.faults = []

    def invoke(self, parameters):
        name = parameters["FunctionName"].rsplit(":function:", 1)[-1].split(":")[0]
        event = json.loads(parameters.get("Payload") or b"null")
        if not self.answers.get(name):
            self.faults.append(f"{name} is called once more than expected, with {json.dumps(event)}")
            return self.failure("UnexpectedCall", name)
        answer = self.answers[name].pop(0)
        if "receives" in answer and answer["receives"] != event:
            self.faults.append(f"{name} receives {json.dumps(event)}, expected is {json.dumps(answer['receives'])}")
        if "fails" in answer:
            return self.failure(answer["fails"]["error"], answer["fails"].get("cause", ""))
        return self.response(answer["returns"])

    def failure(self, error, cause):
        return self.response({"errorType": error, "errorMessage": cause}) | {"FunctionError": "Unhandled"}

    @staticmethod
    def response(payload):
        return {"StatusCode": 200, "ExecutedVersion": "$LATEST", "Payload": io.BytesIO(json.dumps(payload).encode())}

    def check(self):
        unused = [name for name, left in self.answers.items() if left]
        if unused:
            self.faults.append(f"answers of {', '.join(unused)} are left over")
        if self.faults:
            raise Different("; ".join(self.faults))


@contextlib.contextmanager
def only_these(functions):
    """Calls of Lambda get the functions' answers, no connection is made, and nothing sleeps between retries."""
    call = botocore.client.BaseClient._make_api_call

    def make_api_call(client, operation, parameters):
        if operation == "Invoke":
            return functions.invoke(parameters)
        return call(client, operation, parameters)

    def refuse(*_):
        raise OSError("this test makes no connections")

    with mock.patch("botocore.client.BaseClient._make_api_call", make_api_call), mock.patch.object(socket.socket, "connect", refuse), \
            mock.patch.object(retrier_decl, "time", mock.Mock(sleep=lambda _: None)):
        yield


# --- executions

def run(definition, given):
    """The description of a finished execution, and the state of the machine's own level that it entered last."""
    client = boto3.client("stepfunctions", region_name=REGION, aws_access_key_id="none", aws_secret_access_key="none")
    role = f"arn:aws:iam::{ACCOUNT}:role/Test"
    machine = client.create_state_machine(name="Test", definition=definition, roleArn=role)["stateMachineArn"]
    execution = client.start_execution(stateMachineArn=machine, input=json.dumps(given))["executionArn"]
    until = time.monotonic() + LONGEST_SECONDS
    while (description := client.describe_execution(executionArn=execution))["status"] == "RUNNING":
        if time.monotonic() > until:
            raise Different(f"it still runs after {LONGEST_SECONDS} seconds")
        time.sleep(0.02)
    outermost = json.loads(definition)["States"]
    entered = [event["stateEnteredEventDetails"]["name"] for page in client.get_paginator("get_execution_history").paginate(executionArn=execution)
               for event in page["events"] if "stateEnteredEventDetails" in event]
    return description, [name for name in entered if name in outermost][-1]


def check(definition, execution, folder):
    given = execution["input"]
    if isinstance(given, str):
        given = json.loads((folder / given).read_text(encoding="utf-8"))
    functions = Functions(execution.get("functions", {}))
    with mock_aws(config={"stepfunctions": {"execute_state_machine": True}}), only_these(functions):
        description, last = run(definition, given)
    functions.check()
    expect("the last state", execution["ends_in"], last)
    expect("status", execution["status"], description["status"])
    if "output" in execution:
        expect("output", execution["output"], json.loads(description.get("output", "null")))
    for word in ("error", "cause"):
        if word in execution:
            expect(word, execution[word], description.get(word))
    return last


def main(arguments):
    if len(arguments) != 3:
        print("usage: moto_test.py DEFINITION.asl.json TEMPLATE EXECUTIONS.json", file=sys.stderr)
        return 2
    definition_file, template_file, executions_file = map(Path, arguments)
    for file in (definition_file, template_file, executions_file):
        if not file.is_file():
            print(f"there is no file {file}", file=sys.stderr)
            return 2
    executions = json.loads(executions_file.read_text(encoding="utf-8"))["executions"]
    logging.disable(logging.CRITICAL)  # the interpreter logs every state that fails
    failed = False
    ends = set()
    try:
        definition = deployed_definition(definition_file.read_text(encoding="utf-8"), read_template(template_file))
    except Different as difference:
        print(f"{definition_file.name}: {difference}", file=sys.stderr)
        return 1
    for execution in executions:
        try:
            ends.add(check(definition, execution, executions_file.parent))
            print(f"{execution['name']}: {execution['status']} in `{execution['ends_in']}`")
        except Different as difference:
            failed = True
            print(f"{execution['name']}: {difference}", file=sys.stderr)
    if not failed and (never := sorted(last_states(json.loads(definition)) - ends)):
        failed = True
        print(f"no execution ends in {', '.join(f'`{name}`' for name in never)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
