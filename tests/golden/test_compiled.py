"""Compiled templates, as the wheel brings them, give the reports that the templates give."""

from __future__ import annotations

from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.pipeline import Reporter
from aidreport.rendering import environment as environments
from aidreport.rendering.compiled_templates import CompiledTemplates
from aidreport.rendering.compiling import compile_templates
from aidreport.sources.project import find_project

HERE = Path(__file__).parent
CASES = sorted(folder.parent for folder in HERE.glob("*/reports"))


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    compile_templates(folder)
    return folder


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_report_is_the_same_without_compiling(
    case: Path, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environments, "compiled_templates", lambda: CompiledTemplates(compiled))
    project = find_project(case)
    reporter = Reporter(project)
    # A project's own templates are compiled; the default ones are not.
    if reporter.only_defaults:
        monkeypatch.setattr(environments.ReportEnvironment, "compile", None)
    for year in pipeline.years(project):
        record = pipeline.check(project, year).record
        assert record
        text = reporter.render(record, ["md"]).files["md"].decode()
        assert text == (case / "reports" / f"{year}.md").read_text(encoding="utf-8")
