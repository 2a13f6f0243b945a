"""Statistics of invented years."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from two_years import Survey

from aidreport import pipeline
from aidreport.facts.statistics import Statistics
from aidreport.sources.project import Project


@pytest.fixture
def survey(make_project: Callable[..., Project]) -> Survey:
    """Survey the years of a project, all of them unless some are named."""

    def survey(files: Mapping[str, str], *years: str) -> Statistics:
        project = make_project(files)
        surveyed = pipeline.survey(project, years or pipeline.years(project))
        assert surveyed.statistics, [finding.line(str) for finding in surveyed.findings]
        return surveyed.statistics

    return survey
