"""Square brackets around the year of a document number, in braces: `{number: 教发[2010]3号}`."""

from __future__ import annotations

from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, instead


def _find(text: str, point: Point) -> Slip | None:
    year = text[point.start + 1 : point.end - 1]
    return instead(
        point,
        f"〔{year}〕",
        "The brackets [] would begin a list here; the year of a document number stands in the"
        " brackets 〔〕: write “{line}”.",
    )


DOCUMENT_NUMBER_BRACKETS = SlipKind("document-number-brackets", frozenset({Role.YEAR}), _find)
