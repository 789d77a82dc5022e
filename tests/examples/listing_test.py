"""The definitions of an example are those of the guide, but for what its README says.

    listing_test.py CORPUS EXAMPLE

A README that has a section "Differs from the guide" says there of each definition which listing it is, and what differs:

    `Loop` is tutorial-create-iterate-pattern-section, block 5.

    | where | here | why |
    |---|---|---|
    | `/Iterator/TimeoutSeconds` `/Iterator/Retry` | 30 s … | … |

The listing is CORPUS/developer-guide-2022/definitions/PAGE.md__blockN*.asl.json, or, with the words "the guide's text, `…`", the first
listing of the guide of 2019 beside the corpus that has this text. A place is a JSON Pointer without its `States`; `*` is any one
name in it. A row may name several places, and rows from the head of the table to its end are those of this definition. A difference
that no row names fails, and so does a place at which nothing differs. Rows whose first column names no place are prose.

Before they are compared, both are normalised:
- The order of members, and how a number is written (2 and 2.0), do not count.
- Iterator is ItemProcessor, and the Parameters of a Map are its ItemSelector; a ProcessorConfig that says INLINE is left out, because
  it says nothing.
- The partition of an ARN is aws, whether the listing leaves it open or not.
- Names of own resources: where our definition has a value of the stack (`${QueueUrl}`), the listing has the ARN, URL or name of what
  it calls there, of the same service where it is an ARN. One resource of ours is one name of the listing throughout, and the other
  way round. (The same function may be called by its name at one place and by its ARN at another.)
- Runtimes, and all else that is in no definition, are not looked at.

Exit status: 0 as said, 1 not, 2 wrong usage, 77 the corpus or PyYAML is missing.
"""
import fnmatch
import json
import re
import sys
from pathlib import Path

from cloudformation import SKIPPED, Different, machine_of, read_template, require_yaml

HEADING = "## Differs from the guide"
DEFINITION = re.compile(r"^`(?P<machine>\w+)` is (?:(?P<page>[\w-]+), block (?P<block>\d+)|the guide's text, `(?P<text>.+)`)\.$", re.M)


# --- the listing

def listing(corpus, said):
    if said["page"]:
        files = sorted((corpus / "developer-guide-2022" / "definitions").glob(f"{said['page']}.md__block{said['block']}[._]*.asl.json"))
        if len(files) != 1:
            raise Different(f"{len(files)} listings are block {said['block']} of {said['page']}")
        return json.loads(files[0].read_text(encoding="utf-8"))
    guide, = (corpus.parent / "guide").glob("step-functions-developer-guide-*.txt")
    # Pages break a listing by a fence, and lines within a text by a new line.
    text = re.sub(r"\n```\n+(\x0c?\n*)```\n", "\n", guide.read_text(encoding="utf-8"))
    where = text.find(said["text"])
    if where < 0:
        raise Different(f"the guide has no `{said['text']}`")
    # The innermost braces around it that are a definition.
    for start in reversed([brace.start() for brace in re.finditer("{", text[:where])]):
        try:
            definition, end = json.JSONDecoder(strict=False).raw_decode(text, start)
        except ValueError:
            continue
        if end > where and "StartAt" in definition:
            return without_line_ends(definition)
    raise Different(f"`{said['text']}` is in no definition")


def without_line_ends(value):
    if isinstance(value, dict):
        return {key: without_line_ends(one) for key, one in value.items()}
    if isinstance(value, list):
        return [without_line_ends(one) for one in value]
    return re.sub(r"\n\s*", "", value) if isinstance(value, str) else value


def normalised(value):
    if isinstance(value, list):
        return [normalised(one) for one in value]
    if isinstance(value, str):
        return re.sub(r"^arn:(<PARTITION>|\$\{AWS::Partition\}|aws(-[a-z-]+)?):", "arn:aws:", value)
    if not isinstance(value, dict):
        return value
    is_map = value.get("Type") == "Map"
    result = {}
    for key, one in value.items():
        if is_map and key == "Iterator":
            key = "ItemProcessor"
        if is_map and key == "Parameters":
            key = "ItemSelector"
        if key == "ProcessorConfig" and one == {"Mode": "INLINE"}:
            continue
        result[key] = normalised(one)
    return result


# --- names

class Names:
    """Which resource of ours is which of the listing."""

    def __init__(self, machine, template):
        self.template = template
        self.values = template["Resources"][machine]["Properties"].get("DefinitionSubstitutions", {})
        self.theirs, self.ours = {}, {}

    def pieces(self, text):
        """A text of ours as texts and logical ids, which are in a list each."""
        for place, piece in enumerate(re.split(r"\$\{([^}]*)\}", text)):
            if place % 2 == 0:
                yield piece
            elif piece in self.values:
                yield from self.of_value(self.values[piece])
            else:
                yield [piece.split(".")[0]]

    def of_value(self, value):
        if isinstance(value, str):
            yield value
            return
        (function, argument), = value.items()
        if function == "Ref":
            yield [argument]
        elif function == "Fn::GetAtt":
            yield [argument[0]]
        elif function == "Fn::Sub" and isinstance(argument, str):
            yield from self.pieces(argument)
        else:
            raise Different(f"this test knows nothing of {function}")

    def are_the_same(self, ours, theirs):
        if ours == theirs:
            return True
        if not isinstance(ours, str) or not isinstance(theirs, str) or "${" not in ours:
            return False
        pieces = list(self.pieces(ours))
        pattern = "".join("(.+?)" if isinstance(piece, list) else re.escape(piece) for piece in pieces)
        found = re.fullmatch(pattern, theirs)
        resources = [piece[0] for piece in pieces if isinstance(piece, list)]
        return bool(found) and all(map(self.pair, resources, found.groups()))

    def pair(self, resource, their_text):
        if resource.startswith("AWS::"):
            return True
        kind = self.template["Resources"].get(resource, {}).get("Type", "Parameter")
        # some listings leave the partition away
        arn = re.match(r"arn:(?:aws)?:+([\w-]+):", their_text)
        if arn and kind != "Parameter" and arn[1] != {"StepFunctions": "states"}.get(kind.split("::")[1], kind.split("::")[1].lower()):
            return False
        their_name = re.split(r"[:/]", re.sub(r"(:task-definition/.+|:job-definition/.+):\d+$", r"\1", their_text))[-1]
        return self.theirs.setdefault(resource, their_name) == their_name and self.ours.setdefault(their_name, resource) == resource


def differences(ours, theirs, names, place=""):
    """The places at which they differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in [*theirs, *(key for key in ours if key not in theirs)]:
            inner = place if key == "States" else f"{place}/{key}"
            if key in ours and key in theirs:
                yield from differences(ours[key], theirs[key], names, inner)
            else:
                yield inner
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (our, their) in enumerate(zip(ours, theirs)):
            yield from differences(our, their, names, f"{place}/{index}")
    elif not names.are_the_same(ours, theirs) or isinstance(ours, bool) != isinstance(theirs, bool):
        yield place


# --- what is said

def section(readme):
    """The text of the section, or None."""
    if HEADING not in readme:
        return None
    return readme.split(HEADING, 1)[1].split("\n## ", 1)[0]


def said_places(text):
    for row in re.findall(r"^\|(.*)\|$", text, re.M):
        yield from re.findall(r"`(/[^`]*)`", row.split("|")[0])


def is_at(place, difference):
    place, difference = place.split("/"), difference.split("/")
    return len(place) == len(difference) and all(map(fnmatch.fnmatchcase, difference, place))


def check_example(corpus, example):
    text = section((example / "README.md").read_text(encoding="utf-8"))
    if text is None:
        return
    template_file, = (example / "expected").glob("*.template.yaml")
    template = read_template(template_file)
    definitions = {}
    for file in sorted((example / "expected").glob("*.asl.json")):
        source = file.read_text(encoding="utf-8")
        definitions[machine_of(source, template)] = json.loads(source)
    said = list(DEFINITION.finditer(text))
    if not said:
        yield "its section says of no definition which listing it is"
    for match, following in zip(said, [*said[1:], None]):
        machine = match["machine"]
        if machine not in definitions:
            yield f"there is no machine {machine}"
            continue
        theirs = listing(corpus, match)
        found = list(differences(normalised(definitions[machine]), normalised(theirs), Names(machine, template)))
        rows = list(said_places(text[match.end():following.start() if following else None]))
        for difference in found:
            if not any(is_at(row, difference) for row in rows):
                yield f"{machine}: `{difference}` differs, and no row says so"
        for row in rows:
            if not any(is_at(row, difference) for difference in found):
                yield f"{machine}: nothing differs at `{row}`"
        print(f"{machine}: {len(found)} differences from the guide, all of them said" if found else f"{machine}: as in the guide")


def main(arguments):
    if len(arguments) != 2 or not Path(arguments[1]).is_dir():
        print("usage: listing_test.py CORPUS EXAMPLE" if len(arguments) != 2 else f"there is no folder {arguments[1]}", file=sys.stderr)
        return 2
    corpus = Path(arguments[0])
    if not (corpus / "developer-guide-2022").is_dir():
        print("skipped: no listings of the guide (-DASLANT_CORPUS_DIR=FOLDER)")
        return SKIPPED
    require_yaml()
    try:
        faults = list(check_example(corpus, Path(arguments[1])))
    except Different as difference:
        faults = [str(difference)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
