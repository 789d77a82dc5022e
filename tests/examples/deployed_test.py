"""Deploys the template of an example to moto's CloudFormation, and runs its machines there.

    deployed_test.py EXAMPLE

moto knows no DefinitionSubstitutions of a state machine, so each definition is given to it as its pieces and their values, joined; everything else
is the template. Its CloudFormation makes machines that are not interpreted; each is made again, the same, where executions run. Lambda's functions in Python run in this process, as their code in the template says, with moto in the place of AWS.
EXAMPLE/tests/deployed.json says what happens:

    {"parameters": {"Email": "…"},
     "executions": [{
        "name": "three messages are moved", "machine": "Transfer", "input": {…}, "status": "SUCCEEDED", "output": {…},
        "before": [CALL…],                   made before it starts
        "during": [CALL…],                   made as soon as they give this: an activity's or a person's answer
        "after": [CALL…]}]}                  made when it is done, and as soon as they give this

A CALL is {"service": "sqs", "call": "receive_message", "with": {…}, "gives": {…}, "as": "job"}: `gives` has the members that are
compared, "*" is any value, and `${job.taskToken}` in a later call is what came back. `${Jobs}` is the resource's name as in Fn::Sub.
Exit status: 0 as said, 1 not, 2 wrong usage, 77 moto or PyYAML is missing.
"""
import json
import os
import re
import sys
import time
from pathlib import Path
from unittest import mock

from cloudformation import ACCOUNT, REGION, Different, read_template, require_yaml

STACK = "Deployed"


def for_moto(template):
    """The template with what moto does not know written in another way."""
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::StepFunctions::StateMachine":
            substitutions = properties.pop("DefinitionSubstitutions", {})
            pieces = re.split(r"\$\{([^}]*)\}", properties["DefinitionString"])
            values = [substitutions[piece] if place % 2 else piece for place, piece in enumerate(pieces)]
            properties["DefinitionString"] = {"Fn::Join": ["", values]}
    return json.dumps(template)


class Deployed:
    """The stack as it is deployed: the names of its resources, and its functions."""

    def __init__(self, interpreter, template, parameters):
        self.interpreter = interpreter
        self.template = template
        formation = interpreter.client("cloudformation")
        formation.create_stack(StackName=STACK, TemplateBody=for_moto(json.loads(json.dumps(template))), Capabilities=["CAPABILITY_IAM"],
                               Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()])
        state = formation.describe_stacks(StackName=STACK)["Stacks"][0]
        if state["StackStatus"] != "CREATE_COMPLETE":
            raise Different(f"the stack is {state['StackStatus']}: {state.get('StackStatusReason')}")
        pages = formation.get_paginator("list_stack_resources").paginate(StackName=STACK)
        self.names = {one["LogicalResourceId"]: one["PhysicalResourceId"] for page in pages for one in page["StackResourceSummaries"]}
        self.make_machines()
        never = template["Resources"].keys() - self.names.keys()
        if never:
            raise Different(f"moto does not make {', '.join(sorted(never))}")

    def make_machines(self):
        from moto.stepfunctions.models import stepfunctions_backends
        states = self.interpreter.client("stepfunctions")
        for machine in stepfunctions_backends[ACCOUNT][REGION].state_machines:
            states.create_state_machine(name=machine.name, definition=machine.definition, roleArn=machine.roleArn)

    def invoke(self, parameters):
        """Runs a function's code."""
        arn = parameters["FunctionName"]
        name = self.interpreter.name_of_function(arn)
        logical_id = next(one for one, physical in self.names.items()
                          if physical in (name, arn) and self.template["Resources"][one]["Type"] == "AWS::Lambda::Function")
        configuration = self.interpreter.client("lambda").get_function_configuration(FunctionName=name)
        code = self.template["Resources"][logical_id]["Properties"]["Code"]["ZipFile"]
        environment = {**configuration.get("Environment", {}).get("Variables", {}), "AWS_REGION": REGION,
                       "AWS_DEFAULT_REGION": REGION, "AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none"}
        with mock.patch.dict(os.environ, environment):
            module = {"__name__": "index"}
            try:
                exec(compile(code, f"{logical_id}.py", "exec"), module)  # noqa: S102  it is the example's own code
                event = json.loads(parameters.get("Payload") or b"null")
                result = module[configuration["Handler"].split(".")[1]](event, None)
            except Exception as error:  # noqa: BLE001  a function may fail with any
                failure = {"errorType": type(error).__name__, "errorMessage": str(error)}
                return self.interpreter.response(failure, FunctionError="Unhandled")
        return self.interpreter.response(result)

    # --- calls

    def resolved(self, value, answers):
        if isinstance(value, list):
            return [self.resolved(one, answers) for one in value]
        if isinstance(value, dict):
            return {key: self.resolved(one, answers) for key, one in value.items()}
        if not isinstance(value, str):
            return value

        def found(match):
            name, *members = match[1].split(".")
            if name not in answers:
                return self.names[name]
            answer = answers[name]
            for member in members:
                answer = answer[int(member) if member.isdigit() else member]
            return answer
        return re.sub(r"\$\{([^}]+)\}", found, value)

    def call(self, call, answers, may_wait):
        until = time.monotonic() + self.interpreter.LONGEST_SECONDS
        while True:
            try:
                client = self.interpreter.client(call["service"])
                answer = getattr(client, call["call"])(**self.resolved(call.get("with", {}), answers))
                wanted = self.resolved(call.get("gives", {}), answers)
                self.interpreter.expect(f"{call['service']} {call['call']}", wanted, {key: answer.get(key) for key in wanted})
                if "as" in call:
                    answers[call["as"]] = answer
                return
            except (Different, KeyError, IndexError):
                if not may_wait or time.monotonic() > until:
                    raise
                time.sleep(0.2)

    def run(self, execution):
        answers = {}
        for call in execution.get("before", []):
            self.call(call, answers, may_wait=False)
        machine = self.names[execution["machine"]]
        states = self.interpreter.client("stepfunctions")
        given = json.dumps(self.resolved(execution["input"], answers))
        arn = states.start_execution(stateMachineArn=machine, input=given)["executionArn"]
        for call in execution.get("during", []):
            self.call(call, answers, may_wait=True)
        description, _ = self.interpreter.finished(arn)
        self.interpreter.check_end(self.resolved(execution, answers), description)
        for call in execution.get("after", []):
            self.call(call, answers, may_wait=True)


def check_example(example):
    import interpreter
    template_file, = (example / "expected").glob("*.template.yaml")
    template = read_template(template_file)
    fixture = json.loads((example / "tests" / "deployed.json").read_text(encoding="utf-8"))
    for execution in fixture["executions"]:
        no_tasks = interpreter.Answers({})
        deployed = None
        with interpreter.in_moto(), interpreter.only_here(lambda parameters: deployed.invoke(parameters), no_tasks):
            try:
                deployed = Deployed(interpreter, template, fixture.get("parameters", {}))
                deployed.run(execution)
                print(f"{execution['name']}: {execution['status']}")
            except Different as difference:
                yield f"{execution['name']}: {difference}"


def main(arguments):
    if len(arguments) != 1 or not (Path(arguments[0]) / "expected").is_dir():
        print("usage: deployed_test.py EXAMPLE" if len(arguments) != 1 else f"there is no example in {arguments[0]}", file=sys.stderr)
        return 2
    require_yaml()
    import interpreter  # noqa: F401  skips where moto is missing
    faults = list(check_example(Path(arguments[0])))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
