from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: works, date: 2024-05-05, recipients: 甲小学, works: {item: 教室}, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "amount-suspiciously-small"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        "donation: {cash: 10}",
        "donation: {cash: {amount: 5, per: 300人}}",
        "investments: {amount: 45000}",
        "donation: {cash: 近2万元}",
    ],
)
def test_usual_amounts_and_shares_are_right(check_year: Callable[..., Checked], part: str) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("donation: {cash: 1.2}", ["5:90"]),
        ("investments: {amount: 4.5}", ["5:95"]),
    ],
)
def test_a_very_small_amount_is_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "donation: {cash: 1.2}") == [
        (
            "records/2024.yaml:5:90: warning: 1.2元 is very little: if"
            " 万元 is meant, write “1.2万元”."
            " [amount-suspiciously-small]"
        ),
    ]


IN_LARGE = RECORD.replace(
    "organisation: 示例中学}", "organisation: 示例中学, money_unit: <<unit>>}"
)


@pytest.mark.parametrize(
    ("unit", "part", "right"),
    [
        ("万元", "investments: {amount: 95.5}", "95.5万元"),
        ("万元", "investments: {amount: 180}", "180万元"),
        ("万元", "donation: {cash: 36}", "36万元"),
        ("亿元", "investments: {amount: 12.5}", "12.5亿元"),
    ],
)
def test_an_amount_without_a_unit_is_doubted_in_a_report_in_a_larger_one(
    check_year: Callable[..., Checked], unit: str, part: str, right: str
) -> None:
    record = IN_LARGE.replace("<<unit>>", unit).replace("<<part>>", part)
    codes = [
        each for each in check_year(record).findings if each.code == "amount-suspiciously-small"
    ]
    assert [f"write “{right}”" in str(each.message) for each in codes] == [True]


@pytest.mark.parametrize(
    "part",
    [
        "investments: {amount: 95.5元}",
        "investments: {amount: 45000}",
        "investments: {amount: 95.5万元}",
        "donation: {cash: 500}",
        "donation: {cash: {amount: 50, per: 300人}}",
    ],
)
def test_what_has_its_unit_is_right_in_a_report_in_a_larger_one(
    check_year: Callable[..., Checked], part: str
) -> None:
    record = IN_LARGE.replace("<<unit>>", "万元").replace("<<part>>", part)
    assert [
        each for each in check_year(record).findings if each.code == "amount-suspiciously-small"
    ] == []


def test_a_balance_in_a_larger_unit_is_asked_about(check_year: Callable[..., Checked]) -> None:
    record = IN_LARGE.replace("<<unit>>", "万元").replace(
        "<<part>>", "investments: {amount: 5万元}"
    )
    checked = check_year(record + "balance: {income: 62, spending: 58.6, closing: 3.4万元}\n")
    found = [each for each in checked.findings if each.code == "amount-suspiciously-small"]
    assert len(found) == 2


def test_the_unit_that_keeps_an_amount_from_being_doubted_is_not_advised_away(
    check_year: Callable[..., Checked],
) -> None:
    record = IN_LARGE.replace("<<unit>>", "万元").replace("<<part>>", "donation: {cash: 50元}")
    for written, advised in (("50元", []), ("五十元", ["50元"])):
        findings = check_year(record.replace("50元", written)).findings
        codes = {each.code for each in findings}
        noted = [str(each.message) for each in findings if each.code == "unusual-form"]
        assert "amount-suspiciously-small" not in codes
        assert len(noted) == len(advised)
        assert all(
            f"was read as {right}:" in each for right, each in zip(advised, noted, strict=True)
        )
