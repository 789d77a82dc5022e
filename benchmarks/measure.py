"""CPU time (user and system) and peak memory of a command: the least of several runs."""
import os
import random
import resource
import signal
import subprocess
import time
import threading
import zlib


# How long the work of slowness() takes on the machine for which the limits of tests were written, in its usual state.
USUAL_SECONDS = 0.0065


def slowness():
    """By how much this machine is slower at the moment than the one for which limits of time were written: 1 where it is not, at most 2.
    What else runs on a shared machine slows it down for minutes, and a limit is about the program. (zlib is the same code everywhere.)"""
    data = bytes(random.Random(1).choices(range(97, 113), k=300_000))
    least = min(_seconds_of(lambda: zlib.compress(data, 6)) for _ in range(7))
    return min(max(least / USUAL_SECONDS, 1.0), 2.0)


def _seconds_of(work):
    start = time.process_time()
    work()
    return time.process_time() - start


class Failed(Exception):
    """Says the command, its exit status and its last output; `output` is all of it."""

    def __init__(self, words, output=""):
        super().__init__(words)
        self.output = output


def measure(command, runs=5, time_limit=None, memory_limit=None, statuses=(0,)):
    """Seconds of CPU, megabytes, and seconds by the clock. Failed, with the last output, where the command fails;
    subprocess.TimeoutExpired where a run takes longer than the limit, in seconds by the clock. With a memory limit, in GB, a command that needs more fails.
    `statuses` are those of a command that did not fail."""

    def limit_memory():
        resource.setrlimit(resource.RLIMIT_AS, (int(memory_limit * 2**30),) * 2)

    cpu, memory, clock = [], [], []
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            preexec_fn=limit_memory if memory_limit else None,
        )
        expired = threading.Event()
        timer = threading.Timer(time_limit or threading.TIMEOUT_MAX, lambda: (expired.set(), os.killpg(process.pid, signal.SIGKILL)))
        timer.daemon = True
        timer.start()
        words = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        clock.append(time.perf_counter() - start)
        if expired.is_set():
            raise subprocess.TimeoutExpired(command, time_limit)
        if process.returncode not in statuses:
            raise Failed(f"{' '.join(command)}: exit status {process.returncode}\n{words[-2000:]}", words)
        cpu.append(usage.ru_utime + usage.ru_stime)
        memory.append(usage.ru_maxrss / 1024)
    return min(cpu), min(memory), min(clock)
