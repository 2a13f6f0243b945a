"""The command line as a user runs it: in a process of its own, or, quicker, in this one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from small_records import record

from aidreport import pipeline
from aidreport.cli.run import run
from aidreport.formats import FORMATS
from aidreport.sources.project import find_project

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
def write_records(here: Path) -> Callable[[str, str | bytes], None]:
    """Writes a record file of the project `here`: "2009", "2010/report" or "registry"."""

    def write(name: str, content: str | bytes) -> None:
        path = here / "records" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


@pytest.fixture
def two_years(write_records: Callable) -> None:
    """Writes the records of 2008, without a finding, and of 2009, with a note."""
    write_records("2008", record("2008"))
    write_records("2009", record("2009", signed=False))


@pytest.fixture
def reports_here(here: Path) -> Callable[[], list[str]]:
    """Names the files of the folder `here`, without records and templates."""

    def files() -> list[str]:
        found = (path.relative_to(here).as_posix() for path in here.rglob("*") if path.is_file())
        return sorted(name for name in found if not name.startswith(("records/", "own/")))

    return files


@pytest.fixture
def report_of(here: Path) -> Callable[[str, str], bytes]:
    """Gives the report of a year in a format, straight from the pipeline, with its fingerprints."""

    def report(year: str, name: str) -> bytes:
        project = find_project(here)
        checked = pipeline.check(project, year).record
        assert checked is not None
        return FORMATS[name].fingerprinted(
            pipeline.Reporter(project).render(checked, [name]).files[name]
        )

    return report
