"""No space after a colon or a dash: `place:示例县`, `-图书`."""

from __future__ import annotations

from aidreport.sources.error_context import shortened
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead

DASH = "-"


def _find(text: str, point: Point) -> Slip | None:
    before = text[point.start - 1]
    if point.start < point.end or before not in (":", DASH):
        return None
    if before == ":" and text[point.start - 1 - len(point.about)] in "\"'":
        return None  # YAML takes "key":value
    if before == DASH:
        return instead(
            point, " ", "After the dash of this list item a space is missing: write “{line}”."
        )
    return instead(
        point,
        " ",
        "After the colon of “{key}” a space is missing: write “{line}”.",
        key=shortened(point.about),
    )


MISSING_SPACE = SlipKind("missing-space", frozenset({Role.GAP}), _find)
