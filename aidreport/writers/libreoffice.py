"""The Word document as PDF, laid out by LibreOffice where that is installed and asked for.

The bytes are LibreOffice's: they change with its version, and hold the moment of writing.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from aidreport.document.blocks import Document
from aidreport.writers import word
from aidreport.writers.cannot_convert import CannotConvert

PROGRAMS = ("soffice", "libreoffice")
PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
"""Where the installers of macOS and Windows put it, which is not on the path."""

LONGEST = 120
"""Seconds that a conversion may take; a report of a hundred pages needs ten."""


def write(document: Document, markdown: str) -> bytes:
    """Return the PDF.

    Raises:
        CannotConvert: where LibreOffice is missing, fails, or does not end.
    """
    return converted(word.write(document, markdown), office())


def office() -> str:
    """Return the program, from the path or from where installers put it.

    Raises:
        CannotConvert: where it is missing.
    """
    found = next(filter(None, map(shutil.which, PROGRAMS)), None)
    found = found or next((place for place in PLACES if Path(place).is_file()), None)
    if found is None:
        raise CannotConvert.saying(
            "A PDF is made by LibreOffice, which is not installed here: install it (Debian and"
            " Ubuntu: “apt install libreoffice-writer-nogui”), or write the Word document with"
            " “--format docx” and save it as PDF in Word or WPS."
        )
    return found


def converted(content: bytes, program: str, longest: float = LONGEST) -> bytes:
    """Return a Word document as PDF.

    A profile of its own keeps a LibreOffice that is open, or was never started, out of it.

    Raises:
        CannotConvert: where the program fails, writes nothing, or takes more than `longest` s.
    """
    # What a killed LibreOffice holds open cannot be deleted on Windows.
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, target = folder / "report.docx", folder / "report.pdf"
        source.write_bytes(content)
        profile = (folder / "profile").as_uri()
        options = (f"-env:UserInstallation={profile}", "--headless", "--norestore")
        _run([program, *options, "--convert-to", "pdf", "--outdir", name, str(source)], longest)
        if not target.is_file():
            raise CannotConvert.saying(
                "LibreOffice ({program}) wrote no PDF. Open the Word document in it to see why,"
                " and save it as PDF there.",
                program=program,
            )
        return target.read_bytes()


def _run(command: list[str], longest: float) -> None:
    """Run a program and all that it starts, and end both when the time is over."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise CannotConvert.saying(
            "LibreOffice ({program}) cannot be started: {cause}. Install it anew.",
            program=command[0],
            cause=error.strerror or type(error).__name__,
        ) from error
    try:
        process.wait(longest)
    except subprocess.TimeoutExpired:
        raise CannotConvert.saying(
            "LibreOffice ({program}) did not end within {seconds} seconds and was stopped."
            " Close other windows of it, and run the command again.",
            program=command[0],
            seconds=f"{longest:g}",
        ) from None
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process, and on systems that have groups of them all that it started."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
