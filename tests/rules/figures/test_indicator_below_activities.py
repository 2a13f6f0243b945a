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
        "捐款总额: {value: 100元}",
        "资助学生: {value: 120人}",
        "受助: {name: 全年资助学生人数, value: 120名}",
        "培训人数: {value: 40人次}",
    ],
)
def test_what_contradicts_is_reported(said_of: Callable[[str, str], list[str]], part: str) -> None:
    assert len(said_of("indicator-below-activities", RECORD % part)) == 1


@pytest.mark.parametrize(
    "part",
    [
        "捐款总额: {value: 900元}",
        "捐款总额: {value: 1000元}",
        "捐款总额: {value: 近800元}",
        "现金捐款总额: {value: 100元}",
        "资助学生: {value: 120户}",
        "培训人数: {value: 60人次}",
        "捐款总额: {value: 100元, sum: cash_paid}",
    ],
)
def test_what_fits_is_left_alone(said_of: Callable[[str, str], list[str]], part: str) -> None:
    assert said_of("indicator-below-activities", RECORD % part) == []


def test_what_is_said(said_of: Callable[[str, str], list[str]]) -> None:
    record = RECORD % "捐款总额: {value: 100元}"
    assert said_of("indicator-below-activities", record) == [
        "3:28: warning: “捐款总额” is 100元, but the activities alone add up to 900元: correct one"
        " of the two, or give the indicator a name that says how it differs."
    ]
