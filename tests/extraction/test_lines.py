from __future__ import annotations

from contextlib import suppress
from io import BytesIO

import pytest
from damaged_word import PARTS as DAMAGED
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from word_edit import member, with_members

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.extraction.lines import Line, Sort, is_report, lines_of

TEXT = "2008年对口支援工作总结\n一、扎实工作\n3月5日，我校向乙小学捐款1000元。\n"
COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")


def told(content: bytes, name: str = "2008.txt") -> list[tuple[str, Sort]]:
    return [(each.text, each.sort) for each in lines_of(content, name)]


def texts(content: bytes, name: str = "2008.txt") -> list[str]:
    return [text for text, _ in told(content, name)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "utf-16-le"])
def test_text_is_read_in_the_encodings_of_chinese_programs(encoding: str) -> None:
    assert texts(TEXT.encode(encoding)) == TEXT.split()


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(Unreadable):
        lines_of(b"\xff\xff\xff\x00\x01", "2008.txt")


def test_lines_that_ended_where_the_paper_did_are_joined() -> None:
    first = "　　3月5日，我校校长张示例带领全体党员赴示例县乙小学开展送温暖活动，向该校捐"
    assert texts(f"{first}\n款1000元。\n（二）其他".encode()) == [
        f"{first.strip()}款1000元。",
        "（二）其他",
    ]
    assert lines_of(f"{first}\n款1000元。\n\n末行".encode(), "a.txt")[-1] == Line(4, "末行")


def test_a_list_saved_as_text_is_no_report() -> None:
    assert is_report(TEXT.replace("一、扎实工作\n", "").encode(), "2008.txt")
    assert not is_report("日期\t单位\t金额\n3月5日\t乙小学\t1000\n".encode(), "2008.txt")
    assert not is_report(TEXT.encode(), "2008.csv")
    assert is_report(COMPOUND + "WordDocument".encode("utf-16-le"), "2008.wps")
    assert not is_report(COMPOUND + "Workbook".encode("utf-16-le"), "2008.et")


def test_an_old_word_file_is_refused_with_what_to_do() -> None:
    with pytest.raises(Unreadable) as refused:
        lines_of(COMPOUND + "WordDocument".encode("utf-16-le"), "2008.doc")
    assert "save it as a Word document (.docx)" in str(refused.value.reason)


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"<html></html>", TEXT.encode(), b""])
def test_what_is_only_called_a_word_file_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        lines_of(content, "2008.docx")


def word(body: str, **parts: str) -> bytes:
    target = BytesIO()
    Document().save(target)
    content = target.getvalue()
    text = member(content)
    start = text.index("<w:body>") + len("<w:body>")
    return with_members(content, {"word/document.xml": text[:start] + body + text[start:], **parts})


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def test_what_was_deleted_or_is_hidden_is_left_out_and_what_was_inserted_is_kept() -> None:
    body = (
        f"<w:p>{run('捐款')}<w:del w:id='1' w:author='张示例'><w:r><w:delText>500</w:delText></w:r>"
        f"</w:del><w:ins w:id='2' w:author='张示例'>{run('800')}</w:ins>{run('元。')}"
        f"{run('此处不显示', '<w:vanish/>')}</w:p>"
    )
    assert texts(word(body), "2008.docx") == ["捐款800元。"]


def test_what_is_struck_out_is_no_part_of_the_number_beside_it() -> None:
    for mark in ("<w:strike/>", "<w:dstrike/>"):
        body = f"<w:p>{run('捐款')}{run('3000', mark)}{run('700元。')}</w:p>"
        assert texts(word(body), "2008.docx") == ["捐款700元。"]
    assert texts("捐款~~3000~~700元。".encode(), "2008.md") == ["捐款700元。"]


def test_a_small_figure_above_the_line_is_no_digit_of_the_number_before_it() -> None:
    raised = run("4", '<w:vertAlign w:val="superscript"/>')
    body = f"<w:p>{run('惠及10')}{raised}{run('人')}</w:p>"
    assert texts(word(body), "2008.docx") == ["惠及10⁴人"]


def test_paragraphs_whose_end_was_deleted_are_one() -> None:
    mark = "<w:pPr><w:rPr><w:del w:id='1' w:author='张示例'/></w:rPr></w:pPr>"
    body = f"<w:p>{mark}{run('3月5日，我校')}</w:p><w:p>{run('捐款800元。')}</w:p>"
    assert texts(word(body), "2008.docx") == ["3月5日，我校捐款800元。"]


def test_a_table_is_read_row_by_row_and_merged_cells_once() -> None:
    def cell(text: str, merge: str = "") -> str:
        return f"<w:tc><w:tcPr>{merge}</w:tcPr><w:p>{run(text) if text else ''}</w:p></w:tc>"

    go_on, begin = "<w:vMerge/>", '<w:vMerge w:val="restart"/>'
    wide = '<w:gridSpan w:val="2"/>'
    body = (
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        f"<w:tr>{cell('合计', wide)}{cell('1000')}</w:tr>"
        f"<w:tr>{cell('乙小学', begin)}{cell('3月')}{cell('500')}</w:tr>"
        f"<w:tr>{cell('乙小学', go_on)}{cell('4月')}{cell('500')}</w:tr></w:tbl><w:p/>"
    )
    assert told(word(body), "2008.docx") == [
        ("合计 | 1000", Sort.TABLE),
        ("乙小学 | 3月 | 500", Sort.TABLE),
        ("4月 | 500", Sort.TABLE),
    ]


def test_a_text_laid_out_in_a_table_is_text() -> None:
    long = "3月5日，我校校长张示例带领全体党员赴示例县乙小学开展送温暖活动，向该校捐款1000元。"
    body = (
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>"
        f"<w:tc><w:p>{run('工作总结')}</w:p></w:tc><w:tc><w:p>{run(long)}</w:p></w:tc>"
        "</w:tr></w:tbl><w:p/>"
    )
    assert (long, Sort.TEXT) in told(word(body), "2008.docx")


def test_the_text_of_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent><w:p>{run('4月2日，我校捐书30册。')}</w:p></w:txbxContent>"
    body = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-'
        f'compatibility/2006"><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(word(body), "2008.docx") == ["4月2日，我校捐书30册。"]


def test_markdown_gives_headings_numbers_and_tables() -> None:
    text = (
        "# 2008年总结\n\n## 一、工作\n\n**（一）捐款**：我校捐款。\n\n1. 甲\n2. 乙\n\n"
        "| 日期 | 金额 |\n| --- | --- |\n| 3月 | 500 |\n\n<!-- 说明 -->\n"
    )
    assert told(text.encode(), "2008.md") == [
        ("2008年总结", Sort.HEADING),
        ("一、工作", Sort.HEADING),
        ("（一）捐款：我校捐款。", Sort.TEXT),
        ("1.甲", Sort.TEXT),
        ("2.乙", Sort.TEXT),
        ("日期 | 金额", Sort.TABLE),
        ("3月 | 500", Sort.TABLE),
    ]


@pytest.mark.parametrize("part", [*DAMAGED, "word/numbering.xml"])
@pytest.mark.parametrize("junk", ["", "<x/>", "<a:b <", "<w:numbering/>"])
def test_a_damaged_file_is_read_or_refused(part: str, junk: str) -> None:
    damaged = with_members(word(f"<w:p>{run('捐款')}</w:p>"), {part: junk})
    with suppress(Unreadable):
        assert isinstance(lines_of(damaged, "2008.docx"), list)


@given(st.text(max_size=200))
def test_whatever_a_text_holds_nothing_of_it_is_lost(text: str) -> None:
    content = text.encode("utf-8", errors="replace")
    try:
        lines = lines_of(content, "2008.txt")
    except Unreadable:
        return
    letters = {each for each in text if each.isalnum()}
    shown = "".join(line.text for line in lines)
    if "\0" not in text and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"PK\x03\x04")):
        assert letters <= set(shown)
