"""The golden records with Chinese names say what they say with English ones, word for word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from in_chinese import in_chinese
from traced import traced

from aidreport import pipeline
from aidreport.pipeline import Reporter
from aidreport.sources.project import Project, find_project

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CASES = [
    pytest.param(folder, year, id=f"{folder.name}-{year}")
    for folder in [ROOT, *sorted(path.parent for path in HERE.glob("*/reports"))]
    for year in pipeline.years(find_project(folder))
]
each_report = pytest.mark.parametrize(("folder", "year"), CASES)


def files_of(folder: Path) -> dict[str, bytes]:
    """Return what a project has beside its reports."""
    beside = (
        each for name in ("photos", "evidence", "gathered") for each in folder.glob(f"{name}/**/*")
    )
    found = [folder / "aidreport.toml", *folder.glob("records/**/*"), *beside]
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.is_file()
    }


@pytest.fixture(params=["keys and values", "keys"])
def project(request: pytest.FixtureRequest, folder: Path, make_project: Callable) -> Project:
    values = request.param == "keys and values"
    files = {
        path: in_chinese(content, path, values=values) for path, content in files_of(folder).items()
    }
    return make_project(files)


Places: TypeAlias = list[list[tuple[str, int]]]


@cache
def in_english(folder: Path) -> Project:
    return find_project(folder)


def reports(project: Project, year: str) -> Mapping[str, bytes]:
    checked = pipeline.check(project, year)
    assert checked.record, [finding.line(str) for finding in checked.findings]
    return Reporter(project).render(checked.record, ["md", "docx"]).files


def places(project: Project, year: str) -> Places:
    """Return the files and lines behind each figure of a report."""
    return [
        [(field.position.path, field.position.line) for field in figure.fields]
        for figure in traced(project, year).figures
    ]


# Both ways to write Chinese names are compared with the same.
@cache
def english_reports(folder: Path, year: str) -> Mapping[str, bytes]:
    return reports(in_english(folder), year)


@cache
def english_places(folder: Path, year: str) -> Places:
    return places(in_english(folder), year)


@each_report
def test_the_reports_are_the_same_byte_for_byte(project: Project, folder: Path, year: str) -> None:
    assert reports(project, year) == english_reports(folder, year)


@each_report
def test_every_figure_comes_from_the_same_lines(project: Project, folder: Path, year: str) -> None:
    assert places(project, year) == english_places(folder, year)
