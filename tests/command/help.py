"""What `aslant --help` and the help of its subcommands say, read as a person would."""
import re
import subprocess


def printed(command, *arguments):
    done = subprocess.run([command, *arguments], capture_output=True, text=True, check=True)
    assert not done.stderr, done.stderr
    return done.stdout


def options_in(text):
    """Each option with the words of its value: {"--type": ["STANDARD", "EXPRESS"], "--help": []}."""
    found = {}
    for names, value in re.findall(r"^ +(-[\w,-]*)(?: (\S+))?", text, re.M):
        for name in names.split(","):
            found[name] = value.split("|") if "|" in value and "=" not in value else []
    return found


def subcommands_in(text):
    listed = re.split(r"^subcommands:$", text, flags=re.M | re.I)[1]
    return re.findall(r"^ +(\w+)", listed, re.M)


def all_options(command):
    """Of each subcommand, its options; of "" those without one."""
    whole = printed(command, "--help")
    found = {"": options_in(whole)}
    for name in subcommands_in(whole):
        found[name] = options_in(printed(command, name, "--help"))
    assert len(found) >= 8 and all("--help" in options for options in found.values()), found
    return found
