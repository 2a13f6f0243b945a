"""Every page, by what it has to have."""

from __future__ import annotations

import re

from aidreport.explanations import HERE, pages
from aidreport.explanations.families import FAMILIES
from aidreport.explanations.page import NO_EXAMPLE
from aidreport.rules import RULES

PAGES = pages().values()


def test_pages_begin_with_one_sentence_and_go_on_with_the_reason() -> None:
    sentence = re.compile(r"[^.]+(\.[^\s.][^.]*)*\.")
    wrong = [page.code for page in PAGES if not sentence.fullmatch(page.summary)]
    assert wrong == [], "one sentence, with a full stop"
    alone = [page.code for page in PAGES if len(page.paragraphs) < 2]
    assert alone == [], "say why it is a finding, with the source"


def test_pages_have_examples_or_say_why_they_have_none() -> None:
    wrong = {
        page.code: (bool(page.bad), bool(page.good))
        for page in PAGES
        if {bool(page.bad), bool(page.good)} != {not page.paragraphs[-1].startswith(NO_EXAMPLE)}
    }
    assert wrong == {}


def test_families_have_names() -> None:
    nameless = {page.code: page.family for page in PAGES if page.family not in FAMILIES}
    assert nameless == {}, "add the family to aidreport/explanations/families.py"


def test_no_code_has_two_pages() -> None:
    names = [file.stem for file in HERE.glob("*/*.py") if file.stem != "__init__"]
    names += [rule.code.replace("-", "_") for rule in RULES]
    assert sorted(set(names)) == sorted(names)
