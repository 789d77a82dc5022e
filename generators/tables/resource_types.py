#!/usr/bin/env python3
"""Writes what CloudFormation's types of resources have: their properties, which of these are required, the attributes of Fn::GetAtt, and
the words and numbers that properties take: `Status=Enabled, Suspended;Size:1 to 128`, to a depth of three.

    resource_types.py --clang-format clang-format-19

writes generators/cloudformation/resource_types.cpp, of all types, and include/aslant/rules/known_types.hpp, of those that headers under
include/aslant/services name. The schemas are CloudFormation's own, as the Python package cfn-lint (MIT-0) has them, which has to be installed;
where regions differ a type has what any of them has.
"""
import argparse
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

from cfnlint.helpers import REGIONS
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

ROOT = Path(__file__).resolve().parents[2]
FULL = ROOT / "generators" / "cloudformation" / "resource_types.cpp"
MACHINE = "AWS::StepFunctions::StateMachine"
KNOWN = ROOT / "include" / "aslant" / "rules" / "known_types.hpp"


def attribute(pattern):
    """`Outputs\\..*` as `Outputs.*`."""
    return pattern.replace("\\.", ".").replace("..*", ".*")


# What rules of their own say of a type's properties: rules/resource_values.hpp, rules/stack_rules.hpp.
ELSEWHERE = {
    "AWS::StepFunctions::StateMachine": ("LoggingConfiguration.Level", "EncryptionConfiguration."),
    "AWS::StepFunctions::StateMachineAlias": ("DeploymentPreference.", "RoutingConfiguration[]."),
    "AWS::Events::Rule": ("State",),
    "AWS::Scheduler::Schedule": ("State", "FlexibleTimeWindow."),
    "AWS::Lambda::Function": ("MemorySize", "Timeout"),
}
DEPTH = 3
WORD = re.compile(r"[\w.:/-]+")


def values(node, schema, path, found, depth=1):
    """path: ("words", …), or ("range", least, greatest), of what a property takes and what is in it."""
    while "$ref" in node:
        keys, node = node["$ref"].lstrip("#/").split("/"), schema
        for key in keys:
            node = node[key]
    words = [str(word) for word in node.get("enum", ())]
    numbers = node.get("type") == "integer" and "minimum" in node and "maximum" in node
    if words and all(WORD.fullmatch(word) for word in words):
        found[path] = frozenset(words)
    elif numbers and abs(node["minimum"]) < 2**31 and abs(node["maximum"]) < 2**31:
        found[path] = (node["minimum"], node["maximum"])
    if node.get("type") == "array" and isinstance(node.get("items"), dict):
        values(node["items"], schema, path + "[]", found, depth)
    elif depth < DEPTH:
        for name, member in node.get("properties", {}).items():
            values(member, schema, f"{path}.{name}", found, depth + 1)


def all_values(schema, settable, elsewhere):
    found = {}
    for name, node in schema.get("properties", {}).items():
        if name in settable:
            values(node, schema, name, found)
    return {path: one for path, one in found.items() if not path.startswith(elsewhere)}


def joined(one, other):
    """What either region takes."""
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return one | other
    if isinstance(one, tuple) and isinstance(other, tuple):
        return min(one[0], other[0]), max(one[1], other[1])
    return None


def value_text(path, one):
    return f"{path}={', '.join(ordered(one))}" if isinstance(one, frozenset) else f"{path}:{one[0]} to {one[1]}"


def ordered(words):
    return sorted(words, key=lambda word: (int(word) if word.isdigit() else -1, word))


def all_types():
    """type: (properties, required ones, attributes, values), each of them sorted."""
    made = {}
    for region in REGIONS:
        for name in PROVIDER_SCHEMA_MANAGER.get_resource_types(region):
            found = PROVIDER_SCHEMA_MANAGER.get_resource_schema(region, name)
            schema = found.schema
            read_only = {path.split("/")[2] for path in schema.get("readOnlyProperties", []) if path.count("/") == 2}
            required = set(schema.get("required", [])) - read_only
            settable = (set(schema.get("properties", {})) - read_only) | required
            if schema.get("additionalProperties") is not False or schema.get("patternProperties"):
                settable.add("*")
            attributes = {attribute(one) for one in found.get_atts}
            taken = all_values(schema, settable, ELSEWHERE.get(name, ("-",)))
            if name not in made:
                made[name] = [settable, required, attributes, taken]
                continue
            made[name][0] |= settable
            made[name][1] &= required
            made[name][2] |= attributes
            before = made[name][3]
            made[name][3] = {path: both for path in before.keys() & taken.keys() if (both := joined(before[path], taken[path]))}
    return {name: (*map(sorted, parts[:3]), sorted(value_text(*one) for one in parts[3].items()))
            for name, parts in sorted(made.items()) if name.startswith("AWS::")}


def fnv1a(text):
    """The lower half of the hash that the library has for names."""
    value = 14695981039346656037
    for byte in text.encode():
        value = (value ^ byte) * 1099511628211 % (1 << 64)
    return value & 0xFFFFFFFF


def table(name, types):
    """The declarations of a table: a text, and where the types are in it."""
    places, text = [], ""
    for type_name, (*names, taken) in types.items():
        places.append((fnv1a(type_name), len(text)))
        text += "\n".join((type_name, *map(" ".join, names), ";".join(taken))) + "\n"
    rows = "\n".join(f"    {{0x{hash:08x}, {at}}}," for hash, at in sorted(places))
    return f"""// (A pointer to a literal costs g++ more, an array clang.)
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
inline constexpr char const* {name}_text =
#else
inline constexpr char {name}_text[] =
#endif
    R"({text})";
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
inline constexpr type_place {name}_places[]{{
{rows}
}};
"""


def named_types():
    """Those that the services' headers make or refer to."""
    headers = (ROOT / "include" / "aslant" / "services").glob("*.hpp")
    return {name for file in headers for name in re.findall(r'"(AWS::\w+::\w+)"', file.read_text("utf-8"))} | {MACHINE}


def write(file, text, clang_format):
    laid_out = subprocess.run([clang_format, f"--assume-filename={file}"], input=text, capture_output=True, text=True, check=True)
    file.write_text(laid_out.stdout, "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clang-format", required=True, metavar="COMMAND", help="clang-format of the repository's version")
    command = parser.parse_args().clang_format
    types = all_types()
    known = {name: types[name] for name in sorted(named_types() & set(types))}
    made_of = f"// Made by generators/tables/resource_types.py: not to be edited. Of the schemas in cfn-lint {version('cfn-lint')}."
    write(KNOWN, f"""// The types of resources that the library's builders make or take, with their properties and attributes.
{made_of}
#pragma once

#include <aslant/rules/type_rules.hpp>

namespace aslant::core {{

{table("known_types", known)}
inline constexpr resource_types known_types{{known_types_text, known_types_places, {len(known)}}};

}}
""", command)
    write(FULL, f"""{made_of}
#include <generators/cloudformation/resource_types.hpp>

namespace aslant::generators {{

namespace {{

using core::type_place;

{table("all_types", types)}
}}

core::resource_types const all_resource_types{{all_types_text, all_types_places, {len(types)}}};

}}
""", command)
    print(f"{len(types)} types, {len(known)} of them in headers")


if __name__ == "__main__":
    main()
