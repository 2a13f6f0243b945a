"""No colon after the name of a field: `activities`, `place 示例县`."""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind


def _find(text: str, point: Point) -> Slip | None:
    return Slip(
        point.start,
        (Edit(point.start, point.end, ": " if point.end > point.start else ":"),),
        lambda line: message(
            "After “{key}” a colon is missing: write “{line}”. If the line goes on with the text"
            " above, indent it deeper.",
            key=point.about,
            line=line,
        ),
    )


MISSING_COLON = SlipKind(
    "missing-colon", frozenset({Role.NO_COLON}), _find, only_if_unreadable=True
)
