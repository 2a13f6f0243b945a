from __future__ import annotations

from collections.abc import Callable

import pytest

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
indicators: {%s}
activities:
  - {kind: donation, date: 2024-03-05, donation: {cash: 900}}
  - {kind: sponsorship, date: 2024-03-05, sponsored: {new: 300名}}
  - {kind: training, date: 2024-03-05, trainees: [{count: 50人}, {count: 十余人}]}
"""


@pytest.mark.parametrize(
    "part",
    [
        "捐款总额: {value: 1000元, sum: cash_paid}",
        "学生: {value: 120人, sum: 结对资助学生}",
        "培训: {sum: trained}",
        "培训: {value: 40人次, sum: trained}",
        "到账: {sum: cash_arrived}",
        "捐款: {sum: cash}",
    ],
)
def test_what_contradicts_is_reported(said_of: Callable[[str, str], list[str]], part: str) -> None:
    assert len(said_of("indicator-differs-from-sum", RECORD % part)) == 1


@pytest.mark.parametrize(
    "part",
    [
        "捐款总额: {value: 900元, sum: cash_paid}",
        "捐款总额: {sum: cash_paid}",
        "捐款总额: {sum: totals.cash_paid}",
        "学生: {value: 300人, sum: 资助学生}",
        "培训: {value: 60人次, sum: trained}",
    ],
)
def test_what_fits_is_left_alone(said_of: Callable[[str, str], list[str]], part: str) -> None:
    assert said_of("indicator-differs-from-sum", RECORD % part) == []


def test_what_is_said(said_of: Callable[[str, str], list[str]]) -> None:
    record = RECORD % "捐款总额: {value: 1000元, sum: cash_paid}"
    assert said_of("indicator-differs-from-sum", record) == [
        "3:28: error: “捐款总额” is said to be 1000元, but the activities add up to 900元: correct"
        " it, or leave the value out, so that it is taken from them."
    ]
