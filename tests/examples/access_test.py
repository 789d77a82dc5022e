"""What the roles of an example may do, and what they may not.

    access_test.py EXAMPLE

EXAMPLE/tests/access.json says for each role (and each bucket, queue or topic policy) of the template:

    {"ProcessUploadRole": {
        "assumed_by": "states.amazonaws.com",        who may take it on; a role only
        "for": "${ProcessUpload}",                   for which resource (or resources), where its trust policy asks
        "not_for": "…",                              for which not, where that is not clear: its ARN and more behind it
        "logs_to": ["FunctionLogGroup"],             it may write these log groups, and none whose name begins as theirs
        "allow": [{"action": ["lambda:InvokeFunction"], "resource": ["${InspectFunction.Arn}"]}],
        "deny": [{"action": ["lambda:InvokeFunction"], "resource": ["${InspectFunction.Arn}-other"], "context": {…}}],
        "leave": […]}}                               where it denies: what it says nothing about

`${…}` is filled in as CloudFormation does it. Each action on each resource of an entry is a request, with the context's condition keys;
a request of a resource policy has its "principal". Requests of `allow` have to be allowed, those of `deny` must not be. Beyond that:

- what is like a request of `allow` is denied: another action, and the same resource in another partition, region or account;
- every role and resource policy of the template has its entry, and at least one request that is denied;
- every action of every statement allows one of the requests, or denies one, so that nothing is there for nothing;
- a role is taken on by its service for its resource, by no other service, and for no other resource and account where the trust
  policy names one.

The evaluator knows Allow and Deny, Action, Resource, and the condition operators listed beneath; anything else in a policy is a fault.
Managed policies of AWS count as allowing nothing. Exit status: 0 so, 1 not so, 2 wrong usage, 77 PyYAML is missing.
"""
import fnmatch
import json
import re
import sys
from pathlib import Path

from cloudformation import ACCOUNT, Different, Stack, as_list, read_template, require_yaml

OTHER_ACCOUNT = "210987654321"
RESOURCE_POLICIES = {"AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"}
ELEMENTS = {"Sid", "Effect", "Action", "Resource", "Condition", "Principal"}


def matches(pattern, text):
    """`*` and `?` of IAM, which are no others of fnmatch."""
    return fnmatch.fnmatchcase(text, re.sub(r"\[", "[[]", pattern))


def matches_arn(pattern, arn):
    """Of each of the six parts of an ARN, as ArnLike compares."""
    parts, given = pattern.split(":", 5), arn.split(":", 5)
    return len(parts) == len(given) == 6 and all(map(matches, parts, given))


OPERATORS = {
    "StringEquals": lambda wanted, given: wanted == given,
    "StringLike": matches,
    "StringNotEquals": lambda wanted, given: wanted != given,
    "ArnEquals": matches_arn,
    "ArnLike": matches_arn,
    "Bool": lambda wanted, given: str(wanted).lower() == str(given).lower(),
}


def condition_holds(condition, context):
    for operator, keys in condition.items():
        base, if_exists = re.subn("IfExists$", "", operator)
        every, base = base.startswith("ForAllValues:"), base.split(":")[-1]
        if base not in OPERATORS:
            raise Different(f"the condition operator {operator} is not known here")
        for key, wanted in keys.items():
            given = {name.lower(): value for name, value in context.items()}.get(key.lower())
            if given is None:
                if if_exists or every or "Not" in base:
                    continue
                return False
            compare = all if "Not" in base else any
            if not (all if every else any)(compare(OPERATORS[base](one, value) for one in as_list(wanted)) for value in as_list(given)):
                return False
    return True


def applies(statement, action, resource, context, principal=None):
    unknown = statement.keys() - ELEMENTS
    if unknown:
        raise Different(f"a statement has {', '.join(sorted(unknown))}, of which this test knows nothing")
    if "Principal" in statement:
        named = statement["Principal"]
        if named != "*" and not any(principal == one for names in named.values() for one in as_list(names)):
            return False
    return (any(matches(one.lower(), action.lower()) for one in as_list(statement["Action"]))
            and any(matches(one, resource) for one in as_list(statement.get("Resource", "*")))
            and condition_holds(statement.get("Condition", {}), context))


def is_allowed(statements, *request):
    effects = [statement["Effect"] for statement in statements if applies(statement, *request)]
    return "Allow" in effects and "Deny" not in effects


# --- the template

def policies_of(stack):
    """By logical id, the statements of each role and resource policy, with those of the policies that are attached to it."""
    found = {}
    for name, resource in stack.resources.items():
        properties = stack.value(resource.get("Properties", {}))
        if resource["Type"] == "AWS::IAM::Role":
            found.setdefault(name, []).extend(
                statement for policy in properties.get("Policies", []) for statement in as_list(policy["PolicyDocument"]["Statement"]))
        elif resource["Type"] in RESOURCE_POLICIES:
            found[name] = as_list(properties["PolicyDocument"]["Statement"])
        elif resource["Type"] in ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"):
            statements = as_list(properties["PolicyDocument"]["Statement"])
            roles = [role["Ref"] for role in resource["Properties"].get("Roles", [])]
            for role in roles:
                found.setdefault(role, []).extend(statements)
            if not roles:
                found[name] = statements  # for people, or attached by the role
    return found


LOG_STREAM = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:%s:log-stream:one"


def logging_requests(groups, suffix=""):
    for group in groups:
        yield {"action": ["logs:CreateLogStream", "logs:PutLogEvents"], "resource": LOG_STREAM % ("${" + group + "}" + suffix)}


def requests(entries, stack):
    for entry in stack.resolved([*entries]):
        for action in as_list(entry["action"]):
            for resource in as_list(entry["resource"]):
                yield action, resource, entry.get("context", {}), entry.get("principal")


def near_misses(action, resource, context, principal):
    """Requests like an allowed one that nothing allows: of another action, and where the resource is one of an account and a region, of
    the same one elsewhere."""
    yield action + "Other", resource, context, principal
    parts = resource.split(":", 5)
    if len(parts) < 6 or "*" in parts[1:5]:
        return
    for part, other in ((1, "aws-cn"), (3, "xx-other-1"), (4, OTHER_ACCOUNT)):
        if parts[part]:
            yield action, ":".join([*parts[:part], other, *parts[part + 1:]]), context, principal


# --- who takes a role on

def trust_faults(name, said, stack):
    statements = stack.value(stack.resources[name]["Properties"]["AssumeRolePolicyDocument"])["Statement"]
    service, sources = said["assumed_by"], [stack.text(source) for source in as_list(said.get("for", []))]

    def may(principal, account=ACCOUNT, arn=sources[0] if sources else None):
        context = {"aws:SourceAccount": account, "aws:SourceArn": arn} if arn else {}
        return is_allowed(as_list(statements), "sts:AssumeRole", "*", context, principal)

    for source in sources or [None]:
        if not may(service, arn=source):
            yield f"{service} cannot take it on" + (f" for {source}" if source else "")
    if may("other.amazonaws.com"):
        yield "any service can take it on"
    has_condition = any("Condition" in statement for statement in as_list(statements))
    if has_condition != bool(sources):
        yield "its trust policy has a condition: \"for\" has to say for which resource" if has_condition else "its trust policy asks for no resource"
    elif sources and (may(service, account=OTHER_ACCOUNT) or may(service, arn=stack.text(said.get("not_for", sources[0] + "-other")))):
        yield f"{service} can take it on for another resource or account"


def check(name, said, statements, stack):
    """The faults of one role or policy."""
    if stack.resources[name]["Type"] == "AWS::IAM::Role":
        yield from trust_faults(name, said, stack)
    unused = {(number, action) for number, statement in enumerate(statements) for action in as_list(statement["Action"])}

    def use(effect, request):
        for number, statement in enumerate(statements):
            if statement["Effect"] == effect and applies(statement, *request):
                unused.difference_update({(number, action) for action in as_list(statement["Action"])
                                          if matches(action.lower(), request[0].lower())})

    for request in requests([*logging_requests(said.get("logs_to", [])), *said.get("allow", [])], stack):
        if not is_allowed(statements, *request):
            yield f"{request[0]} on {request[1]} has to be allowed"
        use("Allow", request)
        for other in near_misses(*request):
            if is_allowed(statements, *other):
                yield f"{other[0]} on {other[1]} must not be allowed"
    denied = list(requests([*logging_requests(said.get("logs_to", []), "-other"), *said.get("deny", [])], stack))
    for request in denied:
        use("Deny", request)
    for number, action in sorted(unused):
        yield f"no request needs {action} on {', '.join(as_list(statements[number].get('Resource', '*')))}"
    if not denied:
        yield "no request is denied"
    for request in denied:
        if is_allowed(statements, *request):
            yield f"{request[0]} on {request[1]} must not be allowed"
    for request in requests(said.get("leave", []), stack):
        if any(applies(statement, *request) for statement in statements):
            yield f"{request[0]} on {request[1]} is not its business"


def check_example(example):
    template, = (example / "expected").glob("*.template.yaml")
    said = json.loads((example / "tests" / "access.json").read_text(encoding="utf-8"))
    stack = Stack(read_template(template))
    policies = policies_of(stack)
    for name in said.keys() - policies.keys():
        yield f"{name}: there is no such role or policy"
    for name, statements in policies.items():
        if name not in said:
            yield f"{name}: nothing is said of it"
            continue
        for fault in check(name, said[name], statements, stack):
            yield f"{name}: {fault}"
    print(f"{len(policies)} roles and policies")


def main(arguments):
    if len(arguments) != 1 or not (Path(arguments[0]) / "expected").is_dir():
        print("usage: access_test.py EXAMPLE" if len(arguments) != 1 else f"there is no example in {arguments[0]}", file=sys.stderr)
        return 2
    require_yaml()
    try:
        faults = list(check_example(Path(arguments[0])))
    except Different as difference:
        faults = [str(difference)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
