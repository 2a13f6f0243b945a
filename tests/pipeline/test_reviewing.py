"""Many years are looked at one after the other, or by two processes, with the same result."""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Callable
from itertools import pairwise

import pytest
from small_records import MISSPELT, OUTSIDE, record

from aidreport import pipeline
from aidreport.pipeline import reviewing
from aidreport.pipeline.checking import Builds
from aidreport.pipeline.two_processes import in_two_processes
from aidreport.sources.project import Project

YEARS = ["2007", "2008", "2009", "2010", "2011"]
REGISTRY = """\
people:
  王示例: {name: 王示例, posts: 教师}  # aidreport: ignore[one-name-two-entries] two of that name
"""
WORDS = "全校师生踊跃捐款，连同校友共两百人参加。"
SAME_TEXT = f"{{kind: donation, date: %s-06-01, donation: {{cash: 5}}, text: {WORDS}}}"


@pytest.fixture
def project(make_project: Callable[..., Project]) -> Project:
    files = {
        f"records/{year}.yaml": record(year, SAME_TEXT % year, signed=year != "2010")
        for year in YEARS
    }
    files["records/2009.yaml"] = record("2009", MISSPELT, OUTSIDE)
    return make_project({**files, "records/registry.yaml": REGISTRY})


def test_the_collector_rests_until_all_years_are_done(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    resting = []
    keep_only = Builds.keep_only

    def watched(builds: Builds, year: str) -> None:
        resting.append(not gc.isenabled())
        keep_only(builds, year)

    monkeypatch.setattr(Builds, "keep_only", watched)
    assert gc.isenabled()
    reviewing.review_in_turn(project, YEARS)
    assert resting == [True] * len(YEARS)
    assert gc.isenabled()


def test_two_processes_find_what_one_finds(project: Project) -> None:
    alone = reviewing.review_in_turn(project, YEARS)
    assert in_two_processes(reviewing.review_in_turn, project, YEARS) == alone
    assert len({finding.code for each in alone for finding in each.findings}) > 2


def test_a_year_is_compared_with_the_one_before_it_whoever_looks_at_it(project: Project) -> None:
    found = in_two_processes(reviewing.review_in_turn, project, ["2007", "2008"])
    codes = [finding.code for finding in found[1].findings]
    assert "text-of-last-year" in codes


def test_much_work_is_shared_and_little_is_not(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    real = multiprocessing.get_context
    monkeypatch.setattr(
        multiprocessing, "get_context", lambda how: started.append(how) or real(how)
    )
    monkeypatch.setattr(reviewing, "_processors", lambda: 2)
    alone = pipeline.review(project, YEARS)
    assert not started
    monkeypatch.setattr(reviewing, "_SHARED_FROM", 100)
    assert pipeline.review(project, YEARS) == alone
    assert len(started) == 1


def test_a_system_without_a_second_process_is_no_failure(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(how: str) -> None:
        raise OSError("no semaphores")

    monkeypatch.setattr(multiprocessing, "get_context", none)
    alone = reviewing.review_in_turn(project, YEARS)
    assert in_two_processes(reviewing.review_in_turn, project, YEARS) == alone


def test_no_more_than_two_years_are_held_at_a_time(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []
    keep_only = pipeline.Builds.keep_only

    def counted(builds: pipeline.Builds, year: str) -> None:
        held.append(sorted(builds._known))
        keep_only(builds, year)

    monkeypatch.setattr(pipeline.Builds, "keep_only", counted)
    reviewing.review_in_turn(project, YEARS)
    assert held == [["2007"], *map(list, pairwise(YEARS))]
