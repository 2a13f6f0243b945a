from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {{period: 2024, organisation: 示例中学{limit}}}
organisations: {{示例中学: , 甲小学: }}
signature: {{date: 2024-12-31}}
activities:
  - kind: {kind}
    date: 2024-03-05
    recipients: 甲小学
    {given}
    {evidence}
"""
FILES = {"evidence/a.pdf": "one", "evidence/b.pdf": "another"}
A, B = (f"file: evidence/{name}.pdf" for name in "ab")


@pytest.fixture
def found(check_year: Callable[..., Checked]) -> Callable[..., list[tuple[int, int]]]:
    """Return the places that the rule finds."""

    def find(
        given: str,
        evidence: str = "",
        limit: str = ", receipt_above: 1000",
        kind: str = "donation",
        configuration: str = "",
    ) -> list[tuple[int, int]]:
        entries = f"evidence: [{evidence}]" if evidence else ""
        text = RECORD.format(given=given, evidence=entries, limit=limit, kind=kind)
        return [
            (each.position.line, each.position.column)
            for each in check_year(text, configuration=configuration, others=FILES).findings
            if each.code == "money-without-receipt"
        ]

    return find


@pytest.mark.parametrize(
    ("given", "evidence", "places"),
    [
        ("donation: {cash: 8000}", "", [(8, 22)]),
        ("donation: {cash: 近1万元}", "", [(8, 22)]),
        ("donation: {cash: [8000, 500, 2000]}", "", [(8, 23), (8, 34)]),
        ("donation: {cash: 1000}", "", []),
        ("donation: {cash: {amount: 8000, status: planned}}", "", []),
        ("donation: {goods: {items: 书, value: 8000}}", "", []),
        ("donation: {cash: 8000}", f"{{{A}, sort: letter}}", [(8, 22)]),
        ("donation: {cash: 8000}", f"{{{A}, sort: transfer}}", []),
        ("donation: {cash: 8000}", f"{{{A}, sort: receipt, amount: 8000}}", []),
        ("donation: {cash: 8000}", f"{{{A}, sort: receipt, amount: 7500, partial: true}}", []),
        (
            "donation: {cash: 8000}",
            f"{{{A}, sort: receipt, amount: 500, partial: true}}",
            [(8, 22)],
        ),
        (
            "donation: {cash: 8000}",
            f"{{{A}, sort: receipt, amount: 5000}}, {{{B}, sort: transfer, amount: 3000}}",
            [],
        ),
    ],
)
def test_money_above_the_setting_needs_a_voucher(
    found: Callable[..., list[tuple[int, int]]],
    given: str,
    evidence: str,
    places: list[tuple[int, int]],
) -> None:
    assert found(given, evidence) == places


def test_nothing_is_asked_for_without_the_setting(
    found: Callable[..., list[tuple[int, int]]],
) -> None:
    assert found("donation: {cash: 800000}", limit="") == []


def test_none_asks_for_each(found: Callable[..., list[tuple[int, int]]]) -> None:
    assert found("donation: {cash: 1}", limit=", receipt_above: 0") == [(8, 22)]


def test_the_configuration_says_it_for_all_years(
    found: Callable[..., list[tuple[int, int]]],
) -> None:
    own = "[report]\nreceipt_above = 500\n"
    assert found("donation: {cash: 800}", limit="", configuration=own) == [(8, 22)]
    assert found("donation: {cash: 800}", configuration=own) == []


def test_arranged_money_has_its_receipts_elsewhere(
    found: Callable[..., list[tuple[int, int]]],
) -> None:
    works = "works: {{item: 水渠}}\n    investments: {{amount: 90000, arranged: {}}}"
    assert found(works.format("true"), kind="works") == []
    assert found(works.format("false"), kind="works") == [(9, 27)]
