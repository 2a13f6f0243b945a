"""Several values of one field in braces, without the brackets of a list: `{items: 文具, 图书}`."""

from __future__ import annotations

from aidreport.sources.edit import Edit
from aidreport.sources.error_context import shortened
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip
from aidreport.sources.slips.split_number import is_split_number


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if is_split_number(found):
        return None
    return slip(
        point.start,
        (Edit(point.start, point.start, "["), Edit(point.end, point.end, "]")),
        "Within braces a comma ends a value, and of “{values}” only the first part would be"
        " kept: put several values in brackets, “{line}”, or a text with commas in quotes.",
        values=shortened(found),
    )


LOST_BRACKETS = SlipKind("lost-brackets", frozenset({Role.CUT}), _find)
