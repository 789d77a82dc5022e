"""What roles get for machines of the Step Functions guide, against the policies that the guide has for them.

    guide_policies_test.py MACHINES POLICIES.json AUTHORIZATION.txt REVIEWED.txt

MACHINES is the program guide_machines; POLICIES.json has the policies of the guide's pages, in their order; AUTHORIZATION.txt is
tests/unit/permissions/authorization.txt. A policy of ours has to allow what the guide's does, and nothing else. Each difference
stands in REVIEWED.txt, with its reason:

    PAGE#PLACES[;PAGE#PLACES…] KIND ACTION[,ACTION…] REASON
    PAGE#PLACES[;PAGE#PLACES…] not-a-role REASON

missing: the guide allows an action on a resource, and ours does not allow it on any part of that. (Resources of types that an
action does not have are left out: nothing is allowed on them.) more: ours allows an action that the guide's does not. wider: ours
allows it on more, or under fewer conditions. An entry that is no difference fails, too.

Exit status: 0 as reviewed, 1 not, 2 wrong usage, or a file or program that cannot be read.
"""
import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

PLACE = {"AWS::Partition": "aws", "AWS::Region": "REGION", "AWS::AccountId": "ACCOUNT", "AWS::StackName": "STACK"}


def as_list(value):
    return value if isinstance(value, list) else [value]


# --- the guide's policies

def read_policy(text):
    """A policy that the page breaks: a line within an ARN, a brace that is missing at its start or too many at its end."""
    text = re.sub(r":\n\s*\[\[", ":[[", text.strip())
    return json.JSONDecoder().raw_decode(text if text.startswith("{") else "{" + text)[0]


def guide_policies(path):
    """PAGE#PLACE: policy"""
    policies, places = {}, defaultdict(int)
    for entry in json.loads(path.read_text(encoding="utf-8")):
        places[entry["page"]] += 1
        policy = entry["policy"]
        policies[f"{entry['page']}#{places[entry['page']]}"] = policy if entry["parsed"] else read_policy(policy)
    return policies


def without_markers(text):
    """The guide's placeholders as names. A role's ARN is one; the names of SageMaker's jobs stand in ARNs in small letters."""
    text = re.sub(r"\[\[(\w*[rR]oleArn)\]\]", r"arn:aws:iam::ACCOUNT:role/\1", text)
    text = re.sub(r"(?<=-job/)\[\[\w+\]\]", lambda found: found[0].lower(), text)
    return re.sub(r"\[\[(\w+)\]\]|\{\{(\w+)\}\}", lambda found: found[1] or found[2], text)


# --- policies as sets

def plain(text):
    """An ARN in one region and account, whichever they are; other texts as they are."""
    parts = text.split(":", 5)
    if len(parts) < 6 or parts[0] != "arn":
        return text
    _, _, service, region, account, resource = parts
    return ":".join(("arn", "aws", service, region and (region if region == "*" else "REGION"),
                     account and (account if account == "*" else "ACCOUNT"), resource))


def filled(value):
    """A value of a template as the text that it becomes."""
    if isinstance(value, dict):
        value = value["Fn::Sub"] if "Fn::Sub" in value else "${" + value["Ref"] + "}"
    return re.sub(r"\$\{([^}]+)\}", lambda found: PLACE[found[1]], value)


def condition_set(condition, text_of):
    return frozenset((operator.lower(), key.lower(), plain(text_of(value)))
                     for operator, keys in condition.items() for key, values in keys.items() for value in as_list(values))


def allowances(statements, text_of):
    """{action in small letters: (action, [(resource, condition)])} of what is allowed."""
    allowed = {}
    for statement in as_list(statements):
        if statement["Effect"] != "Allow":
            continue
        condition = condition_set(statement.get("Condition", {}), text_of)
        for action in as_list(statement["Action"]):
            rows = allowed.setdefault(action.lower(), (action, []))[1]
            rows += [(plain(text_of(resource)), condition) for resource in as_list(statement["Resource"])]
    return allowed


# --- how IAM compares: `*` and `?` of a pattern

def glob(pattern):
    return re.compile("".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in pattern), re.S)


def covers(pattern, resource):
    """Whether all that a resource with wildcards stands for is allowed by a pattern (certain where it says so)."""
    return glob(pattern).fullmatch(resource) is not None


def overlap(one, other):
    """Whether some ARN is meant by both."""
    reached, seen = [(0, 0)], set()
    while reached:
        a, b = reached.pop()
        if (a, b) in seen:
            continue
        seen.add((a, b))
        if a == len(one) and b == len(other):
            return True
        if a < len(one) and one[a] == "*":
            reached += [(a + 1, b)] + ([(a, b + 1)] if b < len(other) else [])
        if b < len(other) and other[b] == "*":
            reached += [(a, b + 1)] + ([(a + 1, b)] if a < len(one) else [])
        if a < len(one) and b < len(other) and "*" not in (one[a], other[b]) and (one[a] == other[b] or "?" in (one[a], other[b])):
            reached.append((a + 1, b + 1))
    return False


def is_allowed(allowed, action, row):
    resource, condition = row
    return any(covers(pattern, resource) and wanted <= condition
               for name, (_, rows) in allowed.items() if glob(name).fullmatch(action) for pattern, wanted in rows)


def differences(ours, theirs, types):
    """{(kind, action): a resource}"""
    found = {}
    for action, (name, rows) in ours.items():
        if not any(glob(other).fullmatch(action) for other in theirs):
            found["more", name] = rows[0][0]
            continue
        for row in rows:
            if not is_allowed(theirs, action, row):
                found["wider", name] = row[0]
    for action, (name, rows) in theirs.items():
        mine = [resource for other, (_, all_rows) in ours.items() if glob(action).fullmatch(other) for resource, _ in all_rows]
        for resource, _ in rows:
            if types.get(action) and not any(overlap(resource, pattern) for pattern in types[action]):
                continue
            if not any(overlap(resource, own) for own in mine):
                found["missing", name] = resource
    return found


def types_of_actions(path):
    """{action in small letters: ARNs of its types, with wildcards}"""
    patterns, types = {}, {}
    for words in map(str.split, path.read_text(encoding="utf-8").splitlines()):
        if words[0] == "type":
            arn = words[3].replace("${Region}", "REGION").replace("${Account}", "ACCOUNT")
            patterns[words[1], words[2]] = "arn:aws:" + re.sub(r"\$\{\w+\}", "*", arn)
        elif ":" in words[0]:
            service = words[0].split(":")[0]
            types[words[0].lower()] = [patterns[service, kind] for kind in words[1:]]
    return types


# --- the reviewed differences

def read_reviewed(path):
    reviewed = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        words = line.split(None, 2 if " not-a-role " in line else 3)
        if len(words) < (3 if words[1] == "not-a-role" else 4):
            raise ValueError(f"{path.name}:{number}: no reason")
        for key in words[0].split(";"):
            for action in [""] if words[1] == "not-a-role" else words[2].split(","):
                if (key, words[1], action) in reviewed:
                    raise ValueError(f"{path.name}:{number}: {key} {action} stands here twice")
                reviewed[key, words[1], action] = number
    return reviewed


def keys_of(key):
    page, places = key.split("#")
    return [f"{page}#{place}" for place in places.split(",")]


def main(arguments):
    if len(arguments) != 4:
        print("usage: guide_policies_test.py MACHINES POLICIES.json AUTHORIZATION.txt REVIEWED.txt", file=sys.stderr)
        return 2
    try:
        ours = json.loads(subprocess.run([arguments[0]], check=True, capture_output=True, encoding="utf-8").stdout)
        theirs = guide_policies(Path(arguments[1]))
        types = types_of_actions(Path(arguments[2]))
        reviewed = read_reviewed(Path(arguments[3]))
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"guide_policies_test.py: {error}", file=sys.stderr)
        return 2
    failures, used, open_policies = [], set(), set(theirs)
    for key, kind, action in reviewed:
        if kind == "not-a-role":
            used.add((key, kind, action))
            for one in keys_of(key):
                if one not in open_policies:
                    failures.append(f"{one}: not reviewed once, or no policy of the guide")
                open_policies.discard(one)
    for key, statements in ours.items():
        for one in keys_of(key):
            if one not in open_policies:
                failures.append(f"{one}: no policy of the guide, or compared twice")
            open_policies.discard(one)
        of_guide = [statement for one in keys_of(key) for statement in as_list(theirs.get(one, {"Statement": []})["Statement"])]
        found = differences(allowances(statements, filled), allowances(of_guide, without_markers), types)
        for (kind, action), example in sorted(found.items()):
            used.add((key, kind, action))
            if (key, kind, action) not in reviewed:
                failures.append(f"{key} {kind} {action}: {example}")
    failures += [f"{one}: nothing compares it" for one in sorted(open_policies)]
    failures += [f"{key} {kind} {action}: is no difference (line {line})" for (key, kind, action), line in reviewed.items()
                 if (key, kind, action) not in used]
    found = len(used & set(reviewed))
    print(*failures, f"{len(ours)} machines, {len(theirs)} policies, {found} known differences: {len(failures)} faults", sep="\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
