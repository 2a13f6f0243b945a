"""A full-width colon where the half-width one of YAML is meant: `place：示例县`."""

from __future__ import annotations

from aidreport.sources.error_context import shortened
from aidreport.sources.lines.characters import BLANKS, WIDE_COLONS
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if found not in WIDE_COLONS:
        return None
    is_last = text[point.end : point.end + 1] in ("", "\r", "\n", *BLANKS)
    return instead(
        point,
        ":" if is_last else ": ",
        "After “{key}” stands the full-width colon “{found}”, expected a half-width colon and"
        " a space: write “{line}”.",
        key=shortened(point.about),
        found=found,
    )


FULL_WIDTH_COLON = SlipKind("full-width-colon", frozenset({Role.COLON}), _find)
