#!/usr/bin/env python3
"""Compiles files that must not compile, and compares what the compiler says with what their comments expect.

    line of code   // error: REGEX                one error on this line, whose message matches
    line of code   // error: REGEX && REGEX       ... matches each of them
    line of code   // says: TEXT                  one error on this line, whose message is exactly this text; (line N) with the
                                                  letter N stands for any line number

An error inside a header counts for the line of the file that it was instantiated from. A message is what stands in the template
arguments `says<N>{"..."}` of an error; clang prints a sentence in several of them, g++ in one, and they are joined. Each message
names its line: (line 12) lies at most 30 lines above the error (--lines-above), (states.hpp:12) names another file.

The first line `// budget: g++ 6, clang 8` makes a file an isolated case: this many lines of output for the whole file, and an error
that carries no `says` is matched by the compiler's own text.

Exit status: 0 everything as expected, 1 something is not, 2 usage.
"""
import argparse
import os
import re
import resource
import subprocess
import sys
from dataclasses import dataclass, field

COMMENT = re.compile(r"// (error|says): (.*\S)\s*$")
BUDGET = re.compile(r"// budget: g\+\+ (\d+), clang (\d+)\s*$")
LOCATED = re.compile(r"(?P<file>[^:\s][^:]*):(?P<line>\d+):(?:\d+:)? +(?P<rest>.*)$")
ERROR = re.compile(r"(?:[^:\s][^:]*:\d+:(?:\d+:)? |[^:\s][^:]*: )(?:fatal |internal compiler )?error: (?P<message>.*)$")
PREFIX = re.compile(r"In file included from |[^:\s][^:]*: (?:In|At) ")  # g++ and clang: what comes before an error
CLOSING = re.compile(r"(?:\d+ warnings? and )?\d+ errors? generated\.$")  # clang's last line
SAYS = re.compile(r'says<(\d+)[a-z]*>\{"((?:[^"\\]|\\.)*)"\}')
PLACE = re.compile(r"\((?:line (\d+)|[^()\s:]+:\d+)\)")
NEXT_SENTENCE = re.compile(r"(\((?:line |[^()\s:]+:)\d+\))(?=\(\d+\) |and \d+ more$)")
ESCAPE = re.compile(r"\\(x[0-9a-fA-F]+|[0-7]{1,3}|.)")
LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b"}


@dataclass
class Expectation:
    exact: bool
    text: str
    errors: list = field(default_factory=list)

    def __str__(self):
        return ("says: " if self.exact else "error: ") + self.text

    def matches(self, message):
        if not self.exact:
            return all(re.search(regex, message) for regex in self.text.split(" && "))
        pattern = re.escape(self.text).replace(re.escape("(line N)"), r"\(line \d+\)")
        return re.fullmatch(pattern, message) is not None


@dataclass
class Error:
    """One error with the lines that belong to it."""

    lines: list
    message: str = ""  # the compiler's, on one line
    line: int = 0  # in the file that was compiled, 0 where none of its lines is to blame
    in_header: bool = False

    @property
    def pieces(self):
        return SAYS.findall(self.message)

    @property
    def text(self):
        """The message, put together from its pieces."""
        joined = "".join(unescaped(piece) for _, piece in self.pieces)
        return NEXT_SENTENCE.sub(r"\1 ", joined)

    @property
    def is_cut(self):
        """Whether the compiler left something out."""
        if self.message.count("says<") != len(self.pieces):
            return True
        return any(int(size) != len(unescaped(piece).encode("utf-8", "surrogateescape")) + 1 for size, piece in self.pieces)


def unescaped(text):
    def character(match):
        code = match.group(1)
        if code[0] == "x":
            return chr(int(code[1:], 16))
        if code[0] in "01234567":
            return chr(int(code, 8))
        return LETTERS.get(code, code)

    return ESCAPE.sub(character, text)


def split_into_errors(output):
    """The compiler's lines, cut into one block an error."""
    blocks, current, has_error = [], [], False
    for line in output:
        error = ERROR.match(line)
        if has_error and (error or PREFIX.match(line)):
            blocks.append(current)
            current, has_error = [], False
        current.append(line)
        has_error = has_error or bool(error)
    if current and not has_error and blocks:
        blocks[-1] += current
    elif current:
        blocks.append(current)
    return blocks


def read_error(block, path):
    """Finds the message, and which line of the file is to blame."""
    error = Error(block)
    for line in block:
        located, message = LOCATED.match(line), ERROR.match(line)
        mine = located and os.path.realpath(located["file"]) == path
        if message and not error.message:
            error.message = message["message"]
            if mine:
                error.line = int(located["line"])
                return error
            error.in_header = True
        elif mine and re.search(r"required from|in instantiation of|requested here", located["rest"]):
            error.line = int(located["line"])
    return error


def read_expectations(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    wanted = {}
    for number, line in enumerate(lines, 1):
        if comment := COMMENT.search(line):
            wanted[number] = Expectation(comment[1] == "says", comment[2])
    return wanted, BUDGET.match(lines[0]) if lines else None


class Matcher:
    def __init__(self, options):
        self.options = options
        self.is_clang = "clang" in self.run([options.compiler, "--version"]).stdout
        default = (4, 8) if self.is_clang else (3, 6)
        self.budget = options.budget_lines or default[0]
        self.budget_generate = options.budget_generate or default[1]

    @staticmethod
    def run(command):
        environment = dict(os.environ, LC_ALL="C")
        try:
            return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="surrogateescape", env=environment)
        except OSError as problem:
            sys.exit(usage(f"cannot run {command[0]}: {problem.strerror}"))

    def compile(self, path):
        everything = "-ferror-limit=0" if self.is_clang else "-fmax-errors=0"
        includes = [f"-I{folder}" for folder in self.options.include]
        result = self.run([self.options.compiler, "-std=c++20", "-fsyntax-only", everything, *includes, path])
        return result.stderr.splitlines(), result.returncode

    def check(self, path):
        """Complaints about one file, and the words of its summary."""
        expectations, budget = read_expectations(path)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        output, status = self.compile(path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

        complaints = []
        closing = [line for line in output if self.is_clang and CLOSING.match(line)]
        lines = [line for line in output if line not in closing]
        errors = [read_error(block, os.path.realpath(path)) for block in split_into_errors(lines)]
        for error in errors:
            if error.line in expectations:
                expectations[error.line].errors.append(error)
            else:
                complaints.append(self.complaint(path, error.line, "a stray error", "nothing", error))
        for line, expectation in expectations.items():
            complaints += self.check_line(path, line, expectation, len(closing), budget is not None)
        if budget and len(output) > int(budget[2 if self.is_clang else 1]):
            complaints.append(f"{path}: {len(output)} lines of output, where its budget is {budget[2 if self.is_clang else 1]}")
        if not expectations:
            complaints.append(f"{path}: expects nothing (no `// error:` and no `// says:` in it)")
        if status not in (0, 1):
            complaints.append(f"{path}: the compiler ended with status {status}")
        return complaints, f"{len(expectations)} expected, {len(errors)} errors, {len(output)} lines, {seconds:.2f} s"

    def check_line(self, path, line, expectation, closing, isolated):
        if not expectation.errors:
            return [self.complaint(path, line, "no error", expectation, None)]
        if len(expectation.errors) > 1:
            return [self.complaint(path, line, f"{len(expectation.errors)} errors on one line", expectation, e) for e in expectation.errors]
        error = expectation.errors[0]
        wrong = [] if isolated else self.over_budget(error, closing)
        if "says<" in error.message:
            wrong += self.wrong_with_message(error, expectation)
        elif not isolated:
            wrong.append("an error without a message of ours")
        if not error.is_cut and not expectation.matches(error.text or error.message):
            wrong.append("another message")
        return [self.complaint(path, line, "; ".join(wrong), expectation, error)] if wrong else []

    def over_budget(self, error, closing):
        budget = self.budget_generate if error.in_header else self.budget
        count = len(error.lines) + closing
        return [f"{count} lines of output, where {budget} are allowed"] if count > budget else []

    def wrong_with_message(self, error, expectation):
        if error.is_cut or ("..." in error.text and "..." not in expectation.text):
            return ["a message that is cut"]
        wrong = []
        places = list(PLACE.finditer(error.text))
        if not places:
            wrong.append("a message without a line number")
        for place in places:
            if place[1] and not error.line - self.options.lines_above <= int(place[1]) <= error.line:
                wrong.append(f"a message that names line {place[1]}, not one of the {self.options.lines_above} up to {error.line}")
        return wrong

    @staticmethod
    def complaint(path, line, what, expectation, error):
        got = "nothing" if error is None else error.text or error.message or "\n".join(error.lines)
        lines = [f"{path}:{line}: {what}" if line else f"{path}: {what}", f"    expected  {expectation}", f"    got       {got}"]
        if error is not None:
            lines += ["      | " + line for line in error.lines]
        return "\n".join(lines)


def usage(problem):
    print(f"match.py: {problem}", file=sys.stderr)
    return 2


def main():
    parser = argparse.ArgumentParser(description="Compares what a compiler says of files that must not compile with their comments.")
    parser.add_argument("--compiler", required=True, metavar="CXX")
    parser.add_argument("--include", action="append", default=[], metavar="DIR", help="a folder for #include, repeatable")
    parser.add_argument("--budget-lines", type=int, metavar="N", help="lines an error may take (default: g++ 3, clang 4)")
    parser.add_argument("--budget-generate", type=int, metavar="N", help="the same for an error inside a header (default: g++ 6, clang 8)")
    parser.add_argument("--lines-above", type=int, default=30, metavar="N", help="how far above the error its line may lie (default: 30)")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args()
    missing = [path for path in options.files if not os.path.isfile(path)]
    if missing:
        return usage(f"no file {missing[0]}")

    matcher = Matcher(options)
    failed = 0
    for path in options.files:
        complaints, summary = matcher.check(path)
        failed += bool(complaints)
        print(f"{'FAILED' if complaints else 'ok    '} {os.path.basename(path)}: {summary}")
        for complaint in complaints:
            print("  " + complaint.replace("\n", "\n  "))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
