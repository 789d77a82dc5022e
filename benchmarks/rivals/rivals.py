#!/usr/bin/env python3
"""The same machines written for Aslant and for two rivals: CPU time and memory of -fsyntax-only, the least of several runs.

    rivals.py --compiler g++ --compiler clang++-19 --include include [--states 10 ...] [--runs 3] [--time-limit 120] [--memory-limit 4]
              [--limits]

The rivals stand in this folder: hana_tuple.hpp and transition_types.hpp. Before anything is measured, each library has to accept the
machine of 10 states and to refuse it with a misspelt Next. With --limits only 10 and 50 states are measured, once, and it fails where
Aslant takes longer for 50 states than hana::tuple.
"""
import argparse
import os
import subprocess
import sys
import tempfile

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(FOLDER, ".."))
import machines
from measure import Failed, measure


def hana_tuple(count):
    states = []
    for kind, name, *rest in machines.workload(count):
        if kind == "choice":
            rules = ", ".join(f'when(var{{"{variable}"}} > {bound}, "{target}"_s)' for variable, bound, target in rest[0])
            states.append(f'choice("{name}"_s, {rules}, otherwise("{rest[1]}"_s))')
        elif kind == "task":
            function, timeout, following = rest
            states.append(
                f'task("{name}"_s, resource("{function}"), timeout({timeout}), retry("States.Timeout", "Lambda.ServiceException"), '
                f'catch_all("Failed"_s), next("{following}"_s))'
            )
        else:
            states.append(f'{kind}("{name}"_s)')
    lines = ['#include "hana_tuple.hpp"', "using namespace hana_tuple;", 'constexpr auto machine = state_machine("State0"_s,']
    return "\n".join(lines) + "\n" + ",\n".join(states) + ");\nstatic_assert(is_valid<machine>);\n"


def transition_types(count):
    rows = []
    for kind, name, *rest in machines.workload(count):
        source = f'"{name}"_s'
        if kind == "choice":
            rows += [f'{source} + greater<"{variable}", {bound}>{{}} = "{target}"_s' for variable, bound, target in rest[0]]
            rows.append(f'{source} + otherwise{{}} = "{rest[1]}"_s')
        elif kind == "task":
            function, timeout, following = rest
            rows.append(f'{source} + task<"{function}", {timeout}, "States.Timeout", "Lambda.ServiceException">{{}} = "{following}"_s')
            rows.append(f'{source} + on_error<"States.ALL">{{}} = "Failed"_s')
        else:
            rows.append(f"{source} + {'fails' if kind == 'fail' else 'succeeds'}{{}} = stop{{}}")
    lines = ['#include "transition_types.hpp"', "using namespace transition_types;", 'constexpr auto machine = table("State0"_s,']
    return "\n".join(lines) + "\n" + ",\n".join(rows) + ");\nstatic_assert(is_valid<machine>);\n"


LIBRARIES = {"Aslant": machines.source, "hana::tuple": hana_tuple, "a type a transition": transition_types}


def compile_command(compiler, include, file):
    return [compiler, "-std=c++20", "-fsyntax-only", "-I", include, "-I", FOLDER, file]


def write(file, text):
    with open(file, "w", encoding="utf-8") as out:
        out.write(text)


def must_tell_right_from_wrong(library, make, command, file):
    right = make(10)
    at = right.index("State7")  # where a state before it leads to it
    for text, wanted in ((right, True), (right[:at] + "Stat7e" + right[at + len("State7") :], False)):
        write(file, text)
        done = subprocess.run(command, capture_output=True, text=True)
        if (done.returncode == 0) != wanted:
            raise Failed(f"{library}: {'refuses a right' if wanted else 'accepts a wrong'} machine: {' '.join(command)}\n{done.stderr[:2000]}")
        if not wanted and "static" not in done.stderr and "broken_rules" not in done.stderr and "incomplete type" not in done.stderr:
            raise Failed(f"{library}: refuses a wrong machine for another reason\n{done.stderr[:2000]}")


def has_hana(compiler):
    command = [compiler, "-std=c++20", "-E", "-x", "c++", "-", "-o", os.devnull]
    return subprocess.run(command, input="#include <boost/hana/tuple.hpp>\n", capture_output=True, text=True).returncode == 0


def reason_of(failure, memory_limit):
    """Which limit a compiler met; the failure itself where it is none."""
    words = failure.output.lower()
    if "template instantiation depth" in words or "recursive template instantiation" in words:
        return "template depth exceeded"
    if any(sign in words for sign in ("out of memory", "cannot allocate memory", "bad_alloc")):
        return f"more than {memory_limit:g} GB"
    raise failure


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", required=True)
    parser.add_argument("--include", required=True)
    parser.add_argument("--states", type=int, nargs="+", default=[10, 50, 100, 250])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--time-limit", type=float, default=120, help="seconds by the clock for one run; above 100 states there is one run")
    parser.add_argument("--memory-limit", type=float, default=4, help="GB of address space for one run")
    parser.add_argument("--limits", action="store_true", help="fail where Aslant takes longer for 50 states than hana::tuple")
    asked = parser.parse_args()
    if asked.limits:
        asked.states, asked.runs = [10, 50], 1
    libraries = dict(LIBRARIES)
    if not has_hana(asked.compiler[0]):
        print("No Boost.Hana (apt-get install libboost-dev): its column is left out", file=sys.stderr)
        del libraries["hana::tuple"]
    dearer = []
    print(f"Load average before: {os.getloadavg()[0]:.1f}\n", file=sys.stderr, flush=True)
    print("| compiler | states | " + " | ".join(libraries) + " |\n|---|---|" + "---|" * len(libraries))
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "machine.cpp")
        os.environ["TMPDIR"] = folder  # what clang leaves behind where it runs out of memory
        for compiler in asked.compiler:
            version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
            command = compile_command(compiler, asked.include, file)
            for library, make in libraries.items():
                must_tell_right_from_wrong(library, make, command, file)
            for count in asked.states:
                cells, costs = [], {}
                for library, make in libraries.items():
                    write(file, make(count))
                    try:
                        seconds, memory, _ = measure(command, asked.runs if count <= 100 else 1, asked.time_limit, asked.memory_limit)
                        costs[library] = seconds
                        cells.append(f"{seconds:.2f} s, {memory:.0f} MB")
                    except subprocess.TimeoutExpired:
                        cells.append(f"more than {asked.time_limit:.0f} s")
                    except Failed as failure:
                        cells.append(reason_of(failure, asked.memory_limit))
                print(f"| {version} | {count} | " + " | ".join(cells) + " |", flush=True)
                if asked.limits and count == 50 and costs["Aslant"] > costs.get("hana::tuple", float("inf")):
                    dearer.append(version)
    print(f"\nLoad average after: {os.getloadavg()[0]:.1f}", file=sys.stderr)
    for version in dearer:
        print(f"Aslant takes longer than hana::tuple with {version}", file=sys.stderr)
    return 1 if dearer else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(str(failure))
