#!/usr/bin/env python3
"""inputs_test.py --command ASLANT: every subcommand takes every form of input, or says in one line why not."""
import argparse
import os
import subprocess
import sys
import tempfile

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--command", required=True)
command = os.path.realpath(parser.parse_args().command)
JSON = '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}\n'
YAML = "StartAt: A\nStates:\n  A: {Type: Succeed}\n"


def template(*machines, serverless=False):
    kind = "AWS::Serverless::StateMachine" if serverless else "AWS::StepFunctions::StateMachine"
    place = "{DefinitionUri: a.asl.json}" if serverless else "{Definition: {StartAt: A, States: {A: {Type: Succeed}}}}"
    return "Resources:\n" + "".join(f"  {name}:\n    Type: {kind}\n    Properties: {place}\n" for name in machines)


FILES = {
    "a.asl.json": JSON,
    "commented.json": "// the whole\n" + JSON,
    "substituted.json": JSON.replace('"StartAt"', '"TimeoutSeconds": ${Longest}, "StartAt"'),
    "a.yaml": YAML,
    "one.yaml": template("One"),
    "two.yaml": template("One", "Two"),
    "sam.yaml": template("Sam", serverless=True),
    "string.json": '{"Resources": {"One": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"DefinitionString": {"Fn::Sub":'
                   ' "{\\"StartAt\\": \\"A\\", \\"States\\": {\\"A\\": {\\"Type\\": \\"Succeed\\"}}}"}}}}}',
    "folder/a.asl.json": JSON,
}
SUBCOMMANDS = {
    "check": "check FILE",
    "policy": "policy FILE",
    "graph": "graph --format mermaid FILE",
    "import": "import --name wf FILE",
    "diff": "diff FILE a.asl.json",
    "format": "format FILE",
}
SEVERAL = "several state machines, and --machine says which is meant: One, Two"
TEMPLATE = "it is a template, and only a definition that is a file of its own is laid out"
# What is given, and the subcommands that refuse it, each with its words.
INPUTS = {
    "a.asl.json": {},
    "commented.json": {},
    "substituted.json": {},
    "a.yaml": {},
    "one.yaml": {"format": TEMPLATE},
    "two.yaml": {"policy": SEVERAL, "graph": SEVERAL, "import": SEVERAL, "diff": SEVERAL, "format": TEMPLATE},
    "--machine Two two.yaml": {"check": "--machine", "format": "--machine", "diff": "a.asl.json has no state machine Two"},
    "sam.yaml": {"format": TEMPLATE},
    "string.json": {"format": TEMPLATE},
    "folder": {"format": "cannot read folder"},
    "- < a.asl.json": {},
    "- < a.yaml": {},
    "- < one.yaml": {"format": TEMPLATE},
}


def main():
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for name, text in FILES.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        for given, refused in INPUTS.items():
            file, _, standard_input = given.partition(" < ")
            for subcommand, line in SUBCOMMANDS.items():
                asked = line.replace("FILE", file)
                done = subprocess.run([command, *asked.split()], input=FILES.get(standard_input, ""), capture_output=True,
                                      encoding="utf-8", cwd=folder)
                words = refused.get(subcommand)
                is_right = done.returncode == 0 if words is None else (
                    done.returncode == 2 and words in done.stderr and done.stderr.count("\n") == 1 and not done.stdout)
                if not is_right:
                    wrong.append(f"aslant {asked}: {done.returncode}\n{done.stdout}{done.stderr}")
        wrong += faults_of_written(folder)
    print("\n".join(wrong) or "every subcommand takes every input, or says why not")
    return 1 if wrong else 0


def faults_of_written(folder):
    """format --check and --write: what has another layout is said, and written; what would lose something is not."""
    def run(*words):
        done = subprocess.run([command, "format", *words], capture_output=True, encoding="utf-8", cwd=folder)
        return done.returncode, done.stdout, done.stderr

    def text_of(name):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            return file.read()

    laid_out = run("a.asl.json")[1]
    other = (1, "", "aslant: a.asl.json is not in the layout of aslant format\n")
    faults = [] if run("--check", "a.asl.json") == other else ["format --check does not say what has another layout"]
    for name in ("commented.json", "a.yaml"):
        status, out, words = run("--write", "a.asl.json", name)
        if status != 2 or out or "nothing is written" not in words or text_of("a.asl.json") != JSON or text_of(name) != FILES[name]:
            faults.append(f"format --write takes {name}")
    if run("--write", "a.asl.json", "folder/a.asl.json") != (0, "", "") or text_of("folder/a.asl.json") != laid_out:
        faults.append("format --write does not write")
    if run("--check", "a.asl.json") != (0, "", "") or text_of("a.asl.json") != laid_out:
        faults.append("what format has written has another layout")
    if run("a.asl.json", "a.yaml")[0] != 2 or run("--check", "--write", "a.asl.json")[0] != 2:
        faults.append("format takes what makes no sense")
    return faults


sys.exit(main())
