#!/usr/bin/env python3
"""What `aslant check --format sarif` prints is a log of SARIF 2.1.0.

    sarif_test.py --command build/aslant [--schema sarif-schema-2.1.0.json]

Without --schema it is held against the properties below, which are those that the command writes, as sections 3.13 to 3.58 of the
standard say them; with it against the schema, by the package jsonschema (without that the exit status is 77).
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

LEVELS = ["none", "note", "warning", "error"]
# Of each object its properties: a type of Python, the name of an object, a list of one of them, or the texts that are allowed.
# Those with a ! have to be there.
OBJECTS = {
    "sarifLog": {"$schema": str, "version!": {"2.1.0"}, "runs!": ["run"]},
    "run": {"tool!": "tool", "columnKind": {"unicodeCodePoints"}, "invocations": ["invocation"], "results": ["result"]},
    "tool": {"driver!": "toolComponent"},
    "toolComponent": {"name!": str, "version": str, "rules": ["reportingDescriptor"]},
    "reportingDescriptor": {
        "id!": str, "shortDescription": "multiformatMessageString", "fullDescription": "multiformatMessageString",
        "help": "multiformatMessageString", "defaultConfiguration": "reportingConfiguration"
    },
    "multiformatMessageString": {"text!": str, "markdown": str},
    "reportingConfiguration": {"level": set(LEVELS)},
    "invocation": {"executionSuccessful!": bool, "toolExecutionNotifications": ["notification"]},
    "notification": {"level": set(LEVELS), "message!": "message"},
    "message": {"text!": str},
    "result": {"ruleId": str, "ruleIndex": int, "level": set(LEVELS), "message!": "message", "locations": ["location"]},
    "location": {"physicalLocation": "physicalLocation", "logicalLocations": ["logicalLocation"]},
    "physicalLocation": {"artifactLocation!": "artifactLocation", "region": "region"},
    "artifactLocation": {"uri": str},
    "region": {"startLine": int, "startColumn": int},
    "logicalLocation": {"name": str, "kind": str},
}
URI_REFERENCE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?(?:[A-Za-z0-9._~/!$&'()*+,;=@-]|%[0-9A-F]{2})+")


def against(kind, value, where, seen):
    """What is wrong with a value."""
    if isinstance(kind, list):
        if not isinstance(value, list):
            return [f"{where} is no array"]
        return [words for i, item in enumerate(value) for words in against(kind[0], item, f"{where}/{i}", seen)]
    if isinstance(kind, set):
        return [] if value in kind else [f"{where} is {value!r}"]
    if isinstance(kind, type):
        return [] if type(value) is kind else [f"{where} is {value!r}"]
    if not isinstance(value, dict):
        return [f"{where} is no object"]
    properties = OBJECTS[kind]
    wrong = [f"{where} has no {name[:-1]}" for name in properties if name.endswith("!") and name[:-1] not in value]
    for name, member in value.items():
        known = properties.get(name, properties.get(name + "!"))
        seen.add((kind, name))
        wrong += against(known, member, f"{where}/{name}", seen) if known else [f"{where} has a {name}"]
    return wrong


def of_references(log):
    """What the properties say of one another."""
    wrong = []
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if len({rule["id"] for rule in rules}) != len(rules):
            wrong.append("a rule stands there twice")
        for result in run["results"]:
            rule = rules[result["ruleIndex"]]
            if rule["id"] != result["ruleId"] or rule["defaultConfiguration"]["level"] != result["level"]:
                wrong.append(f"the rule of {result} is {rule}")
            for location in result["locations"]:
                place = location["physicalLocation"]
                if not URI_REFERENCE.fullmatch(place["artifactLocation"]["uri"]):
                    wrong.append(f"no URI reference: {place['artifactLocation']['uri']}")
                if min(place["region"]["startLine"], place["region"]["startColumn"]) < 1:
                    wrong.append(f"lines and columns count from 1: {place['region']}")
    return wrong


def by_schema(path):
    """A function that says what is wrong with a log."""
    import jsonschema
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema, format_checker=jsonschema.FormatChecker())
    return lambda log: [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(log)]


BROKEN = '{"StartAt": "A",\n "States": {"A": {"Type": "Pass", "Comment": "ä", "Nxt": "B"}, "C": {"Type": "Choice", "Choices": []}}}\n'
TEMPLATE = """Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      Definition: {StartAt: A, States: {A: {Type: Pass}}}
  Bills:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionS3Location: {Bucket: b, Key: k}
"""


def logs_of(command):
    """Of files that have everything a log can have."""
    with tempfile.TemporaryDirectory() as folder:
        many = '{"StartAt": "S0", "States": {' + ", ".join(f'"S{i}": {{"Type": "Pass"}}' for i in range(1200)) + "}}"
        texts = {"broken.json": BROKEN, "a b%ä.json": BROKEN, "template.yaml": TEMPLATE, "many.json": many,
                 "clean.json": '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}', "no.json": "\x00{", "empty.json": ""}
        for name, text in texts.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        for names in (list(texts), *([name] for name in texts), [os.path.join(folder, "broken.json")]):
            line = [os.path.realpath(command), "check", "--format", "sarif", *names]
            done = subprocess.run(line, capture_output=True, encoding="utf-8", cwd=folder)
            assert done.returncode in (0, 1), done
            yield names, json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    parser.add_argument("--schema")
    asked = parser.parse_args()
    wrong, seen = [], set()
    try:
        complaints = by_schema(asked.schema) if asked.schema else lambda log: against("sarifLog", log, "", seen) or of_references(log)
    except ImportError:
        print("skipped: the Python package jsonschema is missing (pip install jsonschema)")
        return 77
    for names, log in logs_of(asked.command):
        wrong += [f"{' '.join(names)}: {words}" for words in complaints(log)]
        # a log that is wrong is found
        broken = json.loads(json.dumps(log))
        del broken["runs"][0]["tool"]["driver"]["name"]
        if not complaints(broken):
            wrong.append("a driver without a name is not found")
    if not asked.schema:
        missing = {(kind, name.rstrip("!")) for kind, properties in OBJECTS.items() for name in properties} - seen
        wrong += [f"nothing of it is looked at: {kind}.{name}" for kind, name in sorted(missing)]
    print("\n".join(wrong) or "the logs are SARIF")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
