"""The examples of every page that is not of a rule, as files of a project."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import pipeline
from aidreport.diagnostics import Diagnostic
from aidreport.explanations import pages
from aidreport.explanations.page import RECORD, Example, Page, with_characters
from aidreport.sources.discover import unread
from aidreport.sources.project import Project
from aidreport.sources.settings import ConfigurationError

RECORD_WITHOUT_FAULT = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
"""
# Every example would be three lines longer with a signature.
UNSIGNED = "signing-date-missing"
PAGES = [
    pytest.param(page, id=page.code) for page in pages().values() if not page.is_rule and page.bad
]


def findings(example: Example, make_project: Callable[..., Project]) -> list[Diagnostic]:
    """All that is found in a project with these files, up to a report of each year."""
    files = {name: with_characters(text) for name, text in example.items()}
    if not any(name.startswith("records/2024") for name in files):
        files[RECORD] = RECORD_WITHOUT_FAULT
    try:
        project = make_project(files)
    except ConfigurationError as error:
        return list(error.findings)
    found = [*unread(project.records), *pipeline.template_findings(project)]
    for year in pipeline.years(project):
        checked = pipeline.check(project, year)
        found += checked.findings
        if checked.record and any(name.startswith("templates/") for name in files):
            found += pipeline.Reporter(project).render(checked.record, ["md"]).findings
    return [finding for finding in found if finding.code != UNSIGNED]


@pytest.mark.parametrize("page", PAGES)
def test_the_bad_example_gives_the_finding_and_no_other(
    page: Page, make_project: Callable[..., Project]
) -> None:
    found = {(each.code, each.severity) for each in findings(page.bad, make_project)}
    assert found == {(page.code, page.severity)}


@pytest.mark.parametrize("page", PAGES)
def test_the_good_example_gives_none(page: Page, make_project: Callable[..., Project]) -> None:
    assert [str(each.message) for each in findings(page.good, make_project)] == []
