"""Types of APIs in memory: what the sources are read into and the tables are written from."""
from dataclasses import dataclass, field

# A type is a word of SCALARS, a List, a Map or a Structure.
SCALARS = {"string": "s", "integer": "i", "long": "l", "number": "n", "boolean": "b", "timestamp": "t", "blob": "y",
           "anything": "*"}
# A type that a source does not tell, which another source may.
UNTOLD = "untold"


@dataclass(eq=False)
class List:
    element: object


@dataclass(eq=False)
class Map:
    """Its keys are strings."""
    element: object


@dataclass
class Member:
    type: object
    required: bool


@dataclass(eq=False)
class Structure:
    members: dict = field(default_factory=dict)  # name in the API: Member


@dataclass
class Operation:
    input: object
    output: object


def joined(old, new, known=None):
    """A type of two models of the same API: the members of both; required where both require it. Scalars are the older model's, which
    tells whole numbers from others, unless the newer one has something else in its place."""
    known = {} if known is None else known
    if isinstance(old, Structure) and isinstance(new, Structure):
        if (key := (id(old), id(new))) in known:
            return known[key][0]
        both = Structure()
        known[key] = both, old, new  # keeps both alive: their ids stay theirs
        for name in {**old.members, **new.members}:
            a, b = old.members.get(name), new.members.get(name)
            if a and b:
                both.members[name] = Member(joined(a.type, b.type, known), a.required and b.required)
            else:
                both.members[name] = Member((a or b).type, False)
        return both
    for kind in (List, Map):
        if isinstance(old, kind) and isinstance(new, kind):
            if (key := (id(old), id(new))) not in known:
                known[key] = both, _, _ = kind(None), old, new
                both.element = joined(old.element, new.element, known)
            return known[key][0]
    if new == UNTOLD or old == UNTOLD:
        return old if new == UNTOLD else new
    if isinstance(old, str) and isinstance(new, str):
        if new == "number":
            return old if old in ("integer", "long", "number") else "anything"
        return old if old == new else "anything"
    return "anything"


def renamed(one, names_of, known=None):
    """A type whose members have other names: those of `names_of(name)`. What has several is not required by any of them."""
    known = {} if known is None else known
    if isinstance(one, Structure):
        if id(one) not in known:
            known[id(one)] = made = Structure()
            for name, member in one.members.items():
                names = names_of(name)
                for other in names:
                    made.members[other] = Member(renamed(member.type, names_of, known), member.required and len(names) == 1)
        return known[id(one)]
    if isinstance(one, (List, Map)):
        if id(one) not in known:
            known[id(one)] = made = type(one)(None)
            made.element = renamed(one.element, names_of, known)
        return known[id(one)]
    return one
