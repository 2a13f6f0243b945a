"""Standard output and standard error that take any text on any machine."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TextIO

import click

from aidreport.cli.failures import ExitCode, Failure
from aidreport.diagnostics import message


def speak_utf8() -> None:
    """Make both streams UTF-8, also where the locale is C or a Windows console is GBK."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write_out(content: str | bytes, *, color: bool = False) -> None:
    """Write `content` to standard output as it is; nothing where its reader has gone.

    Raises:
        Failure: when the output cannot be written, as on a full disk.
    """
    try:
        click.echo(content, nl=False, color=color)
    except OSError as error:
        _discard_the_rest(sys.stdout)
        if not _reader_has_gone(error):
            raise Failure(
                message(
                    "Cannot write to the standard output: {cause}. Check where the output is sent.",
                    cause=error.strerror or type(error).__name__,
                ),
                ExitCode.ENVIRONMENT,
            ) from error


def write_error(text: str, *, color: bool = False) -> None:
    """Write `text` to standard error; there is nobody to tell when that cannot be done."""
    try:
        click.echo(text, nl=False, err=True, color=color)
    except OSError:
        _discard_the_rest(sys.stderr)


def _reader_has_gone(error: OSError) -> bool:
    # Windows says EINVAL where other systems say EPIPE.
    return error.errno == errno.EPIPE or (os.name == "nt" and error.errno == errno.EINVAL)


def _discard_the_rest(stream: TextIO) -> None:
    """Send what is still to be written nowhere, or Python complains at its end."""
    try:
        number = stream.fileno()
    except OSError:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
