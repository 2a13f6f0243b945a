"""Every page, by what it has to have."""

from __future__ import annotations

import re

import pytest

from aidreport.explanations import HERE, pages
from aidreport.explanations.families import FAMILIES
from aidreport.explanations.page import NO_EXAMPLE, Page
from aidreport.rules import RULES

PAGES = [pytest.param(page, id=page.code) for page in pages().values()]


@pytest.mark.parametrize("page", PAGES)
def test_page_begins_with_one_sentence_and_goes_on_with_the_reason(page: Page) -> None:
    assert re.fullmatch(r"[^.]+(\.[^\s.][^.]*)*\.", page.summary), "one sentence, with a full stop"
    assert len(page.paragraphs) > 1, "say why it is a finding, with the source"


@pytest.mark.parametrize("page", PAGES)
def test_page_has_examples_or_says_why_it_has_none(page: Page) -> None:
    without = page.paragraphs[-1].startswith(NO_EXAMPLE)
    assert (bool(page.bad), bool(page.good)) == (not without, not without)


@pytest.mark.parametrize("page", PAGES)
def test_family_has_a_name(page: Page) -> None:
    assert page.family in FAMILIES, "add the family to aidreport/explanations/families.py"


def test_no_code_has_two_pages() -> None:
    names = [file.stem for file in HERE.glob("*/*.py") if file.stem != "__init__"]
    names += [rule.code.replace("-", "_") for rule in RULES]
    assert sorted(set(names)) == sorted(names)
