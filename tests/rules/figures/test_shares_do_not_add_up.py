from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例会}
organisations: {示例会: }
indicators: {支出: {<<part>>}}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "shares-do-not-add-up"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        ("breakdowns: [{parts: [{name: 甲, value: 65%}, {name: 乙, value: 35%}]}]"),
        (
            "breakdowns: [{parts: [{name: 甲, value: 33.3%}, {name: 乙,"
            " value: 33.3%}, {name: 丙, value: 33.3%}]}]"
        ),
        ("breakdowns: [{parts: [{name: 甲, value: 98%}, {name: 乙, value: 97%}]}]"),
        ("breakdowns: [{partial: true, parts: [{name: 甲, value: 65%}, {name: 乙, value: 30%}]}]"),
        ("value: 95%, breakdowns: [{parts: [{name: 甲, value: 50%}, {name: 乙, value: 45%}]}]"),
        "breakdowns: [{parts: [{name: 甲, value: 95%}]}]",
    ],
)
def test_shares_rounded_ones_and_rates_are_right(
    check_year: Callable[..., Checked], part: str
) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        (("breakdowns: [{parts: [{name: 甲, value: 65%}, {name: 乙, value: 30%}]}]"), ["3:32"]),
        (("breakdowns: [{parts: [{name: 甲, value: 65.5%}, {name: 乙, value: 35.5%}]}]"), ["3:32"]),
    ],
)
def test_shares_that_miss_the_whole_are_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year, ("breakdowns: [{parts: [{name: 甲, value: 65%}, {name: 乙, value: 30%}]}]")
    ) == [
        (
            "records/2024.yaml:3:32: warning: The shares of “支出”"
            " add up to 95%, not to 100%: correct them."
            " [shares-do-not-add-up]"
        ),
    ]
