#!/usr/bin/env python3
"""What aslant does with files, names and outputs that are not as they should be: one line and exit status 2, or findings and 1.

    odd_input_test.py --command build/aslant
"""
import argparse
import os
import resource
import subprocess
import sys
import tempfile

CLEAN = b'{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}\n'
# Each subcommand that reads a file, with what it needs besides.
COMMANDS = {
    "check": [], "policy": [], "graph": ["--format", "dot"], "import": ["--name", "a"], "format": [], "diff": ["clean.json"],
}
OTHERS = [["completion", "bash"], ["manual"], ["--help"], ["--version"], ["check", "--help"], ["check", "--explain", "next-missing"]]
wrong = []


class Runner:
    def __init__(self, command, folder):
        self.command, self.folder = os.path.realpath(command), folder

    def __call__(self, *words, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, prepare=None, **user):
        return subprocess.run([self.command, *words], stdout=stdout, stderr=subprocess.PIPE, stdin=stdin, cwd=self.folder,
                              preexec_fn=prepare, timeout=120, **user)

    def write(self, name, content):
        with open(os.path.join(self.folder, name), "wb") as file:
            file.write(content)


def expect(is_so, what, done):
    if not is_so:
        wrong.append(f"{what}: exit status {done.returncode}, {(done.stdout or b'')[:200]!r}, {done.stderr[:400]!r}")


def is_refused(what, done):
    """One line on standard error, and nothing else."""
    line = done.stderr
    expect(done.returncode == 2 and not done.stdout and line.startswith(b"aslant: ") and line.count(b"\n") == 1 and line.endswith(b"\n"),
           what, done)


def is_found(what, done):
    expect(done.returncode == 1 and b": error: " in (done.stdout or b"") + done.stderr, what, done)


def of_files(run):
    run.write("empty.json", b"")
    run.write("binary.json", bytes(range(256)) * 40)
    run.write("text.json", b"hello\n")
    run.write("half.json", CLEAN[:30])
    run.write("number.json", b"7")
    run.write("large.json", b" " * (17 << 20))
    run.write("secret.json", CLEAN)
    os.chmod(os.path.join(run.folder, "secret.json"), 0)
    os.mkdir(os.path.join(run.folder, "folder"))
    os.symlink("nowhere", os.path.join(run.folder, "dangling.json"))
    os.symlink("loop.json", os.path.join(run.folder, "loop.json"))
    for command, options in COMMANDS.items():
        line = [command, *options]
        for name in ("missing.json", "missing/a.json", "clean.json/a", "", "folder", "large.json", "dangling.json", "loop.json", "a" * 5000):
            is_refused(f"{command} {name[:20]}", run(*line, name))
        try:   # root may read everything
            user = {"user": 65534} if os.getuid() == 0 else {}
            is_refused(f"{command} of a file without permission", run(*line, "secret.json", **user))
        except PermissionError:
            print(f"nobody but root may run {run.command}: {command} is not run on a file without permission")
        for name in ("empty.json", "binary.json", "text.json", "half.json"):
            is_found(f"{command} {name}", run(*line, name))
        expect(run(*line, "number.json").returncode in (1, 2), f"{command} number.json", run(*line, "number.json"))
        done = run(*line, "-", stdin=subprocess.DEVNULL)
        is_found(f"{command} - of nothing", done)
        is_refused(f"{command} - of what is closed", run(*line, "-", stdin=None, prepare=lambda: os.close(0)))


def of_names(run):
    """Whatever a file is called, it is read; on a line of its own in what is said of it."""
    names = ["a b.json", "a\nb.json", "-x.json", "--format.json", "ä.json", "a'b\"c$d`e.json", "a\x1b[31m.json", "a\\b.json"]
    raw = os.fsdecode(b"\xff\xfe.json")
    broken = b'{"StartAt": "A", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'
    for name in (*names, raw):
        for content, status in ((CLEAN, 0), (broken, 1)):
            with open(os.path.join(os.fsencode(run.folder), os.fsencode(name)), "wb") as file:
                file.write(content)
            for command, options in COMMANDS.items():
                done = run(command, *options, "--", name)
                expect(done.returncode == status, f"{command} of a file called {name!r}", done)
                if status == 1:
                    said = (done.stdout if command == "check" else done.stderr).split(b"\n")
                    expect(b"error: " in said[0] and len(said) == 4, f"what {command} says of {name!r} is not a line, its text and a caret", done)
                expect(b"\x1b" not in done.stdout + done.stderr, f"{command} prints what {name!r} would do to a terminal", done)
            if not name.startswith("-"):
                expect(run("check", name).returncode == status, f"check {name!r}", run("check", name))
        is_refused("a missing name", run("check", "--", "missing " + name))
    for line in (["check", "-x.json"], ["check", "--nope\nb"], ["nope\nb"], ["check", "--type"], ["check", "--type", "a\nb", "clean.json"],
                 ["import", "--name", "a\nb", "clean.json"], ["policy", "--allow", "a\nb", "clean.json"], ["completion"],
                 ["completion", "tcsh"], ["completion", "bash", "zsh"], ["manual", "x"], ["check", "--color", "maybe", "clean.json"],
                 ["policy", "clean.json", "clean.json"], ["diff", "clean.json"], ["graph", "clean.json"], ["import", "clean.json"],
                 ["--color", "never", "check", "clean.json"], ["check", "--werror", "--werror=1", "clean.json"], []):
        is_refused(" ".join(line), run(*line))


def of_outputs(run):
    """What cannot be written is an error, whatever is printed."""
    lines = [[command, *options, "clean.json"] for command, options in COMMANDS.items() if command not in ("check", "diff")]
    lines += [["check", "broken.json"], ["check", "--format", "json", "clean.json"], ["diff", "clean.json", "other.json"], *OTHERS]
    run.write("broken.json", b'{"StartAt": "A", "States": {"A": {"Type": "Pass"}}}')
    run.write("other.json", CLEAN.replace(b'"A"', b'"B"'))
    for line in lines:
        words = " ".join(line)
        done = run(*line)
        expect(done.stdout and done.returncode in (0, 1), f"{words} prints nothing", done)
        if os.path.exists("/dev/full"):
            with open("/dev/full", "wb") as full:
                is_refused(f"{words} > /dev/full", run(*line, stdout=full))
        is_refused(f"{words} >&-", run(*line, stdout=None, prepare=lambda: os.close(1)))
        read, write = os.pipe()
        os.close(read)
        is_refused(f"{words} | true", run(*line, stdout=write))
        os.close(write)
        done = run(*line, prepare=lambda: os.close(2))
        expect(done.returncode in (0, 1) and done.stdout and not done.stderr, f"{words} 2>&-", done)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    asked = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        run = Runner(asked.command, folder)
        run.write("clean.json", CLEAN)
        of_files(run)
        of_names(run)
        of_outputs(run)
    print("\n".join(wrong) or "odd input is told as it should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
