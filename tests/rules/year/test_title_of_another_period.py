from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {organisation: 示例中学, <<part>>}
organisations: {示例中学: }
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "title-of-another-period"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        "period: 2024, title: 2024年度总结",
        "period: 2024, title: 2018年以来工作总结",
        "period: 2024年上半年, title: 2024年上半年总结",
        "period: 2024-07至2024-12, title: 2024年下半年总结",
        "period: 2024-01至2024-03, title: 2024年第一季度总结",
        "period: 2023—2024学年度, title: 2023—2024学年度总结",
        ("period: 2022至2024, title: 三年总结, subtitle: 2022年至2024年"),
        "period: 2024-09至2025-01, title: 2024学年度第一学期总结",
        "period: 2019, title: 2019年救助工作执行情况和2020年救助工作安排",
        "period: 2024, title: 2024年工作总结及2025年工作计划",
        "period: 2024, title: 2024年度工作总结暨2025年度工作要点",
        "period: 2024, title: 2024年工作情况和2025年上半年工作打算",
        "period: 2024年上半年, title: 2024年上半年总结及下半年工作安排",
    ],
)
def test_titles_that_fit_are_right(check_year: Callable[..., Checked], part: str) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("period: 2024, title: 2024年第一季度总结", ["1:56"]),
        ("period: 2024, title: 2023年总结", ["1:51"]),
        ("period: 2024, title: 2023年总结及2025年计划", ["1:51"]),
        ("period: 2024, title: 2024年及2025年总结", ["1:57"]),
        ("period: 2024, title: 2024年上半年总结", ["1:56"]),
        ("period: 2024-01至2024-06, title: 2024年度总结", ["1:66"]),
        ("period: 2024-01至2024-06, title: 2024年下半年总结", ["1:67"]),
        ("period: 2024, title: 总结, subtitle: 2024年上半年", ["1:70"]),
    ],
)
def test_titles_of_other_periods_are_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "period: 2024, title: 2024年第一季度总结") == [
        (
            "records/2024.yaml:1:56: warning: “第一季度” does not fit"
            " the period of the report, 2024-01-01 to 2024-12-31:"
            " correct the title or the period."
            " [title-of-another-period]"
        ),
    ]
