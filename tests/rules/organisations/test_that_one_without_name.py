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
        "records/2024.yaml:5:57: warning: “该村” takes up what has been named, but this activity"
        " names nobody: add “recipients”, or write the name. [that-one-without-name]"
    ]


@pytest.mark.parametrize(
    "fields",
    [
        "recipients: 示例村, outcomes: 改善了该村的环境",
        "place: 示例村, contents: 清扫该村道路",
        "contents: 活动应该村村都有",
        "outcomes: 改善了环境",
    ],
)
def test_what_has_been_named_may_be_taken_up(
    check_year: Callable[..., Checked], fields: str
) -> None:
    assert found(check_year, fields) == []
