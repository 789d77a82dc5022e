#!/usr/bin/env python3
"""The manual page has every subcommand and option of --help, its examples run, and the programs that show it have nothing to say.

    manual_test.py --command build/aslant --version 0.1.0
"""
import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

import help as help_pages

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "EXAMPLES", "SEE ALSO"]
CLEAN = '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}\n'
TEMPLATE = '{"Resources": {"Orders": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": ' + CLEAN + "}}}}\n"
# A page without a date is the same whenever it is made, and mandoc cannot know that.
EXPECTED_OF_MANDOC = re.compile(r"missing date, using \"\": TH$")


def of_programs(page):
    """What groff, man and mandoc complain of."""
    said = []
    lines = {
        "groff": ["groff", "-man", "-Tutf8", "-ww", "-z", page],
        "man": ["man", "--warnings", "-l", page],
        "mandoc": ["mandoc", "-T", "lint", page],
    }
    for name, line in lines.items():
        if not shutil.which(name):
            print(f"{name} is missing: the page is not looked at by it")
            continue
        done = subprocess.run(line, capture_output=True, text=True, env=dict(os.environ, MANPAGER="cat", LC_ALL="C.UTF-8"))
        printed = (done.stdout if name == "mandoc" else "") + done.stderr
        said += [line for line in printed.splitlines() if not EXPECTED_OF_MANDOC.search(line)]
    return said


def of_section(page, name):
    return re.search(rf"^\.SH {name}\n(.*?)(?=^\.SH)", page, re.S | re.M)[1]


def of_text(page, options, version):
    wrong = []
    plain = re.sub(r"\\f[BIR]", "", page).replace("\\-", "-").replace("\\&", "").replace("\\e", "\\")
    found = re.findall(r"^\.SH (.*)$", page, re.M)
    if found != SECTIONS:
        wrong.append(f"its sections are {found}")
    if not page.startswith(f'.TH ASLANT 1 "" "aslant {version}" "User Commands"\n'):
        wrong.append(f"its title is {page.splitlines()[0]}")
    parts = dict(re.findall(r"^\.SS aslant (\w+)\n(.*?)(?=^\.S[SH] )", plain, re.S | re.M))
    parts[""] = of_section(plain, "OPTIONS").split(".SS")[0]
    synopsis = of_section(plain, "SYNOPSIS")
    if parts.keys() != options.keys():
        wrong.append(f"it has the subcommands {sorted(parts)}")
    for command in parts.keys() & options.keys():
        headings = "\n".join(re.findall(r"^\.TP\n(.*)$", parts[command], re.M))
        if f"aslant {command} " not in synopsis and command:
            wrong.append(f"the synopsis has no {command}")
        for name, words in options[command].items():
            if not re.search(rf"(?:^|, ){name}(?:,|$| .*{re.escape('|'.join(words))})", headings, re.M):
                wrong.append(f"{command}: no {name} {'|'.join(words)} in\n{headings}")
        if command and len(parts[command]) < 100:
            wrong.append(f"{command}: nothing is said of it")
    return wrong


def of_examples(page, command):
    """What an example prints depends on the files; that it is taken does not."""
    wrong = []
    examples = [line.replace("\\-", "-") for line in re.findall(r"^\.TP\n\\fB(.*)\\fR$", of_section(page, "EXAMPLES"), re.M)]
    if len(examples) < 5:
        wrong.append(f"only {len(examples)} examples")
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "templates"))
        for name in ("order.asl.json", "deployed.asl.json", "template.yaml", "templates/one.json"):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(TEMPLATE if "template" in name else CLEAN)
        for line in examples:
            words = shlex.split(line)
            assert words[0] == "aslant", line
            done = subprocess.run([os.path.realpath(command), *words[1:]], capture_output=True, text=True, cwd=folder)
            if done.returncode:
                wrong.append(f"{line}: {done.stderr}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    parser.add_argument("--version", required=True)
    asked = parser.parse_args()
    page = help_pages.printed(asked.command, "manual")
    wrong = of_text(page, help_pages.all_options(asked.command), asked.version) + of_examples(page, asked.command)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "aslant.1")
        with open(path, "w", encoding="utf-8") as file:
            file.write(page)
        wrong += of_programs(path)
    print("\n".join(wrong) or "the page is as it should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
