"""The page “which kind is it?” has an example of every kind, and the sentence that it gives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kinds_page import kinds_shown, with_sentences

from aidreport.model.kinds import KINDS
from aidreport.names import KINDS as NAMES
from aidreport.sources.project import Project

PAGE = Path(__file__).parent.parent.parent / "docs" / "kinds.zh-CN.md"


def test_each_sentence_of_the_page_is_what_its_record_gives(
    make_project: Callable[..., Project], rewrite: bool
) -> None:
    page = PAGE.read_text(encoding="utf-8")
    made = with_sentences(page, make_project)
    if rewrite:
        PAGE.write_text(made, encoding="utf-8", newline="\n")
    assert made == page or rewrite


def test_the_page_has_every_kind() -> None:
    assert sorted(kinds_shown(PAGE)) == sorted(NAMES[kind] for kind in KINDS)
