"""A program on a pseudo-terminal, timed by what it draws."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

CONTROL_SEQUENCE = re.compile(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|[78=>()][A-B0]?)|\x01")
KILL_LINE = b"\x15"
END_OF_INPUT = b"\x04"


class Terminal:
    """Owns the child and the terminal; `close` ends both."""

    def __init__(self, command, environment):
        self.master, slave = pty.openpty()
        name = os.ttyname(slave)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
        self.drawn = b""
        self.started = time.perf_counter()
        # The slave is opened by name after setsid, which makes it the controlling terminal.
        self.child = os.posix_spawn(
            command[0],
            command,
            environment,
            file_actions=[
                (os.POSIX_SPAWN_CLOSE, self.master),
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1),
                (os.POSIX_SPAWN_DUP2, 0, 2),
            ],
            setsid=True,
            setsigmask=[],
            setsigdef=[signal.SIGPIPE, signal.SIGXFSZ],
        )
        os.close(slave)

    def read(self, timeout_seconds):
        """What is drawn next, b"" where nothing comes in time or the program has ended."""
        ready, _, _ = select.select([self.master], [], [], timeout_seconds)
        if not ready:
            return b""
        try:
            drawn = os.read(self.master, 65536)
        except OSError:
            return b""
        self.drawn += drawn
        return drawn

    def seconds_to_prompt(self, deadline_seconds=60):
        """From the start of the program to `> ` on the last row, None where it never came."""
        while time.perf_counter() - self.started < deadline_seconds:
            if not self.read(deadline_seconds):
                return None
            last_row = CONTROL_SEQUENCE.sub(b"", self.drawn).rsplit(b"\n", 1)[-1]
            if b"> " in last_row:
                return time.perf_counter() - self.started
        return None

    def settle(self):
        """Reads until nothing has been drawn for five milliseconds."""
        while self.read(0.005):
            pass

    def seconds_to_echo(self, key):
        """From a key to the first thing drawn, None where nothing is drawn within a second."""
        self.settle()
        start = time.perf_counter()
        os.write(self.master, key)
        return time.perf_counter() - start if self.read(1) else None

    def seconds_to_answer(self, line, answer):
        """From Enter behind a line to `answer` on the screen, None where it does not come."""
        os.write(self.master, line)
        self.settle()
        before = len(self.drawn)
        start = time.perf_counter()
        os.write(self.master, b"\r")
        while answer not in self.drawn[before:]:
            if not self.read(5):
                return None
        return time.perf_counter() - start

    def close(self):
        for key in (KILL_LINE, END_OF_INPUT, END_OF_INPUT):
            try:
                os.write(self.master, key)
            except OSError:
                break
            self.settle()
        deadline = time.perf_counter() + 2
        while os.waitpid(self.child, os.WNOHANG)[0] == 0:
            if time.perf_counter() > deadline:
                os.kill(self.child, signal.SIGKILL)
                os.waitpid(self.child, 0)
                break
            self.read(0.01)
        os.close(self.master)
