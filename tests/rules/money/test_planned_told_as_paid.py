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
    found = [finding for finding in findings if finding.code == "planned-told-as-paid"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        ("donation: {cash: {amount: 20000, status: planned}}, text: 款项将于年底前拨付。"),
        ("donation: {cash: {amount: 20000, status: planned}}, text: 已计划捐赠。"),
        ("donation: {cash: [{amount: 20000, status: planned}, 500]}, text: 款项已拨付。"),
        ("donation: {cash: {amount: 20000, status: arrived}}, text: 款项已到账。"),
        "donation: {cash: 500}, text: 款项已拨付。",
        "donation: {goods: {items: 图书}}, text: 图书已送达。",
    ],
)
def test_words_that_fit_the_status_are_right(check_year: Callable[..., Checked], part: str) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        (("donation: {cash: {amount: 20000, status: planned}}, text: 款项已拨付到位。"), ["5:117"]),
        (("donation: {cash: {amount: 20000, status: planned}}, outcomes: 已全部捐出"), ["5:119"]),
        (("donation: {cash: {amount: 20000, status: arrived}}, text: 款项已经发放。"), ["5:117"]),
    ],
)
def test_words_that_say_more_are_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year, ("donation: {cash: {amount: 20000, status: planned}}, text: 款项已拨付到位。")
    ) == [
        (
            "records/2024.yaml:5:117: warning: “已拨付” says that the"
            " money was given, but it is recorded as planned: correct"
            " the words, or the status. [planned-told-as-paid]"
        ),
    ]


FRAME = """\
report: {period: 2024, organisation: 示例中学, text: "<<text>>"}
organisations: {示例中学: , 甲小学: }
activities:
  - kind: donation
    date: 2024-05-05
    recipients: 甲小学
    donation: {cash: [{amount: 20000, status: planned}, {amount: 500, status: arrived}, 300]}
"""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("今年已拨付资金2万元。", 1),
        ("今年已发放500元。", 1),
        ("今年已到账500元。", 0),
        ("今年已捐300元，已捐赠图书。", 0),
        ("今年拟拨付2万元。", 0),
    ],
)
def test_a_text_of_the_report_is_compared_by_its_amount(
    check_year: Callable[..., Checked], text: str, number: int
) -> None:
    findings = check_year(FRAME.replace("<<text>>", text)).findings
    assert len([each for each in findings if each.code == "planned-told-as-paid"]) == number
