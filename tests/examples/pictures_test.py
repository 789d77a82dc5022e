"""The pictures of the examples' workflows are what `aslant graph` makes of their definitions.

    pictures_test.py ASLANT REPOSITORY [--update]

In examples/NAME/README.md the picture of expected/X.asl.json is the block ```mermaid behind the line `<!-- expected/X.asl.json -->`; each
definition has one. (Other pictures are of what is around a workflow, and drawn by hand.) --update writes the blocks anew. Exit status:
0 so, 1 not so, 2 wrong usage.
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

PICTURE = re.compile(r"^<!-- (expected/\S+\.asl\.json) -->\n```mermaid\n(.*?)^```$", re.S | re.M)


def picture_of(aslant, definition):
    run = subprocess.run([aslant, "graph", "--format", "mermaid", str(definition)], capture_output=True, encoding="utf-8", check=False)
    if run.returncode or run.stderr:
        raise ValueError(f"{definition}: exit status {run.returncode}: {run.stderr}")
    return run.stdout


def faults_of(aslant, readme, update):
    folder = readme.parent
    name = f"{folder.parent.name}/{folder.name}/README.md"
    text = readme.read_text(encoding="utf-8")
    pictures = {str(path.relative_to(folder)): picture_of(aslant, path) for path in sorted(folder.glob("expected/*.asl.json"))}
    shown = [definition for definition, _ in PICTURE.findall(text)]
    for definition in sorted(set(shown) | set(pictures)):
        if definition not in pictures:
            yield f"{name}: there is no {definition}"
        elif shown.count(definition) != 1:
            yield f"{name}: {definition} has {shown.count(definition)} pictures; one stands behind `<!-- {definition} -->`"
    if update:
        block = "<!-- {0} -->\n```mermaid\n{1}```"
        text = PICTURE.sub(lambda found: block.format(found[1], pictures.get(found[1], found[2])), text)
        readme.write_text(text, encoding="utf-8")
    for definition, drawn in PICTURE.findall(text):
        if definition in pictures and drawn != pictures[definition]:
            yield f"{name}: the picture of {definition} is another one; --update renews it"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("aslant")
    parser.add_argument("repository", type=Path)
    parser.add_argument("--update", action="store_true")
    asked = parser.parse_args()
    readmes = sorted(asked.repository.glob("examples/*/README.md"))
    if not readmes:
        parser.error(f"{asked.repository} has no examples")
    faults = [fault for readme in readmes for fault in faults_of(asked.aslant, readme, asked.update)]
    print(f"{len(readmes)} examples")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
