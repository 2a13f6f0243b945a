"""Chinese quotes around a key, or full-width ones around a value: `“place”: 示例县`."""

from __future__ import annotations

from aidreport.sources.lines.characters import WIDE_QUOTES
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.quoting import quoted
from aidreport.sources.slips.slip import Slip, SlipKind, instead

STRAIGHT = "＂＇"
"""Quotes that no Chinese text uses: wide forms of the two that YAML knows."""


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if len(found) < 3 or WIDE_QUOTES.get(found[0]) != found[-1]:
        return None
    if point.role is Role.KEY:
        return instead(
            point,
            found[1:-1],
            "The key stands in the quotes {opening}{closing}, which would become part of its"
            " name: write “{line}”.",
            opening=found[0],
            closing=found[-1],
        )
    if found[0] not in STRAIGHT:
        return None
    return instead(
        point,
        quoted(found[1:-1]),
        "The text stands in the full-width quotes {opening}{closing}, which would become part"
        " of it, expected half-width ones: write “{line}”.",
        opening=found[0],
        closing=found[-1],
    )


FULL_WIDTH_QUOTE = SlipKind("full-width-quote", frozenset({Role.KEY, Role.TEXT}), _find)
