"""cfn-lint finds nothing in these templates, informational findings included.

    cfn_lint_test.py TEMPLATE...

Exit status: 0 nothing found, 1 something found, 2 wrong usage, 77 cfn-lint is missing.
"""
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77


def main(templates):
    missing = [name for name in templates if not Path(name).is_file()]
    if not templates or missing:
        print(f"there is no file {missing[0]}" if missing else "usage: cfn_lint_test.py TEMPLATE...", file=sys.stderr)
        return 2
    linter = shutil.which("cfn-lint")
    if not linter:
        print("skipped: no cfn-lint (pip install cfn-lint)")
        return SKIPPED
    # Experimental rules too; no configuration of the user's; regions where every resource type exists.
    found = subprocess.run([linter, "--include-checks", "I", "--regions", "us-east-1", "--format", "parseable", "--", *templates],
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    print(found.stdout, end="")
    return 0 if found.returncode == 0 and not found.stdout.strip() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
