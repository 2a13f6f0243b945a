from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import facts
from aidreport.model.fields.amount import number_of, unit_of
from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
indicators: {耕地: {value: 950亩}, 人口: {value: 300人}, 困难: {name: 困难人口, value: 100人}, %s}
activities:
  - {kind: donation, date: 2024-03-05, donation: {cash: [900, 100]}}
  - {kind: sponsorship, date: 2024-03-05, sponsored: {new: 300名}}
"""


@pytest.mark.parametrize(
    ("indicator", "told"),
    [
        ("捐款总额: {sum: cash_paid}", "1000元"),
        ("学生: {sum: 结对资助学生}", "300人"),
        ("学生: {value: 5万元, sum: pupils}", "50000元、300人"),
        ("人均: {ratio: [耕地, 人口]}", "3.17亩"),
        ("比例: {ratio: [困难人口, 人口]}", "33.33%%"),
        ("人均捐款: {ratio: [捐款, 人口]}, 捐款: {sum: cash_paid}", "3.33元"),
    ],
)
def test_an_indicator_is_worked_out(
    check_year: Callable[..., Checked], indicator: str, told: str
) -> None:
    checked = check_year(RECORD % indicator.replace("%%", "%"))
    assert checked.record is not None, [each.line(str) for each in checked.findings]
    [[*_, worked_out]] = [facts.build(checked.record).sections[0].indicators[0][3:4]]
    amounts = [figure.amount for figure in worked_out.figures]
    assert "、".join(f"{number_of(each)}{unit_of(each)}" for each in amounts) == told.replace(
        "%%", "%"
    )


def test_a_sum_comes_from_what_was_added_up(check_year: Callable[..., Checked]) -> None:
    checked = check_year(RECORD % "捐款总额: {sum: cash_paid}")
    assert checked.record is not None
    amount = facts.build(checked.record).sections[0].indicators[0][3].figures[0].amount
    assert [place.line for place in amount.origins] == [5, 5]
