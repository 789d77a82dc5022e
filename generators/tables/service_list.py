#!/usr/bin/env python3
"""Writes include/aslant/services/all.hpp, the list of the services that have optimised integrations: of the headers under
include/aslant/services that have `apis`.

    service_list.py [--include FOLDER] [--check]

--check writes nothing and fails where the list is another one.
"""
import argparse
import re
import sys
from pathlib import Path

NAMESPACE = re.compile(r"^namespace aslant::(\w+) {$", re.M)
APIS = "\ninline constexpr core::integration const* apis[]{"


def services_in(folder):
    """The name of each header that has APIs, and the namespace that they are in."""
    found = {}
    for file in sorted(folder.glob("*.hpp")):
        before, is_service, _ = file.read_text("utf-8").partition(APIS)
        if is_service:
            found[file.stem] = NAMESPACE.findall(before)[-1]
    if len(set(found.values())) < len(found):
        raise ValueError("two headers have `apis` in one namespace: " + ", ".join(f"{file}.hpp" for file in found))
    return found


def list_text(services):
    includes = "\n".join(f"#include <aslant/services/{file}.hpp>" for file in services)
    rows = "\n".join(f'    {{"{file}", "{space}", {space}::apis}},' for file, space in services.items())
    return f"""// The services that have optimised integrations: their headers, and what their calls need.
// Made by generators/tables/service_list.py: not to be edited.
#pragma once

{includes}

namespace aslant::core {{

struct service {{
    char const* header;       // <aslant/services/HEADER.hpp>
    char const* name_space;   // aslant::NAME_SPACE, where its builders are
    api_list apis;
}};

inline constexpr service all_services[]{{
{rows}
}};

}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", type=Path, default=Path(__file__).resolve().parents[2] / "include")
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    folder = asked.include / "aslant" / "services"
    file, text = folder / "all.hpp", list_text(services_in(folder))
    if not asked.check:
        file.write_text(text, "utf-8")
    elif file.read_text("utf-8") != text:
        raise ValueError(f"{file} is not the list of the services: run generators/tables/service_list.py")


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:
        print(f"service_list.py: {error}", file=sys.stderr)
        sys.exit(2)
