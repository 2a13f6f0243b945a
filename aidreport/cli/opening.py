"""Opening a file or a page with the program that the system has for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from aidreport.cli.console import Console
from aidreport.sources.paths import seen_from

_FIRST = (".docx", ".pdf", ".html", ".md")
"""The report that is opened where several were written: the one that is handed in."""
_PATIENCE = 10
"""Seconds after which a program that has not failed is taken to show the file."""


def open_one_of(files: Sequence[Path], folder: Path, console: Console) -> None:
    """Open the report that is most like paper; say so where nothing here can.

    The report is written all the same, so that this is no failure. `folder` is the one that its
    path is told from.
    """
    order = {suffix: number for number, suffix in enumerate(_FIRST)}
    file = min(files, key=lambda each: order.get(each.suffix, len(order)))
    if not open_file(file):
        console.inform(
            "Nothing here can open “{path}”: open it in Word or WPS yourself.",
            path=seen_from(folder.resolve(), file),
        )


def open_file(file: Path) -> bool:
    """Open a file as a double click does, and return whether that went well as far as is known."""
    path = os.fspath(file.resolve())
    try:
        if sys.platform == "win32":
            os.startfile(path)
            return True
        if sys.platform == "darwin":
            return _runs(["open", path])
        return has_screen() and _runs(["xdg-open", path])
    except OSError:
        return False


def open_page(url: str) -> None:
    """Open a page in the browser, where there is one with a window of its own."""
    import webbrowser

    # Who works on another machine may have said how a page is opened on his own.
    if has_screen() or os.environ.get("BROWSER"):
        webbrowser.open(url)


def has_screen() -> bool:
    """Return whether programs have windows here.

    Without them, what the system has for a page or a file may write into this terminal.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _runs(command: Sequence[str]) -> bool:
    """Return whether a program that opens something does not fail; it may go on to run."""
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(
        command,
        stdin=nowhere,
        stdout=nowhere,
        stderr=nowhere,
        # Ctrl+C in this terminal is not meant for it.
        start_new_session=True,
    )
    try:
        return process.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return True
