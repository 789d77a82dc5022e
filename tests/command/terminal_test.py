#!/usr/bin/env python3
"""What aslant does on a terminal that it does not elsewhere: colours, and a line that says how far the work is.

    terminal_test.py --command build/aslant
"""
import argparse
import os
import re
import sys
import tempfile
import time

import pseudo_terminal

BROKEN = '{"StartAt": "A",\n "States": {"A": {"Type": "Pass"}}}\n'
RISKY = '{"StartAt": "A", "States": {"A": {"Type": "Choice",\n "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}]},\n "B": {"Type": "Succeed"}}}\n'
CLEAN = '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}\n'
OTHER = '{"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}\n'
COLOR = re.compile(r"\x1b\[[\d;]*m")
LINE = re.compile(r"\r\x1b\[K([^\r\x1b]*)")
wrong = []


def expect(is_so, *what):
    if not is_so:
        wrong.append(" ".join(str(part) for part in what))


class Test:
    def __init__(self, command, folder):
        self.command, self.folder, self.files = os.path.realpath(command), folder, 0
        self.environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")} | {"TERM": "xterm"}

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, *arguments, streams=("stdout", "stderr"), **variables):
        environment = {name: value for name, value in (self.environment | variables).items() if value is not None}
        return pseudo_terminal.run([self.command, *arguments], streams, environment, self.folder)

    def colors(self):
        plain = self.run("check", "broken.json", "risky.json", streams=())[2]["stdout"]
        expect("error:" in plain and "warning:" in plain and "^" in plain, "nothing is found:", plain)
        status, shown, _ = self.run("check", "broken.json", "risky.json")
        shown = LINE.sub("", shown)   # of a machine that is very busy
        expect(status == 1, "the exit status on a terminal is", status)
        expect(COLOR.sub("", shown) == plain, "on a terminal there is other text:", repr(shown))
        red, magenta, green = "\x1b[1m\x1b[31m", "\x1b[1m\x1b[35m", "\x1b[1m\x1b[32m"
        for words in (f"{red}error:", f"{magenta}warning:", f"{red}next-or-end-missing", f"{magenta}choice-without-default", f"{green}^"):
            expect(words + "\x1b[0m" in shown, "no", repr(words), "in", repr(shown))

        def is_colored(says, *arguments, **settings):
            _, seen, others = self.run("check", "broken.json", *arguments, **settings)
            text = seen + "".join(others.values())
            expect("next-or-end-missing" in text, "nothing is found with", arguments, settings)
            expect(bool(COLOR.search(text)) == says, "colours" if not says else "no colours", "with", arguments, settings)

        is_colored(True, streams=("stdout",))
        is_colored(False, streams=("stderr",))
        is_colored(False, streams=())
        is_colored(False, NO_COLOR="1")
        is_colored(True, NO_COLOR="")
        is_colored(False, TERM="dumb")
        is_colored(False, TERM=None)
        is_colored(True, "--color", "auto")
        is_colored(False, "--color=never")
        is_colored(True, "--color=always", streams=())
        is_colored(True, "--color=always", NO_COLOR="1", TERM="dumb")
        for name in ("json", "sarif", "github"):
            is_colored(False, "--format", name, "--color", "always")

        # what other subcommands find is on standard error
        for line in (["policy", "broken.json"], ["graph", "--format", "dot", "broken.json"], ["import", "--name", "a", "broken.json"]):
            _, shown, others = self.run(*line, streams=("stderr",))
            expect(f"{red}error:" in shown, "no colours of", line, repr(shown))
            expect(not COLOR.search(others["stdout"]), "colours in the output of", line)
            shown = self.run(*line, streams=("stdout",))[2]["stderr"]
            expect("error:" in shown and not COLOR.search(shown), "colours where standard error is no terminal:", line, repr(shown))

        _, shown, _ = self.run("diff", "clean.json", "other.json", streams=("stdout",))
        expect("\x1b[31m- state A" in shown and "\x1b[32m+ state B" in shown, "a diff is without colours:", repr(shown))
        shown = self.run("diff", "clean.json", "other.json", streams=())[2]["stdout"]
        expect("- state A" in shown and not COLOR.search(shown), "a diff has colours:", repr(shown))

    def progress(self):
        taken, shown = self.timed("check", "clean.json")[:2]
        expect(shown == "" or taken > 0.9, "something is shown of a quick check:", repr(shown))
        folder = "many"
        os.makedirs(os.path.join(self.folder, folder))
        taken = 0.0
        while taken < 1.5:   # as many files as this machine needs so long for
            self.grow(folder, max(50, int(self.files * 2.5 / taken) - self.files if taken else 50))
            taken, shown, status, others = self.timed("check", folder, streams=("stderr",))
        lines = LINE.findall(shown)
        expect(status == 0 and others["stdout"] == "", "there are findings:", status, others)
        expect("".join("\r\x1b[K" + line for line in lines) == shown, "there is more than one line that is written anew:", repr(shown))
        expect(len(lines) >= 2 and lines[-1] == "", "the line does not stay away:", repr(shown))
        counts = [re.fullmatch(r"(read|checked) (\d+) of (\d+) (files|state machines)", line) for line in lines[:-1]]
        expect(all(counts), "the line does not count:", lines)
        if all(counts):
            done = [(count[1] == "checked", int(count[2])) for count in counts]
            expect(done == sorted(set(done)), "it does not go on:", lines)
            expect(all(0 < int(count[2]) <= int(count[3]) == self.files for count in counts), "it counts", lines)
        for settings in ({"streams": ("stdout",)}, {"streams": ()}, {"TERM": "dumb"}):
            _, shown, others = self.run("check", folder, **settings)
            expect(shown + "".join(others.values()) == "", "something is shown with", settings, repr(shown), others)

        # an error, too, comes after the line is gone
        with open(os.path.join(self.folder, folder, "zz.asl.json"), "w", encoding="utf-8") as file:
            file.write(BROKEN)
        status, shown, _ = self.run("check", "--color=never", folder)
        expect(status == 1 and "\r\x1b[Kmany/zz.asl.json:2:13: error:" in shown, "the report stands behind the line:", repr(shown[-300:]))

    def timed(self, *arguments, **settings):
        began = time.monotonic()
        status, shown, others = self.run(*arguments, **settings)
        return time.monotonic() - began, shown, status, others

    def grow(self, folder, count):
        """So many files more."""
        states = {f"S{i}": f'{{"Type": "Pass", "Next": "S{i + 1}"}}' for i in range(2000)} | {"S2000": '{"Type": "Succeed"}'}
        text = '{"StartAt": "S0", "States": {' + ",\n".join(f'"{name}": {state}' for name, state in states.items()) + "}}\n"
        for number in range(self.files, self.files + count):
            self.write(f"{folder}/{number:05}.asl.json", text)
        self.files += count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        test = Test(asked.command, folder)
        for name, text in {"broken": BROKEN, "risky": RISKY, "clean": CLEAN, "other": OTHER}.items():
            test.write(name + ".json", text)
        test.colors()
        test.progress()
    print("\n".join(wrong) or "colours and progress are where they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
