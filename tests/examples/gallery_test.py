"""Every example stands in the README's gallery, and its own README has what a reader needs.

    gallery_test.py REPOSITORY

That is: a title, a picture in Mermaid, the command that builds it, and the one that deploys the template that it writes. Exit status:
0 so, 1 not so, 2 wrong usage.
"""
import re
import sys
from pathlib import Path


def faults_of(example):
    text = (example / "README.md").read_text(encoding="utf-8")
    name = example.name
    if not text.startswith("# "):
        yield "it has no title"
    if "```mermaid\n" not in text:
        yield "it has no picture"
    command = "./dev quickstart" if name == "s3_event" else f"./dev example {name}"
    if not re.search(re.escape(command) + r"\b", text):
        yield f"it does not say `{command}`"
    for template in sorted((example / "expected").glob("*.template.yaml")):
        if f"aws cloudformation deploy --template-file out/{name}/{template.name} " not in text:
            yield f"it does not say how {template.name} is deployed"
    for link in re.findall(r"\]\(([^)#:]+)\)", text):
        if not (example / link).exists():
            yield f"there is no {link}"


def main(arguments):
    if len(arguments) != 1 or not (Path(arguments[0]) / "README.md").is_file():
        print("usage: gallery_test.py REPOSITORY", file=sys.stderr)
        return 2
    repository = Path(arguments[0])
    gallery = repository.joinpath("README.md").read_text(encoding="utf-8").split("## Examples", 1)[1].split("\n## ", 1)[0]
    shown = re.findall(r"^\| \[(\w+)\]\(examples/(\w+)\) \| \S.* \|$", gallery, re.M)
    examples = sorted(folder.parent for folder in repository.glob("examples/*/expected"))
    faults = [f"{name} leads to {folder}" for name, folder in shown if name != folder]
    names = [name for name, _ in shown]
    faults += [f"the gallery has {name} {names.count(name)} times" for name in sorted(set(names)) if names.count(name) > 1]
    faults += [f"{name} is in the gallery, but no example" for name in names if not (repository / "examples" / name / "expected").is_dir()]
    faults += [f"the gallery lacks {example.name}" for example in examples if example.name not in names]
    faults += [f"examples/{example.name}/README.md: {fault}" for example in examples for fault in faults_of(example)]
    print(f"{len(examples)} examples")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
