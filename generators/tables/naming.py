"""Names: of services and of members, as AWS Step Functions takes them in AWS SDK integrations.

Step Functions calls services through the AWS SDK for Java 2.x, so its names are that library's: words are told apart by their
capitals in the names of services, and the capitals that a member starts with are folded (`DBInstanceIdentifier` is taken as
`DbInstanceIdentifier`, `TemplateURL` as it is).
"""
import re

# What is not a word, then what goes before what with a space between them, in this order.
_BOUNDARIES = (
    (re.compile(r"[^A-Za-z0-9]+"), " "),
    (re.compile(r"([^a-z]{2,})v([0-9]+)"), r"\1 v\2 "),              # TESTv4
    (re.compile(r"([^A-Z]{2,})V([0-9]+)"), r"\1 V\2 "),              # TestV4
    (re.compile(r"(?<=[a-z])(?=[A-Z][a-zA-Z0-9])"), " "),            # camelCase
    (re.compile(r"([A-Z]+)([A-Z][a-z])"), r"\1 \2"),                 # ACRONYMWord
    (re.compile(r"([0-9])([a-zA-Z])"), r"\1 \2"),                    # s3bucket
)


def words(name):
    """The words of a name."""
    for pattern, replacement in _BOUNDARIES:
        name = pattern.sub(replacement, name)
    return name.split()


def folded(name):
    """A name in PascalCase, with one capital a word."""
    return "".join(word[0].upper() + word[1:].lower() for word in words(name))


def member_name(name):
    """A parameter, or a member of a result: of the capitals that it starts with, those fold that no small letter follows."""
    folded_capitals = re.match(r"[A-Z]?(?:[A-Z](?![a-z]))*", name).group()
    return capitalised(folded_capitals.lower()) + name[len(folded_capitals):] if folded_capitals else capitalised(name)


def service_name(service_id):
    """The name of a service in `arn:aws:states:::aws-sdk:NAME:action`, of the `serviceId` of its API model."""
    name = folded(service_id)
    for maker in ("Amazon", "Aws"):
        name = name.removeprefix(maker)
    return name.removesuffix("Service").lower()


def member_names(service, name):
    """The names of a parameter, or of a member of a result, in AWS SDK integrations; several where no source tells which it is."""
    if name in _RENAMED:
        return (_RENAMED[name],)
    if name == "NULL" and service.startswith("dynamodb"):
        return "Nul", "Null"
    own = member_name(name)
    return (own, own + "Value") if name.lower() in _KEYWORDS else (own,)


# The library for Java cannot have these as names of methods.
_RENAMED = {"equals": "EqualsValue"}
_KEYWORDS = frozenset(
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally "
    "float for goto if implements import instanceof int interface long native new null package private protected public return short "
    "static strictfp super switch synchronized this throw throws transient true try void volatile while".split())


def capitalised(name):
    """The name of a parameter in optimised integrations: the API's, with a capital letter first."""
    return name[:1].upper() + name[1:]


def action_name(operation):
    """The name of an action in a Resource: the operation's, with a small letter first."""
    return operation[:1].lower() + operation[1:]
