"""Many years are looked at one after the other, or by two processes, with the same result."""

from __future__ import annotations

import gc
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from itertools import pairwise
from multiprocessing.context import BaseContext
from typing import Any

import pytest
from small_records import MISSPELT, OUTSIDE, record

from aidreport import pipeline
from aidreport.pipeline import reviewing
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.two_processes import in_two_processes
from aidreport.sources.project import Project

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="no process is copied there")
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


@pytest.fixture(params=["spawn", pytest.param("fork", marks=ON_LINUX)])
def started(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How second processes were started, each as the parameter says."""
    asked: list[str] = []
    real = multiprocessing.get_context

    def context(how: str) -> BaseContext:
        asked.append(how)
        return real(request.param)

    monkeypatch.setattr(multiprocessing, "get_context", context)
    return asked


def in_two(project: Project, work: Any = reviewing.review_in_turn) -> list[pipeline.Reviewed]:
    return in_two_processes(work, project, YEARS[:3], YEARS[3:])


# The threads of the test runner are not those of the program.
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_two_processes_find_what_one_finds(project: Project, started: list[str]) -> None:
    alone = reviewing.review_in_turn(project, YEARS)
    assert in_two(project) == alone
    assert len({finding.code for each in alone for finding in each.findings}) > 2
    assert len(started) == 1


def test_a_process_with_threads_is_not_copied(project: Project, started: list[str]) -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        in_two(project)
    finally:
        done.set()
        thread.join()
    assert started == ["spawn"]


@ON_LINUX
def test_a_process_without_threads_is_copied() -> None:
    said = (
        "from aidreport.pipeline.two_processes import context;print(context().get_start_method())"
    )
    ran = subprocess.run([sys.executable, "-c", said], check=True, capture_output=True)
    assert ran.stdout.strip() == b"fork"


def test_a_year_is_compared_with_the_one_before_it_whoever_looks_at_it(project: Project) -> None:
    found = in_two_processes(reviewing.review_in_turn, project, ["2007"], ["2008"])
    codes = [finding.code for finding in found[1].findings]
    assert "text-of-last-year" in codes


def test_much_work_is_shared_and_little_is_not(
    project: Project, monkeypatch: pytest.MonkeyPatch, started: list[str]
) -> None:
    monkeypatch.setattr(reviewing, "processors", lambda: 2)
    alone = pipeline.review(project, YEARS)
    assert not started
    monkeypatch.setattr(reviewing, "_SHARED_FROM", 100)
    assert pipeline.review(project, YEARS) == alone
    assert len(started) == 1


@pytest.mark.parametrize(
    ("sizes", "half"),
    [([5, 5], 1), ([1] * 6, 3), ([1, 1, 1, 9], 3), ([9, 1, 1, 1], 1), ([4, 4, 4, 4, 4], 3)],
)
def test_the_work_is_halved_by_how_much_there_is_to_read(sizes: list[int], half: int) -> None:
    assert reviewing._half(sizes) == half


def test_a_system_without_a_second_process_is_no_failure(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(how: str) -> None:
        raise OSError("no memory")

    monkeypatch.setattr(multiprocessing, "get_context", none)
    assert in_two(project) == reviewing.review_in_turn(project, YEARS)


def test_the_work_of_a_process_that_was_ended_is_done_all_the_same(project: Project) -> None:
    assert in_two(project, ended_by_the_system) == reviewing.review_in_turn(project, YEARS)


def test_an_exception_of_the_second_process_is_raised(project: Project) -> None:
    with pytest.raises(ZeroDivisionError):
        in_two(project, fails_later)


def ended_by_the_system(project: Project, years: list[str]) -> list[pipeline.Reviewed]:
    if multiprocessing.parent_process():
        os._exit(9)
    return reviewing.review_in_turn(project, years)


def fails_later(_project: Project, years: list[str]) -> list[float]:
    return [1 / (int(year) - 2010) for year in years]


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
