from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from gathered import ROOT, YEARS, checked, handed

from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.houses.house import added_up
from aidreport.facts.sums import Sum, together
from aidreport.facts.totals import figures
from aidreport.gathering.house_year import HouseYear
from aidreport.gathering.totals import of_house

CASES = [pytest.param(*case, id=f"{case[0].name}-{case[1]}") for case in YEARS]


def totals_of(year: HouseYear, house: str) -> dict[Key, Sum]:
    """The figures of a house's whole year, as a bureau adds them up."""
    every = (*(each.figures for each in year.activities), year.figures)
    own = (
        {key: of_house(key, total, house) for key, total in figures.items()} for figures in every
    )
    return added_up(own)


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_figures_of_the_activities_give_those_of_the_year(folder: Path, year: str) -> None:
    known, record = handed(folder, year).year, checked(folder, year).record
    assert known
    assert record
    given = {key: (each.exact, each.left_out) for key, each in totals_of(known, "甲").items()}
    whole = {key: (each.exact, each.left_out) for key, each in figures(record.record).items()}
    nothing = {Key(Group.ACTIVITIES, "total", "项"): (Decimal(0), ())}
    assert given == whole or {**nothing, **given} == whole


def test_people_of_two_houses_are_never_one() -> None:
    key = Key(Group.RECIPIENTS, "people", "人")
    one = Sum("人", Decimal(1), members=(("1",),))
    both = together([of_house(key, one, "甲"), of_house(key, one, "乙")], "人")
    assert both.exact == 2


def test_organisation_that_two_houses_helped_is_one() -> None:
    key = Key(Group.RECIPIENTS, "organisations", "个")
    one = Sum("个", Decimal(1), members=(("示例县第二小学", "1"),))
    assert together([of_house(key, one, "甲"), of_house(key, one, "乙")], "个").exact == 1


def test_what_a_house_hands_in_holds_figures_that_are_known_by_hand() -> None:
    year = handed(ROOT, "2009").year
    assert year
    totals = totals_of(year, "甲")
    assert totals[Key(Group.ACTIVITIES, "total", "项")].exact == 12
    assert totals[Key(Group.HONOURS, "total", "项")].exact == 4
