"""Runs machines in moto's interpreter of the States Language, with the answers of everything they call given.

    executions_test.py TEMPLATE EXECUTIONS.json DEFINITION.asl.json...

What stands in a definition for a value of the stack (`${Name}`) is filled in as CloudFormation does it, from the
DefinitionSubstitutions of the machine in the template. EXECUTIONS.json says which executions there are:

    {"executions": [{
        "name": "an accepted object",
        "machine": "ProcessUpload",       needed where there are several
        "input": "event.json",            a file beside this one, or the input itself
        "functions": {"InspectFunction": [  by logical id; each answer is used once
            {"receives": {...}, "returns": {...}},        what the event has to be (may be left out), and the result
            {"fails": {"error": "KeyError", "cause": "'size'"}}]},
        "tasks": {"Train": [{"receives": {...}, "returns": {...}}]},   by state: its parameters, and the result of its call
        "maps": {"ItemReader": [{"receives": {...}, "returns": [...]}],    of distributed Maps: their items, in batches where it
                 "ResultWriter": [{"receives": {"parameters": {...}, "results": [...]}, "returns": {...}}]},     says so, and results
        "expressions": {"$now()": [{"returns": "2026-…"}]},   in JSONata that is no path into a variable: its values
        "ends_in": "Accepted",            the state of the outermost level that was entered last
        "status": "SUCCEEDED",
        "output": {...}                   or, where it fails, "error" and "cause"
    }]}

In its texts `${Orders.Arn}` is what CloudFormation makes of it, and the text "*" is any value where one is compared.

Every answer has to be used. Every state that can end a scope of a machine (a branch's and an item processor's too) has to be entered
in one of the executions, and those of the outermost level have to end one. Exit status: 0 as expected, 1 something differs,
2 wrong usage, 77 moto or PyYAML is missing.
"""
import json
import sys
from pathlib import Path

from cloudformation import Different, Stack, deployed_definition, machine_of, read_template, require_yaml


def last_states(scope, nested=False):
    """The names of the states that end a scope, and with `nested` the scopes within."""
    for name, state in scope["States"].items():
        if state["Type"] in ("Succeed", "Fail") or state.get("End"):
            yield name
        if nested:
            for inner in state.get("Branches", []) + [state[key] for key in ("ItemProcessor", "Iterator") if key in state]:
                yield from last_states(inner, nested)


def check(definition, execution, folder):
    """Runs one execution; the names of the states that it entered."""
    import interpreter
    given = execution["input"]
    if isinstance(given, str) and given.endswith(".json"):
        given = json.loads((folder / given).read_text(encoding="utf-8"))
    functions = interpreter.Answers(execution.get("functions", {}))
    tasks = interpreter.Answers(execution.get("tasks", {}))
    expressions = interpreter.Answers(execution.get("expressions", {}))
    maps = interpreter.Answers(execution.get("maps", {}))
    with interpreter.in_moto(), interpreter.only_here(interpreter.answered_invocation(functions), tasks, expressions, maps) as all_entered:
        description, entered = interpreter.run(definition, given, "Test")
    outermost = json.loads(definition)["States"]
    last = [name for name in entered if name in outermost][-1]
    if last != execution["ends_in"] and description["status"] == "FAILED":
        raise Different(f"it fails in `{last}`: {description.get('error')}: {description.get('cause')}")
    functions.check()
    for answers in (tasks, expressions, maps):
        answers.check()
    interpreter.expect("the last state", execution["ends_in"], last)
    interpreter.check_end(execution, description)
    return all_entered


class NamedAsFunctions(Stack):
    """A stack whose functions have their logical ids as names, by which their answers are found."""

    def physical_name(self, resource):
        return resource if self.resources[resource]["Type"] == "AWS::Lambda::Function" else super().physical_name(resource)


def check_machines(template, fixtures, files):
    """The faults found."""
    stack = NamedAsFunctions(read_template(template))
    texts = [file.read_text(encoding="utf-8") for file in files]
    definitions = {machine_of(text, stack.template): deployed_definition(text, stack) for text in texts}
    executions = stack.resolved(json.loads(fixtures.read_text(encoding="utf-8")))["executions"]
    entered = {machine: set() for machine in definitions}
    ends = {machine: set() for machine in definitions}
    for execution in executions:
        try:
            machine = execution.get("machine") or list(definitions)[0 if len(definitions) == 1 else len(definitions)]
            entered[machine].update(check(definitions[machine], execution, fixtures.parent))
            ends[machine].add(execution["ends_in"])
            print(f"{execution['name']}: {execution['status']} in `{execution['ends_in']}`")
        except Different as difference:
            yield f"{execution['name']}: {difference}"
        except (IndexError, KeyError) as missing:
            yield f"{execution['name']}: of which machine is it? ({missing})"
    for machine, definition in definitions.items():
        scope = json.loads(definition)
        for name in sorted(set(last_states(scope)) - ends[machine]):
            yield f"no execution of {machine} ends in `{name}`"
        for name in sorted(set(last_states(scope, nested=True)) - set(scope["States"]) - entered[machine]):
            yield f"no execution of {machine} enters `{name}`"


def main(arguments):
    missing = [name for name in arguments if not Path(name).is_file()]
    if len(arguments) < 3 or missing:
        usage = "usage: executions_test.py TEMPLATE EXECUTIONS.json DEFINITION.asl.json..."
        print(f"there is no file {missing[0]}" if missing else usage, file=sys.stderr)
        return 2
    require_yaml()
    import interpreter  # noqa: F401  skips where moto is missing
    template, fixtures, *definitions = map(Path, arguments)
    try:
        faults = list(check_machines(template, fixtures, definitions))
    except Different as difference:
        faults = [str(difference)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
