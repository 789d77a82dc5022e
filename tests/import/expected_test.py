#!/usr/bin/env python3
"""expected_test.py ASLANT DEFINITION NAME EXPECTED [--update]: `aslant import` writes what is kept."""
import os
import subprocess
import sys

command, definition, name, expected, *update = sys.argv[1:]
made = subprocess.run([os.path.realpath(command), "import", os.path.basename(definition), "--name", name],
                      capture_output=True, encoding="utf-8", cwd=os.path.dirname(definition))
if made.returncode != 0:
    sys.exit(made.stderr)
if update:
    with open(expected, "w", encoding="utf-8") as file:
        file.write(made.stdout)
with open(expected, encoding="utf-8") as file:
    if file.read() != made.stdout:
        sys.exit(f"{expected} is now\n{made.stdout}")
