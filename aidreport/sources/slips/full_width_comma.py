"""A full-width comma between entries in brackets: `{count: 54人，who: 党员}`."""

from __future__ import annotations

from aidreport.sources.lines.characters import BLANKS
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    has_blank = text[point.end : point.end + 1] in ("\r", "\n", *BLANKS)
    return instead(
        point,
        "," if has_blank else ", ",
        "Between the entries in these brackets stands the full-width comma “{found}”, expected"
        " a half-width comma and a space: write “{line}”. If the comma belongs to a text, put"
        " that text in quotes.",
        found=found,
    )


FULL_WIDTH_COMMA = SlipKind("full-width-comma", frozenset({Role.COMMA}), _find)
