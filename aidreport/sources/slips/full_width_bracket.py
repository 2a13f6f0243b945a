"""Full-width brackets around a list or a group of fields: `［甲, 乙］`, `【甲, 乙】`."""

from __future__ import annotations

from aidreport.sources.lines.characters import CLOSINGS, OPENINGS
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    expected = OPENINGS[found] if point.role is Role.OPENING else CLOSINGS[found]
    if found == expected:
        return None
    return instead(
        point,
        point.about or expected,
        "Here stands the full-width bracket “{found}”, expected the half-width “{expected}”:"
        " write “{line}”.",
        found=found,
        expected=expected,
    )


FULL_WIDTH_BRACKET = SlipKind("full-width-bracket", frozenset({Role.OPENING, Role.CLOSING}), _find)
