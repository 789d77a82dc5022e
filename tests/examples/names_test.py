"""A template that is deployed twice, as two stacks, has no name that both would give.

    names_test.py TEMPLATE...

A resource's physical name is its property Name or NAME-OF-THE-TYPE-Name (QueueName of a queue), or one of those beneath; an export
has one, too. Each has to be another one under another stack name. Exit status: 0 so, 1 not so, 2 wrong usage, 77 PyYAML is missing.
"""
import sys
from pathlib import Path

from cloudformation import NO_PHYSICAL_NAME, Different, Stack, name_property, read_template, require_yaml

OTHER_NAMES = {
    "AWS::CloudTrail::Trail": ["TrailName"],
    "AWS::ECS::TaskDefinition": ["Family"],
    "AWS::IAM::InstanceProfile": ["InstanceProfileName"],
    "AWS::IAM::Policy": [],  # its name is one within the role
    "AWS::KMS::Alias": ["AliasName"],
    "AWS::Lambda::Alias": [],  # within the function
    "AWS::StepFunctions::StateMachineAlias": [],  # within the machine
    "AWS::ApiGateway::Stage": [],  # within the API
}


def physical_names(stack):
    for logical_id, resource in stack.resources.items():
        kind, properties = resource["Type"], resource.get("Properties", {})
        if kind in NO_PHYSICAL_NAME:
            continue
        for name in OTHER_NAMES.get(kind, [name_property(kind), "Name"]):
            if name in properties:
                yield f"{logical_id}.{name}", stack.value(properties[name])
    for output, given in stack.template.get("Outputs", {}).items():
        if "Export" in given:
            yield f"the export {output}", stack.value(given["Export"]["Name"])


def main(templates):
    missing = [name for name in templates if not Path(name).is_file()]
    if not templates or missing:
        print(f"there is no file {missing[0]}" if missing else "usage: names_test.py TEMPLATE...", file=sys.stderr)
        return 2
    require_yaml()
    faults, names = [], 0
    for file in map(Path, templates):
        try:
            template = read_template(file)
            first, second = (dict(physical_names(Stack(template, name))) for name in ("First", "Second"))
        except Different as difference:
            faults.append(f"{file.name}: {difference}")
            continue
        names += len(first)
        faults += [f"{file.name}: {where} is `{name}` in every stack" for where, name in first.items() if second[where] == name]
    print(f"{len(templates)} templates with {names} physical names")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
