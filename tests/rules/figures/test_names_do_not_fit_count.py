from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: staff-exchange, date: 2024-05-05, recipients: 甲小学, direction: sent, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "names-do-not-fit-count"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        "staff: [张示例, 李示例], count: 2名",
        "staff: [张示例], more_staff: true, count: 5名",
        "count: 5名",
        "staff: 张示例",
        "staff: 张示例, count: 十余名",
        "helpers: [甲小学], helper_count: 5个",
        "helpers: [甲小学], helper_count: 十余个",
    ],
)
def test_names_that_fit_are_right(check_year: Callable[..., Checked], part: str) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("staff: [张示例, 李示例], count: 5名", ["5:106"]),
        ("staff: [张示例, 李示例], more_staff: true, count: 1名", ["5:124"]),
        ("helpers: [甲小学, 示例中学], helper_count: 1个", ["5:116"]),
    ],
)
def test_names_that_do_not_fit_are_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "staff: [张示例, 李示例], count: 5名") == [
        (
            "records/2024.yaml:5:106: warning: 5名 are counted, but 2"
            " are named: correct the number, complete the names, or add"
            " “more_staff: true”. [names-do-not-fit-count]"
        ),
    ]
