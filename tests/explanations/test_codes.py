"""Every code that the package uses has a page, and every page explains a code that is used."""

from __future__ import annotations

import re
from pathlib import Path

from codes import codes_used, severities_used

from aidreport.diagnostics import Severity
from aidreport.explanations import pages

TESTS = Path(__file__).parent.parent
HOW = """these codes have no page. That of a rule is the docstring of its module. For any other \
code, write aidreport/explanations/<family>/<code, with _ for ->.py with nothing but a docstring, \
in the form that aidreport/explanations/page.py describes; then put the Chinese of its paragraphs \
into the catalogue, where `pytest tests/locale --rewrite` adds them"""


def test_every_code_has_a_page() -> None:
    missing = {code: place for code, place in codes_used().items() if code not in pages()}
    assert missing == {}, HOW


def test_every_page_explains_a_code_that_is_used() -> None:
    assert set(pages()) - set(codes_used()) == set(), "these pages explain nothing: delete them"


def test_a_page_states_the_severest_that_a_code_has_in_the_package() -> None:
    used = {code: found for code, found in severities_used().items() if code in pages()}
    assert len(used) > 40
    order = list(Severity)
    assert {code: pages()[code].severity for code in used} == {
        code: min(found, key=order.index) for code, found in used.items()
    }


def test_every_code_in_expected_findings_has_a_page() -> None:
    expected = [*TESTS.glob("bad/*/*/expected.txt"), TESTS / "locale" / "sentences.md"]
    said = {
        code
        for file in expected
        for code in re.findall(
            r"^\S+:\d+:\d+: .* \[([a-z0-9-]+)\]$", file.read_text(encoding="utf-8"), re.M
        )
    }
    assert said - set(pages()) == set(), HOW
