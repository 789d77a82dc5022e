#!/usr/bin/env python3
"""The C++ of the documentation compiles, and what it says of mistakes is what is said of them.

    code_test.py --include include [--include generators/include] --compiler g++ [--compiler clang++] [--command build/aslant] [--update]

In the pages of PAGES
- a block ```cpp is what stands at namespace scope in a file that includes <aslant/aslant.hpp> and the headers of the services that the
  page names. In docs/states.md every machine that is
  verified has no warnings either; in docs/payloads.md, docs/permissions.md, docs/resources.md, docs/triggers.md and docs/services.md the blocks stand one below the other, and the
  mistakes below them. In docs/services.md every task is in a machine, whose stack has everything else of the page, and is verified. A block
  that includes a header of the generators is passed over where no --include has it;
- a block ```cpp wrong is mistakes: the states of a machine, in lines of C++, and then in comments what the compiler says of it, a line
  each, without the line number that stands at its end. The machine goes on with a state "Z", and has the query language of the page, or
  its input, and in docs/permissions.md stands in a stack; a stack stands for itself; a rule of EventBridge stands in a stack with the machines that it starts. A comment that starts with `warning: ` is said where
  warnings are errors, one with `fully typed: ` where everything is typed;
- a block ```json or ```yaml is a file: it stands below a line that has nothing but its name and a colon, or above a block that starts with
  `$ aslant SUBCOMMAND … NAME`. In such a block is what a terminal shows of one command after another, run beside the files that stand above
  it. A block ```mermaid below one of graph is the picture that it prints.

docs/states.md has every property, docs/language.md every warning, the pages of the languages every rule of expressions,
docs/payloads.md every rule of payloads, and docs/services.md every handle and every call of the services, with its patterns. A block ```diff of
docs/adding-a-service.md shows what stands in a file.
--update writes the comments, what the command prints and new files of diffs anew, from the first compiler.
"""
import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
sys.path.insert(0, os.path.join(ROOT, "tests", "must_not_compile"))
import match  # noqa: E402  (reads a compiler's errors)

PATTERNS = (None, "run_job", "run_job_2", "wait_for_task_token")   # of an API: its Resources, in this order
BLOCK = re.compile(r"^```cpp\n(.*?)^```$", re.S | re.M)
WRONG = re.compile(r"^```cpp wrong\n(.*?)^```$", re.S | re.M)
FILE = re.compile(r"(?:^`([\w.-]+)`:\n\n)?^```(?:json|yaml)\n(.*?)^```$(?:\n\n```\n\$ aslant [^\n]*?([\w.-]+\.(?:json|yaml))\b)?", re.S | re.M)
TRANSCRIPT = re.compile(r"^```\n(\$ aslant .*?)^```$", re.S | re.M)
PICTURE = re.compile(r"^```mermaid\n(.*?)^```$", re.S | re.M)
DIFF = re.compile(r"^```diff\n--- (\S+)\n\+\+\+ b/(\S+)\n@@\n(.*?)^```$", re.S | re.M)
INCLUDE = re.compile(r"^#include .*\n", re.M)
VERIFIED = re.compile(r"verify<(\w+)>::ok")
SENTENCES = re.compile(r"(?:^|(?<=\)) )\(\d+\) ")
PLACE = re.compile(r" \(line \d+\)$")
LINE = re.compile(r"\bin line \d+\b")
# How many each has at least: blocks of code, mistakes, and transcripts.
PAGES = {
    "docs/language.md": (10, 6, 0),
    "docs/states.md": (20, 0, 0),
    "docs/jsonpath.md": (2, 30, 1),
    "docs/jsonata.md": (2, 25, 1),
    "docs/payloads.md": (12, 25, 1),
    "docs/permissions.md": (3, 3, 0),
    "docs/services.md": (22, 8, 0),
    "docs/resources.md": (6, 0, 0),
    "docs/triggers.md": (4, 0, 0),
    "docs/sdk.md": (2, 8, 0),
    "docs/templates.md": (2, 9, 0),
    "docs/import.md": (2, 0, 1),
    "docs/policy.md": (0, 0, 3),
    "docs/check.md": (0, 0, 5),
    "docs/graph.md": (0, 0, 2),
}
MACHINES_HAVE = {"docs/jsonata.md": 'query_language("JSONata"), ', "docs/payloads.md": "input<order>, "}
WITH_JSONATA = {"docs/jsonata.md", "docs/states.md", "docs/payloads.md"}
WITH_SERVICES = {"docs/services.md"}
ONE_BELOW_THE_OTHER = {
    "docs/payloads.md", "docs/permissions.md", "docs/resources.md", "docs/services.md", "docs/sdk.md", "docs/templates.md", "docs/triggers.md"
}
IN_STACK = {"docs/permissions.md", "docs/sdk.md"}
MARKS = {"warning: ": "warnings_as_errors", "fully typed: ": "fully_typed"}


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def write(name, text):
    with open(os.path.join(ROOT, name), "w", encoding="utf-8") as file:
        file.write(text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def headers_of(page):
    return {"#include <aslant/aslant.hpp>\n", "#include <aslant/warnings.hpp>\n"} | (
        {"#include <aslant/jsonata.hpp>\n"} if page in WITH_JSONATA else set()
    ) | ({"#include <aslant/services.hpp>\n"} if page in WITH_SERVICES else set()) | {
        f"#include <aslant/services/{name}.hpp>\n" for name in set(re.findall(r"\b(\w+)::\w+", code_of(page))) if is_service(name)
    }


def code_of(page):
    return "".join(block.group(1) for kind in (BLOCK, WRONG) for block in kind.finditer(read(page)))


def is_service(name):
    return os.path.exists(os.path.join(ROOT, "include", "aslant", "services", f"{name}.hpp"))


def is_there(header, includes):
    name = re.search(r"<(.*)>", header).group(1)
    return not name.startswith("aslant/generators/") or any(os.path.exists(os.path.join(folder, name)) for folder in includes)


def source_of(page, folders):
    """One file of all blocks, each in a namespace of its own or one below the other; a line that is wrong is that of the page."""
    text = read(page)
    includes, blocks, number = headers_of(page), [], 0
    for number, block in enumerate(BLOCK.finditer(text), 1):
        line = line_of(text, block.start(1))
        code = block.group(1)
        if not all(is_there(header, folders) for header in INCLUDE.findall(code)):
            continue
        includes.update(INCLUDE.findall(code))
        code = f'#line {line} "{page}"\n' + INCLUDE.sub("\n", code)
        if page == "docs/states.md":
            code += "".join(f"static_assert(verify<{name}, warnings_as_errors>::ok);\n" for name in VERIFIED.findall(code))
        blocks.append(code if page in ONE_BELOW_THE_OTHER else f"namespace block_{number} {{\n{code}}}\n")
    if page == "docs/services.md":
        blocks.append(stack_of_tasks(text))
    return "".join(sorted(includes)) + "using namespace aslant;\n" + "".join(blocks), number


def stack_of_tasks(text):
    """A stack of the resources of a page, and of a machine that has its tasks, each in a branch of its own."""
    constants = re.findall(r'^constexpr auto (\w+) = (\w+)\b(?:\("([^"]*)")?', "".join(BLOCK.findall(text)), re.M)
    tasks = [f'branch(start_at("{state}"), {name})' for name, made_by, state in constants if made_by == "task"]
    resources = [name for name, made_by, _ in constants if made_by not in ("task", "stack")]
    return (
        f'constexpr auto all_tasks = state_machine("AllTasks", start_at("All"), parallel("All", end,\n{f",{chr(10)}".join(tasks)}));\n'
        f'constexpr auto all_resources = stack("All", {", ".join(resources)}, all_tasks);\nstatic_assert(verify<all_resources>::ok);\n'
    )


def compiled(source, compiler, includes):
    """What the compiler prints of a file, and its status."""
    everything = "-ferror-limit=0" if "clang" in os.path.basename(compiler) else "-fmax-errors=0"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
        command = [compiler, "-std=c++20", "-fsyntax-only", everything, *(f"-I{os.path.realpath(i)}" for i in includes), "page.cpp"]
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", errors="surrogateescape", cwd=folder, env=dict(os.environ, LC_ALL="C")
        )
    return done.stderr, done.returncode


def compile_page(page, compiler, includes):
    source, number = source_of(page, includes)
    wrong = [] if number >= PAGES[page][0] else [f"{page}: only {number} blocks of code"]
    if number:
        words, status = compiled(source, compiler, includes)
        if status:
            wrong.append(f"{page}, {compiler}:\n{words}")
    return wrong


# --- mistakes


def mistakes_of(block):
    """Of a block's text: the code of each mistake, and what is said of it."""
    mistakes = []
    for line in block.splitlines():
        if line.startswith("// "):
            mistakes[-1][1].append(line.removeprefix("// "))
        elif line:
            if not mistakes or mistakes[-1][1]:
                mistakes.append(([], []))
            mistakes[-1][0].append(line)
    return mistakes


def mark_of(words):
    return next((mark for mark in MARKS if words.startswith(mark)), "")


def source_of_mistakes(page, mistakes, includes):
    """A file with a machine of each mistake, and the line that each is verified in."""
    if page in ONE_BELOW_THE_OTHER:
        source = source_of(page, includes)[0]
        source += f'#line {source.count(chr(10)) + 2} "page.cpp"\n'
    else:
        source = "".join(sorted(headers_of(page))) + "using namespace aslant;\n"
    lines = []
    for number, (code, said) in enumerate(mistakes):
        first = re.search(r'\w+\(\s*"([^"]*)"', "\n".join(code)).group(1)
        states = "\n".join(code).rstrip().rstrip(",")
        strictness = "".join(f", {MARKS[mark_of(words)]}" for words in said[:1] if mark_of(words))
        if states.startswith("events::rule("):
            targets = re.findall(r"\bevents::target\((\w+)", states)
            whole = f'stack("S", {", ".join(targets)},\n{states});'
        elif states.startswith("stack("):
            whole = f"{states};"
        else:
            whole = f'state_machine("M", {MACHINES_HAVE.get(page, "")}start_at("{first}"), sequence(\n{states},\nsucceed("Z")))'
            whole = f'stack("S", {whole});' if page in IN_STACK else f"{whole};"
        source += f"constexpr auto mistake_{number} = {whole}\nstatic_assert(verify<mistake_{number}{strictness}>::ok);\n"
        lines.append(source.count("\n"))
    return source, lines


def said_of_mistakes(page, mistakes, compiler, includes):
    """What the compiler says of each mistake; and what it says of anything else."""
    source, lines = source_of_mistakes(page, mistakes, includes)
    words, _ = compiled(source, compiler, includes)
    is_clang = "clang" in os.path.basename(compiler)
    printed = [line for line in words.splitlines() if not (is_clang and match.CLOSING.match(line))]
    said, other = {line: [] for line in lines}, []
    for block in match.split_into_errors(printed):
        error = match.read_error(block, os.path.realpath("page.cpp"))
        if error.line not in said or not error.text:
            other += block
        else:
            said[error.line] += [LINE.sub("in line N", PLACE.sub("", sentence)) for sentence in SENTENCES.split(error.text) if sentence]
    return [said[line] for line in lines], other


def check_mistakes(page, compiler, includes, update):
    text = read(page)
    mistakes = [mistake for block in WRONG.finditer(text) for mistake in mistakes_of(block.group(1))]
    wrong = [] if len(mistakes) >= PAGES[page][1] else [f"{page}: only {len(mistakes)} mistakes"]
    if not mistakes:
        return wrong
    said, other = said_of_mistakes(page, mistakes, compiler, includes)
    if other:
        return [*wrong, f"{page}, {compiler}: not a mistake of ours:", *other]
    for (code, expected), now in zip(mistakes, said):
        if [words.removeprefix(mark_of(words)) for words in expected] != now or not now:
            wrong.append(f"{page}, {compiler}: of\n  " + "\n  ".join(code) + "\nit says now\n  " + "\n  ".join(now))
    if update:
        remaining = iter(zip(mistakes, said))

        def renewed(block):
            lines = []
            for _ in mistakes_of(block.group(1)):
                (code, expected), now = next(remaining)
                mark = mark_of(expected[0])
                lines += code + [f"// {mark}{words}" for words in now or ["nothing"]]
            return "```cpp wrong\n" + "\n".join(lines) + "\n```"

        write(page, WRONG.sub(renewed, text))
    return wrong


# --- transcripts


def files_before(text, offset):
    files = {}
    for block in FILE.finditer(text):
        name = block[1] or block[3]
        if name and block.end(2) < offset:
            files[name] = block[2]
    return files


def shown(line, command, folder):
    """What a terminal shows of a command, whose standard output may go into a file."""
    words = shlex.split(line.removeprefix("$ aslant "))
    target = words[-1] if len(words) > 1 and words[-2] == ">" else None
    asked = [os.path.realpath(command), *(words[:-2] if target else words)]
    if not target:
        return subprocess.run(asked, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", cwd=folder).stdout
    with open(os.path.join(folder, target), "w", encoding="utf-8") as file:
        return subprocess.run(asked, stdout=file, stderr=subprocess.PIPE, encoding="utf-8", cwd=folder).stderr


def check_transcripts(page, command, update):
    text, wrong = read(page), []
    number = len(TRANSCRIPT.findall(text))
    if number < PAGES.get(page, (0, 0, 0))[2]:
        wrong.append(f"{page}: only {number} transcripts")

    def renewed(block):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in files_before(text, block.start()).items():
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write(content)
            lines = [line for line in block[1].splitlines() if line.startswith("$ aslant ")]
            now = "".join(f"{line}\n{shown(line, command, folder)}" for line in lines)
        if now != block[1]:
            wrong.append(f"{page}: of {lines[0].removeprefix('$ ')} a terminal shows now\n{now}")
        return f"```\n{now}```"

    new_text = TRANSCRIPT.sub(renewed, text)
    new_text, of_pictures = renewed_pictures(page, new_text)
    if update:
        write(page, new_text)
    return wrong + of_pictures


def renewed_pictures(page, text):
    """Each block ```mermaid is the picture that is printed above it."""
    wrong = []

    def renewed(block):
        above = [found[1].split("\n", 1) for found in TRANSCRIPT.finditer(text, 0, block.start())]
        printed = [rest for line, rest in above if line.startswith("$ aslant graph ")]
        if not printed:
            wrong.append(f"{page}: a picture of which nothing is printed above")
            return block[0]
        if block[1] != printed[-1]:
            wrong.append(f"{page}: the picture is another one than what is printed above")
        return f"```mermaid\n{printed[-1]}```"

    return PICTURE.sub(renewed, text), wrong


def readme_transcripts():
    """What README.md shows of the command is what a page of docs/ shows, too, where it is run."""
    shown = TRANSCRIPT.findall(read("README.md"))
    pages = "".join(read(page) for page in pages_of_docs())
    wrong = [f"README.md: no page of docs/ has its transcript of {words.splitlines()[0]}" for words in shown if words not in pages]
    return wrong if len(shown) >= 2 else [*wrong, f"README.md: only {len(shown)} transcripts"]


def pages_of_docs():
    return sorted(f"docs/{name}" for name in os.listdir(os.path.join(ROOT, "docs")) if name.endswith(".md"))


# --- what the pages have to have


def missing_words():
    """The functions and the fields of the library that docs/states.md does not have."""
    page = read("docs/states.md")
    kinds = re.search(r"enum class kind .*?\n};", read("include/aslant/model/kind.hpp"), re.S).group(0)
    names = re.findall(r"^    (\w+),", kinds, re.M)
    fields = names[names.index("comment") : names.index("attribute") + 1]
    words = dict(zip(names, re.findall(r'^    "([^"\\]*)\\0([^"]*)",$', read("include/aslant/model/kind.hpp"), re.M)))
    wanted = set()
    for field in fields:
        asl, cpp = (word.removesuffix("<>") for word in words[field])
        wanted.add(cpp)
        if field not in ("accepted", "property", "attribute"):   # no fields of a definition
            wanted.add(asl)
    wanted.update(re.findall(r'^    {kind::\w+, "(\w+)", setting_form', read("include/aslant/rules/settings.hpp"), re.M))
    vocabulary = read("include/aslant/vocabulary.hpp")
    for section in ("properties of states", "a distributed Map", "errors", "durations"):
        wanted.update(re.findall(r"using core::(\w+);", vocabulary.split(f"// {section}\n")[1].split("\n\n")[0]))
    wanted -= {"StateMachineType"}   # of the template
    return [word for word in sorted(wanted) if not re.search(rf"\b{word}\b", page)], len(wanted)


def missing_rules(page, which):
    rules = which(read("include/aslant/rules/rule_table.hpp"))
    return [rule for rule in rules if f"`{rule}`" not in page], len(rules)


def ids_of(text):
    return re.findall(r'^    "([a-z0-9-]+)\\0', text.split("rule_texts[] =")[-1], re.M)


def warnings_of(table):
    names = re.findall(r"case rule::(\w+):", table.split("severity_of(rule r) {")[1].split("rule_texts[] =")[0])
    return [name.replace("_", "-") for name in names]


def rules_of_expressions(table):
    """From the paths to what stands before the values, and of variables those of reading them."""
    ids = ids_of(table)
    return ids[ids.index("variable-unassigned") : ids.index("not-a-value")]


def rules_of_payloads(table):
    return [rule for rule in ids_of(table.split("// payloads\n")[-1]) if rule.startswith("payload-")]


def faults_of_services():
    """What docs/services.md does not say of the handles and the calls of the services."""
    page, faults, count = read("docs/services.md"), [], 0
    rows = dict(re.findall(r"^\| `(\w+::\w+)\([^|]*\)` \| (.*?) ?\|$", page, re.M))
    folder = os.path.join(ROOT, "include", "aslant", "services")
    for header in sorted(os.listdir(folder)):
        text = read(f"include/aslant/services/{header}") if header.endswith(".hpp") and header != "known.hpp" else ""
        if header == "lambda.hpp":   # its facts are those of known.hpp
            text += read("include/aslant/services/known.hpp")
        service = re.search(r"^namespace aslant::(\w+) {", text, re.M)
        if not service or " apis[]{" not in text:
            continue
        service = service.group(1)
        if f"`#include <aslant/services/{header}>`" not in page:
            faults.append(f"docs/services.md says nothing of {header}")
        for name in re.findall(r"constexpr auto (\w+)\(literal id = ", text):
            count += 1
            if f"`{service}::{name}(" not in page:
                faults.append(f"docs/services.md says nothing of the handle {service}::{name}")
        for name, resources in re.findall(r"integration (\w+)_api{\s*{(.*?)}", text, re.S):
            resources = [resource.strip() for resource in resources.split(",")]
            if resources[0] == '""':   # no API
                continue
            count += 1
            patterns = ", ".join(f"`{pattern}`" for pattern, resource in zip(PATTERNS, resources) if pattern and resource != "nullptr")
            if f"{service}::{name}" not in rows:
                faults.append(f"docs/services.md says nothing of {service}::{name}")
            elif rows[f"{service}::{name}"] != patterns:
                faults.append(f"docs/services.md has other patterns of {service}::{name} than {patterns or 'none'}")
    return faults if count >= 90 else [*faults, f"only {count} handles and calls of services are looked for"]


def faults_of_diffs(page, update):
    """What the files do not have that a page's diffs show: of a new file all of it, of others the lines of a piece, one below the other."""
    text, faults = read(page), []

    def renewed(block):
        before, name, pieces = block.groups()
        file = read(name)
        if before == "/dev/null":
            whole = "".join(f"+{line}".rstrip() + "\n" for line in file.splitlines())
            if pieces != whole:
                faults.append(f"{page}: {name} is another one now")
            pieces = whole
        else:
            lines = "".join(f"{words(line)}\n" for line in file.splitlines())
            shown = "".join(f"{words(line[1:])}\n" for line in pieces.splitlines() if not line.startswith("-"))
            faults.extend(f"{page}: {name} has not\n{piece}" for piece in shown.split("@\n") if f"\n{piece}" not in lines)
        return f"```diff\n--- {before}\n+++ b/{name}\n@@\n{pieces}```"

    def words(line):
        return " ".join(line.split())

    text, count = DIFF.subn(renewed, text)
    if update:
        write(page, text)
    return faults if count >= 3 else [*faults, f"{page}: only {count} diffs"]


def intrinsic_functions():
    return re.findall(r'^    {{"(States\.\w+)", \d+}', read("include/aslant/language/intrinsic.hpp"), re.M)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", action="append", required=True)
    parser.add_argument("--compiler", action="append", required=True)
    parser.add_argument("--command", help="the program aslant")
    parser.add_argument("--update", action="store_true")
    asked = parser.parse_args()
    missing, count = missing_words()
    wrong = [f"docs/states.md says nothing of {word}" for word in missing]
    if count < 90:
        wrong.append(f"only {count} words are looked for")
    unsaid, count = missing_rules(read("docs/language.md") + read("docs/payloads.md"), warnings_of)
    wrong += [f"docs/language.md and docs/payloads.md say nothing of the warning {rule}" for rule in unsaid]
    if count < 10:
        wrong.append(f"only {count} warnings are looked for")
    unsaid, count = missing_rules(read("docs/payloads.md"), rules_of_payloads)
    wrong += [f"docs/payloads.md says nothing of {rule}" for rule in unsaid]
    if count < 15:
        wrong.append(f"only {count} rules of payloads are looked for")
    both = read("docs/language.md") + read("docs/jsonpath.md") + read("docs/jsonata.md")
    unsaid, count = missing_rules(both, rules_of_expressions)
    wrong += [f"docs/jsonpath.md and docs/jsonata.md say nothing of {rule}" for rule in unsaid]
    if count < 25:
        wrong.append(f"only {count} rules of expressions are looked for")
    wrong += faults_of_services() + faults_of_diffs("docs/adding-a-service.md", asked.update)
    functions = intrinsic_functions()
    wrong += [f"docs/jsonpath.md says nothing of {name}" for name in functions if f"`{name}`" not in read("docs/jsonpath.md")]
    if len(functions) < 18:
        wrong.append(f"only {len(functions)} intrinsic functions are looked for")
    for number, compiler in enumerate(asked.compiler):
        for page in PAGES:
            wrong += compile_page(page, compiler, asked.include)
            wrong += check_mistakes(page, compiler, asked.include, asked.update and number == 0)
    if asked.command:
        for page in pages_of_docs():
            wrong += check_transcripts(page, asked.command, asked.update)
        wrong += readme_transcripts()
    print("\n".join(wrong) or "every block is as it should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
