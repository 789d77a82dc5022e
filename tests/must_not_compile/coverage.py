#!/usr/bin/env python3
"""Whether the cases beside this file show every rule of severity error at least twice.

The rules are the rows of rule_table.hpp, the cases the sentences in the `// says:` comments of *.cpp and isolated/*.cpp. A sentence
shows the rule whose message it is; where several fit ("it has both Next and End"), that with the most letters of its own; of two
rules with the same message, both.
Rules of definitions that are read (after `// definitions in JSON` in the table) no compiler ever says.

Exit status: 0 every rule is shown, 1 one is not, or a sentence is of no rule, 2 usage.
"""
import argparse
import glob
import os
import re
import sys
from dataclasses import dataclass

FOLDER = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(FOLDER, "..", "..", "include", "aslant", "rules", "rule_table.hpp")

TEXT = r'"(?:[^"\\]|\\.)*"'
WARNING = re.compile(r"case rule::(\w+):")
PART = re.compile(r"(\{\w+\})")
SAYS = re.compile(r"// says: (.*\S)\s*$")
PLACE = r"\((?:line (?:N|\d+)|[^()\s:]+:\d+)\)"
NUMBERED = re.compile(rf"\(\d+\) (.*? {PLACE})(?= \(\d+\) | and \d+ more$|$)")
FILLED = {"{cpp}": "[a-z_ ]+", "{comparator}": "[A-Z][A-Za-z]+", "{number}": r"-?\d+"}  # and anything else by anything
HINT = r"(?:; did you mean `.*`\?)?"
NEEDED = 2


@dataclass
class Rule:
    id: str
    is_error: bool
    letters: int  # of its message, without the parts that are filled in
    pattern: re.Pattern
    shown: int = 0


def read_rules(path):
    with open(path, encoding="utf-8") as file:
        table = file.read()
    levels, texts = table[table.index("severity_of(rule r) {") :].split("rule_texts[] =")
    warnings = {name.replace("_", "-") for name in WARNING.findall(levels)}
    texts = texts[: texts.index("// definitions in JSON")]
    words = "".join(text[1:-1] for text in re.findall(TEXT, texts)).split("\\0")[:-1]
    rules = []
    for id, message in zip(words[::2], words[1::2]):
        parts = PART.split(re.sub(r"\\(.)", r"\1", message))  # every other one is filled in
        pattern = "".join(FILLED.get(part, ".*") if i % 2 else re.escape(part) for i, part in enumerate(parts))
        letters = sum(len(part) for part in parts[::2])
        rules.append(Rule(id, id not in warnings, letters, re.compile(rf".*?: {pattern}{HINT} {PLACE}")))
    if not rules or len(words) % 2 or not all(re.fullmatch(r"[a-z0-9-]+", rule.id) for rule in rules):
        sys.exit(f"coverage.py: {path} has rules that are not understood")
    return rules


def sentences(path):
    """(line, sentence) of every finding that the file expects."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if comment := SAYS.search(line):
                found = NUMBERED.findall(comment[1]) if comment[1].startswith("(1) ") else [comment[1]]
                yield from ((number, sentence) for sentence in found)


def main():
    parser = argparse.ArgumentParser(description="Whether every rule of severity error has at least two cases.")
    parser.add_argument("--table", default=TABLE, metavar="FILE", help="the rules (default: rule_table.hpp of this repository)")
    parser.add_argument("--list", action="store_true", help="show how often each rule is shown")
    options = parser.parse_args()
    if not os.path.isfile(options.table):
        print(f"coverage.py: no file {options.table}", file=sys.stderr)
        return 2

    rules = read_rules(options.table)
    failed = False
    for path in sorted(glob.glob(os.path.join(FOLDER, "*.cpp")) + glob.glob(os.path.join(FOLDER, "isolated", "*.cpp"))):
        for line, sentence in sentences(path):
            fitting = [rule for rule in rules if rule.pattern.fullmatch(sentence)]
            if fitting:
                most = max(rule.letters for rule in fitting)
                for rule in fitting:
                    rule.shown += rule.letters == most
            else:
                failed = True
                print(f"{os.path.relpath(path, FOLDER)}:{line}: of no rule: {sentence}")
    errors = [rule for rule in rules if rule.is_error]
    for rule in errors:
        if options.list:
            print(f"{rule.shown:4} {rule.id}")
        if rule.shown < NEEDED:
            failed = True
            print(f"{rule.id}: {rule.shown} cases, {NEEDED} are needed")
    print(f"{sum(rule.shown >= NEEDED for rule in errors)} of {len(errors)} error rules have at least {NEEDED} cases")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
