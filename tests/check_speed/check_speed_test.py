#!/usr/bin/env python3
"""check_speed_test.py COMMAND DEFINITION [FOLDER...]: how fast `aslant check` is.

One definition takes at most 15 ms of CPU and 15 MB; 10 MB of one at most 1.0 s and 64 times as much memory and 32 MB, whether they
are many states or many values; all definitions of the folders, in one process, at most 0.15 s. On a machine that is slower at the
moment, so much more time (measure.py).
"""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "benchmarks"))
from measure import measure, slowness

SIZE = 10_000_000
FINDS = (0, 1)   # what it exits with: nothing is found, or something


def many_states():
    count, states = 0, {}
    while count < SIZE:
        name = f"State {len(states)}"
        states[name] = {
            "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:work", "TimeoutSeconds": 60,
            "Parameters": {"order.$": "$.order", "position": len(states)}, "Next": f"State {len(states) + 1}",
        }
        count += len(json.dumps(states[name])) + len(name) + 6
    states[f"State {len(states)}"] = {"Type": "Succeed"}
    return json.dumps({"StartAt": "State 0", "States": states})


def many_values():
    zeros = ",".join("0" * (SIZE // 2 - 50))
    return f'{{"StartAt":"A","States":{{"A":{{"Type":"Pass","Result":[{zeros}],"End":true}}}}}}'


def main():
    command, definition, *folders = sys.argv[1:]
    wrong = []

    def check(what, arguments, most_seconds, most_megabytes, runs):
        slower = slowness()
        floor = measure(["true"])[1]   # Linux takes the memory of this program for that of the ones it starts
        cpu, megabytes, clock = measure([command, "check", *arguments], runs=runs, statuses=FINDS)
        slower = max(slower, slowness())
        print(f"{what}: {cpu * 1000:.1f} ms of CPU, {clock * 1000:.1f} ms by the clock, {megabytes:.1f} MB; the machine is {slower:.2f}"
              " times slower than usual")
        if cpu > most_seconds * slower or megabytes > max(most_megabytes, floor + 1):
            wrong.append(f"{what}: allowed are {most_seconds * 1000:.0f} ms and {most_megabytes:.0f} MB")

    check("one definition", [definition], 0.015, 15, 25)
    if folders:
        check("the definitions of the folders", folders, 0.15, 32, 10)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in ("many_states", many_states()), ("many_values", many_values()):
            path = os.path.join(folder, f"{name}.asl.json")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            check(f"10 MB of {name}", [path], 1.0, 64 * len(text) / 2**20 + 32, 3)
    if wrong:
        sys.exit("\n".join(wrong))


main()
