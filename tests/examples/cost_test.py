"""What one example costs after the library is built: to compile, link and generate 2.5 s of CPU time, to generate 15 ms.

    cost_test.py SOURCE GENERATOR... -- COMPILER ARGUMENT...

The command compiles and links what stands in the place of {source} to {program}. The source is copied with its folder to another one,
where it is built, so what it generates shows too that it does not matter where a source stands. Each generator's cost is the least of
three runs. On a machine that is slower at the moment, so much more is allowed (measure.py). Exit status: 0 within these limits, 1 not,
2 wrong usage.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "benchmarks"))
from measure import slowness  # noqa: E402

BUILD_SECONDS = 2.5
GENERATE_SECONDS = 0.015


def cpu_seconds(command, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(arguments):
    if "--" not in arguments or arguments.index("--") < 2:
        print("usage: cost_test.py SOURCE GENERATOR... -- COMPILER ARGUMENT...", file=sys.stderr)
        return 2
    source, *generators = arguments[: arguments.index("--")]
    command = arguments[arguments.index("--") + 1 :]
    faults = []
    slower = slowness()
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = Path(folder, "elsewhere")
        shutil.copytree(Path(source).parent, elsewhere)
        program = str(elsewhere / "program")
        places = {"{source}": str(elsewhere / Path(source).name), "{program}": program}
        # the least of two: the first run reads the headers from the disk
        build = min(cpu_seconds([places.get(word, word) for word in command], folder) for _ in range(2))
        whole = build + cpu_seconds([program, "--out", "out"], folder)
        slower = max(slower, slowness())
        print(f"{Path(source).name}: {whole:.2f} s to compile, link and generate; the machine is {slower:.2f} times slower than usual")
        if whole > BUILD_SECONDS * slower:
            faults.append(f"{Path(source).name} takes {whole:.2f} s, {BUILD_SECONDS} s are allowed")
        expected = {file.name: file.read_bytes() for file in (elsewhere / "expected").iterdir()}
        if {file.name: file.read_bytes() for file in Path(folder, "out").iterdir()} != expected:
            faults.append("built in another folder, it generates something else")
        for generator in generators:
            out = os.path.join(folder, "generated", Path(generator).name)
            least = min(cpu_seconds([generator, "--out", out], folder) for _ in range(3))
            print(f"{Path(generator).name}: {1000 * least:.1f} ms to generate")
            if least > GENERATE_SECONDS * slower:
                faults.append(f"{Path(generator).name} takes {1000 * least:.1f} ms, {1000 * GENERATE_SECONDS:.0f} ms are allowed")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
