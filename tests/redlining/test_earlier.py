"""An earlier edition from a file of anybody."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from aidreport.redlining.earlier import NotOurs, earlier_markdown, earlier_word
from aidreport.report_readers import Unreadable


def foreign() -> bytes:
    document = docx.Document()
    document.add_heading("甲中学总结", 1)
    document.add_paragraph("第一项", style="List Number")
    paragraph = document.add_paragraph("共捐款")
    gone = "<w:r><w:delText>九</w:delText></w:r>"
    change = f'<w:del {nsdecls("w")} w:id="1" w:author="甲">{gone}</w:del>'
    paragraph._p.append(parse_xml(change))
    paragraph.add_run("700元。")
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "合计"
    table.cell(1, 0).text = "甲"
    document.add_paragraph("")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_numbers_are_told_changes_accepted_and_nothing_is_left_out() -> None:
    found = earlier_word(foreign()).units
    assert [(each.said, each.rows) for each in found] == [
        ("甲中学总结", ()),
        ("1.第一项", ()),
        ("共捐款700元。", ()),
        ("", (("合计", ""), ("甲", ""))),
    ]
    assert found[0].style == "Heading1"


def test_what_is_no_word_file_or_no_markdown_of_ours_is_told() -> None:
    with pytest.raises(Unreadable):
        earlier_word(b"no zip")
    with pytest.raises(Unreadable):
        earlier_markdown("总结".encode("gbk"))
    with pytest.raises(NotOurs) as told:
        earlier_markdown("# 总结\n\n> 引文\n".encode())
    assert told.value.line == 3
