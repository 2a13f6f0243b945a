from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "amount-of-evidence-differs"
RECORD = """\
report: {{period: 2024, organisation: 示例中学}}
organisations: {{示例中学: , 甲小学: }}
signature: {{date: 2024-12-31}}
activities:
  - kind: {kind}
    date: 2024-03-05
    recipients: 甲小学
    {given}
    evidence: [{evidence}]
"""
TOO_MUCH = "The evidence of this sort comes to {}, and the activity records only {}: correct"
LESS = "The evidence of this sort comes to {}, and the activity records {}: correct"


@pytest.fixture
def found(check_year: Callable[..., Checked]) -> Callable[..., list[str]]:
    """Return what the rule says of a donation with some evidence."""

    def find(given: str, *evidence: str, kind: str = "donation") -> list[str]:
        names = [f"evidence/{number}.pdf" for number in range(len(evidence))]
        entries = [f"{{file: {name}, {each}}}" for name, each in zip(names, evidence, strict=True)]
        text = RECORD.format(kind=kind, given=given, evidence=", ".join(entries))
        findings = check_year(text, others={name: name for name in names}).findings
        assert {each.code for each in findings} <= {CODE, "only-the-year-known"}
        return [str(each.message).partition(" the amount")[0] for each in findings]

    return find


@pytest.mark.parametrize(
    ("given", "evidence"),
    [
        ("donation: {cash: 8000}", ["sort: receipt, amount: 8000"]),
        ("donation: {cash: 8000}", ["sort: receipt, amount: 5000", "sort: receipt, amount: 3000"]),
        ("donation: {cash: 8000}", ["sort: receipt, amount: 5000", "sort: transfer, amount: 3000"]),
        ("donation: {cash: 8000}", ["sort: receipt, amount: 8000", "sort: transfer, amount: 8000"]),
        ("donation: {cash: 8000}", ["sort: receipt, amount: 5000, partial: true"]),
        ("donation: {cash: [5000, 3000]}", ["sort: receipt, amount: 3000"]),
        ("donation: {cash: [5000, 3000, 100]}", ["sort: receipt, amount: 5100"]),
        ("donation: {cash: {amount: 500, per: 26户}}", ["sort: signed-list, amount: 13000"]),
        ("donation: {cash: 1000, goods: {items: 书, value: 200}}", ["sort: receipt, amount: 1000"]),
        ("donation: {cash: 1000, goods: {items: 书, value: 200}}", ["sort: invoice, amount: 200"]),
        ("donation: {cash: 1000, goods: {items: 书, value: 200}}", ["sort: receipt, amount: 1200"]),
        # What nobody knows exactly is not compared.
        ("donation: {cash: 近1万元}", ["sort: receipt, amount: 9000"]),
        ("donation: {cash: 1000, goods: {items: 书}}", ["sort: receipt, amount: 1200"]),
        ("donation: {cash: 8000}", ["sort: receipt, amount: 近1万元"]),
        ("donation: {cash: 8000}", ["sort: agreement, amount: 24000"]),
        ("donation: {cash: 8000}", ["sort: receipt"]),
    ],
)
def test_evidence_that_fits_is_not_found(
    found: Callable[..., list[str]], given: str, evidence: list[str]
) -> None:
    assert found(given, *evidence) == []


@pytest.mark.parametrize(
    ("given", "evidence", "said"),
    [
        (
            "donation: {cash: 2835.5}",
            ["sort: receipt, amount: 2385.5"],
            LESS.format("2385.5元", "2835.5元"),
        ),
        (
            "donation: {cash: 8000}",
            ["sort: receipt, amount: 8000", "sort: transfer, amount: 7000"],
            LESS.format("7000元", "8000元"),
        ),
        (
            "donation: {cash: 8000}",
            ["sort: receipt, amount: 9000, partial: true"],
            TOO_MUCH.format("9000元", "8000元"),
        ),
        (
            "donation: {cash: 1000, goods: {items: 书, value: 200}}",
            ["sort: certificate, amount: 1300"],
            TOO_MUCH.format("1300元", "1000元 and goods worth 200元"),
        ),
        (
            "donation: {cash: {amount: 800, status: planned}}",
            ["sort: receipt, amount: 800"],
            "This evidence is about 800元, and the activity records no money that was paid or"
            " has arrived, and no value of goods: record it, or correct",
        ),
    ],
)
def test_evidence_that_does_not_fit_is_found(
    found: Callable[..., list[str]], given: str, evidence: list[str], said: str
) -> None:
    assert found(given, *evidence) == [said]


def test_the_money_of_each_kind_is_compared(found: Callable[..., list[str]]) -> None:
    given = "sponsored: {stage: 初中, new: 10名, each: 800}"
    assert found(given, "sort: signed-list, amount: 8000", kind="sponsorship") == []
    assert len(found(given, "sort: signed-list, amount: 800", kind="sponsorship")) == 1
