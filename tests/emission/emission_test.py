#!/usr/bin/env python3
"""emission_test.py PROGRAM: the generator of a machine of 1000 states takes at most 20 ms of CPU and 40 MB, start to end; on a machine that is
slower at the moment, so much more time (measure.py)."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "benchmarks"))
from measure import measure, slowness

MOST_SECONDS, MOST_MEGABYTES = 0.020, 40

slower = slowness()
with tempfile.TemporaryDirectory() as folder:
    seconds, megabytes, clock = measure([sys.argv[1], "--out", folder], runs=25)
    size = sum(entry.stat().st_size for entry in os.scandir(folder))
slower = max(slower, slowness())
print(f"{seconds * 1000:.1f} ms of CPU, {clock * 1000:.1f} ms by the clock, {megabytes:.1f} MB, {size} bytes written; the machine is {slower:.2f} times slower than usual")
if seconds > MOST_SECONDS * slower or megabytes > MOST_MEGABYTES:
    sys.exit(f"allowed are {MOST_SECONDS * 1000:.0f} ms and {MOST_MEGABYTES} MB")
