"""A quote that is never closed, found at the quote that opens."""

from __future__ import annotations

from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip

WIDE_CLOSINGS = {'"': "”“＂", "'": "’‘＇"}


def _find(text: str, point: Point) -> Slip | None:
    quote = point.about
    last = text[point.end - 1]
    is_wide = point.end - 1 > point.start and last in WIDE_CLOSINGS[quote]
    if is_wide:
        return slip(
            point.start,
            (Edit(point.end - 1, point.end, quote),),
            "The text opens with the quote {quote} and closes with {found}, expected the same"
            " quote: write “{line}”.",
            quote=quote,
            found=last,
        )
    return slip(
        point.start,
        (Edit(point.end, point.end, quote),),
        "The quote {quote} that opens here is never closed: end the text with the same quote,"
        " “{line}”.",
        quote=quote,
    )


OPEN_QUOTE = SlipKind("open-quote", frozenset({Role.OPEN_QUOTE}), _find)
