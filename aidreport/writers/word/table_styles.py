"""The styles of tables: their lines, and the text in their cells."""

from __future__ import annotations

from aidreport.writers.word.dimensions import TABLE_CELL_MARGIN, TABLE_LINE, TABLE_SIZE
from aidreport.writers.word.fonts import Typefaces
from aidreport.writers.word.style import Layout, Lettering, Style

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in _SIDES
)
_MARGINS = (
    '<w:top w:w="28" w:type="dxa"/>'
    f'<w:left w:w="{TABLE_CELL_MARGIN}" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/>'
    f'<w:right w:w="{TABLE_CELL_MARGIN}" w:type="dxa"/>'
)
TABLE_STYLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">'
    '<w:name w:val="表格"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="11"/>'
    f"<w:qFormat/><w:tblPr><w:tblBorders>{_LINES}</w:tblBorders>"
    f"<w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr></w:style>"
)
"""Single black lines of half a point around every cell."""

_POINT = 20


def table_styles(faces: Typefaces) -> tuple[Style, ...]:
    """Return the styles of a caption, of the head, of text and of numbers in cells."""
    text = Layout(line=TABLE_LINE, alignment="left")
    lettering = Lettering(size=TABLE_SIZE, spacing=0)
    head = Layout(keep_next=True, alignment="center")
    bold = Lettering(faces.heading, faces.latin)
    number = Layout(alignment="right")
    short = Layout(alignment="center")
    caption = Layout(keep_next=True, before=_POINT * 6, after=_POINT * 6, alignment="center")
    return (
        Style("Caption", "caption", caption, bold, priority=11),
        Style("TableText", "表格文字", text, lettering, priority=11),
        Style("TableHead", "表头", head, bold, based_on="TableText", priority=11),
        Style("TableNumber", "表格数字", number, based_on="TableText", priority=11),
        Style("TableShort", "表格短文", short, based_on="TableText", priority=11),
        *(
            Style(
                f"{of}Kept",
                f"{name}（与下行同页）",
                Layout(keep_next=True),
                based_on=of,
                priority=99,
                listed=False,
            )
            for of, name in (
                ("TableText", "表格文字"),
                ("TableNumber", "表格数字"),
                ("TableShort", "表格短文"),
            )
        ),
        Style("AfterTable", "表后", Layout(line=_POINT), priority=99, listed=False),
    )
