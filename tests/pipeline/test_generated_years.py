"""Two hundred generated years come out byte for byte the same by the short way and the long one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from runpy import run_path
from typing import Any

import pytest
import yaml

from aidreport import pipeline
from aidreport.model.year import CheckedYear
from aidreport.pipeline import reviewing
from aidreport.pipeline.two_processes import in_two_processes
from aidreport.rendering import environment as environments
from aidreport.rendering.compiled_templates import CompiledTemplates
from aidreport.rendering.compiling import compile_templates
from aidreport.sources.project import Project, find_project

INVENTED = Path(__file__).parents[2] / "benchmarks" / "invented.py"
record_file = run_path(str(INVENTED))["record_file"]

YEARS = [str(year) for year in range(1900, 2100)]
OPTIONAL = ("recipients", "name", "leaders", "participants", "aims", "contents", "outcomes", "text")
SIGNS = ("", "", "*", "_甲_", "# 一", "1. 二", "<b>", "&amp;", "a|b", "www.x.example", "  双 空 ")


def generated(year: str) -> str:
    """The record of a year: what is filled in, and which signs stand in it, by its number."""
    chance = Random(year)
    record: dict[str, Any] = yaml.load(
        record_file(chance.randint(1, 6), int(year)), yaml.CSafeLoader
    )
    for activity in record["activities"]:
        for field in chance.sample(OPTIONAL, chance.randint(0, 5)):
            del activity[field]
        for field in ("name", "text"):
            if field in activity:
                activity[field] = f"{chance.choice(SIGNS)}{activity[field]}{chance.choice(SIGNS)}"
    return str(yaml.dump(record, Dumper=yaml.CSafeDumper, allow_unicode=True))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("project")
    (folder / "records").mkdir()
    for year in YEARS:
        (folder / "records" / f"{year}.yaml").write_text(generated(year), encoding="utf-8")
    return find_project(folder)


@pytest.fixture(scope="module")
def years(project: Project) -> list[CheckedYear]:
    """The years without an error; some fields are needed by some kinds."""
    builds = pipeline.Builds(project)
    checked = [pipeline.check(project, year, builds).record for year in YEARS]
    good = [each for each in checked if each is not None]
    assert len(good) > len(YEARS) / 2
    return good


def markdown(project: Project, years: list[CheckedYear], *formats: str) -> Iterator[bytes]:
    reporter = pipeline.Reporter(project)
    return (reporter.render(year, ["md", *formats]).files["md"] for year in years)


@pytest.fixture(scope="module")
def plain(project: Project, years: list[CheckedYear]) -> list[bytes]:
    """The Markdown of each year, made alone from the templates."""
    return list(markdown(project, years))


def test_markdown_alone_is_the_markdown_beside_a_page(
    project: Project, years: list[CheckedYear], plain: list[bytes]
) -> None:
    assert plain == list(markdown(project, years, "html"))


def test_compiled_templates_say_what_the_templates_say(
    project: Project,
    years: list[CheckedYear],
    plain: list[bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compile_templates(tmp_path)
    monkeypatch.setattr(environments, "compiled_templates", lambda: CompiledTemplates(tmp_path))
    monkeypatch.setattr(environments.ReportEnvironment, "compile", None)
    assert list(markdown(project, years)) == plain


def test_two_processes_say_what_one_says(project: Project) -> None:
    alone = reviewing.review_in_turn(project, YEARS)
    assert in_two_processes(reviewing.review_in_turn, project, YEARS[:2], YEARS[2:]) == alone
