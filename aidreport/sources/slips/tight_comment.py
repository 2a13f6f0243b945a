"""Words after a hash that look like text, and are a comment for YAML: `text: 捐书 #1号箱`."""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.sources.edit import Edit
from aidreport.sources.error_context import shortened
from aidreport.sources.lines.keys import comment_start
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.quoting import quoted
from aidreport.sources.slips.slip import Slip, SlipKind, slip

_WORDS = expression(r"[^\W\d_]{2}")
"""What a date, a number or an amount does not hold."""
_TIGHT = expression(r"#(?![#\s]|aidreport)")


def _find(text: str, point: Point) -> Slip | None:
    comment = comment_start(text, point.start, point.end)
    value = text[point.start : comment]
    is_number = text[comment + 1 : comment + 2].isdigit()
    if not _TIGHT.match(text, comment, point.end):
        return None
    if value and not is_number and not _WORDS.search(value):
        return None  # 2024-03-05 #星期二
    whole = text[point.start : point.end].rstrip()
    return slip(
        comment,
        (Edit(point.start, point.start + len(whole), quoted(whole)),),
        "“{words}” is a comment, for a “#” after a space begins one: it does not stand in the"
        " report. If it should, put the whole text in quotes, “{line}”; otherwise put a space"
        " after the “#”.",
        words=shortened(text[comment : point.end]),
    )


TIGHT_COMMENT = SlipKind("tight-comment", frozenset({Role.COMMENT}), _find, severity=Severity.NOTE)
