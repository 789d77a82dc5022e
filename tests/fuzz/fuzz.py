#!/usr/bin/env python3
"""Looks for texts that break a program: runs that of recognisers.cpp, definitions.cpp or pictures.cpp on what our own tests and examples
have in them.

    fuzz.py --program PROGRAM --folder FOLDER [--seconds 30] [--corpus FOLDER]

FOLDER gets seeds/, found/ (inputs that reached something new) and broken/ (those that broke something); the next run starts with all of
them. `PROGRAM FILE` runs one input alone. --corpus names a folder of real definitions.
"""
import argparse
import ast
import glob
import hashlib
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")

# The letters of the recognisers (recognisers.cpp), and the tests that are full of texts for them.
TESTS = {
    "p": ["static/jsonpath_test.cpp", "unit/fields_test.cpp"],
    "f": ["static/intrinsic_test.cpp", "unit/intrinsics_test.cpp"],
    "x": ["static/jsonata_test.cpp"],
    "c": ["static/context_object_test.cpp"],
    "t": ["static/timestamp_test.cpp"],
    "m": ["static/string_pattern_test.cpp"],
    "a": ["static/resource_test.cpp", "static/calls_test.cpp"],
    "i": ["static/identifier_test.cpp", "static/error_names_test.cpp"],
    "j": ["static/json_text_test.cpp"],
}
# The letters of definitions.cpp: the language, or that the text tells it.
DEFINITIONS = {
    "y": ["unit/read_yaml_test.cpp", "unit/definitions_test.cpp"],
    "t": ["unit/definitions_test.cpp"],
    "j": ["unit/reader_test.cpp", "unit/json_values_test.cpp", "unit/definitions_test.cpp"],
}
LONGEST = {"recognisers": 2048, "definitions": 4096, "pictures": 8192}   # bytes of an input


def literals(source):
    """The string literals of a C++ source."""
    for raw, quoted in re.findall(r'R"\((.*?)\)"|(?<!R)("(?:[^"\\\n]|\\.)*")', source, re.DOTALL):
        try:
            yield raw.encode() or ast.literal_eval("b" + quoted)
        except (SyntaxError, ValueError):
            continue   # Python spells it in another way


def strings(value):
    """The texts and the keys of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value:
            yield from strings(item)
        if isinstance(value, dict):
            for item in value.values():
                yield from strings(item)


def letter_of(words):
    if words.startswith("{%") and words.endswith("%}"):
        return "x", words[2:-2]
    for start, letter in (("$$.", "c"), ("$", "p"), ("States.", "f"), ("arn:", "a")):
        if words.startswith(start):
            return letter, words[2:] if letter == "c" else words
    return None, words


def seeds_of_document(document):
    yield "j", json.dumps(document, ensure_ascii=False)
    for words in strings(document):
        letter, words = letter_of(words)
        if letter:
            yield letter, words
            if letter == "c":
                yield "p", "$$" + words


def seeds_of_tests(tests):
    for letter, files in tests.items():
        for file in files:
            file = os.path.join(HERE, "..", file)
            if os.path.exists(file):
                with open(file, encoding="utf-8") as source:
                    for words in literals(source.read()):
                        yield letter.encode() + words


def seeds_of_definitions(corpus):
    yield from seeds_of_tests(DEFINITIONS)
    for folder in (os.path.join(ROOT, "examples"), os.path.join(ROOT, "tests", "golden"), corpus):
        for ending, letter in (("json", b"j"), ("yaml", b"y")):
            for file in sorted(glob.glob(os.path.join(folder, "**", f"*.{ending}"), recursive=True)) if folder else []:
                with open(file, "rb") as source:
                    yield letter + source.read()


def seeds_of_recognisers(corpus):
    yield from seeds_of_tests(TESTS)
    files = glob.glob(os.path.join(ROOT, "examples", "*", "expected", "*.json"))
    if corpus:
        files += glob.glob(os.path.join(corpus, "**", "*.json"), recursive=True)
    for file in sorted(files):
        try:
            with open(file, encoding="utf-8") as source:
                document = json.load(source)
        except (ValueError, RecursionError):
            continue   # some are wrong on purpose
        cases = document if isinstance(document, list) else []
        for case in cases:
            if isinstance(case, dict) and isinstance(case.get("expr"), str):
                yield b"x" + case["expr"].encode("utf-8", "replace")
        for letter, words in seeds_of_document(document):
            yield letter.encode() + words.encode("utf-8", "replace")


def seeds_of_pictures(corpus):
    """Definitions in JSON, without a letter."""
    yield from (seed[1:] for seed in seeds_of_definitions(corpus) if seed.startswith(b"j"))


def write_seeds(folder, seeds, longest):
    os.makedirs(folder, exist_ok=True)
    written = set(os.listdir(folder))
    for seed in seeds:
        name = hashlib.sha256(seed).hexdigest()[:16]
        if len(seed) <= longest and name not in written:
            written.add(name)
            with open(os.path.join(folder, name), "wb") as out:
                out.write(seed)
    return len(written)


def number(pattern, words):
    found = re.findall(pattern, words)
    return int(found[-1]) if found else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--corpus")
    asked = parser.parse_args()
    if not os.path.exists(asked.program):
        sys.exit(f"no program {asked.program}: cmake builds it as aslant_fuzz")
    found, broken, seeded = (os.path.join(os.path.abspath(asked.folder), name) for name in ("found", "broken", "seeds"))
    for folder in (found, broken):
        os.makedirs(folder, exist_ok=True)
    name = os.path.basename(asked.program)
    seeds = {"definitions": seeds_of_definitions, "pictures": seeds_of_pictures, "recognisers": seeds_of_recognisers}[name]
    count = write_seeds(seeded, seeds(asked.corpus), LONGEST[name])
    options = {
        "max_total_time": asked.seconds,
        "max_len": LONGEST[name],
        "timeout": 10,   # seconds by the clock for one input
        "print_funcs": 0,
        "print_final_stats": 1,
        "artifact_prefix": os.path.join(broken, ""),
        "dict": os.path.join(HERE, "expressions.dict" if name == "recognisers" else "definitions.dict"),
    }
    arguments = [f"-{name}={value}" for name, value in options.items()]
    command = [os.path.abspath(asked.program), *arguments, found, broken, seeded]
    leaks = os.path.join(ROOT, "cmake", "leaks.txt")
    environment = {**os.environ, "LSAN_OPTIONS": f"suppressions={leaks}:print_suppressions=0"}
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, check=False)
    words = run.stdout.decode("utf-8", "replace")
    executions = number(r"stat::number_of_executed_units:\s*(\d+)", words)
    if run.returncode or not executions:
        print("\n".join(line for line in words.splitlines() if not re.match(r"#\d", line))[-8000:])
        print(f"FAILED with exit status {run.returncode} after {executions} executions: what broke it is in {broken}")
        return 1
    print(
        f"{executions} executions in {asked.seconds} s from {count} seeds: {number(r'cov: ([0-9]+)', words)} of "
        f"{number(r'([0-9]+) inline 8-bit counters', words)} places in the code reached, {len(os.listdir(found))} inputs kept"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
