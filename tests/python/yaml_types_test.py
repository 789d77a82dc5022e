#!/usr/bin/env python3
"""Reads back the YAML that the program named as the argument prints, with PyYAML's YAML 1.1 rules, and compares it with the JSON it
was made of: structure, order, and the type and value of every scalar. CloudFormation's short forms count as their long forms.
Exit status 77 where PyYAML is missing."""
import json
import re
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("skipped: this machine's Python has no PyYAML")
    sys.exit(77)

SHORT_FORMS = re.compile(r"!(Ref|Condition|And|Base64|Cidr|Equals|FindInMap|GetAtt|GetAZs|If|ImportValue|Join|Not|Or|Select|Split"
                         r"|Sub|Transform)$")


def short_form(loader, suffix, node):
    """What CloudFormation makes of `!Name argument`."""
    if not SHORT_FORMS.match("!" + suffix):
        raise ValueError(f"!{suffix} is no intrinsic function")
    name = suffix if suffix in ("Ref", "Condition") else "Fn::" + suffix
    if isinstance(node, yaml.ScalarNode):
        argument = loader.construct_scalar(node)
        if suffix == "GetAtt":
            argument = argument.split(".", 1)
    elif isinstance(node, yaml.SequenceNode):
        argument = loader.construct_sequence(node, deep=True)
    else:
        argument = loader.construct_mapping(node, deep=True)
    return {name: argument}


def checked_map(loader, node, deep=False):
    """A map whose keys are all different texts: `on: 1` and a repeated key are mistakes, not entries."""
    pairs = [(loader.construct_object(key, deep=True), loader.construct_object(value, deep=True)) for key, value in node.value]
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def loader_of(base):
    loader = type("Loader", (base,), {"construct_mapping": checked_map})
    loader.add_multi_constructor("!", short_form)
    loader.add_constructor("tag:yaml.org,2002:map", checked_map)
    return loader


def normal(value):
    """The one spelling of a value that has several: {"Fn::GetAtt": "A.B"} is {"Fn::GetAtt": ["A", "B"]}."""
    if isinstance(value, list):
        return [normal(item) for item in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["Fn::GetAtt"] and isinstance(value["Fn::GetAtt"], str):
        parts = value["Fn::GetAtt"].split(".", 1)
        return {"Fn::GetAtt": parts if len(parts) == 2 and all(parts) else value["Fn::GetAtt"]}
    return {key: normal(member) for key, member in value.items()}


def difference(expected, got, where=""):
    """The first place where the two are not the same value of the same type; None if there is none."""
    if type(expected) is not type(got):
        return f"{where}: {expected!r} became {got!r}"
    if isinstance(expected, dict):
        if list(expected) != list(got):
            return f"{where}: the keys {list(expected)!r} became {list(got)!r}"
        pairs = [(expected[key], got[key], f"{where}/{key}") for key in expected]
    elif isinstance(expected, list):
        if len(expected) != len(got):
            return f"{where}: {len(expected)} items became {len(got)}"
        pairs = [(a, b, f"{where}/{i}") for i, (a, b) in enumerate(zip(expected, got))]
    else:
        return None if repr(expected) == repr(got) else f"{where}: {expected!r} became {got!r}"
    return next((found for pair in pairs if (found := difference(*pair))), None)


def check_layout(text):
    """What the writer promises beyond the meaning: no document markers, no flow style but for what is empty, a final newline."""
    assert text.endswith("\n"), "no final newline"
    for token in yaml.scan(text):
        assert not isinstance(token, (yaml.DocumentStartToken, yaml.DocumentEndToken, yaml.DirectiveToken, yaml.AliasToken,
                                      yaml.AnchorToken, yaml.FlowEntryToken)), f"{token} in the text"
        if isinstance(token, yaml.ScalarToken) and token.style != "|":
            assert token.start_mark.line == token.end_mark.line, "a scalar is folded"


def main():
    samples = subprocess.run([sys.argv[1]], check=True, capture_output=True).stdout.decode("utf-8").split("\n")[:-1]
    loaders = {"PyYAML": loader_of(yaml.SafeLoader)}
    if yaml.__with_libyaml__:
        loaders["libyaml"] = loader_of(yaml.CSafeLoader)
    failures = 0
    for line in samples:
        sample = json.loads(line)
        for name, loader in loaders.items():
            try:
                if name == "PyYAML":
                    check_layout(sample["yaml"])
                found = difference(normal(sample["json"]), normal(yaml.load(sample["yaml"], Loader=loader)))
            except (yaml.YAMLError, ValueError, AssertionError) as error:
                found = str(error).replace("\n", " ")
            if found:
                failures += 1
                if failures <= 5:
                    print(f"{name}: {found}\n  JSON: {json.dumps(sample['json'])}\n  YAML:\n{sample['yaml']}")
    print(f"{len(samples)} documents, read by {' and '.join(loaders)}: {failures} differ")
    return 1 if failures or len(samples) < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
