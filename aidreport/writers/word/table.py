"""Tables as XML text: fixed widths by what the cells hold, a head that every page repeats.

One pass over the rows; python-docx's `table.cell` is quadratic, and a big table that is
moved into a document after the fact is so too.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.document.blocks import Table
from aidreport.writers.word.caption import caption_runs
from aidreport.writers.word.column_widths import characters, column_widths
from aidreport.writers.word.paragraph import paragraph_xml
from aidreport.writers.word.run import escaped, run_xml
from aidreport.writers.word.sheet import STANDARD
from aidreport.writers.word.width import width

_TOGETHER = 2
"""So many rows stay together at the end: the sums never stand on a page of their own."""

_SHORT = 8
"""So many characters make a cell that is read at a glance, and may be centred."""


def table_xml(table: Table, title: str = "", text_width: int = STANDARD.text_width()) -> str:
    """Return the table with its caption above it, and the paragraph that has to follow it.

    Two tables without a paragraph between them would be one, and Word wants one after the
    last. It is one point high, so that it never starts a page. `title` is that of the
    attachment, for those who do not see the table, where it has no caption of its own.
    """
    widths = column_widths(table, text_width)
    styles = column_styles(table, widths)
    kept = [f"{style}Kept" for style in styles]
    last = len(table.rows) - _TOGETHER
    heads = [
        head_lines(column.head, twips) for column, twips in zip(table.columns, widths, strict=True)
    ]
    head = _row(heads, ["TableHead"] * len(widths), widths)
    body = "".join(
        _row(row, kept if last <= number < len(table.rows) - 1 else styles, widths)
        for number, row in enumerate(table.rows)
    )
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    caption = paragraph_xml("Caption", caption_runs(table.caption)) if table.caption else ""
    properties = _properties(table, table.caption or title, sum(widths))
    return (
        f"{caption}<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>"
        f"{_repeated(head)}{body}</w:tbl>{paragraph_xml('AfterTable', '')}"
    )


def column_styles(table: Table, widths: Sequence[int]) -> list[str]:
    """Return the style of each column's cells: what never wraps is centred."""
    found = []
    for index, (column, twips) in enumerate(zip(table.columns, widths, strict=True)):
        longest = max((width(row[index]) for row in table.rows), default=0.0)
        short = longest <= min(characters(twips), _SHORT)
        found.append("TableNumber" if column.numeric else "TableShort" if short else "TableText")
    return found


def head_lines(text: str, twips: int) -> str:
    """Return the words at a column's head, the unit in （ ） on a line of its own if need be."""
    start, bracket, unit = text.partition("（")
    if not start or not unit.endswith("）") or width(text) <= characters(twips):
        return text
    return f"{start}\n{bracket}{unit}"


def _properties(table: Table, title: str, twips: int) -> str:
    heads = "、".join(column.head for column in table.columns)
    said, described = _attribute(title), _attribute(f"各列依次为：{heads}。")
    return (
        '<w:tblPr><w:tblStyle w:val="ReportTable"/>'
        f'<w:tblW w:w="{twips}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        + (f'<w:tblCaption w:val="{said}"/>' if said else "")
        + f'<w:tblDescription w:val="{described}"/></w:tblPr>'
    )


def _attribute(text: str) -> str:
    return escaped(" ".join(text.split())).replace('"', "&quot;")


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
