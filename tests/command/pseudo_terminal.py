"""A program in a terminal that nobody sees."""
import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time


class Terminal:
    """Both ends of a terminal of 400 lines, so that nothing is shown in pages: a program is started with `program_end` as one of its streams."""

    def __init__(self):
        self.own_end, self.program_end = pty.openpty()
        fcntl.ioctl(self.program_end, termios.TIOCSWINSZ, struct.pack("HHHH", 400, 200, 0, 0))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.own_end)
        if self.program_end is not None:
            os.close(self.program_end)

    def is_left(self):
        """The program alone has its end: when it ends, so does what is read."""
        os.close(self.program_end)
        self.program_end = None

    def read(self, seconds):
        """What is written within that time, or b"" at the end."""
        if not select.select([self.own_end], [], [], seconds)[0]:
            return None
        try:
            return os.read(self.own_end, 65536)
        except OSError:   # Linux says EIO where nobody has the other end
            return b""

    def read_all(self):
        text = b""
        while True:
            piece = self.read(120)
            if piece is None:
                raise TimeoutError("nothing more is written, and the program has not ended")
            if not piece:
                return text.replace(b"\r\n", b"\n").decode()
            text += piece

    def read_until(self, end):
        """What is written up to some bytes, without them."""
        text, until = b"", time.monotonic() + 60
        while end not in text:
            piece = self.read(max(0.0, until - time.monotonic()))
            if not piece:
                raise TimeoutError(f"waited for {end!r}, and read {text!r}")
            text += piece
        return text[: text.index(end)].decode()

    def type(self, keys):
        os.write(self.own_end, keys.encode())


def run(line, streams, environment, folder):
    """Runs a program with these of stdout and stderr on a terminal, the others on pipes: its status, and what was written to each."""
    with Terminal() as terminal:
        given = {name: terminal.program_end if name in streams else subprocess.PIPE for name in ("stdout", "stderr")}
        process = subprocess.Popen(line, stdin=subprocess.DEVNULL, env=environment, cwd=folder, **given)
        terminal.is_left()
        seen = terminal.read_all() if streams else ""
        others = {name: getattr(process, name).read().decode() for name in given if name not in streams}
        for name in others:
            getattr(process, name).close()
        return process.wait(), seen, others
