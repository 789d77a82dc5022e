#!/usr/bin/env python3
"""Writes C++ sources with machines of any size: 80 % tasks with Retry, Catch and Next, 20 % choices of three rules.

    machines.py STATES [--parts SIZE] [--stack] [--expressions | --typed KIND [--untyped] [--mistake]]

--parts puts the states into constants of SIZE states each; --stack adds a stack and a main(). --expressions: 80 % tasks and 20 % passes,
each second state with one JSONata expression of 80 characters, the others with four paths each. --typed: a machine whose payload
and functions have types, of the KIND linear, wide30, wide100, grow, real or jsonata (README.md says what they are); --untyped leaves
its types out, and with --mistake one task in the middle reads a field that is not there.
"""
import argparse

import typed_machines


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


def simple_path(i):
    return f"$.order.customer.name{i}"


def bracket_path(i):
    return f"$.orders[{i}]['first line'].places[0]"


def filter_path(i):
    return f"$.orders[?(@.total > {i} && @.state == 'open')].id"


# The * is filled up to 80 characters.
EXPRESSIONS = (
    "$states.input.orders[state = 'open' and total > 100].customer.(first & ' *')",
    "$sum($states.input.items.(price * quantity)) > 1000 ? 'review *' : 'approve'",
    "{'id': $states.input.id, 'when': $now(), 'total': $round($states.input.*, 2)}",
    "$map($states.input.items, function($v, $i) {$v.name & '*' & $string($i)})",
    "($open := $states.input.orders[state = '*']; $count($open) > 0 and $open[0])",
)


def jsonata_expression(i):
    """Of 80 characters."""
    before, after = EXPRESSIONS[i % len(EXPRESSIONS)].rsplit("*", 1)
    return before + f"x{i}".ljust(80 - len(before) - len(after), "x") + after


def states_with_expressions(count):
    result = []
    for i in range(count - 2):
        following = f"State{i + 1}" if i < count - 3 else "Done"
        if i % 2:
            expressions = f'query_language("JSONata"), output(jsonata("{jsonata_expression(i)}"))'
        else:
            expressions = (
                f'input_path("{simple_path(i)}"), parameters(object(field("place", path("{bracket_path(i)}")), '
                f'field("open", path("{filter_path(i) if i % 8 == 0 else simple_path(i)}")))), result_path("$.results.state{i}")'
            )
        if i % 5 == 4:
            result.append(f'pass("State{i}", {expressions}, next("{following}"))')
        else:
            result.append(
                f'task("State{i}", resource("arn:aws:lambda:us-east-1:123456789012:function:Function{i % 20}"), '
                f'timeout(seconds({i % 100 + 1})), retry("States.Timeout", "Lambda.ServiceException"), catch_all("Failed"), {expressions}, '
                f'next("{following}"))'
            )
    return result + ['fail("Failed")', 'succeed("Done")']


def in_parts(states, size):
    """Constants of `size` states each, and their names."""
    lines, names = [], []
    for begin in range(0, len(states), size):
        names.append(f"part{len(names)}")
        lines.append(f"constexpr auto {names[-1]} = states(\n" + ",\n".join(states[begin : begin + size]) + ");")
    return lines, names


def program(states, headers=(), types=(), properties=(), parts=0, stack=False):
    services = ["#include <aslant/services/lambda.hpp>"] if stack else []   # whose role is derived
    lines = ["#include <aslant/aslant.hpp>", *headers, *services, "using namespace aslant;", *types]
    if parts:
        constants, states = in_parts(states, parts)
        lines += constants
    first = ", ".join(['"Machine"', *properties, 'start_at("State0")'])
    lines.append(f"constexpr auto machine = state_machine({first},\n" + ",\n".join(states) + ");")
    if stack:
        lines.append('constexpr auto large = stack("Large", machine);')
        lines.append("int main(int argc, char** argv) { return generate<large>(argc, argv); }")
    else:
        lines.append("static_assert(verify<machine>::ok);")
    return "\n".join(lines) + "\n"


def source(count, parts=0, stack=False, expressions=False):
    if expressions:
        return program(states_with_expressions(count), ["#include <aslant/jsonata.hpp>"], parts=parts, stack=stack)
    return program(states_of(count), parts=parts, stack=stack)


def typed_source(kind, count, untyped=False, mistake=False, parts=0, stack=False):
    states = typed_machines.states_of(kind, count)
    if mistake:
        states, _ = typed_machines.misspelt(states)
    headers, types, properties = [], [], []
    if kind == "jsonata":
        headers.append("#include <aslant/jsonata.hpp>")
        properties.append('query_language("JSONata")')
    if untyped:
        states = typed_machines.without_types(states)
    else:
        headers += typed_machines.HEADERS
        types = typed_machines.TYPES
        properties.append("input<order>")
    return program(states, headers, types, properties, parts, stack)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("states", type=int)
    parser.add_argument("--parts", type=int, default=0)
    parser.add_argument("--stack", action="store_true")
    parser.add_argument("--expressions", action="store_true")
    parser.add_argument("--typed", metavar="KIND", choices=typed_machines.KINDS)
    parser.add_argument("--untyped", action="store_true")
    parser.add_argument("--mistake", action="store_true")
    asked = parser.parse_args()
    if asked.expressions and asked.typed:
        parser.error("--expressions and --typed are two different machines")
    if (asked.untyped or asked.mistake) and not asked.typed:
        parser.error("--untyped and --mistake belong to --typed")
    if asked.typed:
        print(typed_source(asked.typed, asked.states, asked.untyped, asked.mistake, asked.parts, asked.stack), end="")
    else:
        print(source(asked.states, asked.parts, asked.stack, asked.expressions), end="")
