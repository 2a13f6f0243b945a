"""docs/rules.md in both languages is what the pages of the codes say."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from rule_reference import FILES, reference

from aidreport.cli.language import translation
from aidreport.explanations import pages
from aidreport.explanations.markdown import body

DOCS = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize("language", FILES)
def test_reference_is_fresh(language: str, rewrite: bool) -> None:
    file = DOCS / FILES[language]
    if rewrite:
        file.write_text(reference(language), encoding="utf-8", newline="\n")
    assert file.read_text(encoding="utf-8") == reference(language), "run it with --rewrite"


@pytest.mark.parametrize("language", FILES)
@pytest.mark.parametrize("code", pages())
def test_markdown_of_a_page_is_paragraphs_and_code_alone(code: str, language: str) -> None:
    tokens = MarkdownIt().parse(body(pages()[code], translation(language)))
    assert {token.type for token in tokens} <= {
        "paragraph_open",
        "paragraph_close",
        "inline",
        "fence",
    }
    inner = {child.type for token in tokens for child in token.children or ()}
    assert inner <= {"text", "code_inline", "text_special"}
