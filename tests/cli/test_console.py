from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport.cli.console import Console
from aidreport.cli.invocation import Invocation
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message

pytestmark = pytest.mark.usefixtures("here")


def found(severity: Severity, said: str = "said", path: str = "records/2009.yaml") -> Diagnostic:
    return Diagnostic("code", severity, Position(path, 4, 1), Message(said))


@pytest.mark.parametrize(
    ("severity", "shown"),
    [
        (Severity.ERROR, "\x1b[31merror\x1b[0m"),
        (Severity.WARNING, "\x1b[33mwarning\x1b[0m"),
        (Severity.NOTE, "\x1b[36mnote\x1b[0m"),
    ],
)
def test_severity_is_coloured_when_colour_is_on(
    severity: Severity, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Console(Invocation(color="always")).finding(found(severity), err=False)
    assert capsys.readouterr().out == f"records/2009.yaml:4:1: {shown}: said [code]\n"


def test_nothing_is_coloured_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    Console(Invocation()).finding(found(Severity.ERROR), err=True)
    assert capsys.readouterr().err == "records/2009.yaml:4:1: error: said [code]\n"


@pytest.mark.parametrize(
    ("color", "environment", "colored"),
    [
        ("auto", {}, True),
        ("auto", {"NO_COLOR": "1"}, False),
        ("auto", {"NO_COLOR": ""}, True),
        ("auto", {"TERM": "dumb"}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {}, False),
    ],
)
def test_terminal_is_coloured_unless_somebody_minds(
    color: str,
    environment: dict[str, str],
    colored: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    Console(Invocation(color=color)).finding(found(Severity.ERROR), err=False)
    assert ("\x1b" in capsys.readouterr().out) == colored


def test_no_record_can_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(Invocation())
    console.finding(found(Severity.ERROR, "\x1b[2J\x07\x9b", "records/\x1b.yaml"), err=False)
    console.complain(message("“{name}” is missing.", name="\x1b"))
    assert capsys.readouterr() == (
        "records/\\x1b.yaml:4:1: error: \\x1b[2J\\x07\\x9b [code]\n",
        "error: “\\x1b” is missing.\n",
    )


def test_path_that_is_not_unicode_is_shown_escaped(
    here: Path, process: Callable, write_records: Callable
) -> None:
    write_records("2009", "")
    ran = process("validate", "-C", b"\xff".decode("utf-8", "surrogateescape"))
    assert (ran.code, ran.err) == (
        2,
        "error: There is no folder “\\udcff”. Check what stands behind --directory.\n",
    )


@pytest.mark.parametrize(
    ("typed", "said"), [("y\n", True), (" 是 \n", True), ("n\n", False), ("\n", False), ("", False)]
)
def test_question_is_asked_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, typed: str, said: bool
) -> None:
    stream = io.StringIO(typed)
    monkeypatch.setattr(sys, "stdin", stream)
    console = Console(Invocation())
    assert console.ask(message("Interrupted.")) is None
    monkeypatch.setattr(stream, "isatty", lambda: True)
    assert console.ask(message("Interrupted.")) is said
