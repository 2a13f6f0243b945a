from __future__ import annotations

from collections.abc import Callable

import pytest

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
indicators: {%s}
balance: {%s}
activities:
  - {kind: donation, date: 2024-03-05, donation: {cash: [900, {amount: 5, status: planned}]}}
"""


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("全年收入: {value: 120元}", "income: 100"),
        ("年度总支出: {value: 1200元}", "spending: 1000"),
        ("学校: {value: 1所}", "spending: 800"),
    ],
)
def test_what_contradicts_is_reported(
    said_of: Callable[[str, str], list[str]], part: str, other: str
) -> None:
    assert len(said_of("balance-contradicts-figures", RECORD % (part, other))) == 1


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("全年收入: {value: 100元}", "income: 100"),
        ("募捐收入: {value: 120元}", "income: 100"),
        ("全年收入: {value: 120元}", "spending: 1000"),
        ("全年收入: {value: 近100元}", "income: 100"),
        ("学校: {value: 1所}", "spending: 900"),
    ],
)
def test_what_fits_is_left_alone(
    said_of: Callable[[str, str], list[str]], part: str, other: str
) -> None:
    assert said_of("balance-contradicts-figures", RECORD % (part, other)) == []


def test_what_is_said(said_of: Callable[[str, str], list[str]]) -> None:
    record = RECORD % ("学校: {value: 1所}", "spending: 800")
    assert said_of("balance-contradicts-figures", record) == [
        "4:21: warning: 800元 were spent, but the activities alone paid out 900元: correct the"
        " balance, or the status of what is not paid yet."
    ]
