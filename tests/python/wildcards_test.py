"""No role in these templates is allowed an action on anything where the action has a type of resource.

    wildcards_test.py AUTHORIZATION.txt EXPLAINED.txt TEMPLATE...

AUTHORIZATION.txt is tests/unit/permissions/authorization.txt: actions and their types of resources. Of an action that it does not
have, nobody knows, which is a failure too. Roles are those that a template makes for state machines, with the policies that are
attached to them: what else stands in a template, its author wrote.

EXPLAINED.txt has a line for each wildcard that nothing can narrow although the action has a type: the template, the role, the action and,
behind a #, why. A line of which there is no wildcard fails, too.

Exit status: 0 nothing found, 1 something found, 2 wrong usage, 77 PyYAML is missing.
"""
import json
import sys
from pathlib import Path

SKIPPED = 77


def read_template(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml

    class Loader(yaml.SafeLoader):
        pass

    # What a function makes of its argument does not matter: it is no "*".
    Loader.add_multi_constructor("!", lambda loader, tag, node: {tag: node.value if node.id == "scalar" else "…"})
    return yaml.load(text, Loader)


def as_list(value):
    return value if isinstance(value, list) else [value]


def actions_with_types(path):
    lines = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {words[0]: len(words) > 1 for words in lines if ":" in words[0]}


def explanations(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        said, _, why = line.partition("#")
        if said.strip():
            if len(said.split()) != 3 or not why.strip():
                raise SystemExit(f"not a template, a role, an action and a reason: {line}")
            yield tuple(said.split())


def is_of_machine(role):
    statements = role["Properties"]["AssumeRolePolicyDocument"]["Statement"]
    return any(statement.get("Principal") == {"Service": "states.amazonaws.com"} for statement in as_list(statements))


def documents(resources):
    """(logical id, policy document) of the roles of machines."""
    roles = {name for name, resource in resources.items() if resource["Type"] == "AWS::IAM::Role" and is_of_machine(resource)}
    for name, resource in resources.items():
        properties = resource.get("Properties", {})
        if name in roles:
            for policy in properties.get("Policies", []):
                yield name, policy["PolicyDocument"]
        if resource["Type"] in ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"):
            if any(role.get("Ref") in roles for role in properties.get("Roles", [])):
                yield name, properties["PolicyDocument"]


def main(arguments):
    missing = [name for name in arguments if not Path(name).is_file()]
    if len(arguments) < 3 or missing:
        usage = "usage: wildcards_test.py AUTHORIZATION.txt EXPLAINED.txt TEMPLATE..."
        print(f"there is no file {missing[0]}" if missing else usage, file=sys.stderr)
        return 2
    try:
        import yaml  # noqa: F401
    except ImportError:
        print("skipped: no PyYAML (pip install pyyaml)")
        return SKIPPED
    has_type = actions_with_types(Path(arguments[0]))
    explained = set(explanations(Path(arguments[1])))
    unused = set(explained)
    statements, wildcards, faults = 0, 0, []
    for name in arguments[2:]:
        for role, document in documents(read_template(Path(name))["Resources"]):
            for statement in as_list(document["Statement"]):
                statements += 1
                if "*" not in as_list(statement.get("Resource", "*")):
                    continue
                wildcards += 1
                for action in as_list(statement["Action"]):
                    if action not in has_type:
                        faults.append(f"{name}: {role}: {action} on *, which authorization.txt does not have")
                    elif (said := (Path(name).name, role, action)) in explained:
                        unused.discard(said)
                    elif has_type[action]:
                        faults.append(f"{name}: {role}: {action} on *, but it has a type of resource")
    faults += [f"{' '.join(said)}: it is explained, but there is no such wildcard" for said in sorted(unused)]
    print(*faults, f"{statements} statements, {wildcards} of them on *: {len(faults)} that can be narrower", sep="\n")
    if not statements:
        print("no template has a role of a machine", file=sys.stderr)
    return 1 if faults or not statements else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
