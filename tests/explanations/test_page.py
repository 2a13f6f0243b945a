from __future__ import annotations

import pytest

from aidreport.diagnostics import Severity
from aidreport.explanations.page import Page, parse, with_characters

TEXT = """\
Something is
wrong.

It is, by GB/T 9704
(clause 1).

Severity: note

Bad:
    a: 1

    b: 2
    ---
    a: 3

Good:
    a: 2

Good aidreport.toml:
    lang = "zh"
"""


def test_page_is_read_from_a_docstring() -> None:
    assert parse(TEXT, "some-code", "dates") == Page(
        "some-code",
        "dates",
        Severity.NOTE,
        False,
        ("Something is wrong.", "It is, by GB/T 9704 (clause 1)."),
        {"records/2024.yaml": "a: 1\n\nb: 2\n", "records/2023.yaml": "a: 3\n"},
        {"records/2024.yaml": "a: 2\n", "aidreport.toml": 'lang = "zh"\n'},
    )


def test_severity_of_a_rule_is_that_of_the_rule() -> None:
    page = parse("Something is wrong.", "some-code", "dates", Severity.WARNING)
    assert (page.severity, page.is_rule) == (Severity.WARNING, True)


def test_severity_is_error_where_none_is_named() -> None:
    assert parse("Something is wrong.", "some-code", "dates").severity is Severity.ERROR


@pytest.mark.parametrize("text", ["", "Bad:\n", "Bad:\n\n", "Good\n", "Severity: loud"])
def test_broken_page_is_read_without_an_example(text: str) -> None:
    page = parse(text, "some-code", "dates")
    assert (page.bad.get("records/2024.yaml", "").strip(), page.good) == ("", {})


def test_character_that_cannot_be_seen_is_written_by_its_number() -> None:
    assert with_characters("a<U+000B>b<U+3000>c <U+X>") == "a\x0bb\u3000c <U+X>"
