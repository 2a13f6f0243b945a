"""The golden reports as each program lays them out, converted once for all workers of a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from engines import libreoffice, onlyoffice, require_libreoffice, require_onlyoffice
from laid_out import LaidOut
from workers import made_once

from aidreport import pipeline
from aidreport.document.blocks import Properties
from aidreport.document.reader import read
from aidreport.pipeline import Report, Reporter
from aidreport.sources.project import find_project

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
PROGRAMS = {
    "libreoffice": (require_libreoffice, libreoffice),
    "onlyoffice": (require_onlyoffice, onlyoffice),
}


@pytest.fixture(scope="session")
def reports() -> dict[str, Report]:
    """The report of 2009 and the golden ones."""
    places = {"2009": (ROOT, "2009")}
    for folder in sorted(path.parent for path in GOLDEN.glob("*/records")):
        for year in pipeline.years(find_project(folder)):
            places[f"{folder.name}-{year}"] = (folder, year)
    return {name: _report(*place) for name, place in places.items()}


def _report(folder: Path, year: str) -> Report:
    project = find_project(folder)
    checked = pipeline.check(project, year)
    assert checked.record, [finding.line(str) for finding in checked.findings]
    return Reporter(project).render(checked.record, ["md", "docx"])


@pytest.fixture(scope="session")
def in_every_program(
    reports: dict[str, Report], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, LaidOut]:
    """The reports in each program, by its name."""
    return {
        program: _laid_out(program, reports, tmp_path_factory.getbasetemp()) for program in PROGRAMS
    }


@pytest.fixture(scope="session", params=PROGRAMS)
def laid_out(
    request: pytest.FixtureRequest,
    reports: dict[str, Report],
    tmp_path_factory: pytest.TempPathFactory,
) -> LaidOut:
    """The reports in one program; the tests that take it hold in each."""
    return _laid_out(request.param, reports, tmp_path_factory.getbasetemp())


def _laid_out(program: str, reports: dict[str, Report], temporary: Path) -> LaidOut:
    require, convert = PROGRAMS[program]
    require()
    written = {name: each.files["docx"] for name, each in reports.items()}
    folder = made_once(temporary, program, lambda folder: convert(written, folder))
    documents = {
        name: read(each.files["md"].decode("utf-8"), Properties("", "", 1))
        for name, each in reports.items()
    }
    return LaidOut(program, {name: folder / f"{name}.pdf" for name in reports}, documents)
