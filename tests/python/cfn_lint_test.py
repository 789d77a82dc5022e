"""cfn-lint finds nothing in these templates, informational findings included, but what is explained.

    cfn_lint_test.py [--explained EXPLAINED.txt] TEMPLATE...

EXPLAINED.txt has a line for each finding that stays: the template, the rule, the resource and, behind a #, why it stays. A line that
explains nothing that is found fails, too. Exit status: 0 so, 1 not so, 2 wrong usage, 77 cfn-lint is missing.
"""
import json
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77


def explanations(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        said, _, why = line.partition("#")
        if said.strip():
            if len(said.split()) != 3 or not why.strip():
                raise ValueError(f"not a template, a rule, a resource and a reason: {line}")
            yield tuple(said.split())


def main(arguments):
    list_of_explained, templates = (arguments[1:2], arguments[2:]) if arguments[:1] == ["--explained"] else ([], arguments)
    missing = [name for name in list_of_explained + templates if not Path(name).is_file()]
    if not templates or missing:
        usage = "usage: cfn_lint_test.py [--explained EXPLAINED.txt] TEMPLATE..."
        print(f"there is no file {missing[0]}" if missing else usage, file=sys.stderr)
        return 2
    linter = shutil.which("cfn-lint")
    if not linter:
        print("skipped: no cfn-lint (pip install cfn-lint)")
        return SKIPPED
    # Experimental rules too; no configuration of the user's; regions where every resource type exists.
    run = subprocess.run([linter, "--include-checks", "I", "--regions", "us-east-1", "--format", "json", "--", *templates],
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    try:
        findings = json.loads(run.stdout)
        explained = {said for name in list_of_explained for said in explanations(Path(name))}
    except ValueError as fault:
        print(f"{fault}\n{run.stderr}", file=sys.stderr)
        return 1
    unused, faults = set(explained), []
    for finding in findings:
        place = [str(part) for part in finding["Location"].get("Path") or []]
        resource = place[1] if len(place) > 1 else "-"
        said = (Path(finding["Filename"]).name, finding["Rule"]["Id"], resource)
        unused.discard(said)
        if said not in explained:
            faults.append(f"{' '.join(said)}: {finding['Message']} ({'/'.join(place)})")
    faults += [f"{' '.join(said)}: it is explained, but not found" for said in sorted(unused)]
    print(f"{len(templates)} templates, {len(findings)} findings, {len(explained)} of them explained")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
