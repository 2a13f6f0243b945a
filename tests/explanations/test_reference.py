"""docs/rules.md in both languages is what the pages of the codes say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
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
def test_markdown_of_pages_is_paragraphs_and_code_alone(language: str) -> None:
    allowed = {"paragraph_open", "paragraph_close", "inline", "fence"}
    allowed |= {"text", "code_inline", "text_special"}
    reader, translate = MarkdownIt(), translation(language)
    found = {code: kinds(reader.parse(body(page, translate))) for code, page in pages().items()}
    assert {code: more for code, used in found.items() if (more := used - allowed)} == {}


def kinds(tokens: Sequence[Token]) -> set[str]:
    inner = [child for token in tokens for child in token.children or ()]
    return {token.type for token in (*tokens, *inner)}
