"""Pages for those who write records in Chinese: their examples are records in Chinese."""

from __future__ import annotations

import re

import pytest

from aidreport.editing.renaming import same_but_for_names
from aidreport.explanations import pages
from aidreport.explanations.in_language import in_language
from aidreport.explanations.page import Page
from aidreport.names import FIELDS
from aidreport.sources.reader import read

PAGES = [
    pytest.param(page, id=page.code)
    for page in pages().values()
    if any(path.startswith("records/") for path in page.bad)
]
# What these show is a slip in an English name, or a name that is not read.
ABOUT_ENGLISH = {
    *("doubled-key", "invisible-character", "pasted-table", "unknown-fact", "unknown-key"),
}
KEY = re.compile(rf"(?:^|[{{,-])\s*({'|'.join(FIELDS)}):(?=\s|$)", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_an_example_in_chinese_says_the_same(page: Page) -> None:
    chinese = in_language(page, "zh")
    for before, after in ((page.bad, chinese.bad), (page.good, chinese.good)):
        assert before.keys() == after.keys()
        for path in before:
            if path.endswith(".yaml"):
                old, new = (read(text.encode(), path).root for text in (before[path], after[path]))
                assert same_but_for_names(old, new)


def test_no_key_of_a_right_example_in_chinese_is_english() -> None:
    left = {
        page.code: found
        for page in (in_language(each, "zh") for each in pages().values())
        if page.code not in ABOUT_ENGLISH
        and (found := [key for text in page.good.values() for key in KEY.findall(text)])
    }
    assert left == {}


def test_in_english_a_page_stays_as_it_is() -> None:
    assert all(in_language(page, "en") is page for page in pages().values())
