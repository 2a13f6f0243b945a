"""The command line as a user runs it: in a process of its own, or, quicker, in this one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.cli.run import run
from aidreport.diagnostics import Diagnostic, Message, Position, Severity
from aidreport.sources.project import Project

ROOT = Path(__file__).parent.parent.parent
VARIABLES = (
    *("AIDREPORT_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM"),
    "PYTHONUNBUFFERED",  # would hide what is still to be written when the output breaks
)


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run gave."""

    code: int
    out: str
    err: str


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, without a wish of the user in the environment."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def aidreport(here: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Ran]:
    """Runs a command line in this process, in the folder `here`."""

    def call(*arguments: str) -> Ran:
        capfdbinary.readouterr()
        code = run(arguments)
        out, err = capfdbinary.readouterr()
        return Ran(code, out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture
def process(here: Path) -> Callable[..., Ran]:
    """Runs a command line in a process of its own, in the folder `here`."""

    def call(*arguments: str, **environment: str) -> Ran:
        ran = subprocess.run(
            [sys.executable, "-m", "aidreport", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    return call


@pytest.fixture
def simple_records(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the commands read records whose lines say what is found in them.

    What the stages find and write is tested with the stages. A line `error: x`
    is an error, `warning: x` a warning, `note: x` a note; the report is the
    name of the format and the text of the record; own templates are wrong.
    """

    def found(line: str, place: Position) -> Diagnostic:
        kind, _, said = line.partition(": ")
        return Diagnostic("example", Severity(kind), place, Message(said))

    def check(project: Project, year: str) -> pipeline.Checked:
        text = (project.records / f"{year}.yaml").read_text(encoding="utf-8")
        findings = tuple(
            found(line, Position(f"records/{year}.yaml", number))
            for number, line in enumerate(text.splitlines(), 1)
            if ": " in line
        )
        wrong = any(each.severity is Severity.ERROR for each in findings)
        return pipeline.Checked(year, None if wrong else text, findings)

    class Reporter:
        def __init__(self, project: Project, templates: Path | None) -> None:
            self._templates = templates

        def render(self, record: str, formats: list[str]) -> pipeline.Report:
            files = {name: f"{name}\n{record}".encode() for name in formats}
            if self._templates is None:
                return pipeline.Report(files, ())
            return pipeline.Report({}, (found("error: own", Position("own/report.md.j2")),))

    monkeypatch.setattr(pipeline, "check", check)
    monkeypatch.setattr(pipeline, "Reporter", Reporter)


@pytest.fixture
def write_records(here: Path) -> Callable[[str, str], None]:
    """Writes a record file of the project `here`."""

    def write(year: str, text: str) -> None:
        (here / "records").mkdir(exist_ok=True)
        (here / "records" / f"{year}.yaml").write_text(text, encoding="utf-8", newline="\n")

    return write
