"""The page number of a sheet turned on its side: it stands where it does on all others.

GB/T 9704—2012, clause 8: the number is where the bound sheet has it, so on the sheet as it
is shown it stands at the left edge, turned by a right angle, at the lower end on odd and
at the upper end on even pages. Word has no turned footer: it is a text box. It is written
as VML, the older form, alone: LibreOffice 7.4 puts the newer one into the corner of the
first sheet where upright ones follow, and Word, WPS and LibreOffice all show the older one.
"""

from __future__ import annotations

from aidreport.writers.word.dimensions import (
    MARGIN_LEFT,
    MARGIN_RIGHT,
    PAGE_WIDTH,
    TURNED_NUMBER_LEFT,
    TURNED_NUMBER_LENGTH,
    TURNED_NUMBER_WIDTH,
)
from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS, VML, VML_OFFICE

_NAME = "页码"


def turned_footer(number: str, style: str, *, odd: bool) -> str:
    """Return a footer part with the paragraph `number` in a turned box at the left edge.

    The box hangs on a paragraph in the style `style`.
    """
    top = PAGE_WIDTH - MARGIN_RIGHT - TURNED_NUMBER_LENGTH if odd else MARGIN_LEFT
    place = (
        "position:absolute;mso-position-horizontal-relative:page;"
        "mso-position-vertical-relative:page;"
        f"margin-left:{TURNED_NUMBER_LEFT / 20:g}pt;margin-top:{top / 20:g}pt;"
        f"width:{TURNED_NUMBER_WIDTH / 20:g}pt;height:{TURNED_NUMBER_LENGTH / 20:g}pt"
    )
    return (
        f"<w:ftr {MAIN} {RELATIONSHIPS} {VML} {VML_OFFICE}>"
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:pict><v:rect id="{_NAME}" alt="{_NAME}" style="{place}" filled="f" '
        'stroked="f"><v:textbox style="layout-flow:vertical" inset="0,0,0,0">'
        f"<w:txbxContent>{number}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
        "</w:p></w:ftr>"
    )
