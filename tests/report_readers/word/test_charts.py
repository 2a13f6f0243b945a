"""The figures of a chart are figures: whoever changes one has changed the report."""

from __future__ import annotations

from decimal import Decimal

import pytest
from word_edit import edited, member, with_members

from aidreport.comparison import compare
from aidreport.document.blocks import Document, Paragraph, Picture, Properties, Run, Title
from aidreport.document.media import Chart, Series
from aidreport.fingerprints import Origin
from aidreport.formats import FORMATS
from aidreport.report_readers.reading import Part
from aidreport.report_readers.word import read
from aidreport.tracing.trace import Trace
from aidreport.writers.word import write

DOCX = FORMATS["docx"]
CHART = Chart(
    ("捐款", "义卖"),
    (
        Series("2023年", (Decimal(700), Decimal("12.5"))),
        Series("2024年", (Decimal(900), Decimal(0))),
    ),
)
PART = "word/charts/chart1.xml"


def report(*blocks: object) -> bytes:
    shown = (Title(("示例总结",)), Paragraph((Run("捐款如图。"),)), Picture("chart.svg", "捐款"))
    document = Document(
        Properties("示例总结", "示例市甲中学", 2009), shown, media={"chart.svg": CHART}
    )
    return DOCX.fingerprinted(write(document, ""))


REPORT = report()


def bars(content: bytes) -> list[tuple[int, int, int, str]]:
    return [
        (each.place.table, each.place.row, each.place.column, each.text)
        for each in read(content).paragraphs
        if each.place.part is Part.CHART
    ]


def test_each_bar_is_read_with_its_category_and_series() -> None:
    assert bars(REPORT) == [
        (1, 1, 1, "2023年 捐款 700"),
        (1, 2, 1, "2023年 义卖 12.5"),
        (1, 1, 2, "2024年 捐款 900"),
        (1, 2, 2, "2024年 义卖 0"),
    ]


def test_a_changed_figure_is_a_change_and_told_at_its_bar() -> None:
    changed = edited(REPORT, "<c:v>700</c:v>", "<c:v>99</c:v>", PART)
    now = DOCX.state_of(changed, REPORT)
    assert (now.origin, now.by_hand) == (Origin.CHANGED, True)
    compared = compare(read(REPORT), read(changed), Trace("", (), "", {}))
    assert [(each.place.part, each.old, each.new) for each in compared.changes] == [
        (Part.CHART, "2023年 捐款 700", "2023年 捐款 99")
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<c:v>12.5</c:v>", "<c:v>12.500000000000002</c:v>"),
        ("<c:v>700</c:v>", "<c:v>700.0</c:v>"),
        ('<c:gapWidth val="60"/>', '<c:gapWidth val="100"/>'),
    ],
)
def test_what_programs_write_otherwise_is_no_change(old: str, new: str) -> None:
    assert DOCX.state_of(edited(REPORT, old, new, PART), REPORT).origin is Origin.SAVED_AGAIN


def test_a_chart_that_is_gone_is_a_change() -> None:
    text = member(REPORT)
    start, end = text.index("<w:drawing>"), text.index("</w:drawing>") + len("</w:drawing>")
    gone = with_members(REPORT, {"word/document.xml": text[:start] + text[end:]})
    assert DOCX.state_of(gone, REPORT).origin is Origin.CHANGED
