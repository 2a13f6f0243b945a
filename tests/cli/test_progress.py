from __future__ import annotations

import io
import os
import select
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record

from aidreport.cli.console import Console
from aidreport.cli.invocation import Invocation
from aidreport.cli.progress import Progress
from aidreport.diagnostics import message

ROOT = Path(__file__).parent.parent.parent
STEP = message("{step} ({number} of {all})", step="支教", number=1, all=2)


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_ci(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def shown(stream: io.StringIO, quiet: bool = False, patience: float = 0.01) -> list[str]:
    """Return what a stream got of a work of two steps, split where a line begins anew."""
    console = Console(Invocation(quiet=quiet, lang="en"))
    with Progress(console, stream, patience) as step:
        step(STEP)
        time.sleep(0.2)
        step(message("no"))
    return stream.getvalue().split("\r")


def test_a_long_work_tells_its_steps_and_leaves_an_empty_line() -> None:
    assert shown(Terminal()) == [
        "",
        "支教 (1 of 2)……",
        "no……" + " " * 11,
        " " * 6,
        "",
    ]


def test_a_short_work_says_nothing() -> None:
    assert shown(Terminal(), patience=60) == [""]


@pytest.mark.parametrize(("variable", "value"), [("CI", "true"), ("TERM", "dumb")])
def test_nothing_is_said_where_nobody_looks_on(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    assert shown(io.StringIO()) == [""]
    assert shown(Terminal(), quiet=True) == [""]
    monkeypatch.setenv(variable, value)
    assert shown(Terminal()) == [""]


def test_the_line_is_as_long_as_the_terminal_and_can_be_printed_in_gbk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    stream = Terminal()
    with Progress(Console(Invocation(lang="zh")), stream, 0.01) as step:
        step(message("Reading {path}", path="捐赠登记" * 20))
        time.sleep(0.2)
    line = stream.getvalue().split("\r")[1]
    assert len(line.encode("gbk")) in (18, 19)


def interrupted(stream: Terminal) -> None:
    with Progress(Console(Invocation()), stream, 0.01) as step:
        step(message("no"))
        time.sleep(0.2)
        raise KeyboardInterrupt


def test_what_goes_wrong_takes_the_line_away() -> None:
    stream = Terminal()
    with pytest.raises(KeyboardInterrupt):
        interrupted(stream)
    assert stream.getvalue().endswith("\r" + " " * 6 + "\r")


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_pdf_that_takes_long_is_told_on_a_terminal(
    here: Path, write_records: Callable, lang: str
) -> None:
    import pty

    write_records("2009", record("2009"))
    program = here / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nsleep 4\n", encoding="utf-8")
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    variables = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    command = ["-m", "aidreport", "--lang", lang, "render", "2009", "-f", "pdf"]
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(
            sys.executable, [sys.executable, *command, "--pdf-engine", "libreoffice"], variables
        )
    text = b""
    while select.select([terminal], [], [], 60)[0]:
        try:
            text += os.read(terminal, 4096)
        except OSError:
            break
    os.waitpid(child, 0)
    said = {"zh": "正在生成2009年度总结……", "en": "Making the report of 2009……"}[lang]
    assert said in text.decode()
