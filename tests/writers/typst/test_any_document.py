"""Whatever a report says is in its PDF, all of it and in order, or the PDF is refused."""

from __future__ import annotations

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_pages import FREE_FONTS, need_tools

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Block,
    Byline,
    Column,
    Document,
    Heading,
    Item,
    Paragraph,
    Properties,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
    plain_text,
)
from aidreport.pdf.text import texts
from aidreport.writers.typst import written

pieces = st.sampled_from(
    [
        *(
            "示例",
            "县",
            "2024年",
            "12.5%",
            "，",
            "。",
            "“",
            "”",
            "——",
            "……",
            "（",
            "）",
            "《",
            "》",
            "、",
        ),
        *("Tom’s", "https://www.example.com/a?b=c&d", "a" * 90, "1" * 50, "#", "$x$", "\\", '"'),
        *("*粗*", "_斜_", "@ref", "<label>", "//", "/*", "`", "= ", "- ", "+ ", "~", "1. ", "a※b"),
    ]
)
words = st.lists(pieces, min_size=1, max_size=12).map("".join)
lines = st.lists(words, min_size=1, max_size=3).map(tuple)
runs = st.lists(st.builds(Run, words, st.booleans()), min_size=1, max_size=3).map(tuple)
cells = st.lists(pieces.filter(lambda piece: len(piece) < 30), max_size=3).map("".join)
tables = st.integers(1, 9).flatmap(
    lambda count: st.builds(
        Table,
        st.lists(
            st.builds(Column, cells.filter(bool), st.booleans()), min_size=count, max_size=count
        ).map(tuple),
        st.lists(st.lists(cells, min_size=count, max_size=count).map(tuple), max_size=6).map(tuple),
    )
)
blocks = st.lists(
    st.one_of(
        st.builds(Byline, lines),
        st.builds(Salutation, words),
        st.builds(Heading, st.integers(1, 4), words),
        st.builds(Paragraph, runs, st.just("") | words.map("（一）{}：".format)),
        st.builds(Item, st.integers(1, 20), runs),
        st.builds(AttachmentNote, lines),
        st.builds(Signature, lines | lines.map(lambda each: (*each, "2024年5月6日"))),
        st.builds(Attachment, st.just("附件"), words),
        tables,
    ),
    max_size=8,
)


@pytest.fixture(scope="module", autouse=True)
def tools() -> None:
    need_tools()


@given(title=words, body=blocks, sealed=st.booleans())
@settings(deadline=None, max_examples=examples(20), suppress_health_check=[HealthCheck.too_slow])
def test_all_that_a_report_says_is_read_back(title: str, body: list[Block], sealed: bool) -> None:
    document = Document(
        Properties(title, "示例市甲中学", 2024, sealed=sealed),
        (Title((title,)), *body),
        fonts=FREE_FONTS,
    )
    made = written(document, "")
    assert made.remarks == ()
    read = [each for each in texts(made.content) if each.tagged]
    assert bare(each.words for each in read) == bare(map(plain_text, document.blocks))


def bare(said: object) -> str:
    return "".join("".join(said).split())  # type: ignore[arg-type]
