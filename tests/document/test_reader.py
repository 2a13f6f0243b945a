import re
from string import punctuation

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
)
from aidreport.document.reader import read
from aidreport.document.unsupported import UnsupportedMarkdown

PROPERTIES = Properties("示例总结", "示例市甲中学", 2009)


def blocks(markdown: str) -> tuple[Block, ...]:
    return read(markdown, PROPERTIES).blocks


def text(*pieces: str) -> Paragraph:
    return Paragraph(tuple(Run(piece) for piece in pieces))


def test_the_properties_go_with_the_document():
    assert read("正文", PROPERTIES) == Document(PROPERTIES, (text("正文"),))


def test_nothing_gives_no_blocks():
    assert blocks("\n\n") == ()


@pytest.mark.parametrize(
    ("markdown", "block"),
    [
        ("# 工作总结", Title(("工作总结",))),
        ("# 甲<br>乙<br/>丙", Title(("甲", "乙", "丙"))),
        ("甲\\\n乙\n===", Title(("甲", "乙"))),
        ("## 一、领导", Heading(1, "一、领导")),
        ("### （一）领导", Heading(2, "（一）领导")),
        ("#### 1.领导", Heading(3, "1.领导")),
        ("##### （1）领导", Heading(4, "（1）领导")),
        ("正文&amp;\\*\\*", text("正文&**")),
        ("1.不是列表", text("1.不是列表")),
        ("7. 条目", Item(7, (Run("条目"),))),
        ("1. 甲**乙**", Item(1, (Run("甲"), Run("乙", strong=True)))),
        ("1.", Item(1, ())),
    ],
)
def test_each_element_is_its_block(markdown, block):
    assert blocks(markdown) == (block,)


@pytest.mark.parametrize(
    ("markdown", "paragraph"),
    [
        ("**（一）指导**：正文", Paragraph((Run("正文"),), "（一）指导：")),
        ("**（一）指导**：", Paragraph((), "（一）指导：")),
        (
            "**（一）指导**：甲**乙**",
            Paragraph((Run("甲"), Run("乙", strong=True)), "（一）指导："),
        ),
        ("**指导**正文", Paragraph((Run("指导", strong=True), Run("正文")))),
        ("甲**指导**：乙", Paragraph((Run("甲"), Run("指导", strong=True), Run("：乙")))),
        ("**指导**", Paragraph((Run("指导", strong=True),))),
    ],
)
def test_bold_text_and_a_colon_at_the_start_are_the_lead(markdown, paragraph):
    assert blocks(markdown) == (paragraph,)


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
def test_a_list_is_tight_or_loose(gap):
    assert blocks(f"3. 甲{gap}4. 乙") == (Item(3, (Run("甲"),)), Item(4, (Run("乙"),)))


@pytest.mark.parametrize(
    ("markdown", "joined"),
    [
        ("甲乙\n丙", "甲乙丙"),
        ("“甲”\n（乙）", "“甲”（乙）"),
        ("甲\n54人", "甲 54人"),
        ("Tom\nand 甲", "Tom and 甲"),
    ],
)
def test_a_soft_break_is_a_space_only_outside_chinese(markdown, joined):
    assert blocks(markdown) == (text(joined),)


def test_a_soft_break_joins_bold_text_too():
    assert blocks("甲**乙**\n**丙**") == (Paragraph((Run("甲"), Run("乙丙", strong=True))),)


@pytest.mark.parametrize(
    "comment", ["<!-- 甲 -->", "<!--\n甲\n\n乙\n-->", "<!-- 甲 --> <!-- 乙 -->"]
)
def test_comments_are_skipped(comment):
    assert blocks(f"{comment}\n\n甲<!-- 乙 -->丙\n\n{comment}\n") == (text("甲丙"),)


def test_the_signature_keeps_its_lines():
    markdown = '正文\n\n<div align="right">\n\n示例市甲中学\\\n2009年12月31日\n\n</div>\n'
    assert blocks(markdown) == (text("正文"), Signature(("示例市甲中学", "2009年12月31日")))


TABLE = "| 甲 | 乙 |\n| --- | ---: |\n| 1\\|2 | 3.5 |\n| 丙 | |\n"
COLUMNS = (Column("甲"), Column("乙", numeric=True))
ROWS = (("1|2", "3.5"), ("丙", ""))


def div(side: str, *lines: str) -> str:
    text = "\\\n".join(lines)
    return f'<div align="{side}">\n\n{text}\n\n</div>\n\n'


def test_a_table_knows_its_columns_of_numbers():
    assert blocks(TABLE) == (Table(COLUMNS, ROWS),)


def test_what_is_centred_above_a_table_is_its_caption():
    assert blocks(div("center", "表1　甲乙") + TABLE) == (Table(COLUMNS, ROWS, "表1　甲乙"),)


@pytest.mark.parametrize(
    ("markdown", "block"),
    [
        (div("center", "示例市甲中学", "（2009年）"), Byline(("示例市甲中学", "（2009年）"))),
        (div("left", "各位理事："), Salutation("各位理事：")),
        (div("left", "附件：甲表"), AttachmentNote(("甲表",))),
        (div("left", "附件：1.甲表", "2.乙表"), AttachmentNote(("甲表", "乙表"))),
    ],
)
def test_what_stands_apart_is_its_block(markdown, block):
    assert blocks(markdown) == (block,)
    assert blocks(f"# 题目\n\n{markdown}正文") == (Title(("题目",)), block, text("正文"))


def test_a_later_title_that_says_so_is_an_attachment():
    assert blocks("# 附件1<br>甲表\n\n# 附件2<br>乙表\n\n# 附件三") == (
        Title(("附件1", "甲表")),
        Attachment("附件2", "乙表"),
        Title(("附件三",)),
    )


@pytest.mark.parametrize(
    ("markdown", "line", "found"),
    [
        ("甲\n\n- 乙", 3, "a bullet list"),
        ("> 甲", 1, "a block quote"),
        ("甲`乙`", 1, "code"),
        ("    甲", 1, "a code block"),
        ("```\n甲\n```", 1, "a code block"),
        ("甲\n\n---", 3, "a horizontal rule"),
        ("甲\n~~乙~~", 2, "struck-out text"),
        ("甲\n乙\n*丙*", 3, "italic text"),
        ("[甲](/乙)", 1, "a link"),
        ("<https://example.org>", 1, "a link"),
        ("甲![乙](/丙)", 1, "an image"),
        ("甲\n\n[乙]: /丙", 3, "a link’s definition"),
        ("<p>甲</p>", 1, "HTML"),
        ("甲<b>乙</b>", 1, "HTML"),
        ("<!-- 甲 --> 乙", 1, "HTML"),
        ("甲\n乙\\\n丙", 2, "a line break inside a paragraph"),
        ("## 甲<br>乙", 1, "a line break inside a heading"),
        ("甲\n\n###### 乙", 3, "a heading with six #"),
        ("# **甲**", 1, "bold text in a heading, a table or the signature"),
        ("1) 甲", 1, "a list numbered 1)"),
        ("1. 甲\n\n   乙", 3, "a second paragraph in a list item"),
        ("1. 甲\n   1. 乙", 2, "a list inside a list"),
        (
            '甲\n\n<div align="right">\n\n甲\n\n乙\n\n</div>',
            3,
            "a “div” that does not hold one paragraph between two blank lines",
        ),
        (TABLE.replace("丙", "**丙**"), 4, "bold text in a heading, a table or the signature"),
        (TABLE.replace("丙", "丙<br>丁"), 4, "a line break inside a table"),
        ("甲\n\n" + div("left", "甲", "乙"), 3, "a salutation of several lines"),
        (
            div("left", "附件：1.甲", "3.乙"),
            1,
            "a list of attachments that is not numbered 1., 2. and so on",
        ),
        (
            '<div align="right">\n\n甲',
            1,
            "a “div” that does not hold one paragraph between two blank lines",
        ),
    ],
)
def test_what_no_block_can_hold_is_refused_at_its_line(markdown, line, found):
    with pytest.raises(UnsupportedMarkdown) as caught:
        blocks(markdown)
    assert (caught.value.line, str(caught.value.message)) == (
        line,
        f"The report’s Markdown holds {found}, which a report cannot show, expected a title, "
        "headings, paragraphs, numbered lists, tables, pictures or the signature: "
        "take it out of the template or the record that it comes from.",
    )


MARKED = st.text(st.sampled_from(punctuation + " 甲乙“”：０1a\u3000𠮷"), min_size=1, max_size=40)


@given(MARKED.map(str.strip).filter(bool))
def test_escaped_text_comes_back_as_it_is(literal):
    escaped = re.sub(f"([{re.escape(punctuation)}])", r"\\\1", literal)
    assert blocks(escaped) == (text(literal),)
    assert blocks(f"# {escaped}") == (Title((literal,)),)
    assert blocks(f"1. {escaped}") == (Item(1, (Run(literal),)),)


@given(st.text(st.sampled_from("#*_-+.>`~|[]()<!\\&\n 1甲：="), max_size=60))
def test_any_text_gives_blocks_or_is_refused(markdown):
    lines = markdown.count("\n") + 1
    try:
        read(markdown, PROPERTIES)
        line = 1
    except UnsupportedMarkdown as refusal:
        line = refusal.line
    assert 1 <= line <= lines
