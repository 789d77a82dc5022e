#!/usr/bin/env python3
"""What machines, expressions and records cost the compiler: CPU time and memory of -fsyntax-only at default limits.

    compile_time.py --compiler g++ --compiler clang++-19 --include include [--runs 5] [--limits] [--only NAME]

A figure is the least of several runs. With --limits it prints the limits beside the figures, and fails where one is exceeded.
--only: the rows whose names have this in them.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import machines
import service_machines
import typed_machines
from measure import Failed, measure

# What it may cost: seconds and megabytes. The headers count over an empty file, the machines with the headers.
LIMITS = {
    "g++": {
        "headers": (0.12, None),
        "headers and a service": (0.20, None),
        "headers, a service and SDK calls": (0.25, None),
        "100 states": (0.30, None),
        "1000 states": (1.2, 280),
        "1000 states with expressions": (2.5, 450),
        "100 tasks over 20 services": (0.8, None),
        "1000 typed states, linear": (2.5, 450),
        "1000 typed states, real": (2.5, 450),
        "1000 typed states, grow": (4.0, None),
    },
    "clang": {
        "1000 states": (1.6, 230),
        "1000 states with expressions": (3.5, 260),
        "100 tasks over 20 services": (1.2, None),
        "1000 typed states, linear": (3.0, 250),
        "1000 typed states, real": (3.0, 250),
        "1000 typed states, grow": (4.0, None),
    },
}

# What one of many may cost, in milliseconds: an expression over the header of its recogniser, a record over its struct.
MILLISECONDS = {
    "g++": {
        "simple path": 0.3,
        "path with brackets": 0.3,
        "path with a filter": 0.3,
        "JSONata expression of 80 characters": 2.2,
        "record of five members": 1.0,
    },
    "clang": {},
}
EXPRESSIONS = 500   # are checked together for each of them
RECORDS = 100


def rows():
    header, service = "#include <aslant/aslant.hpp>\n", "#include <aslant/services/sqs.hpp>\n"
    yield "headers", header
    yield "headers and a service", header + service
    yield "headers, a service and SDK calls", header + service + "#include <aslant/sdk.hpp>\n"
    for count in (10, 100, 500, 1000, 2000):
        yield f"{count} states", machines.source(count)
    yield "5000 states in fragments of 500", machines.source(5000, parts=500)
    yield "1000 states with expressions", machines.source(1000, expressions=True)
    yield "100 tasks over 20 services", service_machines.source(100)
    includes = ["#include <aslant/aslant.hpp>"] + typed_machines.HEADERS
    yield "headers of typed states", "\n".join(includes) + "\n"
    yield "headers and records of typed states", "\n".join(includes + typed_machines.TYPES) + "\n"


def typed_rows():
    """(name, kind, states, whether they have types). What has none is the same machine for comparison."""
    for kind in ("linear", "real", "jsonata"):
        yield f"100 typed states, {kind}", kind, 100, True
    for kind in ("linear", "real", "grow", "wide30", "wide100"):
        yield f"1000 typed states, {kind}", kind, 1000, True
    for kind in ("linear", "real", "grow"):
        yield f"1000 untyped states, {kind}", kind, 1000, False


def expression_rows():
    yield "simple path", "jsonpath.hpp", "check_path", machines.simple_path
    yield "path with brackets", "jsonpath.hpp", "check_path", machines.bracket_path
    yield "path with a filter", "jsonpath.hpp", "check_path", machines.filter_path
    yield "JSONata expression of 80 characters", "jsonata.hpp", "check_jsonata", machines.jsonata_expression


def rows_of_many():
    """(name, how many, the source without them, the source with them)."""
    for name, header, recogniser, expression in expression_rows():
        include = f"#include <aslant/language/{header}>\n"
        yield name, EXPRESSIONS, include, include + "".join(checks(recogniser, map(expression, range(EXPRESSIONS))))
    includes = "\n".join(typed_machines.HEADERS) + "\n"
    records = [typed_machines.payload_record(i) for i in range(RECORDS)]
    structs = [record.split("\n")[0] for record in records]
    uses = [f"static_assert(aslant::core::payload_of<p{i}>->member_count == 5);" for i in range(RECORDS)]
    yield "record of five members", RECORDS, includes + "\n".join(structs), includes + "\n".join(records + uses)


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


def print_row(compiler, asked, name, seconds, memory, empty=0):
    """Says whether a limit is exceeded. `empty`: the seconds that are not counted."""
    seconds_limit, memory_limit = LIMITS[compiler.family].get(name, (None, None))
    over = seconds - empty > (seconds_limit or 1e9) or memory > (memory_limit or 1e9)
    limits = ""
    if asked.limits and seconds_limit:
        limits = words_of_limit(f"{seconds_limit} s" + (f", {memory_limit} MB" if memory_limit else ""), over)
    print(f"| {name}{limits} | {seconds:.3f} | {memory:.0f} |", flush=True)
    return over


def measure_machines(compiler, asked):
    """Prints a row each, and says whether a limit is exceeded."""
    exceeded = False
    empty, memory = compiler.measure("", asked.runs)
    print(f"\n| {compiler.version} | s | MB |\n|---|---|---|\n| empty file | {empty:.3f} | {memory:.0f} |", flush=True)
    for name, source in rows():
        if asked.only in name:
            seconds, memory = compiler.measure(source, 1 if name.startswith("5000") else asked.runs)
            exceeded = print_row(compiler, asked, name, seconds, memory, empty if re.match("headers(,| and a service|$)", name) else 0) or exceeded
    return exceeded


def words_of(messages):
    """What Aslant says in a compiler's messages: clang prints it in pieces."""
    return "".join(re.findall(r'says<\d+>\{"(.*?)"\}', messages))


def require_refusal(compiler, kind, count):
    """Failed, unless the machine with a mistake in the middle is refused for it: a check that looks at nothing costs nothing."""
    _, state = typed_machines.misspelt(typed_machines.states_of(kind, count))
    said = None
    try:
        compiler.measure(machines.typed_source(kind, count, mistake=True), 1)
    except Failed as failure:
        said = words_of(failure.output)
        if f"`{state}`" in said and ".missing" in said:
            return
    what = "is accepted" if said is None else f"is refused with: {said or 'no words'}"
    raise Failed(f"{compiler.version}: {count} states, {kind}, of which `{state}` reads a field that is missing: {what}")


def measure_typed_machines(compiler, asked):
    exceeded = False
    print(f"\n| {compiler.version} | s | MB |\n|---|---|---|", flush=True)
    for name, kind, count, is_typed in typed_rows():
        if asked.only in name:
            seconds, memory = compiler.measure(machines.typed_source(kind, count, untyped=not is_typed), asked.runs)
            if is_typed:
                require_refusal(compiler, kind, count)
            exceeded = print_row(compiler, asked, name, seconds, memory) or exceeded
    return exceeded


def measure_many(compiler, asked):
    exceeded = False
    print(f"\n| {compiler.version}, one of many | ms |\n|---|---|", flush=True)
    for name, count, without, source in rows_of_many():
        if asked.only not in name:
            continue
        alone, _ = compiler.measure(without, asked.runs)
        together, _ = compiler.measure(source, asked.runs)
        milliseconds = (together - alone) * 1000 / count
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
            exceeded = measure_typed_machines(compiler, asked) or exceeded
            exceeded = measure_many(compiler, asked) or exceeded
    return 1 if asked.limits and exceeded else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(str(failure))
