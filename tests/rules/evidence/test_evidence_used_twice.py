from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "evidence-used-twice"
RECORD = """\
report: {{period: {year}, organisation: 示例中学}}
organisations: {{示例中学: , 甲小学: , 乙小学: }}
signature: {{date: {year}-12-31}}
activities:
  - kind: donation
    date: {year}-03-05
    recipients: 甲小学
    donation: {{cash: 8000}}
    evidence: [{first}]
  - kind: donation
    date: {year}-04-05
    recipients: 乙小学
    donation: {{cash: 6000}}
    evidence: [{second}]
"""
FILES = {"evidence/a.pdf": "one", "evidence/b.pdf": "one", "evidence/c.pdf": "two"}
A, B, C = (f"file: evidence/{name}.pdf, sort: receipt" for name in "abc")
LETTER = "file: evidence/a.pdf, sort: letter"


@pytest.fixture
def found(check_year: Callable[..., Checked]) -> Callable[..., list[tuple[int, str]]]:
    """Return the lines that the rule finds, with the first words that it says."""

    def find(first: str, second: str, before: str = "") -> list[tuple[int, str]]:
        others = dict(FILES)
        if before:
            others["records/2023.yaml"] = RECORD.format(year=2023, first=before, second="")
        checked = check_year(RECORD.format(year=2024, first=first, second=second), others=others)
        return [
            (each.position.line, str(each.message).partition(" at records")[0])
            for each in checked.findings
            if each.code == CODE
        ]

    return find


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (f"{{{A}}}", f"{{{A}}}", [(14, "The evidence “evidence/a.pdf” is named")]),
        (
            f"{{{A}}}",
            f"{{{B}}}",
            [(14, "“evidence/b.pdf” holds the same as “evidence/a.pdf”, which is named")],
        ),
        (f"{{{A}}}", f"{{{C}}}", []),
        (f"{{{A}}}", f"{{{LETTER}}}", []),
        (f"{{{LETTER}}}", f"{{{LETTER}}}", []),
        (f"{{{LETTER}}}, {{{LETTER}}}", "", [(9, "The evidence “evidence/a.pdf” is named")]),
        (
            f"{{{A}, number: '007', issuer: 甲小学}}",
            f"{{{C}, number: '007', issuer: 甲小学}}",
            [(14, "“evidence/c.pdf” has the number 007 of “evidence/a.pdf”, which is named")],
        ),
        (
            f"{{{A}, number: '007', issuer: 甲小学}}",
            f"{{{C}, number: '007', issuer: 乙小学}}",
            [],
        ),
    ],
)
def test_a_receipt_proves_one_payment(
    found: Callable[..., list[tuple[int, str]]],
    first: str,
    second: str,
    expected: list[tuple[int, str]],
) -> None:
    assert found(first, second) == expected


def test_a_receipt_of_the_year_before_is_found(
    found: Callable[..., list[tuple[int, str]]],
) -> None:
    assert found(f"{{{C}}}", f"{{{B}}}", before=f"{{{A}}}") == [
        (14, "“evidence/b.pdf” holds the same as “evidence/a.pdf”, which is named")
    ]


def test_files_that_are_not_there_are_told_apart_by_their_names(
    found: Callable[..., list[tuple[int, str]]],
) -> None:
    gone = "{file: evidence/gone.pdf, sort: receipt}"
    assert [line for line, _ in found(gone, gone)] == [14]
    assert found(gone, "{file: evidence/lost.pdf, sort: receipt}") == []
