"""The table of all services and actions of AWS SDK integrations, with the permissions that each needs: the text that
include/aslant/sdk/lookup.hpp reads (the form is told there)."""
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from authorization import Parameters, Reference, resources_of, roles
from dependents import Dependents
from model_text import digits
from naming import action_name, folded, member_name
from shapes import List, Map, Structure
from sources import client_requests, json_requests, prefix_hints

FOLDER = Path(__file__).resolve().parent


def supported_services():
    """service: operations that Step Functions does not support, in small letters."""
    lines = (line.split() for line in (FOLDER / "services.txt").read_text("utf-8").splitlines() if not line.startswith("#"))
    return {name: {operation.lower() for operation in operations} for name, *operations in lines}


_PATH = re.compile(r"(?<=<)[^<>,!]+(?=[,!>])|(?<=@)[\w.\[\]{}@]+|(?<=[?!+])[\w.\[\]{}@]+(?==)"
                   r"|(?<=%)[\w.\[\]{}@]+(?=:)")


def spelt(facts, structure):
    """Facts with the parameters in their paths as Step Functions takes them. (They are found by names with one capital a word.)"""
    def path(match):
        one, parts = structure, []
        for part in match[0].split("."):
            modifier = part[:len(part) - len(part.lstrip("/:~%^&$"))]
            name = re.match(r"\w*", part[len(modifier):])[0]
            end = part[len(modifier) + len(name):]
            member = next((own for own in one.members if folded(own) == name), None) if isinstance(one, Structure) else None
            parts.append(modifier + (member_name(member) if member else name) + end)
            one = one.members[member].type if member else None
            for _ in range(end.count("[") + end.count("{")):
                one = one.element if isinstance(one, (List, Map)) else None
        return ".".join(parts)

    return _PATH.sub(path, facts)


# Who says which service gets a role: see exceptions.txt.
_SOURCES = r"guide|policy:\w+|api|published|trust|model"


class Exceptions:
    """exceptions.txt."""

    def __init__(self):
        self.prefixes, self.free, self.actions, self.patterns = {}, {}, {}, {}
        self.also, self.users = defaultdict(list), {}
        self.bindings = defaultdict(dict)
        self.roles = defaultdict(list)
        for line in (FOLDER / "exceptions.txt").read_text("utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            kind, service, *rest = line.split()
            if kind == "prefix":
                self.prefixes[service], = rest
            elif kind == "free":
                self.free[service] = set(rest)
            elif kind == "action":
                self.actions[service, rest[0]] = rest[1:]
            elif kind == "also":
                for operation in rest[0].split(","):
                    self.also[service, operation] += rest[1:]
            elif kind == "user":
                self.users[service], = rest
            elif kind == "bind":
                self.bindings[service][rest[0]] = rest[1:]
            elif kind == "arn":
                self.patterns[service, rest[0]] = rest[1]
            elif kind == "role" and len(rest) == 4 and re.fullmatch(_SOURCES, rest[3]):
                self.roles[service].append(tuple(rest[:3]))
            else:
                raise ValueError(f"exceptions.txt: {line}")

    def is_free(self, service, operation):
        return service in self.free and (not self.free[service] or operation in self.free[service])

    def principal(self, service, operation, path):
        """The services that may get a role, with commas between them: "" is unknown, "-" none. Of the lines that say something of it, the
        one that names the parameter holds, and then the one that names the operation."""
        lines = [line for line in self.roles.get(service, ()) if line[0] in ("*", operation) and line[1] in ("*", path)]
        return max(lines, key=lambda line: (line[1] != "*", line[0] != "*"), default=("", "", ""))[2]


_GRANT = re.compile(r"((?:[?!+%][^=|]+=)*)([^|>]+)((?:>[^|]+)?)((?:\|[^|]+)*)")


def resource_text(one, prefix):
    """A resource as in the table."""
    mark = ":" if one.alternative else "!" if one.required else "?"
    if one.whole:
        return f"|{mark}@{one.path}"
    code = {("{}", "{}"): "b", ("{}", ""): "r", ("", "{}"): "a", ("", ""): "n"}.get((one.region, one.account))
    if code is None:
        return f"|{mark}x{one.service}:{one.region}:{one.account}:{one.path}"
    return f"|{mark}{code}{one.path}" if one.service == prefix else f"|{mark}{code.upper()}{one.service}:{one.path}"


@dataclass
class Facts:
    """What is known of the permissions of an operation."""
    text: str
    known: bool  # whether the Service Authorization Reference has the actions


class Table:
    def __init__(self, apis, cache):
        self.exceptions = Exceptions()
        self.reference = Reference(cache, self.exceptions.patterns)
        self.dependents = Dependents(self.reference, cache)
        self.limits = defaultdict(list)  # (service, operation): dependent actions that the table does not have
        self.services = supported_services()
        self.apis = apis
        hints = prefix_hints(cache)
        self.prefixes = {service: self.exceptions.prefixes.get(service)
                         or self.reference.prefix(dict.fromkeys([service, *hints.get(service, ())]), apis.get(service, ()))
                         or service for service in self.services}
        # The actions of Amazon API Gateway are HTTP methods, and its resources the paths of the requests.
        self.requests = {"apigateway": json_requests(cache, "apigateway"),
                         "apigatewayv2": {**json_requests(cache, "apigatewayv2"), **client_requests(cache, "apigatewayv2")}}

    def grant(self, service, operation, actions, purpose="", given=""):
        """The text of a grant: its actions, what for, and the resources of the first of them that the reference knows."""
        prefix = self.prefixes[service]
        parameters = Parameters(self.apis[service][operation].input)
        known = True
        resources = given
        for number, action in enumerate(actions):
            of, name = action.split(":") if ":" in action else (prefix, action)
            found = self.reference.action(of, name)
            known = known and found is not None
            if found and not given and not number:
                resources = "".join(resource_text(one, prefix) for one in resources_of(
                    self.reference, of, found, operation, parameters, self.exceptions.bindings.get(service, {})))
        # The reference's spelling, where it differs in capitals only.
        spelt = [(self.reference.action(prefix, action) or {}).get("name", action) for action in actions]
        return ("" if spelt == [operation] else ",".join(spelt)) + purpose + resources, known

    def facts(self, service, operation):
        if self.exceptions.is_free(service, operation):
            return Facts("-", True)
        grants, known = [], True
        if (service, operation) in self.exceptions.actions:
            for told in self.exceptions.actions[service, operation]:
                condition, actions, purpose, resources = _GRANT.fullmatch(told).groups()
                text, is_known = self.grant(service, operation, actions.split(","), purpose, resources)
                grants.append(condition + text)
                known = known and is_known
        elif service in self.requests and not self.reference.action("apigateway", operation):
            if operation not in self.requests[service]:
                return Facts("", False)
            method, path = self.requests[service][operation]
            path = re.sub(r"\{([^}]*)\}", lambda m: f"<{folded(m[1])}>", path.split("?")[0].removeprefix("/v2"))
            grants.append(f"{method}|!r{path}")
        else:
            text, known = self.grant(service, operation, [operation])
            grants.append(text)
        by_principal = defaultdict(list)
        for path in roles(operation, self.apis[service][operation].input):
            principal = self.exceptions.principal(service, operation, path)
            if principal != "-":
                by_principal[principal].append(path)
        grants += [f"iam:PassRole>{principal}" + "".join(f"|?@{path}" for path in paths)
                   for principal, paths in sorted(by_principal.items())]
        structure = self.apis[service][operation].input
        prefix, aliases = self.prefixes[service], self.exceptions.bindings.get(service, {})
        also = self.exceptions.also.get((service, operation), ())
        if "-tags" not in also and not any(re.search(r"(^|[=,])(Tag|AddTags|CreateTags)", grant) for grant in also):
            tags = self.dependents.tags(prefix, operation, structure, aliases, resource_text)
            if tags is None:
                self.limits[service, operation].append("tags")
            elif tags:
                grants.append(tags)
        if not any("kms:" in grant for grant in also):
            grants += self.dependents.keys(prefix, operation, structure, self.exceptions.users.get(service, prefix))
        told = {action for grant in also for action in re.findall(r"[a-z][a-z0-9-]*:[A-Z]\w+", grant)}
        others, left = self.dependents.others(prefix, operation, structure, aliases, resource_text, told)
        grants += others
        self.limits[service, operation] += left
        grants += [grant for grant in also if not grant.startswith("-")]
        return Facts(spelt(";".join(grants), self.apis[service][operation].input), known)

    def unused(self):
        """Exceptions about services and operations that the models do not have: what is wrong in exceptions.txt."""
        named = [*self.exceptions.actions, *self.exceptions.also,
                 *((service, operation) for service, operations in self.exceptions.free.items() for operation in operations),
                 *((service, where) for service, lines in self.exceptions.roles.items() for where, _, _ in lines if where != "*")]
        services = {*self.exceptions.prefixes, *self.exceptions.free, *self.exceptions.bindings, *self.exceptions.roles}
        return sorted({service for service in services if service not in self.services}
                      | {f"{service} {operation}" for service, operation in named if operation not in self.apis.get(service, {})})

    def operations(self, service):
        """The operations that Step Functions supports."""
        return [operation for operation in self.apis.get(service, {}) if operation.lower() not in self.services[service]]

    def text(self):
        self.counts = defaultdict(int)
        records = []
        pool = {}
        for service in sorted(self.services):
            actions = []
            names = {operation.lower(): operation for operation in self.apis.get(service, {})}
            for operation in self.operations(service):
                facts = self.facts(service, operation)
                self.counts["operations"] += 1
                kind = "with a known action" if facts.known else "not in the reference"
                self.counts["without a permission" if facts.text == "-" else kind] += 1
                actions.append((action_name(operation), ("" if facts.known else "~") + facts.text))
            for small in sorted(self.services[service]):
                actions.append((action_name(names.get(small, _spelt(service, small))), "^"))
            records.append((service, self.prefixes[service], sorted(actions, key=lambda pair: pair[0].encode())))
            for _, facts in actions:
                pool[facts] = pool.get(facts, 0) + 1
        # Places: the head, the services, their actions, the facts.
        head = 2 + 3 * (len(records) + 1) + 1
        at, places, action_places = head, [], []
        for service, prefix, _ in records:
            places.append(at)
            at += len(f"{service} {prefix} ") + 3 + 1
        for _, _, actions in records:
            action_places.append(at)
            at += sum(len(name) + 5 for name, _ in actions)
        places.append(at)  # where the actions end and the facts begin
        facts_places, at = {}, 0
        for facts in sorted(pool, key=lambda text: (-pool[text], text)):
            facts_places[facts] = at
            at += len(facts) + 1
        body = [digits(len(records), 2) + "".join(digits(place, 3) for place in places) + "\n"]
        body += [f"{service} {prefix} {digits(place, 3)}\n" for (service, prefix, _), place in zip(records, action_places)]
        body += [f"{name} {digits(facts_places[facts], 3)}\n" for _, _, actions in records for name, facts in actions]
        body += [facts + "\n" for facts in facts_places]
        self.counts["services"] = len(records)
        self.counts["different facts"] = len(pool)
        return "".join(body)


def _spelt(service, small):
    for line in (FOLDER / "services.txt").read_text("utf-8").splitlines():
        name, *operations = line.split()
        if name == service:
            return next(operation for operation in operations if operation.lower() == small)
    raise ValueError(service)
