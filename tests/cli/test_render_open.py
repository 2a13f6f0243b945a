from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.usefixtures("two_years"),
    pytest.mark.skipif(sys.platform == "win32", reason="writes a program for a shell"),
]


@pytest.fixture
def asked(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program that opens files, which is put in place, notes what it was asked."""
    program = here / "programs" / "xdg-open"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf %s "$1" > "{here}/asked"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")
    return here / "asked"


@pytest.mark.parametrize(
    ("options", "opened"),
    [
        ((), "reports/2009.docx"),
        (("-f", "md", "-f", "html"), "reports/2009.html"),
        (("-f", "md"), "reports/2009.md"),
        (("-o", "总 结.docx"), "总 结.docx"),
        (("--audience", "public"), "reports/2009.public.docx"),
    ],
)
def test_the_report_that_is_handed_in_is_opened(
    here: Path, aidreport: Callable[..., Any], asked: Path, options: tuple[str, ...], opened: str
) -> None:
    assert aidreport("render", "2009", "--open", *options).code == 0
    assert asked.read_text(encoding="utf-8") == str(here / opened)


def test_where_nothing_can_open_it_that_is_said_and_is_no_failure(
    aidreport: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    ran = aidreport("render", "2009", "--open", "-q")
    assert ran.code == 0
    ran = aidreport("render", "2009", "--open")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith(
        "Nothing here can open “reports/2009.docx”: open it in Word or WPS yourself.\n"
    )


def test_a_report_that_was_not_written_is_not_opened(
    here: Path, aidreport: Callable[..., Any], asked: Path
) -> None:
    record = here / "records" / "2009.yaml"
    good = record.read_text(encoding="utf-8")
    record.write_text(good.replace("700", "seven"), encoding="utf-8")
    assert aidreport("render", "2009", "--open").code == 1
    record.write_text(good, encoding="utf-8")
    (here / "reports").mkdir()
    (here / "reports" / "2009.docx").write_bytes(b"somebody's own")
    assert aidreport("render", "2009", "--open").code == 1
    assert not asked.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("2009", "--open", "--check"), "--check writes nothing. Leave out --check, or --open."),
        (("2009", "--watch", "--check"), "--check writes nothing. Leave out --check, or --watch."),
        (("2009", "--open", "-f", "md", "-o", "-"), "--open wants a file."),
        (("2009", "--watch", "-f", "md", "-o", "-"), "--watch wants a file."),
        (("2008", "2009", "--open"), "--open opens one report."),
        (("--all", "--open"), "--open opens one report."),
    ],
)
def test_what_would_open_or_follow_nothing_is_refused(
    aidreport: Callable[..., Any],
    reports_here: Callable[[], list[str]],
    options: tuple[str, ...],
    said: str,
) -> None:
    ran = aidreport("render", *options)
    assert (ran.code, ran.out, reports_here()) == (2, "", [])
    assert said in ran.err
