from __future__ import annotations

from docx.oxml.ns import qn

from aidreport.document.blocks import Column, Document, Paragraph, Properties, Run, Table
from aidreport.writers.word.settings import units


def document(*texts: str) -> Document:
    return Document(
        Properties("示例", "示例", 2009), tuple(Paragraph((Run(text),)) for text in texts)
    )


def test_what_stands_behind_a_number_starts_no_line():
    assert units(document("3月25日，捐款700元，来到示例村，64名学生参加。")) == "元名日月"


def test_behind_ten_thousands_the_unit_counts_too():
    assert units(document("捐款1.5万元。")) == "万元"


def test_a_number_in_a_table_has_its_unit_too():
    table = Table((Column("人数"),), (("64名",),))
    assert units(Document(Properties("示例", "示例", 2009), (table,))) == "名"


def test_the_list_is_never_longer_than_word_takes_and_keeps_the_most_frequent_units():
    rare = "".join(f"1{chr(0x5000 + number)}" for number in range(200))
    found = units(document(rare, "5元，6元"))
    assert "元" in found
    assert len(found) == 100 - 64


def test_word_is_told_so(parts):
    before = parts["word/settings.xml"].find(qn("w:noLineBreaksBefore")).get(qn("w:val"))
    assert before.endswith("—个人年日月")
    assert len(before) <= 100
