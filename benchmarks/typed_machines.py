"""The states of machines whose payloads have types.

The payload starts as `order`; each function takes a `call` and returns one of ten structs.
"""
import re

PAYLOADS = 10
MEMBERS = (("std::string", "id"), ("double", "total"), ("bool", "ok"), ("std::string", "note"), ("int", "count"))
ORDER = (
    ("std::string", "id"),
    ("double", "total"),
    ("std::optional<std::string>", "card"),
    ("std::vector<p0>", "items"),
    ("p0", "r0"),
)


def record(name, members):
    fields = " ".join(f"{cpp} {field};" for cpp, field in members)
    return f"struct {name} {{ {fields} }};\nASLANT_RECORD({name}, {', '.join(field for _, field in members)});"


def payload_record(i):
    """A struct of five members, whose names are its own."""
    return record(f"p{i}", [(cpp, f"{field}{i}") for cpp, field in MEMBERS])


HEADERS = ["#include <aslant/payload.hpp>", "#include <optional>", "#include <string>", "#include <vector>"]
TYPES = [payload_record(i) for i in range(PAYLOADS)] + [
    record("order", ORDER),
    record("call", (("std::string", "a"), ("double", "b"))),
]


def function(i):
    return f'resource("arn:aws:lambda:us-east-1:123456789012:function:f{i % PAYLOADS}"), takes<call>, returns<p{i % PAYLOADS}>'


def task(i, read, write, transition, catcher='catch_all("Failed")'):
    handled = f', retry("States.Timeout", "Lambda.ServiceException"), {catcher}' if catcher else ""
    return (
        f'task("State{i}", {function(i)}, parameters(object(field("a", path("$.id")), field("b", path("$.{read}")))), '
        f'result_path("$.{write}"){handled}, {transition})'
    )


def after(i, count):
    """The state behind State<i>, where `count` of them stand in a line."""
    return f"State{i + 1}" if i + 1 < count else "Done"


def line(names):
    """Tasks in a line. Each reads what the one before it wrote; the results rotate over so many names."""

    def states(count):
        for i in range(count - 2):
            read = f"r{(i - 1) % names}.total{(i - 1) % PAYLOADS}" if i else "total"
            yield task(i, read, f"r{i % names}", f'next("{after(i, count - 2)}")')
        yield from ('fail("Failed")', 'succeed("Done")')

    return states


def growing(count):
    """Tasks in a line, each of which adds a field of its own: the payload has `count` of them in the end."""
    for i in range(count - 2):
        read = f"x{i - 1}.total{(i - 1) % PAYLOADS}" if i else "total"
        yield task(i, read, f"x{i}", f'next("{after(i, count - 2)}")')
    yield from ('fail("Failed")', 'succeed("Done")')


NESTED = range(40, 45)   # of fifty states: a Parallel, and what stands in it


def parallel(i, following):
    """A Parallel of a task and a Map, which has two states: five in all."""
    items = (
        f'map("State{i + 2}", items_path("$.items"), item_selector(object(field("id", path("$.id")), '
        f'field("item", path("$$.Map.Item.Value")))), item_processor(start_at("State{i + 3}"), '
        + task(i + 3, "item.total0", "r1", f'next("State{i + 4}")', None)
        + f', pass("State{i + 4}", end)), end)'
    )
    return (
        f'parallel("State{i}", branch(start_at("State{i + 1}"), {task(i + 1, "total", "first", "end", None)}), '
        f'branch(start_at("State{i + 2}"), {items}), '
        f'result_selector(object(field("first", path("$[0].first.total{(i + 1) % PAYLOADS}")), '
        'field("all", path("$[1]")))), '
        f'result_path("$.both"), catch_all("Cleanup", result_path("$.error")), next("{following}"))'
    )


def choice(i, count):
    """Goes on, or over the next state; each second one of them goes back nine states instead."""
    following, over = after(i, count), after(i + 1, count)
    rules = [f'when(is_present("$.card") and var("$.card") == "x", "{following}")']
    if i % 10 == 9:
        rules.append(f'when(var("$.total") > {i}, "State{i - 9}")')
    elif (i + 2) % 50 not in NESTED:
        rules.append(f'when(var("$.r0.total0") > {i} or var("$.r0.ok0") == true, "{over}")')
    return f'choice("State{i}", {", ".join(rules)}, otherwise("{following}"))'


def is_choice(i):
    return i % 5 == 4 and i % 50 not in NESTED or i % 50 == 47


def realistic(count):
    """Of the states 20 % are choices and 10 % go back; a Parallel with a Map now and then; Wait; one state for all errors."""
    count -= 3
    i = 0
    while i < count:
        if i % 50 == NESTED.start and i + len(NESTED) < count:
            yield parallel(i, f"State{i + len(NESTED)}")
            i += len(NESTED)
            continue
        if is_choice(i):
            yield choice(i, count)
        elif i % 10 == 3:
            yield f'wait("State{i}", seconds(5), next("{after(i, count)}"))'
        else:
            read = "r0.total0"
            if i % 50 == NESTED.stop and i > NESTED.start:
                read = "both.first"
            elif i % 5 in (2, 3) and not is_choice(i - 1):   # nothing but State<i - 1> leads here
                read = f"r{(i - 1) % 10}.total{(i - 1) % PAYLOADS}"
            yield task(i, read, f"r{i % 10}", f'next("{after(i, count)}")', 'catch_all("Cleanup", result_path("$.error"))')
        i += 1
    yield (
        f'task("Cleanup", {function(0)}, parameters(object(field("a", path("$.error.Cause")), field("b", path("$.total")))), '
        'result_path("$.cleanup"), next("Failed"))'
    )
    yield from ('fail("Failed")', 'succeed("Done")')


def jsonata(count):
    """80 % tasks and 20 % choices; each reads the result of the task before it, which its Output handed on."""
    read = "r0.total0"
    for i in range(count - 2):
        following = after(i, count - 2)
        if i % 5 == 4:
            yield f'choice("State{i}", when(jsonata("$states.input.{read} > {i}"), "{following}"), otherwise("{following}"))'
            continue
        yield (
            f'task("State{i}", {function(i)}, arguments(object(field("a", jsonata("$states.input.id")), '
            f'field("b", jsonata("$states.input.{read} * 2")))), output(object(field("id", jsonata("$states.input.id")), '
            f'field("last", jsonata("$states.result")))), retry("States.Timeout", "Lambda.ServiceException"), catch_all("Failed"), '
            f'next("{following}"))'
        )
        read = f"last.total{i % PAYLOADS}"
    yield from ('fail("Failed")', 'succeed("Done")')


KINDS = {"linear": line(10), "wide30": line(30), "wide100": line(100), "grow": growing, "real": realistic, "jsonata": jsonata}


def states_of(kind, count):
    return list(KINDS[kind](count))


def misspelt(states):
    """The states with one mistake: a task in the middle reads the field `missing`, which is not there. And that task's name."""
    for i in range(len(states) // 2, len(states)):
        changed, found = re.subn(r"\.total\d", ".missing", states[i], count=1)
        name = re.match(r'task\("(\w+)"', changed)
        if name and found:
            return states[:i] + [changed] + states[i + 1 :], name[1]
    raise ValueError("no task in the second half reads a total")


def without_types(states):
    return [re.sub(r", (takes|returns)<\w+>", "", state) for state in states]
