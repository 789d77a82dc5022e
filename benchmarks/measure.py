"""CPU time (user and system) and peak memory of a command: the least of several runs."""
import os
import subprocess


class Failed(Exception):
    pass


def measure(command, runs=5):
    """Seconds of CPU, megabytes, and seconds by the clock. Failed, with the last output, where the command fails."""
    cpu, memory, clock = [], [], []
    for _ in range(runs):
        start = os.times().elapsed
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        words = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        clock.append(os.times().elapsed - start)
        if process.returncode:
            raise Failed(f"{' '.join(command)}: exit status {process.returncode}\n{words[-2000:]}")
        cpu.append(usage.ru_utime + usage.ru_stime)
        memory.append(usage.ru_maxrss / 1024)
    return min(cpu), min(memory), min(clock)
