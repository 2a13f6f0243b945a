from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: donation, date: 2024-05-05, recipients: 甲小学, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "planned-counted-as-paid"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        ("donation: {cash: {amount: 20000, status: planned}}, text: 企业承诺捐赠。"),
        "donation: {cash: 20000}, text: 按计划捐赠。",
        "donation: {cash: 20000}, text: 明年计划捐赠图书。",
        "donation: {cash: 20000}, text: 将捐款送到学校。",
        "text: 计划捐款。",
    ],
)
def test_plans_for_later_and_planned_money_are_right(
    check_year: Callable[..., Checked], part: str
) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("donation: {cash: 20000}, text: 企业承诺捐赠的款项。", ["5:90"]),
        ("donation: {cash: 20000}, outcomes: 拟于年底前拨付到校", ["5:92"]),
    ],
)
def test_words_that_say_less_are_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "donation: {cash: 20000}, text: 企业承诺捐赠的款项。") == [
        (
            "records/2024.yaml:5:90: warning: “承诺捐赠” says that"
            " the money is not given yet, but it is counted as paid:"
            " add “status: planned” to the money, or correct the"
            " words. [planned-counted-as-paid]"
        ),
    ]
