#!/usr/bin/env python3
"""The C++ of the documentation compiles; docs/states.md has every property, docs/language.md every warning.

    code_test.py --include include --compiler g++ [--compiler clang++]

Each ```cpp block of docs/language.md and docs/states.md is what stands at namespace scope in a file that includes <aslant/aslant.hpp>. In
docs/states.md every machine that is verified has no warnings either.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
BLOCK = re.compile(r"^```cpp\n(.*?)^```$", re.S | re.M)
INCLUDE = re.compile(r"^#include .*\n", re.M)
VERIFIED = re.compile(r"verify<(\w+)>::ok")
PAGES = {"docs/language.md": 10, "docs/states.md": 20}   # and how many blocks each has at least


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def source_of(page):
    """One file of all blocks, each in a namespace of its own; a line that is wrong is that of the page."""
    text = read(page)
    includes, blocks = {"#include <aslant/aslant.hpp>\n", "#include <aslant/warnings.hpp>\n"}, []
    for number, block in enumerate(BLOCK.finditer(text), 1):
        line = text.count("\n", 0, block.start(1)) + 1
        code = block.group(1)
        includes.update(INCLUDE.findall(code))
        code = INCLUDE.sub("\n", code)
        blocks.append(f'namespace block_{number} {{\n#line {line} "{page}"\n{code}')
        if page == "docs/states.md":
            blocks += [f"static_assert(verify<{name}, warnings_as_errors>::ok);\n" for name in VERIFIED.findall(code)]
        blocks.append("}\n")
    return "".join(sorted(includes)) + "using namespace aslant;\n" + "".join(blocks), number


def compile_page(page, compiler, includes):
    source, number = source_of(page)
    wrong = [] if number >= PAGES[page] else [f"{page}: only {number} blocks"]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
        command = [compiler, "-std=c++20", "-fsyntax-only", *(f"-I{os.path.realpath(i)}" for i in includes), path]
        done = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C"))
    if done.returncode:
        wrong.append(f"{page}, {compiler}:\n{done.stderr}")
    return wrong


def missing_words():
    """The functions and the fields of the library that docs/states.md does not have."""
    page = read("docs/states.md")
    kinds = re.search(r"enum class kind .*?\n};", read("include/aslant/model/kind.hpp"), re.S).group(0)
    names = re.findall(r"^    (\w+),", kinds, re.M)
    fields = names[names.index("comment") : names.index("attribute") + 1]
    words = dict(re.findall(r'{kind::(\w+), ("[^"]*", "[^"]*")}', read("include/aslant/model/kind.hpp")))
    wanted = set()
    for field in fields:
        asl, cpp = words[field].replace('"', "").split(", ")
        wanted.add(cpp)
        if field not in ("accepted", "property", "attribute"):   # no fields of a definition
            wanted.add(asl)
    wanted.update(re.findall(r'^    {kind::\w+, "(\w+)", setting_form', read("include/aslant/rules/settings.hpp"), re.M))
    vocabulary = read("include/aslant/vocabulary.hpp")
    for section in ("properties of states", "a distributed Map", "errors", "durations"):
        wanted.update(re.findall(r"using core::(\w+);", vocabulary.split(f"// {section}\n")[1].split("\n\n")[0]))
    wanted -= {"StateMachineType"}   # of the template
    return [word for word in sorted(wanted) if not re.search(rf"\b{word}\b", page)], len(wanted)


def missing_warnings():
    warnings = re.findall(r'"([a-z-]+)",\s+severity::warning', read("include/aslant/rules/rule_table.hpp"))
    return [rule for rule in warnings if f"`{rule}`" not in read("docs/language.md")], len(warnings)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", action="append", required=True)
    parser.add_argument("--compiler", action="append", required=True)
    asked = parser.parse_args()
    missing, count = missing_words()
    wrong = [f"docs/states.md says nothing of {word}" for word in missing]
    if count < 90:
        wrong.append(f"only {count} words are looked for")
    unsaid, warnings = missing_warnings()
    wrong += [f"docs/language.md says nothing of the warning {rule}" for rule in unsaid]
    if warnings < 10:
        wrong.append(f"only {warnings} warnings are looked for")
    for compiler in asked.compiler:
        for page in PAGES:
            wrong += compile_page(page, compiler, asked.include)
    print("\n".join(wrong) or "every block compiles")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
