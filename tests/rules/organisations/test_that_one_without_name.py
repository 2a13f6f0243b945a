from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 示例村: }
activities:
"""


def found(check_year: Callable[..., Checked], fields: str) -> list[str]:
    activity = f"  - {{kind: volunteering, date: 2024-03-05, {fields}}}\n"
    findings = check_year(FRAME + activity).findings
    return [each.line(str) for each in findings if each.code == "that-one-without-name"]


def test_a_village_that_nobody_named(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "outcomes: 改善了该村的环境") == [
        "records/2024.yaml:5:57: warning: “该村” takes up what has been named, but nobody is"
        " named here: add “recipients”, or write the name. [that-one-without-name]"
    ]


@pytest.mark.parametrize(
    "fields",
    [
        "recipients: 示例村, outcomes: 改善了该村的环境",
        "place: 示例村, contents: 清扫该村道路",
        "contents: 活动应该村村都有",
        "outcomes: 改善了环境",
        "text: 示例村地处山区，我校为该村修路。",
    ],
)
def test_what_has_been_named_may_be_taken_up(
    check_year: Callable[..., Checked], fields: str
) -> None:
    assert found(check_year, fields) == []


def test_a_text_of_an_activity_is_looked_at(check_year: Callable[..., Checked]) -> None:
    (said,) = found(check_year, "text: 该村道路焕然一新。")
    assert said.startswith("records/2024.yaml:5:50: warning: “该村” takes up")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("今年我校为该村修路。", ["records/2024.yaml:1:55"]),
        ("示例村地处山区，今年我校为该村修路。", []),
        ("我校帮助该校改善条件。", []),
    ],
)
def test_a_text_about_the_year_may_take_up_what_is_named_anywhere(
    check_year: Callable[..., Checked], text: str, places: list[str]
) -> None:
    record = (
        f"report: {{period: 2024, organisation: 示例中学, text: {text}}}\n"
        "signature: {date: 2024-12-31}\norganisations: {示例中学: }\n"
    )
    findings = check_year(record).findings
    told = [each.position for each in findings if each.code == "that-one-without-name"]
    assert [f"{place.path}:{place.line}:{place.column}" for place in told] == places
