from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from word_edit import edited, member, with_members

from aidreport.report_readers.word import read
from aidreport.report_readers.word.counting import Counting

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
GONGWEN = (
    ("chineseCounting", "%1、"),
    ("chineseCounting", "（%2）"),
    ("decimal", "%3."),
    ("decimalEnclosedCircle", "%4"),
)
"""The levels of a report of an office, as Word and WPS write them."""


def level(number: int, kind: str, text: str, more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, nums: str = "") -> str:
    nums = nums or '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    return (
        f'<w:numbering {SPACE}><w:abstractNum w:abstractNumId="7">{"".join(levels)}'
        f"</w:abstractNum>{nums}</w:numbering>"
    )


def counting(xml: str) -> Counting:
    return Counting(etree.fromstring(xml))


def counted(xml: str, *levels: int, of: str = "1") -> list[str]:
    found = counting(xml)
    return [found.number(of, str(each), "") for each in levels]


def test_the_levels_of_a_report_are_counted_as_they_are_shown() -> None:
    xml = numbering(*(level(at, *each) for at, each in enumerate(GONGWEN)))
    shown = counted(xml, 0, 1, 1, 2, 2, 1, 2, 0, 1, 3)
    assert shown == ["一、", "（一）", "（二）", "1.", "2.", "（三）", "1.", "二、", "（一）", "①"]


@pytest.mark.parametrize(
    ("kind", "number", "shown"),
    [
        ("chineseCountingThousand", 21, "二十一"),
        ("japaneseCounting", 10, "十"),
        ("chineseLegalSimplified", 12, "拾贰"),
        ("decimalFullWidth", 12, "１２"),
        ("decimalZero", 3, "03"),
        ("ideographTraditional", 3, "丙"),
        ("ideographZodiac", 2, "丑"),
        ("upperRoman", 14, "XIV"),
        ("lowerLetter", 28, "bb"),
        ("decimalEnclosedCircleChinese", 20, "⑳"),
        ("decimalEnclosedCircleChinese", 21, "21"),
        ("hebrew1", 5, "5"),
    ],
)
def test_each_kind_of_number_is_written_in_its_signs(kind: str, number: int, shown: str) -> None:
    assert counted(numbering(level(0, kind, "%1", start=number)), 0) == [shown]


def test_marks_and_lists_that_show_nothing_have_no_number() -> None:
    assert counted(numbering(level(0, "bullet", "●"), level(1, "none", "")), 0, 1) == ["", ""]
    assert counted(numbering(level(0, "decimal", "%1.")), 0, of="9") == [""]


def test_a_number_of_an_upper_level_within_another_one() -> None:
    xml = numbering(level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2"))
    assert counted(xml, 0, 0, 1, 1) == ["一、", "二、", "二.1", "二.2"]
    legal = numbering(
        level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2", "<w:isLgl/>")
    )
    assert counted(legal, 0, 0, 1) == ["一、", "二、", "2.1"]


def test_a_level_that_never_starts_again_goes_on() -> None:
    xml = numbering(
        level(0, "decimal", "%1."), level(1, "decimal", "(%2)", '<w:lvlRestart w:val="0"/>')
    )
    assert counted(xml, 0, 1, 1, 0, 1) == ["1.", "(1)", "(2)", "2.", "(3)"]


def test_lists_of_one_kind_go_on_until_one_starts_anew() -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    found = counting(numbering(level(0, "decimal", "%1."), nums=nums))
    shown = [found.number(of, "0", "") for of in ("1", "2", "3", "3", "1")]
    assert shown == ["1.", "2.", "1.", "2.", "3."]


def test_a_style_tells_the_level_where_the_paragraph_does_not() -> None:
    xml = numbering(
        level(0, "decimal", "%1.", '<w:pStyle w:val="甲"/>'),
        level(1, "decimal", "（%2）", '<w:pStyle w:val="乙"/>'),
    )
    found = counting(xml)
    assert [found.number("1", None, each) for each in ("甲", "乙")] == ["1.", "（1）"]


def file(paragraphs: str, levels: str) -> bytes:
    target = BytesIO()
    Document().save(target)
    content = target.getvalue()
    body = member(content)
    start = body.index("<w:body>") + len("<w:body>")
    return with_members(
        content,
        {
            "word/document.xml": body[:start] + paragraphs + body[start:],
            "word/numbering.xml": levels,
        },
    )


LISTED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{}</w:pPr>'
GONE = '<w:rPr><w:del w:author="张示例"/></w:rPr>'
PLAIN = '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'


def test_the_paragraphs_of_a_file_have_their_numbers_where_these_are_asked_for() -> None:
    def paragraph(properties: str, text: str) -> str:
        return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"

    body = "".join(
        (
            paragraph(LISTED.format(""), "加强领导"),
            paragraph(LISTED.format(GONE), "删去的"),
            paragraph(PLAIN, "正文"),
            paragraph(LISTED.format(""), "扎实工作"),
        )
    )
    content = file(body, numbering(level(0, "chineseCounting", "%1、")))
    found = [(each.number, each.text) for each in read(content, numbers=True).paragraphs[:4]]
    assert found == [("一、", "加强领导"), ("", "删去的"), ("", "正文"), ("二、", "扎实工作")]
    assert {each.number for each in read(content).paragraphs} == {""}
    broken = edited(content, 'w:ilvl w:val="0"', 'w:ilvl w:val="第一"')
    assert read(broken, numbers=True).paragraphs[0].number == "一、"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["decimal", "chineseCounting", "bullet", "upperRoman", "x"]),
            st.text("%123、（）", max_size=6),
            st.sampled_from(["-1", "0", "1", "99999999", "一", ""]),
        ),
        max_size=9,
    ),
    st.lists(st.integers(-2, 12), max_size=12),
)
def test_whatever_a_list_says_it_can_be_counted(
    levels: list[tuple[str, str, str]], asked: list[int]
) -> None:
    xml = numbering(
        *(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for at, (kind, text, start) in enumerate(levels)
        )
    )
    for each in counted(xml, *asked):
        assert isinstance(each, str)
