"""Every county of the table, as the region of a school: right in its time, found out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

import pytest

from aidreport import pipeline
from aidreport.places.division import EVER, Division, Level, Month, month_of
from aidreport.places.table import table
from aidreport.rules import RULES
from aidreport.sources.project import Project

EVERY = tuple(table().every())
COUNTIES = tuple(each for each in EVERY if each.level is Level.COUNTY)
CODES = {"place-name-not-yet", "place-name-of-the-past", "place-in-another-city", "misspelt-county"}
GRACE_YEARS = 3
# By themselves these are any town's, and no names.
WORDS = {"城区", "郊区", "矿区", "新区", "东区", "西区", "市区"}


@pytest.fixture(autouse=True)
def only_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the rules that look for something else in thousands of organisations."""
    asked = tuple(rule for rule in RULES if rule.code in CODES)
    assert len(asked) == len(CODES)
    monkeypatch.setattr("aidreport.rules.RULES", asked)


def path(division: Division, month: Month) -> str:
    return "".join(each.name for each in table().above(division, month)) + division.name


def found(
    make_project: Callable[..., Project], year: int, regions: Iterable[str]
) -> dict[str, str]:
    """The codes found in one record, by the region that they are about."""
    said = list(dict.fromkeys(regions))
    record = f"report: {{period: {year}, organisation: 示例中学}}\n"
    record += f"signature: {{date: {year}-12-31}}\norganisations:\n  示例中学:\n"
    record += "".join(f"  单位{at}: {{region: {region}}}\n" for at, region in enumerate(said))
    project = make_project({f"records/{year}.yaml": record})
    checked = pipeline.check(project, str(year))
    assert checked.record is not None
    first = 5
    return {
        said[finding.position.line - first]: finding.code
        for finding in checked.findings
        if finding.code in CODES
    }


@pytest.mark.parametrize("month", ["2009-06", "2015-06", "2020-06", "2026-11"])
def test_a_unit_in_force_raises_nothing(make_project: Callable[..., Project], month: str) -> None:
    when = month_of(month)
    units = [
        each for each in COUNTIES if each.in_force(when) and each.in_force(when + 6 - when % 12)
    ]
    regions = [path(each, when) for each in units] + [each.name for each in units]
    tails = ["乡镇", "甲镇", "乙村小学", "某街道社区"]
    regions += [f"{path(each, when)}{tails[at % 4]}" for at, each in enumerate(units)]
    assert found(make_project, when // 12, regions) == {}


@cache
def wrong_in(year: int, *, before: bool) -> tuple[set[str], set[str]]:
    """The paths of units that were not yet, or no longer, called so in a year; the bare names."""
    start, end = month_of(f"{year}-01"), month_of(f"{year}-12")
    out_of_time = [
        each for each in COUNTIES if (each.first > end if before else each.last < start - 12 * 2)
    ]
    right = {
        path(each, month)
        for each in EVERY  # 随州市 is a prefecture since 2000, and was a county before
        for month in (start, end)
        if each.in_force(month, 12 * GRACE_YEARS)
    }
    wrong = {path(each, each.first if before else each.last - 1) for each in out_of_time}
    # A bare name may be any place's that bears it, on every level.
    borne = {
        each.name for each in EVERY if not (each.first > end if before else each.last < start - 24)
    }
    bare = {each.name for each in out_of_time} - borne - WORDS
    return wrong - right, bare


@pytest.mark.parametrize("year", [2005, 2015, 2026])
def test_a_name_after_its_end_is_found(make_project: Callable[..., Project], year: int) -> None:
    # Apart, for a run does not show more than a thousand findings.
    for wrong in wrong_in(year, before=False):
        codes = found(make_project, year, wrong)
        assert set(codes) == wrong
        assert set(codes.values()) == {"place-name-of-the-past"}


@pytest.mark.parametrize("year", [2002, 2012])
def test_a_name_before_its_beginning_is_found(
    make_project: Callable[..., Project], year: int
) -> None:
    for wrong in wrong_in(year, before=True):
        codes = found(make_project, year, wrong)
        assert set(codes) == wrong
        assert set(codes.values()) == {"place-name-not-yet"}


def test_the_table_has_units_for_each_of_these_tests() -> None:
    assert len([each for each in COUNTIES if each.last < EVER]) > 800
    assert all(len(wrong) > 200 for wrong in wrong_in(2026, before=False))
    assert all(len(wrong) > 200 for wrong in wrong_in(2002, before=True))
