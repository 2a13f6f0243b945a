from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from aidreport.revisions.escaping import code, escaped

SIGNS = st.text(alphabet="甲a1 \\`*_[]<>()!|~&$#@:/.-+=^{}\n\r\t\u202e", max_size=40)


@given(SIGNS)
def test_words_of_a_record_are_shown_as_they_are_and_are_nothing_else(text: str) -> None:
    (token,) = MarkdownIt("commonmark").enable("strikethrough").parseInline(f"新：{escaped(text)}")
    assert {child.type for child in token.children or []} <= {"text", "text_special"}
    shown = "".join(child.content for child in token.children or [])
    wanted = " ".join(text.split()).replace("\u202e", "\ufffd")
    assert shown.replace("\u2060", "") == f"新：{wanted}".rstrip()


@pytest.mark.parametrize("call", ["@示例", "@octocat", "甲@example.org", "#12", "owner/name#12"])
def test_nobody_is_called_by_a_record(call: str) -> None:
    said = escaped(call)
    assert call not in said
    assert said.replace("\u2060", "") == call


@pytest.mark.parametrize("link", ["http://example.org", "www.example.org", "WWW.example.org"])
def test_no_address_becomes_a_link(link: str) -> None:
    said = escaped(link)
    assert "://" not in said
    assert "ww." not in said.lower()
    assert said.replace("\\", "") == link


@pytest.mark.parametrize("text", ["records/2009.yaml:1:1", "records/`x`.yaml"])
def test_places_are_code_where_that_can_be(text: str) -> None:
    (token,) = MarkdownIt("commonmark").parseInline(code(text))
    assert "".join(child.content for child in token.children or []) == text
