"""A full-width hash before a comment, which would become part of the record: `＃ 星期三`."""

from __future__ import annotations

from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    return instead(
        point,
        "#",
        "The comment begins with the full-width “{found}” and would be read as part of the"
        " record, expected a half-width “#”: write “{line}”. If it is no comment, put the"
        " whole text in quotes.",
        found=found,
    )


FULL_WIDTH_HASH = SlipKind("full-width-hash", frozenset({Role.HASH}), _find)
