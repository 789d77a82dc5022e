#!/usr/bin/env python3
"""What machines cost the compiler: CPU time and memory of -fsyntax-only at default limits, the least of several runs.

    compile_time.py --compiler g++ --compiler clang++-19 --include include [--runs 5] [--limits]

With --limits it prints the limits beside the figures, and fails where one is exceeded.
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
    "g++": {"headers": (0.12, None), "100 states": (0.30, None), "1000 states": (1.2, 280)},
    "clang": {"1000 states": (1.6, 230)},
}


def rows():
    yield "headers", "#include <aslant/aslant.hpp>\n"
    for count in (10, 100, 500, 1000, 2000):
        yield f"{count} states", machines.source(count)
    yield "5000 states in fragments of 500", machines.source(5000, parts=500)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", required=True)
    parser.add_argument("--include", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limits", action="store_true", help="fail where a limit is exceeded")
    asked = parser.parse_args()
    exceeded = False
    print("| compiler | | s | MB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "machine.cpp")
        for compiler in asked.compiler:
            version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
            family = "clang" if "clang" in version else "g++"
            command = [compiler, "-std=c++20", "-fsyntax-only", "-I", asked.include, file]
            open(file, "w").close()
            empty, memory, _ = measure(command, asked.runs)
            print(f"| {version} | empty file | {empty:.3f} | {memory:.0f} |", flush=True)
            for name, source in rows():
                with open(file, "w") as out:
                    out.write(source)
                seconds, memory, _ = measure(command, 1 if name.startswith("5000") else asked.runs)
                seconds_limit, memory_limit = LIMITS[family].get(name, (None, None))
                over = (seconds - empty if name == "headers" else seconds) > (seconds_limit or 1e9) or memory > (memory_limit or 1e9)
                exceeded = exceeded or over
                limits = ""
                if asked.limits and seconds_limit:
                    limits = f" (limit {seconds_limit} s" + (f", {memory_limit} MB)" if memory_limit else ")") + (" EXCEEDED" if over else "")
                print(f"| {version} | {name}{limits} | {seconds:.3f} | {memory:.0f} |", flush=True)
    return 1 if asked.limits and exceeded else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(str(failure))
