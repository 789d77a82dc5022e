"""The compact text of an API model, as include/aslant/services/api_model.hpp reads it (the form is told there)."""
from shapes import SCALARS, List, Map, Structure

_FIRST, _BASE = 35, 90  # '#' to '|': no quotation mark is among the digits


def digits(number, count):
    """A number of a fixed width."""
    text = ""
    for _ in range(count):
        text = chr(_FIRST + number % _BASE) + text
        number //= _BASE
    if number:
        raise ValueError("the text is too long for its offsets")
    return text


def _structures(types):
    """All structures that types need, each once, in the order in which they are met."""
    found, waiting = {}, list(reversed(types))
    while waiting:
        one = waiting.pop()
        while isinstance(one, (List, Map)):
            one = one.element
        if isinstance(one, Structure) and id(one) not in found:
            found[id(one)] = one
            waiting += reversed([member.type for _, member in sorted(one.members.items())])
    return list(found.values())


def _form(one, target):
    """A type as text, where a structure is what `target` tells of it."""
    if isinstance(one, List):
        return "[" + _form(one.element, target)
    if isinstance(one, Map):
        return "<" + _form(one.element, target)
    if isinstance(one, Structure):
        return "{" + target(one)
    return SCALARS.get(one, "*")


def _classes(structures):
    """Structures that cannot be told apart are one: id of each: number of its class."""
    numbers = {id(s): 0 for s in structures}
    count = 0
    while True:
        seen = {}
        told = {id(s): seen.setdefault(tuple((name, m.required, _form(m.type, lambda t: str(numbers[id(t)])))
                                             for name, m in sorted(s.members.items())), len(seen)) for s in structures}
        if len(seen) == count:
            return told
        numbers, count = told, len(seen)


def model_text(operations):
    """The text of {action: Operation}, whose names are final."""
    ordered = sorted(operations.items(), key=lambda pair: pair[0].encode())
    roots = [t for _, operation in ordered for t in (operation.input, operation.output)]
    structures = _structures(roots)
    number = _classes(structures)
    first_of = {}
    for one in structures:
        first_of.setdefault(number[id(one)], one)

    def member(name, content, target):
        line = name + ("!" if content.required else "?") + _form(content.type, target)
        return chr(_FIRST + len(line) + 1) + line if len(line) + 1 < _BASE else None

    def placed(target):
        """The pieces of the text: an operation's have an input of fixed width."""
        for action, operation in ordered:
            yield action + " " + _form(operation.input, target).ljust(4) + _form(operation.output, target) + "\n"
        for one in first_of.values():
            members = sorted(one.members.items(), key=lambda pair: pair[0].encode())
            lines = [member(name, content, target) for name, content in members]
            if None in lines:
                raise ValueError("the name of a member is too long")
            yield "".join(lines) + "\n"

    head = 2 + 3 * len(ordered) + 1
    at, places = head, []
    for piece in placed(lambda t: "###"):
        places.append(at)
        at += len(piece)
    place_of = dict(zip(first_of, places[len(ordered):]))
    pieces = placed(lambda t: digits(place_of[number[id(t)]], 3))
    return digits(len(ordered), 2) + "".join(digits(place, 3) for place in places[:len(ordered)]) + "\n" + "".join(pieces)
