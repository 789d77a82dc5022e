#!/usr/bin/env python3
"""What the README shows is what is there: the example, what compilers print of a mistake in it, and the template.

    readme_test.py --include include --include generators/include [--gxx g++] [--clang clang++] [--update]

A block follows a comment that says what it is. Messages are compared with g++ 12 and clang 19, which print them so; other versions are
passed over. --update writes the blocks anew.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
BLOCK = re.compile(r"<!-- (.*?) -->\n```(\w*)\n(.*?)```\n", re.S)
# What is misspelt: a state, or a field.
STATE = ('next("Approved?")', 'next("Aproved?")')
FIELD = ('var("$.payment.approved")', 'var("$.payment.aproved")')


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def printed_by(compiler, major, includes, mistake):
    """What the compiler prints of a mistake; None where it is another version."""
    if not compiler:
        return None
    environment = dict(os.environ, LC_ALL="C")
    version = subprocess.run([compiler, "-dumpversion"], capture_output=True, text=True, check=True).stdout
    if version.strip().split(".")[0] != str(major):
        return None
    source = read("examples/checkout/checkout.cpp")
    assert source.count(mistake[0]) == 1
    # only the assertion: without main(), the generator does not say the same again
    source = source.replace(*mistake).split("int main", 1)[0]
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "checkout.cpp"), "w", encoding="utf-8") as file:
            file.write(source)
        command = [compiler, "-std=c++20", "-fsyntax-only", *(f"-I{os.path.realpath(i)}" for i in includes), "checkout.cpp"]
        words = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment).stderr
    return "\n".join(line.rstrip() for line in words.splitlines()) + "\n"


def without_indentation(lines):
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return [line[margin:] for line in lines]


def is_part(part, whole):
    part, whole = part.splitlines(), whole.splitlines()
    return any(without_indentation(whole[i : i + len(part)]) == part for i in range(len(whole) - len(part) + 1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", action="append", required=True)
    parser.add_argument("--gxx")
    parser.add_argument("--clang")
    parser.add_argument("--update", action="store_true")
    asked = parser.parse_args()
    wrong, seen = [], set()

    def check(match):
        what, language, text = match.groups()
        seen.add(what)
        expected = None
        if what.startswith("the same as "):
            expected = read(what.removeprefix("the same as "))
        elif what == "printed by g++":
            expected = printed_by(asked.gxx, 12, asked.include, STATE)
        elif what == "printed by clang":
            expected = printed_by(asked.clang, 19, asked.include, STATE)
        elif what == "printed by g++ of a field":
            expected = printed_by(asked.gxx, 12, asked.include, FIELD)
        elif what.startswith("a part of "):
            if not is_part(text, read(what.removeprefix("a part of "))):
                wrong.append(f"no part of the file: {what}")
        else:
            wrong.append(f"a comment that says nothing of its block: {what}")
        if expected is not None and expected != text:
            wrong.append(f"{what}: it is now\n{expected}")
            if asked.update:
                return f"<!-- {what} -->\n```{language}\n{expected}```\n"
        return match.group(0)

    updated = BLOCK.sub(check, read("README.md"))
    if asked.update:
        with open(os.path.join(ROOT, "README.md"), "w", encoding="utf-8") as file:
            file.write(updated)
    if len(seen) < 5:
        wrong.append(f"only {len(seen)} blocks are checked")
    print("\n".join(wrong) or f"{len(seen)} blocks are as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
