"""No colon after the name of a field: `activities`, `place 示例县`."""

from __future__ import annotations

from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    return instead(
        point,
        ": " if point.end > point.start else ":",
        "After “{key}” a colon is missing: write “{line}”. If the line goes on with the text"
        " above, indent it deeper.",
        key=point.about,
    )


MISSING_COLON = SlipKind(
    "missing-colon", frozenset({Role.NO_COLON}), _find, only_if_unreadable=True
)
