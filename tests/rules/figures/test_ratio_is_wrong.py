from __future__ import annotations

from collections.abc import Callable

import pytest

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲村: {profile: {figures: [%s]}}}
indicators: {耕地面积: {value: 900亩}, 人口: {value: 500人}, 困难人口: {value: 60人}, %s}
"""


@pytest.mark.parametrize(
    ("part", "other"),
    [
        (
            "{name: 耕地, value: 900亩}, {name: 人口, value: 5人}, {name: 人均耕地, value: 2亩}",
            "",
        ),
        (
            "{name: 收入, value: 9万元}, {name: 户数, value: 5户}, {name: 户均收入, value: 3万元}",
            "",
        ),
        ("{name: 学校, value: 1所}", "占有: {value: 2.5亩, ratio: [耕地面积, 人口]}"),
        ("{name: 学校, value: 1所}", "困难比例: {value: 15%, ratio: [困难人口, 人口]}"),
        ("{name: 学校, value: 1所}", "占有: {ratio: [耕地面积, 住户]}"),
        ("{name: 学校, value: 1所}", "占有: {ratio: 耕地面积}"),
        ("{name: 学校, value: 1所}", "人均耕地: {value: 2.5亩}"),
    ],
)
def test_what_contradicts_is_reported(
    said_of: Callable[[str, str], list[str]], part: str, other: str
) -> None:
    assert len(said_of("ratio-is-wrong", RECORD % (part, other))) == 1


@pytest.mark.parametrize(
    ("part", "other"),
    [
        (
            "{name: 耕地, value: 900亩}, {name: 人口, value: 50人}, {name: 人均耕地, value: 18亩}",
            "",
        ),
        (
            "{name: 耕地, value: 950亩}, {name: 人口, value: 500人}, {name: 人均耕地, value: 2亩}",
            "",
        ),
        ("{name: 人口, value: 500人}, {name: 人均可支配收入, value: 12600元}", ""),
        ("{name: 学校, value: 1所}", "占有: {value: 1.8亩, ratio: [耕地面积, 人口]}"),
        ("{name: 学校, value: 1所}", "占有: {ratio: [耕地面积, 人口]}"),
        ("{name: 学校, value: 1所}", "困难比例: {value: 12%, ratio: [困难人口, 人口]}"),
    ],
)
def test_what_fits_is_left_alone(
    said_of: Callable[[str, str], list[str]], part: str, other: str
) -> None:
    assert said_of("ratio-is-wrong", RECORD % (part, other)) == []


def test_what_is_said(said_of: Callable[[str, str], list[str]]) -> None:
    record = RECORD % ("{name: 学校, value: 1所}", "人均耕地: {value: 2.5亩}")
    assert said_of("ratio-is-wrong", record) == [
        "3:88: warning: “人均耕地” is said to be 2.5亩, but 900亩 for 500人 are 1.8亩: correct one"
        " of the three."
    ]
