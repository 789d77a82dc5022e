#!/usr/bin/env python3
"""Writes C++ sources with machines of any size: 80 % tasks with Retry, Catch and Next, 20 % choices of three rules.

    machines.py STATES [--parts SIZE] [--stack]

--parts puts the states into constants of SIZE states each; --stack adds a stack and a main().
"""
import argparse


def workload(count):
    """The states, whatever library they are written for: (kind, name, ...) with
    ("task", name, function, timeout in seconds, next), ("choice", name, [(variable, bound, next)], default), ("fail", name),
    ("succeed", name). A task also retries two errors and catches all others."""
    for i in range(count - 2):
        following = f"State{i + 1}" if i < count - 3 else "Done"
        if i % 5 == 4:
            rules = [(f"$.f{k}", k * 10, f"State{(i * 7 + k * 13) % (count - 2)}") for k in range(3)]
            yield "choice", f"State{i}", rules, following
        else:
            yield "task", f"State{i}", f"arn:aws:lambda:us-east-1:123456789012:function:Function{i % 20}", i % 100 + 1, following
    yield "fail", "Failed"
    yield "succeed", "Done"


def states_of(count):
    result = []
    for kind, name, *rest in workload(count):
        if kind == "choice":
            rules = ", ".join(f'when(var("{variable}") > {bound}, "{target}")' for variable, bound, target in rest[0])
            result.append(f'choice("{name}", {rules}, otherwise("{rest[1]}"))')
        elif kind == "task":
            function, timeout, following = rest
            result.append(
                f'task("{name}", resource("{function}"), timeout(seconds({timeout})), retry("States.Timeout", "Lambda.ServiceException"), '
                f'catch_all("Failed"), next("{following}"))'
            )
        else:
            result.append(f'{kind}("{name}")')
    return result


def source(count, parts=0, stack=False):
    states = states_of(count)
    lines = ["#include <aslant/aslant.hpp>", "using namespace aslant;"]
    if parts:
        names = []
        for begin in range(0, count, parts):
            names.append(f"part{len(names)}")
            lines.append(f"constexpr auto {names[-1]} = states(\n" + ",\n".join(states[begin : begin + parts]) + ");")
        states = names
    lines.append('constexpr auto machine = state_machine("Machine", start_at("State0"),\n' + ",\n".join(states) + ");")
    if stack:
        lines.append('constexpr auto large = stack("Large", machine);')
        lines.append("int main(int argc, char** argv) { return generate<large>(argc, argv); }")
    else:
        lines.append("static_assert(verify<machine>::ok);")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("states", type=int)
    parser.add_argument("--parts", type=int, default=0)
    parser.add_argument("--stack", action="store_true")
    asked = parser.parse_args()
    print(source(asked.states, asked.parts, asked.stack), end="")
