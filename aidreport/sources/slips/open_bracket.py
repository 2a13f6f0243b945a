"""A bracket that is never closed, or closed by one of the other kind."""

from __future__ import annotations

from aidreport.sources.edit import Edit
from aidreport.sources.error_context import shortened
from aidreport.sources.lines.characters import CLOSINGS
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead, slip


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if point.role is Role.CLOSING:
        if CLOSINGS[found] == point.about:
            return None
        return instead(
            point,
            point.about,
            "Here stands “{found}”, and the bracket that is open needs “{expected}”:"
            " write “{line}”.",
            found=found,
            expected=point.about,
        )
    return slip(
        point.start,
        (Edit(point.end, point.end, point.about),),
        "The bracket “{opening}” that opens here is never closed, expected “{closing}” at the"
        " end: “{line}”. If the text itself begins with a bracket, put it in quotes.",
        opening=found[0],
        closing=shortened(point.about),
    )


OPEN_BRACKET = SlipKind("open-bracket", frozenset({Role.OPEN_BRACKET, Role.CLOSING}), _find)
