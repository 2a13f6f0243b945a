"""Standard output and standard error that take any text on any machine."""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from typing import TextIO

import click

from aidreport.cli.failures import ExitCode, failure

_CHINESE = {"gb2312": "gbk", "gbk": "gbk", "gb18030": "gb18030"}
"""Encodings of Chinese consoles and locales -> what they are written in; 936 is called gbk too."""


def speak_as_wished() -> None:
    """Make both streams GBK where that is wished, else UTF-8, also where the locale is C.

    A Chinese console or locale wishes it (code page 936, `LANG=zh_CN.GBK`), or the variable
    `PYTHONIOENCODING`. A rare character of a record that GBK does not have is shown as `?`.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            wished = _CHINESE.get(_called(stream.encoding))
            if wished:
                stream.reconfigure(encoding=wished, errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _called(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""


def write_out(content: str | bytes, *, color: bool = False) -> None:
    """Write `content` to standard output as it is; nothing where its reader has gone.

    Bytes are written as they are: what programs read is UTF-8 everywhere.

    Raises:
        Failure: when the output cannot be written, as on a full disk.
    """
    try:
        click.echo(content, nl=False, color=color)
    except OSError as error:
        _discard_the_rest(sys.stdout)
        if not _reader_has_gone(error):
            raise failure(
                "Cannot write to the standard output: {cause}. Check where the output is sent.",
                ExitCode.ENVIRONMENT,
                cause=error.strerror or type(error).__name__,
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
