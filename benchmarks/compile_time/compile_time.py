#!/usr/bin/env python3
"""What machines and expressions cost the compiler: CPU time and memory of -fsyntax-only at default limits, the least of several runs.

    compile_time.py --compiler g++ --compiler clang++-19 --include include [--runs 5] [--limits] [--only NAME]

With --limits it prints the limits beside the figures, and fails where one is exceeded. --only: the rows whose names have this in them.
"""
import argparse
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import machines
from measure import Failed, measure

# What it may cost: seconds and megabytes. The headers count over an empty file, the machines with the headers.
LIMITS = {
    "g++": {
        "headers": (0.12, None),
        "100 states": (0.30, None),
        "1000 states": (1.2, 280),
        "1000 states with expressions": (2.5, 450),
    },
    "clang": {"1000 states": (1.6, 230), "1000 states with expressions": (3.5, 260)},
}

# What one expression may cost, in milliseconds, over the header of its recogniser.
MILLISECONDS = {
    "g++": {
        "simple path": 0.3,
        "path with brackets": 0.3,
        "path with a filter": 0.3,
        "JSONata expression of 80 characters": 2.2,
    },
    "clang": {},
}
EXPRESSIONS = 500   # are checked together for each of them


def rows():
    yield "headers", "#include <aslant/aslant.hpp>\n"
    for count in (10, 100, 500, 1000, 2000):
        yield f"{count} states", machines.source(count)
    yield "5000 states in fragments of 500", machines.source(5000, parts=500)
    yield "1000 states with expressions", machines.source(1000, expressions=True)


def expression_rows():
    yield "simple path", "jsonpath.hpp", "check_path", machines.simple_path
    yield "path with brackets", "jsonpath.hpp", "check_path", machines.bracket_path
    yield "path with a filter", "jsonpath.hpp", "check_path", machines.filter_path
    yield "JSONata expression of 80 characters", "jsonata.hpp", "check_jsonata", machines.jsonata_expression


def checks(recogniser, expressions):
    """Each expression is right, in a constant of its own."""
    yield (
        "using namespace aslant::core;\n"
        "constexpr bool is_right(text expression) {\n"
        "    reference_list seen;\n"
        f"    return {recogniser}(expression, seen).kind == problem_kind::nothing;\n"
        "}\n"
    )
    for i, expression in enumerate(expressions):
        yield f'constexpr bool right{i} = is_right({{"{expression}", {len(expression)}}});\nstatic_assert(right{i});\n'


class Compiler:
    def __init__(self, path, include, folder):
        self.version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
        self.family = "clang" if "clang" in self.version else "g++"
        self.file = os.path.join(folder, "source.cpp")
        self.command = [path, "-std=c++20", "-fsyntax-only", "-I", include, self.file]

    def measure(self, source, runs):
        with open(self.file, "w") as out:
            out.write(source)
        seconds, megabytes, _ = measure(self.command, runs)
        return seconds, megabytes


def words_of_limit(limit, is_over):
    return f" (limit {limit}" + (") EXCEEDED" if is_over else ")")


def measure_machines(compiler, asked):
    """Prints a row each, and says whether a limit is exceeded."""
    exceeded = False
    empty, memory = compiler.measure("", asked.runs)
    print(f"\n| {compiler.version} | s | MB |\n|---|---|---|\n| empty file | {empty:.3f} | {memory:.0f} |", flush=True)
    for name, source in rows():
        if asked.only not in name:
            continue
        seconds, memory = compiler.measure(source, 1 if name.startswith("5000") else asked.runs)
        seconds_limit, memory_limit = LIMITS[compiler.family].get(name, (None, None))
        over = (seconds - empty if name == "headers" else seconds) > (seconds_limit or 1e9) or memory > (memory_limit or 1e9)
        exceeded = exceeded or over
        limits = ""
        if asked.limits and seconds_limit:
            limits = words_of_limit(f"{seconds_limit} s" + (f", {memory_limit} MB" if memory_limit else ""), over)
        print(f"| {name}{limits} | {seconds:.3f} | {memory:.0f} |", flush=True)
    return exceeded


def measure_expressions(compiler, asked):
    exceeded = False
    print(f"\n| {compiler.version}, each of {EXPRESSIONS} | ms |\n|---|---|", flush=True)
    for name, header, recogniser, expression in expression_rows():
        if asked.only not in name:
            continue
        include = f"#include <aslant/language/{header}>\n"
        alone, _ = compiler.measure(include, asked.runs)
        together, _ = compiler.measure(include + "".join(checks(recogniser, map(expression, range(EXPRESSIONS)))), asked.runs)
        milliseconds = (together - alone) * 1000 / EXPRESSIONS
        limit = MILLISECONDS[compiler.family].get(name)
        over = milliseconds > (limit or 1e9)
        exceeded = exceeded or over
        limits = words_of_limit(f"{limit} ms", over) if asked.limits and limit else ""
        print(f"| {name}{limits} | {milliseconds:.3f} |", flush=True)
    return exceeded


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", required=True)
    parser.add_argument("--include", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limits", action="store_true", help="fail where a limit is exceeded")
    parser.add_argument("--only", default="", help="a part of the names of the rows that are measured")
    asked = parser.parse_args()
    exceeded = False
    with tempfile.TemporaryDirectory() as folder:
        for path in asked.compiler:
            compiler = Compiler(path, asked.include, folder)
            exceeded = measure_machines(compiler, asked) or exceeded
            exceeded = measure_expressions(compiler, asked) or exceeded
    return 1 if asked.limits and exceeded else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(str(failure))
