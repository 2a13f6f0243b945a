"""What is being done, on one line of a terminal, where it takes longer than a second.

Nothing is said in a pipe, in CI or with -q. The line is taken away again, so that what follows
stands as if it had not been there. Only characters of GBK are used.
"""

from __future__ import annotations

import os
import sys
from threading import Lock, Timer
from types import TracebackType
from typing import TextIO

from aidreport.cli.console import Console
from aidreport.diagnostics import Message
from aidreport.reporters.cells import columns, visible

PATIENCE = 1.0
"""Seconds after which somebody wonders; own rule."""
_MORE = "……"


class Progress:
    """Tells the step of a long work while it goes on; used as a context."""

    def __init__(
        self, console: Console, stream: TextIO | None = None, patience: float = PATIENCE
    ) -> None:
        """Take the terminal to write to, standard error without one, and the seconds to wait."""
        self._console = console
        self._stream = stream or sys.stderr
        self._said = ""
        self._shown = 0
        self._late = False
        self._lock = Lock()
        self._timer = Timer(patience, self._begin)
        self._timer.daemon = True

    def __enter__(self) -> Progress:
        """Begin to wait, where somebody looks on."""
        watched = not self._console.is_quiet and self._stream.isatty()
        if watched and not os.environ.get("CI") and os.environ.get("TERM") != "dumb":
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the line away."""
        self._timer.cancel()
        with self._lock:
            self._late = False
            self._write("")

    def __call__(self, step: Message) -> None:
        """Say what is being done from now on."""
        with self._lock:
            self._said = visible(step.render(self._console.translate)) + _MORE
            if self._late:
                self._write(self._said)

    def _begin(self) -> None:
        with self._lock:
            self._late = True
            self._write(self._said)

    def _write(self, line: str) -> None:
        """Put a line in place of the one that stands there; blanks cover the rest of that."""
        if not line and not self._shown:
            return
        line = _cut(line)
        width = columns(line, ambiguous=2)
        blanks = " " * max(self._shown - width, 0)
        end = "" if line else "\r"
        try:
            self._stream.write(f"\r{line}{blanks}{end}")
            self._stream.flush()
        except (OSError, ValueError):
            return  # the terminal has gone: there is nobody to tell
        self._shown = width


def _cut(line: str) -> str:
    """Return as much of a line as the terminal shows without beginning another one."""
    import shutil  # with archives of all sorts, which nothing else needs

    room = shutil.get_terminal_size().columns - 1
    while columns(line, ambiguous=2) > room:
        line = line[:-1]
    return line
