"""Examples of pages as whoever reads them writes records: with names in Chinese, or in English."""

from __future__ import annotations

from aidreport.editing.renaming import CHINESE, renamed
from aidreport.explanations.page import Example, Page
from aidreport.frozen import replace
from aidreport.sources.reader import read

_ABOUT_ENGLISH = frozenset(
    {"doubled-key", "invisible-character", "pasted-table", "unknown-fact", "unknown-key"}
)
"""Codes whose examples show a slip in an English name, which is answered in English, or a name
that is not read."""


def in_language(page: Page, language: str) -> Page:
    """Return a page whose records have their names in a language, `zh` or `en`."""
    if language != CHINESE or page.code in _ABOUT_ENGLISH:
        return page
    return replace(page, bad=_in_chinese(page.bad), good=_in_chinese(page.good))


def _in_chinese(example: Example) -> Example:
    return {path: _renamed(path, text) for path, text in example.items()}


def _renamed(path: str, text: str) -> str:
    if not (path.startswith("records/") and path.endswith((".yaml", ".yml"))):
        return text
    root = read(text.encode(), path).root
    return renamed(text, root, CHINESE, values=True)
