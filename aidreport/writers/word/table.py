"""Tables as XML text: fixed widths by what the cells hold, a head that every page repeats.

One pass over the rows; python-docx's `table.cell` is quadratic, and a big table that is
moved into a document after the fact is so too.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.document.blocks import Table
from aidreport.writers.word.column_widths import TEXT_WIDTH, column_widths
from aidreport.writers.word.paragraph import paragraph_xml
from aidreport.writers.word.run import escaped, run_xml

_TOGETHER = 2
"""So many rows stay together at the end: the sums never stand on a page of their own."""


def table_xml(table: Table) -> str:
    """Return the table with its caption above it, and the paragraph that has to follow it.

    Two tables without a paragraph between them would be one, and Word wants one after the
    last. It is one point high, so that it never starts a page.
    """
    widths = column_widths(table)
    styles = ["TableNumber" if column.numeric else "TableText" for column in table.columns]
    kept = [f"{style}Kept" for style in styles]
    last = len(table.rows) - _TOGETHER
    head = _row([column.head for column in table.columns], ["TableHead"] * len(widths), widths)
    body = "".join(
        _row(row, kept if last <= number < len(table.rows) - 1 else styles, widths)
        for number, row in enumerate(table.rows)
    )
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    caption = paragraph_xml("Caption", run_xml(table.caption)) if table.caption else ""
    return (
        f"{caption}<w:tbl>{_properties(table.caption)}<w:tblGrid>{grid}</w:tblGrid>"
        f"{_repeated(head)}{body}</w:tbl>{paragraph_xml('AfterTable', '')}"
    )


def _properties(caption: str) -> str:
    said = escaped(caption).replace('"', "&quot;")
    return (
        '<w:tblPr><w:tblStyle w:val="ReportTable"/>'
        f'<w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        + (f'<w:tblCaption w:val="{said}"/>' if said else "")
        + "</w:tblPr>"
    )


def _row(cells: Sequence[str], styles: Sequence[str], widths: Sequence[int]) -> str:
    """Return a row that no page break splits; every cell ends with a paragraph."""
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f"{paragraph_xml(style, run_xml(text))}</w:tc>"
        for text, style, twips in zip(cells, styles, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{written}</w:tr>"


def _repeated(head: str) -> str:
    return head.replace("<w:cantSplit/>", "<w:cantSplit/><w:tblHeader/>", 1)
