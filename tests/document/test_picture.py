from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.document.blocks import Byline, Paragraph, Picture, Properties, Run
from aidreport.document.reader import read
from aidreport.document.unsupported import UnsupportedMarkdown
from aidreport.rendering.escape import escape_markdown

PROPERTIES = Properties("示例", "示例", 2024)


def blocks(markdown: str) -> tuple[object, ...]:
    return read(markdown, PROPERTIES).blocks


def centred(inside: str) -> str:
    return f'<div align="center">\n\n{inside}\n\n</div>\n'


def test_an_image_on_a_line_alone_is_a_picture() -> None:
    assert blocks("![一块黑板](2024.assets/a.jpg)\n") == (Picture("2024.assets/a.jpg", "一块黑板"),)


def test_what_stands_below_it_is_its_caption() -> None:
    markdown = centred("![一块黑板](2024.assets/a.jpg)\\\n图1　王一老师\\\n上公开课")
    assert blocks(markdown) == (
        Picture("2024.assets/a.jpg", "一块黑板", "图1　王一老师\n上公开课"),
    )


def test_a_file_of_any_name_is_found() -> None:
    assert blocks("![甲](年度%20总结.assets/a%28b%29.jpg)") == (
        Picture("年度 总结.assets/a(b).jpg", "甲"),
    )


@given(st.text(min_size=1, max_size=30))
def test_whatever_is_seen_there_is_said_as_it_is(words: str) -> None:
    line = " ".join(words.split())
    shown = "甲" + line + "乙"
    assert blocks(f"![{escape_markdown(shown)}](a.jpg)") == (
        Picture("a.jpg", shown.replace("\0", "\ufffd")),
    )


def test_only_the_pictures_of_the_report_may_be_shown() -> None:
    assert read("![甲](a.jpg)", PROPERTIES, {"a.jpg"}).blocks == (Picture("a.jpg", "甲"),)
    with pytest.raises(UnsupportedMarkdown, match="no photo or chart") as caught:
        read(f"正文。\n\n{centred('![甲](https://example.org/a.jpg)')}", PROPERTIES, {"a.jpg"})
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ("![甲](a.jpg)正文", "an image inside a line of text"),
        ("![甲](a.jpg)\n正文", "an image inside a line of text"),
        ("正文![甲](a.jpg)", "an image"),
        ('![甲](a.jpg "题")', "an image with a title"),
        ("![**甲**](a.jpg)", "bold text in a heading, a table or the signature"),
        ("![甲](a.jpg)\\\n**图1**", "bold text in a heading, a table or the signature"),
    ],
)
def test_what_no_format_could_show_is_refused(markdown: str, found: str) -> None:
    with pytest.raises(UnsupportedMarkdown, match=f"holds {found},") as caught:
        blocks(markdown)
    assert caught.value.line in (1, 2)


def test_an_exclamation_mark_is_text() -> None:
    assert blocks("\\!\\[甲\\]") == (Paragraph((Run("![甲]"),)),)
    assert blocks(centred("甲！")) == (Byline(("甲！",)),)
