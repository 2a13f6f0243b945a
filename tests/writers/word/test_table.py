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
        if "TableTextKept" in row and "TableNumberKept" in row
    ]
    assert found == kept


def test_every_cell_ends_with_a_paragraph():
    xml = table_xml(Table(COLUMNS, (("", ""), ("甲", "1"))))
    assert xml.count("</w:p></w:tc>") == xml.count("</w:tc>") == 6


def test_ten_times_the_rows_are_ten_times_the_text():
    sizes = [len(table_xml(Table(COLUMNS, (("甲", "1"),) * rows))) for rows in (10, 110, 1010)]
    assert sizes[2] - sizes[0] == 10 * (sizes[1] - sizes[0])
