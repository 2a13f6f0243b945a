"""Tables run over pages with their heads, and what finds no room on paper is an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pdf_pages import need_tools

from aidreport.document.blocks import Attachment, Byline, Column, Paragraph, Run, Table
from aidreport.pdf.text import texts
from aidreport.writers.cannot_convert import CannotConvert
from aidreport.writers.typst.compiler import Compiler
from aidreport.writers.typst.faces import faces_of
from aidreport.writers.typst.rows import compare_rows
from aidreport.writers.word.sheet import STANDARD

COLUMNS = (Column("序号", numeric=True), Column("活动内容"), Column("捐款（元）", numeric=True))
WIDE = tuple(Column(f"第{number}列") for number in range(12))
BOTTOM, RIGHT = 841.9 - 1984 / 20, (11906 - 1474) / 20


def table(rows: int, text: str = "捐赠图书") -> Table:
    return Table(COLUMNS, tuple((str(row), text, "700") for row in range(1, rows + 1)))


def test_a_long_table_has_all_rows_and_its_head_on_every_page(pages: Callable) -> None:
    found = pages(Attachment("附件", "一览表"), table(200))
    assert len(found) > 5
    assert all("序号活动内容捐款（元）" in page.texts for page in found)
    rows = [row.text for page in found for row in page.rows if "捐赠图书" in row.text]
    assert rows == [f"{number}捐赠图书700" for number in range(1, 201)]
    assert all(row.bottom < BOTTOM for page in found for row in page.rows[:-1])


def test_a_row_higher_than_a_page_goes_on_on_the_next(pages: Callable) -> None:
    found = pages(Attachment("附件", "一览表"), table(3, "文" * 900))
    texts = "".join(text for page in found for text in page.texts)
    assert texts.count("文") == 3 * 900
    assert all(row.bottom < BOTTOM for page in found for row in page.rows[:-1])


@pytest.mark.parametrize("word", ["a" * 120, "https://www.example.com/" + "x" * 90, "1" * 60])
def test_a_word_longer_than_its_cell_is_broken_inside_it(pages: Callable, word: str) -> None:
    (page,) = pages(table(2, f"见{word}。"), Paragraph((Run(f"见{word}。"),)))
    assert "".join(page.texts).count(word) >= 1
    assert all(row.right <= RIGHT + 1 for row in page.rows)


def test_a_caption_stays_with_its_table(pages: Callable) -> None:
    captioned = Table(COLUMNS, (("1", "捐赠图书", "700"),), caption="表1\u3000一览")
    first, second = pages(Paragraph((Run("文" * 28 * 21),)), captioned)
    assert "表1" not in "".join(first.texts)
    assert second.texts[:3] == ["表1一览", "序号活动内容捐款（元）", "1捐赠图书700"]


def test_numbers_stand_right_and_short_words_in_the_middle(pages: Callable) -> None:
    (page,) = pages(table(1))
    row = page.row("1捐赠")
    assert row.right == pytest.approx(RIGHT - 2.85, abs=0.6)


def test_sheets_turned_on_their_side_have_the_number_where_the_bound_sheet_has_it(
    pages: Callable,
) -> None:
    # GB/T 9704—2012, clause 8: 28 mm from the edge that lies below on the bound sheet.
    wide = Table(WIDE, tuple(tuple(["示例单位名称"] * 12) for _ in range(40)))
    upright, even, odd, *_ = pages(Paragraph((Run("正文。"),)), Attachment("附件", "一览表"), wide)
    assert (upright.width, even.width) == (pytest.approx(595.3), pytest.approx(841.9))
    for page in (even, odd):
        number = [row for row in page.rows if row.left < 1984 / 20]
        assert "".join(row.text for row in number) == f"—{2 if page is even else 3}—"
        middle = sum((row.left + row.right) / 2 for row in number) / len(number)
        assert 27.4 < middle / 72 * 25.4 < 28.8
    upper = min(row.top for row in even.rows if row.left < 1984 / 20)
    lower = max(row.bottom for row in odd.rows if row.left < 1984 / 20)
    assert upper == pytest.approx(1588 / 20 + 14, abs=1)
    assert lower == pytest.approx(595.3 - 1474 / 20 - 14, abs=1)


def test_an_upright_attachment_after_a_turned_one_begins_the_next_page(pages: Callable) -> None:
    wide = Table(WIDE, (tuple(["示例单位名称"] * 12),))
    blocks = (Attachment("附件1", "一览表"), wide, Attachment("附件2", "统计表"), table(1))
    found = pages(Paragraph((Run("正文。"),)), *blocks, Attachment("附件3", "照片"))
    assert [page.width > page.height for page in found] == [False, True, False, False]
    assert [page.texts[0] for page in found[2:]] == ["附件2", "附件3"]


def test_a_head_whose_words_stand_in_the_text_is_found(pages: Callable) -> None:
    (page,) = pages(Paragraph((Run("示例。"),)), Table((Column("示例"),), (("甲",),)))
    assert page.texts[:3] == ["示例。", "示例", "甲"]


def test_a_head_above_an_empty_row_is_not_taken_from_the_text(pages: Callable) -> None:
    (page,) = pages(Byline(("示例",)), Table((Column("示例"),), (("",), ("县",))))
    assert page.texts[:3] == ["示例", "示例", "县"]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("#figure(table(columns: 3, table.header(..heads), ..cells))", "two rows on one place"),
        (
            "#table(columns: 3, table.header(..heads), ..cells.slice(0, 6), ..cells.slice(9))",
            "row 3 of a table",
        ),
        ("#table(columns: 3, ..cells)", "the heads of a table"),
        ("#v(1fr)#box(height: 0pt, table(columns: 3, table.header(..heads), ..cells))", "below"),
    ],
)
def test_rows_that_are_not_on_the_paper_are_found(source: str, said: str) -> None:
    need_tools()
    block = table(60)
    cells = ", ".join(f'"{cell}"' for row in block.rows for cell in row)
    begin = (
        "#set document(date: none)\n#set page(margin: 100pt)\n"
        f'#let heads = ("序号", "活动内容", "捐款（元）")\n#let cells = ({cells})\n'
    )
    with Compiler({}, faces_of({}).fonts) as compiler:
        family = compiler.families["body"]
        content = compiler.compiled(f'#set text(font: "{family}")\n{begin}{source}', ())
    with pytest.raises(CannotConvert, match=said):
        compare_rows([block], texts(content), STANDARD)
