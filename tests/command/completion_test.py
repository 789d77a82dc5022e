#!/usr/bin/env python3
"""A shell completes aslant: each subcommand, each option of --help and each of its words, rules and files.

    completion_test.py --command build/aslant --shell bash|zsh|fish

The shell itself is run, in a terminal, and keys are typed. Without the shell the exit status is 77.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import help as help_pages
from pseudo_terminal import Terminal

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
FILES = ["order.json", "a b.yaml", "old.yml", "new.asl", "stack.template", "notes.txt"]
FOLDER = "definitions"
ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|[=>]|\][^\x07]*\x07)")


class Bash:
    """What is typed is completed by the keys; the function `aslant` prints the words that it gets."""

    line = ["bash", "--norc", "--noprofile", "-i"]
    begin = ("PS1='> '; bind 'set bell-style none'; bind 'set completion-query-items 0'; bind 'set page-completions off';"
             " bind 'set enable-bracketed-paste off'; source ./script")
    list_keys = "\t\t"


class Zsh:
    line = ["zsh", "-f", "-i"]
    begin = ("PS1='> '; unsetopt zle_bracketed_paste prompt_cr prompt_sp; LISTMAX=9999; zmodload zsh/complist;"
             " autoload -U compinit; compinit -u -D; source ./script")
    list_keys = "\t"


class Shell:
    """An interactive shell in a folder with FILES."""

    def __init__(self, kind, folder):
        self.kind, self.terminal = kind, Terminal()
        environment = dict(os.environ, TERM="xterm", LC_ALL="C.UTF-8", HOME=folder, HISTFILE="")
        self.process = subprocess.Popen(
            kind.line, stdin=self.terminal.program_end, stdout=self.terminal.program_end, stderr=self.terminal.program_end,
            cwd=folder, env=environment, start_new_session=True
        )
        self.said(kind.begin)
        self.said('aslant() { for word in "$@"; do printf "got<%s>" "$word"; done; }')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.terminal.__exit__()

    def said(self, keys):
        """What is written until a command is done that is typed with these keys."""
        self.terminal.type(keys + "\n")
        self.terminal.type("echo do''ne\n")
        written = ESCAPES.sub(b"", self.terminal.read_until(b"done\r\n").encode()).decode()
        return re.sub(r".\x08", "", written)

    def completed(self, line):
        """The words of the line after a tab at its end."""
        return re.findall(r"got<(.*?)>", self.said(line + "\t"))

    def offered(self, line, seconds):
        """The words that are listed after tabs at the end of the line, which is then dropped."""
        self.terminal.type(line + self.kind.list_keys)
        time.sleep(seconds)   # zsh lists nothing where more is typed already
        text = self.said("\x15").replace(line.rstrip(), "")
        return set(re.findall(r"(?:^|(?<=\s))[\w./<>=|-]+(?: b\.yaml)?(?=\s|/|$)", text.replace("\\ ", " ").replace("/", "")))


class Fish:
    """A shell that says what it would offer."""

    def __init__(self, _, folder):
        self.folder = folder

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def offered(self, line, _=0):
        done = subprocess.run(
            ["fish", "--no-config", "-c", "source ./script; complete -C $argv[1]", line], cwd=self.folder, capture_output=True, text=True,
            env=dict(os.environ, HOME=self.folder, LC_ALL="C.UTF-8"), check=True
        )
        assert not done.stderr, done.stderr
        # of --format=json, the word after the sign
        found = [name.split("\t")[0] for name in done.stdout.splitlines()]
        return {re.sub(r"^--[\w-]+=", "", name).rstrip("/") for name in found}

    def completed(self, line):
        found = self.offered(line)
        assert len(found) == 1, (line, found)
        typed = line.split()[1:]
        last = typed.pop() if not line.endswith(" ") else ""
        return typed + [re.match(r"(?:--[\w-]+=)?", last)[0] + found.pop()]


def test(shell, options, rules):
    wrong = []

    def expect(line, needed, forbidden=()):
        for seconds in (0.1, 0.5, 2, 10):
            found = shell.offered(line, seconds)
            missing = sorted(set(needed) - found)
            if not missing:
                break
        if missing:
            wrong.append(f"`{line}` does not offer {missing[:9]}, but {sorted(found)[:40]}")
        if set(forbidden) & found:
            wrong.append(f"`{line}` offers {sorted(set(forbidden) & found)[:9]}")

    def expect_completed(line, *words):
        found = shell.completed(line)
        if found != list(words):
            wrong.append(f"`{line}` is completed to {found}")

    commands = [name for name in options if name]
    expect("aslant ", commands, FILES)
    expect("aslant --", [name for name in options[""] if name.startswith("--")])
    for command in commands:
        long_ones = [name for name in options[command] if name.startswith("--")]
        if len(long_ones) > 1:
            expect(f"aslant {command} --", long_ones)
        else:
            expect_completed(f"aslant {command} --h", command, "--help")
        for name, words in options[command].items():
            if words:
                expect(f"aslant {command} {name} ", words, FILES)
                expect(f"aslant {command} {name}=", words, FILES)
    expect("aslant completion ", ["bash", "zsh", "fish"], FILES)
    expect("aslant check --explain ", rules, FILES)
    files = [name for name in FILES if not name.endswith(".txt")] + [FOLDER]
    for line in ("aslant check ", "aslant check --format json ", "aslant check --werror order.json ", "aslant policy ",
                 "aslant import --name x ", "aslant diff order.json "):
        expect(line, files, commands)
    expect_completed("aslant che", "check")
    expect_completed("aslant check --expl", "check", "--explain")
    expect_completed("aslant check --format js", "check", "--format", "json")
    expect_completed("aslant check --format=js", "check", "--format=json")
    expect_completed("aslant check --explain next-m", "check", "--explain", "next-missing")
    expect_completed("aslant check sta", "check", "stack.template")
    expect_completed("aslant check policy.", "check", "policy.json")
    expect_completed("aslant diff order.json ne", "diff", "order.json", "new.asl")
    if isinstance(shell, Shell):
        expect_completed("aslant check a", "check", "a b.yaml")
        expect_completed("aslant check not", "check", "notes.txt")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    parser.add_argument("--shell", choices=["bash", "zsh", "fish"], required=True)
    asked = parser.parse_args()
    if not shutil.which(asked.shell):
        print(f"skipped: {asked.shell} is missing (apt-get install {asked.shell})")
        return 77
    with open(os.path.join(ROOT, "docs", "rules.md"), encoding="utf-8") as page:
        rules = re.findall(r"^\| \[([a-z0-9-]+)\]\(#", page.read(), re.M)
    assert len(rules) > 100, rules
    script = help_pages.printed(asked.command, "completion", asked.shell)
    with tempfile.TemporaryDirectory() as folder:
        for name in [*FILES, "policy.json"]:
            open(os.path.join(folder, name), "w").close()
        os.mkdir(os.path.join(folder, FOLDER))
        with open(os.path.join(folder, "script"), "w", encoding="utf-8") as file:
            file.write(script)
        kind = {"bash": Bash, "zsh": Zsh, "fish": None}[asked.shell]
        with (Shell if kind else Fish)(kind, folder) as shell:
            wrong = test(shell, help_pages.all_options(asked.command), rules)
    print("\n".join(wrong) or f"{asked.shell} completes it")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
