"""A full-width or long dash before an item of a list: `－ 图书`, `—图书`."""

from __future__ import annotations

from aidreport.sources.lines.characters import BLANKS, WIDE_DASHES
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if found not in WIDE_DASHES:
        return None
    is_last = text[point.end : point.end + 1] in ("", "\r", "\n", *BLANKS)
    return instead(
        point,
        "-" if is_last else "- ",
        "This list item begins with the dash “{found}”, expected a half-width “-” and a space:"
        " write “{line}”.",
        found=found,
    )


FULL_WIDTH_DASH = SlipKind("full-width-dash", frozenset({Role.DASH}), _find)
