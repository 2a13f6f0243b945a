from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport.facts.comparison_table import ComparisonTable, comparison_table
from aidreport.pipeline import Checked

RECORD = """report: {{period: {year}, organisation: 甲中学}}
activities:
  - {{kind: donation, date: {year}-05-05, donation: {{cash: {cash}}}}}
  - {{kind: volunteering, date: {year}-04-05, participants: {{who: 教师, count: {count}}}}}
organisations: {{甲中学: }}
signature: {{date: {year}-12-31}}
"""


@pytest.fixture
def compared(check_year: Callable[..., Checked]) -> Callable[..., ComparisonTable]:
    def made(before: str, cash: str = "900", count: str = "3名") -> ComparisonTable:
        checked = check_year(
            RECORD.format(year=2024, cash=cash, count=count),
            others={"records/2023.yaml": before} if before else {},
        )
        assert checked.record is not None
        return comparison_table(checked.record.record)

    return made


BEFORE = RECORD.format(year=2023, cash=1200, count="3名")


def row(table: ComparisonTable, group: str):
    return next(each for each in table.rows if each.key.group == group)


def test_each_figure_stands_beside_that_of_the_year_before(compared):
    cash = row(compared(BEFORE), "cash")
    assert (cash.before.amount, cash.now.amount, cash.difference.amount) == (1200, 900, 300)
    assert (cash.more, cash.growth.rate.number) == (False, Decimal(25))


def test_the_difference_comes_from_both_years(compared):
    cash = row(compared(BEFORE), "cash")
    assert {place.path for place in cash.difference.origins} == {
        "records/2023.yaml",
        "records/2024.yaml",
    }


def test_what_leaves_something_vague_out_is_not_compared(compared):
    cash = row(compared(BEFORE, cash="近1万元"), "cash")
    assert (cash.vague, cash.difference, cash.growth) == (True, None, None)


def test_the_period_compared_with_is_known(compared):
    assert compared(BEFORE).base.start.year == 2023


def test_without_a_year_before_there_is_no_row(compared):
    assert compared("").rows == ()


def test_a_year_without_activities_is_nothing_to_compare_with(compared):
    before = "report: {period: 2023, organisation: 甲中学}\norganisations: {甲中学: }\n"
    assert compared(before).rows == ()


def test_another_period_is_nothing_to_compare_with(compared):
    assert compared(BEFORE.replace("period: 2023", "period: 2022-09至2023-08")).rows == ()


GIFT = "  - {{kind: donation, date: {year}-06-01, donation: {{goods: {{items: 书, value: 30}}}}}}\n"


def test_a_figure_of_nothing_in_both_years_has_no_row(check_year: Callable[..., Checked]) -> None:
    record = RECORD.replace("organisations", GIFT + "organisations")
    checked = check_year(
        record.format(year=2024, cash=900, count="3名"),
        others={"records/2023.yaml": record.format(year=2023, cash=900, count="3名")},
    )
    assert checked.record is not None
    terms = [each.term for each in comparison_table(checked.record.record).rows]
    assert "已计价物资" in terms
    assert "未计价物资" not in terms


PUPIL = """  - {{kind: sponsorship, date: {year}-06-01, sponsored: {{new: 35名, each: 800}}}}
  - {{kind: donation, date: {year}-07-01, recipients: 钱五, donation: {{cash: 100}}}}
people: {{钱五: {{grade: 初二}}}}
"""


def test_named_people_are_not_set_beside_pupils_who_are_only_counted(
    check_year: Callable[..., Checked],
) -> None:
    record = RECORD.replace("organisations", PUPIL + "organisations")
    checked = check_year(
        record.format(year=2024, cash=900, count="3名"),
        others={"records/2023.yaml": record.format(year=2023, cash=900, count="3名")},
    )
    assert checked.record is not None
    terms = [each.term for each in comparison_table(checked.record.record).rows]
    assert "结对资助学生" in terms
    assert "受助个人" not in terms
