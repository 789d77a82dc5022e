#!/usr/bin/env python3
"""import_test.py --command ASLANT --compiler "g++ …" --libraries "LIB …" [--every N] DEFINITION|FOLDER…

What `aslant import` makes of a definition compiles, and the program that it is writes an equal definition: equal as JSON, but for what
docs/import.md lists. Definitions that `aslant check` refuses are passed over. A `${Name}` without quotes, where the
deployment puts a number, is compared as a text. --every N takes each Nth definition."""
import argparse
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile


def definitions_in(arguments):
    found = []
    for argument in arguments:
        if os.path.isfile(argument):
            found.append(argument)
        for folder, _, names in os.walk(argument):
            found += [os.path.join(folder, name) for name in names if name.endswith(".json")]
    return sorted(found)


BARE = re.compile(r'("(?:[^"\\]|\\.)*")|(\$\{[^}"]+\})')


def read_definition(path):
    with open(path, encoding="utf-8") as file:
        return json.loads(BARE.sub(lambda found: found[1] or f'"bare {found[2]}"', file.read()))


def is_definition(path):
    try:
        read = read_definition(path)
    except ValueError:
        return False
    return isinstance(read, dict) and "States" in read and "StartAt" in read


CALL = re.compile(r"('(?:[^'\\]|\\.)*')|\s+")


def normalised(value):
    """What import writes in another way: the two words of a Map, blanks around an expression and between arguments."""
    if isinstance(value, dict):
        made = {name: normalised(one) for name, one in value.items()}
        if made.get("Type") == "Map":
            for old, new in (("Iterator", "ItemProcessor"), ("Parameters", "ItemSelector")):
                if old in made:
                    made[new] = made.pop(old)
        return made
    if isinstance(value, list):
        return [normalised(one) for one in value]
    if not isinstance(value, str):
        return value
    if value.startswith("{%") and value.endswith("%}"):
        return "{% " + value[2:-2].strip() + " %}"
    return CALL.sub(lambda found: found[1] or "", value) if value.startswith("States.") else value


def difference(before, now, place=""):
    """The first place where two definitions differ."""
    if isinstance(before, dict) and isinstance(now, dict):
        for name in sorted(set(before) | set(now)):
            if name not in before or name not in now:
                return f"{place}/{name} is only in the {'new' if name not in before else 'old'} one"
            if before[name] != now[name]:
                return difference(before[name], now[name], f"{place}/{name}")
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        for i, (one, other) in enumerate(zip(before, now)):
            if one != other:
                return difference(one, other, f"{place}/{i}")
    return f"{place}: {json.dumps(before)[:200]} is now {json.dumps(now)[:200]}"


def run(line, **more):
    return subprocess.run(line, capture_output=True, encoding="utf-8", **more)


def fault_of(definition, asked):
    """What becomes of it, and what is wrong with that."""
    if run([asked.command, "check", definition]).returncode != 0:
        return "refused", None
    made = run([asked.command, "import", definition, "--name", "imported"])
    if made.returncode != 0:
        return "wrong", made.stderr.strip()
    with tempfile.TemporaryDirectory() as folder:
        source, program = os.path.join(folder, "imported.cpp"), os.path.join(folder, "imported")
        with open(source, "w", encoding="utf-8") as file:
            file.write(made.stdout)
        compiled = run([*shlex.split(asked.compiler), source, *shlex.split(asked.libraries), "-o", program])
        if compiled.returncode != 0:
            return "wrong", f"does not compile:\n{compiled.stderr[:2000]}"
        written = run([program, "--out", folder])
        if written.returncode != 0:
            return "wrong", f"its program fails: {written.stderr[:1000]}"
        now = normalised(read_definition(os.path.join(folder, "Imported.asl.json")))
    before = normalised(read_definition(definition))
    return ("right", None) if before == now else ("wrong", difference(before, now))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--command", required=True)
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--libraries", required=True)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("definitions", nargs="+")
    asked = parser.parse_args()

    chosen = [path for path in definitions_in(asked.definitions) if is_definition(path)][:: asked.every]
    counts = {"right": 0, "refused": 0, "wrong": 0}
    failed = []
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        for path, (how, words) in zip(chosen, pool.map(lambda one: fault_of(one, asked), chosen)):
            counts[how] += 1
            if how == "wrong":
                failed.append(f"{path}: {words}")
    print(f"{counts['right']} of {len(chosen)} definitions are imported and equal; {counts['refused']} are refused by check")
    for line in failed:
        print(line)
    sys.exit(1 if failed or counts["right"] == 0 else 0)


main()
