import re

import pytest

from aidreport.document.blocks import Column, Table
from aidreport.writers.word.table import table_xml

COLUMNS = (Column("甲"), Column("乙", numeric=True))


@pytest.mark.parametrize(("rows", "kept"), [(0, []), (1, []), (2, [0]), (3, [1]), (5, [3])])
def test_the_last_rows_stay_on_one_page(rows, kept):
    xml = table_xml(Table(COLUMNS, (("甲", "1"),) * rows))
    found = [
        number
        for number, row in enumerate(re.findall("<w:tr>.*?</w:tr>", xml)[1:])
        if "TableShortKept" in row and "TableNumberKept" in row
    ]
    assert found == kept


def test_every_cell_ends_with_a_paragraph():
    xml = table_xml(Table(COLUMNS, (("", ""), ("甲", "1"))))
    assert xml.count("</w:p></w:tc>") == xml.count("</w:tc>") == 6


def test_ten_times_the_rows_are_ten_times_the_text():
    sizes = [len(table_xml(Table(COLUMNS, (("甲", "1"),) * rows))) for rows in (10, 110, 1010)]
    assert sizes[2] - sizes[0] == 10 * (sizes[1] - sizes[0])


def cell_styles(*texts: str) -> list[str]:
    xml = table_xml(Table((Column("序号"), Column("内容")), tuple(("1", text) for text in texts)))
    return re.findall('w:val="(Table[A-Za-z]+)"', xml.partition("</w:tr>")[2])


def test_a_column_of_short_texts_is_centred():
    assert set(cell_styles("志愿服务")) == {"TableShort"}


def test_a_column_with_one_long_text_is_not():
    assert cell_styles("志愿服务", "教学交流与研讨活动")[1::2] == ["TableTextKept", "TableText"]


def test_the_unit_of_a_narrow_column_stands_below_its_head():
    columns = (Column("物资价值（万元）", numeric=True), *(Column("内容"),) * 6)
    xml = table_xml(Table(columns, (("13.5", *("教学交流与研讨活动",) * 6),)))
    assert "<w:t>物资价值</w:t><w:br/><w:t>（万元）</w:t>" in xml


def test_the_unit_of_a_wide_column_stands_beside_its_head():
    assert "<w:t>物资价值（万元）</w:t>" in table_xml(Table((Column("物资价值（万元）"),), ()))


def test_quotation_marks_in_a_caption_close_no_attribute():
    xml = table_xml(Table((Column('"甲"'),), (), caption='"乙" & 丙'))
    assert '<w:tblCaption w:val="&quot;乙&quot; &amp; 丙"/>' in xml
    assert '<w:tblDescription w:val="各列依次为：&quot;甲&quot;。"/>' in xml
