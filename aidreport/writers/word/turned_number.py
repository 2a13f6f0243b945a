"""The page number of a sheet turned on its side: it stands where it does on all others.

GB/T 9704—2012, clause 8: the number is where the bound sheet has it, so on the sheet as it
is shown it stands at the left edge, turned by a right angle, at the lower end on odd and
at the upper end on even pages. Word has no turned footer: it is a text box, as a drawing,
and as VML for programs that do not know the drawing.
"""

from __future__ import annotations

from aidreport.writers.word.measures import (
    MARGIN_LEFT,
    MARGIN_RIGHT,
    PAGE_WIDTH,
    TURNED_NUMBER_LEFT,
    TURNED_NUMBER_LENGTH,
    TURNED_NUMBER_WIDTH,
)
from aidreport.writers.word.namespaces import (
    COMPATIBILITY,
    DRAWING,
    DRAWING_IN_WORD,
    MAIN,
    SHAPE,
    VML,
    VML_OFFICE,
)

_EMU = 635
_NAME = "页码"


def turned_footer(number: str, *, odd: bool) -> str:
    """Return a footer part with the paragraph `number` in a turned box at the left edge."""
    top = PAGE_WIDTH - MARGIN_RIGHT - TURNED_NUMBER_LENGTH if odd else MARGIN_LEFT
    spaces = f"{MAIN} {COMPATIBILITY} {DRAWING_IN_WORD} {DRAWING} {SHAPE} {VML} {VML_OFFICE}"
    content = f"<w:txbxContent>{number}</w:txbxContent>"
    identifier = 1_000_000 + odd
    return (
        f'<w:ftr {spaces}><w:p><w:pPr><w:pStyle w:val="EvenFooter"/></w:pPr><w:r>'
        '<mc:AlternateContent><mc:Choice Requires="wps">'
        f"{_drawing(content, top, identifier)}</mc:Choice>"
        f"<mc:Fallback>{_vml(content, top)}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p></w:ftr>"
    )


def _drawing(content: str, top: int, identifier: int) -> str:
    """Return the box as a drawing; its identifier is beyond those of the pictures."""
    across, along = TURNED_NUMBER_WIDTH * _EMU, TURNED_NUMBER_LENGTH * _EMU
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{TURNED_NUMBER_LEFT * _EMU}'
        "</wp:posOffset></wp:positionH>"
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top * _EMU}</wp:posOffset>'
        f'</wp:positionV><wp:extent cx="{across}" cy="{along}"/><wp:wrapNone/>'
        f'<wp:docPr id="{identifier}" name="{_NAME}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
        'wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{across}" cy="{along}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>'
        f"<wps:txbx>{content}</wps:txbx>"
        '<wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
        'anchor="ctr" anchorCtr="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
        "</w:drawing>"
    )


def _vml(content: str, top: int) -> str:
    place = (
        "position:absolute;mso-position-horizontal-relative:page;"
        "mso-position-vertical-relative:page;"
        f"margin-left:{TURNED_NUMBER_LEFT / 20:g}pt;margin-top:{top / 20:g}pt;"
        f"width:{TURNED_NUMBER_WIDTH / 20:g}pt;height:{TURNED_NUMBER_LENGTH / 20:g}pt"
    )
    return (
        f'<w:pict><v:rect id="{_NAME}" style="{place}" filled="f" stroked="f">'
        f'<v:textbox style="layout-flow:vertical" inset="0,0,0,0">{content}</v:textbox>'
        "</v:rect></w:pict>"
    )
