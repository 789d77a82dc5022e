"""Generators write the same bytes wherever and however they run.

    determinism_test.py EXAMPLES GENERATOR...

Each generator runs twice: in two folders, in the locale C and in others (those that this machine has), in two time zones. What it
writes both times has to be what EXAMPLES/NAME/expected has. Exit status: 0 so, 1 not so, 2 wrong usage.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def locales():
    """Other locales than C, the most different first."""
    found = subprocess.run(["locale", "-a"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout.split()
    wanted = ("tr_TR", "de_DE", "ja_JP", "C.")
    return [name for start in wanted for name in found if name.startswith(start)] or ["POSIX"]


def written(generator, options, environment):
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "elsewhere"))
        subprocess.run([generator, "--out", "out", *options], cwd=os.path.join(folder, "elsewhere"), check=True, capture_output=True,
                       env={**os.environ, **environment})
        out = Path(folder, "elsewhere", "out")
        return {file.name: file.read_bytes() for file in sorted(out.iterdir())}


def main(arguments):
    missing = [name for name in arguments if not Path(name).exists()]
    if len(arguments) < 2 or missing:
        print(f"there is no {missing[0]}" if missing else "usage: determinism_test.py EXAMPLES GENERATOR...", file=sys.stderr)
        return 2
    faults = []
    other = locales()[0]
    for generator in arguments[1:]:
        expected = {file.name: file.read_bytes() for file in sorted(Path(arguments[0], Path(generator).name, "expected").iterdir())}
        options = ["--permissions", "markdown"] if any(name.endswith(".permissions.md") for name in expected) else []
        for environment in ({"LC_ALL": "C", "TZ": "UTC"}, {"LC_ALL": other, "LANG": other, "TZ": "Pacific/Apia"}):
            if written(generator, options, environment) != expected:
                faults.append(f"{Path(generator).name} writes something else with {environment}")
    print(f"{len(arguments) - 1} generators, in the locales C and {other}")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
