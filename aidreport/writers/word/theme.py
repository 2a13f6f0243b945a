"""The theme part: required of a Word file, and what a chart or a new shape starts from.

No style of the report uses it. Its fonts are the report's own, its colours stay apart
on a black and white printer.
"""

from __future__ import annotations

from aidreport.writers.word.fonts import STANDARD, Typefaces
from aidreport.writers.word.namespaces import DRAWING

_COLOURS = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "333333"),
    ("lt2", "EEEEEE"),
    ("accent1", "1F3A5F"),
    ("accent2", "B5462F"),
    ("accent3", "6B8E4E"),
    ("accent4", "D9A441"),
    ("accent5", "6C5B8C"),
    ("accent6", "8A8A8A"),
    ("hlink", "1F3A5F"),
    ("folHlink", "6C5B8C"),
)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(faces: Typefaces = STANDARD) -> str:
    """Return the theme part; each list of the format scheme must hold three entries."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS
    )
    return (
        f'<a:theme {DRAWING} name="aidreport"><a:themeElements>'
        f'<a:clrScheme name="aidreport">{colours}</a:clrScheme><a:fontScheme name="aidreport">'
        f"{_font('majorFont', faces.heading.name, faces.latin.name)}"
        f"{_font('minorFont', faces.body.name, faces.latin.name)}</a:fontScheme>"
        f'<a:fmtScheme name="aidreport"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _font(role: str, chinese: str, latin: str) -> str:
    return (
        f'<a:{role}><a:latin typeface="{latin}"/><a:ea typeface="{chinese}"/>'
        f'<a:cs typeface=""/></a:{role}>'
    )
