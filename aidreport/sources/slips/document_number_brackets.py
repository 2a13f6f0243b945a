"""Square brackets around the year of a document number, in braces: `{number: 教发[2010]3号}`."""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind


def _find(text: str, point: Point) -> Slip | None:
    year = text[point.start + 1 : point.end - 1]
    return Slip(
        point.start,
        (Edit(point.start, point.end, f"〔{year}〕"),),
        lambda line: message(
            "The brackets [] would begin a list here; the year of a document number stands in the"
            " brackets 〔〕: write “{line}”.",
            line=line,
        ),
    )


DOCUMENT_NUMBER_BRACKETS = SlipKind("document-number-brackets", frozenset({Role.YEAR}), _find)
